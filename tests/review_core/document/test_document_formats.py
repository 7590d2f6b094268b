"""Other formats, encodings, and which format a name or a text stands for."""

import codecs
import subprocess
import sys

import pytest

from review_core.document import DocumentError, parse

ADOC = """= Order service
Ann Author
:status: draft

== Context
The *old* system calls `billing.Charge()` and waits. See https://x.example[the docs. Really].

include::/etc/hostname[]

* one. Two.
** nested

NOTE: Beware.

|===
|Name |Writes

|orders
|db1
|===

[plantuml,format=svg]
....
@startuml
....

== Alternatives
We rejected it.
"""
HTML = """<!DOCTYPE html><html><head><title>The plan</title><style>p{x}</style><script>var a="<p>no</p>";</script></head>
<body><h1>Design</h1><p>It calls <code>foo.bar()</code>. It waits &amp; retries.</p>
<h2>Alternatives</h2><ul><li>One<ol><li>deep</li></ol></li></ul>
<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2 <b>x</b></td></tr></table>
<pre class="mermaid">graph TD
a--&gt;b</pre><pre><code class="language-go">x := 1</code></pre><!-- note -->
<blockquote>Said.</blockquote></body></html>
"""


def test_asciidoc() -> None:
    document = parse(ADOC, "a.adoc")
    assert (document.format, document.title, document.front_matter["status"]) == ("asciidoc", "Order service", "draft")
    assert [(s.title, s.role) for s in document.sections] == [
        ("Order service", "proposal"),
        ("Context", "context"),
        ("Alternatives", "alternatives"),
    ]
    words = [(s.text, document.quote(s.start, s.end)) for b in document.blocks for s in b.sentences]
    assert words == [
        ("The old system calls billing.Charge() and waits.", "The *old* system calls `billing.Charge()` and waits."),
        ("See the docs.", "See https://x.example[the docs."),
        ("Really.", "Really]."),
        ("one.", "one."),
        ("Two.", "Two."),
        ("nested", "nested"),
        ("Beware.", "Beware."),
        ("Name: orders; Writes: db1", "|orders\n|db1"),
        ("We rejected it.", "We rejected it."),
    ]
    diagram = next(block for block in document.blocks if block.kind == "diagram")
    assert (diagram.language, diagram.text, diagram.start_line) == ("plantuml", "@startuml", 24)
    assert "include" in document.notes[0]


def test_html() -> None:
    document = parse(HTML, "a.html")
    assert (document.format, document.title) == ("html", "The plan")
    found = [(b.kind, b.text, b.language, document.role_of(b)) for b in document.blocks]
    assert found == [
        ("heading", "Design", "", "proposal"),
        ("paragraph", "It calls foo.bar(). It waits & retries.", "", "proposal"),
        ("heading", "Alternatives", "", "alternatives"),
        ("list-item", "One", "", "alternatives"),
        ("list-item", "deep", "", "alternatives"),
        ("table-row", "A: 1; B: 2 x", "", "alternatives"),
        ("diagram", "graph TD\na-->b", "mermaid", "alternatives"),
        ("code", "x := 1", "go", "alternatives"),
        ("comment", "note", "", "alternatives"),
        ("quote", "Said.", "", "alternatives"),
    ]
    second = document.blocks[1].sentences[1]
    assert document.quote(second.start, second.end) == "It waits &amp; retries."


def test_plain_text() -> None:
    document = parse("Design\n======\n\nIt waits.\nIt ends.\n\n- one\n  more\n- two\n", "a.txt")
    assert document.sections[0].title == "Design"
    assert [(b.kind, b.text) for b in document.blocks[1:]] == [
        ("paragraph", "It waits. It ends."),
        ("list-item", "one more"),
        ("list-item", "two"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("x.rst", "# a", "rst"),
        ("X.MD", "a", "markdown"),
        ("https://host.example/a/b.rst?ref=main", "a", "rst"),
        ("https://host.example/page", HTML, "html"),
        ("design", "Title\n=====\n\n.. note:: x\n\n``a`` and `b`_\n", "rst"),
        ("design", "# Title\n\n```go\n```\n", "markdown"),
        ("design", ADOC, "asciidoc"),
        ("design", "Just words.\n\nMore.", "markdown"),
        ("x.htm", "a", "html"),
        ("x.adoc", "a", "asciidoc"),
    ],
)
def test_the_format_is_told_by_suffix_or_by_sight(name: str, text: str, expected: str) -> None:
    assert parse(text, name).format == expected


