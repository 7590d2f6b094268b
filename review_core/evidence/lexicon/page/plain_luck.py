"""Plain speech on an order that nobody keeps: left to luck, taken for given, or blind to what the message carries.

The classes are those of `plain_order`.
"""

# What leaves the order to luck.
LUCK: tuple[str, ...] = (
    (
        r"\b(?:whichever|whoever|whatever|the one that|the one who|any that|a \w+ that|one that"
        r"|who(?:ever)?) (?:\w+ )?(?:is|are|be|has|happens|comes|gets|'s) (?:\w+ )?(?:free|nearest|idle|next"
        r"|closest|first|available|quickest|least|time|quicker|closer|room|up)"
    ),
    (
        r"\bnext (?:one )?(?:free|available|idle)\b|\bfirst (?:one )?(?:free|available|idle)\b|\bfree (?:<lane>"
        r"|one)s? (?:takes?|gets?|picks?|grabs?|pulls?)|\b<lane>s? that (?:is|are|has|'s) (?:free|idle|time"
        r"|nothing)"
    ),
    (
        r"\b(?:any|random|an arbitrary|changing|different|another) (?:free "
        r"|idle )?(?:of the )?(?:\w+ )?<lane>s?\b(?! (?:may|can) (?:fail|die))"
    ),
    (
        r"\b(?:evenly|equally|even (?:spread|load|distribution|share)|uniformly)\b|\bround[- ]robin\b"
        r"|\brotation\b|\bin turn\b<~>(?:\.|$|over|to)|\bin turn$|\bat random\b|\brandomly\b|\bscatter"
        r"|\bin rotation"
    ),
    (
        r"\b(?:key|group|partition key)\b(?: \w+){0,3} (?:random|empty|null|unset|blank|none|left (?:out|empty"
        r"|blank)|missing)|\b(?:no|without|without a|empty|null|random|blank"
        r"|leaves?(?: the)?) (?:\w+ )?(?:message |partition |ordering |routing )?keys?\b"
        r"|\bno (?:message )?group\b|\brandom (?:id|uuid|number)"
    ),
    (
        r"\bwhichever\b|\bwhoever\b|\bwhatever comes\b|\bin parallel\b|\bback of the queue\b"
        r"|\bgo(?:es)? ahead meanwhile\b|\bovertak\w+\b(?!<~>(?:is|are) (?:drop|ignor|skip))|\bparalleli[sz]\w+"
        r"|\bunordered\b|\bbest[- ]effort order"
    ),
    (
        r"\bin the order\b<~>\b(?:in which|that|as|workers?|of)\b<~~>\b(?:happens?|reads?|gets?|comes?|arriv\w+"
        r"|receiv\w+|takes?|reach\w*)\b"
    ),
    (
        r"\b(?:different|two|several|separate|own) (?:topics|queues|channels|streams|connections)\b|\b(?:each"
        r"|every)\b<~~>\b(?:at once|right away|immediately|straight away|straight|directly|forthwith)\b"
        r"|\bon one subscription\b"
    ),
    (
        r"\b(?:whenever|when|each time|every time|as) (?:an?|the|one|any) (?:\w+ )?<message> <arrive>\b"
        r"|\bas they (?:trickle|come|flow|pour|drop|roll)\b"
    ),
    (
        r"\b(?:new or old|old or new)\b|\bby (?:two|three|several|different) (?:routes|services|ways|paths"
        r"|lines)\b|\bfirst to get there\b|\bas sent by\b|\bwhatever \w+ there is\b|\bhandled by (?:two|different"
        r"|several)\b|\bclient's default\b|\bpool of readers\b|\bwhen a worker is free\b|\bworks? them off\b"
    ),
    (
        r"\bfirst \w+ to (?:see|get|reach|take|grab)\b|\bwhen they have time\b|\bfan-?out\b"
        r"|\bof which there are (?:two|three|four|\d+)\b|\b(?:two|three|four|five|six|eight) (?:handlers|writers"
        r"|readers|clerks)\b"
    ),
    (
        r"\bwithout waiting\b|\b(?:first come,? first served|at the broker's discretion|as they are offered"
        r"|wherever there is|has room)\b|\b(?:fleet|pool) of (?:senders|workers|publishers)\b"
        r"|\bshare a (?:mailbox|queue|inbox|list|line)\b|\b(?:two|three|four|five|six|eight|ten"
        r"|\d+) (?:\w+ )?(?:processes|threads|workers|instances|lambdas)\b|\banyone may write\b"
        r"|\blined up by the database\b|\blater arrival\b"
    ),
    (
        r"\bas (?:fast|quick\w*) as\b|\b(?:fired|sent|started|run) (?:off )?(?:concurrently|at once"
        r"|simultaneously)\b|\bconcurrent(?:ly)?\b|\bfirst (?:\w+ )?that (?:answers|is free|is idle|responds"
        r"|has)\b|\bdefault (?:delivery|settings|mode|partitioner)\b|\bseveral (?:relays|senders|publishers"
        r"|routes|paths|lines)\b|\b(?:published|sent|booked|applied) earlier\b|\bputs? (?:its|the|a"
        r"|his) message back\b|\bas they get\b"
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
        r"\b(?:may|can|might|could|do|will|sometimes|now and then)\b<~>(?:pass|overtake|cross|swap with"
        r"|outrun) (?:each other|one another|it|them|the)"
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
        r"\bas soon as\b|\bthe moment\b|\bon (?:arrival|receipt)\b|\bupon (?:arrival|receipt)\b"
        r"|\bwhat it (?:has been|was|is) (?:handed|given|sent)"
    ),
    (
        r"\bno (?:order|sequence) (?:is )?(?:kept|guaranteed|given|promised|prescribed|laid)"
        r"|\bnot (?:\w+ )?(?:ordered|sorted|numbered)\b"
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
        r"\b(?:has|have|needs?) to (?:leave|come|happen|precede|go|be (?:open|there|created))\b<~>(?:before"
        r"|first)|\bcomes? before\b"
    ),
    (
        r"\b(?:order|sequence|swap\w*|overtak\w*|earlier|later|two corrections|number|counter"
        r"|newer)\b<~~>\b(?:not an? (?:issue|problem|topic|concern|matter)|no (?:issue|problem|concern)"
        r"|unnecessary|superfluous|not (?:needed|necessary|required)|overkill|not worth|can do without|left out"
        r"|dispensed with)\b"
    ),
    (
        r"\b(?:sure|bound|certain) to be (?:there|first|in)\b|\b(?:not|never|hardly|seldom)\b<~>\b(?:occur|happen"
        r"|come up)\b|\b(?:should|would|might) be (?:exceptional|rare|the exception)\b|\bwill notice\b"
        r"|\bchosen such that\b|(?<!not )(?<!nor )(?<!never )\b(?:rel(?:y|ies|ying) (?:up)?on|trusts?|counts? on"
        r"|depends? on|tak(?:e|es|en) (?:it )?for granted|assum\w+|expect\w*|presum\w+|suppos\w+|builds? on"
        r"|banks? on|believ\w+|hop\w+)\b<~~>\b(?:order|sequence|before|broker|first|last|current state|once"
        r"|in turn|kafka|queue)\b"
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
        r"\b(?:ends? up|end) (?:with|on|at) the (?:latest|last|newest|right|correct)|\balways (?:as fresh"
        r"|up to date|current|at the newest|the newest|right|the latest)"
    ),
)

