"""Any text gives a graph, the same one every time, whose parts fit together, at a cost that grows with the text."""

import itertools
import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review_core import parse
from review_core.topology import build

WORDS = [
    "the", "a", "order service", "matcher", "Kafka", "S3", "queue", "database", "API",
    "Thanos Querier", "calls", "is called by",
    "writes to", "publishes", "reads", "from", "to", "and", ",", ".", ";", ":", "which", "that",
    "it", "not", "instead of", "(", ")",
    "->", "→", "has", "three replicas", "99.9% available", "p99 < 10 ms", "\n\n", "\n- ", "\n  - ",
    "\n# ", "\n| a | b |\n|---|---|\n| ",
    " | ", "```mermaid\ngraph TD\na --> b\n```\n", "```\n+--+\n|  |\n+--+\n```\n", "**bold**",
    "`code`", "'s", "é", "\u2028", "\0",
]  # fmt: skip


@settings(max_examples=250)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=12), max_size=80))
def test_any_text_gives_one_consistent_graph(pieces: list[str]) -> None:
    document = parse(" ".join(pieces))
    graph = build(document)
    assert graph == build(document)
    names = [c.name for c in graph.components]
    assert len(set(names)) == len(names)
    assert all(e.source in names and e.target in names for e in graph.edges)
    assert {c.component for c in graph.copies} <= {*names, ""}
    assert len(graph.reliability.chains) <= 5
    for name in names:
        assert name not in graph.waiting_for(name)


HOSTILE = {
    "mentions": lambda n: "The order service calls the stock service. " * n,
    "one sentence": lambda n: "the a service and " * n,
    "owners": lambda n: "the order service's " * n,
    "names": lambda n: " ".join(f"Service{i} calls the x{i} service." for i in range(n)),
    "suffixes": lambda n: "The " + " ".join("store queue" for _ in range(n)) + " writes to S3.",
    "arrows": lambda n: "a -> " * n,
    "commas": lambda n: "The worker calls " + "the x service, " * n,
    "brackets": lambda n: "(" * n + "a → b" + ")" * n,
    "diagram": lambda n: (
        "```mermaid\ngraph TD\n" + "\n".join(f"n{i}[Service {i}] --> n{i + 1}" for i in range(n)) + "\n```"
    ),
    "rows": lambda n: "| Service | Depends on |\n|---|---|\n" + "".join(f"| s{i} | s{i + 1} |\n" for i in range(n)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_text(name: str) -> None:
    """Counts lines executed rather than seconds: eight times the text is at most some eight times the steps."""
    small, large = (_steps(HOSTILE[name](n)) for n in (100, 800))
    assert large < 12 * small + 4000


def _steps(text: str) -> int:
    document = parse(text)
    count = itertools.count()

    def trace(frame: FrameType, event: str, argument: object) -> object:
        next(count)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        graph = build(document)
        _ = (graph.longest_chains, graph.cut_off_by, graph.articulation_points, graph.call_cycles)
    finally:
        sys.settrace(before)
    return next(count)
