"""Plain speech on who holds the pen: several that are named, and what they do to the same thing.

That several do it is told by number: after "A and B" a verb has no "s". The classes are those of `plain_rivals`, and some more.
"""

from review_core.evidence.lexicon.page import plain_rivals

CLASSES: dict[str, str] = {
    **plain_rivals.CLASSES,
    # what several do to a thing
    "they-set": (
        r"(?:write|update|change(?! (?:logs?|requests?|streams?|feeds?|events?|data)\b)|set(?! (?:by|up|at|in|of))"
        r"|save|edit|overwrite|rewrite|replace|modify|patch|insert|delete"
        r"|remove|alter|adjust|correct|amend"
        r"|maintain|fill in|fill|put|enter|append|add|count down|count up|mark|tick|tick off|book|strike|clear|reset|touch"
        r"|post|upload|push|key in|keep up|hset|upsert|drop"
        r"|make changes|run updates?|run inserts?|do updates|type|raise|lower|bump|reassign|rename)"
    ),
    # what one does to it
    "it-sets": (
        r"(?:writes|updates|changes|sets|saves|edits|overwrites|rewrites|replaces|modifies|patches|inserts|deletes|removes"
        r"|alters|adjusts|corrects"
        r"|amends|maintains|fills(?: in)?|puts|stores|enters|appends|adds|counts down|counts up|moves|marks|ticks(?: off)?"
        r"|books|strikes|clears|resets"
        r"|touches|uploads|pushes|keys in|works on|types|raises|lowers|bumps|assigns|reassigns|renames|applies|refreshes"
        r"|recomputes|recalculates"
        r"|imports|loads|cleans up|prunes|trims|tidies)"
    ),
    "store": (
        r"(?:databases?|schemas?|tables?|postgres\w*|mysql|oracle|mongo\w*|collections?|redis|buckets?|dbs?|sqlite|files?"
        r"|volumes?|share|drive|disks?"
        r"|sheets?|spreadsheets?|directory|folder|index|indices|workbook|registry|rows?|records?|documents?|lists?|ledger"
        r"|map|cache|config\w*|keys?)"
    ),
    # somebody's name: no verb, nothing that ties clauses
    "word": (
        r"(?!(?:is|are|was|were|be|been|has|to|then|but|who|which|that|it|they|we|you|not|from|for|with|by|per|so|if"
        r"|when|first|able"
        r"|\w+(?:ive|al|ous)ly)\b)"
        r"[\w'-]+"
    ),
    "name": r"(?:the |an? |our |its |every |each )?<word>(?: <word>){0,2}?",
    "leave": (
        r"(?:shall|may|can|could|will|also|now|then|both|each|all|alike|still|do|directly|themselves|independently"
        r"|simply|regularly|freely|have to)"
    ),
}

