"""The whole bot before a stand-in for Teams, over HTTP with tokens: when things go well, and when they do not."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from standins.teams import Post, TeamsStandIn, faults, task_of
from standins.teams.cards import inputs_of, words_of
from tests.support.bot_process import BotProcess
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole
from tests.support.whole_teams import NO_SLACK, of_teams, titles, visitor, with_button

pytestmark = pytest.mark.timeout(180)

REVIEWED = "Review: Labels service"


@asynccontextmanager
async def serving(
    redis: RedisServer, *, rate_limits: float = 0.0, **settings: str
) -> AsyncIterator[tuple[Whole, TeamsStandIn, BotProcess]]:
    """Teams alone, web and worker."""
    async with (
        TeamsStandIn(rate_limits=rate_limits) as teams,
        whole(redis, **of_teams(teams), **NO_SLACK, **settings) as bot,
    ):
        web, _ = await asyncio.gather(bot.start("web"), bot.start("worker"))
        yield bot, teams, web


def reviews(teams: TeamsStandIn, chat: str = "design", thread: str = "") -> list[Post]:
    return [p for p in teams.own(chat, thread) if REVIEWED in p.words()]


async def test_a_mention_in_a_channel_has_one_review_in_its_thread_however_often_it_comes(
    redis_server: RedisServer,
) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        link = bot.documents.put("labels.md", DESIGN)
        asked = await mia.mention(link, "design")
        assert asked.last.status in (200, 202)
        outcomes = await asyncio.gather(*(mia.resend(asked, new_id=n % 2 == 0) for n in range(6)))
        assert all(o.ok for o in outcomes)
        await bot.until(bot.reviews_settled)
        [head] = reviews(teams)
        assert head.root == asked.post.root
        assert {p.root for p in teams.own("design")} == {asked.post.root}
        # The placeholder became the review, in place.
        assert len(head.history) > 1
        assert teams.chat("design").typing > 0
        assert (await bot.queue.counts())["dead"] == 0


async def test_in_a_chat_of_ones_own_no_mention_is_needed_and_a_file_is_read(redis_server: RedisServer) -> None:
    async with TeamsStandIn(rate_limits=0) as teams:
        settings = {**of_teams(teams), **NO_SLACK}
        async with whole(redis_server, **settings) as bot:
            allowed = f"{bot.settings['ARCH_REVIEW_ALLOW_HOSTS']},{teams.server.host}:{teams.server.port}"
            web, _ = await asyncio.gather(
                bot.start("web", ARCH_REVIEW_ALLOW_HOSTS=allowed), bot.start("worker", ARCH_REVIEW_ALLOW_HOSTS=allowed)
            )
            async with visitor(teams, "mia", web) as mia:
                await mia.say("", attachments=[teams.file("labels.md", DESIGN.encode())])
                await bot.until(bot.reviews_settled)
                [head] = reviews(teams, "personal:mia")
                assert "asks the carrier" not in bot.logs()
                await mia.say("is there a single point of failure in it?")
                await bot.until(bot.reviews_settled)
                assert "What the review found on it" in teams.own("personal:mia")[-1].words()
                assert head.id != teams.own("personal:mia")[-1].id


async def test_a_message_of_somebody_is_reviewed_from_its_menu(redis_server: RedisServer) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        link = bot.documents.put("labels.md", DESIGN)
        async with visitor(teams, "noor", web) as noor:
            said = await noor.say(f"our design is at {link}", "design")
            assert not said.outcomes
            chosen = await mia.review_message(said.post, "noor")
            assert "On it: the review comes" in words_of(task_of(chosen))
            # Clients try again under an id of their own.
            await mia.review_message(said.post, "noor")
            await bot.until(bot.reviews_settled)
        [head] = reviews(teams)
        assert head.root == said.post.root


async def test_a_reason_is_typed_into_a_dialog_and_counts_once(redis_server: RedisServer) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        asked = await mia.mention(bot.documents.put("labels.md", DESIGN), "design")
        await bot.until(bot.reviews_settled)
        post = with_button(teams.own("design", asked.post.root), "Won't fix")
        opened = await mia.press(post, "Won't fix")
        [field] = inputs_of(task_of(opened))
        blank = await mia.submit(opened, {field["id"]: "   "})
        assert "Please say why" in json.dumps(blank.last.json)
        done = [await mia.submit(opened, {field["id"]: "zanzibar refunds it"}) for _ in range(2)]
        assert all(d.last.status == 200 for d in done)
        await bot.until(bot.reviews_settled)
        assert post.words().count("zanzibar refunds it") == 1
        assert "Undo" in titles(post)
        # The same card, when it is seen again.
        async with visitor(teams, "sam", web) as sam:
            await sam.refresh(post)
            assert "zanzibar refunds it" in teams.read("design", asked.post.root, by="sam")
        assert "zanzibar" not in bot.logs()


async def test_redis_stands_still_and_people_are_told_within_the_platforms_time(own_redis: RedisServer) -> None:
    async with serving(own_redis) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        link = bot.documents.put("labels.md", DESIGN)
        own_redis.freeze()
        asked = await mia.mention(link, "design")
        own_redis.thaw()
        assert asked.last.status == 503
        assert asked.last.seconds < 15
        [told] = teams.own("design", asked.post.root)
        assert "try again" in told.words() or "send it again" in told.words()
        # The person does so: another message, and the bot does not mind what the first came to.
        again = await mia.mention(link, "design")
        assert again.last.ok
        await bot.until(bot.reviews_settled)
        assert len(reviews(teams)) == 1


async def test_the_connector_is_away_and_what_was_accepted_is_answered_when_it_is_back(
    redis_server: RedisServer,
) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        link = bot.documents.put("labels.md", DESIGN)
        # The keys are known by now, so tokens can be judged.
        assert (await mia.mention("help", "design")).last.ok
        await bot.until(bot.reviews_settled)
        sent = mia.write(link, "design", mention=True)
        token = teams.token()
        await teams.down()
        assert (await mia.send(sent.activity, token=token)).ok

        async def tried() -> bool:
            return (await bot.queue.counts()).get("retry", 0) >= 1

        await bot.until(tried)
        await teams.up()
        await bot.until(bot.reviews_settled, 100)
        assert len(reviews(teams)) == 1


@pytest.mark.parametrize(
    ("fault", "admitted", "copies"),
    [
        (faults.http(429, 1), 0, 0),
        (faults.http(412), 0, 0),
        # Nothing was posted, and nobody can know: it says that there may be a copy.
        (faults.http(502), 1, 0),
        (faults.http(504), 1, 0),
        # It was posted, and nobody can know: at least once.
        (faults.answer_lost(), 1, 1),
        (faults.effect_late(1.0, ending=504), 1, 1),
    ],
    ids=["429", "412", "502", "504", "answer-lost", "504-and-posted"],
)
async def test_a_post_that_meets_trouble_is_there_and_twice_only_where_nobody_can_know(
    redis_server: RedisServer, fault: faults.Fault, admitted: int, copies: int
) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        teams.faults.add(fault, "send", channel="design")
        troubled = await mia.mention(bot.documents.put("labels.md", DESIGN), "design")
        await bot.until(bot.reviews_settled)
        assert fault.struck == 1
        other = DESIGN.replace("Labels service", "Labels service, again")
        smooth = await mia.mention(bot.documents.put("other.md", other), "design")
        await bot.until(bot.reviews_settled)
        here, there = teams.own("design", troubled.post.root), teams.own("design", smooth.post.root)
        assert len(reviews(teams, thread=troubled.post.root)) == 1
        assert sum("A copy of this may stand above" in p.words() for p in here) == admitted
        assert len(here) == len(there) + copies
        assert (await bot.queue.counts())["dead"] == 0


async def test_the_published_limits_are_kept_to_without_losing_anything(redis_server: RedisServer) -> None:
    async with serving(redis_server, rate_limits=1.0) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        links = [bot.documents.put(f"labels-{n}.md", DESIGN.replace("Labels", f"Labels {n}")) for n in range(3)]
        for link in links:
            await mia.mention(link, "design")
        await bot.until(bot.reviews_settled, 120)
        assert len([p for p in teams.own("design") if p.words().startswith("Review: Labels")]) == 3
        assert (await bot.queue.counts())["dead"] == 0


async def test_a_worker_killed_in_the_middle_leaves_one_review(redis_server: RedisServer) -> None:
    async with TeamsStandIn(rate_limits=0) as teams, whole(redis_server, **of_teams(teams), **NO_SLACK) as bot:
        web, worker = await asyncio.gather(bot.start("web"), bot.start("worker"))
        async with visitor(teams, "mia", web) as mia:
            held = teams.faults.add(faults.answer_late(), "update", channel="design")
            await mia.mention(bot.documents.put("labels.md", DESIGN), "design")
            async with asyncio.timeout(60):
                await held.reached.wait()
            await worker.kill()
            teams.faults.clear()
            await bot.start("worker")
            await bot.until(bot.reviews_settled, 90)
        assert len(reviews(teams)) == 1
        words = [p.words() for p in teams.own("design")]
        assert len(words) == len(set(words))


async def test_people_of_another_tenant_are_told_and_not_served(redis_server: RedisServer) -> None:
    allowed = "11111111-1111-1111-1111-111111111111"
    async with serving(redis_server, TEAMS_ALLOW_TENANTS=allowed) as (bot, teams, web):
        async with visitor(teams, "mia", web) as mia:
            assert (await mia.mention(bot.documents.put("labels.md", DESIGN), "design")).last.ok
        assert "not set up for this organisation" in teams.read("design")
        assert (await bot.queue.counts()).get("accepted", 0) == 0


async def test_forged_tokens_are_refused_and_a_good_one_is_taken(redis_server: RedisServer) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        sent = mia.write(bot.documents.put("labels.md", DESIGN), mention=True)
        refused = {
            "": 401,
            "garbage": 401,
            teams.token(aud="11111111-1111-1111-1111-111111111111"): 403,
            teams.token(serviceurl="https://evil.example/"): 403,
            teams.token(exp=1): 401,
            teams.token(iss="https://evil.example"): 403,
        }
        for token, status in refused.items():
            assert (await mia.send(sent.activity, token=token)).status == status
        assert (await bot.queue.counts()).get("accepted", 0) == 0
        assert (await mia.deliver(sent)).last.ok
        await bot.until(bot.reviews_settled)
        assert len(reviews(teams, "personal:mia")) == 1


async def test_the_app_is_added_says_how_to_ask_once_and_is_taken_out(redis_server: RedisServer) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        added = await mia.install("group")
        assert all(a.last.ok for a in added)
        await bot.until(bot.reviews_settled)
        [hello] = teams.own("group")
        assert "status <link>" in hello.words()
        assert (await mia.remove("group")).last.ok
        assert (await bot.queue.counts())["dead"] == 0


async def test_a_press_is_answered_to_one_alone_and_a_doubt_about_that_is_admitted(redis_server: RedisServer) -> None:
    async with serving(redis_server) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        asked = await mia.mention(bot.documents.put("labels.md", DESIGN), "design")
        await bot.until(bot.reviews_settled)
        told = await mia.mention("digest now", "design")
        await bot.until(bot.reviews_settled)
        here = len(teams.own("design"))
        fault = teams.faults.add(faults.answer_lost(), "send", channel="personal:mia")
        assert (await mia.press(with_button(teams.own("design", told.post.root), "Mute"), "Mute")).last.ok
        await bot.until(bot.reviews_settled)
        assert fault.struck == 1
        first, second = (p.words() for p in teams.own("personal:mia"))
        assert second.startswith(first)
        assert "A copy of this may stand above" in second
        # Nobody else has read it.
        assert len(teams.own("design")) == here
        assert {p.root for p in teams.own("design")} == {asked.post.root, told.post.root}
        assert (await bot.queue.counts())["dead"] == 0
