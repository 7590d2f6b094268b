"""Plain speech on messages that get mixed up: guards that are not there, keys that are not set, many hands and roads.

The classes are those of `plain_blind`.
"""

# A guard that the text says is not there.
_GUARD = (
    r"(?:sequenc\w+|order(?:ing)?(?! (?:id|ids|number|service|table|line|is|was|form))|versions?|revisions?|counters?"
    r"|generations?|epochs?|time ?stamps?|stamps?|numbering|seq(?:uence)? ?(?:no\.?|numbers?)?|which (?:one |of "
    r"them )?(?:is|was|were|came"
    r"|comes) (?:the )?(?:newer|older|first|later|issued|sent|made|earlier)|what came (?:first|before)|overtak\w*"
    r"|stale\w*"
    r"|re-?order\w*|out[- ]of[- ]order|late (?:ones?|messages?|events?|arrivals?)|swap\w*|age of|dates?|time (?:of"
    r"|in) (?:the|a|an|its))"
)
_HEEDED = (
    r"(?:inspect\w*|check\w*|compar\w*|look\w*|consult\w*|consider\w*|evaluat\w*|carr\w*|bear\w*|contain\w*|us(?:e"
    r"|es|ed|ing)"
    r"|regard\w*|verif\w*|mind\w*|heed\w*|transmit\w*|includ\w*|keep\w*|kept|track\w*|attach\w*|stamp\w*|sa(?:y|ys|id)"
    r"|tells?|told|knows?|known|sen[dt]\w*|read|logic|handling|thought|notic\w*|needed|required|provid\w*"
    r"|introduc\w*|have|has"
    r"|sorted|ordered|numbered|treat\w*|bother\w*|detect\w*)"
)
UNGUARDED: tuple[str, ...] = (
    (
        rf"\b(?:no|not|never|nothing|nobody|none|without|nor|neither|hardly|ignor\w+)\b(?! (?:only|rely|depend"
        rf"|trust|going? back))<~~>\b{_HEEDED}\b"
        rf"<~~>\b{_GUARD}\b(?! (?:below|above|lower|higher|not))"
    ),
    rf"\b{_GUARD}\b(?: \w+){{0,6}} (?:is|are|was|were) (?:not |never |neither )(?:\w+ )?{_HEEDED}\b",
    (
        rf"\b(?:no|without(?: an?| any)?|neither(?: an?| the)?|nor(?: an?)?|ignor(?:es?|ing)(?: the| its| any)?) "
        rf"(?:\w+ )?{_GUARD}\b"
        r"(?! (?:below|above|lower|higher|is (?:lower|older)|back)\b)(?: \w+){0,3} (?:is |are |in |on |along "
        r"|checks?\b|looked |compared |checked "
        r"|kept |sent |with |needed |numbers?\b|handling\b|logic\b|control\b)"
    ),
    (
        r"(?<!not )(?<!nor )(?<!never )\b(?:rel(?:y|ies|ying) (?:up)?on|trusts?|counts? on|depends? on|tak(?:e|es"
        r"|en) (?:it )?for granted"
        r"|assum\w+|expect\w*|presum\w+|suppos\w+|builds? on|banks? on|believ\w+|hop\w+|known to|sure to|bound to"
        r"|certain to|it is (?:taken|understood|presumed) that)\b<~~>\b"
        r"(?:preced\w*|outrun\w*|overtak\w*|in (?:the |their |its )?(?:\w+ )?(?:order|sequence)|order|sequence"
        r"|before|one after|current state|once|in turn)\b(?! (?:number|id|form|is placed))"
    ),
    (
        r"\b(?:will|always|should|surely|naturally)\b<~>\b(?:come|arriv\w*|deliver\w*|follow|be|reach\w*|stay"
        r"|leave|precede\w*)\b<~>\b"
        r"(?:in (?:the |their |its )?(?:right|proper|correct|same|natural|logical|sending|original) (?:order"
        r"|sequence)|the sequence|in order|in sequence)\b"
        r"|\balways (?:follows|precedes|comes (?:before|after|first))\b"
        r"|\b(?:has|have|needs?) to (?:leave|come|happen|precede|go)\b<~>\b(?:before|first)\b"
    ),
    (
        r"\b(?:seldom|rarely|hardly|unlikely|practically never|almost never|improbable)\b<~~>\b(?:swap\w*"
        r"|overtak\w*|out of (?:order|turn)"
        r"|cross\w*|(?:wrong|different|other) (?:order|sequence))\b"
        r"|\b(?:order|sequence|ordering)\b<~~>\b(?:not an? (?:issue|problem|topic|concern|matter)|no (?:issue"
        r"|problem|concern)"
        r"|superfluous|overkill|not worth)\b"
    ),
)
# What is dealt out so that changes of one thing overtake each other: with no key, or to whoever is free.
KEYLESS: tuple[str, ...] = (
    (
        r"\b(?:key|group|partition key)\b(?: \w+){0,3} (?:random|empty|null|unset|blank|none)\b|\b(?:no|without "
        r"an?|without|empty|null|random"
        r"|blank) (?:message |partition |ordering |routing )?keys?\b(?= (?:is |are |so|on|and|in|to|for|set)|[,.;]"
        r"|$)|\brandom partitions?\b"
        r"|\b(?:partitions?|shards?)\b<~>\b(?:at random|round[- ]robin|randomly|evenly)\b|\b(?:round[- ]robin|at "
        r"random|randomly|scattered"
        r"|any free)\b<~>\b(?:partitions?|shards?)\b"
    ),
)
TO_THE_FREE: tuple[str, ...] = (
    (
        r"\b(?:which|who)ever (?:\w+ )?(?:is|are|has|happens|comes|gets|got) (?:\w+ )?(?:free|idle|next|first"
        r"|available|quickest|time|there)\b"
        r"|\bnext (?:one )?(?:free|available|idle)\b|\bfirst (?:one )?(?:free|available|idle)\b|\bfirst come\b"
    ),
)

