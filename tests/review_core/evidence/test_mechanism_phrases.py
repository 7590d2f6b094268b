"""Mechanisms, promises and lacks as designs put them: which claim a rule reads from one sentence of a long design."""

import pytest

from review_core import parse
from review_core.evidence import read
from review_core.rules import catalogue

FILLER = "Editors write a title, a subtitle and a note on the paper, and the curator reads them on Thursdays. " * 40

HANDLED = [
    ("service-down", "Should Postgres be offline for maintenance, the API switches to read-only."),
    ("service-down", "Agents spool metrics to local disk for up to six hours if the collector can't be contacted."),
    ("network-partition", "With pause_minority the nodes in the smaller partition pause themselves until it heals."),
    ("blast-radius", "Deployments roll out cell by cell, so a defect reaches a twentieth of users at first."),
    ("idempotency", "Consumers keep the ids of the past week (SETNX) and drop the duplicates they know."),
    ("consistency", "All replicas acknowledge before the commit returns."),
    ("split-brain", "A primary that can't refresh its lease demotes itself."),
    ("recovery-time", "Failover of the NAT gateway completes in less than five seconds."),
    ("retry-policy", "After three unsuccessful attempts the task is parked for manual handling."),
    ("isolation", "Each tenant is capped at ten builds; its jobs have a worker pool of their own."),
    ("ordering", "The projection ignores events with a version lower than its own."),
    ("transaction-boundaries", "If the card is declined after seats are reserved, the reservation is released."),
    ("chaos-testing", "Litmus experiments delete pods and saturate CPU nightly."),
]
LACKING = [
    ("service-down", "There is no fallback if the geocoder is down."),
    ("idempotency", "There's no dedupe key on the events."),
    ("split-brain", "There is no fencing."),
    ("recovery-time", "No RTO has been defined."),
    ("retry-policy", "The client waits forever for a reply."),
    ("isolation", "One tenant can use up all the workers."),
    ("chaos-testing", "Failover has never been tested."),
]


def polarities(slug: str, sentence: str) -> set[str]:
    rule = next(rule for rule in catalogue.installed() if rule.slug == slug and rule.family == "topics")
    signals = rule.judge.__globals__["SIGNALS"]
    reading = read(parse(f"# Maps\n\n## Proposal\n\n{FILLER}\n\n## Behaviour\n\n{sentence}\n"))
    return {claim.polarity for claim in reading.claims(signals) if claim.statement.text == sentence}


@pytest.mark.parametrize(("slug", "sentence"), HANDLED)
def test_a_mechanism_is_a_claim_that_the_topic_is_handled(slug: str, sentence: str) -> None:
    assert polarities(slug, sentence) == {"handles"}


@pytest.mark.parametrize(("slug", "sentence"), LACKING)
def test_what_is_said_to_be_lacking_is_no_mechanism(slug: str, sentence: str) -> None:
    assert polarities(slug, sentence) == {"lacks"}


def test_work_that_is_dropped_after_its_retries_is_still_retried() -> None:
    sentence = "Failed uploads are retried every 30 s for ten minutes before being dropped."
    assert polarities("retry-policy", sentence) == {"handles"}
