"""Whatever a message contains, its card is valid, within the limits, and shows text as text."""

import base64
import json
import re
import struct
import zlib
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.drawing import available
from bot.plain import units
from bot.teams.buttons import OURS
from bot.teams.cards import activity_of, pictures_in
from bot.teams.elements import MOST_BYTES, MOST_BYTES_SENT, without_pictures
from bot.teams.pictures import LARGEST, LONGEST_SIDE, fits_a_card, for_a_card
from handlers.messages import (
    Actions,
    Aside,
    Button,
    Divider,
    Facts,
    Heading,
    Message,
    Paragraph,
    Part,
    Picture,
    Quotation,
    Run,
    notice,
    say,
)
from handlers.pages import FINDINGS_A_PAGE, page, plan
from handlers.pressing import value_of
from standins.teams.cards import faults_of
from tests.support.card_schema import complaints, every, texts
from tests.support.said import PICTURE, design_said, messages_said, picture_said, review_said

Json = dict[str, Any]

STANDS_FOR = str.maketrans({"∗": "*", "ˍ": "_", "∼": "~", "ˋ": "`", "［": "[", "］": "]", "\u200b": "", "\u00a0": " "})
HOSTILE = [
    "<at>Mia Olsen</at>", "**bold**", "_it_", "[bank](https://evil.example)", "![x](https://evil.example/t.png)", "```",
    "\u202e", "{{DATE(2020-01-01T00:00:00Z)}}", "${x}", "&lt;at&gt;", "\x00", "\ud800", "😀" * 40, "日本",
    "javascript:alert(1)", '"\\', "\n", "https://evil.example", "<script>", "# x", "> x", "- x", "\t",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20)), max_size=12).map(" ".join),
    st.builds(lambda s, n: s * n, st.sampled_from([*HOSTILE, "word "]), st.integers(1, 3000)),
)
LINKS = st.one_of(st.just(""), st.just("https://example.com/d?a=1&b=<2>|(3)"), TEXTS)
RUNS = st.builds(
    Run,
    text=TEXTS,
    style=st.sampled_from(["plain", "bold", "italic", "code"]),
    link=LINKS,
    person=st.one_of(st.just(""), st.sampled_from(["29:mia", "29:ben"]), TEXTS),
)
BUTTON = Button(label="Undo", verb="undo", value=value_of("undo", design="d1"))
BUTTONS = st.builds(Button, label=TEXTS, verb=st.just("undo"), value=st.just(BUTTON.value), reason=TEXTS, confirm=TEXTS)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Heading, text=TEXTS),
    st.builds(Paragraph, runs=st.lists(RUNS, max_size=5).map(tuple)),
    st.builds(Quotation, text=TEXTS, label=TEXTS, link=LINKS),
    st.builds(Facts, pairs=st.lists(st.tuples(TEXTS, TEXTS), max_size=30).map(tuple)),
    st.builds(Aside, runs=st.lists(RUNS, max_size=5).map(tuple)),
    st.builds(Actions, buttons=st.lists(BUTTONS, max_size=5).map(tuple)),
    st.builds(Picture, file=st.just(PICTURE), alt=TEXTS),
    st.builds(Divider),
)
MESSAGES = st.builds(Message, fallback=TEXTS, parts=st.lists(PARTS, max_size=40).map(tuple))


