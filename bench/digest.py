"""Digests at nine o'clock: what a due schedule costs the tick, how soon a thousand channels have theirs, and the open list.

As a module it is the worker: JSON order on stdin, JSON answer on stdout.
"""

import asyncio
import json
import logging
import sys
import time
from random import Random
from typing import Any

from prometheus_client import CollectorRegistry
from redis.asyncio import Redis

from bench.adding import SECRET, UNBOUNDED
from bench.figures import percentile, print_table
from bench.processes import child, client, redis_server
from bot.connecting import patient
from bot.inbox import Queue, Vault
from bot.library import RedisLibrary
from bot.schedule import RedisSchedules, Tick
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.worker import Worker, WorkerConfig
from handlers import digest
from handlers.commands import Place
from handlers.ports import Job, Ports
from handlers.schedules import Schedule, When
from handlers.tracking import Act, begun, reviewed
from review_core.model import DocumentInfo, Evidence, Finding, Review, Verdicts, Versions
from standins.slack import SlackStandIn

CHANNELS = 1_000
DESIGNS = 10_000
DUE = (10, 100, 1_000)
WORKERS = 2
TASKS = 4
LOOKS = 200
GRACE = 7_200.0


def main() -> None:
    """Prints three tables."""
    asyncio.run(_measure())


