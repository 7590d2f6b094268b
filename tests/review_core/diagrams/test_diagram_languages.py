"""Each language gives the same small system: what is drawn, where, and what could not be read."""

from review_core.diagrams import Diagram, read_text


def _labels(diagram: Diagram) -> dict[str, str]:
    return {node.id: node.label for node in diagram.nodes}


def _links(diagram: Diagram) -> list[tuple[str, str, str]]:
    labels = _labels(diagram)
    return [(labels[link.source], labels[link.target], link.label) for link in diagram.links if not link.reply]


def test_a_flowchart_gives_shapes_labels_groups_and_chains() -> None:
    diagram = read_text(
        """---
title: Orders
---
%%{init: {'theme': 'base'}}%%
flowchart LR
  %% the write path
  subgraph edge [Edge]
    A[Web App] -->|HTTP| B("API service"); B -- writes to --> C[(Orders DB)]
  end
  B -.-> Q{{"Kafka topic (orders)"}} & R@{ shape: cyl, label: "Replica" }
  Q ==> W:::worker --> D
  W --- X
  style A fill:#fff
""",
        "mermaid",
        first_line=10,
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("Web App", "API service", "HTTP"),
        ("API service", "Orders DB", "writes to"),
        ("API service", "Kafka topic (orders)", ""),
        ("API service", "Replica", ""),
        ("Kafka topic (orders)", "W", ""),
        ("W", "D", ""),
        ("W", "X", ""),
    ]
    kinds = {node.label: node.kind for node in diagram.nodes}
    assert (kinds["Orders DB"], kinds["Replica"]) == ("store", "store")
    assert [link.asynchronous for link in diagram.links[:4]] == [False, False, True, True]
    assert [link.directed for link in diagram.links][-1] is False
    assert (diagram.links[0].line, diagram.links[2].line) == (17, 19)


def test_a_flowchart_label_may_span_lines_and_hold_arrows() -> None:
    diagram = read_text('graph TD\n a["first\nsecond --> third"] --> b', "mermaid")
    assert _links(diagram) == [("first second --> third", "b", "")]


def test_a_broken_flowchart_says_where_and_keeps_the_rest() -> None:
    diagram = read_text("graph TD\n a --> b\n c[[\n d --> e", "mermaid", first_line=41)
    assert diagram.trouble.startswith("line 43: ")
    assert ("a", "b", "") in _links(diagram)
    assert ("d", "e", "") in _links(diagram)


def test_a_sequence_tells_calls_replies_and_messages_apart() -> None:
    diagram = read_text(
        """sequenceDiagram
  actor U as User
  participant A as API service
  participant pre-x
  U->>+A: POST /orders
  alt new
  A-)Q: publish order
  A->>pre-x: look up
  end
  pre-x-->>A: found
  A-->>-U: 201
  Note over A,U: done -> end
""",
        "mermaid",
    )
    assert diagram.trouble == ""
    assert [(k.source, k.target, k.asynchronous, k.reply) for k in diagram.links] == [
        ("U", "A", False, False),
        ("A", "Q", True, False),
        ("A", "pre-x", False, False),
        ("pre-x", "A", False, True),
        ("A", "U", False, True),
    ]
    assert {n.label: n.kind for n in diagram.nodes}["User"] == "client"


def test_c4_macros_read_alike_in_mermaid_and_plantuml() -> None:
    macros = """Person(c, "Customer", "buys")
System_Boundary(b, "Shop") {
Container(api, "API", "Java", "does (things)")
ContainerDb(db, "Database", "SQL")
}
Rel(c, api, "Uses", "HTTPS")
Rel_Back(db, api, "writes")
"""
    mermaid = read_text(f"C4Container\ntitle Shop\n{macros}", "mermaid")
    plantuml = read_text(f"@startuml\n!include C4.puml\n{macros}@enduml", "plantuml")
    assert mermaid.trouble == plantuml.trouble == ""
    assert (
        _links(mermaid)
        == _links(plantuml)
        == [
            ("Customer", "API", "Uses HTTPS"),
            ("API", "Database", "writes"),
        ]
    )
    assert [n.kind for n in mermaid.nodes] == ["client", "service", "store"]


