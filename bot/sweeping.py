"""The Sweeper port over Slack: one sweep for all processes that saw one outage, run again until it is complete."""

import json
import logging
import re
from collections.abc import Callable
from typing import cast

from bot.inbox.queue import Queue
from bot.slack.sweep import Sweep
from handlers.registry import Retry

# Between the clocks of the processes that saw the outage and of the one that sweeps.
CLOCKS_DIFFER_SECONDS = 5.0
# Thirty a minute can be read, so these take an hour.
MOST_THREADS = 2_000

_WORKSPACE = re.compile(r"[TE][A-Z0-9]*\|", re.ASCII)

log = logging.getLogger(__name__)


class NothingToSweep:
    """Implements handlers.ports.Sweeper where no platform that is served can be read afterwards."""

    async def sweep(self, since: float, recovered: float) -> int:
        """Nothing is read."""
        return 0


class SlackSweeper:
    """Implements handlers.ports.Sweeper. `now` is the wall clock in seconds."""

    def __init__(self, sweep: Sweep, queue: Queue, *, now: Callable[[], float]) -> None:
        self._sweep = sweep
        self._queue = queue
        self._now = now

    async def sweep(self, since: float, recovered: float) -> int:
        """Read from `since` on, unless a sweep begun after `recovered` has; how many deliveries were new. Raises Retry."""
        began = self._now()
        last = await self._last()
        if last and last[0] >= recovered + CLOCKS_DIFFER_SECONDS and last[1] <= since:
            return 0
        report = await self._sweep.sweep(since, await self._threads())
        if not report.complete:
            raise Retry("sweep-incomplete", 30.0)
        await self._queue.redis.set(self._queue.keyspace.key("swept"), json.dumps([began, since]))
        return report.accepted

    async def _threads(self) -> list[tuple[str, str]]:
        """The threads to read, newest first.

        Whatever their age: the history of a channel shows no reply in a thread that began before it is read from.
        """
        found: list[tuple[str, str]] = []
        looked_at = 0
        while len(found) < MOST_THREADS and (names := await self._queue.threads(MOST_THREADS, after=looked_at)):
            looked_at += len(names)
            # Those of another platform are named alike; its workspaces are named otherwise.
            ours = (name.split("|") for name in names if _WORKSPACE.match(name))
            found += [(channel, ts) for _, channel, ts in ours]
        if len(found) >= MOST_THREADS:
            log.warning("sweep: threads that we last spoke in before the newest %d are not read", MOST_THREADS)
        return found[:MOST_THREADS]

    async def _last(self) -> tuple[float, float] | None:
        """When the last complete sweep began, and from when on it read."""
        stored = cast("str | None", await self._queue.redis.get(self._queue.keyspace.key("swept")))
        return tuple(json.loads(stored)) if stored else None
