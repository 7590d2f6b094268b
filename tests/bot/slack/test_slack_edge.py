"""The edge over HTTP: what is answered, what reaches the inbox, and what must never be lost or logged."""

import asyncio
import json
import logging
import socket
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession
from slack_support import BOT_USER, FORM, NOW, Door, callback, command_form, mention

from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.slack.installations import Installation, SingleInstallation
from handlers.commands import Key, Link, PastedText

LINK = "https://example.com/design.md"
DESIGN = "# Orders\nThe order service calls payments, payments calls the ledger. " * 5


async def test_a_command_with_a_link_is_accepted_and_says_so(door: Door) -> None:
    answer = await door.command(LINK)
    assert "On it" in answer["text"]
    assert LINK in answer["text"]
    [delivery] = door.inbox.deliveries
    assert delivery.command.kind == "review"
    assert delivery.command.source == Link(url=LINK)
    assert delivery.command.place.model_dump() == {
        "platform": "slack",
        "workspace": "T1",
        "channel": "C1",
        "thread": None,
    }
    assert delivery.command.person == "U1"
    assert delivery.command.asked_at == NOW
    assert delivery.command.reply_to == "https://hooks.slack.com/commands/T1/1/x"
    assert delivery.keys[0] == Key(parts=("trigger", "1.2.a"))
    assert delivery.keys[1].ttl == 10
    assert delivery.keys[1].parts[:4] == ("command", "T1", "C1", "U1")


async def test_commands_are_taken_on_their_own_address_too(door: Door) -> None:
    response = await door.post(urlencode(command_form(LINK)).encode(), FORM, path="/slack/commands")
    assert response.status == 200
    assert len(door.inbox.deliveries) == 1


async def test_pasted_text_travels_beside_the_command_not_in_it(door: Door) -> None:
    await door.command(DESIGN)
    [delivery] = door.inbox.deliveries
    assert delivery.text == DESIGN.strip()
    assert isinstance(delivery.command.source, PastedText)
    assert "ledger" not in delivery.command.model_dump_json()
    assert "ledger" not in "".join("".join(k.parts) for k in delivery.keys)


async def test_a_pasted_design_may_contain_the_word_payload(door: Door) -> None:
    await door.command(DESIGN + " The payload is an envelope: payload={}.")
    assert len(door.inbox.deliveries) == 1


@pytest.mark.parametrize("text", ["", "  ", "help", "HELP", "usage", "?"])
async def test_help_is_answered_at_once_and_starts_no_job(door: Door, text: str) -> None:
    answer = await door.command(text)
    assert "/arch-review <link>" in answer["text"]
    assert "did not find" not in answer["text"]
    assert door.inbox.deliveries == []


async def test_what_was_not_understood_is_named_and_cannot_ping(door: Door) -> None:
    answer = await door.command("frobnicate <!channel> @here")
    assert "frobnicate" in answer["text"]
    assert "<!" not in answer["text"]
    assert "@here" not in answer["text"]
    assert door.inbox.deliveries == []


async def test_a_double_click_counts_once(door: Door) -> None:
    await door.command(LINK, trigger_id="1.1.a")
    answer = await door.command(f" {LINK} ", trigger_id="1.1.b")
    assert "already have that" in answer["text"]
    assert len(door.inbox.deliveries) == 1


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (InboxUnavailable("refused"), "Not accepted"),
        (InboxUnknown("timeout"), "could not confirm"),
        (RuntimeError("planted text"), "could not confirm"),
    ],
)
async def test_a_command_gets_words_whatever_happens_to_the_inbox(door: Door, error: Exception, words: str) -> None:
    async def fail() -> None:
        raise error

    door.inbox.fail = fail
    answer = await door.command(LINK)
    assert words in answer["text"]


async def test_a_full_inbox_refuses_with_words(door: Door) -> None:
    door.inbox.full = True
    answer = await door.command(LINK)
    assert "try again in a few minutes" in answer["text"]


async def test_an_inbox_that_hangs_is_given_up_within_the_time_that_slack_waits(door: Door) -> None:
    async def hang() -> None:
        await asyncio.Event().wait()

    door.inbox.fail = hang
    async with asyncio.timeout(3):
        answer = await door.command(LINK)
        assert "could not confirm" in answer["text"]


async def test_a_mention_is_accepted_and_answers_in_its_thread(door: Door) -> None:
    response = await door.event(mention(f"<@{BOT_USER}> please review <{LINK}|the design>."))
    assert response.status == 200
    assert await response.text() == ""
    [delivery] = door.inbox.deliveries
    assert delivery.command.source == Link(url=LINK)
    assert delivery.command.place.thread == "1699999990.000100"
    assert delivery.lane == "slack:T1:C1:1699999990.000100"
    assert delivery.order == 1699999990.0001


