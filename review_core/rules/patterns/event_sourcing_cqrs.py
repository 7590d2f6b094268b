"""State kept as the log of its changes, and reads served from models of their own."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_IN_NAME = re.compile(r"\bevent sources?\b|\bevents? stored\b", re.IGNORECASE)


def _of_state(one: Statement) -> bool:
    """Whether the words are of state kept as events, not of where a function's events come from."""
    return not _IN_NAME.search(one.text.replace("-", " "))


def judge(case: Case) -> Call:
    """Used or discussed where the log of changes is the state."""
    return recognise(case, "pattern.event-sourcing", admits=_of_state)


RULE = Rule(
    id="PT-event-sourcing-cqrs",
    slug="event-sourcing-cqrs",
    family="patterns",
    summary="The log of changes is the state; reads have models of their own.",
    flags="Event sourcing, command query responsibility segregation, operation logs with snapshots, state rebuilt "
    "from history.",
    why="It decides what recovery, audit, schema change and deletion look like for years: events are for ever.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=(
        "An event source in a cloud provider's sense.",
        "A log that is only for operators.",
    ),
    question="How is an event's schema changed, how long does a rebuild take, and how is personal data deleted?",
    suggestion="Snapshots, versioned events with upcasters, and read models that can be rebuilt beside the live one.",
    not_when="Few changes, no audit, no history asked for: a row that is updated is simpler.",
    references=(
        "Martin Fowler: Event Sourcing, martinfowler.com, 2005",
        "Greg Young: CQRS Documents, 2010",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(
        Example("# Orders\n## Design\nThe order row is updated in place.\n"),
        Example("# Feed\n## Design\nThe function has an SQS event source.\n"),
    ),
    invalid=(
        Example("# Orders\n## Design\nOrders are event sourced; the read model is a projection of the events.\n"),
        Example("# Orders\n## Design\nWe use CQRS for the order book.\n"),
    ),
    judge=judge,
)
