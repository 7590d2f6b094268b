"""A page's own reading: by words that are too broad for a long text, and with a sense of `without` that fits a page."""

import re
from functools import lru_cache
from itertools import product

from review_core.document.model import Document
from review_core.evidence.cue_words import CUES
from review_core.evidence.lexicon.page import lone, outages, owning, prying, reach, returning, seating, spoken
from review_core.evidence.matcher import Lexicon
from review_core.evidence.model import Statement
from review_core.evidence.reading import Reading, read


def read_page(document: Document) -> Reading:
    """Reads a page by words of its own; the statements are not those of the document's main reading."""
    return read(document, _lexicon())


def own_text(page: Reading, one: Statement) -> str:
    """The sentence of a statement, for an expression to look at; empty where a part of it speaks of another system."""
    beside = page.statements[max(0, one.index - 2) : one.index + 3]
    return one.text if all(other.start != one.start or other.scope == one.scope for other in beside) else ""


def says(one: Statement, concepts: frozenset[str], apart: frozenset[str] = frozenset()) -> bool:
    """Whether a statement says one of the concepts plainly, in other words than those that say one of `apart`."""
    taken = [(hit.first, hit.last) for hit in one.hits if hit.concept in apart]
    return any(
        hit.concept in concepts
        and not hit.denied
        and all(hit.last < first or hit.first > last for first, last in taken)
        for hit in one.hits
    )


# "Serving the old tariff was judged misleading."
_JUDGED = """,
    was|were judged|deemed|felt|thought|found|voted|called
    misleading|unsafe|confusing|heavy|risky|wrong|unfair|harsh|overkill|ugly|cheap|odd|too, was|were judged|deemed|voted
    as|a|an|too|down, was|were talked over|about|through and|but, was|were gone through and,
    we|they judged|deemed|felt * too|misleading|unsafe|confusing|risky
"""
# "The old list decides", while the new part is away: that is no status quo.
_OLD_ONE_SERVES = """,
    from|of|with|by|at|on|as last year|month|week|winter|summer, the last year|month|week|winter|summer,
    old * decide|decides|apply|applies|serve|serves|answer|answers|count|counts|hold|holds|step|steps|be|stay|stays,
    old * * decide|decides|apply|applies|serve|serves|answer|answers|count|counts
"""


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    """The words, put together when the first page is read: a long text has no use for them."""
    # "Without the index the list comes from its copy": `without` opens a condition and denies nothing that follows.
    negation = ",".join(word for word in CUES["cue.negation"].split(",") if word.strip() != "without")
    words = {
        **CUES,
        "cue.negation": negation,
        "cue.no-negation": CUES["cue.no-negation"] + ", nothing the|its|a|an|for|in|within|after|from",
        "cue.alternative": CUES["cue.alternative"] + _JUDGED,
        "cue.as-before": CUES["cue.as-before"] + _OLD_ONE_SERVES,
        **lone.CONCEPTS,
        **outages.CONCEPTS,
        **owning.CONCEPTS,
        **prying.CONCEPTS,
        **seating.CONCEPTS,
        **reach.CONCEPTS,
        **returning.CONCEPTS,
        **spoken.CONCEPTS,
    }
    return Lexicon({concept: _in_figures(phrases) for concept, phrases in words.items()})


def _in_figures(phrases: str) -> str:
    """The phrases, those with a number or words in one place (`#|two|three`) twice: the matcher takes `#` by itself only."""
    joined = _GOES_ON.sub("|", phrases)
    if "#|" not in joined and "|#" not in joined:
        return joined
    written: list[str] = []
    for phrase in joined.split(","):
        places = [
            ("#", "|".join(choice for choice in word.split("|") if choice != "#"))
            if "|" in word and "#" in word.split("|")
            else (word,)
            for word in phrase.split()
        ]
        written += map(" ".join, product(*places))
    return ",".join(written)


_GOES_ON = re.compile(r"\|\s+")  # an alternation that goes on in the next line
