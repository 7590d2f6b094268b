"""One script of a conversation on Slack and on Teams, before one bot that serves both: the same comes of it."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import pytest

from standins.claude import ClaudeStandIn, Reply
from standins.slack import Deliverer, Message, SlackStandIn
from standins.slack.deliver import Prepared
from standins.teams import Post, Sent, TeamsStandIn, Visitor, task_of
from standins.teams.cards import inputs_of
from tests.e2e.test_library_whole import MENDED, arch_review
from tests.support.bot_process import BotProcess
from tests.support.persona_replies import answer_said, as_reply, review_said
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, of_claude, whole
from tests.support.whole_teams import of_teams, titles, visitor

pytestmark = pytest.mark.timeout(240)

Json = dict[str, Any]
PEOPLE = ("mia", "noor", "sam")
REASON = "the carrier removes doubles"
QUESTION = "what happens when PostgreSQL is down?"


class Platform(Protocol):
    """A channel of people before the bot. A thread is named by its first message's id."""

    name: str

    @property
    def workspace(self) -> str:
        """The workspace or tenant."""
        ...

    async def ask(self, text: str, who: str, thread: str = "") -> str:
        """Mention the bot, in a new thread or in one; the thread."""
        ...

    async def ask_again(self) -> None:
        """What was asked last is delivered again, in each way in which the platform does."""
        ...

    async def press(self, thread: str, label: str, who: str, reason: str = "") -> None:
        """Press the first button of a thread with this label, and give a reason where one is wanted."""
        ...

    def said(self, thread: str) -> list[str]:
        """The words of each message of the bot in a thread."""
        ...

    def buttons(self, thread: str) -> list[str]:
        """The labels of all buttons in a thread, in order."""
        ...

    def person(self, who: str) -> str:
        """The platform's id of somebody."""
        ...

    def heads(self) -> list[str]:
        """What the bot said first in each thread of the channel."""
        ...


@dataclass
class OnSlack:
    """The channel #design of the stand-in for Slack."""

    slack: SlackStandIn
    deliverer: Deliverer
    name: str = "slack"
    asked: Message | None = None

    @property
    def workspace(self) -> str:
        return self.slack.workspace.id

    async def ask(self, text: str, who: str, thread: str = "") -> str:
        said = re.sub(r"(https?://\S+)", r"<\1>", text)
        self.asked = self.deliverer.mention(said, channel="design", user=who, thread=thread)
        await self.deliverer.event_of(self.asked)
        return thread or self.asked.ts

    async def ask_again(self) -> None:
        assert self.asked is not None
        same: Prepared = self.deliverer.prepare_mention(self.asked)
        assert [(await self.deliverer.send(same, retry_num=n, retry_reason="http_timeout")).status for n in (1, 2)] == [
            200
        ] * 2
        # The same message, told of by another event.
        await self.deliverer.event_of(self.asked, twin=True)

    async def press(self, thread: str, label: str, who: str, reason: str = "") -> None:
        message = next(m for m in self._there(thread) if label in list(_labels(m)))
        assert (await self.deliverer.press(message, label, user=who)).status == 200
        if reason:
            view = self.slack.interactions.views[-1]
            values = {"reason": {"reason": {"type": "plain_text_input", "value": reason}}}
            assert (await self.deliverer.submit(view, values, user=who)).status == 200

    def said(self, thread: str) -> list[str]:
        return ["\n".join(_texts(m.blocks)) or m.text for m in self._there(thread)]

    def buttons(self, thread: str) -> list[str]:
        return [label for m in self._there(thread) for label in _labels(m)]

    def person(self, who: str) -> str:
        return self.slack.user(who).id

    def heads(self) -> list[str]:
        return [m.text for m in self.slack.channel("design").messages if m.bot_id]

    def _there(self, thread: str) -> list[Message]:
        return [m for m in self.slack.channel("design").thread(thread) if m.bot_id]


