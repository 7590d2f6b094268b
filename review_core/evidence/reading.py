"""Reads a document once: every sentence, list item, table row and diagram line becomes statements, indexed by concept."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, groupby
from operator import attrgetter, itemgetter

from review_core.document.model import Block, Document, Role, Sentence
from review_core.evidence.cue_words import CUES
from review_core.evidence.cues import (
    DENYING,
    clause_starts,
    denied_tokens,
    meant_cues,
    modality_of,
    role_scope,
    scope_of,
)
from review_core.evidence.lexicon import LEXICON
from review_core.evidence.looking import NO_WEIGHT, RANKS, bits_of, look_of, names_of
from review_core.evidence.matcher import Lexicon, Word
from review_core.evidence.model import ANY_SCOPE, DESIGN, Claim, Hit, Scope, Signal, Statement
from review_core.evidence.standing import restate

_PROPOSING: frozenset[Role] = frozenset(
    {"proposal", "rollout", "operations", "testing", "consequences", "goals", "summary"}
)
_DIAGRAM_LINES = 400  # beyond it a diagram's labels are read by the topology only
_PROPOSAL_SHARE = 0.25
_MARKS = '"“'
_QUOTE = re.compile(r'"[^"]{1,60}"|“[^”]{1,60}”')
_LONGEST_QUOTING = 1200  # characters of a sentence in which quotation marks are looked for
_LONGEST_HEADING = 400  # characters of a heading or lead that say what is under it


@dataclass(frozen=True)
class Reading:
    """A document's statements. Everything a rule asks of the text it asks here."""

    document: Document
    statements: tuple[Statement, ...]
    lexicon: Lexicon

    @cached_property
    def words(self) -> int:
        """How many words the document's prose has."""
        return sum(statement.words for statement in self.statements)

    def having(self, concepts: str, scopes: frozenset[Scope] = DESIGN, *, denied: bool = False) -> list[Statement]:
        """Statements in these scopes that say one of the concepts (`a|b`) plainly; with `denied`, that negate one."""
        asked = (concepts, scopes, denied)
        known = self._had.get(asked)
        if known is None:
            known = self._had[asked] = self._having(concepts, scopes, denied)
        return list(known)

    def count(self, concepts: str, scopes: frozenset[Scope] = DESIGN) -> int:
        """How many statements in these scopes say one of the concepts, plainly or negated."""
        return len({one.index for one in self._saying(concepts) if one.scope in scopes})

    def says(self, concepts: str, scopes: frozenset[Scope] = DESIGN) -> bool:
        """Whether any statement in these scopes says one of the concepts plainly."""
        bits = self.bits(concepts)
        return any(one.asserted & bits and one.scope in scopes for one in self._saying(concepts))

    def claims(self, signals: Iterable[Signal], scopes: frozenset[Scope] = DESIGN) -> list[Claim]:
        """What the document claims by these signals: for each statement the strongest match, in document order.

        A lack outweighs a mere mention in the same statement, a mechanism outweighs a lack of equal strength.
        """
        best: dict[int, tuple[int, int]] = {}
        index = self._by_concept
        for signal in signals:
            look = look_of(signal, self.lexicon)
            weigh, most = look.weight, look.most
            for name in self._rarest(look.own):
                for statement in index.get(name, ()):
                    if statement.scope not in scopes:
                        continue
                    at = statement.index
                    before = best.get(at, NO_WEIGHT)
                    if before < most and (weight := weigh(statement)) > before:
                        best[at] = weight
        return [
            Claim(RANKS[rank], strength, self.statements[index]) for index, (strength, rank) in sorted(best.items())
        ]

    @cached_property
    def stretches(self) -> tuple[tuple[int, Role, tuple[Statement, ...]], ...]:
        """The statements in their order, parted where what stands above them or the role of their section changes."""
        by_place = groupby(self.statements, key=attrgetter("context", "role"))
        return tuple((context, role, tuple(statements)) for (context, role), statements in by_place)

    @cached_property
    def set_aside(self) -> frozenset[str]:
        """The sentences, verbatim, no part of which speaks of the proposal."""
        spoken: dict[tuple[int, int], bool] = {}
        for one in self.statements:
            place = (one.start, one.end)
            spoken[place] = spoken.get(place, False) or one.scope == "proposed"
        return frozenset(self.document.quote(*place) for place, proposed in spoken.items() if not proposed)

    @cached_property
    def _had(self) -> dict[tuple[str, frozenset[Scope], bool], list[Statement]]:
        """What was asked before: every other question of the rules is one that another rule has asked."""
        return {}

    def _having(self, concepts: str, scopes: frozenset[Scope], denied: bool) -> list[Statement]:
        bits = self.bits(concepts)
        saying: Iterable[Statement] = self._saying(concepts)
        if denied:
            found = [one for one in saying if one.denied & bits and one.scope in scopes]
        else:
            found = [one for one in saying if one.asserted & bits and one.scope in scopes]
        if "|" not in concepts:
            return found
        by_index = {one.index: one for one in found}
        return [by_index[index] for index in sorted(by_index)]

    @cached_property
    def _by_concept(self) -> dict[str, list[Statement]]:
        index: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            for concept in set(map(_CONCEPT, statement.hits)):
                index[concept].append(statement)
        return dict(index)

    def bits(self, concepts: str) -> int:
        """The concepts (`a|b`) as a bit mask, to test `Statement.asserted` and `Statement.denied` with."""
        return bits_of(concepts, self.lexicon)

    def _saying(self, concepts: str) -> Iterable[Statement]:
        """The statements that say one of the concepts, plainly or negated, by concept; one that says two comes twice."""
        index = self._by_concept
        names = names_of(concepts)
        if len(names) == 1:
            return index.get(names[0], ())
        return chain.from_iterable([index[name] for name in names if name in index])

    def _rarest(self, groups: Sequence[frozenset[str]]) -> frozenset[str]:
        """The concepts of the rarest group: any match is among the statements that say one of them."""
        if len(groups) == 1:
            return groups[0]
        index = self._by_concept
        return min(groups, key=lambda names: sum([len(index[name]) for name in names if name in index]))


