"""The queue as a worker sees it: take a job under a lease, renew it, settle it; and what an operator does with dead ones."""

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from pydantic import ValidationError
from redis.asyncio import Redis

from bot.inbox.accepting import Bounds, acceptance
from bot.inbox.keyspace import Keyspace
from bot.inbox.scripting import run
from bot.inbox.vault import Vault
from handlers.commands import Command, Delivery

Settlement = Literal["done", "failed", "retry", "wait", "release"]

# Message addresses and kept steps of a finished job, for duplicates, checks and questions that come later.
DONE_LIVES_SECONDS = 3 * 24 * 3600
# So long a dead letter waits for somebody to retry or drop it.
DEAD_LIVES_SECONDS = 30 * 24 * 3600
# A command that this version cannot read is left to another for ten minutes, the time of a roll-out.
UNREADABLE_TRIES = 20
UNREADABLE_AGAIN_SECONDS = 30

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lease:
    """A job that is ours while `token` is: `attempts` failed before, `stalls` were abandoned; `created` in seconds."""

    id: str
    token: str
    attempts: int
    stalls: int
    created: float
    command: Command


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing to take; something falls due in `due_ms`, None where nothing is waiting."""

    due_ms: int | None


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A job that will not run again by itself. `when` is the server's time in seconds; `code` says why it died.

    `command` is None where another version of the bot wrote it.
    """

    id: str
    when: float
    code: str
    attempts: int
    stalls: int
    command: Command | None


