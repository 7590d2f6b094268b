"""Plain speech on messages that get mixed up: guards that are not there, keys that are not set, many hands and roads.

The classes are those of `plain_blind`.
"""

# A guard that the text says is not there.
_GUARD = (
    r"(?:sequenc\w+|ordering|order(?= ?[.,;)]|$| (?:of|in which|that|they|is not|between|among|on|at|here|at all))"
    r"|versions?|revisions?|counters?(?! \d)|generations?|epochs?|time ?stamps?|stamps?|numbering|seq(?:uence)? "
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
        r"that)\b<~~>\b(?:preced\w*|outrun\w*|overtak\w*|in (?:the |their |its )?(?:\w+ )?(?:order|sequence)|order"
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
        r"|sequence|ordering)\b<~~>\b(?:not an? (?:issue|problem|topic|concern|matter)|no (?:issue|problem"
        r"|concern)|superfluous|overkill|not worth)\b"
    ),
)
# What is dealt out so that changes of one thing overtake each other: with no key, or to whoever is free.
KEYLESS: tuple[str, ...] = (
    r"\bkeys?: ?(?:none|null|random|empty|unset|not set|no)\b",
    (
        r"\b(?:key|group|partition key)\b(?: \w+){0,3} (?:random|empty|null|unset|blank|none)\b|\b(?:no|without "
        r"an?|without|empty|null|random|blank) (?:message |partition |ordering |routing )?keys?\b(?= (?:is |are "
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

# What brings an old message after a new one, or one twice: several hands, several roads, repeats and delays.
MIXED_UP: tuple[str, ...] = (
    (
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many) (?:\w+ "
        r"){0,2}(?:consumers?|workers?|functions?|instances?|threads?|readers?|subscribers?|projectors?|handlers?"
        r"|processes|lambdas?|pollers?|dispatchers?|listeners|receivers?|monitors?|pods|links?|paths?|lines?"
        r"|gateways?|routes?|roads|antennae|masts|publishers?|senders?|servers|schedulers|sources?|systems|front "
        r"ends|channels|peers|desks|devices|teams|agents|brokers)\b"
    ),
    (
        r"\b(?:at[- ]least[- ]once|re-?deliver\w*|re-?tri(?:es|ed|y)|retry\w*|re-?sen[dt]\w*|repeat\w*"
        r"|repetition\w*|again|twice|once more|competing|fan(?:s|ned)?[- ]?(?:out|them)|no (?:particular|fixed) "
        r"order|gossip|multicast|mesh|standard queue|concurren\w+|parallel|either (?:side|of)|both (?:lines|sides"
        r"|paths)|load[- ]balanc\w+|pub/?sub|queue group|store[- ]and[- ]forward|bursts?|bunched|shuffled"
        r"|unordered|shared subscription|nack\w*|re-?publish\w*|reconnect\w*|doubled|satellite|offline|in bulk"
        r"|per burst|peers|(?:an?|one) \w+ and (?:an?|one) \w+ (?:channel|link|line|path|way)|both \w+ and \w+ "
        r"(?:publish|send|write|post)|delay\w*|late|when(?:ever)? (?:it|they|there) (?:can|has|have|is|gets?|are) "
        r"(?:\w+ )?(?:signal|network|line|online|coverage)|for minutes|sleep)\b"
    ),
)
# What such messages travel by, or that they travel.
CARRIER: tuple[str, ...] = (
    (
        r"\b(?:queues?|topics?|streams?|kafka|sqs|sns|rabbitmq|nats|mqtt|kinesis|pub/?sub|pulsar|event ?hubs?"
        r"|(?:event|service|message) bus|esb|webhooks?|events?|messages?|telegrams?|notifications?|notices"
        r"|broadcast\w*|frames|packets|udp|lora|feeds?|gossip|uploads?|uploaded|posted|posts|publish\w*|relayed"
        r"|forward\w*|sends?|sent|pushes|pushed|synced|distributed|reports?|flows?|reach(?:es)?|e-?mailed|mailed"
        r"|delivers?|delivered|arriv\w+|telemetry|bursts?|multicast|gossips?)\b"
    ),
)
# A change, of which there is an older and a newer.
CHANGE: tuple[str, ...] = (
    (
        r"\b(?:status\w*|states?|balances?|totals?|scores?|stocks?|positions?|prices?|correct(?:s|ed|ions?)"
        r"|amend\w*|cancel\w*|withdraw\w*|withdrawn|undo|revok\w*|opened|closed|edits?|edited|deletions?|deletes?"
        r"|deleted|removed?|strikings?|postings?|commands?|set-?points?|thresholds?|settings?|tariffs?|bids?"
        r"|updat\w+|chang\w+|counts?|counters?|budgets?|levels?|opt-(?:in|out)s?|inventory|vacant|occupied|hired"
        r"|moved|left|sold|returned|added|taken|freed|replies|quantit\w+|config\w*|additions|deltas|patches"
        r"|revisions?|movements?|published|suspended|blocked|approved|rejected|activated|on/off)\b"
    ),
)
NEWS: tuple[str, ...] = (r"\b<news>\b",)
