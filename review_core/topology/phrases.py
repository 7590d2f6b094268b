"""A sentence as the reader of relations needs it: mentions of parts, interaction verbs, and the small words between.

A mention is a noun phrase whose head can name a part: a kind of part ("thumbnail service"), an agent noun ("matcher"), a
known product, or a proper name. Whether it is one is decided over the whole document, not here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from review_core.topology import lexicon
from review_core.topology.lexicon import EdgeKind, Kind, listed
from review_core.topology.words import ARROWS, CAPABLE, Nature, Use, Word, fold, singular, word

# No token holds white space, or looks past any.
_TOKEN = re.compile(r"[^\W_][\w/]*+(?:[-.'’+:][\w/]++)*+(?:\+\+)?|→|[-=]{1,3}>|[^\w\s]")
_LONGEST_NAME = 4
_LONGEST_LABEL = 60  # characters
_LONGEST_KNOWN_RUN = 40  # characters; longer ones are addresses and the like, and seldom met twice
_MOST_KNOWN_RUNS = 32_768
_LONGEST_KNOWN_PHRASE = 6  # words
# The bits that are asked of every word, each by a name of its own: to read an attribute of a class takes four times as long.
_STOP, _MARK, _ARROW, _VERB, _IDLE = Nature.STOP, Nature.MARK, Nature.ARROW, Nature.VERB, Nature.IDLE
_HEAD, _MODIFIED, _AGENT, _PRODUCT = Nature.HEAD, Nature.MODIFIED, Nature.AGENT, Nature.PRODUCT
_NAME, _CAPITAL = Nature.NAME, Nature.CAPITAL
_ARTICLE, _DETERMINER, _BEFORE_VERB, _ADVERB = Use.ARTICLE, Use.DETERMINER, Use.BEFORE_VERB, Use.ADVERB
_GERUND, _OPENS_PAIR, _UPPER, _SHARES = Use.GERUND, Use.OPENS_PAIR, Use.UPPER, Use.SHARES
_ENDS_NOUN = _STOP | _MARK


# What an item of a sentence is. A word is a small one that steers (preposition, conjunction, pronoun, clause end), a noun
# a noun phrase that names no part.
Role = Literal["mention", "verb", "word", "noun"]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a sentence. `key` identifies a mention's name; `text` is its surface, a verb's base or the small word.

    `whole` is False where the mention only modifies another noun ("the queue's depth", "service account"); `nature` is
    that of its head; `proper` says that a capital counts (not merely the first word of a sentence).
    """

    role: Role
    text: str
    key: str = ""
    nature: int = 0
    kind: Kind = "unknown"
    whole: bool = True
    proper: bool = False
    words: int = 0
    edge: EdgeKind = "sync"
    participle: bool = False
    gerund: bool = False
    idle: bool = False
    definite: bool = False


# Items are values, and most sentences share theirs: making one anew costs more than finding it.
@lru_cache(maxsize=4_096)
def _small(text: str) -> Item:
    return Item("word", text)


@lru_cache(maxsize=4_096)
def _verb(form: str, idle: bool) -> Item:
    gerund = form.endswith("ing")
    if idle:
        return Item("verb", "", participle=form.endswith("ed"), gerund=gerund, idle=True)
    edge, base, participle = lexicon.VERBS[form]
    return Item("verb", base, edge=edge, participle=participle, gerund=gerund)


@lru_cache(maxsize=8_192)
def _noun(text: str, key: str, definite: bool) -> Item:
    return Item("noun", text, key, definite=definite)


@lru_cache(maxsize=8_192)
def _named(text: str, key: str, nature: int, kind: Kind, whole: bool, proper: bool, words: int, definite: bool) -> Item:
    return Item("mention", text, key, nature, kind, whole, proper, words, definite=definite)


class Heard(NamedTuple):
    """The words of a text, and what any of them is (bits of Nature) and can do (bits of Use)."""

    words: Sequence[Word]
    natures: int
    uses: int


def read(text: str, names: frozenset[str] = frozenset()) -> list[Item]:
    """The items of one sentence, in its order. `names` are the document's proper names."""
    return items_of(hear(text), names)


def hear(text: str) -> Heard:
    """The words of one sentence."""
    words: list[Word] = []
    natures = uses = 0
    known = _known_runs.get
    for run in text.split():
        its, its_natures, its_uses = known(run) or _run(run)
        words += its
        natures |= its_natures
        uses |= its_uses
    return Heard(words, natures, uses)


