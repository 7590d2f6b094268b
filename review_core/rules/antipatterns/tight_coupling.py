"""One component that lives on another's inside: its tables, its file layout, its address, its release day."""

import re

from review_core.evidence import DESIGN, Signal, Statement
from review_core.evidence.page import own_text
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    asserts,
    evidence_is,
    firm,
    handles,
    otherwise,
    present,
    said,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.naming import named
from review_core.rules.page.settling import faults
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(
        states("couple.inside", none=("cache",)),  # what a cache misses is read from its own store
        states(
            "couple.reads", "couple.other", within=14, none=("cache",)
        ),  # what a cache misses is read from its store
        states("couple.hard", "couple.address", within=8),
        states("couple.lockstep", "couple.inside|couple.reads"),
    ),
    exposes=(states("couple.inside|schema"),),
    handles=(handles("couple.contract", strong=True),),
    named="couple.named",
)

PAGE = (
    Signal("lacks", 3, ("pry.brittle", "pry.inside"), within=24, flips=False),
    Signal("lacks", 3, ("couple.inside", "pry.act"), none=("pry.own",), flips=False),
    Signal("handles", 3, ("pry.contract",), none=("pry.until",), flips=False),
    Signal("handles", 2, ("pry.agreed",), none=("pry.until",), flips=False),
)
_INSIDE = (
    r"['’]s?\s(?i:(?:own\s)?(?:[\w`-]{1,30}\s){0,2}"
    r"(?:tables?|databases?|schema|files?|director(?:y|ies)|folders?|columns?|rows|disks?|binar(?:y|ies)|parser"
    r"|class(?:es)?"
    r"|shares?|logs?|log lines|screens?|pages?|html|views?|db|postgres\w*|mysql|oracle|mongo\w*|redis"
)
_ANOTHERS = re.compile(rf"\b\w{{2,30}}{_INSIDE}))\b", re.IGNORECASE)
_SQL = re.compile(
    r"\b(?:jdbc|odbc|select|joins?|sql|stored procedures?|(?:reads?|queries) (?:its |the )?(?:tables?|rows))\b", re.I
)
_NAMED_STORE = re.compile(r"[\[(]+[\"']?[A-Z]\w+(?:['’]s)?\s(?:DB|database|tables|schema)\b", re.IGNORECASE)
_TABLES = re.compile(r"\b(?:tables?|views?|schema|procedures?)\b", re.IGNORECASE)
# What a platform hands to a part for its own use is nobody's inside.
_HANDED = re.compile(
    r"\bmount\s+points?\b|\bmount\w*\b[^.;]{0,60}\b(?:\w{0,20}secrets?|config ?maps?|certificates?|volumes?"
    r"|tokens?)\b",
    re.IGNORECASE,
)


