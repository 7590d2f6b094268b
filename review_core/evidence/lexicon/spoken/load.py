"""More work than can be done, as people tell it: all is taken in, and at once; or so much waits, and the next is refused."""

from review_core.evidence.lexicon.spoken.numbers import spelled

_UNIT = (
    "goroutine|goroutines|thread|threads|process|processes|task|tasks|worker|workers|container|containers|pod|pods|"
    "connection|connections|coroutine|coroutines|job|jobs|function|functions|actor|actors|fiber|fibers|child|children|vm|"
    "lambda|lambdas|instance|instances|socket|sockets|future|futures|subprocess|subprocesses|invocation|invocations|timer|"
    "timers|execution|executions|rendition|renditions|conversion|conversions|session|sessions|handler|handlers|ffmpeg"
)
_STORE = (
    "queue|list|buffer|line|heap|backlog|pile|channel|mailbox|spool|inbox|memory|ram|map|array|file|folder|stack|disk|"
    "bucket|pool|store|log|table|topic|stream|set|deque|outbox|waiting"
)
CONCEPTS: dict[str, str] = {
    "flood.unit": _UNIT.replace("|", ", "),
    "flood.each": """
        each, every, per, for each|every, for all, apiece, one for, of its|their own, a|one|1 each
    """,
    "flood.spawn": """
        start, starts, started, spawn, spawns, launch, launches, fork, forks, open, opens, opened, create, creates,
        created, get, gets, gives, given, bring|brings up, kick|kicks off, allocate, allocates, make, makes, run, runs,
        has, fires, sets off, triggers, turns into, becomes, own
    """,
    "flood.start": """
        start, starts, started, spawn, spawns, launch, launches, fork, forks, open, opens, opened, fire, fires, kick|
        kicks off, send, sends, sent, push, pushes, call, calls, called, hand, hands, handed, dispatch, dispatches,
        publish, publishes, post, posts, submit, run, runs, query, queries, ask, asks, notify, notifies, notified, mail,
        mails, mailed, begin, begins, request, requests, gets, get, create, creates, bring|brings up, makes, processed,
        handled, executed, enqueue-, triggers, fetch, fetches, woken, wakes, told, refresh, refreshes, reload, reloads,
        reconnect-, replay-, resend, turns into, goes, set off
    """,
    "flood.instant": """
        straight away, right away, at once, immediately, the|that moment, as soon as, the instant, as it|they|these
        comes|come|arrives|arrive|came|arrived|is|are, on arrival|receipt, in parallel, simultaneous-, at the same time|
        moment|second|minute|instant, same|one second|moment|minute|instant, in one go|burst|swoop|wave|rush|stroke|
        sweep, all together, concurrently, without waiting|delay|queueing|queue|pause|a, nobody waits, no one waits,
        nobody|nothing has to wait, straight to|through|into, directly, instantly, at full, all at, in a tight|single
        loop|second|minute, unthrottled, side by side, exactly at|#, on the hour|minute|dot, at midnight|noon, at # : #,
        together at|when|as, as fast as, as quickly as, in full, no waiting, nobody queues
    """,
    "flood.all": """
        all, every, everyone, everybody, everything, each, whole, entire, any, whatever, whoever, everyone's, each of
    """,
    "flood.accept": """
        accept|accepts|accepted|take|takes|taken|took|admit|admits|admitted|let|lets|receive|receives|swallow|swallows|
        absorb|absorbs|keep|keeps|store|stores|queue|queues|buffer|buffers|serve|serves|collect|collects|hold|holds
        everything|everyone|everybody|whatever|anything|whoever|any|anybody, accept|accepts|accepted|take|takes|took|
        admit|admits|let|lets|receive|receives|swallow|swallows|serve|serves|keep|keeps|queue|queues all|every|them|it|
        what that|who|comers|in|comes|all|of|request|message|job|upload|file|order|client|connection|call|arrives|them|
        event|reading, accepts|accept|takes|take|serves|admits|keeps|queues all, accept|accepts every|any|all, always
        says|say|said|answers|answer|replies|reply|returns|return|accepts|accept|takes|yes|ok|succeeds|open|room, never
        says|say|refuse|refuses|reject|rejects|turn|turns|block|blocks|full|throttle|throttles|push|pushes|drop|drops|
        shed|sheds|busy|slow|slows|stop|stops|wait|waits, nobody|none|nothing|no|not one .. is|be|gets|are|was|has|needs
        refused|turned|rejected|sent|held|told|throttled|slowed|limited|capped|kept|stopped|wait|counted|shed|blocked,
        nobody|none|no one is|are|gets|has refused|turned|rejected|sent|held|told|to, not refuse|reject|turn|shed|
        throttle|refused|rejected|turned|throttled|limit|limited|slowed|capped|pushed|bounded, no one waits, nobody
        waits|queues, no queue|waiting page|room|line|list|hall, everyone|everybody|every|all .. gets|get|goes|go|is|
        are|passes|let straight|directly|right|in|through, are|is|be taken|accepted|let|admitted|received|queued|stored|
        kept in|all|at|whatever|however|regardless|without|as|and, is|are all taken|accepted|queued|kept|let|served,
        all|every|each .. is|are|be|was|were taken|accepted|admitted|queued|let|served, all comers, all that comes|
        arrives|come|arrive, all who come|ask|want|arrive, whatever comes|arrives|is|they|the|it|has, open to|for all|
        everyone|any, free for all, door|doors is|are|stand|stays open, as many as, as much as, everything|all|anything|
        whatever that|which comes|arrives|come|arrive|is, take|takes|accept|accepts|store|stores|admit|admits every|all|
        each *
    """,
    "flood.grow": """
        grow|grows|growing|grew|expand|expands|swell|swells|extended|extends|enlarged|lengthens .. need|needs|needed|
        demand|load|necessary|memory|required|as|until|without|with|beyond|by|itself, as long|large|big|deep|many|much|
        full as it|they|there|needed|gets|the|necessary|required|memory|want|likes|like|come|comes|has, no|without|any
        upper size|limit|bound|end|edge, unlimited, unbounded, limitless, endless, boundless, infinite-, without limit|
        bound|bounds|end|limits, without a|any limit|bound|cap|maximum|ceiling, no maximum|max|limit|cap|bound|ceiling|
        end|limits|bounds|quota|quotas|throttle|throttling|backpressure, no back|rate|size|length|upper|hard|fixed
        pressure|limit|limits|cap|bound, no * limit|cap|maximum|bound|ceiling, not limited|bounded|capped|sized|counted,
        however long|many|large|big|much|full|deep|great|fast|often, no matter how long|many|large|big|much|fast, any
        number|length|size|amount|quantity, size|length|limit|max|maximum|capacity|cap|depth|bound none|unlimited|0|
        infinite|unset|off|no|unbounded|never|open, size|length|limit|capacity|depth .. not|is not|unlimited|open set|
        unlimited|end|limited, has no end|limit|bound|size, enough memory|ram|disk|room|space, plenty of memory|ram|
        disk|room|space, until .. memory|ram|disk|heap|full|oom|killed, runs|ran|run out of, out of memory, oom-,
        virtually|practically|de facto unlimited, gets|get|become|becomes longer, longer and longer, grows, not be full,
        never be full, not get|become full, never full
    """,
    "flood.in-memory": """
        in|into the|its|their|a|main memory|ram|heap, in memory|ram|heap, in * memory|ram|heap, in the * memory|ram|
        heap, in a list|map|slice|array|deque|python|java, list in, in process memory, on the heap, memory holds|keeps|
        takes, memory of the, in its|their|the * memory, list|queue|buffer|array|slice|map|deque|channel|heap in|of|on
        memory|ram|the|heap, go slice
    """,
    "flood.backlog": f"""
        not yet|been|able, can|could not take|handle|process|keep|write|send|forward|deliver|swallow|manage|cope|get|do,
        what|whatever .. cannot|can|not|yet|left|over|waiting|unsent|undelivered|behind, until .. free|ready|taken|time|
        turn|back|done|through|written|sent|catches|caught|worker|scanner|consumer|room|capacity|comes|can|slot, wait|
        waits|waiting|kept|keeps|held|holds|stay|stays|pile|piles|piling|collect|collects|queued|buffered|stacked|
        gathers|accumulate|accumulates|lie|lies|sit|sits|stored .. {_STORE}, backlog, waits there|until|for|its, unsent,
        undelivered, queues up, pile up, piles up, builds up, build up
    """,
    "flood.unfelt": """
        not noticed|felt|seen by|at|there, not told|slowed|stopped|throttled|aware|feel|notice|held|learn|made, not ..
        slow|slows|slowed|throttle producers|clients|senders|callers|them|down|anyone|anybody, never|nothing|nobody|none
        .. tells|told|know|knows|notice|notices|feel|feels|learn|learns|hears|slows|slowed|stops|throttles|holds|pushes|
        brakes, as fast|quickly|quick as, at full speed|rate|throttle|tilt|pace, at their|its|his own|full pace|speed|
        rate|rhythm, at whatever rate|speed|pace, at line rate|speed, ok|reply|answer|acknowledged|acknowledgement|ack|
        confirmed|confirmation|200|202|yes|receipt .. on|at|before|upon|as receipt|arrival|anything|it|soon|they, no
        feedback|signal|brake|brakes|pushback|handshake|credit|flow|acknowledgement|pacing|pause|throttle|spacing,
        regardless of how|whether|the, without regard|asking|looking|waiting|knowing|checking, does|do not wait|ask|
        look|care|slow|stop|pause|check, whether or not, not know|knows, keeps|keep|goes|go|carries|carry on sending|
        pushing|producing|polling|reading|accepting|taking, keeps|keep sending|pushing|producing|polling|reading|
        accepting|taking|pulling, must|has|have|will|should keep|cope|absorb up|with, swallow-, absorb-, follows the
        number, follow the number, as many .. as there
    """,
    "flood.trust": """
        fair use, trust|trusts|hope|hopes|rely|relies on|that|our|the|them, keep|keeps|kept up, has|have|will|should|is
        always|never|been|surely enough|kept|been|sufficed|fine|a, never been|filled|seen|had|happened, enough so far|
        anyway|for, was|is|be enough, large|big|fast|strong|generous enough, autoscaler|autoscaling|scaler|scaling|hpa|
        kubernetes|cloud|cluster|lambda|serverless brings|bring|takes|adds|does|starts|handles|copes|sees|deals|absorbs|
        will|grows|makes|simply|just, more workers|pods|machines|nodes are|is|start|come|get|will, rather clever, gets|
        get|becomes|become slow|slower, sort|sorts itself|themselves out, system|kernel|linux|scheduler|os|runtime|jvm
        is|will|takes|shares|sorts|copes|handles, elastic-, sufficient so|until|for, has|have been sufficient|enough|
        fine|ample, suffice|suffices|sufficed, assume|assumes|assuming|suppose that|it|the, ought to
    """,
    "flood.later": spelled("""
        due in|with|for|by|next|at|later, come|comes|coming|arrive|arrives|follow|follows|added|introduced|built|turned|
        switched|enabled|set|get|gets with|in|on|later|next|when|once|after|as|from .. release|version|N|next|phase|
        step|quarter|year|spring|summer|autumn|winter|month|milestone|later|second|then|need|needed|live|beta|ga|run|
        running|there|have|has|is|see|know, later|next|second|following|future|coming release|version|phase|step|
        quarter|year|iteration|sprint|stage, planned, on the list|roadmap|backlog|wish, will follow|be|come, to follow,
        to be added|built|decided|done|defined, later, not yet, yet to, so far, if|when|once .. needed|necessary|turns|
        trouble|problem|busy|happens|needs|proves|grows|complain, next year|quarter|spring|summer|autumn|release|
        version|month, for now, at first, for the time, someday, eventually, wait|waits until|for, thinking of|about,
        considered, under discussion, first see
    """),
    "bound.limit": spelled("""
        at most, no more than, not more than, never more, up to N, N at most|maximum, capped, cap of|at|on, caps|cap|
        limits|limit .. at|to|of N, limit of|is|at, limited to|by|in, bounded, bound of|at|on, max|maximum N, maximum
        of|is, N at a time, N at once, N in flight|parallel|hand|progress, in flight, N waiting|slots|slot|places|place|
        workers|permits|threads|tickets|entries|goroutines|consumers|credits|seats|lanes, pool|channel|buffer|queue|
        shelf|list|window|bucket|set|ring|backlog|line of|holds|has|with|takes|for .. N, pool with, room for N, room|
        space for, holds|takes|has|have|keeps|gives|lets|serves|admits|allows|runs|handles N, lets in N, from N .. on,
        above|beyond|over|past|exceeds|exceeding|reaches|after N, above|beyond that|it|this|which, N .. run|runs|wait|
        wait, is|be|are full, when full, if full, once full, window of, credit, credits, token bucket, semaphore,
        prefetch, quota, quotas, rate limit, N a|per .. second|minute|hour, N each, N per, never more than, fixed
        number, only N, high water, watermark, backlog of|over|above|exceeds, queue .. longer|over|above|exceeds|fuller
        than|N, of N
    """),
    "bound.push": spelled("""
        429, 503, 451, 421, 507, resource_exhausted, too many requests, retry after, refused, refuses, refuse, turned
        away|down|back, turns away|down|back, rejected, rejects, told|tells|asked|asks|answered|says|say|answers|reply|
        replies to|later|come|wait|slow|back|busy|not|try wait|come|slow|try|send|later|back|now|busy|stop|again, later
        please, try later, try again later, please call, come|comes back in|after|later, busy, pause|pauses|paused|
        pausing, stop|stops|stopped reading|pulling|polling|taking|tailing|accepting|fetching|consuming|sending|asking|
        producing|listening, block|blocks|blocked, slow|slows|slowed|slowing down|it|to|the|by, slows, shed, sheds,
        shedding, drop|drops|dropped|discard|discards|discarded|throw|throws|thrown|skip|skips|lose|loses .. oldest|
        first|newest|rest|excess|repeats|surplus|away|old, wait|waits|waiting|stay|stays|kept|keeps|keep|remain|remains
        in|on|at|outside|with .. file|files|disk|sender|source|client|kafka|bucket|s3|queue|door|line|place|producer|
        static|device|log|topic, back pressure, backpressure, throttled, throttles, throttle, halved, halves, surplus,
        spread over|across N|the, staggered, jitter, paced, pacing, in turn|turns, one after the|another, batches of, N
        by N, coalesc-, merged, collapsed, deduplicated into, circuit breaker, paused when, credits, on demand, pull|
        pulls|fetch|fetches|ask|asks|take|takes when|only|as|N|the next|work, next one only, only when|after|once,
        postponed, deferred, degraded, sampled, sampling
    """),
    "bound.named": """
        quota, quotas, throttle, throttling, throttled, backpressure, back pressure, rate limit, rate limits, rate
        limiting, load shedding, admission control, flow control, cap, caps, limit, limits, token bucket, semaphore,
        queue limit, upper bound, upper limit, bound, ceiling, waiting room, circuit breaker, pacing
    """,
}
