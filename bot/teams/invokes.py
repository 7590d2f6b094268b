"""Invokes: presses, dialogs, refreshes and message actions, each answered at once in the form that it waits for."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Protocol

from redis.exceptions import RedisError

from bot.asks.words import BLANK_REASON, OLD_BUTTON, REFUSALS
from bot.offering import Outcome
from bot.teams.answers import card_answer, error_answer, message_answer
from bot.teams.buttons import Pressed, read_press, read_refresh
from bot.teams.forms import read_form, reason_form, said, told
from bot.teams.interactions import form_delivery, is_blank, is_known, press_delivery
from bot.teams.metrics import TeamsMetrics
from bot.teams.picking import ALREADY as ALREADY_PICKED
from bot.teams.picking import COMMAND_ID, NO_DESIGN, picked_delivery
from bot.teams.picking import ON_IT as ON_PICKED
from bot.teams.shown import ShownCards
from bot.teams.talks import Talk, word
from bot.teams.turns import InvokeAnswer
from bot.teams.words import ALREADY, MALFORMED, ON_IT, STATE_UNKNOWN
from handlers.commands import Delivery

log = logging.getLogger(__name__)

LOOK_WITHIN_SECONDS = 1.2
NOT_OFFERED = InvokeAnswer(501)
_PRESS, _FETCH, _SUBMIT = "adaptiveCard/action", "task/fetch", "task/submit"
_PICKS = {"composeExtension/fetchTask", "composeExtension/submitAction"}


class Offers(Protocol):
    """Offers a delivery with what is kept of its activity."""

    async def __call__(self, kind: str, delivery: Delivery, activity: Mapping[str, Any], talk: Talk) -> Outcome:
        """What became of it."""
        ...


class Invokes:
    """Answers invokes. Only commands of `kinds` are made of them."""

    def __init__(self, offer: Offers, shown: ShownCards, kinds: frozenset[str], metrics: TeamsMetrics) -> None:
        self._offer = offer
        self._shown = shown
        self._kinds = kinds
        self._metrics = metrics

    async def answer(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        """The answer to an invoke."""
        name = word(activity.get("name"))
        if not talk.activity_id:
            # Without an id it could take effect twice.
            self._ignored("invoke")
            return self.refusal(activity, MALFORMED)
        if name == _PRESS:
            if read_refresh(activity.get("value")) is not None:
                return await self._refresh(activity, talk)
            return await self._press(activity, talk)
        if name == _FETCH:
            return self._form(activity, talk)
        if name == _SUBMIT:
            return await self._submitted(activity, talk)
        if name in _PICKS:
            return await self._picked(activity, talk)
        self._ignored("invoke")
        return NOT_OFFERED

    def refusal(self, activity: Mapping[str, Any], words: str) -> InvokeAnswer:
        """Words to whoever waits for the answer of an invoke, in the form that this one takes."""
        name = word(activity.get("name"))
        if name == _PRESS:
            return InvokeAnswer(200, message_answer(words))
        if name in {_FETCH, _SUBMIT}:
            return InvokeAnswer(200, said(words))
        if name in _PICKS:
            return InvokeAnswer(200, told(words))
        return NOT_OFFERED

    async def _press(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        pressed = self._pressed(activity)
        if pressed is None:
            self._ignored("press")
            return InvokeAnswer(200, message_answer(OLD_BUTTON))
        if is_blank(pressed):
            self._metrics.deliveries.labels("press", "blank").inc()
            return InvokeAnswer(200, message_answer(BLANK_REASON))
        delivery = press_delivery(pressed, talk, word(activity.get("replyToId")))
        outcome = await self._offer("press", delivery, activity, talk)
        return InvokeAnswer(200, message_answer(_words(outcome, ON_IT, ALREADY)))

    def _form(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        """The dialog that asks; nothing is to be accepted yet."""
        pressed = self._pressed(activity)
        if pressed is None or not pressed.asks:
            self._ignored("form")
            return InvokeAnswer(200, said(OLD_BUTTON))
        self._metrics.deliveries.labels("form", "asked").inc()
        return InvokeAnswer(200, reason_form(pressed, form=talk.activity_id, thread=talk.thread))

    async def _submitted(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        submitted = read_form(activity.get("value"))
        if submitted is None or not is_known(submitted.pressed, self._kinds):
            self._ignored("form")
            return InvokeAnswer(200, said(OLD_BUTTON))
        if submitted.is_blank:
            self._metrics.deliveries.labels("form", "blank").inc()
            wrong = BLANK_REASON
        else:
            outcome = await self._offer("form", form_delivery(submitted, talk), activity, talk)
            if outcome in {"new", "duplicate"}:
                return InvokeAnswer(200)
            wrong = REFUSALS[outcome]
        # The dialog again, so that what is missing can be mended.
        again = reason_form(
            submitted.pressed, form=submitted.form, thread=submitted.thread, wrong=wrong, reason=submitted.reason
        )
        return InvokeAnswer(200, again)

    async def _picked(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        value = activity.get("value")
        if not isinstance(value, dict) or value.get("commandId") != COMMAND_ID:
            self._ignored("pick")
            return NOT_OFFERED
        delivery = picked_delivery(value, talk, self._kinds)
        if delivery is None:
            self._metrics.deliveries.labels("pick", "usage").inc()
            return InvokeAnswer(200, told(NO_DESIGN))
        outcome = await self._offer("pick", delivery, activity, talk)
        return InvokeAnswer(200, told(_words(outcome, ON_PICKED, ALREADY_PICKED)))

    async def _refresh(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer:
        """What the message shows by now, from what was kept: no work is done for a look."""
        try:
            async with asyncio.timeout(LOOK_WITHIN_SECONDS):
                shown = await self._shown.get(talk.tenant, talk.conversation, word(activity.get("replyToId")))
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("a card's state could not be read: %s", type(error).__name__)
            self._metrics.deliveries.labels("refresh", "unavailable").inc()
            return InvokeAnswer(200, error_answer(500, "unavailable", REFUSALS["unavailable"]))
        has_card = bool(shown and shown.get("attachments"))
        self._metrics.deliveries.labels("refresh", "shown" if has_card else "unknown").inc()
        if shown is None or not has_card:
            return InvokeAnswer(200, error_answer(400, "unknown_message", STATE_UNKNOWN))
        return InvokeAnswer(200, card_answer(shown))

    def _pressed(self, activity: Mapping[str, Any]) -> Pressed | None:
        pressed = read_press(activity.get("value"))
        return pressed if pressed is not None and is_known(pressed, self._kinds) else None

    def _ignored(self, kind: str) -> None:
        self._metrics.deliveries.labels(kind, "ignored").inc()


def _words(outcome: Outcome, new: str, duplicate: str) -> str:
    return {"new": new, "duplicate": duplicate}.get(outcome) or REFUSALS[outcome]