def test_kinds_of_diagram_that_draw_no_system_are_empty_and_no_trouble() -> None:
    for text in ("stateDiagram-v2\n [*] --> Still", "classDiagram\n A <|-- B", "gantt\n title x"):
        assert read_text(text, "mermaid") == Diagram("mermaid", 1)
    assert "pic" in read_text("pic\n a --> b", "mermaid").trouble


def test_a_plantuml_sequence_tells_replies_from_calls() -> None:
    diagram = read_text(
        """@startuml
actor User
participant "Order Service" as O
database DB
queue "Kafka" as K
User -> O : create
O -> DB ++ : insert
DB --> O
O ->> K : publish
O -[#red]> "Mail Sender": send
O --> User : ok
[-> O : in
note right of O
 multi -> line
end note
/' a -> b '/
return x
@enduml""",
        "plantuml",
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("User", "Order Service", "create"),
        ("Order Service", "DB", "insert"),
        ("Order Service", "Kafka", "publish"),
        ("Order Service", "Mail Sender", "send"),
    ]
    assert [k.asynchronous for k in diagram.links if not k.reply] == [False, False, True, False]


def test_plantuml_components_keep_long_arrows_as_calls() -> None:
    diagram = read_text(
        """@startuml
package "Group" {
  [First Component] as f
  component "Second" as s
}
database "MySql" {
  [Tables]
}
cloud aws
f --> s : calls
s ..> MySql
f -right-> [Third] : uses
f - aws
@enduml""",
        "plantuml",
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("First Component", "Second", "calls"),
        ("Second", "MySql", ""),
        ("First Component", "Third", "uses"),
        ("First Component", "aws", ""),
    ]
    kinds = {n.label: n.kind for n in diagram.nodes}
    assert (kinds["MySql"], kinds["aws"]) == ("store", "external")
    assert [k.asynchronous for k in diagram.links] == [False, True, False, False]


def test_dot_reads_chains_groups_defaults_and_html_labels() -> None:
    diagram = read_text(
        """digraph G {
  rankdir=LR; node [shape=box]; edge [style=dashed]
  /* write path */ web [label="Web\\nApp"]; db [shape=cylinder, label=Postgres]
  web -> api -> db [label="reads"]
  subgraph cluster_w { label="Workers"; one; two }
  api -> {one two}
  hub:port -> "event bus"; api [label=<<b>API</b> service>]
}
""",
        "dot",
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("Web App", "API service", "reads"),
        ("API service", "Postgres", "reads"),
        ("API service", "one", ""),
        ("API service", "two", ""),
        ("hub", "event bus", ""),
    ]
    assert all(k.asynchronous for k in diagram.links)
    assert next(n.kind for n in diagram.nodes if n.label == "Postgres") == "store"


def test_an_unclosed_dot_graph_says_so() -> None:
    diagram = read_text("digraph { a -> b", "dot", first_line=7)
    assert diagram.trouble == "line 7: a brace is never closed"
    assert _links(diagram) == [("a", "b", "")]


def test_structurizr_reads_scopes_identifiers_and_leaves_views_out() -> None:
    diagram = read_text(
        """workspace {
 model {
  u = person "User"
  s = softwareSystem "Shop" "sells" {
    web = container "Web" "pages" "React"
    db = container "Database" "rows" "PostgreSQL" "Database"
    web -> db "Reads" "SQL"
    -> u "mails"
  }
  u -> s.web "Uses"
  mail = softwareSystem "Mail" "sends" "External"
  s -> mail
 }
 views {
  systemContext s { include * }
 }
}
""",
        "structurizr",
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("Web", "Database", "Reads SQL"),
        ("Shop", "User", "mails"),
        ("User", "Web", "Uses"),
        ("Shop", "Mail", ""),
    ]
    assert {n.label: n.kind for n in diagram.nodes} == {
        "User": "client", "Shop": "service", "Web": "service", "Database": "store", "Mail": "external",
    }  # fmt: skip


