"""Where to find whom: how a page tells how callers find callees.

Only a page is read with these words. Names begin with `find` (service discovery).
"""

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
        dhcp option, sidecar, sidecars, pushes|push|pushed endpoints|endpoint|addresses|members, pushes|push|pushed *
        changes|endpoints|addresses|updates, consul, eureka, nacos, srv, mdns, bonjour, avahi, zeroconf, cloud map,
        xds, eds, endpointslice, endpointslices, endpoint slice|slices, cluster ip, clusterip, headless service|dns,
        kubernetes service, service object, service mesh, mesh resolves|knows|finds, istio, linkerd, service discovery
        of|by|via|through|with|over|from, discovery service, lookup service, placement server|servers|service, seed
        node|nodes, gossip, memberlist, instance tags, target group, target groups, upnp, ssdp, dns
        name|names|record|records|entry|entries|lookup|a, name in|under dns, by|through|via|in|over|from|asks|ask dns,
        look|looks .. up by|in|under|through|via|with, looked up by|in|under|through|via, resolve|resolves|resolved
        to|the|by|it, location service, members of the ring, list of live|living|ready|healthy, nobody|none
        has|needs|need to know|keep|the, no one has|needs|need to know, nobody keeps address|addresses|hosts|ports, no
        one keeps address|addresses|hosts, balancer's name|address|dns, ephemeral node|nodes|znode,
        watch|watches|watched the|that|this|its|those prefix|key|list|directory|service|registry|endpoints|set, watch
        on the, name whose, constant name, fixed name, stable name, one name, no * has|needs|need to know, dial|dials
        out|in, connects|connect outward|outwards|out, ingress name|host|address, service name, by name, adds and
        removes, add and remove, routes are announced, gets changes pushed, dns name, own name in, looks it|them up,
        asks the tracker|directory|registry|register|catalogue|catalog|locator|lobby, dns .. ttl, external dns, whose
        records, records * platform|operator|cluster|orchestrator|provider, current|present members|addresses, name is
        looked, anycast address|ip, virtual|floating address|ip, a record|records, aaaa record|records,
        resolve|resolves * by|through|via|in|with, resolve|resolves the|its|a|their name|host|hub|service, put|puts
        themselves|itself on|in|into, name only, fetch|fetches the list|members|registry|endpoints, traefik, watches
        docker|kubernetes|the, learns of, learn of, known url, well known url|address|name, subscribe|subscribes to
        the list|directory|registry|set|changes, registration follows|tracks, re resolve, re resolves, endpoints
        follow, long poll|polls, current set, membership follows, nlb hostname|name|dns, alb hostname|name|dns,
        removed after .. missed|signs|misses, request|requests to|at the directory|registry|locator|tracker,
        know|knows only the|one|a name, haproxy in front, takes|take in and throws|throw|takes|take, directory
        part|service answers, lease object, one name and, name that, name stays, behind one name, answer|answers
        lists|list|names the|those|all * healthy|living|ready, unhealthy|dead|silent|sick ones be
        withdrawn|removed|dropped|taken, ones be withdrawn|dropped, were healthy, blocking query
    """,
    "find.registry": """
        etcd, zookeeper, dns, coredns, registry, registries, registrar, directory service, name service, name
        server, nameserver, route 53, endpoints api, kubernetes api, api server, service name, mesh, control plane,
        tracker, rendezvous, serf, swim, membership, ring, cloud api, tags of the, inventory api, catalog, catalogue
        api, virtual ip|address, floating ip|address, elastic ip, service address|ip, vip, anycast, keepalived,
        vrrp, one address|name for, single address|name, common address|name, stable address|name|ip, load balancer,
        balancer in front, dhcp option, ldap, locator, phone book, address book, switchboard, multicast, current
        list, members list, member list, directory, prefix, redis, docker, nlb, alb, elb, target registration, where
        service, locating service, signpost, bootstrap service|server|endpoint|node|nodes, lease object, directory part
    """,
    "find.use": """
        look up, looks up, looked up, lookup, resolve, resolves, resolved, find, finds, found, discover, discovers,
        discovered, learn|learns of|who|which|where|about|each|it, follow, follows, subscribe|subscribes|subscribed
        to, told, living, live|living|ready|current pods|nodes|instances|servers|workers|members|hosts|targets|
        machines|endpoints, who is there|alive|living, which are|is there|alive|ready|living, as members, knows
        who|which|where|that, know who|which|where|that, points to|at the|ready|live|whichever|whoever, held by
        keepalived|the, callers ask|know|use|read|watch|follow|call, clients ask|know|use|read|watch|follow|find,
        gets|get|receives one|two|three|the|a hub|hubs|nodes|node|servers|server|addresses|address|hosts|gateways|
        gateway|instances, answers with the|its|an, told which|where, ask|asks .. for a|the|an|its|hubs,
        request|requests to|at the|a directory|registry|locator|broker, query|queries the directory|registry
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
        gateway|server|node|machine|host|pod|instance|worker, where each|it|they|the|which, list of workers|nodes|
        servers|machines|hosts|members|targets|gateways|instances, list of the, the two|three|four
        machines|servers|hosts|instances, new machine|instance|server|host, locating, how * reaches, reaches
    """,
    "find.part": """
        machine, machines, target, targets, node, nodes, server, servers, worker, workers, instance, instances, pod,
        pods, callers, caller, encoder, encoders, gateway, gateways, boxes, vm, vms, hubs, members
    """,
    "find.file": """
        properties file, settings file, config file, configuration file, ini file, yaml file, =yml, targets.yaml, csv,
        text file, hosts.txt, hosts file, hosts txt, etc hosts, spreadsheet, wiki, confluence, sharepoint, intranet,
        list on paper, pull request|requests, merge request|requests, in git, from the operators|admins|team, by the
        dealer|shift|operators|technician|technicians|engineer|admin|admins, config of each, json file, environment
        variable|variables, whose settings, in its config|configuration|settings, in their
        config|configuration|settings, in the config|configuration|settings, file with|of
        hosts|addresses|ips|endpoints|servers, list of hosts|addresses|ips|endpoints, a file that, files that, site
        plan, group policy, terraform outputs, fixed assignment, assigned fixed|statically, plan of the site, list in
        the source|sources|program|code|firmware
    """,
    "find.manual": """
        by ticket, by circular, on request, circular, technician|fitter|installer|electrician|admin|operator|
        administrator writes|enters|types|sets|puts|keys|changes, into|in their|the|its menu, file of addresses,
        script printed, printed last, sent|mailed round|around|out, handed out, whoever be on|is, properties file,
        settings file, config file, configuration file, ini file, yaml, =yml, json file, csv, env file, environment
        variable|variables, text file, hosts.txt, hosts file, hosts txt, etc hosts, spreadsheet, excel, sheet of
        paper, wiki, confluence, sharepoint, intranet, intranet page, page of the, notice board, readme, sticker,
        label on, printed list, on paper, notebook, by mail, by e mail, by email, in the chat, by chat, slack, by
        phone, over the phone, typed in|into|on, types in|into, keyed in|into, key in, entered by, enters by, enter
        by, fill in, fills in, filled in, by hand, manually, hand written, copied from|into|by|to|over, copy|copies
        from|into, pasted, edited, edits, edited by, brought up to date, bring up to date, brings up to date, kept up
        to date by, maintained by, looked after by, adjusted, corrected, changed by, changed when, revised, updated by
        the|a|an|hand|whoever|operations|operators|shift|staff, put in by, set by, set up by, given by, is given the,
        are given the, gets * from the operators|operator|admin|team|shift, by the dealer|shift|operator|operators|
        engineer|technician|technicians|admin|admins|team|person|office|staff|installer|electrician|desk, hard coded,
        hardcoded, hard wired, hardwired, burnt, baked, baked in|into, compiled, built into, build into, in the
        image|binary|firmware|code|source|installer|build, =fixed, static, statically, written into, in
        its|their|the|each|a settings|config|configuration|properties|setup|parameters, in scheduler's|caller's|each
        caller's config|configuration|settings, pull request|requests, merge request|requests, deploy script, ansible,
        inventory file, terraform variable, redeploy, redeployed, restarts after|when|to|with, restarted
        after|when|with, restart after|when, rolled out when|after|again|with, rolls out when|after, rolls * out, has
        a script, operator has, whenever somebody|someone, somebody, someone, gets around, who know|knows which|where,
        told by the, passed on by, list built, built when, in the office, when * be made, at install|installation, at
        commissioning, once at, on a slip, fixed assignment, site plan, group policy, pasted into, by the
        administrator|fitter|supplier, reconfigured, places on|in, place on|in, administrator places|puts|copies, are
        reconfigured, is reconfigured, message in, made known by
    """,
    "find.none": """
        no registry|directory|discovery|dns|service discovery|name|naming|lookup|mechanism|machinery, without a|any
        registry|directory|discovery|dns, nothing of the kind, nothing similar, something similar|equivalent|alike,
        no new machinery|component|mechanism|part, not been thought, has not come up, do something, does something,
        will find a way, will know, will be told, somehow
    """,
    "find.gone": """
        be gone, be retired, be switched, be abolished, be given up, is no longer, be removed, was used, had been,
        was|were evaluated|considered|examined|weighed|assessed|looked|judged|thought|deemed|tried|mooted
    """,
    "find.topic": """
        find one another, find each other, find|finds|finding it|them|the|a|its, how callers, how a caller,
        discovery, being found, be found, addressing, addresses, address of, address, registry, registration, where
        * run|runs|be
    """,
}

CONCEPTS: dict[str, str] = FINDING
