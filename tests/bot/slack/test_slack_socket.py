"""Socket Mode against the stand-in: acknowledged after accept and not before, reconnecting, stopping in order."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from slack_support import KINDS, NOW, RecordingInbox

from bot.inbox.errors import InboxUnavailable
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.edge import build_slack_app
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.socket import SlackSocket
from handlers.commands import Link
from standins.slack import Deliverer, SlackStandIn

LINK = "https://example.com/design.md"


@dataclass
class Line:
    slack: SlackStandIn
    people: Deliverer
    inbox: RecordingInbox
    stop: asyncio.Event
    running: "asyncio.Task[None]"
    socket: SlackSocket

    def event(self, text: str) -> dict[str, Any]:
        message = self.people.mention(text, channel="design", user="mia")
        return self.people.payloads.event(self.slack.installation, self.people.payloads.app_mention(message))

    def command(self, text: str) -> dict[str, Any]:
        return dict(
            self.people.payloads.command(
                self.slack.installation, self.slack.channel("design"), self.slack.user("mia"), "/arch-review", text
            )
        )


@pytest.fixture
async def line(inbox: RecordingInbox) -> AsyncIterator[Line]:
    metrics = SlackMetrics(CollectorRegistry())
    async with (
        SlackStandIn(rate_limits=0) as slack,
        slack.deliverer(slack.url) as people,
        SlackCalls(metrics=metrics, base_url=slack.api_url) as calls,
    ):
        app = build_slack_app(
            installations=SingleInstallation(slack.token),
            calls=calls,
            kinds=KINDS,
            offering=Offering(inbox, metrics, monotonic=lambda: NOW),
            metrics=metrics,
            clock=lambda: NOW,
        )
        socket = SlackSocket(
            app, app_token=slack.app_token, metrics=metrics, base_url=slack.api_url, ping_seconds=0.2, drain_seconds=5
        )
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            running = group.create_task(socket.run(stop))
            async with asyncio.timeout(10):
                await slack.socket.connected()
            yield Line(slack, people, inbox, stop, running, socket)
            stop.set()


async def test_an_event_is_acknowledged_after_accept(line: Line) -> None:
    gate, entered = asyncio.Event(), asyncio.Event()

    async def slowly() -> None:
        entered.set()
        await gate.wait()

    line.inbox.fail = slowly
    envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
    await entered.wait()
    assert envelope.acks == 0
    gate.set()
    await asyncio.wait_for(envelope.acked.wait(), 5)
    [delivery] = line.inbox.deliveries
    assert delivery.command.source == Link(url=LINK)


async def test_what_was_not_accepted_is_not_acknowledged_and_taken_when_it_comes_again(line: Line) -> None:
    failed = asyncio.Event()

    async def fail() -> None:
        failed.set()
        raise InboxUnavailable("refused")

    line.inbox.fail = fail
    envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
    await failed.wait()
    line.inbox.fail = None
    marker = await line.slack.socket.send("events_api", line.event("hello"))
    await asyncio.wait_for(marker.acked.wait(), 5)
    assert envelope.acks == 0
    await line.slack.socket.repeat(envelope, retry_attempt=1, retry_reason="timeout")
    await asyncio.wait_for(envelope.acked.wait(), 5)
    assert [d.command.kind for d in line.inbox.deliveries] == ["help", "review"]


async def test_an_envelope_that_comes_twice_with_retry_attempt_0_is_one_delivery(line: Line) -> None:
    envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
    await asyncio.wait_for(envelope.acked.wait(), 5)
    envelope.acked.clear()
    await line.slack.socket.repeat(envelope)
    await asyncio.wait_for(envelope.acked.wait(), 5)
    assert envelope.acks == 2
    assert len(line.inbox.deliveries) == 1


async def test_a_command_is_answered_in_its_acknowledgement(line: Line) -> None:
    envelope = await line.slack.socket.send("slash_commands", line.command(LINK))
    await asyncio.wait_for(envelope.acked.wait(), 5)
    assert envelope.answer is not None
    assert "On it" in envelope.answer["text"]
    assert envelope.answer["response_type"] == "ephemeral"


async def test_it_comes_back_when_slack_refreshes_the_connection(line: Line) -> None:
    async with asyncio.timeout(20):
        await line.slack.socket.disconnect()
        await line.slack.socket.connected()
        envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
        await envelope.acked.wait()


async def test_it_comes_back_after_an_outage_with_a_new_address(line: Line) -> None:
    async with asyncio.timeout(30):
        await line.slack.down()
        await line.slack.socket.disconnected()
        await line.slack.up()
        await line.slack.socket.connected()
        envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
        await envelope.acked.wait()


async def test_stopping_finishes_what_is_under_way_and_leaves_no_task(line: Line) -> None:
    gate, entered = asyncio.Event(), asyncio.Event()

    async def slowly() -> None:
        entered.set()
        await gate.wait()

    line.inbox.fail = slowly
    envelope = await line.slack.socket.send("events_api", line.event(f"<{LINK}>"))
    await entered.wait()
    line.stop.set()
    done, _ = await asyncio.wait({line.running}, timeout=0.3)
    assert not done, "it ended before what was under way had been answered"
    late = await line.slack.socket.send("events_api", line.event(f"<{LINK}?late>"))
    gate.set()
    async with asyncio.timeout(10):
        await line.running
    assert envelope.acks == 1
    assert late.acks == 0
    assert not line.socket.connected
    names = {task.get_coro().__qualname__ for task in asyncio.all_tasks()}  # type: ignore[union-attr]
    assert not {n for n in names if "SocketModeClient" in n or "SlackSocket" in n}


async def test_an_address_that_is_refused_is_not_tried_for_ever(inbox: RecordingInbox) -> None:
    metrics = SlackMetrics(CollectorRegistry())
    async with SlackStandIn(rate_limits=0) as slack, SlackCalls(metrics=metrics, base_url=slack.api_url) as calls:
        app = build_slack_app(
            installations=SingleInstallation(slack.token),
            calls=calls,
            kinds=KINDS,
            offering=Offering(inbox, metrics, monotonic=lambda: NOW),
            metrics=metrics,
            clock=lambda: NOW,
        )
        issue = slack.socket.ticket
        refused = ["used-up"]
        slack.socket.ticket = lambda app_id: refused.pop() if refused else issue(app_id)  # type: ignore[method-assign]
        socket = SlackSocket(app, app_token=slack.app_token, metrics=metrics, base_url=slack.api_url, ping_seconds=0.1)
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(socket.run(stop))
            async with asyncio.timeout(10):
                await slack.socket.connected()
            stop.set()
