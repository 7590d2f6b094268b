"""Words that several messages about designs share: verdicts, statuses, counts, days."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from handlers.designs import Status, TrackedFinding, Verdict
from handlers.messages import Run, say
from review_core.vocabulary import SEVERITIES, Severity

MARKS: Mapping[Severity, str] = {"high": "🔴", "medium": "🟠", "low": "🟡"}
VERDICTS: Mapping[Verdict, tuple[str, str]] = {
    "accepted": ("✅", "Will be fixed"),
    "wont-fix": ("➖", "Won't fix"),
    "not-an-issue": ("🚫", "Not an issue"),
}
STATUSES: Mapping[Status, tuple[str, str]] = {
    "open": ("🟢", "Open"),
    "approved": ("✅", "Approved"),
    "rejected": ("⛔", "Rejected"),
    "withdrawn": ("↩️", "Withdrawn"),
    "superseded": ("⏭️", "Superseded"),
    "stale": ("💤", "Stale"),
}


def day(at: float) -> str:
    """The date of a time in seconds, in UTC."""
    when = datetime.fromtimestamp(at, UTC)
    return f"{when.day} {when:%b %Y}"


def age(seconds: float) -> str:
    """How long ago, in the one unit that matters."""
    days = int(seconds // 86_400)
    if days >= 1:
        return f"{days} day{'s' if days > 1 else ''}"
    hours = int(seconds // 3600)
    if hours >= 1:
        return f"{hours} hour{'s' if hours > 1 else ''}"
    return "less than an hour"


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 finding`, `2 findings`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def by_severity(severities: Iterable[Severity]) -> str:
    """`2 high, 1 low`; empty for none."""
    counts = Counter(severities)
    return ", ".join(f"{counts[s]} {s}" for s in SEVERITIES if counts[s])


def findings(severities: Iterable[Severity]) -> str:
    """`3 findings (2 high, 1 low)`."""
    known = list(severities)
    return f"{counted(len(known), 'finding')} ({by_severity(known)})" if known else "no findings"


def decision(finding: TrackedFinding) -> tuple[Run, ...]:
    """Who decided what of a finding, when and why; empty where nobody has."""
    made = finding.decision
    if made is None:
        return ()
    mark, words = VERDICTS[made.verdict]
    why = (say(f": {made.reason}"),) if made.reason else ()
    return (say(f"{mark} "), say(words, style="bold"), say(" – "), Run(person=made.by), say(f", {day(made.at)}"), *why)
