"""Everything in a document that may name a part of its system or tie two of them: candidates, weighed elsewhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from review_core.document.model import Block, Document, Role, Sentence
from review_core.topology import phrases, relations
from review_core.topology.lexicon import EdgeKind, Kind
from review_core.topology.phrases import Item
from review_core.topology.words import Nature, fold, lowered, proper_names, singular

# What these say is of another system than the one proposed.
OUTSIDE: frozenset[Role] = frozenset(
    {"alternatives", "non-goals", "glossary", "references", "future", "meta", "open-questions"}
)
# What these say may be of the system that the proposal replaces.
BEFORE: frozenset[Role] = frozenset({"context"})


class Passage(NamedTuple):
    """Where something is said: offsets into the document's text and 1-based lines."""

    start: int
    end: int
    start_line: int
    end_line: int


@dataclass(slots=True)
class Candidate:
    """What may be a part, under one key: how it is written, what its head is, and how often it does what.

    Forms and kinds are counted in plain dictionaries: a hostile document names thousands of parts, and every Counter is
    one more object for the garbage collector.
    """

    key: str
    forms: dict[str, int] = field(default_factory=dict)
    nature: int = 0
    kinds: dict[Kind, int] = field(default_factory=dict)
    words: int = 1
    whole: int = 0
    partial: int = 0
    proper: int = 0
    definite: int = 0
    acts: int = 0
    acted_on: int = 0
    background: int = 0
    stated: bool = False  # named as a part by a diagram, a table or a list of parts
    drawn: bool = False
    emphasised: bool = False
    listed: int = 0  # how often a list item or a row opens with it, followed by what it is
    aliases: dict[str, None] = field(default_factory=dict)
    passages: list[Passage] = field(default_factory=list)

    def written(self, form: str, times: int = 1) -> None:
        """Counts a way of writing its name."""
        self.forms[form] = self.forms.get(form, 0) + times

    def told(self, kind: Kind, times: int = 1) -> None:
        """Counts a kind that something makes of it."""
        self.kinds[kind] = self.kinds.get(kind, 0) + times


class Tie(NamedTuple):
    """One dependency between two candidates' keys, and where it is said. `sure` where a diagram draws it."""

    source: str
    target: str
    edge: EdgeKind
    verb: str
    passage: Passage
    sure: bool = False
    background: bool = False
    label: str = ""


@dataclass(slots=True)
class Gathered:
    """All candidates by key, and all ties in the document's order."""

    candidates: dict[str, Candidate] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)
    surmised: list[Tie] = field(default_factory=list)
    # Texts that say of one candidate (a key) how many of it run: the rest of a label, a cell of a column of counts.
    counted: list[tuple[str, str, Passage]] = field(default_factory=list)
    # Where the rows start whose columns have already said what ties them: as sentences they are only guessed at.
    read_as_table: set[int] = field(default_factory=set)
    # What any word of the sentences that start at an offset can do (bits of Use).
    uses: dict[int, int] = field(default_factory=dict)

    def may(self, sentence: Sentence, use: int) -> bool:
        """Whether a sentence has a word of a use, as far as its words have been heard."""
        return self.uses.get(sentence.start, use) & use != 0

    def candidate(self, key: str) -> Candidate:
        """The candidate of a key, new where there is none yet."""
        found = self.candidates.get(key)
        if found is None:
            found = self.candidates[key] = Candidate(key)
        return found


# A background section tells of the proposed system as well, save where it says that it tells of the one before.
_STATUS_QUO = re.compile(
    r"\b(?:current(?:ly)?|today|to date|at present|presently|at the moment|now|nowadays|existing|legacy|old|previous(?:ly)?"
    r"|used to|until now|so far|status quo|as[- ]is|before|was|were|had been)\b"
)
_EMPHASIS = re.compile(r"(\*\*|__|``?)(?=[^\s*_`])([^\n*`]{2,50}?)\1")
_MOST_PASSAGES = 6
_BREAKS = frozenset({"heading", "code", "diagram", "comment"})


def emphasised(text: str) -> frozenset[str]:
    """Keys of what the source sets in bold or in code type."""
    return frozenset(fold(m[1]) for m in _EMPHASIS.findall(text))


