"""The dialog that asks for a reason or a confirmation: opened by a press, carrying ids only, read back when it is sent.

Bodies of answers to task/fetch and task/submit, as Teams takes them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.plain import fitted, line
from bot.teams.buttons import (
    LONGEST_LABEL,
    OURS,
    Json,
    Pressed,
    plain_text,
    read_carried,
    read_reason,
    reason_input,
    style_of,
)
from bot.teams.cards import CARD, SCHEMA, VERSION
from bot.teams.escaping import shown
from handlers.pressing import args_of

REASON = "reason"
LONGEST_ID = 300


@dataclass(frozen=True, slots=True)
class Submitted:
    """A dialog that was sent off: what was pressed, in which thread, and the reason, which may be blank.

    `form` is the same however often this dialog is sent. The tenant and the conversation are those of the activity.
    """

    pressed: Pressed
    thread: str | None
    form: str
    reason: str

    @property
    def is_blank(self) -> bool:
        """Whether a reason was wanted and none given."""
        return bool(self.pressed.question) and not self.reason


def reason_form(pressed: Pressed, *, form: str, thread: str | None, wrong: str = "", reason: str = "") -> Json:
    """The dialog for a press. `form` names it, `thread` is where the press was.

    Where it is there again, `wrong` says why, and `reason` is what was typed before.
    """
    carried = {"verb": pressed.verb, "value": pressed.value, "form": form}
    details = {"label": pressed.label, "style": pressed.style, "question": pressed.question, "confirm": pressed.confirm}
    carried |= {name: word for name, word in (details | {"thread": thread or ""}).items() if word}
    title = fitted(line(pressed.label), LONGEST_LABEL) or "One question"
    body = [plain_text(pressed.confirm)] if pressed.confirm else []
    if wrong:
        warning: Json = {"type": "TextRun", "text": shown(wrong), "color": "Attention"}
        body.append({"type": "RichTextBlock", "inlines": [warning]})
    if pressed.question:
        body.append(reason_input(REASON, pressed.question, reason))
    save: Json = {
        "type": "Action.Submit",
        "title": "Save" if pressed.question else title,
        "data": {OURS: carried},
    }
    card: Json = {"body": body, "actions": [save | style_of(pressed.style)]}
    return _dialog(title, card, height="medium" if pressed.question else "small")


def read_form(value: object) -> Submitted | None:
    """What the value of a task/submit says; None where it is none of ours."""
    data = value.get("data") if isinstance(value, Mapping) else None
    if not isinstance(data, Mapping):
        return None
    carried = read_carried(data.get(OURS), needs=("verb", "value", "form"))
    args = args_of(carried["verb"], carried["value"]) if carried else None
    if carried is None or args is None or not 0 < len(carried["form"]) <= LONGEST_ID:
        return None
    pressed = Pressed(
        carried["verb"],
        carried["value"],
        args,
        label=carried.get("label", ""),
        question=carried.get("question", ""),
        confirm=carried.get("confirm", ""),
        style=carried.get("style", "plain"),
        was_asked=True,
    )
    thread = carried.get("thread", "")[:LONGEST_ID] or None
    return Submitted(pressed, thread, carried["form"], read_reason(data.get(REASON)))


def said(words: str) -> Json:
    """Words in the dialog, which then can only be closed."""
    return {"task": {"type": "message", "value": words}}


def told(words: str) -> Json:
    """Words as the answer to a message extension's fetchTask: not every client shows plain ones there."""
    return _dialog("arch-review", {"body": [plain_text(words)]}, height="small")


def _dialog(title: str, card: Json, *, height: str) -> Json:
    content: Json = {"type": "AdaptiveCard", "$schema": SCHEMA, "version": VERSION, **card}
    value = {"title": title, "width": "medium", "height": height, "card": {"contentType": CARD, "content": content}}
    return {"task": {"type": "continue", "value": value}}
