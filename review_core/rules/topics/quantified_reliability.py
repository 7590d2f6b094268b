"""Numbers for availability, latency, durability and load."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, coordination, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("available-figure",)),
    Signal("handles", 2, ("latency-figure",)),
    Signal("handles", 2, ("load-figure",)),
    Signal("handles", 1, ("duration-figure|settle.figure",)),
    Signal("touches", 1, ("vague-figure",)),
    Signal("handles", 2, ("op.figure",)),
    Signal("lacks", 2, ("!op.target",)),
)
BAR = Bar(
    answered=20,
    partial=0.4,
    touched=0.1,
    about="on.figures",
    aspects={
        "available-figure": "availability",
        "latency-figure": "latency",
        "load-figure": "load",
        "slo": "an objective",
        "rto": "recovery time or loss",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.percent",)),
    Signal("handles", 2, ("plain.rate", "plain.duration"), within=40),
)
WORDS = Words(
    missing="No number for availability, latency or load",
    partial="Some figures, but no target for availability, latency or loss",
    detail="Without targets nobody can judge whether the redundancy and the limits chosen here are enough.",
    severity="low",
    weight=0.32,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design runs something that others rely on",
        page="service|vague-figure|figure-load|plain.system|figure-any|long-running",
        shown="vague-figure|figure-load",
        dense=density(case, "failure|gone|failover|queue|message|store") + coordination(case),
        least=15,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-quantified-reliability",
    slug="quantified-reliability",
    family="topics",
    summary="Numbers for availability, latency, durability and load.",
    flags="Words such as fast, reliable and highly available in place of numbers.",
    why=("Without a number no trade-off can be judged: a standby is waste at 99 % and too little at 99.99 %."),
    detection=(
        "Looks for figures of availability or loss, latency and load; sizes, bounds and results of a benchmark "
        "count a little. Adjectives are mentions. Silence counts in designs that run something. On a page plain "
        "speech counts as well; in a long text one sentence is not enough, and an open question or a promise "
        "takes from the answer."
    ),
    false_positives=("Formats and libraries, whose users set the numbers.",),
    question="Which availability, latency, loss and load is this built for, at the average and at the peak?",
    suggestion=(
        "State objectives with a window (99.9 % a month is 43 minutes), p99 at peak load, RPO, and the load "
        "they hold for."
    ),
    not_when="An exploration that asks whether something works at all.",
    references=(
        ("Betsy Beyer et al., Site Reliability Engineering, chapter 4 Service Level Objectives, O'Reilly, 2016"),
        "Jeffrey Dean and Luiz André Barroso, The Tail at Scale, CACM, 2013",
    ),
    severity="Low; medium where high availability is promised.",
    valid=(
        Example(
            "# Call locations\n"
            "99.99 % a month, which is 4.3 minutes; answers within 300 ms for 99 of 100 calls at 120 calls a "
            "second."
        ),
        Example(
            "# Bookings\n"
            "350 bookings a second at peak; nine in ten answers within 120 ms; at most 40 minutes away per "
            "month."
        ),
    ),
    invalid=(
        Example("# Call locations\nThe service must be fast and practically always there."),
        Example("# Bookings\nThe booking service copes with the rush and is highly reliable."),
    ),
    judge=judge,
)
