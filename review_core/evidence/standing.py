"""Which system a passage speaks of, told not by its own words but by how the document is laid out.

Of sections that name editions of one thing ("Version 1", "Version 2"; "Before", "After") only the last is the proposal.
Of listed options the one that is marked as chosen is. A sentence that opens with its verdict ("Rejected: ...") bears it.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from review_core.document.model import Document
from review_core.evidence.matcher import Lexicon
from review_core.evidence.model import Scope, Statement, is_short
from review_core.evidence.options import verdicts
from review_core.evidence.turning import AFTER, THEN, around_turns, is_tale, of_old_editions, parted

_NUMBER_WORDS = {word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth"), 1)}
_EDITION = re.compile(
    r"\A(?:(?P<thing>version|edition|release|generation|iteration|revision|v)\s*(?P<number>\d{1,3})"
    r"|(?:the\s+)?(?P<word>first|second|third|fourth|fifth)\s+(?P<named>version|edition|release|generation"
    r"|iteration))\s*(?:[:(–—-].*)?\Z",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\A\W*(?:(?P<rejected>rejected|discarded|dismissed|declined|turned down|ruled out|passed over|considered"
    r"|not (?:taken|chosen))"
    r"|chosen|taken|accepted|selected|adopted|decided|picked|our choice|decision)\W*[:.–—-]"
    r"|\A\W*[(\[](?:(?P<tagged>rejected|discarded|dismissed|declined|dropped|no|not (?:chosen|taken))"
    r"|chosen|taken|adopted|accepted|picked|selected|yes)[)\]]\s",
    re.IGNORECASE,
)
# "Turned down since ..." speaks of what the sentence before it told, and an item among options may end with its verdict.
_SINCE = re.compile(
    r"\A\W*(?:turned down|rejected|dropped|discarded|dismissed|declined|(?:put|set) aside|passed over)\s*,?\s+"
    r"(?:because|since|as|for|by|on|it|they|the)\b",
    re.IGNORECASE,
)
_FELL_LAST = re.compile(
    r"[,;:–—-]\s*(?:and\s+)?(?:rejected|dropped|skipped|discarded|dismissed|declined|passed(?:\s(?:on|over))?"
    r"|ruled\sout"
    r"|not\s(?:taken|chosen))\W*\Z",
    re.IGNORECASE,
)
# A sentence among the alternatives that says what is done.
_DECIDES = re.compile(
    r"\A\W*(?:instead\b|(?:(?:so|therefore|hence)\s)?we\s(?:accept|live\swith|take|took|chose|choose|stay\swith"
    r"|keep|use|build"
    r"|(?:go|went)\s(?:for|with)|settled?\s(?:for|on))\b)",
    re.IGNORECASE,
)
_CHOSEN_IN = re.compile(r"\b(?:chosen|taken|accepted|selected|adopted|picked)\b\W*(?:\Z|[.:;)])", re.I)
_NEGATED = re.compile(r"\b(?:not|never|un)\s*(?:chosen|taken|accepted|selected|adopted|picked)\b", re.I)
# "Variant A, ..., is discarded"; "...; we leave it aside" speaks of what the same sentence told.
_DISCARDED = re.compile(
    r"\A\W*(?:the\ )?(?:variant|option|alternative|way|solution|approach|proposal|plan|idea|path)\s[^;:]{1,200}?"
    r"\b(?:is|are)\ (?:discarded|rejected|dropped|declined|dismissed|ruled\ out|turned\ down|set\ aside|abandoned"
    r"|excluded)\b",
    re.IGNORECASE,
)
_KINDS = ("Variant", "Option", "Alternative", "Way", "Solution", "Approach", "Proposal", "Plan", "Idea", "Path", "The ")
# Words of which one is in a text that puts something aside; most have none.
_PUTTING = ("it aside", "this aside", "that aside", "them aside", "we passed", "decided against", "it out", "them out")
_ASIDE = re.compile(
    r"[;,–—]\s*(?:but\s+|and\s+)?(?:we|i)\s+(?:(?:leave|left|put|set|laid)\s+(?:it|this|that|them)\s+(?:aside"
    r"|out)|passed"
    r"|decided\s+against\s+(?:it|this|that|them))\b",
    re.IGNORECASE,
)
# A section that draws what was, and a sentence that goes on about what the last one told.
_IS_THEN = re.compile(
    r"\b(?:today|now|so far|current\w*|before|old|as is|existing|present|yesterday|past|legacy|status quo)\b", re.I
)
_GOES_ON = re.compile(
    r"\A\W*(?:it|its|this|that|they|these|those|pros?|cons?|here|there|such|also|moreover|besides)\b", re.IGNORECASE
)
# Of a cache, or of its figures, where it has sentences.
_CONTENTS = re.compile(r"\A\W*(?:contents|(?:data\s)?sources?)\W*\Z", re.IGNORECASE)
_SENTENCE = 6  # words


def restate(document: Document, read: Sequence[Statement], lexicon: Lexicon) -> tuple[Statement, ...]:
    """The statements, with another scope where the document's layout says that they speak of another system."""
    page = is_short(sum(one.words for one in read), document.text)
    statements = parted(document, read, lexicon, page=page)
    before = _superseded(document)
    chosen = _chosen_items(document, statements)
    listed = verdicts(document, statements)
    turned = around_turns(statements)
    # "A lease is planned for spring; at present the last one wins": so it is built.
    for last, one in pairwise(statements):
        if (
            one.scope == "status-quo"
            and last.modality == "promised"
            and last.start == one.start
            and one.role != "context"
        ):
            turned[one.index] = "proposed"
    if page:
        turned = {**_of_page(document, statements, before), **turned}
    labels = [(one, found) for one in statements if (found := _VERDICT.match(one.text))]
    labelled = bool(labels) or any(_SINCE.match(one.text) for one in statements)
    choosing = {one.section for one, found in labels if not (found["rejected"] or found["tagged"])}
    discarded = {one.index for one in statements if one.text.startswith(_KINDS) and _DISCARDED.match(one.text)}
    asides = any(word in document.text for word in _PUTTING)
    aside = {one.start for one in statements if asides and one.scope == "alternative"}
    if not (before or chosen or listed or turned or labelled or discarded or aside):
        return tuple(statements)
    stated: list[Statement] = []
    verdict: Scope | None = None
    block = -1
    for one in statements:
        if one.block != block:
            block, verdict = one.block, None
        if labelled and (found := _VERDICT.match(one.text)):
            verdict = "alternative" if found["rejected"] or found["tagged"] else "proposed"
        scope = one.scope
        if (
            labelled
            and scope == "proposed"
            and (
                _SINCE.match(one.text)
                or (one.kind == "list-item" and one.section in choosing and _FELL_LAST.search(one.text))
            )
        ):
            scope = "alternative"
        elif verdict is not None and scope in ("proposed", "alternative"):
            scope = verdict
        elif one.block in listed and scope in ("proposed", "alternative"):
            scope = listed[one.block]
        elif one.block in chosen and scope == "alternative":
            scope = "proposed"
        elif one.index in turned and (scope in ("proposed", "status-quo") or turned[one.index] == "proposed"):
            scope = turned[one.index]
        elif one.section in before and scope == "proposed":
            scope = "status-quo"
        if scope == "proposed" and (one.index in discarded or (one.start in aside and _ASIDE.search(one.text))):
            scope = "alternative"
        stated.append(one if scope == one.scope else one._replace(scope=scope))
    return tuple(stated)


