"""What is drawn of a review, and what is said of it in words."""

from review_core import parse, review
from review_core.diagrams import read_text
from review_core.model import (
    Chain,
    Component,
    Edge,
    Reliability,
    Review,
    Scenario,
    SinglePoint,
    Step,
    Topology,
)
from review_core.report.pictures import scenario_pictures, topology_picture

SHOP = Topology(
    components=(
        Component(name="shop", kind="client"),
        Component(name="orders", kind="service"),
        Component(name="ledger", kind="store"),
        Component(name="events", kind="queue"),
        Component(name="mailer", kind="service"),
    ),
    edges=(
        Edge(source="shop", target="orders", kind="sync"),
        Edge(source="orders", target="ledger", kind="data"),
        Edge(source="orders", target="events", kind="async"),
        Edge(source="events", target="mailer", kind="async"),
        Edge(source="orders", target="orders", kind="sync"),
    ),
)
WEAK = Reliability(
    chains=(Chain(path=("shop", "orders", "ledger"), availability=0.995, budget_minutes_per_month=216.0),),
    single_points=(SinglePoint(name="ledger"), SinglePoint(name="orders", stops=("ledger", "events", "mailer"))),
)


def told(topology: Topology = SHOP, reliability: Reliability = WEAK) -> Review:
    empty = review(parse("# Nothing\n", "a.md"))
    return empty.model_copy(update={"topology": topology, "reliability": reliability})


def test_single_points_the_chain_and_the_blast_radius_are_marked() -> None:
    picture = topology_picture(told())
    assert picture is not None
    lines = [line.strip() for line in picture.source.splitlines()]
    assert lines[0] == "flowchart TB"
    assert 'n2("orders<br/>single point, stops 3"):::single' in lines
    assert 'n3[("ledger<br/>single point")]:::single' in lines
    assert 'n4[["events"]]:::stopped' in lines
    assert 'n1(["shop"]):::client' in lines
    assert lines[-1] == "linkStyle 0,1 stroke:#c2410c,stroke-width:3px"
    assert [line for line in lines if "-->" in line] == ["n1 -->|1| n2", "n2 -->|2| n3"]
    assert "n2 -.-> n4" in lines
    assert picture.alt == (
        "The system as the document describes it: 5 components, 4 dependencies. Single points of failure: "
        "orders (without it: ledger, events, mailer); ledger. "
        "Longest chain of blocking calls: shop → orders → ledger (99.50% available)."
    )
    assert picture.legend == (
        "Red: single points of failure. Pink: what stops without orders. "
        "Orange, numbered: the longest chain of blocking calls. Dashed arrows: asynchronous."
    )
    read = read_text(picture.source, "mermaid")
    assert read.trouble == ""
    assert len(read.links) == 4


def test_two_components_are_no_picture() -> None:
    two = Topology(edges=(Edge(source="a", target="b", kind="sync"), Edge(source="b", target="a", kind="sync")))
    assert topology_picture(told(two)) is None
    assert topology_picture(told(Topology())) is None


def test_without_anything_to_mark_nothing_is_claimed() -> None:
    picture = topology_picture(told(reliability=Reliability()))
    assert picture is not None
    assert "single" not in picture.source.replace("classDef single", "")
    assert "linkStyle" not in picture.source
    assert picture.legend == "Dashed arrows: asynchronous."
    assert picture.facts == ()


def test_of_a_large_system_what_is_marked_is_always_drawn() -> None:
    names = [f"hub {n}" for n in range(40)]
    busy = tuple(Edge(source=a, target=b, kind="sync") for a in names[:20] for b in names[20:])
    weak = Reliability(single_points=(SinglePoint(name="lonely"),))
    picture = topology_picture(told(Topology(edges=(*busy, Edge(source="lonely", target="hub 39", kind="sync"))), weak))
    assert picture is not None
    assert '["lonely<br/>single point"]:::single' in picture.source
    assert "Not drawn: 27 less connected components" in picture.alt
    assert "hub 39" in picture.source


def test_scenarios_are_drawn_wrapped_with_failures_on_red_and_told_in_words() -> None:
    scenario = Scenario(
        title="The ledger is away",
        steps=(
            Step(source="shop", target="orders", message="place an order with an idempotency key"),
            Step(source="orders", target="ledger", message="write", fails=True),
        ),
        outcome="The order is lost.",
    )
    [picture, _] = scenario_pictures((scenario, scenario))
    assert picture.name == "picture-scenario-1"
    assert "p1->>p2: place an order with<br/>an idempotency key" in picture.source
    assert "    rect rgb(254, 226, 226)\n    p2-xp3: write\n    end\n" in picture.source
    assert picture.alt == (
        "The ledger is away. 1. shop → orders: place an order with an idempotency key "
        "2. orders → ledger: write (fails) In the end: The order is lost."
    )
    assert picture.legend == "Red: what does not arrive or is refused."


def test_an_endless_scenario_is_cut_and_says_so() -> None:
    steps = tuple(Step(source="a", target="b", message=f"try {n}") for n in range(100))
    [picture] = scenario_pictures((Scenario(title="Retries", steps=steps),))
    assert picture.source.count("->>") == 14
    assert picture.alt.endswith("14. a → b: try 13 … and 86 further steps")
    assert scenario_pictures((Scenario(title="Nothing", steps=()),)) == ()
