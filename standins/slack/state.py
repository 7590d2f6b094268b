"""What Slack would hold: workspaces, people, channels, messages, and the history of every change to them."""

import base64
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from standins.clock import Clock

Json = dict[str, Any]
Kind = Literal["public", "private", "im", "mpim"]
Via = Literal["postEphemeral", "response_url", "answer"]
ChangeKind = Literal["post", "update", "delete", "ephemeral", "join", "reaction", "status"]

_SCOPES = """app_mentions:read assistant:write channels:history channels:join channels:read chat:write commands
files:read files:write groups:history groups:read im:history im:read im:write mpim:history mpim:read reactions:write
users:read"""
DEFAULT_SCOPES = frozenset(_SCOPES.split())


@dataclass(slots=True)
class User:
    """A member of a workspace; `bot_id` and `app_id` are set for an app's bot user."""

    id: str
    name: str
    team: str
    bot_id: str = ""
    app_id: str = ""
    tz: str = "Europe/Berlin"
    deleted: bool = False


@dataclass(slots=True)
class Ping:
    """A mention that notifies: `kind` says how, `target` whom (a user, a user group, or `channel`, `here`, `everyone`)."""

    kind: Literal["user", "subteam", "broadcast"]
    target: str


@dataclass(slots=True)
class Change:
    """One thing that happened in a channel; `at` in Unix seconds, `message` as it was then, in Slack's JSON."""

    kind: ChangeKind
    at: float
    user: str
    ts: str = ""
    message: Json = field(default_factory=dict)
    pings: list[Ping] = field(default_factory=list)
    to: str = ""


@dataclass(slots=True)
class Message:
    """A message as it stands. `replies` are its thread's, oldest first; `ts` is its id in its channel."""

    ts: str
    channel: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str = ""
    broadcast: bool = False
    bot_id: str = ""
    app_id: str = ""
    team: str = ""
    edited: str = ""
    subtype: str = ""
    reactions: dict[str, list[str]] = field(default_factory=dict)
    replies: list["Message"] = field(default_factory=list)

    @property
    def root(self) -> str:
        """The ts of the thread that it is in, its own for a top-level message."""
        return self.thread_ts or self.ts

    def as_json(self, *, metadata: bool = True) -> Json:
        """The message in the shape of Slack's API; metadata only where it was asked for."""
        out: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text, "team": self.team}
        if self.subtype:
            out["subtype"] = self.subtype
        if self.bot_id:
            out |= {"bot_id": self.bot_id, "app_id": self.app_id}
        if self.blocks:
            out["blocks"] = self.blocks
        if self.attachments:
            out["attachments"] = self.attachments
        if self.edited:
            out["edited"] = {"user": self.user, "ts": self.edited}
        if metadata and self.metadata is not None:
            out["metadata"] = self.metadata
        if self.reactions:
            out["reactions"] = [{"name": n, "users": u, "count": len(u)} for n, u in self.reactions.items()]
        if self.thread_ts:
            out["thread_ts"] = self.thread_ts
        elif self.replies:
            users = list(dict.fromkeys(r.user for r in self.replies))
            out |= {
                "thread_ts": self.ts,
                "reply_count": len(self.replies),
                "reply_users": users,
                "reply_users_count": len(users),
                "latest_reply": self.replies[-1].ts,
            }
        return out


@dataclass(slots=True)
class Ephemeral:
    """Words that only `user` saw; `via` is the way they came."""

    user: str
    text: str
    at: float
    ts: str
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str = ""
    via: Via = "postEphemeral"


@dataclass(slots=True)
class Channel:
    """A conversation, what is in it and what has happened in it."""

    id: str
    name: str
    team: str
    kind: Kind = "public"
    archived: bool = False
    members: dict[str, None] = field(default_factory=dict)
    by_ts: dict[str, Message] = field(default_factory=dict)
    ephemerals: list[Ephemeral] = field(default_factory=list)
    history: list[Change] = field(default_factory=list)
    created: float = 0.0

    @property
    def messages(self) -> list[Message]:
        """Top-level messages as they stand now, oldest first, each with its `replies`."""
        return [m for m in self.by_ts.values() if not m.thread_ts]

    def message(self, ts: str) -> Message:
        """The message with this ts. Raises KeyError."""
        return self.by_ts[ts]

    def thread(self, ts: str) -> list[Message]:
        """A thread, root first. Raises KeyError."""
        root = self.by_ts[ts]
        return [root, *root.replies]

    def changes(self, kind: str) -> list[Change]:
        """What happened of one kind, in order."""
        return [c for c in self.history if c.kind == kind]

    @property
    def joins(self) -> list[str]:
        """Who joined, in order."""
        return [c.user for c in self.history if c.kind == "join"]

    @property
    def pings(self) -> list[Ping]:
        """Every mention that notifies, of every post and update."""
        return [p for c in self.history for p in c.pings]


@dataclass(slots=True)
class Installation:
    """An app installed in a workspace, with its bot token and what that token may do."""

    token: str
    team: str
    app_id: str
    bot_user: str
    bot_id: str
    scopes: set[str]
    revoked: bool = False


