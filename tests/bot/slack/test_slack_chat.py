"""The Chat port against the stand-in for Slack, over HTTP: effects, failures, limits."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from slack_sdk.web.async_base_client import AsyncBaseClient

from bot.slack.blocks import render
from bot.slack.calls import SlackCalls
from bot.slack.chat import SECONDS_A_POST_IN_ALL, SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from handlers.commands import Place
from handlers.messages import Heading, Message, Paragraph, Run, notice
from handlers.ports import Address, ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown
from standins.slack import SlackStandIn, faults


class Time:
    """A clock that moves when something sleeps on it."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


@dataclass
class World:
    slack: SlackStandIn
    chat: SlackChat
    calls: SlackCalls
    time: Time
    registry: CollectorRegistry

    def place(self, channel: str = "design", thread: str | None = None) -> Place:
        where = self.slack.channel(channel)
        return Place(platform="slack", workspace=where.team, channel=where.id, thread=thread)

    def texts(self, channel: str = "design") -> list[str]:
        return [m.text for m in self.slack.channel(channel).messages]

    def methods(self) -> list[str]:
        return [c.method for c in self.slack.calls]


@pytest.fixture
async def slack() -> AsyncIterator[SlackStandIn]:
    async with SlackStandIn(rate_limits=0) as standin:
        yield standin


@pytest.fixture
async def world(slack: SlackStandIn) -> AsyncIterator[World]:
    time, registry = Time(), CollectorRegistry()
    async with SlackCalls(
        metrics=SlackMetrics(registry),
        base_url=slack.api_url,
        within=1.0,
        monotonic=time.monotonic,
        sleep=time.sleep,
        chance=lambda: 1.0,
    ) as calls:
        installations = SingleInstallation(slack.token)
        yield World(
            slack, SlackChat(installations, calls, monotonic=time.monotonic, sleep=time.sleep), calls, time, registry
        )


async def test_a_message_is_posted_updated_found_and_deleted(world: World) -> None:
    address = await world.chat.post(world.place(), "key-1", notice("first"))
    assert world.texts() == ["first"]
    await world.chat.update(address, "key-1", notice("second"))
    assert world.texts() == ["second"]
    since = float(address.ts)
    assert await world.chat.find(world.place(), "key-1", since) == [address]
    assert await world.chat.find(world.place(), "key-2", since) == []
    await world.chat.delete(address)
    await world.chat.delete(address)
    assert world.texts() == []


async def test_links_are_not_unfolded_and_names_are_not_looked_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[dict[str, Any]] = []
    call = AsyncBaseClient.api_call

    async def recorded(self: AsyncBaseClient, method: str, **kwargs: Any) -> Any:
        sent.append(kwargs["json"])
        return await call(self, method, **kwargs)

    monkeypatch.setattr(AsyncBaseClient, "api_call", recorded)
    await world.chat.post(world.place(), "k", notice("see https://example.com @here #general"))
    [args] = sent
    assert {name: args[name] for name in ("unfurl_links", "unfurl_media", "link_names", "parse")} == {
        "unfurl_links": False,
        "unfurl_media": False,
        "link_names": False,
        "parse": "none",
    }
    assert world.slack.notified(world.slack.channel("design")) == set()


async def test_a_reply_is_found_in_its_thread_only(world: World) -> None:
    root = await world.chat.post(world.place(), "root", notice("root"))
    reply = await world.chat.post(world.place(thread=root.ts), "reply", notice("reply"))
    assert reply.thread == root.ts
    assert await world.chat.find(world.place(thread=root.ts), "reply", float(root.ts)) == [reply]
    assert await world.chat.find(world.place(), "reply", float(root.ts)) == []
    gone = world.place(thread="1600000000.000001")
    assert await world.chat.find(gone, "reply", 0.0) == []


async def test_copies_are_found_oldest_first_over_many_pages(world: World) -> None:
    first = await world.chat.post(world.place(), "twin", notice("one"))
    for n in range(5):
        await world.chat.post(world.place(), f"other-{n}", notice("x"))
    second = await world.chat.post(world.place(), "twin", notice("two"))
    assert await world.chat.find(world.place(), "twin", float(first.ts)) == [first, second]


async def test_another_apps_metadata_is_not_ours(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    message = world.slack.channel("design").message(address.ts)
    assert message.metadata is not None
    message.metadata["event_type"] = "someone_elses"
    assert await world.chat.find(world.place(), "k", 0.0) == []


# -- what may not be repeated ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        faults.hang(),
        faults.answer_lost(),
        faults.effect_late(),
        faults.http(500),
        faults.http(503),
        faults.error("fatal_error"),
    ],
    ids=["hang", "answer-lost", "effect-late", "500", "503", "fatal"],
)
async def test_a_post_whose_outcome_is_unknown_says_so_and_is_not_repeated(world: World, fault: Any) -> None:
    world.slack.faults.add(fault, "chat.postMessage")
    with pytest.raises(ChatUnknown):
        await world.chat.post(world.place(), "k", notice("x"))
    assert world.methods().count("chat.postMessage") <= 1
    assert fault.struck == 1
    fault.release()


