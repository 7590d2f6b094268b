"""The whole bot over HTTP: what a person sees when things go well, and when Slack or the server do not."""

import asyncio
import re

import pytest
from aiohttp import ClientSession

from standins.slack import faults
from tests.support.bot_process import BotProcess
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = pytest.mark.timeout(180)


async def start_both(bot: Whole, **settings: str) -> tuple[BotProcess, BotProcess]:
    web, worker = await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
    return web, worker


async def test_a_command_with_a_link_gets_a_review_in_a_thread_of_its_own(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            outcome = await slack.command("/arch-review", link, channel="design", user="mia")
            assert outcome.ok
            # A double click counts once.
            again = await slack.command("/arch-review", link, channel="design", user="mia")
            assert b"already" in again.body
            await bot.until(bot.reviews_settled)
        [head] = [m for m in bot.slack.channel("design").messages if m.bot_id]
        assert head.text.startswith("Review of Labels service")
        assert head.replies
        assert all(r.user == bot.slack.bot_user for r in head.replies)
        assert bot.slack.notified(bot.slack.channel("design")) <= {"mia"}


async def test_pasted_text_is_reviewed_and_kept_only_encrypted(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", DESIGN, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 1
        assert_nowhere(bot, "asks the carrier", "writes the\nnumber", "label printer service takes")


def assert_nowhere(bot: Whole, *secrets: str) -> None:
    """In no log, and in no key but what is encrypted."""
    raw = bot.redis.client()
    stored = []
    for name in raw.scan_iter():
        read = {
            "string": raw.get,
            "hash": raw.hgetall,
            "list": lambda k: raw.lrange(k, 0, -1),
            "set": raw.smembers,
            "zset": lambda k: raw.zrange(k, 0, -1),
        }[raw.type(name)]
        stored.append(f"{name} {read(name)}")
    for secret in secrets:
        assert secret not in bot.logs()
        assert not [s for s in stored if secret in s]


async def test_a_planted_secret_in_a_design_whose_job_fails_is_nowhere(redis_server: RedisServer) -> None:
    async with whole(redis_server, ARCH_REVIEW_LOG="debug") as bot:
        secret = "zanzibar-7731-lighthouse"
        web, _ = await start_both(bot)
        bot.slack.faults.add(faults.error("fatal_thing"), "chat.update", times=None)
        async with bot.deliverer(web) as slack:
            await slack.command(
                "/arch-review", f"{DESIGN}\n\nThe {secret} is a single instance.", channel="design", user="mia"
            )

            async def dead() -> bool:
                return (await bot.queue.counts())["dead"] == 1

            await bot.until(dead)
        assert_nowhere(bot, secret)
        [letter] = await bot.queue.dead_letters()
        assert letter.code == "fatal_thing"
        bot.slack.faults.clear()
        # The operator has mended it: the job goes on from where it was.
        assert await bot.queue.retry(letter.id)
        await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 1
        assert set(bot.keys().values()) == {1}


async def test_slack_down_altogether_deliveries_are_accepted_and_answered_when_it_is_back(
    own_redis: RedisServer,
) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            prepared = slack.prepare_mention(message)
            await bot.slack.down()
            assert (await slack.send(prepared)).status == 200

            async def tried() -> bool:
                return (await bot.queue.counts()).get("retry", 0) >= 1

            await bot.until(tried)
            await bot.slack.up()
            await bot.until(bot.reviews_settled, 100)
        assert len(bot.reviews()) == 1


async def test_redis_down_events_get_503_commands_get_words_and_the_sweep_finds_the_rest(
    own_redis: RedisServer,
) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            own_redis.kill()
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            first = await slack.send(slack.prepare_mention(message))
            assert first.status == 503
            assert "X-Slack-No-Retry" not in first.headers
            root = slack.say("our design", channel="design", user="noor")
            other = bot.documents.put("other.md", DESIGN.replace("Labels", "Other labels"))
            in_thread = slack.mention(f"<{other}>", channel="design", user="noor", thread=root.ts)
            assert (await slack.send(slack.prepare_mention(in_thread))).status == 503
            said = await slack.command("/arch-review", link, channel="design", user="sam")
            assert said.ok
            assert b"try again" in said.body
            own_redis.start()

            async def both() -> bool:
                return len(bot.reviews()) == 2 and await bot.reviews_settled()

            await bot.until(both, 60)
            # Slack's own retry of the first comes late: a duplicate.
            assert (await slack.send(slack.prepare_mention(message), retry_num=3)).status == 200
            await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 2
        assert set(bot.keys().values()) == {1}


async def test_a_server_that_stands_still_is_answered_for_in_slacks_time(own_redis: RedisServer) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await bot.start("web")
        async with bot.deliverer(web, insists=False) as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
            own_redis.freeze()
            outcome = await slack.send(slack.prepare_mention(message))
            said = await slack.command("/arch-review", link, channel="design", user="sam")

            async def seen_by_an_alert() -> bool:
                async with ClientSession() as session, session.get(f"{web.address}/metrics") as metrics:
                    return "arch_review_redis_up 0.0" in await metrics.text()

            await bot.until(seen_by_an_alert, 20)
            own_redis.thaw()
        assert outcome.status == 503
        assert said.ok
        assert b"could not confirm" in said.body or b"try again" in said.body


@pytest.mark.parametrize(
    "fault",
    [faults.http(429, 1), faults.error("ratelimited", 1), faults.http(503), faults.http(500), faults.answer_lost()],
    ids=["429", "ratelimited", "503", "500", "answer-lost"],
)
async def test_a_post_that_meets_trouble_is_made_once_all_the_same(redis_server: RedisServer, fault) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        bot.slack.faults.add(fault, "chat.postMessage")
        async with bot.deliverer(web) as slack:
            await slack.event_of(slack.mention(f"<{link}>", channel="design", user="mia"))
            await bot.until(bot.reviews_settled)
        await bot.checks_are_due()
        assert len(bot.reviews()) == 1
        assert set(bot.keys().values()) == {1}


async def test_a_public_channel_is_joined_to_answer(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="general", user="mia")
            await bot.until(bot.reviews_settled)
        assert bot.slack.bot_user in bot.slack.channel("general").joins
        assert len([m for m in bot.slack.channel("general").messages if m.bot_id]) == 1


async def test_in_a_private_channel_it_answers_directly_and_says_how_to_invite_it(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="secret", user="mia")
            await bot.until(bot.reviews_settled)
        direct = bot.slack.direct("mia")
        [head] = [m for m in direct.messages if m.bot_id]
        assert head.text.startswith("Review of ")
        assert "Add me there" in bot.slack.render(direct.id, head.ts)


async def test_where_it_may_not_write_at_all_the_command_is_answered_where_it_was_given(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        bot.slack.drop_scope("im:write")
        bot.slack.faults.add(faults.error("cannot_dm_bot"), "conversations.open", times=None)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="secret", user="mia")
            await bot.until(bot.reviews_settled)
        assert any("Add me here" in e.text for e in bot.slack.channel("secret").ephemerals)
        assert (await bot.queue.counts())["dead"] == 0


@pytest.mark.parametrize(
    ("trouble", "words"),
    [("missing", "no such document"), ("login", "sign"), ("picture", "text"), ("large", "large")],
)
async def test_what_the_person_can_mend_is_said_in_the_thread(redis_server: RedisServer, trouble, words) -> None:
    async with whole(redis_server) as bot:
        bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{bot.documents.link('labels.md', trouble)}>", channel="design", user="mia")
            await slack.event_of(message)
            await bot.until(bot.reviews_settled)
        [_, answer] = bot.slack.channel("design").thread(message.ts)
        assert "could not review" in answer.text
        assert re.search(words, answer.text, re.IGNORECASE), answer.text


async def test_a_mention_without_a_design_is_told_how_to_ask_and_our_own_messages_start_nothing(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            message = slack.mention("hello there", channel="design", user="mia")
            await slack.event_of(message, twin=True)
            await bot.until(bot.reviews_settled)
            [_, answer] = bot.slack.channel("design").thread(message.ts)
            assert "/arch-review" in bot.slack.render("design", message.ts)
            own = slack.mention("https://designs.example/x.md", channel="design", user=bot.slack.bot_user)
            await slack.event_of(own, twin=True)
        assert (await bot.queue.counts())["accepted"] == 1
        assert answer.user == bot.slack.bot_user


async def test_a_scope_that_is_missing_costs_a_nicety_and_never_the_review(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        for scope in ("channels:history", "channels:join", "channels:read", "im:write"):
            bot.slack.drop_scope(scope)
        web, _ = await start_both(bot)
        bot.slack.faults.add(faults.answer_lost(), "chat.postMessage")
        async with bot.deliverer(web) as slack:
            await slack.event_of(slack.mention(f"<{link}>", channel="design", user="mia"))
            await bot.until(bot.reviews_settled)
        assert bot.reviews()
        assert "missing_scope" in bot.logs()
        assert "doctor" in bot.logs()


async def test_a_review_that_took_long_mentions_who_asked(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{bot.documents.link('labels.md', 'late')}>", channel="design", user="mia")
            await slack.event_of(message)
            await bot.documents.awaited("labels.md")
            # The job is made to look as if it had been accepted a minute ago.
            [job] = [j async for j in bot.queue.redis.scan_iter(match="*:job:review-*")]
            created = int(await bot.queue.redis.hget(job, "created"))
            await bot.queue.redis.hset(job, "created", created - 60_000)
            await (await restarted(bot)).start("worker")
            bot.documents.release("labels.md")
            await bot.until(bot.reviews_settled)
        last = bot.slack.channel("design").thread(message.ts)[-1]
        assert "mia" in bot.slack.notified(bot.slack.channel("design"))
        assert "ready" in last.text


async def restarted(bot: Whole) -> Whole:
    """Its workers killed, so that a new one reads the job afresh."""
    for process in bot.processes:
        if process.command == "worker":
            await process.kill()
    return bot


async def test_hostile_designs_in_review_hold_nothing_up(redis_server: RedisServer) -> None:
    async with whole(redis_server, ARCH_REVIEW_JUDGES="2", ARCH_REVIEW_LEASE_SECONDS="3") as bot:
        bot.documents.put("big.md", "# Big\n\n" + "The order service calls the ledger and waits for it. " * 18_000)
        bot.documents.put("deep.md", ">" * 200_000 + " deep")
        bot.documents.put("brackets.md", "[" * 200_000)
        bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            for name in ("big.md", "deep.md", "brackets.md"):
                await slack.event_of(slack.mention(f"<{bot.documents.link(name)}>", channel="design", user="mia"))
            outcomes = []
            for n in range(40):
                message = slack.mention(f"help {n}", channel="private", user="sam")
                outcomes.append((await slack.event_of(message))[-1])
            assert {o.status for o in outcomes} == {200}
            await bot.until(bot.reviews_settled, 150)
        assert (await bot.queue.counts()).get("stalled", 0) == 0
        assert len(bot.slack.channel("design").messages) == 3
        assert all(m.replies for m in bot.slack.channel("design").messages)


@pytest.mark.parametrize("trouble", ["frozen", "gone"])
async def test_a_stop_ends_in_time_though_the_server_is_away(own_redis: RedisServer, trouble: str) -> None:
    async with whole(own_redis, ARCH_REVIEW_DRAIN_SECONDS="1", ARCH_REVIEW_LEASE_SECONDS="60") as bot:
        bot.documents.put("slow.md", DESIGN)
        process = await bot.start("serve")
        async with bot.deliverer(process) as slack:
            message = slack.mention(f"<{bot.documents.link('slow.md', 'late')}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await bot.documents.awaited("slow.md")
        own_redis.freeze() if trouble == "frozen" else own_redis.kill()
        # What an orchestrator gives: ten seconds more than the drain.
        assert await asyncio.wait_for(process.stop(), 11) == 0
        if trouble == "frozen":
            own_redis.thaw()


async def test_a_sweep_that_meets_a_full_inbox_asks_for_no_further_sweep(redis_server: RedisServer) -> None:
    async with whole(redis_server, ARCH_REVIEW_MAX_JOBS_WORKSPACE="1") as bot:
        bot.documents.put("slow.md", DESIGN)
        web, worker = await start_both(bot)
        async with bot.deliverer(web) as slack:
            message = slack.mention(f"<{bot.documents.link('slow.md', 'late')}>", channel="design", user="mia")
            assert (await slack.event_of(message))[-1].ok
            await bot.documents.awaited("slow.md")
            refused = slack.mention("help", channel="design", user="noor")
            assert (await slack.send(slack.prepare_mention(refused))).status == 503

            async def swept() -> bool:
                return (await bot.queue.counts()).get("retry", 0) >= 1

            await bot.until(swept)
        assert "sweep: " in worker.log
        assert "deliveries are refused" in web.log
        assert "deliveries are refused" not in worker.log
        bot.documents.release("slow.md")
