"""A change over several services as steps, each with one that undoes it."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise


def judge(case: Case) -> Call:
    """Used or discussed where steps have compensations."""
    return recognise(case, "pattern.saga")


RULE = Rule(
    id="PT-saga",
    slug="saga",
    family="patterns",
    summary="A long change as local steps with compensations.",
    flags="Sagas, compensating actions, process managers, persistent workflows that go on until they are done or "
    "undone.",
    why="It replaces atomicity by a promise to finish or to undo; what is visible half way is part of the design.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("Compensation in the sense of pay.",),
    question="Which intermediate states can others see, and what if a compensation fails?",
    suggestion="Make every step and compensation idempotent, keep the saga's state durably, and end in a state for "
    "people.",
    not_when="One local transaction can hold all of it.",
    references=(
        "Hector Garcia-Molina, Kenneth Salem: Sagas, SIGMOD, 1987",
        "Chris Richardson: Microservices Patterns, Manning, 2018",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Orders\n## Design\nThe order is stored in one local transaction.\n"),),
    invalid=(
        Example("# Trips\n## Design\nBooking a trip is a saga: each step has a compensating action.\n"),
        Example("# Trips\n## Design\nWhen the hotel refuses, compensating events cancel the flight.\n"),
    ),
    judge=judge,
)
