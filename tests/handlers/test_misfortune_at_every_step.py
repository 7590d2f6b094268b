"""A review whose worker dies, is cut off or frozen at any of its steps: nothing is lost, and it says the same."""

import asyncio
import contextlib
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial

import pytest

from bot.inbox.queue import Lease, Queue
from bot.inbox.running import RunningJob
from handlers.messages import Aside, Heading, Message, Paragraph
from handlers.ports import Address, LockLost
from review_core.model import Review
from tests.support.desk import CountingReviewer, Desk
from tests.support.memory_chat import MemoryChat
from tests.support.whole import DESIGN

_REVISION = re.compile(r"revision [0-9a-f]+")
# By then the placeholder is posted and recorded, and nothing has been found out.
PLACEHOLDER_IS_THERE = 9
_ADMITS = "A copy of this may stand above"


class Died(BaseException):
    """What a killed worker looks like from here."""


class Drawer:
    async def draw(self, source: str) -> bytes:
        return b"\x89PNG"


class QuickReviewer(CountingReviewer):
    """Judges a text once."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[bytes, Review] = {}

    async def review(self, content: bytes, name: str, source: str, previous: Review | None = None) -> Review:
        if content not in self._known:
            self._known[content] = await super().review(content, name, source, previous)
        return self._known[content]


class Steps:
    """Something happens just before or just after the step of a number: a write under the lock token, a call, a save."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.passed = 0
        self._at = 0
        self._happens: Callable[[], Awaitable[None]] | None = None
        for owner, names in (
            (desk.queue, ("write", "spawn")),
            (desk.chat, ("post", "update", "delete", "upload", "find")),
            (desk.library, ("save",)),
        ):
            for name in names:
                self._watch(owner, name)

    async def meet(self, happens: Callable[[], Awaitable[None]], at: int, lease: Lease) -> None:
        """Run a job that meets this at the step of that number; shorter runs meet nothing."""
        self.passed, self._at, self._happens = 0, at, happens
        with contextlib.suppress(Died, asyncio.CancelledError, LockLost):
            await self._desk.handle(lease)
        self._happens = None

    def _watch(self, owner: object, name: str) -> None:
        whole = getattr(owner, name)

        async def step(*args: object, **options: object) -> object:
            await self._point()
            result = await whole(*args, **options)
            await self._point()
            return result

        setattr(owner, name, step)

    async def _point(self) -> None:
        self.passed += 1
        happens = self._happens
        if self.passed == self._at and happens is not None:
            self._happens = None
            await happens()


def said(message: Message, url: str) -> str:
    """What a message says, but for its design's address and the admission of a copy."""
    parts = [part for part in message.parts if not (isinstance(part, Aside) and _ADMITS in part.runs[0].text)]
    texts = [
        "".join(run.text for run in part.runs) if isinstance(part, Paragraph | Aside) else part.text
        for part in parts
        if isinstance(part, Paragraph | Aside | Heading)
    ]
    kinds = [type(part).__name__ for part in parts]
    return _REVISION.sub("revision", "\n".join([message.fallback, *texts, *kinds]).replace(url, "URL"))


async def dies() -> None:
    raise Died


async def is_cut_off() -> None:
    raise asyncio.CancelledError


async def another_run_takes_over(desk: Desk, lease: Lease) -> None:
    """The lease is over, and somebody else does all of it before this run wakes."""
    await desk.queue.redis.zadd(desk.queue.keyspace.key("leases"), {lease.id: 1}, xx=True)
    taken = await desk.take()
    await desk.handle(taken)
    await desk.queue.settle(taken, "done")


async def begun(desk: Desk, number: int) -> tuple[Lease, str]:
    url = f"https://designs.example/labels-{number:04}.md"
    desk.documents.by_link[url] = DESIGN
    await desk.ask("review", url=url)
    return await desk.take(), url


async def checked(desk: Desk) -> None:
    """Whatever checks were asked for have been made."""
    delayed = desk.queue.keyspace.key("delayed")
    while jobs := await desk.queue.redis.zrange(delayed, 0, -1):
        await desk.queue.redis.zadd(delayed, dict.fromkeys(jobs, 1))
        for _ in jobs:
            await desk.run()


def standing(desk: Desk, lease: Lease, url: str) -> dict[str, list[str]]:
    """What stands in the chat, by the name of the message."""
    found: dict[str, list[str]] = {}
    for key, message in desk.chat.messages.values():
        job, _, name = key.partition(":")
        if job == lease.id:
            found.setdefault(name, []).append(said(message, url))
    return found


@pytest.mark.parametrize("finding", [True, False], ids=["looked-for", "not-found"])
@pytest.mark.parametrize("misfortune", ["death", "two-deaths", "cut-off", "frozen", "death-then-frozen"])
async def test_nothing_is_lost_and_every_message_says_the_same(
    desk: Desk, queue: Queue, finding: bool, misfortune: str
) -> None:
    desk.chat = MemoryChat(finding=finding)
    desk.drawer, desk.reviewer = Drawer(), QuickReviewer()
    steps = Steps(desk)
    lease, url = await begun(desk, 0)
    steps.passed = 0
    await desk.handle(lease)
    number_of_steps = steps.passed
    await queue.settle(lease, "done")
    expected = standing(desk, lease, url)
    assert len(expected) >= 5
    assert number_of_steps > 40

    for at in range(1, number_of_steps + 1):
        lease, url = await begun(desk, at)
        match misfortune:
            case "death":
                await steps.meet(dies, at, lease)
            case "two-deaths":
                await steps.meet(dies, at, lease)
                await steps.meet(dies, 1 + (at * 7) % number_of_steps, lease)
            case "cut-off":
                await steps.meet(is_cut_off, at, lease)
            case "frozen":
                await steps.meet(partial(another_run_takes_over, desk, lease), at, lease)
            case "death-then-frozen":
                await steps.meet(dies, PLACEHOLDER_IS_THERE, lease)
                await steps.meet(partial(another_run_takes_over, desk, lease), at, lease)
        if await queue.renew(lease, 60_000):
            await desk.handle(lease)
            await queue.settle(lease, "done")

        addresses = await recorded(desk, lease)
        for checks_were_made in (False, True):
            if checks_were_made:
                await checked(desk)
            found = standing(desk, lease, url)
            for name, [words] in expected.items():
                # What the record leads to is there, and says what it should.
                key, message = desk.chat.messages[addresses[name]]
                assert (key, said(message, url)) == (f"{lease.id}:{name}", words), at
                if len(found[name]) > 1:
                    assert _ADMITS in message.model_dump_json(), at
            copies = Counter({name: len(there) - 1 for name, there in found.items()}).total()
            # Who wakes takes its copy back, and what can be looked for is found.
            most = 0 if finding or "frozen" in misfortune else 2 if misfortune == "two-deaths" else 1
            assert copies <= most, (at, found.keys())


async def recorded(desk: Desk, lease: Lease) -> dict[str, Address | None]:
    return {name: record.address for name, record in (await RunningJob(desk.queue, lease).messages()).items()}
