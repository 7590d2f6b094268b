"""The tick: every process looks each few seconds what is due and queues it. There is no leader, and no slot comes twice."""

import asyncio
import logging
from dataclasses import dataclass
from random import Random

from redis.exceptions import RedisError

from bot.schedule.store import Due, RedisSchedules
from handlers.commands import Command, Delivery, Key
from handlers.digesting.when import latest_slot, next_slot
from handlers.schedules import Reminder, Schedule, When

EVERY_SECONDS = (2.0, 4.0)
A_READ = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot to take, and the one after it; where it is not to be `queued` it passes, for its time is long gone."""

    at: float
    following: float
    queued: bool


class Tick:
    """Queues what is due. A slot missed by more than `grace` seconds is left to the next digest to tell of."""

    def __init__(self, schedules: RedisSchedules, rng: Random, *, grace: float) -> None:
        self._schedules = schedules
        self._rng = rng
        self._grace = grace

    async def run(self) -> None:
        """Tick until cancelled, also while the server is away."""
        is_away = False
        while True:
            try:
                while await self.once() == A_READ:
                    pass
                is_away = False
            except (RedisError, OSError) as error:
                if not is_away:
                    log.warning("schedules cannot be read", extra={"error": type(error).__name__})
                is_away = True
            await asyncio.sleep(self._rng.uniform(*EVERY_SECONDS))

    async def once(self) -> int:
        """Take what is due, at most one read of it; how much that was."""
        now, found = await self._schedules.due(A_READ)
        for due in found:
            try:
                await self._take(due, now)
            except (RedisError, OSError):
                raise
            except Exception as error:
                # One that cannot be read must not keep the others waiting; it is looked at again later.
                log.error("a schedule cannot be read", extra={"schedule": due.id, "error": type(error).__name__})
        return len(found)

    async def _take(self, due: Due, now: float) -> None:
        match self._schedules.opened(due.sealed):
            case Reminder() as reminder:
                outcome = await self._schedules.take(due, due.slot, None, reminder_delivery(reminder))
            case Schedule(when=When() as when) as schedule:
                slot = chosen(when, due, now, self._grace)
                delivery = slot_delivery(schedule, slot.at) if slot.queued else None
                outcome = await self._schedules.take(due, slot.at, slot.following, delivery)
            case other:
                log.error("a schedule cannot be read", extra={"schedule": due.id, "error": type(other).__name__})
                return
        if outcome not in ("fired", "past"):
            log.info("a slot was not queued", extra={"schedule": due.id, "outcome": outcome})


def chosen(when: When, due: Due, now: float, grace: float) -> Slot:
    """The slot to take of a schedule that is due: the latest that has come within its grace time."""
    latest = latest_slot(when, max(due.last, due.slot - 0.5, now - grace - 0.5), now)
    at = due.slot if latest is None else latest
    return Slot(at=at, following=next_slot(when, max(now, at, due.last)), queued=latest is not None)


def slot_delivery(schedule: Schedule, slot: float) -> Delivery:
    """The job of a slot, in the schedule's own lane."""
    command = Command(
        kind="digest",
        place=schedule.place,
        person=schedule.set_by,
        asked_at=slot,
        args={"what": "slot", "schedule": schedule.id},
    )
    key = Key(parts=("digest", schedule.id, str(round(slot))))
    return Delivery(command=command, keys=(key,), lane=f"digest:{schedule.id}", order=slot)


def reminder_delivery(reminder: Reminder) -> Delivery:
    """The job of a reminder."""
    command = Command(
        kind="remind",
        place=reminder.place,
        person=reminder.person,
        asked_at=reminder.at,
        args={"what": "due", "design": reminder.design},
    )
    key = Key(parts=("reminder", reminder.id, str(round(reminder.at * 1000))))
    return Delivery(command=command, keys=(key,), lane=f"reminder:{reminder.id}", order=reminder.at)
