"""Finds concepts in text: one pass over the tokens, a table from first word to the phrases that begin with it.

A phrase is plain English words, folded as the text is. In it `a|b` is either word, `..` a gap of up to four words, `*`
one word, `#` a number, a trailing `-` any word that begins so (`idempot-`), and a phrase that begins with `=` means its first
word as written (`=paged`, which is not the page of a book). Cost is linear in the text: each token
starts a bounded number of phrases, each bounded in length.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from review_core.evidence.model import Hit
from review_core.evidence.words import stem

GAP = 4
_KNOWN_WORDS_LIMIT = 60_000
_LONGEST_KNOWN_RUN = 40  # characters; longer ones are addresses and the like, and seldom met twice

# No token holds white space, or looks past any.
_TOKEN = re.compile(
    r"[A-Za-z_][A-Za-z0-9_]*+(?:['’][A-Za-z]{1,2}\b)?+|[45]\d\ds\b|\d++(?:[.,:]\d++)*+%?+|[-–—,;:.()?!/|→<>=≥≤]"
)
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_GOES_ON = re.compile(r"\|\s+")  # an alternation that goes on in the next line
_BREAKS = frozenset(";:.()?!|→")
_SOFT_BREAKS = frozenset(",–—-/")
_JOINTS = frozenset("-–")  # within a compound: "fail-over" is "fail over"
_BEHIND_LAST = ("\n", "\n")  # no token is: what a phrase that begins with the last word or the one before it finds


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


# Phrases and words are made once, so each is equal to itself alone: looking one up costs no look at all that it holds.
@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """What follows a phrase's first word (in a Second its second); where `needs` is not empty, one of these words must be
    among the `reach` next: that is told at once, before the elements are tried one by one.

    Phrases of the same words are one, with all their concepts (`bits`).
    """

    rest: tuple[Element, ...]
    concepts: tuple[str, ...]
    bits: int
    needs: frozenset[str]
    reach: int


class Second(NamedTuple):
    """The phrases that begin with two given words, each as what follows these: by the third word those that go on with it
    or do not ask for it, `otherwise` the latter alone. All are in the order in which they are written."""

    by_third: Mapping[str, tuple[Phrase, ...]]
    otherwise: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One folded word and the concepts that it is (`whole`, `bits`) or may begin; `stop` is 1 at a comma, 2 at a clause's end.

    `pairs` are the phrases whose second word is plain, by that word. `others` are the rest; `wanted`, where it is not
    empty, are words of which one must be among the `reach` next for any of them.
    """

    stem: str
    whole: tuple[str, ...] = ()
    bits: int = 0
    pairs: Mapping[str, "Second"] = field(default_factory=dict)
    others: tuple[Phrase, ...] = ()
    wanted: frozenset[str] = frozenset()
    reach: int = 0
    number: bool = False
    stop: int = 0
    known: bool = False  # whether any phrase begins with it


class Found(list[Hit]):
    """Hits in order of their first token, and the concepts found as bits."""

    __slots__ = ("bits",)

    def __init__(self) -> None:
        super().__init__()
        self.bits = 0


