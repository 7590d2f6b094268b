"""Doctor: looks at everything that the bot depends on, and says of each what is wrong, what it costs and how to mend it."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, cast

import aiohttp
from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import drawing
from bot.connecting import door
from bot.finding import Finding
from bot.inbox import Inbox, InboxUnavailable, InboxUnknown, Vault
from bot.inbox.accepting import Bounds
from bot.inbox.keyspace import Keyspace
from bot.persona import claude_config, egress_policy, has_claude
from bot.settings import Settings
from bot.slack.needs import SCOPES
from bot.slack.quiet import silent
from bot.teams.examining import examined as examined_teams
from bot.wiring import slack, teams
from bot.wiring.parts import tls

CALL_SECONDS = 10
_CLAUDE = {
    "credentials": (
        "the credentials were refused",
        "Check ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN; of Bedrock and Vertex the credentials that their SDKs find.",
    ),
    "billing": ("the account cannot be billed", "See the provider's console."),
    "http_404": ("there is no such model", "Check ARCH_REVIEW_CLAUDE_MODEL (and ANTHROPIC_BASE_URL, of a gateway)."),
    "rate_limited": ("the rate limit is reached", "Try again later; see the provider's console."),
    "overloaded": ("it is overloaded", "Try again later; until then the architect's part follows when it can."),
}
LEAST_REDIS = (6, 2)
WAIT_AOF_SINCE = (7, 2)


async def examine(settings: Settings, url: str, secret: str) -> AsyncIterator[Finding]:
    """Everything, in the order in which one would mend it. `url` is of the Redis server. Raises nothing expected."""
    async for finding in _redis(settings, url, secret):
        yield finding
    served = [wired for wired in (slack, teams) if wired.is_configured(settings)]
    if not served:
        yield Finding(
            "Platforms",
            "ill",
            "neither SLACK_BOT_TOKEN nor TEAMS_APP_ID is set: nobody is served",
            "Install the app in Slack, in Teams or in both (docs), and set what they give you.",
        )
    if slack in served:
        async for finding in _slack(settings):
            yield finding
    if teams in served:
        async for finding in examined_teams(settings):
            yield finding
    yield await _claude(settings)
    yield _pictures()


async def _redis(settings: Settings, url: str, secret: str) -> AsyncIterator[Finding]:
    redis = door(url)
    try:
        info = await redis.info()
        began = time.perf_counter()
        await redis.ping()
        trip = (time.perf_counter() - began) * 1000
        version = _version(str(info.get("valkey_version") or info.get("redis_version", "0.0")))
        said = f"answers in {trip:.1f} ms, version {version[0]}.{version[1]}"
        if version < LEAST_REDIS:
            yield Finding("Redis", "ill", said, "Use Redis ≥ 6.2 or Valkey; 7.2 or newer is best.")
        else:
            yield Finding("Redis", "well", said)
        yield await _accepting(redis, settings, secret)
        yield _durability(settings, info, await _config(redis), version)
        policy = str(info.get("maxmemory_policy", "noeviction"))
        if policy != "noeviction" and int(info.get("maxmemory", 0)):
            yield Finding(
                "Redis memory",
                "ill",
                f"maxmemory-policy is {policy}: under memory pressure the server throws keys away, deliveries among them",
                "CONFIG SET maxmemory-policy noeviction",
            )
    except (RedisError, OSError) as error:
        yield Finding(
            "Redis",
            "ill",
            f"cannot be reached ({type(error).__name__})",
            "Check REDIS_URL, the network and the password.",
        )
    finally:
        await redis.aclose()


async def _accepting(redis: "Redis", settings: Settings, secret: str) -> Finding:
    """The accept script itself, refused by a bound of zero so that nothing is left behind."""
    from bot.outage import sweep_delivery

    inbox = Inbox(
        redis, Vault(secret), keyspace=Keyspace(settings.arch_review_prefix), bounds=Bounds(per_workspace=0, total=0)
    )
    try:
        await inbox.accept(sweep_delivery("slack", 0.0, time.time()))
    except (InboxUnavailable, InboxUnknown) as error:
        return Finding(
            "Inbox",
            "ill",
            f"the accept script was refused ({error.code})",
            "The user in REDIS_URL needs EVALSHA, EVAL and all commands on keys that begin with the prefix.",
        )
    return Finding("Inbox", "well", "the accept script runs")


async def _config(redis: "Redis") -> Mapping[str, str] | None:
    try:
        return cast("Mapping[str, str]", await redis.config_get("append*"))
    except ResponseError:
        return None


def _durability(
    settings: Settings, info: Mapping[str, Any], config: Mapping[str, str] | None, version: tuple[int, int]
) -> Finding:
    """What the server's settings can lose of what was acknowledged."""
    waits = settings.arch_review_wait_aof_ms
    if waits and (version < WAIT_AOF_SINCE or not int(info.get("aof_enabled", 0))):
        lacks = "knows no WAITAOF" if version < WAIT_AOF_SINCE else "keeps no append-only file to wait for"
        return Finding(
            "Durability",
            "ill",
            f"ARCH_REVIEW_WAIT_AOF_MS is set, but the server {lacks}: no acceptance can be confirmed",
            "CONFIG SET appendonly yes on Redis ≥ 7.2, and in its configuration file; or ARCH_REVIEW_WAIT_AOF_MS=0.",
        )
    if not int(info.get("aof_enabled", 0)):
        return Finding(
            "Durability",
            "poor",
            "there is no append-only file: a crash of the server loses everything since the last snapshot",
            "CONFIG SET appendonly yes, and in its configuration file.",
        )
    fsync = (config or {}).get("appendfsync", "")
    if fsync == "always":
        return Finding("Durability", "well", "appendonly yes, appendfsync always: nothing acknowledged is lost")
    if waits and info.get("redis_mode") != "cluster":
        return Finding(
            "Durability", "well", f"each acceptance waits up to {waits} ms for the append-only file (WAITAOF)"
        )
    known = f"appendfsync {fsync}" if fsync else "appendfsync unknown (CONFIG is not allowed)"
    return Finding(
        "Durability",
        "poor",
        f"{known}: a crash can lose about the last second of acknowledged deliveries",
        "CONFIG SET appendfsync always, or set ARCH_REVIEW_WAIT_AOF_MS=200 (Redis ≥ 7.2, no cluster).",
    )


