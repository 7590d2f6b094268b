"""A sentence as the reader of relations needs it: mentions of parts, interaction verbs, and the small words between.

A mention is a noun phrase whose head can name a part: a kind of part ("thumbnail service"), an agent noun ("matcher"), a
known product, or a proper name. Whether it is one is decided over the whole document, not here.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from review_core.topology import lexicon
from review_core.topology.lexicon import EdgeKind, Kind, listed

_TOKEN = re.compile(r"→|[-=]{1,3}>|[^\W_](?:[\w/]|[-.'’+:](?=\w)){0,80}(?:\+\+)?|[^\w\s]")
_PLAIN = re.compile(r"(?<![\w`./#@-])[a-z][a-z-]+(?![\w`/])")
_WITHIN = re.compile(r"(?<=[a-z0-9,)] )[A-Z][\w-]+")
_CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}\b")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]+|[a-z0-9]+")
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("caches", "cache"))
_NOT_PLURAL = (
    "ss",
    "us",
    "is",
    "ws",
    "es3",
    "os",
    "eks",
    "ecs",
    "rds",
    "sqs",
    "sns",
    "dns",
    "aws",
    "ses",
    "kms",
    "efs",
    "ebs",
)
# Settings, fields, versions and letters that stand for anything are written like names but name no part.
_CODE = re.compile(
    r"[.:]|^\d|^v\d|^[A-Z0-9]+(?:[_-][A-Z0-9]+)+$|^[a-z]+[A-Z]|^[A-Z]{0,3}\d+$|/(?:or|and|when|a|an)?$|^[A-Z][-/]"
)
_LONGEST_NAME = 4


class Nature:
    """What a word can be in a noun phrase or between two: bits of a plain integer, which costs far less than an enum's."""

    STOP = 1
    VERB = 2
    HEAD = 4
    AGENT = 8
    NAME = 16
    PRODUCT = 32
    CAPITAL = 64  # only its capital makes it a name: worthless at the start of a sentence
    MODIFIED = 128  # carries its own modifier ("query-frontend", "JobQueue")
    MARK = 256  # punctuation
    IDLE = 512  # a verb that ties nothing
    WEAK = 1024  # a head that as often names something else


_CAPABLE = Nature.HEAD | Nature.AGENT | Nature.NAME | Nature.PRODUCT


class Role(IntEnum):
    """What an item of a sentence is."""

    MENTION = 0
    VERB = 1
    WORD = 2  # a small word that steers: preposition, conjunction, pronoun, clause end
    NOUN = 3  # a noun phrase that names no part


@dataclass(frozen=True, slots=True)
class Word:
    """A word's nature, its singular lower-case form, and the kind of part it speaks of.

    `plain` is the same word where its capital means nothing.
    """

    nature: int
    stem: str
    kind: Kind
    lower: str
    plain: "Word | None" = None


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