class Lexicon:
    """Concepts, each a comma-separated list of phrases.

    Phrases are sorted by their first word at once and compiled when a text first has that word: most never are.
    """

    def __init__(self, concepts: Mapping[str, str]) -> None:
        self.names: tuple[str, ...] = tuple(concepts)
        self.bits: dict[str, int] = {name: 1 << number for number, name in enumerate(self.names)}
        self._starts: dict[str, list[_Written]] = {}
        self._prefixes: list[tuple[str, _Written]] = []
        self._numeric: list[_Written] = []
        self._exact: dict[str, list[_Written]] = {}
        for name, phrases in concepts.items():
            for phrase in _GOES_ON.sub("|", phrases).split(","):
                if words := phrase.strip().split(None, 1):
                    self._add(name, words[0], words[1] if len(words) > 1 else "")
        self._begun: dict[str, _Begun] = {}
        self._known: dict[str, tuple[Word, ...]] = {}  # by token
        self._known_runs: dict[str, tuple[Word, ...]] = {}  # by what stands between white space

    def bit(self, name: str) -> int:
        """The bit of a concept. Raises KeyError for an unknown one."""
        return self.bits[name]

    def tokens(self, text: str) -> list[Word]:
        """The text as folded words and stops; an unknown compound (`retryCount`, `retry_count`) as its parts."""
        known = self._known_runs
        words: list[Word] = []
        for run in text.split():
            found = known.get(run)
            words += self._read_run(run) if found is None else found
        return words

    def _read_run(self, run: str) -> tuple[Word, ...]:
        """The words of a run of characters without white space: most, with their comma or stop, recur."""
        known, words = self._known, list[Word]()
        for raw in _TOKEN.findall(run):
            found = known.get(raw)
            if found is None:
                if len(known) > _KNOWN_WORDS_LIMIT:
                    known.clear()
                found = known[raw] = tuple(self._fold(raw))
            words += found
        read = tuple(words)
        if len(run) <= _LONGEST_KNOWN_RUN:
            if len(self._known_runs) > _KNOWN_WORDS_LIMIT:
                self._known_runs.clear()
            self._known_runs[run] = read
        return read

    def find(self, words: Sequence[Word]) -> Found:
        """Every concept in the words, in order of first token; a phrase ends at the end of a sentence's clause.

        No hit is denied: that takes the whole sentence to tell.
        """
        found, bits = Found(), 0
        stems = [word.stem for word in words]
        jointed = not _JOINTS.isdisjoint(stems)
        places: Sequence[int] = ()
        if jointed:
            # No phrase asks for a hyphen, and none is parted by one: where each of the other words stands.
            places = [place for place, stem_ in enumerate(stems) if stem_ not in _JOINTS]
            words = [words[place] for place in places]
            stems = [word.stem for word in words]
        stems += _BEHIND_LAST
        for at, word in enumerate(words):
            if not word.known:
                continue
            first = places[at] if jointed else at
            if word.whole:
                found += _hits_of_word(word, first)
                bits |= word.bits
            second = at + 1
            if (pair := word.pairs.get(stems[second])) and words[second].stop < 2:
                third = second + 1
                for phrase in pair.by_third.get(stems[third], pair.otherwise):
                    if not phrase.rest:
                        last = second
                    elif phrase.needs and phrase.needs.isdisjoint(stems[third : third + phrase.reach]):
                        continue
                    else:
                        last = _match(phrase.rest, words, third)
                    if last >= 0:
                        found += _hits_of_phrase(phrase, first, places[last] if jointed else last)
                        bits |= phrase.bits
            if not word.others:
                continue
            window = stems[second : second + word.reach]
            if word.wanted and word.wanted.isdisjoint(window):
                continue
            for phrase in word.others:
                if phrase.needs and phrase.needs.isdisjoint(window):
                    continue
                last = _match(phrase.rest, words, second)
                if last >= 0:
                    found += _hits_of_phrase(phrase, first, places[last] if jointed else last)
                    bits |= phrase.bits
        found.bits = bits
        return found

    @property
    def size(self) -> int:
        """How many phrases the lexicon holds."""
        return sum(map(len, self._starts.values())) + len(self._prefixes) + len(self._numeric) + len(self._exact)

    def _add(self, name: str, head: str, following: str) -> None:
        if head in ("..", "*") or following.endswith(".."):
            raise ValueError(f"{name}: a phrase begins and ends with a word: {head} {following}")
        written = (name, following)
        choices = head.split("|")
        if "be" in choices:
            choices.append("was")
        for choice in choices:
            if choice == "#":
                self._numeric.append(written)
            elif choice[0] == "=" or choice[0].isdigit():
                self._exact.setdefault(choice.removeprefix("="), []).append(written)
            elif choice[-1] == "-":
                self._prefixes.append((choice[:-1], written))
            else:
                self._starts.setdefault(stem(choice), []).append(written)

    def _fold(self, raw: str) -> Iterable[Word]:
        if raw in _BREAKS:
            return (Word(raw, stop=2),)
        if raw in _SOFT_BREAKS:
            return (Word(raw, stop=1),)
        if raw[0].isdigit():
            raw = raw.removesuffix("s") if raw[-1] == "s" else raw  # "503s" are answers, not seconds
            if exact := self._exact.get(raw):
                return (_word(raw, _compiled([*self._numeric, *exact], self.bits), number=True),)
            return (_word(raw, self._after_number, number=True),)
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
        exact = self._exact.get(lower, ())
        prefixed = [phrase for prefix, phrase in self._prefixes if lower.startswith(prefix)]
        if exact or prefixed:
            return _word(folded, _compiled([*self._starts.get(folded, ()), *exact, *prefixed], self.bits))
        begun = self._begun.get(folded, _NOTHING)
        if begun is _NOTHING and folded in self._starts:
            begun = self._begun[folded] = _compiled(self._starts[folded], self.bits)
        return _word(folded, begun)

    @cached_property
    def _after_number(self) -> "_Begun":
        """What any number may begin, compiled once: a long table has thousands of numbers."""
        return _compiled(self._numeric, self.bits)