async def _slack(settings: Settings) -> AsyncIterator[Finding]:
    token = settings.slack_bot_token.get_secret_value()
    client = _client(settings, token)
    identity, why = await _tried(client.auth_test)
    if identity is None:
        mend = {
            "invalid_auth": "The token is wrong: copy it again from OAuth & Permissions.",
            "token_revoked": "The app was removed: install it again and copy the new token.",
            "account_inactive": "The app was removed: install it again and copy the new token.",
        }.get(why, "Check SLACK_API_URL, HTTPS_PROXY and the network.")
        yield Finding("Slack", "ill", f"auth.test failed: {why}", mend)
        return
    yield Finding("Slack", "well", f"is @{identity.get('user')} in {identity.get('team')} ({identity.get('team_id')})")
    pinned = settings.slack_team_id
    if pinned and pinned not in (identity.get("team_id"), identity.get("enterprise_id")):
        yield Finding(
            "Slack workspace", "ill", f"SLACK_TEAM_ID is {pinned}, the token is of another", "Correct or remove it."
        )
    granted = {s.strip() for s in str(_header(identity, "x-oauth-scopes")).split(",") if s.strip()}
    for scope, costs in SCOPES.items():
        if granted and scope not in granted:
            yield Finding(
                f"Scope {scope}", "poor", f"missing: {costs}", "Add it under OAuth & Permissions and install again."
            )
    if granted and granted.issuperset(SCOPES):
        yield Finding("Slack scopes", "well", "all there")
    async for finding in _reads(client):
        yield finding
    yield await _arriving(settings)


async def _reads(client: AsyncWebClient) -> AsyncIterator[Finding]:
    """Whether the token may read what look-ups and sweeps read."""
    costs = "a message whose posting was interrupted may appear twice, and mentions missed in an outage are not found"
    joined, why = await _tried(
        lambda: client.users_conversations(types="public_channel,private_channel", exclude_archived=True, limit=1)
    )
    channels = joined.get("channels") if joined is not None else None
    if joined is None:
        yield Finding("Slack reads", "poor", f"users.conversations failed: {why}; {costs}", "Check the scopes.")
        return
    if not channels:
        yield Finding(
            "Slack reads", "poor", "not tried: I am in no channel yet", "Invite me to one and run doctor again."
        )
        return
    channel = str(channels[0]["id"])
    history, why = await _tried(
        lambda: client.conversations_history(channel=channel, limit=1, include_all_metadata=True)
    )
    if history is None:
        yield Finding("Slack reads", "poor", f"conversations.history failed: {why}; {costs}", "Check the scopes.")
        return
    messages = history.get("messages") or []
    if messages:
        replies, why = await _tried(
            lambda: client.conversations_replies(channel=channel, ts=messages[0]["ts"], limit=1)
        )
        if replies is None:
            yield Finding("Slack reads", "poor", f"conversations.replies failed: {why}; {costs} (in threads)", "")
            return
    yield Finding("Slack reads", "well", "history and replies can be read")


