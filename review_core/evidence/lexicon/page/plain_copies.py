"""Plain speech on copies: which state a reader sees, how old it may be, and where a decision is made.

Ways of saying as `rules.plainly` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "span": (
        r"(?:(?:\d[\d.,]*(?:[- ]\d[\d.,]*)?|an? |one|two|three|four|five|six|seven|eight|ten|twelve|fifteen"
        r"|twenty|thirty|forty|sixty|ninety|a few|half an?|a couple of) ?(?:of )?(?:a )?(?:ms|milliseconds?|s"
        r"|secs?|seconds?|min|mins|minutes?|h|hours?|days?|weeks?)\b)"
    ),
    "reader": (
        r"(?:read\w*|show\w*|display\w*|list\w*|search\w*|map|board|page|screen|cop(?:y|ies)|replicas?|caches?"
        r"|followers?|catalog\w*|figures?|views?|seen?|sees|stale\w*|balances?|extracts?|regions?|sites?|signs?"
        r"|dashboard|numbers?|picture|results?|state|look\w*)"
    ),
    "old": (
        r"(?:trails?|trailing|old|older|behind|stale|late|out of date|lag(?:s|ging)?|delay(?:ed)?|ago|age|aged"
        r"|outdated|not (?:yet )?(?:show|shown|visible|see|appear)|miss(?:es|ing)?|lack(?:s)?|yesterday"
        r"|wrong (?:by|for))"
    ),
    "truth": (
        r"(?:(?:warehouse|stock|core|account|central|booking|owning|permission|seat|ledger|main) (?:service"
        r"|system|node|server|side)|node that owns|owning \w+|core system|primary|leader|master|owner"
        r"|home (?:region|site|server|side)|home|main (?:site|store|database|copy|server)|main|original|source"
        r"|origin|authority|central (?:store|database|server|register|system)|centre|center|headquarters"
        r"|head office|writer|one place|registry|core|ledger|book|majority|quorum)"
    ),
    "decide": (
        r"(?:decid\w+|decisions?|sells?|sold|sales?|promis\w+|spend\w*|pay(?:s|ing|ments?|outs?)?|grants?|granted"
        r"|lend\w*|releas\w+|reserv\w+|withdraw\w*|buys?|buying|purchas\w*|checks?|checked|charg\w+|debit\w*"
        r"|allocat\w+|final \w+|seal\w*|cancell\w+|assign\w*)"
    ),
    "see": (
        r"(?:see|sees|seen|read|reads|reading|show|shows|shown|look|looks|view|views|answer(?:s|ed)?|list(?:s"
        r"|ing)?|search|searches|display\w*|page|board|map|screen|report|result|find|finds|copy|copies|replica"
        r"|replicas|cache|listing|extract|figure|balance|balances|visible|appear\w*|feed|catalog\w*|everybody"
        r"|everyone|others?|other people)"
    ),
}

# Signs of a guarantee: two of them in one sentence say it, in whatever words.
_AGE = (
    r"(?:<span>|\bset (?:second|moment)\b|\bone night\b|\bmidnight\b|\byesterday\b|\blast night\b|\bnot above \w+"
    r"|\bpositions?\b|\bversions?\b|\brevisions?\b|\btime of (?:its|the) data\b|\bage\b)"
)
_LIVE = (
    r"(?<!spare the )(?<!relieve the )(?<!follow the )\b(?:live (?:table|data|system)|main (?:database|system"
    r"|table|store)|writing node|where it is kept|ledger|primary|leader|master|owner|source|own shard"
    r"|account's shard|same transaction|atomic\w*|one place|whose answer is final|head office|core|home|origin"
    r"|all (?:three|nodes|copies|replicas)|majority|no copy)\b"
)
_FIRM = (
    r"\b(?:only|never|always|no copy|not (?:above|older|more|later)|final|at least|until|bound to|decided|checked"
    r"|done on|done at|read from|confirmed|stops? answering|banner|else|labelled|approximate)\b"
)
_DATED = r"\b(?:behind|lags?|lag|old|older|stale|late|refresh\w*|trail\w*|up to|reflects?|as of|heard from|data)\b"


# What a reader may rely on.
HOLDS: tuple[str, ...] = (
    (
        r"\b(?:by|at|within) (?:an? |one |\d+ )?\w+ at the (?:outside|most|worst)\b|\b(?:may|can|might"
        r"|will) take <span>|\bthe one that counts\b|\blooked up at the source\b|\blowest (?:revision|version"
        r"|position)\b|\bthrows? its contents away\b|\b(?:all )?served (?:out of|by|from) (?:the |its "
        r"|a )?(?:\w+'s )?(?:one|same|single)\b|\b(?:list|state|copy|data|figures?) (?:of|from|as of) \d\d:\d\d\b"
        r"|\bfor history only\b|\btrails? by\b|\bcontroller's own\b|\bown values\b|\bbinding (?:when|once"
        r"|after)\b|\bup to then\b|\b(?:can|may|might) be yesterday's\b|\bpriced anew\b|\b(?:computed|priced"
        r"|looked up|checked|fetched|read) anew (?:by|from|at|in|on)\b|\bup to <span> apart\b"
        r"|\bcleared by phone with\b|\bwhich it says\b|\bolder than they say\b|\bfollows? (?:within|after|by"
        r"|in at most) <span>|\bwithout (?:it|them|that|this|an answer|the \w+)\b<~>\b(?:nothing|no|none"
        r"|nobody)\b|\buntil all (?:\w+ )?(?:nodes|copies|replicas|sites|regions|servers)\b<~>\b(?:have|has"
        r"|confirm)\b|\b(?:above|beyond|over|past|after) <span><~~>\b(?:out of (?:rotation|the pool|service)"
        r"|left out|skipped|not asked|off|stops)\b|\b(?:majority|quorum) of\b<~~>\b(?:must|have to|has to|agree"
        r"|confirm|return|answer)\b|\bconsistency level\b(?! (?:one|any))<~~>\b(?:achieved|must|quorum|majority"
        r"|all)\b|\bat the owning\b|\bat a set (?:second|time|moment|hour)\b|\b(?:states?|gives?|shows?|carries"
        r"|bears|says|prints?) the (?:minute|hour|time|date|day|moment)\b|\bmarked so\b|\blabelled so\b"
        r"|\blast full (?:hour|day|minute)\b|\bwithin (?:an hour|<span>) (?:at|in|for|on) (?:the )?(?:others?|all"
        r"|rest)\b|\bat once at\b|\bone conditional\b|\bonly (?:accepted|confirmed|valid|sold|final|booked"
        r"|given) (?:when|once|if|after)\b|\ba few minutes late\b|\bcomes from the <truth>|\bservice says\b"
        r"|\btell people so\b"
    ),
    # two signs of it in one sentence
    f"{_LIVE}<~~>{_FIRM} && \\b<see>\\b",
    f"{_FIRM}<~~>{_LIVE} && \\b<see>\\b",
    f"{_LIVE}<~~>{_FIRM} && \\b<decide>\\b",
    f"{_FIRM}<~~>{_LIVE} && \\b<decide>\\b",
    (
        f"{_AGE} && {_FIRM} && {_DATED} && \\b(?:cop(?:y|ies)|replicas?|caches?|followers?|readers?|reads?|nodes?"
        f"|map|board|list|display\\w*|data|prices?|sites?|regions?)\\b"
    ),
    (
        r"\b(?:approximate|estimat\w+|indicative|labelled|provisional)\b && \b(?:labelled|checked|ledger"
        r"|not binding|so|against|says|marked)\b"
    ),
    (
        r"\batomic (?:operation|increment|counter|update)\b|\bin one place\b|\bone at least as far\b"
        r"|\bposition of the log\b|\blags? (?:behind )?by\b"
    ),
    # how old
    (
        r"\b(?:may|can|might|could|at most|up to|never|not|no|within|maximum|allowed"
        r"|must)\b<~>\b<span>\W{0,2}<~>?\b<old>\b && \b<reader>\b"
    ),
    (
        r"\b(?:up to|at most|no more than|not more than|never more than|maximum|max\.?|within|by up to"
        r"|no older than|not older than)\b ?<span><~>\b<old>\b && \b<reader>\b"
    ),
    (
        r"\b<old>\b<~>\b(?:up to|at most|no more than|not more than|never more than|maximum|max\.?|within"
        r"|by up to|under) ?<span> && \b<reader>\b"
    ),
    (
        r"\b(?:may|can|might|could|will)\b<~>\b(?:lag|miss|lack|be (?:\w+ )?(?:behind|stale|old|out of date)"
        r"|trail|show (?:the |an )?(?:state|figure|view) of)\b<~~><span>"
    ),
    (
        r"\b(?:about|roughly|some|around) <span> (?:old|behind|stale|late)\b|\b<span> (?:old|stale"
        r"|late)\b<~>\b(?:at most|and says|with its|shown|is fine|allowed|is (?:accepted|allowed|enough))"
    ),
    (
        r"\b(?:older|further behind|more|later|staler|staler) than (?:<span>|that|this|the limit|it"
        r"|allowed)\b<~~>\b(?:not|no longer|refus\w+|skip\w*|ask\w*|stop\w*|drop\w*|taken out|left out|reload\w*"
        r"|fetch\w*|is sent|goes|grey|greyed|hidden|blocked|turned|marked|out of)\b && \b<reader>\b"
    ),
    (
        r"\b(?:others?|everyone|everybody|other people|elsewhere|the rest|readers?|all)\b<~~>\b(?:within|up to"
        r"|at most|no later than) <span> && \b(?:<reader>|change|edit|effect|visible)\b"
    ),
    (
        r"(?<!back )\b(?:seen|visible|appears?|takes effect|in effect|effective)\b(?: \w+){0,3} (?:everywhere "
        r"|elsewhere |for all )?(?:within|after|at most|up to|no later than) <span>"
    ),
    r"\b<span>\b<~~>\bor else\b|\bat most <span><~>else\b|\belse (?:\w+ )?(?:<truth>|\w+) is asked\b",
    (
        r"(?:<=|≤|<|max\.?|maximum|at most|up to|no more than) ?<span> ?\b<old>\b|\b<span> (?:at (?:the )?most"
        r"|maximum|max|or less)\b && \b(?:stale\w*|age|lag|old|behind|fresh\w*|copy|copies|replicas?|map"
        r"|display\w*)\b"
    ),
    (
        r"\b(?:everywhere|anywhere|elsewhere|for (?:all|everyone|everybody|others))\b<~>\b(?:after|within|in"
        r"|by) <span>|\b(?:after|within) <span><~>\b(?:everywhere|elsewhere|for everyone|for all|at all|in all)\b"
        r"|\b(?:void|in force|visible) (?:\w+ )?(?:after|within) <span>"
    ),
    (
        r"\b(?:cache|entry|entries|token|tokens|copy|copies)\b<~>\b(?:lives?|is kept|valid|expires?|is good"
        r"|is thrown away|is dropped|is refreshed|is reloaded)\b<~>\b(?:for |after |at most |up to |every )?<span>"
    ),
    # shown with its age, or not at all
    (
        r"\b(?:shows?|shown|says?|carries|bears?|prints?|printed|marked|displays?"
        r"|names?)\b(?: \w+){0,3} (?:its age|the age|how old|its time|their time|the time of|time it|as[- ]of"
        r"|its date|the date of|state of|day-book number|with its time|with time|with the date|with the time)\b"
        r"|\bwith (?:its|their) (?:age|time|date)\b|\bshown with time\b|\bmarked as of\b"
    ),
    (
        r"\b(?:may|can|might|could|will)\b<~~>\b(?:for )?(?:up to|at most|no more than"
        r"|as long as) <span> && \b(?:<old>|show\w*|display\w*|copy|copies|replicas?|stale|online|see|wrong"
        r"|seen)\b"
    ),
    r"\basking (?:the )?(?:\w+ )?(?:<truth>|node|one|server|service|side) (?:that|which|where|who)\b",
    # where the truth is asked
    (
        r"\b(?:always|only|alone|first|never|then|must|is|are|goes|go|come|comes)\b<~>\b(?:ask\w*|reads?|read"
        r"|checked|decided|taken|answered|made|settled|done|goes|go|from|at|by|in|against|on"
        r"|with)\b<~>\b<truth>\b<~>(?:only|alone|always|itself|never|first|before|where|,|;|\.|$|and|\(|has|says"
        r"|is|decides)"
    ),
    (
        r"\b<truth>\b<~>\b(?:is|are|gets|be|alone|itself|always)\b<~>\b(?:asked|decides?|read|answers?|consulted"
        r"|checked|has the (?:last|final))\b"
    ),
    (
        r"(?<!not )(?<!nor )(?<!never )\b(?:ask(?:s|ed|ing)?|consult\w*|checks? with|reads? from|read from"
        r"|goes? (?:back )?to|go to|decided (?:at|by|in|on)|comes? from|against) (?:the |its |a |an "
        r"|always )?(?:\w+'s )?<truth>\b"
    ),
    r"\b<decide>\b<~>\b(?:on|at|in|by|against|through|from) (?:the |its |their |a |an |his )?(?:\w+'s )?(?:<truth>)\b",
    (
        r"\bfrom \w+ alone\b|\b(?:always|only) (?:asks?|asked)\b|\b\w+ is (?:always )?asked\b(?!<~>\b(?:for|where"
        r"|to|whether|what|by)\b)|\band \w+ asked\b"
    ),
    (
        r"\b(?:checked|authori[sz]ed|verified|decided|booked|confirmed|approved|taken|asked) (?:with|against|at"
        r"|in|by|from|on) (?:the )?(?:\w+ )?<truth>\b|\b(?:routed|sent|goes?|go|directed|forward\w*|pass(?:es"
        r"|ed)?|hand(?:s|ed)?) (?:\w+ ){0,4}(?:to|on to) (?:the |its )?<truth>\b"
    ),
    (
        r"\bre-?checks? (?:the|it|in|at|with)\b|\b(?:round|past|around|bypass\w*|not from|never from"
        r"|ignor\w+) (?:the |a |any )?(?:cache|copy|copies|replica|replicas|index)\b"
    ),
    (
        r"\b(?:sees?|finds?) (?:his|her|their|its|your|the|one's|one's own) own\b|\b(?:the )?(?:second|other"
        r"|later|loser|slower)(?: one)?\b<~>\b(?:gets?|told|has to|must|refused|rejected|loses|fails|turned|sees"
        r"|asked to)\b<~>\b(?:409|conflict|reload|again|refused|gone|taken|sorry|no|that|error|message|late"
        r"|first)\b"
    ),
    (
        r"\bread-modify-write\b|\bunder a (?:version|lock)\b|\bwith an? (?:row lock|version|lock|conditional)\b"
        r"|\brow\b<~>\blocked\b|\block\w*\b<~>\brow\b|\b409\b"
    ),
    r"\b(?:never|not) (?:\w+ ){0,2}(?:from|on|by|out of) (?:a |the |any )?(?:copy|copies|replica|cache|index)\b",
    # named guarantees
    (
        r"\b(?:linearizab\w+|linearisab\w+|serializab\w+|serialisab\w+|strongly consistent|strong consistency"
        r"|eventual(?:ly)? consisten\w+|causal\w*|read[- ]your[- ](?:own[- ])?writes?|monotonic(?:ally)?"
        r"|snapshot isolation|repeatable read|bounded staleness|session consistency|external consistency"
        r"|strict serial\w+|quorum (?:reads?|writes?)|consistent reads?)\b"
    ),
    (
        r"\bconditional (?:write|update|put|insert)s?\b|\bcompare[- ]and[- ](?:set|swap)\b|\bif[- ]match\b"
        r"|\bonly if\b<~~>\b(?:version|still|free|unchanged|left|enough|revision|number|holds|above|newer)\b"
        r"|\bunique (?:index|constraint)\b<~~>\b(?:decides?|settles?|stops?|prevents?|so)\b"
    ),
    (
        r"\b(?:update|insert|write|statement|one row|lock)\b<~~>\b(?:decides|settles)\b|\bone (?:is|gets) told\b"
        r"|\b(?:so|of) (?:that )?two \w+<~~>\bone\b<~>\b(?:told|loses|turned|refused|fails)"
    ),
    (
        r"\b(?:your|their|his|her|its|the (?:writer|author|caller|editor)'s|one's) own (?:\w+ ){0,3}(?:at once"
        r"|immediately|always|right away|straight away|write|writes|change|changes|edit|edits|last)\b"
        r"|\bfor (?:you|the \w+) at once\b|\bwho(?:ever)? (?:wrote|writes|made|saved|changed|edits?|changes"
        r"|saves)\b<~~>\b(?:sees?|reads?)\b"
    ),
    (
        r"\bnever (?:\w+ ){0,3}(?:goes?|go|going|jumps?|falls?|runs?|moves?|steps?|turns?) (?:back|backwards?)\b"
        r"|\bgoing backwards\b|\bnever (?:sold|sells|given|promised|goes|go|passes|paid|spent)\b<~>(?:twice|two"
        r"|both|above|below|the)"
    ),
    # versions that are carried along
    (
        r"\b(?:carr(?:y|ies)|bears?|has|holds?|names?|gives?|with|passes|sends?|stores?"
        r"|quotes?)\b<~>\b(?:revision|version|token|lsn|position|number|cursor|bookmark)\b<~~>\b(?:behind|older"
        r"|newer|below|at least|until|waits?|lacks?|reached|less|asks?|refus\w+|used|not yet|caught)\b"
    ),
    (
        r"\b(?:replica|copy|cache|follower|node|reader|region|shop|site|lab|pod|one)\b<~>\b(?:behind|older|lacks?"
        r"|below|not (?:yet )?(?:there|reached|caught|(?:that|as|so) far)|short of|has not)\b<~~>\b(?:asks?"
        r"|waits?|stops?|refus\w+|not answer|skipped|left out|out of|hands|passes|sends|forward\w*|fetch\w*"
        r"|does not|goes)\b"
    ),
    (
        r"\b(?:share|slice|part|quota|allotment|portion)s? of (?:the )?\w+<~>\b(?:lent|given|handed|reserved"
        r"|allotted|ahead)|\bescrow\b|\bsum of all\b<~~>\bnever\b"
    ),
    (
        r"\b(?:waits?|confirmed|acknowledged|acked|answers?|committed|returns?|done|through"
        r"|says yes)\b<~~>\b(?:until|after|once|by|when) (?:all|both|a majority|two of|most|every|the majority"
        r"|two|three|each)\b<~>\b(?:cop\w+|replicas?|regions?|sites?|nodes?|have|has|of|confirm\w*|stored"
        r"|written)\b"
    ),
    (
        r"\b(?:start|valid|effective|in force)\b<~>\b(?:date|time|from|at)\b<~~>\b(?:ahead|later|in the future"
        r"|before)\b|\b(?:effective|valid) (?:from|at) midnight\b"
    ),
    (
        r"\b(?:one|a single|the only|only one) (?:copy|place|writer|database|store|row)\b<~>\b(?:which|so|is|and"
        r"|that|,)<~~>\b(?:everybody|everyone|all|read|reads|asked|reader)\b|\bevery(?:body"
        r"|one) reads? (?:the )?(?:same|one)\b"
    ),
    r"\b(?:locked|lock|locks) (?:\w+ ){0,4}(?:row|record|account|seat|before|while|until|for update)\b|\bfor update\b",
)

# What only wishes for it, or says nothing of what is seen.
VAGUE: tuple[str, ...] = (
    (
        r"\b(?:kept|keeps?|stay\w*|is|are|be|remain\w*|made|held|always|gives?|an?|the|of"
        r"|everything)\b<~>\b(?:consistent|in sync|synchron\w+|the same|up to date|up-to-date|identical|accurate"
        r"|current|correct|right|alike|equal|fresh|in step|aligned|level|real[- ]time|coherent)\b"
    ),
    (
        r"\b(?:near|nearly|almost|practically|more or less|virtually|as good as|next to) (?:real[- ]time"
        r"|immediate\w*|instant\w*|at once|current|live|up to date|simultaneous\w*)\b|\breal[- ]time\b"
    ),
    (
        r"\b(?:soon|fast|quick|recent|fresh|current|good) enough\b|\b(?:not|never|hardly|rarely"
        r"|seldom) (?:\w+ )?(?:far|long|much|very) (?:behind|old|late|off)\b|\b(?:is|are|being|pretty|very"
        r"|quite) (?:fast|quick|short|small|low|brief)\b|\bquickly\b|\bpromptly\b|\bwithout delay\b"
        r"|\bcontinuous\w*\b|\ball (?:day|the time|of the time)\b|\bconstantly\b|\bwithout (?:human|manual)\b"
    ),
    (
        r"\b(?:believe\w*|think|thought|expect\w*|assum\w+|trust\w*|hop\w+|suppos\w+|reckon\w*|should|ought to"
        r"|presum\w+|confident|convinced|likely|probably|surely|we feel)\b<~~>\b(?:see|notice\w*|difference"
        r"|enough|match\w*|same|fine|right|rare\w*|hardly|behind|problem|suffic\w+|do|correct|current|agree\w*"
        r"|copies|replicas?)\b"
    ),
    (
        r"\b(?:same|equal|identical) (?:data|state|figures?|picture|everywhere|in all|at any|at all|for all)\b"
        r"|\bat (?:any|all|every) (?:time|times|moment)\b|\b(?:next to no|no) time\b|\bnone to speak of\b"
        r"|\b(?:regularly|periodically|often|frequently|from time to time|now and then|in the background"
        r"|as quickly as|as fast as|as soon as possible|swiftly|immediately)\b|\b(?:correct|right|true|proper"
        r"|accurate) (?:data|number|figure|balance|result|state|answer|count|price|value)s?\b"
    ),
    (
        r"\b(?:left|up) to the\b|\btakes? care\b|\bguaranteed by\b|\bensured by\b|\bnot (?:been )?(?:looked at"
        r"|considered|studied|settled|defined|decided|laid down|measured)\b|\b(?:should|must|ought to|shall|is to"
        r"|are to) not\b|\bshould\b<~>\b(?:be|occur|happen|see|match|agree)\b|\b(?:assum|presum|suppos|expect"
        r"|trust|hop|believ|regard|consider)\w*\b|\bspread (?:over|across|among)\b|\bas the line\b"
        r"|\bhave the same\b|\bno (?:problem|issue|concern|worry)\b|\bnot an? (?:problem|issue)\b"
    ),
    (
        r"\bvisible to (?:everybody|everyone|all)\b|\bis live\b|\bas nodes receive\b|\bseveral times an? (?:hour"
        r"|day)\b|\bnot disturb\b|\bby it\b|\bthe (?:site's|local|ward's) copy\b|\bleast load\b|\bshows the data\b"
    ),
    (
        r"\bused in turn\b|\bcalled first\b|\bas they are linked\b|\babout the same time\b|\bis sent to both\b"
        r"|\bclose to the customer\b|\bfrom one of them\b"
    ),
    (
        r"\bin line with\b|\bsame data\b|\bafter all\b|\bworth mentioning\b|\bthat are free\b"
        r"|\blocal database says\b|\bout of the cache\b|\bcurrent data\b|\bwhen something changes\b|\ball know\b"
        r"|\bknow all\b|\bby replication\b|\bwherever there is\b"
    ),
    (
        r"\bnegligible\b|\bclosely\b|\b(?:before long|shortly)\b|\bno difference\b|\bmakes sure\b"
        r"|\bfor the sake of\b|\bto spare\b|\bpresent state\b|\bbeing what it is\b|\bis (?:replicated|copied"
        r"|synchroni[sz]ed|mirrored)\b|\b(?:copy|replica|cache) is used for\b|\b(?:from|on|in|against) (?:its|the"
        r"|their|a) (?:cache|copy|replica|reporting database|local)\b|\bcan expect\b|\bmatches\b"
    ),
    (
        r"\b(?:nearest|closest|local|any|whichever|own|next) (?:\w+ )?(?:replica|copy|region|cache|one|node"
        r"|follower|server|is nearest|is closest)\b"
    ),
    (
        r"\b(?:is|are) to (?:be|see|match|show|agree)\b|\b(?:which|what) the (?:database|system|platform|vendor"
        r"|library|tool|product|store|framework|global table)\b|\bthe (?:database|platform|product|cloud|vendor"
        r"|store|cluster) (?:\w+ )?(?:sees to|takes care|looks after|ensures|guarantees|handles|does)\b"
        r"|\bsees? to both\b|\b(?:being|as it is) (?:a )?modern\b"
    ),
    (
        r"\b(?:passed on|copied|sent|shipped|handed on|replicated|distributed|forwarded|spread|propagated"
        r"|supplied|follow\w*)\b(?: \w+){0,5} (?:to|from|by|thanks|through|continuous\w*|so|all)\b"
    ),
    r"\bthanks to the (?:copying|replication|cache|sync\w*)\b|\bby caching\b|\bdo(?:es)? away with\b",
    (
        r"\b(?:not|never|nor|no)\b<~>\b(?:ask|asks|wait|waits|check|checks|compare|compares|promis\w+"
        r"|guarantee\w*|say|said|stated|laid|defined|part of|look|looks|know|knows)\b"
    ),
    (
        r"\bmay (?:differ|disagree|diverge)|\bwhat (?:exactly )?(?:somebody|someone|a \w+|users?|readers?|people"
        r"|one) (?:may|can|will) (?:rely|see|expect|count)\b"
    ),
)

# What a sentence or title that asks about it says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:what|which|who|when|how)\b.{0,30}\b(?:sees?|shows?|shown|read|reads|rely|takes? effect|visible"
        r"|fresh|current|true|know|knows)\b"
    ),
    r"\b(?:consisten\w+|semantics|stale\w*|freshness|fresh|up to date|in sync|real[- ]time|guarantees?|accurate)\b",
    (
        r"\b(?:replicas?|copies|copy|cache|caches|followers?|local (?:copy|replica))\b<~~>\b(?:reads?|sells?"
        r"|answer\w*|from|asks?|shows?|edits?|sees?|books?|decides?|answers?|look\w*)\b|\b(?:reads?|sells?"
        r"|answer\w*|shows?|sees?|books?|decides?|look\w*|search\w*)\b<~~>\b(?:replicas?|copies|copy|cache"
        r"|followers?|nearest)\b"
    ),
)
