from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from report_samples import review
from selectolax.lexbor import LexborHTMLParser

from review_core.model import Component, Edge, Topology
from review_core.report.drawing import MOST_COMPONENTS, MOST_EDGES, draw
from review_core.report.layout import NODE_HEIGHT, NODE_WIDTH, WIDEST_ROW, lay_out

NAMES = [f"n{number}" for number in range(9)]
LINKS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=24)


@given(LINKS)
def test_boxes_never_overlap_and_stay_inside(links: list[tuple[str, str]]) -> None:
    layout = lay_out(NAMES, links)
    assert set(layout.centres) == set(NAMES)
    placed = list(layout.centres.values())
    for number, (x, y) in enumerate(placed):
        assert NODE_WIDTH / 2 - 0.01 <= x <= layout.width - NODE_WIDTH / 2 + 0.01
        assert NODE_HEIGHT / 2 - 0.01 <= y <= layout.height - NODE_HEIGHT / 2 + 0.01
        for other_x, other_y in placed[number + 1 :]:
            assert abs(x - other_x) >= NODE_WIDTH - 0.01 or abs(y - other_y) >= NODE_HEIGHT


@given(LINKS)
def test_bends_run_one_way_and_keep_clear_of_boxes(links: list[tuple[str, str]]) -> None:
    layout = lay_out(NAMES, links)
    for (source, target), bends in layout.bends.items():
        heights = [layout.centres[source][1], *(y for _, y in bends), layout.centres[target][1]]
        assert heights == sorted(set(heights)) or heights == sorted(set(heights), reverse=True)
        for x, y in bends:
            assert all(
                abs(x - box_x) > NODE_WIDTH / 2 for box_x, box_y in layout.centres.values() if abs(y - box_y) < 1
            )


@given(LINKS)
def test_links_of_an_acyclic_graph_run_down(links: list[tuple[str, str]]) -> None:
    forward = [(source, target) for source, target in links if source < target]
    layout = lay_out(NAMES, forward)
    for source, target in forward:
        assert layout.centres[source][1] < layout.centres[target][1]


@given(LINKS)
def test_no_row_is_too_wide_to_read(links: list[tuple[str, str]]) -> None:
    rows = Counter(y for _, y in lay_out(NAMES, links).centres.values())
    assert max(rows.values()) <= WIDEST_ROW


def test_draws_every_component_and_edge() -> None:
    tree = LexborHTMLParser(draw(review().topology, frozenset({"Postgres"})))
    assert len(tree.css("g.node")) == 7
    assert [len(tree.css(f"path.edge.{kind}")) for kind in ("sync", "async", "data")] == [3, 2, 2]
    (single,) = tree.css("g.node.single")
    assert "Postgres" in single.text()


def test_an_end_that_is_no_component_is_drawn_too() -> None:
    topology = Topology(components=(Component(name="a"),), edges=(Edge(source="a", target="b", kind="sync"),))
    assert len(LexborHTMLParser(draw(topology)).css("g.node")) == 2


def test_what_depends_on_nothing_is_left_to_the_list() -> None:
    alone = Component(name="alone")
    edges = (Edge(source="a", target="b", kind="sync"),)
    assert draw(Topology()) == ""
    assert draw(Topology(components=(alone,))) == ""
    assert "alone" not in draw(Topology(components=(alone,), edges=edges))


def test_a_huge_graph_is_cut_to_its_most_connected() -> None:
    names = [f"s{number}" for number in range(5000)]
    edges = [Edge(source="s4999", target=name, kind="sync") for name in names[:4999]]
    drawn = draw(Topology(components=tuple(Component(name=name) for name in names), edges=tuple(edges)))
    tree = LexborHTMLParser(drawn)
    assert len(tree.css("g.node")) == MOST_COMPONENTS
    assert "s4999" in drawn
    assert f"Not drawn: {5000 - MOST_COMPONENTS} less connected components</text>" in drawn


def test_a_dense_graph_is_cut_to_what_an_eye_can_follow() -> None:
    names = [f"s{number}" for number in range(30)]
    edges = tuple(Edge(source=source, target=target, kind="sync") for source in names for target in names)
    drawn = draw(Topology(components=tuple(Component(name=name) for name in names), edges=edges))
    assert len(LexborHTMLParser(drawn).css("path.edge")) == MOST_EDGES
    assert f"Not drawn: {900 - MOST_EDGES} arrows</text>" in drawn
