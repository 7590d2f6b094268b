"""An availability that its own parts' figures do not give."""

import re
from itertools import pairwise
from math import prod

from review_core.evidence import Statement
from review_core.model import Chain
from review_core.rules.base import Call, Case, Draft, Example, Rule
from review_core.rules.contradictions._clash import claimed

_PERCENT = re.compile(r"(?<![\d.,])(9\d(?:[.,]\d{1,6})?)\s?%")
_MINUTES_A_MONTH = 30 * 24 * 60
_LONG = 4  # parts that one call waits for
_FAR = 2.0  # times the promised budget


def judge(case: Case) -> Call:
    """Present where the parts' stated availabilities multiply to less than the promise, with no fallback named."""
    figured = [(one, found) for one in claimed(case, "claim.availability") if (found := _figures(one.text))]
    promised = [(one, found) for one, found in figured if _says(case, one, "claim.target")]
    parts = [
        (one, found)
        for one, found in figured
        if not _says(case, one, "claim.target") and _says(case, one, "claim.part")
    ]
    softened = case.reading.having("degrade|failover|degrade.soften")
    if any(one.role != "rollout" for one in softened):  # a flag for the roll-out helps in no outage
        return Call("absent")
    if not promised or not parts:
        return _over_chain(case)
    return _over_parts(case, promised, parts)


def _over_chain(case: Case) -> Call:
    """The same of the drawn or told chain of blocking calls, at the assumed availability where the text states none.

    An assumption is weaker than a figure, so the chain must be long and miss the promise by far.
    """
    targets = [
        figure for figure in case.graph.figures if figure.share is not None and figure.promised and figure.share < 1
    ]
    chains = [chain for chain in case.graph.reliability.chains if len(chain.path) >= _LONG]
    if not targets or not chains:
        return Call("absent")
    chain: Chain = min(chains, key=lambda one: one.availability)
    named = [figure for figure in targets if not figure.component or figure.component in chain.path[:2]]
    if not named:
        return Call("absent")
    target = max(named, key=lambda figure: figure.share or 0.0)
    share = target.share or 0.0
    if 1 - chain.availability < _FAR * (1 - share):
        return Call("absent")
    waits = [
        evidence
        for edge in case.graph.edges
        if (edge.source, edge.target) in set(pairwise(chain.path))
        for evidence in edge.evidence[:1]
    ]
    evidence = (target.evidence, *dict.fromkeys(waits))[:3]
    budget, loss = (1 - share) * _MINUTES_A_MONTH, chain.budget_minutes_per_month
    draft = Draft(
        "medium",
        f"{share:.2%} promised over a chain of {len(chain.path)} that gives about {chain.availability:.2%}",
        f"One call waits for {' → '.join(chain.path)}. With {chain.assumed or 'the stated figures'}, that is "
        f"{loss:.0f} minutes a month; the promise allows {budget:.0f}. No fallback or second way is named that would "
        "make up for it.",
        evidence,
        weight=0.6,
    )
    return Call("present", evidence, (draft,))


def _over_parts(
    case: Case, promised: list[tuple[Statement, list[float]]], parts: list[tuple[Statement, list[float]]]
) -> Call:
    """The call where the text itself gives the parts' figures."""
    target_statement, target = max(((one, max(found)) for one, found in promised), key=lambda pair: pair[1])
    given = prod(figure for _, found in parts for figure in found)
    if given >= target:
        return Call("absent")
    evidence = case.quote([target_statement, *(one for one, _ in parts)])
    budget, loss = (1 - target) * _MINUTES_A_MONTH, (1 - given) * _MINUTES_A_MONTH
    draft = Draft(
        "high",
        f"{target:.4%} promised over parts that give {given:.4%}",
        f"The parts that it waits for multiply to {given:.4%}, {loss:.0f} minutes a month; the promise allows "
        f"{budget:.0f}. No fallback or second way is named that would make up for it.",
        evidence,
        weight=0.75,
    )
    return Call("present", evidence, (draft,))


def _says(case: Case, one: Statement, concept: str) -> bool:
    return bool(one.asserted & case.reading.bits(concept))


def _figures(text: str) -> list[float]:
    """The percentages from 90 to under 100 in a text, as shares."""
    return [float(figure.replace(",", ".")) / 100 for figure in _PERCENT.findall(text)]


RULE = Rule(
    id="CX-availability-arithmetic",
    slug="quantified-reliability",
    family="contradictions",
    summary="A promised availability above what the stated figures of its parts multiply to.",
    flags="A target such as 99.99% over dependencies that the text itself gives lower figures for, with no fallback.",
    why="The promise is paid for when it is broken, and the arithmetic says that it will be in the first month.",
    detection="Percentages in statements on availability: of the promise, and of the parts that it depends on, "
    "multiplied. Where the text gives no figures of parts, the longest chain of blocking calls, four parts or more, at "
    "99.9% each, must miss the promise by a factor of two. Any fallback, fail-over or stale answer named in the design "
    "lets it pass.",
    false_positives=("Parts that are not on the path of the promise.", "Parts of which any one is enough."),
    question="The parts alone may be away for longer than the promise allows: what answers meanwhile?",
    suggestion="Lower the promise to the product, take parts off the path (copies, queues), or add a second, "
    "independent way.",
    not_when="The parts are alternatives for one another; then their failures multiply, not their availabilities.",
    references=(
        "Ben Treynor, Mike Dahlin, Vivek Rau, Betsy Beyer: The Calculus of Service Availability, ACM Queue, 2017",
    ),
    severity="High; medium where the parts' figures are assumed.",
    valid=(
        Example(
            "# Pay\n## Design\nWe promise 99.5% availability. The bank's gateway is available 99.9% of the time.\n"
        ),
        Example("# Pay\n## Design\nWe promise 99.9% availability.\n"),
    ),
    invalid=(
        Example(
            "# Pay\n## Design\nOur target is 99.99% availability. Each payment waits for the bank's gateway, which "
            "has an "
            "availability of 99.9%, and for the fraud vendor, available 99.5% of the time.\n"
        ),
        Example(
            "# Pay\n## Goals\nOverall availability must reach the target of 99.95%.\n## Design\nThe provider's uptime "
            "is 99.9%.\n"
        ),
        Example(
            "# Shop\n## Goals\n- 99.95% of order calls succeed, measured monthly.\n## Design\nThe order service calls the "
            "pricing service and waits. The pricing service calls the tax service and waits. The tax service calls the "
            "address service and waits.\n"
        ),
    ),
    judge=judge,
)
