"""Plain speech on changes in several places: what happens as one, and what finishes or undoes the rest.

Ways of saying as `rules.plainly` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "write": (
        r"(?:writ(?:e|es|ten|ing)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|insert(?:s|ed|ing)?"
        r"|book(?:s|ed|ing)?|clos(?:e|es|ed)|mark(?:s|ed)?|record(?:s|ed)?|delet(?:e|es|ed)|chang(?:e|es|ed)"
        r"|lock(?:s|ed)|set(?:s)?|put(?:s)?|creat(?:e|es|ed)|charg(?:e|es|ed)|debit(?:s|ed)?|credit(?:s|ed)?"
        r"|reserv(?:e|es|ed)|add(?:s|ed)?|open(?:s|ed)?|remov(?:e|es|ed)|rais(?:e|es|ed)|lower(?:s|ed)?|mov(?:e"
        r"|es|ed)|register(?:s|ed)?|enter(?:s|ed)?|post(?:s|ed)?|publish(?:es|ed)?|send(?:s)?|sent|index(?:es"
        r"|ed)?|notif(?:y|ies|ied)|commit(?:s|ted)?|tak(?:e|es|en)|tell(?:s)?|told|calls?|called|fil(?:e|es|ed)"
        r"|push(?:es|ed)?|cancel(?:s|led)?|pay(?:s)?|paid|issu(?:e|es|ed)|releas(?:e|es|ed)|grants?|granted"
        r"|assign(?:s|ed)?|deduct(?:s|ed)?|bind(?:s|ings?)?)"
    ),
    "change": (
        r"(?:puts|put|writ(?:e|es|ten)|stor(?:e|es|ed)|sav(?:e|es|ed)|updat(?:e|es|ed)|insert(?:s|ed)?|books?"
        r"|booked|clos(?:e|es|ed)|marks?|marked|records?|recorded|delet(?:e|es|ed)|changes|changed|locks?|locked"
        r"|creat(?:e|es|ed)|charg(?:e|es|ed)|debit(?:s|ed)?|credit(?:s|ed)?|register(?:s|ed)?|enter(?:s|ed)?"
        r"|publish(?:es|ed)?|index(?:es|ed)?|commit(?:s|ted)?|fil(?:es|ed)|cancel(?:s|led)?|pays|paid|issu(?:es"
        r"|ed)|grants?|granted|deduct(?:s|ed)?|reserv(?:es|ed))"
    ),
    "pass": (
        r"(?:<change>|publish|send|sends|sent|emits?|posts?|posted|notif(?:y|ies|ied)|index|calls?|called|tells?"
        r"|told|transmit(?:s|ted)?|report(?:s|ed)?|push(?:es|ed)?|hands?|forward(?:s|ed)?|update|write|insert"
        r"|delete|charge|cache|informs?|announces?|removes?|releases?)"
    ),
    "both": (
        r"(?:both|all(?: of them| the)?(?: (?:three|four|five|six|two|parties|systems|services|participants|sides"
        r"|stores|databases|steps|the others))?|each(?: of (?:them|the \w+))?|the two|the three|all \d|the other"
        r"|either|every (?:one|participant|party|system|side))"
    ),
    "fails": (
        r"(?:throws?|thrown|fail(?:s|ed|ure|ing)?|refus\w+|does not (?:answer|work|go through|succeed)|goes wrong"
        r"|is (?:down|away|gone|lost|refused|rejected|not (?:there|reached))|times out|cannot|can not|no answer"
        r"|silent|breaks?|errors?|is missing|should (?:not|fail)|rejects?|declin\w+|says no|crash\w*|dies|died"
        r"|dying)"
    ),
    "undo": (
        r"(?:undo(?:es|ne)?|delet(?:e|es|ed)|remov(?:e|es|ed)|unlock(?:s|ed)?|re-?open(?:s|ed)?|open(?:s"
        r"|ed)? (?:\w+ ){0,3}again|revers(?:e|es|ed)|roll(?:s|ed)? (?:\w+ ){0,3}back|tak(?:e|es"
        r"|en) (?:\w+ ){0,3}back|put(?:s)? (?:\w+ ){0,3}back|cancel(?:s|led)?|restor(?:e|es|ed)|revert(?:s|ed)?"
        r"|refund(?:s|ed)?|giv(?:e|es|en) (?:\w+ ){0,3}back|withdraw(?:s|n)?|credits? (?:\w+ ){0,3}back)"
    ),
}

# A commit or lock that spans stores.
SPANNED: tuple[str, ...] = (
    (
        r"\b(?:two|2|three)[- ]phase|\b2pc\b|\bxa\b|\bdistributed transaction|\bglobal transaction"
        r"|\btransaction (?:manager|coordinator)|\benlist\w*|\bin[- ]doubt\b|\bcross-(?:service"
        r"|database) transaction|\bprepared? (?:and|then) commit"
    ),
    (
        r"\b(?:vot(?:e|es|ed|ing)|prepares?|prepared|pre-?commit\w*)\b<~~>\b(?:<both>|yes|commit\w*|lock\w*|ready"
        r"|no|rows|hold\w*)\b|\b<both>\b<~~>\b(?:prepares?|prepared|vote\w*|voted)\b"
    ),
    (
        r"\b(?:until|once|when|if|after|as soon as|and|unless) <both>\b<~>\b(?:said|say|says|answered|agreed?"
        r"|agrees|confirmed?|confirms?|ready|willing|prepared|ok|okay|committed|done|accepted?|acknowledged?|told"
        r"|responded|voted)\b<~~>\b(?:yes|ready|commit\w*|go|final\w*|release\w*|let\w*|lock\w*|answer\w*|prints?"
        r"|returns?|success|does|else|201|200|book\w*|open\w*|show\w*)\b"
    ),
    (
        r"\b(?:release[sd]?|lets? go|unlock\w*|gives? (?:\w+ ){0,2}up|frees?|drops?|print\w*|returns?|answers?"
        r"|commits?|201|200|makes? (?:it|them) (?:final|permanent)|not let go)\b<~~>\b(?:until|once|when|if|after"
        r"|as soon as) <both>\b"
    ),
    (
        r"\bask(?:s|ed)? (?:<both>|\w+ and \w+)\b<~~>\b(?:ready|prepare|willing|able|whether|if|reserve|hold"
        r"|agree)\b|\btells? <both>\b<~>\b(?:to|go|that)\b|\bhas <both>\b<~>\b(?:prepare|hold|reserve|get ready"
        r"|vote)\b"
    ),
    r"\btentative\w*\b<~~>\b(?:final|both|permanent|commit\w*|firm)\b|\bmake (?:it|them) (?:final|permanent)\b",
    (
        r"\b(?:lock|locks|mutex|lease|zookeeper|etcd|redlock)\b<~~>\b(?:over|across|around|while|for|during|until"
        r"|then|,|and)<~~>\b(?:both|all|two|three|each|writes?|then)\b<~~>\b(?:release\w*|let\w* go|unlock\w*"
        r"|free\w*|done|yes|writes?|both|finished|through)\b"
    ),
    (
        r"\b(?:takes?|holds?|keeps?|gets?|acquires?|under|behind|grabs?|with)\b<~>\b(?:locks?|lease"
        r"|mutex)\b<~~>\b(?:writes?|updates?|changes?|books?|stores?|calls?)\b<~~>\b(?:then|both|all|and|each"
        r"|to \w+,)\b"
    ),
    (
        r"\b(?:rows?|records?|seats?|accounts?|both|everything|it|they)\b<~>\b(?:stays?|kept|keeps?|remains?|are"
        r"|is|held) (?:\w+ )?(?:locked|frozen|blocked)\b<~>\b(?:until|till|while|meanwhile|for|as long)\b"
        r"|\bkeep (?:\w+ )?rows? locked\b|\bholds? (?:\w+ ){0,2}row locks?\b|\bhold row lock\b"
    ),
    (
        r"\b(?:opens?|begins?|starts?) (?:a |one )?(?:transaction|change)s?\b<~~>\b(?:and (?:one|another)|both"
        r"|on both|in each|in both|on each)\b"
    ),
    (
        r"\b(?:commits?|committed|books?|changed?s?|done|saved|written)\b<~>\b(?:on|in|at|across|over) (?:both"
        r"|all|the two|the three|all three)\b(?: \w+){0,2} (?:at once|together|at the same time|or (?:in "
        r"|on )?n(?:either|one)|when|databases?|stores?|systems?|services|or)\b"
    ),
    (
        r"\b(?:atomic\w*|all[- ]or[- ]nothing|one transaction|same guarantee)\b<~>\b(?:across|over|spanning"
        r"|in both|for both|over both|between)\b"
    ),
    (
        r"\bjta\b|\block\w*\b<~~>\bin the other (?:database|system|store|service)\b|\basked to get ready\b"
        r"|\bget ready\b<~~>\bthen\b|\block\b<~>\b(?:is|stays|remains) (?:kept|held|taken)\b<~>\bwhile\b"
        r"|\bjoint transaction\b|\b(?:gives?|gets?) the go-ahead\b<~>\b(?:all|both|each|to)\b|\breport(?:s"
        r"|ed)? ready\b|\bboth \w+ are locked\b|\blocked, changed and unlocked\b|\b(?:neither|no) (?:side|party"
        r"|one|system|service)\b<~>\bcommits?\b<~>\bbefore\b|\b(?:common|shared|global|joint|distributed) lock\b"
        r"|\block\b<~~>\b(?:freed|released|given back|let go) (?:when|once|after|as soon as) (?:both|all|each"
        r"|everything)\b|^(?:\w+ ?[-=]+>+ ?\w+ ?: ?)(?:prepare|commit both|vote)\b|: ?prepare\b"
    ),
)

# One store, then another, with nothing that finishes the second.
TWICE: tuple[str, ...] = (
    # one after the other
    (
        r"\b<change>\b<~~>\b(?:and then|then|after(?:wards| that)|straight after(?: that)?|right after|thereafter"
        r"|followed by|subsequently|immediately after|after which|only then|next|thereupon|and finally"
        r"|and lastly)\b<~~>\b<pass>\b"
    ),
    (
        r"\b<change>\b[^.;]{3,90}\b(?:and|,)(?: then| also| at once| immediately| in turn)? (?:publishes|sends"
        r"|emits|posts|notifies|indexes|calls|charges|tells|inserts|writes|updates|pushes|enqueues|raises|debits"
        r"|credits|transmits|forwards|reports|records|registers|stores)\b<~~>\b(?:to|in|into|at|on|over|by|via"
        r"|through|the \w+|[a-z]+)\b"
    ),
    (
        r"\b(?:made|done|booked|written) in one (?:call|request|go)\b|\b(?:must|have to|should) both\b"
        r"|\bboth have to work\b|\belse we roll back\b|\bone after the other\b|\bboth (?:must|have to|should)\b"
        r"|\bthe handler (?:frees|undoes|deletes|cancels|releases)\b|\b<change>\b<~~>\band adds? (?:it|them)\b"
    ),
    (
        r"\bwithin (?:one|a single) (?:request|call|handler|method)\b|\bcatch block\b|\b(?:in|within|inside|from"
        r"|by) the same (?:request|handler|call|breath|method|function|thread|job|step|program)\b"
        r"|\bin the (?:request|call|handler|step) that (?:stores|saves|writes|books|closes|creates)\b"
        r"|\b(?:written|saved|stored|updated|sent|called|done|booked) by the same\b"
    ),
    # in two places
    (
        r"\b<change>\b[^.;]{0,60}\b(?:in|into|to|on|with) [^.;,]{2,40}\b(?:and|as well as) (?:also )?(?:in|into"
        r"|to|on|with|at) (?:the |its |a |our )?\w+"
    ),
    (
        r"\b<change>\b<~~>\b(?:to|in|into|on) (?:both|all three|all four|each of the|the two|all \d|either)\b"
        r"|\bwrit(?:e|es|ten|ing) (?:both|twice|all \d|all three|to each)\b|\bdual[- ]writ\w+|\bboth (?:are|is"
        r"|get) (?:written|updated|changed|saved|stored)\b"
    ),
    (
        r"\b<change>\b \w+(?: \w+)?, then \w+(?: \w+)?(?:, then| and then|,| and)\b|\bfirst (?:to |in "
        r"|into )?\w+, then (?:to |in |into )?\w+"
    ),
    (
        r"^\S+ ?[-=]+>+\+? ?\S+ ?: ?(?:add|write|insert|update|index|delete|save|store|create) (?:the )?same\b"
        r"|\bsame (?:message|document|row|record|change|order|entry)\b<~>\b(?:too|as well|also)\b"
    ),
    (
        r"\b(?:2\.|second|then) (?:index|write|publish|send|update|notify|insert|store|charge|book"
        r"|call)\b<~~>\b(?:same request|before|then|201|200|answer\w*|return\w*)\b"
    ),
    # what happens when one of them fails
    (
        r"\b(?:if|when|should|once|where|in case)\b<~>\b(?:only )?(?:the )?(?:second|latter|other|former|post"
        r"|call|charge|write|later|index\w*|send|publish\w*|[\w-]+)\b<~>\b<fails>\b<~~>\b(?:<undo>|by hand"
        r"|sorts? (?:it|that)? ?out|clerk|manually|stays? different|500|hotline|service desk)\b"
    ),
    r"\b<undo>\b<~~>\b(?:if|when|should|where|once|in case)\b<~~>\b<fails>\b",
    r"\b(?:else|otherwise|or else|if not)\b<~>\b(?:<undo>)\b<~~>\b(?:first|former|one|it|again|500|from)\b",
    (
        r"\bthe two (?:\w+ )?(?:stay|remain|are|may|can|will|then) (?:\w+ )?(?:differ\w*|disagree|apart|part"
        r"|unequal)\b|\b(?:ended up|ends up|is|are|was|were) (?:in )?(?:one|two) (?:of (?:the )?(?:two|three"
        r"|four)|but not|and not)\b|\bone done and the other not\b|\bpair of hands\b|\bdrift apart\b"
    ),
    (
        r"\b(?:support|finance|operations|a clerk|clerks?|somebody|someone|the manager|site manager|staff"
        r"|night shift|on-call|a person|service desk|the hotline|helpdesk|accounting)\b<~>\b(?:sorts?|compares?"
        r"|puts?|fixes|repairs?|corrects?|goes through|tidies|deals?|straightens?|refunds?|cancels?"
        r"|deletes?)\b<~>\b(?:it|out|lists?|right|afterwards|both|up|the|them|by hand|the rest)\b"
    ),
    (
        r"\b(?:refunded|cancelled|deleted|corrected|repaired|cleaned(?: up)?|put right|settled|sorted out"
        r"|removed) by (?:hand|the service desk|support|a clerk|clerks|staff|the hotline|operators?|the team"
        r"|finance|accounting)\b|\brings the (?:hotline|help|service)\b|\borphans?\b<~>\b(?:hand|clean\w*|support"
        r"|later)\b"
    ),
)

# What makes one change the truth and lets the rest follow.
RELAYED: tuple[str, ...] = (
    (
        r"\boutbox\b|\bsagas?\b|\bcompensat\w+|\bcdc\b|\bchange (?:data capture|stream|feed|row|log)s?\b"
        r"|\bdebezium\b|\bbinlog\b|\bwrite-ahead log\b|\bwal\b|\blog tailing\b|\btailer\b|\brelays?\b"
        r"|\breplication slot\b|\boplog\b|\btransaction(?:al)? log\b|\bevent row\b|\btask rows?\b"
        r"|\boutgoing (?:table|event|row|message|queue|line|box)\b|\bsend-off rows?\b|\bjournal\b<~~>\b(?:first"
        r"|then|from|complet\w+)"
    ),
    (
        r"\b(?:note|event|message|row|entry|line|task|job|order|charge|notice|letter|record"
        r"|instruction)s?\b<~~>\b(?:in|with|by|under) (?:the |a |an )?(?:one|same|single|local|1"
        r"|own)\b(?: \w+){0,2} (?:commit|transaction|write|save|statement|document|stroke|go)\b"
    ),
    (
        r"\b(?:in|with|by|is|are|one|a|1|same|single) (?:one |a |the |1 |same |single )?(?:local |database "
        r"|small )?(?:commit|transaction|write|save)\b<~~>\b(?:note|event|row|entry|line|message|task|outbox"
        r"|notice|order|pending|job)s?\b"
    ),
    (
        r"\bcommits?\b<~>\b(?:alone|by itself|by themselves|on its own|locally|together|first)\b|\b(?:saved"
        r"|written|stored|committed|kept|booked|inserted|commit|commits|saves|writes|stores)\b<~~>\btogether\b"
        r"|\btogether with (?:an?|the|its) (?:\w+ )?(?:event|row|message|note|entry|outbox|line|notice|task"
        r"|order)\b|\bat one stroke\b|\btogether or not at all\b"
    ),
    (
        r"\b(?:commit|sav|stor|writ|insert|book|keep|record)\w*\b<~>\b(?:with|and|plus|along with"
        r"|together with) (?:an?|the|its) (?:\w+ )?(?:message|event|note|notice|outbox\w*|entry|job|task"
        r"|letter)\b|\bmarks? (?:it|them|the \w+) (?:as )?(?:sent|done|delivered|passed)\b"
    ),
    (
        r"\b(?:pulls?|reads?|follows?|learns?|hears?|tails?|consumes?|fed|built|rebuilt|derived|updated|filled"
        r"|comes?|fetches)\b<~~>\b(?:from|by|off) (?:the |our |its |that |a )?(?:\w+[ -]){0,2}(?:journal|log|feed"
        r"|events?|stream|changes?|outbox|movements|table|record|binlog|wal|rows?|queue)\b"
    ),
    (
        r"\b(?:one|a single|same|1|single) (?:local |database )?(?:transaction|commit)\b(?!<~>\b(?:over|across"
        r"|both|spanning|on both|and one))|\bowns both\b|\bonly (?:write|one write|writes? (?:its|the|to (?:its"
        r"|the|one)))\b|\bwrites? (?:the |its )?(?:\w+ )?only\b|\bin our (?:own )?(?:\w+ )?only\b"
    ),
    (
        r"\b(?:compares?|compared|reconcil\w+|matches|checks?|goes through|looks for)\b<~~>\b(?:repairs?"
        r"|corrects?|fixes|completes?|finishes|re-?sends?|puts? right|brings? (?:\w+ )?into line|resends?|redoes"
        r"|catches up)\b"
    ),
    (
        r"\b(?:relay|sender|worker|courier|forwarder|job|process|tailer|poster|dispatcher|pump|connector|follower"
        r"|runner|carrier|publisher|background \w+|workers|\w+er)s?\b<~>\b(?:then |later |afterwards "
        r"|only )?(?:carr\w+|passes|passing|brings?|delivers?|sends?|pushes|takes|picks?|posts?|hands?|publishes"
        r"|feeds?|reads?|ships?|moves?|forwards?|works? off|tries|retries|copies)\b<~~>\b(?:until|till|again|once"
        r"|as long as|later|rows?|off|has (?:it|them)|acked)\b"
    ),
    (
        r"\b(?:until|till)\b<~>\b(?:it is |is |they are |it has |has |have |it |each |all "
        r"|the )?<~>?\b(?:confirm\w*|acked|acknowledg\w+|acks?|answered|says? (?:yes|so|done)|taken|takes it"
        r"|has it|accepted|gone through|through|delivered|it has it|succeed\w*|done|in)\b && \b(?:sen[dt]s?|tries"
        r"|tried|repeat\w*|again|deliver\w*|carr\w+|pass\w*|brings?|retr\w+|relay\w*|push\w*|tell\w*|told|post\w*"
        r"|offered|hand\w*|keeps?|work\w*|task)\b"
    ),
    (
        r"\b(?:follows?|led|lead|leads|hears?|told|learns?|runs?|run|works?|driven|done|fed|updated|built|sent"
        r"|goes|come|comes|take|happen\w*|triggered)\b<~>\b(?:from|by|on|after|later by|on through) (?:the |that "
        r"|its |this |an? )?(?:\w+ )?(?:events?|rows?|messages?|log|note|outbox|commit|binlog|stream|journal"
        r"|record|entry|line)\b"
    ),
)

# What undoes the steps that were done, or goes on with the rest.
UNDONE: tuple[str, ...] = (
    (
        r"\bunder way\b<~~>\buntil\b|\bworks? through the (?:lines|rows|entries|list)\b|\bat its own pace\b"
        r"|\bby the event of\b|\bby a second event\b|\bin its own database\b<~>\bby\b|\b(?:brought"
        r"|kept) up to date from\b|\bfrom the (?:file|journal|log|list)\b<~>\b(?:at night|by|later|afterwards"
        r"|each)\b|\bgoes through (?:holds|rows|entries|what)\b|\bfeeds?\b<~~>\buntil\b|\bstep log\b"
        r"|\balso after a crash\b|\beach books for itself\b|\bcounter-booking\b|\bexpires after\b|\b(?:let go"
        r"|given back|comes? back|falls? back) (?:after|when|if|of)?\b|\bkeeps? at it\b|\bretried until\b"
        r"|\btill \w+ has (?:answered|confirmed|it)\b|\bin the same commit\b|\blog is turned into\b"
        r"|\bchange feed\b|\bis the truth\b|\bnever changed in one\b|\bturned down\b<~~>\bhold\b"
    ),
    (
        r"\b(?:asked|told|answers?|informed|ordered) by (?:message|event|letter|note)\b"
        r"|\bunanswered\b<~~>\bagain\b|\ba no puts\b|\bby a job that\b|\bauthori[sz]ed\b<~~>\bcaptur\w+\b"
        r"|\bcaptured? (?:later|by)\b|\bbegin\b.{0,20}\bcommit\b|\bsame schema\b|\bsame database\b"
        r"|\bhas a receipt\b|\bon record\b"
    ),
    (
        r"\b(?:undo step|undo\w*|reversal|revers(?:e|es|ed|ing)|refund\w*|releas(?:e|es|ed)|cancel\w*"
        r"|counter-?booking|counter[- ]entry|minus event|takes? (?:\w+ ){0,3}back|backwards?|booked back"
        r"|gives? back|withdraw\w*)\b<~~>\b(?:step|entry|event|steps|row|refus\w+|hold|recorded|state|confirm"
        r"|message|booking|by \w+ id|each|reservation)\b"
    ),
    (
        r"\b(?:refus\w+|refusal|declin\w+|reject\w+|rejection|silent)\b<~~>\b(?:releas\w+|refund\w*|cancel\w*"
        r"|reversal|revers\w+|frees?|turns?|undo\w*|takes? back|leads? to|moves?|triggers?|sets?|books?|back)\b"
    ),
    (
        r"\b(?:stor\w+|record\w*|writ\w+|keeps?|not\w*|sav\w+|persist\w*)\b<~>\b(?:state|progress|step|each step"
        r"|steps|where it (?:is|got)|intent\w*|plan|what is (?:left|to do))\b<~>\b(?:before|after|first|of|each"
        r"|as|so|per|:|;|,|$)"
    ),
    (
        r"\b(?:pending|reserved|provisional\w*|on hold|requested|hold)\b<~~>\b(?:then|until|confirm\w*|lapse\w*"
        r"|expire\w*|row|cancel\w*|open\w*|settled|booked|for \d+ min\w*|worker|task|run)\b"
    ),
    (
        r"\b(?:in transit|in flight|open|reserved|announced|half)\b<~~>\b(?:settled|confirmed|returned|closed"
        r"|cancelled|expires?|taken back)\b|\b(?:says? no|no room|full|none left|not possible)\b<~~>\b(?:<undo>"
        r"|declined|rejected|set to)\b|\b(?:giv(?:e|es|ing)|puts?|hands?|books?) (?:\S+ ){0,4}back\b"
        r"|\bcompensating\b|\b(?:state|step|stage|progress)\b<~>\b(?:is|are|gets?) (?:stored|saved|recorded"
        r"|written|kept|noted)\b"
    ),
    (
        r"\blapses?\b|\bexpires?\b<~>\b(?:after|by itself|unless|if)|\bpoint of no return\b|\bswept?\b"
        r"|\bsweeper\b|\breconcil(?:es|er)\b|\bpicks? up (?:where|what)\b|\bgoes on (?:where|after|from|at)\b"
        r"|\bcarries on (?:where|from)\b|\bresum\w+ (?:from|at|where)\b|\bhalf[- ]done\b<~>\b(?:is |are "
        r"|gets? )?(?:complet\w+|finish\w+|picked)"
    ),
    (
        r"\b(?:second|other|next|remaining|later|further|rest|others) (?:\d )?(?:steps?|services?|systems?"
        r"|writes?|\w+)? ?(?:run|runs|follow|follows|is done|are done|happen\w*|come|comes)\b<~>\b(?:from|after"
        r"|later|by|on)\b"
    ),
    (
        r"\bnothing (?:is |remote |\w+ )?(?:locked|held)\b<~>\b(?:across|over|between)|\bnothing remote\b"
        r"|\bno (?:lock|transaction)s? (?:\w+ )?(?:across|over|spans?|between)\b"
    ),
    (
        r"\brepeatable by\b|\btells? (?:\w+ ){1,3}by (?:event|message)\b|\b(?:never|not) writes? (?:to )?(?:the "
        r"|both |\w+ ){0,2}(?:itself|directly)\b|\bonly writes?\b<~>\b(?:its own|one|the first)\b"
    ),
)


# A mechanism that the text says is not there.
DENIED: tuple[str, ...] = (
    (
        r"\b(?:no|without|neither|nor|not|never|lacks?|instead of|rather than)\b(?: \w+){0,2} (?:outbox|saga"
        r"|compensat\w+|journal|reconcil\w+|relay|cdc|sweeper|undo|change data capture|event|queue|record"
        r"|queue in between)\b"
    ),
    r"\bnothing\b<~>\b(?:compares?|reconciles?|repairs?|finishes|completes?|undoes|retries|notices|picks)\b",
)

# A commit over stores that is said not to be.
UNSPANNED: tuple[str, ...] = (
    (
        r"\b(?:no|never|neither|nor|without|instead of|rather than|avoids?|does without|spares? us|not (?:a "
        r"|take part in|use|need|want|part of|in))\b<~>\b(?:xa|2pc|two[- ]phase|distributed transactions?"
        r"|global transactions?|coordinators?|prepare phase|locks? (?:across|over))\b|\bnothing (?:is"
        r"|gets) (?:locked|held|prepared)\b"
    ),
)
