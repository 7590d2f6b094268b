"""Posting once, whatever happens between two lines."""

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from bot.inbox.queue import Lease, Queue
from bot.inbox.running import RunningJob
from handlers.checking import check
from handlers.commands import Place
from handlers.messages import Message, notice
from handlers.ports import Address, ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown, LockLost, Ports
from handlers.posting import Posts, Unreachable
from tests.support.deliveries import mention
from tests.support.memory_chat import MemoryChat

HERE = Place(platform="slack", workspace="T1", channel="C1")
HELLO = notice("hello")


async def lease_of(queue: Queue, ms: int = 60_000) -> Lease:
    lease = await queue.take(ms)
    assert isinstance(lease, Lease)
    return lease


@pytest.fixture
async def job(queue: Queue) -> RunningJob:
    await queue.spawn(mention(1))
    return RunningJob(queue, await lease_of(queue))


async def test_a_message_is_posted_once_and_then_updated(job: RunningJob) -> None:
    chat = MemoryChat()
    first = await Posts(job, chat).show("placeholder", HERE, HELLO)
    second = await Posts(job, chat).show("placeholder", HERE, notice("more"))
    assert first == second
    assert [m.fallback for _, m in chat.messages.values()] == ["more"]


async def test_an_announcement_is_posted_and_never_takes_the_place_of_what_is_there(job: RunningJob) -> None:
    chat = MemoryChat()
    first = await Posts(job, chat).announce("placeholder", HERE, HELLO)
    await Posts(job, chat).show("placeholder", HERE, notice("found out"))
    assert await Posts(job, chat).announce("placeholder", HERE, HELLO) == first
    assert [m.fallback for _, m in chat.messages.values()] == ["found out"]


class Died(BaseException):
    """The process ends between two lines."""


async def test_death_between_the_post_and_its_record_posts_nothing_twice(job: RunningJob) -> None:
    chat = MemoryChat()

    def die(key, address):
        raise Died

    chat.after_post = die
    with pytest.raises(Died):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.after_post = lambda key, address: None
    await Posts(job, chat).show("placeholder", HERE, notice("after"))
    assert [m.fallback for _, m in chat.messages.values()] == ["after"]
    records = await job.messages()
    assert records["placeholder"].address in chat.messages


async def test_death_before_the_post_posts_it_later(job: RunningJob) -> None:
    chat = MemoryChat()

    def die(key):
        raise Died

    chat.before_post = die
    with pytest.raises(Died):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.messages) == 1


async def test_a_post_that_lands_after_the_second_look_is_removed_by_a_check(job: RunningJob, queue: Queue) -> None:
    chat = MemoryChat()

    def time_out(key):
        raise ChatUnknown("timeout")

    chat.before_post = time_out
    with pytest.raises(ChatUnknown):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    kept = await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.land(HERE, f"{job.id}:placeholder", HELLO)
    assert len(chat.messages) == 2
    assert (await queue.counts())["delayed"] == 3
    delayed = await queue.redis.zrange(queue.keyspace.key("delayed"), 0, -1)
    await queue.redis.zadd(queue.keyspace.key("delayed"), dict.fromkeys(delayed, 1))
    for _ in range(3):
        lease = await lease_of(queue)
        assert lease.command.kind == "check"
        await check(RunningJob(queue, lease), Ports(chat, None, None, None, None, None, lambda: 0.0))  # type: ignore[arg-type]
        await queue.settle(lease, "done")
    assert list(chat.messages) == [kept]


async def test_a_poster_whose_token_went_deletes_its_copy(queue: Queue) -> None:
    await queue.spawn(mention(1))
    zombie = RunningJob(queue, await lease_of(queue, 1))
    chat = MemoryChat()
    await zombie.begin("placeholder", HERE)
    await asyncio.sleep(0.01)
    living = RunningJob(queue, await lease_of(queue))
    kept = await Posts(living, chat).show("placeholder", HERE, HELLO)

    # The zombie wakes after its token check, its post is on the wire.
    async def no_check() -> None:
        return None

    zombie.hold = no_check  # type: ignore[method-assign]
    with pytest.raises(LockLost):
        await Posts(zombie, chat)._post("placeholder", (await zombie.messages())["placeholder"], HELLO)
    assert list(chat.messages) == [kept]


