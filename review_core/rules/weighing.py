"""How much a document says of a topic, and what verdict that makes: the skeleton that the topic rules share.

An expert asks three things in turn: is there a mechanism or only a word; does one sentence carry the topic for the
whole design; and would its absence hurt this design at all. A page may answer in one sentence; a long design that
touches a topic once has not answered it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from review_core.document.model import Role
from review_core.evidence import DESIGN, Claim, Scope, Signal
from review_core.rules.base import Call, Case, Draft
from review_core.rules.page.firmness import reconsidered
from review_core.rules.relevance import SHORT, Matter, is_page
from review_core.vocabulary import Severity

LONG = 1800  # words of a design after which more words need no more answer
_POINTS = {1: 0.5, 2: 1.0, 3: 3.0}
_ENOUGH = 1.0  # one firm aspect is enough for a page
_WORD = 0.05  # what makes a page touch a topic
_OPEN = 1.5  # what a promise or open question takes from an answer: the author says that it is not whole
_SENTENCE = 6  # words: less is a label
_DEVOTED = 12
_QUOTES = 6  # passages that a verdict shows
_SHOWN = 5  # and its finding
_UNCALLED = 0.5  # points at which a topic that nothing calls for is the author's own, and worth a finding
_UNSAID = 3  # sides of an answer that a finding names
_MANY = 4  # sides of an answer from which on their number says that it is whole
_WHOLE = 0.8
_HOPE = 0.25  # what a promise or question is worth beside the thing itself


@dataclass(frozen=True, slots=True)
class Bar:
    """What a topic asks of a long design: points for `answered`, points for `partial`, both of handling claims.

    `touched` is what a mere mention adds to the second. A short design needs one mechanism for the first. `about` are
    concepts and `roles` the roles of sections that are devoted to the topic: each firm sentence there counts a little,
    whatever its words. `aspects` are the sides of a whole answer, groups of concepts with their names in words: each
    that the handling claims show adds a point, because three sides told once say more than one side told three times.
    """

    answered: float
    partial: float = 0.5
    touched: float = 0.3
    about: str = ""
    roles: frozenset[Role] = frozenset()
    aspects: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A topic's claims, sorted: what handles it, what only touches or promises it, what says that it is lacking."""

    handles: tuple[Claim, ...]
    touches: tuple[Claim, ...]
    lacks: tuple[Claim, ...]
    solid: float
    total: float

    def best(self) -> list[Claim]:
        """All claims, the most telling first."""
        return [
            *_spread(sorted(self.handles, key=_telling)),
            *_spread(sorted((*self.lacks, *self.touches), key=_telling)),
        ]


def weigh(
    case: Case,
    signals: Sequence[Signal],
    bar: Bar,
    scopes: frozenset[Scope] = DESIGN,
    *,
    page: Sequence[Signal] = (),
) -> Weighed:
    """Sorts and counts a topic's claims in the document.

    `page` are signals in plain speech that are read on a page as well. There a sentence that names the trouble and says
    what is done is an answer in any words; in a long text such broad words would meet everywhere.
    """
    if is_page(case):
        signals = (*signals, *page)
    handles, touches, lacks = [], [], []
    solid = total = 0.0
    claims = case.reading.claims(signals, scopes)
    for claim in (*claims, *_devoted(case, bar, scopes, {claim.statement.index for claim in claims})):
        points = _POINTS[claim.strength]
        if claim.polarity == "lacks":
            lacks.append(claim)
            total += min(points, 1.0) * _HOPE
        elif claim.polarity == "touches" or claim.statement.kind == "heading":
            touches.append(claim)
            total += bar.touched
        elif claim.statement.weak:
            touches.append(claim)
            total += max(points * _HOPE, bar.touched)
        else:
            handles.append(claim)
            solid += points
            total += points
    if solid and not is_page(case):
        solid += _sides(case, bar, handles)
    return Weighed(tuple(handles), tuple(touches), tuple(lacks), solid, total)


def _sides(case: Case, bar: Bar, handles: Sequence[Claim]) -> int:
    """How many aspects of a whole answer the handling claims show."""
    shown = 0
    for claim in handles:
        shown |= claim.statement.asserted
    return sum(bool(shown & case.reading.bits(aspect)) for aspect in bar.aspects)


def _is_whole(case: Case, bar: Bar, weighed: Weighed) -> bool:
    """Whether nearly every side of the answer is told, however few sentences tell them."""
    return len(bar.aspects) >= _MANY and _sides(case, bar, weighed.handles) >= _WHOLE * len(bar.aspects)


