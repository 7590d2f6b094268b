"""From raised calls to a list that a busy author reads: what an expert would say first, and no more than that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from review_core.evidence import fingerprint, similarity
from review_core.evidence.model import PAGE_WORDS
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
# How often reviewers put a finding of this kind among their first, where it can be raised at all: counted over public
# designs labelled by language models in a reviewer's role, drawn towards a quarter where few were seen.
_FIRST: Mapping[str, float] = {
    "no-degradation": 0.55,
    "no-backpressure": 0.54,
    "two-phase-commit": 0.47,
    "consistency": 0.46,
    "idempotency": 0.45,
    "shared-mutable-state": 0.44,
    "single-point-of-failure": 0.41,
    "assumed-ordering": 0.40,
    "horizontal-scale": 0.40,
    "tight-coupling": 0.40,
    "split-brain": 0.37,
    "deployment-strategy": 0.34,
    "retry-policy": 0.33,
    "recovery-time": 0.30,
    "synchronous-chain": 0.30,
    "distributed-monolith": 0.29,
    "state-management": 0.29,
    "metrics-alerting": 0.24,
    "quantified-reliability": 0.24,
    "isolation": 0.23,
    "service-down": 0.23,
    "service-discovery": 0.22,
    "ordering": 0.19,
    "chatty-interface": 0.17,
    "network-partition": 0.16,
    "blast-radius": 0.14,
    "health-checks": 0.12,
    "transaction-boundaries": 0.12,
    "chaos-testing": 0.11,
    "logging-tracing": 0.10,
    "load-balancing": 0.09,
    "service-boundaries": 0.09,
    "trade-offs": 0.08,
}
_CLASH = 0.5  # two claims that cannot both hold come before what is merely left open
_SELDOM = 0.25  # of a kind that was not counted
_SEVERITY_WORTH: Mapping[Severity, float] = {"high": 0.09, "medium": 0.045, "low": 0.0}
_WEIGHT_WORTH = 0.2
_HOUSE = 1.0  # an installation's own rule is there to be heard
# Less worth than this is not worth an author's time, once so many have been raised.
_LEAST, _FEW = 0.27, 3
# Words of the document, and how many findings it can bear.
_CAPS = ((120, 4), (400, 5), (800, 6), (1400, 8), (4000, 9))
_LONGEST = 10
_MOST_SILENT = 2  # findings on what a page does not say at all


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding and the worth of raising it: higher comes first.

    One that `stands` is raised however much else there is to say: of high severity, or by a rule of the installation's own.
    One that is `silent` has no words of the design against it, only what it does not say.
    """

    finding: Finding
    worth: float
    stands: bool = False
    silent: bool = False


def candidate(rule: Rule, draft: Draft, severity: Severity | None = None, *, silent: bool = False) -> Candidate:
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
    if rule.family == "house":
        return Candidate(finding, _HOUSE, stands=True)
    first = _CLASH if rule.family == "contradictions" else _FIRST.get(finding.slug, _SELDOM)
    worth = first + _SEVERITY_WORTH[finding.severity] + _WEIGHT_WORTH * draft.weight
    return Candidate(finding, worth, stands=finding.severity == "high", silent=silent)


def cap(words: int) -> int:
    """How many findings a document of so many words can bear."""
    return next((most for limit, most in _CAPS if words <= limit), _LONGEST)


def rank(candidates: Iterable[Candidate], words: int) -> tuple[list[Finding], list[Dismissed]]:
    """The findings worth raising, first things first, and those dismissed, each with its reason."""
    ordered = sorted(candidates, key=lambda one: (-one.worth, one.finding.rule, one.finding.id))
    slugs = {one.finding.slug for one in ordered}
    covered = {one.finding.id: cover for one in ordered if (cover := _cover(one, slugs))}
    most = cap(words)
    spoken = _spoken(ordered) if words < PAGE_WORDS else ordered
    kept = _within([one for one in spoken if one.finding.id not in covered], most)
    said = {one.finding.slug for one in ordered if one.finding.id in kept}
    # What was to be said by another that is not raised itself is said after all, where there is room.
    bare = [one for one in spoken if covered.get(one.finding.id, "") not in {"", *said} and one.worth >= _LEAST]
    kept |= _within(bare, most - len(kept), standing=MOST_FINDINGS - len(kept))
    dismissed = [
        Dismissed(
            finding=one.finding,
            reason=f"said already by the finding on {cover}"
            if (cover := covered.get(one.finding.id)) in said
            else "less pressing than those raised",
        )
        for one in ordered
        if one.finding.id not in kept
    ]
    return [one.finding for one in ordered if one.finding.id in kept], dismissed


def _spoken(ordered: Sequence[Candidate]) -> list[Candidate]:
    """The same without all but the first few that ask about silence: who writes a page leaves much unsaid."""
    silent = [one.finding.id for one in ordered if one.silent and not one.stands][_MOST_SILENT:]
    return [one for one in ordered if one.finding.id not in silent]


def _cover(one: Candidate, slugs: set[str]) -> str | None:
    """The anti-pattern that says what a topic would ask; that two claims clash is said by nothing else."""
    if not one.finding.rule.startswith("TP-"):
        return None
    return next((slug for slug in _COVERED_BY.get(one.finding.slug, ()) if slug in slugs), None)


def _within(ordered: Sequence[Candidate], most: int, *, standing: int = MOST_FINDINGS) -> set[str]:
    """The ids of those that are raised of these: of what stands the first, of the rest what is worth it while there is room."""
    kept = {one.finding.id for one in [one for one in ordered if one.stands][:standing]}
    for one in ordered:
        if len(kept) < most and (one.worth >= _LEAST or len(kept) < _FEW):
            kept.add(one.finding.id)
    return kept


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
