"""Pages that were judged in full: what a review raises on them is mostly what a reviewer would."""

import pytest

from bench.documents import design
from bench.pages import SEEN_PAGES, UNSEEN_PAGES, Labels, Page, figures, load_pages
from bench.reviewing import DESIGN, PAGE
from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.relevance import is_page
from review_core.vocabulary import ANTI_PATTERNS, TOPICS


@pytest.mark.parametrize("path", [SEEN_PAGES, UNSEEN_PAGES], ids=["seen", "unseen"])
def test_each_was_judged_by_two_in_the_vocabulary(path):
    pages = load_pages(path)
    assert len(pages) >= 25
    for page in pages:
        assert len(page.reviewers) == 2
        for labels in page.reviewers:
            assert labels.present <= set(ANTI_PATTERNS)
            assert set(labels.topics) <= set(TOPICS)
            assert all(labels.raises(slug) for slug in labels.first)


def test_a_page_is_not_cried_wolf_over():
    found = figures(load_pages(SEEN_PAGES))
    assert found.precision >= 0.75, found.line
    assert found.shared >= 0.4, found.line
    assert 1 <= found.findings <= 3, found.line


def test_nor_is_one_that_nobody_has_read():
    found = figures(load_pages(UNSEEN_PAGES))
    assert found.shared >= 0.3, found.line
    assert found.findings <= 3.5, found.line


def test_figures_count_what_both_say_and_what_one_would_raise():
    text = "# Labels\n\nLabels are printed from PostgreSQL, which runs as one instance.\n"
    lone = "single-point-of-failure"
    both = Labels(frozenset({lone}), {"recovery-time": "missing"}, (lone,))
    none = Labels(frozenset(), {}, ())
    assert figures([Page(text, (both, both))]).precision == 1.0
    assert figures([Page(text, (none, none))]).precision == 0.0
    # They differ on the anti-pattern: its call does not count, and its finding is shared.
    open_matter = figures([Page(text, (both, none))])
    assert open_matter.precision == 0.0
    assert open_matter.first == 1.0
    assert open_matter.shared > figures([Page(text, (none, none))]).shared == 0.0


def test_what_the_bench_times_as_a_page_is_one():
    assert is_page(case_of(parse(design(PAGE))))
    assert not is_page(case_of(parse(design(DESIGN))))
