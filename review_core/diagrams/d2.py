"""D2: shapes, containers and connections; imports, styles and variables are ignored."""

import re
from dataclasses import dataclass, field

from review_core.diagrams.model import Diagram, Kind
from review_core.diagrams.sketch import Sketch, listed

_PART = re.compile(
    r"\s*(?:\"((?:[^\"\\]|\\.)*)\"|'([^']*)'|((?:(?!-[->]|<-)[^\s.:;{}\"'<|])(?:(?!-[->]|<-)[^.:;{}<|])*))"
)
_ARROW = re.compile(r"\s*(<->|<-|->|--)")
_SHAPES: dict[str, Kind] = {
    "cylinder": "store", "stored_data": "store", "queue": "queue", "person": "client", "c4-person": "client",
    "cloud": "external",
}  # fmt: skip
_RESERVED = listed(
    "style class classes vars layers scenarios steps icon near width height tooltip link direction constraint "
    "shape label source-arrowhead target-arrowhead grid-rows grid-columns grid-gap d2-config top left"
)


@dataclass(slots=True)
class _Scope:
    """An open brace: the container's path, whether it is left out, and the connections whose block it is."""

    path: str
    ignored: bool
    links: list[tuple[str, str, bool, int]] = field(default_factory=list)
    label: str = ""


def read(text: str, first: int) -> Diagram:
    """Reads one D2 diagram whose first line is line `first` of the document."""
    sketch = Sketch("d2", first)
    stack = [_Scope("", False)]
    block_end = ""
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if block_end:
            if line.startswith(block_end) or line.endswith(block_end):
                if line.startswith(block_end) and line.count("{") > line.count("}"):
                    stack.append(_Scope(stack[-1].path, True))  # the settings of a block of text
                block_end = ""
            continue
        if not line or line.startswith(("#", "...")):
            continue
        block = re.search(r":\s*(\|+)`?\w*\s*$", line)
        if block:
            block_end, line = block[1], line[: block.start()]
        for statement in _statements(line):
            _statement(statement, number, sketch, stack)
    if block_end:
        sketch.trouble(number, "a block of text is never closed")
    if len(stack) > 1:
        sketch.trouble(number, "a brace is never closed")
        while len(stack) > 1:
            _close(stack, sketch)
    return sketch.done()


def _statements(line: str) -> list[str]:
    """The statements of a line: `;` and braces outside of quotes part them; an opening brace ends its statement."""
    if not any(mark in line for mark in ";{}#\"'"):
        return [line]
    found, start, quote = [], 0, ""
    for at, char in enumerate(line):
        if quote:
            quote = "" if char == quote else quote
        elif char == '"' or (char == "'" and line[at - 1 : at] in ("", " ", ":")):
            quote = char
        elif char == "#" and line[at - 1 : at] in ("", " "):
            found.append(line[start:at])
            return [s for s in (x.strip() for x in found) if s]
        elif char == ";":
            found.append(line[start:at])
            start = at + 1
        elif char == "{" and line[at - 1 : at] != "$":
            found.append(line[start : at + 1])
            start = at + 1
        elif char == "}":
            found += [line[start:at], "}"]
            start = at + 1
    found.append(line[start:])
    return [s for s in (x.strip() for x in found) if s]


def _close(stack: list[_Scope], sketch: Sketch) -> None:
    scope = stack.pop()
    for source, target, directed, line in scope.links:
        sketch.link(source, target, scope.label, line, directed=directed)


def _statement(text: str, number: int, sketch: Sketch, stack: list[_Scope]) -> None:
    scope = stack[-1]
    if text == "}":
        if len(stack) > 1:
            _close(stack, sketch)
        else:
            sketch.trouble(number, "a brace closes nothing")
        return
    opens = text.endswith("{")
    text = text.removesuffix("{").rstrip()
    if scope.ignored:
        if opens:
            stack.append(_Scope(scope.path, True))
        return
    names: list[list[str]] = []
    arrows: list[str] = []
    at = 0
    if scope.links or text.startswith("("):
        # Inside of a connection's own block there are only its label and style.
        key, _, value = text.partition(":")
        if scope.links and key.strip() == "label":
            scope.label = value.strip().strip("\"'")
        if opens:
            stack.append(_Scope(scope.path, True))
        return
    while True:
        name, at = _path(text, at)
        if not name:
            break
        names.append(name)
        arrow = _ARROW.match(text, at)
        if not arrow:
            break
        arrows.append(arrow[1])
        at = arrow.end()
    rest = text[at:].lstrip()
    label = rest[1:].strip().strip("\"'") if rest.startswith(":") else ""
    if not names or len(arrows) >= len(names):
        if text:
            sketch.trouble(number, "neither a shape nor a connection")
        if opens:
            stack.append(_Scope(scope.path, True))
        return
    if arrows:
        _connection(names, arrows, label, opens, number, sketch, stack)
    else:
        _shape(names[0], label, opens, number, sketch, stack)


def _connection(
    names: list[list[str]],
    arrows: list[str],
    label: str,
    opens: bool,
    number: int,
    sketch: Sketch,
    stack: list[_Scope],
) -> None:
    scope = stack[-1]
    ends = [_node(name, scope.path, number, sketch) for name in names]
    links = []
    for a, arrow, b in zip(ends, arrows, ends[1:], strict=False):
        source, target = (b, a) if arrow == "<-" else (a, b)
        links.append((source, target, arrow != "--", number))
    block = _Scope(scope.path, False, links, label)
    stack.append(block)
    if not opens:
        _close(stack, sketch)


def _shape(name: list[str], label: str, opens: bool, number: int, sketch: Sketch, stack: list[_Scope]) -> None:
    scope = stack[-1]
    reserved = next((i for i, part in enumerate(name) if part.lower() in _RESERVED), None)
    if reserved is not None:
        owner = _full(name[:reserved], scope.path)
        if owner and name[reserved] == "shape":
            sketch.node(owner, None, number, _SHAPES.get(label, "unknown"))
        elif owner and name[reserved] == "label":
            sketch.node(owner, label, number)
        if opens:
            stack.append(_Scope(scope.path, True))
        return
    node = _node(name, scope.path, number, sketch)
    if label and not label.startswith(("null", "|")):
        sketch.node(node, label, number)
    if opens:
        stack.append(_Scope(node, False))


def _path(text: str, at: int) -> tuple[list[str], int]:
    """A dotted key and where it ends."""
    parts: list[str] = []
    while found := _PART.match(text, at):
        part = next(g for g in found.groups() if g is not None).strip()
        if part:
            parts.append(part)
        at = found.end()
        if not text.startswith(".", at):
            break
        at += 1
    return parts, at


def _full(name: list[str], scope: str) -> str:
    while name and name[0] == "_":
        name, scope = name[1:], scope.rpartition(".")[0]
    return ".".join([scope, *name] if scope else name)


def _node(name: list[str], scope: str, number: int, sketch: Sketch) -> str:
    full = _full(name, scope)
    return sketch.node(full, None if full in sketch else name[-1], number)
