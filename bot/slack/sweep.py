"""The sweep: after an outage, reads what was written meanwhile and takes unanswered asks through the same keys.

What has been accepted before is known by its key and starts nothing, so a sweep may run at any time and twice.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.inbox.accepting import KEYS_LIVE_SECONDS
from bot.offering import Offering
from bot.pace import Pace
from bot.slack.calls import NOT_OFFERED, SlackCalls
from bot.slack.installations import Installation, Installations
from bot.slack.payloads import Whereabouts, message_delivery
from handlers.commands import Delivery
from handlers.ports import ChatBusy, ChatError, ChatRefused

# Further back a key may have died, and what it stood for would be answered twice.
FURTHEST_BACK_SECONDS = KEYS_LIVE_SECONDS - 3600
# Fifty reads a minute are allowed of each method; these leave room for looking up messages.
SECONDS_A_READ = 2.0
PAGE_SIZE = 200
MOST_PAGES = 20
MOST_CONVERSATIONS = 2_000
# Of what could not be read so many are named in the log.
MOST_NAMED = 50

_TYPES = ("public_channel", "private_channel", "mpim", "im")

_Call = Callable[[AsyncWebClient], Awaitable[AsyncSlackResponse]]
_PagedCall = Callable[[AsyncWebClient, str | None], Awaitable[AsyncSlackResponse]]

log = logging.getLogger(__name__)


@dataclass(slots=True)
class SweepReport:
    """What a sweep read and did. `complete` is false where it should run again; `left_out` says what it could not read."""

    conversations: int = 0
    threads: int = 0
    messages: int = 0
    accepted: int = 0
    known: int = 0
    complete: bool = True
    left_out: list[str] = field(default_factory=list)

    def without(self, what: str, code: str) -> None:
        """Note what could not be read."""
        word = f"{what}:{code}"
        if word not in self.left_out:
            self.left_out.append(word)


class Sweep:
    """Reads conversations and threads. `patience` bounds the seconds spent waiting for Slack's limits in one sweep.

    `kinds` of command are answered: the same as the edge was given, so that a message has the same key here and there.
    """

    def __init__(
        self,
        installations: Installations,
        calls: SlackCalls,
        offering: Offering,
        *,
        kinds: Set[str],
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        patience: float = 1_800.0,
    ) -> None:
        self._installations = installations
        self._calls = calls
        self._offering = offering
        self.kinds = kinds
        self._clock = clock
        self._sleep = sleep
        self._patience = patience
        self._pace = Pace(monotonic=monotonic, sleep=sleep)

    async def sweep(self, since: float, threads: Sequence[tuple[str, str]] = ()) -> SweepReport:
        """Read from `since` (seconds) the conversations that the bot is in and `threads` ((channel, ts) each).

        Never raises for Slack's or the inbox's sake: what was not done makes the report incomplete.
        """
        since = max(since, self._clock() - FURTHEST_BACK_SECONDS)
        report = SweepReport()
        for installation in await self._installations.all():
            run = _Run(self, installation, since, report)
            try:
                await run.everything(threads)
            except _StoppedError as stopped:
                report.complete = False
                report.without("stopped", stopped.code)
            except ChatError as error:
                report.complete = False
                report.without("workspace", error.code)
        log.info(
            "sweep: %d conversations, %d threads, %d messages read; %d accepted, %d known; %s",
            report.conversations,
            report.threads,
            report.messages,
            report.accepted,
            report.known,
            "complete" if report.complete else "incomplete",
        )
        if report.left_out:
            log.warning("sweep: not read: %s", ", ".join(report.left_out[:MOST_NAMED]))
        return report

    async def read(
        self,
        installation: Installation,
        method: str,
        call: _Call,
        waited: list[float],
    ) -> dict[str, Any]:
        """One paced read, Retry-After obeyed within the sweep's patience (`waited` sums it). Raises ChatError."""
        while True:
            await self._pace.turn((installation.bot_token, method), SECONDS_A_READ)
            try:
                return await self._calls.safely(installation, method, call)
            except ChatBusy as busy:
                wait = busy.retry_after or 5.0
                if waited[0] + wait > self._patience:
                    raise
                waited[0] += wait
                await self._sleep(wait)

    async def offer(self, deliveries: Iterable[Delivery], report: SweepReport) -> None:
        """Offer deliveries, oldest first. Raises _StoppedError where the inbox takes no more."""
        for delivery in sorted(deliveries, key=lambda d: d.order):
            outcome = await self._offering.offer("sweep", delivery)
            if outcome == "new":
                report.accepted += 1
            elif outcome == "duplicate":
                report.known += 1
            else:
                raise _StoppedError(outcome)