_Written = tuple[str, str]  # a concept and what follows the first word of one of its phrases


class _Begun(NamedTuple):
    """What a first word is and may begin, as Word has it."""

    whole: tuple[str, ...] = ()
    bits: int = 0
    pairs: Mapping[str, Second] = {}
    others: tuple[Phrase, ...] = ()
    wanted: frozenset[str] = frozenset()
    reach: int = 0


_NOTHING = _Begun()


@lru_cache(maxsize=32_768)
def _hit(concept: str, first: int, last: int) -> Hit:
    """Equal hits are one: most sentences are short, and every object that lives costs the garbage collector."""
    return Hit(concept, first, last, False)


@lru_cache(maxsize=16_384)
def _hits_of_word(word: Word, at: int) -> tuple[Hit, ...]:
    return tuple([_hit(concept, at, at) for concept in word.whole])


@lru_cache(maxsize=16_384)
def _hits_of_phrase(phrase: Phrase, first: int, last: int) -> tuple[Hit, ...]:
    return tuple([_hit(concept, first, last) for concept in phrase.concepts])


def _word(folded: str, begun: _Begun, *, number: bool = False) -> Word:
    return Word(folded, *begun, number=number, known=any(begun))


def _compiled(phrases: Sequence[_Written], bits: Mapping[str, int]) -> _Begun:
    whole: dict[str, None] = {}
    pairs: dict[str, list[Phrase]] = {}
    others: list[Phrase] = []
    for concept, following in phrases:
        rest = tuple([_element(word) for word in following.split()])
        if not rest:
            whole[concept] = None
            continue
        if rest[0].plain:
            pair = Phrase(rest[1:], (concept,), bits[concept], *_asked(rest[1:]))
            for second in rest[0].words:
                pairs.setdefault(second, []).append(pair)
        else:
            others.append(Phrase(rest, (concept,), bits[concept], *_asked(rest)))
    asked = [phrase.needs for phrase in others]
    wanted = frozenset[str]().union(*asked) if all(asked) else frozenset[str]()
    reach = max([phrase.reach for phrase in others], default=0)
    by_second = {second: _second(found) for second, found in pairs.items()}
    return _Begun(tuple(whole), sum([bits[concept] for concept in whole]), by_second, tuple(others), wanted, reach)


def _asked(rest: Sequence[Element]) -> tuple[frozenset[str], int]:
    """The words of the first plain element, and among how many next words one of them must be; none and 0 without one."""
    reach = 0
    for element in rest:
        reach += GAP if element.gap else 1
        if element.plain:
            return element.words, reach
    return frozenset(), 0


def _second(pairs: Sequence[Phrase]) -> Second:
    thirds = frozenset[str]().union(*[pair.needs for pair in pairs if pair.reach == 1])
    return Second(
        {third: _joined([pair for pair in pairs if pair.reach != 1 or third in pair.needs]) for third in thirds},
        _joined([pair for pair in pairs if pair.reach != 1]),
    )


def _joined(pairs: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The phrases, neighbours that both end with their second word as one: many concepts share such a pair."""
    joined: list[Phrase] = []
    for pair in pairs:
        if joined and not pair.rest and not joined[-1].rest:
            last = joined[-1]
            joined[-1] = Phrase((), last.concepts + pair.concepts, last.bits | pair.bits, last.needs, last.reach)
        else:
            joined.append(pair)
    return tuple(joined)


@lru_cache(maxsize=4096)
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
        words=frozenset([stem(choice) for choice in choices if not choice.endswith("-")]),
        prefixes=tuple([choice[:-1] for choice in choices if choice.endswith("-")]),
    )


def _match(elements: tuple[Element, ...], words: Sequence[Word], at: int) -> int:
    """The last token of a phrase whose remaining elements begin at `at`, or -1."""
    size, last = len(words), at - 1
    gap = 0
    for element in elements:
        if element.gap:
            gap = GAP
            continue
        while True:
            if at >= size:
                return -1
            word = words[at]
            stop = word.stop
            if stop == 2:
                return -1
            at += 1
            if (
                word.stem in element.words
                or (element.number and word.number)
                or (stop == 0 and (element.any or (element.prefixes and word.stem.startswith(element.prefixes))))
            ):
                last = at - 1
                break
            if gap == 0:
                return -1
            gap -= 1
        gap = 0
    return last
