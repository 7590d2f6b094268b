"""Plain speech on order: which of two messages about one thing counts, and who sees to it.

Ways of saying as `rules.plainly` reads them, on a page only; `<name>` is one of the classes.
"""

from review_core.evidence.lexicon.page import plain_signs

CLASSES: dict[str, str] = {
    # -- things
    "message": (
        r"(?:message|event|report|update|notice|change|command|order|reading|record|frame|packet|job|task|call"
        r"|signal|webhook|callback|entry|amendment|correction|posting|item|notification|delivery|step|edit|move"
        r"|save|row|version|tap|stroke|bid|request|scan|ping|snapshot|delta|state|status|value|figure|position"
        r"|price|instruction|letter|document|file|one)s?"
    ),
    "mark": (
        r"(?:numbers?|no\.|counters?|counts?|time ?stamps?|stamps?|revisions?|revs?|\w*versions?|seq(?:uence)?(?: "
        r"?nos?\.?| numbers?)?|epochs?|\w*generations?|lsns?|clocks?|clock readings?|ordinals?|serials?|editions?"
        r"|issue (?:no|numbers?)|offsets?|positions?|ticks?|(?:event|issue|send(?:ing)?|recording|origin|device"
        r"|source|measuring|measurement) (?:times?|dates?)|time of (?:\w+ )?(?:writing|sending|issue|origin|change"
        r"|recording|measurement))"
    ),
    "lane": (
        r"(?:partition|queue|lane|stream|shard|worker|consumer|thread|reader|applier|process(?:or)?|pusher|writer"
        r"|relay|handler|instance|pod|actor|channel|connection|sender|line|node|server|machine|slot|bucket"
        r"|subscription|topic|projector|executor|owner|task|goroutine|coroutine|lambda|fib(?:re|er)|one|group"
        r"|session|mailbox|list)"
    ),
    "hands": (
        r"(?:partition|queue|lane|stream|shard|worker|consumer|thread|reader|applier|process(?:or)?|pusher|writer"
        r"|relay|handler|actor|goroutine|mailbox|loop|lambda|inbox|channel)"
    ),
    "alike": r"(?:same|single|one|very same|fixed|sole)",
    "older": (
        r"(?:lower|older|smaller|earlier|stale|late|lesser|out[- ]?dated|out of date|less|behind|superseded|old"
        r"|early|equal|below|overtaken|a straggler|stragglers?|latecomers?|not (?:above|newer|higher|later|greater"
        r"|larger|beyond)|no (?:higher|newer|later|greater)|out of (?:turn|order|sequence))"
    ),
    "newer": (
        r"(?:higher|newer|greater|larger|later|above|highest|beyond|exceeds|bigger|newest|past|ahead of|more than"
        r"|younger|follows|beats|outranks|dominates|one above|supersedes)"
    ),
    "drop": (
        r"(?:drop(?:s|ped)?|disregard(?:s|ed)?|pass(?:es|ed)? over|counted and dropped|skip(?:s|ped)?|ignor(?:e|es"
        r"|ed|ing)|discard(?:s|ed)?|throw(?:s|n)? (?:\w+ ){0,2}(?:away|out)|reject(?:s|ed)?|refus(?:e|es|ed)"
        r"|turn(?:s|ed)? (?:\w+ ){0,3}(?:away|down)|fil(?:e|es|ed) (?:only|without|away)|filed only|(?:to|into"
        r"|in) the (?:history|archive|log) only|no effect|without effect|chang(?:e|es|ing) nothing|nothing "
        r"(?:changes|happens)|left (?:alone|out|as)|le(?:ave|aves|t)s? (?:\w+ ){0,2}(?:alone|as it is|untouched)"
        r"|not (?:applied|written|stored|shown|taken|used|accepted)|does nothing|do nothing|loses|lose|passed over"
        r"|swallowed|void|binned|put aside|set aside|forgotten|forgets?|giv(?:e|es) up|not (?:\w+ )?(?:overwrite"
        r"|replace|undo|win|count|touch|move)\w*|never (?:overwrit|replac|undo|win|count|beat|touch)\w*|stays? out"
        r"|only (?:acknowledg\w+|ack\w*|logged|confirm\w*|filed|noted)|next report|no consequence|den(?:y|ies|ied)"
        r"|sent back|shelved|ends there|stops there)"
    ),
    "hold": (
        r"(?:park(?:s|ed)?|hold(?:s)?|held|wait(?:s|ing)?|kept back|keeps? (?:\w+ ){0,2}(?:back|until)|buffer(?:s"
        r"|ed)?|set aside|put aside|queued? up|laid aside)"
    ),
    "apply": (
        r"(?:appl(?:y|ies|ied|ying)|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|writing|patch(?:es|ed|ing)?|mov(?:e|es"
        r"|ed|ing)|chang(?:e|es|ed|ing)|alter(?:s|ed)?|obeys?|sett?ing|show(?:s|n|ing)?|overwriting|put(?:s|ting)?"
        r"|sets?|writes?|written|stores?|stored|puts?|replac(?:e|es|ed)|overwrit(?:e|es|ten)|shows?|shown|takes?"
        r"|taken over|acts? (?:up)?on|executes?|executed|carri(?:es|ed) out|carry out|does|do|performs?|believes?"
        r"|updates?|books?|enters?|saves?|displays?|loads?|uses?|follows?|processe?[sd]?|handles?|becomes?|makes?)"
    ),
    "arrive": (
        r"(?:arriv(?:e|es|ed|al)|com(?:e|es)(?: in| off| through| up)?|came(?: in| up)?|(?:is|are|was|were|be|been"
        r"|has|have|gets?|got) (?:just |been )?(?:received|delivered|sent|handed|read|taken|given|handled|heard"
        r"|told|fetched|pulled)|received|delivered|handed|gets?|got|reaches|receives?|turns? up|drops? in|lands?"
        r"|trickles? in|flows? in|pours? in|rolls? in|reads? (?:it|them|one))"
    ),
    # -- changes that undo each other
    "make": (
        r"(?:adds?|added|opens?|opened|sets?|insert(?:s|ed)?|creat(?:es?|ed)|puts?|writes?|written|mark(?:s|ed)?"
        r"|load(?:s|ed)?|activate[sd]?|lock(?:s|ed)?|switch(?:es)? on|turns? on|raises?|books?|enters?|increments?"
        r"|enables?|grants?|reserves?|reserved|blocks?|blocked|occup\w+|greyed|ticks?|joins?|starts?|freezes?"
        r"|frozen|admits?)"
    ),
    "unmake": (
        r"(?:remove[sd]?|delete[sd]?|dropped|closed|cleared|erased|unlocked|revoked|drops?|takes? (?:it|one|them) "
        r"(?:away|off|out)|closes?|closed|clears?|erases?|unmarks?|retires?|deactivates?|cancels?|unlocks?"
        r"|switch(?:es)? off|turns? off|lowers?|decrements?|disables?|revokes?|frees?|freed|releas\w+|unblock\w*"
        r"|unticks?|leaves?|stops?|thaws?|unfreezes?|strikes?|struck|takes? (?:\w+ ){1,3}(?:out|off|away))"
    ),
    # -- who or what picks
    "total": (
        r"(?:totals?|balances?|scores?|sums?|tally|tallies|stocks?|levels?|counts?|counters?|accounts?|points"
        r"|inventory|quotas?|budgets?|figures?|meter|gauges?|number of \w+|amounts?|averages?|bill|remainder"
        r"|credit|pot|kitty|on hand)"
    ),
}