@dataclass
class OnTeams:
    """The channel `design` of the stand-in for Teams."""

    teams: TeamsStandIn
    visitors: dict[str, Visitor]
    name: str = "teams"
    asked: tuple[str, Sent] | None = None

    @property
    def workspace(self) -> str:
        return self.teams.tenant

    async def ask(self, text: str, who: str, thread: str = "") -> str:
        sent = await self.visitors[who].mention(text, "design", thread=thread)
        assert sent.last.status in (200, 202)
        assert sent.post is not None
        self.asked = who, sent
        return sent.post.root

    async def ask_again(self) -> None:
        assert self.asked is not None
        who, sent = self.asked
        # The platform sends the same activity again, some clients send it under another id.
        for new_id in (False, False, True):
            assert (await self.visitors[who].resend(sent, new_id=new_id)).status in (200, 202)

    async def press(self, thread: str, label: str, who: str, reason: str = "") -> None:
        post = next(p for p in self._there(thread) if label in titles(p))
        pressed = await self.visitors[who].press(post, label)
        assert pressed.last.status == 200
        if reason:
            [field] = inputs_of(task_of(pressed))
            assert (await self.visitors[who].submit(pressed, {field["id"]: reason})).last.status == 200

    def said(self, thread: str) -> list[str]:
        return [p.words() for p in self._there(thread)]

    def buttons(self, thread: str) -> list[str]:
        return [title for p in self._there(thread) for title in titles(p)]

    def person(self, who: str) -> str:
        return self.teams.person(who).id

    def heads(self) -> list[str]:
        design = self.teams.chat("design")
        return [
            design.thread(p.id)[0].words() for p in design.posts if p.root == p.id and p.author == self.teams.state.bot
        ]

    def _there(self, thread: str) -> list[Post]:
        return self.teams.own("design", thread)


@dataclass
class Outcome:
    """What came of the script: the record of the design, and what could be read and pressed at each stage."""

    design: Json
    reviewed: list[str]
    answered: list[str]
    decided: list[str]
    again: list[str]
    digest: list[str]
    listed: list[str]
    closed: list[str]
    buttons: dict[str, list[str]]


async def play(bot: Whole, on: Platform) -> Outcome:
    """The script."""
    link = bot.documents.put("labels.md", DESIGN)
    buttons = {}

    async def settled(thread: str, stage: str) -> list[str]:
        await bot.until(bot.reviews_settled, 90)
        buttons[stage] = on.buttons(thread)
        return on.said(thread)

    thread = await on.ask(link, "mia")
    await on.ask_again()
    reviewed = await settled(thread, "reviewed")
    await on.ask_again()
    assert await settled(thread, "reviewed") == reviewed
    await on.ask(QUESTION, "sam", thread)
    await on.ask_again()
    answered = (await settled(thread, "answered"))[len(reviewed) :]
    await on.press(thread, "Will be fixed", "sam")
    await settled(thread, "accepted")
    await on.press(thread, "Not an issue", "noor", REASON)
    decided = await settled(thread, "decided")
    bot.documents.put("labels.md", MENDED)
    # In other words: the same ones within half a minute are a delivery doubled, on Teams.
    second = await on.ask(f"review {link}", "mia")
    again = await settled(second, "again")
    third = await on.ask("digest now", "mia")
    digest = await settled(third, "digest")
    listed = await settled(await on.ask("open", "sam"), "listed")
    closed = await settled(await on.ask(f"close {link} approved", "mia"), "closed")
    closed += on.said(second)
    exported = await asyncio.to_thread(arch_review, bot, "library", "export", "--workspace", on.workspace)
    [design] = [json.loads(line)["design"] for line in exported.stdout.splitlines()]
    assert design["place"]["platform"] == on.name
    return Outcome(_neutral(design, on), reviewed, answered, decided, again, digest, listed, closed, buttons)


