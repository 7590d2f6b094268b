"""Diagrams and tables state parts and dependencies beyond doubt, and what cannot be read is a note."""

from review_core import parse
from review_core.topology import SystemGraph, build


def test_a_sequence_diagram_gives_calls_messages_and_data_but_no_replies() -> None:
    graph = build(
        parse(
            """# Refunds
```mermaid
sequenceDiagram
  actor T as Till
  participant R as Refund service
  participant D as Ledger DB
  T->>R: POST /refunds
  R->>D: insert booking
  D-->>R: ok
  R-)Q: publish refunded
  R-->>T: 201
  participant Q as Refund events
```
"""
        )
    )
    assert {(e.source, e.target, e.kind) for e in graph.edges} == {
        ("Till", "Refund service", "sync"),
        ("Refund service", "Ledger DB", "data"),
        ("Refund service", "Refund events", "async"),
    }
    assert graph.longest_chains == (("Till", "Refund service", "Ledger DB"),)
    assert ("Refund service", "Ledger DB") in graph.writes


def test_prose_and_diagram_speak_of_the_same_part() -> None:
    graph = build(
        parse(
            "# Orders\n```mermaid\ngraph LR\n  W[Order Service] --> P[(Postgres)]\n```\n\n"
            "The order service calls the stock service.\n"
        )
    )
    assert [c.name for c in graph.components] == ["Order Service", "Postgres", "stock service"]


def test_steps_and_questions_of_a_flow_are_no_parts() -> None:
    graph = build(
        parse("# Flow\n```mermaid\ngraph TD\n  a[log failures] --> b{any left?}\n  b --> S[Mail service]\n```\n")
    )
    assert [c.name for c in graph.components] == ["Mail service"]


def test_a_broken_diagram_is_a_note_beside_what_could_be_read() -> None:
    graph = build(parse("# Orders\n\n```mermaid\ngraph TD\n  Web --> API\n  API[[\n```\n"))
    assert [c.name for c in graph.components] == ["Web", "API"]
    assert len(graph.notes) == 1
    assert graph.notes[0].startswith("Diagram 1 (line 4) could not be read whole: line 6: ")


def test_a_table_of_components_gives_parts_and_what_they_need() -> None:
    graph = build(
        parse(
            """# Shop
## Design

| Service | Responsibility | Depends on | Stores |
|---|---|---|---|
| Checkout | takes orders | Pricing, `stock-api` | PostgreSQL |
| Pricing | prices | - | Redis |
"""
        )
    )
    assert {(e.source, e.target, e.kind) for e in graph.edges} == {
        ("Checkout", "Pricing", "sync"),
        ("Checkout", "stock-api", "sync"),
        ("Checkout", "PostgreSQL", "data"),
        ("Pricing", "Redis", "data"),
    }


def test_a_table_of_pairs_knows_which_way_a_dependency_goes() -> None:
    text = """# Shop
## Design

| {} | {} | How |
|---|---|---|
| Billing | Orders | {} |
"""
    calls = build(parse(text.format("Consumer", "Provider", "gRPC")))
    events = build(parse(text.format("Producer", "Consumer", "Kafka topic `billed`")))
    assert [(e.source, e.target, e.kind) for e in calls.edges] == [("Billing", "Orders", "sync")]
    assert [(e.source, e.target, e.kind) for e in events.edges] == [("Billing", "Orders", "async")]


def test_a_drawing_of_boxes_is_part_of_the_graph() -> None:
    graph = build(
        parse(
            """# Shop
## Design

```
+-------+     +---------+     +----------+
|  Web  |---->|  Orders |---->| Postgres |
+-------+     +---------+     +----------+
```
"""
        )
    )
    assert [(e.source, e.target, e.kind) for e in graph.edges] == [
        ("Web", "Orders", "sync"),
        ("Orders", "Postgres", "data"),
    ]


def test_a_diagram_of_an_alternative_is_not_drawn() -> None:
    graph = build(parse("# Shop\n\n## Alternatives considered\n\n```mermaid\ngraph TD\n  Web --> API\n```\n"))
    assert graph.components == ()


def test_a_table_of_stores_tells_readers_from_writers() -> None:
    graph = build(
        parse(
            """# Tariffs
## Data

| Table | Read by | Written by |
|---|---|---|
| `discounts` | Billing, Portal (by API) | Tariff service, Campaigns |
| `meters` | Billing | Metering alone; the portal asks it |
"""
        )
    )
    assert graph.kind("discounts") == "store"
    assert graph.shared_writers == {"discounts": ("Tariff service", "Campaigns")}
    assert ("Metering", "meters") in graph.writes
    assert ("Billing", "meters") not in graph.writes


def test_labels_tell_writes_in_statements_and_verbs() -> None:
    graph = build(
        parse(
            "# Stock\n```mermaid\ngraph LR\n P[Picking] -->|UPDATE stock SET n = n - 1| D[(Stock DB)]\n"
            " R[Returns] -->|overwrites the count| D\n S[Shop] -->|reads| D\n```\n"
        )
    )
    assert graph.shared_writers == {"Stock DB": ("Picking", "Returns")}


def test_labels_and_columns_say_how_many_run() -> None:
    graph = build(
        parse(
            """# Sensors
## Design

```mermaid
graph LR
  B[broker, one VM] --> P[processor, 4 pods]
  P --> T[(Timescale, primary and two standbys)]
```

| Part | Copies |
|---|---|
| Dispatch service | 1 |
"""
        )
    )
    assert {(c.component, c.count) for c in graph.copies} == {
        ("broker", 1),
        ("processor", 4),
        ("Timescale", 3),
        ("Dispatch service", 1),
    }


def test_a_bare_word_beside_parts_is_a_part_whatever_it_could_do() -> None:
    graph = _graph("```mermaid\nflowchart LR\n  kafka[Kafka] --> mail\n  kafka --> search\n  kafka --> A\n```")
    assert {e.target for e in graph.edges} == {"mail", "search", "A"}
    steps = _graph("```mermaid\nflowchart LR\n  A[Request arrives] --> validate --> B[Answer is sent]\n```")
    assert steps.components == ()


def test_people_are_clients_and_what_a_part_is_made_of_tells_its_kind() -> None:
    drawn = _graph("```mermaid\nflowchart LR\n  User --> api[API]\n  api --> bus[[Kafka]]\n```")
    assert {c.name: c.kind for c in drawn.components} == {"User": "client", "API": "service", "Kafka": "queue"}
    c4 = _graph(
        '```mermaid\nC4Container\n  Container(jobs, "Parcels", "RabbitMQ")\n  Container(web, "Web", "Go")\n'
        '  Rel(web, jobs, "x")\n```'
    )
    assert {c.name: c.kind for c in c4.components} == {"Parcels": "queue", "Web": "service"}


def _graph(drawing: str) -> SystemGraph:
    return build(parse(f"# Shop\n## Design\n{drawing}\n"))


def test_prose_that_names_a_drawn_part_in_short_means_it() -> None:
    graph = _graph(
        "The web shop calls the order service.\n\n```mermaid\nflowchart LR\n  s[Web shop] --> o[Order service]\n```"
    )
    assert [(e.source, e.target) for e in graph.edges] == [("Web shop", "Order service")]
