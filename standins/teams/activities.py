"""The activities that Teams sends to a bot, as the platform shapes them."""

import html
import uuid
from datetime import UTC, datetime
from typing import Any

from standins.teams.state import Chat, Person, Post, State

Json = dict[str, Any]


class Activities:
    """Makes them for one bot. `service_url` is set once the stand-in listens."""

    def __init__(self, state: State, bot_name: str) -> None:
        self.state = state
        self.bot_name = bot_name
        self.service_url = ""

    def message(self, post: Post, chat: Chat, person: Person) -> Json:
        """Of a message that a person has posted."""
        return {
            **self._common("message", chat, person, post.root),
            "id": post.id,
            "text": post.activity["text"],
            "textFormat": post.activity.get("textFormat", "plain"),
            "attachments": post.activity.get("attachments", []),
            "entities": [*post.activity.get("entities", []), _client()],
        }

    def edited(self, post: Post, chat: Chat, person: Person) -> Json:
        """Of a message that its author has edited."""
        made = self.message(post, chat, person)
        return {**made, "type": "messageUpdate", "channelData": {**made["channelData"], "eventType": "editMessage"}}

    def submitted(self, post: Post, chat: Chat, person: Person, data: Json) -> Json:
        """Of a plain Action.Submit in a card: a message without text."""
        return {
            **self._common("message", chat, person, post.root),
            "id": self.state.new_id(),
            "replyToId": post.id,
            "value": data,
            "entities": [_client()],
        }

    def invoke(self, name: str, value: Json, chat: Chat, person: Person, post: Post | None = None) -> Json:
        """Of something that waits for an answer; about a post, or of its own."""
        made = {
            **self._common("invoke", chat, person, post.root if post is not None else ""),
            "id": f"f:{uuid.uuid4()}",
            "name": name,
            "value": value,
            "entities": [_client()],
        }
        return made | ({"replyToId": post.id} if post is not None else {})

    def installation(self, action: str, chat: Chat, person: Person) -> Json:
        """Of the app put into a chat (`add`) or taken out of it (`remove`)."""
        return {**self._common("installationUpdate", chat, person), "id": f"f:{uuid.uuid4()}", "action": action}

    def members(self, change: str, chat: Chat, person: Person) -> Json:
        """Of the bot among the members added or removed (`change`: membersAdded or membersRemoved)."""
        made = self._common("conversationUpdate", chat, person)
        event = "teamMemberAdded" if change == "membersAdded" else "teamMemberRemoved"
        data = made["channelData"] | ({"eventType": event} if chat.kind == "channel" else {})
        return {**made, "id": f"f:{uuid.uuid4()}", change: [{"id": self.state.bot}], "channelData": data}

    def message_payload(self, post: Post, chat: Chat, author: Person) -> Json:
        """A message as the message extension's action is told of it."""
        text = html.escape(str(post.activity.get("text") or ""))
        return {
            "id": post.id,
            "replyToId": None,
            "createdDateTime": self._time(),
            "importance": "normal",
            "messageType": "message",
            "linkToMessage": f"https://teams.microsoft.com/l/message/{chat.id}/{post.id}",
            "from": {"user": {"userIdentityType": "aadUser", "id": author.entra, "displayName": author.full_name}},
            "body": {"contentType": "html", "content": f"<p>{text}</p>"},
            "attachments": post.activity.get("attachments", []),
            "mentions": [],
            "reactions": [],
        }

    def _common(self, kind: str, chat: Chat, person: Person, root: str = "") -> Json:
        conversation: Json = {"conversationType": chat.kind, "tenantId": self.state.tenant, "id": chat.id}
        data: Json = {"tenant": {"id": self.state.tenant}}
        if chat.kind != "personal":
            conversation["isGroup"] = True
        if chat.kind == "channel":
            conversation["id"] = f"{chat.id};messageid={root}" if root else chat.id
            data |= {
                "teamsChannelId": chat.id,
                "teamsTeamId": chat.team,
                "channel": {"id": chat.id},
                "team": {"id": chat.team, "name": "Platform"},
            }
        return {
            "type": kind,
            "channelId": "msteams",
            "timestamp": self._time(),
            "localTimestamp": self._time(),
            "locale": "en-US",
            "serviceUrl": self.service_url,
            "from": {"id": person.id, "name": person.full_name, "aadObjectId": person.entra},
            "recipient": {"id": self.state.bot, "name": self.bot_name},
            "conversation": conversation,
            "channelData": data,
        }

    def _time(self) -> str:
        at = datetime.fromtimestamp(self.state.clock.time(), UTC)
        return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"


def _client() -> Json:
    return {"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Windows", "timezone": "Etc/UTC"}
