"""Files that come with a message: where they stay, and the address that gives them for a while.

Teams gives a bot such an address in personal chats alone; in channels and group chats it would have to ask Graph.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.asks.pieces import is_link
from bot.teams.talks import part, word

DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
LONGEST_ADDRESS = 8_000


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file: `url` is where it stays, for whoever may see it there; `ticket` gives it to anybody for some minutes."""

    url: str
    name: str
    ticket: str


def files_of(activity: Mapping[str, Any]) -> tuple[SharedFile, ...]:
    """The files of a message that can be fetched."""
    attachments = activity.get("attachments")
    found = []
    for attachment in attachments if isinstance(attachments, list) else []:
        if not isinstance(attachment, dict) or attachment.get("contentType") != DOWNLOAD:
            continue
        ticket, stays = _address(part(attachment, "content").get("downloadUrl")), _address(attachment.get("contentUrl"))
        if ticket and stays:
            found.append(SharedFile(stays, word(attachment.get("name")), ticket))
    return tuple(found)


def _address(value: object) -> str:
    is_one = isinstance(value, str) and len(value) <= LONGEST_ADDRESS and is_link(value)
    return str(value) if is_one else ""
