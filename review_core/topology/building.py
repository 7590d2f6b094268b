"""From all that names and ties parts to one graph: drawings and tables first, then the best attested of the prose."""

from collections.abc import Iterable

from review_core import diagrams
from review_core.document.model import Document
from review_core.model import Component, Edge, Evidence
from review_core.topology import gathering, lexicon, naming, phrases
from review_core.topology.availability import figures_of
from review_core.topology.copies import copies_of
from review_core.topology.drawn import draw
from review_core.topology.gathering import Candidate, Gathered, Passage, Tie
from review_core.topology.graph import SystemGraph
from review_core.topology.lexicon import EdgeKind, Kind, listed
from review_core.topology.tables import tabulate

_MOST_EVIDENCE = 3
_READING = listed("read load query fetch get retrieve select scan download search consult access find use")
_KEEPING: frozenset[Kind] = frozenset({"store", "cache", "queue"})
_STORING: frozenset[Kind] = frozenset({"store", "cache"})

_Pairs = frozenset[tuple[str, str]]


def build(document: Document) -> SystemGraph:
    """The graph of the proposed system, as the document's diagrams, tables and prose describe it."""
    gathered = Gathered()
    drawings = diagrams.read(document)
    draw(document, drawings, gathered)
    tabulate(document, gathered)
    gathering.prose(document, gathered)
    marked = gathering.emphasised(document.text)
    for key in marked & gathered.candidates.keys():
        gathered.candidates[key].emphasised = True
    means = naming.resolve(gathered)
    parts = naming.select(naming.merge(gathered, means))
    names = _names(parts)
    kinds = {key: naming.kind(c) for key, c in parts.items()}
    quotes = _Quotes(document.text)
    edges, writes, surmised, drawn = _edges(quotes, gathered, means, names, kinds)
    components = tuple(
        Component(name=names[key], kind=kinds[key], evidence=quotes.of(c.passages))
        for key, c in sorted(parts.items(), key=lambda item: item[1].passages[0].start)
    )
    known = {key: names[part] for key, part in means.items() if part in names}
    return SystemGraph(
        components,
        edges,
        writes,
        surmised,
        drawn,
        copies_of(document, known, gathered),
        figures_of(document, known, gathered),
        diagrams.notes(drawings),
    )


def _names(parts: dict[str, Candidate]) -> dict[str, str]:
    """A name for each part, no two the same."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, c in parts.items():
        name = naming.label(c)
        if name in taken:
            name = key
        taken.add(name)
        names[key] = name
    return names


def _edges(
    quotes: "_Quotes",
    gathered: Gathered,
    means: dict[str, str],
    names: dict[str, str],
    kinds: dict[str, Kind],
) -> tuple[tuple[Edge, ...], _Pairs, _Pairs, _Pairs]:
    """One edge for each pair and direction, with which of them write, which are only surmised and which are drawn.

    A drawn edge decides its kind, else the first that says more than a call. What background sections say is surmised,
    unless nothing else says anything.
    """
    told = [t for t in gathered.ties if not t.background]
    if not any(means.get(t.source) in names and means.get(t.target) in names for t in told):
        told, behind = gathered.ties, []
    else:
        behind = [t for t in gathered.ties if t.background]
    found: dict[tuple[str, str], tuple[EdgeKind, bool, list[Passage]]] = {}
    writes: set[tuple[str, str]] = set()
    surmised: set[tuple[str, str]] = set()
    for ties in (told, [*behind, *gathered.surmised]):
        guessing = ties is not told
        for tie in ties:
            source, target = means.get(tie.source, tie.source), means.get(tie.target, tie.target)
            if source == target or source not in names or target not in names:
                continue
            if tie.verb in lexicon.HOLDS and not {kinds[source], kinds[target]} & _KEEPING:
                continue
            kind = _kind(tie, kinds[source], kinds[target])
            if kinds[source] in _STORING and kinds[target] not in _STORING and kind == "data" and not tie.sure:
                # What is said of a store as if it acted ("the table is read by ...") is its user's doing.
                source, target = target, source
            pair = (source, target)
            if guessing and ((target, source) in found or (pair in found and pair not in surmised)):
                continue
            before = found.get(pair)
            if before is None:
                found[pair] = (kind, tie.sure, [tie.passage])
                if guessing:
                    surmised.add(pair)
            else:
                better = before[0] if before[1] or kind == "sync" or before[0] != "sync" else kind
                found[pair] = (better, before[1] or tie.sure, [*before[2], tie.passage][:_MOST_EVIDENCE])
            if kind == "data" and _writes(tie) and not guessing:
                writes.add((names[source], names[target]))
    edges = tuple(
        Edge(source=names[a], target=names[b], kind=kind, evidence=quotes.of(passages))
        for (a, b), (kind, _, passages) in found.items()
    )
    drawn = frozenset((names[a], names[b]) for (a, b), (_, sure, _) in found.items() if sure)
    return edges, frozenset(writes), frozenset((names[a], names[b]) for a, b in surmised), drawn


def _kind(tie: Tie, source: Kind, target: Kind) -> EdgeKind:
    if "queue" in (source, target) or tie.edge == "async":
        return "async"
    if target in _STORING or source in _STORING or (tie.sure and tie.edge == "data"):
        return "data"
    return "sync"


def _writes(tie: Tie) -> bool:
    """Whether what ties two says that data is changed, not merely read."""
    if not tie.sure:
        return tie.verb not in _READING and tie.verb in lexicon.VERBS and lexicon.VERBS[tie.verb][0] != "sync"
    items = phrases.label("it " + tie.label.lower())
    verbs = [i.text for i in items if i.role == "verb" and not i.idle]
    return any(v not in _READING for v in verbs)


class _Quotes:
    """Passages of a text as evidence; many edges and components share theirs, so each is made once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._made: dict[Passage, Evidence] = {}

    def of(self, passages: Iterable[Passage]) -> tuple[Evidence, ...]:
        """The first passages as verbatim quotes, each span once."""
        spans: dict[tuple[int, int], Passage] = {}
        for passage in passages:
            spans.setdefault(passage[:2], passage)
            if len(spans) >= _MOST_EVIDENCE:
                break
        return tuple([self._quote(passage) for (start, end), passage in spans.items() if end > start])

    def _quote(self, passage: Passage) -> Evidence:
        made = self._made.get(passage)
        if made is None:
            start, end, start_line, end_line = passage
            quote = self._text[start:end]
            made = self._made[passage] = Evidence(quote=quote, start_line=start_line, end_line=end_line)
        return made
