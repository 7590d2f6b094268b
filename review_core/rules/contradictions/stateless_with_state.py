"""A service called stateless that keeps something."""

import re

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import part_of
from review_core.rules.contradictions._told import Claim, Ways, around, claims
from review_core.rules.relevance import is_page

_INSTANCE = (
    r"(?:instances?|pods?|nodes?|replicas?|containers?|servers?|machines?|hosts?|vms?|box(?:es)?|process(?:es)?|tasks?)"
)
_KEPT = (
    r"(?:kept|stored|held|saved|written|persisted|buffered|recorded|staged|placed|put|collected|maintained"
    r"|lives?|live|sits?|resides?"
    r"|stays?|remains?|remembered|counted|tracked|spooled|queued|parked|accumulated|goes|go|land|lands"
    r"|uploaded|stores?|keeps?|holds?"
    r"|saves?|writes?|puts?|wait|waits|lie|lies|assembled)"
)
_STATE = (
    r"(?:sessions?|carts?|baskets?|uploads?|uploaded files?|drafts?|state|counters?|quotas?|progress"
    r"|conversations?|log ?ins?|logged in"
    r" users?|attachments?|images?|documents?|reports?|jobs?|wizards?|profiles?|preferences|subscriptions?"
    r"|games?|rooms?|orders?"
    r"|chunks|files?|forms?|rate limits?|limits?|presence|user data|customer data|job status|status|photos?"
    r"|videos?|queue|pdfs?|exports?"
    r"|csrf tokens?|shopping \w+|results?|messages?|events?|locks?)"
)
_CLAIMS = Ways(
    "stateless state interchangeable disposable nothing_is any_ every_ each_",
    rf"""
    state ?less(?! (?:jwts?|tokens?|session tokens?|auth\w*|protocols?|firewalls?|functions?|operations?|operators?
    |transform\w*|sets?|filters?|sessions?|validat\w+|retr\w+|workloads)) | (?:keeps?|holds?|stores?|has|have|carry
    |carries|maintains?|retains?) (?:absolutely )?no (?:local |own |session |client|server side |in
    memory |internal |persistent )?state(?! machine) | (?:does|do|must|may|shall|will) not (?:keep|hold|store|have
    |maintain|retain|carry) (?:any |its own |their own )?(?:local |own |session|client |in memory |server
    side |internal )?state(?! machine) | no (?:local |session |server side |in process |in
    memory |instance )state(?: at all)? | nothing is (?:ever )?(?:kept|stored|held|written|saved) (?:locally|between
    requests|in memory|on (?:local )?disk|(?:on|in|at) (?:the|an|any|each) {_INSTANCE}) | {_INSTANCE} (?:are|is)
    (?:all |fully |completely |freely |entirely )?(?:interchangeable|disposable|stateless|identical and
    interchangeable) | (?:any|every|each) {_INSTANCE} (?:can|may|is able to) (?:serve|answer|handle|take|process|pick
    up) (?:any|every|each|all) (?:request|call|user|customer|session)s?
    """,
    r"state ?less(?:ness)? (?:is|was) (?:a goal for later|abandoned)|(?:almost|nearly|mostly|largely|partly"
    r"|otherwise|semi) state ?less"
    r"|stateful|deprecated|discouraged|(?:first|originally|initially) (?:wanted|planned|thought|meant)|wanted"
    r"|except|apart from"
    r"|save for|whose state",
)
_HOLDS = Ways(
    "local memory disk disc sticky affinity instance pod node server machine container same process sqlite rocksdb "
    "leveldb emptydir hostpath /var/ /data /opt/ /srv/ /mnt/ replica file heap host",
    rf"""
    (?:keeps?|holds?|stores?|tracks?|counts?|remembers?|collects?|accumulates?|buffers?|queues?) ~ in
    (?:\w+ ){{0,3}}?(?:memory|ram|heap)
    | (?:to|on|in|into|onto|from) (?:the |its |their |a |each {_INSTANCE}'s |the {_INSTANCE}'s )?(?:own )?local (?:disk
    |disc|file ?system|folder|drive|ssd|volume|storage|director\w+)
    | {_KEPT} ~ (?:the |its |their |own |each {_INSTANCE}(?:'s)? )?local (?:memory|disk|disc|file ?system|files?
    |director\w+|folder|drive|storage|ssd|volume|sqlite|database|store|path) | {_KEPT} locally | {_KEPT} ~ (?:on|to)
    (?:the |its |their )?(?:own )?dis[kc](?! array)(?: of (?:the|each|one|that|an) {_INSTANCE})? | {_STATE} ~ (?:in
    |into) (?:the )?(?:(?:process|local|heap|application|own|its|their|{_INSTANCE}(?:'s)?) )*(?:memory|ram|heap)
    | {_KEPT} ~ {_STATE} ~ in memory | {_STATE}: (?:kept |held |stored )?(?:in|on) (?:the )?(?:\w+ )?(?:memory
    |instance|local disk) | {_KEPT} ~ (?:on|in|at|by|to) (?:the|each|every|that|one|an|its|whichever|same)
    (?:same |own |web |app |application |serving |individual )?{_INSTANCE}(?! (?:group|class))(?: that| which|'s|$
    |[,.;]| (?:memory|disk|dis[kc]|ram|file ?system|heap|itself|until|for|and|where|they|it|who|while|so)) | {_KEPT} ~
    (?:/var/|/data|/opt/|/srv/|/mnt/|/home/)[\w./-]* | sticky (?:sessions?|cookies?|routing|load balancing)
    | (?:session|client|cookie|source ip|ip) (?:affinity|stickiness) | stickiness | (?:bound|pinned|tied|stuck|routed
    |sent|directed|returned|goes?|comes?|come|go|stays?|return|returns) (?:always |back )?(?:to|on|with) the
    same {_INSTANCE} | (?:local|embedded|own|in process) (?:sqlite|rocksdb|leveldb|h2|boltdb|badger|berkeley ?db
    |duckdb)(?: file| database)? | sqlite (?:file|database) | embedded database | (?:each|every) {_INSTANCE} (?:keeps
    |holds|stores|remembers|maintains|tracks|counts|writes|collects|accumulates|has) (?:its
    own |the |a |an |their )?(?:list of |set of |map of |table of |count of |number of |copy of )?(?:in
    memory |local |open |active |current |running |user |uploaded )*{_STATE} | (?:keeps?|holds?|stores?|remembers?
    |counts?|tracks?) ~ {_STATE} ~ (?:in|in a|in an) (?:in memory|static|global|hash|concurrent) (?:map|list|table
    |dictionary|queue|variables?|set) | in memory (?:map|list|table|dictionary|queue|session store|sessions?|registry
    |counters?)(?: (?:holds|keeps|of|stores|for))? | (?:emptydir|hostpath|instance store|instance storage|ephemeral
    (?:disk|storage|volume)|container (?:file ?system|layer)) | counters? ~ (?:in|in process|in the) memory
    """,
    r"cach\w+|temporar\w+|temp files?|/tmp|scratch|within (?:one|the|a) request|(?:during|for) (?:the|each"
    r"|one|a) (?:request|call)|redis|memcached?"
    r"|valkey|hazelcast|dynamodb|(?:can|may) be (?:lost|rebuilt|recomputed|refetched|thrown away|dropped)"
    r"|log(?:s|ging| files?| lines?)|metrics|config\w*|certificates?"
    r"|secrets?|s3|object (?:store|storage)|blob|gcs|buckets?|nfs|efs|shared (?:store|volume|storage|disk"
    r"|file ?system)|read only|not needed|no need"
    r"|warm\w*|models?|binar(?:y|ies)|client side|browser|localstorage|etcd|zookeeper|quorum|on the (?:client"
    r"|device|phone)|mobile|laptop"
    r"|developer|unit tests?|stateful|postgres\w*|mysql|kafka"
    r"|(?:in|to|into|from) (?:the|a|an|our|its) (?:shared |central |common |external |managed "
    r"|relational )?(?:database|db|data ?store|store|table|queue)"
    r"|pre ?fetch\w*|lookup tables?|index(?:es)?|tests?|image registry|docker images?|container images?"
    r"|snapshots?|connection pools?"
    r"|(?:replaced|refreshed|reloaded|renewed|re ?read|loaded|fetched|updated) (?:\w+ ){0,3}?(?:every|each|hourly|daily|nightly"
    r"|at start|on start|again)"
    r"|(?:calls?|requests?|connections?) (?:\w+ ){0,5}?(?:waits?|queued|parked|held)"  # what is still being served
    rf"|(?:one|a single|a dedicated|the only) {_INSTANCE} (?:\w+ )?(?:holds|keeps|stores|has)",  # a part of its own
)
_MOVED = Ways(
    "s3 object blob bucket shared database redis store elsewhere replicat",
    r"(?:s3|object (?:store|storage)|blob store|blob storage|bucket|shared (?:store|volume|storage|disk)"
    r"|moved|copied elsewhere|redis|replicated"
    r" to)",
)
_THE_ONE = re.compile(
    r"\b(?:the|our|this) (?:\w+ )?(?:service|api|app|application|server|backend|function|component)\b"
)
_STORES = frozenset({"store", "queue", "cache", "client", "external"})


