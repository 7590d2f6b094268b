"""Whose something is: how a page tells who owns data. Only a page is read with these words."""

OWNING: dict[str, str] = {
    "own.held": """
        =owns, =owning, =owned by, =owner of, be the owner, owners of, sole, belong|belongs to|only|solely, exclusive,
        exclusively, solely, source of truth, system of record, authority for|on|over, authoritative, has the last
        word, has the final say, has the last say, last word on, final say on|over, decided by .. alone|only, decided
        in .. alone|only, its business alone, and nowhere else, and no where else, domain of, remit of, in the hands
        of, under the care of, guardian of, keeper of, custodian of, steward of, in its keeping, home of, one owner,
        single owner, exactly one owner, business alone, the one place|service|program|system|part
        where|that|which|in, one team that, in * hands, only place where|that|in, only one|part|service|team|program|
        system|component|module|place|process that|who|to|which|allowed|with|where, leading for|system|in, lead|leads
        for, sovereign over, kept only by|in, kept by .. only|alone, write access .. only|alone, only write access,
        assigned to exactly|one, one place for, one home for, single home, one service for, has charge of, in the
        charge of, sovereignty, the authority, be authority, has authority over|for|on, sovereign, first instance for,
        the last word, the only writer|owner|one, has it alone, has them alone, only writer, who|whoever needs ..
        asks|calls, who wants .. asks|calls, stands|stand under exactly|one, names one service|owner|team, table names
        the|one, knows whose, has nobody else, be * * affair|business|concern, one service|owner|team|program per, be
        the source, be its source, the source for, home be in, lets no one else, lets nobody else, one author, single
        author, sole author, one field manager, one manager, ownership follows, owner api|interface, sole
        controller|reconciler|manager, single controller|reconciler|manager, 1 writer|owner, 1 writer|owner each, with
        one writer|owner, master of|for, master data be, be master, be the master, be leading for, be *
        affair|business|concern|own, be * decision|prerogative|duty|task|say, in one place, one place only, at one
        place, one service|program|team|role with, one writer per|for, names the service|owner|team, a single home,
        one home, only one to write|change|set, only one that
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
        suit|suits, as suit|suits, as fit|fits, as best fits, as seem|seems fit, as far as it|they|each, as concerns,
        as the code|work|project moves|goes|progresses|grows|evolves, as we go, as they go, along the way, on the way,
        case by case, from case to case, whichever team|service|group|one|part|side|program|be, wherever it
        fits|suits|be, where it fits|suits, where it be convenient, as convenient, convenient for, each .. what it
        needs|wants|uses, all look after, both look after, looked after together|jointly|by, shared by
        the|all|both|three|four|several, shared between|among|across, shared by, be shared, shared property|care|
        responsibility|ownership|domain|model|tables|table|database|schema|data|code, jointly, joint
        ownership|responsibility|property|care|effort|task, in common, common
        property|model|tables|table|data|care|responsibility|pool, collective, collectively, everybody|everyone
        may|can|is|looks|has|touches|changes|owns|takes, anyone|anybody may|can|who, any of them may|can|change, all
        of them may|can|change|keep|write|set, may be changed|set|written|altered|edited|updated by
        all|any|both|each|either, changed|set|written|altered|edited|updated|maintained|kept|held by
        all|any|both|each|either|two|three|several|whoever, partly in|by|with, in parts, some in, spread
        over|across|between, each its|his|their part|share|own|bit, each of them the|may|has|have|can, somewhere
        between, somewhere in, scattered, overlap, overlaps, overlapping, blurred, fluid, no clear, not clear, not
        divided, not drawn up, no line, no owner|owners|boundary|boundaries|division, nobody owns, no one owns, has no
        owner, have no owner, without an owner, nobody .. owner|responsible|charge, not settled, not fixed, not laid
        down, not written down, not decided, =settle as the|it|they|we, =settle itself|over, will settle, can settle,
        will align, shall align, align themselves, will emerge, will show, will turn out, turns out, will become
        clear, will find, find|finds its way, will sort, sort it out, sort|sorts .. out, sorted out, work|works it
        out, worked out in|as|when|by|between|among, left to the|them|each|those|whoever|a|its, leave|leaves|leaving
        it to, leaves open, left open, up to the|them|each, premature, too early to, agree
        among|between|as|when|on|later|case|who, agreed as|when|among|between|on|later, agree who, negotiate,
        negotiated, by talking, talk it over, in the corridor, in the weekly, over lunch, on demand, like the
        other|others, as do the other|others, just like the other, as well as the other, keep|keeps|kept their|its|his
        part|share|own|half, keep in step, keep each other, tell each other, available in all|both, in all|both
        three|four|places|of, kept in|by both|all, held in|by both|all, both|all keep|hold|maintain|store|change|set|
        edit|write|decide|compute|calculate|know, each keep|maintain|decide|compute|calculate, both|all|each
        need|needs|use|uses it|the|and, both|all can|may|could|do|will, take|takes care of it|them ..
        between|together|each|all, together look, look after .. together, after together, either of them|the, either
        may|can change|set|write|alter|edit|decide, or the other, depending on who|what|which, depends on
        who|what|which, for now in|with|both|all, historically, grown over, has grown, where there be room|time|space,
        open to all|both|everyone, no one in charge, each does|do its|his|their, both know|knows, to the taste, too
        early, too soon, tbd, to be seen, remains to be, open which|who, open who, still open, undecided, unclear,
        unsettled, to be decided|agreed|defined|discussed|settled|clarified, discussed|clarified|decided|settled
        later|when|as|in, under discussion, at its|their|own discretion, at the discretion, by custom, by habit,
        informally, informal, gentlemen's, nobody has|is|can, no one has|can, nobody in particular, no one in
        particular, whoever is|has|gets|needs|happens|comes, as today, as before, as hitherto, split .. as|by
        sprint|capacity|convenience, per sprint, sprint, who does what|which later|be, somewhere, somehow, each team
        is, each .. does with it, as the case may, becomes apparent, will become apparent, when the code, by common
        effort, common effort, see to it, sees to it, care of the, nobody wanted, each adds, whoever is asked, picks
        one, three versions, two versions, several versions, in three versions, exists in * versions, each team
        feels|is, each of them feels|is, like the others|other, whoever
        comes|wants|notices|finds|minds|asks|likes|feels, matter of taste|habit|convenience|opportunity|luck|chance,
        move|moves|rotates|wanders between|among|from, changes hands, from season to, be considerate, considerate of,
        to be coordinated|harmonised|harmonized|aligned, coordinated among|between, common * pool, access for
        all|everybody|everyone, good cooperation|will, free for all, help|helps each other, mutual
        agreement|consent|understanding, newer entry wins|is, implementation detail, result from the work
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
        later, deferred to, put off to|until, part of the second|third|next|following, once the|there ..
        runs|run|live|here|money|time|moved|grown, when there are more|others
    """,
}
CONCEPTS: dict[str, str] = {**OWNING, **LATER}
