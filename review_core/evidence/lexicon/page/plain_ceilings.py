"""Plain speech on where growth ends: two loads side by side, the one thing that all work goes through, and what cuts it up.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes. More of `plain_growth`.
"""

from review_core.evidence.lexicon.page import plain_growth

CLASSES: dict[str, str] = {
    **plain_growth.CLASSES,
    "figure": r"(?:\d[\d,.]*(?:[km]\b|bn\b)?(?: (?:million|thousand|billion))?|half a million|a million|twice|ten times)",
    "now": r"(?:now|today|at present|presently|currently|so far|at the moment|as of now|this year|these days)",
    "then": (
        r"(?:planned|contracted|expected|forecast|foreseen|promised|targeted|signed|in sight|to come|wanted|agreed"
        r"|announced|licensed|after the|with the (?:new|next|merger|launch)|next (?:year|season|quarter|spring|summer"
        r"|autumn|winter)|in (?:two|three|four|five|\d+) (?:years|months|quarters)|by (?:the )?(?:end|20\d\d|christmas"
        r"|spring|summer|autumn|winter|year)|from 20\d\d|in 20\d\d|within (?:a|two|three) years?|once (?:the|all)|at"
        r" launch|soon|later on|later this)"
    ),
    # what work is taken from by whoever is free
    "shared-queue": r"(?:queue|sqs|topic|table|stream|kafka|pub/?sub|rabbitmq|nats|bucket|broker|list in redis|job store)",
    # one of it, of which another is not foreseen
    "lone": r"(?:one|a single|1|the only|exactly one|just one|the one|only one|the same)",
}

