"""Telling a person through the connector that something was not accepted, once for each activity and in bounded time."""

import asyncio
import logging
from collections import OrderedDict

from bot.teams.connector import Connector
from bot.teams.references import Reference
from bot.teams.talks import Talk
from handlers.ports import ChatError

# The platform waits 15 s for the answer, and accepting has had its part of them.
TELL_WITHIN_SECONDS = 4.0
MOST_REMEMBERED = 1_024

log = logging.getLogger(__name__)


class Telling:
    """Tells people what the edge itself has to say."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._told: OrderedDict[tuple[str, str], None] = OrderedDict()

    async def tell(self, reference: Reference, talk: Talk, words: str) -> None:
        """Say it where it was asked; an activity that comes again is not told again."""
        name = (talk.conversation, talk.activity_id)
        if talk.activity_id and name in self._told:
            return
        self._told[name] = None
        while len(self._told) > MOST_REMEMBERED:
            self._told.popitem(last=False)
        activity = {"type": "message", "text": words, "textFormat": "plain"}
        try:
            async with asyncio.timeout(TELL_WITHIN_SECONDS):
                await self._connector.send(reference, activity, talk.thread if talk.kind == "channel" else None)
        except (ChatError, TimeoutError) as error:
            log.warning("a person was not told: %s", error.code if isinstance(error, ChatError) else "timeout")
