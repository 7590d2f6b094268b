"""Two claims side by side: a finding where both are made of one thing and nothing in the design resolves them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Draft
from review_core.rules.contradictions._subjects import Subject, alike
from review_core.rules.contradictions._told import Claim
from review_core.vocabulary import Severity

_MOST_CLAIMS = 60  # of a side: each is held against each of the other


def pair(
    case: Case,
    ones: Iterable[Claim],
    others: Iterable[Claim],
    subject: Callable[[Case, Claim], Subject],
    fits: Callable[[Claim, Claim], bool] = lambda _one, _other: True,
    of_other: Callable[[Case, Claim], Subject] | None = None,
) -> tuple[Claim, Claim] | None:
    """The first claim of each side that are made of one thing, in two passages or two clauses; None where there are none."""
    told = [(other, (of_other or subject)(case, other)) for other in islice(others, _MOST_CLAIMS)]
    for one in islice(ones, _MOST_CLAIMS):
        mine = subject(case, one) if told else None
        for other, its in told:
            if other.told is one.told and _overlap(one, other):
                continue
            if mine is not None and fits(one, other) and alike(case, one, other, mine, its):
                return one, other
    return None


def raise_clash(
    case: Case,
    found: tuple[Claim, Claim] | None,
    *,
    title: str,
    detail: str,
    severity: Severity = "high",
    weight: float = 0.7,
    slug: str = "",
) -> Call:
    """Present where two claims clash, quoting the passage of each; else absent."""
    if found is None:
        return Call("absent")
    return present(case, [claim.statement for claim in found], title, detail, severity, weight, slug)


def present(
    case: Case,
    passages: Sequence[Statement],
    title: str,
    detail: str,
    severity: Severity = "high",
    weight: float = 0.7,
    slug: str = "",
) -> Call:
    """The call with one finding that quotes these passages."""
    evidence = case.quote(passages)
    return Call("present", evidence, (Draft(severity, title, detail, evidence, weight=weight, slug=slug),))


def _overlap(one: Claim, other: Claim) -> bool:
    return one.found.start() < other.found.end() and other.found.start() < one.found.end()
