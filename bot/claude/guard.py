"""Who may call Claude now: breaker, concurrency and token budgets, shared by all processes through Redis."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from redis.asyncio import Redis

    from bot.claude.config import ClaudeConfig
    from bot.claude.trouble import Verdict
    from bot.inbox.keyspace import Keyspace

# A lease outlives its call by this many seconds, so that a slow end is not taken for a death.
_SLACK_SECONDS = 30.0
_LONGEST_COOLDOWN_SECONDS = 600.0


class GuardAway(Exception):
    """The guard cannot be asked; nobody calls without it."""


@dataclass(frozen=True, slots=True)
class Admission:
    """A place for one call. `reserved` tokens are counted until the call is settled."""

    id: str
    workspace: str
    reserved: int
    day: int = 0


@dataclass(frozen=True, slots=True)
class Turned:
    """No place: `reason` is limited, open, busy, budget or workspace_budget; `wait` is in seconds."""

    reason: str
    wait: float


class Guard(Protocol):
    """Admits calls and learns how they ended."""

    async def admit(self, call_id: str, workspace: str, reserved: int) -> Admission | Turned:
        """A place, or why not. The same id may be asked again. Raises GuardAway."""
        ...

    async def settle(self, admission: Admission, verdict: "Verdict", used: int, wait: float = 0.0) -> None:
        """Give the place back; `used` tokens take the place of those reserved. Raises GuardAway."""
        ...


class LoneGuard:
    """For one person at a terminal: every call may go out."""

    async def admit(self, call_id: str, workspace: str, reserved: int) -> Admission | Turned:
        """A place."""
        return Admission(call_id, workspace, reserved)

    async def settle(self, admission: Admission, verdict: "Verdict", used: int, wait: float = 0.0) -> None:
        """Nothing to keep."""


class RedisGuard:
    """The guard of the bot's processes. Two scripts, each one step and safe to repeat."""

    def __init__(self, redis: "Redis", config: "ClaudeConfig", keyspace: "Keyspace") -> None:
        self._redis = redis
        self._config = config
        self._base = keyspace.base

    async def admit(self, call_id: str, workspace: str, reserved: int) -> Admission | Turned:
        """A place, or why not. Raises GuardAway."""
        config = self._config
        lease = int((config.attempt + _SLACK_SECONDS) * 1000)
        limits = (config.daily_tokens, config.workspace_daily_tokens)
        said, number = await self._run("admit", call_id, lease, config.concurrency, workspace, reserved, *limits)
        if said == "ok":
            return Admission(call_id, workspace, reserved, int(number))
        return Turned(str(said), float(number) / 1000)

    async def settle(self, admission: Admission, verdict: "Verdict", used: int, wait: float = 0.0) -> None:
        """Give the place back. Raises GuardAway."""
        config = self._config
        await self._run(
            "settle",
            admission.id,
            verdict,
            int(wait * 1000),
            admission.day,
            admission.workspace,
            admission.reserved,
            used,
            config.breaker_failures,
            int(config.breaker_seconds * 1000),
            int(_LONGEST_COOLDOWN_SECONDS * 1000),
        )

    async def _run(self, name: str, *args: str | int) -> Any:
        from redis.exceptions import NoScriptError, RedisError

        source, sha = _script(name)
        try:
            try:
                return await self._redis.evalsha(sha, 1, self._base, *args)
            except NoScriptError:
                return await self._redis.eval(source, 1, self._base, *args)
        except (RedisError, OSError, TimeoutError) as error:
            raise GuardAway(type(error).__name__) from None


@cache
def _script(name: str) -> tuple[str, str]:
    source = (resources.files("bot.claude") / "scripts" / f"{name}.lua").read_text(encoding="utf-8")
    return source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest()
