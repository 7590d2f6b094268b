"""Text from anywhere as a chat may show it: clean, on one line, cut to a length, and addresses that may be linked to."""

import unicodedata
from collections.abc import Callable
from urllib.parse import quote, urlsplit

# Characters that turn the reading direction round can make a text look like another one.
_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])

LONGEST_URL = 3_000


def clean(text: str) -> str:
    """Text that JSON and chats can carry: no lone surrogates, control characters or turned reading direction."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BIDI)
    return "".join(
        c
        if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"}
        else ("\ufffd" if "\ud800" <= c <= "\udfff" else "")
        for c in kept
    )


def fitted(text: str, most: int, rendered: Callable[[str], str] = str) -> str:
    """The text as rendered, cut with an ellipsis until that is at most `most` UTF-16 units long, as the platforms count."""
    shown = rendered(text)
    while units(shown) > most:
        text = text[: max(0, min(len(text) - 1, len(text) * most // units(shown) - 1))]
        shown = rendered(text) + "…"
    return shown


def line(text: str) -> str:
    """The text on one line, clean."""
    return " ".join(clean(text).split())


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(c > "\uffff" for c in text)


def web_link(url: str) -> str:
    """The address as a link target (http or https only), or nothing where it cannot be one."""
    url = clean(url).strip()
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return ""
    except ValueError:
        return ""
    safe = quote(url, safe="%/:=&?~#+!$,;'@()*[]._-")
    return safe if len(safe) <= LONGEST_URL else ""
