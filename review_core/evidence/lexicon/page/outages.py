"""What users meet when a part is away, and what is done instead, in plain words; read on a page only.

Names begin with `away` (the part is), `meet` (what users get) and `rely` (why nobody thought about it).
"""

_WHOLE = "page|order|screen|request|call|app|job|build|deploy|booking|sale|payment|report|search|answer|service|shop|site|game"
_HAS = "answer|answered|reply|replied|delivered|responded|arrived|come|reported|succeeded|been in|are in|confirmed"

CONCEPTS: dict[str, str] = {
    # -- a part is away
    "away.when": """
        can|could not be looked|fetched|loaded|asked|had|checked|obtained|retrieved|read|got, not there|here, be
        absent, may be away|down|out, no
        advice|price|map|forecast|score|label|token|reading|update|contact|permit|match|route|yes|
        confirmation|consent|approval|decision|list, an error|exception|failure in|of|from, timeout #
        s|ms|seconds after|then, after which, in maintenance, be stale, silence, missing reply|answer|response,
        not load|loaded, be loading, down, away, silent, mute, unreachable, offline, outage, unavailable,
        unavailability, downtime, no
        answer|reply|response|word|result|signal|line|contact|connection|verdict|quote, without
        an|a|any|its|their answer|reply|response|word|result|verdict|signal|connection|contact|quote, without
        answer|reply|word|contact|connection, not
        answer|respond|reply|reachable|available|arrive|deliver|heard|react|come, not be
        reachable|reached|heard|available, can not be reached|asked|contacted, can not reach|contact|ask, errs,
        error from, errors from, answers|returns with an error, a timeout of|in|at|from, takes more|longer than,
        is down, are down, go|goes down, be gone, be dead, be out of, out to lunch, out of order, out of action,
        having a nap, nothing to say, says nothing, hears|hear nothing, lose|loses|losing
        its|the|their|contact|connection|uplink, loss of, line away|down|cut, stops answering|responding
    """,
    "away.if": """
        call|request|lookup|question|worker|job|node|pod|server|agent that fails|dies|hangs|errs|crashes|times,
        until .. has spoken|answered|said|agreed|confirmed, if|when|where|should .. be absent|missing, unless ..
        confirms|confirm|agrees|answers|says, without the|its|our|that|their *
        server|service|line|network|cloud|connection|link|index|system|provider|feed|host|database,
        if|when|while .. says|say nothing, if|when|whenever|should|once|as .. timeout,
        if|when|whenever|should|once|as .. time out, if|when|should|whenever .. takes more|longer,
        if|when|whenever|while|should|with|once|unless|as .. be gone|lost|cut|shut, with * lost|shut|cut,
        if|when|whenever|while|should|as ..
        upgraded|updated|restarted|patched|maintained|deployed|rebooted|serviced, without the|its|our|that|their
        server|service|line|network|cloud|backend|connection|centre|center|link|internet|vendor|api|database|
        index|cache|system|provider|feed|host|bus|broker|queue|store, unless ..
        has|have|says|said|answers|answered|is|are|can|agrees|confirms,
        if|when|whenever|while|should|with|once|unless|as ..
        away|down|out|silent|mute|offline|unreachable|unavailable|dead|off|closed|missing|broken|absent|late|
        slow|asleep|ill|sick|stuck|busy|interrupted|quiet|dark, if|when|whenever|while|should|once|as ..
        fails|fail|errs|err|dies|hangs|crashes|breaks|stops|drops|nap|lunch,
        if|when|whenever|while|should|once|as .. not
        answer|respond|reply|reachable|available|arrive|deliver|come|there|up|work|get|be,
        if|when|whenever|should|as .. can not be|reach|ask|get|talk|connect|deliver, no
        answer|reply|response|word|result|verdict|signal|quote, without an|a|any|its|their
        answer|reply|response|word|result|verdict|signal|quote, not answer, in|during an|the outage, on|upon
        failure|loss|outage|error|timeout, not get|have an|the|any|its
        answer|reply|result|verdict|response|quote
    """,
    # -- or late, or not all there: less than away
    "away.late": """
        # ms|s|seconds otherwise|else|then, otherwise the|a|an, else the|a|an, be closed, be back, vanish-,
        is|are late, late one|ones, failed call|request|lookup|charge|read, dead, crashed, under|in|for
        maintenance, exception|error .. caught|handled|logged|swallowed, not make it, is
        sick|ill|overloaded|slow, breaks down, gives up, drops out, last had, have|has
        replied|answered|delivered, no weather|map|network|line|internet|cloud|power|feed|data|server, healthy
        upstreams|sources|replicas
    """,
    "away.without": "without",
    # -- it is waited for, however long
    "away.until": f"""
        until then, until it be|comes|is|has|gets|answers|returns|recovers, until they
        be|come|have|answer|return, until .. be back|up|there|again|reachable|repaired|available, until ..
        comes|come back|up, until .. answers|answer|responds|replied|returns, until .. has|have {_HAS}, till ..
        back|up|again|answers, until an answer, for as long as it takes, as long as it takes, however long,
        keeps|keep|kept asking|trying|retrying|calling|knocking|polling|waiting, goes|go on
        asking|trying|waiting, asks|tries again and again, tries|asks|retries without end|limit, retries|waits
        forever|indefinitely|endlessly, waits|wait|waiting|blocks|block|held|hold|holds|hangs for|until|till|on
        it|them|all|the|its|an|both|every|that, is|are held up|until|back|till, once .. be back|up|again, when
        .. be back|up again|there|and, continues|continue|go|goes on when|once
    """,
    "away.all": """
        either all|every .. or, when|once|after|until|before the * has|have
        answered|replied|delivered|come|arrived|said|spoken|voted, must|has|have|needs ..
        say|agree|answer|confirm|approve|yes before|first, if|when|should|where one|any|some is|be
        missing|late|absent|lacking, only .. while|when|if|as .. is|are|be
        up|there|reachable|running|online|available|back, only * while|when|if|as ..
        up|there|reachable|running|online|available, yes from all|each|both|every, figures|answers|results|data
        of|from all|each|both|every, as soon as one|any|either, one|any|either of
        its|the|these|our|two|three|four|five|six|seven .. is|are|fails|errs|be, each|all|every|both of|the *
        is|are required|needed|mandatory|necessary, is|are all|both required|needed|mandatory|necessary, lets *
        through only, needs all|every|both|each, must have all|every|both|each, once|when|after|before|until
        all|both|every|the # * have|has|are|is|answered|came|come, once|when|after|before|until all|both|every *
        have|has|are|answered|in, once it has both|all|every, only|not when|once|if|until|before|after
        all|both|every, all .. or nothing|none, all or nothing, all|every * must|have|has to
        answer|succeed|be|reply, needs all|every|both, need all|every|both, needs an answer|a|word|result
        from|of each|every|all, waits for all|both|every|each, wait for all|both|every|each, any|one of
        them|the|these fails|errs|missing|late|away|down, if|when any|one fails|errs|fail|is|be|of|does, last
        answer, last one has|is, last of them, not .. before|until all|both|every|it has, must all, all must,
        every one of, complete or not, half a page|screen|report|list|answer
    """,
    "away.forever": """
        keeps|keep asking|trying|calling .. until|till, however long, as long as it takes, for as long as it, no
        matter how long, waits|wait|hangs|hang|blocks|block|spins|spin forever|indefinitely|endlessly, again and
        again until, keeps|keep asking|trying|retrying|calling|knocking until|till|for, a spinner that, never
        ends
    """,
    # -- the whole goes only while all the rest does
    "away.only": """
        can|may|will|must only be * while|when|if|as .. up|there|reachable|running|online|available, only|be
        possible while|when|if .. up|there|reachable|running|online|available, only * while|as .. be
        up|there|reachable|running|online|available, needs|requires|require|need .. to be
        up|there|reachable|running|online|available
    """,
    # -- the whole is shown, sent, begun
    "meet.shown": """
        moves, proceeds, continues, drives, passes, closes, paid, gives,
        drawn|rendered|displayed|shown|sent|printed|issued|released|published|served|delivered|opened|started|
        posted|returned, renders|opens|starts|loads|appears|prints|leaves|departs|begins, goes|go out|live
    """,
    # -- what they meet: the end
    "meet.end": f"""
        sees|gets|shown a|an|the fault|failure|maintenance|blank, ends|end|ended the|with, throws, fault
        page|screen, no sale|order|ticket|trip|service|entry|start|flight|print|data|picture|luck, means no,
        shut, out of use, stand by, stops counting|working|serving|selling|printing|moving|taking, not
        cast|sail|fly|drive|move|ring|cook|pour|pump|unlock|accepted|admitted|taken|counted,
        closing|opening|selling|starting impossible, impossible, be|are|is empty,
        gives|give|does|do|starts|pays|lends|opens|grants nothing, could not
        be|process|complete|load|handle|show|find|reach, we could not, stand|stands when|while|until|as, no *
        given|granted, not|never a single, red cross|light|lamp|sign|mark, waits|wait in|before|at front|the|of,
        inactive, disabled, frozen, freeze, freezes, halted for every|all|everyone, hard failure|fail|error,
        told|asked|advised to be|wait, counts|count|taken|treated|read as
        no|a|an|refusal|rejection|failure|error|invalid, not
        published|included|released|counted|admitted|dispatched|boarded|unlocked|lit|moved, locked, jammed,
        refused, rejected, can not, exception|error goes|go|passed straight|directly|on|through|up, rethrown,
        rethrow, propagates|propagate to|up, bubbles|bubble up, surfaces|surface in|as|to, so do|are|does
        we|it|they|the|all, white|empty|blank page|screen|panel|box, stay|stays|remain|remains
        on|in|at|where|with, stand|stands idle|about|still|around, sit|sits idle, idle, pile|piles|piling up,
        back|backs up to|into|onto, go|goes home, out of service|order|action, try|tries later, later please, is
        a|an closed|dead|blank, sees|see|gets|get http|code|status|a, unopened, undelivered, unserved, unpaid,
        nothing for|to|on, no|not let in|through, shutters|barrier|gate|doors|door|valve|light
        stays|stay|remains|is|are, error page|screen|message|code|text|note|notice|dialog, 500, 502, http
        error|500|502|503, an|the|our|same error, gets|get|see|sees|receive|receives|shows|show|returns|return
        an|the|our error|failure|exception|apology, passed|handed on as|with|up, passes|hands the error|failure,
        sorry page|screen|message, apology, apologises, apologizes, spinner, hourglass, loading
        wheel|circle|screen, sad face, little clock, please wait|try,
        is|are|stay|stays|remain|remains|go|goes|turn|turns|left
        grey|greyed|red|dark|black|blank|empty|closed|shut|locked|disabled|put|still|stuck|blocked|unusable|
        unanswered|undone, button * grey|greyed|disabled|locked|gone|off, grey|greyed|disabled button,
        come|comes back later|tomorrow|another, come back in|when, try|call|ask|come again later|tomorrow|in,
        asked|told|invited|advised|requested to come|try|call|return|wait|go, sent|send|sends home|away,
        turned|turn|turns away, has|have to wait|come|return|stop, must wait|stop|return, can not be
        opened|placed|drawn|paid|sold|shown|booked|used|served|processed|loaded|rendered|completed|made|taken|
        started|saved|issued|printed|closed|finished|given|signed|sent|shipped|admitted|built|dispensed|
        released|reached|entered|played|delivered|done|billed|cast|ordered|watched|unlocked|left, can not
        go|get|pay|buy|sell|open|see|use|log|book|play|start|enter|leave|print|order|work|close|render|finish|
        proceed|continue|sign|send|ship|drive|pass|board|vote|watch|ride|check, nobody
        can|may|gets|enters|passes|leaves, nobody, no one can|may|gets|is, no
        user|customer|client|caller|driver|visitor|player|reader|patient|passenger|guest|student
        can|may|gets|enters|passes|is, not possible, impossible, nothing
        is|can|goes|happens|works|moves|comes|gets|leaves|starts|opens, nothing at all, no *
        is|are|can|may|leaves|starts|goes|gets
        issued|drawn|sent|made|taken|opened|printed|sold|started|released|booked|served|shown|given|paid|be|
        out|in|through, no * leaves|starts|goes|opens|comes|moves|prints, there is|are no, there no, is|are not
        sent|shown|drawn|issued|printed|opened|sold|started|given|released|booked|served|rendered|displayed|
        made|paid|taken|delivered|answered|accepted|admitted|built|created|finished|completed|let, not
        start|open|load|render|draw|boot|print|show|appear|leave|begin|move|proceed, standstill, stand still,
        stands still, comes to a halt|stop|stand, whole|entire|complete {_WHOLE}, build|job|page|order|pipeline
        fails|breaks|dies|aborts|stops|red, down|away|out too, goes|go|falls down with, brings|takes down, so
        is|are|does the, likewise, sells|sell nothing, shows|show nothing, serves|serve nothing, prints nothing,
        no way through|in|to, useless, unusable, wait outside|before, a queue forms
    """,
    # -- any other thing that is done then
    "meet.act": """
        is|are counted|settled|searched|filed|written|entered|typed|booked|charged|shown|drawn|played|marked,
        closes and, sails|flies|drives by, holds its|the, is|are told|phoned|called|asked,
        tells|phones|calls|rings|phone|tell|call|ring the|us|them|people|partner,
        another|other|second|next|remaining|healthy|surviving
        instance|replica|node|pod|server|worker|site|half|machine|one|two, take|takes|taken|taking over,
        fail|fails|failed over, failover, promoted, promotes, restarted, restarts, rescheduled, retry, retries,
        retried, tries|try|tried again, again after|later|until|every|in, resume|resumes|resumed, catch|catches
        up, picked|picks up, replay|replays|replayed, redelivered, reassigned, elected|elects, learns|learn,
        runs|run|let on, let|lets .. run|finish|through|on, not felt|notice|noticed|feel, finish|finishes
        the|what|their|its, stay|stays as|valid|usable|open|up|in|where|readable, remain|remains
        as|valid|usable|open|up|in|where|readable,
        opens|open|issues|uses|use|takes|take|reads|read|sends|sends|goes|go|counts|prints|plays|plans|draws
        a|an|the|its|their|by|to|from|with|one|today|what|on|at, lasts for|a|up, room for, lives|live on|for,
        tolerates, absorbs, survives, nothing is lost, is|are
        kept|stored|queued|parked|buffered|refused|rejected|moved|closed|opened|used|shown|accepted|decided|
        taken|answered|routed|sent|put|set
    """,
    # -- it is noticed, and no more
    "meet.tell": """
        notices|notice|noticed after|that|within|it|the, is|are
        noted|logged|recorded|informed|alerted|paged|reported|notified|warned, writes|logs|records|write|log ..
        log|journal|file, logs|records|reports|informs|warns|pages the|it|an|a|us|them, in red,
        alarm|alert|mail|sms|ticket is|goes|sent|raised|opened, raises|sends|opens|gets an|a
        alarm|alert|mail|ticket|sms|call
    """,
    # -- and are turned away in so many words
    "meet.out": """
        could not process|complete|be|load, gives|sells|shows nothing, error box|dialog|message,
        told|asked|advised to be|wait, freezes, out of service, unusable, error page|screen, sorry page|screen,
        500|502|503|504, passed|handed on as, hourglass, spinner, apology, come|comes back
        later|tomorrow|another, come back in, try|call|ask|come again, again later,
        asked|told|invited|advised|requested to come|try|call|return|wait|go, sent|send|sends home|away,
        turned|turn|turns away, shows|show an|the error, nobody can|gets|may, stay|stays|remain|remains
        shut|closed|dark|blank|locked|red
    """,
    # -- the work itself ends or hangs
    "meet.stop": f"""
        rejected, refused, aborted, cancelled, denied, declined, halted, stopped, starts over,
        stops|stop|halts|halt|ends|aborts|abort|collapses, stopped, halted, aborted, is|are
        refused|rejected|aborted|cancelled|dropped|discarded|denied|declined|lost|blocked|stopped|failed|
        interrupted|unanswered, refuse|refuses|rejects|reject|decline|declines|denies|fail|fails
        the|all|any|every|to|it|them|with|{_WHOLE}, 503, 504, waits|wait|hangs|hang|blocks, exception,
        takes|take no, accepts|accept no|nothing, fails|fail as|too|with, returns|return|answers with an|error,
        error
    """,
    # -- what they meet: less, or later, or something else instead
    "meet.less": """
        plain words|text|search|list, taken as written|typed|is|it, as written|typed, accept below|under|up,
        values of the, country of the, into the drawer|basket|folder|pile|tray, in the morning|evening|night,
        leaves out those|the|it, at the end of, by the paper|forecast|book, another has|takes|gets, correct
        at|later, sell correct, draw|show|print|serve|send|render the|it|them|a .. without, others
        trade|run|work|go|play|sell on, no gap|loss|interruption|difference|harm|effect|delay, stay|stays on the
        screen, last # km|minutes|hours|seconds stay|are|is,
        strip|box|part|field|tile|panel|widget|column|banner|section is|are
        dropped|left|removed|hidden|closed|blank|empty, types|type|enters the, cashier|clerk|driver|nurse|guard
        types|enters|decides, two of three|the, whatever the, from the stored, use|uses|take|takes|read|reads
        printed|paper|their|on|whatever, use|uses|take|takes|read|reads the
        printed|paper|phone|radio|sheet|usual|second|other, see|sees|sees * directly, turns|turn|switches|switch
        to, next cheapest|nearest|best|one, asks|tries|ask|try the next|another|other, moved in|to, read only,
        readonly, you still, billed|charged afterwards|later, works|work with what, subsequently, velocity
        rules, static|local rules|list|table, list|stored prices, for a day|week|while without, last|latest
        known|good|stored|seen|cached|copied|received|saved|valid|loaded|fetched|printed|complete|value|
        values|answer|state|list|plan|edition|version|copy|table|reading|price|prices|rate|result|results|one|
        ones|night|week|month|year|quarter|hour, stored|saved|seen|loaded|shown|valid|copied
        last|before|earlier|yesterday|on, yesterday, previous|old|older|earlier
        copy|value|values|version|plan|list|answer|edition|rules|table|prices|state|one|ones|file|results,
        old|own|usual|simple|standard|built * rules|rule|list|logic|method|table|decide|decides|way, rules
        decide|apply, copy, copies, snapshot, =cached, day|hour|week|minute old, up to #
        h|hours|days|minutes|min old, h old, hours old, days old,
        flat|default|standard|usual|typical|average|fixed|static|generic|neutral|assumed|estimated|safe|
        general|common|built
        fee|rate|value|values|price|prices|speed|speeds|list|answer|text|picture|result|order|shelves|set|
        estimate|time|times|score|page|settings|limit|limits|route|layout|class|one|ones|in, default, defaults,
        placeholder, estimate, estimates, by itself, by themselves, on its own, of its own, for itself,
        runs|run|goes|go|works|work|plays|play|carries|carry|keeps|keep
        on|going|running|working|playing|selling|serving|driving|open|without, continues|continue
        without|to|with|on|as, still
        work|works|works|goes|go|get|gets|sell|sells|possible|open|opens|shown|usable|print|prints|book|pay|
        see|start|starts|run|runs|be, left|leaves|leave out, left|leaves|leave * out, omitted, omits, omit,
        hidden, hides, hide, skipped, skips, skip, dropped from, marked, marks, flagged, flags, flag, labelled,
        tagged, named|listed|shown|said in|above|below|as|beside, =note says|that|saying|above,
        line|banner|bar|sign says|that|saying|above|at|with, says|say so|that|unchecked, with a
        note|mark|banner|hint|warning|line|label|star, with a|an *
        note|mark|banner|hint|warning|line|label|star, unchecked, unverified, unconfirmed, not
        checked|confirmed|available|yet|scored|known|priced|verified,
        limited|reduced|basic|simplified|partial|smaller|shorter|rough|coarse
        check|mode|form|service|version|set|list|view|answer|answers|page|result|results|range|offer|menu,
        partial, incomplete, what|whatever there|has|have|is|came|it|arrived|they, answers that have, those|ones
        that have|has|answered|are|came, at the latest, drawn dotted|grey, dotted, grey
        roads|house|box|tile|map|area|area|picture, in grey, goes grey, filled in|later|from|with, fills
        in|it|them,
        added|sent|charged|checked|booked|settled|synced|fetched|entered|computed|posted|corrected|uploaded|
        supplied|priced|delivered|printed|transferred|forwarded later|afterwards|after|when|once|that|next|as,
        afterwards, made up for, caught up, catch up, catches up, by hand, on paper, by phone, by mail, by
        radio, by letter, manual, manually, paper, let|lets|letting
        through|pass|in|the|it|them|him|anyone|everybody, passes|pass unchecked|through|anyway|without,
        goes|go|sent|send|sends|put|puts|handed|passed to|in a|an|the
        person|officer|clerk|human|moderator|manual|review|reviewer|agent|counter, review queue, instead, in
        its|their place|stead, in place of it, in lieu, substitute, replaced by, falls|fall|falling back,
        fallback, fall backs, degraded, degrades, gracefully, backup
        list|plan|copy|line|provider|route|path|carrier|supplier|source, other|second|another|next
        provider|source|vendor|route|path|carrier|supplier|line|copy|store|region|server|node|instance|one,
        sealed copy, local copy|list|file|store|disk|disc|cache|rules, own
        disk|disc|copy|cache|list|memory|store|rules, on the
        phone|device|disk|disc|spot|machine|kiosk|till|tablet, from memory|disk|stock|cache|yesterday, offline
        mode|first|copy|list,
        opens|open|starts|start|boots|comes|loads|appears|drawn|shown|sent|issued|printed|rendered|sold|
        delivered|goes|go without|anyway|with|as|from|all|after|out|nevertheless, all the same, anyway,
        regardless, nevertheless, nonetheless, even so, does not
        wait|need|matter|mind|care|notice|block|stop|hold|depend, not wait|depend|need|notice|hold, not
        feel|felt|noticed|matter, not turned|held|charged|blocked|affected, no
        caller|customer|user|visitor|harm|one turned|is|notices|waits|loses, unaffected, unnoticed, untouched,
        may|can be fetched|collected|taken|added|entered|done later|afterwards|again, best|good effort, enough
        for, valid for, tolerates, tolerated, survives, assumes, assumed, guess, guesses, guessed, takes|take
        the|over|yesterday|it|last, uses|use|used|using the|its|their|a|last|our|what|usual|own,
        draws|draw|shows|show|serves|serve|answers|reads|goes|plays|prints from|by|what|with|the
        last|its|old|timetable|list|usual|plan|copy|rest|others|stored, without
        live|traffic|names|ratings|prices|forecast|colour|color, others are|go|keep|stay|show|draw|render, other
        parts, rest of the, remaining, everything else, circuit|breaker, feature|kill flag|switch,
        switched|switches to|over, changes|change over, takes over, fails over, failover, spare, standby,
        generator, battery, ups, compiles|computes|decides|checks|counts|works|builds|renders|draws
        locally|by|itself|from, plain|simple|static|bare|text version|page|list|text|html|form|view|only, call
        us, answers|parts|ones|results|regions|those that have|has come|arrived|answered, from the cache, from
        cache, from its cache, its own cache, =noted as|that|on
    """,
    # -- it is kept, and done when the part is there again
    "meet.hold": """
        wait|waits in queue|kafka|redis|sqs|rabbitmq, wait|waits in the|a|an|its|their
        queue|outbox|buffer|list|basket|inbox|spool|broker|topic|log|table|store|box|line, wait|waits up,
        wait|waits for # days|hours|h|min, on its way, pending, for # days|hours without, again later,
        follow|follows later|by|that|when|once|as, later on, buffered, buffers, buffer, parks|park|parked,
        queues|queued up|it|them|until|for|and|locally|on, kept|keeps|keep for|until|and|on|in|it|them|as|their,
        stores|stored|store it|them|locally|until|and|on, collects|collect|collected until|and|locally,
        saves|saved locally|it|and, spool, spooled, outbox, lasts for|a|up, last|lasts # h|hours|days
    """,
    # -- such handling, denied
    "meet.none": """
        no|without|nor
        fallback|fallbacks|substitute|replacement|cache|copy|copies|default|defaults|alternative|alternatives|
        plan|partial|buffer|queue|degraded|degradation|circuit|breaker|stand|workaround|second|other, no *
        fallback|copy|answer|alternative|default|mode, nothing else|to fall|show|fall, not
        fall|degrade|cache|cached|buffer|buffered|kept|stored|queued, fallback|cache|copy|copies is|are|be
        none|not|switched|removed|dropped|gone, switched off for good, for good, do|does not
        want|show|use|keep|serve half|a|old|stale|any|partial|incomplete, not provided for, rather than
        partial|stale|old|half|incomplete, no half, on purpose
    """,
    # -- nobody has thought about it
    "rely.on": """
        very|quite|rather stable|robust|solid, trust|trusts the|it|them|him, used by
        many|others|all|everybody|most, standard product, sized for, well known, market leader, proven, watched
        by, considered|regarded|seen|known|believed|said|taken|assumed|expected|supposed|trusted as|to
        be|reliable|stable|good, reliable, dependable, rock|very solid|stable, always there|on|up|available,
        around|round the clock, 24 7, hotline, hot line, help desk, helpdesk, service desk, looked after, taken
        care of, run by specialists|experts|professionals, in good hands, with us for, for # years, for years,
        never|hardly|seldom|rarely|barely been|be|had|failed|down|out|let|gone|a|fails|happens, was up
        for|the|during|all|throughout, seldom out, seldom|rarely|hardly down|away|fails|out, no
        incidents|outages|failures|trouble|problems so|in|since|were|have, unlikely, highly available, high
        availability
    """,
    # -- not a part that is away
    "away.far": """
        shut|shuts|goes|written down at|by, shut|shuts down at|by|after, are shut down,
        km|ms|m|miles|metres|meters|kilometres|minutes|hours|seconds|days|streets|light away, right|straight|far
        away, give|gives|throw|thrown|put|puts away, down to|by|from,
        slow|slows|slowed|scale|scales|scaled|narrow|write|written|laid|cut|break|tear|torn|count|counts|turn|
        turns down, up and down
    """,
    "rely.shrug": """
        not go|gone|went|looked|thought into|about|of|beyond|at|further, nothing beyond, not see|expect|foresee
        a|any need|reason|outage|outages|failure, no need to|for, not happen|occur|be expected to
    """,
    "rely.open": """
        up to the, for * to settle|decide|say|choose|see, is|are|left up to, up to each|the|them|every, left to
        each|the|every|them|others|chance|luck|whoever, not|never
        go|gone|went|looked|look|thought|think|been|discussed|discuss|consider|considered|settled|described|
        decided|defined|specified|worked|written|covered|part|foreseen|laid
        into|at|of|about|further|beyond|yet|out|down|here, beyond|outside that|scope|this, go into, nobody|none
        knows|has|thought|decided|asked, unclear, unknown, undecided, unsettled, to be, tbd, todo, will be
        decided|defined|found|seen|established|looked|worked|discussed|written, remains to,
        another|later|separate|different paper|document|matter|ticket|project|time|day|story, case by case,
        cross that bridge, when it happens|comes|occurs, see then, improvise, as the case, according to, as the
        situation, as circumstances, further handling|treatment|action|steps|measures, is|are noted and, common
        sense, use * judgement|judgment, be careful, in due course
    """,
}
