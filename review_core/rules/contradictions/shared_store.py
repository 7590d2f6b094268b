"""Services that own their data, beside a database that they share."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import part_of
from review_core.rules.contradictions._told import Ways, around, claims

_ONES = (
    r"(?:services?|microservices?|teams?|components?|modules?|systems?|domains?|contexts?|apps?|applications?"
    r"|parts?|squads?)"
)
_STORE = (
    r"(?:databases?|db|schemas?|tables?|data ?stores?|postgres\w*|mysql|mongo\w*|oracle|sql server|store"
    r"|collections?|mariadb|dynamodb table|data model)"
)
_APART = Ways(
    "decoupl loosely independen autonom y_isolated owns_ own_ private_ separate_ dedicated_ per_service per-service "
    "per_micro owner_of only_writer no_shared no_common no_service no_team no_component no_module no_micro never "
    "not_share",
    rf"""
    (?:fully|completely|totally|entirely|cleanly|strictly|truly|wholly) (?:de ?coupled|independent|autonomous
    |isolated) | {_ONES} (?:are|is|stay|remain|stays|remains|will be|must be) (?:\w+ )?(?:de ?coupled|loosely coupled
    |independent|autonomous|independently \w+)(?! of the (?:cloud|vendor|platform|framework)) | (?:loosely coupled
    |de ?coupled|autonomous|independent|independently (?:deployable|deployed|releasable|released|scalable))
    (?:micro ?)?(?:services|components|modules|teams|systems) | {_ONES} (?:\w+ ){{0,3}}?(?:deployed|released|scaled
    |evolved?|changed?|developed|deploy|release|scale) independently | independently (?:deployable|deployed|releasable
    |released) | independent of (?:each other|one another) | (?:each|every) (?:\w+ )?{_ONES} (?:owns|has|keeps|uses
    |manages|brings|gets) (?:only )?(?:its|their|his|an?) (?:own|private|separate|dedicated) (?:\w+ )?(?:data|{_STORE}
    |storage|persistence) | (?:each|every) (?:\w+ )?{_ONES} (?:owns|is the owner of|is the only writer of) (?:its|the)
    (?:\w+ )?data | {_STORE} per (?:micro ?)?service | (?:there (?:is|are) )?no (?:shared|common) (?:{_STORE}|data
    |state|storage|persistence) | (?:no|never) {_ONES} (?:may |ever |can |directly )*(?:reads?|writes?|touch|touches
    |access|accesses|queries|query|reach|reaches) (?:\w+ ){{0,3}}?(?:another|other|of another|of others|else)
    | {_ONES} (?:do not|don't|never|must not|may not|does not) share (?:any |a |their |one )?(?:{_STORE}|data|state
    |storage)
    """,
    r"except|apart from|save for|not (?:yet|fully|completely)|decoupled (?:from|by|through|via|with) (?:the "
    r"|a )?(?:queue|kafka|broker|bus|event\w*|message\w*)",
)
_TOGETHER = Ways(
    "they_all services_all teams_all modules_all components_all share shared sharing same_ common other's another's "
    "directly joins foreign_key queries tables_of single one_database one_schema central joint services'",
    rf"""
    (?:reads?|writes?|queries|joins?|updates?|selects?|accesses|inserts?) (?:from |to |into |on |with )?the
    (?:\w+ ){{0,2}}?{_STORE} of (?:the |an? )?(?:\w+ )?{_ONES}
    | (?:they|services|microservices|modules|teams|components) all (?:use|read|write|access|share|query|work on
    |store) (?:\w+ ){{0,4}}?{_STORE}
    | (?:share|shares|sharing) (?:the |a |an |one |our |same |single |common )*(?:\w+ ){{0,2}}?{_STORE}(?! (?:cluster
    |server|instance|engine|library|driver|access|technology|product|client)) | {_STORE} (?:is|are|will be)
    (?:\w+ )?shared (?:by|between|among|across|with) | (?:shared|common|joint) (?:\w+ )?{_STORE} (?:is|are|holds?
    |keeps?|stores?|contains?|used|for|of|between|that|which|across|with) | (?:in|into|to|from|on|use|uses|through|via
    |over|against|read|write) (?:the |a |one |our |this |that )(?:shared|common|joint) (?:\w+ )?{_STORE} | (?:all|both
    |the (?:two|three|four|five)|two|three|several|these) (?:\w+ ){{0,2}}?(?:{_ONES}|of them|read|write|use)
    (?:\w+ ){{0,6}}?(?:same|single|common|shared|central|joint|one) (?:\w+ ){{0,2}}?{_STORE} | (?:use|uses|read|write
    |access|work on|work with) (?:from |to )?the same (?:\w+ ){{0,2}}?(?:databases?|schemas?|tables|db)(?! (?:cluster
    |server|instance|engine)) | {_ONES} ~ (?:the same|one|a single|a common|a shared|a joint)
    (?:\w+ ){{0,2}}?(?:database|schema|db|table|postgres\w*|mysql|mongo\w*|oracle)(?! (?:cluster|server|instance|each
    |per|of its own)) | (?:reads?|writes?|queries|joins?|updates?|selects?|accesses|inserts?)
    (?:\w+ )?(?:directly )?(?:to |from |in |into |on )?(?:the )?(?:other|another|the other|\w+) (?:service|team|module
    |component|system)s?(?:'s|')(?: own)? (?:\w+ )?{_STORE} | (?:reads?|writes?|queries|joins?|updates?|selects?
    |accesses|inserts?) (?:\w+ ){{0,3}}?(?:directly )?(?:to |from |in |into |on )?the {_STORE} of
    (?:the |an? )?(?:other|another|\w+) {_ONES} | directly (?:from|in|into|to|on) (?:the )?(?:other|another|\w+
    service|\w+ module)(?:'s|s') (?:\w+ )?{_STORE} | foreign keys? (?:between|across|into|to)
    (?:the )?(?:\w+ )?(?:{_ONES}|schemas?|other) | joins? (?:across|between|over) (?:the )?(?:\w+ )?(?:{_ONES}
    |schemas?)
    """,
    r"(?:own|separate|private|dedicated) (?:\w+ )?(?:schemas?|databases?|tables?|store|collection)"
    r"|schema (?:per|each|for each)|logical database|(?:instances?|replicas?|pods?|workers?|threads?) (?:of"
    r"|share|use|read|write|access)|no longer|not share|never share"
    r"|read only|replicas? of|until|during the migration|migrat\w*|creates?|blast radius|anti ?pattern"
    r"|instead of|avoid\w*|same (?:service"
    r"|transaction)|rather than|without",
)
_SEPARATE = Ways(
    "own separate schema logical",
    r"(?:own|separate|private|dedicated) (?:\w+ )?(?:schemas?|databases?|tables?) | schema (?:per|for each) "
    r"| logical databases?",
)


def judge(case: Case) -> Call:
    """Present where services are called independent, or each the owner of its data, and they share a store."""
    apart = claims(case, _APART)
    if not apart:
        return Call("absent")
    together = [one for one in claims(case, _TOGETHER) if not _own_schemas(case, one.statement.index)]
    return raise_clash(
        case,
        pair(case, apart, together, part_of),
        title="Independent services, beside a database that they share",
        detail="Whoever changes a table must release with all who read it, and one slow query is everybody's. The "
        "database is the coupling that the text says there is none of.",
    )


def _own_schemas(case: Case, index: int) -> bool:
    return around(case, case.reading.statements[index], _SEPARATE)


RULE = Rule(
    id="CX-shared-store",
    slug="tight-coupling",
    family="contradictions",
    summary="Independent services, or one database each, beside a database that they share.",
    flags="Services called fully decoupled, independently deployable or owners of their data, which share a database, "
    "a schema or tables, or read one another's.",
    why="Teams are promised that they can release alone; the first change of a shared table shows that they cannot.",
    detection="Both claims, firmly made in the proposal and not of two different parts. A shared server on which each "
    "has a schema or database of its own passes, as do instances of one service, read-only copies and what is shared "
    "only during a migration.",
    false_positives=("A shared store that holds messages or files between services by contract.",),
    question="One of the services renames a column: who must release on the same day?",
    suggestion="Give each table one owner, let others ask it or keep a copy from its events; or say that the services "
    "are one unit.",
    not_when="One team releases all of them together: then it is one service in several processes.",
    references=(
        "Sam Newman: Building Microservices, 2nd edition, O'Reilly, 2021",
        "Chris Richardson: Microservices Patterns, Manning, 2018",
    ),
    severity="High.",
    valid=(
        Example("# Shop\n## Design\nEach service owns its data; others ask it or listen to its events.\n"),
        Example(
            "# Shop\n## Design\nThe services are fully decoupled. They share one PostgreSQL server, on which each has "
            "its own schema.\n"
        ),
        Example("# Shop\n## Design\nOrders and stock share one database and are released together.\n"),
        Example(
            "# Shop\n## Background\nToday all services share one database.\n## Design\nEach service has its own "
            "database.\n"
        ),
        Example("# Shop\n## Design\nServices are independent. The instances of a service share its database.\n"),
    ),
    invalid=(
        Example(
            "# Shop\n## Design\nThe services are fully decoupled. All of them read and write one shared database.\n"
        ),
        Example(
            "# Shop\n## Design\nEach service owns its data. For reports, billing reads directly from the order "
            "service's tables.\n"
        ),
        Example(
            "# Shop\n## Goals\n- Independently deployable services.\n## Design\nThe order and stock services share a "
            "database.\n"
        ),
    ),
    judge=judge,
)
