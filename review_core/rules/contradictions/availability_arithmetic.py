"""An availability that its own parts' figures do not give."""

import re
from itertools import pairwise
from math import prod

from review_core.evidence import Statement
from review_core.model import Chain, Evidence
from review_core.rules.base import Call, Case, Draft, Example, Rule
from review_core.topology.availability import budget_minutes, percent, stated_shares

_PERCENT = re.compile(r"(?<![\d.,])(9\d(?:[.,]\d{1,6})?)\s?%")
_LONG = 4  # parts that one call waits for
_FAR = 2.0  # times the promised budget


def judge(case: Case) -> Call:
    """Present where the parts' stated availabilities multiply to less than the promise, with no fallback named."""
    softened = case.reading.having("degrade|failover|degrade.soften")
    if any(one.role != "rollout" for one in softened):  # a flag for the roll-out helps in no outage
        return Call("absent")
    over_chain = _over_chain(case)
    return over_chain if over_chain.verdict == "present" else _over_parts(case)


def _over_chain(case: Case) -> Call:
    """Of the drawn or told chain of blocking calls and store accesses, each part at what the text states of it.

    Where the stated figures alone miss the promise, so does the chain. What is assumed at 99.9% is weaker than a
    figure:
    with it the chain must be long and miss the promise by far.
    """
    targets = [
        figure for figure in case.graph.figures if figure.share is not None and figure.promised and figure.share < 1
    ]
    chains = [chain for chain in case.graph.reliability.chains if targets and len(chain.path) > 1]
    if not chains:
        return Call("absent")
    stated = stated_shares(case.graph.figures, {chain.path[0] for chain in chains})
    chain: Chain = min(chains, key=lambda one: one.availability)
    named = [figure for figure in targets if not figure.component or figure.component in chain.path[:2]]
    if not named:
        return Call("absent")
    target = max(named, key=lambda figure: figure.share or 0.0)
    share = target.share or 0.0
    given = [name for name in chain.path if name in stated]
    firm = bool(given) and prod(stated[name] for name in given) < share
    if not firm and (len(chain.path) < _LONG or 1 - chain.availability < _FAR * (1 - share)):
        return Call("absent")
    shown = _figures_of(case, given) if firm else _waits_of(case, chain)
    evidence = tuple(dict.fromkeys((target.evidence, *shown)))[:3]
    loss, budget = chain.budget_minutes_per_month, budget_minutes(share)
    draft = Draft(
        "high" if firm else "medium",
        f"{percent(share)} promised over a chain of {len(chain.path)} that gives {'' if firm else 'about '}"
        f"{percent(chain.availability)}",
        f"One call waits for {' → '.join(chain.path)}. With {_taken(chain)}, that is {_minutes(loss)} a"
        " month; the promise "
        f"allows {_minutes(budget)}. No fallback or second way is named that would make up for it.",
        evidence,
        weight=0.75 if firm else 0.6,
    )
    return Call("present", evidence, (draft,))


def _taken(chain: Chain) -> str:
    """What the chain's figure rests on, in words."""
    return f"what the text states and {chain.assumed}" if chain.assumed else "the figures that the text states"


def _figures_of(case: Case, names: list[str]) -> list[Evidence]:
    return [f.evidence for f in case.graph.figures if f.component in names and f.share is not None and not f.promised]


def _waits_of(case: Case, chain: Chain) -> list[Evidence]:
    steps = set(pairwise(chain.path))
    return [one for edge in case.graph.edges if (edge.source, edge.target) in steps for one in edge.evidence[:1]]


def _over_parts(case: Case) -> Call:
    """Of parts that the topology does not hold, of which the text says that the promise depends on them."""
    figured = [(one, found) for one in _claimed(case) if (found := _figures(one.text))]
    promised = [(one, max(found)) for one, found in figured if _says(case, one, "claim.target")]
    parts = [
        (one, found)
        for one, found in figured
        if not _says(case, one, "claim.target") and _says(case, one, "claim.part")
    ]
    if not promised or not parts:
        return Call("absent")
    target_statement, target = max(promised, key=lambda pair: pair[1])
    given = prod(figure for _, found in parts for figure in found)
    if given >= target:
        return Call("absent")
    evidence = case.quote([target_statement, *(one for one, _ in parts)])
    draft = Draft(
        "high",
        f"{percent(target)} promised over parts that give {percent(given)}",
        f"The parts that it waits for multiply to {percent(given)}, {_minutes(budget_minutes(given))} a"
        " month; the promise "
        f"allows {_minutes(budget_minutes(target))}. No fallback or second way is named that would make up for it.",
        evidence,
        weight=0.75,
    )
    return Call("present", evidence, (draft,))


def _claimed(case: Case) -> list[Statement]:
    """Statements of the proposal on availability, as a fact or a rule."""
    found = case.reading.having("claim.availability")
    return [one for one in found if one.kind != "heading" and one.modality in ("fact", "must")]


def _minutes(minutes: float) -> str:
    return f"{minutes:.0f} minutes" if minutes >= 10 else f"{minutes:.2g} minutes"


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
    detection="The promise against the longest chain of blocking calls and store accesses of the topology, each part "
    "at the availability that prose or a table states of it: the stated figures alone must give less. Where the text "
    "gives none, the chain, four parts or more, at 99.9% each, must miss the promise by a factor of two. Parts "
    "outside the topology of which the text says that the promise depends on them are multiplied likewise. Any "
    "fallback, fail-over or stale answer named in the design lets it pass.",
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
            "# Pay\n## Goals\nPayments are available 99.5% of the time.\n## Design\n| Component "
            "| Availability | Depends on "
            "|\n|---|---|---|\n| API gateway | 99.95% | Ledger service |\n| Ledger service | 99.9% | - |\n"
        ),
        Example(
            "# Pay\n## Goals\nThe target is 99.99% availability.\n## Design\nThe API gateway (99.95%) calls the "
            "ledger service (99.9%); if that does not answer, it falls back to the last known balance.\n"
        ),
        Example(
            "# Pay\n## Design\nWe promise 99.5% availability. The bank's gateway is available 99.9% of the time.\n"
        ),
        Example("# Pay\n## Design\nWe promise 99.9% availability.\n"),
    ),
    invalid=(
        Example(
            "# Pay\n## Goals\nPayments are available 99.99% of the time.\n## Design\n| Component "
            "| Availability | Depends on "
            "|\n|---|---|---|\n| API gateway | 99.95% | Ledger service |\n| Ledger service | 99.9% "
            "| Ledger DB |\n| Ledger DB | 99.95% "
            "| - |\n"
        ),
        Example(
            "# Pay\n## Goals\nThe target is 99.99% availability.\n## Design\nThe API gateway (99.95%) calls the "
            "ledger service (99.9%) and waits.\n"
        ),
        Example(
            "# Pay\n## Design\nOur target is 99.99% availability. Each payment waits for the bank's gateway, which "
            "has an availability of 99.9%, and for the fraud vendor, available 99.5% of the time.\n"
        ),
        Example(
            "# Pay\n## Goals\nOverall availability must reach the target of 99.95%.\n## Design\nThe provider's uptime "
            "is 99.9%.\n"
        ),
        Example(
            "# Shop\n## Goals\n- 99.95% of order calls succeed, measured monthly.\n## Design\nThe order service calls "
            "the pricing service and waits. The pricing service calls the tax service and waits. The tax service "
            "calls the address service and waits.\n"
        ),
    ),
    judge=judge,
)
