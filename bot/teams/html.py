"""The HTML of a Teams message as Markdown, piece by piece: headings, lists, tables and code stay what they were.

Linear in its input whatever that holds, for it runs where activities are taken in.
"""

import html
import re
from collections.abc import Callable, Iterator

from bot.asks.pieces import Piece, bare, linked

# A message of Teams is 100 KB at most; what is larger is none.
LONGEST_HTML = 256 * 1024

# Without "<" inside, a tag ends before the next one begins, so nothing is read twice.
_TAG = re.compile(r"<(/?)([A-Za-z][\w:-]{0,40}+)([^<>]{0,8000}+)>|<!--[^<>]{0,8000}-->")
_ATTRIBUTE = re.compile(r"(?<![\w:-])([\w:-]{1,60})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_LANGUAGE = re.compile(r"(?:language-)?([a-z][\w+-]{0,19})", re.I)
_BLOCKS = {"p", "div", "ul", "ol", "li", "table", "tr", "blockquote", "pre", "codeblock", "hr", "br", "section"}
_HEADINGS = {f"h{n}": "#" * n for n in range(1, 7)}
_MENTIONS = "http://schema.skype.com/Mention"
_REPLY = "http://schema.skype.com/Reply"
_DEEPEST_LIST = 8

Named = Callable[[str], Piece | None]


def markdown_pieces(source: str, named: Named) -> Iterator[Piece]:
    """The pieces of a message. `named` gives the piece of a mention by the name that it shows, None to leave it out."""
    reader = _Reader(named)
    at, source = 0, source[:LONGEST_HTML]
    for tag in _TAG.finditer(source):
        reader.text(source[at : tag.start()])
        if tag[2]:
            attributes = {m[1].lower(): html.unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(tag[3])}
            reader.tag(tag[2].lower(), attributes, is_end=bool(tag[1]), is_void=tag[3].endswith("/"))
        at = tag.end()
    reader.text(source[at:])
    return reader.pieces()


class _Reader:
    """Collects text; a link or a mention closes the piece before it."""

    def __init__(self, named: Named) -> None:
        self._named = named
        self._done: list[Piece] = []
        self._open: list[str] = []
        self._lists: list[int | None] = []
        self._code = ""
        self._cells = 0
        self._row = 0
        # The reply that a message quotes is another's words.
        self._skipping = 0
        self._label: list[str] | None = None
        self._close: Callable[[str], Piece | None] | None = None
        self._label_end = ""

    def text(self, raw: str) -> None:
        """Text between tags."""
        if not raw or self._skipping:
            return
        said = html.unescape(raw).replace("\u00a0", " ").replace("\u200b", "")
        if self._label is not None:
            self._label.append(said)
        elif self._code == "block":
            self._add(said)
        else:
            said = re.sub(r"\s+", " ", said)
            if self._cells:
                said = said.replace("|", "\\|")
            if said.strip() or not self._at_line_start():
                self._add(said.lstrip() if self._at_line_start() else said)

    def tag(self, name: str, attributes: dict[str, str], *, is_end: bool, is_void: bool) -> None:
        """A tag of the source."""
        if name == "blockquote" and (self._skipping or attributes.get("itemtype") == _REPLY):
            self._skipping = max(0, self._skipping + (-1 if is_end else 1))
            return
        if self._skipping:
            return
        if self._label is not None:
            if is_end and name == self._label_end:
                self._end_label()
            elif name == "br":
                self._label.append(" ")
            return
        if not is_end and not is_void and self._begins_label(name, attributes):
            return
        self._structure(name, attributes, is_end=is_end)

    def pieces(self) -> Iterator[Piece]:
        """Everything that was read."""
        if self._label is not None:
            self._end_label()
        if self._code == "block":
            self._end_code()
        self._flush()
        yield from self._done

    def _begins_label(self, name: str, attributes: dict[str, str]) -> bool:
        target = attributes.get("href", "")
        if name == "a" and target:
            self._label, self._label_end, self._close = [], "a", lambda label: linked(target, " ".join(label.split()))
        elif name == "at" or attributes.get("itemtype") == _MENTIONS:
            self._label, self._label_end, self._close = [], name, self._named
        return self._label is not None

    def _end_label(self) -> None:
        label, close = "".join(self._label or ()), self._close
        self._label = None
        self._flush()
        piece = close(label) if close else None
        if piece is not None:
            self._done.append(piece)

    def _structure(self, name: str, attributes: dict[str, str], *, is_end: bool) -> None:
        if self._code == "block":
            if name == "br":
                self._add("\n")
            elif is_end and name in {"pre", "codeblock"}:
                self._end_code()
        elif name in {"pre", "codeblock"} and not is_end:
            language = _LANGUAGE.fullmatch(attributes.get("class", "").partition(" ")[0])
            self._blank_line()
            self._add(f"```{language[1].lower() if language else ''}\n")
            self._code = "block"
        elif name == "code":
            self._add("`")
        elif name in {"img", "emoji"}:
            self._add(attributes.get("alt", "") if "Emoji" in attributes.get("itemtype", "Emoji") else "")
        elif name in {"td", "th"}:
            self._cell(is_end=is_end)
        elif not self._cells or name in {"tr", "table"}:
            self._block(name, is_end=is_end)
        elif name in _BLOCKS and not self._at_line_start():
            self._add(" ")

    def _block(self, name: str, *, is_end: bool) -> None:
        if name in _HEADINGS:
            self._blank_line()
            if not is_end:
                self._add(f"{_HEADINGS[name]} ")
        elif name in {"ul", "ol"}:
            self._list(0 if name == "ol" else None, is_end=is_end)
        elif name == "li":
            self._item(is_end=is_end)
        elif name == "table":
            self._cells, self._row = 0, 0
            self._blank_line()
        elif name == "tr":
            self._table_row(is_end=is_end)
        elif name == "blockquote" or (name in {"p", "section"} and not self._lists):
            self._blank_line()
        elif name == "br":
            self._add("\n")
        elif name == "hr":
            self._blank_line()
            self._add("---\n\n")
        elif name in _BLOCKS:
            self._new_line()

    def _list(self, first: int | None, *, is_end: bool) -> None:
        if is_end:
            self._lists = self._lists[:-1]
        elif len(self._lists) < _DEEPEST_LIST:
            self._lists.append(first)
        if not self._lists or (len(self._lists) == 1 and not is_end):
            self._blank_line()

    def _item(self, *, is_end: bool) -> None:
        self._new_line()
        if is_end or not self._lists:
            return
        number = self._lists[-1]
        if number is not None:
            self._lists[-1] = number + 1
        mark = "-" if number is None else f"{number + 1}."
        self._add("   " * (len(self._lists) - 1) + f"{mark} ")

    def _table_row(self, *, is_end: bool) -> None:
        if is_end and self._cells:
            self._row += 1
            self._add("\n" + ("|" + " --- |" * self._cells + "\n" if self._row == 1 else ""))
        elif not is_end:
            self._new_line()
        self._cells = 0

    def _cell(self, *, is_end: bool) -> None:
        if is_end:
            self._add(" |")
        else:
            self._add(" " if self._cells else "| ")
            self._cells = min(self._cells + 1, 64)

    def _end_code(self) -> None:
        self._code = ""
        self._new_line()
        self._add("```\n\n")

    def _add(self, said: str) -> None:
        if said:
            self._open.append(said)

    def _at_line_start(self) -> bool:
        last = self._open[-1] if self._open else self._done[-1].shown if self._done else "\n"
        return last.endswith("\n")

    def _new_line(self) -> None:
        if not self._at_line_start():
            self._add("\n")

    def _blank_line(self) -> None:
        self._new_line()
        if self._open or self._done:
            self._add("\n")

    def _flush(self) -> None:
        said = re.sub(r"\n{3,}", "\n\n", "".join(self._open))
        self._open = []
        if said:
            self._done.append(bare(said))
