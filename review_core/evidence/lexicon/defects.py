"""Designs that cannot hold: how texts betray an anti-pattern, and how they say that its risk is dealt with.

A name begins with the anti-pattern it serves: `chain`, `commit` (across stores), `share`, `arrive` (order and repeats),
`load`, `degrade`, `chatty`, `couple`, `single`, `monolith`.
"""

CONCEPTS: dict[str, str] = {
    # -- synchronous chain
    "chain.call": """
        call, calls, ask, asks, query, queries, contact, contacts, invoke, invokes, consult, consults, request to,
        request from, requests, send * request, fetch from, fetches * from, look * up with, looks * up with, check
        with, checks with, blocking call, sync call, forwards * to, rpc to
    """,
    "chain.wait": """
        wait for, waits for, waiting for, and wait, and waits, wait on, waits on, wait until, block until, blocks
        until, blocked until, blocks on, blocking, synchronous, synchronously, hold * until, holds * until, hold *
        open, holds * open, before it can answer|reply|respond|return, before it answer|reply|respond|return, before
        anything be, before they answer|reply, until it|they|that|those|all answer|reply|respond|return, in turn
        call|ask|query|contact|request|invoke, which call|ask|query|contact|invoke, in series, one after another
        and, nested, stay * open until, keeps * waiting, on the caller thread
    """,
    "chain.decoupled": """
        own table, own copy, local copy, copy of, from memory, in memory, own memory, its memory, from its own, from
        its copy, alone, by event, event, events, publish, publishes, subscribe, subscription, cache, cached,
        precompute, precomputed, ahead, in advance, refreshed by, keep * current, in the background, asynchronous,
        asynchronously, async, queue, replicated to, nightly file, mailbox, pushed to, snapshot of
    """,
    # -- commits that span stores
    "commit.atomic": """
        two phase commit, 2pc, two phase, xa, distributed transaction, global transaction, transaction coordinator,
        transaction manager, transaction over|across|spanning, transaction spans, span both, commit across, commits
        across, one transaction * both, ready to commit, prepare phase, prepare and commit, in doubt, tells both to,
        tell both to, ask|asks each|both|all .. ready|prepare|willing, until both have, both have said yes, both say
        yes, both have agreed, both commit or, lock * both, lock * across, locks be held across, atomically across,
        atomically in both, transaction in both, change in both, both database|store at the same time, commit in
        both, all participate, all participating, cross service transaction, cross database transaction
    """,
    "commit.write": """
        write, writes, wrote, store, stores, stored, save, saves, update, updates, insert, inserts, commit, commits,
        committed, record, records, persist, persists, mark, marks, register, registers, put the row, create the
        row, debit, debits, book, books, delete the row
    """,
    "commit.announce": """
        publish, publishes, published, emit, emits, emitted, send|sends .. to kafka|sns|sqs|rabbitmq|nats|topic|
        queue|broker|pulsar|kinesis|bus|stream, send|sends .. event|message|notice|notification, send|sends the|an|a
        event|message|notice, post * event, produce to, enqueue, enqueues, fire * event, fires * event, push *
        event, index the, indexes the, index * in, indexes * in, index it, indexes it, notify, notifies, tell the,
        tells the, outputs * message, emitting
    """,
    "commit.then": """
        and then, then, after that, after which, afterwards, followed by, in the same request|handler|call, same
        request handler, next, and publish, and send, and emit, and index, and enqueue, and notify, and also
    """,
    "commit.both": """
        both database|store|system|table|cluster|index|side|service, to both, in both, into both, two
        database|store|system, dual write, double write, write twice, as well as in|to|into, but * also in, one in *
        and one in, two copies of, second database, second store, both stores, dual running, dual run, both the old
        and, database and the, store and the
    """,
    "commit.foreign": """
        into the * database, into * service database, into the * store, in the * database too, other service
        database, database of the, second write
    """,
    "commit.hand": """
        by hand, manually, log the failure, logs the failure, logs the error, best effort, operator fix, hopes,
        undo|undoes the, when the second, if the second, should the send|second|write fail, night job that compares
    """,
    "commit.safe": """
        outbox, outbox row, outbox table, transactional outbox, inbox table, cdc, change data capture, debezium,
        binlog, write ahead log, replication slot, oplog, wal, change stream, table stream, log tailing, relay,
        saga, sagas, compensate, compensates, compensating, compensation, compensated, same local transaction, one
        local transaction, single local transaction, same transaction, in one transaction with, commit * together,
        commits * together, row together, together with a|an|the row|message|notice|outbox, at one stroke,
        transactional message, event sourced, event sourcing, reconcile, reconciles, reconciliation, reconciler,
        sweep, sweeper, repair job, one local commit, a message that takes, leads to a message, picks * messages up,
        read back from the log, transaction log, listen to yourself, follow from the event, append only log as,
        redriven, single commit point, two way sync, repeated until, retried until both, idempotent replay, own
        database and nowhere, from the event
    """,
    # -- state with several writers
    "share.writers": """
        both|all|several|multiple|many|two|three|four|five
        service|services|program|process|worker|instance|team|writer|backend|component|application|app|job|machine|node|pod|replica|client
        .. write|update|change|modify|edit|overwrite|set|save|run|mutate|touch|insert, both write, both update, both
        run, both change, both modify, both edit, both overwrite, both save, both set, both put, both read and
        write, both insert, all write, all update, all modify, each write|update the same, write|update to the same,
        share the same database|table|schema|bucket|file|state|store|index|volume|row, share a|one
        database|table|schema|bucket|file|store|volume|row|collection|index, shared
        database|table|schema|state|bucket|volume|file|storage|mutable|index|row|memory|collection, shared or
        duplicated state, same row|record|key|object|document|file from, written by, writers, whoever
        save|write|come last, whoever saves last, second writer, write access to * for both, concurrent
        writer|update|write|writers
    """,
    "share.unguarded": """
        no lock, no locks, without lock, without locking, without a lock, whoever save|write|come last, whoever
        saves last stays, overwrite each other, overwrites each other, put it back whole, puts it back whole, put *
        back whole, blindly, no version column, no version check, no owner, not coordinated, uncoordinated, read
        modify write, last one stays, rarely meet, seldom meet, do not expect conflict, expect no conflict, unlikely
        to collide, overwrites the count, overwrites whatever, no row lock, no coordination, trust each other
    """,
    "share.guard": """
        optimistic, optimistically, compare and set, compare and swap, compare and exchange, compare * exchange,
        conditional write|update|put|insert|writes|updates, if match, etag, version check|number|column, version it
        have, version they have, names the version, checks the version, expected version|revision, last revision,
        expected last, lock, locks, locking, locked, lock table, mutex, lease, leases, fencing, fencing token,
        fence, fenced, single writer, sole writer, one writer, only ..
        write|writes|update|updates|run|runs|change|changes, alone write|writes|update|change, alone, sole owner,
        single owner, owned by, owns the row|table|data|state, exactly one service, one and only one, source of
        truth, serializable, select for update, for update, unique constraint, generation, generation number, last
        write wins, last write win, highest version, mutually exclusive, mutual exclusion, turned away, matches no
        row, match no row, no rows have been updated, own subset, subset of, disjoint, partition of, virtual
        partition, no concurrent overwrite|write, conflict free, crdt, merge again, read again and, asks it, ask it,
        by request to, per writer, own file, own key, own prefix, does not perform write|writes, disables
        upload|uploads, single flight, version given be greater, greater or equal
    """,
    # -- order and repeats of what arrives
    "arrive.as-come": """
        as it|they|events|message|updates come, as it|they come in, as it|they arrive, as they get, as it|they be
        receive, as received, as delivered, as it|they be deliver, on arrival, in order of arrival, order of
        arrival, in the order they, in the order it, in the order in which, in whatever order, the moment it
        be|come|arrive, the moment they, the moment * delivered, whatever the, when it arrive, when they arrive, at
        the time of arrival, upon receipt, on receipt, straight from the queue, first come
    """,
    "arrive.apply": """
        apply, applies, applied, add, adds, added, set, sets, overwrite, overwrites, update, updates, increment,
        increments, decrement, sum, sums, subtract, insert, inserts, delete, deletes, count, counts, accumulate,
        book, books, replace, replaces, append, appends, decides, decide
    """,
    "arrive.delta": """
        delta, deltas, each amount, the amount of each, adds the amount, add the amount, increments by, balance +, +
        n, total on arrival, added to the total|balance|count|sum, add to the total|balance|count|sum, adds * to the
        total|balance|count|sum|member, running total, counts twice, count twice, increment of, difference since
    """,
    "arrive.scatter": """
        round robin, roundrobin, whichever partition|worker|consumer|thread|node, any partition|worker|consumer,
        random partition, deals * out, deal * out, spread * over|across partition|partitions|workers|consumers,
        spread evenly over, any of the worker|consumers, competing consumer|consumers, no key, without a key, empty
        key
    """,
    "arrive.unsafe": """
        at least once, redeliver, redelivers, redelivery, redelivered, duplicate, duplicates, repeated, out of
        order, reordered, overtake, overtakes, arrive late, late message|event|notice|reading, comes twice, come
        twice, sent again, sends again, hand|hands * again, deliver|delivers * twice, deliver|delivers * again,
        replay, replays, replayed, resend, resends, eight consumers, # consumers, # workers, standard queue, qos 1,
        mesh route|routes, show up late, retried
    """,
    "arrive.events": """
        created|create * updated|update * deleted|delete, event stream, change event|events, consumes event|events,
        consume event|events, process event|events|message|messages, processes event|events|message|messages, pulls
        from the queue, pull from the queue, takes|take|reads|read .. off|from the queue|topic|stream, on each
        event, state change|changes, replay the log, replay the failures, failure list
    """,
    "arrive.guard": """
        sequence number, sequence numbers, sequence id, version number, revision, revisions, only if ..
        higher|newer| greater|older|later|unchanged, only what be older, overwrite only, overwrites only, only the
        newest, newer than, older than the, lower than, higher than, greater than the, lower number, lower version,
        higher version, stale version|update|event|message, is still current, still the most up to date, last seen,
        discard|discards|ignore|ignores|drop|drops|skip|skips|reject|rejects|refuse|refuses .. older|late|stale|
        duplicate|repeat|repeats|twice|seen, repeat|repeats .. dropped|ignored|discarded|harmless, dedup-,
        de-duplicat-, idempot-, unique key, unique constraint, unique index, upsert, upserts, partition key,
        partitioned by, partition by, key =, keyed by, keyed on, files * under, filed under, fifo, same partition,
        stay|stays|kept in sequence, kept in order, in sequence, ordered delivery, ordered consumer|consumers,
        watermark, event time, sorts by, sorted by, sort by, reorder, re order, re ordering, tombstone, compare *
        time|timestamp|version|revision, changing nothing, changes nothing, change nothing, highest reading, latest
        reading, highest * counts, monotonic-, vector clock, generation, content hash, natural key, external
        version, version check, current version, a counter, number * one by one, asks for the next, once per,
        exactly once, tells repeats, by its id, sequence order, single partition, one consumer per, picks the
        partition, term, epoch number, offset stored
    """,
    # -- load without a limit
    "load.unbounded": """
        unbounded, unlimited, limitless, not limited, not be limited, no limit, no limits, without limit, without a
        limit, no upper bound, no upper limit, no bound, not cap, not capped, no cap, do not cap, does not cap,
        accept every, accepts every, accept all, accepts all, accept any, accepts any, any number of, as many .. as
        there be, all of them at once, all at once, everything at once, at once until, until it succeed|work|apply,
        until .. take it|them, until .. succeeds|succeed, until they succeed, retry forever, retries forever, retry
        indefinitely, retried until, retry until, retries until, tried again at once, tries again at once,
        immediately retry|retried, endlessly, for ever, no maximum, grow without, grows without, grow indefinitely,
        infinite, infinitely, nothing be dropped, never drop, never drops, as fast as it|they|possible, one
        task|thread|goroutine|connection|call for each|every, task for each, thread per request, not told to slow,
        no throttle, no throttling, not throttled, no back pressure, no backpressure, not cause back pressure, as
        soon as it arrive|come, exploded into
    """,
    "load.surge": """
        burst, bursts, bursting, thundering herd, stampede, simultaneously, all fire at, fire together, at the same
        moment, for every item|record|row|user|customer|object|document|entry, for each
        item|record|row|user|customer| follower|subscriber|account, event for every, update for every, re
        run|reindex|replay .. entire|all|whole, reindex the, entire data store, automatically each day|hour|night
        for, all followers, fan out to all, fan out to every, at midnight, catch up after, backlog
    """,
    "load.door": """
        queue, queued, queues, job, jobs, worker, workers, retry, retries, retried, fan out, fanout, webhook,
        upload, uploads, stream, streams, ingest, ingests, ingestion, producer, producers, push, pushes, subscriber,
        trigger, triggers, triggered, schedule, scheduled, task, tasks, buffer
    """,
    "load.limit": """
        at most #, no more than #, limit of #, limited to, limited by, limit the number, limit on, is limited,
        capped, cap of, capped at, a cap, max #, maximum, max_-, max in flight, pool of #, pool with #, # at a time,
        # in flight, bounded, bounded by, bound on, 429, 503, retry after, throttle, throttles, throttled,
        throttling, rate limit, rate limits, rate limited, rate limiting, backpressure, back pressure, flow control,
        admission control, load shedding, shed, sheds, drop the oldest, drop oldest, drops the oldest, drop * data,
        dead letter, dlq, parked, gives up, give up, backoff, back off, backs off, quota, quotas, concurrency limit,
        maximum concurrency, concurrency of, concurrency cap, reserved concurrency, publishers be blocked, blocks
        publisher, blocks the producer, blocked at, stop|stops reading, when it|they be full, when be full, be full,
        is full, slow * down, slows * down, slow down, sized buffer, configurable length|size|limit, retry count,
        try count, number of retries, number of tries, tried # times, # tries, five tries, eight times, three times,
        pulls at its own, own pace, controls how quickly, control how quickly, threshold, avoid fanning out,
        sampling, pacing, spread out over, staggered, jitter, window of #, credit, bounded queue, batch size,
        max_bytes, discard new, consumer paced, size limit, queue limit, per tenant limit, per subscriber
    """,
    # -- features that fall with their dependencies
    "degrade.total": """
        error page, gets an error, get an error, return|returns|answers an error, answer|answers 500, no way
        through, can not be
        placed|drawn|opened|paid|sold|shown|booked|used|served|processed|answered|loaded|rendered|completed|
        made|taken|started|saved, can be placed|drawn|paid|booked|sold, nobody can, no one can, no user can,
        everything stop, everything stops, whole * fail|stop|down|unavailable, entire * fail|stop|down|unavailable,
        all request| requests fail, whole request|page|order|job|pipeline|operation fail,
        request|page|order|operation fails, fail the request|whole|order|page|operation|job, fails the
        request|whole|order|page, stay|stays blank, blank page, stand still, stands still, must be up, must be
        available, must be reachable, must all be, need|needs all, needs every, if any of, if any one, if one of
        them, every * must answer, not be trusted to, can be trusted to, refuses all, refuse everyone, sends people
        to, send people to, global recovery, whole job, trigger * recovery in the whole, halts, work stop, stops
        working, close|closes the, is lost for the day, no answer * no
    """,
    "degrade.soften": """
        degrade, degrades, degradation, degraded, graceful, gracefully, fallback, fall back, falls back, fail open,
        fails open, leave * out, leaves * out, left out, omit, omits, omitted, hide, hides, without it, without the
        box, box out, default, defaults, default value, last known, last good, last ones, last loadout, stale,
        cached, cached copy|value|result, yesterday's, last night's, goes on, go on, going on, carry on, carries on,
        continue| continues to, continue|continues with, continues without, keeps working, keep working, still
        work|works, still serve|serves, still be served, partial, partial result|results|response, best effort, best
        effort merge, skip, skips, optional, added later, later from, charged later, charges * later, priced later,
        checked later, catch up later, queue * until, lets anyone through, let * through, by hand instead, feature
        flag, feature switch, kill switch, read only mode, offline mode, even if * unavailable, even when * be away,
        grey roads, goes grey, unaffected, tolerate, tolerates, tolerable, retry * on another, retried on another,
        on another, next replica, fail over, failover, take over, takes over, replication factor, skipped and, not
        wait for, doesn't wait, not have to wait, should not prevent, allowed to progress, self expiring, only the
        box, shows * without, circuit breaker, half of the, degraded mode, pre existing * procedure, keep * for #
        hour|hours|days
    """,
    # -- many small calls
    "chatty.each": """
        for each, for every, for all * one by one, per item, per row, per record, each of the #, every single, one
        by one, one after the other, call of its own, a call of its own, one call per, one request per, a call per,
        a request per, # call|request|calls|requests a|per|for each, two|three|four calls|requests a|per|for, loop
        every, loop over, loop each, loop for, each transaction, each item, each row, each record, each line, each
        vehicle, each user, each stop, each lesson, # times a second|minute, twice a second, # times per second,
        every # ms, every second, every # second, several times a second, individual calls|requests, individually,
        separately for each, foreach, n + 1
    """,
    "chatty.call": """
        call, calls, called, fetch, fetches, fetched, get, query, queries, queried, ask, asks, asked, request,
        requests, look up, looks up, lookup, poll, polls, polling, rpc, rest call, http call, round trip, round
        trips, http get, uses the * service, invokes, contact, contacts
    """,
    "chatty.lookup": """
        uses the .. service to, use the .. service to, calls the .. service for each, remote call per, http request
        per, rpc per, query per, queries per
    """,
    "chatty.batch": """
        batch, batches, batched, batching, bulk, multiget, multi get, mget, one request, one call, single call,
        single request, a single query, one query, in two calls, all * in one|two|a, takes all, gives all, once and,
        at one go, stream open, one stream, streams, push, pushes, pushed, subscribe, subscribes, websocket,
        webhook, webhooks, joins * in memory, in memory, cache, cached, prefetch, page of, # at a time, # per
        call|request, together with, aggregate endpoint, coarse, whole list, full list, with one request, with a
        single, all at once, changes of all, once a minute|hour|day, graphql, embedded in, local copy
    """,
    # -- knowing another's inside
    "couple.inside": """
        database directly, table directly, tables directly, directly from the * database, direct access to the *
        database, reads|select|selects|joins|join|query|queries .. table|tables|database|schema of|in|owned, select|
        selects|reads|joins|join|queries|query from .. table|tables|database|schema|columns, joins the, into the *
        tables, team|teams table|tables|database, its table|tables directly, their table|tables|database, shares the
        * table|tables|schema|definition, byte layout, memory layout, struct layout, binary layout, record layout,
        file layout, internal
        format|schema|structure|layout|path|paths|table|tables|field|fields|detail|details|state|class|
        classes|identifier|database|api, internals of, internal data structure, parse|parses ..
        html|page|screen|log|logs| stdout, scrape, scrapes, scraping, screen scraping, hard coded, hardcoded, hard
        code, hard codes, hard wired, burnt into, copied from, taken from their latest, latest dump, their dump,
        database dump, nightly dump|backup, depend|depends on the * backups|dump|layout|order of, full storage
        location|path, physical path|location, bucket name and, opens the file, opens|reads .. file|files of, as its
        database, as a database, same class files, shared class|classes, shared library, shared model, shared
        domain, shared package, shared jar, same binary, serialized snapshot|object|state, pickle|pickles|pickled,
        java serialization, in memory state to, reach into, reaches into, third cell, column number, private
        table|tables|api|endpoint, undocumented, knows the internal, knows how
    """,
    "couple.lockstep": """
        on the same day, in lock step, lockstep, same release, at the same time as, upgraded together,
        change|changes| changed together, must be upgraded with, same night, adapt the parser, we adapt, whenever
        they|it change, changes with every, flashed on, rebuilt whenever, follow their release, version as in, as in
        version, moves with, with the same version
    """,
    "couple.contract": """
        versioned api, versioned interface, versioned schema, api version, api level, through a versioned, published
        api|interface|rest|schema|contract, published rest, public api, documented api|interface, written contract,
        contract test, contract tests, contract, openapi, asyncapi, schema registry, backward compatib-, backwards
        compatib-, forward compatib-, compatible, compatibility, unknown fields ignored, ignore unknown, ignores
        unknown, fields may be added, fields only added, only added, additive, minor version, major version, semver,
        semantic version-, deprecat-, supported for, support * for # years, served until, old versions for, last #
        versions, last two|three versions, by api, own api, through its api, through the api, via the api, opaque,
        avoid interpreting, anti corruption, adapter, consumer driven, events whose schema, registry with, tolerant
        reader, protobuf, stable interface, api rather than
    """,
    # -- one of a kind
    "single.one": """
        one|single
        instance|vm|machine|node|server|process|replica|host|box|broker|pod|container|region|zone|az|computer|
        broker, one virtual machine, single virtual machine, one map server, a single|one|exactly one|only one ..
        server|
        instance|process|database|broker|node|machine|vm|host|leader|primary|coordinator|master|controller|gateway,
        exactly one such, only one of, just one, one such process, there be only one, in one
        place|zone|region|process, runs on the node, run on the node, runs on one, run on one, runs on a single,
        without a second, alone answers, same machine|server|host|box, big machine, runs in one|a single, one
        answers all, on a vm, on one of the
    """,
    "single.bare": """
        no standby, no replica, no replicas, no second, no spare, no failover, no fail over, no redundancy, not
        replicated, not redundant, unreplicated, without a standby|replica|second|spare|failover|backup|cluster, no
        backup, single point of failure, spof, failover * not, second one with failover, not brought along, standby
        * later, if it|the .. die|fail .. all|everything|nobody, there be no second, no other can
    """,
    "single.impact": """
        nobody can, no one can, logged out when, when it be patched|restarted|down|rebooted|upgraded, until it
        have|be, until it comes back, be logged out, all go through, all .. go through it, everything go|goes
        through, answers all, all wait, everybody waits, depends on it, every request, all request|requests, all
        channels, all sales channels
    """,
    "single.guard": """
        replica, replicas, replicated, replication, standby, hot standby, follower, followers, takes over, take
        over, taking over, takeover, failover, fail over, fails over, failed over, highly available, high
        availability, ha, redundant, redundancy, two|three|four|five|six|seven|nine|#
        node|nodes|instance|instances|replicas|machines| brokers|servers|copies|zones|availability
        zones|hosts|pods|processes|data centers|regions|virtual, multi az, multi region, multi zone, quorum, raft,
        cluster of, sentinel, patroni, primary and, primary with, active passive, active active, leader election,
        elected, re elected, new leader, rescheduled, new pod, restarted by kubernetes, second one taking, each *
        has a copy, copy of its own, mirrored, mirror, mirrors, pair of, pairs, copy of every, different provider,
        secondary location, warm, read replica, load balancer, managed, carries on in its place
    """,
    # -- services that move as one
    "monolith.together": """
        deploy|deployed|release|released|build|built|test|tested|ship|shipped|restart|restarted|restarts|upgrade|
        upgraded|update|updated|stop|stopped|rolled|roll|deploys|releases|scale|scaled .. together,
        deployed|released| built|restarted|upgraded|updated|shipped .. at the same time|at once|in lock step|as
        one|in one go, all at the same time, all # at the same time|at once, all three|four|five|six at once, all
        three|four|five|six together, restart|restarts all, stop all of them, stops all of them, same build number,
        one build number, same version number, one version number, share one build|version|release, same version
        required, refuse|refuses|reject| rejects * peer|peers with, release train, release day, lock step, lockstep,
        big bang, in the right sequence|order, right order of deployment, coordinated
        release|deploy|deployment|rollout, must be deployed with, must be released with, must be upgraded at, none
        of the * works with, shared model package, share the * library, share a library, share the table
        definitions, shared library, fail together, fails together, trigger * global recovery, still trigger a
        global
    """,
    "monolith.apart": """
        on its own, each by itself, by itself, independently, independent release|deploy|deployment|deploys,
        separately deploy-, deployed separately, deploy any time, deploys any time, any time, whenever it
        like|likes, several times a day, pipeline of its own, one build behind|ahead, last two|three
        version|versions|release|releases, this and last, previous version, older version|versions, mixed version,
        backward compatib-, backwards compatib-, without breaking compatib-, all new fields be optional, rest
        running on, without the others, restarts only the part, rolling, nothing but published, accepts its peers,
        expand and contract, in stages
    """,
}
