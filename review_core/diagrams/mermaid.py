"""Mermaid: flowcharts, sequence diagrams and the C4 kinds; other kinds of diagram name no parts of a system."""

import re

from review_core.diagrams import c4
from review_core.diagrams.model import Diagram, Kind
from review_core.diagrams.sketch import Lines, Sketch, listed

_FRONT_MATTER = re.compile(r"\A\s*---\n.*?\n---\n", re.DOTALL)
_KIND = re.compile(r"\s*(?:%%[^\n]*\n\s*)*(?P<kind>[A-Za-z][\w-]*)")
_OTHER = listed(
    "architecture-beta block block-beta classdiagram classdiagram-v2 erdiagram gantt gitgraph journey kanban "
    "mindmap packet packet-beta pie quadrantchart radar-beta requirementdiagram sankey sankey-beta statediagram "
    "statediagram-v2 timeline treemap-beta xychart xychart-beta zenuml"
)

_SPACE = re.compile(r"[ \t]*(?:%%[^\n]*)?")
_ID = re.compile(r"\w+(?:[-./](?=\w)\w+)*")
_ARROW = re.compile(
    r"(?P<back><|[xo](?=--|==|-\.))?(?:(?P<shaft>-{3,}|-{2}(?=[>xo])|={3,}|={2}(?=[>xo])|-\.+-)(?P<head>[>xo])?"
    r"|(?P<open>--|==|-\.)|(?P<hidden>~~~+))"
)
_CLOSE = re.compile(r"-{2,}(?P<h1>[>xo])?|={2,}(?P<h2>[>xo])?|\.+-(?P<h3>[>xo])?")
_STATEMENT_END = re.compile(r"[;\n]")
_NOT_A_NODE = r"(?![\w.-]|[ \t]{0,20}[-=.]{2})[^\n;]*"
_SKIPPED = re.compile(r"(?:style|classDef|class|click|linkStyle|direction|accTitle|accDescr|end)" + _NOT_A_NODE)
_SUBGRAPH = re.compile(r"subgraph" + _NOT_A_NODE)
_CLASS = re.compile(r":::[\w-]+")
_EDGE_ID = re.compile(r"\w+@(?=[-=<xo])")
_ATTRIBUTE = re.compile(r"(\w+)\s*:\s*(?:\"([^\"]*)\"|([^,}\n]+))")
# Longest opener first: each with what closes it and the kind that its shape stands for.
_SHAPES: tuple[tuple[str, tuple[str, ...], Kind], ...] = (
    ("(((", (")))",), "unknown"),
    ("([", ("])",), "unknown"),
    ("[[", ("]]",), "unknown"),
    ("[(", (")]",), "store"),
    ("((", ("))",), "unknown"),
    ("{{", ("}}",), "unknown"),
    ("[/", ("/]", "\\]"), "unknown"),
    ("[\\", ("\\]", "/]"), "unknown"),
    ("[", ("]",), "unknown"),
    ("(", (")",), "unknown"),
    ("{", ("}",), "unknown"),
    (">", ("]",), "unknown"),
)
_NAMED_SHAPES: dict[str, Kind] = {
    "cyl": "store", "cylinder": "store", "database": "store", "db": "store", "disk": "store", "lin-cyl": "store",
    "das": "queue", "h-cyl": "queue", "horizontal-cylinder": "queue",
}  # fmt: skip

_MESSAGE = re.compile(r"(?P<both><<)?(?P<dash>--?)(?P<head>>>|>)|(?P<dash2>--?)(?P<head2>[x)])")
_LONGEST_SENDER = 300  # characters in which an arrow must follow
_PARTICIPANT = re.compile(
    r"(?:create\s+)?(?P<what>participant|actor)\s+(?P<id>[^\s@]+(?:[ ]+(?!as\b)[^\s@]+){0,20})"
    r"(?P<at>@\{[^}]*\})?(?:\s+as\s+(?P<label>.+))?\s*$"
)
_NOT_MESSAGES = listed(
    "activate deactivate alt else opt loop par and critical option break rect end note box autonumber link links "
    "title destroy acctitle accdescr properties details"
)


