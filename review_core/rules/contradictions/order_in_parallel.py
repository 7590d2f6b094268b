"""Strict order, promised over consumers that take messages side by side."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import claimed, clash, resolved


def judge(case: Case) -> Call:
    """Present where order is guaranteed, messages are taken in parallel, and no key keeps an entity's together."""
    if resolved(case, "claim.ordered-by"):
        return Call("absent")
    return clash(
        case,
        claimed(case, "claim.total-order"),
        claimed(case, "claim.unordered"),
        title="Strict order, with messages taken in parallel",
        detail="The broker hands out in order at best; two consumers finish as they please, and a redelivery comes "
        "last.",
    )


RULE = Rule(
    id="CX-order-in-parallel",
    slug="ordering",
    family="contradictions",
    summary="Guaranteed order over a queue that is consumed in parallel.",
    flags="Strict, total or guaranteed order beside a standard queue, random partitions or parallel workers, without "
    "a key.",
    why="It holds in every test with one worker and on no busy day.",
    detection="Both claims, firmly made in the proposal, and no partition key, group, sequence number or single "
    "consumer.",
    false_positives=("A resequencing step downstream, which the text does not name.",),
    question="Two messages of one entity go to two workers and the first is slow: what comes out?",
    suggestion="Say of what the order is (an account, an order), key partitions by it, and number the messages.",
    not_when="Updates commute.",
    references=(
        "Leslie Lamport: Time, Clocks, and the Ordering of Events in a Distributed System, Communications of the ACM, "
        "1978",
        "Jay Kreps: The Log: What every software engineer should know about real-time data's unifying abstraction, "
        "LinkedIn, 2013",
    ),
    severity="High.",
    valid=(
        Example("# Bids\n## Design\nOrder is guaranteed within a lot: the partition key is the lot number.\n"),
        Example("# Bids\n## Design\nParallel workers take bids; order does not matter.\n"),
    ),
    invalid=(
        Example(
            "# Bids\n## Design\nBids are processed in strict order. Parallel workers take them off a standard queue.\n"
        ),
        Example("# Bids\n## Design\nThe queue guarantees order. Competing consumers apply the bids.\n"),
    ),
    judge=judge,
)
