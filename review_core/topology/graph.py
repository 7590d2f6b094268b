"""The system graph that a document describes, and what a judgement of its reliability asks of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from review_core.model import Component, Edge, Evidence, FanOut, Reliability, SharedStore, SinglePoint, Topology
from review_core.topology import availability, search
from review_core.topology.availability import Figure
from review_core.topology.lexicon import Kind
from review_core.topology.search import MOST_NAMED

_MOST_CHAINS = 5
_WIDE = 5  # others that a component depends on or sends to, from which on its fan-out is worth a word
_MOST_SHAPES = 5  # of a kind, that a review tells
_MOST_POINTS = 20


@dataclass(frozen=True, slots=True)
class Copies:
    """How many of a component run, as the text says; 0 where it says several without a number.

    `component` is empty where that is said of every one.
    """

    component: str
    count: int
    evidence: Evidence


@dataclass(frozen=True)
class SystemGraph:
    """The parts of the proposed system and their dependencies, in the order in which the document names them.

    An edge goes from what depends to what it depends on, save for messages, which go the way they flow. `writes` holds
    the (source, target) of every edge by which the source changes the target's data, `drawn` that of every one that a
    diagram shows as an arrow. Every answer is deterministic and
    its cost near-linear in the size of the graph.
    """

    components: tuple[Component, ...] = ()
    edges: tuple[Edge, ...] = ()
    writes: frozenset[tuple[str, str]] = frozenset()
    surmised: frozenset[tuple[str, str]] = frozenset()
    drawn: frozenset[tuple[str, str]] = frozenset()
    copies: tuple[Copies, ...] = ()
    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def topology(self) -> Topology:
        """The graph as the review's contract has it."""
        return Topology(components=self.components, edges=self.edges)

    @cached_property
    def reliability(self) -> Reliability:
        """The stated targets beside what the longest chains give, the single points, and what else spreads a failure."""
        chains = [self._without_client(chain) for chain in self.longest_chains]
        arithmetic = availability.reliability([c for c in chains if len(c) > 1], self.single_points, self.figures)
        shared = (
            SharedStore(name=store, users=users[:MOST_NAMED], writers=self.shared_writers.get(store, ())[:MOST_NAMED])
            for store, users in self.shared_stores.items()
        )
        wide = (
            FanOut(name=name, count=len(targets), targets=targets[:MOST_NAMED])
            for name, targets in self.fan_out.items()
            if len(targets) >= _WIDE
        )
        return arithmetic.model_copy(
            update={
                "call_cycles": tuple(circle[:MOST_NAMED] for circle in self.call_cycles[:_MOST_SHAPES]),
                "shared_stores": tuple(islice(shared, _MOST_SHAPES)),
                "fan_out": tuple(islice(wide, _MOST_SHAPES)),
            }
        )

    def _without_client(self, chain: tuple[str, ...]) -> tuple[str, ...]:
        """A caller's own availability is no part of what the system offers it."""
        return chain[1:] if self.kind(chain[0]) == "client" else chain

    def component(self, name: str) -> Component | None:
        """The component of a name, None where there is none."""
        return self._by_name.get(name)

    def kind(self, name: str) -> Kind:
        """The kind of a component, `unknown` where there is none of that name."""
        found = self._by_name.get(name)
        return found.kind if found else "unknown"

    @cached_property
    def entries(self) -> tuple[str, ...]:
        """Where requests come in: clients that call something, else what calls and is not called."""
        called = {e.target for e in self.stated_edges if e.source != e.target}
        sources = {e.source for e in self.stated_edges if e.source != e.target}
        clients = tuple(c.name for c in self.components if c.kind == "client" and c.name in sources)
        return clients or tuple(c.name for c in self.components if c.name in sources and c.name not in called)

    @cached_property
    def longest_chains(self) -> tuple[tuple[str, ...], ...]:
        """The longest path of blocking calls and store accesses from each start, longest first, at most five.

        A start is what nothing waits for; where all wait in circles, everything is one. Each path has two components or
        more. An edge that closes a cycle is not followed.
        """
        return search.longest_paths(self._blocking, _starts(self._blocking))[:_MOST_CHAINS]

    @cached_property
    def longest_call_chains(self) -> tuple[tuple[str, ...], ...]:
        """As `longest_chains`, of calls alone: without reads and writes of stores."""
        return search.longest_paths(self._calls, _starts(self._calls))[:_MOST_CHAINS]

    @cached_property
    def call_cycles(self) -> tuple[tuple[str, ...], ...]:
        """Groups of components that are drawn as calling each other in a circle, clients aside.

        Prose is no proof of a circle: it seldom says which of two waits.
        """
        calls = {(e.source, e.target): e for e in self.stated_edges if e.kind == "sync"}
        arrows = [pair for pair, edge in calls.items() if pair in self.drawn and not self._one_line(edge, calls)]
        inner = [c.name for c in self.components if c.kind != "client"]
        known = set(inner)
        return search.cycles(search.adjacency(inner, (pair for pair in arrows if known.issuperset(pair))))

    @cached_property
    def shared_stores(self) -> dict[str, tuple[str, ...]]:
        """The components that access each store or cache which more than one accesses."""
        return self._users((e.source, e.target) for e in self.stated_edges)

    @cached_property
    def shared_writers(self) -> dict[str, tuple[str, ...]]:
        """The components that write each store or cache which more than one writes."""
        return self._users((e.source, e.target) for e in self.stated_edges if (e.source, e.target) in self.writes)

    @cached_property
    def articulation_points(self) -> tuple[str, ...]:
        """Components whose loss parts the graph, whatever the direction of its edges."""
        return search.articulation_points(self._flow)

    @cached_property
    def cut_off_by(self) -> dict[str, tuple[str, ...]]:
        """For each component that every path from the entries to some others passes: those others (its dominated set)."""
        return search.dominated(self._flow, self.entries)

    def waiting_for(self, name: str) -> tuple[str, ...]:
        """The blast radius of a component: what blocks, at once or by way of others, when it does not answer."""
        return tuple(n for n in search.reachable(self._waiters, (name,)) if n != name)

    @cached_property
    def single_points(self) -> tuple[SinglePoint, ...]:
        """Components that cut others off from the entry, save those of which the text says that several run.

        Of many those that cut off most. Where no way in can be told, because all call each other, it is those whose loss
        parts the graph.
        """
        several = {c.component for c in self.copies if c.count != 1}
        if "" in several:
            return ()
        cut = self.cut_off_by if self.entries else dict.fromkeys(self.articulation_points, ())
        clients = {name for name in self.entries if self.kind(name) == "client"}
        points = [name for name in cut if name not in several and name not in clients]
        if len(points) > _MOST_POINTS:
            worst = set(sorted(points, key=lambda name: -len(cut[name]))[:_MOST_POINTS])
            points = [name for name in points if name in worst]
        return tuple(SinglePoint(name=name, stops=cut[name], waits=self._waits(name, cut[name])) for name in points)

    def _waits(self, name: str, stopped: tuple[str, ...]) -> tuple[str, ...]:
        cut_off = set(stopped)
        return tuple(islice((one for one in self.waiting_for(name) if one not in cut_off), MOST_NAMED))

    @cached_property
    def fan_out(self) -> dict[str, tuple[str, ...]]:
        """The others that each component calls, sends to or accesses; who has the most comes first."""
        targets = {name: tuple(targets) for name, targets in self._flow.items() if targets}
        return dict(sorted(targets.items(), key=lambda item: -len(item[1])))

    @cached_property
    def _by_name(self) -> dict[str, Component]:
        return {c.name: c for c in self.components}

    @cached_property
    def stated_edges(self) -> tuple[Edge, ...]:
        """The edges that the document states, without the surmised."""
        return tuple(e for e in self.edges if (e.source, e.target) not in self.surmised)

    @cached_property
    def _flow(self) -> dict[str, list[str]]:
        return search.adjacency(self._by_name, ((e.source, e.target) for e in self.stated_edges))

    @cached_property
    def _blocking(self) -> dict[str, list[str]]:
        return search.adjacency(self._by_name, ((e.source, e.target) for e in self.stated_edges if e.kind != "async"))

    @cached_property
    def _calls(self) -> dict[str, list[str]]:
        return search.adjacency(self._by_name, ((e.source, e.target) for e in self.stated_edges if e.kind == "sync"))

    @cached_property
    def _waiters(self) -> Mapping[str, list[str]]:
        return search.reversed_graph(self._blocking)

    @staticmethod
    def _one_line(edge: Edge, calls: Mapping[tuple[str, str], Edge]) -> bool:
        """Whether an edge is one direction of a line without a head: the way back is the same mark of the drawing."""
        back = calls.get((edge.target, edge.source))
        return back is not None and back.evidence == edge.evidence

    def _users(self, pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
        using: dict[str, dict[str, None]] = {}
        for source, target in pairs:
            if source != target and self.kind(target) in ("store", "cache"):
                using.setdefault(target, {})[source] = None
        return {store: tuple(users) for store, users in using.items() if len(users) > 1}


def _starts(graph: Mapping[str, list[str]]) -> tuple[str, ...]:
    awaited = {target for targets in graph.values() for target in targets}
    return tuple(name for name in graph if name not in awaited) or tuple(graph)
