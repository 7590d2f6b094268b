"""Plain speech on whose a thing is: in one hand that others ask, parted among several, or in whoever's hand it happens to be.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes. A way that answers shows two
sides: who has it, and what is left to the others.
"""

CLASSES: dict[str, str] = {
    # what only an owner does to a thing
    "charge": (
        r"(?:writ(?:es?|ten|ing|er)|chang(?:es?|ed|ing)|edit(?:s|ed|ing|or)?|correct(?:s|ed)?|decid(?:es?|ed)"
        r"|set(?:s|ting)?"
        r"|keep(?:s|er|ing)?|kept|hold(?:s|er)?|held|stor(?:es?|ed)|own(?:s|ed|er|ers|ership)?|look(?:s"
        r"|ed)? after|comput(?:es?|ed)"
        r"|calculat(?:es?|ed)|works? out|worked out|maintain(?:s|ed)?|answers? for|creat(?:es?|ed)|clos(?:es?|ed)"
        r"|cancel(?:s|led)?"
        r"|approv(?:es?|ed)|updat(?:es?|ed)|delet(?:es?|ed)|manag(?:es?|ed)|issu(?:es?|ed)|assign(?:s|ed)?"
        r"|alter(?:s|ed)?"
        r"|modif(?:y|ies|ied)|touch(?:es|ed)?|has|have|put right|runs?|repairs?|fix(?:es|ed)?|enter(?:s|ed)?"
        r"|adds?|released?|releases"
        r"|checks?|grants?|author|master|home|source|place|charge|opens?|books?|booked|lives?|defin(?:es?|ed)"
        r"|governs?|registers?)"
    ),
    "sole": (
        r"(?:alone|only|sole|solely|exclusively|exclusive|no \w+ (?:but|except|other than|besides)|nobody (?:but"
        r"|else|except|other)|no one (?:but|else"
        r"|except|other)|none but"
        r"|nowhere else|no (?:other|second) (?:\w+ )?|one (?:owner|writer|team|service|home|place)"
        r"|single (?:owner|writer|team|service|home|source))"
    ),
    # what is left to the others
    "asks": (
        r"(?:asks?|calls?|gets?|reads?|learns?|hears?|obtains?|receives?|goes? through|go through|shows?|sees?"
        r"|knows?|holds? (?:only |just )?(?:the|its"
        r"|a|an) (?:\w+ )?(?:number|id|key|ids|copy|keys|reference)|keeps? (?:only |just )?(?:the|its|a"
        r"|an) (?:\w+ )?(?:number|id|key|ids|copy|keys|reference)"
        r"|has (?:only |just )?(?:the|its|a) (?:\w+ )?(?:number|id|key|ids)|keeps? no copy|keeps? none"
        r"|computes? none|stores? no\w*|subscribes?|listens?|hands? in|sends? (?:it|in|a|an|its)"
        r"|is told|are told|fetch(?:es)?|consumes?|quer(?:y|ies)|by (?:api|event|call|request|message)|never"
        r"|may not|cannot|must not|loses?|lose|knows? none|treats? it|requests?"
        r"|pass(?:es)? (?:\w+ ){1,4}on\b|shows? the|sends? (?:the|an?|every) |reports?|look(?:s)? (?:it|them|this"
        r"|that|\w+) up|looks? up|presents?|notif(?:y|ies)|tells?|is informed"
        r"|are informed|appl(?:y|ies) to|has (?:only |just )?(?:a view|a read)|displays?|prints?"
        r"|works? with (?:its|the|what)|takes? (?:it|them|what|the figure|its|over)|has no|have no|gave up"
        r"|has given up|have given up|asks? when|(?:is|are) sent"
        r"|refers?|use (?:its|the|that|an?) (?:api|interface|call)|uses (?:its|the|that|an?) (?:api|interface"
        r"|call)|only (?:read|ask|show|see|display)s?)"
    ),
    "rest": (
        r"(?:the others?|others|the other (?:two|three|four|five|one|side|services|teams|parts)|everyone else"
        r"|everybody else|the rest|whoever else|all others|any other|anyone else"
        r"|the two others|(?:the )?[\w-]+(?:, [\w-]+){0,3}(?: and (?:the )?[\w-]+)?)"
    ),
    "out": (
        r"(?:never (?:writ\w+|edit\w*|chang\w+|touch\w*|read\w*|stor\w+|alter\w*|keep\w*|correct\w*)|read[- ]only"
        r"|no (?:copy|rights?|write access|access|tables?|say|part|data of)"
        r"|knows? (?:none|nothing|no more)|sees? (?:nothing|none|no more|only)|stores? (?:none|nothing|no)"
        r"|comput\w+ none|keeps? (?:none|nothing|no)|holds? (?:none|nothing|no|only)"
        r"|(?:has|holds?|keeps?|stores?|knows?) (?:only |just |merely )?(?:the|its|their|an?) (?:\w+ )?(?:ids?"
        r"|numbers?|keys?|references?)\b"
        r"|no (?:db|database|direct|write|writing)? ?access|no writing|no (?:button|means|way|menu|screen|rights?"
        r"|permission|grants?|login|path|call|function) (?:for|to|of|on|in|there)|(?:has|have) given up|gave up"
        r"|writes? nothing|stores? nothing|keeps? nothing|changes? nothing|shall not|must not|may not"
        r"|cannot (?:write|change|edit|alter|set|see|open)"
        r"|not (?:write|edit|change|touch|read|store|alter|see|open)|loses? (?:its|their|the) (?:rights?|access"
        r"|grants?)|without (?:touching|reading|writing)|(?:is|are|was|were) (?:refused|rejected|revoked"
        r"|withdrawn|closed|blocked))"
    ),
    "many": (
        r"(?:both|either|all(?: of (?:them|us|the \w+))?(?: (?:two|three|four|five|six|seven))?|the (?:two|three"
        r"|four|five)|any(?: of (?:them|the \w+)| team| service| one| part)?|anyone|anybody|everyone|everybody"
        r"|each(?: of (?:them|the \w+)| team| service| part)?|every (?:team|service|part|one)|whoever|whichever"
        r"|(?:the )?one or the other|several|various|different (?:teams|services)|multiple|(?:two|three|four"
        r"|five) (?:teams|services|parts|programs|systems|of them))"
    ),
    "does": (
        r"(?:writes?|changes?|edits?|corrects?|computes?|calculates?|fills?(?: in)?|keeps?|holds?|sets?"
        r"|fix(?:es)?|updates?|maintains?|touch(?:es)?|adds?|stores?|looks? after|implements?|decides?|alters?"
        r"|manages?|modif(?:y|ies)|puts? (?:it )?right|overwrites?|repairs?|takes? care"
        r"|brings?|contributes?|helps? itself|joins?|cleans?|deletes?|creates?|inserts?|works? (?:\w+ ){1,3}out"
        r"|performs?|blocks?|cancels?)"
    ),
    "matter": (
        r"(?:who\b|whose|which (?:of|one|part|service|team|side|system|data|rules?)|what (?:goes|belongs|stays"
        r"|moves|lies|falls)|where (?:the|it|they|its|a)|whether|how (?:the|it|they|we|far)|the (?:line|cut"
        r"|border|split|division|boundary|seam|dividing line|owner(?:ship)?|responsib\w+|ownership|demarcation)"
        r"|ownership|owner|responsib\w+|division of)"
    ),
    "open": (
        r"(?:decide[sd]?(?: on)?|deciding|settle[sd]?|agree[sd]?|sort(?:s|ed)?(?: it| this| that)? out"
        r"|clear(?:ed)?(?: up)?|clarif\w+|see(?:n)?|left|open|turn(?:s)? out|worked? out|look(?:ed)? at"
        r"|discuss\w*|negotiat\w*|emerges?|shows?|comes? out|drawn|defin\w+|fixed|evolves?|tbd|named|answer\w*"
        r"|talk\w*|pinned|find out|found)"
    ),
    "later": (
        r"(?:later|after|when|during|on the way|as we go|along the way|phase|pilot|in the course|together|once"
        r"|with time|in time|stage|second|next|as (?:it|they|things|work|the)|until|to be|to the|sprint"
        r"|by (?:talking|agreement|consensus)|case by case|among|between|in talks|first (?:weeks?|months?)"
        r"|go-live|open|yet|workshop|tbd)"
    ),
}

