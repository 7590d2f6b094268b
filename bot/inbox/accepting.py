"""The door: a delivery is remembered under all its keys and queued in one script, or refused in words one can act on."""

import asyncio
from dataclasses import dataclass
from typing import Any, Literal

from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import NoScriptError, RedisError, ResponseError

from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.inbox.keyspace import Keyspace
from bot.inbox.scripting import script
from bot.inbox.vault import Vault
from handlers.commands import Command, Delivery, PastedText

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


_Arg = str | int | float
_End = Accepted | InboxUnavailable | InboxUnknown
# What the server replied, or says against the call; InboxUnknown where it was not synced.
_Reply = Any


class Inbox:
    """Accepts deliveries. Its client must not retry and must time out: this answers within `patience` seconds.

    `wait_aof_ms` over 0 waits until the server has synced the acceptance to its append-only file (Redis ≥ 7.2).
    Deliveries that come in one turn of the event loop go to the server together: one round trip, one sync.
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
        self._turn: list[_Waiting] = []

    async def accept(self, delivery: Delivery) -> Accepted:
        """Accept a delivery, once however often and however concurrently it comes.

        Raises InboxUnavailable where it was surely not accepted, InboxUnknown where nobody can tell.
        """
        args = acceptance(self._vault, delivery, self._bounds, text_seconds=self._text_seconds)
        mine = _Waiting(args, asyncio.get_running_loop().create_future())
        self._turn.append(mine)
        if self._turn[0] is mine:
            await self._carry_turn()
        end = await mine.end
        if not isinstance(end, InboxUnavailable | InboxUnknown):
            return end
        raise type(end)(end.code)  # an instance of its own: several may wait for one failure

    async def _carry_turn(self) -> None:
        """Carry what came in this turn; whatever becomes of the carrier, everyone is told an end."""
        turn = self._turn
        end: _End = InboxUnavailable("Cancelled")
        try:
            try:
                await asyncio.sleep(0)
            finally:
                self._turn = []
            async with asyncio.timeout(self._patience):
                end = InboxUnavailable("Timeout")
                connection = await self._redis.connection_pool.get_connection()  # type: ignore[no-untyped-call]
                try:
                    end = InboxUnknown("Timeout")
                    for waiting, reply in zip(turn, await self._call_again(connection, turn), strict=True):
                        waiting.told(_end(reply))
                except BaseException:
                    # A reply may still be on its way: the next user of this connection must not read it as its own.
                    await connection.disconnect(nowait=True)
                    raise
                finally:
                    await self._redis.connection_pool.release(connection)
        except (RedisError, TimeoutError, OSError) as error:
            code = _word(error) if isinstance(error, ResponseError) else type(error).__name__
            end = InboxUnavailable(code) if isinstance(end, InboxUnavailable) else InboxUnknown(code)
        finally:
            for waiting in turn:
                waiting.told(end)

    async def _call_again(self, connection: Any, turn: list["_Waiting"]) -> list[_Reply]:
        """A pooled connection may have died with a server that is back since; the keys make a second try safe."""
        try:
            return await self._call(connection, turn)
        except (RedisConnectionError, OSError):
            await connection.disconnect(nowait=True)
            await connection.connect()
            return await self._call(connection, turn)

    async def _call(self, connection: Any, turn: list["_Waiting"]) -> list[_Reply]:
        known = script("accept")
        by_sha = [("EVALSHA", known.sha, 1, self._base, *waiting.args) for waiting in turn]
        replies = await self._exchange(connection, by_sha)
        if again := [n for n, reply in enumerate(replies) if isinstance(reply, NoScriptError)]:
            # The source goes once: the server knows the script when it comes to the others.
            first = ("EVAL", known.source, 1, self._base, *turn[again[0]].args)
            told = await self._exchange(connection, [first, *(by_sha[n] for n in again[1:])])
            for n, reply in zip(again, told, strict=True):
                replies[n] = reply
        return replies

    async def _exchange(self, connection: Any, commands: list[tuple[_Arg, ...]]) -> list[_Reply]:
        """Send the commands together; the reply to each, or what the server has against it."""
        sync = [("WAITAOF", 1, 0, self._wait_aof_ms)] if self._wait_aof_ms else []
        await connection.send_packed_command(connection.pack_commands([*commands, *sync]))
        replies = [await _reply(connection) for _ in commands]
        if sync:
            synced = await _reply(connection)
            # The scripts ran all the same: a server that cannot wait has accepted, and may yet lose it.
            code = _word(synced) if isinstance(synced, ResponseError) else "" if int(synced[0]) else "not-synced"
            if code:
                return [reply if isinstance(reply, ResponseError) else InboxUnknown(code) for reply in replies]
        return replies


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A delivery on its way; `end` is told once."""

    args: list[_Arg]
    end: asyncio.Future[_End]

    def told(self, end: _End) -> None:
        if not self.end.done():
            self.end.set_result(end)


async def _reply(connection: Any) -> _Reply:
    try:
        return await connection.read_response()
    except ResponseError as error:
        return error


def _end(reply: _Reply) -> _End:
    if isinstance(reply, ResponseError):
        return InboxUnavailable(_word(reply))
    return reply if isinstance(reply, InboxUnknown) else Accepted(reply[0], reply[1])


def acceptance(
    vault: Vault,
    delivery: Delivery,
    bounds: Bounds,
    *,
    text_seconds: int,
    delay_ms: int = 0,
    guard: tuple[str, str] = ("", ""),
) -> list[_Arg]:
    """The accept script's arguments for a delivery."""
    command = delivery.command
    digests = [(vault.digest(key.parts), key.ttl or KEYS_LIVE_SECONDS) for key in delivery.keys]
    place = command.place
    workspace = f"{place.platform}:{place.workspace}"
    text: tuple[str, str, int] = ("", "", 0)
    named = _named(command)
    if delivery.text is not None and named:
        # Text that may not be kept still has to reach the worker: an hour, then it is gone. No ticket lives longer.
        is_kept = text_seconds and isinstance(command.source, PastedText)
        text = (named, vault.seal(delivery.text.encode()), text_seconds if is_kept else 3600)
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


def _named(command: Command) -> str:
    """The digest that the command's source names a text record by."""
    source = command.source
    return source.sha256 if isinstance(source, PastedText) else source.ticket if source else ""


def _word(error: ResponseError) -> str:
    """The error's class as the server names it (OOM, READONLY, LOADING, ...), never its text."""
    word = str(error).split(" ", 1)[0]
    return word if word.isupper() and len(word) <= 16 else type(error).__name__
