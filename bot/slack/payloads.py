"""Slack's payloads as deliveries: pure parsing, shared by the HTTP edge, Socket Mode and the sweep."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from bot.asks.commands import command_of, text_of
from bot.asks.reading import Usage, fingerprint, read_ask, sha256
from bot.inbox.accepting import KEYS_LIVE_SECONDS
from bot.slack.wire import pieces, without_mention
from handlers.commands import Delivery, Key, Place

# A second click within this time is the same command; the same words given later on purpose are a new one.
DOUBLE_CLICK_SECONDS = 10

# Subtypes of messages that people write; every other subtype is Slack's or a bot's own.
_PEOPLES = {None, "file_share", "thread_broadcast", "me_message"}
_TS = re.compile(r"[0-9]{1,16}\.[0-9]{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for us; `reason` is a word for the metrics."""

    reason: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Whose event it is: workspace, organisation (both may be empty) and our own user id there (empty if unknown)."""

    workspace: str
    enterprise: str
    bot_user: str


def whereabouts(body: Mapping[str, Any], bot_user: str = "") -> Whereabouts:
    """Whose an Events API payload is. The authorization names the side of a shared channel that we are installed on."""
    listed = body.get("authorizations")
    ours = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
    user = ours.get("user_id") if ours.get("is_bot", True) else None
    return Whereabouts(
        workspace=_word(ours.get("team_id")) or _word(body.get("team_id")),
        enterprise=_word(ours.get("enterprise_id")) or _word(body.get("enterprise_id")),
        bot_user=_word(user) or bot_user,
    )


def event_delivery(body: Mapping[str, Any], *, bot_user: str = "", kinds: Set[str] = frozenset()) -> Delivery | Ignored:
    """The delivery of an Events API payload, or why it is none of ours. `kinds` of command are answered beside reviews."""
    event = body.get("event")
    if not isinstance(event, dict):
        return Ignored("malformed")
    where = whereabouts(body, bot_user)
    channel = _word(event.get("channel"))
    now = body.get("event_time")
    seen_at = float(now) if isinstance(now, int) else None
    match event.get("type"), event.get("subtype"):
        case "app_mention", _:
            if event.get("edited") and seen_at is not None and _too_old(event, seen_at):
                # Past the life of its key only the `message_changed` twin can tell whether what it asks has changed.
                return Ignored("old_edit")
            return message_delivery(event, where, channel=channel, addressed=True, kinds=kinds)
        case "message", "message_changed":
            message, previous = event.get("message"), event.get("previous_message")
            if not isinstance(message, dict):
                return Ignored("malformed")
            delivery = message_delivery(message, where, channel=channel, addressed=_direct(event, channel), kinds=kinds)
            if isinstance(delivery, Delivery) and isinstance(previous, dict) and seen_at is not None:
                before = message_delivery(
                    previous, where, channel=channel, addressed=_direct(event, channel), kinds=kinds
                )
                same = isinstance(before, Delivery) and before.keys == delivery.keys
                if same and _too_old(message, seen_at):
                    return Ignored("old_edit")
            return delivery
        case "message", _:
            return message_delivery(event, where, channel=channel, addressed=_direct(event, channel), kinds=kinds)
        case _:
            return Ignored("event_type")


def message_delivery(
    message: Mapping[str, Any],
    where: Whereabouts,
    *,
    channel: str,
    addressed: bool,
    kinds: Set[str] = frozenset(),
) -> Delivery | Ignored:
    """The delivery of one message. `addressed` says that it is meant for us even if it does not mention us.

    What asks for one of `kinds` has another key than without: everything that reads messages must be given the same.
    """
    ts, user, text = _word(message.get("ts")), _word(message.get("user")), message.get("text")
    if message.get("bot_id") or message.get("bot_profile") or message.get("app_id"):
        return Ignored("bot")
    if message.get("subtype") not in _PEOPLES or message.get("hidden"):
        return Ignored("subtype")
    if user in {where.bot_user, "USLACKBOT"} and user:
        return Ignored("own")
    if not (_TS.fullmatch(ts) and user and channel and where.workspace and isinstance(text, str)):
        return Ignored("malformed")
    rest, mentioned = without_mention(text, where.bot_user or None)
    if not addressed and not (mentioned and where.bot_user):
        return Ignored("not_addressed")
    ask = read_ask(pieces(rest), kinds=kinds, questions=True)
    thread = _word(message.get("thread_ts"))
    thread = thread if _TS.fullmatch(thread) else ts
    asked_at = _asked_at(message, ts)
    return Delivery(
        command=command_of(
            ask,
            place=Place(platform="slack", workspace=where.workspace, channel=channel, thread=thread),
            person=user,
            asked_at=asked_at,
        ),
        keys=(Key(parts=("message", where.enterprise or where.workspace, channel, ts, fingerprint(ask))),),
        lane=f"slack:{where.workspace}:{channel}:{thread}",
        order=asked_at,
        text=text_of(ask),
    )


def command_delivery(
    form: Mapping[str, Any], *, asked_at: float, kinds: Set[str] = frozenset()
) -> Delivery | Usage | Ignored:
    """The delivery of a slash command; Usage where it asks for none. `asked_at` is Slack's time of asking (seconds)."""
    team, channel = _word(form.get("team_id")) or _word(form.get("enterprise_id")), _word(form.get("channel_id"))
    user, trigger = _word(form.get("user_id")), _word(form.get("trigger_id"))
    text = form.get("text")
    if not (team and channel and user and trigger):
        return Ignored("malformed")
    text = text if isinstance(text, str) else ""
    ask = read_ask(pieces(text), kinds=kinds)
    if isinstance(ask, Usage):
        return ask
    return Delivery(
        command=command_of(
            ask,
            place=Place(platform="slack", workspace=team, channel=channel),
            person=user,
            asked_at=asked_at,
            reply_to=_word(form.get("response_url")),
        ),
        keys=(
            Key(parts=("trigger", trigger)),
            Key(parts=("command", team, channel, user, sha256(" ".join(text.split()))), ttl=DOUBLE_CLICK_SECONDS),
        ),
        # A command has no thread: its placeholder starts one, so it waits for nothing and nothing waits for it.
        lane=f"slack:{team}:{channel}:{trigger}",
        order=asked_at,
        text=text_of(ask),
    )


def _asked_at(message: Mapping[str, Any], ts: str) -> float:
    edited = message.get("edited")
    when = _word(edited.get("ts")) if isinstance(edited, dict) else ""
    return max(float(ts), float(when)) if _TS.fullmatch(when) else float(ts)


def _too_old(message: Mapping[str, Any], seen_at: float) -> bool:
    ts = _word(message.get("ts"))
    return bool(_TS.fullmatch(ts)) and seen_at - float(ts) > KEYS_LIVE_SECONDS - 3600


def _direct(event: Mapping[str, Any], channel: str) -> bool:
    return event.get("channel_type") == "im" or channel.startswith("D")


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
