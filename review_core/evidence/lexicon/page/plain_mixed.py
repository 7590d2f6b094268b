"""Plain speech on messages that get mixed up: guards that are not there, keys that are not set, many hands and roads.

The classes are those of `plain_blind`.
"""

# A guard that the text says is not there.
_GUARD = (
    r"(?:sequenc\w+|ordering|order(?= ?[.,;)]|$| (?:of|in which|that|they|is not|between|among|on|at|here|at all))"
    r"|versions?|revisions?|counters?(?! \d)|generations?|epochs?|time ?stamps?|numbering|seq(?:uence)? "
    r"?(?:no\.?|numbers?)?|which (?:one |of them )?(?:is|was|were|came|comes) (?:the )?(?:newer|older|first|later"
    r"|issued|sent|made|earlier)|what came (?:first|before)|overtak\w*|stale\w*|re-?order\w*|out[- ]of[- ]order"
    r"|late (?:ones?|messages?|events?|arrivals?)|swap\w*|age of|dates?|time (?:of|in) (?:the|a|an|its))"
)
_HEEDED = (
    r"(?:inspect\w*|check\w*|compar\w*|look\w*|consult\w*|consider\w*|evaluat\w*|carr\w*|bear\w*|contain\w*|us(?:e"
    r"|es|ed|ing)|regard\w*|verif\w*|mind\w*|heed\w*|transmit\w*|includ\w*|keep\w*|kept|track\w*|attach\w*"
    r"|stamp\w*|sa(?:y|ys|id)|tells?|told|knows?|known|sen[dt]\w*|read|logic|handling|thought|notic\w*|needed"
    r"|required|provid\w*|introduc\w*|sorted|ordered|numbered|treat\w*|bother\w*|detect\w*)"
)
UNGUARDED: tuple[str, ...] = (
    (
        rf"\A(?!.*\b(?:unless|until|only if)\b).*?\b(?:no|not|never|nothing|nobody|none|without|nor|neither|hardly"
        rf"|ignor\w+)\b(?! (?:only|rely|depend|trust|going? back))<~~>\b{_HEEDED}\b<~~>\b{_GUARD}\b(?! (?:below"
        rf"|above|lower|higher|not))"
    ),
    rf"\b{_GUARD}\b(?: \w+){{0,6}} (?:is|are|was|were) (?:not |never |neither )(?:\w+ )?{_HEEDED}\b",
    (
        rf"\b(?:no|without(?: an?| any)?|neither(?: an?| the)?|nor(?: an?)?|ignor(?:es?|ing)(?: the| its| any)?) "
        rf"(?:\w+ )?{_GUARD}\b"
        r"(?! (?:below|above|lower|higher|is (?:lower|older)|back)\b)(?: \w+){0,3} (?:is |are |in |on |along "
        r"|checks?\b|looked |compared |checked |kept |sent |with |needed |numbers?\b|handling\b|logic\b|control\b)"
    ),
    (
        r"(?<!not )(?<!nor )(?<!never )\b(?:rel(?:y|ies|ying) (?:up)?on|trusts?|counts? on|depends? on|tak(?:e|es"
        r"|en) (?:it )?for granted|assum\w+|expects?|expected|presum\w+|suppos\w+|builds? on|banks? on|believ\w+"
        r"|hop\w+|known to|sure to|bound to|certain to|it is (?:taken|understood|presumed) "
        r"that)\b<~~>\b(?:preced\w*|outrun\w*|overtak\w*|in (?:the |their |its )?(?:\w+ )?(?:order|sequence)|(?<!to )order"
        r"|sequence|before|one after|current state|once|in turn)\b(?! (?:number|id|form|is placed))"
    ),
    (
        r"\b(?:will|always|should|surely|naturally)\b<~>\b(?:come|arriv\w*|deliver\w*|follow|be|reach\w*|stay"
        r"|leave|precede\w*)\b<~>\b(?:in (?:the |their |its )?(?:right|proper|correct|same|natural|logical|sending"
        r"|original) (?:order|sequence)|the sequence|in order|in sequence)\b|\balways (?:follows|precedes|comes "
        r"(?:before|after|first))\b|\b(?:has|have|needs?) to (?:leave|come|happen|precede|go)\b<~>\b(?:before"
        r"|first)\b"
    ),
    (
        r"\b(?:seldom|rarely|hardly|unlikely|practically never|almost never|improbable)\b<~~>\b(?:swap\w*"
        r"|overtak\w*|out of (?:order|turn)|cross\w*|(?:wrong|different|other) (?:order|sequence))\b|\b(?:order"
        r"|sequence|ordering)\b<~~>\b(?:not (?:been )?an? (?:issue|problem|topic|concern|matter)|not relevant|no (?:issue"
        r"|problem"
        r"|concern)|superfluous|overkill|not worth)\b"
    ),
)
# What is dealt out so that changes of one thing overtake each other: with no key, or to whoever is free.
KEYLESS: tuple[str, ...] = (
    r"\bkeys?: ?(?:none|null|random|empty|unset|not set|no)\b",
    (
        r"\b(?:key|group|partition key)\b(?: \w+){0,3} (?:random|empty|null|unset|blank|none)\b|\b(?:no|without "
        r"an?|without|empty|null|random|blank) (?:message |partition |ordering |routing )?keys?\b(?= (?:is |are |over |across "
        r"|so|on|and|in|to|for|set)|[,.;]|$)|\brandom partitions?\b|\b(?:partitions?|shards?)\b<~>\b(?:at random"
        r"|round[- ]robin|randomly|evenly)\b|\b(?:round[- ]robin|at random|randomly|scattered|any "
        r"free)\b<~>\b(?:partitions?|shards?)\b"
    ),
)
TO_THE_FREE: tuple[str, ...] = (
    (
        r"\b(?:which|who)ever (?:\w+ )?(?:is|are|has|happens|comes|gets|got) (?:\w+ )?(?:free|idle|next|first"
        r"|available|quickest|time|there)\b|\bnext (?:one )?(?:free|available|idle)\b|\bfirst (?:one )?(?:free"
        r"|available|idle)\b|\bfirst come\b"
    ),
)

