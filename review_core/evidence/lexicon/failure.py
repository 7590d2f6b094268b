"""What goes wrong, and what designs do about it: outages, retries, limits, recovery."""

CONCEPTS: dict[str, str] = {
    # -- what goes wrong
    "outage": """
        outage, be down, go down, goes down, be unavailable, become unavailable, unavailability, be away, be offline,
        go offline, be unreachable, become unreachable, not reachable, not respond, do not answer, stop responding,
        unresponsive, be gone, downtime, out of service, be off the air, brownout, be out of reach, not available,
        service unavailable, fall over, service|system|site|link|connection be broken, be lost, is cut, be cut off, be
        interrupted, loss of, offline, does not come, all of them gone
    """,
    "crash": """
        crash, die, oom, out of memory, be kill, killed, process exit, restart, reboot, panic, segfault,
        unexpected|unexpectedly * exit|stop|terminate, terminate unexpectedly, goes away, power loss|cut|failure,
        node failure, instance failure, machine failure, host failure, hardware failure, evict, preempt, stop
        halfway, killed halfway
    """,
    "failure": "fail, failure, error, fault, exception, problem, breakage, failing, malfunction, disturbance, trouble",
    "overload": """
        overload, overwhelm, saturate, spike, burst, surge, flood, hot spot, hotspot, thundering herd, stampede,
        noisy neighbor, noisy neighbour, run out of, exhaust, pile up, backlog, back up with, grow without, lag
        behind, fall behind, too many|much, starve, starvation, ddos, bottleneck
    """,
    "partition": """
        network partition, network split, partition tolerance, partition tolerant, partitioned off, net split,
        netsplit, be partitioned, cut off from, lose connectivity, loss of connectivity, connectivity loss, lost
        connection, connection drop|lose|loss|break, cannot reach, can not reach, unable to reach, link failure,
        link be|go down, cap theorem, be ap, be cp, unreachable but alive, isolated from, network
        issue|problem|failure|error, link between * and, wan link, mast be off, no network, network be, offline
        mode, line be cut, intermittent connectivity, =disconnected
    """,
    "slow": """
        slow, slowly, slowness, latency spike, hang, stall, degraded performance, long gc, gc pause, be stuck, block
        forever
    """,
    # -- what is done about it
    "retry": """
        retry, retries, retriable, retryable, try|tries|attempt again, attempt * again, reattempt, resend, re send,
        send again, send * again, redeliver, redelivery, re deliver, re queue, requeue, one more try, another
        try|attempt, second|further|more attempt, retransmit, requeues, repeat the call|request|operation, back
        in|to|on the queue, re run, rerun, re try, re attempt, keep trying, try until, goes round again
    """,
    "backoff": """
        backoff, back off, exponential, exponentially, jitter, jittered, with increasing delay, growing pause,
        growing delay, give or take a third, doubling, wait longer each
    """,
    "retry-bound": """
        max retry, maximum retry, max attempt, maximum attempt, maximum of # attempt|retry, # retry, # attempt, #
        more try, retry # time, # time, up to # time, two|three|four|five|six|ten time|attempt|retry|try, give up,
        retry limit, retry count, number of retry|attempt, retry budget, once more, retry once, dead letter, dlq,
        parked for, poison, one more try, retry after #, retry again at #, after # failed|failure, until * deadline,
        max receive count, max_retry-, at most # time, retries run out, exceeded * retry, retry be exhausted,
        exhaust
    """,
    "timeout": """
        timeout, time out, timeouts, timed out, deadline, time limit, grace period, ttl on the call, waits at most,
        wait at most, wait up to, within # second|ms|s|minute, hears nothing for, no answer within|in, give|gives up
        after, cancel after, context cancel, max wait, after # s of silence, cut off after
    """,
    "dead-letter": """
        dead letter, dead letters, dlq, poison message|pill, park, parked, parking lot, quarantine, failed queue,
        error queue, failure queue, set aside
    """,
    "breaker": """
        circuit breaker, breaker, trip, half open, outlier detection, stops calling, stop calling, open the circuit,
        hystrix, resilience4j
    """,
    "bulkhead": """
        bulkhead, separate pool|thread pool|queue|cluster|worker|account|instance, dedicated
        pool|queue|worker|cluster|thread|node|instance|capacity|host, own pool|queue|worker|cluster|thread, pool of
        its own, pool per, queue per, per tenant queue|limit|quota, shuffle shard-, cell based, cells, compartment,
        cgroup, namespace per, separate process, sandbox, resource limit, cpu limit, memory limit, noisy neighbor,
        noisy neighbour, one tenant * another, per customer|user|tenant|client limit|cap, fair share, fairness,
        fair, tenant isolation, isolation of|between|from|per, isolated from, isolate tenants|each|failures
    """,
    "rate-limit": """
        rate limit, rate limiting, rate limiter, rate limited, ratelimit-, throttle, throttling, throttled, quota,
        token bucket, leaky bucket, 429, requests per second per, concurrency limit|cap, max concurrent|concurrency,
        maximum concurrency, maximum number of concurrent, limit the number of, limit on the number, cap on, capped
        at, cap of, at most # at once, # at a time, limit concurrent-, maxconcurrent-, reserved concurrency,
        concurrency be limit, limit concurrency, admission control, no more than # per|at, max outstanding, upper
        bound, semaphore, in flight
    """,
    "shed": """
        shed load, load shedding, shed, reject request, reject new, refuse new, turn away, drop request, drop
        message, drop excess, be dropped, sampled down, spill, 503, too many requests, discard * oldest, drop *
        oldest, refuse when full, refuse once, reject when, reject with 429
    """,
    "backpressure": """
        backpressure, back pressure, slow down * producer, producer * slow down, pause * consumption, pause reading,
        stop reading, prefetch, flow control, credit based, pull based, pull model, bounded queue, bounded buffer,
        bounded channel, max queue|length|depth|size, queue limit, queue length limit, maximum queue, ring buffer,
        max in flight, block * producer, buffer size, queue be full, when full, is full
    """,
    "degrade": """
        degrade, degrades, degradation, degraded mode, gracefully degrade, graceful degradation, fallback,
        fallbacks, fall back to, falls back to, fail open, fail closed, fail safe, stale
        data|value|copy|result|answer, cached value|copy|result|answer, last known, last good, yesterday's, partial
        result|response|answer, serve|serves|served stale, serve * from the|its cache, goes|go on with,
        carries|carry on, read only mode, offline mode, goes grey, shows * without, feature switch, kill switch,
        best effort answer|result|merge, without interruption, keep operating, keeps
        serving|working|running|selling|trading, continue to serve|operate|function|accept
    """,
    "failover": """
        failover, fail over, failing over, fails over, take over, takes over, takeover, promote,
        promotion of|to the|a|an|primary|leader, automatic|standby|replica|follower promotion, promoted, standby,
        stand by, hot spare, switch over, switchover, switches to, switch to the second, switch to the other,
        secondary takes, another instance|replica|node|worker|pod|querier|machine, re elect, reelect,
        re election, new leader, next leader, reschedule, rescheduled, re assign, reassign, reassigned, redirect to,
        route to another, automatic recovery, self heal, self healing, replaced automatically, replace failed,
        restart automatically, automatically restart, respawn, supervisor, autohealing, survivor, sentinel, patroni
    """,
    "resume": """
        resume, resumes, pick up where|from, picks up where|from, picked up again, continue from, continue where,
        checkpoint, save point, savepoint, last committed, last processed, from the last, replay, replays, replayed,
        left off, restart from, redo log, write ahead log, wal, catch up, catches up, catch-up, reprocess, re
        process, backfill, rebuild, rebuilt, reconstruct, reconcile, reconciliation, recompute, reindex, repopulate,
        recreate, re create, reload, reload state, rehydrate
    """,
    "recovery": """
        recover, recovery, recovered, disaster recovery, restore, restored, restoration, come back, comes back, back
        up and running, back in service, repair, heal, self heal, bring back, brought back
    """,
    "rto": """
        rto, rpo, recovery time|point, recovery time objective, time to recover, time to recovery, mttr, recover
        within|in #, restore within|in #, back within|in #, fail over in|within #, failover take|in|within|under,
        fail over take, takes over in|within|after #, within # second of, at most # second|minute|hour of data, lose
        at most, lose up to, no more than # of data, up to # minute|second of data, restart take, takes about #
        second|minute, switch * within # ms|s, take # second|minute|hour to restore|recover|rebuild, promotes *
        in|within #, downtime of #, failover take # s, less than # of downtime, maximum downtime, resume
        within|in|after #, time it takes to
    """,
    "backup": """
        backup, back up, backed up, snapshot, point in time, pitr, off site copy, archive copy, nightly dump, dump,
        export nightly, second copy, glacier, cold copy, copy in another, geo redundant
    """,
    "runbook": """
        runbook, run book, playbook, operator, on call, manual intervention, manual step, manually, by hand,
        disaster plan, procedure, drill, game day
    """,
    "loss": """
        lose, loss, lost, data loss, message loss, drop on the floor, thrown away, gone for good, vanish, disappear
    """,
    "blast-radius": """
        blast radius, only affect, affects only, affect only, only impact, impact only, limited to one|a|the|that,
        limit the impact|effect|damage|scope, contain|contained|confine|confined to, domino, knock on, ripple, rest
        of the system, one tenant|customer|region|shard|partition|cell|zone|batch only, impact of failure, failure
        domain, fault domain, shared fate, single failure, does not stop the others, one bad, failure of one,
        failure in one, without affecting, not affect, not impact, no impact on, have no effect on, unaffected, fail
        independently
    """,
}
