"""What people are called: Teams shows a mention by the name that the bot gives, and gives the name only with activities."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, cast

from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.vault import Vault

LONGEST_NAME = 128
KEPT_SECONDS = 400 * 86_400


class People(Protocol):
    """The store of names."""

    async def keep(self, tenant: str, names: Mapping[str, str], *, only_new: bool = False) -> None:
        """Keep people's names, by id; with `only_new` those of people who have none yet."""
        ...

    async def names(self, tenant: str, ids: Iterable[str]) -> dict[str, str]:
        """The names that are known of these people."""
        ...


class RedisPeople:
    """Implements People. Raises redis errors as they come."""

    def __init__(self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()

    async def keep(self, tenant: str, names: Mapping[str, str], *, only_new: bool = False) -> None:
        """Keep people's names, by id, encrypted; each for 400 days from when it was last kept.

        With `only_new` those of people who have none yet.
        """
        said = {person: name.strip()[:LONGEST_NAME] for person, name in names.items() if person and name.strip()}
        if not said:
            return
        pipe = self._redis.pipeline(transaction=False)
        for person, name in said.items():
            pipe.set(self._key(tenant, person), self._vault.seal(name.encode()), ex=KEPT_SECONDS, nx=only_new)
        await pipe.execute()

    async def names(self, tenant: str, ids: Iterable[str]) -> dict[str, str]:
        """The names that are known of these people."""
        asked = list(dict.fromkeys(ids))
        if not asked:
            return {}
        found = await cast("Any", self._redis.mget([self._key(tenant, person) for person in asked]))
        names = {}
        for person, sealed in zip(asked, found, strict=True):
            name = self._vault.open(sealed) if sealed else None
            if name is not None:
                names[person] = name.decode("utf-8", "replace")
        return names

    def _key(self, tenant: str, person: str) -> str:
        return self._keyspace.key("teams", "person", self._vault.digest(("person", tenant, person)))
