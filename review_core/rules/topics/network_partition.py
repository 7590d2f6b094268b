"""What each side does when the network between them is cut."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, coordination
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("cut-off|^cut-off|trouble.parted", "partition-behaviour|way.parted"), within=30),
    Signal("handles", 3, ("way.cap",), flips=False),
    Signal("handles", 2, ("cut-off", "carry-on")),
    Signal("touches", 1, ("cut-off",)),
    Signal("lacks", 3, ("cut-off|~cut-off|trouble.parted", "lack.parted"), flips=False),
)
BAR = Bar(
    answered=11,
    partial=0.5,
    about="on.partition",
    aspects={
        "cut-off": "which links may be cut",
        "quorum": "which side may go on",
        "carry-on": "what still works",
        "partition-behaviour": "what each side does",
        "recovery": "how the sides come together again",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.apart", "plain.reacts", "plain.if|plain.fails"), within=30),
    Signal("handles", 2, ("plain.apart", "mark.if", "mark.only"), within=36),
)
WORDS = Words(
    missing="No word on a network partition between the peers",
    partial="A partition is named but its course is not worked through",
    detail=(
        "Peers that are alive but cannot see each other will both act, or both stop, unless the text decides which."
    ),
    severity="medium",
    weight=0.4,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design coordinates peers or replicas over a network",
        page="region|peers|cut-off|replica",
        shown="region|cut-off|peers|leader|replica",
        dense=coordination(case),
        least=8.3,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-network-partition",
    slug="network-partition",
    family="topics",
    summary="What each side does when the network between them is cut.",
    flags=(
        "Replicated or coordinated designs that never say what happens when peers are alive but cannot see each other."
    ),
    why=(
        "A partition is not a crash: both sides run on. Unless the design says which side may go on writing, "
        "both do, or neither does."
    ),
    detection=(
        "Looks for a cut, unreachable or isolated peer together with a behaviour: majority goes on, minority "
        "refuses, both accept and merge, reads turn stale. Silence counts where replicas, leaders, leases, "
        "regions or peers are dense in the text. On a page plain speech counts as well; in a long text one "
        "sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=(
        "Stores managed by a provider in one region, where partitions are the provider's matter.",
        "`partition` in the sense of a shard.",
    ),
    question=(
        "When the link between the parts is cut and both sides are alive, which side goes on, which stops, "
        "and how do they come together again?"
    ),
    suggestion=(
        "State the choice under partition (CP or AP) for each operation; let a majority or a lease decide who "
        "writes, or make updates mergeable."
    ),
    not_when="A single store in one zone has nothing to be parted from.",
    references=(
        (
            "Seth Gilbert and Nancy Lynch, Brewer's Conjecture and the Feasibility of Consistent, Available, "
            "Partition-Tolerant Web Services, SIGACT News, 2002"
        ),
        "Peter Bailis and Kyle Kingsbury, The Network is Reliable, ACM Queue, 2014",
        ("Ahmed Alquraan et al., An Analysis of Network-Partitioning Failures in Cloud Systems, OSDI 2018"),
    ),
    severity="High where two sides may both write, else medium.",
    valid=(
        Example(
            "# Ledger in two regions\n"
            "Three nodes in each region and a witness in a third. When the regions cannot reach each other "
            "the side with the majority goes on; the minority refuses writes and serves stale reads."
        ),
        Example(
            "# Notes on tablets\n"
            "Tablets and the hub replicate. A tablet that is disconnected keeps its own copy and its edits "
            "are merged when the connection is back."
        ),
    ),
    invalid=(
        Example(
            "# Ledger in two regions\n"
            "Three nodes in each region replicate to each other and clients write to the nearer region."
        ),
        Example(
            "# Two halls\n"
            "The primary in hall A replicates to hall B over one fibre. What happens while the fibre is cut "
            "is to be decided later."
        ),
    ),
    judge=judge,
)
