"""A text as a person sees it, in pieces and words, with the links in it and the people it names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text as it is shown, with the links in it; `person` is the user id where it names somebody.

    `is_token` where the platform marked it as one thing: a link with its label, a person, a channel.
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


def bare(shown: str) -> Piece:
    """A stretch of plain text as a piece, with the links that stand in it as they are typed."""
    found = (_trimmed(m[0]) for m in BARE_LINK.finditer(shown))
    return Piece(shown, tuple(url for url in found if is_link(url)))


def linked(target: str, label: str) -> Piece:
    """A link that the platform marked, with its label."""
    links = (target,) if is_link(target) else ()
    if not label or label == target:
        return Piece(target, links, is_token=True)
    # Clients link what looks like an address by itself: there the label is what was typed, elsewhere both matter.
    typed = target.split(":", 1)[-1].lstrip("/").rstrip("/") == label.rstrip("/")
    return Piece(label if typed else f"[{label}]({target})", links, is_token=True)


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
            found.append(Word(text, link if is_link(link) else ""))
            if len(found) == most:
                return found
    return found[:most]


def is_link(url: str) -> bool:
    """Whether it is an address on the web."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _trimmed(url: str) -> str:
    """A bare URL without the punctuation and markup of the sentence around it."""
    end, unopened = len(url), url.count(")") - url.count("(")
    while end and (url[end - 1] in ".,;:!?'\"*_~]}" or (url[end - 1] == ")" and unopened > 0)):
        end -= 1
        unopened -= url[end] == ")"
    return url[:end]
