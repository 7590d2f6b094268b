"""Traces the words of a Markdown inline run back to their places in the source, token by token."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from review_core.document.traced import Traced, Untraceable, places_of

_BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
_BREAK_TAG = re.compile(r"<(?:br|hr)\b|</?(?:p|div|li|tr|td|th|ul|ol|table)\b", re.IGNORECASE)
_LABEL = re.compile(r"\[(?:[^\[\]\\]|\\.){0,999}\]", re.DOTALL)


@dataclass(slots=True)
class Inline:
    """An inline run: its words with their places, the HTML comments in it, and whether all of it is set bold."""

    traced: Traced
    comments: list[tuple[str, int, int]] = field(default_factory=list)
    all_bold: bool = False


def plain(children: Sequence[Token] | None) -> str:
    """The words of an inline run, markup gone."""
    parts: list[str] = []
    for token in children or ():
        if token.type in {"text", "text_special", "code_inline"}:
            parts.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif token.type == "image":
            parts.append(plain(token.children))
        elif token.type == "html_inline" and _BREAK_TAG.match(token.content):
            parts.append(" ")
    return "".join(parts)


def trace(md: MarkdownIt, token: Token, lines: Sequence[str], starts: Sequence[int]) -> Inline:
    """The words of an `inline` token; `lines` are the source's lines, `starts` their offsets.

    Where the content cannot be found in the source, the words are given with the span of the token's lines.
    """
    children = token.children or []
    bold = _all_bold(children)
    first, last = token.map or (0, 1)
    try:
        places = places_of(token.content, first, lines, starts)
        traced = Traced(places[0], places[-1])
        if len(children) == 1 and children[0].type == "text" and children[0].content == token.content:
            traced.add(token.content, places[:-1])
            return Inline(traced.done())
        walk = _Walk(md, token.content, places, traced)
        walk.run(children)
        return Inline(traced.done(), walk.comments, bold)
    except Untraceable:
        end = starts[last - 1] + len(lines[last - 1].rstrip())
        start = starts[first] + len(lines[first]) - len(lines[first].lstrip())
        traced = Traced(min(start, end), end)
        traced.add(plain(children), [])
        return Inline(traced.done(), [], bold)


class _Walk:
    """Steps through inline tokens and their source together."""

    def __init__(self, md: MarkdownIt, content: str, places: Sequence[int], traced: Traced) -> None:
        self.md, self.content, self.places, self.traced = md, content, places, traced
        self.at = 0
        self.comments: list[tuple[str, int, int]] = []

    def run(self, children: Sequence[Token]) -> None:
        autolink = False
        for token in children:
            kind = token.type
            if kind == "text":
                if token.content:
                    self._text(token.content, opaque=autolink)
            elif kind == "text_special":
                begin = self._expect(token.markup)
                self.traced.add(token.content, [self.places[begin]] * len(token.content))
                self.at = begin + len(token.markup)
            elif kind == "code_inline":
                self._code(token)
            elif kind in {"softbreak", "hardbreak"}:
                self._line_break(hard=kind == "hardbreak")
            elif kind == "html_inline":
                self._html(token.content)
            elif kind == "image":
                self._image(token)
            elif kind == "link_open":
                autolink = token.markup == "autolink"
                self.at = self._expect("<" if autolink else "[") + 1
            elif kind == "link_close":
                self._link_end(autolink)
                autolink = False
            elif token.markup:  # emphasis, strong, strikethrough
                self.at = self._expect(token.markup) + len(token.markup)

    def _expect(self, piece: str) -> int:
        if self.content.startswith(piece, self.at):
            return self.at
        found = self.content.find(piece, self.at)
        if found < 0:
            raise Untraceable
        return found

    def _text(self, text: str, *, opaque: bool) -> None:
        begin = self._expect(text)
        self.at = begin + len(text)
        self.traced.add(text, self.places[begin : self.at], opaque=opaque)

    def _code(self, token: Token) -> None:
        begin = self._expect(token.markup) + len(token.markup)
        length = len(token.content)
        end = self.content.find(token.markup, begin + length)
        if end < 0:
            raise Untraceable
        begin += 1 if end - begin == length + 2 else 0
        self.traced.add(token.content, self.places[begin : begin + length], opaque=True)
        self.at = end + len(token.markup)

    def _line_break(self, *, hard: bool) -> None:
        found = _BREAK.match(self.content, self.at)
        if found is None:
            raise Untraceable
        after = self.places[found.end()] - 1
        self.traced.add_break(min(self.places[found.start()], after), after, hard=hard)
        self.at = found.end()

    def _html(self, tag: str) -> None:
        begin = self._expect(tag)
        self.at = begin + len(tag)
        if tag.startswith("<!--"):
            self.comments.append((tag[4:-3].strip(), self.places[begin], self.places[self.at - 1] + 1))
        elif _BREAK_TAG.match(tag):
            self.traced.add_break(self.places[begin], self.places[self.at - 1], hard=True)

    def _image(self, token: Token) -> None:
        self.at = self._expect("![") + 2
        begin = self.at
        if token.children:
            self.run(token.children)
        self.at = begin + len(token.content)
        self._link_end(autolink=False)

    def _link_end(self, autolink: bool) -> None:
        self.at = self._expect(">" if autolink else "]") + 1
        if autolink:
            return
        if self.content.startswith("(", self.at):
            end = self._destination_end(self.at + 1)
            if end >= 0:
                self.at = end
                return
        label = _LABEL.match(self.content, self.at)
        if label is not None:
            self.at = label.end()

    def _destination_end(self, at: int) -> int:
        """Where the `(address "title")` of a link ends; -1 where there is none."""
        limit = len(self.content)
        at = self._skip_space(at)
        destination = self.md.helpers.parseLinkDestination(self.content, at, limit)
        if destination.ok:
            at = destination.pos
            after = self._skip_space(at)
            title = self.md.helpers.parseLinkTitle(self.content, after, limit)
            at = self._skip_space(title.pos) if after > at and title.ok else after
        return at + 1 if self.content.startswith(")", at) else -1

    def _skip_space(self, at: int) -> int:
        while at < len(self.content) and self.content[at] in " \t\n":
            at += 1
        return at


def _all_bold(children: Sequence[Token]) -> bool:
    """Whether one strong run holds every word: a line that its author uses as a heading."""
    seen = [token for token in children if token.content.strip() or token.type in {"strong_open", "strong_close"}]
    return (
        len(seen) >= 3
        and seen[0].type == "strong_open"
        and seen[-1].type in {"strong_close", "text"}
        and sum(token.type == "strong_open" for token in seen) == 1
        and (seen[-1].type == "strong_close" or (seen[-2].type == "strong_close" and seen[-1].content.strip() == ":"))
    )
