"""Proxies beside each service that carry its traffic."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise


def judge(case: Case) -> Call:
    """Used or discussed where a mesh carries the traffic."""
    return recognise(case, "pattern.mesh")


RULE = Rule(
    id="PT-service-mesh",
    slug="service-mesh",
    family="patterns",
    summary="Sidecar proxies carry the traffic between services.",
    flags="Istio, Linkerd, Consul Connect and other meshes, sidecar proxies.",
    why="Time-outs, retries, encryption and telemetry move out of the code, and into a control plane that is one more "
    "thing to run.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=("A sidecar that is no proxy.",),
    question="Who retries, the mesh or the client, and what happens when the control plane is away?",
    suggestion="Let one layer retry, keep deadlines end to end, and roll the mesh out service by service.",
    not_when="A handful of services in one language: a library does it.",
    references=("William Morgan: What's a service mesh? And why do I need one?, Buoyant blog, 2017",),
    severity="None: a pattern is reported, not raised.",
    valid=(Example("# Calls\n## Design\nServices call each other over gRPC.\n"),),
    invalid=(
        Example("# Calls\n## Design\nTraffic between services goes through Istio.\n"),
        Example("# Calls\n## Design\nA service mesh encrypts all calls.\n"),
    ),
    judge=judge,
)
