"""What is counted of every call: outcome, time, tokens, dollars."""

from typing import TYPE_CHECKING, Protocol

from bot.claude.models import Usage

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry


class Recorder(Protocol):
    """Takes note of calls."""

    def call(self, kind: str, outcome: str, seconds: float, usage: Usage, cost: float | None) -> None:
        """One call ended. `kind` is review, part, whole or answer; `outcome` is ok or a trouble's code."""
        ...

    def quotes_dropped(self, number: int) -> None:
        """So many quotes were not in the document."""
        ...


class Silent:
    """Takes no note."""

    def call(self, kind: str, outcome: str, seconds: float, usage: Usage, cost: float | None) -> None:
        """Nothing."""

    def quotes_dropped(self, number: int) -> None:
        """Nothing."""


class ClaudeMetrics:
    """Prometheus counters. Labels are words of this code, never of a document."""

    def __init__(self, registry: "CollectorRegistry") -> None:
        from prometheus_client import Counter, Histogram

        self._calls = Counter(
            "arch_review_claude_calls",
            "Calls to Claude: outcome ok or why not.",
            ["kind", "outcome"],
            registry=registry,
        )
        self._seconds = Histogram(
            "arch_review_claude_call_seconds",
            "Time of one call to Claude.",
            ["kind"],
            buckets=(1, 2, 5, 10, 20, 40, 60, 90, 120, 180, 240),
            registry=registry,
        )
        self._tokens = Counter(
            "arch_review_claude_tokens",
            "Tokens: fresh, written to or read from the cache of prompts, and out.",
            ["kind", "tokens"],
            registry=registry,
        )
        self._cost = Counter(
            "arch_review_claude_cost_dollars", "US dollars, where the price is known.", ["kind"], registry=registry
        )
        self._dropped = Counter(
            "arch_review_claude_quotes_dropped", "Quotes that were not in the document.", registry=registry
        )

    def call(self, kind: str, outcome: str, seconds: float, usage: Usage, cost: float | None) -> None:
        """Count one call."""
        self._calls.labels(kind, outcome).inc()
        self._seconds.labels(kind).observe(seconds)
        for tokens, number in (
            ("fresh", usage.fresh),
            ("cache_written", usage.written_5m + usage.written_1h),
            ("cache_read", usage.cached),
            ("out", usage.out),
        ):
            self._tokens.labels(kind, tokens).inc(number)
        self._cost.labels(kind).inc(cost or 0.0)

    def quotes_dropped(self, number: int) -> None:
        """Count quotes thrown away."""
        self._dropped.inc(number)
