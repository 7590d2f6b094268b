"""Who gets the next request, as people tell it: the one with least to do, one that is free; or always the same one."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

_INSTANCE = (
    "pod|pods|node|nodes|instance|instances|server|servers|machine|machines|worker|workers|box|boxes|host|hosts|process|"
    "replica|replicas|one|ones|mixer|backend|backends|copy|copies|desk|station|gateway|target|targets|member|peer|cell"
)
CONCEPTS: dict[str, str] = {
    "spread.least": spelled("""
        least|fewest|lowest|shortest|smallest|lightest .. request|requests|connections|connection|calls|hand|hands|
        queue|load|loaded|way|open|busy|pending|outstanding|flight|jobs|people|work|waiting|backlog|used|latency|cpu|
        active|utilisation|players|sessions|streams|users|line|tasks|running|delay|full|messages|orders|time, least
        loaded|busy|used|request|requests|conn|connections|outstanding|latency|full|time, most room|free|idle|space|
        capacity|headroom, freest, emptiest, idlest, quietest, laziest, has|have|with the most|least|fewest|lowest|
        shortest, shorter queue|line, better|best|less|lighter|emptier|freer|idler of two, of two|2 at|random|picked|
        candidates|chosen|tries|the, two|2 at random, two|2 random, two|2 choices, power of two, p2c, peak ewma, ewma,
        by|according|on|to current|its|their|the load, jsq, least_conn, leastconn, least_request, leastrequest, backlog|
        queue|load|line|list .. smallest|shortest|lowest|least, smallest|shortest|least|lowest|reported|by backlog,
        done|finished|free|ready first, where .. least|smallest|shortest|lowest|most, lightest loaded, load figure|
        figures|value|report|reports, best able, not picked|chosen|asked above|over, by|on|to|most|according .. free|
        spare|idle capacity|slots|room|places|memory|cores, fewer|shorter|lower requests|calls|connections|queue|load|
        work|jobs|backlog, fewer .. under|in|open|waiting, less busy|loaded|full|work, lighter|emptier|idler|quieter|
        freer of|one, has|have .. less|fewer, at calls|load|work|connections|jobs in|under|running, largest|greatest|
        biggest|highest reserve|headroom|room|capacity, what is left, with the fewest|least|lowest, takes|take the ..
        with the fewest|least|lowest, with|by|the one with fewest|least|most|lowest, placed|distributed|assigned|spread|
        chosen by|on load, least used|busy|loaded|full, load index|figure|value|number, smallest|lowest number of, one
        with fewest|least|most, largest|greatest|biggest|highest .. free|capacity|reserve|room|idle, wait|waiting|waits|
        delay|queue .. shortest|least|smallest, shortest wait, the|with|has|where|have most .. free|open|left|slots|
        room|capacity|seats|space
    """),
    "spread.pull": f"""
        whichever|whoever|whatever .. is|be|has free|idle|ready, next free|idle, nothing|none|nobody is|be|pushes dealt|
        pushed|assigned|handed, not assigned|dealt|pushed|handed, work stealing, free|idle {_INSTANCE} takes|take|takes|
        pulls|fetch|fetches|gets|get
    """,
    "spread.weight": """
        weighted, in proportion, proportion-, according to|its|their .. size|cores|cpu|capacity|speed|power, by size|
        cores|capacity|speed, by the number of cores|slots, bounded load|loads, slow start, twice the|as share|many,
        double share, larger|bigger|faster one|ones|machine|machines get|gets|take|takes more, weights #|of|for|by|
        according|in, share .. proportion|according, share|shares by|according, share of its|cores|capacity, weight #,
        weight of #, weight for the|each|new|old, weighs
    """,
    "spread.turn": f"""
        round robin, in turn, by turns, turn and turn, dealt|deals|deal round|out|around|in|to|evenly, one after the|
        another, evenly, equally, equal shares|share|parts|number, same number, an equal, each a third|half|quarter|
        fifth|sixth|twelfth|tenth, exactly a|one, next {_INSTANCE} in|on|of, rotate-, rotation, random-, at random, any
        of the|them, spread|spreads|spreading|distribute|distributes|distributed over|across|among|between|evenly|out,
        rendezvous, consistent hash|hashing, hash of|on|by, hashed, maglev, in rotation, as many .. as every|each|any
        other, same number of, comes out even, chance
    """,
    "spread.by": """
        balancer, balancers, balanced, balances, balancing, haproxy, envoy, nginx, alb, nlb, elb, ingress, traefik,
        proxy, proxies, linkerd, istio, xds, lb, ipvs, vip, f5, front, dispatcher, router, mesh, anycast
    """,
    "spread.per-call": """
        per|each|every|single|any call|request|query|question|rpc|message|job, call by call, request by request, deals|
        deal|spreads|spread|distributes|distribute|picks|pick|sends|send|hands its|the|each|every|out calls|requests|
        call|request|queries, calls|requests|queries|jobs|questions, connection to|with every|each|all, connections to
        all|every|each
    """,
    "spread.leaves": f"""
        gets no|none|nothing|fewer|less more|further|new|work, get no|none|fewer|less, leaves|leave the rotation|list|
        pool|set|ring, taken|takes|take|thrown|put|removed|dropped|ejected|kicked out|off|from|of, ejected, ejects,
        drained, drains, skipped, skips, passed over, healthy, unhealthy, health|readiness|failing check|checks|probe|
        probes, above|over|beyond|from|at # .. none|no|nothing|refuses|full|skipped, full|slow|failing|failed|dead|sick|
        busy {_INSTANCE}, outlier, closed after, connections are|be|age closed|limited|recycled, max connection age,
        moves away|elsewhere, redistribut-, rebalance-, re balance-, not offered, no longer offered, above # .. not, are
        not offered|chosen|used|picked
    """,
    "spread.sticky": """
        first address|one|name|entry|in|on|server|node|machine|host|that|found|it|of|answer, always|takes|take|use|uses|
        pick|picks|tries|asks|keeps the first, the first .. list|address|dns|file|configured|returned|named|given, stay|
        stays|remain|remains|stick|sticks|keep|keeps with|to|on|there it|its|that|this|one|the|him|a|for, stick|sticks
        to, sticky, pinned, pins, bound to|for, tied to, one|1|single|long connection|lived|channel, once and for, when|
        as it|they|at starts|start|starting|boots|launched|install|setup, at start|startup|boot|install|installation|
        setup|first|sign|registration, until .. restart|restarted|restarts|closed|dies|breaks|gone|next, same server|
        machine|node|pod|one|host|instance|worker, for good, lifetime, never moves|changes|moved, does|do not move|
        change, home server|node|machine|pod|instance, written|coded|typed|burnt|burned|baked|compiled|set|fixed|
        configured into|in|down|by|on .. config|file|app|program|build|page|code|hand|setup|image, has the name|address
        of, has the names|addresses, for days|weeks|hours|ever|life|months|years, when .. signs|sign|joins|register|
        registers|enrols|enrolled|ordered, once at|per|when, through its|the list, first fit, the first .. that|with|
        which, comes to one, from the top, down the list, next in the, keep|keeps|open|opens|hold|holds|has|have|with|
        over one|1|single|its connection|http|grpc|channel|socket|stream|tcp, all its|the|their calls|requests over|
        through|on|to it|that|one|this, topmost, when it breaks|fails|dies, connection to the first|topmost|one|same|
        address, first in|on|of|from, long lived connection|connections|channel|channels, reused|reuse for all|every|
        each, stays|stay open for, down|through its|the|a list
    """,
    "spread.static": """
        mod #, mod, modulo, remainder, by name|surname|letter|number|country|region|postcode|district|alphabet|hand|
        initial|customer|tenant|site|city|state|first|last|day|year|month|birth|parity|even|odd, even|odd numbers|ones|
        ids|number, alphabet-, first|last letter|digit|digits|half, half of|the .. goes|go, goes|go to server|node|
        machine|one|a|b|#|host|number, assigned to|by|at|once|a|per|when|on, assign|assigns each|every|a|them|by, fixed,
        static, statically, by hand, manually, hard coded, hard wired, by a|the|means table|list|map|mapping, table|list
        says|tells|decides|that|drawn|of who|which, from north|south|east|west, north|south|east|west, nearest, closest,
        pick_first, pick first, spreadsheet, wired to, hex digit, bucket|buckets on, allotted|alloted at|by|to|for,
        attached to, entered|typed by|in, technician moves, operator|technician|administrator .. moves|move|moved, a
        fixed, fixed number, first packet, answers the first, answers first, first to answer, moved by hand, number|
        name|address|place decides|determines|says|tells|picks|selects|chooses, decided|determined|chosen|selected by
        number|name|place|postcode, by their|its number|name, go|goes|sent|come|comes to .. by
    """,
    "spread.blind": """
        clusterip, kube proxy, iptables, dns round, dns returns|gives|returned|gave|hands|order|answer|decides|name|
        with, round robin dns, order of dns|the, l4, layer four|4, tcp balancer|proxy|level|lb, connections at|are|is|
        not|by|and, deals|deal|spreads|balances|spread|distributes|distribute|balance .. connections, per connection, by
        connection, connection by, without|not|never|no|nobody|nothing|none|neither .. look|looks|looking|regard|
        knowing|know|knows|measure|measured|measures|measuring|counts|count|counted|ask|asks|see|sees|watch|watches|
        balance|balances|compare|compares|load, however busy|loaded|full|slow|long|many, whether .. busy|full|free|
        loaded|slow, regardless of|how, no matter how|which|whether, left to|with, is up to, chance, luck, on average,
        law of large|averages, evens|even|average|averages|averaging out, itself out, nothing|nobody|none has|need|
        needs|is to|be measured|counted, more|larger|bigger room|machines|reserve, so that .. busiest, button for,
        reload, reloads, press|presses|click|clicks, try|tries the next, browser|client|app|page|caller takes|picks|
        chooses|chose|pick|takes|select|selects|use|uses, client|caller|app itself|themselves, some .. idle|idling,
        others idle|idled|idling, idle while|others, uneven-, not keep|know|look|track|ask|see|measure|count .. busy|
        load|who|full|loaded|much, at the end, begins|starts anew|again at, whichever|whatever|whoever .. answers|first|
        dns|name|address|comes|likes|network|returned|resolver
    """,
    "spread.unlike": spelled(f"""
        from # to # cores|gb|cpus|ms|s, # to # cores|cpus|gb, half as|the fast|speed|size|power|large, twice as|the
        fast|speed|size|large|power|strong|many, N times as|the|longer|slower|faster, older|newer|smaller|larger|weaker|
        slower|faster|bigger|weak|small|old|stronger {_INSTANCE}, smaller|older|slower|weaker|small|old ones, # s|ms|
        min|minutes|seconds for .. and|to # s|ms|min|minutes|seconds, # ms|s to # s|min|minutes, differ-, different|
        various|mixed|unequal|uneven sizes|size|speed|machines|hardware|generations|cores|lengths|weights|cost, of all
        sizes, leftover-, between # and #, from # ms|s|seconds|people|kb to, # to # people|pages|items|rows|minutes|
        seconds|members|players, some .. others, heavy|large|long|big|expensive requests|queries|calls|jobs|ones|orders|
        ones, older and|than, half the work|speed|load, twice the work|load, # older, four|three|two|six|some|several|
        half are|of older|smaller|weaker|them, of different, unequal-, one|some .. # times|hours|minutes, half as,
        slower, faster, weaker, # x slower|faster|longer, # ms .. # s, gpus and|without, without gpu|gpus, cost|costs
        more|less|much, # times as, some|posters|videos .. seconds, between .. minute|minutes|second|seconds|ms and ..
        hours|hour|minutes|seconds, last|lasts|take|takes between|from, some .. long|short
    """),
    "spread.take": f"""
        take|takes|took|pull|pulls|fetch|fetches|draw|draws|claims|claim|grabs|picks|collects .. next|work|job|jobs|
        task|tasks|order|orders|one|call|calls|new|request|recording|item|message|another|more, ask|asks for .. next|
        work|job|one|task|more|another, pull|pulls|fetch|fetches it|its|their|them, steal|steals|stealing work|jobs|
        from, pull based, ask|asks for .. call|request|order|item|message|film|conference|session, help|helps
        themselves|itself, a|each|every {_INSTANCE} fetches|takes|pulls|gets|picks|asks
    """,
    "spread.free": """
        when|as|once|whenever|if|soon .. free|done|finished|idle|capacity|ready|room|core|slot, free slot|core|worker|
        thread|hand|place, idle, common|one|shared|same|single queue|line|list|pool, queue, at its|their own pace|speed,
        as it finishes|has, # slots, slots, itself, themselves, by itself, fast ones|one, faster ones|one|more, more
        often
    """,
    "spread.at-least": "at least, at the least, at fewest",
    "spread.many": spelled(f"""
        N {_INSTANCE}, N relays|mixers|renderers|gateways|resolvers|encoders|printers|brokers|cells|sites|halls|desks|
        lines|workers|robots|processors|switches|routers|controllers|agents|front|back|collectors|receivers|scanners,
        all the {_INSTANCE}|relays|workers, each|every {_INSTANCE}|relay
    """),
}
