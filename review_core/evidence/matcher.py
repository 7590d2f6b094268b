"""Finds concepts in text: one pass over the tokens, a table from first word to the phrases that begin with it.

A phrase is plain English words, folded as the text is. In it `a|b` is either word, `..` a gap of up to four words, `*`
one word, `#` a number, a trailing `-` any word that begins so (`idempot-`), and a phrase that begins with `=` means its first
word as written (`=paged`, which is not the page of a book). Cost is linear in the text: each token
starts a bounded number of phrases, each bounded in length.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from review_core.evidence.words import stem

GAP = 4
_KNOWN_WORDS_LIMIT = 60_000

_TOKEN = re.compile(
    r"[45]\d\ds\b|[A-Za-z_][A-Za-z0-9_]*(?:['’][A-Za-z]{1,2}\b)?|\d+(?:[.,:]\d+)*%?|[-–—,;:.()?!/|→<>=≥≤]"
)
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_GOES_ON = re.compile(r"\|\s+")  # an alternation that goes on in the next line
_BREAKS = frozenset(";:.()?!|→")
_SOFT_BREAKS = frozenset(",–—-/")
_JOINTS = frozenset("-–")  # within a compound: "fail-over" is "fail over"


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a phrase: any of `words`, a word with one of `prefixes`, a number, any word, or a gap."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    number: bool = False
    any: bool = False
    gap: bool = False

    @property
    def plain(self) -> bool:
        """Whether only listed words fill this place."""
        return bool(self.words) and not (self.prefixes or self.number or self.any or self.gap)

    def meets(self, word: "Word") -> bool:
        """Whether a token fills this place."""
        if word.stem in self.words or (self.number and word.number):
            return True
        return word.stop == 0 and (self.any or (bool(self.prefixes) and word.stem.startswith(self.prefixes)))


@dataclass(frozen=True, slots=True)
class Phrase:
    """What follows a phrase's first word; where `needs` is not empty one of these words must stand in the sentence."""

    rest: tuple[Element, ...]
    concept: int
    needs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word and the concepts that it is (`whole`) or may begin; `stop` is 1 for a comma, 2 for a clause's end.

    `pairs` are the phrases whose second word is plain, by that word; `others` the rest.
    """

    stem: str
    whole: tuple[int, ...] = ()
    pairs: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    others: tuple[Phrase, ...] = ()
    number: bool = False
    stop: int = 0

    @property
    def known(self) -> bool:
        """Whether any phrase begins with it."""
        return bool(self.whole or self.pairs or self.others)


class Found(NamedTuple):
    """The concept with this number stands at tokens `first` to `last`."""

    concept: int
    first: int
    last: int


class Lexicon:
    """Concepts, each a comma-separated list of phrases, compiled once."""

    def __init__(self, concepts: Mapping[str, str]) -> None:
        self.names: tuple[str, ...] = tuple(concepts)
        self.number: dict[str, int] = {name: number for number, name in enumerate(self.names)}
        self._starts: dict[str, list[Phrase]] = {}
        self._prefixes: list[tuple[str, Phrase]] = []
        self._numeric: list[Phrase] = []
        self._exact: dict[str, list[Phrase]] = {}
        for name, phrases in concepts.items():
            for phrase in _GOES_ON.sub("|", phrases).split(","):
                if phrase.strip():
                    self._add(name, phrase.split())
        self._known: dict[str, tuple[Word, ...]] = {}

    def bit(self, name: str) -> int:
        """The bit of a concept. Raises KeyError for an unknown one."""
        return 1 << self.number[name]

    def tokens(self, text: str) -> list[Word]:
        """The text as folded words and stops; an unknown compound (`retryCount`, `retry_count`) as its parts."""
        known = self._known
        words: list[Word] = []
        for raw in _TOKEN.findall(text):
            found = known.get(raw)
            if found is None:
                if len(known) > _KNOWN_WORDS_LIMIT:
                    known.clear()
                found = known[raw] = tuple(self._fold(raw))
            words += found
        return words

    def find(self, words: list[Word]) -> list[Found]:
        """Every concept in the words, in order of first token; a phrase ends at the end of a sentence's clause."""
        found: list[Found] = []
        size = len(words)
        stems = {word.stem for word in words}
        for first, word in enumerate(words):
            found += [Found(concept, first, first) for concept in word.whole]
            if word.pairs:
                second = first + 1
                while second < size and words[second].stem in _JOINTS:
                    second += 1
                if second < size:
                    for phrase in word.pairs.get(words[second].stem, ()):
                        last = _match(phrase.rest, words, first + 1)
                        if last >= 0:
                            found.append(Found(phrase.concept, first, last))
            for phrase in word.others:
                if phrase.needs and phrase.needs.isdisjoint(stems):
                    continue
                last = _match(phrase.rest, words, first + 1)
                if last >= 0:
                    found.append(Found(phrase.concept, first, last))
        return found

    @cached_property
    def size(self) -> int:
        """How many phrases the lexicon holds."""
        return sum(map(len, self._starts.values())) + len(self._prefixes) + len(self._numeric) + len(self._exact)

    def _add(self, name: str, words: list[str]) -> None:
        head, rest = words[0], tuple(_element(word) for word in words[1:])
        if head in ("..", "*") or words[-1] == "..":
            raise ValueError(f"{name}: a phrase begins and ends with a word: {' '.join(words)}")
        needs = next((element.words for element in rest if element.plain), frozenset())
        phrase = Phrase(rest, self.number[name], needs)
        for choice in (*head.split("|"), "was") if "be" in head.split("|") else head.split("|"):
            if choice == "#":
                self._numeric.append(phrase)
            elif choice.startswith("=") or choice[0].isdigit():
                self._exact.setdefault(choice.removeprefix("="), []).append(phrase)
            elif choice.endswith("-"):
                self._prefixes.append((choice[:-1], phrase))
            else:
                self._starts.setdefault(stem(choice), []).append(phrase)

    def _fold(self, raw: str) -> Iterable[Word]:
        if raw in _BREAKS:
            return (Word(raw, stop=2),)
        if raw in _SOFT_BREAKS:
            return (Word(raw, stop=1),)
        if raw[0].isdigit():
            raw = raw.removesuffix("s") if raw[-1] == "s" else raw  # "503s" are answers, not seconds
            return (_word(raw, [*self._numeric, *self._exact.get(raw, ())], number=True),)
        lower = raw.lower().replace("’", "'")
        if lower.endswith("n't"):
            root = {"wo": "will", "ca": "can", "sha": "shall"}.get(lower[:-3], lower[:-3])
            return (self._word(root), self._word("not"))
        if lower == "cannot":
            return (self._word("can"), self._word("not"))
        whole = self._word(lower.split("'")[0] if "'" in lower else lower)
        if whole.known or not ("_" in raw or raw[1:] != raw[1:].lower()):
            return (whole,)
        parts = _HUMPS.findall(raw)
        if len(parts) < 2:
            return (whole,)
        split = tuple(self._word(part.lower()) for part in parts)
        return split if any(word.known for word in split) else (whole,)

    def _word(self, lower: str) -> Word:
        folded = stem(lower)
        phrases = [*self._starts.get(folded, ()), *self._exact.get(lower, ())]
        phrases += [phrase for prefix, phrase in self._prefixes if lower.startswith(prefix)]
        return _word(folded, phrases)


