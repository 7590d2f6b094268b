"""A page, judged by what its sentences say in everyday words.

On a page one sentence carries a topic. A full answer there is an answer whatever else is said, unless its own passage goes
on to take it back ("the old one did ...; the new one does not"); short of that, a sentence that leaves the matter open,
denies it or puts it off outweighs one that only touches it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from review_core.evidence import DESIGN, Claim, Signal, Statement
from review_core.rules.base import Call, Case
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Bar, Weighed, Words, call

FULL, SOME = 3, 2  # strengths of an answer: by itself enough; enough where nothing speaks against it
_TURN = re.compile(r";\s|,\s+(?:but|now|while|whereas|yet)\b|\b(?:the new|now|instead|rather than)\b", re.IGNORECASE)

_KEPT = re.compile(
    r"\b(?:first|once|originally|formerly|earlier)\s+(?:meant|planned|foreseen|announced|scheduled|promised|intended|due)\b"
    r"|\b(?:brought|moved|pulled) forward\b"
    r"|\b(?:planned|meant|scheduled|announced) for\b[^.;]{0,80},\s+(?:is|are|has been|have been)\b",
    re.IGNORECASE,
)

_PAST = re.compile(
    r"\b(?:old|former|formerly|used to|until|previous|previously|earlier|at first|first|so far|then|was|were|had)\b",
    re.IGNORECASE,
)


def full(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that answers the topic by itself; the first group is the heart of it."""
    return Signal("handles", FULL, groups, none, within, flips=False)


def some(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that answers it where no other leaves it open."""
    return Signal("handles", SOME, groups, none, within, flips=False)


def leaves(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that leaves the matter open, or says that nothing is done about it; the first group is the heart of it."""
    return Signal("lacks", FULL, groups, none, within, flips=False)


def risks(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that runs the risk where nothing on the page answers it."""
    return Signal("lacks", SOME, groups, none, within, flips=False)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a page says of a matter, sorted, in document order: answered in full, in part, left open, only named."""

    fully: tuple[Claim, ...]
    partly: tuple[Claim, ...]
    left: tuple[Claim, ...]
    named: tuple[Claim, ...]

    @property
    def verdict(self) -> str:
        """What a topic's rule says of it; silence is an empty word."""
        if self.fully or (self.partly and not self.left and not self.named):
            return "answered"
        return "partial" if self.partly or self.left or self.named else ""

    @property
    def admitted(self) -> list[Statement]:
        """What an anti-pattern's rule believes: left open in a firm sentence, and not made good by what follows there."""
        mended = [claim.statement for claim in self.fully]
        return [
            claim.statement
            for claim in self.left
            if claim.statement.modality != "question"
            and (claim.strength == FULL or not mended)
            and not any(one.block == claim.statement.block and one.index > claim.statement.index for one in mended)
        ]

    def answers(self, statement: Statement) -> bool:
        """Whether the sentence that this statement is or is part of gives a full answer, or one follows in its block."""
        return any(
            claim.statement.block == statement.block and claim.statement.start >= statement.start
            for claim in self.fully
        )

    @property
    def weighed(self) -> Weighed:
        """The same as a topic's rule shows it."""
        handles = (*self.fully, *self.partly)
        points = float(len(handles))
        return Weighed(handles, self.named, self.left, points, points + len(self.named) + len(self.left))


def hear(case: Case, signals: Sequence[Signal]) -> Spoken:
    """What a page says of a matter.

    Where one statement, or one paragraph, both answers and leaves open, what comes later stands if the text turns there:
    the old way is told before the new one.
    """
    answers, lefts = _found(case, signals, "handles"), _found(case, signals, "lacks")
    for index in answers.keys() & lefts.keys():
        one = answers[index].claim.statement
        if not _firm(answers[index].claim):
            continue
        turned = _TURN.search(one.text) is not None and lefts[index].last >= answers[index].last
        weaker = answers[index].claim.strength < lefts[index].claim.strength
        del (answers if turned or weaker else lefts)[index]
    left_open = tuple(found.claim for found in lefts.values() if not _past(found.claim, answers.values()))
    standing = [
        found.claim for found in answers.values() if _firm(found.claim) and not _taken_back(found.claim, left_open)
    ]
    return Spoken(
        fully=tuple(claim for claim in standing if claim.strength == FULL),
        partly=tuple(claim for claim in standing if claim.strength < FULL),
        left=left_open,
        named=tuple(found.claim for found in answers.values() if found.claim not in standing),
    )


def on_page(
    case: Case, signals: Sequence[Signal], words: Words, bar: Bar, matter: Matter, *, asked: bool = False
) -> Call:
    """A topic's call for a page; `asked` where its silence is missed although nothing calls for a finding."""
    heard = hear(case, signals)
    said = heard.verdict or ("missing" if matter or asked else "not-applicable")
    # What is said in so many words needs no hearing of its tone.
    plain = bool(heard.fully or heard.left)
    return call(case, heard.weighed, said, words, replace(bar, about="") if plain else bar, matter)


class _Found(NamedTuple):
    """What one statement says to one effect, and where it last says the heart of it, as a token."""

    claim: Claim
    last: int


def _found(case: Case, signals: Iterable[Signal], polarity: str) -> dict[int, _Found]:
    """The strongest claim of each statement to one effect, in document order, headings left out."""
    found: dict[int, _Found] = {}
    for signal in signals:
        if signal.polarity != polarity:
            continue
        for claim in case.page.claims([signal], DESIGN):
            one = claim.statement
            if one.kind == "heading":
                continue
            before = found.get(one.index)
            last = max(_last(one, signal), before.last if before else -1)
            found[one.index] = _Found(
                before.claim if before and before.claim.strength >= claim.strength else claim, last
            )
    return {index: found[index] for index in sorted(found)}


def _past(claim: Claim, answers: Iterable[_Found]) -> bool:
    """Whether what is left open was so once: the passage goes on to say how it is answered now."""
    at = claim.statement
    later = (found.claim for found in answers if found.claim.statement.block == at.block)
    return _PAST.search(at.text) is not None and any(_firm(one) and one.statement.index > at.index for one in later)


def _firm(claim: Claim) -> bool:
    """Whether it is a fact or a rule; a promise that has been kept is."""
    return claim.firm or (claim.statement.modality == "promised" and _KEPT.search(claim.statement.text) is not None)


def _taken_back(claim: Claim, lefts: Iterable[Claim]) -> bool:
    at = claim.statement
    return any(one.statement.block == at.block and one.statement.index > at.index for one in lefts)


def _last(statement: Statement, signal: Signal) -> int:
    hearts = {name.lstrip("!~^") for name in signal.all[0].split("|")}
    return max((hit.last for hit in statement.hits if hit.concept in hearts), default=-1)