def judge(case: Case) -> Call:
    """Present where instances are called stateless and state is kept on one of them."""
    stateless = claims(case, _CLAIMS, loosely=True)
    if not stateless:
        return Call("absent")
    kept = [
        one
        for one in claims(case, _HOLDS)
        if not around(case, one.statement, _MOVED) and part_of(case, one).kind not in _STORES
    ]
    return raise_clash(
        case,
        pair(case, stateless, kept, part_of, lambda one, other: not _another(case, one, other)),
        title="Stateless, beside state that is kept on the instance",
        detail="What lies on one instance is gone with it, is missing on the next, and ties callers to where they "
        "were before: scaling, roll-out and fail-over are then not those of a stateless service.",
        weight=0.6,
    )


def _another(case: Case, one: Claim, other: Claim) -> bool:
    """Whether "the service" is stateless, or in a long text any, and what is kept is kept by one that goes by a name."""
    named = part_of(case, other).words and not part_of(case, one).words
    return bool(named) and (not is_page(case) or _THE_ONE.search(one.clause) is not None)


RULE = Rule(
    id="CX-stateless-with-state",
    slug="state-management",
    family="contradictions",
    summary="Stateless instances beside a local file, session or counter.",
    flags="Services called stateless or interchangeable that keep files, sessions or counters of their own, or need "
    "sticky sessions.",
    why="Autoscaling, rolling restarts and load balancing are designed on the word stateless; they lose what it hid.",
    detection="Both claims, firmly made in the proposal, of one part: a part that keeps no state or whose instances "
    "are interchangeable, and what is kept in an instance's memory, on its disk or under a path of it, or requests "
    "that must come back to the same one. Caches, temporary and log files, and what goes on to a shared store let it "
    "pass, as do claims of two parts.",
    false_positives=(
        "Local scratch files that live within one request, which the text does not call temporary.",
        "Two services, one of which is stateless, that go by no name of their own.",
    ),
    question="An instance is replaced in the middle of the day: what that it held is missed, and by whom?",
    suggestion="Move the state to a store or into the client's token; where it is a cache, say so and what a miss "
    "costs.",
    not_when="The local data is a cache that can be lost at any time.",
    references=(
        "Adam Wiggins: The Twelve-Factor App, 12factor.net, 2011",
        "Pat Helland: Life beyond Distributed Transactions: an Apostate's Opinion, CIDR, 2007",
    ),
    severity="High.",
    valid=(
        Example("# Web\n## Design\nThe service is stateless; sessions are in Redis.\n"),
        Example("# Web\n## Design\nThe web service is stateless. Uploaded files go to S3.\n"),
        Example(
            "# Filter\n## Design\nSix pods, stateless; the list of barred plates is in memory on each and replaced every "
            "hour. A call is queued by the pod until a thread is free.\n"
        ),
        Example(
            "# Seats\n## Design\nThe gateways are stateless and ask by gRPC. One process holds all seat counters in memory.\n"
        ),
        Example(
            "# Web\n## Design\nThe web service is stateless. The search service keeps documents on its local disk.\n"
        ),
        Example(
            "# Web\n## Design\nThe service is stateless. Each instance writes temporary files to its local disk while "
            "it converts an upload.\n"
        ),
        Example(
            "# Web\n## Background\nToday sessions are kept in memory on each instance.\n## Design\nThe new service is "
            "stateless and keeps sessions in the database.\n"
        ),
    ),
    invalid=(
        Example("# Web\n## Design\nThe service is stateless. Uploads wait in a local file until they are converted.\n"),
        Example("# Web\n## Design\nInstances are stateless and need sticky sessions.\n"),
        Example(
            "# Web\n## Design\nThe service is stateless. Uploaded files are written to /var/lib/app on the instance.\n"
        ),
        Example("# Web\n## Design\nThe web service is stateless. Sessions are kept in memory on each instance.\n"),
        Example(
            "# Web\n## Design\n- Any instance can serve any request.\n- A customer's requests always go to the same "
            "instance, which holds the cart.\n"
        ),
    ),
    judge=judge,
)
