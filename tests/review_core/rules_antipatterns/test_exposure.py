"""What a long design shows and leaves out: exposure decides there, and a page is read by what it says."""

import pytest

from review_core import parse
from review_core.reviewing import case_of, review
from review_core.rules.antipatterns import no_backpressure, two_phase_commit
from review_core.rules.antipatterns._exposure import Exposure, Sign, talk, verdict_is
from review_core.rules.antipatterns._weighing import Lens, Weighed, weigh
from review_core.rules.base import Call, Case
from review_core.rules.catalogue import built_in
from review_core.rules.relevance import SHORT
from review_core.rules.topics import service_down

_FILLER = (
    "Gardeners look up the plots of their association and see who waters which bed in the coming week. "
    "The list is sorted by name and drawn on a map of the grounds with the paths between the beds. "
    "Names are shown in the language of the reader, and plots without a name carry the number of the bed. "
)
_QUEUED = (
    "Each upload of a plan is put on the import queue as a job. Workers take jobs from the queue and cut the plan "
    "into tiles. Every finished tile raises an event, and the map service consumes events and draws the tile. "
    "A bulk import of an association puts all its plans on the queue. The crawler ingests the plans of partner sites. "
)
_BOUNDED = (
    "The queue holds at most 5,000 jobs; beyond that the upload is refused with 429 and Retry-After. Each association "
    "has a rate limit of 20 uploads a minute. Bulk imports are throttled to 5 jobs at a time. The crawler is limited "
    "to two requests a second. When workers lag, load shedding drops previews first. The pool is capped at 40. "
)
_NOTHING = Weighed((), (), (), (), ())


def design(*paragraphs: str) -> Case:
    text = "# Plot plans\n\n## Design\n\n" + "\n\n".join((*paragraphs, *[_FILLER] * 7)) + "\n"
    case = case_of(parse(text))
    assert case.reading.words >= SHORT
    return case


def verdict(slug: str, case: Case) -> Call:
    return built_in()[f"AP-{slug}"].judge(case)


def test_work_taken_in_without_any_bound_is_raised_with_the_passage_that_takes_it_in():
    call = verdict("no-backpressure", design(_QUEUED))
    assert call.verdict == "present"
    assert call.drafts
    assert "queue" in call.evidence[0].quote


def test_bounds_told_elsewhere_in_the_text_answer_it():
    assert verdict("no-backpressure", design(_QUEUED, _BOUNDED)).verdict == "mitigated"


def test_a_long_design_of_another_subject_is_not_exposed():
    for slug in ("no-backpressure", "two-phase-commit", "no-degradation", "single-point-of-failure"):
        assert verdict(slug, design()).verdict == "absent"


@pytest.mark.parametrize("rule", [no_backpressure, two_phase_commit])
def test_a_page_is_read_by_its_words_alone(rule):
    case = case_of(parse("# Plans\n\n## Design\n\n" + _QUEUED))
    exposure: Exposure = rule._EXPOSURE
    assert case.reading.words < SHORT
    assert exposure.believes(case, _NOTHING)
    assert exposure.passages(case, _NOTHING, "queue") == []


def test_more_of_a_sign_moves_the_likelihood_the_way_of_its_weight():
    few, many = design(_QUEUED), design(*[_QUEUED] * 3)
    lens = Lens((), (), ())
    for weight in (0.7, -0.7):
        exposure = Exposure((Sign("queues", weight, talk("queue")),), base=-1.0, told=0.5)
        change = exposure.likelihood(many, weigh(many, lens)) - exposure.likelihood(few, weigh(few, lens))
        assert change * weight > 0


def test_passages_are_whole_sentences_that_say_the_first_group_and_most_of_the_others():
    case = design(_QUEUED)
    exposure = Exposure((), base=5.0, told=0.0, alone=0.5)
    found = exposure.passages(case, _NOTHING, "queue", "load.work", "arrive.events")
    assert 0 < len(found) <= 3
    assert all(one.asserted & case.reading.bits("queue") and one.words >= 6 for one in found)


def test_every_weight_of_the_shipped_tables_counts_in_few_signs_with_a_reason():
    tables = [
        value
        for rule in built_in().of("anti_patterns")
        for value in vars(__import__(rule.judge.__module__, fromlist=["_"])).values()
        if isinstance(value, Exposure)
    ]
    assert len(tables) >= 7
    for table in tables:
        assert 3 <= len(table.signs) <= 8
        assert 0 <= table.told <= table.alone <= 1
        assert all(sign.because and sign.weight for sign in table.signs)


def test_a_topic_that_an_anti_pattern_asks_of_is_judged_once(monkeypatch: pytest.MonkeyPatch):
    case = design(_QUEUED)
    asked = case.judged(service_down.RULE)
    assert case.judged(service_down.RULE) is asked
    assert verdict_is(service_down.RULE, asked.verdict)(case, _NOTHING) == 1.0


def test_an_exposure_raised_is_a_finding_of_the_review():
    text = design(_QUEUED).document.text
    assert "no-backpressure" in {finding.slug for finding in review(parse(text)).findings}
