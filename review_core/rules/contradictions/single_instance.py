"""No single point of failure, promised beside a part of which there is one."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import part_of, part_or_matter_of
from review_core.rules.contradictions._told import Ways, around, claims

_BOX = (
    r"(?:instances?|servers?|nodes?|vms?|virtual machines?|machines?|brokers?|pods?|process|hosts?|container|box"
    r"|task|replica|ec2 instance|raspberry pi)"
)
_REDUNDANT = Ways(
    "single_point single-point spof redundan twice replicated duplicated any_single any_one any_component any_node "
    "any_part any_server highly n+1 any_machine failure_of_any loss_of_any every_part every_component everything",
    rf"""
    (?:no|without(?: any| a)?|free of|zero|eliminat\w+ (?:all |every |any )?|avoid\w* (?:all |every |any )?|removes?
    (?:all |every |any )?) ?(?:\w+ )?(?:single points? of failure|spofs?) | (?:single points? of failure|spofs?)
    (?:are|is) (?:\w+ )?(?:eliminated|avoided|removed|ruled out) | (?:every|each|all) (?:\w+ )?(?:components?|parts?
    |services?|tiers?|layers?|elements?|nodes?) (?:of the \w+ )?(?:is|are|runs?|exists?|comes?)
    (?:fully |completely |always )?(?:redundant\w*|replicated|duplicated|doubled|at least twice|twice|in (?:at
    least )?(?:two|three|several)|highly available) | everything (?:is|runs|exists) (?:fully |at least )?(?:redundant
    |twice|replicated|duplicated|doubled) | fully redundant | redundant (?:at|on|in) (?:every|all|each) (?:levels?
    |layers?|tiers?) | (?:highly available|high availability) (?:at|on|in) (?:every|all|each) (?:levels?|layers?
    |tiers?) | (?:survives?|tolerates?|withstands?) (?:the )?(?:loss|failure|outage|crash|death) of any
    (?:single |one )?(?:\w+ )?(?:{_BOX}|component|part|element|service) | any (?:single |one )?(?:component|part|node
    |server|machine|host|element|instance) (?:can|may) (?:fail|die|be lost|crash|go down) | (?:failure|loss|outage) of
    (?:any|one|a) (?:single )?(?:component|part|element) (?:does not|never|must not|cannot|will not) | n\+1
    (?:redundan\w+ )?(?:everywhere|for (?:all|every)|at every)
    """,
    r"except|apart from|save for|other than|not (?:yet|all)",
)
_ALONE = Ways(
    "single one sole only standby replica redundan instance alone spare count copies : = failover",
    rf"""
    (?:runs?|running|deployed|hosted|lives?|installed|operated|sits?|executed|started|resides?)
    (?:only |solely |alone )?(?:on|as|in|with) (?:exactly |only |just )?(?:a |an )?(?:single|one|sole|only one)
    (?:\w+ ){{0,2}}?{_BOX}(?! (?:each|per|in each|in every|of each|group|type|class)) | (?:a|one|the|our) (?:single
    |sole|lone) (?:\w+ ){{0,2}}?{_BOX} (?:handles?|serves?|runs?|keeps?|holds?|stores?|hosts?|takes?|does|do
    |coordinates?|routes?|processes|works?|acts?|receives?|schedules?|assigns?|in (?:one|a single)|that|which)
    | (?:there is|there are|we run|we have|we use|we operate|uses|has|have|with|by|on) (?:only |exactly |just )?(?:one
    |a single) (?:\w+ ){{0,2}}?{_BOX}(?! (?:each|per|in each|in every|of each|group|type|class|fail\w*|can|may|at
    a))(?=\s*(?:of|for|in|that|which|[.,;]|$|and|with|on)) | (?:only|exactly|just) one (?:\w+ )?{_BOX}(?: of (?:it
    |them|the \w+(?: \w+)?))? (?:runs|exists|is (?:deployed|running|started|used|there)) | (?:there is|has|have|with
    |needs?|gets?) no (?:\w+ )?(?:standby|replicas?|redundancy|spare|second (?:instance|copy|node)|fail ?over|hot
    standby)(?=\s*(?:[.,;]|$|for|and|node|instance|copy)) | (?:is|are) not (?:replicated|redundant|clustered
    |duplicated) | without (?:a |any )?(?:standby|replica|replicas|redundancy|spare|fail ?over) | (?:replicas?
    |instances?|copies|count|number of instances|nodes?|running|instance count|pods?) ?[:=] ?(?:1|one|a single
    one)(?![.,]?\d| (?:per|to|in each|\w+ per)) | \w+ ?[:=–] (?:only |exactly |just )?(?:one|1|a single)
    (?:\w+ )?{_BOX}(?=\s*(?:[.,;]|$)) | (?:is|as|are) a singleton | singleton (?:service|process|instance|deployment
    |pod)
    """,
    r"loss|fails?|failing|failure|dies|crash\w*|survives?|tolerat\w*|goes down|restart\w*|rescheduled"
    r"|re ?placed|takes? over|elect\w*|leader|lease|promot\w*|lock"
    r"|(?:development|dev|test|testing|local|staging|demo|laptop|small|pilot|trial|ci"
    r"|sandbox) (?:\w+ )?(?:environment|setup|cluster|installation|it|we|run|stage|system|mode|tenants?)"
    r"|in (?:development|staging|testing|tests|dev)"
    r"|per (?:zone|region|tenant|customer|site|shard|node|host|cell|cluster|rack|machine|request|job|user|az)"
    r"|(?:each|every) (?:zone|region|tenant|customer|site|shard|node|host|cell|rack|pod|machine|request|user"
    r"|job)|at a time|sidecar|only one active|one active"
    r"|any (?:single|one)|a single \w+ (?:can|may)|batch job|cron ?job|transactions?|threads?|benchmark\w*"
    r"|by hand|single node (?:mode|cluster|setup)|isn't required|read ?only",
)
_TAKEN_OVER = Ways(
    "standby failover fail-over fail_over takes_over take_over elect leader replaced restart resched second replica "
    "lease promot",
    r"standby | fail ?over | takes? over | elect\w* | leader | (?:is|are|gets?) (?:\w+ )?(?:replaced"
    r"|restarted|rescheduled) | lease | promot\w+ | a second (?:one|instance|node|replica)",
)
_NAKED = ("has no", "have no", "with no", "without", "there is no", "is not", "are not", "gets no", "needs no")


def judge(case: Case) -> Call:
    """Present where nothing is to be a single point of failure and some part runs once, with nobody to take over."""
    redundant = claims(case, _REDUNDANT, loosely=True)
    if not redundant:
        return Call("absent")
    alone = [
        one
        for one in claims(case, _ALONE)
        if (one.found.group().startswith(_NAKED) or not around(case, one.statement, _TAKEN_OVER))
        and part_of(case, one).kind != "client"
    ]
    return raise_clash(
        case,
        pair(case, redundant, alone, part_of, of_other=part_or_matter_of),
        title="No single point of failure, beside a part that runs once",
        detail="Whatever waits for that part stops with it, for as long as it takes somebody to bring it back. "
        "Redundancy of the others does not help.",
    )


RULE = Rule(
    id="CX-single-instance",
    slug="single-point-of-failure",
    family="contradictions",
    summary="No single point of failure, beside a part of which only one runs.",
    flags="A design that is free of single points of failure, or redundant in every part, with a part that runs on "
    "one instance, is not replicated or has no standby.",
    why="The sentence is what others rely on; the one instance is what they will wait for.",
    detection="Both claims, firmly made in the proposal and not of two different parts: no single point of failure, "
    "every part redundant, any part may fail; and one instance, `replicas: 1`, no standby, not replicated. What is "
    "elected, restarted elsewhere or taken over by another passes, as do a single instance for each zone, tenant or "
    "request and the environments for tests.",
    false_positives=(
        "A part that nobody waits for, such as a nightly report.",
        "One instance that the platform restarts within the promise, which the text does not say.",
    ),
    question="The machine with that one instance is gone: what stops, and who brings it back how fast?",
    suggestion="Run it twice behind a balancer, or with a standby that takes a lease over; else say that it is a "
    "single point of failure and for how long it may be away.",
    not_when="Work that may wait until the instance is back: then say so.",
    references=(
        "Jim Gray: Why Do Computers Stop and What Can Be Done About It?, Tandem Technical Report 85.7, 1985",
        "James Hamilton: On Designing and Deploying Internet-Scale Services, USENIX LISA, 2007",
    ),
    severity="High.",
    valid=(
        Example("# Shop\n## Design\nThere is no single point of failure. Each service runs as three instances.\n"),
        Example(
            "# Shop\n## Design\nThere is no single point of failure. The scheduler runs as a single instance; if it "
            "dies, a standby takes over.\n"
        ),
        Example("# Shop\n## Design\nThe scheduler runs on a single server: it is a single point of failure.\n"),
        Example(
            "# Shop\n## Design\nThe order service has no single point of failure. The report service runs on a single "
            "server.\n"
        ),
        Example(
            "# Shop\n## Background\nToday the shop runs on a single server.\n## Design\nThe new shop has no single "
            "point of failure: it survives the loss of a single node.\n"
        ),
    ),
    invalid=(
        Example("# Shop\n## Design\nThere is no single point of failure. The scheduler runs on a single server.\n"),
        Example(
            "# Shop\n## Design\nEvery component is redundant.\n- Orders: three instances\n- Scheduler: one instance\n"
        ),
        Example(
            "# Shop\n## Goals\n- No single point of failure.\n## Design\n| Part | Instances |\n|---|---|\n"
            "| Web | 3 |\n| Queue | 1 "
            "|\n"
        ),
        Example("# Shop\n## Design\nAny component may fail. The order database has no standby.\n"),
    ),
    judge=judge,
)