async def test_a_post_that_was_never_sent_may_be_tried_again(world: World) -> None:
    await world.slack.down()
    with pytest.raises(ChatBusy):
        await world.chat.post(world.place(), "k", notice("x"))
    await world.slack.up()
    await world.chat.post(world.place(), "k", notice("x"))
    assert world.texts() == ["x"]


async def test_a_post_on_a_429_is_refused_until_the_time_that_slack_names(world: World) -> None:
    fault = world.slack.faults.add(faults.error("ratelimited", retry_after=7), "chat.postMessage")
    with pytest.raises(ChatBusy) as refused:
        await world.chat.post(world.place(), "k", notice("x"))
    assert refused.value.retry_after == 7
    with pytest.raises(ChatBusy) as still:
        await world.chat.post(world.place(), "k", notice("x"))
    assert 5 < still.value.retry_after <= 7
    assert fault.seen == 1
    world.time.now += 7
    await world.chat.post(world.place(), "k", notice("x"))
    assert world.texts() == ["x"]


async def test_no_answer_silences_a_method_for_ever(world: World) -> None:
    world.slack.faults.add(faults.error("ratelimited", retry_after=10**12), "chat.postMessage")
    with pytest.raises(ChatBusy) as refused:
        await world.chat.post(world.place(), "k", notice("x"))
    assert refused.value.retry_after == 3600
    world.time.now += 3601
    await world.chat.post(world.place(), "k", notice("x"))
    assert world.texts() == ["x"]


# -- what may ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [faults.http(503), faults.answer_lost(), faults.error("internal_error")])
async def test_updates_and_deletions_are_repeated(world: World, fault: Any) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    world.slack.faults.add(fault, "chat.update")
    await world.chat.update(address, "k", notice("y"))
    assert world.texts() == ["y"]
    world.slack.faults.add(faults.http(502), "chat.delete")
    await world.chat.delete(address)
    assert world.texts() == []


