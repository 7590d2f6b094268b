"""The document's text cut at the borders of the passages that findings point at, line by line."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from review_core.document.model import Document
from review_core.model import Evidence, Finding
from review_core.vocabulary import SEVERITIES, Severity


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line. `findings` are the numbers (from 1) of those whose passages cover it.

    `opens` are the findings whose passage begins here; `anchors` are those passages, as (finding, passage) numbers.
    """

    text: str
    findings: tuple[int, ...] = ()
    severity: Severity | None = None
    opens: tuple[int, ...] = ()
    anchors: tuple[tuple[int, int], ...] = ()


def marked_lines(document: Document, findings: Sequence[Finding]) -> list[list[Piece]]:
    """Every line of the document as pieces; joined, the pieces of a line are that line."""
    starts = _line_starts(document.text)
    passages = [
        (start, end, number, place)
        for number, finding in enumerate(findings, start=1)
        for place, evidence in enumerate(finding.evidence, start=1)
        for start, end in [locate(document.text, starts, evidence)]
    ]
    lines: list[list[Piece]] = []
    touching = _by_line(passages, starts)
    for index, start in enumerate(starts):
        end = starts[index + 1] - 1 if index + 1 < len(starts) else len(document.text.removesuffix("\n"))
        lines.append(_pieces(document.text, start, end, touching[index], findings))
    return lines


def locate(text: str, starts: Sequence[int], evidence: Evidence) -> tuple[int, int]:
    """Where a passage is in the text: the quote itself, or its lines whole where the quote is not verbatim there."""
    first = min(evidence.start_line, len(starts)) - 1
    last = min(max(evidence.end_line, evidence.start_line), len(starts))
    start = starts[first]
    end = starts[last] - 1 if last < len(starts) else len(text)
    found = text.find(evidence.quote, start, end) if evidence.quote.strip() else -1
    return (found, found + len(evidence.quote)) if found >= 0 else (start, end)


def _line_starts(text: str) -> list[int]:
    starts = [0]
    while (found := text.find("\n", starts[-1])) >= 0 and found + 1 < len(text):
        starts.append(found + 1)
    return starts


_Passage = tuple[int, int, int, int]


def _by_line(passages: Sequence[_Passage], starts: Sequence[int]) -> dict[int, list[_Passage]]:
    touching: dict[int, list[_Passage]] = defaultdict(list)
    for passage in passages:
        for index in range(_line_of(starts, passage[0]), _line_of(starts, max(passage[0], passage[1] - 1)) + 1):
            touching[index].append(passage)
    return touching


def _line_of(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _pieces(text: str, start: int, end: int, passages: Sequence[_Passage], findings: Sequence[Finding]) -> list[Piece]:
    borders = {start, end}
    for begins, ends, _, _ in passages:
        borders |= {border for border in (begins, ends) if start < border < end}
    cuts = sorted(borders)
    pieces = []
    for left, right in pairwise(cuts):
        over = [passage for passage in passages if passage[0] < right and passage[1] > left]
        opening = [passage for passage in over if passage[0] == left]
        numbers = tuple(sorted({number for _, _, number, _ in over}))
        pieces.append(
            Piece(
                text=text[left:right],
                findings=numbers,
                severity=min((findings[n - 1].severity for n in numbers), key=SEVERITIES.index, default=None),
                opens=tuple(sorted({number for _, _, number, _ in opening})),
                anchors=tuple(sorted((number, place) for _, _, number, place in opening)),
            )
        )
    return pieces
