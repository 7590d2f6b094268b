"""Strong consistency and availability, both promised for the day the network parts."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import claimed, clash, resolved


def judge(case: Case) -> Call:
    """Present where both are promised and no choice between them is named."""
    if resolved(case, "claim.partition-choice"):
        return Call("absent")
    return clash(
        case,
        claimed(case, "claim.cp"),
        claimed(case, "claim.ap"),
        title="Consistent and available through a partition, both at once",
        detail="While the sides cannot talk, a side that answers writes cannot know the other's; it either refuses, "
        "or the copies differ. The text promises neither to happen.",
    )


RULE = Rule(
    id="CX-partition-promises",
    slug="network-partition",
    family="contradictions",
    summary="Strong consistency and availability under partition at once.",
    flags="Linearizable or always consistent data that is also writable on every side of a network partition.",
    why="It is proven impossible; the system will choose by itself, at night, and nobody knows which.",
    detection="Both claims, firmly made in the proposal, and no word of a quorum, a refusing side, or convergence.",
    false_positives=("Two kinds of data of which each claim is meant for one.",),
    question="The line between the sites is cut for an hour: which side refuses writes, or how are the two merged?",
    suggestion="Choose for each kind of data: a majority side that goes on and a minority that refuses, or local "
    "writes that merge.",
    not_when="The claims are about different data, and the text says so.",
    references=(
        "Seth Gilbert, Nancy Lynch: Brewer's Conjecture and the Feasibility of Consistent, Available, "
        "Partition-Tolerant Web Services, ACM SIGACT News, 2002",
        "Daniel Abadi: Consistency Tradeoffs in Modern Distributed Database System Design, IEEE Computer, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Store\n## Design\nThe store is linearizable; the minority side refuses writes during a partition.\n"
        ),
        Example("# Store\n## Design\nBoth regions accept writes and converge by merge.\n"),
    ),
    invalid=(
        Example(
            "# Store\n## Design\nReads are linearizable. Both regions accept writes even when the line between them "
            "is cut.\n"
        ),
        Example("# Store\n## Design\nThe store is strongly consistent and always available.\n"),
    ),
    judge=judge,
)