# What tells by itself which is the newer, or that nothing hangs on it.
TOLD_APART: tuple[str, ...] = (plain_signs.MARKED, plain_signs.FREE)
# What keeps an order, or makes it of no account.
KEPT: tuple[str, ...] = (
    (
        r"\b(?:has|have|with|bears?|carr(?:y|ies)|had) the (?:later|latest|higher|highest|newer|greater|greatest"
        r"|larger|largest)(?: [\w']+){0,3} (?:at|time|date|<mark>)\b"
    ),
    (
        r"\b<mark>\b<~~>\b(?:shows?|sorts?|orders?|lists?|draws?|reads?|appl(?:y|ies))\b(?: \w+){0,2} by (?:it"
        r"|that|them)\b"
    ),
    (
        r"\b(?:next|following) (?:\w+ )?(?:is|are|gets?) (?:queued|sent|published|started|begun|released|issued"
        r"|posted)\b<~~>\b(?:completed|finished|done|former|previous|last|confirm\w*|ack\w*)\b"
    ),
    (
        r"\b(?:stored|filed|kept|ordered|sorted|drawn|listed|shown) (?:under|by) (?:its|the|their) (?:[\w']+ "
        r"){0,2}(?:own (?:\w+ )?(?:time|clock|counter|number)|(?:event|sending|issue|measuring|recording) time)\b"
    ),
    (
        r"\b[kn] ?- ?1\b|\bonly on top of\b|\b(?:newest|latest|highest)\b<~>\bby\b<~>\b<mark>\b|\bmissing an? "
        r"(?:<mark>|number)\b<~>\b(?:loads?|asks?|fetch\w*|requests?)\b"
    ),
    (
        r"(?<!not )\b(?:fits?|match(?:es)?|equals?|agrees? with|based on|made on|built on|still (?:at|in"
        r"|has))\b<~>\b(?:current|present|stored|predecessor|expected|own|held)\b"
    ),
    # numbers that are compared
    r"\b<mark><~~>\b<newer>\b && (?:only|unless|when|if|wins|decides|counts|drop|where|update|keeps|never|than|above)",
    r"\b<mark><~~>\b<older>\b && \b(?:<drop>|<hold>|only|unless|if|history|without|never|than)\b",
    r"\b<older>\b<~~>\b<mark>\b && \b(?:<drop>|<hold>|only|unless|if|history|without|never)\b",
    (
        r"\b(?:only|just)\b<~~>\b(?:higher|newer|greater|larger|bigger|later than|highest|ahead of)\b(?: than\b|,"
        r"| |\.)<~>?"
    ),
    (
        r"\b(?:only|unless|if|when|where)\b<~~>\b(?:above|(?:higher|newer|later|greater|larger|younger) than"
        r"|beyond|after|past|exceeds)<~>\b(?:the one|that|what|whatever|its own|any|the (?:\w+'s|last|stored"
        r"|present|current|shown|held|installed|known|previous|existing|row|local|saved|recorded|applied))\b"
    ),
    (
        r"\bthe (?:one|\w+) with the (?:later|latest|higher|highest|newer|newest|greater|greatest|larger"
        r"|largest)(?: \w+){0,3} <mark>\b"
    ),
    (
        r"\b(?:places?|positions?|slots?|spot|order|sequence) (?:given|told|named|set|fixed|assigned) by (?:its"
        r"|the|their|a)(?: [\w-]+){0,3} <mark>\b"
    ),
    r"\bonly (?:ever )?(?:moves?|goes|go|move|steps?) (?:on|up|forward|to (?:a )?(?:higher|newer|later|greater))",
    (
        r"\b(?:older(?! than \d)|newer|late|later|stale|early|earlier|lower|out-of-order|overtaken|late-coming"
        r"|equal)\b(?: \w+){0,6} (?:is |are |be |gets? |get |will be )?<drop>\b"
    ),
    (
        r"\b<drop>\b(?: \w+){0,5} (?:is |are |was )?(?:older|late|stale|lower|not newer|early|out of date"
        r"|overtaken|smaller|behind)\b"
    ),
    (
        r"\b(?:overwrites?|replaces?|updates?|writes?|sets?) (?:only |nothing but )(?:what is |what's |those |an? "
        r")?(?:older|lower|less)"
    ),
    r"\b(?:highest|greatest|largest) (?:\w+[ -])?<mark>",
    (
        r"\b(?:so that|thus|and so|hence|that way)\b<~~>\b(?:stays?|remains?|are|is|keeps?|kept|come"
        r"|arrive)\b<~>\bin (?:order|sequence)\b"
    ),
    r"\bhighest\b<~>\b(?:wins|counts|stands|decides|is (?:kept|shown|used|taken|valid))",
    (
        r"\bkeeps? (?:only )?the (?:highest|newest|latest)\b<~>(?:number|version|revision|rev|stamp|counter|count"
        r"|reading|time)"
    ),
    (
        r"\bnever (?:go(?:es)?|moves?|steps?|jumps?|turns?|sets?|writes?|puts?|falls?)\b(?: \w+){0,4} (?:back"
        r"|backwards?|down|behind|in time)\b"
    ),
    r"\b(?:newest|latest|highest|last|greatest) by (?:its |the |their )?(?:\w+ ){0,3}<mark>",
    r"\bcompar(?:e|es|ed|ing)\b<~~><mark>\b<~~>\b(?:stored|one (?:it|on|in)|held|shown|last|before|own|row)",
    r"\b<mark>\b<~~>\bdecides?\b",
    (
        r"\bif[- ]?match\b|\bexternal version|\bvector clocks?|\blamport|\bconditional on\b<~>(?:revision|version"
        r"|number|stamp)"
    ),
    (
        r"\b(?:seq|ver|version|rev|revision|ts|time|gen|generation|epoch|counter|number|at|lsn|offset|seqno"
        r"|no)\)? ?[<>]=? ?[\w.:(]+"
    ),
    (
        r"\b(?:stored|filed|kept|saved|recorded) with (?:the |its |their )?(?:[\w']+ ){0,2}<mark>\b|\bby "
        r"(?:ascending|rising|increasing) \w+"
    ),
    r"\b<mark>\b<~>\b(?:written|placed|put|inserted|stored) at (?:it|its|that|their)\b",
    r"\bversion vectors?\b|\bhybrid logical clock|\bhlcs?\b",
    r"\bwhere\b[^.;]{0,60}(?:[<>]|<(?:older|newer)>)|[a-z] ?[<>] ?:?(?:stored|old|current|last|row|excluded)",
    (
        r"\b<older>\b(?: \S+){0,4} than\b(?! \d)<~~>\b<drop>\b|\b<older>\b(?! (?:code|old|version of))(?: "
        r"\w+){0,2} <drop>"
    ),
    (
        r"\bcompar(?:e|es|ed|ing)\b<~~>\b(?:with|to|against) (?:that|those|the one|its own|what)\b|\boptimistic "
        r"(?:version|lock\w*|concurrency)\b|\bexpected (?:version|revision|state|number)\b"
    ),
    (
        r"\b(?:latest|highest|newest|greatest|last) (?:\w+ ){0,2}(?:time|date|number|version|revision|stamp"
        r"|counter|seq\w*)\b<~>\b(?:counts|wins|stands|stays|is kept|is shown|is used|decides|survives|prevails)"
    ),
    (
        r"\b(?:ahead of|before|earlier than|without) (?:its|their|the|his)\b<~~>\b(?:waits?|held|parked|kept|put "
        r"aside|set aside|buffered|side table|queued)\b"
    ),
    (
        r"\b(?:higher|newer|greater|larger|bigger|highest|greatest) (?!message|event|report"
        r"|arrival)\w+<~>\b(?:wins|is kept|stays|prevails|counts|survives|stands|takes precedence|beats)\b"
    ),
    (
        r"\balways (?:in|on|with|to|by|at|through) the same\b|\bpredecessor\w*\b|\bsuccessor\w*\b<~>\bwaits?\b"
        r"|\b(?:version|revision|number|step|event|state) \d+\b<~~>\b(?:version|revision|number|step|event|state"
        r"|after|before|over) ?\d+\b|\bas (?:its|their|the) (?:partition |message |routing |ordering )?key\b"
    ),
    (
        r"(?<!must )(?<!should )(?<!may )\b(?:only|not) (?:\w+ )?(?:after|before|until|when) the (?:previous|last"
        r"|former|earlier|preceding) (?:one|\w+)\b|\bahead of the (?:thing|one|\w+) it\b<~~>\b(?:sits|waits?|held"
        r"|parked|kept)\b|\b(?:next|following) (?:one )?only (?:when|after|once|if)\b|\boldest first\b|\b(?:as|in "
        r"the order) numbered by\b|\ba single (?:thread|process|hand|desk|loop|worker|reader|writer)\b|\bthere is "
        r"just one\b|\bonly (?:when|if|where) (?:it|they) (?:was|were|is|are) (?:taken|made|sent|written|measured"
        r"|issued|recorded|newer|younger) ?(?:later|after)?\b|\b(?:out-of-date|outdated|stale|late|overtaken"
        r"|superseded|old|older)\b<~~>\b(?:told|recognised|known|seen|spotted|noticed)\b<~>\bby\b|\bnumber \d+ "
        r"before\b|\bhandles \d+ before \d+\b|\basking for \d+\b|\bstrictly (?:by|in)\b|\b(?:tombstones?|marker"
        r"|gravestones?)\b<~~>\b(?:number|version|revision|stamp|change)\b|\bfrom before\b<~~>\bnot\b|\b(?:asks?"
        r"|fetch\w*|reads?|gets?|polls?|wants?) (?:for )?(?:everything|all|what comes|whatever comes|the rest) "
        r"(?:after|since|from)\b|\b(?:rank|state|status|step|level|number)s?\b<~~>\bnever (?:lowered|decreased"
        r"|reduced|goes? down|falls?|taken back|set back|moved back|undone)\b|\bin the order in which\b<~>\b(?:got"
        r"|given|received|drew|have)\b<~>\b(?:numbers?|sequence|ranks?|stamps?|places?)\b|\brather than (?:doing"
        r"|taking|showing|applying|executing)\b|\bpushes are only\b|\bset(?:s)? only forward\b|(?<!must "
        r")(?<!should )(?<!may )(?<!shall )\bnot (?:begin|start|run|go|act|take|fire|work|apply|proceed|move"
        r"|send)\w*\b<~~>\b(?:before|until|unless)\b<~~>\b(?:done|finished|through|confirmed|in|there|over"
        r"|complete\w*|acked|closed|answered)\b|\bnever\b<~~>\b(?:at a time|at once|at the same time|in parallel"
        r"|together|simultaneously|side by side)\b|\blowest open\b|\brow lock on the\b|\bwhen \d+ (?:is|has been"
        r"|was) (?:\w+ed|done|in|through)\b|\blooks? up the (?:current|present|actual|latest)\b|\b(?:run|go|pass"
        r"|goes|runs|passes) through (?:the|its|their|one) (?:actor|owner|\w+ (?:that|which) (?:owns|has been "
        r"created))\b|\bby cursor\b|\bone (?:tcp |\w+ )?connection\b<~~>\bone task\b|\bfrom one task\b|\bsingle "
        r"(?:loop|writer|inbox)\b|\b(?:mailbox|inbox|loop|lane|line) of its own\b|\bhashes to\b|\bpartitioned by\b"
        r"|\bclock reading\b|\bchecks that it is based on\b"
    ),
    # two signs of it in one sentence
    f"{plain_signs.MARKED} && {plain_signs.TURNED} && {plain_signs.COMPARED}",
    f"{plain_signs.MARKED} && {plain_signs.COMPARED} && {plain_signs.ONLY}",
    f"{plain_signs.MARKED} && {plain_signs.TURNED} && {plain_signs.ONLY}",
    f"{plain_signs.MARKED} && {plain_signs.ALONE}",
    f"{plain_signs.ALONE} && {plain_signs.ONLY}",
    f"{plain_signs.ALONE} && {plain_signs.COMPARED} && {plain_signs.TURNED}",
    f"{plain_signs.COMPARED} && {plain_signs.ONLY} && {plain_signs.TURNED}",
    (
        r"\b(?:older|newer|late|old)\b && \b(?:never the other way|not do anything|loses|never back|without effect"
        r"|no effect|is kept out)\b"
    ),
    (
        r"\b(?:only|not) (?:\w+ )?(?:when|once|after|until|before) the \w+ before\b|\b(?:accept|take|obey|show"
        r"|apply|book)\w*\b<~>\b(?:number|version|counter|revision)\b<~>\b(?:already|before|passed|had)\b"
    ),
    r"\b(?:position|step|part|number|event|chunk|item|leg) \d+<~~>\b(?:waits?|only|after|before|until|expects?)\b",
    (
        r"\b(?:by|according to) the (?:time|moment|minute|second|date) (?:at which|when|that|in which) (?!it "
        r"(?:arriv|came|got)|they (?:arriv|came|got))"
    ),
    plain_signs.FREE,
    # numbers that leave no gap
    r"\bn\b<~>\bafter\b<~>\bn ?- ?1|\bn ?\+ ?1\b<~>(?:only )?(?:after|once|when)|\bafter n ?- ?1",
    (
        r"(?<!without )\b<hold>\b<~~>\b(?:until|till|for)\b<~>(?:gap|gaps|missing|predecessor|previous|earlier"
        r"|one before|its turn|number before|hole|the rest|in between)"
    ),
    (
        r"\b(?:asks?|requests?|fetch(?:es)?|reads?|calls?) (?:again )?(?:for|after)? ?(?:the |any |what is "
        r"|what's )?(?:missing|gaps?|skipped|absent|numbers? (?:that|it|they) miss|lacking)"
    ),
    (
        r"\b(?:gap|jump|hole)s?\b<~>\b(?:in the (?:numbers|numbering|sequence|count)|makes?|triggers?|leads?"
        r"|means?|waits?|goes|go|are (?:seen|noticed|filled)|is (?:seen|noticed|filled)|is (?:detected|fetched))"
    ),
    (
        r"(?<!without )(?<!must )(?<!should )(?<!may )\b(?:only|not) (?:be )?(?:sent|given|started|begun|done"
        r"|taken|released|handed(?: out)?|told|applied)?(?: \w+){0,4} ?(?:until|before|after|once|when) (?:the "
        r"|its |it |that |they |all )(?:has |have |is )?(?:\w+ )?(?:one before|previous|predecessor|last|earlier"
        r"|reported|done|confirmed|finished|acknowledged|answered|acked|former)\b"
    ),
    r"\b<hold>\b<~>\b(?:is|are|comes?|came) (?:too )?early\b|\bearly (?:ones?|messages?|events?) (?:is |are )?<hold>",
    (
        r"\b(?:numbers|stamps|counts|sequences) (?:each|every|its|the|all|them|his|their|off|up)\b(?!<~>for "
        r"(?:the )?(?:statistics|log))"
    ),
    (
        r"\b(?:draw|show|list|publish|appl|play|tak|sort|replay|put|order|read|process|execut|display|arrang|line"
        r"|rank|merg|handl)\w*\b(?: \w+){0,5} (?:by|in order of|in the order of|according to) (?:its |their |the "
        r"|that |rising |ascending )?(?:\w+[ -])?(?:<mark>|numerical order|event time|creation time)\b"
    ),
    (
        r"\b(?:running|rising|consecutive|ascending|increasing|growing|sequence|serial|own|monotonic|per-\w+) "
        r"(?:numbers?|counts?|counters?|stamps?|version)\b<~~>\b(?:only|above|higher|newer|newest|drops?|dropped"
        r"|shows?|keeps|latest|largest|skips?|skipped|sorts?|decides)"
    ),
    # of no account
    (
        r"\b(?:no (?:importance|matter|odds|account|consequence|interest|role|part|difference)|does not matter"
        r"|irrelevant|all the same|indifferent|immaterial|of no)\b<~~>\b(?:order|sequence|first|before|which"
        r"|swapped|when)\b|\b(?:order|sequence|arrival(?: time)?|time of arrival|who comes first)\b<~~>\b(?:no "
        r"(?:part|role|matter|odds|importance)|not matter|irrelevant|immaterial|indifferent)\b"
    ),
    (
        r"\bnothing depends on\b|\b(?:all|every) (?:record|message|event|entr|reading|posting)\w*\b<~>\b(?:of the "
        r"day|so far|of the period|stored|filed)\b<~~>\b(?:comput|total|sum|count|calculat)\w*|\b(?:total|sum"
        r"|balance|state)s?\b<~>\b(?:comput|calculat|work|deriv|built|form)\w*\b<~~>\bfrom (?:all|the stored|the "
        r"filed|the set|every|its)\b"
    ),
    (
        r"\bre-?reads?\b<~~>\b(?:from|record|state|source|master|whenever|when|itself)\b|\b(?:status|state) may "
        r"only (?:go|move|change|step)\b|\bonly (?:go|goes|moves?|step|steps|change) (?:forward|on|up|ahead)\b"
        r"|\bno way back\b|\bstate machine\b<~~>\b(?:refus|reject|drop|forbid|only)\w*"
    ),
    (
        r"\b(?:swapped|doubled|shuffled|repeated|overtaken|late|reordered|out of order)\b<~~>\b(?:no odds|no "
        r"difference|not matter|no harm|harmless|same result|not hurt|nothing)"
    ),
    (
        r"\bcommut(?:e|es|ative)\b|\bcrdts?\b|\b(?:order|sequence|turn)\b<~>\b(?:does not matter|is irrelevant|is "
        r"immaterial|plays no|makes no|is of no|is not needed|is without)"
    ),
    (
        r"\bnot (?:rely|depend|trust|count|go|build|lean|bank)(?: \w+)? (?:on|upon|by|in) (?:\S+ ){0,5}?(?:arrival"
        r"|order|sequence|receipt|before|first|turn|coming|delivery)\b"
    ),
    (
        r"\b(?:whatever|whichever|no matter (?:in )?(?:which|what)|in any|regardless of (?:the )?|independent of "
        r"(?:the )?) ?(?:the )?(?:order|sequence|turn)\b"
    ),
    (
        r"\b(?:worked out|comput\w+|built|calculat\w+|deriv\w+|summ?(?:s|ed)|rebuilt|recomput\w+|added up|adds? up"
        r"|determined|formed)\b(?: \w+){0,4} (?:anew|afresh|again|from (?:the|all|what|over|its)|over (?:the|all"
        r"|boots)|of (?:the|all) (?:stored|filed|kept))"
    ),
    (
        r"\b(?:a message|an event|the message|the event|it|they|message|event|notice|messages|events) (?:is|are"
        r"|only|just|merely|serves?|acts?) (?:only |just |merely |a |as |nothing but |no more than )*(?:nudges?"
        r"|hints?|bells?|signals?|triggers?|prods?|pokes?|marks?|tells?|wake)"
    ),
    r"\b(?:only|just|merely) (?:a |an |as )?(?:nudge|hint|bell|signal|trigger|prod|marks?|tells?|says that|flags)\b",
    (
        r"\b(?:then|and|first|always|is|are|re-?) ?(?:re-?)?(?:reads?|read|fetch(?:es|ed)?|asks?|looks? up|pulls?"
        r"|loads?) (?:\w+ ){0,3}(?:current|present|wanted|latest|actual|whole|full|state)\b(?: \w+){0,3} (?:from"
        r"|at|of|in|with)"
    ),
    (
        r"\b(?:not|never) (?:use|trust|take|believe|look at|read|rely on)s? (?:the )?(?:\w+ ){0,2}(?:content|body"
        r"|value|sha|payload)"
    ),
    (
        r"\b(?:carr(?:y|ies)|has|have|holds?|contains?|bears?|sends?|gets?|is|with) (?:always )?(?:the |a |an "
        r")?(?:full|whole|absolute|entire|complete|total|counter itself|reading itself|cumulative|meter "
        r"reading)\b<~~>(?:number|version|revision|stamp|highest|newest|latest|count|seq)"
    ),
    (
        r"\b(?:stored|kept|filed|saved|recorded|entered|put|books?|stores?|keeps|files?)\b(?: \w+){0,4} (?:by"
        r"|under) (?:its |their |the )?(?:\w+[ -]){0,4}(?:id|ids|number|numbers|seq|sequence|key|keys|stamp"
        r"|time)\b<~~>(?:sum|total|computed|worked|calculated|added|set|from what|balance|overwrite|bill)"
    ),
)
