"""What a parsed document is: one tree of sections, flat lists of blocks and sentences, every one with its exact span."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Role = Literal[
    "proposal",  # the design itself; also where nothing says otherwise
    "summary",
    "context",  # status quo, background, problem, motivation
    "goals",
    "non-goals",
    "alternatives",  # rejected or weighed options
    "rollout",  # deployment, migration, compatibility
    "operations",  # monitoring, failure handling, runbooks
    "testing",
    "consequences",  # trade-offs, risks, drawbacks of the proposal
    "future",  # later work, follow-ups
    "open-questions",
    "glossary",
    "references",
    "meta",  # authors, status, changelog, table of contents
]

BlockKind = Literal["heading", "paragraph", "list-item", "table-row", "quote", "code", "diagram", "comment"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item or table row: `text` is plain words (markup gone, white space folded).

    `start` and `end` are character offsets into `Document.text`; lines are 1-based and inclusive.
    """

    text: str
    start: int
    end: int
    start_line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a section. `section` indexes `Document.sections`.

    A table row has its `cells` and the table's `header`; a list item its nesting `depth` (0 outermost) and whether the
    list is `ordered`; code and diagrams their `language` (lower case, may be empty) and raw `text`, whose line k stands
    on line `start_line` + k; a `lead` is the paragraph line that introduces a list, table or listing ("Alternatives:").
    Diagrams go by one name each: mermaid, plantuml, dot, d2, structurizr, and those of rarer notations.
    """

    kind: BlockKind
    text: str
    start: int
    end: int
    start_line: int
    end_line: int
    section: int
    sentences: tuple[Sentence, ...] = ()
    cells: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    depth: int = 0
    ordered: bool = False
    language: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what is under it up to the next heading; `parent` indexes `Document.sections`, -1 at the top.

    `role` is the section's own, or its nearest ancestor's where its title says nothing.
    """

    title: str
    level: int
    role: Role
    parent: int
    start_line: int
    end_line: int


@dataclass(frozen=True)
class Document:
    """A parsed document. `text` is the decoded source with `\\n` line ends; every span is into it.

    `sha256` is the hex digest of the bytes as given. `notes` say what could not be read and why, in words for the author.
    """

    name: str
    format: Literal["markdown", "rst", "asciidoc", "html", "text"]
    title: str
    text: str
    sha256: str
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    front_matter: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @cached_property
    def lines(self) -> int:
        """How many lines the text has; at least 1."""
        return max(1, self.text.count("\n") + (not self.text.endswith("\n")))

    def role_of(self, block: Block) -> Role:
        """The role of the section that a block stands in."""
        return self.sections[block.section].role

    def quote(self, start: int, end: int) -> str:
        """The verbatim source of a span."""
        return self.text[start:end]
