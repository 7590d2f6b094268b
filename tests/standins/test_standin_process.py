"""The stand-in as a process: ready line, /_control/ for other processes, its ends; and the burst of requests at it."""

import asyncio
import json
import signal
import sys
from pathlib import Path

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from standins.lifecycle import spawned
from standins.slack import SlackStandIn, faults
from standins.slack.burst import burst, raw_request

NO_RETRIES: list[AsyncRetryHandler] = []


async def test_another_process_orders_trouble_and_reads_the_state(tmp_path: Path) -> None:
    kept = tmp_path / "state.json"
    async with spawned("standins.slack", "--state", str(kept), "--rate-limits", "0") as remote:
        client = AsyncWebClient(
            token=remote.ready["token"], base_url=remote.ready["api_url"], timeout=5, retry_handlers=NO_RETRIES
        )
        await client.chat_postMessage(channel="design", text="x")
        fault = await remote.post("faults", kind="effect-late", method="chat.postMessage", ending="close")
        with pytest.raises(aiohttp.ClientError):
            await client.chat_postMessage(channel="design", text="late")
        assert (await remote.get("faults"))["faults"][0]["struck"] == 1
        await remote.post("faults/release", id=fault["id"])
        for _ in range(100):
            if (await remote.get("faults"))["faults"][0]["done"]:
                break
        state = await remote.get("state")
        channels = {c["name"]: c for c in state["workspaces"][0]["channels"]}
        assert [m["text"] for m in channels["design"]["messages"]] == ["x", "late"]
        assert (await remote.get("channel", name="design"))["id"] == channels["design"]["id"]
        happened = (await remote.get("changes"))["changes"]
        waiting = asyncio.create_task(remote.get("changes", after=str(happened), seconds="20"))
        await client.chat_postMessage(channel="design", text="more")
        assert await waiting == {"changes": happened + 1}
        assert await remote.get("changes", after="1000", seconds="0.01") == {"changes": happened + 1}
        await remote.post("scopes", drop=["chat:write"])
        with pytest.raises(SlackApiError) as caught:
            await client.chat_postMessage(channel="design", text="x")
        assert caught.value.response["error"] == "missing_scope"
        await remote.post("down")
        with pytest.raises(aiohttp.ClientConnectorError):
            await client.auth_test()
        await remote.post("up")
        await client.auth_test()
        ts = channels["design"]["messages"][0]["ts"]
        assert "arch-review APP" in (await remote.get("render", channel="design", ts=ts))["text"]
        with pytest.raises(aiohttp.ClientResponseError):
            await remote.post("nonsense")
        with pytest.raises(aiohttp.ClientResponseError):
            await remote.post("channels")
        with pytest.raises(aiohttp.ClientResponseError):
            await remote.post("faults", kind="nonsense")
        to = remote.url + "/no/app"
        sent = await remote.post("deliver", to=to, kind="mention", channel="design", user="mia", text="x", copies=2)
        assert [o["status"] for o in sent["outcomes"]] == [404, 404]
    assert json.loads(kept.read_text())["calls"] > 0


async def test_it_ends_on_sigterm() -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "standins.slack", stdout=asyncio.subprocess.PIPE, stdin=asyncio.subprocess.DEVNULL
    )
    assert child.stdout is not None
    assert json.loads(await child.stdout.readline())["url"]
    child.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(child.wait(), 10) == 0


async def test_going_down_is_not_asked_of_the_address_that_goes_down(slack: SlackStandIn) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.post(slack.url + "/_control/down") as response:
            assert response.status == 400
        async with session.get(slack.url + "/_control/state") as response:
            assert (await response.json())["url"] == slack.url


async def test_a_burst_is_answered_whole(slack: SlackStandIn) -> None:
    slack.rates.scale = 0
    headers = {"Authorization": f"Bearer {slack.token}", "Content-Type": "application/json"}
    url = slack.api_url + "chat.postMessage"
    requests = [
        raw_request(url, headers, json.dumps({"channel": "design", "text": str(i)}).encode()) for i in range(500)
    ]
    result = await burst(url, requests, connections=8)
    assert result.statuses == {200: 500}
    assert {m.text for m in slack.channel("design").messages} == {str(i) for i in range(500)}
    assert 0 < result.percentile(0.5) <= result.percentile(0.99) <= result.seconds
    assert result.per_second > 0


async def test_a_burst_counts_what_got_no_answer(slack: SlackStandIn) -> None:
    slack.faults.add(faults.answer_lost(), "auth.test", times=3)
    url = slack.api_url + "auth.test"
    result = await burst(url, [raw_request(url, {}, b"")] * 10, connections=2, rate=1000)
    assert result.statuses == {0: 3, 200: 7}
