"""A document too long for one reading, cut into parts at its headings, and its outline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARKED = re.compile(r"^(?:#{1,6}|={1,6})\s+\S")
_UNDERLINE = re.compile(r"^([=\-~^\"'*+#])\1{3,}\s*$")
_LONGEST_HEADING = 120
_WORD = re.compile(r"\w{3,}")
_EXCERPT_PART = 6000


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the document; lines are 1-based and inclusive."""

    text: str
    start_line: int
    end_line: int


def split(text: str, most: int) -> list[Part]:
    """Parts of at most `most` characters, cut before a heading where one is in a part's second half, else at an empty
    line, else at a line's end, else within a line."""
    lines = text.splitlines(keepends=True)
    heads = set(_headings(lines))
    parts: list[Part] = []
    first, size = 0, 0
    at = 0
    while at < len(lines):
        if size + len(lines[at]) > most and at > first:
            cut = _best_cut(lines, heads, first, at)
            parts.append(Part("".join(lines[first:cut]), first + 1, cut))
            size = sum(len(line) for line in lines[cut:at])
            first = cut
            continue
        if len(lines[at]) > most:
            parts += [Part(lines[at][n : n + most], at + 1, at + 1) for n in range(0, len(lines[at]), most)]
            first, size = at + 1, 0
        else:
            size += len(lines[at])
        at += 1
    if first < len(lines):
        parts.append(Part("".join(lines[first:]), first + 1, len(lines)))
    return parts


def outline(text: str) -> str:
    """The document's headings with their lines."""
    lines = text.splitlines()
    return "\n".join(f"{at + 1}: {lines[at].strip()}" for at in _headings(lines))


def _best_cut(lines: list[str], heads: set[int], first: int, end: int) -> int:
    middle = first + (end - first) // 2
    for cut in range(end, max(middle, first), -1):
        if cut in heads:
            return cut
    for cut in range(end, max(middle, first), -1):
        if not lines[cut - 1].strip():
            return cut
    return end


def _headings(lines: list[str]) -> Iterator[int]:
    for at, line in enumerate(lines):
        underlined = at + 1 < len(lines) and _UNDERLINE.match(lines[at + 1]) and line.strip()
        if _MARKED.match(line) or (underlined and len(line) < _LONGEST_HEADING and not _UNDERLINE.match(line)):
            yield at


def excerpt(text: str, question: str, most: int) -> str:
    """The parts of a text, in their order, that share most words with a question, together at most `most` characters."""
    wanted = set(_WORD.findall(question.lower()))
    pieces = split(text, max(1, min(_EXCERPT_PART, most // 2)))
    shared = [len(wanted & set(_WORD.findall(piece.text.lower()))) for piece in pieces]
    taken: set[int] = set()
    left = most
    for at in sorted(range(len(pieces)), key=lambda n: (-shared[n], n)):
        if len(pieces[at].text) <= left:
            taken.add(at)
            left -= len(pieces[at].text)
    return "\n[…]\n".join(pieces[at].text for at in sorted(taken))
