"""Posting, reading and membership, through Slack's own client."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from standins.slack import SlackStandIn


async def refused(awaitable: object) -> str:
    with pytest.raises(SlackApiError) as caught:
        await awaitable  # type: ignore[misc]
    return str(caught.value.response["error"])


async def test_a_post_is_seen_updated_and_deleted(slack: SlackStandIn, client: AsyncWebClient) -> None:
    channel = slack.channel("design")
    posted = await client.chat_postMessage(
        channel=channel.id, text="one", metadata={"event_type": "k", "event_payload": {"key": "1"}}
    )
    assert posted["message"]["metadata"]["event_payload"] == {"key": "1"}
    assert [m.text for m in channel.messages] == ["one"]
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "two"}}]
    await client.chat_update(channel=channel.id, ts=posted["ts"], text="two", blocks=blocks)
    message = channel.message(posted["ts"])
    assert (message.text, message.blocks, message.edited) == ("two", blocks, "")
    assert message.metadata == {"event_type": "k", "event_payload": {"key": "1"}}, "kept unless given"
    await client.chat_update(channel=channel.id, ts=posted["ts"], text="three", metadata={})
    assert (message.blocks, message.metadata) == ([], None), "text alone takes the blocks away"
    assert message.edited
    await client.chat_delete(channel=channel.id, ts=posted["ts"])
    assert channel.messages == []
    assert [(c.kind, c.message["text"]) for c in channel.history] == [
        ("post", "one"),
        ("update", "two"),
        ("update", "three"),
        ("delete", "three"),
    ]


async def test_message_ids_are_unique_and_ordered(slack: SlackStandIn) -> None:
    stamps = [slack.state.new_ts() for _ in range(1000)]
    assert stamps == sorted(set(stamps))


async def test_threads(slack: SlackStandIn, client: AsyncWebClient) -> None:
    channel = slack.channel("design")
    root = await client.chat_postMessage(channel="#design", text="root")
    for i in range(5):
        await client.chat_postMessage(channel=channel.id, text=f"r{i}", thread_ts=root["ts"])
    assert [m.text for m in channel.messages] == ["root"]
    assert [m.text for m in channel.thread(root["ts"])] == ["root", "r0", "r1", "r2", "r3", "r4"]
    history = await client.conversations_history(channel=channel.id)
    assert [(m["text"], m["reply_count"]) for m in history["messages"]] == [("root", 5)]
    read: list[str] = []
    cursor = ""
    while True:
        page = await client.conversations_replies(channel=channel.id, ts=root["ts"], limit=2, cursor=cursor)
        read += [m["text"] for m in page["messages"]]
        if not page["has_more"]:
            break
        cursor = page["response_metadata"]["next_cursor"]
    assert read == ["root", "r0", "r1", "r2", "r3", "r4"]
    assert await refused(client.conversations_replies(channel=channel.id, ts="1.1")) == "thread_not_found"
    await client.chat_delete(channel=channel.id, ts=root["ts"])
    assert channel.messages[0].subtype == "tombstone"


async def test_a_reply_to_a_message_that_is_gone_lands_in_the_channel(
    slack: SlackStandIn, client: AsyncWebClient
) -> None:
    root = await client.chat_postMessage(channel="design", text="root")
    await client.chat_delete(channel=root["channel"], ts=root["ts"])
    reply = await client.chat_postMessage(channel="design", text="reply", thread_ts=root["ts"])
    assert "thread_ts" not in reply["message"]
    assert [m.text for m in slack.channel("design").messages] == ["reply"]
    assert await refused(client.chat_postMessage(channel="design", text="x", thread_ts="no")) == "invalid_thread_ts"


async def test_history_pages_bounds_and_metadata(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.rates.scale = 0
    channel = slack.channel("design")
    metadata = {"event_type": "k", "event_payload": {"n": 1}}
    stamps = [
        (await client.chat_postMessage(channel=channel.id, text=str(i), metadata=metadata))["ts"] for i in range(10)
    ]
    seen: list[str] = []
    async for page in await client.conversations_history(channel=channel.id, limit=4):
        seen += [m["text"] for m in page["messages"]]
    assert seen == [str(i) for i in reversed(range(10))]

    async def texts(**bounds: object) -> list[str]:
        page = await client.conversations_history(channel=channel.id, **bounds)  # type: ignore[arg-type]
        return [m["text"] for m in page["messages"]]

    assert await texts(oldest=stamps[3], latest=stamps[6]) == ["5", "4"]
    assert await texts(oldest=stamps[3], latest=stamps[6], inclusive=True) == ["6", "5", "4", "3"]
    bare = await client.conversations_history(channel=channel.id)
    full = await client.conversations_history(channel=channel.id, include_all_metadata=True)
    assert "metadata" not in bare["messages"][0]
    assert full["messages"][0]["metadata"] == metadata
    assert await refused(client.conversations_history(channel=channel.id, cursor="no")) == "invalid_cursor"


async def test_membership_is_enforced(slack: SlackStandIn, client: AsyncWebClient) -> None:
    general, secret, attic = slack.channel("general"), slack.channel("secret"), slack.channel("attic")
    assert await refused(client.chat_postMessage(channel=general.id, text="x")) == "not_in_channel"
    assert await refused(client.conversations_history(channel=general.id)) == "not_in_channel"
    assert await refused(client.chat_postMessage(channel=secret.id, text="x")) == "channel_not_found"
    assert await refused(client.conversations_info(channel=secret.id)) == "channel_not_found"
    assert await refused(client.chat_postMessage(channel=attic.id, text="x")) == "is_archived"
    assert await refused(client.conversations_join(channel=secret.id)) == "channel_not_found"
    assert await refused(client.conversations_join(channel=attic.id)) == "is_archived"
    await client.conversations_join(channel=general.id)
    await client.conversations_join(channel=general.id)
    assert general.joins == [slack.bot_user]
    await client.chat_postMessage(channel=general.id, text="x")
    slack.installation.scopes.add("chat:write.public")
    lobby = slack.add_channel("lobby", with_app=False)
    await client.chat_postMessage(channel=lobby.id, text="x")


async def test_only_our_own_messages_may_be_changed(slack: SlackStandIn, client: AsyncWebClient) -> None:
    async with slack.deliverer("http://127.0.0.1:9") as deliver:
        theirs = deliver.say("mine", channel="design", user="mia")
    channel = theirs.channel
    assert await refused(client.chat_update(channel=channel, ts=theirs.ts, text="x")) == "cant_update_message"
    assert await refused(client.chat_delete(channel=channel, ts=theirs.ts)) == "cant_delete_message"
    assert await refused(client.chat_update(channel=channel, ts="1.1", text="x")) == "message_not_found"
    assert await refused(client.chat_delete(channel=channel, ts="1.1")) == "message_not_found"


async def test_direct_messages_open_by_user(slack: SlackStandIn, client: AsyncWebClient) -> None:
    mia = slack.user("mia")
    posted = await client.chat_postMessage(channel=mia.id, text="psst")
    opened = await client.conversations_open(users=mia.id)
    assert opened["channel"]["id"] == posted["channel"] == slack.direct("mia").id
    assert [m.text for m in slack.direct("mia").messages] == ["psst"]
    assert await refused(client.conversations_open(users="U404")) == "user_not_found"


async def test_ephemeral_reaction_permalink_status(slack: SlackStandIn, client: AsyncWebClient) -> None:
    channel, mia = slack.channel("design"), slack.user("mia")
    await client.chat_postEphemeral(channel=channel.id, user=mia.id, text="only you")
    assert [(e.user, e.text) for e in channel.ephemerals] == [(mia.id, "only you")]
    assert channel.messages == []
    stranger = slack.state.add_user(slack.workspace, "stranger")
    error = await refused(client.chat_postEphemeral(channel=channel.id, user=stranger.id, text="x"))
    assert error == "user_not_in_channel"
    posted = await client.chat_postMessage(channel=channel.id, text="x")
    await client.reactions_add(channel=channel.id, timestamp=posted["ts"], name="eyes")
    error = await refused(client.reactions_add(channel=channel.id, timestamp=posted["ts"], name="eyes"))
    assert error == "already_reacted"
    link = await client.chat_getPermalink(channel=channel.id, message_ts=posted["ts"])
    assert link["permalink"] == f"https://acme.slack.com/archives/{channel.id}/p{posted['ts'].replace('.', '')}"
    await client.assistant_threads_setStatus(channel_id=channel.id, thread_ts=posted["ts"], status="is reading")
    assert channel.changes("status")[0].to == "is reading"


async def test_people_and_lists(slack: SlackStandIn, client: AsyncWebClient) -> None:
    me = await client.auth_test()
    assert (me["team"], me["user_id"], me["bot_id"]) == ("acme", slack.bot_user, slack.installation.bot_id)
    noor = await client.users_info(user=slack.user("noor").id)
    assert noor["user"]["name"] == "noor"
    assert await refused(client.users_info(user="U404")) == "user_not_found"
    listed = await client.users_conversations(types="public_channel,private_channel", exclude_archived=True)
    assert {c["name"] for c in listed["channels"]} == {"design", "private"}
    members: list[str] = []
    async for page in await client.conversations_members(channel=slack.channel("design").id, limit=3):
        members += page["members"]
    assert members == list(slack.channel("design").members)


async def test_second_workspace_has_its_own_ids(slack: SlackStandIn) -> None:
    app = slack.add_workspace("globex", enterprise="E0000000001")
    other = AsyncWebClient(token=app.token, base_url=slack.api_url)
    assert (await other.auth_test())["team_id"] == app.team != slack.workspace.id
    assert await refused(other.chat_postMessage(channel=slack.channel("design").id, text="x")) == "channel_not_found"
    posted = await other.chat_postMessage(channel="design", text="hello")
    assert posted["channel"] != slack.channel("design").id
    assert slack.channel("design").messages == []
