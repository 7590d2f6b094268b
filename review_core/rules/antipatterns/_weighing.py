"""Weighing an anti-pattern: what states the defect, what runs the risk, what handles it, and what follows."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from review_core.evidence import Claim, Scope, Signal, Statement
from review_core.evidence.matcher import Lexicon
from review_core.model import Evidence
from review_core.rules.base import Call, Case, Draft
from review_core.vocabulary import Severity

_BARE_LINK = re.compile(r"\A\W*\[[^\]]*\]\([^)]*\)\W*\Z")
_MITIGATIONS = 5  # quotes of a mitigation: several mechanisms may share the work
_BRIEF = 40  # statements, headings and diagram lines included: about a page
_CONDITION = re.compile(r"\A\W*(?:if|unless|should|without|where)\b", re.IGNORECASE)
_OPEN = re.compile(r"\A\W*(?:whether|how|what|which|why|who|do|does|should|can|could)\b(?!\s*:)", re.IGNORECASE)
_NONE = re.compile(r"\b(?:no|without|neither|nor|lacks?|lacking)\b", re.IGNORECASE)
_TURNED_DOWN: frozenset[Scope] = frozenset({"alternative"})
_WORDS_BETWEEN = 3  # "no" and what there is none of
_MOST_WORDS = 30  # of a statement whose point is that something is not there
_LONGEST_CELL = 300  # characters of a cell, header or list item that an expression looks at
_FEWEST_WORDS = 3  # of a list item that says something


def states(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A way of saying the defect, or of running the risk."""
    return Signal("touches", 3, groups, none, within, flips=False)


def handles(*groups: str, within: int = 0, strong: bool = False) -> Signal:
    """A way of saying that the risk is dealt with; `strong` where it names the very mechanism."""
    return Signal("handles", 3 if strong else 2, groups, (), within)


