"""What each side does when the network between them is cut."""

from review_core.evidence import Claim, Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import COUNT, Speech, judged, passages, says, words
from review_core.rules.relevance import Matter, because, coordination, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("cut-off|^cut-off|trouble.parted", "partition-behaviour|way.parted"), within=30),
    Signal("handles", 3, ("way.cap",), flips=False),
    Signal("handles", 2, ("cut-off", "carry-on")),
    Signal("touches", 1, ("cut-off",)),
    Signal("lacks", 3, ("cut-off|~cut-off|trouble.parted", "lack.parted"), flips=False),
)
BAR = Bar(
    answered=11,
    partial=0.5,
    about="on.partition",
    aspects={
        "cut-off": "which links may be cut",
        "quorum": "which side may go on",
        "carry-on": "what still works",
        "partition-behaviour": "what each side does",
        "recovery": "how the sides come together again",
    },
)
SPEECH = Speech(
    place=words(r"""
        (?:network |net)?(?:partition(?:s|ed)?|splits?|splitting) | (?:is|are|be|being|get|gets|was|were)
        (?:cut|severed|parted|split|separated) | cut(?:s|ting)? (?:off|link|line|fibre|fiber|cable|of the)
        | (?:link|line|fibre|fiber|cable|wire|radio|tunnel|bridge|network|connection|uplink|backbone|wan|vpn|leased
        line|contact|connectivity|modem|lte|satellite)s? | (?:not|no longer|cannot|can't|stop(?:s|ped)?|cease\w*)
        (?:hear|see|reach|talk|speak|find|hearing|seeing|reaching|talking)(?:s|ing)? | (?:out
        of|beyond|without|loses?|lost|no|losing) (?:sight|reach|range|contact|touch|coverage|signal|connection|link|
        line|network) | (?:un|not )reachable | isolat\w+ | disconnect\w* | off ?line | apart | each on its own
        | islands? | both (?:ends|sides|halves) (?:alive|up|running) | between (?:the )?(?:\w+
        )?(?:halls?|sites?|regions?|zones?|towers?|buildings?|plants?|data
        ?cent\w+|rooms|halves|sides|cities|continents) | (?:don't|do not|does not|doesn't) (?:hear|see|reach|talk)
        | los(?:e|es|ing) (?:each other|one another|the other|touch) | (?:messages?|packets?|word|nothing|beats?)
        (?:don't|do not|no longer|doesn't|does not|can't|cannot|stops?) (?:get|come|go|getting|coming)(?:s)? through
        | ethernet|mpls|dsl|isdn|5g|internet|no link|blackout|dead zone|tunnels?
        | minority|pause_minority|switch(?:es)? (?:fails?|dies|is dead|is lost)|breaks? | when there is (?:a
        )?(?:signal|coverage|reception|network|connection|contact) | microwave|wireless|laser|beam|backhaul|trunk|
        peering|interconnect\w*|leased | speak again|talk again | interrupt\w+ | cut-?off
        | (?:if|when|while|once|until|with \w+) cut
        | severed | separat\w+ | (?:when|if|while|once) they (?:part|split) | sight of | out of coverage
            | (?:do|does|did|can|could) not (?:hear|see|reach|talk|find)\w* | see each
        other | in reach again
    """),
    sides={
        "decides": words(rf"""
            majority | minority | quorum | witness | arbiter | tie-?breaker | third
            (?:site|place|party|room|zone|region|node|hall|vote) | (?:two|three|four|2|3) (?:of|out of) (?:the
            )?(?:three|five|six|seven|3|5|7) | (?:the )?(?:side|half|hall|region|site|zone|part|group|end|one|tower|
            building|plant|party) (?:with|that|which|holding|whose|where|still) | (?:side|half|hall|region|site) \w+
            (?:alone|goes on) | goes on alone | {COUNT} (?:replicas|nodes|voters|votes|members)
            | (?:holder|holds|owner|owns|keeps?) (?:of )?(?:the )?(?:lease|lock|token|key|vote|licence) | lease
            | (?:operator|person|someone|human|shift|duty)\w* (?:decides|confirms|chooses|phones|names) | in charge
            | has charge | leads alone | home (?:region|side|site|hall|plant) | (?:own|its|the) word
            (?:holds|counts|wins) | word (?:holds|counts) for | (?:only|alone) (?:the )?[\w-]+(?: [\w-]+)? (?:goes
            on|may|decides|takes|accepts|writes|keeps|sells|issues|books|gives|changes|leads|acts) | alone (?:goes
            on|may|decides|takes|accepts|writes|sells) | (?:for|over|of) (?:its|their) own (?:\w+) | its own (?:\w+
            )?(?:only|alone) | (?:nearer|local|larger|bigger|smaller) (?:side|half|part) | (?:no|without a?)
            ?(?:quorum|majority) | homed (?:there|here|at|in)|own (?:range|share|half|part|area|shelves|customers|
            articles|quota|stock) | elect(?:s|ed)? | (?:only|alone) (?:\w+ )?(?:answers|dispatches|serves|books|
            issues)|(?:dispatches|takes|serves|answers|leads) all | (?:on|at|for) (?:its|their) (?:own )?side|odd|even
            | key switch|on lead|master switch|designated|by (?:rank|priority|convention) | (?:is|are) (?:the
            )?(?:boss|lead|leader|master|senior|authority|authoritative|first|home)\b|(?:is|are) registered|go(?:es)?
            to the (?:pair|majority|rest)|pause_minority | (?:is|are) the [\w-]+'s\b|the [\w-]+ may\b(?!
            be)|(?:side|site|one)'s (?:word|value|entry|version|count) (?:wins|counts|holds|stands)
            | (?:separate|own|disjoint|different) (?:number )?(?:ranges?|blocks?)|only in the [\w-]+
            (?:it|where|that|in which)|only the [\w-]+ may | votes?|third (?:server|machine|computer|office)|obeys?|
            (?:listens?|listen) to [\w-]+ only|whoever (?:holds|has)|holds? (?:its|the|a) token|arbit\w+ | [\w-]+
            decides (?:over|on|about|for)
            | (?:has|have|gets?|takes?|keeps?|holds?) (?:the )?(?:command|say|pen|control|lead|authority)
            | in command | the (?:pair|single one|lone one) | (?:minority|majority) (?:side|part|partition|half|nodes)
            | (?:side|half|hall|region|site|zone|depot|part|node|nodes|store|plant|cluster) (?:without|that lacks|lacking)
            | (?:prefers?|chooses?) (?:consistency|availability)
        """),
        "refuses": words(r"""
            (?:refus|reject|declin|block|freez|froz|suspend|paus)(?:e|es|ed|s|en|ing)?\b | turns? away | turned away
            | turns? down | (?:do|does|will|may|shall|can|must)(?: not|n't) (?:take|accept|write|change|sell|book|
            issue|start|act|close|open|allow|commit|decide|give|promote|assume|elect|switch|touch|move|confirm|
            answer)\w* | (?:accepts?|takes?|books?|sells?|issues?|allows?|writes?) (?:no|none|nothing|neither) | no
            (?:new )?(?:writes?|changes?|orders?|bookings?|sales|edits|payments|commands?) | read[ -]only | only
            (?:reads?|shows?|opens?|displays?|answers?|lets?|serves?|show|open|serve|read) | (?:is|are)
            (?:off|shut|closed|locked|greyed|barred|disabled) | stops? (?:accepting|taking|writing|selling|serving|
            itself|at|after|within|\w+ing) | steps? down | stands? down | (?:lays?|puts?) down | fences? itself
            | falls? silent | closes? | holds? (?:off|back) | (?:shown|show|shows|goes|go|turns?|greys?) (?:\w+
            ){0,4}(?:grey|gray|out) | never (?:close|write|sell|book|accept|start)s? | 503 | error | unavailable
            | (?:up to|at most|no more than) (?:a )?\d(?![\d.,]* ?(?:ms|s|sec\w*|min\w*|h|hours?|days?|weeks?)\b)
            | (?:limit|ceiling|cap|quota|allowance|float) of | only (?:with|for|from|what|their|its|within)
            | (?:starts?|begins?|grants?|gives?|takes?|issues?|hands? out) (?:no|none) | (?:does|do|may|can) (?:\w+
            )?(?:but )?not (?:book|sell|grant|print|pay|dispense|decide|admit) | (?:gives?|giving) up [a-z]+ing|and
            only [a-z]+s|only carries out|demotes? itself|withdraws?|abstains?|stops? [a-z]+ing
            | (?:taken|accepted|booked|allowed|changed|given|possible) only|only (?:in|at|by|for) the|reads? only|lone
            node|count as 'not|counts? as (?:no|not) | (?:shows?|shown) (?:them |it )?(?:locked|as (?:of|last))
            | nobody can|no one can|takes? no|hatched|erases?|not until | own [\w-]+ only
            | (?:cannot|can't|can not) [a-z]+ | discards?
            | (?:without|outside) (?:the |an? |its )?(?:lease|witness|majority|quorum|arbiter|token|key|lock|vote) [a-z]+s\b
            | lease (?:has )?(?:run out|runs out|expires|expired|lapses|lapsed) | locks? (?:its|the|that|all|them|writes)
            | turns? [\w-]+ away | (?:is|are) (?:discarded|declined|refused|rejected|frozen|blocked|paused|disabled)
            | returns? (?:a )?5\d\d | only [a-z]+s\b | unavailab\w+
        """),
        "keeps": words(r"""
            (?:from|on|with|in) (?:its|their|the) (?:own |local |last |latest )+\w+ | last
            (?:known|good|valid|received|seen|revision|state|plan|value|list|copy|table|setting)s? | own copy
            | local(?:ly)? (?:copy|queue|buffer|store|disk|quorum|kept|stored|decide\w*) | local_quorum
            | (?:go|goes|carry|carries|run|runs|work|works|keep|keeps) on (?:with|from|by|for|alone|as|under|at|its|
            in) | (?:keeps?|kept|buffers?|buffered|stores?|stored|queues?|queued|spools?|spooled|collects?|collected|
            parked|saved|notes?|noted|hints?) (?:[\w,'-]+ ){0,6}(?:until|for|up to|till|locally|on|in|while|\d|and
            sen) | serves? (?:[\w'-]+ ){0,4}(?:stale|as of|old|last|marked|cached|from|reads) | stale | as of | with
            (?:its|their) (?:age|hour|time) | marked | as they (?:were|are) | (?:both|each|either)
            (?:sides?|halves|ends?|\w+)? ?(?:accepts?|takes?|go(?:es)? on|carr(?:y|ies)
            on|sells?|books?|serves?|writes?|keeps?) | (?:sell|play|print|count|work|run|serve|book|scan|record|
            measure|take|drive|control|charge|pump|cook|trade|write|vend|pick|pack|sort|steer|admit|dispatch|bill|
            watch)s? on(?: at| with| from| by| for| alone| under| its| in| as|,|;|\.|$) | events?, | hours? of
            | oldest (?:first )?(?:out|dropped) | runs? on | goes on | by hand | on paper | autonomous\w* | alone
            | (?:stay|stays|remain|remains|kept|still) (?:readable|visible|shown|usable|valid)|banner|state of|pile
            up|piles up | (?:saves?|writes?|stores?|records?) (?:to|in|on) (?:sqlite|the
            (?:device|phone|tablet|machine)|its own|a local|local|disk|flash|memory) | waits? in (?:the|its|an?)
            (?:outbox|queue|buffer|spool|journal)|syncs? when | continues? (?:at|on|in|with|from) | works? offline | go on
            | (?:works?|runs?|feeds?|acts?|controls?|rings?|decides?|drives?|books?|sells?) (?:[\w-]+ ){0,4}?(?:alone|
            itself|locally|offline|on its own|by its own|from its own|with its own|through its) | on the last [\w-]+
            | holds? up to | kept in an? (?:outbox|queue|buffer|journal|log) | keeps?
            [a-z]+ing|goes? to (?:hand|paper|manual|radio|voice)|(?:stay|stays) where (?:they|it)
            (?:were|was|are|is)|hatched
        """),
        "meets": words(r"""
            (?:on|upon|after|at|with|before|until) (?:its |the |their |any )?(?:return|reunion|reconnect\w*|
            reconnection|rejoin\w*|healing|heal|repair|reconciliation|recovery|mending|restoration) | (?:when|once|as
            soon as|after|until|till|the moment|whenever) (?:it|they|the|both|contact|connection|link|line|\w+)(?:
            \w+){0,3}(?:'s| is| are| has| have| sees?| hears?| meets?| comes?| returns?| heals?| can| reach\w*)?
            ?(?:back|up again|restored|mended|heals?|again|returns?|closed|repaired|hub|each other|reunited|whole)
            | when (?:the )?\w+(?:'s|’s) back | catch(?:es)? up | reconcil\w+ | merg(?:e|es|ed|ing)
            | repla(?:y|ys|yed) | re-?sync\w* | swap(?:s)? what | exchange what | unit(?:e|es|ed) | converge\w*
            | crdts? | last[ -]writer | sent (?:anew|afterwards|later|up|over) | read anew | handed (?:over|on)
            (?:later|when|once) | takes? over the | by (?:counter|number|sequence|version|time ?stamp) | drops?
            (?:its|what|the) (?:uncommitted|own|tail|changes)? | summed | added up | conflicts? | the newest \w+
            | repair runs | hinted | anti-entropy | (?:later|higher|newer|older) \w+ (?:wins|loses|counts|holds)
            | back (?:on ?line|online|in (?:contact|touch|range|sight|reach)|together|up)
            | (?:sends?|hands?|uploads?|delivers?|pushes|pass(?:es)?|gives?) (?:in |over |up |on
            )?(?:its|their|what|the|all) [^.;]{0,30}(?:first|afterwards|later|then|next) | (?:comes?|come)
            (?:back|together) | back together | taken? over (?:from|the box) | settled? (?:afterwards|later|with|when)
            | rolled back | discards? | thrown away | (?:afterwards|later|then),? (?:each|both|they|it|the
            \w+)?[^.;]{0,30}?(?:sends?|gets?|exchang\w+|hands?|pass\w*|compar\w+|pulls?|copies) | sends? the
            other|pulls? (?:what|the missed|the missing)|evened out|before it (?:books|sells|writes|takes|serves)
            again|played into | (?:on|upon) (?:finding|seeing|hearing|meeting) (?:each other|one another|the
            other)|swap (?:open|their|the|all)|resumes? (?:when|once|after|as)|have come through|drop(?:s)?
            doubles|copied over | (?:once|when|after) (?:the )?(?:tunnel|link|line|vpn|network|connection|fibre|cable|
            switch|path) (?:has held|holds|stands|has been|works|is there|is up) | fetch(?:es)? what|switched on
            again|are opened|is opened|records come together | (?:on|upon|after|at|with|before|until)
            (?:(?:its|the|their|any|link|line|site|network) ){1,2}(?:return|reunion|restor\w+|recovery|repair|
            reconnect\w*|healing) | deltas? (?:are|shall|is)|exchanged (?:on|after|when|once|upon) | played
            over|follows? on return|queued [\w-]+ (?:are|is) (?:played|sent|applied) | gets? (?:the |a
            )?(?:list|log|copy|news) of|(?:speak|talk|meet|see|hear)s? (?:to )?(?:each other )?again|erases? its|good link
            | (?:by|per) field | throws? away | copies (?:the |its )?[\w-]+ from | joined [\w-]+ by
            | (?:later|newer|higher|last) (?:edit|change|write|entry|value|one) (?:[\w-]+ ){0,3}?wins
            | merg\w+ by | (?:taken?|takes?) over again | comparison | kept in the history | in order afterwards
            | until both | both agree again | allots? anew | own [\w-]+ wins? | changes? wins?
        """),
    },
    lacks=(
        words(r"""
            (?:has|have|had|is|are) (?:a )?(?:second|two|redundant|spare|double)
            (?:carrier|line|fibre|path|route|link|provider)s? | separate (?:routes?|paths?|carriers?) | two
            (?:fibres?|paths|carriers|routes) | by separate | laid (?:so|in|by) | supervised | monitored | without a
            break | both have not been | not been down | doubled(?: up)?
            | sort(?:s|ed)? (?:\w+ ){0,2}out | (?:in use|in service|there) (?:for|since) [^.;]{0,40}?(?:years?|months?)
            | never been (?:cut|down|lost) | does not (?:go
            away|fail|break) | (?:is|are) not felt | up all the time | keep(?:s)? themselves in step | as they always
            do | (?:is|are) (?:kept )?in step | (?:assumed|taken) (?:to be|as) (?:there|reliable|always|given)
            | (?:is|are) reliable | reliable (?:network|link|line) | decent (?:line|link) | (?:nothing|nobody|no
            one|no rule|neither) (?:\w+ ){0,3}(?:decides|says|prevents|stops|happens|notices) | (?:not|isn't|is not)
            (?:considered|treated|handled|defined|foreseen|regulated|looked into) | undefined | unclear
        """),
    ),
    anywhere=False,
)
_LINK = (
    r"(?:lines?|links?|fibres?|fibers?|cables?|networks?|tunnels?|uplinks?|connections?|radio|bridge|wan|vpn|backbone|"
    r"interconnect|microwave|wire|modem|lte|satellite|contact|coverage|switch|internet)"
)
# That parts are alive and cannot see each other; a page that says nothing of the kind is about something else.
_PARTED = words(rf"""
    (?:network |net)(?:partition(?:s|ed)?|splits?) | partitioned | split[- ]brain
    | {_LINK}\b[^.;:|]{{0,40}}? (?:cut(?! in)|down|severed|lost|broken|breaks?|fails?|failed|gone|interrupted|out|torn|dead|
    away|drops?)
    | (?:cut|loss|outage|break|failure|interruption|losing|loses?|lost) (?:of )?(?:the |a |its |their )?(?:[\w-]+ )?{_LINK}
    | (?:with|without|no|out of|beyond) (?:a |the |its )?(?:[\w-]+ )?(?:{_LINK}|signal|reach of the [\w-]+|sight|touch|range)
    | (?:cannot|can't|do not|don't|does not|doesn't|did not|could not|no longer|stop(?:s|ped)?) (?:see|reach|hear|find|talk)\w*
    [ ](?:to )?(?:each other|one another|the other|the rest|the hub|the centre|the majority|its|their)
    | (?:see|hear|reach) (?:each other|one another) | both (?:[\w-]+ )?(?:are |being |stay )?(?:alive|up|healthy|running)
    | out of (?:touch|contact|sight) with | cut-?off (?!after|at|by|in|when|if)[a-z]+
    | (?:is|are|be|being|was|were|get|gets|if|when|while|once) (?:[\w-]+ )?(?:cut(?: off)?(?! (?:in|into|after|at|from the))|
    isolated|disconnected|parted|severed)
    | (?:is|are|goes|go|stays?|while|when|if|works?) off-?line | disconnect\w* | minority | pause_minority
    | between the (?:[\w-]+ )?(?:halls?|sites?|regions?|zones?|towers?|buildings?|plants?|halves|cities)
""")
_PEERS = words(r"""
    (?:both|either|each) (?:of them|sides?|halves|ends?|sites?|regions?|halls?)
    (?:may|can|books?|writes?|takes?|accepts?|sells?)
""")
_LINKED = words(_LINK)
_TRUSTED = words(r"""
    (?:said|expected|assumed|supposed|known) to (?:be|hold|stay|work) | most of the time | always on
    | (?:is|are|has been|have been) (?:[\w-]+ )?(?:good|fast|reliable|stable|steady|sound|sufficient|excellent|redundant)
    | (?:hardly|seldom|rarely) (?:down|fails?|lost)
""")
_BOTH = words(r"""
    (?:both|each|either|all) (?:of (?:them|the two) )?(?:[a-z]+ )?(?:keeps?|go(?:es)?|continues?|carr(?:y|ies)|
    accepts?|writes?|takes?|books?|sells?)\b
""")
_SHARE = words(r"""
    own | odd | even | disjoint | ranges? | allowance | quota | at most | up to \d[\d.,]* | limit of | majority | quorum | lease
    | witness
            | read-only | stale
""")
WORDS = Words(
    missing="No word on a network partition between the peers",
    partial="A partition is named but its course is not worked through",
    detail=(
        "Peers that are alive but cannot see each other will both act, or both stop, unless the text decides which."
    ),
    severity="medium",
    weight=0.4,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    matter = because(
        case,
        "the design coordinates peers or replicas over a network",
        page="region|peers|cut-off|replica",
        shown="region|cut-off|peers|leader|replica",
        aloud="cut-off",
        dense=coordination(case),
        least=8.3,
    )
    return matter or Matter(faint=is_page(case) and _PARTED.said(case.document.text))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        if not _speaks(case):
            return _silent(case, matter)
        said = judged(case, SPEECH, SIGNALS, WORDS, BAR, matter)
        both = _both(case) if said.verdict == "answered" else ()
        return call(case, Weighed((), (), both, 0.0, 1.0), "partial", WORDS, BAR, matter) if both else said
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _speaks(case: Case) -> bool:
    """Whether a page speaks anywhere of parts that cannot see each other; a cut queue or a reachable store is not that."""
    for one in passages(case):
        text = one.statement.text if one.statement.kind == "table-row" else f"{one.live} {one.turned} {one.owed}"
        trusted = _LINKED.said(text) and any(faith.said(text) for faith in (_TRUSTED, *SPEECH.lacks))
        if trusted or _PARTED.said(text):
            return True
    return any(_PARTED.said(section.title) for section in case.document.sections)


def _silent(case: Case, matter: Matter) -> Call:
    """The call on a page that says nothing of it: missing where its parts must agree over a network, and not where all
    that called for it are words such as "cut in two" or "not reachable"."""
    cut = case.reading.bits("cut-off")
    called = matter.passages and any(one.asserted & cut for one in matter.passages)
    if called and not (_PARTED.said(case.document.text) or _PEERS.said(case.document.text)):
        matter = Matter()
    return call(case, Weighed((), (), (), 0.0, 0.0), "missing" if matter else "not-applicable", WORDS, BAR, matter)


def _both(case: Case) -> tuple[Claim, ...]:
    """Where a page has both sides go on writing, and nothing on it says in which share or how they come together."""
    heard = [one for one in passages(case) if one.live]
    if any(says(SPEECH.sides["meets"], one.live) or _SHARE.said(one.live) for one in heard):
        return ()
    return tuple(
        Claim("lacks", 3, one.statement) for one in heard if _BOTH.said(one.live) and SPEECH.place.said(one.live)
    )


RULE = Rule(
    id="TP-network-partition",
    slug="network-partition",
    family="topics",
    summary="What each side does when the network between them is cut.",
    flags=(
        "Replicated or coordinated designs that never say what happens when peers are alive but cannot see each other."
    ),
    why=(
        "A partition is not a crash: both sides run on. Unless the design says which side may go on writing, "
        "both do, or neither does."
    ),
    detection=(
        "Looks for a cut, unreachable or isolated peer together with a behaviour: majority goes on, minority refuses, "
        "both accept and merge, reads turn stale. Silence counts where replicas, leaders, leases, regions or peers "
        "are dense in the text. On a page the place that speaks of it must show two of: which side goes on, what the "
        "other refuses, what it goes on with, how they come together again, in whatever words; what was turned down, "
        "is promised or trusts in luck takes from that; that both go on, in what share or to meet how not being said, is "
        "no answer. In a long text one sentence is not enough."
    ),
    false_positives=(
        "Stores managed by a provider in one region, where partitions are the provider's matter.",
        "`partition` in the sense of a shard.",
    ),
    question=(
        "When the link between the parts is cut and both sides are alive, which side goes on, which stops, "
        "and how do they come together again?"
    ),
    suggestion=(
        "State the choice under partition (CP or AP) for each operation; let a majority or a lease decide who "
        "writes, or make updates mergeable."
    ),
    not_when="A single store in one zone has nothing to be parted from.",
    references=(
        (
            "Seth Gilbert and Nancy Lynch, Brewer's Conjecture and the Feasibility of Consistent, Available, "
            "Partition-Tolerant Web Services, SIGACT News, 2002"
        ),
        "Peter Bailis and Kyle Kingsbury, The Network is Reliable, ACM Queue, 2014",
        ("Ahmed Alquraan et al., An Analysis of Network-Partitioning Failures in Cloud Systems, OSDI 2018"),
    ),
    severity="High where two sides may both write, else medium.",
    valid=(
        Example("# Kiosk cards\nThe old program is cut in two, cards and tills; both sides signed the format in May."),
        Example(
            "# Two kitchens\nBoth keep the list. If they do not see each other, the kitchen without the key refuses orders."
        ),
        Example(
            "# Ledger in two regions\n"
            "Three nodes in each region and a witness in a third. When the regions cannot reach each other "
            "the side with the majority goes on; the minority refuses writes and serves stale reads."
        ),
        Example(
            "# Notes on tablets\n"
            "Tablets and the hub replicate. A tablet that is disconnected keeps its own copy and its edits "
            "are merged when the connection is back."
        ),
        Example(
            "# Ski passes\n"
            "Gates out of contact with the valley let in passes from their last list, up to 200 guests, and "
            "hand their counts over when the line is back."
        ),
    ),
    invalid=(
        Example("# Two kitchens\nBoth kitchens have the order book. Both keep taking orders while the cable is out."),
        Example(
            "# Ledger in two regions\n"
            "Three nodes in each region replicate to each other and clients write to the nearer region."
        ),
        Example(
            "# Two halls\n"
            "The primary in hall A replicates to hall B over one fibre. What happens while the fibre is cut "
            "is to be decided later."
        ),
        Example(
            "# Ski passes\n"
            "Gates talk to the valley over two lines laid by separate routes, and have not been out of "
            "contact in four years."
        ),
    ),
    judge=judge,
)