def prose(document: Document, gathered: Gathered) -> None:
    """Adds what the sentences, list items and table cells of the document say."""
    names = proper_names(document.text)
    for item in phrases.read(f"the {document.title}", names):
        if item.role == "mention" and item.nature & (Nature.HEAD | Nature.AGENT) and document.sections:
            top = document.sections[0]
            _mention(item, _line_passage(document, top.start_line), False, gathered)
    titles: dict[int, str] = {}
    subject: tuple[str, ...] = ()
    stack: list[tuple[int, tuple[str, ...]]] = []  # subjects of the list items around, with their depth
    latest: dict[str, Item] = {}  # the last name that ended in each kind of part
    bases: dict[str, Item] = {}  # names of two words by their first
    section = -1
    for block in document.blocks:
        if block.section != section:
            section, stack, latest = block.section, [], {}
            subject = _titled(document, block.section, titles, names)
        if block.kind in _BREAKS:
            continue
        role = document.sections[block.section].role
        if role in OUTSIDE:
            continue
        background = role in BEFORE or block.start in gathered.read_as_table
        if role in BEFORE and _STATUS_QUO.search(lowered(document.sections[block.section].title)):
            continue
        if block.kind == "list-item":
            while stack and stack[-1][0] >= block.depth:
                stack.pop()
            if stack:
                subject = stack[-1][1] or subject
        else:
            stack = []
        last: tuple[str, ...] = ()
        for n, sentence in enumerate(block.sentences):
            if role in BEFORE and _STATUS_QUO.search(lowered(sentence.text)):
                continue
            heard = phrases.hear(sentence.text)
            gathered.uses[sentence.start] = gathered.uses.get(sentence.start, 0) | heard.uses
            items: Sequence[Item] = _referred(phrases.items_of(heard, names), latest, bases)
            if n == 0 and block.kind == "list-item":
                items = _listed(items, block, document, gathered)
            around = () if n or block.kind != "list-item" else (subject if block.lead or stack else ())
            _surmise_around(items, around, sentence, background, gathered)
            own, last = _sentence(items, sentence, subject, background, gathered)
            subject = own or subject
        if block.kind == "list-item":
            stack.append((block.depth, last or subject))


def _referred(items: list[Item], latest: dict[str, Item], bases: dict[str, Item]) -> list[Item]:
    """Lets "the table" mean the table that was named last, and "stock calls ..." the stock service."""
    for i, item in enumerate(items):
        named = None
        if item.role == "mention" and item.nature & Nature.HEAD:
            if item.words > 1 and item.whole:
                opening, _, head = item.text.rpartition(" ")
                latest[head.lower()] = item
                if item.words == 2:
                    bases[fold(singular(opening.lower()))] = item
            elif item.definite:
                named = latest.get(item.text.lower())
        elif item.role == "noun" and item.key in bases:
            following = items[i + 1] if i + 1 < len(items) else None
            acts = following is not None and following.role == "verb" and not following.gerund
            called = i > 0 and items[i - 1].role == "verb" and not items[i - 1].idle
            named = bases[item.key] if acts or (called and item.definite) else None
        if named is not None:
            items[i] = replace(named, whole=item.whole)
    return items


def _line_passage(document: Document, line: int) -> Passage:
    lines = document.text.split("\n", line)
    start = sum(len(text) + 1 for text in lines[: line - 1])
    return Passage(start, start + len(lines[line - 1]), line, line)


def _titled(document: Document, section: int, titles: dict[int, str], names: frozenset[str]) -> tuple[str, ...]:
    """The key of what a section's title names, if that is all that the title says."""
    if section not in titles:
        items = phrases.read("The " + document.sections[section].title, names)[0:]
        mentions = [i for i in items if i.role == "mention"]
        others = [i for i in items if i.role in ("verb", "noun")]
        titles[section] = mentions[0].key if len(mentions) == 1 and not others and mentions[0].whole else ""
    return (titles[section],) if titles[section] else ()


def _listed(items: Sequence[Item], block: Block, document: Document, gathered: Gathered) -> Sequence[Item]:
    """A list item that opens with a name and says what it is; in a list of parts, whatever it opens with is one."""
    if not items or items[0].role not in ("mention", "noun"):
        return items
    defines = len(items) == 1 or (items[1].role == "word" and items[1].text in (":", "-", "–", "—", "("))
    of_parts = _PARTS.search(block.lead or document.sections[block.section].title) is not None
    first = items[0]
    if not defines or not (first.whole and (first.role == "mention" or of_parts)):
        return items
    if first.role == "noun":
        first = replace(first, role="mention")
    found = gathered.candidate(first.key)
    found.listed += 1
    found.stated |= of_parts
    if of_parts:
        passage = Passage(block.start, block.end, block.start_line, block.end_line)
        for item in items[1:]:
            if item.role == "mention" and item.nature & Nature.PRODUCT and item.key != first.key:
                gathered.ties.append(Tie(first.key, item.key, "data", "have", passage))
    return [first, *items[1:]]


