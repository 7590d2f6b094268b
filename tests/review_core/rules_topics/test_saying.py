"""A page read sentence by sentence: whose words count, what is put off, and which of its sentences answers."""

import pytest

from review_core import parse
from review_core.evidence.lexicon.page import (
    plain_copies,
    plain_luck,
    plain_order,
    plain_parted,
    plain_reigns,
    plain_repeats,
    plain_rivals,
    plain_units,
)
from review_core.reviewing import case_of
from review_core.rules.base import Case
from review_core.rules.catalogue import built_in
from review_core.rules.page.saying import Said, Ways, plain, saying, spoken
from review_core.rules.relevance import is_page

WAYS = {
    f"{classes.__name__.rsplit('.', 1)[1]}.{name}": Ways(classes.CLASSES, getattr(module, name))
    for module, classes in (
        (plain_order, plain_order),
        (plain_luck, plain_order),
        (plain_repeats, plain_repeats),
        (plain_copies, plain_copies),
        (plain_parted, plain_parted),
        (plain_units, plain_parted),
        (plain_rivals, plain_rivals),
        (plain_reigns, plain_reigns),
    )
    for name in dir(module)
    if name[0].isalpha() and name.isupper() and name != "CLASSES"
}


def case(text: str) -> Case:
    return case_of(parse(text, "page.md"))


def words(text: str) -> list[str]:
    return [one.words for one in spoken(case(text))]


@pytest.mark.parametrize("name", sorted(WAYS))
def test_every_way_compiles_and_none_is_met_by_nothing(name: str):
    assert not WAYS[name].meet("")
    assert not WAYS[name].meet("the weather was fair")


def test_words_are_plain():
    assert plain("It *doesn't* take `lease_id` — “ever”") == "it does not take lease id - ever"


def test_what_is_turned_down_is_no_ones_word():
    told = words("# Bells\n\n## Design\n\nA lock was weighed and left out; the bell is rung by a timer.\n")
    assert told == ["the bell is rung by a timer."]


def test_what_is_left_of_alternatives_is_the_proposal():
    told = words("# Bells\n\n## Alternatives\n\nA lock was weighed; the bell is rung by a timer.\n")
    assert told == ["the bell is rung by a timer."]


@pytest.mark.parametrize(
    ("sentence", "late"),
    [
        ("Numbering the rings is foreseen for the next release.", True),
        ("What happens to late rings has not been settled.", True),
        ("Rings are numbered, which was first foreseen for the next release and is in use since May.", False),
        ("Rings are numbered.", False),
    ],
)
def test_what_is_put_off_is_told_from_what_is_there(sentence: str, late: bool):
    (one,) = spoken(case(f"# Bells\n\n## Design\n\n{sentence}\n"))
    assert one.put_off is late


def test_a_row_stands_under_its_first_cell():
    (row,) = [
        one
        for one in spoken(case("# Bells\n\n| Matter | Choice |\n|---|---|\n| Late ring | left out |\n"))
        if one.title
    ]
    assert isinstance(row, Said)
    assert row.title.endswith("late ring")


def test_where_a_title_asks_what_stands_under_it_decides():
    page = (
        "# Tide gauges\n\nGauges send levels over a queue, which now and then delivers twice.\n\n"
        "## A level that comes again\n\n{told}\n\n## Pens\n\nA pen has a number; a known pen number is dropped.\n"
    )
    rule = built_in()["TP-idempotency"]
    open_page = page.format(told="Each level that is received becomes a row, and clerks delete what is there twice.")
    answered = page.format(told="Levels are rows by gauge and minute; a second one for the minute changes nothing.")
    assert rule.raises(rule.judge(case(open_page)).verdict)
    assert not rule.raises(rule.judge(case(answered)).verdict)


def test_a_hostile_page_is_looked_at_in_bounds():
    assert not is_page(case("# 标题\n\n" + "这是一个很长的文档。\n\n" * 5000))
    page = case("# 标题\n\n" + "这是一个很长的文档。\n\n" * 900)
    assert is_page(page)
    assert sum(len(one.words) for one in spoken(page)) < 20_000
    assert saying(spoken(page), WAYS["plain_order.KEPT"]) == []
