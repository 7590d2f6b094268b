"""Plain speech on two that act at once: upon silence, on either side of a cut, past the end of a lock, beside one that still
runs; and on what keeps it to one of them.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    # that one does not hear the other, which may be well
    "silence": (
        r"(?:(?:has |have |had |is |was )?(?:not|no longer|nothing) (?:been )?(?:hear[ds]?|heard|seen?|sees?|answer\w*"
        r"|repl\w+|reachable|reached|reach|respond\w*|pinged|renewed)|hears? nothing|heard nothing|(?:beats?|pings?"
        r"|heartbeats?|in a row) (?:are|is|have|has|were) (?:lacking|missing|not come|late|absent)|without (?:a |any )?"
        r"(?:sign|word|beat|ping|heartbeat)|no (?:ping|answer|reply|word|heartbeats?|sign|signal|radio|contact|news|echo"
        r"|renewal|beat)|miss(?:ed|es|ing)? (?:\w+ )?(?:\w+ )?(?:repl\w+|beats?|heartbeats?|pings?|checks?|in a row)"
        r"|silen(?:t|ce)|unreachable|lose contact|loses? (?:contact|sight|touch)|not hearing|out of (?:touch|reach"
        r"|contact)|quiet|fails? (?:its|the|a|\d|three|two|\w+ times)|times? out|notready|not ready|stops? answering|do"
        r"(?:es)? not (?:hear|see|answer|reach|get|respond)|\d+ misses|(?:three|two|five) misses|health check\w*"
        r"|hangs?)"
    ),
    # that two sides are apart
    "apart": (
        r"(?:cut(?: off)?|split|parted|partition(?:ed)?|severed|(?:link|line|cable|mirror|radio|network|connection|wan"
        r"|fibre|satellite|interconnect|peering)(?: [\w-]+){0,4} (?:is |are |goes |was |being )?(?:lost|down|cut|broken"
        r"|breaks?|gone|fails?|out|away|interrupted)|lost contact|lose contact|no (?:radio|line|link|connection|contact"
        r"|network)|apart|separated|isolated|off ?line|(?:link|line|mirror) (?:lost|down|cut|gone)|at sea|in a tunnel)"
    ),
    # what is done by one at a time
    "acts": (
        r"(?:takes? over|took over|becomes? (?:the )?(?:active|primary|master|leader|owner|writer)|goes? (?:active|live"
        r"|read[-/]?write|rw|primary)|starts?|started|begins?|sends?|promot\w+|pg promote|carr(?:y|ies) on|continues?"
        r"|goes? on|keeps? (?:on|going|\w+ing)|draws?|sells?|runs?|issues?|writes?|accepts?|serves?|hands? out|books?"
        r"|prints?|pays?|fires?|opens?|answers?|acts?|works?|drives?|steers?|mounts?|activat\w+|declares? itself|sets?"
        r" itself|makes? itself|makes? \w+ active|assumes?|elects?|decides? (?:alone|by itself|for itself)|allocates?"
        r"|assigns?|dispatches|rescheduled|moves? the (?:ip|address|vip|name)|changes? the dns)"
    ),
    "seizes": (
        r"(?:takes? over|took over|taking over|becomes? (?:the )?(?:active|primary|master|leader|owner|writer)|goes? "
        r"(?:active|live|read[-/]?write|rw|primary)|(?:starts?|begins?) (?:to )?(?:send|steer|hand|writ|issu|dispatch"
        r"|driv|command|book|pay|print|schedul|fir|publish|run the|assign|allocat)\w*|promot\w+|pg promote|mounts?"
        r"|activat\w+|declares? itself|sets? itself|makes? itself|makes? \w+ active|elects? itself|assumes? (?:the|its"
        r"|command|control)|goes? on air|sends? too|(?:claims?|gets?|takes?) the (?:\w+ )?(?:address|ip|vip)|moves? the"
        r" virtual (?:ip|address)|the (?:other|second|standby|spare) (?:one )?(?:begins|starts)|rescheduled|started"
        r" elsewhere|moves? the (?:ip|address|vip|name)|address is taken|changes? the dns|takes? (?:its|the other's|his)"
        r" (?:place|work|address|role))"
    ),
    "both": r"(?:both|each|either|the two|all|every one|each side|any of them|the (?:ship|shop|branch|site|edge|depot)s?)",
}

# Two could act at once, as the page itself tells.
CONTESTED: tuple[str, ...] = (
    (
        r"\b(?:lost|missed|missing) (?:pings?|beats?|heartbeats?)\b|\b(?:cannot|can not|do not|does not|no longer|lose"
        r" sight of|lost sight of) (?:see |hear |reach )?(?:each other|one another)\b|\bassumes? (?:that )?(?:the )?\w+ "
        r"(?:has |is |to have )?(?:failed|dead|gone|down)\b"
    ),
    (
        r"\b(?:is|are|gets?) older than\b[^.;]{0,60}\b(?:overwrites?|takes?|sets?|<seizes>)|\b(?:take-?over|fail-?over"
        r"|promotion) (?:after|within|follows) (?:\d|some|a few)[^.]{0,60}\b(?:imports?|mounts?|brings? up|starts?"
        r"|<seizes>)"
    ),
    (
        r"\b(?:imports?|mounts?|reconfigures?|elects?|promotes?|starts?|attach\w*)\b[^.;]{0,60}\bby force\b|\bby"
        r" force\b[^.;]{0,30}\b(?:elect|promot|import|mount)\w*|\baccepts? (?:\w+ ){1,2}from both\b|\bpeers\.json\b"
    ),
    (
        r"\b(?:lock|lease)\b[^.;]{0,20}\b(?:is|are|gets?) (?:extended|renewed|prolonged) by\b|\b(?:old|former) "
        r"(?:primary|master|leader)\b[^.;]{0,60}\b(?:again|keeps?|goes on|comes back|later|afterwards)\b"
    ),
    (
        r"\b(?:presses|pushes|turns) the (?:button|switch|key)\b[^.]{0,60}\bthen <acts>\b|\b(?:sends|writes|acts|works"
        r"|runs|plays) as long as (?:it|he) (?:lives|runs|can)\b"
    ),
    (
        r"\b(?:both|two|each|either) (?:\w+ )?(?:have|has|runs?|with|keeps?) (?:an?|its|their)(?: own)? (?:[\w-]+ )?"
        r"(?:writer|leader|master|primary|scheduler)\b"
    ),
    (
        r"\b(?:both|two|each) (?:\w+ )?have it in their (?:crontab|cron|schedule|timer)\b|\b(?:looks?|checks?|sees?) "
        r"(?:whether|if) (?:the )?(?:first|other|anybody|somebody|one)\b[^.;]{0,60}\bif not\b[^.;]{0,20}\b(?:runs?"
        r"|starts?|does|sends?|takes?|acts?)\b"
    ),
    (
        r"\bcomes? back\b[^.]{0,50}\b(?:again|too|as well)\b|\b(?:counts? as|is taken (?:as|for)|is (?:regarded"
        r"|considered|held|deemed|declared|assumed)(?: as| to be)?) (?:lost|dead|gone|failed)\b[^.;]{0,60}\b(?:another"
        r"|new|second|other|successor)\b"
    ),
    r"\b<silence>\b[^.]{0,90}\b<seizes>\b",
    r"\b<seizes>\b[^.;]{0,60}\b(?:when|if|once|as soon as|after|upon|on|unless)\b[^.;]{0,40}\b<silence>",
    r"\b<both>\b[^.;]{0,50}\b<acts>\b[^.;]{0,60}\b<apart>\b",
    r"\b<apart>\b[^.]{0,60}\b(?:<both>|the other|it|\w+ \d|[ab]|the feeder|each \w+)\b[^.;]{0,50}\b<acts>\b",
    (
        r"\b(?:finds?|sees?|notices?) (?:that )?(?:the |it |its )?(?:\w+ )?(?:expired|lapsed|free|gone|run out|stale"
        r"|old)\b[^.;]{0,50}\b(?:<seizes>|takes?|writes?)\b|\b(?:setnx|redlock|pid file|lock ?file|flag in|lock row|row"
        r" lock with)\b|\b(?:whoever|who|whichever) (?:has|gets|holds|wins) (?:it|the lock|the key|the row|the flag|the"
        r" address)\b"
    ),
    (
        r"\b(?:new|green|second|next|other|replacement|another)\b[^.;]{0,30}\b(?:is|are|gets?) (?:\w+ )?(?:started|up"
        r"|launched|brought up|created|scheduled)\b[^.]{0,90}\b(?:old|blue|first|former|previous"
        r"|one)\b[^.;]{0,40}\b(?:stop\w*|signal|drain\w*|shut\w*|kill\w*|terminat\w+|end\w*|told)\b"
    ),
    (
        r"\b(?:rescheduled|started|restarted|brought up|comes up|recreated|attached|mounted) (?:again )?(?:on|at|to"
        r"|elsewhere)\b[^.;]{0,40}\b(?:as soon as|when|once|after|if)\b"
    ),
    (
        r"\bminimum[ _]master[ _]nodes:? ?1\b|\bquorum of one\b|\bno-?quorum-?policy\b|\btwo[ _]node: ?1\b|\b(?:there is"
        r" )?no third (?:site|vote|node|machine|party)\b|\beach can (?:carry on|go on|work|write|run|continue) (?:alone"
        r"|by itself)\b|\bdownalwaysoverwrite\b|\b2 master-eligible\b"
    ),
    (
        r"\b(?:lease|lock|grant|key|ttl|session)\b[^.]{0,80}\b(?:expires?|runs? out|lapses?|is up|ran"
        r" out)\b[^.;]{0,60}\b(?:takes?|takes over|another|other|spare|next|second)\b"
    ),
    (
        r"\btakes? (?:over|it)\b[^.;]{0,30}\b(?:when|once|after|as soon as|if) (?:it|the \w+|its \w+) (?:expires?|runs?"
        r" out|lapses?|is up|ends)\b|\bkeepalived\b[^.;]{0,60}\b(?:moves?|takes?|switch\w*|checks?)\b"
    ),
    (
        r"\b(?:both|two) (?:regions?|sites?|halls?|data ?cent(?:re|er)s|masters?|primaries|nodes?|sides?"
        r"|clusters?)\b[^.;]{0,30}\b(?:take|accept|write|allow|get)\w* (?:writes?|orders|bookings|changes|updates)\b"
        r"|\bmulti-?master\b|\bactive[-/ ]active\b[^.;]{0,60}\b(?:last|later|newest|async\w*)\b"
    ),
    (
        r"\b(?:wakes? up|comes? back|returns?|revives?|recovers?)\b[^.;]{0,40}\b(?:goes? on|carries on|continues?|keeps?"
        r"|still|resumes?)\b|\b(?:whichever|who) (?:does not|doesn't|has not) hear\b"
    ),
    (
        r"\b(?:dispatcher|operator|administrator|on-?call|engineer|somebody|someone|we|staff) (?:\w+ )?(?:promotes?"
        r"|switch(?:es)? (?:it |the \w+ )?(?:over|on)|activates?|starts?) (?:the|it) (?:\w+ )?(?:standby|second|replica"
        r"|spare|copy|other)\b"
    ),
)

# What keeps it to one.
KEPT_TO_ONE: tuple[str, ...] = (
    (
        r"\bends? (?:[\w ]{1,20}'s|the (?:old|other|first|former)(?:'s| one's)?) (?:\w+ )?(?:session|connection|log-?in"
        r"|registration)\b|\badmits? (?:only )?one\b"
    ),
    (
        r"\bif-match\b|\b(?:gets?|with|answered) (?:an? )?(?:412|409)\b|\bthey accept one owner\b|\baccepts? (?:only"
        r" )?one (?:owner|writer|master|connection)\b"
    ),
    (
        r"\b(?:from|by|of) the holder\b[^.;]{0,24}\b(?:only|alone)\b|\b(?:number|term|epoch|generation"
        r"|session)\b[^.;]{0,20}\b(?:higher|newer|greater)\b[^.]{0,60}\b(?:discard|refus|ignor|reject|drop|skip)\w*"
    ),
    (
        r"\b(?:skip|refus|ignor|discard|drop|reject|throw)\w*\b[^.;]{0,30}\b(?:smaller|lower|older|less) than (?:the"
        r"|its) last\b|\bthe (?:other|old|first|former)(?: one)? (?:loses|is denied|has lost|no longer has) (?:its |the"
        r" )?(?:access|rights?|disks?|connection|lease|session|power)\b"
    ),
    (
        r"\bonly (?:with|by|after|on|under) (?:its|the|a|an|that)? ?(?:\w+ )?(?:vote|consent|lease|yes|permission"
        r"|confirmation|majority|grant)\b|\bonly the (?:one|\w+) (?:that|which|whom|with)\b[^.;]{0,60}\b(?:vote|majority"
        r"|arbiters?|witness|tie-?breaker|lease|key|token|quorum|confirms?)\b"
    ),
    (
        r"\b(?:conditional\w*|compare-and-\w+|cas|if-match|only if)\b[^.;]{0,60}\b(?:generation|epoch|term|token|version"
        r"|revision|etag|lease|number)\b[^.]{0,90}\b(?:refus\w+|reject\w*|fails?|conflict|thrown|nothing)\b"
    ),
    (
        r"\b(?:the )?(?:highest|newest|latest|current|greatest|last) (?:number|term|epoch|generation|token|revision"
        r"|one)s? (?:only|alone)\b|\b(?:only|nothing but|no other than) (?:the |those with the |jobs with the )?"
        r"(?:highest|newest|latest|current) (?:number|term|epoch|generation|token|revision)\b|\b(?:a |any |with a |those"
        r" with a )?(?:lower|older|smaller|lesser|stale) (?:one|number|term|epoch|generation|token"
        r"|revision)s?\b[^.;]{0,30}\b(?:refus\w+|reject\w*|ignor\w+|drop\w*|discard\w*|throw\w*|thrown|nothing|not)\b"
        r"|\b(?:refus\w+|reject\w*|ignor\w+|drops?|discard\w*|throws? out)\b[^.;]{0,30}\b(?:lower|older|smaller|lesser"
        r"|stale) (?:one|number|term|epoch|generation|token|revision)"
    ),
    (
        r"\b(?:fewer|less) than (?:\d|two|three|half)\b[^.;]{0,40}\b(?:takes? no|refus\w+|stops?|read-?only|no writes"
        r"|steps? down|nothing)\b"
    ),
    (
        r"\b(?:is|are|was|gets?) (?:first )?(?:stopped|switched off|powered off|shut down|revoked|killed|detached"
        r"|unmounted|disabled|scaled to (?:0|zero))\b[^.]{0,70}\b(?:only after that|only then|before|afterwards|and then"
        r"|not until)\b|\bstart\w* only (?:after|once|when|then)\b|\b(?:only (?:after|once|when)|not (?:before"
        r"|until))\b[^.;]{0,50}\b(?:is|are|has been|was|were) (?:\w+ )?(?:stopped|off|gone|down|powered off|terminated"
        r"|confirmed|revoked|dead|deleted)\b|\bstrategy:? ?\(?recreate\b"
    ),
    (
        r"\b(?:its|their|his|her) own (?:share|block|range|allotment|quota|set|part|numbers?|seats?|slots?|keys|prefix"
        r"|half|contingent|pool)\b|\bthat are (?:its|their) own\b|\b(?:so (?:that )?)?no \w+ (?:can|could|may|is|gets) "
        r"(?:be )?\w+ (?:by both|twice)\b|\b(?:odd|even) (?:numbers?|ones)\b|\b(?:written|changed|sold|booked|edited)"
        r" only in (?:its|the|their) (?:home|own)\b|\bhome (?:region|site) (?:alone|only)\b"
    ),
    (
        r"\bthe (?:other|rest|minority|one without|smaller (?:side|half)|cut-off (?:one|side)|lonely one)(?: \w+){0,2} "
        r"(?:drops|stops|refuses|shows|falls|stays|becomes|goes|closes|rejects|takes no|waits|stands|only reads|answers"
        r" no)(?: (?:its|to|a|an|all))? ?(?:outputs?|read-?only|silent|passive|still|dark|off|down|quiet|still picture"
        r"|writes?|orders?|out)\b"
    ),
    (
        r"\b(?:role|password|credentials?|certificate|access|rights?|grant|token|key)\b[^.;]{0,24}\b(?:is|are|gets?) "
        r"(?:revoked|withdrawn|rotated|changed|locked|taken away)\b"
    ),
    (
        r"\b(?:watchdog|stonith|fenc(?:ed|es|ing)|powers? (?:it )?off|power(?:ed)? off|cuts? (?:its|the) power|scsi"
        r" reservation|management board|ipmi)\b"
    ),
)
