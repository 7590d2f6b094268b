"""How far a fault reaches, in plain words and numbers; read on a page only."""

_PART = (
    "cell|group|pool|shard|partition|cluster|stack|lane|island|compartment|silo|ring|segment|cohort|block|slice|half|third|"
    "quarter|zone|region|site|hall|bucket|namespace|queue|schema|keyspace|database|network|line|unit|bay|section|district|"
    "instance|deployment|environment|account|project|process|thread|worker|node|server|broker|topic|ward|bulkhead"
)
_CUT = "cell|group|pool|shard|partition|cluster|stack|lane|island|compartment|silo|segment|cohort|bulkhead|slice|fleet|cage"
_WHO = (
    "customer|tenant|user|school|shop|store|farm|plant|site|branch|clinic|hospital|ward|team|house|hotel|member|merchant|"
    "client|partner|player|game|city|region|country|state|district|department|project|driver|ship|line|depot|station|"
    "building|floor|factory|publisher|channel|brand|market|product|model|dealer|carrier|bank|insurer|municipality|office"
)
_MANY = "|".join(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "sixteen", "twenty", "several"]
    + [str(number) for number in range(2, 130)]
)

CONCEPTS: dict[str, str] = {
    # -- it is cut into parts that fail alone
    "reach.cut": f"""
        # {_WHO} each, about|some|roughly # {_WHO}|{_PART} each|per|in, no two released|upgraded|on, {_MANY}
        {_CUT} of|each|with|that|per|serve|and, {_MANY} * {_CUT} of|each|with|that|per|serve|and, {_MANY}
        {_CUT}, cell based, per cell, of that cell, each cell, own cell,
        dealt|divided|cut|split|spread|sorted|assigned|distributed|hashed to|into|over|among|across
        about|roughly|some # {_CUT}|{_PART}, dealt|divided|cut|split|sorted|assigned|parted to|into|over|among
        {_MANY} {_PART}, dealt|divided|cut|split|sorted|assigned|parted to|into|over|among {_CUT},
        dealt|divided|cut|split|sorted|assigned|parted by|per {_WHO},
        fenced|separate|separated|walled|isolated|independent|disjoint|dedicated|closed {_CUT}|{_PART},
        fenced|walled|sealed off|in, shuffle shard-, compartment, compartments, bulkhead, bulkheads,
        failure|fault domain|domains
    """,
    # -- each has its own
    "reach.own": f"""
        each|every .. own {_PART}|pods|copy|quota|nodes, each with|has|have|gets|get|having own|its|their,
        each|every {_WHO} has|with|gets|runs|in|on its|a|an|one|own|their, each {_PART}
        has|with|gets|holds|serves|carries, of its|their own, its|their own
        {_PART}|copy|pods|nodes|quota|machine|machines|disk|volume|budget|limit|credentials|index|pair, own
        {_PART} per|for|each, own|separate {_PART}|pods|nodes|quota|machine per|for|each|and, separate|dedicated
        {_PART} per|for|each|of, a|one|1 {_PART} per {_WHO}, a|one|1 {_PART} each, one|a {_PART} for each|every,
        {_PART} per {_WHO}, per {_WHO} {_PART}|quota|limit|schema|key, share|shares|sharing nothing,
        share|shares no, no .. share|shares|shared a|an|any|the|one, nothing be|is shared, nothing * shared, not
        share|shared, not leave|leaves|cross|crosses|mix|mixes, never
        leave|leaves|cross|crosses|mix|share|touches|sees its|the|a|another|between, never leaves, no * in
        common, stays|stay in its|their|the|one|within, only ever on|in|touches|sees
    """,
    "reach.apart": f"""
        of that|this {_WHO}, own db|database|schema, has|have|gets|get .. of their|its own, has a
        lane|queue|pool|quota|share|budget of, each|every {_WHO} loads|gets|takes|runs|installs it|its, each
        with|has|have|gets|get a|an|its|their own {_PART}|pods|nodes|machine|machines|copy, each
        with|has|have|gets|get own {_PART}|pods|nodes, each with|has|have a|an|one .. of its|their own,
        each|every {_WHO} has|with|gets|in|on its|a|an|their own {_PART}|pods|nodes|machine|copy, each|every
        {_WHO} has|with|gets its own, share|shares nothing, never leaves, no * shares, not share anything|a|any
    """,
    # -- what goes wrong
    "reach.fault": """
        blast radius, extent, effect|impact|reach of, a loud|busy|greedy|heavy one, spoilt, spoiled, goes bad,
        runs|run|going|goes wild|amok|mad|astray|berserk, worst, damage|harm|havoc, goes out, a bad, ruins,
        fail, fails, failed, failure, failures, fault, faulty, break, breaks, broken, wrong, goes wrong, bad,
        poison, poisoned, runaway, rogue, mad, greedy, full, fills up, overfull, mistake, mistakes, bug, bugs,
        corrupt, corrupted, loss of, lose|loses|losing|lost, outage, crash, crashes, overload, overloaded,
        overrun, flood, hot, block, blocked, blocking, wedged, wedges, damage, damaged, error, errors, spoils,
        spoilt, down, dies, dead, hangs, hang, stuck, stops, leak, leaks, fire, burns, malformed, broken, mess,
        messes, slow, slows, noisy, abuse, attack, abusive, typo, whatever happens, trouble, incident, mishap,
        misconfigur-, defect, sick, ill, missing, away, gone, compromised, stolen, oom, panic, deleted, drops
    """,
    # -- and how far it goes
    "reach.only": f"""
        felt|noticed|seen by its|one|only|that|nobody, its own and, no other, and no others,
        slows|hurts|fills|stops|harms|blocks|spoils|delays itself|himself|themselves|its, for|in|at|of
        one|1|a|that|its|single {_WHO}, for|in|at|of a single {_WHO}, # of #, at first # of, most one
        {_WHO}|{_PART}|is|of, so at most, # at most|worst, at most|worst # each|in|of|out, at worst #|one|a, #
        in #|hundred|ten|thousand, its * {_WHO}|{_PART}|neighbours|neighbors, its neighbours|neighbors, out of
        #, of # {_WHO} only, others keep|go|run|continue|stay|serve|work|carry, leaves|leave the|all ..
        others|rest|other, ends at|with the|its|one, holds up nobody, hurts|slows|stops nobody|none, no more,
        and no other|more, felt by .. alone|only, one|a in #|ten|twenty, only|just|merely
        that|this|its|the|one|those|a|his|their|these {_WHO}|{_PART}, that|this|its|one|those|his|their
        {_WHO}|{_PART} only|alone, only|alone ..
        stops|stop|suffers|suffer|waits|wait|is|are|lose|loses|down|affected|hit, only|at most|just #
        {_WHO}|{_PART}|of|%, at most one|a|two|# {_WHO}|{_PART}|of|%, no more than one|a|two|#
        {_WHO}|{_PART}|of|%, not more than one|a|two|#,
        hits|meets|reaches|touches|affects|costs|takes|concerns|hurts|stops|stop|harms|strikes|darkens|delays|
        holds|blocks|fills|breaks only|one|1|that|its|a|#|just|at|no|nobody|none,
        hit|meet|reach|touch|affect|cost|take|concern|hurt|stop|harm|strike|delay|hold|block
        only|one|1|that|its|a|#|just|at|no, # % of, # of the|all|our #|{_WHO}|{_PART}, # of #
        {_WHO}|{_PART}|only|at|are, one in #|ten|twenty|eight, one {_PART}|{_WHO} of|in|out, per cent of, a
        tenth|quarter|third|half|twentieth|hundredth|fraction of, the others|rest|remaining
        go|goes|keep|keeps|run|runs|continue|continues|stay|stays|serve|serves|notice|notices|do|does|are|is|
        see|sees|play|plays|work|works|sell|print|never|carry|not|feel, other {_WHO}|{_PART}
        go|goes|keep|run|continue|stay|serve|notice|do|are|is|see|work|never|not|carry|fifteen|feel, the other
        #|two|three|four|five|eleven|fifteen|nine, all|everybody|everyone others|else
        go|goes|keep|runs|works|continues|is|are, all but one|that|the|it, no|none of the other, no other
        {_WHO}|{_PART}|one, no one else, nobody else, nothing else, not
        affect|touch|reach|hurt|harm|stop|disturb|slow|spread|leave|cross|notice|feel|felt|noticed|affected|
        touched, does not spread|reach|leave|touch|go|matter, stays within|inside|in|with|local|there,
        remains|kept|stay within|inside|in|local, stops|ends|halts at|there, goes no further|farther, no
        further|farther than, confined|limited|contained|restricted to|in|within|by, cannot|can not
        reach|touch|leave|spread|starve|slow|take|hurt|harm|fill|block|bring, alone, by itself, and no|nobody
        other|one|else, neither .. nor, without touching|affecting|harming|disturbing|the, apart from that, no
        {_WHO} stops|loses|waits|notices|sees|is|feels|else
    """,
    # -- a change goes to a part first
    "reach.step": f"""
        for one|1 {_WHO}|{_PART}, by|to|on|at|first #
        pods|hosts|servers|meters|machines|devices|users|boxes|scorers|nodes|accounts|clients|customers, first #
        of|{_WHO}|meters|devices|hosts|pods, # pods|hosts|servers|machines|devices first, to|on|in
        two|three|five|a|one|ten {_WHO}|{_PART}|few|handful|tenth|hundredth|dozen first|on|then|and,
        two|three|five|a few|one {_WHO}|{_PART} on monday|tuesday|wednesday|thursday|friday|day|monday, one|1|a
        {_PART}|{_WHO} first|at|per|every|a|each, # % of|first, # per cent of|first, a
        tenth|hundredth|few|handful|quarter|half first|of, {_PART}|{_WHO} by {_PART}|{_WHO}, in
        waves|stages|rings|batches by|of|per|from, wave by wave, quarantine, quarantined, pilot {_WHO}|{_PART},
        to|enters|reaches|touches|touch|takes|meets 1|one {_PART}|{_WHO}, not .. everywhere|everyone,
        {_PART}|{_WHO} at a, smallest {_PART}|{_WHO}, canary {_PART}|{_WHO}
    """,
    "reach.then": """
        for the next, the next only, next only if|when|after, minutes|hours|days apart, only if
        errors|nothing|all|it, then, later to|the|all, per hour|day|night|week|run, a|every hour|day|night|week,
        half hour|a, after a|an|one|ten|# day|hour|week|minutes, halts|stops by|itself|when|if, halt reaches,
        a|an|one|two hour|day|week|night later, day|hour|week|minutes later, before the next|others|rest, until
        the, at a time, capped at|by|to, rolled back by|before|when|if
    """,
    # -- it goes to all
    "reach.all": f"""
        all|every #|{_WHO}|{_PART} .. at once|same|together, all|every * at once, at once to|on|for|by
        all|every|everyone|each|the, everywhere at|in|within, at|in the same moment|time|minute|instant,
        reaches|reach|goes|go|applies|takes|hits|affects all|every|everyone|everybody|everywhere|each, any .. on
        any, any * can|may * any, any|each|every can|may send|serve|run|use|take for|any,
        one|1|single|a|the|same|shared|common|joint {_PART}|{_CUT} for|serves|carries|holds|with|of|takes
        all|every|everyone|everybody|each|the|any|# , one|1|single|common|shared|joint *
        {_CUT}|scheduler|database|schema|queue|table|pool for|of|serves|with|and, is|are|be shared|common|joint,
        shared by|as|among|between|with|across|as|of, share|shares one|the|a|it|them, on|in|by|through|from
        1|one|single|shared|common {_PART}|{_CUT}|scheduler|database|schema|table|bucket, on|in|by|through
        1|one|single * {_PART}|{_CUT}, all|every|everyone|everybody|everything together|alike, for
        all|everyone|everybody of|them|customers|users|tenants|at, together with|in|on, worldwide, globally, so
        that no two, takes effect everywhere, as before, no|without
        separation|partition|isolation|cells|limit|containment|boundary, keep an eye|watch, watch the, have a
        word, more|faster|bigger|larger room|disks|discs|discs|machines|hardware, # % more
    """,
    # -- nobody has worked it out
    "reach.open": """
        how far|much|many|wide|large|big .. reach|reaches|hit|affect|affects|be|goes|lost, not|never been|be
        worked|looked|thought|discussed|considered|studied|known|analysed|analyzed|determined|defined, not
        worked|looked|thought|known out|at|about|yet, unknown, unclear, tbd, todo, look|looking|looked into,
        say|report something, on the subject, comes|come|planned|foreseen with|in|for, on the list|roadmap,
        remains to, once we|the|there
    """,
}
