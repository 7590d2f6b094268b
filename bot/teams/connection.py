"""Requests to the Bot Connector: one time-out each, repeated only where that is safe, every failure a ChatError."""

import asyncio
import json
import random
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from aiohttp import ClientConnectorError, ClientError, ClientHttpProxyError, ClientSession, ClientTimeout, TCPConnector
from aiohttp.client_exceptions import ConnectionTimeoutError
from yarl import URL

from bot.teams.bodies import BodyError, read
from bot.teams.config import TeamsConfig, is_loopback, is_trustworthy
from bot.teams.credentials import Credentials, NoToken
from bot.teams.metrics import TeamsMetrics
from handlers.ports import ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown

CALL_WITHIN_SECONDS = 10.0
CONNECT_WITHIN_SECONDS = 4.0
TRIES = 4
# Longer waits are the job's: it runs again, and meanwhile others do.
LONGEST_WAIT_SECONDS = 15.0
# No answer, however odd, silences a conversation for longer.
LONGEST_RETRY_AFTER_SECONDS = 3_600.0
MOST_BYTES = 256 * 1024

T = TypeVar("T")

_CODE = re.compile(r"[A-Za-z0-9_.]{1,80}", re.ASCII)
# Documented words for: the bot may not speak there.
_NOT_THERE = {
    "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "ConversationNotFound",
    "ForbiddenOperationException", "NotEnoughPermissions", "MessageWritesBlocked",
}  # fmt: skip
_TAKEN = {200, 201, 202}


