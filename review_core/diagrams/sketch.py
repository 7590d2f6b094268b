"""The sheet that the readers of all diagram languages draw on: nodes by id, links in order, the first trouble met."""

import html
import re
from bisect import bisect_right

from review_core.diagrams.model import Diagram, Kind, Language, Link, Node

# More than this is no drawing that a person reviews; what is over it is left out and said.
MOST_NODES = 20_000
MOST_LINKS = 50_000
_SAYS_LITTLE = frozenset({"unknown", "service"})
_BREAK = re.compile(r"<br\s{0,4}/?>|\\[nlr]", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def words(label: str) -> str:
    """A label as plain words: line breaks, tags, entities and markdown quotes gone, white space folded."""
    if "<" in label or "\\" in label:
        label = _TAG.sub(" ", _BREAK.sub(" ", label))
    if "&" in label:
        label = html.unescape(label)
    return " ".join(label.replace("`", " ").replace("**", " ").split())


class Sketch:
    """Collects one diagram. Lines given to it are 1-based within the diagram's own text; `first` is the document's."""

    def __init__(self, language: Language, first: int) -> None:
        self._language: Language = language
        self._first = first
        self._nodes: dict[str, Node] = {}
        self._links: list[Link] = []
        self._last_parts: dict[str, str] = {}
        self._called: set[tuple[str, str]] = set()
        self._trouble = ""

    def __contains__(self, node: str) -> bool:
        return node in self._nodes

    def node(self, name: str, label: str | None, line: int, kind: Kind = "unknown", technology: str = "") -> str:
        """Adds a node or completes one that was met before; gives back its id.

        A kind that says more than that something runs outweighs the one that was said before.
        """
        known = self._nodes.get(name)
        if known is None:
            if len(self._nodes) >= MOST_NODES:
                self.trouble(line, f"more than {MOST_NODES} parts")
                return name
            self._last_parts.setdefault(name.rpartition(".")[2], name)
            said = words(name if label is None else label)
            self._nodes[name] = Node(name, said, kind, self._first + line - 1, words(technology))
        elif label is not None or (kind != known.kind and (known.kind == "unknown" or kind not in _SAYS_LITTLE)):
            said = known.label if label is None else words(label)
            told = known.kind if kind == "unknown" else kind
            self._nodes[name] = Node(name, said, told, known.line, words(technology) or known.technology)
        return name

    def by_last_part(self, name: str) -> str:
        """The id of the first node whose dotted id ends in a name; the name itself where there is none."""
        return self._last_parts.get(name, name)

    def link(
        self,
        source: str,
        target: str,
        label: str,
        line: int,
        *,
        asynchronous: bool = False,
        answers: bool = False,
        directed: bool = True,
    ) -> None:
        """Adds an arrow; one that may answer is a reply where the other way round has been called before."""
        if len(self._links) >= MOST_LINKS:
            self.trouble(line, f"more than {MOST_LINKS} arrows")
            return
        for end in (source, target):
            if end not in self._nodes:
                self.node(end, None, line)
        reply = answers and (target, source) in self._called
        if not reply:
            self._called.add((source, target))
        self._links.append(
            Link(source, target, words(label), self._first + line - 1, asynchronous and not reply, reply, directed)
        )

    def trouble(self, line: int, what: str) -> None:
        """Remembers the first thing that could not be read."""
        if not self._trouble:
            self._trouble = f"line {self._first + line - 1}: {what}"

    def done(self) -> Diagram:
        """The diagram as drawn."""
        return Diagram(self._language, self._first, tuple(self._nodes.values()), tuple(self._links), self._trouble)


class Lines:
    """Line numbers of offsets in a text, 1-based."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def at(self, offset: int) -> int:
        """The line that an offset stands in."""
        return bisect_right(self._starts, offset)
