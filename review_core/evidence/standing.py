"""Which system a passage speaks of, told not by its own words but by how the document is laid out.

Of sections that name editions of one thing ("Version 1", "Version 2"; "Before", "After") only the last is the proposal.
Of listed options the one that is marked as chosen is. A sentence that opens with its verdict ("Rejected: ...") bears it.
Where sentences that follow each other open with "Then" and "Now", the first tells of the old; so does one in the past
tense before a "Now".
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from review_core.document.model import Document
from review_core.evidence.matcher import Lexicon
from review_core.evidence.model import Hit, Scope, Statement
from review_core.evidence.options import verdicts

_NUMBER_WORDS = {word: n for n, word in enumerate(("first", "second", "third", "fourth", "fifth"), 1)}
_EDITION = re.compile(
    r"\A(?:(?P<thing>version|edition|release|generation|iteration|revision|v)\s*(?P<number>\d{1,3})"
    r"|(?:the\s+)?(?P<word>first|second|third|fourth|fifth)\s+(?P<named>version|edition|release|generation|iteration))\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\A(?:before|until now|so far|in the past|as before|as (?:it )?is(?: now| today)?|as it was|how it (?:is|was)"
    r"|where we are|now|today|yesterday"
    r"|status quo|what (?:there )?(?:is|was)(?: there)?|(?:the\s+)?old\b.*|(?:the\s+)?(?:former|previous|earlier)\b.*)\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\A(?:after(?:wards)?|from now on|then|from (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|next|spring|summer|autumn|winter|release|version)\b.*"
    r"|to be|as it (?:will|is to|shall) be|how it will be|what there will be|tomorrow"
    r"|where we want to be|(?:the\s+)?new\b.*|(?:the\s+)?(?:target|future|next)\b.*)\Z",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\A\W*(?:(?P<rejected>rejected|discarded|dismissed|declined|turned down|ruled out|not (?:taken|chosen))"
    r"|chosen|taken|accepted|selected|adopted|decided|picked|our choice|decision)\W*[:.–—-]",
    re.IGNORECASE,
)
_CHOSEN_IN = re.compile(r"\b(?:chosen|taken|accepted|selected|adopted|picked)\b\W*(?:\Z|[.:;)])", re.I)
_NEGATED = re.compile(r"\b(?:not|never|un)\s*(?:chosen|taken|accepted|selected|adopted|picked)\b", re.I)


# How a sentence opens that tells of what was, and one that tells of what is now.
_OPENS = re.compile(
    r"""\A\W*(?:
          (?P<then>(?:before(?:hand)?|then|yesterday|once|as\ it\ was|was|old|is)\s*[,:–—]
            |(?:today|so\ far|(?:until|up\ to|till)\ (?:now|today|this)|formerly|previously
              |in\ the\ past|at\ present|currently)\b
            |(?:the|our)\ (?:old|former|previous|existing|legacy|present)\s)
        | (?P<now>now\b(?!\ that\b|\ and\ then)|(?:after(?:wards)?|new|to\ be|instead|in\ the\ new)\s*[,:–—]
            |(?:from\ now\ on|henceforth|in\ future)\b|(?:the|our|a)\ new\s|from\ (?:january|february|march|april|may|june|july
            |august|september|october|november|december|monday|next|spring|summer|autumn|winter|release|version)\b
            |with\ (?:the|this)\ (?:new|move|change|rewrite|split|proposal)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
# How such sentences begin: most begin otherwise, and that is told at once.
_THENS: tuple[str, ...] = (
    "Before",
    "Then",
    "Yesterday",
    "Once",
    "As it",
    "Was",
    "Old",
    "Is",
    "Today",
    "So far",
    "Until",
    "Up to",
    "Till",
    "Formerly",
)
_THENS += ("Previously", "In the past", "At present", "Currently", "The ", "Our ")
_NOWS = (
    "Now",
    "After",
    "New",
    "To be",
    "Instead",
    "In the new",
    "From",
    "Henceforth",
    "In future",
    "The new",
    "Our new",
    "A new",
    "With th",
)
_RUNS = frozenset({"list-item", "table-row"})  # of which several stand together
_FAR = 4  # sentences between "then" and "now"
# A finite verb in the past near the beginning, not in a clause of its own; a participle ("is kept", "sent by") is none.
_PAST = re.compile(
    r"\A(?:(?!\b(?:what|that|which|who|whose|when|if|as|where|whatever|it)\b)[^:;(,|\[]){1,60}?\b"
    r"(?:(?:was|were|did|had|went|came|took|gave|saw|wrote|ran|fell|began|knew|threw|broke|chose|grew|drew|used\ to)\b"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bhas )(?<!\bhave )(?<!\bnot )(?<!\band )(?<!\bor )"
    r"(?:\w{2,}[^e\W]ed|kept|held|sent|made|swept|got)\ (?:its|the|a|an|their|our|them|us)\b)",
    re.IGNORECASE,
)
# What is so, and what we did about it, is no tale of the old.
_NOT_TALE = re.compile(r"\b(?:is|are|has|have|does|do|will|shall|must|can|may|we|i)\b", re.IGNORECASE)
# What was done for the design: tried, measured, decided, built.
_DONE = re.compile(
    r"\b(?:tests?|tested|trial|tried|drill\w*|rehears\w*|exercis\w*|measured|benchmark\w*|load|simulat\w*|proven?|verified"
    r"|compared|evaluated|examined|assessed|looked at|investigated"
    r"|chos\w*|chose|adopted|selected|decided|accepted|rejected|considered|weighed|agreed|introduced|added|moved|since)\b",
    re.IGNORECASE,
)
# "Variant A, ..., is discarded"; "...; we leave it aside" speaks of what the same sentence told.
_BESIDE = re.compile(r"\b(?:now|new|in the split|from now on|henceforth)\b", re.IGNORECASE)
# "While the old one kept a copy, the new one asks."
_WHILE = re.compile(
    r"\A\W*(?P<old>(?:(?:while|whereas|where|under|with|in)\s+)?(?:the|our)\s+(?:old|former|previous|present|first)\b[^,]{1,160}),"
    r"\s+(?:in|under|with)?\s*(?:the|our) new\b",
    re.IGNORECASE,
)
_SOON = 70  # characters of a second half in which it says that it is the new
_DISCARDED = re.compile(
    r"\A\W*(?:the\ )?(?:variant|option|alternative|way|solution|approach|proposal|plan|idea|path)\s[^;:]{1,200}?"
    r"\b(?:is|are)\ (?:discarded|rejected|dropped|declined|dismissed|ruled\ out|turned\ down|set\ aside|abandoned|excluded)\b",
    re.IGNORECASE,
)
_KINDS = ("Variant", "Option", "Alternative", "Way", "Solution", "Approach", "Proposal", "Plan", "Idea", "Path", "The ")
# Words of which one is in a text that puts something aside; most have none.
_PUTTING = ("it aside", "this aside", "that aside", "them aside", "we passed", "decided against", "it out", "them out")
_ASIDE = re.compile(
    r"[;,–—]\s*(?:but\s+|and\s+)?(?:we|i)\s+(?:(?:leave|left|put|set|laid)\s+(?:it|this|that|them)\s+(?:aside|out)|passed"
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
_NUMBERED = re.compile(r"\A\W{0,3}([A-Z]\w{2,20})\s(\d{1,3})\s(?=[a-z])")
_EDITIONS = frozenset({"Release", "Version", "Edition", "Generation", "Revision", "Build"})
_CONTENTS = re.compile(r"\A\W*contents\W*\Z", re.IGNORECASE)  # of a cache, where it has sentences
_SENTENCE = 6  # words
_PAGE = 350  # words
_LONGEST = 400  # characters of a sentence that are looked at


def restate(document: Document, read: Sequence[Statement], lexicon: Lexicon) -> tuple[Statement, ...]:
    """The statements, with another scope where the document's layout says that they speak of another system."""
    page = sum(one.words for one in read) < _PAGE
    statements = _parted(read, lexicon, page=page)
    before = _superseded(document)
    chosen = _chosen_items(document, statements)
    listed = verdicts(document, statements)
    turned = _turned(statements)
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
    labelled = any(_VERDICT.match(one.text) for one in statements)
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
            verdict = "alternative" if found["rejected"] else "proposed"
        scope = one.scope
        if verdict is not None and scope in ("proposed", "alternative"):
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


def _parted(statements: Sequence[Statement], lexicon: Lexicon, *, page: bool) -> Sequence[Statement]:
    """The statements, a sentence that sets what was beside what is now ("the old one asked each; now one call ...") as two."""
    turns = {
        number: turn
        for number, one in enumerate(statements)
        if (";" in one.text or " new " in one.text) and (turn := _turn(one.text, page=page))
    }
    if not turns:
        return statements
    parted: list[Statement] = []
    for number, one in enumerate(statements):
        whole = (number == 0 or statements[number - 1].start != one.start) and (
            number + 1 == len(statements) or statements[number + 1].start != one.start
        )
        if number in turns and whole and one.scope in ("proposed", "status-quo"):
            half = one.text[: turns[number]]
            at = len(lexicon.tokens(half))
            words = len(half.split())
            old = [hit for hit in one.hits if hit.first < at]
            new = [hit for hit in one.hits if hit.first >= at]
            parted.append(_part(one, old, words, lexicon)._replace(scope="status-quo"))
            parted.append(_part(one, new, one.words - words, lexicon)._replace(scope="proposed"))
        else:
            parted.append(one)
    return [one if one.index == at else one._replace(index=at) for at, one in enumerate(parted)]


def _turn(text: str, *, page: bool) -> int:
    """Where a sentence turns from what was to what is now, in characters; 0 where it does not."""
    text = text[:_LONGEST]
    half, stop, rest = text.partition(";")
    if stop:
        opens = _OPENS.match(half)
        if _BESIDE.search(rest[:_SOON]) and ((opens and opens["then"]) or _is_past(half)):
            return len(half)
        if page and _is_past(half) and not _PAST.match(rest) and not _DONE.search(half):
            return len(half)
    elif "the new" in text and (found := _WHILE.match(text)):
        return found.end("old")
    return 0


def _part(one: Statement, hits: Sequence[Hit], words: int, lexicon: Lexicon) -> Statement:
    """A part of a statement, with the hits that stand in it."""
    asserted = denied = 0
    for hit in hits:
        if hit.denied:
            denied |= lexicon.bits[hit.concept]
        else:
            asserted |= lexicon.bits[hit.concept]
    return one._replace(hits=tuple(hits), asserted=asserted, denied=denied & ~asserted, words=max(1, words))


def _turned(statements: Sequence[Statement]) -> dict[int, Scope]:
    """The scope of statements around a turn from what was to what is now, within a paragraph or a run of list items."""
    turned: dict[int, Scope] = {}
    nows = [one for one in statements if one.text.startswith(_NOWS) and one.kind != "heading" and _opens(one, "now")]
    blocks = {one.block for one in nows}
    runs = {one.section for one in nows if one.kind in _RUNS}
    told: list[Statement] = []  # what a "now" that follows would make the old
    then = False
    place: tuple[int, str] | None = None
    for one in statements:
        if one.block not in blocks and one.section not in runs:
            continue
        here = (one.section, one.kind) if one.kind in _RUNS else (one.block, "")
        if here != place:
            place, told, then = here, [], False
        if one.text.startswith(_THENS) and _opens(one, "then"):
            told, then = [one], True
        elif one.text.startswith(_NOWS) and one.kind != "heading" and _opens(one, "now"):
            old = [before for at, before in enumerate(told) if (then and at == 0) or _is_past(before.text)]
            for before in old[-_FAR if one.kind == "paragraph" else -1 :]:
                turned[before.index] = "status-quo"
            if old:
                turned[one.index] = "proposed"
            told, then = [], False
        else:
            told.append(one)
    return turned


def _of_page(document: Document, statements: Sequence[Statement], before: frozenset[int]) -> dict[int, Scope]:
    """What only a page allows to tell: a tale is not the design, the one diagram draws it, and what follows an option's
    rejection in the same paragraph is what was taken."""
    said: dict[int, Scope] = dict.fromkeys(_of_old_editions(document, statements), "status-quo")
    drawn = {one.block for one in statements if one.kind == "diagram"}
    fell = -1
    for number, one in enumerate(statements):
        beside = statements[max(0, number - 1) : number + 2]
        if _is_tale(one) and sum(other.start == one.start for other in beside) == 1:
            said[one.index] = "status-quo"
        elif one.scope == "meta" and one.words >= _SENTENCE and _CONTENTS.match(document.sections[one.section].title):
            said[one.index] = "proposed"
        elif one.kind == "diagram":
            if (
                len(drawn) == 1
                and one.section not in before
                and not _IS_THEN.search(document.sections[one.section].title)
            ):
                said[one.index] = "proposed"
        elif one.scope == "alternative" and one.role == "alternatives":
            if any(hit.concept == "cue.alternative" and not hit.denied for hit in one.hits):
                fell = one.block
            elif one.block == fell and not _GOES_ON.match(one.text):
                said[one.index] = "proposed"
    return said


def _of_old_editions(document: Document, statements: Sequence[Statement]) -> list[int]:
    """The statements whose subject is an edition ("Release 5 ...") that a later one on the page ("Release 6 ...") replaces."""
    named = [(one, found[1], int(found[2])) for one in statements if (found := _NUMBERED.match(one.text))]
    last: dict[str, int] = {}
    for _, thing, number in named:
        last[thing] = max(number, last.get(thing, 0))
    for thing, number in last.items():
        if thing not in _EDITIONS and f"{thing} {number}" not in document.title:
            last[thing] = 0
    return [one.index for one, thing, number in named if number < last[thing]]


def _is_tale(one: Statement) -> bool:
    """Whether a sentence tells what happened once: on a page nobody takes that for the design."""
    return (
        one.kind in ("paragraph", "list-item")
        and ";" not in one.text
        and _is_past(one.text)
        and not _DONE.search(one.text[:_LONGEST])
    )


def _opens(one: Statement, turn: str) -> bool:
    found = _OPENS.match(one.text)
    return found is not None and found[turn] is not None


def _is_past(text: str) -> bool:
    """Whether a sentence tells of what was, and of nothing that is."""
    return _PAST.search(text[:_LONGEST]) is not None and not _NOT_TALE.search(text[:_LONGEST])


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
