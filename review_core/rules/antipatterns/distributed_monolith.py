"""Services that can only move, or only stand, together."""

import re
from itertools import product

from review_core.evidence import Statement
from review_core.rules.antipatterns._exposure import Exposure, Sign, chain, talk
from review_core.rules.antipatterns._weighing import Lens, handles, otherwise, present, states, weigh
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.naming import named
from review_core.rules.page.speech import passages, words
from review_core.rules.relevance import is_page

_COPIES = "replica|single.guard|primary|election|leader"
_LENS = Lens(
    states=(states("monolith.together"), states("monolith.release", "monolith.as-one", within=12)),
    exposes=(states("monolith.together|deploy"),),
    handles=(handles("monolith.apart", strong=True),),
    named="monolith.named",
)


_EXPOSURE = Exposure(
    signs=(
        Sign("parts use each other's inside", 1.1, talk("couple.reads|couple.other|couple.inside")),
        Sign("parts wait on parts", 0.5, chain),
        Sign("copies of one program are one service, not several", -0.4, talk(_COPIES)),
        Sign("compatibility is spoken of, so that versions may differ", -0.5, talk("compat|couple.contract")),
    ),
    base=-3.5,
    told=0.05,
)

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
_EACH = words(rf"""
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
    that) | {_N}[- ](?:repo|service|team|app|way)\b | cross[- ](?:team|service|repo)
""")
# Parts told one by one: "Beds, Meds and Charts", "the controller and the agent", "pacer, creative, bidder".
_LISTED = re.compile(
    r"\b[A-Z][\w-]+(?: [a-z]+)?, (?:then )?(?:the |an? )?[A-Z][\w-]+(?: [a-z]+)?,? (?:and|&|then) (?:then )?"
    r"(?:the \w|(?:an? )?[A-Z])"
    r"|\b[A-Z][\w-]+, [A-Z][\w-]+, [A-Z][\w-]+\b"
    r"|\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]+\b)[A-Z][\w-]+(?: [a-z]+)?,?"
    r" (?:and|&|/|along with|together with|as well as) (?:a |the )?(?:new )?[A-Z][\w-]+"
)
_THEY = words("they(?: all)?(?= (?:are|go|move|come|get|have|must|need|were))")
_MOVES = words(r"""
    (?:re)?built | rebuild\w* | recompil\w+ | re-?link\w* | releas(?:e|ed|es|ing)(?! (?:it|its|them|their|the
    locks?|locks|each)) | (?:re-?)?deploy\w* | shipp?(?:s|ed|ing)? | deliver(?:s|ed|y|ies)? | roll\w*[ -]?out\w*
    | rolled back | roll-?back | (?:goes|go|going|went) (?:\w+ )?(?:live|out) | put (?:[\w-]+ ){0,2}?(?:live|
    into (?:production|service|operation)) | promot\w+ | (?:re-?)?install(?:s|ed)? | upgrad\w+ | updated
    | swap\w* | replac(?:e|es|ed|ing) | cut(?:s|ting)? over | cut (?:all|new) | chang(?:e|es|ed|ing) over
    | cut-?over | (?:turned|switched) (?:on|over) | re-?start\w* | stopped | stop(?:s|ping)? (?:all|the|every|
    both) | shut(?:s|ting)? down | (?:bring|brings|brought|bringing) (?:down|up|live) | come up | tag(?:ged|s)?
    | versioned (?:together|as|in) | trains? | bundles? | re-?test\w* | drained? | merged? | scaled
""")
_AGAIN = words(r"""
    (?:re)?built | rebuild\w* | recompil\w+ | re-?link\w* | releas(?:e|ed|es|ing)(?! (?:it|its|them|their|the
    locks?|locks|each)) | (?:re-?)?deploy\w* | shipp?(?:s|ed|ing)? | deliver(?:s|ed|y|ies)? | roll\w*[ -]?out\w*
    | rolled back | (?:goes|go|going|went) (?:\w+ )?(?:live|out) | (?:re-?)?install(?:s|ed)? | upgrad\w+
    | updating | swap\w* | cut(?:s|ting)? over | cut (?:all|new) | re-?start\w* | stops? (?:all|the|every|both)
    | stopped | shut(?:s|ting)? down | re-?test\w* | touch(?:es|ed) | changes? in | new version of
    | (?:bring\w*|brought) (?:[\w-]+ ){0,3}down
""")
_AT_ONCE = words(r"""
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
    sun)days | maintenance (?:window|slot|night|weekend) | release captain | node for node
""")
_CHANGES = words(r"""
    (?:an?|any|each|every|one|the|such an?|no|new) (?:[\w-]+ ){0,3}?(?:change[sd]?|fix(?:es)?|hot ?fix|field|
    column|bump|update|edit|addition|renam\w+|enum|attribute|type|format|layout|version) | (?:if|when|whenever|
    where|once|as soon as|since|whoever|who|adding|changing|renaming|touching|bumping)
    \b[^.;]{0,60}?\b(?:chang\w*|add(?:s|ed|ing)?|renam\w*|bump\w*|alter\w*|touch\w*|updat\w*|edit\w*|publish\w*|
    fix\w*|adding|method|field|rolled back) | change of | bumping | a change | a (?:one-line |hot ?)?fix
    | changes
""")
_STOPS = words(r"""
    stopped | stops? (?:all|the|every|both) | halt(?:s|ed)? | shuts? down | drain(?:s|ed)? | (?:brought|bring|
    taken) down
""")
_STARTS = words(
    "started | starts? (?:all|the|them|[A-Z]) | re-?start(?:s|ed)? | brought up | bring up | come up | boot(?:s|ed)?"
)
_EQUAL = words(r"""
    (?:the (?:very )?same|identical|equal|one common|a common|one and the same|a matching|same|matching|a
    single|one single|exactly one|one (?:overall|shared|combined|global)|one) (?:(?:build|release|git|schema|
    interface|major|minor|patch|program|protocol) )?(?:version(?: number)?|tag|build|sha|hash|commit|revision|
    patch level|release number|number|serial|appversion|stamp|baseline|build number|release) | (?:versions?|
    builds?|hash(?:es)?|shas?|minor|major|release|number|tags?|patch level)(?: \w+)? (?:must|have to|has to|
    need to|needs to|should|shall) (?:be (?:equal|identical|the same)|match|agree) | pinned to
""")
_SPURNS = words(r"""
    refus(?:e|es|ed|ing) | reject(?:s|ed|ing)? | hangs? up | hung up | (?:cannot|can't|won't|(?:will|does|do|
    can|could|would|may|is|are|shall)(?: not|n't)) (?:boot|start|run|come up|talk|read|decode|understand|
    understood|parse|connect|join|accept|answer|load|open|be (?:read|understood|decoded|parsed)|supported|
    compatible|work) | panics? | crash\w* | breaks? | evict(?:s|ed) | throws? | disconnect\w* | aborts? | exits?
    | quits? | fails? | stops?(?! (?:all|the|every|both)) | closes | shuts? down | (?:is|are) (?:turned away|
    cut off|thrown out|fatal|forbidden|excluded) | only (?:works?|talks?|understands?|reads?|runs?|starts?|
    accepts?) | (?:no|none|not one|nobody|no \w+) (?:of (?:the|them) ?(?:\w+ )?)?(?:works? with|talks? to|
    answers?|accepts?|reads?|serves?|understands?)
""")
_UNLIKE = words(r"""
    (?:another|a different|any other|an? older|older|an? newer|newer|unequal|foreign|the (?:earlier|previous|
    former|old|preceding)|an? (?:earlier|previous|former|old)|last (?:week|month|sprint|year)(?:'s)?|differing|
    deviating|different) (?:[\w-]+ )?(?:builds?|hash(?:es)?|sha|releases?|commit|jar|image|minor|patch level|
    programs?|programmes?|binary|software|edition|stamp|tags?|modules?|version numbers?) | (?:of|with|at)
    (?:an?|any|the) (?:other|different|another|previous|older|earlier|old) (?:minor |major )?(?:versions?|one)
    | of (?:a )?different (?:packages?|versions?|bundles?) | any other (?:\w+ )?version | (?:differing|
    deviating|unequal) (?:[\w-]+ )?numbers? | (?:built|compiled|made|generated) (?:with|from|against|of)
    (?:another|a different|any other) | (?:patch|minor|version|release|build|commit)s? behind | (?:that|
    which )?(?:is|are)(?: not|n't) (?:its|their|his) own | (?:version|build|copy|hash|release|stamp|number|they|
    list)s? (?:\w+ )?differs? | differs? from | not the same | mismatch | discrepancy | left behind | within
    (?:a|one|the same) (?:release|version|build) | (?:its|their|the|one) (?:three|two|four|five|
    other )?(?:peers|others|neighbours|rest|(?:other )?(?:two|three|four|five))\b[^.;]{0,20}?\b(?:hold|have|has|
    report|show|carry) the same | (?:same|matching|equal|identical) (?:release|version|build|tag|hash|number)
    | fields? (?:that |which )?(?:it|they) (?:was|were|do|does) not (?:built|know) | the old (?:jar|build|image|
    binary) | (?:version |build )?skew
""")
_CODE = words(r"""
    (?:shar(?:e|es|ed|ing)|common|same|one|single|vendors?|imports?|pulls? in|pull|compile[sd]? against|
    compiled into|link(?:s|ed)?|built? against|carr(?:y|ies)|internal|exchange) \b[^.;]{0,50}?\b(?:models?|
    librar(?:y|ies)|lib|module|packages?|crate|jars?|class(?:es)?|structs?|entit(?:y|ies)|types|headers?|gem|
    dll|stored procedures?|submodule|code|enums?|[a-z]+-(?:core|model|models|common|entities|types|lib))
""")
_SINGLY = (
    r"(?:alone|separate(?:ly)?|individual(?:ly)?|independent(?:ly)?|on (?:its|their) own|by (?:itself|themselves)|singly"
    r"|per-service|one by one|apart from"
    rf"|(?:without|until|unless|before) (?:[a-z]+ing )?the (?:others?|rest|other {_N}|remaining \w+))"
)
_SINGLY_BARRED = words(rf"""
    (?:no|none|not|never|nobody|neither|cannot|can't|nor|impossible|forbidden) [^.;,]{{0,70}}?\b{_SINGLY}
    | {_SINGLY} (?:[\w-]+ )?(?:is|are|would be) (?:[\w-]+ )?(?:of no use|useless|pointless|impossible|not|
    excluded|forbidden|ruled out)
""")
_APART = words(r"""
    independent\w* | separate(?:ly)? | alone | singly | individually | (?:its|their) own (?:pipeline|version|
    day|days|pace|time|week|schedule|release|rhythm|build|chart|number|tag|train|cadence) | on (?:its|their) own
    | by (?:itself|themselves) | own (?:pipelines?|version|pace|schedule) | at (?:its|their) own | in (?:any|
    whatever) order | any (?:day|weekday|hour|time) | any (?:one )?of them (?:may|can|goes) | when(?:ever)?
    (?:it|they|its|their|the) (?:team )?(?:is |are )?(?:ready|likes?|suits?|wish(?:es)?|done|says?|want\w*)
    | one (?:after|by|at) (?:the other|one|a time|another) | (?:ignores?|skips?|pass(?:es)? over|tolerates?|
    leaves?) (?:[\w-]+ ){0,3}(?:unknown|not know|fields?) | unknown fields | (?:fields? )?only
    (?:ever )?(?:be )?add\w* | add(?:itive|-only) | append-only | (?:backwards?|forwards?)[ -]compatib\w*
    | compatible | without (?:\w+ )?(?:telling|asking|a word|notic\w+|redeploy\w*|touching|draining|anybody|
    anyone) | contract tests? | consumer-driven | negotiat\w* | (?:two|one|several) (?:\w+ )?(?:versions?|
    releases?|majors?|minors?) (?:behind|apart|back|away) | trails? | previous|preceding|n-1 | pipeline per
    | per service | not (?:wait|redeploy|involve|notice) | nobody (?:else|waits|notices) | no (?:agreement|
    coordination) | own (?:tag|day|number|release|images?) | (?:touch(?:es|ed)?|restarts?|affects?|concerns?|
    moves?|goes|builds?|stays?) (?:only|just|a single|in one|one|nothing) | only (?:touch(?:es)?|restarts?|the
    part|that one|affects?|concerns?|its own) | nothing else | (?:that one|that service|own service|the part)
    only | one (?:\w+ )?(?:build|version|release|minor|major) (?:behind|ahead|apart|older|newer|or) | settles?
    on | follows? (?:suit )?(?:when|as|later) | (?:still|go(?:es)? on) (?:gets? along|reading|accepting|works?)
    | own (?:[\w-]+ ){0,2}only
""")

