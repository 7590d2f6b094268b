"""Clocks that tell what happened before what, and what at the same time."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_HISTORY = re.compile(r"\bversion histor(?:y|ies)\b", re.IGNORECASE)
_OF_BRANCHES = re.compile(r"\b(?:conflict|diverge|branch|ancestor|concurrent|cluster|replica|causal)", re.IGNORECASE)


def _of_causes(one: Statement) -> bool:
    """Whether a history of versions tells what happened before what, and is not a list of releases."""
    return not _HISTORY.search(one.text) or bool(_OF_BRANCHES.search(one.text))


def judge(case: Case) -> Call:
    """Used or discussed where logical clocks order events."""
    return recognise(case, "pattern.vector", admits=_of_causes)


RULE = Rule(
    id="PT-vector-clock",
    slug="vector-clock",
    family="patterns",
    summary="Logical clocks tell order from concurrency.",
    flags="Vector clocks, version vectors, Lamport and hybrid logical clocks.",
    why="Wall clocks disagree; logical ones tell whether one update has seen the other.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("A history of versions that a person reads.",),
    question="Who merges concurrent versions, and how are clocks of departed writers pruned?",
    suggestion="Dotted version vectors, and a merge that the domain defines.",
    not_when="One writer per key: a counter will do.",
    references=(
        "Colin J. Fidge: Timestamps in Message-Passing Systems That Preserve the Partial Ordering, 1988",
        "Giuseppe DeCandia and others: Dynamo: Amazon's Highly Available Key-value Store, SOSP, 2007",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Notes\n## Design\nThe last write wins by server time.\n"),),
    invalid=(
        Example("# Notes\n## Design\nEach replica carries a version vector, so that concurrent edits are found.\n"),
        Example("# Notes\n## Design\nEvents are ordered by a hybrid logical clock.\n"),
    ),
    judge=judge,
)
