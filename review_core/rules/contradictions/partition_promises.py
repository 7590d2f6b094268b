"""Strong consistency and availability, both promised for the day the network parts."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Ways, claims, resolved

_SIDES = (
    r"(?:sides?|regions?|sites?|halves|data ?cent(?:er|re)s?|dcs?|zones?|nodes?|replicas?|clusters?|locations?"
    r"|partitions?|copies|shops?|branches|stores?|islands?|parts?)"
)
_CUT = (
    r"(?:partition\w*|split|cut(?: off)?|down|fails?|failed|broken|breaks|lost|severed|disconnected|isolated"
    r"|apart|unreachable|offline|gone|interrupted|is out"
    r"|lose (?:contact|sight|touch)|loses (?:contact|sight|touch)|cannot (?:talk|reach|see)|can't (?:talk|reach|see))"
)
_CONSISTENT = Ways(
    "last_ consisten lineari stale serializ serialis latest newest identical in_sync most_recent same_value same_data "
    "same_balance up_to_date",
    rf"""
    strong(?:ly)? consisten\w+ | lineari[sz]ab\w+ | strict(?:ly)? (?:serializ|serialis|consisten)\w+ | (?:always|fully
    |immediately|perfectly|globally|at all times) consistent | consistent at (?:all times|any time|every moment)
    | (?:immediate|full|perfect|global|absolute|guaranteed) (?:global )?consistency | external(?:ly)? consisten\w+
    | (?:never|not ever) (?:be )?(?:stale|inconsistent|out of date|outdated|diverge\w*) | no (?:stale|outdated)
    (?:reads?|data) | (?:every|all|each|any|a) (?:\w+ ){{0,3}}?(?:reads?|readers?|client|user|query|queries|lookup)
    (?:always |in (?:any|every|each) {_SIDES} )?(?:sees?|returns?|gets?|shows?|reads?|observes?|yields?)
    (?:\w+ ){{0,2}}?(?:latest|last|newest|most recent|current) | reads? (?:always |never )?(?:see|sees|return|returns
    |get|observe|reflect|yield)s? (?:\w+ ){{0,2}}?(?:latest|last|newest|most recent) | (?:all|both|every|each)
    (?:\w+ )?{_SIDES} (?:always )?(?:are|is|have|has|show|see|hold) (?:always |at all times )?(?:the )?(?:identical|in
    sync|same (?:value|data|balance|state|version)|equal|up to date) | (?:see|sees|seen|shows?|show|return|returns
    |read|reads|get|gets) the same (?:value|data|balance|state|version) (?:everywhere|at all times|at any time|in
    (?:every|all|both|each) {_SIDES})
    """,
    r"eventual\w*|causal\w*|read your|within (?:a|one|the same|each|its own) (?:region|partition|shard|site"
    r"|session|row)|not required|(?:per|single) (?:key|row|partition)"
    r"|dynamodb offers|option to|if (?:needed|required|requested)|consistency (?:model|level)s? (?:are|can|may)",
)
_AVAILABLE = Ways(
    "availab writ partition cut unreachable apart link line 100 region site offline isolat disconnect",
    rf"""
    (?:when|if|while|even when|even if|even while|during|whenever|should|once) ~ {_CUT} ~ (?:both|each|every one|all
    |either) (?:of them )?(?:can |may |still |just )?(?:continues?|keeps?|goes on|go on|accepts?|takes?|carry on
    |carries on) (?:to )?(?:accept\w*|tak\w+|writ\w+|sell\w*|book\w*|serv\w+|work\w*|on|orders|writes|bookings
    |payments) | (?:is|are|be|stays?|remains?|stay|remain|keeps?|kept) (?:\w+ )?(?:available|writable|writeable|usable
    |operational|online|up|functional|working) (?:\w+ )?(?:during|under|in|through|throughout|despite|across|when|if
    |even|while|even if|even when|even while|in the face of|whenever) ~ {_CUT} | available (?:during|under|despite|in
    the face of|through|throughout) (?:a|any|every|the|all)? ?(?:network )?(?:partitions?|splits?) | (?:keeps?
    |continues?|goes? on|go on|carry|carries) (?:on )?(?:to )?(?:accept\w*|serv\w+|work\w*|operat\w+|tak\w+|run\w*
    |answer\w*|writ\w+|sell\w*|book\w*|process\w*) ~ (?:when|if|while|during|under|despite|even|though|through)
    ~ {_CUT} | (?:when|if|while|even when|even if|even while|during|whenever|should|once) ~ {_CUT} ~ (?:both|each
    |every|all|either) (?:\w+ )?{_SIDES} (?:\w+ )?(?:accepts?|takes?|continues?|keeps?|goes|go|serves?|works?|remains?
    |stays?|carr\w+|writes?|sells?|books?|are|is) | (?:both|each|every|all|either) (?:\w+ )?{_SIDES} ~ (?:accept\w*
    |take|takes|continues?|keeps?|goes on|go on|serves?|works?|remains?|stays?|carry on|carries on|writes?|writable
    |available|sells?|books?) ~ (?:when|if|while|during|under|despite|even|through) ~ {_CUT} | (?:accept|take|serve)s?
    (?:\w+ ){{0,2}}?writes (?:at all times|always|even (?:when|if|while|during)) | writes (?:are|is) (?:always|still)
    accepted | writes ~ (?:when|if|while|even|during|despite) ~ {_CUT} | always (?:available|writable|writeable
    |accepts? writes|takes? writes|up) | 100(?:\.0+)? ?% (?:available|availability|uptime) | (?:accepts?|takes?)
    writes on (?:both|all) {_SIDES} | (?:both|each|every|all|any|either) (?:\w+ )?{_SIDES}
    (?:can |may |always )?(?:accepts?|takes?|handles?) writes(?: (?:locally|at all times|always|independently|at any
    time|without (?:waiting|asking)\w*))? | (?:never|not ever|must not|may not) (?:refuses?|rejects?|blocks?|denies
    |deny|turns? down) (?:a |any )?(?:writes?|requests?|orders?|bookings?|payments?) | no (?:write|order|request
    |booking|payment)s? (?:is|are) (?:ever )?(?:refused|rejected|turned down) ~ (?:when|if|while|during|even) ~ {_CUT}
    """,
    r"read only|reads only|stale|not writable|cache\w*|majority|quorum|refus\w+ (?:to|writes)|rejects? writes"
    r"|(?:node|instance|pod|process|server|machine|replica|member|broker|host)s? (?:fails?|dies|die|crash\w*"
    r"|is (?:down|lost"
    r"|gone)|are (?:down|lost|gone)|goes down)|(?:a|one|any|another) (?:\w+ )?(?:zone|region|site|data ?cent(?:er|re))"
    r" (?:fails|dies|crash\w*|is (?:down|lost|gone)|goes down)|(?:office|business|opening) hours",
)
_CHOSEN = Ways(
    "refus reject read-only read_only minorit majorit sacrific prefer quorum block unavailable eventual converge merg "
    "crdt conflict last_write raft paxos spanner consensus trade cap pacelc stale etcd errors fail zookeeper",
    r"""
    (?:refuse|reject|den(?:y|ie)|block|stop|suspend|pause|fail)(?:s|ed|es)? (?:\w+ ){0,3}?(?:writes?|requests?
    |updates?|orders?|bookings?|payments?) | writes (?:are |get )?(?:refused|rejected|blocked|stopped|paused|fail)
    | read only | minorit\w+ | majorit\w+ | gives? up | sacrific\w+ | prefers? | quorums? | blocks until | (?:is|are
    |becomes?) unavailable | eventual\w* | converge\w* | merge[sd]?(?! request) | crdts? | conflicts? | last write\w*
    wins | raft | paxos | spanner | consensus | zookeeper | etcd | pacelc | cap theorem | (?:cp|ap) (?:system|store
    |side|mode) | steps? down | fenc\w+
    """,
)


def judge(case: Case) -> Call:
    """Present where both are promised and no choice between them is named."""
    consistent = claims(case, _CONSISTENT)
    if not consistent:
        return Call("absent")
    available = claims(case, _AVAILABLE)
    chosen = any(one.modality in ("fact", "must") for one in case.reading.having("claim.partition-choice"))
    if not available or chosen or resolved(case, _CHOSEN):
        return Call("absent")
    return raise_clash(
        case,
        pair(case, consistent, available, matter_of),
        title="Consistent and available through a partition, both at once",
        detail="While the sides cannot talk, a side that answers writes cannot know the other's; it either refuses, "
        "or the copies differ. The text promises neither to happen.",
    )


RULE = Rule(
    id="CX-partition-promises",
    slug="network-partition",
    family="contradictions",
    summary="Strong consistency and availability under partition at once.",
    flags="Linearizable or always consistent data that is also writable on every side of a network partition.",
    why="It is proven impossible; the system will choose by itself, at night, and nobody knows which.",
    detection="Both claims, firmly made in the proposal and not of two different kinds of data, and no word of a "
    "quorum, a refusing side, or convergence. What every reader sees at once counts as consistent; sides that go on "
    "while the line is cut, and what is never refused, count as available.",
    false_positives=("Two kinds of data of which each claim is meant for one, which go by no name of their own.",),
    question="The line between the sites is cut for an hour: which side refuses writes, or how are the two merged?",
    suggestion="Choose for each kind of data: a majority side that goes on and a minority that refuses, or local "
    "writes that merge.",
    not_when="The claims are about different data, and the text says so.",
    references=(
        "Seth Gilbert, Nancy Lynch: Brewer's Conjecture and the Feasibility of Consistent, Available, "
        "Partition-Tolerant Web Services, ACM SIGACT News, 2002",
        "Daniel Abadi: Consistency Tradeoffs in Modern Distributed Database System Design, IEEE Computer, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Store\n## Design\nThe store is linearizable; the minority side refuses writes during a partition.\n"
        ),
        Example("# Store\n## Design\nBoth regions accept writes and converge by merge.\n"),
        Example(
            "# Store\n## Design\nBalances are strongly consistent. The catalogue stays available when the regions are "
            "cut off from each other.\n"
        ),
        Example(
            "# Store\n## Design\nReads are linearizable.\n## Alternatives\nBoth regions accept writes even when the "
            "line is cut.\n"
        ),
    ),
    invalid=(
        Example(
            "# Store\n## Design\nReads are linearizable. Both regions accept writes even when the line between them "
            "is cut.\n"
        ),
        Example("# Store\n## Design\nThe store is strongly consistent and always available.\n"),
        Example(
            "# Store\n## Design\nEvery read returns the latest value in any region. If the link between the regions "
            "is down, each region keeps accepting writes.\n"
        ),
        Example(
            "# Store\n## Goals\n- All sites show the same balance at all times.\n- No site ever stops: the sites stay "
            "writable while they are disconnected.\n"
        ),
    ),
    judge=judge,
)