def _neutral(design: Json, on: Platform) -> Json:
    """The record without what must differ: ids of the platform, times, keys derived from the workspace."""
    names = {on.person(who): who for who in PEOPLE}
    left_out = {
        *("id", "workspace", "place", "head", "messages", "applied", "asked_in", "job", "version"),
        *("at", "created", "updated", "status_at", "first_seen", "last_seen"),
    }

    def neutral(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: neutral(v) for k, v in value.items() if k not in left_out or (k == "id" and "rule" in value)}
        if isinstance(value, list):
            return [neutral(v) for v in value]
        return names.get(value, value) if isinstance(value, str) else value

    made: Json = neutral(design)
    return made


def _labels(message: Message) -> Iterator[str]:
    for block in message.blocks:
        for element in [*(block.get("elements") or []), *([block["accessory"]] if "accessory" in block else [])]:
            if element.get("type") == "button":
                yield element["text"]["text"]


def _texts(value: Any) -> Iterator[str]:
    """Every text object of a block and what stands for its pictures; what a button asks before it acts is left out."""
    if isinstance(value, dict):
        yield from (value[name] for name in ("text", "alt_text") if isinstance(value.get(name), str))
        for name, inner in value.items():
            if name not in ("confirm", "alt_text") and not isinstance(inner, str):
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


@asynccontextmanager
async def both(redis: RedisServer) -> AsyncIterator[tuple[Whole, BotProcess, TeamsStandIn]]:
    async with AsyncExitStack() as stack:
        claude = await stack.enter_async_context(ClaudeStandIn(_mind))
        teams = await stack.enter_async_context(TeamsStandIn(rate_limits=0))
        bot = await stack.enter_async_context(
            whole(redis, ARCH_REVIEW_PERSONA="on-request", **of_claude(claude), **of_teams(teams))
        )
        web, _ = await asyncio.gather(bot.start("web"), bot.start("worker"))
        yield bot, web, teams


def _mind(body: Json) -> Reply:
    """Finds nothing of its own in reviews, and answers questions from the design."""
    if "`kind` = `answer`" not in body["messages"][-1]["content"][-1]["text"]:
        return Reply(as_reply(review_said()))
    return Reply(as_reply(answer=answer_said("The shop waits until it is back.", "which runs as one instance")))


async def test_one_script_has_the_same_outcome_on_both(redis_server: RedisServer) -> None:
    async with both(redis_server) as (bot, web, teams), AsyncExitStack() as stack:
        deliverer = await stack.enter_async_context(bot.deliverer(web))
        visitors = {who: await stack.enter_async_context(visitor(teams, who, web)) for who in PEOPLE}
        slack = await play(bot, OnSlack(bot.slack, deliverer))
        on_teams = await play(bot, OnTeams(teams, visitors))
        dead = (await bot.queue.counts())["dead"]
    assert dead == 0
    # What is remembered.
    assert on_teams.design == slack.design
    assert [f["decision"]["reason"] for f in slack.design["findings"] if f["decision"]].count(REASON) == 1
    assert len(slack.design["revisions"]) == 2
    assert slack.design["status"] == "approved"
    # What can be pressed, at each stage.
    assert on_teams.buttons == slack.buttons
    # What can be read.
    for stage in ("reviewed", "answered", "decided", "again", "digest", "listed", "closed"):
        here, there = getattr(slack, stage), getattr(on_teams, stage)
        assert len(here) == len(there) > 0, stage
        assert words_of(there) == words_of(here), stage


# What a platform says in its own way: who is mentioned, and how one types.
_OWN_WAY = {"mia", "mercer", "noor", "nasri", "sam", "sato", "at"}


def words_of(said: list[str]) -> Counter[str]:
    """The words of messages, without markup, links, people and typography."""
    text = "\n".join(said).replace("(picture: ", "")
    text = re.sub(r"<(?:https?:[^|>]*)\|([^>]*)>", r"\1", text)
    text = re.sub(r"\[([^\]\n]*)\]\(https?:[^)\s]*\)", r"\1", text)
    text = re.sub(r"<@[A-Z0-9]+>|<at>.*?</at>|https?://\S+", " ", text)
    return Counter(w for w in re.findall(r"[a-z0-9]+", text.casefold()) if w not in _OWN_WAY)