# Several hands that take the messages of one road.
MANY_HANDS: tuple[str, ...] = (
    (
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many) (?:\w+ ){0,2}"
        r"(?:consumers?|workers?|functions?|threads?|readers?|subscribers?|projectors?|handlers?|lambdas?|pollers?"
        r"|listeners|receivers?)\b[^.;]{0,60}\b(?:take|takes|read|reads|pull|pulls|consume|consumes|drain|drains|handle)\b"
    ),
)
# Messages that lie on a road.
NOTICES: tuple[str, ...] = (
    (
        r"\b(?:events?|messages?|notices|notifications?|updates?|reports?|changes|commands?)\b[^.;]{0,40}\b(?:queues?|topics?"
        r"|streams?|kafka|sqs|rabbitmq|nats|mqtt|kinesis|pub/?sub|bus)\b"
    ),
)
# A change, and what undoes or follows it.
CHANGE: tuple[str, ...] = (
    (
        r"\b(?:opened|started|added|suspended|blocked|occupied|hired|arrived|on|in|created|activated|booked|held)\b"
        r"[^.;]{1,25}\b(?:and|or|,)[^.;]{1,25}\b(?:closed|stopped|removed|valid|unblocked|vacant|returned|left|off|out"
        r"|deleted|cancelled|released|again|freed)\b"
    ),
)
# What is told of order, and of no repeat, rival or cache.
ORDERED: tuple[str, ...] = (
    (
        r"\b(?:order(?:ed|ing)?(?= ?[.,;:)]|$| (?:of|in|per|within|is|as|key|by|they|that|the|it)\b)|sequen\w+|in turn"
        r"|out of turn|one after|one by one|one at a time|overtak\w*|gaps?|fifo|partition\w*|single active|message group"
        r"|(?:one|a single|same|always the|own) (?:\w+ )?(?:worker|consumer|thread|reader|pod|queue|lane|dispatcher|relay)"
        r"|per \w+|newer|newest|older|latest|higher|lower|exceeds|above|below|offset|numbered|by number|n\+1"
        r"|numbers (?:each|its|them|comments|messages|the)|running (?:number|count)|(?:row |sequence |version )numbers?"
        r"|version\w*|revisions?|rev|seq|late (?:ones?|values?)|next (?:one|only|step|command|event|change)"
        r"|by (?:time|event time|its time|that number))\b"
        r"|\b(?:kafka|events?|topics?|messages?|queue)\b[^.;]{0,60}\b(?:keyed by|key is|key =)"
    ),
)
# What travels and could arrive in another order.
STREAM: tuple[str, ...] = (
    (
        r"\b(?:queues?|topics?|streams?|kafka|sqs|sns|rabbitmq|nats|mqtt|kinesis|pub/?sub|pulsar|bus|webhooks?|events?"
        r"|messages?|telegrams?|notices?|frames|packets|feeds?|gossip|reports?|readings|updates?|changes|edits?|strokes|taps"
        r"|bids|commands|jobs|steps|saves|corrections|amendments|positions|entries|partitions?|relays?|records)\b"
    ),
)
# That it matters what comes first, and things that are said or done anew.
TURNS: tuple[str, ...] = (
    (
        r"\b(?:sequence|in (?:the )?(?:right |same )?order|order (?:of|in which|was what)|overtak\w*|pass each other"
        r"|out of (?:turn|order)|on top of|the one before|before (?:it|its|the other)|(?:earlier|later|older) (?:one|version)"
        r"|newer|what has become of|only after|first (?:has|must|needs?)|wrong way round|saves|bids?|strokes|suspended"
        r"|reinstated|terminated|altered|revised)\b"
    ),
)
