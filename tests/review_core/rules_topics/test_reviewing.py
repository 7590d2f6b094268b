"""The whole judgement: ranked, restrained, suppressible, and the same twice."""

from types import MappingProxyType

import pytest

from review_core import parse, review
from review_core.model import Evidence
from review_core.reviewing import Config
from review_core.rules.base import Call, Case, Draft, Example, Rule
from review_core.rules.catalogue import Catalogue, CatalogueError, built_in
from review_core.rules.ranking import MOST_FINDINGS, cap

TEXT = """# Stamps

## Proposal

Tills post stamps to SQS, again after 5 s without an answer. A worker takes them from the queue and adds one to the card
in PostgreSQL. The card service calls the bank for each full card.
"""


def rule(judge, rule_id="HR-test", family="house", slug="idempotency") -> Rule:
    text = "words"
    return Rule(rule_id, slug, family, text, text, text, text, (), "why?", text, text, (), text,
                (Example("a"),), (Example("b"),), judge)  # fmt: skip


def only(*rules: Rule) -> Catalogue:
    return Catalogue(MappingProxyType({})).with_rules(rules)


def flagged(case: Case) -> Call:
    where = case.reading.having("queue")
    evidence = case.quote(where, 1)
    return Call("present", evidence, (Draft("high", "Title", "Detail", evidence),) if evidence else ())


def test_the_same_input_gives_the_same_bytes():
    first, second = (review(parse(TEXT, "s.md")).model_dump_json(by_alias=True) for _ in range(2))
    assert first == second


def test_findings_are_few_and_each_has_evidence_or_a_trait():
    found = review(parse(TEXT, "s.md"))
    assert 2 <= len(found.findings) <= 6
    assert all(finding.evidence or finding.trait for finding in found.findings)
    assert len({finding.id for finding in found.findings}) == len(found.findings)
    assert all(dismissed.reason for dismissed in found.considered)


def test_the_number_of_findings_grows_with_the_text_up_to_a_limit():
    caps = [cap(words) for words in (50, 300, 700, 1300, 3000, 100_000)]
    assert caps == sorted(caps)
    assert caps[-1] <= MOST_FINDINGS


@pytest.mark.parametrize(("more", "silent"), [(0, 2), (400, 4)])
def test_of_what_a_page_leaves_unsaid_little_is_asked(more: int, silent: int):
    def unsaid(slug: str) -> Rule:
        def judge(case: Case) -> Call:
            return Call(
                "missing", (), (Draft("medium", "Nothing is said", "Detail", (), trait="it matters", weight=1.0),)
            )

        return rule(judge, f"TP-{slug}", "topics", slug)

    slugs = ("idempotency", "consistency", "retry-policy", "recovery-time")
    found = review(parse(TEXT + "\nA word." * more, "s.md"), rules=only(*map(unsaid, slugs)))
    assert len(found.findings) == silent
    assert len(found.considered) == len(slugs) - silent


def test_higher_severity_comes_first_among_equals():
    def two(case: Case) -> Call:
        quote = (Evidence(quote="Tills post stamps", start_line=5, end_line=5),)
        other = (Evidence(quote="A worker takes them", start_line=5, end_line=5),)
        return Call("present", quote, (Draft("low", "Low", "d", quote), Draft("high", "High", "d", other)))

    found = review(parse(TEXT, "s.md"), rules=only(rule(two)))
    assert [finding.title for finding in found.findings] == ["High", "Low"]


def test_a_comment_with_a_reason_suppresses_and_is_shown():
    text = TEXT + "\n<!-- arch-review: ignore HR-test the queue is drained by hand -->\n"
    found = review(parse(text, "s.md"), rules=only(rule(flagged)))
    assert not found.findings
    (one,) = found.suppressed
    assert (one.by, one.reason) == ("line 8", "the queue is drained by hand")


@pytest.mark.parametrize("comment", ["<!-- arch-review: ignore HR-test -->", "<!-- arch-review: ignore HR-test no -->"])
def test_a_comment_without_a_reason_is_a_note_and_suppresses_nothing(comment: str):
    found = review(parse(f"{TEXT}\n{comment}\n", "s.md"), rules=only(rule(flagged)))
    assert len(found.findings) == 1
    assert any("needs a reason" in note for note in found.notes)


def test_a_comment_that_names_no_rule_is_a_note():
    found = review(parse(TEXT + "\n<!-- arch-review: ignore everything -->\n", "s.md"), rules=only(rule(flagged)))
    assert any("names no rule" in note for note in found.notes)


def test_one_comment_may_switch_off_several_rules():
    rules = only(rule(flagged), rule(flagged, "CX-test", "contradictions", "ordering"))
    found = review(
        parse(TEXT + "\n<!-- arch-review: ignore HR-test, CX-test both are drained by hand-->\n", "s.md"), rules=rules
    )
    assert not found.findings
    assert {(one.finding.rule, one.reason) for one in found.suppressed} == {
        ("HR-test", "both are drained by hand"),
        ("CX-test", "both are drained by hand"),
    }


@pytest.mark.parametrize(
    ("comment", "note"),
    [
        ("<!-- arch-review: ignore AP-nonsense it is really so -->", "there is no rule AP-nonsense"),
        ("<!-- arch-review: disable HR-test it is really so -->", "says `ignore`"),
        ("<!--arch-review: ignore HR-test-->", "ignoring HR-test needs a reason"),
    ],
)
def test_a_comment_without_effect_is_a_note(comment: str, note: str):
    found = review(parse(f"{TEXT}\n{comment}\n", "s.md"), rules=only(rule(flagged)))
    assert len(found.findings) == 1
    assert any(note in one for one in found.notes)


