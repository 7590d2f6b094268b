"""One door for every format: bytes or text in, Document out."""

from review_core.document.decoding import DocumentError, decode
from review_core.document.markdown import read_markdown
from review_core.document.model import Document
from review_core.document.plain import read_plain

__all__ = ["DocumentError", "parse"]


def parse(content: str | bytes, name: str = "design.md") -> Document:
    """The document that `content` holds; `name` is its file name or address, whose suffix tells the format.

    Raises DocumentError (`code` is `binary` or `undecodable`) where the content is no text; anything else is read, and
    what of it could not be is told in `Document.notes`.
    """
    text, digest, notes = decode(content)
    try:
        document = read_markdown(text, name, digest)
    except RecursionError:
        return read_plain(text, name, digest, [*notes, "nested too deeply"], "markdown")
    return document
