"""The worker on a real server: what it does with every way in which a run can end, and when it or the server goes."""

import asyncio
import contextlib
import logging
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from bot.connecting import patient
from bot.inbox import Lease, Queue, Vault
from bot.inbox.accepting import Bounds, acceptance
from bot.inbox.queue import UNREADABLE_TRIES, Idle, Settlement
from bot.inbox.scripting import call, script
from bot.worker import Worker, WorkerConfig
from handlers.ports import ChatBusy, ChatRefused, ChatUnknown, Job
from handlers.registry import Retry, Wait
from tests.support.deliveries import mention
from tests.support.redis_server import RedisServer

FAST = WorkerConfig(
    tasks=2, lease=1.0, drain=0.3, attempts=4, crashes=3, stalls=2, backoff_base=0.001, backoff_cap=0.01, idle=0.1
)


class Bench:
    """A worker under test, the runs it made and the farewells it said."""

    def __init__(self, queue: Queue, config: WorkerConfig = FAST) -> None:
        self.queue = queue
        self.runs: list[str] = []
        self.farewells: list[tuple[str, str]] = []
        self.behaviour = lambda job: self.nothing()
        self.worker = Worker(queue, self._handle, self._give_up, config, Random(1))

    async def nothing(self) -> None:
        return None

    async def _handle(self, job: Job) -> None:
        self.runs.append(job.id)
        await self.behaviour(job)

    async def _give_up(self, job: Job, code: str) -> None:
        await job.hold()
        self.farewells.append((job.id, code))

    async def until(self, condition, seconds: float = 20.0) -> None:
        async with asyncio.timeout(seconds):
            while not await condition():
                await asyncio.sleep(0.01)

    async def settled(self) -> bool:
        counts = await self.queue.counts()
        return not (counts["open"] or counts["active"])


@pytest.fixture
async def bench(queue: Queue):
    made = Bench(queue)
    running = asyncio.ensure_future(made.worker.run())
    yield made
    made.worker.stop()
    await asyncio.wait_for(running, 20)


def raises(*errors: Exception):
    """A behaviour that raises these in turn, then succeeds."""
    left = list(errors)

    async def behave(job: Job) -> None:
        if left:
            raise left.pop(0)

    return behave


@pytest.mark.parametrize(
    "errors",
    [
        (Retry("source-away", 0.01), ChatBusy("ratelimited", 0.01)),
        (ChatUnknown("timeout"), ConnectionError("lost")),
        (ValueError("a bug"), KeyError("another")),
        (asyncio.CancelledError(),),
    ],
)
async def test_what_may_pass_is_tried_again(bench: Bench, errors) -> None:
    bench.behaviour = raises(*errors)
    await bench.queue.spawn(mention(1))
    await bench.until(bench.settled)
    assert len(bench.runs) == len(errors) + 1
    assert bench.farewells == []
    assert (await bench.queue.counts())["done"] == 1


async def test_waiting_for_another_job_spends_no_attempt(bench: Bench) -> None:
    bench.behaviour = raises(*[Wait("being-reviewed", 0.001)] * (FAST.attempts + 3))
    await bench.queue.spawn(mention(1))
    await bench.until(bench.settled)
    assert len(bench.runs) == FAST.attempts + 4
    assert (await bench.queue.counts())["done"] == 1


@pytest.mark.parametrize(
    ("errors", "runs", "code"),
    [
        ([Retry("source-away")] * 9, 4, "source-away"),
        ([ValueError("a bug")] * 9, 3, "ValueError"),
        ([ChatRefused("invalid_auth")], 1, "invalid_auth"),
    ],
)
async def test_what_does_not_pass_becomes_a_dead_letter_and_the_person_is_told_first(
    bench: Bench, errors, runs, code
) -> None:
    bench.behaviour = raises(*errors)
    await bench.queue.spawn(mention(1))
    await bench.until(bench.settled)
    [letter] = await bench.queue.dead_letters()
    assert (len(bench.runs), letter.code) == (runs, code)
    assert bench.farewells == [(letter.id, code)]