async def test_a_mention_inside_a_thread_stays_in_it(door: Door) -> None:
    await door.event(mention(f"<@{BOT_USER}> {LINK}", thread_ts="1699990000.000200"))
    [delivery] = door.inbox.deliveries
    assert delivery.command.place.thread == "1699990000.000200"
    assert delivery.lane == "slack:T1:C1:1699990000.000200"


async def test_a_mention_with_neither_link_nor_text_becomes_a_help_job(door: Door) -> None:
    await door.event(mention(f"<@{BOT_USER}> what can you do"))
    [delivery] = door.inbox.deliveries
    assert delivery.command.kind == "help"
    assert delivery.command.note == "unclear"
    assert "what can you do" not in delivery.model_dump_json()


async def test_one_message_under_many_event_ids_and_as_its_twin_is_one_delivery(door: Door) -> None:
    text = f"<@{BOT_USER}> {LINK}"
    sent = [mention(text, event_id=f"Ev{n}") for n in range(11)]
    sent += [mention(text, event_id="EvTwin", kind="message")]
    responses = await asyncio.gather(*(door.event(payload) for payload in sent))
    assert {r.status for r in responses} == {200}
    assert len(door.inbox.deliveries) == 1
    assert door.count("arch_review_slack_deliveries_total", kind="event", outcome="duplicate") == 11


def edited(text: str, before: str, **fields: Any) -> dict[str, Any]:
    message = {"type": "message", "user": "U1", "ts": "1699999990.000100"}
    return callback(
        {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "channel": "C1",
            "channel_type": "channel",
            "ts": "1699999995.000300",
            "message": message | {"text": text, "edited": {"user": "U1", "ts": "1699999995.000000"}},
            "previous_message": message | {"text": before},
        },
        event_id="EvEdit",
        **fields,
    )


async def test_an_edit_that_changes_the_ask_is_new_and_one_that_does_not_is_nothing(door: Door) -> None:
    first = f"<@{BOT_USER}> {LINK}"
    await door.event(mention(first))
    await door.event(edited(f"<@{BOT_USER}> please: {LINK} thanks", first))
    assert len(door.inbox.deliveries) == 1
    response = await door.event(edited(f"<@{BOT_USER}> {LINK}?v=2", first))
    assert response.status == 200
    assert [d.command.source for d in door.inbox.deliveries] == [Link(url=LINK), Link(url=f"{LINK}?v=2")]
    assert door.inbox.deliveries[1].command.asked_at == 1699999995.0


async def test_a_typo_mended_after_the_keys_have_died_starts_nothing(door: Door) -> None:
    late = int(NOW) + 4 * 24 * 3600
    await door.event(edited(f"<@{BOT_USER}> {LINK} thanks", f"<@{BOT_USER}> {LINK}", event_time=late))
    assert door.inbox.deliveries == []
    await door.event(edited(f"<@{BOT_USER}> {LINK}?v=2", f"<@{BOT_USER}> {LINK}", event_time=late))
    assert len(door.inbox.deliveries) == 1


async def test_a_retry_header_never_means_duplicate(door: Door) -> None:
    response = await door.event(
        mention(f"<@{BOT_USER}> {LINK}"), headers={"X-Slack-Retry-Num": "2", "X-Slack-Retry-Reason": "http_timeout"}
    )
    assert response.status == 200
    assert len(door.inbox.deliveries) == 1


@pytest.mark.parametrize("error", [InboxUnavailable("refused"), InboxUnknown("timeout"), RuntimeError("boom")])
async def test_an_event_that_was_not_accepted_is_sent_again_and_taken_then(door: Door, error: Exception) -> None:
    async def fail() -> None:
        raise error

    door.inbox.fail = fail
    response = await door.event(mention(f"<@{BOT_USER}> {LINK}"))
    assert response.status == 503
    assert "X-Slack-No-Retry" not in response.headers
    door.inbox.fail = None
    again = await door.event(mention(f"<@{BOT_USER}> {LINK}"), headers={"X-Slack-Retry-Num": "1"})
    assert again.status == 200
    assert len(door.inbox.deliveries) == 1


async def test_an_event_for_a_full_inbox_is_sent_again(door: Door) -> None:
    door.inbox.full = True
    assert (await door.event(mention(f"<@{BOT_USER}> {LINK}"))).status == 503