def read(text: str, first: int) -> Diagram:
    """Reads one Mermaid diagram whose first line is line `first` of the document."""
    sketch = Sketch("mermaid", first)
    blank = _blanked(text)
    kind = _KIND.match(blank)
    word = kind["kind"].lower() if kind else ""
    if word in ("graph", "flowchart", "flowchart-elk"):
        assert kind is not None
        _flowchart(blank, kind.end(), sketch)
    elif word == "sequencediagram":
        _sequence(blank, sketch)
    elif word.startswith("c4"):
        c4.read(blank, sketch)
    elif word not in _OTHER:
        sketch.trouble(1, f"no kind of Mermaid diagram is called {word[:30]!r}" if word else "it is empty")
    return sketch.done()


def _blanked(text: str) -> str:
    """The text without front matter and directives, its line count kept."""
    text = _FRONT_MATTER.sub(lambda m: "\n" * m[0].count("\n"), text)
    kept, at = [], 0
    while (start := text.find("%%{", at)) >= 0 and (end := text.find("}%%", start)) >= 0:
        kept += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
    return "".join((*kept, text[at:]))


def _flowchart(text: str, at: int, sketch: Sketch) -> None:
    lines = Lines(text)
    after_kind = _STATEMENT_END.search(text, at)
    at = after_kind.end() if after_kind else len(text)
    subgraphs: dict[str, str] = {}
    while at < len(text):
        at = _space(text, at)
        if at >= len(text):
            break
        if text[at] in ";\n\r":
            at += 1
        elif found := _SKIPPED.match(text, at):
            at = found.end()
        elif found := _SUBGRAPH.match(text, at):
            _subgraph(found[0][len("subgraph") :].strip(), subgraphs)
            at = found.end()
        else:
            at = _statement(text, at, lines, sketch, subgraphs)


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _subgraph(title: str, subgraphs: dict[str, str]) -> None:
    found = _ID.match(title)
    if found:
        label = title[found.end() :].strip()
        subgraphs[found[0]] = label.strip("[]\"' ") if label.startswith("[") else title.strip("\"' ")


def _statement(text: str, at: int, lines: Lines, sketch: Sketch, subgraphs: dict[str, str]) -> int:
    """One chain of node groups and arrows; gives back where the next statement may start."""
    left: list[str] = []
    label, arrow_line, arrow, asynchronous = "", 0, "", False
    while True:
        group, at = _group(text, at, lines, sketch, subgraphs)
        if not group:
            sketch.trouble(lines.at(at), "a node was expected")
            return _next_statement(text, at)
        if arrow:
            for a in left:
                for b in group:
                    ends = (b, a) if arrow == "<" else (a, b)
                    sketch.link(*ends, label, arrow_line, asynchronous=asynchronous, directed=arrow != "-")
        left = group
        at = _space(text, at)
        if found := _EDGE_ID.match(text, at):
            at = found.end()
        found = _ARROW.match(text, at)
        if not found:
            if at < len(text) and text[at] not in ";\n\r":
                sketch.trouble(lines.at(at), "an arrow was expected")
                return _next_statement(text, at)
            return at
        arrow_line, head, back = lines.at(at), found["head"], found["back"]
        asynchronous, label = "." in (found["shaft"] or found["open"] or ""), ""
        at = found.end()
        if found["open"]:
            end = _next_statement(text, at)
            close = _CLOSE.search(text, at, end)
            if not close:
                sketch.trouble(arrow_line, "an arrow has no end")
                return end
            label, at, head = text[at : close.start()], close.end(), close["h1"] or close["h2"] or close["h3"]
        at = _space(text, at)
        if at < len(text) and text[at] == "|":
            end = text.find("|", at + 1, _line_end(text, at))
            if end < 0:
                sketch.trouble(arrow_line, "a label has no end")
                return _next_statement(text, at)
            label, at = text[at + 1 : end], end + 1
        label = label.strip().strip('"')
        arrow = "~" if found["hidden"] else ">" if head else "<" if back else "-"
        if arrow == "~":
            arrow, left = "", []


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _next_statement(text: str, at: int) -> int:
    found = _STATEMENT_END.search(text, at)
    return found.start() if found else len(text)


