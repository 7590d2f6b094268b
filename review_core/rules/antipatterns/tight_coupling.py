"""One component that lives on another's inside: its tables, its file layout, its address, its release day."""

import re
from functools import cache

from review_core.evidence import DESIGN, Signal, Statement
from review_core.evidence.lexicon.page import plain_insides, plain_prying, plain_reliance
from review_core.evidence.page import own_text
from review_core.evidence.quoting import own_words
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
    r"\b(?:jdbc|odbc|select|joins?|sql|sqlplus|psql|stored procedures?|(?:reads?|queries) (?:its |the )?(?:tables?|rows))\b",
    re.I,
)
_NAMED_STORE = re.compile(r"[\[(]+[\"']?[A-Z]\w+(?:['’]s)?\s(?:DB|database|tables|schema)\b", re.IGNORECASE)
# "Rota -->|SELECT ... FROM SLIP| PayOracle": a store that is called after another than who asks it.
_NAMED_AFTER = re.compile(
    r"(\w+)(?:[\[({][^\n]{1,40}[\])}])?\s?[-.=]+>+\|?[^|\n]{0,80}[|:]?\s?\b([A-Za-z]{2,20}?)[\s_-]?"
    r"(?:DB|db|Db|Oracle|Postgres\w*|PG|MySQL"
    r"|Mongo\w*|Redis|Tables|Database|Schema)\b"
)
_TABLES = re.compile(r"\b(?:tables?|views?|schema|procedures?)\b", re.IGNORECASE)
# "Stock->>Stock: take one from own table".
_OWN = re.compile(r"\bown (?:tables?|database|store|schema|files?)\b|\b(\w+)\s?[-.=]+>+[+-]?\s?\1\b")
# What a platform hands to a part for its own use is nobody's inside; nor is what a cache misses, read from its store.
_HANDED = re.compile(
    r"\bmount\s+points?\b|\b(?:pods?|containers?)\b[^.;]{0,20}\bmount\w*\b(?:(?!['’]s )[^.;]){0,30}\bcache"
    r"|\bcache[- ]miss(?:es)?\b|\bmiss(?:es|ed)? (?:in|of) the cache\b"
    r"|\bmount\w*\b(?:(?!['’]s )[^.;]){0,60}\b(?:\w{0,20}secrets?|config ?maps?|certificates?|volumes?"
    r"|tokens?)\b",
    re.IGNORECASE,
)


