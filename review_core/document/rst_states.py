"""docutils' reStructuredText parser, made harmless and tolerant: no directive runs code, opens a file or loses its text.

docutils looks directives up in a registry of classes, some of which read files or addresses. Here none of them is ever
looked up: every directive becomes code, a table, content parsed as it stands, or a note that it was passed over.
"""

import re
from copy import copy
from typing import Any

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser, states
from docutils.utils import new_document, unescape

from review_core.document.fences import kind_of

_OPTION = re.compile(r":([\w.+ -]{1,60}):(?:\s+(.*))?$")
_TARGET = re.compile(r"\A([^<]+)<[^<>]*>\Z")


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CODE = _words(
    "code code-block sourcecode parsed-literal productionlist prompt doctest testcode math console-output terminal"
)
_READS_FILES = frozenset({"include", "literalinclude", "raw"})
_NO_WORDS = _words(
    "toctree contents meta index class role default-role sectnum highlight currentmodule module date title image "
    "header footer target-notes tabularcolumns"
)
_ARGUMENT_IS_NAME = _words("container only tab-set tab-item function class-def automodule autoclass")
_ADMONITIONS = _words(
    "note warning attention caution danger error hint important tip admonition seealso todo topic sidebar rubric "
    "versionadded versionchanged deprecated versionremoved"
)
_FEW_WORDS = 2
_LITERAL_ROLES = frozenset({"code", "literal", "file", "samp", "command", "envvar"})


class _Nesting(states.RSTState):
    """Mixed into every state, so that what is nested in it is read by our states as well."""

    # docutils keeps used machines in a list of the class; one of another parser's would read files.
    nested_sm_cache: list[Any] = []  # noqa: RUF012

    def __init__(self, state_machine: Any, debug: bool = False) -> None:
        super().__init__(state_machine, debug)
        self.nested_sm_kwargs = {"state_classes": _STATES, "initial_state": "Body"}


class _Harmless(_Nesting, states.Body):
    """Mixed into every state that meets directives."""

    def directive(self, match: re.Match[str], **_presets: Any) -> tuple[list[nodes.Node], bool]:
        """Turn a directive into nodes without running it."""
        name = match.group(1).lower().rsplit(":", 1)[-1]
        machine: Any = self.state_machine
        block, _, offset, blank_finish = machine.get_first_known_indented(match.end(), strip_top=0)
        argument, options, first = _parts(list(block))
        content = block[first:]
        if isinstance(self, states.SubstitutionDef):
            return [nodes.Text(" ".join(argument) or name)], blank_finish
        return self._nodes(name, argument, options, content, offset + first), blank_finish

    def _nodes(
        self, name: str, argument: list[str], options: dict[str, str], content: Any, offset: int
    ) -> list[nodes.Node]:
        words = " ".join(argument)
        if name in _READS_FILES or (name == "csv-table" and ({"file", "url"} & options.keys())):
            line = self.state_machine.abs_line_number()
            self.document.settings.notes.append(
                f"Near line {line}: `{name}` was passed over; no file or address is read."
            )
            return []
        if name in _NO_WORDS:
            return []
        raw = "\n".join(content).rstrip("\n")
        notation, _ = kind_of(name, "")
        if name in _CODE or notation == "diagram":
            text = raw if raw.strip() else "\n".join(argument)
            return [nodes.literal_block(text, text, language=words if name in _CODE else name)]
        if name == "csv-table":
            return [
                nodes.container(raw, kind=name, header=options.get("header", ""), rows=options.get("header-rows", "0"))
            ]
        made: list[nodes.Node] = []
        if argument and name not in _ARGUMENT_IS_NAME and name not in {"figure", "table", "list-table"}:
            made += self._paragraph(argument) if len(words.split()) > _FEW_WORDS or name in _ADMONITIONS else []
        if name == "figure" and options.get("alt"):
            made += self._paragraph([options["alt"]])
        node = nodes.container(raw, kind=name, rows=options.get("header-rows", "0"))
        self.nested_parse(content, offset, node)
        return [*made, node] if len(node) else made

    def _paragraph(self, lines: list[str]) -> list[nodes.Node]:
        text = "\n".join(lines)
        children, _ = self.inline_text(text, self.state_machine.abs_line_number())
        return [nodes.paragraph(text, "", *children)]


# docutils calls constructs by the functions that it listed when its class was made, not by their names.
_Harmless.explicit = copy(states.Body.explicit)
_Harmless.explicit.constructs = [
    (_Harmless.directive if construct is states.Body.directive else construct, pattern)
    for construct, pattern in states.Body.explicit.constructs
]
# It finds a state by its class's name, so each keeps its own.
_STATES = [
    type(each.__name__, (_Harmless if issubclass(each, states.Body) else _Nesting, each), {})
    for each in states.state_classes
]


def _interpreted(
    rawsource: str, text: str, role: str | None, _lineno: int
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """A role, known or not, as the words that it shows."""
    shown = unescape(text)
    target = _TARGET.match(shown)
    if target is not None:
        shown = target.group(1).rstrip()
    elif role and shown.startswith("~"):
        shown = shown[1:].rsplit(".", 1)[-1]
    kind = nodes.literal if role in _LITERAL_ROLES else nodes.inline
    return [kind(rawsource, shown)], []


def doctree(text: str) -> tuple[nodes.document, list[str]]:
    """The unresolved tree of a text (no transform is run) and notes on what was passed over.

    May raise whatever docutils raises on what it was not made for, RecursionError above all.
    """
    inliner: Any = states.Inliner()
    inliner.interpreted = (
        _interpreted  # on the instance: docutils reads the class's own attributes, a subclass has none
    )
    parser = Parser(inliner=inliner)
    parser.state_classes = _STATES
    settings = get_default_settings(Parser)
    settings.file_insertion_enabled = False
    settings.raw_enabled = False
    settings.report_level = 5
    settings.halt_level = 6
    settings.warning_stream = False
    settings.line_length_limit = 1 << 30
    settings._disable_config = True
    settings.notes = []
    document = new_document("design", settings)
    parser.parse(text, document)
    return document, settings.notes


def _parts(lines: list[str]) -> tuple[list[str], dict[str, str], int]:
    """A directive block's argument lines, its options, and the number of the line where its content begins."""
    argument: list[str] = []
    options: dict[str, str] = {}
    at = 1 if lines and not lines[0].strip() else 0
    while at == len(argument) and at < len(lines) and lines[at].strip() and _OPTION.match(lines[at].strip()) is None:
        argument.append(lines[at].strip())
        at += 1
    while at < len(lines) and (found := _OPTION.match(lines[at].strip())) is not None:
        options[found.group(1).lower()] = found.group(2) or ""
        at += 1
        while at < len(lines) and lines[at].startswith("   ") and _OPTION.match(lines[at].strip()) is None:
            at += 1
    while at < len(lines) and not lines[at].strip():
        at += 1
    return argument, options, at
