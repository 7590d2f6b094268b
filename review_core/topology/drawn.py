"""What diagrams add to the graph: their nodes are parts, their arrows dependencies, both beyond doubt."""

import re
from collections.abc import Sequence

from review_core.diagrams import Diagram, Link, Node
from review_core.document.model import Document
from review_core.topology import gathering, phrases
from review_core.topology.gathering import Gathered, Passage, Tie
from review_core.topology.lexicon import EdgeKind, Kind, listed
from review_core.topology.phrases import Item
from review_core.topology.words import Nature, fold, singular, word

_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]\s*")
_PART = Nature.HEAD | Nature.PRODUCT
_STATES = listed("start end stop begin finish done wait error success succeed fail failure failed yes no ok")
_PEOPLE = listed("user customer visitor shopper enduser person people buyer seller admin administrator developer")
_LONGEST_LABEL = 60
_INITIALS = 2  # characters of a node that has no name but its letter


def draw(document: Document, drawings: Sequence[Diagram], gathered: Gathered) -> None:
    """Adds what the diagrams of the document draw, save those in sections about another system."""
    starts = _line_starts(document.text) if drawings else []
    outside = [(s.start_line, s.end_line) for s in document.sections if s.role in gathering.OUTSIDE]
    for drawing in drawings:
        if any(first <= drawing.line <= last for first, last in outside):
            continue
        of_parts = _draws_parts(drawing.nodes)
        keys = {node.id: _node(node, document, starts, gathered, of_parts=of_parts) for node in drawing.nodes}
        for link in drawing.links:
            a, b = keys.get(link.source, ""), keys.get(link.target, "")
            if a and b and not link.reply:
                passage = _passage(link.line, document, starts)
                gathered.ties.append(Tie(a, b, _edge(link), "", passage, sure=True, label=link.label))


def _node(node: Node, document: Document, starts: Sequence[int], gathered: Gathered, *, of_parts: bool) -> str:
    """Adds a node; gives back its key, empty where it names no part (a condition, a step told in words)."""
    name = _name(node)
    mentions = mentions_of(name)
    key = key_of(name, mentions)
    named = of_parts and _is_bare(name)
    if not key or len(name) > _LONGEST_LABEL or (node.kind == "unknown" and not named and _is_step(name)):
        return ""
    found = gathered.candidate(key)
    found.stated = found.drawn = True
    found.written(name, 2)
    found.words = max(found.words, len(name.split()))
    found.nature |= Nature.NAME
    said: Kind = node.kind
    if said != "unknown":
        # That it runs is said of anything; what it is called or made of then tells more.
        found.told(said, 2 if said == "service" else 5)
    guess = "client" if fold(singular(name.lower())) in _PEOPLE else _kind_of(node, name, mentions)
    if guess != "unknown":
        found.told(guess, 3)
    passage = _passage(node.line, document, starts)
    found.passages.append(passage)
    gathered.counted.append((key, node.label, passage))
    return key


def _kind_of(node: Node, name: str, mentions: Sequence[Item]) -> Kind:
    guess = kind_of(mentions if node.label == name else mentions_of(node.label))
    return kind_of(mentions_of(node.technology)) if guess == "unknown" and node.technology else guess


def _name(node: Node) -> str:
    return _BRACKETED.sub(" ", node.label.split(",", 1)[0]).strip() or node.label


def _draws_parts(nodes: Sequence[Node]) -> bool:
    """Whether a drawing is one of parts: then `mail` beside `Kafka` is what mails, and not the step of mailing."""
    names = [(node, _name(node)) for node in nodes]
    parts = sum(node.kind != "unknown" or any(i.nature & _PART for i in mentions_of(name)) for node, name in names)
    steps = sum(node.kind == "unknown" and not _is_bare(name) and _is_step(name) for node, name in names)
    return parts > steps


def _is_bare(name: str) -> bool:
    return name.isalnum() and name.lower() not in _STATES


def _is_step(name: str) -> bool:
    """Whether a label tells what is done or asked, and names no part that does it."""
    if len(name) <= _INITIALS and name.isalnum():
        return False
    items = phrases.label(name[:1].lower() + name[1:])
    if not items or name.endswith("?") or "$" in name:
        return True
    first, *rest = name.split()
    opening = word(first.lower())
    if not rest and (name.lower() in _STATES or (name.islower() and opening.nature & Nature.VERB)):
        return not opening.nature & _PART
    if rest and opening.nature & Nature.VERB and not first.endswith("ing"):
        return not any(i.role == "mention" and i.whole and i.nature & _PART for i in items[:1])
    return any(i.role == "verb" and not i.gerund for i in items[1:])


def mentions_of(name: str) -> list[Item]:
    """The parts that prose would see in a name."""
    return [i for i in phrases.label("the " + name) if i.role == "mention"]


def key_of(name: str, mentions: Sequence[Item]) -> str:
    """The key that prose gives the same name, whose `mentions_of` are given."""
    if len(mentions) == 1 and mentions[0].whole and fold(mentions[0].text) == fold(name):
        return mentions[0].key
    return fold("".join([singular(w.lower()) for w in name.split()]))


def kind_of(mentions: Sequence[Item]) -> Kind:
    """The kind that the words of a name tell, the last that does."""
    kinds = [i.kind for i in mentions if i.kind != "unknown"]
    return kinds[-1] if kinds else "unknown"


def _edge(link: Link) -> EdgeKind:
    said = gathering.edge_of_label(link.label) if link.label else None
    return said or ("async" if link.asynchronous else "sync")


def _line_starts(text: str) -> list[int]:
    return [0, *(m.end() for m in re.finditer("\n", text))]


def _passage(line: int, document: Document, starts: Sequence[int]) -> Passage:
    line = min(line, len(starts))
    start = starts[line - 1]
    end = starts[line] - 1 if line < len(starts) else len(document.text)
    quote = document.text[start:end]
    start += len(quote) - len(quote.lstrip())
    return Passage(start, max(start, start + len(quote.strip())), line, line)
