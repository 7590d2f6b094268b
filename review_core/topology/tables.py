"""What tables of components add: each row names a part, and columns say what it depends on and by which means."""

import re

from review_core.document.model import Block, Document
from review_core.topology import gathering, phrases
from review_core.topology.drawn import key_of, kind_of
from review_core.topology.gathering import Gathered, Passage, Tie
from review_core.topology.lexicon import EdgeKind, Kind
from review_core.topology.words import Nature

_NAMING = re.compile(
    r"(?:(?:micro)?services?|components?|systems?|modules?|parts?|apps?|applications?|store|data ?stores?|databases?|queues?"
    r"|topics?|servers?|process(?:es)?|programs?|nodes?)"
    r"(?: name)?",
    re.IGNORECASE,
)
# A column that names whatever its rows are about: of parts only where another column says what they depend on.
_NAMES_ANYTHING = re.compile(r"names?|what|who|element|unit|building block|block|application component", re.IGNORECASE)
_NUMBERS = re.compile(r"#|no\.?|nr\.?|id|pos\.?|number", re.IGNORECASE)
# Pairs of columns of which the first depends on, or sends to, the second.
_PAIRS = tuple(
    (re.compile(source, re.IGNORECASE), re.compile(target, re.IGNORECASE))
    for source, target in (
        (r"producers?|publishers?|senders?", r"consumers?|subscribers?|receivers?"),
        (
            r"consumers?|clients?|callers?|who|dependents?",
            r"providers?|servers?|callees?|suppliers?|depend(?:s on|ency)|calls|whom",
        ),
        (r"from|source", r"to|target|destination"),
    )
)
_NEEDS = re.compile(
    r"(?:depends on|dependenc(?:y|ies)|uses|calls|needs|reads(?: from)?|writes(?: to)?|talks to|upstreams?|stores?(?: in)?"
    r"|data ?stores?|storage|persists? (?:to|in)|publishes(?: to)?|consumes(?: from)?|connects to|downstreams?)",
    re.IGNORECASE,
)
_DEPENDS = re.compile(
    r"(?:(?:hard |runtime |direct )?depend(?:s on|enc(?:y|ies))|calls|needs|uses|talks to|connects to|upstreams?|downstreams?)"
    r"(?: (?:services?|systems?|components?))?",
    re.IGNORECASE,
)
_KEEPS = re.compile(
    r"(?:tables?|collections?|buckets?|stores?|databases?|data ?sets?|files?|topics?|queues?|streams?|keys?|data)(?: name)?",
    re.IGNORECASE,
)
_USERS = re.compile(
    r"(?P<reads>(?:read|used|consumed|queried) by|readers?|consumers?)"
    r"|(?:written|updated|changed|filled|owned|maintained) by|writers?|producers?|owners?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_COUNTED = re.compile(
    r"copies|instances|replicas|nodes|pods|count|number|how many|running|size|scale|redundancy|topology"
    r"|(?:runs?|deployed|hosted)(?: (?:as|on|at|in))?|deployment|hosting|set-?up",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\s+(?:alone|only|itself)$")
_MEANS = re.compile(
    r"(?:protocol|how|via|transport|mode|style|interaction|type|mechanism|channel|communication)", re.IGNORECASE
)
_SPLIT = re.compile(r"\s*(?:,|;|/|\band\b|\n|\+|&)\s*")
_NOTHING = frozenset({"", "-", "–", "—", "none", "n/a", "na", "no", "nothing"})
_LONGEST_NAME = 40


def tabulate(document: Document, gathered: Gathered) -> None:
    """Adds the components that tables list, and the dependencies that their columns state."""
    for row in gathering.blocks_of(document, "table-row"):
        header = tuple(h.strip() for h in row.header)
        if not header or row.cells == row.header:
            continue
        cells = dict(zip(header, row.cells, strict=False))
        source, target = _columns(header)
        means = next((cells[h] for h in header if _MEANS.fullmatch(h) and h in cells), "")
        passage = Passage(row.start, row.end, row.start_line, row.end_line)
        gathered.read_as_table.add(row.start)
        if _KEEPS.fullmatch(header[0]) and any(_USERS.fullmatch(h) for h in header):
            _used(row, header, passage, gathered)
        elif source and target:
            _pairs(cells.get(source, ""), cells.get(target, ""), means, passage, gathered)
        elif (column := _naming(header)) >= 0:
            _row(row, header, column, means, passage, gathered)
        else:
            gathered.read_as_table.discard(row.start)


def _naming(header: tuple[str, ...]) -> int:
    """The column that names the parts whose rows these are, behind one of numbers at most; -1 where there is none."""
    column = 1 if len(header) > 1 and _NUMBERS.fullmatch(header[0]) else 0
    if _NAMING.fullmatch(header[column]):
        return column
    depends = any(_DEPENDS.fullmatch(other) for other in header[column + 1 :])
    return column if depends and _NAMES_ANYTHING.fullmatch(header[column]) else -1


def _used(row: Block, header: tuple[str, ...], passage: Passage, gathered: Gathered) -> None:
    """A row that names what keeps data, and who reads and who writes it."""
    for kept in _names(row.cells[0], passage, gathered):
        gathered.candidate(kept).told(_kind_kept(header[0]), 5)
        for column, cell in zip(header[1:], row.cells[1:], strict=False):
            used = _USERS.fullmatch(column)
            if used is None:
                continue
            verb = "reads" if used["reads"] else "writes"
            for user in _names(cell.split(";")[0], passage, gathered):
                gathered.ties.append(Tie(user, kept, "data", "", passage, sure=True, label=verb))


def _kind_kept(column: str) -> Kind:
    return "queue" if column.lower().startswith(("topic", "queue", "stream")) else "store"


def _columns(header: tuple[str, ...]) -> tuple[str, str]:
    """The two columns that hold the ends of a dependency, empty where there are none."""
    for first, second in _PAIRS:
        source = next((h for h in header if first.fullmatch(h)), "")
        target = next((h for h in header if second.fullmatch(h)), "")
        if source and target:
            return source, target
    return "", ""


def _row(row: Block, header: tuple[str, ...], naming: int, means: str, passage: Passage, gathered: Gathered) -> None:
    if naming >= len(row.cells):
        return
    owners = _names(row.cells[naming], passage, gathered)
    for column, cell in zip(header[naming + 1 :], row.cells[naming + 1 :], strict=False):
        if _COUNTED.fullmatch(column):
            gathered.counted += [(owner, cell, passage) for owner in owners]
        if not _NEEDS.fullmatch(column):
            continue
        for name in _names(cell, passage, gathered):
            for owner in owners:
                consumes = column.lower().startswith("consumes")
                ends = (name, owner) if consumes else (owner, name)
                gathered.ties.append(Tie(*ends, _edge(f"{column} {means}"), "", passage, sure=True, label=column))


def _pairs(source: str, target: str, means: str, passage: Passage, gathered: Gathered) -> None:
    for a in _names(source, passage, gathered):
        for b in _names(target, passage, gathered):
            gathered.ties.append(Tie(a, b, _edge(means), "", passage, sure=True, label=means))


def _edge(words: str) -> EdgeKind:
    return gathering.edge_of_label(words) or "sync"


def _names(cell: str, passage: Passage, gathered: Gathered) -> list[str]:
    """The keys of the parts that a cell names; a cell of prose names none."""
    keys = []
    for name in _SPLIT.split(cell):
        name = _ALONE.sub("", _BRACKETED.sub("", name)).strip(" `*_.")
        name = name.removeprefix("the ").removeprefix("The ")
        if name.lower() in _NOTHING or len(name) > _LONGEST_NAME or len(name.split()) > 4 or not name[:1].isalnum():
            continue
        items = phrases.label("the " + name)
        if any(i.role == "verb" for i in items):
            continue
        mentions = [i for i in items if i.role == "mention"]
        key = key_of(name, mentions)
        if not key or key.isdigit():
            continue
        found = gathered.candidate(key)
        found.stated = True
        found.written(name, 2)
        found.words = max(found.words, len(name.split()))
        found.nature |= Nature.NAME
        if (guess := kind_of(mentions)) != "unknown":
            found.told(guess, 3)
        found.passages.append(passage)
        keys.append(key)
    return keys
