"""Plain speech on copies: which state a reader sees, how old it may be, and where a decision is made.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "span": (
        r"(?:(?:\d[\d.,]*(?:[- ]\d[\d.,]*)?|an? |one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty"
        r"|thirty|forty|sixty|ninety|a few|half an?|a couple of|some) ?-?(?:of )?(?:a )?(?:full )?(?:ms"
        r"|milliseconds?|s|secs?|seconds?|min|mins|minutes?|h|hours?|days?|weeks?|quarter hours?)\b|\bseconds\b)"
    ),
    "takes-hold": (
        r"(?:visible|seen|sees?|see it|shows? up|shown|appears?|in (?:force|effect)|takes? effect|effective|follows?"
        r"|arrives?|everywhere|elsewhere|on all|all have|have it|reach\w*|for (?:all|everyone|others)|known|counts?"
        r" from|valid|refresh\w*|ttl|reload\w*|expires?|thrown away|cached for|snapshot|frozen)"
    ),
    "bound": (
        r"(?:within|at most|up to|no (?:more|later|older) than|not (?:more|later|older) than|at worst|maximum|max"
        r"|after|by|for|past|beyond|over|older than|about|some|under|roughly|older by|trail by|behind|all have"
        r" it in|in|<|<=|≤)"
    ),
    # where what is decided is decided
    "truth": (
        r"(?:primary|leader|leaseholder|master|owner|owning \w+|home(?: \w+)?|main (?:site|store|database|copy"
        r"|server|system)|source|origin|original|authority|central (?:\w+)|centre|center|control centre|headquarters"
        r"|head office|core system|core|ledger(?: row)?|writer|registry|majority|quorum|live (?:check|table|data"
        r"|system)|conditional (?:write|update)|one place|current state|booking system|stock service|own (?:branch"
        r"|shard)|account's shard|lock\w*|token from|itself|(?:driver's|user's|account's|item's) home)"
    ),
    "decide": (
        r"(?:decid\w+|decisions?|sells?|sold|sales?|selling|promis\w+|spend\w*|pay(?:s|ing|ments?|outs?)?|paid"
        r"|grants?|granted|lend\w*|loans?|releas\w+|reserv\w+|withdraw\w*|buys?|buying|purchas\w*|charg\w+|debits?"
        r"|book(?:s|ing|ings)?|boarding|basket|checkout|allocat\w+|final \w+|seal\w*|cancell\w+|assign\w*|giv(?:es?"
        r"|ing) (?:a|the) \w+|entering|enters?|match(?:es)?|writes?|filing|hard limits?|click|order\w*|seizure"
        r"|connections|bills?|billing|invoice|opens?|transfer\w*|overdraw\w*|moves?)"
    ),
    "copyish": (
        r"(?:prox(?:y|ies)|reads?|readers?|reading|shows?|shown|showing|display\w*|search\w*|maps?|boards?|pages?"
        r"|screens?|cop(?:y|ies)|replicas?|caches?|cached|followers?|catalog\w*|balances?|figures?|views?|seen|sees?"
        r"|extracts?|regions?|signs?|dashboards?|pictures?|results?|index|hits?|feeds?|charts?|tills?|listings?|name"
        r" servers|edits?|edge nodes?|edge|profiles?|locations?|doors?|gates?|everyone|everybody|others|other people"
        r"|elsewhere|informer|local|ticket|statement|stock|quota|prices?|tablets?|lists?|portal)"
    ),
    "stale": (
        r"(?:old|older|behind|trails?|trailing|lags?|lagging|stale\w*|out of date|outdated|aged?|until then|by then"
        r"|till then|after (?:it|he|she|they) (?:went|changed|was|left)|(?:may|can|might|could) (?:\w+ )?(?:show|see"
        r"|miss|lack|name|hold|differ|open|exceed|watch|be gone|not (?:show|see|appear))|leave (?:it|them) out"
        r"|eventual\w*|differs?|sold out|yesterday's|late)"
    ),
    "calm": (
        r"\A(?!.*\b(?:take-?over|takes? over|fail-?over|promot\w+|restart\w*|probes?|liveness|readiness|pages? (?:it"
        r"|us|the)|pager|alarms?|alerts?|raises a ticket|retr(?:y|ies)|time-?outs?|deadline|tried again|is (?:down"
        r"|away|gone|unreachable|out)|away|not reachable|not be reached|misses|[\w-]*on-?call|per month|a month"
        r"|p99s|orders"
        r" board|operations board)\b)"
    ),
    "firm-asks": (
        r"(?:asks?|asked|asking|re-?reads?|reads? from|reads? the|checks?|checked|re-?checks?|consults?|goes?"
        r" (?:back )?(?:to|by|through)|routed to|(?:done|made|taken|decided|granted|sold|settled|counted|served|paid"
        r"|read|is|be|only|confirmed|verified|booked|authori[sz]ed|executed|always) (?:only |always |at once )?(?:at"
        r"|by|in|on|against|from|with|through|after asking)|does an?|needs? an?|requires?|requires? the|hands?"
        r" [^.;,]{2,20} to|passes? [^.;,]{2,20} to|has confirmed)"
    ),
}

# What a reader may rely on.
HOLDS: tuple[str, ...] = (
    r"\b<bound>\b ?(?:about |some |a |the )?<span> && \b<stale>\b && \b<copyish>\b && <calm>",
    (
        r"\b<span>\W{0,2}(?: at (?:the )?most| or so)? ?(?:old|older|behind|stale|late|later|ago|of lag|lag|delay)\b"
        r" && \b<copyish>\b && <calm> && \b(?:may|can|might|could|up to|at most|at worst|never|no more|within|about"
        r"|accept\w*|fine|else|skipped|typically|by|some|roughly|shown|says?|than|out|allowed|always|only|until"
        r"|usually|hence|so)\b"
    ),
    (
        r"\b<stale>\b<~>\b<span> && \b<copyish>\b && \b(?:may|can|at|up to|by|to|no|never|accept\w*|else|skipped|not"
        r"|is|are|within|trail\w*|lag\w*|behind)\b && <calm>"
    ),
    r"\b<bound>\b ?(?:about |some |a |the )?<span>[^.]{0,60}\b<takes-hold>\b && \b<copyish>\b && <calm>",
    r"\b<takes-hold>\b[^.;]{0,50}\b<bound>\b ?(?:about |some |a |the |than )?<span> && \b<copyish>\b && <calm>",
    r"\b(?:ttl\b<~>\d|<span>,? ttl\b) && \b<copyish>\b && <calm>",
    r"\b<span>[^.]{0,30}\bat (?:worst|most|the median)\b && \b<copyish>\b && <calm>",
    (
        r"\bminute-old\b|\b(?:a|one) (?:day's|night's) (?:list|state|copy)\b|\bas of (?:the )?(?:last|midnight|hh"
        r"|yesterday|noon|closing|its|\d)\b|\bcounts? from (?:the )?next\b|\bfixed from\b"
    ),
    (
        r"\b(?:shows?|shown|says?|states?|carries|bears?|prints?|printed|marked|displays?|labelled|stamped|names?"
        r"|together"
        r" with|with)\b<~>\b(?:its age|the age|how old|(?:its|their|the) (?:\w+ )?(?:time|minute|date)(?: (?:it"
        r"|they) (?:was|were) taken)?|as[- ]of|as of|state of|sync time|day-book number|number it is true up to|and"
        r" says so)\b|\band says so\b|\bsays (?:it|they) (?:is|are) (?:old|from)\b"
    ),
    (
        r"\b(?:goes|turns|shown|is|marked) (?:as )?(?:grey|greyed|dashes|hidden|blank|out of service|refused)\b &&"
        r" \b(?:past|beyond|older|more than|over|after|behind|stale|not heard|without|until)\b"
    ),
    (
        r"\b(?:past|beyond|older|further behind|lagging more|behind it|more than|stale\w*|not (?:yet )?(?:there"
        r"|reached|got|that far)|lacks? (?:that|it|the|what)|without the version|outdated"
        r"|old)\b[^.;]{0,60}\b(?:stops?|skipped|skips"
        r"|asks?|asked|refus\w+|not answer|takes? (?:itself|it) out|out of service|hands?|passes|sends?|returned"
        r"|waits?|ignored|requeue|opens only|re-?read\w*|answers)\b && \b(?:copy|copies|replica|region|node|follower"
        r"|cache|controller|reader|one|version|site|filing|token|scorers?|informer|proxy|till|door|tablet|revision)\b"
    ),
    r"\b<decide>\b[^.;,]{0,60}\b<firm-asks>\b(?: [\w']+){0,5} ?\b<truth>\b",
    (
        r"\b<decide>\b[^.;,]{0,60}\b<firm-asks>\b(?: \w+){0,4} ?\b(?:server|controller|database|db|row|postgres"
        r"|service|node|system)\b && \b<copyish>\b && <calm>"
    ),
    (
        r"\b<firm-asks>\b<~>\b<truth>\b[^.;]{0,50}\b(?:before|for|where|to) [^.;]{0,20}\b<decide>\b"
        r"|\b<truth>\b<~>\b(?:is|are|always|alone|itself|the one which)\b<~>\b(?:asked|decides?|counts|checks?|has"
        r" the (?:last|final)|confirmed)\b|\balways (?:asks?|asked|reads?)\b|\b(?:whatever|regardless of what)"
        r" (?:the|a) (?:map|copy|cache|board|list|index)\b|\bonly (?:a )?hint\b|\bentry is the one which counts\b"
        r"|\bno proof\b"
    ),
    (
        r"\b(?:does not (?:look at|use|read|trust)|never (?:left to|from|on|by|uses|reads)|not from|past|round"
        r"|bypass\w*) (?:it|the|a|any) ?(?:copy|copies|cache|replica|index)?\b && \b(?:<decide>|conditional|row"
        r"|primary|asks?|reads?|write)\b"
    ),
    r"\bunique (?:index|constraint)\b && \b(?:two|one|other|second|decides|taken|so)\b",
    (
        r"\bconditional (?:write|update|put|insert)s?\b|\bcompare[- ]and[- ](?:set|swap)\b|\bif[- ]match\b|\b409\b"
        r"|\binsert on\b|\bresource ?version\b && \b(?:<copyish>|hint|two|both|free|only)\b"
    ),
    (
        r"\b(?:one(?! of (?:them|the))|first|second|other|later|loser)\b<~>\b(?:gets?|told|refused|rejected|just"
        r" taken|conflict|taken|turned away|sees)\b && \b(?:two|both|click\w*|seat|insert|same)\b"
    ),
    (
        r"\b(?:lineari[sz]ab\w+|seriali[sz]ab\w+|strongly consistent|strong consistency|eventually consistent"
        r"|eventual|causal\w*|read[- ]your[- ](?:own[- ])?writes?|monotonic(?:ally)?|snapshot isolation|repeatable"
        r" read|bounded staleness|max staleness|session consistency|local quorum|quorum (?:reads?|writes?|of)|by"
        r" quorum|consistent reads?|converges?|crdt|last acknowledged write|strict=1)\b && \b(?:read\w*|writes?"
        r"|see\w*|region\w*|key|session|replica\w*|copy|copies|across|listing|everyone|all|leader|default|any"
        r"|balance|unit|look\w*)\b"
    ),
    r"\bconsistency level (?:quorum|local quorum|all|each)\b|\brf \d\b[^.;]{0,40}\bread\b",
    (
        r"\b(?:your|their|his|her|its|one's|the (?:writer|author|caller|editor|user|merchant|player)'s)(?: \w+)?"
        r" own\b[^.;]{0,60}\b(?:at once|immediately|always|right away|straight away|fresh|pinned|primary|last write"
        r"|there|never|dublin|carries|exact|just)\b|\b(?:own|your) (?:\w+ )?(?:appear|edit|edits|change|changes"
        r"|writes?|messages?|score|reservation|reads?|pages?)\b<~>\b(?:at once|immediately|straight|go to|ask|carry"
        r"|from|is there|sees?)\b"
    ),
    (
        r"\b(?:for (?:you|the \w+|herself|himself)|sees? it|see it|visible to (?:the|its) \w+) (?:at once"
        r"|immediately|only)\b|\bpinned to\b|\b(?:who(?:ever)?|user|merchant|author|editor|player)\b<~>\b(?:wrote"
        r"|writes|made|saved|saves|edits?)\b<~>\b(?:sees?|reads?)\b|\bread from the primary\b|\bfor herself only\b"
    ),
    (
        r"\b(?:carr(?:y|ies)|bears?|has|holds?|names?|gives?|with|pass(?:es)?|sends?|stores?|quotes?"
        r"|by)\b<~>\b(?:revision|version|token|lsn|position|sequence number|cursor|bookmark)\b[^.]{0,80}\b(?:behind"
        r"|older|newer|below|at least|until|waits?|lacks?|reached|less|asks?|refus\w+|far|not yet|caught|there|hands"
        r"|used|409|requeue|returned|recalculated|active|seen)\b && \b<copyish>\b"
    ),
    (
        r"\bnever (?:\w+ ){0,3}(?:goes?|go|going|jumps?|falls?|moves?|steps?) (?:back|backwards?)\b|\bgoing"
        r" backwards\b|\b(?:same|one) snapshot\b|\b(?:all|everybody|everyone) (?:\w+ )?(?:sees?|switch|reads?|flip)"
        r" (?:one|the same|together)\b|\bset by its home\b|\b(?:keeps|under) (?:the )?(?:recipe )?(?:revision"
        r"|version)\b<~>\b(?:began|always|it|with|\d+)\b|\bmust all report\b|\b(?:active|switch|flip)\b<~>\b(?:at a"
        r" stated instant|together|ahead)\b|\blive from\b|\bstart date\b"
    ),
    (
        r"\b(?:share|slice|part|quota|allotment|portion)s? of (?:the )?\w+<~>\b(?:lent|given|handed|reserved"
        r"|allotted|ahead)|\bescrow\b|\bsum of all\b<~~>\bnever\b|\bcan exceed\b|\bcounted in one place\b"
        r"|\bread-modify-write\b|\bfor update\b|\b(?:row|account|seat) (?:is )?locked\b|\brequires the \w+ token\b"
    ),
    (
        r"\b(?:waits?|confirmed|acknowledged|acked|answers?|committed|returns?|done)\b<~~>\b(?:until|after|once|by"
        r"|when) (?:all|both|a majority|two of|most|every|the majority|two|three|each)\b<~>\b(?:cop\w+|replicas?"
        r"|regions?|sites?|nodes?|have|has|confirm\w*|stored|written|tills?)\b|\b(?:one|a single|the only|only one)"
        r" (?:copy|place|writer|database|store|row)\b<~>\b(?:which|so|is|and|that|,)<~~>\b(?:everybody|everyone|all"
        r"|reads?|asked|reader)\b"
    ),
    r"\bcan trail\b && \b(?:409|version|revision|resource ?version)\b",
    r"\bchoose\b<~>\bper (?:call|read|query|request)\b|\bdefault is (?:the )?(?:latest|leader|strong)\b",
    (
        r"\b<stale>\b[^.;]{0,60}\b(?:in|of|from|during|within|for) the last (?:few |couple of )?(?:\d[\d.,]* )?(?:ms"
        r"|s|seconds?|minutes?|min|hours?|days?)\b"
    ),
    (
        r"\b(?:quorum|majority|consistency level)\b[^.]{0,80}\b(?:must|needs? to|until|required|achieved|have to|has"
        r" to)\b|\b(?:must|needs? to|until|required|have to)\b[^.]{0,60}\b(?:quorum|majority|consistency level)\b"
    ),
    (
        r"\bonly (?:after|once|when|if)\b<~~>\b(?:server|centre|desk|owner|primary|warehouse|home|main \w+|master"
        r"|register|ledger) has\b|\b(?:travels?|goes|is sent|passed) to the (?:main|central|home|owning) \w+ and"
        r" (?:comes back|returns|is answered)\b|\bserved (?:by|from) the (?:writer|primary|leader|owner|home \w+)\b"
        r"|\b(?:leaves? out|lacks?|misses) (?:what|those|changes|the last)\b"
    ),
)

# What only wishes for it, or says nothing of what is seen: of what is kept more than once, read or shown.
_VAGUE: tuple[str, ...] = (
    (
        r"\b(?:kept|keeps?|stay\w*|is|are|be|remain\w*|made|held|always|gives?|an?|the|of"
        r"|everything)\b<~>\b(?:consistent(?! hash)|in sync|synchron(?!ous (?:standby|replica))\w+|the same(?!"
        r" (?:number|id|price|fingerprint|answer|place))|up to date|up-to-date|identical|accurate"
        r"|current|correct|alike|equal|in step|aligned|level|real[- ]time|coherent)\b"
    ),
    (
        r"\b(?:near|nearly|almost|practically|more or less|virtually|as good as) (?:real[- ]time|immediate\w*"
        r"|instant\w*|at once|current|live|up to date|simultaneous\w*)\b|\breal[- ]time\b|\b(?:soon|fast|quick"
        r"|recent|fresh|current|good|reasonably) (?:enough|recent)\b|\b(?:not|never|hardly|rarely|seldom) (?:\w+"
        r" )?(?:far|long|much|very) (?:behind|old|late|off)\b"
    ),
    (
        r"\b(?:is|are|being|pretty|very|quite) (?:fast|quick|short|small|low|brief)\b|\bquickly\b|\bpromptly\b"
        r"|\bwithout delay\b|\bcontinuous\w*\b|\ball (?:day|the time|of the time)\b|\bconstantly\b|\bperformant\b"
        r"|\bas (?:current|far|quickly|fast|soon) as (?:technically )?(?:possible)?\b|\bclosely\b|\bnegligible\b"
        r"|\bshortly\b"
    ),
    (
        r"\b(?:believe\w*|think|thought|expect\w*|assum\w+|trust\w*|hop\w+|suppos\w+|should|ought to|presum\w+"
        r"|confident|likely|probably|surely|mostly|normally|reflect\w*|correspond\w*|of course|vary a little"
        r"|sensible)\b"
    ),
    (
        r"\b(?:same|equal|identical) (?:data|state|status|figures?|picture|rows?|gate|everywhere|in all|at any)\b"
        r"|\bat (?:any|all|every) (?:time|times|moment)\b|\b(?:correct|right|true|proper|accurate) (?:data|number"
        r"|figure|balance|result|state|answer|count|price|value)s?\b|\bthe current (?:chart|state|data|figure)\b"
        r"|\bto end up with everything\b|\bboth end up\b"
    ),
    (
        r"\b(?:by means of|thanks to|by|with) (?:the )?(?:replication|caching|copying|mirroring|streaming|gossip"
        r"|sync\w*|push|watches|cache)\b|\b(?:takes? care|ensured|guaranteed|avoided|secured|seen to) by\b"
        r"|\b(?:which|what) the (?:database|system|platform|vendor|library|tool|product|store|framework)\b|\bthe"
        r" (?:database|platform|product|cloud|vendor|store|library) (?:\w+ )?(?:itself|sees to|takes care|ensures"
        r"|guarantees|handles|does|merges)\b"
    ),
    (
        r"\b(?:nearest|closest|local|any|whichever|own) (?:\w+ )?(?:replica|copy|region|cache|one|node|follower"
        r"|server|hub|is nearest)\b|\b(?:passed on|copied|sent|shipped|handed on|replicated|distributed|forwarded"
        r"|spread|propagated|supplied|follow(?:s|ed|ing)?|exchang(?:es|ed|ing)|shared|informed|pushed|receive\w*"
        r"|synchroni[sz]e\w*|kept"
        r" level|invalidated|refreshed) (?:\w+ ){0,4}?(?:to|from|by|thanks|through|among|about|via|so|all|between"
        r"|when\w*)\b"
    ),
    (
        r"\b(?:not|never|nor|no)\b<~>\b(?:ask|asks|wait|waits|check|checks|compare|compares|promis\w+|guarantee\w*"
        r"|say|said|stated|laid|defined|part of|look|looks|complain\w*|seen|meant to differ)\b|\bhave not seen\b"
        r"|\bis visible in\b|\bas answers come in\b|\bwhat (?:exactly )?(?:somebody|someone|a \w+|users?|readers?"
        r"|people|one) (?:may|can|will) (?:rely|see|expect|count)\b"
    ),
)
_KEPT = (
    r"\b(?:consisten\w+|cop(?:y|ies)|copied|replica\w*|caches?|cached|caching|followers?|mirror\w*"
    r"|sync(?!hronous (?:standby|replica|data guard))\w*|reads?|readers?|shows?|shown|sees?|seen|displays?|boards?"
    r"|screens?|tills?|tablets?|dashboards?|search|balances?|figures?|data|state"
    r"|status|picture|everywhere|everybody|everyone|sites|regions|halls|shops|branches|stations|desks?|nodes|servers"
    r"|hubs?|stores?|stock|prices?|lists?|chart|index|lag|delay|behind|up to date|up-to-date|stale\w*|old|visible"
    r"|rows?)\b"
)
VAGUE: tuple[str, ...] = tuple(f"{way} && {_KEPT} && <calm>" for way in _VAGUE)

# That something is kept more than once.
COPIED: tuple[str, ...] = (
    (
        r"\b(?:cop(?:y|ies)|replicas?|replicated|caches?|cached|followers?|mirror\w*|redundant\w*|index|in memory"
        r"|locally|local|regional|regions|both (?:sites|regions|halls|data cent\w+)|two data cent\w+|shared among"
        r"|tills|tablets|gossip|feeds?|name servers|proxy|each (?:pod|node|server|region|shop|site|store|door)"
        r"|streamed|several shards|any node|displays?|dashboards?|visible in|readings)\b"
    ),
    (
        r"\b(?:two|both|several|many) (?:people|customers|users|writers|clerks)\b<~>\b(?:at once|type|edit|click"
        r"|same)\b|\bsees? (?:the|a|his|her|their)\b"
    ),
    r"\beach (?:hold|holds|have|has|keeps?|of them has)\b|\bexchang\w+\b",
)

# What a sentence or title that asks about it says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:what|when|how)\b.{0,30}\b(?:sees?|shows?|shown|read|reads|rely|takes? effect|visible|fresh"
        r"|current|true)\b && <calm>"
    ),
    (r"\b(?:consisten\w+(?! hash)|semantics|staleness|freshness|up to date|in sync|real[- ]time|accurate)\b"),
    (
        r"\b(?:replicas?|copies|copy|cache|caches|followers?|local (?:copy|replica))\b<~>\b(?:reads?|sells?"
        r"|asks?|shows?|edits?|sees?|books?|decides?)\b|\b(?:reads?|sells?|answers?|shows?"
        r"|sees?|books?|decides?|look\w*|search\w*|displays?|served|hold)\b<~>\b(?:replicas?|copies|copy|cache"
        r"|followers?|nearest|hub)\b"
    ),
)
