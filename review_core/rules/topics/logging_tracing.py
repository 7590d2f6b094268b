"""How one request is followed through the parts."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("follow",)),
    Signal("touches", 1, ("log-only",)),
    Signal("handles", 2, ("op.trace",)),
    Signal("lacks", 3, ("op.no-trace",)),
)
_TOOLS = (Signal("handles", 3, ("trace.tool",)),)
_SUBJECT = 5.0  # namings of such a tool per thousand words from which on the text designs one and does not use it
BAR = Bar(
    answered=9,
    partial=3,
    touched=0.1,
    about="on.trace",
    aspects={
        "follow": "what identifies a request across parts",
        "logs": "what is logged",
        "tracing": "where a request can be looked up",
    },
)
PAGE = (Signal("handles", 2, ("plain.followed",)),)
WORDS = Words(
    missing="One request cannot be followed through the parts",
    partial="There are logs, but nothing that ties one request together",
    detail="A request passes several parts and nothing carries its identity through.",
    severity="low",
    weight=0.1,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "a request passes through several parts",
        page="many-hops|queue|service|plain.system",
        shown="many-hops",
        dense=density(case, "many-hops"),
        least=50,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    used = _TOOLS if density(case, "trace.tool") < _SUBJECT else ()
    weighed = weigh(case, (*SIGNALS, *used), BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-logging-tracing",
    slug="logging-tracing",
    family="topics",
    summary="How one request is followed through the parts.",
    flags="Chains of services and queues without anything that carries an identity through them.",
    why='With nine log files on nine hosts, the question "where is my order" takes a day.',
    detection=(
        "Looks for trace or correlation ids, spans, central or structured logs, audit trails. `Log` alone is "
        "a mention. The name of a log or trace store counts in a text that uses one; a text that keeps naming "
        "it is the design of one. In a long design silence is not raised by itself. On a page plain speech "
        "counts as well; in a long text one sentence is not enough, and an open question or a promise takes "
        "from the answer."
    ),
    false_positives=("Designs that rely on tracing of the platform.",),
    question="Someone asks what became of one request last Tuesday: what does one search for, and where?",
    suggestion=(
        "One id from the edge through headers and messages, in each log line, and spans to one store (OpenTelemetry)."
    ),
    not_when="A single process.",
    references=(
        ("Benjamin H. Sigelman et al., Dapper, a Large-Scale Distributed Systems Tracing Infrastructure, Google, 2010"),
        "Rodrigo Fonseca et al., X-Trace: A Pervasive Network Tracing Framework, NSDI 2007",
    ),
    severity="Low.",
    valid=(
        Example(
            "# Trips\n"
            "A trace id made at the edge travels in headers and messages; logs go to one store as JSON with "
            "it."
        ),
        Example(
            "# Disputes\nWorkers log with the correlation id of the dispute, and OpenTelemetry spans link the steps."
        ),
    ),
    invalid=(
        Example(
            "# Trips\nA booking passes through nine services and two queues. Each service writes its own log files."
        ),
        Example("# Disputes\nFive workers pass a dispute on through Kafka topics."),
    ),
    judge=judge,
)
