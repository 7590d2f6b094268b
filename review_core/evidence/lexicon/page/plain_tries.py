"""Trying again by its sides: how often, how far apart, how long one try may take, what comes after the last; for a page only.

Alternatives of expressions, parted by ` | `, of plain English with figures.
"""

_NUM = (
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|half an?"
    r"|a quarter of an|a few)"
)
_UNIT = r"(?:ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|milliseconds?)\b"
_SPAN = rf"{_NUM}[ -]?(?:and {_NUM} )?{_UNIT}"
_TRY = (
    r"(?:times(?! (?:an?|per|the|as|more|larger|since|this|last|the size)\b)|attempts?|tries|retries"
    r"|retry|rounds?|sweeps?|repeats?|repetitions?|deliveries|re-?sends?|runs?|nights?"
    r"|failures|errors|misses)"
)
_NTH = r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|last)"

AGAIN = r"""
    re-?tr(?:y|ies|ied|ying) | again | anew | afresh | repeat\w* | repetitions? | re-?sen[dt]\w* | re-?enqueue\w*
    | re-?queue\w* | redeliver\w* | re-?attempt\w*
    | attempts? | tries | tried | once more | another (?:try|attempt|go) | back-?off\w* | backs? off
    | next (?:round|sweep|run) | asked | posted
    | twice\b(?! (?:does|do|is|are|has|no|would|gives|harms?|without|in|the|the same|makes|changes)\b) | thrice
    | (?:\d+|two|three|four|five|six) times | max_?attempts\w* | maximumattempts | loop max
"""
OFTEN = rf"""
    (?:at most |up to |only |further |another |max\.? |maximum |no more than |just )?(?:\d+|one|two|three|four|five|
    six|seven|eight|nine|ten|twelve) (?:[\w-]+ )?{_TRY}
    | twice\b(?! (?:an?|per|this|does|do|is|are|has|no|would|gives|harms?|without|in|the|the same|makes|changes)\b) | thrice
    | {_TRY}(?: is| are| of|:|=|\||,)? ?(?:limited to |at most |up to |max\.? )?(?:\d+|one|two|three|four|five|six|
    seven|eight|ten)\b(?! ?{_UNIT})
    | max(?:imum)?[ _]?(?:attempts|retries|tries|retry|deliver\w+|receivecount)\w*\W{{0,4}}\d+
    | after (?:the |its |an? )?(?:{_NTH}|\d+|two|three|four|five|six) (?:\w+ )?(?:attempt|try|tries|failure|error|
    round|time|
    miss|silence|refusal)s?
    | (?:loop )?max\.? \d+ | limited to (?:\d+|one|two|three|four|five|six|seven|eight|ten)\b(?! ?{_UNIT})
    | (?:for|over|until|within) (?:up to |at most )?{_SPAN},? (?:and |then )+(?:[\w-]+ ){{0,3}}?(?:drop\w*|parked?|
    gives?|given|stops?|marked|reported|fail\w*)
    | gives? up after | budget of \d | \d+ ?% of (?:the )?(?:calls|requests|traffic) | spend from a budget
    | (?:a (?:tenth|fifth|quarter)|half) of (?:all|the) (?:sends|calls|requests|traffic)
    | at most (?:\d+|once|twice|one|two|three|four|five|six|eight|ten)\b(?! ?{_UNIT})
    | (?:\d+|two|three|four|five) (?:rounds?|sweeps?|runs) long | retried for {_SPAN}
"""
APART = rf"""
    (?:after|at|in|again after|by) (?:{_NUM}(?:, | and | then | up to |/| to | & )){{1,5}}{_NUM}? ?{_UNIT}
    | {_SPAN} (?:apart|later|in between|between|afterwards|each|of (?:pause|wait|delay))
    | (?:pauses?|waits?|waiting time|delays?|intervals?|gaps?|back-?off|distance|spacing|
    spaced)(?: [\w-]+){{0,3}}? (?:of |from |at |between |is |are |: )?{_SPAN}
    | after {_SPAN} | every {_SPAN} | each {_SPAN}
    | (?:not before|no sooner than|not sooner than|no earlier than) {_SPAN} | {_SPAN} (?:later|after (?:an?|the|each))
    | doubl(?:es|ing|ed) | exponential\w* | jitter\w*
    | (?:growing|increasing|widening|lengthening|longer) (?:pause|interval|wait|gap|delay|distance)s?
    | at random | random\w* | retry-after | initialinterval | backoffcoefficient
    | (?:quarter|half)(?: of)? an hour (?:later|apart) | in a distance of | visibility delay | 2\^n
    | \| ?\d+ ?(?:ms|s|min)\b
"""
EACH = rf"""
    (?:time-?outs?|deadlines?|time limit|limit|
    patience)\w*(?: [\w-]+){{0,3}}?[ |:=]{{0,3}}(?:of |is |at |after )?{_SPAN} | {_SPAN} (?:time-?out|deadline|limit|
    to (?:connect|answer|reply|respond)|per (?:try|attempt|call|request)|without)
    | (?:cut|cuts|hangs? up|abandon\w*|cancel\w*|aborts?|aborted|gives? up|drops?|ends?|
    broken off)(?: [\w-]+){{0,3}}? (?:at|after) {_SPAN}
    | (?:no|without(?: an?)?|nothing)(?: \w+){{0,3}}? (?:in|within|for|after) {_SPAN} | within {_SPAN}
    | (?:waits?|waiting)(?: \w+){{0,3}}? (?:at most|up to|limited to|no (?:more|longer) than) {_SPAN}
    | (?:waiting time|wait)(?: [\w-]+){{0,4}} (?:is|limited to|of) (?:limited to )?{_SPAN}
    | (?:gets|has|have|is given|given|allowed) {_SPAN}
    | (?:\w+ )?(?:timeout|deadline)(?:s)? \| {_SPAN} | silent for {_SPAN} | longer than {_SPAN} | over {_SPAN}
"""
AFTERWARDS = r"""
    dead[- ]?letter\w* | dlq | dead set | park(?:s|ed)? | gives? up | given up | drops? (?:the|an?|it) | dropped
    | written off
    | (?:is|are|gets?) (?:told|marked|reported|skipped|flagged|failed|closed|cancelled|mailed|notified|paged)
    | marked | reported to | mails? the
    | (?:goes|go|lands?|ends?|moves?|moved|handed|passed|put|set)(?: \w+){0,2} (?:to|in|into|on|aside) (?:an?|
    the) [\w-]+ | condition [\w]+ is set | ticket | alarm\w* | falls? back
    | stops? (?:there|then|trying)?\b | and then stops | what is (?:left|over)
    | pass(?:es)? (?:the )?errors? (?:straight )?(?:up|on)
    | (?:the )?(?:user|caller|customer|clerk|driver|operator)s? (?:is|are|sees?|gets?) | no retry
    | not (?:repeated|retried) | set aside
"""
# -- that a call or delivery is made again, or given up: without it nothing speaks of tries
TRYING = rf"""
    re-?tr(?:y|ies|ied|ying) | re-?sen[dt]s?|resending | re-?deliver\w* | re-?attempt\w* | re-?queue\w* | back-?off | backs? off
    | (?:tries|tried|try|trying|ask(?:s|ed|ing)?|call(?:s|ed)?|send(?:s|ing)?|sent|post(?:s|ed)?|offer(?:s|ed)|run|runs|put|
    queued|dialled|dials?|knocks?|fetch(?:es|ed)?|submit(?:s|ted)|upload(?:s|ed)?|deliver(?:s|ed)|handed out|made|done|
    repeated|lodged|printed|transmit(?:s|ted)|started|connects?|pulled?|pulls?|publish(?:es|ed))
    (?:[\w-]+ ){{0,4}}?(?:again|anew|once more|afresh|back on)
    | (?:again|anew|once more) (?:after|every|at|up to|in|within|on|\d|twice|until|later|the next|with|if)
    | (?:the )?same again | attempts? | tries\b | (?:another|one more|second|third|next|last) (?:try|go|attempt|repeat)
    | (?:one|two|three|four|five|six|\d+|at most \w+|no) (?:further |more )?(?:repeats?|repetitions?)
    | repeats? (?:it|its|the|each|every|a|them|once|twice|up to|after|until|that|{_NUM} times)
    | repeated (?:after|until|once|twice|up|every|at|with|for|\d|{_NUM} times)
    | (?:is|are) repeated | (?:not|never) (?:repeated|retried|asked again)
    | time-?outs? | times? out|timed out | deadline | gives? up | max_?attempts\w* | maximumattempts | dead[- ]?letter\w*
    | (?:no|without(?: an?)?) (?:answer|reply|response|ack\w*|receipt|confirmation)(?: [\w-]+){{0,3}}? (?:in|within|
    after|for) {_SPAN}
    | (?:up to |at most |only )?{_NUM} times\b[^.;]{{0,30}}?(?:apart|pause|then|afterwards|at most|in all)
    | not answered (?:in|within|after) {_SPAN} | (?:hangs? up|calls? anew|dials? anew|loop(?:s)?\b)
    | (?:twice|thrice|once) (?:more|at most|again) | {_NUM} more (?:follow|come|are made|tries)
    | (?:ask|call|tri|sen[dt]|post|offer|redial)\w* (?:at most |up to |only )?(?:twice|thrice|{_NUM} times)
    | (?:drops?|cuts?|cut off|breaks? off|broken off|ends?|abandon\w*|cancel\w*)(?: [\w-]+){{0,4}}? (?:after|at) {_SPAN}
"""
ENDLESS = r"""
    until (?:it|they|the [\w-]+|an? [\w-]+|success|all|every \w+|one)(?: [\w-]+){0,3}? ?(?:works?|succeeds?|
    is (?:present|there|back|up|ok|through|taken|delivered|available|reached)|has been|comes? (?:back|in)|answers?|
    replies|accepts?|gets? through|does|success|ok\b)
    | loop until | repeatedly | indefinite\w* | for ?ever | endless\w* | unlimited | unbounded
    | not (?:been )?limited | no (?:limit|bound|maximum|end) | without (?:limit|end|bound) | again and again
    | over and over | and so on
    | as (?:many times|often|long) as (?:the|it|is|needed|necessary|possible|required|takes) | aggressive\w*
    | as long as it takes | (?:not|never) (?:yet |been )?(?:laid down|set|defined|decided|specified|agreed|settled|
    written down|counted) | to be (?:agreed|defined|decided|set) | tbd | if need be | (?:again|more) if (?:needed|
    necessary)
"""
LAYERED = rf"""
    (?:{_TRY}|retries|repeats|tries)[^.;]{{0,40}}?\d+ times[^.;]{{0,80}}?(?:retries|repeats|tries|another|
    more)[^.;]{{0,30}}?\d+(?: times)? ?(?:on top|each|for each|of its own|as well)
    | on top of (?:that|this|these|those) | times (?:\d+|two|three|four|five) (?:attempts|tries|retries)
    | (?:retries|repeats|tries) \d+ times each
"""
