"""The words a review is made of: ten anti-patterns, twenty-three topics, ten patterns, and the verdicts on each."""

from typing import Literal

AntiPatternVerdict = Literal["present", "mitigated", "absent"]
TopicVerdict = Literal["answered", "partial", "missing", "not-applicable"]
PatternVerdict = Literal["used", "discussed", "none"]
Severity = Literal["high", "medium", "low"]
Origin = Literal["rule", "persona", "both"]

SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low")

ANTI_PATTERNS: tuple[str, ...] = (
    "distributed-monolith",
    "synchronous-chain",
    "shared-mutable-state",
    "two-phase-commit",
    "assumed-ordering",
    "no-backpressure",
    "no-degradation",
    "chatty-interface",
    "tight-coupling",
    "single-point-of-failure",
)

TOPICS: tuple[str, ...] = (
    "service-down",
    "network-partition",
    "blast-radius",
    "idempotency",
    "consistency",
    "split-brain",
    "recovery-time",
    "horizontal-scale",
    "service-boundaries",
    "retry-policy",
    "isolation",
    "ordering",
    "transaction-boundaries",
    "state-management",
    "deployment-strategy",
    "service-discovery",
    "load-balancing",
    "health-checks",
    "logging-tracing",
    "metrics-alerting",
    "chaos-testing",
    "quantified-reliability",
    "trade-offs",
)

PATTERNS: tuple[str, ...] = (
    "event-sourcing-cqrs",
    "saga",
    "outbox",
    "service-mesh",
    "api-gateway",
    "distributed-cache",
    "leader-election",
    "consensus",
    "vector-clock",
    "crdt",
)
