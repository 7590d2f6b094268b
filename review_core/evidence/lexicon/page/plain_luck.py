"""Plain speech on an order that nobody keeps: left to luck, or taken for given.

The classes are those of `plain_order`.
"""

# What leaves the order to luck.
LUCK: tuple[str, ...] = (
    (
        r"\b(?:whichever|whoever|whatever|the one that|the one who|any that|a \w+ that|one that|who(?:ever)?) "
        r"(?:\w+ )?(?:is|are|be|has|happens|comes|gets|'s) (?:\w+ )?(?:free|nearest|idle|next|closest|first"
        r"|available|quickest|least|time|quicker|closer|room|up)"
    ),
    (
        r"\bnext (?:one )?(?:free|available|idle)\b|\bfirst (?:one )?(?:free|available|idle)\b|\bfree (?:<lane>"
        r"|one)s? (?:takes?|gets?|picks?|grabs?|pulls?)|\b<lane>s? that (?:is|are|has|'s) (?:free|idle|time"
        r"|nothing)"
    ),
    (
        r"\b(?:any|random|an arbitrary|changing|different|another) (?:free |idle )?(?:of the )?(?:\w+ "
        r")?<lane>s?\b(?! (?:may|can) (?:fail|die))"
    ),
    (
        r"\b(?:evenly|equally|even (?:spread|load|distribution|share)|uniformly)\b|\bround[- ]robin\b|\brotation\b"
        r"|\bin turn\b<~>(?:\.|$|over|to)|\bin turn$|\bat random\b|\brandomly\b|\bscatter|\bin rotation"
    ),
    (
        r"\b(?:key|group|partition key)\b(?: \w+){0,3} (?:random|empty|null|unset|blank|none|left (?:out|empty"
        r"|blank)|missing)|\b(?:no|without|without a|empty|null|random|blank|leaves?(?: the)?) (?:\w+ "
        r")?(?:message |partition |ordering |routing )?keys?\b|\bno (?:message )?group\b|\brandom (?:id|uuid"
        r"|number)"
    ),
    (
        r"\bwhatever (?:comes|is (?:due|next|there|ready|waiting))\b"
        r"|\b(?:to|over|among) the (?:\w+ )?<hands>s? in turn\b|\bto the next <hands>\b"
        r"|\bin parallel\b|\bback of the queue\b|\bgo(?:es)? ahead "
        r"meanwhile\b|\bovertak\w+\b(?!<~>(?:is|are) (?:drop|ignor|skip))|\bparalleli[sz]\w+|\bunordered\b"
        r"|\bbest[- ]effort order"
    ),
    (
        r"\bin the order\b<~>\b(?:in which|that|as|workers?|of)\b<~~>\b(?:happens?|reads?|gets?|comes?|arriv\w+"
        r"|receiv\w+|takes?|reach\w*)\b"
    ),
    (
        r"\b(?:different|two|several|separate|own) (?:topics|queues|channels|streams|connections)\b|\b(?:each"
        r"|every)\b<~~>\b(?:at once|right away|immediately|straight away|straight|directly|forthwith)\b|\bon one "
        r"subscription\b"
    ),
    (
        r"\b(?:whenever|when|each time|every time|as) (?:an?|the|one|any) (?:\w+ )?<message> <arrive>\b|\bas they "
        r"(?:trickle|come|flow|pour|drop|roll)\b"
    ),
    (
        r"\b(?:new or old|old or new)\b|\bby (?:two|three|several|different) (?:routes|services|ways|paths"
        r"|lines)\b|\bfirst to get there\b|\bas sent by\b|\bwhatever \w+ there is\b|\bhandled by (?:two|different"
        r"|several)\b|\bclient's default\b|\bpool of readers\b|\bwhen a worker is free\b|\bworks? them off\b"
    ),
    (
        r"\bfirst \w+ to (?:see|get|reach|take|grab)\b|\bwhen they have time\b|\bfan-?out\b|\bof which there are "
        r"(?:two|three|four|\d+)\b|\b(?:two|three|four|five|six|eight) (?:handlers|writers|readers|clerks)\b"
    ),
    (
        r"\bwithout waiting\b|\b(?:first come,? first served|at the broker's discretion|as they are offered"
        r"|wherever there is|has room)\b|\b(?:fleet|pool) of (?:senders|workers|publishers)\b|\bshare a (?:mailbox"
        r"|queue|inbox|list|line)\b|\b(?:two|three|four|five|six|eight|ten|\d+) (?:\w+ )?(?:processes|threads"
        r"|workers|instances|lambdas)\b|\banyone may write\b|\blined up by the database\b|\blater arrival\b"
    ),
    (
        r"\bas (?:fast|quick\w*) as\b|\b(?:fired|sent|started|run) (?:off )?(?:concurrently|at once"
        r"|simultaneously)\b|\bconcurrent(?:ly)?\b|\bfirst (?:\w+ )?that (?:answers|is free|is idle|responds"
        r"|has)\b|\bdefault (?:delivery|settings|mode|partitioner)\b|\bseveral (?:relays|senders|publishers|routes"
        r"|paths|lines)\b|\b(?:published|sent|booked|applied) earlier\b|\bputs? (?:its|the|a|his) message back\b"
        r"|\bas they get\b"
    ),
    (
        r"\btype (?:is )?shared\b|\bshared (?:subscription|type|mode|consumer group)\b|\bside by side\b"
        r"|\bcompeting\b|\bcompete\b|\bstandard queue\b|\bdefault settings\b"
    ),
    r"\bshar(?:e|es|ing) (?:the |one |a |this )?(?:queue|work|load|topic|stream|messages|subscription|jobs)\b",
    (
        r"\b(?:tak|grab|pick|fetch|pull|get)(?:e|es|ing|s)?(?: up)? (?:what(?:ever)? is |what(?:ever)?'s "
        r"|what(?:ever)? comes |the )(?:next|there|first|up|along)\b"
    ),
    (
        r"\b(?:may|can|might|could|do|will|sometimes|now and then)\b<~>(?:pass|overtake|cross|swap with|outrun) "
        r"(?:each other|one another|it|them|the)"
    ),
    (
        r"\b(?:\d+|two|four|six|eight|several|many) (?:\w+ )?(?:threads|connections|senders|publishers|workers"
        r"|consumers|goroutines)\b<~>(?:in parallel|at once|per|each|side|whichever|share|next|as)"
    ),
    (
        r"\bas (?:it|they|he|she|\w+) (?:is |are )?(?:come|comes|came|arriv\w+|get|gets|got|received|delivered"
        r"|read)\b|\bas (?:received|delivered)\b|\bstores? what (?:it|they) gets?\b|\bas they come\b"
    ),
    (
        r"\bas soon as\b|\bthe moment\b|\bon (?:arrival|receipt)\b|\bupon (?:arrival|receipt)\b|\bwhat it (?:has "
        r"been|was|is) (?:handed|given|sent)"
    ),
    (
        r"\bno (?:order|sequence) (?:is )?(?:kept|guaranteed|given|promised|prescribed|laid)|\bnot (?:\w+ "
        r")?(?:ordered|sorted|numbered)\b"
    ),
)

