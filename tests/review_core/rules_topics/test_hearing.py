"""A page heard in everyday words: full answers, what leaves a matter open, and what a passage takes back."""

import pytest

from review_core import parse
from review_core.evidence.lexicon.page.spoken.numbers import spelled
from review_core.reviewing import case_of
from review_core.rules.page.hearing import full, hear, leaves, risks, some

SIGNALS = (
    full("share.limit", "share.each", within=18),
    some("share.breaker"),
    leaves("share.common"),
    risks("flood.instant"),
)


def heard(text: str):
    return hear(case_of(parse(f"# Kiln\n\n{text}\n".encode(), "kiln.md")), SIGNALS)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Each customer may have 4 kilns.", "answered"),
        ("There is a breaker before the glaze service.", "answered"),
        ("There is a breaker before the glaze service. Orders are served first come, first served.", "partial"),
        ("Each customer may have 4 kilns. At the gate it is first come, first served.", "partial"),
        ("It was first come, first served. Now each customer may have 4 kilns.", "answered"),
        ("Until May each customer could have 4 kilns; now it is first come, first served.", "partial"),
        ("Kilns are fired twice a week.", ""),
    ],
)
def test_what_comes_last_in_a_passage_stands(text: str, verdict: str):
    assert heard(text).verdict == verdict


def test_a_full_answer_elsewhere_outweighs_what_is_left_open():
    text = "Each customer may have 4 kilns.\n\nVisitors are let in first come, first served."
    assert heard(text).verdict == "answered"


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Limits of 4 kilns per customer come later.", False),
        ("A limit of at most 4 kilns per customer, first planned for spring, has been brought forward.", True),
    ],
)
def test_a_promise_answers_once_it_is_kept(text: str, firm: bool):
    assert bool(heard(text).fully) is firm


def test_a_risk_counts_where_nothing_answers_it():
    run = "All kilns are lit at the same moment."
    assert [one.text for one in heard(run).admitted] == [run]
    assert heard(f"{run}\n\nEach customer may have 4 kilns.").admitted == []


def test_numbers_are_told_in_figures_or_words():
    assert spelled("at most N, N UNIT later").startswith("at most #, at most one|two|")
    assert "hour|hours" in spelled("N UNIT later")