@pytest.mark.parametrize(
    "event",
    [
        {"type": "reaction_added", "user": "U1", "item": {"channel": "C1"}},
        {"type": "something_new"},
        {},
        {"type": None},
        {"type": "message", "subtype": "channel_join", "user": "U1", "channel": "C1", "ts": "1.2", "text": "joined"},
        {"type": "message", "subtype": "message_deleted", "channel": "C1", "deleted_ts": "1.2"},
        {"type": "message", "subtype": "message_changed", "channel": "C1"},
        {"type": "app_mention"},
    ],
)
async def test_every_validly_signed_event_gets_200(door: Door, event: dict[str, Any]) -> None:
    assert (await door.event(callback(event))).status == 200
    assert door.inbox.deliveries == []


async def test_being_rate_limited_is_acknowledged_and_counted(door: Door) -> None:
    response = await door.event({"type": "app_rate_limited", "team_id": "T1", "minute_rate_limited": 1})
    assert response.status == 200
    assert door.count("arch_review_slack_events_rate_limited_total") == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"bot_id": "B1"},
        {"bot_profile": {"id": "B1"}},
        {"subtype": "bot_message", "bot_id": "B1", "user": None},
        {"user": BOT_USER},
        {"user": "USLACKBOT"},
    ],
)
async def test_our_own_and_other_bots_messages_are_ignored(door: Door, fields: dict[str, Any]) -> None:
    for kind in ("app_mention", "message"):
        response = await door.event(mention(f"<@{BOT_USER}> {LINK}", kind=kind, **fields))
        assert response.status == 200
    assert door.inbox.deliveries == []


async def test_a_direct_message_needs_no_mention_and_a_channel_message_does(door: Door) -> None:
    await door.event(mention(LINK, kind="message"))
    assert door.inbox.deliveries == []
    await door.event(mention(LINK, kind="message", channel="D1", channel_type="im"))
    assert len(door.inbox.deliveries) == 1


async def test_url_verification_is_answered(door: Door) -> None:
    response = await door.event({"type": "url_verification", "token": "x", "challenge": "3eZbrw1aB"})
    assert response.status == 200
    assert (await response.json()) == {"challenge": "3eZbrw1aB"}


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({"X-Slack-Signature": "v0=" + "0" * 64}, "forged"),
        ({"X-Slack-Signature": "v0=ü" + "0" * 63}, "malformed"),
        ({"X-Slack-Signature": ""}, "malformed"),
        ({"X-Slack-Request-Timestamp": "yesterday"}, "malformed"),
        ({"X-Slack-Request-Timestamp": "1_700_000_000"}, "malformed"),
        ({"X-Slack-Request-Timestamp": "٣٤"}, "malformed"),
        ({"X-Slack-Request-Timestamp": str(int(NOW) - 301)}, "stale"),
        ({"X-Slack-Request-Timestamp": str(int(NOW) + 301)}, "stale"),
        ({"X-Slack-Request-Timestamp": str(int(NOW) - 1)}, "forged"),
    ],
)
async def test_what_is_not_slacks_is_a_401(door: Door, headers: dict[str, str], reason: str) -> None:
    response = await door.event(mention(f"<@{BOT_USER}> {LINK}"), headers=headers)
    assert response.status == 401
    assert door.count("arch_review_slack_refused_requests_total", reason=reason) == 1
    assert door.inbox.deliveries == []


async def test_an_unsigned_request_is_never_parsed(door: Door) -> None:
    response = await door.client.post("/slack/events", data=b"{" * 5000, headers={"Content-Type": "application/json"})
    assert response.status == 401


async def test_a_request_replayed_within_the_window_starts_nothing_new(door: Door) -> None:
    payload = mention(f"<@{BOT_USER}> {LINK}")
    await door.event(payload)
    await door.event(payload)
    assert len(door.inbox.deliveries) == 1


async def test_a_body_too_large_is_a_413_with_and_without_a_length(door: Door) -> None:
    body = json.dumps(mention("x" * (1024 * 1024))).encode()
    assert (await door.post(body, "application/json")).status == 413

    async def chunks() -> Any:
        for start in range(0, len(body), 65536):
            yield body[start : start + 65536]

    response = await door.client.post("/slack/events", data=chunks())
    assert response.status == 413


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"{not json", b"[]", b'{"authorizations": [null]}', b'{"a":' * 100_000, b"payload=%7B"]
)
async def test_a_body_that_cannot_be_read_is_a_400(door: Door, body: bytes) -> None:
    content_type = FORM if body.startswith(b"payload") else "application/json"
    assert (await door.post(body, content_type)).status == 400


async def test_slacks_certificate_check_is_answered(door: Door) -> None:
    response = await door.client.post("/slack/events", data={"ssl_check": "1", "token": "x"})
    assert response.status == 200
    assert door.inbox.deliveries == []


