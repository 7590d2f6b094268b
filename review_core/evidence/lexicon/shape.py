"""The shape of the system: who calls whom, how many of each, where, for whom."""

CONCEPTS: dict[str, str] = {
    "service": """
        service, services, microservice, microservices, api, apis, server, servers, worker, workers, backend,
        frontend, front end, gateway, daemon, controller, component, components, application, app, apps, process,
        processes, pod, pods, node, nodes, agent, proxy, lambda, lambdas, function, instance, instances, sidecar,
        operator, scheduler, ingester, cluster, module, host, hosts, machine, machines
    """,
    "boundary-words": """
        responsible for, responsibility, responsibilities, own, owns, owned by, owner, ownership, boundary,
        boundaries, interface, interfaces, contract, contracts, api, exposes, exposed, encapsulate, decouple,
        decoupled, separation of concerns, depends on, dependency, dependencies, consumer, consumers, producer,
        producers, team, teams, each service, domain, bounded context, component, components, role of, calls,
        consists of, made up of, comprises, communicates with, interacts with, talks to, sits between, source of
        truth
    """,
    "user": """
        user, users, customer, customers, client, clients, visitor, browser, mobile, end user, page, request,
        requests, caller, callers, consumer, website, ui, app, passenger, patient, seller, player, tenant
    """,
    "call": """
        call, calls, called, calling, invoke, invokes, invoked, request, requests, requested, rpc, grpc, http, rest,
        https, post, get, put, fetch, fetches, fetched, query, queries, asks, api call, endpoint, talk to, talks to,
        sends to, connects to, contacts, soap, graphql, websocket, network call, remote, over the network, reads
        from, writes to, download, upload, polls, poll
    """,
    "external": """
        third party, external, vendor, provider, partner, bank, payment gateway, stripe, carrier, upstream,
        downstream, saas, outside service, upstream service, external system, external service, external api,
        institution, supplier, backing service, other service, dependency, dependencies
    """,
    "region": """
        region, regions, multi region, cross region, availability zone, zones, zone, az, data center, data centre,
        data centers, data centres, datacenter, datacentre, dc, dcs, cross dc, site, sites, geo, geographic,
        continent, edge site, wan, colo, halls
    """,
    "peers": """
        cluster of, peer, peers, multiple instance|replica|node, several instance|replica|node, ring, gossip,
        replicas, multi node, two node, three node, data centers, raft, etcd, # node|nodes|pods|replicas|instances
    """,
    "tenant": """
        tenant, tenants, multi tenant, multi tenancy, tenancy, per customer, organisation, organization, workspace,
        shared by several, other teams, other team
    """,
    "scale": """
        scale, scales, scaled, scaling, scalable, scalability, horizontally, horizontal, horizontal scaling, scale
        out, scale up, autoscale, autoscaling, auto scaling, auto scale, elastic, elasticity, add *
        instance|node|pod|worker|machine|broker|shard|server, more instance|worker|node|pod|machine|server|consumer,
        grow, growth, capacity, shard, shards, sharded, sharding, hpa, keda, throughput, more than one instance,
        multiple instance|worker|replica|consumer|pod, additional worker|instance|node, number of
        worker|instance|pod|node|shard|replica|partition
    """,
    "scale-out": """
        horizontally, horizontal scaling, horizontal scalability, scale out, scales out, autoscal-, auto scaling,
        auto scale, add more, add * instance|node|pod|worker|machine|broker|shard|server|ingester, more
        instance|worker|node|pod|machine|server|consumer, additional worker|instance|node|pod|server|machine, shard,
        shards, sharded, sharding, partition by, hash ring, hashring, consistent hash, hpa, keda, elastic,
        stateless, scale with|linearly|independently, scale to, scaled up, scale up, scaled by, # pod|pods, #
        worker|workers, # machine|machines, # node|nodes, read replica|replicas, split across, concurrency,
        concurrent, more consumers, hash of, spread over #, # partition
    """,
    "instances": """
        # pod|node|instance|replica|machine|server|worker|broker|host|shard|partition|vm|consumer|copies,
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
        pod|node|instance|replica|machine|server|worker|broker|host|shard|vm, pair of, pairs, fleet, multiple
        instance|replica|node|pod|worker, several instance|node|pod|worker, many instance|worker, each
        instance|pod|node|replica|worker, per instance|pod|node,
        twenty|thirty|forty|fifty|hundred|sixteen|fifteen|twelve
        web|server|node|pod|instance|machine|worker|back|hosts, # web|back nodes|servers|ends, # servers,
        two|three|four|five|six|seven|eight|nine|ten|twelve * servers|nodes|pods|machines|workers|hosts|instances, #
        * servers|nodes|pods|machines|workers|hosts|instances
    """,
    "batch": """
        batch, batches, nightly, cron, scheduled job, offline, etl, bulk, reindex, mapreduce, map reduce, spark,
        airflow, pipeline, step functions, daily job, hourly
    """,
    "long-running": """
        long running, hours, takes hours, workflow, workflows, orchestration, long lived, job, jobs, background job,
        migration job, multi step, steps, state machine, pipeline, async task, import
    """,
    "library": """
        library, libraries, sdk, client library, package, gem, module, helper, wrapper, interface definition, naming
        convention, convention, conventions, specification, spec, protocol, guideline, standard, best practice,
        style guide
    """,
    "realtime": """
        real time, realtime, low latency, interactive, user facing, online, live, checkout, request path, page load,
        timeline, synchronous, p99
    """,
}
