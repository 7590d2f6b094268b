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
        r"|es|ed|ing)|wip(?:e|es|ed|ing)|expir(?:e|es|ed|y|ation)|laps(?:e|es|ed)|evict(?:s|ed|ion)?|dropp?(?:s|ed"
        r"|ing)?|sweeps?|swept|sweeper|clean(?:s|ed)?(?: \w+)? ?up|cleaned|cleanup|cleared?|clears|tid(?:y|ies"
        r"|ied)(?: up)?|garbage[- ]collect(?:s|ed|ion|or)?|gc'?d?|collects? (?:it|them|those)|archiv(?:e|es|ed)"
        r"|compact(?:s|ed|ion)|overwrit(?:ten|es?)|rotat(?:e|es|ed|ion)|truncat(?:e|es|ed)|discard(?:s|ed)?"
        r"|thrown (?:away|out)|throws? (?:\w+ )?(?:away|out)|vanish(?:es|ed)?|disappears?|destroy(?:s|ed)?"
        r"|shred(?:s|ded)?|anonymi[sz](?:e|es|ed)|pseudonymi[sz](?:e|es|ed)|aggregated|condensed|rolled up"
        r"|downsampled|thinned|boiled down|lea(?:ve|ves) (?:it|the|after|when|with)|falls? (?:off|out|away)|ages? "
        r"out|takes? (?:\w+ ){0,3}(?:out|away|off)|taken (?:out|away|off)|go|goes|gone|go away|released"
        r"|reclaim(?:s|ed)|torn down|closed|reap(?:s|ed|er)|unlinked|forgets?|forgotten|dies?|dies out|ends?"
        r"|empt(?:y|ies|ied)|melts|moves? to (?:the )?(?:cold|cheap|archive|glacier|tape|s3)|moved to (?:the "
        r")?(?:cold|cheap|archive|glacier|tape|s3)|invalidated|recycled|retired?|dissolves?|broken off|lost"
        r"|removes|sweeping|runs? out|pulped|cremated|unregistered|(?:is|are|gets?) cut|cut (?:off|back|after)"
        r"|abort(?:s|ed))"
    ),
    "stays": (
        r"(?:kept|keeps?|retain(?:s|ed)?|retention|held|holds?|stays?|remains?|lives?|waits?|lies?|sits?|serves?"
        r"|stored|stores?|lasts?|lifetime|life ?span|ttl|time to live|available|visible|readable|filed|files|valid"
        r"|renewed|expiry|age)"
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
        r"(?:messages?|queues?|topics?|broker|kafka|rabbitmq|sqs|traces?|spans|metrics?|gauges?|alerts?|backups?"
        r"|dumps?|snapshots? of the|dns|leases?|visibility|duplicates|dedup\w*|repl(?:y|ies)|json logs?|log lines"
        r"|cached value|last known|dead[- ]letter\w*|connections?|calls?|certificates?|secrets?|old path|majors?"
        r"|versions? of the api|alarms?)"
    ),
}

