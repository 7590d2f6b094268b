"""Which findings are raised, and in what order: the architect's order, lifted where rules and architect agree."""

from collections.abc import Sequence

from review_core.model import Dismissed, Evidence, Finding
from review_core.vocabulary import Severity

MOST_FINDINGS = 8
_WORTH: dict[Severity, float] = {"high": 3.0, "medium": 2.0, "low": 1.0}
# In severities: what it is worth that both readers raise the same; how much each later place in a list costs; how far a
# finding stands back that the architect would raise and did not, or that it left without a word.
_AGREED = 0.8
_PLACE = 0.1
_ONLY_CONFIRMED = -1.5
_UNANSWERED = -2.2
_CLOSE_LINES = 6


def arranged(own: Sequence[Finding], kept: Sequence[Finding]) -> tuple[list[Finding], list[Dismissed]]:
    """The findings to raise, first things first, and those set aside, each with its reason.

    `own` are the architect's in its order, `kept` the rules' that stand. Two on one slug at one passage, or of which one
    has no passage, are one finding: the architect's words, both their evidence, origin `both`.
    """
    left = list(kept)
    weighed: list[tuple[float, int, Finding]] = []
    for place, finding in enumerate(own):
        twin = next((other for other in left if _same(finding, other)), None)
        one = finding
        if twin is not None:
            left.remove(twin)
            one = _joined(finding, twin)
        worth = _WORTH[one.severity] - _PLACE * place + (_AGREED if one.origin == "both" else 0.0)
        weighed.append((worth, place, one))
    for place, finding in enumerate(left, start=len(own)):
        back = _ONLY_CONFIRMED if finding.origin == "both" else _UNANSWERED
        weighed.append((_WORTH[finding.severity] - _PLACE * (place - len(own)) + back, place, finding))
    weighed.sort(key=lambda one: (-one[0], one[1]))
    distinct: list[Finding] = []
    aside: list[Dismissed] = []
    for _, _, finding in weighed:
        if any(_same(finding, other) for other in distinct):
            aside.append(Dismissed(finding=finding, reason=f"said already by the finding on {finding.slug}"))
        elif len(distinct) >= MOST_FINDINGS:
            aside.append(Dismissed(finding=finding, reason="less pressing than those raised"))
        else:
            distinct.append(finding)
    return distinct, aside


def _joined(finding: Finding, rule: Finding) -> Finding:
    """One finding of two: the rule's name and id, so that suppressing it and following it over revisions still works."""
    evidence = [*finding.evidence]
    evidence += [e for e in rule.evidence if not any(_near(e, other, 0) for other in evidence)]
    return finding.model_copy(
        update={
            "id": rule.id,
            "rule": rule.rule,
            "references": tuple(dict.fromkeys((*finding.references, *rule.references))),
            "evidence": tuple(evidence[:3]),
            "trait": rule.trait or finding.trait,
            "origin": "both",
        }
    )


def _same(one: Finding, other: Finding) -> bool:
    if one.slug != other.slug:
        return False
    if not one.evidence or not other.evidence:
        return True
    return any(_near(a, b, _CLOSE_LINES) for a in one.evidence for b in other.evidence)


def _near(one: Evidence, other: Evidence, slack: int) -> bool:
    return one.start_line <= other.end_line + slack and other.start_line <= one.end_line + slack
