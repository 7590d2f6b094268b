"""Presses of a card's buttons and dialogs that were sent off, as deliveries. Pure parsing."""

from dataclasses import replace

from bot.asks.reading import sha256
from bot.teams.asides import reply_address
from bot.teams.buttons import Pressed
from bot.teams.forms import Submitted
from bot.teams.talks import CHAT, Talk, root_of
from handlers.commands import Command, Delivery, Key, PastedText
from handlers.pressing import VERBS

# Two presses within this time are a double click: the card has not even changed yet.
DOUBLE_PRESS_SECONDS = 2
# These start work on a document and take their turn in the thread; other presses wait for none.
_THREADS_TURN = {"review"}


def press_delivery(pressed: Pressed, talk: Talk, message: str) -> Delivery:
    """The delivery of a press; `message` is the activity whose card it was in."""
    return Delivery(
        command=_command(pressed, talk, pressed.reason),
        keys=(
            Key(parts=("press", talk.tenant, talk.conversation, talk.activity_id)),
            Key(
                parts=("pressed", talk.tenant, talk.conversation, message, pressed.digest, talk.person),
                ttl=DOUBLE_PRESS_SECONDS,
            ),
        ),
        lane=_lane(talk, pressed.verb, message),
        order=talk.asked_at,
        text=pressed.reason or None,
    )


def form_delivery(submitted: Submitted, talk: Talk) -> Delivery:
    """The delivery of a dialog, once however often it is sent off."""
    there = replace(talk, thread=talk.thread or root_of(submitted.thread))
    return Delivery(
        command=_command(submitted.pressed, there, submitted.reason),
        keys=(Key(parts=("form", talk.tenant, talk.conversation, submitted.form, talk.person)),),
        lane=_lane(there, submitted.pressed.verb, submitted.form),
        order=talk.asked_at,
        text=submitted.reason or None,
    )


def is_known(pressed: Pressed, kinds: frozenset[str]) -> bool:
    """Whether the verb is one that a press can give and that has a handler."""
    return pressed.verb in VERBS and pressed.verb in kinds


def is_blank(pressed: Pressed) -> bool:
    """Whether a reason was wanted and none given."""
    return bool(pressed.question) and not pressed.reason


def _command(pressed: Pressed, talk: Talk, reason: str) -> Command:
    return Command.model_validate(
        {
            "kind": pressed.verb,
            "place": talk.place,
            "person": talk.person,
            "alias": talk.entra,
            "asked_at": talk.asked_at,
            "reply_to": reply_address(talk),
            "source": PastedText(sha256=sha256(reason)) if reason else None,
            "args": dict(pressed.args),
        }
    )


def _lane(talk: Talk, verb: str, message: str) -> str:
    if verb in _THREADS_TURN:
        return talk.lane(verb)
    return f"teams:{talk.tenant}:{talk.conversation}:{message if talk.thread == CHAT else talk.thread}:presses"
