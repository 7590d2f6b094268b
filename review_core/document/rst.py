"""Reads reStructuredText into a Document: docutils tells what is what, the source tells where it stands."""

import csv
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from docutils import nodes

from review_core.document.building import Builder, line_starts
from review_core.document.fences import kind_of, language_of
from review_core.document.model import Document
from review_core.document.rst_states import doctree
from review_core.document.traced import Traced, Untraceable, places_of

# docutils ends lines where str.splitlines does; here only \n ends one.
_OTHER_LINE_ENDS = str.maketrans(dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
_MARKERS = re.compile(
    r"""\s*(?:
          [-*+•‣⁃] | \(?(?:\d+|[a-zA-Z#]|[ivxlcdmIVXLCDM]+)[.)] | :[^:\n]+: | \|
        | \.\.\ [\w:+.-]+:: | \.\.\ \[[^\]\n]*\] | \.\.
    )
    \s+""",
    re.VERBOSE,
)
_MOST_MARKERS = 4
_LONG_FIELD_WORDS = 12
_MOST_CANDIDATES = 20


def read_rst(text: str, name: str, sha256: str, notes: list[str]) -> Document:
    """The Document of a reStructuredText with `\\n` line ends.

    Raises what docutils does on text it cannot cope with (RecursionError); the caller falls back to plain text.
    """
    tree, passed_over = doctree(text.translate(_OTHER_LINE_ENDS))
    reader = _Reader(text)
    reader.children(tree)
    return reader.builder.build(
        name, "rst", sha256, reader.fields, [*notes, *dict.fromkeys(passed_over), *reader.notes]
    )


class _Source:
    """The source's lines, found again in reading order by what stands on them."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = line_starts(text)
        self.cursor = 0
        self._index: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            key = line.strip()
            self._index.setdefault(key, []).append(number)
            for _ in range(_MOST_MARKERS):
                marker = _MARKERS.match(key)
                if marker is None:
                    break
                key = key[marker.end() :]
                self._index.setdefault(key, []).append(number)

    def find(self, pieces: Sequence[str]) -> int:
        """The next line that holds the first of `pieces`, with the others on the lines after it. Raises Untraceable."""
        wanted = [piece.strip() for piece in pieces]
        found = self._index.get(wanted[0], [])
        first = bisect_left(found, self.cursor)
        for number in found[first : first + _MOST_CANDIDATES]:
            if len(wanted) == 1 or (
                number + 1 < len(self.lines) and self.lines[number + 1].strip().endswith(wanted[1])
            ):
                return number
        raise Untraceable

    def end(self, number: int) -> int:
        """The offset behind the last word of a line."""
        return self.starts[number] + len(self.lines[number].rstrip())

    def begin(self, number: int) -> int:
        """The offset of the first word of a line."""
        return self.starts[number] + len(self.lines[number]) - len(self.lines[number].lstrip())


class _Reader:
    def __init__(self, text: str) -> None:
        self.builder = Builder(text)
        self.source = _Source(text)
        self.fields: dict[str, str] = {}
        self.notes: list[str] = []
        self._level = 0
        self._depth = -1
        self._ordered = False
        self._fresh = False
        self._quotes = 0
        self._handlers: dict[str, Callable[[nodes.Element], None]] = {
            "section": self._section,
            "paragraph": self._paragraph,
            "rubric": self._paragraph,
            "term": self._paragraph,
            "line": self._paragraph,
            "bullet_list": self._list,
            "enumerated_list": self._list,
            "list_item": self._item,
            "definition": self._item,
            "block_quote": self._quote,
            "literal_block": self._listing,
            "doctest_block": self._listing,
            "comment": self._comment,
            "table": self._table,
            "container": self._container,
            "field_list": self._field_list,
            "system_message": self._message,
            "substitution_definition": self._skip,
            "target": self._skip,
            "label": self._skip,
        }

    def children(self, node: nodes.Element) -> None:
        """Read what a node holds, in order."""
        for child in node.children:
            if isinstance(child, nodes.Element):
                self._handlers.get(child.tagname, self.children)(child)

    def _skip(self, _node: nodes.Element) -> None:
        return

    def _section(self, node: nodes.Element) -> None:
        self._level += 1
        title = node.children[0] if node.children else None
        if isinstance(title, nodes.title):
            try:
                number = self._title_line(title.rawsource)
                start, end = self.source.begin(number), self.source.end(number)
                self.source.cursor = number + 1
            except Untraceable:
                start = end = self.source.starts[min(self.source.cursor, len(self.source.starts) - 1)]
            self.builder.heading(title.astext(), self._level, start, end)
        for child in node.children[1:]:
            if isinstance(child, nodes.Element):
                self._handlers.get(child.tagname, self.children)(child)
        self._level -= 1

    def _title_line(self, title: str) -> int:
        """A line that holds the title and has a rule under it."""
        cursor = self.source.cursor
        try:
            while True:
                number = self.source.find([title])
                under = self.source.lines[number + 1].strip() if number + 1 < len(self.source.lines) else ""
                if under and not under[0].isalnum() and under == under[0] * len(under):
                    return number
                self.source.cursor = number + 1
        finally:
            self.source.cursor = cursor

    def _paragraph(self, node: nodes.Element) -> None:
        traced = self._traced(node)
        if self._fresh:
            self._fresh = False
            self.builder.paragraph(traced, "list-item", depth=max(0, self._depth), ordered=self._ordered)
        else:
            self.builder.paragraph(traced, "quote" if self._quotes else "paragraph", depth=max(0, self._depth))

    def _list(self, node: nodes.Element) -> None:
        before = self._ordered, self._fresh
        self.builder.begin_group()
        self._depth += 1
        self._ordered = node.tagname == "enumerated_list"
        self.children(node)
        self._depth -= 1
        self._ordered, self._fresh = before
        self.builder.end_group()

    def _item(self, node: nodes.Element) -> None:
        self._fresh = True
        self.children(node)
        self._fresh = False

    def _quote(self, node: nodes.Element) -> None:
        self._quotes += 1
        self.children(node)
        self._quotes -= 1

    def _listing(self, node: nodes.Element) -> None:
        text = node.astext()
        kind, language = kind_of(language_of(node.get("language", "")), text)
        start, end = self._lines_of(text.split("\n"))
        self.builder.raw(kind, text, start, end, language)

    def _comment(self, node: nodes.Element) -> None:
        text = node.astext()
        start, end = self._lines_of(text.split("\n"))
        self.builder.raw("comment", text, start, end)

    def _lines_of(self, pieces: list[str]) -> tuple[int, int]:
        """The span of lines that hold just these pieces, indentation aside."""
        said = next((k for k, piece in enumerate(pieces) if piece.strip()), -1)
        try:
            if said < 0:
                raise Untraceable
            number = self.source.find(pieces[said : said + 2])
        except Untraceable:
            at = self.source.starts[min(self.source.cursor, len(self.source.starts) - 1)]
            return at, at
        last = min(number - said + len(pieces), len(self.source.lines)) - 1
        self.source.cursor = last + 1
        start = self.source.starts[number] + max(0, self.source.lines[number].find(pieces[said].strip()))
        return start, max(start, self.source.end(last))

    def _table(self, node: nodes.Element) -> None:
        header: list[str] = []
        self.builder.begin_group()
        for row in node.findall(nodes.row):
            cells = [" ".join(entry.astext().split()) for entry in row.children]
            if isinstance(row.parent, nodes.thead):
                header = header or cells
            else:
                self._row(
                    cells, header, [p.rawsource for entry in row.children for p in entry.findall(nodes.paragraph)]
                )
        self.builder.end_group()

    def _row(self, cells: list[str], header: list[str], pieces: list[str]) -> None:
        """Add a row that stands on the lines from the first to the last that hold one of the pieces."""
        lines, first, last = self.source.lines, -1, -1
        wanted = [line.strip() for piece in pieces for line in piece.split("\n") if line.strip()]
        number = self.source.cursor
        limit = min(len(lines), number + len(wanted) + _MOST_CANDIDATES)
        while number < limit:
            if wanted and wanted[0] in lines[number]:
                first = number
                break
            number += 1
        if first < 0:
            first = last = min(self.source.cursor, len(lines) - 1)
        else:
            height = max((piece.count("\n") + 1 for piece in pieces), default=1)
            last = min(first + height, len(lines)) - 1
            self.source.cursor = first + 1
        start = self.source.begin(first)
        self.builder.row(cells, header, start, max(start, self.source.end(last)))

    def _container(self, node: nodes.Element) -> None:
        kind, heads = node.get("kind", ""), node.get("rows", "0")
        head_rows = int(heads) if heads.isdecimal() else 0
        if kind == "list-table":
            self._list_table(node, head_rows)
        elif kind == "csv-table":
            self._csv_table(node, head_rows)
        else:
            self.children(node)

    def _list_table(self, node: nodes.Element, head_rows: int) -> None:
        outer = next(iter(node.findall(nodes.bullet_list)), None)
        header: list[str] = []
        self.builder.begin_group()
        for number, item in enumerate(outer.children if outer is not None else ()):
            inner = next(iter(item.findall(nodes.bullet_list)), None)
            entries = list(inner.children) if inner is not None else [item]
            cells = [" ".join(entry.astext().split()) for entry in entries]
            spans = [self._span(p) for p in item.findall(nodes.paragraph)]
            if number < head_rows:
                header = header or cells
            elif spans:
                self.builder.row(cells, header, min(s for s, _ in spans), max(e for _, e in spans))
        self.builder.end_group()

    def _csv_table(self, node: nodes.Element, head_rows: int) -> None:
        lines = node.rawsource.split("\n")
        header = next(csv.reader([node.get("header", "")], skipinitialspace=True), [])
        reader, seen, number = csv.reader(lines, skipinitialspace=True), 0, 0
        self.builder.begin_group()
        try:
            for number, cells in enumerate(reader):
                span = self._lines_of(lines[seen : reader.line_num])
                seen = reader.line_num
                if number < head_rows:
                    header = header or cells
                elif cells:
                    self.builder.row(cells, header, *span)
        except csv.Error as error:
            self.notes.append(f"Row {number + 2} of a csv-table could not be read: {error}.")
        self.builder.end_group()

    def _field_list(self, node: nodes.Element) -> None:
        opening = self.builder.empty  # fields before any prose describe the document, as a front matter does
        for field in node.findall(nodes.field):
            name, body = field.children[0].astext().strip().lower(), field.children[-1]
            words = body.astext().split()
            if opening:
                self.fields[name] = " ".join(words)
            if isinstance(body, nodes.Element) and (not opening or len(words) > _LONG_FIELD_WORDS):
                self.children(body)

    def _message(self, node: nodes.Element) -> None:
        """docutils could not read a passage: keep its words, and say so."""
        if isinstance(node.parent, nodes.substitution_definition) or "line too short" in node.children[0].astext():
            return  # neither loses a word: a title whose rule is too short is a title all the same
        for lost in node.findall(nodes.literal_block):
            text = lost.astext()
            start, end = self._lines_of(text.split("\n"))
            traced = Traced(start, max(end, start + 1))
            traced.add(text, [])
            self.builder.paragraph(traced.done())
            line = self.builder.line_of(start)
            self.notes.append(f"Line {line}: this passage is not valid reStructuredText and was read as plain text.")

    def _span(self, node: nodes.Element) -> tuple[int, int]:
        traced = self._traced(node)
        return traced.start, traced.end

    def _traced(self, node: nodes.Element) -> Traced:
        """The words of a paragraph, traced; with the span of the lines they are thought to stand on where that fails."""
        raw = node.rawsource.rstrip()
        pieces = raw.split("\n")
        number = -1
        try:
            number = self.source.find(pieces[:2])
            places = places_of(raw, number, self.source.lines, self.source.starts)
            self.source.cursor = number + len(pieces) - (len(pieces) == 1)
            traced = Traced(places[0], places[-1])
            _walk(node, _Raw(raw, places, traced), len(raw))
            return traced.done()
        except Untraceable:
            if number < 0:
                number = min(max(self.source.cursor, (node.line or 0) - 1, 0), len(self.source.lines) - 1)
            last = min(number + len(pieces), len(self.source.lines)) - 1
            start = self.source.begin(number)
            traced = Traced(start, max(start, self.source.end(last)))
            traced.add(node.astext(), [])
            return traced.done()


class _Raw:
    """A paragraph's source as docutils kept it, and how far it has been read."""

    def __init__(self, raw: str, places: Sequence[int], traced: Traced) -> None:
        self.raw, self.places, self.traced, self.at = raw, places, traced, 0

    def take(self, text: str, limit: int, *, opaque: bool) -> None:
        """Read on past `text`, which stands before `limit`, backslashes in the source aside. Raises Untraceable."""
        begin = self.at if self.raw.startswith(text, self.at) else self.raw.find(text, self.at, limit)
        if begin < 0:
            self._take_escaped(text, limit, opaque=opaque)
            return
        self.at = begin + len(text)
        while True:
            line, broken, text = text.partition("\n")
            self.traced.add(line, self.places[begin : begin + len(line)], opaque=opaque)
            begin += len(line)
            if not broken:
                return
            self.traced.add_break(self.places[begin], max(self.places[begin], self.places[begin + 1] - 1))
            begin += 1

    def _take_escaped(self, text: str, limit: int, *, opaque: bool) -> None:
        at, places = self.at, []
        for character in text:
            while at < limit and self.raw[at] != character and self.raw[at] in "\\ \n":
                at += 1
            if at >= limit or self.raw[at] != character:
                raise Untraceable
            places.append(self.places[at])
            at += 1
        self.traced.add(text, places, opaque=opaque)
        self.at = at


def _walk(node: nodes.Element, raw: _Raw, limit: int) -> None:
    for child in node.children:
        if isinstance(child, nodes.Text):
            raw.take(child.astext(), limit, opaque=isinstance(node, nodes.literal))
        elif isinstance(child, nodes.Element) and child.astext():
            source = child.rawsource
            begin = raw.raw.find(source, raw.at, limit) if source else -1
            if begin < 0:
                _walk(child, raw, limit)
            else:
                raw.at = begin
                _walk(child, raw, begin + len(source))
                raw.at = begin + len(source)
