"""The cache of prompts as the API keeps and bills it: keyed by model, output schema and exact prefix, with a least length
and a time to live that every read renews."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Json = dict[str, Any]

# Least tokens of a prefix that is kept, by the beginning of the model's name; the longest that fits counts.
LEAST = {
    "claude-": 1024,
    "claude-opus-5": 512,
    "claude-opus-4-5": 4096,
    "claude-opus-4-6": 4096,
    "claude-haiku-4-5": 4096,
}
# US dollars for a million tokens in and out.
PRICES = {"claude-opus-5-5": (4.0, 20.0), "claude-opus-5": (5.0, 25.0), "claude-sonnet-5-5": (2.0, 10.0)}
WRITE = {"5m": 1.25, "1h": 2.0}
READ = 0.1
SECONDS = {"5m": 300.0, "1h": 3600.0}
LOOK_BACK = 20
MOST_BREAKPOINTS = 4


class BadCacheControl(Exception):
    """A request that the API refuses with 400."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens of a request's input: at full price, written by time to live, read."""

    fresh: int
    written_5m: int
    written_1h: int
    read: int

    def usage(self, out: int) -> Json:
        """As the API says it."""
        return {
            "input_tokens": self.fresh,
            "cache_creation_input_tokens": self.written_5m + self.written_1h,
            "cache_read_input_tokens": self.read,
            "cache_creation": {
                "ephemeral_5m_input_tokens": self.written_5m,
                "ephemeral_1h_input_tokens": self.written_1h,
            },
            "output_tokens": out,
            "service_tier": "standard",
        }


def dollars(model: str, usage: Mapping[str, Any]) -> float:
    """What a usage costs. Raises KeyError for a model without a price."""
    price_in, price_out = PRICES[model]
    made = usage["cache_creation"]
    written = WRITE["5m"] * made["ephemeral_5m_input_tokens"] + WRITE["1h"] * made["ephemeral_1h_input_tokens"]
    paid = usage["input_tokens"] + written + READ * usage["cache_read_input_tokens"]
    return float((price_in * paid + price_out * usage["output_tokens"]) / 1_000_000)


def input_tokens(body: Json) -> int:
    """Tokens of a request's input, cached or not."""
    blocks, schema = _blocks(body)
    ends = _ends(blocks, tokens(schema) if schema else 0)
    return ends[-1] if ends else 0


def tokens(text: str) -> int:
    """About as many as the API would count: four characters of Latin script each, one of any other."""
    ascii_only = len(text.encode("ascii", "ignore"))
    return (ascii_only + 3) // 4 + (len(text) - ascii_only)


class Cache:
    """Prefixes and until when they are kept."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def count(self, owner: str, body: Json, now: float) -> Counted:
        """What of a request's input is read and written, which takes effect. Raises BadCacheControl."""
        blocks, schema = _blocks(body)
        marks = [at for at, (_, ttl) in enumerate(blocks) if ttl]
        if len(marks) > MOST_BREAKPOINTS:
            raise BadCacheControl(f"A maximum of {MOST_BREAKPOINTS} blocks with cache_control may be provided.")
        _refuse_longer_after_shorter([blocks[at][1] for at in marks])
        keys = _keys(owner, body, blocks)
        ends = _ends(blocks, tokens(schema) if schema else 0)
        whole = ends[-1] if ends else 0
        least = _least(str(body["model"]))
        read_to = -1
        for mark in reversed(marks):
            near = range(mark, max(-1, mark - LOOK_BACK), -1)
            hit = next((at for at in near if self._until.get(keys[at], 0.0) > now), None)
            if hit is not None:
                read_to = hit
                break
        read = ends[read_to] if read_to >= 0 else 0
        written = {"5m": 0, "1h": 0}
        done = read
        for mark in marks:
            ttl = blocks[mark][1]
            if ends[mark] < least:
                continue
            if mark > read_to:
                written[ttl] += ends[mark] - done
                done = ends[mark]
            self._until[keys[mark]] = now + SECONDS[ttl]
        return Counted(whole - done, written["5m"], written["1h"], read)


def as_blocks(content: Any) -> list[Json]:
    """Content as blocks, also where it was given as a string."""
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content)


def _least(model: str) -> int:
    fitting = [name for name in LEAST if model.startswith(name)]
    return LEAST[max(fitting, key=len)] if fitting else 1024


def _blocks(body: Json) -> tuple[list[tuple[str, str]], str]:
    """The prompt in the order in which it is cached, each block with its time to live, and the output schema."""
    found: list[tuple[str, str]] = []
    parts: list[tuple[str, Json]] = [("system", one) for one in as_blocks(body.get("system", []))]
    for message in body["messages"]:
        parts += [(message["role"], one) for one in as_blocks(message["content"])]
    for role, block in parts:
        control = block.get("cache_control") or {}
        ttl = control.get("ttl", "5m") if control.get("type") == "ephemeral" else ""
        if ttl and ttl not in SECONDS:
            raise BadCacheControl(f"cache_control.ttl: Input should be '5m' or '1h', not {ttl!r}")
        bare = {key: value for key, value in block.items() if key != "cache_control"}
        found.append((role + json.dumps(bare, sort_keys=True, ensure_ascii=False), ttl))
    form = (body.get("output_config") or {}).get("format")
    return found, json.dumps(form, sort_keys=True) if form else ""


def _keys(owner: str, body: Json, blocks: list[tuple[str, str]]) -> list[str]:
    """The name of each prefix: everything that has to be the same for it to be read."""
    rest = {key: body.get(key) for key in ("model", "tools", "tool_choice", "thinking", "output_config")}
    digest = hashlib.sha256((owner + json.dumps(rest, sort_keys=True)).encode())
    keys = []
    for text, _ in blocks:
        digest.update(text.encode())
        keys.append(digest.copy().hexdigest())
    return keys


def _ends(blocks: list[tuple[str, str]], before: int) -> list[int]:
    ends, total = [], before
    for text, _ in blocks:
        total += tokens(text)
        ends.append(total)
    return ends


def _refuse_longer_after_shorter(ttls: list[str]) -> None:
    if any(first == "5m" and second == "1h" for first, second in pairwise(ttls)):
        raise BadCacheControl("a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block")
