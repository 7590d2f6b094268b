"""The real Slack, with your own credentials (`make live`): the calls that exactly-once rests on, through our own client.

SLACK_BOT_TOKEN and ARCH_REVIEW_LIVE_CHANNEL (an id, C…, of a channel that the bot is in) are needed; else it is skipped.
"""

import os
import time

import pytest
from prometheus_client import CollectorRegistry

from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from handlers.commands import Place
from handlers.messages import notice

TOKEN = os.environ.get("SLACK_BOT_TOKEN", "")
CHANNEL = os.environ.get("ARCH_REVIEW_LIVE_CHANNEL", "")

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not (TOKEN and CHANNEL), reason="needs SLACK_BOT_TOKEN and ARCH_REVIEW_LIVE_CHANNEL"),
]


async def test_a_message_is_posted_found_by_its_key_updated_and_deleted() -> None:
    async with SlackCalls(
        metrics=SlackMetrics(CollectorRegistry()),
        base_url=os.environ.get("SLACK_API_URL", "https://slack.com/api/"),
        proxy=os.environ.get("HTTPS_PROXY") or None,
    ) as calls:
        chat = SlackChat(SingleInstallation(TOKEN), calls)
        place = Place(platform="slack", workspace="live", channel=CHANNEL)
        began, key = time.time(), f"live-{time.time_ns()}:placeholder"
        address = await chat.post(place, key, notice("arch-review checks that it can post here; this goes away."))
        try:
            assert await chat.find(place, key, began - 60) == [address]
            await chat.update(address, key, notice("arch-review checks that it can update; this goes away."))
            assert await chat.find(place, key, began - 60) == [address]
            thread = place.model_copy(update={"thread": address.ts})
            reply = await chat.post(thread, f"{key}-reply", notice("and reply"))
            assert await chat.find(thread, f"{key}-reply", began - 60) == [reply]
            await chat.delete(reply)
        finally:
            await chat.delete(address)
        assert await chat.find(place, key, began - 60) == []
