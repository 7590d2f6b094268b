"""State that several write, with no owner and nothing that keeps their writes apart."""

import re
from collections.abc import Sequence
from itertools import groupby

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_pens, plain_rivals
from review_core.model import Evidence
from review_core.rules.antipatterns._exposure import Exposure, Sign, edges, talk
from review_core.rules.antipatterns._weighing import (
    Lens,
    evidence_is,
    handles,
    otherwise,
    present,
    rows,
    said,
    set_aside,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Said, Ways, spoken
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(
        states("share.writers"),
        states("share.unguarded"),
        states("share.many", "share.write", "share.same", within=16),
        states("share.parties", "share.write", "store|share.same", within=24),
    ),
    exposes=(states("share.writers|conflict"),),
    handles=(handles("share.guard", strong=True),),
    named="share.named",
)
_GUARDED = Ways(plain_pens.CLASSES, (*plain_rivals.GUARDED, *plain_pens.SEEN))
_OWNED = Ways(plain_pens.CLASSES, (*plain_rivals.OWNED, *plain_pens.APART))
_UNGUARDED = Ways(plain_pens.CLASSES, (*plain_rivals.UNGUARDED, *plain_pens.BARE))
_LOST = Ways(plain_pens.CLASSES, (*plain_rivals.LOST, *plain_pens.LAST))
_CARRIED = Ways(plain_pens.CLASSES, (*plain_rivals.CARRIED, *plain_pens.CARRIED))
_REPLACED = Ways(plain_rivals.CLASSES, plain_rivals.REPLACED)
_CROWDED = Ways(plain_rivals.CLASSES, plain_rivals.CROWDED)
_SHARED = Ways(plain_pens.CLASSES, (*plain_rivals.SHARED, *plain_pens.SHARED))
_PENS = Ways(plain_pens.CLASSES, plain_pens.SHARED)
_NO_SHARE = Ways(plain_pens.CLASSES, plain_pens.NO_SHARE)
_NO_PEN = Ways(plain_pens.CLASSES, plain_pens.NO_PEN)
_DOES = Ways(plain_pens.CLASSES, plain_pens.DOES)
_TO_IT = Ways(plain_pens.CLASSES, plain_pens.TO_IT)
_BYGONE = Ways(plain_pens.CLASSES, plain_pens.BYGONE)
_CLAUSE = re.compile(r"; |, (?:and |while |whereas )?| while | whereas | and (?=the |our |an? )")
_MANNER = re.compile(r",? (?:straight|directly|by hand|each|as|whenever|when|in the|with) .*")
_SPARED = Ways(plain_rivals.CLASSES, plain_rivals.SPARED)
_ARROW = re.compile(
    r"\W*(\w+)(?:\[[^\]]*\]|\([^)]*\))? ?[-=.]{1,3}>{1,2} ?(\|([^|]*)\|)? ?(\w+)([^:]{0,30})(?:: (.*))?", re.IGNORECASE
)
_STORE = re.compile(r"db|store|table|file|share|bucket|cache|redis|postgres|sql|s3|\[\(", re.IGNORECASE)
_CHANGES = re.compile(
    r"\b(?:writ|updat|sav|set|edit|overwrit|insert|delet|chang|put|patch|replac|push)\w*", re.IGNORECASE
)
_ITEM = re.compile(
    r"(?:\d+\. )?(?:the |an? )?([\w' -]{2,40}?):? (updates|writes|sets|saves|changes|overwrites|edits|replaces|uploads)"
    r" (?:the |an? |its |to |in )*([\w.]+)"
)
_EXPOSURE = Exposure(
    signs=(
        Sign("the more parts are tied, the more of them reach one store", 0.6, edges),
        Sign("writing is much spoken of", 0.4, talk("commit.write|persist")),
        Sign("while state moves, the old and the new write it", 0.3, talk("migrate|schema")),
        Sign("a design of versions and contracts has owners", -0.8, talk("compat|couple.contract")),
    ),
    base=-5.3,
    told=0.12,
)
# In these each writer adds objects of its own; several writers are no conflict.
_APPENDED = re.compile(r"\b(?:s3|bucket|object|blob|file|queue|log|kafka|gcs|topic|stream)\b", re.IGNORECASE)
_TABLE = re.compile(
    r"\b(?:updates?|writes?|generates?|populates?|inserts?|stores?|sets?|deletes?|overwrites?|changes?)\b"
    r"[^`.;\n]{0,60}(?<!from )(?<!of )(?<!on the )(?<=[\s(*])`([A-Za-z][\w.-]{2,60})`",
    re.IGNORECASE,
)
_WRITER_COLUMN = re.compile(
    r"\A(?!.*\b(?:owner|owned|sole)\b).*\b(?:written|writes?|writers?|writing|updated|updates?|changed|modified)\b",
    re.IGNORECASE,
)
# On a page a column is headed in any words, and names are common ones.
_PEN_COLUMN = re.compile(
    r"\A(?!.*\b(?:owner|owned|sole|reads?|reader)\b).*\b(?:written|writes?|writers?|writing|updated?|updates|changed?|changes|modified|edits?|edited"
    r"|editors?|maintain\w*|filled|set by|kept by|touched)\b",
    re.IGNORECASE,
)
_NAME_HERE = re.compile(
    r"\W*(?!(?:once|never|append|new|from|by|each|file|if|not|no|one|on|in|per|with|at|then|read|reads|nobody|twice|daily)\b)[\w'-]+"
    r"(?: (?!(?:in|on|per|once|writes?|never|from|for|at|with|of|to|is|are)\b)[\w'-]+){0,2}(?:, .*|\W*)\Z",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\A\W*(?:if|unless|when|where)\b", re.IGNORECASE)
_WRITES = re.compile(r"\b(?:writes?|updates?|inserts?|overwrites?|upserts?|deletes?|sets?|sql|saves?)\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:,|;|&|\+|/|\band\b)\s*(?:by\s)?", re.IGNORECASE)
_NAME = re.compile(r"\W*(?:[A-Z]|the\s|\w+-\w+\W*\Z|\w+\W*\Z)")  # a part's: a capital, an article, or one word
_ONE_WRITER = re.compile(
    r"\b(?:alone|only|owner|sole|asks?|calls? its?|sends?|posts?|proposes?|requests?|by api|through|via|one writer|if-match"
    r"|versions?|compares?|refused|locks?|lease)\b",
    re.IGNORECASE,
)


def judge(case: Case) -> Call:
    """Present where several write one store and neither an owner nor a check of versions is named."""
    if is_page(case):
        return _page(case)
    weighed = weigh(case, _LENS)
    told = list(weighed.unanswered)
    careless = [one for one in said(case, told, "share.unguarded") if not _CONDITION.match(one.text)]
    listed = rows(case, _WRITER_COLUMN, _several)
    store, writers, drawn = ("", (), ()) if weighed.strong else _graph(case)
    if weighed.strong:
        told = careless
    passages = listed or careless or told or list(weighed.admitted)
    if not (passages or drawn) or not _EXPOSURE.believes(case, weighed):
        return otherwise(case, weighed)
    return _raised(case, passages or drawn, bool(careless or listed), store, writers if not passages else ())


def _page(case: Case) -> Call:
    """A page's sentence about who writes what decides; a lock that guards something else is no guard."""
    told, dealing = _rivals(spoken(case))
    told = told or _alike(spoken(case)) or ([] if dealing else _by_turns(spoken(case)))
    found = {one.index: one for one in (*rows(case, _WRITER_COLUMN, _several), *rows(case, _PEN_COLUMN, _several_here))}
    listed = [one for one in found.values() if all(one.start != row.start for row in told)]
    store, writers, drawn = ("", (), ()) if dealing else _graph(case)
    if told or listed:
        return _raised(case, [*told, *listed], True, store, ())
    if drawn:
        return _raised(case, drawn, False, store, writers)
    return otherwise(case, weigh(case, _LENS))


def _rivals(said: Sequence[Said]) -> tuple[list[Statement], list[Statement]]:
    """The sentences that tell of writers in each other's way, and those that keep writers apart.

    What is plainly careless stands unless its own paragraph goes on to say what keeps them apart; that several write one
    thing stands only where nothing on the page does, rows of a table apart: each speaks of its own matter.
    """
    heard = [
        (one, _heard(one)) for one in said if one.statement.role != "testing" and one.statement.modality != "question"
    ]
    dealing = [one.statement for one, tone in heard if tone == "apart" and not one.put_off]
    dealt = any(one.kind != "table-row" for one in dealing)
    crowded = {one.statement.block for one, tone in heard if tone in ("crowded", "careless")}
    told: list[Statement] = []
    for one, tone in heard:
        at = one.statement
        mended = any(other.block == at.block and other.index > at.index for other in dealing)
        careless = tone == "careless" or (tone == "bare" and at.block in crowded)
        if (careless and not mended) or (tone == "crowded" and not dealt):
            told.append(at)
    return told, dealing


def _heard(one: Said) -> str:
    """How a sentence tells of writers: `careless`, `crowded` (several of one thing), `bare` (a guard is lacking), `apart`."""
    words = _BYGONE.drop(one.words)
    naked, done = _UNGUARDED.drop(words), _SPARED.drop(words)
    bare, lost = _UNGUARDED.meet(words), _LOST.meet(done)
    carried, replaced = _CARRIED.meet(done), _REPLACED.meet(done)
    acted = _NO_PEN.drop(done)
    shared, crowded = _SHARED.meet(acted), _CROWDED.meet(acted)
    guarded = _GUARDED.meet(naked)
    if lost and not guarded:
        return "careless"
    if bare and (carried or replaced or shared or lost or (crowded and not guarded)):
        return "careless"
    if guarded:
        return "apart"
    if carried or (replaced and (shared or crowded)):
        return "careless"
    if _OWNED.meet(_NO_SHARE.drop(naked) if _PENS.meet(done) else naked):
        return "apart"
    return "crowded" if shared else "bare" if bare else ""


def _alike(said: Sequence[Said]) -> list[Statement]:
    """Items of a list, or arrows to one store, by which several do the same to one thing."""
    done: dict[tuple[int, str], dict[str, Statement]] = {}
    arrows = [found for one in said if one.statement.kind == "diagram" and (found := _ARROW.match(one.words))]
    stores = {arrow[4] for arrow in arrows if _STORE.search(arrow[4] + arrow[5])}
    for one in said:
        drawn = one.statement.kind == "diagram" and _ARROW.match(one.words)
        item = one.statement.kind == "list-item" and _ITEM.match(one.words)
        if not (drawn or item) or _GUARDED.meet(one.words) or _OWNED.meet(one.words):
            continue
        if drawn and drawn[4] in stores and _CHANGES.search(drawn[2] or drawn[6] or ""):
            done.setdefault((one.statement.section, drawn[4]), {}).setdefault(drawn[1], one.statement)
        elif item:
            done.setdefault((one.statement.section, f"{item[2]} {item[3]}"), {}).setdefault(item[1], one.statement)
    return next((list(several.values()) for several in done.values() if len(several) > 1), [])


def _by_turns(said: Sequence[Said]) -> list[Statement]:
    """Clauses that follow each other in one block, each of which has somebody else write the same thing."""
    for _, group in groupby(said, key=lambda one: one.statement.block):
        block = list(group)
        if any(_ONE_WRITER.search(one.words) for one in block):
            continue
        here = [(clause, one.statement) for one in block for clause in _CLAUSE.split(_NO_PEN.drop(one.words).strip())]
        to_it = [(clause, at) for clause, at in here if _TO_IT.meet(clause)]
        others = [(clause, at) for clause, at in here if _DOES.meet(clause) and clause != to_it[-1][0]] if to_it else []
        if any(_subject(clause) != _subject(to_it[-1][0]) for clause, _ in (*to_it, *others)):
            return list({at.index: at for _, at in (*others, *to_it)}.values())
    return []


def _subject(clause: str) -> str:
    """Who acts in a clause, by the first two words that are no article."""
    return " ".join([word for word in clause.split() if word not in ("the", "a", "an", "our", "each", "every")][:2])


def _raised(
    case: Case,
    passages: Sequence[Statement] | tuple[Evidence, ...],
    plain: bool,
    store: str,
    writers: tuple[str, ...],
) -> Call:
    return present(
        case,
        passages,
        severity="high" if plain else "medium",
        title=f"{', '.join(writers)} all write {store}"
        if writers
        else "Several write the same state, and nothing orders them",
        detail="Each reads, changes and writes back without seeing the other: the last write wins and the other is "
        "lost, or a reader finds half of each. With no owner nobody can change the schema either.",
        weight=0.65,
    )


def _several(cell: str) -> bool:
    """Whether a cell of a writers' column names more than one writer and no owner."""
    return not _ONE_WRITER.search(cell) and sum(bool(_NAME.match(name)) for name in _SEPARATOR.split(cell)) > 1


def _several_here(cell: str) -> bool:
    """Whether a cell of such a column names several, each in a few words, whatever it goes on to say."""
    names = [name for name in _SEPARATOR.split(_MANNER.sub("", cell.partition(" - ")[0])) if name]
    return not _ONE_WRITER.search(cell) and len(names) > 1 and all(bool(_NAME_HERE.match(name)) for name in names)


def _graph(case: Case) -> tuple[str, tuple[str, ...], tuple[Evidence, ...]]:
    """A table or store of records that several write, by the system graph, with its writers and the passages."""
    written = _by_table(case)
    for table, writes in written.items():
        writers = tuple(dict.fromkeys(writer for writer, _ in writes))
        if len(writers) > 1 and not _same_thing(writers):
            return table, writers, tuple(passage for _, passage in writes)
    graph, aside = case.graph, set_aside(case)
    for store, users in graph.shared_writers.items():
        writers = tuple(name for name in users if graph.kind(name) not in ("store", "cache", "queue"))
        if len(writers) < 2 or _APPENDED.search(store):
            continue
        evidence = tuple(
            edge.evidence[0]
            for edge in graph.edges
            if edge.target == store
            and edge.source in writers
            and (edge.source, edge.target) in graph.writes
            and edge.evidence
            and edge.evidence[0].quote not in aside
        )
        if len(evidence) < 2 or any(_TABLE.search(passage.quote) for passage in evidence):
            continue  # what names its table was looked at by table
        services = all(graph.kind(name) == "service" for name in writers)
        drawn = all(evidence_is(case, one, "diagram") for one in evidence)
        if (services or drawn) and all(_WRITES.search(one.quote) for one in evidence):
            return store, writers, evidence
    return "", (), ()


def _same_thing(names: tuple[str, ...]) -> bool:
    """Whether one of two names is a longer form of the other, as the text may call one part by both."""
    short, *others = sorted((name.lower() for name in names), key=len)
    return all(short in other for other in others)


def _by_table(case: Case) -> dict[str, list[tuple[str, Evidence]]]:
    """Who writes each table or key that the text names in code type, with the passage."""
    aside = set_aside(case)
    written: dict[str, list[tuple[str, Evidence]]] = {}
    for edge in case.graph.edges:
        for passage in edge.evidence:
            if (
                "`" not in passage.quote
                or passage.quote in aside
                or case.graph.kind(edge.source) in ("store", "cache", "queue")
            ):
                continue
            for table in _TABLE.findall(passage.quote):
                writes = written.setdefault(table, [])
                if all(passage.quote != other.quote for _, other in writes):  # one sentence tells of one writer
                    writes.append((edge.source, passage))
    return written


RULE = Rule(
    id="AP-shared-mutable-state",
    slug="shared-mutable-state",
    family="anti_patterns",
    summary="Several services write the same state.",
    flags="Two or more services or processes that write one table, bucket key, file or cache entry, or one that "
    "writes while another reads it directly, without an owner, a lock, a version check or a conditional write.",
    why="Lost updates leave no trace: every write succeeded. A store with two writers also has two owners of its "
    "schema, which is none.",
    detection="Words for several writers of one thing and for the lack of a lock; table rows whose writers' column names "
    "more than one; a store, or a table named in code type, that two parts of the graph write. Locks, leases, "
    "version checks, conditional writes, a single writer, partitions and a declared conflict rule count as "
    "handling, wherever the design says them. A mechanism that the text denies or puts off is as good as said "
    "to be missing. On a page plain speech counts: what is read, worked out elsewhere and written back, what replaces the "
    "whole with what was seen before, a change that is lost to a later one, a guard that is lacking where several write; "
    "such a sentence stands unless it, or its paragraph later on, says what keeps the writers apart. That several write "
    "one thing is enough only on a page that names no owner and no guard; they are heard by their names before a verb in the "
    "plural, by hands or rights that all of them have, by copies that go both ways, as arrows to one store, and in clauses or "
    "items that follow each other, and so is one that reads in the store that another is writing. Calls, steps and ways of "
    "doing it are no writers, what is fetched and put in another place is not written back, and a question tells nothing. "
    "In a design of more than a page all this is believed only where many parts are tied together, much is written or moved, "
    "and little is said of contracts and compatibility. The weights of these signs were fitted on designs labelled by "
    "language models in a reviewer's role.",
    false_positives=(
        "Writers that touch different columns or rows, where the text does not say so.",
        "A store that only appends.",
    ),
    question="Two of them write the same row at the same moment: which change survives, and who learns of it?",
    suggestion="Give the state one owner and let the others ask it; where several must write, make each write "
    "conditional on the version that was read (compare-and-set), and merge or refuse on conflict.",
    not_when="The state is a set that only grows or a counter that merges: a CRDT or an append-only log needs no "
    "owner.",
    references=(
        "H. T. Kung, John T. Robinson: On Optimistic Methods for Concurrency Control, ACM Transactions on Database "
        "Systems, 1981",
        "Hal Berenson, Phil Bernstein, Jim Gray, Jim Melton, Elizabeth O'Neil, Patrick O'Neil: A Critique of ANSI SQL "
        "Isolation Levels, SIGMOD, 1995",
    ),
    severity="High where the text says that nothing guards the writes or names the writers, else medium.",
    valid=(
        Example(
            "# Ferry\n## Design\nThe deck list could be changed from two desks, whoever pressed last. Now the purser's program "
            "is its sole writer, and whoever comes later is put at the end.\n"
        ),
        Example(
            "# Harvest\n## Design\nThe scale opens the gate, and sends the weight again when no answer comes. One press may be "
            "lost, since the other takes its load.\n"
        ),
        Example(
            "# Choir\n## Design\nEvery desk books seats by `UPDATE hall SET free = free - 1 WHERE free > 0`; no row "
            "changed means sold out.\n"
        ),
        Example(
            "# Plan\n## Design\nBoth services update the plan row with a version check; a stale update is refused.\n"
        ),
        Example(
            "# Ferry\n## Design\nThe purser's desk alone enters cars in the deck list; crew and web shop send it requests.\n"
        ),
        Example("# Plan\n## Design\nOnly the planner writes the plan table; the desk asks it by API.\n"),
        Example(
            "# Kiln\n## Design\nThe panel downloads the firing curves from the maker and stores them in a local file. Each "
            "call recalculates the total by reading the full list.\n"
        ),
        Example(
            "# Beds\n## Design\nTwo nurses may change the same bed; whoever saves on an old revision is shown the new one "
            "and has to choose.\n"
        ),
    ),
    invalid=(
        Example(
            "# Bakery\n## Design\nBoth the till and the oven rewrite the day's list on the share with what they hold.\n"
        ),
        Example(
            "# Choir\n## Design\nThe app and the office each send in the full member card; what the office had typed into it "
            "meanwhile is gone.\n"
        ),
        Example(
            "# Ferry\n## Design\nThe purser's desk, the ramp crew and the web shop enter and strike cars in the deck list.\n"
        ),
        Example(
            "# Vineyard\n## Design\nPlots can be edited in both offices, and each server copies its changes to the other.\n"
        ),
        Example(
            "# Kiln\n## Design\n- The planner sets the kiln's target row.\n- The operator panel sets the kiln's target row.\n"
        ),
        Example("# Plan\n## Design\nBoth services update the plan row. There is no lock, whoever saves last wins.\n"),
        Example(
            "# Beds\n## Design\nWard reads the bed's record, adds the patient and saves it; Cleaning does likewise.\n"
        ),
        Example("# Menu\n## Design\nThree kitchens edit the same menu file; what is saved last is what guests see.\n"),
        Example("# Tables\n## Design\n\n| Table | Written by |\n|---|---|\n| `plan` | Planner, Desk, Importer |\n"),
    ),
    judge=judge,
)
