"""The card that a message shows now, kept so that a client which asks for it is answered at once."""

import json
from collections.abc import Mapping
from typing import Any, Protocol, cast

from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.vault import Vault

KEPT_SECONDS = 7 * 86_400


class ShownCards(Protocol):
    """The store of activities as they are shown."""

    async def keep(self, tenant: str, conversation: str, activity_id: str, activity: Mapping[str, Any]) -> None:
        """Keep what a message shows in the place of what it showed before."""
        ...

    async def get(self, tenant: str, conversation: str, activity_id: str) -> dict[str, Any] | None:
        """The activity that a message shows, None where that is not known any more."""
        ...


class RedisShown:
    """Implements ShownCards, sealed and for a week. Raises redis errors as they come."""

    def __init__(self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()

    async def keep(self, tenant: str, conversation: str, activity_id: str, activity: Mapping[str, Any]) -> None:
        """Keep what a message shows in the place of what it showed before."""
        sealed = self._vault.seal(json.dumps(activity, separators=(",", ":")).encode())
        await self._redis.set(self._key(tenant, conversation, activity_id), sealed, ex=KEPT_SECONDS)

    async def get(self, tenant: str, conversation: str, activity_id: str) -> dict[str, Any] | None:
        """The activity that a message shows; None also for one sealed under another secret."""
        sealed = await cast("Any", self._redis.get(self._key(tenant, conversation, activity_id)))
        plain = self._vault.open(sealed) if sealed else None
        if plain is None:
            return None
        activity: dict[str, Any] = json.loads(plain)
        return activity

    def _key(self, tenant: str, conversation: str, activity_id: str) -> str:
        digest = self._vault.digest(("shown", tenant, conversation, activity_id))
        return self._keyspace.key("teams", "shown", digest)
