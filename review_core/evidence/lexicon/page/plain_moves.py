"""Parts that move together: several of them, what is done to them, at once, of one version; and what lets each move alone.

Only a page is read with these words (distributed monolith).
"""

_N = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d)"

_PART = (
    r"(?:services?|components?|parts?|modules?|programs?|programmes?|applications?|apps?|packages?|processes|binaries|images"
    r"|daemons?|deployments?|consumers?|producers?|callers?|clients?|neighbours?|teams?|squads?|art[ei]facts?|pipelines?"
    r"|repos|repositories|charts|heads|builds|releases|jars|projects|microservices|subsystems|controllers|jobs)"
)

# A number of machines, places, people or minutes is none of parts.
_NO_FLEET = (
    r"\b(?!(?: (?:[\w-]+ )?(?:nodes?|replicas?|pods?|instances?|brokers?|sites?|regions?|zones?|halls?|hosts?|servers?"
    r"|machines?|devices?|users?|customers?|tenants?|shards?|partitions?|tests?|rows?|files?|messages?|events?|calls?"
    r"|requests?|copies|days?|nights?|minutes?|hours?|weeks?|months?|quarters?|years?|times|seconds?|tables?|topics?|queues?"
    r"|people|cases|steps?|stages?|members?|voters?|writes?|reads?|ms|min)\b|[.,]\d| ?%))"
)

_SINGLY = (
    r"(?:alone|separate(?:ly)?|individual(?:ly)?|independent(?:ly)?|on (?:its|their) own|by (?:itself|themselves)|singly"
    r"|per-service|one by one|apart from"
    rf"|(?:without|until|unless|before) (?:[a-z]+ing )?the (?:others?|rest|other {_N}|remaining \w+))"
)

EACH = rf"""
    all(?: of)?(?: the| our| its)? (?:{_N}|other|remaining|dependent){_NO_FLEET} | all(?: of)?(?:
    the| our| its)? (?:\w+ )?{_PART} | all of (?:them|these) | all(?=\W*\Z| (?:are|is|have|has|get|must|need|go|
    come|stop|restart|at|in|on|and|together|be)\b) | both{_NO_FLEET} | the (?:other |remaining |
    same )?{_N}{_NO_FLEET} | the (?:whole |entire )?(?:lot|set|suite|stack|estate|family|bunch|landscape) | the
    (?:whole|entire) (?:system|platform|thing|group|application|programme) | everything | everybody | everyone
    | every (?:other )?(?:\w+ )?{_PART} | every one of | each (?:of (?:the|them)|{_PART}|other) | (?:in|into|of|
    for|on|with|by|at|to) each(?! [\w-]) | the others{_NO_FLEET} | the rest | the (?:[\w-]+ )?(?:services|
    components|parts|modules|programs|programmes|applications|suppliers|vendors|teams|packages|subsystems|
    images|binaries) | the (?:other|remaining) {_PART} | (?:its|their) (?:peers|neighbours|siblings|
    counterparts|callers|consumers) | {_N} (?:[\w-]+ )?{_PART} | (?:several|more) {_PART} | {_N} or more
    | {_PART}(?= (?:that|which) (?:have|need|must)| to be) | (?:combination|constellation|set) (?:of versions|
    that) | {_N}[- ](?:repo|service|team|app|way)\b | cross[- ](?:team|service|repo) | all of it | (?:the|a)
    (?:complete|full|entire|whole) (?:system|set|stack|platform|release|tree|product|solution|installation|
    train|repo) | the (?:trio|pair|quartet|quintet|foursome) | all of them | sender and receiver | producers?
    and consumers? | both (?:sides|ends) | all(?= (?:stopped|restarted|rebuilt|replaced|upgraded|exchanged)\b)
    | together with the [a-z]+
"""

THEY = r"""
    they(?: all)?(?= (?:are|go|move|come|get|have|must|need|were|scale|start|stop|fail|restart|went|fall))
"""

