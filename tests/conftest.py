"""Fixtures that every part of the tests shares: real servers, and what is built on them."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest
from redis.asyncio import Redis

from bot.connecting import patient
from bot.inbox import Queue, Vault
from tests.support.redis_server import RedisServer

# No test is timed: on a machine that others use too, an example may take any time.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

SECRET = "a secret of the tests that is long enough to be one"


@pytest.fixture(scope="session")
def _shared_server() -> Iterator[RedisServer]:
    # Unix socket paths are short, pytest's own temporary directories are not.
    with tempfile.TemporaryDirectory(prefix="ar-") as directory:
        server = RedisServer(Path(directory))
        server.start()
        yield server
        server.stop()


@pytest.fixture
def redis_server(_shared_server: RedisServer) -> RedisServer:
    """An empty server that this test must leave running."""
    _shared_server.client().flushall()
    return _shared_server


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A server of this test alone, to be killed or frozen; every write is synced."""
    with tempfile.TemporaryDirectory(prefix="ar-") as directory:
        server = RedisServer(Path(directory), fsync="always")
        server.start()
        yield server
        server.stop()


@pytest.fixture
def vault() -> Vault:
    return Vault(SECRET)


@pytest.fixture
async def redis_client(redis_server: RedisServer) -> AsyncIterator["Redis"]:
    client = patient(redis_server.url)
    yield client
    await client.aclose()


@pytest.fixture
def queue(redis_client: "Redis", vault: Vault) -> Queue:
    return Queue(redis_client, vault)
