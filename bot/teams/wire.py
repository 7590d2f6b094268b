"""What a person wrote in Teams, read back in pieces: from the HTML where Teams sends it, else from the plain text.

Mentions come as `<at>` in the text and as spans in the HTML; whom they name is told by the activity's entities alone.
"""

import html
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.asks.pieces import Piece, bare, linked
from bot.teams.html import markdown_pieces

# What is escaped in plain text, and nothing else: an address may hold "&lt" that is its own.
_ESCAPES = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_ESCAPED = re.compile("|".join(_ESCAPES), re.I)
_AT = re.compile(r"<at(?:\s[^<>]{0,200}+)?>([^<>]{0,256}+)</at>", re.I)
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\((https?://[^\s()<>]{1,2000})\)", re.I)
_SURROGATE = re.compile("[\ud800-\udfff]")
_AT_END = re.compile(r"</?at(?:\s[^<>]{0,200}+)?>", re.I)


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody who is named in a message; `name` as it is shown there."""

    person: str
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message's pieces without the mentions of the bot, and whether there was one."""

    pieces: tuple[Piece, ...]
    is_to_bot: bool


def read_said(activity: Mapping[str, Any], bot: str) -> Said:
    """What a message activity says; `bot` is the bot's own id in it."""
    mentions = mentions_of(activity)
    naming = _Naming(mentions, bot)
    content, text = _html_of(activity.get("attachments")), _sound(activity.get("text"))
    if content or activity.get("textFormat") == "xml":
        found = markdown_pieces(content or text, naming.piece)
    else:
        found = _plain_pieces(text, naming)
    return Said(tuple(_joined(found)), any(mention.person == bot for mention in mentions))


def read_body(content: str, *, is_html: bool, mentions: Sequence[Mention] = ()) -> tuple[Piece, ...]:
    """The pieces of a message that somebody points at; its mentions name people and never the bot that is asked."""
    naming, content = _Naming(mentions, ""), _sound(content)
    return tuple(_joined(markdown_pieces(content, naming.piece) if is_html else _plain_pieces(content, naming)))


def mentions_of(activity: Mapping[str, Any]) -> list[Mention]:
    """The mentions that an activity's entities tell of, in their order."""
    found = []
    entities = activity.get("entities")
    for entity in entities if isinstance(entities, list) else []:
        mentioned = entity.get("mentioned") if isinstance(entity, dict) and entity.get("type") == "mention" else None
        if not isinstance(mentioned, dict) or not isinstance(mentioned.get("id"), str):
            continue
        shown, name = entity.get("text"), mentioned.get("name")
        shown = _AT_END.sub("", shown) if isinstance(shown, str) else ""
        found.append(Mention(mentioned["id"], html.unescape(shown) or (name if isinstance(name, str) else "")))
    return found


class _Naming:
    """Whom a name in a text names: the first mention of that name that is not spent, else one that it is part of."""

    def __init__(self, mentions: Sequence[Mention], bot: str) -> None:
        self._bot = bot
        # Looked at once: there may be many, and as many places that name them.
        self._fresh: dict[str, deque[str]] = {}
        self._first: dict[str, str] = {}
        self._by_part: dict[str, str] = {}
        for mention in mentions:
            parts = mention.name.split()
            name = " ".join(parts)
            self._fresh.setdefault(name, deque()).append(mention.person)
            self._first.setdefault(name, mention.person)
            for part in parts:
                self._by_part.setdefault(part, mention.person)

    def piece(self, shown: str) -> Piece | None:
        """The piece of a mention that shows this name; None for the bot's own."""
        label = " ".join(shown.split())
        person = self._person(label)
        if person and person == self._bot:
            return None
        return Piece(f"@{label}", person=person, is_token=True)

    def _person(self, label: str) -> str:
        if label not in self._first:
            return self._by_part.get(label, "")
        fresh = self._fresh[label]
        return fresh.popleft() if fresh else self._first[label]


def _html_of(attachments: object) -> str:
    """Teams sends a formatted message as HTML beside its text, which has lost links, lists and tables."""
    for attachment in attachments if isinstance(attachments, list) else []:
        if isinstance(attachment, dict) and attachment.get("contentType") == "text/html":
            content = _sound(attachment.get("content"))
            if content.strip():
                return content
    return ""


def _sound(text: object) -> str:
    """The text, where there is one, such that it can be encoded."""
    return _SURROGATE.sub("\ufffd", text) if isinstance(text, str) else ""


def _plain_pieces(text: str, naming: _Naming) -> Iterator[Piece]:
    at = 0
    for found in _AT.finditer(text):
        yield from _with_links(text[at : found.start()])
        piece = naming.piece(_unescaped(found[1]))
        if piece is not None:
            yield piece
        at = found.end()
    yield from _with_links(text[at:])


def _with_links(text: str) -> Iterator[Piece]:
    said, at = _unescaped(text), 0
    for found in _LINK.finditer(said):
        yield bare(said[at : found.start()])
        yield linked(found[2], found[1])
        at = found.end()
    yield bare(said[at:])


def _unescaped(text: str) -> str:
    said = _ESCAPED.sub(lambda found: _ESCAPES[found[0].lower()], text)
    return said.replace("\u00a0", " ").replace("\u200b", "").replace("\r\n", "\n").replace("\r", "\n")


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, those of one person's name that Teams has taken apart as one."""
    waiting: list[Piece] = []
    for piece in pieces:
        if not piece.shown:
            continue
        if waiting and piece.person and piece.person == waiting[0].person:
            name = "".join(part.shown for part in waiting) + piece.shown.removeprefix("@")
            waiting = [Piece(name, person=piece.person, is_token=True)]
        elif waiting and len(waiting) == 1 and not piece.is_token and not piece.shown.strip():
            waiting.append(piece)
        else:
            yield from waiting
            waiting = [piece] if piece.person else []
            if not piece.person:
                yield piece
    yield from waiting
