"""Where and how the bot can speak in a conversation later, kept from what was said to it there.

A reference names the address that the bot's own token is sent to. It is sealed, so that whoever can write to Redis cannot
lead the token elsewhere.
"""

from typing import Any, Literal, Protocol, cast

from pydantic import BaseModel, ConfigDict, ValidationError
from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.vault import Vault

# From when it was last used: that the bot is gone is told of a team as a whole, not of each of its channels.
KEPT_SECONDS = 400 * 86_400

Kind = Literal["personal", "groupChat", "channel"]


class Reference(BaseModel):
    """A conversation. `conversation` is its id without the part that names a thread; `service_url` is trusted because a
    token that the platform signed names the same. `team` is the id of the channel's team in the directory, if known.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    service_url: str
    tenant: str
    conversation: str
    kind: Kind
    bot_id: str
    bot_name: str = ""
    locale: str = ""
    team: str = ""


class References(Protocol):
    """The store of references."""

    async def keep(self, reference: Reference) -> None:
        """Keep a reference in the place of an older one."""
        ...

    async def get(self, tenant: str, conversation: str) -> Reference | None:
        """The reference of a conversation, None where nothing was ever said to the bot there, or it was removed."""
        ...

    async def forget(self, tenant: str, conversation: str) -> None:
        """The bot was removed from the conversation."""
        ...


class RedisReferences:
    """Implements References. Raises redis errors as they come."""

    def __init__(self, redis: "Redis", vault: Vault, *, keyspace: Keyspace | None = None) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()

    async def keep(self, reference: Reference) -> None:
        """Keep a reference in the place of an older one."""
        sealed = self._vault.seal(reference.model_dump_json().encode())
        await self._redis.set(self._key(reference.tenant, reference.conversation), sealed, ex=KEPT_SECONDS)

    async def get(self, tenant: str, conversation: str) -> Reference | None:
        """The reference of a conversation; None also for one sealed under another secret, or for another place."""
        sealed = await cast("Any", self._redis.getex(self._key(tenant, conversation), ex=KEPT_SECONDS))
        plain = self._vault.open(sealed) if sealed else None
        if plain is None:
            return None
        try:
            reference = Reference.model_validate_json(plain)
        except ValidationError:
            return None
        return reference if (reference.tenant, reference.conversation) == (tenant, conversation) else None

    async def forget(self, tenant: str, conversation: str) -> None:
        """The bot was removed from the conversation."""
        await self._redis.delete(self._key(tenant, conversation))

    def _key(self, tenant: str, conversation: str) -> str:
        return self._keyspace.key("teams", "reference", self._vault.digest(("reference", tenant, conversation)))
