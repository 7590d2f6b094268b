"""Whatever a message contains, Slack takes it and nobody but `Run.person` is pinged: judged by the stand-in's rules."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from bot.plain import web_link
from bot.slack.blocks import LONGEST_FALLBACK, MOST_BLOCKS, MOST_IN_ALL, MOST_IN_ALL_SHORT, render
from bot.slack.mrkdwn import anchor, literal
from handlers.messages import Aside, Divider, Facts, Heading, Message, Paragraph, Part, Quotation, Run, notice
from standins.slack.blocks import faults_of, text_length
from standins.slack.mentions import pings_of

HOSTILE = [
    "<!channel>", "<!here|x>", "<@U0VICTIM1>", "<#C0CHANNEL|general>", "<!subteam^S1>", "@here", "@channel", "@everyone",
    "<https://evil.example|https://bank.example>", "https://evil.example|>x", "*bold*", "_it_", "~no~", "`code`", "```",
    "&lt;!channel&gt;", "&amp;", "javascript:alert(1)", ">quote", "\u202egnp.exe", "\x00", "\ud800", "😀" * 40, "a|b>c",
]  # fmt: skip
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20)), max_size=12).map(" ".join),
    st.builds(lambda s, n: s * n, st.sampled_from([*HOSTILE, "word ", "<&>", "日本", "\n"]), st.integers(1, 3000)),
)
links = st.one_of(st.just(""), st.just("https://example.com/d?a=1&b=<2>|3"), texts)
styles = st.sampled_from(["plain", "bold", "italic", "code"])
runs = st.builds(Run, text=texts, style=styles, link=links)
parts: st.SearchStrategy[Part] = st.one_of(
    st.builds(Heading, text=texts),
    st.builds(Paragraph, runs=st.lists(runs, max_size=5).map(tuple)),
    st.builds(Quotation, text=texts, label=texts, link=links),
    st.builds(Facts, pairs=st.lists(st.tuples(texts, texts), max_size=12).map(tuple)),
    st.builds(Aside, runs=st.lists(runs, max_size=5).map(tuple)),
    st.builds(Divider),
)
messages = st.builds(Message, fallback=texts, parts=st.lists(parts, max_size=70).map(tuple))


def shown(blocks: list[dict[str, Any]]) -> str:
    return json.dumps(blocks, ensure_ascii=False)


@settings(max_examples=150)
@given(message=messages)
def test_any_message_is_valid_within_the_limits_and_pings_nobody(message: Message) -> None:
    rendered = render(message)
    assert faults_of(rendered.blocks, lambda _: True) == []
    assert len(rendered.blocks) <= MOST_BLOCKS
    assert text_length(rendered.blocks) <= MOST_IN_ALL
    assert len(shown(rendered.blocks)) <= MOST_IN_ALL
    assert 0 < len(rendered.text) <= LONGEST_FALLBACK
    assert pings_of(rendered.text, rendered.blocks, linked=True) == []
    assert Block.parse_all(rendered.blocks) if rendered.blocks else True
    (rendered.text + shown(rendered.blocks)).encode("utf-8")


@settings(max_examples=100)
@given(message=messages)
def test_every_link_is_one_that_the_message_names(message: Message) -> None:
    allowed = {web_link(r.link) for p in message.parts if isinstance(p, Paragraph | Aside) for r in p.runs}
    allowed |= {web_link(p.link) for p in message.parts if isinstance(p, Quotation)}

    def check(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                check(item)
        elif isinstance(node, dict):
            if node.get("type") == "link":
                assert node["url"] in allowed
                assert node["url"].startswith(("http://", "https://"))
            if node.get("type") == "mrkdwn":
                assert node["verbatim"] is True
                for token in node["text"].split("<")[1:]:
                    assert token.split("|")[0].replace("&amp;", "&") in allowed
            for value in node.values():
                check(value)

    check(render(message).blocks)


@settings(max_examples=100)
@given(message=messages)
def test_the_shorter_rendering_is_shorter_and_valid(message: Message) -> None:
    rendered = render(message, in_all=MOST_IN_ALL_SHORT)
    assert len(shown(rendered.blocks)) <= MOST_IN_ALL_SHORT
    assert faults_of(rendered.blocks, lambda _: True) == []


def test_a_person_is_mentioned_only_by_name_of_the_run() -> None:
    for part in (Paragraph(runs=(Run(person="U0ADA1234"),)), Aside(runs=(Run(person="U0ADA1234"),))):
        rendered = render(Message(fallback="your review is ready", parts=(part,)))
        assert [p.target for p in pings_of(rendered.text, rendered.blocks)] == ["U0ADA1234"]


def test_a_person_that_is_no_user_id_pings_nobody() -> None:
    rendered = render(notice(Run(text="done", person="!channel> <@U0ADA1234")))
    assert pings_of(rendered.text, rendered.blocks) == []
    assert "done" in shown(rendered.blocks)


def test_literal_text_stays_literal_in_rich_text() -> None:
    text = "*not bold* <!channel> `x` order_id & co"
    [block] = render(notice(text)).blocks
    assert block["elements"][0]["elements"] == [{"type": "text", "text": text}]


def test_facts_keep_identifiers_and_lose_styling() -> None:
    [block] = render(Message(fallback="x", parts=(Facts(pairs=(("*Title*", "order_id _now_ <b>"),)),))).blocks
    assert block["fields"][0]["text"] == "*∗Title∗*\norder_id ˍnowˍ &lt;b&gt;"


def test_a_long_paragraph_is_split_and_loses_nothing() -> None:
    text = "word " * 1800
    rendered = render(notice(text))
    joined = "".join(e["text"] for b in rendered.blocks for s in b["elements"] for e in s["elements"])
    assert joined == text
    assert len(rendered.blocks) > 1


def test_a_message_that_does_not_fit_says_so() -> None:
    rendered = render(Message(fallback="x", parts=tuple(Heading(text=f"part {n}") for n in range(80))))
    assert len(rendered.blocks) == MOST_BLOCKS
    assert "does not fit" in shown(rendered.blocks[-1:])


def test_an_empty_message_has_words() -> None:
    rendered = render(Message(fallback="  ", parts=(Heading(text=" "), Paragraph(runs=()), Quotation(text="\n"))))
    assert rendered.blocks == []
    assert rendered.text


@given(text=texts)
def test_literal_is_quiet_in_mrkdwn(text: str) -> None:
    shown_text = literal(text)
    assert "<" not in shown_text
    assert ">" not in shown_text
    assert "`" not in shown_text
    assert pings_of(shown_text, [], linked=True) == []


@given(url=texts, text=texts)
def test_an_anchor_is_one_token_or_none(url: str, text: str) -> None:
    shown_text = anchor(url, text)
    if "<" in shown_text:
        assert shown_text.count("<") == shown_text.count(">") == shown_text.count("|") == 1
        assert shown_text.startswith(("<http://", "<https://"))


def test_a_link_target_is_http_or_nothing() -> None:
    assert web_link("https://example.com/a|b>c d") == "https://example.com/a%7Cb%3Ec%20d"
    assert web_link("https://example.com/a%20b?x=1&y=2#L3") == "https://example.com/a%20b?x=1&y=2#L3"
    for url in ("javascript:alert(1)", "file:///etc/passwd", "https://", "", "http://[", "mailto:a@b.example"):
        assert web_link(url) == ""
