"""Plain speech on what happens as one: where the line round a transaction is drawn, and where it is left open.

The classes are those of `plain_writes`.
"""

# Signs of a line that is drawn: two of them in one sentence say it, in whatever words.
_UNIT = (
    r"\b(?:(?:one|single|same|sole|own|1|sql|etcd|database) (?:\w+ )?(?:transaction|commit|insert|document"
    r"|statement|update|write|switch|pointer|row|batch|file)|(?:\d+|all) (?:rows|lines)? ?(?:per"
    r"|in one) (?:commit|transaction)|begin\b.{0,60}\bcommit|per commit|and commit)\b"
)
_WHOLE = (
    r"\b(?:either\b.{3,80}\bor|whole or|absent|all or|none|leaves no|not at all|nothing|only a|no half|in full"
    r"|untouched|old one (?:remains|stays))\b"
)
_STAGED = r"\b(?:held|pending|unconfirmed|asked|reserved|provisional|requested|announced|draft|hold)\b"
_THEN = (
    r"\b(?:lapses?|confirm\w*|refus\w+|completed|annulled|put back|set to|cancel\w*|turned into|released?"
    r"|returned|expires?|taken back|settled|booked back|undone|reversed|void\w*)\b"
)
_LATER_ON = (
    r"\b(?:afterwards|later|comes next|left to a|by a job|outbox|by message|from the event|reads new"
    r"|remembers the last|carries on|goes on|after it|after that commit|by the feedback|made before)\b"
)

