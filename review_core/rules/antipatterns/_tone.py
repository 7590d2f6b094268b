"""What a passage of a page sounds like, where no rule has its words: everyday words that weigh for a defect or against it."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from review_core.evidence import Statement
from review_core.rules.page.saying import Said

_WORD = re.compile(r"[a-z]+")
_ENDING = 4  # letters that a form may have after the word that stands for it
_SHORT = 3  # letters up to which a word stands only for its regular forms
_REGULAR = ("", "s", "ed", "ing", "ting")


def sounding(said: Sequence[Said], weights: Mapping[str, float], least: float) -> list[Statement]:
    """The statements of the passages (a paragraph, an item, a row) whose words together weigh more than `least`."""
    found: list[Statement] = []
    for _, group in groupby(said, key=lambda one: one.statement.block):
        passage = list(group)
        heard = {_stands_for(word, weights) for one in passage for word in _WORD.findall(one.words)}
        if sum(weights.get(word, 0.0) for word in heard) > least:
            found += [one.statement for one in passage]
    return found


def _stands_for(word: str, weights: Mapping[str, float]) -> str:
    """The longest of the weighed words that a word is a form of; the word itself where it is of none."""
    for end in range(len(word), max(len(word) - _ENDING, 0) - 1, -1):
        stem = word[:end]
        if stem in weights and (end > _SHORT or word[end:] in _REGULAR):
            return stem
    return word