def _of_page(document: Document, statements: Sequence[Statement], before: frozenset[int]) -> dict[int, Scope]:
    """What only a page allows to tell: a tale is not the design, the one diagram draws it, and what follows an option's
    rejection in the same paragraph is what was taken."""
    said: dict[int, Scope] = dict.fromkeys(of_old_editions(document, statements), "status-quo")
    drawn = {one.block for one in statements if one.kind == "diagram"}
    fell = -1
    for number, one in enumerate(statements):
        beside = statements[max(0, number - 1) : number + 2]
        if one.scope != "alternative" and is_tale(one) and sum(other.start == one.start for other in beside) == 1:
            said[one.index] = "status-quo"
        elif one.scope == "meta" and one.words >= _SENTENCE and "://" not in one.text and _is_design(document, one):
            said[one.index] = "proposed"
        elif one.kind == "diagram":
            if (
                len(drawn) == 1
                and one.section not in before
                and not _IS_THEN.search(document.sections[one.section].title)
            ):
                said[one.index] = "proposed"
        elif one.scope == "alternative" and one.role == "alternatives":
            if _DECIDES.match(one.text):
                said[one.index] = "proposed"
            elif any(hit.concept == "cue.alternative" and not hit.denied for hit in one.hits):
                fell = one.block
            elif one.block == fell and not _GOES_ON.match(one.text):
                said[one.index] = "proposed"
    return said


def _is_design(document: Document, one: Statement) -> bool:
    """Whether a sentence under a title that sounds like an appendix tells the design: sources of figures, the page itself."""
    title = document.sections[one.section].title
    return bool(_CONTENTS.match(title)) or title == document.title


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
    then = -1
    for number in group:
        title = document.sections[number].title.strip(" :.").lower()
        found = _EDITION.match(title)
        if found:
            thing = found["thing"] or found["named"]
            rank = int(found["number"]) if found["number"] else _NUMBER_WORDS[found["word"]]
            editions.setdefault("version" if thing == "v" else thing, []).append((rank, number))
        elif AFTER.match(title):
            then = number if title == "then" and not waiting else then
            yield from waiting
            waiting = []
        elif title == "now" and then >= 0:
            yield then  # "Then", "Now": the first is the past, where "Now", "Then" makes it the future
        elif THEN.match(title):
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