MOVES = r"""
    (?:re)?built | rebuild\w* | recompil\w+ | re-?link\w* | releas(?:e|ed|es|ing)(?! (?:it|its|them|their|the
    locks?|locks|each)) | (?:re-?)?deploy\w* | shipp?(?:s|ed|ing)? | deliver(?:s|ed|y|ies)? | roll\w*[ -]?out\w*
    | rolled back | roll-?back | (?:goes|go|going|went) (?:\w+ )?(?:live|out) | put (?:[\w-]+ ){0,2}?(?:live|
    into (?:production|service|operation)) | promot\w+ | (?:re-?)?install(?:s|ed)? | upgrad\w+ | updated
    | swap\w* | replac(?:e|es|ed|ing) | cut(?:s|ting)? over | cut (?:all|new) | chang(?:e|es|ed|ing) over
    | cut-?over | (?:turned|switched) (?:on|over) | re-?start\w* | stopped | stop(?:s|ping)? (?:all|the|every|
    both) | shut(?:s|ting)? down | (?:bring|brings|brought|bringing) (?:down|up|live) | come up | tag(?:ged|s)?
    | versioned (?:together|as|in) | trains? | bundles? | re-?test\w* | drained? | merged? | scal(?:e|es|ed)
    | tak(?:e|es|en|ing) (?:[\w-]+ ){0,3}?down | land(?:s|ed)? | push(?:es|ed)? them | appl(?:y|ied|ies)
    | approval | roll(?:s|ed|ing)? (?=all|every|the|out|forward|back) | started | bump\w* | raised | enrolled
    | handed out | roll(?:s|ed|ing)? (?:all|them|everything|both|the) | exchanged | laid (?:over|on) | takes?
    effect
"""

AGAIN = r"""
    (?:re)?built | rebuild\w* | recompil\w+ | re-?link\w* | releas(?:e|ed|es|ing)(?! (?:it|its|them|their|the
    locks?|locks|each)) | (?:re-?)?deploy\w* | shipp?(?:s|ed|ing)? | deliver(?:s|ed|y|ies)? | roll\w*[ -]?out\w*
    | rolled back | (?:goes|go|going|went) (?:\w+ )?(?:live|out) | (?:re-?)?install(?:s|ed)? | upgrad\w+
    | updating | swap\w* | cut(?:s|ting)? over | cut (?:all|new) | re-?start\w* | stops? (?:all|the|every|both)
    | stopped | shut(?:s|ting)? down | re-?test\w* | touch(?:es|ed) | changes? in | new version of
    | (?:bring\w*|brought) (?:[\w-]+ ){0,3}down | tak(?:e|es|en|ing) (?:[\w-]+ ){0,3}?down | land(?:s|ed)?
    | push(?:es|ed)? them | approval | bump\w* | deploys? | brought to the (?:new|same|next) [\w-]+
    | (?:shutdown|standstill|stop) of | downtime
"""

AT_ONCE = r"""
    together | at once | at the same time | simultaneous\w* | joint(?:ly)? | lock-?step | in step | as (?:an?|
    one|the) ?(?:\w+ )?(?:set|unit|bundle|train|convoy|block|package|suite|whole|release|one|lot) | (?:in|
    within|on|during|at|with|from|under|by|via|through|as) (?:the |an? )?(?:very )?(?:one|same|single|common|
    joint|identical) (?:[\w-]+ ){0,2}?(?:night|window|evening|slot|afternoon|minutes?|day|week|weekend|sunday|
    saturday|friday|morning|hour|go|run|step|operation|release|pass|move|commit|tag|branch|package|bundle|build|
    sprint|chart|change|merge|version) | same[ -](?:[\w-]+ )?(?:day|window|night|slot|evening|afternoon|morning|
    weekend|week|sprint|hour|branch|tag) | overnight | same date | (?:one|1|single) (?:[\w-]+ )?(?:window|
    bundle|package|chart|installer|release|train|tag|button|pipeline|version|file|script) | (?:common|joint|
    shared|coordinated|synchroni[sz]ed|concerted) (?:[\w-]+ )?(?:release|drop|delivery|deployment|train|window|
    roll-?out|upgrade|change) | in (?:a|the|this|that) (?:fixed|set|given|right|strict|certain|prescribed|
    same)? ?(?:sequence|order) | in sequence | all or nothing | or none(?: of (?:them|the \w+))? | (?:installs?|
    rebuilds?|restarts?|redeploys?|releases?|replaces?|takes?|pulls?|drags?|moves?|ships?)
    (?:[\w-]+ ){1,5}?(?:as well|too|along|with (?:it|them)) | so (?:are|is|do|does|must|have) (?:the|all|both|
    `?\w) | (?:every (?:\w+ )?|first|last )(?:mon|tues|wednes|thurs|fri|satur|sun)day | (?:mon|tues|wednes|
    thurs|fri|satur|sun)day (?:night|evening|morning|afternoon|at|\d) | (?:mon|tues|wednes|thurs|fri|satur|
    sun)days | maintenance (?:window|slot|night|weekend) | release captain | node for node | same (?:pr|pull
    request|merge request|change set|ref|image) | for any of them | serialized | one (?:[\w-]+ ){0,2}?(?:apply|
    run|command|script|maintenance|outage|job|playbook|installer|weekend|evening|night|deploy\w*)
    | (?:a )?single (?:[\w-]+ ){0,2}?(?:apply|run|command|script|maintenance|outage|job|playbook|deploy\w*)
    | aborts? all | every (?:other )?(?:month|quarter|sprint|week|fortnight) | monthly | quarterly | as one
    | one behind the other | in turn | back to back | (?:the |a )?(?:combined|joint|common|complete) (?:build|
    package|test|version|image) | (?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b | in unison | hand over fist
    | arm in arm | (?:one|a single) (?:delivery|medium|drop|merge queue|queue slot|set|shipment) | one
    (?:[\w-]+ )?target | times all | as a whole | (?:a|one) unit of (?:delivery|release|deployment|installation)
    | (?:exchanged|replaced|renewed) completely | as v?\d[\d.]* | same (?:playbook|script|recipe|installer)
    | for (?:an|the|any|every) (?:update|upgrade|new version)
"""

