"""The Chat port over the adapter, a connector of the tests and a real Redis."""

import json
import struct
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisGone

from bot.inbox import Vault
from bot.teams.adapter import TeamsAdapter
from bot.teams.addresses import activity_id, address_of
from bot.teams.album import RedisAlbum
from bot.teams.asides import reply_address
from bot.teams.chat import TeamsChat
from bot.teams.config import TeamsConfig
from bot.teams.connection import Connection
from bot.teams.credentials import Anonymous
from bot.teams.metrics import TeamsMetrics
from bot.teams.people import RedisPeople
from bot.teams.references import KEPT_SECONDS, RedisReferences, Reference
from bot.teams.shown import RedisShown
from bot.teams.spoken import LONGEST_SAID, MOST_KEPT, MOST_SAID, RedisSpoken, words_of
from bot.teams.talks import CHAT, Talk
from handlers.commands import Place
from handlers.messages import (
    Actions,
    Aside,
    Button,
    Facts,
    Heading,
    Message,
    Paragraph,
    Picture,
    Quotation,
    Run,
    notice,
    say,
)
from handlers.ports import Address, ChatBusy, ChatNotThere, ChatRefused, ChatUnknown
from tests.support.connector_server import Fault, Server, connector_server

TENANT, CHANNEL, GROUP, PERSONAL = "tenant", "19:abc@thread.tacv2", "19:meet@thread.v2", "a:mia"
HELLO = notice("Reviewing the design")


def place(channel: str, thread: str | None = None) -> Place:
    return Place(platform="teams", workspace=TENANT, channel=channel, thread=thread)