@pytest.mark.parametrize("reason", ["on-call handles it", "multi-region is next year", ": well-known since spring"])
def test_a_reason_may_begin_with_any_word(reason: str):
    text = f"{TEXT}\n<!-- arch-review: ignore HR-test {reason} -->\n"
    (one,) = review(parse(text, "s.md"), rules=only(rule(flagged))).suppressed
    assert one.reason == reason.strip(": ")


def test_a_comment_in_a_code_block_is_an_example():
    text = TEXT + "\n```\n<!-- arch-review: ignore HR-test as an example only -->\n```\n"
    assert review(parse(text, "s.md"), rules=only(rule(flagged))).findings


def test_configuration_switches_off_and_sets_severities():
    off = review(parse(TEXT, "s.md"), rules=only(rule(flagged)), config=Config(off={"HR-test": "not ours"}))
    assert [(one.by, one.reason) for one in off.suppressed] == [("configuration", "not ours")]
    low = review(parse(TEXT, "s.md"), rules=only(rule(flagged)), config=Config(severities={"HR-test": "low"}))
    assert [finding.severity for finding in low.findings] == ["low"]


def test_a_finding_keeps_its_id_while_its_passage_is_recognisable():
    rules = only(rule(flagged))
    before = review(parse(TEXT, "s.md"), rules=rules)
    reworded = TEXT.replace("Tills post stamps to SQS", "The tills post their stamps to SQS")
    after = review(parse(reworded, "s.md"), rules=rules, previous=before)
    assert after.findings[0].evidence != before.findings[0].evidence
    assert after.findings[0].id == before.findings[0].id
    other = review(parse("# T\n\n## Proposal\n\nPrices go to Kafka.\n", "s.md"), rules=rules, previous=before)
    assert other.findings[0].id != before.findings[0].id


def test_layout_does_not_change_an_id():
    rules = only(rule(flagged))
    spread = TEXT.replace("Tills post stamps", "Tills   post\nstamps")
    ids = {review(parse(text, "s.md"), rules=rules).findings[0].id for text in (TEXT, spread)}
    assert len(ids) == 1


def test_a_finding_with_nothing_to_show_is_none():
    bare = rule(lambda case: Call("present", (), (Draft("low", "t", "d"),)))
    assert not review(parse(TEXT, "s.md"), rules=only(bare)).findings


def test_an_anti_pattern_speaks_for_the_topic_beside_it():
    def said(case: Case) -> Call:
        quote = (Evidence(quote="Tills post stamps", start_line=5, end_line=5),)
        return Call("present", quote, (Draft("high", "Order", "d", quote),))

    def asked(case: Case) -> Call:
        return Call("missing", (), (Draft("medium", "No order", "d", trait="it has events"),))

    rules = only(
        rule(said, "AP-assumed-ordering", "anti_patterns", "assumed-ordering"),
        rule(asked, "TP-ordering", "topics", "ordering"),
    )
    found = review(parse(TEXT, "s.md"), rules=rules)
    assert [finding.slug for finding in found.findings] == ["assumed-ordering"]
    assert [one.finding.slug for one in found.considered] == ["ordering"]


def test_what_a_dismissed_finding_would_have_said_is_said_by_the_topic():
    def said(case: Case) -> Call:
        quote = (Evidence(quote="Tills post stamps", start_line=5, end_line=5),)
        return Call("present", quote, (Draft("low", "Order", "d", quote, weight=-2.0),))

    def asked(case: Case) -> Call:
        return Call("missing", (), (Draft("medium", "No order", "d", trait="it has events"),))

    def pressing(case: Case) -> Call:
        return Call("missing", (), tuple(Draft("medium", f"n{n}", "d", trait=f"t{n}", weight=1.0) for n in range(3)))

    rules = only(
        *(rule(pressing, f"TP-{slug}", "topics", slug) for slug in ("consistency", "idempotency", "split-brain")),
        rule(said, "AP-assumed-ordering", "anti_patterns", "assumed-ordering"),
        rule(asked, "TP-ordering", "topics", "ordering"),
    )
    found = review(parse(TEXT + "\nword " * 500, "s.md"), rules=rules)
    assert "ordering" in {finding.slug for finding in found.findings}
    assert [(one.finding.slug, one.reason) for one in found.considered] == [
        ("assumed-ordering", "less pressing than those raised")
    ]


def test_what_is_of_high_severity_is_raised_however_short_the_text():
    def severe(case: Case) -> Call:
        quote = (Evidence(quote="Tills post stamps", start_line=5, end_line=5),)
        return Call("present", quote, (Draft("high", "High", "d", quote),))

    slugs = ("ordering", "consistency", "idempotency", "split-brain", "recovery-time", "retry-policy", "health-checks")
    found = review(
        parse(TEXT, "s.md"), rules=only(*(rule(severe, f"CX-{slug}", "contradictions", slug) for slug in slugs))
    )
    assert len(found.findings) == len(slugs)


def test_the_registry_refuses_what_is_not_whole():
    with pytest.raises(CatalogueError, match="two rules are called HR-test"):
        only(rule(flagged), rule(flagged))
    with pytest.raises(CatalogueError, match="unknown slug"):
        only(rule(flagged, slug="coffee"))
    with pytest.raises(CatalogueError, match="has a rule for idempotency already"):
        built_in().with_rules([rule(flagged, "TP-mine", "topics")])


def test_every_slug_of_the_vocabulary_has_a_verdict():
    verdicts = review(parse("", "e.md")).verdicts
    assert (len(verdicts.anti_patterns), len(verdicts.topics), len(verdicts.patterns)) == (10, 23, 10)
