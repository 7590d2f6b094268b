"""Plain speech on how long state stays: what ends it and when, and what is kept with no end that anybody named.

An answer names an end and its time, its occasion, its bound or who sees to it. "It is stored", "it can be looked at" and
"there is room" are none.
"""

_COUNT = (
    r"(?:\d[\d,.]*[ -]?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|eighteen"
    r"|thirty|sixty|ninety|half an?|the)[ -])"
)
CLASSES: dict[str, str] = {
    "span": (
        rf"(?:day |the )?{_COUNT}(?:s|sec(?:ond)?s?|min(?:ute)?s?|h|hrs?|hours?|d|days?|nights?|weeks?|fortnight"
        rf"|months?|quarters?|years?)\b"
    ),
    # what happens to it in the end
    "gone": (
        r"(?:delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing|al)|eras(?:e|es|ed|ure|ing)|purg(?:e|es|ed|ing)|prun(?:e"
        r"|es|ed|ing)|wip(?:e|es|ed|ing)|expir(?:e|es|y|ation)|expired(?! \w)|laps(?:e|es|ed)|evict(?:s|ed|ion)?|sweeps?|swept"
        r"|sweeper|clean(?:s|ed)?(?: \w+)? ?up|cleaned|cleanup|clears|tid(?:y|ies|ied)(?: up)?"
        r"|garbage[- ]collect(?:s|ed|ion|or)?|gc'?d?|archived|overwrit(?:ten|es?)|rotated|truncat(?:e|es|ed)"
        r"|discard(?:s|ed)?|thrown (?:away|out)|throws? (?:\w+ )?(?:away|out)|vanish(?:es|ed)?|disappears?"
        r"|destroy(?:s|ed)?|shred(?:s|ded)?|anonymi[sz](?:e|es|ed)|pseudonymi[sz](?:e|es|ed)|condensed|rolled up"
        r"|downsampled|thinned|boiled down|ages? out|reclaim(?:s|ed)|reap(?:s|ed|er)|unlinked|forgets?|forgotten"
        r"|melts|move[sd]? to (?:the )?(?:cold|cheap|archive|glacier|tape|s3)|recycled|dissolves?|pulped|cremated"
        r"|unregistered)"
    ),
    # the same in words that only end what is stored
    "goes": r"(?:go|goes|go away|dropp?(?:s|ed|ing)?|falls? (?:off|out|away)|dies?|dies out|ends?|takes? away|taken away)",
    # what is stored
    "thing": (
        r"(?:files?|rows?|records?|objects?|images?|pictures?|photos?|variants?|entry|entries|data|sessions?|drafts?"
        r"|carts?|notes?|documents?|pieces|parts|chunks?|segments?|blobs?|uploads?|tables?|buckets?|index(?:es)?"
        r"|samples?|readings?|values|profiles?|checkpoints?|snapshots?|tracks?|packs?|runs|tiles?|histor(?:y|ies)"
        r"|accounts?|columns?|volumes?|keys|copies|twins?|recordings?|thumbnails?|sheets?|films?|settings"
        r"|partitions?|months?|series|items?|artefacts?|artifacts?|builds?|layers?|manifests?|tokens?|holds?"
        r"|reservations?|state|conversations?|letters?|pdfs?|scans|parcels?|plans?|cases?|marks?|prefix|space"
        r"|archive|postgres\w*|database)"
    ),
    "stays": (
        r"(?:kept|keeps?|retain(?:s|ed)?|retention|held|holds?|stays?|remains?|lies?|stored|stores?|lifetime"
        r"|life ?span|ttl|time to live|filed|files)"
    ),
    "job": (
        r"(?:(?:nightly|sunday|monday|saturday|night|daily|weekly|monthly|hourly|scheduled|periodic|background"
        r"|clean-?up|purge|retention|lifecycle|life cycle|eviction|expiry|deletion|expiration|compaction|sweep|gc"
        r"|cron) ?(?:job|run|task|sweep|rule|rules|policy|function|process|script|cycle)?|sweeper|reaper|cron ?job"
        r"|finali[sz]er|owner ?references?|garbage collector|ttl|lru|ring buffer|least recently used|lifecycle "
        r"rules?)"
    ),
    # what it is about that has another life than the state of the design
    "other": (
        r"(?:messages?|queues?|topics?|broker|kafka|rabbitmq|sqs|jetstream|traces?|spans|metrics?|gauges?|alerts?"
        r"|backups?|dumps?|snapshots? of the|dns|leases?|visibility|duplicates|dedup\w*|repl(?:y|ies)|json|logs?"
        r"|logged|loki|tempo|elastic\w*|grafana|log lines|cached?|last known|dead[- ]letter\w*|connections?|calls?"
        r"|certificates?|secrets?|old path|majors?|v\d\w*|versions? of the api|(?:old|former|previous) "
        r"(?:one|versions?|image|build|release|form)|interface|contract|alarms?|pods?|standby|ids?|repeat\w*|click)"
    ),
}

