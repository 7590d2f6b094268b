"""Buttons become actions that the schema knows, and a press of one comes back as the command that it was made for."""

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.asks.words import BLANK_REASON
from bot.teams.answers import card_answer, error_answer, message_answer
from bot.teams.buttons import LONGEST_REASON, OURS, Pressed, action_sets, read_press, read_refresh, refresh_of
from bot.teams.cards import activity_of
from bot.teams.forms import read_form, reason_form, said, told
from handlers.messages import Actions, Button, Message, notice
from handlers.pressing import VERBS, value_of
from tests.support.card_schema import complaints, every, texts

Json = dict[str, Any]

DECIDE = Button(
    label="Won't fix",
    verb="decide",
    value=value_of("decide", design="d1", finding="AP-1", verdict="wont-fix"),
    reason="Why will it stay as it is?",
)
UNDO = Button(label="Undo", verb="undo", value=value_of("undo", design="d1", finding="AP-1"))
APPROVE = Button(
    label="Approve",
    verb="close",
    value=value_of("close", design="d1", how="approved"),
    style="good",
    confirm="Approve it?",
)
ANY_BUTTON = st.builds(
    Button,
    label=st.text(max_size=120),
    verb=st.one_of(st.sampled_from(sorted(VERBS)), st.text(max_size=20)),
    value=st.one_of(
        st.builds(lambda d: value_of("undo", design=d), st.text("abc-_.é&=", min_size=1, max_size=30)),
        st.text(max_size=300),
    ),
    style=st.sampled_from(["plain", "good", "bad"]),
    reason=st.text(max_size=400),
    confirm=st.text(max_size=400),
)


def actions(*buttons: Button, dialogs: bool = True) -> list[Json]:
    return [action for row in action_sets(buttons, dialogs=dialogs) for action in row["actions"]]


def executed(action: Json, **inputs: str) -> Json:
    """The value of the invoke that pressing an Action.Execute sends."""
    return {"action": {**action, "data": action["data"] | inputs}, "trigger": "manual"}


def fetched(action: Json) -> Json:
    """The value of the task/fetch that pressing a button with a dialog sends."""
    return {"data": action["data"], "context": {"theme": "default"}}


def card_in(form: Json) -> Json:
    card: Json = form["task"]["value"]["card"]["content"]
    return card


def sent(form: Json, **inputs: str) -> Json:
    """The value of the task/submit that a dialog's button sends."""
    [save] = card_in(form)["actions"]
    return {"data": save["data"] | inputs, "context": {"theme": "default"}}


def test_a_plain_button_is_executed_and_submitted_where_a_client_knows_no_execute() -> None:
    [action] = actions(UNDO)
    assert action["type"] == "Action.Execute"
    assert action["verb"] == "undo"
    pressed = Pressed("undo", UNDO.value, {"design": "d1", "finding": "AP-1"})
    assert read_press(executed(action)) == pressed
    # The fallback's data are the whole value of a message without text.
    assert action["fallback"]["type"] == "Action.Submit"
    assert read_press(action["fallback"]["data"]) == pressed
    assert not pressed.asks


@settings(max_examples=200)
@given(st.lists(ANY_BUTTON, max_size=9), st.booleans())
@example([Button(label="Open", verb="open", value="a=1\x0c")], True)
@example([Button(label="Open", verb="open", value="a=1 ")], True)
def test_any_buttons_are_valid_and_what_is_shown_can_be_pressed(buttons: list[Button], dialogs: bool) -> None:
    rows = list(action_sets(buttons, dialogs=dialogs))
    assert complaints({"type": "AdaptiveCard", "version": "1.5", "body": rows}) == []
    assert all(0 < len(row["actions"]) <= 6 for row in rows)
    made = {(b.verb, b.value) for b in buttons}
    shown = [action for row in rows for action in row["actions"]]
    assert len({action["id"] for action in shown}) == len(shown)
    for action in every(rows, "Action.Execute") + [a for a in shown if a["type"] == "Action.Submit"]:
        value = executed(action) if action["type"] == "Action.Execute" else fetched(action)
        pressed = read_press(value)
        assert pressed is not None
        assert (pressed.verb, pressed.value) in made


