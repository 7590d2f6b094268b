"""Knowing another's inside, moving as one, being one of a kind: how texts betray it, and what is done about it.

Names begin with `couple` (tight coupling), `monolith` (distributed monolith), `single` (single point of failure).
"""

CONCEPTS: dict[str, str] = {
    "couple.inside": """
        database directly, table directly, directly from the * database, direct access to the * database, into the *
        tables of|directly|behind, into their|another tables|table|database, its table|tables directly, shares the *
        table|tables|schema|definition, byte layout, memory layout, struct layout, binary layout, record layout, file
        layout, internal data structure, parse|parses .. html|page|screen|log|logs|stdout, screen scraping, burnt
        into, taken from their latest, latest dump, their dump, depend|depends on the * backups|dump|layout|order of,
        full storage location|path, physical path|location, bucket name and, opens the file, opens|reads .. file|files
        of, as its database, same class files, shared class|classes, shared model, shared domain, shared package,
        shared jar, same binary, serialized snapshot|object|state, pickle|pickles|pickled, java serialization, in
        memory state to, reach into, third cell, private table|tables|api|endpoint, undocumented, knows the internal,
        team's * tables|table|database, other team|teams table|tables|database, in the * database directly, tables in
        the * database, internal format| schema| structure| layout| paths| tables| table| fields| classes| database
        of|in|as|directly, uses .. as its database|queue|datastore, shared binary|class, dump of the * database,
        depend|depends on the .. dump|dumps|backups, columns we, whose columns, tightly coupled to, tightly couples,
        tight coupling between|with|to, coupled to the internal|implementation|schema|database|release, tied to the
        internal|implementation|schema|database|layout|release|version, must know the|about|which|where, need|needs to
        know the internal|layout|path|schema|location|bucket, assumes the format|layout|structure, relies on the
        internal|exact|undocumented|format|layout|order of, depends on the internal|exact|implementation, its own copy
        of the schema, with|by the same schema version, scrape|scrapes the|its|their page|pages|html|site|output,
        couples the * to, internals of the|another|its, relies|relies|rely|depend|depends on their|its|the *
        column|field|present|current order|layout|format|columns|names|wording|structure, column order, on their
        present, same entities|classes jar|library|package, compile against the same, files that the * own, web page
        uses, screen scraper, copy of * parser|schema|code|classes, adjusted after
        each, adapted after each|every, adjusts after each|every, changed after each|every update|release, mounts
        the|its|their, binary position|data|log files, binary file|files|format of, knows the
        table|tables|columns|layout|structure, hidden endpoint|api, private endpoint|api, undocumented
        endpoint|api|call|field|format|file, kept in sync by hand|manually, must be kept in sync, need|needs to be
        kept in sync, updated in both, changed in both, change in one requires|require, changes to * require changes,
        need|needs to be updated whenever, must be updated whenever, has|have to know the|which|where|about the,
        shares|share the codebase|models|schema|types|code, shared codebase|models|types|schema between|across, tied
        to the, knowledge of the internal|layout|schema|structure, dependent on the
        internal|implementation|schema|layout, ram dump, memory dump, bytes # to #, found by trial, trial and error,
        live tables, sql over, raw tables, its mysql|postgres|postgresql|oracle|sql slave|replica|tables|schema, mysql
        slave, database slave, entity classes, serialized objects, objects of a common library, common library,
        private function|functions|method|methods|class|module|modules|field|fields, imports the .. module of, main
        branch of, repository's main branch, each other's internal types
    """,
    "couple.reads": """
        select|selects from|the, join|joins the, query|queries the, read|reads from|directly, read|reads ..
        table|tables|database|file|files|bucket|index|collection, opens the|a|its|their, direct|directly
        access|accesses|read|reads|query|queries|write|writes, write|writes .. table|tables|database, directly
        from|in|into, sql against|on|in, runs sql, select and update|insert, update on table, select on table, grants
        on, read access to, connects to the database, connects straight to, logs in to the database, straight from,
        straight into, goes straight to, mounts, parses, reads its, pulls * from the database, logs in to, logs into,
        joins five|four|three|two|several|its, has a read account, read account, connects to, dips into, digs into,
        looks directly into, looks into, sql over, reads bytes, built by sql, reads * off, reads the * off, off the ..
        system's, picks * out of, takes * from the .. log|logs|screen|page
    """,
    "couple.other": """
        another service|team|app|application|department, other
        service|team|services|teams|app|apps|department|departments, their database|tables|table|schema,
        database directly, in the * database, owned by * other, belongs|belonging to, of the *
        team|department, of another|other team|service, their tables, tables of|owned, another team,
        database of|owned, table of, foreign database|table|schema, lives in|belongs the|to, on table, of
        the erp|crm|core|legacy
    """,
    "couple.hard": """
        hard coded, hardcoded, hard wired, burnt into, baked into, fixed in the code
    """,
    "couple.address": """
        address, ip, host, hostname, url, endpoint, port, path, bucket, server, location
    """,
    "couple.lockstep": """
        on the same day, in lock step, lockstep, same release, at the same time as, upgraded together,
        change|changes|changed together, must be upgraded with, same night, adapt the parser, we adapt,
        whenever they|it change, changes with every, flashed on, rebuilt whenever, follow their release,
        version as in, as in version, moves with, with the same version
    """,
    "couple.contract": """
        versioned api, versioned interface, versioned schema, api version, api level, through a versioned,
        published rest, public api, documented api|interface, written contract, contract test, contract,
        openapi, asyncapi, schema registry, backward compatib-, forward compatib-, compatible,
        compatibility, unknown fields ignored, ignore unknown, fields may be added, fields only added, only
        added, additive, minor version, major version, semver, semantic version-, deprecat-, supported for,
        support * for # years, served until, old versions for, last # versions, last two|three versions, by
        api, own api, through its api, through the api, via the api, opaque, avoid interpreting, anti
        corruption, adapter, consumer driven, events whose schema, registry with, tolerant reader, protobuf,
        stable interface, api rather than, published interface|rest|schema|contract|openapi, api contract,
        published and versioned, profile both sides, signed profile, fhir, hl7, both sides have signed,
        agreed interface, agreed format, agreed contract, documented interface
    """,
    "couple.named": """
        contract test|tests, schema registry, compatibility check|checks, compatibility promise|guarantee, a
        contract, any contract, published contract, has an api, api of its own, an api for it
    """,
    "single.one": """
        runs on the node, runs on the machine|server|vm|box|host, one vm, single vm, one virtual machine,
        single virtual machine, on one virtual machine, exactly one such, exactly one
        instance|process|server|node|machine|leader|primary, only one
        instance|process|server|node|machine|broker|controller|copy|coordinator, just one
        instance|process|server|node|machine|broker, one such process, there be exactly one, single instance
        of, a single instance, one server answers|serves|holds|keeps|does, one process holds|keeps|does, one
        big machine, on the big machine, one broker, without a second, alone answers, lives on one, kept on
        one, a|one|single single broker|coordinator|master|gateway|scheduler
        for|serves|holds|handles|takes|does|runs, single broker, single coordinator, single master, single
        gateway serves|for, be a single
        process|server|node|instance|machine|broker|database|host|vm|box|pod, be one
        process|server|node|instance|machine|host|vm, as a single
        process|server|node|instance|machine|task|pod, as one process|server|node|instance|machine|task|pod,
        deployed as a single|one, one .. for all|every, be a container on, a container on,
        runs|run|lives|live|sits|sit|stands|installed|be on|in a|an|one|the ..
        host|computer|vm|box|pc|workstation|laptop|cabinet, on the computer in, on a computer in, on one
        computer, on one host, on one box, one *
        takes|serves|handles|holds|answers|feeds|runs|does|keeps|records|controls|drives all|every|the, a
        single * takes|serves|handles|holds|answers|feeds|runs|does|keeps|records|controls|drives, there be
        but one, all * depend on one|the, everything passes through, everything runs through, all traffic
        passes|goes through one|a|the, be .. notebook|laptop|workstation, there be the one, on the *
        pc|computer|laptop|workstation, one program on, pc be switched off, computer be switched off, one
        program|script on, there be the one server|machine|node|instance|box|computer, be a single *
        machine|server|computer|node|instance|process|box|host, run|runs|running in|on|as one
        container|process|vm|machine|server|host|node|instance|pod|box|computer|zone|region|rack,
        run|runs|running in|on|as a single
        container|process|vm|machine|server|host|node|instance|pod|box|computer|zone|region|rack,
        run|runs|running in|on|as exactly one
    """,
    "single.bare": """
        no standby, no replica, no second one|instance|machine|node|server, no spare, no failover, no fail over, no
        redundancy, unreplicated, without a standby|replica|second|spare|failover|backup, second one with failover,
        failover script .. not, not brought along, no other can take, has no replica|standby|backup|failover, not
        replicated anywhere, no second server|machine|node|instance|one|process|copy, nothing takes over, nobody takes
        over, no one takes over, sets up a new one, an engineer starts it|a, operator starts it|a, started again by
        hand, restarted by hand, restart it by hand, is replaced by hand, bring it back by hand, from the cupboard,
        until then no|nobody|nothing, until it be back no|nobody|nothing, no other
        server|machine|node|instance|process that, there be no other server|machine|node|instance|process, spare be
        not, no clustering, no cluster for|mode|of, not clustered, be not clustered, started by hand after, restarted
        by hand after, no spare part|machine|server, not provided for
    """,
    "single.impact": """
        nobody can, no one can, logged out when, when it be patched|restarted|down|rebooted|upgraded, until
        it have|be, until it comes back, be logged out, all go through, all .. go through it, everything
        go|goes through, answers all, all wait, everybody waits, depends on it, every request, all
        request|requests, all channels, all sales channels, standstill, when that
        host|computer|machine|server be off|down, when it be off|down, while it be
        serviced|patched|restarted|down|away|off, while it is, during which, in the meantime
        nobody|nothing|no
    """,
    "single.guard": """
        replica, replicated, replication, standby, hot standby, follower, takes over, takeover, failover, fail over,
        highly available, high availability, ha, redundant, redundancy, two|three|four|five|six|seven|nine|# node|
        nodes| instance| instances| replicas| machines| brokers| servers| copies| zones| availability
        zones|hosts|pods|processes|data centers|regions|virtual, multi az, multi region, multi zone, quorum, raft,
        cluster of #|two|three|five|nodes|servers|brokers|machines, sentinel, patroni, primary and, primary with,
        active passive, active active, leader election, elected, re elected, new leader, rescheduled, new pod,
        restarted by kubernetes, second one taking, each * has a copy, copy of its own, mirrored, pair of nodes|
        servers| instances| machines| hosts| brokers| routers| databases| firewalls, in pairs, redundant pairs|pair,
        pairs of nodes|servers|instances|machines|hosts, copy of every, different provider, secondary location, warm
        standby|spare|copy|replica|site, read replica, load balancer, fully managed, =managed service| services|
        database| databases| cluster| kafka| redis| postgres| postgresql| mysql| kubernetes| offering| instance|
        queue| by aws|google|azure|provider, carries on in its place, any of which|them, the others go on, other one
        goes on, other takes over, second server|machine|node|instance|process, second *
        feeds|serves|answers|takes|carries, no gap, three processes|servers|nodes|machines, any three|two|four are
        enough, two standbys, automatic failover, each able to take all, each able to, each of which can, replica on
        another, another host|machine|server|computer|node, promotes it, while one is, the other
        records|serves|answers|takes|goes, two * take|takes all, two * at the same time, each of the two
    """,
    "monolith.together": """
        deploy|deployed|release|released|build|built|test|tested|ship|shipped|restart|restarted|restarts|upgrade|upgraded|update|updated|stop|stopped|rolled|roll|deploys|releases|scale|scaled
        .. together, all at the same time, all three|four|five|six at once, all three|four|five|six
        together, same build number, one build number, same version number, one version number, share one
        build|version|release, same version required, refuse|refuses|reject|rejects * peer|peers with,
        release train, lock step, lockstep, in the right sequence|order, right order of deployment, must be
        deployed with, must be released with, none of the * works with, shared model package, share the *
        library, share the table definitions, fail together, trigger * global recovery, still trigger a
        global, stop|stops all of them, tested and deployed together on release day,
        deployed|released|built|restarted|upgraded|updated|shipped|deploy|release|restart|upgrade|go|goes
        live .. at the same time, deployed|released|built|restarted|upgraded|updated|shipped .. at once,
        deployed|released|upgraded|updated .. in lock step, deployed|released|shipped .. as one,
        deployed|released|shipped .. in one go, all|both|three|four|five|six|seven at the same time, all #
        at once, go|goes|going live together, all or none, none can be deployed|released|upgraded|started
        without, without the other|others two|three|four|five, not be deployed|released|upgraded without
        the, under one version, under one release, only work|works with each other's same, with each other's
        same version, same version of each other, fixed sequence, in a fixed sequence|order, maintenance
        window for all, same entities jar|library, compile against the same, must be the same version,
        versions must match, deployed|released|upgraded|changed|started without the other, none * be
        deployed|released|upgraded|started, only starts if its, starts only if its, only start if, peers
        have the same build|version, have the same build|version, change the rest with it, all of them be
        swapped|replaced|restarted|stopped|changed, while all of them, while all are, must carry the same
        version, all carry the same version, must all have the same version, all must have the same, all
        have to be at the same version, all in the same version, release always contains all, always
        contains all, takes back all
    """,
    "monolith.release": """
        deploy, release, roll out, ship, restart, upgrade, install, go live, build and, rolled back, taken
        down, switched over, versioned, versioned and, installed as, put live, rebuilt, put into production,
        brought live, compiled and, go out, deployment, new build, build of all, rollout
    """,
    "monolith.as-one": """
        as one, as one unit, as a unit, as a whole, in one operation, in one step, in one go, in one run, in
        a single operation|step|deployment|run|pipeline, together, all at once, same night, same day, same
        weekend, in lock step, jointly, as a bundle, in one bundle, one deployment, in one deployment, all
        four, all three, all five, all six, all seven, the four as, the seven as, needs changes in, without
        the others, needs the others, as one package, as a package, as one release, one package, one
        release, same build, the same build, in one window, in the same window, same evening, same morning,
        on the same evening, in the same night, in the same release, in one night, in a single night, of all
        four|three|five|six|seven|nine, all five go, all four go, all three go, all of them go
    """,
    "monolith.apart": """
        on its own, each by itself, by itself, independently, independent release|deploy|deployment|deploys,
        separately deploy-, deployed separately, deploy any time, any time, whenever it like|likes, several
        times a day, pipeline of its own, one build behind|ahead, last two|three
        version|versions|release|releases, this and last, previous version, older version|versions, mixed
        version, backward compatib-, without breaking compatib-, all new fields be optional, rest running
        on, restarts only the part, nothing but published, accepts its peers, expand and contract, in
        stages, separately from, go|goes live separately, released by its team, released by its own,
        whenever it be ready, when it be ready, without needing the others, none needs the others, needs the
        others to, last # versions, previous version of the others, peers' last, goes on without the others,
        runs without the others, its own service only, stays in one, by itself when it be ready, deployed
        when it be ready, each * deployed when, each pipeline builds, rolling
        update|upgrade|restart|deployment|deploy, installed separately, versioned separately, with any
        build, any build of, any version of its
    """,
    "monolith.named": """
        independent deployment|deployments|deploys|release|releases, separate
        deployment|deployments|deploys|release|releases, independent deploy-, compatibility between|with,
        backward compatibility, deployed separately, deployed independently, released separately, released
        independently
    """,
    "single.spof": """
        single point of failure, spof
    """,
}
