"""The whole bot with a stand-in for Claude: questions in threads, answered from the design, once and in order."""

import asyncio
import json
import re
from typing import Any

import pytest

from standins.claude import ClaudeStandIn, Reply, faults
from standins.slack import Message
from tests.support.bot_process import BotProcess
from tests.support.persona_replies import answer_said, as_reply, review_said
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, of_claude, whole

pytestmark = pytest.mark.timeout(180)

ONE = "which runs as one instance"
LONG = "The label service stops writing numbers, " + "and the shop waits, " * 40 + "until somebody restarts it."


def numbers(text: str) -> list[str]:
    """The numbers of the questions in a text; in a prompt the one that is asked is the last."""
    return re.findall(r"question (\d)", text)


def mind(body: dict[str, Any]) -> Reply:
    """Answers the number in a question, with a passage that is there and one that is not; finds nothing in reviews."""
    last = body["messages"][-1]["content"][-1]["text"]
    if "`kind` = `answer`" not in last:
        return Reply(as_reply(review_said()))
    number = numbers(last)
    said = answer_said(
        f"Answer {number[-1]}: {LONG}" if number else LONG,
        ONE,
        "a passage that nobody wrote",
        scenarios=[
            {
                "title": "PostgreSQL stops",
                "steps": [{"source": "label service", "target": "PostgreSQL", "message": "write", "fails": True}],
                "outcome": "No number is written.",
            }
        ],
    )
    return Reply(as_reply(answer=said))


async def start_both(bot: Whole, **settings: str) -> tuple[BotProcess, BotProcess]:
    web, worker = await asyncio.gather(bot.start("web", **settings), bot.start("worker", **settings))
    return web, worker


def shown(message: Message) -> str:
    return json.dumps(message.blocks, ensure_ascii=False)


def answers(bot: Whole, root: str, channel: str = "design") -> list[Message]:
    """What the bot said in a thread beside its review."""
    there = bot.slack.channel(channel).thread(root)
    return [m for m in there if m.bot_id and "“" in shown(m) and "context" in m.blocks[0]["type"]]


def questions(claude: ClaudeStandIn) -> list[str]:
    """What was asked of the architect, in order."""
    last = [call.body["messages"][-1]["content"][-1]["text"] for call in claude.calls if call.outcome == "ok"]
    return [text for text in last if "`kind` = `answer`" in text]


async def reviewed(bot: Whole, slack: Any, link: str) -> Message:
    await slack.command("/arch-review", link, channel="design", user="mia")
    await bot.until(bot.reviews_settled)
    [head] = bot.reviews()
    return head


