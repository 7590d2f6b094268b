"""One door for every format: bytes or text in, Document out."""

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from review_core.document.building import Format
from review_core.document.decoding import DocumentError, decode
from review_core.document.model import Document
from review_core.document.plain import read_plain

__all__ = ["DocumentError", "parse"]

_SUFFIXES: dict[str, Format] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".mkd": "markdown",
    ".mdown": "markdown",
    ".qmd": "markdown",
    ".rst": "rst",
    ".rest": "rst",
    ".adoc": "asciidoc",
    ".asciidoc": "asciidoc",
    ".asc": "asciidoc",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_SNIFFED = 20_000  # characters looked at
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|```|~~~|\|[ :]*-{3})|\]\([^)\s]", re.M)
_RST = re.compile(r"^(?:\.\. [\w-]+::|\S[^\n]*\n(=|-|~|\^|\"|\*|#|\+)\1{3,}$|:[A-Z][\w ]*: \S)|``[^`\n]+``|`_\b", re.M)
_ASCIIDOC = re.compile(r"^(?:={1,5} \S|\|===$|-{4,}\n|\[source|:\w[\w-]*: )", re.M)
_LONGEST_RST = 3_000_000
_LONGEST_RST_LINE = 20_000
_MOST_RST_MARKUP = (
    4_000  # characters of markup in a row of lines without a blank one: docutils takes time quadratic in it
)
_MARKUP = re.compile(r"[`*|_:\[]")


def parse(content: str | bytes, name: str = "design.md") -> Document:
    """The document that `content` holds; `name` is its file name or address, whose suffix tells the format.

    Raises DocumentError (`code` is `binary` or `undecodable`) where the content is no text; anything else is read, and
    what of it could not be is told in `Document.notes`.
    """
    text, digest, notes = decode(content)
    format_ = _format(text, name)
    if format_ == "rst" and _too_much_for_docutils(text):
        note = "Its lines or paragraphs are too long to be read as reStructuredText; it was read as plain text."
        return read_plain(text, name, digest, [*notes, note], "rst")
    try:
        return _read(text, name, digest, notes, format_)
    except RecursionError:
        note = "The document nests quotes, lists or markup too deeply; it was read as plain text."
    except Exception as error:  # a parser of others met what it was not made for: the words still deserve a review
        note = f"The {format_} parser gave up ({type(error).__name__}); the document was read as plain text."
    return read_plain(text, name, digest, [*notes, note], format_)


def _read(text: str, name: str, digest: str, notes: list[str], format_: Format) -> Document:
    # Each reader brings its parser; only the one that is needed is loaded, since docutils alone takes 0.1 s.
    if format_ == "markdown":
        from review_core.document.markdown import read_markdown

        return read_markdown(text, name, digest, notes)
    if format_ == "rst":
        from review_core.document.rst import read_rst

        return read_rst(text, name, digest, notes)
    if format_ == "asciidoc":
        from review_core.document.asciidoc import read_asciidoc

        return read_asciidoc(text, name, digest, notes)
    if format_ == "html":
        from review_core.document.html import read_html

        return read_html(text, name, digest, notes)
    return read_plain(text, name, digest, notes)


def _too_much_for_docutils(text: str) -> bool:
    if len(text) > _LONGEST_RST:
        return True
    return any(
        len(passage) > _MOST_RST_MARKUP
        and (max(map(len, passage.split("\n"))) > _LONGEST_RST_LINE or len(_MARKUP.findall(passage)) > _MOST_RST_MARKUP)
        for passage in text.split("\n\n")
    )


def _format(text: str, name: str) -> Format:
    """The format by the suffix of the name, else by what the text looks like most."""
    path = urlsplit(name).path if "://" in name else name
    by_suffix = _SUFFIXES.get(PurePosixPath(path).suffix.lower())
    if by_suffix is not None:
        return by_suffix
    head = text[:_SNIFFED]
    if _HTML.match(head):
        return "html"
    counts: list[tuple[int, Format]] = [
        (len(_MARKDOWN.findall(head)), "markdown"),
        (len(_RST.findall(head)), "rst"),
        (len(_ASCIIDOC.findall(head)), "asciidoc"),
    ]
    most, format_ = max(counts, key=lambda each: each[0])
    # Prose without any of their signs reads the same as Markdown, which also knows its lists.
    return format_ if most else "markdown"
