"""Who says something where: what every activity of Teams has in common, read once and checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.teams.references import Kind, Reference
from handlers.commands import Place

# A chat has no threads: all of it is one.
CHAT = "chat"

_ROOT = ";messageid="
_MILLISECONDS = re.compile(r"[0-9]{13}", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_ID = 512


@dataclass(frozen=True, slots=True)
class Talk:
    """An activity's whereabouts. `conversation` is the id without the part that names a thread; `thread` the activity
    that began it, CHAT in a chat, None where there is none yet. `person` is the id by which this bot knows somebody,
    `entra` the directory's, if told. `asked_at` is the platform's time in seconds.
    """

    tenant: str
    conversation: str
    thread: str | None
    kind: Kind
    person: str
    entra: str
    name: str
    bot: str
    activity_id: str
    asked_at: float

    @property
    def place(self) -> Place:
        """Where to answer."""
        return Place(platform="teams", workspace=self.tenant, channel=self.conversation, thread=self.thread)

    def lane(self, kind: str) -> str:
        """The lane of a command of this kind.

        A thread's commands wait for each other. In a chat, which is one thread for ever, only questions do: a review whose
        document cannot be had for an hour must not keep the others waiting.
        """
        is_own = self.thread is None or (self.thread == CHAT and kind != "ask")
        return f"teams:{self.tenant}:{self.conversation}:{self.activity_id if is_own else self.thread}"


def read_talk(activity: Mapping[str, Any], now: float) -> Talk | None:
    """The whereabouts of an activity, None where it lacks one. `now` (seconds) serves one without a time."""
    conversation, bot = part(activity, "conversation"), part(activity, "recipient")
    said_by, data = part(activity, "from"), part(activity, "channelData")
    tenant = word(conversation.get("tenantId")) or word(part(data, "tenant").get("id"))
    whole = word(conversation.get("id"))
    channel, _, root = whole.partition(_ROOT)
    person, our_id = word(said_by.get("id")), word(bot.get("id"))
    if not (tenant and channel and person and our_id):
        return None
    kind = _kind(conversation, channel, data)
    return Talk(
        tenant=tenant,
        conversation=channel,
        thread=CHAT if kind != "channel" else root or None,
        kind=kind,
        person=person,
        entra=word(said_by.get("aadObjectId")),
        name=word(said_by.get("name")),
        bot=our_id,
        activity_id=word(activity.get("id")),
        asked_at=_time(activity.get("timestamp"), now),
    )


def reference_of(activity: Mapping[str, Any], talk: Talk) -> Reference:
    """What is needed to speak there later; the activity's token names its service URL."""
    data = part(activity, "channelData")
    return Reference(
        service_url=word(activity.get("serviceUrl")),
        tenant=talk.tenant,
        conversation=talk.conversation,
        kind=talk.kind,
        bot_id=talk.bot,
        bot_name=word(part(activity, "recipient").get("name")),
        locale=word(activity.get("locale")),
        team=word(part(data, "team").get("aadGroupId")),
    )


def root_of(claimed: str | None) -> str | None:
    """The message that began a channel's thread, as a client says; None for what cannot be one."""
    return claimed if claimed and _MILLISECONDS.fullmatch(claimed) else None


def written_at(activity_id: str) -> float | None:
    """When a message was written (seconds), where its id says so."""
    return int(activity_id) / 1000 if _MILLISECONDS.fullmatch(activity_id) else None


def part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object in an object; empty where there is none."""
    value = of.get(name)
    return value if isinstance(value, dict) else {}


def word(value: object) -> str:
    """An id or another short text; empty where it is none."""
    is_one = isinstance(value, str) and len(value) <= _LONGEST_ID and not _SURROGATE.search(value)
    return str(value) if is_one else ""


def _kind(conversation: Mapping[str, Any], channel: str, data: Mapping[str, Any]) -> Kind:
    match conversation.get("conversationType"):
        case "personal":
            return "personal"
        case "groupChat":
            return "groupChat"
        case "channel":
            return "channel"
        case _:
            # Installations of a team do not always say it.
            if part(data, "team") or part(data, "channel"):
                return "channel"
            return "groupChat" if conversation.get("isGroup") is True or channel.startswith("19:") else "personal"


def _time(timestamp: object, now: float) -> float:
    try:
        when = datetime.fromisoformat(timestamp) if isinstance(timestamp, str) else None
    except ValueError:
        when = None
    return when.timestamp() if when is not None and when.tzinfo is not None else now