# Applied as it comes, told without a word of the trade.
BLIND: tuple[str, ...] = (
    (
        r"\b(?:most recent(?:ly)?|latest|last|newest|freshest)\b<~>\b(?:sent|received|arriv\w+|came|comes|handled"
        r"|taken|heard|got|gets|read|delivered|processed|seen|told|in|given|reported|to (?:arrive"
        r"|come))\b<~>\b(?:is|are|counts?|stands?|decides?|valid|wins?|shown|current|true|holds|believed|stays"
        r"|applies|kept|remains)\b"
    ),
    (
        r"\b(?:sent|received|arriv\w+|came|handled|taken|heard|got|delivered|processed|seen|told|given"
        r"|reported)\b(?: \w+){0,2} (?:most recently|last|latest)\b(?! (?:number|version|revision|stamp|seq"
        r"|known good))"
    ),
    (
        r"\b(?:is|are|counts?|shows?|shown|stands?|decides?|always at|fresh as|current is)\b<~>\b(?:most recent"
        r"|latest|last|newest)\b<~>\b(?:sent|received|arriv\w+|came|handled|taken|heard|got|delivered|processed"
        r"|came in|in|report|message|to (?:arrive|come))\b"
    ),
    (
        r"\b(?:last|latest|newest) (?:one |message |frame |event |report |update |write |to )?(?:in|arrive"
        r"|arrived|come|wins|counts|stays)\b"
    ),
    (
        r"\b<apply>\b<~~>\b(?:what(?:ever)?|as) (?:the |a |an |its |that )?(?:\w+ )?(?:<message>) (?:says?"
        r"|carr(?:y|ies)|brings?|holds?|has|names?|contains?|tells?|asks?|orders?|demands?|states?|gives?"
        r"|reads?)\b"
    ),
    (
        r"\b<apply>\b(?: \S+){0,5}? (?:what(?:ever)?|the \w+) (?:it|they|he|she) (?:gets?|got|(?:is|are|was|were"
        r"|has been|have been) (?:sent|handed|given|told|delivered)|receives?|received|has (?:got|received))\b"
    ),
    (
        r"\b<apply>\b(?: \S+){0,5}? (?:the |its |their |whatever )?\w+ (?:in|from|of) (?:the |its |each "
        r"|that )?(?:body|message|event|payload|notice|report|webhook|frame|packet|update|call|callback|letter"
        r"|notification)\b(?!'s)"
    ),
    (
        r"\b(?:value|state|status|figure|content|\w+) (?:in|from|of) the (?:message|event|body|payload|report"
        r"|update|notice|frame|webhook) (?:becomes?|is (?:then |now )?(?:the |valid|current|shown|applied|stored"
        r"|written|taken)|replaces|overwrites|counts|is the)\b"
    ),
    (
        r"\b<apply>\b<~~>\b(?:in|from|of|with) (?:each|every|any|the) (?:\w+ )?<message> (?:it|that|they|which)\b"
        r"|\b<apply>\b<~~>\b(?:field|value|content|status|state|price|amount|figure)s? (?:in|of|from) (?:the "
        r"|each |a )?(?:message|event|body|payload|report|update)\b"
    ),
    (
        r"\b(?:copies|takes?|copied|taken|obeys?|executes?|set|sets) (?:\S+ ){0,5}?(?:from the (?:event|message"
        r"|report|body)|every (?:command|message|event|order|telegram)|what (?:was|is|it was"
        r"|has been) (?:reported|sent|told|said|written))\b|:= ?\w|\b(?:has|have|shows?) what was (?:written|sent"
        r"|put)\b"
    ),
    (
        r"\b(?:last|latest|newest|most recent) (?:\w+ ){1,2}(?:to be|to) (?:\w+ ){0,2}(?:is|counts|stays|stands"
        r"|decides|wins|valid|entered|written)\b|\bof (?:their|its) coming in\b"
    ),
    (
        r"\b(?:that|which) (?:has |have )?(?:reached|came to|got to|gets to|comes to|was sent to) (?:it|them|him"
        r"|her|us) last\b|\badds? (?:each|every|an?|the) \w+ (?:when|as|once|whenever) (?:it|they|one)\b"
        r"|\b(?:message|event|report|notice|update) (?:sets|changes|moves|writes|overwrites|makes|decides) (?:the"
        r"|its|an?|what)\b|\b(?:carries|carry) out each\b|\bwhich (?:draws|shows|applies|books|prints"
        r"|executes) (?:them|it)\b|\bwhatever comes is\b|\bleaves its (?:message|event|job) to another\b"
    ),
    (
        r"\btime of (?:storing|arrival|receipt|writing it)\b|\bspread at random\b|\bas (?:each|every|a|one"
        r"|the) \w+ (?:gets|comes|reads|finds|has) (?:it|there|to|time)?\b"
    ),
    (
        r"\bgoes? up and down\b|\bset(?:s)? the \w+'s (?:state|status)\b|\bover the air\b|\breplaces that \w+'s\b"
        r"|\bas they are read\b"
    ),
    (
        r"\bmoves? with each\b|\bfrom then on\b|\b(?:is|are|gets?) (?:merged|applied|copied|written"
        r"|put) (?:in)?to (?:the|what)\b|\bcontents? (?:go|goes) into\b|\badds? them up\b"
        r"|\brelative\b<~~>\badds?\b|\bset \w+ = :?\w+"
    ),
    (
        r"\b<apply>\b<~~>\bas (?:each|every|a|one|any) \w+ (?:gets|comes|reads|reaches|finds)\b|\b(?:on|at|upon"
        r"|with) each (?:receipt|arrival|delivery|message|event|report)\b"
    ),
    (
        r"\b(?:appl\w+|sets?|writ\w+|stor\w+|puts?|overwrit\w+|updates?|merged?|books?)\b<~~>\b(?:on the spot"
        r"|right away|immediately|straight away|forthwith|straight into|without further ado|as it stands"
        r"|as it is)\b"
    ),
    (
        r"\b(?:whenever|when|each time|every time|as soon as|once) (?:an?|the|one"
        r"|any) (?:\w+ )?<message> <arrive>\b<~~>\b(?:<apply>|becomes?|is)\b"
    ),
    (
        r"\b(?:last|latest|newest|most recent)\b<~>\b(?:read|received|processed|handled|heard|written|event"
        r"|message|write|report)\b<~>\b(?:is|are|stays?|wins?|counts|stands|decides|stay|remains)\b|\b(?:received"
        r"|heard|read|got|seen) last\b|\blast writer? (?:wins|stays|counts)\b(?!<~>by)"
    ),
    (
        r"\b(?:carries|carry) (?:both|each|them all|every one) out\b|\beach (?:\w+ing|saves|stores|writes|applies"
        r"|sets) (?:the |what |its )?\w+<~>(?:it|they|in|handed|message|given)\b|\bapply what (?:it|they) reads?\b"
    ),
    (
        r"\bone (?:off|from) (?:the )?(?:counter|stock|total|shelf|balance)\b|\b(?:counted|count|goes|go"
        r"|taken) (?:down|up)\b<~~>\b(?:by|with|for|each|quantity|message)\b"
    ),
    (
        r"\b(?:over|replac(?:e|es|ing)|overwrit(?:e|es|ing)) (?:the |any |whatever )?(?:one|old|stored|previous"
        r"|former|present|last|current|there|existing|whatever)(?: \w+)? (?:on|in|is|was|there|value|state|status"
        r"|row|one|figure|entry|held|stored)\b"
    ),
    (
        r"\b<apply>\b(?: \S+){0,6}? (?:upon|on|at) (?:receipt|arrival|delivery|reception)\b|\b(?:upon"
        r"|on) (?:receipt|arrival|delivery|reception)\b<~~>\b(?:<apply>|adds?|added)\b"
    ),
    (
        r"\b<apply>\b(?: \S+){0,6}? as (?:it|they|each|these|those|the \w+|\w+) (?:is |are )?<arrive>\b"
        r"|\bas (?:it|they|each|these|those) (?:is |are )?<arrive>\b<~>\b<apply>\b"
    ),
    (
        r"\b<apply>\b(?: \S+){0,6}? (?:as soon as|the (?:moment|instant|minute|second)|whenever|once|when) (?:it"
        r"|they|each|one|an?|the) (?:\w+ )?(?:is |are )?<arrive>\b"
    ),
    (
        r"\bin (?:the |whatever |any |whichever )?(?:order|sequence) (?:of (?:arrival|receipt|delivery)"
        r"|(?:in which )?(?:they|it|the \w+|workers?) (?:\w+ )?<arrive>)"
    ),
    r"\b(?:as received|as delivered|as handed|as it was sent)\b",
    (
        r"\b(?:each|every|any|an?)\b<~>\b(?:message|event|report|update|notice|change|amendment|frame|reading"
        r"|call|record|webhook|one)\b<~~>\b(?:replaces|overwrites|puts right|takes the place|supersedes"
        r"|is applied|is executed|is carried out|is written over)"
    ),
    (
        r"\b(?:adds?|added|adding|credits?|books?|puts?|sums?|counts?|subtracts?|deducts?|takes?|lowers?|raises?"
        r"|increments?|decrements?|increases?|reduces?) (?:it|them|each|its|every|the|that|all|this|up|one"
        r"|\d+)?\b(?: \S+){0,4}? (?:to|onto|from|on|up|off|by|in) (?:the |its |a |an |his |their |this |that "
        r"|each )?(?:\w+(?:'s)? ){0,3}<total>\b"
    ),
    (
        r"\b<total>\b<~>\b(?:is|are|gets?|goes|go) (?:\w+ )?(?:raised|lowered|increased|decreased|incremented"
        r"|decremented|added to|reduced|up|down|changed)\b<~>\b(?:by|with|for|each|on|at|accordingly)"
    ),
    (
        r"\b<total> ?[+-] ?(?:1|n|one|\w+)\b|(?<!\w)[+-] ?(?:1|n|one)\b<~~>\b(?:adds?|added|applied|total|sum"
        r"|score|count|on)|\badds? (?:plus|minus|\+|-)"
    ),
    (
        r"\b(?:since|from) (?:the )?(?:previous|last) (?:one|report|message|reading|time|record)\b<~~>\b(?:adds?"
        r"|added|sums?|summed)"
    ),
    (
        r"\b(?:what|who|which) (?:\w+ )?(?:is|are|counts?|stands?|decides|we serve|we show"
        r"|gets shown)\b.{0,40}\b(?:handled|arrived|received|came in|read) (?:last|most recently)"
    ),
)