_STORE = (
    r"(?:tables?|schema|databases?|db|columns|rows|replicas?|warehouse|redis|postgres\w*|mysql|mariadb|oracle"
    r"|mongo\w*|cassandra|dynamo\w*|etcd"
    r"|sqlite|clickhouse|elasticsearch|h2|access|keyspace|firebird|(?:stored )?procedures?|triggers?|hashes"
    r"|collections?|bucket(?: paths?)?|db files?)"
)
_FILES = (
    r"(?:(?:log|trace|work|working|scratch|state|data|temp|temporary|status|lock|spool|segment|dump|config"
    r"|internal|debug|admin|technician's) ?-?(?:files?|lines?|dumps?"
    r"|output|director(?:y|ies)|folders?|volumes?|pages?|ports?|endpoints?|topics?)|logs?|trace output|stdout"
    r"|dumps?|spool|screens?|html|dom|(?:members|admin|debug|status|result)'? pages?|human-readable output)"
)
_CODE = (
    r"(?:class(?:es)?|jar|package|module|librar(?:y|ies)|submodule|entities|structs?|header files?|source(?: code"
    r"| tree)?|repo(?:sitory)?|main branch|(?:private )?methods?"
    r"|internals?|internal unit|enum ordinals|session(?: cookie| class)?|cookie|process memory|pickles?"
    r"|change ?streams?)"
)
_PLACES = (
    r"(?:keys?|kv|consul|zookeeper|(?:orm |domain |data )?models?|orm|checkpoints?|folders?|(?:work|working"
    r"|export|import|share)d? folders?"
    r"|excel(?: file| sheet)?|spreadsheets?|sheets?|cells|heap|environment|(?:maintenance|debug|service|console"
    r"|diagnostic|serial) (?:port|console|page|socket)"
    r"|socket|binar(?:y|ies)|unexported \w+|views?|view definitions|internal \w+|private \w+|cron(?:tab)?"
    r"|pod names?|wal|binlog|ini|registry keys?|fields)"
)
_INNER = rf"(?:{_STORE}|{_FILES}|{_CODE}|{_PLACES})"
# Who has it: a name, or a party in other words. What is "its own", today's or an hour's is nobody else's.
_PARTIES = (
    r"(?:[a-z]{0,12}team|vendor|supplier|maker|manufacturer|company|firm|institute|provider|office|department"
    r"|service|system|product|program(?:me)?"
    r"|scheduler|engine|host|mainframe|upstream|partner|neighbour|agency|authority|operator|driver|ministry|bank"
    r"|library|controller|broker|plant"
    r"|runner|exchange|portal|consultant|publisher)s?"
)
_OWNER = (
    r"(?:(?:\b(?!(?:It|That|There|Here|What|Who|Let|Today|Yesterday|Tomorrow|One|Each|Every|Day|Week|Month|Year"
    r"|Last|Monday|Friday|Sunday)['’])[A-Z][\w-]{1,30}(?: [a-z]{3,12})?"
    rf"(?:['’]s|(?<=s)['’])\s(?!own\s)|\b{_PARTIES}(?:['’]s|(?<=s)['’])\s(?:own\s)?)|\b(?:another (?:team|service"
    r"|system)'s|someone else's|somebody else's)\s)"
)
_GOES = (
    r"\b(?:reads?|reading|selects?|selecting|SELECTs?|quer(?:y|ies|ying)|queried|joins?|JOIN|pars(?:e|es|ing|ed)"
    r"|decod(?:e|es|ing|ed)|deseriali[sz]\w+|unpickles?|opens?|mounts?|walks?|greps?|tails?"
    r"|looks? (?:\w+ ){0,2}?(?:in|into|up|for|at)|scrap(?:es?|ing|ed)|link(?:s|ed)?|imports?|loads?"
    r"|attach(?:es)? to|connects? (?:\w+ )?to|log(?:s|ged)? (?:in|on)\w*|cuts?"
    r"|writes?|wrote|puts?|inserts?|updates?|decrements?|evaluates?|interprets?|runs? (?:its |our "
    r"|their )?(?:own )?(?:SQL|sql|a select|queries)|subclass\w*|hooks?|reflection"
    r"|JDBC|ODBC|jdbc|odbc|SQL|ssh|dblink|shares?|goes into|go into|takes? apart|calls?|extracts?"
    r"|reach(?:es)? into|digs? (?:in|into)|follows?|fetch(?:es)?|copies|picks? (?:out|off|up|it|them)|takes?"
    r"|taken|trigger|pokes?|unpacks?|reuses?|borrows?|polls?|watches|scans?|listens?|splits?|sets?|changes?"
    r"|deletes?|marks?|clears?|flips?|renames?|dumps?|pg_dump|mysqldump|builds|guesses|figures? out|derives?"
    r"|infers?|deduces?|concludes?|subscribes? to|reconstructs?|unzips?|replays?|sniffs?|intercepts?"
    r"|reverse-engineers?)\b"
)
_THEIRS = re.compile(
    rf"{_GOES}[^.;]{{0,70}}?{_OWNER}(?:(?!(?:in|on|to|from|with|and|at|is|are|for"
    rf"|of)\s)[\w./:-]{{1,30}}\s){{0,3}}?(?i:{_INNER})\b"
)
_OF_THEIRS = re.compile(
    rf"{_GOES}[^.;]{{0,60}}?\b(?i:{_INNER})\s(?:[\w.]+\s)?(?:of|inside|belonging to)\s(?:the\s)?(?!Postgre|Oracle"
    r"|My|Maria|Mongo|Redis|SQL|Cassandra|Dynamo|Aurora|The\b|Kafka|S3|AWS|EKS)"
    r"(?:[A-Z][\w-]{2,30}|[a-z]+['’]s\s(?:own\s)?(?:[a-z]+\s)?(?:system|application|program(?:me)?|software"
    r"|database)|(?:vendor|supplier|maker|other (?:team|service|system)|upstream|mainframe|provider))\b"
)
# "We ... their tables", "the tables which the till itself fills", "a replica that Notices and Billing query directly".
_OURS = re.compile(
    rf"\b(?:[Ww]e|I|[Oo]ur|us)\b[^.;]{{0,80}}?{_GOES}[^.;]{{0,80}}?\b(?:their"
    r"|the other team's)\s(?:own\s)?(?:(?!(?:in|on|to|from|with|and|at|is|are|for"
    rf"|of)\s)[\w./:-]{{1,30}}\s){{0,3}}?(?i:{_INNER})\b"
    rf"|{_GOES}[^.;]{{0,60}}?\b(?i:{_INNER})\s(?:which|that)\s(?:the\s)?[A-Za-z][\w-]{{2,30}}\s(?:itself\s"
    r"|alone\s)?(?:fills|writes|keeps|maintains|owns|uses internally|uses)\b"
    rf"|\b(?i:{_INNER})\s(?:which|that)\s(?:the\s)?[A-Z][\w-]+(?:[^.;]{{1,40}}?)\b(?:quer(?:y|ies)|reads?|selects?"
    r"|joins?)\sdirectly\b"
    r"|(?i:\b(?:pickles?|gob|java[- ]serializ\w+|java serialization|binaryformatter|marshalled objects?"
    r"|serialized (?:java |python |ruby )?objects?|object dumps?)\b[^.;]{0,60}?\b(?:only|same|both|class(?:es)?"
    r"|load)\b)"
    r"|(?i:\b(?:for (?:now|the time being)|meanwhile|in the meantime|until then|so long"
    rf"|provisionally)\b[^.;]{{0,60}}?{_GOES}[^.;]{{0,60}}?\b(?:its|their|the) (?:[\w-]+ ){{0,2}}?{_INNER})"
    r"|(?i:\b(?:pg_dump|mysqldump|dump|copy|clone|snapshot|replication|replica|scan"
    r"|tail) of )[A-Z][\w-]+['’]s (?:[\w-]+ )?(?i:database|db|tables?|schema|store|files?|logs?|disk|memory)"
    r"|(?i:\b(?:logs? (?:in|on)(?:to)?|connects?|attach(?:es)?|login|account|user|access"
    rf"|grants?)\b[^.;]{{0,50}}?\b[a-z]{{3,20}}['’]s (?:[\w-]+ )?(?:{_STORE})\b[^.;]{{0,60}}?\b(?:read|select|join"
    r"|quer)\w*)"
    r"|(?i:\bcross[- ](?:schema|database|db)\b[^.;]{0,20}?\b(?:grants?|joins?|quer(?:y|ies)|selects?|views?))"
    rf"|(?i:\b(?:scrap(?:es?|ing|ed)|crawl(?:s|ing)?|headless|robot|greps?|tails?)\b[^.;]{{0,70}}?\b(?:pages?"
    r"|sites?|forms?|screens?|html|logs?|output)\b)"
    r"|(?i:\b(?:imports?|links?|vendors?|pulls? in|loads?)\b[^.;]{0,40}?[\w-]+[/.]internal\b|\bgit submodule\b"
    r"|\bpinned to (?:main|head|master)\b)"
)
_SIGHTED = re.compile(
    rf"{_GOES}[^.;]{{0,60}}?/[\w./-]+\.(?:state|bin|dat|log|db|idx|mdb|tmp|out|dbg)\b"
    rf"|{_GOES}[^.;]{{0,90}}?\b(?i:{_INNER})\b|(?i:\b{_INNER})\b[^.;]{{0,60}}?{_GOES}"
)
_LOOSE = re.compile(
    r"(?i)\b(?:(?:layouts?|formats?|structure|meaning|offsets?|columns?|fields?|field order|keys?|secret"
    r"|names?)\b[^.;]{0,30}?\b(?:taken(?: over)?|copied|told|found|we (?:saw|have seen)|guessed|explained"
    r"|worked out|learnt"
    r"|learned|reverse[- ]engineered)"
    r"|found by (?:inspection|trial|looking)|by inspection|(?:taken|copied) (?:over )?from (?:the|their|its"
    r"|[\w']+) (?:source|repo)\w*|the way [\w'’ -]{2,30}? (?:does|do|keys|stores|packs|writes|names|lays)\b"
    r"|as printed by|as [\w'’. -]{2,30}? (?:does|did)(?: it)?(?=[.,;]|\Z)|undocumented|unpublished|unofficial"
    r"|not (?:specified|documented|promised|published|agreed)|among themselves|layout follows|(?:is|are"
    r"|stands?) in (?:their|the vendor's) source|nobody (?:at|there|from)[^.;]{0,40}?(?:tell|told|say|explain)"
    r"|at the moment|as of now|regenerated (?:by hand )?(?:for|with|after)|for (?:every"
    r"|each) (?:new )?(?:[\w-]+ )?(?:release|version|update)|there(?:['’]s| is| was) no (?:api|endpoint|interface"
    r"|call|export|contract)|(?:take|takes|took|bring|brings|brought) (?:us|it|[A-Z][\w-]+) down|until we notice"
    r"|ask [A-Z]?\w+ (?:if|when)"
    r"|(?:when|if|whenever|after|with) [^.;,]{0,50}?\b(?:chang|mov|renam|rearrang|redesign|reorder|releas|upgrad"
    r"|re-?partition|rework)\w*\b[^.;]{0,40}?\b(?:we|our|adapts?|adjusts?|follows?|rebuil\w+|same day|breaks?"
    r"|goes down|gone through)"
    r"|changes? now and then|(?:their|[A-Z]\w+['’]s) (?:[\w-]+ ){0,2}?(?:update|release|rework|upgrade"
    r"|migration) (?:moved|changed|renamed|broke|moves|changes|renames|breaks)|after (?:a|each|every"
    r"|their) rework|(?:is|are) (?:the )?[\w-]+['’]s? affair|straight (?:out of|from|into|to where)|past (?:its"
    r"|their|the) (?:api|interface)"
    r"|(?:offers?|has|have|gives?|provides?) (?:us )?no (?:api|interface|call|contract|export|feed)|(?:no"
    r"|without an?) (?:agreed |published |defined )?(?:interface|api|contract))"
)
_INTERNAL = re.compile(
    rf"{_GOES}[^.;]{{0,60}}?(?<!its )(?<!own )\b(?:internal|private|undocumented"
    rf"|unofficial)\s(?:[\w`.-]+\s){{0,2}}?(?:tables?|class(?:es)?|jar|package|method|annotation|topic|queue|api"
    r"|endpoint|unit|format|bucket|schema|files?|module|fields?)\b"
)
_PLACED = re.compile(
    r"(?i)\b(?:tak|cut|read|decod|evaluat|interpret|pick|pars|extract|slic|unpack)\w*\b[^.;]{0,60}?\b(?:(?:bytes?"
    r"|columns?|bits?|characters?|offsets?|positions?|cells?) (?:\d|[a-z]+ to )"
    r"|fields \d+ to|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) (?:byte|column|bit|character"
    r"|cell|table|line of)\b|bit ?mask)"
    r"|\b(?:figures? out|deriv|infer|deduc|conclud|guess|decid|tell|recogni[sz]|work|read"
    r"|tak)\w*\b[^.;]{0,70}?\b(?:from|by|off|out of) (?:the )?(?:prefix|suffix|naming|name pattern|spelling"
    r"|wording|colou?r|order"
    r"|(?:first|second|third|fourth|fifth|last|middle) (?:\w+ )?(?:letters?|digits?|groups?|parts?|segments?"
    r"|tokens?|words?|characters?)|length) of"
    r"|\b(?:sheet|cells?|column) [A-Z]?\d+[^.;]{0,40}?\bof\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) (?:byte|column|bit|character|cell) of the\b"
)
_FIXED = re.compile(
    r"(?i)(?:\b(?:address(?:es)?|ips?|host ?names?|hosts?|ports?|urls?|paths?|queue names?|topic names?"
    r"|partition counts?|node names?|endpoints?)\b|\b\d{1,3}(?:\.\d{1,3}){3}\b)[^.;]{0,60}?"
    r"\b(?:a constant|constants|literals?|hard[- ]?(?:coded|wired)|baked|compiled in|burnt in|in (?:the |its "
    r"|our |[\w-]+(?:['’]s)? )(?:code|source|binary|firmware))\b"
)
_KNOWS = re.compile(
    r"(?i)\b(?:knows?|assumes?|relies|rely|depends?)\b[^.;]{0,60}?\b(?:shards (?:by|its)|partitions (?:by|its)"
    r"|is sharded|hashes its|happens to|undocumented|order in which|names its|keys its|stores its|lays out"
    r"|layout of)\b"
)
_PROMISED = re.compile(
    r"(?i)(?<!un)(?<!no )(?<!not )\b(?:published|documented|agreed|contracts?|versioned|openapi|swagger|asyncapi"
    r"|avro|protobuf|registry|promis\w+|guarantee\w*|supported until|semver|official|standard|profile|fhir|hl7"
    r"|v\d+\b|version \d"
    r"|publishes|closed to|never leaves|revoked|feeds a|only be added|business|(?:months?|years?|weeks?|days?"
    r"|advance)['’]?s? notice|notice of)\b"
)
# On an arrow between two parts what is behind it is the other's.
_LABEL = re.compile(
    rf"(?:-+|=+|\.+)>[^\n]{{0,4}}[^\n]*?(?:{_GOES}|\binto\b)[^\n]{{0,60}}?(?i:\b(?:the [\w-]+ schema"
    r"|tables? [\w.]+|(?:from|join|into) [\w]+\.[\w.]+|segment files?|html|logs? files?|data director(?:y|ies)"
    r"|/var/[\w/]+|(?:admin|status|debug|technician's|members) page|t_[a-z]\w+))"
)
_NAY = re.compile(
    r"(?i)(?:\b(?:no|not|never|nor|neither|nothing|nobody|none|without|no one else|nobody else)\b"
    r"|n['’]t\b)[^,;:.]{0,70}\Z"
)