_PARTS = re.compile(
    r"(?:\b(?:parts|components|services|microservices|systems|modules|building blocks|processes|programs|actors|participants"
    r"|applications|apps))\s*(?:are|include|such as|involved|in play)?\s*:?\s*$",
    re.IGNORECASE,
)


def _sentence(
    items: Sequence[Item], sentence: Sentence, subject: tuple[str, ...], background: bool, gathered: Gathered
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Adds one sentence; gives back its own subject and its last clause's."""
    passage = Passage(sentence.start, sentence.end, sentence.start_line, sentence.end_line)
    mentions = 0
    for item in items:
        if item.role == "mention":
            mentions += 1
            _mention(item, passage, background, gathered)
    if not mentions:
        return (), ()
    if "(" in sentence.text:
        for name, alias in _aliases(items):
            gathered.candidate(name).aliases[alias] = None
    reading = relations.relate(items, subject)
    gathered.ties += [Tie(*relation, passage, False, background) for relation in reading.relations]
    if mentions > 1:
        gathered.surmised += [Tie(*relation, passage, False, background) for relation in relations.surmise(items)]
    for key in reading.actors:
        if key in gathered.candidates:
            gathered.candidates[key].acts += 1
    for key in reading.objects:
        if key in gathered.candidates:
            gathered.candidates[key].acted_on += 1
    return reading.subject, reading.final


def _surmise_around(
    items: Sequence[Item], around: Sequence[str], sentence: Sentence, background: bool, gathered: Gathered
) -> None:
    """Ties what a section is titled with, or what a list was announced of, to the first part named in its sentence."""
    if not around:
        return
    first = next((i for i in items if i.role == "mention"), None)
    verbs = [i for i in items if i.role == "verb" and not i.idle]
    if first is not None and verbs and first.key not in around:
        passage = Passage(sentence.start, sentence.end, sentence.start_line, sentence.end_line)
        gathered.surmised.append(
            Tie(around[0], first.key, verbs[0].edge, verbs[0].text, passage, background=background)
        )


def _mention(item: Item, passage: Passage, background: bool, gathered: Gathered) -> None:
    found = gathered.candidate(item.key)
    found.nature |= item.nature
    if item.words > found.words:
        found.words = item.words
    if item.kind != "unknown":
        found.told(item.kind)
    if item.whole:
        found.whole += 1
        found.written(item.text)
    else:
        found.partial += 1
        if not found.forms:
            found.forms[item.text] = 1
    found.proper += item.proper
    found.definite += item.definite
    found.background += background
    if len(found.passages) < _MOST_PASSAGES:
        found.passages.append(passage)


def _aliases(items: Sequence[Item]) -> Iterator[tuple[str, str]]:
    """Names with another in brackets directly behind them ("Baseboard Management Console (BMC)")."""
    for i in range(len(items) - 3):
        if (
            items[i].role == "mention"
            and items[i + 1].text == "("
            and items[i + 2].role == "mention"
            and items[i + 3].text == ")"
        ):
            yield items[i].key, items[i + 2].key


def edge_of_label(label: str) -> EdgeKind | None:
    """The kind of edge that a label speaks of, if any: its first verb decides, then what it names."""
    lower = label.lower()
    verbs = (i for i in phrases.label("it " + lower) if i.role == "verb" and not i.idle)
    first = next(verbs, None)
    if first is not None and first.edge != "sync":
        return first.edge
    return "async" if _ASYNC_LABEL.search(lower) else None


_ASYNC_LABEL = re.compile(r"\b(?:a?sync\w*|events?|queues?|streams?|kafka|topics?|messages?|sns|sqs|amqp|mqtt)\b")


def blocks_of(document: Document, kind: str) -> Iterator[Block]:
    """The blocks of a kind that speak of the proposed system."""
    return (b for b in document.blocks if b.kind == kind and document.sections[b.section].role not in OUTSIDE)
