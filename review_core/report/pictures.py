"""What of a review is worth a picture, as Mermaid: the system with its weak places marked, and how it fails step by step."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from review_core.model import Chain, Component, Edge, Review, Scenario, SinglePoint, Topology
from review_core.persona.scenarios import harmless, sequence_diagram
from review_core.report import wording
from review_core.report.safety import one_line

# More is unreadable at the size at which a chat shows it.
MOST_COMPONENTS = 14
MOST_EDGES = 32
MOST_STEPS = 14
MOST_SCENARIOS = 3
LEAST_COMPONENTS = 3
LONGEST_ALT = 1_000

_LABEL_WIDTH = 20
_LONGEST_NAME = 60
_NAMED = 6

_SHAPES = {
    "client": ('(["', '"])'),
    "store": ('[("', '")]'),
    "cache": ('[("', '")]'),
    "queue": ('[["', '"]]'),
    "service": ('("', '")'),
}
_ARROWS = {"sync": "-->", "async": "-.->", "data": "-->"}
_STYLES = (
    "classDef plain fill:#ffffff,stroke:#475569,color:#0f172a",
    "classDef client fill:#f1f5f9,stroke:#475569,color:#0f172a",
    "classDef external fill:#f1f5f9,stroke:#475569,color:#0f172a,stroke-dasharray:4 3",
    "classDef queue fill:#ede9fe,stroke:#6d28d9,color:#0f172a",
    "classDef store fill:#e0f2fe,stroke:#0369a1,color:#0f172a",
    "classDef stopped fill:#fff1f2,stroke:#e11d48,color:#0f172a,stroke-dasharray:4 3",
    "classDef single fill:#fecaca,stroke:#b91c1c,stroke-width:3px,color:#7f1d1d",
)
_CHAIN_STYLE = "stroke:#c2410c,stroke-width:3px"
_CLASSES = {"client": "client", "external": "external", "queue": "queue", "store": "store", "cache": "store"}


@dataclass(frozen=True, slots=True)
class Picture:
    """Something to draw. `name` is the same for the same review, `source` is Mermaid, `alt` says in words what is seen.

    `legend` says what the marks mean, empty where there are none; `facts` are what it adds to the rest of the review, in
    sentences to say where it cannot be drawn.
    """

    name: str
    title: str
    source: str
    alt: str
    legend: str = ""
    facts: tuple[str, ...] = ()


def topology_picture(review: Review) -> Picture | None:
    """The system graph with single points of failure, the longest blocking chain and the blast radius marked.

    None where fewer than three components depend on each other. Of a large graph the marked and the most connected
    `MOST_COMPONENTS` are drawn, and the words say how much is left out.
    """
    edges = _distinct(review.topology)
    ends = dict.fromkeys(end for edge in edges for end in (edge.source, edge.target))
    if len(ends) < LEAST_COMPONENTS:
        return None
    points = [point for point in review.reliability.single_points if point.name in ends]
    chain = max(review.reliability.chains, key=lambda c: len(c.path), default=None)
    chain = chain if chain and len(chain.path) >= LEAST_COMPONENTS else None
    worst = max((p for p in points if p.stops), key=lambda p: len(p.stops), default=None)
    shown = _shown(ends, edges, points, chain)
    components = [c for c in _components(review.topology, ends) if c.name in shown]
    between = [edge for edge in edges if edge.source in shown and edge.target in shown]
    drawn = _edges(between, chain)
    facts = _facts(points, chain)
    left_out = [
        wording.counted(number, what)
        for number, what in (
            (len(ends) - len(components), "less connected component"),
            (len(between) - len(drawn), "arrow"),
        )
        if number
    ]
    rest = f"Not drawn: {', '.join(left_out)}." if left_out else ""
    seen = (
        f"The system as the document describes it: {wording.counted(len(ends), 'component')}, "
        f"{len(edges)} {'dependency' if len(edges) == 1 else 'dependencies'}."
    )
    return Picture(
        name="picture-topology",
        title="The system as the document describes it",
        source=_flowchart(components, drawn, points, worst, chain),
        alt=_cut(" ".join(filter(None, [seen, *facts, rest]))),
        legend=" ".join(filter(None, [*_legend(points, worst, chain, drawn), rest])),
        facts=tuple(facts),
    )


def scenario_pictures(scenarios: Sequence[Scenario]) -> tuple[Picture, ...]:
    """The failures that the architect tells, each as a sequence of messages; of many the first three."""
    told = [scenario for scenario in scenarios if scenario.steps][:MOST_SCENARIOS]
    return tuple(_scenario(number, scenario) for number, scenario in enumerate(told, start=1))


def _scenario(number: int, scenario: Scenario) -> Picture:
    steps = scenario.steps[:MOST_STEPS]
    told = [
        f"{n}. {one_line(s.source)} → {one_line(s.target)}: {one_line(s.message)}{' (fails)' if s.fails else ''}"
        for n, s in enumerate(steps, start=1)
    ]
    if len(steps) < len(scenario.steps):
        told.append(f"… and {wording.counted(len(scenario.steps) - len(steps), 'further step')}")
    outcome = [f"In the end: {one_line(scenario.outcome)}"] if scenario.outcome.strip() else []
    title = one_line(scenario.title) or "A failure, step by step"
    return Picture(
        name=f"picture-scenario-{number}",
        title=title,
        source=sequence_diagram(scenario.model_copy(update={"steps": steps}), for_picture=True),
        alt=_cut(f"{title}. " + " ".join([*told, *outcome])),
        legend="Red: what does not arrive or is refused." if any(s.fails for s in steps) else "",
    )


def _distinct(topology: Topology) -> list[Edge]:
    """One edge for each pair and kind, those of a component to itself left out."""
    found = {(e.source, e.target, e.kind): e for e in reversed(topology.edges) if e.source != e.target}
    return list(reversed(found.values()))


def _components(topology: Topology, ends: dict[str, None]) -> list[Component]:
    known = {component.name: component for component in topology.components}
    return [known.get(name) or Component(name=name) for name in ends]


def _shown(
    ends: dict[str, None], edges: Sequence[Edge], points: Sequence[SinglePoint], chain: Chain | None
) -> frozenset[str]:
    """The components to draw: first those that are marked, then those with most edges to what is drawn already."""
    order = {name: at for at, name in enumerate(ends)}
    marked = [*(chain.path if chain else ()), *(point.name for point in points)]
    shown = list(dict.fromkeys(name for name in marked if name in order))[:MOST_COMPONENTS]
    degree = Counter(end for edge in edges for end in (edge.source, edge.target))
    to_shown: Counter[str] = Counter()
    neighbours: dict[str, set[str]] = {name: set() for name in ends}
    for edge in edges:
        neighbours[edge.source].add(edge.target)
        neighbours[edge.target].add(edge.source)
    for name in shown:
        to_shown.update(neighbours[name])
    rest = set(order) - set(shown)
    while rest and len(shown) < MOST_COMPONENTS:
        best = max(rest, key=lambda name: (to_shown[name] > 0, degree[name], -order[name]))
        rest.discard(best)
        shown.append(best)
        to_shown.update(neighbours[best])
    return frozenset(shown)


def _edges(between: Sequence[Edge], chain: Chain | None) -> list[Edge]:
    """The edges to draw, those of the chain first."""
    steps = set(pairwise(chain.path)) if chain else set()
    return sorted(between, key=lambda edge: (edge.source, edge.target) not in steps)[:MOST_EDGES]


def _flowchart(
    components: Sequence[Component],
    edges: Sequence[Edge],
    points: Sequence[SinglePoint],
    worst: SinglePoint | None,
    chain: Chain | None,
) -> str:
    ids = {component.name: f"n{number}" for number, component in enumerate(components, start=1)}
    single = {point.name: point for point in points}
    stopped = frozenset(worst.stops if worst else ())
    lines = ["flowchart TB"]
    for component in components:
        opening, closing = _SHAPES.get(component.kind, ('["', '"]'))
        label = harmless(_short(component.name), _LABEL_WIDTH)
        style = "stopped" if component.name in stopped else _CLASSES.get(component.kind, "plain")
        if component.name in single:
            stops = len(single[component.name].stops)
            label += "<br/>single point" + (f", stops {stops}" if stops else "")
            style = "single"
        lines.append(f"    {ids[component.name]}{opening}{label}{closing}:::{style}")
    steps = {pair: number for number, pair in enumerate(pairwise(chain.path if chain else ()), start=1)}
    coloured = []
    for at, edge in enumerate(edges):
        number = steps.pop((edge.source, edge.target), None) if edge.kind != "async" else None
        label = f"|{number}|" if number else ""
        if number:
            coloured.append(str(at))
        lines.append(f"    {ids[edge.source]} {_ARROWS[edge.kind]}{label} {ids[edge.target]}")
    lines += (f"    {style}" for style in _STYLES)
    if coloured:
        lines.append(f"    linkStyle {','.join(coloured)} {_CHAIN_STYLE}")
    return "\n".join(lines) + "\n"


def _facts(points: Sequence[SinglePoint], chain: Chain | None) -> list[str]:
    """What the marks say, in sentences."""
    facts = []
    if points:
        told = [
            _short(p.name) + (f" (without it: {_listed([_short(s) for s in p.stops])})" if p.stops else "")
            for p in sorted(points, key=lambda p: -len(p.stops))
        ]
        facts.append(f"Single points of failure: {_listed(told, '; ')}.")
    if chain:
        facts.append(
            f"Longest chain of blocking calls: {' → '.join(_short(name) for name in chain.path)} "
            f"({chain.availability:.2%} available)."
        )
    return facts


def _legend(
    points: Sequence[SinglePoint], worst: SinglePoint | None, chain: Chain | None, edges: Sequence[Edge]
) -> Iterator[str]:
    if points:
        yield "Red: single points of failure."
    if worst:
        yield f"Pink: what stops without {_short(worst.name)}."
    if chain:
        yield "Orange, numbered: the longest chain of blocking calls."
    if any(edge.kind == "async" for edge in edges):
        yield "Dashed arrows: asynchronous."


def _listed(names: Sequence[str], separator: str = ", ") -> str:
    rest = len(names) - _NAMED
    return separator.join(names[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _short(name: str) -> str:
    folded = one_line(name) or "?"
    return folded if len(folded) <= _LONGEST_NAME else folded[: _LONGEST_NAME - 1] + "…"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_ALT else text[: LONGEST_ALT - 1] + "…"
