"""Plain speech on who is in charge: where two could be, what keeps the one that was replaced from acting, and what does not.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    # what a grant bears, by which an older one is told
    "token": (
        r"(?:epochs?|terms?|generations?|gen|tokens?|ballots?|zxid|revisions?|reigns?|tenures?|mandates?"
        r"|incarnations?|resource ?versions?|etags?|fencing \w+|serials?|stamps?|fence|(?:[\w-]+ )?(?:numbers?"
        r"|counts?|counters?|versions?|ids?)|counting number|signature)"
    ),
    "older": (
        r"(?:rising|growing|increasing|older|old|lower|smaller|lesser|less|earlier|stale|former|outdated|previous"
        r"|out of date|superseded|behind|below|smallest|oldest|higher|greater|larger|bigger|newer|newest|later"
        r"|latest|highest|greatest|largest|current|present|valid|unchanged|matching|match|matches|same|equals?|still"
        r"|moved|wrong|lost|overtaken)"
    ),
    "bars": (
        r"(?:refus\w+|reject\w*|turn(?:s|ed|ing)? (?:\w+ ){0,3}(?:away|down)|ignor\w+|discard\w*|drops?|dropped|void"
        r"|declin\w+|den(?:y|ies|ied)|deaf|hangs? up|clos(?:e|es) (?:its|their|the)|none below|bounc\w+|conflict"
        r"|fails?|failed|throws? (?:\w+ ){0,3}(?:out|away)|thrown (?:out|away)|invalid|aborts?|aborted|exits?"
        r"|resigns?|retires?|steps? down|shuts? (?:\w+ ){0,2}out|no effect|gets? nothing|gets? nowhere|changes?"
        r" nothing|0 rows|zero rows|no rows?|closed? (?:\w+ )?out|(?:not|never|no longer|none|cannot|can not) (?:\w+"
        r" ){0,3}(?:accept\w*|obey\w*|execut\w+|complet\w+|commit\w*|writ\w+|take\w*|follow\w*|heed\w*|through|let"
        r"|act\w*|land\w*|reach\w*|apply|applied|stored|served)|(?:only|alone|just|solely|exclusively)(?: \w+){0,3}"
        r" (?:accept\w*|obey\w*|execut\w+|tak\w+|follow\w*|heed\w*|from|with|who|that|orders?|commands?|if|the)"
        r"|(?:accept\w*|obey\w*|execut\w+|takes?|follows?|heeds?|listens?|admits?|honou?rs?)(?: \w+){0,3} (?:only"
        r"|none|no|from the|whose|the one))"
    ),
    # the same where it stands in the store: a write that goes through only while the grant is the writer's
    "held": (
        r"(?:conditional|condition|conditionally|only if|provided|where|txn|transaction|compar\w+|check\w*|if|as"
        r" long as|while|predicate|guarded|precondition|demands?|requires?|insists?|quot\w+|asserts?|verif\w+"
        r"|against)"
    ),
    "majority": (
        r"(?:majorit(?:y|ies)|quorum|(?:more than|over) half|witness|arbit(?:er|ers|rator|ration)(?: \w+)?|umpire"
        r"|referee|tie[- ]?break(?:er|s)?|third (?:site|vote|voice|node|party|member|machine|computer|location|box"
        r"|one)|observer|(?:two|2|three|3|four|4) (?:out )?of (?:the )?(?:three|3|four|4|five|5|six|6|seven|7)|raft"
        r"|paxos|zab|votes?|consent of|minority|(?:two|three|the) others|(?:one|two) replicas?|peers|anybody else"
        r"|nobody else|no one else)"
    ),
    "stops": (
        r"(?:refus\w+|rejects?|stops?|stopp\w+|steps? (?:down|aside|back)|read[- ]only|terminat\w+|kills? the"
        r"|clos(?:e|es) (?:its|their|the)|plays the busy tone|exits?|quits?|dies|kills? (?:itself|its)|restarts?"
        r" (?:itself|as)|reboots?|demotes? itself|ceases?|lays? down|gives? up|lets go|resigns?|goes (?:quiet|silent"
        r"|passive|red|dark|idle|still|read)|falls? (?:silent|quiet|back)|mutes?|mute|pauses? itself|shuts?"
        r" (?:itself|down)|switch\w* itself|turns? itself|closes?|drops? (?:its|the|all)|releases?|takes? no"
        r"|accepts? no|serves? no|makes? no|writes? nothing|sends? nothing|does nothing|keeps? still|no more|has no"
        r"|have no|hold(?:s)? still|stands? (?:still|down)|abort\w*|fences? itself|panics?|becomes? passive|no"
        r" longer (?:\w+ )?(?:accept\w*|writ\w+|send\w*|serv\w+|act\w*|tak\w+)|takes? itself (?:out|off|down)"
        r"|retires?)"
    ),
    "upon": (
        r"(?:(?:cannot|can not|fail\w* to|not|unable to|could not) (?:\w+ )?(?:renew\w*|extend\w*|reach\w*|see\w*"
        r"|refresh|hear\w*|confirm\w*|contact)|before (?:the |its |that )?(?:\w+ )?(?:lease|lock|ttl|term|deadline"
        r"|key|grant|other|successor|standby|new|next|second)|(?:its|the|whose|own) (?:\w+ )?(?:lease|lock|key|ttl"
        r"|term|session|grant)(?: \w+){0,2} (?:ends?|run\w* out|expir\w+|lost|gone|over|lapse\w*|up)|los(?:t|es|ing)"
        r" (?:its |the |contact|sight|quorum|a )|without (?:contact|quorum|a |the |an |two|its)|cut[- ]off|isolated"
        r"|alone|on its own|by itself|ahead of|earlier than|sooner than|deadline|own clock|no longer (?:has|holds"
        r"|hears|sees|owns|reach\w*))"
    ),
    # what no one can do while another does it
    "thing": (
        r"(?:session|logon|log-?in|connection|next hop|reservation|mount|attachment|volume|disks?|enable line"
        r"|channel|registration|token|key|key switch|port|slot|contact|relay|switch|interlock|contactor|address"
        r"|grant|circuit|credentials?|password|certificate|lun|handle|writer|subscription)"
    ),
    "ousts": (
        r"(?:clos\w+|ends?|ended|throws?|thrown|kick\w*|kills?|killed|drops?|dropped|revok\w+|withdraw\w*|preempt\w*"
        r"|cancel\w*|invalidat\w+|shut|void|takes? (?:\w+ ){0,3}away|cuts?(?! off)|disconnect\w*|evict\w*|expels?"
        r"|locks? (?:\w+ ){0,3}out|removes?|detach\w*|barr?(?:s|ed)?|supersed\w+)"
    ),
    "former": (
        r"(?:first|other|others|other's|old|former|previous|existing|earlier|primary's?|one before|predecessor\w*"
        r"|lost|prior|peer|partner|its sessions|present|running|loser|victim|holder's|master's?|active|failed)"
    ),
    "dark": (
        r"(?:stonith\w*|power(?:s|ed|ing)?[- ](?:it |them |the \w+ )?(?:off|down|cycl\w+)|(?:cut|cuts|cutting|takes?"
        r"|loses?|without) (?:\w+ ){0,3}(?:power|mains|current|supply|voltage|outputs?)|ipmi|idrac|\bilo|bmc|pdu"
        r"|scsi-?3?|(?:opens?|cuts?|drops?|pulls?|open) (?:\w+ )?(?:\w+'s )?(?:relay|breaker|contactor|switch|valve"
        r" feed)|no power|persistent reservation\w*|fenc(?:ed|es) (?:it|off|by|through|via|before|first|the|its)"
        r"|interlock\w*|hard-?wired|mechanical\w*|switch port|san port|readwriteonce\w*|through the hypervisor|key[-"
        r" ]?switch|no current|quorum disk|confirmed (?:dead|off|down|stopped)|(?:stop|off|death|shutdown)(?:"
        r" \w+){0,3} confirmed)"
    ),
    "actor": (
        r"(?:controllers?|computers?|nodes?|machines?|hosts?|boxes|servers?|plcs?|hubs?|sites?|rooms?|centres?"
        r"|centers?|heads?|instances?|pods?|processes|masters?|gateways?|runners?|schedulers?|brokers?|units?"
        r"|stations?|regions?|halves|sides?|kiosks?|dispatchers?|workers?|coordinators?|racks?|encoders?|cabinets?"
        r"|drivers?|leaders?|copies|shadow|spare|standby)"
    ),
    "rules": (
        r"(?:drives?|sends?|leads?|commands?|controls?|acts?|active|decides?|fires?|plays?|alarms?|speaks?|steers?"
        r"|dispatch\w*|hands? out|in charge|in command|in control|on air|on duty|runs? (?:it|the)|serves?|writes?"
        r"|posts?|opens? the|issues?)"
    ),
    "seizes": (
        r"(?:takes? (?:it |them |the \w+ )?over|taking over|takeover|take-over|took over|steps? in|jumps? in"
        r"|becomes? (?:the )?(?:host|leader|master|primary|active|owner|sender|coordinator)|promot\w+|elect\w*"
        r"|activates?|switches itself on|declares? itself|goes (?:live|active|on air)|assumes? (?:the )?(?:command"
        r"|lead|role|control)|picks? up the (?:lease|lock)|fail-?over|hand-?over|change-?over|switch-?over|mounts?"
        r" the|moves? the (?:vip|virtual|address|ip)|keepalived|vrrp|starts? itself|continues? in its place|takes"
        r" its place|force-?starts?|started elsewhere|comes? up elsewhere)"
    ),
}

# The grant bears a number, and a lesser one gets nowhere.
NUMBERED: tuple[str, ...] = (r"\b<token>\b && \b<older>\b && \b<bars>\b",)

# What refuses, stops or shuts out the one that was replaced.
FENCED: tuple[str, ...] = (
    *NUMBERED,
    (
        r"\b<held>\b<~~>\b(?:epoch|term|generation|gen|token|revision|reign|lock[ _]?version|lease|leader key|etag"
        r"|zxid|lock)\b<~~>(?:\b<older>\b|=|:\w+|\?)"
    ),
    (
        r"\b(?:with|carr\w+|bears?|has|have|under|by|quot\w+|pass\w*|sign\w*|stamp\w*)\b<~>\b<token>\b && \b<bars>\b"
        r" && \b(?:lease|lock|leader\w*|master|primary|owner|command|take-?over|hand\w* over|holder|reign|shift)\b"
    ),
    r"\b<majority>\b<~~>\b<stops>\b|\b<stops>\b<~~>\b<majority>\b",
    (
        r"\b<majority>\b && \b<stops>\b && \b(?:without|only|cut[- ]off|loses?|lost|no longer|alone|has no|not|who"
        r"|which|that)\b"
    ),
    (
        r"\b(?:needs?|requires?|must have|only with|has to (?:have|get)|must get|needs? to get|only (?:when|if|after"
        r"|the one)|stays? with|with the consent)\b<~~>\b(?:majorit\w+|quorum|more than half|witness|arbit\w+|third"
        r" \w+|(?:two|2|three|3) (?:out )?of (?:the )?(?:three|3|five|5)|votes?|consent)\b"
    ),
    r"\bby (?:raft|paxos|zab|more than half|a majority)\b",
    r"\b<stops>\b<~~>\b<upon>|<upon>\b<~~>\b<stops>\b",
    (
        r"\b(?:one|single|exclusive\w*|only one|at most one|whoever holds|a second|never two|unique"
        r"|sole)\b<~>\b<thing>\b && \b(?:<ousts>|<bars>|never both|never two|second|other|cannot|can not|only|at a"
        r" time)\b"
    ),
    (
        r"\b<ousts>\b<~>\b<former>\b|\b<former>\b<~>\b(?:is|are|gets?|be|was|has been)\b<~>\b(?:<ousts>|shot|stopped"
        r"|powered|fenced|off)\b"
    ),
    r"\b<thing>\b<~~>\b(?:<ousts>|only one|one of them|never both|not both|at a time)\b",
    r"\b<dark>\b",
    (
        r"\blets? (?:only |just )?one of (?:them|the two) (?:through|in|act|speak)\b|\bfrom the <token> it was"
        r" (?:last )?\w+\b"
    ),
    r"\b(?:never both|never two|not both|cannot both|only one of (?:them|the two) (?:can|at|gets))\b",
    (
        r"\b(?:cannot|can not|not) (?:\w+ )?(?:mount|attach|open|bind|register|lock|promote\w*|start"
        r"|become)\b<~~>\b(?:as long as|while|until|unless|before)\b|\bno \w+ (?:is|gets) promoted\b"
    ),
)

# What leaves it to luck, to people, or to both.
OPEN: tuple[str, ...] = (
    (
        r"\b(?:settle[sd]?|decide[sd]?|sort\w*|clear\w*|resolve[sd]?|look\w*|compar\w+|rejoin\w*|restart\w*|stop\w*"
        r"|switch\w*|set|put)\b<~>\b(?:it |out |that )?(?:by|from) (?:tele)?(?:phone|hand|operators?|staff|a dba|the"
        r" dba|an? operator|chat|the \w+ team)\b"
    ),
    (
        r"\b(?:unlikely|rarely|rare|hardly|practically (?:never|does)|almost never|never (?:yet )?(?:happened"
        r"|occurred|seen))\b"
    ),
    (
        r"\b(?:both|each|either|two|all)\b<~>\b(?:play|plays|may|might|could|will|mounts?|elects?|assumes?|act|acts"
        r"|send|sends|write|writes|regard\w*|believe\w*|hold)\b"
    ),
    r"\b(?:might|may|can|could|will)\b<~>\b(?:accept|go on|continue|write|send|act|still|keep|own|serve)\b",
    (
        r"\bgoes on\b|\bcarries on\b|\bkeeps (?:on|going|writing|sending)\b|\btries on\b|\bsends? too\b|\bis assumed"
        r" (?:dead|gone)\b"
    ),
)

# Where two could act at once.
CLAIMED: tuple[str, ...] = (
    r"\b<seizes>\b",
    r"\b(?:leaders?|leadership|masters?|lease|leases|locks?|leading)\b",
    (
        r"\b(?:two|both|second|either|pair of|twin|spare|twice|2|one of)\b<~>\b<actor>\b && \b(?:<rules>|lead\w*"
        r"|take\w*|other)\b"
    ),
    r"\b(?:during|in case|when|while|if|what happens)\b<~~>\b(?:two|both)\b<~>\b(?:<actor>|may|own|active)\b",
    r"\b(?:to prevent two|never two|double (?:alarms?|sends?|runs?)|only one (?:of them )?(?:may|can|must|at))\b",
    r"\b(?:minimum master nodes|replicas: 1|split[- ]brain|fencing)\b|\bboth (?:alive|active|at work|on)\b",
    (
        r"\b(?:heartbeats?|signs? of life|hears? nothing|heard nothing|not heard|silence|silent)\b && \b(?:<rules>"
        r"|too|as well|<seizes>)\b"
    ),
    r"\b(?:main|primary|active) and (?:the )?(?:spare|standby|backup|secondary|passive)\b",
    (
        r"\b(?:dark|quiet|silent|no (?:signal|word|answer|sign)|cut off|stops? answering)\b && \b(?:takes?|answers?"
        r"|starts?|runs?|serves?|acts?|goes|plays?)\b && \b(?:other|second|two|both|b|cold|hot|spare|cold|exchange"
        r"|box|node|site|copy)\b"
    ),
    (
        r"\b(?:whichever|whoever|the one)\b<~>\b(?:grabs?|holds?|has|gets?|takes?)\b<~>\b(?:key|lock|lease|token)\b"
        r"|\bcalls itself (?:the )?(?:primary|leader|master|active)\b|\btwo of those\b|\bboth have (?:answered|sent"
        r"|acted|written|started)\b"
    ),
)
