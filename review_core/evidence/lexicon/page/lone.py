"""How many of a part there are, in plain words and numbers; read on a page only. Names begin with `lone`."""

_UNIT = (
    "machine|server|vm|host|box|pod|process|instance|node|container|computer|pc|laptop|notebook|appliance|broker|blade|"
    "plc|workstation|mainframe|vps|droplet|daemon|jvm|recorder|firewall|controller|scheduler|sequencer|dispatcher|"
    "coordinator|gateway|proxy|balancer|replica|task|dyno|raspberry|installation|program|postgres|"
    "postgresql|mysql|mariadb|redis|mongodb|kafka|rabbitmq|nats|mosquitto|icecast|nginx|haproxy|envoy|etcd|consul|vault|"
    "zookeeper|minio|memcached|jenkins|keycloak|activemq|artemis|influxdb|cassandra|clickhouse|"
    "tomcat|nas|hsm|modem|switch|router|ec2"
)
_HOST = (
    "machine|server|vm|host|box|pod|node|container|computer|pc|laptop|notebook|appliance|blade|workstation|mainframe|vps|"
    "droplet|hardware|raspberry|nas|instance|hypervisor|desktop|mac|nuc"
)
_BOX = (
    "gateway|controller|router|switch|broker|modem|firewall|hsm|machine|server|vm|host|box|computer|pc|laptop|notebook|"
    "appliance|blade|workstation|mainframe|raspberry|nas"
)
_ROLE = (
    f"{_HOST}|process|broker|plc|daemon|recorder|controller|scheduler|sequencer|dispatcher|coordinator|gateway|proxy|balancer|"
    "replica|program|hsm|switch|router|firewall"
)
_PRODUCT = "postgres|postgresql|mysql|mariadb|redis|mongodb|kafka|rabbitmq|nats|etcd|oracle|database|sql|cassandra"
_MORE = (
    "two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|7|8|9|10|11|12|15|16|18|20|24|30|32|40|48|several|"
    "multiple|many"
)
_PLACES = (
    "zone|hall|site|region|location|building|rack|centre|center|datacentre|datacenter|az|room|town|city|campus|continent|"
    "dc"
)
# What is meant for nothing but to take a place: where it is denied or promised, there is one. "Cluster", "replica" or
# "election" are as often what a design is about.
_SPARE = (
    "standby|spare|twin|failover|counterpart|substitute|redundancy|deputy|understudy|successor|sibling|sister|brother"
)
_SECOND = (
    "standby|spare|replica|twin|failover|counterpart|substitute|redundancy|cluster|follower|mirror|sibling|deputy|understudy|"
    "successor|alternate|companion|slave|secondary|election|quorum|sister|brother"
)

