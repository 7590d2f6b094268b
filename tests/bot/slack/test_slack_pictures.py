"""Pictures against the stand-in for Slack, over HTTP: uploaded unseen, waited for, shown, or told in words."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from prometheus_client import CollectorRegistry

from bot.slack.blocks import render
from bot.slack.calls import SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.installations import SingleInstallation
from bot.slack.metrics import SlackMetrics
from handlers.commands import Place
from handlers.messages import Message, Paragraph, Picture, say
from handlers.ports import ChatBusy
from standins.slack import SlackStandIn, faults

PNG = b"\x89PNG\r\n\x1a\n" + b"a picture" * 200


@dataclass
class World:
    slack: SlackStandIn
    chat: SlackChat
    slept: list[float]

    @property
    def place(self) -> Place:
        where = self.slack.channel("design")
        return Place(platform="slack", workspace=where.team, channel=where.id)

    def methods(self) -> list[str]:
        return [call.method for call in self.slack.calls]

    async def upload(self) -> str:
        return await self.chat.upload(self.place, PNG, "Three services in a row", "picture-topology.png")


def showing(file: str) -> Message:
    parts = (Paragraph(runs=(say("The system"),)), Picture(file=file, alt="Three services in a row"))
    return Message(fallback="The system", parts=parts)


@pytest.fixture
async def world() -> AsyncIterator[World]:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    async with (
        SlackStandIn(rate_limits=0, file_polls=3) as slack,
        SlackCalls(
            metrics=SlackMetrics(CollectorRegistry()),
            base_url=slack.api_url,
            within=1.0,
            sleep=sleep,
            chance=lambda: 1.0,
        ) as calls,
    ):
        yield World(slack, SlackChat(SingleInstallation(slack.token), calls, sleep=sleep), slept)


async def test_a_picture_is_uploaded_without_a_channel_and_seen_by_nobody(world: World) -> None:
    file = await world.upload()
    stored = world.slack.files.by_id[file]
    assert (stored.content, stored.alt_txt, stored.complete) == (PNG, "Three services in a row", True)
    assert stored.channels == []
    assert world.slack.channel("design").messages == []


async def test_it_is_shown_once_slack_has_processed_it(world: World) -> None:
    file = await world.upload()
    assert not world.slack.files.by_id[file].ready
    assert await world.chat.showable(world.place, file)
    assert world.methods().count("files.info") == 3
    await world.chat.post(world.place, "job:picture-topology", showing(file))
    [message] = world.slack.channel("design").messages
    [image] = [block for block in message.blocks if block["type"] == "image"]
    assert (image["slack_file"], image["alt_text"]) == ({"id": file}, "Three services in a row")


async def test_what_is_never_processed_is_given_up(world: World) -> None:
    world.slack.files.polls = 10_000
    file = await world.upload()
    assert not await world.chat.showable(world.place, file)
    assert 10 < sum(world.slept) < 30


async def test_a_message_whose_picture_is_not_ready_is_tried_again(world: World) -> None:
    file = await world.upload()
    world.slack.faults.add(faults.error("invalid_blocks"), "chat.postMessage", times=3)
    world.slack.files.by_id[file].polls_left = 0
    await world.chat.post(world.place, "job:picture-topology", showing(file))
    [message] = world.slack.channel("design").messages
    assert any(block["type"] == "image" for block in message.blocks)
    assert world.methods().count("chat.postMessage") == 4


async def test_a_message_whose_picture_stays_unready_tells_it_in_words(world: World) -> None:
    file = await world.upload()
    await world.chat.post(world.place, "job:picture-topology", showing(file))
    [message] = world.slack.channel("design").messages
    assert [block["type"] for block in message.blocks] == ["rich_text", "rich_text"]
    assert "Three services in a row" in str(message.blocks)


async def test_without_the_scope_to_upload_there_is_none_and_it_is_said_once(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.slack.drop_scope("files:write")
    assert await world.upload() == ""
    assert await world.upload() == ""
    assert [r.message for r in caplog.records if "pictures" in r.message] == [
        "Slack: doing without pictures (missing_scope); `arch-review doctor` says what to mend"
    ]


async def test_without_the_scope_to_look_it_is_shown_by_trying(world: World) -> None:
    world.slack.files.polls = 0
    file = await world.upload()
    world.slack.drop_scope("files:read")
    assert await world.chat.showable(world.place, file)
    await world.chat.post(world.place, "job:picture-topology", showing(file))
    [message] = world.slack.channel("design").messages
    assert any(block["type"] == "image" for block in message.blocks)


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
async def test_an_answer_that_is_lost_costs_one_more_upload_at_most(world: World, method: str) -> None:
    world.slack.faults.add(faults.answer_lost(), method)
    file = await world.upload()
    assert world.slack.files.by_id[file].complete
    assert all(not stored.channels for stored in world.slack.files.by_id.values())


async def test_an_upload_that_keeps_failing_is_busy(world: World) -> None:
    world.slack.faults.add(faults.http(503), "files.completeUploadExternal", times=None)
    with pytest.raises(ChatBusy):
        await world.upload()


def test_what_is_no_file_of_slack_is_no_block() -> None:
    for file in ("", "F", "https://evil.example/x.png", 'F1"}', "f0123"):
        assert [block["type"] for block in render(showing(file)).blocks] == ["rich_text"]


def test_alt_text_fits_whatever_it_holds() -> None:
    message = Message(fallback="x", parts=(Picture(file="F0123", alt="<!channel> & 🦊\n" * 400),))
    [image] = render(message).blocks
    assert len(image["alt_text"].encode("utf-16-le")) <= 2_000
    assert "\n" not in image["alt_text"]
    assert render(Message(fallback="x", parts=(Picture(file="F0123", alt=""),))).blocks[0]["alt_text"]