@pytest.mark.parametrize(
    "content",
    [
        "# Für\r\n\r\nÄ.\rB.\n".encode(),
        codecs.BOM_UTF8 + "# Für\n\nÄ.\nB.\n".encode(),
        codecs.BOM_UTF16_LE + "# Für\n\nÄ.\nB.\n".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "# Für\n\nÄ.\nB.\n".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "# Für\n\nÄ.\nB.\n".encode("utf-32-le"),
        "# Für\n\nÄ.\nB.\n".encode("latin-1"),
    ],
)
def test_encodings_and_line_ends_come_out_alike(content: bytes) -> None:
    document = parse(content)
    assert document.text == "# Für\n\nÄ.\nB.\n"
    assert bool(document.notes) == (b"F\xfcr\n" in content and content[:1] == b"#")


def test_the_digest_is_of_the_bytes_as_given() -> None:
    assert parse(b"a\r\n").sha256 != parse(b"a\n").sha256
    assert parse("a\n").sha256 == parse(b"a\n").sha256


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7\n", "binary"),
        (b"PK\x03\x04\x00\x00", "binary"),
        (b"\x89PNG\r\n\x1a\n", "binary"),
        (bytes(range(256)) * 4, "binary"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a", "undecodable"),
    ],
)
def test_what_is_no_text_is_refused_with_words(content: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refused:
        parse(content)
    assert refused.value.code == code
    assert refused.value.words.endswith(".")


def test_nul_and_lone_surrogates_are_replaced_and_noted() -> None:
    document = parse("a\x00b \ud800c.")
    assert document.text == "a\ufffdb \ufffdc."
    assert document.notes
    assert parse(b"some text with one \x00 in it").blocks


def test_a_parser_that_fails_leaves_the_words_to_the_plain_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("words of the document")

    monkeypatch.setattr("review_core.document.rst.doctree", fail)
    document = parse("It waits.\n", "a.rst")
    assert [block.text for block in document.blocks] == ["It waits."]
    assert document.notes == ("The rst parser gave up (ValueError); the document was read as plain text.",)


def test_reading_markdown_does_not_load_docutils() -> None:
    code = "import sys; from review_core.document import parse; parse('# a'); sys.exit('docutils' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "hidden",
    [
        "<div hidden><div>Retries are idempotent.</div> <p>Twice.</p></div>",
        '<p style="color: red; DISPLAY : none">Retries are idempotent.</p>',
        "<section id=a hidden=''>Retries are idempotent.</section>",
        '<span style="visibility:hidden">Retries are idempotent.</span>',
        "<p style=display:none>Retries are idempotent.</p>",
        "<p hidden>Not closed <p>but followed.</p><p hidden>Retries are idempotent.</p>",
        "<div hidden>Once <!-- </div> --> Retries are idempotent.</div>",
    ],
)
def test_html_that_is_not_shown_is_not_read(hidden: str) -> None:
    document = parse(f"<h1>Shop</h1><p>Before.</p>{hidden}<p>After.</p>", "shop.html")
    words = " ".join(sentence.text for block in document.blocks for sentence in block.sentences)
    assert "idempotent" not in words
    assert "Before." in words
    assert "After." in words


@pytest.mark.parametrize(
    "shown",
    [
        "<div hidden>Retries are idempotent.",
        '<p aria-hidden="true" style="overflow: hidden">Retries are idempotent.</p>',
        '<p title="hidden">Retries are idempotent.</p>',
    ],
)
def test_html_that_is_shown_or_never_closed_is_read(shown: str) -> None:
    document = parse(f"<h1>Shop</h1>{shown}", "shop.html")
    assert any("idempotent" in sentence.text for block in document.blocks for sentence in block.sentences)


def test_a_diagram_in_an_element_that_a_page_draws_into_is_one() -> None:
    page = '<h1>Shop</h1><div id=a class="wide mermaid">graph LR; A[Shop] --&gt; B[Stock]</div><p class="mermaids">After.</p>'
    assert [(b.kind, b.text) for b in parse(page, "shop.html").blocks[1:]] == [
        ("diagram", "graph LR; A[Shop] --> B[Stock]"),
        ("paragraph", "After."),
    ]
