"""Plain speech on several writers of one thing: who of them gets in whose way, and what keeps them apart.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    # how many, and not a noun of that number: "all stores", "each change"
    "number": (
        r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|many|multiple|various|both"
        r"|all|they|these|[2-9]|[1-9]\d[\d,]*)(?! (?:stores|changes|updates|sets|copies|writes|edits|moves|posts"
        r"|commits|saves)\b)|(?:either|each|every|any)(?! (?:change|update|write|edit|set|save|copy|move|post|commit"
        r"|put|store|patch)\b))"
    ),
    "one": r"(?:one|1|a single|exactly one|just one)",
    # verbs that change a thing
    "sets": (
        r"(?:writ(?:es?|ten|ing)|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|sets?|setting|sav(?:es?|ed|ing)"
        r"|overwrit(?:es?|ten|ing)|uploads?|uploading|replac(?:es?|ing)|puts?|putting|stor(?:es?|ing)|inserts?"
        r"|deletes?|deleting|edits?|editing|corrects?|corrections?|fills? in|enters?|increments?|decrements?|adds?"
        r"|subtracts?|deducts?|lowers?|raises?|adjusts?|alters?|modif(?:y|ies)|mutates?|patch(?:es)?|marks?|stamps?"
        r"|bumps?|flips?|toggles?|moves?|renames?|appends?|pushes|push|posts?|submits?|commits?|promotes?|sends?"
        r" (?:\w+ ){0,3}back|refresh(?:es)?|maintains?|rewrit(?:es?|ing)|resets?|clears?|assigns?|reassigns?|dials?"
        r"|keys? in|draws?|copies|copy|works? on|working on|touch(?:es)?|set, get|books?|takes? off|strikes? out"
        r"|re-?calculates?|recomputes?)"
    ),
    "gets": (
        r"(?:reads?|reading|loads?|loading|fetch(?:es|ing)?|downloads?|downloading|pulls?|pulling|opens|get"
        r"|selects?|select of|takes? (?:a copy|down)|copies|copy)"
    ),
    "back": (
        r"(?:writ(?:es?|ing)|puts?|putting|sav(?:es?|ing)|stor(?:es?|ing)|uploads?|sends?|push(?:es)?|sets?|posts?"
        r"|serialis\w+)"
    ),
    "changes": (
        r"(?:write|writes|update|updates|change|changes|set|sets|save|saves|edit|edits|overwrite|overwrites|rewrite"
        r"|rewrites|replace|replaces|modify|modifies|patch|patches|insert|inserts|delete|deletes|alter|alters|adjust"
        r"|adjusts|correct|corrects|maintain|maintains|fill in|fills in|put|puts|increment|increments|decrement"
        r"|decrements|bump|upload|store|mutate)"
    ),
    "crowd": (
        r"(?:both|both (?:of them|the \w+|\w+)|each of (?:the|them|our|these)(?: \d+| \w+){0,2}|all (?:of them|three"
        r"|four|five|six|\d+)(?: \w+){0,2}|they (?:all|both)|two|three|four|(?:any|every|either) (?!change|update"
        r"|write|edit|save)[\w'-]+(?: of the \w+)?|(?:[\w.-]+, )?[\w.-]+ and (?:the )?[\w-]+(?: \w+)? (?:both|each"
        r"|all)|everyone|everybody|anyone|whoever|either of them|(?:two|three|four|five|six|several|many|[2-9]"
        r"|[1-9]\d+) (?!of\b)[\w-]+s(?: and (?:the )?[\w-]+)?)"
    ),
    "one-of-it": (
        r"(?:the (?:same |whole |full |shared |[\w.-]+ )?(?:[\w.-]+ )?<thing>|(?:the |its )?same [\w.-]+|one"
        r" (?:shared |common )?<thing>|shared <thing>|\w+\.\w+|[\w.-]+ (?:rows?|table|column|key|file|record)"
        r"|[\w-]+[:/.][\w<{*-]\S*|any item|on it|into it|in it|(?:a|the) \w+'s (?:state|status|row"
        r"|record))"
    ),
    "thing": (
        r"(?:rows?|forms?|records?|tables?|files?|objects?|documents?|entr(?:y|ies)|columns?|sheets?|spreadsheets?"
        r"|counters?|counts?|figures?|balances?|status|state|flags?|buckets?|keys?|values?|lists?|index|maps?"
        r"|manifests?|blobs?|json|yaml|xml|csv|config\w*|settings?|plans?|rosters?|calendars?|schema|totals?|stock"
        r"|numbers?|fields?|attributes?|profiles?|carts?|sessions?|layers?|points?|budget|quota|usage|pointers?"
        r"|zones?|words?|registers?|replicas|labels?|annotations?|playlists?|copy|copies|whole|database|page|sum"
        r"|share|block|shapefile|set-?points?|targets?|master|collection|cell)"
    ),
    "whole": (
        r"(?:whole|entire|full|complete|all (?:the )?(?:\d+ |its |their )?(?:columns|fields|rows|of it)|everything)"
    ),
    "other": (
        r"(?:the others?|the other(?: one)?'s|other one|another(?:'s)?(?: \w+)?|somebody else(?:'s)?|someone"
        r" else(?:'s)?|anyone else|(?:what|entries|changes?|edits?|work) (?:somebody|someone|another|the other|the"
        r" first|others?|else|a colleague|the \w+ (?:just|had|has))|(?:somebody|someone|one \w+|an earlier \w+|the"
        r" first \w+)'s(?: \w+)?|(?:first|earlier|slower|loser's|other) (?:change|write|save|edit|update|one))"
    ),
    "lost": (
        r"(?:gone|lost|loses?|losing|overwrit\w+|overwrote|revert\w*|undo(?:es|ne|ing)?|cancelled out|wip(?:es?|ed)"
        r"|clobber\w*|trampl\w*|vanish\w*|disappear\w*|replaced|no longer (?:there|in it|shown|seen)|destroy\w*"
        r"|erased?|drowned)"
    ),
    "last": (
        r"(?:last|later|latest|most recent(?:ly)?|lately|second|newest|after|afterwards|finish\w* later|more recent)"
    ),
    "wins": (
        r"(?:wins?|stays?|counts?|stands?|applies|holds?|remains?|prevails?|keeps?|kept|serves?|served|is what|is"
        r" the one|goes in|believe|ends up|takes? effect|in effect|in force|overwrites?|replaces?|shown|valid|shows)"
    ),
    # what keeps writes apart
    "check": (
        r"(?:versions?|revisions?|rev|e-?tags?|generations?|timestamps?|row ?versions?|resource ?versions?|time"
        r" ?stamps?|counters?|compare\w*|sequence numbers?|optimistic\w*|version \w+)"
    ),
    "turned": (
        r"(?:refus\w+|reject\w*|declin\w+|bounc\w+|turn(?:s|ed)? (?:\w+ ){0,3}(?:away|down)|sen[dt]s? back|conflict"
        r"|409|412|shown|shows|asks?|asked|no longer|not (?:the )?(?:current|latest|newest)|still|moved on|stale|out"
        r" ?dated|older|re-?reads?|tries again|try again|retries|starts? over|fails?|another look|unless|only if"
        r"|matches)"
    ),
}

# A store that does the sum or the check itself, or a writer that is let in alone.
GUARDED: tuple[str, ...] = (
    (
        r"\b(?:if[- ]match|if[- ]generation\w*|etag|compare[- ]and[- ]\w+|\bcas\b|optimistic\w*|resource ?version"
        r"|preconditions?|expect gen\w*|gen equal|server-side apply|field managers?|row ?version|rowversion"
        r"|x?lock(?:s|ed)? (?:the )?(?:row|first|it|before|file))\b"
    ),
    r"\b<check>\b && \b<turned>\b",
    (
        r"\b(?:refus\w+|reject\w*|declin\w+|bounc\w+|turn(?:s|ed)? (?:\w+ ){0,3}(?:away|down)|sen[dt]s? back|comes?"
        r" back|conflict|redone|redo)\b && \b(?:first|meanwhile|in the meantime|since|moved|stale|older|outdated|out"
        r" of date|no longer|another|changed|based on|built on|overlap\w*)\b"
    ),
    (
        r"\b(?:conditional\w*|atomic\w*|serializable|incr\w*|decr\b|hincrby|\$inc|for update|advisory lock|mutex"
        r"|unique|primary key|duplicate[- ]key|on conflict|put if absent|one row (?:came|comes|was|is)|0 rows|no"
        r" rows?|crdt|conflict[- ]free|merges? (?:it|them|both|the two|per|field|line|by|rather)|(?:is|are|be)"
        r" merged|merged (?:per|by|field|line)|merge view|shows? both|external version)\b"
    ),
    r"\bset (\w+) ?= ?\1 ?[-+]|\bwhere\b<~~>(?:\bis null\b|[<>=]|\bversion\b|\bempty\b)",
    (
        r"\b(?:only if|only while|unless|provided|on condition|as long as|goes on only)\b<~~>\b(?:still|free|null"
        r"|version|revision|unchanged|since|meanwhile|above|left|enough|one row|row|same|nobody|current|newer"
        r"|changed|loaded)\b"
    ),
    (
        r"\b(?:one at a time|one after (?:the other|another)|in turn|one by one|takes? turns|waits?|at any (?:one"
        r" )?time|checked out to|checks? (?:it|the \w+) out|leases?|holds? the lock|takes? (?:the|a|an) (?:\w+"
        r" )?(?:lock|lease|mutex)|under (?:a|the) (?:\w+ )?lock|serialised|serialized|single[- ]threaded|read[-"
        r" ]only|queues? (?:it|them|up)|works (?:it|them) off|when (?:\w+ )+has (?:set|finished|ended))\b"
    ),
    (
        r"\b(?:precedence|fixed rank|by rank|ranks? (?:above|over)|priority over|wins over|conflict rule|per (?:line"
        r"|field|key|writer|source|match)|single operations|as (?:operations|deltas|increments|events)|leaves? any"
        r" \w+ alone|allowed from the)\b"
    ),
    (
        r"\b(?:version|revision|etag|generation) (?:checks?|columns?|compare\w*)\b|\b(?:with|by|under|behind) (?:an?"
        r"|its|the|one) (?:row |advisory |version |file )?(?:versions?|revision|etag|locks?|mutex|lease)\b"
        r"|\block(?:s|ing)? (?:the|each|a|its) (?:row|record|file|document|object)\b"
    ),
)

# Each has a part of its own, or one has the pen.
OWNED: tuple[str, ...] = (
    (
        r"\b(?:sole(?: \w+)?|single (?:writer|owner|process|instance)|only one (?:that|which|who|with|of)|gatekeeper"
        r"|owns|owner|owned by|one writer|(?:no ?one|nobody|no other|none|neither|no) (?:\w+ )?(?:else|but|other|may"
        r"|has|is allowed|can|service|program)\b<~>\b(?:<sets>|permission|access|grants?|key|credentials|rights?))\b"
    ),
    (
        r"\bonly (?:the |one |its |a |by )?(?:[\w-]+ ){0,4}<sets>\b|\bthe only (?:one|thing|service|part|program"
        r"|place|writer|component|process)\b|\b<sets>\b<~>\b(?:by|with|in) (?:the |one )?(?:[\w-]+ )?(?:only"
        r"|alone)\b|\bonly\b<~>\b(?:has|have|holds)\b<~>\b(?:grant|access|right|rights|credentials|password|key"
        r"|permission)\b"
    ),
    (
        r"\b(?:its|their|each|an?|his|one's) own\b(?: \w+)?(?: \w+)? ?\b<thing>\b|\bown <thing>\b|\bof (?:its|their"
        r"|his) own\b|\b(?:separate|disjoint) (?:\w+ )?<thing>\b|\bone <thing> per\b|\bper (?:writer|connection"
        r"|worker|source|pod|instance|client|service)\b|\bnobody (?:reads|touches|writes)\b|\bonly the (?:\w+"
        r" )?(?:columns?|fields?)\b|\bbelongs? to\b|\bstays? with\b"
    ),
    (
        r"\b(?:sends?|posts?|hands?|hands? in|submits?|proposes?|reports?|delivers?|puts?|give[sn]?|files?|tells?"
        r"|ask(?:s|ed)?|calls?|goes? through|go through|enqueues?|raises?|creates?|places?)\b<~~>\b(?:wish(?:es)?"
        r"|requests?|proposals?|commands?|messages?|events?|reports?|corrections?|claims?|sightings?|queue|deltas?"
        r"|api|interface|wants|to the (?:\w+ )?(?:owner|service|writer|registry|manager|api)|to \w+, (?:which|who)"
        r"|through \w+'s|it for|for promotion|differences?|suggestions?|drafts?|changes? to)\b"
    ),
    (
        r"\bto the (?:writer|owner|registry|gatekeeper)\b|\bcapacityrequest\b|\bas (?:a )?(?:separate|command"
        r"|request|proposal)\b|\b(?:1|one) (?:\w+ )?<sets>\b|\badopts?\b<~~>\b(?:at|when)\b"
    ),
    (
        r"\b(?:alone|solely|exclusive(?:ly)?)\b && \b(?:<sets>|access|grants?|rights?|passwords?|stays?|belongs?"
        r"|rows?|table|column|hands|decides|permission|writer|written)\b"
    ),
)

# A guard that is said not to be there, and what is said not to happen.
UNGUARDED: tuple[str, ...] = (
    (
        r"\b(?:no|without|nor|not an?|lacks?|lacking|never an?)\b(?: [\w-]+){0,3}? (?:locks?|locking|revisions?"
        r"|versions?|version columns?|owners?|coordination|checks?|check of versions?|re-?checks?|precedence"
        r"|gatekeeper|service in front|comparison|cas|etags?|preconditions?|agreement|arbitration|order"
        r" between)\b(?: (?:columns?|checks?|numbers?|goes|is|are)\b){0,2}"
    ),
    (
        r"\b(?:nobody|no one|none|neither|no participant|no \w+)\b(?: of (?:them|the \w+))?(?: \w+){0,2}? (?:asks?"
        r"|looks?|compares?|compared|checks?|checked|locks?|locked|knows|designated|responsible|waits?|coordinates?"
        r"|sees that)\b"
    ),
    (
        r"\bnothing (?:\w+ ){0,4}?(?:stops?|prevents?|keeps?|tells?|hinders?|orders?)\b|\b(?:not|never) (?:\w+"
        r" ){0,2}?(?:compare\w*|check\w*|look\w* (?:at|whether|if)|lock\w*|bother\w*|aware|know (?:of|that|what)|ask"
        r" (?:whether|if|what)|coordinate\w*)\b|\b(?:agreement|lock|rule|check|owner)\b<~>\b(?:not exist|is missing"
        r"|is lacking|not there|is absent)\b"
    ),
    (
        r"\b(?:by (?:an? )?forced?|forcing the|forced? (?:\w+ )?(?:write|update|patch|push|merge)s?|blind(?:ly)?"
        r"|unconditional\w*|plain updates?|as (?:it|they) (?:sees?|thinks?|likes?|wants?)(?: fit| right)?|write"
        r" policy set to replace|know of each other|know about each other)\b"
    ),
    (
        r"\bresource ?version (?:blanked|removed|left out|stripped|omitted|emptied)\b|\block(?:s"
        r"|ing)?\b<~>\b(?:no-op|switched off|disabled|turned off|off)\b|\b(?:never|not) (?:been )?(?:written down"
        r"|agreed|laid down)\b"
    ),
)

# Someone's change is lost, or the last one counts.
LOST: tuple[str, ...] = (
    r"\b(?:the )?(?:last|latest) (?:one|writer|service|of them) (?:to (?:write|save|store|commit) )?(?:wins|stays(?!"
    r" valid)|stands)\b",
    (
        r"(?<!if )(?<!when )\b<other>\b(?! thing)[^.;:]{0,50}\b(?:is|are|was|were|gets?|has|have|be|goes?)\b<~>\b<lost>\b"
        r"|(?<!if )(?<!when )\b<other>\b(?! thing)(?: [\w'-]+){0,4} <lost>\b(?! (?:its |the )?(?:access|connection"
        r"|power|contact|link))"
    ),
    (
        r"\b(?:overwrit\w+|overwrote|revert\w*|undo(?:es|ing)?|cancels?|wipes?|clobbers?|tramples?|(?:lose[sn]?"
        r"|loses?)(?! (?:sight|touch|contact|connection))"
        r"|replaces?)\b(?: [\w'-]+){0,4} (?:each other(?:'s)?|the other(?:s|'s)?|another's|whatever|what (?:the"
        r"|somebody|someone|another|has|had|was)|somebody|someone|one (?:worker|writer|user)(?:'s)?"
        r"|\w+'s (?:change|edit|mark|entry|views|update|save)s?|the [\w ]{3,20}'s)\b"
    ),
    (
        r"\bover (?:each other(?:'s)?|the other's|the one (?:that|on|there)|what (?:is|was) (?:there|on)|whatever"
        r" (?:is|was|has|another|the))\b"
    ),
    (
        r"\b(?:silently|regularly) (?:overwrites?|reverts?|undoes|undo|replaces?|overwritten)\b|\bsurvives? (?:only"
        r" )?(?:until|till)\b"
    ),
    (
        r"\b(?:whoever|whichever|the one (?:that|which|who)|the line which|(?:save|write|upload|put|edit|change"
        r"|update|state|what(?:ever)?) (?:that |which |was |is )?)(?: ?\w+){0,4}? ?\b<last>\b<~~>\b<wins>\b"
    ),
    (
        r"\bdepends on (?:which|who)\b<~>\b(?:later|last|first|second)\b|\b(?:whoever|whichever)\b(?: \w+){0,4}"
        r" last\b|\blast (?:(?:write|writer|save|put|upload|change|edit) (?:wins|counts|stays|stands|put)|one"
        r" (?:wins|counts))\b|\b(?:last|latest|later|second) (?:write|writer|save|put|upload|change|edit|entry"
        r"|update) (?:is|being) (?:the one )?(?:what|that|which|shown|kept|counts)\b"
    ),
    (
        r"\bkeeps? (?:the one|what) (?:that )?(?:arriv|c[ao]m|was s)\w*\b<~>\b<last>\b|\bthe last (?:one )?(?:put"
        r"|written|saved|uploaded)\b|\bserves the last\b"
    ),
    (
        r"\bin the same (?:cycle|second|moment)\b<~~>\b<lost>\b|\b<lost>\b<~>\bin the same (?:cycle|second|moment)\b"
        r"|\blive with\b<~>\bdrift\b|\beither may\b<~>\b(?:<lost>|replace)\b"
    ),
    (
        r"\b(?:keeps?|takes?|believes?|serves?|picks|lets)\b<~>\b(?:later|latest|newest|last|most recent"
        r"|youngest)\b(?: \w+){0,2}? ?(?:timestamp|time stamp|put|write|save|writer|upload|clock)\b|\b(?:lacking"
        r"|missing|without) what the (?:other|reader|first)\b|\bby (?:the )?(?:later|latest|newest|last)"
        r" (?:timestamp|clock|time stamp)\b"
    ),
    r"\b(?:whichever|whoever)\b(?! (?:comes|joins|arrives|asks|calls|waits)\b)"
    r" && \b(?:most recent\w*|last|later|latest|slower|turns up|in charge)\b",
    (
        r"\bputs? (?:yesterday's|the old|an? (?:old|earlier|former)|his|her|their) \w+ back\b|\bforgets? the"
        r" (?:former|previous|earlier|other)\b|\b<sets>\b<~~>\bto and fro\b|\bholds what the (?:slower|later|last"
        r"|second)\b"
        r"|\bno trace (?:remains|is left)\b|\bsets all (?:\d+ |the )?\w+, including\b"
    ),
    (
        r"\b(?:the|a) (?:later|last|latest|slower|second) (?:click|press|save|write|change|edit|entry|upload) (?:is what )?"
        r"(?:stays|counts|wins|stands|holds|applies)\b"
    ),
    r"\b(?:unconditional\w*|forced|blind(?:ly)?)\b<~>\b(?:update\w*|writes?|put|save|upsert\w*|patch\w*)\b",
)

# Read, worked out outside the store, and written back.
CARRIED: tuple[str, ...] = (
    (
        r"\b<gets>\b[^.;:]{2,110}\b<back>\b(?: (?:it|them|that|its|the|their|a|new|whole|entire|full|\w+)){0,3}?"
        r" (?:back|down again|in place of|as the new)\b"
        r"|\b<gets>\b[^.;:]{2,110}\b(?!sends?\b)<back>\b (?:it|them|the \w+) (?:again|anew)\b"
    ),
    (
        r"\b<gets>\b(?: \w+){0,5} (?:it|them|the \w+|\w+\.(?:json|ya?ml|xml|csv|txt|m3u8))\b[^.;:]{2,90}\b<back>\b"
        r" (?:it|them|that|the (?:<whole> )?(?:thing|list|file|sheet|row|record|document|blob|json|map|lot|object"
        r"|figure|sum|result|whole))\b(?! (?:in|into|to|on|under|at|as) (?:an?|its|their|local|another|memory)\b)"
    ),
    (
        r"\b<sets>\b<~>\bwhat (?:it|they|he|she|the \w+)\b<~>\b(?:saw|read|counted|loaded|knew|had|remember\w*)\b"
        r"|\bsend (?:the|its|their) copy back\b"
    ),
    (
        r"\bread[- ]?(?:increment|modify|add|change|subtract)[- ]?(?:save|write)\b|\bby reading (?:it|them"
        r"|the)\b<~~>\b<sets>\b|\bget it\b<~~>\bset it\b"
    ),
    (
        r"\b<gets>\b[^.;:]{2,90}\b(?:comput\w+|calculat\w+|works? out|adds?|subtracts?|bumps?|increments?|lowers?"
        r"|raises?)\b[^.;:]{2,70}\b(?:updates?|writes?|saves?|sets?|stores?|writing|saving|puts?)\b<~>\b(?:it|that"
        r"|back|them|the (?:new|sum|result|total|figure|row|key|value))\b"
    ),
    (
        r"\b(?:sees?|checks?|looks?|finds?|picks?)\b<~>\b(?:free|available|next free)\b<~~>\b(?:then |and )(?:then"
        r" )?(?:writes?|stamps?|marks?|books?|enters?|sets?|takes?|claims?)\b"
    ),
    r"\beach (?:reads?|loads?|fetches) (?:the|it|a)\b[^.;:]{2,70}\b(?:sets?|writes?|saves?|stores?|uploads?)\b",
    r"\bfrom what (?:it|they|he|she|each)\b<~>\b(?:read|loaded|seen|saw|fetched|held|had|knew|cached)\b|\bfrom"
    r" (?:its|their) own (?:cached|old|stale)\b",
    (
        r"\b<gets>\b[^.;:]{2,60}\bdo(?:es)? the (?:sum|sums|math|arithmetic)\b[^.;:]{2,40}\b<back>\b|\bfrom the \w+"
        r" (?:it|they|he) (?:last )?(?:remember\w*|saw|knew|held)\b<~>\b(?:sets?|writes?|stores?|saves?)\b"
        r"|\b(?:stores?|saves?|writes?|posts?|puts?) the \w+ (?:which |that )?(?:it|they|he) (?:has |have"
        r" )?(?:shows?|assembled|built|holds?|knows?|had)\b"
    ),
)

# The whole of it is written by one who has seen but a part of the changes.
REPLACED: tuple[str, ...] = (
    (
        r"\b(?:<sets>|sending|serialis\w+|serializ\w+)\b<~>\b(?:<whole>\b<~>\b<thing>|all (?:the |its |their"
        r" )?(?:\d+ )?(?:columns|fields)|full form|whole row)\b|\b<sets>\b<~>\bas a whole\b"
    ),
    (
        r"\b<sets>\b<~~>\b(?:as (?:it|they) (?:was|were|is|has|have|had)|as (?:it )?(?:was )?(?:loaded|read|received"
        r"|fetched)|as received|by sending its|with what it (?:has|had|saw|knows))\b"
    ),
    (
        r"\b(?:copies|puts?|writes?|uploads?|saves?)\b<~>\b(?:over|on top of) (?:the|what|that|it|whatever)\b|\bto"
        r" the same (?:path|key|name|object|file|place)\b|\bunder the same (?:name|key|path)\b"
    ),
    r"\b<whole>\b(?: [\w.-]+){0,2} <thing>\b",
)

# Several, and what they do to one thing.
CROWDED: tuple[str, ...] = (
    r"\b(?:<number>|<crowd>)\b(?: [\w'-]+){0,5} <sets>\b<~>\b<thing>\b",
    (
        r"\b<sets>\b<~~>\b(?:alike|side by side|in parallel|concurrently|at the same time|at any moment"
        r"|independently)\b"
    ),
    r"\b(?:side by side|concurrently|in parallel|independently)\b<~~>\b<sets>\b",
)

# Several who change one thing, in so many words.
SHARED: tuple[str, ...] = (
    (
        r"\b<crowd>\b(?: (?:may|can|could|also|now|then|still|directly|themselves|issue|run|have|and|read|reads"
        r"|\w+ly)){0,3} (?:<changes>)\b<~>\b(?:<one-of-it>)\b"
    ),
    (
        r"\b(?:writing|write|edit|update|full|change) (?:access|rights?|grants?|permissions?)\b && (?<!to )\b(?:both|each"
        r"|all|two|three|any|four|they)\b"
    ),
    r"(?<!the )\b<changes>\b(?! (?:should|can|will|must|may|is|are|was)\b)(?: [\w'.-]+){0,4} (?:<thing>|it|them|in it)\b"
    r"[^;:]{0,70}(?<!to )\b(?:as well(?! as)|too(?! \w)|also|same as|likewise|just as|as does|so does|so do)\b",
    (
        r"\b(?:each|both|all)\b<~>\b(?:straight|directly) (?:into|to|on)\b(?! (?:local |the )?disk)|\bhave (?:write"
        r"|edit|update|full) (?:access|rights?)\b<~>\b(?:same|one)\b"
    ),
    r"(?<=[\w,;)] )(?:as well|also|likewise|too)\b (?:\w+ ){0,2}<changes>\b(?! of\b)<~>\b<thing>\b",
    (
        r"\b(?:written|set|changed|updated|edited|saved|overwritten|maintained|modified|filled in)(?: \w+){0,3} by"
        r" (?:all|both|any|either|each|several|two|three|four|\d|anyone|everyone|whoever)\b"
    ),
    (
        r"\b<crowd>\b<~>\bopens? (?:the |a |one )?(?:same |shared )?(?:file|document|sheet)\b<~>\bwriting\b"
        r"|\b(?:working|work) on the same\b|\b(?:[2-9]|[1-9]\d+) \w+ open the \w+ for writing\b"
    ),
    (
        r"\b<changes>\b<~~>\b(?:straight|directly)\b<~>\b(?:into|to|on|in)\b<~>\b(?:table|schema|rows?|file|bucket"
        r"|column)\b|\b(?:straight|directly) (?:into|to|on) (?:the )?\w+'?s? (?:schema|table|database"
        r"|rows?)\b<~>\b<changes>\b|\bwrite in (?:this|that|the same) \w+ directly\b"
    ),
    # named, several of a kind, or two in a row, who do it to the same thing
    (
        r"\b[\w-]+ and (?:the |an? )?[\w-]+(?: [\w-]+)? <changes>\b (?:the |its |one |a )?(?:[\w.-]+ ){0,2}?<thing>\b"
        r" && \b(?:directly|straight|own|same)\b"
    ),
    (
        r"\b(?:two|three|four|five|six|both)(?: [\w'-]+){1,3} (?:all|both|each) <changes>\b<~>\b(?:<one-of-it>)"
        r"|\bboth (?:the )?[\w-]+ and (?:the )?[\w-]+(?: [\w-]+)? <changes>\b (?:the|one|it)\b"
    ),
    r"\b(?:both|each|all)\b<~>\bconnections?\b<~>\b(?:table|schema|database)\b<~~>\b<changes>\b",
    r"\b<changes>\b (?:the|its) ([\w-]+),? [^.;]{2,40}\b<changes>\b the same \1\b",
    (
        r"\b<changes>\b<~>\b(?:to|under|into|on) (?:the same|one) (?:path|key|name|object|file|row|table|record"
        r"|document"
        r"|sheet|spreadsheet)\b && \b(?:[\w-]+ and the [\w-]+(?: \w+)? <changes>|both|two|three)\b"
    ),
    r"\bevery \w+\b<~~>\boverwrites\b|\bwhich every \w+\b<~~>\b<changes>\b",
    r"\b(?:given|have|has|got|granted)\b<~>\b(?:insert|update|delete)\b<~>\b(?:on|it|to|rights?)\b",
    (
        r"\b<crowd>\b<~>\b(?:calls?|call) save\b|\b(?:share|shares|sharing) (?:the |a |one |\w+ )?(?:\w+"
        r" )?(?:registers?|keys?|rows?|files?|tables?|documents?|index)\b<~~>\b(?:write|writes|set|sets|both|each"
        r"|most)\b|\b(?:writes?|put|puts) (?:of|to|on|for) (?:one|the same) \w+ (?:from|by) (?:both|two|several"
        r"|all)\b"
    ),
)

# What is said not to be done, or harm that is said not to come.
SPARED: tuple[str, ...] = (
    (
        r"\b(?:so (?:that )?(?:no|nobody's|nothing|neither)|no|none of|nobody's|never|not|cannot|nothing)\b(?:"
        r" [\w'-]+){0,5}? (?:lost|undone|overwrit\w+|reverted|gone|replaced|replaces?|lose|loses|overwrites?|wiped)\b"
    ),
    r"\b(?:neither|none|no)\b(?: [\w'-]+){0,4} <sets>\b[^.;:]*",
    r"\b(?:could be|used to be|presently|formerly|until now)\b[^.;:]*",
)
