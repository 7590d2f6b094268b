"""A button as Block Kit's element, and back from the press of one: verb, args, and whether a reason is to be asked for.

The `action_id` is the verb, `:` (or `?` where a reason is asked for), and a digest that stays the same over updates of
the message. The value is the button's own; with a reason, JSON of it and of the question.
"""

import hashlib
import json
import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, ConfirmObject, PlainTextObject

from bot.plain import fitted, line, units
from bot.slack.wire import unescape
from handlers.messages import Button
from handlers.pressing import args_of

MOST_BUTTONS = 5
LONGEST_LABEL = 75
LONGEST_VALUE = 2_000
LONGEST_QUESTION = 300
LONGEST_CONFIRMATION = 300
LONGEST_CONFIRMING = 30

_ACTION = re.compile(r"([a-z][a-z-]{0,40})([:?])[0-9a-f]{12}", re.ASCII)
_STYLES = {"good": "primary", "bad": "danger"}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press: the command `verb` with `args`. `question` is asked first where it is not empty, under `label`."""

    verb: str
    value: str
    args: Mapping[str, str]
    label: str = ""
    question: str = ""


def actions_blocks(buttons: Sequence[Button]) -> Iterator[ActionsBlock]:
    """The buttons as rows of at most five; one that is there already or cannot be carried is left out."""
    elements: dict[str, ButtonElement] = {}
    for button in buttons:
        if (element := _element(button)) is not None:
            elements.setdefault(str(element.action_id), element)
    row = list(elements.values())
    for start in range(0, len(row), MOST_BUTTONS):
        yield ActionsBlock(elements=row[start : start + MOST_BUTTONS])


def read_press(action: Mapping[str, Any]) -> Pressed | None:
    """What pressing a button asks for; None for what is no button of ours."""
    matched = _ACTION.fullmatch(_word(action.get("action_id")))
    if matched is None:
        return None
    # Slack escapes texts in what it sends of a press; in a value of ours an escape cannot occur otherwise.
    verb, value, question = matched[1], unescape(_word(action.get("value"))), ""
    if matched[2] == "?":
        try:
            asked = json.loads(value)
            value, question = asked["value"], asked["reason"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(value, str) and isinstance(question, str) and question):
            return None
    args = args_of(verb, value)
    if args is None:
        return None
    text = action.get("text")
    label = unescape(_word(text.get("text"))) if isinstance(text, dict) else ""
    return Pressed(verb, value, args, label, question)


def _element(button: Button) -> ButtonElement | None:
    label = fitted(line(button.label), LONGEST_LABEL)
    question = fitted(line(button.reason), LONGEST_QUESTION)
    value = button.value
    if question:
        value = json.dumps({"value": button.value, "reason": question}, ensure_ascii=False)
    digest = hashlib.sha256("\x1f".join((button.verb, button.value, label)).encode("utf-8", "replace")).hexdigest()
    # A press of it would come to nothing.
    is_dead = args_of(button.verb, button.value) is None or any("\ud800" <= c <= "\udfff" for c in button.value)
    action_id = f"{button.verb}{'?' if question else ':'}{digest[:12]}"
    if not label or is_dead or units(value) > LONGEST_VALUE or not _ACTION.fullmatch(action_id):
        log.error("a button is left out: its label, its value or its verb is none that can be carried")
        return None
    return ButtonElement(
        text=PlainTextObject(text=label, emoji=False),
        action_id=action_id,
        value=value or None,
        style=_STYLES.get(button.style),
        confirm=_confirm(button, label),
    )


def _confirm(button: Button, label: str) -> ConfirmObject | None:
    text = fitted(line(button.confirm), LONGEST_CONFIRMATION)
    if not text:
        return None
    return ConfirmObject(
        title=PlainTextObject(text=label, emoji=False),
        text=PlainTextObject(text=text, emoji=False),
        confirm=PlainTextObject(text=fitted(label, LONGEST_CONFIRMING), emoji=False),
        deny=PlainTextObject(text="Cancel", emoji=False),
        style="danger" if button.style == "bad" else None,
    )


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
