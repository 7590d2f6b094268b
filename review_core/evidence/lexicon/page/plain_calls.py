"""Plain speech on remote calls of which one piece of work costs one for each item.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes. What is one for each is
told in two halves, EACH and CALLS, that stand in one clause; COSTS tell it by themselves.
"""

CLASSES: dict[str, str] = {
    "call": (
        r"(?:(?:calls?|requests?|quer(?:y|ies)|look-?ups?|rpcs?|gets?|posts?|puts?|heads?|patch(?:es)?"
        r"|selects?|round-?trips?|round trips?|callbacks?|questions?|inserts?|fetch(?:es)?|enquir(?:y|ies)"
        r"|inquir(?:y|ies)|search(?:es)?|statements?|hits?|trips?|resolvers?|invocations?|commands?)\b"
        r"|\w+\([^()]{0,60}\))"
    ),
    "ask": (
        r"(?:(?:asks?|asked|calls?|called|fetch(?:es|ed)?|quer(?:y|ies|ied)|polls?|polled|pings?|retriev(?:e"
        r"|es|ed)|resolv(?:e|es|ed)|contact(?:s|ed)?|consult(?:s|ed)?|requests?|requested|look(?:s|ed)? up"
        r"|looks? (?:\w+ ){1,4}up|enquir(?:e|es|ed)|inquir(?:e|es|ed)|knocks?|interrogat(?:e|es|ed)"
        r"|download(?:s|ed)?|gets|obtain(?:s|ed)?|issues|pulls|pulled|search(?:es)? (?:for|in)|turns to"
        r"|triggers|invokes|loads|loaded|validat(?:e|es|ed)|opens a connection|sends an? \w+|calling|asking"
        r"|fetching|querying|polling|requesting|addresses itself to|checks (?:\w+ ){0,4}(?:with|at|against)"
        r"|reads? (?:\w+ ){1,4}(?:from|at|of))\b|(?:get|post|put|head|patch|delete) /|\w+\([^()]{0,60}\))"
    ),
    "verb": (
        r"(?:asks?|asked|checks?|checked|reads?|writes?|written|opens?|opened|loads?|loaded|puts?|hits?"
        r"|updates?|updated|saves?|inserts?|stores?|deletes?|registers?|reports?|goes (?:back )?to|turns to"
        r"|rings|visits|notif(?:y|ies)|tells|sends?|sent|posts?|posted|gets?|talks? to|speaks to|calling"
        r"|asking|loading|reading|fetching|checking|enriched|resolved|scored|looked)"
    ),
    # who acts by himself, or is one of few
    "actor": (
        r"(?:of (?:the )?(?:two|three|four|five|six)|two|three|four|five|airlines?|teams?|customers?|tenants?"
        r"|labs?|school|schools|program|programs|party|parties|asker|users?|phones?|cars?|robots?|drivers?"
        r"|shop|shops|bank|banks|device|devices|agents?|boxes|box|vm|vms|meter|meters|crane|cranes|peer|peers"
        r"|member of|operator|channel|channels|provider|providers|department|municipality|country|city|town|pr"
        r"|release|event|events|message|messages|change|changes|click|edit|transfer|transfers|payment|deploy"
        r"|build|report|stroke|header|log|json)\b"
    ),
    "reply": r"(?:answers?|replies|reply|responses?)\b",
    "calls": (
        r"(?:calls|requests|gets|queries|lookups|look-ups|rpcs|round trips|round-trips|selects|statements"
        r"|posts|heads|inserts|searches|enquiries|inquiries|questions|fetches|trips|patches|puts|resolves)"
    ),
    "time": (
        r"(?:the )?(?:night|day|week|year|steps?|phases?|stages?|list of steps|gateway|proxy|broker|queue"
        r"|balancer)\b"
    ),
    # what is done to one after the other in a roll-out, and other sayings
    "slow": (
        r"(?:step|side|one|day|night|week|region|node|page|pod|rack|zone|block|site|hall|year|month|island"
        r"|office|state|library|school|team|machine|little|bit|two|namespace|member|shard|tenant|customer"
        r"|store|branch|district|project|service|cell)"
    ),
    # what comes one at a time by itself, or is no item of a list: a run, a minute, a machine
    "coarse": (
        r"(?:requests?|calls?|seconds?|sec|s|ms|minutes?|min|hours?|h|days?|nights?|weeks?|months?|quarters?"
        r"|years?|time|run|pass(?:es)?|cycles?|pages?|screens?|views?|search(?:es)?|quer(?:y|ies)|sessions?"
        r"|pods?|instances?|nodes?|replicas?|workers?|servers?|process(?:es)?|threads?|machines?|regions?"
        r"|zones?|shards?|partitions?|clients?|browsers?|apps?|batch(?:es)?|blocks?|chunks?|groups? of"
        r"|attempts?|try|tries|retry|retries|sides?|other|morning|evening|opening|log-?in|start|restart"
        r"|connections?|release|deploy\w*|hosts?|sites?|halls?|services?|aisles?|pools?|cells?|clusters?"
        r"|brokers?|endpoints?|gateways?|core|cpu|caller|tier|steps?|way|of (?:them|these|those|the (?:two"
        r"|three|four|five))|\d+ ?(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?)|(?:few|two|three|five|ten"
        r"|half|quarter|full|other) \w+|in|at|to|has|have|is|are|with|for|on|by|and|can|may|gets?|once|takes?"
        r"|keeps?|holds?)\b"
    ),
    # what a screen, list or record is made of; who acts by himself (a device, a client) is not among them
    "part": (
        r"(?:items?|rows?|lines?|records?|entr(?:y|ies)|objects?|documents?|docs?|tiles?|widgets?|cards?|pins?"
        r"|markers?|fields?|attributes?|propert(?:y|ies)|columns?|cells?|values?|positions?|hits?|results?"
        r"|elements?|pictures?|images?|photos?|thumbnails?|icons?|labels?|parcels?|products?|articles?|orders?"
        r"|invoices?|getters?|accessors?|lessons?|tickets?|pupils?|persons?|employees?|members?|children"
        r"|comments?|posts?|tracks?|songs?|books?|points?|rooms?|seats?|stops?)"
    ),
    "many": (
        r"(?:all|whole|entire|both|many|ids|codes|keys|numbers|names|list|lists|them|together|everything"
        r"|\d[\d,.]+|page|pages|block|blocks|hundred|thousand|several|set|full|complete|batch|bulk|range"
        r"|in one)"
    ),
    "num": (
        r"(?:\d[\d.,]* (?:million|thousand)|\d\d[\d,.]*\d*|\d{1,3}(?:,\d{3})+|(?:some |many "
        r"|several )?(?:dozens|hundreds|thousands|tens of thousands|millions) of|(?:twelve|fifteen|twenty"
        r"|thirty|forty|fifty|sixty|eighty|ninety|(?:a|two|three|several) (?:hundred|thousand)))"
    ),
    "rate": (
        r"(?:/ ?(?:s|sec|min|h)\b|(?:per|an?|each|every|in an?|at) (?:second|minute|hour|s|min|day|week|month"
        r"|year|peak)\b)"
    ),
    "kind": r"(?:(?!per |each |every )[\w/{}.?=&-]+ )",
    # a figure that no concurrency is
    "lot": (
        r"(?:\d{1,3}(?:[,.]\d{3})+|\d{3,}|(?:a|two|three|five|several) (?:hundred|thousand)|hundred|thousand|n"
        r"|up to \d+)"
    ),
    "op": r"(?:run|page|screen|pass|list|night|view|map|basket|cart|morning|opening)",
    "thing": (
        r"(?:order|plan|statement|report|form|dashboard|folder|document|vehicle|invoice|employee|customer"
        r"|patient|payslip)"
    ),
}

