"""On a page a topic is heard where its title stands: figures and bounds answer in any words, talk in none."""

import pytest

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules import catalogue
from review_core.rules.page.firmness import reconsidered
from review_core.rules.page.places import PLACES

PAGE = "# Lockers\n\nA courier types a code, which Codes checks for the locker.\n\n## {}\n\n{}\n"
FIRM = (
    "A locker keeps 200 codes, signed, and opens by them after 2 s of silence; each is used once, any other is refused."
)
TALK = "Codes has been very stable, and the staff of the control room will know what to do, whoever should look in."
OWED = "To open by codes of its own after 2 s, and refuse any other, is planned for release 4."


def verdict(title: str, text: str, said: str, *, denied: bool = False) -> str:
    case = case_of(parse(PAGE.format(title, text).encode(), "page.md"))
    return reconsidered(case, "on.failure", said, denied=denied, shown=frozenset())[0]


def test_a_firm_place_answers_in_words_that_no_rule_knows():
    assert verdict("No word from Codes", FIRM, "partial") == "answered"


def test_talk_answers_nothing_whatever_the_rule_saw_in_it():
    assert verdict("No word from Codes", TALK, "answered") == "partial"


def test_what_is_owed_does_not_answer():
    assert verdict("No word from Codes", OWED, "missing") == "missing"


def test_a_denial_takes_more_firmness_to_outweigh():
    short = "After 2 s it opens by its own list."
    assert verdict("Codes away", short, "partial") == "answered"
    assert verdict("Codes away", short, "partial", denied=True) == "partial"


def test_a_place_that_is_about_something_else_is_not_heard():
    assert verdict("Figures", FIRM, "missing") == "missing"
    assert verdict("Figures", TALK, "answered") == "answered"


def test_an_item_speaks_of_what_its_label_names():
    page = f"# Lockers\n\n- Codes away: {FIRM}\n- Look: {TALK}\n"
    case = case_of(parse(page.encode(), "page.md"))
    said, shown = reconsidered(case, "on.failure", "missing", denied=False, shown=frozenset())
    assert said == "answered"
    assert [one.text for one in shown] == [f"Codes away: {FIRM}"]


def test_a_row_speaks_of_what_its_first_cell_names():
    page = f"# Lockers\n\n| Matter | Rule |\n|---|---|\n| Codes away | {FIRM} |\n| Paint | blue |\n"
    case = case_of(parse(page.encode(), "page.md"))
    assert reconsidered(case, "on.failure", "missing", denied=False, shown=frozenset())[0] == "answered"


def test_the_answer_that_is_heard_is_quoted():
    rule = next(rule for rule in catalogue.installed() if rule.slug == "service-down")
    call = case_of(parse(PAGE.format("No word from Codes", FIRM).encode(), "page.md")).judged(rule)
    assert call.verdict == "answered"
    assert call.evidence


def test_every_place_is_that_of_a_topic():
    abouts = {
        about
        for rule in catalogue.installed()
        if rule.family == "topics"
        for about in (rule.judge.__globals__["BAR"].about,)
    }
    assert PLACES.keys() <= abouts


@pytest.mark.parametrize("about", PLACES)
def test_a_long_title_takes_no_long_time(about: str):
    page = "# A\n\n## " + "where which who is " * 2000 + "\n\nIt is so.\n"
    case = case_of(parse(page.encode(), "page.md"))
    assert reconsidered(case, about, "partial", denied=False, shown=frozenset())[0] == "partial"
