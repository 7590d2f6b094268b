"""Policies by name and by shape: how designs say that they retry, keep apart, keep order, commit together and test."""

CONCEPTS: dict[str, str] = {
    # -- trying again
    "way.attempt": """
        maxreceivecount, max receive count, redrive policy, backofflimit, backoff limit, attempted again, per
        try timeout, retry budget|budgets|token|quota|storm|storms|policy|after, retry-after,
        honour|honours|honor|honors|respect|respects|obeys|observes retry, only .. be|are|is retried,
        retry|retries|retried .. times, rate limited backoff|requeue|queue|retries, requeue|requeues|requeued ..
        with|after, re queued after|with, after # deliveries|attempts|tries|failures, deadline is|be
        propagated|passed|inherited, deadline propagation, propagated deadline, activedeadlineseconds,
        startingdeadlineseconds, hedged request|requests, hedging, full jitter, decorrelated jitter, capped
        exponential, truncated exponential, exponentially .. capped|cap|up, given up, gives up after, dead
        letter after, retry topic|topics|queue|queues, delayed retry|queue|redelivery|message, try again
        later|in|after, tenacity, polly, resilience4j, cenkalti, to the|a dead letter|dlq|dead-letter * after,
        retry|retries|retried|retrying|trying|tries .. until,
        distinguish|distinguishes|differentiate|differentiates|tell|separates ..
        transient|temporary|retriable|retryable|permanent|fatal, transient|temporary|retriable|retryable ..
        permanent|fatal|terminal, housekeeping timer, permanent|4xx|fatal|client .. not retried, not retried ..
        4xx|permanent|client, never retried .. 4xx|permanent|client, tries|try|tried|asks|contacts a|an|the
        second|another|other|next replica|node|server|instance|endpoint|host|provider|region, repeated
        up|at|no|twice|three|four|five|#, waiting|waits|wait a|for random, second|third|fourth|fifth|#
        failure|failures|attempt|attempts, initial interval, maximum interval|attempts, backoff coefficient,
        after .. unsuccessful|failed|fruitless attempts|tries|deliveries, unsuccessful|failed attempts|tries,
        retried|retries|retry once|twice|with|up|at|after|until|every|only|three|five, retried|retries|retry #
        times|more
    """,
    "way.timeout": """
        timeout|timeouts of|is|be|are|#|set|after, # timeout, # ms timeout, # s|second timeout, # second
        timeout,
        connect|connection|read|write|request|call|socket|idle|statement|query|client|server|rpc|per|overall|total|session|lock|visibility
        timeout, time|times|timed out after|in|within, deadline of|is|#, with a deadline|timeout, context
        deadline|timeout, deadlineexceeded, statement_timeout, cancelled|aborted|abandoned after, maximum
        wait|waiting|execution|processing|run time|duration, exceed|exceeds|exceeded the
        maximum|time|timeout|deadline
    """,
    # -- kept apart
    "way.apart": """
        separate|own|dedicated|distinct|individual|different
        connection|thread|worker|node|consumer|executor|task|job|process|database|request
        pool|pools|group|groups|queue|queues, consumer group|pool|queue|cluster of its|their own, priority and
        fairness, apf, flow schema, no more than|at most|up to|maximum|max # .. per|running|concurrent-|each|at,
        no more than|at most|up to one|two|three|four|five|ten|twenty|fifty|hundred ..
        per|running|concurrent-|each|at|run, outlier detection|ejection, ejects|eject|ejected, limits in flight,
        resourcequota, limitrange, taint, tainted, toleration, anti affinity, no single
        client|tenant|user|customer|caller|team|job|key|workload, token bucket, leaky bucket, fair
        queue|queueing|queuing|share|scheduling|scheduler, weighted fair, hystrix, resilience4j, semaphore,
        priority class|classes|level|levels|queue|queues|lane|lanes, low|high priority
        queue|lane|traffic|requests|jobs, load shedding, sheds load, shed load, concurrency
        of|limit|limits|cap|limiter, adaptive concurrency, connection limit|limits, max pending, quota|quotas,
        rate limit, throttl-, per
        tenant|customer|user|client|key|ip|organisation|organization|team|namespace|account|project|caller|workspace
        limit|limits|quota|quotas|cap|rate|queue|pool|budget|throttling, half opens, half open, opens
        after|when|at|once, bulkhead-, sandbox-, gvisor, firecracker, microvm, noisy neighbour|neighbor ..
        throttled|isolated|limited|moved, in flight limit|cap, cpu and memory limits|limit, separate
        worker|workers|queue|queues|pool|pools|lane|lanes|account|accounts, own
        queue|worker|workers|pool|lane|lanes, prefetch of|count|limit|limits|is|at|via, resource quota|quotas,
        pool|queue|group|cluster|worker|workers|lane|thread|process of its|their own, # .. per|a
        second|minute|hour per|for each, limit_req, limit_conn, client quotas, fail|fails|failing fast, trips
        after|when|on|open, replica|node|nodes|host|hosts|cluster|database|pool|queue|machine|machines of
        its|their own, away from .. traffic|requests|users|queries, limited to # mb|gb|cpu|cores, read replica
        of
    """,
    "way.bound": """
        limit|limits|limited|restrict|restricts how many|much|frequently|often|fast, limit|limits|restrict|restricts|
        cap|caps .. to|at|of #, limited using|through|via|with, upper bound|limit on, maximum number|size|rate|
        concurrency of|for|on|per, limit on|for|per the|each|number, round robin|fairly|evenly|in turn
        across|between|among|over tenants|users|customers|queues|clients|cores|all, each|every
        tenant|user|customer|client|queue|service has|gets|have|is|owns|with, hashring per|for each,
        queue|pool|quota|limit per|for each, own rate|limit|quota|budget|share
    """,
    "trouble.hog": """
        use|uses|take|takes|eat|eats|fill|fills up all|every|the, use|uses|using up all|every, hog, hogs,
        monopol-, exhaust|exhausts the, starve|starves|starving the|other|others|everyone|all|any, ties|tie up
        every|all|the, crowd|crowds out, exhaust|exhausts|occupy|occupies|consume|consumes
        all|every|whole|entire, ties|tie up, block|blocks|hold|holds every|other|others|everyone, block|blocks
        all other|the|others, occupy|occupies|clog|clogs|flood|floods the|all|every|whole
    """,
    # -- order
    "way.stale": """
        ignores|ignore|drops|skips|discards events|updates|messages|anything|those|any .. lower|older|smaller|stale
    """,
    "way.order": """
        land|lands|go|goes|routed|sent|end|written|published on|to|in|up the same
        partition|shard|queue|lane|worker|consumer,
        consumed|processed|applied|delivered|handled|replayed|executed in|strictly|serially|sequentially|one|by
        sequence|order|sequentially|index|in|by|sequence,
        applied|processed|consumed|replayed|delivered|handled|executed .. in|by|strictly
        order|sequence|offset|index|lsn, messagegroupid, message group id, max in flight .. 1|one, single|one
        writer|producer per|for, assigns|assign|assigned the|a|each ..
        position|sequence|offset|index|number|version, totally ordered, total order, total ordering, causally,
        causal order|ordering, discard|discards|drop|drops|ignore|ignores|reject|rejects|skip|skips
        anything|any|everything|events|updates|messages|those .. older|lower|below|stale|behind, allowed
        lateness, gap|gaps in the|sequence|detection, gap detection, missing sequence|number|one|version|event,
        not reorder, never reorder, without reordering, no order|ordering .. assumed|required|needed|relied, not
        depend|rely on order|ordering|arrival, independent of order|ordering|the order, order
        insensitive|independent, commut-, commutative, ordering key, orderingkey, single threaded
        per|consumer|loop, one at a time per|for|in, serially per, per
        key|entity|aggregate|account|partition|order|device ordering|order|sequence, order is|be
        guaranteed|preserved|kept|maintained, ordering is|be guaranteed|preserved|kept|maintained,
        preserves|preserve|keeps|maintains|guarantees|guarantee|guaranteeing|preserving|maintain ..
        order|ordering, monotonically increasing, increasing version|sequence|number|revision|offset, raft
        index|log, log index, lamport, vector clock|clocks, resequenc-, re sequenc-, event time
        watermark|window|windows|order, minute|second|hour watermark, watermark of|strategy|delay, late ..
        watermark, regardless of order|arrival|ordering, regardless of the order, keyed|partitioned by ..
        so|order|sequence, reordered before|on, the same order, only one|a single|one .. at the|a time,
        sort|sorts|sorted|sorting .. by|before, starts|start|begins|begin|proceeds|runs|run only after|when|once
        .. previous|current|preceding|first|last, deterministic order, order * deterministic, version
        match|matches, serialises|serializes|serialised|serialized per|by|through|within|on,
        work|works|handle|handles|process|processes|worked|handled|processed .. one by|after|at, single|one
        actor|worker|thread|consumer|goroutine|lane, ask|asks for .. missing, missing
        numbers|messages|events|sequence, skip|skips|ignores|drops .. below|older|lower, stay|stays|kept|remain
        in order, sort|sorts by the, chosen by|routed by device|customer|account|user|order|key, per
        conversation|chat|room|thread|session, waits|held|parked|kept .. until ..
        missing|previous|predecessor|earlier, arrives before .. waits|held|parked
    """,
    # -- what commits together
    "way.atomic": """
        in|within|inside|by|as a|an|one|the|same|single * transaction, a|one|single|same database| db| local|
        serialisable| serializable| sql| postgres| mysql| atomic| redis| dynamodb| short| read transaction,
        offset|offsets are|is|be|get committed|stored|saved, transactwriteitems, transact write, or does|do|neither
        neither|nothing|none, or neither, both or neither, all or nothing, returns|return|replies|answers|responds
        200|201|202|success|ok after|once|only, once .. been persisted|written|committed|stored|flushed,
        reservation|hold|lock|stock|seat|seats|reservations is|are|be released, compensat-, undo action|step|log,
        atomic-, kafka transaction|transactions, transactional producer|producers|id, consume process produce, consume
        transform produce, unit of work, savepoint, exactly one commit, multi statement, multi exec, lua script,
        outbox, saga, orchestrated saga, single row|document|key|item|statement update|write|insert|upsert, same
        row|document|item|partition, aggregate boundary, one aggregate, per aggregate, two phase commit, leaves|leave
        orphan-|nothing, committed|commit|commits|acked|acknowledged|acknowledges|acks only|last|after|once, if ..
        declined, either both, commit marker|point, released|refunded|undone|voided if|when|again, all or none,
        respond|responds|reply|replies|return|returns to the caller|client when|once|after|only, once|when|as soon ..
        persisted|committed|durable|flushed, before returning|responding|replying|acknowledging,
        acknowledged|finalized|finalised|confirmed|completed when|once|as soon|after, partially
        commit|committed|applied|succeed|succeeding, locked|lock|locks .. while|until|for editing|for the duration,
        only succeeds|succeed when|if, after .. been persisted|committed|stored|flushed|fsynced, committed after ..
        written|loaded|inserted, saved|written|stored|committed|applied|updated|inserted|deleted together, together or
        not, or not at, only when|once|after .. is|are .. flipped|set|marked|inserted|updated|published|visible, stuck
        in|at pending|processing|started, pending .. cleaned|swept|retried|completed|expired, triggers|trigger the|a
        release|cancellation|refund|reversal|compensation|undo|rollback, debezium, from the .. wal|binlog|oplog,
        shows|leaves|yields either, two step rename, rather than written|published|sent separately
    """,
    # -- tried on purpose
    "way.break": """
        =fis, netem, tc netem,
        kill|kills|killed|killing|terminates|terminating|restart|restarts|restarted|stops|stopping|crashes|reboots
        .. random|randomly, random|randomly
        kills|kill|restarts|terminates|pod|pods|node|nodes|instance|failure|failures, at random,
        kill|kills|killing|terminate|terminates a|one|the|an|each|every
        pod|node|broker|leader|process|ingester|replica|worker|instance|primary|task|container|zone|az|server|master,
        blackhole, blackholes, restores|restore|backups|backup|failover|failovers|recovery is|are|be
        exercised|tested|rehearsed|drilled|practised|practiced|verified, restore|recovery|failover|dr|evacuation
        test|tests|drill|drills|exercise|exercises|rehearsal, gamedays, disaster recovery
        test|tests|exercise|exercises, fail|fails|failed|failing over the|a|each|every|primary ..
        production|staging|month|week|quarter, monthly|weekly|quarterly failover|failovers, simulation
        testing|tests|test, elle, failpoint, failpoints, adds|add|inject|injects|introduce|introduces # ms|s|%,
        adds|inject|injects|introduce|introduces latency|delay|errors|faults|loss|packet, packet loss of|is|#,
        wheel of misfortune, cuts the network|link|connection, partition|partitions the network|cluster,
        sigstop, clock skew .. inject-, zone evacuation, power cycle|cycling, crash consistency, property based
        test|tests|testing .. crash|fault|failure|interleav-, takes|take one|an|a az|zone|region
        offline|down|out, kill|kills|killing|killed with sigkill|kill, soak test|tests|tested,
        shut|shuts|shutting|switch|switches|take|takes|turn|turns|power|powers down|off|out one|a|an|the
        zone|az|node|region|host|data|server|broker, pull|pulls|pulling|pulled|cut|cuts|cutting the
        power|plug|cable|network|link|fibre|primary|leader, delete|deletes|deleting pods|nodes|a pod|random,
        saturate|saturates|saturating cpu|memory|disk|network, simulated network|clock|time, by
        pulling|killing|unplugging|pausing, inject|injects|explores|explore|simulates|simulate message|packet
        loss
    """,
    "way.chaos": """
        =tla, tla specification|model|plus, gremlin, litmus-, chaos mesh|monkey|experiment|experiments|toolkit|kong|
        tests|day|days, chaosblade, fault injection simulator|service|experiment|experiments|framework|tests, failure
        injection, toxiproxy, pumba, deterministic simulation, jepsen, maelstrom, game day|days, model
        checked|checker|checking, alloy model|specification, formally verified|specified
    """,
    "way.load-test": """
        load test|tests|tested|testing, stress test|tests|tested|testing, soak test|tests, performance
        test|tests|tested, capacity test|tests, locust, k6, gatling, jmeter, vegeta, wrk, replayed
        traffic|production, replay production|traffic, benchmark, benchmarks, benchmarked, perf test|tests,
        scale test|tests, tested at|with|up, ramps up|to, ramp up|to, virtual users
    """,
    "way.gate": """
        # times the|peak|expected|normal|today's, twice|double|three|five|ten times|the|peak|expected|normal, #
        rps|qps|tps, # requests|users|messages|events|clients|connections|nodes|pods|writes|queries, must
        pass|stay|hold|sustain, before launch|release|go|each|every|ga|rollout, on every|each
        release|build|merge|night, every release|night|week|quarter|month, precedes every|each, for #
        hour|hours|day|days|minutes, peak load|traffic, expected peak|load, p99|p95 .. below|under|less,
        showed|shows|sustained|reached|measured, in ci, nightly, weekly, quarterly, pass criteria, gate, gates,
        virtual users|clients, # virtual, # users|clients|connections, # hour|minute|minutes|hours,
        one|two|four|eight hour|hours, in staging|production, every
        second|other|tuesday|monday|wednesday|thursday|friday, business hours, while|during ..
        running|writes|load|traffic, in ci, the run|build|release fails, slo be|is missed|met
    """,
}
