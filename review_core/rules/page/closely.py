"""A topic on a page: only a sentence that answers the very question answers it, and what leaves it open is not made good
by a word of the trade elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from review_core.evidence import Claim
from review_core.evidence.model import Polarity
from review_core.rules.base import Case
from review_core.rules.page.saying import Said, Ways, saying, spoken
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Weighed

_MECHANISM = 3
_MENTION = 1
_SEVERAL = 2  # sentences that leave a matter open, and put the question by doing so


@dataclass(frozen=True, slots=True)
class Page:
    """What is said of one topic on a page: ways that answer it, that leave it open, and that merely put the question.

    A sentence asks by its own words or stands under a title that does. `hints` answer too, unless something is left open.
    """

    answers: Ways
    leaves: Ways
    asks: Ways
    hints: Ways | None = None


def closely(case: Case, page: Page, weighed: Weighed, silent: str, matter: Matter) -> tuple[Weighed, str, Matter]:
    """What a page says, weighed, its verdict, and whether the topic matters; `silent` is the verdict on a page that does
    not say a word of it.

    Where a title puts the question, what stands under it answers it or leaves it open; else an answer anywhere will do.
    What is only mentioned, on a page that nowhere puts the question, is not found fault with.
    """
    said = spoken(case)
    answers = [one for one in saying(said, page.answers) if not one.put_off]
    leaves = saying(said, page.leaves, page.answers)
    titled = [one for one in said if page.asks.meet(one.title)]
    asked = [one for one in said if page.asks.meet(one.words) and not page.answers.meet(one.words)]
    decided = Weighed(
        handles=_claims("handles", _MECHANISM, answers),
        touches=_claims("touches", _MENTION, [one for one in asked if one not in leaves]),
        lacks=_claims("lacks", _MECHANISM, leaves),
        solid=weighed.solid,
        total=weighed.total,
    )
    counted = answers
    if any(one.put_off or page.leaves.meet(one.words) for one in titled):
        counted = [one for one in answers if one in titled]
    hinted = page.hints is not None and not leaves and any(not one.put_off for one in saying(said, page.hints))
    if counted or hinted:
        return decided, "answered", matter
    if silent != "missing" and not (asked or titled or len(leaves) >= _SEVERAL):
        decided, weighed = replace(decided, solid=0.0), replace(weighed, solid=0.0)
        matter = Matter(faint=bool(matter))
    if (asked or leaves) and silent != "not-applicable":
        return decided, "partial", matter
    return weighed, "partial" if silent == "answered" else silent, matter


def _claims(polarity: Polarity, strength: int, said: Sequence[Said]) -> tuple[Claim, ...]:
    return tuple(Claim(polarity, strength, one.statement) for one in said)