# Several change one thing, by number of the verb, by the agents named, by their access.
SHARED: tuple[str, ...] = (
    r"\b(?:<name>(?:, <name>){1,3},?|<name>) (?:and|or|as well as|plus)"
    r" <name>(?<!events)(?<!messages)(?<!changes)(?<!update"
    r"s)(?: <leave>){0,3}(?: (?:get|have|open|read|load|query|take|fetch|hold)(?: [\w'-]+){1,5} and)? <they-set>\b"
    r"(?: and <they-set>)? (?:(?:[\w'-]+ ){0,3}?(?:to|in|into|on|at|over|from) )?(?:it\b|them\b"
    r"|(?:(?:the|its|an?|one|that|this|those) (?:[\w.'-]+ ){0,3}?|(?:[\w.'-]+ )?)(?:<thing>|<store>)\b(?! requests?\b))",
    r"\b(?:written|changed|updated|maintained|filled(?: in)?|edited|kept(?: up to date)?|modified|amended|corrected|altered"
    r"|looked after|touched|saved"
    r"|overwritten) by (?!law\b|events|(?:[\w-]+ ){0,3}(?:ids?|numbers?|keys?|dates?|before|old)\b)<name>(?:, (?:by"
    r" )?<name>){0,3},? (?:and|or|as well as|plus) (?:by )?(?:the |an? "
    r"|our )?(?!cannot|may|must|is|are|can|not"
    r"|has|have|then|only|read|kept|never|it|they|so|in|on|at|for|with|later)[\w-]+",
    r"\b(?:<name>(?:, <name>){1,3},?|<name>) (?:and|or|as well as|plus) <name>(?: <leave>){0,3} (?:use|go on using|keep"
    r" (?:on )?using|continue to use|stay on|share"
    r"|read and write|sit on|access|query) (?:it|them|(?:the |one |this |that )?(?:same |shared |common "
    r"|[\w.-]+ )?<store>)\b",
    r"\b(?:changed|updated|edited|written|rewritten|overwritten|added|packed|extended|appended|moved|renamed|cleared"
    r"|emptied|reset|touched|filled|marked|ticked"
    r"|put|set|corrected|amended|saved)(?: (?:again|to|on|in|over|directly|there))? by (?:all|every|each|any|several|both"
    r"|either|many|two|three|four|five|six"
    r"|\d+)(?: (?:of )?(?:the|our|running|other|these|those))* (?:jobs?|pods?|workers?|services?|systems?|teams?|nodes?"
    r"|programs?|programmes?|scripts?|processes"
    r"|instances?|offices?|sites?|apps?|tools?|machines?|servers?|clients?|replicas?|stations?|desks?|of them)\b &&"
    r" \b<store>\b",
    r"\b(?:neither|none of (?:them|the \w+)|nobody|no (?:one|\w+) of them)\b<~>\b(?:looks?|knows?|asks?|minds?|checks?"
    r"|cares?|sees?|heeds?|hears?)\b<~~>"
    r"\b(?:others?|another|else)\b (?:is (?:doing|changing|writing|editing|saving)|does|did|do|has (?:done|written|changed"
    r"|entered|saved|open|loaded)|wr\w+|chang\w+"
    r"|edit\w*|sav\w+|enter\w*)\b",
    r"\b(?:have|has|hold|share|keep)\b (?!no\b|nothing\b|not\b)(?:[\w'-]+ ){1,5}(?:in common|between them|jointly"
    r"|together)\b && \b(?:each|both|all|set|sets|write|writes|change|changes|update|updates)\b",
    r"\b(?:both|each|all (?:of them|three|four|five)|either)\b(?: (?!reads?\b)[\w'-]+){0,8} (?:<it-sets>"
    r"|<they-set>)\b[^;]{0,40}?(?: (?:the|its|one|same)"
    r" (?:[\w-]+ ){0,2}(?:<store>|status|state|column)\b|\b\w+\.\w+\b|\bupdates? (?:statements? )?(?:on|of)\b)",
    r"\b(?:all (?:three|four|five|of them)|both|they all|each of (?:them|the \w+))(?: <leave>)? <they-set> (?:it|them)\b"
    r"|\b(?:each|both|all|and)\b[^;]{0,60}\bopen (?:for writing|to"
    r" edit\w*|to write|for editing|in edit mode|read-write)\b",
    # by what they reach
    r"\b(?:both|all|the two|they|each|either|two|three|four|five|six|several|[2-9]|[1-9]\d+)\b[^;]{0,40}?\b(?:pointed at"
    r"|points? (?:to|at)|runs? on|uses?|using"
    r"|shares?|works? (?:on|in|against)|connects? to|mounts?|opens?|sits? on|writes? to|talks? to|operates? on|goes to|go"
    r" to|keeps?)\b(?: \w+)? (?:the |one |a )?"
    r"(?:same|one|common|shared|single) (?:[\w-]+ ){0,2}<store>\b && \b(?:chang|writ|updat|edit|sav|enter|amend|correct"
    r"|overwrit|insert|set|at once|read-write)\w*\b",
    r"\b(?:each|both|all|and)\b[^;]{0,40}\b(?:gets?|got|has|have|receives?|given|granted|holds?)\b<~>\b(?:(?:database|db"
    r"|sql|\w+) (?:login|account|user) and <they-set>|login|log-in|accounts?|users?|credentials|password|access"
    r"|grants?|rights?|keys?|role|roles)\b<~>\b(?:to|on|for|in|of)\b<~>\b<store>\b",
    r"\b(?:same|those|these|very) (?:rows?|records?|tables?|entries|lines?|files?|sheets?|columns?|documents?|keys?"
    r"|objects?|folders?|cells?)\b<~~>\b"
    r"(?<!the )(?<!all )(?<!of )(?<!any )(?:<it-sets>|<they-set>)\b|(?<!the )(?<!two )(?<!of )(?<!any"
    r" )\b(?:<it-sets>|<they-set>)\b<~~>\b(?:same|those|these|very) (?:rows?|records?|tables?"
    r"|entries|lines?|files?|sheets?|columns?"
    r"|documents?|keys?|objects?|folders?|cells?)\b && \b(?:both|each|all|and|also|too|as well|every|over|night\w*"
    r"|import\w*|their|they|two|three|four)\b",
    r"\b(?:each|all (?:of them|\d+|three|four|five|six)|every (?:pod|node|worker|replica|instance|server|process"
    r"|one))\b<~>\b(?:keeps?|maintains?|updates?|refresh(?:es)?"
    r"|tends?)\b[^;]{1,60}\b<store>\b[^;]{1,40}\b(?:on it|in it|there|shared|the same|common)\b",
    # by copies that go both ways
    r"\b(?:copy|copies|copied|replicat\w+|sync\w*|mirror\w*|pass(?:es)?|ships?|merges?|push(?:es)?|brings?|sends?|carries"
    r"|exchang\w+)\b<~~>\b(?:each other|one another"
    r"|both (?:ways|directions)|to and fro|back and forth|in(?:to)? the other|either way)\b && \b(?:both|either|each|any"
    r"|two)\b<~~>\b(?:chang\w+|writ\w+|edit\w*|sav\w+"
    r"|accept\w*|tak\w+|updat\w+|enter\w*|book\w*)\b",
    r"\b(?:chang\w+|writ\w+|edit\w*|sav\w+|accept\w*|updat\w+|enter\w*|book\w*)\b<~~>\b(?:in|on|at|by) (?:both|either|each"
    r"|any|all)\b"
    r" && \b(?:other|each other|replicat\w+|copied|copies|sync\w*|mirror\w*|merg\w+)\b",
    r"\b(?:multi-?(?:master|primary|leader)|active[-/ ]active|bi-?directional|circular replication|two-way (?:sync\w*"
    r"|replication|copy\w*)|merge replication)\b"
    r" && \b(?:both|either|each|any|two|all)\b<~~>\b(?:chang\w+|writ\w+|edit\w*|sav\w+|accept\w*|tak\w+|updat\w+|writable"
    r"|enter\w*|book\w*)\b",
    # one looks into what another is writing
    r"\b(?:connects?|logs? (?:in|on|into)|attach(?:es|ed)|reaches|queries|query|selects?|reads?|joins?|sql|looks|look|taps?"
    r"|dumps?|scans?)\b<~~>\b(?:service|system|team"
    r"|app|shop|\w+)'s? (?:own |live |production |internal |working )*(?:databases?|schemas?|tables?|postgres\w*|mysql"
    r"|oracle|collections?|redis|db|rows|files?)\b"
    r" && \b(?:while|direct(?:ly)?|straight|production|live|sql|select\w*|connects?|logs? in|behind)\b",
    r"\b(?:sql|select\w*|quer(?:y|ies)|reads?|joins?)\b<~~>\b(?:production|live|operational|primary) (?:databases?|schemas?"
    r"|tables?|db|data)\b<~~>\b(?:of|services?|owned)\b",
)
# Taken out, changed and put back, by several or by one that several run.
CARRIED: tuple[str, ...] = (
    r"\b(?:each|both|all (?:of them|three|four|five|\d+)|either|every \w+)\b[^;]{0,40}\bopens?\b[^;]{2,60}\b(?:alters?"
    r"|changes?|edits?|types?|marks?|enters?)\b[^;]{2,60}\b(?:closes?|shuts?"
    r"|saves?|writes?|stores?)\b",
    r"\b(?:sends?|posts?|saves?|saving|writes?|stores?|puts?|uploads?|submits?)\b<~~>\bas (?:the|its|their|each|his|her)"
    r" [\w-]+ (?:has|have|shows?|holds?|knows?|had|sees?"
    r"|saw|showed) (?:it|them)\b",
    r"\b(?:each(?! other)|both|all (?:of them|three|four|five|\d+)|either|they|every (?!second|minute|hour|day|night"
    r"|\d)[\w-]+)\b[^;]{0,60}\b<gets>\b"
    r"[^;]{2,110}\b(?:and|then|,) (?:\w+ ){0,2}(?:writes?|puts?|saves?|stores?|uploads?|sets?)\b",
    r"\b(?:sav|writ|stor|replac|overwrit|put|upload)\w*\b[^;]{0,40}\b(?:whatever|no matter what|regardless of what"
    r"|irrespective of)\b<~~>"
    r"\b(?:happened|changed|there|since|in between|meanwhile|else|on it)\b",
    r"\b(?:with|from|using|by|to) (?:a|the|its|their|what) (?:value|number|figure|count|balance|sum|total|copy|state)s?"
    r" (?:that |which )?(?:it|they|he|she|each)"
    r" (?:has |have |had |last )?(?:read|saw|seen|loaded|fetched|remember\w*|knew|took)\b",
    r"\b(?:gets|takes|looks up|asks for|picks up|receives)\b[^;]{2,70}\b(?:adds|subtracts|takes (?:off|away)|works out"
    r"|raises|lowers|changes|alters|counts|puts)\b"
    r"[^;]{2,50}\b(?:sets|writes|stores|saves|puts|enters)\b (?:it|them|the|back|that)\b",
    r"\b(?:writes?|puts?|sets?|saves?|stores?|posts?|enters?)\b<~~>\b(?:by|from|in|with) (?:its|their|his|one's) own"
    r" (?:reckoning|count|figures?|memory|view|tally|books"
    r"|head|numbers?|sums?)\b",
    r"\b(?:keeps?|stores?|saves?) (?:just )?what (?:it|they|he|she) (?:was|were|is|are|has been|got|gets?|last got) (?:sent"
    r"|given|handed|last)\b",
    r"\b(?:reads|gets|loads|fetches) ([\w.]+(?: \w+)?),[^;]{2,40}\b(?:writes|saves|puts|uploads|stores) \1\b",
    r"\bselect\b(?! \*? ?for)[^;]{2,60}\bupdate\b(?! \.\.\. where)|\bget\b,? [^;]{2,40}, (?:then )?(?:set|put)\b",
    r"\b(?:sends?|posts?|saves?|saving|writes?|stores?|puts?|uploads?|submits?)\b<~~>\bas (?:it|they) (?:is|are|stands?"
    r"|stood|was|were|looks?|looked) (?:in|on) (?:the|its|their|his)"
    r" (?:browser|screen|form|memory|editor|app|client|page|window|tab|tablet|phone|desk)\b",
    r"\b(?:each|every|all|any|both|several|[2-9]|\d\d+) (?:of the )?(?:[\w-]+ )?(?:nodes?|pods?|workers?|replicas?"
    r"|instances?|servers?|processes|process|schedulers?|consumers?|jobs?|agents?"
    r"|clerks?|runners?|boxes)\b[^;]{0,40}\b(?:looks? (?:for|up)|finds?|picks?|selects?|searches|search|checks?|quer(?:y"
    r"|ies)|reads?|takes?)\b<~~>\b(?:due|free|new|open|pending|waiting"
    r"|unassigned|available|oldest|next|empty|idle|unclaimed|unsent)\b[^;]{0,50}(?:,|\band|\bthen) (?:\w+ )?(?:runs?"
    r"|marks?|takes?|writes?|sets?"
    r"|assigns?|starts?|sends?|does|puts?|flags?|stamps?|updates?)\b",
    r"\bfrom what (?:it|they|he|she|each) (?:finds?|found|sees?|gets?|got|has|have) (?:there|in it|in there|at the time)\b",
    r"\b(?:each|both|all|they|either|every \w+)\b<~>\b(?:sends?|writes?|puts?|posts?|saves?|pushes|push|uploads?) (?:back"
    r" )?(?:the|its|their) (?:full|whole|entire|complete)"
    r"\b<~><store>",
    r"\b(?:takes|reads|gets|picks up|looks up|loads|fetches) the ([\w-]+)\b[^;]{2,70}\b(?:stores|writes|saves|sets|puts"
    r"|enters) the (?:new )?\1\b",
    r"\b(?:opens?|loads?|checks? out|takes?|holds?|keeps?)\b<~~>\b(?:in the morning|in memory|at (?:the start|start-up"
    r"|login|boot)|when it starts|on open\w*|at \d+)\b"
    r"[^;]{0,60}\b(?:saves?|writes?|stores?|puts?|uploads?)\b<~>\b(?:it|them|back|the \w+|all)\b",
    r"\b(?:downloads?|fetch(?:es)?|loads?|reads?|gets?|opens?|pulls?)\b[^;]{2,60}\b(?:appends?|adds?|puts?|inserts?"
    r"|removes?|changes?|edits?|ticks?|marks?|enters?)\b"
    r"[^;]{2,60}\b(?:uploads?|writes?|saves?|stores?|pushes|puts?|sends?)\b (?:it|them|the (?:file|list|whole|document"
    r"|object|sheet|lot|thing|result))\b",
)

