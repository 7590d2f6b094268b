"""Handlers at work in one process: a real queue and library, a chat in memory, documents and a reviewer that count."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from bot.composition import REGISTRY
from bot.inbox.queue import Lease, Queue
from bot.inbox.running import RunningJob
from bot.library import RedisLibrary
from bot.schedule import RedisSchedules
from handlers.architect import Architect
from handlers.commands import Command, Delivery, Key, Link, PastedText, Place
from handlers.designs import Design
from handlers.egress import EgressPolicy
from handlers.messages import Actions, Button, Message
from handlers.ports import Address, DigestConfig, Drawer, Fetched, LockLost, Ports, SourceError
from handlers.pressing import args_of
from handlers.registry import Retry
from handlers.saving import source_of
from review_core import parse, review
from review_core.model import Review, Versions
from tests.support.memory_chat import MemoryChat

URL = "https://designs.example/labels.md"
HERE = Place(platform="slack", workspace="T1", channel="C1")


class CountingReviewer:
    """The review core in this process; `before` runs before each judgement, `rules` is the version that it claims."""

    def __init__(self) -> None:
        self.judged = 0
        self.rules = ""
        self.before: Callable[[], None] = lambda: None
        self.previous: list[Review | None] = []

    @property
    def versions(self) -> Versions:
        return Versions(rules=self.rules or review(parse("# A\n", "a.md")).versions.rules)

    async def review(self, content: bytes, name: str, source: str, previous: Review | None = None) -> Review:
        self.before()
        self.judged += 1
        self.previous.append(previous)
        return review(parse(content, name), previous=previous).model_copy(update={"versions": self.versions})


class Documents:
    """Documents by link; `trouble` is raised instead."""

    def __init__(self) -> None:
        self.by_link: dict[str, str] = {}
        self.trouble: SourceError | None = None

    async def fetch(self, url: str, name: str = "") -> Fetched:
        if self.trouble:
            raise self.trouble
        text = self.by_link[url]
        return Fetched(content=text.encode(), name="labels.md", url=url, line_link=f"{url}#L{{start}}")


@dataclass
class Desk:
    """Commands in, jobs run one by one. The handlers' clock is `later` seconds ahead of the server's."""

    queue: Queue
    library: RedisLibrary
    chat: MemoryChat = field(default_factory=MemoryChat)
    documents: Documents = field(default_factory=Documents)
    reviewer: CountingReviewer = field(default_factory=CountingReviewer)
    admins: frozenset[str] = frozenset()
    digests: DigestConfig = field(default_factory=DigestConfig)
    drawer: Drawer | None = None
    architect: Architect | None = None
    egress: EgressPolicy = field(default_factory=EgressPolicy)
    later: float = 0.0
    asked: int = 0

    @property
    def now(self) -> float:
        return time.time() + self.later

    @property
    def ports(self) -> Ports:
        return Ports(
            chat=self.chat,
            sources=self.documents,
            reviewer=self.reviewer,
            sweeper=None,  # type: ignore[arg-type]
            library=self.library,
            schedules=self.schedules,
            now=lambda: self.now,
            admins=self.admins,
            digests=self.digests,
            drawer=self.drawer,
            architect=self.architect,
            egress=self.egress,
        )

    @property
    def schedules(self) -> RedisSchedules:
        return RedisSchedules(self.queue.redis, self.queue.vault)

    async def ask(
        self,
        kind: str,
        *,
        by: str = "U1",
        url: str = "",
        text: str = "",
        place: Place = HERE,
        reply_to: str = "",
        **args: str,
    ) -> str:
        """Accept a command; its job's id."""
        self.asked += 1
        source: Any = Link(url=url) if url else None
        if text:
            source = PastedText(sha256=sha(text))
        command = Command.model_validate(
            {
                "kind": kind,
                "place": place,
                "person": by,
                "asked_at": self.now,
                "source": source,
                "reply_to": reply_to,
                "args": args,
            }
        )
        lane = f"lane-{self.asked}"
        delivery = Delivery(
            command=command,
            keys=(Key(parts=("test", str(self.asked))),),
            lane=lane,
            order=self.now + self.asked,
            text=text or None,
        )
        await self.queue.spawn(delivery)
        return f"{kind}-{self.queue.vault.digest(('test', str(self.asked)))}"

    async def press(self, button: Button, *, person: str = "U1", reason: str = "", reply_to: str = "") -> str:
        """Accept what pressing a button comes to."""
        args = args_of(button.verb, button.value)
        assert args is not None
        return await self.ask(button.verb, by=person, text=reason, reply_to=reply_to, **args)

    async def take(self, lease_ms: int = 60_000) -> Lease:
        lease = await self.queue.take(lease_ms)
        assert isinstance(lease, Lease)
        return lease

    async def handle(self, lease: Lease) -> None:
        await REGISTRY.handle(RunningJob(self.queue, lease), self.ports)

    async def run(self) -> Lease:
        """Run the next job to its end; one that is to run again comes back at once. Raises what the handler raises."""
        lease = await self.take()
        try:
            await self.handle(lease)
        except Retry as error:
            await self.queue.settle(lease, "retry", code=error.code)
            return replace(lease, attempts=lease.attempts + 1)
        except LockLost:
            raise
        await self.queue.settle(lease, "done")
        return lease

    async def again(self, lease: Lease) -> None:
        """Run a job's handler once more, as after a worker that died before it could say that it was done."""
        await self.queue.redis.hset(self.queue.keyspace.key("job", lease.id), mapping={"token": lease.token})
        await self.handle(lease)
        await self.queue.redis.hdel(self.queue.keyspace.key("job", lease.id), "token")

    async def reviewed(self, text: str = "", *, person: str = "U1", url: str = URL, **args: str) -> Design:
        """Review a document from asking to the last reply."""
        if text:
            self.documents.by_link[url] = text
        await self.ask("review", by=person, url=url, **args)
        await self.run()
        design = await self.design(url)
        assert design is not None
        return design

    async def design(self, url: str = URL) -> Design | None:
        return await self.library.get("T1", self.library.id_of("T1", source_of(Link(url=url))))

    def said(self, start: str = "") -> list[Message]:
        """What stands in the chat and begins so, oldest first."""
        posted = sorted(self.chat.messages.items(), key=lambda item: float(item[0].ts))
        return [message for _, (_, message) in posted if message.fallback.startswith(start)]

    def at(self, address: Address | None) -> Message:
        assert address is not None
        return self.chat.messages[address][1]

    def buttons(self, verb: str, label: str = "") -> list[Button]:
        """Buttons that stand in the chat, oldest message first."""
        return [button for message in self.said() for button in self.buttons_of(message, verb, label)]

    @staticmethod
    def buttons_of(message: Message, verb: str, label: str = "") -> list[Button]:
        """The buttons of one message."""
        rows = [part.buttons for part in message.parts if isinstance(part, Actions)]
        return [b for row in rows for b in row if b.verb == verb and b.label.startswith(label)]


def sha(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()
