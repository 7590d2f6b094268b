"""State and its guarantees: stores, copies, leaders, locks, transactions, consistency."""

CONCEPTS: dict[str, str] = {
    "store": """
        database, db, postgres, postgresql, mysql, mariadb, oracle, sql server, aurora, rds, dynamodb, dynamo,
        cassandra, scylla, cockroachdb, spanner, mongodb, mongo, documentdb, couchbase, couchdb, etcd, zookeeper,
        consul kv, elasticsearch, opensearch, solr, s3, gcs, object store, object storage, blob storage, bucket,
        hbase, bigtable, tikv, rocksdb, leveldb, sqlite, table, data store, datastore, key value, kv store,
        persistent volume, disk, disc, filesystem, file system, nfs, volume, tsdb, influxdb, clickhouse, warehouse,
        ledger, index file, repository, storage, nosql, sql, catalog store, foundationdb
    """,
    "cache": """
        cache, caches, cached, caching, memcached, redis, valkey, varnish, cdn, in memory copy, local copy, memoize,
        lru, hazelcast, edge cache, memory cache
    """,
    "replica": """
        replica, replicate, replicated, replication, copies, mirror, mirrored, secondary, follower, standby, stand by,
        read replica, replication factor, geo replicate, synchronous copy, hot standby, warm standby, drbd, multi dc,
        cross dc, peers, passive, raid, quorum write, # copies, two copies, three copies
    """,
    "primary": """
        primary, master, leader, writer node, single writer, active node, active instance, active data center,
        active region, owner node, main, one writer
    """,
    "leader": """
        leader, leaders, leadership, leader election, elect, election, elects, elected, master election,
        coordinator, singleton, active passive, active standby, active controller, primary, lease, leases, who is in
        charge, whose orders, one active, single active, only one instance, exactly one instance, one at a time,
        single writer, single instance|pod|process|worker at a time
    """,
    "election": """
        leader election, elect, election, elects, elected, raft, paxos, zab, bully, lease, leases, zookeeper, etcd,
        promoted, promote
    """,
    "consensus": """
        raft, paxos, zab, consensus, etcd, zookeeper, quorum, majority, viewstamped, bft, pbft, tendermint, multi
        paxos, epaxos
    """,
    "quorum": """
        quorum, majority, # of #, two of three, three of five, write quorum, read quorum, tie break, tiebreaker, tie
        breaker, witness, arbiter, third node, odd number
    """,
    "split-brain": """
        split brain, splitbrain, two leader|master|primary|writer|owner, two active, dual
        active|primary|master|leader, both * believe|think, both act as|be leader, multiple
        leader|writer|master|owner|primary, more than one leader|writer|active|owner|data center|node
        can|primary|instance, concurrent leader|owner, old leader|primary|owner|master|holder|node, former
        leader|primary|owner, stale leader|primary|owner|writer|node, still think|believe|hold, zombie, previous
        leader|owner|holder, two instance|node|process|pod at, runs twice at the same time, at the same time on two,
        overlapping, both hold|holds the, second writer, two process, two pod, believes it is, thinks it is, deposed
    """,
    "fencing": """
        fence, fencing, fenced, fencing token, epoch, generation, generation number, term number, stonith, lease
        expire, expired lease, lease be renew, token, monotonic, monotonically, higher version, lower version, lower
        number, older number, stale * reject|refuse|ignore, rejects * older, refuse * older, compare and exchange,
        compare and swap, conditional write|put|update, step down, steps down, stepping down, revoke, revoked, claim
        * leader row, self fence, power off the, shoot the, kills itself, failover version, ownership check, checks
        * still, only while the lease, lock token
    """,
    "lock": """
        lock, locks, locked, locking, mutex, advisory lock, select for update, for update skip|nowait|lock,
        pessimistic, row lock, distributed lock, redlock, lease, exclusive access, exclusively, exclusive, mutual
        exclusion, one at a time
    """,
    "compare-version": """
        optimistic, optimistic locking, optimistic concurrency, compare and set, compare and swap, compare and
        exchange, compare version|the version, cas, conditional update|write|put|insert, if match, etag, version
        check|number|column|field, expected version|revision|sequence, last revision, row version, resource version,
        newer version, older version|number, only if * version|newer, if not exists, put if absent, insert only,
        revision, higher version, version be current|higher|greater|newer|older, newer than, older than the, out of
        date version, stale version, sequence number be, monoton-, update where version, only if unchanged, still
        the same version, versioned, version
    """,
    "conflict": """
        conflict, conflicts, conflicting, lost update, lost updates, concurrent
        update|write|modification|change|edit, race, race condition, races, overwrite, overwrites, overwritten,
        clobber, write skew, interleave, whoever saves last, last write win, last writer win, latest wins, highest
        version wins, lww, merge, merging, at the same time, simultaneously, concurrent, concurrently, contention
    """,
    "resolve-conflict": """
        last write win, last writer win, latest wins, highest version win, lww, conflict resolution, resolve *
        conflict, resolved by, wins, is turned away, be rejected, merge function, crdt, vector clock, version vector
    """,
    "transaction": """
        transaction, transactions, transactional, transactionally, acid, atomic, atomically, atomicity, commit,
        commits, committed, rollback * transaction, all or nothing, either all or, isolation level, serializable,
        unit of work, in one write, single write, one local commit, in one go, together with the row, both rows,
        same transaction, multi row, commit together, partial write|failure|commit, partially, half
        done|written|applied|finished, in between the two, between the two step|write
    """,
    "boundary": """
        same transaction, in one transaction, one local transaction, single transaction, within a transaction, in a
        transaction, one transaction, local commit, atomic commit, atomic write|update|rename|operation|swap,
        atomically, single row|document|key, transaction boundary, per row transaction, commits * together, outbox,
        saga, compensate, compensating, compensation, compare and, all or nothing, either both or neither,
        transaction ends|commits|includes, first commit|write|store|persist, before acknowledg-, only after *
        commit|written|stored, only then, ack after, acks after, acknowledged after, acknowledge once, once it be
        stored|written|committed, persist before, write * before
    """,
    "two-store-write": """
        writes * to both, write to both, dual write, double write, then
        writes|write|sends|send|publishes|publish|updates|update|stores, and then
        writes|publish|sends|update|notify, writes both, saves * and sends, commit * and then send, stores * and
        publish, and publishes an event, and emits, updates * and notif-, update both, both
        database|store|table|system, followed by
    """,
    "saga": """
        saga, sagas, compensating transaction|action|event|step, compensation, compensate, undo step, process
        manager
    """,
    "outbox": """
        outbox, transactional outbox, change data capture, cdc, debezium, log tailing, outbox table|row, wal log
        store, relay * rows
    """,
    "consistent-strong": """
        strong consistency, strongly consistent, linearizable, linearizability, linearisable, serializable,
        serializability, consistent read, read your write, read your own write, read after write, monotonic read,
        sequential consistency, strict consistency, immediate consistency, immediately consistent, causal, causal
        consistency, synchronous replication, synchronously replicate, always read|reads * primary|leader, reads go
        to * primary|leader, quorum read, acid, snapshot isolation, exactly the same, never sell twice, external
        consistency, transactional consistency, on the primary, consistent snapshot, consistent view, up to date,
        conditional update
    """,
    "consistent-weak": """
        eventual consistency, eventually consistent, eventually, stale, staleness, staler, out of date, lag, lags,
        replication lag, asynchronously replicate, asynchronous replication, replicated asynchronously, may be #
        s|second|minute|hour old, # second|minute|s|hour old, # behind, old by, lagging, delay before, outdated, not
        be visible|see immediately, not immediately, weak consistency, weakly consistent, relaxed, dirty read, best
        effort merge, converge, converges, be ap, temporarily inconsistent, inconsistent, inconsistency, catch up,
        refresh every|each|interval, ttl, cache invalidation, invalidate, freshness, fresh, at most # old, up to #
        old
    """,
    "consistency": """
        consistency, consistent, consistently, inconsistent, inconsistency, in sync, out of sync, synchronised,
        synchronized, diverge, divergence, mismatch, discrepancy, drift, integrity, correctness, agree on, read your
        writes, accurate, stale, staleness, source of truth, single source
    """,
    "owner": """
        owner, owns, own, owned, ownership, source of truth, system of record, single writer, only *
        writes|runs|update|updates|write, sole writer, exclusively written, responsible for, responsibility, in
        charge of, belongs to, authoritative, controlled by, managed by, maintained by, looked after by, its own
    """,
    "garbage": """
        garbage collect, garbage collection, gc, clean up, cleanup, cleans up, purge, prune, pruning, expire,
        expires, expiry, expiration, ttl, retention, retain, retained, delete old, deletes old, delete after,
        removed after, archive, archived, compaction, compact, tombstone, orphan, orphaned, stale
        entry|entries|lock|record, deleted after, kept for|until, keep for|until|it for, lives for, lifecycle, life
        cycle, evict, eviction, vacuum, truncate, time to live, dropped after, aged out, remove * no
        longer|old|unused, deletion, remove after, keeps # hour|day|month
    """,
    "persist": """
        persist, persisted, persistent, persistence, durable, durably, durability, stored in|on|as, store in, stores
        * in, stored, saved to|in, written to, write * to disk, on disk, on disc, kept in, held in, lives in, lie
        in, recorded in, keep in, keeps * in, state be, state in, state stored, in memory, in memory only,
        stateless, stateful, state, memory, local storage, local disk, volume, nothing but, hold no, no local data
    """,
    "stateless": """
        stateless, no state, no local state, holds no state, hold nothing, keeps nothing, no local data, without
        state, shared nothing, nothing local, identical instance, interchangeable, hold nothing but
    """,
    "migrate": """
        migrate, migration, migrating, migrated, data migration, schema change, schema migration, backfill, dual
        run, dual running, dual write, republish, reindex, cut over, cutover, port to|from, move from, convert,
        conversion, import existing, upgrade path, alter table, transition, one off import, moving * to
    """,
    "schema": """
        schema, schemas, data model, avro, protobuf, json schema, column, field, format, record format, table
        definition, layout, create table, primary key, index, entity, envelope
    """,
}
