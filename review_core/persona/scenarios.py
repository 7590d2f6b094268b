"""Failure scenarios as sequence diagrams: Mermaid that always parses, whatever the names and messages hold."""

import re
import textwrap

from review_core.model import Scenario

_LONGEST_LABEL = 80
_LONGEST_OUTCOME = 200
# Where a diagram becomes a picture: a column as wide as its longest line would make it too wide to read small.
_PARTICIPANT_WIDTH = 18
_MESSAGE_WIDTH = 26
_NOTE_WIDTH = 52
_FAILURE = "rgb(254, 226, 226)"
_LOOKS = '%%{init: {"sequence": {"mirrorActors": false}}}%%'

# Comments and arrows are made of these, doubled.
_REPEATED = re.compile(r"([-%=.])\1+")
_FIGURE = re.compile(r"(\d) (?=[a-zA-Zµ%]{1,3}\b)")
# What some renderer of Mermaid reads as syntax in a label, as what looks nearest and is none.
_HARMLESS = str.maketrans(
    {
        ";": ",", "#": "№", '"': "'", "`": "'", "<": "‹", ">": "›", "{": "(", "}": ")", "[": "(", "]": ")",
        "|": "/", "\\": "/", "&": "+", "$": " ", "^": " ", "~": "-", "*": "×",
    }
)  # fmt: skip


def sequence_diagram(scenario: Scenario, *, for_picture: bool = False) -> str:
    """A scenario as a Mermaid sequence diagram; for a picture with its lines wrapped and what fails on a ground of red."""
    aliases: dict[str, str] = {}
    for step in scenario.steps:
        for name in (step.source, step.target):
            aliases.setdefault(name, f"p{len(aliases) + 1}")
    longest = _LONGEST_OUTCOME if for_picture else _LONGEST_LABEL
    widths = (_PARTICIPANT_WIDTH, _MESSAGE_WIDTH, _NOTE_WIDTH) if for_picture else (0, 0, 0)
    lines = [_LOOKS] if for_picture else []
    lines.append("sequenceDiagram")
    lines += (f"    participant {alias} as {harmless(name, widths[0])}" for name, alias in aliases.items())
    for step in scenario.steps:
        arrow = "-x" if step.fails else "->>"
        said = f"    {aliases[step.source]}{arrow}{aliases[step.target]}: {harmless(step.message, widths[1])}"
        lines += [f"    rect {_FAILURE}", said, "    end"] if step.fails and for_picture else [said]
    if aliases and scenario.outcome:
        first, last = next(iter(aliases.values())), list(aliases.values())[-1]
        over = first if first == last else f"{first},{last}"
        lines.append(f"    Note over {over}: {harmless(scenario.outcome, widths[2], longest)}")
    return "\n".join(lines) + "\n"


def harmless(text: str, width: int = 0, longest: int = _LONGEST_LABEL) -> str:
    """A text as a label of any Mermaid diagram, cut to `longest` characters, in lines of `width` where that is given."""
    folded = " ".join(text.split())
    if len(folded) > longest:
        folded = folded[: longest - 1].rstrip() + "…"
    said = "".join(one for one in folded.translate(_HARMLESS) if one.isprintable())
    label = " ".join(_REPEATED.sub(r"\1", said).split()) or "-"
    return "<br/>".join(_balanced(label, width)) if width else label


def _balanced(text: str, width: int) -> list[str]:
    """As few lines as fit into `width`, of about the same length, a figure beside its unit."""
    text = _FIGURE.sub("\\1\N{NO-BREAK SPACE}", text)
    lines = textwrap.wrap(text, width, break_on_hyphens=False)
    for narrower in range(width - 1, len(text) // len(lines), -1):
        closer = textwrap.wrap(text, narrower, break_on_hyphens=False)
        if len(closer) > len(lines) or max(map(len, text.split())) > narrower:
            break
        lines = closer
    return lines
