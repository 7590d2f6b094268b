"""Outages of the inbox: from when on deliveries may have been missed, and the sweep that is asked for on recovery."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from random import Random
from typing import Literal

from bot.inbox.accepting import KEYS_LIVE_SECONDS, Accepted, Inbox
from bot.inbox.errors import InboxUnavailable, InboxUnknown
from handlers.commands import Command, Delivery, Key, Place

# Slack may have tried for a while before the first refusal that we saw.
LOOK_BACK_SECONDS = 600
# Missing so long from Redis, the bot was down as a whole.
SILENT_SECONDS = 90
BEAT_SECONDS = 10

log = logging.getLogger(__name__)


class WatchedInbox:
    """An inbox that remembers its first refusal, and once it accepts again has a sweep done from before then.

    `now` is the wall clock (seconds), `heartbeat` records that we live and answers how long nobody had (seconds).
    """

    def __init__(
        self,
        inbox: Inbox,
        *,
        platform: Literal["slack", "teams"],
        now: Callable[[], float],
        heartbeat: Callable[[], Awaitable[float]],
        rng: Random,
    ) -> None:
        self._inbox = inbox
        self._platform: Literal["slack", "teams"] = platform
        self._now = now
        self._heartbeat = heartbeat
        self._rng = rng
        self._refused_since: float | None = None
        self._refused = asyncio.Event()

    async def accept(self, delivery: Delivery) -> Accepted:
        """As Inbox.accept."""
        try:
            accepted = await self._inbox.accept(delivery)
        except (InboxUnavailable, InboxUnknown):
            self._note_refusal()
            raise
        if accepted.outcome == "full":
            self._note_refusal()
        return accepted

    @property
    def unwatched(self) -> Inbox:
        """The inbox for the sweep itself: what that is refused it offers again, and no further sweep need be asked for."""
        return self._inbox

    async def run(self) -> None:
        """Ask for sweeps until cancelled: after a refusal, and after a time in which none of us lived."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._recover())
            tasks.create_task(self._beat())

    def _note_refusal(self) -> None:
        if self._refused_since is None:
            self._refused_since = self._now()
            log.warning("deliveries are refused")
        self._refused.set()

    async def _recover(self) -> None:
        while True:
            await self._refused.wait()
            await asyncio.sleep(self._rng.uniform(0.5, 1.5))
            since = self._refused_since
            if since is not None and await self._ask_for_sweep(since):
                # Whatever is refused from here on is a new outage; what was refused meanwhile the sweep will read.
                self._refused_since = None
                self._refused.clear()

    async def _beat(self) -> None:
        while True:
            try:
                silent = await self._heartbeat()
                if silent > SILENT_SECONDS:
                    # Nobody else will see this silence: it is kept until the sweep has been asked for.
                    before = self._refused_since
                    since = self._now() - silent
                    self._refused_since = since if before is None else min(before, since)
                    self._refused.set()
            except Exception as error:
                log.debug("no heartbeat", extra={"error": type(error).__name__})
            await asyncio.sleep(BEAT_SECONDS)

    async def _ask_for_sweep(self, since: float) -> bool:
        back = max(since - LOOK_BACK_SECONDS, self._now() - KEYS_LIVE_SECONDS + LOOK_BACK_SECONDS)
        try:
            accepted = await self._inbox.accept(sweep_delivery(self._platform, back, self._now()))
        except (InboxUnavailable, InboxUnknown):
            return False
        if accepted.outcome == "new":
            log.info("sweep asked for", extra={"seconds": round(self._now() - back)})
        return accepted.outcome != "full"


def sweep_delivery(platform: Literal["slack", "teams"], since: float, recovered: float) -> Delivery:
    """A sweep from `since` on, asked for at `recovered` (both in seconds)."""
    return Delivery(
        command=Command(
            kind="sweep",
            place=Place(platform=platform, workspace="*", channel="*"),
            person="",
            asked_at=since,
            note=repr(recovered),
        ),
        keys=(Key(parts=("sweep", platform, repr(since), repr(recovered))),),
        lane=f"sweep:{platform}",
        order=recovered,
    )