_NEW_FOR_NEW = re.compile(
    r"\bnew [A-Z][\w-]+ (?:needs|requires|wants|demands|takes|works only with) (?:an? |the )?new [A-Z]"
)


def _near(text: str, within: int, *sides: re.Pattern[str]) -> bool:
    """Whether a text says all the sides in one stretch of so many characters, and does not deny the first of them."""
    spots = [[(found.start(), found.end()) for found in side.finditer(text)][:8] for side in sides]
    if not all(spots):
        return False
    for chosen in product(*spots):
        start, end = min(first for first, _ in chosen), max(last for _, last in chosen)
        if end - start <= within and not _denied(text, start, end):
            return True
    return False


def _denied(text: str, start: int, end: int) -> bool:
    """Whether a stretch is negated, and no "unless" or "without" turns that round."""
    said = _NO.search(text, max(text.rfind(mark, 0, start) for mark in ",;:.") + 1, end)
    if said is None:
        return False
    stop = min((at for mark in ";:" if (at := text.find(mark, said.end())) > 0), default=len(text))
    return not _UNLESS.search(text, said.end(), stop)


# "Does not start", "not the same": such a negation denies no move.
_NO = re.compile(
    r"\b(?:not|never|neither|nor|nobody|none|nothing|no)\b(?! (?:longer|only|just|understand|read|start|boot|its|their|run"
    r"|talk|decode|the same|match|equal|come|built|work|accept|parse))",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\b(?:unless|until|without|before|except|but)\b", re.IGNORECASE)


def _as_one(text: str) -> bool:
    """Whether a sentence has several parts move at once, be of one version, or refuse another."""
    if (_SINGLY_BARRED.said(text) and _MOVES.said(text)) or _NEW_FOR_NEW.search(text):
        return True
    if any(not _denied(text, found.start(), found.start()) for found in _APART.pattern.finditer(text)):
        return False
    each, moves, once = _EACH.pattern, _MOVES.pattern, _AT_ONCE.pattern
    return (
        any(
            _near(text, 110, several, moves, once)
            or _near(text, 170, _CHANGES.pattern, several, _AGAIN.pattern)
            or _near(text, 90, several, _EQUAL.pattern)
            or _near(text, 160, _CODE.pattern, several, moves)
            or _near(text, 120, several, _STOPS.pattern, _STARTS.pattern)
            for several in (each, _LISTED)
        )
        or _near(text, 90, _THEY.pattern, moves, once)
        or _near(text, 90, _EQUAL.pattern, _SPURNS.pattern)
        or _near(text, 90, _UNLIKE.pattern, _SPURNS.pattern)
    )


def _bound(case: Case) -> list[Statement]:
    """What a page says in plain words of parts that must move, or be of one version, together."""
    return [one.statement for one in passages(case) if _as_one(named(case, one.live))]


def judge(case: Case) -> Call:
    """Present where services are built, released, restarted or lost as one."""
    weighed = weigh(case, _LENS)
    told = list(weighed.unanswered) or list(weighed.admitted)
    if is_page(case):
        told = _bound(case) or [one for one in told if _as_one(named(case, one.text))]
    if not told or not _EXPOSURE.believes(case, weighed):
        return otherwise(case, weighed)
    return present(
        case,
        told,
        severity="medium",
        title="Separate services that move as one",
        detail="A change to one waits for all and a fault in one takes all: the costs of a network between the parts, "
        "and none of the independence that it was paid for.",
        weight=0.5,
    )


RULE = Rule(
    id="AP-distributed-monolith",
    slug="distributed-monolith",
    family="anti_patterns",
    summary="Services that must be released, scaled or lost together.",
    flags="Services that share a version number, a release train or a model library that forces one, refuse peers of "
    "another version, must start in a certain sequence, or fail as one.",
    why="Independent release is what services are for. Where every change is a release of all, teams wait for each "
    "other, a roll-back is a roll-back of everything, and there is no moment at which old and new may meet.",
    detection="Words for deploying, building, restarting or upgrading together, for one version number, for refusing "
    "another version, for failing as one. On a page a sentence says it that has several parts (all three, the lot, a "
    "list of names) built, put live or stopped at once, has a change or a common library move several, gives all one "
    "version, has a part refuse a peer of another, or lets none move alone; one that lets each move when it likes, or "
    "was turned down, does not. Compatibility "
    "with older peers and pipelines of their own count as handling. A mechanism that the text denies or puts "
    "off is as good as said to be missing. In a design of more than a page all this is believed only where "
    "parts use each other's inside or wait on each other, and little is said of copies and compatibility. The "
    "weights of these signs were fitted on designs labelled by language models in a reviewer's role.",
    false_positives=(
        "One service with several processes.",
        "A single coordinated cut-over, once.",
    ),
    question="Can one of them be released, rolled back and scaled on a Tuesday morning without touching the others?",
    suggestion="Make each tolerate its peers one version behind and ahead (expand and contract), publish contracts "
    "instead of a shared model, and give each a pipeline of its own.",
    not_when="One team owns all of it and releases it as one gladly: then merge the services and keep the modules.",
    references=(
        "James Lewis, Martin Fowler: Microservices, martinfowler.com, 2014",
        "Sam Newman: Building Microservices, 2nd edition, O'Reilly, 2021",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Services\n## Design\nEach service is deployed on its own and accepts its peers' last two versions.\n"
        ),
        Example("# Services\n## Design\nCatalogue and Cart are two services.\n"),
        Example(
            "# Observatory\n## Releases\nPointing, Dome and Camera are three services. A new field in the exposure record "
            "leaves Dome and Camera as they are; a telescope gets each of them when it is done.\n"
        ),
        Example(
            "# Ferry desk\n## Releases\nFares, Decks and Tickets may be two releases apart; each skips fields that it does "
            "not know, so nobody waits for the other two in order to ship.\n"
        ),
    ),
    invalid=(
        Example("# Services\n## Design\nThe five services share one version number and are deployed together.\n"),
        Example("# Services\n## Design\nA release train deploys all four at the same time.\n"),
        Example(
            "# Ferry desk\n## Releases\nFares, Decks and Tickets hang up on a peer with another build, so none of them "
            "moves without the other two, and all three are swapped in the same night.\n"
        ),
        Example(
            "# Observatory\n## Releases\nPointing, Dome and Camera are three services. Whoever adds a field to the exposure "
            "class relinks Dome and Camera too; a telescope gets the three on one Monday morning.\n"
        ),
    ),
    judge=judge,
)