def png(side: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\xff\x00\x00" * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@dataclass
class World:
    chat: TeamsChat
    server: Server
    references: RedisReferences
    people: RedisPeople
    shown: RedisShown
    registry: CollectorRegistry
    waits: list[float]
    monotonic: list[float]

    def said(self) -> list[Any]:
        return list(self.server.there.values())

    def again(self) -> float:
        return self.registry.get_sample_value("arch_review_teams_posted_again_total") or 0.0


@pytest.fixture
async def world(redis_client: "Redis", vault: Vault) -> AsyncIterator[World]:
    registry, waits, monotonic = CollectorRegistry(), [], [100.0]

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    config = TeamsConfig(anonymous=True)
    metrics = TeamsMetrics(registry)
    references, people = RedisReferences(redis_client, vault), RedisPeople(redis_client, vault)
    shown, album = RedisShown(redis_client, vault), RedisAlbum(redis_client, vault)
    async with (
        connector_server() as server,
        Connection(config, Anonymous(), metrics, sleep=sleep, within=2.0) as connection,
    ):
        chat = TeamsChat(
            TeamsAdapter(config, connection),
            references,
            people,
            shown,
            album,
            RedisSpoken(redis_client, vault),
            metrics,
            clock=lambda: 1_790_000_000.5,
            monotonic=lambda: monotonic[0],
            sleep=sleep,
        )
        for conversation, kind in ((CHANNEL, "channel"), (GROUP, "groupChat"), (PERSONAL, "personal")):
            await references.keep(
                Reference(
                    service_url=server.url,
                    tenant=TENANT,
                    conversation=conversation,
                    kind=kind,
                    bot_id="28:app",
                    bot_name="Arch Review",
                    team="group" if kind == "channel" else "",
                )
            )
        yield World(chat, server, references, people, shown, registry, waits, monotonic)


async def test_a_post_starts_a_thread_in_a_channel_and_goes_on_in_it(world: World) -> None:
    head = await world.chat.post(place(CHANNEL), "k", HELLO)
    assert head.thread is None
    reply = await world.chat.post(place(CHANNEL, head.ts), "k2", notice("Findings"))
    assert reply.thread == head.ts
    conversations = {conversation for conversation, _ in world.server.there}
    assert conversations == {f"{CHANNEL};messageid={head.ts}"}
    await world.chat.update(head, "k", notice("Reviewed"))
    await world.chat.update(reply, "k2", notice("No findings"))
    texts = [json.dumps(a["attachments"]) for a in world.said()]
    assert ["Reviewed" in texts[0], "No findings" in texts[1]] == [True, True]
    await world.chat.delete(reply)
    await world.chat.delete(reply)  # gone already
    assert len(world.server.there) == 1


@pytest.mark.parametrize("conversation", [GROUP, PERSONAL])
async def test_all_of_a_chat_is_one_thread(world: World, conversation: str) -> None:
    first = await world.chat.post(place(conversation), "k", HELLO)
    second = await world.chat.post(place(conversation, CHAT), "k2", HELLO)
    assert {first.thread, second.thread} == {CHAT}
    assert {c for c, _ in world.server.there} == {conversation}
    await world.chat.update(second, "k2", notice("Reviewed"))
    assert "Reviewed" in json.dumps(world.said()[1])


@pytest.mark.parametrize("named", ["1:abc/def", "f:0-1-2", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "1790000000000"])
@pytest.mark.parametrize("kind", ["personal", "groupChat", "channel"])
def test_an_address_gives_back_the_id_and_sorts_by_time(named: str, kind: Any) -> None:
    reference = Reference(service_url="https://x", tenant="t", conversation="c", kind=kind, bot_id="b")
    address = address_of(reference, None, named, 1_790_000_000.0)
    assert activity_id(address) == named
    if kind != "channel":
        assert address.ts < address_of(reference, None, named if named[0] == "3" else "f:9", 1_790_000_001.0).ts


async def test_a_conversation_nobody_has_spoken_to_it_in(world: World) -> None:
    for call in (
        world.chat.post(place("19:unknown"), "k", HELLO),
        world.chat.update(Address(platform="teams", workspace="other", channel=CHANNEL, ts="1"), "k", HELLO),
    ):
        with pytest.raises(ChatNotThere, match="conversation_unknown"):
            await call
    assert not await world.chat.enter(place("19:unknown"))
    assert world.server.asked == []


async def test_a_reference_sealed_for_another_place_leads_no_token_astray(world: World, redis_client: "Redis") -> None:
    # Whoever can write to Redis moves a sealed reference of theirs to another conversation's key, or writes a plain one.
    keys = {k: await redis_client.get(k) for k in await redis_client.keys("*reference*")}
    mine, yours = sorted(keys)[:2]
    await redis_client.set(mine, keys[yours])
    await redis_client.set(yours, json.dumps({"service_url": "https://evil.example"}))
    there = [await world.references.get(TENANT, c) for c in (CHANNEL, GROUP, PERSONAL)]
    assert sum(r is not None for r in there) == 1


async def test_the_bot_was_removed(world: World) -> None:
    await world.references.forget(TENANT, CHANNEL)
    with pytest.raises(ChatNotThere):
        await world.chat.post(place(CHANNEL), "k", HELLO)


async def test_people_are_mentioned_by_the_name_that_is_known(world: World) -> None:
    await world.people.keep(TENANT, {"29:mia": "Mia Lind", "29:none": "  "})
    message = Message(fallback="x", parts=(Paragraph(runs=(Run(person="29:mia"), Run(person="29:none"))),))
    await world.chat.post(place(CHANNEL), "k", message)
    card = world.said()[0]["attachments"][0]["content"]
    assert card["msteams"]["entities"][0]["mentioned"] == {"id": "29:mia", "name": "Mia Lind"}
    assert len(card["msteams"]["entities"]) == 1
    # Another tenant knows nobody of ours.
    assert await world.people.names("other", ["29:mia"]) == {}


async def test_a_message_refused_for_its_mentions_goes_without_them(world: World) -> None:
    await world.people.keep(TENANT, {"29:mia": "Mia Lind"})
    message = Message(fallback="x", parts=(Paragraph(runs=(Run(person="29:mia"),)),))
    world.server.faults = [Fault(status=400, code="BadSyntax")]
    await world.chat.post(place(CHANNEL), "k", message)
    (said,) = world.said()
    assert "mentioned" not in json.dumps(said)
    assert "Mia Lind" in json.dumps(said)


async def test_a_card_that_is_refused_for_good_is_said_in_plain_words(world: World) -> None:
    world.server.faults = [Fault(status=413, code="MessageSizeTooBig")] * 3
    await world.chat.post(place(CHANNEL), "k", HELLO)
    (said,) = world.said()
    assert (said["text"], said["textFormat"]) == ("Reviewing the design", "plain")
    assert "attachments" not in said
    world.server.faults = [Fault(status=400)] * 4
    with pytest.raises(ChatRefused):
        await world.chat.post(place(CHANNEL), "k", HELLO)


async def test_what_is_not_for_its_form_is_not_sent_again(world: World) -> None:
    world.server.faults = [Fault(status=403, code="BotNotInConversationRoster")]
    with pytest.raises(ChatNotThere):
        await world.chat.post(place(CHANNEL), "k", HELLO)
    assert len(world.server.asked) == 1


async def test_pictures_are_kept_until_a_card_shows_them(world: World, redis_client: "Redis") -> None:
    picture = png()
    file = await world.chat.upload(place(CHANNEL), picture, "the system", "system.png")
    assert file == await world.chat.upload(place(CHANNEL), picture, "the system", "system.png")
    assert world.server.asked == []
    assert await world.chat.showable(place(CHANNEL), file)
    assert not await world.chat.showable(Place(platform="teams", workspace="other", channel="c"), file)
    message = Message(fallback="x", parts=(Picture(file=file, alt="the system"),))
    await world.chat.post(place(CHANNEL), "k", message)
    assert "data:image/png;base64," in json.dumps(world.said()[0])
    assert await redis_client.keys("*shown*") == []  # it never changes, and is heavy
    for key in await redis_client.keys("*picture*"):
        await redis_client.delete(key)
    assert not await world.chat.showable(place(CHANNEL), file)
    await world.chat.post(place(CHANNEL), "k", message)
    assert "the system" in json.dumps(world.said()[1])
    assert "data:image" not in json.dumps(world.said()[1])


async def test_what_no_card_can_show_is_no_picture(world: World) -> None:
    assert await world.chat.upload(place(CHANNEL), b"no png", "alt", "x.png") == ""


async def test_a_client_can_ask_for_the_card_that_is_shown(world: World) -> None:
    button = Button(label="Won't do", verb="decide", value="design=1")
    message = Message(fallback="x", parts=(Actions(buttons=(button,)),))
    address = await world.chat.post(place(CHANNEL), "k", message)
    shown = await world.shown.get(TENANT, CHANNEL, activity_id(address))
    assert shown
    assert shown["attachments"] == world.said()[0]["attachments"]
    await world.chat.update(address, "k", notice("Decided"))
    shown = await world.shown.get(TENANT, CHANNEL, activity_id(address))
    assert "Decided" in json.dumps(shown)
    # Also where the update itself is late.
    world.server.faults = [Fault(status=502)] * 20
    with pytest.raises(ChatBusy):
        await world.chat.update(address, "k", notice("Undone"))
    assert "Undone" in json.dumps(await world.shown.get(TENANT, CHANNEL, activity_id(address)))


async def test_what_was_posted_stays_posted_though_the_card_cannot_be_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(*_: object) -> None:
        raise RedisGone

    monkeypatch.setattr(world.shown, "keep", gone)
    address = await world.chat.post(place(CHANNEL), "k", HELLO)
    await world.chat.update(address, "k", HELLO)
    assert len(world.server.there) == 1


async def test_nothing_is_found_and_posts_made_again_are_counted(world: World) -> None:
    assert not world.chat.finds(place(CHANNEL))
    await world.chat.post(place(CHANNEL), "k", HELLO)
    assert await world.chat.find(place(CHANNEL), "k", 0.0) == []
    assert world.again() == 0
    world.server.faults = [Fault(status=403), Fault(lost=True)]
    with pytest.raises(ChatNotThere):
        await world.chat.post(place(CHANNEL), "k", HELLO, again=True)
    assert world.again() == 0
    with pytest.raises(ChatUnknown):
        await world.chat.post(place(CHANNEL), "k", HELLO, again=True)
    assert world.again() == 1  # it may be there
    await world.chat.post(place(CHANNEL), "k", HELLO, again=True)
    assert world.again() == 2


FOREVER = 9e9


async def test_what_it_said_in_a_thread_is_known_to_the_next_question(world: World) -> None:
    head = await world.chat.post(place(CHANNEL), "k", notice("Reviewing"))
    here = place(CHANNEL, head.ts)
    reply = await world.chat.post(here, "k2", notice("It has one instance."))
    await world.chat.update(head, "k", notice("Reviewed: 2 findings"))
    await world.chat.post(place(CHANNEL), "k3", notice("of another thread"))
    assert await world.chat.thread(here, FOREVER) == ("Reviewed: 2 findings", "It has one instance.")
    assert await world.chat.thread(here, int(reply.ts) / 1000) == ("Reviewed: 2 findings",)
    await world.chat.delete(reply)
    assert await world.chat.thread(here, FOREVER) == ("Reviewed: 2 findings",)
    assert await world.chat.thread(place(CHANNEL), FOREVER) == ()


async def test_of_a_long_chat_the_last_is_known(world: World, redis_client: "Redis") -> None:
    for number in range(MOST_KEPT + 5):
        await world.chat.post(place(PERSONAL, CHAT), "k", notice(f"{number} " + "x" * 2 * LONGEST_SAID))
        world.monotonic[0] += 1.0
    said = await world.chat.thread(place(PERSONAL, CHAT), FOREVER)
    assert [one.split()[0] for one in said] == [str(MOST_KEPT + 5 - MOST_SAID + n) for n in range(MOST_SAID)]
    assert {len(one) for one in said} == {LONGEST_SAID}
    (key,) = await redis_client.keys("*spoken*")
    assert MOST_SAID <= await redis_client.hlen(key) <= MOST_KEPT
    assert 0 < await redis_client.ttl(key) <= 7 * 86_400


def test_words_of_a_message_are_all_that_can_be_read() -> None:
    parts = (
        Heading(text="Topics"),
        Paragraph(runs=(say("a "), say("b", style="bold"))),
        Quotation(text="line\none"),
        Facts(pairs=(("risk", "high"),)),
        Actions(buttons=(Button(label="Won't do", verb="decide", value="design=1"),)),
        Aside(runs=(say("small"),)),
    )
    assert words_of(Message(fallback="x", parts=parts)) == "Topics a b line one risk: high small"
    assert words_of(Message(fallback="only this")) == "only this"


async def test_a_person_alone_is_answered_in_their_personal_chat(world: World) -> None:
    talk = Talk(
        tenant=TENANT,
        conversation=CHANNEL,
        thread=None,
        kind="channel",
        person="29:mia",
        entra="",
        name="Mia",
        bot="28:app",
        activity_id="1",
        asked_at=0.0,
    )
    await world.chat.whisper(reply_address(talk), notice("only for you"))
    ((conversation, _), said) = next(iter(world.server.there.items()))
    assert conversation == "a:29:mia"
    assert "only for you" in json.dumps(said)
    direct = await world.chat.direct(place(CHANNEL), "29:mia")
    assert (direct.channel, direct.thread) == ("a:29:mia", None)
    with pytest.raises(ChatRefused, match="no_reply_address"):
        await world.chat.whisper("https://hooks.example", HELLO)


async def test_it_shows_that_it_is_at_work_or_does_without(world: World) -> None:
    await world.chat.at_work(place(CHANNEL, "17"))
    assert world.server.asked[0].json["type"] == "typing"
    world.server.faults = [Fault(status=403)]
    await world.chat.at_work(place(CHANNEL, "17"))
    await world.chat.at_work(place("19:unknown"))


async def test_links_to_messages(world: World) -> None:
    head = await world.chat.post(place(CHANNEL), "k", HELLO)
    reply = await world.chat.post(place(CHANNEL, head.ts), "k", HELLO)
    base = "https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/"
    assert (
        await world.chat.permalink(head) == f"{base}{head.ts}?tenantId=tenant&groupId=group&parentMessageId={head.ts}"
    )
    assert (
        await world.chat.permalink(reply) == f"{base}{reply.ts}?tenantId=tenant&groupId=group&parentMessageId={head.ts}"
    )
    in_group = await world.chat.post(place(GROUP), "k", HELLO)
    assert (await world.chat.permalink(in_group)).endswith(
        f"{in_group.ts}?context=%7B%22contextType%22%3A%22chat%22%7D"
    )
    assert await world.chat.permalink(await world.chat.post(place(PERSONAL), "k", HELLO)) == ""


async def test_posts_of_a_conversation_keep_their_pace(world: World) -> None:
    for _ in range(3):
        await world.chat.post(place(PERSONAL, CHAT), "k", HELLO)
    assert world.waits == [0.5, 1.0]
    await world.chat.post(place(GROUP, CHAT), "k", HELLO)
    assert world.waits == [0.5, 1.0]
    for _ in range(28):
        await world.chat.post(place(PERSONAL, CHAT), "k", HELLO)
    with pytest.raises(ChatBusy, match="too_many_posts"):
        await world.chat.post(place(PERSONAL, CHAT), "k", HELLO)


async def test_nothing_that_is_kept_can_be_read_without_the_secret(world: World, redis_client: "Redis") -> None:
    await world.people.keep(TENANT, {"29:mia": "Mia Lind"})
    await world.chat.post(place(CHANNEL), "k", HELLO)
    keys = await redis_client.keys("*teams*")
    values = [str(await redis_client.hgetall(k) if "spoken" in k else await redis_client.get(k)) for k in keys]
    everything = " ".join([*keys, *values])
    for word in ("Mia", "29:mia", CHANNEL, "Reviewing", world.server.url, TENANT):
        assert word not in everything


async def test_a_card_offers_to_be_refreshed_only_where_its_state_is_kept(world: World) -> None:
    file = await world.chat.upload(place(CHANNEL), png(), "the system", "system.png")
    picture = Message(fallback="x", parts=(Picture(file=file, alt="the system"),))
    for message in (HELLO, picture):
        posted = await world.chat.post(place(CHANNEL), "k", message)
        [card] = world.said()[-1]["attachments"]
        kept = await world.shown.get(TENANT, CHANNEL, activity_id(posted))
        assert ("refresh" in card["content"]) == (kept is not None) == (message is HELLO)


async def test_the_bot_is_called_as_the_app_is_where_somebody_asks(world: World) -> None:
    assert await world.chat.command(place(CHANNEL, "1790000000500")) == "@Arch Review"
    assert await world.chat.command(place(GROUP, CHAT)) == "@Arch Review"
    assert await world.chat.command(place(PERSONAL, CHAT)) == ""
    # Of a conversation that is not known the id tells its kind.
    assert await world.chat.command(place("19:other@thread.tacv2")) == "@arch-review"
    assert await world.chat.command(place("a:other")) == ""


async def test_a_conversation_that_nobody_uses_is_forgotten_in_time(world: World, redis_client: "Redis") -> None:
    # Of a team that the bot was taken out of only the team's own conversation is told.
    keys = await redis_client.keys("*reference*")
    assert len(keys) == 3
    assert all([0 < await redis_client.ttl(key) <= KEPT_SECONDS for key in keys])
    for key in keys:
        await redis_client.expire(key, 60)
    await world.chat.post(place(CHANNEL), "k", HELLO)
    left = sorted([await redis_client.ttl(key) for key in keys])
    assert left[1] <= 60 < KEPT_SECONDS - 60 < left[2]
