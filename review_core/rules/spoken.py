"""A page, judged by what its sentences say in everyday words.

On a page one sentence carries a topic. A full answer there is an answer whatever else is said, unless its own passage goes
on to take it back ("the old one did ...; the new one does not"); short of that, a sentence that leaves the matter open,
denies it or puts it off outweighs one that only touches it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from review_core.evidence import DESIGN, Claim, Signal, Statement
from review_core.rules.base import Case
from review_core.rules.relevance import SHORT
from review_core.rules.weighing import Weighed

FULL, SOME = 3, 2  # strengths of an answer: by itself enough; enough where nothing speaks against it
_TURN = re.compile(r"[;:]\s|,\s+(?:but|now|while|whereas|yet)\b|\b(?:the new|now|instead|rather than)\b", re.IGNORECASE)


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


def is_page(case: Case) -> bool:
    """Whether a design is read as a page."""
    return case.reading.words < SHORT


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
    answering = [signal for signal in signals if signal.polarity == "handles"]
    leaving = [signal for signal in signals if signal.polarity == "lacks"]
    answers = {claim.statement.index: claim for claim in _claims(case, answering)}
    lefts = {claim.statement.index: claim for claim in _claims(case, leaving)}
    for index in answers.keys() & lefts.keys():
        one = answers[index].statement
        if one.weak:
            continue
        if _TURN.search(one.text):
            later = _last(one, leaving) > _last(one, answering)
        else:
            later = answers[index].strength < FULL
        del (answers if later else lefts)[index]
    firm = [claim for claim in answers.values() if claim.firm]
    standing = [claim for claim in firm if not _taken_back(claim, lefts.values())]
    return Spoken(
        fully=tuple(claim for claim in standing if claim.strength == FULL),
        partly=tuple(claim for claim in standing if claim.strength < FULL),
        left=tuple(lefts.values()),
        named=tuple(claim for claim in answers.values() if claim not in standing),
    )


def _claims(case: Case, signals: Sequence[Signal]) -> list[Claim]:
    return [claim for claim in case.page.claims(signals, DESIGN) if claim.statement.kind != "heading"]


def _taken_back(claim: Claim, lefts: Iterable[Claim]) -> bool:
    at = claim.statement
    return any(one.statement.block == at.block and one.statement.index > at.index for one in lefts)


def _last(statement: Statement, signals: Iterable[Signal]) -> int:
    """Where a statement last says the heart of one of the signals plainly, as a token; -1 where it does not."""
    hearts = {name for signal in signals for name in signal.all[0].split("|")}
    return max((hit.last for hit in statement.hits if hit.concept in hearts and not hit.denied), default=-1)
