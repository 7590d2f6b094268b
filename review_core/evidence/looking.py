"""How a signal is looked for in a statement, and what a match weighs."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from review_core.evidence.matcher import Lexicon
from review_core.evidence.model import Polarity, Signal, Statement

_ANYWHERE = 1 << 30
_PAIRED = 48  # hits of a group that are tried against the others: a sentence has fewer

# Of two claims of equal strength the one later in this row weighs more.
RANKS: tuple[Polarity, ...] = ("touches", "lacks", "handles")
_LACKS = RANKS.index("lacks")
NO_WEIGHT = (0, -1)


class _Group(NamedTuple):
    """A group of a signal as concept numbers in bits: met where one of `said` stands plainly, one of `negated` under a
    negation, or one of `above` also in the heading; flipped where one of `plain` stands under a negation."""

    said: int
    negated: int
    above: int
    plain: int


@dataclass(frozen=True, slots=True)
class Look:
    """A signal as it is looked for: its groups, the concepts of those that need a hit of their own (no `^`), each and all
    together, the concepts that must not be there as bits, the weight of a plain match, of a flipped one where it may flip,
    and the most of both.
    """

    groups: tuple[_Group, ...]
    own: tuple[frozenset[str], ...]
    any: frozenset[str]
    none: int
    plainly: tuple[int, int]
    flipped: tuple[int, int] | None
    most: tuple[int, int]
    reach: int

    def weight(self, statement: Statement) -> tuple[int, int]:
        """What a claim by this signal weighs in a statement; nothing where it makes none."""
        weight = self.plainly
        asserted, denied = statement.asserted, statement.denied
        for said, negated, above, plain in self.groups:
            if asserted & said or denied & negated:
                continue
            if above and (asserted | denied | statement.context) & above:
                continue
            if self.flipped is None or not denied & plain:
                return NO_WEIGHT
            weight = self.flipped
        if asserted & self.none or (len(self.own) > 1 and not self._near(statement)):
            return NO_WEIGHT
        return weight

    def _near(self, statement: Statement) -> bool:
        """Whether each group has a hit of its own words, all of them within the signal's stretch of tokens.

        "Restarts" cannot be both the failure and the answer to it. A group that its heading meets needs no hit here.
        """
        hits = [hit for hit in statement.hits if hit[0] in self.any]
        spans = [[hit[1:3] for hit in hits if hit[0] in names][:_PAIRED] for names in self.own]
        for start, end in spans[0]:
            taken = [(start, end)]
            low, high = start, end
            for others in spans[1:]:
                for first, last in others:
                    if max(high, last) - min(low, first) < self.reach and _apart(first, last, taken):
                        break
                else:
                    break
                taken.append((first, last))
                low, high = min(low, first), max(high, last)
            else:
                return True
        return False


@lru_cache(maxsize=8192)
def look_of(signal: Signal, lexicon: Lexicon) -> Look:
    """How to look for a signal. Raises KeyError for a concept that the lexicon does not have."""
    rank = RANKS.index(signal.polarity)
    own = tuple([frozenset(names_of(group)) for group in signal.all if "^" not in group])
    return Look(
        groups=tuple([_group(group, lexicon) for group in signal.all]),
        own=own,
        any=frozenset[str]().union(*own),
        none=bits_of("|".join(signal.none), lexicon) if signal.none else 0,
        plainly=(signal.strength, rank),
        flipped=(signal.strength, _LACKS) if signal.flips else None,
        most=(signal.strength, max(rank, _LACKS) if signal.flips else rank),
        reach=signal.within or _ANYWHERE,
    )


def _group(group: str, lexicon: Lexicon) -> _Group:
    plain = negated = either = above = 0
    for name in group.split("|"):
        if name.startswith("!"):
            negated |= lexicon.bit(name[1:])
        elif name.startswith("~"):
            either |= lexicon.bit(name[1:])
        elif name.startswith("^"):
            above |= lexicon.bit(name[1:])
        else:
            plain |= lexicon.bit(name)
    return _Group(plain | either, negated | either, above, plain)


@lru_cache(maxsize=8192)
def bits_of(group: str, lexicon: Lexicon) -> int:
    """The concepts of a group (`a|b`) as bits. Raises KeyError for a concept that the lexicon does not have."""
    bits = 0
    for name in names_of(group):
        bits |= lexicon.bit(name)
    return bits


@lru_cache(maxsize=8192)
def names_of(group: str) -> tuple[str, ...]:
    """The concepts of a group, each once, without what says how it is to be met."""
    return tuple(dict.fromkeys([name.lstrip("!~^") for name in group.split("|")]))


def _apart(first: int, last: int, taken: list[tuple[int, int]]) -> bool:
    return all(last < start or first > end for start, end in taken)
