"""Teams out: the Chat port over the connector, in conversations that somebody has spoken to the bot in.

Teams lets a bot neither read what was said nor look for what it said itself: nothing is found, and of a thread it knows
what it has kept of its own words.
"""

import asyncio
import functools
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from redis.exceptions import RedisError

from bot.newest import Newest
from bot.pace import Pace
from bot.plain import fitted, line
from bot.teams.addresses import activity_id, address_of, place_of, root_of, thread_of, written_at
from bot.teams.album import Album
from bot.teams.asides import read_reply_address
from bot.teams.cards import activity_of, pictures_in
from bot.teams.connection import LONGEST_WAIT_SECONDS, MessageRefused
from bot.teams.connector import Connector, conversation_of
from bot.teams.elements import without_pictures
from bot.teams.metrics import TeamsMetrics
from bot.teams.people import People
from bot.teams.pictures import for_a_card
from bot.teams.references import Reference, References
from bot.teams.shown import ShownCards
from bot.teams.spoken import Spoken, words_of
from handlers.commands import Place
from handlers.messages import Aside, Message, Paragraph, Run
from handlers.ports import Address, ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown

# The connector rations by conversation: at this writing 7 requests in a second, 60 in 30 seconds, 1,800 in an hour.
SECONDS_A_POST = 0.5
SECONDS_AN_UPDATE = 1.0
TYPING_WITHIN_SECONDS = 2.0
LONGEST_PLAIN = 8_000
LONGEST_NAME = 60

T = TypeVar("T")

log = logging.getLogger(__name__)


