"""What is settled: which of several copies is seen, what a repeat does, and in which figures a text speaks."""

CONCEPTS: dict[str, str] = {
    # -- which state is seen
    "settle.seen": """
        race condition|conditions, latest version|data|value|state|write|writes|update|snapshot,
        wait|waits|waiting|waited for|until .. replicat-|majority|quorum|commit|committed|applied|apply, successfully
        written|committed|replicated|persisted to, brief|short|small|slight|some|potential delay|window|lag
        between|before|in|where|during, replicated to a|the|all|other|every|multiple, catches|catch up|with, caught
        up, up to date with|state|copy|view|data, newer|older|outdated version|data|value|copy|state|information,
        stale version|data|value|copy|reads, conflict resolution|check|detection, in the same order, lost
        update|updates, version matches|number|check|mismatch, consistency level|levels|model
    """,
    # -- what a repeat does
    "settle.repeat": """
        globally unique, keep|keeps|kept retrying|trying, until completion|success|successful, matches the
        desired|expected, repeated consumption|delivery|processing|messages|requests|execution, create or update,
        already been processed|created|applied|sent|handled|executed|written|formed|registered|stored, periodically
        ensure|ensures|reconcile|reconciles, delivered|received|processed|executed|sent|invoked|called
        multiple|several times, delivered|received|processed|executed|sent|invoked|called more than once
    """,
    # -- in which figures
    "settle.figure": """
        # kb|mb|gb|tb|pb|kib|mib|gib|tib|mi|gi|gigabytes|megabytes|terabytes, # million|billion|thousand|percent,
        around|about|approximately|roughly|nearly|average #
        requests|reads|writes|users|ops|queries|rows|gb|mb|tb|ms|seconds|minutes, factor of
        two|three|five|ten|hundred, up to #, at least|most #, # times faster|slower|smaller|larger|higher|lower,
        according to .. benchmark|benchmarks|test|tests, benchmark|benchmarks show|shows|showed|results, comparable
        performance|latency|throughput, on average, average latency|throughput|#, peak memory|load|traffic|throughput,
        to milliseconds|seconds, zero downtime|data, reduce|reduces|improve|improves|increase|increases .. by #,
        regression .. less|below|under
    """,
}
