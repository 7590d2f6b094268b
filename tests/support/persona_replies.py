"""Replies of the architect, made whole from the schema and changed where a test wants."""

import copy
import json
from typing import Any

from review_core.persona.schema import output_schema
from standins.claude.replies import from_schema

Json = dict[str, Any]


def review_said(**changes: Any) -> Json:
    """A valid review that finds nothing: every anti-pattern absent, no topic applicable, no pattern."""
    whole: Json = from_schema(output_schema()["$defs"]["ReviewSaid"] | {"$defs": output_schema()["$defs"]}, {})
    for slug in whole["questions"]:
        whole["questions"][slug] = "the document does not say"
    return copy.deepcopy(whole) | changes


def cell(verdict: str, *quotes: str, why: str = "because") -> Json:
    return {"verdict": verdict, "quotes": list(quotes), "why": why}


def finding_said(slug: str, *quotes: str, **changes: Any) -> Json:
    whole = {
        "slug": slug,
        "severity": "medium",
        "title": f"A finding on {slug}",
        "detail": "What breaks, and when.",
        "question": "What then?",
        "suggestion": "A pattern.",
        "references": [],
        "quotes": list(quotes),
    }
    return whole | changes


def as_reply(review: Json | None = None, answer: Json | None = None) -> str:
    kind = "answer" if answer is not None else "review"
    return json.dumps({"kind": kind, "review": review, "answer": answer}, ensure_ascii=False)


def answer_said(text: str, *quotes: str, **changes: Any) -> Json:
    return {"text": text, "quotes": list(quotes), "scenarios": [], "references": []} | changes