# What is done until something better comes is done.
_FOR_NOW = re.compile(
    r"\b(?:for (?:now|the time being)|meanwhile|in the meantime|until then|provisionally)\b", re.IGNORECASE
)
_WAYS = (_THEIRS, _OURS, _OF_THEIRS, _INTERNAL, _PLACED, _FIXED, _KNOWS)


def _pries(text: str) -> bool:
    """Whether a sentence has somebody reach into what another has and never promised."""
    if _PROMISED.search(text):
        return False
    ways = (*_WAYS, _LOOSE) if _SIGHTED.search(text) else _WAYS
    return any(found and not _NAY.search(text[: found.start()]) for found in (way.search(text) for way in ways))


def judge(case: Case) -> Call:
    """Present where the text has one component use what another never promised."""
    weighed = weigh(case, _LENS)
    told = (
        _page(case)
        if is_page(case)
        else [one for one in weighed.unanswered if not _HANDED.search(one.text)]
        or _inside(case, weighed)
        or list(weighed.admitted)
    )
    if not told:
        return otherwise(case, weighed)
    reaching = said(case, told, "couple.reads|couple.other")
    return present(
        case,
        told,
        severity="high" if reaching else "medium",
        title="Lives on another component's inside",
        detail="What is not promised changes without notice: a renamed column, a moved file or a new address breaks "
        "this side at run time, and the other side cannot change anything without asking who reads it.",
        weight=0.6,
    )


