"""The architect of these settings: Claude's configuration, where text may go, and the architect while a process runs."""

import contextlib
import ssl
from collections.abc import AsyncIterator
from random import Random
from typing import TYPE_CHECKING

from bot.claude.config import ClaudeConfig, price
from bot.settings import Settings, SettingsError, as_ids
from handlers.egress import EgressPolicy, Scopes

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry
    from redis.asyncio import Redis

    from handlers.architect import Architect


def claude_config(settings: Settings) -> ClaudeConfig:
    """Claude's part of the settings."""
    return ClaudeConfig(
        provider=settings.arch_review_claude_provider,
        api_key=settings.anthropic_api_key.get_secret_value(),
        auth_token=settings.anthropic_auth_token.get_secret_value(),
        base_url=settings.anthropic_base_url,
        region=settings.arch_review_claude_region,
        project=settings.arch_review_claude_project,
        proxy=settings.https_proxy,
        model=settings.arch_review_claude_model,
        effort=settings.arch_review_claude_effort,
        cache_ttl=settings.arch_review_claude_cache_ttl,
        structured=settings.arch_review_claude_structured,
        window=settings.arch_review_claude_window_tokens,
        price=price(settings.arch_review_claude_price) if settings.arch_review_claude_price else None,
        concurrency=settings.arch_review_claude_concurrency,
        breaker_failures=settings.arch_review_claude_breaker_failures,
        breaker_seconds=settings.arch_review_claude_breaker_seconds,
        daily_tokens=settings.arch_review_claude_daily_tokens,
        workspace_daily_tokens=settings.arch_review_claude_workspace_daily_tokens,
        review_deadline=settings.arch_review_claude_review_seconds,
        answer_deadline=settings.arch_review_claude_answer_seconds,
    )


def egress_policy(settings: Settings) -> EgressPolicy:
    """Where text may go: nowhere without a provider, and where nothing is said everywhere with one."""
    return EgressPolicy(
        general=settings.arch_review_persona or ("on" if has_claude(settings) else "off"),
        off=Scopes(
            as_ids(settings.arch_review_persona_off_workspaces),
            frozenset(settings.arch_review_persona_off_channels),
            frozenset(settings.arch_review_persona_off_hosts),
        ),
        on_request=Scopes(
            as_ids(settings.arch_review_persona_on_request_workspaces),
            frozenset(settings.arch_review_persona_on_request_channels),
            frozenset(settings.arch_review_persona_on_request_hosts),
        ),
    )


def has_claude(settings: Settings) -> bool:
    """Whether these settings name somebody to ask."""
    given = settings.anthropic_api_key.get_secret_value() or settings.anthropic_auth_token.get_secret_value()
    return bool(given) or settings.arch_review_claude_provider != "anthropic"


@contextlib.asynccontextmanager
async def opened(
    settings: Settings, redis: "Redis", registry: "CollectorRegistry", rng: Random, tls: ssl.SSLContext | None
) -> "AsyncIterator[Architect | None]":
    """The architect while the context is open; None where nothing may be sent. Raises SettingsError."""
    if egress_policy(settings).general == "off":
        yield None
        return
    try:
        from bot.claude.guard import RedisGuard
        from bot.claude.opening import open_architect
        from bot.claude.recording import ClaudeMetrics
        from bot.inbox.keyspace import Keyspace
    except ModuleNotFoundError as error:
        raise SettingsError(
            f"ARCH_REVIEW_PERSONA is on and the package {error.name} is missing: pip install 'arch-review[persona]'"
        ) from None
    config = claude_config(settings)
    guard = RedisGuard(redis, config, Keyspace(settings.arch_review_prefix))
    async with contextlib.AsyncExitStack() as stack:
        try:
            made = open_architect(config, guard, rng=rng, tls=tls, recorder=ClaudeMetrics(registry))
            architect = await stack.enter_async_context(made)
        except ValueError as error:
            raise SettingsError(str(error)) from None
        yield architect