def items_of(heard: Heard, names: frozenset[str]) -> list[Item]:
    """The items of a sentence whose words are given."""
    words, natures, uses = heard
    if natures & _NAME:
        words = _settled(words, names)
    items: list[Item] = []
    start = 0
    for i, w in enumerate(words):
        nature = w.nature
        if nature & _ENDS_NOUN:
            if i > start:
                _add_phrase(words, start, i, items)
            if not w.use & _ARTICLE:
                items.append(_small(w.lower))
            start = i + 1
        elif nature & _VERB and _is_verb(words, i, start):
            if i > start:
                _add_phrase(words, start, i, items)
            items.append(_verb(w.lower, nature & _IDLE != 0))
            start = i + 1
    if len(words) > start:
        _add_phrase(words, start, len(words), items)
    if natures & _ARROW:
        _chain(items)
    if uses & _SHARES:
        _share(items)
    return items


def _share(items: list[Item]) -> None:
    """Makes mentions of the nouns that do what parts do, or that share the head of the mention behind "and"."""
    for i, item in enumerate(items):
        if item.role != "noun":
            continue
        before = items[i - 1] if i else None
        following = items[i + 1] if i + 1 < len(items) else None
        verb_ahead = following is not None and following.role == "verb"
        if (verb_ahead or (before is not None and before.role == "verb")) and _acts(before, following):
            items[i] = replace(item, role="mention")
        elif following is not None and following.text in _JOINING and (shared := _shared_head(items, i)):
            items[i] = shared


def _run(run: str) -> Heard:
    """The words of a run of characters without white space: most, with their comma or stop, recur."""
    words = tuple(map(word, _TOKEN.findall(run)))
    natures = uses = 0
    for w in words:
        natures |= w.nature
        uses |= w.use
    heard = Heard(words, natures, uses)
    if len(run) <= _LONGEST_KNOWN_RUN:
        if len(_known_runs) >= _MOST_KNOWN_RUNS:
            _known_runs.clear()
        _known_runs[run] = heard
    return heard


_known_runs: dict[
    str, Heard
] = {}  # asked of every run of every text, which a plain dictionary answers in half the time


def mentions(text: str) -> list[Item]:
    """The mentions of a text alone; most without any are told by their words."""
    heard = hear(text)
    if not (heard.natures & _MENTIONED or heard.uses & _MADE_MENTION):
        return []
    return [item for item in items_of(heard, frozenset()) if item.role == "mention"]


# What a text has where it mentions a part: a word that can be one, or what makes one of others.
_MENTIONED = CAPABLE | _ARROW
_MADE_MENTION = _SHARES | _OPENS_PAIR


def label(text: str) -> tuple[Item, ...]:
    """The items of a label, a cell or another short text; such texts recur within a document, where sentences do not."""
    return _label(text) if len(text) <= _LONGEST_LABEL else tuple(read(text))


@lru_cache(maxsize=2_048)
def _label(text: str) -> tuple[Item, ...]:
    return tuple(read(text))


def _settled(words: Sequence[Word], names: frozenset[str]) -> list[Word]:
    """The words where a capital alone makes no name of one that the document also writes without, save in a title."""
    words = list(words)
    titled = False
    for i, w in enumerate(words):
        nature = w.nature
        if not (titled or nature & _NAME):
            continue
        if nature & _CAPITAL:
            if not titled and w.stem not in names:
                titled = i + 1 < len(words) and words[i + 1].use & _UPPER != 0
                if not titled:
                    words[i] = w.plain or w
            else:
                titled = True
        elif titled and nature & _STOP and i + 1 < len(words) and w.use & words[i + 1].use & _UPPER:
            words[i] = replace(w, nature=0, kind="unknown", plain=None)
        else:
            titled = nature & _NAME != 0
    return words


def _chain(items: list[Item]) -> None:
    """Makes parts of the nouns that arrows join ("Receiver (3 pods) → Kafka → Rules"), brackets between left out."""
    at = [i for i, item in enumerate(items) if item.role == "word" and item.text in ARROWS]
    for arrow in at:
        for step in (-1, 1):
            i, depth = arrow + step, 0
            while 0 <= i < len(items) and abs(i - arrow) < 9:
                item = items[i]
                if item.text in "()" and item.role == "word":
                    depth += (item.text == ")") - (item.text == "(")
                elif not depth:
                    if item.role == "noun":
                        items[i] = replace(item, role="mention", definite=True)
                    break
                i += step


