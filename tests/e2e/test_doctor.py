"""`arch-review doctor` against a stand-in and a real server, well and ill."""

import importlib.util

import pytest

from bot import doctor, drawing
from bot.finding import Finding
from bot.settings import load
from standins.claude import ClaudeStandIn
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
    # What is drawn with is an extra.
    assert {f.status for f in found.values() if f.subject != "Pictures"} == {"well"}, found
    assert "nothing acknowledged is lost" in found["Durability"].words
    assert own_redis.client().dbsize() == 1  # the counter of refusals alone


async def test_without_a_renderer_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    async with SlackStandIn() as slack:
        there = (await findings(monkeypatch, redis_server.url, slack))["Pictures"]
        monkeypatch.setattr(drawing, "available", lambda: False)
        gone = (await findings(monkeypatch, redis_server.url, slack))["Pictures"]
    assert there.status == ("well" if importlib.util.find_spec("mermaid_render") else "poor")
    assert (gone.status, "arch-review[pictures]" in gone.mend) == ("poor", True)


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
            never = await findings(monkeypatch, redis_server.url, slack)
            ill = await findings(monkeypatch, redis_server.url, slack, ARCH_REVIEW_WAIT_AOF_MS="0")
        finally:
            raw.config_set("appendonly", "yes")
            raw.config_set("maxmemory", "0")
            raw.config_set("maxmemory-policy", "noeviction")
    assert never["Durability"].status == "ill"
    assert "ARCH_REVIEW_WAIT_AOF_MS" in never["Durability"].words
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


async def test_claude_is_tried_with_the_settings_as_they_are(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    async with SlackStandIn() as slack, ClaudeStandIn() as claude:

        async def claude_with(**settings: str) -> Finding:
            given = {"ANTHROPIC_BASE_URL": claude.url, "ANTHROPIC_API_KEY": claude.key} | settings
            return (await findings(monkeypatch, redis_server.url, slack, **given))["Claude"]

        well = await claude_with()
        assert (well.status, "claude-opus-5-5 answers" in well.words) == ("well", True)
        wrong = await claude_with(ANTHROPIC_API_KEY="wrong")
        assert (wrong.status, "refused" in wrong.words) == ("poor", True)
        model = await claude_with(ARCH_REVIEW_CLAUDE_MODEL="claude-of-old")
        assert (model.status, "no such model" in model.words) == ("poor", True)
        monkeypatch.delenv("ARCH_REVIEW_CLAUDE_MODEL")
        incomplete = await claude_with(ARCH_REVIEW_CLAUDE_PROVIDER="vertex")
        assert (incomplete.status, "ARCH_REVIEW_CLAUDE_REGION" in incomplete.words) == ("ill", True)
        monkeypatch.delenv("ARCH_REVIEW_CLAUDE_PROVIDER")
        calls = len(claude.calls)
        off = await claude_with(ARCH_REVIEW_PERSONA="off")
        assert (off.status, "switched off" in off.words, len(claude.calls)) == ("well", True, calls)
        monkeypatch.delenv("ARCH_REVIEW_PERSONA")
        await claude.down()
        away = await claude_with()
        assert (away.status, "ANTHROPIC_BASE_URL" in away.mend) == ("poor", True)
