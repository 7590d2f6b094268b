"""The watch over outages, with a clock of the test's own."""

import asyncio
import contextlib
from random import Random

import pytest

from bot.inbox.accepting import KEYS_LIVE_SECONDS, Accepted
from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.outage import LOOK_BACK_SECONDS, WatchedInbox
from handlers.commands import Delivery
from tests.support.deliveries import mention

NOW = 2_000_000_000.0


class Door:
    """An inbox that answers as it is told."""

    def __init__(self) -> None:
        self.answers: list[Accepted | Exception] = []
        self.sweeps: list[Delivery] = []
        self.swept = asyncio.Event()

    async def accept(self, delivery: Delivery) -> Accepted:
        if delivery.command.kind == "sweep" and not self.answers:
            self.sweeps.append(delivery)
            self.swept.set()
            return Accepted("new", "sweep-1")
        answer = self.answers.pop(0) if self.answers else Accepted("new", "review-1")
        if isinstance(answer, Exception):
            raise answer
        return answer


class Quick(Random):
    def uniform(self, a: float, b: float) -> float:
        return 0.0


async def never_silent() -> float:
    return 0.0


def watched(door: Door, clock: list[float], heartbeat=never_silent) -> WatchedInbox:
    return WatchedInbox(door, platform="slack", now=lambda: clock[0], heartbeat=heartbeat, rng=Quick())  # type: ignore[arg-type]


@pytest.mark.parametrize("error", [InboxUnavailable("gone"), InboxUnknown("timeout"), Accepted("full", "")])
async def test_after_the_first_refusal_one_sweep_reads_from_ten_minutes_before_it(error) -> None:
    door, clock = Door(), [NOW]
    inbox = watched(door, clock)
    running = asyncio.ensure_future(inbox.run())
    for later in (0.0, 40.0, 90.0):
        clock[0] = NOW + later
        door.answers = [error]
        with contextlib.suppress(InboxUnavailable, InboxUnknown):
            await inbox.accept(mention(1))
        door.answers = [InboxUnavailable("gone")]
    clock[0] = NOW + 200
    await asyncio.wait_for(door.swept.wait(), 5)
    running.cancel()
    [sweep] = door.sweeps
    assert sweep.command.asked_at == NOW - LOOK_BACK_SECONDS
    assert float(sweep.command.note) == NOW + 200


async def test_nothing_refused_nothing_swept() -> None:
    door = Door()
    inbox = watched(door, [NOW])
    running = asyncio.ensure_future(inbox.run())
    await inbox.accept(mention(1))
    await asyncio.sleep(0.05)
    running.cancel()
    assert door.sweeps == []


async def test_a_sweep_reaches_never_further_back_than_keys_live() -> None:
    door, clock = Door(), [NOW]
    inbox = watched(door, clock)
    door.answers = [InboxUnavailable("gone")]
    with pytest.raises(InboxUnavailable):
        await inbox.accept(mention(1))
    clock[0] = NOW + 10 * 24 * 3600
    running = asyncio.ensure_future(inbox.run())
    await asyncio.wait_for(door.swept.wait(), 5)
    running.cancel()
    assert door.sweeps[0].command.asked_at > clock[0] - KEYS_LIVE_SECONDS


async def test_a_time_in_which_none_of_us_lived_is_swept() -> None:
    door = Door()

    async def silent_for_an_hour() -> float:
        return 3600.0

    running = asyncio.ensure_future(watched(door, [NOW], silent_for_an_hour).run())
    await asyncio.wait_for(door.swept.wait(), 5)
    running.cancel()
    assert door.sweeps[0].command.asked_at == NOW - 3600 - LOOK_BACK_SECONDS


async def test_a_silence_is_swept_though_the_door_is_shut_when_it_is_seen() -> None:
    door = Door()
    door.answers = [InboxUnavailable("OutOfMemoryError"), InboxUnknown("timeout")]
    silences = [3600.0]

    async def silent_once() -> float:
        return silences.pop() if silences else 0.0

    running = asyncio.ensure_future(watched(door, [NOW], silent_once).run())
    await asyncio.wait_for(door.swept.wait(), 5)
    running.cancel()
    assert door.sweeps[0].command.asked_at == NOW - 3600 - LOOK_BACK_SECONDS
