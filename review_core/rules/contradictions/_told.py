"""What a design claims in any words: the sentences of its proposal in small letters, and ways of saying one thing.

A way is an expression in which a blank is any white space or hyphen, and ` ~ ` a gap of up to six words of one clause, none of
which denies. Ways are parted by ` | `.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, islice
from operator import attrgetter
from typing import NamedTuple

from review_core.evidence import Statement
from review_core.evidence.quoting import own_words
from review_core.rules.base import Case
from review_core.topology.words import lowered

_LONGEST = 1200  # characters of a sentence that are looked at
_PARTING = "\0"
_MOST = 2  # claims of one thing that a statement makes
_SKIPPED = frozenset({"heading", "diagram", "code", "comment"})
_SAME_LENGTH = str.maketrans(
    {"’": "'", "‘": "'", "`": " ", "*": " ", "_": " ", '"': " ", "“": " ", "”": " ", "\u00a0": " "}
)
_ASCII_MARKS = '`*_"'
_DENYING = r"(?:not|no|never|nor|neither|without|unless|except|rather|instead|cannot|hardly|if)\b|\w+n't\b"
_GAP = rf"(?:[^\w;:.()]+(?!{_DENYING})[\w'%/+-]+){{0,6}}?[^\w;:.()]+"
# Sections that warn of what they tell, or tell of tests.
_ASIDE = re.compile(
    r"\banti-?\s?patterns?\b|\bpitfalls?\b|\bmistakes?\b|\bdon'?ts?\b|\bwhat not to\b|\bbad\b|\bsymptoms?\b|\bsmells?\b"
    r"|\btest(?:s|ed|ing)?\b",
    re.IGNORECASE,
)
# What stands before a claim and takes it back: a negation, a wish, another's boast.
_BEFORE = re.compile(
    r"(?:\b(?:not|no|never|nor|neither|without|cannot|nobody|nothing|hardly|instead of|rather than|no longer"
    r"|unlike|than|avoid\w*"
    r"|lacks?|lacking|far from|less|impossible to|unable to|fails? to|needless to|not need)\b|n't\b)[^.;:,]{0,28}\Z"
    r"|\b(?:best (?:for|when)|use (?:it |this )?(?:when|if|for)|suit\w* (?:for|to)|if you|you need)\b[^.;]{0,60}\Z"
    r"|(?:\A|[|:;])\W*need\b[^.;]{0,60}\Z"
    r"|\b(?:would|could|might|cannot claim|so called|myth|illusion|suppos\w+|imagine|pretend\w*|were)\b[^.;:]{0,60}\Z"
)
_RIGHT_BEFORE = re.compile(
    r"(?:\b(?:not|never|cannot|no longer|without|instead of|rather than)|n't)\s+(?:be\s+|being\s+)?\Z"
)
_AFTER = re.compile(
    r"\A(?:[\s-]+(?!(?:and|but|which|that|so|or|what|who|whom|when|until|as|if|while|where"
    r"|because)\b)\w+){0,2}?\s*(?:\([^)]*\)\s*)?(?:\b(?:is|are|was|were|be|being)\s+(?:not|never"
    r"|no longer|neither|impossible|unnecessary|out of scope|overkill|unattainable|optional|too)\b|\b(?:isn't"
    r"|aren't|wasn't|cannot|can't"
    r"|can not)\b|\b(?:does|do|did|has|have|need)(?:\s+not|n't)\b|\bnot (?:required|needed|guaranteed"
    r"|possible|promised|a goal|given"
    r"|offered|assumed|supported)\b|\b(?:would|could|might)\b)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """One statement of the proposal with its own words, in small letters."""

    statement: Statement
    words: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that says a thing in one of its ways, and where in its words it does."""

    told: Told
    found: re.Match[str]

    @property
    def statement(self) -> Statement:
        """The statement that is quoted for it."""
        return self.told.statement

    @property
    def clause(self) -> str:
        """The words of the clause or, in a table, of the row in which it stands."""
        words = self.told.words
        if self.statement.kind == "table-row":
            return words
        start = max((cut.end() for cut in _CUTS.finditer(words, 0, self.found.start())), default=0)
        following = _CUTS.search(words, self.found.end())
        return words[start : following.start() if following else len(words)]


_CUTS = re.compile(r"; | - |, (?:and|but|while|whereas|yet|so|which)\b|\bwhile\b|\bwhereas\b|\. ")


