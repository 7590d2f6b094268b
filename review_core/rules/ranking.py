"""From raised calls to a list that a busy author reads: what an expert would say first, and no more than that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from review_core.evidence import fingerprint, similarity
from review_core.model import Dismissed, Finding
from review_core.rules.base import Draft, Rule
from review_core.vocabulary import Severity

MOST_FINDINGS = 12
_SAME_PASSAGE = 0.5
# An anti-pattern found says what the topic beside it would ask again.
_COVERED_BY: Mapping[str, tuple[str, ...]] = {
    "ordering": ("assumed-ordering",),
    "isolation": ("no-backpressure",),
    "service-down": ("no-degradation", "single-point-of-failure"),
    "transaction-boundaries": ("two-phase-commit",),
    "service-boundaries": ("tight-coupling", "distributed-monolith"),
}
_SEVERITY_WORTH: Mapping[Severity, float] = {"high": 0.3, "medium": 0.15, "low": 0.0}
# Words of the document, and how many findings it can bear.
_CAPS = ((120, 4), (400, 5), (800, 6), (1400, 7), (4000, 8))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding with what decides its rank."""

    finding: Finding
    weight: float

    @property
    def rank(self) -> float:
        """Worth of raising it: higher comes first."""
        return _SEVERITY_WORTH[self.finding.severity] + self.weight


def candidate(rule: Rule, draft: Draft, severity: Severity | None = None) -> Candidate:
    """A draft as a finding with an id of its own; `severity` is an installation's, which outweighs the rule's."""
    passage = draft.evidence[0].quote if draft.evidence else ""
    finding = Finding(
        id=f"{rule.id}-{fingerprint(rule.id, passage)}",
        rule=rule.id,
        slug=draft.slug or rule.slug,
        severity=severity or draft.severity,
        title=draft.title,
        detail=draft.detail,
        question=draft.question or rule.question,
        suggestion=draft.suggestion or rule.suggestion,
        references=rule.references,
        evidence=draft.evidence,
        trait=draft.trait,
    )
    return Candidate(finding, draft.weight)


def cap(words: int) -> int:
    """How many findings a document of so many words can bear."""
    return next((most for limit, most in _CAPS if words <= limit), 9)


def rank(candidates: Iterable[Candidate], words: int) -> tuple[list[Finding], list[Dismissed]]:
    """The findings worth raising, first things first, and those dismissed, each with its reason."""
    ordered = sorted(candidates, key=lambda one: (-one.rank, one.finding.rule, one.finding.id))
    raised = {one.finding.slug for one in ordered}
    kept: list[Finding] = []
    dismissed: list[Dismissed] = []
    most = min(cap(words), MOST_FINDINGS)
    for one in ordered:
        cover = next((slug for slug in _COVERED_BY.get(one.finding.slug, ()) if slug in raised), None)
        if cover:
            dismissed.append(Dismissed(finding=one.finding, reason=f"said already by the finding on {cover}"))
        elif len(kept) >= most:
            dismissed.append(Dismissed(finding=one.finding, reason="less pressing than those raised"))
        else:
            kept.append(one.finding)
    return kept, dismissed


def keep_ids(findings: Sequence[Finding], previous: Sequence[Finding]) -> dict[str, str]:
    """New ids to the ids that the same findings had in the previous review: same rule, recognisably the same passage."""
    pairs = sorted(
        (
            (-_alike(new, old), at, before)
            for at, new in enumerate(findings)
            for before, old in enumerate(previous)
            if new.rule == old.rule
        ),
    )
    taken_new: set[int] = set()
    taken_old: set[int] = set()
    renamed: dict[str, str] = {}
    for score, at, before in pairs:
        if -score < _SAME_PASSAGE or at in taken_new or before in taken_old:
            continue
        taken_new.add(at)
        taken_old.add(before)
        renamed[findings[at].id] = previous[before].id
    return renamed


def _alike(new: Finding, old: Finding) -> float:
    if not new.evidence or not old.evidence:
        return 1.0 if bool(new.evidence) == bool(old.evidence) else 0.0
    return max(similarity(one.quote, other.quote) for one in new.evidence for other in old.evidence)
