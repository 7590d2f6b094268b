"""Contradictions are found in whatever words their two sides are told, and not in what only looks like them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.catalogue import built_in
from review_core.rules.contradictions._amounts import number, seconds

WAYS = yaml.safe_load((Path(__file__).parent / "contradiction_ways.yaml").read_text(encoding="utf-8"))


def _clashes() -> Iterator[tuple[str, str]]:
    for rule, told in WAYS.items():
        for one in told["one"]:
            yield rule, f"{one}\n\n{told['other'][0]}"
        for other in told["other"][1:]:
            yield rule, f"{other}\n\n{told['one'][0]}"


def _passes() -> Iterator[tuple[str, str]]:
    for rule, told in WAYS.items():
        for text in told["pass"]:
            yield rule, text


def _verdict(rule: str, text: str) -> str:
    return built_in()[rule].judge(case_of(parse(f"# Design\n\n## Proposal\n\n{text}\n"))).verdict


@pytest.mark.parametrize(("rule", "text"), list(_clashes()))
def test_two_claims_that_cannot_both_hold_are_found(rule: str, text: str) -> None:
    assert _verdict(rule, text) == "present"


@pytest.mark.parametrize(("rule", "text"), list(_passes()))
def test_claims_that_can_both_hold_pass(rule: str, text: str) -> None:
    assert _verdict(rule, text) == "absent"


def test_every_contradiction_has_its_ways() -> None:
    assert {rule.id for rule in built_in().of("contradictions")} == set(WAYS)


@pytest.mark.parametrize("rule", sorted(WAYS))
def test_neither_claim_alone_is_a_contradiction(rule: str) -> None:
    assert _verdict(rule, WAYS[rule]["one"][0]) == "absent"
    assert _verdict(rule, WAYS[rule]["other"][0]) == "absent"


def test_thousands_are_parted_by_a_comma():
    assert seconds("1,000 ms") == 1.0
    assert seconds("10,000 seconds") == 10_000
    assert seconds("1,5 s") == 1.5
    assert number("10,000 clients") == 10_000