# Two changes that undo each other, each done as its message comes.
OPPOSED: tuple[str, ...] = (
    r"\b<make>\b.{2,70}\b<unmake>\b|\b<unmake>\b.{2,70}\b<make>\b",
    (
        r"\bjoined\b.{2,60}\bleft\b|\barrived?\b.{2,70}\bleft\b|\bleft\b.{2,70}\barrived?\b"
        r"|\bin\b.{2,40}\bmoves? .{2,30}\bout\b"
    ),
)

# A guard that the text says is not there, or not yet.
UNGUARDED: tuple[str, ...] = (
    (
        r"\b(?:not|never|without|nor|neither)\b<~>\b(?:inspect\w*|check\w*|compar\w*|look\w*|consult\w*|read\w*"
        r"|consider\w*|evaluat\w*|send\w*|carr\w*|bear\w*|contain\w*|use[sd]?|using|regard\w*|verif\w*|mind\w*"
        r"|heed\w*|transmit\w*|includ\w*|keep\w*|track\w*|attach\w*|stamp\w*|ask\w*|need\w*|requir\w*|have"
        r"|know\w*|tak\w* note|number\w*|sort\w*|record\w*)\b<~~>\b(?:<mark>|order|sequence|time|age|forge|source"
        r"|sender|which is newer|older|date)\b"
    ),
    (
        r"\b(?:no|without(?: an?| any)?|neither(?: an?| the)?|nor(?: an?)?) (?:\w+ )?(?:<mark>|order(?:ing)?"
        r"|sequence|time)\b(?: \w+){0,4} (?:is|are|in|on|along|looked|compared|checked|kept|sent|with|needed|of)\b"
    ),
    (
        r"\b(?:<mark>|order|times?|clocks?)\b(?: \w+){0,6} (?:is|are) (?:not |never |neither )(?:\w+ )?(?:looked"
        r"|compared|checked|used|read|considered|evaluated|sent|carried|kept|inspected|taken|stored|needed)"
    ),
    r"\bignor(?:es?|ing) (?:the |its |any )?(?:\w+ )?(?:<mark>|order|sequence|time)\b",
)

# Things of which there is a newer and an older state, and what brings the older one later or twice.
CHANGING: tuple[str, ...] = (
    (
        r"\b(?:status\w*|states?|balances?|totals?|scores?|stock|positions?|prices?|correct(?:s|ed|ions?)"
        r"|amend\w*|cancel\w*|withdraw\w*|withdrawn|undo|revok\w*|latest|newest|most recent|current|opened|closed"
        r"|edits?|strokes?|postings?|commands?|set-?points?|versions?|tariffs?|bids?)\b"
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
        r"\b(?:twice|late|later|overtak\w*|out of order|out of turn|re-?sen[dt]\w*|re-?deliver\w*|repeat\w*"
        r"|once more|at[- ]least[- ]once|duplicat\w*|re-?tri\w+|re-?tries|standard queue|held back|two (?:paths"
        r"|links|lines|sites|regions)|wrong order|hand\w* (?:it |them )?out again)\b"
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
        r"\b(?:overtak\w*|out of turn|late (?:ones|messages|arrivals)|(?:one|step) after|in turn|race"
        r"|passes? the other|latest|newest)\b"
    ),
)
