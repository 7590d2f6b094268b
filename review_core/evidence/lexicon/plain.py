"""Plain speech: the broad words of a page that tells in everyday language what happens, with no term of the trade."""

CONCEPTS: dict[str, str] = {
    # -- how a sentence binds itself: under which condition, and to what alone
    "mark.if": """
        if, when, while, should, unless, until, else, otherwise, after, before, whenever, as soon as, as long as,
        once, where, for one that, one that, whose, as it, so that, so, then
    """,
    "mark.only": """
        only, none, no, nobody, never, nothing, at most, each, every, alone, first, just, still, not, without, more
        than, fewer than, less than, over #, within, up to, own, same, no one, any more, the other, the rest, all
        but, always, back, together with
    """,
    # -- the matters
    "plain.if": """
        if, when, whenever, should, while, once, as long as, in case, in the event, on a|an, upon, with the, without
        a, during, after a, until, without an, should the, where the, for as long, from the moment, the moment
    """,
    "plain.fails": """
        fail, fails, failed, failure, failing, down, away, gone, out of order, out of action, break, breaks, broken,
        break off, crash, crashes, die, dies, dead, hang, hangs, stop answering|responding|working|sending, no
        answer, no reply, not answer, not reply, not respond, unreachable, not reachable, unavailable, offline,
        outage, missing, silent, silence, lose, loses, losing, lost, loss, error, errors, cut, cut off, closed,
        refuse, refuses, slow, late, stuck, absent, disappear, does not come, not come, black out, power cut,
        reboot, restart, timeout, times out, time out, sick, shut, idle|hears nothing, hears nothing, interrupted,
        killed, faulty, bad, wrong, corrupt, runaway, trips, falls over, overloaded, full, ill, defective, without
        an|a answer|reply|response|sign, no sign of, unanswered, burns down, goes dark, has trouble, in trouble,
        does not get through, unable to, gives no, drops, drop, falls silent, is up again
    """,
    "plain.reacts": """
        keep, keeps, kept, hold, holds, show, shows, shown, go on, goes on, goes through, carry on, continue,
        continues, take over, takes over, takes the, switch, switches, switched, use, uses, used, serve, serves,
        answer, answers, return, returns, wait, waits, queue, queued, store, stored, buffer, buffered, retry, try
        again, fall back, falls back, skip, skipped, leave, leaves, mark, marks, marked, turn, turns, refuse,
        refuses, accept, accepts, stop, stops, reject, send, sends, sent, let, lets, allowed, may, replace,
        replaced, start, starts, move, moves, moved, pick up, picks up, picked up, tell, tells, told, by hand,
        paper, last, old, cached, copy, without, default, instead, unchecked, later, resume, resumes, catch up,
        promote, promoted, closed, open, opens, still, remain, remains, decide, decides, warn, warns, wake, handed,
        hand over, hands over, works on, run, runs, goes to, go to, goes by, in grey, grey, amber, falls to, put on,
        hands, instead of, works without, does without, is skipped, drops to, reads from, degrades, limits, counts
        as, goes blank, by phone, on paper, put aside, set aside, own
    """,
    "plain.softer": """
        grey, amber, instead, old, older, last, cached, by hand, paper, default, later, unchecked, yesterday's,
        marked, without a, approximate, rough
    """,
    "plain.apart": """
        cut, cable, fibre, fiber, radio, link, line, wire, connection, contact, connectivity, reach, see each other,
        hear each other, talk to each other, cut off, apart, isolated, split, disconnected, offline, out of range,
        separated, satellite, tunnel, bridge, network between, partition, partitioned, quorum, majority, minority,
        other side, each side, both sides, islands, island, satellite range, range, reconnection, reconnected, in
        the tunnel, at sea, signal, coverage, each on its own, on its own, vpn, drops, drop
    """,
    "plain.extent": """
        only, alone, no other, none of the others, other|others, the rest, no one else, nobody else, no second, at
        most, not more than, one in, # of #, one of, per cent of, that
        team|customer|tenant|region|store|shop|farm|school|user|partition|queue|node|cell|line|one, its own, of
        their own, own, not affect, not affected, unaffected, not feel, do not notice, notice nothing, goes
        unnoticed, untouched, spared, separate, separately, isolated, confined, contained, limited to, stays within,
        not spread, half of, a single, each * alone, everyone, everybody, all of them, all stop, all stand still,
        whole, takes no other, no others, the others go on, of its own, process of its own, nothing else, leaves
        the, falls only on, hits only, hurts only, one of the, stays inside
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
    "plain.told-apart": """
        key, unique, id, ids, number, numbers, numbered, counter, serial, reference, token, uuid, hash, fingerprint,
        on conflict, conflict, ignore, ignores, ignored, skip, skips, skipped, drop, drops, dropped, discard,
        discarded, no effect, nothing happens, changes nothing, nothing changes, as it was, leaves * as, unchanged,
        no second, finds, found, first answer, first result, same answer, same result, upsert, overwrite,
        overwrites, set to, sets the, refuse, refuses, refused, reject, rejects, turned away, one row, row there,
        recognise, recognises, recognized, remember, remembers, compare, compared, only once, put, idempotent,
        harmless, do nothing, does nothing, exists, not counted, not booked, bears, seen before, merged by, same
        one, no further, set only, replace, replaces, insert * first, knows it, order number, has loaded, receipt,
        just sends
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
    "plain.decides": """
        decided, decide, decides, checked against, read from, reads from, asks, ask, asked, by a unique, unique
        index, unique constraint, conditional, in one update, one update, compare, compares, version, only if, on
        the primary, from the primary, authoritative, first one wins, last one wins, wins, loses, locks, locked,
        transaction, quorum, majority, guaranteed, always reads|asks, reads always|only, decided by the owner, is
        asked, goes to the primary, asks the owner, home side, goes to the * side|home|primary|owner, only at, only
        by, checked at, checked by, settled by, settles, last word, turns down, conditional on, reserves, reserved
    """,
    "plain.fence": """
        rising number, number, numbers, epoch, generation, term, token, fence, fencing, fenced, cut|cuts *
        power|mains|supply, power switch, mains, power off, powered off, switched off first, confirmation,
        confirmed, refuse, refuses, refused, reject, rejects, turns away, turned away, ignore, ignores, ignored,
        lower, higher, older, newer, stale, changes nothing, no effect, majority, quorum, third, witness, arbiter,
        steps down, step down, stops itself, kills itself, checks the lock, still holds, no longer holds, compare,
        must still, gives up its, lays down, before it acts, only while, highest, lowest, not * from a, term they,
        remembers the, remember the, confirmed dead, lost its, proof, vote, votes, two of three, disconnects the,
        obey, obeys, session number, listens, listen, relay, no power, interlock, before * starts, first opens,
        takes * keys, revokes, revoked
    """,
    "plain.role": """
        leader, primary, standby, active, passive, backup, spare, master, lock, lease, holder, holds the lock,
        owner, coordinator, takes over, take over, becomes, in charge, whichever, one of the two, old one, former,
        slept, asleep, paused, woke, wakes, comes back, back again, two of them, both, election, elected, host that,
        node that, masters, elect, elects, term, silent, one that, computer, first, second, returns, either of two,
        dispatch, has no power, believes
    """,
    "plain.way-back": """
        restore, restored, restores, restoring, rebuild, rebuilt, rebuilding, built again, recover, recovered,
        recovery, back, replaced, replace, standby, failover, takes over, take over, promoted, replay, replayed,
        reload, reloaded, resume, resumes, copy, losing, loss, lost, lose, loses, costs, serves, gives up, gone,
        reinstall, backup, archive, log archive, spare, second site, answer|answers meanwhile, meanwhile, drill,
        rehearsed, activation, activated, scripted, switch over, switchover, second copy, comes up, started again,
        from the tape|backup|archive|copy|log, takes its place, ready again
    """,
    "plain.owns": """
        alone, only, owner, owns, own, owned, belong, belongs, responsible, responsibility, in charge, nobody else,
        no one else, none of the others, never looks into, never reads, never writes, never touches, by its api,
        through its api, by api, api only, asks it, asks the, ask it, keeps only, its tables, its own tables, its
        data, looked after by, run by, team, stays with, decides
    """,
    "plain.shares": """
        together for the time being, any of them, any of the three|two, may change any, may all write, common
        database, same database, shared database, use the * database together, being discussed, under discussion,
        not agreed, each as needed, as needed
    """,
    "plain.kept-order": """
        older, newer, higher, lower, later, earlier, number, numbers, numbered, revision, version, sequence,
        counter, one partition, same partition, single partition, one consumer, by its serial|number|id|key, keyed
        by|on, key, per device|customer|order|account|entity|lot|user, one after the other, one by one, in order, in
        the order, sorted, order, leaves * alone, dropped, ignored, skips, discarded, waits for, gap, missing, asks
        for, applied in, last revision, timestamp of, is the key, as the key, seat number, same queue, same worker,
        same consumer, one lane, before the next, only when * has, stale, out of date
    """,
    "plain.messages": """
        message, messages, event, events, setting, settings, change, changes, update, updates, reading, readings,
        command, commands, notice, topic, stream, queue, feed, record, records, arrives, arrive, one
    """,
    "plain.lets-race": """
        as it arrives, as they arrive, as they come, as it comes, the last to arrive, last one stays, spread *
        evenly, round robin, in turn, whichever is free, first free, at random, moment it|they arrive, next
        partition, next worker, first come, whoever, any of the
    """,
    "plain.together": """
        one transaction, same transaction, a transaction, transaction, together, atomically, atomic, in one go, in
        one step, in one write, all or none, all or nothing, either both, both or neither, shadow table, renamed,
        outbox, also writes the, by the event, from the event, follows from, whenever it gets, undone, undo, undoes,
        compensate, taken back, goes on where, goes on after, picks up, rolled back, rolls back, again from, can be
        filled again, reconcile, reconciled, repaired, only after, only then, first * then, swapped in, is swapped,
        in a single commit, until they confirm, work * off, worked off, done only when, change record, journal,
        ledger entry, both or
    """,
    "plain.place": """
        lie in, lies in, lie on, live in, lives in, kept in, keeps in, keep in, stored in, stores in, held in, in
        the * bucket, bucket, in redis, in postgres, in postgresql, in mysql, in s3, in dynamodb, in the database,
        on disk, not in the, never on the, database, table, redis, postgres, s3, volume, file system, object store,
        status in, hold nothing, keep nothing, rows in, is a row, are rows, rows of, files in, kept on, kept by
    """,
    "plain.ends": """
        expire, expires, expired, deleted, delete, deletes, removed, removes, remove, dropped, cleared, cleaned,
        clean up, cleanup, after # days|hours|minutes|day|hour, after * minutes|days|hours, archived, moved to, move
        to, moves to, retention, ttl, kept for, swept, sweeper, rule removes, garbage, purged, thrown away after,
        until they are|it is, gone after, rebuilt, migrated, rest are, vanish, vanishes, after # days, erased,
        erases, forgotten, overwritten, wiped, when the * is sent|done|closed|finished, dies with
    """,
    "plain.beside": """
        both, beside, side by side, in parallel, alongside, for a month|week|while|day, for two|three weeks, at the
        same time as the old, differences, compared, compare, shadow, first * then, one at a time, one by one, one
        after the other, a few at first, at first, step, steps, stage, stages, pilot, canary, percent, # %, until
        the last, until all, until none, still, old and new, both shapes|formats|versions|columns, format 1, old
        format|shape|version|column|field, accepts either|both, reads either|both, a release later, switched off
        later, behind a flag, flag, setting, wave, running along, runs along, run along, present * running, others
        follow, fortnightly, week by week, begins, in turn, first, then, one district|shop|school|region|site at a
        time
    """,
    "plain.undo": """
        put back, back to, back by, switch back, switched back, roll back, rolled back, rollback, way back, undo,
        undone, revert, reverted, old one stays, kept ready, turned off again, by a setting, by a flag, return to
        the, flip back, can go back, switch * back, at any time, old one is kept, turn back
    """,
    "plain.big-bang": """
        same evening|night|day|weekend, at once, all at once, on the first of, goes live on, on
        monday|sunday|saturday, in one go, on the same
    """,
    "plain.find": """
        announce, announces, announced, register, registers, registered, directory, registry, dns, srv, look up,
        looks up, lookup, ask the, asks the, asks dns, taken off the list, taken off, off the list, watch, watches,
        lease, discovered, discover, resolve, resolves, resolved, name of the, by name, one name, one address,
        virtual address, floating, heartbeat, misses, consul, etcd, zookeeper, gossip, dns points, points to, name
        that, a name, ttl, announcement, advertise, advertises
    """,
    "plain.listed": """
        table of * addresses, table of their, list of addresses, addresses in, addresses are, address is in, address
        in, configured with, configuration file, built into, compiled in, written in, in the * build, hard coded,
        config of each, ip addresses, typed in, edited by hand, entered by hand, has the * ip, server ip, ip which,
        changes on replacement, by technician, technician changes, typed into, setup has
    """,
    "plain.alive": """
        takes traffic only, gets traffic only, traffic only after, only after it has, ready, ready once, readiness,
        liveness, probe, probes, probed, ping, pings, pinged, health, healthz, heartbeat, beats, heartbeats, checks
        whether, checked every, asks every, every # s|seconds, in a row, restarted when, restarted if, taken out
        when|after|if, out after, in again after, has not * for #, no longer answers, not answered for, test
        request, dummy request, # misses, two|three|four|five misses, missed beats|probes|heartbeats|checks, bad
        answers, asks /, no more visitors, runs a query, every # s, # times in a row, answers the, gets no more,
        checks that, taken out, restarted, test read|message|request|order, loses two|three, every minute
    """,
    "plain.followed": """
        goes along, goes with, travels with, carried in|along|by, carries the, carry the, passed on, passed along,
        handed on, in every call, in each call, in each message, in every message, stands in each, in each log, in
        every log, each log record|line, every log record|line, trace, trace id, correlation id, span, spans,
        searched by, found by, found under, search for, one search, opentelemetry, loki, tempo, jaeger, central log,
        logs are collected, collected in, json, header of every, field of every, of every log, whole way, one query,
        kibana, every log line, way through, logged by all, with each call, searchable, searchable by, are
        searchable
    """,
    "plain.measures": """
        number of, count of, counts, counted, count, age of, gauge, metric, metrics, rate of, share of, lag, depth,
        length of the queue, time since, oldest, exported, measured, measure, dashboard, graph, percentage of, how
        many, how old, how long, watched, monitored, fewer than, more than, less than, how much, have been
        imported|done|sent|paid|processed, not done, unpaid, undone, late ones
    """,
    "plain.rings": """
        alert, alerts, alarm, alarms, page, pages, paged, pager, phone, phones, rings, ring, calls the duty, duty
        engineer, on call, on duty, wakes, wake, notified, sms, told at once, someone is, siren, above, below, over
        #, under #, more than #, fewer than, less than #, exceeds, threshold, fires, calls the
        person|engineer|duty|operator|team, person on duty, rings the, texts the, message to the, called, sends *
        sms, goes off
    """,
    "plain.provokes": """
        powered off, switched off, unplugged, pulled, kill, kills, killed, cut on purpose, on purpose, deliberately,
        crash, crashed, paused, stopped by hand, dropped on purpose, blackout, failure is provoked, simulated,
        simulate, inject, injected, drill, drills, rehearse, rehearsed, rehearsal, game day, chaos, load test,
        stress test, fire drill, made to fail, taken down, taken off, off the net, without warning, turned off, cuts
        the, cut off, withdrawn, made unreachable, interrupted, pull the plug, power * cut, is cut, is cut for, shut
        down, shut off, blocked, disabled, unplug, severed, frozen
    """,
    "plain.routine": """
        before launch, before go live, before release, monthly, weekly, each week|month|quarter|night|release, every
        week|month|quarter|night|release, once a week|month|quarter|year, twice a year, quarterly, in staging, at
        peak, under load, is checked, are checked, checked, checks, measured, verified, test, tests, tested, in
        production, random, script, must stay, must be, are counted, is counted, at noon, before the season, every *
        months, per year, report, of the year, each spring|autumn, lost * counted, each first, every first, night
        of, sunday, compared with, are compared, without notice, every quarter, each quarter, during the day, is
        measured, are measured, announced
    """,
    "plain.percent": """
        # % of, # % a|per month|year, 99.9, 99.5, 99.95, 99.99, 99.999, 99.9%, 99.5%, 99.95%, 99.99%, nine in ten,
        99 of 100, 9 of 10, # of # calls, no more than # minutes|hours|requests, of # calls|requests|messages at, at
        most one may, # in #, one in #, of # at most
    """,
    "plain.rate": """
        # requests|calls|messages|events|orders|bookings|jobs|users|readings per, #
        requests|calls|messages|events|orders|bookings|jobs|readings a, # per second|minute|hour|day, # a
        second|minute|hour|day, # /s, at up to #, peak of #, # at peak
    """,
    "plain.price": """
        but, would, would have, would need, would cost, costs, cost, needs no, needs a, cannot be, can not be, tie,
        ties, in return, in exchange, take on, takes on, give up, gives up, lose, loses, slower, cheaper, dearer,
        faster, simpler, harder, however, although, against that, on the other hand, the price, we pay, we accept,
        drawback, disadvantage, advantage, instead of, rather than, compared with, ruled out, rejected, decided
        against, what we lose, lose with, would make, not replay, at this rate, in its favour, speaks for, speaks
        against, too dear, too slow, has to be
    """,
    "plain.praise": """
        what everybody uses, everybody uses, industry standard, good choice, best choice, obvious, well known, known
        to the team, modern, proven, state of the art, popular, large community, big community, is fast and, scales
        and
    """,
    "plain.system": """
        service, services, server, servers, worker, workers, api, database, db, store, queue, broker, pod, pods,
        node, nodes, cluster, job, jobs, controller, controllers, gateway, device, devices, app, client, clients,
        customer, customers, users, site, sites, host, hosts, station, stations, replica, primary, process, engine,
        cache, topic, system, machine, machines, consumer, consumers, http, grpc
    """,
}
