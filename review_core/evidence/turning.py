"""What was, told beside what is now: in the columns of a table, the halves of a sentence, the sentences of a paragraph.

Where sentences that follow each other open with "Then" and "Now", the first tells of the old; so does one in the past
tense before a "Now". A sentence that holds both is two statements.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from review_core.document.model import Document
from review_core.evidence.matcher import Lexicon
from review_core.evidence.model import Hit, Scope, Statement

# What a section or a column is called that tells of what was, and of what is to be.
THEN = re.compile(
    r"\A(?:before|until now|so far|in the past|as before|as (?:it )?is(?: now| today)?|as it was|how it (?:is|was)"
    r"|where we are|now|today|yesterday"
    r"|status quo|what (?:there )?(?:is|was)(?: there)?|(?:the\s+)?(?:former|previous|earlier)\b.*"
    # "Old data" is what is to be deleted.
    r"|(?:the\s+)?old\b(?!\s+(?:data|records?|files?|rows?|entries|events?|messages?|logs?|backups?|objects?)\b).*)\Z",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\A(?:after(?:wards)?|from now on|then|from (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|next|spring|summer|autumn|winter|release|version)\b.*"
    r"|to be|as it (?:will|is to|shall) be|how it will be|what there will be|tomorrow"
    r"|where we want to be|(?:the\s+)?new\b.*|(?:the\s+)?(?:target|future|next)\b.*)\Z",
    re.IGNORECASE,
)
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
_AROUND = " :.*_`"  # a column's name
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
# "..., and went out as one; this remains the procedure".
STAYS = re.compile(
    r"\W*(?:and )?(?:this|that|it|so it) (?:still )?(?:remains?|stays?|holds|goes on|continues|is (?:still|how))\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?:now|new|in the split|from now on|henceforth)\b", re.IGNORECASE)
# "While the old one kept a copy, the new one asks."
_WHILE = re.compile(
    r"\A\W*(?P<old>(?:(?:while|whereas|where|under|with|in)\s+)?(?:the|our)\s+(?:old|former|previous|present|first)\b[^,]{1,160}),"
    r"\s+(?:in|under|with)?\s*(?:the|our) new\b",
    re.IGNORECASE,
)
_SOON = 70  # characters of a second half in which it says that it is the new
_NUMBERED = re.compile(r"\A\W{0,3}([A-Z]\w{2,20})\s(\d{1,3})\s(?=[a-z])")
_EDITIONS = frozenset({"Release", "Version", "Edition", "Generation", "Revision", "Build"})
_LONGEST = 400  # characters of a sentence that are looked at


def parted(document: Document, statements: Sequence[Statement], lexicon: Lexicon, *, page: bool) -> Sequence[Statement]:
    """The statements, those that tell of what was and of what is now as two each; `page` reads the tense as well."""
    return _by_turn(_by_column(document, statements, lexicon), lexicon, page=page)


def around_turns(statements: Sequence[Statement]) -> dict[int, Scope]:
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


def of_old_editions(document: Document, statements: Sequence[Statement]) -> list[int]:
    """The statements whose subject is an edition ("Release 5 ...") that a later one on the page ("Release 6 ...") replaces."""
    named = [(one, found[1], int(found[2])) for one in statements if (found := _NUMBERED.match(one.text))]
    last: dict[str, int] = {}
    for _, thing, number in named:
        last[thing] = max(number, last.get(thing, 0))
    for thing, number in last.items():
        if thing not in _EDITIONS and f"{thing} {number}" not in document.title:
            last[thing] = 0
    return [one.index for one, thing, number in named if number < last[thing]]


def is_tale(one: Statement) -> bool:
    """Whether a sentence tells what happened once: on a page nobody takes that for the design."""
    return (
        one.kind in ("paragraph", "list-item")
        and ";" not in one.text
        and _is_past(one.text)
        and not _DONE.search(one.text[:_LONGEST])
    )


def _by_column(document: Document, statements: Sequence[Statement], lexicon: Lexicon) -> Sequence[Statement]:
    """The statements, a row of a table with a column for the old and one for the new as two."""
    turned = {block.header for block in document.blocks if block.header and _turns(block.header)}
    if not turned:
        return statements
    parted: list[Statement] = []
    for one in statements:
        block = document.blocks[one.block]
        if one.kind != "table-row" or block.header not in turned or one.scope != "proposed":
            parted.append(one)
            continue
        old, at, words = set[int](), 0, 0
        for header, cell in zip(block.header, block.cells, strict=False):
            size = len(lexicon.tokens(f"{header}: {cell}; "))
            if THEN.match(header.strip(_AROUND)):
                old.update(range(at, at + size))
                words += len(cell.split())
            at += size
        parted.append(
            _part(one, [hit for hit in one.hits if hit.first in old], words, lexicon)._replace(scope="status-quo")
        )
        parted.append(_part(one, [hit for hit in one.hits if hit.first not in old], one.words - words, lexicon))
    return [one if one.index == at else one._replace(index=at) for at, one in enumerate(parted)]


@lru_cache(maxsize=64)
def _turns(header: tuple[str, ...]) -> bool:
    names = [name.strip(_AROUND) for name in header]
    return any(map(THEN.match, names)) and any(map(AFTER.match, names))


def _by_turn(statements: Sequence[Statement], lexicon: Lexicon, *, page: bool) -> Sequence[Statement]:
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
        if _BESIDE.search(rest[:_SOON]):
            opens = _OPENS.match(half)
            if (opens and opens["then"]) or _is_past(half):
                return len(half)
        if page and _is_past(half) and not (_PAST.match(rest) or _DONE.search(half) or STAYS.match(rest)):
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


def _opens(one: Statement, turn: str) -> bool:
    found = _OPENS.match(one.text)
    return found is not None and found[turn] is not None


def _is_past(text: str) -> bool:
    """Whether a sentence tells of what was, and of nothing that is."""
    return _PAST.search(text[:_LONGEST]) is not None and not _NOT_TALE.search(text[:_LONGEST])
