"""What one part takes for granted of another that was never promised: places, wording, numbers, classes, hours, hands.

Only a page is read with these words (tight coupling): regular expressions over a sentence with its capitals. They ask who
does what to whom, and less by which noun: `plain_insides` names what there is inside.
"""

_WHOSE = (
    r"(?:(?-i:\b(?!(?:It|That|There|Here|What|Who|Let|Today|Each|Every|One|Day|Week|Month|Year)['’])[A-Z][\w-]{1,30}"
    r"(?:['’]s|(?<=s)['’]))|\b[a-z]{3,20}(?:['’]s|s['’])|\btheir|\bthe other(?: (?:side|team|service|system)['’]s)?)"
)
_PARTY = (
    r"(?:crm|erp|mes|sap|hr|pos|billing|ledger|warehouse|shop|store front|catalog(?:ue)?|checkout|basket|cart"
    r"|orders?|order"
    r" management|payments?|invoic\w+|accounting|finance|booking|customer|member(?:ship)?|stock|inventory|identity|auth"
    r"|login|user service|ticket\w*|dispatch\w*|scheduling|planning|core(?: banking)?|legacy|vendor['’]?s?"
    r"|supplier['’]?s?"
    r"|partner['’]?s?|monolith['’]?s?|upstream['’]?s?|mainframe['’]?s?|ward|lab|payroll|fleet|tariff|pricing|price)"
)
_STORES = (
    r"(?:database|db|schema|tables?|postgres\w*|mysql|oracle|mongo\w*|redis|sql server|collections?|replica|views?)"
)

