"""Plain speech on who gets the next piece of work where that tells the matter by itself: a fixed thing decides, or load does.

Each of these puts the matter on a page as well as telling it, whatever else the page is about. Ways of saying as
`rules.page.saying` reads them, on a page only; `<name>` is one of the classes of `plain_balance` or of these.
"""

from review_core.evidence.lexicon.page import plain_balance

CLASSES: dict[str, str] = {
    **plain_balance.CLASSES,
    "each-one": (
        r"(?:<one>|schedulers?|consumers?|front ends?|shops? servers?|sites?|scorers?|renderers?|shards?|controllers?"
        r"|couriers?|clerks?|operators?|drivers?|counters?|tills?|queues?|lines?|teams?|people|pools?|regions?|edges?)"
    ),
    "goes": (
        r"(?:assigned|put|placed|given|allotted|allocated|dealt|mapped|routed|sent|sends?|goes?|go|belongs?|lands?"
        r"|lives?|handled|served|directed|distributed|divided|split|spread|sorted|shared out|bound|gets?|taken|uses?"
        r"|looked after|answered|parcelled out|handed|passed|calls?|connects?|comes?|works?|picks?|chooses?|chosen)"
    ),
    # what a thing is from birth, and has nothing to do with how much there is to do
    "mark": (
        r"(?:alphabet\w*|modulo|remainder|initials?|letters?|postcodes?|zip codes?|countr(?:y|ies)|birth\w*|digits?"
        r"|surnames?|last names?|first names?|parity|districts?|area codes?|house numbers?|colou?rs?|hash|symbol|weekday"
        r"|(?:their|its|his|her) (?:\w+ )?(?:id|number|name|key|code)|customer numbers?|account numbers?|ids?)"
    ),
    "caller": (
        r"(?:clients?|callers?|apps?|users?|browsers?|they|phones?|devices?|agents?|players?|visitors?|programs?|services"
        r"|front ends?|web process\w*|shops|branches|partners?|tablets?|terminals?|handhelds?|sensors?|customers?)"
    ),
}

