"""Buttons from the message to the inbox, against the stand-in: posted, pressed, asked for a reason, accepted or told."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from prometheus_client import CollectorRegistry
from slack_support import KINDS, RecordingInbox

from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.offering import Offering
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.edge import build_slack_app
from bot.slack.http import SlackRequests
from bot.slack.installations import Installation, SingleInstallation
from bot.slack.metrics import SlackMetrics
from bot.slack.signature import SignatureCheck
from bot.slack.socket import SlackSocket
from bot.web import Probes, build_web
from handlers.commands import PastedText, Place
from handlers.messages import Actions, Button, Message, Paragraph, notice, say
from handlers.pressing import value_of
from standins.slack import Channel, Deliverer, ManualClock, SlackStandIn, faults
from standins.slack import Message as Posted

UNDO = Button(label="Undo", verb="undo", value=value_of("undo", design="d1", finding="f1"))
ACCEPT = Button(
    label="Accept",
    verb="decide",
    value=value_of("decide", design="d1", finding="f1", verdict="accepted"),
    style="good",
)
REFUSE = Button(
    label="Won't fix <&>",
    verb="decide",
    value=value_of("decide", design="d1", finding="f1", verdict="wont-fix"),
    style="bad",
    reason="Why will it not be fixed?",
)
AGAIN = Button(label="Review again", verb="review", value=value_of("review", design="d1", fresh="yes"))
FINDING = Message(
    fallback="a finding", parts=(Paragraph(runs=(say("one"),)), Actions(buttons=(ACCEPT, REFUSE, UNDO, AGAIN)))
)


class Answering(RecordingInbox):
    """An inbox that can be told to fail."""

    def failing(self, error: Exception) -> None:
        async def fail() -> None:
            raise error

        self.fail = fail


@dataclass
class Desk:
    """A stand-in for Slack with a finding posted in #design and another in its thread, and our edge behind it."""

    slack: SlackStandIn
    people: Deliverer
    inbox: Answering
    chat: SlackChat
    head: Posted
    reply: Posted
    registry: CollectorRegistry
    socket: SlackSocket
    clock: ManualClock

    @property
    def channel(self) -> Channel:
        return self.slack.channel("design")

    def views(self) -> list[dict[str, Any]]:
        return self.slack.interactions.views

    def told(self) -> list[str]:
        return [e.text for e in self.channel.ephemerals]

    def calls(self) -> list[str]:
        return [c.method for c in self.slack.calls]

    def click(self, label: str) -> dict[str, Any]:
        """What Slack tells of a press by mia."""
        ids = {e["text"]["text"]: e["action_id"] for e in self.reply.blocks[-1]["elements"]}
        return self.people.payloads.click(self.slack.installation, self.reply, self.slack.user("mia"), ids[label])

    async def submit(self, reason: str | None, *, user: str = "mia") -> dict[str, Any]:
        outcome = await self.people.submit(self.views()[-1], {"reason": {"reason": {"value": reason}}}, user=user)
        assert outcome.status == 200
        answer: dict[str, Any] = json.loads(outcome.body) if outcome.body else {}
        return answer

    def count(self, kind: str, outcome: str) -> float:
        labels = {"kind": kind, "outcome": outcome}
        return self.registry.get_sample_value("arch_review_slack_deliveries_total", labels) or 0.0


@pytest.fixture
def pinned() -> str:
    return ""


@pytest.fixture
async def desk(pinned: str) -> AsyncIterator[Desk]:
    clock, registry, inbox = ManualClock(), CollectorRegistry(), Answering()
    metrics = SlackMetrics(registry)

    async def status() -> dict[str, Any]:
        return {}

    async with (
        SlackStandIn(clock=clock, rate_limits=0) as slack,
        SlackCalls(metrics=metrics, base_url=slack.api_url, within=1.0) as calls,
    ):
        app = build_slack_app(
            installations=SingleInstallation(slack.token, team_id=pinned),
            offering=Offering(inbox, metrics, monotonic=clock.time),
            calls=calls,
            kinds=KINDS,
            metrics=metrics,
            clock=clock.time,
        )
        requests = SlackRequests(app, SignatureCheck(slack.signing_secret, clock.time), metrics)
        web = build_web(
            routes=requests.routes,
            probes=Probes(alive=lambda: True, ready=lambda: True, status=status),
            registry=registry,
        )

        async def at_once(_: float) -> None:
            return

        chat = SlackChat(SingleInstallation(slack.token), calls, sleep=at_once)
        channel = slack.channel("design")
        place = Place(platform="slack", workspace=channel.team, channel=channel.id)
        head = await chat.post(place, "head", FINDING)
        reply = await chat.post(place.model_copy(update={"thread": head.ts}), "reply", FINDING)
        socket = SlackSocket(
            app, app_token=slack.app_token, metrics=metrics, base_url=slack.api_url, ping_seconds=0.2, drain_seconds=5
        )
        async with TestServer(web) as server, slack.deliverer(str(server.make_url("/slack/events"))) as people:
            yield Desk(
                slack,
                people,
                inbox,
                chat,
                channel.by_ts[head.ts],
                channel.by_ts[reply.ts],
                registry,
                socket,
                clock,
            )


