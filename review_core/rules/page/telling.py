"""A matter on a page, decided by its most telling sentence: the one that says it in most ways, to one effect or the other.

What answers is concrete; what leaves open is general, denied or put off. A sentence that does both means what its last
clause says.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from review_core.evidence import Claim
from review_core.evidence.model import Polarity
from review_core.rules.base import Call, Case
from review_core.rules.page.saying import Said, Ways, plain, spoken
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Bar, Weighed, Words, call

_MECHANISM = 3
_PLAIN = 2  # ways in which one sentence tells of a matter that make it plain, whatever else it names
_CLAUSES = re.compile(r"; |, (?:but|whereas|while|now|instead)\b| (?:whereas|instead) (?!of\b)|: ")
_REPLACED = re.compile(r"\b(?:instead of|rather than|in place of|unlike|no longer|as opposed to)\b[^,;:.]*")
_PAST = re.compile(
    r"\W*(?:before|until now|till now|formerly|previously|originally|once|at first|so far|then:"
    r"|the (?:old|former|first|present))\b"
)
_WAS = re.compile(r"\b(?:was|were|had|did|went|came|ran|got|kept|took|stood|used|made)\b")
# What there is none of answers nothing; "no customer may ..." speaks of a limit.
_DENIED = re.compile(
    r"\b(?:no|nor|neither|without|lacks?|instead of)(?: an?y?)? (?!(?:single |one |other )?[\w'-]+ (?:[\w'-]+ )?(?:may|can"
    r"|has|have|gets?|holds?|is|are|takes?|uses?|ever|more|over|borrows?)\b|more\b|longer\b|borrows?\b|further\b)[^,;:.]*"
)


@dataclass(frozen=True)
class Telling:
    """Ways that answer a matter and that leave it open, and what names its means: those, put off, leave it open too.

    `asks` puts the matter on a page: where no line of it does, nothing on the page speaks of it.
    """

    answers: Ways
    leaves: Ways
    means: Ways
    owed: Ways
    asks: Ways

    @cached_property
    def _answers(self) -> tuple[Ways, ...]:
        return tuple(Ways(self.answers.classes, (way,)) for way in self.answers.written)

    @cached_property
    def _leaves(self) -> tuple[Ways, ...]:
        return tuple(Ways(self.leaves.classes, (way,)) for way in self.leaves.written)

    def concerns(self, case: Case) -> bool:
        """Whether a page puts the matter at all, be it as what is so today or was considered."""
        return any(self.asks.meet(line) for line in case.once(_lines))

    def puts(self, one: Said) -> bool:
        """Whether a sentence puts the matter itself or stands under a title that does."""
        return self.asks.meet(one.words) or self.asks.meet(one.title)

    def weigh(self, one: Said) -> int:
        """How many ways a sentence answers the matter in; below nought, how many it leaves it open in."""
        if self.means.meet(one.words) and (one.put_off or self.owed.meet(one.words)):
            return -2
        if _PAST.match(one.words) and _WAS.search(one.words):
            return 0
        told = 0
        for clause in _CLAUSES.split(one.words):
            own = _DENIED.sub("", _REPLACED.sub("", clause))
            answers, leaves = _count(self._answers, own), _count(self._leaves, clause)
            if answers > leaves:
                told = max(told, 0) + answers
            elif leaves:
                told = min(told, 0) - leaves
        return told


@dataclass(frozen=True, slots=True)
class Told:
    """What a page tells of a matter: the sentences that answer it and those that leave it open, the most telling first."""

    answers: Sequence[Said]
    leaves: Sequence[Said]
    verdict: str


def tell(case: Case, telling: Telling) -> Told:
    """What a page tells of a matter, which does not apply where no line puts it; no verdict where none goes on to tell."""
    if not telling.concerns(case):
        return Told((), (), "not-applicable")
    weighed = [(telling.weigh(one), one) for one in case.once(_heard)]
    plainly = [pair for pair in weighed if abs(pair[0]) >= _PLAIN or (pair[0] and telling.puts(pair[1]))]
    # One word is enough where no sentence tells it plainly.
    telling_most = plainly or weighed
    answers = sorted([pair for pair in telling_most if pair[0] > 0], key=lambda pair: -pair[0])
    leaves = sorted([pair for pair in telling_most if pair[0] < 0], key=lambda pair: pair[0])
    verdict = ""
    if answers or leaves:
        # Of two that tell as much the later one stands: the matter is put before it is settled.
        best = (answers[0][0], answers[0][1].statement.index) if answers else (0, 0)
        worst = (-leaves[0][0], leaves[0][1].statement.index) if leaves else (0, 0)
        verdict = "answered" if best > worst else "partial"
    return Told([one for _, one in answers], [one for _, one in leaves], verdict)


def concluded(case: Case, told: Told, words: Words, bar: Bar, matter: Matter) -> Call:
    """The call for what a page tells, shown by what tells it; a page that puts the matter and says no more misses it."""
    said = told.verdict or ("missing" if matter else "not-applicable")
    weighed = Weighed(
        handles=_claims("handles", told.answers),
        touches=(),
        lacks=_claims("lacks", told.leaves),
        solid=float(len(told.answers)),
        total=float(len(told.answers) + len(told.leaves)),
    )
    # What is said in so many words needs no hearing of its tone.
    return call(case, weighed, said, words, replace(bar, about=""), matter)


def _claims(polarity: Polarity, said: Sequence[Said]) -> tuple[Claim, ...]:
    return tuple(Claim(polarity, _MECHANISM, one.statement) for one in said)


def _lines(case: Case) -> tuple[str, ...]:
    """All that stands on a page, block by block; a cell begins after a bar."""
    return tuple(
        plain("| " + " | ".join(block.cells) if block.cells else line)
        for block in case.document.blocks
        for line in (block.text.splitlines() if block.kind == "diagram" else (block.text,))
    )


def _heard(case: Case) -> list[Said]:
    """What a page says of the design: what either reading of it takes for the proposal, whole sentences only in the second."""
    said = list(spoken(case))
    known = {one.statement.start for one in said}
    for start, parts in groupby(case.page.statements, key=lambda one: one.start):
        whole = list(parts)
        if start not in known and all(one.scope == "proposed" and one.kind != "heading" for one in whole):
            said.append(Said(whole[0], plain(whole[0].text), ""))
    return said


def _count(ways: Sequence[Ways], words: str) -> int:
    return sum(way.meet(words) for way in ways)


__all__ = ["Telling", "Told", "concluded", "tell"]