def _shared_head(items: list[Item], i: int) -> Item | None:
    """The mention that a noun makes with the head that it shares with the next ("the stock and warehouse services")."""
    if i + 2 >= len(items) or items[i + 2].role != "mention":
        return None
    following = items[i + 2]
    head = following.text.rpartition(" ")[2]
    if following.words != 2 or not following.nature & _HEAD or head == (single := singular(head.lower())):
        return None
    name = f"{items[i].text} {single}"
    return replace(following, text=name, key=fold(name), proper=False)


_JOINING = ("and", "or")


def _acts(before: Item | None, following: Item | None) -> bool:
    """Whether a plain noun does, or is the direct object of, what only parts of a system do ("stock calls ...")."""
    if before is not None and before.role == "verb" and before.text in lexicon.DONE_TO_PARTS and not before.participle:
        return True
    return (
        following is not None
        and following.role == "verb"
        and following.text in lexicon.DONE_BY_PARTS
        and not (following.participle or following.gerund)
        and (before is None or before.role == "word")
    )


def _is_verb(words: Sequence[Word], i: int, start: int) -> bool:
    """Whether a form that can be a verb is one here; what stands before it tells, and else what follows."""
    w = words[i]
    nature, use = w.nature, w.use
    before = words[i - 1] if i else None
    after = words[i + 1] if i + 1 < len(words) else None
    if after is not None and use & _OPENS_PAIR and (w.lower, after.stem) in lexicon.PAIRS:
        return False
    if nature & _NAME and (i or (after is not None and after.nature & _NAME)):
        return False
    if i > 1 and before is not None and before.use & _ADVERB and before.nature & _STOP:
        # "the order service synchronously calls ...": the subject stands before it.
        before, start = words[i - 2], i - 1
    determined = False
    if before is not None:
        if before.use & _BEFORE_VERB:
            return True
        determined = before.use & _DETERMINER != 0
        if determined and after is not None and after.nature & ~_ENDS_NOUN:
            # "the ingest bucket", "a write path"
            return False
    if use & _DESCRIBES:
        # "the routing service", "a managed database": part of a name or of its description.
        joins = after is not None and after.nature & CAPABLE and not after.nature & _NAME
        return not (joins and (determined or use & _GERUND)) and not (determined and after is not None)
    if not (nature & _IDLE or use & _NOUN_TOO):
        return True
    if before is None:
        return after is not None and _opens_object(after)
    if before.nature & _MARK:
        return before.stem not in "(\"'" and after is not None and _opens_object(after)
    if i > start:
        if before.nature & CAPABLE:
            # "the matcher stores ..." but "the matcher queue"; a plural subject takes the bare form.
            if w.lower.endswith("s") != (before.lower != before.stem):
                return after is None or not after.nature & _VERB
            return after is not None and _opens_object(after)
        return w.lower.endswith("s") and after is not None and after.use & _DETERMINER != 0
    return False


def _opens_object(after: Word) -> bool:
    return bool(after.use & _OPENS_OBJECT or after.nature & _NAME)


_OPENS_OBJECT = Use.DETERMINER | Use.PREPOSITION
_DESCRIBES = Use.GERUND | Use.PARTICIPLE
_NOUN_TOO = Use.NOUN_TOO


def _add_phrase(words: Sequence[Word], start: int, end: int, items: list[Item]) -> None:
    """Adds the mentions of the noun phrase between two offsets, the last its own, and else that a noun was there."""
    opening = words[start - 1].use & _INTRODUCES | _LATER if start else 0
    if end == start + 1:
        items.append(_word_alone(opening, words[start]))
    elif end - start <= _LONGEST_KNOWN_PHRASE:
        items += _known_phrase(opening, tuple(words[start:end]))
    else:
        _read_phrase(opening, words[start:end], 0, end - start, items)


# Noun phrases recur within a document far more than sentences do, and those of one word most.
@lru_cache(maxsize=16_384)
def _word_alone(opening: int, word: Word) -> Item:
    items: list[Item] = []
    _read_phrase(opening, (word,), 0, 1, items)
    return items[0]