@dataclass(frozen=True)
class Ways:
    """Ways of saying one thing. One of the `hints` (parts of words) is in every text that one of the ways is in.

    A sentence that `spoils` finds anything in says another thing. Where they are `stout`, only a negation right before
    takes them back: "a call that gets no answer is tried again". They are compiled when a text first has a hint.
    """

    hints: str
    ways: str
    spoils: str = ""
    stout: bool = False

    def hinted(self, vocabulary: str) -> tuple[str, ...]:
        """The hints whose words are in a text's vocabulary; without any it does not say it."""
        return tuple(hint for hint, parts in self._parts if all(part in vocabulary for part in parts))

    def search(self, words: str) -> Iterator[re.Match[str]]:
        """Where words in small letters say it and nothing around takes it back."""
        before = _RIGHT_BEFORE if self.stout else _BEFORE
        for number, found in enumerate(self._ways.finditer(words)):
            if number == 0 and self._spoils is not None and self._spoils.search(words):
                return
            start = found.start()
            if not before.search(words, max(0, start - 100), start) and not _AFTER.match(words[found.end() :]):
                yield found

    def anywhere(self, words: str) -> bool:
        """Whether words in small letters have one of the ways, whatever stands around."""
        return self._ways.search(words) is not None

    @cached_property
    def _parts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        hints = (hint.replace("_", " ") for hint in self.hints.split())
        return tuple((hint, tuple(hint.split())) for hint in hints)

    @cached_property
    def _ways(self) -> re.Pattern[str]:
        return compiled(self.ways)

    @cached_property
    def _spoils(self) -> re.Pattern[str] | None:
        return compiled(self.spoils) if self.spoils else None


def compiled(ways: str) -> re.Pattern[str]:
    """Ways as one expression over small letters."""
    folded = " ".join(_GOES_ON.sub("|", ways).split()).replace(" | ", "|").replace(r"\w+ ", _ANY)
    return re.compile(
        rf"(?<![\w-])(?:{folded.replace(' ~ ', _GAP).replace(' ?', _JOINT).replace(' ', _BLANK)})(?![a-z])"
    )


_GOES_ON = re.compile(r"\s*\n\s*\|(?=\S)")  # a line that begins with the next of several words
_ANY = r"(?!(?:not|never|no|cannot|nor|hardly|without)\b)\w+ "  # any word but one that denies
_BLANK, _JOINT = r"[\s-]+", r"[\s-]?"


def claims(case: Case, ways: Ways, *, loosely: bool = False) -> list[Claim]:
    """The firm statements of the proposal that say a thing, in order; with `loosely` also what may be."""
    return list(_claims(case, ways, loosely=loosely))


def resolved(case: Case, ways: Ways) -> bool:
    """Whether the proposal says, at least as what may be, what lets two claims stand side by side."""
    return next(_claims(case, ways, loosely=True), None) is not None


def _claims(case: Case, ways: Ways, *, loosely: bool) -> Iterator[Claim]:
    text = case.once(_text)
    hints = ways.hinted(text.vocabulary)
    if not hints:
        return
    firm = ("fact", "must", "may") if loosely else ("fact", "must")
    for told in text.told:
        if told.statement.modality in firm and any(map(told.words.__contains__, hints)):
            yield from (Claim(told, found) for found in islice(ways.search(told.words), _MOST))


def around(case: Case, one: Statement, ways: Ways, *, after: int = 1) -> bool:
    """Whether a statement, or one of those right behind it in its paragraph or section, says a thing."""
    told = case.once(_text).told
    at = next((n for n, other in enumerate(told) if other.statement.index == one.index), None)
    if at is None:
        return False
    near = [other for other in told[at : at + 1 + after] if other.statement.section == one.section]
    return any(next(ways.search(other.words), None) is not None for other in near)


class _Text(NamedTuple):
    """What a design says, and each run of its letters and marks once: far less to look through than the text."""

    told: tuple[Told, ...]
    vocabulary: str


def _text(case: Case) -> _Text:
    document, statements = case.document, case.reading.statements
    aside = frozenset(n for n, section in enumerate(document.sections) if _ASIDE.search(section.title))
    parts: list[Statement] = []
    texts: list[str] = []
    for _, group in groupby(statements, key=attrgetter("start")):
        said = list(group)
        first = said[0]
        if first.scope != "proposed" and all(part.scope != "proposed" for part in said):
            continue
        if first.kind in _SKIPPED or first.role == "testing" or first.section in aside:
            continue  # a test tells of what is done to the system, and a warning of what is not
        if "](#" in document.text[first.start : first.end]:
            continue
        text = first.text[:_LONGEST].replace(_PARTING, " ")
        for part, own in zip(said, own_words(text, said), strict=True):
            if part.scope == "proposed" and own:
                parts.append(part)
                texts.append(own)
    # All at once: a text has hundreds of sentences, and most of what each costs alone is the asking.
    whole = small(_PARTING.join(texts))
    told = tuple(map(Told, parts, whole.split(_PARTING))) if parts else ()
    return _Text(told, " ".join(set(whole.replace(_PARTING, " ").split())))


def small(text: str) -> str:
    """A text in small letters without marks of formatting, as long as before."""
    if not text.isascii():
        return lowered(text.translate(_SAME_LENGTH))
    for mark in _ASCII_MARKS:  # most texts have none of them: far cheaper than to translate each letter
        text = text.replace(mark, " ")
    return text.lower()