# What takes an order for given.
GIVEN: tuple[str, ...] = (
    (
        r"\b(?:order|ordering|sequence)\b<~>\b(?:thus given|given|natural|by itself|assured|inherent|goes without"
        r"|comes? (?:with|for free|by)|taken care|obvious|sees? to|ensured by|looked after)\b"
    ),
    (
        r"\b(?:kafka|broker|queue|tcp|sqs|stream|bus|rabbitmq|log|pub/sub|nats|mqtt)\b(?: \w+){0,4} (?:keeps?"
        r"|guarantees?|preserves?|is (?:an )?ordered|sees? to|takes care|does|orders|hands? (?:them|it) (?:out"
        r"|on) in)\b"
    ),
    r"\b(?:in|of) (?:the )?(?:right|proper|correct|natural|logical) (?:order|sequence)\b(?!<~>(?:by|because|since))",
    (
        r"\b(?:seldom|rarely|hardly|unlikely|practically never|almost never|improbable)\b<~~>\b(?:swap\w*"
        r"|overtak\w*|late|cross\w*|pass\w*|order|sequence|differ\w*|earlier|before)"
    ),
    (
        r"\b(?:is|are|be) (?:not (?:to be )?expected|expected in|supposed to (?:come|arrive)|assumed)\b"
        r"|\b(?:cannot|can not|will not|never) (?:come|overtake|arrive|pass|happen|occur)\b"
    ),
    (
        r"\b(?:has|have|needs?) to (?:leave|come|happen|precede|go|be (?:open|there|created))\b<~>(?:before|first)"
        r"|\bcomes? before\b"
    ),
    (
        r"\b(?:order|sequence|swap\w*|overtak\w*|earlier|later|two corrections|number|counter"
        r"|newer)\b<~~>\b(?:not an? (?:issue|problem|topic|concern|matter)|no (?:issue|problem|concern)"
        r"|unnecessary|superfluous|not (?:needed|necessary|required)|overkill|not worth|can do without|left out"
        r"|dispensed with)\b"
    ),
    (
        r"\b(?:sure|bound|certain) to be (?:there|first|in)\b|\b(?:not|never|hardly|seldom)\b<~>\b(?:occur|happen"
        r"|come up)\b|\b(?:should|would|might) be (?:exceptional|rare|the exception)\b|\bwill notice\b|\bchosen "
        r"such that\b|(?<!not )(?<!nor )(?<!never )\b(?:rel(?:y|ies|ying) (?:up)?on|trusts?|counts? on|depends? on"
        r"|tak(?:e|es|en) (?:it )?for granted|assum\w+|expect\w*|presum\w+|suppos\w+|builds? on|banks? on"
        r"|believ\w+|hop\w+)\b<~~>\b(?:order|sequence|before|broker|first|last|current state|once|in turn|kafka"
        r"|queue)\b"
    ),
    (
        r"\b(?:not|nobody|never|no one)\b<~>\b(?:know|knows|tell|notice\w*|see)\b<~~>\b(?:newer|older|first|later"
        r"|swapped|order|which)\b|\bclose together\b|\b(?:order|ordering|sequence)\b<~~>\b(?:is|are) (?:ensured"
        r"|assured|guaranteed|given|kept|handled|provided) by\b(?! (?:the )?(?:key|number|partition|counter|seq))"
    ),
    (
        r"\bwithin (?:\w+ )?(?:hours|minutes|days|seconds)(?: \w+)? (?:rather than|not|and not)|\b(?:in practice"
        r"|normally|generally|as a rule|usually|naturally|of course)\b<~~>\b(?:order|sequence|arrive|come|last"
        r"|latest|first)"
    ),
    (
        r"\b(?:ends? up|end) (?:with|on|at) the (?:latest|last|newest|right|correct)|\balways (?:as fresh|up to "
        r"date|current|at the newest|the newest|right|the latest)"
    ),
)

