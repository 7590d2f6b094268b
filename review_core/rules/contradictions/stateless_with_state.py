"""A service called stateless that keeps something."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import claimed, clash


def judge(case: Case) -> Call:
    """Present where instances are called stateless and state is kept on one of them."""
    return clash(
        case,
        claimed(case, "claim.stateless"),
        claimed(case, "claim.local-state"),
        title="Stateless, beside state that is kept on the instance",
        detail="What lies on one instance is gone with it, is missing on the next, and ties callers to where they "
        "were before: scaling, roll-out and fail-over are then not those of a stateless service.",
        severity="medium",
        weight=0.6,
    )


RULE = Rule(
    id="CX-stateless-with-state",
    slug="state-management",
    family="contradictions",
    summary="Stateless instances beside a local file, session or counter.",
    flags="Services called stateless or interchangeable that keep files, sessions or counters of their own, or need "
    "sticky sessions.",
    why="Autoscaling, rolling restarts and load balancing are designed on the word stateless; they lose what it hid.",
    detection="Both claims, firmly made in the proposal.",
    false_positives=("Local scratch files that live within one request.", "Two services, one of which is stateless."),
    question="An instance is replaced in the middle of the day: what that it held is missed, and by whom?",
    suggestion="Move the state to a store or into the client's token; where it is a cache, say so and what a miss "
    "costs.",
    not_when="The local data is a cache that can be lost at any time.",
    references=(
        "Adam Wiggins: The Twelve-Factor App, 12factor.net, 2011",
        "Pat Helland: Life beyond Distributed Transactions: an Apostate's Opinion, CIDR, 2007",
    ),
    severity="Medium.",
    valid=(Example("# Web\n## Design\nThe service is stateless; sessions are in Redis.\n"),),
    invalid=(
        Example("# Web\n## Design\nThe service is stateless. Uploads wait in a local file until they are converted.\n"),
        Example("# Web\n## Design\nInstances are stateless and need sticky sessions.\n"),
    ),
    judge=judge,
)
