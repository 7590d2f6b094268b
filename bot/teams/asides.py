"""Where a person alone can be answered: their personal chat, named by the conversation that they are met in."""

from urllib.parse import parse_qs, urlencode

from bot.chats import TEAMS_REPLY
from bot.teams.talks import Talk


def reply_address(talk: Talk) -> str:
    """The address of whoever said this; empty in their personal chat, where an answer is theirs alone anyway."""
    if talk.kind == "personal":
        return ""
    return TEAMS_REPLY + urlencode({"tenant": talk.tenant, "conversation": talk.conversation, "person": talk.person})


def read_reply_address(address: str) -> tuple[str, str, str] | None:
    """Tenant, conversation and person of an address; None for what is none of ours."""
    if not address.startswith(TEAMS_REPLY):
        return None
    said = parse_qs(address.removeprefix(TEAMS_REPLY), max_num_fields=3)
    try:
        [tenant], [conversation], [person] = said["tenant"], said["conversation"], said["person"]
    except (KeyError, ValueError):
        return None
    return tenant, conversation, person
