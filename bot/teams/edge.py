"""The Teams edge: a verified activity becomes a delivery in the inbox, and is answered whatever becomes of it.

Nobody is called before the inbox has it. What could not be accepted is said through the connector, or in the answer
where somebody waits for one.
"""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

from bot.asks.words import BLANK_REASON, NO_FORM, OLD_BUTTON, REFUSALS
from bot.offering import Offering, Outcome
from bot.teams.activities import Ignored, Removed, membership_delivery, message_delivery, people_of
from bot.teams.buttons import read_press
from bot.teams.connector import Connector
from bot.teams.interactions import is_blank, is_known, press_delivery
from bot.teams.invokes import Invokes
from bot.teams.metrics import TeamsMetrics
from bot.teams.people import People
from bot.teams.references import Reference, References
from bot.teams.remembering import Remembering
from bot.teams.shown import ShownCards
from bot.teams.talks import Talk, part, read_talk, reference_of, word
from bot.teams.telling import Telling
from bot.teams.turns import InvokeAnswer
from bot.teams.words import FOREIGN
from handlers.commands import Delivery

log = logging.getLogger(__name__)

ACCEPTED = {"new", "duplicate"}
NOT_ACCEPTED = InvokeAnswer(503)


class TeamsEdge:
    """Takes activities whose token was judged. Only commands of `kinds` are made of them; `clock` gives Unix seconds.

    `serves` tells whether a tenant's people are served.
    """

    def __init__(
        self,
        *,
        serves: Callable[[str], bool],
        offering: Offering,
        connector: Connector,
        references: References,
        people: People,
        shown: ShownCards,
        kinds: frozenset[str],
        metrics: TeamsMetrics,
        clock: Callable[[], float],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._serves = serves
        self._offering = offering
        self._kinds = kinds
        self._metrics = metrics
        self._clock = clock
        self._remembering = Remembering(references, people, monotonic=monotonic)
        self._telling = Telling(connector)
        self._invokes = Invokes(self._offer, shown, kinds, metrics)

    async def turn(self, activity: Mapping[str, Any]) -> InvokeAnswer | None:
        """The answer to an activity: None where none is waited for, a 503 where it could not be accepted."""
        is_invoke = activity.get("type") == "invoke"
        try:
            return await self._turn(activity, is_invoke=is_invoke)
        except Exception as error:
            # Its text may quote the activity; its class is enough to find it by.
            log.error("Teams activity failed: %s", type(error).__name__)
            self._metrics.deliveries.labels("invoke" if is_invoke else "message", "unknown").inc()
            return InvokeAnswer(500)

    async def _turn(self, activity: Mapping[str, Any], *, is_invoke: bool) -> InvokeAnswer | None:
        talk = read_talk(activity, self._clock())
        if talk is None:
            self._ignored("invoke" if is_invoke else "message")
            return InvokeAnswer(400) if is_invoke else None
        if not self._serves(talk.tenant.lower()):
            return await self._foreign(activity, talk, is_invoke=is_invoke)
        match activity.get("type"):
            case "message" | "messageUpdate":
                return await self._written(activity, talk)
            case "invoke":
                return await self._invokes.answer(activity, talk)
            case "installationUpdate" | "conversationUpdate":
                return await self._membership(activity, talk)
            case _:
                self._ignored("other")
                return None

    async def _written(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer | None:
        """A message, or a press of a client that sends presses as messages."""
        text = activity.get("text")
        has_words = isinstance(text, str) and bool(text.strip())
        if isinstance(activity.get("value"), dict) and talk.activity_id and not has_words:
            return await self._press(activity, talk)
        delivery = message_delivery(activity, talk, self._kinds)
        if isinstance(delivery, Ignored):
            self._ignored("message")
            return None
        return await self._accepted("message", delivery, activity, talk)

    async def _press(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer | None:
        pressed = read_press(activity["value"])
        wrong = ""
        if pressed is None or not is_known(pressed, self._kinds):
            wrong = OLD_BUTTON
        elif pressed.asks:
            wrong = NO_FORM
        elif is_blank(pressed):
            wrong = BLANK_REASON
        if pressed is None or wrong:
            self._ignored("press")
            await self._telling.tell(reference_of(activity, talk), talk, wrong)
            return None
        delivery = press_delivery(pressed, talk, word(activity.get("replyToId")))
        return await self._accepted("press", delivery, activity, talk)

    async def _accepted(
        self, kind: str, delivery: Delivery, activity: Mapping[str, Any], talk: Talk
    ) -> InvokeAnswer | None:
        """Offer it; the person is told where it could not be accepted, whether or not the platform sends it again."""
        outcome = await self._offer(kind, delivery, activity, talk)
        if outcome in ACCEPTED:
            return None
        await self._telling.tell(reference_of(activity, talk), talk, REFUSALS[outcome])
        return NOT_ACCEPTED

    async def _membership(self, activity: Mapping[str, Any], talk: Talk) -> InvokeAnswer | None:
        found = membership_delivery(activity, talk)
        match found:
            case Ignored():
                self._ignored("membership")
                return None
            case Removed(conversation=conversation):
                is_known_now = await self._remembering.forget(talk.tenant, conversation)
                self._metrics.deliveries.labels("membership", "removed" if is_known_now else "unavailable").inc()
                return None if is_known_now else NOT_ACCEPTED
            case _:
                # Nobody asked for a greeting, so nobody is told that there is none.
                outcome = await self._offer("membership", found, activity, talk, anew=True)
                return None if outcome in ACCEPTED else NOT_ACCEPTED

    async def _offer(
        self, kind: str, delivery: Delivery, activity: Mapping[str, Any], talk: Talk, *, anew: bool = False
    ) -> Outcome:
        """What becomes of a delivery. Where its conversation cannot be kept, nobody could be answered in it."""
        reference: Reference = reference_of(activity, talk)
        home = word(part(part(activity, "channelData"), "team").get("id"))
        names = people_of(activity, talk)
        if not await self._remembering.keep(reference, names, speaker=talk.person, home=home, anew=anew):
            self._metrics.deliveries.labels(kind, "unavailable").inc()
            return "unavailable"
        return await self._offering.offer(kind, delivery)

    async def _foreign(self, activity: Mapping[str, Any], talk: Talk, *, is_invoke: bool) -> InvokeAnswer | None:
        self._metrics.deliveries.labels("invoke" if is_invoke else "message", "foreign").inc()
        if is_invoke:
            return self._invokes.refusal(activity, FOREIGN)
        if activity.get("type") == "message":
            await self._telling.tell(reference_of(activity, talk), talk, FOREIGN)
        return None

    def _ignored(self, kind: str) -> None:
        self._metrics.deliveries.labels(kind, "ignored").inc()