CHANGES = r"""
    (?:an?|any|each|every|one|the|such an?|no|new) (?:[\w-]+ ){0,3}?(?:change[sd]?|fix(?:es)?|hot ?fix|field|
    column|bump|update|edit|addition|renam\w+|enum|attribute|type|format|layout|version) | (?:if|when|whenever|
    where|once|as soon as|since|whoever|who|adding|changing|renaming|touching|bumping)
    \b[^.;]{0,60}?\b(?:chang\w*|add(?:s|ed|ing)?|renam\w*|bump\w*|alter\w*|touch\w*|updat\w*|edit\w*|publish\w*|
    fix\w*|adding|method|field|rolled back) | change of | bumping | a change | a (?:one-line |hot ?)?fix
    | changes | (?:a|any|each|every) (?:corrected|changed|fixed|repaired|modified|new) [\w-]+ | even (?:if|when|
    for|where) [^.;]{0,50} | request for | one more [\w-]+ | adding [\w-]+ [\w-]+ | (?:any|each|every|a|the)
    (?:[\w-]+ ){0,2}?(?:tweak|raise|increment|correction|extension|patch|modification|alteration) | (?:if|when|
    whenever|where|once) (?:any |just |only )?(?:one|any|either)(?: of (?:the |them)\w*)? (?:is|are|gets|has|
    changes|moves)
"""

STOPS = r"""
    stopped | stops? (?:all|the|every|both) | halt(?:s|ed)? | shuts? down | drain(?:s|ed)? | (?:brought|bring|
    taken) down
"""

STARTS = r"""
    started | starts? (?:all|the|them|[A-Z]) | re-?start(?:s|ed)? | brought up | bring up | come up | boot(?:s|
    ed)?
"""

EQUAL = r"""
    (?:the (?:very )?same|identical|equal|one common|a common|one and the same|a matching|same|matching|a
    single|one single|exactly one|one (?:overall|shared|combined|global)|one) (?:(?:build|release|git|schema|
    interface|major|minor|patch|program|protocol) )?(?:version(?: number)?|tag|build|sha|hash|commit|revision|
    patch level|release number|number|serial|appversion|stamp|baseline|build number|release) | (?:versions?|
    builds?|hash(?:es)?|shas?|minor|major|release|number|tags?|patch level)(?: \w+)? (?:must|have to|has to|
    need to|needs to|should|shall) (?:be (?:equal|identical|the same)|match|agree) | pinned to | 1 number
    | (?:same|one|single|identical) (?:git )?ref | one version(?! (?:behind|ahead|older|newer|back|apart|or))
    | numbers? in common | number of the (?:whole|overall|entire) [\w-]+
"""

SPURNS = r"""
    refus(?:e|es|ed|ing) | reject(?:s|ed|ing)? | hangs? up | hung up | (?:cannot|can't|won't|(?:will|does|do|
    can|could|would|may|is|are|shall)(?: not|n't)) (?:boot|start|run|come up|talk|read|decode|understand|
    understood|parse|connect|join|accept|answer|load|open|be (?:read|understood|decoded|parsed)|supported|
    compatible|work) | panics? | crash\w* | breaks? | evict(?:s|ed) | throws? | disconnect\w* | aborts? | exits?
    | quits? | fails? | stops?(?! (?:all|the|every|both)) | closes | shuts? down | (?:is|are) (?:turned away|
    cut off|thrown out|fatal|forbidden|excluded) | only (?:works?|talks?|understands?|reads?|runs?|starts?|
    accepts?) | (?:no|none|not one|nobody|no \w+) (?:of (?:the|them) ?(?:\w+ )?)?(?:works? with|talks? to|
    answers?|accepts?|reads?|serves?|understands?) | refrains? from | declines? | goes? idle | logs? an error
    | chok(?:e|es) | barfs? | gives? up | dies? | falls? over | halts? | 500s? | garbage | no understanding
    | do(?:es)? not understand | unintelligible | misread\w* | otherwise (?:[\w-]+ ){0,3}(?:refused|lost|
    rejected|wrong|fails?|breaks?) | not (?:capable of|able to|in a position to|designed to) (?:work\w*|talk\w*|
    read\w*|cooperat\w*|understand\w*|handl\w*|deal\w*) | error state | is an error | illegal | lies down
    | stays down | (?:deletes|kills|removes|evicts|throws out) (?:agents|peers|those|any|callers|clients)
    | misinterprets? | misunderstands?
"""

