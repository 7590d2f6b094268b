"""The Bot Connector's operations on the tenant in memory, with what it refuses and in which words."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from standins.teams.cards import CONTENT_TYPE, faults_of
from standins.teams.rates import Rates
from standins.teams.state import Chat, Post, State

Json = dict[str, Any]

# Documented: about 100 KB as UTF-16, pictures in base64 not counted.
MESSAGE_BYTES = 100 * 1024
_DATA_URI = re.compile(r"data:image/[^\"]*")


@dataclass(slots=True)
class Answer:
    """What a request gets."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """A request taken apart. `operation`: send, create, update, delete, typing, members or unknown."""

    operation: str
    conversation: str = ""
    activity: str = ""
    body: Json = field(default_factory=dict)

    @property
    def channel(self) -> str:
        """The conversation without the thread."""
        return self.conversation.partition(";")[0]


@dataclass(frozen=True, slots=True)
class Call:
    """A request that reached the connector, and how it ended: a status, or the fault that struck it."""

    operation: str
    conversation: str
    activity: str
    body: Json
    outcome: str


class ConnectorError(Exception):
    """A refusal in the connector's own words."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(code)
        self.answer = Answer(status, {"error": {"code": code, "message": message}})


_CONVERSATION = re.compile(r"^/v3/conversations/([^/]+)(?:/(activities|members|pagedmembers)(?:/([^/]+))?)?$")


def request_of(method: str, path: str, body: Json) -> Request:
    """What a request to the connector asks for. `path` is decoded, without the base path."""
    if (method, path.rstrip("/")) == ("POST", "/v3/conversations"):
        return Request("create", body=body)
    match = _CONVERSATION.match(path)
    if match is None:
        return Request("unknown")
    conversation, what, item = match[1], match[2] or "", match[3] or ""
    if what in ("members", "pagedmembers") and method == "GET":
        return Request("members", conversation, item, {"paged": what == "pagedmembers"})
    if what != "activities":
        return Request("unknown")
    operation = {"POST": "typing" if body.get("type") == "typing" else "send", "PUT": "update", "DELETE": "delete"}
    return Request(operation.get(method, "unknown"), conversation, item, body)