class Queue:
    """The jobs of one keyspace. Raises redis errors as they come: its callers know how to wait."""

    def __init__(
        self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None, text_days: float = 30
    ) -> None:
        self.redis = redis
        self.vault = vault
        self.keyspace = keyspace or Keyspace()
        self._text_seconds = int(text_days * 24 * 3600)

    async def take(self, lease_ms: int) -> Lease | Idle:
        """The next job, or how long there is nothing to do."""
        reply = await self._run("take", lease_ms, secrets.token_hex(8))
        if not reply[0]:
            return Idle(int(reply[1]) if int(reply[1]) >= 0 else None)
        job_id, token, attempts, stalls, created, said = reply
        command = _command(said)
        if command is None:
            await self._put_aside(job_id, token, int(attempts))
            return Idle(0)
        return Lease(job_id, token, int(attempts), int(stalls), int(created) / 1000, command)

    async def _put_aside(self, job_id: str, token: str, attempts: int) -> None:
        """A command of another version of the bot, as while one replaces another: a worker of that version will come."""
        how: Settlement = "failed" if attempts + 1 >= UNREADABLE_TRIES else "retry"
        log.warning("a command of another version", extra={"job": job_id, "how": how})
        await self._settle(job_id, token, how, "unreadable-command", UNREADABLE_AGAIN_SECONDS * 1000)

    async def wait(self, seconds: float) -> None:
        """Wait until a job may have become ready, at most `seconds`."""
        await self.redis.blpop([self.keyspace.key("wake")], timeout=max(0.01, seconds))

    async def renew(self, lease: Lease, lease_ms: int) -> bool:
        """Extend a lease; False where it is lost."""
        return bool(await self._run("renew", lease.id, lease.token, lease_ms))

    async def settle(self, lease: Lease, how: Settlement, *, code: str = "", delay_ms: int = 0) -> bool:
        """End a run; False where the lease is lost, and then nothing was changed."""
        return await self._settle(lease.id, lease.token, how, code, delay_ms)

    async def write(self, lease: Lease, what: str, field: str = "", value: str = "", extra: str = "") -> str | None:
        """Write to the job's records; the record there now, or None where the lease is lost."""
        reply: str | None = await self._run("write", lease.id, lease.token, what, field, value, extra)
        return reply

    async def spawn(self, delivery: Delivery, *, delay_ms: int = 0, by: Lease | None = None) -> bool:
        """Queue a job of our own making, once by its keys; False where `by`, the job that asks for it, lost its lease."""
        guard = (by.id, by.token) if by else ("", "")
        limits = Bounds(per_workspace=1_000_000, total=10_000_000)
        args = acceptance(self.vault, delivery, limits, text_seconds=self._text_seconds, delay_ms=delay_ms, guard=guard)
        return bool((await self._run("accept", *args))[0] != "lost")

    async def messages(self, job_id: str) -> Mapping[str, str]:
        """A job's message records by name, as JSON."""
        return cast("Mapping[str, str]", await self.redis.hgetall(self.keyspace.key("messages", job_id)))

    async def kept(self, job_id: str, field: str) -> bytes | None:
        """What a job kept under a name, decrypted."""
        sealed = cast("str | None", await self.redis.hget(self.keyspace.key("kept", job_id), field))
        return self.vault.open(sealed) if sealed else None

    async def text(self, sha256: str) -> str | None:
        """A text record's text; None after its time to live."""
        sealed = cast("str | None", await self.redis.get(self.keyspace.key("text", sha256)))
        plain = self.vault.open(sealed) if sealed else None
        return plain.decode() if plain is not None else None

    async def threads(self, most: int, *, after: int = 0) -> list[str]:
        """The threads that we have posted in of late (as long as keys live), newest first: `workspace|channel|thread`.

        At most so many, without the first `after` ones.
        """
        return cast("list[str]", await self.redis.zrevrange(self.keyspace.key("threads"), after, after + most - 1))

    async def heartbeat(self) -> float:
        """Record that the bot lives; how many seconds had passed since any process of it last did so, 0 at the first."""
        seconds, micros = await self.redis.time()
        now = seconds + micros / 1e6
        last = cast("str | None", await self.redis.getset(self.keyspace.key("alive"), repr(now)))
        return now - float(last) if last else 0.0

    async def counts(self) -> dict[str, int]:
        """Counters since the beginning, and how many jobs are open, leased, delayed and dead now."""
        async with self.redis.pipeline(transaction=False) as pipe:
            pipe.hgetall(self.keyspace.key("count"))
            pipe.hget(self.keyspace.key("depth"), "*")
            for zset in ("leases", "delayed", "dead"):
                pipe.zcard(self.keyspace.key(zset))
            counters, depth, leases, delayed, dead = await pipe.execute()
        return {
            **{name: int(value) for name, value in counters.items()},
            "open": int(depth or 0),
            "active": leases,
            "delayed": delayed,
            "dead": dead,
        }

    async def dead_letters(self, limit: int = 100) -> list[DeadLetter]:
        """The newest dead letters, newest first."""
        newest = cast("list[str]", await self.redis.zrevrange(self.keyspace.key("dead"), 0, limit - 1))
        letters = [await self.dead_letter(job_id) for job_id in newest]
        return [letter for letter in letters if letter]

    async def dead_letter(self, job_id: str) -> DeadLetter | None:
        """One dead letter, or None where there is none of that id."""
        job = cast("Mapping[str, str]", await self.redis.hgetall(self.keyspace.key("job", job_id)))
        if job.get("state") != "dead":
            return None
        return DeadLetter(
            id=job_id,
            when=int(job["ended"]) / 1000,
            code=job.get("code", ""),
            attempts=int(job["attempts"]),
            stalls=int(job["stalls"]),
            command=_command(job["command"]),
        )

    async def retry(self, job_id: str) -> bool:
        """Give a dead letter all its attempts again; False where there is none of that id."""
        return bool(await self._run("revive", job_id, "retry"))

    async def drop(self, job_id: str) -> bool:
        """Forget a dead letter; False where there is none of that id."""
        return bool(await self._run("revive", job_id, "drop"))

    async def _settle(self, job_id: str, token: str, how: Settlement, code: str, delay_ms: int) -> bool:
        ages = (DONE_LIVES_SECONDS, DEAD_LIVES_SECONDS)
        return bool(await self._run("settle", job_id, token, how, code, delay_ms, *ages))

    async def _run(self, name: str, *args: str | int | float) -> Any:
        return await run(self.redis, name, self.keyspace.base, *args)


def _command(said: str) -> Command | None:
    try:
        return Command.model_validate_json(said)
    except ValidationError:
        return None
