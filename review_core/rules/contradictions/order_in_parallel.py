"""Strict order, promised over consumers that take messages side by side."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Ways, claims, resolved

_THINGS = (
    r"(?:messages?|events?|updates?|commands?|changes?|records?|bids?|items?|writes?|entries|jobs?|tasks?"
    r"|transactions?|operations?|readings?|payments?|mails?|notifications?|requests?|trades?|deltas?|orders?"
    r"|transfers?|bookings?)"
)
_WORKERS = (
    r"(?:consumers?|workers?|threads?|subscribers?|listeners?|lambdas?|processors?|handlers?|goroutines?"
    r"|instances?|pods?|processes|executors?|tasks?"
    r"|functions?|appliers?|readers?|writers?|fibres?|coroutines?|agents?)"
)
_MANY = (
    r"(?:\d{2,}|[2-9]|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|several|many"
    r"|multiple|dozens of|hundreds of|a pool of|a fleet of|all|parallel|concurrent|competing|scaled out"
    r"|a group of)"
)
_TAKE = (
    r"(?:process|consume|read|take|pull|drain|poll|handle|work|share|empty|apply|compete|pick|fetch|dequeue"
    r"|subscribe|serve|run|execute|write"
    r"|listen|go|get|split|divide|clear)(?:e?s|ing)?"
)
_ORDER = Ways(
    "order sequen fifo overtak first_in",
    rf"""
    strict(?:ly)? (?:\w+ ){{0,2}}?(?:order(?:ing|ed)?|sequen\w+|fifo)(?! of (?:precedence|priority)) | (?:total
    |totally|global|globally|absolute) (?:\w+ )?(?:order|ordered|ordering|sequence)(?! (?:value|amount|count|number))
    | (?:exact|guaranteed|exactly the|precise|same|original|correct|right) (?:\w+ )?(?:ordering|order in which|order
    (?:as|of) (?:arrival|creation|{_THINGS})) | (?:exact|guaranteed)
    (?:processing |message |event |delivery )?(?:order|sequence)(?! (?:service|id|status|number|value))
    | order(?:ing)?(?: of (?:\w+ ){{0,3}}?\w+)? (?:is|are|be|must be|will be|stays?|remains?) (?:\w+ )?(?:guaranteed
    |preserved|kept|maintained|ensured|retained|respected) | (?:guarantee|preserve|maintain|ensure|retain|respect
    |keep)(?:s|d|ing)? (?:\w+ ){{0,4}}?(?:ordering|sequence|message order|event order|order of
    (?:all |the |\w+ )?{_THINGS}|order of arrival|order in which)(?! (?:number|service|id)s?) | (?:guarantee|preserve
    |ensure)s? (?:the |their |strict |total |causal )?order(?! (?:service|id|status|number|entry|placement|book
    |delivery|value|record|data)) | (?:processed|handled|applied|consumed|delivered|executed|published|replayed
    |written|sent|booked|worked|dealt with|taken|arrives?|arrive|run|committed|emitted|seen|received|read|see|sees
    |receives?|gets?|applies|apply|process|processes|handles?|consumes?) (?:\w+ ){{0,3}}?in (?:\w+ ){{0,2}}?(?:order
    |sequence)(?! to| that| of magnitude) | (?:processed|handled|applied|consumed|delivered|executed|published
    |replayed|booked) (?:\w+ )?in (?:the |exactly the |that |their )(?:\w+ )?(?:order|sequence) | (?:no|never)
    (?:\w+ ){{0,3}}?(?:overtakes?|overtaken|processed out of order|applied out of order|delivered out of order
    |reordered) | (?:cannot|must not|may not|never|must never|can never) (?:be )?(?:overtake|overtaken|reordered
    |swapped|processed out of order|applied out of order|arrive out of order) | one after (?:another|the other) in
    (?:the )?order | first in,? first out | (?:strict |guaranteed )fifo
    """,
    r"in order to|order of (?:magnitude|precedence|days|hours|minutes)|per (?:\w+ )?(?:partition|key|customer"
    r"|account|entity|order|aggregate|device|user|lot|tenant|shard|id|stream|session|group|conversation"
    r"|document|item|card|player|\w+ id)"
    r"|within (?:a|one|the same|each|its) (?:\w+ )?(?:partition|key|customer|account|entity|aggregate|device"
    r"|user|lot|tenant|shard|session|group|conversation|document)"
    r"|startup|boot|start ?up|(?:sort|sorted|sorting|middleware|page|tab|column|field|alphabetical"
    r"|lexicograph\w+|topological|display\w*) order"
    r"|(?:order|causal)\w* (?:by|within|for) (?:each|every|a|one|any|the same) |of (?:each|one|a single"
    r"|the same|a given|any one) \w+|deploy\w*|roll\w* out|migrat\w*|locks? ~ order|evaluated in|tried in"
    r"|(?:taken|served|queued|admitted|started|picked|accepted) (?:\w+ ){0,2}?in (?:the )?(?:order|sequence) (?:of arrival"
    r"|in which they|that they|they)",  # who comes first is served first: fair, and no promise of an outcome
)
_PARALLEL = Ways(
    "consumer worker thread parallel concurren subscriber listener lambda round partition standard_queue sqs "
    "side_by_side at_once simultaneous requeue back_of end_of competing any_free any_of pod process instance",
    rf"""
    {_MANY} (?:\w+ ){{0,2}}?{_WORKERS}(?:,? (?:that|which|all|each|can|may|will|then|then each|run and))? {_TAKE}
    | {_MANY} (?:\w+ ){{0,2}}?{_WORKERS} (?:on|for|behind|per|in|of|at|attached to|subscribed to|listening on)
    (?:\w+ ){{0,3}}?(?:queue|topic|stream|partition|subscription|parallel|group|log) | (?:parallel|competing
    |concurrent) (?:\w+ )?(?:consumers?|workers?|processing|consumption|processors?|subscribers?|listeners?|threads?)
    | (?:processed|consumed|handled|read|applied|taken|executed|worked|drained|run|emptied|picked up|pulled) ~ (?:in
    parallel|concurrently|simultaneously|side by side|at the same time|by (?:a pool of|{_MANY}|any)) | (?:processed
    |consumed|handled|read|applied|taken|executed|drained|emptied|picked up|pulled) (?:\w+ )?by (?:a pool of |a fleet
    of |{_MANY} |any )(?:\w+ ){{0,2}}?{_WORKERS} | {_WORKERS} {_TAKE} (?:\w+ ){{0,4}}?(?:in parallel|concurrently
    |simultaneously|side by side|at the same time) | in parallel (?:by|on|across|over) ~ {_WORKERS}
    | (?:max(?:imum)? )?concurrency(?: (?:is|of|set|to|limit|level))*[:=]? ?(?:\d{{2,}}|[2-9]) | (?:any|whichever)
    (?:of the )?(?:free |idle |available |other )?{_WORKERS} (?:may |can |that is free |is free )?(?:takes?|picks?
    |gets?|handles?|pulls?|process(?:es)?) | (?:scales?|scaled|autoscal\w+|grows?) (?:\w+ ){{0,2}}?(?:to|up to
    |between) ~ {_WORKERS} | (?:one|a) queue (?:shared by|with|and) {_MANY} (?:\w+ )?{_WORKERS} | (?:standard
    (?:sqs )?queues?|sqs standard) | round robin (?:over|across|between|among|to)
    (?:the |all )?(?:\w+ )?(?:partitions?|consumers?|workers?|queues?|instances?) | random(?:ly)? ~ partitions?
    | (?:spread|distributed|balanced|divided|dealt) (?:evenly |randomly |at random )?(?:over|across|among|between)
    (?:the |all |\d+ |{_MANY} )?(?:\w+ )?(?:partitions?|consumers?|workers?|threads?) | (?:failed|rejected|unprocessed
    |faulty|bad) {_THINGS} ~ (?:re ?queued|back of the|end of the|back (?:on|in|into|onto) the queue) | (?:re ?queued
    |put back|goes|go|placed) (?:at|to|on) the (?:back|end|tail) of the queue | {_MANY} partitions
    """,
    r"(?:one|single|exactly one|a) (?:consumer|worker|thread|instance) per|per (?:partition|key|shard)"
    r"|each (?:partition|shard|key) (?:has|is)|not (?:in )?parallel|load tests?|benchmark\w*"
    r"|(?:only )?one (?:of them|at a time) |standby|hot spare",
)
_KEYED = Ways(
    "key partition group fifo sequence_n sequence-n version single one per same hash lane sorted ordered sequencer "
    "reorder serial shard lock number",
    r"""
    (?:partition|message|ordering|routing|shard|sharding|sort|group|entity|event|order)(?:s'?|'s)? keys? | keyed | key
    (?:is|=|of|by) | by (?:the )?key | same key | per key | (?:ordered|order|ordering|in order|sequence|sequential\w*
    |serial\w*|queue|lane|worker|consumer|thread|partition|stream|actor|mailbox|one|topic) (?:only )?(?:per|for each
    |for every|by|within a|within each|within one|within the) \w+ | per (?:partition|key|entity|aggregate|account
    |customer|order|device|user|tenant|shard|group|lot|session|stream|document) (?:order\w*|sequenc\w*|serial\w*|queue
    |lane|fifo) | same (?:partition|consumer|worker|thread|shard|lane|queue) | (?:each|every|one|a) (?:partition|shard
    |lane) | within (?:a|one|the|each|its) (?:partition|shard|group|key) | message groups? | group ids? | fifo queues?
    | fifo topics? | sqs fifo | sequence (?:numbers?|ids?|no) | sequencer | re ?sequenc\w+ | re ?order(?:ed|s|ing)?
    (?:buffer|by|at|them|before|window) | version numbers? | numbered | (?:single|one|only one|exactly one|sole)
    (?:active )?(?:consumer|thread|writer|partition|worker|applier|subscriber|reader)(?! (?:of|from) (?:many|ten
    |several)) | single threaded | one partition | hash\w* (?:of|by|on) | (?:partitioned|sharded|grouped|sorted
    |ordered|routed|hashed|serialised|serialized) (?:by|on|per) | lock(?:ed|s)? (?:per|on the|by) | (?:customer
    |account|user|tenant|device|order|entity|aggregate) ids? | lamport | vector clocks? | commut\w+ | last write wins
    | optimistic | one at a time | serially | offset order
    """,
)


def judge(case: Case) -> Call:
    """Present where order is guaranteed, messages are taken in parallel, and no key keeps an entity's together."""
    ordered = claims(case, _ORDER, loosely=True)
    if not ordered:
        return Call("absent")
    parallel = claims(case, _PARALLEL)
    if not parallel or resolved(case, _KEYED):
        return Call("absent")
    return raise_clash(
        case,
        pair(case, ordered, parallel, matter_of),
        title="Strict order, with messages taken in parallel",
        detail="The broker hands out in order at best; two consumers finish as they please, and a redelivery comes "
        "last.",
    )