# So it goes for each of many things ...
EACH: tuple[str, ...] = (
    r"\b(?:for|about|of|with) (?:each|every one)(?: of (?:them|these|those))? as (?:it|they|one) \w+",
    (
        r"\b(?:for|about|of|with|from|to|after|before|on|at|by|against|where|what|whether|how|show\w*|print\w*"
        r"|draw\w*|render\w*|writ\w*|sav\w*|<ask>|<verb>) (?:each|every|any single|every single)(?: single"
        r"| one(?: of)?)?(?: of)?(?: (?:the|its|their|these|those|his|her|our"
        r"|all))?(?: \d[\d,.]*)? (?!<coarse>|<actor>)(?:\w+|\{)"
    ),
    r"\bfor (?:each|every one) of (?:the |its |their )?\d[\d,.]*\b",
    r"\b(?:each|every)(?: single| of the(?: \d[\d,.]*)?)? (?:\w+ )?<part>\b(?! in (?:flight|parallel))",
    (
        r"\b(?:for|about|after|of|with) (?:each|every one|every single one|each one)(?=\W*(?:\Z|[,;:.(]"
        r"|in turn|of them))"
    ),
    r"(?:\A|[;:,|] ?|- |that |then )per (?!<coarse>|<actor>|\w+ly\b)\w+(?: and \w+)? (?:the |it |we |a |an |one )",
    (
        r"\b(?:one by one|one at a time|one after (?:the other|another)|one \w+ (?:after|by) (?:the other"
        r"|another|the next)|one \w+ at a time|individually|singly|separately|sequentially|in (?:a|the"
        r"|nested) loops?|lazily|each on its own|one for one|piece by piece)\b"
    ),
    r"\b(?!<slow> )(\w{3,}) (?:by|after|for) \1\b",
    (
        r"\b(?:walk|loop|iterat|step|go|work)(?:s|es|e|ing)? (?:\w+ )?(?:through|over|down) (?!<time>)"
        r"|\bthen loops?\b|\bloops? and\b|\bforeach\b|\bcursor\b"
    ),
    (
        r"\b(?:takes|on to|goes on with|turns to|reads|asks|about) the next(?: \w+)?(?=\W*(?:\Z|[,;.]"
        r"|of them))|\bthen the (?:second|next)(?: <part>| one)?(?=\W*(?:\Z|[,;.]|and so))|\babout the second\b"
    ),
    r"\b(?:whenever|every time|each time) (?:an?|one|that|this|its) (?:\w+ )?<part>\b",
    r"\bfor (?:an?|that|this|one) (?:single )?<part>\b: |\bof (?:one|a single) <part>\b|\bone single <part>\b",
    r"\bfor (?:the|all|his|its|their) (?:other |remaining )?<num> (?!<coarse>)\w+",
)
# ... somebody else is called over the network.
CALLS: tuple[str, ...] = (
    r"\b<ask>",
    (
        r"\b(?:an?|one|its own|their own|separate|further|another|own|new"
        r"|single) <kind>{0,2}<call>\b(?! (?:with|for) (?:all|the|many|both))"
    ),
    (
        r"\b(?:asks?|asked|checks?|checked|goes (?:back )?to|turns to|rings|hits?|loads?|calling|asking"
        r"|loading|reading|fetching|checking|puts|gets?|opens?|talks? to)\b[^;.]{0,60}\b(?:service|api"
        r"|endpoint|server|backend|register|registry|host)\b"
    ),
    (
        r"\b(?:get|post|put|head|patch|delete) /|\b(?:with|by|over|via|an?) (?:\w+ )?(?:get|post|put|head"
        r"|patch|grpc|http|rest|sql|rpc|select|imap|soap|ldap)\b"
    ),
    r"(?<!-)->>?\+?\w",
    r"\bover the (?:wire|network|wan)\b|\bremotely\b",
)
# What tells it by itself.
COSTS: tuple[str, ...] = (
    (
        r"\beach time (?:over|by|through|via) (?:https?|grpc|rest|the|a)\b|\bby (?:single|individual"
        r"|separate) (?:\w+ )?(?:reads?|<calls>)\b|\b(?:done|made|checked|called|asked|fetched) in (?:the"
        r"|a) loop\b|/\{\w+\}[^.;]{0,60}\b<num> \w+ an? (?:page|screen|view|list)\b"
        r"|\b<ask><~~>\bfrom (\w{3,}) to \1\b"
    ),
    (
        r"\b(?:fetch|get|load|ask|read)(?:s|es)? [\w' ]{2,30}, (?:then )?(?:fetch|get|load|ask|read)(?:s"
        r"|es)? [\w' ]{2,30}, (?:then )?(?:fetch|get|load|ask|read|next)\b"
    ),
    (
        r"\b(?:getters?|accessors?|properties|fields|attributes)\b[^.]{0,80}\b(?:uses?|calls?|reads?"
        r"|needs?) <num> of them\b|\b(?:uses?|calls?) (?:all )?<num> (?:of them|getters|resources|endpoints)\b"
        r"|\bout of <num> (?:\w+ )?(?:resources|calls|requests|endpoints|services)\b|\bthe (?:rest"
        r"|details?) (?:is|are) (?:asked|fetched|loaded|called) (?:for )?(?:singly|separately|on demand"
        r"|lazily)\b"
    ),
    (
        r"\bper (?:event|message|record|\w+): [^.;]{0,60}\b(?:look-?ups?|https?|grpc|calls?|requests?|quer(?:y"
        r"|ies))\b|\bsingle-\w+ (?:operations?|calls?|requests?|gets?|writes?|look-?ups?)\b"
        r"|\bloop of (?:[\w, ]{1,40} )?<calls>|\b(?:round trip|message|call|request)s? per (?:key|field"
        r"|character|cell|property|line|row|item)\b"
    ),
    r"\b(?:who|what|where) \w+(?: \w+){0,3},? (?:then|and then) (?:who|what|where)\b|\bis <num> <calls>",
    (
        r"\beach(?: of them| one)? (?:\w+ )?(?:fetched|asked|loaded|called|requested|read|queried|resolved"
        r"|looked up)(?: \w+){0,3} (?:on its own|by itself|separately|singly|individually)\b"
        r"|\bfollow-?up (?:calls|requests)\b|\bper (?!<coarse>)\w+:? (?:two|three|four|five|six"
        r"|[2-9]) <calls>\b"
    ),
    (
        r"\b(?:asks?|polls?|queries|calls|pings|contacts|requests from) all (?:of )?(?:the |its )?<num> \w+"
        r"|\b<ask>[^.;:]{1,60}\bper <part>\b|\b(?:decided|answered|checked|resolved|computed"
        r"|priced) by the (?:\w+ )?(?:service|server|api)\b[^.;]{0,40}\b(?!<slow> )(\w{3,}) by \1\b"
        r"|\b(?:resolves?|looks? up|loads?|fetch(?:es)?) (?:its|his|her|their) (?:own )?\w+ (?:with|from|at"
        r"|through) the\b"
    ),
    # "a request per entry", "a call for each entry"
    (
        r"(?<!most )(?<!most one )(?<!to )\b(?:an?|one|1|two|three|four|five|six|[2-9]|its|single|separate|own"
        r"|individual|the) <kind>{0,2}<call>(?: <kind>{1,6}?| )?(?<!at a time )(?:per|for each|for every"
        r"|for each of the|for each one of the|to each|about each|on each) (?!<coarse>)\w+"
    ),
    (
        r"\b(?:one|a|1|two|three|four|five|six|[2-9]) <kind>{0,1}<call> (?:an?|each) <part>\b"
        r"|\b<calls>[^;.]{0,40}\b(?:one|1) (?:an?|per|each) <part>\b"
    ),
    r"\b<calls>\b[^;.]{1,60}\bone (?:for|per|to|about) (?:each|every) (?!<coarse>)\w+",
    (
        r"\b(?:each|every|all|\w+s)(?: \w+){0,6} (?:by|with|in|through|from|of|issues?|costs?|needs?|makes?"
        r"|sends?|fires?|triggers?|does|means|causes|gets?|is|are) (?:its|their|an?) (?:own|separate"
        r"|individual) <kind>{0,1}<call>"
    ),
    (
        r"\b(?:an?|one) <kind>{0,2}<call> (?:of its own|apiece|each\b(?! other))"
        r"|\b<call>(?: \w+)? (?:of its own|of their own)\b"
    ),
    (
        r"\b(?:n ?\+ ?1|n plus (?:one|1)|1 ?\+ ?(?:n|1 per|one per)) ?(?:calls?|requests?|quer(?:y|ies)"
        r"|selects?|look-?ups?|problem|pattern|fetch|get|\+ ?n)|\blazy loading\b|\blazily (?:loaded|fetched"
        r"|loads)\b"
    ),
    r"\b1 (?:\w+ )?\+ (?:n|1 per|one per|\d+)\b",
    r"\b(?:get|post|put|head|patch|delete) /[^;.]{1,80}\b(?:per|for each|for every) (?!<coarse>)\w+",
    # "the form is one of a single id", "each call is one sentence"
    (
        r"\b(?:takes?|accepts?|knows?|offers?|has|have|supports?|returns?|answers?|allows?"
        r"|provides?) (?:\w+ ){0,5}?(?:only (?:for )?(?:one|a single)|by single|a single (?:id|key|item) only"
        r"|single ids|single items|one (?:id|key|item) (?:only|at a time|per call|per request))\b"
    ),
    (
        r"\b(?:each|every) (?:call|request|query|message) (?:is|carries|returns|holds|takes|brings|concerns"
        r"|contains|covers|handles|has) (?:just |only |exactly )?(?:one|a single|1) (?!\d)"
    ),
    r"\b(?:again|once more|another time|anew|afresh) (?:for|with|about) (?:each|every|the next|the second|another)\b",
    # "name, price and stock: three calls"
    (
        r"\b(?:three|four|five|six|seven|eight|nine|ten|makes|issues|sends|needs|in|by|with|has"
        r"|does) (?:separate |different |single |small |individual |remote |http |rest )+<calls>"
    ),
    # many who ask, or are asked, at short intervals
    (
        r"\b(?:each|every|all(?: the)?|<num>) (?:\w+ ){1,3}?(?:is|are|gets?|get) (?:asked|polled|called"
        r"|queried|contacted|pinged|fetched|requested)\b[^;.]{0,40}\b(?:every|each|per|a) (?:few |\d+ ?|two "
        r"|three |five |ten |half )?(?:ms|s|seconds?)\b"
    ),
    (
        r"\b(?:asks?|polls?|calls?|queries|fetches|requests)\b[^;.]{0,40}\b(?:each|every|all) (?:of (?:the"
        r"|its) )?(?:\d[\d,.]* )?\w+[^;.]{0,40}\b(?:every|each|per|a) (?:few |\d+ ?|two |three |five |ten "
        r"|half )?(?:ms|s|seconds?)\b"
    ),
    (
        r"\b(?:each|every|all|<num>) <kind>{0,3}(?:clients?|browsers?|apps?|phones?|devices?|agents?|screens?"
        r"|tabs?|terminals?|users?|boxes|kiosks?|stations?)\b[^;.]{0,60}\b(?:polls?|asks?|calls?|fetch(?:es)?"
        r"|requests?|quer(?:y|ies))\b[^;.]{0,60}\b(?:every|each|per|a) (?:few |\d+ ?|two |three |five |ten "
        r"|half )?(?:ms|s|seconds?)\b"
    ),
)

