"""Faults to order: what becomes of the effect, and what becomes of the answer."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from standins.slack import ManualClock, SlackStandIn, faults

NO_RETRIES: list[AsyncRetryHandler] = []


@pytest.fixture
async def client(slack: SlackStandIn) -> AsyncWebClient:
    return AsyncWebClient(token=slack.token, base_url=slack.api_url, timeout=5, retry_handlers=NO_RETRIES)


def texts(slack: SlackStandIn) -> list[str]:
    return [m.text for m in slack.channel("design").messages]


async def test_answer_late(slack: SlackStandIn, client: AsyncWebClient) -> None:
    fault = slack.faults.add(faults.answer_late(), "chat.postMessage")
    posting = asyncio.create_task(client.chat_postMessage(channel="design", text="x"))
    await asyncio.wait_for(fault.done.wait(), 5)
    assert texts(slack) == ["x"]
    assert not posting.done()
    fault.release()
    assert (await posting)["ok"]


async def test_effect_late_after_the_caller_gave_up(slack: SlackStandIn, client: AsyncWebClient) -> None:
    client.timeout = 1
    fault = slack.faults.add(faults.effect_late(), "chat.postMessage")
    with pytest.raises(TimeoutError):
        await client.chat_postMessage(channel="design", text="x")
    assert texts(slack) == []
    fault.release()
    await asyncio.wait_for(fault.done.wait(), 5)
    assert texts(slack) == ["x"]


async def test_effect_late_by_the_clock() -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock) as slack:
        client = AsyncWebClient(token=slack.token, base_url=slack.api_url, retry_handlers=NO_RETRIES)
        fault = slack.faults.add(faults.effect_late(90, ending=504), "chat.postMessage")
        with pytest.raises(SlackApiError):
            await client.chat_postMessage(channel="design", text="x")
        before = clock.time()
        await asyncio.wait_for(clock.sleeping(), 5)
        await clock.advance(89)
        assert texts(slack) == []
        await clock.advance(1)
        await asyncio.wait_for(fault.done.wait(), 5)
        assert float(slack.channel("design").messages[0].ts) >= before + 90, "dated when it lands"


async def test_answer_lost(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.faults.add(faults.answer_lost(), "chat.postMessage")
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel="design", text="x")
    assert texts(slack) == ["x"]
    await client.chat_postMessage(channel="design", text="y")
    assert texts(slack) == ["x", "y"]


async def test_not_at_all(slack: SlackStandIn, client: AsyncWebClient) -> None:
    fault = slack.faults.add(faults.hang(), "chat.postMessage")
    posting = asyncio.create_task(client.chat_postMessage(channel="design", text="x"))
    await asyncio.wait_for(fault.reached.wait(), 5)
    fault.release()
    with pytest.raises(aiohttp.ClientError):
        await posting
    assert texts(slack) == []


async def test_twice(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.faults.add(faults.twice(), "chat.postMessage")
    posted = await client.chat_postMessage(channel="design", text="x")
    assert texts(slack) == ["x", "x"]
    assert posted["ts"] == slack.channel("design").messages[0].ts


async def test_http_errors_and_slack_errors(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.faults.add(faults.http(503, retry_after=7), "chat.postMessage")
    slack.faults.add(faults.error("internal_error"), "chat.postMessage")
    slack.faults.add(faults.error("ratelimited", retry_after=3), "chat.postMessage")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="design", text="x")
    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (503, "7")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="design", text="x")
    assert caught.value.response["error"] == "internal_error"
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="design", text="x")
    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "3")
    await client.chat_postMessage(channel="design", text="x")
    assert texts(slack) == ["x"]
    assert [c.outcome for c in slack.calls] == ["http 503", "internal_error", "ratelimited", "ok"]


async def test_a_fault_strikes_only_the_calls_it_names(slack: SlackStandIn, client: AsyncWebClient) -> None:
    fault = slack.faults.add(faults.error("fatal_error"), "chat.postMessage", channel="design", nth=2, times=2)
    design = slack.channel("design").id
    seen = []
    for channel in ("private", design, design, "private", "design", design):
        try:
            await client.chat_postMessage(channel=channel, text="x")
            seen.append("ok")
        except SlackApiError as e:
            seen.append(e.response["error"])
    assert seen == ["ok", "ok", "fatal_error", "ok", "fatal_error", "ok"]
    forever = slack.faults.add(faults.error("fatal_error"), times=None)
    for _ in range(3):
        with pytest.raises(SlackApiError):
            await client.auth_test()
    slack.faults.lift(forever)
    await client.auth_test()
    assert (fault.struck, forever.struck) == (2, 3)


async def test_down_and_up_on_the_same_port(slack: SlackStandIn, client: AsyncWebClient) -> None:
    hanging = slack.faults.add(faults.hang(), "auth.test")
    waiting = asyncio.create_task(client.auth_test())
    await asyncio.wait_for(hanging.reached.wait(), 5)
    url = slack.url
    await slack.down()
    with pytest.raises(aiohttp.ClientError):
        await waiting
    with pytest.raises(aiohttp.ClientConnectorError):
        await client.auth_test()
    await slack.up()
    assert slack.url == url
    await client.auth_test()


async def test_leaving_with_calls_in_the_air_ends_at_once() -> None:
    async with SlackStandIn() as slack:
        client = AsyncWebClient(token=slack.token, base_url=slack.api_url, timeout=5, retry_handlers=NO_RETRIES)
        fault = slack.faults.add(faults.effect_late(3600), "chat.postMessage")
        posting = asyncio.create_task(client.chat_postMessage(channel="design", text="x"))
        await asyncio.wait_for(fault.reached.wait(), 5)
    with pytest.raises(aiohttp.ClientError):
        await posting
