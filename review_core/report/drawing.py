"""The system graph as inline SVG; colours come from the page's style sheet."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markupsafe import Markup, escape

from review_core.model import Component, Topology
from review_core.report import wording
from review_core.report.layout import NODE_HEIGHT, NODE_WIDTH, Layout, Point, lay_out
from review_core.report.safety import one_line

MOST_COMPONENTS = 60
MOST_EDGES = 240
_MARGIN = 14.0
_LABEL_CHARACTERS = 17
_LABEL_LINES = 2
_APART = 9.0
_FITS = 1000.0
_FOOT = 20.0


def draw(topology: Topology, single_points: frozenset[str] = frozenset()) -> Markup:
    """The components that depend on each other in boxes shaped by kind, their edges as arrows; empty without any.

    Of a large graph the most connected `MOST_COMPONENTS` and the first `MOST_EDGES` between them are drawn, and a line
    says how much is left out.
    """
    connected = _connected(topology)
    components = _most_connected(connected, topology)
    if not components:
        return Markup()
    names = {component.name for component in components}
    between = list(dict.fromkeys((e.source, e.target, e.kind) for e in topology.edges if {e.source, e.target} <= names))
    edges = between[:MOST_EDGES]
    layout = lay_out([c.name for c in components], [(source, target) for source, target, _ in edges])
    left_out = [
        wording.counted(number, what)
        for number, what in (
            (len(connected) - len(components), "less connected component"),
            (len(between) - len(edges), "arrow"),
        )
        if number
    ]
    drawn = [*_arrows(edges, layout), *(_box(c, layout.centres[c.name], c.name in single_points) for c in components)]
    if left_out:
        drawn.append(
            Markup('<text class="kind left-out" x="0" y="{:.0f}">Not drawn: {}</text>').format(
                layout.height + _FOOT, ", ".join(left_out)
            )
        )
    width = layout.width + 2 * _MARGIN
    height = layout.height + 2 * _MARGIN + (_FOOT if left_out else 0)
    return Markup(
        '<svg class="graph{}" role="img" viewBox="{:.0f} {:.0f} {:.0f} {:.0f}" width="{:.0f}" height="{:.0f}">'
        "<title>System graph: {}, {}</title>{}{}</svg>"
    ).format(
        " wide" if layout.width > _FITS else "",
        -_MARGIN,
        -_MARGIN,
        width,
        height,
        width,
        height,
        wording.counted(len(components), "component"),
        wording.counted(len(edges), "arrow"),
        _MARKERS,
        Markup("").join(drawn),
    )


def _connected(topology: Topology) -> list[Component]:
    known = {component.name: component for component in reversed(topology.components)}
    ends = dict.fromkeys(end for edge in topology.edges for end in (edge.source, edge.target))
    named = [component.name for component in topology.components if component.name in ends]
    return [known.get(name) or Component(name=name) for name in dict.fromkeys([*named, *ends])]


def _most_connected(components: list[Component], topology: Topology) -> list[Component]:
    degree = Counter(end for edge in topology.edges for end in (edge.source, edge.target))
    ranked = sorted(components, key=lambda component: -degree[component.name])
    kept = {component.name for component in ranked[:MOST_COMPONENTS]}
    return [component for component in components if component.name in kept]


def _box(component: Component, centre: Point, single: bool) -> Markup:
    x, y = centre[0] - NODE_WIDTH / 2, centre[1] - NODE_HEIGHT / 2
    name = one_line(component.name)
    lines = textwrap.wrap(name, _LABEL_CHARACTERS, max_lines=_LABEL_LINES, placeholder=" …") or ["?"]
    lines = [line if len(line) <= _LABEL_CHARACTERS else line[: _LABEL_CHARACTERS - 1] + "…" for line in lines]
    first = centre[1] - 7 * len(lines) + (8 if component.kind == "store" else 5)
    labels = Markup("").join(
        Markup('<text class="label" x="{:.1f}" y="{:.1f}">{}</text>').format(centre[0], first + 14 * number, line)
        for number, line in enumerate(lines)
    )
    kind = "" if component.kind == "unknown" else component.kind
    said = " · ".join(filter(None, [kind, "single point" if single else ""]))
    below = Markup('<text class="kind" x="{:.1f}" y="{:.1f}">{}</text>').format(
        centre[0], first + 14 * len(lines) - 1, said
    )
    return Markup('<g class="node {}{}"><title>{}</title>{}{}{}</g>').format(
        component.kind, " single" if single else "", name, _shape(component.kind, x, y), labels, below
    )


def _shape(kind: str, x: float, y: float) -> Markup:
    width, height = NODE_WIDTH, NODE_HEIGHT
    if kind == "store":
        lid, depth = 5, height - 10
        body = (
            f"M{x:.1f} {y + lid:.1f}v{depth:.1f}a{width / 2:.1f} {lid} 0 0 0 {width:.1f} 0v{-depth:.1f}"
            f"a{width / 2:.1f} {lid} 0 0 0 {-width:.1f} 0a{width / 2:.1f} {lid} 0 0 0 {width:.1f} 0"
        )
        return Markup('<path class="shape" d="{}"/>').format(body)
    corner = {"client": height / 2, "service": 8, "cache": 3}.get(kind, 3)
    box = Markup('<rect class="shape" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="{:g}"/>').format(
        x, y, width, height, corner
    )
    if kind == "queue":
        bars = "".join(f"M{x + offset:.1f} {y:.1f}v{height:.1f}" for offset in (6, 12))
        return box + Markup('<path class="bars" d="{}"/>').format(bars)
    return box


def _arrows(edges: Sequence[tuple[str, str, str]], layout: Layout) -> Iterator[Markup]:
    """The edges, those between the same two components side by side."""
    between = Counter(frozenset((source, target)) for source, target, _ in edges)
    drawn: Counter[frozenset[str]] = Counter()
    for source, target, kind in edges:
        pair = frozenset((source, target))
        shift = (drawn[pair] - (between[pair] - 1) / 2) * _APART
        drawn[pair] += 1
        start, end = layout.centres[source], layout.centres[target]
        path = _loop(start) if source == target else _curve(start, layout.bends[source, target], end, shift)
        named = f"{one_line(source)} → {one_line(target)} ({kind})"
        yield Markup('<path class="edge {}" marker-end="url(#arrow-{})" d="{}"><title>{}</title></path>').format(
            kind, kind, path, named
        )


def _curve(start: Point, bends: Sequence[Point], end: Point, shift: float) -> str:
    """A smooth way from border to border through the bends, leaving and arriving upright."""
    down = end[1] > start[1]
    half = NODE_HEIGHT / 2 if down else -NODE_HEIGHT / 2
    lean = max(-NODE_WIDTH / 3, min(NODE_WIDTH / 3, (end[0] - start[0]) / 8))
    points = [
        (start[0] + lean + shift, start[1] + half),
        *((x + shift, y) for x, y in bends),
        (end[0] - lean + shift, end[1] - half),
    ]
    path = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x1, y1), (x2, y2) in pairwise(points):
        middle = (y1 + y2) / 2
        path.append(f"C{x1:.1f} {middle:.1f} {x2:.1f} {middle:.1f} {x2:.1f} {y2:.1f}")
    return "".join(path)


def _loop(centre: Point) -> str:
    x, y = centre[0] + NODE_WIDTH / 2, centre[1]
    return f"M{x - 14:.1f} {y - NODE_HEIGHT / 2:.1f}c6 -18 34 -6 14 {NODE_HEIGHT / 2 - 6:.1f}"


_MARKERS = Markup("<defs>{}</defs>").format(
    Markup("").join(
        Markup(
            '<marker id="arrow-{}" class="head {}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8"'
            ' markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>'
        ).format(escape(kind), escape(kind))
        for kind in ("sync", "async", "data")
    )
)
