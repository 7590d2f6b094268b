"""A part is away, and the whole ends with it: alternatives of expressions, for a page only.

White space at the beginning of a line is none, nor are spaces around a bar; `[ ]` is a space there.
"""

import re

_LINE = re.compile(r"\n\s*")
_PARTED = re.compile(r" *\| +")


def _joined(text: str) -> str:
    return _PARTED.sub("|", _LINE.sub("", text.strip()))


_NOT = r"(?:(?:do|does|did|can|could|has|have|is|are|will)(?: not|n't)|cannot|never)"
# -- a part is away, as it is said of it
_AWAY = _joined(rf"""
    (?:\b(?:disturbed|interrupted|faulty|defective|crashed|failed)\b|\bhaving an? (?:bad|hiccup|outage|incident
    |problem)[\w-]*|\bsilence\b|\b(?:answering|returning|sending|giving) nothing\b
    |\b(?:down|out(?! of (?:the|its|date|\d))|offline|away|gone|dead|silent|mute|dark|late|slow|missing|absent
    |broken|stuck
    |unavailable|unreachable|unresponsive|unattainable|unanswered|interrupted|not (?:available|attainable|reachable
    |there|up
    |responding|answering|in reach|answer|reply|respond))\b
    |\b{_NOT} (?:be )?(?:answer|respond|reply|deliver|come|arrive|reached?|load|get through|give|available|attainable
    |reachable
    |there|up|responding|answering|work)\w*
    |\b(?:fails?|failed|hangs?|hung|crash(?:es|ed)?|dies|breaks?(?: down)?|(?:times?|timed|timing) out|time-?outs?
    |errs|throws|errors?
    (?: out)?|rejects|goes down)\b
    |\b(?:returns?|answers?|responds?|replies|comes back)(?: with)? (?:an?y? )?(?:errors?|5\d\d|5xx|nothing|failure
    |exception)
    |\b(?:gets?|hears?|receives?|has) (?:back )?(?:nothing|no (?:answer|reply|response|word|yes|result))
    |\b(?:cannot|can't|can not|unable to) (?:get|reach|fetch|load|see|find|contact|read|ask|connect)\b|\bout of reach\b
    |\bno (?:answer|reply|response|contact|connection|word|result|verdict)\b|\bnothing (?:comes?|came|has come|is)\b
    |(?<!without )(?<!no )\b(?:outage|downtime|failure|breakdown|unavailability|disruption|absence|loss|disturbance
    |maintenance|incident|restart|reboot|upgrade)s?\b)
""")
# -- what ends with it: the whole, by what users had from it
_WHOLE = _joined(r"""
    (?:pages?|screens?|bookings?|requests?|orders?|run|runs|export|import|job|build|deploy\w*|log-?ins?|sign-?ins?
    |check-?outs?|payments?
    |sales?|start|start-?up|app|site|portal|form|list|search|feature|service|system|shop|game|match|ride|report
    |operation|view|dashboard
    |command|tool|upload|transaction|process|processing|dispensing|admission|entry|access|gate|gates|doors?|barrier
    |everything|editor
    |registration|purchase|pipeline|workflow|release|release|session|function|functionality|whole \w+|entire \w+
    |home page)
""")
_ENDS = _joined(rf"""
    (?:\b[\w-]+ (?:is|are|stays?|remains?) (?:closed|shut|suspended|locked|unusable|dark|dead)\b|\bneither (?:is|are
    |does|do|can|will|has)\b|\b(?:is|are|becomes?|stays?|remains?|be) un(?!available|reachable
    |attainable|answer)\w+(?:able|ible)\b(?! by)
    |\b(?:go(?:es)?|changes?|switch(?:es)?|falls?|moves?|turns?|led|sent
    |directed)(?: \w+){{0,2}}? (?:in)?to (?:the )?(?:state |mode )?(?:["“]?(?:closed|blocked|locked|error|maintenance
    |stop|safe|halt|standby
    |failed|fault)\w*|the counter|the desk)
    |\b{_WHOLE} (?:also |too |simply |itself |is |are |gets? |will |then |be |goes |stays? |remains? ){{0,3}}
    (?:fails?|failed|stops?|hangs?
    |breaks?|blocks|blocked|aborts?|aborted|dies|down|dead|offline|unavailable|unusable|useless|empty|blank|grey|red
    |rejected|refused|denied
    |cancelled|closed|shut|locked|impossible|not possible|too)\b
    |\b{_WHOLE} (?:{_NOT}) (?:be )?(?:load|open|start|appear|render|show|produce|send|sent|built|build|draw|drawn
    |possible|start|go|place|complete
    |finish|work|use|answer|accept|take|made|continue|proceed|run)\w*
    |\b(?:fails?|blocks?|stops?|aborts?|cancels?|rejects?|kills?|halts?|refuses?|denies|freezes?|suspends?|prevents?
    |closes?|breaks?
    |(?:takes?|brings?|pulls?
    |drags?) down)(?: down)? (?:the |all |every |any |our |each |new |its |an? )?
    (?:whole |entire |complete )?(?:[\w-]+ )?{_WHOLE}\b
    |\b(?:fails?|stops?|blocks?|aborts?|cancels?|halts?|takes? down|brings? down) (?:the (?:whole|entire|complete)|all
    |every|everything|everybody)\b
    |\b(?:errors?|exceptions?|failures?|rejections?|5\d\d
    |codes?) (?:is |are |gets? |goes |will |be |then |simply ){{0,2}}(?:passed|propagated
    |forwarded|returned|shown|surfaced|handed|rethrown|bubbles?|relayed|raised|sent|propagates?|surfaces?|travels?)\b
    |(?<!never )(?<!not )\b(?:shows?|sees?|gets?|gives?|returns?|answers?|receives?|displays?|throws?|reads?|responds?
    |replies|stops?
    |ends?|exits?|presents?
    |meets?|faces?|left|leaves|terminates?|aborts?|is|are)(?: \w+){{0,3}}? (?:with |by |only )?(?:an?|the|our
    |a general|this)? ?(?:[\w-]+ ){{0,2}}?
    (?:errors?|5\d\d|5xx|exception|exit code|apolog\w+|spinner|hourglass|(?:blank|white|grey|empty|sorry
    |maintenance) (?:page|screen|frame|box)
    |standstill|(?:["“«][^"”»]{{0,40}}(?:unavailable|oops|wrong|later|sorry|error|not available|try|out of (?:service
    |order)|impossible|cannot|can't)
    [^"”»]{{0,30}}["”»]))
    |\b(?:no|not an?|not one) (?!one|more|other|longer|need|change|effect|difference|harm|loss|answer|reply|response
    |problem|matter|(?:data|order|money|message|record|event) (?:is|are) lost)
    [\w-]+(?: [\w-]+)? (?:is|are|can be|will be|gets?|can|may|leaves?|starts?|goes|opens?|comes?|runs?) (?!lost|needed
    |affected|touched|missed|made to)\w+
    |\b(?:nobody|no one) (?!(?:is|gets|will be) (?:turned|held|affected|hurt|locked)|else|other|notices|waits|loses
    |needs|has to|feels|must|will notice)[\w-]+
    |\b(?:switches|turns|goes|stays?|leaves?)(?: [\w-]+){{0,3}} (?:off|dark)\b|\bnothing (?:is|can|goes|works|moves
    |starts|happens|gets)\b(?! (?:be )?(?:lost|else is))
    |\b(?:is|are|becomes?|be)(?: \w+)? (?:impossible|not possible|not (?:foreseen|provided|intended|permitted|allowed)
    |unusable|out of service)\b
    |\b(?:cannot|can't|can not) (?:be )?(?:book|sell|sold|pay|paid|open|start|place|use|log|order|enter|show|shown
    |print|work|continue|proceed
    |search|issue|admit|process|complete|finish|ship|built|render|display|take|accept|ride|unlock|check|deliver|view)\w*
    |\b(?:try|come back|call) (?:again )?later\b|\bplease (?:wait|try)|\bwait(?:s)? (?:outside|in front|at the)
    |\b(?:so (?:does|is|are) (?:the|all|every\w*|our)\b(?! \w+ that)|along with it\b|the same (?:error|fate))
    |\b(?:sold out|(?:says?|reads?|shows?) [^.;]{{0,30}}?out of (?:service|order)|at a standstill|stands? still
    |comes to a halt|equal to a (?:refusal|denial
    |no))\b
    |\b(?:counts?|treated|taken|read|equal|regarded)(?: \w+)? (?:as|to) (?:an? )?(?:no|refusal|denial|denied|rejection
    |refused|negative|failure)\b
    |\bstays? in \w*(?:backoff|pending|error|waiting)\w*
    |\b(?:falls? back|fails?) closed)
""")
_IF = _joined(r"""
    \b(?:if|when|whenever|while|should|once|as long as|during|in (?:the )?(?:case|event) of(?: an?| the)?
    |(?<!come )upon|on|whose|with|without|where|until|till|unless|after)\b
""")
_GAP = r"[^.;:!?]{0,70}?"
_ENDING = _joined(r"""
    (?:fails?|blocks?|stops?|cancels?|aborts?|kills?|halts?|breaks?|closes?|shuts?|locks?|ends?|(?:takes?|brings?
    |pulls?|drags?) (?:down|along)|rejects
    |(?:is|are) (?:passed|propagated|forwarded|handed|returned|shown|rethrown|raised)|propagates?|bubbles?|surfaces?
    |reaches|goes? (?:straight|up|through|on)
    |paralyses|freezes|prevents|makes? it impossible|leads? to|results? in|equals?|means?|implies|=|→|->|=>|⇒
    |is (?:equal to )?(?:our|a|also))
""")
_THAT = _joined(r"""
    (?:(?:on|up|back|straight|through|to|over|for) ){0,3}(?:the (?:whole|entire|complete|client|caller|user|visitor
    |customer|page|screen|app|request|job|run|build|order)|all|every\w*|any|our|us
    |(?:5\d\d|an? (?:\w+ )?(?:error|outage|refusal|rejection|5\d\d|standstill))|(?:[\w-]+ ){1,3}(?:down|fails?|stops?
    |off|dead|out)\b|no [\w-]+
    |unchanged|up\b|through|straight|cluster-wide|pod start|[\w-]+ start)
""")

