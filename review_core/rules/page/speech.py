"""What a page says of a matter in plain speech: how many sides of an answer one place of it shows, and what it evades.

An expert does not look for words of the trade on a page. He looks where the page speaks of the matter, strikes what is
turned down, put off or told of the past, and asks which sides of an answer are left. One side is a hint, two make an
answer, and a sentence that trusts in luck takes one away.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from review_core.document.model import Block
from review_core.evidence import Claim, Signal, Statement
from review_core.rules.base import Call, Case
from review_core.rules.page.clauses import is_option, names_past, sort_clauses
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Bar, Weighed, Words, call

_NEAR = 40  # characters before a word in which a negation denies it
_FAR = 120  # the same, of what would be a lack
_DENIES = re.compile(
    r"(?:(?:\b(?:no|not|nothing that|never|neither|nor|cannot)|n't)\s+(?:(?:an?|the|any|such|yet"
    r"|its)\s+)?(?:[\w-]+\s+)?"
    # "The hall without the witness refuses": what is missing is the witness alone.
    r"|\bwithout\s+(?:(?:an?|the|any|such|its)\s+|(?!(?:an?|the|any|such|its)\b)[\w-]+\s+)?)\Z",
    re.IGNORECASE,
)
_DENIED = re.compile(r"(?:\b(?:no|not|never|neither|nor|nobody|none|nothing)\b|n't\b)[^,;:.]*\Z", re.IGNORECASE)
_QUOTES = 6  # passages that an answer shows
_CONCRETE = 4  # figures and conditions
_FIGURE = re.compile(r"\d[\d.,]{0,11}|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|twice)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:if|when|while|until|till|unless|after|before|once|as (?:soon|long) as|whenever|during|only)\b", re.IGNORECASE
)
_LABEL = 80  # characters before the colon of an item that are its label, or of the line above a list
_LONGEST = 1200  # characters of a sentence that expressions look at


_NEW = re.compile(r"\b(?:(?:the|our|a) new|now|from now on|henceforth|instead|will|shall)\b", re.IGNORECASE)
_SOON = 70  # characters in which the sentence after one of the old says that it is of the new
_GOES_ON = re.compile(r"(?<=\S)\|\n\s*")  # an alternation within an alternative; " | " parts two


@dataclass(frozen=True, eq=False)
class Wording:
    """Alternatives of which one must be said, as `words` takes them; compiled when a page is first held against
    them."""

    text: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression: any alternative as whole words, in any case."""
        alternatives = " ".join(_GOES_ON.sub("|", self.text).split()).replace(" | ", "|")
        return re.compile(rf"(?<![\w-])(?:{alternatives})(?![a-z_])", re.IGNORECASE)

    def said(self, text: str) -> bool:
        """Whether a text says one of them, in whatever sense."""
        return self.pattern.search(text) is not None


def words(text: str) -> Wording:
    """What is met by any of the alternatives of a text, parted by ` | `, as whole words in any case.

    White space is folded; a line that ends with `|` goes on in the next.
    """
    return Wording(text)


COUNT = (
    r"(?:\d[\d.,]{0,11}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty"
    r"|ninety|half an?|a few|several|some)"
)
UNIT = (
    r"(?:ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|nights?|weeks?|months?|quarters?|years?"
    r"|milliseconds?)\b"
)
SPAN = rf"{COUNT}[ -]?(?:quiet |full |more )?{UNIT}"
SHARE = r"\d[\d.,]{0,11}\s?(?:%|percent|per cent)"

# Trust in luck, custom, goodwill and makers, which answers no question of a reviewer.
EVASIONS = words(r"""
    no (?:special|separate|particular|further|extra) (?:handling|procedures?|provisions?|measures?|precautions?|
    treatment|steps?|arrangements?|discussion) | (?:has|have|had) (?:never|not) (?:yet
    )?(?:been|happened|occurred|failed|let|had|gone|come) | never (?:yet )?(?:happened|occurred|failed|seen|let
    us|gone) | (?:is|are) expected to | (?:we|which we|teams?|staff) (?:trust|rely|count on|hope|expect)\w*
    | (?:trust|confidence|faith) in | (?:suitable|appropriate|adequate|sensible|reasonable|customary|
    sufficient)(?:ly)? | (?:usual|normal|proper) (?:way|ways|manner|pipeline|procedures?|process|means|channels?|
    practice) | as (?:usual|ever|always|needed|required|appropriate|befits)
    | (?:look|check|visit|glanc|watch|go|ask|review|read|tri|inspect)\w*\b[^.;]{0,40}(?:from time to time|now and
    then|every so often|once in a while|at intervals|regularly) | (?:from time to time|now and then|every so
    often|once in a while|at intervals|regularly) (?:[\w-]+ )?(?:look|check|visit|glanc|watch|ask|review|read|
    inspect)\w* | (?:has|have|takes?|having) (?:a )?(?:quick )?look | (?:are|is|been) asked to | at
    (?:its|his|her|their|the) (?:own |team's )?discretion | makes? (?:that|this|it)
    (?:needless|unnecessary|superfluous) | (?:un|not )?likely | rare(?:ly)? | improbable | (?:does|do|should|will) not
    happen | (?:is|are) (?:not )?(?:no|any|a) (?:concern|problem|issue) | (?:is|are|be) (?:left|up) to
    | (?:know|knows) (?:best|their|its|the)\b[^.;]{0,30} | (?:well|long) (?:experience|experienced|known|proven|tried)
    | long experience | if (?:he|she|they|it|something|somebody|someone|anything)\b[^.;]{0,24}(?:surpris|odd|strang|
    unusual|curious)\w* | to our knowledge | as far as we know | (?:is|are) (?:not )?(?:looked
    at|treated|defined|described|specified|provided|covered) (?:here|separately|elsewhere)
""")


