"""Turns by a clock of the test's own."""

import asyncio

from bot import pace
from bot.pace import Pace


async def test_turns_of_a_key_are_apart_and_keys_do_not_wait_for_each_other() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    turns = Pace(monotonic=lambda: 100.0, sleep=sleep)
    await asyncio.gather(*(turns.turn("a", 2.0) for _ in range(3)), turns.turn("b", 2.0))
    assert sorted(slept) == [2.0, 4.0]
    assert turns.wait_for("a") == 6.0
    assert turns.wait_for("c") == 0.0


async def test_keys_that_were_idle_are_forgotten() -> None:
    now = [0.0]

    async def sleep(_: float) -> None:
        raise AssertionError("nothing has to wait")

    turns = Pace(monotonic=lambda: now[0], sleep=sleep)
    for n in range(pace._PRUNE_AT * 2):
        now[0] += 1.0
        await turns.turn(n, 1.0)
    assert len(turns._next) <= pace._PRUNE_AT
