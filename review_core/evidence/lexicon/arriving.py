"""Messages that come late, twice or too fast: how texts betray that nobody thought of it, and what is done about it.

Names begin with `arrive` (assumed ordering) and `load` (no backpressure).
"""

CONCEPTS: dict[str, str] = {
    "arrive.as-come": """
        as it|they come in, as it|they arrive, as they get, as it|they be receive, as received, as
        delivered, as it|they be deliver, on arrival, in order of arrival, order of arrival, in the order
        they, in the order it, in the order in which, in whatever order, the moment it be|come|arrive, the
        moment they, the moment * delivered, whatever the, when it arrive, when they arrive, at the time of
        arrival, upon receipt, on receipt, straight from the queue, first come, as it come in|from, as they
        come in|from, as events|messages|updates|readings come|arrive, what it gets|receives|got, what they
        get|receive, whatever it|they gets|get|receives|receive, the status it|they was|were sent, that it
        was sent, it was sent, as they are received, as it is received, with whatever arrives, for each
        message|event as it, in the order of receipt|delivery, as and when, handled last, processed last,
        comes last, arrives last, that arrives last, latest to arrive, last one handled, last one processed,
        last message wins, last event wins, assume|assumes|assuming|expects|expect .. in order, relies|rely
        on .. order|ordering, depends on .. order|ordering being, assume|assumes|assuming .. exactly once,
        assume|assumes|assuming .. arrive once, assumes .. ordered, expects .. in sequence, guaranteed to
        arrive in, what the message|event|report|reading|update says, what it says, to what it carries, to
        the value in it, to its value, from the message|event, it carries, they carry, the last one to
        arrive, last to arrive, most recently received, came in last, message that came in|last, that it
        gets, that they get, that it receives, each * that comes, every * that comes, with every
        event|message|update it|they, with each event|message|update it|they
    """,
    "arrive.apply": """
        apply, add, set, overwrite, update, increment, decrement, sum, subtract, insert, delete, count,
        accumulate, book, replace, append, decides, write, store, take over, believe, we take, we show, is
        shown, moves, jump
    """,
    "arrive.delta": """
        the amount of each, adds the amount, balance +, total on arrival, added to the
        total|balance|count|sum, adds * to the total|balance|count|sum|member, running total, counts twice,
        each delta, delta|deltas to|onto the|its, the deltas, add|adds|sum|sums the deltas, +n since, since
        the last one, amount of each * to the, increased by the|each|its, increase|increases .. by the,
        added up as they|it, counts up|down on each, plus the amount, minus the amount, decremented by
        the|each, increment for each, counter goes up, raises or lowers, by its quantity|amount, is
        deducted, is credited for each, counted up, counts it, incremented by the|each|its ..
        amount|quantity|value|delta, by the receipt's|message's|event's|order's amount|quantity|value, for
        each message, deducts the amount|quantity, subtracts the amount|quantity, sum of all
        differences|deltas|increments|changes, differences received, sum of the
        differences|deltas|increments, adds up the differences|deltas
    """,
    "arrive.scatter": """
        round robin, roundrobin, whichever partition|worker|consumer|thread|node, any
        partition|worker|consumer, random partition, deals * out, spread * over|across
        partition|partitions|workers|consumers, spread evenly over, any of the worker|consumers, competing
        consumer|consumers, no key, without a key, empty key, at random, partitions at random, random
        partition|partitions|worker|consumer, any free worker|consumer, whichever is free, spreads them
        over, spread over four|six|eight|# receivers|workers|consumers, to the next free
    """,
    "arrive.unsafe": """
        at least once, redeliver, redelivery, duplicate, repeated, out of order, reordered, overtake, arrive
        late, late message|event|notice|reading, comes twice, sent again, hand|hands * again,
        deliver|delivers * twice, deliver|delivers * again, replay, resend, eight consumers, # consumers, #
        workers, standard queue, qos 1, mesh route|routes, show up late, retried, late or a second time, a
        second time, second time, deliver late, arrive twice, be delivered late, come late, come again,
        several times, resent, sent more than once, retransmit, in any order, any order, out of sequence,
        unordered, parallel consumers|workers, several workers, several consumers
    """,
    "arrive.events": """
        created|create * updated|update * deleted|delete, event stream, change event|events, consumes
        event|events, process event|events|message|messages, pulls from the queue, takes|take|reads|read ..
        off|from the queue|topic|stream, on each event, replay the log, replay the failures, failure list,
        consumers keep, workers take, workers pull, pods take .. from, take
        messages|positions|events|readings|jobs from, consumers apply, consumers update, workers update,
        workers write, keeps the * from events, kept from events, listens to, handles each event, each event
        raises|lowers|changes|sets|updates|adds, each message raises|lowers|changes|sets|updates|adds,
        handled last
    """,
    "arrive.guard": """
        sequence number, sequence id, version number, revision, only if ..
        higher|newer|greater|older|later|unchanged, only what be older, overwrite only, only the newest,
        newer than, older than the, lower than, higher than, lower number, lower version, higher version,
        stale version|update|event|message, is still current, still the most up to date, last seen,
        discard|discards|ignore|ignores|drop|drops|skip|skips|reject|rejects|refuse|refuses ..
        older|late|stale|duplicate|repeat|repeats|twice|seen, repeat|repeats ..
        dropped|ignored|discarded|harmless, dedup-, de-duplicat-, idempot-, unique key, unique constraint,
        unique index, upsert, partition key, partitioned by, key =, keyed by, keyed on, files * under, filed
        under, fifo, same partition, stay|stays|kept in sequence, kept in order, in sequence, ordered
        delivery, ordered consumer|consumers, watermark, event time, sorts by, reorder, re order, tombstone,
        compare * time|timestamp|version|revision, changing nothing, highest reading, latest reading,
        highest * counts, monotonic-, vector clock, generation, content hash, natural key, external version,
        version check, number * one by one, asks for the next, tells repeats, by its id, sequence order, one
        consumer per, picks the partition, epoch number, offset stored, term number, stale term, greater
        than the currently|stored, greater than or equal, single partition per, a counter that, takes once,
        once per key|id|event|message, stored once, once under, under its number|id, under * and * number,
        later than that of the stored, later than the stored, later than what, newer one is kept, older one
        is ignored, only if the time, add up to, compared the time, composed after, sent after, made after,
        created after, issued after, newer than the one, after the one that set, only when the message
        be|was, number of the last, remembers the last, remembers which, keeps the number of, keeps the id
        of, compares it with, highest count|number|counter|sequence|version|stamp, counts up, adds to each,
        under their ids|numbers|keys, under its id|number|key, filed by id, stored by id, kept by id
    """,
    "arrive.named": """
        sequence number, deduplication, dedup, idempotency, idempotent, ordering guarantee, version check,
        comparing * time, comparing * versions, detection of repeats, recognising repeats, recognising them,
        partition key, recognising|recognizing|detecting|filtering|dropping|spotting a|the|any
        repeat|repeats|duplicate|duplicates|double|doubles,
        recognising|recognizing|detecting|filtering|dropping|spotting
        repeat|repeats|duplicate|duplicates|doubles, telling repeats
    """,
    "load.unbounded": """
        limitless, not be limited, no limit, without limit, without a limit, no upper bound, no upper limit,
        no bound, not cap, no cap, do not cap, accept every, as many .. as there be, all of them at once,
        everything at once, at once until, until it succeed|work|apply, until .. take it|them, until ..
        succeeds|succeed, until they succeed, retry forever, retry indefinitely, retried until, tried again
        at once, immediately retry|retried, no maximum, grow without, grow indefinitely, nothing be dropped,
        never drop, one task|thread|goroutine|connection|call for each|every, task for each, thread per
        request, not told to slow, no throttle, not throttled, no back pressure, no backpressure, as soon as
        it arrive|come, exploded into, accepts any number of, be not limited, length * not limited, no back
        pressure to, never back pressure, not cause back pressure, accept|accepts every
        upload|request|message|job|file|event|connection, as many
        calls|requests|jobs|tasks|connections|workers|threads as, takes all who, serves all who|that, takes
        whatever comes, takes everything, goes on asking until, keep|keeps asking until, keep|keeps trying
        until, keep|keeps retrying, goes on until, tries until, again and again until, without end,
        unlimited number, as many as come|arrive|there, no ceiling, no quota, however long, however many,
        however large, queue unlimited, length unlimited, size unlimited, no rate limit, as many
        connections|requests|threads|calls|messages|jobs as, accepts them all, takes them all, lets them all
        in, all are accepted, everyone is let in, length none, limit none, max none, maximum none, size
        none, without any limit, no bound on, never refuses, never turned away, nobody is turned away, no
        one is turned away, assume|assumes|assuming .. keep up, assume|assumes|assuming .. small enough, no
        need to limit|throttle, unthrottled, as much as it can, as many as it can, as many as possible,
        never says no, kept in memory until, held in memory until, however many there are, sooner or later
        however, no matter how many, regardless of how many, whatever the number, grows as needed, grows on
        demand, grows with the, may grow as, takes them as they come, serves them as they come, served as
        they come, handled as they come, taken as they come, starts a job * right away, starts a * for each
        right away, as fast as the line|network|link|cable|disk allows, keeps whatever, everything in ram,
        worked off in ram, whatever has not been, at full speed, full speed
    """,
    "load.unbounded-word": """
        unbounded, unlimited
    """,
    "load.listed": """
        not limited to, but not limited
    """,
    "load.surge": """
        thundering herd, stampede, all fire at, fire together, at the same moment, event for every, update
        for every, entire data store, automatically each day|hour|night for, fan out to all, fan out to
        every, automatically each day|night|hour|morning, each day for users|customers|accounts|tenants|all,
        every day|night|hour for all|every|each|users|customers|accounts, all due at, most due at, fire at
        midnight, runs|run .. at midnight, trigger|triggers an .. for every|each, attempt to push|send ..
        simultaneously, burst traffic|load|requests|writes,
        event|message|job|task|request|update|notification|call for every|each
        item|record|row|user|customer|object|document|entry|follower|subscriber|account|tenant|file,
        fan|fans|fanning out .. to all|every|each, to all followers|subscribers|users|customers,
        trigger|triggers .. for every|each
        item|record|row|user|customer|object|document|entry|follower|subscriber|account|tenant|file|job,
        reindex .. entire|whole|every|all, re run .. entire|whole|every|all, bursting ..
        request|requests|writes|traffic|messages, burst|bursts of ..
        request|requests|writes|traffic|messages|events|jobs|uploads, replay the entire|whole
    """,
    "load.all": """
        all, every, everyone, everything, each, whole, any
    """,
    "load.at-once": """
        at once, in one go, all together, immediately, the moment it|they, right away, straight away,
        simultaneously, at the same time, without pause, without a pause, in a tight loop, in parallel, in
        the same minute|second
    """,
    "load.send": """
        send, hand|hands|handed over, push, call, request, fetch, process, publish, enqueue, load, submit,
        fire, spawn, launch, retried, tries again, queued
    """,
    "load.door": """
        queue, job, worker, retry, fan out, fanout, webhook, upload, stream, ingest, ingestion, producer,
        push, subscriber, trigger, schedule, task, buffer
    """,
    "load.work": """
        queue, job, task, worker, webhook, upload, ingest, ingestion, reindex, fan out, fanout, crawl,
        crawler, bulk, import
    """,
    "load.limit": """
        at most #, no more than #, limit of #, limited to, limited by, limit the number, limit on, is limited, capped,
        cap of, capped at, a cap, max #, maximum, max_-, max in flight, pool of #, pool with #, # at a time, # in
        flight, bounded, bounded by, bound on, 429, 503, retry after, throttle, rate limit, backpressure, back
        pressure, flow control, admission control, load shedding, shed, drop the oldest, drop oldest, drop * data,
        dead letter, dlq, parked, gives up, backoff, back off, quota, concurrency limit, maximum concurrency,
        concurrency of, concurrency cap, reserved concurrency, publishers be blocked, blocks publisher, blocks the
        producer, blocked at, stop|stops reading, when it|they be full, when be full, be full, slow * down, slow down,
        sized buffer, configurable length|size|limit, retry count, try count, number of retries, number of tries,
        tried # times, # tries, five tries, eight times, three times, pulls at its own, own pace, controls how
        quickly, threshold, avoid fanning out, pacing, spread out over, staggered, jitter, window of #, credit,
        bounded queue, batch size, max_bytes, discard new, consumer paced, size limit, queue limit, per tenant limit,
        per subscriber, avoid fanning, only active users|accounts, controlled by a, concurrency of|be, at most
        one|two|three|four|five|ten, one at a time, gives out at most, upload slots, slots, asks again after, then
        publishers be refused, then be refused, be refused, turned away when, only # at, ten at a time, # at once, a
        few at a time, in turns, calls up * at a time,
        reaches|reach|reached|reaching|exceeds|exceed|exceeded|exceeding the|a|its|this limit|limits|limitation|quota,
        limit is|be|was exceeded|reached, limit the amount| rate| size| user| users| client| clients| load| traffic|
        concurrency| memory, memory|resource|resources|cpu|connection limit|limits|quota,
        prevent|prevents|protect|protects|avoid|avoids ..
        overload|overloading|overwhelming|overwhelmed|exhaustion|starvation, pause|pauses|paused|pausing
        dispatch|reading|consumption|sending|delivery, queue length|depth, is|are too busy, reject|rejects|rejecting
        requests|queries|new|further|excess, concurrency, concurrent requests|connections|queries|jobs|workers, polls,
        polling interval, pull|pulls from|new|work|messages
    """,
    "load.named": """
        quota, throttle, backpressure, back pressure, rate limit, load shedding, backoff, admission control,
        flow control, limit per, limit on, limit for, a limit, any limit, no limit, a cap, upper limit,
        maximum length
    """,
}
