"""One component that lives on another's inside: its tables, its file layout, its address, its release day."""

import re

from review_core.evidence import Statement
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    firm,
    handles,
    otherwise,
    present,
    said,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule

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

_ANOTHERS = re.compile(
    r"\b\w{2,30}['’]s?\s(?:own\s)?(?:[\w`-]{1,30}\s){0,2}"
    r"(?:tables?|databases?|schema|files?|director(?:y|ies)|columns?|rows|disks?|binar(?:y|ies)|parser|classes|shares?|"
    r"logs?|log lines|screens?|pages?|html|db|postgres\w*|mysql|oracle|mongo\w*|redis)\b",
    re.IGNORECASE,
)
# What a platform hands to a part for its own use is nobody's inside.
_HANDED = re.compile(
    r"\bmount\w*\b[^.;]{0,60}\b(?:secrets?|config ?maps?|certificates?|volumes?|tokens?)\b", re.IGNORECASE
)


def judge(case: Case) -> Call:
    """Present where the text has one component use what another never promised."""
    weighed = weigh(case, _LENS)
    told = (
        [one for one in weighed.unanswered if not _HANDED.search(one.text)]
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


def _inside(case: Case, weighed: Weighed) -> list[Statement]:
    """Reads of what the text itself says is another's: its tables, files, directories."""
    answered = {one.index for one in weighed.handled}
    reads = [one for one in case.reading.having("couple.reads") if one.index not in answered and firm(one)]
    return [one for one in reads if _ANOTHERS.search(one.text)]


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
    "missing.",
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
        Example("# Scoring\n## Design\nScoring consumes the CRM team's events, whose schema is in the registry.\n"),
        Example("# Scoring\n## Design\nScoring reads its own table.\n"),
    ),
    invalid=(
        Example("# Scoring\n## Design\nScoring selects from the CRM team's tables.\n"),
        Example(
            "# Board\n## Design\nThe board opens the index file of the asset store, byte layout as in version 3.2.\n"
        ),
    ),
    judge=judge,
)
