"""One of a kind, and what takes its place, as expressions over a page's sentence: by count, name, place and verdict."""

import re

# What would take the place of the one.
_SECOND = (
    r"(?:multi-?az|hot standbys?|standbys?|stand-by|replicas?|replication|redundan\w+|ha|high[ -]availability|"
    r"fail-?over|"
    r"clustering|hot spare|spares?|followers?|twins?|mirrors?|dr site|disaster recovery site|take-?over|"
    r"doubling(?: of [\w ]{1,24})?|second (?:one|box|server|machine|instance|node|vm|site|region|zone|unit|copy|host|"
    r"data ?cent(?:er|re)|location|provider|device|module|line|link|cluster|controller|broker|database|\w+ like it))"
)
_PART = (
    r"(?:server|machine|host|node|vm|virtual machine|box|pod|instance|process|broker|database|db|controller|gateway|"
    r"switch|"
    r"router|scheduler|proxy|hsm|appliance|computer|pc|cluster|replica|container|dyno|droplet|unit|device|module)"
)
_DESK = r"(?:host|desktop|laptop|workstation|server|machine|mac|nuc|pc|vm|box|nas|notebook)"


def _any(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways), re.IGNORECASE)


# -- one is counted, placed or named; two or more in the same sentence speak against it
ONE = _any(
    r"\b(?:there(?:'s| is)(?: just| only| exactly| but)? (?:one|a single)|(?:just|only|exactly|but) one|an? single) "
    r"(?:of (?:them|these|those)\b|such\b|(?-i:[A-Z][a-z]+(?:[A-Z]{1,4}\b)?)\b(?!\(| (?:cluster|service|instance|call)))",
    r"\b(?:have|has|own|owns|bought|is|are|run|runs|use|uses) (?:the )?(?:only |just |exactly |but )?one of (?:these|those|"
    r"them|a kind|its kind)\b",
    r"\bone[- ]of[- ]a[- ]kind\b|\bin (?:exactly|just|only|but) one place\b",
    r"\b(?:one|1|a single|an?) (?:db\.|cache\.)?[a-z]{1,3}\d[a-z]{0,3}\.(?:\d*x?large|medium|small|micro|nano)\b",
    r"\b(?:one|1|a single) (?:[\w-]+ ){1,3}"
    + _PART
    + r"\b (?:is enough|suffices|will do|does|serves|carries|holds|handles)\b",
    r"\b(?:one|a single) (?:[\w-]+ )?uplink\b",
    r"\bsingle-(?:drive|supervisor|disk|node|host|server|instance|homed|zone|az|master|primary|broker|process|box|vm|"
    r"machine|"
    r"member|link|path|region|site)\b",
    # "It runs in eu-west-1a only", "on the lead's laptop"
    r"\b(?:runs?|lives?|hosted|deployed|installed|operated|sits?|is|are|stays?) (?:only |just |solely )?(?:in|on|"
    r"at) (?:the )?"
    r"(?:[a-z]{2}-[a-z]+-\d[a-z]?|zone \w|(?-i:[A-Z])\w+|one \w+|a single \w+) (?:only|alone)\b",
    r"\b(?:runs?|lives?|hosted|deployed|installed|operated) (?:only|just|solely) (?:in|on|at)\b",
    r"\b(?:availability zone|zone|az|location)\s?[:=]\s?[a-z]{2}-[a-z]+-\d[a-z]?\b(?!,| (?:and|or|to))",
    r"\bshares? (?:an?|the|one|its) (?:[\w-]+ )?" + _DESK + r"\b",
    r"'s only (?:[\w-]+ )?(?:" + _PART + r"|link|way)\b|\bthe only way in\b",
    r"\b(?:on|in|from) (?:the |an? |our )?(?!client|user|customer|caller|pod|driver|owner|player|guest|"
    r"patient)[\w-]+'s "
    r"(?:[\w-]+ )?" + _DESK + r"\b",
    r"\b(?:in|on) (?:build |office )?(?:pc|host|machine|server|workstation) \d+\b(?! ?(?:to|and|or|-)\b)",
)
# -- a part is set to one, whatever else the sentence counts
SET_TO_ONE = _any(
    r"\b(?:quantity|qty|number)\s?[:=]?\s(?:1|one)\b(?![.,]?\d| ?(?:of|to|per)\b)",
    r"(?<![\d.,])1\s?[x×]\s?(?=[a-z])",
    r"\A\W*(?:\w+ ){0,2}(?:router|server|broker|database|controller|gateway|switch|machine|host|node|scheduler|proxy|"
    r"hsm|vm)"
    r"\s?: ?(?:1|one)\b(?! ?(?:[%/x×]|of|per|each|at|in)|[.,:]\d)",
    r"\b(?:replicas?|replicacount|instances?|nodes?|copies|brokers?|servers?|machines?|pods?|vms?|hosts?|"
    r"count)\s?"
    r"(?:;[^:;]{1,30})?[:=]\s?(?:1|one|just one|only one|a single one)\b(?! ?(?:[%/]|of|per|each|at)|[.,:]\d)",
    r"\b\w*replicas?(?: ?[:=(] ?| )(?:0|zero|none)\b|(?<![\d.,])(?:0|zero) replicas?\b|\(replicas? 1\b",
    r"\bwith (?:one|1|a single|just one) replica\b(?! (?:per|each|in each|of|on|in (?:the other|another)))",
    # "1 DB server, 2 app servers"
    r"\b(?:1|one) (?!primary|master|leader|active|writer)(?:(?!cluster)[\w-]+ ){0,2}(?!cluster|container)"
    + _PART
    + r"\b(?: ?\([^)]{0,40}\))?, "
    r"(?:and )?(?:\d+|two|three|four|five|six) (?!standby|replica|read|follower|secondar|spare|mirror|copies|passive|"
    r"hot)[a-z]",
)
# -- what would take its place is not there, is packed away, was not paid for, or is a person with a backup
NO_SECOND = _any(
    _SECOND.join(
        (
            r"\b",
            r"\b(?!['’]s)[^.;:(]{0,30}\b(?:overkill|too (?:dear|expensive|much|costly|complex|elaborate)|not (?:needed|worth|"
            r"justified|planned|"
            r"foreseen|included|necessary|required|provided|part of|in scope)|out of scope|unnecessary|superfluous|"
            r"excessive|deferred|"
            r"postponed|(?:is|are) (?:foreseen|planned|intended|scheduled for)|comes (?:later|with|in (?:phase|release|"
            r"version|the))|on the "
            r"(?:wish ?list|list|plan|roadmap|budget)"
            r"|(?:(?:has|have) not (?:yet )?been|(?:was|were|is|are) never) (?:bought|ordered|installed|set up|built|"
            r"approved|funded|delivered|commissioned)|(?:was|were) (?:declined|refused|rejected|turned down|struck|"
            r"cut|voted down))\b",
        )
    ),
    r"\b" + _SECOND + r"[\w ]{0,20}\s?[:=|;]\s?(?:\w+:\s)?(?:no|none|not|n/a|off|disabled|manual\w*|nil|by hand)\b",
    r"\b(?:no|without|lack of) (?:budget|money|case|need|room|funds|approval) for (?:an? |any |the )?(?:[\w-]+ )?"
    + _SECOND,
    r"\b(?:against|without) (?:an? |any )?"
    + _SECOND
    + r"[:;,] (?:too|because|as|since|it)\b|\bdecided against (?:an? )?"
    + _SECOND,
    r"\b(?:no|without|not) multi-?az\b|\bcluster(?:ing)? mode (?:is )?(?:off|disabled)\b|\bcannot be (?:run|started|"
    r"installed|"
    r"deployed) (?:more than once|in parallel|twice)\b",
    r"\b(?:there (?:is|are)|has|have) no second (?!attempts?|tr(?:y|ies)|time|writes?|calls?|cop(?:y|ies) of|"
    r"charges?|bookings?|"
    r"entry|rows?|orders?|payments?|messages?|deliver|thoughts?|chance|sale|line|half|level|request|answer|confirm|"
    r"evening|night|"
    r"day|week|round|run|season|test|look|mail)[\w-]+",
    r"\bsecond [\w ]{1,20}(?:is|are) (?:used|there|kept|meant) (?:only )?for (?:tests?|testing|backups?|archiv\w+)\b",
    r"\b(?:spare|replacement|second|another)\b[^.;]{0,30}\b(?:cold|boxed|on the shelf|in (?:the|"
    r"a) (?:[\w-]+(?:'s)? )?(?:warehouse|"
    r"cupboard|drawer|depot|store|cellar)|(?:to be|is|gets) (?:ordered|delivered|sent|bought)|(?:has )?arriv(?:es|"
    r"ed)|comes from)\b",
    r"\b" + _SECOND + r"\b[^.;]{0,50}\b(?:so )?there is none\b",
    r"\b(?:burns?|floods?|is lost|fails|dies|breaks)\b[^.;]{0,60}\b(?:hours?|days?|weeks?)\b[^.;]{0,40}\b(?:new"
    r"|replacement)\b",
    r"\bredundan\w+ [^.;]{0,40}\bnot (?:ordered|bought|taken|chosen|commissioned|approved|funded)\b",
    r"\bfail-?over (?:to (?:[\w-]+ ){1,4})?(?:is|is done|happens) (?:manual|manually|by hand)\b",
    r"\b(?:fail(?:s|ing|ure)?|dies|goes|lost|down|breaks?|defect)\b[^.;]{0,40}\b(?:restores?|rebuilds?|reinstalls?|"
    r"exchanges?|"
    r"swaps?|sets? up) (?:it|the|an?|last|another|[\w']+ (?:snapshot|backup|dump|image))\b",
)
# -- the same where the sentence has no second of another part
UNDOUBLED = _any(
    r"\b(?:no|not a|without a|never a) second (?-i:[A-Z])\w+",
    r"(?:\b(?:not|never)|n't) (?:[\w-]+ ){0,4}?(?:redundant(?:ly)?|replicated|clustered|highly available|"
    r"in a cluster)\b(?! (?:from|into|to (?!an?other\b|an? |the (?:second|other)|any)))",
)
# -- several
SEVERAL = _any(
    r"\b(?:[2-9]|[1-9]\d)\s?[x×]\s?(?!large)[a-z]|\b[a-z]\w*\s?[x×]\s?(?:[2-9]|[1-9]\d)\b",
    r"\b(?:on|in|across|over) (?:[\w.-]+ ){0,3}(?:servers|machines|hosts|boxes|nodes|vms|pods|zones|regions|sites|"
    r"halls|racks|azs|"
    r"datacent(?:er|re)s|data cent(?:er|re)s|[a-z]\d\w?\.\w+ across)\b",
)
PLURAL = _any(r"\b(?:servers|machines|hosts|vms|nodes|pods|hsms|boxes|brokers|pcs|controllers)\b")
# One that is lost, or the first of several: no count of the part.
ONE_OF_MANY = _any(
    r"\b(?:one|1) (?:(?!is\b|was\b|gets\b|of\b)[\w-]+ ){1,3}(?:lost|down|dead|gone|away|less|fails|dies)\b",
    r"\bin the first (?:week|month|days?|year)\b",
)
# "Signer | one, in Zurich"; not "Repeats | one, after 2 s".
CELL_OF_ONE = _any(r":\s(?:one|1|a single one)\s?(?:[,(;](?!\d)|\Z|(?:in|on|at) (?!a time))")
ROW_NUMBER = _any(r"\A[^:;]{0,30}:\s\d+(?=;)")
# A row of figures counts nothing that its first cell names.
FIGURES = _any(r"(?::\s?\d+\s?(?:;[^:;]{1,40})?){3}")
NO_PART = _any(r"\b(?:retr|repeat|attempt|tries|time|wave|step|batch|rate|limit|per|change|call|copy|copies|size)")

