"""What the stand-in says: a function of the request. A folder of replies is one, the least that a schema allows another."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from standins.claude.caching import as_blocks

Json = dict[str, Any]
Stop = Literal["end_turn", "max_tokens", "refusal", "stop_sequence", "model_context_window_exceeded"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, why it stops, and how many tokens of thinking went before (billed as output, not shown)."""

    text: str
    stop: Stop = "end_turn"
    thinking: int = 0


Mind = Callable[[Json], "Reply | str"]


def plain(body: Json) -> Reply:
    """The least that the request's schema allows; where the last block asks for an `answer`, that, else a `review`."""
    form = (body.get("output_config") or {}).get("format")
    if form is None:
        return Reply("It depends.")
    kind = "answer" if "`kind` = `answer`" in last_text(body) else "review"
    other = "review" if kind == "answer" else "answer"
    said = from_schema(form["schema"], {"kind": kind, other: None, "text": "The document does not say."})
    return Reply(json.dumps(said))


def folder(path: Path) -> Mind:
    """A mind of recorded replies: each file of the folder is `{"when": text, "reply": object or string}`; the first, by
    name, whose `when` is in the prompt is given. Without one the least that the schema allows."""
    known = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(path.glob("*.json"))]

    def mind(body: Json) -> Reply:
        asked = "\n".join(
            block.get("text", "") for message in body["messages"] for block in as_blocks(message["content"])
        )
        for one in known:
            if one["when"] in asked:
                reply = one["reply"]
                return Reply(reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False))
        return plain(body)

    return mind


def last_text(body: Json) -> str:
    """The last block of the prompt."""
    return str(as_blocks(body["messages"][-1]["content"])[-1].get("text", ""))


def from_schema(schema: Json, choices: Mapping[str, Any]) -> Any:
    """A value that a schema allows: empty lists and strings, the last of an enumeration; `choices` by property name."""
    return _value(schema, schema.get("$defs", {}), choices)


def _value(schema: Json, known: Json, choices: Mapping[str, Any]) -> Any:
    if "$ref" in schema:
        return _value(known[schema["$ref"].rpartition("/")[2]], known, choices)
    if "anyOf" in schema:
        return _value(schema["anyOf"][0], known, choices)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][-1]
    if schema.get("type") == "object":
        return {
            name: choices[name] if name in choices else _value(inner, known, choices)
            for name, inner in schema.get("properties", {}).items()
        }
    return {"array": [], "string": "", "integer": 0, "number": 0, "boolean": False, "null": None}[schema["type"]]
