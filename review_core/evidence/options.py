"""Which of several lettered or numbered options was taken: the list says what each is, a sentence elsewhere which it is.

"A: one queue, B: a queue each. B was rejected" leaves A as the proposal, however far apart the two stand.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from review_core.document.model import Block, Document
from review_core.evidence.model import Scope, Statement

_FEWEST = 2  # options that make a choice
_LONGEST = 400  # characters of a sentence that are looked at
_KIND = r"(?:variant|option|way|alternative|plan|solution|approach|proposal|idea|path|choice|design|scheme)"
_CALLED = re.compile(
    rf"\A[^\w(]*(?:(?i:{_KIND})\s+\(?(?P<named>[A-Fa-f]|[1-6])\)?(?=\W|\Z)|\(?(?P<letter>[A-F]|[a-f](?=[).:]))[).:])"
)
# What an option is called in running text: a bare letter is a capital, a bare number is none.
_ONE = rf"(?:(?i:\b{_KIND})\s+\(?(?P<{{0}}>[A-Fa-f]|[1-6])\)?|\((?P<{{1}}>[A-Fa-f]|[1-6])\)|\b(?P<{{2}}>[A-F])\b)"
_FELL = r"(?:is|was|were|has\s+been|got|gets)\s+(?:\w+\s+(?:and|but)\s+)?"
_OUT = (
    r"(?:rejected|dropped|discarded|declined|dismissed|abandoned|refused|scrapped|shelved|cut|out"
    r"|turned\s+down|voted\s+down|(?:set|put|left)\s+(?:aside|out)|ruled\s+out|passed\s+over"
    r"|not\s+(?:taken|chosen|adopted|pursued|followed|accepted)|too\s+\w+)\b"
)
_IN = r"(?:chosen|adopted|taken|selected|accepted|picked|agreed|decided|preferred|the\s+choice)\b"
_REJECTED = re.compile(rf"{_ONE.format('a', 'b', 'c')}\s+{_FELL}{_OUT}")
_TAKEN = re.compile(rf"{_ONE.format('a', 'b', 'c')}\s+{_FELL}{_IN}")
# Far cheaper to look for than which option fell or won.
_DECIDED = re.compile(rf"\s{_FELL}(?:{_OUT}|{_IN})")
_TAKEN_FIRST = re.compile(
    r"\A\W*(?i:chosen|taken|decision|choice|outcome|selected|adopted|we\s+(?:go|went|have\s+gone)\s+(?:for|with)|we\s+"
    r"(?:take|took|choose|chose|pick|picked|adopt|adopted|build|do|decided\s+(?:for|on)|settled\s+on|settle\s+on))"
    r"[\s:*–—-]+(?:the\s+)?" + _ONE.format("a", "b", "c")
)
_OFFERED = re.compile(
    r"\b(?:options?|ways|variants?|alternatives?|choices?|candidates?|approaches|solutions|possibilities|considered)\b",
    re.I,
)
# An item that calls itself an option; one with a bare letter may be a step, a shard or a vitamin.
_NAMED = re.compile(rf"\A[^\w(]*(?i:{_KIND})\s")
_ALONE = re.compile(r"\A\W*" + _ONE.format("a", "b", "c") + r"(?:\.\s|\.?\Z)")


def verdicts(document: Document, statements: Sequence[Statement]) -> Mapping[int, Scope]:
    """The scope of each block that describes an option of which a sentence says whether it was taken."""
    listed = _listed(document)
    if len(listed) < _FEWEST:
        return {}
    inside = {block for blocks in listed.values() for block in blocks}
    taken: set[str] = set()
    rejected: set[str] = set()
    for one in statements:
        text = one.text[:_LONGEST]
        if _DECIDED.search(text):
            rejected.update(_labels(_REJECTED, text, listed))
            taken.update(_labels(_TAKEN, text, listed))
        if first := _TAKEN_FIRST.match(text):
            taken.update(_known(first, listed))
        if one.block not in inside and one.kind in ("paragraph", "list-item") and (alone := _ALONE.match(text)):
            # "B. Each side keeps a queue": under the decision an option's letter in front says that it is the one.
            taken.update(_known(alone, listed))
    rejected -= taken
    if not taken and len(listed) - len(rejected) == 1:
        taken = set(listed) - rejected
    if taken:
        rejected = set(listed) - taken
    return {
        block: "proposed" if label in taken else "alternative"
        for label in (*taken, *rejected)
        for block in listed[label]
    }


def _listed(document: Document) -> dict[str, list[int]]:
    """The blocks that describe each option, by its letter or number; nothing where two lists could be meant."""
    called = {n: label for n, section in enumerate(document.sections) if (label := _called(section.title)) is not None}
    lists: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    if len(called) >= _FEWEST:
        for number, block in enumerate(document.blocks):
            at = block.section
            while at >= 0 and at not in called:
                at = document.sections[at].parent
            if at >= 0:
                lists[document.sections[at].parent][called[at]].append(number)
    else:
        for number, label, section in _labelled_items(document):
            lists[section][label].append(number)
    meant = [found for found in lists.values() if len(found) >= _FEWEST]
    return dict(meant[0]) if len(meant) == 1 else {}


def _labelled_items(document: Document) -> Iterator[tuple[int, str, int]]:
    """List items and paragraphs that begin with a letter, and those of a numbered list of options by their place in it."""
    place = 0
    last: tuple[int, int] | None = None
    for number, block in enumerate(document.blocks):
        if block.kind not in ("list-item", "paragraph"):
            last = None
            continue
        called = _called(block.text)
        if called is not None and (_NAMED.match(block.text[:_LONGEST]) or _offers(document, block)):
            yield number, called, block.section
        elif block.ordered and block.depth == 0 and _offers(document, block):
            place = place + 1 if last == (block.section, block.depth) else 1
            last = (block.section, block.depth)
            yield number, str(place), block.section


def _offers(document: Document, block: Block) -> bool:
    """Whether what stands above a list says that it is one of options."""
    return bool(_OFFERED.search(document.sections[block.section].title) or _OFFERED.search(block.lead[:_LONGEST]))


def _called(text: str) -> str | None:
    found = _CALLED.match(text[:_LONGEST])
    return (found["named"] or found["letter"]).upper() if found else None


def _labels(pattern: re.Pattern[str], text: str, listed: Mapping[str, object]) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield from _known(found, listed)


def _known(found: re.Match[str], listed: Mapping[str, object]) -> Iterator[str]:
    """The option that a match names, if the document lists it."""
    for label in found.groupdict().values():
        if label and label.upper() in listed:
            yield label.upper()
