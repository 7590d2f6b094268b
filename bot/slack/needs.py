"""What the bot asks of Slack: events, commands, methods, and the scopes that these need, with what is lost without each.

The app manifests in deploy/slack say the same; a test holds them to this, and this to the code. `doctor` reads it too.
"""

from bot.slack.words import COMMAND

COMMANDS = (COMMAND,)

# Event subscription → the scope that lets Slack send it.
EVENTS = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
}

_HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")
_READ = ("channels:read", "groups:read", "im:read", "mpim:read")

# Web API method → the scopes of which it needs those that fit the conversation.
METHODS: dict[str, tuple[str, ...]] = {
    "auth.test": (),
    "chat.postMessage": ("chat:write",),
    "chat.update": ("chat:write",),
    "chat.delete": ("chat:write",),
    "chat.getPermalink": (),
    "conversations.history": _HISTORY,
    "conversations.replies": _HISTORY,
    "conversations.info": _READ,
    "conversations.join": ("channels:join",),
    "conversations.open": ("im:write",),
    "files.completeUploadExternal": ("files:write",),
    "files.getUploadURLExternal": ("files:write",),
    "files.info": ("files:read",),
    "users.conversations": _READ,
    "views.open": (),
}

# Scope → what is lost without it, as a clause that follows "Without it".
SCOPES = {
    "app_mentions:read": "mentions of the bot in channels do not reach it",
    "channels:history": "edited requests in public channels do not reach the bot, and it cannot look its messages up there",
    "channels:join": "the bot cannot enter a public channel by itself and answers in a direct message instead",
    "channels:read": "the sweep after an outage leaves public channels out",
    "chat:write": "the bot cannot say anything",
    "commands": f"{COMMAND} does not exist",
    "files:read": "the bot tries when a picture can be shown instead of looking, and may tell it in words",
    "files:write": "systems and failures are told in words, not drawn",
    "groups:history": "edited requests in private channels do not reach the bot, and it cannot look its messages up there",
    "groups:read": "the sweep after an outage leaves private channels out",
    "im:history": "direct messages do not reach the bot, and it cannot look its messages up there",
    "im:read": "the sweep after an outage leaves direct messages out",
    "im:write": "the bot cannot answer in a direct message where it may not write in the channel",
    "mpim:history": "mentions in group messages do not reach the bot, and it cannot look its messages up there",
    "mpim:read": "the sweep after an outage leaves group messages out",
}