class MessageRefused(ChatRefused):
    """What was to be said is not as Teams wants it, or too large; nothing took effect."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the connector answered to a request that it took."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Connection:
    """Speaks to the connector as the bot. Use as an async context manager."""

    def __init__(
        self,
        config: TeamsConfig,
        credentials: Credentials,
        metrics: TeamsMetrics,
        *,
        within: float = CALL_WITHIN_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._config = config
        self._credentials = credentials
        self._metrics = metrics
        self._within = within
        self._monotonic = monotonic
        self._sleep = sleep
        self._chance = chance
        self._session: ClientSession | None = None
        self._held_until: dict[str, float] = {}

    async def __aenter__(self) -> Self:
        # Idle connections are dropped early: a post on one that was just closed would have an unknown outcome.
        self._session = ClientSession(
            connector=TCPConnector(limit=50, keepalive_timeout=10),
            timeout=ClientTimeout(total=self._within, connect=CONNECT_WITHIN_SECONDS),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def once(self, method: str, conversation: str, call: Callable[[], Awaitable[T]]) -> T:
        """A call that must take effect once: repeated only after what had none, such as 429 and 412.

        `conversation` is what the connector rations by. Raises ChatError; ChatUnknown where it may have taken effect.
        """
        return await self._tried(method, conversation, call, repeat_unknown=False)

    async def safely(self, method: str, conversation: str, call: Callable[[], Awaitable[T]]) -> T:
        """A call that may take effect twice: repeated after 5xx, time-outs and lost connections too.

        Raises ChatError, never ChatUnknown: what is left of it is ChatBusy, for it may be tried again.
        """
        return await self._tried(method, conversation, call, repeat_unknown=True)

    async def request(self, method: str, url: str, headers: Mapping[str, str], data: bytes | str | None) -> Answer:
        """One request with the bot's token; a token that is refused is replaced, once. Raises ChatError."""
        if not is_trustworthy(url):
            raise ChatRefused("service_url")
        token = await self._token("")
        try:
            return await self._sent(method, url, headers, data, token)
        except _TokenRefused as refused:
            if not token:
                raise ChatRefused(refused.code) from None
        try:
            return await self._sent(method, url, headers, data, await self._token(token))
        except _TokenRefused as refused:
            raise ChatRefused(refused.code) from None

    async def _tried(
        self, method: str, conversation: str, call: Callable[[], Awaitable[T]], *, repeat_unknown: bool
    ) -> T:
        for tried in range(1, TRIES + 1):
            try:
                self._check_hold(conversation)
                return await self._counted(method, conversation, call)
            except ChatBusy as error:
                wait = error.retry_after + self._jitter(tried)
                if tried == TRIES or wait > LONGEST_WAIT_SECONDS:
                    raise
            except ChatUnknown as error:
                if not repeat_unknown:
                    raise
                wait = self._jitter(tried)
                if tried == TRIES:
                    raise ChatBusy(error.code) from None
            await self._sleep(wait)
        raise AssertionError("unreachable")

    async def _counted(self, method: str, conversation: str, call: Callable[[], Awaitable[T]]) -> T:
        began = self._monotonic()
        outcome = "cancelled"
        try:
            answer = await call()
            outcome = "ok"
        except ChatError as error:
            outcome = error.code
            if isinstance(error, ChatBusy) and error.retry_after:
                self._hold(conversation, error.retry_after)
            raise
        except Exception as error:
            # The SDK or we are wrong: whether it was sent nobody knows, and its text may hold what was to be said.
            outcome = f"error_{type(error).__name__.lower()}"
            raise ChatUnknown(outcome) from None
        finally:
            self._metrics.calls.labels(method, outcome).inc()
            self._metrics.call_seconds.labels(method).observe(max(0.0, self._monotonic() - began))
        return answer

    async def _token(self, instead_of: str) -> str:
        try:
            return await self._credentials.token(instead_of=instead_of)
        except NoToken as error:
            # Nothing was sent.
            code = f"token_{error.code}"
            raise (ChatBusy(code) if error.transient else ChatRefused(code)) from None

    async def _sent(
        self, method: str, url: str, headers: Mapping[str, str], data: bytes | str | None, token: str
    ) -> Answer:
        if self._session is None:
            raise RuntimeError("Connection is used outside its context")
        try:
            async with self._session.request(
                method,
                URL(url, encoded=True),
                headers={**headers, **({"Authorization": f"Bearer {token}"} if token else {})},
                data=data,
                proxy=None if is_loopback(url) else self._config.proxy or None,
                ssl=self._config.tls or True,
                allow_redirects=False,
            ) as response:
                status, answered = response.status, dict(response.headers)
                try:
                    body = await read(response, MOST_BYTES)
                except (BodyError, ClientError, OSError):
                    if status in _TAKEN:
                        raise  # it took effect, as what nobody can say
                    body = b""
        except (ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError):
            raise ChatBusy("not_connected") from None  # nothing was sent
        except TimeoutError:
            raise ChatUnknown("timeout") from None
        except (ClientError, OSError):
            raise ChatUnknown("connection_lost") from None
        except BodyError as error:
            raise ChatUnknown(error.code) from None
        if status not in _TAKEN:
            raise _status_error(method, status, _code_in(body), _retry_after(answered))
        return Answer(status, answered, body)

    def _check_hold(self, conversation: str) -> None:
        held = self._held_until.get(conversation, 0.0) - self._monotonic()
        if held > 0:
            raise ChatBusy("Throttled", retry_after=held)

    def _hold(self, conversation: str, seconds: float) -> None:
        now = self._monotonic()
        self._held_until = {k: until for k, until in self._held_until.items() if until > now}
        self._held_until[conversation] = max(now + seconds, self._held_until.get(conversation, 0.0))

    def _jitter(self, tried: int) -> float:
        return self._chance() * min(5.0, 0.25 * 2.0**tried)


class _TokenRefused(ChatRefused):
    pass


def _status_error(method: str, status: int, code: str, retry_after: float) -> ChatError:
    word = code or f"http_{status}"
    match status:
        case 429:
            return ChatBusy(word, retry_after=retry_after or 1.0)
        case 412:
            return ChatBusy(word, retry_after=retry_after)  # "please try again": others spoke there at once
        case 401 if code != "BotNotRegistered":
            return _TokenRefused(word)
        case 404 if method in ("PUT", "DELETE") and code != "ConversationNotFound":
            return ChatRefused("message_not_found")
        case 403 | 404:
            return ChatNotThere(word)
        case 400 | 413:
            return ChatNotThere(word) if word in _NOT_THERE else MessageRefused(word)
        case _ if status >= 500 or status == 408:
            return ChatUnknown(word)
    return ChatRefused(word)


def _code_in(body: bytes) -> str:
    """The connector's word for an error, empty where it gives none: never its message, which may quote."""
    try:
        answer: Any = json.loads(body)
        code = answer["error"]["code"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return ""
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def _retry_after(headers: Mapping[str, str]) -> float:
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return min(max(0.0, float(said or 0)), LONGEST_RETRY_AFTER_SECONDS)
    except ValueError:
        return 0.0
