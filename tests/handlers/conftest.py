import pytest
from redis.asyncio import Redis

from bot.inbox import Queue, Vault
from bot.library import RedisLibrary
from tests.support.desk import Desk


@pytest.fixture
def desk(queue: Queue, redis_client: "Redis", vault: Vault) -> Desk:
    return Desk(queue, RedisLibrary(redis_client, vault))