@dataclass(frozen=True, slots=True)
class Speech:
    """How a matter is told on a page.

    `place` are words that say that a heading, a row's first cell or a passage is about it. `sides` are the sides of an
    answer by name, `need` how many of them one place must show; `asks` are the names of those of which one must be
    there. `lacks` say that the matter is not handled or left to luck; each takes a side away. `anywhere` reads all
    passages and not only those that are about the matter; `spared` also what was turned down.
    """

    place: Wording
    sides: Mapping[str, Wording]
    need: int = 2
    asks: tuple[str, ...] = ()
    lacks: Sequence[Wording] = ()
    anywhere: bool = True
    evasions: bool = True
    past: bool = False
    spared: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, row or label: the clauses that speak of the design (`live`), that were turned down, and that
    are owed."""

    statement: Statement
    live: str
    turned: str
    owed: str


@dataclass(slots=True)
class _Place:
    """Passages that stand together, with the words above them; `headed` where a heading names the matter."""

    label: str
    passages: list[Passage] = field(default_factory=list)
    headed: bool = False


def judged(case: Case, speech: Speech, signals: Sequence[Signal], put: Words, bar: Bar, matter: Matter) -> Call:
    """The call for a topic on a page; the topic's own `signals` only touch it there."""
    weighed, answered = _heard(case, speech, signals, called=bool(matter))
    if answered:
        return Call("answered", case.quote(weighed.best(), _QUOTES))
    said = "partial" if weighed.total else "missing" if matter else "not-applicable"
    # Its sides tell an answer better than the tone of a place, which is heard where a bar names one.
    return call(case, weighed, said, put, replace(bar, about=""), matter)


def _heard(case: Case, speech: Speech, signals: Sequence[Signal], *, called: bool) -> tuple[Weighed, bool]:
    """What a page says of a matter as weighed claims, and whether that is an answer.

    Where nothing calls for the matter (`called`), a place that no title gives to it does not touch it by a word.
    """
    answers: list[Claim] = []
    lacking: list[Claim] = []
    answered = settled = False
    open_ = False
    touched = [Claim("touches", claim.strength, claim.statement) for claim in case.reading.claims(signals)]
    for place in _places(case, speech):
        titled = speech.place.said(place.label)
        about = titled or any(speech.place.said(one.live) for one in place.passages)
        if not about and not speech.anywhere:
            continue
        text = " ".join(one.live for one in place.passages if one.live)
        shown = {name for name, side in speech.sides.items() if says(side, text)}
        lacks = _lacks(speech, place, about=about)
        lacking += [Claim("lacks", 3, one.statement) for one in lacks]
        telling = [one for one in place.passages if any(says(speech.sides[name], one.live) for name in shown)]
        firm = (
            about
            and not lacks
            and _is_concrete(" ".join([one.live for one in (place.passages if titled else telling)]))
        )
        worth = len(shown) - len(lacks) + (bool(shown) and firm)
        if (not speech.asks or not shown.isdisjoint(speech.asks)) and worth >= speech.need:
            answered, settled = True, settled or titled
            answers += [Claim("handles", 3, one.statement) for one in telling]
        elif about:
            open_ = open_ or (titled and bool(lacks))
            if titled or called:
                touched += [Claim("touches", 2, one.statement) for one in telling or place.passages[: int(titled)]]
    solid = 3.0 * len(answers)
    total = solid + 0.3 * (len(touched) + len(lacking))
    # Where the page speaks of the matter and leaves it open, a word elsewhere does not close it.
    return Weighed(tuple(answers), tuple(touched), tuple(lacking), solid, total), settled or (answered and not open_)


def passages(case: Case, *, past: bool = False, spared: bool = False) -> Iterator[Passage]:
    """What a text says, sentence by sentence, its clauses sorted; `past` and `spared` as in Speech."""
    parts: dict[tuple[int, int], list[Statement]] = {}
    for one in case.reading.statements:
        if one.kind != "heading" and (one.role not in ("glossary", "references", "meta") or one.scope == "proposed"):
            parts.setdefault((one.start, one.end), []).append(one)
    for whole in parts.values():
        yield _sorted(case, whole[0], whole, past=past, spared=spared)


