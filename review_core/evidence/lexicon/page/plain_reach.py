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
    r"|members?)"
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
BOUNDED = rf"""
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
