"""Slack put together: the Web API out, HTTP or Socket Mode in, and the sweep of what was missed."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from bot.inbox import Queue
from bot.offering import Offering
from bot.outage import WatchedInbox
from bot.settings import Settings, SettingsError
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.edge import SlackApp, build_slack_app
from bot.slack.http import SlackRequests
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.signature import SignatureCheck
from bot.slack.socket import SlackSocket
from bot.slack.sweep import Sweep
from bot.sweeping import SlackSweeper
from bot.wiring import Platform, Route
from bot.wiring.parts import Parts, tls


def is_configured(settings: Settings) -> bool:
    """Whether Slack is served."""
    return bool(settings.slack_bot_token.get_secret_value())


@contextlib.asynccontextmanager
async def connected(made: Parts, queue: Queue, inbox: WatchedInbox, kinds: frozenset[str]) -> AsyncIterator[Platform]:
    """Slack, as long as the block lives. Raises SettingsError where there is no way in."""
    settings = made.settings
    token, team = settings.slack_bot_token.get_secret_value(), settings.slack_team_id
    metrics, installations = SlackMetrics(made.registry), SingleInstallation(token, team_id=team)
    offering = Offering(inbox, metrics, monotonic=time.monotonic)
    unwatched = Offering(inbox.unwatched, metrics, monotonic=time.monotonic)
    async with SlackCalls(
        metrics=metrics, base_url=settings.slack_api_url, proxy=settings.https_proxy or None, tls=tls(settings)
    ) as calls:

        def app() -> SlackApp:
            return build_slack_app(
                installations=installations,
                offering=offering,
                calls=calls,
                kinds=kinds,
                metrics=metrics,
                clock=made.now,
            )

        yield Platform(
            name="slack",
            chat=SlackChat(installations, calls),
            routes=_over_http(made, app, metrics),
            run=_by_socket(made, app, metrics),
            sweeper=SlackSweeper(
                Sweep(installations, calls, unwatched, kinds=kinds, clock=made.now), queue, now=made.now
            ),
        )


def check_way_in(settings: Settings) -> None:
    """Raises SettingsError where deliveries could come in by no way."""
    if not (settings.slack_signing_secret.get_secret_value() or settings.slack_app_token.get_secret_value()):
        raise SettingsError(
            "SLACK_SIGNING_SECRET or SLACK_APP_TOKEN: one is needed, for deliveries over HTTP or by Socket Mode"
        )


def _over_http(made: Parts, app: Callable[[], SlackApp], metrics: SlackMetrics) -> tuple[Route, ...]:
    secret = made.settings.slack_signing_secret.get_secret_value()
    if not secret:
        return ()
    return SlackRequests(app(), SignatureCheck(secret, made.now), metrics).routes


def _by_socket(
    made: Parts, app: Callable[[], SlackApp], metrics: SlackMetrics
) -> Callable[[asyncio.Event], Coroutine[Any, Any, None]] | None:
    settings = made.settings
    app_token = settings.slack_app_token.get_secret_value()
    if not app_token:
        return None

    async def run(stop: asyncio.Event) -> None:
        socket = SlackSocket(
            app(),
            app_token=app_token,
            metrics=metrics,
            base_url=settings.slack_api_url,
            proxy=settings.https_proxy or None,
            tls=tls(settings),
        )
        await socket.run(stop)

    return run