# By place, sign or length within what the other made for itself.
TAKEN_APART = (
    r"(?i)\b(?:cuts?|cutting|slic\w+|splits?|takes?|taken|reads?|deriv\w+|decod\w+|extracts?|infers?|works? out"
    r"|gets?|picks?"
    r"|finds?|tells?|recogni[sz]\w+|determin\w+|concludes?|guess\w*|obtain\w*|pulls?|comes?|gleans?|reckons?"
    r"|looks? at|uses?(?![^,.;]{0,60},)"
    r"|keys? on|goes by|go by)\b[^.;]{0,70}?\b(?:(?:digits?|letters?|characters?|chars?|columns?|bytes?|bits?"
    r"|positions?"
    r"|offsets?|fields?|words?|lines?|cells?|rows?)\s(?:\d|no\.|number \d|(?-i:[A-H])\b|two|three|four|five|six|seven"
    r"|eight|nine|ten)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last|next|leading|trailing|middle"
    r"|rightmost|leftmost|final|\d+(?:st|nd|rd|th)) (?:(?:two|three|four|five|six|seven|eight|\d+) )?(?:digits?"
    r"|letters?"
    r"|characters?|chars?|bytes?|bits?|columns?|cells?|fields?|tokens?|segments?|lines?|path segment|td|div|element"
    r"|table|row)\b(?! (?:of|in) (?:the |its |our )?own)|(?:before|after|behind|between|up to) the (?:first "
    r"|second |last |third )?"
    r"(?:dash|hyphen|slash|underscore|colon|semicolon|comma|dot|space|pipe|bracket|brackets)\b)"
    r"|\b(?:from|at|by|in|on) fixed (?:positions?|columns?|offsets?|places?)\b"
    r"|\b(?:opens?|follows?|finds?|reads?|takes?|picks?|looks?|walks?|search\w*"
    r"|fetch\w*)\b[^.;]{0,60}\b(?:css (?:class|selector)\w*|xpath|selectors?|html (?:tag|table|element)s?|div)\b"
)
# By what the other says to people: error texts, subjects, labels, colours.
BY_WORDING = (
    r"(?i)\b(?:looks? (?:for|at)|looking for|search(?:es)?(?: for)?|match(?:es)?|matched|tests?|tested|checks?"
    r"|compares?"
    r"|compared|greps?|contains?|containing|begins? with|starts? with|ends? with|pars\w+|regex\w*|regular expressions?"
    r"|recogni[sz]es?|recogni[sz]ed|tells?|tell|told|decides?|distinguish\w*|branch(?:es)?|switch(?:es)?|keys? on"
    r"|goes by|reads?"
    r"|evaluates?|interprets?|understood|taken|takes|scans?|string match)\b[^.;]{0,80}?\b(?:(?:error|exception"
    r"|failure|fault"
    r"|status|log|response|reply|result|mail|alert|warning|refusal)(?:['’]s)? (?:text|message|messages|wording"
    r"|string|strings"
    r"|texts|line|lines|words)|(?:text|wording|words|string|phrase|phrasing|subject(?: line)?s?|caption) (?:of"
    r"|in) (?:the|an?|its"
    r"|their|each|every)|exception(?:['’]s)? (?:class )?names?"
    r"|(?:its|their|[a-z]['’]s) stack ?traces?|english text|message text|free text)\b"
    r"|\b(?:error|exception|failure|fault|status|reply|response)(?:['’]s)? (?:texts?|messages?|wording|strings?"
    r"|words|lines?)\b"
    r"[^.;]{0,60}?\b(?:is|are) (?:\w+ )?(?:matched|searched|parsed|compared|tested|looked|checked|taken|cut|read"
    r"|scanned"
    r"|evaluated)"
)
# By a door that the other made for itself.
BACK_DOOR = (
    r"(?i)(?:\b(?:calls?|polls?|gets?|fetch(?:es)?|reads?|scrap\w+|hits?|asks?|uses?|requests?|opens?|posts?"
    r"|queries|goes"
    r"|takes?|comes?|pulls?|through|via|from|by|over)\b|>)[^.;\n]{0,60}?"
    r"(?:(?:(?<![a-z])|\b[\w-]{2,30}[.:][\w.-]{1,30})/(?:_?debug|_?internal|_?private"
    r"|actuator|_cat|_admin"
    r"|admin|ajax|xhr|_next|tmp|var|proc|diag|dev|hidden)\b/?[\w{}./-]{0,40}\b"
    r"|\b(?:debug|internal|hidden|private|diagnostic|undocumented|unofficial|maintenance|developer|back-?office"
    r"|operator"
    r"|service technician['’]?s?) (?:page|endpoint|route|url|call|api|port|console|screen|handler|interface|topic"
    r"|queue|method"
    r"|socket|header|table)\b)"
    r"|\b(?:endpoints?|apis?|calls?|routes?|urls?|pages?|topics?|queues?|interfaces?|json|feeds?"
    r"|methods?)\b[^.;]{0,30}?\b(?:(?:that|which) (?:its"
    r"|their|the)(?: own)? (?:front ?end|web ?page|web site|website|mobile app|app|ui|browser|screen"
    r"|single-page app|pages?) (?:uses?"
    r"|calls?|loads?|fetches|gets|talks)|behind (?:its|their|the)(?: own)? (?:page|web ?page|screen|front ?end"
    r"|site|form|app|ui)"
    r"|(?:is |are )?meant for (?:its|their|the)(?: own)? (?:front ?end|ui|app|screens?|people|developers|tests?|page))"
    r"|\b(?:found|seen|discovered|copied|captured|recorded|taken|sniffed) (?:it |them |this )?(?:in|from|with"
    r"|off) (?:the )?(?:browser"
    r"|dev ?tools|network tab|developer tools|har file|proxy)\b"
)
# By numbers and names that stand in the other's program and were copied into this one.
COPIED = (
    rf"(?i)\bas (?:it|they) (?:stands?|is|are|comes?|appears?|happens? to be)\b[^.;,]{{0,20}}?\b(?:in"
    rf"|from) {_WHOSE}\b[^.;]{{0,30}}?"
    r"\b(?:enum|source|code|class|table|config\w*|header|repo\w*|constants?|program)"
    r"|\b(?:same|identical) (?:list|numbers?|numbering|enum|constants?|codes?|mapping|map|switch|table|classes"
    r"|class|struct|formula|lookup|rules?"
    r"|constants|ordinals?|order of fields)\b[^.;]{0,40}?\b(?:in (?:its|our|the|both|each"
    r"|their)(?: own)? (?:source|code|program|repo\w*"
    r"|binary|firmware|image|build|sides?|two)|compiled|copied|pasted|on (?:both|each) (?:sides?|ends?|of)"
    r"|hard-?coded|by copy)"
    r"|\b(?:renumbers?|follows?|follow|changes?|is changed|are changed|adapts?|adjusts?|is adapted|is adjusted"
    r"|is rebuilt|rebuilds?|recompiles?"
    r"|is recompiled|redeploys?|is redeployed|updates?|is updated|keeps? up"
    r"|edits?) (?:\w+ ){0,3}?(?:when(?:ever)?|each time|every time|as soon as|after|as often as|with every"
    rf"|with each) (?-i:(?:[A-Z][\w-]{{1,30}}|they|the (?:\w+ )?(?:team|vendor|supplier|other|maker"
    rf"|side)\w*)) (?:\w+ )?(?:do(?:es)?|did|merges?|releases?|ship(?:s)?"
    r"|changes?|renames?|moves?|adds?|updates?|upgrades?|deploys?|reorders?|edits?|commits?|goes live|go live"
    r"|cuts?|publish(?:es)?)\b"
    r"|\b(?:copied|pasted|cloned|lifted|duplicated|transcribed|vendored|mirrored) (?:over |out |by hand )?(?:from"
    r"|out of|off) "
    rf"{_WHOSE} (?:[\w-]+ ){{0,2}}?(?:source|code|repo\w*|header|enum|class\w*|wiki|constants|model|entit\w+|file"
    rf"|program)"
    r"|\b(?:a|with a|by a|our|its) copy of (?:their|the other['’]s|[A-Z][\w-]+['’]s) (?:[\w-]+ )?(?:class\w*|code"
    r"|enum|parser|header|library|struct\w*|model\w*"
    r"|entit\w+|constants?|list|table of)"
    r"|\b(?:both|the two)(?: \w+){0,2} (?:sides |ends |programs? |services? |parts )?(?:carry|contain|hold|have"
    r"|keep|compile|include|share)\b[^.;]{0,40}?\b(?:enum|constants?|same (?:list|numbers|table|header|struct"
    r"|class\w*)|header file|numbering)"
)
# By whatever the other's program happens to send.
AS_IT_COMES = (
    r"(?i)\b(?:whatever|just what|exactly what|as|like|the way)\b[^.;,]{0,30}?\b(?:entit(?:y|ies)|row|class"
    r"|object|orm|model|record|struct|table|bean|column)\w*\b"
    r"[^.;]{0,25}?\b(?:looks?(?: like)?|is|are|has|have|holds?|holding|contains?|happens?|stands?|made of|defined"
    r"|laid out)\b"
    r"|\b(?:entit(?:y|ies)|rows?|objects?|orm (?:class\w*|models?)|models?|structs?|beans?|records?|classes"
    r"|hibernate\w*|active ?record\w*|tables?)\b[^.;]{0,40}?"
    r"\b(?:put|run|passed|dumped|serialised|serialized|marshalled|thrown|written|sent|turned|goes|go|shipped"
    r"|exported|published|converted|mapped)\b"
    r"[^.;]{0,30}?\b(?:as (?:it|they) (?:is|are|stands?|comes?)|as-is|as is|one to one|1:1|one-to-one|unchanged"
    r"|(?:through|by|with) (?:the|a) (?:json|xml|jackson"
    r"|default|standard|object) \w*|with all (?:its|their|the) (?:fields|columns)|column (?:by|for) column"
    r"|field (?:by|for) field|straight (?:into|to|onto|as))"
    r"|\b(?:with )?all (?:its|their|the) (?:fields|columns),? (?:internal ones|private ones|whatever"
    r"|none (?:of them )?described|as)\b"
    r"|\b(?:there is|there are|has|have|carr(?:y|ies)|with|comes? with|comes?|without|bears?|exists?|has got"
    r"|written down|gives?)\b[^.;,]{0,15}?\b"
    r"(?:no|neither|without(?: an?| any)?|nor) (?:\w+ )?(?:description|specification|spec|schema"
    r"|version(?: number| field)?|contract|documentation|docs|agreed form"
    r"|agreement|written form|interface description|definition)\b[^.;]{0,50}?\b(?:message|payload|json|file"
    r"|format|fields?|it|events?|record|body|call|interface|feed|they|whatever"
    r"|layout|columns?|export|api|topic)"
    r"|\b(?:message|payload|json|file|format|fields?|events?|records?|body|interface|feed|layout|columns?|export"
    r"|api)\b[^.;,]{0,40}?\b(?:is|are|was|were|has been|have been)"
    r" (?:not|nowhere|never) (?:\w+ )?(?:described|specified|documented|versioned|written down|defined|agreed|fixed)\b"
)
# By the hour at which the other has been done so far.
BY_THE_HOUR = (
    r"(?i)\b(?:begins?|starts?|runs?|kicks? off|fires?|cron\w*|scheduled|set|wakes?|picks? up|reads?|loads?"
    r"|imports?|goes)\b[^.;]{0,40}?\b(?:at|for|from|past) "
    r"(?:\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|o['’]clock)|midnight|noon|half past \w+|quarter past \w+|(?:one|two"
    r"|three|four|five|six|seven)\b)"
    r"[^.;]{0,30}?(?:,|\bbecause|\bsince|\bas|\bby which|\bwhen|\bby then|-|\()[^.;]{0,70}?\b(?:by then"
    r"|has (?:always )?been|is (?:usually|normally|always|generally|as a rule|mostly"
    r"|typically|long|never later)|(?:usually|normally|always|generally|typically|mostly|never) (?:\w+ )?(?:done"
    r"|ready|through|finished|there|complete|takes|ends|closes|over|later)"
    r"|should (?:have|be)|will (?:have|be)|takes? (?:about|some|around|roughly|at most)|tends to|(?:is"
    r"|are) (?:done|through|ready|finished|over|complete) (?:by|at|before))"
    r"|\b(?:fixed|set|certain|sleeps?|waits?|pauses?|delay of|leaves?|gives?)\b[^.;]{0,30}?\b(?:\d+|ten|five"
    r"|twenty|thirty|an|half an|two|three) (?:s|sec\w*|min\w*|hours?)\b[^.;]{0,40}?"
    r"\b(?:(?:it|they|[A-Z][\w-]+|that) (?:takes|needs|usually|is (?:usually|normally)|are (?:usually|normally))"
    r"|long enough for|should be (?:done|enough|through|ready))\b"
)
# With a hand in the other's machine.
BY_HAND = (
    rf"(?i)\b(?:restart(?:s|ed|ing)?|stops?|kills?|signals?|reloads?|reboots?|bounces?|patch(?:es)?|reconfigures?"
    rf"|edits?|rewrites?|overwrites?|appends? to|changes?"
    rf"|alters?|truncates?|renames?|clears?|flush(?:es)?|empties|touch(?:es)?|modif(?:y|ies)|replaces?|deletes?"
    rf"|removes?|injects?|writes?(?: \w+)? (?:in)?to|drops? \w+ (?:in)?to) {_WHOSE} (?:[\w./`-]+ ){{0,2}}?"
    r"`?(?:daemon|process|service|server|pods?|container|config\w*|crontab|script|conf\b|settings|cache|keys?"
    r"|tables?|queue|working (?:directory|folder)|spool|lock|flag|files?|rows?|sequence|jvm"
    r"|deployment|configmap|environment|memory|state|registry)"
    r"|\b(?:connects?|logs? (?:in|on)|goes in|gets in|signs? in|enters?)\b[^.;]{0,30}?\b(?:by|via|over|with"
    r"|through) (?:ssh|telnet|rdp|remote desktop|vnc|winrm|kubectl)\b"
    r"|\b(?:by|via|over|through|with) (?:ssh|telnet|rdp|remote desktop|kubectl exec|docker exec|winrm"
    r"|psexec)\b[^.;]{0,80}?\b(?:runs?|starts?|edits?|reads?|changes?|calls?|copies|restarts?|writes?|moves?"
    r"|takes?|fetch\w*|deletes?|sets?|looks)\b"
    r"|\b(?:runs?|starts?|edits?|reads?|changes?|calls?|copies|restarts?|writes?|fetch\w*|sets?"
    r"|execut\w+)\b[^.;]{0,60}?\b(?:by|via|over|through) (?:ssh|telnet|rdp|remote desktop|kubectl exec"
    r"|docker exec|winrm|psexec)\b"
)
# From the other's store, whoever's it is called.
STORED = (
    r"(?i)\b(?:taps?|tapping|follows?|tails?|reads?|listens? (?:to|on)|attach(?:es)? to|hooks? (?:in)?to"
    r"|captures?|replays?|mirrors?|subscribes? to|consumes?|copies|replicates?|debezium|cdc|change data capture"
    r"|logical replication|log shipping|goldengate)\b[^.;]{0,40}?\b(?:binary logs?|bin-?logs?|wal"
    r"|write-ahead logs?|redo logs?|oplog|transaction logs?|replication (?:stream|log|slot)|change ?logs?"
    r"|triggers?|tables?|raw tables?)\b"
    rf"[^.;]{{0,30}}?\b(?:of|on|in|from|at) (?:its|their|the (?:other|{_PARTY})|{_WHOSE}|(?-i:[A-Z][\w-]+['’]s?))\b"
    rf"|\b(?:queries|query|quer(?:y|ies|ied)|selects?|joins?|reads?|updates?|inserts?|writes?|deletes?|jdbc|odbc"
    rf"|sql|connects?|connection|logs? (?:in|on)|read[- ]only (?:user|account|role|login|access|grant)"
    rf"|read (?:user|account|role"
    rf"|login|access)|db user|database user|grants?|selects? right|credentials)\b[^.;]{{0,40}}?\b(?:in|on|to|from"
    rf"|into|against|for|at|with|over)\b[^.;]{{0,12}}?\b(?:the|an?)\s(?:[a-z]+ )?{_PARTY}(?: (?:system|service"
    rf"|team|application|department))?(?:['’]s?)?"
    rf" {_STORES}\b(?! (?:of its own|service|api))"
    rf"|\b(?:directly|straight|direct)\b[^.;]{{0,40}}?\b(?:in|on|to|from|into|against|at"
    rf"|of)\b[^.;]{{0,12}}?\bthe\s(?:[a-z]+ )?{_PARTY}(?: (?:system|service|team|application"
    rf"|department))?(?:['’]s?)? {_STORES}\b"
    rf"|{_WHOSE} (?:[\w`.]+ ){{0,2}}?{_STORES} (?:is|are|gets?) (?:(?:also|then|directly|nightly|hourly|simply"
    rf"|just|read) )?(?:read|queried|joined|selected|opened|polled|mounted|scanned|tapped|dumped)\b"
    r"(?! (?:by|from) (?:its|their|[\w-]+['’]s own|no\b))"
    r"|>[^\n]{0,4}[^\n|:]{0,40}?\b(?:select|sql|join|insert|update|jdbc|odbc|reads?(?: rows| table| tables)?"
    r"|query|queries|tail|tails)\b[^\n|]{0,30}?\b(?:on|from|into|in|of|over|against"
    r"|at)\b[^\n|]{0,12}?\b[a-z]\w{1,20}\.[a-z]\w*_?\w*\b"
    r"|>[^\n]{0,60}?\bsame (?:columns|layout|schema|tables|format|fields|struct|version) as\b"
    r"|\b(?:watch(?:es)?|tails?|polls?|reads?|opens?|scans?|copies|decodes?|parses?|fetch(?:es)?|looks? (?:in"
    r"|into)) (?:the|an?)"
    r" (?:\w+ )?(?:director(?:y|ies)|folder|files?|tables?|share|queue|log|database|buffer|place|spot|cache|bucket)"
    r" (?:where|in which|into which|to which|from which) (?:it|they|(?-i:[A-Z][\w-]+)|the \w+(?: \w+)?) (?:itself )?"
    r"(?:keeps?|writes?|stores?|puts?|leaves?|drops?|holds?|lays?)\b"
)
# At an address that only one machine has ever had.
ADDRESSED = (
    r"(?i)\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b[^.;]{0,80}?\b(?:compiled|written|entered|typed|stored|set|fixed"
    r"|burn\w*|flashed|stands?|kept|hard|constant|in (?:the|its|our|each|every) \w*\s?(?:image|code|source|script"
    r"|config\w*|ini|file|firmware|binary|program|macro|properties"
    r"|crontab|unit|settings)|rebuil\w+|reflash\w*|redeploy\w*|new build)\b"
    r"|\b(?:addresse?s?|ips?|host ?names?|hosts?|ports?|urls?|machine names?|server names?|pod names?|mac"
    r"|broker list|node)\b[^.;]{0,60}?\b(?:stands?|is|are|written|typed|pasted|entered|fixed|sits?|lives?"
    r"|kept) (?:\w+ )?(?:in|into) (?:the|its|our|each|every|both|all|a) (?:\w+ )?"
    r"(?:image|code|source|script|firmware|binary|program|macro|class|build|app|apk|executable|rom|function"
    r"|crontab|constant)\w*\b"
    r"|\b(?:has|have|knows?|holds?|carr(?:y|ies)|contains?|keeps?|lists?|names?)\b[^.;]{0,50}?\b(?:machines?"
    r"|servers?|hosts?|nodes?|address\w*|ips?|ports?|urls?|mac|number)\b[^.;]{0,30}?\bin (?:the|its|our|each"
    r"|every|their) (?:\w+ )?(?:rom|firmware|source|code|image|binary|program|flash|eeprom|script|build|macro)\b"
    r"|\b(?:if|when|should|moving|a move|moves?|renam\w+|replac\w+)\b[^.;]{0,50}?\b(?:moves?|address|renumber\w*"
    r"|renamed?|replaced?|another (?:machine|host|address|rack|server|number|port)|new (?:address|ip|host"
    r"|machine))\b[^.;]{0,60}?\b(?:rebuil\w+|recompil\w+|re-?flash\w*|(?:get|need|want"
    r"|require)s? (?:a )?new (?:build|image|release|firmware)|new (?:build|image|release|firmware)|edit\w*"
    r"|re-?releas\w*|build (?:a )?new|changed by hand|rolled out again|every \w+ is (?:changed|edited|updated"
    r"|visited))\b"
)
# On the other's day.
IN_STEP = (
    r"(?i)\b(?:both|the two|either|[a-z]+ and [a-z]+|they|we|all (?:two|three))\b[^.;]{0,40}?\b(?:must|have to"
    r"|need to|are to|has to|go|goes|get|are|is|come|will|shall|change|deploy\w*|release\w*|roll\w*|upgrade\w*"
    r"|switch\w*|ship\w*|move)\b[^.;]{0,40}?\b(?:(?:on|in|within|at) (?:the |one |a )?(?:same|one|single|very)"
    r" (?:day|night|evening|hour|minute|window|release|weekend|moment|afternoon|morning|go|deployment|deploy)"
    r"|in one (?:go|evening|night|window)|in step|in lock-?step|hand in hand|side by side on the)\b"
    r"|\b(?:when(?:ever)?|each time|every time|if|once|as soon as|the day"
    r"|the night)\b(?! (?:we|you)\b)[^.;,]{0,50}?\b(?:releases?|upgrades?|deploys?|ships?|changes?|adds?|renames?|rolls? out"
    r"|goes live|updates?|bumps?|moves?|merges?)\b[^.;]{0,50}?,? (?:so (?:do|must) we|we (?:release|deploy"
    r"|ship|rebuild|redeploy|follow|upgrade"
    r"|recompile|adapt|change|go live|do the same|bump|do so|must|have to|stop|are (?:down|broken)|roll out)"
    r"|(?:we|it|this side|ours|the \w+|[A-Z][\w-]+) (?:is|are|has to be|have to be|must be|gets?|needs to be"
    r"|need to be) (?:rebuilt|recompiled|redeployed|released|upgraded|changed|adapted|updated|restarted"
    r"|rolled out|deployed|stopped))\b"
    r"|\b(?:the same|same|exactly the same|matching|identical|equal|an equal) (?:minor |major |patch |build "
    r"|release |library |jar )?(?:version|build|release)\b[^.;]{0,30}?\b(?:on (?:both|each|either)|at both"
    r"|in both|of both|as (?:the|its|[A-Z])|on the other|at (?:both|each))\b"
)
_ARTEFACT = (
    r"(?:tables?|database|schema|db|redis|postgres\w*|mysql|oracle|mongo\w*|standby|replica|warehouse|sql server"
    r"|access file|spreadsheet|workbook|share|drive|disks?|volume|director(?:y|ies)|folders?|working files?|logs?"
    r"|log files?|dumps?|spool"
    r"|process(?: memory)?|memory|shared memory|segment|heap|jvm|class(?:es)?|classpath|struct|header"
    r"|source(?: code)?|code|repo\w*|modules?|internals?|(?:private|protected) methods?|enum|constants?|pickles?|cookies?"
    r"|cache|keys?|sequence|triggers?|procedures?"
    r"|changelog|state store|rocksdb|consumer group|offsets?|config\w* file|configmap|crontab|hosts?|machines?"
    r"|nodes?|box|server(?:['’]s)? (?:disk|memory|file\w*)|screens?|grid|forms?|web ?pages?|pages?|html|dom"
    r"|terminal|report page|admin \w+|status page"
    r"|field numbers|column names|row ids|primary keys?|auto-?increment\w*|surrogate keys?|serial numbers of)"
)
_OWNERS = (
    r"(?:(?-i:\b(?!(?:It|That|There|Here|What|Who|Let|Today|Each|Every|One|Day|Week|Month"
    r"|Year|API)['’])[A-Z][\w-]{1,30}(?: [a-z]{3,12})?(?:['’]s|(?<=s)['’])(?! (?:own|and|or|in|to|if|is|are|on|for|with)\b))"
    r"|\b(?:the|another|an?other) (?!operating )(?:[a-z-]+ ){0,2}(?:teams?|desk|company|firm|vendor|supplier|maker|department"
    r"|group|service|system|manager|program|product|office|controller|engine|partner|portal|platform|editor|side"
    r"|people|squad|provider|plant|bank|agency"
    r"|app|server|host|console|tool|backend|module)['’]s?)"
)
_REACH = (
    r"(?:\b(?:on|against|inside|over|through|via)\b|\b(?:starts?|opens?|has|have|knows?|holds?|carries|contains?"
    r"|calls?|uses?|invokes?|loads?|decodes?|reads?|runs?|hits?|drives?|touch(?:es)?|walks?|maps?|attaches|joins?"
    r"|quer(?:y|ies)|takes?|gets?|pops?"
    r"|unpacks?|instantiates?|extends|subclass\w*|imports?|links?)\b)"
)
# By hand or eye at whatever the other has, told whose it is.
AT_THEIRS = (
    rf"(?i)(?<!kept )(?<!stored )(?<!lives )(?<!held )(?<!sits )(?<!saved )(?<!runs )(?<!stays ){_REACH} (?:\w+"
    rf" )?(?:the )?{_OWNERS} (?!own\b)(?:[\w.:`/{{}}-]+ ){{0,3}}?`?{_ARTEFACT}\b(?! (?:api|service|call|gateway"
    rf"|endpoint|of record|team))"
    rf"|{_REACH} (?:the )?their (?!own\b)(?:[\w.:`/-]+ ){{0,2}}?`?{_ARTEFACT}\b[^.]{{0,60}}?\b(?:jmx|rmi"
    rf"|reflection|as (?:they|it) (?:are|is|stand|have|has)|(?:they|it) (?:have|has)|pasted|same sql|for as long"
    rf"|raw|directly|straight)"
    r"|\b(?:pasted|same (?:sql|query)|raw|directly|straight|decod\w+|unpack\w+)\b[^.]{0,60}?\btheir (?:[\w.-]+ ){0,2}?"
    rf"{_ARTEFACT}\b"
    r"|\b(?:jmx|rmi|reflection|jni|dll injection|monkey-?patch\w*|ptrace|ld_preload|aspectj"
    r"|byte ?code)\b[^.;]{0,60}?\b(?:their|[a-z]+['’]s)\b|\b(?:their|[a-z]+['’]s)\b[^.;]{0,60}?\b(?:jmx|rmi"
    r"|reflection|jni|ptrace|ld_preload)\b"
    r"|\btheir\b[^.;]{0,60}?\b(?:makes?|keeps?|uses?|creates?|writes?|maintains?|has|have) (?:it "
    r"|them )?for (?:itself|themselves|its own (?:use|purposes?)|their own (?:use|purposes?))\b"
    r"|\b(?:shared memory|memory segment|mmaps?|/dev/shm|/proc/)\b"
    r"|\bcopy of `?[\w./-]{2,40}\.(?:h|hpp|java|cs|py|go|rb|ts|proto|sql|xsd|ini|conf)\b"
    r"|\b(?:signs?|logs?) (?:in|on)(?:to \w+)? as (?:user|an?|if|the)\b[^.;]{0,40}?[,;]? ?(?:and )?\b(?:clicks?"
    r"|presses|types?|reads?|opens?|scrolls?|exports?|searches|copies|takes?|fills?)\b"
    r"|\b(?:robot|bot|script|macro|job|rpa|selenium|puppeteer|playwright|headless \w+)\b[^.;]{0,60}?\b(?:clicks?"
    r"|presses|types|scrolls|fills in|signs in|logs in)\b"
)
# From traces that the other leaves without meaning to tell.
FROM_TRACES = (
    r"(?i)\b(?:knows?|learns?|notices?|tells?|sees?|recogni[sz]es?|detects?|concludes?|assumes?|takes? it"
    r"|guess(?:es)?|infers?|counts? as|is taken (?:as|to be|for)|are taken (?:as|to be|for)|is considered"
    r"|means)\b[^.;]{0,80}?\b(?:finished|done|ready|complete|closed|there|over|free|new|idle|busy|alive|running"
    r"|paid|cancelled"
    r"|shipped|active|gone|approved)\b[^.;]{0,30}?\b(?:when|by|from|because|if|once"
    r"|as soon as)\b[^.;]{0,60}?(?:\b(?:lock ?file|lck|pid|file|size|mtime|marker|log|folder|directory|flag"
    r"|colou?r|lamp|temp\w*|cursor|icon|row|count|sequence|column|process)\b[^.;]{0,60}?\b(?:removed|gone"
    r"|appears?|changed|grow\w*|grown"
    r"|disappear\w*|vanish\w*|deleted|turns?|empty|null|old|older|missing|there|contains?|is set|higher|still)\b"
    r"|\b(?:removed|removes|deleted|deletes|cleared|renamed|renames|creates|created"
    r"|touched)\b[^;]{0,20}?\b(?:lock|lck|pid|marker|temp\w*|tmp|flag|part)\b)"
)
# By what was found out and never told.
FOUND_OUT = (
    r"(?i)\b(?:never|nowhere|not|nobody|no one|none)\b[^.;,]{0,40}?\b(?:written down|wrote down|described"
    r"|documented|explained|told (?:us|anyone|anybody)|say|said|promised|published|specified|agreed|know"
    r"|knows)\b[^.;]{0,15}?\b(?:what|which|how|the meaning|the order|the (?:field"
    r"|column)s?)\b[^.;]{0,60}?\b(?:fields?|columns?|mean\w*|bytes?|codes?|flags?|format"
    r"|messages?|values?|files?|dump|layout|answer|response)\b"
    r"|\b(?:found out|worked out|figured out|learn(?:t|ed)|discovered|guessed|established"
    r"|tried out)\b[^.;]{0,15}?\b(?:what|which|how|where)\b[^.;]{0,40}?\b(?:by|from|with|through) (?:admitting"
    r"|trying|looking|watching|comparing|entering|sending|playing|creating|booking|test|experiment\w*|sample"
    r"|reading|changing|their|old|its|the source|a dump|trial)"
    r"|\b(?:written|made|built|derived|modelled|designed|done) by (?:looking at|studying|reading|inspecting"
    r"|watching|comparing)"
    r" (?:the|their|its|old|sample|what)\b"
)
_DOES = (
    r"(?:reads?|reading|looked up|looks? (?:\w+ )?up|fetch(?:es|ed)?|takes?|taken|tapped|selects?|selected"
    r"|quer(?:y|ies|ied)|joins?|joined|drawn|draws?|pulls?|pulled|cop(?:y|ies|ied)|obtain(?:s|ed)?|gather(?:s"
    r"|ed)?|gets|got|extract(?:s|ed)?|inserts?|inserted|writes?|written|puts?"
    r"|decod(?:es?|ed)|pars(?:es?|ed)|loads?|loaded|built|builds?|compil(?:es?|ed)|links?|linked|deriv(?:es?|ed)"
    r"|needs?|uses?|opens?|opened|mounts?|mounted|asks?|polls?|polled|watch(?:es|ed)?|follow(?:s|ed)?|scans?"
    r"|scanned|tails?|attach(?:es|ed)?|hooks?|imports?|imported"
    r"|includes?|extends?|subscribes?|listens?|connects?|borrows?|shares?|reuses?|replays?|deletes?|updates?"
    r"|updated|marks?|flips?|resets?|clears?|changes?|changed|unpacks?|interprets?|evaluat(?:es?|ed)|scrap(?:es?"
    r"|ed)|relies on|depends on|counts on|lives? off|feeds? (?:itself )?from)"
)
_THING = (
    rf"(?:{_ARTEFACT}|files?|(?:file |record |key |wire )?formats?|layout|signing key|key(?: scheme| layout"
    rf"| names)?|logins?|passwords?|credentials|channels?|formula|modulus|algorithm|numbering|session(?:s| struct"
    rf"| format)?|structs?|columns?|rows?|documents?|bucket|prefix|attributes?"
    r"|entit(?:y|ies)|models?|ids?|packages?|templates?|scripts?|workers|threads?|\w+_\w+|\w+\.(?:impl|internal"
    r"|db|dat|bin|csv|ini|idx|xml|json)\b)"
)
# Whatever is done with whatever the other has, in any order of doing and having.
OTHERS_THING = (
    rf"(?i)\b{_DOES}\b(?! (?:it )?(?:by|through|over|via) )[^.;]{{0,60}}?{_OWNERS} (?:own )?(?!(?:api|interface"
    rf"|service|call|answer|events?|contract|documented|published|public|data ?sheet|reply|request"
    rf"|message)\b)(?:(?!(?:in|on|to|from|with|and|at|is|are|for|of|by|api|interface|call|message"
    rf"|event)\b)[\w./-]{{1,30}} ){{0,2}}?`?{_THING}\b"
    r"(?! (?:api|service|call|interface|of record|team|number|for others|it offers))"
)
# What was seen and not told, or is done here as it is done there.
SEEN_THERE = (
    r"(?i)\b(?:work(?:s|ed) out|calculat\w+|comput\w+|hash(?:es|ed)|round(?:s|ed)|sort(?:s|ed)|built|builds"
    r"|form(?:s|ed)|encod\w+|packs?|packed|sign(?:s|ed)|number(?:s|ed)|shard(?:s|ed)|partition\w*"
    r"|split)\b[^.;]{0,30}?\b(?:like|as|the way|just as|the same way)\b (?:the "
    r"|in the )?[\w-]+(?: [\w-]+)? (?:does|do|did|has|calculates|computes|works|rounds|hashes|sorts|builds"
    r"|packs)\b"
    r"|\b(?:modulus|format|layout|formula|fields?|order|offsets?|structure|keys?|meaning|protocol|commands?|url"
    r"|endpoint|call|codes?|secret|algorithm|schema|encoding|bytes|registers?|parameters?)\b[^.;]{0,20}?\b(?:we"
    r"|they|somebody|someone|a colleague|a developer|i|one of us) (?:\w+ )?(?:found|took|saw|guessed|copied"
    r"|learnt|learned|got|picked up|read"
    r"|recorded|reversed?|worked|figured|dug|tried|know|traced|sniffed|captured)\b[^.;]{0,15}?\b(?:in|from|on|off"
    r"|by|out|with)\b"
    r"|\b(?:logins?|accounts?|user|passwords?|credentials|role|key|token) (?:that |which "
    r"|under which )?(?:the )?[\w-]+(?: [\w-]+)? (?:itself |themselves )?(?:uses|runs|works|logs|has) ?(?:itself"
    r"|with|under)?\b(?= ?[.,;]|\Z)"
    r"|\b(?:built|compiled|linked|coded|programmed|written|made|tuned|cut|runs?) (?:against|for|to fit"
    r"|to)\b[^.;]{0,50}?\b(?:version|release|build|patch ?level|schema|layout) (?:that |which )?(?:is |they "
    r"|we )?(?:\w+ )?(?:installed|in use|in place|have|run|runs|of (?:the day|today)|current|happens|found)\b"
    r"|\b(?:built|compiled|linked|calls?|uses?|imports?|extends?|coded|programmed)\b[^.;]{0,40}?\w[./](?:impl"
    r"|internal|_private|detail)\b[.*\w]*"
    r"|\b(?:channel|topic|queue|bus|socket|protocol|port|stream|exchange|line) (?:on|by|with|through|over"
    r"|in) which (?:the )?[\w-]+(?:['’]s?)? (?:own )?(?:workers|nodes|parts|modules|processes|threads|halves"
    r"|pieces|services|members|instances|replicas|insides?)\b"
    r"|\b(?:ships?|releases?|changes?|upgrades?|deploys?|merges?|renames?|moves?|updates?) ?(?:->|→|=>|=|means?"
    r"|:) ?(?:that )?(?:we|our|us|ours|\w+)\b[^.;]{0,25}?\b(?:rebuild|rebuilt|redeploy\w*|recompile\w*"
    r"|re-?release\w*|follow|change|changed|adapt|adapted|upgrade|upgraded|new (?:build|image|release))\b"
)
ALL = (
    AT_THEIRS,
    OTHERS_THING,
    SEEN_THERE,
    FROM_TRACES,
    FOUND_OUT,
    TAKEN_APART,
    BY_WORDING,
    BACK_DOOR,
    COPIED,
    AS_IT_COMES,
    BY_THE_HOUR,
    BY_HAND,
    STORED,
    ADDRESSED,
    IN_STEP,
)
