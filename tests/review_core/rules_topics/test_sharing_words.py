"""How parts share, told without a term of the trade; and a log store that a text uses against one that it designs."""

import importlib

import pytest

from review_core import parse
from review_core.evidence import read
from review_core.reviewing import case_of
from review_core.rules.antipatterns import single_point_of_failure
from review_core.rules.topics import logging_tracing

SAID = {
    "blast_radius": (
        "Each region has brokers of its own.",
        "The two kitchens are isolated from one another's stoves.",
        "Copies are kept in different racks.",
    ),
    "service_boundaries": (
        "The scheduler decides which oven bakes next.",
        "The recipe service will validate each order.",
        "Pricing becomes a separate service.",
    ),
    "service_discovery": (
        "The gateway looks up which node the till is connected to.",
        "A DNS name leads to the ovens.",
    ),
    "load_balancing": (
        "Orders are divided evenly over the ovens.",
        "The next loaf is forwarded to the least busy oven.",
    ),
    "consistency": (
        "The reader waits until a majority has applied it.",
        "There is a short delay before the till shows the price.",
    ),
    "idempotency": (
        "An order that has already been processed comes back as it was.",
        "A ticket may be delivered more than once.",
    ),
    "horizontal_scale": ("The kneading table is the bottleneck.", "Loaves are spread over the ovens."),
    "quantified_reliability": ("A recipe is about 40 KB.", "The oven bakes up to 300 loaves."),
}


@pytest.mark.parametrize(("topic", "sentence"), [(topic, one) for topic, told in SAID.items() for one in told])
def test_it_counts_for_the_topic(topic: str, sentence: str) -> None:
    signals = importlib.import_module(f"review_core.rules.topics.{topic}").SIGNALS
    claims = read(parse(f"# Bakery\n\n## Proposal\n\n{sentence}\n")).claims(signals)
    assert [claim for claim in claims if claim.polarity != "lacks"]


def test_a_part_that_manages_another_is_no_spare_of_it() -> None:
    lens = single_point_of_failure._LENS
    said = "# Bakery\n\n## Proposal\n\nThe scheduler manages the ovens.\n\nTwo ovens stand ready.\n\n{}\n"
    plain, spare = (
        read(parse(said.format(one))).claims(lens.handles)
        for one in ("It is managed by the baker.", "The ledger is a fully managed database.")
    )
    assert not [claim for claim in plain if "manage" in claim.statement.text]
    assert [claim for claim in spare if "manage" in claim.statement.text]


FILLER = "The office corrects the spelling of titles in the editor, and each faculty has its courses and a dean. "
USED = "Each order carries a trace id, and the spans of every service go to Jaeger.\n\n"
DESIGNED = "Jaeger keeps what it is sent in blocks.\n\nA block of Jaeger is never changed.\n\n"


def test_a_text_that_uses_a_trace_store_says_how_requests_are_followed() -> None:
    case = case_of(parse("# Orders\n\n## Proposal\n\n" + USED + FILLER * 40))
    assert case.judged(logging_tracing.RULE).verdict == "answered"


def test_a_text_that_designs_a_trace_store_does_not_say_it_by_naming_the_store() -> None:
    case = case_of(parse("# Blocks\n\n## Proposal\n\n" + DESIGNED * 8 + FILLER * 40))
    assert case.judged(logging_tracing.RULE).verdict == "not-applicable"
