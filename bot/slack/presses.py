"""Presses of buttons and modals sent off, answered: accepted by the inbox, or told to the person why not.

Slack sends these once, whatever is answered; what could not be accepted is said through the response_url or in the modal.
"""

import asyncio
import logging
from collections.abc import Callable, Set
from typing import Any

from slack_bolt.response import BoltResponse

from bot.asks.words import BLANK_REASON, NO_FORM, OLD_BUTTON
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.installations import Installation
from bot.slack.interactions import Blank, ReasonWanted, action_delivery, reply_address, view_delivery
from bot.slack.metrics import SlackMetrics
from bot.slack.modal import REASON
from bot.slack.payloads import Ignored
from bot.slack.words import acknowledgement
from handlers.ports import ChatError

# A modal is opened within the life of its trigger or not at all; words to a person are worth a late answer to Slack.
OPEN_WITHIN_SECONDS = 2.0
WHISPER_WITHIN_SECONDS = 2.0

INTERACTIONS: dict[str, str] = {"block_actions": "action", "view_submission": "view"}

log = logging.getLogger(__name__)


class Presses:
    """Answers interactions. Only commands of `kinds` are made of them; `clock` gives Unix seconds."""

    def __init__(
        self,
        offering: Offering,
        calls: SlackCalls,
        kinds: Set[str],
        metrics: SlackMetrics,
        clock: Callable[[], float],
    ) -> None:
        self._offering = offering
        self._calls = calls
        self._kinds = kinds
        self._metrics = metrics
        self._clock = clock

    async def answer(self, body: dict[str, Any], kind: str, found: Installation) -> BoltResponse:
        """Answer an interaction of type `kind`: always 200, for Slack sends none of them again."""
        try:
            match kind:
                case "block_actions":
                    return await self._action(body, found)
                case "view_submission":
                    return await self._view(body)
                case _:
                    log.info("Slack interaction of another type left alone")
                    return BoltResponse(status=200)
        except Exception as error:
            log.error("Slack interaction failed: %s", type(error).__name__)
            return await self.refused(body, "unknown", acknowledgement("unknown"))

    async def refused(self, body: dict[str, Any], outcome: str, words: str) -> BoltResponse:
        """Count an interaction that comes to nothing and tell the person, in the modal or beside the message."""
        kind = INTERACTIONS[str(body.get("type"))]
        self._metrics.deliveries.labels(kind, outcome).inc()
        if kind == "view":
            return _wrong(words)
        await self._whisper(reply_address(body), words)
        return BoltResponse(status=200)

    async def _action(self, body: dict[str, Any], found: Installation) -> BoltResponse:
        delivery = action_delivery(body, self._kinds)
        match delivery:
            case Ignored(reason=reason):
                log.warning("a button's press is left alone: %s", reason)
                return await self.refused(body, "ignored", OLD_BUTTON)
            case ReasonWanted():
                opened = await self._open(delivery, found)
                self._metrics.deliveries.labels("action", "asked" if opened else "unasked").inc()
                if not opened:
                    await self._whisper(reply_address(body), NO_FORM)
            case _:
                outcome = await self._offering.offer("action", delivery)
                if outcome not in {"new", "duplicate"}:
                    await self._whisper(reply_address(body), acknowledgement(outcome, kind=delivery.command.kind))
        return BoltResponse(status=200)

    async def _view(self, body: dict[str, Any]) -> BoltResponse:
        delivery = view_delivery(body, kinds=self._kinds, asked_at=self._clock())
        match delivery:
            case Ignored(reason=reason):
                log.warning("a modal is left alone: %s", reason)
                return await self.refused(body, "ignored", OLD_BUTTON)
            case Blank():
                return _wrong(BLANK_REASON)
            case _:
                outcome = await self._offering.offer("view", delivery)
                if outcome in {"new", "duplicate"}:
                    return BoltResponse(status=200)
                return _wrong(acknowledgement(outcome, kind=delivery.command.kind))

    async def _open(self, wanted: ReasonWanted, found: Installation) -> bool:
        try:
            async with asyncio.timeout(OPEN_WITHIN_SECONDS):
                await self._calls.once(
                    found,
                    "views.open",
                    lambda client: client.views_open(trigger_id=wanted.trigger, view=wanted.view),
                )
        except (ChatError, TimeoutError) as error:
            log.warning("a modal was not opened: %s", error.code if isinstance(error, ChatError) else "timeout")
            return False
        return True

    async def _whisper(self, reply_to: str, words: str) -> None:
        """Tell the person alone, once; where Slack is away, there is no way left to tell them."""
        if not reply_to:
            return
        try:
            async with asyncio.timeout(WHISPER_WITHIN_SECONDS):
                await self._calls.respond(
                    reply_to, {"response_type": "ephemeral", "replace_original": False, "text": words}
                )
        except (ChatError, TimeoutError) as error:
            log.warning("a person was not told: %s", error.code if isinstance(error, ChatError) else "timeout")


def _wrong(words: str) -> BoltResponse:
    """Words in the modal, which stays open."""
    return BoltResponse(status=200, body={"response_action": "errors", "errors": {REASON: words}})
