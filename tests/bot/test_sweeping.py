"""The Sweeper port: which threads a sweep is told to read, and when another sweep has served it already."""

from collections.abc import Sequence

import pytest

from bot import sweeping
from bot.inbox import Queue
from bot.inbox.running import RunningJob
from bot.slack.sweep import SweepReport
from bot.sweeping import SlackSweeper
from handlers.commands import Place
from handlers.ports import Address
from handlers.registry import Retry
from tests.support.deliveries import mention

NOW = 2_000_000_000.0
DAY = 24 * 3600


class Reads:
    """A sweep that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[float, list[tuple[str, str]]]] = []
        self.report = SweepReport(accepted=3)

    async def sweep(self, since: float, threads: Sequence[tuple[str, str]] = ()) -> SweepReport:
        self.asked.append((since, list(threads)))
        return self.report


def sweeper(reads: Reads, queue: Queue) -> SlackSweeper:
    return SlackSweeper(reads, queue, now=lambda: NOW)  # type: ignore[arg-type]


async def spoke_in(queue: Queue, thread: str, *, before_now: float = 0.0) -> None:
    await queue.spawn(mention(thread))
    lease = await queue.take(60_000)
    job = RunningJob(queue, lease)  # type: ignore[arg-type]
    await job.begin("placeholder", Place(platform="slack", workspace="T1", channel="C1", thread=thread))
    address = Address(platform="slack", workspace="T1", channel="C1", ts="9.9", thread=thread)
    await job.posted("placeholder", address)
    await queue.redis.zincrby(queue.keyspace.key("threads"), -before_now * 1000, f"T1|C1|{thread}")
    await queue.settle(lease, "done")  # type: ignore[arg-type]


async def test_every_thread_that_we_spoke_in_while_keys_live_is_read(queue: Queue) -> None:
    await spoke_in(queue, "1.1", before_now=2.5 * DAY)
    await spoke_in(queue, "2.2")
    reads = Reads()
    assert await sweeper(reads, queue).sweep(NOW - 600, NOW) == 3
    assert reads.asked == [(NOW - 600, [("C1", "2.2"), ("C1", "1.1")])]


async def test_threads_of_another_platform_are_not_read(queue: Queue) -> None:
    await spoke_in(queue, "1.1")
    await queue.redis.zadd(queue.keyspace.key("threads"), {"0b2c-tenant|19:x@thread.tacv2|1700000000000": 1})
    reads = Reads()
    await sweeper(reads, queue).sweep(NOW - 600, NOW)
    assert reads.asked == [(NOW - 600, [("C1", "1.1")])]


async def test_threads_of_another_platform_crowd_none_of_ours_out(
    queue: Queue, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sweeping, "MOST_THREADS", 3)
    for number in range(2):
        await spoke_in(queue, f"{number}.1", before_now=DAY)
    theirs = {f"0b2c-tenant|19:x@thread.tacv2|17000000000{n}": NOW * 1000 + n for n in range(10)}
    await queue.redis.zadd(queue.keyspace.key("threads"), theirs)
    reads = Reads()
    await sweeper(reads, queue).sweep(NOW - 600, NOW)
    assert sorted(reads.asked[0][1]) == [("C1", "0.1"), ("C1", "1.1")]
    assert "not read" not in caplog.text
    for number in range(2, 5):
        await spoke_in(queue, f"{number}.1")
    await sweeper(reads, queue).sweep(NOW - 700, NOW)
    assert sorted(reads.asked[1][1]) == [("C1", f"{n}.1") for n in (2, 3, 4)]
    assert "not read" in caplog.text


async def test_one_sweep_serves_all_who_saw_the_outage_and_an_incomplete_one_none(queue: Queue) -> None:
    reads = Reads()
    reads.report.complete = False
    with pytest.raises(Retry, match="sweep-incomplete"):
        await sweeper(reads, queue).sweep(NOW - 600, NOW - 60)
    reads.report.complete = True
    await sweeper(reads, queue).sweep(NOW - 600, NOW - 60)
    assert await sweeper(reads, queue).sweep(NOW - 500, NOW - 50) == 0
    assert len(reads.asked) == 2
    # One that reaches further back is not served by it.
    await sweeper(reads, queue).sweep(NOW - 700, NOW - 60)
    assert len(reads.asked) == 3
