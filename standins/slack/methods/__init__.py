"""The Web API's methods that the stand-in knows, with the scopes and the rate tier that Slack documents for each."""

from collections.abc import Callable
from dataclasses import dataclass

from standins.slack.calls import Call
from standins.slack.methods import chat, conversations, misc, uploads
from standins.slack.rates import Tier
from standins.slack.state import Json


@dataclass(frozen=True, slots=True)
class Method:
    """What it does, which scopes it needs (any one of them; none: any token), and how often it may be called."""

    run: Callable[[Call], Json]
    scopes: tuple[str, ...]
    tier: Tier


_HISTORY = ("channels:history", "groups:history", "mpim:history", "im:history")
_READ = ("channels:read", "groups:read", "mpim:read", "im:read")

METHODS: dict[str, Method] = {
    "auth.test": Method(misc.auth_test, (), "none"),
    "assistant.threads.setStatus": Method(misc.set_status, ("chat:write", "assistant:write"), "none"),
    "chat.postMessage": Method(chat.post_message, ("chat:write",), "post"),
    "chat.update": Method(chat.update, ("chat:write",), "3"),
    "chat.delete": Method(chat.delete, ("chat:write",), "3"),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("chat:write",), "4"),
    "chat.getPermalink": Method(chat.get_permalink, (), "none"),
    "conversations.history": Method(conversations.history, _HISTORY, "3"),
    "conversations.replies": Method(conversations.replies, _HISTORY, "3"),
    "conversations.join": Method(conversations.join, ("channels:join",), "3"),
    "conversations.open": Method(
        conversations.open_, ("im:write", "mpim:write", "channels:manage", "groups:write"), "3"
    ),
    "conversations.info": Method(conversations.info, _READ, "3"),
    "conversations.members": Method(conversations.members, _READ, "4"),
    "users.conversations": Method(conversations.of_user, _READ, "3"),
    "users.info": Method(misc.users_info, ("users:read",), "4"),
    "reactions.add": Method(misc.reactions_add, ("reactions:write",), "3"),
    "views.open": Method(misc.views_open, (), "4"),
    "files.getUploadURLExternal": Method(uploads.get_upload_url, ("files:write",), "4"),
    "files.completeUploadExternal": Method(uploads.complete_upload, ("files:write",), "4"),
    "files.info": Method(uploads.info, ("files:read",), "4"),
}
