"""Plain speech on one lane for one thing: what is always taken by the same hands keeps its order.

The classes are those of `plain_order`.
"""

LANES: tuple[str, ...] = (
    (
        r"\b(?:always )?(?:go(?:es)?|end(?:s)? up|lands?|runs?|pass(?:es)?|sent|led|lead|travels?|stays?|routed"
        r"|delivered|assigned|bound|pinned|handled|done|taken|worked off|processed|read|made) (?:\w+ )?(?:to|in|on"
        r"|by|through|via|up) (?:always )?(?:the |a |exactly )?<alike> <lane>\b(?! (?:first|at first|then))"
    ),
    (
        r"\b(?:one|a single|exactly one) (?:\w+ )?<lane>,? (?:takes?|has|handles?|gets?|reads?|works?|does|applies"
        r"|serves?)\b<~>(?:all|a \w+'s|one \w+'s|each \w+'s|its|whole|every)"
    ),
    (
        r"\b(?:each|every) <lane> (?:has|is read by|is served by|is owned by|belongs to|gets|is taken by|is "
        r"consumed by|is worked off by) (?:exactly |only |always |just )?(?:one|a single|the same)\b|\bby "
        r"(?:exactly |only |always )?(?:the same|one|a single) (?:(?!on|for|per|in|at|upon|with)\w+ )?<lane>(?: "
        r"only| alone| and no|,|;|\.|$| at)"
    ),
    (
        r"\bhashed (?:to|on|into|over) (?:one of )?|\bpinned to\b|\bsticky (?:by|to|per|session)\b|\bsingle[- "
        r"]threaded\b|\bone (?:message|event|step|change|command) (?:per|of an?|for (?:each|an?)) (?:\w+ "
        r"){1,3}(?:at a time|in flight|open)\b|\b(?:case|account|record|row|order|entity|aggregate|document|device"
        r"|board|\w+) is locked while\b"
    ),
    (
        r"\b(?:failed|poison\w*|blocked|stuck|refused) (?:\w+ ){0,2}(?:blocks|holds up|holds back|stops|halts"
        r"|keeps back) (?:the )?(?:ones|others|those|rest|later|following|next|messages|events)\b|\bwaits? for "
        r"(?:the )?(?:\w+'s )?(?:ack|acknowledg\w+|confirmation|answer|reply)\b<~~>\bbefore\b"
    ),
    (
        r"\b<hands>s? (?:is |are )?(?:per|by|from|chosen by|picked by|out of|derived from) (?:the )?(?:\w+[ "
        r"-]){0,3}(?:id|ids|number|no\.|key|name|hash|account|customer|order|place|case|device|board|box|user"
        r"|tenant|vehicle|room|article|player|patient|policy|lot|zone|meter|owner|site|shop|store|game|ticket"
        r"|sensor|entity|article)"
    ),
    (
        r"\b(?:partition(?:ed|ing)|shard(?:ed|ing)|hash(?:ed|ing)|rout(?:ed?|es|ing)|keyed|keying|group(?:ed|ing)"
        r"|bucketed|sort(?:ed|s|ing)?) (?:out )?(?:by|on|according to|after|over .{0,30} by) (?:the |its |a "
        r")?(?!client|driver|broker)(?!(?:it|them|time of (?:storing|arrival|receipt)|arrival|receipt|random"
        r"|chance|turn|load|time|size|round|rotation|luck|lot|weight|even\w*|the broker|default|hand|an?|means|way"
        r"|local|client\w*|driver\w*|broker\w*|kafka|library|framework|our|my|whichever|whoever|which|what"
        r"|free)\b)\w+"
    ),
    (
        r"(?<!no )(?<!without )(?<!without a )(?<!any )\b(?:(?:partition|shard|message|routing|ordering|sort|kafka"
        r"|record)[ -]?key|(?:message )?group[ -]id|session[ -]id)\b\W{0,3}(?:is|=|:|are|be|being|by|on|the"
        r"|from)? ?(?!\W*(?:random|empty|null|none|left|unset|blank|not|no|a random|an? random|missing)\b)(?:the "
        r")?\w+"
    ),
    (
        r"(?<!no )(?<!without )(?<!no message )(?<!no partition )\bkeys? (?:is|are|=|:|on|by|being) (?:the |its "
        r"|always )?(?!(?:random|a random|empty|left|null|none|unset|not|missing|blank|no)\b)[\w-]+"
    ),
    (
        r"\bwith (?:the |its )?(?:\w+[ -]){1,4}as (?:the )?(?:partition |message |routing |ordering |sort )?(?:key"
        r"|message group|group|session)"
    ),
    (
        r"\b(?:as|is) (?:the )?(?:\w+ )?(?:message group|partition key|routing key|ordering key|session id"
        r"|message key|group id)"
    ),
    (
        r"\b(?:hash|modulo|mod) of (?:the |its )?\w+|\bkey[ -]shared\b|\bfifo\b|\bsingle active consumer"
        r"|\bmessage ordering (?:is )?enabled|\bexclusive (?:consumer|subscription)|\bordering key\b"
    ),
    (
        r"\b(?:number|id|name|key|hash) (?:picks|chooses|decides|determines|selects|says|gives|fixes) (?:the "
        r"|which |its )<lane>"
    ),
    r"\b(?:picks|chooses|decides|determines|selects|finds) the <lane> (?:from|by) (?:the |its )?\w+",
    r"\b<lane> (?:that|which|who) owns?\b",
    (
        r"\b(?:keep|kept|keeps|stays?|remains?|preserv(?:e|es|ed)|guarante(?:e|es|ed)|maintain(?:s|ed)?)\b(?: "
        r"\w+){0,3} (?:in )?(?:order|sequence|in turn)\b(?! \w+ by (?:kafka|nature))(?: (?:per|within|for|of)| "
        r"since| because| by)"
    ),
    (
        r"\b(?:one after (?:the other|another)|one by one|one at a time|strictly in turn|serially|singly"
        r"|serial(?:is|iz)ed)\b<~>\b(?:per|within|for|of (?:a|one|the same)|in the (?:order|sequence) of)\b"
    ),
    (
        r"\b(?:per|within|for|of) (?:a |one |an |each |the same |any )?\w+(?:'s)?\b(?: \w+){0,6} (?:one after "
        r"(?:the other|another)|one by one|one at a time|strictly in turn|in (?:strict )?(?:order|sequence)"
        r"|serially)\b"
    ),
    (
        r"(?<!not )(?<!nor )(?<!never )\bin (?:the )?(?:order|sequence) (?:of (?:saving|sending|commit|their "
        r"numbers|the numbers|numbers|issue|writing|their stamps)|their \w+ (?:numbers|stamps))"
    ),
    r"\b(?:a |one |the )?lock (?:per|on the|for each) \w+<~~>(?:while|until|before|then)",
)

