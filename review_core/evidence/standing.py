"""Which system a passage speaks of, told not by its own words but by how the document is laid out.

Of sections that name editions of one thing ("Version 1", "Version 2"; "Before", "After") only the last is the proposal.
Of listed options the one that is marked as chosen is. A sentence that opens with its verdict ("Rejected: ...") bears it.
"""

import re
from collections.abc import Iterable, Sequence

from review_core.document.model import Document
from review_core.evidence.model import Scope, Statement

_NUMBER_WORDS = {word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth"), 1)}
_EDITION = re.compile(
    r"\A(?:(?P<thing>version|edition|release|generation|iteration|revision|v)\s*(?P<number>\d{1,3})"
    r"|(?:the\s+)?(?P<word>first|second|third|fourth|fifth)\s+(?P<named>version|edition|release|generation|iteration))\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\A(?:before|until now|so far|as (?:it )?is(?: now| today)?|as it was|how it (?:is|was)|where we are|now|today|yesterday"
    r"|status quo|what (?:there )?(?:is|was)(?: there)?|(?:the\s+)?old\b.*|(?:the\s+)?(?:former|previous|earlier)\b.*)\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\A(?:after(?:wards)?|from now on|then|to be|as it (?:will|is to|shall) be|how it will be|what there will be|tomorrow"
    r"|where we want to be|(?:the\s+)?new\b.*|(?:the\s+)?(?:target|future|next)\b.*)\Z",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    r"\A\W*(?:rejected|discarded|dismissed|declined|turned down|ruled out|not (?:taken|chosen))\W*[:.–—-]", re.I
)
_CHOSEN = re.compile(
    r"\A\W*(?:chosen|taken|accepted|selected|adopted|decided|picked|our choice|decision)\W*[:.–—-]", re.I
)
_CHOSEN_IN = re.compile(r"\b(?:chosen|taken|accepted|selected|adopted|picked)\b\W*(?:\Z|[.:;)])", re.I)
_NEGATED = re.compile(r"\b(?:not|never|un)\s*(?:chosen|taken|accepted|selected|adopted|picked)\b", re.I)


def restate(document: Document, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, with another scope where the document's layout says that they speak of another system."""
    before = _superseded(document)
    chosen = _chosen_items(document, statements)
    if not before and not chosen and not _has_label(statements):
        return tuple(statements)
    stated: list[Statement] = []
    verdict: Scope | None = None
    block = -1
    for one in statements:
        if one.block != block:
            block, verdict = one.block, None
        if _REJECTED.match(one.text):
            verdict = "alternative"
        elif _CHOSEN.match(one.text):
            verdict = "proposed"
        scope = one.scope
        if verdict is not None and scope in ("proposed", "alternative"):
            scope = verdict
        elif one.block in chosen and scope == "alternative":
            scope = "proposed"
        elif one.section in before and scope == "proposed":
            scope = "status-quo"
        stated.append(one if scope == one.scope else one._replace(scope=scope))
    return tuple(stated)


def _superseded(document: Document) -> frozenset[int]:
    """Sections of an edition that a later sibling section replaces."""
    siblings: dict[tuple[int, int], list[int]] = {}
    for number, section in enumerate(document.sections):
        siblings.setdefault((section.parent, section.level), []).append(number)
    old: set[int] = set()
    for group in siblings.values():
        old.update(_earlier(document, group))
    if old:
        for number, section in enumerate(document.sections):
            if section.parent in old:
                old.add(number)
    return frozenset(old)


def _earlier(document: Document, group: Iterable[int]) -> Iterable[int]:
    editions: dict[str, list[tuple[int, int]]] = {}
    waiting: list[int] = []
    for number in group:
        title = document.sections[number].title.strip(" :.").lower()
        found = _EDITION.match(title)
        if found:
            thing = found["thing"] or found["named"]
            rank = int(found["number"]) if found["number"] else _NUMBER_WORDS[found["word"]]
            editions.setdefault("version" if thing == "v" else thing, []).append((rank, number))
        elif _AFTER.match(title):
            yield from waiting
            waiting = []
        elif _THEN.match(title):
            waiting.append(number)
    for ranked in editions.values():
        last = max(ranked)[0]
        yield from (number for rank, number in ranked if rank < last)


def _chosen_items(document: Document, statements: Sequence[Statement]) -> frozenset[int]:
    """Blocks among the alternatives of which a sentence says, in so many words, that this one was taken."""
    return frozenset(
        one.block
        for one in statements
        if one.scope == "alternative"
        and document.blocks[one.block].kind in ("list-item", "paragraph", "table-row")
        and len(one.text) < 60
        and _CHOSEN_IN.search(one.text)
        and not _NEGATED.search(one.text)
    )


def _has_label(statements: Sequence[Statement]) -> bool:
    return any(_REJECTED.match(one.text) or _CHOSEN.match(one.text) for one in statements)
