"""What was said in a thread, read against the stand-in: the last of it before a time, or nothing where it is refused."""

from collections.abc import AsyncIterator

import pytest
from prometheus_client import CollectorRegistry

from bot.slack import chat as slack_chat
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.lookup import LONGEST_SAID, MOST_SAID
from bot.slack.metrics import SlackMetrics
from handlers.commands import Place
from handlers.messages import notice
from standins.slack import SlackStandIn, faults


@pytest.fixture
async def slack() -> AsyncIterator[SlackStandIn]:
    async with SlackStandIn(rate_limits=0.0) as running:
        yield running


@pytest.fixture
async def chat(slack: SlackStandIn) -> AsyncIterator[SlackChat]:
    async with SlackCalls(metrics=SlackMetrics(CollectorRegistry()), base_url=slack.api_url) as calls:
        yield SlackChat(SingleInstallation(slack.token), calls)


async def started(slack: SlackStandIn, chat: SlackChat) -> Place:
    """A thread that begins with a message of ours."""
    where = slack.channel("design")
    place = Place(platform="slack", workspace=where.team, channel=where.id)
    head = await chat.post(place, "head", notice("the review"))
    return place.model_copy(update={"thread": head.ts})


async def test_what_was_said_before_a_question_is_read_oldest_first(slack: SlackStandIn, chat: SlackChat) -> None:
    thread = await started(slack, chat)
    async with slack.deliverer("http://127.0.0.1:9/unused") as people:
        people.say("a  first\nword", channel="design", user="mia", thread=thread.thread or "")
        question = people.say("and now?", channel="design", user="sam", thread=thread.thread or "")
        people.say("said later", channel="design", user="mia", thread=thread.thread or "")
    assert await chat.thread(thread, float(question.ts)) == ("the review", "a first word")


async def test_of_a_long_thread_the_last_is_told_and_of_a_long_word_its_beginning(
    slack: SlackStandIn, chat: SlackChat
) -> None:
    thread = await started(slack, chat)
    async with slack.deliverer("http://127.0.0.1:9/unused") as people:
        for n in range(MOST_SAID + 5):
            last = people.say(f"{n} " + "x" * 5_000, channel="design", user="mia", thread=thread.thread or "")
    said = await chat.thread(thread, float(last.ts) + 1)
    assert len(said) == MOST_SAID
    assert said[-1].startswith(f"{MOST_SAID + 4} x")
    assert max(map(len, said)) == LONGEST_SAID


@pytest.mark.parametrize("fault", [faults.error("missing_scope"), faults.error("channel_not_found"), faults.http(503)])
async def test_where_it_cannot_be_read_nothing_is_told(slack: SlackStandIn, chat: SlackChat, fault: object) -> None:
    thread = await started(slack, chat)
    slack.faults.add(fault, "conversations.replies", times=None)
    assert await chat.thread(thread, 9e9) == ()


async def test_where_reads_are_rationed_nobody_waits_for_it(
    slack: SlackStandIn, chat: SlackChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack_chat, "SECONDS_FOR_A_THREAD", 0.05)
    thread = await started(slack, chat)
    slack.faults.add(faults.http(429, 20), "conversations.replies", times=None)
    assert await chat.thread(thread, 9e9) == ()


async def test_outside_a_thread_nothing_was_said_before(slack: SlackStandIn, chat: SlackChat) -> None:
    thread = await started(slack, chat)
    assert await chat.thread(thread.model_copy(update={"thread": None}), 9e9) == ()
