"""What happens when this service, or one that it depends on, is down."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("gone|trouble.down", "carry-on|way.on"), within=24),
    Signal("handles", 3, ("gone|^gone", "failover")),
    Signal("handles", 2, ("when.down",), none=("harm", "lack.down"), flips=False),
    Signal("handles", 2, ("failover",)),
    Signal("handles", 2, ("degrade",)),
    Signal("touches", 1, ("outage|crash|trouble.down",), flips=False),
    Signal("lacks", 2, ("no-answer-for",)),
    Signal("lacks", 3, ("lack.down",), flips=False),
)
BAR = Bar(
    answered=12,
    partial=1.2,
    touched=0.1,
    about="on.failure",
    aspects={
        "failover": "what takes over",
        "degrade": "what is served meanwhile",
        "resume|recovery": "how work is picked up again",
        "retry": "what is tried again",
        "timeout": "after how long a dependency counts as down",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.if", "plain.fails", "plain.reacts"), within=30),
    Signal("handles", 2, ("plain.fails", "plain.reacts", "degrade|plain.duration|plain.if|plain.softer"), within=30),
    Signal("handles", 2, ("~plain.fails", "mark.if", "mark.only|plain.reacts"), within=36),
)
WORDS = Words(
    missing="Nothing says what happens when a dependency is down",
    partial="Behaviour during an outage is only half described",
    detail=("Without a decided reaction, an outage of one part becomes blocked callers or lost work in the others."),
    severity="medium",
    weight=0.5,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design depends on parts that can be down",
        page="call|external|service|plain.system|figure-any|long-running",
        shown="external|queue|outage|failure|call",
        dense=density(case, "store|queue|cache|replica"),
        least=4,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-service-down",
    slug="service-down",
    family="topics",
    summary="What happens when this service, or one that it depends on, is down.",
    flags="Designs that call, store or consume without saying what they do while the other side is away.",
    why=(
        "Every dependency is down some of the time. What is not decided at design time is decided by default: "
        "blocked threads, lost work, or an outage that spreads to whoever calls."
    ),
    detection=(
        "Looks for sentences that name a failure and, within a few words, a reaction: another instance takes "
        "over, a stale or partial answer, work that waits and is picked up again. A failure without a "
        "reaction is a mention. Silence counts where the design has stores, queues, copies or calls. On a "
        "page plain speech counts as well; in a long text one sentence is not enough, and an open question or "
        "a promise takes from the answer."
    ),
    false_positives=(
        "Formats and conventions that run nothing of their own.",
        "A reaction told by name of a product feature that the lexicon does not know.",
    ),
    question=(
        "What does a caller see, and what happens to work in flight, while this service or each of its "
        "dependencies is down for a minute, and for a day?"
    ),
    suggestion=(
        "Write a table of dependencies: time-out, fallback (stale data, partial answer, queue for later), and "
        "who notices. Nygard's stability patterns name the choices."
    ),
    not_when="A batch job whose next run repairs a missed one needs no fallback, only an alert.",
    references=(
        "Michael T. Nygard, Release It!, 2nd edition, Pragmatic Bookshelf, 2018",
        "George Candea and Armando Fox, Crash-Only Software, HotOS IX, 2003",
        ("Ben Treynor, Mike Dahlin, Vivek Rau and Betsy Beyer, The Calculus of Service Availability, ACM Queue, 2017"),
    ),
    severity="High where users wait on the call or data may be lost, else medium.",
    valid=(
        Example(
            "# Tide tables\n"
            "The harbour app asks Tides over HTTP. When Tides is down it falls back to the last good table "
            "and marks it as old."
        ),
        Example(
            "# Parcel scanner\n"
            "Scanners post to Intake. If Intake is unreachable, a scanner keeps its reads on disk and sends "
            "them once it is back; another instance takes over within seconds."
        ),
    ),
    invalid=(
        Example(
            "# Tide tables\nThe harbour app asks the Tides service over HTTP for the table of the day and draws it."
        ),
        Example(
            "# Parcel scanner\n"
            "Scanners call the Intake service for each parcel. Keeping reads on the scanner while Intake is "
            "away was considered and rejected."
        ),
    ),
    judge=judge,
)
