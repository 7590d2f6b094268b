"""Plain speech on several writers of one thing: who of them gets in whose way, and what keeps them apart.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    # how many, and not a noun of that number: "all stores", "each change"
    "number": (
        r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|many|multiple|various"
        r"|both|all"
        r"|they|these|[2-9]|[1-9]\d[\d,]*)(?! (?:stores|changes|updates|sets|copies|writes|edits|moves|posts"
        r"|commits|saves)\b)"
        r"|(?:either|each|every|any)(?! (?:change|update|write|edit|set|save|copy|move|post|commit|put|store"
        r"|patch)\b))"
    ),
    "one": r"(?:one|1|a single|exactly one|just one)",
    # verbs that change a thing
    "sets": (
        r"(?:writ(?:es?|ten|ing)|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|sets?|setting|sav(?:es?|ed|ing)"
        r"|overwrit(?:es?|ten"
        r"|ing)|uploads?|uploading|replac(?:es?|ing)|puts?|putting|stor(?:es?|ing)|inserts?|deletes?|deleting"
        r"|edits?|editing"
        r"|corrects?|corrections?|fills? in|enters?|increments?|decrements?|adds?|subtracts?|deducts?|lowers?"
        r"|raises?|adjusts?"
        r"|alters?|modif(?:y|ies)|mutates?|patch(?:es)?|marks?|stamps?|bumps?|flips?|toggles?|moves?|renames?"
        r"|appends?"
        r"|pushes|push|posts?|submits?|commits?|promotes?|sends? (?:\w+ ){0,3}back|refresh(?:es)?|maintains?"
        r"|rewrit(?:es?"
        r"|ing)|resets?"
        r"|clears?|assigns?|reassigns?|dials?|keys? in|draws?|copies|copy|works? on|working on|touch(?:es)?|set, get"
        r"|books?|takes? off|strikes? out|re-?calculates?|recomputes?)"
    ),
    "gets": (
        r"(?:reads?|reading|loads?|loading|fetch(?:es|ing)?|downloads?|downloading|pulls?|pulling|opens?|get"
        r"|selects?|select of"
        r"|takes? (?:a copy|down)|copies|copy)"
    ),
    "back": (
        r"(?:writ(?:es?|ing)|puts?|putting|sav(?:es?|ing)|stor(?:es?|ing)|uploads?|sends?|push(?:es)?|sets?|posts?"
        r"|serialis\w+)"
    ),
    "changes": (
        r"(?:write|writes|update|updates|change|changes|set|sets|save|saves|edit|edits|overwrite|overwrites"
        r"|rewrite|rewrites|replace|replaces"
        r"|modify|modifies|patch|patches|insert|inserts|delete|deletes|alter|alters|adjust|adjusts|correct"
        r"|corrects|maintain|maintains"
        r"|fill in|fills in|increment|increments|decrement|decrements|bump|upload|store|mutate)"
    ),
    "crowd": (
        r"(?:both|both (?:of them|the \w+|\w+)|each of (?:the|them|our|these)(?: \d+| \w+){0,2}|all (?:of them"
        r"|three|four|five|six|\d+)(?: \w+){0,2}|they (?:all|both)|two|three|four"
        r"|(?:any|every|either) (?!change|update|write|edit|save)[\w'-]+(?: of the \w+)?|(?:[\w.-]+, )?[\w.-]+"
        r" and (?:the )?[\w-]+(?: \w+)? (?:both|each|all)|everyone|everybody|anyone|whoever|either of them"
        r"|(?:two|three|four|five|six|several|many|[2-9]|[1-9]\d+) (?!of\b)[\w-]+s(?: and (?:the )?[\w-]+)?)"
    ),
    "one-of-it": (
        r"(?:the (?:same |whole |full |shared |[\w.-]+ )?(?:[\w.-]+ )?<thing>|(?:the |its )?same [\w.-]+|one"
        r" (?:shared |common )?<thing>|shared <thing>|\w+\.\w+|[\w.-]+ (?:rows?|table|column|key|file|record)"
        r"|on (?:it|the table)|into it|in it|(?:a|the) \w+'s (?:state|status|row|record))"
    ),
    "thing": (
        r"(?:rows?|forms?|records?|tables?|files?|objects?|documents?|entr(?:y|ies)|columns?|sheets?|spreadsheets?"
        r"|counters?|counts?"
        r"|figures?|balances?|status|state|flags?|buckets?|keys?|values?|lists?|index|maps?|manifests?|blobs?"
        r"|json|yaml|xml"
        r"|csv|config\w*|settings?|plans?|rosters?|calendars?|schema|totals?|stock|numbers?|fields?|attributes?"
        r"|profiles?"
        r"|carts?|sessions?|layers?|points?|budget|quota|usage|pointers?|zones?|words?|registers?|replicas"
        r"|labels?|annotations?"
        r"|playlists?|copy|copies|whole|database|page|sum|share|block|shapefile|set-?points?|targets?|master"
        r"|collection|cell)"
    ),
    "whole": r"(?:whole|entire|full|complete|all (?:the )?(?:\d+ |its |their )?(?:columns|fields|rows|of it)|everything)",
    "other": (
        r"(?:the others?|the other(?: one)?'s|other one|another(?:'s)?(?: \w+)?|somebody else(?:'s)?|someone"
        r" else(?:'s)?|anyone else"
        r"|(?:what|entries|changes?|edits?|work) (?:somebody|someone|another|the other|the first|others?|else|a"
        r" colleague|the \w+ (?:just|had|has))"
        r"|(?:somebody|someone|one \w+|an earlier \w+|the first \w+)'s(?: \w+)?|(?:first|earlier|slower|loser's"
        r"|other) (?:change|write|save|edit|update|one))"
    ),
    "lost": (
        r"(?:gone|lost|loses?|losing|overwrit\w+|overwrote|revert\w*|undo(?:es|ne|ing)?|cancelled out|wip(?:es?"
        r"|ed)|clobber\w*"
        r"|trampl\w*|vanish\w*|disappear\w*|replaced|no longer (?:there|in it|shown|seen)|destroy\w*|erased?|drowned)"
    ),
    "last": (
        r"(?:last|later|latest|most recent(?:ly)?|lately|second|newest|after|afterwards|finish\w* later|more recent)"
    ),
    "wins": (
        r"(?:wins?|stays?|counts?|stands?|applies|holds?|remains?|prevails?|keeps?|kept|serves?|served|is what"
        r"|is the one"
        r"|goes in|believe|ends up|takes? effect|in effect|in force|overwrites?|replaces?|shown|valid|shows)"
    ),
    # what keeps writes apart
    "check": (
        r"(?:versions?|revisions?|rev|e-?tags?|generations?|timestamps?|row ?versions?|resource ?versions?|time"
        r" ?stamps?"
        r"|counters?|compare\w*|sequence numbers?|optimistic\w*|version \w+)"
    ),
    "turned": (
        r"(?:refus\w+|reject\w*|declin\w+|bounc\w+|turn(?:s|ed)? (?:\w+ ){0,3}(?:away|down)|sen[dt]s? back"
        r"|conflict|409|412"
        r"|shown|shows|asks?|asked|no longer|not (?:the )?(?:current|latest|newest)|still|moved on|stale|out"
        r" ?dated|older|re-?reads?"
        r"|tries again|try again|retries|starts? over|fails?|another look|unless|only if|matches)"
    ),
}

# A store that does the sum or the check itself, or a writer that is let in alone.
GUARDED: tuple[str, ...] = (
    r"\b(?:if[- ]match|if[- ]generation\w*|etag|compare[- ]and[- ]\w+|\bcas\b|optimistic\w*|resource ?version"
    r"|preconditions?|expect gen\w*"
    r"|gen equal|server-side apply|field managers?|row ?version|rowversion|x?lock(?:s|ed)? (?:the )?(?:row|first"
    r"|it|before|file))\b",
    r"\b<check>\b && \b<turned>\b",
    (
        r"\b(?:refus\w+|reject\w*|declin\w+|bounc\w+|turn(?:s|ed)? (?:\w+ ){0,3}(?:away|down)|sen[dt]s? back"
        r"|comes? back|conflict|redone|redo)\b && "
        r"\b(?:first|meanwhile|in the meantime|since|moved|stale|older|outdated|out of date|no longer|another"
        r"|changed|based on|built on|overlap\w*)\b"
    ),
    (
        r"\b(?:conditional\w*|atomic\w*|serializable|incr\w*|decr\b|hincrby|\$inc|for update|advisory lock|mutex"
        r"|unique|primary key"
        r"|duplicate[- ]key|on conflict|put if absent|one row (?:came|comes|was|is)|0 rows|no rows?|crdt"
        r"|conflict[- ]free|merges? (?:it|them|both|the two|per|field|line|by|rather)|(?:is|are|be) merged"
        r"|merged (?:per|by|field|line)|merge view|shows? both|external version)\b"
    ),
    r"\bset (\w+) ?= ?\1 ?[-+]|\bwhere\b<~~>(?:\bis null\b|[<>=]|\bversion\b|\bempty\b)",
    (
        r"\b(?:only if|only while|unless|provided|on condition|as long as|goes on only)\b<~~>\b(?:still|free"
        r"|null|version|revision"
        r"|unchanged|since|meanwhile|above|left|enough|one row|row|same|nobody|current|newer|changed|loaded)\b"
    ),
    (
        r"\b(?:one at a time|one after (?:the other|another)|in turn|one by one|takes? turns|waits?|at any"
        r" (?:one )?time|checked out to"
        r"|checks? (?:it|the \w+) out|leases?|holds? the lock|takes? (?:the|a|an) (?:\w+ )?(?:lock|lease|mutex)"
        r"|under (?:a|the) (?:\w+ )?lock|serialised|serialized"
        r"|single[- ]threaded|read[- ]only|queues? (?:it|them|up)|works (?:it|them) off|when (?:\w+ )+has (?:set"
        r"|finished|ended))\b"
    ),
    (
        r"\b(?:precedence|fixed rank|by rank|ranks? (?:above|over)|priority over|wins over|conflict rule|per"
        r" (?:line|field|key|writer|source|match)"
        r"|single operations|as (?:operations|deltas|increments|events)|leaves? any \w+ alone|allowed from the)\b"
    ),
)
# Each has a part of its own, or one has the pen.
OWNED: tuple[str, ...] = (
    (
        r"\b(?:alone|solely|exclusive(?:ly)?|sole(?: \w+)?|single (?:writer|owner|process|instance)|only one"
        r" (?:that|which|who|with|of)|gatekeeper|owns|owner|owned by|one writer"
        r"|(?:no ?one|nobody|no other|none|neither|no) (?:\w+ )?(?:else|but|other|may|has|is allowed|can|service"
        r"|program)\b<~>\b(?:<sets>|permission|access|grants?|key|credentials|rights?))\b"
    ),
    (
        r"\bonly (?:the |one |its |a |by )?(?:[\w-]+ ){0,4}<sets>\b|\bthe only (?:one|thing|service|part|program"
        r"|place|writer|component|process)\b"
        r"|\b<sets>\b<~>\b(?:by|with|in) (?:the |one )?(?:[\w-]+ )?(?:only|alone)\b|\bonly\b<~>\b(?:has|have"
        r"|holds)\b<~>\b(?:grant|access|right|rights|credentials|password|key|permission)\b"
    ),
    (
        r"\b(?:its|their|each|an?|his|one's) own\b(?: \w+)?(?: \w+)? ?\b<thing>\b|\bown <thing>\b|\bof (?:its"
        r"|their|his) own\b|\b(?:separate|disjoint) (?:\w+ )?<thing>\b"
        r"|\bone <thing> per\b|\bper (?:writer|connection|worker|source|pod|instance|client|service)\b|\bnobody"
        r" (?:reads|touches|writes)\b|\bonly the (?:\w+ )?(?:columns?|fields?)\b|\bbelongs? to\b|\bstays? with\b"
    ),
    (
        r"\b(?:sends?|posts?|hands?|hands? in|submits?|proposes?|reports?|delivers?|puts?|give[sn]?|files?"
        r"|tells?|ask(?:s|ed)?|calls?|goes? through|go through|enqueues?|raises?|creates?"
        r"|places?)\b<~~>\b(?:wish(?:es)?|requests?|proposals?"
        r"|commands?|messages?|events?|reports?|corrections?|claims?|sightings?|queue|deltas?|api|interface"
        r"|wants|to the (?:\w+ )?(?:owner|service|writer|registry|manager|api)|to \w+, (?:which|who)|through"
        r" \w+'s|it for|for promotion|differences?|suggestions?|drafts?|changes? to)\b"
    ),
    (
        r"\bto the (?:writer|owner|registry|gatekeeper)\b|\bcapacityrequest\b|\bas (?:a )?(?:separate|command"
        r"|request|proposal)\b|\b(?:1|one) (?:\w+ )?<sets>\b|\badopts?\b<~~>\b(?:at|when)\b"
    ),
)
# A guard that is said not to be there, and what is said not to happen.
UNGUARDED: tuple[str, ...] = (
    (
        r"\b(?:no|without|nor|not an?|lacks?|lacking|never an?)\b(?: [\w-]+){0,3}? (?:locks?|locking|revisions?"
        r"|versions?|version columns?|owners?"
        r"|coordination|checks?|check of versions?|re-?checks?|precedence|gatekeeper|service in front|comparison"
        r"|cas|etags?|preconditions?"
        r"|agreement|arbitration|order between)\b(?: (?:columns?|checks?|numbers?|goes|is|are)\b){0,2}"
    ),
    (
        r"\b(?:nobody|no one|none|neither|no participant|no \w+)\b(?: of (?:them|the \w+))?(?: \w+){0,2}?"
        r" (?:asks?|looks?|compares?|compared|checks?|checked"
        r"|locks?|locked|knows|designated|responsible|waits?|coordinates?|sees that)\b"
    ),
    (
        r"\bnothing (?:\w+ ){0,4}?(?:stops?|prevents?|keeps?|tells?|hinders?|orders?)\b|\b(?:not|never) (?:\w+"
        r" ){0,2}?(?:compare\w*|check\w*|look\w* (?:at|whether|if)"
        r"|lock\w*|bother\w*|aware|know (?:of|that|what)|ask (?:whether|if|what)|coordinate\w*)\b|\b(?:agreement"
        r"|lock|rule|check|owner)\b<~>\b(?:not exist|is missing|is lacking|not there|is absent)\b"
    ),
    (
        r"\b(?:by (?:an? )?forced?|forcing the|forced? (?:\w+ )?(?:write|update|patch|push|merge)s?|blind(?:ly)?"
        r"|unconditional\w*|plain updates?"
        r"|as (?:it|they) (?:sees?|thinks?|likes?|wants?)(?: fit| right)?|write policy set to replace|know of"
        r" each other|know about each other)\b"
    ),
)
# Someone's change is lost, or the last one counts.
LOST: tuple[str, ...] = (
    r"\b<other>\b[^.;:]{0,50}\b(?:is|are|was|were|gets?|has|have|be|goes?)\b<~>\b<lost>\b|\b<other>\b<~>\b<lost>\b",
    (
        r"\b(?:overwrit\w+|overwrote|revert\w*|undo(?:es|ing)?|cancels?|wipes?|clobbers?|tramples?|lose[sn]?"
        r"|loses?|replaces?)\b<~>\b(?:each other(?:'s)?"
        r"|the other(?:s|'s)?|another's|whatever|what (?:the|somebody|someone|another|has|had|was)|somebody"
        r"|someone|one (?:worker|writer|user)(?:'s)?"
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
        r"|update|state|what(?:ever)?) (?:that |which |was |is )?)"
        r"(?: ?\w+){0,4}? ?\b<last>\b<~~>\b<wins>\b"
    ),
    (
        r"\bdepends on (?:which|who)\b<~>\b(?:later|last|first|second)\b|\b(?:whoever|whichever)\b(?: \w+){0,4}"
        r" last\b|\blast (?:(?:write|writer|save|put|upload|change|edit) (?:wins|counts|stays|stands|put)|one"
        r" (?:wins|counts))\b"
        r"|\b(?:last|latest|later|second) (?:write|writer|save|put|upload|change|edit|entry|update) (?:is|being)"
        r" (?:the one )?(?:what|that|which|shown|kept|counts)\b"
    ),
    (
        r"\bkeeps? (?:the one|what) (?:that )?(?:arriv|c[ao]m|was s)\w*\b<~>\b<last>\b|\bthe last (?:one )?(?:put"
        r"|written|saved|uploaded)\b|\bserves the last\b"
    ),
    (
        r"\bin the same (?:cycle|second|moment)\b<~~>\b<lost>\b|\b<lost>\b<~>\bin the same (?:cycle|second|moment)\b"
        r"|\blive with\b<~>\bdrift\b|\beither may\b<~>\b(?:<lost>|replace)\b"
    ),
)
# Read, worked out outside the store, and written back.
CARRIED: tuple[str, ...] = (
    (
        r"\b<gets>\b[^.;:]{2,110}\b<back>\b(?: (?:it|them|that|its|the|their|a|new|whole|entire|full|\w+)){0,3}?"
        r" (?:back|down again|again|anew|in place of|as the new)\b"
    ),
    (
        r"\b<gets>\b(?: \w+){0,5} (?:it|them|the \w+|\w+\.(?:json|ya?ml|xml|csv|txt"
        r"|m3u8))\b[^.;:]{2,90}\b<back>\b (?:it|them|that|the (?:<whole> )?(?:thing|list|file|sheet"
        r"|row|record|document|blob|json|map|lot|object|figure|sum|result|whole))\b"
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
        r"\b<gets>\b[^.;:]{2,90}\b(?:comput\w+|calculat\w+|works? out|adds?|subtracts?|bumps?|increments?"
        r"|lowers?|raises?)\b[^.;:]{2,70}\b(?:updates?|writes?|saves?|sets?|stores?|writing|saving"
        r"|puts?)\b<~>\b(?:it|that|back|them|the (?:new|sum|result|total|figure|row|key|value))\b"
    ),
    (
        r"\b(?:sees?|checks?|looks?|finds?|picks?)\b<~>\b(?:free|available|next free)\b<~~>\b(?:then |and )(?:then"
        r" )?(?:writes?|stamps?|marks?|books?|enters?|sets?|takes?|claims?)\b"
    ),
    r"\beach (?:reads?|loads?|fetches) (?:the|it|a)\b[^.;:]{2,70}\b(?:sets?|writes?|saves?|stores?|uploads?)\b",
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
)
# Several, and what they do to one thing.
CROWDED: tuple[str, ...] = (
    r"\b(?:<number>|<crowd>)\b(?: [\w'-]+){0,5} <sets>\b<~>\b<thing>\b",
    r"\b<sets>\b<~~>\b(?:alike|side by side|in parallel|concurrently|at the same time|at any moment|independently)\b",
    r"\b(?:side by side|concurrently|in parallel|independently)\b<~~>\b<sets>\b",
)
# Several who change one thing, in so many words.
SHARED: tuple[str, ...] = (
    (
        r"\b<crowd>\b(?: (?:may|can|could|also|now|then|still|directly|themselves|issue|run|have|and|read|reads"
        r"|\w+ly)){0,3} (?:<changes>)\b<~>\b(?:<one-of-it>)\b"
    ),
    (
        r"\b(?:writing|write|edit|update|full|change) (?:access|rights?|grants?|permissions?)\b && \b(?:both|each"
        r"|all|two|three|any|four|they)\b"
    ),
    r"\b<changes>\b[^;:]{2,70}\b(?:as well|too|also|same as|likewise|just as|as does|so does|so do)\b",
    (
        r"\b(?:each|both|all)\b<~>\b(?:straight|directly) (?:into|to|on)\b|\bhave (?:write|edit|update|full)"
        r" (?:access|rights?)\b<~>\b(?:same|one)\b"
    ),
    r"\b(?:as well|also|likewise|too)\b (?:\w+ ){0,2}<changes>\b<~>\b<thing>\b",
    (
        r"\b(?:written|set|changed|updated|edited|saved|overwritten|maintained|modified|filled in)(?: \w+){0,3} by"
        r" (?:all|both|any|either|each|several|two|three|four|\d|anyone|everyone|whoever)\b"
    ),
    (
        r"\b<crowd>\b<~>\bopens? (?:the |a |one )?(?:same |shared )?(?:file|document|sheet)\b<~>\bwriting\b"
        r"|\b(?:working|work) on the same\b|\b(?:[2-9]|[1-9]\d+) \w+ open the \w+ for writing\b"
    ),
    r"\b<changes>\b<~~>\b(?:straight|directly)\b<~>\b(?:into|to|on|in)\b<~>\b(?:table|schema|rows?|file|bucket"
    r"|column)\b|\b(?:straight|directly) (?:into|to|on) (?:the )?\w+'?s? (?:schema|table|database"
    r"|rows?)\b<~>\b<changes>\b"
    r"|\bwrite in (?:this|that|the same) \w+ directly\b",
    r"\bevery \w+\b<~~>\boverwrites\b|\bwhich every \w+\b<~~>\b<changes>\b",
)
# What is said not to be done, or harm that is said not to come.
SPARED: tuple[str, ...] = (
    (
        r"\b(?:so (?:that )?(?:no|nobody's|nothing|neither)|no|none of|nobody's|never|not|cannot|nothing)\b(?:"
        r" [\w'-]+){0,5}? (?:lost|undone|overwrit\w+|reverted|gone|replaced|replaces?|lose|loses|overwrites?|wiped)\b"
    ),
    r"\b(?:neither|none|no)\b(?: [\w'-]+){0,4} <sets>\b[^.;:]*",
)
