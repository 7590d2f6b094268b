"""The whole bot with a stand-in for Claude: the rules' review at once, the architect's part by an update, whatever fails."""

import asyncio
import json
from typing import Any

import pytest

from standins.claude import ClaudeStandIn, Reply, faults
from standins.slack import Message
from tests.support.bot_process import BotProcess
from tests.support.persona_replies import as_reply, cell, finding_said, review_said
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, of_claude, whole

pytestmark = pytest.mark.timeout(180)

ONE = "which runs as one instance"
WAITS = "The shop calls the label service and waits."


def mind(body: dict[str, Any]) -> Reply:
    """Refutes what the rules say of idempotency, raises something of its own, and tells how it fails."""
    said = review_said(
        findings=[
            finding_said("single-point-of-failure", ONE, severity="high", title="The labels die with PostgreSQL"),
            finding_said("retry-policy", WAITS, title="Nobody says who tries again"),
        ],
        consistency="Read committed within one PostgreSQL; nothing across the carrier.",
        trade_offs=["Waiting is simple and couples the shop to the carrier."],
        scenarios=[
            {
                "title": "PostgreSQL stops",
                "steps": [{"source": "label service", "target": "PostgreSQL", "message": "write", "fails": True}],
                "outcome": "The shop waits for a label that never comes.",
            }
        ],
    )
    said["anti_patterns"]["single-point-of-failure"] = cell("present", ONE)
    said["topics"]["retry-policy"] = cell("missing")
    return Reply(as_reply(said))


async def start_both(bot: Whole, **settings: str) -> tuple[BotProcess, BotProcess]:
    web, worker = await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
    return web, worker


def thread_of(bot: Whole, head: Message) -> str:
    return json.dumps([m.blocks for m in bot.slack.channel("design").thread(head.root)], ensure_ascii=False)


def shown(message: Message) -> str:
    return json.dumps(message.blocks, ensure_ascii=False)


def sent(claude: ClaudeStandIn) -> str:
    return json.dumps([call.body for call in claude.calls], ensure_ascii=False)


def action(message: Message, label: str) -> str:
    elements = [e for block in message.blocks if block["type"] == "actions" for e in block["elements"]]
    return next(e["action_id"] for e in elements if e["text"]["text"] == label)


async def test_the_rules_review_is_there_at_once_and_the_same_messages_are_updated(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        held = claude.faults.add(faults.hang())
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            async with asyncio.timeout(60):
                await held.reached.wait()
            await bot.slack.until(lambda: len(bot.reviews()) == 1, 30)
            [head] = bot.reviews()
            assert "rules alone so far" in shown(head)
            before = [m.ts for m in bot.slack.channel("design").thread(head.root)]
            claude.faults.clear()
            await bot.until(bot.reviews_settled)
        [head] = bot.reviews()
        said = thread_of(bot, head)
        assert "rules and the architect" in shown(head)
        assert "rules alone" not in said
        assert "The labels die with PostgreSQL" in shown(head)
        assert "Nobody says who tries again" in said
        assert "Read committed within one PostgreSQL" in said
        assert "The shop waits for a label that never comes." in said
        assert "Considered and dismissed" in said
        after = [m.ts for m in bot.slack.channel("design").thread(head.root)]
        assert after[: len(before)] == before
        assert set(bot.keys().values()) == {1}
        # What is decided now is decided of the merged review.
        assert "2 of" not in shown(head)
        page = next(m for m in bot.messages() if "Nobody says who tries again" in shown(m) and m.ts != head.ts)
        async with bot.deliverer(web) as slack:
            assert (await slack.click(page, action(page, "Will be fixed"), user="sam")).ok
            await bot.until(bot.reviews_settled)
        assert "Will be fixed" in shown(page)
        assert "1 of" in shown(head)
        # The cut call was tried again, and no other was made.
        assert [c.outcome for c in claude.calls] == ["hang", "ok"]


async def test_with_claude_away_the_review_stays_and_is_updated_when_it_is_back(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        await claude.down()
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, ARCH_REVIEW_CLAUDE_BREAKER_FAILURES="2", ARCH_REVIEW_CLAUDE_BREAKER_SECONDS="1")
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")

            async def waits() -> bool:
                return bool(bot.reviews()) and "claude-" in bot.logs()

            await bot.until(waits)
            [head] = bot.reviews()
            assert "rules alone so far" in shown(head)
            await claude.up()
            await bot.until(bot.reviews_settled, 90)
        assert "rules and the architect" in shown(head)
        assert len(bot.reviews()) == 1
        assert set(bot.keys().values()) == {1}


async def test_a_storm_of_529_is_ridden_out(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        claude.faults.add(faults.http(529), times=3)
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled, 90)
        [head] = bot.reviews()
        assert "rules and the architect" in shown(head)
        assert [c.outcome for c in claude.calls] == ["529", "529", "529", "ok"]


async def test_with_the_budget_spent_the_review_says_that_it_is_by_the_rules(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, ARCH_REVIEW_CLAUDE_DAILY_TOKENS="1000")
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
        [head] = bot.reviews()
        assert "the architect could not be reached" in shown(head)
        assert "Ask the architect again" in shown(head)
        assert claude.calls == []


@pytest.mark.parametrize("scope", ["workspace", "channel", "host"])
async def test_where_it_is_off_nothing_leaves(redis_server: RedisServer, scope: str) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        names = {
            "workspace": {"ARCH_REVIEW_PERSONA_OFF_WORKSPACES": bot.slack.installation.team},
            "channel": {"ARCH_REVIEW_PERSONA_OFF_CHANNELS": bot.slack.channel("design").id},
            "host": {"ARCH_REVIEW_PERSONA_OFF_HOSTS": bot.documents.host},
        }
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, **names[scope])
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            [head] = bot.reviews()
            assert "Judged by rules alone;" in thread_of(bot, head)
            assert "Ask the architect" not in shown(head)
            if scope == "channel":
                other = bot.documents.put("other.md", DESIGN.replace("Labels", "Other labels"))
                await slack.command("/arch-review", other, channel="general", user="mia")
                await bot.until(bot.reviews_settled)
        assert "# Labels service" not in sent(claude)
        assert ("# Other labels service" in sent(claude)) == (scope == "channel")


async def test_on_request_text_leaves_when_a_person_presses_and_not_before(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, ARCH_REVIEW_PERSONA="on-request")
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            await bot.until(bot.reviews_settled)
            [head] = bot.reviews()
            assert claude.calls == []
            for user in ("sam", "noor"):
                assert (await slack.click(head, action(head, "Ask the architect"), user=user)).ok
            await bot.until(bot.reviews_settled)
        assert "rules and the architect" in shown(head)
        assert [c.outcome for c in claude.calls] == ["ok"]
        assert set(bot.keys().values()) == {1}


async def test_a_worker_killed_while_the_architect_reads_leaves_one_review(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        held = claude.faults.add(faults.hang())
        link = bot.documents.put("labels.md", DESIGN)
        web, worker = await start_both(bot)
        async with bot.deliverer(web) as slack:
            await slack.command("/arch-review", link, channel="design", user="mia")
            async with asyncio.timeout(60):
                await held.reached.wait()
            await worker.kill()
            claude.faults.clear()
            await bot.start("worker")
            await bot.until(bot.reviews_settled, 90)
        [head] = bot.reviews()
        assert "rules and the architect" in shown(head)
        assert set(bot.keys().values()) == {1}
