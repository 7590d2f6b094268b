"""Implements the Schedules port on Redis: sealed, versioned records beside their slots; every write is one script."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal, cast

from redis.asyncio import Redis

from bot.inbox.accepting import Bounds, acceptance
from bot.inbox.keyspace import Keyspace
from bot.inbox.scripting import Script, call, of
from bot.inbox.vault import Vault
from handlers.commands import Delivery, Place
from handlers.digesting.when import next_slot
from handlers.schedules import Conflict, Reminder, Schedule

Entry = Schedule | Reminder
Outcome = Literal["fired", "passed", "past", "early", "changed", "full"]

# How long others are not shown what one process is about to take; if it dies they are shown it then.
TAKING_MS = 30_000


class UnknownForm(Exception):
    """A stored schedule has a form that this version does not know: a newer version has written it."""


@dataclass(frozen=True, slots=True)
class Due:
    """A schedule or reminder that is due; `sealed` opens to it. `last` and `slot` in seconds, `last` 0 before the first."""

    id: str
    version: str
    sealed: str
    last: float
    slot: float


class RedisSchedules:
    """Implements `handlers.schedules.Schedules`, and what the tick and operators need. Raises redis errors as they come."""

    def __init__(
        self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None, bounds: Bounds | None = None
    ) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()
        self._bounds = bounds or Bounds()

    def id_of(self, place: Place) -> str:
        """The id of the schedule of a place's channel: 32 hex digits from which it cannot be read."""
        return self._vault.digest(("schedule", place.platform, place.workspace, place.channel))

    async def get(self, workspace: str, schedule_id: str) -> Schedule | None:
        """A schedule; None where there is none, or it was sealed under another secret. Raises UnknownForm."""
        sealed, ws = await cast("Any", self._redis.hmget(self._key(schedule_id), ["record", "ws"]))
        entry = self.opened(sealed) if sealed and ws == workspace else None
        return entry if isinstance(entry, Schedule) else None

    async def save(self, schedule: Schedule) -> Schedule:
        """Save a schedule as its next version; where its time or its pause changed, its next slot is found anew.

        Raises Conflict where the stored version is another than the one given.
        """
        saved = schedule.model_copy(update={"version": schedule.version + 1})
        stored = await self.get(schedule.place.workspace, schedule.id)
        was = (stored.when, stored.paused) if stored else (None, "")
        following = ""
        if schedule.when is None or schedule.paused:
            following = "-"
        elif was != (schedule.when, schedule.paused):
            following = _ms(next_slot(schedule.when, await self._now()))
        workspace = schedule.place.workspace
        reply = await self._run("save", schedule.id, schedule.version, self._sealed(saved), workspace, following)
        if int(reply) < 0:
            raise Conflict(schedule.id)
        return saved

    async def next_slot(self, workspace: str, schedule_id: str) -> float | None:
        """When a schedule is due next (seconds); None while it is off or paused."""
        following, ws = await cast("Any", self._redis.hmget(self._key(schedule_id), ["next", "ws"]))
        return int(following) / 1000 if following and ws == workspace else None

    async def remind(self, place: Place, person: str, design: str, at: float) -> Reminder:
        """Remember to remind somebody of a design; a later wish of the same person takes the place of the earlier."""
        name = self._vault.digest(("reminder", place.platform, place.workspace, person, design))
        reminder = Reminder(id=name, place=place, person=person, design=design, at=at)
        await self._run("save", name, "", self._sealed(reminder), place.workspace, _ms(at))
        return reminder

    async def due(self, limit: int) -> tuple[float, list[Due]]:
        """The server's time (seconds), and what is due and nobody else is taking."""
        now, *parts = await self._run("due", limit, TAKING_MS)
        rows = [parts[n : n + 5] for n in range(0, len(parts), 5)]
        found = [
            Due(name, version, sealed, int(last) / 1000, int(slot) / 1000) for name, version, sealed, last, slot in rows
        ]
        return int(now) / 1000, found

    async def take(self, due: Due, slot: float, following: float | None, delivery: Delivery | None) -> Outcome:
        """Take a slot: its job queued (None: none) and the next slot set, in one step, once."""
        args = acceptance(self._vault, delivery, self._bounds, text_seconds=0) if delivery else []
        after = _ms(following) if following is not None else ""
        return cast("Outcome", await self._run("fire", due.id, due.version, _ms(slot), after, *args))

    def opened(self, sealed: str) -> Entry | None:
        """A stored schedule or reminder; None where it was sealed under another secret. Raises UnknownForm."""
        plain = self._vault.open(sealed)
        if plain is None:
            return None
        match json.loads(plain).get("schema_"):
            case "schedule/1":
                return Schedule.model_validate_json(plain)
            case "reminder/1":
                return Reminder.model_validate_json(plain)
            case other:
                raise UnknownForm(str(other))

    async def every(self) -> AsyncIterator[tuple[Schedule, float | None]]:
        """Every schedule of every workspace with its next slot (seconds); None while it is off or paused."""
        for workspace in sorted(await cast("Any", self._redis.smembers(self._keyspace.key("schedules")))):
            for name in sorted(await cast("Any", self._redis.smembers(self._keyspace.key("schedules", workspace)))):
                schedule = await self.get(workspace, name)
                if schedule is not None:
                    yield schedule, await self.next_slot(workspace, name)

    def _key(self, schedule_id: str) -> str:
        return self._keyspace.key("schedule", schedule_id)

    def _sealed(self, entry: Entry) -> str:
        return self._vault.seal(entry.model_dump_json().encode())

    async def _now(self) -> float:
        seconds, micros = await cast("Any", self._redis.time())
        return float(seconds) + float(micros) / 1e6

    async def _run(self, name: str, *args: str | int | float) -> Any:
        return await call(self._redis, _script(name), self._keyspace.base, *args)


@cache
def _script(name: str) -> Script:
    """A script of this package after the inbox's common part; `fire` has the inbox's accept script as a function."""
    inbox, own = (resources.files(package) / "scripts" for package in ("bot.inbox", "bot.schedule"))
    source = (inbox / "common.lua").read_text()
    if name == "fire":
        source += f"local function accept(ARGV)\n{(inbox / 'accept.lua').read_text()}\nend\n"
    return of(source + (own / f"{name}.lua").read_text())


def _ms(seconds: float) -> str:
    return str(round(seconds * 1000))
