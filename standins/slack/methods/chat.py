"""chat.*: posting, updating and deleting messages, within Slack's limits."""

import json
import re

from standins.slack import blocks as block_kit
from standins.slack.calls import Call, SlackError
from standins.slack.mentions import pings_of
from standins.slack.state import Channel, Json, Message

MAX_TEXT = 40_000
MAX_UPDATE_TEXT = 4_000
MAX_METADATA_BYTES = 8_000
_TS = re.compile(r"\d{10}\.\d{6}")
_EVENT_TYPE = re.compile(r"[A-Za-z0-9_.:-]{1,255}")


def post_message(call: Call) -> Json:
    """chat.postMessage: to a conversation, or to a person by their id."""
    channel = _target(call)
    _may_write(call, channel)
    thread = _thread(call, channel)
    text, blocks, attachments = _content(call, MAX_TEXT)
    if not text and not blocks and not attachments:
        raise SlackError("no_text")
    message = _message(call, channel, text, blocks, attachments)
    message.metadata = _metadata(call)
    message.thread_ts = thread
    message.broadcast = bool(thread) and call.flag("reply_broadcast")
    call.state.put(channel, message, pings_of(text, blocks, linked=_linked(call)))
    return {"channel": channel.id, "ts": message.ts, "message": message.as_json()}


def update(call: Call) -> Json:
    """chat.update: text alone replaces blocks; metadata stays unless it is given, and goes where that is empty."""
    channel, message = _own(call, "cant_update_message")
    if channel.archived:
        raise SlackError("is_inactive")
    text, blocks, attachments = _content(call, MAX_UPDATE_TEXT)
    given = call.args.keys() & {"text", "blocks", "attachments", "markdown_text"}
    if not given or not (text or blocks or attachments or "blocks" in given):
        raise SlackError("no_text")
    metadata = _metadata(call)
    if "blocks" in given or "text" in given or "markdown_text" in given:
        message.blocks = blocks
    if text or "text" in given:
        message.text = text
    if "attachments" in given:
        message.attachments = attachments
    if metadata is not None:
        message.metadata = metadata or None
    if not blocks:
        message.edited = call.state.new_ts()
    call.state.record(channel, "update", message.user, message, pings_of(text, blocks, linked=_linked(call)))
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": message.as_json()}


def delete(call: Call) -> Json:
    """chat.delete: our own messages."""
    channel, message = _own(call, "cant_delete_message")
    call.state.remove(channel, message)
    return {"channel": channel.id, "ts": message.ts}


def post_ephemeral(call: Call) -> Json:
    """chat.postEphemeral: words for one member of the conversation."""
    channel = call.channel()
    _may_write(call, channel)
    user = call.required("user")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    text, blocks, attachments = _content(call, MAX_TEXT)
    if not text and not blocks and not attachments:
        raise SlackError("no_text")
    by = call.installation.bot_user
    shown = call.state.whisper(channel, user, by, text, blocks, thread=call.text("thread_ts"), via="postEphemeral")
    return {"message_ts": shown.ts}


def get_permalink(call: Call) -> Json:
    """chat.getPermalink."""
    channel = call.channel()
    message = channel.by_ts.get(call.required("message_ts"))
    if message is None:
        raise SlackError("message_not_found")
    link = f"https://{call.workspace.domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def _target(call: Call) -> Channel:
    given = call.text("channel")
    if given[:1] in ("U", "W") and (person := call.workspace.users.get(given)) is not None:
        if person.bot_id:
            raise SlackError("channel_not_found")
        return call.state.direct(call.workspace, call.installation.bot_user, given)
    return call.channel()


def _thread(call: Call, channel: Channel) -> str:
    """The root to reply to. Where it is gone Slack posts into the channel and says nothing (slack-go/slack 1571)."""
    given = call.text("thread_ts")
    if given and not _TS.fullmatch(given):
        raise SlackError("invalid_thread_ts")
    root = channel.by_ts.get(given)
    return root.root if root is not None else ""


def _may_write(call: Call, channel: Channel) -> None:
    if channel.archived:
        raise SlackError("is_archived")
    open_to_all = channel.kind == "public" and "chat:write.public" in call.installation.scopes
    if not call.member_of(channel) and not open_to_all:
        raise SlackError("not_in_channel")


def _own(call: Call, refusal: str) -> tuple[Channel, Message]:
    channel = call.channel()
    message = channel.by_ts.get(call.required("ts"))
    if message is None or message.subtype == "tombstone":
        raise SlackError("message_not_found")
    if message.user != call.installation.bot_user:
        raise SlackError(refusal)
    return channel, message


def _content(call: Call, most: int) -> tuple[str, list[Json], list[Json]]:
    text = call.text("text")
    if call.text("markdown_text"):
        if text or call.args.get("blocks"):
            raise SlackError("markdown_text_conflict")
        text = call.text("markdown_text")
        most = min(most, block_kit.MAX_BLOCKS_TEXT)
    if len(text) > most:
        raise SlackError("msg_too_long")
    attachments = call.data("attachments", "invalid_attachments") or []
    if len(attachments) > 100:
        raise SlackError("too_many_attachments")
    return text, valid_blocks(call), attachments


def valid_blocks(call: Call) -> list[Json]:
    """The call's blocks. Raises SlackError where Slack would refuse them."""
    given = call.data("blocks", "invalid_blocks_format")
    if not given:
        return []
    if not isinstance(given, list):
        raise SlackError("invalid_blocks_format")
    if wrong := block_kit.faults_of(given, call.services.files.showable):
        raise SlackError(
            "invalid_blocks", errors=wrong, response_metadata={"messages": [f"[ERROR] {w}" for w in wrong]}
        )
    if block_kit.text_length(given) > block_kit.MAX_BLOCKS_TEXT:
        raise SlackError("msg_blocks_too_long")
    return given


def _metadata(call: Call) -> Json | None:
    """What was given: None for nothing, an empty object to remove it."""
    given = call.data("metadata", "invalid_metadata_format")
    if given is None:
        return None
    if given == {}:
        return {}
    if not isinstance(given, dict) or not given.keys() <= {"event_type", "event_payload", "entities"}:
        raise SlackError("invalid_metadata_format")
    if not isinstance(given.get("event_type"), str) or not isinstance(given.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if not _EVENT_TYPE.fullmatch(given["event_type"]):
        raise SlackError("invalid_metadata_schema")
    if len(json.dumps(given).encode()) > MAX_METADATA_BYTES:
        raise SlackError("metadata_too_large")
    return given


def _message(call: Call, channel: Channel, text: str, blocks: list[Json], attachments: list[Json]) -> Message:
    app = call.installation
    return Message(
        ts=call.state.new_ts(),
        channel=channel.id,
        user=app.bot_user,
        text=text,
        blocks=blocks,
        attachments=attachments,
        bot_id=app.bot_id,
        app_id=app.app_id,
        team=app.team,
    )


def _linked(call: Call) -> bool:
    return call.text("parse") == "full" or call.flag("link_names")
