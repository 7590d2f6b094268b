"""Rules and architect put together: whose word stands, what is shown of it, and in what order."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_core import parse, review
from review_core.model import AntiPatternCall, Evidence, Finding, PatternCall, Review, TopicCall, Verdicts
from review_core.persona import merge, read_review, sequence_diagram
from review_core.persona.ordering import MOST_FINDINGS
from review_core.persona.scenarios import sequence_diagram as drawn
from review_core.persona.schema import FINDING_SLUGS, QUESTIONS
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS
from tests.support.persona_replies import as_reply, cell, finding_said, review_said

TEXT = """# Design

The orders service writes the row and then publishes the event.

Consumers retry without any limit until the broker answers.

Each event carries a sequence number and older ones are refused.

One coordinator assigns every shard, and there is no second one.
"""
PUBLISHES = "The orders service writes the row and then publishes the event."
RETRIES = "Consumers retry without any limit until the broker answers."
SEQUENCE = "Each event carries a sequence number and older ones are refused."
COORDINATOR = "One coordinator assigns every shard, and there is no second one."
LINES = {PUBLISHES: 3, RETRIES: 5, SEQUENCE: 7, COORDINATOR: 9}


def evidence(quote: str) -> tuple[Evidence, ...]:
    return (Evidence(quote=quote, start_line=LINES[quote], end_line=LINES[quote]),)


def rule_finding(slug: str, quote: str | None = None, severity: str = "medium") -> Finding:
    return Finding.model_validate(
        {
            "id": f"R-{slug}",
            "rule": f"AP-{slug}",
            "slug": slug,
            "severity": severity,
            "title": "By a rule",
            "detail": "d",
            "question": "q",
            "suggestion": "s",
            "evidence": evidence(quote) if quote else (),
            "trait": "" if quote else "a queue",
        }
    )


def ruled(*findings: Finding, anti: dict[str, Any] | None = None, topics: dict[str, Any] | None = None) -> Review:
    blank = review(parse("# Nothing\n\nHello.\n", "nothing.md"))
    verdicts = Verdicts(
        anti_patterns={s: AntiPatternCall(verdict="absent") for s in blank.verdicts.anti_patterns} | (anti or {}),
        topics={s: TopicCall(verdict="not-applicable") for s in TOPICS} | (topics or {}),
        patterns=blank.verdicts.patterns,
    )
    return blank.model_copy(update={"findings": findings, "considered": (), "verdicts": verdicts})


def merged(rules: Review, **said: Any) -> Review:
    return merge(rules, read_review(as_reply(review_said(**said))), TEXT, model="m")


def with_cells(family: str, **cells: Any) -> dict[str, Any]:
    whole = review_said()
    return {family: whole[family] | {slug.replace("_", "-"): one for slug, one in cells.items()}}


def test_a_refuted_finding_is_dismissed_with_the_reason() -> None:
    decision = {"id": "R-no-backpressure", "decision": "refute", "reason": "that is the old system"}
    done = merged(ruled(rule_finding("no-backpressure", RETRIES)), rule_findings=[decision])
    assert done.findings == ()
    assert [(d.finding.id, d.reason) for d in done.considered] == [
        ("R-no-backpressure", "the architect: that is the old system")
    ]


def test_a_decision_whose_fingerprint_is_off_counts_where_it_can_mean_one_finding_only() -> None:
    one = rule_finding("no-backpressure", RETRIES).model_copy(update={"id": "AP-no-backpressure-11111111"})
    other = one.model_copy(update={"id": "AP-no-backpressure-22222222"})
    decision = {"id": "AP-no-backpressure-99999999", "decision": "refute", "reason": "no"}
    cells = with_cells("anti_patterns", no_backpressure=cell("present", RETRIES))
    assert merged(ruled(one), rule_findings=[decision], **cells).findings == ()
    assert merged(ruled(one, other), rule_findings=[decision], **cells).findings != ()


def test_a_confirmed_finding_is_of_both_and_makes_its_anti_pattern_present() -> None:
    decision = {"id": "R-no-backpressure", "decision": "confirm", "reason": "yes"}
    done = merged(ruled(rule_finding("no-backpressure", RETRIES)), rule_findings=[decision])
    assert [(f.id, f.origin) for f in done.findings] == [("R-no-backpressure", "both")]
    assert done.verdicts.anti_patterns["no-backpressure"].verdict == "present"


def test_agreement_is_one_finding_with_the_rules_id_and_a_higher_rank() -> None:
    said = [
        finding_said("two-phase-commit", PUBLISHES, severity="medium"),
        finding_said("no-backpressure", RETRIES, severity="medium", title="Retry storm"),
    ]
    cells = with_cells(
        "anti_patterns", two_phase_commit=cell("present", PUBLISHES), no_backpressure=cell("present", RETRIES)
    )
    decision = {"id": "R-no-backpressure", "decision": "confirm", "reason": "yes"}
    done = merged(ruled(rule_finding("no-backpressure", RETRIES)), findings=said, rule_findings=[decision], **cells)
    assert [(f.slug, f.origin, f.title) for f in done.findings] == [
        ("no-backpressure", "both", "Retry storm"),
        ("two-phase-commit", "persona", "A finding on two-phase-commit"),
    ]
    assert done.findings[0].id == "R-no-backpressure"


def test_a_rule_finding_without_a_word_stands_or_falls_with_the_verdict() -> None:
    rules = ruled(rule_finding("no-backpressure", RETRIES), rule_finding("ordering", SEQUENCE))
    cells = with_cells("anti_patterns", no_backpressure=cell("present", RETRIES))
    done = merged(rules, **cells)
    assert [(f.slug, f.origin) for f in done.findings] == [("no-backpressure", "rule")]
    assert [d.finding.slug for d in done.considered] == ["ordering"]


@pytest.mark.parametrize(
    ("rule", "said", "verdict", "quotes"),
    [
        ("absent", cell("present", RETRIES), "present", [RETRIES]),
        ("absent", cell("present", "nothing like this is written anywhere"), "absent", []),
        ("present", cell("present", "nothing like this is written anywhere"), "present", [PUBLISHES]),
        ("present", cell("mitigated", SEQUENCE), "mitigated", [SEQUENCE]),
        ("present", cell("absent"), "absent", []),
        ("mitigated", cell("present", "nothing like this is written anywhere"), "mitigated", [PUBLISHES]),
        ("mitigated", cell("mitigated", SEQUENCE), "mitigated", [SEQUENCE, PUBLISHES]),
    ],
)
def test_whose_word_on_an_anti_pattern_stands(rule: str, said: Any, verdict: str, quotes: list[str]) -> None:
    shown = evidence(PUBLISHES) if rule != "absent" else ()
    call = AntiPatternCall.model_validate({"verdict": rule, "evidence": shown})
    raised = [finding_said("assumed-ordering", RETRIES)] if said["quotes"] == [RETRIES] else []
    cells = with_cells("anti_patterns", assumed_ordering=said)
    done = merged(ruled(anti={"assumed-ordering": call}), findings=raised, **cells)
    got = done.verdicts.anti_patterns["assumed-ordering"]
    assert (got.verdict, [e.quote for e in got.evidence]) == (verdict, quotes)


@pytest.mark.parametrize(
    ("rule", "said", "verdict", "quotes"),
    [
        ("not-applicable", cell("answered", SEQUENCE), "answered", [SEQUENCE]),
        ("not-applicable", cell("answered", "nothing like this is written anywhere"), "partial", []),
        ("answered", cell("answered", "nothing like this is written anywhere"), "answered", [PUBLISHES]),
        ("partial", cell("answered", "nothing like this is written anywhere"), "partial", [PUBLISHES]),
        ("answered", cell("missing"), "missing", []),
        ("missing", cell("not-applicable"), "not-applicable", []),
    ],
)
def test_whose_word_on_a_topic_stands(rule: str, said: Any, verdict: str, quotes: list[str]) -> None:
    shown = evidence(PUBLISHES) if rule in ("answered", "partial") else ()
    call = TopicCall.model_validate({"verdict": rule, "evidence": shown})
    done = merged(ruled(topics={"ordering": call}), **with_cells("topics", ordering=said))
    got = done.verdicts.topics["ordering"]
    assert (got.verdict, [e.quote for e in got.evidence]) == (verdict, quotes)


@pytest.mark.parametrize(("of_ten", "verdict"), [(4, "absent"), (5, "present"), (9, "present")])
def test_an_anti_pattern_that_most_would_let_pass_is_no_alarm(of_ten: int, verdict: str) -> None:
    said = cell("present", RETRIES) | {"of_ten": of_ten}
    done = merged(ruled(), **with_cells("anti_patterns", no_backpressure=said))
    assert done.verdicts.anti_patterns["no-backpressure"].verdict == verdict


@pytest.mark.parametrize(("of_ten", "verdict"), [(3, "absent"), (4, "present")])
def test_a_near_call_is_decided_by_the_rules_and_keeps_the_doubt(of_ten: int, verdict: str) -> None:
    call = AntiPatternCall(verdict="present", evidence=evidence(RETRIES))
    decision = {"id": "R-no-backpressure", "decision": "refute", "reason": "the queue is short"}
    cells = with_cells("anti_patterns", no_backpressure=cell("absent") | {"of_ten": of_ten})
    done = merged(
        ruled(rule_finding("no-backpressure"), anti={"no-backpressure": call}),
        rule_findings=[decision],
        **cells,
    )
    assert done.verdicts.anti_patterns["no-backpressure"].verdict == verdict
    if verdict == "present":
        assert "The architect doubts it: the queue is short" in done.findings[0].detail
        assert not done.considered
    else:
        assert not done.findings
        assert done.considered[0].reason == "the architect: the queue is short"


def test_the_silence_of_the_rules_is_no_evidence_against_the_architect() -> None:
    cells = with_cells("anti_patterns", no_backpressure=cell("present", RETRIES)) | with_cells(
        "topics", recovery_time=cell("missing")
    )
    done = merged(ruled(), **cells)
    assert done.verdicts.anti_patterns["no-backpressure"].verdict == "present"
    assert done.verdicts.topics["recovery-time"].verdict == "missing"


def test_what_is_answered_or_handled_may_still_leave_a_question() -> None:
    said = [
        finding_said("ordering", SEQUENCE, severity="high"),
        finding_said("single-point-of-failure", COORDINATOR, severity="high"),
    ]
    cells = with_cells("topics", ordering=cell("answered", SEQUENCE)) | with_cells(
        "anti_patterns", single_point_of_failure=cell("mitigated", COORDINATOR)
    )
    done = merged(ruled(), findings=said, **cells)
    assert {f.slug for f in done.findings} == {"ordering", "single-point-of-failure"}
    assert done.verdicts.topics["ordering"].verdict == "answered"
    assert done.verdicts.anti_patterns["single-point-of-failure"].verdict == "mitigated"


def test_what_the_architect_would_raise_and_did_not_stands_back() -> None:
    said = [finding_said(slug, severity="medium") for slug in TOPICS[:8]]
    cells = with_cells("topics", **{slug.replace("-", "_"): cell("missing") for slug in TOPICS})
    decision = {"id": "R-retry-policy", "decision": "confirm", "reason": "yes"}
    done = merged(ruled(rule_finding("retry-policy")), findings=said, rule_findings=[decision], **cells)
    assert [f.slug for f in done.findings] == list(TOPICS[:8])
    assert [d.finding.slug for d in done.considered] == ["retry-policy"]


@pytest.mark.parametrize(
    ("rule", "said", "verdict", "quotes"),
    [
        ("none", cell("used", SEQUENCE), "used", [SEQUENCE]),
        ("none", cell("used", "nothing like this is written anywhere"), "none", []),
        ("used", cell("none"), "none", []),
        ("used", cell("discussed", SEQUENCE), "discussed", [SEQUENCE, PUBLISHES]),
        ("used", cell("used", "nothing like this is written anywhere"), "used", [PUBLISHES]),
    ],
)
def test_whose_word_on_a_pattern_stands(rule: str, said: Any, verdict: str, quotes: list[str]) -> None:
    shown = evidence(PUBLISHES) if rule != "none" else ()
    rules = ruled()
    patterns = rules.verdicts.patterns | {"outbox": PatternCall.model_validate({"verdict": rule, "evidence": shown})}
    rules = rules.model_copy(update={"verdicts": rules.verdicts.model_copy(update={"patterns": patterns})})
    got = merged(rules, **with_cells("patterns", outbox=said)).verdicts.patterns["outbox"]
    assert (got.verdict, [e.quote for e in got.evidence]) == (verdict, quotes)


def test_no_quote_is_shown_that_the_document_does_not_hold() -> None:
    invented = "a quotation that was never in this document at all"
    whole = review_said(findings=[finding_said("idempotency", invented), finding_said("retry-policy", RETRIES)])
    for family in ("anti_patterns", "topics", "patterns"):
        for slug in whole[family]:
            verdict = {"anti_patterns": "present", "topics": "partial", "patterns": "used"}[family]
            whole[family][slug] = cell(verdict, invented)
    done = merge(ruled(), read_review(as_reply(whole)), TEXT)
    assert invented not in done.model_dump_json()
    assert done.persona.dropped_quotes == 44
    assert [f.slug for f in done.findings] == ["retry-policy"]


def test_a_finding_against_its_own_verdict_needs_weight_and_a_passage() -> None:
    said = [
        finding_said("ordering", SEQUENCE, severity="low"),
        finding_said("consistency", severity="high"),
        finding_said("blast-radius", COORDINATOR, severity="high"),
    ]
    done = merged(ruled(), findings=said)
    assert [f.slug for f in done.findings] == ["blast-radius"]
    assert done.verdicts.topics["blast-radius"].verdict == "missing"


def test_the_list_is_short_and_the_rest_is_set_aside() -> None:
    cells = with_cells("topics", **{slug.replace("-", "_"): cell("missing") for slug in TOPICS})
    said = [finding_said(slug, severity="high" if n == 11 else "low") for n, slug in enumerate(TOPICS[:12])]
    done = merged(ruled(), findings=said, **cells)
    assert len(done.findings) == MOST_FINDINGS
    assert [d.reason for d in done.considered] == ["less pressing than those raised"] * 4
    assert done.findings[0].slug == TOPICS[0] or done.findings[0].severity == "high"


def test_the_eight_questions_are_answered_or_said_to_be_open() -> None:
    questions = dict.fromkeys(QUESTIONS, "  ") | {"ordering": "x", "idempotency": "Yes, by the row's key."}
    del questions["ordering"]
    done = merged(ruled(), questions=questions, **with_cells("topics", idempotency=cell("answered", SEQUENCE)))
    answers = {a.question: a for a in done.persona.questions}
    assert len(answers) == 8
    assert answers["Is this operation idempotent?"].evidence[0].quote == SEQUENCE
    assert answers["What happens when this service is down?"].answer == "the document does not say"


def test_works_that_do_not_exist_cannot_be_cited() -> None:
    said = [finding_said("retry-policy", RETRIES, references=["brooker-2015", "smith-2031"])]
    done = merged(ruled(), findings=said, **with_cells("topics", retry_policy=cell("partial", RETRIES)))
    assert done.findings[0].references == ("Brooker, Exponential Backoff And Jitter, 2015",)


def test_ids_are_the_same_for_the_same_passage() -> None:
    cells = with_cells("topics", retry_policy=cell("partial", RETRIES))
    ids = {
        merged(ruled(), findings=[finding_said("retry-policy", RETRIES, title=title)], **cells).findings[0].id
        for title in ("One wording", "Another wording")
    }
    assert len(ids) == 1


def test_a_reworded_passage_keeps_its_findings_id() -> None:
    cells = with_cells("topics", retry_policy=cell("partial", RETRIES), ordering=cell("partial", SEQUENCE))
    said = [finding_said("retry-policy", RETRIES), finding_said("ordering", SEQUENCE)]
    before = merged(ruled(), findings=said, **cells)
    text = TEXT.replace("until the broker answers", "until the broker answers again")
    new = RETRIES.replace("answers", "answers again")
    cells = with_cells("topics", retry_policy=cell("partial", new), ordering=cell("partial", SEQUENCE))
    reply = as_reply(
        review_said(findings=[finding_said("retry-policy", new), finding_said("ordering", SEQUENCE)], **cells)
    )
    after = merge(ruled(), read_review(reply), text, previous=before)
    assert {f.slug: f.id for f in after.findings} == {f.slug: f.id for f in before.findings}
    assert {f.rule for f in after.findings} == {"persona-retry-policy", "persona-ordering"}


passages = st.sampled_from(
    [PUBLISHES, RETRIES, SEQUENCE, COORDINATOR, "words that the document does not hold at all", ""]
)
quoted = st.lists(passages, max_size=3)


@given(st.data())
def test_whatever_is_said_only_the_documents_words_are_shown(data: st.DataObject) -> None:
    def cells(slugs: Iterable[str], *verdicts: str) -> dict[str, Any]:
        return {slug: cell(data.draw(st.sampled_from(verdicts)), *data.draw(quoted)) for slug in slugs}

    whole = review_said(
        anti_patterns=cells(ANTI_PATTERNS, "present", "mitigated", "absent"),
        topics=cells(TOPICS, "answered", "partial", "missing", "not-applicable"),
        patterns=cells(PATTERNS, "used", "discussed", "none"),
        findings=[
            finding_said(slug, *data.draw(quoted), severity=data.draw(st.sampled_from(["high", "medium", "low"])))
            for slug in data.draw(st.lists(st.sampled_from(FINDING_SLUGS), max_size=14))
        ],
        rule_findings=[
            {"id": name, "decision": decision, "reason": ""}
            for name, decision in data.draw(
                st.dictionaries(
                    st.sampled_from(["R-no-backpressure", "R-ordering", "R-unknown"]),
                    st.sampled_from(["confirm", "refute"]),
                )
            ).items()
        ],
    )
    rules = ruled(rule_finding("no-backpressure", RETRIES, "high"), rule_finding("ordering"))
    done = merge(rules, read_review(as_reply(whole)), TEXT)
    shown = [e for f in done.findings for e in f.evidence]
    for family in (done.verdicts.anti_patterns, done.verdicts.topics, done.verdicts.patterns):
        shown += [e for call in family.values() for e in call.evidence]
    assert all(e.quote in TEXT and LINES[e.quote] == e.start_line == e.end_line for e in shown)
    assert len(done.findings) <= MOST_FINDINGS
    assert len({f.id for f in done.findings}) == len(done.findings)
    assert all(f.evidence or f.trait for f in done.findings)
    settled = {f.id for f in done.findings} | {d.finding.id for d in done.considered}
    assert {"R-no-backpressure", "R-ordering"} <= settled
    assert all(call.evidence for call in done.verdicts.anti_patterns.values() if call.verdict == "present")


def test_scenarios_are_whole_and_bounded() -> None:
    step = {"source": "a", "target": "b", "message": "m", "fails": False}
    told = [
        {"title": "t", "steps": [step] * 40, "outcome": "o"},
        {"title": "empty", "steps": [], "outcome": ""},
        {"title": "nameless", "steps": [step | {"source": " "}], "outcome": ""},
        *[{"title": "t", "steps": [step], "outcome": "o"}] * 5,
    ]
    done = merged(ruled(), scenarios=told)
    assert [len(s.steps) for s in done.persona.scenarios] == [12, 1, 1]
    assert sequence_diagram(done.persona.scenarios[1]) == drawn(done.persona.scenarios[1])
