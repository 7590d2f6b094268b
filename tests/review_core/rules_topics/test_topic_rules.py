"""Every topic rule is held to its own examples, and to what its verdicts promise."""

import pytest

from review_core import parse, review
from review_core.reviewing import case_of
from review_core.rules.base import VERDICTS, Rule
from review_core.rules.catalogue import built_in
from review_core.vocabulary import TOPICS

RULES = built_in().of("topics")
EXAMPLES = [
    pytest.param(rule, example, raised, id=f"{rule.id}-{'invalid' if raised else 'valid'}-{number}")
    for rule in RULES
    for raised, examples in ((False, rule.valid), (True, rule.invalid))
    for number, example in enumerate(examples)
]
DESIGN = """# Parcel tracking

## Proposal

Scanners post reads to Intake over HTTP. Intake (three pods) writes them to a PostgreSQL primary with a replica and
publishes an event to Kafka; Tracker consumes the events and keeps the state of each parcel in Redis.

## Failures

When Intake is down a scanner keeps its reads and sends them once it is back. Failed calls are retried.

## Roll-out

It goes live depot by depot.
"""


def test_every_topic_has_its_rule():
    assert {rule.slug for rule in RULES} == set(TOPICS)
    assert len(RULES) == len(TOPICS)


@pytest.mark.parametrize(("rule", "example", "raised"), EXAMPLES)
def test_examples(rule: Rule, example, raised: bool):
    call = rule.judge(case_of(parse(example.text, "example.md")))
    assert call.verdict in VERDICTS["topics"]
    assert rule.raises(call.verdict) is raised, call


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_documentation_is_whole(rule: Rule):
    assert rule.id == f"TP-{rule.slug}"
    assert len(rule.valid) >= 2
    assert len(rule.invalid) >= 2
    assert rule.false_positives
    assert rule.not_when
    assert rule.question.endswith("?")
    assert all(
        any(part.strip().isdigit() for part in reference.replace(",", " ").split()) for reference in rule.references
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_an_empty_document_raises_no_topic(rule: Rule):
    for text in ("", "# Title\n", "Hello.\n"):
        call = rule.judge(case_of(parse(text, "empty.md")))
        assert not call.drafts


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_raised_topic_says_why_it_matters_and_quotes_verbatim(rule: Rule):
    document = parse(DESIGN, "parcels.md")
    call = rule.judge(case_of(document))
    for passage in call.evidence:
        assert passage.quote in document.text
        assert 1 <= passage.start_line <= passage.end_line <= document.lines
    for draft in call.drafts:
        assert draft.trait or draft.evidence
        assert draft.detail
    if call.verdict in ("missing", "not-applicable"):
        assert not call.evidence


def test_what_a_design_says_is_told_from_what_it_leaves_out():
    verdicts = review(parse(DESIGN, "parcels.md")).verdicts.topics
    assert verdicts["service-down"].verdict == "answered"
    assert verdicts["idempotency"].verdict in ("missing", "partial")
    assert verdicts["metrics-alerting"].verdict == "missing"


@pytest.mark.parametrize(
    "section",
    [
        "## Alternatives considered\n\nAn idempotency key in a unique index was considered and rejected.",
        "## Later\n\nAn idempotency key in a unique index comes in a later release.",
        "## Non-goals\n\nIdempotent handling by a unique key.",
        "## Today\n\nToday the old host ignores duplicates by a unique key.",
    ],
)
def test_an_answer_of_another_system_is_no_answer(section: str):
    text = (
        "# Stamps\n\n## Proposal\n\nTills post stamps to a queue, again after 5 s. The worker adds one.\n\n" + section
    )
    assert review(parse(text, "s.md")).verdicts.topics["idempotency"].verdict in ("missing", "partial")


def test_a_library_convention_is_not_asked_for_failover():
    text = "# Naming\n\n## Proposal\n\nFunctions are named by verbs. Constants are upper case. Files are short.\n"
    topics = review(parse(text, "n.md")).verdicts.topics
    for slug in ("split-brain", "network-partition", "load-balancing", "service-discovery", "recovery-time"):
        assert topics[slug].verdict == "not-applicable", slug
    assert not review(parse(text, "n.md")).findings


def test_a_topic_that_nothing_calls_for_is_missing_without_a_finding():
    text = "# Nickname\n\n## Decision\n\nThe profile service gets a column `nickname`. Old clients ignore the field.\n"
    found = review(parse(text, "n.md"))
    topics = found.verdicts.topics
    unmentioned = {slug for slug, call in topics.items() if call.verdict == "missing" and not call.trait}
    assert unmentioned
    assert not any(topics[slug].matters for slug in unmentioned)
    assert not unmentioned & {finding.slug for finding in found.findings}


def test_what_makes_an_omission_matter_is_quoted():
    text = "# Orders\n\n## Design\n\nOrders are put on a RabbitMQ queue, and a worker charges the card for each.\n"
    findings = {finding.slug: finding for finding in review(parse(text, "o.md")).findings}
    assert "RabbitMQ" in findings["idempotency"].evidence[0].quote
    assert findings["idempotency"].trait
