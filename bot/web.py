"""The web application: the platforms' addresses, the probes, metrics and a status page, made of what is passed in."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

STATUS_WITHIN_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Probes:
    """What the process says of itself. Redis is not part of readiness: with no web left, nobody could say "try again".

    `alive` is false when the process should be restarted; `ready` when it should get no new requests (starting,
    draining). `status` is asked for on each look at /statusz; it must be quick, and hold no secret.
    """

    alive: Callable[[], bool]
    ready: Callable[[], bool]
    status: Callable[[], Awaitable[Mapping[str, Any]]]


def build_web(
    *,
    probes: Probes,
    registry: CollectorRegistry,
    routes: Sequence[tuple[str, str, Handler]] = (),
) -> web.Application:
    """The application. `routes` are (method, path, handler): where platforms deliver to."""
    app = web.Application(client_max_size=2 * 1024 * 1024)
    app.router.add_get("/healthz", _probe(probes.alive))
    app.router.add_get("/readyz", _probe(probes.ready))
    app.router.add_get("/metrics", _metrics(registry))
    app.router.add_get("/statusz", _status(probes))
    for method, path, handler in routes:
        app.router.add_route(method, path, handler)
    return app


def _probe(holds: Callable[[], bool]) -> Handler:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(text="ok\n") if holds() else web.Response(status=503, text="no\n")

    return handle


def _metrics(registry: CollectorRegistry) -> Handler:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return handle


def _status(probes: Probes) -> Handler:
    async def handle(_: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(STATUS_WITHIN_SECONDS):
                said = await probes.status()
        except Exception as error:
            # The page is looked at when things are down: it says what it can.
            said = {"unavailable": type(error).__name__}
        return web.json_response({"alive": probes.alive(), "ready": probes.ready(), **said})

    return handle