def singular(word: str) -> str:
    """The singular of a lower-case word, by its ending."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NOT_PLURAL):
        return word
    for plural, single in _PLURALS:
        if word.endswith(plural):
            return word[: -len(plural)] + single
    return word[:-1]


@lru_cache(maxsize=20_000)
def word(token: str) -> Word:
    """Classifies one token."""
    lower = token.lower().replace("’", "'")
    lower = lower.removesuffix("'s").removesuffix("s'")
    if not token[0].isalnum():
        return Word(Nature.MARK, token, "unknown", token)
    nature = 0
    if lower in lexicon.FUNCTION_WORDS or lower in lexicon.BE or "'" in lower:
        return Word(Nature.STOP, lower, "unknown", lower)
    if lower in lexicon.VERBS:
        nature |= Nature.VERB
    elif lower in lexicon.IDLE_VERBS:
        nature |= Nature.VERB | Nature.IDLE
    stem = singular(lower)
    kind: Kind = "unknown"
    code = _CODE.search(token) is not None
    pieces = [p for p in re.split(r"[-_]", stem) if p] if "-" in stem or "_" in stem else []
    camel = [c.lower() for c in _CAMEL.findall(token)] if not token.islower() and not token.isupper() else []
    last = singular(camel[-1]) if len(camel) > 1 else pieces[-1] if len(pieces) > 1 else stem
    if stem in lexicon.PRODUCTS or lower in lexicon.PRODUCTS:
        stem = stem if stem in lexicon.PRODUCTS else lower
        return Word(nature & ~Nature.VERB | Nature.PRODUCT, stem, lexicon.PRODUCTS[stem], lower)
    if last in lexicon.HEADS:
        nature |= Nature.HEAD | (Nature.WEAK if last in lexicon.WEAK_HEADS else 0)
        kind = lexicon.HEADS[last]
    elif stem in lexicon.HEADS:
        nature |= Nature.HEAD | (Nature.WEAK if stem in lexicon.WEAK_HEADS else 0)
        kind = lexicon.HEADS[stem]
    elif (
        len(last) > 4
        and last.endswith(("er", "or"))
        and not _closed_head(stem)
        and last not in lexicon.NOT_AGENTS
        and last.isalpha()
    ):
        if stem not in lexicon.NOT_AGENTS and not code:
            nature |= Nature.AGENT
            kind = "service"
    elif pieces and pieces[0] in lexicon.PRODUCTS and not code:
        nature |= Nature.PRODUCT
        kind = lexicon.PRODUCTS[pieces[0]]
    elif (closed := _closed_head(stem)) and not code:
        nature |= Nature.HEAD | Nature.MODIFIED
        kind = lexicon.HEADS[closed]
    if nature & (Nature.HEAD | Nature.AGENT) and (len(camel) > 1 or len(pieces) > 1) and stem not in lexicon.HEADS:
        nature |= Nature.MODIFIED
    if not token.islower() and stem not in lexicon.NOT_NAMES and lower not in lexicon.NOT_NAMES:
        if not code and len(token) > 2:
            nature |= Nature.NAME
            if not any(c.isupper() for c in token[1:]):
                nature |= Nature.CAPITAL
    elif lower.endswith("ly") and not nature:
        nature = Nature.STOP
    plain = Word(nature & ~(Nature.NAME | Nature.CAPITAL), stem, kind, lower) if nature & Nature.CAPITAL else None
    return Word(nature, stem, kind, lower, plain)


def _closed_head(stem: str) -> str:
    """The kind of part that ends a closed compound ("pageserver"), empty where none does."""
    for head in _CLOSED:
        if stem.endswith(head) and len(stem) > len(head) + 2 and stem not in _NOT_CLOSED:
            return head
    return ""


_CLOSED = (
    "server",
    "store",
    "queue",
    "cache",
    "gateway",
    "broker",
    "proxy",
    "cluster",
    "service",
    "database",
    "bucket",
)
_NOT_CLOSED = frozenset({"restore", "observer", "subcluster", "drugstore", "understore"})


@lru_cache(maxsize=2_000)
def _small(text: str) -> Item:
    return Item(Role.WORD, text)


def proper_names(text: str) -> frozenset[str]:
    """The words that a text writes with a capital within sentences, or time and again, and never without one."""
    plain = set(_PLAIN.findall(text))
    often = {name for name, count in Counter(_CAPITAL.findall(text)).items() if count > 2 and not name.endswith("s")}
    return frozenset(word(n).stem for n in often.union(_WITHIN.findall(text)) if n.lower() not in plain)


def read(text: str, names: frozenset[str] = frozenset()) -> list[Item]:
    """The items of one sentence, in its order. `names` are the document's proper names."""
    tokens = _TOKEN.findall(text)
    words = [word(t) for t in tokens]
    titled = False
    for i, w in enumerate(words):
        # A capital alone makes no name of a word that the document also writes without one, save in a title's words.
        if w.nature & Nature.CAPITAL:
            if not titled and w.stem not in names:
                titled = i + 1 < len(words) and tokens[i + 1][0].isupper()
                if not titled:
                    words[i] = w.plain or w
            else:
                titled = True
        elif (
            w.nature & Nature.STOP
            and titled
            and i + 1 < len(words)
            and tokens[i][0].isupper()
            and tokens[i + 1][0].isupper()
        ):
            words[i] = Word(0, w.stem, "unknown", w.lower)
        else:
            titled = bool(w.nature & Nature.NAME)
    items: list[Item] = []
    start = 0
    for i, w in enumerate(words):
        nature = w.nature
        if nature & (Nature.STOP | Nature.MARK):
            if i > start:
                _phrase(tokens, words, start, i, items)
            if w.lower != "the" and w.lower != "a":
                items.append(_small(w.lower))
            start = i + 1
        elif nature & Nature.VERB and _is_verb(words, i, start):
            if i > start:
                _phrase(tokens, words, start, i, items)
            if nature & Nature.IDLE:
                items.append(
                    Item(Role.VERB, "", participle=w.lower.endswith("ed"), gerund=w.lower.endswith("ing"), idle=True)
                )
            else:
                edge, base, participle = lexicon.VERBS[w.lower]
                items.append(Item(Role.VERB, base, edge=edge, participle=participle, gerund=w.lower.endswith("ing")))
            start = i + 1
    if len(words) > start:
        _phrase(tokens, words, start, len(words), items)
    _chain(items)
    for i, item in enumerate(items):
        if item.role is Role.NOUN:
            if _acts(items, i):
                items[i] = replace(item, role=Role.MENTION, key=fold(item.text))
            elif shared := _shared_head(items, i):
                items[i] = shared
    return items


