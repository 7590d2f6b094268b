"""What goes wrong and how much it takes along, by figures and by who is spared; for a page only.

Alternatives of expressions, parted by ` | `.
"""

_NUM = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_PART = (
    r"(?:cells?|shards?|teams?|tenants?|customers?|users?|shops?|stores?|schools?|districts?|regions?|zones?|sites?|clusters?"
    r"|pools?|partitions?|lanes?|groups?|halls?|stations?|strings?|fields?|farms?|clinics?|wards?|plants?|branches|branch|depots?"
    r"|lines?|machines?|nodes?|namespaces?|accounts?|projects?|departments?|hosts?|hostnames?|devices?|queues?|topics?|channels?"
    r"|stages?|buildings?|floors?|cities|city|towns?|countries|country|villages?|markets?|brands?|models?|streets?|jobs?|games?"
    r"|matches|worlds?|rooms?|fleets?|vehicles?|ships?|trains?|rows?|records?|files?|streams?|traffic|load|servers?|pods?"
    r"|members?|feeds?|merchants?|partners?|suppliers?|sources?|bots?|communities|community|charities|charity|houses?|patients?)"
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
    | hit | stops? | dies | floods? | leaks? | noisy | greedy | bug | typo | mistakes?
"""
# -- who is spared, whatever else is said of all
SPARES = rf"""
    but no {_PART} | {_OTHERS} (?:go on|notice nothing|keep|carry on|are not|run on|play on|work on)
    | (?:does|do) not (?:affect|touch|stop|slow|hold up|reach) (?:the |any )?(?:rest|others?)
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
"""
STEPS = rf"""
    (?:first|one|two|three|five|a few|{_NUM}|1)\b[^.;]{{1,60}}? (?:the )?(?:rest|others|remaining \w+) (?:on|after|
    then|later|if|an?|only|follow\w*|when|once)\b
    | {_NUM} [^.;]{{1,80}}? (?:for|to|on|at) the (?:rest|others|remaining \w+)\b
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
"""
