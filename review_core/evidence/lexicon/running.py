"""Running it: roll-out, discovery, balancing, health, logs, metrics, tests, figures, weighing of options."""

CONCEPTS: dict[str, str] = {
    "deploy": """
        deploy, deploys, deployed, deployment, deployments, roll out, rollout, rolled out, release, releases,
        released, ship, ships, shipped, launch of|in|date|day|phase, launched in|to|for|with, go live, upgrade,
        upgrades, upgraded, upgrading, helm, terraform, argo cd|rollouts, argocd deploys|syncs|sync, blue green,
        canary, in stages, phased rollout|roll|approach|release|migration|deployment, in phases,
        rollout|migration|release phase, rollout|migration|release phases, step by step, incrementally, incremental,
        gradual, gradually, migrate, migration, cut over, cutover, switch over, enable, enabled, install, patch, new
        version|build
    """,
    "rollback": """
        rollback, roll back, rolled back, rolling back, revert, reverted, back out, undo the release, downgrade,
        switch back, fall back to the old, previous build|version|release, old version stays, disable * flag, turn *
        off, switch it off, flip back, backed out
    """,
    "progressive": """
        canary, canaries, blue green, blue|green, staged, in stages, phased, gradual, gradually, percent of traffic,
        # % of, # of traffic|user|tenant, one at a time, one by one, rolling
        update|upgrade|restart|deploy|deployment, rolling, per region, region by region, dark launch, shadow, shadow
        traffic, dual run, dual running, dual write, in parallel with, run both, side by side, pilot, beta, ring,
        soak, first to, internal users first, per tenant, wave, waves, one service at a time, step by step,
        incrementally, zero downtime, pair by pair, machine by machine
    """,
    "flag": """
        feature flag, feature gate, feature toggle, flag, flags, toggle, opt in, opt out, off by default, disabled
        by default, enabled by default, config option|flag|switch|setting, configurable, cli flag, command line
        flag, switchable, experimental flag, kill switch, environment variable
    """,
    "compat": """
        backward compatible, backwards compatible, backward compatibility, backwards compatibility, forward
        compatible, forwards compatible, compatible, compatibility, incompatible, breaking change, old
        client|version|consumer|clients|reader, older client|version|consumer|build|release, existing
        client|user|consumer|api, api version, versioned api, deprecate, deprecated, deprecation, version skew,
        mixed version, mixed build, one build behind, both version|format|schema, old and new, n 1, expand and
        contract, optional field, fields may be added, additive, without change, no change be|needed|require,
        unchanged, served until, support both, ignore unknown, schema evolution, schema registry
    """,
    "discovery": """
        service discovery, discover, discovers, discovered, discovery, consul, eureka, service registry, registry,
        dns, srv record, kubernetes service, kube dns, cluster ip, clusterip, headless service, endpoint list,
        endpoints, service name, gossip, memberlist, hashring, hash ring, ring, register, registers, registered,
        registration, zookeeper, peers list, seed node, membership, static list, address book, hard coded
        address|ip|url, hardcoded, hostname, ip address, finds the, look up the address, find *
        instance|host|worker|node, addresses in, address in, list of address|host|node|instance|server, name lookup,
        watch that list, virtual ip, floating ip, vip
    """,
    "discovery-live": """
        service discovery, consul, eureka, service registry, registers * with|in, register itself, registers itself,
        srv record, kubernetes service, kube dns, cluster ip, clusterip, headless service, gossip, memberlist, hash
        ring, hashring, ring, dns, endpoints watch, watch|watches * list|endpoints, virtual ip, floating ip, vip,
        lease, load balancer, discovers, discovered, membership, heartbeat
    """,
    "balance": """
        load balance, load balancer, load balancing, load balanced, balancer, balance, balanced, round robin,
        roundrobin, least connection|connections|request|outstanding|loaded, fewest open|connection|request|sockets,
        random choice, power of two, weighted, consistent hash, consistent hashing, hash ring, hashring, elb, alb,
        nlb, haproxy, envoy, nginx, f5, traefik, ingress, spread across|over|evenly|the load, spread of, distribute
        evenly, distributed across|evenly|among, distributes * across|among, share the load, evenly, fair
        distribution, hot partition, skew, rebalance, rebalancing, rebalanced, sticky, stickiness, affinity, divided
        among|equally, work stealing, competing consumers, consumer group, reverse proxy
    """,
    "health": """
        health check, healthcheck, health checks, healthchecks, health, healthy, unhealthy, readiness, readiness
        probe, liveness, liveness probe, ready, probe, probes, heartbeat, heartbeats, heart beat, ping, pings,
        keepalive, keep alive, watchdog, livez, readyz, healthz, is alive, alive, failure detector, failure
        detection, detects * failure|failed|down|dead, detect failure, dead node, outlier detection, not ready,
        drain, drains, draining, considered dead|down, status endpoint, last seen, lease expire
    """,
    "logs": """
        log, logs, logged, logging, structured log, log line, audit log, audit trail, correlation id, request id,
        trace id, elk, kibana, splunk, loki, syslog, sentry, error report, error message, log error, diagnose,
        diagnostics, debug, debugging, troubleshoot, audit
    """,
    "tracing": """
        trace, traces, tracing, traced, distributed tracing, trace id, opentelemetry, open telemetry, otel, jaeger,
        zipkin, span, spans, trace context, traceparent, x ray, correlation id, request id, cloudwatch, honeycomb,
        lightstep, propagate * id
    """,
    "metric": """
        metric, metrics, prometheus, grafana, statsd, datadog, cloudwatch, dashboard, dashboards, gauge, counter,
        histogram, observability, telemetry, newrelic, sli, kpi, track the, tracks the, number of failed, queue
        depth, queue length, error rate, red method, usage statistics, =monitoring, =monitored, monitors the,
        monitor * with
    """,
    "alert": """
        alert, alerts, alerting, alerted, alarm, alarms, page, pages, pagerduty, pager, on call, wake, wakes,
        notified, notify the operator|team|on call, notifies the team, opsgenie, slack channel, phones the,
        email|emails|mail the team|operator, warn, warns, warning, threshold, thresholds, slo burn, burn rate, error
        budget
    """,
    "test": """
        test, tests, tested, testing, integration test, unit test, e2e, end to end test, test plan, test suite, ci,
        regression, verify, verified, validate, benchmark, fuzz, proof of concept, prototype, spike
    """,
    "fault-test": """
        chaos, chaos monkey, fault injection, failure injection, inject * fault|failure|error|latency, injecting,
        game day, gameday, toxiproxy, jepsen, kill * pod|node|process|instance|worker|leader|a, kill a random,
        failpoint, fault inject, disaster drill, failover test|drill, test *
        failover|failure|outage|crash|recovery|partition, simulate * failure|outage|crash|partition|error, pull the
        plug, crash test, drill, unplug, restart test, litmus, upgrade test, power off|cycle, test * kill-, tests *
        kill-, rehearse, rehearsed, fail * over on purpose, switched off on purpose, while * is killed, formal
        model, model check, simulation
    """,
    "load-test": """
        load test, load tests, load tested, load testing, stress test, stress testing, soak test, soak, performance
        test, benchmark, benchmarks, benchmarked, benchmarking, perf test, capacity test, load generator, locust,
        k6, gatling, jmeter, profile, profiling, replay * traffic, shadow traffic, scale test, at scale
    """,
    "slo": """
        slo, sla, sli, service level, availability target, uptime, error budget, nine, nines, availability of #, #
        availability, # uptime, 99%, 99.9%, 99.95%, 99.99%, 99.999%, durability of, # durability, p99, p95, p50,
        p999, 99th percentile, percentile, downtime per
    """,
    "figure-load": """
        # per second|minute|hour|day|month|night|week, #
        request|message|event|query|queries|write|read|call|order|user|job|tenant|item|record|row|client|customer|million|billion|thousand|k|transaction|search|tweet|post|bid|text|reading|probe|reads|document|work|file|object|series|sample,
        qps, rps, tps, # / s, # /s, per second, per sec, million, billion, thousand of, tens of thousands, hundreds
        of, throughput, # gb|tb|mb|kb|pb, gigabyte, terabyte, capacity, peak
    """,
    "figure-any": "#",
    "alternative": """
        alternative, alternatives, alternatively, option, options, pros, cons, pro, con, trade off, tradeoff,
        tradeoffs, trade offs, drawback, drawbacks, disadvantage, disadvantages, downside, downsides, upside,
        advantage, advantages, benefit, instead of, rather than, as opposed to, compared to|with, comparison,
        versus, vs, weigh, weighed, considered, rejected, we chose, we choose, chosen because, decided against,
        prefer, preferred, preferable, at the cost of, cost of, in exchange for, on the other hand, at the expense
        of, price of, outweigh, penalty, compromise, ruled out, better than, simpler than, worse than, cheaper than,
        other approach
    """,
    "tradeoff-weighed": """
        pros, cons, trade off, tradeoff, tradeoffs, trade offs, drawback, drawbacks, disadvantage, disadvantages,
        downside, downsides, at the cost of, at the expense of, in exchange for, on the other hand, outweigh, price
        of, however, rejected because, not chosen, decided against, we chose, we choose * because, ruled out,
        penalty, alternatives considered, advantage|advantages, prefer, dismissed, rejected
    """,
    "cost": "cost, costs, price, expensive, cheap, cheaper, budget, bill, overhead, eur, usd",
}
