"""What a person would see and be pinged by: mentions, and threads in the terminal."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.web.async_client import AsyncWebClient

from standins.slack import Message, SlackStandIn
from standins.slack.blocks import faults_of
from standins.slack.mentions import pings_of
from standins.slack.render import plain


def seen(text: str, blocks: list[dict[str, object]] | None = None, *, linked: bool = False) -> list[tuple[str, str]]:
    return [(p.kind, p.target) for p in pings_of(text, blocks or [], linked=linked)]


@pytest.mark.parametrize(
    ("text", "pings"),
    [
        ("<@U0000000003> hello", [("user", "U0000000003")]),
        ("<@U1|mia> and <@W2>", [("user", "U1"), ("user", "W2")]),
        ("<!channel> <!here|here> <!everyone>", [("broadcast", n) for n in ("channel", "here", "everyone")]),
        ("<!subteam^S12|@oncall>", [("subteam", "S12")]),
        ("&lt;!channel&gt; &lt;@U1&gt;", []),
        ("@channel @mia, <https://example.com|@here> <#C1|x> <!date^1^{date}|x>", []),
    ],
)
def test_what_notifies(text: str, pings: list[tuple[str, str]]) -> None:
    assert seen(text) == pings


def test_blocks_notify_by_mrkdwn_and_rich_text_but_not_by_plain_text() -> None:
    assert seen("", [{"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}]) == [("broadcast", "here")]
    assert seen("", [{"type": "header", "text": {"type": "plain_text", "text": "<!here>"}}]) == []
    fields = [{"type": "mrkdwn", "text": "<@U1>"}, {"type": "plain_text", "text": "<@U2>"}]
    assert seen("", [{"type": "section", "fields": fields}]) == [("user", "U1")]
    rich = {"type": "rich_text_section", "elements": [{"type": "broadcast", "range": "channel"}]}
    assert seen("", [{"type": "rich_text", "elements": [rich]}]) == [("broadcast", "channel")]
    assert seen("ask @here", linked=True) == [("broadcast", "here")]


async def test_who_was_notified(slack: SlackStandIn, client: AsyncWebClient) -> None:
    channel, mia = slack.channel("design"), slack.user("mia")
    async with slack.deliverer("http://127.0.0.1:9") as deliver:
        asked = deliver.mention("please <!channel>", channel="design", user="mia")
    assert slack.notified(channel) == set(), "only the app's own words count"
    await client.chat_postMessage(channel=channel.id, thread_ts=asked.ts, text=f"<@{mia.id}> done")
    assert slack.notified(channel) == {"mia"}
    blocks = [{"type": "context", "elements": [{"type": "mrkdwn", "text": "<!channel>"}]}]
    posted = await client.chat_postMessage(channel=channel.id, text="x")
    await client.chat_update(channel=channel.id, ts=posted["ts"], text="x", blocks=blocks)
    assert slack.notified(channel) == {"mia", "noor", "sam"}


async def test_user_groups_reach_their_members(slack: SlackStandIn, client: AsyncWebClient) -> None:
    slack.workspace.groups["S1"] = [slack.user("sam").id]
    await client.chat_postMessage(channel="design", text="<!subteam^S1>")
    assert slack.notified(slack.channel("design")) == {"sam"}


def test_mrkdwn_as_plain_text(slack: SlackStandIn) -> None:
    mia = slack.user("mia").id
    text = f"*Hi* <@{mia}>, _see_ <https://example.com/a_b_c?x=1&amp;y|the *doc*> in <#{slack.channel('design').id}>"
    assert plain(text, slack.state) == "Hi @mia, see the *doc* in #design"
    assert plain("a &lt;b&gt; &amp; `c_d_e` 2 * 3 * 4 snake_case_name") == "a <b> & c_d_e 2 * 3 * 4 snake_case_name"
    assert plain("<!here> <!subteam^S1|@ops> <https://example.com>") == "@here @ops https://example.com"


async def test_a_thread_in_the_terminal(slack: SlackStandIn, client: AsyncWebClient) -> None:
    async with slack.deliverer("http://127.0.0.1:9") as deliver:
        asked = deliver.mention("https://example.com/design.md", channel="design", user="mia")
    quote = "&gt; " + "Orders are written to both stores and a job compares them every night. " * 3
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Checkout & payments"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*3 findings*, 1 <https://example.com|high>"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": quote}},
        {
            "type": "section",
            "fields": [{"type": "mrkdwn", "text": f"*{k}*\nmissing"} for k in ("Recovery", "Scaling", "Ordering")],
        },
        {"type": "divider"},
        {
            "type": "actions",
            "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Ask"}, "action_id": "ask"}],
        },
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "rules only"}]},
        {"type": "image", "image_url": "https://example.com/x.png", "alt_text": "topology"},
    ]
    await client.chat_postMessage(channel="design", thread_ts=asked.ts, text="x", blocks=blocks)
    text = slack.render("design", asked.ts, width=72)
    lines = text.split("\n")
    assert max(map(len, lines)) <= 72
    assert "\x1b" not in text
    for part in ("#design", "mia ", "@arch-review https://example.com/design.md", "1 reply", "arch-review APP"):
        assert part in text
    for part in ("Checkout & payments", "3 findings, 1 high", "[ Ask ]", "rules only", "[picture: topology]"):
        assert part in text
    quoted = [line for line in lines if "┃" in line]
    assert len(quoted) >= 3
    assert "Recovery" in next(line for line in lines if "Scaling" in line), "fields stand side by side"
    coloured = slack.render("design", asked.ts, ansi=True, width=72)
    assert "\x1b[1m" in coloured

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured).split() == text.split()


_TEXT = st.one_of(st.text(), st.builds(dict, type=st.sampled_from(["plain_text", "mrkdwn"]), text=st.text(min_size=1)))
_LEAF = st.none() | st.integers() | _TEXT
_ELEMENT = st.dictionaries(st.sampled_from(["type", "text", "alt_text", "image_url", "elements", "user_id"]), _LEAF)
_BLOCK = st.builds(
    lambda kind, fields: {"type": kind} | fields,
    st.sampled_from(["section", "header", "context", "actions", "image", "markdown", "rich_text", "divider", "table"]),
    st.dictionaries(
        st.sampled_from(["text", "fields", "elements", "accessory", "alt_text", "image_url"]),
        _LEAF | _ELEMENT | st.lists(_ELEMENT | _TEXT, max_size=3),
    ),
)


@given(st.lists(_BLOCK, max_size=3), st.text())
def test_whatever_slack_takes_can_be_shown(blocks: list[dict[str, object]], text: str) -> None:
    slack = SlackStandIn()
    if faults_of(blocks, lambda _: False):
        return
    channel = slack.channel("design")
    message = Message(slack.state.new_ts(), channel.id, slack.bot_user, text, blocks)
    slack.state.put(channel, message, pings_of(text, blocks))
    assert "arch-review" in slack.render("design", message.ts, ansi=True, width=40)