# That the sentence is about what is stored.
_STORED = r"\b<thing>\b"

# What ends it, and when.
ENDS: tuple[str, ...] = (
    rf"\b<gone>\b<~~>\b(?:hourly|nightly|daily|weekly|monthly|yearly|<span>|day \d+|on the \d+(?:st|nd|rd|th)) && {_STORED}",
    rf"\b(?:hourly|nightly|daily|weekly|monthly|yearly|<span>(?<!a second))<~~>\b<gone>\b && {_STORED}",
    r"\b<thing>\b(?: (?!(?:in|on|at)\b)[\w-]+){0,4},? <goes>\b<~>\b(?:after|at) <span>(?! of)",
    (
        r"\b(?:kept|retained|stored|filed|held|stays?|remains?|keeps?|retains?|stores?)\b<~>\b(?:for|until|till|up to|at most"
        r"|no longer than|not longer than|between)<~>(?:<span>|\d+ (?:versions|generations|entries|copies))"
        rf" && {_STORED}"
    ),
    (
        r"\b(?:kept|retained|stored|retention|lifetime|ttl|keeps?)\b(?: of| is|:)? (?:the last )?<span>(?! of the next)"
        rf" && {_STORED}"
    ),
    (
        r"\b<span>(?:'s?)? (?:retention|ttl|lifetime|expiry|unread|unused|untouched)\b"
        r"|\A(?!.*\b(?:dns|consul|etcd|check|address\w*|register\w*)\b).*?\bttl\b<~>\d"
        r"|\b(?:setex|expireat|ex|px) ?\d"
    ),
    (
        r"(?:\A|[.;:,] ?|\band )(?:when|once|as soon as|on|upon|after|if|with)\b[^.;]{3,70}\b<thing>\b[^.;]{0,40}"
        r"\b(?:is|are|gets?|will be) (?:\w+ )?<gone>\b"
    ),
    (
        r"\b\w+ing (?:a|an|the|its|one) \w+\b<~>\b(?:deletes|removes|erases|clears|purges)\b(?! \w+ (?:alone|only))"
        rf" && {_STORED}"
    ),
    (
        r"\b<job>\b<~~>\b<gone>\b<~~>\b(?:<thing>|them|those|what)\b|\b<thing>\b<~~>\b<gone>\b<~~>\b(?:by|through|via|in) "
        r"(?:the |a |an |its |our )?(?:\w+ ){0,2}<job>\b"
    ),
    (
        r"\blru\b|\bring buffer\b|\bleast[- ]recently[- ]used\b|\b(?:oldest|eldest|least used|longest unused)\b<~>"
        r"\b(?:<gone>|overwritten|make room)\b|\b(?:last|newest|latest) (?:\d+|two|three|four|five|ten|twenty)\b<~>"
        r"\b(?:kept|keeps?|stay|remain|retained)\b|\bkeeps? (?:only )?(?:the )?(?:last|newest|latest) (?:\d+|two|three|four"
        r"|five|ten)\b(?! min| s\b| sec| hours)|\b(?:older|newer)? ?(?:than|beyond|past) <span><~><gone>\b"
        r"|\bowner ?references?\b"
    ),
    rf"\b(?:not|no longer|never)\b<~>\b(?:kept|stored|held|retained)\b<~>\b(?:beyond|longer than|past)\b && {_STORED}",
    r"\b(?:deleted|removed|lifetime|deletion|kept until|expiry|retention): ?(?:with|when|after|once|at|on|upon|by|\d)",
    (
        r"\bat zero\b<~>\b<gone>\b|\b<thing>\b<~~>\b(?:removed|deleted|destroyed|collected|gone|goes) "
        r"(?:\w+ )?(?:along )?(?:together )?with (?:it|its|the|them)\b"
    ),
)
# That it is meant to stay.
BY_RIGHT: tuple[str, ...] = (r"\b(?:legal|law|laws|statut\w+|required|by contract|on purpose|immutable|audit\w*)\b",)
# Kept with no end.
_ENDED = r"(?:deleted|removed|erased|purged|pruned|cleared|cleaned(?: up)?|thrown (?:away|out)|tidied|expired|swept)"
_ROOM = (
    r"(?:storage|volumes?|dis[ck]s?|space|room|buckets?|file system|object store|s3|nfs|redis|table|database|\d+ tb)"
)
FOREVER: tuple[str, ...] = (
    (
        r"(?<!nothing )(?<!nothing stays )\b(?:kept|stored?|stays?|keeps?|retain\w*|lies?|lives?|remains?)\b<~~>"
        r"\b(?:for ?ever(?! older)|indefinitely|without (?:an? )?(?:end|limit|expiry|ttl|time limit|retention)|for good)\b"
    ),
    (
        rf"\b(?:never|not|nothing)(?: (?:is|are|has|have|to|be|been|needs?|will|ever|gets?|being|yet)){{0,4}} {_ENDED}\b"
        r"(?!<~>\b(?:within|until|before|without|unless|while|only)\b)(?! (?:within|until|before|unless|while|by hand))"
    ),
    r"\b(?:nobody|nothing|no one) (?:\w+ )?(?:deletes|removes|clears|cleans|purges|tidies|sweeps|expires)\b",
    (
        r"\bno (?:\w+ )?(?:retention|expiry|ttl|clean-?up|deletion|eviction|garbage)\b(?!<~~>\b(?:instead|but)\b)"
        r"(?! index)|\bagainst (?:a|any) (?:\w+ )?(?:ttl|retention|expiry)\b"
    ),
    (
        rf"\b{_ROOM}\b<~~>\b(?:grow(?:s|ing)? (?:by itself|steadily|over time|without|with|on|[.;,])|accumulat\w+"
        r"|pil(?:es|ing) up|fill(?:s|ing)? up|build(?:s)? up|need not be planned|comes? together)\b"
    ),
    (
        rf"\b{_ROOM}\b<~>\b(?:is|are|costs?|has|have)\b<~>\b(?:cheap|inexpensive|ample|next to nothing|nothing|(?:large"
        rf"|big|roomy) enough|free|plenty)\b|\b(?:enough|ample|plenty of) {_ROOM}\b|\b{_ROOM} (?:enough )?for years\b"
    ),
    (
        r"\b<thing>\b<~~>\b(?:stays?|remains?|lies?|lie|left|leaves?|kept)\b(?: <span>)? ?\b(?:where (?:it is|they are|it was"
        r"|they were)|as (?:it is|they are|they were)|lying|behind|for (?:others|later|any|good|all time|those))\b"
        r"(?!<~~>\b<span>)|\b(?:all|everything|every \w+) (?:is|are) kept\b(?!<~>\b(?:for|until|\d)\b)"
        r"|\bas long as (?:the (?:user|customer|account|tenant)|he|she|they) (?:exists?|lives?|wants?)\b"
        r"|\bever after\b|\bkeeps? everything\b|\bin (?:the )?(?:\w+ )?(?:database|store|bucket) as well\b"
        r"|\bfor as long as\b<~>\b(?:exists|wants|lives)\b|\b(?:any|at all) times?\b<~>\b(?:looked at|available|read"
        r"|fetch\w*)\b|\b(?:looked at|ask(?:s|ed)? for|available|read|fetch\w*)\b<~>\bat (?:any|all) times?\b"
    ),
)
# What is over and still there.
LEFT_OVER: tuple[str, ...] = (
    (
        r"\bonly ever grows?\b|\baccumulat\w+ (?:in|on) the\b|\bnever (?:completed|finished|fetched|opened)\b<~>\bstays?\b"
        r"|\b(?:decommissioned|departed|deleted|closed|former|scrapped|offboarded|finished|completed|aborted|abandoned"
        r"|submitted)"
        r" [\w-]+\b<~>\b(?:keeps? (?:its|their)|stays? (?:in|on|under|where)|remains? (?:in|on|under|as)|are left|hidden)\b"
        r"|\bagainst (?:a|any) time limit\b|\bspace has not been\b"
    ),
)
# In one process or on one machine only, in the act of putting it there.
_HOLDER = r"(?:pods?|process|nodes?|workers?|replicas?|instances?|servers?|machines?|containers?|boxes|\w+ers)"
LOCAL: tuple[str, ...] = (
    (
        rf"\b{_HOLDER}\b<~>\b(?:keeps?|retains?|stores?|puts?|writes?|saves?|holds?)\b<~~>\b(?:on|to|in) (?:its|their|the)"
        r" (?:own |local )(?:dis[ck]s?|volumes?|memory|ssd|nvme|file system)\b"
    ),
    (
        r"\b(?:server|pod|node|process|worker|instance) (?:keeps|remembers|knows|holds) (?:its |the |their |all )?[\w-]+"
        r" (?:while|during|as long as)\b|\b(?:knows|remembers) its\b|\bhands? (?:the |their |its )?<thing> (?:to each other"
        r"|to one another|to the next)\b"
    ),
    (
        r"\b(?:sticky|session affinity)\b|\b(?:held|kept|lives?|written|stored) (?:in|to|on) the (?:replica|pod|server"
        r"|process|node)'s "
        r"(?:own )?(?:memory|dis[ck])\b|\b(?:local )?dis[ck] of the (?:node|pod|machine|server) (?:that|which)\b"
        r"|\bkeeps? (?:its|their) "
        r"[\w-]+ in a map\b|\bis in the process\b|\b(?:lives?|held|kept|stored) in the (?:pods?|process|replicas?|workers?"
        r"|servers?)\b"
        r"|\b(?:pod|process|node|worker|replica|instance|server|service|it) (?:remembers|keeps track of)\b"
        rf"|\b(?:on|in) the {_HOLDER}'s? (?:own )?(?:dis[ck]s?|volume|memory|heap|nvme|ssd)\b"
    ),
)
NOT_LOCAL: tuple[str, ...] = (
    (
        r"\b(?:nothing|stateless|no (?:state|pod|worker)|none|never|neither|rebuilt|reloaded|recreated|built anew"
        r"|another (?:one )?(?:loads|takes)|cop(?:y|ies) (?:of|to)|copies|any (?:pod|node|worker) (?:can|may|resumes)"
        r"|besides|as a cache|cached?|until|before|written (?:on )?to|wiped|drops|last (?!has|have|is)|yesterday's|up to|<span>"
        r"|kafka|journal\w*|refreshed|pushed|sent|snapshots?|filled|assigned|lease)\b"
    ),
)
# Left open, to people, or to the day when there is no room.
_OPEN = (
    r"(?:(?:is|are|remains?|stays?|left) (?:still )?(?:open|unclear|tbd|for later)|tbd|questions? for|(?:is|are|will|has|have)"
    r" (?:still )?(?:to )?be (?:agreed|decided|looked|specified|settled|laid down|taken up|clarified)|to be (?:agreed|decided"
    r"|looked|specified|settled|clarified)|not (?:said|known|set|decided|agreed)|separate matter)"
)
UNSAID: tuple[str, ...] = (
    (
        r"\b(?:how long|how many (?:of them|are kept)|who (?:<gone>|removes|looks after|sees to)|what (?:becomes? of"
        r"|happens? to|is done|to do|comes? together)|what clears|where (?:it|they) (?:lives?|lies?))\b.{0,110}?"
        rf"\b{_OPEN}"
    ),
    (
        r"(?<!mistaken )(?<!accidental )\b(?:clearing|cleaning|tidying|retention|lifetime|converting|conversion|housekeeping"
        r"|archiving|aging|deletion|removal"
        r"|clean-?up|purging|deleting|removing)\b<~~>\b(?:to be|will (?:be|need)|is (?:open|planned|foreseen|for)|are (?:open"
        r"|left)|open|later|tbd|second milestone|agree|separate matter|form part|phase|some thought|not (?:yet "
        r")?(?:decided|defined|set|cleaned)|was discussed|under discussion|left to)\b"
        r"|\b(?:lifetime|retention|deletion|expiry|kept until|deleted|removed): ?(?:open|according|as|if needed|tbd|\?"
        r"|n/a|unknown|to be|not)"
    ),
    (
        r"\b<thing>\b<~~>\b(?:<gone>|cleans?|clears?|removes?|looked after)\b<~>\b(?:by hand|manually|by (?:the )?(?:operators?"
        r"|admin\w*|engineers?|support|team|staff|somebody|someone))\b|\b(?:<gone>|clears?|cleans?|looked after)\b<~~>"
        r"\b(?:when(?:ever)? (?:it|the \w+) (?:is |gets? |runs? |fills? )?(?:full|up|short|low)|once the (?:dis[ck]s?"
        r"|volumes?)|when there is time|now and then|from time to time)\b"
        r"|\b(?:admin\w*|engineers?|operators?|somebody|someone|staff|team)\b<~>\b(?:clears?|cleans?|deletes?|tid(?:y|ies)"
        r"|looks? after|purges?)\b|\b(?:space|room|storage)\b<~>\blooked after\b|\bleft to the (?:administrators?|operators?"
        r"|tenants?|admins?)\b|\b(?:a )?larger volume\b"
        r"|\bleft for the (?:users?|admins?|operators?|tenants?|customers?) to\b|\bsome(?:one|body) will have to (?:see"
        r"|look|clear|convert)"
        r"\b|\bduration of (?:the )?stor\w+\b|\bhow long\b<~~>\b(?:topic|matter|subject|question) (?:of|for)\b"
    ),
    (
        r"\bnobody has (?:set|said|decided)\b|\bcollecting cases\b|\bin suitable form\b|\bin a convenient\b|\bsomewhere\b|\bby "
        r"and by\b|\bwhichever\b<~>\bbenchmarks\b|\b(?:on|in) (?:the )?(?:\S+ ){1,3}to begin with\b"
        r"|\b(?:brought|carried|taken|moved) over\b<~~>\b(?:as they are|harmoni[sz]\w+|in (?:the|due) course)\b"
    ),
)
# What a title that asks about it says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:how long [^/]{0,30}(?:kept|stays?|stored|lives?)|retention|life ?cycle|clean(?:ing)?[- ]?up|tidying|deletion"
        r"|(?:where|what) [^/]{2,30} (?:lives?|lies?|lie|kept|stored|stays?)|abandoned \w+)\b"
    ),
)
# Said of what was open once.
DONE: tuple[str, ...] = (r"\b(?:is|are) (?:now )?(?:included|done|there|in (?:force|use|place))\b",)
# What is told of another thing than the state of the design.
OTHERS: tuple[str, ...] = (
    (
        r"\b<other>\b(?: (?!and\b|so\b|or\b|that\b|which\b)[\w,(]+){0,3} (?:<stays>|<gone>)\b(?! (?:no|nothing)\b)"
        r"|\b(?:keeps?|retains?"
        r"|holds?|stores?) (?:the |all |its )?(?:\w+ )?<other>\b"
    ),
)
