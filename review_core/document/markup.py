"""Reads HTML, whole or the pieces that stand in Markdown, by one linear scan that keeps every word's place in the source.

A tree builder would repair more, but it forgets where the words stood; a review has to quote the source.
"""

import html
import re
from dataclasses import dataclass, field

from review_core.document.building import Builder
from review_core.document.fences import kind_of, language_of
from review_core.document.traced import Traced

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*+)([^<>]*+)>")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_CLASS = re.compile(r"""\bclass\s*=\s*["']?([^"'>]*)""", re.IGNORECASE)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        """address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
        footer form head header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead title
        tr ul""",
    )
)
_UNREAD = frozenset({"script", "style", "template", "svg", "object", "iframe", "noscript"})
# What pages that draw in the browser put a diagram's text into.
_CANVASES = frozenset({"div", "figure", "p", "section"})
_DRAWN = frozenset({"mermaid", "plantuml", "graphviz", "d2", "structurizr"})
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]++)(?:\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]++))?""")
_UNSEEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_HIDABLE = _BLOCKS | {"a", "b", "code", "em", "i", "label", "small", "span", "strong"}
_ENDS_WITH_THE_NEXT = frozenset({"dd", "dt", "li", "p", "td", "th", "tr"})
_MOST_UNBALANCED = 20  # elements that nothing closes; from then on their like are read as they stand
_LONGEST_TAG = 2_000  # characters of a tag that are looked at
_DEEPEST = 200  # lists beyond it are read, but count as that deep


@dataclass(slots=True)
class _Table:
    header: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    heads: int = 0
    start: int = 0


def _attributes(tag: str) -> dict[str, str]:
    """What a tag says beside its name: names in small letters, values without their quotes."""
    return {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(tag[:_LONGEST_TAG])}


def _is_canvas(tag: str) -> bool:
    """Whether an element's class says that a diagram is drawn into it."""
    return "class" in tag.lower() and not _DRAWN.isdisjoint(_attributes(tag).get("class", "").lower().split())


def _is_hidden(tag: str) -> bool:
    """Whether an element is not shown to who reads the page: what nobody sees is no part of the design."""
    if not tag:
        return False
    said = _attributes(tag)
    return "hidden" in said or _UNSEEN.search(said.get("style", "")) is not None


