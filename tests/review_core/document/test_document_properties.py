"""What holds of any input: parsing never raises, spans are exact, nothing depends on chance, hostile input ends soon."""

import contextlib
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review_core.document import Document, DocumentError, parse

NAMES = ("a.md", "a.rst", "a.adoc", "a.html", "a.txt", "a")
PIECES = (
    *(
        "# ",
        "## Non-goals\n",
        "Design\n======\n",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "  ",
        "    ",
        "> ",
        "**",
        "*",
        "_",
        "`",
        "``",
    ),
    *(
        "```\n",
        "```mermaid\n",
        "~~~",
        "| a | b |\n",
        "|---|---|\n",
        "|",
        "[a]",
        "(b)",
        "](",
        "![",
        "<!-- ",
        "-->",
        "<b>",
    ),
    *(
        "</td>",
        "<table>",
        "<tr>",
        "<td>",
        "<pre>",
        "</pre>",
        "<li>",
        "<ul>",
        "</ul>",
        "<h2>",
        "<title>",
        "&amp;",
        "&#0;",
    ),
    *(
        "\\",
        "word ",
        "It waits. ",
        "e.g. ",
        "ä",
        "。",
        "\t",
        "\r\n",
        "\x00",
        "\x0b",
        "\x1e",
        "\u2028",
        "\u00a0",
        "\ufeff",
    ),
    *("---\n", "title: x\n", ".. note::\n", ".. include:: x\n", "   ", ":a: b\n", "::\n", "== T\n", "----\n", "|===\n"),
    *("term:: x\n", "+\n", "=====  ====\n", "+---+\n", "a_ ", "|s| ", ":ref:`x <y>` ", "[1]_ ", "Alternatives:\n"),
    *(
        ".. list-table::\n",
        "   * - a\n",
        ".. csv-table::\n",
        ".. |s| replace:: y\n",
        "**Cons**\n",
        "\U0001f600",
        "[ ] ",
    ),
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


def check(document: Document) -> None:
    """Every span is in range, in order, on the lines it names, and holds the words it is said to hold."""
    text = document.text
    assert document.sections
    for index, section in enumerate(document.sections):
        assert -1 <= section.parent < index
        assert 1 <= section.start_line <= section.end_line <= document.lines
    for block in document.blocks:
        assert 0 <= block.section < len(document.sections)
        assert 0 <= block.start <= block.end <= len(text)
        assert block.start_line == text.count("\n", 0, block.start) + 1
        assert block.end_line == text.count("\n", 0, max(block.start, block.end - 1)) + 1
        at = block.start
        for sentence in block.sentences:
            assert sentence.text == " ".join(sentence.text.split()) != ""
            assert at <= sentence.start < sentence.end <= block.end
            assert sentence.start_line == text.count("\n", 0, sentence.start) + 1
            assert sentence.end_line == text.count("\n", 0, sentence.end - 1) + 1
            at = sentence.start


@settings(max_examples=300)
@given(TEXTS, st.sampled_from(NAMES))
def test_any_text_parses_with_exact_spans_and_the_same_way_twice(text: str, name: str) -> None:
    document = parse(text, name)
    check(document)
    assert not any("gave up" in note for note in document.notes)
    assert parse(text, name) == document


@settings(max_examples=200)
@given(st.binary(max_size=300), st.sampled_from(NAMES))
def test_any_bytes_parse_or_are_refused(content: bytes, name: str) -> None:
    with contextlib.suppress(DocumentError):
        check(parse(content, name))


WORDS = st.lists(st.from_regex(r"[A-Za-z]{1,8}", fullmatch=True), min_size=1, max_size=8)
STYLES: dict[str, tuple[Callable[[str], str], ...]] = {
    "a.md": (
        str,
        "**{}**".format,
        "*{}*".format,
        "`{}`".format,
        "[{}](http://x.example/a.b)".format,
        "<b>{}</b>".format,
    ),
    "a.rst": (
        str,
        "**{}**".format,
        "*{}*".format,
        "``{}``".format,
        "`{} <http://x.example/a.b>`_".format,
        ":ref:`{}`".format,
    ),
    "a.adoc": (str, "*{}*".format, "_{}_".format, "`{}`".format, "https://x.example/a.b[{}]".format),
    "a.html": (str, "<b>{}</b>".format, "<code>{}</code>".format, "<a href='x. y'>{}</a>".format),
}


@settings(max_examples=200)
@given(st.data(), st.sampled_from(sorted(STYLES)))
def test_every_word_is_found_in_the_span_of_its_sentence(data: st.DataObject, name: str) -> None:
    lines = []
    for words in data.draw(st.lists(WORDS, min_size=1, max_size=4)):
        styled = [data.draw(st.sampled_from(STYLES[name]))(f"x{word}") for word in words]
        lines.append("Q" + " ".join(["q", *styled]) + ".")
    document = parse(data.draw(st.sampled_from(["\n", " "])).join(lines) + "\n", name)
    found = [sentence for block in document.blocks for sentence in block.sentences]
    assert len(found) == len(lines)
    for sentence, line in zip(found, lines, strict=True):
        quote = document.quote(sentence.start, sentence.end)
        assert quote == line
        assert all(word in quote for word in re.findall(r"\w+", sentence.text))


HOSTILE = {
    "emphasis": "*a" * 30_000,
    "emphasis pairs": "*a**b" * 20_000,
    "brackets": "[" * 30_000,
    "open links": "[a](b" * 20_000,
    "open images": "![](" * 20_000,
    "nested images": "![" * 1_000 + "a" + "](x)" * 1_000,
    "quotes": ">" * 10_000 + "a",
    "lists": "- " * 10_000 + "a",
    "indented lists": "".join(" " * depth + "- a\n" for depth in range(500)),
    "backticks": "".join("`" * count + "a" for count in range(1, 400)),
    "entities": "&amp;" * 30_000,
    "one tag": "<" + "a" * 300_000,
    "tag names": "<a" * 50_000,
    "angles": "<" * 100_000,
    "addresses": "http://a" * 20_000,
    "labels": "link:x[" * 20_000,
    "white space": "= a" + " " * 100_000 + "b\n----" + " " * 100_000 + "!\nimage::" + "[" * 100_000,
    "figures": "|===\n" + "1" * 100_000 + "\n|===\n",
    "role": ":ref:`a" + " " * 15_000 + "b`",
    "open tags": "<a " * 30_000,
    "open comments": "<div>" + "<!--" * 30_000,
    "open scripts": "<div>" + "<script>" * 10_000,
    "open tables": "<table><tr><td>x" * 5_000,
    "one line": "word " * 200_000,
    "one word": "w" * 1_000_000,
    "dots": "." * 100_000,
    "rows": "|a|b|\n|-|-|\n" + "|1|2|\n" * 10_000,
    "blank lines": "\n" * 300_000,
    "directives": "".join("   " * depth + ".. note::\n\n" for depth in range(200)) + "x",
    "substitutions": "|a |b\n" * 10_000,
    "titles": "x\n===\n" * 2_000,
    "fences": "----\n" * 10_001,
    "cells": "|===\n" + "|a |b\n" * 10_000,
}


@pytest.mark.parametrize("name", ["a.md", "a.rst", "a.adoc", "a.html", "a.txt"])
@pytest.mark.parametrize("case", HOSTILE)
@pytest.mark.timeout(60)
def test_hostile_input_ends_soon(case: str, name: str) -> None:
    # Whatever is quadratic in these takes minutes; the limit is the time-out, not a stopwatch.
    document = parse(HOSTILE[case], name)
    spans = [(s.start, s.end) for b in document.blocks for s in b.sentences]
    assert document.text == HOSTILE[case]
    assert all(0 <= start < end <= len(document.text) for start, end in spans)
