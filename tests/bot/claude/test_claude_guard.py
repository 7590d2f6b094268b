"""The guard that all processes share: breaker, places, budgets, on a real server."""

import asyncio
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.claude.config import ClaudeConfig
from bot.claude.guard import Admission, GuardAway, RedisGuard, Turned
from bot.connecting import door, patient
from bot.inbox.keyspace import Keyspace
from handlers.architect import ArchitectUnavailable
from review_core.model import Review
from standins.claude import ClaudeStandIn, faults
from tests.bot.claude.conftest import Opener
from tests.support.redis_server import RedisServer


def guard(redis: "Redis", **changes: Any) -> RedisGuard:
    return RedisGuard(redis, ClaudeConfig(**changes), Keyspace("arch-review"))


async def place(one: RedisGuard, name: str, workspace: str = "T1", reserved: int = 100) -> Admission:
    said = await one.admit(name, workspace, reserved)
    assert isinstance(said, Admission)
    return said


async def reason(one: RedisGuard, name: str, workspace: str = "T1", reserved: int = 100) -> str:
    said = await one.admit(name, workspace, reserved)
    assert isinstance(said, Turned)
    assert said.wait > 0
    return said.reason


async def test_places_are_shared_and_given_back(redis_client: "Redis", redis_server: RedisServer) -> None:
    one, other = guard(redis_client, concurrency=2), guard(patient(redis_server.url), concurrency=2)
    first = await place(one, "a")
    await place(other, "b")
    assert await reason(one, "c") == "busy"
    await other.settle(first, "ok", 10)
    await place(one, "c")


async def test_a_process_that_dies_gives_its_place_back_in_time(redis_client: "Redis") -> None:
    one = guard(redis_client, concurrency=1, attempt=-29.9)  # a lease of a tenth of a second
    await place(one, "a")
    assert await reason(one, "b") == "busy"
    while isinstance(await one.admit("b", "T1", 1), Turned):
        await asyncio.sleep(0.02)


async def test_both_steps_are_safe_to_repeat(redis_client: "Redis") -> None:
    one = guard(redis_client, daily_tokens=1000)
    first = await place(one, "a", reserved=600)
    assert await place(one, "a", reserved=600) == first
    await one.settle(first, "ok", 50)
    await one.settle(first, "ok", 50)
    await place(one, "b", reserved=950)
    assert await reason(one, "c", reserved=1) == "budget"


async def test_budgets_for_all_and_for_a_workspace(redis_client: "Redis") -> None:
    one = guard(redis_client, daily_tokens=1000, workspace_daily_tokens=300)
    await one.settle(await place(one, "a", "T1"), "ok", 290)
    assert await reason(one, "b", "T1") == "workspace_budget"
    await one.settle(await place(one, "c", "T2"), "ok", 290)
    await one.settle(await place(one, "d", "T3"), "ok", 290)
    assert await reason(one, "e", "T4", reserved=200) == "budget"


async def test_the_breaker_opens_lets_one_probe_through_and_closes(redis_client: "Redis") -> None:
    one = guard(redis_client, breaker_failures=2, breaker_seconds=0.1)
    for name in "ab":
        await one.settle(await place(one, name), "failed", 0)
    assert await reason(one, "c") == "open"
    await asyncio.sleep(0.12)
    probe = await place(one, "d")
    assert await reason(one, "e") == "open"
    await one.settle(probe, "failed", 0)
    said = await one.admit("f", "T1", 1)
    assert isinstance(said, Turned)
    assert said.wait > 0.1  # twice the first time
    await asyncio.sleep(0.22)
    await one.settle(await place(one, "g"), "ok", 1)
    await asyncio.gather(*(place(one, f"h{n}") for n in range(3)))


async def test_a_cancelled_probe_frees_the_way_for_another(redis_client: "Redis") -> None:
    one = guard(redis_client, breaker_failures=1, breaker_seconds=0.05)
    await one.settle(await place(one, "a"), "failed", 0)
    await asyncio.sleep(0.06)
    await one.settle(await place(one, "b"), "neutral", 0)
    await place(one, "c")


async def test_a_rate_limit_makes_all_wait(redis_client: "Redis") -> None:
    one = guard(redis_client)
    await one.settle(await place(one, "a"), "limited", 0, wait=0.1)
    assert await reason(one, "b") == "limited"
    await asyncio.sleep(0.12)
    await place(one, "b")


async def test_successes_forget_failures(redis_client: "Redis") -> None:
    one = guard(redis_client, breaker_failures=2)
    for verdict in ("failed", "ok", "failed"):
        await one.settle(await place(one, verdict), verdict, 0)  # type: ignore[arg-type]
    await place(one, "still")


async def test_everything_is_in_the_prefixs_slot(redis_client: "Redis") -> None:
    one = guard(redis_client)
    await one.settle(await place(one, "a"), "failed", 5)
    await place(one, "b")
    keys = await redis_client.keys("*")
    assert keys
    assert all(key.startswith("{arch-review}:claude:") for key in keys)


async def test_without_redis_nobody_calls(architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review) -> None:
    away = guard(door("redis://127.0.0.1:9"))
    with pytest.raises(GuardAway):
        await away.admit("a", "T1", 1)
    async with architect(guard=away) as one:
        with pytest.raises(ArchitectUnavailable) as error:
            await one.judge(design, ruled, workspace="T1")
    assert error.value.code == "guard_away"
    assert claude.calls == []


async def test_an_outage_opens_the_breaker_for_all(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review, redis_client: "Redis"
) -> None:
    claude.faults.add(faults.http(529), times=None)
    shared = guard(redis_client, breaker_failures=3)
    async with architect(guard=shared) as one, architect(guard=shared) as other:
        with pytest.raises(ArchitectUnavailable):
            await one.judge(design, ruled, workspace="T1")
        calls = len(claude.calls)
        with pytest.raises(ArchitectUnavailable) as error:
            await other.judge(design, ruled, workspace="T2")
    assert calls == 3
    assert len(claude.calls) == calls
    assert error.value.code == "breaker_open"
    assert error.value.retry_after > 20


async def test_no_more_calls_at_once_than_allowed(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review, redis_client: "Redis"
) -> None:
    claude.faults.add(faults.drip(0.001), times=None)
    shared = guard(redis_client, concurrency=2)
    async with architect(guard=shared) as one:
        done = await asyncio.gather(*(one.judge(design, ruled, workspace=f"T{n}") for n in range(5)))
    assert all(review.persona.status == "ok" for review in done)
    assert claude.most_at_once == 2


async def test_a_spent_budget_says_when_it_comes_back(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review, redis_client: "Redis"
) -> None:
    shared = guard(redis_client, workspace_daily_tokens=25_000)
    async with architect(guard=shared) as one:
        assert (await one.judge(design, ruled, workspace="T1")).persona.status == "ok"
        with pytest.raises(ArchitectUnavailable) as error:
            await one.judge(design, ruled, workspace="T1")
        assert (await one.judge(design, ruled, workspace="T2")).persona.status == "ok"
    assert (error.value.code, error.value.transient) == ("workspace_budget_spent", False)
    assert 0 < error.value.retry_after <= 86400