def _page(case: Case) -> list[Statement]:
    """What a page says of living on another's inside, where its own paragraph does not come to a contract later."""
    told, dealing = faults(case, PAGE)
    agreed = case.page.bits("pry.contract")
    last = {one.block: one.index for one in dealing if one.asserted & agreed}
    pried = [
        one
        for one in case.page.statements
        if one.scope in DESIGN
        and one.kind != "heading"
        and (asserts(one) or _FOR_NOW.search(one.text))
        and last.get(one.block, -1) < one.index
        and (
            _pries(named(case, own_text(case.page, one)))
            or (one.kind == "diagram" and _LABEL.search(one.text) and not _PROMISED.search(one.text))
        )
    ]
    found = {one.index: one for one in (*told, *pried) if not _HANDED.search(one.text)}
    return (
        [found[index] for index in sorted(found)]
        or _drawn(case)
        or ([] if dealing else list(weigh(case, _LENS).admitted))
    )


def _drawn(case: Case) -> list[Statement]:
    """Lines of a diagram or rows of a table by which a part sends SQL to a store that is another's as well."""
    graph = case.graph
    users: dict[str, set[str]] = {}
    for edge in graph.edges:
        if graph.kind(edge.target) == "store":
            users.setdefault(edge.target, set()).add(edge.source)
    lines = {
        passage.start_line
        for edge in graph.edges
        if len(users.get(edge.target, ())) > 1
        for passage in edge.evidence
        if evidence_is(case, passage, "diagram")
    }
    return [
        one
        for one in case.page.statements
        if _SQL.search(one.text)
        and (
            (one.kind == "diagram" and (one.start_line in lines or _NAMED_STORE.search(one.text)))
            or (one.kind == "table-row" and _TABLES.search(one.text))
        )
        and one.scope == "proposed"
    ]


