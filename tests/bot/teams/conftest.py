from collections.abc import AsyncIterator

import pytest
from teams_support import Front, front

from tests.support.redis_server import RedisServer


@pytest.fixture
async def edge(redis_server: RedisServer) -> AsyncIterator[Front]:
    async with front(redis_server) as made:
        yield made
