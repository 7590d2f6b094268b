"""conversations.* and users.conversations: reading, joining and listing conversations."""

from itertools import islice
from typing import Any

from standins.slack.calls import Call, SlackError
from standins.slack.rates import LIMITED_READS_MOST
from standins.slack.state import Channel, Json, Message, cursor_of, ts_of

_SCOPE_WORD = {"public": "channels", "private": "groups", "im": "im", "mpim": "mpim"}
_TYPE_WORD = {"public": "public_channel", "private": "private_channel", "im": "im", "mpim": "mpim"}


def history(call: Call) -> Json:
    """conversations.history: top-level messages, newest first."""
    channel = _readable(call)
    oldest, latest, inclusive = _bounds(call)
    limit = _limit(call, 999)
    before = _cursor(call)
    page: list[Message] = []
    more = False
    for message in reversed(channel.by_ts.values()):
        if message.thread_ts and not message.broadcast:
            continue
        if oldest and float(message.ts) < float(oldest):
            break
        if (before and message.ts > before) or not _within(message.ts, oldest, latest, inclusive):
            continue
        if len(page) == limit:
            more = True
            break
        page.append(message)
    return _page(call, page, more, message.ts if more else "") | {"pin_count": 0}


def replies(call: Call) -> Json:
    """conversations.replies: a thread, oldest first, its root always first of the first page."""
    channel = _readable(call)
    named = channel.by_ts.get(call.text("ts"))
    if named is None:
        raise SlackError("thread_not_found")
    root = channel.by_ts[named.root]
    oldest, latest, inclusive = _bounds(call)
    limit = _limit(call, 1000)
    after = _cursor(call)
    fitting = [r for r in root.replies if r.ts >= after and _within(r.ts, oldest, latest, inclusive)]
    if not after:
        fitting.insert(0, root)
    page = fitting[:limit]
    more = len(fitting) > limit
    return _page(call, page, more, fitting[limit].ts if more else "")


def join(call: Call) -> Json:
    """conversations.join: public channels only."""
    channel = call.channel()
    if channel.kind != "public":
        raise SlackError("method_not_supported_for_channel_type")
    if channel.archived:
        raise SlackError("is_archived")
    out: Json = {"channel": _describe(call, channel)}
    if call.member_of(channel):
        return out | {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
    channel.members[call.installation.bot_user] = None
    call.state.record(channel, "join", call.installation.bot_user)
    return out | {"channel": _describe(call, channel)}


def open_(call: Call) -> Json:
    """conversations.open: a direct conversation with people, by their ids, or the one with this id."""
    if call.text("channel"):
        channel = call.channel()
        if channel.kind not in ("im", "mpim"):
            raise SlackError("method_not_supported_for_channel_type")
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    people = [u for u in call.text("users").replace(" ", "").split(",") if u]
    call.require_scope("im:write" if len(people) == 1 else "mpim:write")
    if not people:
        raise SlackError("users_list_not_supplied")
    if len(people) > 8:
        raise SlackError("too_many_users")
    for person in people:
        user = call.workspace.users.get(person)
        if user is None:
            raise SlackError("user_not_found")
        if user.deleted:
            raise SlackError("user_disabled")
    channel = call.state.direct(call.workspace, call.installation.bot_user, *people)
    return {"channel": _describe(call, channel) if call.flag("return_im") else {"id": channel.id}}


def info(call: Call) -> Json:
    """conversations.info."""
    channel = _visible(call)
    out = _describe(call, channel)
    if call.flag("include_num_members"):
        out["num_members"] = len(channel.members)
    return {"channel": out}


def members(call: Call) -> Json:
    """conversations.members, by pages."""
    channel = _visible(call)
    return _slice(call, list(channel.members), "members")


def of_user(call: Call) -> Json:
    """users.conversations: those that the bot (or `user`) is in; public channels unless `types` says more."""
    who = call.text("user") or call.installation.bot_user
    wanted = set(call.text("types", "public_channel").replace(" ", "").split(","))
    if not wanted <= set(_TYPE_WORD.values()):
        raise SlackError("invalid_types")
    for kind, word in _TYPE_WORD.items():
        if word in wanted:
            call.require_scope(f"{_SCOPE_WORD[kind]}:read")
    found = [
        _describe(call, channel)
        for channel in call.workspace.channels.values()
        if who in channel.members
        and _TYPE_WORD[channel.kind] in wanted
        and (channel.kind == "public" or call.member_of(channel))
        and not (channel.archived and call.flag("exclude_archived"))
    ]
    return _slice(call, found, "channels")


def _visible(call: Call) -> Channel:
    channel = call.channel()
    call.require_scope(f"{_SCOPE_WORD[channel.kind]}:read")
    return channel


def _readable(call: Call) -> Channel:
    channel = call.channel()
    call.require_scope(f"{_SCOPE_WORD[channel.kind]}:history")
    if not call.member_of(channel):
        raise SlackError("not_in_channel")
    return channel


def _bounds(call: Call) -> tuple[str, str, bool]:
    oldest, latest = call.text("oldest"), call.text("latest")
    for name, value in (("oldest", oldest), ("latest", latest)):
        try:
            float(value or 0)
        except ValueError:
            raise SlackError(f"invalid_ts_{name}") from None
    return oldest, "" if latest == "now" else latest, call.flag("inclusive")


def _within(ts: str, oldest: str, latest: str, inclusive: bool) -> bool:
    at = float(ts)
    if oldest and not (at > float(oldest) or (inclusive and at == float(oldest))):
        return False
    return not (latest and not (at < float(latest) or (inclusive and at == float(latest))))


def _limit(call: Call, most: int) -> int:
    if call.services.rates.limited_reads:
        return min(call.number("limit", LIMITED_READS_MOST), LIMITED_READS_MOST)
    limit = call.number("limit", 100)
    if limit < 1:
        raise SlackError("invalid_limit")
    return min(limit, most)


def _cursor(call: Call) -> str:
    if not (cursor := call.text("cursor")):
        return ""
    try:
        return ts_of(cursor)
    except ValueError:
        raise SlackError("invalid_cursor") from None


def _page(call: Call, page: list[Message], more: bool, next_ts: str) -> Json:
    metadata = call.flag("include_all_metadata")
    out: Json = {"messages": [m.as_json(metadata=metadata) for m in page], "has_more": more}
    if more:
        out["response_metadata"] = {"next_cursor": cursor_of(next_ts)}
    return out


def _slice(call: Call, everything: list[Any], name: str) -> Json:
    limit = call.number("limit", 100)
    if not 1 <= limit <= 1000:
        raise SlackError("invalid_limit")
    start = 0
    if cursor := _cursor(call):
        if not cursor.isdigit():
            raise SlackError("invalid_cursor")
        start = int(cursor)
    page = list(islice(everything, start, start + limit))
    following = start + limit
    return {
        name: page,
        "response_metadata": {"next_cursor": cursor_of(str(following)) if following < len(everything) else ""},
    }


def _describe(call: Call, channel: Channel) -> Json:
    out: Json = {
        "id": channel.id,
        "created": int(channel.created),
        "is_archived": channel.archived,
        "is_im": channel.kind == "im",
        "is_mpim": channel.kind == "mpim",
        "context_team_id": channel.team,
    }
    if channel.kind == "im":
        bot = call.installation.bot_user
        return out | {"user": next((u for u in channel.members if u != bot), bot), "is_open": True}
    return out | {
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind == "public",
        "is_group": channel.kind == "private",
        "is_private": channel.kind != "public",
        "is_general": channel.name == "general",
        "is_member": call.member_of(channel),
    }