RULE = Rule(
    id="CX-order-in-parallel",
    slug="ordering",
    family="contradictions",
    summary="Guaranteed order over a queue that is consumed in parallel.",
    flags="Strict, total or guaranteed order beside a standard queue, several partitions or parallel workers, without "
    "a key.",
    why="It holds in every test with one worker and on no busy day.",
    detection="Both claims, firmly made in the proposal and not of two different things, and no partition key, group, "
    "sequence number, single consumer or order per entity anywhere in it. Failed messages that go to the end of the "
    "queue break the order as parallel workers do.",
    false_positives=("A resequencing step downstream, which the text does not name.",),
    question="Two messages of one entity go to two workers and the first is slow: what comes out?",
    suggestion="Say of what the order is (an account, an order), key partitions by it, and number the messages.",
    not_when="Updates commute.",
    references=(
        "Leslie Lamport: Time, Clocks, and the Ordering of Events in a Distributed System, Communications of the ACM, "
        "1978",
        "Jay Kreps: The Log: What every software engineer should know about real-time data's unifying abstraction, "
        "LinkedIn, 2013",
    ),
    severity="High.",
    valid=(
        Example("# Bids\n## Design\nOrder is guaranteed within a lot: the partition key is the lot number.\n"),
        Example("# Bids\n## Design\nParallel workers take bids; order does not matter.\n"),
        Example("# Bids\n## Design\nBids are ordered per lot. Ten consumers read the topic, one per partition.\n"),
        Example(
            "# Bids\n## Design\nBids are processed in strict order by one worker. Ten workers render thumbnails in "
            "parallel.\n"
        ),
        Example(
            "# Bids\n## Design\nStrict ordering is guaranteed by a single consumer.\n## Alternatives\nTen consumers "
            "in parallel process the queue faster.\n"
        ),
        Example(
            "# Renders\n## Design\nJobs are taken in the order in which they have come in, whosever they are. Any free "
            "worker takes the next job.\n"
        ),
    ),
    invalid=(
        Example(
            "# Bids\n## Design\nBids are processed in strict order. Parallel workers take them off a standard queue.\n"
        ),
        Example("# Bids\n## Design\nThe queue guarantees order. Competing consumers apply the bids.\n"),
        Example(
            "# Bids\n## Design\nStrict ordering of events is guaranteed. Ten consumers process the queue in parallel.\n"
        ),
        Example(
            "# Bids\n## Goals\n- Events are handled in the order in which they were created.\n## Design\n- Any free "
            "worker takes the next event.\n"
        ),
    ),
    judge=judge,
)
