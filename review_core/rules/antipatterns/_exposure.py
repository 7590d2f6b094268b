"""How far a long design is exposed to an anti-pattern, by what it speaks of and what it leaves out.

On a page a reviewer reads what is said. In a long design most of what an expert raises is an omission: a queue and no
word of a limit, writes to many places and no word of what undoes them. That shows in the whole text and in no sentence.
An exposure is a short table of signs, each with its weight and the reason why it counts, added up and turned into the
likelihood that a reviewer would raise the matter.

The weights were found outside by logistic regression with the sign of each weight held to its reason, on some sixty
designs labelled by language models in a reviewer's role, tried on the designs of publishers that were left out, and
rounded. They say how such designs differ, and no more than that: a sign is no proof, so what is found shows a passage.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from review_core.evidence import ANY_SCOPE, DESIGN, Statement
from review_core.rules.antipatterns._weighing import Weighed, firm, says_something
from review_core.rules.base import Case, Rule
from review_core.rules.relevance import density, is_page

_FLOOR = 300  # words; below it density would jump with each statement
_SENTENCE = 6  # words; less is a label
_LONGEST = 60  # words; more is a list in one breath
_PASSAGES = 3
_TIE = 0.6  # what it adds to a passage that it ties two parts of the system
_ANSWERED = 2  # mechanisms named: one may be meant for another risk
_ASIDE = frozenset({"status-quo", "alternative"})

Measure = Callable[[Case, Weighed], float]


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that tells: how much of it a design has, what that adds or takes, and why."""

    because: str
    weight: float
    measure: Measure


@dataclass(frozen=True, slots=True)
class Exposure:
    """The signs of one anti-pattern. `base` is what a design without any of them starts from, in log-odds.

    From a likelihood of `alone` the omission is raised without any phrase that states the defect; from `told` a phrase
    that states it is believed.
    """

    signs: tuple[Sign, ...]
    base: float
    told: float
    alone: float = 1.0

    def likelihood(self, case: Case, weighed: Weighed) -> float:
        """From 0 to 1: how likely a reviewer is to raise it in a design like this one."""
        total = self.base + sum(sign.weight * sign.measure(case, weighed) for sign in self.signs)
        return 1 / (1 + math.exp(-total))

    def believes(self, case: Case, weighed: Weighed) -> bool:
        """Whether a phrase that states the defect is to be believed; on a page it always is."""
        return is_page(case) or self.likelihood(case, weighed) >= self.told

    def passages(self, case: Case, weighed: Weighed, *groups: str) -> list[Statement]:
        """What shows the exposure, where what a long design leaves out is enough to raise it; else nothing.

        Where mechanisms are named there is no omission. The passages say most of the groups of concepts (`a|b`), of
        which the first weighs most.
        """
        if is_page(case) or len(weighed.strong) >= _ANSWERED:
            return []
        if self.likelihood(case, weighed) < self.alone:
            return []
        return _shown(case, groups)


def talk(concepts: str) -> Measure:
    """How much the whole text speaks of concepts (`a|b`): statements per thousand words, the first ones counting most."""
    return lambda case, _: math.log1p(density(case, concepts))


def handled(*, strong: bool = False) -> Measure:
    """How much the proposal says of handling the risk, measured likewise; `strong` where only mechanisms count."""
    return lambda case, weighed: math.log1p(
        1000 * len(weighed.strong if strong else weighed.handled) / max(_FLOOR, case.reading.words)
    )


def exposed(case: Case, weighed: Weighed) -> float:
    """How much the proposal says that runs the risk, measured likewise."""
    return math.log1p(1000 * len(weighed.exposed) / max(_FLOOR, case.reading.words))


def stated(_: Case, weighed: Weighed) -> float:
    """1 where a phrase states the defect and does not deal with it in the same breath."""
    return float(bool(weighed.unanswered))


def parts(case: Case, _: Weighed) -> float:
    """How many components the design has, the first ones counting most."""
    return math.log1p(len(case.graph.components))


def edges(case: Case, _: Weighed) -> float:
    """How many ties the design has between components, the first ones counting most."""
    return math.log1p(len(case.graph.edges))


def chain(case: Case, _: Weighed) -> float:
    """How many components the longest chain of calls has, the first ones counting most."""
    return math.log1p(max((len(one) for one in case.graph.longest_call_chains), default=0))


def aside(case: Case, _: Weighed) -> float:
    """The share of statements that speak of what is replaced or rejected: an author who weighs has thought."""
    statements = case.reading.statements
    return sum(one.scope in _ASIDE for one in statements) / max(1, len(statements))


def verdict_is(rule: Rule, *verdicts: str) -> Measure:
    """1 where a topic's rule says one of these verdicts, 0.5 where `answered` is asked for and it says `partial`."""

    def measure(case: Case, _: Weighed) -> float:
        said = case.judged(rule).verdict
        return 1.0 if said in verdicts else 0.5 if said == "partial" and "answered" in verdicts else 0.0

    return measure


def _shown(case: Case, groups: Sequence[str]) -> list[Statement]:
    """Passages of the proposal; every one says the first group where any does."""
    found = [one for one in case.reading.having(groups[0], DESIGN) if _is_passage(case, one)]
    found = found or [
        one for group in groups[1:] for one in case.reading.having(group, DESIGN) if _is_passage(case, one)
    ]
    found = found or [one for one in case.reading.having("|".join(groups), ANY_SCOPE) if one.kind != "heading"]
    masks = [case.reading.bits(group) for group in groups]
    tying = {passage.start_line for edge in case.graph.edges for passage in edge.evidence}
    ranked = sorted(found, key=lambda one: (-_says(one, masks) - _TIE * (one.start_line in tying), one.index))
    return _apart(ranked)


def _is_passage(case: Case, one: Statement) -> bool:
    return _SENTENCE <= one.words <= _LONGEST and firm(one) and says_something(case, one)


def _says(one: Statement, masks: Sequence[int]) -> float:
    return sum(bool(one.asserted & mask) / (place + 1) for place, mask in enumerate(masks))


def _apart(ranked: Sequence[Statement]) -> list[Statement]:
    """The first few, no two of one section while there are others."""
    first: list[Statement] = []
    rest: list[Statement] = []
    for one in ranked:
        (rest if any(one.section == other.section for other in first) else first).append(one)
    return [*first, *rest][:_PASSAGES]
