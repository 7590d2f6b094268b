"""Whether operations and messages are safe to repeat."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule

SIGNALS = (Signal("handles", 3, ("idempotent|dedup",)), Signal("touches", 1, ("duplicate",)))


def judge(case: Case) -> Call:
    """Answered by a mechanism that tells a repeat from the first."""
    claims = case.reading.claims(SIGNALS)
    firm = [claim for claim in claims if claim.firm]
    if firm:
        return Call("answered", case.quote(firm))
    return Call("partial", case.quote(claims)) if claims else Call("not-applicable")


RULE = Rule(
    id="TP-idempotency",
    slug="idempotency",
    family="topics",
    summary="x",
    flags="x",
    why="x",
    detection="x",
    false_positives=("x",),
    question="x",
    suggestion="x",
    not_when="x",
    references=("x",),
    severity="x",
    valid=(Example("The worker is idempotent."),),
    invalid=(Example("A job may arrive twice."),),
    judge=judge,
)
