"""What the edge itself answers in Slack's own words: how it is used, and what became of a command."""

from collections.abc import Set

from bot.asks.reading import ReviewLink, Usage
from bot.asks.words import REFUSALS
from bot.offering import Outcome
from bot.slack.mrkdwn import anchor, literal
from handlers.helping import USES

COMMAND = "/arch-review"

_HOW = (
    f"`{COMMAND} <link>` reviews the design at a link.\n"
    f"`{COMMAND} <text>` reviews a design that you paste.\n"
    "Or mention me in a channel or thread with a link or the text; the review comes in that thread."
)


def usage(ask: Usage, kinds: Set[str]) -> str:
    """How the bot is used, and what was not understood."""
    if ask.suggested:
        return f"I do not know “{literal(ask.words)}”. Did you mean `{COMMAND} {ask.suggested}`?\n{_uses(kinds)}"
    if ask.verb:
        use, what = USES[ask.verb]
        said = f"I did not understand “{literal(ask.words)}”. It is:\n" if ask.words else ""
        return f"{said}`{COMMAND} {use}` {what}"
    if not ask.words:
        return f"I review designs of distributed systems.\n{_uses(kinds)}"
    return f"I did not find a design in “{literal(ask.words)}”.\n{_uses(kinds)}"


def acknowledgement(outcome: Outcome, link: ReviewLink | None = None, *, kind: str = "review") -> str:
    """What became of a command, in words that its giver can act on."""
    what = anchor(link.url, link.url) if link else "the text you pasted"
    match outcome:
        case "new" if kind != "review":
            return "On it."
        case "new":
            rest = " I take one link at a time, so I leave the others aside." if link and link.others else ""
            return f"On it: I am reviewing {what}. The review comes in this channel.{rest}"
        case "duplicate" if kind != "review":
            return "I already have that."
        case "duplicate":
            return f"I already have that: the review of {what} is under way or done."
        case _:
            return REFUSALS[outcome]


FOREIGN = "Not accepted: I am not set up for this workspace. Please ask whoever runs me to install me here."
MALFORMED = "Not accepted: Slack sent this command without saying where it was given. Please try again."


def _uses(kinds: Set[str]) -> str:
    rest = [f"`{COMMAND} {use}` {what}" for verb, (use, what) in USES.items() if verb in kinds]
    return "\n".join([_HOW, *rest])
