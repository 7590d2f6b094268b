"""Composition: settings in, running processes out. The one place that knows which part is wired to which."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from random import Random
from typing import Any

from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot import collector, drawing, embedded
from bot.chats import Chats
from bot.connecting import door, patient
from bot.inbox import Inbox, Queue, Vault
from bot.inbox.accepting import Bounds
from bot.inbox.keyspace import Keyspace
from bot.judging import JudgePool
from bot.library import RedisLibrary
from bot.outage import WatchedInbox
from bot.persona import egress_policy
from bot.persona import opened as architect_of
from bot.schedule import RedisSchedules, Tick
from bot.settings import Settings, SettingsError, as_ids
from bot.sources import SourcesConfig, open_sources
from bot.sweeping import NothingToSweep
from bot.web import Probes, build_web
from bot.wiring import Platform, Route, slack, teams
from bot.wiring.parts import Parts, tls
from bot.worker import Worker, WorkerConfig
from handlers import answering, asking, checking, consulting, deciding, designing, digest, helping, reviewing, sweeping
from handlers.ports import DigestConfig, Job, Ports
from handlers.registry import Registry

log = logging.getLogger(__name__)

REGISTRY = Registry(
    reviewing.registry,
    consulting.registry,
    asking.registry,
    deciding.registry,
    designing.registry,
    digest.registry,
    helping.registry,
    checking.registry,
    sweeping.registry,
)
GAUGES_EVERY_SECONDS = 5.0
PLATFORMS = (slack, teams)


@contextlib.asynccontextmanager
async def server(settings: Settings, *, own: bool) -> AsyncIterator[embedded.Attachment]:
    """The Redis server: the operator's, or the embedded one, which is started where `own`, else attached to.

    Raises SettingsError and EmbeddedError.
    """
    if settings.redis_url:
        if not settings.secret:
            raise SettingsError(
                "ARCH_REVIEW_SECRET: needed with REDIS_URL, the same for every process; "
                "make one: python -c 'import secrets; print(secrets.token_urlsafe(48))'"
            )
        yield embedded.Attachment(settings.redis_url, settings.secret)
    elif own:
        async with embedded.owned(settings.arch_review_data) as attachment:
            yield _with_secret(attachment, settings)
    else:
        yield _with_secret(embedded.attach(settings.arch_review_data), settings)


def parts(settings: Settings, attachment: embedded.Attachment) -> Parts:
    """Put together what processes share; connects to nothing. Raises SettingsError where no platform is to be served."""
    if not any(wired.is_configured(settings) for wired in PLATFORMS):
        fields = Settings.model_fields
        raise SettingsError(
            "SLACK_BOT_TOKEN or TEAMS_APP_ID: one is needed at least. They are: "
            f"{fields['slack_bot_token'].description} {fields['teams_app_id'].description}"
        )
    return Parts(
        settings=settings,
        attachment=attachment,
        vault=Vault(attachment.secret),
        keyspace=Keyspace(settings.arch_review_prefix),
        registry=CollectorRegistry(),
        rng=Random(),
        now=time.time,
    )


async def run(made: Parts, *, edge: bool, work: bool, started: Callable[[str], None]) -> None:
    """Run the web edge, a worker, or both, until SIGTERM or SIGINT; `started` is told the address that listens.

    Raises SettingsError where the edge has nothing to verify deliveries by.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with contextlib.AsyncExitStack() as stack:
        queue = await stack.enter_async_context(_queue(made))
        inbox = await stack.enter_async_context(_inbox(made, queue))
        # Before the task group, which would wrap a wrong setting in an exception group.
        if edge:
            _check_ways_in(made.settings)
        platforms = [
            await stack.enter_async_context(wired.connected(made, queue, inbox, REGISTRY.kinds))
            for wired in PLATFORMS
            if wired.is_configured(made.settings)
        ]
        worker = await _worker(made, stack, queue, platforms) if work else None
        routes = [route for platform in platforms for route in platform.routes] if edge else []
        address = await stack.enter_async_context(_listening(made, queue, worker, routes, stop))
        background: list[asyncio.Task[None]] = []
        async with asyncio.TaskGroup() as tasks:
            background.append(tasks.create_task(_gauges(made, queue)))
            if any(platform.sweeper for platform in platforms):
                background.append(tasks.create_task(inbox.run()))
            incoming = [tasks.create_task(platform.run(stop)) for platform in platforms if edge and platform.run]
            working = tasks.create_task(worker.run()) if worker else None
            if worker:
                background.append(tasks.create_task(_tick(made, queue).run()))
            collector.settle()
            started(address)
            await stop.wait()
            log.info("stopping")
            if worker and working:
                worker.stop()
                await working
            await asyncio.gather(*incoming)
            for task in background:
                task.cancel()


