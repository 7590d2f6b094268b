"""Graphviz DOT: nodes, edges, subgraphs and the attributes that carry meaning (label, shape, style)."""

import itertools
import re
from dataclasses import dataclass, field

from review_core.diagrams.model import Diagram, Kind
from review_core.diagrams.sketch import Lines, Sketch

_ANGLE = re.compile(r"[<>]")
_TOKEN = re.compile(
    r"(?P<space>\s+|//[^\n]*|^\#[^\n]*)|(?P<quoted>\"(?:[^\"\\]|\\.)*\")|(?P<edge>->|--)|(?P<mark>[{}\[\];,=:+])"
    r"|(?P<word>[^\s\"{}\[\];,=:+<>/-]+|-?\.?\d[\d.]*)|(?P<other>.)",
    re.MULTILINE | re.DOTALL,
)
_SHAPES: dict[str, Kind] = {
    "cylinder": "store",
    "folder": "store",
    "cds": "queue",
    "actor": "client",
    "person": "client",
}
_KEYWORDS = frozenset({"graph", "node", "edge"})


@dataclass(slots=True)
class _Scope:
    """One pair of braces: its defaults, the nodes named in it, and the statement being read.

    A link of `chain` is its nodes and the line of the arrow that led to them (0 for the first); `arrow_line` is that of
    an arrow whose right side is still to come.
    """

    node_defaults: dict[str, str]
    edge_defaults: dict[str, str]
    directed: bool
    members: list[str] = field(default_factory=list)
    chain: list[tuple[list[str], int]] = field(default_factory=list)
    arrow_line: int = 0


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def read(text: str, first: int) -> Diagram:
    """Reads one DOT graph whose first line is line `first` of the document."""
    sketch = Sketch("dot", first)
    lines = Lines(text)
    tokens = _tokens(text, lines, sketch)
    start = next((i for i, t in enumerate(tokens) if _is_mark(t, "{")), None)
    if start is None:
        sketch.trouble(1, "the graph has no body")
        return sketch.done()
    _body(tokens, start + 1, lines, sketch)
    return sketch.done()


def _tokens(text: str, lines: Lines, sketch: Sketch) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        if text.startswith("/*", at):
            end = text.find("*/", at + 2)
            at = len(text) if end < 0 else end + 2
            continue
        if text[at] == "<":
            end = _html_end(text, at)
            tokens.append(_Token("id", text[at + 1 : end - 1], at))
            at = end
            continue
        found = _TOKEN.match(text, at)
        assert found is not None
        at = found.end()
        kind = found.lastgroup
        if kind == "quoted":
            tokens.append(_Token("id", found[0][1:-1].replace('\\"', '"').replace("\\\n", ""), found.start()))
        elif kind == "word":
            tokens.append(_Token("id", found[0], found.start()))
        elif kind in ("edge", "mark"):
            tokens.append(_Token(kind, found[0], found.start()))
        elif kind == "other":
            sketch.trouble(lines.at(found.start()), f"{found[0]!r} has no place there")
            if found[0] == '"':
                break
    return tokens


def _html_end(text: str, at: int) -> int:
    depth = 0
    for found in _ANGLE.finditer(text, at):
        depth += 1 if found[0] == "<" else -1
        if not depth:
            return found.end()
    return len(text)


def _body(tokens: list[_Token], at: int, lines: Lines, sketch: Sketch) -> None:
    directed = any(t.kind == "id" and t.text.lower() == "digraph" for t in tokens[:at])
    scopes = [_Scope({}, {}, directed)]
    while at < len(tokens) and scopes:
        token, scope = tokens[at], scopes[-1]
        at += 1
        if token.kind == "edge":
            if not scope.chain:
                sketch.trouble(lines.at(token.at), "an edge needs a node before it")
            else:
                scope.arrow_line = lines.at(token.at)
        elif _is_mark(token, "{"):
            if scope.chain and not scope.arrow_line:
                _finish(scope, {}, sketch)
            scopes.append(_Scope(dict(scope.node_defaults), dict(scope.edge_defaults), directed))
        elif _is_mark(token, "}"):
            _finish(scope, {}, sketch)
            scopes.pop()
            if scopes:
                _operand(scopes[-1], scope.members)
        elif _is_mark(token, "["):
            said, at = _attributes(tokens, at)
            _finish(scope, said, sketch)
        elif token.kind == "mark":
            _finish(scope, {}, sketch)
        else:
            at = _identifier(tokens, at, scope, lines, sketch)
    if scopes:
        sketch.trouble(lines.at(tokens[-1].at), "a brace is never closed")
        for scope in scopes:
            _finish(scope, {}, sketch)


def _identifier(tokens: list[_Token], at: int, scope: _Scope, lines: Lines, sketch: Sketch) -> int:
    """A keyword, a setting or a node, given the place behind it; gives back the place to go on at."""
    token, word = tokens[at - 1], tokens[at - 1].text.lower()
    following = tokens[at] if at < len(tokens) else token
    if word == "subgraph":
        return at + (following is not token and following.kind == "id")
    if word in _KEYWORDS and _is_mark(following, "["):
        _finish(scope, {}, sketch)
        said, at = _attributes(tokens, at + 1)
        {"node": scope.node_defaults, "edge": scope.edge_defaults, "graph": {}}[word].update(said)
        return at
    if _is_mark(following, "="):
        _finish(scope, {}, sketch)
        return at + 2
    if scope.chain and not scope.arrow_line:
        _finish(scope, {}, sketch)
    if token.text not in sketch:
        shape = scope.node_defaults.get("shape", "")
        sketch.node(token.text, None, lines.at(token.at), _SHAPES.get(shape, "unknown"))
    while at + 1 < len(tokens) and _is_mark(tokens[at], ":"):
        at += 2
    _operand(scope, [token.text])
    return at


def _operand(scope: _Scope, names: list[str]) -> None:
    """Takes one node or group: the next of a chain where an arrow led to it, else the first of a new statement."""
    scope.chain.append((names, scope.arrow_line))
    scope.members += names
    scope.arrow_line = 0


def _attributes(tokens: list[_Token], at: int) -> tuple[dict[str, str], int]:
    said: dict[str, str] = {}
    while at < len(tokens) and not _is_mark(tokens[at], "]"):
        if at + 2 < len(tokens) and _is_mark(tokens[at + 1], "="):
            said[tokens[at].text.lower()] = tokens[at + 2].text
            at += 2
        at += 1
    return said, at + 1


def _finish(scope: _Scope, said: dict[str, str], sketch: Sketch) -> None:
    """Ends a statement: a chain becomes arrows, a lone node takes the attributes."""
    chain, scope.chain, scope.arrow_line = scope.chain, [], 0
    if len(chain) == 1 and said:
        for name in chain[0][0]:
            kind = _SHAPES.get(said.get("shape", ""), "unknown")
            sketch.node(name, said.get("label"), 1, kind)
    said = scope.edge_defaults | said
    for (left, _), (right, line) in itertools.pairwise(chain):
        for a, b in itertools.product(left, right):
            ends = (b, a) if said.get("dir") == "back" else (a, b)
            sketch.link(
                *ends,
                said.get("label", said.get("xlabel", "")),
                line,
                asynchronous=said.get("style", "") in ("dashed", "dotted"),
                directed=scope.directed and said.get("dir") != "none",
            )


def _is_mark(token: _Token, mark: str) -> bool:
    return token.kind == "mark" and token.text == mark
