"""Every event answered exactly once, counted at the stand-in, while processes and the server are killed."""

import asyncio
from random import Random

import pytest

from standins.slack import faults
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

EVENTS = 250
TIMES = 4


async def test_a_thousand_deliveries_of_250_events_through_deaths(own_redis: RedisServer) -> None:
    rng = Random(20)
    async with whole(own_redis, ARCH_REVIEW_TASKS="24") as bot:
        webs = [await bot.start("web") for _ in range(2)]
        workers = [await bot.start("worker") for _ in range(2)]
        channels = [bot.slack.add_channel(f"room-{n}") for n in range(EVENTS)]
        async with bot.deliverer(webs[0]) as one, bot.deliverer(webs[1]) as two:
            sent = []
            for channel in channels:
                # Each a design of its own: one that is asked for twice has one review.
                link = bot.documents.put(f"{channel.name}.md", DESIGN)
                message = one.mention(f"<{link}>", channel=channel.name, user="mia")
                # Each under ids of its own, half of them as the twin `message` event.
                sent += [(one.prepare_mention, message), (one.prepare_message, message)] * (TIMES // 2)
            rng.shuffle(sent)
            assert len(sent) == EVENTS * TIMES

            async def deliver(n: int, prepare, message) -> None:
                through = (one, two)[n % 2]
                prepared = prepare(message)
                for _ in range(200):
                    if (await through.send(prepared)).ok:
                        return
                    await asyncio.sleep(0.1)
                raise AssertionError("never accepted")

            async def havoc() -> None:
                await asyncio.sleep(1.0)
                await workers[0].kill()
                workers[0] = await bot.start("worker")
                own_redis.kill()
                own_redis.start()
                workers[1].freeze()
                await asyncio.sleep(4.0)
                workers[1].thaw()
                for _ in range(2):
                    await asyncio.sleep(rng.uniform(0.5, 2.0))
                    await workers[0].kill()
                    workers[0] = await bot.start("worker")

            gate = asyncio.Semaphore(32)

            async def gated(n: int, prepare, message) -> None:
                async with gate:
                    await deliver(n, prepare, message)

            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(havoc())
                for n, (prepare, message) in enumerate(sent):
                    tasks.create_task(gated(n, prepare, message))

        await bot.until(bot.reviews_settled, 200)
        await bot.checks_are_due()
        await _assert_each_answered_once(bot, channels)
        counts = await bot.queue.counts()
        assert counts["accepted"] >= EVENTS
        assert counts["duplicate"] >= EVENTS * (TIMES - 1)
        assert counts["dead"] == 0


async def _assert_each_answered_once(bot: Whole, channels) -> None:
    copies = {key: n for key, n in bot.keys().items() if n > 1}
    assert copies == {}
    for channel in channels:
        [asked] = [m for m in channel.messages if not m.bot_id]
        replies = [m for m in channel.thread(asked.ts)[1:] if m.bot_id]
        assert [m.text.startswith("Review of ") for m in replies].count(True) == 1, [m.text for m in replies]
        assert not any("…" in m.text and m.text.startswith("Reviewing") for m in replies)


async def test_death_between_the_placeholder_and_its_address(own_redis: RedisServer) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, worker = await bot.start("web"), await bot.start("worker")
        # The effect happens, the answer waits: the worker dies knowing nothing of its address.
        late = bot.slack.faults.add(faults.answer_late(), "chat.postMessage")
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await late.reached.wait()
            await worker.kill()
            late.release()
            await bot.start("worker")
            await bot.until(bot.reviews_settled)
        await bot.checks_are_due()
        assert set(bot.keys().values()) == {1}
        assert len(bot.reviews()) == 1


async def test_a_post_that_times_out_here_and_lands_late(own_redis: RedisServer) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await bot.start("web")
        await bot.start("worker")
        lost = bot.slack.faults.add(faults.effect_late(ending="close"), "chat.postMessage")
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await lost.reached.wait()
            await bot.until(bot.reviews_settled)
            # It lands after the look-up and after the second post: two placeholders, until the check.
            lost.release()
            await lost.done.wait()
        assert max(bot.keys().values()) == 2
        await bot.checks_are_due()
        assert set(bot.keys().values()) == {1}
        assert len(bot.reviews()) == 1


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        pytest.param(faults.answer_late, 1, id="its-post-was-there"),
        pytest.param(faults.effect_late, 2, id="its-post-lands-later"),
    ],
)
async def test_a_frozen_worker_wakes_after_its_lease_and_leaves_no_copy(
    own_redis: RedisServer, fault, copies: int
) -> None:
    async with whole(own_redis, ARCH_REVIEW_TASKS="1") as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, frozen = await bot.start("web"), await bot.start("worker")
        late = bot.slack.faults.add(fault(), "chat.postMessage")
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await late.reached.wait()
            frozen.freeze()
            await bot.start("worker")
            await bot.until(bot.reviews_settled)
            late.release()
            async with asyncio.timeout(20):
                await late.done.wait()
        assert max(bot.keys().values()) == copies
        # It wakes, and ends when its run has: with the answer, or (frozen for longer than a call may take, as on a busy
        # machine) without, and then it asks for checks. Counted before its end, they are not all there.
        await frozen.stop()
        if copies > 1:
            assert await bot.waiting_checks() >= 3
        await bot.checks_are_due()
        assert set(bot.keys().values()) == {1}
        assert len(bot.reviews()) == 1


async def test_twenty_questions_in_a_thread_are_answered_in_order(own_redis: RedisServer) -> None:
    async with whole(own_redis, ARCH_REVIEW_TASKS="8") as bot:
        web = await bot.start("web")
        await asyncio.gather(*(bot.start("worker") for _ in range(2)))
        async with bot.deliverer(web) as slack:
            root = slack.say("a thread about designs", channel="design", user="mia")
            asked = [slack.mention("help", channel="design", user="mia", thread=root.ts) for _ in range(20)]
            shuffled = Random(3).sample(asked, len(asked))
            # While the first is being answered the others come in, in any order.
            first = bot.slack.faults.add(faults.answer_late(), "chat.postMessage")
            await slack.event_of(asked[0])
            await first.reached.wait()
            await asyncio.gather(*(slack.event_of(m) for m in shuffled))
            first.release()
            await bot.until(bot.reviews_settled, 60)
        thread = bot.slack.channel("design").thread(root.ts)
        answers = [m for m in thread if m.bot_id]
        assert len(answers) == 20
        jobs = [str(m.metadata["event_payload"]["key"]).split(":")[0] for m in answers]
        orders = [float(await bot.queue.redis.hget(bot.queue.keyspace.key("job", j), "order")) for j in jobs]
        assert orders == sorted(orders)


async def test_a_drained_worker_hands_its_job_over_at_once(own_redis: RedisServer) -> None:
    async with whole(own_redis, ARCH_REVIEW_DRAIN_SECONDS="0", ARCH_REVIEW_LEASE_SECONDS="60") as bot:
        bot.documents.put("slow.md", DESIGN)
        web, worker = await bot.start("web"), await bot.start("worker")
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{bot.documents.link('slow.md', 'late')}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await bot.documents.awaited("slow.md")
            assert await worker.stop() == 0
            bot.documents.release("slow.md")
            await bot.start("worker")
            await bot.until(bot.reviews_settled, 30)
        assert len(bot.reviews()) == 1
        jobs = [j async for j in bot.queue.redis.scan_iter(match="*:job:review-*")]
        assert await bot.queue.redis.hmget(jobs[0], "attempts", "stalls") == ["0", "0"]
