"""A page settled by what its sentences say: full answers, what leaves a matter open, and what a passage takes back."""

import pytest

from review_core import parse
from review_core.evidence.lexicon.page.spoken.numbers import spelled
from review_core.reviewing import case_of
from review_core.rules.page.settling import faults, full, leaves, risks, settle, some

SIGNALS = (
    full("bound.limit"),
    some("bound.push"),
    leaves("flood.nolimit"),
    risks("flood.instant"),
)


def kiln(text: str):
    return case_of(parse(f"# Kiln\n\n{text}\n".encode(), "kiln.md"))


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("At most 4 kilns are lit.", True),
        ("Back pressure reaches the glaze service.", True),
        ("Back pressure reaches the glaze service. There is no limit to the kilns.", False),
        ("At most 4 kilns are lit. At the gate there is no limit to the kilns.", False),
        ("There was no limit to the kilns. Now at most 4 kilns are lit.", True),
        ("Until May at most 4 kilns were lit. Now there is no limit to the kilns.", False),
        ("Kilns are fired twice a week.", False),
    ],
)
def test_what_comes_last_in_a_passage_stands(text: str, answered: bool):
    assert bool(settle(kiln(text), SIGNALS).solid) is answered


def test_a_risk_in_broad_words_does_not_stand_against_a_full_answer_elsewhere():
    text = "At most 4 kilns are lit.\n\nAll kilns are lit at the same moment."
    assert settle(kiln(text), SIGNALS).solid


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("A limit of 4 kilns comes later.", False),
        ("A limit of at most 4 kilns, first planned for spring, has been brought forward.", True),
    ],
)
def test_a_promise_answers_once_it_is_kept(text: str, firm: bool):
    assert bool(settle(kiln(text), SIGNALS).handles) is firm


def test_a_risk_counts_where_nothing_answers_it():
    run = "All kilns are lit at the same moment."
    assert [one.text for one in faults(kiln(run), SIGNALS)[0]] == [run]
    assert faults(kiln(f"{run}\n\nAt most 4 kilns are lit."), SIGNALS)[0] == []


def test_numbers_are_told_in_figures_or_words():
    assert spelled("at most N, N UNIT later").startswith("at most #, at most one|two|")
    assert "hour|hours" in spelled("N UNIT later")
