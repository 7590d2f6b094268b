"""What a question asks after, by its words: topics, anti-patterns and patterns of the review's vocabulary."""

import re
from collections.abc import Mapping

from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS

MOST_NAMED = 3

# Beginnings of words and phrases, besides a slug's own words, that name it in a question.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "service-down": (
        "is down",
        "goes down",
        "are down",
        "outage",
        "unavailable",
        "crash",
        "dies",
        "fails",
        "failure of",
    ),
    "network-partition": ("partition", "network split", "unreachable", "cut off"),
    "blast-radius": ("blast", "what else breaks", "who is affected", "impact of", "cascad"),
    "idempotency": ("idempoten", "twice", "duplicate", "deduplicat", "exactly once", "exactly-once", "retried request"),
    "consistency": ("consisten", "stale read", "stale data", "read your writes", "linearizab", "serializab"),
    "split-brain": ("split brain", "two leaders", "two primaries", "fencing"),
    "recovery-time": ("rto", "rpo", "recovery", "recover", "restore", "backup", "failover time"),
    "horizontal-scale": ("scale", "scaling", "shard", "more load", "ten times", "10x", "throughput"),
    "service-boundaries": ("boundar", "bounded context", "who owns"),
    "retry-policy": ("retry", "retries", "backoff", "back-off", "timeout", "time-out"),
    "isolation": ("isolation", "bulkhead", "noisy neighbo", "tenant"),
    "ordering": ("order of", "in order", "ordering", "out of order", "reorder"),
    "transaction-boundaries": ("transaction", "atomic", "rollback", "roll back"),
    "state-management": ("state", "session", "where is it stored", "source of truth"),
    "deployment-strategy": ("deploy", "rollout", "roll out", "canary", "blue-green", "migration", "release"),
    "service-discovery": ("discover", "dns", "find each other", "registry"),
    "load-balancing": ("load balanc", "balanc"),
    "health-checks": ("health", "liveness", "readiness", "probe"),
    "logging-tracing": ("log", "trac", "correlation id"),
    "metrics-alerting": ("metric", "alert", "monitor", "dashboard", "on-call", "page us"),
    "chaos-testing": ("chaos", "game day", "fault injection", "failure test"),
    "quantified-reliability": ("slo", "sla", "availability", "nines", "error budget", "99", "latency target"),
    "trade-offs": ("trade-off", "tradeoff", "trade off", "alternative", "why not", "drawback"),
    "distributed-monolith": ("monolith", "deployed together", "lockstep"),
    "synchronous-chain": ("synchronous", "chain", "blocking call", "waits for"),
    "shared-mutable-state": ("shared database", "shared state", "same table", "race condition"),
    "two-phase-commit": ("two-phase", "two phase", "2pc", "xa "),
    "assumed-ordering": ("assume order", "arrive in order"),
    "no-backpressure": (
        "backpressure",
        "back-pressure",
        "back pressure",
        "overload",
        "queue grow",
        "queue fill",
        "shed",
    ),
    "no-degradation": ("degrad", "fallback", "fall back"),
    "chatty-interface": ("chatty", "round trip", "round-trip", "n+1", "many calls"),
    "tight-coupling": ("coupl",),
    "single-point-of-failure": ("single point", "spof", "redundan", "only one instance"),
    "event-sourcing-cqrs": ("event sourc", "cqrs"),
    "saga": ("saga", "compensat"),
    "outbox": ("outbox", "dual write", "dual-write"),
    "service-mesh": ("mesh", "sidecar"),
    "api-gateway": ("gateway",),
    "distributed-cache": ("cache", "caching"),
    "leader-election": ("leader", "election"),
    "consensus": ("consensus", "raft", "paxos", "quorum"),
    "vector-clock": ("vector clock", "causal"),
    "crdt": ("crdt", "conflict-free"),
}


def asked_after(question: str) -> tuple[str, ...]:
    """The slugs that a question names, those with most of their words in it first; empty for none."""
    said = " ".join(re.sub(r"[^\w%+'-]+", " ", question.casefold()).split())
    weights = {slug: _weight(slug, said) for slug in (*TOPICS, *ANTI_PATTERNS, *PATTERNS)}
    named = [slug for slug, weight in weights.items() if weight]
    return tuple(sorted(named, key=lambda slug: -weights[slug])[:MOST_NAMED])


def _weight(slug: str, said: str) -> int:
    """How much of a question names a slug, in letters."""
    phrases = {slug.replace("-", " "), slug, *_WORDS[slug]}
    return max((len(phrase) for phrase in phrases if re.search(rf"(?<!\w){re.escape(phrase)}", said)), default=0)
