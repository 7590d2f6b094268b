"""Services that can only move, or only stand, together."""

import re
from collections.abc import Sequence

from review_core.evidence import Statement
from review_core.rules.antipatterns._exposure import Exposure, Sign, chain, talk
from review_core.rules.antipatterns._weighing import Lens, handles, otherwise, present, states, weigh
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import admits, passages, words
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

_ALL = (
    r"(?:all(?: of (?:them|the \w+))?|them all|both|together|the (?:lot|three|four|five|six|seven|eight|nine|ten|whole \w+)"
    r"|the (?:other|remaining) (?:two|three|four|five|six|\w+)|every one|everything|the rest|all (?:\w+|\d[\d,]*) \w+)"
)
_MOVED = (
    r"(?:(?:re)?built|rebuilds?|(?:re)?compiled?|releas(?:e|es|ed)|(?:re)?deploy(?:s|ed)?|ship(?:s|ped)?|install(?:s|ed)?"
    r"|swap(?:s|ped)?|restart(?:s|ed)?|stop(?:s|ped)?|start(?:s|ed)?|updat(?:e|es|ed)|upgrad(?:e|es|ed)|roll(?:s|ed)?|replac(?:e|es|ed)"
    r"|(?:go|goes|going) (?:live|out|up|down|in)|puts? (?:in|live)|come up|taken down|brought (?:down|up)|clos(?:e|es|ed|ing)"
    r"|merge|switched|live|delivered|handed over|promoted)"
)
_TOGETHER = (
    r"(?:together|at once|at the same time|simultaneously|jointly|in lock ?step|in step|as one"
    r"|as (?:an?|one|the)? ?(?:\w+ )?(?:set|unit|bundle|train|convoy|block|package|suite|whole|release)"
    r"|(?:in|within|on|during|at) (?:the |an? )?(?:very )?(?:one|same|single) (?:[\w-]+ ){0,2}?(?:night|window|evening|slot"
    r"|afternoon|minutes|day|week|weekend|sunday|saturday|morning|hour|go|run|step|operation|release|pass|move)"
    r"|within (?:the|an) (?:hour|minute)|side by side|same (?:[\w-]+ )?(?:window|night|slot|evening|afternoon)"
    r"|one window|overnight)"
)
_ONE_VERSION = words(r"""
    from one (?:tag|build|commit|version|branch)\b | reject(?:s|ed)? (?:fields|messages|records|what|anything|
    attributes) (?:that )?(?:they|it) (?:do|does)(?: not|n't) know | (?:an?|the)
    (?:older|old|previous|former|newer|new) [\w-]+ (?:can't|cannot|can not|does not|doesn't|could not)
    (?:read|understand|parse|decode|open|accept|load) | refus\w* to (?:deploys?|start|run|install|
    release)\b[^.;]{0,40}?\b(?:next to|beside|with|against|alongside) | (?:is|are) not (?:backwards?|forwards?)[-
    ]compatible | (?:insist|demand|require|expect|ask|check)s? (?:on |for )?(?:the same|one|an identical|an
    equal|equal|identical|a matching) (?:\w+ )?(?:number|version|build|tag|stamp|release|hash) | exactly one
    (?:build|version|image) of each | (?:quit|stop|exit|refus|fail|crash|abort|halt|
    clos)\w*\b[^.;]{0,40}?\b(?:mismatch|difference|deviation|discrepancy|inequality)
    | (?:mismatch|discrepancy)\b[^.;]{0,40}?\b(?:quit|stop|exit|refus|fail|crash|abort|halt|clos)\w*
    | (?:cannot|can't|not) (?:be )?(?:read|understood|parsed|decoded) (?:by )?(?:an? |the )?(?:release \d|version
    \d|older|earlier|previous|any other|last week|rest) | (?:carry|carries|share|shares|bear|bears|have|has|under|
    with|in|on|at|must be|keep|keeps|wear|wears|hold|get|gets) (?:exactly )?(?:one|the same|a single|an identical|a
    common|one and the same) (?:common |overall )?(?:build|version|release|tag|stamp|revision|baseline)\b(?! or)
    | (?:refus|reject|hang|turn|stop|crash|throw|drop|declin|panic|fail|quit|exit|abort|disconnect|clos|
    ignor)\w*\b[^.;]{0,60}?\b(?:another|different|any other|unequal|foreign|not the same|older|newer|last week's)\b
    (?:build|version|hash|stamp|edition|release|tag|revision|number)s?\b | (?:refus|reject|hang|turn|stop|drop|declin|
    disconnect|clos)\w*\b[^.;]{0,40}?\b(?:peers?|messages?|parts?|callers?|services?|neighbours?|partners?|programs?|
    programmes?) (?:with|of|from|on|at) (?:a different one|another|any other) | (?:another|different|any
    other|unequal|not the same|older|newer) (?:build|version|hash|stamp|edition|release|tag|
    revision)\b[^.;]{0,60}?\b(?:refus|reject|hung|hang|turn|stop|crash|thrown|dropp|declin|panic|fail|abort|
    disconnect|clos|ignor)\w* | (?:versions?|builds?|stamps?|copies|pictures|layouts?) (?:\w+ ){0,3}(?:have
    to|must|need to) (?:match|agree|be (?:equal|identical|the same)) | (?:stop|stops|exit|exits|quit|quits|refuse|
    refuses|hang up|crash|crashes|shut down|does not (?:come|start))\b[^.;]{0,60}?
    (?:if|when|on|unless)\b[^.;]{0,50}?(?:not the same|differs?|different|unequal|another|no match|matches|the same)
    | skew (?:is|be) (?:forbidden|refused|excluded|unsupported|fatal|out of the question) | only
    (?:work|works|talk|talks|understand|understands|read|reads|run|runs) (?:with|to) (?:[\w']+
    ){0,3}(?:same|equal|identical|matching)
""")
_AS_ONE = words(rf"""
    (?:one|the same|a single) (?:night|evening|weekend|day|window|go) in which (?:the lot|all|everything|both)
    | (?:a|each|one|the) (?:version|release|edition)(?: of the [\w-]+)? (?:names|lists|fixes|pins|consists
    of|contains|comprises|holds|bundles) (?:all |the )?(?:two|three|four|five|six|seven|\d+) | (?:one|any)(?: of
    (?:them|the \w+))? (?:is|are|has been|gets) [a-z]+(?:ed|t|n)\b[^.;]{{0,20}}? (?:the
    )?(?:others?|rest|all)\b[^.;]{{0,30}}?(?:too|as well|also|have to|must|need to) | (?:the|all)
    (?:two|three|four|five|six|seven|\d+) (?:pipelines|builds|releases|images|jobs|modules|components|services|parts)
    (?:run|go|start|are|is|get|move|change)\b[^.;]{{0,40}}?\b{_TOGETHER} | (?:in|into|on|to) all
    (?:two|three|four|five|six|seven|of) [\w-]+\b[^.;]{{0,40}}?\b{_TOGETHER} | one (?:[\w-]+
    )?(?:version|number|file|tag|stamp)(?: \w+)? for (?:the|all) (?:two|three|four|five|six|seven|eight|services|of)
    | (?:releases?|changes|deployments?|services|versions|updates) (?:are|is|get) (?:\w+
    )?(?:bundled|batched|collected|combined|grouped|synchroni[sz]ed|coordinated)
    | (?:deployed|released|installed|started|upgraded) in the (?:order|sequence) | one (?:[\w-]+
    )?(?:release|chart|pipeline|deployment|package|installer|artefact|artifact|job|tag|rollout)
    (?:for|of|with|contains|holds|covers|installs|carries) (?:the |all )?(?:two|three|four|five|six|seven|eight|all|
    services|everything|both) | umbrella (?:chart|release|version|tag)|of the umbrella
    | {_MOVED}\b[^.;]{{0,80}}?\b(?:or else|otherwise|else)\b[^.;]{{0,50}}?\b(?:fails?|panics?|crash\w*|throws?|
    breaks?|cannot|can't|stops?) | (?:synchroni[sz]ed|coordinated|joint|simultaneous|common|concerted) (?:\w+
    )?(?:roll-?out|release|deployment|upgrade|deploy|update|restart|go-live|cutover)s?\b
    | (?:requires?|needs?|means?|forces?|entails?) (?:\w+ ){{0,2}}?(?:rebuilding|redeploying|restarting|releasing|
    re-?testing|recompiling|upgrading)\b[^.;]{{0,60}}?\b(?:too|as well|also|all|others?|both) | (?:builds?|{_MOVED})
    (?:the|all) (?:two|three|four|five|six|seven|eight|nine|\d+)\b[^.;]{{0,40}}?(?:and|,)[^.;]{{0,20}}?\b{_MOVED}
    | {_MOVED} them all | (?:do|does|take|takes|move|moves|freeze|change) (?:all |the
    )(?:two|three|four|five|six|seven|eight|nine) (?:on|in|at|together|at once) | only (?:be |ever )?(?:\w+
    ){{0,3}}?(?:with|together with|along with|beside) (?:the |its |an? )?(?:matching|corresponding|same|right|equal)
    [\w-]+ | {_ALL}\b[^.;]{{0,70}}?\b{_MOVED}\b[^.;]{{0,60}}?\b{_TOGETHER} | {_MOVED}
    {_ALL}\b[^.;]{{0,60}}?\b{_TOGETHER} | {_MOVED} (?:the lot|all (?:of them|\w+) and) | puts? {_ALL} (?:\w+
    )?(?:in|live|on)\b | (?:stops?|restarts?|rebuilds?|swaps?|redeploys?|closes?|brings? down|takes? down|rolls? back)
    (?:the lot|the whole lot|the other (?:two|three|four|five|six|\w+)|all of them|all
    (?:two|three|four|five|six|seven|eight|nine)\b) | (?:two|three|four|five|six|seven|\d+|all|both) (?:\w+
    )?(?:teams?|images|services|programmes|parts|artefacts|
    components)\b[^.;]{{0,40}}?\b{_MOVED}\b[^.;]{{0,50}}?\b{_TOGETHER} | (?:release |monthly |weekly |quarterly
    |thursday |common |one |with the )+train\b[^.;]{{0,80}}?\b(?:all|together|other|keeps?|waits?|same|one|leave)
    | (?:leave|leaves|go|goes|ride|travel) (?:together|out together|all) (?:with|on|in)
    | (?:come|comes|go|goes|start|starts|started|brought|boot|boots) (?:up |live |out )?in (?:a|the|this)
    (?:fixed|set|given|right|strict|certain|prescribed) (?:sequence|order)
    | (?:field|change|version|class|type|column|edit)s?\b[^.;]{{0,60}}?\b(?:means?|forces?|makes?|requires?|takes?|
    needs?|goes into|entails?) (?:that )?(?:all|every|each|both|the (?:lot|two|three|four|five|six|seven|
    others))\b[^.;]{{0,60}}?\b{_MOVED} | whoever (?:changes?|touches|edits|alters|
    adds)\b(?![^.;]{{0,40}}\bleaves?\b)[^.;]{{0,60}}?\b(?:the lot|all|the rest|the others|every|both) | (?:every|each)
    [\w-]+(?: [\w-]+)? (?:built|compiled|deployed|made) (?:before|against)\b[^.;]{{0,40}}?\b(?:throws?|fails?|panics?|
    crash\w*|stops?|breaks?)
""")
_NOT_ALONE = words(r"""
    (?:no|none|not|nobody)\b[^.;,]{0,60}? (?:until|unless|before) the (?:others?|other
    (?:two|three|four|five|six)|rest|remaining \w+)\b | (?:mixed|mixing|mixtures? of|a mix of) (?:[\w-]+
    )?(?:installations?|versions?|builds?|releases?|states|fleets?)?[^.;]{0,24}?\b(?:not|never|un\w+|forbidden|
    excluded) | (?:no|none|nobody|no one|cannot|can't|can not|not|never|neither)\b[^.;]{0,70}? without (?:also
    )?(?:doing|touching|taking|changing|moving|redeploying |restarting|releasing|asking|stopping)?
    ?(?:the|its|their|all)(?: the)? (?:rest|others?|other (?:two|three|four|five|six|\w+)|remaining
    \w+|neighbours?|peers?)\b | (?:no|none|nobody|not|cannot|can't|never)\b[^.;,]{0,60}?\b(?:deploy|releas|ship|go|
    goes|live|install|upgrad|updat|roll|start|restart|chang|version|build|built)\w*\b[^.;,]{0,30}? (?:by itself|on its
    own|alone|separately|apart from (?:its|the))\b | skew is not (?:supported|allowed|tolerated|permitted|foreseen)
    | (?:none|no \w+|not one) (?:of \w+ \w+ )?(?:answers?|accepts?|serves?|talks? to|reads?|understands?) (?:an?
    )?(?:peer|one|caller|message|service|partner)s? (?:with|of|from|at|on) (?:another|a different|any other|an
    older|last)
""")

