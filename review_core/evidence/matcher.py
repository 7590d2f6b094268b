"""Finds concepts in text: one pass over the tokens, a table from first word to the phrases that begin with it.

A phrase is plain English words, folded as the text is. In it `a|b` is either word, `..` a gap of up to four words, `*`
one word, `#` a number, a trailing `-` any word that begins so (`idempot-`), and a phrase that begins with `=` means its first
word as written (`=paged`, which is not the page of a book). Cost is linear in the text: each token
starts a bounded number of phrases, each bounded in length.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a phrase: any of `words`, a word with one of `prefixes`, a number, any word, or a gap."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    number: bool = False
    any: bool = False
    gap: bool = False

    def meets(self, word: "Word") -> bool:
        """Whether a token fills this place."""
        if word.stem in self.words or (self.number and word.number):
            return True
        return word.stop == 0 and (self.any or (bool(self.prefixes) and word.stem.startswith(self.prefixes)))


Phrase = tuple[tuple[Element, ...], int]


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word and the phrases that may begin with it; `stop` is 1 for a comma, 2 for the end of a clause."""

    stem: str
    phrases: tuple[Phrase, ...] = ()
    number: bool = False
    stop: int = 0


@dataclass(frozen=True, slots=True)
class Found:
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
                    self._add(phrase.split(), self.number[name])
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
        for first, word in enumerate(words):
            for elements, concept in word.phrases:
                last = first if not elements else _match(elements, words, first + 1)
                if last >= 0:
                    found.append(Found(concept, first, last))
        return found

    @cached_property
    def size(self) -> int:
        """How many phrases the lexicon holds."""
        return sum(map(len, self._starts.values())) + len(self._prefixes) + len(self._numeric) + len(self._exact)

    def _add(self, words: list[str], concept: int) -> None:
        elements = tuple(_element(word) for word in words)
        head, phrase = words[0], (elements[1:], concept)
        if head in ("..", "*") or words[-1] == "..":
            raise ValueError(f"a phrase begins and ends with a word: {' '.join(words)}")
        for choice in (*head.split("|"), "was") if "be" in head.split("|") else head.split("|"):
            if choice == "#":
                self._numeric.append(phrase)
            elif choice.startswith("="):
                self._exact.setdefault(choice[1:], []).append(phrase)
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
            return (Word(raw, tuple(self._numeric), number=True),)
        lower = raw.lower().replace("’", "'")
        if lower.endswith("n't"):
            root = {"wo": "will", "ca": "can", "sha": "shall"}.get(lower[:-3], lower[:-3])
            return (self._word(root), self._word("not"))
        if lower == "cannot":
            return (self._word("can"), self._word("not"))
        whole = self._word(lower.split("'")[0] if "'" in lower else lower)
        if whole.phrases or not ("_" in raw or raw[1:] != raw[1:].lower()):
            return (whole,)
        parts = _HUMPS.findall(raw)
        if len(parts) < 2:
            return (whole,)
        split = tuple(self._word(part.lower()) for part in parts)
        return split if any(word.phrases for word in split) else (whole,)

    def _word(self, lower: str) -> Word:
        folded = stem(lower)
        phrases = [*self._starts.get(folded, ()), *self._exact.get(lower, ())]
        phrases += [phrase for prefix, phrase in self._prefixes if lower.startswith(prefix)]
        return Word(folded, tuple(phrases))


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
            if word.stop == 1 and word.stem in "-–":
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