class TeamsChat:
    """Implements `handlers.ports.Chat`. `dialogs` is false for a client that has none; `clock` gives Unix seconds."""

    def __init__(
        self,
        connector: Connector,
        references: References,
        people: People,
        shown: ShownCards,
        album: Album,
        spoken: Spoken,
        metrics: TeamsMetrics,
        *,
        clock: Callable[[], float],
        dialogs: bool = True,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._connector = connector
        self._references = references
        self._people = people
        self._shown = shown
        self._album = album
        self._spoken = spoken
        self._metrics = metrics
        self._clock = clock
        self._dialogs = dialogs
        self._pace = Pace(monotonic=monotonic, sleep=sleep)
        self._updates = Newest[Message]()

    def finds(self, place: Place) -> bool:
        """Nothing is found."""
        return False

    async def post(self, place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        """Post a message. Raises ChatError; where `again`, a post that is or may be there is counted."""
        reference = await self._reference(place)
        root = root_of(place.thread)
        wire = conversation_of(reference, root)
        if (wait := self._pace.wait_for(wire)) > LONGEST_WAIT_SECONDS:
            raise ChatBusy("too_many_posts", retry_after=wait)
        await self._pace.turn(wire, SECONDS_A_POST)

        async def send(activity: Mapping[str, Any]) -> tuple[str | None, str]:
            if root is None and reference.kind == "channel":
                begun, posted = await self._connector.create(reference, activity)
                return begun if begun != posted else None, posted
            return root, await self._connector.send(reference, activity, root)

        try:
            (thread, posted), activity = await self._degrading(reference, key, message, send)
        except ChatUnknown:
            self._count(again=again)
            raise
        self._count(again=again)
        address = address_of(reference, thread, posted, self._clock())
        await self._keep(reference, address, message, activity)
        return address

    async def update(self, address: Address, key: str, message: Message) -> None:
        """Replace a message's content, at most once a second: of updates that wait, only the newest is sent.

        Raises ChatError.
        """
        reference = await self._reference(_place(address))
        named, root = activity_id(address), thread_of(address)

        async def turn() -> None:
            await self._pace.turn(conversation_of(reference, root), SECONDS_AN_UPDATE)

        async def send(newest: Message) -> None:
            async def put(made: Mapping[str, Any]) -> None:
                # Before it is sent: who asks for the card sees its present state even where the update is late.
                await self._keep(reference, address, newest, made)
                await self._connector.update(reference, named, made, root)

            await self._degrading(reference, key, newest, put)

        await self._updates.send((address.workspace, address.channel, address.ts), message, turn, send)

    async def delete(self, address: Address) -> None:
        """Remove a message; one that is gone already is no error. Raises ChatError."""
        reference = await self._reference(_place(address))
        try:
            await self._connector.delete(reference, activity_id(address), thread_of(address))
        except ChatRefused as error:
            if error.code != "message_not_found":
                raise
        await self._spoken.forget(_thread(address), activity_id(address))

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        """Nothing is found."""
        return []

    async def thread(self, place: Place, before: float) -> tuple[str, ...]:
        """What the bot itself said last in a thread; what others said it could read only with consent to all of it."""
        if place.thread is None:
            return ()
        return await self._spoken.said((place.workspace, place.channel, place.thread), before)

    async def enter(self, place: Place) -> bool:
        """Whether the bot may write there is up to whoever adds it: it cannot join."""
        return False

    async def direct(self, place: Place, person: str) -> Place:
        """The place of the personal chat with a person of a conversation. Raises ChatError."""
        direct = await self._connector.direct(await self._reference(place), person)
        await self._references.keep(direct)
        return place_of(direct)

    async def whisper(self, reply_to: str, message: Message) -> None:
        """Answer the asker alone, in their personal chat. Raises ChatError."""
        asker = read_reply_address(reply_to)
        if asker is None:
            raise ChatRefused("no_reply_address")
        tenant, conversation, person = asker
        place = await self.direct(Place(platform="teams", workspace=tenant, channel=conversation), person)
        await self.post(place, "", message)

    async def at_work(self, place: Place) -> None:
        """Show that the bot is at it, for a few seconds; where that fails it is done without."""
        try:
            async with asyncio.timeout(TYPING_WITHIN_SECONDS):
                await self._connector.typing(await self._reference(place), root_of(place.thread))
        except (ChatError, RedisError, OSError, TimeoutError):
            return

    async def command(self, place: Place) -> str:
        """What one types before the words: nothing in a personal chat, else the name that the app has there."""
        reference = await self._references.get(place.workspace, place.channel)
        if reference.kind == "personal" if reference else not place.channel.startswith("19:"):
            return ""
        return f"@{(fitted(line(reference.bot_name), LONGEST_NAME) if reference else '') or 'arch-review'}"

    async def permalink(self, address: Address) -> str:
        """A link to a message. Raises ChatError where nothing is known of its conversation."""
        reference = await self._reference(_place(address))
        message = f"https://teams.microsoft.com/l/message/{quote(address.channel, safe='')}/{activity_id(address)}"
        match reference.kind:
            case "channel":
                said = {
                    "tenantId": reference.tenant,
                    "groupId": reference.team,
                    "parentMessageId": thread_of(address) or "",
                }
            case "groupChat":
                said = {"context": '{"contextType":"chat"}'}
            case "personal":
                return ""  # there is no link to a message in a chat with a bot
        return f"{message}?{urlencode({name: value for name, value in said.items() if value}, quote_via=quote)}"

    async def upload(self, place: Place, png: bytes, alt: str, name: str) -> str:
        """Keep a picture until a card shows it; empty where no card can."""
        small = await asyncio.to_thread(for_a_card, png)
        return await self._album.keep(place.workspace, small) if small else ""

    async def showable(self, place: Place, file: str) -> bool:
        """Whether a picture is kept."""
        return bool(await self._album.pictures(place.workspace, [file]))

    async def _reference(self, place: Place) -> Reference:
        reference = await self._references.get(place.workspace, place.channel)
        if reference is None:
            # Nobody has spoken to the bot there, or it was removed.
            raise ChatNotThere("conversation_unknown")
        return reference

    def _count(self, *, again: bool) -> None:
        if again:
            self._metrics.posted_again.inc()

    async def _keep(
        self, reference: Reference, address: Address, message: Message, activity: Mapping[str, Any]
    ) -> None:
        """Keep what was said, and the card for a client that asks for it; where that fails it is no reason to post again.

        A card with a picture never changes, and is too heavy to be kept twice.
        """
        named = activity_id(address)
        try:
            await self._spoken.keep(_thread(address), named, written_at(address), words_of(message))
            if without_pictures(activity) == activity:
                await self._shown.keep(reference.tenant, reference.conversation, named, activity)
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("Teams: what was said could not be kept: %s", type(error).__name__)

    async def _degrading(
        self,
        reference: Reference,
        key: str,
        message: Message,
        send: Callable[[Mapping[str, Any]], Awaitable[T]],
    ) -> tuple[T, Mapping[str, Any]]:
        """Send a message: as it is, else without mentions, without pictures, as plain text, each where Teams refuses it."""
        named = await self._named(reference.tenant, message)
        pictures = await self._album.pictures(reference.tenant, pictures_in(named))
        # What has a picture is not kept, so nobody could be told its present state.
        made = functools.partial(activity_of, named, key="" if pictures else key, dialogs=self._dialogs)
        for activity in (made(pictures=pictures), made(pictures=pictures, pings=False), made(pings=False)):
            try:
                return await send(activity), activity
            except MessageRefused as error:
                log.warning("Teams: a message was refused as it is: %s", error.code)
        plain = {"type": "message", "text": message.fallback[:LONGEST_PLAIN], "textFormat": "plain"}
        return await send(plain), plain

    async def _named(self, tenant: str, message: Message) -> Message:
        """The message with people's names, as far as they are known: Teams shows a mention by the name it is given."""
        asked = [run.person for run in _runs(message) if run.person and not run.text]
        names = await self._people.names(tenant, asked) if asked else {}

        def run_of(run: Run) -> Run:
            name = names.get(run.person, "") if not run.text else ""
            return run.model_copy(update={"text": name}) if name else run

        parts = tuple(
            part.model_copy(update={"runs": tuple(map(run_of, part.runs))})
            if isinstance(part, Paragraph | Aside)
            else part
            for part in message.parts
        )
        return message.model_copy(update={"parts": parts})


def _runs(message: Message) -> list[Run]:
    return [run for part in message.parts if isinstance(part, Paragraph | Aside) for run in part.runs]


def _place(address: Address) -> Place:
    return Place(platform="teams", workspace=address.workspace, channel=address.channel, thread=address.thread)


def _thread(address: Address) -> tuple[str, ...]:
    return (address.workspace, address.channel, address.thread or activity_id(address))
