from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from slack_support import KINDS, NOW, SECRET, Door, RecordingInbox

from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.edge import build_slack_app
from bot.slack.http import SlackRequests
from bot.slack.installations import Installations, SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.signature import SignatureCheck
from bot.web import Probes, build_web


@pytest.fixture
def inbox() -> RecordingInbox:
    return RecordingInbox()


@pytest.fixture
def installations() -> Installations:
    return SingleInstallation("xoxb-test")


@pytest.fixture
async def door(inbox: RecordingInbox, installations: Installations) -> AsyncIterator[Door]:
    registry = CollectorRegistry()
    now = [NOW]
    metrics = SlackMetrics(registry)
    calls = SlackCalls(metrics=metrics)
    app = build_slack_app(
        calls=calls,
        kinds=KINDS,
        installations=installations,
        offering=Offering(inbox, metrics, monotonic=lambda: now[0]),
        metrics=metrics,
        clock=lambda: now[0],
    )
    requests = SlackRequests(app, SignatureCheck(SECRET, lambda: now[0]), metrics)

    async def status() -> dict[str, Any]:
        return {"queue": {"open": 3}}

    probes = Probes(alive=lambda: True, ready=lambda: True, status=status)
    async with TestClient(TestServer(build_web(routes=requests.routes, probes=probes, registry=registry))) as client:
        yield Door(client, inbox, registry, now)
