"""What a claim is made of: the part or the kind of data that its clause names, and whether two claims are of one thing."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from review_core.rules.base import Case
from review_core.rules.contradictions._told import Claim
from review_core.rules.relevance import is_page
from review_core.topology import phrases
from review_core.topology.phrases import Item
from review_core.topology.words import Nature, singular

_PRONOUN = re.compile(
    r"\A\W*(?:it|they|its|their|this|these|that|those|both|each|there|here|so|thus|hence|in addition|also)\b"
)
_AMONG = re.compile(r"\s+(?:among|within|in|of|for|inside) (?:the |our |its |all )?((?:[\w-]+ ){0,2}[\w-]+)")
_AUXILIARIES = frozenset(
    (
        "is",
        "are",
        "was",
        "were",
        "be",
        "has",
        "have",
        "must",
        "can",
        "may",
        "will",
        "shall",
        "should",
        "do",
        "does",
        "never",
    )
)
_CONDITION = re.compile(r"\A\W*(?:if|when|whenever|once|after|as soon as|while|before|unless|until)\b[^,]*, ")
_RELATIVE = re.compile(r"\b(?:which|that) ")
_RELATIVE_REACH = 40  # characters between "which" and what it says
_COMPARING = 3  # columns
_MATTER = "matter"
_SHORT, _STEM = 3, 6  # letters: of a word too short to look for, and of a word's stem
# What a sentence opens with before its verb, which is not always read as a noun ("Balances are ...").
_OPENING = re.compile(
    r"\A\W*(?:the |all |every |each |any |an? |our |no )?((?:[a-z-]+ ){1,3}?)(?:is|are|has|have|must|can|will"
    r"|stays?|remains?|keeps?|gets?|may|never|runs?|lives?|sits?|goes)\b"
)
_TIER = re.compile(
    r"\A\W*(?:the |our |all |each |every )?((?:[a-z][\w-]* ){1,2}?)(?:tier|layer|instance|node|pod"
    r"|server|cluster|group)s?\b"
)
_OF = re.compile(r"\s+(?:of|for|in|on|to|from)\s(?:[\w-]+\s){0,2}?[\w-]+\b")
# What a reading of nouns takes for one besides.
_ADJECTIVE = re.compile(r"(?:ous|able|ible|less|ly|ed|ic|ive|istent|ilient|test|ward|wise|like)\Z")
_WORD = re.compile(r"[a-z][a-z0-9]{2,}")
# What tells no part and no kind of data from another.
_PLACES = """
    service microservice system app application instance node server backend platform process pod container
    component module part machine host task worker database db store storage datastore disk disc drive file
    filesystem directory folder broker queue topic replica copy standby primary secondary master follower leader
    region site zone centre center datacenter datacentre consumer thread function api network cluster one everything
    all design solution architecture setup tier layer main other each own the software engine element unit new old
    local in memory embedded load balancer ingress proxy emptydir sqlite client user caller session volume
"""
_MATTERS = """
    stream data message event job request call user client caller producer line link connection memory time order
    ordering sequence write read update record change transaction commit backup snapshot dump replication failover
    loss outage failure goal target objective rpo rto hour minute second day night week month year availability
    partition side version deployment release migration upgrade downtime single first two three four five six seven
    eight nine ten several many multiple local state session consistency delivery processing point team company it
    they which that delay lag key value way case step run work load traffic operation result output input entry item
    name number total strict global standard parallel same lost zero none nil async sync strong full whole fast
    exact once twice never always behind late random most least maximum minimum average peak few much more less high
    low long short both any no interval retention ttl timeout limit rate percent percentage kafka sqs sns rabbitmq
    redis postgres postgresql mysql kinesis pulsar nats replay restore notice and or production tolerate pool fleet
    throughput speed performance visibility lock lease claim deadline acknowledgement ack expiry gateway scheduler
    webhook offset answer proxy balancer fail failed expire freshness min max sec batch set trail every all each thing nothing
    cache cached running using being mean recent current concurrent different them us we you he she who whom its
    their those this these there some back cut kind sort amount half again after before until while when if
"""
_GENERIC_PARTS = frozenset(_PLACES.split())
_GENERIC = _GENERIC_PARTS | frozenset(_MATTERS.split())


class Subject(NamedTuple):
    """What a claim is of: the words that tell it from others (none where it is of the whole), and its kind as a part."""

    words: frozenset[str]
    kind: str


def part_of(case: Case, claim: Claim, *, skip: frozenset[str] = frozenset()) -> Subject:
    """The part of the system that a claim is made of: named in its clause, else by what stands before it or above it."""
    one = claim.statement
    block = case.document.blocks[one.block]
    if one.kind == "table-row" and block.cells and (words := _telling(block.cells[0], _GENERIC)):
        own = _first_part(block.cells[0], skip)
        return Subject(words, own.kind if own else "unknown")
    own = _relative(claim, skip) or _first_part(claim.clause, skip)
    if own is not None:
        return own
    among = _AMONG.match(claim.told.words[claim.found.end() :])
    if among and (words := _telling(among[1], _GENERIC)):
        return Subject(words, "unknown")
    for before in reversed(case.reading.statements[max(0, one.index - 3) : one.index]):
        if before.block != one.block or before.start == one.start or before.kind == "table-row":
            continue
        if before.scope == "proposed" and (found := _first_part(before.text, skip)) is not None:
            return found
    section = case.document.sections[one.section]
    for title in (block.lead, section.title if section.level > 1 else ""):
        if title and (found := _first_part(title, skip)) is not None:
            return found
    return Subject(frozenset(), "unknown")


def part_or_matter_of(case: Case, claim: Claim) -> Subject:
    """The part that a claim's clause names, else what it speaks of: "the report runs on one server" is of the report."""
    own = _first_part(claim.clause, frozenset())
    if own is not None or _PRONOUN.match(claim.clause) or claim.statement.kind == "table-row":
        return own or part_of(case, claim)
    among = _AMONG.match(claim.told.words[claim.found.end() :])
    words = (_telling(among[1], _GENERIC) if among else frozenset()) or _topic(claim.clause)
    return Subject(words, "unknown")


