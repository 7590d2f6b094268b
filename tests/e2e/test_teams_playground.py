"""The whole bot before a real client of Teams in a browser: what a person types, clicks and sees. Pictures are kept."""

import asyncio
from pathlib import Path

import pytest

from bot.teams.picking import COMMAND_ID
from tests.e2e.test_library_whole import MENDED, arch_review
from tests.support.bot_process import BotProcess
from tests.support.playground import Playground, missing, playground
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole
from tests.support.whole_teams import endpoint, of_playground

pytestmark = [
    pytest.mark.timeout(300),
    # Browsers are heavy: one at a time.
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(bool(missing()), reason=f"no client of Teams here: {missing()}"),
]


async def started(bot: Whole) -> BotProcess:
    web, _ = await asyncio.gather(bot.start("web"), bot.start("worker"))
    return web


async def no_script_failed(client: Playground) -> None:
    """Every click came to something: the client's own scripts die of what they cannot send."""
    assert await client.errors() == []


async def test_in_a_personal_chat_a_design_is_reviewed_decided_and_reviewed_again(
    redis_server: RedisServer, tmp_path: Path
) -> None:
    async with whole(redis_server, **of_playground()) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await started(bot)
        async with playground(endpoint(web), "personal", tmp_path) as client:
            await client.view("Personal Chat")
            await client.write(link)
            await client.until("Review: Labels service")
            await client.until("Will be fixed")
            await bot.until(bot.reviews_settled)
            await client.shoot("1-reviewed", "Review: Labels service")
            # A button that acts at once.
            await client.press("Will be fixed", 0)
            await client.until("Undo")
            await client.shoot("2-accepted", "Undo")
            # One that asks for a reason, in the card itself.
            await client.press("Not an issue")
            await client.fill("Why is it none?", "the carrier removes doubles")
            await client.shoot("3-reason", "Save")
            await client.press("Save")
            await client.until("the carrier removes doubles")
            await bot.until(bot.reviews_settled)
            await client.shoot("4-decided", "the carrier removes doubles")
            bot.documents.put("labels.md", MENDED)
            await client.write(f"review {link}")
            await client.until("Since the review of")
            await bot.until(bot.reviews_settled)
            await client.shoot("5-again", "Since the review of")
            # It was said when the bot was added.
            await client.until("tells where a design stands")
            await client.write("help")
            await client.until("tells where a design stands", times=2)
            await client.shoot("6-help", "tells where a design stands")
            await no_script_failed(client)
        exported = (await asyncio.to_thread(arch_review, bot, "library", "export")).stdout
        assert exported.count("the carrier removes doubles") == 1
        assert (await bot.queue.counts())["dead"] == 0


async def test_in_a_group_chat_the_bot_is_mentioned_and_asked(redis_server: RedisServer, tmp_path: Path) -> None:
    async with whole(redis_server, **of_playground()) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await started(bot)
        async with playground(endpoint(web), "group", tmp_path) as client:
            await client.view("Group Chat")
            await client.write(f"review {link}", mention=True)
            await client.until("Review: Labels service")
            await bot.until(bot.reviews_settled)
            await client.shoot("1-reviewed", "Review: Labels service")
            await client.write("is there a single point of failure in it?", mention=True)
            await client.until("What the review found on it")
            await bot.until(bot.reviews_settled)
            await client.shoot("2-answered")
            await client.write("open", mention=True)
            await client.until("1 open design here")
            await client.shoot("3-open")
            await no_script_failed(client)
        assert (await bot.queue.counts())["dead"] == 0


async def test_a_message_that_was_not_for_the_bot_is_reviewed_from_its_menu(
    redis_server: RedisServer, tmp_path: Path
) -> None:
    async with whole(redis_server, **of_playground()) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await started(bot)
        async with playground(endpoint(web), "menu", tmp_path) as client:
            await client.view("Group Chat")
            await client.until("tells where a design stands")
            await client.write(f"our design is at {link}")
            await client.choose_action(COMMAND_ID, messages=2)
            await client.until("On it: the review comes")
            await client.shoot("1-chosen")
            await client.until("Review: Labels service")
            await client.shoot("2-reviewed")
            await no_script_failed(client)
        assert (await bot.queue.counts())["dead"] == 0


async def test_in_a_channel_everything_stays_in_its_thread(redis_server: RedisServer, tmp_path: Path) -> None:
    async with whole(redis_server, **of_playground()) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web = await started(bot)
        async with playground(endpoint(web), "channel", tmp_path) as client:
            await client.view("General")
            # The bot has been added here, and says how to ask.
            await client.until("tells where a design stands")
            await client.write(link, mention=True, into="post")
            await client.until("Review: Labels service")
            await bot.until(bot.reviews_settled)
            await client.shoot("1-reviewed", "Review: Labels service")
            await client.write("is there a single point of failure in it?", mention=True, into="reply")
            await client.until("this anti-pattern is in the design")
            await client.write("digest now", mention=True, into="reply")
            await client.until("Waiting for the author")
            await bot.until(bot.reviews_settled)
            await client.shoot("2-digest", "Waiting for the author")
            # It asks whether one means it.
            await client.press("Approve")
            await client.until("Approve this design?")
            await client.press("Approve")
            await client.until("Approved")
            await bot.until(bot.reviews_settled)
            await client.shoot("3-approved", "Approved")
            await no_script_failed(client)
        assert (await bot.queue.counts())["dead"] == 0
