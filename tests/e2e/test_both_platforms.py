"""One process that serves Slack and Teams: each is answered where it asked, and an outage costs neither the other."""

import pytest

from standins.teams import TeamsStandIn
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, whole
from tests.support.whole_teams import of_teams, visitor

pytestmark = pytest.mark.timeout(180)


async def test_each_is_answered_where_it_asked(redis_server: RedisServer) -> None:
    async with TeamsStandIn(rate_limits=0) as teams, whole(redis_server, **of_teams(teams)) as bot:
        process = await bot.start("serve")
        link = bot.documents.put("labels.md", DESIGN)
        channel = bot.slack.channel("design")
        async with bot.deliverer(process) as slack, visitor(teams, "mia", process) as mia:
            await slack.event_of(slack.mention(f"<{link}>", channel="design", user="mia"))
            await mia.mention(f"review {link}", "design")
            await mia.say("help")
            await bot.until(bot.reviews_settled)
        [review] = bot.reviews()
        assert review.ts in channel.by_ts
        assert any("Labels service" in post.words() for post in teams.own("design"))
        # How to ask is said in each one's own way.
        usage = teams.own("personal:mia")[0].words()
        assert "open [by age|all]" in usage
        assert "/arch-review" not in usage
        assert (await bot.queue.counts())["dead"] == 0


async def test_after_an_outage_slack_is_swept_and_teams_was_told(own_redis: RedisServer) -> None:
    async with TeamsStandIn(rate_limits=0) as teams, whole(own_redis, **of_teams(teams)) as bot:
        process = await bot.start("serve")
        link = bot.documents.put("labels.md", DESIGN)
        async with bot.deliverer(process) as slack, visitor(teams, "mia", process) as mia:
            await mia.mention("help", "design")
            await bot.until(bot.reviews_settled)
            before = len(teams.own("design"))
            own_redis.kill()
            missed = await mia.mention(f"review {link}", "design")
            assert missed.last.status == 503
            lost = slack.prepare_mention(slack.mention(f"<{link}>", channel="design", user="mia"))
            assert (await slack.send(lost)).status == 503
            own_redis.start()

            async def reviewed_in_slack() -> bool:
                return len(bot.reviews()) == 1

            await bot.until(reviewed_in_slack, 120)
            [told] = teams.own("design")[before:]
            assert "try again" in told.text or "could not confirm" in told.text
            await mia.mention(f"review {link}", "design")
            await bot.until(bot.reviews_settled)
        assert any("Labels service" in post.words() for post in teams.own("design"))


async def test_what_a_worker_does_not_serve_waits_for_one_that_does(redis_server: RedisServer) -> None:
    async with TeamsStandIn(rate_limits=0) as teams, whole(redis_server, **of_teams(teams)) as bot:
        web = await bot.start("web")
        link = bot.documents.put("labels.md", DESIGN)
        async with bot.deliverer(web) as slack, visitor(teams, "mia", web) as mia:
            await mia.mention(f"review {link}", "design")
            await slack.event_of(slack.mention(f"<{link}>", channel="design", user="mia"))
        await bot.start("worker", TEAMS_APP_ID="")

        async def reviewed() -> bool:
            return len(bot.reviews()) == 1

        await bot.until(reviewed)
        assert teams.own("design") == []

        async def put_back() -> bool:
            counts = await bot.queue.counts()
            return counts["delayed"] == counts["open"] == 1

        # Nothing is lost: a worker that serves it takes it up.
        await bot.until(put_back)
        await bot.queue.redis.zadd(
            bot.queue.keyspace.key("delayed"),
            dict.fromkeys(await bot.queue.redis.zrange(bot.queue.keyspace.key("delayed"), 0, -1), 1),
        )
        for process in bot.processes[1:]:
            await process.stop()
        await bot.start("worker")
        await bot.until(bot.reviews_settled)
        assert any("Labels service" in post.words() for post in teams.own("design"))
