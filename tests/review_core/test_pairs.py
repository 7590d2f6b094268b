"""The project's own minimal pairs: a defect is raised and its handled twin is left alone."""

from collections import Counter

import pytest

from bench.pairs import UNSEEN_PAIRS, load, tell_apart
from review_core.vocabulary import ANTI_PATTERNS, TOPICS

FLOOR = {"anti_patterns": 0.95, "topics": 0.95}
UNSEEN_FLOOR = 0.7
PAIRS = load()
UNSEEN = load(UNSEEN_PAIRS)


def test_there_are_enough_and_each_slug_has_two():
    slugs = Counter(pair.slug for pair in PAIRS)
    assert len(PAIRS) >= 80
    assert {slug for slug, n in slugs.items() if n >= 2} >= {*ANTI_PATTERNS, *TOPICS}


def test_the_forms_are_varied():
    forms = {pair.form for pair in PAIRS}
    assert forms >= {
        "plain",
        "diagram",
        "table",
        "other-words",
        "rejected-alternative",
        "status-quo",
        "negated",
        "promised-later",
        "number",
    }


def test_twins_differ_only_in_the_hole():
    for pair in (*PAIRS, *UNSEEN):
        assert pair.text.count("PUT") == 1
        assert pair.twin("bad") != pair.twin("good")


@pytest.mark.parametrize("family", sorted(FLOOR))
def test_told_apart(family: str):
    some = tell_apart([pair for pair in PAIRS if pair.family == family])
    told = sum(outcome.told for outcome in some)
    missed = "\n".join(outcome.line for outcome in some if not outcome.told)
    assert told / len(some) >= FLOOR[family], f"{told} of {len(some)} told apart; missed:\n{missed}"


def test_what_was_learnt_holds_for_pairs_that_nobody_has_read():
    outcomes = tell_apart(UNSEEN)
    told = sum(outcome.told for outcome in outcomes)
    assert told / len(outcomes) >= UNSEEN_FLOOR, f"{told} of {len(outcomes)} told apart"
