"""Two claims side by side: a finding where both are made and nothing in the design resolves them."""

from collections.abc import Sequence

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Draft
from review_core.vocabulary import Severity


def claimed(case: Case, concept: str) -> list[Statement]:
    """Statements of the proposal that make a claim as a fact or a rule."""
    return [one for one in case.reading.having(concept) if one.kind != "heading" and one.modality in ("fact", "must")]


def resolved(case: Case, concepts: str) -> bool:
    """Whether the proposal says, firmly, what would let both claims stand."""
    return any(one.modality in ("fact", "must") for one in case.reading.having(concepts))


def clash(
    case: Case,
    one: Sequence[Statement],
    other: Sequence[Statement],
    *,
    title: str,
    detail: str,
    severity: Severity = "high",
    weight: float = 0.7,
) -> Call:
    """Present where both sides are claimed, quoting the first passage of each; else absent."""
    if not one or not other:
        return Call("absent")
    evidence = case.quote([one[0], other[0]])
    return Call("present", evidence, (Draft(severity, title, detail, evidence, weight=weight),))