def _group(text: str, at: int, lines: Lines, sketch: Sketch, subgraphs: dict[str, str]) -> tuple[list[str], int]:
    """Nodes joined by `&`."""
    group: list[str] = []
    while True:
        at = _space(text, at)
        found = _ID.match(text, at)
        if not found:
            return group, at
        name, line = found[0], lines.at(at)
        label, kind, at = _shape(text, found.end(), line, sketch)
        if label is None and name not in sketch:
            label = subgraphs.get(name)
        group.append(sketch.node(name, label, line, kind))
        if found := _CLASS.match(text, at):
            at = found.end()
        at = _space(text, at)
        if at >= len(text) or text[at] != "&":
            return group, at
        at += 1


def _shape(text: str, at: int, line: int, sketch: Sketch) -> tuple[str | None, Kind, int]:
    """The label and kind that follow a node's id, if any."""
    if text.startswith("@{", at):
        end = text.find("}", at, at + 2000)
        if end < 0:
            sketch.trouble(line, "a shape has no end")
            return None, "unknown", _next_statement(text, at)
        said = {m[1]: (m[2] if m[2] is not None else m[3]).strip() for m in _ATTRIBUTE.finditer(text, at, end)}
        return said.get("label"), _NAMED_SHAPES.get(said.get("shape", ""), "unknown"), end + 1
    for opener, closers, kind in _SHAPES:
        if not text.startswith(opener, at):
            continue
        start = at + len(opener)
        inner = start
        if text.startswith('"', start):
            inner = text.find('"', start + 1)
            if inner < 0:
                break
        else:
            # An unquoted label ends with its line.
            ends = [e for c in closers if (e := text.find(c, start, _line_end(text, start))) >= 0]
            if ends:
                end = min(ends)
                return text[start:end], kind, end + len(closers[0])
            break
        for closer in closers:
            end = _space(text, inner + 1)
            if text.startswith(closer, end):
                return text[start + 1 : inner], kind, end + len(closer)
        break
    else:
        return None, "unknown", at
    sketch.trouble(line, "a label has no end")
    return None, "unknown", _line_end(text, at)


def _sequence(text: str, sketch: Sketch) -> None:
    names: dict[str, str] = {}
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.split("%%", 1)[0].strip().rstrip(";")
        word = line.split(None, 1)[0].lower().rstrip(":") if line else ""
        if not line or word == "sequencediagram" or word in _NOT_MESSAGES:
            continue
        if found := _PARTICIPANT.match(line):
            said = {m[1]: (m[2] or m[3] or "").strip() for m in _ATTRIBUTE.finditer(found["at"] or "")}
            kind = said.get("type", "actor" if found["what"] == "actor" else "")
            kinds: dict[str, Kind] = {"actor": "client", "database": "store", "queue": "queue"}
            label = found["label"] or said.get("alias", "").strip("\"'") or found["id"]
            names[found["id"]] = sketch.node(found["id"], label, number, kinds.get(kind, "unknown"))
            continue
        call, colon, label = line.partition(":")
        arrow = _arrow(call, names)
        if not arrow:
            sketch.trouble(number, "neither a message nor a keyword")
            continue
        source, target = call[: arrow.start()].strip(), call[arrow.end() :].strip().lstrip("+- ").strip()
        if not source or not target:
            sketch.trouble(number, "a message needs a sender and a receiver")
            continue
        dashed = (arrow["dash"] or arrow["dash2"]) == "--"
        open_head = arrow["head2"] == ")"
        sketch.link(
            source, target, label.strip() if colon else "", number, asynchronous=open_head or dashed, answers=dashed
        )


def _arrow(call: str, names: dict[str, str]) -> re.Match[str] | None:
    """The arrow of a message. `-x` may also be part of a name, so a known sender decides, then the plainer arrows."""
    best: re.Match[str] | None = None
    for found in _MESSAGE.finditer(call, 0, _LONGEST_SENDER):
        if call[: found.start()].strip() in names:
            return found
        if best is None or (found["head"] and not best["head"]):
            best = found
    return best
