"""A file that came with a message: fetched by an address that is the asker's own, told of by the one that it stays at."""

from dataclasses import dataclass, field

from handlers.commands import Command, Delivery, Key, Link, Place
from handlers.ports import Fetched, SourceError
from tests.support.desk import Desk, sha
from tests.support.whole import DESIGN

STAYS = "https://acme.sharepoint.example/personal/mia/Documents/labels.md"
TICKET = "https://acme.sharepoint.example/download.aspx?tempauth=planted-secret"


@dataclass
class Files:
    """Gives a file to whoever has the ticket."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    async def fetch(self, url: str, name: str = "") -> Fetched:
        self.asked.append((url, name))
        if url != TICKET:
            raise SourceError("no-access", "That needs an account.")
        return Fetched(content=DESIGN.encode(), name=name, url=url)


async def ask(desk: Desk, files: Files) -> str:
    desk.documents = files  # type: ignore[assignment]
    delivery = Delivery(
        command=Command(
            kind="review",
            place=Place(platform="teams", workspace="T1", channel="a:1", thread="chat"),
            person="29:mia",
            asked_at=desk.now,
            source=Link(url=STAYS, name="labels.md", ticket=sha(TICKET)),
        ),
        keys=(Key(parts=("activity", "1")),),
        lane="one",
        order=desk.now,
        text=TICKET,
    )
    await desk.queue.spawn(delivery)
    return f"review-{desk.queue.vault.digest(('activity', '1'))}"


async def test_the_file_is_fetched_by_its_ticket_and_named_by_where_it_stays(desk: Desk) -> None:
    files = Files()
    await ask(desk, files)
    await desk.run()
    assert files.asked == [(TICKET, "labels.md")]
    design = await desk.design(STAYS)
    assert design is not None
    assert design.title == "Labels service"
    assert "planted-secret" not in str(desk.chat.messages)
    assert "planted-secret" not in design.model_dump_json()


async def test_the_ticket_is_nowhere_in_the_clear_and_lives_an_hour_at_most(desk: Desk) -> None:
    job = await ask(desk, Files())
    assert "planted-secret" not in str(await desk.queue.redis.hgetall(desk.queue.keyspace.key("job", job)))
    record = desk.queue.keyspace.key("text", sha(TICKET))
    assert "planted" not in str(await desk.queue.redis.get(record))
    assert 0 < await desk.queue.redis.ttl(record) <= 3600


async def test_without_its_ticket_the_person_is_told_what_the_place_says(desk: Desk) -> None:
    files = Files()
    await ask(desk, files)
    await desk.queue.redis.delete(desk.queue.keyspace.key("text", sha(TICKET)))
    await desk.run()
    assert files.asked == [(STAYS, "labels.md")]
    assert "That needs an account." in desk.said()[-1].fallback
