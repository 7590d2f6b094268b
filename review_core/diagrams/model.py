"""What a diagram says: its parts, what they send each other, and what of it could not be read."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["mermaid", "plantuml", "dot", "structurizr", "d2", "boxes"]
Kind = Literal["service", "store", "queue", "cache", "external", "client", "unknown"]


@dataclass(frozen=True, slots=True)
class Node:
    """One part of a diagram. `kind` is what its shape or keyword says, `unknown` where that says nothing.

    `technology` is what the language has a place for beside the name: "Container(db, 'Orders', 'PostgreSQL 16')".
    """

    id: str
    label: str
    kind: Kind
    line: int
    technology: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """One arrow from node `source` to node `target` (ids), at a 1-based line of the document.

    `asynchronous` is what the arrow itself says (an open or dashed arrow where the language means that by it); a `reply`
    answers an earlier call and is no dependency of its own; `directed` is False for a plain line.
    """

    source: str
    target: str
    label: str
    line: int
    asynchronous: bool = False
    reply: bool = False
    directed: bool = True


@dataclass(frozen=True, slots=True)
class Diagram:
    """One diagram as far as it could be read; `trouble` says what could not, empty where all was understood."""

    language: Language
    line: int
    nodes: tuple[Node, ...] = ()
    links: tuple[Link, ...] = ()
    trouble: str = ""
