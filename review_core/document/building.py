"""Assembles a Document from what a reader finds in order: headings, paragraphs, rows, code. Knows no format."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from review_core.document.model import Block, BlockKind, Document, Role, Section, Sentence
from review_core.document.roles import role_of_title, role_within
from review_core.document.traced import Traced, fold

Format = Literal["markdown", "rst", "asciidoc", "html", "text"]

_LEAD_WORDS = 12
_SHORT_LEAD_WORDS = 4
_SETS_ASIDE: frozenset[Role] = frozenset({"alternatives", "non-goals", "future", "open-questions"})
_NO_ROLE_LEVEL = 0


@dataclass(slots=True)
class _Opened:
    """A section while the document is read. `soft` ones come from a bold line, `group` ones from the lead of a list."""

    title: str
    level: int
    parent: int
    start_line: int
    soft: bool = False
    group: bool = False
    end_line: int = 0


class Builder:
    """Takes a document's parts in source order and gives the Document; all offsets are into `text`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._line_starts = line_starts(text)
        self._sections: list[_Opened] = []
        self._blocks: list[Block] = []
        self._current = -1
        self._groups: list[tuple[str, int, int]] = []  # lead, section to return to, the group's own section or -1
        self._lead = ""
        self._empty = True

    @property
    def empty(self) -> bool:
        """Whether nothing but headings and comments has been added yet."""
        return self._empty

    def line_of(self, offset: int) -> int:
        """The 1-based line that an offset stands in."""
        return bisect_right(self._line_starts, offset)

    def heading(self, title: str, level: int, start: int, end: int, *, soft: bool = False) -> None:
        """Open a section; `level` is 1 for the outermost. A `soft` heading is a bold line and lives until the next heading."""
        title = fold(title)
        start_line = self.line_of(start)
        parent = self._current
        if soft:
            while parent >= 0 and self._sections[parent].soft:
                parent = self._sections[parent].parent
            level = (self._sections[parent].level if parent >= 0 else 0) + 1
        else:
            while parent >= 0 and (self._sections[parent].soft or not 0 < self._sections[parent].level < level):
                parent = self._sections[parent].parent
        self._open(_Opened(title, level, parent, start_line, soft=soft))
        self._add(Block("heading", title, start, end, start_line, self.line_of(max(start, end - 1)), self._current))

    def paragraph(
        self, traced: Traced, kind: BlockKind = "paragraph", *, depth: int = 0, ordered: bool = False
    ) -> None:
        """Add a block of prose; one without words is left out."""
        traced.start, traced.end = self._held(traced.start, traced.end)
        sentences = tuple(self._sentence(*found) for found in traced.sentences())
        if sentences:
            self._prose(kind, fold(traced.text), traced.start, traced.end, sentences, depth=depth, ordered=ordered)

    def row(self, cells: Sequence[str], header: Sequence[str], start: int, end: int) -> None:
        """Add a table row; its sentence reads "header: cell; header: cell"."""
        cells, header = tuple(map(fold, cells)), tuple(map(fold, header))
        named = zip(cells, (*header, *[""] * len(cells)), strict=False)
        words = "; ".join(f"{name}: {cell}" if name else cell for cell, name in named if cell)
        if words:
            start, end = self._held(start, end)
            sentence = self._sentence(words, start, end)
            self._prose("table-row", words, start, end, (sentence,), cells=cells, header=header)

    def raw(
        self, kind: Literal["code", "diagram", "comment"], text: str, start: int, end: int, language: str = ""
    ) -> None:
        """Add code, a diagram or a comment; line k of `text` stands in line k of the span."""
        self._prose(kind, text, start, end, (), language=language)

    def begin_group(self) -> None:
        """A list or table begins: what was said just before may introduce it."""
        last = self._blocks[-1] if self._blocks and self._blocks[-1].section == self._current else None
        lead, own = self._lead, -1
        if last is not None and last.kind == "heading" and self._sections[self._current].soft:
            lead = last.text
        elif last is not None and last.sentences and last.sentences[-1].text.endswith(":"):
            lead = last.sentences[-1].text
            if last.kind == "paragraph" and len(last.sentences) == 1 and _sets_role(lead):
                level = self._sections[self._current].level if self._current >= 0 else 0
                self._groups.append((self._lead, self._current, -1))
                self._open(_Opened(lead.rstrip(": "), level + 1, self._current, last.start_line, group=True))
                self._blocks[-1] = replace(last, section=self._current)
                previous, back, _ = self._groups.pop()
                self._lead, own = previous, self._current
                self._groups.append((previous, back, own))
                self._lead = lead
                return
        self._groups.append((self._lead, self._current, own))
        self._lead = lead

    def end_group(self) -> None:
        """The list or table that began last ends."""
        lead, back, own = self._groups.pop()
        self._lead = lead
        if own >= 0:
            self._sections[own].end_line = self._blocks[-1].end_line
            if self._current == own:
                self._current = back

    def build(
        self,
        name: str,
        format_: Format,
        sha256: str,
        front_matter: Mapping[str, str] | None = None,
        notes: Sequence[str] = (),
        title: str = "",
    ) -> Document:
        """The document of all that was added; `title` overrides the first heading."""
        sections = self._closed_sections()
        heading = next((section.title for section in sections if section.title), "")
        fields = dict(front_matter or {})
        return Document(
            name=name,
            format=format_,
            title=title or fields.get("title", "") or heading or name,
            text=self.text,
            sha256=sha256,
            sections=sections,
            blocks=tuple(self._blocks),
            front_matter=fields,
            notes=tuple(notes),
        )

    def _open(self, section: _Opened) -> None:
        self._sections.append(section)
        self._current = len(self._sections) - 1

    def _held(self, start: int, end: int) -> tuple[int, int]:
        """A span that holds something, for words whose place a reader could only guess."""
        start = max(0, min(start, len(self.text) - 1))
        return start, max(end, start + 1)

    def _sentence(self, text: str, start: int, end: int) -> Sentence:
        return Sentence(text, start, end, self.line_of(start), self.line_of(max(start, end - 1)))

    def _prose(
        self,
        kind: BlockKind,
        text: str,
        start: int,
        end: int,
        sentences: tuple[Sentence, ...],
        *,
        cells: tuple[str, ...] = (),
        header: tuple[str, ...] = (),
        depth: int = 0,
        ordered: bool = False,
        language: str = "",
    ) -> None:
        if self._current < 0:
            self._open(_Opened("", _NO_ROLE_LEVEL, -1, 1))
        lines = self.line_of(start), self.line_of(max(start, end - 1))
        lead = self._lead if kind in {"list-item", "table-row", "paragraph"} else self._lead_of_code()
        self._add(
            Block(
                kind, text, start, end, *lines, self._current, sentences, cells, header, depth, ordered, language, lead
            )
        )

    def _lead_of_code(self) -> str:
        last = self._blocks[-1] if self._blocks and self._blocks[-1].section == self._current else None
        if last is not None and last.sentences and last.sentences[-1].text.endswith(":"):
            return last.sentences[-1].text
        return self._lead

    def _add(self, block: Block) -> None:
        self._blocks.append(block)
        self._empty = self._empty and block.kind in {"heading", "comment"}

    def _closed_sections(self) -> tuple[Section, ...]:
        last_line = max(1, len(self._line_starts) - (self.text.endswith("\n")))
        if not self._sections:
            self._open(_Opened("", _NO_ROLE_LEVEL, -1, 1))
        following = last_line + 1
        for section in reversed(self._sections):
            if not section.group:
                section.end_line = max(section.start_line, following - 1)
                following = section.start_line
            elif not section.end_line:
                section.end_line = max(section.start_line, following - 1)
        return self._with_roles()

    def _with_roles(self) -> tuple[Section, ...]:
        named = self._title_section()
        subject = role_of_title(self._sections[named].title) if named >= 0 else None
        filled = {block.section for block in self._blocks if block.kind != "heading"}
        filled.update(section.parent for section in self._sections)
        closed: list[Section] = []
        spreading: dict[int, Role] = {}  # parent -> what an empty "Alternatives" heading says of its later siblings
        for index, section in enumerate(self._sections):
            parent, own = section.parent, role_of_title(section.title)
            above: Role = closed[parent].role if parent >= 0 else "proposal"
            if own not in {None, spreading.get(parent)}:
                spreading.pop(parent, None)
            role: Role = "proposal"
            if index != named:
                role = role_within(
                    section.title,
                    spreading.get(parent, above),
                    parent=closed[parent].title if parent >= 0 else "",
                    top=parent in {-1, named},
                    subject=subject,
                )
                if role in _SETS_ASIDE and own == role and index not in filled:
                    spreading[parent] = role
            closed.append(Section(section.title, section.level, role, parent, section.start_line, section.end_line))
        return tuple(closed)

    def _title_section(self) -> int:
        """The section whose heading is the document's title, which says nothing of its role; -1 where there is none."""
        real = [
            index
            for index, section in enumerate(self._sections)
            if section.title and not section.soft and not section.group
        ]
        if not real:
            return -1
        first = self._sections[real[0]]
        peers = sum(self._sections[index].level <= first.level for index in real)
        alone = peers == 1 and len(real) > 1
        return real[0] if alone or (first.level == 1 and len(first.title.split()) > _SHORT_LEAD_WORDS) else -1


def line_starts(text: str) -> list[int]:
    """The offset of every line's first character; lines end at `\\n` only."""
    starts, position = [0], text.find("\n")
    while position >= 0:
        starts.append(position + 1)
        position = text.find("\n", position + 1)
    return starts


def _sets_role(lead: str) -> bool:
    """Whether a line that introduces a list says by itself what the list is: "Non-goals:", "We rejected these options:"."""
    words = len(lead.split())
    if words > _LEAD_WORDS:
        return False
    role = role_of_title(lead)
    return role is not None and (words <= _SHORT_LEAD_WORDS or role in _SETS_ASIDE)
