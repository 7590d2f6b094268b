"""No loss, promised over a copy that follows later."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import claimed, clash, resolved


def judge(case: Case) -> Call:
    """Present where no data may be lost and the only copy is taken later."""
    if resolved(case, "claim.sync-copy"):
        return Call("absent")
    return clash(
        case,
        claimed(case, "claim.no-loss"),
        claimed(case, "claim.async-copy"),
        title="No data loss, with copies that follow later",
        detail="What was acknowledged after the last copy is gone when the primary is: the loss is the lag, not zero.",
    )


RULE = Rule(
    id="CX-lossless-async",
    slug="recovery-time",
    family="contradictions",
    summary="No data loss beside asynchronous replication or periodic backups.",
    flags="An RPO of zero, or a promise to lose nothing, where every copy is asynchronous or taken at intervals.",
    why="The promise is tested on one day only, and then by customers.",
    detection="Both claims, firmly made in the proposal, and no synchronous copy, quorum or replay from the source.",
    false_positives=("Producers that keep what they sent until it is copied, which the text does not say.",),
    question="The primary's disk dies now: what that was acknowledged in the last minute is not on the copy?",
    suggestion="Acknowledge after a second copy has it (synchronous standby, quorum), or state the loss that is "
    "accepted as an RPO.",
    not_when="The source can be read again from any point.",
    references=(
        "Jim Gray: Why Do Computers Stop and What Can Be Done About It?, Tandem Technical Report 85.7, 1985",
        "Daniel Abadi: Consistency Tradeoffs in Modern Distributed Database System Design, IEEE Computer, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Ledger\n## Design\nNo data loss: a synchronous standby has every commit before it is acknowledged.\n"
        ),
        Example("# Ledger\n## Design\nAsynchronous replication; up to five seconds may be lost.\n"),
    ),
    invalid=(
        Example("# Ledger\n## Design\nThere is no data loss. The standby follows by asynchronous replication.\n"),
        Example("# Ledger\n## Design\nRPO of zero. The database is backed up nightly.\n"),
    ),
    judge=judge,
)
