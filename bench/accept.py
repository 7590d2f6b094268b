"""`/slack/events` beside what it could cost: a bare Bolt app, bare aiohttp with one Redis round trip, adding alone."""

import asyncio
import statistics
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from importlib.util import find_spec

from bench import adding, load
from bench.figures import least_disturbed, print_table
from bench.load import Load
from bench.processes import Fsync, Server, child, client, redis_server, web_server

CONNECTIONS = 64
EVENTS = 3000
WARM_UP = 500
ROUNDS = 4
PACED_SECONDS = 2.0
PACED_ROUNDS = 4

_ARCH_REVIEW = "from bot.cli import main; main()"

AIM_SHARE = 0.8
AIM_P99_MS = 50.0

Measure = Callable[[], Awaitable[Load]]


@dataclass(slots=True)
class Contestant:
    """Who is measured, and its rounds."""

    name: str
    keeps: str
    measure: Measure
    rounds: list[Load] = field(default_factory=list)

    @property
    def best(self) -> Load:
        """The least disturbed round."""
        return least_disturbed(self.rounds, lambda r: r.seconds / r.events)


def main() -> None:
    """Prints one table a fsync policy."""
    for fsync in ("everysec", "always"):
        asyncio.run(_measure(fsync))


async def _measure(fsync: Fsync) -> None:
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(redis_server(fsync))
        redis = await stack.enter_async_context(client(url))
        ours = await stack.enter_async_context(web_server("-c", _ARCH_REVIEW, "web", settings=_settings(url)))
        bolt = await stack.enter_async_context(
            web_server("-m", "bench.peers", "bolt", settings={"SECRET": load.SECRET})
        )
        bare = await stack.enter_async_context(
            web_server("-m", "bench.peers", "aiohttp", settings={"SECRET": load.SECRET, "REDIS_URL": url})
        )
        edge = Contestant("arch-review /slack/events", "the job", lambda: _loaded(ours))
        contestants = [
            edge,
            Contestant("bare Bolt app", "nothing", lambda: _loaded(bolt)),
            Contestant("bare aiohttp, signature, one SET", "a key", lambda: _loaded(bare)),
            Contestant("adding alone: our accept script", "the job", lambda: _added("ours", url)),
        ]
        notes = []
        if find_spec("bullmq"):
            contestants.append(Contestant("adding alone: BullMQ", "the job", lambda: _added("bullmq", url)))
        else:
            notes.append("BullMQ is not installed (`pip install bullmq`): its row is left out")
        for server in (ours, bolt, bare):
            await _loaded(server, events=WARM_UP)
        for _ in range(ROUNDS):
            # In turns, so that what else the machine does meets all of them.
            for contestant in contestants:
                await redis.flushall()
                contestant.rounds.append(await contestant.measure())
    half = edge.best.per_second / 2
    paced, kept = await _paced(fsync, half)
    _print(fsync, contestants, paced, half, kept, notes)


async def _paced(fsync: Fsync, rate: float) -> tuple[Load, int]:
    """The calmest round at a rate, and how many jobs it left; on servers of its own, whose file has no past to rewrite."""
    rounds = []
    async with (
        redis_server(fsync) as url,
        client(url) as redis,
        web_server("-c", _ARCH_REVIEW, "web", settings=_settings(url)) as ours,
    ):
        await _loaded(ours, events=WARM_UP)
        for _ in range(PACED_ROUNDS):
            await redis.flushall()
            load = await _loaded(ours, events=int(rate * PACED_SECONDS), rate=rate)
            rounds.append((load, int(await redis.hget("{arch-review}:count", "accepted") or 0)))
    return least_disturbed(rounds, lambda r: r[0].p99)


def _print(fsync: Fsync, contestants: list[Contestant], paced: Load, half: float, kept: int, notes: list[str]) -> None:
    edge = contestants[0].best
    rows = [
        (
            c.name,
            c.keeps,
            f"{c.best.per_second:,.0f}",
            f"{statistics.median(r.per_second for r in c.rounds):,.0f}",
            f"{c.best.p50:.1f}",
            f"{c.best.p99:.1f}",
            f"{c.best.cpu_micros:.0f}",
            f"{edge.per_second / c.best.per_second:.2f}" if c.name != contestants[0].name else "",
        )
        for c in contestants
    ]
    rows.append(
        (
            f"arch-review, paced at {half:,.0f}/s",
            "the job",
            "",
            "",
            f"{paced.p50:.1f}",
            f"{paced.p99:.1f}",
            f"{paced.cpu_micros:.0f}",
            "",
        )
    )
    wrong = sum(r.wrong for c in contestants for r in c.rounds) + paced.wrong
    notes = [
        f"{CONNECTIONS} connections, best of {ROUNDS} rounds of {EVENTS} events taken in turns (median beside it); "
        "load, server and Redis are processes of their own; Redis on a Unix socket",
        "CPU is that of the measured process alone (user and system), without Redis' and the load's",
        f"answers that were not 200: {wrong}; paced: {paced.events} sent, {kept} jobs in Redis",
        *(
            f"aim: at least {AIM_SHARE} of {c.name}: {_aim(edge.per_second / c.best.per_second >= AIM_SHARE)}"
            for c in contestants
            if c.name.startswith("adding alone")
        ),
        f"aim: p99 under {AIM_P99_MS:.0f} ms at half of capacity: {_aim(paced.p99 < AIM_P99_MS)}",
        *notes,
    ]
    columns = ("", "keeps", "events/s", "median", "p50 ms", "p99 ms", "CPU µs", "ours / it")
    print_table(f"Accepting events, appendfsync {fsync}", columns, rows, notes)


def _aim(met: bool) -> str:
    return "met" if met else "missed"


async def _loaded(server: Server, *, events: int = EVENTS, rate: float = 0.0) -> Load:
    order = {"url": f"{server.address}/slack/events", "events": events, "connections": CONNECTIONS, "rate": rate}
    before = server.cpu_seconds()
    answer = await child("bench.load", order)
    return Load(**answer, cpu_seconds=server.cpu_seconds() - before)


async def _added(engine: str, url: str) -> Load:
    order = {"engine": engine, "url": url, "events": EVENTS + WARM_UP, "warm_up": WARM_UP, "connections": CONNECTIONS}
    return Load(**await child("bench.adding", order))


def _settings(url: str) -> dict[str, str]:
    return {
        "REDIS_URL": url,
        "ARCH_REVIEW_SECRET": adding.SECRET,
        "SLACK_BOT_TOKEN": "xoxb-bench",
        "SLACK_SIGNING_SECRET": load.SECRET,
        "SLACK_API_URL": "http://127.0.0.1:9/api/",
        "ARCH_REVIEW_PORT": "0",
        "ARCH_REVIEW_MAX_JOBS": "10000000",
        "ARCH_REVIEW_MAX_JOBS_WORKSPACE": "10000000",
        "ARCH_REVIEW_LOG": "warning",
    }
