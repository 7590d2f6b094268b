"""Whether silence on a topic would hurt this design: how much of what makes it matter the text speaks of.

On a page one sentence is enough to say what the design is. In a long design a trait is what the text keeps coming back
to, so it is measured as statements per thousand words, over the whole text: a problem told as background still shows
what the design is about.
"""

from dataclasses import dataclass

from review_core.evidence import ANY_SCOPE, Statement
from review_core.rules.base import Case

SHORT = 350  # words: a page
_SENTENCE = 6  # words
_FLOOR = 300  # words; below it density would jump with each statement


def count(case: Case, concepts: str) -> int:
    """Statements of the whole text, whatever their scope, that say one of the concepts."""
    return len(case.reading.having(concepts, ANY_SCOPE))


def density(case: Case, concepts: str) -> float:
    """The same per thousand words."""
    return 1000 * count(case, concepts) / max(_FLOOR, case.reading.words)


def coordination(case: Case) -> float:
    """How much the text is about parts that must agree: replicas, leaders, regions, peers, and locks at half weight."""
    agree = sum(density(case, concept) for concept in _AGREE)
    return agree + 0.5 * density(case, "lock")


_AGREE = ("replica", "leader", "election", "region", "peers", "two-at-once")


@dataclass(frozen=True, slots=True)
class Matter:
    """Why a topic matters for a design, and the passage that shows it; false where it does not matter."""

    words: str = ""
    passages: tuple[Statement, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)


def because(case: Case, words: str, *, page: str, shown: str, dense: float = 0.0, least: float = 1.0) -> Matter:
    """`words` where the topic matters: on a page that says one of `page`, in a long design where `dense` reaches `least`.

    `shown` are the concepts of the passage that is quoted for it, the most telling first. A diagram on a page is as good
    as the word `call`.
    """
    if case.reading.words < SHORT:
        drawn = "call" in page.split("|") and any(statement.kind == "diagram" for statement in case.reading.statements)
        if not (drawn or count(case, page)):
            return Matter()
    elif dense < least:
        return Matter()
    return Matter(words, _passage(case, shown))


def _passage(case: Case, shown: str) -> tuple[Statement, ...]:
    """The first whole sentence that says the first of the concepts; a heading or label only where there is none."""
    for concept in shown.split("|"):
        said = [statement for statement in case.reading.having(concept) if statement.kind not in ("heading", "diagram")]
        whole = [statement for statement in said if statement.words >= _SENTENCE]
        if whole or said:
            return ((whole or said)[0],)
    return ()
