"""What the tests of the Teams edge share: the whole way in over HTTP, from the stand-in's tokens to a real inbox."""

import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client import CollectorRegistry
from redis.asyncio import Redis

from bot.connecting import door, patient
from bot.inbox import Inbox, Queue, Vault
from bot.inbox.accepting import Bounds
from bot.inbox.queue import Lease
from bot.offering import Offering
from bot.teams.config import TeamsConfig
from bot.teams.edge import TeamsEdge
from bot.teams.metrics import TeamsMetrics
from bot.teams.opening import open_adapter
from bot.teams.people import RedisPeople
from bot.teams.references import RedisReferences
from bot.teams.requests import PATH, TeamsRequests
from bot.teams.shown import RedisShown
from bot.teams.tokens import TokenCheck
from bot.web import Probes, build_web
from handlers.commands import Command
from standins.teams import TeamsStandIn
from tests.support.redis_server import RedisServer

SECRET = "a secret of the tests that is long enough to be one"
KINDS = frozenset(
    {
        "review",
        "help",
        "ask",
        "open",
        "status",
        "close",
        "reopen",
        "owner",
        "decide",
        "undo",
        "thumb",
        "digest",
        "remind",
    }
)


@dataclass
class Front:
    """The Teams edge before a stand-in; `commands()` takes what the inbox has, oldest first."""

    teams: TeamsStandIn
    url: str
    queue: Queue
    registry: CollectorRegistry
    references: RedisReferences
    people: RedisPeople
    shown: RedisShown
    leases: list[Lease] = field(default_factory=list)

    async def commands(self) -> list[Command]:
        """What was accepted since the last look."""
        found = []
        while isinstance(lease := await self.queue.take(60_000), Lease):
            found.append(lease.command)
            await self.queue.settle(lease, "done")
        return sorted(found, key=lambda command: command.asked_at)

    async def command(self) -> Command:
        """The one thing that was accepted since the last look."""
        [only] = await self.commands()
        return only

    def count(self, name: str, **labels: str) -> float:
        return self.registry.get_sample_value(f"arch_review_teams_{name}_total", labels) or 0.0


async def _status() -> dict[str, object]:
    return {}


@contextlib.asynccontextmanager
async def front(
    redis: RedisServer,
    *,
    allow: frozenset[str] = frozenset(),
    bounds: Bounds | None = None,
    kinds: frozenset[str] = KINDS,
) -> AsyncIterator[Front]:
    """An edge on this server and a stand-in of its own."""
    vault, registry = Vault(SECRET), CollectorRegistry()
    metrics = TeamsMetrics(registry)
    async with contextlib.AsyncExitStack() as stack:
        teams = await stack.enter_async_context(TeamsStandIn(rate_limits=0))
        config = TeamsConfig(
            app_id=teams.app_id,
            secret=teams.app_secret,
            openid_url=teams.openid_url,
            login_url=teams.url,
            allow_tenants=allow,
        )
        check = await stack.enter_async_context(TokenCheck(config, metrics))
        adapter = await stack.enter_async_context(open_adapter(config, metrics))
        hasty: Redis = door(redis.url)
        client: Redis = patient(redis.url)
        for opened in (hasty, client):
            stack.push_async_callback(opened.aclose)
        references, people, shown = (kind(hasty, vault) for kind in (RedisReferences, RedisPeople, RedisShown))
        edge = TeamsEdge(
            serves=config.serves,
            offering=Offering(Inbox(hasty, vault, bounds=bounds), metrics, monotonic=time.monotonic),
            connector=adapter,
            references=references,
            people=people,
            shown=shown,
            kinds=kinds,
            metrics=metrics,
            clock=time.time,
        )
        requests = TeamsRequests(check, adapter, edge.turn, metrics)
        application: web.Application = build_web(
            probes=Probes(lambda: True, lambda: True, _status),
            registry=registry,
            routes=[("POST", PATH, requests.handle)],
        )
        server = await stack.enter_async_context(TestServer(application))
        yield Front(teams, str(server.make_url(PATH)), Queue(client, vault), registry, references, people, shown)