def card_of(activity: Json) -> Json:
    [attachment] = activity["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    card: Json = attachment["content"]
    return card


def entities(card: Json) -> list[Json]:
    found: list[Json] = card["msteams"].get("entities", [])
    return found


def png(width: int, height: int, noise: int = 0) -> bytes:
    """A PNG of that size; with noise, about so many bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = b"".join(b"\0" + bytes((x * y * 7 + y) % 251 for x in range(width)) for y in range(height))
    text = chunk(b"tEXt", b"x\0" + b"x" * noise) if noise else b""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + text
        + chunk(b"IDAT", zlib.compress(rows, 1))
        + chunk(b"IEND", b"")
    )


SMALL = png(8, 8)


@settings(max_examples=80)
@given(MESSAGES, st.booleans())
@example(Message(fallback="", parts=()), True)
@example(Message(fallback="é" * 5_000, parts=(Paragraph(runs=(say("é" * 200_000),)),)), True)
@example(Message(fallback="x", parts=tuple(Actions(buttons=(BUTTON,)) for _ in range(40))), False)
def test_any_message_is_a_valid_card_within_the_limits(message: Message, dialogs: bool) -> None:
    activity = activity_of(message, pictures={PICTURE: SMALL}, key="review-1:placeholder", dialogs=dialogs)
    card = card_of(activity)
    assert complaints(card) == []
    assert faults_of(card) == []
    assert card["body"]
    assert size_of(activity) <= MOST_BYTES
    plain = json.loads(json.dumps(activity))
    for image in every(plain, "Image"):
        assert image["url"].startswith("data:image/png;base64,")
        image["url"] = ""
    assert len(json.dumps(plain)) <= MOST_BYTES_SENT
    json.dumps(activity, ensure_ascii=False).encode("utf-8")
    links = [action["url"] for action in every(card, "Action.OpenUrl")]
    assert all(link.startswith(("http://", "https://")) for link in links)


@settings(max_examples=80)
@given(MESSAGES)
def test_only_people_of_the_message_are_mentioned_each_by_one_name(message: Message) -> None:
    card = card_of(activity_of(message))
    called = {run.person for part in message.parts if isinstance(part, Paragraph | Aside) for run in part.runs}
    made = entities(card)
    assert {one["mentioned"]["id"] for one in made} <= called
    assert len({one["text"] for one in made}) == len(made)
    blocks = [block["text"] for block in every(card, "TextBlock")]
    mentions = [m for text in blocks for m in re.findall(r"<at>.*?</at>", text)]
    assert set(mentions) == {one["text"] for one in made}
    others = [run["text"] for run in every(card, "TextRun")] + [
        word for facts in every(card, "FactSet") for fact in facts["facts"] for word in fact.values()
    ]
    assert not any(re.search(r"<\s{0,9}/?\s{0,9}at\b", text, re.I) for text in others)


@pytest.mark.parametrize("name", sorted(messages_said()))
@pytest.mark.parametrize("dialogs", [True, False])
def test_what_the_handlers_say_is_shown_whole(name: str, dialogs: bool) -> None:
    message = messages_said()[name]
    activity = activity_of(message, pictures={PICTURE: SMALL}, key=f"review-1:{name}", dialogs=dialogs)
    card = card_of(activity)
    assert complaints(card) == []
    words = " ".join(texts(card["body"])).translate(STANDS_FOR)
    assert "Cut short" not in words
    for part in message.parts:
        match part:
            case Heading(text=text):
                assert text in words
            case Quotation(label=label):
                assert label in words
            case Actions(buttons=buttons):
                assert all(button.label in words for button in buttons)
            case Paragraph(runs=runs) | Aside(runs=runs):
                assert all(word in words for run in runs for word in run.text.split())
            case _:
                pass


def test_a_card_is_of_the_version_that_teams_takes_and_wide() -> None:
    activity = activity_of(messages_said()["summary"])
    card = card_of(activity)
    assert (activity["type"], card["version"], card["msteams"]["width"]) == ("message", "1.5", "Full")
    assert activity["summary"].startswith("Review of ")
    assert card["fallbackText"].startswith("Review of ")
    assert every(card, "TextBlock")[0]["style"] == "heading"


def test_what_is_too_large_is_cut_with_a_note_and_a_link_and_keeps_its_buttons() -> None:
    long = tuple(Paragraph(runs=(say(f"{n} " + "word " * 200),)) for n in range(100))
    parts = (
        Paragraph(runs=(Run(text="the design", link="https://d.example/a.md"),)),
        *long,
        Actions(buttons=(BUTTON,)),
    )
    activity = activity_of(Message(fallback="x", parts=parts))
    card = card_of(activity)
    assert size_of(activity) > MOST_BYTES * 0.9
    *_, note, last = card["body"]
    assert last["type"] == "ActionSet"
    assert "Cut short" in note["inlines"][0]["text"]
    assert note["inlines"][-1]["selectAction"]["url"] == "https://d.example/a.md"
    other = card_of(activity_of(Message(fallback="x", parts=parts), report="https://r.example/1"))
    assert other["body"][-2]["inlines"][-1]["selectAction"]["url"] == "https://r.example/1"
    assert entities(card) == []


def test_people_that_were_cut_off_are_not_mentioned() -> None:
    long = tuple(Paragraph(runs=(say("word " * 250),)) for _ in range(100))
    mia, ben = (Paragraph(runs=(Run(person=f"29:{name}", text=name.title()),)) for name in ("mia", "ben"))
    card = card_of(activity_of(Message(fallback="x", parts=(mia, *long, ben))))
    assert [one["mentioned"]["id"] for one in entities(card)] == ["29:mia"]


def test_two_people_of_one_name_are_two_mentions() -> None:
    runs = (
        Run(person="29:a", text="Mia"),
        say(" and "),
        Run(person="29:b", text="Mia"),
        say(", again "),
        Run(person="29:a", text="Mia"),
    )
    card = card_of(activity_of(Message(fallback="x", parts=(Paragraph(runs=runs),))))
    assert [block["text"] for block in card["body"]] == ["<at>Mia</at> and <at>Mia (2)</at>, again <at>Mia</at>"]
    assert [(one["mentioned"]["id"], one["text"]) for one in entities(card)] == [
        ("29:a", "<at>Mia</at>"),
        ("29:b", "<at>Mia (2)</at>"),
    ]


def test_without_pings_people_are_only_named() -> None:
    card = card_of(activity_of(messages_said()["progress"], pings=False))
    assert entities(card) == []
    assert [block["text"] for block in every(card, "TextBlock")] == [
        "**Reviewing** [checkout.md](https://designs.example/checkout.md) for Mia Olsen"
    ]


def test_lines_stay_lines_and_long_words_are_cut() -> None:
    card = card_of(activity_of(notice("one\n\ntwo\n" + "x" * 4_000)))
    said = ["".join(run["text"] for run in block["inlines"]) for block in card["body"]]
    assert said[:2] == ["one", "two"]
    assert [len(text) for text in said[2:]] == [1500, 1500, 1000]


def test_quoted_prose_flows_and_structure_stays() -> None:
    prose = "The label printer service takes print requests from a queue and calls\nthe carrier for a number."
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    code = "def f():\n    return 1"
    middle = "It writes the\nnumber to PostgreSQL."
    short = "One instance.\nNo backup."
    for text, lines in (
        (prose, 1),
        (table, 3),
        (code, 2),
        (middle, 1),
        (short, 2),
        ("retries: 3\ntimeout: 5 s", 2),
        (f"{prose}\n\n{prose}", 3),
    ):
        card = card_of(activity_of(Message(fallback="x", parts=(Quotation(text=text),))))
        [container] = card["body"]
        assert container["style"] == "emphasis"
        assert len(container["items"]) == lines
    assert container["items"][1]["inlines"][0]["text"] == "\u00a0"
    indented = card_of(activity_of(Message(fallback="x", parts=(Quotation(text=code),))))["body"][0]["items"][1]
    assert indented["inlines"][0]["text"] == "\u00a0" * 4 + "return 1"


def test_a_rule_stands_over_what_follows_it() -> None:
    card = card_of(
        activity_of(
            Message(fallback="x", parts=(Divider(), Heading(text="a"), Divider(), Divider(), Heading(text="b")))
        )
    )
    assert [block.get("separator", False) for block in card["body"]] == [True, True]


def test_clients_may_refresh_the_card_of_a_message_by_its_key() -> None:
    card = card_of(activity_of(notice("x"), key="review-1:placeholder"))
    assert card["refresh"]["action"]["data"] == {OURS: {"key": "review-1:placeholder"}}
    # Nobody's client asks by itself.
    assert card["refresh"]["userIds"] == []
    assert complaints(card) == []
    assert "refresh" not in card_of(activity_of(notice("x")))


def test_a_picture_is_in_the_card_or_told_in_words() -> None:
    message = Message(
        fallback="x", parts=(Picture(file="p1", alt="The <at>system</at>"), Picture(file="p2", alt="Gone"))
    )
    assert pictures_in(message) == ("p1", "p2")
    shown, told = card_of(activity_of(message, pictures={"p1": SMALL}))["body"]
    assert base64.b64decode(shown["url"].partition(",")[2]) == SMALL
    assert shown["altText"] == "The <\u200bat>system<\u200b/at>"
    assert shown["msteams"] == {"allowExpand": True}
    assert told["inlines"][0]["text"] == "Gone"


def test_pictures_of_one_message_stay_within_the_limit_together() -> None:
    heavy = png(8, 8, noise=600_000)
    parts = (Picture(file="p1", alt="one"), Picture(file="p2", alt="two"))
    card = card_of(activity_of(Message(fallback="x", parts=parts), pictures={"p1": heavy, "p2": heavy}))
    assert [block["type"] for block in card["body"]] == ["Image", "RichTextBlock"]


@pytest.mark.skipif(not available(), reason="needs the extra `pictures`")
def test_a_drawn_picture_fits_a_card() -> None:
    drawn = picture_said()
    smaller = for_a_card(drawn)
    assert fits_a_card(smaller)
    assert for_a_card(smaller) == smaller


@pytest.mark.skipif(not available(), reason="needs the extra `pictures`")
def test_a_picture_is_made_smaller_in_its_own_shape() -> None:
    smaller = for_a_card(png(2_048, 512))
    assert struct.unpack(">II", smaller[16:24]) == (LONGEST_SIDE, 256)
    assert len(smaller) <= LARGEST


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n" + bytes(40), SMALL[:40]]
)
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert fits_a_card(content) == (content == SMALL[:40])
    assert for_a_card(b"x" + content) == b""


def test_buttons_never_stand_under_what_they_do_not_decide() -> None:
    def finding(number: int, words: str) -> list[Any]:
        button = Button(label=f"Accept {number}", verb="undo", value=value_of("undo", design="d", finding=f"f{number}"))
        return [Heading(text=f"Finding {number}"), Paragraph(runs=(say(words),)), Actions(buttons=(button,))]

    long = "\n".join(f"line {n}" for n in range(120))
    parts = (*finding(1, "short"), Divider(), *finding(2, long), Divider(), *finding(3, long))
    card = card_of(activity_of(Message(fallback="Findings", parts=parts)))
    said = json.dumps(card)
    assert "Cut short here" in said
    assert ("Accept 1" in said, "Accept 2" in said) == (True, True)
    # Of the third not all is there, so nobody is asked to decide it, and least of all under the second.
    assert "Accept 3" not in said


@pytest.mark.parametrize("width", [1, 10, 30])
def test_findings_that_quote_long_lists_can_all_be_decided(width: int) -> None:
    review, design = review_said(), design_said()
    quote = "\n".join(f"- {'x' * width} {n}" for n in range(24))
    findings = [
        finding.model_copy(
            update={"evidence": tuple(e.model_copy(update={"quote": quote}) for e in (finding.evidence * 2)[:2])}
        )
        for finding in review.findings
    ]
    review = review.model_copy(update={"findings": tuple(findings)})
    pages = plan(review, design, design.revisions[-1])
    assert width > 10 or max(len(ids) for _, ids in pages) == FINDINGS_A_PAGE
    for name, ids in pages:
        said = json.dumps(activity_of(page(name, ids, review, design, design.revisions[-1]), key="k"))
        assert "Cut short here" not in said
        assert all(finding in said for finding in ids)


def size_of(activity: dict[str, Any]) -> int:
    """As Teams counts it: bytes of UTF-16, without pictures in base64."""
    return 2 * units(json.dumps(without_pictures(activity), ensure_ascii=False))
