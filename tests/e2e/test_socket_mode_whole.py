"""The whole bot by Socket Mode: acknowledged after acceptance, repeated envelopes answered once, no public address."""

import asyncio

import pytest

from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, whole

pytestmark = pytest.mark.timeout(120)


async def test_a_mention_by_socket_mode_is_reviewed_once(own_redis: RedisServer) -> None:
    async with whole(own_redis) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        settings = {"SLACK_APP_TOKEN": bot.slack.app_token, "SLACK_SIGNING_SECRET": ""}
        await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
        await asyncio.wait_for(bot.slack.socket.connected(), 20)
        async with bot.slack.deliverer("http://127.0.0.1:9/unused") as slack:
            message = slack.mention(f"<{link}>", channel="design", user="mia")
        payload = bot.slack.payloads.event(bot.slack.installation, bot.slack.payloads.app_mention(message))
        envelope = await bot.slack.socket.send("events_api", payload)
        await asyncio.wait_for(envelope.acked.wait(), 10)
        envelope.acked.clear()
        await bot.slack.socket.repeat(envelope)
        await asyncio.wait_for(envelope.acked.wait(), 10)
        await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 1

        # Not accepted, not acknowledged: Slack sends it again, and then it is taken.
        own_redis.kill()
        async with bot.slack.deliverer("http://127.0.0.1:9/unused") as slack:
            # Another design: one that has not changed is not reviewed twice.
            other = bot.documents.put("other.md", DESIGN.replace("Labels", "Other labels"))
            second = slack.mention(f"<{other}>", channel="private", user="noor")
        lost = await bot.slack.socket.send(
            "events_api", bot.slack.payloads.event(bot.slack.installation, bot.slack.payloads.app_mention(second))
        )
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(lost.acked.wait(), 3)
        own_redis.start()
        await bot.slack.socket.repeat(lost)
        await asyncio.wait_for(lost.acked.wait(), 10)
        await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 2
