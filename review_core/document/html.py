"""Reads an HTML document into a Document."""

from review_core.document.building import Builder
from review_core.document.markup import MarkupReader
from review_core.document.model import Document


def read_html(text: str, name: str, sha256: str, notes: list[str]) -> Document:
    """The Document of an HTML text with `\\n` line ends; scripts and styles are left out. Never raises on any text."""
    builder = Builder(text)
    reader = MarkupReader(builder)
    reader.read(0, len(text))
    return builder.build(name, "html", sha256, {}, notes, title=reader.title)