def says(wording: Wording, text: str) -> bool:
    """Whether a text says one of the expression's parts, and not right after a negation."""
    return any(
        not _DENIES.search(text[max(0, found.start() - _NEAR) : found.start()])
        for found in wording.pattern.finditer(text)
    )


def admits(wording: Wording, text: str) -> bool:
    """Whether a text says one of the expression's parts, and no negation stands before it in its clause."""
    return any(
        not _DENIED.search(text[max(0, found.start() - _FAR) : found.start()])
        for found in wording.pattern.finditer(text)
    )


def _is_concrete(text: str) -> bool:
    """Whether a text speaks in figures and conditions: one that does is believed where a side is told in unheard
    words."""
    return len(_FIGURE.findall(text)) + len(_CONDITION.findall(text)) >= _CONCRETE


def _lacks(speech: Speech, place: _Place, *, about: bool) -> list[Passage]:
    """The passages of a place that say that the matter is not handled, is left to luck, was turned down or is
    owed."""
    found: list[Passage] = []
    answered = any(_answers(speech, one) for one in place.passages)
    for one in place.passages:
        said = any(admits(lack, one.live) for lack in speech.lacks)
        evades = speech.evasions and about and EVASIONS.said(one.live) and not _answers(speech, one)
        refused = (
            about
            and not answered
            and not one.live
            and any(side.said(one.turned + one.owed) for side in speech.sides.values())
        )
        if said or evades or refused:
            found.append(one)
    return found


def _answers(speech: Speech, one: Passage) -> bool:
    """Whether a passage is an answer by itself, whatever courtesies it is wrapped in."""
    return sum(says(side, one.live) for side in speech.sides.values()) >= speech.need


def _places(case: Case, speech: Speech) -> Iterator[_Place]:
    """Each block with its label; and, under a heading that names the matter, the section's blocks as one place."""
    heard = passages(case, past=speech.past, spared=speech.spared)
    for _, group in groupby(heard, key=lambda one: one.statement.section):
        here = list(group)
        title = _title(case, here[0].statement)
        whole = speech.place.said(title) and title != case.document.title
        if whole:
            rows = [one for one in here if one.statement.kind == "table-row"]
            yield _Place(title, [one for one in here if one.statement.kind != "table-row"], headed=True)
            here = rows
        for block, inside in groupby(here, key=lambda one: one.statement.block):
            yield _Place(f"{title if whole else ''} {_label(case.document.blocks[block])}", list(inside))


def _label(block: Block) -> str:
    """What a row or item says before it says something of it."""
    if block.kind == "table-row":
        return " ".join(block.cells[:-1])[:_LONGEST]
    head, colon, _ = block.text[:_LABEL].partition(":")
    return f"{block.lead[:_LABEL]} {head if colon else ''}"


def _sorted(case: Case, first: Statement, parts: Sequence[Statement], *, past: bool, spared: bool) -> Passage:
    """A sentence with its clauses sorted by what they speak of."""
    block = case.document.blocks[first.block]
    text = block.cells[-1] if first.kind == "table-row" and block.cells else first.text
    text = text[:_LONGEST]
    if spared:
        return Passage(first, text, "", "")
    title = _title(case, first)
    aside = first.role in ("alternatives", "non-goals") and all(one.scope != "proposed" for one in parts)
    if first.kind == "diagram":
        return Passage(first, "", text, "") if aside else Passage(first, text, "", "")
    aside = aside or (first.kind == "list-item" and all(one.scope == "alternative" for one in parts))
    listed = first.kind in ("list-item", "table-row") and is_option(title, text)
    told = case.reading.bits("cue.status-quo")
    was = (
        first.role != "context"
        and all(one.scope == "status-quo" for one in parts)
        and (_is_replaced(case, parts[-1]) or not any(one.asserted & told for one in parts))
    )
    asked = text.endswith("?") or first.role in ("future", "open-questions")
    return Passage(
        first,
        *sort_clauses(text, once=was or names_past(title), aside=aside or listed, owing=asked, past=past),
    )


def _is_replaced(case: Case, one: Statement) -> bool:
    """Whether the sentence after this one, in its paragraph, tells of the new."""
    after = case.reading.statements[one.index + 1 : one.index + 2]
    return any(
        other.block == one.block and other.scope == "proposed" and _NEW.search(other.text[:_SOON]) for other in after
    )


def _title(case: Case, one: Statement) -> str:
    """The heading that a statement stands under."""
    sections = case.document.sections
    return sections[one.section].title[:_LONGEST] if sections else ""


__all__ = [
    "COUNT",
    "EVASIONS",
    "SHARE",
    "SPAN",
    "UNIT",
    "Passage",
    "Speech",
    "Wording",
    "admits",
    "judged",
    "passages",
    "says",
    "words",
]
