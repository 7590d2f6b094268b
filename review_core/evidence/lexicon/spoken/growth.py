"""More load than now, as people tell it: cut up and spread over more machines; or one machine, and a larger one next."""

from review_core.evidence.lexicon.spoken.numbers import spelled

_MACHINE = (
    "pod|pods|node|nodes|instance|instances|server|servers|machine|machines|worker|workers|box|boxes|host|hosts|process|"
    "processes|replica|replicas|broker|brokers|shard|shards|container|containers|vm|vms|task|tasks|cell|cells|"
    "collector|collectors|consumer|consumers|copy|copies|member|members|unit|units|gateway|gateways|relay|relays|mixer|mixers"
)
CONCEPTS: dict[str, str] = {
    "grow.split": spelled(f"""
        shard, shards, sharded, sharding, partitioned by|over|across|on|into|among, partition by|key|keys, N partitions,
        hash of|by|on|over|the|slots|ring|key, hashed, hashing, by hash|key|id, split|splits|cut|cuts|divided|divides|
        divide|carved by|over|across|among|into|between|up, halved, spread|spreads|spreading|distributed|distributes|
        distribute|dealt|scattered over|across|among|by|between|evenly, ring, each|every|a {_MACHINE} has|takes|holds|
        owns|serves|keeps|handles|carries|looks|answers|works|gets|does|manages|bears, each takes|holds|owns|serves|
        keeps|handles|carries|looks|does .. part|share|slice|range|portion|third|its|own|#|segment, one .. per|for|each|
        every|a {_MACHINE}|region|country|city|tenant|district|shop|school|site|customer|house|province, range|ranges
        of, slice, slices, segment, segments, cells, per region|country|city|tenant|district|customer, rebalance-,
        reshard-, split in|into two|halves, by * number|key|id|name|region|code modulo|over|to, merge, merged, any|
        every|each {_MACHINE} can|may|serves|answers|takes|will, handed|given|dealt to whichever|any|the|one,
        independent of each|one, is independent, one .. one shard|database|node|process|server, any of|to the
        {_MACHINE}|relay|relays, per match|game|room|event|account|user|customer|tenant|key, hang|hangs|connect|
        connects|sit|sits|log|logs on|to {_MACHINE}
    """),
    "grow.more": spelled(f"""
        add|adds|adding|added|start|starts|started|bring|brings|put|puts|take|takes|needs|buys|buy|more|another|further|
        extra|additional|new|next|spare {_MACHINE}, add|adds|adding|added|start|starts|brings|puts .. more|one|another|
        further|{_MACHINE}, one|two|more|further more {_MACHINE}, autoscal-, auto scal-, hpa, keda, karpenter, scaling
        group, scale|scales|scaled|scaling out|horizontally|with, N to N {_MACHINE}, # - # on|pods, adds more|one|
        another|two|pods|nodes, added when|as|at|for|before|by|without, are|is|be added, linear-, bend, double|doubling|
        doubled|doubles the|their|number|as number|of|{_MACHINE}, any number, proportion-, grows|grow with, number of
        {_MACHINE}, {_MACHINE} per|for|a #, up to # {_MACHINE}, have|has|been been run|tried|tested with, half of the
        {_MACHINE}, twice as many {_MACHINE}|relays|databases, N times as many {_MACHINE}, # times the {_MACHINE}, more|
        another|further are|is started|added|switched|put|opened|bought|brought, number .. follows|follow, follows the
        length|load|queue|number, in step with, grows|grow in step|with, joins|join the|in, takes|take over every|its|
        part|some|a, any number of, as many .. as needed, between N and N {_MACHINE}, # {_MACHINE} are|is booked|
        reserved|ordered|ready|started|added|rented
    """),
    "grow.stateless": """
        stateless, no state, not|nothing keep|kept|stored|held|holds|keeps|in|on state|them|it|itself|memory|local,
        keep|keeps|hold|holds nothing, identical, interchangeable, any|every|each of them|these can|may|will, any pod|
        node|instance|server can|may|will|answers|serves, share nothing, shared nothing, equal
    """,
    "grow.figure": spelled(f"""
        # {_MACHINE}, # .. each|per|a|apiece {_MACHINE}, # per {_MACHINE}, # each, # % cpu, cpu # %, cpu at|of|over|
        above, per {_MACHINE} measured|tested|tried, measured, tried, tested, load test, # to #, queue|lag|backlog
        length|depth|is|over, per {_MACHINE}, of #, by #, N {_MACHINE}, # times as many, N times as, fourth|third|fifth|
        next|second {_MACHINE}, moved between|with|by|while, # databases|leagues|partitions|shards, on a|the test, we
        ran|tested|tried|measured, tenfold|triple|double|twice load|traffic, of # each
    """),
    "grow.bigger": spelled("""
        bigger|larger|stronger|fatter|beefier|faster|big|large|mightier|roomier|heavier|huge machine|server|box|host|
        instance|vm|node|one|type|model|size|computer|hardware|iron|cpu|plan|database|disk, biggest|largest|strongest|
        fastest machine|server|box|host|instance|vm|node|one|type|model|available|we|there|that, next size|larger|
        bigger|step|class|model|tier up|size|one|is|type|machine|in|on, size|sizes up|larger|above, one|two sizes|size
        up|larger, more|double|twice|doubled|doubling|extra|additional memory|ram|cores|cpu|cpus|gb|disk|disks|
        gigabytes, more and faster, N times the|as memory|ram|cores|cpu|size|big|large|what, times what we|it|the,
        doubled the|its|in, with # gb|cores|tb .. can|are|be|bought|available|had|ordered, # gb|cores|tb can|may|are be|
        sold|available, up to # gb|tb|cores, # gb|tb of|ram|memory|so, can|could|may|will|to be had|bought|enlarged|
        upgraded|ordered|rented|resized|extended|expanded|doubled, scale|scales|scaled|scaling up|vertically, vertical-,
        upgrade, upgraded, upgrades, enlarge, enlarged, made|make|makes|making it|larger|bigger|them larger|bigger|
        twice, gets|get|buy|buys|bought|order|ordered|rent|rented|given a|an|one|the|more larger|bigger|new|c7i|r7i|
        memory|cores|faster, of the same size, faster disks|disk|cpu|processor, packed tighter|closer, squeeze-, tune|
        tuned|tuning, headroom, room to|for|on, still has|have room|half|space|#, plenty of room|space|cores, swap|
        swapped|exchange|exchanged|replaced for|by|with a|an|the larger|bigger|next|faster
    """),
    "grow.single": """
        one|single|1|only|lone process|machine|server|box|host|instance|node|vm|thread|core|computer|writer|leader|
        consumer|worker|pod|copy|database|program|large|big|jvm|service|master|scheduler|table, one|single|1 large|big|
        strong|fat|central|active|python|java|go|redis|postgres|postgresql|mysql|linux server|machine|process|box|host|
        instance|node|database|vm|one, in the|its memory|ram|heap of|on one|a, on one|a single, a|the single, singleton,
        there is|be one|only|exactly|just, exactly|ever|only|just one, no|not a second|other|further, no second|other|
        sharding|shards|partitioning|partitions|horizontal, not shard|sharded|split|partition|partitioned|divided|
        spread|distributed|scale, can not be|run|work split|divided|shared|spread|sharded|beside|twice|on, all .. on|in|
        through one|a|the single|same|one|it, everything|all .. one|same process|machine|server|place|host|box, replicas
        1, replica 1, stateful, holds|keeps|has all|everything|the|every whole|entire|in|of, whole|entire .. in|on|
        through memory|ram|one|it, a cron|shell|python|perl|php script|job, cron script|job, script
    """,
    "grow.hope": """
        will be seen|looked|shown|decided|dealt, remains to, should|will|ought be|do|suffice|last|hold enough|for|us|
        out, enough for|until|to|so, is|was enough, suffices, lasts for|until|us|the, see|cross .. when|then, when we
        get|are|come there, worry, a nice problem, good problem, nothing needs|has|need, no need, we will see, far from,
        for the time|moment, so far, unlikely, not needed|necessary|planned|foreseen|expected, cache|caches|caching|
        cached helps|help|more|will|takes, tune, optimise, optimize, faster code|queries|disks|language, rewrite,
        rewritten
    """,
}