def _devoted(case: Case, bar: Bar, scopes: frozenset[Scope], claimed: set[int]) -> list[Claim]:
    """Sentences of sections that are about the topic, as claims of an aspect; at most `_DEVOTED` of them."""
    about = case.reading.bits(bar.about) if bar.about else 0
    if not (about or bar.roles) or is_page(case):
        return []
    found: list[Claim] = []
    for context, role, statements in case.reading.stretches:
        if context & about or role in bar.roles:
            found += [
                Claim("handles", 1, statement)
                for statement in statements
                if statement.scope in scopes
                and statement.kind != "heading"
                and statement.words >= _SENTENCE
                and statement.index not in claimed
            ]
            if len(found) >= _DEVOTED:
                break
    return found[:_DEVOTED]


def needed(case: Case, bar: Bar) -> float:
    """Points that make a document of this length an answer."""
    return _ENOUGH + (bar.answered - _ENOUGH) * length(case)


def length(case: Case) -> float:
    """0 for a page, 1 for a long design, in between by words."""
    return min(1.0, max(0.0, (case.reading.words - SHORT) / (LONG - SHORT)))


def verdict(case: Case, weighed: Weighed, bar: Bar, *, matters: bool) -> str:
    """The topic's verdict: what is said against what this length of design must say; silence counts where it matters."""
    denied = sum(_POINTS[claim.strength] for claim in weighed.lacks)
    owed = _OPEN * sum(claim.statement.weak for claim in weighed.touches)
    enough = weighed.solid - owed >= needed(case, bar) or _is_whole(case, bar, weighed)
    if enough and weighed.solid > denied:
        return "answered"
    least = _WORD + (bar.partial - _WORD) * length(case)
    if weighed.total >= least:
        return "partial"
    return "missing" if matters else "not-applicable"


@dataclass(frozen=True, slots=True)
class Words:
    """How a topic's finding is put; `half` is the severity of a partial answer, where it is not that of a missing one."""

    missing: str
    partial: str
    detail: str
    severity: Severity = "medium"
    weight: float = 0.5
    half: Severity | None = None


def call(case: Case, weighed: Weighed, said: str, words: Words, bar: Bar, matter: Matter) -> Call:
    """The call for a verdict, with its finding where the topic is raised.

    A partial answer is told which sides are not said anywhere; a missing one is shown the passage that calls for it.
    """
    evidence = case.quote(weighed.best(), _QUOTES) if said in ("answered", "partial") else ()
    if is_page(case):
        shown = frozenset(claim.statement.start for claim in weighed.handles)
        said, firm = reconsidered(case, bar.about, said, denied=bool(weighed.lacks), shown=shown)
        evidence = case.quote(firm, _QUOTES) if firm else evidence
    if said not in ("missing", "partial"):
        return Call(said, evidence)
    missing = said == "missing"
    if not matter.words and (missing or weighed.solid < _UNCALLED):
        return Call(said, evidence)
    draft = Draft(
        severity=words.severity if missing else words.half or words.severity,
        title=words.missing if missing else words.partial,
        detail=_detail(case, words, bar, matter, missing=missing),
        evidence=case.quote(matter.passages, 1) if missing else evidence[:_SHOWN],
        trait=matter.words,
        weight=words.weight if missing else words.weight * 0.9,
    )
    return Call(said, evidence, (draft,))


def _detail(case: Case, words: Words, bar: Bar, matter: Matter, *, missing: bool) -> str:
    parts = [words.detail]
    if matter.words:
        parts.append(f"It matters here because {matter.words}.")
    unsaid = [name for concepts, name in bar.aspects.items() if not case.reading.says(concepts)]
    if unsaid and not missing:
        parts.append(f"Not said: {'; '.join(unsaid[:_UNSAID])}.")
    return " ".join(parts)


def _spread(claims: list[Claim]) -> list[Claim]:
    """The same claims, the first of each section before the second of any: passages from all over the text."""
    seen: dict[int, int] = {}
    turn: list[tuple[int, int]] = []
    for at, claim in enumerate(claims):
        section = claim.statement.section
        seen[section] = seen.get(section, 0) + 1
        turn.append(((seen[section] + 1) // 2, at))
    return [claims[at] for _, at in sorted(turn)]


def _telling(claim: Claim) -> tuple[bool, int, bool, int]:
    """A whole sentence before a heading or label, a mechanism before a mention, a fact before a hope, in order."""
    statement = claim.statement
    whole = statement.kind != "heading" and statement.words >= _SENTENCE
    return (not whole, -claim.strength, statement.weak, statement.index)
