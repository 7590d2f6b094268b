"""Headings that devote a section to a matter: what stands below them speaks of it, whatever its words."""

CONCEPTS: dict[str, str] = {
    "on.failure": """
        failure, failures, failure mode, failure modes, failure handling, error handling, fault tolerance, outage,
        outages, high availability, availability, resilience, resiliency, degradation, fallback, when *
        down|away|fail, disaster, crash, crashes, what if, recovery, reliability
    """,
    "on.partition": "network partition, partitions tolerance, line * cut, link * cut, cut, is offline, disconnected",
    "on.blast": "blast radius, impact, isolation, failure domain, containment, cells",
    "on.repeat": """
        idempotency, idempotent, idempotence, duplicate, duplicates, deduplication, repeat, twice, delivery
        guarantee, delivery semantics, at least once, exactly once
    """,
    "on.consistency": """
        consistency, consistent, conflict, conflicts, conflict resolution, staleness, synchronisation,
        synchronization, correctness, invariants, read your writes, consistency guarantees, concurrent
        updates|writes|access, what * see
    """,
    "on.leader": "split brain, leader, leadership, leader election, fencing, failover, lease, leases, mutual exclusion",
    "on.recovery": """
        recovery, disaster recovery, backup, backups, restore, failover, restart, restarts, rto, rpo, replay,
        rebuild, crash recovery, catch up
    """,
    "on.scale": "scale, scaling, scalability, scale the design, capacity, growth, sharding, performance, autoscaling",
    "on.boundary": """
        responsibilities, responsibility, ownership, boundaries, service boundaries, contracts, separation of
        concerns, division of
    """,
    "on.retry": "retry, retries, backoff, timeout, timeouts, error handling, delivery, redelivery, dead letter",
    "on.isolation": """
        isolation, rate limit, rate limiting, quota, quotas, limits, limiting, tenancy, multi tenancy, fairness,
        backpressure, throttling, noisy neighbour, noisy neighbor, circuit breaker, overload, concurrency
    """,
    "on.order": "order, ordering, sequence, sequencing, versioning of events",
    "on.transaction": "transaction, transactions, atomicity, commit, commits, saga, outbox, locking, two phase",
    "on.state": """
        state management, state store, storage, data model, persistence, retention, garbage collection, cleanup,
        clean up, lifecycle, life cycle, data storage, data lifecycle, intermediate files, deletion, stored data
    """,
    "on.deploy": """
        deployment, deploy, rollout, roll out, migration, migrations, rollback, compatibility, backwards
        compatibility, backward compatibility, upgrade, upgrades, release plan, versioning, transition, cutover,
        phases, action plan, upgrade strategy, feature flag, getting there, implementation plan
    """,
    "on.discovery": "service discovery, discovery, registration, dns, finding a|the, how * find",
    "on.balance": """
        load balancing, load balancer, balancing, load distribution, routing, spreading, rebalancing, scheduling
    """,
    "on.health": """
        health check, health checks, healthcheck, healthchecks, health, liveness, readiness, heartbeat, heartbeats,
        probes, failure detection
    """,
    "on.trace": """
        tracing, audit, audit trail, observability, logging and|strategy, following a, traceability, =logging, =logs
    """,
    "on.metrics": "metrics, alerting, alerts, observability, telemetry, dashboards, slo, =monitoring, =operations",
    "on.test": """
        chaos, fault injection, load test, load testing, performance testing, failure testing, jepsen, drill,
        drills, benchmark, benchmarks, proof
    """,
    "on.figures": """
        slo, slos, sla, service level, service levels, capacity, estimates, numbers, sizing, figures, performance,
        targets, quantities, rates, sizes, usage, calculate usage, promise
    """,
    "on.tradeoffs": """
        alternative, alternatives, trade offs, tradeoffs, trade-offs, options, option, pros, cons, drawbacks,
        considerations, comparison, rationale, why
    """,
}
