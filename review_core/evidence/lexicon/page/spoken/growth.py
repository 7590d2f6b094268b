"""More load than now, as people tell it: cut up and spread over more machines; or one machine, and a larger one next."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

_MACHINE = (
    "pod|pods|node|nodes|instance|instances|server|servers|machine|machines|worker|workers|box|boxes|host|hosts|process|"
    "processes|replica|replicas|broker|brokers|shard|shards|container|containers|vm|vms|task|tasks|cell|cells|"
    "collector|collectors|consumer|consumers|copy|copies|member|members|unit|units|gateway|gateways|relay|relays|mixer|mixers"
)
CONCEPTS: dict[str, str] = {
    "grow.split": f"""
        shard, shards, sharded, sharding, reshard-, partitioned, partitions, partition by|key|keys, hash of|by|on|over|
        ring|slots|range, hashed, hashing, by hash, hash ring, consistent hash, split|splits|cut|cuts|divided|divides|
        divide|carved by|over|across|among|between|up, halved, spread|spreads|spreading|distributed|distributes|
        distribute|dealt|scattered over|across|among|by|between, each|every {_MACHINE} has|takes|holds|owns|serves|
        keeps|handles|carries|looks|answers|works|gets|does|manages|bears .. part|share|slice|range|portion|third|its|
        own|#|segment, each takes|holds|owns|serves|keeps|handles|carries|looks|does .. part|share|slice|range|portion|
        third|its|own|#|segment, one .. shard|database|node|process|server|pod|partition|cell for|per|each|a, range|
        ranges of|each, slice, slices, segment, segments, cells, rebalance-, handed|given|dealt to whichever|any|the|
        one, independent of each|one, is independent, any of|to the {_MACHINE}, hang|hangs|connect|connects|sit|sits|
        log|logs on|to {_MACHINE}, modulo, own nodes|partitions|shards|pods|databases, merged from, own|its set|slice|
        part|share|subset of, responsible for, assigned|allocated|mapped|allotted|attached to servers|nodes|machines|
        pods|one|workers, on one of, can be moved, be moved between, any * can|may take|serve|answer|handle, in # parts|
        pieces|slices|lots|segments|fragments|ranges, parts, belongs|belong to one of, carry|carries|carrying a|# part|
        parts, one of the by
    """,
    "grow.more": spelled(f"""
        add|adds|adding|added {_MACHINE}, add|adds|adding .. more|another|further|{_MACHINE}|one, more|further|extra|
        additional|fresh|new {_MACHINE}, one|two|some|five|ten more {_MACHINE}, a {_MACHINE} more, autoscal-, auto
        scal-, autoscaler, hpa, keda, karpenter, scaling group, scale|scales|scaled|scaling out|horizontally|sideways,
        scale|scales|scaled|scaling with|by .. pods|nodes|load|number|adding, N to N {_MACHINE}, # to # by|on|at|of, # -
        # pods|nodes, between N and N {_MACHINE}, linear, linearly, no bend, twice|double|triple as many {_MACHINE}|
        databases, N times as many {_MACHINE}, N times the {_MACHINE}, any number of, as many .. as needed|wanted|
        necessary, grows|grow with|by .. pods|nodes|number|load|{_MACHINE}, number of {_MACHINE}, up to # {_MACHINE},
        {_MACHINE} per|for #, # .. per|each|a|apiece {_MACHINE}, more|another|further|others are|is started|added|
        switched|put|opened|bought|brought|booked, number .. follows|follow, follows the length|load|queue|number, in
        step with, {_MACHINE} joins|join, joins|join the ring|cluster|group|pool, takes|take over every|its|part|some, #
        {_MACHINE} are|is booked|reserved|ordered|started|added|rented, are|is added|started|taken when|as|at|for|
        before|by|without|to, next {_MACHINE} is|takes, doubling|double|doubled|doubles the|their number, grow|grows by
        {_MACHINE}|adding, half|twice of the {_MACHINE}, capacity in|by {_MACHINE}, one {_MACHINE} handles|holds|
        carries|takes|serves|does #, maxreplicas, minreplicas, max_replicas, many|several|n|more small|smaller|equal|
        identical|such|of, is # {_MACHINE}, start|starts|starting another|one|more {_MACHINE}|node, twenty|ten|thirty|
        many small ones, adding a|one|another, are a matter of minutes, is a matter of minutes, # identical|equal, #
        {_MACHINE} #, as {_MACHINE} are added, by the|a queue's|list's|line's length, started by|according, further|more
        {_MACHINE} are|is, a 17th|17 th, instead of #, we|are|to start|starts|need|run|rent|want|use #, there are # now|
        today, # today|now, room .. for #, as many as are|is|one needed|wants, can be as many, by the dozen, all alike,
        servers|nodes|machines are added, # for the, # servers|nodes|machines of #, moves a share|part, # {_MACHINE}|
        hosts|guides carry|carries|hold|holds|do|take, is good for #, good for #, are added as|when|for|to, taking ..
        over, tried in|with|at, another|one more|further machine|server|node means|brings|gives, a * takes|holds|
        carries|serves #, # to|on a|each {_MACHINE}, is|are|makes|make N {_MACHINE}, on # {_MACHINE}, put to work
    """),
    "grow.stateless": """
        stateless, no state, not|nothing keep|kept|stored|held|holds|keeps|in|on state|them|it|itself|memory|local,
        keep|keeps|hold|holds nothing, identical, interchangeable, any|every|each of them|these can|may|will, any pod|
        node|instance|server can|may|will|answers|serves, share nothing, shared nothing, equal
    """,
    "grow.figure": spelled(f"""
        # {_MACHINE}, # .. each|per|a|apiece {_MACHINE}, # each, # % cpu, cpu # %, cpu at|of|over|above, per {_MACHINE}
        measured|tested|tried, measured, tested, were|been|have tried, load test, queue|lag|backlog length|depth|is|
        over, of # each, N {_MACHINE}, # times as many, moved between|with|by|while, on a|the test, we ran|tested|
        measured, tenfold|triple|double|twice load|traffic, up to #, fourth|third|fifth|next {_MACHINE}, # to #, # %
        more|adds, load tested, targetcpu, maxreplicas, minreplicas, is # now, online, in proportion, # {_MACHINE} # h|
        hours, measured with, been tried, matter of minutes|hours
    """),
    "grow.bigger": spelled("""
        bigger|larger|stronger|fatter|beefier|faster|big|large|mightier|roomier|heavier|huge machine|server|box|host|
        instance|vm|node|one|type|model|size|computer|hardware|iron|cpu|plan|database|disk, biggest|largest|strongest|
        fastest machine|server|box|host|instance|vm|node|one|type|model|available|we|there|that, next size|larger|
        bigger|step|class|model|tier up|size|one|is|type|machine|in|on, size|sizes up|larger|above, one|two sizes|size
        up|larger, more|double|twice|doubled|doubling|extra|additional memory|ram|cores|cpu|cpus|gb|disk|disks|
        gigabytes, more and faster, N times the|as memory|ram|cores|cpu|size|big|large|what, times what we|it|the, with
        # gb|cores|tb .. can|are|be|bought|available|had|ordered, # gb|cores|tb can|may|are be|sold|available, up to #
        gb|tb|cores, # gb|tb of|ram|memory|so, can|could|may|will|to be had|bought|enlarged|upgraded|ordered|rented|
        resized|extended|expanded|doubled, scale|scales|scaled|scaling up|vertically, vertical-, upgrade, upgraded,
        upgrades, enlarge, enlarged, made|make|makes|making it|larger|bigger|them larger|bigger|twice, gets|get|buy|
        buys|bought|order|ordered|rent|rented|given a|an|one|the|more larger|bigger|new|c7i|r7i|memory|cores|faster, of
        the same size, faster disks|disk|cpu|processor, packed tighter|closer, squeeze-, tune|tuned|tuning, headroom,
        room to|for|on, still has|have room|half|space|#, plenty of room|space|cores, swap|swapped|exchange|exchanged|
        replaced for|by|with a|an|the larger|bigger|next|faster, doubled its|in, doubling its|memory|ram|cores|the
        memory|ram|cores|machine|disk, server|machine|host|box with more|twice|double|larger|faster, of that size,
        nothing special, suffice|suffices at|for|then, rewritten in c|rust|go|java|assembler, getting|get better|faster|
        cheaper|stronger, good|decent|strong host|machine|server, host|server|machine|box|database doubled|enlarged|
        upgraded|replaced, next|up to # cores|gb|cpus
    """),
    "grow.single": """
        one|single|1 large|big|strong|fat|central|active|python|java|go|redis|postgres|postgresql|mysql|linux server|
        machine|process|box|host|instance|node|database|vm|one, in the|its memory|ram|heap of|on one|a, on one|a single,
        a|the single, singleton, there is|be one|only|exactly|just, exactly|ever|only|just one, no|not a second|other|
        further, no second|other|sharding|shards|partitioning|partitions|horizontal, not shard|sharded|split|partition|
        partitioned|divided|spread|distributed|scale, can not be|run|work split|divided|shared|spread|sharded|beside|
        twice|on, all .. on|in|through one|a|the single|same|one|it, everything|all .. one|same process|machine|server|
        place|host|box, replicas 1, replica 1, stateful, holds|keeps|has all|everything|the|every whole|entire|in|of,
        whole|entire .. in|on|through memory|ram|one|it, a cron|shell|python|perl|php script|job, cron script|job, one|
        single|1|only|lone process|machine|server|box|host|instance|node|vm|thread|computer|writer|leader|consumer|
        worker|pod|copy|database|program|large|big|jvm|service|master|scheduler|table, batch on the, on the * server,
        one * decides|does|runs|holds|keeps|handles|carries|knows|serves all|every|everything|the, one truth, one * for
        all|everything
    """,
    "grow.by": """
        by hash, hash of, by .. id|ids|key|keys|number|name|hash|region|tenant|customer|user|account|range|ranges|
        league|season|code|pin|city|country|district|site|shop|school|date|month|postcode|event|match|room|game|device|
        family, per|each tenant|region|country|city|district|customer|shop|school|site|house|province|match|game|room|
        event|account|user|key|league|family|market|brand, keyed by|on|to, range|ranges of|each|is|says, over a|the
        ring, one league|region|tenant|customer|game|room|match|city|country, its own part|share|slice|range|partitions|
        keys, its|a part|share|slice of, n th, every n, by * over|across|into|among, by product|order|seller|route|line|
        stock|symbol|channel|topic|stream|sensor|meter|vehicle|photo|document|file|book|article|player|team|project|
        repository|class|type|group, last|first .. digits|digit|letters, split by, digits can, by * range|ranges|id|ids|
        key|number, ranges move|moved|wander|are
    """,
}