ARROWS = frozenset({"→", "->", "=>", "-->", "==>"})


def _chain(items: list[Item]) -> None:
    """Makes parts of the nouns that arrows join ("Receiver (3 pods) → Kafka → Rules"), brackets between left out."""
    at = [i for i, item in enumerate(items) if item.role is Role.WORD and item.text in ARROWS]
    for arrow in at:
        for step in (-1, 1):
            i, depth = arrow + step, 0
            while 0 <= i < len(items) and abs(i - arrow) < 9:
                item = items[i]
                if item.text in "()" and item.role is Role.WORD:
                    depth += (item.text == ")") - (item.text == "(")
                elif not depth:
                    if item.role is Role.NOUN:
                        items[i] = replace(
                            item, role=Role.MENTION, key=fold(item.text), nature=Nature.NAME, proper=True
                        )
                    break
                i += step


def _shared_head(items: list[Item], i: int) -> Item | None:
    """The mention that a noun makes with the head that it shares with the next ("the stock and warehouse services")."""
    if i + 2 >= len(items) or items[i + 1].text not in ("and", "or") or items[i + 2].role is not Role.MENTION:
        return None
    following = items[i + 2]
    head = following.text.rpartition(" ")[2]
    if following.words != 2 or not following.nature & Nature.HEAD or head == (single := singular(head.lower())):
        return None
    name = f"{items[i].text} {single}"
    return replace(following, text=name, key=fold(name), proper=False)


def _acts(items: list[Item], i: int) -> bool:
    """Whether a plain noun does, or is the direct object of, what only parts of a system do ("stock calls ...")."""
    before = items[i - 1] if i else None
    if (
        before is not None
        and before.role is Role.VERB
        and before.text in lexicon.DONE_TO_PARTS
        and not before.participle
    ):
        return True
    following = items[i + 1] if i + 1 < len(items) else None
    return (
        following is not None
        and following.role is Role.VERB
        and following.text in lexicon.DONE_BY_PARTS
        and not (following.participle or following.gerund)
        and (before is None or before.role is Role.WORD)
    )


_TO_OR_MODAL = listed(
    "to can could may might must shall should will would cannot not and then also it they that which who we you i "
    "do does did only just or let always never"
)


def _is_verb(words: list[Word], i: int, start: int) -> bool:
    """Whether a form that can be a verb is one here; what stands before it tells, and else what follows."""
    w = words[i]
    before = words[i - 1] if i else None
    after = words[i + 1] if i + 1 < len(words) else None
    if (after is not None and (w.lower, after.stem) in lexicon.PAIRS) or (
        w.nature & Nature.NAME and (i or (after is not None and after.nature & Nature.NAME))
    ):
        return False
    if before is not None and before.nature & Nature.STOP and before.lower.endswith(("ly", "eady")) and i > 1:
        before = words[i - 2]
    if before is not None and before.lower in _TO_OR_MODAL:
        return True
    if (
        before is not None
        and before.lower in _DETERMINERS
        and after is not None
        and after.nature & ~(Nature.STOP | Nature.MARK)
    ):
        # "the ingest bucket", "a write path"
        return False
    idle = w.nature & Nature.IDLE
    if w.lower.endswith("ing") or (
        w.lower.endswith("ed") if idle else lexicon.VERBS[w.lower][2] and lexicon.VERBS[w.lower][1] != w.lower
    ):
        # "the routing service", "a managed database": part of a name or of its description.
        joins = after is not None and bool(after.nature & _CAPABLE) and not after.nature & Nature.NAME
        described = before is not None and before.lower in _DETERMINERS
        return not (joins and (described or w.lower.endswith("ing"))) and not (described and after is not None)
    if not idle and w.lower not in lexicon.MAYBE_NOUN:
        return True
    if before is None:
        return after is not None and _opens_object(after)
    if before.nature & Nature.MARK:
        return before.stem not in "(\"'" and after is not None and _opens_object(after)
    if i > start:
        if before.nature & _CAPABLE:
            # "the matcher stores ..." but "the matcher queue"; a plural subject takes the bare form.
            if w.lower.endswith("s") != (before.lower != before.stem):
                return after is None or not after.nature & Nature.VERB
            return after is not None and _opens_object(after)
        return w.lower.endswith("s") and after is not None and after.lower in _DETERMINERS
    return False