def matter_of(case: Case, claim: Claim) -> Subject:
    """The things that a claim's clause names, parts or kinds of data; a clause that opens with "it" is of those before."""
    clause = claim.clause
    start = claim.told.words.find(clause)
    end = claim.found.end() - max(0, start)
    one = claim.statement
    if one.kind == "table-row":
        header = " ".join(case.document.blocks[one.block].header)
        return Subject(_things(clause) - _telling(header, frozenset()), _MATTER)
    words = _topic(_CONDITION.sub("", clause[:end])) | _things(_complement(clause[end:]))
    if not words and _PRONOUN.match(clause) and one.index:
        before = case.reading.statements[one.index - 1]
        if before.block == one.block:
            words = _topic(before.text)
    return Subject(words, _MATTER)


def alike(case: Case, one: Claim, two: Claim, mine: Subject, other: Subject) -> bool:
    """Whether two claims are made of one thing, as far as their words and places tell."""
    if _rows_apart(case, one, two):
        return False
    if mine.words and other.words:
        if mine.kind == _MATTER == other.kind:
            named = _named_in(mine.words, two.clause) or _named_in(other.words, one.clause)
            return named or bool(mine.words & other.words)
        return mine.words <= other.words or other.words <= mine.words  # of parts the whole name counts
    if is_page(case) or one.statement.section == two.statement.section:
        return True
    # What is promised of no part is promised of the whole, wherever it stands.
    return not mine.words


def _relative(claim: Claim, skip: frozenset[str]) -> Subject | None:
    """The part right before a relative clause that makes the claim: "sends it to the scheduler, which keeps it in memory"."""
    words = claim.told.words
    opening = max((found.start() for found in _RELATIVE.finditer(words, 0, claim.found.start())), default=-1)
    if opening < 0 or claim.found.start() - opening > _RELATIVE_REACH:
        return None
    parts = [Subject(words, kind) for words, kind in _parts(words[:opening]) if kind not in skip]
    return parts[-1] if parts else None


def _rows_apart(case: Case, one: Claim, two: Claim) -> bool:
    """Whether two claims are rows of one table whose columns compare its rows: each is about another option."""
    a, b = case.document.blocks[one.statement.block], case.document.blocks[two.statement.block]
    compared = a.kind == b.kind == "table-row" and a is not b and a.header == b.header and a.section == b.section
    return compared and len(a.header) >= _COMPARING


def _first_part(text: str, skip: frozenset[str]) -> Subject | None:
    """The first part that a text names by more than a general word, of a kind that is not to be skipped."""
    for words, kind in _parts(text):
        if kind not in skip:
            return Subject(words, kind)
    return None


@lru_cache(maxsize=512)
def _parts(text: str) -> tuple[tuple[frozenset[str], str], ...]:
    opening = _TIER.match(text.lower())
    tier = _telling(opening[1], _GENERIC) if opening else frozenset[str]()
    if tier:
        return ((tier, "unknown"),)
    found = (
        (_telling(item.text, _GENERIC_PARTS), item.kind)
        for item in phrases.read(text)
        if item.role == "mention" and (item.whole or item.words > 1)
    )
    return tuple((words, kind) for words, kind in found if words)


def _topic(text: str) -> frozenset[str]:
    """What a clause speaks of: what stands before its verb, and only where that tells nothing what follows it."""
    opening = _OPENING.match(text.lower())
    items = phrases.read(text)
    verb = next((n for n, item in enumerate(items) if item.role == "verb" or item.text in _AUXILIARIES), len(items))
    subject = _telling(opening[1] if opening else "", _GENERIC) | _nouns(items[:verb])
    return subject or _nouns(items[verb:])


@lru_cache(maxsize=512)
def _things(text: str) -> frozenset[str]:
    return _nouns(phrases.read(text))


def _nouns(items: Sequence[Item]) -> frozenset[str]:
    named = [item for item in items if item.role in ("mention", "noun")]
    # A product says by what, not of what.
    return _telling(" ".join(item.text for item in named if not item.nature & Nature.PRODUCT), _GENERIC)


def _complement(following: str) -> str:
    """What is said right behind a claim of whom it is: "of the ledger", "for payments"."""
    found = _OF.match(following)
    return found.group() if found else ""


def _named_in(words: frozenset[str], clause: str) -> bool:
    """Whether a clause has one of the words in any form: "charged" has "charge"."""
    return any(len(word) > _SHORT and re.search(rf"\b{re.escape(word[:_STEM])}", clause) for word in words)


def _telling(name: str, general: frozenset[str]) -> frozenset[str]:
    words = map(singular, _WORD.findall(name.lower()))
    return frozenset(word for word in words if word not in general and not _ADJECTIVE.search(word))
