"""Slack's documented limits: text, blocks, metadata, scopes, tokens, rates."""

from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from standins.slack import ManualClock, SlackStandIn
from standins.slack.blocks import faults_of

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(**fields: Any) -> Json:
    return {"type": "actions", "elements": [{"type": "button", "text": plain("x")} | fields]}


def never(_: Json) -> bool:
    return False


FITS: list[list[Json]] = [
    [section("x" * 3000)],
    [{"type": "divider"}] * 50,
    [{"type": "header", "text": plain("x" * 150)}],
    [{"type": "section", "fields": [plain("x" * 2000)] * 10}],
    [{"type": "context", "elements": [plain("x")] * 10}],
    [button(text=plain("x" * 75), action_id="a" * 255, value="v" * 2000)],
    [{"type": "image", "image_url": "https://example.com/x.png", "alt_text": "x"}],
    [section("x") | {"block_id": "b" * 255}],
]
BREAKS: list[tuple[list[Json], str]] = [
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("")], "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    (
        [{"type": "divider"}, {"type": "header", "text": plain("x" * 151)}],
        "must be less than 151 characters [json-pointer:/blocks/1/text/text]",
    ),
    (
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
    ),
    (
        [{"type": "section", "fields": [plain("x")] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
    ),
    (
        [{"type": "section", "fields": [plain("x" * 2001)]}],
        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
    ),
    (
        [{"type": "context", "elements": [plain("x")] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ),
    ([button(text=plain("x" * 76))], "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"),
    ([button(action_id="a" * 256)], "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]"),
    ([section("x") | {"block_id": "b" * 256}], "must be less than 256 characters [json-pointer:/blocks/0/block_id]"),
    ([section("x") | {"block_id": "b"}] * 2, "`block_id` already exists [json-pointer:/blocks/1/block_id]"),
    ([{"type": "section"}], "missing required field: text [json-pointer:/blocks/0]"),
    ([{"type": "fancy"}], "unsupported type: fancy [json-pointer:/blocks/0/type]"),
    (
        [{"type": "image", "slack_file": {"id": "F1"}, "alt_text": "x"}],
        "invalid slack file [json-pointer:/blocks/0/slack_file]",
    ),
    ([{"type": "actions", "elements": []}], "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"),
]


@pytest.mark.parametrize("blocks", FITS)
def test_blocks_at_the_limit_are_taken(blocks: list[Json]) -> None:
    assert faults_of(blocks, never) == []


@pytest.mark.parametrize(("blocks", "fault"), BREAKS)
def test_blocks_past_a_limit_are_named(blocks: list[Json], fault: str) -> None:
    assert faults_of(blocks, never) == [fault]


@given(st.recursive(st.none() | st.text() | st.integers(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_no_shape_of_blocks_breaks_the_check(blocks: Any) -> None:
    faults_of(blocks, never)


@given(
    st.sampled_from(["section", "header", "context", "actions", "image", "input", "markdown", "rich_text"]),
    st.dictionaries(
        st.sampled_from(["text", "fields", "elements", "accessory", "element", "label", "title", "block_id"]),
        st.none() | st.integers() | st.text() | st.lists(st.none() | st.dictionaries(st.text(), st.text())),
    ),
)
def test_no_block_breaks_the_check(kind: str, fields: Json) -> None:
    faults_of([{"type": kind} | fields], never)


async def error_of(awaitable: Any) -> Any:
    with pytest.raises(SlackApiError) as caught:
        await awaitable
    return caught.value.response


async def test_invalid_blocks_come_with_a_pointer(slack: SlackStandIn, client: AsyncWebClient) -> None:
    answer = await error_of(client.chat_postMessage(channel="design", text="x", blocks=[section("x" * 3001)]))
    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    ]
    assert (await error_of(client.chat_postMessage(channel="design", text="x", blocks="{")))[
        "error"
    ] == "invalid_blocks_format"
    assert slack.channel("design").history == []


@pytest.mark.filterwarnings("ignore:The top-level `text` argument is missing")
async def test_text_limits(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.rates.scale = 0
    posted = await client.chat_postMessage(channel="design", text="x" * 40_000)
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    assert (await error_of(client.chat_postMessage(channel="design", text="x" * 40_001)))["error"] == "msg_too_long"
    await client.chat_update(**where, text="x" * 4_000)
    assert (await error_of(client.chat_update(**where, text="x" * 4_001)))["error"] == "msg_too_long"
    assert (await error_of(client.chat_postMessage(channel="design", text="")))["error"] == "no_text"
    assert (await error_of(client.chat_update(**where)))["error"] == "no_text"
    within = [section("x" * 3000)] * 4
    await client.chat_postMessage(channel="design", text="x", blocks=within)
    past = await error_of(client.chat_postMessage(channel="design", text="x", blocks=[*within, section("x")]))
    assert past["error"] == "msg_blocks_too_long"


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ({"event_type": "k"}, "invalid_metadata_format"),
        ({"event_type": "k", "event_payload": "x"}, "invalid_metadata_format"),
        ({"event_type": "k", "event_payload": {}, "more": 1}, "invalid_metadata_format"),
        ({"event_type": "white space", "event_payload": {}}, "invalid_metadata_schema"),
        ({"event_type": "k", "event_payload": {"x": "y" * 8_000}}, "metadata_too_large"),
    ],
)
async def test_metadata_shape_and_size(client: AsyncWebClient, metadata: Json, code: str) -> None:
    answer = await error_of(client.chat_postMessage(channel="design", text="x", metadata=metadata))
    assert answer["error"] == code


async def test_tokens_and_scopes(slack: SlackStandIn, client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert "chat:write" in answer.headers["X-OAuth-Scopes"]
    slack.drop_scope("chat:write")
    answer = await error_of(client.chat_postMessage(channel="design", text="x"))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write")
    assert "channels:join" in answer["provided"]
    slack.drop_scope("groups:history")
    await client.conversations_history(channel=slack.channel("design").id)
    answer = await error_of(client.conversations_history(channel=slack.channel("private").id))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:history")
    slack.drop_scope("groups:read")
    answer = await error_of(client.users_conversations(types="public_channel,private_channel"))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:read")
    await client.users_conversations()
    slack.drop_scope("im:write")
    assert (await error_of(client.conversations_open(users=slack.user("mia").id)))["needed"].startswith("im:write,")
    slack.revoke()
    assert (await error_of(client.auth_test()))["error"] == "token_revoked"
    for token, code in (("xoxb-wrong", "invalid_auth"), (slack.app_token, "not_allowed_token_type")):
        other = AsyncWebClient(token=token, base_url=slack.api_url)
        assert (await error_of(other.auth_test()))["error"] == code


async def test_unknown_methods_and_other_ways_to_call(slack: SlackStandIn, client: AsyncWebClient) -> None:
    assert (await error_of(client.api_call("chat.shout")))["error"] == "unknown_method"
    async with aiohttp.ClientSession() as session:
        async with session.post(slack.api_url + "auth.test") as response:
            assert (await response.json())["error"] == "not_authed"
        form = {"token": slack.token, "channel": "design", "text": "by form", "blocks": '[{"type":"divider"}]'}
        async with session.post(slack.api_url + "chat.postMessage", data=form) as response:
            assert (await response.json())["message"]["blocks"] == [{"type": "divider"}]
        headers = {"Authorization": f"Bearer {slack.token}", "Content-Type": "application/json"}
        async with session.post(slack.api_url + "auth.test", data="{", headers=headers) as response:
            assert (await response.json())["error"] == "invalid_json"
    assert [(c.method, c.outcome) for c in slack.calls] == [
        ("chat.shout", "unknown_method"),
        ("auth.test", "not_authed"),
        ("chat.postMessage", "ok"),
    ]


async def test_posts_and_updates_are_limited() -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock) as slack:
        client = AsyncWebClient(token=slack.token, base_url=slack.api_url)
        posted = [await client.chat_postMessage(channel="design", text=str(i)) for i in range(5)]
        answer = await error_of(client.chat_postMessage(channel="design", text="x"))
        assert (answer.status_code, answer["error"], answer.headers["Retry-After"]) == (429, "ratelimited", "1")
        await client.chat_postMessage(channel="private", text="each channel has its own")
        await clock.advance(1)
        await client.chat_postMessage(channel="design", text="x")
        where = {"channel": posted[0]["channel"], "ts": posted[0]["ts"]}
        for i in range(50):
            await client.chat_update(**where, text=str(i))
        answer = await error_of(client.chat_update(**where, text="x"))
        assert (answer["error"], answer.headers["Retry-After"]) == ("ratelimited", "2")
        await clock.advance(2)
        await client.chat_update(**where, text="x")
        slack.rates.scale = 0
        for i in range(60):
            await client.chat_update(**where, text=str(i))
        slack.rates.scale = 0.1
        slack.rates.reset()
        for i in range(5):
            await client.chat_update(**where, text=str(i))
        assert (await error_of(client.chat_update(**where, text="x")))["error"] == "ratelimited"


async def test_limited_reads() -> None:
    clock = ManualClock()
    async with SlackStandIn(clock=clock, rate_limits=0, limited_reads=True) as slack:
        client = AsyncWebClient(token=slack.token, base_url=slack.api_url)
        for i in range(20):
            await client.chat_postMessage(channel="design", text=str(i))
        channel = slack.channel("design").id
        page = await client.conversations_history(channel=channel, limit=200)
        assert (len(page["messages"]), page["has_more"]) == (15, True)
        answer = await error_of(client.conversations_history(channel=channel))
        assert (answer["error"], answer.headers["Retry-After"]) == ("ratelimited", "60")
        await client.conversations_replies(channel=channel, ts=page["messages"][0]["ts"])
        await clock.advance(60)
        await client.conversations_history(channel=channel)


async def test_files_are_ready_only_after_some_polls() -> None:
    async with SlackStandIn(file_polls=2) as slack:
        client = AsyncWebClient(token=slack.token, base_url=slack.api_url)
        ticket = await client.files_getUploadURLExternal(filename="topology.png", length=4)
        picture = {"type": "image", "alt_text": "topology", "slack_file": {"id": ticket["file_id"]}}
        done = {"files": [{"id": ticket["file_id"], "title": "Topology"}]}
        assert (await error_of(client.files_completeUploadExternal(**done)))["error"] == "file_not_found"
        async with aiohttp.ClientSession() as session:
            async with session.post(ticket["upload_url"], data=b"too long") as response:
                assert response.status == 400
            async with session.post(ticket["upload_url"], data=b"\x89PNG") as response:
                assert response.status == 200
        await client.files_completeUploadExternal(**done)
        post = {"channel": "design", "text": "x", "blocks": [picture]}
        assert (await error_of(client.chat_postMessage(**post)))["error"] == "invalid_blocks"
        assert (await client.files_info(file=ticket["file_id"]))["file"]["mimetype"] == ""
        ready = (await client.files_info(file=ticket["file_id"]))["file"]
        assert (ready["mimetype"], ready["title"]) == ("image/png", "Topology")
        await client.chat_postMessage(**post)
        by_url = {"type": "image", "alt_text": "x", "slack_file": {"url": ready["url_private"]}}
        await client.chat_postMessage(channel="design", text="x", blocks=[by_url])


async def test_the_sdks_own_upload_works(slack: SlackStandIn, client: AsyncWebClient) -> None:
    channel = slack.channel("design")
    await client.files_upload_v2(content="a,b", filename="x.csv", channel=channel.id, initial_comment="here")
    assert [(m.text, m.subtype) for m in channel.messages] == [("here", "file_share")]
