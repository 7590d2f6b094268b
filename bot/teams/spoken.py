"""What the bot itself said in a thread, kept for what is asked there next: Teams lets no bot read a thread again.

An answer repeats its question, so this tells both. It is sealed, shortened, and forgotten after a week.
"""

import json
from collections.abc import Iterator
from typing import Any, Protocol, cast

from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.vault import Vault
from handlers.messages import Aside, Facts, Heading, Message, Paragraph, Part, Picture, Quotation

KEPT_SECONDS = 7 * 86_400
LONGEST_SAID = 1_000
MOST_SAID = 20
# A chat is one thread for ever: the oldest of it go, a few at a time.
MOST_KEPT = 2 * MOST_SAID


class Spoken(Protocol):
    """The store of what was said."""

    async def keep(self, thread: tuple[str, ...], message_id: str, at: float, words: str) -> None:
        """Keep what a message of a thread says, written at a time (seconds), in the place of what it said before."""
        ...

    async def forget(self, thread: tuple[str, ...], message_id: str) -> None:
        """The message is gone."""
        ...

    async def said(self, thread: tuple[str, ...], before: float) -> tuple[str, ...]:
        """What was said last before a time (seconds), oldest first."""
        ...


class RedisSpoken:
    """Implements Spoken. Raises redis errors as they come."""

    def __init__(self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()

    async def keep(self, thread: tuple[str, ...], message_id: str, at: float, words: str) -> None:
        """Keep what a message of a thread says, in the place of what it said before."""
        key = self._key(thread)
        sealed = self._vault.seal(json.dumps([at, words[:LONGEST_SAID]]).encode())
        pipe = self._redis.pipeline(transaction=False)
        pipe.hset(key, self._field(message_id), sealed)
        pipe.expire(key, KEPT_SECONDS)
        pipe.hlen(key)
        *_, number = await pipe.execute()
        if number > MOST_KEPT:
            oldest = sorted((at, field) for field, (at, _) in (await self._all(key)).items())
            await cast("Any", self._redis.hdel(key, *(field for _, field in oldest[:-MOST_SAID])))

    async def forget(self, thread: tuple[str, ...], message_id: str) -> None:
        """The message is gone."""
        await cast("Any", self._redis.hdel(self._key(thread), self._field(message_id)))

    async def said(self, thread: tuple[str, ...], before: float) -> tuple[str, ...]:
        """What was said last before a time (seconds), oldest first, twenty at most."""
        all_of_it = sorted((await self._all(self._key(thread))).values())
        return tuple(words for at, words in all_of_it if at < before)[-MOST_SAID:]

    async def _all(self, key: str) -> dict[str, tuple[float, str]]:
        found = {}
        for field, sealed in (await cast("Any", self._redis.hgetall(key))).items():
            plain = self._vault.open(sealed)
            if plain is not None:
                at, words = json.loads(plain)
                found[field] = (float(at), str(words))
        return found

    def _field(self, message_id: str) -> str:
        return self._vault.digest(("said", message_id))

    def _key(self, thread: tuple[str, ...]) -> str:
        return self._keyspace.key("teams", "spoken", self._vault.digest(("spoken", *thread)))


def words_of(message: Message) -> str:
    """What a message says, as one line of text."""
    said = " ".join(" ".join(text.split()) for part in message.parts for text in _texts(part))
    return " ".join(said.split()) or " ".join(message.fallback.split())


def _texts(part: Part) -> Iterator[str]:
    match part:
        case Paragraph() | Aside():
            yield "".join(run.text for run in part.runs)
        case Heading() | Quotation():
            yield part.text
        case Facts():
            yield from (f"{label}: {value}" for label, value in part.pairs)
        case Picture():
            yield part.alt
        case _:
            return
