"""The judgement: text in, Review out. No chat, no Redis, no web server, no clock of its own."""

from review_core.document import Document, parse
from review_core.model import Review
from review_core.reviewing import review

__all__ = ["Document", "Review", "parse", "review"]
