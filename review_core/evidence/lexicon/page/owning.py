"""Whose something is, and how long it stays: how a page tells who owns data, where state lies and what ends it.

Only a page is read with these words. Names begin with `own` (boundaries) or `keep` (state).
"""

OWNING: dict[str, str] = {
    "own.held": """
        =owns, =owning, =owned by, =owner of, be the owner, owners of, sole, belong|belongs to|only|solely,
        exclusive, exclusively, solely, source of truth, system of record, authority for|on|over, authoritative, has
        the last word, has the final say, has the last say, last word on, final say on|over, decided by ..
        alone|only, decided in .. alone|only, its business alone, and nowhere else, and no where else, domain of,
        remit of, in the hands of, under the care of, guardian of, keeper of, custodian of, steward of, in its
        keeping, home of, one owner, single owner, exactly one owner, business alone, the one
        place|service|program|system|part where|that|which|in, one team that, in * hands, only place where|that|in,
        only one|part|service|team|program|system|component|module|place|process
        that|who|to|which|allowed|with|where, leading for|system|in, lead|leads for, sovereign over, kept only
        by|in, kept by .. only|alone, write access .. only|alone, only write access, assigned to exactly|one, one
        place for, one home for, single home, one service for, has charge of, in the charge of, sovereignty, the
        authority, be authority, has authority over|for|on, sovereign, first instance for, the last word, the only
        writer|owner|one, has it alone, has them alone, only writer, who|whoever needs .. asks|calls, who wants ..
        asks|calls, stands|stand under exactly|one, names one service|owner|team, table names the|one, knows whose,
        has nobody else, be * * affair|business|concern, one service|owner|team|program per, be the source, be its
        source, the source for, home be in, lets no one else, lets nobody else, one author, single author, sole
        author, one field manager, one manager, ownership follows, owner api|interface, sole
        controller|reconciler|manager, single controller|reconciler|manager, 1 writer|owner, 1 writer|owner each,
        with one writer|owner, master of|for, master data be, be master, be the master, be leading for, be *
        affair|business|concern|own, be * decision|prerogative|duty|task|say, in one place, one place only, at one
        place, one service|program|team|role with, one writer per|for, names the service|owner|team, a single home
    """,
    "own.duty": """
        responsible for, responsibility for|of, in charge of, =answers for, accountable for,
        responsibility|decision|decisions|ownership|authority .. lies|rests|stays|remains with
    """,
    "own.alone": """
        alone, nobody else, no one else, none else, nobody but, no one but, none but, no other
        service|part|program|team|one|process|component|system|module, no others, none of, neither of, others never,
        the others not, nobody other, nowhere but, not anyone else, neither, nothing but, nobody except, no one
        except, none except, nothing except, nobody outside, no one outside, none outside, nobody elsewhere,
        nobody|none|no writes|alters|changes|sets across|another|into|other
    """,
    "own.only": """
        only * write|change|alter|set|edit|decide|maintain|update|touch|
        modify|store|create|delete|approve|may|can|has, only the *
        write|change|alter|set|edit|decide|maintain|update|touch|modify|store|create|delete|approve|may|can|has,
        only the * service|team|program|module write|change|alter|set|edit|decide|maintain|update|touch|
        modify|store|may, write|change|alter|set|edit|decide|maintain|update|touch|
        modify|written|changed|set|decided|kept|maintained|held|stored only|solely|exclusively
        by|in|through|via|there, only by|in|through|via .. write|written|changed|set|altered|edited|updated, one
        team|service|part|program that|which may|can|writes|changes|sets, by * only, by * * only, in * only, with *
        only, through * only, accepted by * only, by * alone, in * alone, with * alone, may be changed|set|written
        only, can be changed|set|written only, only place, only service|team|program|one that
    """,
    "own.act": """
        write, writes, change, changes, alter, alters, set, sets, edit, edits, decide, decides, keep, keeps,
        maintain, maintains, hold, holds, look after, looks after, update, updates, touch, touches, know, knows,
        store, stores, create, creates, compute, computes, issue, issues, has, may write|change|alter|set|edit,
        modify, modifies, assign, assigns, manage, manages, determine, determines, publish, publishes, delete,
        deletes, release, releases, approve, approves, see, sees, work out, works out, calculate, calculates, grant,
        grants, run, runs
    """,
    "own.kept-out": """
        never reads|read|touch|touches|write|writes|look|looks|query|queries|open|opens|alter|alters, none reads
        another's|the, none reads|stores|writes|touches, reads no other's|others, no one reads another's, nobody
        reads another's, keep|keeps|hold|holds|store|stores only the id|ids|key|keys|number, keep|keeps|hold|holds
        only id|ids|a|its|their, ask|asks it|its, ask|asks .. by|through|over|via api|rest|grpc|http|call|event, by
        event|events only, only by event|events|api|call|request, only through|over|via its|the|that|their, goes|go
        through its|the|their api|interface|service|owner, others ask|call|subscribe|only|request, others
        get|read|see|send|receive|learn|hear it|that|them|of|its|proposals|requests|wishes, others by * only, other
        two ask|call|get|send|only|subscribe|submit|have, others|rest may|can only, all others ask|call|get|only,
        everyone else asks|calls|gets|reads|sends|has|only, everybody else asks|calls|gets|reads|sends|has|only, the
        rest ask|call|get|read|subscribe|send, read only copy|view|replica, neither calls the other, calls go in
        that|one direction, never call each, without asking the, others .. by
        event|events|api|call|rest|request|message|messages|grpc, other two .. not|no, other two
        deliver|read|receive|hold|keep|have|know|ask|call|only|subscribe, others do not|have no|hold no|know
        nothing|store nothing|keep nothing, nobody reaches into, no one reaches into, neither
        touches|sees|reads|writes|knows, and nothing more, its number only, only its number|id, to no others, no
        others|other tables|data|store, hold|holds its number|id, no data|tables|database|state|table in common,
        nothing in common, share no data|tables|table|database|state|store, shares no data|tables|table, know|knows
        no more, never changes|alters|sets|touches|edits it|them|one, never change|alter|set|touch it|them, get|gets
        an event|it by|them by|a copy, sends it a request, send it a request, whoever else .. asks|sends|calls, may
        only read|ask|show|see, can only read|ask|show|see, know|knows of each other, by any other be|is
        refused|rejected|denied, any other be refused|rejected|denied, refused by the webhook, through the owner,
        only objects of their|its, refer|refers to * by, all changes|writes|requests go|goes|pass|passes
        through|over|by, changes go|goes through, nothing else, copies elsewhere be|are, copies be read, read only
        and, be read only, come|comes from its|their change|events|feed, know|knows no, look|looks nothing,
        hold|holds nothing of|about, be asked of, is asked of, are asked of, asked of|from, requested from|of,
        nobody writes across, have|has select on, have|has only select, select only, others have select, everybody
        else shows|asks|reads|gets, are told, passes|pass its|the id
    """,
    "own.topic": """
        ownership, owner, owners, division, demarcation, dividing line, boundary, boundaries, responsibility,
        responsibilities, who|which|whether .. owns|own|owned|holds|hold|decides|decide|sets|set|keeps|
        keep|maintains|has|have|looks|writes|changes|change|responsible|charge, which service|team|program|part|of
        them|one
    """,
    "own.everybody": """
        feel|feels responsible, all|both|each|everybody|everyone|jointly responsible, all|both|each|every|everybody
        .. responsible, responsible together|jointly, nobody .. responsible
    """,
    "own.loose": """
        between them, between themselves, among themselves, among them, amongst themselves, among each other, by
        agreement, by arrangement, by consent, as needed, as need be, as required, as it need, as they need, as it
        suit|suits, as suit|suits, as fit|fits, as best fits, as seem|seems fit, as far as it|they|each, as
        concerns, as the code|work|project moves|goes|progresses|grows|evolves, as we go, as they go, along the way,
        on the way, case by case, from case to case, whichever team|service|group|one|part|side|program|be, wherever
        it fits|suits|be, where it fits|suits, where it be convenient, as convenient, convenient for, each .. what
        it needs|wants|uses, all look after, both look after, looked after together|jointly|by, shared by
        the|all|both|three|four|several, shared between|among|across, shared by, be shared, shared
        property|care|responsibility|ownership|domain|model|tables|table|database|schema|data|code, jointly, joint
        ownership|responsibility|property|care|effort|task, in common, common
        property|model|tables|table|data|care|responsibility|pool, collective, collectively, everybody|everyone
        may|can|is|looks|has|touches|changes|owns|takes, anyone|anybody may|can|who, any of them may|can|change, all
        of them may|can|change|keep|write|set, may be changed|set|written|altered|edited|updated by
        all|any|both|each|either, changed|set|written|altered|edited|updated|maintained|kept|held by
        all|any|both|each|either|two|three|several|whoever, partly in|by|with, in parts, some in, spread
        over|across|between, each its|his|their part|share|own|bit, each of them the|may|has|have|can, somewhere
        between, somewhere in, scattered, overlap, overlaps, overlapping, blurred, fluid, no clear, not clear, not
        divided, not drawn up, no line, no owner|owners|boundary|boundaries|division, nobody owns, no one owns, has
        no owner, have no owner, without an owner, nobody .. owner|responsible|charge, not settled, not fixed, not
        laid down, not written down, not decided, =settle as the|it|they|we, =settle itself|over, will settle, can
        settle, will align, shall align, align themselves, will emerge, will show, will turn out, turns out, will
        become clear, will find, find|finds its way, will sort, sort it out, sort|sorts .. out, sorted out,
        work|works it out, worked out in|as|when|by|between|among, left to the|them|each|those|whoever|a|its,
        leave|leaves|leaving it to, leaves open, left open, up to the|them|each, premature, too early to, agree
        among|between|as|when|on|later|case|who, agreed as|when|among|between|on|later, agree who, negotiate,
        negotiated, by talking, talk it over, in the corridor, in the weekly, over lunch, on demand, like the
        other|others, as do the other|others, just like the other, as well as the other, keep|keeps|kept
        their|its|his part|share|own|half, keep in step, keep each other, tell each other, available in all|both, in
        all|both three|four|places|of, kept in|by both|all, held in|by both|all, both|all
        keep|hold|maintain|store|change|set|edit|write|decide|compute|calculate|know, each
        keep|maintain|decide|compute|calculate, both|all|each need|needs|use|uses it|the|and, both|all
        can|may|could|do|will, take|takes care of it|them .. between|together|each|all, together look, look after ..
        together, after together, either of them|the, either may|can change|set|write|alter|edit|decide, or the
        other, depending on who|what|which, depends on who|what|which, for now in|with|both|all, historically, grown
        over, has grown, where there be room|time|space, open to all|both|everyone, no one in charge, each does|do
        its|his|their, both know|knows, to the taste, too early, too soon, tbd, to be seen, remains to be, open
        which|who, open who, still open, undecided, unclear, unsettled, to be
        decided|agreed|defined|discussed|settled|clarified, discussed|clarified|decided|settled later|when|as|in,
        under discussion, at its|their|own discretion, at the discretion, by custom, by habit, informally, informal,
        gentlemen's, nobody has|is|can, no one has|can, nobody in particular, no one in particular, whoever
        is|has|gets|needs|happens|comes, as today, as before, as hitherto, split .. as|by
        sprint|capacity|convenience, per sprint, sprint, who does what|which later|be, somewhere, somehow, each team
        is, each .. does with it, as the case may, becomes apparent, will become apparent, when the code, by common
        effort, common effort, see to it, sees to it, care of the, nobody wanted, each adds, whoever is asked, picks
        one, three versions, two versions, several versions, in three versions, exists in * versions, each team
        feels|is, each of them feels|is, like the others|other, whoever
        comes|wants|notices|finds|minds|asks|likes|feels, matter of taste|habit|convenience|opportunity|luck|chance,
        move|moves|rotates|wanders between|among|from, changes hands, from season to, be considerate, considerate of
    """,
    "own.data": """
        data, record, records, list, lists, table, tables, order, orders, customer, customers, account, accounts,
        status, state, field, fields, column, columns, entity, entities, profile, profiles, price, prices, rule,
        rules, stock, booking, bookings, contract, contracts, address, addresses, document, documents, id, ids,
        number, calendar, catalogue, catalog, settings, configuration, division, split, boundary, boundaries,
        ownership, owner, responsibility, responsibilities, share, part, parts, task, tasks, duty, duties, change,
        changes, changed, what, which, who, tariff, patient, patients, item, items, plan, plans, master
    """,
}