def read(document: Document, lexicon: Lexicon = LEXICON) -> Reading:
    """Reads a document into statements; pure, linear in its length."""
    base = _context_scope(document)
    statements: list[Statement] = []
    above = 0
    for number, block in enumerate(document.blocks):
        role = document.role_of(block)
        scope = base if role == "context" else role_scope(role)
        if block.kind == "heading":
            above = _concepts(block.text[:_LONGEST_HEADING], lexicon)
        context = above | (_concepts(block.lead[:_LONGEST_HEADING], lexicon) if block.lead else 0)
        for sentence in _sentences(document, block):
            statements += _read_sentence(sentence, block, number, role, scope, context, len(statements), lexicon)
    return Reading(document, restate(document, statements, lexicon), lexicon)


@lru_cache(maxsize=256)
def _concepts(text: str, lexicon: Lexicon) -> int:
    """The concepts of a heading or lead, as bits."""
    return lexicon.find(lexicon.tokens(text)).bits


def _bits_of_hits(hits: Iterable[Hit], lexicon: Lexicon) -> int:
    bits = lexicon.bits
    return sum([bits[concept] for concept in {hit[0] for hit in hits}])


@lru_cache(maxsize=16)
def _bits_of_cues(lexicon: Lexicon) -> int:
    return sum([lexicon.bits[cue] for cue in CUES if cue in lexicon.bits])


@lru_cache(maxsize=1024)
def _cues_in(bits: int, lexicon: Lexicon) -> frozenset[str]:
    """The cues among the concepts that are given as bits."""
    return frozenset([cue for cue in CUES if bits & lexicon.bits.get(cue, 0)])


def _context_scope(document: Document) -> Scope:
    """Background is another system's story, unless the document has hardly anything else: then it is the design."""
    context = proposing = 0
    for block in document.blocks:
        role = document.role_of(block)
        if role == "context":
            context += len(block.text)
        elif role in _PROPOSING:
            proposing += len(block.text)
    return "proposed" if proposing < _PROPOSAL_SHARE * (context + proposing) else "status-quo"


def _sentences(document: Document, block: Block) -> Iterator[Sentence]:
    if block.kind in ("comment", "code"):
        return
    if block.sentences:
        yield from block.sentences
    elif block.kind == "diagram":
        yield from _diagram_lines(document, block)
    elif block.text.strip():
        yield Sentence(block.text, block.start, block.end, block.start_line, block.end_line)


def _diagram_lines(document: Document, block: Block) -> Iterator[Sentence]:
    at = block.start
    for offset, line in enumerate(document.text[block.start : block.end].split("\n")[:_DIAGRAM_LINES]):
        text = line.strip()
        if text and not text.startswith("```"):
            start = at + line.index(text[0])
            yield Sentence(text, start, start + len(text), block.start_line + offset, block.start_line + offset)
        at += len(line) + 1


