"""A message stored with the change that it tells of, and sent from there."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_DISK = re.compile(r"\blogs? (?:are |is )?stored\b", re.IGNORECASE)


def _of_changes(one: Statement) -> bool:
    """Whether the words are of changes that are kept to be passed on, not of log files on a disk."""
    return not _DISK.search(one.text)


def judge(case: Case) -> Call:
    """Used or discussed where a message is stored with its change."""
    return recognise(case, "pattern.outbox", admits=_of_changes)


RULE = Rule(
    id="PT-outbox",
    slug="outbox",
    family="patterns",
    summary="Messages are written with the data and relayed from there.",
    flags="Transactional outbox, change data capture, table streams, a log that decouples a commit from what follows "
    "it.",
    why="It closes the gap between a commit and its message; consumers then see every change at least once.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("A mail program's outbox.",),
    question="In which order and how often does the relay send, and who empties the outbox?",
    suggestion="Key and order by entity, idempotent consumers, retention and an alert on the age of the oldest row.",
    not_when="Nobody needs the message to be certain, or the store is the broker.",
    references=(
        "Chris Richardson: Microservices Patterns, Manning, 2018",
        "Gunnar Morling: Reliable Microservices Data Exchange With the Outbox Pattern, Debezium blog, 2019",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Orders\n## Design\nThe service publishes an event.\n"),),
    invalid=(
        Example("# Orders\n## Design\nThe order and an outbox row are stored in one transaction; a relay sends it.\n"),
        Example("# Search\n## Design\nDebezium follows the table by change data capture.\n"),
    ),
    judge=judge,
)