# Says of an order that somebody keeps it somewhere: where nothing else on the page mixes things up, that is enough.
SENT_IN_ORDER: tuple[str, ...] = (
    (
        r"\b(?:one|a single|exactly one) (?:\w+ )?<hands> (?:per|for (?:each|every)|to each|reads? (?:a|one|each)"
        r"|takes? (?:all|every) |owns? (?:a|each)|on each|behind each|each)\b"
    ),
    (
        r"\b(?:in|by) (?:the )?(?:commit|ledger|log|send|sending|number|numbered|booking|issue|version|revision"
        r"|sequence|seq|event[- ]time|numerical|rising|ascending) (?:order|sequence|seq|numbers?)\b"
    ),
    (
        r"\b(?:just|exactly|in the (?:order|sequence)(?: in which)?|precisely) (?:as |the way |in which |that "
        r")?(?:the |it |they |an? )?\w+ (?:\w+ )?(?:made|sent|wrote|got|took|entered|gave|issued|committed"
        r"|accepted|received|saved|of saving|of sending) (?:them|it)\b"
    ),
    (
        r"\bin (?!(?:any|no|arrival|random|what|which|whatever|this|that|the|right|correct|proper|wrong|good"
        r"|working|short|an?|every|delivery|reception|receipt|each|some|different)\b)[\w-]+ order\b"
    ),
    r"\bper \w+ (?:there is )?(?:one|a single|exactly one|its own)\b",
)

# A lane that there is not.
NO_LANE: tuple[str, ...] = (
    (
        r"\b(?:no|without(?: an?| any)?|nor(?: an?)?|not (?:\w+ ){0,4}(?:an?|any)|instead of(?: an?)?|away "
        r"from(?: an?)?|from(?: an?| one)) (?:\w+ ){0,2}(?:keys?|fifo(?: queues?)?|groups?|session ids?|(?:queue"
        r"|topic|lane|partition|stream) (?:per|for each) \w+)\b(?: (?:is|was|are) (?:set|used|given|kept|sent))?"
    ),
)
