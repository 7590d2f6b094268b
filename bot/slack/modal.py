"""The modal that asks for a reason: opened by a press, carrying ids only, read back when it is submitted."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import InputBlock, PlainTextInputElement, PlainTextObject
from slack_sdk.models.views import View

from bot.plain import clean, fitted
from bot.slack.buttons import Pressed
from bot.slack.wire import unescape
from handlers.commands import Place
from handlers.pressing import args_of

LONGEST_TITLE = 24
LONGEST_REASON = 1_000

# The block's id is also where an error is shown.
REASON = "reason"


@dataclass(frozen=True, slots=True)
class Submitted:
    """A modal that was sent off: what was pressed, in which place, and the reason, which may be blank."""

    verb: str
    args: Mapping[str, str]
    place: Place
    reason: str
    view: str
    revision: str


def reason_view(pressed: Pressed, place: Place) -> dict[str, Any]:
    """The modal for a press in a place."""
    carried = {"verb": pressed.verb, "value": pressed.value, **place.model_dump(mode="json", exclude={"platform"})}
    view = View(
        type="modal",
        callback_id=REASON,
        title=PlainTextObject(text=fitted(pressed.label, LONGEST_TITLE) or "Reason", emoji=False),
        submit=PlainTextObject(text="Save", emoji=False),
        close=PlainTextObject(text="Cancel", emoji=False),
        private_metadata=json.dumps(carried),
        blocks=[
            InputBlock(
                block_id=REASON,
                label=PlainTextObject(text=pressed.question, emoji=False),
                element=PlainTextInputElement(
                    action_id=REASON, multiline=True, max_length=LONGEST_REASON, focus_on_load=True
                ),
            )
        ],
    )
    whole: dict[str, Any] = view.to_dict()
    return whole


def read_submission(view: Mapping[str, Any]) -> Submitted | None:
    """What a submitted modal says; None where it is none of ours."""
    try:
        carried = json.loads(unescape(view["private_metadata"]))
        place = Place(
            platform="slack", workspace=carried["workspace"], channel=carried["channel"], thread=carried["thread"]
        )
        verb, args = carried["verb"], args_of(carried["verb"], carried["value"])
        reason = view["state"]["values"][REASON][REASON]["value"]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    name, revision = view.get("id"), view.get("hash")
    if args is None or not (isinstance(name, str) and name and isinstance(revision, str)):
        return None
    # Slack sends null for a field that was left empty.
    said = clean(unescape(reason)).strip()[:LONGEST_REASON] if isinstance(reason, str) else ""
    return Submitted(verb, args, place, said, name, revision)
