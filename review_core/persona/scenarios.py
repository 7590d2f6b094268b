"""Failure scenarios as sequence diagrams: Mermaid that always parses, whatever the names and messages hold."""

import re

from review_core.model import Scenario

_LONGEST_LABEL = 80
# Comments and arrows are made of these, doubled.
_REPEATED = re.compile(r"([-%=.])\1+")
# What some renderer of Mermaid reads as syntax in a label, as what looks nearest and is none.
_HARMLESS = str.maketrans(
    {
        ";": ",", "#": "№", '"': "'", "`": "'", "<": "‹", ">": "›", "{": "(", "}": ")", "[": "(", "]": ")",
        "|": "/", "\\": "/", "&": "+", "$": " ", "^": " ", "~": "-", "*": "×",
    }
)  # fmt: skip


def sequence_diagram(scenario: Scenario) -> str:
    """A scenario as a Mermaid sequence diagram."""
    aliases: dict[str, str] = {}
    for step in scenario.steps:
        for name in (step.source, step.target):
            aliases.setdefault(name, f"p{len(aliases) + 1}")
    lines = ["sequenceDiagram", *(f"    participant {alias} as {_label(name)}" for name, alias in aliases.items())]
    for step in scenario.steps:
        arrow = "-x" if step.fails else "->>"
        lines.append(f"    {aliases[step.source]}{arrow}{aliases[step.target]}: {_label(step.message)}")
    if aliases and scenario.outcome:
        first, last = next(iter(aliases.values())), list(aliases.values())[-1]
        over = first if first == last else f"{first},{last}"
        lines.append(f"    Note over {over}: {_label(scenario.outcome)}")
    return "\n".join(lines) + "\n"


def _label(text: str) -> str:
    folded = " ".join(text.split())
    if len(folded) > _LONGEST_LABEL:
        folded = folded[: _LONGEST_LABEL - 1].rstrip() + "…"
    said = "".join(one for one in folded.translate(_HARMLESS) if one.isprintable())
    return " ".join(_REPEATED.sub(r"\1", said).split()) or "-"
