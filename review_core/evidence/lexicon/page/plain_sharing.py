"""Plain speech on who may take how much of what is shared: a part, a limit or a turn for each; or one pot for all.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "party": (
        r"(?:customers?|tenants?|partners?|clients?|compan(?:y|ies)|teams?|projects?|labs?|schools?|shops?|resellers?"
        r"|departments?|authorit(?:y|ies)|askers?|clubs?|part(?:y|ies)|bots?|keys?|api keys?|providers?|methods?"
        r"|clouds?"
        r"|accounts?|factor(?:y|ies)|users?|callers?|callees?|kinds?|principals?|namespaces?|repos?|groups?"
        r"|registers?|senders?"
        r"|subscribers?|members?|merchants?|organi[sz]ations?|consumers?)"
    ),
    "num": (
        r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty"
        r"|sixty|a (?:fifth|quarter|third|tenth|half|hundred|thousand|dozen))"
    ),
    "work": (
        r"(?:calls?|requests?|req|rps|qps|mails?|texts?|jobs?|uploads?|quer(?:y|ies)|threads?|slots?|workers?"
        r"|connections?|tokens?"
        r"|messages?|msgs?|posts?|inserts?|files?|reports?|exports?|fetches|lines|batches|waiting|open|running"
        r"|in[ -]flight"
        r"|/ ?s|mb/s|gb)"
    ),
    "place": (
        r"(?:workers?|threads?|pools?|slots?|connections?|permits?|queues?|lanes?|pods?|nodes?|machines?"
        r"|cores?|cpus?|gpus?|bandwidth|capacity|process(?:es)?|executors?|servers?|instances?|containers?"
        r"|clusters?|sockets?|farms?|memory|cells?|lines?|fleets?|index(?:es)?|replicas?|senders?|groups?"
        r"|databases?|schemas?|partitions?|namespaces?|vms?|broker|topics?|shards?|budgets?|stack|consumers?"
        r"|pipelines?|warehouses?|disks?|volumes?|event loops?|gateways?|hosts?|hardware|tokens?)"
    ),
    # what is no party: a machine, a request, a time
    "coarse": (
        r"(?:pods?|nodes?|instances?|servers?|workers?|threads?|machines?|replicas?|requests?|calls?|messages?"
        r"|events?|batch(?:es)?|pages?|rows?|files?|days?|nights?|hours?|minutes?|seconds?|weeks?|months?"
        r"|years?|quer(?:y|ies)|zones?|regions?|hosts?|shards?|partitions?|gpus?|cores?|vms?|attempts?|tr(?:y"
        r"|ies)|jobs?|tasks?|runs?|releases?|connections?|reports?|documents?|records?|lines?|call"
        r"|process(?:es)?|containers?|brokers?|s|ms|min|h|gb|mb|kb|lot|few|bit|while|second|new|free|long|time"
        r"|week|time|moment|standby|lease)\b"
    ),
    "cap": (
        r"(?:at most|at the most|up to|no more than|not more than|never more than|more than|over|only|max\w*"
        r"|limited to|capped at|quota|quotas|limits? of|budget|bucket|tokens?|allowance|share of|ceiling"
        r"|fixed share|rate limit\w*|requests? (?:a|per) (?:second|minute)|rps|qps|/ ?s\b|a second|per second"
        r"|a minute|per minute|an hour|per hour|at a time|at once|in parallel|open|running|in flight|waiting)"
    ),
}

ANSWERS: tuple[str, ...] = (
    (
        r"\b(?:at (?:the )?most|no more than|never more than|not more than|max\.?|limited to|capped at|allows)"
        r" <num> (?:[\w-]+ )?(?:<work> )?(?:open|at a time|at the same time|at once|in[ -]flight|in parallel|(?:per|a)"
        r" second)\b|\b(?:at (?:the )?most|no more than|limited to|capped at|over|above"
        r"|beyond) <num> (?:[\w-]+ )?<work>(?: ?/ ?s\b| (?:an?|per)"
        r" (?:second|minute))|\bslow(?:s|ed|ing)? \w+(?: \w+)? down\b|\b<work> beyond\b|\b(?:drop|shed)s? the rest\b"
        r"|\b<num> (?:[\w-]+ )?<work> (?:are|is|may be) (?:open|running|in[ -]flight) (?:at a time|at once)\b"
    ),
    (
        r"\bonly (?:slows?|hurts?|blocks?|delays?|harms?) (?:itself|himself|themselves)\b|\bhard limits?\b"
        r"|\bopens at\b|\b(?:others?|other \w+) would not (?:see|notice|feel)\b|\bhands? (?:them"
        r"|it) over within\b|\bwith preemption\b|\benforced by\b"
    ),
    (
        r"<num> ?% (?:for )?[\w-]+(?:,| and) <num> ?% |\b(?:\w+ )?apart\b(?<!told apart)(?<!tell"
        r" apart)(?<!kept apart)(?=\W|,)|\b(?:is|are|gets?) given (?:only )?<num> (?:[\w-]+ ){0,2}?<place>"
        r"|\bthe (?:others?|rest) keeps? (?:the|all|what)\b|\bstays? free for\b|\bput last\b|\bto the back of\b"
    ),
    (
        r"\b(?:disconnected|closed|ejected|hung up on|dropped|deprioriti[sz]ed|demoted|preempted"
        r"|evicted)\b[^.;]{0,30}\b(?:at|above|after|over|beyond|from|when)\b|\bsoft limit\b"
        r"|\bresourcequotas?\b|\bonly (?:\w+ )?(?:admitted|allowed|accepted|started"
        r"|run)\b[^.;]{0,40}\b(?:between|when|if|at night|after)\b|\bbatch (?:partition|window|class)\b"
    ),
    (
        r"\b(?:with|if|when) (?:those|these|them|it|one|all) (?:\w+ )?(?:stuck|hanging|full|busy|away"
        r"|down),? only\b|\bonly \w+ (?:suffers?|waits?|hangs?|stops?|is (?:late|slow|hit))\b"
        r"|\bleaves? \w+ alone\b|\bleft out of\b"
    ),
    (
        r"\bmay (?:only )?(?:hold|have|use|take|occupy|run|open|send|keep|start) (?:at most |up to "
        r"|only )?<num>\b|\b(?:connection|memory|cpu|time|size|row|rate) limits? of <num>|\bpool of <num>"
        r"|\bgroup of <num>"
    ),
    (
        r"\b<place>(?: \w+){0,2} (?:is|are) reserved\b|\breserved: |\b(?:put|kept|placed|moved|lives?|sits?"
        r"|runs?) (?:on|in|into) (?:an? )?(?:[\w-]+ ){0,3}(?:lane|sandbox|pool|cell|schema|vm|container"
        r"|namespace|fleet|compartment|cluster of (?:its|their) own)\b|\bsandbox\w*\b|\bcgroups?\b"
        r"|\bnamespace quotas?\b"
    ),
    (
        r"\banother's (?:share|capacity|slots|part|quota|workers)\b|\band only (?:it|he|she|they|this|that"
        r"|these|those)\b|\b(?:that|which) (?:\w+ ){1,3}(?:does|do) not (?:use|touch|share)\b|\b(?:refused"
        r"|shed|dropped|paused|slowed|cut) first\b|\bkeeps? (?:its|their) (?:own |full )?(?:capacity|share"
        r"|workers|speed|slots|threads|place)\b|\bnever meets?\b|\b(?:lag|delay|damage|trouble) only (?:there"
        r"|in|for)\b"
    ),
    (
        r"\b<num> (?:for|to) [\w-]+, <num> (?:for|to) [\w-]+|\b(?:served|serves|picks|takes) the \w+ (?:that"
        r"|who|which) (?:has|had) (?:had |got )?(?:least|fewest|waited longest)\b"
        r"|\bno more than <num> of (?:his|its|their)\b"
    ),
    (
        r"\b(?:quotas?|limits?|rate limits?|breakers?|caps?)(?: \w+){0,4} (?:is|are) (?:in force|in place|on"
        r"|live|active|enforced|set)\b|\b(?:queue|pool|lane|cell|workers|partition) (?:[a-d]|\d)\b"
    ),
    # a limit for each
    (
        r"\b(?:each|every|any|no|no single|no one|a|an|one|per) (?!<coarse>)(?:[\w'-]+ ){1,3}?(?:may|can|has"
        r"|gets?|have|holds?|is|are|occup(?:y|ies)|takes?|uses?|ever|cannot|sends?"
        r"|with) (?:[\w'/-]+[ ,]+){0,6}?(?:<num>[^.;]{0,30}<cap>|<cap>[^.;]{0,20}<num>|<num> %|a (?:quota"
        r"|bucket|budget|fixed share|limit) of)"
    ),
    r"\b<num> (?:[\w'/-]+ ){0,4}?(?:per|for each|for every|for any|to each) (?!<coarse>)\w+",
    r"\b(?:per|for each|for every|each|every) (?!<coarse>)\w+(?: \w+)?[:,]? (?:\w+ ){0,3}?<num>[^.;]{0,30}\b<cap>\b",
    (
        r"\b(?:quotas?|limits?|rate limits?|caps?|budgets?|buckets?)\b[^.;]{0,40}\b(?:per|for each|by|each"
        r"|of each|for every) (?!<coarse>)\w+[^.;]{0,60}<num>"
    ),
    r"'s (?:limit|quota|share|budget|allowance|cap) (?:is|of|at) (?:\w+ )?<num>\b",
    (
        r"\b(?!<coarse>)\w+s (?:get|have|may have|may run|may hold|are held to|are limited to) (?:at most "
        r"|up to )?<num>\b[^.;]{0,30}\b<cap>\b"
    ),
    # capacity of its own
    (
        r"\b(?:its|their|his|her|our) own (?:[\w-]+ ){0,3}?<place>\b|\b(?:own|dedicated|separate|reserved"
        r"|private|exclusive|isolated|distinct|different) (?:[\w-]+ ){0,2}?<place> (?:for|of|per|to|each|with"
        r"|that|which|;|,)"
    ),
    (
        r"\b<place>(?: \w+){0,3} (?:of (?:its|their|his|our) own|of their own|to (?:itself|themselves|himself)"
        r"|only for|just for|reserved for|set aside for|kept (?:for|back for)|for nobody else|for nothing else"
        r"|for \w+ (?:only|alone))\b"
    ),
    (
        r"\b(?:serves?|takes?|does?|do|handles?|runs?|carr(?:y|ies)) nothing (?:else|but)\b|\b(?:belongs?"
        r"|reserved|set aside|kept|dedicated) (?:only )?(?:to|for) (?:the )?\w+"
    ),
    r"\b(?:a|an|one|<num>) (?:[\w-]+ ){0,3}?<place> (?:per|for each|for every|each for) (?!<coarse>)\w+",
    (
        r"\b(?:each|every) (?!<coarse>)\w+(?: \w+)? (?:has|gets|is given|owns|runs (?:in|on)|lives (?:in|on)"
        r"|sits (?:in|on)) (?:an? |its |one |<num> )?(?:[\w-]+ ){0,2}?<place>\b"
    ),
    (
        r"\b(?:run|runs|live|lives|go|goes|are|is|work|works|wait|waits) (?:in|on|to|through|into) (?:an? "
        r"|their |its |<num> )?(?:own|separate|different|dedicated|other|two|slow"
        r"|second) (?:[\w-]+ ){0,2}?<place>\b"
    ),
    (
        r"\b(?:split|divided|cut|carved|separated|partitioned|grouped|assigned)\b[^.;]{0,60}\b(?:cells?|pools?"
        r"|groups|shares|compartments|cages|lanes|for the|by (?:customer|tenant|client|party|size))\b"
    ),
    (
        r"\b(?:neither|none|nobody|no \w+) (?:of them )?(?:borrows?|takes|can take|may take|shares?|touch\w*"
        r"|reach\w*|gets (?:more|over))\b"
    ),
    # a callee that hangs binds only so much
    (
        r"\b(?:circuit[- ])?breakers?\b(?! (?:is|are|was|were) (?:not|un))|\bbulkheads?\b|\bnot (?:called"
        r"|asked|tried|used|served|contacted) (?:again )?(?:for|until)\b|\b(?:opens?|trips?) (?:after|at|when"
        r"|for) (?:<num>|\d)"
    ),
    (
        r"\b(?:left alone|skipped|suspended|parked|moved|put|shut off|taken out|banned"
        r"|blocked)\b[^.;]{0,40}\b(?:for <num>|after <num>|within <num>|\d+ ?(?:s|min|minutes|seconds)"
        r"|slow lane|slow queue|penalty|of (?:its|their) own)\b"
    ),
    (
        r"\bbinds? (?:only |just |at most )?(?:these|those|its|<num>)\b|\b(?:aborted|killed|stopped|cut"
        r"|cancelled|terminated) (?:after|at|when|if) (?:<num>|it|\d)|\bif it (?:wants|takes|needs"
        r"|asks for) more\b"
    ),
    # turns
    (
        r"\b(?:weighted )?fair(?:ly)?[- ](?:queu\w+|shar\w+|schedul\w+|turn\w*)\b|\b(?:round robin|rotation"
        r"|in turn|by turns|turn about)\b[^.;]{0,40}\b(?:over|by|across|between|per|of each|each|all"
        r"|customers?|tenants?|clients?|no \w+)|\b(?:one|a) \w+ (?:of|from) each \w+ (?:in turn|at a time)\b"
        r"|\b(?:takes?|taking) turns\b|\bfrom (?:one \w+ )(?:to the next|after the other)\b|\bgoes? (?:from"
        r"|round) (?:one|the) \w+(?: to the next)?"
    ),
    (
        r"\b(?:no|never|nobody)\b[^.;]{0,40}\b(?:served|taken) twice before\b|\bin (?:rotation"
        r"|turn)\b(?=[^.;]*\b(?:customer|clinic|tenant|school|client|merchant|each|all)\w*\b)|\blent out\b"
        r"|\bcounts? \w+ times against\b"
    ),
    # what the others feel of it
    (
        r"\b(?:others?|rest|neighbou?rs?|nobody else|no one else|small ones|everyone else"
        r"|\w+ pods?)\b(?: \w+){0,3} (?:(?:are|is|do|does|will|never|not|cannot"
        r"|hardly) )+(?:\w+ )?(?:notice\w*|affected|feel|felt|wait|touch\w*|slow\w*|hit|suffer\w*|delayed"
        r"|disturbed|hurt)\b|\bthe (?:others?|rest) (?:go(?:es)? on|keeps? (?:on|its|their)|carr(?:y|ies) on"
        r"|stays?|remains?)\b"
    ),
    (
        r"\b(?:only|just) (?:this|that|the|its own|his own|their own) \w+(?: \w+)? (?:sees?|suffers?|waits?"
        r"|notices?|is (?:slowed|hit|affected|refused))\b|\bnever (?:waits?|wait) behind\b|\bnot (?:touch|slow"
        r"|hurt|disturb|delay|affect|reach|block) the other\w*\b|\bso (?:that )?(?:\w+ )?(?:keeps?|stays?)\b"
    ),
    # slowed down or refused by itself
    (
        r"\b(?:slowed|throttled|capped|limited|held|cut)(?: \w+){0,2} (?:to|at|down to) <num>\b|\b(?:then|get"
        r"|gets|with|answered|above(?: that| it)?|beyond(?: that| it)?|,) (?:an? )?429\b|\b429 (?:above|beyond"
        r"|then)"
    ),
    (
        r"\b(?:priority|precedence|interactive|live|urgent|paying)\b[^.;]{0,50}\b(?:first|over|before|class"
        r"|lane|pause\w*|yield\w*|give way|preempt\w*)\b"
    ),
)
LEAVES: tuple[str, ...] = (
    (
        r"\b(?:the )?same (?:delay|limits?|api token|token|account|wait)\b|\b(?:the|our) (?:live|production"
        r"|main|normal|common) (?:pipeline|queue|pool|cluster)\b|\bwere told to\b|\bsee no need\b"
        r"|\bused up by\b|\bfirst in,? first out\b|\bcan fill\b|\bpasses everything\b|\bnot considered\b"
    ),
    (
        r"\bcompet(?:e|es|ing) for\b|\b(?:the )?same (?:[\w-]+ ){0,3}(?:<place>|tables?|process)\b"
        r"|\binside the main process\b|\bwhat(?:ever)? (?:they|it|he) (?:needs?|wants?|likes?)\b"
        r"|\bhangs? (?:with|too)\b|\bin sequence\b|\blocks? (?:the )?others? out\b"
    ),
    (
        r"\bone (?:big|large|common|shared) \w+|\b(?:one|a single) \w+ (?:consumes|serves|takes|handles|does"
        r"|works) (?:all|everything|everyone)\b|\b(?:everyone|everybody|everything|all) (?:gets?|becomes?|is"
        r"|are) (?:\w+ )?(?:slow\w*|late|delayed)\b|\bsized for the (?:sum|total|peak)\b|\bfor billing only\b"
        r"|\bget an? (?:call|mail|letter)\b"
    ),
    r"\b(?:limits?|quotas?|caps?|isolation|separation|fairness|breakers?)\W{1,3}(?:none|no\b|not\b|n/a|-)",
    (
        r"(?<!not )(?<!never )(?<!nor )\b(?:share|shares|sharing) (?!of )(?:the |these |all |its "
        r"|their )?(?:\w+ ){0,2}?<place>|\b(?:1|one|a single) (?:\w+ )?(?:pool|queue|cluster"
        r"|fleet)\b(?! (?:per|for each|for every|each))"
    ),
    (
        r"\bup to 100 ?%|\bmay (?:\w+ )?(?:use|take|have|fill|occupy) (?:up to 100|all|everything|the whole)\b"
        r"|\bcommon property\b|\bin the order that\b"
    ),
    (
        r"\b(?:bulkheads?|quotas?|limits?|breakers?|separat\w+|pools?|isolation"
        r"|lanes?)\b[^.;]{0,60}\b(?:unnecessary|overkill|needless|superfluous|not worth|dropped|rejected"
        r"|turned down|left out)\b"
    ),
    (
        r"\b(?:all|everyone|everybody|they|both|customers?|tenants?|users?|partners?|clients?|parties"
        r"|\w+s)\b[^.;]{0,50}\b(?:shares?|sharing|go(?:es)? (?:into|through|to)|draw on|run on|served by"
        r"|come from|wait in|stand in|submit to)\b[^.;]{0,20}\b(?:one|the same|a single|a common|a shared"
        r"|the common)\b (?:\w+ ){0,2}<place>"
    ),
    (
        r"\bshared (?:by|among|between|across|with) (?:all|everyone|everybody|every)\b|\b(?:one|a single"
        r"|a common|a shared|the same|one shared|one big|one large) (?:\w+ )?<place>\b[^.;]{0,40}\b(?:for"
        r"|serves?|by|of) (?:all|everyone|everybody|every|both|the)\b|\bone <place> serves\b|\b(?:one|a|single"
        r"|big|shared|common) (?:shared |common |big |single )+<place>\b"
    ),
    r"\b(?:on|in|through|by|from|over) the same (?:\w+ )?(?:<place>|limits?)\b|\bthe same <place>\b",
    (
        r"\bfirst[- ]come\b|\boldest first\b|\b(?:in|by) (?:the )?(?:order|sequence"
        r"|succession) (?:of (?:arrival|receipt|entry|coming)|in which|they|as)\b|\bfifo\b|\bas (?:they"
        r"|it) comes?\b|\bwhoever (?:asks|comes|is|needs)\b"
    ),
    (
        r"\b(?:regardless|irrespective|without (?:regard|distinction|reservation|looking|asking)|no matter"
        r"|never mind|whatever|whichever|whoever|whose(?:ever)?)\b[^.;]{0,30}\b(?:who|whose|which|customer"
        r"|tenant|it is|sent|from|they|cloud|asked|he|distinction|capacity|is free|comes|reservation|event"
        r"|it was)?"
    ),
    (
        r"\b(?:alike|equally|all equal|treated the same|no difference|makes? no distinction|not (?:told apart"
        r"|tell|distinguish\w*|separated?|kept apart|look whose|know whose|see whose|divided|split|carved"
        r"|reserved|set aside|limited|capped|isolated))\b"
    ),
    (
        r"\b(?:no|neither|nor|without(?: an?y?)?|lacks?) (?:\w+ ){0,2}?(?:quotas?|limits?|bulkheads?|breakers?"
        r"|isolation|separation|reservation|distinction|fairness|carving|partition\w*|priorit\w+|caps?"
        r"|throttl\w+|upper limit|rate limit\w*|separate \w+)\b"
    ),
    (
        r"\b(?:nothing|nobody|no one|none)\b(?: \w+){0,2} (?:prevents?|stops?|keeps?|limits?|holds?|separates?"
        r"|protects?|is (?:limited|refused|capped|throttled|reserved|set aside)|are (?:limited|refused))\b"
        r"|\bno share\b"
    ),
    (
        r"\b(?:as (?:much|many)|as often|everything|the whole|the entire|whatever|up to 100|all of"
        r"|unlimited\w*|any amount)\b[^.;]{0,40}\b(?:likes?|wants?|is free|there is|cluster|pool|them|needs?"
        r"|pleases?|others leave|leave|capacity|left|it|nodes?|workers?)\b"
    ),
    (
        r"\b(?:waits?|wait|waiting|stuck|queue|queued|stands?|slow\w*|late|delay\w*|suffer\w*"
        r"|held up)\b(?: \w+){0,3} (?:behind (?:it|them|him|that|the)|the (?:rest|others)|too|for it"
        r"|because of it|with it)\b|\b(?:delays?|slows?(?: down)?|hurts?|blocks?|affects?|starves?"
        r"|holds? up) (?:\w+ ){0,5}?(?:the )?(?:rest|others?|all|everyone|everybody|neighbou?rs)\b(?! (?:do"
        r"|does|is|are) not)"
    ),
    (
        r"\b(?:occup(?:y|ies)|binds?|holds?|blocks?|takes?|waits? for)\b[^.;]{0,40}\b(?:until (?:he|it|she"
        r"|they) (?:answers?|comes?|returns?)|all of them|its thread|for the whole"
        r"|until the (?:\d+ ?s )?(?:timeout|time-out))\b"
    ),
    (
        r"\b(?:asked|requested|urged|invited|begged|ask|expect\w*|trust\w*)\b[^.;]{0,50}\b(?:moderation"
        r"|considerate|announce|prefer|night|fair|spread|restraint|avoid|not to|sparingly|reasonable)\b"
        r"|\bhandled by (?:support|operations|hand|phone)\b|\bfair use\b|\bacceptable\b"
        r"|\bleft to (?:the )?(?:scheduler|operating|kernel|os)\b"
    ),
    (
        r"\b(?:large|big|roomy) enough\b|\bmore room\b|\benough (?:room|capacity) for all\b|\bmake it (?:large"
        r"|big)\w*\b|\bidle\b[^.;]{0,30}\b(?:while|work|could|night)\b|\bnever idle\b|\b(?:nothing"
        r"|no \w+) (?:should )?(?:lies?|sits?|is|stands?) (?:ever )?idle\b"
    ),
    (
        r"\b(?:run|runs|work|works|go|goes|served|serves) (?:together|alongside"
        r"|side by side)\b[^.;]{0,40}\b(?:same|with)\b|\bserves (?:\w+ )+and (?:\w+ )+alike\b"
    ),
)
MEANS: tuple[str, ...] = (
    (
        r"\b(?:limits?|quotas?|budgets?|breakers?|bulkheads?|isolation|separation|contingents?|(?:separate"
        r"|own) (?:\w+ )?(?:lanes?|pools?|queues?|pods?|workers?)|throttl\w+|fairness|fair \w+|allowances?"
        r"|rate[- ]limit\w*|caps?)\b"
    ),
)
# What makes a page one about who may take how much: parties that meet in one pot, one that took it all, or parts for each.
ASKS: tuple[str, ...] = (
    (
        r"\b<num> <party> (?:share|use|draw on|call) (?:one|the same|a|an)\b|\b(?:served|taken|run"
        r"|done) as they come\b|\bmay (?:use|take"
        r"|have) all\b|\bwhichever <party>\b"
    ),
    (
        r"\b(?:breakers?|bulkheads?|noisy neighbou?rs?|fair(?:ness| queu\w+| shar\w+| use)|isolat(?:ed|ion)"
        r" (?:of|from|between) \w+|429|rate[- ]limit\w*"
        r"|(?:quotas?|contingents?|budgets?|limits?) (?:per|for each|by|a) \w+|(?:has|have|gets?) an? quota)\b"
    ),
    (
        r"\b(?:per|each|every|any|no|no single|one|a) <party>\b[^.;]{0,60}<num>[^.;]{0,30}(?:\b(?:at a time"
        r"|at once|in parallel"
        r"|in flight|running|open|a second|per second|a minute|waiting|of the \d+)|/ ?s\b)"
        r"|\b<num> (?:[\w/-]+ ){0,2}?<work>(?: [\w/]+){0,2}"
        r" (?:per|for each|a) <party>\b|\b<num> (?:[\w-]+ ){0,2}?<place> (?:per|for each|to each|each) <party>\b"
    ),
    (
        r"\b(?!databases?\b|schemas?\b|index|clusters?\b|memory\b)<place>(?: \w+){0,2} (?:of (?:its|their"
        r"|his) own|to (?:itself|themselves|himself)|(?:reserved|kept|set aside"
        r"|only|just) for|no one else)\b|\b(?:separate|dedicated|reserved|(?<!our )own"
        r"|different) (?:[\w-]+ )?(?:pools?|lanes?|workers"
        r"|threads|slots|queues?|pods|nodes|connections|runners)\b(?! (?:and|of) (?:team|calendar))"
    ),
    (
        r"\b(?:one|a|an|the|largest|biggest|one of) (?:[\w-]+ ){0,2}?<party>(?:'s)?\b[^.;]{0,120}\b(?:others?"
        r"|everybody|everyone"
        r"|all|rest|nobody|hours?|minutes)\b[^.;]{0,40}\b(?:wait\w*|timeouts?|slow\w*|late|out|suffer\w*|p99"
        r"|start|paid)\b"
        r"|\b(?:hung|hangs|slow) for\b[^.;]{0,80}\b(?:all|every|could not|out)\b|\bwait(?:ed|s"
        r"|ing)? (?:for \d+ \w+ )?(?:behind"
        r"|on account of)\b"
    ),
    (
        r"\bfirst[- ]come\b|\b(?:in|by) (?:the )?(?:order|sequence) (?:of (?:arrival|receipt)|(?:in which "
        r"|that )?they(?: have|'ve)? (?:press|came|come|arrive))|\b(?:share"
        r"|shares|shared|sharing|common) (?:[\w-]+ ){0,2}(?:pool|pods|workers|capacity|cluster|connections|nodes"
        r"|threads|cache"
        r"|engine|queue|property|scheduler|gateway)\b|\bsame <num>? ?(?:pods|runners|workers|threads|nodes|pool)\b"
        r"|\btold? (?:apart|one from)\b|\bone <place>\b[^.;]{0,30}\b(?:all|everyone|everybody|both)\b|\b(?:all"
        r"|both) <party>\b"
        r"[^.;]{0,30}\b(?:one|same|common)\b|\b(?:one|1|a single) <place> of \d+ <place>\b[^.;]{0,30}\bfor (?:the"
        r"|all)\b"
        r"|\btell one from the other\b|\bno (?:division|carving|separation|distinction)\b|\bby provider\b"
        r"|\b(?:contingent"
        r"|quota|share|limit) per \w+|\bmore than <num> of an? \w+'s <place>\b"
    ),
    (
        r"(?:\A|\|)\W{0,6}(?:\d+(?:\.\d+)* )?(?:sharing|shares|isolation|keeping (?:them|\w+) apart|one disturbing"
        r"|fairness|tenants"
        r"|one \w+ running wild|noisy)\b"
    ),
    (
        r"\b(?:at (?:the )?most|no more than|never more than|not more than|max\.?|limited to|capped at|allows)"
        r" <num> (?:[\w-]+ )?(?:<work> )?(?:open|at a time|at the same time|at once|in[ -]flight|in parallel|(?:per|a)"
        r" second)\b|\b(?:at (?:the )?most|no more than|limited to|capped at|over|above"
        r"|beyond) <num> (?:[\w-]+ )?<work>(?: ?/ ?s\b| (?:an?|per)"
        r" (?:second|minute))|\bslow(?:s|ed|ing)? \w+(?: \w+)? down\b|\b<work> beyond\b|\b(?:drop|shed)s? the rest\b"
        r"|\b<num> (?:[\w-]+ )?<work> (?:are|is|may be) (?:open|running|in[ -]flight) (?:at a time|at once)\b"
    ),
)