async def _arriving(settings: Settings) -> Finding:
    """How deliveries come in."""
    app_token = settings.slack_app_token.get_secret_value()
    if app_token:
        client = _client(settings, app_token)
        opened, why = await _tried(lambda: client.apps_connections_open(app_token=app_token))
        if opened is None:
            return Finding(
                "Socket Mode",
                "ill",
                f"apps.connections.open failed: {why}",
                "SLACK_APP_TOKEN must be an app-level token with connections:write, and Socket Mode switched on.",
            )
        return Finding("Socket Mode", "well", "a connection can be opened")
    if not settings.slack_signing_secret.get_secret_value():
        return Finding(
            "Deliveries",
            "ill",
            "neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN is set: nothing can arrive",
            "Copy the signing secret from Basic Information, or make an app-level token for Socket Mode.",
        )
    return Finding("Deliveries", "well", "over HTTP; that the signing secret is right shows with the first delivery")


async def _claude(settings: Settings) -> Finding:
    """One smallest call, through the same client that reviews go through."""
    if egress_policy(settings).general == "off":
        why = "switched off (ARCH_REVIEW_PERSONA)" if has_claude(settings) else "no key"
        return Finding("Claude", "well", f"{why}: reviews are by the rules alone")
    try:
        from bot.claude.trying import tried

        config = claude_config(settings)
        code = await tried(config, tls(settings))
    except ModuleNotFoundError as error:
        return Finding(
            "Claude", "ill", f"the package {error.name} is missing", "pip install 'arch-review[persona]', or no key."
        )
    except ValueError as error:
        return Finding("Claude", "ill", str(error), "Complete the provider's settings, or set ARCH_REVIEW_PERSONA=off.")
    if not code:
        return Finding("Claude", "well", f"{config.model} answers ({config.provider})")
    words, mend = _CLAUDE.get(
        code,
        (f"does not answer ({code})", "Check ANTHROPIC_BASE_URL, HTTPS_PROXY and the network, or try again later."),
    )
    return Finding("Claude", "poor", f"{words}: reviews are by the rules alone", mend)


def _pictures() -> Finding:
    if drawing.available():
        return Finding("Pictures", "well", "systems and failures can be drawn")
    return Finding("Pictures", "poor", "systems and failures are told in words, not drawn", drawing.MEND)


def _client(settings: Settings, token: str) -> AsyncWebClient:
    client = AsyncWebClient(
        token=token,
        base_url=settings.slack_api_url,
        timeout=CALL_SECONDS,
        ssl=tls(settings),
        logger=silent(),
        retry_handlers=[],
    )
    client.proxy = settings.https_proxy or None
    return client


async def _tried(call: Callable[[], Awaitable[AsyncSlackResponse]]) -> tuple[AsyncSlackResponse | None, str]:
    """A call's answer, or None and a word for why there is none."""
    try:
        async with asyncio.timeout(CALL_SECONDS + 1):
            return await call(), ""
    except SlackApiError as error:
        needed = error.response.get("needed") if isinstance(error.response, AsyncSlackResponse) else None
        code = (
            error.response.get("error", "unreadable")
            if isinstance(error.response, AsyncSlackResponse)
            else "unreadable"
        )
        return None, f"{code} ({needed})" if needed else str(code)
    except (aiohttp.ClientError, OSError, ValueError) as error:
        return None, type(error).__name__


def _header(response: AsyncSlackResponse, name: str) -> str:
    headers = {key.lower(): value for key, value in dict(response.headers or {}).items()}
    return str(headers.get(name, ""))


def _version(text: str) -> tuple[int, int]:
    numbers = [int(part) for part in text.split(".")[:2] if part.isdigit()]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)
