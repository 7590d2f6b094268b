"""How one learns that an instance is alive and ready."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("probe",)),
    Signal("touches", 1, ("hangs",)),
    Signal("handles", 2, ("op.health",)),
    Signal("lacks", 3, ("op.no-health",)),
)
BAR = Bar(
    answered=26,
    partial=4,
    touched=0.1,
    about="on.health",
    aspects={
        "probe": "what is checked",
        "health": "what counts as healthy",
        "timeout": "after how long an instance is given up",
        "failover": "what follows",
    },
)
PAGE = (Signal("handles", 2, ("plain.alive", "mark.if|mark.only", "plain.alive|plain.duration"), within=30),)
WORDS = Words(
    missing="When an instance counts as alive or ready is not defined",
    partial="Health is spoken of, but not what exactly makes an instance ready or dead",
    detail="Routing, restart or failover rests on a verdict about health that the text does not define.",
    severity="low",
    weight=0.3,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "instances are restarted, replaced or failed over",
        page="instances|failover|hangs|plain.system",
        shown="hangs|failover|instances",
        dense=density(case, "instances|failover"),
        least=50,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-health-checks",
    slug="health-checks",
    family="topics",
    summary="How one learns that an instance is alive and ready.",
    flags="Failover, balancing or restarts without a definition of dead, alive and ready.",
    why=("Every failover starts with a verdict on health; a wrong one kills healthy instances or keeps dead ones."),
    detection=(
        "Looks for probes, heartbeats and readiness with their meaning. A hang or a slow start alone is a "
        "mention. On a page plain speech counts as well; in a long text one sentence is not enough, and an "
        "open question or a promise takes from the answer."
    ),
    false_positives=("Platforms whose default probes suffice.",),
    question=(
        "What exactly makes an instance ready, what makes it dead, after how many misses, and what if the "
        "checker is the one cut off?"
    ),
    suggestion=(
        "Readiness for traffic, liveness only for a stuck process, thresholds in both directions; never let a "
        "shared dependency fail liveness."
    ),
    not_when="Functions invoked per message.",
    references=(
        "Peng Huang et al., Gray Failure: The Achilles' Heel of Cloud-Scale Systems, HotOS 2017",
        "Naohiro Hayashibara et al., The phi Accrual Failure Detector, SRDS 2004",
        "David Yanacek, Implementing health checks, Amazon Builders' Library, 2019",
    ),
    severity="Low; medium where failover rests on it.",
    valid=(
        Example(
            "# Sorter\nA pod is ready once its table is loaded; the liveness probe asks only whether the loop turns."
        ),
        Example("# News\nGET /healthz renders a page every 2 s; out after 3 failures, in after 2 successes."),
    ),
    invalid=(
        Example("# Sorter\nEight pods behind a service; a pod takes 90 s to load its table when it starts."),
        Example("# News\nTwenty instances, which hang about once a week. The operator takes them out."),
    ),
    judge=judge,
)
