"""What the edge itself answers: the words of a slash command's acknowledgement."""

from bot.slack.asks import ReviewLink, Usage
from bot.slack.mrkdwn import anchor, literal
from bot.slack.offering import Outcome

COMMAND = "/arch-review"

_HOW = (
    f"`{COMMAND} <link>` reviews the design at a link.\n"
    f"`{COMMAND} <text>` reviews a design that you paste.\n"
    "Or mention me in a channel or thread with a link or the text; the review comes in that thread."
)


def usage(ask: Usage) -> str:
    """How the bot is used, and what was not understood."""
    if not ask.words:
        return f"I review designs of distributed systems.\n{_HOW}"
    return f"I did not find a design in “{literal(ask.words)}”.\n{_HOW}"


def acknowledgement(outcome: Outcome, link: ReviewLink | None) -> str:
    """What became of a command, in words that its giver can act on."""
    what = anchor(link.url, link.url) if link else "the text you pasted"
    match outcome:
        case "new":
            rest = " I take one link at a time, so I leave the others aside." if link and link.others else ""
            return f"On it: I am reviewing {what}. The review comes in this channel.{rest}"
        case "duplicate":
            return f"I already have that: the review of {what} is under way or done."
        case "full":
            return "Not accepted: more reviews are waiting here than I can take on. Please try again in a few minutes."
        case "unavailable":
            return "Not accepted: I cannot take on work at the moment. Please try again in a minute."
        case "unknown":
            return "I could not confirm this. If nothing appears within 30 seconds, send it again."


FOREIGN = "Not accepted: I am not set up for this workspace. Please ask whoever runs me to install me here."
MALFORMED = "Not accepted: Slack sent this command without saying where it was given. Please try again."
