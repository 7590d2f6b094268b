"""Slack's wire form of a text, read back: what a person saw, with its links and the people it names."""

import re
from collections.abc import Iterator

from bot.asks.pieces import Piece, bare, linked
from bot.slack.mrkdwn import user_id

_TOKEN = re.compile(r"<([^<>]*)>")


def pieces(text: str) -> Iterator[Piece]:
    """The text as a person sees it, piece by piece. `text` has `<...>` tokens, and `&`, `<`, `>` escaped."""
    at = 0
    for token in _TOKEN.finditer(text):
        yield bare(unescape(text[at : token.start()]))
        yield _token(token[1])
        at = token.end()
    yield bare(unescape(text[at:]))


def unescape(text: str) -> str:
    """The three characters that the wire form escapes, as they were."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def without_mention(text: str, user: str | None) -> tuple[str, bool]:
    """The text without mentions of `user`, and whether there was one. With no user known, without the first mention."""
    if user:
        return re.subn(rf"<@{re.escape(user)}(?:\|[^<>]*)?>", "", text)[0], _mentions(text, user)
    rest, count = re.subn(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>", "", text, count=1)
    return rest, bool(count)


def _mentions(text: str, user: str) -> bool:
    return re.search(rf"<@{re.escape(user)}(?:\|[^<>]*)?>", text) is not None


def _token(inner: str) -> Piece:
    target, _, label = (unescape(part) for part in inner.partition("|"))
    if target.startswith("@"):
        return Piece(f"@{label or target[1:]}", person=user_id(target[1:]), is_token=True)
    if target.startswith("#"):
        return Piece(f"#{label or target[1:]}", is_token=True)
    if target.startswith("!"):
        return Piece(label or f"@{target[1:]}", is_token=True)
    return linked(target, label)
