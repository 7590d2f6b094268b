"""Alternatives weighed explicitly."""

from review_core.evidence import DESIGN, Scope, Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("weighed",)),
    Signal("lacks", 3, ("not-weighed",)),
    Signal("handles", 2, ("op.weigh",)),
    Signal("lacks", 3, ("op.no-weigh",)),
)
BAR = Bar(
    answered=14,
    partial=0.4,
    about="on.tradeoffs",
    roles=frozenset({"alternatives", "consequences"}),
    aspects={
        "weighed": "what speaks against the choice",
        "cost": "what it costs",
        "tradeoff-weighed": "which alternatives were weighed",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.price", "cue.would|plain.price"), within=40),
    Signal("lacks", 3, ("plain.praise",)),
)
SCOPES: frozenset[Scope] = DESIGN | {"alternative", "status-quo"}  # options are weighed where they are told
WORDS = Words(
    missing="No alternative is weighed",
    partial="A choice is explained, but its price or its rivals are not",
    detail="The text decides without showing what else was possible and what the choice costs.",
    severity="low",
    weight=0.2,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design makes choices",
        page="service|store|queue|deploy|plain.system|figure-any|long-running",
        shown="store|queue|cache",
        dense=1.0,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, SCOPES, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-trade-offs",
    slug="trade-offs",
    family="topics",
    summary="Alternatives weighed explicitly.",
    flags="Choices without the roads not taken, or with advantages only.",
    why=("A choice without its price is a preference. The next team repeats the discussion, or reverses it."),
    detection=(
        "Counts sentences that weigh (pros, cons, drawbacks, rejected because, in exchange for) in the whole "
        "text, alternatives included. Praise without an alternative is a lack. On a page plain speech counts "
        "as well; in a long text one sentence is not enough, and an open question or a promise takes from the "
        "answer."
    ),
    false_positives=("Papers that link to a decision record elsewhere.",),
    question=("Which alternative came second, what would it have cost, and what is given up by the choice made?"),
    suggestion=("An Alternatives section: each option, what speaks for it, why not; and the price of the one chosen."),
    not_when="The choice is forced.",
    references=(
        "Michael T. Nygard, Documenting Architecture Decisions, Cognitect, 2011",
        "Rick Kazman et al., The Architecture Tradeoff Analysis Method, ICECCS 1998",
    ),
    severity="Low.",
    valid=(
        Example(
            "# Chat history\nCassandra it is. PostgreSQL was ruled out by write volume; we give up joins in exchange."
        ),
        Example(
            "# Valves\n"
            "Kafka would keep history but needs a team; a table would do, but polls. We pay with a cluster "
            "of three."
        ),
    ),
    invalid=(
        Example("# Chat history\nChat history is stored in Cassandra. It is a good choice and known to the team."),
        Example("# Valves\nCommands go through a new RabbitMQ queue to the valve service."),
    ),
    judge=judge,
)
