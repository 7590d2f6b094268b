"""Text of documents made safe to show: what a terminal would obey or an eye would misread becomes visible instead."""

import re

TAB = 4

# Controls, direction marks and overrides, tags, lone surrogates: anything that makes shown text differ from the source.
_DANGEROUS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2065-\u206f\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f"
)
# Zero width space, word joiner and its kin, byte order mark: mere invisible.
_INVISIBLE = "\u200b\u2060-\u2064\ufeff"

_SPELL = re.compile(f"[{_DANGEROUS}]")
_DROP = re.compile(f"[{_INVISIBLE}]")
_ESCAPE = re.compile(f"[{_DANGEROUS}{_INVISIBLE}]")
_BREAK = re.compile("\r\n?|\x85|\u2028|\u2029|\x0b|\x0c")


def visible(text: str) -> str:
    """`text` with line breaks as `\\n`, tabs as spaces, controls spelled out, invisible characters dropped."""
    return _SPELL.sub(_spelled, _DROP.sub("", _BREAK.sub("\n", text))).expandtabs(TAB)


def one_line(text: str) -> str:
    """`visible` text with white space folded, for places that hold a single line."""
    return " ".join(visible(text).split())


def escape_json(encoded: str) -> str:
    """JSON text with every dangerous character inside its strings as a `\\u` escape; it decodes to the same value."""
    return _ESCAPE.sub(_json_escape, encoded)


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"<U+{code:04X}>"


def _json_escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
