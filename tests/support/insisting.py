"""People who ask again where nothing came of it, as a machine that stood still for some seconds makes of any delivery.

Slack sends commands, presses and modals once: whom it tells "failed", or the bot "I could not confirm this", asks again.
"""

from bot.asks.words import NO_FORM, REFUSALS
from standins.slack.deliver import Deliverer, Outcome
from standins.slack.state import Json, Message

TRIES = 5


class Insisting(Deliverer):
    """A deliverer whose people try `TRIES` times. What they then have is the last try's outcome."""

    async def command(self, command: str, text: str = "", *, channel: str, user: str) -> Outcome:
        """A slash command, until it is taken or refused for good."""
        for _ in range(TRIES):
            outcome = await super().command(command, text, channel=channel, user=user)
            if outcome.ok and _UNCONFIRMED not in outcome.body:
                break
        return outcome

    async def click(self, message: Message, action_id: str, *, user: str) -> Outcome:
        """A click, until it is taken. Raises KeyError where the message has no such action."""
        whispers = self.state.channels[message.channel].ephemerals
        for _ in range(TRIES):
            before = len(whispers)
            outcome = await super().click(message, action_id, user=user)
            if outcome.ok and not any(shown.text in _CAME_TO_NOTHING for shown in whispers[before:]):
                break
        return outcome

    async def submit(self, view: Json, values: Json, *, user: str) -> Outcome:
        """A view's submission, until it is taken."""
        for _ in range(TRIES):
            outcome = await super().submit(view, values, user=user)
            if outcome.ok and _UNCONFIRMED not in outcome.body:
                break
        return outcome


_UNCONFIRMED = REFUSALS["unknown"].encode()
_CAME_TO_NOTHING = (REFUSALS["unknown"], NO_FORM)
