"""Markdown: blocks, sentences and their exact places."""

import pytest

from review_core.document import Block, Document, parse


def blocks(text: str, kind: str) -> list[Block]:
    return [block for block in parse(text).blocks if block.kind == kind]


def quotes(document: Document) -> list[tuple[str, str]]:
    return [
        (sentence.text, document.quote(sentence.start, sentence.end))
        for block in document.blocks
        for sentence in block.sentences
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "**It waits**. Then *it* retries.",
            [("It waits.", "**It waits**."), ("Then it retries.", "Then *it* retries.")],
        ),
        ("Call `a. B()` now. Done.", [("Call a. B() now.", "Call `a. B()` now."), ("Done.", "Done.")]),
        (
            'See [the docs](http://a.example/b "It is. So").\nIt ends.',
            [("See the docs.", 'See [the docs](http://a.example/b "It is. So").'), ("It ends.", "It ends.")],
        ),
        ("A \\* b &amp; c. D.", [("A * b & c.", "A \\* b &amp; c."), ("D.", "D.")]),
        ("One\ntwo. Three  \nfour.", [("One two.", "One\ntwo."), ("Three", "Three"), ("four.", "four.")]),
        (
            "``a ` b`` ends. ![The flow](x.png) too.",
            [("a ` b ends.", "``a ` b`` ends."), ("The flow too.", "![The flow](x.png) too.")],
        ),
        (
            "[a][r] and [r]. <http://x.example> is it.\n\n[r]: http://y.example",
            [("a and r.", "[a][r] and [r]."), ("http://x.example is it.", "<http://x.example> is it.")],
        ),
        ("Text <!-- hidden. --> goes <b>on</b>.", [("Text goes on.", "Text <!-- hidden. --> goes <b>on</b>.")]),
        ("~~Old~~ new.", [("Old new.", "~~Old~~ new.")]),
        ("- [ ] do it. Now\n", [("do it.", "do it."), ("Now", "Now")]),
        ("> [!NOTE]\n> Beware.\n> Really so.", [("Beware.", "Beware."), ("Really so.", "Really so.")]),
    ],
)
def test_sentences_are_plain_and_their_spans_verbatim(source: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(parse(source)) == expected


def test_spans_hold_inside_quotes_and_lists() -> None:
    document = parse("> - It queues.\n>   It waits\n>   long. End.\n")
    assert quotes(document) == [
        ("It queues.", "It queues."),
        ("It waits long.", "It waits\n>   long."),
        ("End.", "End."),
    ]
    assert [(s.start_line, s.end_line) for b in document.blocks for s in b.sentences] == [(1, 1), (2, 3), (3, 3)]


def test_lists_know_depth_and_order() -> None:
    found = blocks("1. one\n2. two\n   - inner\n\n     more of it\n", "list-item")
    assert [(block.text, block.depth, block.ordered) for block in found] == [
        ("one", 0, True),
        ("two", 0, True),
        ("inner", 1, False),
    ]
    assert [block.text for block in blocks("- a\n\n  second\n", "paragraph")] == ["second"]


def test_a_nested_list_is_led_by_the_item_above_it() -> None:
    found = blocks("Parts:\n\n- Stores:\n  - orders\n- queue\n", "list-item")
    assert [block.lead for block in found] == ["Parts:", "Stores:", "Parts:"]


def test_a_table_row_reads_with_its_header() -> None:
    text = "Who writes what:\n\n| Service | Writes |\n|---|---|\n| `orders` | db1 \\| db2 |\n| bills | |\n"
    document = parse(text)
    rows = [block for block in document.blocks if block.kind == "table-row"]
    assert [row.text for row in rows] == ["Service: orders; Writes: db1 | db2", "Service: bills"]
    assert rows[0].cells == ("orders", "db1 | db2")
    assert rows[0].header == ("Service", "Writes")
    assert rows[0].lead == "Who writes what:"
    assert document.quote(rows[0].start, rows[0].end) == "| `orders` | db1 \\| db2 |"
    assert rows[0].start_line == rows[0].sentences[0].start_line == 5


@pytest.mark.parametrize(
    ("info", "body", "kind", "language"),
    [
        ("mermaid", "graph TD\nA-->B", "diagram", "mermaid"),
        ("{.mermaid}", "A", "diagram", "mermaid"),
        ("puml", "A -> B", "diagram", "plantuml"),
        ("graphviz", "digraph {}", "diagram", "dot"),
        ("d2", "a -> b", "diagram", "d2"),
        ("structurizr", "workspace {}", "diagram", "structurizr"),
        ("", "flowchart LR\nA-->B", "diagram", "mermaid"),
        ("", "---\ntitle: x\n---\nsequenceDiagram\nA->>B: x", "diagram", "mermaid"),
        ("text", "@startuml\nA->B\n@enduml", "diagram", "plantuml"),
        ("", "digraph G {\na -> b\n}", "diagram", "dot"),
        ("", "+---+\n| a |--> b", "code", ""),
        ("go", "graph := newGraph()", "code", "go"),
        ("json", "{}", "code", "json"),
        ("", "graph the results\n", "code", ""),
    ],
)
def test_fences_are_diagrams_or_code(info: str, body: str, kind: str, language: str) -> None:
    document = parse(f"Text.\n\n```{info}\n{body}\n```\n")
    block = document.blocks[-1]
    assert (block.kind, block.language) == (kind, language)
    assert document.quote(block.start, block.end).rstrip() == body.rstrip()
    assert block.start_line == 4


def test_html_in_markdown_keeps_its_words_and_comments() -> None:
    comment = "<!-- arch-review: ignore AP-1\nbecause so -->"
    text = comment + "\n\n<table>\n<tr><th>A</th></tr>\n<tr><td>b &lt; c</td></tr>\n</table>\n"
    document = parse(text)
    assert [(b.kind, b.text) for b in document.blocks] == [
        ("comment", "arch-review: ignore AP-1\nbecause so"),
        ("table-row", "A: b < c"),
    ]
    assert (document.blocks[0].start_line, document.blocks[0].end_line) == (1, 2)


def test_a_listing_of_html_is_closed_in_its_own_piece() -> None:
    document = parse("<div>\n<pre>never closed\n</div>\n\ntext\n\n<div><pre>x = 1</pre></div>\n")
    assert [(b.kind, b.text) for b in document.blocks if b.kind == "code"] == [("code", "x = 1")]


def test_front_matter_and_title() -> None:
    document = parse("---\ntitle: The plan\nauthors:\n  - Ann\n  - Bob\nevil: &a [*a]\n---\n# Heading\n\nText.\n")
    assert document.title == "The plan"
    assert document.front_matter["authors"] == "Ann, Bob"
    assert document.blocks[0].start_line == 8


def test_sections_have_parents_and_lines() -> None:
    sections = parse("intro\n\n# A\n\nx\n\nB\n-\n\ny\n\n# C\n").sections
    assert [(s.title, s.level, s.parent, s.start_line, s.end_line) for s in sections] == [
        ("", 0, -1, 1, 2),
        ("A", 1, -1, 3, 6),
        ("B", 2, 1, 7, 11),
        ("C", 1, -1, 12, 12),
    ]


def test_words_nested_deeper_than_the_parser_goes_are_kept_and_noted() -> None:
    document = parse("- " * 40 + "the words\n")
    assert "the words" in " ".join(block.text for block in document.blocks)
    assert document.notes
