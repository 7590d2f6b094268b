"""What a single word can be: the head of a name, a verb that ties, a product, a capital that counts."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from review_core.topology import lexicon
from review_core.topology.lexicon import Kind, listed

_PLAIN = re.compile(r"(?<![\w`./#@-])[a-z][a-z-]+(?![\w`/])")
# What must stand before a capital is looked at behind it: so the search leaps from capital to capital.
_WITHIN = re.compile(r"[A-Z](?<=[a-z0-9,)] [A-Z])[\w-]+")
# Names of what is sent between parts: "OrderPlaced", "PaymentRequest".
_SENT = ("ed", "event", "request", "response", "message", "command", "error", "exception")
_CAPITAL = re.compile(r"[A-Z](?<!\w[A-Z])[a-z]{3,}\b")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]+|[a-z0-9]+")
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("caches", "cache"))
_NOT_PLURAL = tuple(listed("ss us is ws es3 os eks ecs rds sqs sns dns aws ses kms efs ebs"))
# Settings, fields, versions and letters that stand for anything are written like names but name no part.
_CODE = re.compile(
    r"[.:]|^\d|^v\d|^[A-Z0-9]+(?:[_-][A-Z0-9]+)+$|^[a-z]+[A-Z]|^[A-Z]{0,3}\d+$|/(?:or|and|when|a|an)?$|^[A-Z][-/]"
)
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
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
_ARTICLES = frozenset({"a", "the"})
_DETERMINERS = listed("a an the this that these those its their our your each every any all no one some")
_POINTING = listed("the this that these those its their our such both")
_BEFORE_VERBS = listed(
    "both all either neither each to can could may might must shall should will would cannot not "
    "and then also it they that which who we you i "
    "do does did only just or let always never"
)
_PREPOSITIONS = listed("to from into in on at with via through for by over")
_SHARES = frozenset({"and", "or"})
# A cheap look at a word in lower case, before the dear one at its sentence.
COUNTING = re.compile(
    "replica|instance|node|copies|pod|container|server|machine|host|vm|standby|broker|box|process|member|worker|task"
    "|primary|leader|master|active|pair|zone|az"
)
MEASURING = re.compile(r"\d|nines|zero")
_OPENS_PAIR = frozenset([first for first, _ in lexicon.PAIRS])


ARROWS = frozenset({"→", "->", "=>", "-->", "==>"})


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
    ARROW = 2048
    WEAK = 1024  # a head that as often names something else


class Use:
    """What a word can do to the words beside it, told by its spelling alone: bits, as those of its nature."""

    ARTICLE = 1
    DETERMINER = 2
    POINTING = 4  # a determiner that means one that is known
    BEFORE_VERB = 8  # what stands behind it, if it can be a verb, is one
    PREPOSITION = 16
    ADVERB = 32
    GERUND = 64
    PARTICIPLE = 128  # of a verb, and not also its base
    NOUN_TOO = 256  # a verb that is as often a noun
    OPENS_PAIR = 512  # begins two words that are something together
    UPPER = 1024
    SHARES = 2048  # its neighbour's head, or makes a part of its neighbour: "and", "calls"
    COUNTS = 4096  # a sentence without such a word says nothing of how many of something run
    MEASURES = 8192  # a sentence without such a word states no figure


CAPABLE = Nature.HEAD | Nature.AGENT | Nature.NAME | Nature.PRODUCT


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word as written (`text`), its nature and use, its singular lower-case form (`key`: its letters and digits), and the
    kind of part it speaks of.

    `plain` is the same word where its capital means nothing. A word is made once a token and equal to itself alone, which
    makes a row of words cheap to look up.
    """

    text: str
    nature: int
    stem: str
    kind: Kind
    lower: str
    key: str
    use: int
    plain: "Word | None" = None


