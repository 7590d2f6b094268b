"""Tells diagrams from code: by the language a fence declares, else by how its text begins."""

import re
from typing import Literal

_DIAGRAMS = {
    "mermaid": "mermaid",
    "mmd": "mermaid",
    "plantuml": "plantuml",
    "puml": "plantuml",
    "uml": "plantuml",
    "plantuml-svg": "plantuml",
    "c4plantuml": "plantuml",
    "c4": "structurizr",
    "structurizr": "structurizr",
    "dsl": "structurizr",
    "dot": "dot",
    "graphviz": "dot",
    "gv": "dot",
    "d2": "d2",
    "blockdiag": "blockdiag",
    "seqdiag": "seqdiag",
    "ditaa": "ditaa",
    "nomnoml": "nomnoml",
}
_UNDECLARED = frozenset({"", "text", "txt", "plain", "plaintext", "none", "diagram"})
_OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("plantuml", re.compile(r"@start(?:uml|c4|salt|mindmap|wbs|json|yaml|dot|ditaa)\b")),
    ("dot", re.compile(r"(?:strict\s+)?(?:di)?graph\b[^\n{;]{0,120}\{", re.IGNORECASE)),
    ("structurizr", re.compile(r"workspace\b[^\n{]{0,200}\{")),
    (
        "mermaid",
        re.compile(
            r"(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b|flowchart\s*$"
            r"|(?:sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram|gantt|journey|gitGraph|mindmap|timeline"
            r"|architecture-beta|block-beta|C4(?:Context|Container|Component|Dynamic|Deployment))(?=\s|$)"
        ),
    ),
)


def language_of(info: str) -> str:
    """The language named by a fence's info string: lower case, without attributes; `""` where none is named."""
    word = info.strip().lower().lstrip("{[").strip()
    return re.split(r"[\s,;:{}\[\]]", word, maxsplit=1)[0].lstrip(".") if word else ""


def kind_of(language: str, text: str) -> tuple[Literal["code", "diagram"], str]:
    """Whether a listing is code or a diagram, and its language: the diagram's notation under one name each."""
    if language in _DIAGRAMS:
        return "diagram", _DIAGRAMS[language]
    if language in _UNDECLARED:
        opening = _opening(text)
        for notation, pattern in _OPENINGS:
            if pattern.match(opening):
                return "diagram", notation
    return "code", language


def _opening(text: str) -> str:
    """The first line that says something, past comments and a Mermaid front matter."""
    lines = [line.strip() for line in text[:4_000].split("\n")]
    if lines and lines[0] == "---" and "---" in lines[1:]:
        lines = lines[lines.index("---", 1) + 1 :]
    return next((line for line in lines if line and not line.startswith(("%%", "//", "#"))), "")