GIVEN_UP = _joined(rf"""
    (?:failing|failed|failure|outage|down|away|loss|error|timeout
    |absence)\b[^.;]{{0,40}}? makes? (?:the |all |every |any |our )?(?:[\w-]+ ){{1,4}}?(?:un\w+able|impossible|useless)\b
    |\bonly (?:[\w-]+ ){{0,5}}?(?:if|when|once|after) (?:all|both|every|each)\b
    |\b(?:missing|late|absent|failed|no|null)\b[^.;]{{0,40}}? (?:treated|counted|handled|taken|regarded
    |counts?) (?:like|as) (?:an? )?(?:error|failure|fault|exception)
    |\b(?:missing|late|absent|failed|null|error|timeout)\b[^.]{{0,60}}?\b(?:whole|entire|complete) [\w-]+ (?:is
    |are) (?:withheld|refused|rejected|dropped|discarded|not \w+|blocked|failed)
    |\b(?:nothing|no [\w-]+|not|never)\b[^.;]{{0,50}}? (?:before|until|till) (?:[\w'’,-]+ ){{1,8}}?(?:has
    |have) (?:all |both )?(?:delivered|answered|replied|responded|arrived|come|spoken|confirmed|returned)
    |\b(?:have to|has to|must|cannot|can't|waits?|reload|stuck|blocked|closed|held)\b[^.;]{{0,40}}? until (?:all|both
    |every|each)\b
    |\b(?:null|missing \w+|error|timeout|gap
    |absence)(?: [\w-]+){{0,3}}? makes? (?:the |its |our |it )?(?:[\w-]+ ){{0,3}}?(?:fail|crash|abort|stop|hang|break)\b
    |\b(?:is|are|be) (?:suspended|stopped|paused|closed|shut|blocked|halted|disabled) (?:for the duration of|during
    |while|for as long as|throughout|whenever)\b
    |\bfirst (?:error|failure|exception) (?:wins|decides|ends|aborts)\b
    |\bunless (?:[\w'’-]+,? ){{1,8}}?(?:is|are)(?: all| both)? (?:up|there|available|reachable|healthy|back
    |running),? (?:[\w-]+ ){{0,2}}?{_ENDS}
    |\bwithout (?:an?|the|its|their|any|his|her|our)? ?[\w-]+(?: [\w-]+){{0,3}}?,? {_ENDS}
    |{_AWAY}[^.;]{{0,40}}? (?:keeps?|stops?|prevents?|blocks?
    |hinders?) (?:the |all |every |any |it |us |them )?(?:[\w-]+ ){{0,4}}?from [a-z]+ing
    |\bonly (?:[\w-]+ ){{0,5}}?(?:if|when|while|as long as) [^.;,]{{1,50}}? (?:is|are) (?:reachable|up|available|there
    |online|running|back|connected|ok)\b
    |\b(?:missing|no|late|failed|absent) [\w-]+(?: [\w-]+)? ?(?:→|->|=>|=) [^.;]{{0,30}}?\b(?:not|no|nothing|none
    |failed|fails)\b
    |\b(?:errors?|exceptions?|failures?|timeouts?|rejections?)\b[^.;]{{0,50}}? (?:becomes?|ends? (?:up )?(?:as|in)
    |turns into|surfaces? as|leads? to|yields?|gives|results? in|comes out as) (?:an? )?(?:http )?(?:5\d\d|error page)
    |\buntil [^.;,]{{1,40}}? (?:responds?|answers?|is there|has (?:answered|responded|come|arrived)|is back|is up
    |returns|comes),? [^.;]{{0,40}}?\b(?:held|waits?|blocked|hangs?|nothing|no [\w-]+|not)\b
    |\b{_WHOLE} (?:is|are) (?:held|kept)(?: back| up| waiting)? until\b
    |(?:\bmeans?|=|→|->|=>|\bequals) (?:that )?(?:[\w-]+ ){{0,3}}?(?:no {_WHOLE}|{_WHOLE} (?:is |are )?(?:down|out|gone
    |dead|failing|fails|failed|off|closed))\b
    |\b(?:errors?|exceptions?|failures?)(?: [\w-]+){{0,5}}? (?:is|are) not (?:caught|handled|trapped)|\bturns? (?:them
    |it|this|that|these|any \w+|every \w+) into (?:an? )?(?:5\d\d|error)
    |\b(?:only|exclusively|solely|not (?:\w+ )?(?:before|without)) (?:after|with|on|upon|given|if there is
    |once there is)? ?(?:the |an? |its )?(?:positive |explicit |successful )?(?:check|answer|approval|consent|ok
    |confirmation|response
    |yes|reply|release|clearance|permission|go-ahead) (?:of|from|by)\b
    |\b(?:indispensable|prerequisite|precondition|essential|mandatory|vital) (?:for
    |to) (?:the |all |any |every )?(?:[\w-]+ )?(?:operation|start\w*|sale\w*|use|working|work|function\w*|service
    |booking\w*|order\w*|opening|login|boot)
    |\b(?:panics|exits|aborts|bails out|quits|crashes|terminates|stops|halts|gives up|freezes|blocks|spins
    |fails(?: hard)?)(?: [\w-]+){{0,4}}? (?:if|when|whenever|while|until|unless) [^.;:]{{0,60}}?(?:{_AWAY}|5xx)
    |\b(?:{_WHOLE}|panics|exits|fails|aborts|stops|blocked|refused|not \w+ed|shut
    |closed)(?: [\w-]+){{0,4}}? unless [^.;:]{{1,70}}? (?:has|have|is|are|answers?|confirms?|signs?|says?|agrees?
    |responds?)\b
    |\b(?:treats?|takes?|reads?|counts?|regards?|interprets?) (?:silence|no \w+|a missing \w+|a timeout|an error|none
    |any error)(?: \w+)? as (?:an? )?(?:no|refusal|denial|denied|rejection|refused|negative|failure|failed)\b
    |\b(?:as|since|because|so) (?:every(?: single)? one|all|each|every \w+)(?: of (?:the|its|them
    |our))?(?: [\w-]+){{0,2}}? (?:has to|must|have to|needs? to) (?:respond|answer|be (?:up|there|available)|reply|work
    |succeed)
    |{_IF}{_GAP}{_AWAY}[^.!?]{{0,80}}?{_ENDS}
    |{_ENDS}{_GAP}{_IF}{_GAP}{_AWAY}
    |\b(?:any|one|each|every|an?|a single|the)(?: \w+)? (?:missing|failed|failing|late|absent|lost
    |unanswered)(?: [\w-]+){{1,3}} {_ENDING} {_THAT}
    |\b(?:failure|outage|loss|downtime|unavailability|crash|restart|absence|errors?|timeouts?|exceptions?|rejections?
    |breakdown)(?: (?:of|in|from|at|by)
    [^.;:,]{{1,40}}?)? {_ENDING} {_THAT}
    |\b(?:errors?|exceptions?|failures?) (?:there|here) {_ENDING} {_THAT}
    |\b[\w-]+ (?:errors|failures|timeouts|exceptions|outages?|restarts?|downtime|timing out|failing|being (?:down|away
    |offline|unavailable)) {_ENDING} {_THAT}
    |\b[\w-]+ (?:down|offline|out|gone|away|unavailable|unreachable) ?(?:means|=|→|->|=>|:
    |,) ?(?:[\w-]+ ){{0,3}}?(?:down|out|offline|dead|closed|shut|off
    |no [\w-]+|nothing|unavailable|5\d\d|error)\b
    |\b(?:no|without(?: an?| the)?) [\w-]+(?<!s)(?: [\w-]+)?(?<!s),?(?: there (?:is|are)| it's)? no (?!harm|problem
    |matter|drama|worr|trouble|need|difference|one\b)[\w-]+
    |\b(?:all|every)(?: of)?(?: the| its| our)? (?:[\w-]+ ){{0,3}}or (?:an?|the|nothing|none|no) ?(?:5\d\d|error\w*
    |refus\w+|[\w-]+)?
    |\b(?:missing|absent|late|no)(?: [\w-]+)? (?:answer|response|reply|result|yes|verdict|confirmation|data) (?:is
    |counts|equals|means)(?: \w+){{0,3}}? (?:refusal
    |denial|no|rejection|error|refused|denied|failure)\b|(?:http )?5\d\d(?: [\w-]+){{0,3}}? (?:if|when|whenever|unless
    |as soon as) {_GAP}(?:{_AWAY}|(?:has|had|have) an error)
    |Promise\.all\b[^.]{{0,80}}\b(?:reject\w*|fails?|throws?|error)
    |\bhard dependenc(?:y|ies)\b|\b(?:its|their|his|whose) (?:downtime|outage|failure)s? (?:is|are) (?:our|ours
    |the \w+'s)\b|\bfails? closed\b
    |\b(?:cannot|can't|can not|does not|doesn't|do not|is unable to|never) (?:work|run|operate|start|function|boot
    |open|sell|serve|answer|display|build|decide
    |accept|take|produce|continue)\w*(?: [\w-]+){{0,3}} without\b
    |\b(?:cannot|can't|can not)(?: be)? [\w-]+(?: [\w-]+){{0,3}} without (?:the|an?|its|that|this) [\w-]+
    |\b(?:no|0|zero|without an?) (?:fall-?backs?|alternatives?|substitutes?|plan b|degraded (?:mode|operation)
    |second (?:source|supplier|provider)|partial (?:answer|result|page)s?)\b
    |\b[\w-]+ that (?:(?:cannot|can't|can not) (?:get|reach|hear|see|find|load|fetch|receive)|gets? no|has no
    |hears nothing)[^.;:]{{0,50}}?{_ENDS}
    |\b(?:operation|use|booking|sale|service|start|work|access|dispensing
    |entry)s?(?: [\w-]+){{0,3}} without [^.;,]{{1,40}} (?:is|are) (?:not|im)\S*
    |\b(?:hence|so|thus|therefore)(?: the)? [\w-]+(?: [\w-]+)? (?:is|are) (?:unavailable|down|out|unusable)
    |\b(?:rendered|shown|drawn|displayed|opened|built|sent|opens?|starts?|begins?|released|answered|put together
    |assembled|composed|computed|ready|complete[ds]?|answers|loads?|unlocks?|printed|let in|admitted|unlocked|enabled
    |activated|accepted|granted|issued)(?: (?!and\b|at\b|then\b)[\w-]+){{0,4}}
    [ ](?:only |not )?(?:as soon as|only (?:once|when|after|if)|not (?:until|before)|once
    |when) (?:[\w'’,-]+ ){{1,9}}?(?:(?:is|are|be) (?:there|back|in|known|complete|received
    |available|here)|(?:has|have) (?:all |both )?(?:come|arrived|answered|replied|been (?:received|delivered|loaded
    |fetched|returned)|returned|spoken|confirmed
    |delivered|reported|responded|said))
    |\b(?:waits?|waiting) (?:for|until|till) (?:all|every|both|each)\b[^.]{{0,120}}?{_ENDS}
    |\b(?:all|both|each|every one)(?: of)?(?: the| its| our)? (?:[\w-]+ )?(?:[\w-]+ )?(?:is|are) (?:mandatory|required
    |compulsory|obligatory|needed)\b
    |\bmust (?:all |both )(?:be (?:up|there|available|running|reachable)|answer|have answered|respond)
""")
# -- alone: a title, label or cell that says that a part is away
LOSS = _AWAY
_GONE = _joined(r"""
    (?:\b(?:down|out|away|off|gone|dark)(?= ?(?:[,;:.()→–-]|\Z|for\b|until|till|and\b|when|while|during|longer|more
    |altogether|completely|we\b|it\b|they\b
    |the\b|an?\b(?! \w+ of)|some\b|any\b|every))|\b(?:is|are|be|being|goes|gets?|stays?|remains?) (?:\w+ )?(?:rebooted
    |upgraded|patched|down
    |out(?! of (?:the|its|date|\d))|away|off|gone|dark|slow|late|lost|stopped
    |dead|restarted|replaced|taken down|cut)\b
    |\b(?:offline|dead|silent|mute|missing|absent|broken|stuck|unavailable|unreachable|unresponsive|unattainable|lost
    |lunch|nap)\b
    |\b(?:not|never|cannot) (?:be )?(?:an? )?(?:answer|reply|respond|deliver|come|arrive|reach|load|get|give|available
    |attainable|there|up\b|work|connect|heard?|back)\w*
    |\b(?:fails?|failing|hangs?|crash(?:es|ing)?|dies|breaks?|times? out|timed out|errs|errors?|disappears?
    |vanish(?:es)?|restarts?|rejects|refuses|refused)\b
    |\b(?:gets?|hears?|receives?|has|returns?|answers?) (?:back )?(?:nothing|no|5\d\d|an error)\b
    |\bno(?: \w+)? (?:answer|reply|response|contact|connection|word|result|verdict|signal|update|data)\b
    |\b(?:nothing|none) (?:back|comes?|came|has come|is|arrives?)\b|\bout of (?:reach|order|action|service)\b
    |\b(?:outage|downtime|failure|breakdown|unavailability|disruption|absence|loss|disturbance|maintenance|crash
    |restart)s?\b)
""")
# -- the same where it is the case that a sentence speaks of, and not what has been or is told of something else
IN_CASE = _joined(rf"""
    {_IF}{_GAP}{_GONE}
    |\A[^.;:]{{0,40}}?{_GONE}[^.;:,]{{0,30}}?(?:[:;,→]|->|=>| [–—-])
    |\A\W{{0,3}}(?:no|without(?: an?| the)?) [\w-]+(?: [\w-]+)?(?:,|:|;| -| –)
    |\b(?:an?|the|during|each|any|every|on|in) (?:[\w-]+ ){{0,2}}?(?:outage|downtime|failure|loss|breakdown|crash
    |restart|disruption)s? (?:of|in|at|means|costs?|does|is|leaves?|stops?|has|will)\b
    |\b(?:an?|each|any|every|the) (?:dead|failed|crashed|silent|unreachable|lost|missing|unanswered|hung) [\w-]+
    |\b(?:may|can|could) (?:be (?:down|away|out|off|lost|stopped|restarted|unavailable)|disappear|vanish|fail
    |go (?:down|away)|crash|die)\b
    |\b[\w-]+ (?:failing|crashing|being (?:down|away|offline|unavailable|out)|going down)\b|\b(?:in|during) (?:its
    |their|his|her) (?:absence|downtime|outage|failure)\b|\bnobody (?:picks up|answers|is there)\b
    |\b(?:that|which|who) (?:not|cannot|does not|do not|can not) (?:be )?(?:get|connect|reach|hear|fetch|load|see|find
    |receive)
    |\b(?:expect|assume|design for|count on|reckon with) [^.;]{{1,40}}? (?:to be )?(?:down|away|unavailable|out)\b
    |\bwithout (?:it|them|an answer|a reply|the [\w-]+(?: service| server| system)?),? (?:the|an?|each|every|[A-Z])
""")
# -- what is done about it, in words that are too broad for what users lose
ACTS = _joined(r"""
    loses? nothing | nothing is lost | elsewhere | takes? over | taken over | keeps? [a-z]+ing | hold(?:s|ing)? (?:back
    |their|its|the|them|it) | resen[dt]\w*
    | re-?start(?:s|ed) | replaced | promoted
    | rejoins? | reconnects? | rolls? (?:on|back) | drains? | in memory | by themselves | by itself | goes? on
    | costs? (?:nothing|only) | polls? until
    | (?:is|are) refused | refuses? | rejects? | shed\w* | pauses? | paused | offers? | (?:is|are) served from
    | spill\w* | drop(?:s|ped)? (?:the|debug|low|oldest)
    | not slowed | may be (?:away|down|out|off) | (?:can|could) be (?:away|down|out|off|lost)
""")
# -- faith, deferral and people, who answer nothing
PUT_OFF = _joined(r"""
    (?:to be|will be|is to be|are to be|shall be|being) (?:\w+ )?(?:specified|defined|settled|described|decided
    |addressed|handled|looked|worked|supplied|provided|clarified
    |documented|agreed|discussed|designed|determined|written|added|done) | tbd | todo | to do | out of scope
    | beyond the scope
    | not (?:been |yet |further )?(?:considered|covered|part|described|looked|discussed|treated|defined|specified
    |regulated|worked|analysed|thought|decided|handled)
    | see (?:the )?(?:\w+ )?(?:manual|runbook|handbook|documentation|wiki|playbook) | case by case | subject (?:of
    |to) | open (?:question|point|issue) | known concern
    | (?:for|by|to) (?:the|each) [\w-]+(?: team)? to (?:decide|settle|define|handle) | left (?:open|to)| later (?:phase
    |release|version|document) | up to (?:the|each|every|our|their|him|them) [\w-]+ | (?:somebody|someone|people|you
    |one|teams?|we) (?:should|may want|will think|will see|would)
    | acceptable | accepted | please (?:inform|call|contact|ask|wait for) | think of something
""")
FAITH = _joined(r"""
    never | rare(?:ly)? | seldom | hardly | unlikely | improbable | not expected | highly available
    | high availability | 99[.,]\d+ ?% | redundan\w+ | sla | reputation
    | monitored | (?:is|are) (?:managed|operated|run|watched|looked after|supervised) | trust\w* | rel(?:y|ies
    |ied) on | expect\w* to be (?:up|there|available) | assumed?
    | without interruption | well[- ]tested | stable | reliable | robust | mature | proven | 24 ?[x/] ?7
    | around the clock
    | (?:operators?|teams?|staff|on-?call|technicians?|engineers?|administrators?|admins?|support|shift|provider|vendor
    |supplier|contractor|people|colleagues|commerce|[a-z]+ team)
    (?: [\w-]+){0,4}? (?:decides?|decide|aware|informed|looks? (?:into|at)|investigates?|on call|called|alerted
    |notified|paged|takes? care|reacts?|acts?|fix(?:es)?|repairs?
    |promised|promises|contacted|told|steps? in|intervenes?|handles?|attends?)
    | (?:alerts?|alarms?|tickets?|mails?|pages?) (?:is|are|gets?) (?:raised|sent|opened|created|triggered|fired)
    | attention | keep(?:s)? an eye
""")
ENDS = _ENDS
SENT_AWAY = _joined(r"""
    (?:error|exception|5\d\d)s? (?:\w+ )?(?:is|are) (?:passed|handed|sent|given) (?:on|up|back|to)
    | (?:asked|told|invited|advised) to (?:try|come|call|wait) | turned away | sent (?:home|away) | passed on as
""")
# -- something is left, comes later, or goes on without: nothing is given up
SOFT = _joined(r"""
    \b(?:instead|fall(?:s|ing)? back|fall-?backs?|default\w*|cached?|caches|cop(?:y|ies)|snapshot|stale|last (?:known
    |good|seen|valid|received|night\w*|week\w*
    |month\w*|year\w*|answer|value|state|list|plan|\d+)|latest|yesterday\w*|previous\w*|older?|earlier|stored|saved
    |buffer\w*|queue[ds]?|spool\w*|outbox|parked?|(?<!again )(?<!back )later|afterwards|(?:can|may) still|works
    |re-?checked|(?:list|rules?|table|clerk|guard|driver)s? decides?
    |subsequently|catch(?:es)? up|caught up|retr(?:y|ies|ied)|(?:tried|tries|asked|asks|sent|taken|picked|attempted
    |posted) (?:up )?(?:again|anew|later)|repeats?|repeated|resum\w+|resends?|(?<=[a-z] )without it
    |(?<=[a-z] )without (?:that|the|its|a|an) (?:[\w-]+ )?(?:tile|box|shelf|block|column|map|score|price|prices|check
    |field|part|ratings?|picture|eta)|left (?:out|blank|empty)|leaves? (?:it |them |the \w+ )?out
    |leaves (?:its|a) (?:slot|place|gap)|(?:corner|box|tile|field|panel|spot|place|column|strip|badge
    |icon) (?:stays|is|remains|turns|goes) (?:grey|empty|blank|out)|stays? in service
    |(?:goes|go|falls?|turns?|switch(?:es)?) back to
    |(?:offers?|tries|takes) the others?|except for|what the [\w-]+ (?:has|have|knows?)|this morning\w*
    |omit\w*|skips?|skipped|hid(?:e|es|den)|dropped from|greyed? out|marked
    |flagged|labelled|unchecked|unscored|unverified|reduced|limited|partial\w*|basic
    |simplified|estimate[ds]?|rough|approximat\w+|static|local\w*|by hand|on paper|manual\w*|in writing|by phone|paper
    |offline (?:mode|list)|own (?:\w+ )?(?:list|rules|copy|table|map|disk|quota|store|memory|plan|stock|shelves|values?)
    |goes on|go on|carr(?:y|ies) on|continue[sd]?|keeps? (?:working|running|going|on|selling|serving|its|the|what)
    |stays? (?:so|signed|logged|in use|usable|open|up|valid|as|readable)|remains? (?:in use|usable|open|valid|readable)
    |still (?:one|two|three|four|some|the others|work\w*|run\w*|go\w*|get\w*|serve\w*|open\w*|sell\w*|shown?|possible
    |usable)|takes? over
    |switch(?:es)? (?:to|over)|standby|stand-?in|replica|another|other (?:\w+ )?(?:goes?|go|take|serve|work|are|is
    |keep|proceed|run|stay)\w*
    |second (?:provider|source|supplier|instance|line)|nearest|next best|neutral|built[- ]in|compiled in|assum\w+
    |guess\w*|fail(?:s)? open|fail-open|anyway|nevertheless|nonetheless|all the same|allowed|allows
    |lets? (?:\w+ )?(?:in|through|pass)
    |goes? through|waved through|passes|no (?:harm|loss|gap|interruption)|not (?:affected|noticed|stopped|held|blocked
    |lost)|unaffected|unnoticed|only (?:affects|that|its|the|one|those|concerns)|swallowed|caught|whatever (?:has|is
    |there)|what (?:has|is|there|it)
    |bestseller\w*|as (?:usual|before|of)|valid for|for (?:up to )?\d+ ?(?:h|hours?|days?|min\w*|weeks?)|grace|kept
    |keeps? (?!(?:the |all |every |any )?(?:[\w-]+ ){0,3}from\b|no\b|none|nothing|asking|trying|calling)[\w-]+
    |holds? (?:its|their|the|up to|back|for)|placeholder|n/a
    |follow(?:s)? (?:later|by|when|the)|next (?:day|morning|night|run|round)|booked later
    |within \d+ ?(?:ms|s|min)|up to (?:\d+|an?|one|two|three|four|six|ten|some) ?(?:h|hours?|days?|min\w*|weeks?|€
    |eur)|is offered|(?:ten )?best[- ]s\w+|top \w+)\b|["“](?:not available|no data|n/a)
""")
# -- what people then get, in so many words
MET = _joined(r"""
    (?:errors?|failures?|exceptions?|rejections?)(?: [\w-]+){0,3}? (?:is|are|gets?|=) (?:passed|handed|given|shown|5\d\d
    |the [\w-]+ page)
    |(?:answers?|returns?|then|=|ends? in an?|with an?|gets? (?:our|an?|the)|error) (?:http )?(?:error )?5\d\d
    \b(?! (?:if|when) it
    |s? for)
    |\b5\d\d if\b
    |(?:is|are) (?:asked|told|invited|advised|requested) to (?:try|come|wait|reload|call|return)
    |["“][^"”]{0,40}\b(?:try again|come back|later|sorry|went wrong|unavailable|out of (?:service|order)|not available)\b
    |out of (?:service|order) (?:for that time|at present|until|till|meanwhile)|is out of order
    |error page|hourglass|spinner|waiting ring|sad [a-z]+
    |keeps? (?:asking|trying|calling|polling) (?:[\w'-]+ ){0,2}?(?:until|till|for)|keeps? asking
    |stays? where (?:it|they) (?:is|are|was|were) until
    |(?:button|screen|page|map|form|desk|door|doors|gate|gates|barrier|place|kiosk|signs?|turnstile|editor|light|junction
    |locker) (?:is|are|stays?|remains?|turns?|goes) (?:greyed out|grey|shut|closed|dark|blank|locked|off|red)
    |lights off|build turns red|refuses to (?:open|start|work)|refuses (?:all|any|every)
    |(?:page|list|tour|player|panel|screen|app|form|report|picture|map) (?:[\w-]+ ){0,2}?(?:is |are )?(?:rendered|drawn|shown
    |sent|put together|starts|opens|opened|built) [^.;]{0,40}?(?:as soon as|once|when)
    |(?:starts|opens|opened|drawn|sent|shown) (?:[\w-]+ ){0,3}?(?:once|as soon as|when) (?:it has |they have )?(?:both|all)
    |opens the [\w-]+ as soon as
    |(?:away|down|out|gone): 0|stops with ["“]|(?:request|lecture|run|page|call) (?:hangs|waits) along
    |so is the [\w-]+|returns an error|cannot be [\w-]+ (?:right now|at present|until)
    |nobody (?:sees|gets in|can)|is not shown if|not (?:shown|sent|drawn) (?:if|before|unless)|waits? for it to come back
    |(?:is|are) refused, (?:and|wherever)|0 alternatives
    |no [\w-]+,? no (?!one|harm|problem|matter|drama|need)[\w-]+(?= ?(?:[.;,:]|\Z|and\b))
    |(?:sells?|shows?|issues?|serves?) nothing(?: at all)?
""")
# -- a client that fell silent, a vote, a probe or a limit: what stops then is meant to
BY_NATURE = _joined(r"""
    \b(?:majority|quorum)\b|\bnot heard of\b|\b(?:an?|any|each|every) [\w-]+ that (?:has not (?:reported|renewed|called)
    |hears nothing
    |has lost (?:the|its) (?:network|signal|contact))\b|\bNotReady\b
    |/(?:ready|live|health)z?\b|\bgets? no (?:pods|traffic|work)\b
    |\bsends? the rest away\b|\b(?:429)\b|\bany ?more\b|\bin the (?:trial|pilot)\b|\bknown mishap\b
    |\bas (?:compliance|the law|the regulator|safety) (?:wants|demands|asks)|\bis what (?:compliance|the law|safety) wants
    |\b(?:sealed|stolen) [\w-]+ stays\b|\bstolen\b
""")
# -- how much hangs on a part, said of the part itself
NEEDED = _joined(r"""
    \bwithout (?:an? |the |its )?[\w-]+,? (?:there is |there's )?(?:no|nothing|nobody)\b|\bno [\w-]+, no [\w-]+
    |\b(?:cannot|can't|can not) (?:be )?[\w-]+ (?:unless|without)\b|\bwithout it\b|\bdepends? on it\b
""")
# -- and that there are two of it
DOUBLED = _joined(r"""
    \btakes? over\b|\btaken over\b|\bstand-?by\b|\bstands? by\b|\bfail-?over\b|\breplicas?\b|\blease\b
    |\b(?:two|three|four|five|[2-9]) (?:[\w-]+ )?(?:instances|pods|processes|nodes|machines|servers|sites|zones|rooms
    |halls|VMs|copies
    |computers|boxes|regions)\b|\bsecond (?:process|instance|pod|machine|server|site|one|box|node|zone|copy)\b
    |\bany of (?:them|the (?:two|three|four|five))\b|\bthe other(?:s|s' )? (?:go|serve|take|answer)\w*
""")