@lru_cache(maxsize=16_384)
def _known_phrase(opening: int, words: tuple[Word, ...]) -> tuple[Item, ...]:
    items: list[Item] = []
    _read_phrase(opening, words, 0, len(words), items)
    return tuple(items)


# What of the word before a noun phrase is of import to it: these of its uses, and that there is one.
_POINTING = Use.POINTING
_INTRODUCES = Use.DETERMINER | _POINTING
_LATER = 1 << 20


def _read_phrase(opening: int, words: Sequence[Word], start: int, end: int, items: list[Item]) -> None:
    """Adds the mention, if there is one, of the noun phrase between two offsets, and else that a noun was there.

    `opening` is what of the word before the first is of import.
    """
    head = end - 1
    while head >= start and not words[head].nature & CAPABLE:
        if head > start and _pair(words[head - 1], words[head]) is not None:
            break
        head -= 1
    if head < start:
        before = words[start - 1].use if start else opening
        items.append(_noun(words[end - 1].text, words[end - 1].key, before & _DETERMINER != 0))
        return
    w = words[head]
    nature, kind = w.nature, w.kind
    pair = _pair(words[head - 1], w) if head > start else None
    if pair is not None:
        nature, kind = nature | _HEAD | _MODIFIED, pair
    first = max(start, head - _LONGEST_NAME + 1)
    if nature & _HEAD and not w.nature & _NAME:
        # Words before the last thing that is a part by itself belong to another mention ("the S3 client library").
        while first > start and words[first - 1].nature & _NAME and head - first < _LONGEST_NAME + 1:
            first -= 1
    elif nature & (_NAME | _PRODUCT) and not nature & _HEAD:
        # A proper name takes only its own kind before it ("Thanos Receiver", not "cheap Kafka").
        own = head
        while own > first and words[own - 1].nature & (_NAME | _PRODUCT | _AGENT):
            own -= 1
        first = own
    if first < head:
        first = _without_opening(opening, words, first, head)
        for k in range(head - 2, first, -1):
            # "the SQL Database orders table" names two parts.
            if words[k].nature & _HEAD and words[k].use & _UPPER and not words[k + 1].use & _UPPER:
                _read_phrase(opening, words, start, k + 1, items)
                first = k + 1
                break
        for k in range(first, head):
            if words[k].nature & CAPABLE and words[k].text.endswith(("'s", "’s")):
                # "the coupon service's database" also names its owner.
                _read_phrase(opening, words, first, k + 1, items)
                break
    if first == head:
        surface, key = w.text, w.key
    else:
        named = words[first : head + 1]
        surface = " ".join([each.text for each in named])
        vendor = named[0].stem in lexicon.VENDORS and named[1].nature & _PRODUCT
        key = "".join([each.key for each in named[bool(vendor) :]])
        nature |= _MODIFIED
    proper = False
    for k in range(first, head + 1):
        if words[k].nature & _NAME and (k or opening or not words[k].nature & _CAPITAL):
            proper = True
            break
    before = words[first - 1].use if first else opening
    possessive = words[end - 1].text.endswith(_POSSESSIVE)
    items.append(
        _named(
            surface.removesuffix("'s").removesuffix("’s"),
            key,
            nature,
            kind,
            head == end - 1 and not possessive,
            proper,
            head - first + 1,
            before & _POINTING != 0,
        )
    )


def _pair(one: Word, other: Word) -> Kind | None:
    """The kind of part that two words are together, if they are one."""
    return lexicon.PAIRS.get((one.stem, other.stem)) if one.use & _OPENS_PAIR else None


_POSSESSIVE = ("'s", "’s", "s'", "s’")
_APPOSED = listed("component service system module application app process program team project tool")


def _without_opening(opening: int, words: Sequence[Word], first: int, head: int) -> int:
    """Leaves out what only describes: participles, vendors and comparatives at the front of a name."""
    definite = (words[first - 1].use if first else opening) & _DETERMINER
    while first < head:
        w = words[first]
        described = w.lower.endswith("ed") and not w.nature & _NAME
        counted = w.lower[0].isdigit() or len(w.lower) == 1
        doing = w.use & _GERUND and not definite and w.nature & _VERB and not w.nature & CAPABLE
        # "the component Sender"
        apposed = w.stem in _APPOSED and not w.nature & _NAME and words[first + 1].nature & _NAME
        if described or counted or doing or apposed:
            first += 1
        else:
            break
    return first
