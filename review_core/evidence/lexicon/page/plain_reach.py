"""What goes wrong and how much it takes along, by figures and by who is spared; for a page only.

Alternatives of expressions, parted by ` | `.
"""

_NUM = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_PART = (
    r"(?:cells?|shards?|teams?|tenants?|customers?|users?|shops?|stores?|schools?|districts?|regions?|zones?|sites?|clusters?"
    r"|pools?|partitions?|lanes?|groups?|halls?|stations?|strings?|fields?|farms?|clinics?|wards?|plants?|branches|branch"
    r"|depots?"
    r"|lines?|machines?|nodes?|namespaces?|accounts?|projects?|departments?|hosts?|hostnames?|devices?|queues?|topics?"
    r"|channels?"
    r"|stages?|buildings?|floors?|cities|city|towns?|countries|country|villages?|markets?|brands?|models?|streets?|jobs?|games?"
    r"|matches|worlds?|rooms?|fleets?|vehicles?|ships?|trains?|rows?|records?|files?|streams?|traffic|load|servers?|pods?"
    r"|members?|feeds?|merchants?|partners?|suppliers?|sources?|bots?|communities|community|charities|charity|houses?"
    r"|patients?)"
)
_OTHERS = (
    r"(?:the |all )?(?:others?|other \S+|rest|remaining [\w-]+|remainder|neighbou?rs?"
    rf"|{_NUM} others|(?:other|remaining) {_NUM}(?: [\w-]+)?|everyone else|everybody else)"
)