# That there is no form for many.
LACKS: tuple[str, ...] = (
    (
        r"\b(?:batch|bulk|list|joint|collective) (?:form|call|endpoint|interface|api|request|query"
        r"|variant)s?\b[^.;]{0,60}\b(?:only (?:to|for)|only(?=\W*\Z)|will (?:come|follow)|comes (?:with|in"
        r"|later)|planned|later|next (?:year|release|version)|not (?:offered|open|available|there)|reserved)\b"
    ),
    r"\bnot (?:\w+ ){0,4}more than one \w+ (?:per|in one|at once|at a time|with one|in a)\b",
    (
        r"\b(?:no|not (?:have|offer|know) (?:a|any)) (?:batch|bulk|list|collective|multi)(?:-\w+)? ?(?:call"
        r"|form|endpoint|interface|api|request|way|operation|get|query|variant)\b"
    ),
    (
        r"\b(?:batch|bulk|list|joint|collective) (?:call|form|endpoint|interface|api|request|query)s? (?:is"
        r"|are|was|were) (?:not|missing|absent|lacking)\b"
    ),
)

# Several small calls for one thing, as they are written in code.
IN_CODE = (
    r"(?:\b\w{1,30}\([^()]{0,40}\)[^.]{0,60}){3}",
    r"(?:\b(?:get|post|put|head|patch|delete) ?/[\w/{}.-]+[^.]{0,60}){3}",
    r"\b\w+\((?:\w+, ?)?\w*id\)[^.]{0,60}\w+\((?:\w+, ?)?\w*id\)",
    r"(?:\bget /\S*\{\w+\}[^.]{0,80}){2}",
)

