"""How it is told that one waits for another, which waits for a third: alternatives of expressions, for a page only.

White space at the beginning of a line is none; `[ ]` is a space there.
"""

import re

_LINE = re.compile(r"\n\s*")


def _joined(text: str) -> str:
    return _LINE.sub("", text.strip())


_THING = r"(?:[\w'’`-]+ ){0,5}?"  # what is asked for, between verb and preposition
_ADVERBS = _joined(r"""
    (?:(?:in (?:its |his |her |their )?turn|itself|themselves|then|again|first|also|must|has to|have to|will|can|only
    |needs to|synchronously|always|for (?:its|their) part|on (?:its|their) (?:part|side)|directly|each time|meanwhile
    |next) ){0,4}
""")
# By which one needs another's answer now, up to where the other is named.
_DEPENDS = _joined(rf"""
    (?:calls?|calling|invok(?:es?|ing)|asks?|asking|quer(?:y|ies|ying)|request(?:s|ing)?|consults?|contacts?|interrogates?
    |pings?|dials?(?: out to| into)?|reach(?:es)? out to|phones?|rings?(?: up)?|polls?|probes?
    |(?:checks?|verif(?:y|ies)|confirms?|validates?|clears?) {_THING}(?:with|against|at)
    |looks? {_THING}(?:up )?(?:in|with|at|from|up)
    |(?:fetch(?:es)?|gets?|pulls?|obtains?|demands?|requires?|reads?|loads?|retrieves?|collects?|learns?
    |hears?) {_THING}from
    |(?:resolves?|completes?|decides?|answers?|prices?|enriches) {_THING}by (?:asking|calling|querying|consulting
    |requesting)
    |(?:has|have) to (?:ask|call|query|wait for|await|consult|reach)|waits? (?:for|on|upon)|awaits?
    |(?:has|have) (?:called|asked|queried|consulted|reached|contacted)
    |(?:has|have) (?:got|received|had|obtained) (?:an |the |its )?(?:answer|reply|response|result|verdict|word|ok)
    [ ](?:from|of)|blocks? on
    |(?:is|are|stays?|remains?|sits?) (?:blocked|waiting|parked|stuck|stalled|hanging) (?:on|for|until|till)
    |hangs? on|depends? on|relies on|needs?|delegates? {_THING}to|defers? to|goes (?:on |out )?to|turns? to
    |puts the question to|(?:forwards?|passes|hands?|relays?|sends?) (?:it|this|that|the \w+) (?:on )?to
    |(?:(?:is|are) holding|holds?) (?:the|a) (?:line|connection|call) to|has (?:the )?[a-z][\w-]* (?:look|check|verify
    |confirm|compute|decide|approve|calculate|sign|price|resolve|fetch)|posts? to|enquires? (?:at|with|of)
    |inquires? (?:at|with|of)
    |(?:does|makes|issues|sends|opens|performs|fires|places) (?:an?|one|its own|another|the) (?:[\w-]+ ){0, 3}?(?:to
    |against|at)
    |(?:is|are|stays?) tied up (?:for )?(?:as long as|while|until)|is served by|goes through
    |(?:after|until|till|once|before|on|for|without) (?:the|an) (?:answer|reply|verdict|response|result|word|ok)
    [ ](?:of|from))
""")
# The same by what one does not do before.
_CANNOT = _joined(r"""
    (?:(?:can|does|do|will|could|may|is|are)(?:n't| not)|won't|cannot|can't|never) (?:[\w-]+ ){1,4}?
    (?:without|until|till|before|unless|as long as|while)
""")
# What is no call to another service: figures, what is its own, what lies ready.
_CALL = _joined(r"""
    (?! ?(?:to\b|\d|no\b|nothing|nobody|none|about|only|at most|less|more|up to|roughly|some\b|approval|that\b|them\b))
    (?![^.,;]{0,40}\b(?:own|cache\w*|local\w*|memory|copy|copies|tables?|disk|topic|queue|events?|stream|feed|database
    |db|redis
    |postgres\w*|sqlite|snapshot|mysql|bus|broker|file|traffic|messages|jobs|work|paper|phone)\b)
""")
_STOP = _joined(r"""
    (?!(?:and|or|the|an?|it|its|to|for|of|in|on|with|which|that|then|by|at|is|from|as|all|has|have|not|request|answer
    |calls?
    |answers|requests|data|list|this|they|one|each|if|when|until|before|page|reply|seconds?|user|until|what|who)\b)
""")
_NAME = rf"{_STOP}[a-z][\w-]+"
_WAITS_FOR = rf"(?:{_DEPENDS}|{_CANNOT})"
_MANY = r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|several)"
_HOPS = _joined(r"""
    (?:hops?|calls|requests|rpcs?|round[- ]trips?|lookups|look-ups|(?:micro-?)?services|systems|back ?ends|questions
    |legs|links
    |dependencies|apis)
""")
_NESTED = (
    r"(?:nested|chained|blocking|synchronous|sequential|consecutive|serial|dependent|successive|stacked|cascading)"
)
_IN_TURN = _joined(r"""
    (?:one after (?:the other|another)|one behind (?:the other|another)|in (?:this|that) order|in (?:a row|sequence
    |series|succession|turn)
    |serially
    |sequentially|back[- ]to[- ]back)
""")
_NEXT = r"the (?:one|next|previous|following)"

