"""One Chat for all platforms that are served: each call goes to the platform of the place that it is about."""

from collections.abc import Mapping
from typing import Literal

from handlers.commands import Place
from handlers.messages import Message
from handlers.ports import Address, Chat, ChatBusy

Name = Literal["slack", "teams"]
# What a command came with says by its form whose it is: this one's begins so, Slack's is a web address.
TEAMS_REPLY = "teams:"
NOT_SERVED_PAUSE_SECONDS = 30.0


class Chats:
    """Implements handlers.ports.Chat.

    What is for a platform that this process does not serve is left for another to try, such as one that is set up since.
    """

    def __init__(self, by_platform: Mapping[Name, Chat]) -> None:
        self._by_platform = dict(by_platform)

    def finds(self, place: Place) -> bool:
        """Whether messages are found again by their key there."""
        chat = self._by_platform.get(place.platform)
        return chat is None or chat.finds(place)

    async def command(self, place: Place) -> str:
        """What one types there before the words of a command."""
        chat = self._by_platform.get(place.platform)
        return await chat.command(place) if chat is not None else ""

    async def post(self, place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        """Post a message."""
        return await self._at(place.platform).post(place, key, message, again=again)

    async def update(self, address: Address, key: str, message: Message) -> None:
        """Replace a message's content."""
        await self._at(address.platform).update(address, key, message)

    async def delete(self, address: Address) -> None:
        """Remove a message."""
        await self._at(address.platform).delete(address)

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        """Our messages with this key."""
        return await self._at(place.platform).find(place, key, since)

    async def thread(self, place: Place, before: float) -> tuple[str, ...]:
        """What was said last in a thread."""
        return await self._at(place.platform).thread(place, before)

    async def enter(self, place: Place) -> bool:
        """Join the channel."""
        return await self._at(place.platform).enter(place)

    async def direct(self, place: Place, person: str) -> Place:
        """The place of a direct conversation with a person."""
        return await self._at(place.platform).direct(place, person)

    async def at_work(self, place: Place) -> None:
        """Show that the bot is at it."""
        chat = self._by_platform.get(place.platform)
        if chat is not None:
            await chat.at_work(place)

    async def whisper(self, reply_to: str, message: Message) -> None:
        """Answer the asker alone."""
        await self._at("teams" if reply_to.startswith(TEAMS_REPLY) else "slack").whisper(reply_to, message)

    async def permalink(self, address: Address) -> str:
        """A link to a message."""
        return await self._at(address.platform).permalink(address)

    async def upload(self, place: Place, png: bytes, alt: str, name: str) -> str:
        """Upload a picture."""
        return await self._at(place.platform).upload(place, png, alt, name)

    async def showable(self, place: Place, file: str) -> bool:
        """Whether an uploaded picture can be shown."""
        return await self._at(place.platform).showable(place, file)

    def _at(self, platform: Name) -> Chat:
        chat = self._by_platform.get(platform)
        if chat is None:
            raise ChatBusy("platform_not_served", retry_after=NOT_SERVED_PAUSE_SECONDS)
        return chat
