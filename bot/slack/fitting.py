"""Text cut to a limit as Slack counts it: in UTF-16 units."""

from collections.abc import Callable

from bot.slack.mrkdwn import clean


def fitted(text: str, most: int, rendered: Callable[[str], str] = str) -> str:
    """The text as rendered, cut with an ellipsis until that is at most `most` UTF-16 units long."""
    shown = rendered(text)
    while units(shown) > most:
        text = text[: max(0, min(len(text) - 1, len(text) * most // units(shown) - 1))]
        shown = rendered(text) + "…"
    return shown


def line(text: str) -> str:
    """The text on one line, clean."""
    return " ".join(clean(text).split())


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(c > "\uffff" for c in text)