async def test_a_press_is_a_command_in_the_inbox_before_slack_is_answered(desk: Desk) -> None:
    posted = len(desk.calls())
    outcome = await desk.people.press(desk.reply, "Accept", user="mia")
    assert (outcome.status, outcome.body) == (200, b"")
    [delivery] = desk.inbox.deliveries
    command = delivery.command
    assert command.kind == "decide"
    assert command.args == {"design": "d1", "finding": "f1", "verdict": "accepted"}
    assert command.source is None
    assert command.person == desk.slack.user("mia").id
    assert command.place == Place(
        platform="slack", workspace=desk.channel.team, channel=desk.channel.id, thread=desk.head.ts
    )
    assert command.asked_at == delivery.order
    assert desk.calls()[posted:] == []


async def test_a_button_in_the_channel_is_answered_in_the_thread_of_its_message(desk: Desk) -> None:
    await desk.people.press(desk.head, "Undo", user="mia")
    [delivery] = desk.inbox.deliveries
    assert delivery.command.place.thread == desk.head.ts
    assert delivery.command.args == {"design": "d1", "finding": "f1"}


async def test_the_handlers_answer_reaches_the_person_alone_in_the_thread(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Accept", user="mia")
    await desk.chat.whisper(desk.inbox.deliveries[0].command.reply_to, notice("only its owner may"))
    [shown] = desk.channel.ephemerals
    assert (shown.user, shown.text, shown.thread_ts) == (desk.slack.user("mia").id, "only its owner may", desk.head.ts)


async def test_a_double_click_counts_once_a_later_press_and_another_person_anew(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Accept", user="mia")
    again = await desk.people.press(desk.reply, "Accept", user="mia")
    assert again.status == 200
    assert len(desk.inbox.deliveries) == 1
    await desk.people.press(desk.reply, "Accept", user="noor")
    assert [d.command.person for d in desk.inbox.deliveries] == [desk.slack.user(n).id for n in ("mia", "noor")]
    keys = desk.inbox.deliveries[0].keys
    assert [k.ttl for k in keys] == [None, 2]
    assert keys[0].parts != desk.inbox.deliveries[1].keys[0].parts


async def test_presses_of_a_thread_come_in_order_and_wait_for_no_review(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Accept", user="mia")
    await desk.people.press(desk.head, "Undo", user="mia")
    await desk.people.press(desk.head, "Review again", user="mia")
    accept, undo, again = desk.inbox.deliveries
    assert accept.lane == undo.lane
    assert accept.order < undo.order
    assert again.lane == f"slack:{desk.channel.team}:{desk.channel.id}:{desk.head.ts}"
    assert again.lane != undo.lane
    assert again.command.args == {"design": "d1", "fresh": "yes"}


@pytest.mark.parametrize(
    ("error", "words"),
    [(InboxUnavailable("refused"), "Not accepted"), (InboxUnknown("timeout"), "could not confirm")],
)
async def test_a_press_that_was_not_accepted_is_told_to_the_person(desk: Desk, error: Exception, words: str) -> None:
    desk.inbox.failing(error)
    assert (await desk.people.press(desk.reply, "Accept", user="mia")).status == 200
    [said] = desk.told()
    assert words in said
    assert desk.channel.ephemerals[0].thread_ts == desk.head.ts
    assert desk.reply.blocks[-1]["elements"], "the message was replaced by the words"


async def test_a_full_inbox_is_told(desk: Desk) -> None:
    desk.inbox.full = True
    await desk.people.press(desk.reply, "Accept", user="mia")
    assert "in a few minutes" in desk.told()[0]


async def test_with_slack_away_as_well_the_press_is_answered_all_the_same(desk: Desk) -> None:
    desk.inbox.failing(InboxUnavailable("refused"))
    payload = desk.click("Accept")
    await desk.slack.down()
    assert (await desk.people.send(desk.people.prepare_interaction(payload))).status == 200
    await desk.slack.up()


async def test_a_reason_is_asked_for_and_comes_with_the_command(desk: Desk) -> None:
    outcome = await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
    assert outcome.status == 200
    assert desk.inbox.deliveries == []
    [view] = desk.views()
    assert view["title"]["text"] == "Won't fix <&>"
    assert view["blocks"][0]["label"]["text"] == "Why will it not be fixed?"
    assert "finding" not in view["private_metadata"].replace("finding=f1", "")
    assert await desk.submit("  The carrier refunds it. ") == {}
    [delivery] = desk.inbox.deliveries
    assert delivery.text == "The carrier refunds it."
    assert isinstance(delivery.command.source, PastedText)
    assert delivery.command.kind == "decide"
    assert delivery.command.args == {"design": "d1", "finding": "f1", "verdict": "wont-fix"}
    assert delivery.command.place.thread == desk.head.ts
    assert delivery.command.person == desk.slack.user("mia").id
    assert "carrier" not in delivery.command.model_dump_json()
    assert "carrier" not in str(delivery.keys)


async def test_a_reason_comes_as_it_was_typed_whether_slack_escapes_it_or_not(desk: Desk) -> None:
    for typed in ("latency < 5 ms & falling", "latency &lt; 5 ms &amp; falling"):
        await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
        await desk.submit(typed)
        assert desk.inbox.deliveries[-1].text == "latency < 5 ms & falling"


async def test_a_modal_sent_twice_is_one_command(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
    await desk.submit("because")
    assert await desk.submit("because") == {}
    assert len(desk.inbox.deliveries) == 1


@pytest.mark.parametrize("blank", [None, "", "  \n "])
async def test_a_blank_reason_is_asked_for_again_in_the_modal(desk: Desk, blank: str | None) -> None:
    await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
    answer = await desk.submit(blank)
    assert answer["response_action"] == "errors"
    assert "why" in answer["errors"]["reason"]
    assert desk.inbox.deliveries == []


async def test_a_modal_that_was_not_accepted_says_so_and_can_be_sent_again(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
    desk.inbox.failing(InboxUnavailable("refused"))
    answer = await desk.submit("because")
    assert answer["response_action"] == "errors"
    assert "Not accepted" in answer["errors"]["reason"]
    desk.inbox.fail = None
    assert await desk.submit("because") == {}
    assert len(desk.inbox.deliveries) == 1


async def test_a_long_reason_is_kept_to_its_limit(desk: Desk) -> None:
    await desk.people.press(desk.reply, "Won't fix <&>", user="mia")
    await desk.submit("x" * 5_000)
    assert desk.inbox.deliveries[0].text == "x" * 1_000


async def test_a_trigger_that_has_expired_is_told_to_the_person(desk: Desk) -> None:
    payload = desk.click("Won't fix <&>")
    await desk.clock.advance(4)
    assert (await desk.people.send(desk.people.prepare_interaction(payload))).status == 200
    assert desk.views() == []
    assert "press the button again" in desk.told()[0]
    assert desk.count("action", "unasked") == 1


@pytest.mark.parametrize("fault", [faults.http(503), faults.http(429, 1), faults.error("internal_error")])
async def test_a_modal_that_slack_does_not_open_is_told(desk: Desk, fault: faults.Fault) -> None:
    desk.slack.faults.add(fault, "views.open", times=None)
    assert (await desk.people.press(desk.reply, "Won't fix <&>", user="mia")).status == 200
    assert "press the button again" in desk.told()[0]


async def test_a_modal_that_hangs_is_given_up_in_slacks_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.slack.presses.OPEN_WITHIN_SECONDS", 0.05)
    desk.slack.faults.add(faults.hang(), "views.open", times=None)
    assert (await desk.people.press(desk.reply, "Won't fix <&>", user="mia")).status == 200
    assert "press the button again" in desk.told()[0]


@pytest.mark.parametrize(
    "change",
    [
        {"action_id": "sweep:0123456789ab"},
        {"action_id": "check:0123456789ab"},
        {"action_id": "decide"},
        {"action_id": "decide:0123456789ab", "value": "design=d1&design=d2"},
        {"action_id": "decide?0123456789ab", "value": "not json"},
        {"action_id": "decide:0123456789ab", "value": "x" * 1_999},
    ],
)
async def test_what_is_no_button_of_ours_starts_nothing_and_is_told(desk: Desk, change: dict[str, str]) -> None:
    payload = desk.click("Accept")
    payload["actions"][0] |= change
    assert (await desk.people.send(desk.people.prepare_interaction(payload))).status == 200
    assert desk.inbox.deliveries == []
    assert desk.count("action", "ignored") == 1
    assert "earlier version" in desk.told()[0]


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "block_actions"},
        {"type": "block_actions", "actions": [None], "container": None, "message": 3},
        {"type": "view_submission", "view": {"private_metadata": "{}"}},
        {"type": "view_submission", "view": {"private_metadata": "[]", "id": 3}},
        {"type": "view_submission"},
        {"type": "view_closed", "view": {}},
        {"type": "shortcut", "callback_id": "x"},
        {"type": "message_action"},
        {"type": "block_suggestion", "value": "x"},
    ],
)
async def test_every_interaction_gets_200_and_a_malformed_one_starts_nothing(
    desk: Desk, payload: dict[str, Any]
) -> None:
    whole = {"team": {"id": desk.channel.team}, "user": {"id": "U0MIA1234"}} | payload
    assert (await desk.people.send(desk.people.prepare_interaction(whole))).status == 200
    assert desk.inbox.deliveries == []


async def test_an_interaction_that_slack_did_not_sign_is_refused(desk: Desk) -> None:
    desk.slack.signing_secret = "another"
    async with desk.slack.deliverer(desk.people.url) as forger:
        assert (await forger.press(desk.reply, "Accept", user="mia")).status == 401
    assert desk.inbox.deliveries == []


async def test_what_only_one_person_was_shown_has_no_thread(desk: Desk) -> None:
    payload = desk.people.payloads.click(
        desk.slack.installation, desk.head, desk.slack.user("mia"), desk.head.blocks[-1]["elements"][0]["action_id"]
    )
    payload["container"]["is_ephemeral"] = True
    payload["message"] = {"ts": desk.head.ts}
    await desk.people.send(desk.people.prepare_interaction(payload))
    [delivery] = desk.inbox.deliveries
    assert delivery.command.place.thread is None
    assert "#" not in delivery.command.reply_to


class TestPinnedToAnotherTeam:
    @pytest.fixture
    def pinned(self) -> str:
        return "T9"

    async def test_presses_and_modals_of_others_are_refused_with_words(self, desk: Desk) -> None:
        assert (await desk.people.press(desk.reply, "Accept", user="mia")).status == 200
        assert "not set up for this workspace" in desk.told()[0]
        answer = await desk.people.submit({"id": "V1"}, {}, user="mia")
        assert b"not set up" in answer.body
        assert desk.inbox.deliveries == []


async def test_with_the_store_away_the_person_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object, **__: object) -> Installation | None:
        raise OSError("away")

    monkeypatch.setattr(SingleInstallation, "find", broken)
    assert (await desk.people.press(desk.reply, "Accept", user="mia")).status == 200
    assert "Not accepted" in desk.told()[0]


async def test_a_defect_of_our_own_is_told_and_never_logged_with_its_text(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("quotes the reason")

    monkeypatch.setattr("bot.slack.presses.action_delivery", broken)
    assert (await desk.people.press(desk.reply, "Accept", user="mia")).status == 200
    assert "could not confirm" in desk.told()[0]
    assert "quotes" not in caplog.text
    assert "RuntimeError" in caplog.text


async def test_over_socket_mode_it_is_the_same(desk: Desk) -> None:
    stop = asyncio.Event()
    mia, app = desk.slack.user("mia"), desk.slack.installation
    async with asyncio.TaskGroup() as group, asyncio.timeout(20):
        group.create_task(desk.socket.run(stop))
        await desk.slack.socket.connected()
        first = await desk.slack.socket.send("interactive", desk.click("Accept"))
        await first.acked.wait()
        # What comes twice over the socket is one command.
        first.acked.clear()
        await desk.slack.socket.repeat(first)
        await first.acked.wait()
        asked = await desk.slack.socket.send("interactive", desk.click("Won't fix <&>"))
        await asked.acked.wait()
        view = desk.views()[-1]
        blank = await desk.slack.socket.send(
            "interactive", desk.people.payloads.submission(app, view, mia, {"reason": {"reason": {"value": None}}})
        )
        await blank.acked.wait()
        sent = await desk.slack.socket.send(
            "interactive", desk.people.payloads.submission(app, view, mia, {"reason": {"reason": {"value": "so"}}})
        )
        await sent.acked.wait()
        stop.set()
    assert blank.answer is not None
    assert blank.answer["response_action"] == "errors"
    assert [d.text for d in desk.inbox.deliveries] == [None, "so"]
