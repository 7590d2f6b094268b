"""Of what waits under one name only the newest is sent."""

import asyncio

import pytest

from bot.newest import Newest


async def no_wait() -> None:
    return None


async def test_of_those_that_wait_the_newest_is_sent_and_serves_them_all() -> None:
    newest, sent, gate = Newest[int](), [], asyncio.Event()

    async def send(what: int) -> None:
        sent.append(what)
        await gate.wait()

    async with asyncio.TaskGroup() as tasks:
        for number in range(5):
            tasks.create_task(newest.send("a", number, no_wait, send))
        tasks.create_task(newest.send("b", 9, no_wait, send))
        while len(sent) < 2:
            await asyncio.sleep(0)
        gate.set()
    assert sent in ([4, 9], [0, 9, 4])
    assert len(newest) == 0


async def test_what_comes_while_one_is_sent_is_sent_after_it() -> None:
    newest, sent, gate = Newest[str](), [], asyncio.Event()

    async def send(what: str) -> None:
        sent.append(what)
        await gate.wait()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(newest.send("a", "old", no_wait, send))
        while not sent:
            await asyncio.sleep(0)
        tasks.create_task(newest.send("a", "older", no_wait, send))
        tasks.create_task(newest.send("a", "new", no_wait, send))
        await asyncio.sleep(0)
        gate.set()
    assert sent == ["old", "new"]


async def test_what_fails_is_tried_by_the_next_that_waits_and_nothing_is_left_behind() -> None:
    newest, sent = Newest[int](), []

    async def send(what: int) -> None:
        sent.append(what)
        if len(sent) == 1:
            raise OSError

    async def quiet(number: int) -> bool:
        try:
            await newest.send("a", number, no_wait, send)
        except OSError:
            return False
        return True

    outcomes = await asyncio.gather(quiet(1), quiet(2))
    assert sorted(outcomes) == [False, True]
    assert sent[-1] == 2
    assert len(newest) == 0


async def test_who_waits_may_go_away() -> None:
    newest, sent, gate = Newest[int](), [], asyncio.Event()

    async def send(what: int) -> None:
        sent.append(what)
        await gate.wait()

    first = asyncio.create_task(newest.send("a", 1, no_wait, send))
    while not sent:
        await asyncio.sleep(0)
    second = asyncio.create_task(newest.send("a", 2, no_wait, send))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    gate.set()
    await first
    assert sent == [1]
    assert len(newest) == 0
