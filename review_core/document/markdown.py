"""Reads Markdown (CommonMark, tables, strikethrough, front matter) into a Document."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from review_core.document.building import Builder, line_starts
from review_core.document.fences import kind_of, language_of
from review_core.document.frontmatter import fields_of
from review_core.document.inline import Inline, plain, trace
from review_core.document.markup import MarkupReader
from review_core.document.model import Document
from review_core.document.prose import prose_plugin
from review_core.document.traced import Traced

_NESTING = 20  # the time for a run of brackets grows with it
_MARKDOWN = (
    MarkdownIt("commonmark", {"maxNesting": _NESTING})
    .enable(["table", "strikethrough"])
    .disable(["text_join"])  # keeps escapes and entities apart, so that every word is found in the source as it stands
    .use(front_matter_plugin)
    .use(prose_plugin)
)
_LINE_PREFIX = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_LABEL = re.compile(r"\[(?:[ xX]|![A-Za-z]{1,20})\]\s+")  # a task's check box, the kind of an alert
_SOFT_HEADING_WORDS = 12
_CONTAINERS = frozenset({"blockquote_open", "list_item_open"})


def read_markdown(text: str, name: str, sha256: str, notes: Sequence[str] = ()) -> Document:
    """The Document of a Markdown text with `\\n` line ends. Never raises on any text."""
    reader = _Reader(text)
    reader.read(_MARKDOWN.parse(text))
    return reader.builder.build(name, "markdown", sha256, reader.front_matter, [*notes, *reader.notes])


@dataclass(slots=True)
class _List:
    ordered: bool
    fresh: bool = False  # the item's first paragraph is still to come


@dataclass(slots=True)
class _Row:
    line: int
    cells: list[str] = field(default_factory=list)
    first: str = ""


class _Reader:
    """Walks the flat token stream once; each handler gets a token and the one after it."""

    def __init__(self, text: str) -> None:
        self.builder = Builder(text)
        self.lines = text.split("\n")
        self.starts = line_starts(text)
        self.front_matter: dict[str, str] = {}
        self.notes: list[str] = []
        self._text = text
        self._markup = MarkupReader(self.builder)
        self._lists: list[_List] = []
        self._quotes = 0
        self._header: list[str] = []
        self._row = _Row(0)
        self._in_head = False
        self._handlers: dict[str, Callable[[Token, Token], None]] = {
            "front_matter": self._fields,
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "blockquote_open": self._quote,
            "blockquote_close": self._quote,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._item,
            "table_open": self._open_table,
            "table_close": self._close_table,
            "thead_open": self._head,
            "thead_close": self._head,
            "tr_open": self._open_row,
            "tr_close": self._close_row,
            "th_open": self._cell,
            "td_open": self._cell,
            "fence": self._listing,
            "code_block": self._listing,
            "html_block": self._html,
        }

    def read(self, tokens: Sequence[Token]) -> None:
        for index, token in enumerate(tokens):
            following = tokens[index + 1] if index + 1 < len(tokens) else token
            handle = self._handlers.get(token.type)
            if handle is not None:
                handle(token, following)
            if token.type in _CONTAINERS and token.level + 1 >= _NESTING and following.nesting < 0:
                self._beyond_nesting(token)

    def _fields(self, token: Token, _following: Token) -> None:
        self.front_matter = fields_of(token.content)

    def _heading(self, token: Token, following: Token) -> None:
        inline = trace(_MARKDOWN, following, self.lines, self.starts)
        if token.level > 0:
            self._prose(inline)
            return
        first, last = token.map or (0, 1)
        end = self.starts[last - 1] + len(self.lines[last - 1].rstrip())
        self.builder.heading(inline.traced.text, int(token.tag[1]), self._indented(first), end)

    def _paragraph(self, token: Token, following: Token) -> None:
        inline = trace(_MARKDOWN, following, self.lines, self.starts)
        words = inline.traced.text.strip()
        if inline.all_bold and token.level == 0 and _titles(words):
            self.builder.heading(words.rstrip(": "), 0, inline.traced.start, inline.traced.end, soft=True)
        else:
            self._prose(inline)
        for comment in inline.comments:
            self.builder.raw("comment", *comment)

    def _prose(self, inline: Inline) -> None:
        label = _LABEL.match(inline.traced.text)
        if label is not None:
            inline.traced.drop(label.end())
        depth, innermost = max(0, len(self._lists) - 1), self._lists[-1] if self._lists else None
        if innermost is not None and innermost.fresh:
            innermost.fresh = False
            self.builder.paragraph(inline.traced, "list-item", depth=depth, ordered=innermost.ordered)
        else:
            self.builder.paragraph(inline.traced, "quote" if self._quotes else "paragraph", depth=depth)

    def _quote(self, token: Token, _following: Token) -> None:
        self._quotes += token.nesting

    def _open_list(self, token: Token, _following: Token) -> None:
        self.builder.begin_group()
        self._lists.append(_List(token.type == "ordered_list_open"))

    def _close_list(self, _token: Token, _following: Token) -> None:
        self._lists.pop()
        self.builder.end_group()

    def _item(self, _token: Token, _following: Token) -> None:
        self._lists[-1].fresh = True

    def _open_table(self, _token: Token, _following: Token) -> None:
        self._header = []
        self.builder.begin_group()

    def _close_table(self, _token: Token, _following: Token) -> None:
        self.builder.end_group()

    def _head(self, token: Token, _following: Token) -> None:
        self._in_head = token.nesting > 0

    def _open_row(self, token: Token, _following: Token) -> None:
        self._row = _Row(token.map[0] if token.map else 0)

    def _cell(self, _token: Token, following: Token) -> None:
        self._row.cells.append(plain(following.children))
        self._row.first = self._row.first or following.content

    def _close_row(self, _token: Token, _following: Token) -> None:
        row = self._row
        if self._in_head:
            self._header = row.cells
            return
        line, start = self.lines[row.line], self.starts[row.line]
        prefix = _LINE_PREFIX.match(line)
        column = prefix.end() if prefix else 0
        self.builder.row(row.cells, self._header, start + column, start + max(column + 1, len(line.rstrip())))

    def _listing(self, token: Token, _following: Token) -> None:
        first, last = token.map or (0, 1)
        content = token.content[:-1] if token.content.endswith("\n") else token.content
        kind, language = kind_of(language_of(token.info), content)
        first += token.type == "fence"
        start = self.starts[min(first, len(self.starts) - 1)]
        stop = min(first + content.count("\n"), last - 1, len(self.lines) - 1)
        end = self.starts[stop] + len(self.lines[stop])
        if content and end > start:
            if self._text[start:end] != content:  # indented or quoted: begin at the words of the first line
                start = min(start + len(self.lines[first]) - len(content.split("\n", 1)[0].lstrip()), end)
            self.builder.raw(kind, content, start, end, language)

    def _html(self, token: Token, _following: Token) -> None:
        first, last = token.map or (0, 1)
        stop = min(last, len(self.lines)) - 1
        self._markup.read(self.starts[first], self.starts[stop] + len(self.lines[stop]))

    def _beyond_nesting(self, token: Token) -> None:
        """Keep the words of what is nested deeper than the parser goes."""
        first, last = token.map or (0, 1)
        end = self.starts[last - 1] + len(self.lines[last - 1].rstrip())
        start = min(self._indented(first), end)
        traced = Traced(start, end)
        traced.add(self._text[start:end], range(start, end))
        self.builder.paragraph(traced.done(), depth=max(0, len(self._lists) - 1))
        note = f"Line {first + 1}: quotes and lists nested more than {_NESTING // 2} deep were read as plain text."
        if note not in self.notes[-1:]:
            self.notes.append(note)

    def _indented(self, line: int) -> int:
        return self.starts[line] + len(self.lines[line]) - len(self.lines[line].lstrip())


def _titles(words: str) -> bool:
    """Whether a line set in bold reads as a heading rather than as a statement."""
    return "\n" not in words and len(words.split()) <= _SOFT_HEADING_WORDS and not words.endswith((".", ",", ";", "!"))
