"""Buttons: rendered within Slack's limits whatever they say, the same over updates, and read back as they were meant."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from bot.slack.blocks import MOST_BLOCKS, MOST_IN_ALL, MOST_IN_ALL_SHORT, render
from bot.slack.buttons import Pressed, read_press
from bot.slack.modal import read_submission, reason_view
from bot.slack.mrkdwn import escape
from handlers.commands import Place
from handlers.messages import Actions, Button, Heading, Message, Paragraph, Part, say
from handlers.pressing import LONGEST_VALUE, VERBS, args_of, value_of
from standins.slack.blocks import faults_of
from standins.slack.mentions import pings_of

texts = st.one_of(
    st.text(max_size=120),
    st.sampled_from(["<!channel>", "@here", "*b*", "\ud800", "\u202egnp", "😀" * 200, "a" * 5_000, " ", "&amp;<>"]),
)
ids = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
args = st.dictionaries(st.sampled_from(["design", "finding", "verdict", "how", "page"]), ids, max_size=4)
verbs = st.sampled_from(sorted(VERBS))
styles = st.sampled_from(["plain", "good", "bad"])
values = st.one_of(args.map(urlencode).filter(lambda v: len(v) <= LONGEST_VALUE), texts)
buttons = st.builds(
    Button, label=texts, verb=st.one_of(verbs, texts), value=values, style=styles, reason=texts, confirm=texts
)
actions: st.SearchStrategy[Part] = st.builds(Actions, buttons=st.lists(buttons, max_size=7).map(tuple))
others: st.SearchStrategy[Part] = st.one_of(
    st.builds(Heading, text=texts), st.builds(lambda t: Paragraph(runs=(say(t),)), texts)
)
messages = st.builds(Message, fallback=texts, parts=st.lists(st.one_of(actions, others), max_size=40).map(tuple))


def elements(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [e for b in blocks if b["type"] == "actions" for e in b["elements"]]


def one(button: Button) -> dict[str, Any]:
    [element] = elements(render(Message(fallback="x", parts=(Actions(buttons=(button,)),))).blocks)
    return element


@settings(max_examples=150)
@given(message=messages, in_all=st.sampled_from([MOST_IN_ALL, MOST_IN_ALL_SHORT]))
def test_any_message_with_buttons_is_valid_and_within_the_limits(message: Message, in_all: int) -> None:
    rendered = render(message, in_all=in_all)
    assert faults_of(rendered.blocks, lambda _: True) == []
    assert len(rendered.blocks) <= MOST_BLOCKS
    assert len(json.dumps(rendered.blocks, ensure_ascii=False)) <= in_all
    assert pings_of(rendered.text, rendered.blocks, linked=True) == []
    assert Block.parse_all(rendered.blocks) if rendered.blocks else True
    for block in rendered.blocks:
        if block["type"] == "actions":
            assert 1 <= len(block["elements"]) <= 5
            for element in block["elements"]:
                assert len(element["action_id"]) <= 255
                assert element["text"]["type"] == "plain_text"
                assert element["text"]["text"].strip()
    json.dumps(rendered.blocks, ensure_ascii=False).encode("utf-8")


@given(verb=verbs, said=args, label=texts.filter(lambda t: t.strip(" \x00\ud800\u202e")), reason=texts)
def test_a_button_is_read_back_as_it_was_meant(verb: str, said: dict[str, str], label: str, reason: str) -> None:
    try:
        value = value_of(verb, **said)
    except ValueError:
        return
    rendered = render(
        Message(fallback="x", parts=(Actions(buttons=(Button(label=label, verb=verb, value=value, reason=reason),)),))
    )
    for element in elements(rendered.blocks):
        label = element["text"]["text"]
        pressed = read_press(element | {"text": {"text": escape(label)}, "value": escape(element.get("value", ""))})
        assert pressed is not None
        # Whether Slack escapes values as it does texts is not documented.
        as_it_was = read_press(element)
        assert as_it_was is not None
        assert as_it_was.args == said
        assert (pressed.verb, pressed.args) == (verb, said)
        assert pressed.label == label
        assert len(pressed.question) <= 300
        if pressed.question:
            view = reason_view(pressed, Place(platform="slack", workspace="T1", channel="C1", thread="1.2"))
            assert len(view["private_metadata"]) <= 3_000
            assert len(view["title"]["text"]) <= 24
            assert faults_of(view["blocks"], lambda _: True) == []


@given(verb=verbs, said=st.dictionaries(ids, texts, max_size=10))
@example(verb="close", said={"verb": "x"})
def test_a_value_that_is_made_can_be_read_and_is_short(verb: str, said: dict[str, str]) -> None:
    try:
        value = value_of(verb, **said)
    except (ValueError, UnicodeEncodeError):
        return
    assert len(value) <= LONGEST_VALUE
    assert args_of(verb, value) == {name: word for name, word in said.items() if word}


@given(verb=st.one_of(verbs, texts), value=st.one_of(texts, st.text(alphabet="ab=&%+;", max_size=40)))
def test_any_value_is_read_without_failing(verb: str, value: str) -> None:
    read = args_of(verb, value)
    assert read is None or all(name and word for name, word in read.items())


@pytest.mark.parametrize("value", ["design", "=x", "design=", "design=a&design=b", "a b=c", "&", "1=2", "d=%", "d=1&"])
def test_a_value_that_no_button_of_ours_has_is_none(value: str) -> None:
    read = args_of("decide", value)
    assert read is None or read == {"d": "%"}


def test_no_press_gives_what_only_the_bot_itself_asks() -> None:
    for verb in ("sweep", "check", "help", "ask", "owner", ""):
        assert args_of(verb, "design=1") is None
        with pytest.raises(ValueError, match="cannot be carried"):
            value_of(verb, design="1")


def test_styles_and_a_dialog_before_what_cannot_be_undone() -> None:
    element = one(
        Button(label="Reject <it>", verb="close", value="design=1", style="bad", confirm="Reject this design?")
    )
    assert element["style"] == "danger"
    assert element["text"] == {"type": "plain_text", "text": "Reject <it>", "emoji": False}
    assert element["confirm"]["text"] == {"type": "plain_text", "text": "Reject this design?", "emoji": False}
    assert element["confirm"]["style"] == "danger"
    assert one(Button(label="Approve", verb="close", value="design=1", style="good"))["style"] == "primary"
    assert "style" not in one(Button(label="Undo", verb="undo", value="design=1"))


def test_a_button_keeps_its_id_over_updates_and_two_of_them_never_share_one() -> None:
    accept = Button(label="Accept", verb="decide", value="design=1&verdict=accepted")
    refuse = Button(label="Refuse", verb="decide", value="design=1&verdict=wont-fix")
    together = render(Message(fallback="x", parts=(Actions(buttons=(refuse, accept, accept)),))).blocks
    assert [e["action_id"] for e in elements(together)] == [one(refuse)["action_id"], one(accept)["action_id"]]
    assert one(refuse)["action_id"] != one(accept)["action_id"]


def test_buttons_at_the_end_stay_when_the_rest_is_cut_and_those_between_go_with_their_part() -> None:
    last = Actions(buttons=(Button(label="Accept", verb="decide", value="design=last"),))
    between = Actions(buttons=(Button(label="Open", verb="status", value="design=between"),))
    long = Paragraph(runs=(say("word " * 500),))
    rendered = render(Message(fallback="x", parts=(long, between, long, long, long, long, long, between, last)))
    assert rendered.blocks[-1]["elements"][0]["value"] == "design=last"
    assert "does not fit" in json.dumps(rendered.blocks[-3])
    rendered = render(Message(fallback="x", parts=(long, between, *(long,) * 6, between, long)))
    assert [e["value"] for e in elements(rendered.blocks)] == ["design=between"]


def test_a_button_that_cannot_be_carried_is_left_out_and_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    parts = (Actions(buttons=(Button(label="Secret", verb="decide", value="v" * 2_001),)),)
    assert render(Message(fallback="x", parts=parts)).blocks == []
    assert "left out" in caplog.text
    assert "Secret" not in caplog.text


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"private_metadata": "x"},
        {"private_metadata": '{"verb": "decide"}'},
        {"private_metadata": '{"verb": "sweep", "value": "", "workspace": "T", "channel": "C", "thread": null}'},
    ],
)
def test_a_modal_that_is_none_of_ours_is_none(view: dict[str, Any]) -> None:
    state = {"values": {"reason": {"reason": {"value": "so"}}}}
    assert read_submission(view | {"id": "V1", "hash": "1", "state": state}) is None


def test_a_modal_carries_ids_only_and_is_read_back() -> None:
    pressed = Pressed("decide", "design=1&verdict=wont-fix", {}, "Won't fix, and say at some length why", "Why?")
    place = Place(platform="slack", workspace="T1", channel="C1", thread=None)
    view = reason_view(pressed, place)
    assert set(json.loads(view["private_metadata"])) == {"verb", "value", "workspace", "channel", "thread"}
    sent = view | {"id": "V1", "hash": "h", "state": {"values": {"reason": {"reason": {"value": " so \x00"}}}}}
    read = read_submission(sent)
    assert read is not None
    assert (read.verb, read.args, read.place, read.reason) == (
        "decide",
        {"design": "1", "verdict": "wont-fix"},
        place,
        "so",
    )
