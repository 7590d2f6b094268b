"""Living on another's inside: how a page tells that one part reads what another never promised, or by what contract it asks.

Only a page is read with these words. Names begin with `pry` (tight coupling).
"""

from review_core.evidence.lexicon import coupling, data, writing

PRYING: dict[str, str] = {
    "pry.act": """
        read, reads, reading, select, selects, selecting, join, joins, joining, query, queries, parse, parses,
        parsed, parsing, scrape, scrapes, decode, decodes, cut|cuts .. out, pick|picks|picked .. out|off|from,
        take|takes|taken|taking|took from|out|off|straight|directly|the|it|them, fetch|fetches .. from|out, import,
        imports, imported, mount, mounts, open, opens, log|logs|logging on|in|into|onto, login, logins, sign|signs
        in to, look|looks|looking into|in|inside, connect|connects|connected to|straight|directly,
        copy|copies|copied|copying from|out|of|the|its|their|them|it, go|goes
        straight|directly|into|past|around|round|behind, bypass, bypasses, reach|reaches into|through|behind|past,
        dig|digs into, dip|dips into, tail, tails, grep, greps, extract, extracts, rely|relies on|upon,
        depend|depends on|upon, link|links against|with|in, compile|compiled|compiles|built against|with|on,
        deserialize, deserializes, deserialise, deserialises, unpickle, unpickles, write|writes
        into|to|straight|directly|in, insert|inserts into, update|updates the|its|their, decrement, decrements,
        database link, db link, jdbc, odbc, sql over|against|on|in|from|via|to, runs sql, by sql, dblink, ssh,
        regular expressions, regular expression, regex, regexes, regexps, interpret|interprets, crawl, crawls,
        sniff|sniffs, intercepts, patches, from the|its|their, straight from, directly from, read account, db user,
        database user, use|uses their|its|the, call|calls their|its, downloads, download, gets it|them|its|the|this
        from|out|by, got from|out|by, know|knows the|where|which|how, poll, polls, follow|follows|watch|watches
        the|its|their files|log|file|directory|folder|table, follow|follows|watch|watches the|its|their * *
        files|log|file|directory|folder|table, take|takes * from|out, take|takes * * from, straight into|to|from,
        directly into|to|from, gets * from, get * from, use, uses, calls, called by, pull|pulls|pulled from|out,
        come|comes from, subscribe|subscribes|subscribed to, reuse, reuses, go|goes to, given a
        login|account|access, take|takes * * apart, take|takes * * * apart, trigger in|on|of, copied nightly,
        replicate|replicates the|its|their|from, mirror|mirrors the|its|their, screen scrape, cdc, change stream,
        parser, stands in|at, lies in|on|at, read|reads out of|off, connects to, listen|listens on|to|in, be
        replicated|copied|mirrored|synced to|into, lets us have, let us have, cut|cuts the, calls a script, call a
        script, works on the copy, source, sources, access, include, includes, hook|hooks into, rebuilt with,
        subclass, subclasses, link|links its|their|the, built from, builds from, dial|dials into, hold|holds the *
        connection|credentials|password
    """,
    "pry.inside": """
        tables, table, schema, columns, column, database, replica, access file, debug log, debug output, log file,
        log files, log lines, log line, log of, html, web page, web pages, page of, screen|screens of, dom, package,
        internal, internals, private, undocumented, unpublished, unofficial, class files, java classes, their
        classes, classes of, entity classes, entities, stored procedure, stored procedures, triggers, binary layout,
        binary format, bytes, bit by bit, offset of, dump, dumps, work file, working file, temp file, temporary
        file, temporary files, temp folder, var tmp, tmp, scratch file, spool, data directory, data file, data
        files, directory, folder, file share, network share, from|on their share, manifest, key layout, key names,
        hashes, session store, session table, session format, cookie, cookies, internal topic, changelog topic,
        serialized, serialised, pickle, pickles, third|second|fourth|fifth|sixth|seventh|first
        line|field|column|cell|position|word, column #, line #, position #, field #, byte #, columns # to, bytes #
        to, system table, system tables, source code, source tree, main branch, functions, methods, struct, structs,
        header file, config file, configuration file, order of the columns, column order, wording, status file, lock
        file, memory layout, process memory, module, library, code, database file, db, mariadb, oracle, postgres,
        postgresql, mysql, mongodb, sqlite, redis, query, rows, field names, file format, file names, names of the,
        spool directory, layout of, store|session store, procedure, procedures, view, views, change stream, trigger,
        jar, models, database models, behind|after|before the|its first|second|third|fourth|last
        colon|comma|space|word|slash|line|cell, csvs, csv, log format, topics, broker, script on, title of, orm
        classes, tables of, file that we, message bus, event bus, e mails, header files, sp, working tables, live
        tables, branch
    """,
    "pry.own": """
        its own, their own, our own, own table|tables|database|schema|copy|store|log|postgresql|postgres
    """,
    "pry.brittle": """
        adapt|adapts|adapted|adjust|adjusts|adjusted|fix|fixes|
        fixed|corrected|repair|repaired|mend|mended|patch|patched within|after|the
        same|when|whenever|our|it|each|every, we adapt|follow|adjust|fix|repair|mend|adapted|followed|
        adjusted|fixed|repaired|mended, we shall|will see|notice|adapt|fix|learn|follow, tell|tells|told us ..
        changed|moved|new|renamed, tell|tells us in|by|when, let|lets us know, when|if they|it|the ..
        change|changes|rename|renames|move|moves|redesign|redesigns .. we|our|us, put|puts a blank, looked the same,
        look the same, looks the same, has not changed, have not changed, as laid|found|copied out|down|by|in|from,
        as they|it be laid|now|in|stand|stands, by trial, reverse engineered, reverse engineering, guessed, worked
        out from, showed us, shown us, by their developers, as in version|release|of, as in version|release #, just
        like their|its, know that we, knows that we, knows about it, tolerated, in the same release, same release,
        at every|each update|release|upgrade, after every|each update|release|upgrade, with every|each
        update|release|upgrade, of the last # releases, each of their releases, quick to build, not promised, no
        promise, nobody promised, unannounced, broke twice|when|three|the, former employee, former
        colleague, nobody has promised, no one has promised, without being promised, needs a new, by heart, we
        move|change|go with, found out|by trial|comparing|guessing, on a napkin, keeps|kept for itself|themselves,
        each of their releases|updates|installations, means one of ours, if|when *
        changes|change|renames|moves|redesigns .. our|we|us|wrong|break|breaks, an engineer of, moves with
        each|every|their, worked out with|from
    """,
    "pry.contract": """
        openapi, swagger, asyncapi, protobuf, avro, published
        schema|interface|format|description|form|api|contract|rest|guide|spec|specification|events|feed, =published,
        contract, contracts, contract test|tests, pact, schema registry, fhir, hl7, edifact, iso #, agreed
        format|profile|interface|form|schema|contract, both sides|have signed|agreed, signed profile|form|by, kept
        for, kept alive, keep up, keeps up, kept up, keep|keeps .. for # months|years|releases, keep|keeps
        two|three|four|# versions|majors|releases, supported for|until, supports .. until|for, months' notice,
        year's notice, months notice, notice of, a year ahead, months ahead, deprecat-, additive, only
        added|adds|extends|ever, may be added, fields are only, only extends, unknown fields, backward, forward
        compatible, compatible, compatibility, stable interface|api, public api|interface|schema|format, documented
        api|interface|format|rpc|call|feed|schema|fields, in writing, written
        format|description|contract|form, =numbered format|description|form|and, form number, number for the form,
        format number, form both, fixed form, anti corruption, anticorruption, none of our business, not want to
        know, not know their|its|the, nothing of the|their|its, no login, grants .. withdrawn, withdrawn, test file,
        sample calls, example calls, run in their, in their builds|build|ci, in both builds|ci, in the builds,
        versioned api|interface|schema|rest|contract|events, api version #, through an adapter, majors, promised to
        keep|for, is promised for, promise|promises to keep|that|for, version in its|the path|url|name|header,
        versions in the path, handed back, given back, taken away, numbered fields, until #, both have
        put|agreed|laid, laid down, put down in, contract between, standard of the, an industry standard, a public
        standard, public standard, skipped, not taken away, new ones are added, added at the end, none of our, can
        change at will, may change at will, at will, stayed for|beside, side by side, beside it
    """,
    "pry.agreed": """
        api, apis, rest, grpc, graphql, soap, versioned, =documented, described, published,
        public, agreed, profile, standard, event, events, webhook, webhooks, feed, exported, exports, export,
        publishes, publish, v1, v2, v3, v4, v5, extract, page that says, asks|ask .. for, calls|call ..
        api|interface, own copy of, pushes|sends|hands|delivers|offers us|it
    """,
    "pry.until": """
        until the|they|there|an|a|it|its|we|our|somebody .. api|apis|interface|feed|export|contract|interfaces, an
        api|interface|export|feed will|would|is|may|might|comes|can|cannot|does, no api|interface, for an
        api|interface, instead of the api|interface|export|feed, past the api|interface, go|goes|going through the
        engine|api, api|interface|export be planned|missing|foreseen|due|promised
    """,
}

_KNOWN = {**coupling.CONCEPTS, **writing.CONCEPTS}  # the terms of the trade, which a page may use as well
CONCEPTS: dict[str, str] = {
    **PRYING,
    **{name: words for name, words in _KNOWN.items() if name.startswith(("share.", "couple."))},
    "store": data.CONCEPTS["store"],
}
