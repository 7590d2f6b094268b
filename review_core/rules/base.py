"""The contract of a rule: what it is called, why it exists, how it judges, and the examples that are its tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from review_core.document.model import Document
from review_core.evidence import Claim, Reading, Statement, Traits, quotes
from review_core.evidence.page import read_page
from review_core.model import Evidence
from review_core.vocabulary import Severity

if TYPE_CHECKING:
    from review_core.topology import SystemGraph

Family = Literal["topics", "anti_patterns", "patterns", "contradictions", "house"]

# Verdicts that raise a finding (a topic, an anti-pattern, a contradiction, a house rule) or report use (a pattern).
RAISED: dict[Family, frozenset[str]] = {
    "topics": frozenset({"missing", "partial"}),
    "anti_patterns": frozenset({"present"}),
    "patterns": frozenset({"used", "discussed"}),
    "contradictions": frozenset({"present"}),
    "house": frozenset({"present"}),
}
VERDICTS: dict[Family, tuple[str, ...]] = {
    "topics": ("answered", "partial", "missing", "not-applicable"),
    "anti_patterns": ("present", "mitigated", "absent"),
    "patterns": ("used", "discussed", "none"),
    "contradictions": ("present", "absent"),
    "house": ("present", "absent"),
}


Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Example:
    """A small document and, where the rule is to be that exact, its verdict on it."""

    text: str
    verdict: str = ""


@dataclass(frozen=True)
class Case:
    """All that a rule may judge from: the document, its statements, its traits and its system graph."""

    document: Document
    reading: Reading
    traits: Traits
    graph: "SystemGraph"
    _calls: dict[str, "Call"] = field(default_factory=dict, init=False, repr=False, compare=False)
    _made: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def page(self) -> Reading:
        """The document read by the words for a page; only a design that is no longer than one is to be asked of it."""
        return read_page(self.document)

    def once(self, make: "Callable[[Case], Made]") -> Made:
        """What a function makes of this case, made when first asked for and gone with the case."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])

    def judged(self, rule: "Rule") -> "Call":
        """What a rule says of this case; it judges once, however many rules ask."""
        if rule.id not in self._calls:
            self._calls[rule.id] = rule.judge(self)
        return self._calls[rule.id]

    def quote(self, passages: Iterable[Statement | Claim], limit: int = 3) -> tuple[Evidence, ...]:
        """The first passages as verbatim evidence."""
        return quotes(self.document, passages, limit)


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding before it is ranked. `weight`, 0 to 1, is how early an expert would raise it among those of its severity.

    An empty question or suggestion is the rule's own; an empty slug likewise (a contradiction names the nearest).
    """

    severity: Severity
    title: str
    detail: str
    evidence: tuple[Evidence, ...] = ()
    trait: str = ""
    weight: float = 0.5
    question: str = ""
    suggestion: str = ""
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """What a rule says of one document. A raised verdict without a draft gives no finding."""

    verdict: str
    evidence: tuple[Evidence, ...] = ()
    drafts: tuple[Draft, ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule, complete: its documentation, its examples and its judgement.

    `valid` texts pass it, `invalid` ones are flagged (for a pattern: are recognised). `judge` is pure.
    """

    id: str
    slug: str
    family: Family
    summary: str
    flags: str
    why: str
    detection: str
    false_positives: tuple[str, ...]
    question: str
    suggestion: str
    not_when: str
    references: tuple[str, ...]
    severity: str
    valid: tuple[Example, ...]
    invalid: tuple[Example, ...]
    judge: Callable[[Case], Call] = field(repr=False)

    def raises(self, verdict: str) -> bool:
        """Whether a verdict of this rule is one that it raises."""
        return verdict in RAISED[self.family]
