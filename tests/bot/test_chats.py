"""One chat for all platforms: each call goes where its place, its address or its reply is."""

import pytest

from bot.chats import Chats
from handlers.commands import Place
from handlers.messages import notice
from handlers.ports import Address, ChatBusy
from tests.support.memory_chat import MemoryChat

SLACK = Place(platform="slack", workspace="T1", channel="C1", thread="1.0")
TEAMS = Place(platform="teams", workspace="tenant", channel="19:x", thread="chat")
SAYS = notice("hello")


class Elsewhere(MemoryChat):
    """Another platform's chat, told from the first by what it answers."""

    def finds(self, place: Place) -> bool:
        return False

    async def command(self, place: Place) -> str:
        return "@bot"


@pytest.fixture
def both() -> tuple[Chats, MemoryChat, Elsewhere]:
    slack, teams = MemoryChat(), Elsewhere()
    return Chats({"slack": slack, "teams": teams}), slack, teams


async def test_each_place_has_its_own_chat(both: tuple[Chats, MemoryChat, Elsewhere]) -> None:
    chats, slack, teams = both
    for place, own, other in ((SLACK, slack, teams), (TEAMS, teams, slack)):
        address = await chats.post(place, "k", SAYS)
        assert address in own.messages
        assert address not in other.messages
        named = address.model_copy(update={"platform": place.platform})
        await chats.update(named, "k", notice("changed"))
        assert own.updates
        assert (await chats.find(place, "k", 0.0)) != []
        assert (await chats.thread(place, 9e9)) == (await own.thread(place, 9e9))
        await chats.delete(named)
    assert chats.finds(SLACK)
    assert not chats.finds(TEAMS)
    assert (await chats.command(SLACK), await chats.command(TEAMS)) == ("/arch-review", "@bot")


async def test_a_reply_goes_by_its_address(both: tuple[Chats, MemoryChat, Elsewhere]) -> None:
    chats, slack, teams = both
    await chats.whisper("https://hooks.example/1", notice("one"))
    await chats.whisper("teams:person=1", notice("two"))
    assert (slack.whispers, teams.whispers) == (["one"], ["two"])


async def test_what_is_for_a_platform_that_is_not_served_here_is_left_for_another() -> None:
    chats = Chats({"slack": MemoryChat()})
    for call in (
        chats.post(TEAMS, "k", SAYS),
        chats.enter(TEAMS),
        chats.direct(TEAMS, "29:mia"),
        chats.delete(Address(platform="teams", workspace="t", channel="c", ts="1")),
        chats.whisper("teams:x", SAYS),
    ):
        with pytest.raises(ChatBusy) as busy:
            await call
        assert (busy.value.code, busy.value.retry_after) == ("platform_not_served", 30.0)
    assert await chats.command(TEAMS) == ""
