"""Verbs: read whole or not at all, with a hint where a word is wrong; designs and questions stay what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_support import BOT_USER, KINDS, Door, callback, mention

from bot.asks.reading import Ask, Question, ReviewLink, ReviewText, Usage, fingerprint, read_ask
from bot.asks.verbs import Instruction
from bot.slack.interactions import action_delivery
from bot.slack.payloads import Ignored, command_delivery, event_delivery
from bot.slack.wire import pieces
from bot.slack.words import usage
from handlers.commands import Command, Delivery, PastedText

LINK = "https://example.com/design.md"
WITH_ASK = KINDS | {"ask"}
PROSE = "The order service calls payments and waits for the ledger. " * 4


def command(text: str) -> Ask:
    return read_ask(pieces(text), kinds=WITH_ASK)


def said(text: str) -> Ask:
    return read_ask(pieces(text), kinds=WITH_ASK, questions=True)


@pytest.mark.parametrize(
    ("text", "kind", "args"),
    [
        ("open", "open", {}),
        ("OPEN here", "open", {}),
        ("open 2", "open", {"page": "2"}),
        ("open page 3", "open", {"page": "3"}),
        ("open by age page 3", "open", {"how": "age", "page": "3"}),
        ("open all", "open", {"how": "all"}),
        (f"status {LINK}", "status", {"link": LINK}),
        (f"status <{LINK}|the design>", "status", {"link": LINK}),
        (f"status <{LINK}>.", "status", {"link": LINK}),
        ("status <http://open.example.com|open.example.com>", "status", {"link": "http://open.example.com"}),
        (f"close {LINK}", "close", {"link": LINK}),
        (f"close {LINK} approved", "close", {"link": LINK, "how": "approved"}),
        (f"close <{LINK}> as Rejected.", "close", {"link": LINK, "how": "rejected"}),
        (f"close {LINK} withdraw", "close", {"link": LINK, "how": "withdrawn"}),
        (f"please, reopen <{LINK}>, thanks!", "reopen", {"link": LINK}),
        (f"re-open {LINK}", "reopen", {"link": LINK}),
        (f"owner {LINK} <@U0NOOR123|noor>", "owner", {"link": LINK, "person": "U0NOOR123"}),
        (f"owner <{LINK}> to <@U0NOOR123>", "owner", {"link": LINK, "person": "U0NOOR123"}),
        ("digest", "digest", {"what": "show"}),
        ("digest now", "digest", {"what": "now"}),
        ("digest off", "digest", {"what": "off"}),
        ("digest on", "digest", {"what": "on"}),
        ("digest on weekdays 09:00 Europe/Berlin", "digest", {"what": "on", "when": "weekdays 09:00 Europe/Berlin"}),
        ("digest on 0 9 * * 1-5 UTC", "digest", {"what": "on", "when": "0 9 * * 1-5 UTC"}),
    ],
)
def test_an_instruction_is_read_alike_in_a_command_and_after_a_mention(
    text: str, kind: str, args: dict[str, str]
) -> None:
    assert command(text) == said(text) == Instruction(kind, args)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("status", "status"),
        ("close the ledger", "close"),
        (f"close {LINK} because we shipped it", "close"),
        (f"close {LINK} maybe", "close"),
        (f"owner {LINK}", "owner"),
        (f"owner {LINK} @noor", "owner"),
        (f"owner {LINK} <@U0NOOR123> <@U0MIA1234>", "owner"),
        (f"open {LINK}", "open"),
        ("open sesame", "open"),
        ("open page 0", "open"),
        ("digest yesterday", "digest"),
        ("help close", "close"),
    ],
)
def test_a_verb_that_lacks_something_is_told_how_it_is_used_and_reviews_nothing(text: str, verb: str) -> None:
    ask = command(text)
    assert isinstance(ask, Usage)
    assert ask.verb == verb
    assert f"/arch-review {verb}" in usage(ask, WITH_ASK)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"clsoe {LINK}", "close"),
        (f"stauts <{LINK}>", "status"),
        ("opne", "open"),
        ("digset on", "digest"),
        ("hlep", "help"),
    ],
)
def test_a_misspelt_verb_is_asked_about(text: str, meant: str) -> None:
    for ask in (command(text), said(text)):
        assert isinstance(ask, Usage)
        assert ask.suggested == meant
        assert f"Did you mean `/arch-review {meant}`?" in usage(ask, WITH_ASK)


@pytest.mark.parametrize(
    "text", [f"review {LINK}", f"reveiw {LINK}", f"see {LINK}", f"design: {LINK}", f"<{LINK}> open"]
)
def test_what_gives_a_design_is_a_review(text: str) -> None:
    assert command(text) == said(text) == ReviewLink(LINK)


@pytest.mark.parametrize(
    "text", [f"review {LINK} --fresh", f"review <{LINK}> —fresh", f"{LINK} --fresh", f"review --fresh <{LINK}>"]
)
def test_a_fresh_review(text: str) -> None:
    assert command(text) == ReviewLink(LINK, fresh=True)
    assert fingerprint(command(text)) != fingerprint(command(LINK))
    assert command(f"review --fresh {PROSE}") == ReviewText(PROSE.strip(), fresh=True)
    assert command(f"{PROSE}--fresh") == ReviewText(PROSE.strip(), fresh=True)


@pytest.mark.parametrize("first", ["Open", "Close", "Status", "Owner", "Digest", "Reopen", "Review", "help"])
def test_a_pasted_design_may_begin_with_any_word(first: str) -> None:
    for text in (f"{first} questions first. {PROSE}", f"{first}\n\n{PROSE}"):
        assert command(text) == said(text) == ReviewText(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        "what happens when the ledger is down?",
        "outbox or saga here?",
        "open questions?",
        "open the circuit breaker when, exactly, and who closes it",
        "help me understand why the queue grows",
        "what happens when the ledger is down and the carrier answers late, does the label service keep the request in its "
        "queue for long enough, and who is told that a parcel has been printed twice?",
    ],
)
def test_plain_words_after_a_mention_are_a_question(text: str) -> None:
    assert said(text) == Question(text)
    assert not isinstance(command(text), Question)


@pytest.mark.parametrize("text", ["", "help", "thanks", "hello there", "help me", "ledger"])
def test_less_than_two_words_is_no_question(text: str) -> None:
    assert isinstance(said(text), Usage)


def test_kinds_without_a_handler_are_words_like_any_other() -> None:
    assert read_ask(pieces("open"), kinds=frozenset({"review"})) == Usage("open")
    assert read_ask(pieces(f"status {LINK}"), kinds=frozenset({"review"})) == ReviewLink(LINK)
    assert read_ask(pieces("what happens when it is down?"), kinds=KINDS, questions=True) == Usage(
        "what happens when it is down?"
    )
    assert "digest" not in usage(Usage(), frozenset({"review", "open"}))


def test_what_was_not_understood_cannot_ping_or_style() -> None:
    for ask in (command("open <!channel> *x*"), command("opne"), command("zzz <!here>")):
        assert isinstance(ask, Usage)
        assert "<!" not in usage(ask, WITH_ASK)


@given(
    st.lists(
        st.sampled_from(
            ["open", "close", "owner", "digest", "on", "help", LINK, f"<{LINK}|x>", "<@U0NOOR123>", "approved", "--fresh",
             "?", "\n", "&lt;", "```", "what", "page", "2", "to"]
        )
        | st.text(max_size=5),
        max_size=14,
    ).map(" ".join),
    st.booleans(),
)  # fmt: skip
def test_any_words_are_read_without_failing_and_make_only_what_is_answered(text: str, questions: bool) -> None:
    ask = read_ask(pieces(text), kinds=WITH_ASK, questions=questions)
    assert fingerprint(ask)
    if isinstance(ask, Instruction):
        assert ask.kind in KINDS
        assert all(ask.args.values())


def taken(delivery: object) -> Command:
    assert isinstance(delivery, Delivery)
    return delivery.command


def test_a_mention_in_a_thread_becomes_the_command_of_its_verb() -> None:
    body = mention(f"<@{BOT_USER}> owner <{LINK}> <@U0NOOR123>", thread_ts="1699990000.000200")
    made = taken(event_delivery(body, kinds=KINDS))
    assert (made.kind, made.args, made.source) == ("owner", {"link": LINK, "person": "U0NOOR123"}, None)
    assert made.place.thread == "1699990000.000200"


def test_a_question_is_kept_beside_the_command() -> None:
    question = "what happens when the ledger is down?"
    delivery = event_delivery(mention(f"<@{BOT_USER}> {question}"), kinds=WITH_ASK)
    made = taken(delivery)
    assert made.kind == "ask"
    assert isinstance(made.source, PastedText)
    assert isinstance(delivery, Delivery)
    assert delivery.text == question
    assert "ledger" not in made.model_dump_json()
    assert "ledger" not in str(delivery.keys)
    twin = event_delivery(mention(f"<@{BOT_USER}> {question}", kind="message"), kinds=WITH_ASK)
    assert isinstance(twin, Delivery)
    assert twin.keys == delivery.keys


def test_a_mention_with_a_wrong_word_is_helped_with_that_verb() -> None:
    made = taken(event_delivery(mention(f"<@{BOT_USER}> close {LINK} maybe"), kinds=KINDS))
    assert (made.kind, made.note, made.args) == ("help", "unclear", {"verb": "close"})
    made = taken(event_delivery(mention(f"<@{BOT_USER}> clsoe {LINK}"), kinds=KINDS))
    assert (made.kind, made.note, made.args) == ("help", "unclear", {"suggested": "close"})
    made = taken(event_delivery(mention(f"<@{BOT_USER}> help"), kinds=KINDS))
    assert (made.kind, made.note, made.args) == ("help", "", {})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"review {LINK} --persona", ReviewLink(LINK, persona=True)),
        (f"<{LINK}> —persona --fresh", ReviewLink(LINK, fresh=True, persona=True)),
        (f"review --persona --fresh {PROSE}", ReviewText(PROSE.strip(), fresh=True, persona=True)),
        (f"{PROSE} --persona", ReviewText(PROSE.strip(), persona=True)),
    ],
)
def test_the_architect_is_asked_for_by_a_flag_which_is_part_of_what_is_asked(text: str, wanted: object) -> None:
    assert command(text) == wanted
    plain = ReviewLink(LINK) if isinstance(wanted, ReviewLink) else ReviewText(PROSE.strip())
    assert fingerprint(command(text)) != fingerprint(plain)


def test_a_fresh_review_says_so_in_its_args() -> None:
    form = {"team_id": "T1", "channel_id": "C1", "user_id": "U1", "trigger_id": "1.2", "text": f"review {LINK} --fresh"}
    assert taken(command_delivery(form, asked_at=1.0, kinds=KINDS)).args == {"fresh": "yes"}


async def test_a_verb_in_a_command_is_accepted_and_a_wrong_one_answered_at_once(door: Door) -> None:
    assert (await door.command(f"close {LINK} approved"))["text"] == "On it."
    [delivery] = door.inbox.deliveries
    assert (delivery.command.kind, delivery.command.args) == ("close", {"link": LINK, "how": "approved"})
    assert delivery.command.reply_to
    assert delivery.text is None
    again = await door.command(f"close {LINK} approved", trigger_id="1.3.b")
    assert "already have that" in again["text"]
    assert "Did you mean `/arch-review close`" in (await door.command(f"clsoe {LINK}", trigger_id="1.4"))["text"]
    assert "/arch-review owner" in (await door.command(f"owner {LINK} @noor", trigger_id="1.5"))["text"]
    assert "digest" in (await door.command("help", trigger_id="1.6"))["text"]
    assert len(door.inbox.deliveries) == 1


def test_an_edit_that_changes_the_instruction_is_new() -> None:
    first = taken(event_delivery(mention(f"<@{BOT_USER}> close {LINK}"), kinds=KINDS))
    assert first.args == {"link": LINK}
    assert fingerprint(said(f"close {LINK}")) != fingerprint(said(f"close {LINK} approved"))
    assert fingerprint(said(f"close {LINK}")) == fingerprint(said(f"please close <{LINK}>."))


def test_a_press_without_its_parts_is_malformed() -> None:
    assert action_delivery(callback({}), KINDS) == Ignored("malformed")