# What brings an old message after a new one, or one twice.
MIXED_UP: tuple[str, ...] = (
    (
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|every|each|any of the) "
        r"(?:\w+ ){0,2}"
        r"(?:consumers?|workers?|pods?|instances?|threads?|readers?|subscribers?|projectors?|handlers?|nodes?"
        r"|processes|lambdas?|pollers?"
        r"|dispatchers?|senders?|receivers?|relays?|servers?|replicas?|caches?|partitions?|shards?|links?|paths?"
        r"|lines?|gateways?|routes?"
        r"|front ends|antennae|engines|publishers?)\b"
    ),
    (
        r"\b(?:at[- ]least[- ]once|re-?deliver\w*|re-?tri(?:es|ed|y)|retry\w*|re-?sen[dt]\w*|repeat\w*"
        r"|repetition\w*|again|twice|once more|competing"
        r"|fan(?:s|ned)?[- ]?(?:out|them)|no (?:particular|fixed) order|gossip|multicast|mesh|standard queue"
        r"|concurren\w+|parallel"
        r"|either (?:side|of)|both (?:lines|sides|paths)|load[- ]balanc\w+|pub/?sub|queue group|when they can"
        r"|delays?|late)\b"
    ),
)
# What such messages travel by.
CARRIER: tuple[str, ...] = (
    (
        r"\b(?:queues?|topics?|streams?|kafka|sqs|sns|rabbitmq|nats|mqtt|kinesis|pub/?sub|pulsar|event ?hubs?"
        r"|event bus|esb|webhooks?|events?"
        r"|messages?|telegrams?|notifications?|notices|broadcast\w*|frames|packets|udp|lora|feed|gossip)\b"
    ),
)
NEWS: tuple[str, ...] = (r"\b<news>\b",)
