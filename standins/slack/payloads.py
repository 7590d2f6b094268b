"""What Slack sends to an app, field by field: slash commands, Events API envelopes, interactions."""

import itertools
import json
import re
from typing import Any

from standins.slack.interactions import Interactions
from standins.slack.state import Channel, Installation, Json, Message, State, User, Workspace

_CHANNEL_TYPE = {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}
_VERIFICATION_TOKEN = "standin-verification-token"  # noqa: S105 - Slack's deprecated field, no secret


class Payloads:
    """Makes payloads of one app, with new event ids, trigger ids and response_urls."""

    def __init__(self, state: State, interactions: Interactions, base_url: str) -> None:
        self.state = state
        self.interactions = interactions
        self.base_url = base_url
        self._serial = itertools.count(1)

    def command(
        self, app: Installation, channel: Channel, user: User, command: str, text: str, *, trigger_id: str = ""
    ) -> dict[str, str]:
        """A slash command's form fields."""
        workspace = self.state.workspaces[app.team]
        shown = {"im": "directmessage", "private": "privategroup", "mpim": "privategroup"}
        fields = {
            "token": _VERIFICATION_TOKEN,
            "team_id": workspace.id,
            "team_domain": workspace.domain,
            "channel_id": channel.id,
            "channel_name": shown.get(channel.kind, channel.name),
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": text,
            "api_app_id": app.app_id,
            "is_enterprise_install": "false",
            "response_url": self.base_url + self.interactions.new_response_path(channel, user.id, app),
            "trigger_id": trigger_id or self.interactions.new_trigger(user.id),
        }
        if workspace.enterprise:
            fields |= {"enterprise_id": workspace.enterprise, "enterprise_name": workspace.domain}
        return fields

    def event(self, app: Installation, event: Json, *, event_id: str = "") -> Json:
        """An Events API envelope around an event."""
        workspace = self.state.workspaces[app.team]
        enterprise = workspace.enterprise or None
        channel = event.get("channel", "")
        return {
            "token": _VERIFICATION_TOKEN,
            "team_id": workspace.id,
            "context_team_id": workspace.id,
            "context_enterprise_id": enterprise,
            "api_app_id": app.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": event_id or f"Ev{next(self._serial):010d}",
            "event_time": int(self.state.clock.time()),
            "authorizations": [
                {
                    "enterprise_id": enterprise,
                    "team_id": workspace.id,
                    "user_id": app.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": f"4-standin-{workspace.id}-{channel}",
        } | ({"enterprise_id": enterprise} if enterprise else {})

    def app_mention(self, message: Message) -> Json:
        """The event that tells an app that a message mentions it."""
        return self._of_message(message) | {"type": "app_mention"}

    def message(self, message: Message) -> Json:
        """The event that tells an app of a message in a conversation it is in."""
        kind = _CHANNEL_TYPE[self.state.channels[message.channel].kind]
        return self._of_message(message) | {"type": "message", "channel_type": kind}

    def edited(self, message: Message, before: Json) -> Json:
        """The event of an edit: the message as it is and as it was."""
        channel = self.state.channels[message.channel]
        ts = message.edited or self.state.new_ts()
        return {
            "type": "message",
            "subtype": "message_changed",
            "message": message.as_json(metadata=False),
            "previous_message": before,
            "channel": channel.id,
            "hidden": True,
            "ts": ts,
            "event_ts": ts,
            "channel_type": _CHANNEL_TYPE[channel.kind],
        }

    def click(self, app: Installation, message: Message, user: User, action_id: str) -> Json:
        """A click on one of a message's elements. Raises KeyError where it has no such action."""
        workspace = self.state.workspaces[app.team]
        channel = self.state.channels[message.channel]
        block, element = _find_action(message.blocks, action_id)
        path = self.interactions.new_response_path(channel, user.id, app, message.ts)
        action = {k: element[k] for k in ("type", "action_id", "value", "text", "style") if k in element}
        # As Slack does, of all that a press tells (slackapi/bolt-python issue 513).
        if "text" in element:
            action["text"] = element["text"] | {"text": _escaped(element["text"]["text"])}
        return {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team},
            "api_app_id": app.app_id,
            "token": _VERIFICATION_TOKEN,
            "container": {
                "type": "message",
                "message_ts": message.ts,
                "channel_id": channel.id,
                "is_ephemeral": False,
            }
            | ({"thread_ts": message.thread_ts} if message.thread_ts else {}),
            "trigger_id": self.interactions.new_trigger(user.id),
            "team": {"id": workspace.id, "domain": workspace.domain},
            "enterprise": {"id": workspace.enterprise, "name": workspace.domain} if workspace.enterprise else None,
            "is_enterprise_install": False,
            "channel": {"id": channel.id, "name": channel.name},
            "message": message.as_json(metadata=False),
            "state": {"values": {}},
            "response_url": self.base_url + path,
            "actions": [
                action | {"block_id": block.get("block_id", "standin"), "action_ts": self.state.new_ts()},
            ],
        }

    def submission(self, app: Installation, view: Json, user: User, values: Json) -> Json:
        """A view's submission with these values."""
        workspace = self.state.workspaces[app.team]
        shown = {name: value for name, value in view.items() if name != "opened_for"}
        return {
            "type": "view_submission",
            "team": {"id": workspace.id, "domain": workspace.domain},
            "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team},
            "api_app_id": app.app_id,
            "token": _VERIFICATION_TOKEN,
            "trigger_id": self.interactions.new_trigger(user.id),
            "view": shown | {"state": {"values": values}},
            "response_urls": [],
            "is_enterprise_install": False,
            "enterprise": None,
        }

    def _of_message(self, message: Message) -> Json:
        out: Json = {
            "user": message.user,
            "ts": message.ts,
            "client_msg_id": f"standin-{message.channel}-{message.ts}",
            "text": message.text,
            "team": message.team,
            "channel": message.channel,
            "event_ts": message.ts,
            "blocks": message.blocks or [_rich_text(message.text)],
        }
        if message.thread_ts:
            out["thread_ts"] = message.thread_ts
            root = self.state.channels[message.channel].by_ts.get(message.thread_ts)
            if root is not None:
                out["parent_user_id"] = root.user
        if message.bot_id:
            out |= {"bot_id": message.bot_id, "app_id": message.app_id}
            del out["client_msg_id"]
        if message.subtype:
            out["subtype"] = message.subtype
        return out


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def url_verification(challenge: str) -> Json:
    """The question that Slack asks when a request URL is entered."""
    return {"token": _VERIFICATION_TOKEN, "challenge": challenge, "type": "url_verification"}


def find_user(workspace: Workspace, name: str) -> User:
    """A member by name or id. Raises KeyError."""
    if name in workspace.users:
        return workspace.users[name]
    return next((u for u in workspace.users.values() if u.name == name), None) or workspace.users[name]


def _rich_text(text: str) -> Json:
    elements: list[Json] = []
    for part in re.split(r"(<[^<>]+>)", text):
        if part.startswith("<@"):
            elements.append({"type": "user", "user_id": part[2:-1].split("|")[0]})
        elif part.startswith(("<http://", "<https://")):
            url, _, label = part[1:-1].partition("|")
            elements.append({"type": "link", "url": url} | ({"text": label} if label else {}))
        elif part:
            elements.append({"type": "text", "text": part})
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def _find_action(blocks: list[Json], action_id: str) -> tuple[Json, Json]:
    for block in blocks:
        candidates: list[Any] = [*(block.get("elements") or []), block.get("accessory")]
        for element in candidates:
            if isinstance(element, dict) and element.get("action_id") == action_id:
                return block, element
    raise KeyError(action_id)


def as_form(payload: Json) -> dict[str, str]:
    """An interaction's form fields."""
    return {"payload": json.dumps(payload)}
