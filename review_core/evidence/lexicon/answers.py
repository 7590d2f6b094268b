"""Answers in plain words: how designs say that they handle a matter when they do not use its textbook name."""

CONCEPTS: dict[str, str] = {
    # -- failure
    "gone": """
        away, down, unavailable, offline, unreachable, gone, dead, crashes, crash, crashed, dies, die, fails, fail,
        failed, failure, lost, loss of, loses, outage, not respond, not answer, does not answer, no answer, hears
        nothing, out of reach, stops, stopped, unresponsive, brownout, terminated, unavailability, not available,
        killed, restarts, restarted, hangs, interrupted, timed out, time out, times out, error, errors, 503, not
        reachable, oom, exception, be broken, unhealthy, down for, dead node
    """,
    "carry-on": """
        by hand, manually, keeps working, still works, goes on, go on, going on, carry on, carries on, continue,
        continues, continued, without it, last known, last good, yesterday, stale, local copy, from its copy, its
        own copy, fall back, falls back, fallback, degrade, degraded, degrades, gracefully, best effort, partial
        result, partial response, skip, skips, skipped, marks the, marked as, goes grey, hides, read only, queues
        it, queue up, buffered, buffer, buffers, stored until, kept until, waits until, caught up, catch up, catches
        up, returns an error, return an error, error response, 503, still return, will return a result, unaffected,
        not affected, covered by, cover for, tolerate, tolerates, tolerated, survive, survives, survived, resume,
        resumes, resumed, retry, retries, retried, retrying, retriable, another replica, another instance, another
        node, another querier, other replica, other instance, other node, take over, takes over, fail over, fails
        over, failover, fail open, fail closed, promote, promoted, promotes, restart, restarted, restarts, respawn,
        reschedule, rescheduled, recover, recovers, recovered, replay, replays, replayed, left off, abort, elects,
        elected, new leader, expires, self expiring, tries again, try again, standby, catcher, wait and, discard,
        fall through, re elect, reconnect, reconnects, survivor, rolled back, kept in the queue, left in the queue,
        stay|stays in the queue, dead letter, dlq, is|are skipped, next run|attempt|time, pick|picks|picked up
        again, restored, spare, in its place, other side, covered by another|other, requests|calls are rejected,
        covers for
    """,
    "no-answer-for": """
        always there, practically always, never down, never fails, has run for years, been reliable, highly
        reliable, never had, been rare, are rare, is rare, thought through, can not fail
    """,
    # -- partition
    "cut-off": """
        network partition, partitioned from, network split, netsplit, net split, partition tolerance, partition
        tolerant, resistant to * partition, cut off from, be cut, is cut, line be cut, line between, link between,
        cannot see, can not see, not see the other, cannot reach, can not reach, unable to reach, unreachable, not
        reachable, loses connectivity, lose connectivity, loss of connectivity, connectivity, link be|go|be|goes
        down, link failure, link fail, wan, fibre be|was cut, fibre cut, line be back, link be back, out of reach,
        cap theorem, be ap, ap and, network be down, no longer hear, hear each other, mast be off, off the air,
        offline, both sides, both halves, either side, majority side, minority, minority side, network
        issue|failure|error|problem, subnet, split from, can not talk, =disconnected, disconnects from, isolated
        from the other|network|rest, isolated node|region|site|side
    """,
    "partition-behaviour": """
        both sides go on, each side, both halves, local quorum, local_quorum, majority, minority, quorum, stops
        accepting, stop accepting, refuses write, refuse write, read only, reject write, rejects write, from its
        copy, its own copy, own cabins, goes on with, go on with, united, merged, merge, reconcile, reconciled,
        reconciliation, when the line|link|fibre|connection|network * back, heal, heals, sent anew, resync,
        resynchronise, catch up, catches up, step down, steps down, fence, fenced, fencing, fail readiness, keep
        running, still accepts, accepts no, takes none, serve stale, out of date, best effort, available during,
        best effort merge, isolation of, responds with, proceeds with, proceed with, eventual consistency,
        eventually consistent, converge, asynchronously, replicated asynchronously, without full, not cause, banner,
        queue locally, buffers, still running, 503, divergence
    """,
    # -- containment
    "contained": """
        cell based|fails|outage, cell of, only affects, affect only, affects only, only affect, only * affected,
        only its own, takes only its own, no farm stops, others not|notice nothing, the others notice nothing,
        nobody else, others continue, others succeed|succeeding, not prevent the others, should not prevent, not
        prevent, not affect, not impact, does not affect, no impact on, not influence, limited to, confined to,
        confined, contained, contain the, blast radius, failure domain, fault domain, fault isolation, bulkhead,
        isolated from, in isolation, per tenant, per domain, per customer, per employer, of # at most, at most # of,
        at most * of the, rest of the, one tenant, one region, only the, only those, one region at a time, the rest,
        more granular, without affecting, without taking down, takes down only, dispatched only, partial failure,
        single failed, one failed, one bad, tenant unavailability, all fail, if one * all, cascade, stand still,
        fail independently, independent of each other, independently of|from the other
    """,
    "broad": """
        all tenants, all customers, all users, all farms, everyone, everybody, whole site, whole platform, shared by
        all, single cluster, one cluster, one shared, one broker, all services|apps|tenants
        stop|fail|go|are|depend|rely|share, every service, one deployment, shared deployment, entire|whole cluster|
        system| service| fleet| platform| site| region| zone| database| organisation| organization| namespace|
        deployment, global, all front end, authoritative source, all apps, every tenant
    """,
    # -- repeats
    "repeat-known": """
        booked already, already booked, already seen, already processed, already done, already applied, already
        handled, has seen, had seen, have seen, seen before, no second, a second time, the second time, takes *
        once, first result, first answer, first booking, answer of the first, returns the first, changes nothing,
        nothing happens, has no effect, no effect, harmless, without harm, counts once, counted once, placed twice,
        told apart, tells * apart, copy from the first, same number, same id, repeated one is not, repeats be, is
        dropped by, dropped by event id, later calls get, identically existing, can be repeated, may be run twice,
        run twice without, number be rejected, refuses to, refuse to, already in|on|there, whether we need to apply,
        be handled and, still return, same outcome, greater or equal, version * greater|higher|newer, check that the
        version
    """,
    # -- who may write
    "order-kept": """
        in sequence, in order, stay in order, stays in sequence, as the broker got them, keeps the order, order is
        kept, preserve order, order preserved, per key order, numbers its messages, shown by that number, by that
        number, ordered by, re order, reorder, re ordering, ask for the number, before they show the next, missing
        one, number they miss, same partition, one consumer takes, one clerk, takes the last minus, by meter time,
        event time, ignore lower, ignores a lower, lower number, older one, ignores an older, newer wins, higher
        version, highest version, version be greater|higher, greater or equal, monotonically, chronological, ordered
        consumer, unique sequence, order * irrelevant, commutative, applied in order, processed in order, in the
        order, incremented on every, sorted by * time|number|sequence|version|timestamp, order does not matter, sort
        by * time|number|sequence|version, reordered by, order by time|sequence|version, older version
        is|are|be|than, ignore|ignores|discard|discards|reject|rejects older|an|stale|late
    """,
    "order-lost": """
        in turn to|so, in turn so that, round robin, order of arrival, as they come in, as they arrive, in whatever
        order, any order, random partition, at random, without a key, no key, keyless, with it gone, whichever *
        first, the moment it be delivered
    """,
    # -- data
    "may-be-old": """
        # second|minute|hour|s|ms|min|day old, be * old, may be * old, seconds old, second old, minutes old, minute
        old, not show elsewhere, may lag, lags by, lag of, behind by, # behind, at most # behind, is no proof,
        staleness, freshness, eventual consistency, eventually consistent, eventually converge, becomes visible,
        visible after, visible within, out of date, stale read, stale data, inconsistent response, not strongly
        consistent, read after write, read your write, monotonic read, unavailable for read until, may * lag, seen
        within|after|by, # s|seconds|minutes stale, elsewhere for, eventual, not immediately, may not yet, within #
        second|minute of, takes up to # second|minute to
    """,
    "certain": """
        conditional update, compare and exchange, compare and swap, compare and set, always reads, always read,
        reads * current state, on the primary, from the primary, asking * where, after asking, in one transaction,
        single transaction, serializable, repeatable read, isolation level, linearizable, strong consistency,
        strongly consistent, strong quorum, quorum, highest version * win, last write win, version wins, consistent
        hashing not, generation number, synchronously mirrored, synchronously replicated, cross validate, never sold
        twice, one is told, source of truth, only succeeds when, is authoritative, latest data, always retrieved,
        acid, guarantees that only one, reads never return|see
    """,
    # -- running
    "beside-old": """
        beside the old, side by side, in parallel, dual run, dual running, dual write, dual emit, only compared,
        answers compared, compare the answers, shadow, one at a time, one over at a time, one by one, change over,
        in stages, staged, in steps, four steps, following steps, then # %, # % of, percent of, canary, canaries,
        blue green, behind a flag, behind a feature, feature flag, opt in, opts in, opt out, off by default,
        disabled by default, turned off by default, preview feature, rolling update, rolling upgrade, rollingupdate,
        max surge, maxsurge, pilot, trial, wave, incrementally, gradually, transition period, deprecat-, same
        behaviour as before, same behavior, without breaking, backwards compatible, backward compatible, backward
        compatibility, backwards compatibility, new fields are optional, optional field, legacy, api level, older
        version, migration step, dropped when, until then each, during rollout, during rollouts, case of rollouts,
        in the case of rollout, implemented first, first implement, existing endpoint, previous major version,
        coexist, run both, both versions, phased rollout|migration|approach|deployment|release, in phases, alongside
        the old|existing|current, feature flag|flags, enabled by a flag, expand and contract, configuration flag,
        command line flag, opt in flag, in * phases|stages|steps, phase #, first * then, step # :
    """,
    "way-back": """
        roll back, rollback, rolled back, reverted, back to the old, take * back, takes them back, switch back, flip
        back, turn it off, switched off, disable it, old version stays, backed out, downgrade, each can go back, go
        back to, goes back to, revert to, reverted to, be reverted, can revert, back to the previous, undo the
    """,
    "find-live": """
        register in, registers in, register with, registers with, registers itself, each registers, registered in,
        eureka, etcd prefix, watches that, watch that, watches the list, srv record, srv records, cluster ip,
        clusterip, constant ip, virtual ip, floating ip, kubernetes service, headless service, gossip, memberlist,
        hashring configuration, discovered by, service name, publishnotreadyaddresses, endpoint should be, endpoints
        connect, addressible from, addressable from, hostname for the current, behind one address, one address for
        all, lookup service, name service, via|through|using|asks|from consul|dns|zookeeper|eureka, dns
        record|records|lookup|entry|update|based, service discovery * by|via|with|use|through, discovered
        by|via|through, watch|watches * list
    """,
    "find-static": """
        list of worker|host|node|server|address in|on, configuration file, config file, in each * yaml, addresses
        in, hard coded, hardcoded, burnt into, burned into, edited by, address on it, fixed address, ip address in,
        static list, in its configuration, baked into, address of a node, by hand, configured with *
        address|identity|url|hostname
    """,
    "moving-parts": """
        come and go, comes and goes, start when, spot machine, spot instances, addresses change, address change,
        autoscal-, auto scaling, added and moved, are added, scale up and down, scaled up and down, dynamic,
        dynamically, ephemeral, pods, moved every, new instance, new node, instances join, join, joins, leave the
        cluster, whichever instance, any instance, instance of the same, rescheduled, regardless of which node
    """,
    "spread": """
        round robin, least outstanding, least connection, least congested, fewest open, fewest, least loaded,
        randomly distribute, power of two, haproxy, envoy, load balancer, load balancing, load balanced, balancer,
        elb, alb, nlb, f5, consistent hash, consistent hashing, hash ring, hashring, evenly divided, evenly
        distributed, distribute evenly, evenly, competing consumers, taken out of the pool, out of the pool, proxies
        which give, leave out a node, spreads, spread across, spread over, rendezvous, rebalance, work stealing,
        pool membership, any instance of, at random to|among|over, random choice, chosen at random, weighted round
        robin, weight #, weighted by load|capacity, nginx * balance|balances|spreads|distributes
    """,
    "uneven": """
        first address, picks a server, pick a server, stay with it, stays with it, at # %, melted, hot node, uneven,
        unevenly, half as fast, neighbour had, all traffic to one, sticky, hot user, hot key, unbalanced, imbalance,
        at # % while
    """,
    "probe": """
        readiness, readiness probe, readiness check, liveness, liveness probe, health check, healthcheck, health
        checks, healthchecks, healthz, livez, readyz, get /healthz, be ready, is ready once, ready once, ready when,
        ready state, indicate healthy, probe, probes, heartbeat, heartbeats, pings, keepalive, watchdog, out after #
        failure, in after #, after # failures, failure detection, failure detector, detects that, hears nothing for,
        no heartbeat, missed heartbeat, marked unhealthy, is|are|be drained, drain
        connections|node|nodes|pod|pods|host|hosts|requests|traffic, drained before|from|of|when|first|by, lease * run
        out, unresponsive node, daemonhealth, considered dead, health status, last seen, answers its probe, answer its
        probe, ping to|the|each|every|timeout|exchange, exchange pings
    """,
    "hangs": """
        hang, hangs, port is open, up but, alive but, starts for, takes about # to start, when it starts, loads *
        when it start, warm up, warming up, warmup, zombie process, restarts a pod that exits, taken out by the
        operator, stuck
    """,
    "many-hops": """
        passes through, pass through, goes through, stages, steps, hops, pipeline, nine services, five workers, five
        hosts, chain of, several services, multiple services, workflow, saga, where it got stuck, support, auditors
    """,
    "watched": """
        expose|exposes|export|exports|emit|emits|add|adds|record|records|publish|track|report|new|following|collect|per
        .. metric, metric which|that|such|like|for|of|on|about|including|show|tell, metrics
        which|that|such|like|for|of|on|about|including|show, dashboard, dashboards, monitor
        the|for|how|whether|our|each, monitoring and alerting, monitoring of|for|system|tool|plan, is|are|be
        monitored, monitored by|for|via|through|with, age of, oldest, queue depth, consumer lag, replication lag,
        error rate, count stations, we count, counter for|of, gauge, histogram, cloudwatch metric|alarm,
        observability, telemetry, statsd, graphite, prometheus scrape|metric, slo burn, track the, tracks the,
        benchmarking and monitoring, number of failed, measure the, we measure
    """,
    "woken": """
        alert when|if|on|fire|trigger|for|should|will|that|which|someone|us|the, alerting
        on|when|by|rule|for|system|if, an alert, alerts are|will, alarm, alarms, page the|someone|us, pages the,
        pager, pagerduty, on call, wakes, woken, wake * up, notify * operator|team|human|someone|us, notified
        when|if, notifies * team|operator, human should, posts to slack, posting to slack, opsgenie, phone the,
        phones the, icinga check, page the on, pages the on, =paged
    """,
    "unnoticed": """
        before anyone saw, no one knew, nobody knew, unnoticed, in the morning, looks at how it went, look at the
        consoles, silently, without anyone, invisible, looks just like, when in doubt
    """,
    "break-it": """
        kills the active, kill the active, kill a, kills a, kills the, killing a, killing the, kill pods, switched
        off on purpose, on purpose, pauses it, pause it for, drops its packets, drop packets, drops packets, fault
        injection, failure injection, chaos monkey, game day, gameday, jepsen, toxiproxy, failover drill, failover
        test, disaster drill, rehearsed, rehearse, pull the plug, simulated failure, simulate failure, simulate a
        failure, crash test, power pull, verify that * acquired, recovery test, formal model, model check, model
        checking, testing failure, test failure, fails over on purpose, under replayed load, replayed load,
        simulated pupils, simulated users, soak test, inject|injects|injecting .. failure|fault|error|latency|delay,
        injected failure|fault|error|latency, simulate|simulates|simulated .. crash|outage|partition|failure|loss,
        chaos test|testing|engineering|experiment|experiments|mesh, is|are|be drilled, drilled
        each|every|once|twice, drills
    """,
    "tried": """
        test * under load, tests * under load, load tested, tested with, tested against, test * failure, tests *
        crash, scale test, test scenario, chaos test, staging environment under, performance be verify, tested at,
        load test, load tests, load testing, performance test, performance testing, stress test, benchmark,
        benchmarks, benchmarking, benchmarked, test plan, integration test, integration tests, e2e test, end to end
        test, poc, pocs, proof of concept, prototype, experiment, experimentation, calibrate, soak, trial
    """,
    # -- figures
    "available-figure": """
        99%, 99.5%, 99.9%, 99.95%, 99.99%, 99.999%, 99.0%, nines, # availability, # uptime, availability of #,
        uptime of #, # minutes|minute|hours|seconds a|per month|year|week, away for no more than, downtime of #, #
        of downtime, lose at most #, at most # of data, durability of #, eleven nines, zero availability gap, no
        more than # minute, 99.9, 99.95, 99.99, 99.999, 99.5
    """,
    "latency-figure": """
        p99, p95, p50, p999, percentile, # ms at most, within # ms|second|s|sec|millisecond, in # ms|millisecond,
        within a second, latency of|below|under|around #, response|answer|latency .. # ms|s|second|millisecond, # ms
        latency|response|p99, in 99 of 100, nine in ten, answers in #, few milliseconds, deadline # ms, less than #
        ms|second|millisecond, under # ms|second, below # ms|second
    """,
    "duration-figure": "# ms|s|sec|min, # second|minute|hour|day|millisecond, every # second|minute|hour",
    "load-figure": """
        #
        request|requests|booking|bookings|call|calls|message|messages|event|events|read|reads|write|writes|query|queries|bid|bids|order|orders|job|jobs|command|commands|search|searches|tweet|tweets|transaction|transactions|update|updates|document|documents|tick|ticks
        a|per second|minute|hour|day|month|s, # / s, # /s, # per second|minute|hour|day|month, # a
        second|minute|hour|day|month, # an hour, # million|billion, # thousand, # rps|qps|tps, up to # calls, peak
        of, # users|customers|tenants|documents|rooms|vans|farms|players|concurrent, # gb|tb|pb
    """,
    "vague-figure": """
        fast, quickly, reliable, reliability, highly available, high availability, scalable, robust, practically
        always, performant, low latency, good enough, high throughput, zero downtime, without downtime, rush, always
        there, durable, durability, efficient
    """,
    "weighed": """
        pros, cons, pro, con, trade off, tradeoff, trade offs, tradeoffs, drawback, drawbacks, disadvantage,
        disadvantages, downside, downsides, downfall, at the cost of, at the expense of, in exchange for, on the
        other hand, outweigh, rejected, ruled out, ruled out by, decided against, turned down, not chosen, we chose,
        we choose, chosen because, we prefer, preferred because, would keep, but wants, but needs, but polls, would
        do, would have required, would require, would mean, would be simpler|easier|harder|cheaper|overkill, what we
        give up, we give up, give up, we pay with, we accept, price we pay, is cheaper, cost of, harder to, easier
        to, simpler to, simpler than, more complex, complexity of, compared to, compared with, rather than, instead
        of, alternative, alternatives, advantage, advantages, benefit of, less infrastructure, more expensive,
        however, overkill, downside of, better than, worse than, versus, vs, acceptable, penalty, most sensible,
        straightforward enough, attractive because, preferable, considered overly, option #, best option
    """,
    "not-weighed": """
        no other * has been, no drawbacks, no alternative, known to the team, good choice, best choice, no downside,
        obvious choice, industry standard, nothing else was
    """,
    # -- state and work
    "state-place": """
        stored in, store in, stores in, stores the, kept in, keep in, keeps the, held in, lives in, live in, live in
        the, persisted in|to|on, persisted, written to, saved to, saved in, recorded in, state table, in memory, in
        memory only, on disk, on local disk, object storage, object store, bucket, s3, dynamodb, redis, a hash in,
        postgres table, row in, table in, database table, data directory, host path, stateless, keep nothing, keeps
        nothing, holds nothing, holds no state, hold nothing, state machine, storing each, store the, state is,
        state of, source of truth, observed state, embedded etcd, write ahead log, wal, tsdb, index file, log store,
        history, mutable state, per tenant queue, checkpoint
    """,
    "state-end": """
        expire, expires, expiry, expired, ttl, time to live, retention, retain, retained, garbage, garbage
        collection, gc, clean up, cleaned up, cleanup, cleans up, purge, purged, prune, archive, archived, lifecycle
        rule, life cycle, evict, eviction, compaction, tombstone, orphan, orphaned, kept indefinitely, keep only,
        store only, store a month, kept for, days after, stray data, uploaded on shutdown, migrated to, migrate the
        data|state|contents, backfill, republish, scrub, deleted after|when|once|by, removed after|when|once|by,
        removes * after, dropped after|when, kept until|as long as, rebuilt from, can be
        rebuilt|recreated|regenerated|recomputed
    """,
    "state-gone": """
        delete, deletes, deleted, removes, removed, remove, dropped, cleared, flush, flushed, truncated, moved to,
        moves to, rebuilt, rebuild, reindex
    """,
    "grow": """
        grow, grows, growth, more players, will be #, wants to join, a million, by autumn, spike, peak, scale,
        scales, scaling, scalability, scalable, throughput, bottleneck, capacity, large number, additional workers,
        parallelism, bigger, larger, burst
    """,
    "spread-out": """
        horizontally, horizontal scalability, horizontal scaling, scale horizontally, scale out, scales out,
        autoscal-, autoscaler, auto scaling, built in scaling, any number of, identical instances, added before,
        servers are added, additional workers, additional instances, more replicas, multiple replicas, shard,
        shards, sharded, sharding, virtual partitioning, hashring, hash ring, rendezvous hashing, consistent
        hashing, lives on one of, one of n, distributed among all, divided amongst, divided among, reserved
        concurrency, keyed by, each * owns a subset, read replica, read replicas, replicas can help, several
        pageservers, scale reads, spread over, competing consumers, capacity over many peers, beyond a single
        machine, new frontends, multi node, evenly divided, partitioned by|across|into|over, # partition, per
        partition, partitions of, stateless service|instance|pod|server|process|worker, services are stateless,
        concurrency limit|of|per, add more instance|node|pod|server|worker|machine|replica|broker|consumer, adding
        more|another|a instance|node|pod|server|worker|machine|replica|broker|consumer
    """,
    "one-only": """
        one process, single process, one machine, single machine, single server, given more cores, more cores,
        bigger machine, scale up, vertical, vertically, one instance, singleton, single instance, for now one, only
        one instance
    """,
    # -- pressure and separation
    "kept-apart": """
        pool of its own, pool of their own, own pool, separate pool, separate pools, pods of their own, separate
        queue, queue per, per tenant, per customer, per company, per user, per function, each company, each tenant,
        each callee, quota, quotas, rate limit, rate limits, rate limiting, throttle, throttled, throttling, 429,
        circuit breaker, breaker, breakers, bulkhead, concurrency limit, maximum concurrency, reserved concurrency,
        max concurrency, limit the number, may have two, at most two, resource limit, hard tenancy, individual tsdb,
        fairness, weighted round robin, noisy neighbour, noisy neighbor, not impact other, nobody else notices, fail
        independently, cap on, eviction on disk pressure, not affect the upstream, stop immediately, capped
        at|to|by, isolates one|each|tenants|the other, dedicated
        pool|queue|worker|workers|cluster|instance|node|nodes|capacity|thread, isolated from, isolate
        tenants|each|one|failures, round robin between|over tenants|queues, are isolated, to isolate, tenant
        isolation, isolation of|between|from|per, fault isolation, resource isolation
    """,
    "shared-by": """
        share, shares, shared, all tenants, tenants, tenant, companies share, shared pool, one pool, customers,
        multi tenant, kept everybody waiting, noisy, other users, slow for an hour, third party, institution,
        workspaces, multi-tenant
    """,
    "wait-bound": """
        backoff, back off, exponential, jitter, jittered, the wait doubling, wait doubling, waits #, waits # and,
        waits 1, after 1 s, 1 s, wait between, between tries, timeout, timeouts, times out, timed out, time out,
        deadline, deadlines, gives up, give up, gave up, given up, max attempts, maximum attempts, max retries,
        number of attempts, try count, retry count, # times, five times, three times, few times, at most #, up to #
        times, retry limit, retry budget, dead letter, dlq, park, parked, after the fourth, after the third, until
        the deadline, visibility timeout, maximum wait, wait time, max wait, resiliency policy, resiliency policies,
        short backoff, marks it as unsent, runs out, run out, exceeded, execution time, maximum execution
    """,
    "again": """
        retry, retries, retried, retrying, retriable, retryable, try count, resend, resends, resent, redeliver,
        redelivered, redelivery, another try, one more try, re run, rerun, reattempt, repeat elsewhere, repeat,
        repeats, failed call, back into * queue, keep trying, requeue, retransmit, try|tries|attempt again,
        try|tries it|them|once again, tries again, posts|sends|calls it again, posts|sends|asks again, another
        attempt, first|second|next|further|each|every|failed attempt, attempt fails, attempts to, number of
        attempts, be attempted again, tried # times, tries until, keeps trying, tries it, tried again, between
        tries, after the * try|tries, again after, again in, tried|try|tries two|three|four|five|six|ten times,
        try|tries it two|three|five times, # attempts|tries|retries, one|two|three|four|five|six|seven|eight|ten|few|several
        attempts|tries|retries, at most|least * attempts|tries
    """,
    # -- boundaries
    "in-one": """
        in a|one|the|same|single transaction, transactional, transactionally, transaction
        isolation|fail|commit|boundary|should|must|log, update transaction, database transaction, local transaction,
        one transaction, same transaction, single transaction, transaction with, within a|the|one transaction, multi
        document transaction, committed together, commit * together, commits * together, once * committed, until *
        committed, before * committed, after * commit, commits the|both|all, commit point, atomic, atomically,
        atomicity, single write, all or nothing, outbox, saga, compensating, compensation, compensate, compare and
        exchange, compare and set, compare and swap, conditional write|put|update, isolation level, goes on after
        the last committed, only step # is, follow|follows from the event, locked for editing, only succeeds when,
        expected revision|version, partial success, partially succeed|written|applied|complete, before acknowledg-,
        acknowledged only|after, ack only|after, only then, regarded as completed, considered complete, either
        both|all, acid, transaction .. rolled back, roll back the transaction|import|whole|operation, rolled back
        together|as, rolled back when|if, is rolled back
    """,
    "many-writes": """
        three databases, two databases, own database, own store, each * own store|database, both stores, two stores,
        two tables, then writes, and then, followed by, several stores, multiple tables, multiple rows, stops half
        way, half way, partly, in sequence, marks the * in, charges the, updates the, inserts into, writes to, saves
        to, stores the
    """,
    "owned": """
        owned by, owner of, ownership, nobody else reads, no one else writes, nobody else, only * writes, sole
        writer, stay|stays with, behind its api, on call for it, is|are|be responsible for, responsibility of|for,
        responsibilities, in charge of, source of truth, looked after by, managed by, maintained by, belongs to,
        keep only its id, ask|asks by api, never exposed, only concerned with, deals with its own, emitted by one,
        subdomain, is an orchestrator, single producer, single owner, delineation, separation of concerns, separate
        concern, authoritative for, knows nothing of|about, does not know, through its api, bounded context, owns
        the|all|its|price|each, who owns, own database, own tables, own schema, own store, =owns
    """,
    "owned-part": """
        receives, exposes, interface, contract, depends on, dependency on, contacts the, emits, publishes, does the
        following, consists of, made up of, sits between, role of, decoupled, communicates with, subscribes to,
        performs the, separate service|component|deployment
    """,
    "order-not": """
        in order to|that|for, priority order, in priority order, order of magnitude, on the order of, in the order
        of, order to, purchase order, customer order, place an order
    """,
    "unowned": """
        exact division open, division open, who looks after, needed by all, turn out on the way, shared by all,
        everyone may, anybody may, unclear who, contested, shared tables
    """,
    # -- two at once
    "two-at-once": """
        node|process|holder|leader|worker|pod be|was paused, paused holder|leader|node|process, believes it
        be|is|still, takes over when, take over when, old|other one * still, overlapping run, split brain,
        splitbrain, two leaders, multiple leaders, several leaders, more than one leader, more than one data center,
        both active, two active, both nodes simultaneously, simultaneously, more than one * can, old leader,
        previous leader, former leader, stale leader, believe it, still think, zombie, stale generation, only
        asleep, asleep, long pause, gc pause, came back, wakes up, sleeper, expired lock, lease expire, lease
        expires, lock expire, taken by another, taken over, dies unexpectedly, other's power, two nodes, second
        writer, concurrent writers, divergence, diverge, multiple pageservers, same tenant, same job, several *
        instances firing, single type of lock, multiattached, dual attachment
    """,
    "refuse-old": """
        fence, fenced, fencing, fencing token, generation, generation number, generations, epoch, term number, term,
        lower than the last, lower number, number below, turns away, turned away, refuses orders, refuse orders,
        refuses a lower, refuse, refuses, raises its number, carry that number, carries that number, token, tokens,
        monotonically, stonith, cuts the other's power, cut the other, power off, powered off, switched outlet,
        compare and exchange, compare and swap, highest version, highest * wins, conflict resolution, failover
        version, step down, steps down, stepped down, checks the lease, verifies the lease, still holds, self
        expiring, self fence, isolates an unresponsive, baseboard management, pacemaker, lowest node id, virtual
        partitioning, owns a subset, rejects|reject * older|stale|lower|old, rejected by the store|resource|gateway
    """,
    # -- time
    "back-within": """
        within # s, within # second|minute|hour, in # second|minute|hour, # s, # seconds, # minutes, # hours, #
        minute, # hour, # ms, within a second, in about # s, takes three hours, takes #, takes about #, lose one
        minute, lose at most, loses nothing, loses nothing acknowledged, may lose, at most # minute, to
        milliseconds, few milliseconds, tens of seconds, rto, rpo, bounded by, flush frequency
    """,
    "come-back": """
        failover, fail over, fails over, failed primary, replaced within, replaced, restore, restored, restores,
        recover, recovers, recovered, recovery, disaster, point in time, rebuild, rebuilt, rebuilding, replay,
        replays, reload, reindex, serves within, serves after, take over, takes over, taken over, promote, promotes,
        resume, resumes, restart, restarts, restarted, catch up, catches up, back online, come back, comes back,
        warm up, standby, left off, rescheduled, reschedule, loss of, start up, startup, repair, self heal, quickly
        begin, continue operating
    """,
}
