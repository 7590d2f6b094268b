"""How often each rule was right, from what people decided of its findings."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from handlers.designs import Decision, Design, TrackedFinding, Verdict


@dataclass(frozen=True, slots=True)
class RuleFeedback:
    """Decisions on one rule's findings; `raised` counts its findings, decided or not."""

    rule: str
    raised: int
    accepted: int
    wont_fix: int
    not_an_issue: int

    @property
    def decided(self) -> int:
        """How many decisions there are."""
        return self.accepted + self.wont_fix + self.not_an_issue

    @property
    def precision(self) -> float | None:
        """The share that pointed at an issue, mended or not; None where nothing was decided."""
        return (self.accepted + self.wont_fix) / self.decided if self.decided else None

    @property
    def acted_on(self) -> float | None:
        """The share that will be fixed; None where nothing was decided."""
        return self.accepted / self.decided if self.decided else None


def by_rule(designs: Iterable[Design]) -> list[RuleFeedback]:
    """Feedback of every rule that raised something, those that were wrong most often first."""
    raised: Counter[str] = Counter()
    verdicts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for design in designs:
        for finding in design.findings:
            raised[finding.rule] += 1
            verdicts[finding.rule].update(decision.verdict for decision in _standing(finding))
    told = [
        RuleFeedback(
            rule=rule,
            raised=number,
            accepted=verdicts[rule]["accepted"],
            wont_fix=verdicts[rule]["wont-fix"],
            not_an_issue=verdicts[rule]["not-an-issue"],
        )
        for rule, number in raised.items()
    ]
    return sorted(told, key=lambda one: (-one.not_an_issue, -one.decided, one.rule))


def _standing(finding: TrackedFinding) -> Iterable[Decision]:
    """Decisions that nobody took back or changed: also one that ended because the passage did."""
    yield from (decision for decision in finding.earlier if decision.ended == "reopened")
    if finding.decision is not None:
        yield finding.decision