async def _worker(made: Parts, stack: contextlib.AsyncExitStack, queue: Queue, platforms: Sequence[Platform]) -> Worker:
    settings = made.settings
    try:
        sources = await stack.enter_async_context(open_sources(sources_config(settings), ssl_context=tls(settings)))
    except ValueError as error:
        raise SettingsError(f"ARCH_REVIEW_ALLOW_HOSTS, GITHUB_HOST or HTTPS_PROXY: {error}") from None
    judges = await stack.enter_async_context(
        JudgePool(
            workers=settings.arch_review_judges,
            cpu_seconds=settings.arch_review_judge_seconds,
            wall_seconds=settings.arch_review_judge_seconds * 1.5,
            memory_mb=settings.arch_review_judge_memory_mb,
        )
    )
    architect = await stack.enter_async_context(
        architect_of(settings, queue.redis, made.registry, made.rng, tls(settings))
    )
    ports = Ports(
        chat=Chats({platform.name: platform.chat for platform in platforms}),
        sources=sources,
        reviewer=judges,
        sweeper=next((platform.sweeper for platform in platforms if platform.sweeper), NothingToSweep()),
        library=library(settings, queue.redis, made.vault),
        schedules=schedules(settings, queue.redis, made.vault),
        now=made.now,
        admins=admins(settings),
        digests=DigestConfig(
            zone=settings.arch_review_time_zone,
            says_nothing=settings.arch_review_digest_when_empty,
            stale_seconds=settings.arch_review_stale_days * 24 * 3600,
        ),
        architect=architect,
        egress=egress_policy(settings),
        drawer=judges if drawing.available() else None,
    )
    if ports.drawer is None:
        log.warning("pictures are off: %s", drawing.MEND)

    async def handle(job: Job) -> None:
        await REGISTRY.handle(job, ports)

    async def give_up(job: Job, code: str) -> None:
        if job.command.kind in ("review", "help"):
            await reviewing.failed(job, ports, code)
        elif job.command.kind == "consult":
            await consulting.failed(job, ports, code)
        elif job.command.kind == "ask":
            await asking.failed(job, ports, code)
        elif job.command.kind in deciding.registry.kinds | designing.registry.kinds:
            await answering.failed(job, ports, code)
        elif job.command.kind in digest.registry.kinds:
            await digest.failed(job, ports, code)

    config = WorkerConfig(
        tasks=settings.arch_review_tasks,
        lease=settings.arch_review_lease_seconds,
        drain=settings.arch_review_drain_seconds,
        attempts=settings.arch_review_attempts,
    )
    return Worker(queue, handle, give_up, config, made.rng)


def _tick(made: Parts, queue: Queue) -> Tick:
    kept = schedules(made.settings, queue.redis, made.vault)
    return Tick(kept, made.rng, grace=made.settings.arch_review_digest_grace_hours * 3600)


def _check_ways_in(settings: Settings) -> None:
    if slack.is_configured(settings):
        slack.check_way_in(settings)


