"""What the API refuses before it thinks: the errors a client meets that sends something malformed."""

from typing import Any

from standins.claude.caching import as_blocks

Json = dict[str, Any]
MODELS = (
    "claude-fable-5-1",
    "claude-opus-5-5",
    "claude-opus-5",
    "claude-sonnet-5-5",
    "claude-sonnet-5",
    "claude-haiku-4-5",
)
WINDOW = 1_000_000
MOST_OUT = 128_000
_NOT_TAKEN = ("temperature", "top_p", "top_k")
_UNKNOWN_IN_SCHEMAS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default")


class Refused(Exception):
    """An error of the API: HTTP status and message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def check(body: Any) -> None:
    """Raises Refused for what the API would not take."""
    if not isinstance(body, dict):
        raise Refused(400, "request body: Input should be an object")
    for name in ("model", "max_tokens", "messages"):
        if name not in body:
            raise Refused(400, f"{name}: Field required")
    if body["model"] not in MODELS:
        raise Refused(404, f"model: {body['model']}")
    if not isinstance(body["max_tokens"], int) or not 1 <= body["max_tokens"] <= MOST_OUT:
        raise Refused(400, f"max_tokens: {body['max_tokens']} is not from 1 to {MOST_OUT}")
    for name in _NOT_TAKEN:
        if name in body:
            raise Refused(400, f"{name}: is not taken by this model")
    _check_turns(body["messages"])
    for block in as_blocks(body.get("system", [])):
        _check_block("system", block)
    form = (body.get("output_config") or {}).get("format")
    if form is not None:
        if form.get("type") != "json_schema" or not isinstance(form.get("schema"), dict):
            raise Refused(400, "output_config.format: Input should be a json_schema with a schema")
        _check_schema(form["schema"], "output_config.format.schema")


def _check_turns(messages: Any) -> None:
    if not isinstance(messages, list) or not messages:
        raise Refused(400, "messages: at least one message is required")
    if messages[0].get("role") != "user":
        raise Refused(400, "messages: first message must use the user role")
    if messages[-1].get("role") == "assistant":
        raise Refused(400, "messages: the last message must not be the assistant's: prefill is not supported")
    for at, message in enumerate(messages):
        if message.get("role") not in ("user", "assistant"):
            raise Refused(400, f"messages.{at}.role: Input should be 'user' or 'assistant'")
        blocks = as_blocks(message.get("content") or [])
        if not blocks:
            raise Refused(400, f"messages.{at}: all messages must have non-empty content")
        for block in blocks:
            _check_block(f"messages.{at}.content", block)


def _check_block(place: str, block: Json) -> None:
    if block.get("type") == "text" and not str(block.get("text", "")).strip():
        raise Refused(400, f"{place}: text content blocks must contain non-whitespace text")


def _check_schema(schema: Any, place: str) -> None:
    """The part of JSON Schema that constrained decoding takes."""
    if isinstance(schema, list):
        for at, inner in enumerate(schema):
            _check_schema(inner, f"{place}.{at}")
    if not isinstance(schema, dict):
        return
    for name in _UNKNOWN_IN_SCHEMAS:
        if name in schema:
            raise Refused(400, f"{place}: {name} is not supported")
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            raise Refused(400, f"{place}: for 'object' type, 'additionalProperties' must be explicitly set to false")
        for name, inner in schema.get("properties", {}).items():
            _check_schema(inner, f"{place}.properties.{name}")
    for name, inner in schema.get("$defs", {}).items():
        _check_schema(inner, f"{place}.$defs.{name}")
    for name in ("items", "anyOf", "allOf"):
        if name in schema:
            _check_schema(schema[name], f"{place}.{name}")
