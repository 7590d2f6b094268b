"""Roll-out, roll-back, compatibility, feature flags."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from review_core.document.model import Block
from review_core.evidence import Claim, Signal
from review_core.evidence.lexicon.page import plain_rollouts
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import COUNT, SHARE, SPAN, UNIT, Passage, admits, passages, says, words
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh
from review_core.vocabulary import TopicVerdict

SIGNALS = (
    Signal("handles", 3, ("beside-old", "deploy|migrate|compat"), within=20),
    Signal("handles", 2, ("beside-old",)),
    Signal("handles", 3, ("way-back",)),
    Signal("handles", 2, ("compat",)),
    Signal("touches", 1, ("deploy",)),
    Signal("handles", 2, ("op.rollout",)),
    Signal("lacks", 3, ("op.big-bang",)),
)
BAR = Bar(
    answered=19,
    partial=0.4,
    touched=0.2,
    about="on.deploy",
    roles=frozenset({"rollout"}),
    aspects={
        "progressive|beside-old": "the steps",
        "way-back": "the way back",
        "compat": "how old and new versions get along",
        "flag": "what switches it on",
        "migrate": "how existing data is moved",
    },
)
_WHOM = (
    r"(?:pods?|nodes?|hosts?|servers?|machines?|instances?|replicas?|sites?|stations?|wards?|towns?|cities|city|shops?"
    r"|stores?|branch(?:es)?|schools?|farms?|customers?|tenants?|users?|merchants?|issuers?|countr(?:y|ies)|regions?"
    r"|zones?|racks?|cells?|clusters?|districts?|teams?|devices?|vehicles?|lines?|halls?|clinics?|offices?|depots?|areas?"
    r"|front ends?|brokers?|shards?|partitions?|partners?|suppliers?|readers?|callers?|clients?|consumers?|percent)"
)
_SIDES = {
    "steps": words(rf"""
    \d[\d.]*(?: ?%)?(?:(?:,| ?/| ?→| ?->| then|, then| to) \d[\d.]*){{2,}} ?%? | {SHARE}\W{{1,3}}(?:then |and
    then |to |→ ?)?(?:{SHARE}|all|half|everyone|everybody|the rest) | (?:\d[\d.]*, ?|\d[\d.]*/)+\d+ ?(?:%|
    percent) | then (?:[\w-]+ ){{0,4}}(?:all|rest|others?|remaining|remainder|everyone|everybody|another|half|
    whole) | the (?:rest|others|remaining \w+|remainder) (?:later|follow\w*|after|come|in|when|once|the)
    | {COUNT} (?:[\w-]+ )?{_WHOM} (?:first|at a time|a day|a night|a week|an hour|per \w+|each|every|for {SPAN}|
    in the first|on the first|for a start) | {COUNT} (?:at a time|a day|a night|a week|per (?:day|night|week)|
    for {SPAN}|each (?:day|night|week)) | first (?:[\w-]+ ){{0,3}}{_WHOM} | (?:starts?|begins?|beginning|
    starting) (?:with|on|in|at) {COUNT} | each after (?:[\w-]+ ){{0,3}}{UNIT} | first (?:in|on|at|with|to|for)
    (?:[\w-]+ ){{0,4}}(?:then|only) | (?:by|per|for each|each) {_WHOM} | ([a-z]+) (?:by|after|for) \1(?!\w)
    | drain\w* | blue[/ -]?green | (?:alpha|beta) (?:in|when|for|with) | each in its own [a-z]+ | canar(?:y|ies)
    | pilots? | waves? | stages? | staged | gradual\w* | step by step | in (?:\w+ )?steps
    | ring \d | rings | (?:a|one) (?:tenth|fifth|quarter|third|twentieth|hundredth|handful) | half of (?:the|
    all) | percent of | {SHARE} of (?:the )?(?:[\w-]+ )?(?:traffic|requests|calls|{_WHOM}) | opt(?:s|ed)?[ -]in
    | volunteers? | in shadow | shadow\w* | mirrored traffic | dark launch\w* | for (?:the )?first {SPAN}
    | each [\w-]+ (?:moves?|changes?|follows?|switches|migrates?|comes?) (?:over )?(?:when|once|as soon as|in
    its own|at its own) | when (?:it is |they are |each is )?ready | at its own pace|in its own time | in the
    dark|without (?:any )?effect|dry run | in (?:\w+ )?(?:batches|groups|lots|tranches|phases|rounds|thirds|
    halves) | (?:batch|group|tranche|round|ring)s? (?:of|one|two|1|by)|next (?:group|batch|ring|wave|round)s?
    | {COUNT} [\w-]+ (?:a|per|each|every) (?:day|night|week|month|shift|fortnight) | on day one|doubl(?:ed|es|
    ing) (?:daily|weekly|every|each) | (?:activated|enabled|switched|moved|flag|switch|setting|released|rolled
    out|migrated|installed|changed|converted|turned on)\b[^.;]{{0,30}}\b(?:per|for each|one) [a-z]+ | (?:holds?|
    stops?) (?:back )?the next | {SHARE} (?:to|of|go|goes|see|get|land) | doubl(?:ed|es|ing)
    (?:\w+ ){{0,2}}(?:daily|weekly|every|each) | (?:decides?|chooses?|picks?) which (?:page|version|engine|path|
    system) | (?:any|whatever) order | {COUNT} more (?:if|when|after|once|a|each) | the (?:others|rest|
    remainder|remaining \w+) (?:by|until|in|within|from|over) | (?:choose|pick|name|set)s? (?:their|its|the)
    (?:own )?(?:month|week|day|date|slot) | in (?:twos|threes|fives|tens|dozens) | (?:\d[\d.,]*|one|two|three|
    four|five|ten) (?:[\w-]+ ){{0,5}}?[\w-]+,? then (?:to )?(?:\d|one|two|three|five|ten|twenty|all|half|the)
    | \d+ [\w-]+(?:, \d+ [\w-]+)+,? (?:then |and )?(?:all|the rest|\d) | max-?unavailable | max-?surge | rolling
    | (?:off|disabled) (?:in|by default|at first|in the first) | (?:smallest|least|own|internal|quietest|
    friendly|nearest) [\w-]* ?first | one (?:by one|after (?:the other|another)) | (?:weight|share|
    percentage)\w* of traffic | at (?:\d+|one|two) per (?:day|night|week|hour) | step\w* up | ramp\w*
    | (?:begins?|starts?) with (?:the )?[\w-]+, (?:and )?(?:the )?[\w-]+ (?:follows?|comes?|joins?)
    | (?:others?|rest|next) follows? | every (?:day|night|week|fortnight|month) (?:another|one|two|five|ten|a)
    | (?:second|third|next|other|last) (?:one )?follows | then (?:on|to|in|at|with|for) (?:the|one|two|three|
    all|another|a|\d)
