"""One call of a Web API method: its arguments read as Slack reads them, and the error it may end in."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from standins.slack.state import Channel, Installation, Json, State, Workspace

if TYPE_CHECKING:
    from standins.slack.files import Files
    from standins.slack.interactions import Interactions
    from standins.slack.rates import Rates


class SlackError(Exception):
    """A call fails with `code`; `extra` joins the answer, `status` and `retry_after` are of HTTP."""

    def __init__(self, code: str, *, status: int = 200, retry_after: int = 0, **extra: Any) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.retry_after = retry_after
        self.extra = extra


@dataclass(slots=True)
class Services:
    """What methods work on."""

    state: State
    rates: "Rates"
    files: "Files"
    interactions: "Interactions"
    base_url: str = ""


@dataclass(slots=True)
class Call:
    """A call that is authenticated and allowed; forms carry strings, JSON bodies carry values, both are read."""

    method: str
    args: Json
    services: Services
    installation: Installation

    @property
    def state(self) -> State:
        """The stand-in's state."""
        return self.services.state

    @property
    def workspace(self) -> Workspace:
        """The workspace of the token."""
        return self.services.state.workspaces[self.installation.team]

    def text(self, name: str, default: str = "") -> str:
        """An argument as text."""
        value = self.args.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value)

    def required(self, name: str) -> str:
        """An argument that must be there. Raises SlackError."""
        if not (value := self.text(name)):
            raise SlackError(
                "invalid_arguments",
                response_metadata={"messages": [f"[ERROR] missing required field: {name}"]},
            )
        return value

    def flag(self, name: str) -> bool:
        """An argument as a truth value."""
        return self.args.get(name) in (True, 1, "1", "true", "True")

    def number(self, name: str, default: int, *, error: str = "invalid_limit") -> int:
        """An argument as a whole number. Raises SlackError."""
        value = self.args.get(name)
        if value in (None, ""):
            return default
        try:
            return int(str(value))
        except ValueError:
            raise SlackError(error) from None

    def data(self, name: str, error: str) -> Any:
        """An argument that is JSON, whether as text or as a value; None where it is absent. Raises SlackError."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None

    def channel(self, name: str = "channel") -> Channel:
        """The conversation an argument names, by id, name or user, as far as the token may see it. Raises SlackError."""
        given = self.text(name)
        workspace = self.workspace
        channel = workspace.channels.get(given)
        if channel is None and (known := workspace.names.get(given.lstrip("#"))) is not None:
            channel = workspace.channels[known]
        if channel is None or (channel.kind != "public" and not self.member_of(channel)):
            raise SlackError("channel_not_found")
        return channel

    def member_of(self, channel: Channel) -> bool:
        """Whether the app's bot user is in this conversation."""
        return self.installation.bot_user in channel.members

    def require_scope(self, *any_of: str) -> None:
        """The token must have one of these scopes. Raises SlackError."""
        provided = self.installation.scopes
        if not any(scope in provided for scope in any_of):
            raise SlackError("missing_scope", needed=",".join(any_of), provided=",".join(sorted(provided)))
