"""Requests that are none of Teams': refused with the right status, before any of it has its turn."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from teams_support import Front

from bot.teams.config import TeamsConfig
from bot.teams.metrics import TeamsMetrics
from bot.teams.requests import LARGEST_BODY_BYTES, TeamsRequests
from bot.teams.tokens import Claims, TokenCheck

LINK = "https://designs.example/labels.md"


async def post(edge: Front, body: Any, token: str | None = None) -> int:
    headers = {"Content-Type": "application/json"}
    headers |= {"Authorization": f"Bearer {token}"} if token else {}
    async with aiohttp.ClientSession() as session, session.post(edge.url, data=body, headers=headers) as response:
        return response.status


async def activity(edge: Front, **fields: Any) -> dict[str, Any]:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        return mia.write(f"review {LINK}").activity | fields


@pytest.mark.parametrize(
    ("changes", "status", "reason"),
    [
        ({"aud": "another"}, 403, "audience"),
        ({"iss": "https://evil.example"}, 403, "issuer"),
        ({"exp": 1_700_000_000}, 401, "expired"),
        ({"serviceurl": "https://evil.example/"}, 403, "service_url"),
    ],
)
async def test_a_token_that_is_not_for_this_is_refused(
    edge: Front, changes: dict[str, Any], status: int, reason: str
) -> None:
    made = await activity(edge)
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.send(made, token=edge.teams.token(**changes))).status == status
        assert (await mia.send(made, token="")).status == 401
        assert (await mia.send(made, token="garbage")).status == 401
    assert edge.count("refused_requests", reason=reason) == 1
    assert await edge.commands() == []


async def test_a_changed_service_url_is_refused_and_never_kept(edge: Front) -> None:
    made = await activity(edge, serviceUrl="https://evil.example/")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.send(made)).status == 403
    assert await edge.references.get(edge.teams.tenant, edge.teams.chat("personal:mia").id) is None


@pytest.mark.parametrize("channel", ["directline", "webchat", "", None, ["msteams"]])
async def test_people_of_other_channels_cannot_pass_for_teams_people(edge: Front, channel: object) -> None:
    made = await activity(edge, channelId=channel)
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.send(made)).status == 403
    assert await edge.commands() == []


async def test_other_channels_are_refused_whatever_the_keys_endorse() -> None:
    class Judge:
        async def judge(self, authorization: str | None, activity: Mapping[str, Any]) -> Claims:
            return Claims(app_id="app", service_url="https://smba.example/")

    class Processes:
        async def process(self, activity: Mapping[str, Any], claims: Claims, turn: Any) -> tuple[int, None]:
            await turn(activity)
            return 200, None

    taken: list[Mapping[str, Any]] = []

    async def turn(activity: Mapping[str, Any]) -> None:
        taken.append(activity)

    requests = TeamsRequests(Judge(), Processes(), turn, TeamsMetrics(CollectorRegistry()))
    application = web.Application()
    application.router.add_post("/", requests.handle)
    async with TestClient(TestServer(application)) as client:
        statuses = [
            (await client.post("/", json={"channelId": c})).status for c in ("directline", "", None, 7, "msteams")
        ]
    assert statuses == [403, 403, 403, 403, 200]
    assert taken == [{"channelId": "msteams"}]


async def test_a_token_that_is_used_again_brings_a_duplicate(edge: Front) -> None:
    made, token = await activity(edge), edge.teams.token()
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert [(await mia.send(made, token=token)).status for _ in range(3)] == [200, 200, 200]
    assert len(await edge.commands()) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 50_000])
async def test_what_cannot_be_read_is_a_400(edge: Front, body: bytes) -> None:
    assert await post(edge, body, edge.teams.token()) == 400


async def test_a_body_that_is_too_large_is_a_413(edge: Front) -> None:
    large = json.dumps(await activity(edge, text="x" * LARGEST_BODY_BYTES)).encode()
    assert await post(edge, large, edge.teams.token()) == 413

    async def dribbling() -> Any:
        for start in range(0, len(large), 64 * 1024):
            yield large[start : start + 64 * 1024]

    assert await post(edge, dribbling(), edge.teams.token()) == 413


async def test_a_body_that_does_not_come_is_a_408(edge: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.requests.BODY_WITHIN_SECONDS", 0.05)

    async def stuck() -> Any:
        yield b"{"
        async with aiohttp.ClientSession() as session, session.get(edge.url) as response:
            # Any answer: by then the body's time is over.
            assert response.status == 405
        while edge.count("refused_requests", reason="slow") == 0:
            async with aiohttp.ClientSession() as session, session.get(edge.url) as response:
                await response.read()

    assert await post(edge, stuck(), edge.teams.token()) == 408


@pytest.mark.parametrize(
    "broken",
    [
        {"from": 7},
        {"conversation": None},
        {"recipient": []},
        {"channelData": "x"},
        {"timestamp": "never"},
        {"timestamp": 5},
        {"entities": {}},
        {"attachments": "x"},
        {"text": ["x"]},
        {"id": None},
        {"id": "x" * 10_000},
        {"type": None},
        {"type": 3},
        {"text": "\ud800 review " + LINK},
        {"from": {"id": "\ud800"}},
        {"value": {"a": "\ud83d"}},
    ],
)
async def test_activities_of_any_shape_are_answered(edge: Front, broken: dict[str, Any]) -> None:
    made = await activity(edge) | broken
    assert await post(edge, json.dumps(made).encode(), edge.teams.token()) in {200, 400}
    for command in await edge.commands():
        command.model_dump_json()


async def test_a_page_in_a_browser_cannot_speak_for_a_local_client() -> None:
    taken: list[Mapping[str, Any]] = []

    async def turn(activity: Mapping[str, Any]) -> None:
        taken.append(activity)

    class Processes:
        async def process(self, activity: Mapping[str, Any], claims: Claims, turn: Any) -> tuple[int, None]:
            await turn(activity)
            return 200, None

    metrics = TeamsMetrics(CollectorRegistry())
    async with TokenCheck(TeamsConfig(anonymous=True), metrics) as check:
        application = web.Application()
        application.router.add_post("/", TeamsRequests(check, Processes(), turn, metrics).handle)
        made = {"channelId": "msteams", "serviceUrl": "http://127.0.0.1:56150/"}
        async with TestClient(TestServer(application)) as client:
            # What any site that a developer visits may send without being asked, and what it may not leave out.
            page = {"Origin": "https://evil.example", "Content-Type": "text/plain"}
            assert (await client.post("/", data=json.dumps(made), headers=page)).status == 403
            assert taken == []
            assert (await client.post("/", json=made)).status == 200
    assert taken == [made]
