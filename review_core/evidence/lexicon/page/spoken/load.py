"""More work than can be done, as people tell it: all is taken in, and at once; or so much waits, and the next is refused."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

_UNIT = (
    "goroutine|goroutines|thread|threads|process|processes|task|tasks|worker|workers|container|containers|pod|pods|"
    "coroutine|coroutines|job|jobs|function|functions|actor|actors|fiber|fibers|child|children|lambda|lambdas|future|futures|"
    "subprocess|subprocesses|invocation|invocations|timer|timers|execution|executions|rendition|renditions|conversion|"
    "conversions|handler|handlers"
)
CONCEPTS: dict[str, str] = {
    "flood.unit": _UNIT.replace("|", ", "),
    "flood.each": """
        each, every, per, for each|every, for all, apiece, one for
    """,
    "flood.spawn": """
        start, starts, started, spawn, spawns, launch, launches, fork, forks, create, creates, kick|kicks off, allocate,
        allocates, fires, sets off, triggers, turns into, get|gets|given a|one|its|an, brings up, brought up
    """,
    "flood.start": """
        start, starts, started, spawn, spawns, launch, launches, fork, forks, open, opens, opened, fire, fires, kick|
        kicks off, send, sends, sent, push, pushes, call, calls, called, hand, hands, handed, dispatch, dispatches,
        publish, publishes, post, posts, submit, run, runs, query, queries, ask, asks, notify, notifies, notified, mail,
        mails, mailed, begin, begins, request, requests, gets, get, create, creates, bring|brings up, makes, processed,
        handled, executed, enqueue-, triggers, fetch, fetches, woken, wakes, told, refresh, refreshes, reload, reloads,
        reconnect-, replay-, resend, turns into, goes, set off, fan, fans, fanned, await, awaits, flush, flushes,
        informed, alerted, served, hand out, download, rendered
    """,
    "flood.instant": """
        straight away, right away, at once, immediately, the|that moment, as soon as, the instant, as it|they|these
        comes|come|arrives|arrive|came|arrived|is|are, on arrival|receipt, in parallel, simultaneous-, at the same time|
        moment|second|minute|instant, same|one second|moment|minute|instant, all together, concurrently, nobody waits,
        no one waits, nobody|nothing has to wait, straight to|through|into, directly, instantly, at full, all at, in a
        tight|single loop|second|minute, unthrottled, side by side, exactly at|#, on the hour|minute|dot, at midnight|
        noon, at # : #, together at|when|as, as fast as, as quickly as, in full, no waiting, nobody queues, in one
        burst|swoop|wave|rush, on the stroke, on the hour, in unison, in lockstep, synchronously, within the same
        second|minute|moment, at the very|same, the minute|second it|they|that, as one, in a single second|minute|burst,
        all of a, together at, the second it|they|that|its, at ten|nine|eight|noon|midnight sharp, at ten|eight|nine,
        sharp, there and then, then and there, without waiting|delay|queueing|queue|pause, without a pause|queue|delay|
        wait
    """,
    "flood.all": """
        all, every, everyone, everybody, everything, each, whole, entire, any, whatever, whoever, everyone's, each of
    """,
    "flood.accept": """
        accept|accepts|accepted|admit|admits|swallow|swallows|absorb|absorbs everything|everyone|everybody|whatever|
        anything|whoever|all|any|every, take|takes|taken|took|let|lets|receive|receives|keep|keeps|queue|queues|buffer|
        buffers|serve|serves|collect|collects|store|stores everything|everyone|everybody|whatever|anything|whoever|all
        that|which|who|in|comes|arrives|is|of|comers|it|there, let|lets everyone|everybody|all|them in|through|all,
        take|takes|accept|accepts|queue|queues|admit|admits|store|stores every|each|any request|message|job|upload|file|
        order|client|connection|call|event|reading|page|item|record|document|picture|letter|line|mail, take|takes|lets|
        accepts|keeps|queues|serves them all|as, always says|said|answers|answer|replies|returns|accepts|takes|yes|ok|
        open .. yes|ok|200|202|250|success|accepted|everything|all, never says|say no, never refuse|refuses|reject|
        rejects|throttle|throttles|shed|sheds, never turn|turns|turned|push|pushes|sent|sends away|back|down, never
        full, nobody|none|nothing|no|not one .. is|be|gets|are|was refused|turned|rejected|sent|told|throttled|slowed|
        limited|capped|held|stopped, no one is|are|gets refused|turned|rejected|sent|held|told|throttled|slowed, nobody|
        none is|are|gets refused|turned|rejected|sent|held|told, not refuse|reject|shed|throttle|refused|rejected|
        throttled|slowed, not turned|pushed away|back, no queue|waiting page|room|hall, without refusing|rejecting|a
        queue, everyone|everybody|every|all .. gets|get|goes|go|passes|let straight|directly|right|in|through, all|
        every|each .. is|are|be|was|were accepted|admitted|let, all|every|each .. is|are|be|was|were taken|queued in|as|
        up|at|whatever|however, is|are accepted|admitted|let|taken in|all|in|whatever|however full|all|regardless|many|
        at|as, all comers, all that comes|arrives|come|arrive|came, all who come|ask|want|arrive|came, whatever comes|
        arrives|is, everything|all|anything that|which comes|arrives|come|arrive|came|is, free for all, doors|door is|
        are|stand|stays open, as many as they|come|there|want|like|it, as much as they|it|there|comes, however many ..
        come|there|are|arrive|send, no matter how many, forks|fork for|per, thread|process per connection|request|
        client|message|job, takes on|in everything|all|any|whatever, whoever|everyone|anyone .. asks|comes|wants|calls|
        connects gets|is|receives, everyone|anyone who asks|comes|wants, all are queued|taken|accepted|served|admitted,
        nothing|nobody keeps|stops|prevents|hinders .. from, never turned down, not turned down, are never turned|
        refused|rejected, as many .. as there are, opens|open a .. for every|each|any, there is|be always room|space,
        admits|admit any, without asking|looking|counting how|whether|the, unhindered, unrestricted, freely, no one|
        nobody counts|checks|watches|asks how|the|whether|them, come|comes in unhindered|freely, opens for all|everyone|
        everybody, open to|for all|everyone|everybody, nobody|no one|none gets a|told, no * is asked|told|made to|wait,
        in progress at, takes what|whatever .. cannot|can, every|all|each .. is|are put|passed|let through|on, there and
        then, then and there, serves|serve anyone|everybody|everyone|all, open|opens till|until .. for everyone|
        everybody|all, each starts|triggers|launches|opens its|a|an|one, each|every * starts|triggers|launches|opens|
        spawns its|a|an|one, knows|know|has|have no queue|turn|limit|waiting|line
    """,
    "flood.in-memory": """
        in|into the|its|their|main memory|ram|heap, in memory|ram, in * memory|ram|heap, in the * memory|ram|heap, in a
        list|slice|array|deque|python|java|go, on the heap, list|queue|buffer|array|slice|deque|channel in|of|on memory|
        ram|the|heap, go slice, worked off in, in ram, in an array|list|object|arraylist, stay|stays|kept|keeps|sit|
        sits|remain|remains on|in the heap|memory|ram, in process queue|list|buffer|memory
    """,
    "flood.backlog": """
        not yet|been|able taken|read|written|sent|processed|handled|done|stored|delivered|worked|to, what|whatever ..
        cannot|can|not|yet|left|over|waiting|unsent|undelivered|behind, can not|could take|not at|take|handle|keep,
        until .. free|ready|time|turn|back|done|through|written|sent|catches|caught|worker|scanner|consumer|reader|room|
        capacity|can|slot|fetches|takes|fetched, backlog, unsent, queues up, pile up, piles up, builds up, build up,
        from where, waiting pages|messages|events|jobs|requests, wait|waits|waiting|pile|piles|piling|buffered|stacked|
        gathers|accumulate|accumulates, buffers, flushes|flush it|them, whenever .. ready|free|able, stay|stays|sit|
        sits|remain|remains on|in, which absorbs|absorb|takes, must be sized, while|when|if .. slow|behind|busy|away|
        down|catching|late
    """,
    "flood.unfelt": """
        not noticed|felt by, not slowed|throttled|braked, not slow|throttle|stop|brake the|down|them|its, not told|asked
        to slow|wait|stop|pause|hold, nothing|nobody .. slows|throttles|brakes|stops|holds|tells|paces the|them|it|down|
        a|any, as fast|quickly|quick as, at full speed|rate|throttle|tilt|pace, full speed, at whatever rate|speed|pace,
        at line rate|speed, before .. has|have seen|read|handled|processed|stored, no feedback|brake|brakes|pushback|
        handshake|flow|pacing, without waiting for|until|on, does|do not care|slow, not seen|visible|known by|to|at|
        there, go|goes|keeps|keep|carries|carry on sending|pushing|producing|polling|reading|accepting|taking|
        publishing, keeps|keep sending|pushing|producing|polling|accepting|pulling, must|has|have|will|should cope|
        absorb|swallow, must|has|have to cope|absorb|swallow|keep, follows|follow the number, as many .. as there, at
        their|its|his full pace|speed|rate|rhythm, at their own pace|speed|rate, ack|acks|acknowledges|answers|replies|
        confirms .. first and, ack|acks|answers|replies .. and deals|works|writes|processes, fire and forget, autoack,
        auto ack, unlimited prefetch, without prefetch, deals|deal with it later, acknowledged|confirmed|answered|
        accepted as usual|before|ever|always, acknowledged|confirmed|answered all|anyway|regardless|nonetheless|
        nevertheless, ok|reply|answer|acknowledged|acknowledgement|ack|confirmed|confirmation|confirms|acks|200|202|
        receipt .. on|at|upon|before receipt|arrival|anything, acknowledged|acknowledgement|ack|confirmed|confirms|acks
        .. before it|the
    """,
    "flood.trust": """
        fair use, assume|assumes|assuming|hope|hopes|trust|trusts|suppose|expect|expects .. keep|keeps|copes|cope|
        enough|suffice|small, should|will|ought|would keep|cope|suffice|absorb|manage up|with|it|for|this, keeps up ..
        so|well|anyway, sufficient|enough so far, has|have been sufficient|enough|ample, always been|kept enough|up|
        fine, autoscaler|autoscaling|scaler|hpa|kubernetes|lambda brings|bring|adds|does|starts|handles|copes|sees|
        deals|absorbs|simply|just, gets|get|becomes|become slow|slower, sort|sorts itself|themselves out, handled|
        absorbed|covered|caught|met|answered|solved|dealt by|with hpa|autoscaler|autoscaling|scaling|kubernetes|adding|
        more, event loop will, event|message loop .. handle|cope, scheduler|kernel|os sorts|will|does|copes, it takes
        longer|long, takes longer, just|simply takes|gets|becomes longer|slower, sorts them out
    """,
    "flood.later": spelled("""
        due in|with|for|by|next|at|later, come|comes|coming|arrive|arrives|follow|follows|added|introduced|built|turned|
        switched|enabled|set|get|gets with|in|on|later|next|when|once|after|as|from .. release|version|N|next|phase|
        step|quarter|year|spring|summer|autumn|winter|month|milestone|later|second|then|need|needed|live|beta|ga|run|
        running|there|have|has|is|see|know, later|next|second|following|future|coming release|version|phase|step|
        quarter|year|iteration|sprint|stage, on the list|roadmap|backlog|wish, will follow|be|come, to follow, to be
        added|built|decided|done|defined, later, not yet, yet to, so far, if|when|once .. needed|necessary|turns|
        trouble|problem|busy|happens|needs|proves|grows|complain, next year|quarter|spring|summer|autumn|release|
        version|month, for now, at first, for the time, someday, eventually, wait|waits until|for, thinking of|about,
        considered, under discussion, first see, is|are|be planned
    """),
    "flood.small": """
        all|the two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20,
        both, asks both, two|three|four|five|six of them
    """,
    "flood.nolimit": """
        no upper size|limit|bound|end|edge, without upper limit|bound, unlimited, unbounded, limitless, boundless,
        without limit|bound|bounds|end|limits, without a|any limit|bound|cap|maximum|ceiling|upper, no maximum|max|
        limit|cap|bound|ceiling|limits|bounds|quota|quotas|throttle|throttling|backpressure|semaphore|bouncer on|for|to|
        is|are|at|of|and|or|nor|yet|there|here|per|in|has|have|which|since|as|because|so|was, no maximum|max|limit|cap|
        bound|ceiling|quota|quotas|backpressure, no back|rate|size|length|upper|hard|fixed|flow|admission|load pressure|
        limit|limits|cap|bound|control|shedding, not limited|capped, any number of, any length|size, infinite-, endless
        queue|list|buffer|line, size|length|limit|max|maximum|capacity|cap|depth|bound|concurrency|readers|parallelism|
        queue|buffer|backlog|workers none|unlimited|infinite|unset|unbounded, size|length|limit|capacity|depth|max ..
        not set|limited|specified, maxsize|max_size|limit|max 0, has no end|limit|bound|maximum, virtually|practically
        unlimited, not restricted|rationed|bounded|limited in, unrestricted, no restriction|restrictions|ration|
        rationing|upper, whenever none is, cached thread, of the cached, new .. whenever none|no|all, grows by itself|
        one
    """,
    "flood.swell": """
        grow|grows|growing|grew|expand|expands|swell|swells|lengthens .. need|needs|needed|demand|load|necessary|
        required|as|until|without|with|beyond|freely|indefinitely|endlessly, as long|large|big|deep|full as it|they|
        needed|necessary|required|likes|like, however long|large|big|full|deep|much, no matter how long|large|big|much,
        gets|get|become|becomes|grow|grows longer|larger|bigger|deeper, longer and longer, grows, not be|get|become
        full, never full, can not fill|overflow, enough memory|ram|disk|room|space, plenty of memory|ram|disk|room|
        space, until .. memory|ram|disk|heap|full|oom|killed, large|big enough, as far as memory|ram|the, limited only
        by, only limited|bounded by, grows|grow with|by, gets|get shorter|shorter when|as|once, emptied|empties|drained|
        drains when|as|once|only, make|makes|made .. long|longer|large, as long as it must, no end, has no end, may
        become|grow|get, pile|piles|piling up, fill|fills|filling up, stretches|stretch|stretching, lengthen-,
        accumulate-, without end, swell-, builds|build up, backs|back up, keeps|keep growing, run|runs|ran full|over
    """,
    "flood.pile": """
        queue, queues, list, buffer, heap, backlog, pile, channel, mailbox, spool, inbox, memory, ram, array, stack,
        waiting, wait, waits, topic, stream, set, deque, outbox, store, disk, unsent, lag, when full
    """,
    "flood.needless": """
        not needed|necessary|required|used|wanted|set|foreseen|planned|provided|enabled|in, unnecessary, needless, no
        need, is|are|was|were|be removed|lifted|gone|dropped|disabled|off|missing|absent|overkill|superfluous, overkill,
        superfluous, turned|switched off, there are|is none, do|does without, would lose|hurt|annoy|slow|upset, nowhere,
        raised|increased|lifted to|from|by, is|was|were|has|been raised|increased|lifted|doubled, set|sets none|no,
        unfair, took|taken|take out, abolished, did|done away, given up, have|has no, not restricted|limited|set,
        restricts nothing, was ever, not restricted
    """,
    "flood.lone": """
        goroutine, goroutines, thread, threads, process, processes, coroutine, coroutines, fiber, fibers, task, tasks,
        actor, actors, lambda, lambdas, container, containers, function, functions, subprocess, job, jobs, connection,
        connections, query, queries
    """,
    "flood.per-item": """
        one|a|1 goroutine|coroutine|thread|task|fiber|promise|future|process|job|subprocess|container|lambda per|for *
    """,
    "flood.fixed": """
        per core|cpu|host|partition|shard|node|pod|queue|site|zone|region|tenant|customer|lane|device|server|machine|
        disk|gpu|topic|hall|cluster|line|key|day|night|hour|month|run|season|group
    """,
    "flood.list": """
        queue, queues, list, lists, buffer, buffers, backlog, channel, mailbox, inbox, array, slice, waiting, heap,
        rest, unsent
    """,
    "flood.check": """
        refuse, refuses, refused, refusing, reject, rejects, rejected, rejecting, turn|turns|turned|turning away|down,
        throttle, throttles, throttled, throttling, slowed|slow|slows|slowing down, shed, sheds, held|hold|holds|holding
        back, ration, rations, rationed, pushed|push|pushes back, capped, limited, put off, sent away, told|asked to
        wait|slow|come, backpressure, back pressure
    """,
    "flood.hardware": """
        enough|plenty|lots|ample of, # gb|tb of|ram|memory|so|since|as|because|for, must be|are|is sized|dimensioned
        for, sized|dimensioned for the|peak|worst, large|big|strong|powerful|roomy enough, more memory|ram|disk|
        machines|hardware|servers, disk|memory|ram|storage is|are cheap
    """,
    "flood.own": """
        its own, of its own, one of its, its very own
    """,
    "flood.sets-off": """
        trigger, triggers, start, starts, spawn, spawns, launch, launches, fork, forks, opens, fires, causes
    """,
    "bound.limit": spelled("""
        at most, no more than, not more than, never more, up to N, N at most|maximum, capped, cap of|at|on, caps|cap|
        limits|limit .. at|to|of N, limit of|is|at, limited to|by|in, bounded, bound of|at|on, max|maximum N, maximum
        of|is, N at a time, N at once, N in flight|parallel|hand|progress, in flight, pool|channel|buffer|queue|shelf|
        list|window|bucket|set|ring|backlog|line of|holds|has|with|takes|for .. N, pool with, room for N, room|space
        for, lets in N, from N .. on, above|beyond that|it|this|which, N .. run|runs|wait|wait, is|be|are full, when
        full, if full, once full, window of, token bucket, semaphore, prefetch, quota, quotas, rate limit, N a|per ..
        second|minute|hour, never more than, fixed number, only N, high water, watermark, backlog of|over|above|exceeds,
        queue .. longer|over|above|exceeds|fuller than|N, N waiting|slots|slot|places|place|workers|permits|tickets|
        entries|consumers|credits|seats|lanes, lets|serves|admits|allows|gives N, above|beyond|over|past|exceeds|
        exceeding|reaches N, each .. # credits, credit based, N credits, holds|keeps|takes N pages|messages|events|
        requests|jobs|entries|orders|items|readings|records|calls|slots, has|have N slots|places|credits|permits|tokens|
        slot, ring of, fixed size|ring|number, # slots|places
    """),
    "bound.push": spelled("""
        429, 503, 451, 421, 507, resource_exhausted, too many requests, retry after, refused, refuses, refuse, turned
        away|down|back, turns away|down|back, rejected, rejects, told|tells|asked|asks|answered|says|say|answers|reply|
        replies to|later|come|wait|slow|back|busy|not|try wait|come|slow|try|send|later|back|now|busy|stop|again, later
        please, try later, try again later, please call, come|comes back in|after|later, busy, pause|pauses|paused|
        pausing, stop|stops|stopped reading|pulling|polling|taking|tailing|accepting|fetching|consuming|sending|asking|
        producing|listening, slow|slows|slowed|slowing down|it|to|the|by, shed, sheds, shedding, wait|waits|waiting|
        stay|stays|kept|keeps|keep|remain|remains in|on|at|outside|with .. file|files|disk|sender|source|client|kafka|
        bucket|s3|queue|door|line|place|producer|static|device|log|topic, back pressure, backpressure, throttled,
        throttles, throttle, surplus, spread over|across N|the, staggered, paced, pacing, batches of, N by N, coalesc-,
        merged, collapsed, deduplicated into, circuit breaker, paused when, pull|pulls|fetch|fetches|ask|asks|take|takes
        when|only|as|N|the next|work, next one only, only when|after|once, postponed, deferred, degraded, block|blocks|
        blocked when|the|until|publishers|senders|producers|writers|its|all, drop|drops|dropped|discard|discards|
        discarded|throw|throws|thrown .. oldest|newest|rest|excess|repeats|surplus|old, thrown|throws|throw out|away,
        discarded|dropped at|first|when, sample|sampled|sampling # |1|one|at, stops when, credits are|used|come|comes,
        halved upon|on|when, spread|spreads over, random part|time|minute|delay, at times spread, group every|by, in
        groups|batches|lots of, a group|batch every, by year|surname|number|letter
    """),
    "bound.named": """
        quota, quotas, throttle, throttling, backpressure, back pressure, rate limit, rate limits, rate limiting, load
        shedding, admission control, flow control, cap, caps, limit, limits, token bucket, semaphore, queue limit, upper
        bound, upper limit, ceiling, waiting room, circuit breaker, rate limited, high water|watermark, prefetch, load
        shed, maxclients, max_connections, maxconnections, rate limiter, ceiling on, waiting room|queue, concurrency
        limit, simultaneous, concurrent, parallel
    """,
}