# What is no part of the design, though each may change a thing: a call of it, a way of doing it.
NO_PEN: tuple[str, ...] = (
    r"\b(?:each|every|all|any|both|either|two|three|several)(?: (?:of|the|these|those))*(?: [\w-]+){0,2} (?:calls?"
    r"|requests?|methods?"
    r"|steps?|operations?|approach(?:es)?|options?|functions?|quer(?:y|ies)|commands?)\b",
    r"\b(?:on|for|at|beside|with|after|before|from) (?:each|every) [\w-]+",
    r"\b(?:any|all) (?:of (?:the )?)?(?:new |further |other )?changes\b|\b(?:two|three|several) (?:writes|updates"
    r"|changes|edits)\b",
)
# A share of its own that is none: each thing has one place, and several write there.
NO_SHARE: tuple[str, ...] = (
    r"\b(?:one|an?) (?:[\w-]+ )?<thing> (?:per|for each|for every) [\w-]+",
    r"\b(?:mapping|login|account|user|driver|client|connection|pool|code|model|orm|screen|program)s? of (?:its"
    r"|their) own\b",
    r"\bin (?:its|their|his) own (?:copy|copies|region|data cent\w+|replica|database|store)\b",
)
# No lock is taken.
BARE: tuple[str, ...] = (
    r"\b(?:neither|none|no \w+|nobody)(?: of them| of the \w+)? (?:takes?|holds?|sets?|acquires?|asks? for|needs?|uses?)"
    r" (?:an?|the|any)? ?(?:\w+ )?(?:locks?|leases?|mutex|lock file)\b",
)
# The last of them stands.
LAST: tuple[str, ...] = (
    r"\bthe (?:last|latest|later|second) (?:one )?(?:of them(?: to (?:do so|\w+))?|to (?:do so|\w+)) (?:is|are) (?:in force"
    r"|valid|what|the"
    r" one|kept|shown|used|in effect|believed)\b",
)
# What changed under a writer's hands is seen.
SEEN: tuple[str, ...] = (
    r"(?<!not )(?<!without )(?<!never )(?<!to )\bcompar(?:es?|ed) (?:the |its |their |that )?(?:\w+ )?(?:revisions?"
    r"|versions?|e-?tags?|generations?|stamps?)\b",
    r"\b(?:changed|moved|touched|edited|altered|written)\b<~>\b(?:meanwhile|since|in the meantime|in between)\b<~~>\b(?:not"
    r"|never|refus\w+|reject\w*|sent back|asks?|shown)\b",
)
# A share that is one: no two of them touch the same.
APART: tuple[str, ...] = (
    r"\badded (?:below|under|after|beneath|to) the (?:others?|rest|list|end)\b|\bnot (?:changed|altered|edited)"
    r" afterwards\b|\bclaims? (?:an?|the|it|one|due)\b",
    r"\b(?:never|no two|no other|not)\b<~~>\b(?:<they-set>|<it-sets>) the same\b",
    r"\b(?:made|built|written|packed) (?:anew|afresh|again)\b<~>\bby the\b",
)
# How it was: an owner that there is no more.
BYGONE: tuple[str, ...] = (
    r"\bonly (?:the |our |one )?[\w'-]+(?: [\w'-]+){0,3} (?:could|was allowed|were allowed|did|had|changed|wrote|edited"
    r"|updated|set)\b[^.;]*",
    r"\A(?:until|till|up to|before) (?:now|then|today|\d|the|last|this|[a-z]+ \d+)\b[^.;]*",
)
# A clause in which somebody, by name, writes; and one in which somebody writes what was spoken of before.
_NAMED = (
    r"\A(?:the |an? |our |each |every )?(?!it\b|they\b|he\b|she\b|this\b|that\b|which\b|there\b|if\b|when\b|what\b|so\b"
    r"|as\b|what\w+\b|who\w*\b"
)
_ONE_OF_THEM = rf"{_NAMED}|both\b|nobody\b|no\b)[\w'-]+"
DOES: tuple[str, ...] = (_NAMED + r")[\w'-]+(?: [\w'-]+){0,3}? <it-sets>\b",)
TO_IT: tuple[str, ...] = (
    _ONE_OF_THEM + r"(?: [\w'-]+){0,8}? "
    r"(?:<it-sets>|<they-set>) (?:[\w'-]+ ){0,3}?(?:it|them|there|the same|both)\b(?! (?:to|from|(?:in|on|at) an?) )",
    _ONE_OF_THEM + r"(?: [\w'-]+){0,3}? "
    r"(?!(?:writes?|adds?|appends?|inserts?|puts?|stores?) an? (?:line|row)\b)(?:<it-sets>|<they-set>) (?:an?|the"
    r"|single|some|its|whole|one|numbers? in)? ?(?:[\w-]+ )?(?:columns?|rows?|lines?"
    r"|cells?|fields?|weeks?|it)\b",
)
