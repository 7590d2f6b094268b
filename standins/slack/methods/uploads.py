"""files.*: upload in three steps, and the poll that tells when a file may be shown."""

from standins.slack.calls import Call, SlackError
from standins.slack.mentions import pings_of
from standins.slack.state import Json, Message


def get_upload_url(call: Call) -> Json:
    """files.getUploadURLExternal."""
    name, length = call.required("filename"), call.number("length", 0, error="invalid_arguments")
    if length <= 0:
        raise SlackError("missing_argument")
    if len(call.text("alt_txt")) > 1000:
        raise SlackError("alt_txt_too_large")
    app = call.installation
    file = call.services.files.ticket(app.team, app.bot_user, name, length, call.text("alt_txt"))
    return {"upload_url": f"{call.services.base_url}/upload/v1/{file.id}", "file_id": file.id}


def complete_upload(call: Call) -> Json:
    """files.completeUploadExternal: without a channel the file stays private until a block shows it."""
    files = call.services.files
    wanted = call.data("files", "invalid_arguments")
    if not isinstance(wanted, list) or not wanted:
        raise SlackError("invalid_arguments")
    channel = call.channel("channel_id") if call.text("channel_id") else None
    if channel is not None and not call.member_of(channel):
        raise SlackError("not_in_channel")
    found = []
    for item in wanted:
        file = files.by_id.get(str(item.get("id", ""))) if isinstance(item, dict) else None
        if file is None or file.content is None:
            raise SlackError("file_not_found")
        file.title, file.complete, file.polls_left = str(item.get("title", "")), True, files.polls
        found.append(file)
    if channel is not None:
        app, text = call.installation, call.text("initial_comment")
        message = Message(call.state.new_ts(), channel.id, app.bot_user, text, bot_id=app.bot_id, app_id=app.app_id)
        message.thread_ts, message.team, message.subtype = call.text("thread_ts"), app.team, "file_share"
        call.state.put(channel, message, pings_of(text, []))
        for file in found:
            file.channels.append(channel.id)
    return {"files": [{"id": f.id, "title": f.title} for f in found]}


def info(call: Call) -> Json:
    """files.info: each call brings a complete file one poll nearer to being ready."""
    file = call.services.files.by_id.get(call.required("file"))
    if file is None or file.team != call.installation.team:
        raise SlackError("file_not_found")
    if file.complete and file.polls_left > 0:
        file.polls_left -= 1
    return {"file": file.as_json(call.services.base_url), "comments": []}
