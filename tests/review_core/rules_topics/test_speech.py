"""A page is heard: the place that speaks of a matter must show the sides of an answer, less what takes from them."""

import pytest

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.page.speech import admits, passages, says, words
from review_core.rules.topics import chaos_testing, deployment_strategy, health_checks, metrics_alerting

TWO_STEPS = "Two shops get it first, then all; a flag takes a shop back within a minute."


def verdict(rule, text: str) -> str:
    return rule.judge(case_of(parse(text, "page.md"))).verdict


def test_words_are_whole_folded_and_go_on_after_a_bar():
    expression = words("""
        roll\\w* back | way (?:back|
        out) | undo
    """)
    assert expression.said("The old image ROLLS back at once")
    assert expression.said("there is a way out")
    assert not expression.said("undoing")
    assert not expression.said("driveway outside")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a canary takes 1 %", True),
        ("no canary is planned", False),
        ("it is done without a canary", False),
        ("nothing changes until the canary is green", True),
    ],
)
def test_a_side_is_not_shown_right_after_its_negation(text: str, said: bool):
    assert says(words("canary"), text) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the image goes to all at once", True),
        ("no image goes to all at once", False),
        ("it never goes, as some think, to all at once", True),
    ],
)
def test_a_lack_is_not_admitted_where_its_clause_denies_it(text: str, said: bool):
    assert admits(words("all at once"), text) is said


@pytest.mark.parametrize(
    ("sentence", "live"),
    [
        (f"Sending it to all was proposed and not adopted; {TWO_STEPS}", TWO_STEPS),
        (f"Before: it went to all in one night. After: {TWO_STEPS}", TWO_STEPS),
        ("A flag per shop was looked at and dropped.", ""),
        ("A flag per shop comes with the next release.", ""),
        ("Instead of one night, a week is taken.", ", a week is taken."),
        (
            "The ferry asks the lock and shows the hour that came back.",
            "The ferry asks the lock and shows the hour that came back.",
        ),
        ("It rejects slips with fields it was not built with.", "It rejects slips with fields it was not built with."),
        (
            "The slip that turns up behind the one it was put in for is dropped.",
            "The slip that turns up behind the one it was put in for is dropped.",
        ),
        ("The clerk is shown which of his were dropped.", "The clerk is shown which of his were dropped."),
        (
            "Updates by both were rejected since they clash; they send commands with a number.",
            "they send commands with a number.",
        ),
        ("All at once on Sunday was thought rash.", ""),
        ("A slip goes to the next crane on the list.", "A slip goes to the next crane on the list."),
        ("What the other had typed is no longer there.", "What the other had typed is no longer there."),
        ("It asks whether the lock is open.", "It asks whether the lock is open."),
        (
            "It joins two tables whose columns were worked out by trial.",
            "It joins two tables whose columns were worked out by trial.",
        ),
        ("We turned down a lease for each lock.", ""),
        ("We voted a second tug down.", ""),
        (
            "It answers in 2 s at 70 slips a minute, and 2031 had an hour of outage.",
            "It answers in 2 s at 70 slips a minute, and 2031 had an hour of outage.",
        ),
        ("We thought about a lease per lock and passed on it.", ""),
        ("A lease was weighed, but is more to run; the lock asks the pilot.", "the lock asks the pilot."),
        ("[rejected] A table that all write", ""),
        ("(chosen) One writer for the table", "One writer for the table"),
        ("Nothing is promised between locks.", "Nothing is promised between locks."),
        ("A number in each slip is on the roadmap.", ""),
        ("The common number comes in the second wave.", ""),
        ("Slips are planned, since no one can tell; a to-do row holds each.", "a to-do row holds each."),
        ("Unlike the old tug it does not wait.", " it does not wait."),
        ("When time comes back, marks are sent.", "When time comes back, marks are sent."),
        ("The depot shall refuse orders and must carry on.", "The depot shall refuses orders and must carries on."),
    ],
)
def test_what_is_turned_down_owed_or_past_is_not_live(sentence: str, live: str):
    said = [one.live for one in passages(case_of(parse(f"# Tills\n\n{sentence}\n", "page.md")))]
    assert " ".join(part for part in said if part) == live


def test_a_rejected_answer_leaves_the_matter_open():
    page = "# Tills\n\nThe till program is replaced in 40 shops.\n\n## Roll-out\n\n{}\n"
    assert verdict(deployment_strategy, page.format(TWO_STEPS)) == "answered"
    turned_down = (
        "Two shops first, and a flag to take a shop back, were looked at and dropped; it is installed as usual."
    )
    assert verdict(deployment_strategy, page.format(turned_down)) == "partial"


def test_what_a_titled_place_leaves_open_is_not_closed_by_a_word_elsewhere():
    page = "# Printers\n\n## Health\n\n{}\n\n## Facts\n\nEvery 5 s a server reads the list; after 3 misses it is restarted.\n"
    assert verdict(health_checks, page.format("A server is fit as long as its process is there.")) == "partial"


def test_figures_and_conditions_stand_in_for_one_side_and_no_more():
    page = "# Ferry\n\n## Noticing\n\n{}\n"
    firm = "Fewer than 40 tickets in an hour while 2 desks are open, or no ticket for 20 minutes: {}."
    assert verdict(metrics_alerting, page.format(firm.format("the desk phone rings"))) == "answered"
    assert (
        verdict(metrics_alerting, page.format("If 3 of 4 desks are closed, 2 are opened after 10 and 4 after 20."))
        != "answered"
    )


@pytest.mark.parametrize("promise", ["We will add failure tests later.", "TODO: describe failure tests."])
def test_a_promise_is_no_answer(promise: str):
    assert verdict(chaos_testing, f"# Pair\n\nTwo hosts with failover by a lease.\n\n{promise}\n") in (
        "partial",
        "missing",
    )


def test_tests_of_the_past_are_tests():
    page = "# Pair\n\nTwo hosts with failover.\n\n## Trial\n\n{}\n"
    told = "In March and in June the active host was unplugged under live load; two calls were lost."
    assert verdict(chaos_testing, page.format(told)) == "answered"
