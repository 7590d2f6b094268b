"""`arch-review doctor` against a stand-in and a real server, well and ill."""

import asyncio

import pytest

from bot import doctor
from bot.settings import load
from standins.slack import SlackStandIn
from tests.conftest import SECRET
from tests.support.redis_server import RedisServer


async def findings(monkeypatch: pytest.MonkeyPatch, redis_url: str, slack: SlackStandIn, **settings: str):
    for name, value in {
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "REDIS_URL": redis_url,
        **settings,
    }.items():
        monkeypatch.setenv(name, value)
    return {f.subject: f async for f in doctor.examine(load(None), redis_url, SECRET)}


async def test_all_well(monkeypatch: pytest.MonkeyPatch, own_redis: RedisServer) -> None:
    async with SlackStandIn() as slack:
        found = await findings(monkeypatch, own_redis.url, slack)
    assert {f.status for f in found.values()} == {"well"}, found
    assert "nothing acknowledged is lost" in found["Durability"].words
    assert own_redis.client().dbsize() == 1  # the counter of refusals alone


async def test_what_a_server_can_lose_is_said(monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer) -> None:
    raw = redis_server.client()
    async with SlackStandIn() as slack:
        assert "last second" in (await findings(monkeypatch, redis_server.url, slack))["Durability"].words
        waits = await findings(monkeypatch, redis_server.url, slack, ARCH_REVIEW_WAIT_AOF_MS="200")
        assert waits["Durability"].status == "well"
        raw.config_set("appendonly", "no")
        raw.config_set("maxmemory", "500mb")
        raw.config_set("maxmemory-policy", "allkeys-lru")
        try:
            ill = await findings(monkeypatch, redis_server.url, slack)
        finally:
            raw.config_set("appendonly", "yes")
            raw.config_set("maxmemory", "0")
            raw.config_set("maxmemory-policy", "noeviction")
    assert ill["Durability"].status == "poor"
    assert ill["Redis memory"].status == "ill"


async def test_a_dead_server_and_a_revoked_token(monkeypatch: pytest.MonkeyPatch, own_redis: RedisServer) -> None:
    own_redis.kill()
    async with SlackStandIn() as slack:
        slack.revoke()
        found = await findings(monkeypatch, own_redis.url, slack)
    assert found["Redis"].status == "ill"
    assert found["Slack"].status == "ill"
    assert found["Slack"].mend


async def test_missing_scopes_and_reads_are_said_with_what_they_cost(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    async with SlackStandIn() as slack:
        slack.drop_scope("channels:history")
        slack.drop_scope("channels:join")
        found = await findings(monkeypatch, redis_server.url, slack)
    assert found["Scope channels:join"].status == "poor"
    assert "direct message" in found["Scope channels:join"].words
    assert "conversations.history failed" in found["Slack reads"].words


async def test_another_workspace_no_way_in_and_socket_mode(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    async with SlackStandIn() as slack:
        other = await findings(monkeypatch, redis_server.url, slack, SLACK_TEAM_ID="T999", SLACK_SIGNING_SECRET="")
        assert other["Slack workspace"].status == "ill"
        assert other["Deliveries"].status == "ill"
        socket = await findings(monkeypatch, redis_server.url, slack, SLACK_TEAM_ID="", SLACK_APP_TOKEN=slack.app_token)
        assert socket["Socket Mode"].status == "well"
        wrong = await findings(monkeypatch, redis_server.url, slack, SLACK_APP_TOKEN="xapp-wrong")
        assert wrong["Socket Mode"].status == "ill"


async def test_claudes_key(monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer) -> None:
    from aiohttp import web

    async def models(request: web.Request) -> web.Response:
        return web.Response(status=200 if request.headers["x-api-key"] == "right" else 401)

    app = web.Application()
    app.router.add_get("/v1/models", models)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with SlackStandIn() as slack:
        right = await findings(monkeypatch, redis_server.url, slack, ANTHROPIC_API_KEY="right", ANTHROPIC_BASE_URL=base)
        wrong = await findings(monkeypatch, redis_server.url, slack, ANTHROPIC_API_KEY="wrong", ANTHROPIC_BASE_URL=base)
        await runner.cleanup()
        away = await findings(monkeypatch, redis_server.url, slack, ANTHROPIC_API_KEY="right", ANTHROPIC_BASE_URL=base)
    assert (right["Claude"].status, wrong["Claude"].status, away["Claude"].status) == ("well", "poor", "poor")
    assert "refused" in wrong["Claude"].words
    await asyncio.sleep(0)
