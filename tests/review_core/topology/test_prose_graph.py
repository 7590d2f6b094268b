"""What prose says of a system becomes its graph: parts by their names, dependencies by their verbs."""

import pytest

from review_core import parse
from review_core.topology import SystemGraph, build


def graph_of(text: str, *, heading: str = "## Proposal") -> SystemGraph:
    return build(parse(f"# Design\n\n{heading}\n\n{text}\n"))


def stated(graph: SystemGraph) -> set[tuple[str, str, str]]:
    return {(e.source, e.target, e.kind) for e in graph.stated_edges}


@pytest.mark.parametrize(
    ("text", "edges"),
    [
        (
            "The order service calls the stock service and stores the order in PostgreSQL.",
            {("order service", "stock service", "sync"), ("order service", "PostgreSQL", "data")},
        ),
        (
            "The stock service is called by the order service.",
            {("order service", "stock service", "sync")},
        ),
        (
            "The order service publishes an event to the orders topic, which is consumed by the billing worker.",
            {("order service", "orders topic", "async"), ("orders topic", "billing worker", "async")},
        ),
        (
            "The order service emits OrderPlaced to Kafka, which the billing worker consumes.",
            {("order service", "Kafka", "async"), ("Kafka", "billing worker", "async")},
        ),
        (
            "Both the import worker and the admin console write to MongoDB.",
            {("import worker", "MongoDB", "data"), ("admin console", "MongoDB", "data")},
        ),
        (
            "Orders are stored in PostgreSQL and cached in Redis by the order service.",
            {("order service", "PostgreSQL", "data"), ("order service", "Redis", "data")},
        ),
        (
            "Requests go from the web frontend through the API gateway to the order service.",
            {("web frontend", "API gateway", "sync"), ("API gateway", "order service", "sync")},
        ),
        (
            "The edge proxy forwards to the stock and warehouse services.",
            {("edge proxy", "stock service", "sync"), ("edge proxy", "warehouse services", "sync")},
        ),
        (
            "The ingest gateway hands each file to the scan worker. It then writes a row to DynamoDB.",
            {("ingest gateway", "scan worker", "sync"), ("ingest gateway", "DynamoDB", "data")},
        ),
        (
            "The tablet asks the dispensing service, which calls the prescriptions service; prescriptions makes a call to "
            "the allergy register.",
            {
                ("tablet", "dispensing service", "sync"),
                ("dispensing service", "prescriptions service", "sync"),
                ("prescriptions service", "allergy register", "data"),
            },
        ),
        (
            "The bidder sends each auction to Pacing. Pacing looks the account up with a request to Budgets, and Budgets "
            "asks Invoicing for the balance before it replies to Pacing.",
            {("bidder", "Pacing", "sync"), ("Pacing", "Budgets", "sync"), ("Budgets", "Invoicing", "sync")},
        ),
        (
            "Receiver (3 pods) → Kafka → Rules (6 pods).",
            {("Receiver", "Kafka", "async"), ("Kafka", "Rules", "async")},
        ),
    ],
)
def test_a_sentence_ties_what_it_names(text: str, edges: set[tuple[str, str, str]]) -> None:
    assert edges <= stated(graph_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The order service does not call the stock service; the order service writes to PostgreSQL.",
        "Instead of calling the stock service, the order service reads PostgreSQL. The stock service fills PostgreSQL.",
        "The order service never queries the stock service. Both use PostgreSQL.",
    ],
)
def test_what_is_denied_is_no_edge(text: str) -> None:
    assert not any({a, b} == {"order service", "stock service"} for a, b, _ in stated(graph_of(text)))


def test_nested_items_take_the_subject_of_the_item_that_they_stand_under() -> None:
    graph = graph_of(
        """* The **Write API** contacts the **Fan Out Service**, which does the following:
    * Queries the **User Graph Service** for followers
    * Stores the tweet in the **Memory Cache**
* The **Read API** queries the **Memory Cache**
"""
    )
    assert stated(graph) == {
        ("Write API", "Fan Out Service", "sync"),
        ("Fan Out Service", "User Graph Service", "sync"),
        ("Fan Out Service", "Memory Cache", "data"),
        ("Read API", "Memory Cache", "data"),
    }


def test_a_list_of_parts_names_parts_whatever_they_are_called() -> None:
    graph = graph_of(
        "**Parts**\n\n- match: stateless, 40 pods\n- inventory: 12 pods, CockroachDB\n- chat: 8 pods, NATS\n"
    )
    assert {"match", "inventory", "chat", "CockroachDB", "NATS"} <= {c.name for c in graph.components}
    assert ("inventory", "CockroachDB", "data") in stated(graph)


@pytest.mark.parametrize("heading", ["## Alternatives considered", "## Non-goals", "## Glossary", "## Future work"])
def test_other_systems_than_the_proposed_are_left_out(heading: str) -> None:
    text = "# Orders\n\n## Proposal\n\nThe order service writes to PostgreSQL.\n\n"
    other = "The order service calls the ledger service, and the ledger service writes to Cassandra.\n"
    graph = build(parse(f"{text}{heading}\n\n{other}"))
    assert {c.name for c in graph.components} == {"order service", "PostgreSQL"}


