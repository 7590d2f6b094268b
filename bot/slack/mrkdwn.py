"""Literal text inside Slack's mrkdwn: it can style nothing, ping nobody and forge no link."""

import re

from bot.plain import clean, web_link

_LOOKALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_STYLING = re.compile(r"[*_~`]")
_PINGS = re.compile(r"@(?=(?:here|channel|everyone|group)\b)", re.I)
_USER = re.compile(r"[UW][A-Z0-9]{2,20}", re.ASCII)


def escape(text: str) -> str:
    """The three characters that Slack's wire form gives meaning to, escaped."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def literal(text: str) -> str:
    """Text as mrkdwn that shows it as it is: styling characters give way to look-alikes only where they would style."""
    cleaned = _STYLING.sub(_unstyled, clean(text))
    cleaned = _PINGS.sub("@\u200b", cleaned)
    # At the start of a line the sign would quote it, escaped or not.
    return re.sub(r"(?m)^(\s*)&gt;", "\\1›", escape(cleaned))


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