"""),
    "pace": words(rf"""
    for {SPAN} | {SPAN} drain | {SPAN} (?:apart|each|between|later|per|in between|a step|a stage|quiet) | over {SPAN}
    | after {SPAN} | , {SPAN}, then | [\w-]+ first(?=[,;.] | then|\Z) | then the (?:rest|others) | takes? {SPAN}
    | another {SPAN} | (?:ten|five|three|\d+) clean (?:days|nights|weeks) | bak(?:e|es|ing) | soak\w*
"""),
    "back": words(rf"""
    (?:set|sets|setting|put|puts|putting|turn|turns|turning|flip|flips|flipping|switch|switches|switching|
    switched|lead|leads|go|goes|going|roll|rolls|rolled|rolling|send|sends|sent|return|returns|take|takes|
    taking|taken|bring|brings|move|moves|fall|falls|fell|restore|restores|revert|reverts|change|changes)
    (?:[\w'`.-]+ ){{0,4}}back | back (?:in|within|by|to(?! (?:the|its|our) (?:leas|
    vendor|supplier|maker|owner|provider))|on|at once|again) | backed out | backs out | {SPAN} to
    (?:go|get|be) back | roll[ -]?backs? | revert\w* | undo\w* | undone | way back | downgrad\w* | return(?:s|
    ed)? to (?:the )?(?:old|former|previous|last|\d) | returns? by itself | halt\w* (?:if|when|at|on|as)
    | stops? (?:if|when|at|by itself) | abort\w* | paus(?:e|es|ed) (?:if|when) | (?:old|previous|last|
    yesterday's|prior|former|existing) (?:[\w-]+ ){{0,2}}(?:(?:is|are|will be) )?(?:kept|stays?|remains?|ready|
    warm|loaded|standing|untouched|runs? on|keeps? running) | (?:stays?|kept|keeps?|remains?)
    (?:[\w-]+ ){{0,3}}(?:warm|ready|loaded|installed|on disk|in place|at hand|running|until|for|as it) | (?:old|
    previous|prior) (?:image|version|build|package|release|binary|model|mask|engine|path|one) (?:within|in|is
    back|again|can|may) | flag off | (?:switch|flag|setting|toggle|label|one command|config\w*)(?: \w+)?
    (?:leads?|brings?|takes?|sends?|puts?|returns?|undoes) | can (?:still )?(?:be started again|return|go back|
    be undone|be taken back|be read again) | (?:isn't|is not|aren't|are not|not) (?:removed|deleted|dropped|
    switched off|taken down|retired) (?:before|until) | keeps? (?:[\w-]+ ){{0,3}}(?:second partition|old|
    previous|last) | (?:[a-z]+s|[a-z]+ed|[a-z]+ing|give|hand|put|go|fall|set|get|come)
    (?:(?!back)[\w'`.-]+ ){{0,4}}back(?! ?(?:end|up|log|ground|office|fill))(?! to (?:the|its|our)
    (?:leas|vendor|supplier|maker|owner|provider)) | the other
    way | (?:boots?|starts?) (?:of |from |into )?(?:the |its )?(?:older|old|former|other|previous|last) | a/b
    (?:slots?|partitions?)|second (?:slot|partition) | (?:picking|choosing|setting|selecting|pinning|flipping)
    (?:\S+ )?(?:\S+ )?again|pinning the (?:former|old|last|previous) | needs no (?:build|deploy\w*|release)|
    undone (?:by|with|in)|drop back|falls? back to (?:the )?(?:old|former|\d) | (?:withdrawn|revoked|unset|
    taken back|switched off|turned off|cleared) (?:again )?(?:at any time|any time|within|in (?:a|one|under|
    seconds|minutes)) | (?:with )?return for | takes? [\w-]+(?: [\w-]+)? out again|scaling up again|=(?:false|
    off|0|old) | returns? to (?:it|its|the|that) | keeps? (?:[\w-]+ ){0, 3}(?:former|prior|existing|present)
    | (?:sending|roll-?out|deployment|update|migration|upgrade) (?:stops|halts|pauses|ends) | halts?
    (?:the )?(?:roll-?out|update|deployment|sending|rest) | (?:v\d|old|previous|former|existing) (?:[\w-]+ ){
        0, 3
    }?(?:runnable|live|alive|available|callable|startable|usable|kept on|in place|answers) (?:for|longer|
    until|another|\d) | disabl(?:ing|e|ed) (?:it|the|this) | (?:can|may) (?:unset|undo|turn off|switch off) | in the
    other direction | switch(?:ing|ed) (?:it |this )?off (?:again|stops|
    leaves|restores) | (?:kill|off|back) switch | the active one again | (?:image|version|release|binary|slot)
    (?:[\w-]+ ){0, 2}?comes back | (?:is|are) (?:one|a) (?:command|click|menu entry|setting|flag|flip) away
    | return within | allows? (?:a|the) return | return(?:ing)? (?:takes|is possible|possible) | redeploy\w*
    (?:the )?(?:former|old|previous|last) | resetting the | taken back | stops? handing | auto-?(?:revert|roll|
    abort|undo)\w*
"""),
    "together": words(r"""
    (?:follows?|trails?|mirrors?|shadows?|copies) the (?:old|new|other|present|existing|former|\d[\w.]*) |
    nullable | (?:added|filled) first | additive | add-only | append-only | added only | (?:two|both|several|three) versions are
    | (?:pass|carr|hand)\w* (?:it|them|on|the field|what)(?: \w+){0,3}
    (?:untouched|unread|without touching) | unknown fields | versions? away
    | (?:current|present) and (?:the )?(?:preceding|previous|former|last|next)
    | accepting (?:the )?(?:previous|both|old|last|former)
    | only add(?:s|ed)? | (?:fields?|columns?|schema changes) (?:are )?only (?:ever )?add\w*
    | (?:old|new|older|newer|previous|last|former|existing|existing) (?:[\w.-]+ ){0,3}(?:ignores?|skips?|still|
    keeps? (?:working|reading)|understands?|reads?|know|accepts?|speaks?) | (?:ignore|ignores|skip|
    skips)\b[^.;]{0,30}\b(?:column|fields?|unknown|know|new) | (?:still|also|both) (?:be )?(?:written|read|
    served|supported|accepted|filled|spoken|kept|writes?|reads?|serves?|speaks?|understood|sent|answered)
    | (?:served|supported|accepted|kept|spoken|written|filled|understood) (?:[\w-]+ ){0,3}(?:until|till|
    alongside|beside|for|in parallel|as well) | both (?:the )?(?:engines?|versions?|formats?|columns?|shapes?|
    fields?|protocols?|paths?|forms?|sides|old|of them|run|are|stay|systems?|layers?) |
    (?:speaks?|understands?|answers?|takes?|knows?|calls?|asks?|
    accepts?|reads?|serves?|works?|talks?) (?:to|with )?(?:both|either|the last|(?:the )?(?:old|previous|two|
    last)) | last (?:two|three|few) (?:clients?|versions?|releases?) | one version (?:behind|apart|back)
    | (?:backwards?|forwards?)[ -]compatib\w* | compatib\w+ | side by side | alongside | beside the | next to
    the (?:old|present|existing) | in parallel | expand\b[^.;]{0,20}\bcontract | until
    (?:the )?(?:[\w-]+ ){0,3}(?:flag|switch|all|none|last|every|cluster flag) | writes? (?:the )?(?:old|format
    \d|version \d) | dual[ -](?:write|read|run)\w* | in two (?:tables|columns|places) | (?:contract|drop\w*|
    remov\w*) (?:only )?(?:later|after|a release later|when none|when no|once) | (?:sends?|writes?|
    publish(?:es)?|emits?|offers?|fills?|keeps?) both | (?:old|previous|existing|former) (?:\w+ )?(?:is|are|
    stays?) (?:offered|served|kept|answered|filled|written|accepted) | offered (?:next to|beside|alongside)
    | (?:switched off|removed|dropped|deleted|goes|retired|contracted) (?:only )?(?:a|one|two|\w+) (?:release|
    week|month|quarter|version)s? later | until the last [\w-]+ | when its use is | in both (?:the )?[\w-]+
    | computes? along|runs? along|kept fed|(?:is|are|keeps?|being) (?:being )?(?:fed|filled) | (?:image|binary|
    package|release|build|jar|app|client) (?:holds|contains|carries|has|ships with|includes) (?:both|\S+ and
    \S+) | computed (?:by \S+ and|twice)|(?:both|two) are kept | next to (?:the )?(?:old|v?\d|present|existing|
    previous|former) | (?:computes?|calculates?|counts?|decides?|works?|reckons?|listens?|reads?|measures?)
    along | still (?:accepts?|understands?|answers?|takes?|serves?|reads?|writes?|speaks?|honou?rs?)
    | (?:accepted|served|supported|understood|answered|honou?red|kept up|valid) (?:[\w-]+ ){0,2}?(?:until|till|
    for|longer|beside|as before) | (?:readable|usable|understood|served|startable) by (?:the |an? )?(?:previous|
    old|former|older|last|preceding) | in both(?! of) | both (?:are|is|were) (?:served|accepted|read|written|
    answered|spoken|in use) | (?:learns?|is taught|begins?|starts?) to (?:speak|read|understand|write|accept)
    (?:both|the new|either) | (?:old|new|previous|former|older) and (?:the )?(?:old|new|previous|former|older|
    present) (?:[\w-]+ ){0,3}?(?:read|run|are|work|compute|serve|write|stay|go|side|together) | ignores? (?:it|
    what|the new|those|unknown) | (?:is|are|stays?|remains?) optional | defaulted | (?:version|release) before
    (?:runs|reads|works|understands) | runs on the new schema | only add\w* | changes flow both ways | (?:drops|
    ignores) it and
"""),
    "retired": words(r"""
    (?:dropped|removed|deleted|goes) (?:a|one) release (?:later|after)
    | (?:is|are|goes|be) (?:switched off|removed|dropped|deleted|retired|contracted|taken down|taken out|gone|archived)
    (?:only )?(?:a|one|two|when|once|after|as soon as|last) | (?:switched off|removed|dropped|deleted|goes|
    retired|contracted) (?:only )?(?:a|one|two|\w+) (?:release|week|month|quarter|version)s? later | until
    (?:the )?(?:last|none|all|every) [\w-]+ | when (?:its|the) use is | when none (?:is|are) left | no one
    (?:uses|reads|calls)
"""),
    "watched": words(rf"""
    compar(?:e|es|ed|ing|isons?) | differences? | where (?:they|both|the two|it) differs? | (?:if|when|as) (?:[\w-]+
    ){{0,5}}(?:exceeds?|rises?|drops?|
    falls?|above|over|moves?|more than|worse|up by|below) | (?:up|down|off|moves?|rises?|drops?|falls?) by
    (?:more than )?\d | by itself (?:in|within|if|when) | automatic\w* | (?:quiet|clean|calm|green|error-free|
    without (?:an? )?(?:error|complaint|alarm)s?)(?: \w+)? ?(?:{UNIT})? | error (?:rate|budget) | (?:not |
    no )?(?:below|above|under|over|less than|more than) \d[\d.,]* ?%|any (?:\w+ )?difference|cent of difference|
    while (?:[\w-]+ ){{0,3}}(?:stays?|stay|below|under|remain) | matched|tall(?:y|ies) | must (?:stays?|
    remains?|be) (?:below|above|under|over)|for the next [\w-]+ to | (?:no|without)
    (?:an? )?(?:new )?(?:incidents?|errors?|complaints?|alarms?|regressions?|difference|misses|misreads)
    | differs? by (?:less|more|under|over) | (?:agree|match|equal)\w* (?:to|in|within|for) | clean (?:days|
    nights|weeks) | (?:above|over|more than|beyond) \d[\d.,]* ?(?:%|percent|per cent|errors|returns|failures|
    misreads)
"""),
    "alone": words(r"""
    separately | independently | (?:each|all) (?:\w+ )?(?:by (?:itself|themselves)|alone)
    | on (?:its|their) own(?: day| days)?
    | own (?:pipeline|day|days|release day|pace) | any (?:weekday|hour|time of day) | when (?:the|its|their|each) team
    | when(?:ever)? it (?:likes|wishes|is ready) | (?:goes|go|went) out alone | updated alone
"""),
    "flag": words(r"""
    flags? | switch per | a switch | toggles? | feature[ -](?:gates?|flags?) | behind an? | setting per | cookie
    | `[\w.<>=:-]+`
"""),
}
_LACKS = words(r"""
    (?:old|former|previous|present|v1) (?:[\w-]+ )?(?:is|are|gets?) (?:\w+ )?(?:removed|uninstalled|deleted|switched
    off|shut down|
    stopped|dismantled|overwritten|handed back|given back|decommissioned|wiped|erased) (?:[\w'-]+ ){0,4}?(?:same|night|evening|
    morning|next|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|at once|right|first|before|weekend) |
    (?:old|former|previous|present|v1) (?:[\w-]+ )?(?:is|are|gets?) (?:\w+ )?(?:removed|uninstalled|deleted|switched
    off|shut down|
    stopped|dismantled|overwritten|handed back|given back|decommissioned|wiped|erased) (?:on )?(?:the
    )?(?:same|night|evening|day|
    morning|next|mon|tues|wednes|thurs|fri|satur|sun|at once|right|that|first|before) |
    (?:the |on the |in the )?same (?:evening|night|day|step|morning|weekend|hour|moment|window) | for all
    (?:of )?(?:the |\d) | (?:onto|on|to|at|into) all (?:of )?(?:the )?(?:\w+ ){0,2}(?:at once|in one|in the|on
    the|on \d) | (?:all|every\w*)(?: [\w-]+){0,3} at once | at once (?:to|on|for|in) (?:all|every\w*) | all
    (?:\w+ )?(?:towns|sites|users|stations|pods|nodes), | big[ -]bang | no (?:transition|way back|stages?|
    canar\w*|pilot|roll-?back|waiting|separate) | isn't kept | is not kept | not kept | in (?:one|a single)
    (?:go|step|night|weekend|window|swoop|move|operation|pass) | maintenance (?:night|window|weekend|slot|hour)
    | (?:whole|entire|full)? ?team (?:is|will be|stands?|sits?|stays?) (?:in|at hand|present|there|ready|on
    site|together|available|by) | (?:usual|normal|standard|existing|regular) (?:pipeline|way|procedure|process|
    release|manner|route) | from then on | there is no going back | straight to | straight into | valid for all
    | nights? onwards? | (?:deployed|released|installed|shipped|done) as usual
    | in (?:one|a single) run | in players'
    hands | (?:goes|go|going|is|are|get|gets) (?:out )?(?:to|onto|for) (?:all|every\w*|the whole|\d{4,}|
    \d+,\d{3})(?![^.;]{0,80}then) | (?:trust|confident|confidence|should (?:work|go|be)|tested (?:thoroughly|
    well|at length|for))
""")
_ANCHOR = words(plain_rollouts.ANCHOR)
_ACT = words(plain_rollouts.ACT)
_CHANGING = words(plain_rollouts.CHANGING)
_REPLACES = words(plain_rollouts.REPLACES)
_TITLED = words(rf"\A[\W\d]*(?:\w+ ){{0,2}}?(?:{plain_rollouts.TITLE.strip()})(?![\w-]) | \A\W*out\W*\Z")
# "Both layouts for a while: extra code, dropped", "a way back is on the plan for later versions".
_OWES = re.compile(
    r"[:;][^:;.]{0,60}\b(?:dropped|rejected|refused|cut|declined|discarded|not needed)\W*\Z"
    r"|\b(?:is|are|stands?|put) on the (?:plan|list|roadmap)\b|\bfor later (?:versions|releases|on)\b|\bwill be (?:worked"
    r" out|looked at|added|decided)\b",
    re.IGNORECASE,
)
# What goes live on a day, or is done by a person: a plan, if one without steps.
_DATED = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december)|\d{1,2}:\d\d|night|evening|morning|weekend|date|usual|standard|normal|team|pipeline|picks? up"
    r"|installed|replaced|restarted|applied)\b",
    re.IGNORECASE,
)
_UNTIL_NOW = re.compile(
    r"\W*(?:until (?:now|today)|till now|so far|up to now|formerly|previously|in the past|before(?:,| that)|as yet)\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|had|came|went)\b")
_IS = re.compile(r"\b(?:is|are|will|shall|goes|go|gets|get|be|fetch(?:es)?)\b")
_NAMES = re.compile(r"[A-Za-z]{3}")
_MOVES = frozenset({"steps", "back", "together", "retired", "watched"})
_SAFELY = frozenset({"back", "together"})
_BESIDE = re.compile(
    r"\b(?:both|old|new|former|previous|existing|versions?|releases?|falls? back|go back|other direction)\b",
    re.IGNORECASE,
)
_IN_TURN = frozenset({"steps", "retired"})
_ASKS = frozenset({"steps", "back", "together", "alone", "flag"})  # of which an answer shows one
_NEED = 2  # sides that a sentence or place shows which no title gives to the matter
_LABEL = 80  # characters of an item's label
_FEW = 4  # words of a label that ends with a point
_QUOTES = 6  # passages that an answer shows
WORDS = Words(
    missing="No plan to roll this out, or back",
    partial="The roll-out is sketched; mixed versions or the way back are not",
    detail=(
        "While it is rolled out, old and new run side by side; what they do to each other and how one goes "
        "back is not fully told."
    ),
    severity="medium",
    weight=0.62,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design changes a system that is running",
        page="service|store|deploy|plain.system|figure-any|long-running",
        shown="migrate|deploy|compat",
        dense=density(case, "deploy|migrate|compat"),
        least=3,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        return _page(case, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _page(case: Case, matter: Matter) -> Call:
    """The call for a page: only what speaks of a release answers, and only a release that is told is found wanting."""
    answers: list[Claim] = []
    open_: list[Claim] = []
    settled = False
    changing = _CHANGING.said(case.document.title) or any(
        _REPLACES.said(one.text) for one in case.page.statements if one.scope == "proposed"
    )
    if not changing:
        matter = Matter(faint=bool(matter))  # a page that changes nothing is seldom asked how it goes live
    for title, place in _places(case):
        titled = bool(title)
        heard = [
            one
            for one in place
            if len(one.statement.text.split()) >= _FEW and (titled or _is_anchored(one, changing=changing))
        ]
        firm = [one for one in heard if one.live and not _OWES.search(one.live)]
        text = " ".join([*([title] if firm else []), *[one.live for one in firm]])
        shown = {name for name, side in _SIDES.items() if says(side, text)}
        wanting = [one for one in heard if _wants(one, titled=titled)]
        telling = [one for one in firm if any(says(_SIDES[name], one.live) for name in shown)]
        if shown & _ASKS and len(shown) - len(wanting) >= (1 if titled and not wanting else _NEED):
            answers += [Claim("handles", 3, one.statement) for one in telling or firm]
            settled = settled or titled
        elif wanting or (titled and any(_DATED.search(one.live) for one in heard)):
            open_ += [Claim("lacks", 3, one.statement) for one in wanting or telling or heard[:1]]
    if answers and (settled or not open_):
        return Call("answered", case.quote([one.statement for one in answers], _QUOTES))
    weighed = Weighed((), (), tuple(open_), 0.0, 0.3 * len(open_))
    said: TopicVerdict = "partial" if open_ else "missing" if matter else "not-applicable"
    # Its sides tell an answer better than the tone of a place, which is heard where a bar names one.
    return call(case, weighed, said, WORDS, replace(BAR, about=""), matter)


def _places(case: Case) -> Iterator[tuple[str, list[Passage]]]:
    """Passages that stand together, with the title, row's first cell or label that gives them to the matter, if one does."""
    sections = case.document.sections
    for section, group in groupby(passages(case), key=lambda one: one.statement.section):
        here = [one for one in group if not (one.live.endswith(":") or _UNTIL_NOW.match(one.statement.text))]
        title = sections[section].title if sections else ""
        headed = title != case.document.title and _TITLED.said(title)
        if headed:
            yield title, [one for one in here if one.statement.kind != "table-row"]
            here = [one for one in here if one.statement.kind == "table-row"]
        for block, inside in groupby(here, key=lambda one: one.statement.block):
            labels = (title if headed else "", *_labels(case.document.blocks[block]))
            yield next((label for label in labels if _TITLED.said(label)), ""), list(inside)


def _labels(block: Block) -> tuple[str, ...]:
    """What a row, an item or the line above a list says before it says something of it."""
    if block.kind == "table-row":
        return (next((cell for cell in block.cells[:-1] if _NAMES.search(cell)), "")[:_LABEL],)
    head, colon, _ = block.text[:_LABEL].partition(":")
    bold, point, _ = block.text[:_LABEL].partition(".")
    return (block.lead[:_LABEL], head if colon else "", bold if point and len(bold.split()) < _FEW else "")


def _is_anchored(one: Passage, *, changing: bool) -> bool:
    """Whether a passage speaks of a release: in its words, or by what it does, on a page about a change."""
    if _ANCHOR.said(f"{one.live} {one.turned} {one.owed}"):
        return True
    told = {name for name, side in _SIDES.items() if says(side, one.live)}
    safely = told >= _SAFELY and bool(_BESIDE.search(one.live))
    turns = safely or bool(told & _IN_TURN and len(told & _MOVES) > 1)
    return changing and (turns or _ACT.said(one.live) or admits(_LACKS, one.live))


def _wants(one: Passage, *, titled: bool) -> bool:
    """Whether a passage has a release go to all, trusts in luck with it, or owes or refuses what would make it safe."""
    told = {name for name, side in _SIDES.items() if says(side, one.live)}
    if _OWES.search(one.live):
        return bool(told)
    lacks = titled and admits(_LACKS, one.live)
    if lacks or len(told) >= _NEED:
        return lacks
    if one.live and not told & _ASKS and (_IS.search(one.live) or not _WAS.search(one.live)):
        return admits(_ACT, one.live) or admits(_LACKS, one.live)
    return titled and not one.live and any(side.said(one.turned + one.owed) for side in _SIDES.values())


RULE = Rule(
    id="TP-deployment-strategy",
    slug="deployment-strategy",
    family="topics",
    summary="Roll-out, roll-back, compatibility, feature flags.",
    flags="Changes to running systems without steps, a way back, or a word on old and new side by side.",
    why=(
        "During every roll-out two versions run at once. A design that never says how they get along has an "
        "outage as its migration plan."
    ),
    detection=(
        "Looks for steps (stages, canary, dual running, flags), compatibility of versions and formats, and a way "
        "back. A date or the word `deploy` is a mention. Silence counts where deployment, migration or compatibility "
        "is spoken of at all, on a page only where it is about a change. There only "
        "what speaks of a release counts: a place that its title gives to the "
        "matter, or a sentence with what is released (a version, format, flag, share of traffic) or a word for the act. "
        "It must show two of: steps, a way back, old and new side by side, parts released alone, what is watched, when "
        "the old one goes, in whatever words; one will do under a title. What was turned down, is promised or trusts in "
        "luck takes from that, and a release that goes to all on a day, or takes the old one away with it, is found "
        "wanting. In a long text one sentence is "
        "not enough."
    ),
    false_positives=("Concept papers and greenfield sketches that are not about to be built.",),
    question=(
        "In which steps does this go live, what do old and new versions do with each other's data meanwhile, "
        "and how does one go back?"
    ),
    suggestion=(
        "Expand, migrate, contract; run beside the old one and compare; raise traffic behind a flag; keep the "
        "way back open until the old form is gone."
    ),
    not_when="A first release without users.",
    references=(
        "Jez Humble and David Farley, Continuous Delivery, Addison-Wesley, 2010",
        "Danilo Sato, Parallel Change, martinfowler.com, 2014",
        ("Betsy Beyer et al., The Site Reliability Workbook, chapter 16 Canarying Releases, O'Reilly, 2018"),
    ),
    severity="Medium; high where data changes its form.",
    valid=(
        Example(
            "# Seat map format changes\n"
            "Servers answer both formats from May; a theatre moves over when it likes, and format 1 is "
            "dropped when nobody has asked for it for a month."
        ),
        Example(
            "# Museum lockers\nKeys that are returned late are released to the desk after two days, then to all. A flag in "
            "the row marks a locker as broken, and the old key stays valid for an hour.",
            verdict="not-applicable",
        ),
        Example(
            "# Museum lockers\n| Point | What |\n|---|---|\n| Deploy | canary in one hall for an hour, back by itself |"
        ),
        Example(
            "# Orchard sensors\nThe server learns to read both formats. Sensors get format 2 three rows at a time, "
            "then the "
            "rest; one that finds no answer for an hour keeps its former image and returns to it."
        ),
        Example(
            "# Tariffs\n"
            "The new engine runs beside the old one for two weeks; then traffic moves behind a flag, which "
            "can be turned back within a minute."
        ),
        Example(
            "# Column\n"
            "The new column is added and filled; readers change over one by one, and the old one is dropped "
            "last; until then each can roll back."
        ),
        Example(
            "# Meter firmware\n"
            "Ten meters of staff get it in week one, a street in week two, a town after that; a meter that "
            "cannot reach the head end within an hour boots the former image from its other slot."
        ),
        Example(
            "# Till software\n"
            "Weekend swaps of all tills were voted down. One till per shop changes first and runs beside the "
            "others for five days; a switch in the back office returns it to the old program in a minute."
        ),
    ),
    invalid=(
        Example("# New seat map\n## Deployment\nThe new map comes on 4 June; the old one is removed the same night."),
        Example(
            "# Orchard sensors\nAll 340 sensors receive format 2 on 1 June, and the server understands nothing else then."
        ),
        Example("# Tariffs\nThe tariff service is replaced by a new one, which goes live on 1 March."),
        Example(
            "# Column\n"
            "The script renames the column in the database that seven services read. There is no transition "
            "and no rollback."
        ),
        Example(
            "# Meter firmware\n"
            "A trial with ten meters was proposed and not adopted. The image goes to all 90,000 meters in one "
            "night; the hotline is staffed."
        ),
        Example("# Till software\nThe tills are installed on 2 May as usual; a way back is on the list for release 3."),
    ),
    judge=judge,
)