def _word(folded: str, phrases: Sequence[Phrase], *, number: bool = False) -> Word:
    whole: list[int] = []
    pairs: dict[str, list[Phrase]] = {}
    others: list[Phrase] = []
    for phrase in phrases:
        if not phrase.rest:
            whole.append(phrase.concept)
        elif phrase.rest[0].plain:
            for second in sorted(phrase.rest[0].words):
                pairs.setdefault(second, []).append(phrase)
        else:
            others.append(phrase)
    sorted_pairs = {second: tuple(found) for second, found in pairs.items()}
    return Word(folded, tuple(dict.fromkeys(whole)), sorted_pairs, tuple(others), number)


def _element(word: str) -> Element:
    if word == "..":
        return Element(gap=True)
    if word == "*":
        return Element(any=True)
    if word == "#":
        return Element(number=True)
    choices = word.split("|")
    if "be" in choices:
        choices.append("was")
    return Element(
        words=frozenset(stem(choice) for choice in choices if not choice.endswith("-")),
        prefixes=tuple(choice[:-1] for choice in choices if choice.endswith("-")),
    )


def _match(elements: tuple[Element, ...], words: list[Word], at: int) -> int:
    """The last token of a phrase whose remaining elements begin at `at`, or -1; hyphens within are stepped over."""
    size, last = len(words), at - 1
    gap = 0
    for element in elements:
        if element.gap:
            gap = GAP
            continue
        while True:
            if at >= size or words[at].stop == 2:
                return -1
            word = words[at]
            if word.stop == 1 and word.stem in _JOINTS:
                at += 1
                continue
            at += 1
            if element.meets(word):
                last = at - 1
                break
            if gap == 0:
                return -1
            gap -= 1
        gap = 0
    return last
