"""The C4 macros that Mermaid and PlantUML share: `Container(id, "label", ...)` and `Rel(from, to, "label", "how")`."""

import re

from review_core.diagrams.model import Kind
from review_core.diagrams.sketch import Lines, Sketch

_MACRO = re.compile(r"^[ \t]*(?P<name>[A-Za-z][\w]*)[ \t]*\(", re.MULTILINE)
_ARGUMENT = re.compile(r"\s*(?:\$\w+\s*=\s*)?(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^,()\"\n]*))\s*(?P<end>[,)])?")
_ELEMENT = re.compile(r"(?:Person|System|Container|Component)(?P<shape>Db|Queue)?(?P<ext>_Ext)?")
_WITH_TECHNOLOGY = ("Container", "Component")
_RELATION = re.compile(r"(?P<both>Bi)?Rel(?:Index)?(?:_(?P<way>Back(?:_Neighbor)?|[A-Z]\w*))?")


def read(text: str, sketch: Sketch) -> None:
    """Draws the C4 elements and relations of a text."""
    lines = Lines(text)
    for found in _MACRO.finditer(text):
        name = found["name"]
        element, relation = _ELEMENT.fullmatch(name), _RELATION.fullmatch(name)
        if not element and not relation:
            continue
        arguments = _arguments(text, found.end())
        line = lines.at(found.start("name"))
        if relation:
            if name.startswith(("RelIndex",)):
                arguments = arguments[1:]
            if len(arguments) < 2 or not arguments[0] or not arguments[1]:
                sketch.trouble(line, f"{name} needs two ends")
                continue
            source, target = arguments[:2]
            if (relation["way"] or "").startswith("Back"):
                source, target = target, source
            sketch.link(source, target, " ".join(arguments[2:4]), line)
        elif element:
            if not arguments or not arguments[0]:
                sketch.trouble(line, f"{name} needs an id")
                continue
            technology = arguments[2] if len(arguments) > 2 and name.startswith(_WITH_TECHNOLOGY) else ""
            label = arguments[1] if len(arguments) > 1 else None
            sketch.node(arguments[0], label, line, _kind(name, element), technology)


def _kind(name: str, element: re.Match[str]) -> Kind:
    if name.startswith("Person"):
        return "client"
    if element["shape"] == "Db":
        return "store"
    if element["shape"] == "Queue":
        return "queue"
    return "external" if element["ext"] else "service"


def _arguments(text: str, at: int) -> list[str]:
    """Up to eight arguments of a macro; a call that never ends stops at its line."""
    arguments: list[str] = []
    while len(arguments) < 8:
        found = _ARGUMENT.match(text, at)
        if not found:
            break
        arguments.append((found["quoted"] if found["quoted"] is not None else found["bare"]).strip())
        if found["end"] != ",":
            break
        at = found.end()
    return arguments