# What commits together, and what happens to the rest.
DRAWN: tuple[str, ...] = (
    (
        r"\b(?:commit|writ|sav|stor|chang|book|insert|record)\w*\b<~~>\bin one (?:go|step|piece|act|move"
        r"|stroke)\b|\b(?:told|sent|asked|tried|handed|delivered) again\b<~>\buntil\b"
    ),
    f"{_UNIT} && {_WHOLE}",
    f"{_UNIT} && {_LATER_ON}",
    f"{_UNIT} && {_THEN}",
    f"{_STAGED} && {_THEN}",
    f"{_WHOLE} && {_LATER_ON} && {_THEN}",
    (
        r"\b(?:is|are|form|make|makes|do|in|with|by) (?:a |one |the )?(?:single |one |same )?(?:sql "
        r"|database )?(?:transaction|commit|document|insert|pointer update)\b(?! (?:handling|manager))"
        r"|\bone commit\b|\block\w*\b.{0,80}\bcommit\b|\bper commit\b"
    ),
    (
        r"\b(?:can ?not|refused|fails|unbookable)\b<~~>\b(?:annul\w*|put back|taken back|undone|released"
        r"|cancelled|reversed|voided|set back|returned)\b"
    ),
    (
        r"\b(?:one|a single|the same|same|single|1|own|each a|another|a second|second|first|third"
        r"|local) (?:\w+ ){0,2}(?:commit|transaction|database write|save)\b<~~>\b(?:hold\w*|span\w*|contain\w*"
        r"|cover\w*|is|are|:|with|and|row|rows|both|all|includ\w*|for|of|along|per|conditional|outbox|event|plus"
        r"|in)\b"
    ),
    (
        r"\b(?:change[sd]?|commit\w*|saved?|saves|written|writes?|stored?|stores|moved?|booked?|inserted?|done"
        r"|go(?:es)?|kept|recorded|updated?|removed|put|set|is|are)\b<~~>\b(?:in|by|with|under|as|inside"
        r"|within) (?:an? |the |its |each )?(?:one|single|same|local|1|own|etcd|postgres(?:ql)?|mysql|database"
        r"|oracle|sql|atomic|serializable|short) (?:\w+ ){0,2}(?:commit|transaction|save|write|batch|document"
        r"|statement|stroke)\b"
    ),
    (
        r"\b(?:in|under|within|by|inside|form|is|are|make) (?:an?|one|the same|the"
        r"|its) (?:[\w-]+ ){0,3}(?:transaction|commit|unit)\b(?! (?:handling|manager|id|number|coordinator"
        r"|log))(?:(?! where)|$)|\btransaction of (?:its|their) own\b|\b(?:begin"
        r"|start transaction)\b.{0,200}\bcommit\b|\bcommits? (?:its|the|their) own (?:row|record|change"
        r"|part)?<~>\b(?:and|with|plus)\b"
    ),
    (
        r"\b(?:nothing|not|un|none of it)\b<~>\b(?:visible|seen|shown|valid|counts|taken for)\b<~>\b(?:until"
        r"|before|unless)\b|\b(?:complete|counts|valid|visible|done|gone|finished)\b<~>\bonly (?:after|with|when"
        r"|once|if)\b|\b(?:only|sole|single) (?:write|truth|source)\b|\b(?:rest|all else|everything else"
        r"|others?)\b<~>\b(?:is|are) (?:derived|computed|built|follow)\w*|\bonly writes? to\b"
    ),
    (
        r"\b(?:follows?|comes?|come|made|derived|sent|built|printed|produced) (?:later )?(?:from|out of) (?:the "
        r"|its |that )?(?:\w+ )?(?:row|event|record|ticket row|outbox|entry|note)\b|\b(?:is|are"
        r"|gets?) (?:then )?set to (?:declined|rejected|cancelled|refused|void|failed|open)\b"
        r"|\bsays? no\b<~~>\b(?:declined|cancel\w*|undo\w*|taken back|back|set|releas\w*|frees?)\b|\b(?:runs?"
        r"|does|takes|executes) the (?:reverse|undo|inverse|opposite|counter)\b|\breverse steps\b|\beach (?:can"
        r"|may) be repeated\b|\beach repeatable\b|\blist of steps\b"
    ),
    (
        r"\b(?:together or not at all|all or (?:nothing|none)|whole or not at all|either (?:all|both)"
        r"|both or (?:neither|none)|or nothing of it|or none(?: of (?:it|them))?|or not at all|or neither)\b"
    ),
    (
        r"\b(?:plus|with|and|along with|together with) (?:its|an?|the) (?:\w+ )?(?:event|row|message|note"
        r"|outbox row|entry|line)\b<~~>\b(?:commit|transaction|together|one|saved|save)\b|\bcommitted together\b"
        r"|\bcommits? together\b|\btogether in one\b"
    ),
    (
        r"\b(?:each|every) (?:\w+ )?(?:step|service|part|side|parcel|row|write|record|page|batch|line"
        r"|item)\b<~>\b(?:commits?|is (?:local|one|a (?:local )?transaction|committed)|local to|by itself"
        r"|on its own|alone|transaction)\b<~>"
    ),
    (
        r"\b(?:outside|not (?:part|inside|in)|beyond|left out of|no part of) (?:of )?(?:it|that|the|this"
        r"|one) ?(?:commit|transaction|save)?\b<~~>\b(?:told|sent|follow\w*|event|row|relay|commit|notif\w*"
        r"|undo\w*|tries|undoes|until)\b"
    ),
    (
        r"\b(?:sent|told|pushed|informed|published|notified|passed|hears?|goes|written|follow\w*"
        r"|happen\w*)\b<~~>\bafter (?:the |that |its )?commit\b|\bafter (?:the |that "
        r"|its )?commit\b<~~>\b(?:sen[dt]\w*|told|push\w*|inform\w*|publish\w*|notif\w*|pass\w*|hear\w*)\b"
    ),
    r"\bsagas?\b|\bcompensat\w+|\bpoint of no return\b|\bundo(?:es)? backwards\b|\bbackwards\b|\bundo step\b",
    (
        r"\b(?:are|is|gets?) committed first\b|\b(?:two|three|four) commits\b|\bstate of its own\b"
        r"|\breplaced as a whole\b|\b(?:gives?|makes?|leads? to|means|triggers?) an? (?:refund|cancel\w*|counter"
        r"|undo|reversal|release) (?:row|event|entry|booking|message)\b|\bruns for itself\b"
    ),
    (
        r"\bshares? (?:a|one|the same) (?:commit|transaction)\b|\bside table\b<~~>\bswap\w*\b|\band swapped\b"
        r"|\bwith case\b|\bone row update\b|\b(?:in|with) a go\b|\b(?:only|merely|just) (?:on hold|held|reserved"
        r"|pending)\b|\b(?:every|each) (?:piece|chunk|lot|slice|page|portion)\b<~>\b(?:commits?|committed)\b"
        r"|\bcommits?\b<~>\bwith its (?:cursor|bookmark|key|position|number)\b|\bgiven back (?:after|when|if)\b"
    ),
    (
        r"\b(?:a )?(?:crash|stop|failure|death) (?:in )?between\b<~>\b(?:leaves|costs|means|is)\b<~>\b(?:only"
        r"|nothing|no harm|an? (?:orphan|unused|file|row|spare)|file that nobody|harmless)|\b(?:first"
        r"|before)\b<~~>\bthen\b<~~>\bpoints? to\b|\bnobody points to\b|\b(?:sweep|sweeper|job|watchdog"
        r"|checker)\b<~>\b(?:asks?|looks?|finds?|takes?|goes)\b<~~>\b(?:stuck|left|open|half|unfinished|hanging"
        r"|older)\b"
    ),
    (
        r"\bboth (?:change|are (?:written|changed|there)|happen)\b<~>\b(?:or neither|or none|or not)|\bor (?:it"
        r"|they) (?:goes|go|is|are) (?:on|to|put on) the (?:error|reject) list\b|\bimported whole\b"
        r"|\bstarts? from the event\b|\bper step\b<~>\b(?:done|undone)\b|\b(?:1|i|a)\) ?.{3,60}commit\b"
    ),
    (
        r"\b(?:if|when|should|where|a|an|is|:|;)\b<~>\b(?:refus\w+|refusal|declin\w+|reject\w*|silent|fails?"
        r"|failure|second|third)\b<~~>\b(?:releas\w+|refund\w*|cancel\w*|revers\w+|frees?|turns?|undo\w*|undone"
        r"|becomes?|booked? (?:back|to)|takes? back|is taken back|event|rolled back|picks anew|debt)\b"
    ),
    (
        r"\b(?:records?|stores?|writes?|notes?|keeps?|commits?) (?:each|every|the|its) (?:step|state|stage)\b"
        r"|\beach step\b<~>\b(?:recorded|stored|undone|local|own)\b"
    ),
    (
        r"\b(?:pending|provisional|reserved|draft|requested)\b<~~>\b(?:then|together|until|outbox|confirm\w*"
        r"|open\w*|cancel\w*|commit\w*|final|row)\b"
    ),
    (
        r"\b(?:cancelled|goes back|released|taken back|given back|undone|reversed|refunded)\b<~~>\b(?:by event"
        r"|in one transaction|by (?:an )?event|in one commit|from the row|event)\b"
    ),
    (
        r"\bgoes on (?:after|at|from|where) the (?:last (?:committed|finished|complete)|step|next)\b"
        r"|\bstarts? again (?:after|at|from) the last\b|\blast (?:committed|finished|complete)\b|\bswapped in\b"
        r"|\brenamed? (?:over|into)\b|\bshadow table\b|\bhidden until\b<~~>\b(?:commit|flag|row)"
    ),
    (
        r"\bnothing (?:remote|else)\b<~>\b(?:inside|in it|takes place)|\bread committed\b|\bserializable\b"
        r"|\blocked in (?:id )?(?:order|sequence)\b|\bisolation\b"
    ),
    r"\b(?:commits?|committed)\b<~>\b(?:by itself|by themselves|alone|on its own|locally|separately)\b",
)

