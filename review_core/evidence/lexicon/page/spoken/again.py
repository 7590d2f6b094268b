"""Trying again, as people tell it: how often, how far apart, for how long, and what comes after; or that nobody said."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

CONCEPTS: dict[str, str] = {
    "again.try": """
        retry, retries, retried, retrying, retryable, re try, again, anew, afresh, once more, another time, one more
        time, repeat, repeats, repeated, repetition, repetitions, retransmit-, resend, resends, resent, redeliver-,
        redial-, requeue-, re queue, re send, reattempt-, reconnect-, attempt, attempts, tries, try, tried, second|
        third|next|another|further|new|last|more|fresh attempt|try|go|request|call|shot|time|delivery, come|comes back
        to|for|after|later|in, goes|go round, knock-, a second time, two|three|four|five|six|some|more goes, two|three|
        four|five|six|# goes, unanswered one|ones, follow|follows after|at|later|in, once again, more follow, re post|
        posts|posted|posting|send|sends|sent|submit|submits|submitted|issue|issued|run|runs|queued|deliver|delivered|
        fetch|fetched|call|called|connect|request|requested|dial, reposts, reposted, failed|vain|fruitless attempts|
        tries, is polled once|every, sent|called|delivered|asked|posted|offered|tried|attempted|made at most|up to|no
        more|only|twice|three|four|five|six|#, on refusal|failure|error|timeout|silence, as a trial, redelivery,
        deliveries, chances, chance, probed once|every, probe once|every, throws back, calls in a row, failed|refused|
        unanswered|unconfirmed|undelivered|rejected|unsuccessful call|calls|request|requests|delivery|deliveries|
        message|messages|one|ones|job|jobs|order|orders|upload|uploads|mail|mails|invoice|reading|readings|finding|slip|
        file|files|item|post|push|change|transfer|record|event|events|command|batch|fetch|payment|query|page|scan|copy|
        webhook|notice|notification, resumed, resumes, resume, begun|started|taken|picked|made|sent|begins|starts|begin
        again|anew|afresh|up
    """,
    "again.pause": spelled("""
        after .. N UNIT, after N, after a|an .. UNIT, a|an UNIT later|apart|between|pause, N UNIT later|apart|
        afterwards|between|pause|delay|wait|gap|interval, every|each|in|of N UNIT, every|each .. UNIT, wait|waits|
        waiting|pause|pauses|sleep|sleeps|rest|rests|delay|delays .. N UNIT, N to N UNIT, from N to N, half a UNIT,
        after half, twice as long, longer each|every|and, long and longer, growing|increasing|rising|lengthening pause|
        pauses|wait|waits|gap|gaps|interval|intervals|distance|distances|delay|delays, pauses|waits|gaps|intervals grow|
        that|of|growing|increasing, exponential-, backoff, back off, backs off, backing off, jitter, at random, random-,
        retry after, hourly, give or take, plus or minus, once an|a|per hour|minute|day, each time longer, spread over,
        staggered, wait .. named|told|given, when it is told, triples, times two|three, next morning|evening|day|night,
        on the next run, at # .. UNIT, doubling|doubles|doubled .. UNIT|pause|pauses|wait|each|every|up|until|time|
        interval|delay|backoff|from, pauses|pause|wait|waits|interval|delay|gap .. doubling|doubles|doubled, spaced,
        apart, over N UNIT, sooner than, over .. N UNIT, once a|per|every minute|hour|day|UNIT, then #, otherwise #, at
        least N UNIT, between two|the|them|each|attempts|tries|deliveries .. N UNIT, lie|lies .. N UNIT, intervals
        being|are|is|of, interval of, # minutes|seconds|min|s|hours altogether
    """),
    "again.curve": spelled("""
        twice as long, exponential-, growing|increasing|rising|lengthening pause|pauses|wait|waits|gap|gaps|interval|
        intervals|distance|distances|delay|delays, backoff, back off, backs off, sleep|sleeps|wait|waits|rest|rests # ..
        # .. UNIT, each longer than, longer each|every time, doubling|doubles|doubled .. UNIT|pause|pauses|wait|each|
        every|up|until|time|interval|delay|backoff|from|with|and, pauses|pause|wait|waits|interval|delay|gap ..
        doubling|doubles|doubled, randomised, randomized, jittered, gap|gaps|pause|pauses|wait|waits|interval|intervals|
        delay|delays grows|grow|increases|increase|widens|widen|lengthens|doubles|double, retry after says|header|value|
        is|seconds|honoured|honored|wins|heeded, multiplier, initialinterval, maxinterval, backoffcoefficient,
        backoff_multiplier, backoff #, noise, sleep|sleeps|wait|waits|rests #, backoff .. UNIT
    """),
    "again.count": spelled("""
        N times, twice, thrice, once more, one more time, just once, only once, at most|up to N, no more than N, not
        more than N, maximum|max of N, maximum|max N, N .. attempts|tries|retries|repeats|goes|rounds|deliveries, after
        N .. failures|attempts|tries|times|rounds|misses|errors|deliveries|silences, N more, attempts|retries|tries|
        repeats N, max|maximum attempts|retries|tries, one|1|a|single retry|repeat|repetition|repeats|retries, third|
        fourth|fifth|sixth|seventh|eighth|tenth|second|last attempt|try|time|failure|go, budget, # % of, # %|percent of|
        more, per cent of, one in N, N retries|retry, limited to, the once, maxattempts, max_attempts, max_retries,
        maxretries, maxreceivecount, max_receive_count, after the # th|rd|nd|st, # th|rd|nd failure|attempt|try, first
        and second|only, more than N times, backofflimit, no third|fourth|fifth|further, second after, n times
    """),
    "again.last": """
        gives up, give up, given up, giving up, stops trying|asking|calling, dead letter, dlq, parked, park, set|put|
        laid aside|by, marked|turns|becomes|counts|is|as|go|goes failed, failed for good, fails for good, for good, hand
        * over|to|on, handed|passed over|on|to, a|the person|clerk|operator|engineer, operator|clerk|person|ward|duty
        is|gets told|called|rung|phoned|asked|paged, is|are told|called|phoned|rung|paged|alerted|alarmed|notified, then
        .. fails|fail|error|failed|refused|dropped|reported|skipped|left, error to|is .. caller|user|customer|shown|
        returned, by hand, goes|go|moves|move on to the next, goes|go|put|moved into|to|on|in .. list|file|queue|folder|
        tray|drawer|basket|pile|table|topic, returned to|as, alarm, cancelled, abandoned, dropped, written off, answered
        with, shown as, for N days|hours, closed as, rejected, fallback, falls back, falls over to, told to, overdue,
        list of clerks, closed|marked|flagged|shown as, mail to, else keeps|keep|uses, otherwise keeps|keep|uses, goes
        through|on|out unchecked|without|as, table of the, a ticket, ticket to|for|in|is|opened, tickets for, rung up,
        phoned, faxed, help desk, fault book, secretary's|clerk's|operator's list, matter for, message|mail|letter goes
        to, night run, is left, whatever is left, then tomorrow|next|tonight, a mail|letter|call to, three|two nights|
        days
    """,
    "again.timeout": spelled("""
        timeout|deadline|limit|patience of|is|be|at|after .. N, timeout|deadline N, N UNIT timeout|deadline|limit|
        patience|to|for|without|of|at, times|timed out after|in|within, within N UNIT, within .. N UNIT, given|has|gets|
        have|allowed|wait|waits|waiting N UNIT, cut|broken|called off after, abandoned|cancelled|aborted|dropped after,
        no .. answer|reply|response .. in|within|for|after N UNIT, without .. answer|reply .. N UNIT, connect|read|
        write|request|call timeout, N UNIT per|a call|try|attempt|request, for N UNIT, hang|hangs up after, read N,
        connect N, drops|drop a|the connection|call after, cut off after|at, N UNIT each|long|to, up to N UNIT, overall
        N, visibility|attempt|per timeout|deadline, itself may take, else the, capped at N, capped at, beyond|longer|
        more than N UNIT, beyond N UNIT, not waited for|beyond, N UNIT per|a upload|download|delivery|message|file|page|
        transfer|push|post|slip|try|attempt
    """),
    "again.endless": """
        until .. work|works|worked|succeed|succeeds|success|reply|replies|answer|answers|through|back|accept|accepts|
        accepted|take|takes|taken|got|get|gets|arrive|arrives|ok|okay|carry|carried|deliver|delivered|do|respond|
        responds|confirm|confirms|confirmed|acknowledge|acknowledged|available|reach|reached|success|successful|200|202|
        up|land|lands|good|there|ready|receive|received|written|green|done|home|lets|yes, until .. has it|them|
        everything|all, as often as, as many times|tries|attempts as, as long as it|needed|necessary|there|they|the, for
        as long as, forever, for ever, endless-, indefinite-, without end|limit|stopping|stop|bound|ceasing, never give|
        gives|giving up, never stop|stops, not give|stop up|trying|asking, keep|keeps|kept|go|goes|went|carry|carries on
        trying|asking|calling|sending|retrying|knocking|dialling|repeating|polling|at, keep|keeps|keeping trying|asking|
        calling|sending|retrying|knocking|dialling|repeating|polling|at it, again and again, over and over, time and
        again, unlimited, unbounded, infinite-, no limit|end|bound|cap|ceiling|maximum|upper|number|count, no * limit|
        end|bound|cap|maximum on|to|for, however often|long|many, no matter how often|long|many, sooner or later,
        eventually succeeds|works|goes, hammer-, nobody counts, until .. do|does|can|will|did, until success|successful,
        insists, until .. complete|completed|whole|finished|over|arrived|stored|transmitted|all|answered|reachable|
        online
    """,
    "again.instant": """
        at once, immediately, straight away, right away, straightaway, same second|moment|instant|breath, instantly,
        tight loop, in a * loop, in a loop, no pause|delay|backoff|wait|gap|waiting, without backoff|back|jitter|
        spacing, back to back, directly again, on the spot, without pause|delay|waiting|spacing|interval|hesitation,
        without a|any pause|delay|wait|interval
    """,
    "again.left": """
        settings|defaults|values|numbers|policy|behaviour|rules|rest|details|parameters|knobs|figures|how .. library|
        client|sdk|framework|driver|module|platform|mesh|vendor|default|defaults|template|product|broker, default|
        defaults|settings|standard of|from|in|for .. library|client|sdk|driver|module|framework|template|queue, default|
        standard|usual|normal|built retry|retries|settings|policy|behaviour|values|timeout|timeouts|configuration|
        handling|way|rules|logic|in, with defaults|default, the|its|library|client|sdk|framework|driver defaults, out of
        the box, come|comes with the|its, as shipped|delivered|usual|ever|always|configured, configurable, can|may be
        changed|set|tuned|configured|adjusted|overridden, at the discretion, discretion, up to the|whoever|each|him|
        them|every, left to|with, is|are|be left .. to, as .. sees|see|thinks|think fit|right|best, some|several|many|
        few|enough times|tries|attempts|retries, a few|couple|number|handful of|times|tries|attempts|retries|seconds|
        minutes, reasonable|suitable|sensible|appropriate|certain|generous|proper|decent|adequate number|time|amount|
        pause|limit|interval|timeout|count|policy|delay|wait|period|way|intervals|timeouts, after a while|bit|moment,
        after a|some|suitable|short while|time|moment|pause|delay|bit, a|some|little later|while later, later again,
        from time to time, now and then, in due course|time, when it can|suits, taken care of, takes|take care, handled|
        done|dealt|looked|solved with|by|after .. library|client|sdk|framework|driver|mesh|queue|platform|proxy|broker,
        same|shared settings|module|client|defaults|code with|as, has|have settings|defaults|parameters|knobs|options
        for, settings are|is the, inherited, copied from, whatever the|is|it, nobody has|knows|remembers, not written|
        documented|set|defined|decided|agreed, robust-, best effort, depends on the, depending on, each|every team|
        service|caller|client|developer .. own|itself|decides|chooses|sets, by feel, experience will|shows|tells,
        operator decides, like any|every other, back to|into|on|in .. queue|list|end|line|pile|pool|frontier|heap,
        rejoin-, its turn again, own|other view|ideas|idea|rules|notion|habits|way of|on|about|when|how, in the usual,
        as needed, as required|appropriate, of course, does the rest, slated|scheduled|planned|due|foreseen|meant for|
        in|with, inherited from, for free, the usual|normal|standard|common pattern|way|practice|manner, fleshed out, as
        its author|maker|owner, depends on|upon, if need be, if necessary|needed|required, as need be, when needed|
        necessary, if it|they|he|she feels|thinks|likes|seems, rely on|upon .. library|client|curl|sdk|modem|broker|
        platform, handles|handle resends|retries|repeats|errors, described in .. manual|documentation|docs, vendor|
        supplier|manufacturer .. assures|says|promises
    """,
    "again.kept": """
        first|once|originally|formerly|earlier meant|planned|foreseen|announced|scheduled|intended|due, brought|moved|
        pulled forward
    """,
    "again.layers": """
        for|on each|every|top|all of these|those|them|that|this, each|every layer|level|hop|tier|stage .. retries|retry|
        repeats|tries|attempts|again|own, which|that makes|gives|comes|is|means .. #, multipl-, on top of that|this|
        these, and so does|do|on, both retry|repeat|try, in turn retries|tries|repeats, times the|those|its, one above
        the other, as well as the|its|our, nested, each|all try|tries|retry|repeat|repeats .. two|three|four|five|#
        times|attempts|more, # chances, each retrying|trying, each of them|which retries|tries|repeats, per .. try|
        attempt|repeat, so|thus|hence # calls|attempts|tries|requests, # calls|attempts|tries are made|come|result,
        tries per * try|attempt, makes # in all|total
    """,
    "again.not": """
        not retried|repeated|tried|resent|asked, never retried|repeated|tried|again|resent|asked, no retry|retries|
        repeat|second|further|repetition, fails|fail at once|fast|immediately
    """,
    "again.hang": """
        no timeout|timeouts|deadline|deadlines|time, without timeout|timeouts|deadline|time, without a|any timeout|
        deadline|time, wait|waits|waiting|hang|hangs|block|blocks|blocked for .. as long|ever|however, wait|waits until,
        however long, as long as it takes|needs, takes as long, has all the time, patient-, for as long as
    """,
}
