"""Figures are read as written, tied to what they are said of, and multiplied along the longest chain."""

import pytest

from review_core import parse
from review_core.topology import availability, build


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("99.9%", 0.999),
        ("99,95 %", 0.9995),
        ("99.95 % monthly", 0.9995),
        ("three nines", 0.999),
        ("4 nines", 0.9999),
        ("three and a half nines", 0.9995),
        ("100%", 1.0),
        ("80%", None),
        ("199.9%", None),
        ("fast", None),
    ],
)
def test_availability_is_read_as_a_share(text: str, share: float | None) -> None:
    document = parse(f"# Shop\n\n## Proposal\n\nThe shop has an availability of {text}.\n")
    figures = availability.figures_of(document, {})
    assert next((figure.share for figure in figures if figure.share is not None), None) == share


def test_a_budget_is_in_minutes_of_a_thirty_day_month() -> None:
    assert availability.budget_minutes(0.999) == 43.2
    assert availability.budget_minutes(0.9999) == 4.32
    assert availability.budget_minutes(1) == 0


DESIGN = """# Checkout

## Goals

- Checkout must be available 99.95% of the time.
- p99 latency < 200 ms at 10k requests/s, RTO of 15 minutes, RPO zero.

## Proposal

The mobile app calls the checkout service. The checkout service calls the payment service, and the payment service
calls Stripe. Stripe offers 99.99% availability. PostgreSQL has an availability of 99.9%; S3 has 99.999999999%
durability. The payment service writes to PostgreSQL. Disk usage stays under 95%.
"""


def test_the_longest_chain_is_multiplied_with_what_is_stated_and_assumed() -> None:
    graph = build(parse(DESIGN))
    chain = graph.reliability.chains[0]
    assert chain.path in (
        ("checkout service", "payment service", "Stripe"),
        ("checkout service", "payment service", "PostgreSQL"),
    )
    last = 0.9999 if chain.path[-1] == "Stripe" else 0.999
    assert chain.availability == pytest.approx(0.999 * 0.999 * last)
    assert chain.budget_minutes_per_month == pytest.approx((1 - 0.999 * 0.999 * last) * 43_200, abs=0.01)
    assert chain.assumed == "99.9% assumed for each of checkout service, payment service"


def test_targets_keep_their_words_and_their_place() -> None:
    graph = build(parse(DESIGN))
    values = {t.value for t in graph.reliability.targets}
    assert {"99.95%", "10k requests/s", "RTO of 15 minutes", "RPO zero"} <= values
    assert any("200 ms" in v for v in values)
    assert "95%" not in values
    figures = {(f.measure, f.component) for f in graph.figures if f.measure in ("availability", "durability")}
    assert ("availability", "Stripe") in figures
    assert ("durability", "S3") in figures
    assert all(t.evidence[0].quote in DESIGN for t in graph.reliability.targets)


def test_a_part_with_copies_is_no_single_point() -> None:
    text = "# Orders\n\n## Proposal\n\nThe web app calls the order service, which calls the stock service.{}\n"
    alone = build(parse(text.format("")))
    doubled = build(parse(text.format(" The order service has three replicas.")))
    assert [p.name for p in alone.reliability.single_points] == ["order service"]
    assert doubled.reliability.single_points == ()


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("99.95% of order calls succeed, measured monthly.", True),
        ("The service offers four nines.", True),
        ("At least 99.9 % of payments complete successfully.", True),
        ("The gateway had a success rate of 99.9% last year.", False),
    ],
)
def test_a_share_of_calls_that_succeed_is_an_availability(text: str, promised: bool) -> None:
    figures = build(parse(f"# Orders\n\n## Proposal\n\n{text}\n")).figures
    assert [(f.measure, f.promised) for f in figures] == [("availability", promised)]


@pytest.mark.parametrize(
    "text", ["99% of requests are served within 300 ms.", "95% of the disk is used.", "99% of users are in Europe."]
)
def test_other_shares_are_none(text: str) -> None:
    assert not [f for f in build(parse(f"# Orders\n\n## Proposal\n\n{text}\n")).figures if f.share]


TABLE = """# Shop

## Goals

The shop is available 99.99% of the time.

## Proposal

| {} | Availability | Depends on |
|---|---|---|
| API gateway | 99.95% | Order service |
| Order service | 99.9% | Ledger DB |
| Ledger DB | 99.8 % | - |
"""


@pytest.mark.parametrize("header", ["Component", "Name", "Service", "System", "Module", "Part"])
def test_a_table_gives_each_part_its_own_figure_and_the_chain_counts_them(header: str) -> None:
    graph = build(parse(TABLE.format(header)))
    stated = {(f.component, f.share) for f in graph.figures if not f.promised}
    assert stated == {("API gateway", 0.9995), ("Order service", 0.999), ("Ledger DB", 0.998)}
    assert [target.value for target in graph.reliability.targets] == ["99.99%"]
    (chain,) = graph.reliability.chains
    assert chain.path == ("API gateway", "Order service", "Ledger DB")
    assert chain.availability == pytest.approx(0.9995 * 0.999 * 0.998)
    assert chain.assumed == ""


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("API gateway (99.95%) calls the ledger service.", 0.9995),
        ("The API gateway calls the ledger service. API gateway: 99.95 %", 0.9995),
        ("The API gateway calls the ledger service.\n\n- API gateway - 99.95%\n", 0.9995),
        ("API gateway (95%) calls the ledger service.", None),
        ("The API gateway calls the ledger service. API gateway: 99.5% of the traffic", None),
        ("The API gateway calls the ledger service. Cache hits of the API gateway: 99.5%", None),
    ],
)
def test_a_share_right_behind_a_name_is_that_parts_availability(text: str, share: float | None) -> None:
    figures = build(parse(f"# Shop\n\n## Proposal\n\n{text}\n")).figures
    assert {f.component: f.share for f in figures} == ({"API gateway": share} if share else {})


@pytest.mark.parametrize(
    ("share", "written"),
    [(0.9995, "99.95%"), (0.997002999, "99.70%"), (0.99999, "99.999%"), (0.99, "99%"), (1.0, "100%")],
)
def test_a_percentage_has_the_figures_that_matter(share: float, written: str) -> None:
    assert availability.percent(share) == written