@lru_cache(maxsize=20_000)
def word(token: str) -> Word:
    """Classifies one token."""
    lower = token.lower().replace("’", "'")
    lower = lower.removesuffix("'s").removesuffix("s'")
    if not token[0].isalnum():
        arrow = Nature.ARROW if token in ARROWS else 0
        return Word(token, Nature.MARK | arrow, token, "unknown", token, "", _use(token, token, token))
    nature = 0
    if lower in lexicon.FUNCTION_WORDS or lower in lexicon.BE or "'" in lower or "://" in lower:
        return Word(token, Nature.STOP, lower, "unknown", lower, fold(lower), _use(token, lower, lower))
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
        nature = nature & ~Nature.VERB | Nature.PRODUCT
        return Word(token, nature, stem, lexicon.PRODUCTS[stem], lower, fold(stem), _use(token, lower, stem))
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
        if not code and len(token) > 2 and not (len(camel) > 1 and camel[-1].endswith(_SENT)):
            nature |= Nature.NAME
            if not any(c.isupper() for c in token[1:]):
                nature |= Nature.CAPITAL
    elif lower.endswith("ly") and not nature:
        nature = Nature.STOP
    key, use, plain = fold(stem), _use(token, lower, stem), None
    if nature & Nature.CAPITAL:
        plain = Word(token, nature & ~(Nature.NAME | Nature.CAPITAL), stem, kind, lower, key, use)
    return Word(token, nature, stem, kind, lower, key, use, plain)


def _use(token: str, lower: str, stem: str) -> int:
    _, base, participle = lexicon.VERBS.get(lower, ("", "", lower.endswith("ed")))
    return (
        Use.ARTICLE * (lower in _ARTICLES)
        | Use.DETERMINER * (lower in _DETERMINERS)
        | Use.POINTING * (lower in _POINTING)
        | Use.BEFORE_VERB * (lower in _BEFORE_VERBS)
        | Use.PREPOSITION * (lower in _PREPOSITIONS)
        | Use.ADVERB * lower.endswith(("ly", "eady"))
        | Use.GERUND * lower.endswith("ing")
        | Use.PARTICIPLE * (participle and base != lower)
        | Use.NOUN_TOO * (lower in lexicon.MAYBE_NOUN)
        | Use.OPENS_PAIR * (lower in _OPENS_PAIR or stem in _OPENS_PAIR)
        | Use.UPPER * token[0].isupper()
        | Use.SHARES * (lower in _SHARES or base in lexicon.DONE_BY_PARTS or base in lexicon.DONE_TO_PARTS)
        | Use.COUNTS * (COUNTING.search(lowered(token)) is not None)
        | Use.MEASURES * (MEASURING.search(token) is not None)
    )


def lowered(text: str) -> str:
    """The text in lower case, as long as before: a pattern in small letters finds in it, and at the same places, what it
    finds in the text when case is ignored. That takes a third of the time that `re.IGNORECASE` takes.
    """
    return text.lower() if text.isascii() else text.translate(_SAME_LETTERS).lower()


_SAME_LETTERS = str.maketrans("İıſ", "iis")


def proper_names(text: str) -> frozenset[str]:
    """The words that a text writes with a capital within sentences, or time and again, and never without one."""
    # None of them holds white space, so each word need be looked at but once.
    plain = set(_PLAIN.findall(" ".join(set(text.split()))))
    often = {name for name, count in Counter(_CAPITAL.findall(text)).items() if count > 2 and not name.endswith("s")}
    return frozenset(word(n).stem for n in often.union(_WITHIN.findall(text)) if n.lower() not in plain)


def singular(word: str) -> str:
    """The singular of a lower-case word, by its ending."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NOT_PLURAL):
        return word
    for plural, single in _PLURALS:
        if word.endswith(plural):
            return word[: -len(plural)] + single
    return word[:-1]


def fold(name: str) -> str:
    """A name as its letters and digits, so that spelling variants are one."""
    lower = name.lower()
    return lower if lower.isascii() and lower.isalnum() else _NOT_LETTERS.sub("", lower)


def _closed_head(stem: str) -> str:
    """The kind of part that ends a closed compound ("pageserver"), empty where none does."""
    for head in _CLOSED:
        if stem.endswith(head) and len(stem) > len(head) + 2 and stem not in _NOT_CLOSED:
            return head
    return ""
