"""The queue: order in a lane, fairness between workspaces, leases, dead letters; and its invariants under any history."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.inbox.queue import DEAD_LIVES_SECONDS as DEAD
from bot.inbox.queue import DONE_LIVES_SECONDS as DONE
from bot.inbox.queue import Idle, Lease, Queue
from bot.inbox.running import RunningJob
from handlers.commands import Place
from handlers.ports import Address, LockLost
from tests.support.deliveries import mention

LONG = 60_000


async def take(queue: Queue, lease_ms: int = LONG) -> Lease:
    lease = await queue.take(lease_ms)
    assert isinstance(lease, Lease)
    return lease


async def test_one_lane_runs_one_at_a_time_by_the_order_of_asking(queue: Queue) -> None:
    for n in (3, 1, 2):
        await queue.spawn(mention(n, lane="thread", order=float(n)))
    seen = []
    for _ in range(3):
        lease = await take(queue)
        seen.append(lease.command.asked_at)
        assert isinstance(await queue.take(LONG), Idle)
        assert await queue.settle(lease, "done")
    assert seen == [1.0, 2.0, 3.0]


async def test_a_head_that_waits_for_its_retry_keeps_its_place(queue: Queue) -> None:
    for n in (1, 2):
        await queue.spawn(mention(n, lane="thread", order=float(n)))
    lease = await take(queue)
    assert await queue.settle(lease, "retry", delay_ms=50)
    idle = await queue.take(LONG)
    assert isinstance(idle, Idle)
    assert idle.due_ms is not None
    assert idle.due_ms <= 50
    await asyncio.sleep(idle.due_ms / 1000 + 0.01)
    assert (await take(queue)).command.asked_at == 1.0


async def test_a_noisy_workspace_does_not_starve_another(queue: Queue) -> None:
    for n in range(20):
        await queue.spawn(mention(f"noisy-{n}", workspace="T1"))
    await queue.spawn(mention("quiet", workspace="T2"))
    first_two = [(await take(queue)).command.place.workspace for _ in range(2)]
    assert "T2" in first_two


async def test_a_lease_that_runs_out_goes_to_another_and_the_first_can_do_nothing(queue: Queue) -> None:
    await queue.spawn(mention(1))
    lost = await take(queue, lease_ms=1)
    await asyncio.sleep(0.01)
    held = await take(queue)
    assert (held.id, held.stalls, held.attempts) == (lost.id, 1, 0)
    assert not await queue.renew(lost, LONG)
    assert not await queue.settle(lost, "done")
    job = RunningJob(queue, lost)
    place = Place(platform="slack", workspace="T1", channel="C1")
    for write in (job.hold(), job.begin("placeholder", place), job.keep("outcome", b"x")):
        with pytest.raises(LockLost):
            await write
    assert await queue.settle(held, "done")
    assert (await queue.counts())["open"] == 0


async def test_a_release_spends_nothing_and_comes_back_at_once(queue: Queue) -> None:
    await queue.spawn(mention(1))
    assert await queue.settle(await take(queue), "release")
    lease = await take(queue)
    assert (lease.attempts, lease.stalls) == (0, 0)


async def test_a_dead_letter_frees_its_lane_and_comes_back_with_its_records(queue: Queue) -> None:
    for n in (1, 2):
        await queue.spawn(mention(n, lane="thread", order=float(n)))
    lease = await take(queue)
    job = RunningJob(queue, lease)
    place = Place(platform="slack", workspace="T1", channel="C1")
    await job.begin("placeholder", place)
    await job.posted("placeholder", Address(platform="slack", workspace="T1", channel="C1", ts="9.9"))
    assert await queue.settle(lease, "failed", code="out-of-luck")
    assert (await take(queue)).command.asked_at == 2.0
    [letter] = await queue.dead_letters()
    assert (letter.id, letter.code, letter.attempts) == (lease.id, "out-of-luck", 1)
    assert await queue.retry(letter.id)
    assert not await queue.retry(letter.id)
    await queue.settle(await take_next(queue), "done")
    assert await queue.dead_letters() == []


async def take_next(queue: Queue) -> Lease:
    # The lane's second job is still active, so the revived head waits until it ends.
    await asyncio.sleep(0)
    actives = await queue.redis.zrange(queue.keyspace.key("leases"), 0, -1)
    token = await queue.redis.hget(queue.keyspace.key("job", actives[0]), "token")
    second = Lease(actives[0], str(token), 0, 0, 0.0, mention(2).command)
    assert await queue.settle(second, "done")
    revived = await take(queue)
    assert revived.attempts == 0
    records = await RunningJob(queue, revived).messages()
    assert records["placeholder"].address is not None
    return revived


async def test_a_dropped_dead_letter_is_gone(queue: Queue) -> None:
    await queue.spawn(mention(1))
    lease = await take(queue)
    await queue.settle(lease, "failed", code="x")
    assert await queue.drop(lease.id)
    assert await queue.dead_letter(lease.id) is None
    assert not await queue.drop(lease.id)


async def test_a_message_is_begun_once_and_what_began_stays(queue: Queue) -> None:
    await queue.spawn(mention(1))
    job = RunningJob(queue, await take(queue))
    here, there = (Place(platform="slack", workspace="T1", channel=c) for c in ("C1", "C2"))
    first = await job.begin("placeholder", here)
    assert first.began > 1_000_000_000
    assert await job.begin("placeholder", there) == first
    moved = await job.moved("placeholder", there)
    assert (moved.place, moved.key, moved.began) == (there, first.key, first.began)
    assert (await job.messages())["placeholder"] == moved


async def test_an_idle_worker_is_woken(queue: Queue) -> None:
    waiting = asyncio.ensure_future(queue.wait(30))
    await asyncio.sleep(0.01)
    await queue.spawn(mention(1))
    await asyncio.wait_for(waiting, 5)


async def test_a_delayed_job_is_not_early(queue: Queue) -> None:
    await queue.spawn(mention(1), delay_ms=60_000)
    idle = await queue.take(LONG)
    assert isinstance(idle, Idle)
    assert idle.due_ms is not None
    assert idle.due_ms > 50_000


async def test_a_delayed_job_that_falls_due_does_not_run_beside_the_head_of_its_lane(queue: Queue) -> None:
    await queue.spawn(mention(1, lane="thread", order=1.0))
    await queue.spawn(mention(2, lane="thread", order=2.0), delay_ms=20)
    head = await take(queue)
    await asyncio.sleep(0.03)
    assert isinstance(await queue.take(LONG), Idle)
    # Nor does the head's own death take it out of its lane.
    await queue.redis.zadd(queue.keyspace.key("leases"), {head.id: 1})
    again = await take(queue)
    assert (again.id, again.stalls) == (head.id, 1)
    assert await queue.settle(again, "done")
    assert await queue.settle(await take(queue), "done")
    assert (await queue.counts())["open"] == 0


async def test_a_dead_letter_and_what_it_kept_do_not_stay_for_ever(queue: Queue) -> None:
    await queue.spawn(mention(1))
    lease = await take(queue)
    job = RunningJob(queue, lease)
    await job.begin("placeholder", Place(platform="slack", workspace="T1", channel="C1"))
    await job.keep("outcome", b"from a document")
    assert await queue.settle(lease, "failed", code="x")
    kinds = ("job", "messages", "kept")
    lives = [await queue.redis.ttl(queue.keyspace.key(kind, lease.id)) for kind in kinds]
    assert [0 < live <= most for live, most in zip(lives, (DEAD, DEAD, DONE), strict=True)] == [True] * 3
    # One that is retried is a job like any other again.
    assert await queue.retry(lease.id)
    assert [await queue.redis.ttl(queue.keyspace.key(kind, lease.id)) for kind in kinds] == [-1] * 3
    assert await queue.settle(await take(queue), "failed", code="x")
    await queue.redis.zadd(queue.keyspace.key("dead"), {"review-of-old": 1})
    await queue.spawn(mention(2))
    assert await queue.settle(await take(queue), "done")
    assert await queue.redis.zrange(queue.keyspace.key("dead"), 0, -1) == [lease.id]


@pytest.mark.parametrize("end", ["done", "failed"])
async def test_one_that_comes_after_its_keys_have_died_is_new_and_has_its_own_life(queue: Queue, end) -> None:
    await queue.spawn(mention(1))
    lease = await take(queue)
    await RunningJob(queue, lease).begin("placeholder", Place(platform="slack", workspace="T1", channel="C1"))
    assert await queue.settle(lease, end, code="x")
    await forget_keys(queue)
    await queue.spawn(mention(1))
    assert await queue.redis.ttl(queue.keyspace.key("job", lease.id)) == -1
    assert await queue.dead_letters() == []
    again = await take(queue)
    assert await queue.messages(again.id) == {}
    assert await queue.settle(again, "done")
    assert (await queue.counts())["open"] == 0


async def test_an_open_job_is_not_taken_in_again_though_its_keys_have_died(queue: Queue) -> None:
    await queue.spawn(mention(1))
    lease = await take(queue)
    await forget_keys(queue)
    await queue.spawn(mention(1))
    assert await queue.settle(lease, "done")
    counts = await queue.counts()
    assert (counts["open"], counts["accepted"], counts["duplicate"]) == (0, 1, 1)


async def forget_keys(queue: Queue) -> None:
    async for name in queue.redis.scan_iter(match="*:seen:*"):
        await queue.redis.delete(name)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["accept", "delayed"]), st.integers(0, 12), st.integers(0, 3)),
        st.tuples(st.just("take"), st.just(0), st.just(0)),
        st.tuples(
            st.sampled_from(["done", "failed", "retry", "release", "expire", "stale"]), st.integers(0, 5), st.just(0)
        ),
        st.tuples(st.just("revive"), st.integers(0, 5), st.just(0)),
    ),
    max_size=60,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_whatever_happens_every_job_is_somewhere_and_none_runs_twice_at_once(queue: Queue, steps) -> None:
    await queue.redis.flushall()
    held: list[Lease] = []
    stale: list[Lease] = []
    accepted: set[str] = set()
    for step, n, lane in steps:
        if step in ("accept", "delayed"):
            asked = mention(n, lane=f"lane-{lane}", order=float(n), workspace=f"T{lane % 2}")
            # Due at once, but only with the next take, whatever runs in its lane by then.
            await queue.spawn(asked, delay_ms=int(step == "delayed"))
            accepted.add(str(n))
        elif step == "take":
            lease = await queue.take(LONG)
            if isinstance(lease, Lease):
                assert lease.id not in {h.id for h in held}
                held.append(lease)
        elif step == "expire" and held:
            lease = held.pop(n % len(held))
            await queue.redis.zadd(queue.keyspace.key("leases"), {lease.id: 1})
            stale.append(lease)
        elif step == "stale" and stale:
            later = stale[n % len(stale)]
            renewed = await queue.redis.hget(queue.keyspace.key("job", later.id), "token")
            if renewed != later.token:
                assert not await queue.settle(later, "done")
        elif step in ("done", "failed", "retry", "release") and held:
            assert await queue.settle(held.pop(n % len(held)), step, code="c", delay_ms=0)
        elif step == "revive":
            letters = await queue.dead_letters()
            if letters:
                assert await queue.retry(letters[n % len(letters)].id)
    # Let everything that is still open run to its end: nothing may be stuck.
    for lease in held:
        assert await queue.settle(lease, "done")
    for lease in stale:
        await queue.settle(lease, "done")
    await asyncio.sleep(0.002)
    for _ in range(200):
        lease = await queue.take(LONG)
        if isinstance(lease, Idle):
            break
        assert await queue.settle(lease, "done")
    counts = await queue.counts()
    assert (counts["open"], counts["active"], counts["delayed"]) == (0, 0, 0)
    states = [await queue.redis.hget(k, "state") async for k in queue.redis.scan_iter(match="*:job:*")]
    assert len(states) == len(accepted)
    assert set(states) <= {"done", "dead"}
