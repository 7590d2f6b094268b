"""A review as JSON, the contract `arch-review/1`, and the JSON Schema that it is published with."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from review_core.model import SCHEMA, Review
from review_core.report.safety import escape_json


def render_json(review: Review) -> str:
    """The contract, keys in the order of the model; strings decode to the review's exactly."""
    return encoded(review.model_dump(mode="json", by_alias=True))


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `render_json`'s output: every key is always there, and no other."""
    described = Review.model_json_schema(by_alias=True, mode="serialization", schema_generator=_Complete)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **described,
        "title": f"Design review, {SCHEMA}",
    }


def render_schema() -> str:
    """The JSON Schema as text."""
    return encoded(schema())


def encoded(value: object) -> str:
    """JSON text with an indent of two, that holds no character which a terminal would obey."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


_Field = core_schema.ModelField | core_schema.DataclassField | core_schema.TypedDictField


class _Complete(GenerateJsonSchema):
    """Every key is printed, so every key is promised, whether the model has a default for it or not."""

    def field_is_required(self, field: _Field, total: bool) -> bool:
        return True
