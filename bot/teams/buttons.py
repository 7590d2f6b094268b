"""A button as a card's action, and back from the press of one: verb, args, and what is to be asked for first.

A plain button is an Action.Execute, with an Action.Submit for clients that know none. One that asks for a reason or for
confirmation opens a dialog; what is typed there stays when the card is updated meanwhile. For a client without dialogs
the question stands in the card itself.
"""

import hashlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.asks.words import BLANK_REASON
from bot.plain import clean, fitted, line, units
from bot.teams.escaping import shown
from handlers.messages import Button
from handlers.pressing import args_of

# Teams shows six actions in a row and hides the rest. Where a row is too narrow it cuts the labels short (the mobile apps
# let it be moved): these are the pixels of a side panel, and what a button takes of them.
MOST_BUTTONS = 6
ROW_PIXELS, BUTTON_PIXELS, LETTER_PIXELS = 300, 37, 7.5
LONGEST_LABEL = 75
LONGEST_QUESTION = 300
LONGEST_CONFIRMATION = 300
LONGEST_REASON = 1_000
REFRESH = "refresh"
LONGEST_KEY = 200
# What is ours in an action's data; Teams puts its own and the inputs' beside it.
OURS = "archReview"

Json = dict[str, Any]

_STYLES = {"good": "positive", "bad": "destructive"}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press: the command `verb` with `args`, of the button with that `label`.

    It is asked about first where `asks` is true: `question` wants a reason, `confirm` a second thought. `reason` is what
    was typed in the card itself, where that asked.
    """

    verb: str
    value: str
    args: Mapping[str, str]
    label: str = ""
    question: str = ""
    confirm: str = ""
    style: str = "plain"
    reason: str = ""
    was_asked: bool = False

    @property
    def asks(self) -> bool:
        """Whether something is to be asked first."""
        return not self.was_asked and bool(self.question or self.confirm)

    @property
    def digest(self) -> str:
        """What tells this button from others, the same over updates of its card."""
        return digest_of(self.verb, self.value)


def action_sets(buttons: Sequence[Button], *, dialogs: bool) -> Iterator[Json]:
    """The buttons as rows; one that is there already or cannot be carried is left out."""
    actions: dict[str, Json] = {}
    for button in buttons:
        if (action := _action(button, dialogs=dialogs)) is not None:
            actions.setdefault(action["id"], action)
    for number, row in enumerate(_rows(list(actions.values()))):
        yield {"type": "ActionSet", "actions": row} | ({"spacing": "Small"} if number else {})


def refresh_of(key: str) -> Json:
    """The part of a card that lets clients ask for its present state by the key of its message.

    None does by itself: updates reach them anyway, and who looks at an old card would see that nothing is known of it.
    """
    action = {"type": "Action.Execute", "title": "Refresh", "verb": REFRESH, "data": {OURS: {"key": key}}}
    return {"action": action, "userIds": []}


def read_press(value: object) -> Pressed | None:
    """What an activity's value asks for: of an Action.Execute, of a task/fetch, or of an Action.Submit.

    None for what is no button of ours.
    """
    data = _data(value)
    carried = read_carried(data.get(OURS))
    if carried is None:
        return None
    verb, args = carried["verb"], args_of(carried["verb"], carried["value"])
    action = value.get("action") if isinstance(value, Mapping) else None
    if args is None or (isinstance(action, Mapping) and action.get("verb", verb) != verb):
        return None
    was_asked = bool(carried.get("asked"))
    reason = data.get(_input_id(digest_of(verb, carried["value"]))) if was_asked else ""
    return Pressed(
        verb,
        carried["value"],
        args,
        label=carried.get("label", ""),
        question=carried.get("question", ""),
        confirm=carried.get("confirm", ""),
        style=carried.get("style", "plain"),
        reason=read_reason(reason),
        was_asked=was_asked,
    )


def read_refresh(value: object) -> str | None:
    """The key of the message whose present state is asked for; None where none is."""
    action = value.get("action") if isinstance(value, Mapping) else None
    if not isinstance(action, Mapping) or action.get("verb") != REFRESH:
        return None
    carried = read_carried(_data(value).get(OURS), needs=("key",))
    return carried["key"] if carried and 0 < len(carried["key"]) <= LONGEST_KEY else None


def read_carried(ours: object, needs: tuple[str, ...] = ("verb", "value")) -> dict[str, str] | None:
    """What an action of ours carries: text by name; None for what is none of ours."""
    if not isinstance(ours, Mapping) or not all(isinstance(ours.get(name), str) for name in needs):
        return None
    return {str(name): clean(word)[:LONGEST_REASON] for name, word in ours.items() if isinstance(word, str)}


def read_reason(typed: object) -> str:
    """What was typed as a reason, clean and cut; clients send null, or nothing, for an empty field."""
    return clean(typed).strip()[:LONGEST_REASON] if isinstance(typed, str) else ""


def reason_input(input_id: str, question: str, typed: str = "") -> Json:
    """The field that a reason is typed into, with what was typed before."""
    return {
        "type": "Input.Text",
        "id": input_id,
        "label": shown(question),
        "isMultiline": True,
        "maxLength": LONGEST_REASON,
        "isRequired": True,
        "errorMessage": BLANK_REASON,
    } | ({"value": shown(typed)} if typed else {})


def plain_text(text: str) -> Json:
    """A paragraph of literal text."""
    return {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": shown(text)}]}


def style_of(style: str) -> Json:
    """The property that colours an action, where it has a colour."""
    return {"style": _STYLES[style]} if style in _STYLES else {}


def digest_of(verb: str, value: str) -> str:
    """A short name for a button's command."""
    return hashlib.sha256("\x1f".join((verb, value)).encode("utf-8", "replace")).hexdigest()[:12]