_DETERMINERS = listed("a an the this that these those its their our your each every any all no one some")


def _opens_object(after: Word) -> bool:
    return after.lower in _DETERMINERS or after.lower in _PREPOSITIONS or bool(after.nature & Nature.NAME)


_PREPOSITIONS = listed("to from into in on at with via through for by over")


def _phrase(tokens: list[str], words: list[Word], start: int, end: int, items: list[Item]) -> None:
    """Adds the mention, if there is one, of the noun phrase between two offsets, and else that a noun was there."""
    head = end - 1
    while head >= start and not words[head].nature & _CAPABLE:
        if head > start and (words[head - 1].stem, words[head].stem) in lexicon.PAIRS:
            break
        head -= 1
    if head < start:
        items.append(
            Item(Role.NOUN, words[end - 1].stem, definite=start > 0 and words[start - 1].lower in _DETERMINERS)
        )
        return
    w = words[head]
    nature, kind = w.nature, w.kind
    pair = lexicon.PAIRS.get((words[head - 1].stem, w.stem)) if head > start else None
    if pair is not None:
        nature, kind = nature | Nature.HEAD | Nature.MODIFIED, pair
    first = max(start, head - _LONGEST_NAME + 1)
    if nature & Nature.HEAD and not w.nature & Nature.NAME:
        # Words before the last thing that is a part by itself belong to another mention ("the S3 client library").
        while first > start and words[first - 1].nature & Nature.NAME and head - first < _LONGEST_NAME + 1:
            first -= 1
    elif nature & (Nature.NAME | Nature.PRODUCT) and not nature & Nature.HEAD:
        # A proper name takes only its own kind before it ("Thanos Receiver", not "cheap Kafka").
        own = head
        while own > first and words[own - 1].nature & (Nature.NAME | Nature.PRODUCT | Nature.AGENT):
            own -= 1
        first = own
    first = _without_opening(words, first, head)
    for k in range(head - 2, first, -1):
        # "the SQL Database orders table" names two parts.
        if words[k].nature & Nature.HEAD and tokens[k][0].isupper() and not tokens[k + 1][0].isupper():
            _phrase(tokens, words, start, k + 1, items)
            first = k + 1
            break
    for k in range(first, head):
        if words[k].nature & _CAPABLE and tokens[k].endswith(("'s", "’s")):
            # "the coupon service's database" also names its owner.
            _phrase(tokens, words, first, k + 1, items)
            break
    surface = " ".join(tokens[first : head + 1])
    vendor = head > first and words[first].stem in lexicon.VENDORS and words[first + 1].nature & Nature.PRODUCT
    key = "".join(w.stem for w in words[first + bool(vendor) : head + 1])
    proper = any(
        words[k].nature & Nature.NAME and (k > 0 or not words[k].nature & Nature.CAPITAL)
        for k in range(first, head + 1)
    )
    count = head - first + 1
    if count > 1 or nature & Nature.MODIFIED:
        nature |= Nature.MODIFIED
    definite = first > 0 and words[first - 1].lower in _DETERMINERS
    possessive = tokens[end - 1].endswith(("'s", "’s", "s'", "s’"))
    items.append(
        Item(
            Role.MENTION,
            surface.removesuffix("'s").removesuffix("’s"),
            fold(key),
            nature,
            kind,
            head == end - 1 and not possessive,
            proper,
            count,
            definite=definite,
        )
    )


def _without_opening(words: list[Word], first: int, head: int) -> int:
    """Leaves out what only describes: participles, vendors and comparatives at the front of a name."""
    definite = first > 0 and words[first - 1].lower in _DETERMINERS
    while first < head:
        w = words[first]
        if w.lower.endswith(("ed", "est")) and not w.nature & Nature.NAME:
            first += 1
        elif (
            w.nature & Nature.VERB and not w.nature & (Nature.HEAD | Nature.NAME) and w.lower not in lexicon.MAYBE_NOUN
        ):
            if w.lower.endswith("ing"):
                break
            first += 1
        elif (
            w.lower[0].isdigit()
            or len(w.lower) == 1
            or (w.lower.endswith("ing") and not definite and not w.nature & _CAPABLE)
        ):
            first += 1
        else:
            break
    return first


_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


def fold(name: str) -> str:
    """A name as its letters and digits, so that spelling variants are one."""
    return _NOT_LETTERS.sub("", name.lower())
