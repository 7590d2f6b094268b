"""Every anti-pattern, pattern and contradiction is held to the examples that its own documentation gives."""

import pytest

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.base import VERDICTS, Rule
from review_core.rules.catalogue import built_in
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS

FAMILIES = ("anti_patterns", "patterns", "contradictions")
RULES = [rule for family in FAMILIES for rule in built_in().of(family)]  # type: ignore[arg-type]
VALID = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.valid)]
INVALID = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.invalid)]


def test_every_slug_of_the_vocabulary_has_its_rule():
    slugs = {family: {rule.slug for rule in built_in().of(family)} for family in ("anti_patterns", "patterns")}
    assert slugs == {"anti_patterns": set(ANTI_PATTERNS), "patterns": set(PATTERNS)}


@pytest.mark.parametrize(("rule", "example"), VALID)
def test_passes_its_valid_examples(rule: Rule, example):
    call = rule.judge(case_of(parse(example.text)))
    assert not rule.raises(call.verdict)
    assert not call.drafts


@pytest.mark.parametrize(("rule", "example"), INVALID)
def test_raises_its_invalid_examples_with_verbatim_evidence(rule: Rule, example):
    document = parse(example.text)
    call = rule.judge(case_of(document))
    assert rule.raises(call.verdict)
    assert call.evidence
    for passage in call.evidence:
        assert passage.quote in document.text
        lines = document.text.split("\n")[passage.start_line - 1 : passage.end_line]
        assert passage.quote.split("\n")[0] in lines[0]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_only_anti_patterns_and_contradictions_give_findings(rule: Rule):
    for example in rule.invalid:
        call = rule.judge(case_of(parse(example.text)))
        assert call.verdict in VERDICTS[rule.family]
        assert bool(call.drafts) == (rule.family != "patterns")
        assert all(draft.evidence or draft.trait for draft in call.drafts)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_documents_itself_whole(rule: Rule):
    assert rule.false_positives
    assert rule.references
    assert all(reference[-4:].isdigit() for reference in rule.references), "each reference ends in its year"
    assert rule.not_when


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_says_nothing_of_an_empty_document(rule: Rule):
    call = rule.judge(case_of(parse("")))
    assert not rule.raises(call.verdict)
    assert not call.evidence
