"""Plain speech on more work than can be done, where nothing bounds it.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "store": (
        r"(?:(?:queues?|lists?|buffers?|lines?|backlogs?|piles?|channels?|mailbox(?:es)?|spools?|inbox|memory"
        r"|ram|heap|arrays?|chains?|topics?|streams?|outbox|disk|tables?|lag|stack|pool|log|tail|bucket|folder"
        r"|directory|shelf)\b)"
    ),
    "work": (
        r"(?:threads?|goroutines?|process(?:es)?|jobs?|containers?|tasks?|workers?|coroutines?|connections?"
        r"|lambdas?|functions?|pods?|calls?|requests?|sessions?|timers?|conversions?|subprocess(?:es)?"
        r"|promises?|actors?|sockets?|transactions?|inserts?|quer(?:y|ies)|invocations?|ffmpegs?|push(?:es)?"
        r"|fetch(?:es)?)"
    ),
    "start": (
        r"(?:starts?|spawns?|opens?|opened|kicks? off|creates?|created|makes?|made|fires?|fired|launch(?:es"
        r"|ed)?|forks?|forked|triggers?|triggered|sets? off|gets?|given|becomes?|allocates?|started|spawned"
        r"|has|runs?|brings? up|turns? into)"
    ),
    "limit": (
        r"(?:limits?|limiters?|caps?|quotas?|throttl\w+|ceilings?|bounds?|maximum|back-?pressure|back pressure"
        r"|admission control|rate[- ]limit\w*|shedding|load shedding|pacing|flow control|slowing (?:\w+ )?down"
        r"|bounded|semaphore|allowances?|circuit breakers?|waiting (?:room|page)|restrictions?|limitations?"
        r"|token buckets?|regulation|brakes?)"
    ),
    "num": (
        r"(?:\d[\d,.]*(?: ?(?:k|m|mb|gb|kb|%|percent|million|thousand))?|two|three|four|five|six|seven|eight"
        r"|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|a (?:hundred|thousand|dozen|few)"
        r"|half)"
    ),
    "later": (
        r"(?:phase|later|planned|next|pencill?ed|roadmap|backlog|q[1-4]|version|release|milestone|foreseen for"
        r"|will (?:come|follow|be)|to come|follows?|comes?|coming|scheduled|in v\d|for v\d|for \d|list for"
        r"|once we|when we|when there|after (?:launch|ga|the pilot)|season|follow-?up|to be (?:added|decided"
        r"|defined|discussed)|under discussion|open|deferred|postponed|put off|iteration)"
    ),
    "lots": (
        r"(?:all|every|each|everything|everyone|everybody|whole|entire|whatever|any|\d{1,3}(?:,\d{3})+|\d{3,}"
        r"|hundreds|thousands|millions|\d+ million)"
    ),
    "send": (
        r"(?:sends?|sent|starts?|reconnects?|resends?|retries|retry|loads?|publish(?:es|ed)?|calls?|push(?:es"
        r"|ed)?|posts?|fires?|writes?|submits?|asks?|requests?|fetch(?:es)?|connects?|uploads?|downloads?"
        r"|enqueues?|put|puts|hands?|dispatch(?:es|ed)?|triggers?|arrives?|arrive|come|comes|processed|sync"
        r"|syncs|refresh(?:es)?|wakes? up|report|reports|delivers?|deliver|emits?|empt(?:y|ies)|flush(?:es)?"
        r"|replays?|replayed|informs?|notif(?:y|ies)|log in|logs in|polls?|handed|begin|begins|dump|dumps"
        r"|turn up)"
    ),
    "once": (
        r"(?:at once|at the same (?:time|moment|second|minute|instant)|together|in parallel|simultaneously"
        r"|concurrently|in one (?:go|burst|swoop|piece|minute|second|wave)|at (?:midnight|noon|the full hour"
        r"|\d\d?:\d\d)(?: sharp)?|right (?:after|away|then)|straight away|immediately|as soon as|the (?:moment"
        r"|instant|second|minute)|within (?:a|the same|one|seconds|the first) ?\w*|in full|sharp|all at"
        r"|on the hour|as fast as|at full speed)"
    ),
}

# Nothing bounds it.
FLOODS: tuple[str, ...] = (
    (
        r"\b(?:sends?|sent|tried|called|calls?|created|started) (?:[\w-]+ ){0,3}?(?:again"
        r"|anew)\b[^.;]{0,20}\b(?:at once|until (?:it|they)"
        r" (?:is|are) (?:accepted|taken|through)|until (?:it|they) goes? through)\b"
        r"|\bwhat(?:ever)? is due is (?:started|sent|run)\b"
    ),
    (
        r"\backnowledged (?:as usual|at once|on receipt|straight away)\b|\bget their ok on receipt\b"
        r"|\bqueue behind (?:them|it|those)\b"
        r"|\buntil (?:its|their|his) turn (?:comes|has come)\b|\bwhich (?:gets? longer|grows|is as long)\b"
        r"|\ba (?:send )?list is kept\b"
    ),
    (
        r"\b(?:removed|shorter|deleted|taken out) (?:as|when|once) the \w+ (?:reads?|takes?|fetches)\b"
        r"|\bunread \w+ in a list\b"
        r"|\bkept in [^.;]{0,30}\bheap\b|\bfor every \w+ into the queue\b|\bas much as an? \w+ (?:sends?|likes?"
        r"|wants?)\b|\bhow many \w+(?: \w+){0,4} depends\b"
    ),
    (
        r"\b(?:a|any) \w+ at any time\b|\b(?:fires?|fired) off\b[^.;]{0,30}\bat once\b|\ball (?:parts|lines|rows"
        r"|of them) are"
        r" (?:started|sent|fired)\b|\bmoves on to the next\b|\bopen connections as needed\b|\bnobody has to plan\b"
    ),
    (
        r"\b(?:whoever|everyone|everybody|anyone|anybody) (?:who )?\w+[^.;]{0,30}\bgets? (?:an?|one|its|his"
        r"|their)\b|\b(?:went|rose|climbed|ran|got) (?:up )?(?:to|at|into) \d+ ?%? ?(?:of )?(?:memory|cpu|heap"
        r"|ram)\b|\bout of memory\b|\boom\b|\bran out of (?:memory|disk|connections|threads)\b"
    ),
    (
        r"\b(?:linkedlist|create_task|promise\.all|newcachedthreadpool|supplyasync|concurrentlinkedqueue"
        r"|asyncio\.gather|linkedblockingqueue without)\b"
    ),
    (
        r"\b(?:forwards?|passes|relays?|streams?|hands?|pushes|puts?|writes?|sends?|posts?|starts?"
        r"|takes?)\b[^.;]{0,60}\bas (?:they|it|these) (?:comes?|arrives?|is|are (?:made|written|born"
        r"|sent))(?: in)?\b|\beach in an? (?:\w+ )?<work>|\b(?:renders|computes|converts|takes|does|runs"
        r"|builds|answers|serves|executes|processes) (?:whatever|everything|all that|anything)\b"
    ),
    (
        r"\b(?:request|message|call|event|file|job|upload|click|packet|order)s?\b[^.;]{0,60}\b(?:forks?"
        r"|spawns?|fires up|boots?) \w+|\bkeeps? what (?:they|it|he|she|the \w+) (?!has|have|had)\w+"
        r"|\bnot (?:be )?(?:treated|handled) in any special\b|\blets? (?:the )?\w+ (?:sort|deal|cope|handle"
        r"|figure)\b|\bgets? as many \w+ as\b"
    ),
    (
        r"\b<store>\b[^.;]{0,60}\b(?:holds?|held|reached|grew to|contains?|had|has|stood at"
        r"|of)\b[^.;]{0,20}\b(?:millions?|hundreds of thousands|tens of thousands)\b|\b(?:takes|took) (?:the "
        r"|it |them )?(?:\w+ )?(?:a week|days|all night|until (?:the )?(?:morning|evening|next day))\b"
        r"|\bnone of which finished\b|\bshall buffer\b|\bnot (?:be )?put off\b"
    ),
    (
        r"\b(?:reserves?|allocates?|opens?|holds?) (?:\w+ ){0,2}(?:memory|buffers?|sockets?|threads?) (?:per"
        r"|for each|for every)\b|\b(?:enqueues?|creates?|writes?|puts?|sends?|queues?|generates?"
        r"|turns?) (?:[\w-]+ ){0,4}?(?:for|into) (?:each of )?(?:the |its |about )?(?:\d[\d,.]* (?:million"
        r"|thousand)|\d{1,3}(?:,\d{3})+)\b(?![^.;]{0,60}\b(?:at a time|per|a (?:second|minute)|in (?:lots"
        r"|pages|groups|batches))\b)"
    ),
    (
        r"\b(?:length|size|depth|number)\b(?: \w+){0,3} (?:is|are|does|was) (?:of no (?:concern|interest)"
        r"|no (?:concern|problem|issue)|not (?:of (?:concern|interest)|matter|looked at|watched|known))\b"
        r"|\b(?:not|never) (?:configured|set|needs?)\b[^.;]{0,20}\b(?:prefetch|limit|length|bound)\b"
        r"|\bneeds? no (?:length|limit|bound|cap)\b|\b(?:prefetch|concurrency|parallelism|queue length"
        r"|pool size)\b[^.;]{0,20}\bnot (?:configured|set|limited)\b"
    ),
    (
        r"\b(?:removed|lifted|abolished|raised|took (?:off|away|out)|gave up|did away with|switched off"
        r"|disabled) the (?:\w+ ){0,2}<limit>\b|\bno (?:statement timeout|row limit|page size)\b"
        r"|\bwhatever \w+ is doing\b|\bopen to all\b"
    ),
    # no limit, in so many words
    (
        r"\b(?:unbounded|unlimited|limitless|boundless|uncapped|unthrottled|infinite(?:ly)?|endless(?:ly)?"
        r"|unrestricted)\b"
    ),
    r"\bwithout (?:an? |any |upper |fixed )*(?:<limit>|capacity|end|waiting for|asking)\b",
    (
        r"\b(?:no|nor|neither|not (?:have|set|know|use|need|see|provide|foresee|plan|impose) (?:an?"
        r"|any)) (?:\w+ ){0,3}?<limit>\b(?! (?:is|are|was) (?:exceeded|reached|hit))"
    ),
    (
        r"\b(?:not|never|hardly|nowhere) (?:\w+ ){0,3}(?:limited|capped|bounded|throttled|restricted|slowed"
        r"|paced|rationed|turned (?:away|down|back)|held back|shed)\b(?! (?:to|by more|until|within|than"
        r"|at most))"
    ),
    (
        r"\b(?:nobody|nothing|no one|none) (?:\w+ ){0,2}(?:counts?|slows?|stops?|limits?|bounds?|caps?"
        r"|throttles?|prevents?|checks?|is (?:turned|refused|rejected|slowed|throttled|limited|kept out))\b"
    ),
    (
        r"\b(?:as many|as much|however (?:many|much)|no matter how (?:many|much)|any number of"
        r"|any amount of)\b[^.;]{0,30}\b(?:comes?|arrives?|sends?|waits?|waiting|requests|jobs|messages|calls"
        r"|there (?:are|is)|wants?|likes?|asks?|events|uploads|deliver\w+|connections|tasks|files|threads"
        r"|offers?|lines)\b"
    ),
    (
        r"\b(?:may|can|will|might) (?:be|get|grow|become) (?:as (?:long|large|big|deep|many)|however"
        r"|any length|any size)\b|\b(?:however (?:long|large|big|deep)|no matter how (?:long|large|big"
        r"|deep))\b|\bas (?:long|large|big|deep) as (?:need|memory|the disk|necessary|it must)"
    ),
    (
        r"\b(?:one to one|one for one|in step with (?:the number|demand|load)|grows? with (?:the )?(?:load"
        r"|demand|traffic|number|need)|follows? the (?:load|number|demand))\b"
    ),
    (
        r"\b(?:max\w*|limit|cap|quota|capacity|length|size|depth|bound)\b[^.;|]{0,30}(?:: ?|= ?|\bis |"
        r"\| ?)(?:none|unlimited|infinite|unset|not set|max_value|-1|0\b|integer\.max)"
    ),
    # everything is taken
    (
        r"\b(?:takes?|accepts?|admits?|forwards?|queues?|stores?|swallows?|absorbs?|lets?|passes|receives?"
        r"|buffers?|serves?|handles?|collects?|reads?|publish(?:es)?|relays?|enqueues?) (?:on |in "
        r"|through )?(?:everything|everyone|everybody|whatever|all (?:that|who|of it|of them|comers"
        r"|the \w+ (?:that|as))|anything|whoever|them all|(?:every|each|any) (?:\w+ )?(?:request|message|job"
        r"|upload|file|order|client|connection|call|event|frame|record|report|document))\b"
    ),
    (
        r"\b(?:everything|everyone|everybody|all|every [\w-]+|each [\w-]+|whatever) (?:\w+ ){0,5}(?:is|are|gets?"
        r"|goes|go|shall be|will be) (?:\w+ )?(?:accepted|admitted|taken (?:in|on)|let in|queued|appended"
        r"|buffered|straight (?:to|through|into))\b"
    ),
    (
        r"\b(?:gets?|answers?|says?|returns?|replies) (?:an? |with )?(?:202|200|201|ok|yes|250"
        r"|accepted)\b(?:(?! (?:only|until|if|as long)).){0,40}\b(?:list|queue|place|always|no matter|however"
        r"|immediately)\b"
    ),
    # what waits grows
    (
        r"\b<store>(?: \w+){0,6}? (?:(?:simply |just |then |may |can |will )?(?:grows?|gets? (?:longer|bigger"
        r"|larger|deeper)|swells?|fills?(?: up)?|lengthens?|stretch(?:es)?|builds? up|expands?|is (?:resized"
        r"|extended|enlarged|doubled)|takes up the slack|absorbs?|piles? up|ran full|run full|overflows?"
        r"|backs up|becomes? longer|may be as long)|is (?:sized|big|large"
        r"|roomy) enough)\b(?!.{0,40}\b(?:no more|up to|at most)\b)"
    ),
    r"\b(?:piles?|pile|builds?|build|queues?|stacks?|heaps?|backs?|accumulat\w+) up\b|\baccumulat(?:e|es|ing)\b",
    (
        r"\b(?:kept|keeps?|held|holds?|stays?|waits?|wait|remembered|remains?|parked|buffered|collects?"
        r"|collected|stored)\b[^.;]{0,50}\b(?:in|on) (?:\w+ )?(?:ram|memory|heap|process"
        r"|the pod)\b[^.;]{0,80}\b(?:until|till|while|as long as|for as long|whenever|and sent on|removed)\b"
    ),
    (
        r"\b(?:kept|keeps|held|buffered|stored|remembered|waits?|queued|collected|stays?)\b[^.;]{0,30}\b(?:in"
        r"|on) (?:\w+ ){0,2}(?:memory|ram|heap|list|queue|buffer|spool|pod|process|broker"
        r"|disk)\b[^.;]{0,30}\b(?:until|till|for as long as|as long as|however long) (?:needed|necessary"
        r"|it takes|sent|read|delivered|the \w+ (?:is|are|has|have|catches|comes)|there is|someone|it is"
        r"|they are|a \w+ (?:is|has))\b(?![^.;]{0,40}\bat most)"
    ),
    (
        r"\bwhat (?:[\w-]+ ){1,5}(?:has not|have not|can ?not|not yet|does not|could not)[^.;]{0,60}\b(?:kept"
        r"|keeps|waits?|list|memory|stored|buffered|held|put|appended)\b"
    ),
    (
        r"(?<!handed )(?<!given )(?<!never )(?<!no )\b(?:faster|quicker|sooner) than (?:\w+ ){1,4}(?:can|could"
        r"|writes?|reads?|take|takes|process\w*|pass|keeps?|manages?|works?|handles?|sends?|is able|are able"
        r"|do)\b"
    ),
    (
        r"\b(?:eats?|works?|gets?|chews?|munch\w*) (?:\w+ )?(?:through|off)\b[^.;]{0,40}\b(?:overnight"
        r"|over ?night|in the (?:night|evening|morning)|afterwards|by (?:morning|evening)|hours?)\b"
    ),
    (
        r"\b(?:falls?|fall|lags?|gets?) behind\b(?![^.;]{0,60}\b<limit>)[^.;]{0,60}\b(?:catch(?:es)? up|until"
        r"|longer|later|evening|overnight|grows?)\b"
    ),
    # one each
    (
        r"\b<start> (?:an?|one|its own|\d+|their own) (?:\w+ ){0,3}?<work>\b[^.;|]{0,30}\b(?:for|per) (?:each"
        r"|every|that|any)\b(?! of the (?:two|three|four|five|\d\b))"
    ),
    (
        r"\b(?:each|every) (?:\w+ ){1,4}?(?:starts?|spawns?|opens?|kicks? off|creates?|launch(?:es)?|forks?"
        r"|triggers?|sets? off|results? in|leads? to|becomes?|turns? into|gets?) (?:an?|one|its own|their own"
        r"|\d+|a new|a fresh) (?:\w+ ){0,3}?<work>\b"
    ),
    (
        r"\b(?:for|per|on) (?:each|every) \w+(?: \w+){0,5}? (?:an?|one"
        r"|its own) (?:\w+ ){0,3}?<work>\b(?:[^.;]{0,10})\b(?:is|gets|are) (?:started|spawned|opened|created"
        r"|launched|made|fired|forked|allocated)\b"
    ),
    (
        r"\b(?:an?|one|own) (?:\w+ ){0,3}?<work> (?:per|for each|for every|each) (?:\w+ )?(?:message|event"
        r"|request|upload|file|clip|order|picture|image|mail|email|subscriber|row|line|record|click"
        r"|notification|reading|user|follower|recipient|item|document|device|meter)s?\b"
    ),
    (
        r"\b(?:controller|scheduler|operator|dispatcher|autoscal\w+|it|we|pod|pods|hpa|cluster|lambda"
        r"|kubernetes)\b[^.;]{0,30}\b(?:happily|simply|just|always|then) (?:\w+ )?(?:mak\w+|made|start\w*"
        r"|creat\w+|add\w*|bring\w*|spawn\w*|launch\w*)\b"
    ),
    (
        r"\bas many (?:\w+ ){1,4}as there are\b|\b(?:pods?|workers?|threads?|instances?|containers?"
        r"|processes)\b[^.;]{0,40}\bone for each \w+"
    ),
    # all at once
    r"\b<lots> (?:[\w',-]+ ){0,8}?<send> (?:[\w'-]+ ){0,6}?<once>\b",
    (
        r"\b<send> (?:[\w',-]+ ){0,4}?<lots> (?:[\w'-]+ ){0,6}?(?:at once|at the same (?:time|moment|second"
        r"|minute|instant)|together|in parallel|simultaneously|concurrently|in one (?:go|burst|swoop|minute"
        r"|second|wave)|right (?:after|away|then)|straight away|immediately|the (?:moment|instant|second)"
        r"|in full|sharp|as fast as)\b"
    ),
    (
        r"\bone (?:\w+ )?(?:message|call|request|job|push|mail|task|event) (?:per|for each"
        r"|for every) (?:\w+ )?\w+ (?:\w+ )?<once>\b"
    ),
    (
        r"\b(?:all|every) (?:[\w-]+ ){1,4}?(?:<send>|pulls?) [^.;]{0,40}\b(?:when|as soon as|once"
        r"|the moment) (?:the|it|they|an?)\b(?![^.;]{0,40}\b(?:free|room|slot|turn)\b)"
    ),
    (
        r"\b(?:callers?|clients?|senders?|users?|producers?|partners?|tenants?|devices?"
        r"|customers?) (?:\w+ )?(?:decides?|chooses?) (?:for (?:themselves|itself) |freely |itself "
        r"|themselves )*how (?:often|much|many|fast)\b|\bas (?:often|many|much|fast) as (?:they|it|he|she|you"
        r"|he or she) (?:likes?|wants?|wish(?:es)?|pleases?|can)\b|\bat any rate\b"
    ),
    (
        r"\b(?:takes?|keeps?|holds?) (?:what|whatever) (?:comes|arrives|there is|is offered|they send)\b"
        r"|\bgrowing (?:list|vector|buffer|array|queue|table|backlog|map|pile)\b"
    ),
    # again and again
    (
        r"\b(?:again|repeat\w*|retr(?:y|ies|ied)|resen[dt]\w*|requeued|re-?queued"
        r"|put back)\b[^.;]{0,50}\b(?:as often as|for ?ever|endless\w*|without (?:any |a )?(?:pause|end|limit"
        r"|wait\w*|delay)|no maximum|for as long|indefinitely|at once|immediately|straight away|right away"
        r"|in a (?:tight )?loop|by all|never give)\b"
    ),
    (
        r"\b(?:retries|repeats|attempts)\b[^.;]{0,30}\b(?:not (?:limited|capped|counted)|no (?:maximum|limit"
        r"|cap|end)|immediate|without)\b"
    ),
    # who sends goes on, whatever becomes of it
    (
        r"\b(?:goes|go|keeps?|carries|carry|continues?) (?:right |happily |simply )?(?:on )?(?:sending"
        r"|producing|reading|pushing|accepting|polling|taking|publishing)\b(?![^.;]{0,30}\b(?:only|until|while"
        r"|up to)\b)|\bgoes straight on\b"
    ),
    (
        r"\b(?:without|not|never|nobody|neither|nor)\b(?: \w+){0,3} (?:waiting for|wait for|looking at|knowing"
        r"|know|knows|notic\w+|care|cares|caring|told|tells|asks?|asking|feel|see|slowed|minding"
        r"|regard)\b[^.;]{0,60}\b(?:answers?|answered|acks?|keeps? up|full|busy|slow\w*|lag\w*|grow\w*|behind"
        r"|queue|downstream|load|consumers?|senders?|replies|result|results|finish\w*|done|them)\b"
    ),
    (
        r"\b(?:as fast|as quickly|as quick) as\b(?! (?:\w+ )?(?:the )?(?:consumer|receiver|database"
        r"|store) (?:can|allows|acks))|\bat full (?:speed|rate|throttle|pace)\b|\bflat out\b"
        r"|\bfire[- ]and[- ]forget\b"
    ),
    (
        r"\b(?:is|are) (?:left to|up to|the (?:business|matter|problem|concern"
        r"|task) of) (?:the )?(?:\w+ )?(?:senders?|consumers?|receivers?|workers?|database|downstream"
        r"|operating system|kernel|clients?|others?|store|services?)\b"
    ),
    # the only plan is that it gets slow, or that there is room
    (
        r"\b(?:latency|it|everything|answers?|responses?|they|all|waiting times?|wait) (?:\w+ )?(?:will "
        r"|simply |just |then |may )*(?:go(?:es)? up|gets? (?:slow|slower|longer)|becomes? (?:slow|slower"
        r"|longer)|rises?|takes? (?:a little |a bit )?longer|suffers?|degrades?)\b"
    ),
    (
        r"\b(?:memory|disk|ram|storage|disc|space|heap) (?:is|are) (?:cheap|plentiful|ample|large|big"
        r"|enough)\b|\b(?:enough|plenty of|ample|lots of) (?:memory|disk|ram|storage|room|space|heap)\b"
        r"|\bhas \d+ ?(?:gb|tb) of (?:disk|ram|memory|disc)\b"
    ),
    (
        r"\b(?:never|not) (?:yet )?(?:been|had|happened|needed|run into|seen|reached)\b[^.;]{0,50}\b(?:need"
        r"|problem|issue|limit|full|bound|trouble|so far|list|queue|overload|necessary|that)\b"
        r"|\bhas (?:always |so far )?(?:been enough|coped|held|kept up|sufficed)\b"
    ),
    (
        r"\b(?:autoscal\w+|hpa|scaling|kubernetes|keda|elasticity|more (?:pods|machines"
        r"|servers)) (?:\w+ ){0,4}?(?:takes? care|handles?|copes?|absorbs?|brings?|adds?|deals?|catch\w*|will"
        r"|starts as many|sorts?)\b(?![^.;]{0,20}\b(?:up to|at most|max\w*|to) <num>)"
    ),
    (
        r"\b(?:asked|requested|trusted|expected|supposed|urged|reminded|trust|expect|rely on|count on"
        r"|hope)\b[^.;]{0,40}\b(?:moderation|considerate|fair|reasonable|restraint|sensible|behave|spread"
        r"|not to send|fairly|well-?behaved|sparingly|gently)\b|\bfair use\b|\bclients? (?:is|are) trusted\b"
    ),
)
# What makes a page one about more work than can be done: a rush, what can be done at most, what waits, a bound.
LOADS: tuple[str, ...] = (
    (
        r"\b(?:peaks?|rush|bursts?|storms?|waves?|spikes?|flood\w*|(?<!for )(?<!in )overload\w*|surges?"
        r"|flash sale|on-sale|doors? open"
        r"|last (?:two |three )?days|deadline day|crowded|after (?:a|an|the) (?:\w+ )?(?:outage|match|cut|game"
        r"|storm|failure"
        r"|restart|headliner)|month[- ]end|year's end|too many|too much|more (?:comes|work) than|gets slow|halts?)\b"
        r"|(?:\A|\|)\W{0,6}(?:intake|pace|taking jobs|capacity|when the \w+ is slow|too \w+|load)\b"
    ),
    (
        r"\b(?:can do|does|do|take|takes|makes?|make|allows?|manages?|serves?|handles?|process(?:es)?|reads?"
        r"|writes?|checks?"
        r"|stands?|is good for|are good for|writer:|has|have) (?:about |some |up to |at most "
        r"|only )?<num> ?(?:[\w-]+ ){0,3}?(?:/ ?s\b|a"
        r" second|per second|an? (?:minute|hour)|per (?:minute|hour)|at (?:a time|once)|in all|lines\b|seats\b)"
    ),
    (
        r"\b(?:queue|list|backlog|lag|buffer|heap)\b[^.;]{0,40}\b(?:length|unlimited|grew|grows|millions?|hours?"
        r"|limit|size|cap)\b"
        r"|\b(?:length|size) of the (?:queue|list)\b|\b<limit>\b[^.;]{0,60}\b(?:queue|list|workers|requests|jobs"
        r"|uploads|calls"
        r"|minute|second)\b|\b(?:memory|ram) (?:is|was) (?:cheap|full)\b|\bout of memory\b|\boom\b|\bnone (?:are|is) set\b"
    ),
    (
        r"\b<lots> (?:[\w-]+ ){0,4}(?:come|arrive|asked?|wait(?:ing)?|turn up|reconnect|upload"
        r"|start)\b[^.;]{0,50}\b(?:within|at"
        r" once|same|minute|second|hour|days?|each)\b"
    ),
)
