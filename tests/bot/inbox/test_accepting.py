"""The door: once by every key, bounded, honest about what it does not know."""

import asyncio
import time

import pytest
from redis.asyncio import Redis

from bot.connecting import door
from bot.inbox import Inbox, InboxUnavailable, InboxUnknown, Queue, Vault
from bot.inbox.accepting import Bounds
from handlers.commands import Key
from tests.support.deliveries import mention, pasted
from tests.support.redis_server import RedisServer


@pytest.fixture
async def inbox(redis_server: RedisServer, vault: Vault):
    client = door(redis_server.url)
    yield Inbox(client, vault)
    await client.aclose()


async def test_a_delivery_becomes_one_job_however_often_and_concurrently_it_comes(inbox: Inbox, queue: Queue) -> None:
    outcomes = [a.outcome for a in await asyncio.gather(*(inbox.accept(mention(1)) for _ in range(50)))]
    assert outcomes.count("new") == 1
    assert outcomes.count("duplicate") == 49
    counts = await queue.counts()
    assert (counts["open"], counts["accepted"], counts["duplicate"]) == (1, 1, 49)


async def test_any_key_of_a_delivery_makes_it_a_duplicate_and_teaches_the_others(inbox: Inbox) -> None:
    click, text, second_click = (
        Key(parts=("trigger", "1")),
        Key(parts=("text", "x"), ttl=10),
        Key(parts=("trigger", "2")),
    )
    first = await inbox.accept(mention(keys=(click, text)))
    again = await inbox.accept(mention(keys=(second_click, text)))
    assert (again.outcome, again.job_id) == ("duplicate", first.job_id)
    assert (await inbox.accept(mention(keys=(second_click,)))).outcome == "duplicate"


async def test_a_key_is_forgotten_after_its_own_time(inbox: Inbox, redis_client: "Redis", vault: Vault) -> None:
    await inbox.accept(mention(keys=(Key(parts=("trigger", "1")), Key(parts=("text", "x"), ttl=10))))
    lives = [await redis_client.ttl("{arch-review}:seen:" + vault.digest(p)) for p in (("trigger", "1"), ("text", "x"))]
    assert lives[0] > 3 * 24 * 3600 - 60
    assert 0 < lives[1] <= 10


async def test_bounds_refuse_with_a_word_and_remember_nothing(redis_server: RedisServer, vault: Vault) -> None:
    client = door(redis_server.url)
    inbox = Inbox(client, vault, bounds=Bounds(per_workspace=2, total=3))
    assert [(await inbox.accept(mention(n))).outcome for n in (1, 2, 3)] == ["new", "new", "full"]
    assert (await inbox.accept(mention(4, workspace="T2"))).outcome == "new"
    assert (await inbox.accept(mention(5, workspace="T3"))).outcome == "full"
    queue = Queue(client, vault)
    lease = await queue.take(10_000)
    assert await queue.settle(lease, "done")
    assert (await inbox.accept(mention(3))).outcome == "new"
    await client.aclose()


async def test_pasted_text_is_kept_encrypted_and_nowhere_else(
    inbox: Inbox, queue: Queue, redis_server: RedisServer
) -> None:
    await inbox.accept(pasted("the planted secret sentence", "abc"))
    assert await queue.text("abc") == "the planted secret sentence"
    assert await queue.text("other") is None
    raw = redis_server.client()
    for name in raw.scan_iter():
        kind = raw.type(name)
        value = {"string": raw.get, "hash": raw.hgetall}.get(kind, lambda _: "")(name)
        assert "planted" not in str(value)


async def test_a_server_that_is_gone_is_unavailable_for_sure(own_redis: RedisServer, vault: Vault) -> None:
    client = door(own_redis.url)
    inbox = Inbox(client, vault)
    own_redis.kill()
    with pytest.raises(InboxUnavailable):
        await inbox.accept(mention(1))
    own_redis.start()
    assert (await inbox.accept(mention(1))).outcome == "new"
    await client.aclose()


async def test_a_server_that_stands_still_is_answered_for_in_time_and_unknown(
    own_redis: RedisServer, vault: Vault
) -> None:
    client = door(own_redis.url)
    inbox = Inbox(client, vault)
    await inbox.accept(mention(0))
    own_redis.freeze()
    began = time.monotonic()
    outcomes = await asyncio.gather(*(inbox.accept(mention(n)) for n in range(1, 9)), return_exceptions=True)
    assert time.monotonic() - began < 1.5
    assert {type(o) for o in outcomes} <= {InboxUnavailable, InboxUnknown}
    assert InboxUnknown in {type(o) for o in outcomes}
    own_redis.thaw()
    # Whatever became of the first try, asking again is safe, and a stale reply is nobody's answer.
    again = [await inbox.accept(mention(n)) for n in range(1, 9)]
    assert len({a.job_id for a in again}) == 8
    assert {a.outcome for a in again} <= {"new", "duplicate"}
    queue = Queue(client, vault)
    assert (await queue.counts())["open"] == 9
    await client.aclose()


async def test_an_accepted_delivery_survives_the_servers_death(own_redis: RedisServer, vault: Vault) -> None:
    client = door(own_redis.url)
    inbox = Inbox(client, vault)
    accepted = await inbox.accept(mention(1))
    own_redis.kill()
    own_redis.start()
    again = await inbox.accept(mention(1))
    assert (again.outcome, again.job_id) == ("duplicate", accepted.job_id)
    await client.aclose()


async def test_waiting_for_the_append_only_file(redis_server: RedisServer, vault: Vault, queue: Queue) -> None:
    client = door(redis_server.url)
    inbox = Inbox(client, vault, wait_aof_ms=900)
    assert (await inbox.accept(mention(1))).outcome == "new"
    assert (await inbox.accept(mention(1))).outcome == "duplicate"
    client2 = redis_server.client()
    client2.config_set("appendonly", "no")
    try:
        # It is queued, so "surely not accepted" would be untrue: the person would ask again, and be answered twice.
        with pytest.raises(InboxUnknown, match="WAITAOF"):
            await inbox.accept(mention(2))
        assert (await queue.counts())["open"] == 2
    finally:
        client2.config_set("appendonly", "yes")
    await client.aclose()


async def test_a_server_that_refuses_writes_is_unavailable(redis_server: RedisServer, vault: Vault) -> None:
    raw = redis_server.client()
    client = door(redis_server.url)
    raw.config_set("maxmemory", "1")
    try:
        with pytest.raises(InboxUnavailable, match="OutOfMemoryError"):
            await Inbox(client, vault).accept(mention(1))
    finally:
        raw.config_set("maxmemory", "0")
    assert raw.dbsize() == 0
    await client.aclose()
