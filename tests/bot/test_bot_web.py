"""The web application: probes say what they are told, and the status page answers when what it asks is away."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry

from bot.web import Probes, build_web


async def fine() -> Mapping[str, Any]:
    return {"queue": 0}


async def away() -> Mapping[str, Any]:
    raise ConnectionError("redis://secret@host")


async def hanging() -> Mapping[str, Any]:
    await asyncio.Event().wait()
    return {}


def application(probes: Probes, **options: Any) -> TestServer:
    return TestServer(build_web(probes=probes, registry=CollectorRegistry(), **options))


@pytest.mark.parametrize(("alive", "ready", "health", "readiness"), [(True, False, 200, 503), (False, True, 503, 200)])
async def test_probes(alive: bool, ready: bool, health: int, readiness: int) -> None:
    async with TestClient(application(Probes(lambda: alive, lambda: ready, fine))) as client:
        assert (await client.get("/healthz")).status == health
        assert (await client.get("/readyz")).status == readiness


@pytest.mark.parametrize(("status", "word"), [(away, "ConnectionError"), (hanging, "TimeoutError")])
async def test_the_status_page_answers_when_what_it_asks_is_away(
    status: Any, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.STATUS_WITHIN_SECONDS", 0.05)
    async with TestClient(application(Probes(lambda: True, lambda: True, status))) as client:
        said = await (await client.get("/statusz")).json()
    assert said == {"alive": True, "ready": True, "unavailable": word}


async def test_without_http_deliveries_slacks_addresses_are_not_there_and_others_may_be() -> None:
    async def hello(_: web.Request) -> web.Response:
        return web.Response(text="hello")

    server = application(Probes(lambda: True, lambda: True, fine), routes=(("GET", "/hello", hello),))
    async with TestClient(server) as client:
        assert (await client.post("/slack/events")).status == 404
        assert await (await client.get("/hello")).text() == "hello"