def _rows(actions: list[Json]) -> Iterator[list[Json]]:
    """Actions in rows that even a side panel shows whole."""
    row: list[Json] = []
    taken = 0.0
    for action in actions:
        width = BUTTON_PIXELS + LETTER_PIXELS * units(action["title"])
        if row and (taken + width > ROW_PIXELS or len(row) == MOST_BUTTONS):
            yield row
            row, taken = [], 0.0
        row.append(action)
        taken += width
    if row:
        yield row


def _action(button: Button, *, dialogs: bool) -> Json | None:
    label = fitted(line(button.label), LONGEST_LABEL)
    question = fitted(line(button.reason), LONGEST_QUESTION)
    confirm = fitted(line(button.confirm), LONGEST_CONFIRMATION)
    # A press of it would come to nothing.
    is_dead = args_of(button.verb, button.value) is None or any("\ud800" <= c <= "\udfff" for c in button.value)
    if not label or is_dead:
        log.error("a button is left out: its label, its value or its verb is none that can be carried")
        return None
    digest = digest_of(button.verb, button.value)
    carried = {"verb": button.verb, "value": button.value}
    named = {"id": f"{button.verb}-{digest}", "title": label, **style_of(button.style)}
    if not (question or confirm):
        return named | _execute(label, carried)
    details = {"label": label, "style": button.style, "question": question, "confirm": confirm}
    asked = carried | {name: word for name, word in details.items() if word}
    if dialogs:
        return named | {"type": "Action.Submit", "data": {"msteams": {"type": "task/fetch"}, OURS: asked}}
    body = [plain_text(confirm)] if confirm else []
    body += [reason_input(_input_id(digest), question)] if question else []
    save = _execute("Save" if question else label, asked | {"asked": "1"})
    return named | {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "body": body, "actions": [save]}}


def _execute(title: str, carried: dict[str, str]) -> Json:
    data = {OURS: carried}
    fallback = {"type": "Action.Submit", "title": title, "data": data}
    return {"type": "Action.Execute", "title": title, "verb": carried["verb"], "data": data, "fallback": fallback}


def _input_id(digest: str) -> str:
    return f"reason-{digest}"


def _data(value: object) -> Mapping[str, Any]:
    """The data of an action, wherever its kind of invoke puts them."""
    if not isinstance(value, Mapping):
        return {}
    action = value.get("action")
    data = action.get("data") if isinstance(action, Mapping) else value.get("data", value)
    return data if isinstance(data, Mapping) else {}