CONCEPTS: dict[str, str] = {
    # -- one is counted
    "lone.one": f"""
        is the one that|in, {_HOST} to itself, {_HOST} all to itself, lone|solitary {_ROLE}, one|single|1
        member|voter|unit|module|device|receiver|installation, a|one * service|binary|daemon|script|cronjob on|under,
        operate|operates|run|runs|own|owns|deploy a|one|just|only|but|exactly *
        copy|instance|installation|specimen|exemplar, use|uses|using|ask|asks|share|shares|via|through the one
        in|at|on, all .. the one in|at|on, covers|allows|permits one, head node|server|machine, the|a central|main
        server|machine|computer|node|host, a|an|one *
        pc|laptop|notebook|workstation|raspberry|mainframe|appliance|computer|desktop|vps|nuc|nas
        with|in|under|at|on|of|beside|behind|next, one|1|single *
        serves|takes|holds|does|answers|handles|signs|feeds|drives|keeps|computes|decides|hands|gives
        all|every|the|both, one|1|single * .. used|shared by all|every|everyone|both, one|1|single * is
        installed|used|in|on|for all, 1|one|single|sole|lone|solitary {_UNIT}, 1|one|single|sole|lone|solitary *
        {_ROLE}, 1|one|single|sole * * {_HOST}, there is just|only|exactly one, singleton, only the one,
        exists|installed|deployed|runs|run|exist once, exist|exists|run|runs|there|installed|deployed
        only|just|exactly|but once, the|our|its|whose only {_UNIT}|copy, the|our|its|whose only * {_ROLE}, only|but
        one {_ROLE}|exists, only|but one of|such .. exists|runs|is, but one {_ROLE}|relay, but one *
        {_ROLE}|relay|server, a|the|one
        big|bigger|biggest|strong|stronger|strongest|large|larger|largest|fat|fattest|beefy|powerful {_HOST},
        run|runs|running|live|lives|hosted|deployed|installed|operated|stored|stays|is|are|kept|placed|everything ..
        one|1|single region|zone|datacentre|datacenter|az, only one region|zone|datacentre|datacenter|az, single|one
        data centre|center, a|one process|program|container|service|job|daemon|script on|in|inside the|a|one|our|its
        {_HOST}, a|one process|program|container|service|job|daemon|script on|in|inside the|a|one|our|its * {_HOST},
        does not run|exist twice, sole|only instance|copy, one and only, as one|single
        process|program|binary|container|pod|instance, replication factor 1|one, rf 1|one, in|inside|from a single
        {_HOST}|zone|rack|hall|site|az
    """,
    # -- one is placed
    "lone.placed": f"""
        run|runs|running|live|lives|sit|sits|stand|stands|hosted|operated|deployed|installed|is|located|placed
        on|in|from|inside|under a|an|the|one|our|its|her|his|their|that|mr|mrs {_HOST},
        run|runs|running|live|lives|sit|sits|stand|stands|hosted|operated|deployed|installed|is|located|placed
        on|in|from|inside|under a|an|the|one|our|its|her|his|their|that|mr|mrs * {_HOST},
        run|runs|running|live|lives|sit|sits|stand|stands|hosted|operated|deployed|installed|is|located|placed
        on|in|from|inside|under a|an|the|one|our|its|her|his|their|that|mr|mrs * * {_HOST}, on a|one {_HOST}
        of|in|at|under|beside, on a|one * {_HOST} of|in|at|under|beside, on a|one {_HOST} with, on a|one *
        {_HOST} with, on|in * desktop|laptop|notebook|pc|workstation|mainframe|raspberry|nuc|nas,
        run|runs|running|hosted|keep|keeps|put|puts|place|placed|deploy|deployed|install|host .. on|in
        the|a|one|our|its {_HOST},
        run|runs|running|hosted|keep|keeps|put|puts|place|placed|deploy|deployed|install|host .. on|in
        the|a|one|our|its * {_HOST}, plugged into, on the|our {_BOX} next|behind|near, on the|our * {_BOX}
        next|behind|near, on|in a|one vm|container|laptop|notebook|pc|workstation|mainframe|raspberry|nas|nuc,
        {_BOX} in|under|at|of|beside ..
        cellar|basement|cupboard|closet|desk|office|headquarters|stairwell|attic|counter|hall|shelf|room|
        vault|safe|bunker|loft|garage|rack|cabinet|centre|booth|tower|site|station|shed|kiosk|workshop|depot|plant, is
        a|an|the|our {_HOST}, is a|an|the|our * {_HOST}, is a|an|the|our * * {_HOST}, all|everything|both|they
        on|in one|a|the|same {_HOST}|rack|zone|hall
    """,
    # -- all of several fall together
    "lone.together": f"""
        three|both|all|two|replicas|they|copies .. on one|the|a same|single {_HOST}|disk|rack,
        three|both|all|two|replicas|they|copies .. on one {_HOST}|disk|rack, scheduled|placed|kept on one|the|a
        same|single {_HOST}|disk, replicas|copies|pods|brokers|nodes .. scheduled|placed|run|live on one {_HOST}|disk,
        run|runs|running|live|lives|sit|sits|stand|stands|is|are|kept|placed|hosted|installed|both|all|two|three on
        the same {_HOST}|disk|volume|array|san|power|feed, on one|a|single
        {_HOST}|hypervisor|disk|volume|array|san|power|feed all|together|both|three, share|shares one|a|the|single
        {_HOST}|hypervisor|disk|volume|array|san, same physical, one physical
    """,
    # -- a second is denied
    "lone.alone": f"""
        cold|boxed|packed machine|server|spare|one|unit|device in|on, no|without replacement|substitute|reserve
        unit|device|machine|server|mounted|installed|held|kept|there|at|in|is, no case|need|budget|money for a
        second|further|another|standby|spare|replica|cluster|twin, second * is|are a|an|on|in|still
        line|item|wish|plan|list|dream|question|the, without|no a|any partner, without|no partner|counterpart, not
        doubled|paired|twinned|backed, second * follows|comes|arrives|joins with|in|when|later|next|after, second
        {_UNIT} follows|comes|arrives|joins|is with|in|when|later|next|after, does|do|goes without a|any {_SECOND},
        does|do|goes without {_SECOND}, single az|zone|homed, can|may|must|should|shall not be
        run|started|doubled|installed|operated|deployed twice, can|may|must not run|exist twice, two would|could, two
        of them would|could, a second would|could, nothing|nobody|none else
        gives|can|does|may|issues|has|knows|serves|takes|holds, spare|replacement ..
        courier|sent|shelf|drawer|cupboard|warehouse|depot|delivered|shipped|brought|stock|ordered, new one ..
        ordered|sent|bought|courier, further|second|another one|{_UNIT} ..
        planned|foreseen|budget|follows|roadmap|ordered, {_SPARE} .. planned|foreseen|budget|follows|roadmap,
        {_SECOND} be planned|foreseen|intended|deferred, {_SECOND} follows|comes in|with|later|next|when|after|once,
        stand|stands|run|runs|live|lives alone, second|another one|{_UNIT} is not|never, no|without
        election|elections, only one of them|these|such exists|runs|is|works|at, cannot be
        doubled|duplicated|clustered, {_SECOND} is not
        foreseen|planned|provided|needed|available|there|included|bought|funded|worth|wanted|required|necessary, all
        alone, nothing|nobody|none takes|take|took over, nobody|none|nothing can|could|may
        stand|take|step|replace|deputise, nothing|nobody|none steps|stands|replaces, nothing beside it,
        nothing|nobody|none to take|fail|stand|step|replace|jump over|in|it, nothing|nobody|none to stand|step|take,
        no other * exists|takes|can|does|is, in * alone, on * alone, no one takes|steps|stands|replaces|to,
        without|no|nor a|any|second {_SECOND}, without|no|nor {_SECOND}, without|no|nor a|any * {_SECOND}, without a
        second, no second|other|further {_UNIT}, has|have no {_SECOND}|peer, no|without redundant-, not redundant, no
        high availability, no ha, without ha, be|run|runs not clustered|replicated|duplicated|mirrored, unreplicated,
        unclustered, non redundant, standalone {_ROLE}|{_PRODUCT}|mode, run|runs|is|are|be|stays|deployed|as|hosted
        standalone, {_PRODUCT} standalone, stand alone, no other {_UNIT}, no stand in, no hot|warm|cold
        {_SPARE}|{_UNIT}|copy|reserve|stand|replica|one, no plan b
    """,
    "lone.second": f"{_SPARE}, a second in|on|at|for|is|with|comes, second|further {_UNIT}, second|further one",
    # -- it is tended by hand, or praised for what does not help when it is away
    "lone.tended": """
        room #|in|on, rack #|in|on, hall #|in, 1|2|4 u, floor,
        start|starts|started|starting|boot|boots|bring|brings|brought|switch|switches * again|up|back|anew,
        start|starts|started|boots again|anew, restart|restarts|restarted|rebooted by|when|whenever|if, systemd
        start|starts|restarts|restart|brings, supervisor restarts|starts, technician, mechanic, caretaker,
        janitor, engineer|operator|somebody|someone|colleague|admin|administrator|team|we|duty|who
        start|starts|restarts|restart|sets|set|swaps|swap|replaces|replace|installs|repairs|repair|rebuilds, up
        for # days|months|years|weeks, uptime of|#, up # days, last
        restarted|rebooted|failed|down|stopped|touched, restarted last, not been|be restarted|rebooted|down,
        never been|be|been|failed|crashed|down|stopped|broken, raid, dual|two|2
        psu|psus|power|network|supplies|feeds, mirrored|fast|nvme|ssd disk|disks|nvme|ssd|ssds, large|big|own
        ups, on|with the|a|an|its ups, sized for|generously|to, nightly|daily|weekly|hourly
        image|dump|backup|snapshot|copy|tape|export, dumped at|every|each|nightly|to, imaged|backed|snapshotted
        up|every|each|nightly, image|dump|backup|snapshot every|each|at|to,
        set|sets|be|build|rebuilt|rebuild|reinstalled|install|installed|restored|recreated up|again|anew|from
        again|from|by, from ansible|terraform|image|tape|the, vendor|maker|manufacturer|supplier ..
        promises|comes|sends|within, support|maintenance|service contract, repaired|replaced|fixed|exchanged
        within|in|on|by, watched|monitored|looked closely|after|well|carefully, warming up, warm up,
        big|bigger|biggest|strong|stronger|strongest|large|larger|largest|fat|beefy|powerful {_HOST}, # cores, #
        gb, # cpus, # vcpus, # ecc, ecc
    """.replace("{_HOST}", _HOST),
    "lone.praised": """
        since #, without a|an|one day|hour|incident|interruption|failure|outage|stop, raid, dual|two|redundant
        psu|psus|power|feeds, mirrored disk|disks|nvme|ssd|ssds, ecc, large|big|own ups, ups, uptime, up for #,
        last restarted|rebooted|failed, not|never .. failed|been|crashed|stopped since|yet|so, not|never
        failed|crashed|stopped, since 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024, for # months|years,
        watched|looked closely|after|well, sized for|generously, # times the|what, nightly|daily
        dump|image|backup|snapshot|copy, support|maintenance|service contract, technician, spare parts, hot
        swap|swappable, battery, server grade, brand new
    """,
    # -- a second that was weighed
    "lone.weighed": f"""
        {_SECOND}, second|another|further {_UNIT}|one|{_PLACES}, second|another|further data centre|center, two|three
        {_UNIT}, active active|standby|passive, hot hot|standby, raft, multi region|zone|az|primary, high
        availability, ha
    """,
    # -- there are more, or something takes its place
    "lone.more": f"""
        both answer|serve|carry|can|run|hold|have|do|take, {_MORE}
        {_UNIT}|{_PLACES}|copies|standbys|peers|members|voters|datacentres, {_MORE} *
        {_UNIT}|{_PLACES}|copies|standbys|peers|members|voters, {_MORE} * *
        {_UNIT}|{_PLACES}|copies|standbys|peers|members, {_MORE} of them|these|those|it|each|which, {_MORE}
        under|behind|in|across, pair of, a pair, pairs, in pairs, pair, standby, standbys, stand|stands|standing
        by, replica, replicas, replicated, raft, paxos, quorum, patroni, sentinel, galera, data guard, always
        on, cluster of, {_MORE} node|member|way|broker, any # of|can|carry|are|is|keep|will|suffice, any one of,
        any of the|them|these, any two|three|four|# carry|can|of|are|suffice, either of, either
        will|can|one|suffices|is|carries|server, both {_UNIT}|{_PLACES}, each|per|every {_PLACES}, one
        per|in|for each|every|zone|site|hall|region|rack, active active, active passive, active standby, active
        and, hot hot, active in .. standby, take|takes|taking|took over, taken over by, takeover,
        fail|fails|failing over, failover, switch|switches|change|changes over, changeover, change over, the
        other {_UNIT}|one|{_PLACES}|half|two|goes|carries|takes|serves|is|answers|keeps, the others, another
        {_UNIT}|{_PLACES}, second
        {_UNIT}|{_PLACES}|one|copy|of|takes|stands|carries|follows|holds|keeps|gets|has|in, the second be,
        neighbour, neighbours, neighbor, the next one, twin, twins, peers, quorum queue, mirrored queue, multi
        az|zone|region|primary|master, zone redundant, n 1|2, redundant, redundantly, redundancy, hot spare,
        cold spare, spare, elected, election, elects, re elects, new|next|other leader, leader election,
        lease|leases|majority, floating ip|address, virtual ip|address, vrrp, keepalived, pacemaker, corosync,
        drbd, survivor, survivors, remaining {_UNIT}|two|one|ones, tried in turn, asks|asked both|all, one after
        the other, whichever answers, first answer, horizontally, autoscal-, stateless
        {_UNIT}|copies|pods|workers, counted by|in, at least two|2|three|3, geo redundant|replicated, rf
        2|3|5|two|three|five, replication factor 2|3|5|two|three|five|of, mirrored to|on|in|between, copies
        over|in|across|on, copied to|between, synchronous|synchronously|sync
        to|copy|copies|replication|replicated|mirrored, step|steps in
    """,
    # -- not the count of a part: one at a time, one {_PLACES} first, one of many, one that is lost
    "lone.other": f"""
        each|every|any|a|an .. by|to|on|in|at|from one {_UNIT}, each|every|any|a|an .. by|to|on|in|at|from one|a
        single {_UNIT}, each|every|any|a|an .. one {_UNIT},
        go|goes|sent|given|moved|assigned|pinned|routed|restored to one {_UNIT}, first on|to|in one
        {_UNIT}|{_PLACES}, hits|hit|reaches|reach|touches one {_UNIT}, one {_UNIT}|{_PLACES}
        costs|less|out|short, at a time, one {_PLACES} first, one of|or|more|less|by|after|another, 1|one * at a
        time, 1|one {_UNIT} be at|down|away, 1|one {_UNIT}
        per|each|of|or|after|then|first|less|by|lost|away|down|out|dead|fails|dies|goes|is|are|missing|
        more|short|may|can|costs|stands, 1|one {_UNIT} be
        lost|away|down|out|dead|gone|missing|fail|kill|killed|stopped|drained|replaced|upgraded,
        lose|loses|losing|lost|loss|failure|death|crash|outage|stopping|killing|kill|drain of one|a|any|1,
        lose|loses|losing|lost|stopping|killing one|a|any|1,
        if|when|should|once|until|unless|while|after|whenever one|1|a single|any, if|when|should one|1|a *
        fails|dies|goes|be|is, any|every|each one|single, any|every|each {_UNIT}, per {_UNIT}, no|not one|a
        single|single, in the memory of one, one {_UNIT} for each|every, {_UNIT} per, 1|one {_UNIT} and the, one thread,
        one {_PLACES} less|fewer|is|may|lost, 1|one|single {_PRODUCT}
        transaction|table|row|schema|query|statement|topic|function|index|queue|cluster|lock, each|every .. on
        one|a|the {_HOST}, at least|most one|1, at least|most a single, on|in each|every|any, a|one *
        service|binary|daemon|script|job|process on each|every|all|any, per|each|every
        customer|tenant|store|shop|farm|user|team|plant|ship|car|station|branch|house|clinic|school, one more
    """,
    # -- many, but of those whom the part serves
    "lone.clients": f"""
        in front of|the {_MORE}, in front of the {_MORE},
        for|serves|serve|serving|from|answers|answer|drives|drive|feeds|feed|connects|reads|behind|by|to|
        between|with|all|of {_MORE},
        for|serves|serve|serving|from|answers|answer|drives|drive|feeds|feed|connects|reads|behind|by|to|
        between|all|of the|all|our|these {_MORE}, ec 2, ec 2 instance|instances, each|every of
    """,
    # -- people bring it back
    "lone.revived": """
        spin|spins|boot|boots|launch|launches|build|builds|provision|provisions|set|sets|bring|brings|install|installs|order|orders
        .. fresh|new|another|replacement vm|machine|server|host|instance|box|node|one .. if|when|after|once|until,
        fresh|new|another|replacement vm|machine|server|host|instance|box|node be|is
        built|set|ordered|installed|provisioned|launched .. if|when|after|once|by,
        rebuild|reinstall|installation|replacement
        takes|needs|is about|a|an|some|#|half|approximately|roughly|up,
        restarts|reboots|restart|restarted|rebooted from|over|by home|hand|ssh|phone|remote,
        restarts|reboots|restart it|them himself|herself, restarts|reboots|restart|reboot|restarted|rebooted ..
        when|if it hangs|crashes|dies|fails|stops, restarts|reboots|restart|reboot|restarted|rebooted when|if ..
        hangs|crashes|dies|fails|stops,
        someone|somebody|engineer|operator|technician|colleague|admin|administrator|team|operations|ops|duty|
        staff|caretaker|mechanic .. restart|restarts|reboots|reboot|reinstalls, we restart|reboot|reinstall,
        we start|set|switch|bring|put it|them again|up|back, we start|set|switch|bring|put * again|back,
        someone|somebody|engineer|operator|technician|colleague|admin|administrator|team|operations|ops|duty|
        staff|caretaker|mechanic .. start|starts|set|sets|switches|brings .. again|up|back,
        started|restarted|rebooted|switched|brought|set .. by hand|operations|someone|somebody
    """,
    # -- the steps of a roll-out
    "lone.step": """
        then a|the|all|another|others|by|one|ten|five, canary, at first then, first then, day|hour|week later,
        surge of, one by one, one after the, in turn, in waves|stages
    """,
    # -- what stands in for another, told in the sentence after
    "lone.cover": f"""
        standby, stand|stands|standing by, second {_UNIT}|one|copy|takes|stands|follows, twin, other
        {_UNIT}|one, take|takes|taking|took over, failover, fail|fails over, switch|switches|change|changes
        over, replica, replicas, spare {_UNIT}|one, neighbour, hot spare, any of|one, either, survivor
    """,
}
