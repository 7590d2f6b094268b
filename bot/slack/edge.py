"""The Slack edge: a Bolt app that turns verified payloads into deliveries and calls nobody before the inbox has them.

One press calls Slack at once: where a reason is asked for, nothing is to be accepted yet, and the trigger that opens the
modal lives for three seconds. Slack sends presses and modals once, whatever is answered; what could not be accepted is
said to the person, through the response_url or in the modal.

Bolt's defaults would lose events here, so four are corrected: authorization comes from our own store (never
`auth.test`, whose failure Bolt answers with 200 and no listener run), one listener takes every event (a 404 counts
towards Slack switching the subscription off), loggers that print request bodies are silent, and our own messages are
told from the payload alone.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Set
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.internals import extract_enterprise_id, extract_team_id
from slack_bolt.response import BoltResponse

from bot.asks.reading import ReviewLink, Usage
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.installations import Installation, Installations
from bot.slack.metrics import SlackMetrics
from bot.slack.payloads import Ignored, command_delivery, event_delivery
from bot.slack.presses import INTERACTIONS, Presses
from bot.slack.quiet import silent
from bot.slack.words import COMMAND, FOREIGN, MALFORMED, acknowledgement, usage
from handlers.commands import Link

log = logging.getLogger(__name__)

_Next = Callable[[], Awaitable[BoltResponse]]


class SlackApp(AsyncApp):
    """Bolt's app with a short way for events over HTTP: in a burst, Bolt's own way to the listener costs as much as the
    acceptance, and an event needs nothing that lies on it.

    `take_event(body)` takes a verified, parsed event callback and answers the HTTP status that dispatching it would.
    Raises TypeError, AttributeError or KeyError for a body that is none.
    """

    def __init__(self, take_event: Callable[[dict[str, Any]], Awaitable[int]], **options: Any) -> None:
        super().__init__(**options)
        self.take_event = take_event


def build_slack_app(
    *,
    installations: Installations,
    offering: Offering,
    calls: SlackCalls,
    kinds: Set[str],
    metrics: SlackMetrics,
    clock: Callable[[], float],
) -> SlackApp:
    """A Bolt app. Its caller has verified each request: `bot.slack.http`, or Socket Mode by its own login.

    `kinds` are the kinds of command that have a handler: no other is made of what people write and press.
    """
    edge = _Edge(installations, offering, calls, kinds, metrics, clock)
    app = SlackApp(
        edge.take,
        name="arch-review",
        logger=silent(),
        process_before_response=True,
        before_authorize=edge.admit,
        authorize=_authorize,
        # Verified before parsing; ours and other bots' messages are told from the payload in `payloads`.
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.event(re.compile(""))(edge.event)
    app.command(COMMAND)(edge.command)
    app.error(edge.failed)
    return app


class _Edge:
    def __init__(
        self,
        installations: Installations,
        offering: Offering,
        calls: SlackCalls,
        kinds: Set[str],
        metrics: SlackMetrics,
        clock: Callable[[], float],
    ) -> None:
        self._installations = installations
        self._offering = offering
        self._kinds = kinds
        self._presses = Presses(offering, calls, kinds, metrics, clock)
        self._metrics = metrics
        self._clock = clock

    async def admit(self, body: dict[str, Any], context: AsyncBoltContext, next: _Next) -> BoltResponse:  # noqa: A002
        """Find whose delivery it is, or answer what needs no listener."""
        kind = body.get("type")
        if kind == "url_verification":
            return await next()
        if kind == "app_rate_limited":
            log.warning("Slack withholds events from this app: more than 30,000 an hour in one workspace")
            self._metrics.rate_limited.inc()
            return BoltResponse(status=200)
        found = await self._installation(body, context.enterprise_id, context.team_id)
        if isinstance(found, BoltResponse):
            return found
        if isinstance(kind, str) and kind != "event_callback":
            return await self._presses.answer(body, kind, found)
        context["installation"] = found
        if kind == "event_callback" and not isinstance(_event_type(body), str):
            return BoltResponse(status=self._ignored())
        return await next()

    async def take(self, body: dict[str, Any]) -> int:
        """What Bolt's dispatch comes to for an event callback: the HTTP status of `admit`, `event` or `failed`."""
        enterprise, team = extract_enterprise_id(body), extract_team_id(body)
        try:
            found = await self._installation(body, enterprise, team)
            if isinstance(found, BoltResponse):
                return found.status
            return await self._event(body, found) if isinstance(_event_type(body), str) else self._ignored()
        except Exception as error:
            return (await self.failed(error)).status

    async def _installation(
        self, body: dict[str, Any], enterprise: str | None, team: str | None
    ) -> Installation | BoltResponse:
        try:
            installation = await self._installations.find(enterprise_id=enterprise or None, team_id=team or None)
        except Exception as error:
            log.error("installation store failed: %s", type(error).__name__)
            return await self._refused(body, "unavailable", acknowledgement("unavailable"), 503)
        if installation is None:
            return await self._refused(body, "foreign", FOREIGN, 200)
        return installation

    async def _refused(self, body: dict[str, Any], outcome: str, words: str, status: int) -> BoltResponse:
        """An answer in words where somebody waits for words, else in a status."""
        if str(body.get("type")) in INTERACTIONS:
            return await self._presses.refused(body, outcome, words)
        is_command = "command" in body and "trigger_id" in body
        self._metrics.deliveries.labels("command" if is_command else "event", outcome).inc()
        return _say(words) if is_command else BoltResponse(status=status)

    async def event(self, body: dict[str, Any], context: AsyncBoltContext) -> BoltResponse:
        """200 once the inbox has it (or it is none of ours), else 503, so that Slack sends it again."""
        return BoltResponse(status=await self._event(body, context["installation"]))

    async def _event(self, body: dict[str, Any], found: Installation) -> int:
        delivery = event_delivery(body, bot_user=found.bot_user, kinds=self._kinds)
        if isinstance(delivery, Ignored):
            return self._ignored()
        outcome = await self._offering.offer("event", delivery)
        return 200 if outcome in {"new", "duplicate"} else 503

    def _ignored(self) -> int:
        self._metrics.deliveries.labels("event", "ignored").inc()
        return 200

    async def command(self, body: dict[str, Any]) -> BoltResponse:
        """Always 200 with words: Slack never sends a command again."""
        delivery = command_delivery(body, asked_at=self._clock(), kinds=self._kinds)
        if isinstance(delivery, Ignored):
            self._metrics.deliveries.labels("command", "ignored").inc()
            return _say(MALFORMED)
        if isinstance(delivery, Usage):
            self._metrics.deliveries.labels("command", "usage").inc()
            return _say(usage(delivery, self._kinds))
        outcome = await self._offering.offer("command", delivery)
        source = delivery.command.source
        several = 1 if delivery.command.note == "first-of-several" else 0
        link = ReviewLink(source.url, several) if isinstance(source, Link) else None
        return _say(acknowledgement(outcome, link, kind=delivery.command.kind))

    async def failed(self, error: Exception) -> BoltResponse:
        """Bolt's last resort: a 500, so that Slack sends it again, and the class of the error in the log."""
        log.error("Slack delivery failed: %s", type(error).__name__)
        return BoltResponse(status=500)


async def _authorize(context: AsyncBoltContext) -> AuthorizeResult:
    """What Bolt wants to know of the installation that `admit` found. Not a method: Bolt would count `self` twice."""
    found: Installation = context["installation"]
    return AuthorizeResult(
        enterprise_id=context.enterprise_id,
        team_id=context.team_id,
        bot_user_id=found.bot_user or None,
        bot_token=found.bot_token,
    )


def _event_type(body: dict[str, Any]) -> object:
    event = body.get("event")
    return event.get("type") if isinstance(event, dict) else None


def _say(text: str) -> BoltResponse:
    return BoltResponse(status=200, body={"response_type": "ephemeral", "text": text})
