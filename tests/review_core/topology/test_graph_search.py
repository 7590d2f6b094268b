"""The algorithms on the graph against plain definitions, on graphs drawn at random, and their cost on long ones."""

import itertools
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from review_core.model import Component, Edge, Evidence
from review_core.topology import SystemGraph, search

NAMES = "abcdefgh"
EDGES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=24)


def reach(graph: dict[str, list[str]], starts: Iterable[str], without: str = "") -> set[str]:
    found: set[str] = set()
    waiting = [s for s in starts if s != without]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting += [t for t in graph[node] if t != without]
    return found


@settings(max_examples=200)
@given(EDGES)
def test_dominated_is_what_cannot_be_reached_without(edges: list[tuple[str, str]]) -> None:
    graph = search.adjacency(NAMES, edges)
    starts = ("a", "b")
    everything = reach(graph, starts)
    by_definition = {
        node: lost
        for node in sorted(everything)
        if (lost := tuple(n for n in NAMES if n in everything - reach(graph, starts, node) - {node}))
    }
    assert search.dominated(graph, starts) == by_definition


@settings(max_examples=200)
@given(EDGES)
def test_articulation_points_are_what_parts_the_graph(edges: list[tuple[str, str]]) -> None:
    graph = search.adjacency(NAMES, edges)
    both = search.adjacency(NAMES, [*edges, *((b, a) for a, b in edges)])

    def pieces(without: str) -> int:
        left = [n for n in NAMES if n != without]
        count = 0
        while left:
            count += 1
            seen = reach(both, left[:1], without)
            left = [n for n in left if n not in seen]
        return count

    whole = pieces("")
    expected = tuple(n for n in NAMES if pieces(n) > whole - (not both[n]))
    assert search.articulation_points(graph) == expected


@settings(max_examples=200)
@given(EDGES)
def test_cycles_are_groups_that_reach_each_other(edges: list[tuple[str, str]]) -> None:
    graph = search.adjacency(NAMES, edges)
    groups = {tuple(m for m in NAMES if m in reach(graph, n) and n in reach(graph, m)) for n in NAMES}
    assert set(search.cycles(graph)) == {g for g in groups if len(g) > 1}


@settings(max_examples=200)
@given(EDGES)
def test_longest_paths_are_paths_and_on_graphs_without_cycles_the_longest(edges: list[tuple[str, str]]) -> None:
    acyclic = search.adjacency(NAMES, [(min(e), max(e)) for e in edges])

    def longest(node: str) -> int:
        return 1 + max((longest(t) for t in acyclic[node]), default=0)

    for path in search.longest_paths(acyclic, tuple(NAMES)):
        assert all(b in acyclic[a] for a, b in itertools.pairwise(path))
        assert len(path) == longest(path[0])
    cyclic = search.adjacency(NAMES, edges)
    for path in search.longest_paths(cyclic, tuple(NAMES)):
        assert len(set(path)) == len(path)
        assert all(b in cyclic[a] for a, b in itertools.pairwise(path))


def test_long_graphs_need_no_recursion() -> None:
    n = 20_000
    names = [f"n{i}" for i in range(n)]
    chain = search.adjacency(names, [(f"n{i}", f"n{i + 1}") for i in range(n - 1)])
    ring = search.adjacency(names, [(f"n{i}", f"n{(i + 1) % n}") for i in range(n)])
    assert len(search.longest_paths(chain, ("n0",))[0]) == n
    assert len(search.cycles(ring)[0]) == n
    assert len(search.articulation_points(chain)) == n - 2
    assert len(search.dominated(chain, ("n0",))) == n - 1


def system(*edges: tuple[str, str, str], kinds: dict[str, str] | None = None) -> SystemGraph:
    names = dict.fromkeys(n for a, b, _ in edges for n in (a, b))
    said = kinds or {}
    return SystemGraph(
        components=tuple(Component.model_validate({"name": n, "kind": said.get(n, "service")}) for n in names),
        edges=tuple(Edge.model_validate({"source": a, "target": b, "kind": k}) for a, b, k in edges),
        writes=frozenset((a, b) for a, b, k in edges if k == "data"),
        drawn=frozenset((a, b) for a, b, _ in edges),
    )


