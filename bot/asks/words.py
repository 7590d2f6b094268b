"""What an edge itself answers on every platform: that something was not accepted, and what to do about it."""

from collections.abc import Mapping

from bot.offering import Outcome

REFUSALS: Mapping[Outcome, str] = {
    "full": "Not accepted: more work is waiting here than I can take on. Please try again in a few minutes.",
    "unavailable": "Not accepted: I cannot take on work at the moment. Please try again in a minute.",
    "unknown": "I could not confirm this. If nothing appears within 30 seconds, send it again.",
}
NO_FORM = "I could not open the form that asks for your reason. Nothing has changed; please press the button again."
OLD_BUTTON = (
    "This button is from an earlier version of me. Please ask for what you need in words: mention me with `help`."
)
BLANK_REASON = "Please say why: a few words will do."