class MarkupReader:
    """Feeds a Builder with what HTML holds; `title` is the content of a `title` element."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.text = builder.text
        self.title = ""
        self._lower = ""
        self._exhausted: set[str] = set()
        self._unbalanced = 0
        self._lists: list[bool] = []
        self._tables: list[_Table] = []
        self._quotes = 0
        self._item = False
        self._heading = 0
        self._in_title = False
        self._traced: Traced | None = None

    def read(self, start: int, end: int) -> None:
        """Read the span and close whatever it left open."""
        self._exhausted.clear()
        at = start
        while at < end:
            mark = self.text.find("<", at, end)
            if mark < 0:
                mark = end
            self._words(at, mark)
            if mark >= end:
                break
            at = self._markup(mark, end)
        self._flush(end)
        while self._tables:
            self._close_table(end)
        while self._lists:
            self._close_list()
        self._quotes, self._heading, self._item = 0, 0, False

    def _markup(self, at: int, end: int) -> int:
        """Deal with what begins at a `<`; the offset after it."""
        if self.text.startswith("<!--", at):
            close = self._find("-->", at + 4, end)
            if close >= 0:
                self._flush(at)
                self.builder.raw("comment", self.text[at + 4 : close].strip(), at, close + 3)
                return close + 3
        elif self.text.startswith(("<!", "<?"), at):
            close = self._find(">", at, end)
            if close >= 0:
                return close + 1
        tag = _TAG.match(self.text, at, end)
        if tag is None:
            self._words(at, at + 1)
            return at + 1
        closing, name, attributes = tag.group(1) == "/", tag.group(2).lower(), tag.group(3)
        if not closing and name in _UNREAD and not attributes.endswith("/"):
            close = self._find(f"</{name}", tag.end(), end)
            if close >= 0:
                after = self._find(">", close, end)
                return after + 1 if after >= 0 else end
            return tag.end()
        if (
            not closing
            and name in _HIDABLE
            and _is_hidden(attributes)
            and (after := self._behind(name, tag.end(), end)) >= 0
        ):
            self._flush(at)
            return after
        if not closing and (name == "pre" or (name in _CANVASES and _is_canvas(attributes))):
            close = self._find(f"</{name}", tag.end(), end)
            if close >= 0:
                self._flush(at)
                self._listing(tag.end(), close, attributes)
                after = self._find(">", close, end)
                return after + 1 if after >= 0 else end
        if name == "br":
            self._break(at, tag.end())
        elif name in _BLOCKS or name in _HEADINGS:
            self._flush(at)
            self._block(name, at, tag.end(), closing=closing)
        return tag.end()

    def _behind(self, name: str, at: int, end: int) -> int:
        """The offset behind the element whose opening tag ends at `at`; -1 where nothing closes it."""
        if self._find(f"</{name}", at, end) < 0:
            return -1
        depth = 1
        while (mark := self.text.find("<", at, end)) >= 0:
            if self.text.startswith("<!--", mark):
                at = max(self._find("-->", mark, end), mark + 4)
                continue
            tag = _TAG.match(self.text, mark, end)
            at = tag.end() if tag is not None else mark + 1
            if tag is None or tag[2].lower() != name or tag[3].endswith("/"):
                continue
            if not tag[1] and name in _ENDS_WITH_THE_NEXT:
                return mark
            depth += -1 if tag[1] else 1
            if not depth:
                return at
        self._unbalanced += 1
        if self._unbalanced > _MOST_UNBALANCED:
            # Each was looked for to the end of the text.
            self._exhausted.add(f"</{name}")
        return -1

    def _find(self, piece: str, at: int, end: int) -> int:
        """Where a piece next stands, letter case aside; what was not found once is not looked for again in this span."""
        if piece in self._exhausted:
            return -1
        if piece.startswith("</"):
            self._lower = self._lower or self.text.translate(_LOWER)
            found = self._lower.find(piece, at, end)
        else:
            found = self.text.find(piece, at, end)
        if found < 0:
            self._exhausted.add(piece)
        return found

    def _words(self, start: int, end: int) -> None:
        if start >= end:
            return
        if self._traced is None:
            piece = self.text[start:end]
            stripped = piece.lstrip()
            if not stripped:
                return
            start += len(piece) - len(stripped)
            self._traced = Traced(start, end)
        at = start
        for entity in _ENTITY.finditer(self.text, start, end):
            self._traced.add(self.text[at : entity.start()], range(at, entity.start()))
            words = html.unescape(entity.group())
            self._traced.add(words, [entity.start()] * len(words))
            at = entity.end()
        self._traced.add(self.text[at:end], range(at, end))
        self._traced.end = end

    def _break(self, start: int, end: int) -> None:
        if self._traced is not None:
            self._traced.add_break(start, end - 1, hard=True)

    def _flush(self, end: int) -> None:
        """Give out the words gathered; `end` is where the block's content ends."""
        traced, self._traced = self._traced, None
        if traced is None:
            return
        traced.end = traced.start + len(self.text[traced.start : end].rstrip())
        traced.done()
        if self._in_title:
            self.title = self.title or " ".join(traced.text.split())
        elif self._tables:
            self._tables[-1].cells[-1:] = [" ".join([*self._tables[-1].cells[-1:], traced.text.strip()])]
        elif self._heading:
            self.builder.heading(traced.text, self._heading, traced.start, traced.end)
        elif self._item:
            self._item = False
            depth = min(len(self._lists), _DEEPEST) - 1
            self.builder.paragraph(
                traced, "list-item", depth=max(0, depth), ordered=bool(self._lists and self._lists[-1])
            )
        else:
            self.builder.paragraph(traced, "quote" if self._quotes else "paragraph", depth=max(0, len(self._lists) - 1))

    def _block(self, name: str, start: int, end: int, *, closing: bool) -> None:
        if name in _HEADINGS:
            self._heading = 0 if closing else _HEADINGS[name]
        elif name == "title":
            self._in_title = not closing
        elif name in {"ul", "ol"}:
            self._list(name, closing=closing)
        elif name in {"li", "dt", "dd"}:
            self._item = not closing
        elif name == "blockquote":
            self._quotes = max(0, self._quotes - 1) if closing else self._quotes + 1
        elif name in {"table", "tr", "td", "th"}:
            self._table(name, start, end, closing=closing)

    def _list(self, name: str, *, closing: bool) -> None:
        if not closing:
            self.builder.begin_group()
            self._lists.append(name == "ol")
        elif self._lists:
            self._close_list()
        self._item = False

    def _close_list(self) -> None:
        self._lists.pop()
        self.builder.end_group()

    def _table(self, name: str, start: int, end: int, *, closing: bool) -> None:
        if name == "table" and not closing:
            self.builder.begin_group()
            self._tables.append(_Table(start=end))
        elif not self._tables:
            return
        elif name == "table":
            self._close_table(start)
        elif name == "tr":
            self._row(start)
            self._tables[-1].start = start
        elif not closing:
            self._tables[-1].cells.append("")
            self._tables[-1].heads += name == "th"

    def _row(self, end: int) -> None:
        table = self._tables[-1]
        cells, heads = table.cells, table.heads
        table.cells, table.heads = [], 0
        if cells and heads == len(cells) and not table.header:
            table.header = cells
        elif cells:
            start = min(table.start, end)
            self.builder.row(cells, table.header, start, max(start + 1, end))

    def _close_table(self, end: int) -> None:
        self._row(end)
        self._tables.pop()
        self.builder.end_group()

    def _listing(self, start: int, end: int, attributes: str) -> None:
        inner = _TAG.match(self.text, start, end)
        if inner is not None and inner.group(2).lower() == "code":
            start, attributes = inner.end(), attributes + " " + inner.group(3)
            close = self.text.rfind("<", start, end)
            end = close if close >= 0 and self.text[close : close + 6].lower() == "</code" else end
        if self.text.startswith("\n", start):
            start += 1
        classes = " ".join(_CLASS.findall(attributes)).replace("language-", "").replace("highlight-", "")
        content = html.unescape(_TAG.sub("", self.text[start:end])).rstrip("\n")
        languages = [language_of(word) for word in classes.split()] or [""]
        found = [kind_of(language, content) for language in languages]
        kind, language = next((each for each in found if each[0] == "diagram"), found[0])
        self.builder.raw(kind, content, start, max(start, end), language)


# ASCII only, so that the text keeps its length, which str.lower may change.
_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
