"""PlantUML: sequence diagrams, component and deployment diagrams, and the C4 macros. `!include` and the like are ignored."""

import re

from review_core.diagrams import c4
from review_core.diagrams.model import Diagram, Kind
from review_core.diagrams.sketch import Sketch, listed

_KINDS: dict[str, Kind] = {
    "participant": "unknown", "actor": "client", "boundary": "unknown", "control": "unknown", "entity": "unknown",
    "database": "store", "collections": "unknown", "queue": "queue", "component": "service", "interface": "unknown",
    "cloud": "external", "storage": "store", "artifact": "unknown", "agent": "service", "person": "client",
    "rectangle": "unknown", "card": "unknown", "file": "unknown", "stack": "unknown", "node": "unknown",
    "folder": "unknown", "frame": "unknown", "package": "unknown", "hexagon": "unknown", "process": "service",
}  # fmt: skip
_ONLY_IN_SEQUENCES = listed("participant boundary control entity collections")
_SEQUENCE_WORDS = listed("activate deactivate alt loop opt return autonumber par break critical")
_NAME = r'(?:"[^"]+"|\[[^\]]+\]|\([^)]+\)|:[^:]+:|[^\s"\[\](){}:<>-][^\s"\[\](){}:<>]*)'
_DECLARATION = re.compile(
    r"(?:create\s+)?(?P<word>" + "|".join(_KINDS) + rf")\s+(?P<name>{_NAME})"
    rf"(?:\s+as\s+(?P<alias>{_NAME}))?(?P<rest>[^{{]*)(?P<body>\{{)?"
)
_BARE = re.compile(rf"(?P<name>\[[^\]]+\]|\(\)\s*{_NAME})(?:\s+as\s+(?P<alias>{_NAME}))?\s*(?:<<.*|#\w+)?$")
_ARROW = re.compile(
    r"(?<![\w-])(?P<back><{1,2}\|?|[ox*](?=[-.])|//|\\\\|\|>)?"
    r"(?P<shaft>[-.=]+(?:\[[^\]\n]{0,80}\])?(?:(?:le?f?t?|ri?g?h?t?|up?|do?w?n?)(?=[-.=]))?[-.=]*)"
    r"(?P<head>\|?>{1,2}|[ox*](?=\s|$)|//|\\\\|\\|/|\|>)?[ox]?"
)
_COLOUR = re.compile(r"\[[^\]]*\]")
_END = re.compile(rf"\s*(?P<name>{_NAME})\s*(?:\"[^\"]*\"\s*)?$")
_BLOCK_COMMENT = ("/'", "'/")
_SKIPPED = re.compile(
    r"(?:@|!|'|hide|show|skinparam|title|header|footer|legend|endlegend|left to right|top to bottom|scale|caption|note"
    r"|end|else|alt|opt|loop|par|break|critical|group|box|ref|activate|deactivate|destroy|return|autonumber|newpage|==|"
    r"\.\.\.|\|\|\||together|allow|mainframe|LAYOUT|SHOW|[A-Za-z]\w*\(|--$|\}|\{|#)",
    re.IGNORECASE,
)
# The macros of C4 and the standard library are known here; what any other file holds is not.
_INCLUDE = re.compile(r"!include(?:sub|url|_many|_once)?\s+(?!<)(?!\S{0,500}C4)\S", re.IGNORECASE)
_NOTE = re.compile(r"(?:h?note|rnote|legend|header|footer|title)\b[^:]*$", re.IGNORECASE)
_NOTE_END = re.compile(r"end\s*(?:h?note|rnote|legend|header|footer|title)\b", re.IGNORECASE)


