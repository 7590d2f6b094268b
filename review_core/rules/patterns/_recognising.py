"""Recognising a pattern: used where the design itself names or describes it, discussed where it is only weighed."""

from collections.abc import Callable

from review_core.evidence import ANY_SCOPE, Statement
from review_core.rules.base import Call, Case

_WEIGHED_ONLY = frozenset({"alternative", "non-goal", "future", "hypothetical"})


def recognise(
    case: Case, concept: str, *, least: int = 1, admits: Callable[[Statement], bool] = lambda _: True
) -> Call:
    """The call on a pattern whose words are a concept of the lexicon.

    `least` statements must say it before it counts; `admits` tells its words from the same words in another sense. What
    the text says of the system that is replaced counts for nothing; a negated mention is one that was weighed.
    """
    said = [one for one in case.reading.having(concept, ANY_SCOPE) if one.kind != "heading" and admits(one)]
    used = [one for one in said if one.scope == "proposed" and one.modality in ("fact", "must")]
    weighed = [one for one in said if one.scope in _WEIGHED_ONLY or (one.scope == "proposed" and one not in used)]
    denied = [
        one for one in case.reading.having(concept, ANY_SCOPE, denied=True) if one.scope != "status-quo" and admits(one)
    ]
    if len(used) + len(weighed) < least:
        return Call("discussed", case.quote(denied)) if denied and least == 1 else Call("none")
    if used:
        return Call("used", case.quote(used))
    return Call("discussed", case.quote(weighed)) if weighed else Call("none")