# So many calls that they cannot be but one for each: a figure that is no rate and no limit.
COUNTED: tuple[str, ...] = (
    (
        r"(?:\b|(?<= ))(?:so|hence|thus|therefore|makes?|made|means?|meaning|that is|that's|which is|costs?"
        r"|needs?|leads to|leading to|totals?|=|adds up to|amounts to|comes to|gives|issues|fires|produces"
        r"|results in|in total|altogether|is) (?:about |some |around |roughly |over |nearly "
        r"|up to )*<num> <kind>{0,2}<calls>\b(?! ?<rate>)"
    ),
    (
        r"\b<num> <kind>{0,2}<calls> (?:per|for|a|an|each|for an?|in (?:the|an?|one)) (?:single "
        r"|whole )?(?:<op>|<thing>|\w+ (?:opened|open|load|view|page|screen|run))\b"
    ),
    r"(?:\d[\d,.]* \+ ){1,4}\d[\d,.]* <kind>{0,1}<calls>\b",
    (
        r"\b(?:asked|called|fetched|queried|requested|happens|calls|asks|fetches"
        r"|repeated)\b<~~>\b<num> times(?! ?<rate>)(?=\W*(?:\Z|[,;.]|in |per |a |for |each ))"
    ),
    (
        r"\b(?:an?|one) <kind>{0,1}<call> (?:per|for each|for every|each|an?) \w+, <num>|: <num>, one (?:per"
        r"|for each|an?) "
    ),
    r"\b\d[\d.,]* (?:million|thousand) <calls>\b(?! ?<rate>)",
    r"(?<!\d )\b\d{2,} ?x(?! \d)\b|\b<num>-times\b",
    r"\bas (?:many|often)\b<~>\b(?:as|times)\b<~>\b(?:there are|lines|rows|items|entries|ids|it has)",
)
LIMITS: tuple[str, ...] = (
    (
        r"\b(?:429|503|refus\w+|reject\w*|at most|limit\w*|quotas?|caps?|capped|allow\w*|may|max\w*|waiting"
        r"|sheds?|shed|no more than|up to|breaker)\b"
    ),
)