# More load than now: two figures side by side, a question whether it can be taken, or a limit that is near.
ASKS: tuple[str, ...] = (
    r"\b(?:doubl(?:es|ing)|tripl(?:es|ing)|grow(?:s|ing)) (?:\w+ )?(?:every|each|per|a|with each|by the)\b",
    (
        r"\b<figure>\b[^.;|]{0,30}\b<now>\b[^.;]{0,80}\b<figure>\b|\b<now>\b[^.;"
        r"|]{0,30}\b<figure>\b[^.;]{0,40}\b<figure>\b[^.;]{0,30}\b<then>\b"
    ),
    (
        r"\b<now>\b,?:? <figure>\b[^.;]{0,30}[,;] <figure>\b|\bfrom <figure> (?:[\w-]+ ){0,3}to"
        r" <figure>\b[^.;]{0,40}\b<then>\b"
    ),
    r"\b<figure>\b(?: [\w-]+){0,3} (?:is |are |were |has been |have been )?<then>\b[^.;]{0,20}(?:$|[.;,])",
    (
        r"\b(?:expects?|forecast|count(?:s|ing)? (?:on|with)|reckons? (?:on|with)|prepares? for|aims? (?:at|for)|heading"
        r" for)\b(?: [\w-]+){0,3} <figure>\b(?! ?(?:ms|s|%|min|h)\b)"
    ),
    (
        r"\bwhat (?:if|when|happens when|happens if)\b[^?]{0,40}\b(?:joins?|doubles?|triples?|grows?|are added|is added"
        r"|signs?|more (?:customers|users|shops|sites|tenants)|ten times)\b"
    ),
    r"\bcan (?:it|we|this) (?:take|carry|stand|cope with|serve|handle|bear|do)\b[^.;]{0,30}\b(?:<figure>|more|all)\b",
    (
        r"\b(?:ten|five|four|three|six|eight|twenty|several|\d+) times (?:as many|as much|more|the (?:load|usual|number"
        r"|volume|traffic|rate|data|orders|jobs|users|messages|calls|records|files|requests))\b|\b(?:at|for|with) ten"
        r" times\b"
    ),
    (
        r"\b(?:dimensioned|sized|laid out|designed|bought|ordered) (?:with|for|to)\b[^.;]{0,40}\b(?:cores?|cpus?|memory"
        r"|ram|gb|tb)\b|\bnext size up\b|\bresized\b|\blicensed (?:from|for)\b[^.;]{0,20}\d"
    ),
    (
        r"\b(?:uses?|takes?|needs?|is busy|busy|at|fills?) (?:for )?\d+ ?%(?: of)? (?:the|its|an?) (?:hour|day|night"
        r"|window|core|cpu|minute)\b"
    ),
    (
        r"\b<lone> (?:[\w-]+ )?<unit>\b[^.]{0,90}\b(?:manages?|does|takes|handles|copes with|carries|gets through|is"
        r" good for) (?:about |some |up to |at most |around )?<figure>(?: [\w-]+){0,2} (?:a|per|an) (?:second|minute"
        r"|hour|day|night)\b"
    ),
    (
        r"\b(?:at a time|one (?:after|by) (?:the )?(?:other|another|one)|first to last|in turn)\b[^.]{0,60}\b(?:others?"
        r"|rest|next|further|all|new|everyone|them)\b[^.;]{0,24}\b(?:waits?|queues?|is held|are held|hold)\b"
    ),
    (
        r"\b(?:goes|works its way|walks|runs|steps) (?:through|over|down) (?:all |the |every )*[\w-]+(?: of [\w-]+)? "
        r"(?:from (?:first|top)|one (?:by|after) |in turn|in sequence|alphabetically)"
    ),
    (
        r"\bwait(?:s|ing)? (?:for|on) (?:that|the|this) (?:same|one) \w+|\b(?:everything|all \w+|every \w+) goes through"
        r" (?:it|one|the same)\b"
    ),
    (
        r"\b(?:as many|any number of) (?:[\w-]+ )?<unit>\b|\b<unit> are added (?:up to|when|as)\b|\b<figure> more "
        r"(?:[\w-]+ )?<unit>\b"
    ),
)
# Of means of growth that are put off.
OWED: tuple[str, ...] = (r"\b(?:is|are) an? (?:\w+ )?(?:project|task|step|job|exercise) (?:for|of|in)\b",)
# One at a time, through one thing, or with what it needs beside itself.
LEAVES: tuple[str, ...] = (
    r"\b(?:on|has|gets?) an? (?:machine|host|server|box) (?:of its own|to itself|with \d+)\b",
    (
        r"\b(?<!added )(?<!moved )(?<!joined )(?:one|a single|1) (?!pod|node|instance|zone|replica|host|server)(?:[\w-]+"
        r" )?(?:at a time|after (?:the other|another))\b|\bfrom (?:first|top|the first) to (?:last|bottom|the last)\b"
        r"|\bone after (?:the other|another)\b"
    ),
    r"\bin (?:turn|sequence|a loop|series)\b|\b(?:walks|goes|works its way|steps|runs) through (?:all |the |every )",
    (
        r"\b(?:mutex|global lock|lock ?file|table lock|big lock|semaphore of one)\b|\blocks? the (?:\w+ )?(?:row|table"
        r"|counter|file|database)\b|\bwait(?:s|ing)? (?:for|on) (?:that|the|this) (?:same|one)\b|\bnot (?:be )?started"
        r" twice\b|\bnot run twice\b"
    ),
    (
        r"\b<lone> (?:[\w-]+ )?(?:partition|consumer|limiter|queue|reader|file|counter|thumbnailer|row|loop|thread"
        r"|writer|list|index|pod|task|program|matcher|router|channel|connection|sequence)\b(?! (?:per|for each|each"
        r"|of))"
    ),
    (
        r"\bgoes through (?:it|one|the same)\b|\b(?:everything|all \w+|every \w+) (?:goes|passes|runs|comes|is sent)"
        r" through\b|\bhas to see (?:them )?all\b|\bsees (?:them )?all\b|\bshare a (?:vm|machine|host|server)\b"
    ),
    (
        r"\bon (?:its|the) (?:own |local )(?:disks?|nvme|ssd|volume)\b|\b(?:its|a|the) work(?:ing)? directory\b|\b(?:in"
        r"|inside) (?:its|the) (?:own )?process\b|\bruns on an? [a-z]\d\w*\.\w+|\b(?:sits|is|runs|stands) at \d+ ?% "
        r"(?:cpu|of its cpu|load|memory)\b|\bfolder (?:it|that it) watches\b|\blocal nvme\b|\bembedded in\b|\b(?:in|is"
        r"|are) an? (?:set|map|hash ?map|dict|list|array)\b(?: in (?:memory|ram))?"
    ),
    (
        r"\b(?:resized|resize it|dimensioned with|sized with|next size|size after|room for more|max-old-space\S*|heap is"
        r"|on the safe side|bigger (?:plan|flavour|tier)|larger (?:plan|flavour|tier))\b|\b(?:is|are|has been|was) "
        r"(?:quick|fast|strong|big|quick enough)\b|\b(?:it|that) should (?:do|be enough|suffice|hold|cope)\b"
    ),
    r"\b(?:are|is) licensed\b|\b1 (?:instance|process|pod|node)\b|\bon the (?:[\w-]+ )?(?:host|server|machine|box)\b",
)
# Whoever is free takes the next; each has its own; as many as wanted, and so much more by each.
ANSWERS: tuple[str, ...] = (
    (
        r"\bleases? (?:an? )?(?:range|block|batch)\b|\b(?:ranges?|blocks?) of (?:a |\d)|\bcounts on (?:its|their) own\b"
        r"|\bnode pool\b|\b\d+/s each\b|\bstarts? (?:up to )?\d+ of (?:them|these)\b"
    ),
    r"\bmore (?:of them )?are (?:added|started|rented)\b|\bnever reach(?:es)? the\b|\bpushed to the cdn\b",
    (
        r"\bon (?:one|any) of (?:n|the|\d+) (?:[\w-]+ )?(?:nodes?|hosts?|servers?|machines?)\b|\b(?:each|every) \w+ is "
        r"(?:an?|its own) (?:actor|job|task|partition|message|shard|unit|stream)\b"
    ),
    (
        r"\b(?:are|is) (?:a )?(?:messages?|jobs?|tasks?) (?:on|in) \w+|\b(?:runs?|run|with|by) (?:with )?\d+ of (?:them"
        r"|these)\b|\bindependent of (?:the|each) others?\b"
    ),
    (
        r"\bskip locked\b|\b(?:pods?|workers?|runners?|hosts?|nodes?|processes|consumers?)\b[^.;]{0,30}\b(?:claims?"
        r"|takes? (?:them|it|the next|from|slices|jobs|pages|one)|pulls?|leases?|picks? up|fetch(?:es)? (?:the next"
        r"|their))\b"
    ),
    (
        r"\b(?:taken|pulled|fetched|drawn|consumed|read) (?:in portions )?from (?:the |a |an )?<shared-queue>\b|\bon a"
        r" queue\b|\bis a message\b"
    ),
    (
        r"\bas (?:many|much) (?:[\w-]+ )?(?:<unit> )?as (?:wanted|needed|you|we|one|required|there|are|it takes)\b"
        r"|\b(?:half|a third|a quarter of) the time\b|\b<num> (?:more )?<unit>(?: more)? (?:makes?|gives?|brings?|does?)"
        r" (?:about )?<num> times\b"
    ),
    (
        r"\b(?:has|have|gets?|with) (?:a \w+ and )?(?:its|their) own (?:[\w-]+ )?(?:counter|prefix|row|queue|database"
        r"|schema|copy|partition|shard|lock|process|pod|sequence|range|node|table)\b|\bnever waits? for (?:those|that"
        r"|the others?|each other)\b"
    ),
    (
        r"\b(?:starts?|adds?|brings?) more (?:at|when|above|if|as)\b|\b(?:is|are) added (?:when|up to|as|at|in|while"
        r"|online)\b|\b<num> (?:to|-) <num> by \w+|\b<num>k? each\b|\b<num>,? each with\b"
    ),
    (
        r"\bnone (?:is |are )?(?:on|in) (?:a|the|any) (?:pod|node|worker|server|process)\b|\bmoved to (?:new|other"
        r"|further|more) (?:[\w-]+ )?(?:nodes?|servers?|shards?|machines?|hosts?)\b|\bshares? nothing\b|\bin cluster"
        r" mode\b"
    ),
    r"\b(?:1|one) per \d+\b|\bconsumer groups?\b|\bblocks? of \d|\bcounts? alone\b",
    (
        r"\bskips? what (?:others|another)\b|\brun(?:s|ning)? on (?:all|any) (?:of )?(?:the )?(?:<num> )?<unit>\b"
        r"|\bsplitting each in\b"
    ),
)
# Figures of time, size, share, money and dates, and those that number or price a thing.
NO_LOAD: tuple[str, ...] = (
    (
        r"\b\d[\d,.]* ?(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|nights?|weeks?|months?|years?|gb|tb"
        r"|mb|kb|pb|bytes?|b|cores?|v?cpus?|threads?|%|percent|eur|euros?|usd|dollars?|km|m²|kg|times|x|members?|zones?"
        r"|of us|metres?|meters? apart)(?![\w])"
    ),
    (
        r"\b(?:19|20)\d\d\b|\b(?:version|release|hall|zone|phase|adr|rfc|level|port|node|shard|room|v|no|number|chapter"
        r"|section|top|p) ?\d+|\b\d+(?:st|nd|rd|th)\b|\A\d+[.)] |\A\d+\.\d+ "
    ),
    (
        r"\b(?:with|has|have|on|over|in|behind|to) \d+ (?:nodes?|pods?|servers?|machines?|instances?|hosts?|shards?"
        r"|brokers?|vms?|workers?|replicas?|partitions?|gpus?)\b"
    ),
)
# When the larger of two comes.
COMES: tuple[str, ...] = (
    (
        r"\A(?!.*\b(?:429|503|limit|quota|refused|parked|dropped|again after|retr\w+|attempts?|canary|firmware"
        r"|cells?)\b).*\b(?:wants?|hopes?|hope for|plans? for|expects?|are expected|is expected|contracted|forecast"
        r"|foreseen|promised|aims? (?:at|for)|reckons? (?:on|with)|next (?:year|season|spring|summer|autumn|winter"
        r"|month)|by 20\d\d|in 20\d\d|from 20\d\d|by the end of|when (?:[\w-]+ ){1,4}(?:opens?|joins?|launch\w*|goes"
        r" live|moves? in|is connected|are connected|signs?)|launch\w*|in the trial|in the pilot|will (?:send|have|bring"
        r"|be|need|make|come|want|see|do|add)|on board|instead of|in (?:two|three|five) years|with the (?:new|merger"
        r"|next)|are matched in|in (?:spring|summer|autumn|winter))\b"
    ),
)
