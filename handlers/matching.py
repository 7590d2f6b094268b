"""Findings across revisions: which one of before a finding is, and whether its passage says something else now."""

import re
from collections.abc import Sequence

from handlers.designs import TrackedFinding
from review_core.evidence import similarity
from review_core.model import Finding

# The least that two passages share to be recognisably the same, and the least to say the same.
SAME_PASSAGE = 0.5
SAME_SUBSTANCE = 0.75

_WORD = re.compile(r"\w+(?:[.,:]\d+)*(?:['’]\w+)?|%", re.UNICODE)
# Words whose coming or going turns a sentence round.
_TURNING = frozenset({
    *("no", "not", "never", "none", "neither", "nor", "without", "cannot", "except", "unless", "only", "nothing"),
    *("must", "may", "should", "optional", "optionally", "mandatory"),
    *("sync", "synchronous", "synchronously", "async", "asynchronous", "asynchronously"),
    *("single", "one", "two", "three", "four", "five", "once", "twice"),
})  # fmt: skip


def match(findings: Sequence[Finding], tracked: Sequence[TrackedFinding]) -> dict[int, str]:
    """For each finding (by its place) that is one of the tracked: that one's id; each is taken once, the best fit first.

    Findings are the same where the rule is, and the id or recognisably the passage; omissions have no passage to differ.
    """
    fits = sorted(
        (
            (-fit, at, n)
            for at, finding in enumerate(findings)
            for n, known in enumerate(tracked)
            if (fit := _fit(finding, known)) >= SAME_PASSAGE
        )
    )
    found: dict[int, str] = {}
    taken: set[int] = set()
    for _, at, n in fits:
        if at not in found and n not in taken:
            found[at] = tracked[n].id
            taken.add(n)
    return found


def changed_in_substance(before: str, after: str) -> bool:
    """Whether a passage says something else now: another figure, another `not`, or many other words.

    Case, white space, punctuation and markup are no substance.
    """
    old, new = _words(before), _words(after)
    if not before or not after:
        return bool(old) != bool(new)
    if _telling(old) != _telling(new):
        return True
    return len(old & new) < SAME_SUBSTANCE * len(old | new)


def _fit(finding: Finding, known: TrackedFinding) -> float:
    """0 to 2: how likely a finding is this one of before. One that is still open comes before a resolved one."""
    if finding.rule != known.rule:
        return 0.0
    if finding.evidence and known.passage:
        alike = max(similarity(evidence.quote, known.passage) for evidence in finding.evidence)
    else:
        alike = 0.0 if finding.evidence or known.passage else 1.0
    same_id = finding.id == known.id
    if alike < SAME_PASSAGE and not same_id:
        return 0.0
    return max(alike, SAME_PASSAGE) + 0.5 * same_id + 0.25 * (known.state == "open")


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text.replace("_", " ")))


def _telling(words: frozenset[str]) -> frozenset[str]:
    """Figures, and words that turn a sentence round."""
    return frozenset(
        word for word in words if any(c.isdigit() for c in word) or word in _TURNING or word.endswith(("n't", "n’t"))
    )
