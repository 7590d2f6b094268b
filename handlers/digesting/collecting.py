"""What is in a digest: the open designs of a place by what needs whom, and what has happened since the last one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from handlers.designs import Design
from handlers.schedules import Sample, Schedule
from handlers.tracking import is_pending, is_undecided, worst_rank

Need = Literal["author", "reviewer", "stale"]

_DAY = 86_400.0
_WEEK = 7 * _DAY
# 1970-01-05 was a Monday.
_FIRST_MONDAY = 4 * _DAY
MOST_WEEKS = 12
# A design that nothing has happened to for this share of the time after which it is stale is going stale.
GOING_STALE = 2 / 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A design in a digest: what it needs, and whether it is new or was reviewed or decided on since the last one."""

    design: Design
    need: Need
    is_new: bool
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Happened:
    """What has happened since the last digest. `closed` were open then, or came since, and are no longer."""

    new: int = 0
    reviewed: int = 0
    decided: int = 0
    resolved: int = 0
    closed: tuple[Design, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.new or self.reviewed or self.decided or self.resolved or self.closed)


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything that a digest says. `total` counts all open designs, `entries` are the muted ones apart, in order.

    `is_personal` where it is somebody's own, in their direct conversation.
    """

    entries: tuple[Entry, ...]
    total: int
    muted: int
    happened: Happened
    trend: tuple[Sample, ...]
    is_personal: bool = False


def collected(
    designs: Sequence[Design],
    closed: Sequence[Design],
    schedule: Schedule,
    *,
    total: int,
    now: float,
    stale_seconds: float,
) -> Digest:
    """The digest of open designs, of which there are `total`, and of those closed since the last one."""
    since = schedule.told_until
    shown = [design for design in designs if not is_muted(design, schedule)]
    entries = [_entry(design, since, now, stale_seconds) for design in shown]
    order: Sequence[Need] = ("author", "reviewer", "stale")
    entries.sort(key=lambda e: (order.index(e.need), worst_rank(e.design), e.design.created))
    happened = Happened(
        # Before the first digest everything would be new.
        new=sum(e.is_new for e in entries) if since else 0,
        reviewed=sum(r.at > since for d in designs for r in d.revisions[1:]) if since else 0,
        decided=sum(_decided_since(d, since) for d in (*designs, *closed)) if since else 0,
        resolved=sum(len(r.resolved) for d in designs for r in d.revisions if r.at > since) if since else 0,
        closed=tuple(sorted(closed, key=lambda design: design.status_at)),
    )
    pressing = sum(worst_rank(design) == 0 for design in designs)
    trend = sampled(schedule.trend, Sample(week=week_of(now), open=total, pressing=pressing))
    return Digest(tuple(entries), total, len(designs) - len(shown), happened, trend, bool(schedule.person))


def is_muted(design: Design, schedule: Schedule) -> bool:
    """Whether a design is left out: somebody muted it, and it has not been reviewed again since."""
    return design.id in schedule.muted and schedule.muted[design.id] == revision_of(design)


def revision_of(design: Design) -> str:
    """What a design is muted at: the hash of its newest revision."""
    return design.revisions[-1].sha256 if design.revisions else ""


def need_of(design: Design, now: float, stale_seconds: float) -> Need:
    """Whom a design waits for: its author while something is to be done about a finding, else somebody who decides it."""
    if now - design.updated >= stale_seconds * GOING_STALE:
        return "stale"
    return "author" if any(is_pending(finding) for finding in design.findings) else "reviewer"


def sampled(trend: Iterable[Sample], newest: Sample) -> tuple[Sample, ...]:
    """The trend with the newest sample, which takes the place of an earlier one of its week."""
    return (*(sample for sample in trend if sample.week < newest.week), newest)[-MOST_WEEKS:]


def week_of(at: float) -> float:
    """The Monday, 00:00 UTC, of a time in seconds."""
    return (at - _FIRST_MONDAY) // _WEEK * _WEEK + _FIRST_MONDAY


def undecided(design: Design) -> int:
    """How many findings wait for a decision."""
    return sum(is_undecided(finding) for finding in design.findings)


def _entry(design: Design, since: float, now: float, stale_seconds: float) -> Entry:
    is_new = bool(since) and design.created > since
    is_changed = bool(since) and not is_new and design.updated > since
    return Entry(design, need_of(design, now, stale_seconds), is_new, is_changed)


def _decided_since(design: Design, since: float) -> int:
    return sum(f.decision is not None and f.decision.at > since for f in design.findings)
