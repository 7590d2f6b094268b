import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import hostile, review, with_persona

from review_core.model import Review
from review_core.report import render
from review_core.report.contract import render_schema, schema

PUBLISHED = Path(__file__).parents[3] / "docs" / "review.schema.json"


def test_published_schema_is_the_models() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == render_schema(), "run: arch-review schema > docs/review.schema.json"


def test_schema_is_a_valid_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("sample", [review(), with_persona(), review(findings=(), considered=(), notes=())])
def test_json_keeps_to_the_schema_and_comes_back(sample: Review) -> None:
    printed = render(sample, "json")
    jsonschema.validate(json.loads(printed), schema(), cls=jsonschema.Draft202012Validator)
    assert Review.model_validate_json(printed) == sample


def test_schema_promises_every_key_and_no_other() -> None:
    whole = json.loads(render(review(), "json"))
    validator = jsonschema.Draft202012Validator(schema())
    for key in whole:
        assert not validator.is_valid({other: whole[other] for other in whole if other != key}), key
    assert not validator.is_valid({**whole, "extra": 1})
    assert not validator.is_valid({**whole, "schema": "arch-review/2"})


def test_keys_come_in_the_order_of_the_contract() -> None:
    assert list(json.loads(render(review(), "json"))) == [
        "schema", "versions", "document", "verdicts", "findings", "considered", "suppressed", "notes", "topology",
        "reliability", "persona",
    ]  # fmt: skip


@given(st.text(max_size=80))
def test_strings_decode_to_exactly_what_they_were(text: str) -> None:
    assert json.loads(render(hostile(text), "json"))["findings"][0]["evidence"][0]["quote"] == text
