"""Conversations and names are kept before a delivery is offered; what was kept a moment ago is not kept again."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping

from redis.exceptions import RedisError

from bot.teams.people import People
from bot.teams.references import Reference, References

KEEP_WITHIN_SECONDS = 1.2
# In that time nobody empties the server, and another process's removal of the bot is told to all by its coming back.
FRESH_SECONDS = 300.0
MOST_REMEMBERED = 8_192

log = logging.getLogger(__name__)


class Remembering:
    """Keeps what is needed to speak later. `monotonic` is in seconds."""

    def __init__(self, references: References, people: People, *, monotonic: Callable[[], float]) -> None:
        self._references = references
        self._people = people
        self._monotonic = monotonic
        self._kept: OrderedDict[tuple[str, ...], tuple[object, float]] = OrderedDict()

    async def keep(
        self, reference: Reference, names: Mapping[str, str], *, speaker: str = "", home: str = "", anew: bool = False
    ) -> bool:
        """Keep a conversation and people's names; whether they are kept. `anew` even if they were a moment ago.

        The `speaker`'s name is their own; what others are called is kept only where nothing is known of them.
        `home` is the conversation of the channel's team as a whole, empty where there is none.
        """
        place = ("reference", reference.tenant, reference.conversation)
        fresh = {person: name for person, name in names.items() if not self._has(_of(reference, person), name)}
        is_fresh = anew or not self._has(place, reference)
        try:
            async with asyncio.timeout(KEEP_WITHIN_SECONDS):
                if is_fresh:
                    await self._references.keep(await self._with_team(reference, home))
                    self._note(place, reference)
                if fresh:
                    own = {person: name for person, name in fresh.items() if person == speaker}
                    called = {person: name for person, name in fresh.items() if person != speaker}
                    if own:
                        await self._people.keep(reference.tenant, own)
                    if called:
                        await self._people.keep(reference.tenant, called, only_new=True)
                    for person, name in fresh.items():
                        self._note(_of(reference, person), name)
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("a conversation could not be kept: %s", type(error).__name__)
            return False
        return True

    async def _with_team(self, reference: Reference, home: str) -> Reference:
        """The reference with its team's id, which Teams tells only when the bot comes into the team."""
        if reference.team or reference.kind != "channel":
            return reference
        for conversation in dict.fromkeys((reference.conversation, home)):
            known = await self._references.get(reference.tenant, conversation) if conversation else None
            if known is not None and known.team:
                return reference.model_copy(update={"team": known.team})
        return reference

    async def forget(self, tenant: str, conversation: str) -> bool:
        """The bot was removed from a conversation; whether that is known now."""
        self._kept.pop(("reference", tenant, conversation), None)
        try:
            async with asyncio.timeout(KEEP_WITHIN_SECONDS):
                await self._references.forget(tenant, conversation)
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("a conversation could not be forgotten: %s", type(error).__name__)
            return False
        return True

    def _has(self, name: tuple[str, ...], value: object) -> bool:
        kept = self._kept.get(name)
        return kept is not None and kept[0] == value and self._monotonic() - kept[1] < FRESH_SECONDS

    def _note(self, name: tuple[str, ...], value: object) -> None:
        self._kept[name] = (value, self._monotonic())
        self._kept.move_to_end(name)
        while len(self._kept) > MOST_REMEMBERED:
            self._kept.popitem(last=False)


def _of(reference: Reference, person: str) -> tuple[str, ...]:
    return ("person", reference.tenant, person)