class _StoppedError(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _Run:
    """The sweep of one workspace."""

    def __init__(self, sweep: Sweep, installation: Installation, since: float, report: SweepReport) -> None:
        self._sweep = sweep
        self._installation = installation
        self._since = since
        self._report = report
        self._waited = [0.0]

    async def everything(self, threads: Sequence[tuple[str, str]]) -> None:
        where = await self._whereabouts()
        found = dict.fromkeys(threads)
        async for channel, addressed in self._conversations():
            self._report.conversations += 1
            found.update(dict.fromkeys(await self._channel(where, channel, addressed=addressed)))
        for channel, ts in found:
            self._report.threads += 1
            await self._thread(where, channel, ts)

    async def _whereabouts(self) -> Whereabouts:
        answer = await self._read("auth.test", lambda client: client.auth_test())
        return Whereabouts(
            workspace=str(answer.get("team_id") or ""),
            enterprise=str(answer.get("enterprise_id") or ""),
            bot_user=str(answer.get("user_id") or ""),
        )

    async def _conversations(self) -> AsyncIterator[tuple[str, bool]]:
        """(channel, whether everything in it is meant for us) of every conversation that the bot is in."""
        listed = 0
        for kind in _TYPES:
            pages = self._pages(
                "users.conversations",
                kind,
                _listing(kind),
            )
            async for page in pages:
                for channel in page.get("channels") or []:
                    listed += 1
                    if listed > MOST_CONVERSATIONS:
                        self._report.without("conversations", "too_many")
                        return
                    yield str(channel["id"]), kind == "im"

    async def _channel(self, where: Whereabouts, channel: str, *, addressed: bool) -> list[tuple[str, str]]:
        """Take the asks of a conversation; its threads in which something was said since are returned."""
        deliveries: list[Delivery] = []
        threads: list[tuple[str, str]] = []
        pages = self._pages(
            "conversations.history",
            channel,
            lambda client, cursor: client.conversations_history(
                channel=channel, oldest=f"{self._since:.6f}", inclusive=True, limit=PAGE_SIZE, cursor=cursor
            ),
        )
        async for page in pages:
            for message in page.get("messages") or []:
                deliveries += self._taken(message, where, channel, addressed=addressed)
                latest = message.get("latest_reply")
                if isinstance(latest, str) and float(latest) >= self._since:
                    threads.append((channel, str(message["ts"])))
        await self._sweep.offer(deliveries, self._report)
        return threads

    async def _thread(self, where: Whereabouts, channel: str, ts: str) -> None:
        deliveries: list[Delivery] = []
        pages = self._pages(
            "conversations.replies",
            channel,
            lambda client, cursor: client.conversations_replies(
                channel=channel, ts=ts, oldest=f"{self._since:.6f}", inclusive=True, limit=PAGE_SIZE, cursor=cursor
            ),
        )
        async for page in pages:
            for message in page.get("messages") or []:
                # The thread's first message comes along however old it is.
                if float(message.get("ts") or 0) >= self._since:
                    deliveries += self._taken(message, where, channel, addressed=channel.startswith("D"))
        await self._sweep.offer(deliveries, self._report)

    def _taken(self, message: dict[str, Any], where: Whereabouts, channel: str, *, addressed: bool) -> list[Delivery]:
        self._report.messages += 1
        delivery = message_delivery(message, where, channel=channel, addressed=addressed, kinds=self._sweep.kinds)
        return [delivery] if isinstance(delivery, Delivery) else []

    async def _pages(self, method: str, what: str, call: _PagedCall) -> AsyncIterator[dict[str, Any]]:
        """A method's answer page by page; what may not be read is left out and noted."""
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            try:
                page = await self._read(method, _at(call, cursor))
            except ChatRefused as error:
                self._report.without(method if error.code in NOT_OFFERED else f"{method}:{what}", error.code)
                return
            yield page
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "") or None
            if cursor is None:
                return
        self._report.without(f"{method}:{what}", "too_many_messages")

    async def _read(self, method: str, call: _Call) -> dict[str, Any]:
        return await self._sweep.read(self._installation, method, call, self._waited)


def _listing(kind: str) -> _PagedCall:
    return lambda client, cursor: client.users_conversations(
        types=kind, exclude_archived=True, limit=PAGE_SIZE, cursor=cursor
    )


def _at(call: _PagedCall, cursor: str | None) -> _Call:
    return lambda client: call(client, cursor)
