"""What the bot remembers of digests and reminders, and the Schedules port, where that is kept and from where it fires."""

from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict

from handlers.commands import Place


class Conflict(Exception):
    """The record has changed since it was read: read it again and do it again."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class When(_Record):
    """When a digest is due: a cron of five fields, read in an IANA time zone."""

    cron: str
    zone: str


class Sample(_Record):
    """How many designs were open in a week, and how many of them had something of high severity to be dealt with.

    `week` is the time of its Monday, 00:00 UTC, in seconds.
    """

    week: float
    open: int
    pressing: int


class Schedule(_Record):
    """The digest of one place, which is a channel or, with `person`, the direct conversation with somebody.

    `when` is None while it is off; `paused` is a code that says why it does not fire, empty while it does. `posted` is
    the slot last posted, and `told_until` the time (seconds) until which the last digest told what had happened;
    `seen` are the designs that were open then. `muted` holds designs left out, each with the revision (sha256) that it
    was left out at: a later one brings it back. `applied` are the last jobs that changed the record.
    """

    schema_: Literal["schedule/1"] = "schedule/1"
    id: str
    place: Place
    person: str = ""
    when: When | None = None
    set_by: str = ""
    set_at: float = 0.0
    paused: str = ""
    posted: float = 0.0
    told_until: float = 0.0
    seen: tuple[str, ...] = ()
    muted: dict[str, str] = {}
    trend: tuple[Sample, ...] = ()
    applied: tuple[str, ...] = ()
    version: int = 0


class Reminder(_Record):
    """A design that somebody wants to be told of once more, in a direct message, `at` a time in seconds.

    `place` is where they asked.
    """

    schema_: Literal["reminder/1"] = "reminder/1"
    id: str
    place: Place
    person: str
    design: str
    at: float


class Schedules(Protocol):
    """Schedules and reminders of workspaces. What is due is queued as a command `digest` or `remind`, once a slot:
    its args hold `what` (`slot`) and `schedule`, or `what` (`due`) and `design`; `asked_at` is the slot.
    """

    def id_of(self, place: Place) -> str:
        """The id of the schedule of a place's channel."""
        ...

    async def get(self, workspace: str, schedule_id: str) -> Schedule | None:
        """A schedule; None where there is none."""
        ...

    async def save(self, schedule: Schedule) -> Schedule:
        """Save a schedule as its next version; where its time or its pause changed, its next slot is found anew.

        Raises Conflict where the stored version is another than the one given.
        """
        ...

    async def next_slot(self, workspace: str, schedule_id: str) -> float | None:
        """When a schedule is due next (seconds); None while it is off or paused."""
        ...

    async def remind(self, place: Place, person: str, design: str, at: float) -> Reminder:
        """Remember to remind somebody of a design; a later wish of the same person takes the place of the earlier."""
        ...
