"""Time as the stand-in sees it: the system's, or a test's own that moves only when told."""

import asyncio
import heapq
import itertools
import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time in Unix seconds and waits by it."""

    def time(self) -> float:
        """Unix time in seconds."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return `seconds` later by this clock."""
        ...


class SystemClock:
    """The machine's clock."""

    def time(self) -> float:
        """Unix time in seconds."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Return `seconds` later."""
        await asyncio.sleep(seconds)


class ManualClock:
    """A clock that stands still until `advance` is called, so that an hour of retries takes no time in a test."""

    def __init__(self, start: float = 1_750_000_000.0) -> None:
        self._now = start
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()
        self._arrivals = asyncio.Condition()

    def time(self) -> float:
        """Unix time in seconds, as last set."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Return once `advance` has moved the clock `seconds` further."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._order), woken))
        async with self._arrivals:
            self._arrivals.notify_all()
        await woken

    async def sleeping(self, count: int = 1) -> None:
        """Return once at least `count` tasks wait on this clock."""
        async with self._arrivals:
            await self._arrivals.wait_for(lambda: self._waiting() >= count)

    async def advance(self, seconds: float) -> None:
        """Move on, waking sleepers in order, each at its own time; what one starts before the end is woken too."""
        end = self._now + seconds
        while True:
            await _settle()
            while self._sleepers and self._sleepers[0][2].done():
                heapq.heappop(self._sleepers)
            if not self._sleepers or self._sleepers[0][0] > end:
                break
            at, _, woken = heapq.heappop(self._sleepers)
            self._now = max(self._now, at)
            woken.set_result(None)
        self._now = end

    def _waiting(self) -> int:
        return sum(not woken.done() for _, _, woken in self._sleepers)


async def _settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)
