"""Teams put together: tokens judged and the connector spoken to behind one adapter, cards out, activities in."""

import contextlib
import ipaddress
import time
from collections.abc import AsyncIterator

from bot.connecting import door
from bot.inbox import Queue
from bot.offering import Offering
from bot.outage import WatchedInbox
from bot.settings import Settings, SettingsError, as_ids
from bot.teams.config import TeamsConfig
from bot.wiring import Platform
from bot.wiring.parts import Parts, tls


def is_configured(settings: Settings) -> bool:
    """Whether Teams is served."""
    return bool(settings.teams_app_id) or settings.teams_anonymous


def teams_config(settings: Settings) -> TeamsConfig:
    """Teams' part of the settings. Raises SettingsError where parts do not go together."""
    if settings.teams_anonymous and not _is_loopback(settings.arch_review_host):
        raise SettingsError(
            "TEAMS_ANONYMOUS: whoever reaches the web server could speak as anybody, so ARCH_REVIEW_HOST must be a "
            f"loopback address such as 127.0.0.1; it is {settings.arch_review_host}"
        )
    named = settings.teams_allow_tenants
    if not named and settings.teams_app_type != "MultiTenant" and settings.teams_tenant_id:
        named = (settings.teams_tenant_id,)
    # Portals show ids in either case, activities and tokens in lower case.
    app_id = next(iter(as_ids((settings.teams_app_id,))))
    allowed = frozenset(tenant.lower() for tenant in named)
    try:
        return TeamsConfig(
            app_id=app_id,
            app_type=settings.teams_app_type,
            tenant_id=settings.teams_tenant_id,
            secret=settings.teams_app_secret.get_secret_value(),
            allow_tenants=frozenset() if settings.teams_anonymous else allowed,
            openid_url=settings.teams_openid_url,
            issuer=settings.teams_issuer,
            login_url=settings.teams_login_url,
            scope=settings.teams_scope,
            anonymous=settings.teams_anonymous,
            proxy=settings.https_proxy,
            tls=tls(settings),
        )
    except ValueError as error:
        raise SettingsError(str(error)) from None


@contextlib.asynccontextmanager
async def connected(made: Parts, queue: Queue, inbox: WatchedInbox, kinds: frozenset[str]) -> AsyncIterator[Platform]:
    """Teams, as long as the block lives. Raises SettingsError, without the `teams` extra too."""
    config = teams_config(made.settings)
    # Heavy, and an extra of its own: who does not serve Teams need not have it.
    try:
        from bot.teams.album import RedisAlbum
        from bot.teams.chat import TeamsChat
        from bot.teams.edge import TeamsEdge
        from bot.teams.metrics import TeamsMetrics
        from bot.teams.opening import open_adapter
        from bot.teams.people import RedisPeople
        from bot.teams.references import RedisReferences
        from bot.teams.requests import PATH, TeamsRequests
        from bot.teams.shown import RedisShown
        from bot.teams.spoken import RedisSpoken
        from bot.teams.tokens import TokenCheck
    except ModuleNotFoundError as error:
        raise SettingsError(
            f"TEAMS_APP_ID: to serve Teams the package {error.name} is needed; install it with: "
            "pip install 'arch-review[teams]'"
        ) from None

    metrics = TeamsMetrics(made.registry)
    async with contextlib.AsyncExitStack() as stack:
        check = await stack.enter_async_context(TokenCheck(config, metrics))
        adapter = await stack.enter_async_context(open_adapter(config, metrics))
        hasty = door(made.attachment.url)
        stack.push_async_callback(hasty.aclose)
        edge = TeamsEdge(
            serves=config.serves,
            # What was refused here nobody can read later: there is nothing to watch for.
            offering=Offering(inbox.unwatched, metrics, monotonic=time.monotonic),
            connector=adapter,
            references=RedisReferences(hasty, made.vault, keyspace=made.keyspace),
            people=RedisPeople(hasty, made.vault, keyspace=made.keyspace),
            shown=RedisShown(hasty, made.vault, keyspace=made.keyspace),
            kinds=kinds,
            metrics=metrics,
            clock=made.now,
        )
        chat = TeamsChat(
            adapter,
            RedisReferences(queue.redis, made.vault, keyspace=made.keyspace),
            RedisPeople(queue.redis, made.vault, keyspace=made.keyspace),
            RedisShown(queue.redis, made.vault, keyspace=made.keyspace),
            RedisAlbum(queue.redis, made.vault, keyspace=made.keyspace),
            RedisSpoken(queue.redis, made.vault, keyspace=made.keyspace),
            metrics,
            clock=made.now,
            dialogs=not config.anonymous,
        )
        requests = TeamsRequests(check, adapter, edge.turn, metrics)
        yield Platform(name="teams", chat=chat, routes=(("POST", PATH, requests.handle),))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
