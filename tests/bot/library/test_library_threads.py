"""Which design a thread discusses: the last one shown there, in its workspace alone, forgotten with the design."""

import pytest
from redis.asyncio import Redis

from bot.inbox import Vault
from bot.library import RedisLibrary
from handlers.commands import Place
from tests.support.designs import design_of, finding

THREAD = Place(platform="slack", workspace="T1", channel="C-zanzibar", thread="1.0")


@pytest.fixture
def library(redis_client: "Redis", vault: Vault) -> RedisLibrary:
    return RedisLibrary(redis_client, vault)


async def test_a_thread_discusses_the_design_that_was_shown_last_in_it(library: RedisLibrary) -> None:
    one = await library.save(design_of(finding(), id_="d1"))
    two = await library.save(design_of(finding(), id_="d2", name="b.md"))
    assert await library.discussed_in(THREAD) == ""
    for design in (one, two):
        await library.discussed(THREAD, design.id)
        assert await library.discussed_in(THREAD) == design.id
    for other in ({"workspace": "T2"}, {"channel": "C2"}, {"thread": "2.0"}):
        assert await library.discussed_in(THREAD.model_copy(update=other)) == ""


async def test_it_is_forgotten_with_the_design_and_one_that_is_gone_is_not_remembered(
    library: RedisLibrary, redis_client: "Redis"
) -> None:
    one = await library.save(design_of(finding(), id_="d1"))
    two = await library.save(design_of(finding(), id_="d2", name="b.md"))
    other = THREAD.model_copy(update={"thread": "2.0"})
    await library.discussed(THREAD, one.id)
    await library.discussed(other, one.id)
    await library.discussed(other, two.id)
    assert not [key async for key in redis_client.scan_iter() if "zanzibar" in key and "thread" in key]
    assert await library.delete("T1", one.id)
    assert await library.discussed_in(THREAD) == ""
    assert await library.discussed_in(other) == two.id
    await library.discussed(THREAD, one.id)
    assert await library.discussed_in(THREAD) == ""
    assert await library.delete("T1", two.id)
    assert [key async for key in redis_client.scan_iter(match="*library:T1*")] == []
