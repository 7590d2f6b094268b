"""Plain speech on more load than now: cut up by a key, one more brings as much again; or one, and a larger one next.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "num": (
        r"(?:\d[\d,.]*k?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty"
        r"|forty|fifty|n|any number of|as many|several|many)"
    ),
    "unit": (
        r"(?:pods?|nodes?|instances?|servers?|machines?|workers?|process(?:es)?|replicas?|brokers?|shards?"
        r"|hosts?|vms?|partitions?|boxes|gateways?|collectors?|consumers?|tasks?|containers?|cells?|databases?"
        r"|programs?|engines?|relays?|hubs?|threads?|schedulers?|copies|ones|one|clusters?|slices|stacks?"
        r"|executors?|indexers?|members?|regions?|cutters?|matchers?|readers?|agents?)"
    ),
}

ANSWERS: tuple[str, ...] = (
    r"\bstarts? more of (?:them|these|it)\b|\bhold no state\b|\bring names\b|\btook over an? \w+th of\b",
    (
        r"\bthen another\b|\bgoes another\b|\bside by side, each with\b|\b<num> times side by side\b"
        r"|\b\d(?:\.\d+)? times what the\b"
    ),
    (
        r"\b(?:not|never) matters? which\b|\bby any (?:<unit>|of them|other)\b|\bkept in a cookie\b"
        r"|\b(?:second|third|fourth|further|another|one more) (?:[\w-]+ ){0,2}?(?:and further )?\w+ (?:takes?"
        r"|carries|each|every|joins?|is added|is enough|brings)\b|\brehears\w+\b"
        r"|\bset up (?:once )?for the test\b|\bfrom <num> (?:[\w-]+ )?to <num> (?:[\w-]+ ){0,2}?<unit>"
    ),
    (
        r"\bas many (?!threads)(?:[\w-]+ )?<unit>? ?as\b|\bper (?:partition|instrument|area|day|month|league"
        r"|region|shard|tenant) |\b<num> <unit> instead of <num>|\bwhose (?:hash|number|key|id)\b|\ba (?:node"
        r"|server|shard|pod|process)(?= *[.;,]|$)|\bpartition key\b|\bclaimed? in batches\b"
    ),
    (
        r"\b(?:separately|in pieces|in <num> (?:\w+ )?(?:pieces|parts|lots|portions|slices|files)"
        r"|piece by piece)\b[^.;]{0,50}\b(?:each|<unit>|by|any)\b|\bas many <unit> as\b|\bgets? more <unit>\b"
        r"|\b(?:each|every one) (?:has|holds|takes|keeps|does|owns) (?:its|a|only its) (?:own|share|sixth"
        r"|third|half|quarter|part|\w+th)\b|\bonly its own \w+"
    ),
    (
        r"\brouter by \w+|\bby tenant\b|\b(?:db|postgres|redis|server|node|shard|pod)\w* ?[(\[]*(?:\w+ )?2\b"
        r"|\bsplit themselves\b|\bonce per (?:\w+ )?(?:group|region|customer|tenant|key|hall|partition)\b"
        r"|\bper (?:cell|shard|partition)\b|\b<num>, <num>, <num> <unit>"
    ),
    (
        r"\b(?:a|each|every) new \w+ (?:gets|brings|means|is|takes|has) (?:a|its|an) (?:new|own|further)\b"
        r"|\b<unit> of (?:its|their|the) (?:country|region|city|tenant|hall|league|zone|own)\b|\bshard \d"
        r"|\beach on (?:its|their|a) own\b"
    ),
    # it is cut up by a key
    (
        r"\b(?:shard|partition|split|divid|hash|spread|dealt|distribut|cut|assign|carv|scatter|slic|segment"
        r"|bucket|grouped|keyed|sort)\w*\b[^.;]{0,40}\b(?:by|on|over|across|into|among|between|per|to one of"
        r"|to the hub|with)\b"
    ),
    (
        r"\b<num> (?:[\w-]+ ){0,2}?(?:shards|partitions|slices|slots|buckets|cells|segments|portions|ranges"
        r"|databases)\b|\b(?:shards|partitions|cells|slots)\b[^.;]{0,30}<num>"
    ),
    (
        r"\b(?:one|a|an|own) (?:[\w-]+ ){0,2}?(?:<unit>|writer|leader|queue|table|index|schema) (?:per"
        r"|for each|for every|of (?:its|their) own)\b|\b(?:once|started|runs?) per (?:core|hall|league|region"
        r"|customer|\w+ and per)\b"
    ),
    (
        r"\b(?:each|every) (?:of (?:the|them|these) )?(?:[\w-]+ ){0,3}?(?:holds?|takes?|has|owns?|computes?"
        r"|serves?|keeps?|carries|handles?|does|works on|locks?|reads?|evaluates?|gets?) (?:only "
        r"|just )?(?:its|their|a|an|the|one|<num>)(?: [\w-]+){0,2} (?:own|part|share|slice|range|portion|shard"
        r"|third|matches|halls|segment|partitions?|keys|\w+s whose|\w+s of|\w+ whose)\b"
    ),
    (
        r"\b(?:by|of|on) (?:the )?(?:hash|range|key|consistent hash\w*|modulo|id|number|region|country|tenant"
        r"|customer|date|month|hall|league|\w+ (?:id|number|key|code|name))\b[^.;]{0,60}\b(?:over|across"
        r"|shard\w*|partition\w*|split|spread|dealt|each)\b|\bconsistent hash\w*|\bhash ring\b|\bring says\b"
        r"|\bmodulo\b"
    ),
    # one more brings as much again
    (
        r"\b(?:add(?:s|ed|ing)?|start(?:s|ed|ing)?|rent\w*|order\w*|put|bring\w*|book\w*|plug\w*|join\w*"
        r"|hir\w+|open\w*|switch\w* on) (?:up |in |more |another |further |one |a |an |some |new |extra "
        r"|additional |<num> |of |the |same |identical ){0,5}(?:[\w-]+ ){0,2}?<unit>\b(?! (?:memory|ram|core"
        r"|cpu|disk))"
    ),
    (
        r"\b<unit>\b[^.;]{0,40}\b(?:(?:is|are|can be|may be|will be|get|gets) (?:\w+ )?(?:added|started|joined"
        r"|rented|booked|put behind|brought up|opened|ordered|launched)|joins?|grows? by itself)\b"
    ),
    (
        r"\b(?:another|further|additional|more|extra|new|second|third|fourth"
        r"|next) (?:[\w-]+ ){0,2}?<unit>\b[^.;]{0,60}\b(?:takes?|brings?|gives?|carries|joins?|can|may|added"
        r"|started|needed|bring|share|when|as|for|behind|gets?)\b"
    ),
    (
        r"\bautoscal\w*|\bhpa\b|\bkeda\b|\bscal(?:e|es|ed|ing)[ -]out\b|\bhorizontal(?:ly)?\b"
        r"|\bscaling group\b|\bkarpenter\b|\bmax_?replicas\b"
    ),
    (
        r"\b<num> (?:to|-|up to|\.\.) ?<num> (?:[\w-]+ ){0,2}?<unit>\b|\b(?:from|between) <num> <unit> (?:to"
        r"|and) <num>\b|\bbetween <num> and <num> <unit>|\b(?:today|now"
        r"|currently),? <num> (?:<unit>)?[^.;]{0,40}\b(?:then|later|up to|at most|<num>)\b"
    ),
    (
        r"\b(?:up to|at most|as many as|any number of|n|many more) (?:<num> )?(?:[\w-]+"
        r" ){0,2}?<unit>\b[^.;]{0,50}\b(?:can|may|could|take|takes|share|tested|tried|run|started|behind|of)\b"
        r"|\bany number of\b[^.;]{0,30}<unit>"
    ),
    # each is like the other
    (
        r"\bstateless\b|\b(?:no|not|nothing|none|without)(?: \w+){0,2} (?:state|stored|kept"
        r"|held)\b[^.;]{0,30}\b(?:in|on)? ?(?:them|it|itself|the (?:pods?|instances?|nodes?|process))?"
        r"|\bkeeps? (?:nothing|no state)\b|\b(?:sessions?|state|counters?|maps?) (?:\w+ )?(?:is|are|lives?"
        r"|sits?|moves?|goes?|kept) (?:\w+ )?(?:in|to) (?:redis|the database|postgres|a store|s3|etcd|valkey"
        r"|dynamo\w*|memcached)"
    ),
    (
        r"\b(?:any|every) (?:<unit>|of them) (?:can|may|is able to) (?:take|serve|answer|deliver|handle|do"
        r"|work|read|run)\b|\bidentical\b|\bshare[ds]?[- ]nothing\b"
    ),
    # measured
    (
        r"\b(?:doubl|tripl|twice)\w*\b[^.;]{0,40}<unit>[^.;]{0,60}\b(?:doubl|tripl|twice|\d(?:\.\d)? times"
        r"|as much|as many|linear)\w*|\blinear(?:ly)?\b|\bbrings? as much again\b|\bno bend\b"
    ),
    (
        r"\b(?:per|each|an?) (?:[\w-]+ )?<unit>(?: \w+){0,3} (?:carries|holds?|does|handles?|takes?|serves?"
        r"|manages?|is good for|stands?) (?:about |some |up to )?\d|\b\d[\d,.]*k? ?(?:[\w/]+ ){0,3}?(?:per|a"
        r"|each|for every|for each) <unit>\b|\bone (?:<unit> )?(?:per|for every|for each|more per) \d"
    ),
    (
        r"\b\d+ <unit>[,:]? (?:(?:did|gave|do|carried|took|made|=|→|->|gives?|do) )?\d[\d,.]*|\b(?:tested"
        r"|tried|measured|load[- ]test\w*|trial|ran)\b[^.;]{0,60}\b\d+ (?:[\w-]+ )?<unit>"
        r"|\b\d+ (?:[\w-]+ )?<unit>[^.;]{0,50}\b(?:tested|tried|measured|load[- ]test)\b"
    ),
    (
        r"\b(?:rebalanc|reshard|resharding|moves? (?:\w+ )?(?:shards?|partitions?|keys?|slots?|parts?)"
        r"|(?:shards?|partitions?|halls|slices|ranges|rooms|groups|keys|they|it) (?:are |is |can be "
        r"|may be )?mov(?:e|es|ed)(?! up)|takes? over (?:a|its|their|about|some|part)|shards? (?:is"
        r"|are) (?:halved|split))\w*\b"
    ),
)
LEAVES: tuple[str, ...] = (
    (
        r"\bas many threads as\b|\bwith \d+ (?:gb|tb|cores)[^.;]{0,20}\b(?:can be had|available)\b"
        r"|\bwill be seen when\b"
        r"|\bstateful\b|\bpacked tighter\b|\bstand-?by (?:with|has) the same\b"
    ),
    r"\[[^\]]*, active\]",
    (
        r"\btimes the (?:cpu|memory|ram|power|speed|size)\b|\bfactor (?:two|three|four|five|ten|\d)\b"
        r"|\brenewed every\b|\bstay with one\b|\bcross that bridge\b|\bone (?:index|file|task|shard|table|json"
        r"|db)\b|\breduce the (?:rate|update)\b|\boptimi[sz]e it\b|\bcannot be separated\b"
        r"|\bcomplete picture\b|\bsingle redis\b"
    ),
    (
        r"\b(?:biggest|largest|strongest|fastest) (?:\w+ )?(?:host|machine|server|box|instance|vm|node|one"
        r"|model|we have)\b|\b[a-z]\d[a-z]{0,2}\.\d*x?large\b|\bsqlite\b|\bin one (?:place|run|piece"
        r"|process)\b|\blimited to one\b|\b(?:one|single) concurrent\b|\bonly the (?:primary|leader|master"
        r"|active)\b|\bmap of all\b|\bin the process\b"
    ),
    (
        r"\b(?:is|are) an? single \w+|\bsecond (?:copy|one|instance) would\b|\bclose (?:the )?(?:registration"
        r"|door)\b|\bnot think about\b|\btakes longer\b|\bvendor's promise\b|\b(?:author|vendor"
        r"|maker) (?:claims|says|promises)\b"
    ),
    r"\bcron\b|\b(?:main|central) (?:server|hub|machine|node|process)\b",
    # a larger one
    (
        r"\b(?:bigger|larger|stronger|fatter|beefier|faster|mightier|roomier|larger|next|better|newer|big"
        r"|strong) (?:[\w-]+ ){0,2}?(?:machines?|servers?|box|host|hosts|instance|instances|vm|vms|node|model"
        r"|models|type|types|sizes?|hardware|cpus?|computer|iron|plan|database|disks?|one|ones)\b"
    ),
    (
        r"\b(?:more|double|twice|additional|extra|enough|faster|further|doubl\w+)(?: the| as much"
        r"| its)? (?:memory|ram|cores?|cpus?|gb|disks?|processors?)\b|\b\d+[- ]cores?\b|\b\d+ (?:v?cpus?|gb|tb"
        r"|cores)\b(?![^.;]{0,20}\b(?:each|per)\b)|\bup to \d+ (?:cores|gb|tb|vcpus?)\b"
    ),
    (
        r"\bvertical(?:ly)?\b|\bscal\w+ up\b|\bupgrad\w+\b|\benlarg\w+\b|\breplaced (?:by|with) (?:a"
        r"|the) (?:stronger|larger|bigger|newer)\b|\bnext (?:size|model|class|tier)\b|\bsizes? (?:up|larger)\b"
        r"|\binstance type\b|\bstronger hardware\b"
    ),
    # a faster program
    (
        r"\b(?:tun(?:e|ed|es|ing)|profil\w+|optimi[sz]\w+|rewrit\w+|rewritten|sped up|index(?:es)? (?:keeps?"
        r"|were|are)|compil\w+ with|made (?:\w+ )?faster|cach\w+ more|gc)\b"
    ),
    # one and no more
    (
        r"\b(?:one|a single|single|only one|exactly one|the only|one central|the central|1|a central|lone"
        r"|sole) (?:[\w-]+ ){0,2}?(?:<unit>|machine|server|process|writer|leader|master|hub|scheduler|jvm|host"
        r"|database|instance|thread|box|computer|appliance|postgres\w*|mysql|redis|table|matcher"
        r"|collector)\b(?! (?:per|for each|for every|carries|holds \d|does \d|handles \d|takes \d|more"
        r"|at a time|after|less|fewer|down))"
    ),
    (
        r"\b(?:only|exists?|runs?|started|run) (?:ever )?(?:once|one)\b(?! per| for each)"
        r"|\bsingle[- ]threaded\b|\bone core\b|\b(?:the |its )?(?:leader|master|active (?:one|node)"
        r"|main server) (?:\w+ )?(?:does|keeps|holds|computes|decides|writes|works)\b|\b(?:others?"
        r"|rest) (?:only |just )?(?:stand by|wait|are standby|idle)\b"
    ),
    (
        r"\b(?:all|everything|whole|entire|every \w+)\b[^.;]{0,50}\b(?:in|on|to|through|into|by) (?:one"
        r"|a single|the same|the memory|its memory|main memory|the central|its ram|memory of|ram)\b"
        r"|\bholds? (?:\w+ )?(?:all|everything|the whole)\b|\bin (?:its|the|their"
        r"|process) (?:own )?memory\b(?![^.;]{0,30}\bpart\b)"
    ),
    (
        r"\b(?:not|cannot|can not|never|hardly|nor) (?:be |\w+ )?(?:divided|split|sharded|partitioned|spread"
        r"|distributed|run twice|doubled|shared|scaled|parall\w+)\b|\b(?:no|without) (?:second|sharding"
        r"|shards?|partition\w*|further \w+|horizontal)\b|\b(?:bring|brings) nothing\b"
    ),
    # it will do, or will be seen
    (
        r"\b(?:headroom|room to (?:grow|spare)|reserve|sufficient|suffices?|large enough|big enough"
        r"|fast enough|copes|enough for|well below|far from|not (?:an|the) issue|no issue|no (?:plans?|problem"
        r"|concern)|not expected|not (?:become|reach)|does not become)\b"
    ),
    (
        r"\b(?:we|they|one|it) (?:will|shall|would) (?:\w+ )?(?:see|look|think|decide|know)\b|\bwill be seen\b"
        r"|\bwe(?:'ll| will) see\b|\bnot (?:been )?(?:looked at|examined|considered|decided|thought|planned"
        r"|worked out)\b|\bsee how\b|\bwhen it comes\b|\bif (?:it gets tight|required|needed|necessary"
        r"|need arises)\b[^.;]{0,40}\b(?:bigger|larger|faster|hardware|cpu|bought|ordered)\b"
    ),
    (
        r"\b(?:appliance|vendor|supplier|manufacturer|provider|maker)(?:'s)?\b[^.;]{0,50}\b(?:model|sizes?"
        r"|offers?|larger|faster|bigger|next|can be had)\b|\b(?:is|are|to be) (?:bought|ordered|on order)\b"
        r"|\bloaded to \d+ ?%"
    ),
)
MEANS: tuple[str, ...] = (
    (
        r"\b(?:shard\w*|partition\w*|scal\w+ out|horizontal\w*|second (?:instance|node|server|process|one)"
        r"|more (?:vms|nodes|instances|servers|pods)|cluster\w*|split\w*|divid\w+|scaling|growth)\b"
    ),
)
# What makes a page one about more load than now: growth that is told, or ways in which capacity is divided and added.
ASKS: tuple[str, ...] = (
    (
        r"\b(?:today|now)\b[^.]{0,60}\bwill (?:have|be|need|want|come)\b|\b(?:load|traffic|number"
        r"|volume)\b[^.;]{0,20}\btimes (?:the"
        r" usual|as)\b"
    ),
    (
        r"(?:\A|\||[:;] )\W{0,6}(?:\d+(?:\.\d+)* )?(?:(?:room for )?growth|growing|scal(?:e|ing)|how it gets big|autumn"
        r"|next year)\b|\bgrow(?:s|ing|n|th)?\b[^.;]{0,30}(?:%|\bfrom\b|\bto\b|\bby\b|\bwith\b)|\bforecast\b"
    ),
    (
        r"\b(?:\d[\d,.]*k?m?|millions?|twice as many|several times)\b[^.;]{0,50}\b(?:by (?:next |the end of "
        r"|then )?(?:summer"
        r"|autumn|winter|spring|\w+ \d{4}|next year|christmas)|next (?:year|summer|autumn|winter|spring|july|june"
        r"|may|season)"
        r"|in (?:two|three|18|12|24|a few) (?:years|months)|in (?:autumn|november|december|october|september)"
        r"|after the (?:launch"
        r"|merger|move)|then(?= *\|)|within (?:two|three) years|more each month|will be (?:needed|there))\b"
    ),
    (
        r"\b(?:next (?:year|summer|autumn|winter|spring|july|june|season)|from 20\d\d|by (?:autumn|winter|spring"
        r"|summer|then)"
        r"|this autumn|in (?:october|november|two years|18 months))\b[^.;]{0,80}\b(?:\d[\d,.]*k?|twice|triples?"
        r"|double|ten times"
        r"|neighbouring|million)\b|\b(?:triples?|doubles?|(?:ten|five|\d+) ?(?:times|x)) (?:the (?:figure|load"
        r"|number)|its|our"
        r"|the present|today|as many)\b|\bwants? (?:to join with )?(?:a million|\d[\d,]*k?)\b"
    ),
    (
        r"\b(?:bigger|larger|largest|stronger) (?:[\w-]+ )?(?:machines?|servers?|box|hosts?|instances?|vms?"
        r"|models?|sizes?|types?)"
        r"\b|\bnext (?:bigger|larger|size)\b|\b(?:is|at|reach\w*) (?:at )?(?:its|the|their) limit\b|\bmore cores\b"
    ),
    (
        r"\b(?:autoscal\w*|hpa|keda|scal(?:e|es|ed|ing)[ -]out|horizontal(?:ly)?|resharding|linear(?:ly)?)\b"
        r"|\bshard(?:s|ed|ing)? (?:by|over|on|across|(?:are|is) (?:moved|split|halved|added)|more|now)\b"
        r"|\bany number of (?:[\w-]+ )?<unit>\b|\b(?:add(?:s|ed|ing)?|further|another|more|new) (?:[\w-]+ )?<unit>\b"
        r"[^.;]{0,40}\b(?:added|takes? (?:over|slots)|moves?|carr\w+|brings?|at \d+ ?%|by (?:cpu|load)|per \d"
        r"|as needed|behind"
        r"|when)\b|\b<unit> (?:can|may) be added\b|\b<num> (?:to|-) ?<num> <unit>\b[^.;]{0,40}\b(?:cpu|load"
        r"|length|throughput)\b"
        r"|\b(?:cpu|load|throughput) (?:of |at |above |over )?\d+ ?%[^.;]{0,30}\b(?:adds?|more|starts?)\b"
    ),
)
