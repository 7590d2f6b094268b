"""Looking a message up by the key in its metadata, before it is posted a second time."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.slack.calls import NOT_OFFERED, Niceties, SlackCalls
from bot.slack.installations import Installation
from handlers.commands import Place
from handlers.ports import Address, ChatBusy, ChatRefused

METADATA_EVENT = "arch_review_message"

# Our clock and Slack's may differ, and a key is unique: looking a little further back costs nothing.
CLOCK_MARGIN_SECONDS = 120.0
PAGE_SIZE = 200
MOST_PAGES = 20
# A look that was broken off is taken up again within this time.
RESUME_WITHIN_SECONDS = 600.0
MOST_BROKEN_OFF = 256
# Of a thread that a question is asked in, so much is told to who answers.
MOST_SAID = 20
LONGEST_SAID = 1_000

_NOTHING_TO_READ = {"not_in_channel", "channel_not_found", "thread_not_found"}


class Lookup:
    """Finds our messages. Where reads are limited to one a minute, a look that Slack broke off goes on where it was:
    begun anew each time, it would never come past its first page.
    """

    def __init__(
        self, calls: SlackCalls, niceties: Niceties, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._calls = calls
        self._niceties = niceties
        self._monotonic = monotonic
        self._broken_off: OrderedDict[tuple[str, ...], _Look] = OrderedDict()

    async def find(self, installation: Installation, place: Place, key: str, since: float) -> list[Address]:
        """Our messages with this key since then, oldest first; none where Slack does not offer it. Raises ChatError."""
        name = (place.workspace, place.channel, place.thread or "", key)
        look = self._broken_off.pop(name, None)
        if look is None or look.since != since or self._monotonic() - look.began > RESUME_WITHIN_SECONDS:
            look = _Look(since=since, began=self._monotonic())
        try:
            while not look.done and look.pages < MOST_PAGES:
                look.take(await self._page(installation, place, look), key)
        except ChatBusy:
            self._broken_off[name] = look
            if len(self._broken_off) > MOST_BROKEN_OFF:
                self._broken_off.popitem(last=False)
            raise
        except ChatRefused as error:
            if error.code in NOT_OFFERED:
                self._niceties.without("looking up messages before posting again", error.code)
                return []
            if error.code in _NOTHING_TO_READ:
                return []
            if error.code == "invalid_cursor":
                raise ChatBusy(error.code) from None
            raise
        if not look.done:
            self._niceties.without("looking up messages in very busy channels", "too_many_messages")
        return [
            Address(platform="slack", workspace=place.workspace, channel=place.channel, ts=ts, thread=place.thread)
            for ts in sorted(look.found, key=float)
        ]

    async def said(self, installation: Installation, place: Place, before: float) -> tuple[str, ...]:
        """The texts of a thread's last messages before a time, oldest first, each shortened. Raises ChatError."""
        root = place.thread or ""
        answer = await self._calls.safely(
            installation,
            "conversations.replies",
            lambda client: client.conversations_replies(
                channel=place.channel, ts=root, latest=f"{before:.6f}", inclusive=False, limit=PAGE_SIZE
            ),
        )
        said = [" ".join(str(one.get("text") or "").split()) for one in answer.get("messages") or []]
        return tuple(text[:LONGEST_SAID] for text in said if text)[-MOST_SAID:]

    async def _page(self, installation: Installation, place: Place, look: "_Look") -> dict[str, Any]:
        oldest = f"{max(0.0, look.since - CLOCK_MARGIN_SECONDS):.6f}"
        cursor = look.cursor or None
        if root := place.thread:
            return await self._calls.safely(
                installation,
                "conversations.replies",
                lambda client: client.conversations_replies(
                    channel=place.channel,
                    ts=root,
                    oldest=oldest,
                    inclusive=True,
                    include_all_metadata=True,
                    limit=PAGE_SIZE,
                    cursor=cursor,
                ),
            )
        return await self._calls.safely(
            installation,
            "conversations.history",
            lambda client: client.conversations_history(
                channel=place.channel,
                oldest=oldest,
                inclusive=True,
                include_all_metadata=True,
                limit=PAGE_SIZE,
                cursor=cursor,
            ),
        )


@dataclass
class _Look:
    """One look for a key, page by page."""

    since: float
    began: float
    cursor: str = ""
    pages: int = 0
    done: bool = False
    found: set[str] = field(default_factory=set)

    def take(self, answer: dict[str, Any], key: str) -> None:
        """Note the messages of one page that bear the key."""
        self.pages += 1
        for message in answer.get("messages") or []:
            metadata = message.get("metadata") or {}
            payload = metadata.get("event_payload") or {}
            ours = message.get("bot_id") and metadata.get("event_type") == METADATA_EVENT
            if ours and payload.get("key") == key:
                self.found.add(str(message["ts"]))
        self.cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
        self.done = not self.cursor
