"""Running a system told in ordinary words: each sentence, in a text about something else, is read as what it says."""

import importlib

import pytest

from review_core import parse
from review_core.evidence import read

NEUTRAL = (
    "# Course list\n\n## Proposal\n\nThe office corrects the spelling of titles in the editor. A faculty has courses "
    "and a dean. Colours follow the house style.\n\n## Notes\n\n"
)
SAID = {
    "horizontal_scale": (
        "DynamoDB partitions the table by customer id.",
        "KEDA scales the workers on queue length, up to fifty of them.",
        "The log is split into segments that different brokers host.",
    ),
    "service_boundaries": (
        "Inventory is the system of record for stock levels.",
        "The ledger is the only component allowed to change balances.",
        "Other parts must go through the customer API rather than read its tables.",
    ),
    "state_management": (
        "Old partitions are dropped after 13 months.",
        "After a crash the consumer resumes from its last committed offset.",
        "Each StatefulSet pod has its own PersistentVolumeClaim that survives rescheduling.",
    ),
    "deployment_strategy": (
        "Nodes are upgraded one availability zone at a time.",
        "The v1 endpoint is kept for six months after v2 ships.",
        "Each cell is updated separately and watched for a day.",
    ),
    "service_discovery": (
        "Envoy receives the endpoints from the control plane over EDS.",
        "Nodes announce themselves in ZooKeeper with ephemeral znodes.",
        "Peers find one another by DNS SRV lookups every 30 s.",
    ),
    "load_balancing": (
        "NGINX proxies to the upstreams by least_conn.",
        "The client picks two backends at random and takes the less loaded.",
        "A hash of the user id selects the node.",
    ),
    "health_checks": (
        "Envoy's outlier detection ejects a host after five consecutive 5xx responses.",
        "Kubernetes restarts the pod if /live does not answer within 2 s.",
        "Traffic is withheld until migrations have finished.",
    ),
    "logging_tracing": (
        "Logs are shipped as JSON through Fluent Bit to Elasticsearch.",
        "Every admin action is recorded with user and timestamp.",
    ),
    "metrics_alerting": (
        "The controller exports workqueue_depth and reconcile_errors_total.",
        "A dead man's switch fires if the nightly job has not reported by six.",
    ),
    "quantified_reliability": (
        "We allow 22 minutes of downtime a month.",
        "RPO is five minutes and RTO one hour.",
        "We tolerate at most one hour of data loss.",
    ),
    "trade_offs": (
        "The price is an extra hop on each call.",
        "The extra write doubles the cost but makes recovery trivial.",
    ),
}
LACKING = {
    "horizontal_scale": "The matcher is single-threaded and cannot be split.",
    "service_boundaries": "Three services modify the shared customer table.",
    "state_management": "Uploaded parts are never cleaned up.",
    "deployment_strategy": "The upgrade needs four hours of downtime.",
    "service_discovery": "The host names are compiled into the binary.",
    "load_balancing": "One node receives nearly all writes.",
    "health_checks": "The health endpoint always returns 200.",
    "logging_tracing": "Logs cannot be joined across services.",
    "metrics_alerting": "Failures go unnoticed until customers complain.",
    "quantified_reliability": "No SLO has been defined.",
    "trade_offs": "Nothing else was evaluated.",
}


def polarity(topic: str, sentence: str) -> str:
    """How the strongest claim on the topic in the sentence reads; empty where there is none."""
    signals = importlib.import_module(f"review_core.rules.topics.{topic}").SIGNALS
    claims = [
        claim for claim in read(parse(NEUTRAL + sentence + "\n")).claims(signals) if claim.statement.text == sentence
    ]
    best = max(claims, key=lambda claim: claim.strength, default=None)
    return best.polarity if best and best.strength > 1 else ""


@pytest.mark.parametrize(("topic", "sentence"), [(topic, one) for topic, told in SAID.items() for one in told])
def test_a_mechanism_is_read_as_handling(topic: str, sentence: str) -> None:
    assert polarity(topic, sentence) == "handles"


@pytest.mark.parametrize(("topic", "sentence"), list(LACKING.items()))
def test_a_lack_is_read_as_lacking(topic: str, sentence: str) -> None:
    assert polarity(topic, sentence) == "lacks"


@pytest.mark.parametrize("topic", list(SAID))
def test_a_text_about_something_else_says_nothing_of_it(topic: str) -> None:
    signals = importlib.import_module(f"review_core.rules.topics.{topic}").SIGNALS
    assert not [claim for claim in read(parse(NEUTRAL)).claims(signals) if claim.strength > 1]