UNLIKE = r"""
    (?:another|a different|any other|an? older|older|an? newer|newer|unequal|foreign|the (?:earlier|previous|
    former|old|preceding)|an? (?:earlier|previous|former|old)|last (?:week|month|sprint|year)(?:'s)?|differing|
    deviating|different) (?:[\w-]+ )?(?:builds?|hash(?:es)?|sha|releases?|commit|jar|image|minor|patch level|
    programs?|programmes?|binary|software|edition|stamp|tags?|modules?|version numbers?) | (?:of|with|at)
    (?:an?|any|the) (?:other|different|another|previous|older|earlier|old) (?:minor |major )?(?:versions?|one)
    | of (?:a )?different (?:packages?|versions?|bundles?) | any other (?:\w+ )?version | (?:differing|
    deviating|unequal) (?:[\w-]+ )?numbers? | (?:built|compiled|made|generated) (?:with|from|against|of)
    (?:another|a different|any other) | (?:patch|minor|version|release|build|commit)s? behind | (?:that |
    which )?(?:is|are)(?: not|n't) (?:its|their|his) own | (?:version|build|copy|hash|release|stamp|number|they|
    list)s? (?:\w+ )?differs? | differs? from | not the same | mismatch | discrepancy | left behind | within
    (?:a|one|the same) (?:release|version|build) | (?:its|their|the|one) (?:three |two |four |five |
    other )?(?:peers|others|neighbours|rest|(?:other )?(?:two|three|four|five))\b[^.;]{0,20}?\b(?:hold|have|has|
    report|show|carry) the same | (?:same|matching|equal|identical) (?:release|version|build|tag|hash|number)
    | fields? (?:that |which )?(?:it|they) (?:was|were|do|does) not (?:built|know) | the old (?:jar|build|image|
    binary) | (?:version |build )?skew | (?:values?|fields?|types?|elements?|codes?|attributes?|messages?|
    events?|members?) (?:that |which )?(?:is |are )?(?:new|unknown|unfamiliar|foreign|strange) to (?:it|them)
    | the old ones | of another (?:minor|major|version|release|build) | (?:unknown|new) (?:fields?|values?|enum|
    types?|elements?|attributes?) | (?:that|which) (?:is|are|was|were) not (?:of|from|on|at) the same | of
    another sprint | not of the same | older [\w-]+ (?:next to|beside|with|alongside) (?:an? )?(?:newer|older)
    | (?:bundle|build|release|version)(?: id)? (?:is|are) not | yesterday's (?:build|release|image|version)
"""

CODE = r"""
    (?:shar(?:e|es|ed|ing)|common|same|one|single|vendors?|imports?|pulls? in|pull|compile[sd]? against|
    compiled into|link(?:s|ed)?|built? against|carr(?:y|ies)|internal|exchange) \b[^.;]{0,50}?\b(?:models?|
    librar(?:y|ies)|lib|module|packages?|crate|jars?|class(?:es)?|structs?|entit(?:y|ies)|types|headers?|gem|
    dll|stored procedures?|submodule|code|enums?|[a-z]+-(?:core|model|models|common|entities|types|lib))
    | (?:uses?|carr(?:y|ies)|embeds?|includes?|contains?|has|have|loads?|holds?|copies of)
    \b[^.;]{0,40}?\b(?:entity|domain|shared|common|core|model|same)[ -](?:[\w-]+ )?(?:jar|librar(?:y|ies)|model|
    module|package|classes|scheme|schema|code)
"""