@dataclass(slots=True)
class Workspace:
    """A workspace; `enterprise` is empty outside a grid. `groups` are user groups with their members."""

    id: str
    domain: str
    enterprise: str = ""
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)


class State:
    """Everything the stand-in remembers. Only synchronous code changes it, so that every change is one step."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.workspaces: dict[str, Workspace] = {}
        self.installations: dict[str, Installation] = {}
        self.app_tokens: dict[str, str] = {}
        self.channels: dict[str, Channel] = {}
        self.users: dict[str, User] = {}
        self.watchers: set[Callable[[], None]] = set()
        self.changes = 0
        self._last_ts = 0
        self._serial = itertools.count(1)

    def new_id(self, prefix: str) -> str:
        """An id as Slack forms them: a letter and ten capitals or digits."""
        return f"{prefix}{next(self._serial):010d}"

    def new_ts(self) -> str:
        """A message id: the time in microseconds, later than every one before it."""
        self._last_ts = max(self._last_ts + 1, int(self.clock.time() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def add_workspace(self, domain: str, *, enterprise: str = "", team: str = "") -> Workspace:
        """A new, empty workspace."""
        workspace = Workspace(team or self.new_id("T"), domain, enterprise)
        self.workspaces[workspace.id] = workspace
        return workspace

    def add_user(self, workspace: Workspace, name: str, *, bot_id: str = "", app_id: str = "") -> User:
        """A new member."""
        user = User(self.new_id("U"), name, workspace.id, bot_id, app_id)
        workspace.users[user.id] = self.users[user.id] = user
        return user

    def add_channel(
        self, workspace: Workspace, name: str, kind: Kind = "public", members: Iterable[str] = ()
    ) -> Channel:
        """A new conversation with these members (user ids)."""
        prefix = {"public": "C", "private": "C", "im": "D", "mpim": "G"}[kind]
        channel = Channel(self.new_id(prefix), name, workspace.id, kind, created=self.clock.time())
        channel.members = dict.fromkeys(members)
        workspace.channels[channel.id] = self.channels[channel.id] = channel
        workspace.names[name] = channel.id
        return channel

    def install(
        self, workspace: Workspace, app_id: str, name: str, scopes: Iterable[str] = DEFAULT_SCOPES
    ) -> Installation:
        """Install an app: makes its bot user and its token."""
        bot_id = self.new_id("B")
        user = self.add_user(workspace, name, bot_id=bot_id, app_id=app_id)
        token = f"xoxb-standin-{workspace.id}-{app_id}"
        installation = Installation(token, workspace.id, app_id, user.id, bot_id, set(scopes))
        self.installations[token] = installation
        return installation

    def direct(self, workspace: Workspace, *people: str) -> Channel:
        """The direct conversation of these people, opened if there is none."""
        name = "-".join(sorted(people))
        if (known := workspace.names.get(name)) is not None:
            return workspace.channels[known]
        return self.add_channel(workspace, name, "im" if len(people) == 2 else "mpim", people)

    def put(self, channel: Channel, message: Message, pings: list[Ping]) -> Message:
        """Post a message whose ts is new."""
        channel.by_ts[message.ts] = message
        if message.thread_ts and (root := channel.by_ts.get(message.thread_ts)) is not None:
            root.replies.append(message)
        self.record(channel, "post", message.user, message, pings)
        return message

    def record(
        self,
        channel: Channel,
        kind: ChangeKind,
        user: str,
        message: Message | None = None,
        pings: Iterable[Ping] = (),
        *,
        to: str = "",
    ) -> None:
        """Write down what happened and tell who watches."""
        seen = message.as_json() if message is not None else {}
        ts = message.ts if message is not None else ""
        channel.history.append(Change(kind, self.clock.time(), user, ts, seen, list(pings), to))
        self.changes += 1
        for watcher in tuple(self.watchers):
            watcher()

    def whisper(
        self, channel: Channel, user: str, by: str, text: str, blocks: list[Json], *, thread: str = "", via: Via
    ) -> Ephemeral:
        """Show something to one person alone."""
        shown = Ephemeral(user, text, self.clock.time(), self.new_ts(), blocks, thread, via)
        channel.ephemerals.append(shown)
        self.record(channel, "ephemeral", by, to=user)
        return shown

    def remove(self, channel: Channel, message: Message) -> None:
        """Delete a message; one with replies leaves a tombstone, as in Slack."""
        self.record(channel, "delete", message.user, message)
        if message.replies:
            message.subtype, message.text = "tombstone", "This message was deleted."
            message.blocks, message.attachments, message.metadata = [], [], None
            return
        del channel.by_ts[message.ts]
        if message.thread_ts and (root := channel.by_ts.get(message.thread_ts)) is not None:
            root.replies.remove(message)


def cursor_of(ts: str) -> str:
    """A pagination cursor that goes on from a message."""
    return base64.b64encode(f"next_ts:{ts}".encode()).decode()


def ts_of(cursor: str) -> str:
    """The message a cursor goes on from. Raises ValueError."""
    head, _, ts = base64.b64decode(cursor.encode(), validate=True).decode().partition(":")
    if head != "next_ts" or not ts:
        raise ValueError(cursor)
    return ts