# Who may do it is not the design: a reader who is advised, a user, or one who attacks.
_NOT_US = re.compile(
    r"\bwe recommend\b|\bplease refer to\b|\bif you (?:set|use|write|read|change|want)\b|\battackers?\b|\badversar\w+"
    r"|\bintruders?\b|\bagainst\b[^.;]{0,40}\bthreats\b|\bcan(?: be)?(?: \w+)? reverse[- ]engineer\w*\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r";\s+")
_REASON = re.compile(r"(?:As|Since|Because|While|Until|Though|Although)\b[^,;]{5,80}, ")
_WAYS = (
    plain_insides.THEIRS,
    plain_insides.OURS,
    plain_insides.OF_THEIRS,
    plain_insides.INTERNAL,
    plain_insides.PLACED,
    plain_insides.FIXED,
    plain_insides.KNOWS,
)


@cache
def _compiled(written: str) -> re.Pattern[str]:
    """An expression, compiled when the first page is read."""
    return re.compile(written)


def _standing(text: str) -> str:
    """A sentence without the clauses that tell of what is promised, planned or hoped for."""
    reason = _REASON.match(text)
    if reason and _compiled(plain_prying.OWED).search(reason[0]):
        text = text[reason.end() :]
    clauses = _CLAUSES.split(text)
    left = [one for one in clauses if not _compiled(plain_prying.OWED).search(one)]
    return "; ".join(left) if left else text


def _pries(text: str) -> bool:
    """Whether a sentence has somebody reach into what another has and never promised."""
    text = _standing(text)
    if _compiled(plain_insides.PROMISED).search(text):
        return False
    if _is_inside(text):
        return True
    ways = (*_WAYS, plain_insides.LOOSE) if _compiled(plain_insides.SIGHTED).search(text) else _WAYS
    if not _compiled(plain_prying.SETTLED).search(text):
        ways = (*ways, *plain_reliance.ALL, plain_prying.LET_IN)
    nay = _compiled(plain_insides.NAY)
    return any(
        found and not nay.search(text[: found.start()]) for found in (_compiled(way).search(text) for way in ways)
    )


def _is_inside(text: str) -> bool:
    """Whether one clause tells whose a thing is, that it is an inside and no door, and what is done with it."""
    return any(
        _compiled(plain_prying.OTHERS).search(clause)
        and _compiled(plain_prying.INSIDE).search(clause)
        and _compiled(plain_prying.ACTS).search(clause)
        and not _compiled(plain_prying.DOOR).search(text)
        for clause in _CLAUSES.split(text)
    )


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
    # "An API has been promised for next year" deals with nothing.
    last = {
        one.block: one.index
        for one in dealing
        if one.asserted & agreed and (_standing(one.text) == one.text or not _pries(named(case, one.text)))
    }
    pried = [
        one
        for one in case.page.statements
        if one.kind != "heading"
        and _is_told(one)
        and last.get(one.block, -1) < one.index
        and not _compiled(plain_prying.LISTED).search(one.text)
        and not _NOT_US.search(one.text)
        and (
            _pries(named(case, _whole(_own(case, one), one)))
            or (
                one.kind == "diagram"
                and _compiled(plain_insides.LABEL).search(one.text)
                and not _compiled(plain_insides.PROMISED).search(one.text)
                and not _OWN.search(one.text)
            )
        )
    ]
    found = {one.index: one for one in (*told, *pried) if not _HANDED.search(one.text)}
    return (
        [found[index] for index in sorted(found)]
        or _drawn(case)
        or ([] if dealing else list(weigh(case, _LENS).admitted))
    )


def _is_told(one: Statement) -> bool:
    """Whether a sentence tells of the design; so does one that only knows the other as of today, or has something to come."""
    known = one.role != "context" and any(
        _compiled(way).search(one.text) for way in (plain_prying.AS_OF_TODAY, plain_prying.LET_IN)
    )
    until = _compiled(plain_insides.FOR_NOW).search(one.text) or _standing(one.text) != one.text
    return (one.scope in DESIGN or known) and (asserts(one) or bool(until))


def _own(case: Case, one: Statement) -> str:
    """A sentence, or of one that speaks of another system as well the part that does not."""
    whole = own_text(case.page, one)
    if whole:
        return whole
    parts = [other for other in case.page.statements[max(0, one.index - 4) : one.index + 5] if other.start == one.start]
    return own_words(one.text, parts)[parts.index(one)]


def _whole(text: str, one: Statement) -> str:
    """A row with its cells as one sentence: "Address of the meter" says of what "compiled into the reader" is said."""
    return text.replace("; ", ", ") if one.kind == "table-row" else text


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
            (
                one.kind == "diagram"
                and (one.start_line in lines or _NAMED_STORE.search(one.text) or _is_anothers(one.text))
            )
            or (one.kind == "table-row" and _TABLES.search(one.text))
        )
        and one.scope == "proposed"
    ]


def _is_anothers(line: str) -> bool:
    """Whether an arrow ends at a store that is called after another part than the one it starts from."""
    found = _NAMED_AFTER.search(line)
    if found is None:
        return False
    source, store = found[1].lower(), found[2].lower()
    return store not in source and source not in store


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
    "each change; that goes by what the other tells people (error texts, labels), by traces it leaves (lock files, sizes), "
    "by the hour at which it has been done so far, or has a hand in its machine. So does a clause that says, in any order, "
    "whose a thing is, that it is an inside and no door, and what is done with it. A published, agreed or versioned form "
    "in the same sentence is none of that, unless it is yet to come, and the last word of a "
    "paragraph decides, so that what was turned down is neither defect nor cure. "
    "What a reader is advised to do, a user may set or an attacker "
    "could find out is not what the design does.",
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
            "# Lockers\n## Design\n```mermaid\nsequenceDiagram\n  Desk->>Lockers: open 7\n  Lockers->>Lockers: mark it in own "
            "table\n```\nWe forgo single-row updates in the archive and run it ourselves.\n"
        ),
        Example(
            "# Glasshouse\n## Design\nVents asks `climate` for the dew point by its API v2, which is kept for a year after a "
            "v3; where Climate stores it may change.\n"
        ),
        Example("# Scoring\n## Design\nScoring consumes the CRM team's events, whose schema is in the registry.\n"),
        Example("# Scoring\n## Design\nScoring reads its own table.\n"),
        Example(
            "# Herring\n## Design\nOn a cache miss the web servers read the database directly. Catches are written into the "
            "operating system's page cache first. If you set the `boats` field of the Harbour to 0, none is shown.\n"
        ),
        Example(
            "# Ski lifts\n## Design\nThe gate asks the cash desk's documented call whether a pass is valid; an unknown answer "
            "counts as no.\n"
        ),
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
            "# Ski lifts\n## Design\nThe gate looks for the words `pass expired` in the cash desk's error text and opens on "
            "every other.\n"
        ),
        Example(
            "# Quarry\n## Design\nThe weighing vendor lets us in on the share, so we poll the SQLite file there and write the "
            "lorry into column `res2`; an interface is planned for next year.\n"
        ),
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
