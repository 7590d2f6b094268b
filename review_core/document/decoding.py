"""Bytes or text as given to one clean text: `\\n` line ends, no byte order mark, nothing that cannot be printed as Unicode."""

import codecs
import re
from hashlib import sha256

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
)
_UNPRINTABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.1  # of the first bytes; text has next to none, binary formats far more

_SEND = "send the design as Markdown, reStructuredText, AsciiDoc, HTML or plain text."


class DocumentError(Exception):
    """The content is no text document. `code` names why, `words` say it to its author."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(f"{code}: {words}")
        self.code = code
        self.words = words


def decode(content: str | bytes) -> tuple[str, str, list[str]]:
    """The text, the hex SHA-256 of the bytes as given, and notes on what had to be replaced.

    Raises DocumentError (`binary`, `undecodable`) for bytes that are no text.
    """
    if isinstance(content, str):
        digest = sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
        text, notes = content, list[str]()
    else:
        digest = sha256(content).hexdigest()
        text, notes = _decoded(content)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text, replaced = _UNPRINTABLE.subn("\ufffd", text)
    if replaced:
        notes.append(f"{replaced} characters that no text holds (NUL or half a surrogate pair) were replaced.")
    return text, digest, notes


def _decoded(content: bytes) -> tuple[str, list[str]]:
    for magic, what in _BINARY:
        if content.startswith(magic):
            raise DocumentError("binary", f"This is {what}; {_SEND}")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), []
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    break
                raise DocumentError(
                    "undecodable", f"The file says it is {encoding.upper()}, but breaks off at byte {error.start}."
                ) from None
    head = content[:65_536]
    if head and len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head):
        raise DocumentError("binary", f"This is a binary file; {_SEND}")
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        note = f"The file is not UTF-8 (line {line}); it was read as Windows-1252, so some characters may be wrong."
        return content.decode("cp1252", "replace"), [note]
