import re
from base64 import b64encode
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import TEXT, document, finding, hostile, review
from selectolax.lexbor import LexborHTMLParser

from review_core.model import Evidence
from review_core.report import render
from review_core.report.marking import marked_lines

ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></svg></title><script>alert(1)</script>",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
    'https://evil.example/"onmouseover=alert(1)',
]


def page(**changes: object) -> LexborHTMLParser:
    return LexborHTMLParser(render(review(**changes), "html", document=document()))


def test_one_file_that_loads_nothing_and_runs_nothing() -> None:
    printed = render(review(), "html", document=document())
    tree = LexborHTMLParser(printed)
    assert not tree.css("script, link, img, iframe, object, embed, form, base")
    assert not re.search(r"""\son\w+=|\sstyle=|url\((?!#)|@import""", printed)
    policy = tree.css_first("meta[http-equiv]").attributes["content"]
    style = re.search("<style>(.*?)</style>", printed, re.DOTALL)
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_every_link_leads_somewhere() -> None:
    tree = page()
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    targets = {link.attributes["href"] for link in tree.css('a[href^="#"]')}
    assert targets <= {f"#{name}" for name in ids}
    assert {"#f1", "#f4", "#p1-1", "#p2-2", "#L1"} <= targets


def test_findings_point_at_their_passages_and_back() -> None:
    tree = page()
    mark = tree.css_first("#p1-1")
    assert mark.tag == "mark"
    assert mark.text() == "1which calls `payments` and waits; `payments` calls the bank."
    assert mark.css_first("a").attributes["href"] == "#f1"
    assert tree.css_first("#f1 blockquote a").attributes["href"] == "#p1-1"


def test_the_document_is_there_word_for_word() -> None:
    rows = page().css(".row .text")
    for row in rows:
        for badge in row.css(".note-link"):
            badge.decompose()
    assert [row.text() for row in rows] == TEXT.removesuffix("\n").split("\n")


def test_without_the_document_there_is_one_column() -> None:
    tree = LexborHTMLParser(render(review(), "html"))
    assert tree.css_first("aside") is None
    assert not tree.css('a[href^="#p"]')


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_document_cannot_break_out(attack: str) -> None:
    harmless = LexborHTMLParser(render(hostile("x"), "html", document=document("x")))
    tree = LexborHTMLParser(render(hostile(attack), "html", document=document(attack)))
    extra = {"a"} if attack.startswith("https://") else set()
    assert {n.tag for n in tree.css("*")} - extra <= {n.tag for n in harmless.css("*")}
    names = {name for node in tree.css("*") for name in node.attributes}
    assert names - {"rel"} <= {name for node in harmless.css("*") for name in node.attributes}
    hrefs = {link.attributes["href"] for link in tree.css("a")}
    assert all(href.startswith(("#", "https://evil.example/")) and '"' not in href for href in hrefs)
    assert "49" not in tree.css_first("h1").text()


def test_overlapping_passages_keep_both_findings() -> None:
    text = "one two three four"
    first, second = (
        finding(id=name, severity=severity, evidence=(Evidence(quote=quote, start_line=1, end_line=1),))
        for name, severity, quote in (("a", "low", "one two three"), ("b", "high", "two three four"))
    )
    (line,) = marked_lines(document(text), [first, second])
    assert [(p.text, p.findings, p.severity, p.opens) for p in line] == [
        ("one ", (1,), "low", (1,)),
        ("two three", (1, 2), "high", (2,)),
        (" four", (2,), "high", ()),
    ]


@settings(max_examples=200)
@given(
    st.text("ab \n", max_size=40),
    st.lists(st.tuples(st.integers(1, 12), st.integers(0, 3), st.text("ab \n", max_size=6)), max_size=5),
)
def test_pieces_are_the_lines_whatever_the_evidence(text: str, given_evidence: list[tuple[int, int, str]]) -> None:
    findings = [
        finding(evidence=(Evidence(quote=quote, start_line=line, end_line=line + more),))
        for line, more, quote in given_evidence
    ]
    lines = marked_lines(document(text), findings)
    assert "\n".join("".join(piece.text for piece in line) for line in lines) == text.removesuffix("\n")
    for number, one in enumerate(findings, start=1):
        opened = [line for line in lines for piece in line if number in piece.opens]
        assert len(opened) <= len(one.evidence)
