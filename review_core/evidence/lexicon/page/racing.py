"""Several writers of one thing: how a page tells that they get into each other's way, or what keeps them apart.

Only a page is read with these words. Names begin with `race` (shared mutable state).
"""

RACING: dict[str, str] = {
    "race.many": """
        both, either of them|the|these, either one, either may|can|program|service|job, each of the|them|these|our,
        each may|can|reads|read|writes|write|loads|load|fetches|fetch|
        updates|update|sets|saves|takes|issue|issues|fill|fills|edits|overwrites|adds|add|put|puts, all
        two|three|four|five|six|seven|may|can|write|change|update|edit|set|of, any
        pod|worker|instance|node|service|process|of|job|compactor|replica|client|member|machine|program|clerk, every
        pod|worker|instance|node|service|process|job|replica|client|program|station|desk|branch|clerk,
        two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|#
        services|programs|programmes|jobs|tools|scripts|parts|components|systems|applications|apps|teams|writers|
        controllers|backends|departments|clerks|users|processes, the two|three|four|five|six, whoever, whichever,
        anyone, anybody, everyone, everybody, all of them, each other, one another, concurrently, at the same time,
        in parallel, simultaneously, so do|does, as do|does, neither, more than one, as well as, a second
        program|job|service|process|tool, also writes|updates|changes|sets|saves, all have, each have, both have,
        each look|looks|check|checks|see|sees|decide|take|takes|insert|inserts|run|runs, each
        program|service|job|tool|process|pod|worker|party|team|department|of, by .. and by, and so does|do, as
        does|do
    """,
    "race.write": """
        write, writes, written, update, updates, change, changes, changed, set, sets, save, saves, saved, overwrite,
        overwrites, upload, uploads, uploaded, replace, replaces, put|puts|putting back|in|the|it, store, stores,
        insert, inserts, delete, deletes, edit, edits, correct, corrects, fill|fills in, enter, enters, increment,
        increments, decrement, decrements, add|adds|added to|or|up|its|their|the|one|off, lower, lowers, raise,
        raises, adjust, adjusts, alter, alters, modify, modifies, mutate, mutates, patch, patches, touch, touches,
        mark, marks, send|sends .. back, write|writes|written .. back, take|takes off|from, book|books
        off|out|from|on|into, count|counts up|down, subtract, subtracts, deduct, deducts, append, appends,
        merge|merges in, turn|turns, move|moves, rename, renames, flip, flips, toggle, push|pushes, dump|dumps,
        refresh|refreshes, keep .. up to date, maintain, maintains, rewrite, rewrites, up to date in|on|there,
        run|runs|issue|issues|execute|executes|fire|fires update|insert|delete|statements|sql, rewritten, rewrote,
        reset, resets, clear, clears, zeroes, blanks, puts, put the|it|its|their
    """,
    "race.crowd": """
        everybody, everyone, anyone, anybody, two|three|four|five|several|many|multiple
        programs|services|teams|departments|tools|jobs|scripts|programmes|applications|systems|parts, whichever
        program|service|job|team|one|process, whoever, two|three|four|several|many code|other|different|separate
        bases|paths|places|sources|writers|hands|programs|services
    """,
    "race.likewise": """
        so does|do, does|do likewise, does|do the same, do so too, does so too, as does|do, just as .. does|do,
        write|writes|update|updates|set|sets|change|changes|edits .. as well,
        write|writes|update|updates|set|sets|change|changes|edits .. too, does|do so at|too|as|every|on|from,
        does|do it from|at|too|as|by
    """,
    "race.nothing": """
        no lock|locks|locking|coordination|version check|checks, no row lock|locks, nothing locks, nobody locks, no
        lock and|or no, no version and|or no, no lock|locks|locking .. no
        version|check|owner|order|coordination|checks, 0 locks|versions|checks|owners|guards
    """,
    "race.both": """
        both write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement, both of
        them write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement, both
        may|can|could write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement, all
        three|four|five write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement, all of
        them write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement, all
        write|update|change|edit rows|to|the|it|into|in|on, each of them
        writes|updates|changes|sets|saves|edits|overwrites, either may|can
        write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|append|increment|decrement,
        two|three|four|five|several|many programs|services|programmes|tools|jobs|scripts|teams|
        applications|apps|processes|departments write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|modify|patch|insert|delete|adjust|correct|alter|append|increment|decrement, and the * all|both
        write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|modify|patch|insert|delete|adjust|correct|alter|append|put|writes|updates|changes|sets|saves|puts,
        and * all|both write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|modify|patch|insert|delete|adjust|correct|alter|append|put|writes|updates|changes|sets|saves|puts,
        all have insert|update|write|delete, all|both may|can insert|write|update|change, any
        pod|worker|instance|node|service|process|program|job|of .. may|can
        write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|modify|patch|insert|delete|adjust|correct|alter|append|put
    """,
    "race.meet": """
        at the same time write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|store|append|increment|decrement,
        write|update|change|set|save|edit|overwrite|rewrite|upload|
        replace|maintain|modify|patch|touch|insert|delete|adjust|correct|alter|store|append|increment|decrement ..
        at the same time, write|writes|change|changes|update|updates|save|saves|edit|edits .. in
        parallel|concurrently|simultaneously, in parallel|concurrently|simultaneously
        write|writes|change|changes|update|updates|save|saves|edit|edits
    """,
    "race.grant": """
        write grant|grants|access|right|rights|permission|permissions, edit right|rights|access|permission, update
        right|rights|grants, full access, rights on, grants on, write and read rights
    """,
    "race.one-login": """
        one|same|common|single technical|database|db|service user|account|login, same user|account|login|password,
        one db user, over one user, shared user|account|login|credentials, same credentials, with the same rights
    """,
    "race.access": """
        write grant|grants|access|right|rights|permission|permissions|account|role, edit rights|access|permission,
        may write|change|update|edit|alter, can write|change|update|edit|alter, login with write, full access, all
        rights, insert and update, update and insert, read and write, writes straight|directly, write
        straight|directly, straight into|to, directly into|in|to, themselves, itself, own sql, sql of its|their,
        over one|the same user|account|login|connection, plain update, raw update, update statements|on, rights on,
        grants on, grant on
    """,
    "race.thing": """
        row, rows, record, records, table, tables, file, files, object, objects, document, documents, entry,
        entries, column, columns, spreadsheet, sheet, counter, counters, figure, figures, balance, balances, status,
        flag, flags, bucket, database, json, xml, csv, yaml, config, configuration, settings, plan, calendar, hash,
        value, values, quantity, playlist, basket, cart, profile, manifest, catalogue, catalog, roster, quota,
        contents, whole, entire, index, list, number, stock, total, sum, cell, key, keys, field, fields, copy, page,
        price, prices, map, data
    """,
    "race.same": """
        the same row|rows|record|records|table|tables|file|files|key|keys|
        document|object|spreadsheet|entry|entries|line|state|data|
        database|schema|bucket|collection|index|cache|field|counter|
        sheet|list|number|column|value|plan|calendar|json, same *
        row|record|table|file|key|entry|document|object|field|column, one *
        table|file|record|row|bucket|document|object|sheet, in the|that table|row|file|bucket|sheet|database, on
        the|that table|row|file, into the|that table|row|file|bucket|sheet|database, to the|that
        table|row|file|record|document|object, the * row|table|file|record|document|object|column|key
        themselves|itself|directly, shared table|file|row|record|bucket|document|object|database|sheet|
        calendar|counter|index|key|state|list, common table|database|file|list|bucket|schema|sheet, the same
        plan|house|seat|seats|map
    """,
    "race.each": """
        each, both, two, all, either, neither, three
    """,
    "race.check-act": """
        look|looks|check|checks|see|sees|ask|asks whether|if|that .. and then,
        look|looks|check|checks|see|sees|ask|asks whether|if .. then
        set|sets|mark|marks|write|writes|take|takes|enter|enters|book|books, look|looks|check|checks whether|if ..
        free .. and
    """,
    "race.while": """
        while|whilst .. goes|go on|works|writes|counts|sells, while|whilst .. keeps|keep|continues|continue|is|are
        writing|counting|changing|selling|adding|working, while|whilst ..
        change|changes|write|writes|edit|edits|add|adds|set|sets, while|whilst .. has|have it|them|the open,
        has|have it open, open at the same time, while|whilst * has|have * * open, while|whilst * does|do
    """,
    "race.absent": """
        there are none, there is none, so none, are none, none is taken|used|held, without them, left out, not used,
        not taken
    """,
    "race.fetch": """
        read, reads, load, loads, fetch, fetches, download, downloads, open, opens, gets|get the|it|its, take|takes
        the|it|its|a copy|row|file|list|record|number, pull|pulls, copies it|the, look|looks up|at the
    """,
    "race.put-back": """
        write|writes|save|saves|store|stores|put|puts|upload|uploads|send|sends it|them|the|back|that|its ..
        back|again|down, write|writes|save|saves|store|stores|upload|uploads|put|puts it|them|back|again|down,
        save|saves|upload|uploads|write|writes|store|stores the|that|its
        file|copy|object|row|record|list|document|whole|result|sum|new, set|sets the|it|a|its new, save|saves
        it|its, write|writes .. back, put|puts .. back, and saves, and uploads, then saves, then uploads, then
        writes, replaces the|it
    """,
    "race.last": """
        whoever comes|saves|writes|is|was|uploads|presses|sends|stores|gets|arrives last|second|later, whichever
        comes|saves|writes|is|was|runs|arrives last|second|later, the one that comes|came|saved|saves
        last|later|second, last one wins|counts|to, last writer|save|write|upload|update
        wins|stays|counts|stands|applies|remains, later one|write|save|upload
        wins|overwrites|replaces|stands|counts, most recently|lately saved|written applies|stays|counts, saved most
        recently, written most recently, latest save|write|upload wins|stays|counts|stands|applies, second
        one|save|write wins|overwrites|replaces|counts, comes second be|overwrites|wins|has, whatever be|was
        stored|written|saved|sent last, what be|was stored|written|saved last, stored|written|saved last
        be|counts|stays|holds|wins, last to save|write|come|upload|press|commit|arrive|store, second
        change|edit|entry|version|update wins|stands|counts|stays|holds|replaces, later
        change|edit|entry|version|update wins|stands|counts|stays|holds|replaces|overwrites, last
        change|edit|entry|version wins|stands|counts|stays|holds, newer|newest change|copy|file|save
        wins|stands|counts|replaces, most recent * takes|wins|counts|applies|stays|holds, latest *
        takes|wins|applies|counts|stays|holds, last one applied|in effect, last * applied|wins|applies|stands, last
        * takes effect, upload|save|write|one|change that ends|comes|arrives|finishes last|later
    """,
    "race.rmw": """
        read|reads|load|loads|fetch|fetches|download|downloads|get|gets|take|takes|open|opens|pull|pulls .. and
        writes|write|saves|save|stores|store|uploads|upload|sends|send|puts|put,
        read|reads|load|loads|fetch|fetches|download|downloads|get|gets|take|takes|open|opens ..
        write|writes|save|saves|store|stores|upload|uploads|put|puts it|them|back|the|again, works out|the ..
        save|saves|write|writes|store|stores, add|adds .. write|writes|save|saves|upload|uploads|store|stores,
        change|changes .. write|writes|save|saves|upload|uploads|store|stores|put|puts back|it|again|the, send|sends
        .. copy back, write|writes|put|puts|save|saves|store|stores|upload|uploads .. back|again,
        subtract|subtracts|deduct|deducts .. write|writes|save|saves, whole
        row|object|file|document|record|list|table|zone|map|sheet, entire
        row|object|file|document|record|list|table|zone|map
    """,
    "race.careless": """
        whoever comes|saves|writes|is|was|uploads|presses|sends|stores|gets|arrives last|second|later, whoever ..
        last, whichever comes|saves|writes|is|was|runs last|second|later, whichever .. last, last
        writer|save|write|upload|update|change wins|stays|counts|stands|applies|holds|remains, last one
        wins|counts|to, last write wins, latest save|write|one|upload|change wins|stays|counts|stands|applies,
        latest wins, later one wins|stays|counts|stands|applies|overwrites|replaces, later write|save|upload|change
        wins|stays|counts|stands|overwrites|replaces, second one wins|overwrites|replaces|stays|counts, second
        save|write|upload overwrites|replaces|wins|stays|be, comes second be|overwrites|wins|has|replaces, newest
        save|file|write|upload wins|stays|counts|stands, saved|written|stored most recently|lately|last
        applies|counts|stands|stays|wins, most recent save|write|change wins|stays|counts|stands|applies, overwrites
        the|whatever|what|each|any|another's, overwrite each|the|whatever|what, over what be|the, over the
        one|other|other's|old|existing, over each other's, over the other's, without
        looking|asking|checking|comparing|regard|knowing|reading|
        locks|locking|version|versions|coordination|waiting, without a lock|version|check|comparison, no
        lock|locks|locking|version|versions|owner|coordination|check|checks|comparison|designated, no row
        lock|version, no one|nobody checks|compares|locks|coordinates|owns|notices|sees|knows|
        designated|responsible|learns, not compared|checked|locked|coordinated|guarded|protected|
        synchronised|synchronized, not look at|whether, does not check|compare|ask, do not check|compare, do not
        look whether|if|what, none of them looks|checks|asks|knows|locks, neither
        looks|checks|asks|knows|locks|waits, forced update|write|push|save, force push|update, blind
        write|update|save, blindly, clobber, clobbers, trample, tramples, put|puts the old|earlier .. back,
        put|puts|brings|writes .. old .. back, as it had|was read|loaded|fetched|opened, as read|loaded|fetched
        before|earlier, as it had|have read, had read it, it had read, read .. ago, not been seen to, never|not
        clashed|clash|collided|collide, rarely|seldom|hardly|unlikely
        meet|meets|clash|collide|happen|happens|happened|to, has not happened|clashed|occurred, will not|seldom
        clash|meet|collide, expect no clash|conflict|collision, trust|trusts each|one, some
        change|changes|update|updates be lost|missing, lost update|updates|write|writes, changes are lost, goes
        missing, disappear, vanish, gets lost, be lost when, undo|undoes what, cancels what, wipes|wipe out what, no
        designated|single|clear, no participant, at it, in each other's way, not led to, not caused, no trouble so
        far, without trouble so far, no complaints so far, nobody has complained, as it sees fit, as they see|think
        fit, as it likes, as they like, with what it loaded|had|read|knew|loads, as a whole, behind * back, behind
        the back, past * and, without telling, without * knowing, neither * knows|checks|sees|looks|asks|waits, none
        * knows|checks|sees|looks|asks, no program|service|one knows|checks, what the other has|is|does, of which
        the other, over whatever, over what be, with the copy|version|state it|they has|have|had|holds|hold, with
        its|their own copy, from his|its|their own copy, sorted out by|afterwards|later|by hand, from the copy, no
        version, no cas, no compare, without cas|compare, no precondition|preconditions, unconditional,
        unconditionally, what the * saw|counted|remembers, what it|they saw|counted|remembers|loaded, to what
        the|it|they * saw|read|counted|had, neither|none * heard|aware|told, neither|none has|have heard|word, not
        ask what|whether, does not ask what|whether, when they think|see fit
    """,
    "race.guard": """
        version, versions, revision, revisions, rev, etag, e tag, if match, if-match, resourceversion, resource
        version, row counter, row's counter, row version, row number, edit counter, generation, compare and set,
        compare and swap, compare and exchange, compares|compared|compare, conditional, conditionally, condition,
        only if, provided that, unless the|it, optimistic, optimistically, lock, locks, locked, locking, mutex,
        lease, leases, fencing, serialized, serialised, serializable, for update, one by one, one after the
        other|another, one at a time, in turn, in one transaction, atomic, atomically, atomic increment, increments
        atomically, incrby, merge, merges, merged, crdt, conflict free, 409, 412, refuse, refuses, refused, reject,
        rejects, rejected, turned away, turned down, sent back|again, comes back, goes back, get it back, gets it
        back, looked at again, another look, has moved on, moved on meanwhile, been there in the, still the
        one|same, still has the|that, is still, has it still, append only, appends only, only appends, only ever
        adds|appended|added, unique constraint, unique index, no one but, nobody but, is shown both|the|what, be
        shown the|both|what, has to choose, have to choose, merge view, asked which, chooses which
    """,
    "race.owner": """
        alone, sole, only one|the|service|that|who|with|program, only * write|writes|write
        grant|change|changes|update|updates|save|saves|has|may|can|sets|set|fills|stores|touches|uploads, only the *
        write|writes|change|changes|update|updates|save|saves|has|may|can|sets|set|uploads, nobody else, no one
        else, no participant but, no other * write|writes|has|may|change|changes|touches, single writer, one writer,
        sole writer, exactly one writer|owner|service, one owner, has one owner, has an owner, owned by, =owns,
        =owner of, belongs to, one worker per|for, one worker takes|writes|does|per, one thread per, through|via
        its|the|their api|service|owner|interface|queue, ask|asks|asked it|its|the|for, tell|tells it|them what,
        send|sends it|them|its|their, send|sends .. to|request|requests|message|messages|wish|wishes|command|
        commands|proposal|proposals, hand|hands .. to, submit|submits, propose|proposes|proposed, proposal,
        proposals, posts its|their|the .. to, call|calls its|the|it, post|posts|put|puts a
        message|request|command|event, put|puts .. on the|a queue, on a queue, own
        row|rows|column|columns|key|keys|file|files|object|objects|record|records|zone|prefix|partition|part
        of|field|fields|table|tables|document|entry|entries,
        row|rows|column|columns|key|keys|file|files|object|objects|
        document|documents|table|tables|seats|record|records|prefix|
        partition|part|zone|zones|field|fields|counter|bucket|folder|number of its|their own,
        file|key|row|object|record|zone|prefix|document per
        writer|service|program|client|worker|pod|instance|process|job, each .. own|different|separate
        row|rows|column|columns|key|keys|file|files|object|record|zone|prefix|field|fields|table, disjoint, read
        only, reads only, only reads, only read
    """,
}

CONCEPTS: dict[str, str] = RACING
