"""Mechanisms of running a system, by product and by shape: growth, ownership, state, roll-out, finding, health, figures.

Names begin with `op`; `op.no-*` say in plain words that the thing is lacking.
"""

CONCEPTS: dict[str, str] = {
    "op.scale": """
        consumer group .. grow|grows|scale|scales, hpa, horizontalpodautoscaler, horizontal pod autoscaler, keda,
        cluster autoscaler, karpenter, auto scaling group, =asg, scale|scales|scaled .. queue length|depth,
        scale|scales|scaled on|with|by queue|cpu|load|lag|demand|the number, scale|scales|scaled to zero|#, capacity
        is|be|can added|increased|raised|grown by, raise|raising|increase|increasing|bump|bumping the
        replica|number|partition, replica|partition count is|be|can raised|increased, more
        partitions|shards|workers|consumers|brokers|pods, partitions|partition|shards|shard|splits|split .. by
        tenant|customer|user|account|region|key|hash|id|time|merchant, sharded|partitioned|split on|by|per,
        hashed|hash by|on|to|into, add|adds|adding shards|brokers|capacity|hosts, add|adds|adding more|new
        nodes|node|machines|shards|brokers|hosts, vnode, vnodes, virtual node|nodes, vitess, citus, cockroachdb,
        spanner, cell based, hash slot|slots, =crush, resharded, resharding, split|splits hot|large|big
        shards|regions|partitions|ranges, range|ranges are|is split, scale|scales linearly, linear scalability,
        scale|scales independently, scaled independently, scale|scales out|horizontally|up|down automatically,
        elastic, elasticity, elastically, lambda concurrency, serverless, fan|fans out over|across, parallelism
        of|is|be|can, workers .. in parallel, up to # workers|nodes|pods|shards|replicas|partitions, #
        shards|partitions|workers|consumers|pods, read traffic .. replicas, reads are|go served|to from|read, database
        per tenant, pods are|is added, instances are|is added, workers are|is added, active active, multiple
        schedulers|controllers|instances|replicas|workers|writers can|may|run|share|divide, take|takes over a|their
        share|part|portion, divided|split|segmented by region|tenant|key|hash|range|customer, split|divided into
        segments|shards|partitions|ranges|chunks|buckets that|which|on|over|across, added to the
        ring|pool|fleet|group, join|joins the ring|pool, both|all|they|several|many pull|read|take|consume from
        the|a|one same|shared|common, assigned|allocated|mapped|pinned to one of,
        nodes|node|hosts|brokers|workers|pods|instances are|is|be added without|as|when|whenever|live|online,
        fleet|pool|cluster|tier grows|grow|expands by|with|when|as, one|a host|node|worker|instance|pod|shard|server
        for|per every|each|#
    """,
    "op.no-scale": """
        single threaded, can not be split|sharded|partitioned|parallelised|parallelized|divided|scaled|distributed,
        does not scale|parallelise|parallelize, no way to add|scale|split|shard, fit|fits|held in the
        memory|ram|disk of one|a, hard ceiling|limit of, only scale|scales|scaled up|vertically, limited|bounded
        by|to one|a|the single|largest|biggest|one node|machine|host|process|core|instance|server|database,
        scale|scales vertically, only .. vertically, not be run|deployed|started more|twice|in, can|may|must
        run|exist only once, more than once at, does|do all the work, can not delegate|share|distribute|spread
    """,
    "op.owner": """
        system of record, bounded context|contexts, context is|be separate, go|goes through the|its .. api|service,
        rather than read|reading its|the tables|database, not|never read|reads|touch|access .. tables|database,
        through|via|behind a|an|its|the public|internal|stable|published api|interface|contract,
        hides|hide|encapsulates its|the, grpc|rest|http|public|published|versioned contract, only through|via
        its|the|an, is|be reached through|via, responsibility .. lies|belongs|rests|stays, lies|rests with the,
        single|sole|only writer|owner|producer, has|have its|their own
        schema|database|table|tables|store|namespace|repository, stays|stay|remain|remains|lives|belongs in|with|to
        the|each * service|team|controller|component|domain, moves|move to the * domain|team|service,
        nothing|does|do|handles|does but|only authentication|routing|one, share only the, owned by, owns,
        domain|domains of, controller reconciles|watches|creates|updates|manages, reconciles|manages the, agent
        reports|runs|applies|collects, server side|client side .. responsible, separate team|teams, out of scope for
        the, in scope for the, is the responsibility, knows|know nothing|only, unaware of, agnostic of|to, only
        component|service|controller|process that|to|which, one team, only|sole
        component|service|module|process|system allowed|permitted|that|which, solely|exclusively
        through|via|by|from|owned, never touches|touch|reads|writes|modifies, decides|decide
        what|where|when|how|which|whether, knows only|nothing, not import|reach|call|depend from|into|on
        other|another, holds|hold|stores|store * and .. holds|hold|interprets|interpret|stores|store,
        operates|operate|runs|run its|their own
    """,
    "op.no-owner": """
        unclear .. who|which|owns|owner|responsible, both|all|several|two|three|many * write|writes|update|updates
        to|the same, write|writes directly to|into the|its same|other|others, no single|clear|one
        service|owner|team|component, nobody|no-one owns|is|maintains, no clear ownership|owner,
        division|split|boundary|boundaries|ownership .. undecided|unclear|open|blurred|decided, tables are|be
        read|written|shared by|between, two|three|several|many|both * modify|modifies|change|update|write|edit,
        disagree|disagrees about|on|over, ownership .. undecided|unclear|unknown|open|disputed|contested|missing,
        shared .. table|tables .. written|modified|edited, both|two|several|three
        applications|services|teams|systems|apps share|shares one|a|the, open question|unclear|undecided ..
        who|whose|which maintains|maintain|owns|own|team, share|shares one|a|the same|schema|database|table
    """,
    "op.state": """
        ttl of|is|#, with a ttl|expiry|lease, checkpoint|checkpoints|checkpointed|checkpointing to|in|every|is|are,
        progress is|be stored|kept|saved|checkpointed|recorded|persisted, changelog topic, rocksdb, rebuilt|restored
        from the|its|a|kafka|changelog, status subresource, status field of, crd|crds status|spec|object, custom
        resource status|state|object, dropped|deleted|removed|purged|archived|expired|pruned|reclaimed
        after|every|nightly|daily|by, is|are|be garbage collected, ownerreference, owner reference|references,
        finalizer, finalizers, lifecycle policy|policies|rule|rules, glacier, persistentvolumeclaim, persistent
        volume, =pvc, =pvcs, statefulset, held as|in rows|row|a|memory|redis, state machine, moves from * to,
        transitions|transition from|to|between, swept|sweeps|sweeper|reaped|reaper, retention
        of|is|period|policy|time|window, partitions are|is dropped, kept|retained for #
        days|hours|months|years|day|month|year, kept|retained for seven|thirty|ninety|one|two|three|six|twelve|a
        days|months|month|years|year|week|weeks, stored|persisted|kept in|as
        etcd|configmap|secret|annotation|postgres|postgresql|dynamodb|redis|mysql|s3|zookeeper|kafka|cookie, no
        local state, keeps|keep|holds no state, externalised|externalized|externalises|moved state|session|sessions,
        sessions .. in redis|the|database|cookie|jwt, survives|survive rescheduling|restart|restarts|reboot|the,
        warmed from, reloaded from, rehydrat-, snapshotted|snapshots to|every|of, log compaction, compacted
        topic|topics, older than .. deleted|purged|removed|dropped|archived|expired|pruned,
        resumes|resume|restarts|continue|continues from|at the|its last|latest|saved|stored|committed, be
        recomputed|rebuilt|reconstructed|regenerated|rederived from, live|lives|kept|held in the
        browser|client|url|cookie|token, committed offset|offsets, last checkpoint|snapshot,
        position|cursor|offset|progress|watermark .. saved|stored|persisted|recorded|committed|written, desired
        state is|be, kept|stored|held|lives in git, disappear|disappears|vanish|vanishes|ends when|with|once|after,
        leases|lease|entries|locks|rows disappear|expire|vanish|lapse
    """,
    "op.no-state": """
        is|be lost on|when|after|at|if restart|the|it|a|crash|deploy, lost on|after|at restart|redeploy|crash,
        grows|grow without|for|forever|indefinitely|unbounded, never
        deleted|purged|cleaned|pruned|expire|expires|removed, nothing cleans|removes|deletes|purges|expires, nobody
        cleans|deletes|removes, no retention|cleanup|expiry|ttl, not decided where|how .. stored|kept|lives,
        unbounded growth, pile|piles|accumulate|accumulates up|forever|indefinitely|over, forever .. grows|kept
    """,
    "op.rollout": """
        argo rollouts, argo rollout, flagger, spinnaker, bakes|bake|baking for|time|period, promoted|promotes
        automatically|to|once|after|if, shift|shifts|shifting|move|moves|route|routes|send|sends|sending ..
        %|percent of|to|traffic, shifts|shift traffic, in steps|increments|stages|phases|batches of|over|per,
        goes|go to # % of, goes|go to # of|hosts|users|traffic, to one|five|ten percent, expanded|expand|expand
        first, both columns|tables|schemas|formats|versions|paths|fields are|is|run|be
        written|read|supported|served|kept, dropped|removed|retired|deleted a|one|two * later,
        release|releases|version|versions later, feature gate|gates|gated, alpha|beta ..
        default|ga|in|stage|release|off|on|stable, graduation|graduate|graduates criteria|to, launchdarkly, unleash,
        toggle|toggles|flag|flags is|are|be|off|on|per|in|for|flipped, flip the|a toggle|flag|switch|gate, dark
        launch|launches|launched, compare|compares|compared its|the output|outputs|results|answers|responses with,
        blue green|blue/green, version|versions older|newer than|continue|still, minor|major version|versions
        older|newer|behind|skew|apart, # minor versions, one
        availability|az|zone|node|region|host|pod|cluster|tenant|shard|team at a time, one * zone at a,
        kept|supported|served|maintained|available for six|three|two|one|twelve|#
        month|months|weeks|release|releases|year|minor, continue|continues to
        work|accept|read|support|serve|function, old|older|existing|previous
        client|clients|version|versions|api|pod|pods|node|nodes|server|servers|kubelet|kubelets|agents|agent ..
        work|ignore|ignores|keep|keeps|continue|continues|still|unaffected|supported, maxunavailable, max
        unavailable, poddisruptionbudget, pod disruption budget, conversion webhook, dual read|reads|write|writes,
        strangler, error budget .. release|deploy|rollout, aborts|abort on|if|when,
        automatic|automatically|automated rollback|rollbacks|revert, rolls|rolled|roll back|automatically,
        rollingupdate, rolling update|upgrade|deploy, redeploy|redeploying|reinstall the|a|of
        previous|last|old|prior, helm rollback, revert the, to revert, upgraded|migrated|converted|moved
        first|before|one|in|lazily|gradually|online|without, backfill|backfilled, online schema|migration, gh-ost,
        pt-online-schema-change, flyway, liquibase, deprecated|deprecation in|period|policy|window|for, surge
        upgrade, drained before|first|and, cordon|cordoned, pinned to, internal
        users|staff|tenants|customers|employees, start|starts|begin|begins with internal|one|#|staff|canary|staging,
        widen|widens|widened|extend|expand to, updated|upgraded|deployed|released|restarted
        separately|individually|independently|gradually|serially|progressively, watched|observed|monitored for
        a|an|one|# day|hour|week|minutes, half|third|quarter|rest|remainder of|a|the ..
        later|week|day|first|updated|upgraded, day one .. later|rest|then, turns|turn|switches|switch ..
        path|feature|code|behaviour|behavior off|on, ships|ship|released|shipped dark,
        enabled|activated|switched|turned per|for tenant|one|each|a|customer|team|region, on per
        tenant|customer|region
    """,
    "op.big-bang": """
        switched|moved|migrated|upgraded|cut over in|on|over one|a|the night|weekend|same|single|day, at
        once|the|same .. clients|time, all clients|consumers|users|callers must|have|need to|upgrade, no way back,
        can not|never be rolled back, not be undone|reverted, deleted on|at the day|cutover, maintenance
        window|downtime needed|required|for, big bang, no rollback, no roll back, no rollout plan, irreversible,
        hours|minutes|hour of downtime, needs|requires|takes .. downtime, move|switch|upgrade|migrate|change on|in
        the same day|night|weekend|moment, to move|switch|upgrade at once
    """,
    "op.find": """
        =eds, =xds, edsclient, endpointslice, endpointslices, endpoint slice|slices, bootstrap
        list|server|servers|broker|brokers|address|node|nodes, cluster metadata,
        fetch|fetches|get|gets|receives|receive the metadata|endpoints|addresses|members|membership, route 53,
        route53, cloud map, service connect, ephemeral znode|znodes|node|nodes, announce|announces
        itself|themselves, coredns, kube proxy, kube-dns, headless, resolves|resolve|resolved the|to|by|through|via,
        resolver, lookup|looks|look up .. srv|a|record|address|name|endpoint, srv record|records,
        register|registers|registered itself|themselves|in|with|at, advertise|advertises|advertised
        its|their|address|listeners|host|url, service registry, seed|seeds node|nodes|list|provider, gossip, serf,
        nacos, eureka, istiod, control plane .. endpoints|addresses, watch|watches ..
        endpoints|pods|services|members|znodes, dns name|names|record|records|ttl|entry, stable
        network|dns|hostname|identity, cname, well known name|address|url|endpoint, one name|hostname|vip, virtual
        ip, vip, keepalived, anycast, kubernetes service|services, service object|mesh, discovery
        service|endpoint|api|protocol, drops|drop|removes|remove pods|nodes|instances|members|addresses
        that|which|from, cluster members|membership, find|finds|locate|locates|reach|reaches|discover|discovers
        one|each|the|its|healthy|other another|other|peers|broker|leader|instances .. dns|through|via|by|using|in,
        dns srv|lookup|lookups|resolution|a|query, points|point|pointing at|to
        the|whatever|whichever|healthy|current|live, internal name|dns|hostname, asks|ask|queries|query the
        coordinator|controller|registry|master|metadata|server|leader for, list of
        live|healthy|current|active|available, learn|learns|learned of|about
        new|the|other|each|backends|members|nodes|peers, floating|elastic|virtual address|ip|ips, follows|follow the
        primary|leader|master|active, mdns, bonjour, zeroconf, membership|topology|endpoint|endpoints|address
        changes|change|updates|update .. pushed|sent|propagated|broadcast|streamed, kubernetes api ..
        endpoints|pods|backends|addresses, backends|members|peers from the kubernetes|api|registry|control
    """,
    "op.no-find": """
        hard coded|wired in|into|to|address|addresses|ip|ips|host, restart|restarted when|if|whenever ..
        added|moved|changes, ip|address|addresses|host|hostname|url of .. in|environment|configured|fixed, static
        yaml|list|file|configuration|config|addresses|ips|hosts|inventory|map, listed in|by a|the|static
        static|file|yaml|config|configuration|hand, no service registry|discovery, no discovery, edited
        by|whenever|when, environment variable .. address|host|url, compiled|baked|burned into|in,
        names|addresses|hosts|hostnames .. compiled|fixed|configured, typed|entered|written|copied|pasted into|in|by
        .. config|configuration|hand|operator|file|configs, cache|caches|cached the|an address|addresses|ip|dns|name
        .. ever|forever|until
    """,
    "op.balance": """
        least_conn, leastconn, least conn|connections|request|requests|loaded|outstanding|busy, round robin,
        round_robin, power of two|choices, picks|pick|chooses|choose two|the least|one|a ..
        random|loaded|busy|fewest|healthy|free, less|least loaded|busy, p2c, sticky assignor, assignor, partition
        assignment, cooperative rebalanc-, partitions are|is|be assigned|distributed|spread|balanced, assigned to
        consumers|workers|members|nodes|the|one, topology aware|spread, locality aware|weighted, zone aware,
        prefers|prefer|keeps|keep .. same|local zone|az|traffic, anycast, geodns, latency based routing,
        nearest|closest pop|region|edge|replica|datacenter|site|node, client side|lookaside balancing|load, grpc lb,
        hot|hottest|popular keys|key|partition|partitions|shard|shards are|is|be
        split|salted|spread|moved|isolated|replicated, salted|salting|salt, no node|shard|worker|broker|instance
        gets|has|holds|takes more, pulls|pull|take|takes the next job|task|message|item|one, work stealing, weighted,
        target|targets with|group|groups, upstream|upstreams by|with|in|is|are, distribut- ..
        among|across|evenly|between|over, spread|spreads|spreading across|over|evenly|among|between|by|constraints,
        balanc- across|between|among|over|by|via, rebalancer, rebalance, hash ring, consistent hash|hashing,
        rendezvous, maglev, ring hash, ipvs, metallb, =elb, =alb, =nlb, haproxy, kube proxy, load balancer, ingress
        controller, envoy, traefik, slow start, shuffle shard|sharding, idlest|emptiest|freest|nearest|shortest
        worker|node|server|instance|queue|backend|host, hash of .. selects|chooses|picks|decides|determines, by|on
        hash of, hands|hand|assigns|assign|gives|give each|every job|task|request|item|connection,
        dispatcher|scheduler|router .. idle|free|available, takes|take|fetches|pulls|asks|requests a|the|another|its
        new|next|one|more message|job|task|item|batch|one|work, one|message|job|task at a time per worker|consumer,
        connections|connection are|is|be recycled|closed|rotated|drained|rebalanced|limited, max connection age,
        get|gets|receives|receive|takes|take their|its|a|an|equal|fair share, avoids|avoid|skips|skip
        slow|busy|overloaded|unhealthy, avoids|avoid|skips|skip the slow|busy|overloaded|unhealthy,
        dealt|handed|given|shared out in|evenly|to|among|fairly, in turn
    """,
    "op.no-balance": """
        all|every|whole traffic|requests|load|request|writes goes|go|is|are|lands|hits|reach ..
        first|one|same|single, no load balancer|balancing, not balanced, stick|sticks|pinned to one|a|the,
        leave|leaves|leaving the others|other|rest idle, gets|takes|carries|receives half|most|all of the|traffic,
        to a fixed node|server|instance|host, connect|connects to a|the fixed|same|first, hottest ..
        gets|takes|receives, overloaded while, idle while, one|single|same
        node|shard|server|instance|partition|worker receives|gets|takes|serves|handles|carries|holds
        nearly|all|most|almost, nothing|nobody distributes|balances|spreads|rebalances, always
        use|uses|connect|connects|pick|picks the|a first|same|one, always the first, first|one|same|single
        pod|node|instance|server|shard gets|receives|takes|serves|handles everything|all|every|most
    """,
    "op.health": """
        outlier detection, ejects|eject|ejected a|the|hosts|host|after|unhealthy|slow,
        ready|healthy|degraded|available condition|state|status, conditions|condition is|are set|ready|updated|true,
        sets|set the * condition, synthetic check|checks|monitoring|probe|probes|transaction|user, canary check,
        blackbox exporter, blackbox probe, renews|renew its|the|a|every lease|leader|lock|session|key|registration,
        lease|session|ttl lapses|lapse|expires|runs|times|renewed, startupprobe, startup probe, readinessprobe,
        livenessprobe, readiness gate|gates|probe, liveness, /healthz|/health, healthz, livez, readyz, phi accrual,
        swim, failure detector, suspect, suspected, considered|treated|marked|declared as
        dead|failed|unhealthy|down|unavailable|offline|lost, considered|treated|marked|declared
        dead|failed|unhealthy|down|unavailable|offline|lost, watchdog, heartbeat, heartbeats, keepalive|keep alive,
        health check|checks|endpoint|probe|status|reporting, grpc health, ping|pings|pinged every, not ready,
        notready, deep health, shallow health, node problem detector, removes|remove|takes|take
        a|the|unhealthy|failing|failed target|targets|instance|instances|host|hosts|node|nodes|backend|backends
        after|when|if|that|from|out, deregist-, connection draining, prestop, graceful|gracefully
        shut|terminat-|shutdown|drain|termination, terminationgraceperiod, /live|/ready|/status|/ping, /live ..
        answer, restarts|restart the|a|it pod|container|process|instance|worker if|when|after|once,
        checks|check|polls|poll port|the|each|every .. every|each #|second|minute, checks port, withheld|held
        until|back, no traffic until|before, receives|gets traffic only|once|when|after, stalled, without progress,
        makes|making no progress, not progress|progressing, missed|misses|miss|missing #
        heartbeats|beats|checks|probes, misses|miss two|three|four|five, evicted|replaced when|after|if|once, not
        reported|responded|answered|moved|progressed|checked for|in|within|since .. #|a|one,
        shown|reported|listed|flagged|marked as|is offline|down|dead|stale|unhealthy|lost, joins|join|enters|added
        the service|pool|rotation|cluster once|when|after|only, once|after it|they have|has|is|are
        caught|warmed|loaded|ready|synced, triggers|trigger|causes|cause a|the
        restart|failover|replacement|eviction, probes|polls|pings each|every|the|its
    """,
    "op.no-health": """
        hung|stuck|dead|frozen process|worker|instance|node|thread|pod .. not|unnoticed|noticed, always
        returns|return|answers|reports 200|ok|healthy, only tests|checks that the|a, no health, no readiness, no
        liveness, no heartbeat|heartbeats is|are|sent, not checked|probed|monitored .. health, health is|be
        not|never|nowhere, nothing|nobody|no-one detects|notices|checks|tells|sees, no way to|of
        tell|telling|know|knowing|detect|detecting|see|seeing, keeps|keep|continues|still
        receiving|getting|serving|gets|receives traffic|requests|work, wedged|hung|frozen|stuck ..
        keeps|still|stays|remains
    """,
    "op.trace": """
        vector agent, elasticsearch .. logs, logs|log ..
        elasticsearch|opensearch|kibana|loki|splunk|cloudwatch|stackdriver|bigquery, log|logs|lines|line are|is|be
        shipped|collected|forwarded|aggregated|centralised|centralized|structured|indexed|sent,
        ships|forwards|collects logs, events are|is|be|get recorded|emitted|written on|for|to|as, kubernetes
        event|events, emits|emit|records an|a event|events on|for|when|to, event recorder, eventrecorder, structured
        logging|logs|log|json, json lines, log .. request|correlation|trace|tenant|order|user|job id,
        request|correlation|trace|tenant|order|job|session id .. log|logs|logged|header|headers|span|every,
        x-request-id, x request id, traceparent, w3c trace, baggage, trace|traces|head|tail sampling, sampling rate, #
        % of traces, spans|traces are|is|to, instrument|instruments|instrumented|instrumentation the|with|by|services,
        audit log|trail|record|records|event|events|logging, append only .. log|audit, who did|changed what,
        searchable by, search|searches for .. id|number|logs, klog, logr, slog, zap, log4j, context is|be
        propagated|passed, propagat- .. context|id|header, mdc, recorded|logged|audited|written with
        user|actor|timestamp|time|who|the|its|a|reason, every .. is|are recorded|audited|logged with, each hop of,
        shows each|every hop|step|call, id|identifier .. all|every|each * log|write|logs|writes, id .. to|in
        their|its|the logs|log, adds|attaches|assigns|generates|stamps a|an unique id|identifier,
        stored|recorded|kept|logged|written for|with later|auditors|audit|inspection|its|inputs|compliance, is|are|be
        recorded for
    """,
    "op.no-trace": """
        its own log|logs file|files, no correlation|tracing|audit|trace, not be traced|correlated|followed, not
        traced|traceable, no central log|logs|logging, logs are|is lost, following .. impossible|hard|difficult, not
        be joined|linked|matched|related|tied, logs .. not joined|linked|correlated|related|matched, no way to
        follow|trace|correlate|find|tell, logs are|stay|remain kept|stored|left|only on|in each|every|the|local
    """,
    "op.watch": """
        export|exports|exposes|expose|emits|emit|publishes|reports|report ..
        _total|_seconds|_count|_bytes|counter|gauge|histogram|metrics|metric, errors_total, workqueue_depth,
        slo|sla|slos violations|violation|breach|breaches|dashboard|alert|alerts,
        opens|open|file|files|create|creates a|an ticket|incident|jira, monitors watch|watches|on|for,
        posts|post|posted into|in|to the|a|slack|teams|our .. channel, posts|post to slack|teams|a, dead man's|man
        switch, deadman, fires|fire|fired when|if|after|on|once, healthchecks.io, burn rate, multiwindow,
        prometheus, promql, alertmanager, grafana, datadog, new relic, cloudwatch, victoriametrics, thanos, statsd,
        micrometer, red|use metrics|method|dashboard, golden signals, p99|latency|error|saturation ..
        dashboard|per|histogram|by|labelled|labeled, labelled|labeled by|with, histogram of|is|for,
        counter|gauge|metric named|called|for|of|is|counts|with, new|following|additional metrics|metric, #
        minutes|minute .. alert|alarm|page, alert|alarm .. exceeds|above|below|over|longer|more|stays|drops,
        exceeds|above|over .. alert|page|alarm|paged, notified by|via|through|when|if,
        notifies|notify|pages|page|alerts|alert|warns the|an|our|us
        on-call|oncall|team|engineer|operator|operators|owner|admin, lag|depth|age|size|rate|count is|are
        measured|monitored|graphed|exported|tracked|watched, runbook, error budget policy,
        panel|panels|chart|charts|graph|graphs show|shows|for|of|with, dashboard shows|for|with|of,
        message|mail|email|notification|sms is|are|be sent|posted|raised when|if|to|once|after, burns|burn
        too|faster|fast
    """,
    "op.no-watch": """
        nobody|no-one|none is|would|will|gets|be alerted|paged|notified|notices|notice|told|warned,
        goes|go|went|stays unnoticed, until customers|users|customer|a complain|complains|calls|reports, no
        alert|alerts|alerting|metric|metrics|monitoring|dashboard|dashboards|alarm|alarms, not
        monitored|measured|alerted|instrumented|observable, blind spot, no one|nobody would|will|can
        notice|know|see|tell, nobody|no notices|knows, one would notice, not see|notice|know that, not be|get
        noticed|detected|seen|alerted|discovered
    """,
    "op.figure": """
        # minutes|minute|hours|hour|seconds of downtime|outage|unavailability, downtime .. # a|per|minutes|minute,
        rpo of|is|be|under|below|at|: #|one|two|five|ten|fifteen|thirty|zero, rto of|is|be|under|below|at|and|:
        #|one|two|five|ten|fifteen|thirty, rto|rpo #|one|two|five|ten, error budget of|is #, # percent|% of
        requests|calls|request|call|queries|reads|writes|orders|payments|operations|messages|searches|transactions|sessions|uploads|jobs|logins|users|time|the,
        out of # requests|searches|calls|queries, # out of #, # in #, in|within|under less|half|a|one|two
        than|a|second half|a|second|#|seconds|minute, peak load|rate|traffic .. #, #
        writes|reads|requests|messages|events|queries|ops|orders|transactions /|per|a s|sec|second|day|hour|minute,
        # ops|iops|qps|rps|tps, supports|support|supported|handles|handle|sustains|sustain|up to|# #
        nodes|pods|users|clients|devices|tenants|requests|messages|objects|connections|writes|reads|events, #
        nodes|pods|clusters|devices|connections|namespaces|objects .. and|per|cluster, mean|average|median .. #
        kb|ms|bytes|seconds, payload of #, p50|p90|p95|p99|p999 .. #, nines, annual failure rate, mttr of|is|under,
        mtbf, within # ms|s|seconds|minutes .. percentile|of|p99, # concurrent, slo of|is #, sla of|is #, budget of
        #, tolerate|tolerates|accept|accepts|allow|allows|lose at most|up|no one|#|a|five|ten|two|more|to, #
        minutes|minute|hours|hour|seconds of|worth data|loss|writes|events, nine|ninety|nineteen of|out|in
        ten|of|twenty|hundred, most one|two|five|ten|fifteen|#|a minutes|minute|hour|hours|seconds|second of ..
        lost|lose
    """,
    "op.target": """
        slo, slos, sla, target|targets for|of|is|are|has|have|on|exist, availability target, figure|figures,
        numbers, peak load, latency .. measured, load .. measured|known, measured|benchmarked|quantified,
        load|latency|throughput figures|targets|requirement|requirements, required|expected|target|peak|current
        throughput|load|latency|traffic|volume|capacity|availability
    """,
    "op.weigh": """
        against .. speaks|speak, speaks|speak|argues|argue against|for|in, price is|be|of|we, price for, at
        a|the|some|little price|cost, while .. would, although|though it|this|that ..
        costs|waste|wastes|slower|more|less|needs|adds, gives|give|giving up, in return for, in favour|favor of, in
        exchange, traded|trade|trades|trading for|off|away|against, costs|cost us|an|a|one|more|extra|#,
        extra|additional hop|latency|cost|complexity|dependency|load|work|round|moving|operational|infrastructure,
        more|less complex|complexity|expensive|flexible|code|work|efficient|memory|overhead, operational
        burden|cost|overhead|complexity|effort, considered * but|and|because, considered ..
        but|rejected|dismissed|because, rejected|dismissed|discarded|discounted|excluded
        since|because|as|for|due|in|on, would .. but, could .. but, we could also|instead|have, instead we,
        preferred|favoured|favored over|because|since|for|to, easier|simpler|harder than|to|but, not
        worth|justify|justified, worth the, limitation|limitations|caveat|caveats, risk|risks
        of|is|are|and|accepted, accept|accepts|accepted the|that|this|for|as, mitigation|mitigations, on balance,
        knows|know|familiar with|the .. team, chose|chosen|choose|picked|selected ..
        because|over|since|for|as|instead, other options|approaches|choices, option|approach|alternative
        #|a|b|c|one|two|was|is|would, strength|strengths|weakness|weaknesses, but
        makes|make|adds|needs|costs|requires|gives|means|saves|avoids, yet
        adds|needs|costs|requires|makes|gives|means, doubles|double|halves|triples the
        cost|price|latency|load|size|writes, would be
        faster|slower|cheaper|simpler|easier|safer|better|harder|more|less, slower|faster|cheaper|simpler ..
        but|yet|because, cost|price .. gain|benefit, gain|benefit is|of|outweighs,
        wastes|waste|saves|save|needs|costs|burns .. yet|but|though|although, yet
        avoids|saves|keeps|allows|simplifies|removes
    """,
    "op.no-weigh": """
        no alternatives|alternative|options|other .. considered|evaluated|exist|weighed|looked, nothing else was|has
        evaluated|considered|tried|been, vendor|everyone|management recommended|recommends|uses|wants, no
        drawbacks|downside|downsides|disadvantages, obvious|only|natural choice, industry standard,
        simply|clearly|obviously|just the best|right|only, best solution|choice|option|product|tool, no other
        approach|approaches|product|products|design|designs, no downside, other|no
        products|product|tools|designs|options|approaches .. not|looked|considered|evaluated|compared, not looked at
    """,
}
