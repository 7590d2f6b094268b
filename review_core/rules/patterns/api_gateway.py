"""One door for clients, before many services."""

import re

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_CENTRAL = 5  # statements about a gateway that the title names
# What comes in by the door; without a word of it the gateway is one between the parts of the system.
_DOOR = re.compile(
    r"\b(?:clients?|apps?|applications?|sdks?|browsers?|users?|public|external|internet|api)\b", re.IGNORECASE
)


def judge(case: Case) -> Call:
    """Used or discussed where one door serves the clients."""
    if "gateway" in case.document.title.lower():
        about = [one for one in case.reading.having("pattern.gateway-named") if one.kind != "heading"]
        if len(about) >= _CENTRAL and any(_DOOR.search(one.text) for one in about):
            return Call("used", case.quote(about))
    return recognise(case, "pattern.gateway")


RULE = Rule(
    id="PT-api-gateway",
    slug="api-gateway",
    family="patterns",
    summary="One entry for clients before many services.",
    flags="API gateways, edge services, backends for front ends.",
    why="Authentication, limits and routing have one place, on the path of every request.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("A gateway to another network or protocol.",),
    question="What does a client see when the gateway is overloaded, and who may change its routes?",
    suggestion="Several stateless instances, limits by client, no business logic inside.",
    not_when="One service, one client.",
    references=(
        "Chris Richardson: Microservices Patterns, Manning, 2018",
        "Daniel Jacobson: Embracing the Differences: Inside the Netflix API Redesign, Netflix Technology Blog, 2012",
    ),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Shop\n## Design\nThe app calls the shop service.\n"),),
    invalid=(
        Example("# Shop\n## Design\nAn API gateway authenticates the app and routes to the services.\n"),
        Example("# Shop\n## Design\nThe app talks to a backend for frontend.\n"),
        Example("# Extensions\n## Design\nThe server is a reverse proxy that authenticates callers and forwards.\n"),
    ),
    judge=judge,
)
