"""Plain speech on what happens as one: where the line round a transaction is drawn, and where it is left open.

The classes are those of `plain_parted`, the ways are read by `rules.page.saying`.
"""

# What commits together, and what happens to the rest.
DRAWN: tuple[str, ...] = (
    (
        r"\b(?:in|as|by|under|within|inside|form|forms|are|is|share|shares|make|makes|with|into|do|spans?|holds?|via"
        r"|through|takes?|per|be)\b(?: (?:stored|saved|written|done|made|changed|only|all|both|up))?(?: (?:by|in|as"
        r"|under|with))? (?:one|a single|the same|single|same|its own|an?|own|1|another|that|each (?:is |a )?(?:one"
        r" )?|two|three|the)(?: [\w-]+){0,2}? (?:transactions?|commits?|tx|unit of work|units?|(?:sql )?statements?"
        r"|statement pair|stored procedure(?: call)?|conditional [\w ]{2,24}|transactwriteitems|row update"
        r"|flush|stroke|begin|workflow)\b"
    ),
    (
        r"\b(?:one|1|a single|single|local|two|three|postgres|etcd|spanner|sql|serializable)(?: [\w-]+)? (?:commits?"
        r"|transactions?|tx)\b(?! (?:handling|manager|support))|\bbegin\b.{0,80}\bcommit\b|\bcommits? (?:together"
        r"|along with|as one|by itself|alone|locally|in its own|for itself)\b|\bcommitted (?:together|first|on its"
        r" own|per|by itself|alone|in)\b|\bits own commit\b|\bthat commit\b"
    ),
    (
        r"\b(?:both or neither|all or (?:none|nothing)|either does (?:both|all) or|together or not at all|whole or"
        r" not at all|or (?:it |they )?nothing of it|neither is|both or none|or not at all)\b && \b(?:commit\w*"
        r"|transaction|tx|same (?:database|schema)|one|single|saved|stored|written|procedure|conditional|throws|row"
        r"|rolled|statement)\b"
    ),
    (
        r"\b(?:commits?|committed) (?:every|each|per|after)\b|\b(?:every|each|per) (?:\w+ )?(?:chunk|lot|page|batch"
        r"|line|step|parcel|slice|activity|leg|piece|\d+ \w+)\b<~~>\b(?:commits?|committed|local|transaction|saved"
        r"|recorded)\b|\b(?:unit|granularity)\b<~>\b(?:that )?commits?\b|\b(?:commits?|committed)\b<~>\b(?:along "
        r"|together )?with\b<~>\b(?:number|position|cursor|offset|bookmark|row|event|outbox|note|message|its \w+)\b"
    ),
    (
        r"\b(?:swaps?|swapped|repoints?|renames?|renamed|switch(?:es|ed)?|flips?|replaces?"
        r"|replaced)\b<~~>\b(?:names?|symlink|pointer|table|as a whole|whole|one write|in one|at the (?:very )?end"
        r"|view|alias|directory|folder|by one)\b|\bnever (?:half|live|seen half)\b|\b(?:no reader|nobody|no one"
        r"|readers? (?:get|see))\b<~>\b(?:finds?|sees?|old one|half|mixture|all of)\b|\b(?:which|that) (?:is what"
        r" )?makes (?:it|them) visible\b|\b(?:all|the whole) of (?:yesterday|it|the old)\b<~>\bor\b|\bnone of (?:it"
        r"|them) is seen\b|\bhidden until\b|\bnot (?:visible|shown|valid) (?:until|before|unless)\b|\bone without"
        r" the other\b"
    ),
    (
        r"\b(?:resumes?|restarts?|continues?|goes on|carries on|picks? up|starts? again)\b<~~>\b(?:behind|after|at"
        r"|from|where|with)\b<~>\b(?:that|the|its|first|last|next|recorded|committed|number|step|chunk|line|it)\b &&"
        r" \b(?:step|number|chunk|line|record\w*|commit\w*|row|saved|stored|state|page|batch|parcel)\b"
    ),
    (
        r"\b(?:writes?|records?|stores?|saves?|notes?|keeps?|persists?)\b<~>\b(?:its |each |every |the )?(?:step"
        r"|steps|stage|state|progress|intent)\b<~>\b(?:to|before|after|in|of|first|:|;|,|\.|$)"
    ),
    (
        r"\b(?:refus\w+|refusal|declin\w+|decline|reject\w*|rejection|fail(?:s|ed|ure)?|silent|unanswered|not"
        r" (?:there|confirmed|taken up|paid|answered)|no (?:answer|hold|reply|confirmation|carton|word|payment)"
        r"|says? no|cancel\w*|bounc\w+|expired)\b[^.]{0,90}\b(?:releas\w+|refund\w*|cancel\w*|revers\w+|frees?|freed"
        r"|turns?|undo\w*|undone|becomes?|takes? back|taken back|rolled back|set (?:back )?to|sets|goes to|goes back"
        r"|handed back|puts? (?:\w+ )*?back|put back|falls back|contra|counter\w*|deprovision|void|gives? back|given"
        r" back|lets? (?:\w+ )+go|restor\w+|minus|opens? a ticket)\b"
    ),
    (
        r"\b(?:pending|(?<!request is )held|unpaid|reserved|provisional\w*|requested|on hold|options?|draft"
        r"|creating|tentative"
        r"|open)\b[^.]{0,90}\b(?:until|confirm\w*|turned into|falls? back|expire\w*|lapse\w*|cancel\w*|void|becomes?"
        r"|open\w*|freed|released?|deletes?)\b"
    ),
    (
        r"\b(?:outside|not part|not inside|beyond|no part|belongs? to no|separate (?:leg|step|system"
        r"|transaction))\b[^.]{0,70}\b(?:commit\w*|transaction|tx|event|row|later|told|status|computed|queue\w*"
        r"|confirm\w*|afterwards|it;|task|leg|works?|relay)\b"
    ),
    (
        r"\b(?:afterwards|later|after (?:the|that|its) commit|thereafter|after this|overnight|every hour"
        r"|follows?)\b[^.]{0,60}\b(?:from|off|by|out of|until|via)\b<~>\b(?:row|rows|event|events|outbox|list|commit"
        r"|job|note|message|that|relay|confirmed|audit)\b"
    ),
    (
        r"\b(?:event|message|note|job|row|task|order|request)\b[^.]{0,60}\b(?:after|out of|from|in|with|by|of)"
        r" (?:the|that|this|the same|same|its) (?:same )?commit\b|\bfilled by the (?:tx|transaction|commit)\b"
        r"|\breact\w*\b<~>\bto\b[^;]{0,60}\buntil\b"
    ),
    (
        r"\b(?:leaves?|costs?|means|harms?)\b<~>\b(?:only|nobody|no one|nothing|at most|keys that|an? (?:orphan"
        r"|unused|spare)|keys)\b && \b(?:crash|stop|between|death|refers|points|collected|swept|behind|before)\b"
    ),
    (
        r"\b(?:not be atomic|cannot be atomic|two (?:api )?writes)\b[^.]{0,60}\b(?:first|then|before)\b|\bdecisive"
        r" is\b|\b\w+ decides: its row\b|\bwrites? the \w+ first\b|\b(?:resync|sweep\w*|reaper"
        r"|watchdog|reconcil\w+)\b<~>\b(?:complet\w+|clear\w*|finish\w*|undo\w*|or)\b"
    ),
    (
        r"\b(?:by|in|with|is|are) (?:one|a single|the same|single) (?:\w+ )?(?:update|insert|write|delete|upsert|put"
        r"|swap|switch|rename|move)\b|\breaders? (?:get|see|find)s?\b[^.;]{0,40}\b(?:or|not both|no mixture)\b"
    ),
    (
        r"\b(?:commit|writ|sav|stor|chang|book|insert|record)\w*\b[^.;]{0,60}\bin (?:one|a single) (?:go|stroke|move"
        r"|act|piece)\b|\b(?:told|sent|asked|tried|handed|delivered|offered) again\b<~>\buntil\b"
    ),
    (
        r"\b(?:is|are|in|as|by) (?:one|a single|the same|single) (?:save|insert|record|document)\b(?! (?:and|then) )"
        r"|\bpoints? [\w ]{1,20} at it (?:last|at the end)\b|\b(?:case|order|state|row|record|refund) (?:is )?(?:set"
        r" |sets )?(?:\w+ ){0,3}(?:to be \w+|pending|open)\b[^.]{0,80}\b(?:picks?|until|when|closed|returned"
        r"|re-?opens?)\b|\b(?:picks? such|closed when|re-?opens? it)\b"
    ),
)

