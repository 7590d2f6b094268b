"""Agreement among machines by majority."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_WORD = re.compile(r"\bconsensus\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:reach|achieve|general|overall|rough|team|the|have|had|by|no)\s+consensus\b|\bconsensus\s+(?:to|that|was|is)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:raft|paxos|zab|quorum|majority|viewstamped|epaxos|pbft|voting scheme|"
    r"consensus (?:algorithm|protocol|group|log)s?)\b",
    re.IGNORECASE,
)
_ENSEMBLE = re.compile(r"\b(?:etcd|zookeeper)\b", re.IGNORECASE)
_RUN = re.compile(
    r"\b(?:embedded|dedicated|own|separate|external|3-node|five-node|three-node)\s+(?:etcd|zookeeper)\b"
    r"|\b(?:etcd|zookeeper)\s+(?:cluster|ensemble|quorum|leases?|nodes?|members?|stores?)\b"
    r"|\b(?:quorum|leases?|ensemble|members?)\b",
    re.IGNORECASE,
)
_ABOUT_IT = 30  # characters around a product's name that speak of it and not of something else in the sentence


def _of_machines(one: Statement) -> bool:
    """Whether machines agree here, not people, and not a client library of a product that does it."""
    if _NAMED.search(one.text):
        return True
    ensembles = list(_ENSEMBLE.finditer(one.text))
    if ensembles:
        return any(_RUN.search(one.text[max(0, at.start() - _ABOUT_IT) : at.end() + _ABOUT_IT]) for at in ensembles)
    # An identifier that has the algorithm's name in it is a field, not an agreement.
    return bool(_WORD.search(one.text)) and not _PEOPLE.search(one.text)


def judge(case: Case) -> Call:
    """Used or discussed where machines agree by majority."""
    return recognise(case, "pattern.consensus", admits=_of_machines)


RULE = Rule(
    id="PT-consensus",
    slug="consensus",
    family="patterns",
    summary="Machines agree by majority.",
    flags="Raft, Paxos and other consensus algorithms, and stores such as etcd or ZooKeeper that run one for the "
    "design.",
    why="It survives a minority of failures without losing what was agreed, at the price of a majority's round trip.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=(
        "Agreement among people.",
        "A product with consensus inside that the design uses as a plain store.",
    ),
    question="How many members in how many zones, and what still works without a majority?",
    suggestion="Three or five members in as many failure domains; keep what need not agree out of it.",
    not_when="One writer and an asynchronous copy are enough.",
    references=(
        "Leslie Lamport: Paxos Made Simple, ACM SIGACT News, 2001",
        "Diego Ongaro, John Ousterhout: In Search of an Understandable Consensus Algorithm, USENIX ATC, 2014",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(
        Example("# Store\n## Design\nWe want to reach consensus with the platform team first.\n"),
        Example("# Store\n## Design\nEach answer carries the lastRaftIndex of its region.\n"),
    ),
    invalid=(
        Example("# Store\n## Design\nThe members replicate the log with Raft.\n"),
        Example("# Store\n## Design\nMonitors need a strict majority to keep quorum.\n"),
    ),
    judge=judge,
)
