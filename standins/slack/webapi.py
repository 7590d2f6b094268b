"""The Web API without HTTP: a method, arguments and a token in, Slack's answer out, all in one step."""

import json
from dataclasses import dataclass, field
from typing import Any

from standins.slack.calls import Call, Services, SlackError
from standins.slack.methods import METHODS
from standins.slack.socket_mode import SocketMode
from standins.slack.state import Json


@dataclass(slots=True)
class CallRecord:
    """A call as it came: when, what, where, and how it was answered (`ok`, an error code, or the fault that struck)."""

    at: float
    method: str
    channel: str
    outcome: str


@dataclass(slots=True)
class Answer:
    """What goes back over HTTP."""

    body: Json
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def raw(self) -> bytes:
        """The body as bytes."""
        return json.dumps(self.body, separators=(",", ":")).encode()


class WebApi:
    """Authenticates, checks scope and rate, runs the method, and writes down every call."""

    def __init__(self, services: Services, socket: SocketMode) -> None:
        self.services = services
        self.socket = socket
        self.calls: list[CallRecord] = []

    def perform(self, name: str, args: Json, token: str) -> Answer:
        """Run a method, with its effect."""
        try:
            return self._perform(name, args, token)
        except SlackError as e:
            return self.refuse(name, args, e)

    def perform_response(self, path: str, body: Json) -> Answer:
        """Take what was posted to a response_url, with its effect."""
        try:
            self.services.interactions.answer(path, body)
        except SlackError as e:
            return self.refuse("response_url", body, e)
        self.note("response_url", body, "ok")
        return Answer({"ok": True})

    def refuse(self, name: str, args: Json, e: SlackError) -> Answer:
        """Answer with an error and no effect."""
        self.note(name, args, e.code)
        headers = {"Retry-After": str(e.retry_after)} if e.retry_after else {}
        return Answer({"ok": False, "error": e.code} | e.extra, e.status, headers)

    def note(self, name: str, args: Json, outcome: str) -> None:
        """Write down a call."""
        self.calls.append(CallRecord(self.services.state.clock.time(), name, channel_of(args), outcome))

    def _perform(self, name: str, args: Json, token: str) -> Answer:
        if name == "apps.connections.open":
            return self._open_connection(args, token)
        method = METHODS.get(name)
        if method is None:
            raise SlackError("unknown_method", req_method=name)
        if not token:
            raise SlackError("not_authed")
        installation = self.services.state.installations.get(token)
        if installation is None:
            known = token in self.services.state.app_tokens
            raise SlackError("not_allowed_token_type" if known else "invalid_auth")
        if installation.revoked:
            raise SlackError("token_revoked")
        call = Call(name, args, self.services, installation)
        if method.scopes:
            call.require_scope(*method.scopes)
        rates = self.services.rates
        if wait := rates.take(method.tier, name, installation.team, installation.app_id, channel_of(args)):
            raise SlackError("ratelimited", status=429, retry_after=wait)
        body = {"ok": True} | method.run(call)
        self.note(name, args, "ok")
        headers = {
            "X-OAuth-Scopes": ",".join(sorted(installation.scopes)),
            "X-Accepted-OAuth-Scopes": ",".join(method.scopes),
        }
        return Answer(body, 200, headers)

    def _open_connection(self, args: Json, token: str) -> Answer:
        if not token:
            raise SlackError("not_authed")
        app = self.services.state.app_tokens.get(token)
        if app is None:
            known = token in self.services.state.installations
            raise SlackError("not_allowed_token_type" if known else "invalid_auth")
        self.note("apps.connections.open", args, "ok")
        base = self.services.base_url.replace("http", "ws", 1)
        return Answer({"ok": True, "url": f"{base}/link/?ticket={self.socket.ticket(app)}&app_id={app}"})


def channel_of(args: Json) -> str:
    """The conversation that a call's arguments name, as they name it."""
    named: Any = args.get("channel") or args.get("channel_id") or args.get("users") or ""
    return str(named)
