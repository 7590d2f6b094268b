"""Slack's wire form of a text, read back: what a person saw, word by word, with its links and the people it names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.slack.mrkdwn import user_id


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text as it is shown, with the links in it; `person` is the user id where it names somebody.

    `is_token` where Slack marked it as one thing: a link with its label, a person, a channel.
    """

    shown: str
    links: tuple[str, ...] = ()
    person: str = ""
    is_token: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """One word, which may be a link or name a person by id."""

    text: str
    link: str = ""
    person: str = ""

    @property
    def plain(self) -> str:
        """The word as it compares: lower case, without the punctuation around it."""
        return self.text.strip(",.:;!?()*_\"'").casefold()


# Bounded, because trimming what follows a link costs the square of its length.
BARE_LINK = re.compile(r"https?://[^\s<>|\"`]{1,4000}", re.I)

_TOKEN = re.compile(r"<([^<>]*)>")


def pieces(text: str) -> Iterator[Piece]:
    """The text as a person sees it, piece by piece. `text` has `<...>` tokens, and `&`, `<`, `>` escaped."""
    at = 0
    for token in _TOKEN.finditer(text):
        yield _bare(text[at : token.start()])
        yield replace(_token(token[1]), is_token=True)
        at = token.end()
    yield _bare(text[at:])


def words(of: Iterable[Piece], most: int) -> list[Word]:
    """The words of a text, at most so many."""
    found: list[Word] = []
    for piece in of:
        if piece.is_token:
            found.append(Word(piece.shown, "".join(piece.links[:1]), piece.person))
            continue
        for text in piece.shown.split():
            match = BARE_LINK.search(text)
            link = _trimmed(match[0]) if match else ""
            found.append(Word(text, link if _is_link(link) else ""))
            if len(found) == most:
                return found
    return found[:most]


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


def _bare(text: str) -> Piece:
    shown = unescape(text)
    found = (_trimmed(m[0]) for m in BARE_LINK.finditer(shown))
    return Piece(shown, tuple(url for url in found if _is_link(url)))


def _token(inner: str) -> Piece:
    target, _, label = (unescape(part) for part in inner.partition("|"))
    if target.startswith("@"):
        return Piece(f"@{label or target[1:]}", person=user_id(target[1:]))
    if target.startswith("#"):
        return Piece(f"#{label or target[1:]}")
    if target.startswith("!"):
        return Piece(label or f"@{target[1:]}")
    links = (target,) if _is_link(target) else ()
    if not label or label == target:
        return Piece(target, links)
    # Slack links what looks like an address by itself: there the label is what was typed, elsewhere both matter.
    typed = target.split(":", 1)[-1].lstrip("/").rstrip("/") == label.rstrip("/")
    return Piece(label if typed else f"[{label}]({target})", links)


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _trimmed(url: str) -> str:
    """A bare URL without the punctuation and markup of the sentence around it."""
    while url and (url[-1] in ".,;:!?'\"*_~]}" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url