def _inside(case: Case, weighed: Weighed) -> list[Statement]:
    """Reads of what the text itself says is another's: its tables, files, directories."""
    answered = {one.index for one in weighed.handled}
    reads = [one for one in case.reading.having("couple.reads") if one.index not in answered and firm(one)]
    return [one for one in reads if _ANOTHERS.search(one.text) and not _HANDED.search(one.text)]


RULE = Rule(
    id="AP-tight-coupling",
    slug="tight-coupling",
    family="anti_patterns",
    summary="A component depends on another's internals.",
    flags="Reading another service's tables or files, parsing its pages, relying on its internal format, paths or "
    "serialized objects, fixed addresses, and changes that both sides must make on the same day.",
    why="A service boundary is worth what can change behind it. Where another reads the inside, nothing can, and the "
    "break shows in production because no test stands between them.",
    detection="Words for another's tables, layouts, pages, dumps and internal formats, for reading another's database "
    "directly, for hard-coded addresses, for changing in step. Versioned APIs, published schemas, contract tests and "
    "compatibility rules count as handling. A mechanism that the text denies or puts off is as good as said to be "
    "missing. On a page a sentence says it that has somebody read, write, mount, parse or link what another has (a named "
    "or otherwise told owner's tables, logs, files, pages, code), cut it by position, know how the other lays it out, or "
    "keep its address in code; and one that handles such a thing as it was found, told or copied, to be followed at "
    "each change. A published, agreed or versioned form in the same sentence is none of that, and the last word of a "
    "paragraph decides, so that what was turned down is neither defect nor cure.",
    false_positives=(
        "A database that two modules of one service share.",
        "A migration that reads the old store once.",
    ),
    question="The other team renames a field, moves the file or changes the address on a Friday: what breaks, and who "
    "knows?",
    suggestion="Put a contract between them: a versioned API or event schema with compatibility checked in both "
    "builds; find addresses by discovery; keep a copy of what you need, fed by events.",
    not_when="Both sides are one team's and released as one: then call it one service.",
    references=(
        "David L. Parnas: On the Criteria To Be Used in Decomposing Systems into Modules, Communications of the ACM, "
        "1972",
        "Sam Newman: Building Microservices, 2nd edition, O'Reilly, 2021",
    ),
    severity="High where another's store is read or written directly, else medium.",
    valid=(
        Example(
            "# Glasshouse\n## Design\nVents asks `climate` for the dew point by its API v2, which is kept for a year after a "
            "v3; where Climate stores it may change.\n"
        ),
        Example("# Scoring\n## Design\nScoring consumes the CRM team's events, whose schema is in the registry.\n"),
        Example("# Scoring\n## Design\nScoring reads its own table.\n"),
        Example(
            "# Tides\n## Design\nGrepping the harbour master's log was turned down. The port publishes levels in an agreed "
            "format, of which two versions are kept alive.\n"
        ),
    ),
    invalid=(
        Example(
            "# Glasshouse\n## Design\nVents takes bytes 8 to 11 of `/var/lib/climate/last.bin` for the dew point; when the "
            "climate group moves them, we follow.\n"
        ),
        Example("# Scoring\n## Design\nScoring selects from the CRM team's tables.\n"),
        Example(
            "# Tides\n## Design\nThe port has an export, but it is slow. Tides greps the harbour master's log for the level; "
            "after each of their updates we adapt the expression.\n"
        ),
        Example(
            "# Board\n## Design\nThe board opens the index file of the asset store, byte layout as in version 3.2.\n"
        ),
    ),
    judge=judge,
)
