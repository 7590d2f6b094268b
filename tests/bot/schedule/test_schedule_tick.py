"""Schedules on a real server: each slot once whoever sees it, missed ones within their grace time, and what is kept."""

import asyncio
import time
from random import Random

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from bot.inbox import Queue, Vault
from bot.inbox.accepting import Bounds
from bot.inbox.queue import Idle, Lease
from bot.schedule import RedisSchedules, Tick
from bot.schedule.store import Due, UnknownForm
from bot.schedule.tick import chosen
from bot.settings import SettingsError, load
from handlers.commands import Place
from handlers.digesting.when import next_slot, read
from handlers.schedules import Conflict, Schedule, When

HOURLY = When(cron="0 * * * *", zone="UTC")
DAILY = When(cron="0 9 * * *", zone="UTC")


@pytest.fixture
def schedules(redis_client: "Redis", vault: Vault) -> RedisSchedules:
    return RedisSchedules(redis_client, vault)


def tick(schedules: RedisSchedules, grace: float = 7200.0) -> Tick:
    return Tick(schedules, Random(1), grace=grace)


async def scheduled(schedules: RedisSchedules, channel: str = "C1", when: When | None = HOURLY) -> Schedule:
    place = Place(platform="slack", workspace="T1", channel=channel)
    return await schedules.save(
        Schedule(id=schedules.id_of(place), place=place, when=when, set_by="U1", set_at=time.time())
    )


async def is_due(queue: Queue, schedule_id: str, slot: float) -> None:
    """Let a schedule's next slot be one that has come."""
    await queue.redis.hset(queue.keyspace.key("schedule", schedule_id), "next", str(round(slot * 1000)))
    await queue.redis.zadd(queue.keyspace.key("schedules-due"), {schedule_id: round(slot * 1000)})


async def shown_again(queue: Queue) -> None:
    """Let the time pass for which a due schedule is shown to one process alone."""
    key = queue.keyspace.key("schedules-due")
    for name in await queue.redis.zrange(key, 0, -1):
        slot = await queue.redis.hget(queue.keyspace.key("schedule", name), "next")
        await queue.redis.zadd(key, {name: int(slot)})


async def jobs(queue: Queue) -> list[Lease]:
    taken = []
    while isinstance(lease := await queue.take(60_000), Lease):
        taken.append(lease)
        await queue.settle(lease, "done")
    return taken


def this_hour() -> float:
    return time.time() // 3600 * 3600


async def test_a_slot_that_has_come_is_queued_once_and_the_next_one_is_set(
    schedules: RedisSchedules, queue: Queue
) -> None:
    schedule = await scheduled(schedules)
    assert await schedules.next_slot("T1", schedule.id) == this_hour() + 3600
    assert await tick(schedules).once() == 0
    await is_due(queue, schedule.id, this_hour())
    assert await tick(schedules).once() == 1
    [job] = await jobs(queue)
    assert (job.command.kind, job.command.place, job.command.asked_at) == ("digest", schedule.place, this_hour())
    assert job.command.args == {"what": "slot", "schedule": schedule.id}
    assert await schedules.next_slot("T1", schedule.id) == this_hour() + 3600
    assert await tick(schedules).once() == 0


async def test_of_many_processes_that_tick_at_once_one_queues_each_slot(
    schedules: RedisSchedules, queue: Queue, redis_client: "Redis", vault: Vault
) -> None:
    made = [await scheduled(schedules, f"C{n}") for n in range(30)]
    for schedule in made:
        await is_due(queue, schedule.id, this_hour())
    await asyncio.gather(*(tick(RedisSchedules(redis_client, vault)).once() for _ in range(6)))
    assert sorted(job.command.args["schedule"] for job in await jobs(queue)) == sorted(s.id for s in made)


async def test_two_that_hold_the_same_due_slot_queue_it_once(schedules: RedisSchedules, queue: Queue) -> None:
    schedule = await scheduled(schedules)
    await is_due(queue, schedule.id, this_hour())
    _, seen_by_one = await schedules.due(10)
    await shown_again(queue)
    _, seen_by_other = await schedules.due(10)
    assert seen_by_one == seen_by_other
    for due in (*seen_by_one, *seen_by_other):
        await tick(schedules)._take(due, time.time())
    assert len(await jobs(queue)) == 1