@dataclass(frozen=True, slots=True)
class Lens:
    """What a rule looks for: signals of the defect itself, of the risk, and of its handling.

    `named` are concepts (`a|b`) that name the handling, whose denial or promise admits that it is not there.
    """

    states: tuple[Signal, ...]
    exposes: tuple[Signal, ...]
    handles: tuple[Signal, ...]
    named: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a document says through a lens, each in document order.

    `strong` are those handled that name the mechanism, `owed` those that deny one ("there is no limit") or put it off
    ("a limit comes with the next release").
    """

    stated: tuple[Statement, ...]
    exposed: tuple[Statement, ...]
    handled: tuple[Statement, ...]
    strong: tuple[Statement, ...]
    owed: tuple[Statement, ...]

    @property
    def admitted(self) -> tuple[Statement, ...]:
        """What is owed where no mechanism is named anywhere else."""
        return () if self.strong else self.owed

    @property
    def unanswered(self) -> tuple[Statement, ...]:
        """The stated defects that do not deal with themselves in the same breath."""
        answered = {one.index for one in self.handled}
        return tuple(one for one in self.stated if one.index not in answered)


def weigh(case: Case, lens: Lens) -> Weighed:
    """Looks at a document through a lens; only what speaks of the proposed design counts."""
    claims = [
        claim for claim in case.reading.claims(lens.handles) if claim.firm and says_something(case, claim.statement)
    ]
    return Weighed(
        stated=tuple(one for one in _plain(case.reading.claims(lens.states)) if _admitted(one)),
        exposed=tuple(_plain(case.reading.claims(lens.exposes))),
        handled=tuple(claim.statement for claim in claims),
        strong=tuple(claim.statement for claim in claims if claim.strength == 3),
        owed=tuple(_owed(case, lens)) if lens.named else (),
    )


def says_something(case: Case, statement: Statement) -> bool:
    """Whether a statement claims anything: not a heading, not a bare link, not two words of a list."""
    if statement.kind == "heading":
        return False
    if statement.kind != "list-item":
        return True
    return statement.words >= _FEWEST_WORDS and not _BARE_LINK.match(
        case.document.quote(statement.start, statement.end)
    )


def asserts(statement: Statement) -> bool:
    """Whether a statement says that something is so; "whether to ..." and "how ..." do not, with or without a `?`."""
    return firm(statement) and not _OPEN.match(statement.text)


def firm(statement: Statement) -> bool:
    """Whether a statement is a fact or a rule: not a possibility, not a promise, not a question."""
    return statement.modality in ("fact", "must")


def said(case: Case, statements: Sequence[Statement], concepts: str) -> list[Statement]:
    """Those of the statements that say one of the concepts (`a|b`) plainly."""
    bits = case.reading.bits(concepts)
    return [one for one in statements if one.asserted & bits]


def about(case: Case, statements: Sequence[Statement], concepts: str) -> list[Statement]:
    """Those of the statements whose paragraph, list item or table speaks of one of the concepts."""
    having = case.reading.having(concepts)
    blocks = {one.block for one in having}
    tables = {one.section for one in having if one.kind == "table-row"}
    return [one for one in statements if one.block in blocks or (one.kind == "table-row" and one.section in tables)]


def brief(case: Case) -> bool:
    """Whether a design is so short that it is read strictly: what it does not say, it does not have."""
    return len(case.reading.statements) <= _BRIEF


def central(case: Case, statements: Sequence[Statement], share: float) -> bool:
    """Whether statements make up such a share (0 to 1) of a design that they are what it is about."""
    return len(statements) >= max(1.0, share * len(case.reading.statements))


def spots(statement: Statement, concept: str) -> int:
    """In how many separate places a statement says a concept."""
    found, last = 0, -1
    for hit in statement.hits:
        if hit.concept == concept and not hit.denied and hit.first > last:
            found, last = found + 1, hit.last
    return found


def in_turn(statement: Statement, *concepts: str) -> bool:
    """Whether a statement says these concepts one after the other."""
    at = -1
    for concept in concepts:
        later = [hit.first for hit in statement.hits if hit.concept == concept and not hit.denied and hit.first > at]
        if not later:
            return False
        at = min(later)
    return True


def set_aside(case: Case) -> frozenset[str]:
    """The sentences, verbatim, no part of which speaks of the proposal: the graph ties parts in any sentence."""
    return case.reading.set_aside


def evidence_is(case: Case, evidence: Evidence, *kinds: str) -> bool:
    """Whether a piece of evidence stands in a block of one of these kinds."""
    return any(
        block.kind in kinds and block.start_line <= evidence.start_line <= block.end_line
        for block in case.document.blocks
    )


def rows(case: Case, column: re.Pattern[str], cell: Callable[[str], bool], *, first: bool = True) -> list[Statement]:
    """Table rows with a cell that satisfies `cell` under a header like `column`; `first` counts the first column."""
    named: dict[str, bool] = {}  # a table's header comes with each of its rows
    found: set[int] = set()
    for number, block in enumerate(case.document.blocks):
        if block.kind != "table-row":
            continue
        for header, text in list(zip(block.header, block.cells, strict=False))[0 if first else 1 :]:
            if header not in named:
                named[header] = bool(column.search(header[:_LONGEST_CELL]))
            if named[header] and cell(text[:_LONGEST_CELL]):
                found.add(number)
    return [one for one in case.reading.statements if one.block in found and one.scope == "proposed"]


def present(
    case: Case,
    passages: Sequence[Statement] | tuple[Evidence, ...],
    *,
    severity: Severity,
    title: str,
    detail: str,
    weight: float,
    trait: str = "",
) -> Call:
    """The call that the anti-pattern is there, with its finding."""
    evidence = _evidence(case, passages)
    return Call("present", evidence, (Draft(severity, title, detail, evidence, trait, weight),))


def otherwise(case: Case, weighed: Weighed) -> Call:
    """The call where nothing states the defect: mitigated where the risk is run and dealt with, else absent.

    It quotes first what names a mechanism, and of that what says most of it.
    """
    if weighed.handled and (weighed.exposed or weighed.stated):
        strong = {one.index for one in weighed.strong}
        families = _families(case.reading.lexicon)
        telling = sorted(
            weighed.handled,
            key=lambda one: (one.index not in strong, -(one.asserted & families).bit_count(), one.index),
        )
        return Call("mitigated", case.quote(telling, _MITIGATIONS))
    return Call("absent")


@lru_cache(maxsize=64)
def _families(lexicon: Lexicon) -> int:
    """The families of concepts that anti-patterns speak of, as bits."""
    return sum(bit for concept, bit in lexicon.bits.items() if "." in concept and not concept.startswith("cue."))


def _evidence(case: Case, passages: Sequence[Statement] | tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    given = tuple(one for one in passages if isinstance(one, Evidence))
    return given[:3] if given else case.quote([one for one in passages if isinstance(one, Statement)])


def _owed(case: Case, lens: Lens) -> list[Statement]:
    """Statements that deny a mechanism ("there is no limit"), put it off or, on a page, turned it down, in no more words
    than it takes to say so."""
    named = lens.named
    denied = [one for one in case.reading.having(named, denied=True) if firm(one) and _denies(one, named)]
    promised = [one for one in case.reading.having(named) if one.modality == "promised"]
    if brief(case):
        defects = {claim.statement.index for claim in case.reading.claims(lens.states, _TURNED_DOWN)}
        refused = case.reading.having(named, _TURNED_DOWN)
        promised += [one for one in refused if one.index not in defects and _turned_down(one, named)]
    found = {
        one.index: one
        for one in (*denied, *promised)
        if one.kind not in ("heading", "table-row") and one.words <= _MOST_WORDS and not _CONDITION.match(one.text)
    }
    return [found[index] for index in sorted(found)]


def _turned_down(one: Statement, named: str) -> bool:
    """Whether a sentence says of a mechanism that it was weighed and left out; a list of alternatives says less."""
    if one.role == "alternatives":
        return False
    concepts = frozenset(named.split("|"))
    verdicts = [hit.first for hit in one.hits if hit.concept == "cue.alternative"]
    return any(hit.last < at for hit in one.hits if hit.concept in concepts for at in verdicts)


def _denies(one: Statement, named: str) -> bool:
    """Whether the negation stands right before the mechanism, as in "no second limit", and not somewhere before it."""
    concepts = frozenset(named.split("|"))
    ends = [hit.last for hit in one.hits if hit.concept == "cue.negation"]
    return bool(_NONE.search(one.text)) and any(
        0 < hit.first - end <= _WORDS_BETWEEN
        for hit in one.hits
        if hit.concept in concepts and hit.denied
        for end in ends
    )


def _plain(claims: Sequence[Claim]) -> list[Statement]:
    return [claim.statement for claim in claims if claim.statement.kind != "heading"]


def _admitted(statement: Statement) -> bool:
    """A question asserts nothing; but what an author lists as an open problem is admitted to be one."""
    if _OPEN.match(statement.text):
        return False
    if statement.modality != "question":
        return True
    return statement.role == "open-questions" and not statement.text.endswith("?")
