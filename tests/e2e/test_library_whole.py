"""The whole bot over HTTP: a design is remembered, decided by buttons, reviewed again, closed, exported and deleted."""

import asyncio
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from standins.slack import Message
from tests.support.bot_process import BotProcess
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole

pytestmark = pytest.mark.timeout(180)

MENDED = DESIGN.replace("which runs as one instance", "with two synchronous replicas and fail-over within 30 s")


async def start_both(bot: Whole, **settings: str) -> tuple[BotProcess, BotProcess]:
    web, worker = await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
    return web, worker


def action(message: Message, label: str, n: int = 0) -> str:
    """The action id of a message's n-th button with this label."""
    found = [
        element["action_id"]
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
        if element["text"]["text"] == label
    ]
    return found[n]


def page_with(bot: Whole, head: Message, label: str) -> Message:
    """The first message in a review's thread that has such a button."""
    thread = bot.slack.channel("design").thread(head.root)
    return next(m for m in thread if any(label in json.dumps(b) for b in m.blocks if b["type"] == "actions"))


def shown(message: Message) -> str:
    return json.dumps(message.blocks, ensure_ascii=False)


def arch_review(bot: Whole, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", *arguments],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **bot.settings},
        cwd=bot.directory,
        capture_output=True,
        text=True,
        timeout=60,
    )


async def test_the_same_design_asked_for_twice_has_one_review_and_fresh_forces_another(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            message = slack.mention(f"<{link}>", channel="design", user="sam")
            await slack.event_of(message)
            await bot.until(bot.reviews_settled)
            [head] = bot.reviews()
            [_, answer] = bot.slack.channel("design").thread(message.ts)
            assert "unchanged since its review" in answer.text
            assert re.search(rf"archives/{head.channel}/p{head.ts.replace('.', '')}", shown(answer))
            await slack.command("/arch-review", f"{link} --fresh", channel="design", user="sam")
            await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 2
        assert set(bot.keys().values()) == {1}


async def test_two_people_at_once_get_one_review_and_both_are_told(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        bot.documents.put("labels.md", DESIGN)
        link = bot.documents.link("labels.md", "late")
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            asked = [slack.mention(f"<{link}>", channel="design", user=user) for user in ("mia", "sam")]
            await asyncio.gather(*(slack.event_of(message) for message in asked))
            await bot.documents.awaited("labels.md")
            await bot.slack.until(lambda: "same design just before" in "".join(shown(m) for m in bot.messages()), 30)
            bot.documents.release("labels.md")
            await bot.until(bot.reviews_settled)
        assert len(bot.reviews()) == 1
        answers = [bot.slack.channel("design").thread(message.ts)[1].text for message in asked]
        assert sorted(a.split(":")[0] for a in answers) == ["Labels service", "Review of Labels service"]
        assert any("one review serves both" in answer for answer in answers)
        assert set(bot.keys().values()) == {1}


async def test_findings_are_decided_by_buttons_and_a_changed_design_tells_what_changed(
    redis_server: RedisServer,
) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            [head] = bot.reviews()
            page = page_with(bot, head, "Not an issue")
            assert (await slack.click(page, action(page, "Will be fixed", 1), user="sam")).ok
            await bot.until(bot.reviews_settled)
            assert "Will be fixed" in shown(page)
            assert bot.slack.user("sam").id in shown(page)
            assert (await slack.click(page, action(page, "Not an issue"), user="noor")).ok
            [view] = bot.slack.interactions.views
            values = {"reason": {"reason": {"type": "plain_text_input", "value": "the carrier removes doubles"}}}
            assert (await slack.submit(view, values, user="noor")).ok
            await bot.until(bot.reviews_settled)
            assert "the carrier removes doubles" in shown(page)
            assert "2 of 4" in shown(head)
            bot.documents.put("labels.md", MENDED)
            await slack.command("/arch-review", link, channel="design", user="sam")
            await bot.until(bot.reviews_settled)
        [_, again] = bot.reviews()
        said = bot.slack.render("design", again.ts)
        assert "Since the review of" in said
        assert "Resolved: One of a kind" in said
        assert "1 settled before" in said
        assert "the carrier removes doubles" in said
        assert set(bot.keys().values()) == {1}
        feedback = await asyncio.to_thread(arch_review, bot, "feedback", "--format", "json")
        told = {one["rule"]: one for one in json.loads(feedback.stdout)}
        assert told["TP-idempotency"]["not_an_issue"] == 1
        assert told["AP-single-point-of-failure"]["accepted"] == 1


async def test_an_owner_closes_others_are_refused_and_operators_export_and_delete(redis_server: RedisServer) -> None:
    async with whole(redis_server) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            [head] = bot.reviews()
            assert (await slack.click(head, action(head, "Approve"), user="sam")).ok
            await bot.until(bot.reviews_settled)
            assert "Only the design's owner" in bot.slack.render_ephemerals("design", "sam")
            await slack.command("/arch-review", "open", channel="design", user="sam")
            await bot.until(bot.reviews_settled)
            assert "1 open design here" in bot.slack.render_ephemerals("design", "sam")
            await slack.command("/arch-review", f"close {link} approved", channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            assert "Approved" in shown(head)
            assert bot.slack.channel("design").thread(head.ts)[-1].text.startswith("✅ Labels service: approved")
            await slack.command("/arch-review", "open", channel="design", user="noor")
            await bot.until(bot.reviews_settled)
            assert "no open design here" in bot.slack.render_ephemerals("design", "noor")
        exported = await asyncio.to_thread(arch_review, bot, "library", "export")
        [line] = exported.stdout.splitlines()
        assert json.loads(line)["design"]["status"] == "approved"
        assert list(json.loads(line)["texts"].values()) == [DESIGN]
        deleted = await asyncio.to_thread(arch_review, bot, "library", "delete", "--all", "--yes")
        assert deleted.stdout == "1 design deleted\n"
        assert not list(bot.redis.client().scan_iter(match="*library*"))
        raw = bot.redis.client()
        assert not list(raw.scan_iter(match="*:kept:review-*"))
