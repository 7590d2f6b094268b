"""Structurizr DSL: the elements and relationships of a workspace's model; `!include` and the like are ignored."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from review_core.diagrams.model import Diagram, Kind
from review_core.diagrams.sketch import Sketch

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|(->|[{}=])|([^\s"{}=]+)')
_COMMENT = re.compile(r"\s*(?://|#)")
_KINDS: dict[str, Kind] = {
    "person": "client", "softwaresystem": "service", "container": "service", "component": "service",
    "element": "unknown", "infrastructurenode": "service",
}  # fmt: skip
# Where in an element's strings its tags stand (0 is the name); its technology stands before them.
_TAGS_AT = {"container": 3, "component": 3}
_GROUPS = frozenset({"workspace", "model", "group", "enterprise", "deploymentenvironment", "deploymentnode"})
_IGNORED = frozenset({"views", "configuration", "documentation", "styles", "properties", "perspectives", "archetypes"})


@dataclass(frozen=True, slots=True)
class _Open:
    """A brace that is open: whose it is (empty for groupings), and whether what is in it is left out."""

    element: str
    path: str
    ignored: bool


def read(text: str, first: int) -> Diagram:
    """Reads one workspace, or a part of one, whose first line is line `first` of the document."""
    sketch = Sketch("structurizr", first)
    stack: list[_Open] = []
    in_comment = False
    for number, line in enumerate(text.split("\n"), 1):
        if in_comment or line.lstrip().startswith("/*"):
            in_comment = "*/" not in line
            continue
        if line.lstrip().startswith("!include"):
            sketch.trouble(number, "an include is not followed")
        if _COMMENT.match(line) or line.lstrip().startswith("!"):
            continue
        tokens = [(m[1] if m[1] is not None else m[0], m[1] is not None) for m in _TOKEN.finditer(line)]
        for statement in _statements(tokens):
            _line(statement, number, sketch, stack)
    if stack:
        sketch.trouble(number, "a brace is never closed")
    return sketch.done()


def _statements(tokens: list[tuple[str, bool]]) -> Iterator[list[tuple[str, bool]]]:
    """The statements of a line: an opening brace ends one, a closing brace is one of its own."""
    statement: list[tuple[str, bool]] = []
    for token in tokens:
        if token == ("}", False):
            if statement:
                yield statement
            yield [token]
            statement = []
            continue
        statement.append(token)
        if token == ("{", False):
            yield statement
            statement = []
    if statement:
        yield statement


def _line(tokens: list[tuple[str, bool]], number: int, sketch: Sketch, stack: list[_Open]) -> None:
    words = [t for t, quoted in tokens]
    opens = not tokens[-1][1] and words[-1] == "{"
    if words == ["}"]:
        if stack:
            stack.pop()
        else:
            sketch.trouble(number, "a brace closes nothing")
        return
    if opens:
        words, tokens = words[:-1], tokens[:-1]
    around = stack[-1] if stack else _Open("", "", False)
    inner = _Open("", around.path, around.ignored)
    if not around.ignored and words:
        inner = _statement(words, tokens, number, sketch, around)
    if opens:
        stack.append(inner)


def _statement(words: list[str], tokens: list[tuple[str, bool]], number: int, sketch: Sketch, around: _Open) -> _Open:
    """Reads one statement; gives back what its brace would open."""
    nothing = _Open(around.element, around.path, False)
    if "->" in words[:2]:
        at = words.index("->")
        source = _find(words[0], sketch, around) if at else around.element
        if source and len(words) > at + 1:
            label = " ".join(words[at + 2 : at + 4])
            sketch.link(source, _find(words[at + 1], sketch, around), label, number)
        else:
            sketch.trouble(number, "a relationship needs two ends")
        return nothing
    name = ""
    if len(words) > 2 and words[1] == "=" and not tokens[1][1]:
        name, words, tokens = words[0], words[2:], tokens[2:]
        if "->" in words[:2]:
            return _statement(words, tokens, number, sketch, around)
    keyword = words[0].lower()
    if keyword in _IGNORED:
        return _Open("", around.path, True)
    if keyword in _KINDS:
        strings = words[1:]
        if not strings:
            sketch.trouble(number, f"{keyword} needs a name")
            return nothing
        name = name or strings[0]
        # Identifiers may be flat or hierarchical: both find the element.
        path = f"{around.path}.{name}" if around.path else name
        tags = _TAGS_AT.get(keyword, 2)
        technology = strings[2] if keyword in _TAGS_AT and len(strings) > 2 else ""
        told = _tagged(" ".join(strings[2 : tags + 1]))
        sketch.node(path, strings[0], number, told if told != "unknown" else _KINDS[keyword], technology)
        return _Open(path, path, False)
    if keyword == "tags" and around.element:
        kind = _tagged(" ".join(words[1:]))
        if kind != "unknown":
            sketch.node(around.element, None, number, kind)
    elif not name and keyword not in _GROUPS and not (around.element or around.path) and tokens[0][1]:
        sketch.trouble(number, "neither an element nor a relationship")
    return nothing


def _tagged(tags: str) -> Kind:
    tags = tags.lower()
    if "database" in tags or "store" in tags or "bucket" in tags:
        return "store"
    if "queue" in tags or "topic" in tags or "bus" in tags.split():
        return "queue"
    return "external" if "external" in tags else "unknown"


def _find(name: str, sketch: Sketch, around: _Open) -> str:
    """The element that an identifier means: `this`, a full path, or a name in one of the scopes around."""
    if name.lower() == "this" and around.element:
        return around.element
    scope = around.path
    while scope:
        if f"{scope}.{name}" in sketch:
            return f"{scope}.{name}"
        scope = scope.rpartition(".")[0]
    return name if name in sketch else sketch.by_last_part(name)
