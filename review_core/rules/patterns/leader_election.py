"""One of several is chosen to act for all."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_ELECTED = re.compile(r"\b(?:is|are|be|being|gets|get)\s+(?:re-?)?elected\b", re.IGNORECASE)


def judge(case: Case) -> Call:
    """Used or discussed where one is elected, by whatever name it goes."""
    named = case.reading.bits("pattern.leader")

    def elected(one: Statement) -> bool:
        return bool((one.asserted | one.denied) & named or _ELECTED.search(one.text))

    return recognise(case, "pattern.leader|election", admits=elected)


RULE = Rule(
    id="PT-leader-election",
    slug="leader-election",
    family="patterns",
    summary="One instance is elected to act.",
    flags="Leader election, leases and leader rows that decide who may act.",
    why="It gives one writer at a time, as long as the old leader knows, or is made to know, that it is none any more.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=(
        "A leader who is a person.",
        "Leadership inside a product that the design only uses.",
    ),
    question="How does the old leader learn that it is deposed, and what stops a paused one from writing?",
    suggestion="Leases with fencing tokens that the store checks.",
    not_when="The work can be partitioned, or done by all without harm.",
    references=(
        "Mike Burrows: The Chubby Lock Service for Loosely-Coupled Distributed Systems, OSDI, 2006",
        "Martin Kleppmann: How to do distributed locking, 2016",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Jobs\n## Design\nEach worker takes jobs of its own partition.\n"),),
    invalid=(
        Example("# Jobs\n## Design\nThe nodes run a leader election; only the leader schedules.\n"),
        Example("# Jobs\n## Design\nThe scheduler of each shard is elected by its members; only it hands out jobs.\n"),
        Example("# Jobs\n## Alternatives considered\nLeader election was rejected as one more moving part.\n"),
    ),
    judge=judge,
)
