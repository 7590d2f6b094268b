"""The keys that the channel signs its tokens with, as its OpenID provider publishes them.

They are fetched with a time-out and by one caller at a time; refreshed daily, and when a token names a key that is not
known, though no more often than every half minute; and kept in use while the provider cannot be reached.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

import jwt
from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.teams.bodies import BodyError, read_object
from bot.teams.config import TeamsConfig, is_trustworthy
from bot.teams.flight import SingleFlight
from bot.teams.metrics import TeamsMetrics

FETCH_WITHIN_SECONDS = 5.0
# The provider asks that copies be refreshed at least daily.
FRESH_SECONDS = 12 * 3_600.0
UNTIL_NEXT_FETCH_SECONDS = 30.0
MOST_BYTES = 2 * 1024 * 1024
SHORTEST_RSA_BITS = 2048

log = logging.getLogger(__name__)


class NoKeys(Exception):
    """No key is known: the provider could not be reached since the process began. `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A published key. `endorsements` are the channels that it may speak for, empty where the provider names none."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class KeyRing:
    """The provider's keys. Use as an async context manager."""

    def __init__(
        self,
        config: TeamsConfig,
        metrics: TeamsMetrics,
        *,
        within: float = FETCH_WITHIN_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._config = config
        self._metrics = metrics
        self._within = within
        self._monotonic = monotonic
        self._session: ClientSession | None = None
        self._fetching = SingleFlight(self._fetch)
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at = 0.0
        self._tried_at: float | None = None
        self._why = "not_fetched"

    async def __aenter__(self) -> Self:
        self._session = ClientSession(timeout=ClientTimeout(total=self._within))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._fetching.close()
        if self._session is not None:
            await self._session.close()

    async def key(self, key_id: str) -> SigningKey | None:
        """The key with this id, None where the provider publishes none. Raises NoKeys."""
        now = self._monotonic()
        known = self._keys.get(key_id)
        if known is not None:
            if now - self._fetched_at > FRESH_SECONDS and self._may_fetch(now):
                self._fetching.begin()
            return known
        if self._fetching.under_way or self._may_fetch(now):
            await self._fetching.join()
        if not self._keys:
            raise NoKeys(self._why)
        return self._keys.get(key_id)

    def _may_fetch(self, now: float) -> bool:
        return self._tried_at is None or now - self._tried_at >= UNTIL_NEXT_FETCH_SECONDS

    async def _fetch(self) -> None:
        self._tried_at = self._monotonic()
        try:
            async with asyncio.timeout(self._within):
                metadata = await self._get(self._config.openid_url)
                document = await self._get(str(metadata.get("jwks_uri") or ""))
            found = _signing_keys(document)
            self._why = "ok" if found else "no_keys_in_answer"
        except TimeoutError:
            found, self._why = {}, "timeout"
        except BodyError as error:
            found, self._why = {}, error.code
        except (ClientError, OSError):
            found, self._why = {}, "not_connected"
        self._metrics.key_fetches.labels(self._why).inc()
        if found:
            self._keys, self._fetched_at = found, self._monotonic()
        else:
            log.warning("Teams: the keys of tokens cannot be fetched (%s); known: %d", self._why, len(self._keys))

    async def _get(self, url: str) -> dict[str, Any]:
        if self._session is None:
            raise RuntimeError("KeyRing is used outside its context")
        if not is_trustworthy(url):
            raise BodyError("bad_address")
        async with self._session.get(
            url,
            proxy=self._config.proxy or None,
            ssl=self._config.tls or True,
            allow_redirects=False,
            headers={"Accept": "application/json"},
        ) as response:
            if response.status != 200:
                raise BodyError(f"http_{response.status}")
            return await read_object(response, MOST_BYTES)


def _signing_keys(document: dict[str, Any]) -> dict[str, SigningKey]:
    """The usable keys of a JWK set, by id; one that cannot be read takes nothing from the others."""
    found: dict[str, SigningKey] = {}
    listed = document.get("keys")
    for entry in listed if isinstance(listed, list) else []:
        if not isinstance(entry, dict) or entry.get("kty") != "RSA" or entry.get("use", "sig") != "sig":
            continue
        key_id, endorsements = entry.get("kid"), entry.get("endorsements")
        if not isinstance(key_id, str):
            continue
        try:
            # Only what makes the key: `alg` is left out by the provider, and tokens name theirs.
            key = jwt.PyJWK({"kty": "RSA", "n": entry["n"], "e": entry["e"]}, algorithm="RS256")
            size = key.key.key_size
        except (jwt.PyJWTError, KeyError, ValueError, TypeError, AttributeError):
            continue
        if size < SHORTEST_RSA_BITS:
            continue
        names = endorsements if isinstance(endorsements, list) else []
        found[key_id] = SigningKey(key=key, endorsements=frozenset(n for n in names if isinstance(n, str)))
    return found
