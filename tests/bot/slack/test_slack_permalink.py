"""Links to messages against the stand-in: had, refused for a message that is gone, done without where not offered."""

from collections.abc import AsyncIterator

import pytest
from prometheus_client import CollectorRegistry

from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from handlers.commands import Place
from handlers.messages import notice
from handlers.ports import ChatRefused
from standins.slack import SlackStandIn, faults


@pytest.fixture
async def slack() -> AsyncIterator[SlackStandIn]:
    async with SlackStandIn(rate_limits=0.0) as running:
        yield running


@pytest.fixture
async def chat(slack: SlackStandIn) -> AsyncIterator[SlackChat]:
    async with SlackCalls(metrics=SlackMetrics(CollectorRegistry()), base_url=slack.api_url) as calls:
        yield SlackChat(SingleInstallation(slack.token), calls)


async def test_a_message_and_a_reply_have_links(slack: SlackStandIn, chat: SlackChat) -> None:
    where = slack.channel("design")
    place = Place(platform="slack", workspace=where.team, channel=where.id)
    head = await chat.post(place, "head", notice("review"))
    reply = await chat.post(place.model_copy(update={"thread": head.ts}), "reply", notice("finding"))
    link = await chat.permalink(head)
    assert link.startswith("https://acme.slack.com/archives/")
    assert link.endswith(f"{where.id}/p{head.ts.replace('.', '')}")
    assert f"thread_ts={head.ts}" in await chat.permalink(reply)


async def test_a_message_that_is_gone_is_told_from_one_that_gives_no_link(slack: SlackStandIn, chat: SlackChat) -> None:
    where = slack.channel("design")
    head = await chat.post(Place(platform="slack", workspace=where.team, channel=where.id), "head", notice("review"))
    slack.faults.add(faults.error("missing_scope"), "chat.getPermalink")
    assert await chat.permalink(head) == ""
    await chat.delete(head)
    with pytest.raises(ChatRefused, match="message_not_found"):
        await chat.permalink(head)