async def test_repeating_is_bounded_and_ends_in_busy(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    fault = world.slack.faults.add(faults.http(500), "chat.update", times=None)
    with pytest.raises(ChatBusy):
        await world.chat.update(address, "k", notice("y"))
    assert fault.struck == 3
    assert world.time.slept[-2:] == [1.0, 2.0]


async def test_retry_after_is_obeyed_up_to_half_a_minute(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    world.slack.faults.add(faults.error("ratelimited", retry_after=9), "chat.update")
    await world.chat.update(address, "k", notice("y"))
    assert 9.0 in world.time.slept
    assert world.texts() == ["y"]
    world.slack.faults.add(faults.error("ratelimited", retry_after=31), "chat.update")
    with pytest.raises(ChatBusy) as refused:
        await world.chat.update(address, "k", notice("z"))
    assert refused.value.retry_after == 31


async def test_a_look_that_limited_reads_break_off_goes_on_where_it_was(world: World) -> None:
    target = await world.chat.post(world.place(), "target", notice("oldest"))
    for n in range(40):
        await world.chat.post(world.place(), f"other-{n}", notice("x"))
    world.slack.rates.limited_reads = True
    since = float(target.ts)
    for _ in range(2):
        with pytest.raises(ChatBusy) as limited:
            await world.chat.find(world.place(), "target", since)
        assert 30 < limited.value.retry_after <= 60
        world.time.now += 61
        world.slack.rates.reset()
    assert await world.chat.find(world.place(), "target", since) == [target]


# -- where the bot may not write ---------------------------------------------------------------------------------


@pytest.mark.parametrize("channel", ["general", "secret", "attic"])
async def test_places_where_the_bot_may_not_write(world: World, channel: str) -> None:
    with pytest.raises(ChatNotThere):
        await world.chat.post(world.place(channel), "k", notice("x"))


async def test_a_public_channel_is_entered_and_others_are_not(world: World) -> None:
    assert await world.chat.enter(world.place("general"))
    await world.chat.post(world.place("general"), "k", notice("x"))
    assert not await world.chat.enter(world.place("secret"))
    assert not await world.chat.enter(world.place("attic"))
    assert await world.chat.enter(world.place("private"))
    world.slack.direct("mia")
    assert await world.chat.enter(Place(platform="slack", workspace="T1", channel=world.slack.direct("mia").id))


async def test_a_scope_missing_for_joining_costs_only_that(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.slack.drop_scope("channels:join")
    with caplog.at_level(logging.WARNING):
        assert not await world.chat.enter(world.place("general"))
        assert not await world.chat.enter(world.place("general"))
        assert await world.chat.enter(world.place("design"))
    assert caplog.text.count("joining public channels") == 1


async def test_a_person_is_reached_directly(world: World) -> None:
    person = world.slack.user("mia").id
    place = await world.chat.direct(world.place(), person)
    await world.chat.post(place, "k", notice("please invite me"))
    assert [m.text for m in world.slack.direct("mia").messages] == ["please invite me"]
    with pytest.raises(ChatNotThere):
        await world.chat.direct(world.place(), "U0NOBODY")


async def test_a_revoked_token_is_refused_for_good(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    world.slack.revoke()
    for attempt in (
        world.chat.post(world.place(), "k", notice("x")),
        world.chat.update(address, "k", notice("y")),
        world.chat.find(world.place(), "k", 0.0),
    ):
        with pytest.raises(ChatRefused):
            await attempt


async def test_a_workspace_without_an_installation_is_refused(world: World) -> None:
    chat = SlackChat(SingleInstallation("xoxb-x", team_id="T9"), world.calls, monotonic=world.time.monotonic)
    with pytest.raises(ChatRefused, match="not_installed"):
        await chat.post(world.place(), "k", notice("x"))


# -- niceties ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["missing_scope", "unknown_method"])
async def test_without_the_look_up_nothing_is_found_and_it_is_said_once(
    world: World, caplog: pytest.LogCaptureFixture, code: str
) -> None:
    await world.chat.post(world.place(), "k", notice("x"))
    world.slack.faults.add(faults.error(code), "conversations.history", times=None)
    with caplog.at_level(logging.WARNING):
        assert await world.chat.find(world.place(), "k", 0.0) == []
        assert await world.chat.find(world.place(), "k", 0.0) == []
    assert caplog.text.count("looking up messages") == 1


async def test_refused_metadata_is_left_off(world: World) -> None:
    world.slack.faults.add(faults.error("invalid_metadata_schema"), "chat.postMessage")
    address = await world.chat.post(world.place(), "k", notice("x"))
    assert world.slack.channel("design").message(address.ts).metadata is None


async def test_refused_blocks_fall_back_on_text(world: World) -> None:
    world.slack.faults.add(faults.error("invalid_blocks"), "chat.postMessage")
    address = await world.chat.post(world.place(), "k", Message(fallback="plain words", parts=(Heading(text="h"),)))
    posted = world.slack.channel("design").message(address.ts)
    assert (posted.text, posted.blocks) == ("plain words", [])


def long_message() -> Message:
    return Message(fallback="long", parts=tuple(Paragraph(runs=(Run(text="word " * 400),)) for _ in range(5)))


@pytest.mark.parametrize("code", ["msg_too_long", "msg_blocks_too_long"])
async def test_a_message_too_long_is_sent_shorter_once(world: World, code: str) -> None:
    world.slack.faults.add(faults.error(code), "chat.postMessage")
    address = await world.chat.post(world.place(), "k", long_message())
    assert len(world.slack.channel("design").message(address.ts).blocks) < len(render(long_message()).blocks)
    fault = world.slack.faults.add(faults.error(code), "chat.postMessage", times=None)
    with pytest.raises(ChatRefused):
        await world.chat.post(world.place(), "k", long_message())
    assert fault.struck == 2


async def test_an_update_that_is_too_long_is_sent_shorter_too(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("x"))
    world.slack.faults.add(faults.error("msg_too_long"), "chat.update")
    await world.chat.update(address, "k", long_message())
    assert world.texts() == ["long"]


# -- pace --------------------------------------------------------------------------------------------------------


async def test_posts_in_a_channel_are_a_second_apart(world: World) -> None:
    began = world.time.now
    for n in range(4):
        await world.chat.post(world.place(), f"k{n}", notice("x"))
    assert world.time.now - began == pytest.approx(3.0)
    await world.chat.post(world.place("private"), "k", notice("x"))
    assert world.time.now - began == pytest.approx(3.0 + SECONDS_A_POST_IN_ALL)


async def test_a_workspace_takes_some_hundred_posts_a_minute_from_all_channels(world: World) -> None:
    began = world.time.now
    for n in range(100):
        channel = world.slack.add_channel(f"team-{n}")
        await world.chat.post(world.place().model_copy(update={"channel": channel.id}), "k", notice("x"))
    assert world.time.now - began == pytest.approx(99 * SECONDS_A_POST_IN_ALL)


async def test_a_channel_with_a_long_queue_says_when_to_come_back(world: World) -> None:
    async def never(_: float) -> None:
        await asyncio.Event().wait()

    chat = SlackChat(SingleInstallation(world.slack.token), world.calls, monotonic=world.time.monotonic, sleep=never)
    await chat.post(world.place(), "k", notice("x"))
    queued = [asyncio.create_task(chat.post(world.place(), f"k{n}", notice("x"))) for n in range(30)]
    await asyncio.sleep(0)
    with pytest.raises(ChatBusy) as refused:
        await chat.post(world.place(), "last", notice("x"))
    assert refused.value.retry_after == pytest.approx(31)
    for task in queued:
        task.cancel()
    await asyncio.gather(*queued, return_exceptions=True)
    assert world.texts() == ["x"]


async def test_of_updates_that_wait_only_the_newest_is_sent(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("start"))
    held = world.slack.faults.add(faults.answer_late(), "chat.update")
    async with asyncio.TaskGroup() as group:
        group.create_task(world.chat.update(address, "k", notice("1")))
        await held.reached.wait()
        for n in range(2, 10):
            group.create_task(world.chat.update(address, "k", notice(str(n))))
        await asyncio.sleep(0)
        held.release()
    assert world.texts() == ["9"]
    assert world.methods().count("chat.update") == 2


async def test_an_update_given_up_hinders_no_other(world: World) -> None:
    address = await world.chat.post(world.place(), "k", notice("start"))
    held = world.slack.faults.add(faults.hang(), "chat.update")
    first = asyncio.create_task(world.chat.update(address, "k", notice("1")))
    await held.reached.wait()
    second = asyncio.create_task(world.chat.update(address, "k", notice("2")))
    await asyncio.sleep(0)
    first.cancel()
    await second
    held.release()
    assert world.texts() == ["2"]
    assert len(world.chat._updates) == 0


# -- response_url ------------------------------------------------------------------------------------------------


async def test_the_asker_alone_is_answered_by_the_response_url(world: World) -> None:
    form = world.slack.deliverer("http://127.0.0.1:9/").payloads.command(
        world.slack.installation, world.slack.channel("general"), world.slack.user("mia"), "/arch-review", ""
    )
    await world.chat.whisper(form["response_url"], notice("only you"))
    [shown] = world.slack.channel("general").ephemerals
    assert (shown.text, shown.user) == ("only you", world.slack.user("mia").id)
    with pytest.raises(ChatRefused):
        await world.chat.whisper(world.slack.url + "/response/unknown", notice("x"))
    with pytest.raises(ChatRefused):
        await world.chat.whisper("", notice("x"))


# -- what is not said --------------------------------------------------------------------------------------------


async def test_no_failure_quotes_what_was_to_be_said(world: World, caplog: pytest.LogCaptureFixture) -> None:
    planted = "plantedsecret"
    logging.getLogger("slack_sdk").setLevel(logging.DEBUG)
    with caplog.at_level(logging.DEBUG):
        for fault in (
            faults.http(500),
            faults.error("fatal_error"),
            faults.answer_lost(),
            faults.error("account_inactive"),
        ):
            world.slack.faults.add(fault, "chat.postMessage")
            with pytest.raises(ChatError) as failed:
                await world.chat.post(world.place(), "k", notice(planted))
            assert planted not in str(failed.value)
            assert failed.value.__cause__ is None
            assert failed.value.__suppress_context__
    assert planted not in caplog.text
    assert world.slack.token not in caplog.text


async def test_the_environments_proxy_is_not_used_unless_it_is_passed_in(
    slack: SlackStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    where = slack.channel("design")
    place = Place(platform="slack", workspace=where.team, channel=where.id)
    async with SlackCalls(metrics=SlackMetrics(CollectorRegistry()), base_url=slack.api_url) as calls:
        await SlackChat(SingleInstallation(slack.token), calls).post(place, "k", notice("x"))
    async with SlackCalls(
        metrics=SlackMetrics(CollectorRegistry()), base_url=slack.api_url, proxy="http://127.0.0.1:9"
    ) as calls:
        with pytest.raises(ChatBusy):
            await SlackChat(SingleInstallation(slack.token), calls).post(place, "k2", notice("x"))


async def test_calls_are_counted_by_method_and_outcome(world: World) -> None:
    await world.chat.post(world.place(), "k", notice("x"))
    with pytest.raises(ChatNotThere):
        await world.chat.post(world.place("secret"), "k", notice("x"))
    labels = {"method": "chat.postMessage", "outcome": "ok"}
    assert world.registry.get_sample_value("arch_review_slack_calls_total", labels) == 1
    with pytest.raises(ChatRefused):
        await world.chat.update(Address(platform="slack", workspace="T", channel="C", ts="1.1"), "k", notice("x"))
