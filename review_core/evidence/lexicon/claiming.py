"""Claims that may contradict each other, and the names and mechanisms of architectural patterns.

Names begin with `claim` and `pattern`.
"""

CONCEPTS: dict[str, str] = {
    "pattern.event-sourcing": """
        event sourcing, event store, cqrs, command query responsibility, command query separation, read
        model, write model, append only log of events, append only event, log of operations, log of changes,
        operation log, journal of events, replay the events, replaying events, rebuild|rebuilds|rebuilt ..
        from events|history|log|journal, rebuild of .. state, events are the source of truth, state be a
        summary of, derived from the event log, projection of the event|events, materialised from events,
        event log as, append only log, immutable events|event, immutable log, event log, change log of,
        write side, read side, command side, query side, read replicas of the state, full history of, audit
        log of every
    """,
    "pattern.saga": """
        saga, compensating transaction|transactions|action|actions|event|step|steps, compensation,
        compensate, process manager, undo step, roll back the previous steps, each step .. undone, put *
        back into, persistent operation|operations, operations be persistent, keep trying until completion,
        durable workflow, orchestrated steps
    """,
    "pattern.outbox": """
        outbox, transactional outbox, outbox table, inbox table, change data capture, cdc, debezium, log
        tailing, transaction log tailing, write ahead log like, wal like, table stream, dynamodb stream,
        dynamo stream, change stream, log store, change feed, binlog, replication slot, logical decoding,
        logical replication, stream of changes
    """,
    "pattern.mesh": """
        service mesh, istio, linkerd, consul connect, app mesh, envoy sidecar, sidecar proxy, kuma, mesh
        proxy
    """,
    "pattern.gateway": """
        api gateway, apigateway, edge gateway, kong gateway|proxy|ingress, apigee, zuul, spring cloud gateway, backend for
        frontend, bff, gateway service, aws api gateway, ingress gateway, edge service, edge proxy, gateway
        that|which|in front|routes, reverse proxy in front|that routes|and authenticates, reverse proxy
        authenticating|authorizing|authenticates|that authenticates, dedicated gateway,
        grpc gateway, http gateway, ai gateway, model gateway, single entry point, single point of
        entry, gateway peer|node|process|component
    """,
    "pattern.cache": """
        distributed cache, memory cache, memcached, redis cache, redis as a cache, cache cluster, shared
        cache, hazelcast, cache such as redis|memcached, cached in redis, caching layer, cache aside, edge
        cache, read through cache, write through cache, cache tier, results cache, query cache, in memory
        cache, cache server|servers|service, cached in memcached, cache * in redis|memcached, redis cluster
        as, metadata cache, index cache, chunk cache
    """,
    "pattern.leader": """
        leader election, leader elected, elect|elects|elected a|the|one
        leader|primary|master|coordinator|controller, elected leader, leader roles, leader be
        the one, leader row, become leader, become the leader, active leader, leadership,
        master election, elected as leader, lease .. whose, lease decides who, holds the lease, only the
        leader, elected primary, leader lease, which node leads, single active, active passive,
        primary elected, lock holder, holds the lock, singleton process|instance, one of them is chosen,
        chosen as leader, sharding ring owner, ring decides
    """,
    "pattern.consensus": """
        consensus, raft, paxos, zab, viewstamped replication, multi paxos, epaxos, pbft, etcd, zookeeper,
        majority of monitors|nodes|voters|replicas|members|servers, strict majority, maintain quorum, quorum
        of nodes|members|servers|voters, raft group, etcd cluster, voting scheme
    """,
    "pattern.vector": """
        vector clock, version vector, lamport clock, lamport timestamp, logical clock, hybrid logical clock,
        hlc, dotted version vector, version history, causal history, interval tree clock
    """,
    "pattern.crdt": """
        crdt, conflict free replicated, conflict free data, commutative replicated, convergent replicated,
        automerge, yjs, g counter, pn counter, lww register, operation based merge, grow only set
    """,
    "pattern.gateway-named": """
        gateway
    """,
    "claim.partition-choice": """
        refuse|refuses writes, read only, minority, majority side, gives up, sacrifice, prefer consistency,
        prefer availability, cp, ap, quorum, blocks until, unavailable during, eventual, eventually
        consistent
    """,
    "claim.availability": """
        availability, available, uptime, sla, slo, up for, be up
    """,
    "claim.target": """
        we promise, we guarantee, promise, target, goal, must be available|up, shall be available|up, will
        be available|up, objective, offer|offers our|customers|users, commit to, required availability, slo,
        our sla, our customers, in total, overall, end to end, as a whole
    """,
    "claim.part": """
        provider, vendor, third party, dependency, depends on, each of, their sla, its sla, promises us,
        guarantees us, is itself, each service|hop|call, database, register, gateway, bank, carrier, cloud,
        api of, supplier, the .. service has|is|offers|gives|runs
    """,
}
