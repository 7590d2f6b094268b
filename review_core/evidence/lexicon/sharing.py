"""How parts share: who is spared by a failure, what each has of its own, who gets which work, who does what."""

CONCEPTS: dict[str, str] = {
    # -- how far a failure reaches
    "part.spared": """
        isolated per|by|so|from|tenants|environment|clusters, are|is|be|remain|remains|stay isolated, segregat-, anti
        affinity, zone|rack|az|region aware|awareness|redundancy, different|separate|multiple|several|another
        az|azs|zone|zones|availability|rack|racks, another|different|separate|multiple cloud|storage provider, still
        provide|provides|providing|serve|serves|serving service|requests|traffic|reads|responses|a, full|whole|entire
        zone|region|az|cluster|datacenter outage|failure, zone|region|cluster|rack|datacenter
        failure|failures|outage|outages, individual cluster|node|zone|tenant failure|failures, disruption|disruptions,
        across tenants|clusters|zones|regions|racks, another|other|different tenant|tenants|zone|zones
    """,
    "part.per": """
        per tenant|namespace|cluster|region|zone|shard|cell, each|every|single|given
        tenant|namespace|cluster|region|zone|shard has|gets|have|is|owns|runs|can|will|must, own
        namespace|cluster|gateway|process|instance|pool
    """,
    # -- who gets which work
    "part.pick": """
        distribute|distributes|distributing|spread|spreads|spreading|balance|balances|balancing
        load|requests|traffic|work|queries|across|between|among|over|evenly,
        distribute|distributes|distributing|spread|spreads|spreading|balance|balances|balancing the
        load|requests|traffic|work|queries, distributed|balanced|sharded|partitioned|divided
        evenly|equally|across|between|among|uniformly, routed|redirected|directed|forwarded|dispatched to
        the|a|another|one same|appropriate|right|correct|next|different|specific|healthy|random|least
        instance|node|replica|backend|server|worker|shard|broker, randomly
        pick|picks|choose|chooses|chosen|select|selects|selected|assign|assigned|distribute|distributed, less
        loaded|busy, least busy|number, rebalanc-, traffic|requests|load .. evenly|equally, hash|hashed value|modulo
        determines|of, reverse proxy, weighted random|routing|distribution, pick|picks|choose|chooses|select|selects
        a|one|the|another random|least|closest|nearest|healthy|different
    """,
    "part.address": """
        hostname, hostnames, dns name|names|record|records|entry|entries|resolution|server|query|queries|lookup, seed
        servers|nodes|list, list of seed|peers|members|nodes|brokers|instances|endpoints, broker|service
        url|urls|endpoint|endpoints|address, endpoint of|for|url|address|slice|slices, look|looks|looking up ..
        connected|instance|node|server|broker, determine|determines which|what
        node|instance|server|url|endpoint|host|cluster|broker, become aware of, discovery
        endpoint|document|manager|mechanism|protocol
    """,
    # -- who does what
    "part.does": """
        service| controller| server| component| operator| scheduler| proxy| gateway| worker| agent| frontend| backend|
        querier| api| manager| plugin| broker| coordinator| daemon| module handles| receives| stores| creates|
        updates| manages| watches| checks| validates| performs| exposes| provides| sends| runs| reads| writes|
        queries| tracks| returns| accepts| listens| forwards| collects| computes| determines| decides| maintains|
        publishes| consumes, service| controller| server| component| operator| scheduler| proxy| gateway| worker|
        agent| frontend| backend| querier| api| manager| plugin| broker| coordinator| daemon| module will|must|should
        handle| receive| store| create| update| manage| watch| check| validate| perform| expose| provide| send| run|
        read| write| query| track| return| accept| forward| collect| compute| determine| decide| maintain| publish|
        consume, a|new separate|standalone|dedicated service|component|process|controller|daemon, separate
        component|services, delegate to|the|its
    """,
    "part.scale": """
        bottleneck, bottlenecks, scalability, horizontally, horizontal scalability, scale|scales
        out|across|with|reads|writes|horizontally, scale to the|a|more|many|large|thousands|hundreds|#, evenly,
        spread|spreads|spreading|distribute|distributes across|over|among, hundreds|thousands|millions of,
        extra|additional|more capacity|resources, follower|replica read|reads, large number|scale|volume of, stateless
    """,
}