async def test_a_job_whose_workers_keep_dying_is_given_up_without_running_again(queue: Queue) -> None:
    await queue.spawn(mention(1))
    for _ in range(FAST.stalls + 1):
        lease = await queue.take(1)
        await asyncio.sleep(0.01)
    again = Bench(queue)
    running = asyncio.ensure_future(again.worker.run())
    await again.until(again.settled)
    again.worker.stop()
    await running
    assert (again.runs, again.farewells) == ([], [(lease.id, "workers-died")])


async def test_a_command_of_another_version_ends_no_worker_and_waits_for_one_that_reads_it(bench: Bench) -> None:
    spawned = mention(1)
    args = acceptance(bench.queue.vault, spawned, Bounds(), text_seconds=1)
    args[1] = spawned.command.model_dump_json().replace('"review"', '"of-the-future"')
    await call(bench.queue.redis, script("accept"), bench.queue.keyspace.base, *args)

    async def put_aside() -> bool:
        return bool((await bench.queue.counts())["delayed"])

    await bench.until(put_aside)
    await bench.queue.spawn(mention(2))

    async def done() -> bool:
        return (await bench.queue.counts()).get("done") == 1

    await bench.until(done)
    [waiting] = await bench.queue.redis.zrange(bench.queue.keyspace.key("delayed"), 0, -1)
    # Nobody came who could read it.
    await bench.queue.redis.hset(bench.queue.keyspace.key("job", waiting), "attempts", UNREADABLE_TRIES - 1)
    await bench.queue.redis.zadd(bench.queue.keyspace.key("delayed"), {waiting: 1})
    await bench.until(bench.settled)
    [letter] = await bench.queue.dead_letters()
    assert (letter.id, letter.code, letter.command) == (waiting, "unreadable-command", None)


