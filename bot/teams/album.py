"""Pictures until a card shows them: Teams has no place for one that nobody sees yet, so they are kept here, sealed."""

import base64
from collections.abc import Iterable
from typing import Any, Protocol, cast

from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.vault import Vault

# A card is made anew with each change; past this its pictures are told in words.
KEPT_SECONDS = 30 * 86_400


class Album(Protocol):
    """The store of pictures."""

    async def keep(self, tenant: str, png: bytes) -> str:
        """Keep a picture; its id, which is the same for the same picture."""
        ...

    async def pictures(self, tenant: str, ids: Iterable[str]) -> dict[str, bytes]:
        """Those of the pictures that are still kept."""
        ...


class RedisAlbum:
    """Implements Album. Raises redis errors as they come."""

    def __init__(self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()

    async def keep(self, tenant: str, png: bytes) -> str:
        """Keep a picture for 30 days; its id, which is the same for the same picture."""
        # Every client decodes what it reads, so bytes are sealed as text.
        name = self._vault.digest(("picture", tenant, base64.b64encode(png).decode()))
        await self._redis.set(self._key(tenant, name), self._vault.seal(png), ex=KEPT_SECONDS)
        return name

    async def pictures(self, tenant: str, ids: Iterable[str]) -> dict[str, bytes]:
        """Those of the pictures that are still kept; their time begins anew."""
        found: dict[str, bytes] = {}
        for name in dict.fromkeys(ids):
            sealed = await cast("Any", self._redis.getex(self._key(tenant, name), ex=KEPT_SECONDS))
            png = self._vault.open(sealed) if sealed else None
            if png is not None:
                found[name] = png
        return found

    def _key(self, tenant: str, name: str) -> str:
        return self._keyspace.key("teams", "picture", self._vault.digest(("picture", tenant, name)))
