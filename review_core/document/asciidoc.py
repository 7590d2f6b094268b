"""Reads AsciiDoc line by line: sections, paragraphs, lists, tables, listings, admonitions. Includes are never followed."""

import re
from collections.abc import Callable

from review_core.document.building import Builder, line_starts
from review_core.document.fences import kind_of
from review_core.document.model import BlockKind, Document
from review_core.document.traced import Traced

_HEADING = re.compile(r"(={1,6}|#{1,6})\s+(\S.*)")
_ATTRIBUTE = re.compile(r":!?([\w-]{1,60})!?:(?:\s+(.*))?\Z")
_STYLE = re.compile(r"\[([^\]]*)\]\Z")
_TITLE = re.compile(r"\.(?=[^\s.])(.+)\Z")
_MACRO = re.compile(r"(include|image|video|audio|toc|ifdef|ifndef|ifeval|endif)::([^\s\[]*)\[(.*)\]\Z")
_ITEM = re.compile(r"\s*(\*{1,5}|-|\.{1,5}|\d+\.|<(?:\d+|\.)>)\s+(?=\S)(?:\[[ x*]\]\s+)?")
_TERM = re.compile(r"(\S.*?)(:{2,4}|;;)(?:\s+|\Z)")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+")
_DELIMITER = re.compile(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|={4,}|\*{4,}|_{4,}|--|\|={3,}|```+)\s{0,8}(\w*)\Z")
_COLUMNS = re.compile(r'cols="?([^"\]]+)"?')
_MULTIPLIED = re.compile(r"(\d+)\*")
_CELL = re.compile(r"(?<!\\)(?:\d{0,3}\.?\d{0,3}[+*]?[<^>.]{0,4}[aehlmdsv]?)?\|")
_INLINE = re.compile(
    r"""`\+?(?P<code>[^`\n]+?)\+?`
      | (?P<address>(?:https?|ftp|mailto|link|xref):[^\s\[\]<>]{1,500})\[(?P<label>[^\]\n]{0,500})\]
      | <<[^,<>\n]{1,200}+(?:,(?P<reference>[^<>\n]{0,500}))?>>
      | (?<![\w*])\*{1,2}(?=\S)(?P<strong>[^*\n]+?)(?<=\S)\*{1,2}(?![\w*])
      | (?<!\w)_{1,2}(?=\S)(?P<emphasis>[^_\n]+?)(?<=\S)_{1,2}(?!\w)
      | \[[\w.\#%-]*\](?=[*_#`])""",
    re.VERBOSE,
)


def read_asciidoc(text: str, name: str, sha256: str, notes: list[str]) -> Document:
    """The Document of an AsciiDoc text with `\\n` line ends. Never raises on any text."""
    reader = _Reader(text)
    reader.read()
    return reader.builder.build(name, "asciidoc", sha256, reader.fields, [*notes, *reader.notes])


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.builder = Builder(text)
        self.lines = text.split("\n")
        self.starts = line_starts(text)
        self.fields: dict[str, str] = {}
        self.notes: list[str] = []
        self._style = ""
        self._markers: list[str] = []  # of the lists that are open, outermost first
        self._quoting = ""  # the delimiter of the quote that is open

    def read(self) -> None:
        number = 0
        while number < len(self.lines):
            number = self._line(number)
        self._close_lists()

    def _line(self, number: int) -> int:
        """Read what begins on a line; the number of the line after it."""
        line = self.lines[number].rstrip()
        if not line.strip():
            following = self.lines[number + 1] if number + 1 < len(self.lines) else ""
            if self._markers and following.strip() and not _ITEM.match(following) and not following.startswith(" "):
                self._close_lists()
            return number + 1
        if line == "+":
            return number + 1
        readers: tuple[tuple[re.Pattern[str], Callable[[int, re.Match[str]], int]], ...] = (
            (_DELIMITER, self._delimited),
            (_HEADING, self._heading),
            (_ATTRIBUTE, self._attribute),
            (_MACRO, self._macro),
            (_STYLE, self._styled),
            (_ITEM, self._item),
            (_TITLE, self._title),
            (_TERM, self._term),
        )
        for pattern, read in readers:
            found = pattern.match(line)
            if found is not None:
                return read(number, found)
        if line.startswith("//"):
            self.builder.raw("comment", line[2:].strip(), self.starts[number], self.starts[number] + len(line))
            return number + 1
        if line.startswith(" ") and not self._markers:
            last = number
            while last + 1 < len(self.lines) and self.lines[last + 1].startswith(" "):
                last += 1
            self._listing(number, last, "")
            return last + 1
        return self._paragraph(number, _skip(_ADMONITION, line))

    def _heading(self, number: int, found: re.Match[str]) -> int:
        self._close_lists()
        start = self.starts[number]
        title = found.group(2).removesuffix(f" {found.group(1)}")
        self.builder.heading(title, len(found.group(1)), start, start + found.end())
        if len(found.group(1)) > 1:
            return number + 1
        number += 1
        while number < len(self.lines) and self.lines[number].strip():  # the document's header: authors, attributes
            self._header_line(self.lines[number].strip())
            number += 1
        return number

    def _header_line(self, line: str) -> None:
        attribute = _ATTRIBUTE.match(line)
        if attribute is None:
            self.fields.setdefault("author", line)
        elif attribute.group(2):
            self.fields[attribute.group(1).lower()] = attribute.group(2).strip()

    def _attribute(self, number: int, found: re.Match[str]) -> int:
        if self.builder.empty and found.group(2):
            self.fields[found.group(1).lower()] = found.group(2).strip()
        return number + 1

    def _macro(self, number: int, found: re.Match[str]) -> int:
        kind, target, label = found.groups()
        if kind == "include":
            self.notes.append(f"Line {number + 1}: `include::{target}[]` was passed over; no file or address is read.")
        elif kind == "image" and label.strip():
            start = self.starts[number] + found.start(3)
            self._prose(start, start + len(label), "paragraph")
        return number + 1

    def _styled(self, number: int, found: re.Match[str]) -> int:
        self._style = found.group(1)
        return number + 1

    def _title(self, number: int, found: re.Match[str]) -> int:
        start = self.starts[number]
        self._prose(start + found.start(1), start + found.end(1), "paragraph")
        return number + 1

    def _item(self, number: int, found: re.Match[str]) -> int:
        marker = found.group(1)
        marker = "1." if marker[0].isdigit() else "<>" if marker[0] == "<" else marker
        if marker in self._markers:
            while self._markers[-1] != marker:
                self._markers.pop()
                self.builder.end_group()
        else:
            self.builder.begin_group()
            self._markers.append(marker)
        return self._paragraph(number, found.end(), "list-item")

    def _term(self, number: int, found: re.Match[str]) -> int:
        start = self.starts[number]
        self._prose(start, start + found.end(1), "paragraph")
        if found.end() >= len(self.lines[number].rstrip()):
            return number + 1
        return self._paragraph(number, found.end(), "list-item")

    def _paragraph(self, number: int, column: int, kind: BlockKind = "paragraph") -> int:
        last = number
        while last + 1 < len(self.lines) and self._continues(self.lines[last + 1]):
            last += 1
        end = self.starts[last] + len(self.lines[last].rstrip())
        self._prose(self.starts[number] + column, end, "quote" if self._quoting and kind == "paragraph" else kind)
        self._style = ""
        return last + 1

    def _continues(self, line: str) -> bool:
        line = line.rstrip()
        return (
            bool(line.strip())
            and line != "+"
            and not any(pattern.match(line) for pattern in (_DELIMITER, _HEADING, _ITEM, _MACRO, _STYLE))
        )

    def _prose(self, start: int, end: int, kind: BlockKind) -> None:
        ordered = bool(self._markers) and self._markers[-1][0] in ".1<"
        depth = max(0, len(self._markers) - 1)
        self.builder.paragraph(self._traced(start, end), kind, depth=depth, ordered=ordered)

    def _delimited(self, number: int, found: re.Match[str]) -> int:
        fence = found.group(1)
        if fence[0] == "=" and number + 1 < len(self.lines) and not self.lines[number + 1].strip():
            return number + 1
        if fence[0] in "=*_" or fence == "--":
            style, self._style = self._style, ""
            if fence == "--" and kind_of(style.split(",")[0].strip().lower(), "")[0] == "diagram":
                return self._verbatim(number, fence, style)
            if fence[0] == "_":
                self._quoting = "" if self._quoting else fence
            return number + 1
        if fence[0] == "|":
            return self._table(number, fence)
        style, self._style = self._style or found.group(2), ""
        return self._verbatim(number, fence, style)

    def _verbatim(self, number: int, fence: str, style: str) -> int:
        last = number + 1
        while last < len(self.lines) and self.lines[last].rstrip() != fence:
            last += 1
        if fence[0] == "/":
            start, end = self.starts[number + 1] if last > number + 1 else self.starts[number], self.starts[last - 1]
            end += len(self.lines[last - 1])
            self.builder.raw("comment", self.text[start:end].strip(), start, end)
        elif last > number + 1:
            self._listing(number + 1, last - 1, style)
        return last + 1

    def _listing(self, first: int, last: int, style: str) -> None:
        start, end = self.starts[first], self.starts[last] + len(self.lines[last])
        names = [part.strip().lower() for part in style.split(",")]
        language = names[1] if len(names) > 1 and names[0] in {"source", "listing", ""} else names[0]
        kind, language = kind_of("" if language in {"source", "listing", "literal"} else language, self.text[start:end])
        self.builder.raw(kind, self.text[start:end], start, end, language)

    def _table(self, number: int, fence: str) -> int:
        style, self._style = self._style, ""
        last = number + 1
        while last < len(self.lines) and self.lines[last].rstrip() != fence:
            last += 1
        cells: list[tuple[str, int, int]] = []
        columns = _columns(style)
        for at in range(number + 1, last):
            found = self._cells(at)
            cells += found
            if not found and cells and (words := self.lines[at].strip()):  # the cell above goes on
                text, start, _ = cells[-1]
                cells[-1] = (f"{text} {words}", start, self.starts[at] + len(self.lines[at].rstrip()))
            columns = columns or len(found)
        rows = [cells[k : k + columns] for k in range(0, len(cells), columns)] if columns else []
        first = next((at for at in range(number + 1, last) if self.lines[at].strip()), last)
        headed = "header" in style or (first + 1 < last and not self.lines[first + 1].strip() and len(rows) > 1)
        header = [cell for cell, _, _ in rows[0]] if headed and rows else []
        self.builder.begin_group()
        for row in rows[1:] if headed else rows:
            self.builder.row([cell for cell, _, _ in row], header, row[0][1], row[-1][2])
        self.builder.end_group()
        return last + 1

    def _cells(self, number: int) -> list[tuple[str, int, int]]:
        """The cells that begin on a line, each with its span, bar included."""
        line, start = self.lines[number].rstrip(), self.starts[number]
        bars = list(_CELL.finditer(line))
        ends = [*(bar.start() for bar in bars[1:]), len(line)][: len(bars)]
        return [
            (self._traced(start + bar.end(), start + end).text, start + bar.start(), start + max(bar.end(), end))
            for bar, end in zip(bars, ends, strict=True)
        ]

    def _traced(self, start: int, end: int) -> Traced:
        """The words of a span, markup gone."""
        traced = Traced(start, end)
        at = start
        for found in _INLINE.finditer(self.text, start, end):
            self._add(traced, at, found.start())
            group = found.lastgroup
            if group == "address":  # an address without a label
                group = "label" if found.group("label") else "address"
            if group is not None:
                words = range(*found.span(group))
                traced.add(found.group(group), words, opaque=group in {"code", "address"})
            at = found.end()
        self._add(traced, at, end)
        return traced.done()

    def _add(self, traced: Traced, start: int, end: int) -> None:
        while start < end:
            line_end = self.text.find("\n", start, end)
            if line_end < 0:
                traced.add(self.text[start:end], range(start, end))
                return
            words_end = line_end
            hard = self.text.startswith(" +", line_end - 2) and line_end - 2 >= start
            words_end -= 2 if hard else 0
            traced.add(self.text[start:words_end], range(start, words_end))
            traced.add_break(words_end, line_end, hard=hard)
            start = line_end + 1

    def _close_lists(self) -> None:
        while self._markers:
            self._markers.pop()
            self.builder.end_group()


def _skip(pattern: re.Pattern[str], line: str) -> int:
    found = pattern.match(line)
    return found.end() if found is not None else 0


def _columns(style: str) -> int:
    """How many columns a table's style declares; 0 where it declares none."""
    found = _COLUMNS.search(style)
    if found is None:
        return 0
    parts = [part.strip() for part in found.group(1).split(",") if part.strip()]
    counts = [_MULTIPLIED.match(part) for part in parts]
    return min(sum(int(count.group(1)[:3]) if count else 1 for count in counts), 1_000)
