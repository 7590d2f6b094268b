"""The door: a delivery is remembered under all its keys and queued in one script, or refused in words one can act on."""

import asyncio
from dataclasses import dataclass
from typing import Any, Literal

from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import NoScriptError, RedisError, ResponseError
from redis.exceptions import TimeoutError as RedisTimeoutError

from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.inbox.keyspace import Keyspace
from bot.inbox.scripting import script
from bot.inbox.vault import Vault
from handlers.commands import Delivery

# Longer than Slack goes on retrying, its hourly day included.
KEYS_LIVE_SECONDS = 3 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a delivery. `job_id` is the job it became or, for a duplicate, the one its first became."""

    outcome: Literal["new", "duplicate", "full"]
    job_id: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many open jobs the inbox holds before it refuses with words; nothing is ever trimmed away."""

    per_workspace: int = 2_000
    total: int = 20_000


class Inbox:
    """Accepts deliveries. Its client must not retry and must time out: this answers within `patience` seconds.

    `wait_aof_ms` over 0 waits until the server has synced the acceptance to its append-only file (Redis ≥ 7.2).
    """

    def __init__(
        self,
        redis: "Redis",
        vault: Vault,
        *,
        keyspace: Keyspace | None = None,
        bounds: Bounds | None = None,
        text_days: float = 30,
        wait_aof_ms: int = 0,
        patience: float = 1.4,
    ) -> None:
        self._redis = redis
        self._vault = vault
        self._base = (keyspace or Keyspace()).base
        self._bounds = bounds or Bounds()
        self._text_seconds = int(text_days * 24 * 3600)
        self._wait_aof_ms = wait_aof_ms
        self._patience = patience

    async def accept(self, delivery: Delivery) -> Accepted:
        """Accept a delivery, once however often and however concurrently it comes.

        Raises InboxUnavailable where it was surely not accepted, InboxUnknown where nobody can tell.
        """
        args = acceptance(self._vault, delivery, self._bounds, text_seconds=self._text_seconds)
        sent = False
        try:
            async with asyncio.timeout(self._patience):
                connection = await self._redis.connection_pool.get_connection()  # type: ignore[no-untyped-call]
                try:
                    sent = True
                    reply = await self._call_again(connection, args)
                except BaseException:
                    # A reply may still be on its way: the next user of this connection must not read it as its own.
                    await connection.disconnect(nowait=True)
                    raise
                finally:
                    await self._redis.connection_pool.release(connection)
        except ResponseError as error:
            raise InboxUnavailable(_word(error)) from None
        except (RedisConnectionError, RedisTimeoutError, TimeoutError, OSError) as error:
            raise (InboxUnknown if sent else InboxUnavailable)(type(error).__name__) from None
        except RedisError as error:
            raise InboxUnknown(type(error).__name__) from None
        return Accepted(reply[0], reply[1])

    async def _call_again(self, connection: Any, args: list[str | int | float]) -> Any:
        """A pooled connection may have died with a server that is back since; the keys make a second try safe."""
        try:
            return await self._call(connection, args)
        except (RedisConnectionError, OSError):
            await connection.disconnect(nowait=True)
            await connection.connect()
            return await self._call(connection, args)

    async def _call(self, connection: Any, args: list[str | int | float]) -> Any:
        known = script("accept")
        try:
            return await self._exchange(connection, ("EVALSHA", known.sha, 1, self._base, *args))
        except NoScriptError:
            return await self._exchange(connection, ("EVAL", known.source, 1, self._base, *args))

    async def _exchange(self, connection: Any, command: tuple[str | int | float, ...]) -> Any:
        if not self._wait_aof_ms:
            await connection.send_command(*command)
            return await connection.read_response()
        packed = connection.pack_commands([command, ("WAITAOF", 1, 0, self._wait_aof_ms)])
        await connection.send_packed_command(packed)
        reply, failure = None, None
        try:
            reply = await connection.read_response()
        except ResponseError as error:
            failure = error
        synced = await connection.read_response()
        if failure is not None:
            raise failure
        if not int(synced[0]):
            raise InboxUnknown("not-synced")
        return reply


def acceptance(
    vault: Vault,
    delivery: Delivery,
    bounds: Bounds,
    *,
    text_seconds: int,
    delay_ms: int = 0,
    guard: tuple[str, str] = ("", ""),
) -> list[str | int | float]:
    """The accept script's arguments for a delivery."""
    command = delivery.command
    digests = [(vault.digest(key.parts), key.ttl or KEYS_LIVE_SECONDS) for key in delivery.keys]
    place = command.place
    workspace = f"{place.platform}:{place.workspace}"
    text: tuple[str, str, int] = ("", "", 0)
    if delivery.text is not None and command.source is not None and command.source.kind == "text":
        # Text that may not be kept still has to reach the worker: an hour, then it is gone.
        text = (command.source.sha256, vault.seal(delivery.text.encode()), text_seconds or 3600)
    return [
        f"{command.kind}-{digests[0][0]}",
        command.model_dump_json(),
        vault.digest(("lane", delivery.lane)),
        workspace,
        repr(delivery.order),
        delay_ms,
        bounds.per_workspace,
        bounds.total,
        *guard,
        *text,
        *(part for pair in digests for part in pair),
    ]


def _word(error: ResponseError) -> str:
    """The error's class as the server names it (OOM, READONLY, LOADING, ...), never its text."""
    word = str(error).split(" ", 1)[0]
    return word if word.isupper() and len(word) <= 16 else type(error).__name__
