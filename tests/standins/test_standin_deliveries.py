"""Deliveries: signed and shaped as Slack's, retried by its schedule, against an app that Bolt serves."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from urllib.parse import parse_qsl

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from standins.listening import listen
from standins.slack import Deliverer, ManualClock, SlackStandIn, faults


class App:
    """An app that checks signatures and answers as told."""

    def __init__(self, secret: str) -> None:
        self.verifier = SignatureVerifier(secret)
        self.requests: list[tuple[dict[str, str], str]] = []
        self.respond: Callable[[], web.Response] = web.Response
        self.stall = asyncio.Event()
        self.stalling = False
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = (await request.read()).decode()
        self.requests.append((dict(request.headers), body))
        if self.stalling:
            await self.stall.wait()
        return self.respond()

    @property
    def bodies(self) -> list[str]:
        return [body for _, body in self.requests]


@pytest.fixture
async def app(slack: SlackStandIn) -> AsyncIterator[App]:
    app = App(slack.signing_secret)
    runner, port = await listen(app.handle, "127.0.0.1", 0)
    app.url = f"http://127.0.0.1:{port}/slack/events"
    yield app
    await runner.cleanup()


@pytest.fixture
async def deliver(slack: SlackStandIn, app: App) -> AsyncIterator[Deliverer]:
    async with slack.deliverer(app.url) as deliverer:
        yield deliverer


async def test_a_command_has_every_documented_field_and_a_valid_signature(
    slack: SlackStandIn, app: App, deliver: Deliverer
) -> None:
    app.respond = lambda: web.json_response({"text": "on it"})
    outcome = await deliver.command("/arch-review", "https://example.com/a b?c=d&e", channel="design", user="mia")
    assert outcome.ok
    headers, body = app.requests[0]
    assert app.verifier.is_valid_request(body, headers)
    assert not app.verifier.is_valid_request(body + " ", headers)
    fields = dict(parse_qsl(body, keep_blank_values=True))
    documented = """token team_id team_domain channel_id channel_name user_id user_name command text api_app_id
    is_enterprise_install response_url trigger_id"""
    assert fields.keys() == set(documented.split())
    assert fields["text"] == "https://example.com/a b?c=d&e"
    assert [(e.text, e.via) for e in slack.channel("design").ephemerals] == [("on it", "answer")]


async def test_a_failed_command_is_not_retried_and_the_person_reads_why(
    slack: SlackStandIn, app: App, deliver: Deliverer
) -> None:
    app.respond = lambda: web.Response(status=500)
    outcome = await deliver.command("/arch-review", channel="design", user="mia")
    assert (outcome.ok, len(app.requests)) == (False, 1)
    assert slack.channel("design").ephemerals[0].text == '/arch-review failed with the error "dispatch_failed"'


async def test_response_url_five_times_within_thirty_minutes(app: App) -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock) as slack, slack.deliverer(app.url) as deliver:
        await deliver.command("/arch-review", channel="general", user="mia")
        url = dict(parse_qsl(app.bodies[-1]))["response_url"]
        hook = AsyncWebhookClient(url)
        general = slack.channel("general")
        assert (await hook.send(text="for you")).status_code == 200
        assert [e.text for e in general.ephemerals] == ["for you"]
        await hook.send(text="for all", response_type="in_channel")
        assert [m.text for m in general.messages] == ["for all"], "also where the app is no member"
        await hook.send(text="instead", replace_original=True)
        assert [m.text for m in general.messages] == ["instead"]
        await hook.send(delete_original=True)
        assert general.messages == []
        refused = await hook.send(blocks=[{"type": "fancy"}])
        assert (refused.status_code, json.loads(refused.body)["error"]) == (404, "invalid_blocks")
        assert (await hook.send(text="fifth")).status_code == 200, "what was refused was no use of it"
        sixth = await hook.send(text="sixth")
        assert (sixth.status_code, json.loads(sixth.body)["error"]) == (404, "used_url")
        await deliver.command("/arch-review", channel="general", user="mia")
        late = AsyncWebhookClient(dict(parse_qsl(app.bodies[-1]))["response_url"])
        await clock.advance(30 * 60 + 1)
        assert json.loads((await late.send(text="late")).body)["error"] == "expired_url"


async def test_faults_strike_response_urls_too(slack: SlackStandIn, app: App, deliver: Deliverer) -> None:
    await deliver.command("/arch-review", channel="design", user="mia")
    hook = AsyncWebhookClient(dict(parse_qsl(app.bodies[-1]))["response_url"], retry_handlers=[])
    slack.faults.add(faults.http(500), "response_url")
    slack.faults.add(faults.answer_lost(), "response_url")
    assert (await hook.send(text="no effect")).status_code == 500
    with pytest.raises(aiohttp.ClientError):
        await hook.send(text="effect")
    assert slack.render_ephemerals("design", "mia").split("\n") == ["only visible to mia", "  effect"]


async def test_a_mention_comes_as_two_events_with_two_ids(slack: SlackStandIn, app: App, deliver: Deliverer) -> None:
    message = deliver.mention("look at https://example.com/design.md", channel="design", user="mia")
    await deliver.event_of(message, twin=True)
    first, second = map(json.loads, app.bodies)
    assert (first["event"]["type"], second["event"]["type"]) == ("app_mention", "message")
    assert first["event"]["ts"] == second["event"]["ts"] == message.ts
    assert first["event_id"] != second["event_id"]
    assert second["event"]["channel_type"] == "channel"
    assert first["authorizations"][0]["user_id"] == slack.bot_user
    assert first["event_context"]
    assert slack.channel("design").messages == [message], "and is in the channel for all to see"


async def test_a_reply_an_edit_and_a_bots_message(slack: SlackStandIn, app: App, deliver: Deliverer) -> None:
    root = deliver.mention("a", channel="design", user="mia")
    reply = deliver.mention("b", channel="design", user="noor", thread=root.ts)
    await deliver.send(deliver.prepare_mention(reply))
    event = json.loads(app.bodies[-1])["event"]
    assert (event["thread_ts"], event["parent_user_id"]) == (root.ts, slack.user("mia").id)
    await deliver.send(deliver.edit(root, "c"))
    event = json.loads(app.bodies[-1])["event"]
    assert event["subtype"] == "message_changed"
    assert (event["message"]["text"], event["previous_message"]["text"]) == ("c", f"<@{slack.bot_user}> a")
    ours = deliver.say("our own words", channel="design", user=slack.bot_user)
    await deliver.send(deliver.prepare_message(ours))
    assert json.loads(app.bodies[-1])["event"]["bot_id"] == slack.installation.bot_id


async def test_retries_follow_slacks_schedule(app: App) -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock) as slack, slack.deliverer(app.url) as deliver:
        at: list[float] = []
        began = clock.time()

        def fail() -> web.Response:
            at.append(clock.time() - began)
            return web.Response(status=503)

        app.respond = fail
        running = asyncio.create_task(deliver.event_of(deliver.mention("x", channel="design", user="mia")))
        for wait in (60, 300):
            await asyncio.wait_for(clock.sleeping(), 5)
            await clock.advance(wait)
        outcomes = await running
    assert [o.status for o in outcomes] == [503] * 4
    assert at == [0, 0, 60, 360]
    retries = [h.get("X-Slack-Retry-Num") for h, _ in app.requests]
    assert retries == [None, "1", "2", "3"]
    assert app.requests[1][0]["X-Slack-Retry-Reason"] == "http_error"
    assert len(set(app.bodies)) == 1, "the same envelope, with the same event id"
    assert deliver.counts == {"503": 4}


async def test_delayed_events_go_on_hourly_until_taken(app: App) -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock) as slack, slack.deliverer(app.url, delayed_events=True) as deliver:
        app.respond = lambda: web.Response(status=200 if len(app.requests) == 7 else 500)
        running = asyncio.create_task(deliver.event_of(deliver.mention("x", channel="design", user="mia")))
        for wait in (60, 300, 3600, 3600, 3600):
            await asyncio.wait_for(clock.sleeping(), 5)
            await clock.advance(wait)
        assert [o.status for o in await running] == [500] * 6 + [200]


async def test_no_retry_header_and_redirects(app: App, deliver: Deliverer) -> None:
    app.respond = lambda: web.Response(status=500, headers={"X-Slack-No-Retry": "1"})
    assert len(await deliver.event_of(deliver.mention("x", channel="design", user="mia"))) == 1


async def test_a_slow_app_times_out(slack: SlackStandIn, app: App) -> None:
    app.stalling = True
    async with slack.deliverer(app.url, timeout=0.05) as deliver:
        outcome = await deliver.command("/arch-review", channel="design", user="mia")
    app.stall.set()
    assert (outcome.status, outcome.reason) == (0, "http_timeout")
    assert slack.channel("design").ephemerals[0].text.endswith('"operation_timeout"')


async def test_nobody_listens(slack: SlackStandIn) -> None:
    async with slack.deliverer("http://127.0.0.1:9/") as deliver:
        outcome = await deliver.send(deliver.prepare_command("/arch-review", channel="design", user="mia"))
    assert outcome.reason == "connection_failed"


async def test_url_verification(app: App, deliver: Deliverer) -> None:
    assert not await deliver.verify_url()
    app.respond = lambda: web.json_response({"challenge": json.loads(app.bodies[-1])["challenge"]})
    assert await deliver.verify_url()


async def test_a_click_and_the_view_it_opens(slack: SlackStandIn, app: App, deliver: Deliverer) -> None:
    client = AsyncWebClient(token=slack.token, base_url=slack.api_url)
    button = {"type": "button", "text": {"type": "plain_text", "text": "More"}, "action_id": "more", "value": "7"}
    blocks = [{"type": "actions", "block_id": "b", "elements": [button]}]
    posted = await client.chat_postMessage(channel="design", text="x", blocks=blocks)
    message = slack.channel("design").message(posted["ts"])
    await deliver.click(message, "more", user="mia")
    payload = json.loads(dict(parse_qsl(app.bodies[-1]))["payload"])
    assert payload["actions"][0]["value"] == "7"
    assert payload["container"]["message_ts"] == message.ts
    view = {"type": "modal", "title": {"type": "plain_text", "text": "Settings"}, "blocks": []}
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "x"}}
    await client.views_open(trigger_id=payload["trigger_id"], view=view | {"blocks": [section]})
    assert slack.interactions.views[0]["opened_for"] == slack.user("mia").id
    for trigger, code in ((payload["trigger_id"], "exchanged_trigger_id"), ("1.2.x", "invalid_trigger_id")):
        with pytest.raises(SlackApiError) as caught:
            await client.views_open(trigger_id=trigger, view=view | {"blocks": [section]})
        assert caught.value.response["error"] == code
    with pytest.raises(KeyError):
        await deliver.click(message, "less", user="mia")