class TestPinnedToAnotherTeam:
    @pytest.fixture
    def installations(self) -> SingleInstallation:
        return SingleInstallation("xoxb-test", team_id="T9")

    async def test_events_of_other_teams_are_refused_quietly_and_commands_with_words(self, door: Door) -> None:
        assert (await door.event(mention(f"<@{BOT_USER}> {LINK}"))).status == 200
        assert "not set up for this workspace" in (await door.command(LINK))["text"]
        assert door.inbox.deliveries == []
        assert door.count("arch_review_slack_deliveries_total", kind="event", outcome="foreign") == 1


class TestStoreAway:
    @pytest.fixture
    def installations(self) -> Any:
        class Broken:
            async def find(self, **_: Any) -> Installation | None:
                raise ConnectionError("away")

        return Broken()

    async def test_an_installation_store_that_is_away_loses_nothing(self, door: Door) -> None:
        assert (await door.event(mention(f"<@{BOT_USER}> {LINK}"))).status == 503
        assert "Not accepted" in (await door.command(LINK))["text"]


class TestSettingsOfOthersInTheEnvironment:
    @pytest.fixture(autouse=True)
    def environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_VERIFICATION_TOKEN"):
            monkeypatch.setenv(name, "set-by-someone-else")

    async def test_bolt_reads_nothing_from_it_that_costs_a_delivery(
        self, environment: None, door: Door, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def refuse(*_: Any, **__: Any) -> None:
            raise AssertionError("a call was made before the delivery was accepted")

        monkeypatch.setattr("slack_sdk.web.async_base_client.AsyncBaseClient.api_call", refuse)
        assert (await door.event(mention(f"<@{BOT_USER}> {LINK}"))).status == 200
        assert "On it" in (await door.command(f"{LINK}?2"))["text"]
        assert len(door.inbox.deliveries) == 2


async def test_slack_being_away_hinders_no_acceptance(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a call was made before the delivery was accepted")

    monkeypatch.setattr("slack_sdk.web.async_base_client.AsyncBaseClient.api_call", refuse)
    monkeypatch.setattr("slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict", refuse)
    opened: list[Any] = []
    request = ClientSession._request

    async def watched(self: ClientSession, method: str, url: Any, **kwargs: Any) -> Any:
        opened.append(str(url))
        return await request(self, method, url, **kwargs)

    monkeypatch.setattr(ClientSession, "_request", watched)
    assert (await door.event(mention(f"<@{BOT_USER}> {LINK}"))).status == 200
    await door.command(LINK + "?2")
    assert len(door.inbox.deliveries) == 2
    assert [url for url in opened if "127.0.0.1" not in url and not url.startswith("/slack/")] == []


async def test_no_log_line_holds_text_or_a_token(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    planted = "plantedsecret"
    with caplog.at_level(logging.DEBUG):
        for name in list(logging.root.manager.loggerDict):
            if name.startswith(("slack", "arch-review")):
                logging.getLogger(name).setLevel(logging.DEBUG)

        async def fail() -> None:
            raise RuntimeError(planted)

        await door.command(f"{planted} {DESIGN}")
        assert planted in (await door.command(f"{planted} what"))["text"]
        await door.event(mention(f"<@{BOT_USER}> {planted} {DESIGN}"))
        await door.event({"type": "block_actions", "team_id": "T1", "value": planted})
        await door.event(mention(planted), headers={"X-Slack-Signature": "v0=" + "1" * 64})
        door.inbox.fail = fail
        await door.event(mention(f"<@{BOT_USER}> {planted} again {DESIGN}"))
    assert planted not in caplog.text
    assert "xoxb" not in caplog.text
    assert "RuntimeError" in caplog.text


async def test_a_body_that_dribbles_in_is_given_up(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.slack.http.BODY_WITHIN_SECONDS", 0.05)
    host, port = door.client.host, door.client.port
    reader, writer = await asyncio.open_connection(host, port, family=socket.AF_INET)
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    status = await asyncio.wait_for(reader.readline(), 5)
    writer.close()
    assert b" 408 " in status


async def test_probes_metrics_and_status(door: Door) -> None:
    assert (await door.client.get("/healthz")).status == 200
    assert (await door.client.get("/readyz")).status == 200
    await door.event(mention(f"<@{BOT_USER}> {LINK}"))
    metrics = await (await door.client.get("/metrics")).text()
    assert 'arch_review_slack_deliveries_total{kind="event",outcome="new"} 1.0' in metrics
    assert await (await door.client.get("/statusz")).json() == {"alive": True, "ready": True, "queue": {"open": 3}}
