"""Plain speech on who gets the next request: who has least to do or is free; or always the same, or the next in line.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    "one": (
        r"(?:pods?|nodes?|instances?|servers?|machines?|workers?|process(?:es)?|replicas?|brokers?|hosts?"
        r"|backends?|copies|copy|desk|stations?|gateways?|targets?|members?|peers?|cells?|mixers?|ones?|gpus?"
        r"|boxes|box|robots?|lanes?|printers?|converters?|encoders?|relays?|proxy|proxies|vms?|runners?"
        r"|agents?|engines?|executors?)"
    ),
    "load": (
        r"(?:requests?|calls?|connections?|queue|load|loaded|jobs?|work|backlog|utili[sz]ation|cpu|memory"
        r"|streams?|tokens?|latency|sessions?|minutes|people|players|builds?|tasks?|in hand|in flight"
        r"|outstanding|open|pending|waiting|busy|to do|running|under way|delay|line|finish|used|messages?"
        r"|orders?|items?|bytes|active|way|uploads?|cases?|documents?|users?|queries|films?|room|use|full)"
    ),
    "handed": (
        r"(?:calls|requests|queries|connections|uploads|orders|jobs|work|builds?|cases|prompts|conferences|films?"
        r"|videos?"
        r"|streams?|documents|visitors|sockets|players)"
    ),
    "num": r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|some)",
}

ANSWERS: tuple[str, ...] = (
    (
        r"\b<one>\b[^.;]{0,60}\b(?:behind|with) (?:an? |the |two |three |four "
        r"|its )?(?:[\w-]+ ){0,2}(?:load[ -]?balancers?"
        r"|balancers?|haproxy|envoys?|nginx|[an]lb)\b|\b(?:less|least) busy\b[^.;]{0,30}\b(?:preferred|first"
        r"|taken|chosen)\b|(?<!at )\b(?:fewest|least) (?:\w+ )?(?:first|use)\b|\bby (?:the )?(?:fewest|least"
        r"|lowest)\b|\bthe fewest \w+(?: \w+)?(?=[.;,]|\Z)"
    ),
    (
        r"\bidle (?:for )?(?:the )?longest\b|\blongest idle\b|\bpass(?:es)? over\b|\b(?:has|with"
        r"|have) (?:a )?(?:room|free slot|spare)[^.;]{0,20}\b(?:takes?|fetch(?:es)?|gets?|pulls?)\b"
        r"|\bfewer than \d+ open\b|\bqueue lengths\b|\bshortest (?:two|one|of)\b|\bby benchmark\b"
        r"|\bweighs? by\b|\bdrained of\b"
    ),
    (
        r"\bmoved to (?:the|a|another) \w+(?: \w+)? (?:with|that has)\b|\bby (?:queue|load|backlog|depth"
        r"|number of)\b|\bqueue depth\b|\b(?:number|amount) of \w+(?: (?:each|a) \w+)? (?:has|have|still|left"
        r"|open|waiting)\b|\b(?:from|by|to|on) the (?:current |measured |daily )?(?:load|cpu|utili[sz]ation)\b"
        r"|\bfollows? the (?:load|cpu|queue)\b|\brecomputed\b|\bsalted\b"
    ),
    (
        r"\bto claim\b|\bclaims? (?:it|one|the next|a)\b|\bcomes? back when (?:finished|done)\b|\b(?:grabs?"
        r"|takes?|gets?) (?:the lock|a lease) for <num>\b|\bof their own\b[^.;]{0,40}\bfetch\w*"
        r"|\bnot offered\b|\bfull ones\b|\bgets? a \w+ alone\b|\brebalance\b|\bless work\b"
    ),
    (
        r"\block(?:s|ing)? (?:<num>|the next|a|one)\b|\bskip locked\b|\bpass(?:es)? (?:it|him|that one) by\b"
        r"|\b(?:lower|lowest|smaller|shorter|fewer|less) (?:\w+ )?(?:wins|is taken|gets it|p9\d|latency"
        r"|backlog)\b|\b(?:less|lower|fewer) than \d+ ?%|\b(?:most|more) (?:memory|room|space|slots"
        r"|capacity) (?:is |are )?(?:free|left)\b|\bpenalty\b|\bannounce[sd]?\b[^.;]{0,30}\b(?:least|backlog"
        r"|load|free)\b"
    ),
    (
        r"\b(?:whichever|whoever|that|which) (?:is|are) idle\b|\bwhen idle\b|\bpulls?\b[^.;]{0,20}\bidle\b"
        r"|\bis cut again\b|\bplaced anew\b|\bfewest \w+ open\b|\bwhen (?:fewer|less) than\b|\bone queue\b"
    ),
    # who has least to do
    (
        r"(?<!at.)\b(?:least|fewest|lowest|shortest|smallest|lightest|emptiest|freest|idlest|quietest|less|fewer"
        r"|emptier|lighter|lower|shorter)\b[^.;]{0,40}\b<load>\b|\bleast[_ -]?(?:conn\w*|req\w*|outstanding"
        r"|loaded|busy|used|latency|time)\b"
    ),
    (
        r"\b(?:most|largest|greatest|biggest|highest)\b[^.;]{0,25}\b(?:free|room|spare|idle|headroom|capacity"
        r"|reserve|left|slots|places|memory)\b|\b(?:to|goes to|picks|takes|gets|chooses"
        r"|prefers) (?:the )?(?:lowest|shortest|emptiest|least|fastest|freest|quietest)\b"
    ),
    (
        r"\b(?:power of two|two choices|of two (?:at )?random|two (?:\w+ )?(?:by|at) (?:chance|random|lot)"
        r"|(?:two|2) (?:\w+ )?(?:are )?(?:drawn |picked |chosen )?at random|two random|p2c|ewma"
        r"|least request of two|requests? of two|jsq|better of two|emptier of two|less loaded of)\b"
    ),
    (
        r"\b(?:queue|load|cpu|utili[sz]ation|backlog|length|fill|minutes|occupancy)\b[^.;]{0,60}\b(?:reported"
        r"|reports?|told|measured|known|tells?|says?|published|exchanged|sent)\b[^.;]{0,80}\b(?:goes?|shortest"
        r"|lowest|least|next|pick\w*|gets?|chosen|accordingly)\b|\bwe measure\b|\bknows how (?:long|much|many"
        r"|busy)\b"
    ),
    # who is free fetches
    (
        r"\b(?:take|takes|takes on|pull|pulls|fetch|fetches|draw|draws|claim|claims|grab|grabs|pick|picks|ask"
        r"|asks for|gets?|collects?|help|lock|locks)\b[^.;]{0,50}\b(?:next|one|more|work|another|itself"
        r"|themselves|job|jobs|file|new|requests?|recording)\b[^.;]{0,60}\b(?:when|as soon as|as it|as they"
        r"|once|if|whenever|free|idle|done|finished|ready|slot|spare|room|capacity|own pace|when it)\b"
    ),
    (
        r"\b(?:free|idle|done|finished|ready|room|slot|spare|capacity)\b[^.;]{0,40}\b(?:takes?|pulls?"
        r"|fetch(?:es)?|gets?|picks?|asks?|claims?|draws?)\b[^.;]{0,30}\b(?:next|one|more|work|job|another"
        r"|it)\b"
    ),
    (
        r"\b(?:whichever|whoever|whatever|the first|first)\b[^.;]{0,30}\b(?:is|to be|becomes"
        r"|has) (?:\w+ )?(?:free|idle|ready|done|finished|a slot|room)\b|\b(?:steal|steals|stealing)\b"
        r"|\bpull[- ]based\b|\bnothing is (?:dealt|pushed|assigned|handed)\b|\b(?:common|one|single"
        r"|shared) (?:\w+ )?(?:queue|list|folder|line)\b[^.;]{0,60}\b(?:take|takes|free|fetch\w*|pull\w*"
        r"|lock\w*|draw\w*|ready)\b"
    ),
    (
        r"\bone \w+ at a time\b[^.;]{0,50}\b(?:next|done|reports?|when)\b|\bthe next (?:one )?(?:when|once"
        r"|as soon as)\b|\bonly (?:one|those|workers?|a \w+) with (?:a )?(?:free|room)\b|\bfree slots?\b"
        r"|\b(?:in|as) proportion to\b|\bbounded loads?\b|\bconcurrency[- ]based\b"
    ),
    # by weight
    (
        r"\bweight(?:s|ed)?\b|\bproportion\w*\b|\baccording to (?:its|their|the|size|speed|number|power"
        r"|capacity)\b|\bby (?:speed|size|capacity|cores|power|number of (?:cores|gpus|slots)|free \w+|load)\b"
        r"|\b(?:twice|double|half|three times) (?:the share|as (?:many|much)|as often)\b|\bslow start\b"
    ),
    # who is full or slow is left out
    (
        r"\b(?:above|over|beyond|below|under|at|from) \d+ ?%[^.;]{0,60}\b(?:none|nothing|no |left out|skipped"
        r"|not (?:picked|chosen|asked|drawn|offered)|next|else|moves?|passes?|other)\b|\b(?:rebalanc\w+"
        r"|moves? (?:a |an |the )?\w+ (?:when|away|off|from)|passes (?:it )?on to the next|redistribut\w+"
        r"|moved off)\b"
    ),
    (
        r"\b(?:slow|busy|full|failing|failed|overloaded|sick)\b[^.;]{0,40}\b(?:gets? (?:fewer|less|nothing"
        r"|none)|is (?:skipped|left out|passed over|ejected|taken out|avoided|drained))\b|\b(?:one"
        r"|\w+) (?:that|which) (?:fails|does not answer|is slow|is full|is busy)\b[^.;]{0,50}\b(?:skipped"
        r"|left out|gets none|gets nothing|taken out|passed over|nothing)\b|\bnew \w+ gets? (?:their"
        r"|its) share\b|\bprefers? (?:fast|idle|free|the fast|less)\w*|\boutlier\b"
    ),
    # each call for itself, and all alike
    (
        r"\b(?:each|every|single|per) (?:request|call|query|message|question|rpc|job"
        r"|file)\b[^.;]{0,60}\b(?:may|can|is|goes?|spread|sent|balanced|dealt|to (?:another|the|whichever)"
        r"|over|across|new|afresh|by itself)\b|\bper[- ](?:request|call)\b(?![^.;]{0,20}\bnot\b)|\b(?:requests"
        r"|calls|queries)(?: \w+){0,3} (?:spread|dealt|balanced|distributed)\b[^.;]{0,50}\b(?:over|across"
        r"|among|in turn|one by one|evenly|between)\b"
    ),
    (
        r"\b(?:deals?|dealt|hands?|sends?|spreads?) (?:its |the |out |all |each )*(?:calls|requests"
        r"|queries)\b[^.;]{0,60}\b(?:in turn|round|evenly|over all|to all|across)\b|\b(?:requests|calls"
        r"|answers)\b[^.;]{0,60}\balike\b|\bround robin (?:per|by) (?:request|call)\b"
    ),
    (
        r"\bequal (?:minutes|work|load|cost|shares of (?:work|load))\b|\bby (?:estimated|expected) (?:length"
        r"|duration|cost|minutes|work|finish)\b|\b(?:long|heavy|large|big|short) \w+ (?:go|goes|have|has|get"
        r"|gets)\b[^.;]{0,40}\b(?:own|other|others|four|two|three|lane|nothing else|apart|remaining)\b"
    ),
    (
        r"\b(?:haproxy|envoy|nginx|balancer|proxy|proxies|traefik|alb|nlb)\b[^.;]{0,80}\b(?:least|fewest"
        r"|health\w*|checks?|probe|left out|leaves out|weight\w*|evenly|each (?:request|call|new)|per request"
        r"|spreads? requests)\b"
    ),
)
LEAVES: tuple[str, ...] = (
    (
        r"\b(?:has|have|knows?|holds?|with) the (?:names?|address(?:es)?) of (?:all|every|one|an?)\b"
        r"|\baddress of an? <one>\b"
        r"|\b(?:connects?|goes?|turns?) to the (?:first|nearest|topmost)\b"
        r"|\b(?:go|goes|is|are) (?:to|on) <one> (?:number )?\d"
    ),
    (
        r"\bby mouse\b|\bparcelled out\b|\bequal shares\b|\b[a-z] to [a-z] on\b|\bby first letter\b"
        r"|\bdefault policy\b|\baffinity is on\b"
    ),
    (
        r"\b(?:primary and a? ?secondary|configured with a)\b|\b(?:lowest|smallest|first|highest) (?:id|number"
        r"|name|address|index)\b|\bin the long run\b|\bset by hand\b|\b(?:grabs?|gets?) the lock first\b"
        r"|\border in which\b|\bby the (?:hour|minute|time|order) of\b|\bpasses (?:requests|them|it) on\b"
        r"|\bdefault (?:one|partitioner|policy)\b|\bto chance\b|\bplacement is from\b|\breconnect\b"
    ),
    (
        r"\balways (?:lands?|goes?|ends?|takes?|uses?|sent|the same)\b|\bconfigured for\b|\b(?:resolves?"
        r"|looks? up|asks?) (?:\w+ ){0,4}once\b|\bkeeps? the (?:channel|connection|address|same)\b"
        r"|\bequal (?:parts|shares|numbers)\b|\bfor life\b|\bup to (?:the )?\w+(?:'s)?(?: default)?\b"
        r"|\bfinds first\b|\bno feedback\b|\bsticky\b|\bas (?:many|much)(?: \w+){0,2} as the (?:others?|new"
        r"|rest|next)\b|\b(?:geographic|by geography)\b|\bl4\b"
    ),
    # always the same
    (
        r"\b(?:sticky|pinned|sticks?|fixed|bound to|tied to|wired to|stays? (?:with|on|there|at)"
        r"|remains? (?:with|on|at)|home (?:server|node|worker)|for good|once and for all|never (?:moves?"
        r"|changes?)|holds? on to|keeps? (?:it|to it|that|the same|its)|hard[- ]?(?:coded|wired)"
        r"|for the whole day)\b"
    ),
    (
        r"\b(?:one|a single|1|its|an?) (?:[\w/.-]+ ){0,2}?connection\b[^.;]{0,50}\b(?:keeps?|stays?|days|weeks"
        r"|all its|for ever|open|long|lives?|each)\b|\bconnections? (?:live|lives|last|lasts|stay|stays"
        r"|are kept|is kept|that lasts?)\b|\blong[- ]lived\b"
    ),
    (
        r"\b(?:picks?|chooses?|chosen|assigned|given|gets?|takes?|took|opens?|opened|bound|began|begins"
        r"|decided|connects?|allotted|list|wired|server|worker)\b[^.;]{0,50}\b(?:(?:when|as) (?:it|they"
        r"|the \w+|he|she) (?:starts?|started|boots?|joins?|joined|registers?|began|begins|signs? \w+)"
        r"|at (?:installation|start-?up|start|set-?up|boot|registration)|at the start)\b|\bin advance\b"
        r"|\bfor the (?:night|day|week)\b|\bwhere (?:it|they) (?:began|started)\b"
    ),
    # by name, list or hand
    (
        r"\b(?:first|top\w*)\b[^.;]{0,40}\b(?:list|address|one|in the|that (?:answers|accepts|has)|entry"
        r"|of them|server|name|worker|it is given)\b|\b(?:takes?|uses?|picks?|asks?|tries"
        r"|chooses) the (?:first|1st|nearest|next in)\b|\ball (?:\w+ )?to the first\b|\bas reserve\b"
        r"|\bthrough its list\b"
    ),
    (
        r"\b(?:mod|modulo|hash|hashed|hashing|last (?:two )?digits?|digit|alphabet\w*|initial|first letter"
        r"|by (?:name|letter|region|country|number|alphabet|postcode|shop|customer|tenant|state)|ip hash"
        r"|api key|even|odd)\b(?![^.;]{0,80}\b(?:but|above|bounded|unless|except|passes|overload)\b)"
    ),
    (
        r"\b(?:table|list|config|configuration|spreadsheet|mapping|map|plan)\b[^.;]{0,50}\b(?:says?|which|who"
        r"|decides?|tells?|drawn|written|holds|contains|maintained|by hand)\b|\b(?:by hand|manual\w*|operator"
        r"|administrator|assigned (?:to|at|by|once)|given a (?:server|worker|machine)"
        r"|own(?:s)? (?:fixed )?(?:worker|server|folder|list))\b|\b(?:one|a folder) for each worker\b"
    ),
    (
        r"\b(?:nearest|closest)\b(?![^.;]{0,40}\b(?:below|under|with room|unless|if)\b)"
        r"|\bregardless of (?:load|how)\b|\bhowever (?:busy|full|long|slow|loaded)\b|\b(?:north|south|east"
        r"|west)\b[^.;]{0,30}\b(?:goes|go|to)\b"
    ),
    # in turn or by chance, unseen
    (
        r"\bround[- ]?robin\b(?! (?:per|by) (?:request|call))|\bin turn\b|\balternat\w+\b"
        r"|\bone after (?:the other|another)\b|\bequal numbers?\b|\bthe same number\b"
        r"|\b(?:at )?random(?:ly)?\b|\bby (?:chance|lot)\b|\bevenly\b|\bexactly a \w+th\b"
        r"|\bas many as (?:the others?|every|each)\b|\bgets? as (?:much|many) as\b"
    ),
    (
        r"\b(?:not|no|nobody|nothing|none|never|without|neither|nor)\b(?: [\w-]+){0,4} (?:know|knows|known"
        r"|look(?:s|ing|ed)?|measur\w+|count\w*|see|sees|seen|thought|rule|regard\w*|feedback|ask(?:s|ed)?"
        r"|compare\w*|watch\w*|decided|balanc\w+|account)\b|\bno rule\b|\bunclear\b|\bundecided\b"
        r"|\bnot (?:been )?(?:decided|looked at|defined|considered)\b"
    ),
    (
        r"\b(?:dns (?:name|round|returns?|gives?|gave|order|answers?|decides?|entry)|(?:by|from|via|in the|per"
        r"|through|of) dns|clusterip|kube-?proxy|iptables|ipvs|l4|layer (?:four|4)|anycast|tcp (?:balanc\w+"
        r"|level|proxy))\b|\bper connection\b|\b(?:by|deals? out|spreads?|balances?|not"
        r"|distributes?) connections\b"
    ),
    (
        r"\blaw of large\b|\bon average\b|\b(?:evens?|averages?|works?|comes?|balances?|sorts?) (?:itself "
        r"|themselves |out |it )*(?:out|even)\b|\b(?:should|will) (?:come out|be|even)\b|\bby default\b"
        r"|\bdefault (?:of|does|behaviou?r|setting)\b|\broom for all\b|\bluck\b"
    ),
    (
        r"\b(?:some|others?|one|two|few)\b[^.;]{0,40}\b(?:idle|idles|idling|glow\w*|hot|melt\w*|waiting"
        r"|overload\w*)\b[^.;]{0,40}\b(?:while|others?|whereas|when)\b|\bthe (?:caller|client|browser|app|user"
        r"|shop|driver|people)\w* (?:itself |themselves )?(?:decides?|picks?|chooses?|takes?|press\w*"
        r"|selects?)\b(?![^.;]{0,60}\b(?:less|least|fewer|fewest|two)\b)|\b(?:later|next) step\b"
    ),
    (
        r"\bwe(?:'d| would| will| shall)? (?:look|see|keep an eye)\b|\bas they come\b|\bkeep an eye\b"
        r"|\bmore (?:room|pods|servers|machines) (?:so|for)\b|\bso that the busiest\b"
    ),
)
MEANS: tuple[str, ...] = (
    (
        r"\b(?:balanc\w+|least (?:busy|loaded|requests?)|least_\w+|load[- ]aware|weights?|weighted|scheduler"
        r"|dispatch\w*|per[- ]call)\b"
    ),
)
# What makes a page one about who gets the next request: a rule of choosing, uneven load, or words for spreading it.
ASKS: tuple[str, ...] = (
    (
        r"(?<!at.)\b(?:least|fewest|lowest|shortest|emptiest|smallest|lightest|most)[ _-](?:\w+ ){0,2}(?:in |of )?"
        r"(?:conn\w*|req\w*|outstanding|loaded|busy|open|hand|room|free|queue|line|backlog|tokens?|load|cpu|latency"
        r"|slots|use|waiting|flight|active)\b|\b(?:less|more) (?:busy|loaded)\b|\bpower of two\b|\bof two\b[^.;]{0,20}"
        r"\brandom\b|\btwo (?:\w+ ){0,2}(?:are )?(?:drawn |picked |chosen )?at random\b|\bewma\b"
    ),
    (
        r"\b(?:load[ -]?balanc(?:er|ers|ing|ed)|balancers?|balanced (?:over|across|among|between|by)|haproxy"
        r"|envoys?|nginx"
        r"|alb|nlb|pgcat|traefik|clusterip|rendezvous|least_\w+)\b"
    ),
    (
        r"\b(?:idle|idles|idled|bored|nothing to do|reading the newspaper|at \d+ ?%|had \d+|gets? none|hardly"
        r" (?:see|sees|gets?))\b[^.;]{0,60}\b(?:while|when|whereas|but)\b[^.;]{0,60}\b<one>\b|\b<one>\b[^.;]{0,60}"
        r"\b(?:idle|idles|idled|bored|nothing to do|melted|on its knees|glow\w*|swap"
        r"|waiting)\b[^.;]{0,20}\b(?:while|when"
        r"|whereas|others?|but)\b|\b(?:while|when|whereas)\b[^.;]{0,30}(?:\b<one>"
        r"|\b[a-z]\d+)\b[^.;]{0,30}\b(?:idle|bored"
        r"|nothing to do)\b|\buneven\w*\b|\b(?:one|three|some) (?:\w+ ){0,2}<one> (?:gets?|got|has|had|takes?|took|was"
        r"|were) (?:at )?(?:all|most|\d+ ?%)|\b<one> (?:\d+|one|two) (?:had|has|got|was"
        r"|is)\b[^.;]{0,60}\b<one> (?:\d+|one"
        r"|two)\b"
    ),
    (
        r"(?:\A|\|)\W{0,6}(?:\d+(?:\.\d+)* )?(?:which (?:<one>|<handed>)|who)\b[^.:|]{0,40}\b(?:gets?|takes?"
        r"|serves?)\b|(?:\A|\|)\W{0,6}"
        r"(?:\d+(?:\.\d+)* )?(?:who goes where|spread(?:ing)?|distribution|balancing|placing|placement|(?:worker|server"
        r"|node|pod|host) choice)\b(?! of (?:the |a )?(?:data|files?|tools?|database))"
    ),
    (
        r"\b(?:spread|spreads|spreading|dealt|deals?|dealing|distribut\w+|hand(?:s|ed)? out|shar(?:es"
        r"|ed) out)\b[^.;]{0,50}"
        r"\b<handed>\b[^.;]{0,50}\b(?:<one>|them|all|evenly|even|in turn|random)\b"
        r"|\b<handed>\b[^.;]{0,30} (?:spread|dealt"
        r"|distributed|handed|shared) (?:out |round )?(?:over(?! \d+ ?(?:s|min|h|days|hours)\b)|across|among"
        r"|between|to|evenly|in turn|by|out)\b"
    ),
    (
        r"\b(?:picks?|chooses?|takes?|given|gets?|sent|sends?|goes|connects?|connections?|assigned|keeps?|stays?"
        r"|gives?|drawn"
        r"|names?)\b[^.;]{0,40}\b(?:first|topmost|next|nearest|same|one|its|random|a) (?:[\w-]+ )?(?:address"
        r"|server|host"
        r"|node|pod|machine|worker|mixer|replica|gpu|instance|desk|renderer|printer|box)\b(?=[^.;]{0,80}\b(?:list|start"
        r"|starts|keeps?|stays?|it has|has returned|when|random|mod|modulo|digits?|hash|each time|and holds"
        r"|round and round"
        r"|turn|free|slot|oldest|room|open)\b)|\bconnects? to the (?:first|nearest|topmost)\b"
    ),
    (
        r"\b(?:go|goes|is|are|sent) (?:to|on) (?:the )?<one> (?:number|\d+|whose|with)\b|\balways (?:lands?|goes?"
        r"|ends?) (?:up )?(?:on|at"
        r"|with|to)\b|\b<num> (?:[\w-]+ )?<one>\b[^.;]{0,60}\btakes? (?:[\w-]+ ){0,3}?(?:between|from|of|\d+ times)\b"
        r"|\bfree <one> (?:takes|fetches|gets|pulls|asks)\b"
    ),
)