# What tells that the rest follows, and not what it follows from.
FOLLOWED: tuple[str, ...] = (
    (
        r"\boutbox (?:rows?|entr\w+|record|in|with|and)\b|\bsagas?\b|\bcompensat\w+|\bpoint of no return\b"
        r"|\b(?:event|job|task|note|order|to-?do|pending)"
        r" rows?\b|\bqueued by that commit\b|\btask table filled\b"
    ),
    (
        r"\b(?:can|may) be (?:repeated|made twice|printed a second time|replayed)\b|\beach (?:call )?(?:is"
        r" )?(?:idempotent|repeatable)\b|\bidempotent by\b|\bsent (?:again|once more) until\b|\brepeated (?:under"
        r"|until)\b"
    ),
)

# What wishes for it, trusts in somebody or something, or leaves it open: of several changes, or of a transaction.
_UNDRAWN: tuple[str, ...] = (
    (
        r"\b(?:one after (?:the other|another)|in turn|in (?:the |that |a )?(?:order|sequence)(?: (?:given|above"
        r"|shown|named|listed|of the))?|step by step|successively|one by one|in a row|sensible (?:order|sequence)"
        r"|right after one another|as it finishes|as far as)\b"
    ),
    (
        r"\b(?:framework|library|repositor(?:y|ies)|spring|hibernate|orm|driver|platform|application server(?:'s)?"
        r"|database layer|middleware|container|rails|django|jpa|annotation|@?transactional|runtime|sdk|autocommit"
        r"|pool's|dao)\b"
    ),
    (
        r"\b(?:usual|default|defaults|standard|normal|sensible|appropriate|suitable|customary|ordinary) (?:\w+"
        r" )?(?:transaction\w*|way|manner|handling|fashion|mechanism\w*|means)?\b|\bas usual\b|\bof course\b"
        r"|\bconsistent(?:ly)?\b|\bproperly\b|\bsafely\b|\bintegrity\b"
    ),
    (
        r"\b(?:accordingly|as (?:needed|required|appropriate|may be)|appropriately|suitably|case by case|from case"
        r" to case|depends on|if need be|somehow|can be (?:started again|looked up|restored|corrected)|fix(?:es)?"
        r" (?:\w+ )?in the)\b"
    ),
    (
        r"\b(?:each|every|all|both)\b<~>\b(?:responsible|saves? (?:its|what)|stores? (?:what|its)|its (?:own"
        r" )?(?:part|transactions?|transaction handling|work|manner)|concerned|modules?)\b|\bown (?:manner|fashion"
        r"|transaction handling)\b|\bresponsible for its\b|\bsystems? concerned\b|\bby the (?:services?|modules"
        r"|implementer|program parts)\b|\bby way of their\b"
    ),
    (
        r"\b(?:belongs?|go|fits?) (?:together|to each other|to one)\b|\bagree with (?:each other|one another)\b"
        r"|\bdesirable\b|\bimportant\b|\bcare should\b|\b(?:should|must|ought to|has to|have to|are to|is"
        r" to)\b<~>\b(?:be|come|agree|match|fit|appear|happen|out)\b|\bprofessional point of view\b|\bby their"
        r" meaning\b|\bappears? as one\b"
    ),
    (
        r"\b(?:not (?:yet )?(?:been )?(?:decided|settled|defined|agreed|laid down|thought)|left to|will be"
        r" (?:defined|settled|decided|agreed)|under discussion|to be (?:settled|decided|defined|cleared|arranged"
        r"|agreed)|still (?:open|to be|under)|up to the)\b"
    ),
    (
        r"\b(?:seldom|rarely|hardly|unlikely|improbable|rare|slim|odds|always gone well|no trouble|never (?:yet"
        r" )?(?:been|had|needed)|none of them has|used less|quick|fast|well covered)\b"
    ),
    (
        r"\b(?:clerks?|support|operators?|dispatcher|gm|somebody|someone|people|registrar|by hand|manually|helpdesk"
        r"|admin)\b<~>\b(?:complet\w+|corrects?|restores?|fix\w*|clear\w*|tid\w+|puts?|sorts?|presses|can|again"
        r"|start\w*)\b|\b(?:cleared up|restored|corrected|started again|put right|completed) by (?:the |a )?\w+"
    ),
    (
        r"\b(?:log|logs|trace|kibana|event|controller|job)\b<~>\b(?:shows?|tells?|says?|when they do not match|red"
        r"|renders)\b|\berrors? (?:are|is|bubble)\b|\bshows up red\b|\bgreen tick\b|\bsees a tick\b|\bin the"
        r" middle\b|\bat the end (?:all|both|they|seat)\b|\bmatch by the end\b"
    ),
    (
        r"\bno(?:t)? (?:\w+ )?(?:transaction|atomic\w*|rolled back|rollback|undo\w*|compensat\w+)\b|\btransactions"
        r" are not used\b|\bdone without\b|\bdiffer\b|\bdifferences\b|\binconsistenc\w+\b"
    ),
    (
        r"\bonce (?:all|both|everything|the four|the three|it|they)\b<~>\b(?:done|complete|through|finished|made"
        r"|changed|saved|in|there|ready)\b"
    ),
)
_OF_CHANGES = (
    r"\b(?:transaction\w*|commits?|committed|atomic\w*|rolled|rollback|undo\w*|undone|half|halves|belongs?|unit"
    r"|steps?|differ\w*"
    r"|changed|both|all (?:three|four|five|of)|(?:the|these) (?:changes|two|three|four|five)"
    r"|<effect>\b[^.;]{3,80}\b<effect>)\b"
)
UNDRAWN: tuple[str, ...] = tuple(f"{way} && {_OF_CHANGES}" for way in _UNDRAWN)

