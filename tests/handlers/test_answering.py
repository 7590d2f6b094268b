"""Answers to one alone: by the platform's own way, or as a message like others where that is what they are."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.inbox.queue import Lease, Queue
from bot.inbox.running import RunningJob
from handlers.answering import answer
from handlers.messages import notice
from handlers.ports import ChatRefused, ChatUnknown, Ports
from tests.support.deliveries import mention
from tests.support.memory_chat import MemoryChat

SAYS = notice("It stands well")


def ports(chat: MemoryChat) -> Ports:
    return cast("Ports", SimpleNamespace(chat=chat))


@pytest.fixture
async def job(queue: Queue) -> RunningJob:
    asked = mention(1)
    command = asked.command.model_copy(update={"reply_to": "teams:person=mia", "person": "mia"})
    await queue.spawn(asked.model_copy(update={"command": command}))
    lease = await queue.take(60_000)
    assert isinstance(lease, Lease)
    return RunningJob(queue, lease)


async def test_where_the_platform_has_a_way_of_its_own_it_is_gone(job: RunningJob) -> None:
    chat = MemoryChat()
    for _ in range(2):
        await answer(job, ports(chat), SAYS)
    assert (chat.whispers, chat.messages) == (["It stands well"], {})


async def test_where_it_is_a_message_a_doubt_about_it_is_told_and_counted(job: RunningJob) -> None:
    chat = MemoryChat(finding=False)

    def lost(key: str, address: Any) -> None:
        raise ChatUnknown("timeout")

    chat.after_post = lost
    with pytest.raises(ChatUnknown):
        await answer(job, ports(chat), SAYS)
    chat.after_post = lambda key, address: None
    for _ in range(2):
        await answer(job, ports(chat), SAYS)
    first, second = chat.messages.items()
    assert {address.channel for address, _ in (first, second)} == {"D-mia"}
    assert len(second[1][1].parts) == len(SAYS.parts) + 1
    assert job.id in str(second[1][1].parts[-1])
    assert len(chat.again) == 1


async def test_whoever_cannot_be_reached_alone_is_answered_where_they_asked(job: RunningJob) -> None:
    chat = MemoryChat(finding=False)
    chat.direct_error = ChatRefused("no_direct_chat")
    await answer(job, ports(chat), SAYS)
    [(address, (_, said))] = chat.messages.items()
    assert (address.channel, said) == (job.command.place.channel, SAYS)