async def test_a_zombies_post_that_the_living_run_adopted_stays(queue: Queue) -> None:
    await queue.spawn(mention(1))
    zombie = RunningJob(queue, await lease_of(queue, 1))
    chat = MemoryChat()
    await zombie.begin("placeholder", HERE)
    posted = chat.land(HERE, f"{zombie.id}:placeholder", HELLO)
    await asyncio.sleep(0.01)
    living = RunningJob(queue, await lease_of(queue))
    assert await Posts(living, chat).show("placeholder", HERE, HELLO) == posted
    await Posts(zombie, chat)._withdraw("placeholder", posted)
    assert list(chat.messages) == [posted]


async def test_without_the_token_nothing_is_posted(queue: Queue) -> None:
    await queue.spawn(mention(1))
    zombie = RunningJob(queue, await lease_of(queue, 1))
    await asyncio.sleep(0.01)
    await lease_of(queue)
    chat = MemoryChat()
    with pytest.raises(LockLost):
        await Posts(zombie, chat).show("placeholder", HERE, HELLO)
    assert not chat.messages


async def test_a_public_channel_is_joined(job: RunningJob) -> None:
    chat = MemoryChat()
    chat.closed = {"C1": ChatNotThere("not_in_channel")}
    chat.joinable = {"C1"}
    assert (await Posts(job, chat).show("placeholder", HERE, HELLO)).channel == "C1"


async def test_where_it_may_not_join_it_answers_directly_and_stays_there(job: RunningJob) -> None:
    chat = MemoryChat()
    chat.closed = {"C1": ChatNotThere("channel_not_found")}
    first = await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert first.channel == "D-U1"
    assert "Add me there" in str(chat.messages[first][1])
    assert await Posts(job, chat).show("placeholder", HERE, HELLO) == first


async def test_where_no_door_is_open_it_whispers_once(queue: Queue) -> None:
    asked = mention(1)
    with_reply = asked.model_copy(
        update={"command": asked.command.model_copy(update={"reply_to": "https://reply.example"})}
    )
    await queue.spawn(with_reply)
    job = RunningJob(queue, await lease_of(queue))
    chat = MemoryChat()
    chat.closed = {"C1": ChatNotThere("channel_not_found")}
    chat.direct_error = ChatRefused("cannot_dm_bot")
    for _ in range(2):
        with pytest.raises(Unreachable):
            await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.whispers) == 1


class Looking(MemoryChat):
    """Counts how often somebody looked for a message."""

    looked = 0

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        self.looked += 1
        return await super().find(place, key, since)


def trouble(error: ChatError) -> Callable[[str], None]:
    def raise_it(key: str) -> None:
        raise error

    return raise_it


async def test_what_was_surely_refused_is_not_looked_for_before_it_is_posted_again(job: RunningJob) -> None:
    chat = Looking()
    chat.before_post = trouble(ChatBusy("ratelimited", 1.0))
    for _ in range(3):
        with pytest.raises(ChatBusy):
            await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert (chat.looked, len(chat.messages)) == (0, 1)


@pytest.mark.parametrize("refused_first", [False, True])
async def test_what_may_have_landed_is_looked_for_whatever_was_refused_before_or_after(
    job: RunningJob, refused_first: bool
) -> None:
    chat = Looking()
    unknown, busy = ChatUnknown("timeout"), ChatBusy("ratelimited", 1.0)
    for error in (busy, unknown, busy) if refused_first else (unknown, busy):
        chat.before_post = trouble(error)
        with pytest.raises(type(error)):
            await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    # What timed out lands now.
    chat.land(HERE, f"{job.id}:placeholder", HELLO)
    await Posts(job, chat).show("placeholder", HERE, notice("after"))
    assert [m.fallback for _, m in chat.messages.values()] == ["after"]
    assert chat.looked == 2


