"""The stand-in as a whole: an async context manager that listens on loopback and holds a tenant to start with."""

import asyncio
import uuid
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from standins.clock import Clock, SystemClock
from standins.faults import Faults
from standins.teams.activities import Activities
from standins.teams.connector import MESSAGE_BYTES, Call, Connector
from standins.teams.keys import SCOPE, Issued, Keys
from standins.teams.people import TIMEOUT, Visitor
from standins.teams.rates import Rates
from standins.teams.server import CONNECTOR_PATH, FILES_PATH, IDENTITY_PATH, OPENID_PATH, Server
from standins.teams.state import Chat, Kind, Person, Post, State


class TeamsStandIn:
    """A Teams of our own at `url` while the context is open.

    It starts with one tenant, people `mia`, `noor` and `sam` with a personal chat each (`personal:mia`), the group chat
    `group`, and the channels `design` and `general` of one team. The bot is in all of them.

    clock: time for ids, limits, faults and tokens
    rate_limits: a factor on the platform's limits; 0 switches them off
    message_bytes: the size above which a message is refused
    single_tenant: whether the login service gives tokens in the tenant's own directory alone
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock | None = None,
        rate_limits: float = 1.0,
        message_bytes: int = MESSAGE_BYTES,
        single_tenant: bool = False,
    ) -> None:
        self.clock = clock or SystemClock()
        self.app_id = str(uuid.uuid4())
        self.app_secret = "standin-app-secret"  # noqa: S105 - of a local stand-in
        self.tenant = str(uuid.uuid4())
        self.state = State(self.clock, self.tenant, f"28:{self.app_id}")
        self.rates = Rates(self.clock, rate_limits)
        self.faults = Faults()
        self.keys = Keys(self.clock.time)
        self.issued = Issued(self.clock.time)
        self.activities = Activities(self.state, "arch-review")
        self.connector = Connector(self.state, self.rates, message_bytes=message_bytes)
        self.server = Server(
            self.connector,
            self.faults,
            self.keys,
            self.issued,
            app_id=self.app_id,
            secret=self.app_secret,
            directories={self.tenant} | (set() if single_tenant else {"botframework.com"}),
            host=host,
            port=port,
        )
        self._furnish()

    async def __aenter__(self) -> Self:
        await self.server.up()
        self.activities.service_url = self.service_url
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.clear()
        await self.server.close()

    @property
    def url(self) -> str:
        """Its address, without a slash at the end; also the login service's."""
        return f"http://{self.server.host}:{self.server.port}"

    @property
    def service_url(self) -> str:
        """The connector's address, as activities and tokens name it."""
        return f"{self.url}{CONNECTOR_PATH}/"

    @property
    def openid_url(self) -> str:
        """Where the channel's keys are announced."""
        return f"{self.url}{OPENID_PATH}"

    @property
    def identity_url(self) -> str:
        """Where a managed identity gets its token."""
        return f"{self.url}{IDENTITY_PATH}"

    @property
    def scope(self) -> str:
        """The scope that the login service gives tokens for."""
        return SCOPE

    @property
    def calls(self) -> list[Call]:
        """Every request to the connector, in order."""
        return self.connector.calls

    async def down(self) -> None:
        """Refuse connections, cut those that are open."""
        await self.server.down()

    async def up(self) -> None:
        """Listen again on the same port."""
        await self.server.up()

    def token(self, **changes: Any) -> str:
        """A token as the channel signs it for this bot; see Keys.token for what can be changed."""
        return self.keys.token(self.app_id, self.service_url, **changes)

    def person(self, name: str) -> Person:
        """A person by name or id. Raises KeyError."""
        return self.state.person(name)

    def chat(self, name: str) -> Chat:
        """A chat by name or id. Raises KeyError."""
        return self.state.chat(name)

    def own(self, chat: str, thread: str = "") -> list[Post]:
        """The bot's posts that are there, in a chat or one thread of a channel."""
        where = self.chat(chat)
        return [p for p in (where.thread(thread) if thread else where.posts) if p.author == self.state.bot]

    def visitor(self, name: str, to: str, *, timeout: float = TIMEOUT) -> Visitor:
        """A person (name) before a bot whose messaging endpoint is `to`; an async context manager."""
        return Visitor(self, name, to, timeout=timeout)

    def add_person(self, name: str, full_name: str) -> Person:
        """Somebody new, in every chat but the others' personal ones."""
        person = self.state.add_person(name, full_name)
        for chat in self.state.chats.values():
            if chat.kind != "personal":
                chat.members.append(person.id)
        return person

    def add_chat(self, name: str, kind: Kind) -> Chat:
        """Another group chat or channel, with everybody in it."""
        people = [p.id for p in self.state.people.values()]
        thread = "thread.tacv2" if kind == "channel" else "thread.v2"
        team = self._team if kind == "channel" else ""
        return self.state.add_chat(f"19:{uuid.uuid4().hex}@{thread}", kind, name, people, team)

    def file(self, name: str, content: bytes) -> dict[str, Any]:
        """The attachment of a file that a person has put into a personal chat."""
        key = f"{uuid.uuid4().hex}/{name}"
        self.server.files[key] = content
        return {
            "contentType": "application/vnd.microsoft.teams.file.download.info",
            "contentUrl": f"https://contoso.sharepoint.com/personal/shared/{key}",
            "name": name,
            "content": {
                "downloadUrl": f"{self.url}{FILES_PATH}{key}",
                "uniqueId": uuid.uuid4().hex,
                "fileType": name.rpartition(".")[2],
            },
        }

    def read(self, chat: str, thread: str = "", *, by: str = "") -> str:
        """All that can be read in a chat or thread, a paragraph a post; `by` a person (name) who may see cards of their own."""
        where = self.chat(chat)
        person = self.person(by).id if by else ""
        posts = where.thread(thread) if thread else where.posts
        return "\n\n".join(p.words(person) for p in posts)

    async def until(self, holds: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Return once something holds; it is asked at every change in any chat. Raises TimeoutError."""
        changed = asyncio.Event()
        self.state.watchers.add(changed.set)
        try:
            async with asyncio.timeout(timeout):
                while not holds():
                    await changed.wait()
                    changed.clear()
        finally:
            self.state.watchers.discard(changed.set)

    def _furnish(self) -> None:
        self._team = f"19:{uuid.uuid4().hex}@thread.tacv2"
        for name, full in (("mia", "Mia Mercer"), ("noor", "Noor Nasri"), ("sam", "Sam Sato")):
            self.state.add_person(name, full)
        self.add_chat("group", "groupChat")
        self.add_chat("design", "channel")
        self.add_chat("general", "channel")
