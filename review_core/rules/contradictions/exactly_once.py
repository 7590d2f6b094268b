"""Exactly-once delivery, promised over something that delivers again."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import claimed, clash, resolved


def judge(case: Case) -> Call:
    """Present where exactly once is claimed, the transport redelivers, and nothing tells a repeat from the first."""
    once = claimed(case, "claim.exactly-once")
    again = claimed(case, "claim.redelivers")
    if not once or not again or resolved(case, "idempotent|arrive.guard") or _deduplicates(case):
        return Call("absent")
    return clash(
        case,
        once,
        again,
        title="Exactly once over a transport that delivers again",
        detail="A sender that gets no acknowledgement cannot know whether the message arrived; it sends again or "
        "loses it. Once is an effect that the receiver produces, and the text names nothing by which it does.",
    )


def _deduplicates(case: Case) -> bool:
    """Whether a repeat is recognised, in other words than "exactly once" itself."""
    own = case.reading.bits("claim.exactly-once")
    return any(not one.asserted & own for one in case.reading.having("dedup"))


RULE = Rule(
    id="CX-exactly-once",
    slug="idempotency",
    family="contradictions",
    summary="Exactly-once delivery over an at-least-once transport, with no deduplication.",
    flags="A claim of exactly-once delivery or processing beside a queue, webhook or retry that repeats, where "
    "nothing deduplicates and nothing is idempotent.",
    why="Two parties over a lossy channel cannot agree that a message was taken. Whoever believes in once books twice.",
    detection="Both claims, firmly made in the proposal, and no idempotence, key, sequence or deduplication anywhere "
    "in it.",
    false_positives=("A broker's transactions that cover both ends, which the text does not name.",),
    question="The acknowledgement is lost and the message comes again: by what is it recognised?",
    suggestion="Promise at least once, give each message a key, and record the key in the transaction of its effect.",
    not_when="The effect may happen twice without harm: then promise at least once and stop there.",
    references=(
        "Tyler Treat: You Cannot Have Exactly-Once Delivery, Brave New Geek, 2015",
        "Pat Helland: Idempotence Is Not a Medical Condition, ACM Queue, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Jobs\n## Design\nSQS may deliver twice; the id is stored with a unique constraint, so each takes "
            "effect exactly once.\n"
        ),
        Example("# Jobs\n## Design\nMessages are delivered at least once.\n"),
    ),
    invalid=(
        Example("# Jobs\n## Design\nWorkers pull from SQS. Every payment is processed exactly once.\n"),
        Example("# Hooks\n## Design\nThe webhook is called again until it answers. Delivery is exactly once.\n"),
    ),
    judge=judge,
)