# A fixed thing decides, or the turn, and nobody looks how much there is to do.
FIXED: tuple[str, ...] = (
    (
        r"\b<goes>\b[^.;]{0,50}\b<each-one>\b[^.;]{0,40}\b(?:by|according to|after|on) (?:the |an? )?(?:[\w']+ ){0,2}?<mark>\b"
        r"|\b(?:by|according to) (?:the |an? )?(?:[\w']+ ){0,2}?<mark>\b[^.;]{0,40}\b<goes>\b[^.;]{0,30}\b<each-one>\b"
        r"|\b<goes>\b[^.;]{0,20}\b<each-one> (?:whose|that has) (?:number|id|letter|name|digit)\b"
    ),
    (
        r"\b<each-one> (?:number )?(?:one|1|a) (?:has|gets|takes|serves|does|looks after)\b[^.;]{0,60}\b(?:two|2|second|b)\b"
        r"|\b(?:even|odd) (?:\w+ ){0,2}(?:go|goes|to|are|on|customers|numbers|ids)\b"
    ),
    (
        r"\b<caller>\b[^.;]{0,40}\b(?:takes?|uses?|picks?|chooses?|tr(?:y|ies)|calls?|connects? to|goes? to|dials?)"
        r" (?:either|any|whichever|whatever)(?: one\b| of (?:them|the \w+)\b| <each-one>\b| is \w+|\b(?=[.;,|]|\Z))"
    ),
    (
        r"\b(?:begins?|starts?|tr(?:y|ies)|goes?|works?)\b[^.;]{0,20}\b(?:at|with|from|down|through) (?:the )?(?:top\b|first"
        r" (?:one|entry|address|name|<each-one>)|head of|beginning of|topmost) && \b(?:lists?|address(?:es)?|names?|servers"
        r"|hosts|mirrors|urls?|entries)\b"
    ),
    (
        r"\b(?:told|configured|set|agreed|advised|handed|given|point\w*|leads?|send\w*|use)\b[^.;]{0,30}\b(?:relay|www|web"
        r"|node|server|app|host|worker|gpu|broker|box|pod|proxy|gateway|printer|machine|replica|copy)-?1\b"
    ),
    (
        r"\b(?:hand(?:s|ed)? (?:it |them )?out|picks?|chosen|chooses?|assigned|distributed|configured|set) by (?:the "
        r"|our )?(?:support|administrators?|ops|operations|sales|help ?desk|hand)\b && \b<each-one>\b"
        r"|\bfor (?:support|operations|sales|the help ?desk) to hand out\b"
    ),
    (
        r"\b(?:new|added|fresh|restarted|second|another) <each-one>\b[^.;]{0,50}\b(?:like the (?:rest|others?)|from the"
        r" (?:moment|first|start)|shares? (?:the|its) (?:load|work))\b|\ban? <each-one> (?:that|which) (?:is|was) (?:added"
        r"|new|started|restarted)\b[^.;]{0,40}\b(?:like the (?:rest|others?)|at once)\b|\bas soon as (?:an? |the |it )"
        r"?(?:<each-one> |it )?(?:listens|is up|starts|has started|runs)[^.;]{0,30}\b(?:in the (?:round|pool|rotation|list)"
        r"|takes part|gets (?:its|a full|traffic))\b"
    ),
    (
        r"\b(?:sends?|goes?|passed|handed|given|gives?|deals?|dealt|calls?|served|to|for|they)\b[^.;|]{0,30}\b(?:all|each"
        r"|every|the|these|[a-z]\d to [a-z]\d|<num>)\b[^.;|]{0,20}(?:\b<each-one>\b|\b[a-z]\d\b)[^.;|]{0,12} (?:in turn"
        r"|one after the other|by turns|alternately)\b|\b[a-z]\d(?: to | and |, )[a-z]\d[^.;|]{0,10} in turn\b"
    ),
    (
        r"\b(?:has|have|holds?|gets?|owns?|given) (?:exactly |just )?one (?:partition|shard|part|share|slice|queue)(?: each)?\b"
        r"[^.;]{0,40}\b(?:so|thus|hence|therefore|which)\b[^.;]{0,30}\b(?:spread|even\w*|balanced|equal\w*|shared)\b"
        r"|\b(?:equal|same) (?:number|share|amount|count) of (?:partitions|shards|keys|customers|accounts|files|stations)\b"
        r"[^.;]{0,40}\b<each-one>\b"
    ),
    r"\b(?:anycast|nearest|closest|geo-?dns)\b[^.;]{0,60}\b(?:\d+ ?%|most of|half of|the rest|the remainder)",
    (
        r"\b(?:first|same) <each-one>\b[^.;]{0,30}\b(?:takes?|gets?|does) (?:it )?(?:all|everything|most)\b|\buntil it is"
        r" full\b[^.;]{0,30}\b(?:next|then|second)\b|\b(?:fill\w*|used) (?:up )?(?:one (?:after|by)|in order)\b"
    ),
    (
        r"\b(?:stays?|sticks?|remains?|keeps?|kept|holds?|bound|tied)\b[^.;]{0,20}\b(?:with|to|on|at)? ?(?:that|its|the same"
        r"|his|her|their|this|one) (?:\w+ )?<one>\b(?! (?:of|and|busy|free|below))"
    ),
)
# How much each has to do decides, or who is free takes the next.
EVEN: tuple[str, ...] = (
    (
        r"\b(?:picks?|chooses?|takes?|goes?|go|given|gives?|sends?|sent|prefers?|prefer|passes|passed|hands?|handed|to|put"
        r"|on|placed)\b[^.;]{0,40}\b<each-one> (?:with|that has|which has|having|where) (?:the )?(?:shortest|fewest|least"
        r"|lowest|most|smallest|largest|lightest|fewer|less|room)\b"
    ),
    (
        r"\b(?:by|according to|in line with|from) (?:the |its |their |last \w+ |yesterday's |last \w+'s |measured |expected"
        r" )*(?:volume|size|traffic|length|crew numbers?|counts?|cost|head ?count|demand|weights?|load|number of \w+|bytes"
        r"|reads"
        r"|rate|throughput|lag|queue|speed)\b"
    ),
    (
        r"\b(?:the|that|to) one (?:with|that has|which has|where) (?:the )?(?:shortest|fewest|least|lowest|most|smallest"
        r"|lightest)\b"
        r"|\bround robin (?:over|across) (?:all )?(?:the )?(?:addresses|ready|healthy|live)\b"
    ),
    (
        r"\b(?:clos\w+|recycl\w+|renew\w*|reopen\w*|limit\w*)\b[^.;]{0,20}\bconnections?\b[^.;]{0,20}\b(?:age|after|every|at)\b"
    ),
    (
        r"\btakes? the (?:next|oldest|longest waiting|most overdue|one (?:that|which))\b|\b(?:draws?|picks?|asks?|tries"
        r"|tries out) two\b"
        r"|\bleases? (?:the|one|a) \w+|\bone \w+ at a time,? (?:and )?gives? it back\b|\bwhoever (?:is|has) (?:done|finished"
        r"|free|idle)\b"
    ),
    (
        r"\b(?:slower|busier|fuller|hotter|hot|slow) (?:ones? )?(?:gets?|is given|are given) (?:less|fewer|none|nothing)\b"
        r"|\b(?:slower|slow)"
        r" gets less\b|\b\d\d? to \d\d?(?:,|\Z)|\bx the mean\b|\btimes the mean\b|\bunder (?:suffix\w*|several keys)\b"
    ),
    (
        r"\btaken from any\b|\bwithin \d+ ?% of (?:one another|each other|the mean)\b|\b(?:draws?|pulls?|takes?) (?:batches"
        r"|pieces|chunks|work"
        r"|portions|a few) (?:of \d+ )?(?:from|off)\b|\b(?:slow|long|large|heavy)\w* \w+ (?:of yesterday )?first\b"
    ),
    (
        r"\b(?:done|finished|through) with (?:one|it|that|the last)\b[^.;]{0,20}\b(?:asks?|takes?|gets?|draws?|fetch(?:es)?)\b"
        r"|\b(?:lowest|least|smallest) fill\b|\bas many \w+ as (?:they|it|he) (?:has|have) (?:idle|free|spare)\b"
    ),
    (
        r"\bprefetch (?:of |is )?(?:1|one)\b|\bnever (?:sits?|waits?|stands?|is|are) behind\b|\b(?:emptiest|fewest|freest"
        r"|idlest|lightest) first\b"
        r"|\bwith (?:the )?most (?:left|free|room|space|spare)\b|\bwith room (?:in|for|left)\b|\b(?:over|above"
        r"|beyond) \d+ ?%[^.;]{0,20}"
        r"\b(?:paused|rested|skipped|left)\b|\brests? for\b"
    ),
    (
        r"\b(?:shows?|suggests?|offers?|names?|proposes?)\b[^.;]{0,30}\b(?:shortest|quickest|least|emptiest"
        r"|minutes of waiting|waiting time)\b"
        r"|\b(?:greyed out|not offered|not shown|hidden|closed)\b[^.;]{0,20}\b(?:when|above|at|with)\b"
        r"|\bwith \d+ open (?:\w+ )?is\b"
    ),
    r"\b(?:largest|heaviest|longest|biggest|busiest|hottest) (?:\w+ )?first\b|\bwith (?:the )?(?:least|fewest) so far\b",
    r"\b(?:to itself|to themselves|for themselves|on (?:its|their) own) (?:each|alone)\b|\bwith nothing else on it\b",
    (
        r"\b(?:each|all|every)\b[^.;]{0,40}\b(?:the same|equal|as many|similar) (?:number of |amount of |share of )?(?:reads"
        r"|writes"
        r"|requests|calls|work|load|bytes|minutes)\b|\bmore than the (?:mean|average|others?|rest)\b|\b\d+ to \d+ (?:over"
        r"|across"
        r"|between|for)\b"
    ),
    (
        r"\b(?:goes|is|are|gets|rises|climbs) (?:over|above|beyond|past) \d+ ?%[^.;]{0,60}\b(?:halved|less|fewer|moves?|none"
        r"|nothing|next|other|share)\b|\b(?:ejected|left out|skipped|passed over|rested) for \d+\b"
    ),
    (
        r"\b(?:above|over|beyond|at|past|from) \d+ ?%[^.;]{0,60}\b(?:withdraws?|sheds?|refuses?|answers?|drains?|moves?|gives?"
        r" away|hands?|gets? (?:no|nothing)|move on|moves on)\b|\b(?:full|busy)\b[^.;]{0,20}\b(?:refuses|answers 503|says no)\b"
    ),
    (
        r"\b<each-one>\b[^.;|]{0,40}\b(?:takes?|fetch(?:es)?|pulls?|draws?|locks?|claims?|asks? for)\b[^.;|]{0,30}\b(?:next"
        r"|oldest)\b[^.;|]{0,60}\b(?:from|when|queue|list|free)\b|\bno \w+ has (?:an? )?<each-one> (?:beforehand|in advance)\b"
        r"|\beach takes the next\b"
    ),
    r"\bin proportion to (?:its|their|the)\b|\bslow start\b|\bdiffer by (?:less|no more|at most)\b|\bsalted\b",
)

