"""Pictures in the thread of a review: shown once wherever the worker dies, and never in the review's way."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from handlers.messages import Picture
from handlers.ports import Address, ChatBusy, ChatError, ChatRefused, LockLost, ReviewError
from tests.support.desk import Desk

SHOP = """# Shop

## Proposal

The shop calls the order service and waits. The order service calls the payment service and waits. The payment service
writes every charge to PostgreSQL, which runs as a single instance.
"""


class Drawer:
    """Draws its own count."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.trouble: ReviewError | None = None

    async def draw(self, source: str) -> bytes:
        if self.trouble:
            raise self.trouble
        self.drawn.append(source)
        return b"\x89PNG" + str(len(self.drawn)).encode()


@pytest.fixture
def drawer(desk: Desk) -> Drawer:
    desk.drawer = made = Drawer()
    return made


def pictures(desk: Desk) -> list[Picture]:
    return [part for message in desk.said() for part in message.parts if isinstance(part, Picture)]


def told(desk: Desk) -> list[str]:
    """The keys of messages about the system."""
    return [key for key, _ in desk.chat.messages.values() if key.endswith(":picture-topology")]


async def test_the_system_is_drawn_at_the_end_of_the_thread(desk: Desk, drawer: Drawer) -> None:
    await desk.reviewed(SHOP)
    [picture] = pictures(desk)
    [source] = drawer.drawn
    assert source.startswith("flowchart TB\n")
    assert desk.chat.files[picture.file] == (b"\x89PNG1", picture.alt)
    assert "PostgreSQL" in picture.alt
    [last, *_] = sorted(desk.chat.messages, key=lambda address: -float(address.ts))
    assert last.thread is not None
    assert picture in desk.at(last).parts


async def test_a_design_of_two_parts_is_not_drawn(desk: Desk, drawer: Drawer) -> None:
    await desk.reviewed("# A\n\n## Proposal\n\nThe shop calls the ledger and waits.\n")
    assert drawer.drawn == []
    assert told(desk) == []


class Died(BaseException):
    """What a killed worker looks like from here."""


def dies_at_the_picture(desk: Desk, when: str) -> None:
    def die(key: str, *_: Address) -> None:
        if key.endswith(":picture-topology"):
            raise Died

    setattr(desk.chat, when, die)


def lives(desk: Desk) -> None:
    nothing: Callable[..., None] = lambda *_: None  # noqa: E731
    desk.chat.before_post = desk.chat.after_post = nothing


@pytest.mark.parametrize("when", ["before_post", "after_post"])
async def test_a_picture_is_uploaded_and_shown_once_wherever_the_worker_dies(
    desk: Desk, drawer: Drawer, when: str
) -> None:
    desk.documents.by_link["https://designs.example/labels.md"] = SHOP
    await desk.ask("review", url="https://designs.example/labels.md")
    lease = await desk.take()
    dies_at_the_picture(desk, when)
    with pytest.raises(Died):
        await desk.handle(lease)
    lives(desk)
    await desk.handle(lease)
    await desk.handle(lease)
    assert len(drawer.drawn) == len(desk.chat.files) == len(pictures(desk)) == len(told(desk)) == 1


@pytest.mark.parametrize(
    "trouble", [ChatRefused("file_uploads_disabled"), ChatBusy("ratelimited"), ChatError("unreadable_answer")]
)
async def test_what_cannot_be_uploaded_is_told_in_words_and_the_review_stands(
    desk: Desk, drawer: Drawer, trouble: ChatError
) -> None:
    desk.chat.upload_error = trouble
    design = await desk.reviewed(SHOP)
    assert len(design.revisions) == 1
    assert pictures(desk) == []
    [message] = desk.said("The system as the document describes it")
    assert "Single points of failure" in str(message.parts) or "Longest chain" in str(message.parts)


async def test_words_become_a_picture_when_a_later_run_can_upload(desk: Desk, drawer: Drawer) -> None:
    desk.documents.by_link["https://designs.example/labels.md"] = SHOP
    await desk.ask("review", url="https://designs.example/labels.md")
    lease = await desk.take()
    desk.chat.upload_error = ChatBusy("ratelimited")
    dies_at_the_picture(desk, "after_post")
    with pytest.raises(Died):
        await desk.handle(lease)
    assert (len(pictures(desk)), len(told(desk))) == (0, 1)
    desk.chat.upload_error = None
    lives(desk)
    await desk.handle(lease)
    assert len(pictures(desk)) == len(told(desk)) == 1


async def test_what_is_not_processed_in_time_is_told_in_words(desk: Desk, drawer: Drawer) -> None:
    desk.chat.not_ready = {"F0001"}
    await desk.reviewed(SHOP)
    assert pictures(desk) == []
    assert len(told(desk)) == 1


@pytest.mark.parametrize("code", ["too-slow", "no-renderer", "not-drawn"])
async def test_what_cannot_be_drawn_is_told_in_words(desk: Desk, drawer: Drawer, code: str) -> None:
    drawer.trouble = ReviewError(code, "words")
    await desk.reviewed(SHOP)
    assert desk.chat.files == {}
    assert len(told(desk)) == 1


async def test_without_a_drawer_the_system_is_told_in_words(desk: Desk) -> None:
    await desk.reviewed(SHOP)
    assert pictures(desk) == []
    assert len(told(desk)) == 1


async def test_a_deleted_picture_keeps_no_review_from_ending(desk: Desk, drawer: Drawer) -> None:
    desk.documents.by_link["https://designs.example/labels.md"] = SHOP
    await desk.ask("review", url="https://designs.example/labels.md")
    lease = await desk.take()
    dies_at_the_picture(desk, "after_post")
    with pytest.raises(Died):
        await desk.handle(lease)
    lives(desk)
    update = desk.chat.update

    async def gone(address: Address, key: str, message: object) -> None:
        if key.endswith(":picture-topology"):
            raise ChatRefused("message_not_found")
        await update(address, key, message)  # type: ignore[arg-type]

    desk.chat.update = gone  # type: ignore[method-assign,assignment]
    await desk.handle(lease)
    await desk.queue.settle(lease, "done")
    design = await desk.design()
    assert design is not None
    assert len(design.revisions) == len(told(desk)) == 1


async def test_a_run_whose_lock_token_is_gone_shows_no_picture(desk: Desk, drawer: Drawer) -> None:
    desk.documents.by_link["https://designs.example/labels.md"] = SHOP
    await desk.ask("review", url="https://designs.example/labels.md")
    lease = await desk.take()
    draw = drawer.draw

    async def losing(source: str) -> bytes:
        await desk.queue.redis.hset(desk.queue.keyspace.key("job", lease.id), "token", "another")
        return await draw(source)

    desk.drawer = SimpleNamespace(draw=losing)  # type: ignore[assignment]
    with pytest.raises(LockLost):
        await desk.handle(lease)
    assert told(desk) == []
