"""Who may take how much of what is shared, as people tell it: a part of its own, a limit each; or one pot for all."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

PARTY = (
    "tenant|customer|client|user|caller|consumer|partner|bank|school|team|project|supplier|account|key|shop|store|seller|"
    "site|company|firm|department|method|provider|cloud|dependency|backend|upstream|downstream|vendor|carrier|network|bot|"
    "person|member|player|author|owner|hospital|clinic|lab|laboratory|airline|hotel|agency|publisher|merchant|"
    "organisation|organization|org|workspace|namespace|group|class|kind|type|category|country|region|city|district|branch|"
    "office|device|sensor|feed|source|topic|tier|plan|application|app|service|api|target|endpoint|destination|host|domain|"
    "repo|repository|ip|address|subscriber|channel|guild|room|campaign|plugin|model|insurer|court|university|faculty|"
    "institute|farm|village|operator|driver|studio|agent|integration|connector|exchange|marketplace|warehouse|plant|"
    "factory|depot|club|party|union|parish|museum|library|editor|title|brand|game|chain|garage|utility|council|ministry|"
    "authority|pharmacy|doctor|practice|ward|restaurant|courier|registry|mailbox|tool|script|report|other|one|function|"
    "customer's|neighbour|neighbor|stream|queue|peer|payer|gateway|bucket|database|collection|family|house|association"
)
_RESOURCE = (
    "worker|workers|thread|threads|pool|pools|slot|slots|connection|connections|permit|permits|queue|queues|line|lines|lane|"
    "lanes|pod|pods|node|nodes|machine|machines|core|cores|cpu|memory|ram|gpu|gpus|bandwidth|gbit|mbit|capacity|place|"
    "places|process|processes|executor|executors|cluster|server|servers|host|hosts|instance|instances|job|jobs|search|"
    "searches|query|queries|request|requests|call|calls|message|messages|rps|qps|upload|uploads|render|renders|export|"
    "exports|download|downloads|build|builds|socket|sockets|budget|quota|limit|limits|rate|token|tokens|disk|lock|locks|"
    "consumer|consumers|partition|partitions|replica|database|box|boxes|container|containers|semaphore|bulkhead|compartment|"
    "group|breaker|channel|channels|iops|scan|scans|report|reports|operation|operations|task|tasks|transaction"
)
CONCEPTS: dict[str, str] = {
    "share.party": PARTY.replace("|", ", "),
    "share.resource": _RESOURCE.replace("|", ", "),
    "share.each": f"""
        per {PARTY}, per * {PARTY}, each|every {PARTY}, each|every * {PARTY}, a|an|one|any {PARTY} has|gets|may|can|
        holds|takes|keeps|uses|cannot|sends|submits|starts, a|an|any * {PARTY} has|gets|may|can|holds|takes|is|keeps|
        uses|cannot, no {PARTY} has|gets|may|can|holds|takes|is|keeps|uses|ever|more|alone, no single|one|other {PARTY},
        no one, nobody can|may|gets|has|holds, for each|every {PARTY}, by {PARTY}, one per|for, each|every has|gets|
        have|with|of, each of, {PARTY} .. get|gets|have|has #|two|three|four|five|six|seven|eight|ten|twelve|twenty|one|
        own|their|its|at, that|this|whose|its own {PARTY}, {PARTY} apiece, one {PARTY} .. cannot|never, a|an {PARTY}
        that|which sends|has|exceeds|asks|submits|fails|wants|needs|goes, a|an {PARTY} is limited|capped|given|allowed|
        restricted|held|slowed
    """,
    "share.place": """
        worker, workers, thread, threads, pool, pools, slot, slots, connection, connections, permit, permits, queue,
        queues, lane, lanes, pod, pods, node, nodes, machine, machines, core, cores, cpu, gpu, gpus, bandwidth,
        capacity, process, processes, executor, executors, server, servers, instance, instances, container, containers,
        semaphore, cluster, clusters, sockets, farm, farms, memory, quota, budget, breaker, line, database, group,
        groups
    """,
    "share.own": f"""
        of its|their|his|her|our own, its|their own, to|for itself|themselves|himself|them alone|only, to itself, to
        themselves, own, dedicated, reserved, set|kept|held|put aside|apart|back for, separate, separately, kept apart,
        exclusive-, for it|them|these|those|that alone, private, ring fenced, fenced off, walled, carved|cut into|up|
        out, split into|between|among|by|per, divided into|among|between|by|per, apart from, away from, only for,
        isolated, belongs to, nobody else, no one else, not shared, not share, does|do not share, a third|half|quarter|
        part|share|fifth of, evenly among|between|over, on the other #, the other #|two|three|four|five|six|eight|ten|
        nodes|pods|workers|half, one|# per {PARTY}, # .. per {PARTY}, {PARTY} of its|their own, each {PARTY} with its,
        for itself, for themselves, for himself, one * per {PARTY}, one .. pool|queue|lane|line|worker|group per|for,
        are|is split|divided|partitioned, live|lives|run|runs|sit in separate|different, their|its own .. group|groups|
        pool, servers|pods|machines|nodes|workers|threads .. only, only to|for|by these|those|them, do|does nothing
        else, none of them|which can borrow, none can borrow, island|islands, to these only, gets|get N servers|pods|
        nodes|machines|workers, to|for these|it|them|him only, servers|pods|nodes|machines|workers for the day|week|
        time, the remaining #|ten|two|three|four|five|six|eight|twelve|gpus|pods|nodes|servers|workers, its|their share
        of, remaining|other # for, farms|pools|groups|fleets|clusters one|for, two|three|four|several farms|pools|
        clusters|fleets|groups, never go|goes|come|comes|enter|run|runs|wait there|to|in|into|near|on|behind, for *
        only, and nothing else, nobody else's, none but, no one else's
    """,
    "share.per": spelled(f"""
        N {_RESOURCE} per|for {PARTY}, N {_RESOURCE} for each|every {PARTY}, N * {_RESOURCE} per {PARTY}, separate|own|
        small|dedicated {_RESOURCE} per|for {PARTY}|each, each|every {PARTY} has|gets|owns its|a|one own|separate|
        dedicated|* {_RESOURCE}
    """),
    "share.any": """
        per *, a|one|single|each|every|no * may|can|has|gets|is|must|asks, each|every * has|gets, a single *, any one *,
        per * and
    """,
    "share.coarse": """
        per query|page|request|call|second|minute|hour|day|pod|node|server|file|row|batch|message|item|gpu|core|worker|
        instance|gateway|host|replica|shard|partition|month|year|week|attempt|try|event|machine|connection|document|
        record|line|run|release|zone|cent
    """,
    "share.later": """
        will|to|should|could|might be introduced|added|built|set|decided|considered|discussed|defined|agreed|negotiated,
        come|comes|follow|follows with|in|later|next|once|when|after|as, not in this|the|our|first|present, is|are|be
        planned, next year|release|version|phase|billing|quarter|model|budget, second release|version|phase|step, later
        release|version|phase|step, an idea for, for later, yet to, not yet, some day, one day, under discussion, on the
        list|roadmap|wish
    """,
    "share.all": """
        up to 100|all|everything|every|its|the, all of it|them, the whole, the lot, as much as, as many as
    """,
    "share.rest": """
        share|shares the rest|remaining|remainder|other|others, share|shares what is|remains
    """,
    "share.cap": spelled("""
        at most, no more than, not more than, never more than, up to N, max N, maximum, limit, limits, limited, capped,
        cap, caps, quota, quotas, throttl-, 429, 503, refused, turned away|down, rejected, told to wait|come|later,
        later please, try later, N at once|a|in, N in flight|parallel, N .. a|per second|minute|hour|day|month, N .. at
        a|once|the time|same|any, N rps|qps, rps, shed, sheds, bucket of, allowance, budget, ceiling, may have|hold|use|
        take N, N .. and no more, no more, bounded, window of, rate limit|limits|limited|limiter, fewer than, preempted,
        evicted, suspended, cut off|at|after, slowed down, is slowed, max|maximum concurrent|parallel|number, please
        wait, wait outside, waits outside, waiting room, waiting page, others|rest wait, may be inside, N .. inside, cut
        out after, at the most, whatever is free, hears busy, hears, the most, and not more, no further, told busy|to,
        is busy, above|beyond this|that|it|which, more is|are|get|gets|waits|wait
    """),
    "share.limit": spelled("""
        at most N, no more than N, not more than N, never more than N, up to N, may have|hold|use|take|send|run N, max|
        maximum N, limit of N, limited|capped|cut to|at N, cap of N, quota of N, N at once, N in flight|parallel|hand, N
        .. at a|once time, more than a|its|their|one tenth|third|half|quarter|fifth|share|#|part, # and no more, N
        running|waiting|open|busy|active, bucket of N, burst|burst of #, N .. in the works, may|can have|send|make|use|
        take|hold|start|open .. N, limited|capped|cut|held|slowed to|at .. N, more than N, N .. then 429, # .. more
        waits|wait, N .. running|open, max|maximum concurrent|parallel, fourth|third|fifth|sixth|next waits|is, N .. may
        be, may hold|have more than N, N may, a second then
    """),
    "share.rate": spelled("""
        N .. a|per second|minute|hour, # * .. s, # rps|qps, # per second|minute
    """),
    "share.nomore": f"""
        no {PARTY} gets|has|holds|may|can|takes|uses|occupies|ever .. more than, none|nobody gets|has|holds|may|can|
        takes more than, no one gets|has|holds|may|can|takes more than, no * may|can|gets|has|holds .. more than, no *
        may|can hold|have|use|take|occupy more
    """,
    "share.span": spelled("""
        more than # %, # % at most, at most N UNIT|week|weeks|month|months|year|mb|gb|kb|tb|rows, up to N UNIT|week|
        weeks|month|months|year|mb|gb|kb|tb|rows, more|less|later|older than N UNIT|week|weeks|month|months|year|mb|gb|
        kb|tb|rows
    """),
    "share.store": """
        database, databases, postgres, postgresql, mysql, schema, store, db, oracle, mongodb, cockroachdb, cassandra,
        tables, api, release, calendar, disk, disks, copy, ledger, replica, replicas, addresses, address, build, standby
    """,
    "share.breaker": """
        breaker, breakers, circuit breaker, half open, trips after|at|when|on, left alone for, leaves .. alone for, not
        called|asked|used for|until, no longer called|asked for|until, tested|tries|tested|probes with|by one|a call|
        single, closes it|the for, shut|closed|off for # s|seconds|min|minutes, failures in # s|seconds|minutes, fail
        fast, failing fast, bulkhead, bulkheads, semaphore, semaphores, failures|errors|timeouts|times|misses in a row
        .. close|closes|open|opens|shut|stop|stops|off|alone, opens after|when|once .. failures|errors|timeouts|%, in a
        row close|closes it|them|for, stop calling|asking, stops calling|asking
    """,
    "share.fair": f"""
        round the|all {PARTY}, round robin over|across|between|among|by|per, fair queue|queues|queueing|queuing|share|
        shares|scheduling|scheduler|turn, fairly, weighted fair, one {PARTY} after the|another, from each|every {PARTY}
        in turn, take|takes turns, {PARTY} in turn, by turns, rotates|rotate|rotating over|through|between|among,
        deficit round, fair queueing, lent out, one .. from each, from each in turn, from one to the next, each in turn,
        in turn over|across|from {PARTY}|the|all, weights per|for|by, in rotation, rotation, served in turn, share of ..
        time, stop|stops|pause|pauses|yield|yields|wait when|while|as|if live|interactive|urgent|other|others|users,
        give|gives way, precedence, priority over|to|for|class|classes|queue|lane|level, preempt-
    """,
    "share.common": spelled(f"""
        share|shares|shared|sharing the|a|one|its|all|their|these|those|same|common|capacity|pods|pool|everything|nodes|
        connections|workers|threads|servers|that|them|it, share|shares .. pool|pods|connections|workers|threads|queue|
        nodes|servers|cluster|capacity, shared by|among|between|across|with all|every|the|everyone|N, one|1|a|single|
        common|same|shared|joint|big|large|great|larger|bigger pool|queue|line|cluster|fleet|heap|pot|bucket|list|
        backlog|executor|crew of|for|with|and|serves|that|all|to|between|without|in, pool|queue|workers|threads|
        connections|cluster|pods|nodes|capacity .. for all|everyone|everybody|every|both, all .. in|on|through|from|
        over|into|share|shares one|the|a|same|single|common same|pool|queue|cluster|line|single|common|pods|workers, all
        in|from|through one, go|goes|run|runs|come|comes|wait|waits|land|lands|end|served|sit|stand|queue|queues|work|
        works through|on|from|in|over|by|to|at the|one|a same|common|shared|single|pool|line, the same pool|queue|line|
        workers|threads|pods|cluster|nodes|servers|connections|executor|connection|thread|worker, in the order|sequence|
        succession|turn .. come|came|asked|arrive|arrived|arriving|received|wrote|sent|submitted|in, order of arrival|
        receipt|coming|submission|entry, as they|it come|comes|came|arrive|arrives|arrived, first come, whoever comes|
        came|asks|asked|calls|arrives|is|gets, whatever|whichever its|the|it|their|cloud|{PARTY}, no matter whose|which|
        who|what|whether|from, regardless of|whose|which|who, without regard|respect|distinction, never mind whose|
        which|who, irrespective-, alike, makes|make|making no difference|distinction|exception, no difference|
        distinction between|is, not told|tell|telling|distinguish|distinguished|know|see|look|ask|care .. apart|from|
        between|whose|which|who|one|them|tenants|customers, not distinguish-, nothing distinguishes, know|knows|see|sees
        no {PARTY}, no carving|separation|partition|split|partitioning|division|share|shares|other|separate|further|
        compartments|walls|isolation|bulkhead|bulkheads|quota|quotas|breaker|breakers|fairness|reservation|limits, no
        limit|cap|rate|quota|ceiling on|per|for|of, no * limit|limits|quota|quotas|breaker|caps|pool|pools, not carved|
        split|divided|partitioned|separated|kept|limited|capped|throttled|isolated|apart|reserved|rationed, without
        limit|limits|quota|quotas|a|any limit|quota|breaker|bulkhead, unlimited, nobody|none|nothing|no one is|are|gets|
        be refused|limited|held|throttled|slowed|capped|counted|stopped|kept|turned|restricted, nothing|nobody stops|
        limits|prevents|keeps|holds|caps|counts|throttles|separates|reserves|protects, up to 100|all|everything|every,
        may|can take|use|have|fill|occupy|grab|get the|all|as|whatever|every|what whole|much|of|many|is|it|entire, as
        much as|of, as many as, nothing|nobody|no|worker|node lies|lie|sits|stands|stay|stays idle|unused, ever idle,
        idle while|when|as, leave all|everything|everyone in, more room, room for everyone|all, a bigger|larger|wider
        pool|fleet|cluster|queue, next job|machine|one|request|task|free .. whatever|whoever|whichever|no|regardless,
        everyone|everybody|all wait|waits|is|are|stand behind|equal|treated|in, all equal|the same, treated|treats|
        handled|served alike|equally|the, take|takes|took the next|what|whatever|first, whoever, serves|serve all|
        everyone|everybody, handles|handle all|everything, none has|have|of|is, what|whatever .. leaves|leave|left
        unused|over|idle, oldest goes|go|first, one queue and|for|it's|it, is fair since|as|because, it is fair, fifo,
        one queue|pool|line for .. and, all parties|customers|tenants|users|callers are|is equal|alike, are equal
        before, treats|treat a .. as a, need not register|apply|ask, goes|go where it's|it|needed|they, where it is
        needed, as received, worked off as, whatever|whichever lies|lay|comes|came|is|was .. top|next|first|there|in,
        what lies|lay|is on top
    """),
}