async def test_a_slot_taken_by_a_process_that_died_is_shown_again(schedules: RedisSchedules, queue: Queue) -> None:
    schedule = await scheduled(schedules)
    await is_due(queue, schedule.id, this_hour())
    await schedules.due(10)
    assert await tick(schedules).once() == 0
    await shown_again(queue)
    assert await tick(schedules).once() == 1
    assert len(await jobs(queue)) == 1


async def test_a_clock_that_jumps_back_fires_nothing_twice_and_nothing_early(
    schedules: RedisSchedules, queue: Queue
) -> None:
    schedule = await scheduled(schedules)
    # The clock stood two hours ahead, and the slots of these hours were taken.
    ahead = this_hour() + 7200
    await queue.redis.hset(queue.keyspace.key("schedule", schedule.id), "last", str(round(ahead * 1000)))
    await is_due(queue, schedule.id, this_hour())
    await tick(schedules).once()
    assert await jobs(queue) == []
    assert await schedules.next_slot("T1", schedule.id) == ahead + 3600
    # A slot that lies ahead of the server's clock is not taken, whatever a process holds.
    version = await queue.redis.hget(queue.keyspace.key("schedule", schedule.id), "version")
    early = Due(schedule.id, str(version), "", 0.0, ahead + 3600)
    assert await schedules.take(early, ahead + 3600, ahead + 7200, None) == "early"
    assert await schedules.next_slot("T1", schedule.id) == ahead + 3600


async def test_missed_slots_within_the_grace_time_come_once_as_the_latest(
    schedules: RedisSchedules, queue: Queue
) -> None:
    schedule = await scheduled(schedules)
    await is_due(queue, schedule.id, this_hour() - 5 * 3600)
    await tick(schedules).once()
    assert [job.command.asked_at for job in await jobs(queue)] == [this_hour()]
    await shown_again(queue)
    await tick(schedules).once()
    assert await jobs(queue) == []


async def test_a_slot_missed_for_longer_is_left_to_the_next(schedules: RedisSchedules, queue: Queue) -> None:
    when = read(time.strftime("daily %H:30 UTC", time.gmtime(time.time() - 5 * 3600)), "UTC")
    schedule = await scheduled(schedules, when=when)
    missed = next_slot(when, time.time() - 30 * 3600)
    await is_due(queue, schedule.id, missed)
    await tick(schedules).once()
    assert await jobs(queue) == []
    assert await schedules.next_slot("T1", schedule.id) == next_slot(when, time.time())


@pytest.mark.parametrize(
    ("now", "at", "queued"),
    [
        (0.0, 0.0, True),
        (7200.0, 0.0, True),
        (7201.0, 0.0, False),
        (86_400.0, 86_400.0, True),
        (86_400 * 4 + 60.0, 86_400 * 4.0, True),
    ],
)
def test_the_grace_time_decides_which_slot_is_taken(now: float, at: float, queued: bool) -> None:
    nine = 1_700_038_800.0
    slot = chosen(DAILY, Due("a", "1", "", 0.0, nine), nine + now, 7200.0)
    assert (slot.at, slot.queued) == (nine + at, queued)
    assert slot.following == next_slot(DAILY, nine + now)


async def test_a_full_inbox_keeps_the_slot_for_later(
    schedules: RedisSchedules, queue: Queue, redis_client: "Redis", vault: Vault
) -> None:
    made = [await scheduled(schedules, f"C{n}") for n in range(3)]
    for schedule in made:
        await is_due(queue, schedule.id, this_hour())
    narrow = RedisSchedules(redis_client, vault, bounds=Bounds(per_workspace=2, total=2))
    await tick(narrow).once()
    first = await jobs(queue)
    assert len(first) == 2
    await shown_again(queue)
    await tick(narrow).once()
    assert {job.command.args["schedule"] for job in (*first, *await jobs(queue))} == {s.id for s in made}


async def test_a_schedule_that_changed_meanwhile_is_not_fired_as_it_was(
    schedules: RedisSchedules, queue: Queue
) -> None:
    schedule = await scheduled(schedules)
    await is_due(queue, schedule.id, this_hour())
    _, [due] = await schedules.due(10)
    await schedules.save(schedule.model_copy(update={"when": None}))
    await tick(schedules)._take(due, time.time())
    assert await jobs(queue) == []
    assert await schedules.next_slot("T1", schedule.id) is None


