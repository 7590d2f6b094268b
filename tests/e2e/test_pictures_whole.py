"""The whole bot over HTTP: the system drawn in the thread of its review, once, or told in words."""

import asyncio
import json
from typing import Any

import pytest

from bot import drawing
from bot.drawing import size
from standins.claude import ClaudeStandIn, Reply
from standins.slack import Message, faults
from tests.support.bot_process import BotProcess
from tests.support.persona_replies import as_reply, review_said
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(not drawing.available(), reason="needs the extra `pictures`"),
]


async def start_both(bot: Whole, **settings: str) -> tuple[BotProcess, BotProcess]:
    web, worker = await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
    return web, worker


def images(bot: Whole) -> list[dict[str, Any]]:
    return [block for m in bot.messages() for block in m.blocks if block["type"] == "image"]


def drawn(bot: Whole) -> list[Message]:
    return [m for m in bot.messages() if any(block["type"] == "image" for block in m.blocks)]


async def asked(bot: Whole, web: BotProcess) -> None:
    link = bot.documents.put("labels.md", DESIGN)
    async with bot.deliverer(web) as slack:
        assert (await slack.command("/arch-review", link, channel="design", user="mia")).ok


async def test_the_system_is_drawn_in_the_thread_with_its_alt_text(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        bot.slack.files.polls = 2
        web, _ = await start_both(bot)
        await asked(bot, web)
        await bot.until(bot.reviews_settled)
        [head] = bot.reviews()
        [message], [image] = drawn(bot), images(bot)
        assert message.thread_ts == head.ts
        stored = bot.slack.files.by_id[image["slack_file"]["id"]]
        assert stored.content is not None
        width, height = size(stored.content)
        assert 200 < width < 4_000
        assert 200 < height < 4_000
        assert image["alt_text"].startswith("The system as the document describes it")
        assert "PostgreSQL" in image["alt_text"]
        # Shown by the block alone, shared with no channel.
        assert stored.channels == []
        assert set(bot.keys().values()) == {1}


async def test_a_worker_killed_between_upload_and_message_shows_the_same_picture_once(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        web, worker = await start_both(bot)
        waits = bot.slack.faults.add(faults.hang(), "files.info")
        await asked(bot, web)
        async with asyncio.timeout(60):
            await waits.reached.wait()
        await worker.kill()
        bot.slack.faults.clear()
        await bot.start("worker")
        await bot.until(bot.reviews_settled)
        [image] = images(bot)
        assert list(bot.slack.files.by_id) == [image["slack_file"]["id"]]
        assert set(bot.keys().values()) == {1}


async def test_a_worker_killed_while_it_posts_the_picture_shows_it_once(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        web, worker = await start_both(bot)
        uploading = bot.slack.faults.add(faults.hang(), "files.completeUploadExternal")
        await asked(bot, web)
        async with asyncio.timeout(60):
            await uploading.reached.wait()
        # The next message is the picture's: it lands, and nobody is told.
        posting = bot.slack.faults.add(faults.answer_late(), "chat.postMessage")
        bot.slack.faults.lift(uploading)
        async with asyncio.timeout(60):
            await posting.reached.wait()
        await worker.kill()
        bot.slack.faults.clear()
        await bot.start("worker")
        await bot.until(bot.reviews_settled)
        assert len(images(bot)) == 1
        await bot.checks_are_due()
        assert len(images(bot)) == 1
        assert set(bot.keys().values()) == {1}


async def test_without_the_scope_the_system_is_told_in_words(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        bot.slack.drop_scope("files:write")
        web, _ = await start_both(bot)
        await asked(bot, web)
        await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 1
        assert images(bot) == []
        [told] = [m for m in bot.messages() if m.text.startswith("The system as the document describes it")]
        assert "Single points of failure" in json.dumps(told.blocks)
        assert "doing without pictures (missing_scope)" in bot.logs()


async def test_the_message_is_shown_though_slack_is_slow_with_the_picture(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        # It may not look, so it tries: refused twice, then shown.
        bot.slack.drop_scope("files:read")
        web, _ = await start_both(bot)
        uploading = bot.slack.faults.add(faults.hang(), "files.completeUploadExternal")
        await asked(bot, web)
        async with asyncio.timeout(60):
            await uploading.reached.wait()
        bot.slack.faults.add(faults.error("invalid_blocks"), "chat.postMessage", times=2)
        bot.slack.faults.lift(uploading)
        await bot.until(bot.reviews_settled)
        assert len(images(bot)) == 1
        assert set(bot.keys().values()) == {1}


async def test_the_failures_that_the_architect_tells_are_drawn_once(redis_server: RedisServer) -> None:
    def mind(_: dict[str, Any]) -> Reply:
        step = {"source": "label service", "target": "PostgreSQL", "message": "write", "fails": True}
        told = {"title": "PostgreSQL stops", "steps": [step], "outcome": "The shop waits for a label that never comes."}
        return Reply(as_reply(review_said(scenarios=[told])))

    async with ClaudeStandIn(mind) as claude, whole(redis_server) as bot:
        web, _ = await start_both(bot, ANTHROPIC_API_KEY=claude.key, ANTHROPIC_BASE_URL=claude.url)
        await asked(bot, web)
        await bot.until(bot.reviews_settled)
        alts = sorted(image["alt_text"] for image in images(bot))
        assert len(alts) == 2
        assert alts[0].startswith("PostgreSQL stops. 1. label service → PostgreSQL: write (fails)")
        assert set(bot.keys().values()) == {1}
