"""An event over HTTP goes past Bolt, one by Socket Mode through it: both ways come to the same."""

from collections.abc import Callable
from typing import Any

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_support import BOT_USER, KINDS, NOW, RecordingInbox, callback, mention

from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.edge import SlackApp, build_slack_app
from bot.slack.installations import Installation, SingleInstallation
from bot.slack.metrics import SlackMetrics

LINK = "https://docs.example.com/d.md"
ASK = mention(f"<@{BOT_USER}> {LINK}")


class Broken(SingleInstallation):
    async def find(self, *, enterprise_id: str | None, team_id: str | None) -> Installation | None:
        raise OSError("away")


async def through_bolt(app: SlackApp, body: dict[str, Any]) -> int:
    return (await app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))).status


async def past_bolt(app: SlackApp, body: dict[str, Any]) -> int:
    return await app.take_event(body)


async def outcome(
    way: Callable[..., Any], body: dict[str, Any], installations: SingleInstallation, prepare: Callable[..., None]
) -> tuple[int, list[object], list[str]]:
    registry = CollectorRegistry()
    metrics, inbox = SlackMetrics(registry), RecordingInbox()
    prepare(inbox)
    app = build_slack_app(
        installations=installations,
        calls=SlackCalls(metrics=metrics),
        kinds=KINDS,
        offering=Offering(inbox, metrics, monotonic=lambda: 0.0),
        metrics=metrics,
        clock=lambda: NOW,
    )
    status = await way(app, body)
    lines = generate_latest(registry).decode().splitlines()
    return status, inbox.deliveries, [line for line in lines if not line.startswith("#") and "_created" not in line]


def failing(error: Exception) -> Callable[[RecordingInbox], None]:
    async def fail() -> None:
        raise error

    def prepare(inbox: RecordingInbox) -> None:
        inbox.fail = fail

    return prepare


def well(inbox: RecordingInbox) -> None:
    pass


@pytest.mark.parametrize(
    ("body", "installations", "prepare", "status", "deliveries"),
    [
        (ASK, SingleInstallation("xoxb-1"), well, 200, 1),
        (ASK, SingleInstallation("xoxb-1", team_id="T0ELSEWHERE"), well, 200, 0),
        (ASK, Broken("xoxb-1"), well, 503, 0),
        (ASK, SingleInstallation("xoxb-1"), failing(InboxUnavailable("gone")), 503, 0),
        (ASK, SingleInstallation("xoxb-1"), failing(InboxUnknown("timeout")), 503, 0),
        (ASK, SingleInstallation("xoxb-1"), failing(ValueError("boom")), 503, 0),
        (callback({"type": "something_new"}), SingleInstallation("xoxb-1"), well, 200, 0),
        (callback({"type": None}), SingleInstallation("xoxb-1"), well, 200, 0),
        (callback({}), SingleInstallation("xoxb-1"), well, 200, 0),
        (callback({"type": "message", "subtype": "message_changed"}), SingleInstallation("xoxb-1"), well, 200, 0),
    ],
)
async def test_both_ways_come_to_the_same(
    body: dict[str, Any],
    installations: SingleInstallation,
    prepare: Callable[..., None],
    status: int,
    deliveries: int,
) -> None:
    short = await outcome(past_bolt, body, installations, prepare)
    assert short == await outcome(through_bolt, body, installations, prepare)
    assert (short[0], len(short[1])) == (status, deliveries)


@pytest.mark.parametrize("way", [past_bolt, through_bolt])
async def test_a_defect_of_our_own_is_a_500_so_that_slack_sends_it_again(
    way: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("quotes the message")

    monkeypatch.setattr("bot.slack.edge.event_delivery", broken)
    assert (await outcome(way, ASK, SingleInstallation("xoxb-1"), well))[0] == 500