class Connector:
    """Carries requests out. `message_bytes` is the size above which a message is refused."""

    def __init__(self, state: State, rates: Rates, *, message_bytes: int = MESSAGE_BYTES) -> None:
        self.state = state
        self.rates = rates
        self.message_bytes = message_bytes
        self.calls: list[Call] = []

    def perform(self, request: Request) -> Answer:
        """Carry one out, within the limits."""
        answer = self._perform(request)
        self.note(request, str(answer.status))
        return answer

    def note(self, request: Request, outcome: str) -> None:
        """Record a request."""
        self.calls.append(Call(request.operation, request.conversation, request.activity, request.body, outcome))

    def _perform(self, request: Request) -> Answer:
        if request.operation == "unknown":
            return Answer(404)
        where = request.channel or str((request.body.get("channelData") or {}).get("channel", {}).get("id", "new"))
        wait = self.rates.take(request.operation, where)
        if wait:
            body = {"error": {"code": "TooManyRequests", "message": "Rate limit exceeded."}}
            return Answer(429, body, {"Retry-After": str(wait)})
        try:
            match request.operation:
                case "create":
                    return self._create(request.body)
                case "members":
                    return self._members(request)
                case "typing":
                    self._chat(request.conversation).typing += 1
                    self.state.changed()
                    return Answer(201, {"id": self.state.new_id()})
                case "send":
                    return self._send(request)
                case "update":
                    return self._update(request)
                case _:
                    return self._delete(request)
        except ConnectorError as refused:
            return refused.answer

    def _chat(self, conversation: str) -> Chat:
        try:
            chat = self.state.chat(conversation)
        except KeyError:
            raise ConnectorError(404, "ConversationNotFound", "Conversation not found.") from None
        if not chat.has_bot:
            raise ConnectorError(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.")
        if chat.blocked:
            raise ConnectorError(403, "MessageWritesBlocked", "Message writes blocked.")
        return chat

    def _send(self, request: Request) -> Answer:
        chat = self._chat(request.conversation)
        self._check(request.body)
        root = request.conversation.partition(";messageid=")[2]
        if chat.kind == "channel" and root and not chat.thread(root):
            raise ConnectorError(404, "ActivityNotFoundInConversation", "The thread is not there.")
        if chat.kind != "channel" and root:
            raise ConnectorError(400, "BadSyntax", "Bad format of conversation ID.")
        post = self.state.put(chat, self.state.bot, request.body, root)
        return Answer(201, {"id": post.id})

    def _update(self, request: Request) -> Answer:
        post = self._own(request)
        self._check(request.body)
        self.state.change(post, request.body)
        return Answer(200, {"id": post.id})

    def _delete(self, request: Request) -> Answer:
        self.state.remove(self._own(request))
        return Answer(200)

    def _own(self, request: Request) -> Post:
        try:
            post = self._chat(request.conversation).post(request.activity)
        except KeyError:
            raise ConnectorError(404, "ActivityNotFoundInConversation", "The activity is not there.") from None
        if post.author != self.state.bot:
            raise ConnectorError(403, "Forbidden", "The activity is somebody else's.")
        return post

    def _create(self, body: Json) -> Answer:
        data = body.get("channelData") or {}
        channel = (data.get("channel") or {}).get("id")
        if channel:
            chat = self._chat(str(channel))
            activity = body.get("activity")
            if chat.kind != "channel" or not isinstance(activity, dict):
                raise ConnectorError(400, "BadSyntax", "A thread needs a channel and a first activity.")
            self._check(activity)
            post = self.state.put(chat, self.state.bot, activity)
            return Answer(201, {"id": f"{chat.id};messageid={post.id}", "activityId": post.id})
        tenant = body.get("tenantId") or (data.get("tenant") or {}).get("id")
        members = body.get("members") or []
        if body.get("isGroup") or len(members) != 1 or tenant != self.state.tenant:
            raise ConnectorError(400, "BadSyntax", "Incorrect conversation creation parameters.")
        try:
            person = self.state.person(str(members[0].get("id", "")))
        except KeyError:
            raise ConnectorError(400, "BadArgument", "Failed to decrypt pairwise id.") from None
        chat = self._chat(f"personal:{person.name}")
        if isinstance(body.get("activity"), dict):
            self._check(body["activity"])
            return Answer(201, {"id": chat.id, "activityId": self.state.put(chat, self.state.bot, body["activity"]).id})
        return Answer(201, {"id": chat.id})

    def _members(self, request: Request) -> Answer:
        chat = self._chat(request.conversation)
        members = [
            {"id": p.id, "name": p.full_name, "aadObjectId": p.entra, "tenantId": self.state.tenant}
            for p in self.state.people.values()
            if p.id in chat.members
        ]
        if request.activity:
            found = [m for m in members if request.activity in (m["id"], m["aadObjectId"])]
            if not found:
                raise ConnectorError(404, "MemberNotFoundInConversation", "The member is not there.")
            return Answer(200, found[0])
        return Answer(200, {"members": members} if request.body.get("paged") else members)

    def _check(self, activity: Json) -> None:
        if activity.get("type") != "message":
            raise ConnectorError(400, "BadSyntax", f"Activity of type {activity.get('type')!r} cannot be shown.")
        shown = _DATA_URI.sub("", json.dumps(activity, ensure_ascii=False, separators=(",", ":")))
        if len(shown.encode("utf-16-le")) > self.message_bytes:
            raise ConnectorError(413, "MessageSizeTooBig", "Message size too large.")
        attachments = activity.get("attachments") or []
        if not activity.get("text") and not attachments:
            raise ConnectorError(400, "BadSyntax", "Activity must include non empty 'text' field or attachments.")
        for attachment in attachments:
            if attachment.get("contentType") == CONTENT_TYPE:
                faults = faults_of(attachment.get("content") or {})
                if faults:
                    raise ConnectorError(400, "BadSyntax", f"The card is not good: {'; '.join(faults)}")
