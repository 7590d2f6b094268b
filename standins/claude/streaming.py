"""A reply as the API's events, and as one message."""

import json
from collections.abc import Iterator
from typing import Any

from standins.claude.caching import Counted

Json = dict[str, Any]
CHUNK = 24


def message(message_id: str, model: str, content: list[Json], stop: str | None, usage: Json) -> Json:
    """The whole message."""
    return {
        "id": message_id,
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "stop_details": {"type": "refusal", "category": None, "explanation": None} if stop == "refusal" else None,
        "usage": usage,
    }


def events(
    message_id: str, model: str, text: str, stop: str, counted: Counted, out: int, thinking: int
) -> Iterator[Json]:
    """The events of a stream, in order."""
    yield {"type": "message_start", "message": message(message_id, model, [], None, counted.usage(1))}
    at = 0
    if thinking:
        block = {"type": "thinking", "thinking": "", "signature": ""}
        yield {"type": "content_block_start", "index": 0, "content_block": block}
        yield {"type": "ping"}
        delta = {"type": "signature_delta", "signature": "c3RhbmQtaW4="}
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
        yield {"type": "content_block_stop", "index": 0}
        at = 1
    yield {"type": "content_block_start", "index": at, "content_block": {"type": "text", "text": ""}}
    yield {"type": "ping"}
    for n in range(0, len(text), CHUNK):
        delta = {"type": "text_delta", "text": text[n : n + CHUNK]}
        yield {"type": "content_block_delta", "index": at, "delta": delta}
    yield {"type": "content_block_stop", "index": at}
    usage = counted.usage(out)
    told = {name: usage[name] for name in ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")}
    yield {
        "type": "message_delta",
        "delta": {"stop_reason": stop, "stop_sequence": None},
        "usage": {**told, "output_tokens": out},
    }
    yield {"type": "message_stop"}


def encoded(event: Json) -> bytes:
    """An event as server-sent."""
    return f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
