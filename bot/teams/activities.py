"""Activities as deliveries: what is written to the bot, and its being added somewhere. Pure parsing."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

from bot.asks.commands import command_of, text_of
from bot.asks.reading import Ask, ReviewLink, ReviewText, fingerprint, read_ask, sha256, wishes_of
from bot.asks.verbs import Instruction
from bot.inbox.accepting import KEYS_LIVE_SECONDS
from bot.teams.files import SharedFile, files_of
from bot.teams.talks import Talk, part, word, written_at
from bot.teams.wire import Said, mentions_of, read_said
from handlers.commands import Command, Delivery, Key, Link

# The platform gives up after 15 s and sends again, some clients under a new id.
SAME_WORDS_SECONDS = 30
# Being added is told by two activities, and by more where the bot comes into a team.
ADDED_ONCE_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for us; `reason` is a word for the metrics."""

    reason: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The bot can speak no longer in a conversation."""

    conversation: str


def message_delivery(activity: Mapping[str, Any], talk: Talk, kinds: Set[str]) -> Delivery | Ignored:
    """The delivery of what somebody wrote or edited; commands of `kinds` are answered beside reviews."""
    is_edit = activity.get("type") == "messageUpdate"
    if is_edit and part(activity, "channelData").get("eventType") != "editMessage":
        return Ignored("undeleted")
    if _is_bots(activity, talk):
        return Ignored("bot")
    if not talk.activity_id:
        return Ignored("malformed")
    written = written_at(talk.activity_id)
    if is_edit and written is not None and talk.asked_at - written > KEYS_LIVE_SECONDS - 3600:
        # Whether the edit changed what is asked nobody can tell any more.
        return Ignored("old_edit")
    if talk.kind == "channel" and talk.thread is None:
        talk = replace(talk, thread=talk.activity_id)
    said = read_said(activity, talk.bot)
    if talk.kind != "personal" and not said.is_to_bot:
        return Ignored("not_addressed")
    ask = read_ask(said.pieces, kinds=kinds, questions=True)
    files = files_of(activity)
    if files and not isinstance(ask, Instruction | ReviewLink | ReviewText):
        return _file_delivery(files, said, talk)
    command = _command(ask, talk)
    return Delivery(
        command=command,
        keys=_keys(talk, fingerprint(ask), _normalised(said)),
        lane=talk.lane(command.kind),
        order=talk.asked_at,
        text=text_of(ask),
    )


def people_of(activity: Mapping[str, Any], talk: Talk) -> dict[str, str]:
    """The names of those who take part in an activity, by id."""
    named: dict[str, dict[str, None]] = {}
    for mention in mentions_of(activity):
        if mention.person != talk.bot:
            # A name may come in parts, each a mention of its own.
            named.setdefault(mention.person, {}).update(dict.fromkeys(mention.name.split()))
    names = {person: " ".join(parts) for person, parts in named.items()}
    return names | ({talk.person: talk.name} if talk.name else {})


def membership_delivery(activity: Mapping[str, Any], talk: Talk) -> Delivery | Removed | Ignored:
    """What the bot's being added to a conversation or removed from it comes to: how to ask is said once."""
    data = part(activity, "channelData")
    if data.get("eventType") == "channelDeleted":
        gone = word(part(data, "channel").get("id"))
        return Removed(gone) if gone else Ignored("malformed")
    if activity.get("type") == "installationUpdate":
        action = word(activity.get("action"))
        is_added, is_removed = action == "add", action == "remove"
    else:
        is_added, is_removed = (_names_bot(activity.get(f"members{what}"), talk) for what in ("Added", "Removed"))
    if is_removed:
        return Removed(talk.conversation)
    if not is_added:
        return Ignored("event_type")
    own = (Key(parts=("activity", talk.tenant, talk.conversation, talk.activity_id)),) if talk.activity_id else ()
    return Delivery(
        command=Command(kind="help", place=talk.place, person=talk.person, asked_at=talk.asked_at),
        keys=(*own, Key(parts=("added", talk.tenant, talk.conversation), ttl=ADDED_ONCE_SECONDS)),
        lane=f"teams:{talk.tenant}:{talk.conversation}:added",
        order=talk.asked_at,
    )


def _file_delivery(files: tuple[SharedFile, ...], said: Said, talk: Talk) -> Delivery:
    """The delivery of a file: what is written beside it may only wish for how it is reviewed."""
    first = files[0]
    ask: Ask = ReviewLink(first.url, others=len(files) - 1, **wishes_of(said.pieces))
    source = Link(url=first.url, name=first.name, ticket=sha256(first.ticket))
    return Delivery(
        command=_command(ask, talk).model_copy(update={"source": source}),
        # Each sending of a file has an address of its own, and so does each of the platform's tries: they count once.
        keys=_keys(talk, fingerprint(ask), f"{_normalised(said)}\x1f{first.url}"),
        lane=talk.lane("review"),
        order=talk.asked_at,
        text=first.ticket,
    )


def _command(ask: Ask, talk: Talk) -> Command:
    made = command_of(ask, place=talk.place, person=talk.person, asked_at=talk.asked_at)
    return made.model_copy(update={"alias": talk.entra})


def _keys(talk: Talk, print_of_ask: str, words: str) -> tuple[Key, ...]:
    # What began a thread may come again in that thread, or as another post that begins one.
    threads = (talk.thread or "", "") if talk.thread == talk.activity_id else (talk.thread or "",)
    said = ("said", talk.tenant, talk.conversation, talk.person, sha256(words))
    return (
        Key(parts=("activity", talk.tenant, talk.conversation, talk.activity_id, print_of_ask)),
        *(Key(parts=(*said, thread), ttl=SAME_WORDS_SECONDS) for thread in threads),
    )


def _normalised(said: Said) -> str:
    return " ".join("".join(piece.shown for piece in said.pieces).split())


def _is_bots(activity: Mapping[str, Any], talk: Talk) -> bool:
    role = part(activity, "from").get("role")
    return talk.person == talk.bot or role in {"bot", "skill"} or talk.person.startswith("28:")


def _names_bot(members: object, talk: Talk) -> bool:
    return any(isinstance(m, dict) and m.get("id") == talk.bot for m in (members if isinstance(members, list) else ()))
