"""The methods that are not about messages or conversations: auth, users, reactions, views, assistant threads."""

from standins.slack.calls import Call, SlackError
from standins.slack.state import Json


def auth_test(call: Call) -> Json:
    """auth.test."""
    app, workspace = call.installation, call.workspace
    out: Json = {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.domain,
        "user": workspace.users[app.bot_user].name,
        "team_id": workspace.id,
        "user_id": app.bot_user,
        "bot_id": app.bot_id,
        "is_enterprise_install": False,
    }
    return out | ({"enterprise_id": workspace.enterprise} if workspace.enterprise else {})


def users_info(call: Call) -> Json:
    """users.info."""
    user = call.workspace.users.get(call.required("user"))
    if user is None:
        raise SlackError("user_not_found")
    profile: Json = {"real_name": user.name.title(), "display_name": user.name}
    if user.bot_id:
        profile |= {"bot_id": user.bot_id, "api_app_id": user.app_id}
    return {
        "user": {
            "id": user.id,
            "team_id": user.team,
            "name": user.name,
            "deleted": user.deleted,
            "real_name": user.name.title(),
            "tz": user.tz,
            "is_bot": bool(user.bot_id),
            "profile": profile,
        }
    }


def reactions_add(call: Call) -> Json:
    """reactions.add."""
    channel = call.channel()
    if channel.archived:
        raise SlackError("is_archived")
    name = call.required("name").strip(":")
    if not (ts := call.text("timestamp")):
        raise SlackError("no_item_specified")
    message = channel.by_ts.get(ts)
    if message is None:
        raise SlackError("message_not_found")
    if not call.member_of(channel):
        raise SlackError("not_in_channel")
    by = message.reactions.setdefault(name, [])
    if call.installation.bot_user in by:
        raise SlackError("already_reacted")
    by.append(call.installation.bot_user)
    call.state.record(channel, "reaction", call.installation.bot_user, message)
    return {}


def views_open(call: Call) -> Json:
    """views.open."""
    view = call.data("view", "invalid_arguments")
    return {"view": call.services.interactions.open_view(call.required("trigger_id"), view, call.installation)}


def set_status(call: Call) -> Json:
    """assistant.threads.setStatus: a line under the thread while the app works; an empty one clears it."""
    channel = call.channel("channel_id")
    message = channel.by_ts.get(call.required("thread_ts"))
    if message is None:
        raise SlackError("invalid_thread_ts")
    call.state.record(channel, "status", call.installation.bot_user, message, to=call.text("status"))
    return {}
