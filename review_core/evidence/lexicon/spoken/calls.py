"""A remote call for every item, as people tell it; or one for all of them."""

from review_core.evidence.lexicon.spoken.numbers import spelled

_CALL = (
    "call|calls|request|requests|query|queries|question|questions|lookup|lookups|rpc|rpcs|get|gets|head|select|selects|fetch|"
    "fetches|trip|trips|message|messages|statement|statements|post|read|reads|roundtrip|roundtrips|hit|hits|inquiry|enquiry"
)
_ASK = (
    "ask|asks|asked|call|calls|called|fetch|fetches|fetched|query|queries|queried|poll|polls|read|reads|request|requests|"
    "contact|contacts|get|gets|check|checks|load|loads|resolve|resolves|pull|pulls|consult|consults|retrieve|retrieves|"
    "interrogate|interrogates|ring|rings|visit|visits|open|opens|update|updates|send|sends"
)
_ITEM = (
    "item|items|row|line|point|record|entry|object|page|order|product|image|user|picture|patient|document|message|event|view|"
    "sheet|report|screen|click|search|file|article|card|person|customer|employee|stop|room|seat|sensor|turbine|key|id|field|"
    "tile|widget|piece|parcel|book|song|track|comment|friend|contact|member|position|value|lesson|meter|device|vehicle|"
    "hotel|night|date|ticket|invoice|account|photo|pixel|element|node|address|name|number|hit|result|attribute|property"
)
CONCEPTS: dict[str, str] = {
    "item.each": f"""
        for each|every|any, for each|every|any one|of|single, each|every one|single, once for|per|to each|every|*, one
        by one, one after the|another, one .. after another, after the other, one at a|the, in turn, individually,
        singly, separately, by itself, by themselves, then the|for|to next, the next one, on to the, next one, and so
        on|forth, about each|every|the each|every|first|one, each of them|the|these|those|its|a, {_ITEM} by {_ITEM},
        {_ITEM} after {_ITEM}, from the first, to the last, from top to, single file, with its own, for the first|next,
        then the second|next, one each, for as many, take|takes|took the next, the next is
    """,
    "item.walk": """
        walk|walks|go|goes|run|runs|step|steps|loop|loops|iterate|iterates|work|works|pass|passes down|through|over|
        along|across, loop, loops, foreach, for each, cursor, iterat-, travers-, crawl|crawls, one after the, nested
        loop|loops, inner loop, in a loop, within the loop, body of
    """,
    "item.call": f"{_ASK}|{_CALL}|".replace("|", ", ")
    + """
        look|looks|looked up|at, put, puts, round trip|trips, http, rest, grpc, turns to, obtain, obtains, invoke,
        invokes, knocks, goes to, inquires, enquires, uses
    """,
    "item.made": spelled(f"""
        a|one|1|single|own|separate|individual {_CALL} for each|every|any|it|that|this|one, a|one|1|single|own|separate|
        individual {_CALL} .. each|apiece, a|one|1 {_CALL} of its|their own, own|separate|individual {_CALL}, its|their
        own {_CALL}, {_CALL} for each|every|any, {_CALL} per {_ITEM}, {_CALL} per * per, each|every|each|one {_ITEM}
        costs|needs|takes|means|makes|causes|is|triggers|brings|gives .. {_CALL}, costs|needs|takes|means|makes|causes
        a|one|1|N {_CALL}, # {_CALL} per|for|a a|an|one|each|page|item|order|screen|view|search|line|row, n + 1, n plus
        one, {_ASK} each, {_ASK} each|every {_ITEM}, {_ASK} every single|one, {_ASK} .. one by|after one|the|another,
        {_ASK} .. one at a, {_ASK} about|for|with|after each|every|the each|every|one|single|first, # x #, # times #, as
        many {_CALL} as, a {_CALL} a|an, one a|an {_ITEM}, # {_CALL} each|apiece, {_ASK} it|them again, {_ASK} the|its|
        this|that one, twice for|per each|every|{_ITEM}, two|three|four|five|several|N {_CALL} per|for|a each|every|
        {_ITEM}, two|three|four|five|several|N {_CALL} each, fine grained, chatty, looked up per, two|three|four|five|
        six|several {_CALL} per, takes|take|needs|need|costs|makes|means|leads|is to|of # {_CALL}, takes|take|needs|
        need|costs|makes|means|leads # .. {_CALL}, # round trips|requests|queries|calls to, repeated for|per|#, repeat
        for|per|#, hundred|forty|fifty|sixty|thirty|twenty|ten times, hundreds|thousands|dozens|tens of {_CALL}, for|to
        each|every {_ITEM} its|the, a|one|1|single|own|separate|individual|further|second|extra {_CALL} each|apiece, a|
        one|1|single|own|separate|individual|further|second|extra {_CALL} per *, {_ASK} .. individually|singly|
        separately|sequentially, {_ASK} it|that|them|this|one .. # times, single one, that|which is|makes|are|means|
        comes .. # {_CALL}, makes|is|are # {_CALL}, separate|individual {_CALL}, with|by {_ASK}|{_CALL} of its|their
        own, ask|asked|fetch|fetched|poll|polls|retrieve|retrieved|load|loaded|consult|resolve|resolved|pull|pulled per
    """),
    "batch.one": spelled(f"""
        in|with|by|as|into|through|of|to|takes|needs|costs|makes|sends|is|are one|1|single call|request|go|query|
        question|answer|batch|message|round|trip|post|sweep|shot|piece|statement|response|packet|list|select|join|get|
        read|bundle|fetch|file|reply|roundtrip|rpc|sql|lookup|visit|exchange|table, in|with|by|of|to a|the single|batch|
        list|bulk|joint|whole, one|1|single * call|request|go|query|question|answer|message|trip|post|statement|
        response|packet|select|join|read|fetch|reply|rpc|lookup|docs, one packed|joint|large|big|bundled|common, mget,
        multiget, multi get, getall, readall, findall, listall, whole|full|entire|complete list|set|page|park|order|
        sheet|table|file|tour|fleet|catalogue|shelf|batch|thing|tree|night|year|basket|cart|day|range|index|map|block|
        group|class|round|route|run|plan|screen|form|bundle, the|a|his|her|its whole *, all .. ids|keys|codes|names|
        numbers|at|together|in, once each with|for, once per|a nurse|page|list|run|day|hour|night|declaration|basket|
        request|screen|minute|statement, once with|naming|for .. all|the|whole|list|every, all at once, all in one, at
        one go|time|stroke, at a go|stroke, in one go, by the thousand|hundred|dozen|million|score, each with #, page|
        pages|block|blocks|lot|lots|chunk|chunks|batches|groups|bundles|packs|sets of, together in|with|as|at, come|
        comes|came|returned|back|delivered|gives|get|gets .. together, all together, takes|take|gives|give|returns|
        return|accepts|accept|carries|reads|answers|knows|has all|a|every|lists|many|several|each .. of|ids|codes|list|
        lists|them|prices|at|together|positions|keys|values, all of them, of all of, for the whole|entire, in|with two|
        three calls|requests|queries, for a|the whole|range|month|span, gather|gathers|collect|collects|collected ..
        first|ids|distinct|together|then|keys|them, distinct, where id in, in clause, id in, dataloader, data loader,
        batched, batches, batching, batch of|call|request|endpoint|get|lookup|query|form, bulk call|request|endpoint|
        get|lookup|query|form|read|fetch, a batch, in bulk, in batches, all|distinct|these|those|many ids|codes|keys|
        numbers|texts|skus|uuids|identifiers, {_ASK} .. once for all|the|both
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
        list|entry|entries|record|row|message|event|answer, changes only, the changes, only|just the changes
    """,
    "batch.denied": """
        no batch|bulk|list|joint|collective|multi, no * batch|bulk, not batch|batched|bundle|bundled|grouped, without
        batching|batch|bundling, instead of one|a|in|batch|bulk, rather than one|a|in|batch|bulk, no form|call|way ..
        many|all|several|list|whole, not take|offer|know|have|support|accept .. lists|list|batch|bulk|several|many|more,
        knows|takes|accepts|offers|has|answers only one|single|the, only one|a|single|ever id|item|key|at|one, batch|
        bulk|joint .. later|comes|next|planned|follow|follows|phase|release|version|someday|considered|roadmap, batch|
        bulk|list|joint|collective call|form|endpoint|interface|api|request is|be not|missing|absent|lacking, batch|bulk
        .. is|be not there|available|offered|possible|supported, offered .. only to|for, to|for .. only, batch|bulk|
        list|joint .. is|are not, bulk|batch .. not there
    """,
}