KEEPING: dict[str, str] = {
    "keep.ends": """
        ttl, time to live, expire, expires, expired, expiry, expiration, lapse, lapses, lapsed, evict, evicts,
        evicted, delete, deletes, deleted, deletion, remove, removes, removed, removal, erase, erases, erased,
        erasure, purge, purges, purged, prune, prunes, pruned, wipe, wipes, wiped, drop|drops the
        oldest|old|rows|partitions|it|them|those|what|everything|all, be dropped, dropped after|when|once|at, swept,
        sweep, sweeps, sweeper, cleaner, cleaned, clean up, cleans up, cleanup, tidies, tidied, tidy, garbage
        collect-, be archived, archived after|when|to|by|and, compacted, compaction, oldest .. overwritten,
        overwritten after, overwrites the oldest, ring buffer, rolls over, rotated, rotation, rotate, truncate,
        truncates, truncated, forgot, shredded, discard, discards, discarded, thrown away, thrown out, throws
        away|out, gone after|when|with|by, go|goes after|from|with|once|when, lose|loses their|its
        files|data|rows|copies|record|content|state, make|makes room|way, give|gives way, vanish, vanishes,
        disappear, disappears, dies with, ends with, closed as|after, dismantled, released after|when|once, reclaim,
        reclaims, reclaimed, recycled, dissolved, finalizer, lifecycle rule|rules|policy, life cycle rule|rules,
        unlinked, detached after|when, torn down, thinned, downsampled, rolled up, end date, expiry date, expires
        at, delete by, collects it|them, be collected by|when|after, destroyed, destroys, cut at|after|to,
        anonymised, anonymized, anonymises, pseudonymised, boiled down, condensed, aggregated, summed up and,
        move|moves|moved to tape|glacier|archive|cold, moved to the archive, cremated, pulped, taken out
        after|when|by, takes out what, takes it|them away, take away after, taken away after, melts, run out after,
        runs out after, unregistered after, dissolves, retire|retires|retired after|when|to, cut off after, cut back
        to, after that .. gone, then .. gone, it be gone, they be gone, which be gone, empty
        the|itself|them|it|out|in, empty by|after|when|each|every|at|on, clear the|it|them|out|away|those, clear
        after|when|at|every|nightly|daily|weekly, be cleared, forgotten after|when|by, links end|ends after, forgets
        * after|when, the rest goes|go|is|are, throw|throws out|away, takes it out, take it out, goes out, is cut
        from, be cut from, drops them|it|those|what, take|takes|taken|taking out once|after|when|what|by|those
    """,
    "keep.stays": """
        retention, retain, retains, retained, kept for, keeps for, kept .. for|until|as, keep|keeps .. for|until,
        held .. for|until, hold|holds .. for|until, stay|stays .. for|until, remain|remains .. for|until, lives for,
        live for, lives .. until|for, stored for, store|stores|stored .. for|until, files|filed .. for|until,
        keep|keeps .. days|months|weeks|years, kept .. days|months|weeks|years, has|have the same life, holds * no
        longer, hold * no longer, no longer than, keep it no longer, life of, lifetime of, lifetime, lifespan, life
        span
    """,
    "keep.long": """
        # h|hours|hour|day|days|d|week|weeks|month|months|year|years,
        a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|
        thirteen|fourteen|eighteen|thirty|sixty|ninety|half
        day|days|week|weeks|month|months|year|years|fortnight|hours|quarter|half, half a year|day, half an hour,
        until the|it|its|they|a|an|all|both|someone|approved|closed|it's|analysis, at most, no longer than, at the
        latest, # versions|generations, last #|two|three|four|five|ten
    """,
    "keep.agent": """
        nightly job, daily job, weekly job, monthly job, job at night, sweep, sweeper, lifecycle rule, life cycle
        rule, cron job, cron, ttl, purge job, reaper, cleaner, by rule, by job, rule of the store, set as ttl,
        store's own expiry, own expiry, garbage collector, expiration rule|policy, expiry rule|policy, retention
        rule|policy|job, lifecycle policy, cronjob, evictor, eviction job|policy|run, s3 event
    """,
    "keep.other": """
        api, apis, interface, interfaces, endpoint, version of, major, majors, v1, v2, v3, old path, dns, address,
        addresses, visibility, queue, queues, broker, kafka, topic, replies, reply, alert, alerts, lease, seat,
        seats, message, messages, duplicates, notice, notices, rabbitmq, sqs, trace, traces, cached value, last
        known, last plan, gauge, metric, metrics, lock expires|lapses|is
    """,
    "keep.when": """
        after #, after a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety
        second|minute|hour|day|week|month|year|days|weeks|months|years|hours|minutes|quarter, #
        day|days|hours|h|d|weeks|week|months|month|years|year|minutes|min|s|seconds|generations|versions, #
        last|newest|latest, # days|hours|weeks|months|years|month|year|minutes after, last
        #|two|three|four|five|ten|twenty per|of|stay|are|versions|ones, a day|week|month|year|fortnight, an hour,
        one|two|three|four|five|six|seven|eight|ten|twelve|thirteen|thirty|ninety
        day|days|week|weeks|month|months|year|years|hours|hour, for a day|week|month|year, nightly, daily, weekly,
        monthly, hourly, each|every night|day|week|month|hour|sunday|evening|morning|minute|#, at most, no longer
        than, not longer than, at the latest, until the|it|they|its|a|all|both|someone|it's, when
        the|it|a|an|they|its|full|done|its|nobody|no|someone, when .. is|are|has|have|ends|closes, as soon as, once
        the|it|a|all|they|both, with the, on success|failure|deletion|request|completion|close|logout|
        delivery|arrival, upon, at zero, at midnight, at night, rule, job, sweeper, cron, cleaner, policy, if
        not|no|nobody|unused|the, unless, by a|the, oldest, oldest first, automatically, at once, immediately,
        itself, whose, older than, after which, after that, thereupon, past which, past that, beyond that, on the
        following, next morning|night|day, at closing, at close, at the end of, end of the, from its last, since its
        last, from the last, since the last, the same night, in the night, overnight, by # o, at #, older, the #
        day, per day, back to #, after january|february|march|april|may|june|july|august|september|
        october|november|december|spring|summer|autumn|winter|christmas|easter, in year #|two|three|five|seven|ten,
        till year #|ten|seven, # on, days on, on payment|approval|return|checkout|cancellation|expiry|
        departure|discharge|shipment|sign|cancel|completion|exit|shutdown|release|merge, at the
        first|next|end|close|closing, at start|startup|boot|night|logout|login
    """,
    "keep.place": """
        in postgres, in redis, in a|the|one table|bucket|database|store|volume, live|lives in|on, lie|lies
        in|on|under, kept in|on, stored in|on|under, held in, in s3, object store, bucket, table, row, only home,
        nowhere else, in etcd, in the status, database, volume, disc, disk, goes to, go to, written to, keep
        nothing, keeps nothing, remember nothing, hold nothing, holds nothing, stateless, any pod, any instance, any
    """,
    "keep.moves": """
        converted, convert, converts, migrated, migrate, migrates, rebuilt, rebuild, rebuilds, built anew, built
        again, can be built|derived|computed|loaded|read, derived again, lifted, upgraded, rewritten, rewrites,
        rewrite, moved, copied when|on|at|once, resumes, resume, reloaded, replayed, replay, taken over by, handed
        over, format number, version number, schema version, has|have|carry|carries a version|format
    """,
    "keep.forever": """
        for ever, forever, indefinitely, without end, without limit, never
        deleted|removed|purged|cleared|thrown|cleaned|expire|expires|erased, nothing be
        deleted|thrown|removed|erased|cleaned|purged|cleared|expired|dropped, nothing
        deletes|removes|cleans|expires|clears, nobody deletes|removes|cleans|clears|tidies|looks, no one
        deletes|removes|cleans|clears|tidies, not deleted|removed|cleaned|cleared|purged|erased, no
        retention|expiry|ttl|cleanup|deletion|removal|date, without an expiry|ttl|retention, without a
        retention|time limit, grow|grows by itself, grow|grows with|over|without|steadily|on|ever|from, keeps
        growing, ever growing, pile up, piles up, accumulate, accumulates, gather|gathers over|there|in|on, collects
        over, comes together, fill up, fills up, filled up, room enough, enough room|space|disk|disc, plenty of,
        lots of space, space be cheap, storage be cheap, disk|disks|disc|storage be large|big|cheap|ample, big
        enough, large enough, space for years, need not be planned|cleaned|deleted|thought, not worry, does not
        matter, need not care, need not bother, disk|discs|disks be cheap, as long as there be room|space, until the
        disk|disc|volume, everything is kept, everything be kept, keep|keeps everything, all be kept, kept for good,
        for good, stays where it be, stay where they be, remain|remains where, left where, left lying, left behind,
        left in place, lie|lies around, lie|lies there
    """,
    "keep.none": """
        nothing, stateless, no state, none of it, no local
    """,
    "keep.local": """
        pod|process|node|instance|server|machine|worker|container|pods|processes|workers|servers|instances
        keep|keeps|hold|holds|remember|remembers|store|stores|collect|collects|know|knows|gather|gathers,
        pod|pod's|process|node's|instance's|server's|worker's memory|disk|disc|ram|heap|own, own
        disk|disc|memory|ram|heap, its own disk|disc|memory|ram, their own disk|disc|memory|ram, local
        disk|disc|memory|file|files|directory|folder, in memory, in ram, in the memory, in its|their
        memory|head|heap, in a map|dictionary|hash|variable|list|static|global, in process, on the heap, in a
        variable, temp|temporary|scratch folder|directory|file|files, tmp, on the disk|disc of|where
    """,
    "keep.unsaid": """
        how long, who cleans up, who cleans|clears|tidies|sweeps, and who removes|deletes|erases, what becomes of,
        what happens to|with, what goes where, where it|they|these|those lives|live|lie|go|end, where ..
        live|lie|end, when .. deleted|removed, nobody has set|said|decided|thought, no one has
        set|said|decided|thought, separate matter|question|paper|story, another matter|question|story|day, own
        accord, be an open|another|a question|matter|point, be left open|to, remains open, be for later,
        later|next|second|third|following release|milestone|step|phase|version|stage|quarter|year, be foreseen
        for|in, foreseen, to come, to follow, follow|follows later|in|with, thought about, thought of, think about,
        be looked into, be looked at when|once|later, look|looks at|into .. when|once|later, comes|come
        later|with|after, added when|later|once, when time, when there be time, when need be, if need be, when the
        need, once the disk|disc|volume|storage|need, when the disk|disc|volume|store|bucket|storage be|gets full,
        by hand, manually, now and then, from time to time, whenever someone|somebody|there, when somebody|someone
        has|finds|remembers|notices|complains, by the admin|operator|team|operators when, some day, at some point,
        in due time|course, not yet, yet to be, still to be, we shall see, will see, in good time, tbd, to be
        defined|decided|agreed|settled|clarified|determined, be to be, undecided, to begin with, for the
        start|beginning|moment|present|time, at first, as before, as hitherto, as today, collecting cases, no need
        to care, need not care, need not know, needn't care, find out, keep an eye, to see whether, see whether,
        library takes|does|handles|cares, framework takes|does|handles|cares|looks, takes care of itself, sorts
        itself, will be|have sorted, release|phase|milestone|stage|version|step two|three|four,
        release|phase|milestone|stage #
    """,
    "keep.what": """
        state, data, file, files, record, records, row, rows, session, sessions, cart, carts, upload, uploads,
        chunk, chunks, part, parts, piece, pieces, snapshot, snapshots, checkpoint, checkpoints, document,
        documents, entry, entries, item, items, history, log, logs, copy, copies, image, images, object, objects,
        sample, samples, value, values, result, results, message, messages, draft, drafts, progress, bucket, table,
        folder, disk, disc, storage, store, memory, cache, space, old ones, ended ones, abandoned, finished, stale,
        clearing, cleaning, tidying, deleting, removing, removal, deletion, retention, expiry, cleanup, clean up,
        lifetime, lifecycle, life cycle, converting, conversion, migration, moving, format
    """,
    "keep.law": """
        by law, law, act, regulation, gdpr, statute, must by, requires, required by, authority, court, auditor,
        auditors, =requirement, =requirements, regulator, ordinance
    """,
}