SINGLY_BARRED = rf"""
    (?:no|none|not|never|nobody|neither|cannot|can't|nor|impossible|forbidden) [^.;:,]{{0,70}}?\b{_SINGLY}
    | {_SINGLY} (?:[\w-]+ )?(?:is|are|would be) (?:[\w-]+ )?(?:of no use|useless|pointless|impossible|not|
    excluded|forbidden|ruled out) | (?:no|not|never|nothing) [^.;:]{{0,60}}?\b(?:before|until|unless) (?:every|
    all|the last|both|each|everybody)\b | (?:single|individual|separate|partial|piecemeal) [\w ]{{0,30}}?(?:is|
    are) (?:not|never|un\w+|excluded|forbidden)
"""

APART = r"""
    independent\w* | separate(?:ly)? | alone | singly | individually | (?:its|their) own (?:pipeline|version|
    day|days|pace|time|week|schedule|release|rhythm|build|chart|number|tag|train|cadence) | on (?:its|their) own
    | by (?:itself|themselves) | own (?:pipelines?|version|pace|schedule) | at (?:its|their) own | in (?:any|
    whatever) order | any (?:day|weekday|hour|time) | any (?:one )?of them (?:may|can|goes) | when(?:ever)?
    (?:it|they|its|their|the) (?:team )?(?:is |are )?(?:ready|likes?|suits?|wish(?:es)?|done|says?|want\w*)
    | one (?:by|at) (?:one|a time) | (?:ignores?|skips?|pass(?:es)? over|tolerates?|leaves?)
    (?:[\w-]+ ){0,3}(?:unknown|not know|fields?) | unknown fields | (?:fields? )?only (?:ever )?(?:be )?add\w*
    | add(?:itive|-only) | append-only | (?:backwards?|forwards?)[ -]compatib\w* | compatible | without
    (?:\w+ )?(?:telling|asking|a word|notic\w+|redeploy\w*|touching|draining|anybody|anyone) | contract tests?
    | consumer-driven | negotiat\w* | (?:two|one|several) (?:\w+ )?(?:versions?|releases?|majors?|minors?)
    (?:behind|apart|back|away) | trails? | previous|preceding|n-1 | pipeline per | per service | not (?:wait|
    redeploy|involve|notice) | nobody (?:else|waits|notices) | no (?:agreement|coordination) | own (?:tag|day|
    number|release|images?) | (?:touch(?:es|ed)?|restarts?|affects?|concerns?|moves?|goes|builds?|stays?)
    (?:only|just|a single|in one|one|nothing) | only (?:touch(?:es)?|restarts?|the part|that one|affects?|
    concerns?|its own) | nothing else | (?:that one|that service|own service|the part) only | one
    (?:\w+ )?(?:build|version|release|minor|major) (?:behind|ahead|apart|older|newer|or) | settles? on
    | follows? (?:suit )?(?:when|as|later) | (?:still|go(?:es)? on) (?:gets? along|reading|accepting|works?)
    | own (?:[\w-]+ ){0,2}only | nothing but | knows nothing | each with a version | (?:a|any|one) date of its
    | at leisure | first, which | in [A-Z]\w+ first | within the (?:quarter|month|year) | takes? (?:it|them) up
    | may be undone alone | normal state | nobody else
"""

# "Mixed operation is not permitted", "compatibility: none", "version skew is not supported".
MIXED_BARRED = r"""
    (?:mixed|mixing|mixtures? of|a mix of|skew) (?:[\w-]+ ){0,3}?(?:(?:is|are) )?(?:not|never|un\w+|forbidden|
    excluded|impossible|illegal|barred) | no (?:mixed|mixing|skew|two) (?:versions?|operation|releases?|
    builds?)? ?(?:at|are|is|side|together)? | (?:not|never|un\w+|forbidden) (?:to )?mix
    | compatibility\W+(?:is )?(?:none|not|no) | none between (?:releases|versions) | (?:not|in)[ -]?compatible
    (?:across|between|with (?:older|earlier|previous|other)) | (?:not|no) (?:backwards?|
    forwards?)[ -]compatib\w* | (?:until|before) (?:the last|all|every|the others?) (?:[\w-]+ ){1,4}(?:has|have|
    runs?|is on|are on) (?:version )?\d | skew\b[^.]{0,50}?\b(?:none|zero|not|never|forbidden|excluded)
    | (?:releas\w*|deploy\w*|roll-?outs?|versions?|delivery)(?: \w+)?: (?:common|joint|shared|synchronous|one
    for all|simultaneous) | no transition(?:al)? (?:period|phase|time) | must not be rolled (?:node|pod|part|
    one) by
"""
REDONE = r"""
    recompil\w+ | re-?link\w* | redeploy\w* | re-?installed | re-?releas\w+ | regenerated
"""
