"""Who is in charge and where to find whom: how a page tells what keeps two from acting at once, and how callers find callees.

Only a page is read with these words. Names begin with `rank` (split brain) or `find` (service discovery).
"""

RANKING: dict[str, str] = {
    "rank.stamp": """
        epoch, epochs, term, terms, generation, generations, fencing token, fencing number, fence number, fence
        token, lock|lease|leader|leadership|sender|owner token, token of the|its,
        older|lower|smaller|higher|stale|latest|highest token, ballot, ticket, tickets, session number, lease
        number|id, term number, rising number|counter, growing number, increasing number|counter, higher number,
        highest number, number of the lease, grant number, number that rises|grows|goes|increases, number
        rises|grows, raises its|the number|counter|term|epoch, number by one, monotonic-, zxid, resource version,
        resourceversion, incarnation, reign, view number, round number, turn number, number of its|the
        term|reign|turn|lease|grant|lock, lock number, lock token, lock id, leadership number|id|counter, watch
        number, number from the|a|etcd|lock|lease, numbered grant|lease|lock|term, serial of the lease|lock, key
        number, version of the lease|lock, smaller|lower|higher|older|newer|rising count|counter, raises a|the|its
        count|counter, count that rises|goes, counter that goes|rises|grows, stamp, stamps, stamped, with that|the
        version|number|count|term|token, shift count, view count, term on, certificate serial, one serial|number per
        takeover|change|reign|term, reign number, reigns
    """,
    "rank.refuse": """
        refuse, refuses, refused, reject, rejects, rejected, turn|turns|turned away|down, ignore, ignores, ignored,
        discard, discards, discarded, drop, drops, dropped, deny, denies, denied, bounce, bounced, fail, fails,
        obey, obeys, only takes|accepts|obeys, accept|accepts|take|takes|obey|obeys|heed|heeds .. only, no *
        accepts|takes|obeys|executes|heeds|carries|follows, none * accepts|takes|obeys|executes, accepts only,
        accept only, takes only, take only, accepts none, accepts no, takes no, shut|shuts .. out, locked|locks ..
        out, keeps out, kept out, not accepted, no effect, gets nowhere, get nowhere, harmless, no harm, changes
        nothing, change nothing, writes nothing, hits nothing, # rows, no row|rows, zero rows, fence, fences,
        fenced, listens only, listen only, listens to the, heed, heeds, preempt, preempts, revoked, revokes, throws
        away, throws out, and no other, void, invalid, not let, lets * no, counts only, compares, compared, thrown
        away, thrown out, loses, beaten, wins, 409, 412, conflict, closes the door, not taken, will not take, not
        carried out, not executed, will not execute|carry|accept|obey|take|follow|act, not execute, not act on,
        answers * * with, not reach|reaches, do not reach, does not reach, laughs,
        accept|accepts|take|takes|obey|obeys|execute|executes .. highest|newest|latest|largest|greatest|greater,
        takes none, take none, check|checks|checked the|its|that term|epoch|number|generation|count|token|stamp,
        throw|throws out|away, let|lets in only|none, answered with an|error, answer|answers with an error, gets an
        error, bounce|bounces
    """,
    "rank.older": """
        older, old, lower, smaller, earlier, former, previous, stale, outdated, late, lesser, below, less than,
        behind, highest, newest, latest, largest, higher than, lower than, current, wrong, not the
        highest|newest|latest|current, expired, overtaken, late riser, sleeper, thawed, ousted, deposed, out of
        date, greatest, smallest, last week, has seen #
    """,
    "rank.votes": """
        majority, quorum, witness, arbiter, umpire, referee, tie breaker, tiebreaker, third
        vote|voice|site|location|node|machine|host|building|room|data|place|box|zone|member|copy, two of three, two
        out of three, 2 of 3, three of five, 3 of 5, two of the three, more than half, of its peers, votes, vote,
        voting, third party, observer, outside judge, jury, most of the, minority, odd number, second vote, three
        vote, three computers vote, must agree, of which two, third computer|machine|party|host|controller, two
        votes, of three votes, # of # votes, two|three|four * of three|five|four|#, one|two|three of the other
        two|three
    """,
    "rank.yields": """
        step|steps|stepping down|back|aside, stops itself, kills itself, fences itself, mutes itself, shuts itself,
        switches itself, turns itself, takes itself, locks itself, gives up the|its|by|at|before|when, gives way,
        lays down, resign, resigns, abdicates, retires, stands down, stand down, goes quiet, falls silent, fall
        silent, goes silent, goes passive, goes read, turns read only, becomes read only, stops
        serving|writing|selling|sending|acting|accepting|taking|
        giving|by|within|before|at|after|on|when|as|issuing|itself|its, stop
        serving|writing|sending|acting|accepting|taking|within|before|at|after|on, ceases, exits, quits, terminates
        itself, refuses writes, refuses all, demotes itself, closes its, releases its, lets go of, goes off
        the|air|by, switches off, itself off, itself down, reboots itself, panics, watchdog, drops its
        outputs|output|role|lead|session|connections|address|service|locks, takes its outputs|output, outputs
        off|away|down, output card off, falls back to, fall back to listening|standby|follower|passive, lets go,
        withdraws, withdraw, takes itself out|off|down, becomes passive|follower|standby|silent|listener,
        closes|close its|the|all, switches its .. off, switch its .. off, super read only,
        set|sets|put|puts|turn|turns|makes itself super|read|passive|off|down|silent|inactive, set|sets|put|puts
        itself to read
    """,
    "rank.upon": """
        own clock, before the lease|lock|term|ticket, before its lease|lock|term|ticket, lease, leases, lock, cannot
        renew, not renewed, fails to renew, failing to renew, failed to renew, unable to renew, cannot reach, not
        reach, without a|the|it|its|two, no longer holds, still holds, has lost, loses, losing, lost, contact,
        quorum, majority, vote, votes, ticket, by itself, on its own, by its own clock, before the
        other|new|second|standby|next|successor, sooner, earlier than, hears nothing, hear nothing, alone, cut off,
        isolated
    """,
    "rank.power": """
        stonith, cuts|cut|cutting the|off|its power|mains|current|supply|output|feed|other's, powers|powered|power
        off|down, switched off by|through|over|before|first, switches off the|its|its,
        switch|switches|turn|turns|cut|cuts .. off through|over|by|via|before|first|and, switch|switches
        the|its|d1's .. off, takes the power, power switch, switched outlet|socket, ipmi, =pdu, =bmc, ilo, idrac,
        relay opens|lets|cuts|drops|gives|closes, key relay, power relay, no power over, has no power, by the relay,
        interlock, interlocks, key switch, single key, only key, hard wired, contactor, breaker opens, bolt, scsi
        reservation|reservations, persistent reservation|reservations, disk reservation|reservations, storage lock,
        disk fence|fencing, san switch, port is closed|shut|disabled, closes its port, withdraws its, revokes its,
        takes away its, takes * away from, shuts the other, kills the other|old|former|first, deletes the old|other,
        shot, shoots, without power, confirmed dead|down|off|stopped, confirms that it be off|down|dead|stopped,
        made sure, makes sure, fenced before, fences|fence the|off|its|him, exclusive
        mount|attach|attachment|access|write, readwriteonce, readwriteoncepod, volume can be attached|mounted,
        supply .. cut, lets one through, let only one|through, locks the other out, lock the other out, output
        relay, closes the older|old|former|other, open the|its * relay, session with the, one session|connection,
        only one session|connection, single token, hardware token, single session, token of the bus, one can hold,
        one key interlock, open|opens|opened .. relay|contactor|breaker|circuit, dead before it|the,
        mechanical|mechanically key|lock|interlock|switch|locked|interlocked, master relay, be off the
        bus|line|mains|net|network, takes * off the bus|net, with that * be off, one session|login at a time,
        accept|accepts|allow|allows|takes one session|login|connection|master|sender,
        accept|accepts|allow|allows|takes only one session|login|connection|master|sender, login ends, session ends
        the, quorum disk, outputs off, no power at, power has been cut, power be cut, cut|cuts|cutting
        through|by|over the|a|its relay|contactor|switch|outlet|breaker, output be cut|off|opened, takes|take|taking
        the supply|power|current|mains .. away|off, takes|take the supply of, fence|fences * before|first|and, stops
        itself when|if|as, kills itself when|if|as
    """,
    "rank.never-two": """
        never two, never both, at most one, not more than one, no more than one, only one can|may|at|of, only ever
        one, exactly one at, one at a time, cannot both, can not both, not both, mutually exclusive, unique
        constraint, unique index, primary key, conditional write|update, compare and set, compare and swap,
        compare|compares the, if the epoch|term|version|token|generation, where epoch|term|version|token|generation,
        checks that it still, check that it still, checks whether it still, checked before each|every|any, with
        each|every write, in the same transaction as, same transaction, second session|one|login|holder can
        not|cannot|gets, drops with the connection, no second session|holder|one, there be no second, no second
        key|one|token|lease
    """,
    "rank.without": """
        without, unless it has|holds|gets, who has not, which has not, one that loses, if it loses, when it loses
    """,
    "rank.must": """
        must hold|have|get|win, needs, need, require, requires, only with, only if, has to have, have to have,
        without, who has not, with one it, not have, has no, if * grant|grants|agree|agrees|vote|votes, alone
        nobody|none|no, nobody|none|neither .. alone, nobody alone, none alone
    """,
    "rank.open": """
        whoever, whichever, when it has heard nothing, hears nothing, heard nothing, hear nothing, hearing nothing,
        not heard, no sign of life, no heartbeat, no ping, no beat, without heartbeat|ping|beat|contact, beats
        are|fail|stay|be|stop, beats be lacking, is silent, silence, are silent, stays silent, does not answer, not
        answer, not answered, does not respond, no answer, no reply, loses contact, loses sight, cannot see, can not
        see, misses #|two|three|four|five|ten, accept|accepts whoever|both|either|all|any|orders|commands, both
        may|can|could|might|will|would|send|write|act|run|think|believe|take, either may|can|could, take|takes
        itself|themselves for, believe|believes itself|it|they|that, think|thinks itself|it|they|that, as long as it
        runs, until the other, until it be told, until told, is told when|on|by, stays|remains
        active|leader|master|primary|on, keeps running|sending|writing|working|going|its, carries on, goes on
        writing|sending|as|working|serving, when it returns, when it comes back, comes back and, on its return, when
        it be back, once it be back, when back, again when, by phone, phones the, calls the other, by hand, operator
        decides|looks|switches|restarts|stops, is restarted by the|an, staff, does the same the other, other way
        round, vice versa, does likewise, and conversely, has not happened, never happened, has not occurred, rare,
        rarely, unlikely, hardly ever, practically never, redundant cable|line|link|path, second
        cable|line|link|path, armoured, reliable, very stable, stable, takes|take over the
        address|service|ip|role|name|job|work|jobs, claims the address|service|ip, takes the address|ip|role|name,
        gratuitous
    """,
    "rank.role": """
        leader, leaders, leadership, primary, master, masters, standby, stand by, spare, spares, active, passive,
        backup, second one, other one, takes over, take over, takeover, taking over, take it over, steps in, jumps
        in, in charge, on air, on duty, holder, holders, lease, leases, lock, locks, owner, owners, coordinator,
        conductor, elected, election, elects, promoted, promote, promotes, promotion, becomes active, become active,
        become leader, one at work, first one, pair, pairs, twin, twins, failover, fail over, switch over,
        switchover, singleton, only one of them, one of the two, one of them, two
        controllers|computers|nodes|machines|boxes|sites|halls|servers|instances|pods|processes, both
        sites|halls|nodes|machines|computers|boxes|halves, heartbeat, heartbeats, sign of life, signs of life,
        keepalived, vrrp, pacemaker
    """,
    "rank.twins": """
        two|both|pair|twin control|identical|small|equal|dispatch|playout|ventilation|industrial
        computers|controllers|machines|hosts|nodes|boxes|servers|units|pcs, two
        computers|controllers|hosts|machines|boxes|sites|halls|
        nodes|masters|schedulers|dispatchers|cabinets|drivers|
        leaders|heads|copies|instances|processes|units|plcs|brains|buildings|rooms|centres, a pair, pair of, in
        pairs, both computers|controllers|hosts|machines|boxes|sites|halls|nodes, of the two, either of them, two of
        them, one of them, a and b, twins, twin, second one
    """,
    "rank.other": """
        one drives|sends|leads|works|acts|serves|writes|decides|
        commands|speaks|controls|steers|rules|dispatches|plays|feeds|runs|is|does|counts|answers, the other
        listens|follows|waits|watches|stands|is|sleeps|copies|takes|keeps|drives|sends|only|looks, other one
        listens|follows|waits|watches|stands|takes|is, which of the two, who
        drives|sends|leads|decides|commands|rules|writes|acts, change over, changeover, takes over, take over, stand
        by, standby, hot spare, in charge, on duty, on air, whoever drives|sends|leads|holds,
        drives|sends|leads|acts|begins|starts|fires|writes|serves|plays when|if|once|after|unless, goes on air,
        steps in, jumps in, takes its place, becomes the
    """,
    "rank.topic": """
        split brain, splitbrain, fencing, fence, fenced, umpire, arbiter, witness, third site, tie breaker, two
        leaders, two masters, two primaries, both active, two active, both lead, both send|write|act|drive|run, old
        leader|holder|primary|master, former leader|holder|primary|master, stale leader|holder|primary, quorum
        device, term number, epoch, generation number, who decides|leads|drives|rules
    """,
    "rank.byhand": """
        operator|foreman|person|shift|engineer|farmer|guard|clerk|technician|somebody|someone|staff|caretaker ..
        switch|switches|trusted|decides|looks|presses|turns|pulls|calls|phones, by hand, trusted to, by phone,
        manually
    """,
    "rank.none": """
        no fencing|fence|witness|arbiter|umpire|quorum|majority|third|epoch|term|token|lease|lock, without
        fencing|witness|arbiter|quorum|majority|third|epoch|token|lease, nothing stops|prevents|keeps|hinders|tells,
        nobody stops|prevents|keeps|tells|checks, no one stops|prevents|tells|checks, not fenced, neither
        knows|can|asks|checks, not checked, nothing checks, is not needed, be not needed, need not, superfluous,
        overkill, does not look at, not look at the, assume, assumes, assumed, trust, trusts
    """,
}