async def test_a_crash_logs_where_but_not_what(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.behaviour = raises(ValueError("the planted secret sentence"))
    with caplog.at_level(logging.DEBUG):
        await bench.queue.spawn(mention(1))
        await bench.until(bench.settled)
    crash = next(r for r in caplog.records if r.getMessage() == "handler crashed")
    assert crash.error == "ValueError"
    assert "test_worker.py" in crash.where
    assert "planted" not in str([vars(r) for r in caplog.records])


async def test_a_stop_hands_back_what_does_not_finish_and_spends_nothing(queue: Queue) -> None:
    bench = Bench(queue)
    began = asyncio.Event()

    async def forever(job: Job) -> None:
        began.set()
        await asyncio.Event().wait()

    bench.behaviour = forever
    running = asyncio.ensure_future(bench.worker.run())
    await queue.spawn(mention(1))
    await began.wait()
    bench.worker.stop()
    await asyncio.wait_for(running, 5)
    lease = await queue.take(1000)
    assert (lease.attempts, lease.stalls) == (0, 0)


async def test_a_stop_lets_finish_what_can(queue: Queue) -> None:
    bench = Bench(queue)
    began, go = asyncio.Event(), asyncio.Event()

    async def waits(job: Job) -> None:
        began.set()
        await go.wait()

    bench.behaviour = waits
    running = asyncio.ensure_future(bench.worker.run())
    await queue.spawn(mention(1))
    await began.wait()
    bench.worker.stop()
    go.set()
    await asyncio.wait_for(running, 5)
    assert (await queue.counts())["done"] == 1


async def test_a_lost_lock_token_ends_the_run(queue: Queue) -> None:
    bench = Bench(queue)
    began, cancelled = asyncio.Event(), asyncio.Event()

    async def forever(job: Job) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    bench.behaviour = forever
    running = asyncio.ensure_future(bench.worker.run())
    await queue.spawn(mention(1))
    await began.wait()
    await queue.redis.hset(queue.keyspace.key("job", bench.runs[0]), "token", "somebody else's")
    await asyncio.wait_for(cancelled.wait(), 5)
    bench.worker.stop()
    await asyncio.wait_for(running, 5)
    assert (await queue.counts())["open"] == 1


async def test_long_work_keeps_its_lease(bench: Bench) -> None:
    async def longer_than_the_lease(job: Job) -> None:
        await asyncio.sleep(FAST.lease * 1.6)

    bench.behaviour = longer_than_the_lease
    await bench.queue.spawn(mention(1))
    await bench.until(bench.settled)
    assert len(bench.runs) == 1


async def test_a_worker_outlives_its_server(own_redis: RedisServer, vault: Vault) -> None:
    own_redis.kill()
    bench = Bench(Queue(patient(own_redis.url), vault))
    running = asyncio.ensure_future(bench.worker.run())
    own_redis.start()
    await bench.queue.spawn(mention(1))
    await bench.until(bench.settled)
    own_redis.kill()
    own_redis.start()
    await bench.queue.spawn(mention(2))
    await bench.until(bench.settled)
    bench.worker.stop()
    await asyncio.wait_for(running, 10)
    assert len(bench.runs) == 2


async def test_a_handler_that_ignores_its_cancellation_keeps_no_stop_waiting(queue: Queue) -> None:
    bench = Bench(queue)
    began, end = asyncio.Event(), asyncio.Event()

    async def stubborn(job: Job) -> None:
        began.set()
        while not end.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await end.wait()

    bench.behaviour = stubborn
    running = asyncio.ensure_future(bench.worker.run())
    await queue.spawn(mention(1))
    await began.wait()
    bench.worker.stop()
    done, _ = await asyncio.wait({running}, timeout=15)
    try:
        assert running in done
        lease = await queue.take(1000)
        assert (lease.attempts, lease.stalls) == (0, 0)
    finally:
        end.set()
        await asyncio.wait({running}, timeout=15)


@pytest.mark.parametrize("busy", [False, True])
async def test_a_stop_ends_in_time_though_the_server_stands_still(
    own_redis: RedisServer, vault: Vault, busy: bool
) -> None:
    bench = Bench(Queue(patient(own_redis.url), vault), replace(FAST, lease=60.0))
    began, go = asyncio.Event(), asyncio.Event()

    async def waits(job: Job) -> None:
        began.set()
        await go.wait()

    bench.behaviour = waits
    running = asyncio.ensure_future(bench.worker.run())
    await bench.queue.spawn(mention(1))
    await began.wait()
    own_redis.freeze()
    if not busy:
        go.set()
    bench.worker.stop()
    done, _ = await asyncio.wait({running}, timeout=FAST.drain + 10)
    own_redis.thaw()
    try:
        assert running in done
    finally:
        go.set()
        await asyncio.wait({running}, timeout=15)
    await bench.queue.redis.aclose()


@pytest.mark.parametrize("after", [1e12, float("inf")])
async def test_no_retry_after_keeps_a_thread_waiting_for_ever(bench: Bench, after: float) -> None:
    bench.behaviour = raises(ChatBusy("ratelimited", after))
    await bench.queue.spawn(mention(1))

    async def delayed() -> bool:
        return bool((await bench.queue.counts())["delayed"])

    await bench.until(delayed)
    idle = await bench.queue.take(1000)
    assert isinstance(idle, Idle)
    assert idle.due_ms is not None
    assert 0 < idle.due_ms <= 3_700_000


async def test_a_job_taken_again_before_its_last_run_has_left_harms_nobody(queue: Queue) -> None:
    bench = Bench(queue)
    bench.behaviour = raises(Retry("away"))
    settle = queue.settle

    async def slow_to_leave(lease: Lease, how: Settlement, **more: Any) -> bool:
        held = await settle(lease, how, **more)
        if how == "retry":
            # The neighbour has taken the job, run it and left before this run goes on.
            await bench.until(lambda: _done(queue))
        return held

    queue.settle = slow_to_leave  # type: ignore[method-assign]
    running = asyncio.ensure_future(bench.worker.run())
    await queue.spawn(mention(1))
    await bench.until(bench.settled)
    bench.worker.stop()
    await asyncio.wait_for(running, 10)
    assert len(bench.runs) == 2
    assert bench.worker.running == {}


async def _done(queue: Queue) -> bool:
    return (await queue.counts()).get("done", 0) == 1