async def test_off_and_paused_have_no_slot_and_a_mute_leaves_it_as_it_is(
    schedules: RedisSchedules, queue: Queue
) -> None:
    schedule = await scheduled(schedules)
    await is_due(queue, schedule.id, this_hour())
    schedule = await schedules.save(schedule.model_copy(update={"muted": {"d1": "a"}}))
    assert await schedules.next_slot("T1", schedule.id) == this_hour()
    schedule = await schedules.save(schedule.model_copy(update={"paused": "not-there"}))
    assert await schedules.next_slot("T1", schedule.id) is None
    schedule = await schedules.save(schedule.model_copy(update={"paused": ""}))
    assert await schedules.next_slot("T1", schedule.id) == this_hour() + 3600
    await schedules.save(schedule.model_copy(update={"when": None}))
    assert await tick(schedules).once() == 0
    assert isinstance(await queue.take(1000), Idle)


async def test_of_two_that_save_the_same_version_one_must_read_again(schedules: RedisSchedules) -> None:
    schedule = await scheduled(schedules)
    await schedules.save(schedule)
    with pytest.raises(Conflict):
        await schedules.save(schedule)
    assert (await schedules.get("T1", schedule.id)).version == 2
    assert await schedules.get("T2", schedule.id) is None


async def test_a_reminder_fires_once_and_is_forgotten(schedules: RedisSchedules, queue: Queue) -> None:
    place = Place(platform="slack", workspace="T1", channel="C1")
    await schedules.remind(place, "U1", "d1", time.time() + 3600)
    again = await schedules.remind(place, "U1", "d1", time.time() - 86_400)
    await schedules.remind(place, "U2", "d1", time.time() + 3600)
    assert await tick(schedules).once() == 1
    [job] = await jobs(queue)
    assert (job.command.kind, job.command.person, job.command.args) == ("remind", "U1", {"what": "due", "design": "d1"})
    assert await tick(schedules).once() == 0
    assert not await queue.redis.exists(queue.keyspace.key("schedule", again.id))
    assert await queue.redis.scard(queue.keyspace.key("schedules", "T1")) == 1


async def test_nothing_of_a_schedule_can_be_read_in_the_server(
    schedules: RedisSchedules, redis_client: "Redis"
) -> None:
    place = Place(platform="slack", workspace="T1", channel="C7ZANZIBAR")
    await schedules.save(Schedule(id=schedules.id_of(place), place=place, when=DAILY, set_by="U7WATCHKEEPER"))
    stored = [await redis_client.hgetall(key) async for key in redis_client.scan_iter("*schedule:*")]
    names = [key async for key in redis_client.scan_iter()]
    assert len(stored) == 1
    assert not any(word in f"{stored}{names}" for word in ("ZANZIBAR", "WATCHKEEPER"))


async def test_what_cannot_be_read_does_not_keep_the_others_waiting(
    schedules: RedisSchedules, queue: Queue, redis_client: "Redis", vault: Vault
) -> None:
    foreign = await scheduled(RedisSchedules(redis_client, Vault("another secret, as long as a secret must be")), "C0")
    newer = await scheduled(schedules, "C1")
    mine = await scheduled(schedules, "C2")
    sealed = vault.seal(b'{"schema_": "schedule/9"}')
    await redis_client.hset(queue.keyspace.key("schedule", newer.id), "record", sealed)
    with pytest.raises(UnknownForm):
        await schedules.get("T1", newer.id)
    for schedule in (foreign, newer, mine):
        await is_due(queue, schedule.id, this_hour())
    assert await tick(schedules).once() == 3
    assert [job.command.args["schedule"] for job in await jobs(queue)] == [mine.id]
    # They are left as they are, for the version or the secret that can read them.
    assert await schedules.next_slot("T1", newer.id) == this_hour()


async def test_the_tick_goes_on_when_the_server_comes_back(
    schedules: RedisSchedules, queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fired = asyncio.Event()
    calls = 0

    async def once() -> int:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise RedisConnectionError
        fired.set()
        return 0

    ticking = tick(schedules)
    monkeypatch.setattr(ticking, "once", once)
    monkeypatch.setattr("bot.schedule.tick.EVERY_SECONDS", (0.0, 0.0))
    running = asyncio.create_task(ticking.run())
    async with asyncio.timeout(10):
        await fired.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


def test_a_default_zone_that_is_none_is_refused_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCH_REVIEW_TIME_ZONE", "Europe/Berln")
    with pytest.raises(SettingsError, match=r"ARCH_REVIEW_TIME_ZONE.*such as Europe/Berlin"):
        load(None)
    monkeypatch.setenv("ARCH_REVIEW_TIME_ZONE", "Europe/Berlin")
    assert load(None).arch_review_time_zone == "Europe/Berlin"
