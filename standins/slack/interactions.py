"""What a delivery lets the app do for a while: open a view with its trigger_id, answer through its response_url."""

import itertools
from dataclasses import dataclass, field
from typing import Any

from standins.slack import blocks as block_kit
from standins.slack.calls import SlackError
from standins.slack.files import Files
from standins.slack.mentions import pings_of
from standins.slack.state import Channel, Installation, Json, Message, State

TRIGGER_SECONDS = 3.0
RESPONSE_SECONDS = 30 * 60
RESPONSE_USES = 5


@dataclass(slots=True)
class _Trigger:
    at: float
    user: str
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """A response_url: whose command or click it belongs to, and what has come of it."""

    at: float
    channel: str
    user: str
    installation: Installation
    source_ts: str = ""
    uses: int = 0
    last: Message | None = None
    answers: list[Json] = field(default_factory=list)


class Interactions:
    """Trigger ids and response_urls given out, and the views that were opened."""

    def __init__(self, state: State, files: Files) -> None:
        self.state = state
        self.files = files
        self.views: list[Json] = []
        self.response_urls: dict[str, ResponseUrl] = {}
        self._triggers: dict[str, _Trigger] = {}
        self._serial = itertools.count(1)

    def new_trigger(self, user: str) -> str:
        """A trigger_id that opens one view within three seconds."""
        now = self.state.clock.time()
        trigger = f"{next(self._serial)}.{int(now * 1000)}.standin"
        self._triggers[trigger] = _Trigger(now, user)
        return trigger

    def new_response_path(self, channel: Channel, user: str, installation: Installation, source_ts: str = "") -> str:
        """The path of a new response_url, good for 30 minutes and five answers."""
        path = f"/commands/{channel.team}/{next(self._serial)}/standin"
        self.response_urls[path] = ResponseUrl(self.state.clock.time(), channel.id, user, installation, source_ts)
        return path

    def open_view(self, trigger: str, view: Any, installation: Installation) -> Json:
        """Open a view. Raises SlackError."""
        known = self._triggers.get(trigger)
        if known is None:
            raise SlackError("invalid_trigger_id")
        if known.used:
            raise SlackError("exchanged_trigger_id")
        if self.state.clock.time() - known.at > TRIGGER_SECONDS:
            raise SlackError("expired_trigger_id")
        if wrong := self._faults_of_view(view):
            raise SlackError("invalid_arguments", response_metadata={"messages": [f"[ERROR] {w}" for w in wrong]})
        known.used = True
        opened: Json = view | {
            "id": self.state.new_id("V"),
            "team_id": installation.team,
            "app_id": installation.app_id,
            "bot_id": installation.bot_id,
            "hash": f"{int(self.state.clock.time())}.standin",
        }
        self.views.append(opened | {"opened_for": known.user})
        return opened

    def answer(self, path: str, body: Any) -> None:
        """Take what was posted to a response_url. Raises SlackError with the HTTP status that Slack gives it."""
        known = self.response_urls.get(path)
        if known is None:
            raise SlackError("no_service", status=404)
        if self.state.clock.time() - known.at > RESPONSE_SECONDS:
            raise SlackError("expired_url", status=404)
        if known.uses >= RESPONSE_USES:
            raise SlackError("used_url", status=404)
        if not isinstance(body, dict):
            raise SlackError("invalid_payload", status=400)
        self.show(self.state.channels[known.channel], known, body)
        known.uses += 1
        known.answers.append(body)

    def show(self, channel: Channel, known: ResponseUrl, body: Json) -> None:
        """Show an answer in its channel: to all, to the asker alone, or in place of an earlier one. Raises SlackError."""
        text, blocks = str(body.get("text") or ""), body.get("blocks") or []
        if block_kit.faults_of(blocks, self.files.showable):
            raise SlackError("invalid_blocks", status=404)
        app, state = known.installation, self.state
        earlier = known.last or channel.by_ts.get(known.source_ts)
        if body.get("delete_original"):
            if earlier is not None:
                state.remove(channel, earlier)
            return
        if not text and not blocks:
            raise SlackError("no_text", status=400)
        if body.get("replace_original") and earlier is not None:
            earlier.text, earlier.blocks = text, blocks
            state.record(channel, "update", app.bot_user, earlier, pings_of(text, blocks))
        elif body.get("response_type") == "in_channel":
            message = Message(state.new_ts(), channel.id, app.bot_user, text, blocks, bot_id=app.bot_id)
            message.app_id, message.team = app.app_id, app.team
            message.thread_ts = str(body.get("thread_ts") or "")
            known.last = state.put(channel, message, pings_of(text, blocks))
        else:
            thread = str(body.get("thread_ts") or "")
            state.whisper(channel, known.user, app.bot_user, text, blocks, thread=thread, via="response_url")

    def _faults_of_view(self, view: Any) -> list[str]:
        if not isinstance(view, dict) or view.get("type") not in ("modal", "home"):
            return ["missing required field: type [json-pointer:/view/type]"]
        found: list[str] = []
        for name in ("title", "submit", "close"):
            text = view.get(name)
            if text is None and name != "title":
                continue
            if not isinstance(text, dict) or text.get("type") != "plain_text" or not text.get("text"):
                found.append(f"missing required field: {name} [json-pointer:/view/{name}]")
            elif len(text["text"]) > 24:
                found.append(f"must be less than 25 characters [json-pointer:/view/{name}/text]")
        for name, most in (("callback_id", 255), ("private_metadata", 3000), ("external_id", 255)):
            if len(str(view.get(name) or "")) > most:
                found.append(f"must be less than {most + 1} characters [json-pointer:/view/{name}]")
        return found + block_kit.faults_of(view.get("blocks"), self.files.showable, block_kit.MAX_VIEW_BLOCKS)
