"""What is rolled out, and the act: how a page says that a sentence speaks of a release, and that one goes to all at once.

Only a page is read with these words (deployment strategy).
"""

_THING = (
    r"(?:version|release|format|engine|model|firmware|image|build|binary|package|schema|protocol|code|module|layer|layout"
    r"|software|planner|scheme|algorithm|client|programs?|programmes?|mask|edition|api|component|path|system|stack"
    r"|column|field|manifest|server|daemons?|table|index|service|rules)s?"
)
_CHANGED = r"(?:new|old|former|previous|existing|next|prior|older|last|present|both|current|first)"

# A heading, a row's label or the word before a colon that gives a place to the matter.
TITLE = r"""
    roll\w*[ -]?(?:outs?|backs?) | releas(?:es?|ing)(?: \d[\d.]*| strategy| plan| process| of [\w-]+)? | deploy\w*
    | shipping | go(?:es|ing)?[- ]live | (?:how|when|where) [^.]{0,40}?\b(?:goes|gets|go|get) (?:live|out|in|there)
    | (?:getting|bringing|taking) (?:it|them|there|the [\w-]+)(?: \w+)? (?:to|into|out|in|live) | getting there
    | getting [\w ]{1,30} out | install(?:ing|ation)?(?: on [\w ]+)? | (?:putting|coming|taking) into (?:service|use|
    operation|production)
    | introduc(?:tion|ing) | migration | upgrad(?:es?|ing) | (?:going|changing|moving|change|move|switch|
    transition) (?:over )?to
    \d[\d.]* | cut[ -]?over | change-?over | switch-?over | transition | canary | launch | graduation
    | selection of the version | (?:version|compatib)\w* (?:skew|strategy|policy) | updat(?:es|ing)
    | feature (?:gates?|flags?) | (?:box|firmware|software|model|client|app) updates?
"""

# The object of a roll-out, or an act that has no other: without one a sentence speaks of something else.
ANCHOR = rf"""
    roll\w*[ -]?outs? | rolled out | rolling (?:update|deployment|restart|upgrade)s? | canar(?:y|ies)
    | blue[/ -]?green | dark launch\w* | go(?:es|ing)?[- ]live | (?:is|are|be|was) live (?:since|for|in|with|on|
    from) | (?:re)?deploy(?!ment object|er)\w* | cut[ -]?overs? | cuts? over | change[ds]? over | change-?overs?
    | roll-?backs? | rolled back | roll(?:s|ing)? back | (?:a|each|every|the) push (?:lands|goes|is)
    | feature[ -](?:flags?|gates?) | behind (?:an? )?(?:\S+ )?(?:flag|switch|setting|gate) | (?:a |by |cluster |
    setting (?:the )?)flag | flag (?:per|goes|off|takes|brings|back|for|returns|leads|`) | (?:flag|switch|setting|
    toggle) per [a-z]+ | `[\w.]+=[\w-]+` | (?:in|dark|runs? in) shadow | shadow (?:for|mode|run|traffic) | traffic
    (?:moves?|goes|is moved|is shifted|share) | {_CHANGED} (?:[\w-]+ ){{0,2}}?{_THING} | {_THING} (?:v|version )?
    \d[\d.]* | both (?:the )?(?:old|versions?|formats?|engines?|releases?|layouts?|columns?) | old and (?:the )?new
    | new and (?:the )?old | new one (?:runs|takes|gets|first|for) | old one (?:is|stays|goes|may|can|keeps)
    | new [a-z]+ (?:runs?|is written|goes|first|is filled) | releases (?:are|is|go|goes|come|one|first|per|of|each|
    in|on|when) | release (?:\d|train) | released (?:separately|independently|per|one|on|with|by (?:its|the|each)|
    when) | (?:software|firmware|schema|database|app|client|config\w*|model) (?:updates?|changes?|upgrades?)
    | (?:schema|format|interface|api) (?:is|are|changes?) (?:only|additive|versioned) | (?:column|field)s?
    (?:(?:is|are) )?(?:added|first|only|dropped|converted|renamed) | add-only | additive | only add\w*
    | (?:back|for)wards?[ -]compatib\w* | two versions | versions? (?:are|is) (?:served|kept|supported) | firmware
    | upgrad\w+ | migrat(?:es?|ed|ing|ion)s? | the (?:version|image|model|package|release|module|manifest|daemons?)
    | (?:is|are) (?:installed|put into (?:service|use|operation|production)|replaced|swapped|shipped|rolled)
    (?:on|in|by|at|with|from) | (?:alpha|beta) (?:in|with|when|on) | staged | {_THING} that (?:is|are) (?:new|
    changed) | \d+(?: ?%)?(?:(?:, ?| ?/ ?| ?→ ?|, then | then )\d+(?: ?%)?){{1,6}} ?% | one (?:node|pod|host|server|
    box|machine) (?:for|first) | warm for | off by default | switching back | turns? it back | (?:change|update)s?
    (?:of|to) the [\w-]+ goe?s? to | learns? to (?:speak|read|write|understand) | compatib\w+ | (?:ships|shipped|
    shipping) (?:it|to|with|in|on) | puts? the (?:old|former) [\w-]+ back | until (?:app|client|version) \d
"""

