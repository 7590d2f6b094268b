"""Quotes looked up in the document: found ones get their verbatim span and lines, the others are dropped and counted."""

import bisect
import re
import unicodedata
from collections.abc import Iterable, Iterator

from review_core.model import Evidence

# A quote shorter than this many folded characters could be found anywhere.
SHORTEST = 12
_LONGEST_QUOTE = 1200
_SAME = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "…": ".",
    }
)  # fmt: skip
# Marks of markup that a model may leave out or put in; link targets and images count as markup as well.
_MARKUP = frozenset("*_`~#>|\\[]{}^")
_LINK_TARGET = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"]*\")?\)|\]\[[^\]]*\]|`__?(?=\W|$)")
_LIST_MARK = re.compile(r"(?m)^[ \t]*(?:[-+•]|\d{1,3}[.)])[ \t]+")


class Grounding:
    """One document, folded once; `dropped` counts the quotes that were not in it."""

    def __init__(self, text: str) -> None:
        self.dropped = 0
        self._text = text
        self._folded, self._at = _fold(text)
        self._lines = [0, *(m.end() for m in re.finditer("\n", text))]

    def find(self, quote: str) -> Evidence | None:
        """The passage that a quote stands for, verbatim; None (and counted) where the document has no such words."""
        wanted, _ = _fold(quote)
        if len(wanted) < SHORTEST or len(quote) > _LONGEST_QUOTE:
            self.dropped += 1
            return None
        at = self._folded.find(wanted)
        if at < 0:
            self.dropped += 1
            return None
        start, end = self._at[at], self._at[at + len(wanted) - 1] + 1
        return Evidence(quote=self._text[start:end], start_line=self._line(start), end_line=self._line(end - 1))

    def find_all(self, quotes: Iterable[str], limit: int = 3) -> tuple[Evidence, ...]:
        """The first `limit` different passages among these quotes."""
        found: dict[tuple[int, str], Evidence] = {}
        for quote in quotes:
            passage = self.find(quote)
            if passage is not None and len(found) < limit:
                found.setdefault((passage.start_line, passage.quote), passage)
        return tuple(found.values())

    def _line(self, offset: int) -> int:
        return bisect.bisect_right(self._lines, offset)


def _fold(text: str) -> tuple[str, list[int]]:
    """The letters, digits and punctuation of a text, white space and markup gone, and where each one was."""
    skipped = bytearray(len(text))
    markup = [match.span() for pattern in (_LINK_TARGET, _LIST_MARK) for match in pattern.finditer(text)]
    for start, end in (*markup, *_comments(text)):
        skipped[start:end] = b"\x01" * (end - start)
    letters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        if skipped[at] or character in _MARKUP or character.isspace():
            continue
        for one in unicodedata.normalize("NFKC", character.translate(_SAME)).casefold():
            if not one.isspace() and unicodedata.category(one) != "Cf":
                letters.append(one)
                places.append(at)
    return "".join(letters), places


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where HTML comments are; readers do not see them. One that is never closed is none."""
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        at = end + 3
        yield start, at
