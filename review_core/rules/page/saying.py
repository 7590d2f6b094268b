"""A page read sentence by sentence: what each says in its own words, and whether one of the ways of saying a matter is in it.

A way is a regular expression over plain, lower-case words: `do not` for `don't`, no marks of formatting. In it `<~>` is a
gap of up to four words of one clause and `<name>` a class of words that the module which writes it defines.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from review_core.document.model import Document
from review_core.evidence import DESIGN, Statement
from review_core.evidence.lexicon.page import plain_time
from review_core.evidence.quoting import own_words
from review_core.rules.base import Case

_LONGEST = 1200  # characters of a statement that are looked at
_PAGE = 8000  # characters of a page that are looked at: twice what its words take
# A sign is part of a word or stands between two, never either: else a gap could be read in too many ways.
_GAP = r"(?:[^\w;:.'%/+-]+[\w'%/+-]+){0,4}?[^\w;:.'%/+-]+"
_WIDE = r"(?:[^\w;:.'%/+-]+[\w'%/+-]+){0,9}?[^\w;:.'%/+-]+"
_REMEMBERED = 64  # sentences of a page, for each way: a process that judges for long keeps no more
_CLASS = re.compile(r"<([a-z][a-z-]*)>")
_SPACE = re.compile(r"\s+")
_MARKS = str.maketrans(
    {"’": "'", "`": "", "*": "", '"': "", "“": "", "”": "", "–": "-", "—": " - ", "\u00a0": " ", "_": " "}
)
_NOT = re.compile(r"\b(?:(can)not|(wo|ca|sha)n't|(\w+)n't)\b")
_ROOTS = {"wo": "will", "ca": "can", "sha": "shall"}


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of the proposal: its own words, and those that stand above or before it as its title."""

    statement: Statement
    words: str
    title: str

    @property
    def put_off(self) -> bool:
        """Whether it promises or asks rather than tells; what was promised once and is there now is told."""
        late = self.statement.modality == "question" or self.statement.role == "future" or _LATER.meet(self.words)
        return late and not _BY_NOW.meet(self.words)


@dataclass(frozen=True)
class Ways:
    """Ways of saying one thing, as they are written; ` && ` parts patterns that must all be there.

    They are compiled when a page is first asked: most runs never meet one.
    """

    classes: Mapping[str, str]
    written: tuple[str, ...]

    def meet(self, words: str) -> bool:
        """Whether one of the ways is in these words. Raises KeyError where a way names a class that there is not."""
        return self._patterns.meet(words)

    def drop(self, words: str) -> str:
        """These words without what says it."""
        for way in self._patterns.ways:
            for pattern in way:
                words = pattern.sub("", words)
        return words

    @cached_property
    def _patterns(self) -> "_Patterns":
        return _patterns(tuple(self.classes.items()), self.written)


class _Patterns:
    """Compiled ways, and what of late was said in one of them: several rules ask about the same sentence."""

    __slots__ = ("_met", "ways")

    def __init__(self, ways: tuple[tuple[re.Pattern[str], ...], ...]) -> None:
        self.ways = ways
        self._met: dict[str, bool] = {}

    def meet(self, words: str) -> bool:
        met = self._met.get(words)
        if met is None:
            if len(self._met) >= _REMEMBERED:
                self._met.clear()
            met = any(all(pattern.search(words) for pattern in way) for way in self.ways)
            self._met[words] = met
        return met


@cache
def _patterns(classes: tuple[tuple[str, str], ...], written: tuple[str, ...]) -> _Patterns:
    """The patterns of ways, one object for all rules that look for the same."""
    named = dict(classes)
    return _Patterns(tuple(tuple(_compiled(part, named) for part in way.split(" && ")) for way in written))


_TURNED_DOWN = Ways(plain_time.CLASSES, plain_time.TURNED_DOWN)
_LATER = Ways(plain_time.CLASSES, plain_time.LATER)
_BY_NOW = Ways(plain_time.CLASSES, plain_time.BY_NOW)
_THEN = Ways(plain_time.CLASSES, plain_time.THEN)


def spoken(case: Case) -> tuple[Said, ...]:
    """What a page says of the design it proposes, in order, headings left out."""
    return case.once(_spoken)


def saying(said: Iterable[Said], what: Ways, *without: Ways) -> list[Said]:
    """Those that say something in one of these ways, and nothing in any of the others."""
    return [one for one in said if what.meet(one.words) and not any(other.meet(one.words) for other in without)]


def plain(text: str) -> str:
    """A text as ways are looked for in it."""
    words = _SPACE.sub(" ", text[:_LONGEST].translate(_MARKS)).lower()
    return _NOT.sub(_spelled, words).strip()


def _compiled(way: str, classes: Mapping[str, str]) -> re.Pattern[str]:
    gaps = way.strip().replace("<~>", _GAP).replace("<~~>", _WIDE)
    while _CLASS.search(gaps):
        gaps = _CLASS.sub(lambda found: f"(?:{classes[found[1]]})", gaps)
    return re.compile(gaps)


def _spelled(found: re.Match[str]) -> str:
    root = found[1] or found[3] or _ROOTS[found[2]]
    return f"{root} not"


def _spoken(case: Case) -> tuple[Said, ...]:
    document, statements = case.document, case.reading.statements
    found: list[Said] = []
    at = room = 0
    while at < len(statements) and room < _PAGE:
        room += len(statements[at].text[:_LONGEST])
        end = at + 1
        while end < len(statements) and statements[end].start == statements[at].start:
            end += 1
        found += _own(document, statements[at:end])
        at = end
    return tuple(found)


def _own(document: Document, parts: Sequence[Statement]) -> list[Said]:
    """The parts of one sentence that speak of the proposal, each with the words that are its own."""
    if parts[0].kind == "heading":
        return []
    title = _title(document, parts[0])
    said: list[Said] = []
    ended = True
    for part, text in zip(parts, own_words(parts[0].text, parts), strict=True):
        words = plain(text)
        left = _TURNED_DOWN.drop(words)
        chosen = left != words and " would " not in left
        proposed = bool(left) and _proposes(part, words, chosen=chosen)
        if proposed and not ended:
            said[-1] = replace(said[-1], words=f"{said[-1].words} {left}")
        elif proposed:
            said.append(Said(part, left, title))
        ended = not proposed or words.endswith((";", ":", "."))
    return said


def _proposes(part: Statement, words: str, *, chosen: bool) -> bool:
    """Whether a part is of the proposal.

    A drawing is, wherever it stands, and so is what is left of weighed alternatives where the others are turned down in
    the same breath; "the old answer" is not yet another system's.
    """
    if part.scope == "alternative":
        return chosen
    if part.scope == "status-quo" and part.role != "context":
        return any(hit.concept == "cue.status-quo" for hit in part.hits) and not _THEN.meet(words)
    return part.scope in DESIGN or (part.kind == "diagram" and part.role == "context")


def _title(document: Document, one: Statement) -> str:
    """What announces a statement: its section's heading, the line that leads its list in, its row's first cell."""
    block = document.blocks[one.block]
    titles = [document.sections[one.section].title, block.lead]
    if block.kind == "table-row" and block.cells:
        titles.append(block.cells[0])
    elif block.kind == "list-item" and ":" in block.text[:40]:
        titles.append(block.text.split(":", 1)[0])
    return plain(" / ".join(title for title in titles if title))


__all__ = ["Said", "Ways", "plain", "saying", "spoken"]