# A page about a change: by its title, or because it says what takes the place of what.
CHANGING = rf"""
    mov(?:e|ing) [\w-]+ (?:to|off|from|out) | instead of | \d[\d.]* to \d[\d.]* |
    (?:format|schema|interface|protocol|contract|layout|api|model|key) changes? |
    new | replac(?:ing|ement) |
    replaces | mov(?:e|ing) (?:to|off|from|out) | migrat\w+ | upgrad\w+ | renam\w+ | switch(?:ing)?
    (?:to|over) | chang(?:e|ing) (?:to|of|the) | changing | {_THING} (?:v|version )?\d[\d.]* | (?:second|third|next)
    (?:version|
    generation|release|edition) | version \d+ | roll-?out | re-?write | splitting | cutting | breaking up
"""
REPLACES = r"""
    (?:is|are) replaced | (?:it|this) replaces | replaces the | gets? a new | takes the place of | is renamed | (?:moves|move)
    out of | written anew | becomes a service
"""

# What goes to all of them, or on one day, with nothing before and no way back.
ACT = r"""
    (?:goes?|going|gets?|put|brought|taken|be) live (?:on|for|with|at|in|from|that|to) | (?:is|are|be|gets?) (?:
    installed|replaced|swapped|applied|shipped|rolled out|deployed|released|sent|converted|switched|turned on|
    changed over|activated|upgraded|placed|entered|pushed|put) (?:[\w-]+ ){0,6}?(?:(?:to|on|in|at|for|by|onto|over|
    with|from) (?:[\w-]+ ){0,5}?(?:all|every|everywhere|the (?:entire|whole)|everyone|everybody|both|each|the same|
    one)|on (?:the )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|night|evening|day)|in (?:the|one|a) (?:\w+ )?(?:night|
    weekend|window|step|evening|go)|at once|overnight|everywhere) | (?:is|are) replaced by (?:it|them)
    | chang(?:e|es|ed|ing) over (?:on|in|at|to) | (?:all|every)(?: [\w-]+){0,4} (?:fetch|fetches|get|gets|receive|
    receives|take|takes|run|runs|load|loads|have|has|use|uses|start|starts) (?:it|the (?:new|same|model|version|
    image)|them) | valid for all | live (?:in|within|after) (?:[\w-]+ ){1,3}(?:for|to|with) (?:all|everyone|
    everybody|every) | (?:apply|applies|push|pushes|send|sends|install|installs|puts?|roll|rolls|ship|ships) (?:it|
    them|the [\w-]+) (?:out )?(?:to|onto|on|in) (?:all|everyone|everybody|every|production|the (?:production|entire|
    whole)) | (?:goes|go|gets|is) (?:out )?(?:onto|on|to|into) (?:all|everyone|everybody)
    | (?:the )?(?:switch|change-?over|cut-?over|move|go-live) (?:is |comes )?on (?:the |\d) | (?:all|both)
    (?:of them )?are (?:rebuilt|changed|moved|converted|installed) | are to be changed | shut down the same
    | removes? the old | renames? the column
    | (?:pick|picks|fetch|fetches) it up and (?:serve|run|use)
"""