def test_the_status_quo_is_left_out_and_background_only_surmised() -> None:
    text = (
        "# Orders\n\n## Background\n\nToday the order service calls the ledger service.\n\n"
        "The tax service reads the rate store.\n\n## Proposal\n\nThe order service publishes to Kafka. "
        "The ledger service consumes from Kafka. The tax service writes to Kafka. The rate store is copied to S3.\n"
    )
    graph = build(parse(text))
    pairs = {(e.source, e.target) for e in graph.edges}
    assert ("order service", "ledger service") not in pairs
    assert ("tax service", "rate store") in graph.surmised
    assert all({"tax service", "rate store"} != set(chain) for chain in graph.longest_chains)


def test_one_part_has_one_name() -> None:
    graph = graph_of(
        "The Thumbnail Service reads S3. Thumbnail services write to Redis. The thumbnail-service pings the "
        "Baseboard Controller (BC). The BC answers to the thumbnail service."
    )
    names = [c.name for c in graph.components]
    assert len([n for n in names if "humbnail" in n]) == 1
    assert "BC" not in names


def test_no_verbs_people_or_generic_words_are_parts() -> None:
    graph = graph_of(
        "The system must be reliable. However, the user sends a request to the data. Ann Example wrote the text. "
        "Each developer reads the number of errors. The order service writes the data to PostgreSQL."
    )
    assert {c.name for c in graph.components} == {"order service", "PostgreSQL"}


def test_kinds_come_from_names_and_products() -> None:
    graph = graph_of(
        "The mobile app calls the API gateway. The API gateway calls Stripe and the order service. The order service "
        "writes to PostgreSQL, reads Redis and publishes to the orders queue."
    )
    kinds = {c.name: c.kind for c in graph.components}
    assert kinds == {
        "mobile app": "client",
        "API gateway": "service",
        "Stripe": "external",
        "order service": "service",
        "PostgreSQL": "store",
        "Redis": "cache",
        "orders queue": "queue",
    }


def test_every_quote_is_verbatim_and_on_its_lines() -> None:
    document = parse(
        "# Orders\n\n## Proposal\n\nThe **order service**\ncalls the `stock service`.\n\n```mermaid\ngraph TD\n"
        "  a[Web] --> b[order service]\n```\n"
    )
    graph = build(document)
    lines = document.text.split("\n")
    assert graph.edges
    for part in (*graph.components, *graph.edges):
        assert part.evidence
        for evidence in part.evidence:
            assert evidence.quote in "\n".join(lines[evidence.start_line - 1 : evidence.end_line])


def test_copies_are_tied_to_what_they_count() -> None:
    graph = graph_of(
        "Redis runs on the node with the most memory. The order service has three replicas. All eight web servers call "
        "the order service. The order service reads Redis. If one node fails, nothing happens."
    )
    assert {(c.component, c.count) for c in graph.copies} == {("Redis", 1), ("order service", 3), ("web servers", 8)}


def test_copies_are_counted_by_role_by_zone_and_in_compounds() -> None:
    graph = graph_of(
        "The order service writes to PostgreSQL. PostgreSQL is a primary with one replica. The order service calls the "
        "stock service. The stock service runs as a single pod. The order service publishes to Kafka. Kafka runs as a "
        "three-node cluster. The stock service reads Redis. Redis is an active-passive pair. The ledger service calls the "
        "order service. The ledger service is spread over three availability zones."
    )
    assert {(c.component, c.count) for c in graph.copies} == {
        ("PostgreSQL", 2),
        ("stock service", 1),
        ("Kafka", 3),
        ("Redis", 2),
        ("ledger service", 0),
    }


def test_who_writes_is_told_from_who_reads() -> None:
    graph = graph_of(
        "The phone backend and the car backend both read the playlist from the bucket, change it and put it back whole. "
        "The report worker reads the bucket."
    )
    assert graph.shared_writers == {"bucket": ("phone backend", "car backend")}
    assert set(graph.shared_stores["bucket"]) == {"phone backend", "car backend", "report worker"}


def test_what_is_sent_and_what_is_done_are_no_parts() -> None:
    graph = graph_of(
        "The order service publishes OrderPlaced to Kafka. The mailer retries forever with jitter and sends Retry-After to "
        "the order service. After a failover the mailer reads OrderPlaced from Kafka again."
    )
    assert {c.name for c in graph.components} == {"order service", "Kafka", "mailer"}


def test_what_joins_two_deeds_makes_no_doer_of_the_first_deed_s_object() -> None:
    graph = graph_of("The order service calls the stock service and then writes to Postgres.")
    assert {(e.source, e.target) for e in graph.edges} == {
        ("order service", "stock service"),
        ("order service", "Postgres"),
    }
    assert graph_of("We write to Postgres and then publish to Kafka.").edges == ()


def test_an_adverb_before_a_verb_hides_no_caller() -> None:
    graph = graph_of("The Order Service synchronously calls Payment, Inventory and Shipping.")
    assert {(e.source, e.target) for e in graph.edges} == {
        ("Order Service", "Payment"),
        ("Order Service", "Inventory"),
        ("Order Service", "Shipping"),
    }
