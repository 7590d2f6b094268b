"""How designs say that they do without: what is absent, undefined or left to luck, topic by topic.

Each phrase holds its own negation, so that it counts as said plainly.
"""

CONCEPTS: dict[str, str] = {
    "lack.down": """
        no fallback, no failover, be|becomes|become|are unusable|inoperable|useless, no way of|to
        surviving|survive|recover|continue, nothing restarts, nobody restarts, hard dependency on, can not
        work|operate|function|run|serve|start without, not work|function without, stops with it, everything
        stops|fails|halts, nothing works, takes * down with it, whole .. fails|down|stops with, not degrade, no
        graceful, no degraded mode, as a 500, no plan for, nothing take|takes over, not restarted, nobody|no one
        can, events|messages|data|requests|orders are|is simply|just|then lost, are|is simply|just lost, nothing
        else works, stops|stop|halts|blocks all|every|everything
    """,
    "lack.parted": """
        no reconciliation, both side|sides|site|sites|region|regions|halves keep|continue|go ..
        writing|accepting|on, not notice and keep|keeps, nothing * defined for, not looked|look at ..
        partition|partitions|split, can not see each other .. undefined|nothing|unclear,
        partition|partitions|split * ignored, ignore|ignores the possibility, not handle ..
        partition|split|partitions, assume|assumes the network, network is|be assumed|reliable, not survive ..
        partition|split, both halves|sides|sites|regions go|keep|continue, no handling|treatment of ..
        partition|partitions|split|splits, no handling|treatment of partitions|splits
    """,
    "lack.contain": """
        every|each other .. breaks|fails|stops|suffers, every|all
        service|services|tenant|tenants|customer|customers|user|users|team|teams ..
        breaks|fails|stops|break|fail|stop|suffer|affected with|too|together|as|at,
        take|takes|bring|brings|took|pull|pulls|drag|drags|knocks the|everything|all|down|every
        whole|entire|down|everything|all|others|other|with, affect|affects|hits|hurts|stops|blocks|impacts
        all|every|everyone|everybody
        customer|customers|tenant|tenants|user|users|service|services|team|teams|region|regions,
        affect|affects|hits|stops|blocks everyone|everybody|everything,
        stop|stops|block|blocks|halt|halts|stall|stalls|breaks the entire|whole|complete, for
        everyone|everybody|all tenants|customers, not isolated|contained|limited|confined, nothing to contain,
        nothing contains|limits|confines, everything fails|stops|breaks|halts, brings everything, whole
        fleet|platform|site goes|is|stops|fails, all * customers|users|tenants are|is down|affected|hit,
        takes|take every|all|each, everyone|everybody is|are affected|down, every region out|down, all regions
        out|down, breaks|break every|all|everything
    """,
    "lack.repeat": """
        nothing|nobody|no one detects|checks|removes|filters|recognises|recognizes|prevents ..
        duplicate|duplicates|repeat|repeats|double, no dedup-, no duplicate detection|check, no idempotency, not
        idempotent, not deduplicated, duplicates are|is|be
        not|possible|accepted|inserted|stored|counted|delivered, no dedupe, no unique key|id|constraint|index,
        not safe to retry|repeat|rerun, unsafe to retry|repeat|rerun, can not be repeated|rerun|retried, no
        protection against, redelivery|retry|retries|repeat|rerun|replay lead|leads|leading to
        a|double|second|duplicate, lead|leads to a second|duplicate|duplicates
    """,
    "lack.consistent": """
        overwrite|overwrites|clobber|clobbers each|one other|another, silently
        overwrite|overwrites|overwritten|lost, no guarantee .. stale|fresh|consistent|current|order|how,
        can|may|might|could disagree, nothing
        reconciles|invalidates|synchronises|synchronizes|compares|detects|checks,
        undefined|unclear|unspecified|unknown which|what|whether, never
        invalidated|reconciled|refreshed|compared, not invalidated|reconciled|refreshed, no
        invalidation|reconciliation, no conflict resolution|detection|handling, no consistency
        guarantee|guarantees|model|check, lost update|updates are|is|possible|occur, drift apart, out of sync
        forever|for|until|with, update|updates|change|changes|edit|edits|write|writes get|are|is silently|simply
        lost, lose|loses one|some of, lose|loses one|the other edit|update|change, arbitrarily old|stale|late,
        no bound on, outdated|stale|old .. unlimited|indefinitely|forever
    """,
    "lack.fence": """
        nothing|nobody stop|stops|prevent|prevents|keeps them|both|two|it|either|the|a|an,
        leader|primary|master|owner|holder keep|keeps|continue|continues writing|to|accepting|serving, two ..
        can|may|might|could|both hold|run|write|lead|act|be|become|process, whichever|whoever .. first
        be|is|becomes|wins, both .. may|might|could|can|will|both believe|think|become|act|write|hold|accept,
        both become|believe|think|act, not told, nothing|nobody fences|demotes|stops, no tie|tiebreaker|arbiter,
        both could|can|may|might be, two .. may|might|can|could briefly
    """,
    "lack.fencing": """
        no fencing|fence|quorum|witness|arbiter|tiebreaker|lease, no leader election, no mutual exclusion, not fenced,
        without fencing|quorum, without a quorum|witness|lease, no expiry check
    """,
    "lack.restore": """
        no rto|rpo|backup|backups|restore|recovery|snapshots|snapshot, not backed|back up, never been
        tried|tested|rehearsed|exercised|restored|practised|measured, never
        tried|tested|rehearsed|exercised|practised, how long .. not|unknown|unclear|nobody, nobody
        knows|measured|has, unknown how long, take|takes|last|lasts days|weeks|long|forever|a day|a week, since
        the last|previous dump|backup|snapshot|checkpoint .. lost|gone|missing, everything since, all data|state
        .. lost|gone, can not be restored|recovered|rebuilt, data|state is|are|be lost|gone, everything be
        gone|lost, not tell|say|know|known how long
    """,
    "lack.retry": """
        no timeout|timeouts|deadline|deadlines|retry|retries|backoff|back|jitter|limit|cap, without a|any
        timeout|timeouts|deadline|backoff|limit|jitter,
        wait|waits|hang|hangs|block|blocks|retry|retries|retried|tries|loops
        forever|indefinitely|endlessly|infinitely, retries|retry|attempts are|is|be|happen
        immediate|immediately|unlimited|unbounded|infinite|endless, unlimited|unbounded|infinite|endless
        retry|retries|attempts|number, immediate|immediately|tight retry|retries|loop, not
        retried|retry|timeout, never retried|times|time|gives, at once and for, for ever, retries at once, no
        deadline|time
    """,
    "lack.apart": """
        nothing|nobody caps|limits|throttles|stops|bounds|prevents|protects, no
        limit|limits|quota|quotas|cap|caps|throttling|bulkhead|bulkheads|isolation|fairness|circuit|rate|bound|breaker,
        share|shares|shared a|one|the|single thread|connection|worker|common pool|pools, one|single|shared
        thread|connection|worker pool for|is|serves|and, first come first served, unlimited|unbounded
        number|concurrency|requests|parallelism|queue, in the order .. asked, not
        limited|capped|throttled|isolated, nothing|nobody .. throttles|limits|caps
    """,
    "lack.order": """
        nothing|nobody guarantees|preserves|enforces|ensures|checks .. order|ordering|sequence, no
        order|ordering|sequence guarantee|guarantees|number|numbers|key|is, not ordered|sorted|guarantee, at
        random, in whatever|any|arbitrary|random order, last to arrive, latest to arrive, last one to arrive,
        whichever arrives, can|may|might|could overtake, spread .. at random|round|randomly, order is|be
        lost|undefined|arbitrary|random, not preserve|guarantee|ensure|keep order|ordering, not
        preserve|guarantee|ensure|keep the order|ordering, order|ordering be not, not * in order, wrong order,
        not guarantee any, out of order .. applied|wrong|corrupt, overwrites|overwrite|replaces|overwritten
        the|a newer, newer .. overwritten|lost by
    """,
    "lack.atomic": """
        crash|failure|restart|stop|outage|timeout between|after|in ..
        lose|loses|lost|leave|leaves|duplicates|drops|forgets|skips, not atomic, not * atomic, non atomic, no
        rollback|transaction|compensation|atomicity, half
        finished|done|written|applied|completed|imported|processed, partial|partially|partly ..
        stay|stays|remain|remains|left|visible|behind, nothing|nobody
        repairs|cleans|undoes|compensates|reconciles|rolls, not rolled|undone|compensated,
        event|message|update|notification is|be lost, loses|lose the event|message|update|notification, never
        created|sent|written|published|booked|cancelled, leaves|leave them|it|both|data|the
        inconsistent|half|partially, in the middle leaves, inconsistent state
    """,
    "lack.tried": """
        never been|be tested|tried|exercised|rehearsed|load|benchmarked|drilled, never
        tested|tried|exercised|rehearsed|drilled|benchmarked, untested, no
        load|chaos|fault|failure|failover|stress|soak|performance|drill|drills|game
        test|tests|testing|injection|drills|day|days|has|have|are|is, nobody|no one has|have tried|tested|tests,
        not .. load|chaos|fault|failure tested|test|testing|injection, not tested|exercised|rehearsed, no
        tests|test exist|for|cover|of the failure|failures|error|recovery, no tests|test exist|cover
    """,
}
