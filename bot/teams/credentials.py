"""The bot's own token for the Bot Connector: got without holding anything up, kept, and renewed before it runs out."""

import logging
import re
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.teams.bodies import BodyError, read_object
from bot.teams.config import TeamsConfig
from bot.teams.flight import SingleFlight
from bot.teams.metrics import TeamsMetrics

ACQUIRE_WITHIN_SECONDS = 5.0
# A token is not used in its last minute, and renewed while nobody waits in its last quarter of an hour.
UNUSED_SECONDS = 60.0
RENEWED_EARLY_SECONDS = 900.0
UNTIL_NEXT_TRY_SECONDS = 10.0
MOST_BYTES = 64 * 1024

log = logging.getLogger(__name__)

_CODE = re.compile(r"[a-z0-9_]{1,60}", re.ASCII)
# The provider's words for what only an operator can mend.
_FOR_GOOD = {"invalid_client", "unauthorized_client", "invalid_request", "invalid_scope", "unsupported_grant_type"}


class NoToken(Exception):
    """No token is to be had. `code` says why in a word; `transient` where another try may go well."""

    def __init__(self, code: str, *, transient: bool) -> None:
        super().__init__(code)
        self.code = code
        self.transient = transient


@dataclass(frozen=True, slots=True)
class Token:
    """A token and for how many seconds it may be used from when it was got."""

    value: str = field(repr=False)
    seconds: float


Acquire = Callable[[], Coroutine[Any, Any, Token]]


class Credentials(Protocol):
    """What vouches for the bot."""

    async def token(self, *, instead_of: str = "") -> str:
        """The token to send, empty to send none; another one where `instead_of` was refused. Raises NoToken."""
        ...


class Anonymous:
    """For a local client that asks for no token."""

    async def token(self, *, instead_of: str = "") -> str:
        """No token."""
        return ""


class KeptToken:
    """A token from `acquire`, one request at a time. Use as an async context manager."""

    def __init__(
        self, acquire: Acquire, metrics: TeamsMetrics, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._acquire = acquire
        self._metrics = metrics
        self._monotonic = monotonic
        self._renewing = SingleFlight(self._renew)
        self._kept = Token("", 0.0)
        self._until = 0.0
        self._early_from = 0.0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._renewing.close()

    async def token(self, *, instead_of: str = "") -> str:
        """The token to send; another one where `instead_of` was refused. Raises NoToken."""
        now = self._monotonic()
        if self._kept.value and self._kept.value != instead_of and now < self._until:
            if now >= self._early_from:
                self._early_from = now + UNTIL_NEXT_TRY_SECONDS  # if it fails
                self._renewing.begin()
            return self._kept.value
        return await self._renewing.join()

    async def _renew(self) -> str:
        began = self._monotonic()
        try:
            got = await self._acquire()
        except NoToken as error:
            self._metrics.token_fetches.labels(error.code).inc()
            log.warning("Teams: no token for the bot (%s)", error.code)
            raise
        self._metrics.token_fetches.labels("ok").inc()
        self._kept = got
        self._until = began + got.seconds - min(UNUSED_SECONDS, got.seconds / 10)
        self._early_from = began + got.seconds - min(RENEWED_EARLY_SECONDS, got.seconds / 2)
        return got.value


class ClientSecret:
    """The OAuth 2 grant of client credentials, as Microsoft Entra ID gives it to single- and multi-tenant bots.

    A form and an answer, asked without a thread; MSAL would block, and speaks with nothing but its own cloud over TLS.
    """

    def __init__(self, config: TeamsConfig, session: ClientSession, *, within: float = ACQUIRE_WITHIN_SECONDS) -> None:
        self._config = config
        self._session = session
        self._within = within

    async def acquire(self) -> Token:
        """A new token. Raises NoToken."""
        form = {
            "grant_type": "client_credentials",
            "client_id": self._config.app_id,
            "client_secret": self._config.secret,
            "scope": self._config.scope,
        }
        status = 0
        try:
            async with self._session.post(
                self._config.token_url,
                data=form,
                timeout=ClientTimeout(total=self._within),
                proxy=self._config.proxy or None,
                ssl=self._config.tls or True,
                allow_redirects=False,
            ) as response:
                status = response.status
                answer = await read_object(response, MOST_BYTES)
        except BodyError as error:
            raise NoToken(error.code if status == 200 else f"http_{status}", transient=True) from None
        except TimeoutError:
            raise NoToken("timeout", transient=True) from None
        except (ClientError, OSError):
            raise NoToken("not_connected", transient=True) from None
        return token_of(status, answer)


def token_of(status: int, said: Mapping[str, Any]) -> Token:
    """The token in a provider's answer. Raises NoToken."""
    value, seconds = said.get("access_token"), said.get("expires_in")
    if status == 200 and isinstance(value, str) and value:
        try:
            return Token(value, max(0.0, float(seconds or 0)))
        except (TypeError, ValueError):
            return Token(value, 0.0)
    code = said.get("error")
    word = code if isinstance(code, str) and _CODE.fullmatch(code) else f"http_{status}"
    raise NoToken(word, transient=word not in _FOR_GOOD)
