"""Changes that span stores, and state that several write: how texts betray them, and what keeps them right.

Names begin with `commit` (two-phase commit) and `share` (shared mutable state).
"""

CONCEPTS: dict[str, str] = {
    "commit.atomic": """
        two phase commit, 2pc, two phase, xa, distributed transaction, global transaction, transaction
        coordinator, transaction manager, transaction over|across|spanning, transaction spans, span both,
        commit across, one transaction * both, ready to commit, prepare phase, prepare and commit, tells
        both to, ask|asks each|both|all .. ready|prepare|willing, until both have, both have said yes, both
        say yes, both have agreed, both commit or, lock * both, lock * across, locks be held across,
        atomically across, atomically in both, transaction in both, change in both, both database|store at
        the same time, commit in both, cross service transaction, cross database transaction, when both
        agree, once both agree, when both have, once both have, as soon as both, both be asked to, both be
        told to, both are asked, both are told, asked to reserve, if both agree, all parties agree, all have
        voted, both sides have voted, frozen until
    """,
    "commit.write": """
        write, store, save, update, insert, persist, put the row, create the row, delete the row, records
        the|a|it|its|them, commits, commit the, marks, registers the|a|it, books the|a|it, debits, delete,
        cancels the
    """,
    "commit.announce": """
        publish, emit, send|sends .. to
        kafka|sns|sqs|rabbitmq|nats|topic|queue|broker|pulsar|kinesis|bus|stream, send|sends ..
        event|message|notice|notification, send|sends the|an|a event|message|notice, post * event, produce
        to, enqueue, fire * event, push * event, index the, index * in, index it, notify, tell the, outputs
        * message, service be called, be called to, api be called
    """,
    "commit.then": """
        and then, then, after that, after which, afterwards, followed by, in the same request|handler|call,
        same request handler, next, and publish, and send, and emit, and index, and enqueue, and notify, and
        also, and afterwards, and thereafter, thereupon, and after that, subsequently, second step
    """,
    "commit.both": """
        both database|store|system|table|cluster|index|side|service, two database|store|system, dual write,
        double write, write twice, as well as in|to|into, but * also in, one in * and one in, second
        database, second store, both stores, dual running, both the old and, to both ..
        database|databases|store|stores|system|systems|table|tables|index|cluster|metadata, in both ..
        database|databases|store|stores|system|systems|table|tables, both * database|store, database and *
        index, database and the * cache, database and to the, the first * and * the second, first database
        and, one database and * the other, both of them, the other's database, two systems, three systems,
        each of the stores|databases, and in the central|other|second|remote, and into the
        central|other|second|remote, database and in, database and into, in both places, at both ends, in
        the one and in the other, drops in between, fails in between, dies in between, crash in between
    """,
    "commit.stores": """
        mysql, postgres, postgresql, oracle, mongodb, dynamodb, cassandra, redis, elasticsearch, opensearch,
        solr, kafka, rabbitmq, sqs, sns, nats, pulsar, kinesis, database, index, cache, broker, topic,
        queue, bucket, s3, ledger, warehouse, search, crm, bank, db, dbs
    """,
    "commit.foreign": """
        into the * database, into * service database, into the * store, in the * database too, other service
        database, database of the, second write, service's database with, database with a second, second
        statement, other service's tables, second database, second insert, second update, into both
    """,
    "commit.second": """
        posts .. to, calls the, sends .. to, writes .. to the, tells the, charges the, pushes .. to,
        notifies the, hands .. to, reports .. to, also writes|updates|stores|inserts, and
        writes|updates|stores|inserts|publishes|indexes|charges|posts|sends|calls, as well as, second
        system, by rest, by grpc, over rest|grpc|http|soap
    """,
    "commit.multilock": """
        lock all, locks on all, lock each of, previously acquired locks, all .. being locked,
        acquire|acquires * lock|locks on each|every|all|both|those|these, acquire|acquires a .. lock on
        those|both|all|each|every, lock on both, locks both, distributed lock .. hold|held, hold|holds a
        distributed lock, lock be held across, locks be held across|while|until, release any * locks
    """,
    "commit.stored-in": """
        be stored in, be stored on, will be stored, still be stored, be kept in, be saved to, be saved in,
        be written to, be put in|into, live|lives in, is held in, go|goes to * store|database
    """,
    "commit.safe": """
        outbox, outbox row, outbox table, transactional outbox, inbox table, cdc, change data capture,
        debezium, binlog, write ahead log, replication slot, oplog, wal, change stream, table stream, log
        tailing, relay, saga, compensate, compensation, same local transaction, one local transaction,
        single local transaction, same transaction, in one transaction with, commit * together, row
        together, together with a|an|the row|message|notice|outbox, at one stroke, transactional message,
        event sourced, reconcile, reconciliation, reconciler, sweep, sweeper, repair job, one local commit,
        a message that takes, leads to a message, picks * messages up, read back from the log, transaction
        log, listen to yourself, follow from the event, append only log as, redriven, single commit point,
        two way sync, repeated until, retried until both, idempotent replay, own database and nowhere, from
        the event, into a journal first, in a journal first, writes * to a journal, completed after a crash,
        completed from the journal, is completed later, half done one is completed, picked up again from,
        until each be confirmed, until it be confirmed, until confirmed, pending, marked as pending, pending
        row|rows|fee|fees|entry|entries, worker posts|sends, worker picks, a worker delivers, background
        worker, tries again until, retried by id, by loan|order|payment|transfer|booking id
    """,
    "commit.named": """
        outbox, saga, compensation, compensating, reconciliation, reconciles, journal, change data capture,
        repair job, compares the two, comparison of the two, two phase commit, transaction over both,
        completion of half done
    """,
    "share.writers": """
        both|all|several|multiple|many|two|three|four|five
        service|services|program|process|worker|instance|team|writer|backend|component|application|app|job|machine|node|pod|replica|client
        .. write|update|change|modify|edit|overwrite|set|save|run|mutate|touch|insert, both write, both
        update, both run, both change, both modify, both edit, both overwrite, both save, both set, both
        put, both read and write, both insert, each write|update the same, write|update to the same, share
        the same database|table|schema|bucket|file|state|store|index|volume|row, share a|one
        database|table|schema|bucket|file|store|volume|row|collection|index, shared
        database|table|schema|state|bucket|volume|file|storage|mutable|index|row|memory|collection, shared
        or duplicated state, same row|record|key|object|document|file from, whoever save|write|come last,
        whoever saves last, second writer, concurrent writer|update|write|writers, both
        backend|service|program|job|app|worker|process ..
        read|reads|update|updates|write|writes|change|changes, backend and .. both
        read|write|update|change|put, both .. read|reads .. change|changes|write|writes|put, both .. read
        and write, and .. both write|update|change|run|read, concurrently|simultaneously
        write|update|modify|edit the same, write to the same, updating the same, update the same
        record|row|file|document|object|key|table, modify the same, share|shares a single
        database|table|store|bucket, same database is used by, database is shared, be shared by|between *
        services|apps|applications, shared between the * services, share the *
        table|database|schema|file|bucket|collection|index, share a|one * table|database|schema|file|bucket
    """,
    "share.write": """
        write, update, change, edit, modify, overwrite, save, store|stores it, set, delete, insert, mutate,
        put|puts back, issue update, update statements, change the number, lowers, raises, may change, can
        change, alter, adjust
    """,
    "share.same": """
        the same
        row|rows|record|records|table|tables|file|files|key|keys|document|object|spreadsheet|entry|entries|line|state|data|database|schema|bucket|collection|index|cache|field|counter|sheet|list,
        same * record|row|table|file|key|entry|document|object|field, one *
        table|file|record|row|bucket|schema|database, rows of the * table, shared *
        table|file|record|row|bucket|schema|database, on the * table, to the * table, in the * table,
        statements on the, the same counter|number|value|list|page|cell|calendar|plan|total
    """,
    "share.many": """
        both, all three|four|five|six, all of them, all write|change|touch|edit, two|three|four|several|many
        services|programs|teams|tools|jobs|applications|apps|processes|writers, each with its own sql, and
        the * both, each of them, each issue, each write|writes|update|updates, each of the two|three|four,
        and the * each, as do the, too
    """,
    "share.parties": """
        and * all, and * both, and * each, all have a database account, all have write access, all have
        access, each have write access, all of which write, as well as the, all three write, all four write,
        and .. all have|may|can|write|change, and .. both have|may|can|write|change, and .. each
        have|may|can|write|change, and * have edit|write|change rights|access, have edit rights, have write
        rights, have write access, may all write|edit|change, can all write|edit|change
    """,
    "share.unguarded": """
        no lock, without lock, without a lock, whoever save|write|come last, whoever saves last stays,
        overwrite each other, put it back whole, put * back whole, blindly, no version column, no version
        check, no owner, not coordinated, uncoordinated, read modify write, last one stays, rarely meet,
        seldom meet, do not expect conflict, expect no conflict, unlikely to collide, overwrites the count,
        overwrites whatever, no row lock, no coordination, trust each other, over the other's, over each
        other's, overwrites the first|other|others|earlier, overwriting each other|the, comes second
        overwrites|wins, last one wins, last one in wins, later one wins, latest save wins, without looking
        at|checking|asking, whichever runs|writes|saves|comes|is last, whichever is last, whichever was
        last, whoever writes|runs|is last, last one to write, last to write, last update stays, write it
        back, write them back, subtract and write, reads and writes back, read change write, replace what
        the other, overwrite what the other, undo what the other, whatever has happened, whatever happened
        since, without checking|looking, replaces whole rows, overwrites whole rows
    """,
    "share.guard": """
        optimistic, optimistically, compare and set, compare and swap, compare and exchange, compare *
        exchange, conditional write|update|put|insert|writes|updates, if match, etag, version
        check|number|column, version it have, version they have, names the version, checks the version,
        expected version|revision, last revision, expected last, lock, lock table, mutex, lease, fencing,
        fencing token, single writer, sole writer, one writer, only ..
        write|writes|update|updates|run|runs|change|changes, alone write|writes|update|change, alone, sole
        owner, single owner, owned by, owns the row|table|data|state, exactly one service, one and only one,
        source of truth, serializable, select for update, for update, unique constraint, generation,
        generation number, last write wins, highest version, mutually exclusive, mutual exclusion, turned
        away, matches no row, no rows have been updated, own subset, subset of, disjoint, partition of,
        virtual partition, no concurrent overwrite|write, conflict free, crdt, merge again, read again and,
        asks it, by request to, per writer, own file, own key, own prefix, does not perform write|writes,
        disables upload|uploads, single flight, version given be greater, greater or equal, version that was
        read|seen, carries the version, refused when, is refused when, has moved on, drawn up against an
        older, only one with, the only one with write|writing, sole, by way of proposals, sends proposals,
        sends requests, by a call to, only while it, reserve by, lowers the number only, conditional on,
        while it be above, only if enough, its own
        assets|asset|files|file|objects|keys|rows|records|prefix|directory|folder|subset|shard|partition,
        their own
        assets|asset|files|file|objects|keys|rows|records|prefix|directory|folder|subset|shard|partition,
        queues them, and it queues, one after the other by
    """,
    "share.named": """
        version check, version column, optimistic locking, comparing versions, conditional write, conflict
        detection, concurrency control, a lock, any lock, row locks, version number, an owner, single owner,
        merging
    """,
}
