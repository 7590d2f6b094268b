"""Plain speech on repeats that take effect again, are left to people, or are merely asked about.

The classes are those of `plain_repeats`.
"""

# What lets a repeat take effect again, or only cleans up after it.
OPEN: tuple[str, ...] = (
    (
        r"\b(?:each|every|any|all|an?)\b(?: \S+){0,4}? (?:that |which |it |they |we )?(?:is |are |has been |have "
        r"been )?<come>\b(?: \S+){0,4}? (?:is |are |gets? |a |leads |becomes |makes )?<act>\b"
    ),
    (
        r"\b(?:each|every)\b<~>\b(?:delivered|received|incoming|read|consumed|arriving|sent)\b<~>\b<act>\b"
        r"|\b(?:an?|the) (\w+) that comes in is an? \1\b"
    ),
    (
        r"\b(?:books?|adds?|credits?|debits?|charges?|sends?|inserts?|pays?|pumps?|makes?|creates?|posts?|orders?"
        r"|prints?)\b(?: \S+){0,4}? (?:each|every|for each|for every|per|any|whatever|what(?:ever)?) (?:\S+ "
        r"){0,4}(?:it (?:gets|takes|receives|reads)|received|delivered|comes|arrives|call|request|message|event"
        r"|attempt|get)\b"
    ),
    (
        r"\b(?:a |its |with a |under a )?(?:fresh|new|next|own|separate|another) (?:\w+ ){0,3}(?:ids?|number"
        r"|numbers|uuid|key|row|entry|booking|record|line|reference|token)\b"
    ),
    r"\b(?:id|number|key|token|row|booking|uuid|reference) of (?:its|their) own\b",
    (
        r"\b(?:not|nothing|never|no|nobody|without)\b<~>\b(?:remember\w*|keeps?|kept|stor\w+|know\w*|special"
        r"|track\w*|look\w*|check\w*|compar\w*|record\w*|tell apart|recogni[sz]\w+|note|memory|memori\w+|dedup\w*"
        r"|distinguish\w*|search\w*|ask\w*|detect\w*|filter\w*)\b"
    ),
    (
        r"\b(?:corrected|put right|refund\w*|reimburs\w*|cancelled|recall\w*|undone|reversed|taken back"
        r"|straightened|sorted out|cleaned|written off|repaid|given back|deleted|removed|spotted|noticed"
        r"|complain\w*|looks? (?:at|for|through)|rings?|tidied)\b<~~>\b(?:by (?:hand|service|support|the \w+|\w+)"
        r"|afterwards|later|until then|month[- ]end|end of|the day|within|finance|support|manual\w*|monthly|weekly"
        r"|on request|customers?|people|auditors?|clerks?|service)\b"
    ),
    (
        r"\b(?:customers?|people|users?|clerks?|auditors?|finance|support|accounting|somebody|someone|players?"
        r"|members?|staff|nurses?|the team|they)\b<~~>\b(?:see|sees|both|recall\w*|complain\w*|notice\w*|report\w*"
        r"|spot\w*|look\w* for|looks? at|find\w*|sort\w*|corrects?|puts? right|tell us|deletes?"
        r"|cancel\w*)\b<~~>\b(?:twice|both|double|second|repeat\w*|duplicat\w*|large|within|month|two|until)\b"
    ),
    (
        r"\b(?:twice|double|second|repeat\w*|duplicat\w*|once more|again)\b<~~>\b(?:corrected|put right|refund\w*"
        r"|recall\w*|complain\w*|looks? for|look at|on the list|by hand|rare\w*|seldom|accept\w*|tolerat\w*|lived "
        r"with|live with|cheap|unlikely|hardly|sorted out|will be|is to be|open)\b"
    ),
    (
        r"\b(?:each|every|any) (?:\w+ )?(?:retry|retries|call|press|post|request|attempt|message|event|tap"
        r"|delivery|upload|receipt|run|click|copy|scan|one|repeat)\b<~~>\b<act>\b|\b<act>\b<~~>\b(?:for|on|per"
        r"|with|at|by) (?:each|every) (?:\w+ )?(?:retry|call|press|post|request|attempt|message|event|tap|delivery"
        r"|upload|receipt|run|click|copy|scan|one)\b"
    ),
    (
        r"\b(?:does|do|did) the same\b|\blike any other\b|\bas if it (?:was|were) (?:new|the first)\b|\bno "
        r"memory\b|\bkeeps? no\b|\bstateless\b|\bhandles? every\b|\bwhen(?:ever)? (?:it|they) (?:receives?|gets?"
        r"|reads?|sees?|comes?)\b|\bincluding (?:one|those|ones)\b"
    ),
    (
        r"\b(?:rare|rarely|seldom|hardly ever|almost never|unlikely|not expect\w*|as a rule|usually|few|harmless "
        r"enough|tolerable|acceptable|accepted|cheap)\b"
    ),
    (
        r"\b(?:contact|write to|ring|call|ask|tell|complain to) us\b|\bcancels? (?:the )?(?:superfluous|extra"
        r"|second|spare|doubles?)\b|\btaken out by\b|\baudit\w*\b|\b(?:started|run|done|sent|begun|tried) (?:again"
        r"|anew|once more) by\b|\bplaced anew\b|\bis (?:re)?started\b(?!<~>(?:after|at))|\bappends?\b"
    ),
    (
        r"\b(?:on|at|upon|with) each (?:receipt|arrival|delivery|message|event|report)\b|\bby that much\b|\bper "
        r"message\b|\bfor each turn\b|\band again if\b|\bare counted\b|\bdoes its work and\b|\bcalled again\b"
        r"|\bnew case\b|\bmerges? them\b|\bon noticing\b|\btoggles?\b|\bdo not mind\b|\bquarterly\b|\bsame code\b"
        r"|\badds one\b|\bon receipt\b|\b(?:a )?further object\b|\bfound in the\b|\bis then acknowledged\b"
        r"|\bfiles what\b|\binserts the\b"
    ),
    (
        r"\b(?:sent|placed|printed|done|made|tried|booked|run|ordered) (?:anew|over|again from)\b|\bnobody has "
        r"complained\b|\b(?:broker|queue|provider|library|platform) (?:promises|guarantees|sees to)\b|\bwhat the "
        r"(?:broker|queue|platform|vendor) promises\b|\bwill do\b|\bthereafter\b|\bbegins? with the last\b|\bup "
        r"to a \w+ back\b|\bnew (?:object|one|entry|row|record) (?:with|for|on|per)\b|\bwhenever\b|\bthe \w+ "
        r"removes one\b|\b(?:oks?|bookkeeper|clerk|accountant) removes\b|\bdiscovered by\b|\bcost report\b"
    ),
    (
        r"\bstarts? (?:again |over )?from the (?:top|beginning|start)\b|\b(?:simply|just) (?:starts|runs|does"
        r"|sends|repeats|tries|goes)\b<~>\b(?:again|over|once more|from)\b|\bas is usual\b|\bin the end\b"
    ),
    (
        r"\b(?:says? done|done|acknowledg\w+|acks?|acked|confirm\w*|removed|deleted|deletes?|offset)\b<~~>\b(?:at "
        r"the (?:very )?end|after|last|only when|once|when all|through|until)\b"
    ),
    (
        r"\b(?:adds?|takes?|books?|credits?|debits?|deducts?|subtracts?|raises?|lowers?) (?:the |a |\S+ )?(?:\w+ "
        r"){0,4}(?:to|off|from|onto) (?:the |its |his |a )?(?:\S+ ){0,2}(?:balance|account|total|stock|score|sum"
        r"|counter|credit)\b"
    ),
)

# What a sentence or title that asks about repeats says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:<again>|same \w+ (?:arriving|coming|sent|received|posted|pressed)|seen before|comes once more"
        r"|idempot\w+|dedup\w*)\b"
    ),
    (
        r"\b(?:ones|those|messages|events|calls|requests) (?:which|that) (?:come|are (?:sent|delivered)) (?:once "
        r"more|again|twice)\b"
    ),
    r"\balready (?:credited|booked|paid|processed|seen|done|sent|handled|applied)\b",
)
