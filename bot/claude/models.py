"""What is known of Claude's models: price, window, and what writing and reading the cache of prompts costs."""

from dataclasses import dataclass

# Current in the SDK, and the one that its own first example uses.
DEFAULT_MODEL = "claude-opus-5-5"
_UNKNOWN_WINDOW = 200_000
_WRITE_5M, _WRITE_1H, _READ = 1.25, 2.0, 0.1
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Model:
    """US dollars for a million tokens in and out, and the window in tokens."""

    price_in: float
    price_out: float
    window: int


# As published in 2026; ARCH_REVIEW_CLAUDE_PRICE overrides, for other models and for other contracts.
_KNOWN = {
    "claude-fable-5-1": Model(10.0, 50.0, 1_000_000),
    "claude-fable-5": Model(10.0, 50.0, 1_000_000),
    "claude-opus-5-5": Model(4.0, 20.0, 1_000_000),
    "claude-opus-5": Model(5.0, 25.0, 1_000_000),
    "claude-sonnet-5-5": Model(2.0, 10.0, 1_000_000),
    "claude-sonnet-5": Model(2.0, 10.0, 1_000_000),
    "claude-haiku-4-5": Model(1.0, 5.0, 200_000),
}


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call: read at full price, written to the cache for 5 minutes or an hour, read from it, and out."""

    fresh: int = 0
    written_5m: int = 0
    written_1h: int = 0
    cached: int = 0
    out: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.fresh + other.fresh,
            self.written_5m + other.written_5m,
            self.written_1h + other.written_1h,
            self.cached + other.cached,
            self.out + other.out,
        )

    @property
    def total(self) -> int:
        """All of them."""
        return self.fresh + self.written_5m + self.written_1h + self.cached + self.out


def window(model: str) -> int:
    """Tokens that fit into one call, in and out."""
    known = _find(model)
    return known.window if known else _UNKNOWN_WINDOW


def cost(model: str, usage: Usage, price: tuple[float, float] | None = None) -> float | None:
    """US dollars; None where the model's price is neither known nor given (`price` in and out, for a million)."""
    known = _find(model)
    if price is None and known is None:
        return None
    price_in, price_out = price or (known.price_in, known.price_out)  # type: ignore[union-attr]
    written = _WRITE_5M * usage.written_5m + _WRITE_1H * usage.written_1h
    return (price_in * (usage.fresh + written + _READ * usage.cached) + price_out * usage.out) / _MILLION


def _find(model: str) -> Model | None:
    """By name, also as Bedrock (`eu.anthropic.<name>-v1:0`) and Vertex (`<name>@date`) write it."""
    at = model.find("claude-")
    name = model[at:] if at >= 0 else model
    best = max(
        (known for known in _KNOWN if name == known or name.startswith((f"{known}-", f"{known}@"))), key=len, default=""
    )
    if not best:
        return None
    # claude-opus-5-9 is no claude-opus-5: what follows may be a date or a platform's version, not another number.
    rest = name[len(best) :].lstrip("-@")
    return None if rest[:1].isdigit() and len(rest.split("-")[0].split(":")[0]) < 6 else _KNOWN[best]
