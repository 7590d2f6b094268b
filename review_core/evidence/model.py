"""What the evidence layer says of a document: statements with their scope and modality, and claims read from them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from review_core.document.model import Role

Polarity = Literal["handles", "touches", "lacks"]
Modality = Literal["fact", "must", "may", "promised", "question"]
Scope = Literal[
    "proposed", "status-quo", "alternative", "non-goal", "future", "example", "glossary", "hypothetical", "meta"
]

# What a rule about the design itself may rest on; everything else speaks of another system or of no system at all.
DESIGN: frozenset[Scope] = frozenset({"proposed"})
DESIGN_AND_CONTEXT: frozenset[Scope] = frozenset({"proposed", "status-quo", "future"})
ANY_SCOPE: frozenset[Scope] = frozenset(
    {"proposed", "status-quo", "alternative", "non-goal", "future", "example", "glossary", "hypothetical"}
)

PAGE_WORDS = 350
_PAGE_CHARACTERS = 12_000  # a text of few words may still be long: in another script, or of marks


def is_short(words: int, text: str) -> bool:
    """Whether a text of so many words is a page, which is heard sentence by sentence; the cost of that is for a page."""
    return words < PAGE_WORDS and len(text) <= _PAGE_CHARACTERS


class Hit(NamedTuple):
    """One concept found in a statement, at the tokens `first` to `last`; `denied` where the statement negates it."""

    concept: str
    first: int
    last: int
    denied: bool


class Statement(NamedTuple):
    """A sentence, list item, table row or diagram label, or the part of one that keeps a single scope.

    `start`, `end` and the lines are those of the whole sentence in the document, so that a quote is never a fragment.
    `asserted` and `denied` are sets of concept numbers as bits: found plainly, found only under a negation; `context`
    are those of its section's heading and of the line that introduces its list or table.
    """

    index: int  # type: ignore[assignment]  # nobody looks for a value in a statement as in a tuple
    text: str
    start: int
    end: int
    start_line: int
    end_line: int
    block: int
    section: int
    role: Role
    scope: Scope
    modality: Modality
    words: int
    hits: tuple[Hit, ...]
    asserted: int
    denied: int
    context: int = 0
    kind: str = "paragraph"

    @property
    def weak(self) -> bool:
        """Whether it binds nobody: a question, or something put off."""
        return self.modality in ("promised", "question")


@dataclass(frozen=True, slots=True)
class Signal:
    """One way in which a document speaks of a topic: concepts that must stand together in one statement.

    Each member of `all` is a group of concept names with `|` between; every group must be met. A name is met where it
    stands plainly; `!name` only where it is negated ("no message is lost"); `~name` either way; `^name` also where the
    heading above says it (at least one group has no `^`). `none` are concepts that must not be there. `within` is the
    widest stretch, in tokens, that one hit of each group may span (0: the statement). `polarity` is what the match
    means and `strength` how much (1 a mention, 2 an aspect, 3 a mechanism).
    Where a plain group is met only under a negation, the claim says `lacks` if `flips`, else nothing.
    """

    polarity: Polarity
    strength: int
    all: tuple[str, ...]
    none: tuple[str, ...] = ()
    within: int = 0
    flips: bool = True


class Claim(NamedTuple):
    """What one statement says of one topic."""

    polarity: Polarity
    strength: int
    statement: Statement

    @property
    def firm(self) -> bool:
        """Whether it says that the design handles the topic, as a fact or a rule and not as a hope."""
        return self.polarity == "handles" and not self.statement.weak
