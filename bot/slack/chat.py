"""Slack out: the Chat port over the Web API, paced to what Slack allows and degrading where it offers less."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from bot.newest import Newest
from bot.pace import Pace
from bot.plain import web_link
from bot.slack.blocks import MOST_IN_ALL_SHORT, Rendered, in_words, render
from bot.slack.calls import LONGEST_WAIT_SECONDS, NOT_OFFERED, MissingScope, Niceties, SlackCalls
from bot.slack.installations import Installation, Installations
from bot.slack.lookup import METADATA_EVENT, Lookup
from bot.slack.pictures import Pictures
from bot.slack.words import COMMAND
from handlers.commands import Place
from handlers.messages import Message, Picture
from handlers.ports import Address, ChatBusy, ChatNotThere, ChatRefused, ChatUnknown

# Slack allows about one post a second in a channel; one update a second to a message keeps well inside its tier.
SECONDS_A_POST = 1.0
# And "several hundred a minute" in a workspace, from all processes together.
SECONDS_A_POST_IN_ALL = 0.12
SECONDS_AN_UPDATE = 1.0
SECONDS_FOR_A_THREAD = 5.0
# Between the tries of a message whose picture Slack does not show yet.
PICTURE_WAITS_SECONDS = (1.0, 2.0, 4.0)

_TOO_LONG = {"msg_too_long", "msg_blocks_too_long"}
_BAD_BLOCKS = {"invalid_blocks", "invalid_blocks_format"}
_BAD_METADATA = {
    "invalid_metadata_format", "invalid_metadata_schema", "invalid_metadata", "metadata_too_large",
    "metadata_must_be_sent_from_app",
}  # fmt: skip


class SlackChat:
    """Implements `handlers.ports.Chat`."""

    def __init__(
        self,
        installations: Installations,
        calls: SlackCalls,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._installations = installations
        self._calls = calls
        self._monotonic = monotonic
        self._pace = Pace(monotonic=monotonic, sleep=sleep)
        self._niceties = Niceties()
        self._updates = Newest[Message]()
        self._lookup = Lookup(calls, self._niceties, monotonic=monotonic)
        self._pictures = Pictures(calls, self._niceties, sleep=sleep)
        self._sleep = sleep

    def finds(self, place: Place) -> bool:
        """Messages are found again by their key."""
        return True

    async def post(self, place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        """Post a message that can be found again by `key`. Raises ChatError."""
        installation = await self._installation(place.workspace)
        here, in_all = ("post", place.workspace, place.channel), ("post", place.workspace)
        if (wait := max(self._pace.wait_for(here), self._pace.wait_for(in_all))) > LONGEST_WAIT_SECONDS:
            raise ChatBusy("too_many_posts", retry_after=wait)
        await self._pace.turn(here, SECONDS_A_POST)
        await self._pace.turn(in_all, SECONDS_A_POST_IN_ALL)

        async def send(rendered: Rendered, metadata: dict[str, Any] | None) -> dict[str, Any]:
            return await self._calls.once(
                installation,
                "chat.postMessage",
                lambda client: client.chat_postMessage(
                    channel=place.channel,
                    thread_ts=place.thread,
                    text=rendered.text,
                    blocks=rendered.blocks or None,
                    metadata=metadata,
                    parse="none",
                    link_names=False,
                    unfurl_links=False,
                    unfurl_media=False,
                ),
            )

        answer = await self._degrading(send, key, message)
        channel, ts = answer.get("channel"), answer.get("ts")
        if not isinstance(channel, str) or not isinstance(ts, str):
            raise ChatUnknown("unreadable_answer")
        return Address(platform="slack", workspace=place.workspace, channel=channel, ts=ts, thread=place.thread)

    async def update(self, address: Address, key: str, message: Message) -> None:
        """Replace a message's content, at most once a second: of updates that wait, only the newest is sent.

        Raises ChatError.
        """
        installation = await self._installation(address.workspace)
        name = (address.workspace, address.channel, address.ts)

        async def turn() -> None:
            await self._pace.turn(("update", *name), SECONDS_AN_UPDATE)

        async def send(newest: Message) -> None:
            await self._degrading(call, key, newest)

        async def call(rendered: Rendered, metadata: dict[str, Any] | None) -> dict[str, Any]:
            return await self._calls.safely(
                installation,
                "chat.update",
                lambda client: client.chat_update(
                    channel=address.channel,
                    ts=address.ts,
                    text=rendered.text,
                    blocks=rendered.blocks,
                    metadata=metadata,
                    parse="none",
                    link_names=False,
                ),
            )

        await self._updates.send(name, message, turn, send)

    async def delete(self, address: Address) -> None:
        """Remove a message; one that is gone already is no error. Raises ChatError."""
        installation = await self._installation(address.workspace)
        try:
            await self._calls.safely(
                installation,
                "chat.delete",
                lambda client: client.chat_delete(channel=address.channel, ts=address.ts),
            )
        except ChatRefused as error:
            if error.code != "message_not_found":
                raise

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        """Our messages with this key posted at or after `since` (seconds), oldest first. Raises ChatError."""
        return await self._lookup.find(await self._installation(place.workspace), place, key, since)

    async def thread(self, place: Place, before: float) -> tuple[str, ...]:
        """What was said last in a thread before a time (seconds), oldest first, shortened; empty where it cannot be read."""
        if not place.thread:
            return ()
        try:
            # Where reads are rationed, an answer is worth more than what was said before it.
            async with asyncio.timeout(SECONDS_FOR_A_THREAD):
                return await self._lookup.said(await self._installation(place.workspace), place, before)
        except TimeoutError:
            code = "timeout"
        except (ChatBusy, ChatRefused) as error:
            code = error.code
        self._niceties.without("telling the architect what was said in a thread", code)
        return ()

    async def enter(self, place: Place) -> bool:
        """Join the channel if that is open to us; whether the bot may write there now. Raises ChatError."""
        if place.channel.startswith("D"):
            return True
        installation = await self._installation(place.workspace)
        try:
            await self._calls.safely(
                installation, "conversations.join", lambda client: client.conversations_join(channel=place.channel)
            )
        except ChatNotThere:
            return False
        except ChatRefused as error:
            if error.code in NOT_OFFERED:
                self._niceties.without("joining public channels", error.code)
            return await self._is_member(installation, place.channel)
        return True

    async def direct(self, place: Place, person: str) -> Place:
        """The place of a direct conversation with a person. Raises ChatError."""
        installation = await self._installation(place.workspace)
        answer = await self._calls.safely(
            installation, "conversations.open", lambda client: client.conversations_open(users=[person])
        )
        channel = answer.get("channel")
        if not isinstance(channel, dict) or not isinstance(channel.get("id"), str):
            raise ChatRefused("no_direct_channel")
        return Place(platform="slack", workspace=place.workspace, channel=channel["id"])

    async def command(self, place: Place) -> str:
        """The slash command, which is the same everywhere."""
        return COMMAND

    async def at_work(self, place: Place) -> None:
        """Slack shows no such thing of a bot that is mentioned; the placeholder says it."""

    async def whisper(self, reply_to: str, message: Message) -> None:
        """Answer the asker alone through the address their command came with. Raises ChatError."""
        if not web_link(reply_to):
            raise ChatRefused("no_response_url")
        rendered = render(message)
        payload: dict[str, Any] = {"response_type": "ephemeral", "replace_original": False, "text": rendered.text}
        if rendered.blocks:
            payload["blocks"] = rendered.blocks
        await self._calls.respond(reply_to, payload)

    async def permalink(self, address: Address) -> str:
        """A link to a message, empty where Slack gives none. Raises ChatError, `message_not_found` if it is gone."""
        installation = await self._installation(address.workspace)
        try:
            answer = await self._calls.safely(
                installation,
                "chat.getPermalink",
                lambda client: client.chat_getPermalink(channel=address.channel, message_ts=address.ts),
            )
        except ChatRefused as error:
            if error.code not in NOT_OFFERED:
                raise
            self._niceties.without("links to messages", error.code)
            return ""
        return web_link(answer.get("permalink") or "")

    async def upload(self, place: Place, png: bytes, alt: str, name: str) -> str:
        """Upload a picture that nobody sees until a message shows it; empty where we may not. Raises ChatError."""
        return await self._pictures.upload(await self._installation(place.workspace), png, alt, name)

    async def showable(self, place: Place, file: str) -> bool:
        """Whether an uploaded picture can be shown, after waiting for that for a while. Raises ChatError."""
        return await self._pictures.showable(await self._installation(place.workspace), file)

    async def _installation(self, workspace: str) -> Installation:
        is_org = workspace.startswith("E")
        found = await self._installations.find(
            enterprise_id=workspace if is_org else None, team_id=None if is_org else workspace
        )
        if found is None:
            raise ChatRefused("not_installed")
        return found

    async def _degrading(
        self,
        send: Callable[[Rendered, dict[str, Any] | None], Awaitable[dict[str, Any]]],
        key: str,
        message: Message,
    ) -> dict[str, Any]:
        """Send a message; what Slack refuses of it is left off, each only once. Refused calls have had no effect."""
        rendered = render(message)
        metadata: dict[str, Any] | None = {"event_type": METADATA_EVENT, "event_payload": {"key": key}}
        shortened = False
        waits = list(PICTURE_WAITS_SECONDS) if _has_picture(message) else []
        while True:
            try:
                return await send(rendered, metadata)
            except ChatRefused as error:
                needed = error.needed if isinstance(error, MissingScope) else ""
                if error.code in _TOO_LONG and not shortened:
                    rendered, shortened = render(message, in_all=MOST_IN_ALL_SHORT), True
                elif error.code in _BAD_BLOCKS and waits:
                    # A picture that was not processed yet.
                    await self._sleep(waits.pop(0))
                elif error.code in _BAD_BLOCKS and _has_picture(message):
                    self._niceties.without("a picture", error.code)
                    message = in_words(message)
                    rendered = render(message)
                elif error.code in _BAD_BLOCKS and rendered.blocks:
                    self._niceties.without("the layout of a message", error.code)
                    rendered = Rendered(text=rendered.text, blocks=[])
                elif metadata and (error.code in _BAD_METADATA or needed.startswith("metadata")):
                    self._niceties.without("message metadata", error.code)
                    metadata = None
                else:
                    raise

    async def _is_member(self, installation: Installation, channel: str) -> bool:
        try:
            answer = await self._calls.safely(
                installation, "conversations.info", lambda client: client.conversations_info(channel=channel)
            )
        except ChatRefused as error:
            if error.code in NOT_OFFERED:
                self._niceties.without("looking up channels", error.code)
            return False
        found = answer.get("channel")
        return (
            isinstance(found, dict)
            and not found.get("is_archived")
            and bool(found.get("is_member") or found.get("is_im") or found.get("is_mpim"))
        )


def _has_picture(message: Message) -> bool:
    return any(isinstance(part, Picture) for part in message.parts)
