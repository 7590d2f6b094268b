"""Socket Mode, through Slack's own client."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from standins.slack import SlackStandIn


class Connected:
    def __init__(self, client: SocketModeClient) -> None:
        self.client = client
        self.got: list[SocketModeRequest] = []
        client.socket_mode_request_listeners.append(self.take)

    async def take(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self.got.append(request)
        answer = {"text": "on it"} if request.accepts_response_payload else None
        await client.send_socket_mode_response(SocketModeResponse(request.envelope_id, answer))


@pytest.fixture
async def app(slack: SlackStandIn) -> AsyncIterator[Connected]:
    web = AsyncWebClient(token=slack.token, base_url=slack.api_url)
    client = SocketModeClient(app_token=slack.app_token, web_client=web, ping_interval=60)
    await client.connect()
    await asyncio.wait_for(slack.socket.connected(), 5)
    yield Connected(client)
    await client.close()


async def test_envelopes_are_acknowledged_and_repeated(slack: SlackStandIn, app: Connected) -> None:
    async with slack.deliverer("http://127.0.0.1:9") as deliver:
        message = deliver.mention("x", channel="design", user="mia")
    event = slack.payloads.event(slack.installation, slack.payloads.app_mention(message))
    envelope = await slack.socket.send("events_api", event)
    await asyncio.wait_for(envelope.acked.wait(), 5)
    envelope.acked.clear()
    await slack.socket.repeat(envelope)
    await asyncio.wait_for(envelope.acked.wait(), 5)
    assert (envelope.sent, envelope.acks) == (2, 2)
    assert [(r.envelope_id, r.retry_attempt) for r in app.got] == [(envelope.id, 0)] * 2
    assert app.got[0].payload["event"]["ts"] == message.ts


async def test_a_commands_answer_comes_with_the_acknowledgement(slack: SlackStandIn, app: Connected) -> None:
    channel, mia = slack.channel("design"), slack.user("mia")
    payload = slack.payloads.command(slack.installation, channel, mia, "/arch-review", "help")
    envelope = await slack.socket.send("slash_commands", payload)
    await asyncio.wait_for(envelope.acked.wait(), 5)
    assert envelope.answer == {"text": "on it"}
    assert app.got[0].payload["command"] == "/arch-review"


async def test_disconnect_makes_the_client_come_again(slack: SlackStandIn, app: Connected) -> None:
    first = app.client.current_session
    await slack.socket.disconnect()
    await asyncio.wait_for(slack.socket.connected(), 10)
    assert app.client.current_session is not first
    envelope = await slack.socket.send("events_api", {"type": "event_callback", "event": {"type": "x"}})
    await asyncio.wait_for(envelope.acked.wait(), 5)


async def test_only_an_app_token_opens_a_connection_and_a_ticket_only_once(slack: SlackStandIn) -> None:
    bot = AsyncWebClient(token=slack.token, base_url=slack.api_url)
    with pytest.raises(SlackApiError) as caught:
        await bot.apps_connections_open(app_token=slack.token)
    assert caught.value.response["error"] == "not_allowed_token_type"
    opened = await bot.apps_connections_open(app_token=slack.app_token)
    ticket = opened["url"].replace("ws://", "http://")

    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(ticket) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(ticket)
    with pytest.raises(RuntimeError):
        await slack.socket.send("events_api", {})