# What ends it, and when.
ENDS: tuple[str, ...] = (
    (
        r"\b<gone>\b<~~>\b(?:hourly|nightly|daily|weekly|monthly|yearly)\b|\b(?:hourly|nightly|daily|weekly"
        r"|monthly|yearly)\b<~~>\b<gone>\b"
    ),
    (
        r"\b<stays>\b[ :]+<span>|\b<gone>\b<~~>\b(?:day \d+|on the \d+(?:st|nd|rd|th) (?:day|of))"
        r"|\b<gone>\b<~~>\b(?:seconds|minutes|hours|days|weeks|months|years) after\b"
    ),
    r"\b<gone>\b<~~>\b<span>",
    r"\b<span><~~>\b<gone>\b(?! (?:over|on|to|through|back|up|live)\b)",
    (
        r"\b<stays>\b<~~>\b(?:for|until|till|up to|at most|no longer than|not longer than|of|is|:|=|between"
        r"|through|while|as long as)?<~>(?:<span>|\d+ (?:versions|generations|entries|copies))"
    ),
    (
        r"\b<span>(?:'s?)? (?:retention|ttl|lifetime|expiry|idle|of (?:silence|inactivity)|unread|unused"
        r"|untouched)\b|\bttl\b<~>\d|\b(?:ex|px|setex|expireat) ?\d"
    ),
    (
        r"(?:\A|[.;:,] ?|\band )(?:when|once|as soon as|on|upon|after|if|with)\b[^.;]{3,70}\b(?:is|are|gets?|will "
        r"be|its|their|the \w+|it|they)\b[^.;]{0,40}\b<gone>\b"
    ),
    (
        r"\b\w+ing (?:a|an|the|its|one) \w+\b<~>\b(?:deletes|removes|drops|erases|clears|purges|ends|takes)\b(?! "
        r"\w+ (?:alone|only))"
    ),
    (
        r"\b<job>\b<~~>\b(?:<gone>|takes|keeps only)\b|\b<gone>\b<~~>\b(?:by|through|via|in) (?:the |a |an |its "
        r"|our )?(?:\w+ ){0,2}<job>\b"
    ),
    (
        r"\b(?:capped|limited|bounded|trimmed) (?:at|to|by)\b<~>\d|\blru\b|\bring buffer\b|\bleast[- ]recently[- "
        r"]used\b|\b(?:oldest|eldest|least used|longest unused)\b<~>\b(?:first|<gone>|overwritten|make room)\b"
        r"|\b(?:last|newest|latest) (?:\d+|two|three|four|five|ten|twenty)\b<~>\b(?:kept|keeps?|stay|remain"
        r"|retained|are)\b|\bkeeps? (?:only )?(?:the )?(?:last|newest|latest) (?:\d+|two|three|four|five|ten)\b"
        r"|\b(?:older|newer)? ?(?:than|beyond|past|above) (?:\d[\d,.]*|two|three|a)\b<~>\b<gone>\b|\bowner "
        r"?references?\b"
    ),
    r"\b(?:only )?the (?:last|newest|latest) \d[\d,.]*(?: \w+)?(?: only|,|;|\.|$| are| stay)",
    r"\b(?:holds?|keeps?|has) nothing (?:that|which|but|of its own|itself)\b<~~>\b(?:in|from|elsewhere)\b",
    (
        r"\b(?:not|no longer|never)\b<~>\b(?:kept|stored|held|retained|keeps?|stores?|holds?)\b<~>\b(?:beyond"
        r"|longer than|after|past)\b"
    ),
    (
        r"\b(?:deleted|removed|lifetime|deletion|kept until|ends|until|expiry|retention|life|gone): ?(?:with|when"
        r"|after|once|at|on|upon|by|\d)"
    ),
    (
        r"\bat zero\b<~>\b<gone>\b|\b(?:removed|deleted|destroyed|collected|dies|gone|ends|goes|lives|stored) "
        r"(?:\w+ )?(?:along )?(?:together )?with (?:it|its|the|them)\b"
    ),
)
# That it is meant to stay.
BY_RIGHT: tuple[str, ...] = (r"\b(?:legal|law|laws|statut\w+|required|by contract|on purpose|immutable|audit\w*)\b",)
# Kept with no end.
FOREVER: tuple[str, ...] = (
    (
        r"(?<!nothing )(?<!nothing stays )\b(?:for ?ever(?! older)|indefinitely|without (?:an? )?(?:end|limit"
        r"|expiry|ttl|time limit|retention)|for good)\b|\b(?:never|not|nothing|nobody|no one|no data)\b(?! (?:only"
        r"|on|older|longer))<~~>\b(?:delet\w+|remov\w+|eras\w+|purg\w+|prun\w+|clear(?:s|ed)|clean(?:s|ed)|thrown"
        r"|tid(?:y|ies|ied)|expir\w+|dropped|swept|collected)\b(?!<~>\b(?:until|before|without|unless"
        r"|while)\b)(?! (?:until|before|unless|while|by hand))"
    ),
    (
        r"\bno (?:\w+ )?(?:retention|expiry|ttl|clean-?up|deletion|removal|end|limit|time limit|eviction"
        r"|garbage)\b(?!<~~>\b(?:instead|but)\b)(?! index)|\bagainst (?:a|any) (?:\w+ )?(?:ttl|limit|retention"
        r"|expiry)\b"
    ),
    (
        r"\b(?:only |ever |just |keeps? |steadily |simply )*(?:grow(?:s|ing)?|accumulat\w+|pil(?:e|es|ing) up"
        r"|fill(?:s|ing)? up|gather(?:s|ing)?|mount(?:s|ing)? up|build(?:s)? up|add(?:s)? up)\b(?!<~~>\b(?:up to"
        r"|until|scal\w+|nodes?|pods?|linear\w*)\b)(?:<~>\b(?:by|with|over|without|steadily|time|itself|there|in"
        r"|under|on|as)\b|[.;,]|$| and)"
    ),
    (
        r"\b(?:cheap|inexpensive|ample|plenty|costs? (?:next to )?nothing|low-?cost|(?:large|big|roomy) enough"
        r"|room enough|enough (?:room|space|disk|storage)|room for years|tb free|need not be planned|need(?:s)? "
        r"no (?:care|cleaning|tidying))\b"
    ),
    (
        r"\b(?:stays?|remains?|kept|lies?|lie|left|sits?|leaves?|keeps?)\b<~>\b(?:where (?:it is|they are|it was"
        r"|they were)|as (?:it is|they are|they were)|lying|behind|in place|for (?:others|later|any|good|all time"
        r"|those)|there (?:too|as well)|around|also in)\b(?!<~~>\b<span>)|\b(?:all|everything|every \w+) (?:is"
        r"|are) kept\b(?!<~>\b(?:for|until|\d)\b)|\bas long as (?:the (?:user|customer|account|tenant)|he|she"
        r"|they) (?:exists?|lives?|is|wants?)\b|\b(?:stay|remain)s? under\b|\bever after\b|\bkeeps? everything\b"
        r"|\b(?:decommissioned|departed|deleted|removed|closed|former|scrapped) \w+ keeps?\b|\balso in the "
        r"(?:database|store)\b|\bfor as long as\b<~>\b(?:exists|wants|lives)\b|\b(?:any|at all) "
        r"times?\b<~>\b(?:looked at|ask\w*|available|read|fetch\w*)\b"
    ),
)
# In one process or on one machine only.
LOCAL: tuple[str, ...] = (
    (
        r"\b(?:pods?|process(?:es)?|nodes?|workers?|replicas?|instances?|servers?|machines?|containers?"
        r"|boxes)(?:'s?)? (?:own )?(?:memory|heap|dis[ck]s?|volumes?|ram|nvme|ssd|head)\b|\bin (?:a |the |its "
        r"|their )?(?:map|dict\w*|variable|memory|process|ram|heap|static|singleton|hash ?map"
        r"|head)\b(?!<~~>\b(?:rebuilt|reloaded|loaded from|copy of)\b)|\b(?:on|to|in) (?:its|their) (?:own |local "
        r")?(?:dis[ck]s?|volume|ssd|nvme|temp\w*|scratch|file system)\b|\b(?:on|to) the (?:own |local "
        r")?(?:dis[ck]s?|ssd|nvme|file system) of\b|\blocal (?:dis[ck]s?|files?|folder|volume|storage|ssd)\b"
        r"|\b(?:sticky|session affinity)\b|\b(?:lives?|held|kept|stored) in the (?:pods?|process|replicas?"
        r"|workers?|servers?)\b|\b(?:pod|process|node|worker|replica|instance|server|service) (?:remembers?|keeps?"
        r"|holds?|retains?|knows?) (?:the|its|it|them|pieces|a)\b"
    ),
)
NOT_LOCAL: tuple[str, ...] = (
    (
        r"\b(?:nothing|stateless|no (?:state|pod|worker)|none|never|neither|rebuilt|reloaded|recreated|built anew"
        r"|another (?:one )?(?:loads|takes)|copy of|any (?:pod|node|worker) (?:can|may|resumes)|besides|as a cache"
        r"|until|before it|written (?:on )?to|wiped|drops)\b"
    ),
)
# Left open, to people, or to the day when there is no room.
UNSAID: tuple[str, ...] = (
    (
        r"\b(?:how long|how many|who|what|when|where|whether)\b<~~>\b(?:<gone>|<stays>|lie|live|becomes? of"
        r"|happens? (?:to|with)|done|do with|older format|former format)\b<~~>\b(?:open|tbd|later|topic|subject"
        r"|questions?|matter|to be|agree\w*|decid\w+|looked|specified|unclear|settled|laid down|taken up|concept"
        r"|not (?:said|known|set))\b"
    ),
    (
        r"\b(?:clearing|cleaning|tidying|retention|lifetime|duration|storing|converting|conversion|migration"
        r"|expiry|housekeeping|archiving|aging|deletion|removal|clean-?up|purging|deleting|removing)\b<~~>\b(?:to "
        r"be|will (?:be|need)|is (?:open|planned|foreseen|for)|are (?:open|left)|open|later|tbd|second milestone"
        r"|agree|separate matter|form part|phase|some thought|next|looked (?:at|into|after)|not (?:yet "
        r")?(?:decided|defined|set|cleaned)|was discussed|under discussion|left to)\b|\b(?:not|nothing"
        r"|never)\b<~~>\bin (?:this|the first) (?:version|release|phase)\b|\b(?:lifetime|retention|deletion|expiry"
        r"|until|kept|ends?|deleted|removed): ?(?:open|according|as|if needed|tbd|\?|n/a|unknown|to be|not)"
    ),
    (
        r"\b(?:<gone>|clears?|cleans?|removes?|tidies|looks? after|looked after)\b<~~>\b(?:by hand|manually|by "
        r"(?:the )?(?:operators?|admin\w*|engineers?|support|team|staff|somebody|someone)|when(?:ever)? (?:it|the "
        r"\w+) (?:is |gets? |runs? |fills? )?(?:full|up|short|low)|once the (?:disks?|discs?|volumes?)|as "
        r"(?:needed|required|necessary)|when (?:needed|necessary|there is time)|now and then|from time to time)\b"
        r"|\b(?:admin\w*|engineers?|operators?|somebody|someone|support|staff|team)\b<~>\b(?:clears?|cleans?"
        r"|removes?|deletes?|tid(?:y|ies)|looks? after|sees? to|purges?)\b|\bleft to the (?:administrators?"
        r"|operators?|tenants?|admins?|teams?)\b|\b(?:a )?larger volume\b|\bsomeone (?:will|would)\b|\bhave to "
        r"see\b|\bto be thrifty\b"
    ),
    (
        r"\bnobody has (?:set|said|decided)\b|\bseparate (?:matter|question|paper)\b|\bcollecting cases\b|\bin "
        r"suitable form\b|\bas far as (?:possible|we can)\b|\bconvenient\b|\bsome(?:where| files?)\b|\bby and by\b"
        r"|\bwhat goes where\b|\bneed not (?:care|be)\b|\bwhichever\b<~>\bbenchmarks\b|\bto begin with\b|\bfor "
        r"the (?:time being|present|moment)\b|\bin due (?:course|time)\b"
    ),
)
# Said of what was open once.
DONE: tuple[str, ...] = (r"\b(?:is|are) (?:now )?(?:included|done|there|in (?:force|use|place))\b",)
# State that there is at all.
PLACE: tuple[str, ...] = (
    (
        r"\b(?:stored?|stores|kept|keeps?|held|holds?|saved?|saves|written|writes?|lives?|lies?|lie|persist\w*"
        r"|retain\w*|remembers?|table|bucket|database|row|rows|files?|redis|postgres\w*|s3|dynamodb|etcd|volume"
        r"|dis[ck]|cache|memory|objects?)\b"
    ),
)
# What is told of another thing than the state of the design.
OTHERS: tuple[str, ...] = (
    (
        r"\b<other>\b(?: (?!and\b|so\b|or\b|that\b|which\b)[\w,(]+){0,3} (?:<stays>|<gone>)\b|\b(?:keeps?|retains?"
        r"|holds?|stores?) (?:the |all |its )?(?:\w+ )?<other>\b"
    ),
)
