"""The stand-in as a whole: an async context manager that listens on loopback and holds a workspace to start with."""

import asyncio
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from aiohttp import web

from standins.clock import Clock, SystemClock
from standins.faults import Faults
from standins.listening import listen
from standins.slack.calls import Services
from standins.slack.control import Control
from standins.slack.deliver import TIMEOUT, Deliverer
from standins.slack.files import Files
from standins.slack.interactions import Interactions
from standins.slack.mentions import people_of
from standins.slack.payloads import Payloads, find_user
from standins.slack.rates import Rates
from standins.slack.render import render_ephemerals, render_thread
from standins.slack.server import Server
from standins.slack.socket_mode import SocketMode
from standins.slack.state import DEFAULT_SCOPES, Channel, Installation, Kind, State, User, Workspace
from standins.slack.webapi import CallRecord, WebApi

APP_ID = "A0STANDIN01"


class SlackStandIn:
    """A Slack of our own at `url` while the context is open.

    It starts with a workspace `acme`, people `mia`, `noor` and `sam`, and the app installed as `arch-review`.
    Channels: `#design` and `#private` (private) with the app in it, `#general`, and `#secret` (private) without,
    `#attic` (archived) with.

    clock: time for message ids, rate limits, faults and deliveries
    rate_limits: a factor on Slack's limits; 0 switches them off
    limited_reads: history and replies once a minute and 15 messages at most
    file_polls: how often files.info finds a complete file unprocessed
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock | None = None,
        rate_limits: float = 1.0,
        limited_reads: bool = False,
        file_polls: int = 0,
        scopes: Iterable[str] = DEFAULT_SCOPES,
        signing_secret: str = "standin-signing-secret",  # noqa: S107 - of a local stand-in
    ) -> None:
        self.clock = clock or SystemClock()
        self.signing_secret = signing_secret
        self.state = State(self.clock)
        self.files = Files(self.state, file_polls)
        self.interactions = Interactions(self.state, self.files)
        self.rates = Rates(self.clock, rate_limits, limited_reads)
        self.faults = Faults()
        self.socket = SocketMode()
        self.payloads = Payloads(self.state, self.interactions, "")
        self.services = Services(self.state, self.rates, self.files, self.interactions)
        self.api = WebApi(self.services, self.socket)
        self.app_token = "xapp-standin"  # noqa: S105 - of a local stand-in
        self.state.app_tokens[self.app_token] = APP_ID
        self._server = Server(self.api, self.faults, Control(self).handle, host, port)
        self._admin: web.ServerRunner | None = None
        self._admin_port = 0
        self._furnish(scopes)

    async def __aenter__(self) -> Self:
        await self._server.up()
        self.services.base_url = self.payloads.base_url = self.url
        self._admin, self._admin_port = await listen(Control(self, apart=True).handle, self._server.host, 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.clear()
        await self._server.close()
        if self._admin is not None:
            await self._admin.cleanup()

    @property
    def url(self) -> str:
        """Its address, without a slash at the end; Web API methods are under `api_url`."""
        return f"http://{self._server.host}:{self._server.port}"

    @property
    def api_url(self) -> str:
        """The base URL of the Web API, for slack_sdk's `base_url`."""
        return f"{self.url}/api/"

    @property
    def admin_url(self) -> str:
        """An address of `/_control/` that answers also while the stand-in is down."""
        return f"http://{self._server.host}:{self._admin_port}"

    async def down(self) -> None:
        """Refuse connections, cut those that are open."""
        await self._server.down()

    async def up(self) -> None:
        """Listen again on the same port."""
        await self._server.up()

    @property
    def token(self) -> str:
        """The app's bot token in the first workspace."""
        return self.installation.token

    @property
    def bot_user(self) -> str:
        """The app's bot user in the first workspace."""
        return self.installation.bot_user

    @property
    def calls(self) -> list[CallRecord]:
        """Every Web API call, and every use of a response_url, in order."""
        return self.api.calls

    def channel(self, name: str, workspace: Workspace | None = None) -> Channel:
        """A conversation by name or id. Raises KeyError."""
        if name in self.state.channels:
            return self.state.channels[name]
        where = workspace or self.workspace
        return where.channels[where.names[name.lstrip("#")]]

    def user(self, name: str, workspace: Workspace | None = None) -> User:
        """A person by name or id. Raises KeyError."""
        return find_user(workspace or self.workspace, name)

    def direct(self, name: str) -> Channel:
        """The app's direct conversation with a person, opened if there is none."""
        return self.state.direct(self.workspace, self.bot_user, self.user(name).id)

    def notified(self, channel: Channel) -> set[str]:
        """Names of everyone whom the app's posts and updates in a channel have pinged by a mention."""
        workspace = self.state.workspaces[channel.team]
        pings = [p for c in channel.history for p in c.pings if workspace.users[c.user].bot_id]
        people = people_of(pings, channel, workspace)
        return {workspace.users[p].name if p in workspace.users else p for p in people}

    def render(self, channel: str, ts: str, *, ansi: bool = False, width: int = 100) -> str:
        """A thread as a person would see it."""
        where = self.channel(channel)
        return render_thread(self.state, where, ts, ansi=ansi, width=width)

    def render_ephemerals(self, channel: str, user: str, *, ansi: bool = False, width: int = 100) -> str:
        """What only this person (name or id) saw in a channel."""
        where = self.channel(channel)
        return render_ephemerals(self.state, where, self.user(user).id, ansi=ansi, width=width)

    def add_workspace(self, domain: str, *, enterprise: str = "") -> Installation:
        """Another workspace, with the app, a person `mia` and a channel `#design` in it."""
        workspace = self.state.add_workspace(domain, enterprise=enterprise)
        app = self.state.install(workspace, APP_ID, "arch-review", self.installation.scopes)
        mia = self.state.add_user(workspace, "mia")
        self.state.add_channel(workspace, "design", members=[mia.id, app.bot_user])
        return app

    def add_channel(self, name: str, kind: Kind = "public", *, with_app: bool = True) -> Channel:
        """Another channel of the first workspace, with every person in it."""
        people = [u.id for u in self.workspace.users.values() if not u.bot_id]
        return self.state.add_channel(self.workspace, name, kind, people + [self.bot_user] * with_app)

    def add_user(self, name: str) -> User:
        """Another person in the first workspace, in all its public channels."""
        user = self.state.add_user(self.workspace, name)
        for channel in self.workspace.channels.values():
            if channel.kind == "public":
                channel.members[user.id] = None
        return user

    def drop_scope(self, scope: str) -> None:
        """Take a scope from the app's token in the first workspace."""
        self.installation.scopes.discard(scope)

    def revoke(self) -> None:
        """Revoke the app's token in the first workspace."""
        self.installation.revoked = True

    async def until(self, holds: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Return once something holds; it is asked at every change in any channel. Raises TimeoutError."""
        changed = asyncio.Event()
        self.state.watchers.add(changed.set)
        try:
            async with asyncio.timeout(timeout):
                while not holds():
                    await changed.wait()
                    changed.clear()
        finally:
            self.state.watchers.discard(changed.set)

    def deliverer(
        self, url: str, *, app: Installation | None = None, delayed_events: bool = False, timeout: float = TIMEOUT
    ) -> Deliverer:
        """Delivers to an app at this request URL; an async context manager."""
        return Deliverer(
            url,
            self.signing_secret,
            self.state,
            self.payloads,
            app or self.installation,
            clock=self.clock,
            delayed_events=delayed_events,
            timeout=timeout,
        )

    def _furnish(self, scopes: Iterable[str]) -> None:
        self.workspace = self.state.add_workspace("acme")
        self.installation = self.state.install(self.workspace, APP_ID, "arch-review", scopes)
        for name in ("mia", "noor", "sam"):
            self.state.add_user(self.workspace, name)
        self.add_channel("design")
        self.add_channel("private", "private")
        self.add_channel("general", with_app=False)
        self.add_channel("secret", "private", with_app=False)
        self.add_channel("attic").archived = True
