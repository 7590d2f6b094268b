"""The whole bot over HTTP: a digest is switched on, fires by time, is pressed on, and is paused where it is shut out."""

import json
import time

import pytest

from bot.inbox import Vault
from bot.library import RedisLibrary
from bot.schedule import RedisSchedules
from handlers.commands import Place
from handlers.schedules import Schedule, When
from standins.slack import Message
from tests.conftest import SECRET
from tests.e2e.test_library_whole import arch_review, start_both
from tests.support.designs import design_of, finding
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = pytest.mark.timeout(180)


def digests(bot: Whole) -> list[Message]:
    return [message for message in bot.messages() if message.text.startswith("Digest: ")]


async def let_it_be_due(bot: Whole, schedules: RedisSchedules, place: Place, minutes_ago: int) -> None:
    """Give a schedule a slot so many minutes ago, and the same minute of each hour."""
    slot = int(time.time() // 60 - minutes_ago) * 60
    schedule = await schedules.get(place.workspace, schedules.id_of(place))
    assert schedule is not None
    when = When(cron=f"{slot // 60 % 60} * * * *", zone="UTC")
    await schedules.save(schedule.model_copy(update={"when": when}))
    await bot.queue.redis.hset(bot.queue.keyspace.key("schedule", schedule.id), "next", str(slot * 1000))
    await bot.queue.redis.zadd(bot.queue.keyspace.key("schedules-due"), {schedule.id: slot * 1000})


async def test_a_digest_from_switching_on_to_being_shut_out(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        second = await bot.start("worker")
        assert second.alive
        channel = bot.slack.channel("design")
        schedules = RedisSchedules(bot.queue.redis, Vault(SECRET))
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            place = Place(platform="slack", workspace=bot.slack.workspace.id, channel=channel.id)
            await slack.command("/arch-review", "digest on daily 9:00 Europe/Berlin", channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            listed = arch_review(bot, "digest", "list").stdout
            assert "09:00 every day (Europe/Berlin)" in listed

            await let_it_be_due(bot, schedules, place, 30)

            async def posted() -> bool:
                return bool(digests(bot)) and await bot.reviews_settled()

            await bot.until(posted)
            [digest] = digests(bot)
            assert digest.text == "Digest: 1 open design here"
            assert "Labels service" in json.dumps(digest.blocks)
            await slack.press(digest, "Close", user="mia")
            await bot.until(bot.reviews_settled)
            assert "no designs" in arch_review(bot, "library", "list").stdout

            channel.archived = True
            await let_it_be_due(bot, schedules, place, 0)

            async def paused() -> bool:
                now = await schedules.get(place.workspace, schedules.id_of(place))
                return now is not None and bool(now.paused) and await bot.reviews_settled()

            await bot.until(paused)
        [note] = [m for m in bot.slack.direct("mia").by_ts.values() if m.bot_id]
        assert "The digest is paused" in note.text
        assert "paused (not-there)" in arch_review(bot, "digest", "show", schedules.id_of(place)).stdout
        assert len(digests(bot)) == 1
        assert set(bot.keys().values()) == {1}
        assert "is off" in arch_review(bot, "digest", "off", channel.id).stdout
        assert "no digests" in arch_review(bot, "digest", "list").stdout
        gone = arch_review(bot, "digest", "off", channel.id)
        assert (gone.returncode, "no digest that is known" in gone.stderr) == (1, True)


@pytest.mark.chaos
async def test_workers_that_are_killed_between_pages_leave_a_digest_whole_and_single(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        channel = bot.slack.channel("design")
        place = Place(platform="slack", workspace=bot.slack.workspace.id, channel=channel.id)
        library = RedisLibrary(bot.queue.redis, Vault(SECRET))
        schedules = RedisSchedules(bot.queue.redis, Vault(SECRET))
        for n in range(12):
            made = design_of(finding(), id_=f"{n:032x}", channel=channel.id, at=time.time() - 86_400)
            await library.save(
                made.model_copy(update={"workspace": place.workspace, "place": place, "title": f"D{n:02}"})
            )
        await schedules.save(Schedule(id=schedules.id_of(place), place=place, set_by=bot.slack.user("mia").id))
        await let_it_be_due(bot, schedules, place, 0)
        for pages in (1, 2):
            workers = [await bot.start("worker") for _ in range(2)]

            async def some_posted(pages: int = pages) -> bool:
                return len(digests(bot)) >= pages

            await bot.until(some_posted)
            for worker in workers:
                await worker.kill()
        await bot.start("worker")

        async def all_posted() -> bool:
            return len(digests(bot)) >= 3 and await bot.reviews_settled()

        await bot.until(all_posted)
        assert set(bot.keys().values()) == {1}
        shown = "".join(json.dumps(message.blocks) for message in digests(bot))
        assert [n for n in range(12) if f"D{n:02}" not in shown] == []
        first = min(digests(bot), key=lambda message: float(message.ts))
        assert {message.thread_ts for message in digests(bot) if message.ts != first.ts} == {first.ts}
        posted = await schedules.get(place.workspace, schedules.id_of(place))
        assert posted is not None
        assert posted.posted > 0
        assert len(posted.seen) == 12
