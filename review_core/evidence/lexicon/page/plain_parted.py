"""Plain speech on one change in several systems: what binds them in one commit, lets them part, or finishes the rest.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "effect": (
        r"(?:writes?|written|stor(?:es?|ed)|sav(?:es?|ed)|updat(?:es?|ed)|inserts?|inserted|creat(?:es?|ed)"
        r"|delet(?:es?|ed)|remov(?:es?|ed)|charg(?:es?|ed)|debit(?:s|ed)?|credit(?:s|ed)?|books?|booked|marks?"
        r"|marked|reserv(?:es?|ed)|publish(?:es|ed)?|emits?|posts?|posted|sends?|sent|push(?:es|ed)?|notif(?:y|ies"
        r"|ied)|calls?|called|index(?:es|ed)?|puts?|fires?|purg(?:es?|ed)|issu(?:es?|ed)|takes? the (?:money|amount"
        r"|fee)|commit(?:s|ted)?|subtracts?|deducts?|records?|recorded|sets?|releas(?:es?|ed)|transmits?|registers?"
        r"|enters?|entered|opens?|clos(?:es?|ed)|adds?|announc(?:es?|ed)|tells?|informs?|enqueues?|raises?|lowers?"
        r"|cancels?|files?|moves?|grants?|assigns?|blocks?|locks?|orders?|changes?|changed)"
    ),
    "other-effect": (
        r"(?:publishes|sends|emits|posts|notifies|indexes|calls|charges|tells|inserts|writes|updates|pushes|enqueues"
        r"|raises|debits|credits|transmits|forwards|reports|records|registers|stores|saves|puts|fires|purges|deletes"
        r"|removes|creates|sets|takes|pays|books|reserves|issues|announces|informs|opens|grants|releases|marks"
        r"|commits|adds|enters)"
    ),
    "all": (
        r"(?:\d+ of (?:the )?\d+|both|all(?: of them| the)?(?: (?:two|three|four|five|six|seven|\d+|parties|systems"
        r"|services|participants|sides|stores|databases|steps|others|been))?|each(?: of (?:them|the \w+))?|every"
        r" (?:one|participant|party|system|side)|every one of them|everyone|the two|the three|the last one|the"
        r" others?|either|the second|neither|two|three)"
    ),
    "yes": (
        r"(?:said|says?|ok|okay|yes|ready|agree\w*|agreement|consent\w*|confirm\w*|signal\w*|report\w*|answer\w*"
        r"|vot\w+|succeed\w*|updated|through|acknowledg\w*|acked|prepared|willing|done|committed|accepted|repl(?:y"
        r"|ied|ies)|finished|written|in|there|back|given)"
    ),
    "end": (
        r"(?:commit\w*|finali[sz]\w*|finish\w*|releas\w*|unlock\w*|drops?|lets? (?:\w+ )?go|switch\w*|clos\w+"
        r"|complet\w*|returns?|answers?|20[014]|tells?|frees?|gives? (?:\w+ )?back|makes? (?:it|them) (?:final"
        r"|permanent)|goes live|opens?|prints?|jointly|let go)"
    ),
    "fails": (
        r"(?:throws?|raises?|fail(?:s|ed|ure|ures|ing)?|refus\w+|does not (?:answer|work|go through|succeed)|did not"
        r" (?:work|answer|succeed)|goes wrong|went wrong|is (?:down|away|gone|lost|refused|rejected|killed|not"
        r" (?:there|reached))|times out|cannot|can not|no answer|silent|breaks?|errors?|exception\w*|should (?:not"
        r"|fail)|rejects?|rejected|declin\w+|says? no|say no|crash\w*|dies|died|dying|blew up|blows up|not go"
        r" through|in maintenance|maintenance)"
    ),
    # who makes good what parted, when no mechanism does
    "hand": (
        r"(?:by hand|by script|manual\w*|support|finance|operations|ops|on-call|a clerk|clerks?|somebody|someone"
        r"|accounting|staff|helpdesk|service desk|hotline|call centre|call center|foreman|operators?|an? admin"
        r"|admins?|month end|keys? (?:it|them) in|night shift|dispatcher|gm\b|the team|it desk|engineers?|a person"
        r"|people|customer service|dba|back office|log(?:s|ged)? (?:it|what|that|the|and|only)|swallow\w*|ignor\w+)"
    ),
    "undo": (
        r"(?:undo(?:es|ne)?|delet(?:e|es|ed)|remov(?:e|es|ed)|re-?opens?|revers(?:e|es|ed)|rolls? (?:\w+ ){0,3}back"
        r"|rolled (?:\w+ )?back|takes? (?:\w+ ){0,3}back|puts? (?:\w+ ){0,3}back|cancel(?:s|led)?|restor(?:e|es|ed)"
        r"|revert(?:s|ed)?|refund(?:s|ed)?|re-?creates?|gives? (?:\w+ ){0,3}back|withdraw(?:s|n)?|frees?|reset"
        r"|unlocks?)"
    ),
    "worker": (
        r"(?:relay|sender|worker|courier|forwarder|job|poller|poster|dispatcher|pump|pusher|connector|follower"
        r"|runner|carrier|publisher|retrier|sweeper|reaper|reconciler|reconcile loop|resync|background \w+|tailer"
        r"|indexer|consumer|projector|scheduler|night run|watchdog|workers|daemon|collector|loop)"
    ),
    "carries": (
        r"(?:then |later |afterwards |only )?(?:carr(?:y|ies)|pass(?:es)?|brings?|deliver(?:s|ed)?|send(?:s)?|sent"
        r"|push(?:es)?|takes?|taken|picks?(?: up)?|posts?|hands?|publish(?:es)?|feeds?|reads?|ships?|moves?"
        r"|forwards?|works? (?:it |them )?off|tr(?:y|ies)|retr(?:y|ies)|repeat(?:s|ed)?|polls?|presents?|presented"
        r"|offers?|offered|clears?|advances?|finish(?:es)?|completes?|goes through|asks?|drains?|pulls?|fetches"
        r"|collects?|applies|tails|creates?|purges?|calls?|credits?)"
    ),
    "system": (
        r"(?:services?|systems?|databases?|db|ledger|index|cache|redis|mysql|mariadb|postgres\w*|oracle|mongo\w*"
        r"|cassandra|spanner|dynamo\w*|elastic\w*|opensearch|cosmos|kafka|sqs|sns|rabbit\w*|pub/sub|broker|topic"
        r"|queue|bucket|s3|crm|erp|mes|sap|hlr|bank|stripe|provider|hub|keycloak|cdn|register|registry|billing"
        r"|finance|payments?|wallet|inventory|loyalty|warehouse|store|core|accounting|cashier\w*|partner|portal"
        r"|event|message|calendar|catalogue|archive|ledgers)"
    ),
    "slip": (
        r"(?:rows?|records?|events?|notes?|jobs?|tasks?|orders?|entr(?:y|ies)|messages?|lines?|to-?dos?|outbox"
        r"|intents?|requests?|notices?|letters?|instructions?|transfer|movement|wish|fee order|points event|marker"
        r"|flag|field|column)"
    ),
}

# One commit, or one lock, over several.
SPANNED: tuple[str, ...] = (
    (
        r"\b(?:two|2|three)[- ]phase|\b2pc\b|\bxa\b|\bjta\b|\bnarayana\b|\bdistributed transaction|\b(?:global|joint"
        r"|common|cross-\w+) transaction|\btransaction (?:manager|coordinator|monitor)|\benlist\w*|\bin[- ]doubt\b"
        r"|\bprepared? (?:and|then) commit|\bredlock\b|\bdatabase link\b"
    ),
    (
        r"\b(?:vot(?:e|es|ed|ing)|prepares?(?! (?:the|an?|its) "
        r"(?:pdf|page|file|report|answer|letter|list|document|image)s?\b)|prepared"
        r"|pre-?commit\w*|get(?:s)? ready|ready signals?)\b && \b(?:<end>"
        r"|<all>\b<~~>\b<yes>|coordinator|decision)\b && \b(?:all|both|each|every\w*|three|two|coordinator|participants?)\b"
    ),
    (
        r"\b(?:until|once|when|if|after|as soon as|unless|only when|waits? for|waits? until"
        r"|whereupon)\b<~~>\b<all>\b<~>\b<yes>\b && \b<end>\b && \b(?:lock\w*|block\w*|held?|holds?|both|all|each"
        r"|every|three|seven|two|last one|second reply)\b"
    ),
    (
        r"\b<all>\b<~~>\b(?:have|has) all\b<~>\b<yes>\b|\b(?:only (?:finished|complete|done|final)) (?:when|once"
        r"|after)\b<~~>\b(?:all|both|each|every)\b"
    ),
    (
        r"\b(?:locks?|locked|blocked|frozen|mutex|lease)\b && \b(?:both|each|all|two|two shards|the other"
        r"|other (?:database|system|store|service)|payee)\b && \b(?:until|while|releas\w*|drops?|let\w* go|unlock\w*"
        r"|back|whole duration|freed|jointly|throughout|meanwhile)\b"
    ),
    (
        r"\b(?:one|single|a|common|same|the)(?: \w+)? (?:commit|transaction)\b[^.;]{0,60}\b(?:across|over|spanning"
        r"|spans?|on both|in both|for both|over both|covering)\b|\b(?:across|over|spanning) (?:both|two|the two"
        r"|three|all)\b[^.;]{0,60}\b(?:single|one|a|same) (?:commit|transaction|go)\b|\batomic\w* (?:across|over)\b"
        r"|\bcommit(?:s|ted)? (?:both|them|all)\b<~>\b(?:in one go|together|at once|or)\b|\bthe same guarantee"
        r" (?:across|over)\b"
    ),
    (
        r"\b(?:opens?|begins?|starts?|keeps? open) (?:its |a |one |the )?transactions?\b<~~>\b(?:posts?|calls?|asks?"
        r"|sends?|and (?:one|another)|both|on both|in each|in both)\b|\bcommits? (?:once|when|after"
        r"|only)\b<~>\b(?:erp|bank|other|second|remote|\w+) has (?:said|answered|confirmed|replied|accepted)\b"
    ),
    (
        r"\b(?:make|makes|made) (?:it|them) (?:final|permanent)\b|\bcommit (?:all|both)\b|\ball (?:three|of them|\d)"
        r" or roll\b|\broll all\b"
    ),
    (
        r"\b(?:inside|within|during|in|into|while) (?:the|an|its|one|our) (?:open |same )?(?:database |local |db "
        r"|own )?transaction(?: is open)?\b && \b(?:calls?|called|posts?|posted|http|rest|requests?|asks?|sends?"
        r"|remote)\b && \b(?:commits?|committed|answer\w*|200|reply|replies|returns?|yes|follows|open)\b"
    ),
    (
        r"\block\w*\b && \b(?:lets? (?:\w+ )?go|releas\w*|frees?|locks go|gives? (?:\w+ ){0,2}back|unlock\w*)\b &&"
        r" \b<effect>\b[^.]{2,120}\b<effect>\b"
    ),
    (
        r"\b(?:second|final|another) (?:round|pass|wave)\b<~>\b(?:of )?(?:\d+ )?(?:confirm\w*|commit\w*|calls?"
        r"|messages)\b|\b(?:nobody|none) has\b<~>\b(?:unless|if)\b"
    ),
    (
        r": ?(?:prepare|vote|commit both)\b|\btake lock\b|\b(?:takes?|holds?|acquires?|under|grabs?|have"
        r"|hold)\b<~>\b(?:lock|lease|mutex|redlock)\b<~~>\b(?:both|all|each|then|two|twice|writes?|whole)\b"
    ),
    (
        r"\b(?:both|each|two|all|collects? (?:two|both|all))\b[^.;]{0,60}\b(?:acknowledge\w*|say they|able to"
        r"|prepared?)\b[^.;]{0,60}\b(?:then|only then|thereupon)\b[^.;]{0,40}\b(?:commit|execute|word|go)\b|\bonly"
        r" then get the word\b|\bdistributed lock\b"
    ),
)

# What is written twice, and what is done when the second write does not come off.
PARTED: tuple[str, ...] = (
    r"\b(?:if|when|should|where|once|in case)\b[^.;]{0,60}\b<fails>\b[^.;]{0,80}\b<undo>\b",
    r"\b<undo>\b[^.;]{0,60}\b(?:if|when|should|where|in case)\b[^.;]{0,60}\b<fails>\b",
    (
        r"\b(?:if|when|should|where|once|in case|whose|those|any of)\b[^.;]{0,80}\b<fails>\b[^.;]{0,90}\b(?:<hand>"
        r"|missing|previous|not there|differ\w*|stays?|500|lost)\b"
    ),
    (
        r"\b(?:undone|corrected|repaired|found|cleaned(?: up)?|put right|settled|sorted out|refunded|cancelled"
        r"|deleted|removed|straightened)\b<~>\bby (?:the |a )?(?:<hand>)\b|\b(?:<hand>) (?:cleans?|sorts?|fix\w*"
        r"|put\w*|refund\w*|repair\w*|tid\w*|correct\w*|compare\w*|goes)\b"
    ),
    (
        r"\b(?:crash|stop|killed|dies|death|failure)\b<~>\b(?:between|in between|halfway|half way)\b<~~>\b(?:mean\w*"
        r"|leav\w*|lost|serves?|differ\w*|without|until|till)\b|\bin between, \w+ serves\b"
    ),
    (
        r"\beither (?:one )?may succeed\b|\bbest effort\b|\berrors? (?:are|is|gets?) (?:swallowed|logged|ignored)\b"
        r"|\btry/?except\b|\bcatch(?: block)?\b|\bpromise\.all\b|\bchainedtransactionmanager\b|\bdao calls\b"
        r"|\bdual[- ]writ\w+"
    ),
    (
        r"(?<!\ba )\b(?:2\.|second|other|latter) (?:one |write |call )?(?:fails|is refused|raises|throws|goes wrong)\b|\bonly"
        r" the first (?:one )?(?:worked|went|is)\b"
    ),
    r"\bif\b[^.;]{0,40}\b(?:raises|throws|fails)\b, \w+\.\w+\(|\brevert\(",
    (
        r"\b(?:not retry|no retry|never retried)\b[^.;]{0,80}\b(?:without|missing|lost)\b|\b(?:cleared|evened out"
        r"|evens out|found|re-?entered?|re-?enters) (?:\w+ )?(?:by|it|from|on) (?:the )?(?:back office|marketing"
        r"|paper|sundays?|hand|diffing)\b|\bcredits? (?:the \w+ |it |\w+ )?in the exception handler\b|\b(?:nobody|no"
        r" one) (?:is )?told\b|\bexist with us only\b|\bhas to be (?:either )?in both\b|\bstays? \w+ without\b"
    ),
)

# Two changes in a row.
TWICE: tuple[str, ...] = (
    (
        r"\b<effect>\b[^.;]{3,100}(?:,|\band\b|\bthen\b)(?: then| also| at once| immediately| in turn| lastly|"
        r" finally| afterwards| straight after| right after)?(?:,? before [^,;.]{3,30},)?"
        r" <other-effect>\b[^.;]{0,60}\b(?:to|in|into|at|on|via|through|from|by|with|the|an?|its|kafka|event"
        r"|message)\b"
    ),
    (
        r"\b<effect>\b<~~>\b(?:and then|then|after(?:wards| that)|straight after(?: that)?|right after|thereafter"
        r"|followed by|subsequently|immediately after|after which|only then|thereupon|and finally|and"
        r" lastly)\b<~~>\b<effect>\b"
    ),
    (
        r"\b(?:one directly after the other|one after the other|in that order|in one (?:call|request)|inside the"
        r" request(?: handler)?|at the same time by two|same moment)\b && \b<effect>\b"
    ),
    (
        r"\b(?:writes?|wrote|write) the first, then the second\b|\bmeans an entry in \w+ and (?:one )?in\b"
        r"|\b(?:goes?|go|saved|written|stored|booked) (?:to|into|in) [^.;,]{2,40}\band (?:to|into|in) (?:the |its |a"
        r" )?\w+"
    ),
    (
        r"\b(?:writes?|inserts?|flips?|sells?|removes?|debits?|selling|moving)\b[^.;]{2,70}(?:\band\b|,"
        r"|\bthen\b)[^.;]{0,40}\b(?:hits?|calls?|writes?|creates?|posts?|enters?|credits?)\b"
    ),
)

# The same, and plainly in two systems, or in one breath.
APART: tuple[str, ...] = (
    (
        r"\b<effect>\b (?:the|an?|its|it|to|in|into|on|both|every|each|that|his|her"
        r"|their)\b[^.;:]{1,80}(?<!which alone )\b<other-effect>\b (?:the|an?|its|it|to|in|into|on|both|every|each|that|his|her"
        r"|their|\w+)\b && \b<system>\b[^.;]{3,120}\b<system>\b && \b(?:and|then|after\w*|before|followed|next|,)"
    ),
    (
        r"\b<effect>\b[^.;]{0,60}\bbefore (?:returning|answering|replying|it (?:returns"
        r"|answers))\b[^.;]{0,60}\b<other-effect>\b|\b<effect>\b[^.;]{0,60}\b<other-effect>\b[^.;]{0,60}\bbefore"
        r" (?:returning|answering|replying|it (?:returns|answers))\b"
    ),
    (
        r"\b(?:in (?:the |one )?(?:same|one|single) (?:request|call|handler|breath|method)|within (?:one|the"
        r"|the same) (?:request|call|handler|method)|in the request|inside the request(?: handler)?|from the same"
        r" handler|in that order)\b && \b<effect>\b"
    ),
    (
        r"\b(?:writes?|wrote|write) the first, then the second\b|\bmeans an entry in \w+ and (?:one )?in\b|\btwo"
        r" (?:databases|stores|systems|services)\b<~>\b(?:one (?:directly |straight )?after|directly after)\b"
    ),
    (
        r"\b(?:goes?|go|saved|written|stored|booked) (?:to|into|in) [^.;,]{2,40}\band (?:to|into|in) (?:the |its |a"
        r" )?(?:\w+ )?<system>\b|\bboth (?:are|is|get) (?:written|updated|changed|saved|stored)\b"
    ),
    (r"\bwrit(?:e|es|ten|ing) (?:to )?both\b && \b<system>\b"),
    (
        r"\b(?:must|have to|should) (?:both )?exist or neither\b|\beither both\b|\bdual[- ]writ\w+|\bpromise\.all\b"
        r"|\bchainedtransactionmanager\b|\btwo dao\b"
    ),
    (
        r"\b(?:commits?|committed|writes?|saves?|stores?)\b<~~>\b(?:and then|, then|then)\b<~>\b(?:posts?|publish\w*"
        r"|emits?|calls?|sends?|fires?|notif\w+|pushes|index\w*|writes?|sets?|puts?|produces?)\b<~>\b(?:to|the|an?"
        r"|via|into|in|on|at)\b"
    ),
    r"\bafter (?:its|the|that) (?:own )?commit\b<~>\b(?:calls?|posts?|sends?|writes?|publishes)\b",
    (
        r"\b(?:goes|put|written|saved|stored|booked|entered|comes|recorded) (?:in)?to (?:the |its |our )?[^.;(),]{0,40}"
        r"\b<system>\b[^.;()]{1,50}\b(?:in)?to (?:(?:the|its|our|an?) \w+|<system>\b)"
    ),
    r"\bone \w+ here and (?:one|the other) there\b",
    (
        r"\b<effect>\b[^.;,]{2,40}\bin (?:the )?[\w ]{2,30}, in (?:the )?[\w ]{2,30},? and in (?:the )?\w+"
        r"|\bafter (?:the|its|an?) (?:row|record|entry|order|booking) is (?:in|written|saved|stored)\b[^.;]{2,40}"
        r"\b<other-effect>\b (?:the|an?|its|to)\b"
    ),
    (
        r"\b<effect>\b[^.;]{3,70}\b(?:(?:straight|right|directly|immediately) after (?:that|this|it|which)|in the"
        r" next line|next to it|within the (?:\w+'s )?click|in the same job step)\b"
    ),
)

# What records that work is left to do, and does it.
FINISHED: tuple[str, ...] = (
    (
        r"\boutbox\b|\bsagas?\b|\bcompensating (?:\w+ )?(?:event|step|action|booking|entry|call)|\bcdc\b|\bchange"
        r" (?:data capture|stream|feed|log|row)s?\b|\bchange-feed\b|\bdebezium\b|\bbinlog\b|\bwal\b|\blog tailing\b"
        r"|\boplog\b|\breplication slot\b|\b\w+ stream\b(?= |$)|\b(?:event|task|job|to-?do|intent|pending|transfer"
        r"|leg-one) rows?\b|\boutgoing (?:table|row|queue)\b|\btransfer table\b|\btransaction(?:al)? log\b"
        r"|\bjournal\b"
    ),
    (
        r"\b(?:in|with|by|into|within)\b<~>\b(?:one|the same|that same|same|single|its own|a local|local)\b(?:"
        r" \w+){0,3} (?:commit|transaction|write|go|stroke|save)\b && \b<slip>\b"
    ),
    (
        r"\b(?:commit|sav|stor|writ|insert|book|keep|record|file)\w*\b[^.;]{2,60}\b(?:with|and|plus|along with"
        r"|together with|alongside) (?:an?|the|its) (?:[\w-]+ ){0,3}<slip>\b && \b(?:commit|transaction|together|one"
        r" go|one record|same record|once|later|until|worker|sender|picks?|collects?|pulls?|relay|poll\w*|single)\b"
    ),
    r"\b<worker>\b(?: \w+){0,2} <carries>\b",
    (
        r"\b(?:until|till|again|once)\b<~~>\b(?:ack\w*|confirm\w*|receipt\w*|2xx|takes? it|has (?:it|taken|said"
        r"|accepted|answered|had)|taken|final answer|answered|is there|there|done|accepted|delivered|succeed\w*"
        r"|through|in|yes|completion|deleted its own)\b && \b(?:sen[dt]s?|tries|tried|repeat\w*|again|deliver\w*"
        r"|carr\w+|pass\w*|brings?|retr\w+|relay\w*|push\w*|post\w*|offer\w*|hand\w*|keeps?|present\w*|re-?sen\w+"
        r"|publish\w*|moves on|resum\w*|works?|worker)\b"
    ),
    (
        r"\b(?:re-?sent|sent again|re-?tried|repeated|offered again|picked up|taken up again|carried on|resumed?"
        r"|resumes)\b<~~>\b(?:until|daily|each|every|till|at|from|after|by|where)\b"
    ),
    (
        r"\b(?:status|state|step|stage|marks?|marked|row|record|starts?|set|sets|created|inserts?|taken|reserved"
        r"|field|claim|reservation|request)\b<~>\b(?:pending|held|new|paying|in progress|processing|open|requested"
        r"|provisional|leaving|hold|submitted|unconfirmed|draft)\b && \b(?:worker|until|picks?|then|flips?|moves?"
        r"|confirm\w*|expire\w*|revert\w*|lapse\w*|sweeper|job|repeats?|loop|reconcile|later|each|advances?|resum\w*"
        r"|final|becomes?|cancel\w*|sender|after)\b"
    ),
    (
        r"\b(?:recorded|repeatable|re-?runnable|idempotent|persisted|stored|saved|written|noted)\b<~>\b(?:steps?"
        r"|state|saga|under|by|after each|before each|progress)\b|\b(?:steps?|stage|progress)\b<~>\b(?:is|are|column"
        r" is|gets?) (?:\w+ )?(?:saved|recorded|stored|persisted|noted|written)\b|\beach (?:step |of which )?(?:is"
        r" )?(?:re-?runnable|repeatable)\b|\bresumes? (?:from|at|where)\b|\bgoes on (?:where|after|from)\b|\bpicks?"
        r" up (?:where|from)\b|\bpoint of no return\b"
    ),
    (
        r"\b(?:projection|derived|rebuilt|fed|built|updated|driven|brought up|follows?|made|computed|created|filled"
        r"|reacts?|led|runs?) (?:\w+ )?(?:from|by|on|off) (?:the |its |that |a |an )?(?:\w+(?:'s)? ){0,3}(?:log"
        r"|events?|stream|rows?|table|journal|feed|entry|record|changes?|binlog|commit\w*|lines|notes?|message)\b"
    ),
    (
        r"\b(?:pulls?|fetches|reads?|collects?|picks up|learns?|hears?)\b<~>\b(?:from|off|of)?\b<~>\b(?:notes|rows"
        r"|orders|events?|records|journal|log|transfer table|feed|changes|requests|finished|new)\b && \b(?:each"
        r"|every|once|confirm\w*|ack\w*|ticks?|number|min\w*|s\b|clears?|later|until|again|own)\b"
    ),
    (
        r"\b(?:asked|told|informed|answers?|ordered|notified|credits?) (?:\w+ )?(?:by|on|from) (?:receipt of"
        r" )?(?:the |an? )?(?:message|event|letter|note|file)\b|\bon (?:receipt of )?the event\b|\bby letter of"
        r" record\b|\bworks its own queue\b|\bchecked nightly and repaired\b"
        r"|\b(?:then|lastly|finally|only then) (?:deletes?|acks?|acknowledges?|confirms?|commits?) (?:the|its)"
        r" (?:message|offset)s?\b"
    ),
    (
        r"\b(?:compares?|reconcil\w+|matches|goes through|looks for|sweeps?|swept)\b<~~>\b(?:repairs?|corrects?"
        r"|fixes|completes?|finishes|re-?sends?|puts? right|catches up|without|after|older|removed?|undoes|undone"
        r"|closes)\b"
    ),
    (
        r"\b(?:live|lives|sit|sits|are|kept|stand) in (?:one|the same|a single|our) (?:\w+ )?(?:schema|database"
        r"|instance)\b|\b(?:both|all|the two) (?:\w+ )?(?:rows|tables|changes)? ?in (?:one|a) (?:single |local"
        r" )?transaction\b|\bone local transaction\b|\bsingle local\b"
    ),
    (
        r"\bcommits? (?:alone|by itself|for itself|locally|on its own)\b|\bin (?:a|one) (?:local )?commit of its"
        r" own\b|\bcommits?\b<~>\bfor itself\b|\band nothing else\b|\bwrites? (?:\w+ )?(?:to )?\w+ only\b|\bgoes to"
        r" \w+ only\b|\balone makes\b|\bits own commit in its own\b|\bone entry in the \w+ log\b|\blocal commits?\b"
    ),
    (
        r"\b(?:lapses?|expires?|reverts?|falls? back|let go|gives? back|comes? back|cancelled"
        r"|released?)\b<~>\b(?:after|by itself|unless|by event|if not|when not)\b|\b(?:reversal|counter-?booking"
        r"|counter entry|contra entry|reverse step|undo step|contrary event)\b"
    ),
)

# A mechanism that the text says is not there, and a commit over stores that is said not to be.
DENIED: tuple[str, ...] = (
    (
        r"\b(?:no|without|neither|nor|not|never|lacks?|instead of|rather than|there is no)\b(?: \w+){0,3}? (?:outbox"
        r"|saga|compensat\w+|journal|reconcil\w+|relay|cdc|sweeper|undo|change data capture|event|queue|record|job"
        r"|retry|repair|worker)\b"
    ),
    (
        r"\b(?:nothing|nobody|no one|none)\b<~>\b(?:compares?|reconciles?|repairs?|finishes|completes?|undoes"
        r"|retries|notices|picks|looks|follows up|makes up)\b"
    ),
)

UNSPANNED: tuple[str, ...] = (
    (
        r"\b(?:no|never|neither|nor|without|instead of|rather than|avoids?|does without|spares? us|not|nothing"
        r"|none)\b(?: [\w-]+){0,4}? (?:xa|2pc|two[- ]phase|distributed transactions?|global transactions?"
        r"|transaction|coordinators?|prepare phase|locks?|locked|held|prepared|blocked|waits?|vote)\b(?: (?:over"
        r"|across|between)\b[^.;,]{0,40})?"
    ),
    r"\b(?:one|a single|same|single) (?:local|database|sql|postgres|mysql) transactions?\b[^.;]*",
    r"\b(?:one|a single|the same|single) (?:commit|transaction) (?:of|in) (?:the |its |\w+'s )?own \w+[^.;]*",
    r"\b(?:with|without) (?:\d|two|three)(?: of (?:\d|two|three|five))? votes?\b",
)