def test_a_row_is_as_wide_as_a_side_panel() -> None:
    labels = ("Remind me later", "Review again", "Close", "Mute")
    buttons = [UNDO.model_copy(update={"label": x, "value": value_of("undo", design=x)}) for x in labels]
    rows = [[action["title"] for action in row["actions"]] for row in action_sets(buttons, dialogs=True)]
    assert rows == [["Remind me later", "Review again"], ["Close", "Mute"]]


def test_a_reason_is_asked_for_in_a_dialog_that_carries_ids_only() -> None:
    [action] = actions(DECIDE)
    assert action["data"]["msteams"] == {"type": "task/fetch"}
    pressed = read_press(fetched(action))
    assert pressed is not None
    assert pressed.asks
    form = reason_form(pressed, form="f:1", thread="1700000000000")
    assert complaints(card_in(form)) == []
    assert form["task"]["value"]["title"] == "Won't fix"
    assert "Why will it stay as it is?" in texts(card_in(form))
    submitted = read_form(sent(form, reason="  The carrier has no such API.\x00 "))
    assert submitted is not None
    assert (submitted.pressed.verb, dict(submitted.pressed.args)) == ("decide", pressed.args)
    assert (submitted.thread, submitted.form) == ("1700000000000", "f:1")
    assert submitted.reason == "The carrier has no such API."
    assert not submitted.is_blank


@pytest.mark.parametrize("typed", [{}, {"reason": " \n"}, {"reason": None}])
def test_a_blank_reason_is_told_and_asked_for_again(typed: Json) -> None:
    pressed = Pressed("decide", DECIDE.value, {}, label="Won't fix", question=DECIDE.reason)
    submitted = read_form(sent(reason_form(pressed, form="f:1", thread=None), **typed))
    assert submitted is not None
    assert submitted.is_blank
    assert submitted.thread is None
    again = reason_form(
        submitted.pressed, form=submitted.form, thread=None, wrong=BLANK_REASON, reason="What <b>I</b> said"
    )
    assert complaints(card_in(again)) == []
    assert BLANK_REASON in texts(card_in(again))
    assert every(card_in(again), "Input.Text")[0]["value"] == "What <b>I</b> said"
    assert read_form(sent(again, reason="x")) is not None


def test_a_confirmation_is_a_dialog_without_a_field() -> None:
    [action] = actions(APPROVE)
    pressed = read_press(fetched(action))
    assert pressed is not None
    assert pressed.asks
    form = reason_form(pressed, form="f:2", thread="t")
    assert every(card_in(form), "Input.Text") == []
    [save] = card_in(form)["actions"]
    assert (save["title"], save["style"]) == ("Approve", "positive")
    submitted = read_form(sent(form))
    assert submitted is not None
    assert not submitted.is_blank
    assert not submitted.pressed.asks


def test_without_dialogs_the_card_itself_asks() -> None:
    [show, confirm] = actions(DECIDE, APPROVE, dialogs=False)
    [save] = show["card"]["actions"]
    [field] = every(show, "Input.Text")
    pressed = read_press(executed(save, **{field["id"]: " Because. "}))
    assert pressed is not None
    assert (pressed.reason, pressed.asks, pressed.question) == ("Because.", False, DECIDE.reason)
    blank = read_press(executed(save))
    assert blank is not None
    assert (blank.reason, blank.asks) == ("", False)
    [sure] = confirm["card"]["actions"]
    approved = read_press(executed(sure))
    assert approved is not None
    assert approved.args == {"design": "d1", "how": "approved"}
    assert not approved.asks


