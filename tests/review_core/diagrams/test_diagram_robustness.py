"""No text makes a reader raise, and the work grows with the text, not with its square."""

import itertools
import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review_core import parse
from review_core.diagrams import Language, notes, read, read_text

LANGUAGES: tuple[Language, ...] = ("mermaid", "plantuml", "dot", "structurizr", "d2", "boxes")
PIECES = [
    "flowchart LR", "graph TD", "sequenceDiagram", "C4Context", "@startuml", "digraph G {",
    "workspace {", "model {", "a", "b-c",
    "->", "-->", "-.->", "==>", "---", "--", "-)", "->>", "-->>", "-x", "<->", "|x|", "[", "]",
    "[(", ")]", "{", "}", "((", "))",
    '"', "'", "`", "|", "&", ";", ":", ":::", "@{", "%%{", "}%%", "%%", "/*", "*/", "/'", "<",
    ">", "<b>", "\\n", "\n", "\n", " ",
    "subgraph x", "end", "participant p as Q", "actor", "database DB", "note right", "Rel(", "Container(",
    ",", "=", "label",
    "+--+", "|  |", "┌──┐", "│", "é", "\u2028", "\0", "#", "container", "u = person \"U\"", "shape: cylinder", "_", ".",
]  # fmt: skip
OPENINGS = [
    "",
    "flowchart LR\n",
    "sequenceDiagram\n",
    "C4Container\n",
    "@startuml\n",
    "digraph {\n",
    "workspace {\nmodel {\n",
]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150)
@given(
    opening=st.sampled_from(OPENINGS), pieces=st.lists(st.sampled_from(PIECES), max_size=60), noise=st.text(max_size=40)
)
def test_no_text_raises_and_every_link_has_its_nodes(
    language: Language, opening: str, pieces: list[str], noise: str
) -> None:
    text = opening + "".join(pieces) + noise
    diagram = read_text(text, language, 3)
    ids = {node.id for node in diagram.nodes}
    assert all(link.source in ids and link.target in ids for link in diagram.links)
    last = 3 + text.count("\n")
    assert all(3 <= part.line <= last for part in (*diagram.nodes, *diagram.links))
    assert diagram == read_text(text, language, 3)


HOSTILE: dict[str, tuple[Language, Callable[[int], str]]] = {
    "flowchart chain": ("mermaid", lambda n: "graph TD\n" + "\n".join(f"n{i} --> n{i + 1}" for i in range(n))),
    "flowchart unclosed labels": ("mermaid", lambda n: "graph TD\n" + "a[;" * n),
    "flowchart openers": ("mermaid", lambda n: "graph TD\n" + "a -. " * n),
    "mermaid directives": ("mermaid", lambda n: "%%{" * n),
    "sequence arrows": ("mermaid", lambda n: "sequenceDiagram\n" + "a-x" * n),
    "plantuml colons": ("plantuml", lambda n: "@startuml\n" + "a" + ":" * n),
    "plantuml quotes": ("plantuml", lambda n: "@startuml\n" + '"a -> b\n' * n),
    "dot braces": ("dot", lambda n: "digraph {" + "{" * n),
    "dot angles": ("dot", lambda n: "digraph {" + "<" * n),
    "structurizr nesting": ("structurizr", lambda n: "group x {\n" * n),
    "d2 chain": ("d2", lambda n: "\n".join(f"n{i} -> n{i + 1}: x" for i in range(n))),
    "d2 dashes": ("d2", lambda n: "a" + "- " * n),
    "frames": ("boxes", lambda n: "+--" * n),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_text(name: str) -> None:
    """Counts calls and lines executed rather than seconds: ten times the text is at most some ten times the steps."""
    language, make = HOSTILE[name]
    small, large = (_steps(make(n), language) for n in (300, 3000))
    assert large < 14 * small + 2000


def _steps(text: str, language: Language) -> int:
    count = itertools.count()

    def trace(frame: FrameType, event: str, argument: object) -> object:
        next(count)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        read_text(text, language)
    finally:
        sys.settrace(before)
    return next(count)


def test_a_document_gives_its_diagrams_with_its_own_line_numbers() -> None:
    document = parse(
        """# Orders

Text.

```mermaid
graph TD
  a[Web] --> b[API]
```

```
not a drawing
```

```
+-----+    +----+
| Web |--->| DB |
+-----+    +----+
```

```dot
digraph { a -> b
```
"""
    )
    found = read(document)
    assert [d.language for d in found] == ["mermaid", "boxes", "dot"]
    assert [d.line for d in found] == [6, 15, 21]
    assert found[0].links[0].line == 7
    assert found[1].links[0].line == 16
    assert notes(found) == ("Diagram 3 (line 21) could not be read whole: line 21: a brace is never closed.",)
