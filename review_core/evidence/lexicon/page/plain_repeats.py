"""Plain speech on repeats: what a message or request does that comes a second time.

Ways of saying as `rules.plainly` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "again": (
        r"(?:again|twice|(?:a |the )?second (?:time|copy|call|request|message|order|one|try|attempt|delivery"
        r"|arrival|press|tap|post|report|scan|run|event|booking|reading)|once more|repeat(?:s|ed|ing)?|duplicates?"
        r"|doubles?|re-?deliver(?:y|ed|s)|re-?sen[dt]s?|re-?play(?:s|ed)?|re-?tr(?:y|ies|ied)|more than once"
        r"|several times|how(?:ever)? often|as often as|any number of times|a third time|copies|re-?runs?"
        r"|starting over|from the top|later (?:one|call|request|message|copy)s?|further ones?|another time)"
    ),
    "known": (
        r"(?:known|seen|met|there|present|exists?|existing|taken|used|stored|listed|on file|in the (?:table|list"
        r"|set|store|log|book|index|ledger)|had|booked|paid|credited|processed|handled|done|applied|recorded"
        r"|ticked(?: off)?|registered|entered|filed|noted|answered|sent|charged|counted|executed|finished"
        r"|remembered|posted|accepted|printed)"
    ),
    "key": (
        r"(?:ids?|number|numbers|no\.|key|keys|token|tokens|uuids?|uids?|guids?|reference|references|pair|hash"
        r"|digest|fingerprint|receipt|name|nonce|serial|code|handle|tuple|identifier|identity|[a-z]+[_-]id"
        r"|[a-z]+[_-]key|slip|ticket|stamp|counter|count|etag|checksum)"
    ),
    "drop": (
        r"(?:(?<!connection )(?<!line )(?<!link )drop(?:s|ped)?(?! (?:midway|out|off|after))|skip(?:s|ped)?"
        r"|ignor(?:e|es|ed)|discard(?:s|ed)?|throw(?:s|n)? (?:\w+ )?away|reject(?:s|ed)?|refus(?:e|es|ed|ing)"
        r"|turn(?:s|ed)? away|le(?:ave|aves|ft) (?:\w+ )?(?:out|alone|as it is)|pass(?:es|ed)? over|swallow(?:s"
        r"|ed)?|no effect|without effect|(?:alters|adds|moves|costs|counts) nothing|nothing (?:new|more|happens"
        r"|else|changes|further)|does nothing|do nothing|chang(?:e|es|ing) nothing|just (?:deletes?|acknowledg\w+"
        r"|acks?|confirms?)|acknowledged (?:without|only|and)|not (?:\w+ )?(?:again|twice|repeated|booked|a "
        r"second time|once more)|never (?:\w+ )?(?:again|twice|a second)|no second|no (?:new (?!ones)|further "
        r"(?!ones)|other (?!ones)|second|double)|only (?:acknowledg\w*|acks?|confirms?|answers|nods?|says)"
        r"|without (?:\w+ )?(?:moving|booking|doing|paying|sending|effect|action)|harmless|without harm|not (?:add"
        r"|make|book|create|pump|send|charge|count)\w* (?:\w+ )?(?:again|twice|second)|tells? them apart|once only"
        r"|only once)"
    ),
    "first": (
        r"(?:first(?: one)?(?:'s)?|earlier|original|former|previous|stored|kept|recorded|same|old|saved|remembered"
        r"|existing|prior)"
    ),
    "result": (
        r"(?:approval|transfer|acknowledg\w+|reference|charge|shipment|state|file|number|url|call|run|answer|reply"
        r"|result|outcome|response|booking|receipt|volume|object|order|record|payment|confirmation|ticket|one|it "
        r"made|entry|status|id)"
    ),
    "come": (
        r"(?:comes? in|arrives?|received|delivered|gets?|reaches|taken|takes|hits|read|sent|handed(?: to it)?"
        r"|incoming|consumed|that comes)"
    ),
    "act": (
        r"(?:book(?:s|ed|ing)?|credit(?:s|ed)?|debit(?:s|ed)?|pump(?:s|ed)?|charg(?:e|es|ed)|add(?:s|ed)?"
        r"|insert(?:s|ed)?|writes?|written|creat(?:e|es|ed)|makes?|made|sends?|sent|posts?|posted|prints?|printed"
        r"|pays?|paid|orders?|ordered|counts?|counted|becomes?|leads? to|results? in|carried out|executed"
        r"|performed|acted (?:up)?on|stored|stores?|opens?|opened|starts?|started|done|raises?|raised|means?"
        r"|gives?|yields?|turns? into|is an?|triggers?|transfers?|transferred|moves?|moved|deducts?|deducted"
        r"|takes?|applied|applies)"
    ),
}

# Signs of a repeat that is safe: two of them in one sentence say it, in whatever words.
_KEYED = (
    r"\b(?:(?:the |its |their |that |same |a |an |known |external |own |our )?<key>|named|memory|remembers?"
    r"|derived from|tag(?:ged)?|marks?|identified|same \w+ and \w+|(?:once|anything) (?:booked|paid|done|sent"
    r"|marked))\b"
)
_IN_VAIN = (
    r"\b(?:just the once|(?<!from )the first \w+|existing \w+|the job returns|returns at once|returns the same"
    r"|not send for|not sent|no-op|does not matter|takes its place|take its place|we are done|as often as you|run "
    r"it as often|ruled out|are there are not|resumes?|<drop>|leaves? out|left out|as a read|not send for|it has "
    r"had|reference it has had|counts? as (?:success|done|one|once)|treat\w* as|only updates?|just updates?"
    r"|takes? the place|in place of|brings? up|of the first time|neither skips|not those|does not open|not open"
    r"|stays? shut|turns? down|turned down|one time|a single time|further report|added to that one|added to it"
    r"|not marked|without (?:a )?(?:second|repeat\w*)|safe|already|is enough|same (?:result|answer|receipt|ticket"
    r"|object|row|state|outcome|one))\b"
)
_CHECKED = (
    r"\b(?:(?:checks?|compares?|looks?|holds?|tests?) (?:\w+ ){0,4}(?:against|in|up in) (?:a|the|its) (?:table"
    r"|list|log|set|file|book|register|index|journal|diary|history)|asks its log|who are in it|that are in it"
    r"|which have|that have an|upserts?|asks? (?:the )?\w+ for \w+ with|filtered|when (?:it is|the \w+) (?:in "
    r"there|exists?|is there)|along with its effect|unique index|looks? (?:for|up)|checks?|checked|where not "
    r"exists|conditional|before it (?:makes|sends|pays|books|creates|prints|does)|committed together|in (?:one"
    r"|the same) (?:transaction|commit)|set to|exists|finds|says \"?set|carries on with|goes on with|continues "
    r"with|starts after|only those)\b"
)


# What makes a repeat safe.
SAFE: tuple[str, ...] = (
    # a key that is taken once
    (
        r"\b(?:unique|primary key|uniqueness)\b<~~>\b<key>\b|\b<key>\b<~~>\b(?:unique|primary key"
        r"|uniqueness)\b(?! number)"
    ),
    (
        r"\b(?:under|with|has|by|through|thanks to|guarded by|behind) an? unique\b|\bunique (?:index|key|row"
        r"|constraint|per)\b"
    ),
    (
        r"(?<!no )(?<!not )(?<!without )\b(?:idempot\w+|dedup\w*|de-duplicat\w+|upserts?|upserted|inbox table|put "
        r"if absent|insert or ignore|on conflict|if not exists|if-none-match|merge into|setnx|msg-?id"
        r"|x-request-id)\b(?!<~~>\b(?:not|left out|omitted|dropped|spared|overkill|would|need\w*|later)\b)"
    ),
    (
        r"\b(?:takes?|accepts?|books?|does|do|counts?|executes?|sets?|charges?|pays?|applies|makes?|performs?"
        r"|prints?|files?|pumps?|runs?|credits?|handles?|grants?|sends?|orders?|opens?|uses?|processes|stores?"
        r"|carries out|is (?:\w+ )?(?:taken|booked|done|paid|charged|executed|stored|counted|credited|applied"
        r"|accepted|used|processed|sent|carried out|honou?red)|are (?:\w+ )?(?:taken|booked|done|paid|charged"
        r"|executed|stored|counted|credited|applied|accepted|used|processed|carried out))\b(?: \S+){0,3}? (?:only "
        r"|just |exactly |at most )?(?<!at )once(?: only)?(?:\b(?! (?:more|again|it|the|they|all|a|he|she|every"
        r"|each|both|that|we|that's))|$)"
    ),
    (
        r"\b(?:only |just |exactly |at most |but )?(?:one|once|1)\b(?: \w+){0,3} (?:per|for (?:a|each|one|every"
        r"|the same)|under (?:a|one|each)|to (?:a|each)) (?:\S+ ){0,3}<key>\b"
    ),
    r"\b<key>\b(?: \S+){0,5}? (?:only |just |exactly |at most |but )?once(?: only)?(?:[,;.]|$| and\b| in\b)",
    r"\btwice is (?:\w+ )?(?:once|one)\b|\btwice (?:counts|is taken|is treated) (?:as )?once",
    (
        r"\b(?:however|no matter how|how) often\b(?!<~>every)|\bany number of times\b|\b(?:pays?|takes?|accepts?"
        r"|books?|counts?|does) (?:each|every|a|an|one|the same) (?:\w+ ){0,3}(?:one time|only once|just once|a "
        r"single time)\b"
    ),
    (
        r"\bone (?:\w+ )?(?:row|record|entry|booking|charge|credit|payment|volume|invoice|refund|payout|shipment"
        r"|transfer)\b(?: \w+){0,2} (?:per|for (?:each|every|a|one)|under)\b"
    ),
    (
        r"\b<drop>\b<~>\b(?:<key>|those|ones|what|anything|everything|recipients|customers|rows|entries|lines"
        r"|messages|events)\b<~>\b(?:it|they|he|she|we|that|which|who|whose)\b<~>\b(?:has|have|had|are|is"
        r"|already)\b|\bagainst (?:a|the|its) (?:table|list|log|set|file|register) of\b|\bonly the first of\b"
        r"|\bthe position, not the movement\b|\bruns? into it\b|\bnothing else happens\b"
    ),
    (
        r"\bfor (?:all|every|each|any) (?:\w+ )?(?:attempts?|tries|retries|calls|tr(?:y|ies)|repeat\w*)\b|\bwith "
        r"the result\b|\beither (?:\w+ )?(?:counted|booked|done|in|applied) or not\b|\bno way (?:back )?to\b"
        r"|\bgoes no further\b|\bfound there\b|\b(?:one|same) row\b<~>\bso\b|\btakes? up where\b|\bkeyed "
        r"by\b<~>\band\b|\bexactly one \w+ per\b|\bonly one \w+ per\b"
    ),
    (
        r"\bonly (?:gets|brings|yields|returns|has|causes|leads to) (?:the|an?|its) (?:old|first|stored|same"
        r"|earlier|previous|kept)\b|\b(?:number|id|key|order)s? (?:it|they|he|she) (?:has|have) (?:handled|had"
        r"|seen|done|booked|carried out|executed|processed)\b|\blast \d+ (?:are |is )?(?:kept|remembered|known"
        r"|stored)\b"
    ),
    (
        r"\b(?:where|if|when|once) (?:an?|the) \w+(?: \w+){0,5} (?:exists?|is there|is open|is known|is there "
        r"already)\b<~>\b(?:nothing|no|the \w+ (?:prints|does|books|sends|makes|orders) (?:nothing|none|no))\b"
        r"|\bbrings? (?:back|up) the \w+ (?:it|they|he|she) (?:has|have|had)\b|\bof no account\b|\bcounts? as "
        r"one\b|\bbefore (?:it|they|he|she|we) (?:orders?|makes?|books?|pays?|sends?|creates?|prints?|charges?"
        r"|starts?)\b<~~>\b(?:looks?|asks?|checks?|sees|searches)\b|\b(?:looks?|asks?|checks?|sees"
        r"|searches)\b<~>\b(?:whether|if|for)\b<~~>\b(?:is open|exists?|is there|already|under way|has been)\b"
        r"|\bis told\b<~~>\band not\b|\bwhat it sent the first time\b|\bhas taken in already\b"
    ),
    (
        r"\bno-op\b|\btreats? a second\b|\bfor an? <key> it has (?:had|seen)\b|\bgoes into \w+ along with\b"
        r"|\b(?:is|are) filtered\b|\bjust the once\b|\bas often as you (?:please|like)\b|\bone more of the same\b"
        r"|\bruled out by\b|\bwhen the (?:path|file|row|object|key) (?:exists|is there)\b|\btakes its place\b"
        r"|\bin it already\b|\bshows the existing\b"
    ),
    # two signs of it in one sentence
    (
        f"{_KEYED} && {_IN_VAIN} && \\b(?:<again>|known|same|already|exists?|there|has been|finds|not marked"
        f"|in it|first)\\b"
    ),
    f"{_CHECKED} && {_KEYED} && \\b(?:before|already|same|sent|done|exists?|first|there|for it|twice|again|tag)\\b",
    f"\\b<again>\\b && {_IN_VAIN}",
    f"{_IN_VAIN} && {_CHECKED} && \\b(?:<again>|<key>|one|once)\\b",
    (
        r"\b(?:kept|stored|filed|recorded|held|counted|booked|applied|saved|entered) (?:once )?per (?:\w+ "
        r"){0,2}<key>\b|\bconditional on the <key> being (?:new|absent|unknown)\b|\bfirst (?:sighting|appearance"
        r"|occurrence)\b|\bwhere not exists\b|\bif (?:it is )?not (?:yet )?(?:there|present|done|booked|known)\b"
        r"|\bset to\b<~~>\bnot\b|\bnot those\b|\b(?:progress|offset|position|bookmark)\b<~~>\bcommitted together\b"
        r"|\bconditional (?:write|update|put|insert)\b"
    ),
    # a second is recognised
    r"\b<again>\b<~~>\b(?:<drop>)\b",
    (
        r"\b<again>\b<~~>\b(?:gets?|given|finds?|returns?|receives?|answered|is told|returned|yields?|meets?|sees?"
        r"|brings?)\b<~~>\b(?:<first>|already|taken|there)\b"
    ),
    (
        r"\b<again>\b<~>\b(?:overwrites?|replaces?|rewrites?|writes? (?:over )?the same|lands? on the same|hits? "
        r"the same|sets? the same|harmless|safe|does no harm|no harm|not hurt|leads? to the same|ends? in the "
        r"same)\b"
    ),
    r"\b(?:already|before)\b<~~>\b<drop>\b|\b<drop>\b<~~>\b(?:already|before|a second time|twice|again)\b",
    (
        r"\b(?:if|when|where|whose|for|a|an|the|once|that|which|anything|what|ones?)\b(?: \S+){0,5}? (?:is |are "
        r"|was |were |be |has |have |it |been |we |had )?(?:already |it )?<known>\b(?: \w+){0,3}?,? (?:is |are "
        r"|it |he |they |the \w+ |we |a |an |then |will |does |gets? )?(?:\w+ ){0,3}?<drop>\b"
    ),
    (
        r"\b(?:known|seen|already|existing|repeated|recurring|familiar|duplicate|same|identical)\b<~>\b(?:<key>"
        r"|one|ones|message|event|request|call|order|report|copy|copies|pair|note|record)\b<~~>\b(?:<drop>|<first>"
        r"|overwrites?|replaces?|returns?|gets?|answered)\b"
    ),
    (
        r"\b<drop>\b<~>\b(?:known|seen|already|existing|repeat(?:s|ed)?|duplicates?|same|doubles?|copies|what it "
        r"has|what they have|those|ones)\b"
    ),
    (
        r"\b(?:returns?|answers?|answered|gets?|given|replies|hands? (?:out|back)|repl(?:y|ied)|gives?|shown?"
        r"|shows)\b<~>\b(?:the )?<first>\b<~>\b<result>\b"
    ),
    r"\bor (?:the )?<first> <result>\b<~>\b(?:if|when|where)",
    (
        r"\b(?:remembers?|notes?|keeps?|records?|stores?|ticks?(?: off)?|lists?|writes? down|knows?|holds?|marks?"
        r"|files?|retains?|looks? (?:up|for))\b<~~>\b(?:<key>|which|what)\b<~~>\b(?:done|handled|booked|applied"
        r"|seen|had|sent|credited|paid|before|already|not (?:pumped|done|booked|sent) again|first|ticked|processed"
        r"|<drop>)\b"
    ),
    (
        r"\b(?:insert|inserted|inserts|puts?|write|writes|written|stored|stores|records?|recorded|saved|kept"
        r"|books?|booked)\b<~~>\b(?:<key>)\b<~~>\b(?:in the same|same (?:transaction|commit)|one (?:transaction"
        r"|commit)|together with|first|beforehand|before (?:it|the|calling|sending|anything))\b"
    ),
    (
        r"\b(?:checks?|asks?|looks?|searches|sees?|queries|tests?|finds? out)\b<~~>\b(?:whether|if"
        r"|for)\b<~~>\b(?:already|before|is there|exists?|known|seen|done|been)\b"
    ),
    (
        r"\b<again>\b<~~>\b(?:finds?|meets?|sees?|hits?|encounters?)\b<~~>\b<known>\b|\b(?:finds?|finding|found"
        r"|sees?|seeing|meets?|meeting|noticing|notices)\b<~~>\b<known>\b<~~>\b<drop>\b|\b(?:finds?|finding|sees?"
        r"|seeing) (?:an? |the |its )?(?:\w+ ){0,2}(?:under|with|for) (?:that|the same|this|its)\b"
    ),
    (
        r"\b(?:host|receiver|server|it|service|worker|one|table|side|provider|system|robot|bank|ledger|they|he|she"
        r"|we) (?:already (?:has|have|had|knows?|knew|got)|(?:has|have|had|knows?) (?:it|that|already|seen|got"
        r"|booked|had|one))\b<~~>\b(?:<drop>|<first>|answer\w*|return\w*|acknowledg\w+|repl\w+)\b"
    ),
    (
        r"\b(?:detect|recogni[sz]|spot|identif|notic|caught|weed|filter|sift|sort|told|merg|match|collaps"
        r"|recogn)\w*(?: out| apart)? (?:by|from|through|thanks to|via|on|with)\b<~>\b<key>\b"
    ),
    (
        r"\b(?:refus\w+|reject\w*|prevent\w*|forbid\w*|blocks?|stops? (?:it|them|the|a|any)|den(?:y|ies|ied)"
        r"|disallow\w*|not (?:allow|permit)\w*|rul\w+ out|exclud\w+|turns? (?:down|away))\b<~>\b(?:a |any |the "
        r"|to start a |to open a |to create a |to book a )?(?:second|another|duplicate|double|twice|again"
        r"|repeat\w*|two)\b"
    ),
    (
        r"\b(?:delet|remov|clear|truncat|wip|empt|replac|drop)\w*\b<~~>\b(?:first|before|then|and)\b<~~>\b(?:writ"
        r"|insert|load|fill|build|built|put|import|creat|comput)\w*\b<~>\b(?:anew|again|afresh|new)\b"
    ),
    (
        r"\boffsets?\b<~~>\b(?:same|one) (?:\w+ )?(?:transaction|commit|write)\b|\bputs? of (?:the )?(?:whole|full"
        r"|entire|complete)|\bclient-(?:chosen|generated|made|side) (?:url|id|key|number|uuid)|\b(?:replaces?"
        r"|overwrites?) it with itself\b|\bmade? only one\b|\bonly one (?:\w+ )?(?:can|may|booking|row|per"
        r"|exists)\b|\bthere can be (?:only |but )?one\b|\ballows? (?:only )?one\b"
    ),
    (
        r"\b(?:job|run|import|batch|step|message|file|call|write|update|command|handler)s?\b<~>\b(?:can|may) "
        r"(?:safely )?be (?:repeated|run again|replayed|re-?run|sent again|started again)\b"
        r"|\brunning\b<~>\bagain\b<~>\b(?:does no|harm|changes nothing|same)\b"
    ),
    # a key handed on
    (
        r"\b(?:same|its|the|that|this|their|own|caller's|client's) (?:\w+[ -]){0,3}(?:<key>)\b<~>\b(?:goes "
        r"(?:along )?(?:to|with|into)|travels|is (?:passed|handed|sent|given)|passed on|along|accompanies|is "
        r"reused|stays the same)\b"
    ),
    (
        r"\b(?:given|passed|sent|handed|carried|goes|used|serves?|taken|bears?|carries|with)\b<~>\b(?:as|for) "
        r"(?:the |an? |its |client |a client )?(?:client |request |end[- ]to[- ]end |idempotency |dedup\w* "
        r"|message )?(?:token|key|id|reference|name)\b"
    ),
    (
        r"(?<!partition )(?<!ordering )(?<!routing )(?<!message )\bkey ?[=:] ?(?:the )?\S+|\b(?:idempotency"
        r"|dedup\w*|request) (?:key|token|id)\b(?: \w+){0,3} (?:is|=|:|from|of|taken|kept)"
    ),
    (
        r"\b(?:numbered|named|identified|known|told apart|merged|matched|addressed|recognised|recognized|filed"
        r"|kept|keyed|stored|grouped|collapsed|joined) (?:apart )?by\b<~>\b(?:<key>|and|boot|its|their|content)\b"
    ),
    (
        r"\b(?:makes? up|draws?|chooses?|generates?|assigns?|coins?|mints?|creates?|computed?s?|deriv\w+) (?:a|an"
        r"|the|its|one|each)\b<~>\b<key>\b(?<!order number)<~~>\b(?:once|same|repeat\w*|keeps?|again|unique"
        r"|retr\w+|known|first)\b"
    ),
    # repeats that do no harm of themselves
    (
        r"\b(?:sets?|set|put|puts|writes?|states?|gives?|says?|carr(?:y|ies)|sends?) (?:\w+ ){0,3}(?:rather than"
        r"|instead of|and not|not|never) (?:\w+ )?(?:adds?|adding|added|increment\w*|raising|raise|difference"
        r"|change|delta)"
    ),
    (
        r"\b(?:repeat\w*|again|twice|second\w*|retr\w+|re-?run\w*|same)\b<~~>\b(?:same (?:state|result|row|value"
        r"|file|outcome|place|position|answer|name)|changes nothing|harmless|safe|no harm|no odds|no difference"
        r"|not matter|costs nothing)\b"
    ),
    (
        r"\b(?:desired|wanted|target|declared) state\b|\bsafe to (?:repeat|retry|run|rerun|send|re-?run)\b"
        r"|\bset(?:s)? .{0,30}\babsolute\b"
    ),
    (
        r"\bnot\b<~>\b(?:twice|a second time|once more|(?:book|pump|charg|pay|paid|sen[dt]|count|creat|mail|print"
        r"|credit|act|do|don|execut|appl|insert)\w* again)\b(?! (?:sorry|look|in \d))"
    ),
)