async def test_a_death_after_a_refusal_and_a_post_is_looked_into(job: RunningJob) -> None:
    chat = Looking()
    chat.before_post = trouble(ChatBusy("ratelimited", 1.0))
    with pytest.raises(ChatBusy):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None

    def die(key: str, address: Address) -> None:
        raise Died

    chat.after_post = die
    with pytest.raises(Died):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.after_post = lambda key, address: None
    await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.messages) == 1


async def test_where_it_goes_nowhere_else_a_closed_place_is_said(job: RunningJob) -> None:
    chat = MemoryChat()
    chat.closed["C1"] = ChatNotThere("is_archived")
    chat.joinable.add("C1")
    with pytest.raises(ChatNotThere):
        await Posts(job, chat, elsewhere=False).show("placeholder", HERE, HELLO)
    assert chat.messages == {}


async def test_a_post_that_is_under_way_when_the_run_is_cancelled_is_looked_for_later(
    job: RunningJob, queue: Queue
) -> None:
    chat = MemoryChat()
    sent = asyncio.Event()

    async def never_answered(*args: object, **options: object) -> Address:
        sent.set()
        await asyncio.Event().wait()
        raise AssertionError

    chat.post = never_answered  # type: ignore[method-assign]
    showing = asyncio.create_task(Posts(job, chat).show("placeholder", HERE, HELLO))
    await sent.wait()
    showing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await showing
    assert await checks_of(queue) == 3


async def cut_off(showing: Coroutine[object, object, Address], owner: object, step: str) -> None:
    """Cancel what is being shown in the middle of a step, as a worker does; the step is a method of `owner`."""
    whole = getattr(owner, step)
    reached = asyncio.Event()

    async def stands_still(*args: object) -> None:
        setattr(owner, step, whole)
        reached.set()
        await asyncio.Event().wait()

    setattr(owner, step, stands_still)
    running = asyncio.create_task(showing)
    await reached.wait()
    running.cancel()
    with pytest.raises((asyncio.CancelledError, LockLost)):
        await running


async def checks_of(queue: Queue) -> int:
    delayed = await queue.redis.zrange(queue.keyspace.key("delayed"), 0, -1)
    return sum(str(name).startswith("check-") for name in delayed)


@pytest.mark.parametrize("finding", [True, False])
async def test_a_run_that_is_cut_off_while_it_records_a_post_has_recorded_it(job: RunningJob, finding: bool) -> None:
    chat = MemoryChat(finding=finding)
    await cut_off(Posts(job, chat).show("placeholder", HERE, HELLO), job, "posted")
    [posted] = chat.messages
    assert (await job.messages())["placeholder"].address == posted
    assert await Posts(job, chat).show("placeholder", HERE, notice("more")) == posted
    assert len(chat.messages) == 1
    assert chat.again == []


async def test_a_run_that_is_cut_off_while_it_asks_for_checks_has_asked_for_all_of_them(
    job: RunningJob, queue: Queue
) -> None:
    chat = MemoryChat()
    chat.before_post = trouble(ChatUnknown("timeout"))
    await cut_off(Posts(job, chat).show("placeholder", HERE, HELLO), job, "check_later")
    assert await checks_of(queue) == 3


