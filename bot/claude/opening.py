"""The SDK's client for the provider that is set: its own retries off, our proxy and certificate authorities, no ambient
configuration."""

import os
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from random import Random

import anthropic
import httpx2

from bot.claude.architect import ClaudeArchitect
from bot.claude.calling import Caller, Messages
from bot.claude.config import ClaudeConfig
from bot.claude.guard import Guard
from bot.claude.recording import Recorder, Silent

ANTHROPIC_URL = "https://api.anthropic.com"
# Spans of calls, never their text, whatever the environment says.
_TRACES: anthropic.OpenTelemetryOptions = {"traces": {"content_mode": "metadata_only"}}

# With one of these the SDK sends a bearer token; otherwise it signs requests with AWS' library.
_BEDROCK_KEYS = ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_AWS_API_KEY")


@asynccontextmanager
async def open_architect(
    config: ClaudeConfig,
    guard: Guard,
    *,
    rng: Random,
    tls: ssl.SSLContext | None = None,
    recorder: Recorder | None = None,
) -> AsyncIterator[ClaudeArchitect]:
    """An architect while the context is open. Raises ValueError where the provider's settings do not suffice."""
    async with open_client(config, tls) as messages:
        yield ClaudeArchitect(Caller(messages, config, guard, recorder or Silent(), rng), config)


@asynccontextmanager
async def open_client(config: ClaudeConfig, tls: ssl.SSLContext | None = None) -> AsyncIterator[Messages]:
    """The provider's client while the context is open. Raises ValueError where its settings do not suffice."""
    async with _http(config, tls) as http:
        try:
            messages = _messages(config, http)
        except (anthropic.AnthropicError, ImportError, RuntimeError) as error:
            # A provider's own library is missing, or it finds no credentials of its own.
            raise ValueError(f"ARCH_REVIEW_CLAUDE_PROVIDER is {config.provider}: {type(error).__name__}") from None
        yield messages


def _http(config: ClaudeConfig, tls: ssl.SSLContext | None) -> httpx2.AsyncClient:
    timeout = httpx2.Timeout(config.silence, connect=config.connect)
    return anthropic.DefaultAsyncHttpxClient(
        timeout=timeout,
        verify=tls if tls is not None else True,
        proxy=config.proxy or None,
        trust_env=False,
        follow_redirects=False,
    )


def _messages(config: ClaudeConfig, http: httpx2.AsyncClient) -> Messages:
    base_url = config.base_url or None
    if config.provider == "anthropic":
        if not (config.api_key or config.auth_token):
            raise ValueError("ANTHROPIC_API_KEY (or ANTHROPIC_AUTH_TOKEN for a gateway): missing")
        return anthropic.AsyncAnthropic(
            api_key=config.api_key or None,
            auth_token=None if config.api_key else config.auth_token,
            base_url=base_url or ANTHROPIC_URL,
            max_retries=0,
            open_telemetry=_TRACES,
            http_client=http,
        ).messages
    if not config.region:
        raise ValueError("ARCH_REVIEW_CLAUDE_REGION: missing; Bedrock and Vertex need it")
    if config.provider == "bedrock":
        if not any(os.environ.get(name) for name in _BEDROCK_KEYS):
            _require("botocore", "bedrock")
        return anthropic.AsyncAnthropicBedrockMantle(
            aws_region=config.region, base_url=base_url, max_retries=0, open_telemetry=_TRACES, http_client=http
        ).messages
    if not config.project:
        raise ValueError("ARCH_REVIEW_CLAUDE_PROJECT: missing; Vertex needs it")
    _require("google.auth", "vertex")
    return anthropic.AsyncAnthropicVertex(
        region=config.region,
        project_id=config.project,
        base_url=base_url,
        max_retries=0,
        open_telemetry=_TRACES,
        http_client=http,
    ).messages


def _require(package: str, extra: str) -> None:
    """The SDK looks for a provider's own library at the first call only, which would be the first review."""
    try:
        found = find_spec(package)
    except ModuleNotFoundError:
        found = None
    if found is None:
        raise ValueError(
            f"ARCH_REVIEW_CLAUDE_PROVIDER is {extra}: this needs the package {package}; "
            f"install it with: pip install 'arch-review[{extra}]'"
        )