@contextlib.asynccontextmanager
async def _queue(made: Parts) -> AsyncIterator[Queue]:
    client = patient(made.attachment.url)
    try:
        yield Queue(client, made.vault, keyspace=made.keyspace, text_days=made.settings.arch_review_text_days)
    finally:
        await client.aclose()


@contextlib.asynccontextmanager
async def _inbox(made: Parts, queue: Queue) -> AsyncIterator[WatchedInbox]:
    settings = made.settings
    client = door(made.attachment.url)
    inbox = Inbox(
        client,
        made.vault,
        keyspace=made.keyspace,
        bounds=_bounds(settings),
        text_days=settings.arch_review_text_days,
        wait_aof_ms=settings.arch_review_wait_aof_ms,
    )
    try:
        yield WatchedInbox(inbox, platform="slack", now=made.now, heartbeat=queue.heartbeat, rng=made.rng)
    finally:
        await client.aclose()


@contextlib.asynccontextmanager
async def _listening(
    made: Parts, queue: Queue, worker: Worker | None, routes: Sequence[Route], stop: asyncio.Event
) -> AsyncIterator[str]:
    async def status() -> Mapping[str, Any]:
        try:
            async with asyncio.timeout(1.0):
                return {"redis": "ok", "jobs": await queue.counts(), "running": len(worker.running) if worker else 0}
        except (RedisError, OSError, TimeoutError) as error:
            return {"redis": type(error).__name__}

    probes = Probes(alive=lambda: True, ready=lambda: not stop.is_set(), status=status)
    app = build_web(probes=probes, registry=made.registry, routes=routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, made.settings.arch_review_host, made.settings.arch_review_port, backlog=1024)
        try:
            await site.start()
        except OSError as error:
            raise SettingsError(
                f"ARCH_REVIEW_HOST, ARCH_REVIEW_PORT: cannot listen there ({error.strerror or type(error).__name__}); "
                "another process may, or the address is not this host's"
            ) from None
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


async def _gauges(made: Parts, queue: Queue) -> None:
    jobs = Gauge(
        "arch_review_jobs", "Jobs by state, and counters since the beginning.", ["state"], registry=made.registry
    )
    away = Gauge("arch_review_redis_up", "1 while Redis answers.", registry=made.registry)
    while True:
        try:
            async with asyncio.timeout(GAUGES_EVERY_SECONDS):
                counts = await queue.counts()
            for state, number in counts.items():
                jobs.labels(state).set(number)
            away.set(1)
        except (RedisError, OSError):
            away.set(0)
        await asyncio.sleep(GAUGES_EVERY_SECONDS)


def library(settings: Settings, redis: "Redis", vault: Vault) -> RedisLibrary:
    """The library of these settings on a client."""
    return RedisLibrary(
        redis,
        vault,
        keyspace=Keyspace(settings.arch_review_prefix),
        text_days=settings.arch_review_text_days,
        library_days=settings.arch_review_library_days,
    )


def schedules(settings: Settings, redis: "Redis", vault: Vault) -> RedisSchedules:
    """The schedules of these settings on a client."""
    return RedisSchedules(redis, vault, keyspace=Keyspace(settings.arch_review_prefix), bounds=_bounds(settings))


def _bounds(settings: Settings) -> Bounds:
    return Bounds(settings.arch_review_max_jobs_workspace, settings.arch_review_max_jobs)


def admins(settings: Settings) -> frozenset[str]:
    """The ids of those who may decide for owners."""
    return as_ids(settings.arch_review_admins)


def sources_config(settings: Settings) -> SourcesConfig:
    """The sources' part of the settings."""
    return SourcesConfig(
        allow_hosts=settings.arch_review_allow_hosts,
        github_host=settings.github_host,
        github_token=settings.github_token.get_secret_value(),
        proxy=settings.https_proxy,
        max_bytes=settings.arch_review_max_document_kb * 1024,
    )


def _with_secret(attachment: embedded.Attachment, settings: Settings) -> embedded.Attachment:
    return embedded.Attachment(attachment.url, settings.secret or attachment.secret)
