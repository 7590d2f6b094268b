"""What is measured, and what wakes someone."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, coordination, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("watched", "woken")),
    Signal("handles", 2, ("watched",)),
    Signal("handles", 2, ("woken",)),
    Signal("lacks", 2, ("unnoticed",)),
    Signal("touches", 1, ("metric",)),
    Signal("handles", 2, ("op.watch",)),
    Signal("lacks", 3, ("op.no-watch",)),
)
BAR = Bar(
    answered=28,
    partial=2.5,
    about="on.metrics",
    aspects={
        "watched": "which values are watched",
        "woken": "what wakes someone",
        "metric": "where they can be seen",
        "alert": "at which value",
        "slo": "against which objective",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.measures", "plain.rings"), within=30),
    Signal("handles", 2, ("plain.rings", "mark.if", "plain.rings|plain.measures|plain.duration"), within=30),
)
WORDS = Words(
    missing="Nobody would notice that this stands still",
    partial="Metrics or alerts are named, but not which value wakes whom",
    detail=("Work can stop or lag without a user seeing it at once, and no signal with a threshold is defined."),
    severity="medium",
    weight=0.42,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "work runs in the background or fails over by itself",
        page="queue|batch|failure|service|plain.system|figure-any|long-running",
        shown="queue|batch|failover|failure|unnoticed",
        dense=density(case, "failure|gone|failover") + coordination(case) + density(case, "queue"),
        least=8,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-metrics-alerting",
    slug="metrics-alerting",
    family="topics",
    summary="What is measured, and what wakes someone.",
    flags="Failovers, queues and background work whose stand-still nobody would notice.",
    why="Background work fails in silence. Users are a slow alarm.",
    detection=(
        "Looks for named metrics together with a condition that alerts. Metrics alone, or alerts alone, are "
        "an aspect; the word `monitoring` a mention. Silence counts where failure, failover, coordination or "
        "queues are dense. On a page plain speech counts as well; in a long text one sentence is not enough, "
        "and an open question or a promise takes from the answer."
    ),
    false_positives=(
        "Formats, libraries and end-state papers.",
        "Designs whose subject is metrics: their own are not the system's.",
    ),
    question=("Which number tells first that this stands still or lags, at which value does someone wake, and who?"),
    suggestion=(
        "Age of the oldest item, error rate and saturation per queue and leader; alert on symptoms with a "
        "threshold tied to the promise."
    ),
    not_when="A one-off script that is watched while it runs.",
    references=(
        ("Betsy Beyer et al., Site Reliability Engineering, chapter 6 Monitoring Distributed Systems, O'Reilly, 2016"),
        "Rob Ewaschuk, My Philosophy on Alerting, 2013",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Night prices\n"
            "We count stations updated and the age of the oldest price; over ten minutes, the on-call is "
            "paged."
        ),
        Example("# Feed\nConsumer lag goes to Prometheus, which alerts when it is over 15 minutes."),
    ),
    invalid=(
        Example(
            "# Night prices\n"
            "A queue and six workers push prices at night. In the morning the shift looks at how it went."
        ),
        Example(
            "# Feed\n"
            "Fetchers put offers on a queue and workers index them. A dashboard with metrics is planned for "
            "a later phase."
        ),
    ),
    judge=judge,
)
