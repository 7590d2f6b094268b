"""The Bot Connector as the rest of the Teams half sees it: activities as they are on the wire, and no SDK."""

from collections.abc import Mapping
from typing import Any, Protocol

from bot.teams.references import Reference


class Connector(Protocol):
    """Speaks in conversations. `thread` is the root of a channel's thread, None for a chat, which has no threads.

    An activity is a JSON object of the type `message`. Every call raises ChatError.
    """

    async def send(self, reference: Reference, activity: Mapping[str, Any], thread: str | None = None) -> str:
        """Post an activity; its id. Never repeated where it may have taken effect."""
        ...

    async def create(self, reference: Reference, activity: Mapping[str, Any]) -> tuple[str, str]:
        """Start a thread in a channel with an activity: the thread's root and the activity's id. Repeated as `send`."""
        ...

    async def update(
        self, reference: Reference, activity_id: str, activity: Mapping[str, Any], thread: str | None = None
    ) -> None:
        """Replace an activity. Raises ChatRefused `message_not_found` where it is gone."""
        ...

    async def delete(self, reference: Reference, activity_id: str, thread: str | None = None) -> None:
        """Remove an activity. Raises ChatRefused `message_not_found` where it is gone."""
        ...

    async def direct(self, reference: Reference, person: str) -> Reference:
        """The personal chat with somebody of the conversation."""
        ...

    async def typing(self, reference: Reference, thread: str | None = None) -> None:
        """Show that the bot is at it, for a few seconds."""
        ...


def conversation_of(reference: Reference, thread: str | None) -> str:
    """The conversation's id on the wire, which names the thread too."""
    return f"{reference.conversation};messageid={thread}" if thread else reference.conversation