def test_fields_of_one_card_have_ids_of_their_own() -> None:
    other = DECIDE.model_copy(update={"value": value_of("decide", design="d1", finding="AP-2", verdict="wont-fix")})
    fields = every(actions(DECIDE, other, dialogs=False), "Input.Text")
    assert len({field["id"] for field in fields}) == 2


def test_the_digest_of_a_button_outlives_its_label() -> None:
    [one], [other] = actions(UNDO), actions(UNDO.model_copy(update={"label": "Take it back"}))
    pressed, again = read_press(executed(one)), read_press(executed(other))
    assert pressed is not None
    assert again is not None
    assert pressed.digest == again.digest
    [third] = actions(UNDO.model_copy(update={"value": value_of("undo", design="d2")}))
    another = read_press(executed(third))
    assert another is not None
    assert another.digest != pressed.digest


FORGED: list[Any] = [
    None, "x", 1, [], {}, {"action": None}, {"action": {"data": None}}, {"data": {OURS: None}}, {OURS: {"verb": "undo"}},
    {OURS: {"verb": ["undo"], "value": "design=d1"}}, {OURS: {"verb": "sweep", "value": ""}},
    {OURS: {"verb": "undo", "value": "design=" + "x" * 300}}, {OURS: {"verb": "undo", "value": "__class__=1&__class__=2"}},
    {"action": {"verb": "close", "data": {OURS: {"verb": "undo", "value": "design=d1"}}}},
    {"data": {OURS: {"verb": "check", "value": "", "form": "f"}}},
    {"data": {OURS: {"verb": "undo", "value": "%zz", "form": "f"}}},
]  # fmt: skip


@pytest.mark.parametrize("value", FORGED)
def test_what_is_no_button_of_ours_is_none(value: Any) -> None:
    assert read_press(value) is None
    assert read_form(value) is None
    assert read_refresh(value) is None


NAMES = ["action", "data", "verb", OURS, "value", "form", "key", "asked", "x"]
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    ),
    max_leaves=20,
)


@settings(max_examples=300)
@given(JSON)
def test_no_payload_breaks_the_reading(value: Any) -> None:
    for pressed in (read_press(value), getattr(read_form(value), "pressed", None)):
        assert pressed is None or pressed.verb in VERBS
    read_refresh(value)


def test_a_form_of_nobody_is_none() -> None:
    assert read_form({"data": {OURS: {"verb": "undo", "value": "design=d1", "form": ""}}}) is None
    assert read_form({"data": {OURS: {"verb": "undo", "value": "design=d1"}}}) is None


def test_a_reason_is_cut_to_what_is_kept() -> None:
    pressed = Pressed("decide", DECIDE.value, {}, label="x", question="Why?")
    submitted = read_form(sent(reason_form(pressed, form="f", thread="t"), reason="x" * 5_000))
    assert submitted is not None
    assert len(submitted.reason) == LONGEST_REASON


def test_a_refresh_names_the_message() -> None:
    action = refresh_of("review-1:placeholder")["action"]
    assert read_refresh({"action": action, "trigger": "automatic"}) == "review-1:placeholder"
    assert read_press({"action": action}) is None


def test_answers_are_of_the_types_that_teams_takes() -> None:
    activity = activity_of(Message(fallback="x", parts=(Actions(buttons=(UNDO,)),)))
    answered = card_answer(activity)
    assert (answered["statusCode"], answered["type"]) == (200, "application/vnd.microsoft.card.adaptive")
    assert complaints(answered["value"]) == []
    assert message_answer("Noted.") == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Noted.",
    }
    assert error_answer(400, "BadRequest", "No.")["value"] == {"code": "BadRequest", "message": "No."}
    assert said("Noted.") == {"task": {"type": "message", "value": "Noted."}}
    dialog = told("Noted.")["task"]
    assert dialog["type"] == "continue"
    assert complaints(dialog["value"]["card"]["content"]) == []
    assert dialog["value"]["card"]["content"]["body"][0]["inlines"][0]["text"] == "Noted."
    assert card_answer(activity_of(notice("Done.")))["value"]["body"]
