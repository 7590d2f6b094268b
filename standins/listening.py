"""Serving a bare aiohttp handler on loopback, so that a stand-in can go down at once and up again on the same port."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

MAX_BODY = 64 * 1024 * 1024
GRACE = 0.02  # seconds for requests in the air when it goes down; 0 would mean without end


class Listener(ABC):
    """Serves `_handle` on one address, can be down and up again on the same port."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self._runner: web.ServerRunner | None = None

    @abstractmethod
    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """The answer to a request."""

    async def up(self) -> None:
        """Listen, on the same port as before. Does nothing while it listens. Raises OSError."""
        if self._runner is None:
            self._runner, self.port = await listen(self._handle, self.host, self.port)

    async def down(self) -> None:
        """Refuse connections and cut those that are open."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None


async def listen(handler: Handler, host: str, port: int) -> tuple[web.ServerRunner, int]:
    """Serve a handler; the port that was taken, which is the given one unless that is 0. Raises OSError.

    A handler is cancelled when its client goes away. `cleanup()` of the runner refuses connections and cuts open ones.
    """
    server = web.Server(handler, handler_cancellation=True, request_factory=_request, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=GRACE)
    await runner.setup()
    site = web.TCPSite(runner, host, port, backlog=1024)
    await site.start()
    return runner, int(runner.addresses[0][1])


def cut(request: web.BaseRequest) -> web.Response:
    """Cut a request's connection; return the result from its handler."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: "asyncio.Task[None]") -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)
