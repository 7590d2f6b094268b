"""The app manifests hold exactly what the code uses: no event, command, scope or method is missing or unused."""

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import CollectorRegistry
from slack_support import KINDS, RecordingInbox, mention

import bot.slack
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.edge import build_slack_app
from bot.slack.http import SLACK_PATHS
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.needs import COMMANDS, EVENTS, METHODS, SCOPES
from bot.slack.payloads import event_delivery
from bot.slack.sweep import Sweep
from handlers.commands import Delivery, Place
from handlers.messages import notice
from standins.slack import SlackStandIn

DEPLOY = Path(__file__).parents[3] / "deploy" / "slack"
SOURCES = sorted(Path(bot.slack.__path__[0]).glob("*.py"))
METHOD = re.compile(r"(?:auth|chat|conversations|users|files|views|reactions|assistant)\.[a-zA-Z.]+")


def manifest(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text())
    return loaded


@pytest.fixture(params=["manifest.yaml", "manifest-socket-mode.yaml"])
def app(request: pytest.FixtureRequest) -> dict[str, Any]:
    return manifest(request.param)


def test_events(app: dict[str, Any]) -> None:
    assert app["settings"]["event_subscriptions"]["bot_events"] == sorted(EVENTS)


def test_commands(app: dict[str, Any]) -> None:
    assert [c["command"] for c in app["features"]["slash_commands"]] == sorted(COMMANDS)


def test_scopes(app: dict[str, Any]) -> None:
    assert app["oauth_config"]["scopes"]["bot"] == sorted(SCOPES)
    assert set(app["oauth_config"]["scopes"]) == {"bot"}


def test_every_scope_is_needed_and_every_need_has_its_scope() -> None:
    needed = {scope for scopes in METHODS.values() for scope in scopes} | set(EVENTS.values()) | {"commands"}
    assert needed == set(SCOPES)


def test_the_code_calls_exactly_the_methods_that_are_listed() -> None:
    listed = Path(bot.slack.__path__[0]) / "needs.py"
    called = {
        node.value
        for source in SOURCES
        if source != listed
        for node in ast.walk(ast.parse(source.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and METHOD.fullmatch(node.value)
    }
    assert called == set(METHODS)
    sdk = {
        node.attr.replace("_", ".", 1)
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text()))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "client"
    }
    assert {m for m in sdk if METHOD.fullmatch(m)} == set(METHODS)


@pytest.mark.parametrize("subscription", sorted(EVENTS))
def test_every_subscribed_event_can_become_a_delivery(subscription: str) -> None:
    kind, _, where = subscription.partition(".")
    channel_type = {"channels": "channel", "groups": "group"}.get(where, where)
    fields = {"channel_type": channel_type} if where else {}
    assert isinstance(event_delivery(mention("<@U0BOT> https://example.com/d", kind=kind, **fields)), Delivery)


def test_the_code_registers_the_commands_and_one_listener_for_every_event() -> None:
    metrics = SlackMetrics(CollectorRegistry())
    app = build_slack_app(
        installations=SingleInstallation("xoxb-test"),
        calls=SlackCalls(metrics=metrics),
        kinds=KINDS,
        offering=Offering(RecordingInbox(), metrics, monotonic=lambda: 0.0),
        metrics=metrics,
        clock=lambda: 0.0,
    )
    assert len(app._async_listeners) == 1 + len(COMMANDS)


def test_addresses_are_those_that_the_web_application_has() -> None:
    http = manifest("manifest.yaml")
    urls = [http["settings"]["event_subscriptions"]["request_url"]]
    urls += [c["url"] for c in http["features"]["slash_commands"]]
    assert [re.sub(r"^https://[^/]+", "", url) for url in urls] == list(SLACK_PATHS)
    # Presses come to where events come.
    assert http["settings"]["interactivity"].pop("request_url") == urls[0]
    assert http["settings"]["socket_mode_enabled"] is False


def test_the_socket_mode_manifest_differs_in_nothing_else() -> None:
    http, socket = manifest("manifest.yaml"), manifest("manifest-socket-mode.yaml")
    assert socket["settings"].pop("socket_mode_enabled") is True
    http["settings"].pop("socket_mode_enabled")
    http["settings"]["event_subscriptions"].pop("request_url")
    http["settings"]["interactivity"].pop("request_url")
    for command in http["features"]["slash_commands"]:
        command.pop("url")
    assert socket == http


def test_buttons_can_be_pressed(app: dict[str, Any]) -> None:
    assert app["settings"]["interactivity"]["is_enabled"] is True


def test_people_in_a_command_come_as_ids(app: dict[str, Any]) -> None:
    assert all(command["should_escape"] is True for command in app["features"]["slash_commands"])


def test_the_words_fit_slacks_limits(app: dict[str, Any]) -> None:
    shown = app["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000


async def test_with_the_manifests_scopes_everything_works(app: dict[str, Any], inbox: RecordingInbox) -> None:
    scopes = app["oauth_config"]["scopes"]["bot"]
    metrics = SlackMetrics(CollectorRegistry())
    async with (
        SlackStandIn(rate_limits=0, scopes=scopes) as slack,
        slack.deliverer(slack.url) as people,
        SlackCalls(metrics=metrics, base_url=slack.api_url) as calls,
    ):
        chat = SlackChat(SingleInstallation(slack.token), calls)
        home = Place(platform="slack", workspace=slack.workspace.id, channel=slack.channel("general").id)
        assert await chat.enter(home)
        direct = await chat.direct(home, slack.user("mia").id)
        private = home.model_copy(update={"channel": slack.channel("private").id})
        for place in (home, direct, private):
            address = await chat.post(place, "k", notice("x"))
            await chat.update(address, "k", notice("y"))
            assert await chat.find(place, "k", float(address.ts)) == [address]
            await chat.delete(address)
        asked = people.mention("https://example.com/d", channel="private", user="mia")

        async def at_once(_: float) -> None:
            return

        sweep = Sweep(
            SingleInstallation(slack.token),
            calls,
            Offering(inbox, metrics, monotonic=lambda: 0.0),
            kinds=KINDS,
            sleep=at_once,
        )
        report = await sweep.sweep(float(asked.ts) - 60)
        assert report.complete
        assert report.left_out == []
        assert report.accepted == 1