def read(text: str, first: int) -> Diagram:
    """Reads one PlantUML diagram whose first line is line `first` of the document."""
    sketch = Sketch("plantuml", first)
    lines = [raw.strip() for raw in _without_comments(text).split("\n")]
    c4.read("\n".join(lines), sketch)
    sequence = _is_sequence(lines)
    ids: dict[str, str] = {}
    in_note = False
    for number, line in enumerate(lines, 1):
        if in_note or not line:
            in_note = in_note and not _NOTE_END.match(line)
            continue
        if _INCLUDE.match(line):
            sketch.trouble(number, "an include is not followed")
        elif _NOTE.match(line) and not line.lower().startswith("title "):
            in_note = True
        elif found := _DECLARATION.match(line):
            label, alias = _bare(found["name"]), found["alias"]
            name = _bare(alias) if alias else label
            # `participant U as "The user"` has its label last.
            if alias and alias.startswith('"') and not found["name"].startswith('"'):
                name, label = label, name
            # With a body it is a frame around its parts, save where it can be a part itself.
            if not found["body"] or _KINDS[found["word"]] != "unknown":
                ids[label] = sketch.node(name, label, number, _KINDS[found["word"]])
        elif found := _BARE.match(line):
            label = _bare(found["name"].removeprefix("()").strip())
            ids[label] = sketch.node(_bare(found["alias"]) if found["alias"] else label, label, number, "service")
        elif not _arrow(line, number, sketch, ids, sequence) and not _SKIPPED.match(line):
            sketch.trouble(number, "neither an arrow nor a declaration")
    return sketch.done()


def _is_sequence(lines: list[str]) -> bool:
    """Whether dashed arrows mean replies here (sequence diagrams) or only longer or looser lines."""
    firsts = {line.split(None, 1)[0].lower() for line in lines if line}
    if firsts & _ONLY_IN_SEQUENCES or firsts & _SEQUENCE_WORDS:
        return True
    drawn = firsts & (_KINDS.keys() - {"actor", "database", "queue"})
    return not drawn and not any(line.startswith(("[", "(")) or "[" in line.split("-", 1)[0] for line in lines)


def _without_comments(text: str) -> str:
    kept, at = [], 0
    opener, closer = _BLOCK_COMMENT
    while (start := text.find(opener, at)) >= 0 and (end := text.find(closer, start + 2)) >= 0:
        kept += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 2
    return "".join((*kept, text[at:]))


def _arrow(line: str, number: int, sketch: Sketch, ids: dict[str, str], sequence: bool) -> bool:
    call, label = _split_label(line)
    for found in _ARROW.finditer(call):
        # A lone dash is a line only where it stands alone.
        if len(found[0]) < 2 and call[found.start() - 1 : found.end() + 1] != f" {found[0]} ":
            continue
        # A message from or to the diagram's edge has one end only.
        left, right = call[: found.start()].strip(), call[found.end() :].strip()
        if left in ("", "[", "]", "?") or right in ("]", "[", "?"):
            return (bool(right or left) and left in ("[", "?", "]")) or right in ("]", "[", "?")
        a, b = _END.match(left), _END.match(_target(right))
        if not a or not b:
            continue
        ends = [_resolve(e["name"], number, sketch, ids) for e in (a, b)]
        back = found["back"] is not None and found["head"] is None
        shaft = _COLOUR.sub("", found["shaft"])
        dashed = "--" in shaft if sequence else "." in shaft
        open_head = sequence and (found["head"] or found["back"] or "") in (">>", "<<", "\\\\", "//")
        source, target = reversed(ends) if back else ends
        sketch.link(
            source,
            target,
            label,
            number,
            asynchronous=dashed or (open_head and not dashed),
            answers=sequence and dashed,
            directed=not (found["head"] is None and found["back"] is None),
        )
        return True
    return False


def _split_label(line: str) -> tuple[str, str]:
    """The arrow and, after the first ` : ` or `:` outside of quotes, its label."""
    at = 0
    if line.startswith(":"):
        at = line.find(":", 1) + 1
    while (colon := line.find(":", at)) >= 0:
        if line.count('"', 0, colon) % 2 == 0:
            return line[:colon], line[colon + 1 :].strip()
        at = colon + 1
        quote = line.find('"', at)
        if quote < 0:
            break
        at = quote + 1
    return line, ""


def _target(right: str) -> str:
    """A receiver without what PlantUML allows behind it: activation marks, colours, stereotypes."""
    return right.split(" #", 1)[0].split(" <<", 1)[0].rstrip("+-*! ")


def _resolve(name: str, number: int, sketch: Sketch, ids: dict[str, str]) -> str:
    bare = _bare(name)
    if bare in sketch:
        return bare
    if bare in ids:
        return ids[bare]
    kind: Kind = "service" if name.startswith("[") else "client" if name.startswith(":") else "unknown"
    return sketch.node(bare, None, number, kind)


def _bare(name: str) -> str:
    name = name.strip()
    return name[1:-1].strip() if name[:1] in '"[(:' and len(name) > 2 else name