# Several that could do the same work.
SEVERAL: tuple[str, ...] = (
    r"\b<num> [a-z]+s, <num> (?:cores|cpus|gb|threads|slots) each\b",
    (
        r"\b(?:<num>|(?:eleve|thirtee|fourtee|fiftee|sixtee|seventee|eightee|ninetee)n|twenty|thirty"
        r"|forty)(?: (?!<one>)[\w-]+){0,2} (?!(?:custom|us|ord|numb|oth|lett|partn"
        r"|suppli|subscrib"
        r"|follow|memb|pap|off|regist|head|met|comput|trigg|answ|err|sens|do|flo|col|months|viewers|years|quart|corn"
        r"|inverters)(?:ers|ors|s)?\b)"
        r"[a-z]*(?:ers|ors|aries|pots|bars|desks|ends|lanes|tills|vans|ovens)\b|\b[a-z]+\d*\[[^\]|]{1,30}\] & [a-z]+\d*\b"
        r"|\b(?:gateways|readers|couriers|drivers|keys|crawlers|builders|relays|clerks|reviewers|brokers|desks|tills"
        r"|agents|counters) \d"
    ),
    (
        r"\b(?:<num>|(?:eleve|thirtee|fourtee|fiftee|sixtee|seventee|eightee|ninetee)n|twenty|thirty|forty|several|both"
        r"|all)(?: (?!<one>)[\w-]+){0,2} (?:<each-one>|hosts?"
        r"|labs?|links?"
        r"|printers?|cities|agents?|trunks?|carriers?|partitions?|counters?|keys|skill groups?|links|floors|mirrors?"
        r"|data cent\w+)\b"
    ),
    r"\b(?:shards|labs|servers|nodes|workers|pods|hosts|links|machines|sites|instances|printers|brokers|replicas) \d",
    r"\b[a-z]+1 & [a-z]+2\b|\b[a-z]1 & [a-z]2\b",
)
