"""Socket Mode: deliveries over a WebSocket that we open, for teams without a public address.

An envelope is acknowledged only once the inbox has it; what is not acknowledged Slack sends again.
"""

import asyncio
import logging
import ssl
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.calls import SLACK_API
from bot.slack.metrics import SlackMetrics
from bot.slack.quiet import discreet, silent

log = logging.getLogger(__name__)


class SlackSocket:
    """One Socket Mode connection, kept up from `run`'s start to its end."""

    def __init__(
        self,
        app: AsyncApp,
        *,
        app_token: str,
        metrics: SlackMetrics,
        base_url: str = SLACK_API,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        ping_seconds: float = 10.0,
        drain_seconds: float = 5.0,
    ) -> None:
        self._app = app
        self._app_token = app_token
        self._metrics = metrics
        self._base_url = base_url
        self._proxy = proxy
        self._tls = tls
        self._ping_seconds = ping_seconds
        self._drain_seconds = drain_seconds
        self._connected = False

    @property
    def connected(self) -> bool:
        """Whether the connection is up, as of the last look."""
        return self._connected

    async def run(self, stop: asyncio.Event) -> None:
        """Connect and stay connected until `stop` is set; then take no more, finish what is under way, and close."""
        web = AsyncWebClient(base_url=self._base_url, ssl=self._tls, timeout=10, logger=silent(), retry_handlers=[])
        web.proxy = self._proxy  # the constructor would fall back on the environment's
        handler = _Handler(
            self._app,
            app_token=self._app_token,
            logger=discreet("bot.slack.socket.client"),
            web_client=web,
            proxy=self._proxy,
            ping_interval=self._ping_seconds,
        )
        client = handler.client
        client.proxy = self._proxy
        connecting = asyncio.create_task(client.connect())  # type: ignore[no-untyped-call]
        watching = asyncio.create_task(self._watch(client))
        try:
            await stop.wait()
            await handler.drain(self._drain_seconds)
        finally:
            connecting.cancel()
            watching.cancel()
            await _close(client, connecting, watching)
            self._seen(up=False)

    async def _watch(self, client: SocketModeClient) -> None:
        """Note whether the connection is up, and make the client ask for a new address when it is not.

        Left alone it tries the same address for ever, and Slack's addresses are good for one connection only.
        """
        while True:
            up = await client.is_connected()
            if up != self._connected:
                log.info("Socket Mode connection is %s", "up" if up else "down")
            self._seen(up=up)
            if not up:
                client.wss_uri = None
            await asyncio.sleep(self._ping_seconds / 2)

    def _seen(self, *, up: bool) -> None:
        self._connected = up
        self._metrics.socket_connected.set(up)


class _Handler(AsyncSocketModeHandler):
    """Bolt's handler, which acknowledges what the app answered with 200, and can be drained."""

    def __init__(self, app: AsyncApp, **options: Any) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._draining = False
        super().__init__(app, **options)

    async def handle(self, client: AsyncBaseSocketModeClient, req: SocketModeRequest) -> None:
        if self._draining:
            return  # not acknowledged: Slack sends it to another connection, or again
        task = asyncio.current_task()
        assert task is not None
        # The SDK keeps no reference to the tasks that it starts.
        self._running.add(task)
        try:
            await super().handle(self.client, req)
        finally:
            self._running.discard(task)

    async def drain(self, within: float) -> None:
        """Take no more; return when what is under way has been answered, at most `within` seconds later."""
        self._draining = True
        if self._running:
            await asyncio.wait(set(self._running), timeout=within)


async def _close(client: SocketModeClient, *ours: "asyncio.Task[None]") -> None:
    try:
        async with asyncio.timeout(5):
            await client.close()  # type: ignore[no-untyped-call]
    except Exception as error:
        log.warning("Socket Mode connection did not close cleanly: %s", type(error).__name__)
    left = (client.message_processor, client.message_receiver, client.current_session_monitor)
    await asyncio.gather(*ours, *(task for task in left if task is not None), return_exceptions=True)
