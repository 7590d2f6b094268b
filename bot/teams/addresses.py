"""Addresses of messages in Teams: ids that name a message, made to sort by time where they do not."""

import re

from bot.teams.references import Reference
from bot.teams.talks import CHAT
from handlers.commands import Place
from handlers.ports import Address

# Ids of channels' messages are the milliseconds of their writing; chats give others too.
_SORTS = re.compile(r"[0-9]{13}", re.ASCII)
_BETWEEN = "/"


def address_of(reference: Reference, thread: str | None, activity_id: str, now: float) -> Address:
    """The address of a message posted at `now` (seconds); its thread is None where it begins one.

    Its `ts` is its id. In a chat, where ids need not sort by time, it is the milliseconds before that id.
    """
    sorts = activity_id
    if reference.kind != "channel" and not _SORTS.fullmatch(activity_id):
        sorts = f"{int(now * 1000):013d}{_BETWEEN}{activity_id}"
    return Address(
        platform="teams",
        workspace=reference.tenant,
        channel=reference.conversation,
        ts=sorts,
        thread=thread if reference.kind == "channel" else CHAT,
    )


def activity_id(address: Address) -> str:
    """The id that the platform knows the message by."""
    before, _, behind = address.ts.partition(_BETWEEN)
    return behind if behind and _SORTS.fullmatch(before) else address.ts


def written_at(address: Address) -> float:
    """When a message was posted, in seconds; 0 where its address does not say."""
    before = address.ts.partition(_BETWEEN)[0]
    return int(before) / 1000 if _SORTS.fullmatch(before) else 0.0


def thread_of(address: Address) -> str | None:
    """The root of the channel's thread that a message is in, its own id where it begins one; None in a chat."""
    return root_of(address.thread) if address.thread else activity_id(address)


def root_of(thread: str | None) -> str | None:
    """The root of a channel's thread by its place's word for it; None in a chat or for a new thread."""
    return None if thread == CHAT else thread


def place_of(reference: Reference) -> Place:
    """The place of a conversation as such."""
    return Place(platform="teams", workspace=reference.tenant, channel=reference.conversation)
