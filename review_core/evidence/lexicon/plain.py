"""Plain speech: the broad words of a page that tells in everyday language what happens, with no term of the trade."""

CONCEPTS: dict[str, str] = {
    "mark.only": """
        only, none, no, nobody, never, nothing, at most, each, every, alone, first, just, still, not, without, more
        than, fewer than, less than, over #, within, up to, own, same, no one, any more, the other, the rest, all
        but, always, back, together with
    """,
    "plain.hazard": """
        fail, fails, failed, failure, faulty, bad, broken, bug, runaway, crash, crashes, crashed, outage, down,
        lost, loss, overload, overloaded, mistake, wrong, corrupt, error, die, dies, break, breaks, burns, fire,
        fault, poison, stuck, melts, stops, full, ill, defective, goes wrong, hangs, slow, strange, malformed, takes
        * down, burns down, attack, flood, loop
    """,
    "plain.twice": """
        twice, again, second, duplicate, duplicates, repeat, repeats, repeated, already, same, once, more than once,
        another time, redelivered, redelivery, resent, resend, retry, retried, copy, copies, seen, known, there
        already, replay, replayed, double, a second time, several times, exists, two times, sent before, came
        before, handled before, in already, over and over, counted once, booked once, anew, for one that, has
        loaded|booked|paid|done
    """,
    "plain.old": """
        ago, old, older, behind, lag, lags, late, delay, delayed, stale, fresh, out of date, catch up, not yet
        show|shown|visible|seen, visible, elsewhere, eventual, eventually, by then, in the meantime, outdated,
        yesterday's, snapshot of, last minute|second|hour, may miss, may lack, misses what, not yet there, so far
        behind, moments ago, of the night before, seconds ago, within, takes * to appear|arrive, until then
    """,
    "plain.duration": """
        # ms|s|sec|second|seconds|minute|minutes|min|h|hour|hours|day|days|week|weeks|month,
        a|one|two|three|four|five|six|ten|twenty|thirty|sixty second|minute|hour|day|week, half a minute|second|an,
        half an hour, within a, ttl, # millisecond, an hour, last minute|second|hour, the last minute|hour, moments,
        overnight, # milliseconds
    """,
    "plain.place": """
        lie in, lies in, lie on, live in, lives in, kept in, keeps in, keep in, stored in, stores in, held in, in
        the * bucket, bucket, in redis, in postgres, in postgresql, in mysql, in s3, in dynamodb, in the database,
        on disk, not in the, never on the, database, table, redis, postgres, s3, volume, file system, object store,
        status in, hold nothing, keep nothing, rows in, is a row, are rows, rows of, files in, kept on, kept by
    """,
    "plain.system": """
        service, services, server, servers, worker, workers, api, database, db, store, queue, broker, pod, pods,
        node, nodes, cluster, job, jobs, controller, controllers, gateway, device, devices, app, client, clients,
        customer, customers, users, site, sites, host, hosts, station, stations, replica, primary, process, engine,
        cache, topic, system, machine, machines, consumer, consumers, http, grpc
    """,
}
