"""Cards as people see them: the published renderer takes them whole, in light, dark and as narrow as a phone."""

from pathlib import Path
from typing import Any

import pytest

from bot.teams.buttons import Pressed
from bot.teams.cards import activity_of
from bot.teams.forms import reason_form
from bot.teams.pictures import for_a_card
from handlers.messages import Aside, Facts, Heading, Message, Paragraph, Quotation, Run, say
from tests.support.card_renderer import Theme, drawn, missing
from tests.support.said import PICTURE, messages_said, picture_said

pytestmark = [
    pytest.mark.timeout(180),
    # Browsers are heavy: one at a time.
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(bool(missing()), reason=f"cards cannot be drawn here: {missing()}"),
]

PAGES = {
    "review": ("summary", "picture"),
    "thread": ("reply-1", "reply-2", "notes", "architect-1", "architect-2"),
    "answers": ("progress", "thinking", "answer", "unchanged", "summary-approved", "help", "help-unclear"),
    "digest": ("digest-late", "schedule", "reminder"),
}
LOOKS: list[tuple[str, Theme, int]] = [
    *((page, "light", width) for page in PAGES for width in (660, 320)),
    *((page, "dark", 660) for page in ("review", "digest")),
]
EVIL = "<at>Mia Olsen</at> **bold** _it_ ~~no~~ `code` [bank](https://evil.example) ![x](https://evil.example/t.png) <b>x</b>"


def card_of(message: Message, *, dialogs: bool = True) -> dict[str, Any]:
    activity = activity_of(message, pictures={PICTURE: for_a_card(picture_said())}, key="review-1:x", dialogs=dialogs)
    card: dict[str, Any] = activity["attachments"][0]["content"]
    return card


@pytest.mark.parametrize(("page", "theme", "width"), LOOKS)
def test_everything_is_drawn_within_its_width(page: str, theme: Theme, width: int, tmp_path: Path) -> None:
    messages = [messages_said()[name] for name in PAGES[page]]
    seen = drawn(page, [card_of(message) for message in messages], tmp_path, theme=theme, width=width)
    assert seen.complaints == []
    assert seen.widest <= width + 8
    for message in messages:
        for part in message.parts:
            if isinstance(part, Heading):
                assert part.text in seen.words
            if isinstance(part, Paragraph | Aside) and not any(run.person or run.link for run in part.runs):
                assert all(word in seen.words for run in part.runs for word in run.text.split())
    assert seen.picture.stat().st_size > 10_000


def test_text_of_a_document_does_nothing_in_a_card(tmp_path: Path) -> None:
    mia = Run(person="29:mia", text="Mia Olsen")
    parts = (
        Heading(text=EVIL),
        Paragraph(runs=(say(EVIL),)),
        Paragraph(runs=(say(EVIL), say(" by "), mia)),
        Paragraph(runs=(say("# no heading, asked by "), mia)),
        Aside(runs=(say(EVIL, style="italic"), mia)),
        Quotation(text=EVIL, label=EVIL),
        Facts(pairs=((EVIL, EVIL),)),
    )
    seen = drawn("hostile", [card_of(Message(fallback=EVIL, parts=parts))], tmp_path)
    assert seen.complaints == []
    assert seen.page.css("#cards img, #cards b, #cards em, #cards s, #cards code, #cards h1") == []
    links = seen.page.css("#cards a")
    assert [link.text() for link in links] == ["Mia Olsen"] * 3
    assert not any(link.attributes.get("href") for link in links)


def test_dialogs_and_questions_in_the_card(tmp_path: Path) -> None:
    pressed = Pressed("decide", "finding=a", {"finding": "a"}, label="Won't fix", question="Why will it stay as it is?")
    approve = Pressed("close", "how=approved", {}, label="Approve", confirm="Approve this design?", style="good")
    forms = [
        reason_form(pressed, form="f", thread="t"),
        reason_form(pressed, form="f", thread="t", wrong="Please say why: a few words will do.", reason="Because"),
        reason_form(approve, form="f", thread="t"),
    ]
    cards = [form["task"]["value"]["card"]["content"] for form in forms]
    seen = drawn("forms", cards, tmp_path, width=420)
    assert seen.complaints == []
    assert len(seen.page.css("#cards textarea")) == 2
    assert "Approve this design?" in seen.words
    asked = drawn("questions", [card_of(messages_said()["reply-1"], dialogs=False)], tmp_path)
    assert asked.complaints == []
    assert "Won't fix" in asked.words
