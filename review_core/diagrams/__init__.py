"""Diagrams written as text in a document: Mermaid, PlantUML, Graphviz DOT, Structurizr DSL, D2, and drawn boxes.

`read` gives every diagram as nodes and links with the document's line numbers. It raises for no text: what it cannot
read is said in `Diagram.trouble`, beside what it could. Each reader makes one pass, so its cost is linear.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import get_args

from review_core.diagrams.model import Diagram, Language, Link, Node
from review_core.document.model import Block, Document

__all__ = ["Diagram", "Language", "Link", "Node", "language_of", "notes", "read", "read_text"]

# A reader's module bears its language's name, and is loaded when a document first has such a diagram.
_LANGUAGES: tuple[Language, ...] = get_args(Language)
# Listings that may hold a drawing: those whose language says nothing else.
_DRAWN = frozenset({"", "text", "txt", "plain", "plaintext", "none", "ascii", "ditaa", "diagram"})


def read(document: Document) -> tuple[Diagram, ...]:
    """Every diagram of a document, in its order."""
    return tuple(
        read_text(block.text, language, _first_line(document, block))
        for block in document.blocks
        if (language := language_of(block)) is not None
    )


def read_text(text: str, language: Language, first_line: int = 1) -> Diagram:
    """Reads the text of one diagram; `first_line` is the document's line of the text's first."""
    diagram: Diagram = import_module(f"{__name__}.{language}").read(text, first_line)
    return diagram


def language_of(block: Block) -> Language | None:
    """The language of a block that is a diagram which can be read, else None."""
    if block.kind == "diagram" and block.language not in _DRAWN:
        return next((language for language in _LANGUAGES if language == block.language), None)
    if block.kind in ("code", "diagram") and block.language in _DRAWN:
        from review_core.diagrams.boxes import looks_drawn

        return "boxes" if looks_drawn(block.text) else None
    return None


def notes(diagrams: Sequence[Diagram]) -> tuple[str, ...]:
    """What to tell the author about diagrams that could not be read whole."""
    return tuple(
        f"Diagram {n} (line {diagram.line}) could not be read whole: {diagram.trouble}."
        for n, diagram in enumerate(diagrams, 1)
        if diagram.trouble
    )


def _first_line(document: Document, block: Block) -> int:
    """The document line of a block's own first line: a fence's opening line is not part of its text."""
    opening = block.text.split("\n", 1)[0].strip()
    if not opening:
        return block.start_line + 1
    at = document.text.find(opening, block.start, block.end)
    return block.start_line + (document.text.count("\n", block.start, at) if at >= 0 else 0)
