"""The sweep against the stand-in: what was missed is taken once, what was answered is left, limits are obeyed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from prometheus_client import CollectorRegistry
from slack_support import KINDS, RecordingInbox

from bot.inbox.errors import InboxUnavailable
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.payloads import event_delivery
from bot.slack.sweep import FURTHEST_BACK_SECONDS, Sweep
from handlers.commands import Delivery, Link
from standins.slack import Deliverer, ManualClock, SlackStandIn, faults

LINK = "https://example.com/design.md"


class MovingClock(ManualClock):
    """The stand-in's clock, moved on by whatever sleeps on it."""

    async def pass_time(self, seconds: float) -> None:
        await self.advance(seconds)


@dataclass
class Outage:
    slack: SlackStandIn
    people: Deliverer
    inbox: RecordingInbox
    sweep: Sweep
    clock: MovingClock

    def sources(self) -> list[object]:
        return [d.command.source for d in self.inbox.deliveries]


@pytest.fixture
async def outage(inbox: RecordingInbox) -> AsyncIterator[Outage]:
    clock = MovingClock()
    metrics = SlackMetrics(CollectorRegistry())
    async with (
        SlackStandIn(clock=clock, rate_limits=0) as slack,
        slack.deliverer(slack.url) as people,
        SlackCalls(
            metrics=metrics, base_url=slack.api_url, monotonic=clock.time, sleep=clock.pass_time, chance=lambda: 1.0
        ) as calls,
    ):
        sweep = Sweep(
            SingleInstallation(slack.token),
            calls,
            Offering(inbox, metrics, monotonic=clock.time),
            kinds=KINDS,
            clock=clock.time,
            monotonic=clock.time,
            sleep=clock.pass_time,
        )
        yield Outage(slack, people, inbox, sweep, clock)


async def test_what_was_missed_is_taken_once_and_what_was_answered_is_left(outage: Outage) -> None:
    began = outage.clock.time()
    answered = outage.people.mention(f"<{LINK}?answered>", channel="design", user="mia")
    missed = outage.people.mention(f"<{LINK}?missed>", channel="design", user="noor")
    outage.people.mention(f"<{LINK}?private>", channel="private", user="sam")
    outage.people.say(f"<{LINK}?nobody asked us>", channel="design", user="mia")
    direct = outage.slack.direct("mia")
    outage.people.say(f"<{LINK}?direct>", channel=direct.id, user="mia")
    event = outage.people.payloads.event(outage.slack.installation, outage.people.payloads.app_mention(answered))
    delivery = event_delivery(event)
    assert isinstance(delivery, Delivery)
    await outage.inbox.accept(delivery)

    report = await outage.sweep.sweep(began - 600)
    assert report.complete
    assert (report.accepted, report.known) == (3, 1)
    assert Link(url=f"{LINK}?missed") in outage.sources()
    assert Link(url=f"{LINK}?direct") in outage.sources()
    assert Link(url=f"{LINK}?private") in outage.sources()
    assert len(outage.inbox.deliveries) == 4

    twin = event_delivery(
        outage.people.payloads.event(outage.slack.installation, outage.people.payloads.message(missed))
    )
    assert isinstance(twin, Delivery)
    assert (await outage.inbox.accept(twin)).outcome == "duplicate"
    again = await outage.sweep.sweep(began - 600)
    assert (again.accepted, again.known) == (0, 4)


async def test_threads_are_read_old_ones_when_named_and_new_ones_by_themselves(outage: Outage) -> None:
    old = outage.people.say("an old talk", channel="design", user="mia")
    await outage.clock.advance(7200)
    began = outage.clock.time()
    outage.people.mention(f"<{LINK}?old>", channel="design", user="mia", thread=old.ts)
    new = outage.people.say("a new talk", channel="design", user="mia")
    outage.people.mention(f"<{LINK}?new>", channel="design", user="mia", thread=new.ts)
    await outage.sweep.sweep(began)
    assert outage.sources() == [Link(url=f"{LINK}?new")]
    report = await outage.sweep.sweep(began, [(outage.slack.channel("design").id, old.ts)])
    assert (report.accepted, report.known, report.threads) == (1, 1, 2)
    assert outage.inbox.deliveries[-1].command.place.thread == old.ts


async def test_nothing_is_read_from_before_the_keys_lives(outage: Outage) -> None:
    outage.people.mention(f"<{LINK}?ancient>", channel="design", user="mia")
    await outage.clock.advance(FURTHEST_BACK_SECONDS + 60)
    report = await outage.sweep.sweep(0.0)
    assert report.messages == 0
    assert outage.inbox.deliveries == []


async def test_our_own_and_other_bots_words_are_left(outage: Outage) -> None:
    began = outage.clock.time()
    outage.people.mention(f"<{LINK}>", channel="design", user="arch-review")
    report = await outage.sweep.sweep(began)
    assert (report.messages, report.accepted) == (1, 0)


async def test_answers_come_in_the_order_of_the_questions(outage: Outage) -> None:
    began = outage.clock.time()
    for n in range(5):
        outage.people.mention(f"<{LINK}?{n}>", channel="design", user="mia")
        await outage.clock.advance(1)
    await outage.sweep.sweep(began)
    assert outage.sources() == [Link(url=f"{LINK}?{n}") for n in range(5)]


async def test_limited_reads_are_waited_for_and_the_sweep_is_complete(outage: Outage) -> None:
    began = outage.clock.time()
    for n in range(20):
        outage.people.mention(f"<{LINK}?{n}>", channel="design", user="mia")
    outage.slack.rates.limited_reads = True
    report = await outage.sweep.sweep(began)
    assert report.complete
    assert report.accepted == 20
    assert outage.clock.time() - began >= 60


async def test_patience_has_an_end(outage: Outage) -> None:
    outage.slack.faults.add(faults.error("ratelimited", retry_after=600), "conversations.history", times=None)
    report = await outage.sweep.sweep(outage.clock.time())
    assert not report.complete
    assert report.left_out == ["workspace:ratelimited"]


async def test_a_missing_scope_costs_only_its_conversations_and_is_said(
    outage: Outage, caplog: pytest.LogCaptureFixture
) -> None:
    began = outage.clock.time()
    outage.people.mention(f"<{LINK}?public>", channel="design", user="mia")
    outage.people.mention(f"<{LINK}?private>", channel="private", user="mia")
    outage.slack.drop_scope("groups:history")
    report = await outage.sweep.sweep(began)
    assert outage.sources() == [Link(url=f"{LINK}?public")]
    assert report.left_out == ["conversations.history:missing_scope"]
    assert "sweep: not read: conversations.history:missing_scope" in caplog.messages


async def test_an_inbox_that_takes_no_more_ends_the_sweep(outage: Outage) -> None:
    began = outage.clock.time()
    outage.people.mention(f"<{LINK}>", channel="design", user="mia")

    async def refuse() -> None:
        raise InboxUnavailable("refused")

    outage.inbox.fail = refuse
    report = await outage.sweep.sweep(began)
    assert not report.complete
    assert "stopped:unavailable" in report.left_out
    outage.inbox.fail = None
    assert (await outage.sweep.sweep(began)).accepted == 1


async def test_slack_being_away_makes_it_incomplete(outage: Outage) -> None:
    await outage.slack.down()
    async with asyncio.timeout(30):
        report = await outage.sweep.sweep(outage.clock.time())
    assert not report.complete
    await outage.slack.up()