FAULT = r"""
    blast radius | (?:reach|extent|damage|effects?|consequences?|impact) (?:of|is|are|at) | fail(?:s|ing|ed|
    ures?)? | faulty | faults? | defects? | defective | broken | breakdowns? | breaks?
    | crash\w* | outages? | misbehav\w* | exhaust\w* | overload\w* | los(?:es?|ing|s|t) | malformed | poison\w*
    | corrupt\w* | goes (?:wrong|down|out|mad|bad) | wrong | bad
    | runaway | hangs? | stalls? | stuck | slow | attack\w* | compromised | exposed | out of (?:operation|order|
    service) | without (?:water|power|service|data) | down
    | is gone | is out | is down | does not load | leaked | hijack\w* | stolen | is off | something's off | amok | leaked? |
    empty | wild | cannot be met | kills? | eats? |
    hogs? | cannot (?:be )?(?:read|parsed?|opened)
    | unreadable | chokes? | trips? | late
    | (?:should|if|when) (?:it|one|that|this|the [\w-]+|any) (?:go|goes|is gone|be lost|is lost|be gone)
    | hit | stops? | dies | floods? | leaks? | noisy | greedy | bug | typo | mistakes?
"""
# -- who is spared, whatever else is said of all
SPARES = rf"""
    but no {_PART} | {_OTHERS} (?:go on|notice nothing|keep|carry on|are not|run on|play on|work on)
    | (?:does|do) not (?:affect|touch|stop|slow|hold up|reach) (?:the |any )?(?:rest|others?)
    | no (?:second|other|further) [\w-]+ (?:is|are) (?:affected|hit|touched|concerned) | leaves? {_NUM} (?:[\w-]+ )?working
    | all (?:the )?other [\w-]+ (?:run|go on|keep|work|are|stay|continue) | (?:late|down|out|lost|stopped)[,;]? (?:and|but)
    no [\w-]+ (?:is|are)
    | and (?:nobody|no one|nothing) else(?:'s)? | (?:the )?(?:other|remaining) {_NUM} [\w-]+ (?:notice|do not|don't|are not|
    never|feel|go on)
    | (?:leaves?|left) (?:the )?(?:other |remaining )?{_NUM} (?:others? |other )?(?:[\w-]+ )?(?:alone|on time|untouched|running)
    | (?:hurts?|delays?|hits?|kills?|stops?|slows?|breaks?|costs?|harms?|fills?|blocks?|starves?|spoils?) (?:only )?(?:its|
    their|his) own
    | costs? (?:us )?[\w-]+[,;] (?:but|and) (?:not|neither|nothing)
    | takes (?:down )?only its own | only its own [\w-]+(?: [\w-]+)? (?:down|stops)
"""
BOUNDED = rf"""
    (?:hits?|costs?|affects?|takes? along|loses?) (?:only |at most |about )?{_NUM}(?:[.,]\d+)? ?% |
    {_NUM} (?:of|in|out of) (?:the |our |all )?{_NUM}\b | {_NUM}(?:[.,]\d+)? ?% of (?:the |all |our |a )?{_PART}
    | (?:a|one) (?:third|quarter|fifth|sixth|eighth|tenth|twelfth|twentieth|hundredth|half|fraction) of (?:the|all|
    our|its)
    | an eighth of | (?:only|just|merely|at most|no more than|not more than|nothing but|concern|stops?|costs?|hits?|
    affects?|takes? along|reaches|touches|confined to|limited to|is|
    :) (?:the |its |their |that |this |a |an |one |exactly )*(?:own |single |{_NUM} )?(?:[\w-]+ )?{_PART}(?: alone| only|
    [ ]on that [\w-]+)?(?! (?:and|for) (?:all|every))
    | (?:that|this|its|the one|their|whose|the same) (?:own )?{_PART}(?:'s)?(?: [\w-]+)? (?:alone|only) | (?:its|
    their|his|her) own (?:[\w-]+ )?(?:of \d+ )?{_PART}
    | {_OTHERS} (?:go|goes|keep|keeps|run|runs|continue|continues|stay|stays|serve|serves|send|sends|work|works|
    do not|don't|does not|are not|is not|not|never|notice nothing|remain|remains|carry|play|plays|sell|sells)
    | and {_OTHERS} not | (?:remains?|stays?|kept|is|are) (?:limited|confined|contained|restricted) to | (?:fail\w*|
    break\w*|stop\w*) (?:separately|independently|alone|on (?:its|their) own|one by one)
    | (?:other )?{_NUM} (?:other )?{_PART} (?:run on|go on|do not|don't|keep|are not|notice nothing|continue|
    work on) | no other {_PART} | (?:existing|running) [\w-]+ (?:keep|continue|go on|are not|stay)
    | (?:the )?{_PART} by {_PART} | one {_PART} at a time
    | and (?:nobody|no one|no-one|none|nothing) else(?:'s)?
    | (?:stops?|shuts out|loses?|slows?|fills?|closes?|darkens?|delays?|holds up|breaks?|hurts?|concerns?|takes? out)
    (?:only |just )?
    (?:that|this|its own|one|a single|the one) [\w-]+(?:'s [\w-]+)?(?: only| alone|,| and|;|\.|\Z)
    | (?:of|for|to|in|on) (?:that|this|the one) [\w-]+ (?:only|alone)
    | (?:leaves?|left|spares?|keeps?) (?:the )?(?:other |remaining )?{_NUM} (?:others? |other )?(?:[\w-]+ )?(?:alone|on time|
    untouched|up|running|as they)
    | (?:the )?(?:other|remaining) {_NUM} [\w-]+ (?:notice|go|do|are|keep|run|see|feel|never|stay|continue|work|search|print|
    sell|get|have)
    | and {_NUM} [\w-]+ (?:go|keep|run|stay|work|search|carry|play|sell|print|fly|drive|watch|listen|read|write) on
    | (?:neither|not) [^.;]{{1,40}}? (?:feel|felt|nor|notice) | (?:do|does) not (?:feel|notice) it
    | (?:costs?|hits?|loses?|means?|takes? along|affects?|may (?:take|cost|hit|touch)|takes? away) (?:about |some |only |us
    )*(?:{_NUM}|dozens|a few|some dozens)
    [^.;]{{0,40}}? at (?:the )?(?:most|worst)
    | (?:along|away|down) at most | at (?:the )?(?:most|worst) (?:about |some )?{_NUM} [\w-]+ (?:along|down|out|lost|late|
    without|are|is)
    | means {_NUM}(?:[.,]\d+)? ?% of
    | costs? (?:us )?[\w-]+(?: [\w-]+)?,? (?:and|but) (?:no|not|none|neither)\b | caught at (?:its|the|their) | (?:gets?|
    reaches|sees) [^.;]{{1,40}}? but (?:no|not)\b
    | (?:broken|lost|hit|stopped|spoilt|ruined) (?:only )?{_NUM} [\w-]+ | opens? (?:only )?(?:one|a single) [\w-]+ | (?:does|
    do) not see (?:the|it|that)
    | without (?:the )?(?:other|rest|others)[^.;]{{0,20}} (?:standing still|stopping|noticing|waiting)
    | (?:with it|along|down|out), (?:but )?not (?:the|all|every) [\w']+ | (?:can|could|may|will) only (?:break|stop|hit|hurt|
    reach|spoil|harm|take|lose|touch)
    | (?:the|only the) [\w-]+ (?:of|in|on|for) one(?! (?:of|and|or|hand|[\w-]+)) | concerns? (?:only |just )?(?:the |those
    )?{_NUM}
    | {_NUM} (?:[\w-]+ )?(?:are|is|remain|stay) (?:unaware|untouched|unaffected|not aware|spared) | unaware of it
    | (?:stop|stops|cannot|wait|waits|late|lost|without|closed)\b [^.]{{1,120}}?(?:carry|carries|go|goes) on\b
    | (?:stop|stops|cannot|wait|waits|late|lost|without|closed)\b [^.]{{1,120}}?(?:does not use it|do not use it|keeps?
    (?:[\w-]+ing|its|on)|continues?|as before)\b
    | (?:goes?|carry|carries) on\b [^.]{{1,120}}?(?:stops?|cannot|waits?|closed)\b | stays? (?:signed|logged|connected|
    open)\b [^.]{{1,80}}?waits?\b
    | {_NUM} (?:[\w-]+ )?[\w-]+ (?:stay|go|keep|run|remain|carry|play|sell|work|are still)s? (?:on|up|in|as|open|reachable|
    served|readable)
    | (?:are|is) not (?:touched|affected|hit|concerned|reached|involved) | (?:cannot|can't|couldn't|could not|does not|do
    not)(?: even)? (?:touch|reach|see|harm)
    | (?:met|seen|felt|noticed|hit|loaded) only (?:by|in|on|at) | (?:takes?|take) away (?:only )?(?:one|a single|that|this|its)
    | (?:so|hence) (?:it|that|this) costs? (?:us )?[\w-]+, (?:but|and) (?:not|neither|nothing)
"""
STEPS = rf"""
    (?:first|one|two|three|five|a few|{_NUM}|1)\b[^.;]{{1,60}}? (?:the )?(?:rest|others|remaining \w+) (?:on|after|
    then|later|if|an?|only|follow\w*|when|once)\b
    | {_NUM} [^.;]{{1,80}}? (?:for|to|on|at) the (?:rest|others|remaining \w+)\b
    | (?:to|on|against|for|in|by) (?:the |about |some )?(?:{_NUM}|a few|our own) [^.;]{{1,80}}? (?:after|then|on \w+day|next|
    later|a (?:day|week) later)
    [^.;]{{0,60}}? (?:all|the rest|groups? of|everyone|everybody|the others?)\b
    | {_NUM},? wait (?:a|an|one|two|{_NUM}) (?:hour|day|week|night|minute)s?,? then | abort(?:s|ed)? (?:at|on|with|when)
    | {_NUM} [^.;]{{1,40}}? on \w+day,? [^.;]{{1,60}}? (?:on \w+day|last|the rest)
    | [\w-]+ goes first,? (?:and|then) [^.;]{{0,30}}?(?:next|others?|rest)
    | canary [^.;]{{1,40}}? (?:then|before|after) | {_NUM} (?:minutes|hours|days) apart
    | one in (?:a )?[\w-]+ [^.;]{{0,40}}?(?:for|on|during) the first (?:hour|day|night|week)
    | (?:to|on|in|by) (?:only )?{_NUM} [\w-]+,? (?:and |then )?(?:the )?next (?:night|day|week|morning)
    | (?:stop|stops|halt|halts) (?:on|at|with) (?:any|the first|a) [\w-]+
    | (?:first|any|one|a single) (?:failure|error|fault|complaint|alarm)s? (?:stops?|halts?|ends?) (?:the|it|all)
    | stops? (?:by itself|itself|there|on its own) [^.;]{{0,40}}?(?:when|if|as soon|above|at)
    | ring (?:1|one|a) [^.;]{{0,60}}? ring (?:2|two|b) | (?:upgraded|updated|patched|migrated|restarted|changed|moved|done)
    one after (?:the )?(?:other|another)
    | no further than (?:the|its|one|that) (?:ring|wave|stage|group|batch|site|zone|step)
"""
SHARED = r"""
    (?:all|they|each of them|every one) (?:use|share|hang on|go through|sit on|depend on|run on|write to|
    talk to)s? (?:one|a single|the same|a common)
"""
UNBOUNDED = rf"""
    (?:all|every|each) (?:of )?(?:the |our )?(?:{_NUM} )?{_PART}\b | everybody | everyone | (?:whole|
    entire) [\w-]+ | cluster-wide | world-?wide | globally | for all | all (?:forty|{_NUM})
    | (?:all|they) (?:use|share|hang on|go through|sit on|depend on|run on) (?:one|a single|the same|a common)
    | not (?:known|analysed|assessed|looked|thought|considered|worked|determined) | to be (?:assessed|determined|
    analysed|worked)
"""
# -- parts that fail alone, by what each of them has
CELLS = rf"""
    cell by cell | per cell | of that cell | (?:each|that) cell(?:'s)? (?:has|with|alone|only)
    | first,? [^.;]{{0,60}}? then (?:that|the|one) {_PART} | then one {_PART} (?:every|per|at) | {_NUM} (?:[\w-]+ )?cells\b
    | {_NUM} (?:fenced |separate |independent |[\w-]+ )?(?:shards|pools|groups|compartments|islands|stacks|keyspaces|clusters
    )\b[^.;]{{0,60}}? (?:each|own|nothing|of {_NUM}|about|with {_NUM}|serve)\b
    | shares? nothing | share no [\w-]+ | no {_PART} shares? | never leaves? (?:its|their) {_PART}
    | (?:each|every) {_PART} (?:has|gets|with|is given) (?:its|their|an?|one) own [^.;]{{0,60}}
    | (?:each|every) {_PART} (?:has|gets|with|is given) an? [\w-]+(?: [\w-]+)? of its own | handled alone
    | own (?:pods|nodes|database|schema|cluster|queue|process)[^.;]{{0,20}}? per {_PART} | shuffle[- ]?shard\w*
    | (?:VM|process|sandbox|container|interpreter) per {_PART} | own shuffle
    | one [\w-]+ in (?:a |every )?(?:ten|twenty|fifty|hundred|thousand|\d+) (?:at )?first
    | no (?:second|other|further) [\w-]+ (?:is|are) (?:affected|hit|touched|concerned)
    | (?:leaves?|keeps?|left) [\w-]+ alone\b | nothing else (?:depends|hangs) on
    | {_NUM} (?:[\w-]+ )?(?:runners|threads|connections|slots|workers) no ?(?:one|body) else gets
    | (?:each|every|a|one) [\w-]+(?:'s)?(?: [\w-]+)? (?:runs?|lives?|goes|go|works?|is (?:run|kept|read|handled)|sits?)
    (?:in|on|through|from|by)
    (?:an? )?(?:[\w-]+ )?(?:process|run|container|vm|cluster|database|schema|worker|stack|job|queue|node|instance|account|
    sandbox)
    (?:[\w-]+ ){{0,1}}of its own
    | own [\w-]+(?: and [\w-]+)? (?:per|for each|for every) [\w-]+ | an? (?:file|set|queue|account|topic|role|key|image|
    copy) (?:per|for each|for every) [\w-]+
    | (?:each|every) [\w-]+(?: [\w-]+)? has (?:a|its) (?:queue|process|worker|run|topic|account|cluster|database) [\w-]*
    ?(?:process )?of its own
    | (?:each|every) [\w-]+ has (?:a|its) (?:small|own|separate|private) (?:one|[\w-]+ of its own)
    | (?:one|a|an) (?:[\w-]+ and )?(?:worker|process|connection|key|run|job|queue|cluster|database|container|account|token|pool)
    (?:and [\w-]+ )?(?:per|for each|for every|to each) [\w-]+
    | (?:split|dealt out|divided|cut|spread|laid out) (?:in|into|over|among) {_NUM} (?:[\w-]+ )?[\w-]+ of {_NUM}
    | (?:dealt out|dealt|divided|split) (?:over|among|into|in) {_NUM} (?:stacks|cells|pools|shards|groups|clusters|databases|
    islands|halves)
    | (?:lie|lies|live|lives|stay|stays) (?:all )?(?:on|in) one (?:shard|cell|stack|pool|node|cluster|partition)
    | fills? (?:its|their) own | for its own (?:namespace|application|account|schema|tenant|repository)\b
"""
# -- all hang on one thing, a change meets all at once, or nobody has worked it out
LEFT = rf"""
    (?:1|one|a single|the one|the same) (?:[\w-]+ ){{0,2}}?(?:cluster|pool|database|schema|
    scheduler|set|tables?|queue|process|group|file|kafka|map|postgres|deployment|ring|
    stack)\b[^.;]{{0,60}}? (?:for|of|serves?|holds|carries) (?:the )?(?:all\b|every|{_NUM}
    (?:[\w-]+ )?(?:{_PART}|merchants|houses|tenants|charities|communities|hosts|schools|employers|customers|bots))
    | (?:all|{_NUM}|the {_NUM}) [^.;]{{0,40}}? (?:are|is|sit|live|run|hang|send|attend)s? [^.;]{{0,40}}?(?:on|in|from|to|
    of|by) (?:1|one|a single|the one|the same|one common|a common) (?:[\w-]+ ){{0,2}}?(?:cluster|pool|
    database|schema|scheduler|set|table|queue|process|group|file|kafka|deployment|session store|settings)
    | all (?:of them )?(?:hang|depend|sit|run|live) on (?:1|one|a single|the same)
    | any (?:[\w-]+ )?on any\b | any [^.;]{{0,30}}? can [\w-]+ (?:for )?any\b | each of the {_NUM} can serve | of any tenant
    | (?:all|each|they|sixteen|{_PART}) (?:[\w-]+ )?shares? (?:everything|the one|one|a single|the same)
    | (?:is|are) shared (?:as before|by all|among all|between all)
    | (?:all|every|100 ?%|{_NUM} of {_NUM}|everywhere|world-?wide|globally)\b[^.;]{{0,60}}? (?:at once|
    at the same (?:time|moment)|in (?:about|under|little)|within (?:an? |{_NUM} ?)(?:s|seconds?|min|minutes?)\b)
    | (?:lands on|reaches|is live on|in force on|in use by|takes hold|goes to|loaded [^.;]{{0,40}}? of) (?:all|every\w*|100 ?%|
    {_NUM} of {_NUM})
    | how (?:much|far|many|wide) [^.;]{{0,60}}? (?:not|never|open|to be)\b | what [^.;]{{0,60}}? would do (?:was|is|has) not
    | (?:cells?|containment|blast radius)\b[^.;]{{0,20}}?(?:open|later|to be|one to begin) | looking into what others
    | the reach is (?:sufficiently )?(?:small|limited)
    | (?:1|one|a single|the same|a common|1 shared|one shared) (?:[\w-]+ ){{0,2}}?[\w-]+,? (?:for|of|under which|serves?|
    carries|holds|with) (?:the )?(?:[\w-]+ of )?all\b
    | (?:spread|scattered|strewn|striped|distributed)(?: \w+)? (?:over|across|among) (?:all|every|the whole)\b
    | all [^.;]{{1,60}}? (?:in|on|through|under|by|from|with|to) (?:one|a single|the same|1) (?:[\w-]+ ){{0,2}}?(?:process|
    run|account|key|login|connection|worker|
    job|token|bucket|node|machine|switch|thread)
    | (?:signs? in|log(?:s|ged)? in|connects?|goes?) to all [\w-]+ (?:with|under|by|as) | (?:common|shared) schema
    | serves? (?:the )?[\w-]+ of all\b
"""
# -- what draws the line of a fault, kind by kind
EXTENTS = {
    "limit": r"bound to | first | one by one | only | alone | just | merely | at most | no more than | a single | at worst",
    "own": r"(?:its|their|his) own | of (?:its|their) own | by itself | on its own | apart",
    "others": r"others? | the rest | remaining | everyone else | neighbou?rs?",
    "spare": r"""
        keeps? (?:its|last|the) | goe?s? on | carr(?:y|ies) on | keeps? (?:on )?[a-z]+ing | unaffected | untouched |
        notices? nothing | leaves?
        | left | spares? | still | stays? | continues? | run on | running | working
    """,
    "none": (
        r"(?:and|but) (?:no|not) | (?:can|may) [a-z]+ nothing | must not | never two | neither | nobody | no (?:other|second"
        r"|further|one) | (?:do|does) not"
    ),
    "number": r"\d[\d.,]* (?:of|in|out of) (?:the )?\d+ | [\d.]+ ?% | at (?:most|worst) (?:\d+|one|two|three|an?)",
    "that": r"(?:that|this|whose|one) [\w-]+(?:'s)?",
}
