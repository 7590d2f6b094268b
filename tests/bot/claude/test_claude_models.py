"""Models, prices and settings; clients for each provider; proxy and headers."""

import asyncio
from random import Random
from typing import get_args

import anthropic
import httpx2
import pytest

from bot.claude.config import ClaudeConfig
from bot.claude.guard import LoneGuard
from bot.claude.models import DEFAULT_MODEL, Usage, cost, window
from bot.claude.opening import open_architect
from bot.claude.trouble import retry_after
from handlers.architect import ArchitectUnavailable
from review_core.model import Review
from standins.claude import ClaudeStandIn
from tests.bot.claude.conftest import Opener


def test_the_default_model_is_current_in_the_installed_sdk() -> None:
    literal = get_args(anthropic.types.ModelParam)[0]
    assert DEFAULT_MODEL in get_args(literal)
    assert DEFAULT_MODEL not in anthropic._data.DEPRECATED_MODELS


@pytest.mark.parametrize(
    ("model", "dollars"),
    [
        ("claude-opus-5-5", 24.0),
        ("eu.anthropic.claude-opus-5-5-v1:0", 24.0),
        ("claude-opus-5-5@20260901", 24.0),
        ("claude-opus-5", 30.0),
        ("claude-opus-5-20260724", 30.0),
        ("claude-opus-5-9", None),
        ("some-other-model", None),
    ],
)
def test_prices_by_name(model: str, dollars: float | None) -> None:
    assert cost(model, Usage(fresh=1_000_000, out=1_000_000)) == dollars
    assert window(model) == (1_000_000 if dollars else 200_000)


def test_writing_and_reading_the_cache_have_prices_of_their_own() -> None:
    used = Usage(written_5m=1_000_000, written_1h=1_000_000, cached=1_000_000)
    assert cost("claude-opus-5-5", used) == pytest.approx(4 * (1.25 + 2 + 0.1))
    assert cost("unknown", used, (10.0, 0.0)) == pytest.approx(33.5)
    assert (used + used).total == 6_000_000


def test_settings_from_the_environment() -> None:
    config = ClaudeConfig.from_environment(
        {"ANTHROPIC_API_KEY": "k", "ARCH_REVIEW_CLAUDE_CACHE_TTL": "1h", "ARCH_REVIEW_CLAUDE_PRICE": "1, 2.5"}
    )
    assert (config.api_key, config.cache_ttl, config.price) == ("k", "1h", (1.0, 2.5))
    assert "api_key" not in repr(config)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ARCH_REVIEW_CLAUDE_CACHE_TTL", "2h"),
        ("ARCH_REVIEW_CLAUDE_PROVIDER", "azure"),
        ("ARCH_REVIEW_CLAUDE_PRICE", "cheap"),
        ("ARCH_REVIEW_CLAUDE_WINDOW_TOKENS", "many"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        ClaudeConfig.from_environment({name: value})


@pytest.mark.parametrize(
    ("config", "missing"),
    [
        (ClaudeConfig(), "ANTHROPIC_API_KEY"),
        (ClaudeConfig(provider="bedrock"), "ARCH_REVIEW_CLAUDE_REGION"),
        (ClaudeConfig(provider="vertex", region="global"), "ARCH_REVIEW_CLAUDE_PROJECT"),
    ],
)
async def test_what_a_provider_needs_is_named(config: ClaudeConfig, missing: str) -> None:
    with pytest.raises(ValueError, match=missing):
        async with open_architect(config, LoneGuard(), rng=Random(1)):
            pass


async def test_bedrock_speaks_to_the_same_api(
    monkeypatch: pytest.MonkeyPatch, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", claude.key)
    config = ClaudeConfig(provider="bedrock", region="eu-central-1", base_url=claude.url)
    async with open_architect(config, LoneGuard(), rng=Random(1)) as architect:
        assert (await architect.judge(design, ruled, workspace="T1")).persona.status == "ok"


async def test_a_gateways_bearer_token(claude: ClaudeStandIn, design: str, ruled: Review) -> None:
    config = ClaudeConfig(auth_token=claude.key, base_url=claude.url)
    async with open_architect(config, LoneGuard(), rng=Random(1)) as architect:
        assert (await architect.judge(design, ruled, workspace="T1")).persona.status == "ok"


async def test_our_proxy_is_used_and_the_environments_is_not(
    monkeypatch: pytest.MonkeyPatch, architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    proxy = await asyncio.start_server(refuse, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
    monkeypatch.setenv("HTTP_PROXY", address)
    async with proxy:
        async with architect() as one:
            assert (await one.judge(design, ruled, workspace="T1")).persona.status == "ok"
        assert asked == []
        async with architect(proxy=address, retries=0) as one:
            with pytest.raises(ArchitectUnavailable) as away:
                await one.judge(design, ruled, workspace="T1")
    assert away.value.code == "http_502"
    assert asked[0].startswith(f"POST {claude.url}/v1/messages ".encode())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0.0),
        ({"retry-after": "12"}, 12.0),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "99999"}, 3600.0),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "Thu, 01 Jan 1970 00:02:00 GMT"}, 20.0),
        ({"retry-after": "soon"}, 0.0),
    ],
)
def test_retry_after_in_all_its_forms(headers: dict[str, str], seconds: float) -> None:
    assert retry_after(httpx2.Headers(headers), now=100.0) == seconds
