"""The words that every form of a report shares: names of slugs, places in the document, figures."""

import re
from collections.abc import Sequence

from review_core.model import Evidence, Review
from review_core.vocabulary import SEVERITIES, Severity

MINUTES_PER_MONTH = 30 * 24 * 60
_AVAILABILITY = re.compile(r"\s*(?:≥|>=?)?\s*(9\d(?:\.\d+)?)\s*%\s*")

_NAMES = {
    "event-sourcing-cqrs": "Event sourcing / CQRS",
    "two-phase-commit": "Two-phase commit",
    "crdt": "CRDT",
    "split-brain": "Split-brain",
    "trade-offs": "Trade-offs",
    "logging-tracing": "Logging and tracing",
    "metrics-alerting": "Metrics and alerting",
    "chaos-testing": "Failure and load testing",
    "isolation": "Isolation and limits",
    "service-down": "When a service is down",
}

_FEW = 8  # names in a line
_LINKS, _LAST = 12, 3  # of a path in a line, and of a longer one at its end


def name(slug: str) -> str:
    """A slug as people write it: `retry-policy` is "Retry policy"."""
    return _NAMES.get(slug) or slug.replace("-", " ").capitalize()


def counted(number: int, thing: str) -> str:
    """`1 finding`, `2 findings`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def few(names: Sequence[str]) -> str:
    """Names in a line that one reads: of many the first."""
    return ", ".join(names) if len(names) <= _FEW else f"{', '.join(names[:_FEW])} and others"


def path(names: Sequence[str]) -> str:
    """Names that one follows from the first to the last: of many both ends."""
    return " → ".join(names if len(names) <= _LINKS else (*names[: _LINKS // 2], "…", *names[-_LAST:]))


def where(evidence: Evidence) -> str:
    """`line 12` or `lines 12-14`."""
    if evidence.start_line == evidence.end_line:
        return f"line {evidence.start_line}"
    return f"lines {evidence.start_line}-{evidence.end_line}"


def places(evidence: Sequence[Evidence]) -> str:
    """Where some passages begin: `line 12`, `lines 12, 30`; empty without passages."""
    lines = sorted({passage.start_line for passage in evidence})
    return f"line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}" if lines else ""


def by_severity(review: Review) -> dict[Severity, int]:
    """How many findings of each severity, the gravest first; every severity is a key."""
    return {severity: sum(f.severity == severity for f in review.findings) for severity in SEVERITIES}


def headline(review: Review) -> str:
    """The findings in one clause: `3 findings: 1 high, 2 medium`."""
    if not review.findings:
        return "Nothing to raise"
    counts = ", ".join(f"{count} {severity}" for severity, count in by_severity(review).items() if count)
    return f"{counted(len(review.findings), 'finding')}: {counts}"


def topic_score(review: Review) -> str:
    """The topics in one clause: `9 of 15 applicable topics answered, 4 partial, 2 missing`."""
    verdicts = [call.verdict for call in review.verdicts.topics.values() if call.matters]
    if not verdicts:
        return "no topic of the catalogue applies"
    rest = [f"{verdicts.count(verdict)} {verdict}" for verdict in ("partial", "missing") if verdict in verdicts]
    return ", ".join([f"{verdicts.count('answered')} of {counted(len(verdicts), 'applicable topic')} answered", *rest])


def judged_by(review: Review) -> str:
    """Who judged, in a sentence."""
    return {
        "ok": "Judged by rules and the architect persona.",
        "off": "Judged by rules alone.",
        "pending": "Judged by rules; the architect persona's part is still to come.",
        "unavailable": "Judged by rules alone: the architect persona could not be reached.",
    }[review.persona.status]


def percent(availability: float) -> str:
    """An availability (0 to 1) with two figures of what is missing to 100%: `99.70%`, `99.9990%`."""
    lost = 100 * (1 - availability)
    if lost <= 1e-9:
        return "100%"
    magnitude = int(f"{lost:.1e}".partition("e")[2])
    return f"{100 * availability:.{min(9, max(0, 1 - magnitude))}f}%"


def allowance(value: str) -> float | None:
    """The minutes a month that a stated availability such as `99.95%` leaves; None for any other value."""
    stated = _AVAILABILITY.fullmatch(value)
    return (1 - float(stated[1]) / 100) * MINUTES_PER_MONTH if stated else None


def minutes(count: float) -> str:
    """A downtime: `43 min`, `4.3 min`, `26 s`, `7.3 h`."""
    if count >= 120:
        return f"{count / 60:.{0 if count >= 600 else 1}f} h"
    if count >= 10:
        return f"{count:.0f} min"
    if count >= 1:
        return f"{count:.1f} min"
    return f"{60 * count:.{0 if count >= 0.1 else 1}f} s"