async def test_a_question_is_answered_from_the_design_in_a_message_that_grows(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            head = await reviewed(bot, slack, link)
            claude.faults.add(faults.drip(0.1))
            asked = slack.mention("what happens when PostgreSQL is down?", channel="design", user="sam", thread=head.ts)
            await slack.event_of(asked, twin=True)
            grew = lambda: any(  # noqa: E731
                "stops writing" in shown(m) and "restarts it" not in shown(m) for m in answers(bot, head.ts)
            )
            await bot.slack.until(grew, 60)
            await bot.until(bot.reviews_settled)
        [answer] = answers(bot, head.ts)
        assert "restarts it." in shown(answer)
        assert ONE in shown(answer)
        assert "line 6" in shown(answer)
        assert "a passage that nobody wrote" not in shown(answer)
        assert "label service ✗ PostgreSQL: write" in shown(answer)
        pictures = [
            block for m in bot.slack.channel("design").thread(head.ts) for block in m.blocks if "slack_file" in block
        ]
        assert any("PostgreSQL stops" in json.dumps(block) for block in pictures) or "sequenceDiagram" in shown(answer)
        assert set(bot.keys().values()) == {1}
        [prompt] = questions(claude)
        assert "what happens when PostgreSQL is down?" in prompt
        assert "Review of Labels service" in prompt  # the thread
        assert "# Labels service" in json.dumps(claude.calls[-1].body)


async def test_questions_that_wait_for_another_are_answered_in_the_order_of_asking(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            head = await reviewed(bot, slack, link)
            held = claude.faults.add(faults.hang())
            asked = [
                slack.mention(f"please, what of question {n}?", channel="design", user="sam", thread=head.ts)
                for n in range(1, 6)
            ]
            await slack.event_of(asked[0])
            async with asyncio.timeout(60):
                await held.reached.wait()
            for message in reversed(asked[1:]):
                await slack.event_of(message)
            claude.faults.clear()
            await bot.until(bot.reviews_settled, 120)
        assert [n for text in questions(claude) for n in numbers(text)[-1:]] == ["1", "2", "3", "4", "5"]
        assert [numbers(shown(m))[0] for m in answers(bot, head.ts)] == ["1", "2", "3", "4", "5"]
        assert set(bot.keys().values()) == {1}


async def test_a_worker_killed_in_the_middle_of_an_answer_leaves_one(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, worker = await start_both(bot)
        async with bot.deliverer(web) as slack:
            head = await reviewed(bot, slack, link)
            drip = claude.faults.add(faults.drip(0.3))
            asked = slack.mention("what if question 7 is asked?", channel="design", user="sam", thread=head.ts)
            await slack.event_of(asked)
            await bot.slack.until(lambda: any("Answer 7" in shown(m) for m in answers(bot, head.ts)), 60)
            await worker.kill()
            assert drip.struck == 1
            await bot.start("worker")
            await bot.until(bot.reviews_settled, 90)
        [answer] = answers(bot, head.ts)
        assert "restarts it." in shown(answer)
        assert set(bot.keys().values()) == {1}


async def test_with_claude_away_the_review_answers_and_the_architect_later(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, ARCH_REVIEW_CLAUDE_BREAKER_FAILURES="2", ARCH_REVIEW_CLAUDE_BREAKER_SECONDS="1")
        async with bot.deliverer(web) as slack:
            head = await reviewed(bot, slack, link)
            await claude.down()
            asked = slack.mention("is the label number idempotent?", channel="design", user="sam", thread=head.ts)
            await slack.event_of(asked)
            await bot.slack.until(lambda: any("cannot be reached" in shown(m) for m in answers(bot, head.ts)), 60)
            [answer] = answers(bot, head.ts)
            assert "idempotency: " in shown(answer)
            await claude.up()
            await bot.until(bot.reviews_settled, 90)
        [answer] = answers(bot, head.ts)
        assert "restarts it." in shown(answer)
        assert set(bot.keys().values()) == {1}


async def test_without_an_architect_the_review_answers_and_nothing_leaves(redis_server: RedisServer) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        link = bot.documents.put("labels.md", DESIGN)
        web, _ = await start_both(bot, ARCH_REVIEW_PERSONA_OFF_CHANNELS=bot.slack.channel("design").id)
        async with bot.deliverer(web) as slack:
            head = await reviewed(bot, slack, link)
            asked = slack.mention(
                "is there a single point of failure in it?", channel="design", user="sam", thread=head.ts
            )
            await slack.event_of(asked)
            await bot.until(bot.reviews_settled)
        [answer] = answers(bot, head.ts)
        assert "switched off" in shown(answer)
        assert "this anti-pattern is in the design" in shown(answer)
        assert "one instance" in shown(answer)
        assert claude.calls == []


async def test_in_a_thread_without_a_design_a_general_question_is_answered_and_says_what_it_needs(
    redis_server: RedisServer,
) -> None:
    async with ClaudeStandIn(mind) as claude, whole(redis_server, **of_claude(claude)) as bot:
        web, _ = await start_both(bot)
        async with bot.deliverer(web) as slack:
            asked = slack.mention("outbox or saga for payments here?", channel="design", user="sam")
            await slack.event_of(asked)
            await bot.until(bot.reviews_settled)
        [answer] = answers(bot, asked.ts)
        assert "restarts it." in shown(answer)
        assert "No design is discussed in this thread" in shown(answer)
        assert "outbox or saga" in questions(claude)[0]
