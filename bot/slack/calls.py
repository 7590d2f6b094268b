"""Calls to Slack's Web API: one time-out each, repeated only where that is safe, every failure a ChatError."""

import asyncio
import logging
import random
import re
import ssl
import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientHttpProxyError, ClientSession, ClientTimeout, TCPConnector
from aiohttp.client_exceptions import ConnectionTimeoutError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.slack.installations import Installation
from bot.slack.metrics import SlackMetrics
from bot.slack.quiet import silent
from handlers.ports import ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown

SLACK_API = "https://slack.com/api/"
CALL_WITHIN_SECONDS = 10.0
CONNECT_WITHIN_SECONDS = 4.0
TRIES = 3
LONGEST_WAIT_SECONDS = 30.0
# No answer, however odd, silences a method for longer.
LONGEST_RETRY_AFTER_SECONDS = 3_600.0

log = logging.getLogger(__name__)

_Call = Callable[[AsyncWebClient], Awaitable[AsyncSlackResponse]]
_CODE = re.compile(r"[a-z0-9_.]{1,80}", re.ASCII)

_NOT_THERE = {
    "channel_not_found", "not_in_channel", "is_archived", "is_inactive", "restricted_action", "messages_tab_disabled",
    "restricted_action_read_only_channel", "restricted_action_thread_only_channel", "cannot_dm_bot", "user_not_found",
    "user_disabled", "team_access_not_granted", "users_not_found", "no_permission",
}  # fmt: skip
# Codes by which a call that is only a nicety is not to be had at all.
NOT_OFFERED = {"missing_scope", "unknown_method", "not_allowed_token_type", "method_deprecated"}
_BEFORE_EFFECT = {"ratelimited", "rate_limited", "request_timeout", "external_channel_migrating", "team_added_to_org"}
# Slack's own words for these: some aspect of the operation may have succeeded.
_PERHAPS = {"internal_error", "fatal_error", "service_unavailable"}


class MissingScope(ChatRefused):
    """The token lacks a scope; `needed` names it, empty where Slack did not say."""

    def __init__(self, needed: str) -> None:
        super().__init__("missing_scope")
        self.needed = needed


