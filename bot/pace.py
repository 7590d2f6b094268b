"""Keeping to a pace: turns that are at least an interval apart for each key, by a clock that is passed in."""

import time
from collections.abc import Awaitable, Callable, Hashable

_PRUNE_AT = 4_096


class Pace:
    """Hands out turns. Keys that have been idle for their interval are forgotten, so it stays small."""

    def __init__(
        self, *, monotonic: Callable[[], float] = time.monotonic, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._next: dict[Hashable, float] = {}

    def wait_for(self, key: Hashable) -> float:
        """Seconds until the next turn of `key` would come."""
        return max(0.0, self._next.get(key, 0.0) - self._monotonic())

    async def turn(self, key: Hashable, interval: float) -> None:
        """Return when it is `key`'s turn; the turn after it comes no sooner than `interval` seconds later."""
        now = self._monotonic()
        if len(self._next) >= _PRUNE_AT:
            self._next = {k: at for k, at in self._next.items() if at > now}
        at = max(now, self._next.get(key, 0.0))
        self._next[key] = at + interval
        if at > now:
            await self._sleep(at - now)