# -- a host by its own name: `kms-01`, `fra-sw1`, `pg-main-2`; not a region, a format or a stage
HOST_NAME = re.compile(
    r"(?<![/@.:_-])\b(?!(?:core|cluster|federation|partition|topic|shard|region|west|east|north|south|central|job|item|option|"
    r"utf|sha|iso|iec|rfc|raid|eu|us|ap|zone|az|phase|stage|step|level|tier|layer|release|version|base|oauth|"
    r"tls|http|ipv|"
    r"page|adr|week|day|type|class|rev|part|q|ec)-)([a-z]{2,10}(?:-[a-z]{2,10}){0,2}-[a-z]{0,4}\d{1,2}|"
    r"(?:db|srv|app|web|mq|redis|kafka|pg|node|host|vm|kms|sw|gw|ctl|server|master|nas|bus|box|storage|jump|"
    r"edge)\d{1,2}|"
    r"(?:(?<=\bon )|(?<=\bserver )|(?<=\b[Vv][Mm] )|(?<=\bhost ))[a-z]{2,10}\d{1,2}|"
    r"(?:(?<=machine )|(?<=server )|(?<=host )|(?<=[Vv][Mm] )|(?<=node ))(?!(?:in|on|of|at|by|"
    r"to)-)[a-z]{2,10}-[a-z]{2,12})"
    r"\b(?![-/]|\.\w|\s(?:to|and|or)\s[\w-]*\d)"
)
# -- a node of a drawing, by its own label, whatever stands in the next
LABEL = re.compile(r"[\[({]([^\[\](){}]{3,160})[\])}]")
LABELLED_ONE = _any(
    r"\b(?:one|a single|single|1)[ -](?!to\b|of\b|by\b|per\b)\w+",
    r"\A[\w -]{2,30}\bin (?:the )?(?:zone|rack|room|cellar|basement|cabinet)\b",
    r"\b(?:on|in) (?:(?:the|an?|our|its|[\w-]+'s) )?(?:[\w'-]+ ){0,2}" + _DESK + r"(?: mini| \d+)?\Z",
    r"\bon [a-z]{2,10}-[a-z]{2,10}\Z",
)
LABELLED_MANY = _any(
    r"(?<![\d,.])(?:[2-9]|\d\d)(?![\d,.]*\d| ?(?:[GMT]B|cores|cpus?|/s|%|ms|s|h)\b|\Z)",
    r"\b(?:two|three|four|five|six|standbys?|replicas?|cluster|pair|both|twin|each|per)\b|\b[x×] ?\d|\d ?[x×]\b",
)
FOR_ALL = _any(r"\b(?:from|by|for|of|in|to|serves|feeds) (?:all |both )?(?:the )?(?:\d+|two|three|four|five|six)\b")
# -- "one" or "on the" that counts no part of the design: one of many, one after the other, for a day, somebody's device, what
# was, and one way that was weighed
NO_INSTANCE = _any(
    r"\bone of (?:n|\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|(?:the|our|its) (?:[\w-]+ )?\w+s)\b",
    r"\bone (?:[\w-]+ )?at a time\b|\bto one [\w-]+ (?:for|first|then|at first)\b|\bone (?:per|for each|for every)\b",
    r"\b(?:for|in|within|after) one (?:release|version|second|minute|hour|day|night|week|month|season|year|go|step)\b",
    r"\b(?:read|taken|drained|handled|served|used|done|run) by one (?-i:[A-Z])\w+ (?:pod|worker|thread|process"
    r"|instance)\b",
    r"\bone (?:partner|customer|tenant|user|client|reseller|seller|company|farmer|team|guest|player)(?:'s)?\b",
    r"\bone (?:address|name|entry point|interface|url|way) for\b|\bonce (?:more|again)\b|\bthe new one\b"
    r"|\ba lone (?:re)?start\b",
    r"\b(?:each|every) (?:[\w-]+ ){1,3}(?:has|have|gets|owns|keeps) (?:its|an?|their)\b",
    r"\bnobody else (?:has|holds|knows) the (?:key|password|credential|secret)|\bno other (?:service|part|team"
    r"|system|program) (?:is "
    r"asked|reads|writes|may|knows|touches|sees)\b|\bstand alone, \d|\bsigned with another one\b",
    # what holds one of many or is handled by one of many, and an event that befalls one of many
    r"\bwithin (?:an?|one|the) (?:[\w-]+ ){0,3}(?:instance|region|cluster|node|pod|zone)\b|\b(?:affects?|affecting|hammer"
    r"|overload|overwhelms?|per) (?:any |only |just )?(?:one|a single) (?:\w+ ){0,3}(?:instances?|nodes?|pods?|regions?"
    r"|clusters?|zones?)\b",
    r"\b(?:count|sizes?) (?:of [\w -]{1,40} )?(?:in|on|of|per) (?:a single|one)\b|\bin one \w+ instances\b",
    r"\b(?:each|every) (?:[\w-]+ ){1,3}(?:runs?|uses|holds|starts|contains|hosts) (?:an? single|exactly one|only one|one)\b",
    r"\b(?:each|every|one|single)\b[^.;]{0,60}\b(?:processed|handled|claimed|picked up|executed|owned) (?:in|by) (?:only "
    r"|just |exactly |at most )?one\b|\b(?:one|a single) task\b(?! on\b)|\bmore than one task\b",
    r"\A\W*if (?:the|an?) (?:node|pod|broker|instance|replica|host) is an?\b|\b(?:pods|components|agents|workloads) (?:that )?"
    r"(?:are )?(?:run|running|scheduled|placed) (?:on|in) the (?:\w+ ){0,2}(?:node|plane)\b",
    r"\b(?:remov|avoid|eliminat|prevent|mitigat)(?:e|es|s|ing|ed)? (?:the |a |any |this )?single points? of failure\b"
    r"|\bno single points? of failure\b",
    r"\b(?:when|if|unless|as long as|while) (?:(?:only|just|there is) (?:one|a single)|a single) |\bas long as one\b"
    r"|\b(?:when|while) one (?:node|pod|broker|instance|server|process) is\b",
    r"\b(?:similar|same|equal|identical|like|times)\W{1,3}(?:(?:to|as) )?the one\b|\blooks? like (?:an? single|one)\b"
    r"|\bor (?:1|one) [a-z]\d|\b(?:one|a single) \w+,? or (?:in|on|with|several|more|many|two)\b|(?-i:\b1PC\b)"
    r"|\bmust not be (?:claimed|owned|handled|picked|used) by\b|\bprevents?\b[^.;]{0,60}\bsecond\b|\bwould be (?:in|on) the\b",
    r"\b(?:node|broker|pod|server|instance|replica|host|cluster|core|zone) \d+ (?:and|or|to) (?:[a-z]+ )?\d"
    r"|\bfactor\s?[-−–]\s?1\b|\b1 (?:will|would|means)\b|\b1 replica each\b",
    r"\b(?:on|to|in) (?:an?|the|any|its|their|this|that|each) (?:specified|specific|given|certain|particular|selected"
    r"|respective|corresponding|assigned|underlying|correct|destination|application) (?:[\w-]+ )?(?:nodes?|pods?|hosts?"
    r"|machines?|containers?|instances?|vms?)\b(?! (?:in|of|under)\b)",
    r"\b(?:on|to) the (?:local|windows|linux|target|remote|worker) (?:nodes?|pods?)\b|\b(?:run|runs|running|installed|deployed"
    r"|scheduled) (?:on|in) (?:(?:their|any|every|each|all) (?:[\w-]+ )?(?:nodes?|pods?|hosts?|machines?|vms?)|(?:an?|the|its) "
    r"(?:[\w'’-]+ ){0,2}(?:nodes|pods|hosts|machines|vms))\b",
    # an object of an interface or of a configuration: its status, its name, its type
    r"\b(?:is|are|be|as) (?:an? |the )(?:container for|instance of|instance name|host(?:ed|name)\b|(?:node|pod|host|server|"
    r"machine)['’]s)|\bcan(?: also)? be re-?used\b",
    r"\b(?:single|one|1)[- ](?:node|task|machine|server|host|pod|process|instance|region|zone)[- ]?(?:cluster(?:s)?\b|usage"
    r"|machine sets?|sets?\b|queues? ids?|ids?\b|counts?|names?\b|objects?|api|types?|resources?|specs?|selectors?|variants?"
    r"|labels?|pools?|configs?)|\bsingle[- ]node ?/|\b(?:of|with) size (?:of )?(?:1|one)\b|\b(?-i:[a-z]+[A-Z]\w*ID)\b",
    # a step, a check, a wish, a measurement, and what is to be changed
    r"\A\W*(?:remove|delete|check|verify|ensure|make sure|test|limit|introduce|kill|drain|stop|don['’]?t|do not) (?:that|if"
    r"|whether|the|an?|one|all|any|each|every|support)\b|\A\W*as an? [\w -]{3,40}, i\b",
    r"\bdeployment (?:with|has) (?:0|zero) replicas\b|\bin our (?:\w+ ){0,2}benchmark|\btests? (?:instance|node|cluster"
    r"|environment)s?\b|\bresulted in the following\b",
    r"\bnot (?:be )?replicated? (?:from|into)\b|\b(?:no|nor) clusters\b"
    r"|\bno cluster (?:\w+ ){1,2}(?:already )?(?:exists?|is)\b",
    r"\A\W*(?:we |it |they )?(?:currently|at present|today)\b|\A\W*in (?:the )?current\b",
    # a device of those whom it serves
    r"\b(?:open|kept|saved|stored|typed|read|edited|drafted|shown|filled in|remain|stay) on the (?:phone|laptop"
    r"|tablet|desktop|notebook)\b",
    r"\bon the (?:phone|tablet|laptop|watch) and (?:on )?(?:the |a )?(?:laptop|phone|tablet|desktop|watch)\b",
    r"\bthe box (?:at|in) (?:the|each|every|a) (?:plant|shop|site|home|door|stop|station|factory|farm|branch) (?!rack)",
    r"\b(?:atomic|lua) script on the server\b|\b(?:files?|model|image|package|data|copy|map|list) (?:is"
    r"|are) (?:placed|put|laid) on the server\b",
    # what was, or one way that was weighed
    r"\b(?:first|former|previous|earlier) (?:version|system|set-?up|release)\b|\bold [\w -]{2,24} becomes\b"
    r"|\bwas on one\b",
    r"\A\W*(?:one|a single|a common|a shared) [^.;]{3,80}\b(?:dropped|rejected|turned down|discarded|dismissed"
    r"|ruled out|set aside)\b",
    r"\b(?:selling|reading|reads?|writes?|writing|answering|serving|answers) (?:from|to|by|out of) (?:the "
    r"|a )?(?:local |nearest )?replica",
    r"\bone (?:(?!is\b|was\b)[\w-]+ )?(?:lost|away|dead)\b|\boutages? of\b[^.;]{0,40}: ?one\b",
)
# A sentence that tells only of what was.
ONLY_WAS = re.compile(
    r"\A(?!.*(?:'s|'re|\b(?:is|are|runs?|lives?|has|have|holds?|serves?|takes?|stands?|does|do|keeps?|now|remains?"
    r"|stays?)\b))"
    r".*\b(?:was|were|wrote|called|ran|lived|stood|hoped|kept|needed|asked|did|had|went)\b",
    re.IGNORECASE | re.DOTALL,
)
