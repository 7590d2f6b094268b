"""Data types whose copies merge to the same value whatever the order."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise


def judge(case: Case) -> Call:
    """Used or discussed where replicas merge by construction."""
    return recognise(case, "pattern.crdt")


RULE = Rule(
    id="PT-crdt",
    slug="crdt",
    family="patterns",
    summary="Replicas merge without coordination.",
    flags="Conflict-free replicated data types and libraries of them.",
    why="Every replica may write at once, off line as well, and all converge; invariants over several items are given "
    "up.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("A merge that is last-write-wins on whole records.",),
    question="Which invariants does the merge not keep, and how are tombstones collected?",
    suggestion="A library that is proven, and a place of coordination for what may not be exceeded.",
    not_when="An invariant such as a balance must hold at every moment.",
    references=(
        "Marc Shapiro, Nuno Preguiça, Carlos Baquero, Marek Zawirski: Conflict-free Replicated Data Types, SSS, 2011",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Board\n## Design\nEdits go to the primary.\n"),),
    invalid=(
        Example("# Board\n## Design\nStrokes are kept in a CRDT and merge when the line is back.\n"),
        Example("# Board\n## Design\nThe text is a Yjs document.\n"),
    ),
    judge=judge,
)