@pytest.mark.parametrize("at", ["record", "lookup", "deletion"])
async def test_a_run_that_is_cut_off_while_it_takes_back_its_copy_has_taken_it_back(queue: Queue, at: str) -> None:
    await queue.spawn(mention(1))
    zombie = RunningJob(queue, await lease_of(queue, 100))
    chat, others = MemoryChat(), MemoryChat()
    living: list[Address] = []
    post = chat.post

    async def slow_post(place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        await asyncio.sleep(0.11)
        taken = RunningJob(queue, await lease_of(queue))
        # The living run looks before this post lands.
        living.append(await Posts(taken, others).show("placeholder", HERE, HELLO))
        chat.messages |= others.messages
        chat._clock += 1
        return await post(place, key, message, again=again)

    chat.post = slow_post  # type: ignore[method-assign]
    showing = Posts(zombie, chat).show("placeholder", HERE, HELLO)
    match at:
        case "record":
            await cut_off(showing, zombie, "posted")
        case "lookup":
            await cut_off(showing, Posts, "_withdraw")
        case "deletion":
            await cut_off(showing, chat, "delete")
    assert list(chat.messages) == living


async def test_where_a_member_may_not_write_it_answers_directly(job: RunningJob) -> None:
    chat = MemoryChat()
    chat.closed = {"C1": ChatNotThere("restricted_action")}

    async def is_a_member(place: Place) -> bool:
        return True

    chat.enter = is_a_member  # type: ignore[method-assign]
    assert (await Posts(job, chat).show("placeholder", HERE, HELLO)).channel == "D-U1"


async def test_a_direct_message_that_is_refused_in_a_later_run_ends_in_a_whisper_too(queue: Queue) -> None:
    asked = mention(1)
    with_reply = asked.model_copy(
        update={"command": asked.command.model_copy(update={"reply_to": "https://reply.example"})}
    )
    await queue.spawn(with_reply)
    job = RunningJob(queue, await lease_of(queue))
    chat = MemoryChat()
    chat.closed = {"C1": ChatNotThere("channel_not_found"), "D-U1": ChatBusy("ratelimited")}

    async def enter(place: Place) -> bool:
        return place.channel.startswith("D")

    chat.enter = enter  # type: ignore[method-assign]
    with pytest.raises(ChatBusy):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.closed["D-U1"] = ChatNotThere("messages_tab_disabled")
    with pytest.raises(Unreachable):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.whispers) == 1
    assert (await job.messages())["placeholder"].place.channel == "D-U1"


async def test_a_message_in_a_channel_that_was_archived_since_goes_on_directly(job: RunningJob) -> None:
    chat = MemoryChat()
    first = await Posts(job, chat).show("placeholder", HERE, HELLO)
    update = chat.update

    async def archived(address: Address, key: str, message: Message) -> None:
        if address.channel == "C1":
            raise ChatNotThere("is_archived")
        await update(address, key, message)

    chat.update = archived  # type: ignore[method-assign]
    chat.closed = {"C1": ChatNotThere("is_archived")}
    second = await Posts(job, chat).show("placeholder", HERE, notice("more"))
    assert (first.channel, second.channel) == ("C1", "D-U1")
    assert await Posts(job, chat).show("placeholder", HERE, notice("yet more")) == second
    assert len(chat.messages) == 2


async def test_a_copy_that_cannot_be_deleted_now_is_looked_for_later(queue: Queue) -> None:
    await queue.spawn(mention(1))
    zombie = RunningJob(queue, await lease_of(queue, 1))
    chat = MemoryChat()
    await zombie.begin("placeholder", HERE)
    await asyncio.sleep(0.01)
    living = RunningJob(queue, await lease_of(queue))
    await Posts(living, chat).show("placeholder", HERE, HELLO)
    copy = chat.land(HERE, f"{zombie.id}:placeholder", HELLO)
    before = (await queue.counts())["delayed"]

    async def busy(address: Address) -> None:
        raise ChatBusy("ratelimited")

    chat.delete = busy  # type: ignore[method-assign]
    await Posts(zombie, chat)._withdraw("placeholder", copy)
    assert (await queue.counts())["delayed"] == before + 3


async def test_what_a_killed_run_had_sent_and_lands_after_the_look_is_removed_by_a_check(queue: Queue) -> None:
    await queue.spawn(mention(1))
    killed = RunningJob(queue, await lease_of(queue, 1))
    await killed.begin("placeholder", HERE)
    await asyncio.sleep(0.01)
    chat = MemoryChat()
    living = RunningJob(queue, await lease_of(queue))
    kept = await Posts(living, chat).show("placeholder", HERE, HELLO)
    chat.land(HERE, f"{living.id}:placeholder", HELLO)
    delayed = await queue.redis.zrange(queue.keyspace.key("delayed"), 0, -1)
    assert len(delayed) == 3
    await queue.redis.zadd(queue.keyspace.key("delayed"), dict.fromkeys(delayed, 1))
    for _ in range(3):
        lease = await lease_of(queue)
        await check(RunningJob(queue, lease), Ports(chat, None, None, None, None, None, lambda: 0.0))  # type: ignore[arg-type]
        await queue.settle(lease, "done")
    assert list(chat.messages) == [kept]


