"""Everything asked in Teams becomes one job, counted in the inbox, while web processes and the server are killed."""

import asyncio
import contextlib
from collections import Counter
from random import Random

import pytest

from standins.teams import TeamsStandIn, Visitor
from standins.teams.people import Sent
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole
from tests.support.whole_teams import NO_SLACK, endpoint, of_teams

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

ASKED = 60
TIMES = 4
PEOPLE = ("mia", "noor", "sam")


async def jobs(bot: Whole) -> Counter[str]:
    """What was accepted, by kind."""
    names = [str(name) async for name in bot.queue.redis.scan_iter(match="*:job:*")]
    return Counter(name.rpartition(":job:")[2].partition("-")[0] for name in names)


async def test_messages_that_come_four_times_through_deaths(own_redis: RedisServer) -> None:
    rng = Random(7)
    async with (
        TeamsStandIn(rate_limits=0) as teams,
        whole(own_redis, **of_teams(teams), **NO_SLACK) as bot,
        contextlib.AsyncExitStack() as stack,
    ):
        webs = [await bot.start("web") for _ in range(2)]
        people = [await stack.enter_async_context(teams.visitor(name, endpoint(webs[0]))) for name in PEOPLE]

        async def deliver(person: Visitor, sent: Sent, times: int) -> None:
            """As the platform: again where no answer came, some under a new id."""
            for n in range(times):
                for _ in range(100):
                    person.to = endpoint(rng.choice(webs))
                    if (await person.resend(sent, new_id=n % 2 == 1)).ok:
                        break
                    await asyncio.sleep(0.1)
                else:
                    raise AssertionError("never accepted")

        async def havoc() -> None:
            for n in (0, 1, 0):
                await asyncio.sleep(rng.uniform(0.3, 0.8))
                dying = webs[n]
                webs[n] = webs[1 - n]
                await dying.kill()
                webs[n] = await bot.start("web")
            own_redis.kill()
            own_redis.start()
            own_redis.freeze()
            await asyncio.sleep(1.5)
            own_redis.thaw()

        gate = asyncio.Semaphore(6)

        async def gated(person: Visitor, sent: Sent) -> None:
            async with gate:
                await deliver(person, sent, TIMES)

        asked: list[Sent] = []
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(havoc())
            for n in range(ASKED):
                person = people[n % 3]
                chat = ("design", "group", f"personal:{person.person.name}")[n // 3 % 3]
                link = bot.documents.put(f"labels-{n}.md", DESIGN)
                sent = person.write(f"review {link}", chat, mention=True)
                asked.append(sent)
                tasks.create_task(gated(person, sent))

        assert (await jobs(bot))["review"] == ASKED
        counts = await bot.queue.counts()
        assert counts["duplicate"] >= ASKED * (TIMES - 1)
        await bot.start("worker", ARCH_REVIEW_TASKS="16")
        await bot.until(bot.reviews_settled, 200)
        assert (await bot.queue.counts())["dead"] == 0
        words = [post.words() for chat in teams.state.chats.values() for post in teams.own(chat.id)]
        for n in range(ASKED):
            heads = [said for said in words if f"labels-{n}.md" in said and "Labels service" in said]
            assert len(heads) == 1, n


async def test_presses_and_dialogs_sent_again_through_deaths_decide_once(own_redis: RedisServer) -> None:
    async with (
        TeamsStandIn(rate_limits=0) as teams,
        whole(own_redis, **of_teams(teams), **NO_SLACK) as bot,
    ):
        web = await bot.start("web")
        await bot.start("worker")
        async with teams.visitor("mia", endpoint(web)) as mia:
            await mia.mention(f"review {bot.documents.put('labels.md', DESIGN)}", "design")
            await bot.until(bot.reviews_settled)
            page = next(p for p in teams.own("design") if "Won't fix" in str(p.card))
            fetched = await mia.press(page, "Won't fix")
            saved = await mia.submit(fetched, {"reason": "It is the other team's"})
            await web.kill()
            web = await bot.start("web")
            mia.to = endpoint(web)
            # The same dialog again, as its client sends it after a lost answer, and as a second click makes it.
            await mia.resend(saved)
            await mia.submit(fetched, {"reason": "It is the other team's"})
            await bot.until(bot.reviews_settled)
        assert (await jobs(bot))["decide"] == 1
        assert "It is the other team's" in page.words()
        assert "Mia" in page.words()
