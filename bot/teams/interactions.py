"""Presses of a card's buttons and dialogs that were sent off, as deliveries. Pure parsing."""

from bot.asks.reading import sha256
from bot.teams.asides import reply_address
from bot.teams.buttons import Pressed
from bot.teams.forms import Submitted
from bot.teams.talks import Talk
from handlers.commands import Command, Delivery, Key, PastedText, Place
from handlers.pressing import VERBS

# Two presses within this time are a double click: the card has not even changed yet.
DOUBLE_PRESS_SECONDS = 2
# These start work on a document and take their turn in the thread; other presses wait for none.
_THREADS_TURN = {"review"}


def press_delivery(pressed: Pressed, talk: Talk, message: str) -> Delivery:
    """The delivery of a press; `message` is the activity whose card it was in."""
    return Delivery(
        command=_command(pressed, talk, talk.place, pressed.reason),
        keys=(
            Key(parts=("press", talk.tenant, talk.conversation, talk.activity_id)),
            Key(
                parts=("pressed", talk.tenant, talk.conversation, message, pressed.digest, talk.person),
                ttl=DOUBLE_PRESS_SECONDS,
            ),
        ),
        lane=_lane(talk.place, pressed.verb),
        order=talk.asked_at,
        text=pressed.reason or None,
    )


def form_delivery(submitted: Submitted, talk: Talk) -> Delivery:
    """The delivery of a dialog, once however often it is sent off."""
    place = talk.place.model_copy(update={"thread": talk.thread or submitted.thread})
    return Delivery(
        command=_command(submitted.pressed, talk, place, submitted.reason),
        keys=(Key(parts=("form", talk.tenant, talk.conversation, submitted.form, talk.person)),),
        lane=_lane(place, submitted.pressed.verb),
        order=talk.asked_at,
        text=submitted.reason or None,
    )


def is_known(pressed: Pressed, kinds: frozenset[str]) -> bool:
    """Whether the verb is one that a press can give and that has a handler."""
    return pressed.verb in VERBS and pressed.verb in kinds


def _command(pressed: Pressed, talk: Talk, place: Place, reason: str) -> Command:
    return Command.model_validate(
        {
            "kind": pressed.verb,
            "place": place,
            "person": talk.person,
            "alias": talk.entra,
            "asked_at": talk.asked_at,
            "reply_to": reply_address(talk),
            "source": PastedText(sha256=sha256(reason)) if reason else None,
            "args": dict(pressed.args),
        }
    )


def _lane(place: Place, verb: str) -> str:
    thread = f"teams:{place.workspace}:{place.channel}:{place.thread or ''}"
    return thread if verb in _THREADS_TURN else f"{thread}:presses"
