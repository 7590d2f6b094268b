"""Literal text inside Slack's mrkdwn: it can style nothing, ping nobody and forge no link."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

# Characters that turn the reading direction round can make a text look like another one.
_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_LOOKALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_STYLING = re.compile(r"[*_~`]")
_PINGS = re.compile(r"@(?=(?:here|channel|everyone|group)\b)", re.I)
_USER = re.compile(r"[UW][A-Z0-9]{2,20}", re.ASCII)

LONGEST_URL = 3_000


def clean(text: str) -> str:
    """Text that JSON and Slack can carry: no lone surrogates, control characters or turned reading direction."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BIDI)
    return "".join(
        c
        if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"}
        else ("\ufffd" if "\ud800" <= c <= "\udfff" else "")
        for c in kept
    )


def escape(text: str) -> str:
    """The three characters that Slack's wire form gives meaning to, escaped."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def literal(text: str) -> str:
    """Text as mrkdwn that shows it as it is: styling characters give way to look-alikes only where they would style."""
    cleaned = _STYLING.sub(_unstyled, clean(text))
    cleaned = _PINGS.sub("@\u200b", cleaned)
    # At the start of a line the sign would quote it, escaped or not.
    return re.sub(r"(?m)^(\s*)&gt;", "\\1›", escape(cleaned))


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


def anchor(url: str, text: str) -> str:
    """A link in mrkdwn; the bare text where the address cannot be one."""
    target, label = web_link(url), " ".join(literal(text).split()).replace("|", "¦")
    return f"<{escape(target)}|{label or 'link'}>" if target else label


def user_id(person: str) -> str:
    """The user id if it is one, else nothing."""
    return person if _USER.fullmatch(person) else ""


def _unstyled(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    # Inside a word (order_id, 2*3) Slack leaves them alone; a backtick starts code anywhere.
    inside = before.isalnum() and after.isalnum() and match[0] != "`"
    return match[0] if inside else _LOOKALIKES[match[0]]