# What tells that the rest follows, and not what it follows from.
FOLLOWED: tuple[str, ...] = (r"\boutbox\b|\brelay\b|\bafter the commit\b|\bevent row\b",)

# What leaves open what happens as one.
UNDRAWN: tuple[str, ...] = (
    (
        r"\b(?:one after (?:the other|another)|in turn|in (?:the )?(?:order|sequence) (?:given|above|shown|named"
        r"|listed|of the)|step by step|successively|as the \w+ passes|one by one|in a row)\b"
    ),
    (
        r"\b(?:framework|library|repository|repositories|spring|hibernate|orm|driver|platform|database layer"
        r"|middleware|container|rails|django|jpa|annotation|runtime|sdk)\b<~~>\b(?:takes? care|sees? to|handl\w+"
        r"|usual|sensible|does|looks? after|provid\w+|manag\w+|default|as usual|opens?|opening|transaction\w*)\b"
    ),
    (
        r"\b(?:usual|default|standard|normal|sensible|appropriate|suitable|common|customary"
        r"|ordinary) (?:\w+ )?(?:transaction\w*|way|manner|handling|fashion|mechanism\w*|means)\b|\bas usual\b"
    ),
    (
        r"\b(?:accordingly|as (?:needed|required|appropriate|necessary|may be)|appropriately|suitably"
        r"|as the case may be|depends on the case|case by case|from case to case|if need be|somehow|in a suitable"
        r"|properly)\b"
    ),
    (
        r"\b(?:in its own (?:manner|way|fashion|time)|each (?:of which |of them )?(?:saves?|uses?|does|writes?"
        r"|stores?) (?:its (?:own )?part|transactions|its)|own manner)\b"
    ),
    (
        r"\b(?:respective|concerned|responsible|appropriate|corresponding)\b|\bby the (?:orm|framework|database"
        r"|platform|library|driver|service concerned|services)\b|\blooked at by\b|\bfrom time to time\b"
        r"|\bfinds? (?:it )?useful\b|\bsafely\b|\bproperly\b|\bguaranteed by\b|\btold to try again\b|\b(?:earlier"
        r"|first|previous|done) (?:ones|steps|writes|changes)\b<~>\b(?:stay|remain|are left|stand|are kept)\b"
        r"|\bnot (?:yet )?(?:been )?(?:decided|settled|defined|agreed|laid down|thought)\b|\bdepends on\b"
        r"|\bshow(?:s|n)? up in\b|\bdifferences\b|\bleaves behind\b|\binto line\b|\bintegrity\b|\beach (?:written"
        r"|saved|stored|done|changed|booked)\b|\bpage after page\b|\brow (?:by|after) row\b"
    ),
    (
        r"(?:[-=]+>+\+? ?\w+ ?: ?[^;]{2,40};\s*){2,}|\b(?:@?transactional)\b<~>\bwhere\b|\b(?:and"
        r"|then) the (?:mail|push|notice|message|pdf|letter) is (?:sent|made)\b"
    ),
    (
        r"\b(?:two|three|four|several|separate) (?:calls|statements|requests|writes|jobs|updates)\b"
        r"|\bpresses? (?:the button )?again\b|\bkept in step\b|\bin the code\b|\balways gone well\b"
        r"|\bwhile the rows\b|\bare shown to\b|\binforms? \w+, \b|\band the (?:bank|\w+) (?:is )?(?:asked|called"
        r"|informed|told|charged)\b|\bby (?:two|three|four|several) (?:jobs|services|calls|modules)\b|\bon save\b"
        r"|\bflips? the switch\b"
    ),
    (
        r"\bin the two systems\b|\bwhen they change\b|\btriggers \w+, \w+|\bwill be put right\b"
        r"|\bshould it (?:stop|break|fail|die)\b|^[^.;]{5,50}\b(?:is|are) \w+ed, [^.;]{5,50}\b(?:is|are) \w+ed\b"
    ),
    (
        r"\band \w+ is told\b|\bas they are scanned\b|\bthen enters the result\b"
        r"|\bfrom one \w+'s list and puts it on\b|\btakes back the \w+, the\b|\bcalls both\b"
    ),
    (
        r"\bautocommit\b|\bby the service that\b|\b(?:each|all|both) by\b|\bboth of which are\b"
        r"|\bas far as possible\b|\bcan happen\b|\bis ignored\b|\bas they are\b|\ban error is\b|\band this is\b"
        r"|\b\w+ by \w+ while\b|\bwhen the \w+ is\b|\bestablished by\b|\bby their\b"
    ),
    (
        r"\b(?:at|by|in) the end\b<~~>\b(?:fit|fits|match\w*|agree\w*|right|together|consistent|same|correct"
        r"|complete)\b|\b(?:fit|match|agree) (?:together )?(?:at|by|in) the end\b"
        r"|\bso that (?:at the end )?.{0,50}\b(?:fit together|match|agree|are in line|tally)\b"
    ),
    (
        r"\b(?:belong\w*|go|fits?) together\b|\bto be arranged\b|\bdone by the \w+ services? together\b"
        r"|\btogether\b<~>\beach of which\b"
    ),
    (
        r"\b(?:log|logs|trace|protocol)\b<~>\b(?:shows?|tells?|says?)\b<~>\b(?:how far|what|where)\b"
        r"|\breconciliation (?:lists|shows|report\w*|finds)\b|\blists? (?:customers|accounts|orders|those|what"
        r"|cases|rows) (?:whose|that|which|where)\b"
    ),
    (
        r"\b(?:once|when|after|until|as soon as) (?:all|both|everything|all four|all three|all five|the four"
        r"|the three|they|it|the \w+)\b<~>\b(?:done|complete|through|finished|made|changed|saved|in|over|there"
        r"|ready)\b"
    ),
    (
        r"\b(?:seldom|rarely|hardly|unlikely|improbable|not likely|almost never|practically never"
        r"|rare)\b<~~>\b(?:fail\w*|break\w*|happen\w*|wrong|in between|half|last)\b|\b(?:fail\w*|half way"
        r"|in between)\b<~~>\b(?:seldom|rarely|hardly|unlikely|rare)\b"
    ),
    (
        r"\bwhat (?:stays|goes|remains|is (?:undone|rolled|left|kept|taken))\b|\bwhat of (?:that|it|this)\b"
        r"|\bwhat belongs\b|\bhow far\b|\bwe will (?:write|decide|see|settle|work)\b|\bwill be (?:written|settled"
        r"|decided|agreed|worked) (?:up|out|later|with)?"
    ),
    (
        r"\b(?:something|anything|one|a step|part|the last ones?|things) (?:should )?(?:go|goes|went|fails?"
        r"|breaks?) ?(?:wrong)?\b<~~>\b(?:corrected|accordingly|log|logged|looked|somebody|support|by hand"
        r"|depends|see\w*|checked|handled|sorted|repaired|put right)\b"
    ),
    (
        r"\b(?:all|the) (?:two|three|four|five|six|\d) (?:changes|are changed|writes|are written|are done"
        r"|are saved|are made|steps|are updated)\b|\bthe (?:steps|changes|writes|parts|bindings) (?:are|is"
        r"|belong)\b"
    ),
    (
        r"\bno(?:t)? (?:\w+ )?(?:transaction|atomic\w*|rolled back|rollback|undo\w*|compensat\w+)\b|\b(?:done"
        r"|goes|works?) without (?:a )?(?:transaction|it)\b|\bis done without\b"
    ),
    (
        r"\b<write>\b<~>\b(?:and then|then|after that|afterwards|next|followed by|followed|and lastly"
        r"|and finally)\b<~>\b<write>\b|(?:\b<write>\b[^.;]{1,40},){2}[^.;]{1,40}\band\b<~~>\b<write>\b"
    ),
)

# What a sentence or title that asks about it says.
ASKED: tuple[str, ...] = (
    (
        r"\b(?:as (?:a unit|one)|what belongs together|unit of|at once|together|transactions?|atomic\w*"
        r"|half[- ]way|half done|in between|one go|saving|commits?|rolled back|undone|together)\b"
    ),
)