async def _measure() -> None:
    async with redis_server("always") as url, client(url) as redis:
        rows = []
        for due in DUE:
            await redis.flushall()
            rows.append(await _ticked(redis, due))
        print_table(
            "Due schedules", ("due at once", "until all are queued, ms", "µs a schedule", "CPU µs a schedule"), rows,
            ["one process, appendfsync always; each slot and its job in one script"],
        )  # fmt: skip
        await redis.flushall()
        rows = []
        library = RedisLibrary(redis, Vault(SECRET))
        channels = [f"C{n:010}" for n in range(CHANNELS)]
        saved = 0
        for designs in (DESIGNS // 100, DESIGNS):
            used = channels[: designs // 10]
            await _fill(library, "T0", used, designs, start=saved)
            saved = designs
            rows.append(await _listed(library, designs, used[len(used) // 2]))
        print_table(
            "The list of open designs",
            ("designs in the workspace", "of a channel, p50 ms", "p99 ms", "page 10 of all, p50 ms"),
            rows, ["a page of ten, the worst first; ten designs a channel"],
        )  # fmt: skip
        await redis.flushall()
        print_table(
            "Nine o'clock",
            ("", "digests", "messages", "first pages within s", "all pages within s", "CPU ms a digest"),
            [await _nine_o_clock(url, redis)],
            [
                f"{WORKERS} worker processes with {TASKS} tasks each; the stand-in holds Slack's limits "
                "(a post a second a channel, 600 a minute a workspace)",
                f"{DESIGNS:,} open designs of one workspace in {CHANNELS:,} channels, two pages a digest",
            ],
        )


async def _ticked(redis: "Redis", due: int) -> tuple[str, ...]:
    schedules = RedisSchedules(redis, Vault(SECRET), bounds=UNBOUNDED)
    await _schedule(redis, schedules, "T0", [f"C{n}" for n in range(due)])
    tick = Tick(schedules, Random(1), grace=GRACE)
    cpu, began = time.process_time(), time.perf_counter()
    while await tick.once():
        pass
    seconds, spent = time.perf_counter() - began, time.process_time() - cpu
    queued = (await Queue(redis, Vault(SECRET)).counts())["open"]
    assert queued == due, f"{queued} of {due} were queued"
    return f"{due:,}", f"{seconds * 1e3:.1f}", f"{seconds / due * 1e6:,.0f}", f"{spent / due * 1e6:,.0f}"


async def _listed(library: RedisLibrary, designs: int, channel: str) -> tuple[str, ...]:
    async def timed(**how: Any) -> float:
        began = time.perf_counter()
        page = await library.designs("T0", order="worst", limit=10, **how)
        assert len(page.designs) == 10
        return (time.perf_counter() - began) * 1e3

    here = [await timed(channel=channel) for _ in range(LOOKS)]
    deep = [await timed(skip=90) for _ in range(LOOKS)]
    return (
        f"{designs:,}",
        f"{percentile(here, 0.5):.2f}",
        f"{percentile(here, 0.99):.2f}",
        f"{percentile(deep, 0.5):.2f}",
    )


async def _nine_o_clock(url: str, redis: "Redis") -> tuple[str, ...]:
    async with SlackStandIn() as slack:
        team = slack.workspace.id
        channels = [slack.add_channel(f"team-{n}").id for n in range(CHANNELS)]
        await _fill(RedisLibrary(redis, Vault(SECRET)), team, channels, DESIGNS)
        await _schedule(redis, RedisSchedules(redis, Vault(SECRET)), team, channels)
        order = {"url": url, "api": slack.api_url, "token": slack.token, "digests": CHANNELS}
        answers = await asyncio.gather(*(child("bench.digest", order, within=900.0) for _ in range(WORKERS)))
        posted = [m for c in slack.workspace.channels.values() for m in c.by_ts.values() if m.bot_id]
        began = min(answer["began"] for answer in answers)
        first = max(float(m.ts) for m in posted if not m.thread_ts) - began
        last = max(float(m.ts) for m in posted) - began
    assert len({m.channel for m in posted}) == CHANNELS
    cpu = f"{sum(answer['cpu_seconds'] for answer in answers) / CHANNELS * 1e3:.1f}"
    return f"{WORKERS} workers", f"{CHANNELS:,}", f"{len(posted):,}", f"{first:.0f}", f"{last:.0f}", cpu


async def _schedule(redis: "Redis", schedules: RedisSchedules, team: str, channels: list[str]) -> None:
    """A schedule for each channel, all due in this minute."""
    slot = int(time.time() // 60) * 60
    due = {}
    for channel in channels:
        place = Place(platform="slack", workspace=team, channel=channel)
        when = When(cron=time.strftime("%M %H * * *", time.gmtime(slot)), zone="UTC")
        made = Schedule(id=schedules.id_of(place), place=place, when=when, set_by="U0", told_until=slot - 86_400.0)
        await schedules.save(made)
        due[made.id] = slot * 1000
    queue = Queue(redis, Vault(SECRET))
    async with redis.pipeline(transaction=False) as pipe:
        for name in due:
            pipe.hset(queue.keyspace.key("schedule", name), "next", str(slot * 1000))
        pipe.zadd(queue.keyspace.key("schedules-due"), due)
        await pipe.execute()


async def _fill(library: RedisLibrary, team: str, channels: list[str], designs: int, start: int = 0) -> None:
    """Open designs with two findings each, dealt out to the channels."""

    async def save(numbers: range) -> None:
        for n in numbers:
            place = Place(platform="slack", workspace=team, channel=channels[n % len(channels)])
            act = Act(job=f"review-{n}", by=f"U{n % 50}", at=time.time() - n % 20 * 86_400)
            made = begun(
                library.id_of(team, f"https://designs.example/{n}.md"), f"https://designs.example/{n}.md", place, act
            )
            await library.save(reviewed(made, _review(n), act).design)

    async with asyncio.TaskGroup() as group:
        for lane in range(8):
            group.create_task(save(range(start + lane, designs, 8)))


def _review(n: int) -> Review:
    findings = tuple(
        Finding(
            id=f"AP-{k}-{n}",
            rule=f"AP-{k}",
            slug="synchronous-chain",
            severity=("high", "medium", "low")[(n + k) % 3],
            title="The shop waits for the ledger",
            detail="It blocks.",
            question="What if it is down?",
            suggestion="A queue.",
            evidence=(Evidence(quote=f"the shop calls the ledger and waits {n} {k}", start_line=3, end_line=3),),
        )
        for k in range(2)
    )
    document = DocumentInfo(title=f"Labels service {n}", source="", sha256=f"{n:064x}", lines=99)
    verdicts = Verdicts(anti_patterns={}, topics={}, patterns={})
    return Review(versions=Versions(rules="1"), document=document, verdicts=verdicts, findings=findings)


async def _work(order: dict[str, Any]) -> dict[str, Any]:
    redis = patient(order["url"])
    queue, vault = Queue(redis, Vault(SECRET)), Vault(SECRET)
    schedules = RedisSchedules(redis, vault)
    async with SlackCalls(metrics=SlackMetrics(CollectorRegistry()), base_url=order["api"]) as calls:
        ports = Ports(
            chat=SlackChat(SingleInstallation(order["token"]), calls),
            sources=None,  # type: ignore[arg-type]
            reviewer=None,  # type: ignore[arg-type]
            sweeper=None,  # type: ignore[arg-type]
            library=RedisLibrary(redis, vault),
            schedules=schedules,
            now=time.time,
        )

        async def handle(job: Job) -> None:
            await digest.registry.handle(job, ports)

        async def give_up(job: Job, code: str) -> None:
            raise AssertionError((job.id, code))

        worker = Worker(queue, handle, give_up, WorkerConfig(tasks=TASKS), Random(1))
        ticking = Tick(schedules, Random(2), grace=GRACE)
        began, cpu = time.time(), time.process_time()
        async with asyncio.TaskGroup() as group:
            group.create_task(worker.run())
            ticks = group.create_task(ticking.run())
            while (await queue.counts()).get("done", 0) < order["digests"]:  # noqa: ASYNC110 - the server tells nobody
                await asyncio.sleep(0.05)
            ticks.cancel()
            worker.stop()
        answer = {"began": began, "cpu_seconds": time.process_time() - cpu}
    await redis.aclose()
    return answer


if __name__ == "__main__":
    logging.disable()
    print(json.dumps(asyncio.run(_work(json.load(sys.stdin)))))