_RELEASE = re.compile(
    r"deploy|releas|\bbuil[dt]|version|restart|re-?start|upgrad|updat|install|swap|\bship|\broll|train\b|librar|package"
    r"|compil|\blive\b|\bfail|schema|\btypes?\b|in one operation|stop|\bgo(?:es)? out|change",
    re.IGNORECASE,
)


def _bound(case: Case) -> list[Statement]:
    """What a page says in plain words of parts that must move, or be of one version, together."""
    return [
        one.statement
        for one in passages(case)
        if admits(_ONE_VERSION, one.live) or admits(_AS_ONE, one.live) or _NOT_ALONE.said(one.live)
    ]


def _still(case: Case, told: Sequence[Statement]) -> list[Statement]:
    """Those of the statements some clause of which speaks of how the design is released, started or lost."""
    live = {one.statement.start for one in passages(case) if _RELEASE.search(one.live)}
    return [one for one in told if one.start in live]


def judge(case: Case) -> Call:
    """Present where services are built, released, restarted or lost as one."""
    weighed = weigh(case, _LENS)
    told = list(weighed.unanswered) or list(weighed.admitted)
    if is_page(case):
        told = _bound(case) or _still(case, told)
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
    "another version, for failing as one; on a page in any words (carry one stamp, stops the lot, none moves "
    "without the rest, a new field means that all are rebuilt), where it was not turned down. Compatibility "
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
    ),
    judge=judge,
)
