"""Deliveries that come in one turn of the event loop go to the server together, and each still has an end of its own."""

import asyncio

import pytest
from redis.asyncio import Redis

from bot.connecting import door
from bot.inbox import Accepted, Inbox, InboxUnavailable, InboxUnknown, Queue, Vault
from bot.inbox.accepting import Bounds
from tests.support.deliveries import mention
from tests.support.redis_server import RedisServer


@pytest.fixture
async def client(redis_server: RedisServer):
    made = door(redis_server.url)
    yield made
    await made.aclose()


def commands(redis_server: RedisServer) -> dict[str, int]:
    said = redis_server.client().info("commandstats")
    return {name.removeprefix("cmdstat_"): value["calls"] for name, value in said.items()}


async def together(inbox: Inbox, *numbers: int) -> list[Accepted | BaseException]:
    return await asyncio.gather(*(inbox.accept(mention(n)) for n in numbers), return_exceptions=True)


async def test_one_turn_takes_one_connection_and_one_sync(
    client: "Redis", redis_server: RedisServer, vault: Vault
) -> None:
    inbox = Inbox(client, vault, wait_aof_ms=900)
    await inbox.accept(mention(0))
    redis_server.client().config_resetstat()
    outcomes = await together(inbox, *range(1, 31))
    assert [type(o) for o in outcomes] == [Accepted] * 30
    counted = commands(redis_server)
    assert (counted["evalsha"], counted["waitaof"]) == (30, 1)


async def test_a_server_that_does_not_know_the_script_learns_it_once_and_accepts_all(
    client: "Redis", redis_server: RedisServer, vault: Vault, queue: Queue
) -> None:
    raw = redis_server.client()
    raw.script_flush()
    raw.config_resetstat()
    outcomes = await together(Inbox(client, vault), *range(20))
    assert {o.outcome for o in outcomes if isinstance(o, Accepted)} == {"new"}
    assert (await queue.counts())["accepted"] == 20
    counted = commands(redis_server)
    assert (counted["eval"], counted["evalsha"]) == (1, 39)


async def test_each_has_the_end_that_is_its_own(client: "Redis", vault: Vault) -> None:
    inbox = Inbox(client, vault, bounds=Bounds(per_workspace=3, total=3))
    outcomes = await together(inbox, 1, 2, 1, 3, 4, 3)
    assert [o.outcome for o in outcomes] == ["new", "new", "duplicate", "new", "full", "duplicate"]
    assert outcomes[0].job_id == outcomes[2].job_id != outcomes[1].job_id


async def test_one_that_is_given_up_takes_no_other_with_it(client: "Redis", vault: Vault) -> None:
    inbox = Inbox(client, vault)
    tasks = [asyncio.create_task(inbox.accept(mention(n))) for n in range(4)]
    await asyncio.sleep(0)
    tasks[2].cancel()
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(e) for e in ends] == [Accepted, Accepted, asyncio.CancelledError, Accepted]


async def test_the_others_hear_of_it_when_their_carrier_is_given_up(own_redis: RedisServer, vault: Vault) -> None:
    client = door(own_redis.url)
    inbox = Inbox(client, vault)
    unsent = [asyncio.create_task(inbox.accept(mention(n))) for n in range(3)]
    await asyncio.sleep(0)
    unsent[0].cancel()
    ends = await asyncio.gather(*unsent, return_exceptions=True)
    assert [type(e) for e in ends] == [asyncio.CancelledError, InboxUnavailable, InboxUnavailable]
    await inbox.accept(mention(9))
    own_redis.freeze()
    sent = [asyncio.create_task(inbox.accept(mention(n))) for n in range(3)]
    await asyncio.sleep(0.1)
    sent[0].cancel()
    ends = await asyncio.gather(*sent, return_exceptions=True)
    own_redis.thaw()
    assert [type(e) for e in ends] == [asyncio.CancelledError, InboxUnknown, InboxUnknown]
    # What was on its way then is nobody's answer now.
    assert [o.job_id.startswith("review-") for o in await together(inbox, 0, 1, 2, 3)] == [True] * 4
    await client.aclose()
