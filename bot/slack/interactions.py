"""Presses and modals as deliveries: pure parsing, shared by the HTTP edge and Socket Mode."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from bot.asks.reading import sha256
from bot.slack.buttons import read_press
from bot.slack.modal import Submitted, read_submission, reason_view
from bot.slack.payloads import Ignored
from handlers.commands import Command, Delivery, Key, PastedText, Place

# Two presses within this time are a double click: the message has not even changed yet.
DOUBLE_PRESS_SECONDS = 2

_TS = re.compile(r"[0-9]{1,16}\.[0-9]{1,6}", re.ASCII)
# These start work on a document and take their turn in the thread; other presses wait for none.
_THREADS_TURN = {"review"}


@dataclass(frozen=True, slots=True)
class ReasonWanted:
    """A reason is to be asked for: `view` is opened with `trigger`, which lives for three seconds."""

    trigger: str
    view: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Blank:
    """A modal was sent without a reason."""


def action_delivery(body: Mapping[str, Any], kinds: Set[str]) -> Delivery | ReasonWanted | Ignored:
    """What pressing a button comes to. Only commands of `kinds` are answered."""
    actions, user = body.get("actions"), _inner(body, "user", "id")
    container, message = _part(body, "container"), _part(body, "message")
    channel = _word(container.get("channel_id")) or _inner(body, "channel", "id")
    ts = _word(container.get("message_ts"))
    # The workspace of the message is the one that we are installed in; in a shared channel the person's is another.
    workspace = _word(message.get("team")) or _inner(body, "team", "id") or _inner(body, "enterprise", "id")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], dict) else {}
    pressed_at = _word(action.get("action_ts"))
    if not (user and channel and workspace and _TS.fullmatch(ts) and _TS.fullmatch(pressed_at)):
        return Ignored("malformed")
    pressed = read_press(action)
    if pressed is None or pressed.verb not in kinds:
        return Ignored("verb")
    thread: str | None = _word(container.get("thread_ts")) or _word(message.get("thread_ts"))
    if not thread:
        # Nobody can answer in the thread of what one person alone was shown.
        thread = None if container.get("is_ephemeral") else ts
    place = Place(platform="slack", workspace=workspace, channel=channel, thread=thread)
    if pressed.question:
        trigger = _word(body.get("trigger_id"))
        return ReasonWanted(trigger, reason_view(pressed, place)) if trigger else Ignored("malformed")
    action_id = _word(action.get("action_id"))
    return Delivery(
        command=Command(
            kind=pressed.verb,
            place=place,
            person=user,
            asked_at=float(pressed_at),
            reply_to=reply_address(body),
            args=dict(pressed.args),
        ),
        keys=(
            Key(parts=("action", workspace, ts, action_id, pressed_at, user)),
            Key(parts=("press", workspace, ts, action_id, user), ttl=DOUBLE_PRESS_SECONDS),
        ),
        lane=_lane(place, pressed.verb),
        order=float(pressed_at),
    )


def view_delivery(body: Mapping[str, Any], *, kinds: Set[str], asked_at: float) -> Delivery | Blank | Ignored:
    """What a modal that was sent off comes to. `asked_at` is Slack's time of sending it (seconds)."""
    user, submitted = _inner(body, "user", "id"), read_submission(_part(body, "view"))
    if submitted is None or not user:
        return Ignored("malformed")
    if submitted.verb not in kinds:
        return Ignored("verb")
    if not submitted.reason:
        return Blank()
    return _with_reason(submitted, user, asked_at)


def reply_address(body: Mapping[str, Any]) -> str:
    """Where the person alone can be answered, in the thread that the button is in; empty where Slack gave no address.

    A response_url knows no thread. It is kept behind the `#`, which no request sends.
    """
    url = _word(body.get("response_url"))
    thread = _word(_part(body, "container").get("thread_ts")) or _word(_part(body, "message").get("thread_ts"))
    return f"{url}#{thread}" if url and _TS.fullmatch(thread) else url


def _with_reason(submitted: Submitted, user: str, asked_at: float) -> Delivery:
    place = submitted.place
    return Delivery(
        command=Command(
            kind=submitted.verb,
            place=place,
            person=user,
            asked_at=asked_at,
            source=PastedText(sha256=sha256(submitted.reason)),
            args=dict(submitted.args),
        ),
        keys=(Key(parts=("view", place.workspace, submitted.view, submitted.revision)),),
        lane=_lane(place, submitted.verb),
        order=asked_at,
        text=submitted.reason,
    )


def _lane(place: Place, verb: str) -> str:
    thread = f"slack:{place.workspace}:{place.channel}:{place.thread or ''}"
    return thread if verb in _THREADS_TURN else f"{thread}:presses"


def _part(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = body.get(name)
    return value if isinstance(value, dict) else {}


def _inner(body: Mapping[str, Any], name: str, inner: str) -> str:
    return _word(_part(body, name).get(inner))


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
