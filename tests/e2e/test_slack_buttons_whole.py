"""Buttons, modals and verbs through the whole bot: from the review in the thread to the decision shown in it."""

import pytest

from standins.slack import Deliverer, Message
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = pytest.mark.timeout(180)


def labels(message: Message) -> list[str]:
    """What the buttons of a message say."""
    return [e["text"]["text"] for b in message.blocks if b["type"] == "actions" for e in b["elements"]]


def with_button(bot: Whole, thread: str, label: str) -> Message:
    """The first message of the thread that has such a button."""
    return next(m for m in bot.slack.channel("design").thread(thread) if label in labels(m))


async def reviewed(bot: Whole, slack: Deliverer) -> tuple[str, str]:
    """The link of a design that has been reviewed, and the thread that it was reviewed in."""
    link = bot.documents.put("labels.md", DESIGN)
    message = slack.mention(f"<{link}>", channel="design", user="mia")
    await slack.event_of(message)
    await bot.until(bot.reviews_settled)
    return link, message.ts


async def test_a_finding_is_decided_with_a_reason_in_a_modal_and_the_decision_is_shown(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        web = await bot.start("web")
        await bot.start("worker")
        async with bot.deliverer(web) as slack:
            _, thread = await reviewed(bot, slack)
            label = "Won't fix"
            finding = with_button(bot, thread, label)
            assert (await slack.press(finding, label, user="mia")).status == 200
            [view] = bot.slack.interactions.views
            sent = await slack.submit(view, {"reason": {"reason": {"value": "zanzibar refunds it"}}}, user="mia")
            assert (sent.status, sent.body) == (200, b"")
            await bot.until(bot.reviews_settled)
        shown = bot.slack.render("design", thread)
        assert "zanzibar refunds it" in shown
        assert "Undo" in labels(finding)
        assert "zanzibar" not in bot.logs()


async def test_verbs_in_the_thread_and_in_a_command_reach_their_handlers(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        web = await bot.start("web")
        await bot.start("worker")
        async with bot.deliverer(web) as slack:
            link, thread = await reviewed(bot, slack)
            listed = await slack.command("/arch-review", "open", channel="design", user="sam")
            assert b"On it" in listed.body
            await bot.until(bot.reviews_settled)
            assert any("Labels service" in e.text or "Labels service" in str(e.blocks) for e in ephemerals(bot))
            # Whoever asked for the review owns the design.
            await slack.event_of(slack.mention(f"close <{link}> approved", channel="design", user="mia", thread=thread))
            await bot.until(bot.reviews_settled)
            said = await slack.command("/arch-review", f"clsoe {link}", channel="design", user="sam")
            assert b"Did you mean" in said.body
        assert "approved" in bot.slack.render("design", thread).lower()
        assert len(bot.reviews()) == 1


def ephemerals(bot: Whole):
    return bot.slack.channel("design").ephemerals
