"""A remote call for every item, as people tell it; or one for all of them."""

from review_core.evidence.lexicon.page.spoken.numbers import spelled

_CALL = (
    "call|calls|request|requests|query|queries|question|questions|lookup|lookups|rpc|rpcs|get|gets|head|select|selects|fetch|"
    "fetches|trip|trips|message|messages|statement|statements|post|read|reads|roundtrip|roundtrips|hit|hits|inquiry|enquiry"
)
_ASK = (
    "ask|asks|asked|call|calls|called|fetch|fetches|fetched|query|queries|queried|poll|polls|read|reads|request|requests|"
    "contact|contacts|get|gets|check|checks|load|loads|resolve|resolves|pull|pulls|consult|consults|retrieve|retrieves|"
    "interrogate|interrogates|ring|rings|visit|visits|open|opens|update|updates|send|sends"
)
_NARROW = (
    "call|calls|request|requests|query|queries|question|questions|lookup|lookups|rpc|rpcs|get|select|fetch|trip|trips|"
    "roundtrip|check|checks|resolver|resolvers|fetches|insert|inserts|enquiry|enquiries|inquiry|inquiries|getter|getters"
)
_ITEM = (
    "item|items|row|line|point|record|entry|object|order|product|image|user|picture|patient|document|doc|message|event|"
    "dish|file|article|card|person|customer|employee|stop|room|seat|sensor|turbine|key|id|field|"
    "tile|widget|piece|parcel|book|song|track|comment|friend|contact|member|position|value|lesson|meter|device|vehicle|"
    "hotel|night|date|ticket|invoice|account|photo|pixel|element|node|address|name|number|hit|result|attribute|property"
)
_THING = (
    "item|row|line|point|record|entry|object|doc|document|product|image|picture|patient|dish|file|article|card|stop|room|seat|"
    "sensor|turbine|key|id|field|tile|piece|parcel|book|song|track|comment|friend|position|value|lesson|meter|device|"
    "vehicle|night|date|ticket|invoice|photo|result|attribute|property|hit|name|number|point"
)
CONCEPTS: dict[str, str] = {
    "item.each": f"""
        for each|every, for each|every one|of|single, each|every one|single, once for each|every, about each|every|the
        each|every|first|one, each of the|these|those|its|them, then for each|every, then the next, the next is, take|
        takes|took the next, and so on|forth, from the first, to the last, with its own, for the first .. then|second,
        as many times, for|of each|every {_ITEM}, iterates over|through, for|of all #, each of its|their|the
    """,
    "item.walk": """
        walk|walks|go|goes|run|runs|step|steps|loop|loops|iterate|iterates|work|works|pass|passes .. down|through|over|
        along|across the|its|a|all|them|every|each, foreach, loop over, loops over, in a loop, nested loop|loops, loop
        over the, iterates over, its body becomes, cursor, iterates over|through
    """,
    "item.call": f"{_ASK}|{_CALL}|".replace("|", ", ")
    + """
        look|looks|looked up|at, put, puts, round trip|trips, http, rest, grpc, turns to, obtain, obtains, invoke,
        invokes, knocks, goes to, inquires, enquires, uses
    """,
    "item.made": spelled(f"""
        a|one|1|single|own|separate|individual|further|second|extra {_NARROW} each|apiece, a|one|1|single|own|separate|
        individual|further|second|extra {_NARROW} per *, a|one|1|single|own|separate|individual|further|second|extra
        {_NARROW} for each|every|it|that|this|one, a|one|1|own {_NARROW} of its|their own, {_NARROW} of its|their own,
        its|their own {_NARROW}, {_NARROW} for each|every, {_NARROW} per {_ITEM}, each|every|each|one {_ITEM} costs|
        needs|takes|means|makes|causes|triggers|brings .. {_NARROW}, costs|needs|takes|means|makes|causes a|one|1|two|
        three|four {_NARROW}, # {_NARROW} per|for|a a|an|one|each|page|item|order|screen|view|search|line|row, n + 1, n
        plus one, ask|asks|fetch|fetches|query|queries|look|looks|consult|resolve|poll|polls|retrieves|call|calls each|
        every {_ITEM}, ask|asks|fetch|fetches|query|queries|consult|poll|polls|retrieves|call|calls every|each single|
        one|of, ask|asks|fetch|fetches|query|queries|polls|retrieves|call|calls about|for|with|after each|every|the
        each|every|one|single|first, as many {_NARROW} as, one a|an {_ITEM}, # {_NARROW} each|apiece, {_NARROW} each|
        apiece, ask|asks|asked|fetch|fetches|fetched|query|queried|poll|polled|retrieved|loaded|looked|resolved ..
        individually|singly|separately|sequentially, twice for|per each|every|{_ITEM}, two|three|four|five|six|seven|
        eight|ten|several {_NARROW} per|for *, two|three|four|five|several {_NARROW} each, fine grained, chatty, ask|
        asked|fetch|fetched|poll|polls|retrieve|retrieved|loaded|consult|resolve|resolved|pulled per, looked up per,
        leads|lead to # {_NARROW}, which|that makes|is|are|means # {_NARROW}, # round trips, hundreds|thousands|dozens|
        tens of {_NARROW}, repeated for all|each|every, repeat|loop for all|each|every, single one, separate|individual
        {_NARROW}, for each|every its, by number|id of, with|by its own {_NARROW}, # times a|per page|screen|plan|order|
        list|view|report, takes|take|needs|need|costs|makes|means # {_NARROW}, n {_NARROW} for|per n, # {_NARROW} for #,
        one per {_ITEM}, lazy|lazily loading|loaded|load|loads|fetched, call # * {_NARROW}, each|every {_ITEM} is|gets|
        has checked|fetched|asked|looked|queried|called|requested|resolved|read, over the wire, per * {_NARROW}, its own
        * {_NARROW}, # {_NARROW} in parallel|concurrently|sequentially, fires|fire|issue|issues|make|makes # {_NARROW},
        million|thousand|thousands|millions {_NARROW}, million|thousand .. of {_NARROW}, # {_NARROW} go|goes|reach|hit|
        in|during the|out|to|at, {_NARROW} for the one|this, one * per {_NARROW}, single * only, uses|used|called|
        repeated|asked|made # times, asked singly|individually|separately, singly, three|two|four separate *, asked
        twice|thrice|three for|per|once, # times in|a|over the night|run|day, returns|return|gives one * per|at, adds|
        add|comes|amounts|sums up|to .. # {_NARROW}, total|totals|altogether|in of|all # {_NARROW}, field by|for field,
        one {_NARROW} for the .. one for, each|every field|attribute|property|column|cell|value|line|tile|widget costs|
        needs|is fetched|got|asked|a|its|read|loaded, talks|speaks to .. # times, three|two|four|# times a|an|per|for
        {_ITEM}|parcel|sheet, for one * at, as often as there, as many times as, remote methods|getters|method, methods
        called|are, with single|individual {_NARROW}, follow|follows|following up with a|one, called|asked|queried ..
        times for|per|a, one {_NARROW} at a time, each|every getter|accessor|access|property|method|field|attribute ..
        {_NARROW}, million|thousand * {_NARROW}, # {_NARROW} between|within|before, single {_NARROW} for|with|per|each|
        to, called|asked|queried .. twice|thrice for|per|a|each|an|once, called|asked twice|thrice for|per|a|each|an|
        once, one|1 {_NARROW} * each|apiece
    """),
    "item.per": f"per {_THING}",
    "item.when": f"""
        when|whenever|as|while each|every|a|an|the|its|their|next|this {_ITEM} is|comes|gets|appears, as it|they comes|
        come|reaches|gets to, when its|their|it line|turn|row|invoice|letter|page is|are|comes, when it|they is|are
        touched|drawn|printed|rendered|opened|needed|made|shown, on first touch|use|access, at print|render|draw|
        display, whenever a|an|the|one|it|another, each|every time a|an|the|it|one
    """,
    "item.seq": """
        one by one, one after the|another, one .. after another|the, one at a, individually, singly, separately, single
        file, one behind the, each on its, one * at a time
    """,
    "item.coarse": """
        each|every|any call|request|search|question|message|run|night|day|time|hour|minute|second|month|week|page|
        morning, per second|minute|hour|day, a second|minute|hour|day
    """,
    "item.ask": """
        ask, asks, asked, asking, fetch, fetches, fetched, query, queries, queried, request, requests, call, calls,
        called, calling, look|looks|looked up, lookup, lookups, get|gets|got .. from, retrieve, retrieves, poll, polls,
        polled, consult, consults, resolve, resolves, rpc, http, grpc, round trip, knocks, enquires, inquires,
        interrogates, get, gets, a|one|its check|call|request|lookup|rpc|query, checks if|whether, is|are|gets checked|
        fetched|looked|resolved|loaded, fires, issues, canread, enquiry, enquiries, inquiry, inquiries, sends .. an
        enquiry|request|query, obtain, obtains, learns from, turns to, contact, contacts, ping, pings, visit, visits,
        goes|go to .. for, is|are|be asked|fetched|queried|requested|pulled|obtained|retrieved|enquired, reads|read|
        loads|load|takes|pulls|pull .. from, sends|send .. a|its request|message|question|query|call, rings|ring|phones
        up, rings up
    """,
    "batch.one": spelled(f"""
        in|with|by|as|into|through|of|to|takes|needs|costs|makes|sends|is|are one|1|single call|request|go|query|
        question|answer|batch|message|round|trip|post|sweep|shot|piece|statement|response|packet|list|select|join|get|
        read|bundle|fetch|file|reply|roundtrip|rpc|sql|lookup|visit|exchange|table, one|1|single * call|request|go|
        query|question|answer|message|trip|post|statement|response|packet|select|join|read|fetch|reply|rpc|lookup|docs,
        one packed|joint|large|big|bundled|common, mget, multiget, multi get, getall, readall, findall, listall, whole|
        full|entire|complete list|set|page|park|order|sheet|table|file|tour|fleet|catalogue|shelf|batch|thing|tree|
        night|year|basket|cart|day|range|index|map|block|group|class|round|route|run|plan|screen|form|bundle, the|a|his|
        her|its whole *, all .. ids|keys|codes|names|numbers|at|together|in, once each with|for, once per|a nurse|page|
        list|run|day|hour|night|declaration|basket|request|screen|minute|statement, all at once, all in one, at one go|
        time|stroke, at a go|stroke, in one go, by the thousand|hundred|dozen|million|score, each with #, page|pages|
        block|blocks|lot|lots|chunk|chunks|batches|groups|bundles|packs|sets of, together in|with|as|at, come|comes|
        came|returned|back|delivered|gives|get|gets .. together, all together, takes|take|gives|give|returns|return|
        accepts|accept|carries|reads|answers|knows|has all|a|every|lists|many|several|each .. of|ids|codes|list|lists|
        them|prices|at|together|positions|keys|values, all of them, of all of, for the whole|entire, in|with two|three
        calls|requests|queries, for a|the whole|range|month|span, gather|gathers|collect|collects|collected .. first|
        ids|distinct|together|then|keys|them, distinct, where id in, in clause, id in, dataloader, data loader, batched,
        batches, batching, batch of|call|request|endpoint|get|lookup|query|form, bulk call|request|endpoint|get|lookup|
        query|form|read|fetch, a batch, in bulk, in batches, all|distinct|these|those|many ids|codes|keys|numbers|texts|
        skus|uuids|identifiers, a|the bulk|batch *, bulk|batch one|check|calls, whole|entire * of, batch|bulk check|
        list, all # ids|in|of|with|at, fetched|sent|asked once and, in|with|by|of|to a|the single|batch|bulk|joint|
        whole, in a list, in the same request|call|response|answer, once with|naming .. all|the|whole|list|every, once
        for|per .. all|whole|page|list|night|run|day|week, {_ASK} .. once for all|both, in lists|lots|bundles|blocks|
        packs|groups of, one {_NARROW} per|a|for route|page|plan|list|night|run|batch|sheet|day|view|screen|district|
        region|tour|basket, a route|page|district at a, posts|sends the|all #, at a time and, {_NARROW} of|with #, of
        the lot, the lot, numbers|ids|keys|names|codes of all|the|many, handed|given|passed .. all
    """),
    "batch.count": """
        # ids|codes|keys|names|numbers|texts|skus|identifiers|addresses, # .. ids|codes|keys|skus, # .. a go|call|
        request|query, # .. per go|call|request|query|batch|page|answer, with|by|takes|sends|hands|in|given|as|from a
        list of, =ids, =codes, =keys, list of =ids, up to|max|maximum # per
    """,
    "batch.copy": """
        export, inventory file|list, daily|nightly|hourly|weekly|own|one|a file|export|dump|inventory|snapshot|list|
        copy, local|own copy|cache|table|replica|database, copy of the|all|its|their|that, subscribes, subscribe,
        subscribed, change feed, streams, pushed, pushes, join|joins|joined|joining|join on|in|with|them|both, in its|
        own memory, preloaded, prefetch-, materialised, materialized, websocket, webhook, one socket|stream|
        subscription, embedded, denormalis-, denormaliz-, already part|contains|has|holds|carries|in, part of the *
        list|entry|entries|record|row|message|event|answer, changes only, the changes, only|just the changes, embedded
        in, come embedded, streamed to|into, local table|copy|store|index, joins|join .. in the database, intersect|
        intersects locally, dataloader
    """,
    "batch.denied": """
        no batch|bulk|list|joint|collective|multi call|form|endpoint|interface|api|request|way|operation|get|query|
        variant, no * batch|bulk, not batch|batched|bundle|bundled, without batching|batch|bundling, instead of one|a|in
        .. call|request|batch|go|bulk, rather than one|a|in .. call|request|batch|go|bulk, no form|call|way .. many|all|
        several|list|whole, takes|accepts|knows|offers|has only one|single|the, only one|a single|ever id|item|key|one,
        batch|bulk|list|joint|collective call|form|endpoint|interface|api|request is|be not|missing|absent|lacking,
        batch|bulk .. is|be not there|available|offered|possible|supported, batch|bulk .. only to|for, batch|bulk|joint
        .. later|comes|next|planned|follow|follows|phase|release|version|someday|considered|roadmap, bulk|batch|list ..
        offered|available to|for .. only, not take|offer|know|have|support|accept .. batch|bulk|several|many, batch|
        bulk|list|joint form|call|endpoint|api|request is|be offered|open|reserved|kept|meant|there by|to|for
    """,
}
