"""reStructuredText: read with docutils, but nothing is run, no file is opened and no word is lost."""

from pathlib import Path

import pytest

from review_core.document import Document, parse


def quotes(document: Document) -> list[tuple[str, str]]:
    return [(s.text, document.quote(s.start, s.end)) for b in document.blocks for s in b.sentences]


def test_sections_have_exact_lines_and_roles() -> None:
    text = "=====\nTitle\n=====\n\nBackground\n==========\n\nx\n\nDesign\n======\n\nInner\n-----\n\ny\n"
    document = parse(text, "a.rst")
    assert [(s.title, s.role, s.start_line, s.parent) for s in document.sections] == [
        ("Title", "proposal", 2, -1),
        ("Background", "context", 5, 0),
        ("Design", "proposal", 10, 0),
        ("Inner", "proposal", 13, 2),
    ]


def test_sentences_are_traced_through_markup() -> None:
    text = "It *calls* ``a. B()`` and\n`the docs <http://x.example/a. b>`_. See |it| and :ref:`this <y>`. A \\*b.\n"
    assert quotes(parse(text, "a.rst")) == [
        ("It calls a. B() and the docs.", "It *calls* ``a. B()`` and\n`the docs <http://x.example/a. b>`_."),
        ("See it and this.", "See |it| and :ref:`this <y>`."),
        ("A *b.", "A \\*b."),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (".. note:: Beware of it.\n   More words.\n", ["Beware of it.", "More words."]),
        (".. unheard-of:: all these words\n   :opt: x\n\n   And *these*.\n", ["all these words", "And these."]),
        (".. versionadded:: 0.5\n   The queue.\n", ["0.5 The queue."]),
        (".. glossary::\n\n   term\n      Its meaning.\n", ["term", "Its meaning."]),
        ("* one\n\n  .. warning::\n\n     Inside.\n", ["one", "Inside."]),
        (".. figure:: x.png\n   :alt: The flow of calls\n\n   A caption.\n", ["The flow of calls", "A caption."]),
        (".. toctree::\n   :maxdepth: 1\n\n   other\n", []),
        ("A longer title\n====\n\nx\n", ["x"]),
        ("   A quoted title\n   ==============\n\n   x\n", ["A quoted title ==============", "x"]),
        ("Deep\n====\n\nx\n\nOdd\n~~~\n\ny\n\nJump\n....\n\nz\n", ["x", "y", "z"]),
    ],
)
def test_directives_known_or_not_lose_no_words(source: str, expected: list[str]) -> None:
    document = parse(source, "a.rst")
    assert [s.text for b in document.blocks for s in b.sentences] == expected


@pytest.mark.parametrize(
    ("source", "kind", "language"),
    [
        (".. graphviz::\n\n   digraph { a -> b }\n", "diagram", "dot"),
        (".. mermaid::\n\n   digraph { a -> b }\n", "diagram", "mermaid"),
        (".. uml::\n\n   digraph { a -> b }\n", "diagram", "plantuml"),
        (".. code-block:: python\n   :linenos:\n\n   digraph { a -> b }\n", "code", "python"),
        ("So::\n\n   digraph { a -> b }\n", "diagram", "dot"),
    ],
)
def test_diagrams_and_code(source: str, kind: str, language: str) -> None:
    document = parse(source, "a.rst")
    block = document.blocks[-1]
    assert (block.kind, block.language, block.text) == (kind, language, "digraph { a -> b }")
    assert document.quote(block.start, block.end) == "digraph { a -> b }"


@pytest.mark.parametrize(
    "source",
    [
        ".. list-table::\n   :header-rows: 1\n\n   * - Service\n     - Writes\n   * - orders\n     - db1\n",
        '.. csv-table::\n   :header: "Service", "Writes"\n\n   "orders", "db1"\n',
        "+---------+--------+\n| Service | Writes |\n+=========+========+\n| orders  | db1    |\n+---------+--------+\n",
        "======= ======\nService Writes\n======= ======\norders  db1\n======= ======\n",
    ],
)
def test_tables_of_every_kind_read_alike(source: str) -> None:
    document = parse(source, "a.rst")
    row = document.blocks[-1]
    assert (row.kind, row.text, row.cells, row.header) == (
        "table-row",
        "Service: orders; Writes: db1",
        ("orders", "db1"),
        ("Service", "Writes"),
    )
    assert "orders" in document.quote(row.start, row.end)
    assert "db1" in document.quote(row.start, row.end)


def test_fields_at_the_top_are_front_matter() -> None:
    document = parse("Title\n=====\n\n:Author: Ann\n:Status: Draft\n\nText.\n", "a.rst")
    assert document.front_matter == {"author": "Ann", "status": "Draft"}
    assert [s.text for b in document.blocks for s in b.sentences] == ["Text."]


@pytest.mark.parametrize(
    "attack",
    [
        ".. include:: {path}",
        ".. include:: {path}\n   :literal:",
        ".. literalinclude:: {path}",
        ".. csv-table:: t\n   :file: {path}",
        ".. csv-table:: t\n   :url: file://{path}",
        ".. raw:: html\n   :file: {path}",
        ".. raw:: html\n   :url: file://{path}",
        ".. |x| include:: {path}\n\n|x|",
        ".. |x| raw:: html\n   :file: {path}\n\n|x|",
        "* item\n\n  .. include:: {path}",
        ".. note::\n\n   .. include:: {path}",
        ".. list-table::\n\n   * - .. include:: {path}",
        "term\n  .. include:: {path}",
        "   quote\n\n   .. csv-table:: t\n      :file: {path}",
        ".. figure:: {path}\n   :figwidth: image",
        ".. role:: raw-html(raw)\n   :format: html\n\n:raw-html:`{path}`",
    ],
)
def test_no_directive_opens_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attack: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SESAME OPEN, WORD\n")
    monkeypatch.chdir(tmp_path)
    for path in (str(secret), "secret.txt"):
        document = parse("First.\n\n" + attack.format(path=path) + "\n\nLast.\n", "a.rst")
        words = " ".join([document.text.replace(path, ""), *(block.text for block in document.blocks), *document.notes])
        assert "SESAME" not in words
        assert "First." in words
        assert "Last." in words


def test_no_configuration_file_of_docutils_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docutils.conf").write_text("[general]\nfile_insertion_enabled: yes\nhalt_level: 1\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DOCUTILSCONFIG", str(tmp_path / "docutils.conf"))
    assert parse("Bad `markup and *more.\n\n.. include:: docutils.conf\n", "a.rst").blocks[0].text.startswith("Bad")


def test_what_was_passed_over_is_noted() -> None:
    assert "include" in parse("Text.\n\n.. include:: other.rst\n", "a.rst").notes[0]


def test_nesting_too_deep_for_docutils_falls_back_to_plain_text() -> None:
    text = "".join(" " * depth + f"word{depth}\n\n" for depth in range(600))
    document = parse(text, "a.rst")
    words = " ".join(block.text for block in document.blocks)
    assert "word0" in words
    assert "word599" in words
    assert document.format == "rst"
    assert any("plain text" in note for note in document.notes)