# A platform on which nobody can look for a message.


def last_of(chat: MemoryChat, address: Address) -> str:
    """All that a message says."""
    return chat.messages[address][1].model_dump_json()


async def test_what_cannot_be_looked_for_is_posted_again_naming_the_job(job: RunningJob, queue: Queue) -> None:
    chat = MemoryChat(finding=False)

    def lose(key: str, address: Address) -> None:
        raise ChatUnknown("timeout")

    chat.after_post = lose
    with pytest.raises(ChatUnknown):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.after_post = lambda key, address: None
    kept = await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.messages) == 2
    assert chat.again == [f"{job.id}:placeholder"]
    first, second = chat.messages
    assert second == kept
    assert job.id not in last_of(chat, first)
    assert job.id in last_of(chat, second)
    # It goes on in the second, which says so to the end.
    assert await Posts(job, chat).show("placeholder", HERE, notice("done")) == kept
    assert job.id in last_of(chat, kept)
    assert chat.again == [f"{job.id}:placeholder"]
    # Nothing is looked for later either.
    assert (await queue.counts())["delayed"] == 0


async def test_a_message_that_arrived_says_nothing_of_the_kind(job: RunningJob) -> None:
    chat = MemoryChat(finding=False)
    kept = await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert await Posts(job, chat).show("placeholder", HERE, notice("done")) == kept
    assert len(chat.messages) == 1
    assert job.id not in last_of(chat, kept)
    assert chat.again == []


@pytest.mark.parametrize("error", [ChatBusy("Throttled"), ChatRefused("too_large")])
async def test_what_was_surely_refused_is_no_copy(job: RunningJob, error: ChatError) -> None:
    chat = MemoryChat(finding=False)

    def refuse(key: str) -> None:
        raise error

    chat.before_post = refuse
    with pytest.raises(type(error)):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    kept = await Posts(job, chat).show("placeholder", HERE, notice("shorter"))
    assert chat.again == []
    assert job.id not in last_of(chat, kept)


async def test_a_refusal_after_an_unknown_outcome_makes_nothing_certain(job: RunningJob) -> None:
    chat = MemoryChat(finding=False)
    for error in (ChatUnknown("timeout"), ChatBusy("Throttled")):

        def fail(key: str, error: ChatError = error) -> None:
            raise error

        chat.before_post = fail
        with pytest.raises(type(error)):
            await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.before_post = lambda key: None
    kept = await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert job.id in last_of(chat, kept)


async def test_death_between_the_post_and_its_record_leaves_a_copy_that_the_next_one_admits(job: RunningJob) -> None:
    chat = MemoryChat(finding=False)

    def die(key: str, address: Address) -> None:
        raise Died

    chat.after_post = die
    with pytest.raises(Died):
        await Posts(job, chat).show("placeholder", HERE, HELLO)
    chat.after_post = lambda key, address: None
    kept = await Posts(job, chat).show("placeholder", HERE, HELLO)
    assert len(chat.messages) == 2
    assert job.id in last_of(chat, kept)


async def test_whoever_lost_the_lock_while_posting_takes_the_post_back(queue: Queue) -> None:
    await queue.spawn(mention(1))
    slow = RunningJob(queue, await lease_of(queue, 100))
    chat = MemoryChat(finding=False)
    taken: list[RunningJob] = []
    post = chat.post

    async def slow_post(place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        address = await post(place, key, message, again=again)
        await asyncio.sleep(0.11)
        taken.append(RunningJob(queue, await lease_of(queue)))
        return address

    chat.post = slow_post  # type: ignore[method-assign]
    with pytest.raises(LockLost):
        await Posts(slow, chat).show("placeholder", HERE, HELLO)
    assert chat.messages == {}
    chat.post = post  # type: ignore[method-assign]
    await Posts(taken[0], chat).show("placeholder", HERE, HELLO)
    assert len(chat.messages) == 1