# In one hand.
ONE: tuple[str, ...] = (
    r"\b<sole>\b[^.;]{0,70}\b<charge>\b[^.;]{0,120}[;,.] ?(?:so |and |but |while "
    r"|whereas )?(?:that )?<rest> (?:\w+ )?<asks>\b",
    r"\b<charge>\b[^.;]{0,70}\b<sole>\b[^.;]{0,120}[;,.] ?(?:so |and |but |while "
    r"|whereas )?(?:that )?<rest> (?:\w+ )?<asks>\b",
    r"\b(?:shall be |is |are |be |gets? )?(?:held|kept|corrected|changed|written|edited|set|decided|stored"
    r"|maintained|entered|computed|calculated|looked after|owned|managed|created|approved|updated|altered"
    r"|put right)\b[^.;,]{0,30}\b(?:by|in|with|at)\b (?:the )?[\w-]+(?: [\w-]+)? (?:only|alone|exclusively)\b",
    r"\b(?:only|nobody but|no one but|nobody except|none but) (?:the |a |one )?[\w-]+(?: [\w-]+)?(?: that \w+ it"
    r"| who \w+ it)? (?:may |can |is allowed to |shall )?<charge>\b",
    r"\b[\w-]+(?: [\w-]+)? (?:alone|solely|exclusively) (?:may |can |is allowed to )?<charge>\b|\b(?:looks? after"
    r"|answers? for|runs?|keeps?|writes?|has|decides?|maintains?|owns?)\b[^.;,]{0,40}\b(?:alone|by itself"
    r"|and nobody else)\b",
    # told with what is left to the others
    r"\b(?:has|have|keeps?|holds?|owns?|stores?|decides?|sets?|computes?|maintains?|checks?|manages?|issues?"
    r"|lives? in|stays? (?:with|in)|remains? (?:with|in)|belongs? to|kept (?:in|by)|put right in|held (?:in|by)"
    r"|entered in|changed in|corrected in|goes? to|lies? with|rests? with|is (?:with|in))\b[^.;]{2,110}; ?(?:and "
    r"|but )?<rest> (?:\w+ )?<asks>\b",
    r"\b(?:has|have|keeps?|holds?|owns?|stores?|decides?|sets?|computes?|maintains?|checks?|manages?|issues?"
    r"|lives? in|stays? (?:with|in)|remains? (?:with|in)|belongs? to|kept (?:in|by)|put right in|held (?:in|by)"
    r"|entered in|changed in|corrected in|goes? to|lies? with|rests? with)\b[^.]{2,140}\b<out>\b",
    r"\b<out>\b[^.]{0,100}\b(?:through|via|by|over|behind) (?:its|their|the|[\w-]+'s|/?[\w/-]+)(?: own)? (?:api"
    r"|interface|contract|service|calls?|events?|endpoint)\b",
    # each thing told whose it is
    r"\b(?:goes?|belongs?|stays?|lies?|falls?|moves?|is|are) (?:to|with|in) (?:the )?[\w-]+[^.;]{0,60}(?:,|;"
    r"| and)[^.;]{1,50}\b(?:to|with|in) (?:the )?[\w-]+[^.;]{0,60}\b(?:each|behind|owner|api|own|only|alone)\b",
    r"\beach (?:\w+ )?(?:with|has|having|owns?|keeps?|holds?|gets?|brings?) (?:its|their|his|an?) (?:own |owner"
    r"|team)[^.;]{0,60}\b(?:tables?|data|rules|owner|model|records?)\b|\beach (?:behind|with) its (?:own )?(?:api"
    r"|interface)\b",
    r"\b(?:a|any) change (?:to|in|of) [^.;,]{1,30} (?:stays?|remains?|is|touches) (?:within|inside|in|only"
    r"|a matter of|confined)\b|\b(?:takes?|brings?|moves?|gets?) (?:its|all its|the|their) (?:\w+ )?(?:tables"
    r"|data|rules|schema|records)(?: along| with it| over)?\b[^.]{2,90}\b(?:goes? through|no longer|loses?|rights"
    r"|api|only|/)",
    r"\b(?:sole|single|only|exclusive) (?:writer|owner|author|editor|keeper|home|source|master)\b",
    r"\bone (?:team|service|part|program) (?:\w+ )?(?:owns?|has|keeps|writes|answers for|looks after|decides)\b",
    # done in one place, and heard of in the others
    (
        r"\b(?:is|are|be|being|gets?) (?:\w+ )?\w{2,12}(?:ed|en|pt|ept|eld|ade|one|set|un|ent"
        r"|ut)\b[^.;,]{0,30}\b(?:in|by|with|at|through|inside) (?!(?:the )?(?:all|both|either|each|which|whoever"
        r"|whichever|any|one or|one as|hand|two|three"
        r"|several|component in|part that|morning|evening|night|order|parallel|turn|same|memory|step"
        r"|batch))[^.;,]{2,40}(?:;|,|\.|,? and|,? while|,? but) (?:and |but |while )?<rest> (?:\w+ )?<asks>\b"
    ),
    (
        r"\b(?:works? (?:\w+ ){1,3}out|works? out|lives? (?:in|with|at|inside)|sits? (?:in|with|inside)|is (?:in"
        r"|with)|stays? (?:in|with|inside)|has|keeps?|holds?|decides?|sets?|computes?|checks?|issues?|maintains?"
        r"|frees?|closes|opens|blocks?|assigns?|grants?|registers?|enters?|creates?|cancels?|manages?"
        r"|owns?)\b[^.;,]{0,50}"
        r"[;,.] (?:and |but )?<rest> (?:\w+ )?(?:shows? (?:its|the|that|what)|displays? (?:its|the|that|what)"
        r"|prints? (?:its|the|that|what)|sends? (?:it|them) |asks?\b(?! for help)|calls? (?:it|its|the)|is told"
        r"|are told|receives?"
        r"|gets? (?:it|them|the|its|told|a message|an event|what)|learns?|hears?|has no|have no|know no\w*"
        r"|knows no\w*|never|only|may not|must not)"
    ),
    (
        r"[;,.] (?:and |but )?<rest> (?:has|have|gets?|get) no (?:means|way|rights?|button|access|screen|say|part"
        r"|tables?|copy|menu|function|login|grants?|business|write|writing|direct|db|hand)\b"
    ),
    r"\b(?:sole|only|exclusive) (?:access|write access|user|client|door|entrance|way in)\b|\bno (?:db|database"
    r"|direct|write) access for\b",
    (
        r"\b(?:is|are|be|remains?|stays?) (?:the )?[\w-]+(?:'s|s') (?:\w+ )?(?:business|job|task|duty|matter"
        r"|responsibility|concern|call|decision|affair|domain|property|ground|territory|alone)\b"
    ),
    (
        r"\b(?:where|home|owner|owned by|master|kept (?:in|by)|writer|written by|lives in|belongs to"
        r"|system of record|changed by): [^;]{2,40}; (?:who else|others?|read(?:ers?| by)|access"
        r"|for (?:the )?others|reached (?:by|through|via)|used by|the rest|interface"
        r"|how others)[^:;]{0,15}: (?!(?:all|both|any|each) )[^;]{2,}"
    ),
    r"\b(?:in|by|with|at) (?:the )?[\w-]+(?: [\w-]+)?,? (?:and )?(?:nowhere else|nobody else|no one else"
    r"|by nobody else|only there|there alone|there only|by none other|never elsewhere|not elsewhere)\b",
    r"\b(?:calls?|asks?|gets?|reads?|looks?|fetch(?:es)?|quer(?:y|ies)|uses?)\b[^.;]{0,60},? (?:and "
    r"|but )?(?:keeps? |with |holds? |stores? |have |has |makes? )?no (?:copy|copies|writes?|cache|table|data of"
    r"|own|record)\b",
    r"\b(?:quer(?:y|ies)|asks?|calls?|gets?|reads?|uses?|fetch\w*)\b[^.;]{0,60}\b(?:and|but) (?:has|have|keeps?"
    r"|holds?|stores?|owns?) no (?:\w+ )?(?:tables?|data|lists?|copies|copy|records?|entries|rules)\b",
    r"[;.] ?(?:the )?[\w-]+(?: [\w-]+)? (?:gets?|asks?|calls?|reads?|hears?|learns?|receives?"
    r"|filters?)\b[^.;]{0,60}\b(?:writes?|stores?|keeps?|changes?|closes?|sets?|edits?) (?:nothing|none|no \w+)\b",
    r"\b(?:keeps?|records?|owns?|holds?|has) [^.;,]{2,30}, (?:and )?[\w-]+ (?:reads?|gets?|asks?"
    r"|fetch\w*)[^.;]{0,30}\b(?:by|via|through|over) (?:its |the )?(?:api|events?|calls?|messages?|interface)\b",
    r"\b(?:is|are|remains?) (?:up to|for|left to) (?:the )?(?!each|them|both|whoever|all|either|any|every"
    r"|those)[\w-]+[;,] ?(?:and )?(?:the )?[\w-]+(?: [\w-]+)? \w+",
)
# In whoever's hand it happens to be.
MANY: tuple[str, ...] = (
    r"\b<many>\b(?!(?: \w+){0,2} (?:its|their|his) own\b)(?: \w+){0,3}? (?:may |can |could |will |shall |might "
    r"|let |are allowed to |is allowed to |is free to |are free to )?(?:also |then |each )?<does>\b(?! (?:its"
    r"|their) own\b)",
    r"\b(?:let|lets|letting) (?:them )?(?:both|all|everyone|each)\b|\b(?:could not|cannot|did not|do not) agree\b"
    r"|\bpassed (?:a)?round\b|\bdepend(?:s|ing)? on (?:which|who|what|where)\b|\bwhoever (?:of|is|has|gets|needs"
    r"|happens|comes|finds|notices|wants|sees|likes)\b",
    r"\bfor (?:reading and (?:for )?(?:correction|writing|changing)|correction by (?:all|any|both|each))\b"
    r"|\b(?:open|available|accessible|writable) (?:to|for|by) (?:both|all|any|each"
    r"|every)\w*\b[^.;]{0,60}\b(?:writ\w+|correct\w*|chang\w+|edit\w*|updat\w*)\b",
    r"\bwherever\b|\bwhere (?:it|they|the sprint|there is) (?:suits?|fits?|happens?|seems?|is (?:convenient"
    r"|easiest|quickest|room|handy)|needs?|best)\b",
    r"\b<matter>\b[^.;]{0,90}\b<open>\b[^.;]{0,60}\b<later>\b"
    r"|\b<open>\b[^.;]{0,20}\b<later>\b[^.;]{0,60}\b(?:who\b|whose|which (?:of|one|service|team|side)"
    r"|where the (?:line|cut|border))",
    r"\b(?:nobody|no one|no team|no service|no owner|none) (?:has been |is |was |has |yet |owns?|in "
    r"|is yet )(?:\w+ )?(?:named|chosen|appointed|charge|responsible|assigned|designated|decided|owner|it|them"
    r"|the)\b|\b(?:has|have|with|without) (?:no |an |any )?owner\b(?<!an owner)|\bnot (?:yet )?(?:been )?(?:named"
    r"|decided|settled|drawn|divided|assigned|agreed|allotted|clear|laid down)\b",
    r"\b(?:to be (?:seen|decided|discussed|agreed|settled|defined|clarified|named|found|split|drawn)|tbd|tba"
    r"|undecided|unclear|up in the air|left (?:open|to))\b",
    r"\b(?:whatever|all of it|anything|everything)\b[^.;]{0,60}\b(?:common|shared|core|base|util\w*|misc|anyone"
    r"|everyone|two or more|everybody|more than one|several)\b|\b(?:common|shared|core|base|util\w*|misc\w*"
    r"|general)[- ](?:service|library|module|database|schema|tables?|code|layer|package|repo\w*"
    r"|store)\b[^.;]{0,80}\b(?:anyone|everyone|everybody|any team|any service|all|both|whoever|whatever|each"
    r"|three|four|several)\b",
    r"\b(?:using|uses?|reads?|reading|writes?|writing|in) (?:each other's|one another's|the other's"
    r"|the others')\b|\bthe other way (?:a)?round\b|\bvice versa\b|\b(?:go(?:es)?|keeps?|continues?"
    r"|stays?) (?:on |to )?(?:using|use|reading|writing|working on|with) (?:the )?[\w-]+'s? (?:\w+ )?(?:tables?"
    r"|schema|database|data)\b",
    r"\b(?:service|layer|team|part|component|program)s? for (?:the )?(?:database|data(?:base)? access|persistence"
    r"|storage|business (?:rules|logic)|rules|logic|screens?|ui|front ?end|presentation)\b",
    r"\b(?:some|part|partly|half|bits|one half)\b[^.;]{0,40}(?:,|;|\band\b) (?:some|part|partly|half|bits"
    r"|the rest|the other half)\b",
    r"\b(?:kept|stored|held|maintained|written|changed|corrected|implemented|computed|copied|lives?|entered"
    r"|touched|used|edited|updated|set|blocked|cancelled|needed|done|made|handled|decided) (?:in|by|at"
    r"|on) (?:both|each|all|either|two|three|several|whichever)\b|\bin (?:the )?(?:one or the other"
    r"|one or another|either|one as well as)\b|\b(?:here as well as|here and|there as well as) (?:t?here|in)\b"
    r"|\b(?:a|one) copy in each\b|\bsee how it (?:goes|works)\b|\b(?:from|by) (?:either|any) (?:side|service|end"
    r"|team|of (?:them|the))\b",
    r"\b(?:as it comes|as (?:need|needs) (?:be|arise)|as needed|on the fly|ad hoc|by (?:agreement|habit|custom"
    r"|gentlemen)|informally|historically|grown over)\b",
    r"\b(?:is|are|lives?|kept|coded|held|stands?|implemented|written|stored"
    r"|found) in (?:the )?[^.;,]{2,30}, (?:and )?in (?:the )?[^.;,]{2,30}(?:,| and\b)|\b(?:set|changed|written"
    r"|edited|kept|decided|added|corrected|entered) by [\w-]+(?: [\w-]+)?, (?:and |or )?(?:(?:set|changed|written"
    r"|edited|kept|decided|added|corrected|entered) )?by [\w-]+",
    r"\b(?:adds?|sets?|changes?|writes?|edits?|enters?|decides?"
    r"|corrects?)\b[^.;,]{0,30} when [^.;,]{3,50}, [\w-]+(?: [\w-]+)? when [^.;,]{3,50}",
    r"\b(?:together|jointly)\W*\Z|\b(?:settled|agreed|decided|arranged|cleared|sorted) (?:\w+ )?by (?:telephone"
    r"|phone|mail|chat|talking|shouting|word of mouth|calling)\b",
)