def test_d2_reads_containers_shapes_directions_and_blocks() -> None:
    diagram = read_text(
        """direction: right
web: Web App { shape: person }
aws: {
  api: API service
  db: Orders { shape: cylinder }
  api -> db: writes
  api -> _.web: answers
}
web -> aws.api: calls {style.stroke: red}
a -> b -> c: chain
x <- y; z -- w
note: |md
  # p -> q
|
aws.api -> bus: {
  label: publishes
}
bus.shape: queue
""",
        "d2",
    )
    assert diagram.trouble == ""
    assert _links(diagram) == [
        ("API service", "Orders", "writes"),
        ("API service", "Web App", "answers"),
        ("Web App", "API service", "calls"),
        ("a", "b", "chain"),
        ("b", "c", "chain"),
        ("y", "x", ""),
        ("z", "w", ""),
        ("API service", "bus", "publishes"),
    ]
    kinds = {n.label: n.kind for n in diagram.nodes}
    assert (kinds["Web App"], kinds["Orders"], kinds["bus"]) == ("client", "store", "queue")


DRAWING = """
+--------+      +-------+     +------+
| Client +----->|  API  |---->|  DB  |
+--------+      +---+---+     +---+--+
                    |             ^
                    v             |
             +------+------+  +---+----+
             | Kafka topic +->| worker |
             +-------------+  +--------+
"""


def test_boxes_drawn_with_characters_are_read_along_their_lines() -> None:
    diagram = read_text(DRAWING, "boxes", first_line=5)
    assert sorted(_links(diagram)) == [
        ("API", "DB", ""),
        ("API", "Kafka topic", ""),
        ("Client", "API", ""),
        ("Kafka topic", "worker", ""),
        ("worker", "DB", ""),
    ]
    assert diagram.nodes[0].line == 6


def test_boxes_may_be_drawn_with_line_characters_and_turn_corners() -> None:
    diagram = read_text(
        """
┌─────────┐     ┌───────────┐
│ Web app │────▶│ Order svc │
└────┬────┘     └───────────┘
     │
     └──────────────┐
                    ▼
              ┌──────────┐
              │ Postgres │
              └──────────┘
""",
        "boxes",
    )
    assert sorted(_links(diagram)) == [("Web app", "Order svc", ""), ("Web app", "Postgres", "")]


def test_a_line_of_arrows_is_a_chain() -> None:
    assert _links(read_text("web -> api -> orders db\napi --> Kafka", "boxes")) == [
        ("web", "api", ""),
        ("api", "orders db", ""),
        ("api", "Kafka", ""),
    ]


def test_a_d2_block_of_text_ends_where_its_bar_stands_whatever_follows() -> None:
    diagram = read_text("note: |md\n  hello\n| { near: top-center }\nshop -> ledger: book", "d2", 1)
    assert _links(diagram) == [("shop", "ledger", "book")]
    assert diagram.trouble == ""
    assert read_text("shop -> ledger\nnote: |md\n  hello", "d2", 1).trouble == "line 3: a block of text is never closed"


def test_structurizr_reads_several_statements_in_a_line() -> None:
    source = 'workspace { model { shop = softwareSystem "Shop" { db = container "Orders" "rows" "PostgreSQL" }'
    diagram = read_text(source, "structurizr", 1)
    assert [(n.label, n.technology) for n in diagram.nodes] == [("Shop", ""), ("Orders", "PostgreSQL")]
    assert "never closed" in diagram.trouble
    assert read_text("workspace { model { a ->", "structurizr", 1).trouble != ""


def test_a_later_tag_says_more_than_that_something_runs() -> None:
    source = 'model {\n a = softwareSystem "A" {\n  q = container "Jobs" {\n   tags "Queue"\n  }\n }\n}'
    assert [n.kind for n in read_text(source, "structurizr", 1).nodes] == ["service", "queue"]


def test_an_endless_message_costs_no_more_than_its_length() -> None:
    assert read_text("sequenceDiagram\n" + "->>-x" * 50_000, "mermaid", 1).trouble != ""


def test_an_include_is_never_followed_and_said() -> None:
    plantuml = read_text("@startuml\n!include parts.puml\n[Shop] --> [Ledger]\n@enduml", "plantuml", 1)
    structurizr = read_text('model {\n!include parts.dsl\n a = softwareSystem "A"\n}', "structurizr", 1)
    assert plantuml.trouble == structurizr.trouble == "line 2: an include is not followed"
    known = "!include https://example.org/C4-PlantUML/C4_Container.puml\n!include <awslib/AWSCommon>\n[A] --> [B]"
    assert read_text(known, "plantuml", 1).trouble == ""