# Things of which there is a newer and an older state, and what brings the older one later or twice.
CHANGING: tuple[str, ...] = (
    (
        r"\b(?:status\w*|states?|balances?|totals?|scores?|stock|positions?|prices?|correct(?:s|ed|ions?)|amend\w*"
        r"|cancel\w*|withdraw\w*|withdrawn|undo|revok\w*|latest|newest|most recent|current|opened|closed|edits?"
        r"|strokes?|postings?|commands?|set-?points?|versions?|tariffs?|bids?|suspend\w*|retract\w*)\b"
    ),
)
CARRIED: tuple[str, ...] = (
    (
        r"\b(?:messages?|events?|records?|updates?|reports?|readings?|changes?|positions?|postings?|queues?|topic"
        r"|stream|partitions?|bids?|frames?|commands?|transactions|conversations|trades|requests are|flight"
        r"|mailbox\w*|edits?|orders?)\b"
    ),
)
UNSAFE: tuple[str, ...] = (
    (
        r"\b(?:twice|late|later|overtak\w*|out of order|out of turn|re-?sen[dt]\w*|re-?deliver\w*|repeat\w*|once "
        r"more|at[- ]least[- ]once|duplicat\w*|re-?tri\w+|re-?tries|standard queue|held back|two (?:paths|links"
        r"|lines|sites|regions)|wrong order|hand\w* (?:it |them )?out again)\b"
    ),
)

# A word of the guard, in a sentence that puts it off.
NAMED: tuple[str, ...] = (
    (
        r"\b(?:number(?:s|ing)?|sequenc\w+|order(?:ing)?|time ?stamp\w*|version (?:check|number|comparison)\w*"
        r"|revisions?|compar\w+|dedup\w*|repeat\w*|late (?:one|message|event)s?|gaps?|doubles?|twice|overtak\w*"
        r"|sorting|counters?)\b"
    ),
)

# What a sentence or heading that asks about the order says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:order|ordering|sequence|sequencing)\b(?! (?:id|number|no\b|service|table|form|book|confirm|status"
        r"|line|of the day))"
    ),
    r"\b(?:which|what|who)\b.{0,30}\b(?:first|counts|wins|last|valid|newer|latest)\b",
    (
        r"\b(?:overtak\w*|out of turn|late (?:ones|messages|arrivals)|(?:one|step) after|in turn|race|passes? the "
        r"other|latest|newest)\b"
    ),
)