# Several changes that make one operation.
CHANGED: tuple[str, ...] = (
    r"\b<effect>\b[^.;]{3,80}(?:,|\band\b)[^.;]{1,60}\b<effect>\b",
    (
        r"\b(?:touches|alters?|changes?|comprises|concerns?|moves?|affects?|needs?|involves?|consists? of|updates?"
        r"|passes through|sets?)\b[^.;]{3,60}(?:,|\band\b) (?:the |a |an |its )?\w+"
    ),
    (
        r"\b(?:both|all (?:three|four|five)|three|four|five|two) (?:the )?(?:\w+ )?(?:are|is|get|change|changes"
        r"|changed|steps|inserts|systems|writes|services|rows|modules)\b|\bcopies \d+"
        r"|\bdeletes\b[^.;]{0,60}\bloads\b|\b\d+ (?:position )?rows\b|\bmakes two from one\b|\b\d+k? \w+ are \w+ed\b"
        r"|\bruns through the file\b"
    ),
    (
        r"\b\w+s (?:the|an?|its|his|her) [^.;,]{2,40}, \w+s (?:the|an?|its|his|her) [^.;,]{2,40},? (?:and|then)"
        r" \w+s\b|\b(?:is|are) \w+ed,[^.;]{2,60}\b(?:is|are) \w+ed\b"
    ),
    (
        r"\b\w+s the \w+ and \w+s (?:the|an?) \w+|\bmeans (?:updating|changing|writing|setting)\b|\bwith a \w+, an?"
        r" [\w ]{2,24} and an? \w+"
    ),
)

# What a sentence or title that asks about it says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:as (?:a unit|one)\b|belongs? together|unit of|together\Z|\Asaving|transactions?\Z|transaction"
        r" (?:bound|handl|manag)\w*"
        r"|transactional|atomicity|(?:is|be|are) atomic|half[- ]way|half done|rolled back)"
    ),
)