class SlackCalls:
    """The Web API at `base_url`, by way of `proxy` and with `tls` where given. Use as an async context manager."""

    def __init__(
        self,
        *,
        metrics: SlackMetrics,
        base_url: str = SLACK_API,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        within: float = CALL_WITHIN_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._metrics = metrics
        self._base_url = base_url
        self._proxy = proxy
        self._tls = tls
        self._within = within
        self._monotonic = monotonic
        self._sleep = sleep
        self._chance = chance
        self._session: ClientSession | None = None
        self._clients: dict[str, AsyncWebClient] = {}
        self._held_until: dict[tuple[str, str], float] = {}

    async def __aenter__(self) -> "SlackCalls":
        # Idle connections are dropped early: a post on one that Slack has just closed would have an unknown outcome.
        self._session = ClientSession(
            connector=TCPConnector(limit=50, keepalive_timeout=10),
            timeout=ClientTimeout(total=self._within, connect=CONNECT_WITHIN_SECONDS),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self._clients.clear()
        if self._session is not None:
            await self._session.close()

    async def once(self, installation: Installation, method: str, call: _Call) -> dict[str, Any]:
        """One call that must not be repeated. Raises ChatError; ChatUnknown where it may have taken effect."""
        held = self._held_until.get((installation.bot_token, method), 0.0) - self._monotonic()
        if held > 0:
            raise ChatBusy("ratelimited", retry_after=held)
        return await self._attempt(installation, method, call)

    async def safely(self, installation: Installation, method: str, call: _Call) -> dict[str, Any]:
        """A call that may be repeated: up to three tries with full jitter, Retry-After obeyed up to 30 s.

        Raises ChatError, never ChatUnknown: what is left of it is ChatBusy, for it may be tried again.
        """
        for tried in range(1, TRIES + 1):
            try:
                return await self.once(installation, method, call)
            except ChatBusy as error:
                wait = error.retry_after or self._backoff(tried)
                if tried == TRIES or wait > LONGEST_WAIT_SECONDS:
                    raise
            except ChatUnknown as error:
                wait = self._backoff(tried)
                if tried == TRIES:
                    raise ChatBusy(error.code) from None
            await self._sleep(wait)
        raise AssertionError("unreachable")

    async def respond(self, url: str, payload: dict[str, Any]) -> None:
        """Post to a response_url, once. A thread that follows a `#` is where it is shown. Raises ChatError."""
        url, _, thread = url.partition("#")
        if thread:
            payload = payload | {"thread_ts": thread}
        webhook = AsyncWebhookClient(
            url, ssl=self._tls, session=self._open_session(), logger=silent(), retry_handlers=[]
        )
        webhook.proxy = self._proxy  # the constructor would fall back on the environment's
        try:
            async with asyncio.timeout(self._within + 1):
                response = await webhook.send_dict(payload)
        except Exception as error:
            raise _chat_error(error) from None
        if response.status_code != 200:
            raise _status_error(response.status_code, response.body.strip(), _retry_after(response.headers))

    async def upload(self, url: str, content: bytes) -> None:
        """Send a file's content to the address that Slack gave for it, once. Raises ChatError."""
        try:
            async with self._open_session().post(
                url,
                data=content,
                headers={"Content-Type": "application/octet-stream"},
                ssl=self._tls or True,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                status = response.status
        except Exception as error:
            raise _chat_error(error) from None
        if status != 200:
            raise _status_error(status, "", _retry_after(response.headers))

    async def _attempt(self, installation: Installation, method: str, call: _Call) -> dict[str, Any]:
        began = self._monotonic()
        outcome = "cancelled"
        try:
            async with asyncio.timeout(self._within + 1):
                response = await call(self._client(installation))
            outcome = "ok"
        except Exception as error:
            failed = _chat_error(error)
            outcome = failed.code
            if isinstance(failed, ChatBusy) and failed.retry_after:
                self._hold(installation, method, failed.retry_after)
            raise failed from None
        finally:
            self._metrics.calls.labels(method, outcome).inc()
            self._metrics.call_seconds.labels(method).observe(max(0.0, self._monotonic() - began))
        return response.data if isinstance(response.data, dict) else {}

    def _client(self, installation: Installation) -> AsyncWebClient:
        client = self._clients.get(installation.bot_token)
        if client is None:
            client = AsyncWebClient(
                token=installation.bot_token,
                base_url=self._base_url,
                ssl=self._tls,
                session=self._open_session(),
                logger=silent(),
                retry_handlers=[],
            )
            client.proxy = self._proxy  # the constructor would fall back on the environment's
            self._clients[installation.bot_token] = client
        return client

    def _open_session(self) -> ClientSession:
        if self._session is None:
            raise RuntimeError("SlackCalls is used outside its context")
        return self._session

    def _hold(self, installation: Installation, method: str, seconds: float) -> None:
        now = self._monotonic()
        self._held_until = {k: until for k, until in self._held_until.items() if until > now}
        self._held_until[(installation.bot_token, method)] = now + seconds

    def _backoff(self, tried: int) -> float:
        return self._chance() * min(5.0, 0.5 * 2.0**tried)


class Niceties:
    """What the bot does without when Slack does not offer it: said once in the log, then done without."""

    def __init__(self) -> None:
        self._said: set[tuple[str, str]] = set()

    def without(self, what: str, code: str) -> None:
        """Note that `what` is done without because of `code`."""
        if (what, code) not in self._said:
            self._said.add((what, code))
            log.warning("Slack: doing without %s (%s); `arch-review doctor` says what to mend", what, code)


def _chat_error(error: Exception) -> ChatError:
    match error:
        case ChatError():
            return error
        case SlackApiError():
            return _api_error(error.response)
        case ClientConnectorError() | ConnectionTimeoutError() | ClientHttpProxyError():
            return ChatBusy("not_connected")  # nothing was sent
        case TimeoutError():
            return ChatUnknown("timeout")
        case ClientError() | OSError():
            return ChatUnknown("connection_lost")
        case _:
            # The SDK or we are wrong: whether it was sent nobody knows, and its text may hold what was to be said.
            return ChatUnknown(f"error_{type(error).__name__.lower()}")


def _api_error(response: Any) -> ChatError:
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    data = getattr(response, "data", None)
    if status == 200 and not isinstance(data, dict):
        return ChatUnknown("unreadable_answer")
    code = str(data.get("error") or "") if isinstance(data, dict) else ""
    if code == "missing_scope" and isinstance(data, dict):
        return MissingScope(str(data.get("needed") or ""))
    return _status_error(status, code, _retry_after(response.headers))


def _status_error(status: int, code: str, retry_after: float) -> ChatError:
    if status == 429:
        return ChatBusy("ratelimited", retry_after=retry_after or 1.0)
    word = code if _CODE.fullmatch(code) else f"http_{status}"
    if status >= 500 or word in _PERHAPS:
        return ChatUnknown(word)
    if word in _BEFORE_EFFECT:
        return ChatBusy(word, retry_after=retry_after)
    return ChatNotThere(word) if word in _NOT_THERE else ChatRefused(word)


def _retry_after(headers: Any) -> float:
    try:
        return min(max(0.0, float(headers.get("Retry-After") or 0)), LONGEST_RETRY_AFTER_SECONDS)
    except (ValueError, TypeError, AttributeError):
        return 0.0
