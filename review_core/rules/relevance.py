"""Whether silence on a topic would hurt this design: how much of what makes it matter the text speaks of.

On a page one sentence is enough to say what the design is. In a long design a trait is what the text keeps coming back
to, so it is measured as statements per thousand words, over the whole text: a problem told as background still shows
what the design is about.
"""

from dataclasses import dataclass

from review_core.evidence import ANY_SCOPE, Statement
from review_core.evidence.model import PAGE_WORDS, is_short
from review_core.rules.base import Case

SHORT = PAGE_WORDS
_SENTENCE = 6  # words
_FLOOR = 300  # words; below it density would jump with each statement


def is_page(case: Case) -> bool:
    """Whether a design is no longer than a page, and so is read by `Case.page` too."""
    return is_short(case.reading.words, case.document.text)


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
    """Why a topic matters for a design, and the passage that shows it; false where it does not matter.

    Where it may matter, but nothing said here calls for it, it is `faint`: the topic is missing, but raises no finding.
    """

    words: str = ""
    passages: tuple[Statement, ...] = ()
    faint: bool = False

    def __bool__(self) -> bool:
        return bool(self.words) or self.faint


def because(
    case: Case,
    words: str,
    *,
    page: str,
    shown: str,
    aloud: str | None = None,
    dense: float = 0.0,
    least: float = 1.0,
) -> Matter:
    """`words` where the topic matters: in a long design where `dense` reaches `least`, on a page that says one of `shown`.

    `shown` are the concepts of the passage that is quoted for it, the most telling first. Who writes a page speaks of one
    thing and leaves much unsaid that nobody would ask about: there only `aloud` calls for the topic, where it is given.
    On a page that says only one of these or of `page`, the broader words, or draws a diagram where `call` is among them,
    it is faint.
    """
    if is_page(case):
        passage = _passage(case, shown if aloud is None else aloud)
        if passage:
            return Matter(words, passage)
        drawn = "call" in page.split("|") and any(statement.kind == "diagram" for statement in case.reading.statements)
        return Matter(faint=drawn or bool(count(case, f"{page}|{shown}")))
    return Matter(words, _passage(case, shown)) if dense >= least else Matter()


def _passage(case: Case, shown: str) -> tuple[Statement, ...]:
    """The first whole sentence that says the first of the concepts; a heading or label only where there is none."""
    for concept in filter(None, shown.split("|")):
        said = [statement for statement in case.reading.having(concept) if statement.kind not in ("heading", "diagram")]
        whole = [statement for statement in said if statement.words >= _SENTENCE]
        if whole or said:
            return ((whole or said)[0],)
    return ()