# What is promised in words that a long text uses for other things.
LATER: dict[str, str] = {
    "later.kept": """
        once|first|originally|formerly|initially planned|scheduled|left|meant|foreseen|thought|put|promised|
        intended, is in, are in, is there, be there, be named, is live, be live, in use, from the start, is done, is
        included, brought forward, moved forward, already in|there|live|done, since
        march|april|may|june|spring|autumn|summer|winter|january|february, once|first|originally left to, once|first
        left .. be|is, was to come .. be|is in|there|used, is in use, are in use, be in use
    """,
    "later.on": """
        foreseen for|in|with|by, scheduled for|in, planned for|in|with, be planned, comes|come with|in
        release|version|phase|spring|summer|autumn|winter|#|the, will be
        added|built|written|defined|decided|settled|looked, on the list|roadmap|backlog, next
        year|season|release|phase|quarter, release|version|phase|milestone|stage|step two|three|four|five, to be
        added|built|written|defined|decided|settled|agreed, subject of, revisited when|in|later, follows
        in|with|later, deferred to, put off to|until, part of the second|third|next|following, once the|there ..
        runs|run|live|here|money|time|moved|grown, when there are more|others
    """,
}
CONCEPTS: dict[str, str] = {**OWNING, **KEEPING, **LATER}