def test_the_graph_answers_what_a_review_asks() -> None:
    graph = system(
        ("web", "gateway", "sync"),
        ("gateway", "orders", "sync"),
        ("orders", "stock", "sync"),
        ("orders", "db", "data"),
        ("stock", "db", "data"),
        ("orders", "events", "async"),
        ("events", "mail", "async"),
        kinds={"web": "client", "db": "store", "events": "queue"},
    )
    assert graph.entries == ("web",)
    assert graph.longest_chains == (("web", "gateway", "orders", "stock", "db"), ("events", "mail"))[:1]
    assert graph.longest_call_chains == (("web", "gateway", "orders", "stock"),)
    assert graph.shared_writers == {"db": ("orders", "stock")}
    assert graph.waiting_for("db") == ("orders", "stock", "gateway", "web")
    assert graph.waiting_for("mail") == ()
    assert graph.cut_off_by["orders"] == ("stock", "db", "events", "mail")
    assert [p.name for p in graph.single_points] == ["gateway", "orders", "events"]
    assert next(iter(graph.fan_out.items())) == ("orders", ("stock", "db", "events"))
    assert graph.call_cycles == ()


def test_a_circle_of_drawn_calls_is_told_and_one_of_prose_is_not() -> None:
    circle = system(("a", "b", "sync"), ("b", "c", "sync"), ("c", "a", "sync"))
    assert circle.reliability.call_cycles == (("a", "b", "c"),)
    assert SystemGraph(circle.components, circle.edges).call_cycles == ()
    assert system(("a", "b", "sync"), ("b", "a", "sync"), kinds={"a": "client"}).call_cycles == ()


def test_a_line_without_heads_is_no_circle() -> None:
    line, arrow, back = (Evidence(quote=q, start_line=1, end_line=1) for q in ("a --- b", "a --> b", "b --> a"))
    parts = (Component(name="a", kind="service"), Component(name="b", kind="service"))

    def both(there: Evidence, again: Evidence) -> SystemGraph:
        edges = (
            Edge(source="a", target="b", kind="sync", evidence=(there,)),
            Edge(source="b", target="a", kind="sync", evidence=(again,)),
        )
        return SystemGraph(parts, edges, drawn=frozenset({("a", "b"), ("b", "a")}))

    assert both(line, line).call_cycles == ()
    assert both(arrow, back).call_cycles == (("a", "b"),)


def test_what_makes_failures_travel_is_in_the_review() -> None:
    graph = system(
        *(("hub", f"part {n}", "sync") for n in range(5)),
        ("hub", "db", "data"),
        ("part 1", "db", "data"),
        kinds={"db": "store"},
    )
    told = graph.reliability
    assert [(one.name, one.users, one.writers) for one in told.shared_stores] == [
        ("db", ("hub", "part 1"), ("hub", "part 1"))
    ]
    assert [(one.name, one.count) for one in told.fan_out] == [("hub", 6)]
    assert [(one.name, one.waits) for one in told.single_points] == [("hub", ())]


def test_where_all_call_each_other_single_points_are_what_parts_the_graph() -> None:
    wings = (("a", "b", "m"), ("x", "y", "m"))
    bow = system(*(edge for a, b, c in wings for edge in ((a, b, "sync"), (b, c, "sync"), (c, a, "sync"))))
    assert bow.entries == ()
    assert [(one.name, one.waits) for one in bow.single_points] == [("m", ("b", "y", "a", "x"))]


def test_what_is_only_surmised_is_in_no_chain() -> None:
    graph = system(("a", "b", "sync"), ("b", "c", "sync"))
    guessed = SystemGraph(graph.components, graph.edges, surmised=frozenset({("b", "c")}))
    assert graph.longest_chains == (("a", "b", "c"),)
    assert guessed.longest_chains == (("a", "b"),)
    assert len(guessed.topology.edges) == 2


def test_what_a_review_tells_of_a_graph_is_bounded() -> None:
    n = 3_000
    chain = system(*((f"n{i}", f"n{i + 1}", "sync") for i in range(n)))
    told = chain.reliability
    assert len(told.single_points) == 20
    assert max(len(one.stops) + len(one.waits) for one in told.single_points) <= 80
    ring = system(*((f"n{i}", f"n{(i + 1) % n}", "sync") for i in range(n)))
    assert [len(circle) for circle in ring.reliability.call_cycles] == [40]
    hub = system(*(("hub", f"n{i}", "sync") for i in range(n)))
    assert [(one.count, len(one.targets)) for one in hub.reliability.fan_out] == [(n, 40)]


def test_of_an_endless_chain_the_words_are_few() -> None:
    told = system(*((f"n{i}", f"n{i + 1}", "sync") for i in range(3_000))).reliability
    assert told.chains[0].assumed.endswith("n19 and 2981 more")