FINDING: dict[str, str] = {
    "find.register": """
        register|registers|registered|registering itself|themselves|with|in|at|under|by, =registers, announce,
        announces, announced, announcing, advertise, advertises, advertised, report|reports its|their|itself
        address|addresses|host|place|where, report|reports in, sign|signs on|in at|with|to, check|checks in at|with,
        log|logs itself in, enrol, enrols, enroll, enrolls,
        put|puts|write|writes|enter|enters|publish|publishes|post|
        posts|file|files|leave|leaves|register|registers|list|lists its|their|own|itself|themselves|each|every
        address|addresses|ip|port|host|name|endpoint|url|adapter|node|instance|place, enters|enter
        each|every|it|itself|them|themselves in|into, lists itself, list themselves, join|joins the
        ring|cluster|gossip|mesh|group|list|membership|multicast, beacon, beacons, says hello, hello message,
        broadcasts its|their|where, tells the registry|directory|tracker|broker|registrar, makes itself known, make
        themselves known, own address and|in|under|to, put|puts themselves|itself on|in|into, publish|publishes
        where, report|reports where, tell|tells where, say|says where, struck off, strike * off, struck out
        after|when|if
    """,
    "find.live": """
        consul, eureka, nacos, srv, mdns, bonjour, avahi, zeroconf, cloud map, xds, eds, endpointslice,
        endpointslices, endpoint slice|slices, cluster ip, clusterip, headless service|dns, kubernetes service,
        service object, service mesh, mesh resolves|knows|finds, istio, linkerd, service discovery, discovery
        service, lookup service, placement server|servers|service, seed node|nodes, gossip, memberlist, instance
        tags, target group, target groups, upnp, ssdp, dns name|names|record|records|entry|entries|lookup|a, name
        in|under dns, by|through|via|in|over|from|asks|ask dns, look|looks .. up by|in|under|through|via|with,
        looked up by|in|under|through|via, resolve|resolves|resolved to|the|by|it, location service, members of the
        ring, list of live|living|ready|healthy, nobody|none has|needs|need to know|keep|the, no one has|needs|need
        to know, nobody keeps address|addresses|hosts|ports, no one keeps address|addresses|hosts, balancer's
        name|address|dns, ephemeral node|nodes|znode, watch|watches|watched the|that|this|its|those
        prefix|key|list|directory|service|registry|endpoints|set, watch on the, name whose, constant name, fixed
        name, stable name, one name, no * has|needs|need to know, dial|dials out|in, connects|connect
        outward|outwards|out, ingress name|host|address, service name, by name, adds and removes, add and remove,
        routes are announced, gets changes pushed, dns name, own name in, looks it|them up, asks the
        tracker|directory|registry|register|catalogue|catalog|locator|lobby, dns .. ttl, external dns, whose
        records, records * platform|operator|cluster|orchestrator|provider, current|present members|addresses, name
        is looked, anycast address|ip, virtual|floating address|ip, a record|records, aaaa record|records,
        resolve|resolves * by|through|via|in|with, resolve|resolves the|its|a|their name|host|hub|service, put|puts
        themselves|itself on|in|into, name only, fetch|fetches the list|members|registry|endpoints, traefik, watches
        docker|kubernetes|the, learns of, learn of, known url, well known url|address|name, subscribe|subscribes to
        the list|directory|registry|set|changes, registration follows|tracks, re resolve, re resolves, endpoints
        follow, long poll|polls, current set, membership follows, nlb hostname|name|dns, alb hostname|name|dns
    """,
    "find.registry": """
        etcd, zookeeper, dns, coredns, registry, registries, registrar, directory service, name service, name
        server, nameserver, route 53, endpoints api, kubernetes api, api server, service name, mesh, control plane,
        tracker, rendezvous, serf, swim, membership, ring, cloud api, tags of the, inventory api, catalog, catalogue
        api, virtual ip|address, floating ip|address, elastic ip, service address|ip, vip, anycast, keepalived,
        vrrp, one address|name for, single address|name, common address|name, stable address|name|ip, load balancer,
        balancer in front, dhcp option, ldap, locator, phone book, address book, switchboard, multicast, current
        list, members list, member list, directory, prefix, redis, docker, nlb, alb, elb, target registration, where
        service, locating service, signpost, bootstrap service|server|endpoint|node|nodes
    """,
    "find.use": """
        look up, looks up, looked up, lookup, resolve, resolves, resolved, find, finds, found, discover, discovers,
        discovered, learn|learns of|who|which|where|about|each|it, follow, follows, subscribe|subscribes|subscribed
        to, told, living, live|living|ready|current pods|nodes|instances|servers|workers|members|hosts|targets|
        machines|endpoints, who is there|alive|living, which are|is there|alive|ready|living, as members, knows
        who|which|where|that, know who|which|where|that, points to|at the|ready|live|whichever|whoever, held by
        keepalived|the, callers ask|know|use|read|watch|follow|call, clients ask|know|use|read|watch|follow|find,
        gets|get|receives one|two|three|the|a hub|hubs|nodes|node|servers|server|addresses|address|hosts|
        gateways|gateway|instances, answers with the|its|an, told which|where, ask|asks .. for a|the|an|its|hubs
    """,
    "find.fresh": """
        lease, leases, ttl, renewed, renew, renews, heartbeat, heartbeats, beat, beats, lapse, lapses, expire,
        expires, expired, gone after, drops out, dropped after, dropped when, taken off, take them off, take it off,
        removed after|when|within, disappears, vanishes, vanish, falls out, every #, each #, within #, at most # s,
        # s later, after # s, # ms, at once, immediately, as hosts|nodes|pods|machines|instances|they|it
        come|comes|go|start|move, on start, at start, at boot, on boot, when it starts, when they start, when it
        moves, on stop, missed, misses, no longer answers, cache, caches, keeps the last, last known, last list
    """,
    "find.where": """
        address, addresses, host, hosts, hostname, hostnames, host name|names, port, ports, ip, ips, url, urls,
        endpoint, endpoints, machine names, server name|names, whereabouts, location, locations, which
        gateway|server|node|machine|host|pod|instance|worker, where each|it|they|the|which, list of
        workers|nodes|servers|machines|hosts|members|targets|gateways|instances, list of the
    """,
    "find.part": """
        machine, machines, target, targets, node, nodes, server, servers, worker, workers, instance, instances, pod,
        pods, callers, caller, encoder, encoders, gateway, gateways, boxes, vm, vms, hubs, members
    """,
    "find.file": """
        properties file, settings file, config file, configuration file, ini file, yaml file, =yml, targets.yaml,
        csv, text file, hosts.txt, hosts file, hosts txt, etc hosts, spreadsheet, wiki, confluence, sharepoint,
        intranet, list on paper, pull request|requests, merge request|requests, in git, from the
        operators|admins|team, by the dealer|shift|operators|technician|technicians|engineer|admin|admins, config of
        each, json file, environment variable|variables, whose settings, in its config|configuration|settings, in
        their config|configuration|settings, in the config|configuration|settings, file with|of
        hosts|addresses|ips|endpoints|servers, list of hosts|addresses|ips|endpoints
    """,
    "find.manual": """
        properties file, settings file, config file, configuration file, ini file, yaml, =yml, json file, csv, env
        file, environment variable|variables, text file, hosts.txt, hosts file, hosts txt, etc hosts, spreadsheet,
        excel, sheet of paper, wiki, confluence, sharepoint, intranet, intranet page, page of the, notice board,
        readme, sticker, label on, printed list, on paper, notebook, by mail, by e mail, by email, in the chat, by
        chat, slack, by phone, over the phone, typed in|into|on, types in|into, keyed in|into, key in, entered by,
        enters by, enter by, fill in, fills in, filled in, by hand, manually, hand written, copied
        from|into|by|to|over, copy|copies from|into, pasted, edited, edits, edited by, brought up to date, bring up
        to date, brings up to date, kept up to date by, maintained by, looked after by, adjusted, corrected, changed
        by, changed when, revised, updated by the|a|an|hand|whoever|operations|operators|shift|staff, put in by, set
        by, set up by, given by, is given the, are given the, gets * from the operators|operator|admin|team|shift,
        by the dealer|shift|operator|operators|engineer|technician|
        technicians|admin|admins|team|person|office|staff|installer|electrician|desk, hard coded, hardcoded, hard
        wired, hardwired, burnt, baked, baked in|into, compiled, built into, build into, in the
        image|binary|firmware|code|source|installer|build, =fixed, static, statically, written into, in
        its|their|the|each|a settings|config|configuration|properties|setup|parameters, in scheduler's|caller's|each
        caller's config|configuration|settings, pull request|requests, merge request|requests, deploy script,
        ansible, inventory file, terraform variable, redeploy, redeployed, restarts after|when|to|with, restarted
        after|when|with, restart after|when, rolled out when|after|again|with, rolls out when|after, rolls * out,
        has a script, operator has, whenever somebody|someone, somebody, someone, gets around, who know|knows
        which|where, told by the, passed on by, list built, built when, in the office, when * be made, at
        install|installation, at commissioning, once at, on a slip
    """,
    "find.none": """
        no registry|directory|discovery|dns|service discovery|name|naming|lookup|mechanism|machinery, without a|any
        registry|directory|discovery|dns, nothing of the kind, nothing similar, something similar|equivalent|alike,
        no new machinery|component|mechanism|part, not been thought, has not come up, do something, does something,
        will find a way, will know, will be told, somehow
    """,
    "find.gone": """
        be gone, be retired, be switched, be abolished, be given up, is no longer, be removed, was used, had been
    """,
    "find.topic": """
        find one another, find each other, find|finds|finding it|them|the|a|its, how callers, how a caller,
        discovery, being found, be found, addressing, addresses, address of, address, registry, registration, where
        * run|runs|be
    """,
}

CONCEPTS: dict[str, str] = {**RANKING, **FINDING}
