"""Mechanisms by name and by shape: how designs say that they handle failure, partitions, repeats and copies.

`trouble.*` name what goes wrong, `way.*` what is done about it; the topic rules read them beside the broader answers.
"""

CONCEPTS: dict[str, str] = {
    # -- down
    "trouble.down": """
        can not be contacted|reached|resolved|opened|loaded|fetched, can not contact|reach|connect, not be
        reachable|reached|contacted, be out, has an outage|incident, on|upon loss|failure of, in|during an|the|a
        outage, in the event of, on failure, be
        evicted|preempted|terminated|disconnected|throttled|sick|degraded, loses its|the|contact|connection,
        dead node|worker|instance|pod|broker, crashed consumer|worker|node|process|pod|leader|instance, can not
        be read|written, control plane be, return|returns 5xx, returns an error, be being restarted, fail to
        respond|start|load, is exhausted, not respond|answer|reply, can not talk|see|achieve|satisfy|obtain,
        unable to achieve|reach|connect|contact|obtain, disappear, vanish, no heartbeat|heartbeats|ping|pings,
        heartbeat .. missed|lost|late|missing, missed|missing|misses heartbeat|heartbeats, no longer
        reachable|available|responding|responds|alive|there, assumed|considered|declared|presumed
        to|dead|unhealthy|down|lost|failed, going down, in case of
    """,
    "when.down": """
        if|when|while|whenever|should|once|until|as|with .. be|are|is|been|has|goes|went|being
        down|gone|unavailable|unreachable|offline|dead|lost|unhealthy|overloaded|sealed|away|out, if|when|while|whenever|
        should|once|as .. fails|fail|failed|dies|die|died|crashes|crash|crashed|disappears|hangs|breaks|stops,
        if|when|while|whenever|should|once .. not respond|answer|reply|return|come|arrive, if|when|while|whenever|should
        .. can not be|reach|connect|contact|open|get|talk, with the .. down|out|gone|offline|unavailable, as long as ..
        gone|down|away|unavailable|offline, failing|failed call|request|dependency|node|instance|service|job .. is|are
    """,
    "harm": """
        lost, lose, loses, unusable, nobody, no one, impossible, nothing, everything|everyone stops|fails|waits, wait
        forever, hang, hangs, blocked, whole, inconsistent, wrong, corrupt, twice, stuck, stalls, starve, unaware
    """,
    "way.on": """
        bypass, go|goes|hit|hits|read|reads straight|directly to|from, hit * directly, hits * directly, use|uses
        the|its|a default|defaults|built|last|local|bundled|static|compiled|embedded, default
        value|values|configuration, compiled into|in, hide, hidden, omit, left out of the, spool, park, parks,
        settled|processed|delivered|sent|replayed|flushed|drained|forwarded once|when|after|as soon,
        stay|stays|remain|remains valid|available|usable|readable|up|in place|operational|accessible,
        remaining|surviving
        member|members|node|nodes|replica|replicas|instance|instances|broker|brokers|worker|workers, picked up
        by, absorb, take|takes|share|shares the load|traffic|work|slack, keep|keeps|retain|retains its|the
        last|current|existing|old, without interrupting|interruption|affecting|downtime, unaffected, redirected
        to|away, rerouted, routed around|away|to the, traffic is|be moved|shifted|sent|directed|failed,
        moves|shifts traffic, shift|shifts traffic, refuse|refused|refuses new, new .. refused|rejected,
        queue|queues|store|stores|buffer|buffers|spools .. locally, self heal-, statically stable, static
        stability, disk buffer, on disk until, local disk|queue|spool|buffer, in a local, serve|serves|served
        from|stale|cached|the last|old, return|returns cached|stale|partial|empty|the last|a default|an empty,
        shows|show the last|a placeholder|list|cached, greyed out, switched off, disables the, replaced
        within|by|automatically, replacement node|instance|pod|task, rebalanced|rebalances among|across|to,
        reassigned to, fail|fails|failed back, route 53 failover, health check failover, restarted by, respawn-,
        supervisor, supervised, systemd restart|restarts, restart policy|always, self registration, another
        az|zone|region|replica|provider|instance|worker|node|broker|consumer, second|other|secondary|backup
        provider|region|az|zone|instance|replica|endpoint|cluster, existing
        sessions|connections|workloads|tokens|jobs, carry|carries on, in degraded mode, in read only, keep|keeps
        trying, claim|claims the|its|this|an|unassigned|orphaned, assign|assigns|reassigns ..
        another|other|others, fail|fails readiness, reject|rejects all|every, until it|one|that|they is|are
        available|healthy|back|up, wait|waits and retry|retries, new leader be elected|chosen, wake|wakes|takes
        up the, return|returns the data|result, swallow, not rendered|shown|displayed, skipped, in memory copy,
        use|uses yesterday, spare host|node|machine|server, evacuat-
    """,
    # -- parted
    "trouble.parted": """
        during|under|after|survives|survive a|the partition|split|netsplit, network is|be|get partitioned|split,
        partitioned away|from|off|leader|node, loses|lose its|the|their
        uplink|link|connection|connectivity|network, loses|lose contact|sight|touch, uplink, can not
        communicate|contact|talk|see, can no longer communicate|see|reach|contact, unable to
        communicate|contact|see, connectivity|link|connection|network|tunnel|vpn|path between ..
        severed|lost|cut|fails|down|broken|interrupted|drops, severed, inter region|site|dc|zone
        network|link|connectivity|failure, cross region link|connectivity, cap terms|theorem|trade,
        pause_minority, pause minority, smaller partition, minority partition|side|nodes|members, majority
        partition|side, works|work|working|usable offline, offline first, loses|lose|lost quorum|majority,
        without quorum|a|majority, network failure|outage|partition|split, asymmetric partition, island mode,
        both sides|sites|regions|halves alive, cut off, one side, other side, reconnect, reconnects,
        reconnection, heals, partition heals|ends, rejoin, rejoins, network heals,
        wan|uplink|vpn|tunnel|fibre|fiber|peering be|is|goes|was down|cut|lost|gone, other
        one|side|site|region|dc can not be reached, separated|disconnected from, smaller|larger|bigger|other
        side|half|group of
    """,
    "way.parted": """
        availability over consistency, consistency over availability, prefer|prefers|favour|favor|choose|chooses
        availability|consistency, be cp|ap, cp system, ap system, pause_minority, pause minority, autoheal,
        hinted handoff, holding|holds|holding|with|has|retains a|the .. majority|quorum, demote, demotes itself,
        pause themselves, pauses itself, carry on, carries on, serve|serves|serving its|their|local|reads|stale,
        stays primary|leader, stay primary|leader, decides who|which, minority ..
        refuse|refuses|stop|stops|reject|rejects, refuse|refuses to, refuse|refuses|reject|rejects
        write|writes|grants, on|upon|after reconnect|reconnection|rejoin, comes back, come back, queue|queues
        replication|changes|updates|writes, local state|copy|writes|reads, not leader, notleader, read only,
        readonly, reconcil-, merge, merged, converge, continue|continues to accept|serve|operate|work|write,
        keep|keeps accepting|serving|working|operating, accept|accepts|accepting no|local|writes|reads, goes|go
        read, stop|stops accepting|serving|writing|working|leading, re sync, synced when|once|on|after, catch
        up, catches up, other members|nodes|replicas|side, quorum side, majority side, isolates itself, fences
        itself, step down, steps down, sells|works|runs|lives|operates from its|local,
        settled|merged|resolved|reconciled overnight|afterwards|later|when|on|upon|once, local_quorum, hints,
        gives|give up its|the|leadership, stops|stop electing|scheduling|leading|granting, stale queries|reads,
        upload|uploads|sends|send their|its|the queued|buffered|pending, field by field, stay|stays
        active|writable|available, synchronise|synchronize|sync|syncs|synchronises|synchronizes
        in|when|on|once|after|at|later, resumes|resume from|when|once|after
    """,
    "way.cap": """
        availability over consistency, consistency over availability, pause_minority, pause minority|mode, autoheal,
        hinted handoff, offline first, in cap terms, cp rather than ap, ap rather than cp
    """,
    # -- how far it reaches
    "trouble.fault": """
        bad deploy|release|push|config|configuration|build|rollout|change|data|record|message|request|host|node,
        faulty build|release|node|deploy, broken build|release|deploy|config, panic, misconfigur-, poison
        request|message|pill|record|job, loss of a|an|one|the, losing a|an|one, runaway
        tenant|job|query|process|client|script, bug in, az failure|outage, zone failure|outage, region
        failure|outage, regional failure|outage, shard failure|outage, one of three|two|four|# down, noisy
        tenant|client|job
    """,
    "way.contain": """
        only that|those|this|its|their|the affected
        shard|tenant|tenants|cell|zone|region|namespace|partition|customer|customers|job|jobs|queue|node|user|users|team|service|keys|plugin|part,
        only the affected|failed|failing|faulty|keys|jobs|users|tenants|customers|requests|shard|cell, makes
        only, only .. in that|the same, only breaks|break|hurts|hit|hits|stops|loses|concerns,
        breaks|hurts|hits|loses|stops only, at most one|two|# of, at most # %|of, no more than one|two|# of|%,
        remaining # shards|cells|nodes|regions, remaining|other
        shards|cells|nodes|regions|tenants|partitions|customers|zones
        continue|keep|stay|serve|are|remain|go|work, no customer|user|visible impact, no impact, nothing else,
        no other tenant|customer|cell|service|team|region|zone|component, can not
        bring|take|pull|drag|knock|harm|stop, not bring|take|pull|drag .. down, not take out, without
        taking|bringing|affecting|harming, one|a region|cell|zone|cluster|az|shard|tenant at a time, separate
        deployment|process|cluster|account|failure|cell|database|instance, process isolation, own
        process|cluster|account|cell, no component|service depends, and leaves the, is|are late but, still
        works, keeps working, is|are unaffected, unaffected, contained, confined, only|just ..
        see|sees|notice|notices|feel|feels|suffer|suffers|get|gets errors|it|this|the|outages|outage, keeps *
        local, stays local, stay|stays inside|within, limit|limits|limiting|bounds|bounding|caps|capping the
        damage|impact|effect|harm|fallout|exposure, not hurt|harm|touch, nodes|hosts|workers|pods of its|their
        own, only|just the
    """,
    "way.cells": """
        shuffle shard-, cell based|architecture|router, in exactly one of # cells, at most # % of
        customers|users|tenants|traffic|requests, at most # of customers|users|tenants|traffic, at most one
        tenant|customer|cell|region|zone, can not bring|take|pull|drag down|out the|other|whole|entire, can not
        bring|take|drag * down|out, fault isolation boundary|boundaries|zone|zones, failure|fault domain|domains
        are|is|per, limit|limits|bound|bounds|cap|caps|contain|contains|reduces|keeps the blast radius, blast
        radius is|be limited|confined|one|a|bounded|small|reduced|the|contained, blast radius of .. is|limited,
        no customer|user impact, customer impact, cells of #, limit|limits|limiting|bounding the
        damage|impact|harm|fallout, own kubernetes|aws|gcp namespace|account|project|subscription, own
        account|subscription, keeps .. mistake|failure|fault|error .. local|contained|inside, cell by cell,
        region|zone|shard|tenant|cluster by region|zone|shard|tenant|cluster, hits|reaches|affects|costs|hurts #
        %
    """,
    "worry": """
        be a concern|worry|risk|issue|problem|goal, is one of the risks, concern about, want|wants|aim|aims to
        minimise|minimize|reduce|limit|avoid|keep, we care about, worth keeping in mind, wherever possible, where
        possible, as far as possible, be important, nice to have, would like, might be, may be added, to be
        considered, known risk, be on the roadmap
    """,
    "way.others": """
        not affect|impact|influence|block|disturb|stop|harm|hurt|compromise|slow|prevent ..
        other|others|rest|remaining|upstream|downstream|neighbour|neighbor|neighbours|neighbors|main|unrelated,
        no effect|impact|influence on other|others|the|any, healthy ..
        still|continue|continues|keep|keeps|remain, only trigger|triggers|require|requires|needs ..
        recovery|restart in|of, isolated|shielded from the|each|one|other|others|failures|faults, not
        hurt|harm|touch|bother|reach|slow
    """,
    # -- repeats
    "way.repeat": """
        skip|skips|ignore|ignores|drop|drops|discard|discards ids|those|any|anything|it|messages|events|records ..
        finds|found|seen|known|below|exists|already, record|records|store|stores|remember|remembers|keep|keeps
        the|its|each|every|processed .. event_id|event|message|request|delivery|webhook|transaction id|ids, processed
        table|events|messages|ids, processed_ events|messages, inbox table|pattern, replayed|returned for|to|on
        repeats|duplicates|retries, stored response|result, response is stored|cached|saved, leave|leaves ..
        unchanged, do nothing, no op, noop, without side effect|effects, no side effects, safely be retried|repeated,
        replaces|replace|overwrites the full|whole|entire|complete|previous|existing, highest|last|latest
        offset|sequence|version|position|lsn|event applied|seen|processed|stored, at or below, any number of times, as
        often as, run repeatedly, second|third time is|does|has|finds|returns, create if absent|not, created
        if|only|unless, create * if it does not, unless it exists, level triggered|based, desired state|with actual,
        desired with actual, desired and|against actual, converges to|on, reconcile loop, reconciliation loop,
        declarative, merge into|statement, replace into, put if absent, rejects|reject|refuses|blocks|prevents
        the|a|any second|duplicate|duplicates|repeated, content address-, content hash|hashes, hash of the
        content|payload|body|file, deterministic id|ids|key|keys|name|names|uuid|path|filename, enable idempotence,
        enable.idempotence, idempotent producer, exactly once semantics|processing|sink, transactional sink, only the
        first, first one|write|request wins, conditional check, condition expression, attribute_not_exists, if none
        match, set rather than|not increment|add, absolute value, x request id, nonce, already exists
        error|is|counts|treated, natural key, same key|id|token|nonce returns|gets|gives|yields|is|are, uniqueness
        constraint, swallowed, filtered out as, second|repeated|later arrival|delivery|copy|call|attempt|request
        returns|gets|is|finds|yields, stored outcome|answer|reply|response, setnx, set nx,
        drop|drops|skip|skips|ignore|ignores the ones|one|known|duplicates, overwrite|overwrites|overwriting
        it|them|the, rerun|reruns|re|repeat|repeats|retries|replays .. safe|harmless|fine, safe|harmless to re|rerun,
        changes nothing, client generated uuid|id|ids|key|token, same manifest|file|payload|event|command twice
    """,
    "trouble.double": """
        creates|create|created|makes|sends|inserts|books|places|triggers|produces a|an second|another|duplicate|
        additional, duplicate order|orders|charge|charges|row|rows|mail|mails|email|emails|payment|payments|booking|
        bookings|entries|entry|record|records are|is|may|can|appear|occur|get, charged|billed|paid|booked|sent|
        mailed|counted|applied|inserted|executed|run|processed|added|created|delivered|e mailed twice, charges|bills|
        pays|books|sends|counts|applies|inserts|executes|adds|creates .. twice, are|is inserted|sent|counted|
        applied|charged|added|booked again, double charge|charges|charged|count|counts|counted|counting|spend|booking
    """,
    # -- what a reader sees
    "way.age": """
        trail|trails the|its|behind|by, up to # second|minute|ms behind|stale|old|late, by up to, take|takes
        up|a|some|about|one|two|five|# .. to show|appear|propagate|reach|become|be,
        second|seconds|minute|minutes|ms|hour|hours behind|stale|out, moments behind, served|reads|read from|by
        followers|replicas|secondaries|a replica|replicas|follower|followers|cache|standby|standbys, bounded
        staleness, stale for|by|reads, expire|expires after #, ttl of|is, # ttl, cached for|up,
        refreshed|refreshes|refresh|reloaded|polled every, propagate|propagates|propagated within|in|to all,
        session consistency|guarantees, consistent prefix, replica lag, replication lag of|is|below|under|stays,
        converge|converges within|in|after|once|eventually, asynchronously|lazily
        updated|replicated|indexed|refreshed, updated|replicated|indexed|refreshed asynchronously|lazily,
        follower read|reads, read replica|replicas may|can|lag, brief|short|small|slight delay|lag
        before|between|inbetween|until, eventually
        consistent|updated|propagated|reflected|visible|applied|delivered
    """,
    "way.certain": """
        consistentread, consistent read|reads, strongly consistent, if match, =etag, 412, optimistic
        locking|concurrency|lock, last writer|write wins, last writer|write win, lww,
        row|database|primary|store|ledger|server|owner|origin|log|newer|newest|higher|latest|central wins,
        always read|reads|served|go|goes|hit|hits .. primary|leader|master|database|source, read|reads|served
        from|by|on the primary|leader|master, primary reads, leader reads, read index, read lease, synchronous
        commit|replication|replica|standby, synchronous_commit, acks all, acks=all, min insync|in replicas|sync,
        insync replicas, in sync replicas, in sync replica, read repair, anti entropy, monotonic reads, read
        your own|writes, reads its|their own write|writes, sees|see its|their own|latest, snapshot isolation,
        repeatable read, read committed, row lock|locks|level, single writer, one writer, external consistency,
        truetime, quorum reads|writes, quorum read|write, write|read quorum, w quorum, r quorum, local_quorum,
        read|write concern majority, majority read|write, invalidates|invalidate the, conditional
        put|write|update|writes|updates, vector clock|clocks, hybrid logical, crdt|crdts, source of
        truth|record, causal-, transactionally, atomic read|snapshot, consistent snapshot|view|cut, be
        authoritative, serializable, serialisable, serializability, linearizable, linearisable, linearizability,
        linearisability, conflict|conflicts .. resolved by|with|using|through, reconciliation job,
        reconciled|reconciles nightly|daily|hourly|every|against, invalidated when|on|upon|after, version
        column|mismatch, prevent|prevents|preventing|avoid|avoids|avoiding .. race|races|lost
        update|updates|conflicts, conflict error|errors, 409 conflict, only a single|one|single ..
        active|write|modify|update at, mutex, written|replicated|acknowledged|acked to|by|on at least|a
        majority|a quorum|all|every, majority consistency|consistent|of nodes|replicas|peers, select for update,
        compare and set|swap|exchange, operational transformation|transform|transforms, three way merge, can not
        go negative|below, where version|qty|quantity|stock|balance|status, one global order, commit order,
        read|reads .. goes|go to the primary|leader|master, goes|go to the primary|leader|master, versions be
        compared, gets|returns|receives a|an 409|412|conflict, all replicas|followers|copies
        acknowledge|ack|confirm
    """,
    # -- two who act
    "trouble.two": """
        two|both|multiple|several
        leader|leaders|primary|primaries|master|masters|holder|holders|scheduler|schedulers|writer|writers|controller|controllers|owner|owners|active|coordinators,
        two|both nodes|sites|instances|workers|processes|replicas|pods|sides|halves
        write|writing|hold|holding|act|acting|run|running|lead|leading|active|believe|think|claim|become,
        deposed, old|former|stale|previous|partitioned|paused|ousted|demoted|failed|isolated
        primary|master|leader|active|holder|owner|coordinator|writer|lease|controller, stale one, unresponsive
        node|primary|leader|member, dual primary|active|master, split brain, at most one, only the ..
        holding|holder|with, a single leader|primary|writer|active|controller, single active|writer, lease
        holder, leaseholder, leader key|lock|lease|lock, holder stops, primary|leader|holder that can
        not|loses|lost, before the standby|replica|secondary|follower, before promotion|promoting|failover,
        prior to promotion|failover, exactly one leader|primary|writer|active, only one
        leader|primary|writer|active, stale generation|epoch|term|token|lease, lock|lease ..
        expired|expires|lapses, conditional delete|put|update fails, not allowed .. both|simultaneously|two,
        taking|takes|take over, promotion, promoted, active instance|node|scheduler, vip
    """,
    "way.fence": """
        lease|leader|leadership epoch|term|generation|token, epoch .. lower|older|stale|smaller|higher,
        demotes|demote|demoted itself|when|if|on|before, newer|higher|greater|larger|lower|older|stale|smaller
        term|epoch|generation|ballot|zxid|fencing|token,
        reject|rejects|rejected|refuse|refuses|refused|fail|fails|ignore|ignores|ignored ..
        epoch|term|generation|token|stale|older|lower, fenced|fencing, revok-, disk|scsi|persistent
        reservation|reservations, readwriteonce, read write once,
        obtain|win|wins|gain|gather|needs|need|requires|require|holds|without a|the majority|quorum, stonith,
        powers|powered|power off, kills|shoots the|itself, zxid, resourceversion, resource version, watchdog,
        can not refresh|renew|extend, fails|fail to refresh|renew|extend, unable to renew|refresh,
        exits|exit|terminates|terminate|steps|step|stops|shuts when|if|as|once|down, loses|lost the
        lease|lock|its|leadership, compare and, at most one pod|leader|writer|holder|primary|active, odd number,
        witness, arbiter, clock drift|skew, safety margin, isolates the, stops|stop
        work|working|writing|serving|acting before|when|at|as|once|if, three voters, before the lease|lock
        expires|ends|runs, can not both obtain|win|hold, prevented|prevent|stopped from
        completing|writing|deleting|committing|acting, generation|epoch|term be stale|old, not allowed to ..
        both|simultaneously|two, highest version|generation|epoch|term be|wins|is|counts, make|makes|making sure
        .. expired, two|three|votes of three|five votes, vote|votes before|from,
        turned|demoted|converted|rejoins|rejoin|returns|returned .. replica|secondary|follower|standby,
        shuts|shut|powers|switches|turns .. peer|other|old .. down|off, ipmi, refuses|refuse|rejects|reject ..
        smaller|lower|older|stale, growing|increasing|rising|monotonic number|counter|token, fails|failed to
        renew|refresh|extend, exits|exit|stops|dies|quits the moment|when|as|once|if, older|previous|earlier
        generation, drops|drop|refuses stale|older|lower, isolated|cut .. before promotion|promoting
    """,
    "way.one-only": """
        fencing token|tokens, stonith, pause_minority, persistent reservation|reservations, at most one
        pod|leader|writer|holder|primary|active|instance|node|controller|owner|scheduler, never two|both
        leader|leaders|primary|primaries|holders|active|masters|writers, no two
        leader|leaders|primaries|holders|nodes|instances|masters|writers|workers,
        demotes|fences|kills|terminates|isolates itself, steps down when|if|as|on, deposed leader, stale
        leader|primary|holder|owner .. rejected|refused|ignored|detected|fenced|stops,
        fence|fences|fenced|fencing off|the|by|old|out|before, only|just one
        node|instance|process|pod|worker|replica can|may hold|write|run|lead|act
    """,
    # -- back again
    "way.span": """
        within|in|under|about|around|takes|take|up|to|after|of|than|roughly|below|most
        a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|sixty|ninety
        second|seconds|minute|minutes|hour|hours|day|days, within|in half an, within|in a few|couple, few|couple
        of second|seconds|minute|minutes, sub second, one business day, some|up to .. to
        detect|recover|reschedule|elect|restore, bounded by, in|within|under|roughly|about|around an|one
        hour|day, in under|about|roughly|around an|a|one|two|three|five|ten|thirty
    """,
    "way.back": """
        failover, fail over, switchover, switch over, promotion of|to|takes, promote, promotes, restore,
        restored, recover, recovery, rebuild, rebuilt, catch|catches up, cold start|restart, warm start|restart,
        replacement, replaced, restart, bootstrap, replays, re sync, resync, back up and, back in service, re
        hydrate, rehydrat-, re create|created, provisioned again, comes back, re election, new leader, re
        elect|elected, recreated, recreate, be back, back in, restored, rebuilt
    """,
    "way.rpo": """
        most # second|minute|hour|s|min of writes|data|events|messages|transactions|updates|changes, most
        one|two|five|ten|fifteen|thirty second|minute|hour|seconds|minutes|hours of
        writes|data|events|messages|transactions|updates|changes, at most .. lost|lose, lose at most|up, lose no more,
        zero data loss, no data loss, no acknowledged .. lost, no committed .. lost, rpo of|is|be|#|under|below|zero,
        rto of|is|be|#|under|below, rto and rpo, recovery time objective|objectives of|is, recovery point
        objective|objectives of|is, shipped|archived|copied|streamed|uploaded|replicated
        to .. every|continuously, wal archiving|shipping|segments, continuous archiving|backup|backups, point in
        time recovery|restore, =pitr, cross region
        snapshot|snapshots|backup|backups|copy|copies, restore|restores|recovery|failover|rebuild|promotion
        takes|completes|finishes|lasts, restored from|within|in, mttr of|is|below|under|#, retained|kept|keep for
        # days, warm|hot|pilot standby|light|site, backups are|be
        restored|tested|verified|exercised, restore is|are tested|rehearsed|exercised|drilled
    """,
}