def _read_sentence(
    sentence: Sentence, block: Block, number: int, role: Role, base: Scope, context: int, index: int, lexicon: Lexicon
) -> list[Statement]:
    words = lexicon.tokens(sentence.text)
    found = lexicon.find(words)
    said = _cues_in(found.bits & _bits_of_cues(lexicon), lexicon)
    asks = sentence.text
    if block.kind == "diagram":
        # An arrow's "may I?" is a request, and no doubt of the author's.
        said, asks = said - _DOUBTS, asks.rstrip("?")
    stops = [word.stop for word in words]
    where = (sentence.text, sentence.start, sentence.end, sentence.start_line, sentence.end_line)
    where_in = (number, block.section, role)
    if said.isdisjoint(_PLACED_CUES):
        # Most sentences neither change their scope nor negate: all of it is one statement, wherever its cues stand.
        modality = modality_of(role, asks, said)
        hits = tuple(found)
        return [
            Statement(
                index, *where, *where_in, base, modality, stops.count(0), hits, found.bits, 0, context, block.kind
            )
        ]
    cues = meant_cues(words, [hit for hit in found if hit[0] in CUES], _quoted(sentence.text, lexicon))
    if block.kind == "diagram":
        cues = [hit for hit in cues if hit[0] not in _DOUBTS]
    said = frozenset([hit[0] for hit in cues])
    spans = [(0, len(words), base)] if said.isdisjoint(_SCOPE_CUES) else _scoped_spans(words, cues, base)
    denied = frozenset[int]() if said.isdisjoint(DENYING) else denied_tokens(words, cues)
    negations = {hit.first for hit in cues if hit.concept == "cue.negation"} if denied else set()
    statements: list[Statement] = []
    for first, last, scope in spans:
        whole = len(spans) == 1
        part: list[Hit] = found if whole else _between(found, first, last)
        here = said if whole else frozenset([hit[0] for hit in _between(cues, first, last)])
        if denied:
            # A phrase that holds the negation itself ("no limit") is said plainly, and so is all behind the last denied.
            reached = bisect_left(part, max(denied) + 1, key=_FIRST)
            part = [
                Hit(concept, start, end, True)
                if (start in denied or end in denied) and negations.isdisjoint(range(start, end + 1))
                else hit
                for hit in part[:reached]
                for concept, start, end, _ in (hit,)
            ] + part[reached:]
            asserted = _bits_of_hits([hit for hit in part if not hit[3]], lexicon)
            negated = _bits_of_hits([hit for hit in part if hit[3]], lexicon)
        else:
            asserted, negated = found.bits if whole else _bits_of_hits(part, lexicon), 0
        modality = modality_of(role, asks, here)
        length = stops[first:last].count(0)
        statements.append(
            Statement(
                index + len(statements), *where, *where_in, scope, modality, length, tuple(part), asserted,
                negated & ~asserted, context, block.kind,
            )
        )  # fmt: skip
    return statements


def _quoted(text: str, lexicon: Lexicon) -> frozenset[int]:
    """The tokens of a sentence that stand in quotation marks, a few words at a time."""
    if not any(mark in text for mark in _MARKS):
        return frozenset()
    found: set[int] = set()
    for quote in _QUOTE.finditer(text[:_LONGEST_QUOTING]):
        first = len(lexicon.tokens(text[: quote.start()]))
        found.update(range(first, first + len(lexicon.tokens(quote[0]))))
    return frozenset(found)


def _scoped_spans(words: list[Word], cues: list[Hit], base: Scope) -> list[tuple[int, int, Scope]]:
    """The stretches of a sentence with a scope cue that keep one scope, by its clauses."""
    size = len(words)
    starts = clause_starts(words, cues)
    spans: list[tuple[int, int, Scope]] = []
    was_weak = False
    for start, end in zip(starts, [*starts[1:], size], strict=True):
        here = frozenset([hit[0] for hit in _between(cues, start, end)])
        scope, weak = scope_of(base, here), bool(here & _WEAK_CUES)
        if spans and spans[-1][2] == scope and weak == was_weak:
            spans[-1] = (spans[-1][0], end, scope)
        else:
            spans.append((start, end, scope))
        was_weak = weak
    return spans


def _between(hits: list[Hit], start: int, end: int) -> list[Hit]:
    """The hits that begin in a stretch of tokens."""
    return hits[bisect_left(hits, start, key=_FIRST) : bisect_left(hits, end, key=_FIRST)]


_FIRST = itemgetter(1)


_CONCEPT = itemgetter(0)

_DOUBTS = frozenset({"cue.may", "cue.question"})
_WEAK_CUES = frozenset({"cue.promised", "cue.question"})
_SCOPE_CUES = _WEAK_CUES | {"cue.status-quo", "cue.alternative", "cue.non-goal", "cue.without"}
_PLACED_CUES = _SCOPE_CUES | DENYING


__all__ = ["ANY_SCOPE", "Reading", "read"]