# Any verb, where the same is told of the next in line; but not of what is handed over, lies or is so.
_VERB_OF_WAY = _joined(r"""
    (?!(?:is|has|was|does|this|its|sends?|publishes|emits|writes|stores|feeds|pushes|knows|owns|holds|keeps|copies
    |replicates|mirrors|takes|contains
    |services|events|messages|uses|gives|belongs|goes|runs|serves|listens|subscribes|reads|gets|lives|stays|comes|means
    |as|us|always|times|minutes|seconds)\b)
    [a-z]{2,}s
""")
CALLS = _WAITS_FOR
CHAINED = _joined(rf"""
    (?:via|through) (?:the )?[\w-]+,? (?:and )?(?:then )?(?:via|through) (?:the )?[\w-]+
    |{_MANY} (?:[\w-]+ ){{0,2}}?{_HOPS},? (?:are |were )?(?:nested|chained|stacked) (?:in|inside|within|into|on)\b
    |{_MANY}(?: [\w-]+){{0,2}}? (?:called|asked|queried|contacted|visited|invoked) {_IN_TURN}
    |{_CANNOT} (?:the |an? )?[\w-]+ (?:has|have) (?:[\w-]+ ){{1,6}}?(?:at|from|with|by|of) (?:the )?[\w-]+
    |(?P<word>{_NAME})['’]s (?:word|ok|answer|verdict|yes|reply|consent)[^.;]{{0,20}}? (?P=word) (?:has|needs|gets|waits)
    |(?P<prep>over|behind|on|through|via|for
    |than) (?:the )?(?P<layer>{_NAME}),? (?:and )?(?:the )?(?P=layer) (?:[\w-]+ ){{0,4}}?(?P=prep)\b
    |{_NAME},? in turn,? (?:[\w-]+ ){{1,6}}?{_DEPENDS}{_CALL}
    |(?:two|three|four|five|six|\d)[- ]deep (?:[\w-]+ ){{0,3}}?{_HOPS}|(?:stack|tower|staircase
    |ladder) of (?:[\w-]+ ){{0,3}}?{_HOPS}
    |(?:sits?|stands?|waits?|queues?|hangs?|are|is) (?:all )?behind (?:each other|one another)
    |latenc(?:y|ies) (?:is |are )?(?:additive|adds? up|summed|sums? up)
    |(?P<does>{_VERB_OF_WAY}) (?:[\w-]+ ){{0,3}}?`?(?P<whom>{_NAME})`?[^.]{{0,70}}?[,;.]
    [ ](?:and |then )*(?:the )?`?(?P=whom)`? (?:[\w-]+ )?(?P=does)\b
    |(?:has|have) (?:[\w-]+ ){{1,7}}?(?P<done>{_NAME}),? and (?:the )?(?P=done) (?:has|have)\b
    |(?:request|call|query|question|click|look-?up
    |check)[^.;:]{{0,50}}? from `?[\w-]+`? (?:on )?(?:in)?to `?[\w-]+`?,? (?:and )?(?:from there )?(?:on )?(?:in)?to `?[\w-]+
    |{_MANY} (?:[\w-]+ ){{0,2}}?{_HOPS} (?:stand|lie|sit|are|come)(?: [\w-]+){{0,2}}? between
    |between [^.;]{{1,50}}? (?:stand|lie|sit|are|come) {_MANY} (?:[\w-]+ ){{0,3}}?{_HOPS}
    |{_MANY} (?:[\w-]+ ){{0,2}}?{_HOPS}[^.;]{{0,50}}?\b(?:each|every one)(?: of (?:them|which))? (?:holds?|holding
    |keeps?|blocks?|blocking|waits?|waiting)
    |as long as (?:the )?(?P<long>{_NAME})[^.;,]{{0,20}}, (?:and )?(?:the )?(?P=long)
    |(?:call|request|query|question|answer|reply|lookup)s? (?:to|of|from|by
    |at) (?P<poss>{_NAME})[^.;]{{0,40}}?\b(?P=poss)['’]s? (?:own )?(?:call|request|query|question|answer|reply|lookup)
    |{_MANY} (?:(?!fail|hang|miss|slow|lost|bad|empty|silent)[\w-]+ ){{0,2}}?{_HOPS},? (?:[\w-]+ ){{0,2}}?{_IN_TURN}
    |(?:handed|passed|forwarded|relayed) (?:on )?from one to the (?:other|next)[^.]{{0,60}}?(?:keeps?|holds?|waits?
    |open|until)
    |(?:the |every |each )?one (?:waits|has to wait|waiting|blocks|depends) (?:for|on) the (?:other|next)
    |{_WAITS_FOR}{_CALL} [^.;:]{{1,90}}?(?:[,;.]| [–—-]| and|(?= which)) ?(?:and |but |while )?(?:which|who|that one
    |this one|this
    |the latter|it in turn|it itself|that(?= {_ADVERBS}{_DEPENDS})) {_ADVERBS}(?:is |are )?{_WAITS_FOR}{_CALL}
    |{_WAITS_FOR} (?:[\w-]+ ){{0,5}}?`?(?P<to>{_NAME})`?(?: [\w'’-]+){{0,8}}?(?:[,;.:]| [–—-])?
    [ ](?:[\w-]+ ){{0,4}}?`?(?P=to)`?(?:'s)? (?:[\w-]+ ){{0,2}}?{_ADVERBS}{_WAITS_FOR}{_CALL}
    |{_WAITS_FOR} (?:the )?`?(?P<el>{_NAME})`?,? (?:and )?(?:the )?`?(?P=el)`? (?:in turn )?(?:on|for|from|with|at|to)
    [ ][\w-]+
    |{_NAME},? (?:in (?:its |their )?turn|(?:on|for) (?:its|their) (?:part|side)),? {_DEPENDS}{_CALL}
    |(?:has|have) (?:answered|told|replied to|asked|heard from|spoken to|confirmed to) (?:the )?(?P<back>{_NAME}),?
    [ ](?:and |then )*(?:the )?(?P=back) (?:has|in turn|then|can|itself)\b
    |(?:has|have) (?:asked|called|queried|consulted|heard from|reached) [^.;]{{1,60}}? and (?:that|this|the latter
    |it)(?: one)?
    [ ](?:in turn )?(?:the|its)\b
    |(?:through|via|calls?|asks?|hits?|quer(?:y|ies)|goes to|needs?|visits?|crosses|traverses) (?:the )?[^.;:,→]{{1,30}},?
    [ ](?:and )?then [^.;:,]{{1,30}},? (?:and )?(?:then|finally|lastly)\b
    |(?:{_DEPENDS}|through|via|visits?|crosses|traverses) [^.;:]{{1,80}}? and [^.;:,]{{1,40}},? {_IN_TURN}\b
    |{_MANY} (?:[\w-]+ ){{0,2}}?{_NESTED} (?:[\w-]+ ){{0,2}}?{_HOPS}
    |{_MANY} (?:(?!fail|hang|miss|slow|lost|bad)[\w-]+ ){{0,2}}?{_HOPS} (?:[\w-]+ ){{0,2}}?(?:deep|{_IN_TURN})
    |(?:nesting|call|chain|rpc) depth (?:is|of|:)? ?{_MANY}|nested (?:blocking |synchronous )?(?:calls|requests|rpcs
    |waits|hops)
    |(?:each|every one)(?: of (?:which|them|these))? (?:[\w-]+ ){{0,3}}?(?:waits?|waiting|blocks?|blocking|blocked|held
    |holding|triggered|started|issued|caused
    |answers?|replies|returns?|done|finished)(?: only)? (?:by|on|for|when|once|after|until|till) {_NEXT}
    |(?:each|every) (?:link|hop|step|service|call)(?: \w+)? (?:answers?|replies|returns?|waits?|blocks?)(?: only)?
    [ ](?:when|once|after|until|for|on) {_NEXT}
""")
# Of a sentence in which nobody waits, unless it says so.
APART = _joined(r"""
    \b(?:asynchron\w*|events?|queued?|queues|topics?|publish\w*|background|nightly|in parallel|at the same time
    |concurrently
    |afterwards|overnight|outbox|stream\w*|prefetch\w*|precomput\w*|ahead of time|at night)\b
""")
WAITED = r"\b(?:synchronous\w*|waits?|waiting|block(?:s|ed|ing)|until|in turn|holds?|held)\b"
# -- a link that is late or away, and that the rest goes on
LATE = (
    r"without (?:an? |the |its )?(?:answer|reply|verdict|word)|late(?:r than)?|missing|neither there|not there|has gone by"
    r"|is over|after \d+ ?m?s\b"
)
GOES_ON = r"does not (?:stand still|wait|stop)|goes ahead|(?:step|barrier|door|gate) opens|booked as|opens unchecked"
LOST = r"--?x|\b(?:timeout|timed out|no (?:answer|reply)|unavailable|unreachable|5\d\d)\b"
# -- what waits and asks, and is no call on a path: a probe, a conditional write, a turn
PROBED = r"\b(?:probes?|liveness|readiness)\b|\bis ready\b|\bIf-Match\b|\bwaits? for the next (?!one\b)\w+"
# -- the links of a path, counted
LINKS = _joined(r"""
    \b(?:asks?|asking|calls?|calling|quer(?:y|ies)|invokes?|waits?|blocks|needs?|held|holds?|holding|without|until|before
    |likewise|goes|has to|each other|one behind the other|not answer)\b
""")
