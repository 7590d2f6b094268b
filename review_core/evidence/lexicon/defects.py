"""Designs that cannot hold: how texts betray an anti-pattern, and how they say that its risk is dealt with.

A name begins with the anti-pattern it serves: `chain`, `commit` (across stores), `share`, `arrive` (order and repeats),
`load`, `degrade`, `chatty`, `couple`, `single`, `monolith`; `claim` serves the contradictions and `pattern` the patterns.
"""

CONCEPTS: dict[str, str] = {
    # -- synchronous chain
    "chain.call": """
        call, ask, query, contact, invoke, consult, request to, request from, requests, send * request,
        fetch from, fetches * from, look * up with, check with, blocking call, sync call, forwards * to, rpc
        to, hand|hands|pass|passes the request|question|call to, put|puts the question to, turn|turns to,
        ask * of, needs an answer from, get|gets * from the * service, sends a request, forwards it, passes
        it on, call each other, asks the, checks * with the, turns to the, calls its
    """,
    "chain.forward": """
        forwards, forward the, forwards the request, posts to, sends a request, sends the request, sends *
        request to, uses the .. service|api to, passes the request, proxies, proxy to, delegates to, hands
        the request, routes the request, talks to, relies on the .. service
    """,
    "chain.wait": """
        wait for, and wait, wait on, wait until, block until, blocks on, blocking, synchronous,
        synchronously, hold * until, hold * open, before it can answer|reply|respond|return, before it
        answer|reply|respond|return, before anything be, before they answer|reply, until
        it|they|that|those|all answer|reply|respond|return, in turn call|ask|query|contact|request|invoke,
        which call|ask|query|contact|invoke, in series, one after another and, nested, stay * open until,
        keeps * waiting, on the caller thread, wait, kept waiting, can not
        confirm|answer|reply|decide|return|respond before|until, not
        confirm|answer|reply|decide|return|respond before|until, only after it|that|they|the, before * gets
        its|a|the reply|answer, until * has|have answered|replied|responded|said|confirmed, http blocking,
        nested call, one behind the other, replies once, only replies once, answers once, only once the,
        once the * has, looks at a spinner, spinner, hangs until, stay * waiting, holds the line
    """,
    "chain.nested": """
        in turn, before * has|have said|answered|replied|confirmed|responded, can not
        confirm|answer|reply|decide|return|respond before|until, not
        confirm|answer|reply|decide|return|respond before|until, while * waits|wait, before it can, before
        it answers|replies, before * gets its, until * has answered|replied|confirmed, until it
        replies|answers, replies once, only replies once, answers once, and only then, only when the last,
        one after the other, each of those calls
    """,
    "chain.staged": """
        chain of synchronous|blocking call|calls|request|requests|services, synchronous chain, synchronous
        step|steps|recursion, stages using synchronous, nested synchronous, using synchronous, calls through
        # services, waits for each of them in turn, one after the other before it
        answer|reply|respond|return, call each other one, call each other in turn, one behind the other,
        each waiting for the next, each blocks on the next, call chain, chain of calls, chained
        calls|requests, chain of requests, request chain, cascade of calls|requests, sequence of calls,
        sequential calls|requests, synchronously calls|call, calls * synchronously, waits synchronously,
        blocking request|requests to
    """,
    "chain.decoupled": """
        own table, own copy, local copy, copy of, from memory, in memory, own memory, its memory, from its
        own, from its copy, alone, by event, event, publish, subscribe, subscription, cache, precompute,
        ahead, in advance, refreshed by, keep * current, in the background, asynchronous, asynchronously,
        async, queue, replicated to, nightly file, mailbox, pushed to, snapshot of, file every, nightly,
        every # hours|minutes, hourly, daily, imported, table pushed, pushed, preloaded, from its own store,
        own store, own database, batch file, file .. every, file .. nightly|hourly|daily, every
        two|three|four|five|six|ten hours|minutes
    """,
    # -- commits that span stores
    "commit.atomic": """
        two phase commit, 2pc, two phase, xa, distributed transaction, global transaction, transaction
        coordinator, transaction manager, transaction over|across|spanning, transaction spans, span both,
        commit across, one transaction * both, ready to commit, prepare phase, prepare and commit, in doubt,
        tells both to, ask|asks each|both|all .. ready|prepare|willing, until both have, both have said yes,
        both say yes, both have agreed, both commit or, lock * both, lock * across, locks be held across,
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
        * message
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
        each of the stores|databases
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
    # -- state with several writers
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
        services|apps|applications, shared between the * services
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
        statements on the
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
        have|may|can|write|change
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
        back, write them back, subtract and write, reads and writes back, read change write
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
        assets|asset|files|file|objects|keys|rows|records|prefix|directory|folder|subset|shard|partition
    """,
    "share.named": """
        version check, version column, optimistic locking, comparing versions, conditional write, conflict
        detection, concurrency control, a lock, any lock, row locks, version number, an owner, single owner,
        merging
    """,
    # -- order and repeats of what arrives
    "arrive.as-come": """
        as it|they come in, as it|they arrive, as they get, as it|they be receive, as received, as
        delivered, as it|they be deliver, on arrival, in order of arrival, order of arrival, in the order
        they, in the order it, in the order in which, in whatever order, the moment it be|come|arrive, the
        moment they, the moment * delivered, whatever the, when it arrive, when they arrive, at the time of
        arrival, upon receipt, on receipt, straight from the queue, first come, as it come in|from, as they
        come in|from, as events|messages|updates|readings come|arrive, what it gets|receives|got, what they
        get|receive, whatever it|they gets|get|receives|receive, the status it|they was|were sent, that it
        was sent, it was sent, as they are received, as it is received, with whatever arrives, for each
        message|event as it, in the order of receipt|delivery, as and when, handled last, processed last,
        comes last, arrives last, that arrives last, latest to arrive, last one handled, last one processed,
        last message wins, last event wins, assume|assumes|assuming|expects|expect .. in order, relies|rely
        on .. order|ordering, depends on .. order|ordering being, assume|assumes|assuming .. exactly once,
        assume|assumes|assuming .. arrive once, assumes .. ordered, expects .. in sequence, guaranteed to
        arrive in, what the message|event|report|reading|update says, what it says, to what it carries, to
        the value in it, to its value, from the message|event, it carries, they carry, the last one to
        arrive, last to arrive, most recently received
    """,
    "arrive.apply": """
        apply, add, set, overwrite, update, increment, decrement, sum, subtract, insert, delete, count,
        accumulate, book, replace, append, decides, write, store, take over
    """,
    "arrive.delta": """
        the amount of each, adds the amount, balance +, total on arrival, added to the
        total|balance|count|sum, adds * to the total|balance|count|sum|member, running total, counts twice,
        each delta, delta|deltas to|onto the|its, the deltas, add|adds|sum|sums the deltas, +n since, since
        the last one, amount of each * to the, increased by the|each|its, increase|increases .. by the,
        added up as they|it, counts up|down on each, adds it to the, plus the amount, minus the amount,
        decremented by the|each, increment for each, counter goes up, raises or lowers, by its
        quantity|amount, is deducted, is credited for each, counted up, counts it, incremented by
        the|each|its .. amount|quantity|value|delta, by the receipt's|message's|event's|order's
        amount|quantity|value, for each message, deducts the amount|quantity, subtracts the amount|quantity
    """,
    "arrive.scatter": """
        round robin, roundrobin, whichever partition|worker|consumer|thread|node, any
        partition|worker|consumer, random partition, deals * out, spread * over|across
        partition|partitions|workers|consumers, spread evenly over, any of the worker|consumers, competing
        consumer|consumers, no key, without a key, empty key, at random, partitions at random, random
        partition|partitions|worker|consumer, any free worker|consumer, whichever is free, spreads them
        over, spread over four|six|eight|# receivers|workers|consumers, to the next free
    """,
    "arrive.unsafe": """
        at least once, redeliver, redelivery, duplicate, repeated, out of order, reordered, overtake, arrive
        late, late message|event|notice|reading, comes twice, sent again, hand|hands * again,
        deliver|delivers * twice, deliver|delivers * again, replay, resend, eight consumers, # consumers, #
        workers, standard queue, qos 1, mesh route|routes, show up late, retried, late or a second time, a
        second time, second time, deliver late, arrive twice, be delivered late, come late, come again,
        several times, resent, sent more than once, retransmit, in any order, any order, out of sequence,
        unordered, parallel consumers|workers, several workers, several consumers
    """,
    "arrive.events": """
        created|create * updated|update * deleted|delete, event stream, change event|events, consumes
        event|events, process event|events|message|messages, pulls from the queue, takes|take|reads|read ..
        off|from the queue|topic|stream, on each event, state change|changes, replay the log, replay the
        failures, failure list, consumers keep, workers take, workers pull, pods take .. from, take
        messages|positions|events|readings|jobs from, consumers apply, consumers update, workers update,
        workers write, keeps the * from events, kept from events, listens to, handles each event, each event
        raises|lowers|changes|sets|updates|adds, each message raises|lowers|changes|sets|updates|adds,
        handled last
    """,
    "arrive.guard": """
        sequence number, sequence id, version number, revision, only if ..
        higher|newer|greater|older|later|unchanged, only what be older, overwrite only, only the newest,
        newer than, older than the, lower than, higher than, lower number, lower version, higher version,
        stale version|update|event|message, is still current, still the most up to date, last seen,
        discard|discards|ignore|ignores|drop|drops|skip|skips|reject|rejects|refuse|refuses ..
        older|late|stale|duplicate|repeat|repeats|twice|seen, repeat|repeats ..
        dropped|ignored|discarded|harmless, dedup-, de-duplicat-, idempot-, unique key, unique constraint,
        unique index, upsert, partition key, partitioned by, key =, keyed by, keyed on, files * under, filed
        under, fifo, same partition, stay|stays|kept in sequence, kept in order, in sequence, ordered
        delivery, ordered consumer|consumers, watermark, event time, sorts by, reorder, re order, tombstone,
        compare * time|timestamp|version|revision, changing nothing, highest reading, latest reading,
        highest * counts, monotonic-, vector clock, generation, content hash, natural key, external version,
        version check, number * one by one, asks for the next, tells repeats, by its id, sequence order, one
        consumer per, picks the partition, epoch number, offset stored, term number, stale term, greater
        than the currently|stored, greater than or equal, single partition per, a counter that, takes once,
        once per key|id|event|message, stored once, once under, under its number|id, under * and * number,
        later than that of the stored, later than the stored, later than what, newer one is kept, older one
        is ignored, only if the time, add up to, compared the time, composed after, sent after, made after,
        created after, issued after, newer than the one, after the one that set, only when the message
        be|was, number of the last, remembers the last, remembers which, keeps the number of, keeps the id
        of, compares it with
    """,
    "arrive.named": """
        sequence number, deduplication, dedup, idempotency, idempotent, ordering guarantee, version check,
        comparing * time, comparing * versions, detection of repeats, recognising repeats, recognising them,
        partition key, recognising|recognizing|detecting|filtering|dropping|spotting a|the|any
        repeat|repeats|duplicate|duplicates|double|doubles,
        recognising|recognizing|detecting|filtering|dropping|spotting
        repeat|repeats|duplicate|duplicates|doubles, telling repeats
    """,
    # -- load without a limit
    "load.unbounded": """
        limitless, not be limited, no limit, without limit, without a limit, no upper bound, no upper limit,
        no bound, not cap, no cap, do not cap, accept every, as many .. as there be, all of them at once,
        everything at once, at once until, until it succeed|work|apply, until .. take it|them, until ..
        succeeds|succeed, until they succeed, retry forever, retry indefinitely, retried until, tried again
        at once, immediately retry|retried, no maximum, grow without, grow indefinitely, nothing be dropped,
        never drop, one task|thread|goroutine|connection|call for each|every, task for each, thread per
        request, not told to slow, no throttle, not throttled, no back pressure, no backpressure, as soon as
        it arrive|come, exploded into, accepts any number of, be not limited, length * not limited, no back
        pressure to, never back pressure, not cause back pressure, accept|accepts every
        upload|request|message|job|file|event|connection, as many
        calls|requests|jobs|tasks|connections|workers|threads as, takes all who, serves all who|that, takes
        whatever comes, takes everything, goes on asking until, keep|keeps asking until, keep|keeps trying
        until, keep|keeps retrying, goes on until, tries until, again and again until, without end,
        unlimited number, as many as come|arrive|there, no ceiling, no quota, however long, however many,
        however large, queue unlimited, length unlimited, size unlimited, no rate limit, as many
        connections|requests|threads|calls|messages|jobs as, accepts them all, takes them all, lets them all
        in, all are accepted, everyone is let in, length none, limit none, max none, maximum none, size
        none, without any limit, no bound on, never refuses, never turned away, nobody is turned away, no
        one is turned away, assume|assumes|assuming .. keep up, assume|assumes|assuming .. small enough, no
        need to limit|throttle, unthrottled, as much as it can, as many as it can, as many as possible,
        never says no, kept in memory until, held in memory until, however many there are, sooner or later
        however, no matter how many, regardless of how many, whatever the number
    """,
    "load.unbounded-word": """
        unbounded, unlimited
    """,
    "load.listed": """
        not limited to, but not limited
    """,
    "load.surge": """
        thundering herd, stampede, all fire at, fire together, at the same moment, event for every, update
        for every, entire data store, automatically each day|hour|night for, fan out to all, fan out to
        every, automatically each day|night|hour|morning, each day for users|customers|accounts|tenants|all,
        every day|night|hour for all|every|each|users|customers|accounts, all due at, most due at, fire at
        midnight, runs|run .. at midnight, trigger|triggers an .. for every|each, attempt to push|send ..
        simultaneously, burst of, bursting, burst traffic|load|requests|writes,
        event|message|job|task|request|update|notification|call for every|each
        item|record|row|user|customer|object|document|entry|follower|subscriber|account|tenant|file,
        fan|fans|fanning out .. to all|every|each, to all followers|subscribers|users|customers,
        trigger|triggers .. for every|each
        item|record|row|user|customer|object|document|entry|follower|subscriber|account|tenant|file|job,
        reindex .. entire|whole|every|all, re run .. entire|whole|every|all, replay ..
        entire|whole|every|all
    """,
    "load.all": """
        all, every, everyone, everything, each, whole, any
    """,
    "load.at-once": """
        at once, in one go, all together, immediately, the moment it|they, right away, straight away,
        simultaneously, at the same time, without pause, without a pause, in a tight loop, in parallel, in
        the same minute|second
    """,
    "load.send": """
        send, hand|hands|handed over, push, start, call, request, fetch, process, publish, enqueue, load,
        submit, fire, spawn, launch, retried, tries again, queued
    """,
    "load.door": """
        queue, job, worker, retry, fan out, fanout, webhook, upload, stream, ingest, ingestion, producer,
        push, subscriber, trigger, schedule, task, buffer
    """,
    "load.work": """
        queue, job, task, worker, webhook, upload, ingest, ingestion, reindex, fan out, fanout, crawl,
        crawler, bulk, import
    """,
    "load.limit": """
        at most #, no more than #, limit of #, limited to, limited by, limit the number, limit on, is
        limited, capped, cap of, capped at, a cap, max #, maximum, max_-, max in flight, pool of #, pool
        with #, # at a time, # in flight, bounded, bounded by, bound on, 429, 503, retry after, throttle,
        rate limit, backpressure, back pressure, flow control, admission control, load shedding, shed, drop
        the oldest, drop oldest, drop * data, dead letter, dlq, parked, gives up, backoff, back off, quota,
        concurrency limit, maximum concurrency, concurrency of, concurrency cap, reserved concurrency,
        publishers be blocked, blocks publisher, blocks the producer, blocked at, stop|stops reading, when
        it|they be full, when be full, be full, slow * down, slow down, sized buffer, configurable
        length|size|limit, retry count, try count, number of retries, number of tries, tried # times, #
        tries, five tries, eight times, three times, pulls at its own, own pace, controls how quickly,
        threshold, avoid fanning out, pacing, spread out over, staggered, jitter, window of #, credit,
        bounded queue, batch size, max_bytes, discard new, consumer paced, size limit, queue limit, per
        tenant limit, per subscriber, avoid fanning, only active users|accounts, controlled by a,
        concurrency of|be, at most one|two|three|four|five|ten, one at a time, gives out at most, upload
        slots, slots, asks again after, then publishers be refused, then be refused, be refused, turned away
        when, only # at
    """,
    "load.named": """
        quota, throttle, backpressure, back pressure, rate limit, load shedding, backoff, admission control,
        flow control, limit per, limit on, limit for, a limit, any limit, no limit, a cap, upper limit,
        maximum length
    """,
    # -- features that fall with their dependencies
    "degrade.total": """
        error page, no way through, can not be
        placed|drawn|opened|paid|sold|shown|booked|used|served|processed|answered|loaded|rendered|completed|made|taken|started|saved,
        can be placed|drawn|paid|booked|sold, nobody can, no one can, no user can, everything stop, whole *
        fail|stop|down|unavailable, entire * fail|stop|down|unavailable, whole
        request|page|order|job|pipeline|operation fail, fail the request|whole|order|page|operation|job,
        fails the request|whole|order|page, stay|stays blank, blank page, must be up, must be available,
        must be reachable, if any of, if any one, if one of them, every * must answer, not be trusted to,
        can be trusted to, refuses all, refuse everyone, sends people to, global recovery, trigger *
        recovery in the whole, is lost for the day, no answer * no, all requests fail, every request fails,
        users|visitors|customers|clients get|see an error, user|visitor|customer gets|sees an error, whole
        job fails, whole service|site|application|app|platform be down|unavailable, needs all of them, must
        all be up|available, stands still, with it everything, no * can be placed|drawn|sold|made|served, no
        * can be, refuses to open|start|work|serve, nothing works, nothing can be, can not be used, becomes
        unusable, is unusable, whole screen|page|app|feature|kiosk be gone, shows an error, error screen,
        blank screen, error to the user, must wait until it be back, wait until it be back, until it be back
        nobody|no|nothing, failure of the page|order|app|whole, failure in any, failure of any, fails as a
        whole, when all * have delivered|answered|replied, only when all, sells nothing, serve nothing,
        shows nothing, nothing at all, at a standstill, standstill, comes to a halt, must all answer, all
        must answer, all * must have answered, nothing is shown, hard dependency, critical dependency,
        requires * to be available|up|running|reachable, depends on * being available|up|reachable, relies
        on * being available|up|reachable, assume|assumes|assuming .. always available|up|reachable,
        assume|assumes|assuming .. reliable, assume|assumes|assuming .. be available|up|reachable, be
        assumed to be available|up|reliable, stay|stays dark|empty|closed|shut|blank|grey|off,
        remain|remains dark|empty|closed|shut|blank|off, go|goes dark|blank, be not recorded, cannot go on,
        can not go on
    """,
    "degrade.halt": """
        will fail, would fail, fail|fails to, requests fail, can not, not be able to, unable to, will block,
        blocks, be blocked, will stop, stops, will stop working, return an error, return errors, error
        response, 5xx, 500, become unavailable, be unavailable too, also down, also unavailable, also be
        down, be stuck, stuck, stall, halt, not work, brings down, takes down, impossible, not function, all
        users, error screen, error page
    """,
    "degrade.refuse": """
        not possible, error, refused, not available, sorry, abort, rejected, failed
    """,
    "degrade.dependency": """
        service, database, api, dependency, backing service, upstream, downstream, server, cluster, store,
        queue, broker, system, third party, provider, cache, redis, kafka, node, region, backend
    """,
    "degrade.away": """
        be down, go|goes down, be unavailable, become|becomes unavailable, unavailability of, outage, not
        available, not respond, not reachable, unreachable, can not reach|talk|connect, can not be reached,
        fails, failure of, failure in, offline, lost, be away, crash, times out, without it, without one,
        does not answer, not answer
    """,
    "degrade.silent": """
        time out, timeout, no answer, does not come, error, be gone, 503, unreachable, be down, does not
        answer
    """,
    "degrade.loss": """
        without the, when .. be away|down|gone|unreachable|unavailable|off, if .. be
        away|down|gone|unreachable|unavailable|off, if .. fails, when .. fails, while .. be
        away|down|gone|unreachable|off, without an answer, no answer from, not reachable, outage of, loss
        of, if it fails, when it fails, without *
    """,
    "degrade.soften": """
        degrade, degradation, graceful, gracefully, fallback, fall back, fail open, leave * out, left out,
        without it, without the box, box out, last known, last good, last ones, last loadout, cached
        copy|value|result, yesterday's, last night's, goes on, going on, carry on, continue|continues to,
        continue|continues with, continues without, keeps working, still work|works, still serve|serves,
        still be served, partial result|results|response, best effort, best effort merge, added later,
        charged later, charges * later, priced later, checked later, catch up later, queue * until, lets
        anyone through, let * through, by hand instead, feature flag, feature switch, kill switch, read only
        mode, offline mode, even if * unavailable, even when * be away, grey roads, goes grey, unaffected,
        tolerate, tolerable, retry * on another, retried on another, next replica, fail over, failover, take
        over, replication factor, skipped and, not wait for, doesn't wait, not have to wait, should not
        prevent, allowed to progress, self expiring, only the box, shows * without, circuit breaker,
        degraded mode, pre existing * procedure, keep * for # hour|hours|days, only if all, only when all,
        as long as one, if at least one, cached copy|value|result|answer|version|response, stale
        data|copy|value|answer|result|version|content, serve|serves .. from cache, served from cache, cached
        value, default value, default answer, defaults when, partial answer, skips the, hides the, omit the,
        tried on another, on another replica|node|instance|server|querier, all the same, nevertheless,
        anyway, instead by, estimates by, and says so, with last month's|week's|year's, last month's|week's,
        without forecast|it|them, does not matter, in reduced form, reduced mode, basic version, simplified
        version, approximate, from a copy, own copy, from its own copy, buffered until, kept until, spooled,
        in the meantime, meanwhile, works on without, go on without, proceeds without, with whatever has,
        whatever has been delivered, last edition, filled with, goes by the last, falling back on, last
        check, last answer, last reading, last state, from yesterday|memory, for up to a day|week|hour, part
        that is missing, missing part, missing one, show|shows the
        timetable|list|table|usual|last|old|previous, by timetable, go by the timetable, instead of it
        show|use, use|uses the last|previous|old|usual, keep|keeps the last|previous|old, stored last, last
        stored, stored plan|copy|list|value|version, from the stored, with stored, without colour|color, in
        grey, text instead
    """,
    "degrade.named": """
        fallback, fall back, degraded mode, offline mode, partial answer|result|results, stale copy, circuit
        breaker, replacement for it, plan b, alternative route, second source
    """,
    # -- many small calls
    "chatty.each": """
        for each, for every, for all * one by one, per item, per row, per record, each of the #, every
        single, one by one, one after the other, call of its own, a call of its own, one call per, one
        request per, a call per, a request per, # call|request|calls|requests a|per|for each, two|three|four
        calls|requests a|per|for, loop every, loop over, loop each, loop for, each transaction, each item,
        each row, each record, each line, each vehicle, each user, each stop, each lesson, # times a
        second|minute, twice a second, # times per second, every # ms, every second, every # second, several
        times a second, individual calls|requests, individually, separately for each, foreach, n + 1, #
        times, requests a page|view, calls a page|view, one at a time, one after another, each
        employee|customer|product|picture|sensor|device|order|line|message|person, per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction,
        once for each|every, once per item|row|record, every row|item|record|line|entry|product|employee by
        itself, one|a|single request|call|query|lookup|fetch .. per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction|user|account|document|image|object|entry,
        request|call|query|lookup for each|every,
        requests|request|calls|call|fetches|fetch|asks|ask|queries|query|reads|loads|gets|polls|looks
        every|each, one a card|page|person|item|record|row|user|line|piece|message, one for each|every, one
        per item|record|row|card|person|user|line|message, calls one a, then the next, and so on, one
        device|customer|item|record|row|person|order, in turn, one after the next, for one .. then
    """,
    "chatty.per": """
        requests|request|calls|call|fetches|fetch|asks|ask|queries|query|looks|reads|loads|gets|polls
        every|each, calls one a, one|a|single request|call|query|lookup|fetch .. per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction|user|account|document|image|object|entry
    """,
    "chatty.call": """
        call, fetch, get, ask, look up, lookup, poll, rpc, rest call, http call, round trip, http get, uses
        the * service, invokes, contact, query the, query to, request to, request for, requests a|per, sends
        a request, asks for, one|a request to|of|from, fetches them, calls /, get /, sends one, hits the,
        requests every|each, asks every|each, calls every|each, api calls
    """,
    "chatty.remote": """
        service, api, apis, http, rest, grpc, rpc, get, post, endpoint, database, query, server, remote,
        round trip, network, s3, redis, elasticsearch, fleet, other dc, region, backend, sql, screen, /,
        calls to the
    """,
    "chatty.lookup": """
        uses the .. service to, calls the .. service for each, remote call per, http request per, rpc per,
        query per
    """,
    "chatty.batch": """
        batch, bulk, multiget, multi get, mget, one request, one call, single call, single request, a single
        query, one query, in two calls, all * in one|two|a, takes all, gives all, once and, at one go,
        stream open, one stream, streams, push, subscribe, websocket, webhook, joins * in memory, in memory,
        cache, prefetch, page of, # per call|request, aggregate endpoint, coarse, whole list, full list,
        with one request, with a single, all at once, changes of all, once a minute|hour|day, graphql,
        embedded in, local copy, together with its|their|the, # ids|employees|items|records|rows a|per|in,
        for # ids, bulk endpoint, batch endpoint, whole park|list|set|page|fleet|catalogue|group, for the
        whole, a page, paged, all of them in, nothing be asked one by one, comes together with, joined, each
        with #, with # cards|items|records|rows|ids|entries, whole tree, the whole, at a stroke, in the
        list, in a list, list of, array of
    """,
    "chatty.named": """
        bulk endpoint, batch endpoint, bulk request, batch form, bulk form, batch api, bulk api, multiget,
        request for many, call for many, joined endpoint, a batch request, batch requests, one call for all
    """,
    "chatty.structural": """
        for each|every
        stage|step|phase|tenant|node|service|replica|shard|partition|region|cluster|environment|index|type|kind|frontend|instance|host|pod|zone|hard|query|configured|domain|team|application|app|deployment|component|broker|worker|thread|process
    """,
    # -- knowing another's inside
    "couple.inside": """
        database directly, table directly, directly from the * database, direct access to the * database,
        into the * tables, its table|tables directly, shares the * table|tables|schema|definition, byte
        layout, memory layout, struct layout, binary layout, record layout, file layout, internal data
        structure, parse|parses .. html|page|screen|log|logs|stdout, screen scraping, burnt into, copied
        from, taken from their latest, latest dump, their dump, depend|depends on the *
        backups|dump|layout|order of, full storage location|path, physical path|location, bucket name and,
        opens the file, opens|reads .. file|files of, as its database, same class files, shared
        class|classes, shared model, shared domain, shared package, shared jar, same binary, serialized
        snapshot|object|state, pickle|pickles|pickled, java serialization, in memory state to, reach into,
        third cell, private table|tables|api|endpoint, undocumented, knows the internal, team's *
        tables|table|database, other team|teams table|tables|database, in the * database directly, tables in
        the * database, internal format|schema|structure|layout|paths|tables|table|fields|classes|database
        of|in|as|directly, uses .. as its database|queue|datastore, shared binary|class, dump of the *
        database, depend|depends on the .. dump|dumps|backups, columns we, whose columns, tightly coupled
        to, tightly couples, tight coupling between|with|to, coupled to the
        internal|implementation|schema|database|release, tied to the
        internal|implementation|schema|database|layout|release|version, must know the|about|which|where,
        need|needs to know the internal|layout|path|schema|location|bucket, assumes the
        format|layout|structure, relies on the internal|exact|undocumented|format|layout|order of, depends
        on the internal|exact|implementation, its own copy of the schema, with|by the same schema version,
        scrape|scrapes the|its|their page|pages|html|site|output, couples the * to, internals of
        the|another|its, relies|relies|rely|depend|depends on their|its|the * column|field|present|current
        order|layout|format|columns|names|wording|structure, column order, on their present, same
        entities|classes jar|library|package, compile against the same, files that the * own, web page uses,
        reverse engineered, screen scraper, copy of * parser|schema|code|classes, with a copy of, adjusted
        after each, adapted after each|every, adjusts after each|every, changed after each|every
        update|release, mounts the|its|their, binary position|data|log files, binary file|files|format of,
        knows the table|tables|columns|layout|structure, hidden endpoint|api, private endpoint|api,
        undocumented endpoint|api|call|field|format|file, kept in sync by hand|manually, must be kept in
        sync, need|needs to be kept in sync, updated in both, changed in both, change in one
        requires|require, changes to * require changes, need|needs to be updated whenever, must be updated
        whenever, has|have to know the|which|where|about the, shares|share the
        codebase|models|schema|types|code, shared codebase|models|types|schema between|across, tied to the,
        knowledge of the internal|layout|schema|structure, dependent on the
        internal|implementation|schema|layout, ram dump, memory dump, bytes # to #, found by trial, trial
        and error, live tables, sql over, raw tables
    """,
    "couple.reads": """
        select|selects from|the, join|joins the, query|queries the, read|reads from|directly, read|reads ..
        table|tables|database|file|files|bucket|index|collection, opens, direct|directly
        access|accesses|read|reads|query|queries|write|writes, write|writes .. table|tables|database,
        directly from|in|into, sql against|on|in, runs sql, select and update|insert, update on table,
        select on table, grants on, read access to, connects to the database, connects straight to, logs in
        to the database, straight from, straight into, goes straight to, mounts, parses, reads its, copies
        from, pulls * from the database, logs in to, logs into, joins five|four|three|two|several|its, has a
        read account, read account, connects to, dips into, digs into, looks directly into, looks into, sql
        over, reads bytes, built by sql
    """,
    "couple.other": """
        another service|team|app|application|department, other
        service|team|services|teams|app|apps|department|departments, team's, service's
        database|table|tables|schema, their database|tables|table|schema, database directly, in the *
        database, owned by * other, belongs|belonging to, of the * team|department, of another|other
        team|service, erp's, their tables, other department's, tables of|owned, another team, database
        of|owned, table of, foreign database|table|schema, lives in|belongs the|to, on table, erp's tables,
        of the erp|crm|core|legacy, vendor's, another's, supplier's, system's, department's, laboratory's,
        partner's, provider's, service's tables|files|database|directory
    """,
    "couple.hard": """
        hard coded, hardcoded, hard wired, burnt into, baked into, fixed in the code
    """,
    "couple.address": """
        address, ip, host, hostname, url, endpoint, port, path, bucket, server, location
    """,
    "couple.lockstep": """
        on the same day, in lock step, lockstep, same release, at the same time as, upgraded together,
        change|changes|changed together, must be upgraded with, same night, adapt the parser, we adapt,
        whenever they|it change, changes with every, flashed on, rebuilt whenever, follow their release,
        version as in, as in version, moves with, with the same version
    """,
    "couple.contract": """
        versioned api, versioned interface, versioned schema, api version, api level, through a versioned,
        published rest, public api, documented api|interface, written contract, contract test, contract,
        openapi, asyncapi, schema registry, backward compatib-, forward compatib-, compatible,
        compatibility, unknown fields ignored, ignore unknown, fields may be added, fields only added, only
        added, additive, minor version, major version, semver, semantic version-, deprecat-, supported for,
        support * for # years, served until, old versions for, last # versions, last two|three versions, by
        api, own api, through its api, through the api, via the api, opaque, avoid interpreting, anti
        corruption, adapter, consumer driven, events whose schema, registry with, tolerant reader, protobuf,
        stable interface, api rather than, published interface|rest|schema|contract|openapi, api contract,
        published and versioned, profile both sides, signed profile, fhir, hl7, both sides have signed,
        agreed interface, agreed format, agreed contract, documented interface
    """,
    "couple.named": """
        contract test|tests, schema registry, compatibility check|checks, compatibility promise|guarantee, a
        contract, any contract, published contract, has an api, api of its own, an api for it
    """,
    # -- one of a kind
    "single.one": """
        runs on one|a single|the same .. node|vm|machine|server|host|box|instance, runs in one|a single
        process|zone|region|place|container|room|pod, runs on the node, runs on the
        machine|server|vm|box|host, hosted on one|a single, one vm, single vm, one virtual machine, single
        virtual machine, on one virtual machine, exactly one such, exactly one
        instance|process|server|node|machine|leader|primary, only one
        instance|process|server|node|machine|broker|controller|copy|coordinator, just one
        instance|process|server|node|machine|broker, one such process, there be one|a single, there be
        exactly one, single instance of, a single instance, one server answers|serves|holds|keeps|does, one
        process holds|keeps|does, one big machine, on the big machine, one broker, without a second, alone
        answers, lives on one, kept on one, a|one|single single broker|coordinator|master|gateway|scheduler
        for|serves|holds|handles|takes|does|runs, single broker, single coordinator, single master, single
        gateway serves|for, be a single
        process|server|node|instance|machine|broker|database|host|vm|box|pod, be one
        process|server|node|instance|machine|host|vm, as a single
        process|server|node|instance|machine|task|pod, as one process|server|node|instance|machine|task|pod,
        deployed as a single|one, one * for all, one .. for all|every, be a container on, a container on,
        runs|run|lives|live|sits|sit|stands|installed|be on|in a|an|one|the ..
        host|computer|vm|box|pc|workstation|laptop|cabinet, on the computer in, on a computer in, on one
        computer, on one host, on one box, one *
        takes|serves|handles|holds|answers|feeds|runs|does|keeps|records|controls|drives all|every|the, a
        single * takes|serves|handles|holds|answers|feeds|runs|does|keeps|records|controls|drives, there be
        but one, all * depend on one|the, everything passes through, everything runs through, all traffic
        passes|goes through one|a|the, be .. notebook|laptop|workstation
    """,
    "single.bare": """
        no standby, no replica, no second one|instance|machine|node|server, no spare, no failover, no fail
        over, no redundancy, unreplicated, without a standby|replica|second|spare|failover|backup, second
        one with failover, failover script .. not, not brought along, no other can take, has no
        replica|standby|backup|failover, not replicated anywhere, no second
        server|machine|node|instance|one|process|copy, nothing takes over, nobody takes over, no one takes
        over, sets up a new one, an engineer starts it|a, operator starts it|a, started again by hand,
        restarted by hand, restart it by hand, is replaced by hand, bring it back by hand, from the
        cupboard, until then no|nobody|nothing, until it be back no|nobody|nothing, no other
        server|machine|node|instance|process that, there be no other server|machine|node|instance|process
    """,
    "single.impact": """
        nobody can, no one can, logged out when, when it be patched|restarted|down|rebooted|upgraded, until
        it have|be, until it comes back, be logged out, all go through, all .. go through it, everything
        go|goes through, answers all, all wait, everybody waits, depends on it, every request, all
        request|requests, all channels, all sales channels, standstill, when that
        host|computer|machine|server be off|down, when it be off|down, while it be
        serviced|patched|restarted|down|away|off, while it is, during which, in the meantime
        nobody|nothing|no
    """,
    "single.guard": """
        replica, replicated, replication, standby, hot standby, follower, takes over, takeover, failover,
        fail over, highly available, high availability, ha, redundant, redundancy,
        two|three|four|five|six|seven|nine|#
        node|nodes|instance|instances|replicas|machines|brokers|servers|copies|zones|availability
        zones|hosts|pods|processes|data centers|regions|virtual, multi az, multi region, multi zone, quorum,
        raft, cluster of, sentinel, patroni, primary and, primary with, active passive, active active,
        leader election, elected, re elected, new leader, rescheduled, new pod, restarted by kubernetes,
        second one taking, each * has a copy, copy of its own, mirrored, pair of, pairs, copy of every,
        different provider, secondary location, warm, read replica, load balancer, managed, carries on in
        its place, any of which|them, the others go on, other one goes on, other takes over, second
        server|machine|node|instance|process, second * feeds|serves|answers|takes|carries, no gap, three
        processes|servers|nodes|machines, any three|two|four are enough, two standbys, automatic failover,
        each able to take all, each able to, each of which can, replica on another, another
        host|machine|server|computer|node, promotes it, while one is, the other
        records|serves|answers|takes|goes, two * take|takes all, two * at the same time, each of the two
    """,
    # -- services that move as one
    "monolith.together": """
        deploy|deployed|release|released|build|built|test|tested|ship|shipped|restart|restarted|restarts|upgrade|upgraded|update|updated|stop|stopped|rolled|roll|deploys|releases|scale|scaled
        .. together, all at the same time, all three|four|five|six at once, all three|four|five|six
        together, same build number, one build number, same version number, one version number, share one
        build|version|release, same version required, refuse|refuses|reject|rejects * peer|peers with,
        release train, lock step, lockstep, in the right sequence|order, right order of deployment,
        coordinated release|deploy|deployment|rollout, must be deployed with, must be released with, none of
        the * works with, shared model package, share the * library, share the table definitions, fail
        together, trigger * global recovery, still trigger a global, stop|stops all of them, tested and
        deployed together on release day,
        deployed|released|built|restarted|upgraded|updated|shipped|deploy|release|restart|upgrade|go|goes
        live .. at the same time, deployed|released|built|restarted|upgraded|updated|shipped .. at once,
        deployed|released|upgraded|updated .. in lock step, deployed|released|shipped .. as one,
        deployed|released|shipped .. in one go, all|both|three|four|five|six|seven at the same time, all #
        at once, go|goes|going live together, all or none, none can be deployed|released|upgraded|started
        without, without the other|others two|three|four|five, not be deployed|released|upgraded without
        the, under one version, under one release, only work|works with each other's same, with each other's
        same version, same version of each other, fixed sequence, in a fixed sequence|order, maintenance
        window for all, same entities jar|library, compile against the same, must be the same version,
        versions must match, deployed|released|upgraded|changed|started without the other, none * be
        deployed|released|upgraded|started, only starts if its, starts only if its, only start if, peers
        have the same build|version, have the same build|version
    """,
    "monolith.release": """
        deploy, release, roll out, ship, restart, upgrade, install, go live, build and, rolled back, taken
        down, switched over, versioned, versioned and, installed as, put live, rebuilt, put into production,
        brought live, compiled and
    """,
    "monolith.as-one": """
        as one, as one unit, as a unit, as a whole, in one operation, in one step, in one go, in one run, in
        a single operation|step|deployment|run|pipeline, together, all at once, same night, same day, same
        weekend, in lock step, jointly, as a bundle, in one bundle, one deployment, in one deployment, all
        four, all three, all five, all six, all seven, the four as, the seven as, needs changes in, without
        the others, needs the others, as one package, as a package, as one release, one package, one
        release, same build, the same build, in one window, in the same window, same evening, same morning,
        on the same evening, in the same night, in the same release
    """,
    "monolith.apart": """
        on its own, each by itself, by itself, independently, independent release|deploy|deployment|deploys,
        separately deploy-, deployed separately, deploy any time, any time, whenever it like|likes, several
        times a day, pipeline of its own, one build behind|ahead, last two|three
        version|versions|release|releases, this and last, previous version, older version|versions, mixed
        version, backward compatib-, without breaking compatib-, all new fields be optional, rest running
        on, restarts only the part, nothing but published, accepts its peers, expand and contract, in
        stages, separately from, go|goes live separately, released by its team, released by its own,
        whenever it be ready, when it be ready, without needing the others, none needs the others, needs the
        others to, last # versions, previous version of the others, peers' last, goes on without the others,
        runs without the others, its own service only, stays in one, by itself when it be ready, deployed
        when it be ready, each * deployed when, each pipeline builds, rolling
        update|upgrade|restart|deployment|deploy, installed separately, versioned separately, with any
        build, any build of, any version of its
    """,
    "monolith.named": """
        independent deployment|deployments|deploys|release|releases, separate
        deployment|deployments|deploys|release|releases, independent deploy-, compatibility between|with,
        backward compatibility, deployed separately, deployed independently, released separately, released
        independently
    """,
    # -- one of a kind
    "single.spof": """
        single point of failure, spof
    """,
    # -- architectural patterns
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
        api gateway, apigateway, edge gateway, kong, apigee, zuul, spring cloud gateway, backend for
        frontend, bff, gateway service, aws api gateway, ingress gateway, edge service, edge proxy, gateway
        that|which|in front|routes, reverse proxy in front|that routes, single entry point, single point of
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
        leader|primary|master|coordinator|controller, elected leader, leader roles, new leader, leader be
        the one, leader row, become leader, become the leader, active leader, current leader, leadership,
        master election, elected as leader, lease .. whose, lease decides who, holds the lease, only the
        leader, elected primary, leader lease, which node leads, single active, active passive, master node,
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
    # -- claims that contradict each other
    "claim.exactly-once": """
        exactly once, once and only once, exactly one time, precisely once, effectively once
    """,
    "claim.redelivers": """
        at least once, sqs, redeliver, redelivery, may deliver * twice, may be delivered twice|again|more
        than once, delivers again, rabbitmq, webhook, retries until acknowledged, is sent again until,
        visibility timeout, pubsub, sns
    """,
    "claim.cp": """
        strongly consistent, strong consistency, linearizable, linearizability, linearisable, strictly
        serializable, always consistent, immediately consistent, every read sees the latest|last, reads
        always return the latest, never stale, fully consistent
    """,
    "claim.ap": """
        available during|under|despite a|any network partition|partition|split, always available, always
        writable, always accepts writes, writable during a partition, accept|accepts writes on both
        sides|regions, both sides|regions|sites accept|accepts|take|takes writes, every region|site
        accepts|takes writes, all regions|sites accept writes, remain|remains|stay|stays available
        when|if|even|while .. partition|partitioned|cut|unreachable, writes * in every region even, no
        downtime during a partition, keep|keeps|continues accepting writes during a|the partition|split
    """,
    "claim.partition-choice": """
        refuse|refuses writes, read only, minority, majority side, gives up, sacrifice, prefer consistency,
        prefer availability, cp, ap, quorum, blocks until, unavailable during, eventual, eventually
        consistent
    """,
    "claim.stateless": """
        stateless, keeps no state, hold no state, no local state, keep nothing locally, share nothing
        instances, identical and interchangeable
    """,
    "claim.local-state": """
        local file, local disk, local disc, on its disk|disc, on the disk|disc of the, local directory, own
        disk|disc, local sqlite, sqlite file, in process memory, session in memory, kept in memory between,
        in its memory between, holds * sessions in memory, sticky session|sessions, session affinity, writes
        * to its local, stored locally, stores * locally, counter in memory, embedded database file
    """,
    "claim.no-loss": """
        no data loss, zero data loss, never lose|loses, no data is ever lost, rpo of zero, rpo zero, rpo 0,
        rpo of 0, rpo = 0, nothing is ever lost, no acknowledged write is lost, without data loss, without
        losing any|a single, no loss of data, lossless
    """,
    "claim.async-copy": """
        asynchronous replication, replicated asynchronously, asynchronously replicated, async replication,
        async replica, asynchronous replica|copy|standby, copied every|each #
        minutes|minute|hour|hours|seconds, backup every|each night|hour|day, nightly backup, backed up
        nightly|hourly|daily, copied every night|hour, snapshot every, shipped every, fsync every second,
        appendfsync everysec
    """,
    "claim.sync-copy": """
        synchronous standby|replica|replication, synchronously, semi synchronous, quorum, raft, majority,
        wait|waits for the replica|standby|copy, acknowledged by both, journal|outbox at the client, client
        keeps, producers keep, replay from the source
    """,
    "claim.total-order": """
        strict order, strictly ordered, total order, global order, globally ordered, in strict sequence,
        order is guaranteed, guaranteed order, guarantees order|ordering, guarantee * order, always
        processed in order, processed strictly in order, exactly the order in which
    """,
    "claim.unordered": """
        standard queue, sqs standard, standard sqs, round robin over|across the
        partitions|partitions|consumers|workers, random partition, competing consumers, any of the
        workers|consumers takes, workers in parallel, parallel workers, consumers in parallel, parallel
        consumers, spread * over partitions, several consumers on one queue, # workers on|read|take|pull
    """,
    "claim.ordered-by": """
        partition key, keyed by, key be, key =, by key, message group, group id, fifo, sequence number,
        single consumer, one consumer, per partition, same partition, sorted by, ordered by, lane, lock per
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
