"""How firmly a page speaks where it speaks of a matter: figures, bounds and conditions, or hopes, people and praise.

A rule knows the words of its topic, and an answer may come in others. What tells an answer from talk needs no words of the
topic: it says how long, how many, who alone, what is refused and what happens else. Talk says that all will be well, that
somebody knows, that it can be looked at. So the place of a matter is found by its title, and heard for its tone.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from review_core.document.model import Block
from review_core.evidence import Statement
from review_core.rules.base import Case
from review_core.rules.page.clauses import sort_clauses
from review_core.rules.page.places import PLACES

_LONGEST = 1200  # characters of a sentence that are looked at
_LONGEST_TITLE = 160  # characters
_LABEL = 80  # characters before the colon of an item that are its label
_LIMIT, _FIGURE, _BOUND, _TALK = 1.5, 0.8, 0.7, 1.0
_BEFORE = 24  # characters before a figure that make a limit of it
_OWED = 2.0  # what a clause that is put off takes from its place
_FIRM = 1.5  # a place that says so much in figures and bounds answers in words that no rule knows
_SURE = 4.0  # the same, where the rule took something for a denial
_VAGUE = -2.5  # a place below this answers nothing, whatever word of the trade stands in it

_FIGURES = re.compile(
    r"\b\d[\d,.]*\s*(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|%|per ?cent|rps|/s|req|"
    r"times|attempts|tries|copies|calls?|x)\b|\d\s?%|\b(?:two|three|four|five|six|ten|half an?|an?) (?:seconds?|"
    r"minutes?|hours?|days?|weeks?|months?|misses|failures|missed)\b",
    re.IGNORECASE,
)
_LIMITS = re.compile(
    r"(?:after|within|every|each|above|over|below|under|up to|at most|at least|than|until|another|beyond|lasts?|allowed|longer"
    r"|behind|old|older|by|again)\s+(?:a |the |about |some |another )?\Z",
    re.IGNORECASE,
)
_BOUNDS = re.compile(
    r"\b(?:at most|at least|no (?:more|later|less) than|alone|only|never|refus\w*|rejects|rejected|(?:above|over|"
    r"below|under|after|within|up to|each|every) (?:\d|two|three|four|five|ten)\w*|per|else|otherwise|lease|keys?|"
    r"ids?|unique|takes? over|first|then|until|again after|goes? on|back to|by itself|themselves|cut off|once|"
    r"unless|else's|any other|the same|owns?|version|numbered|drops|dropped|skipped|ignored|marked)\b",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"\b(?:will|should|would|could|might|of course|sooner or later|in time|so that|(?:has|have) been|been|can be|"
    r"to be|is to|are to|teams?|staff|people|whoever|everybody|everyone|somebody|someone|who|see|look\w*|know\w*|"
    r"hop\w*|expect\w*|consider\w*|thought|care\w*|feel\w*|seem\w*|like|liked|usual\w*|normal\w*|as (?:needed|"
    r"necessary|required|seen)|if need\w*|enough|quick\w*|fast|good|reliab\w*|robust\w*|well|ways?|what|which|"
    r"this|how|together|matter|means|experience\w*|trust\w*|simpl\w*|eas(?:y|ily)|plenty|room|seldom|rare\w*|"
    r"hardly|mostly|generally|cheap|modern|stable|largest?|larger|glad|natural|worked|never come)\b",
    re.IGNORECASE,
)


def reconsidered(
    case: Case, about: str, said: str, *, denied: bool, shown: frozenset[int]
) -> tuple[str, tuple[Statement, ...]]:
    """The verdict on a topic of a page after hearing in what tone its place speaks, and what newly answers it.

    `about` names the topic's place (see `PLACES`), `denied` is whether the rule found it said to be lacking, `shown` are
    the places in the text of what answered. Where no title names the place, that of an answer is where it stands.
    """
    titled = [place for place in _places(case) if about in PLACES and PLACES[about].search(place[0])]
    if said == "answered":
        heard = titled or [place for place in _places(case) if any(one.start in shown for one in place[1])]
        answers = [one for one in case.reading.statements if one.start in shown]
        talks = heard and max(map(_tone, heard)) < _VAGUE and all(_tone(("", [one])) < 0 for one in answers)
        return "partial" if talks else said, ()
    if not titled:
        return said, ()
    firmest = max(titled, key=_tone)
    if _tone(firmest) < (_SURE if denied else _FIRM):
        return said, ()
    return "answered", tuple(one for one in firmest[1] if one.scope == "proposed")


def _places(case: Case) -> Iterator[tuple[str, list[Statement]]]:
    """What stands together on a page, with its title: a section below the first heading, an item or row with a label."""
    sections = case.document.sections
    for number, group in groupby(case.reading.statements, key=lambda one: one.section):
        told = [one for one in group if one.kind != "heading"]
        if number >= 0 and sections[number].parent >= 0:
            yield sections[number].title[:_LONGEST_TITLE], told
        for block, of_block in groupby(told, key=lambda one: one.block):
            label = _label(case.document.blocks[block])
            if label:
                yield label, list(of_block)


def _label(block: Block) -> str:
    if block.kind == "table-row" and block.cells:
        return block.cells[0][:_LABEL]
    if block.kind not in ("list-item", "paragraph"):
        return ""
    label, stop, _ = block.text[:_LABEL].partition(":")
    return label if stop else ""


def _tone(place: tuple[str, list[Statement]]) -> float:
    """How firm a place is: above nought it says more in figures and bounds than in hopes."""
    tone = 0.0
    for text in dict.fromkeys(one.text[:_LONGEST] for one in place[1] if one.scope == "proposed"):
        clauses = sort_clauses(text, once=False, aside=False, owing=False, past=True)
        tone += sum(_worth(clauses.live, figure.start()) for figure in _FIGURES.finditer(clauses.live))
        tone += _BOUND * len(_BOUNDS.findall(clauses.live))
        tone -= _TALK * len(_TALKS.findall(clauses.live)) + _OWED * bool(clauses.owed)
    return tone


def _worth(text: str, at: int) -> float:
    """What a figure counts: a limit ("after 3 s", "at most two calls") says what is done, a mere figure how much there is."""
    return _LIMIT if _LIMITS.search(text[max(0, at - _BEFORE) : at]) else _FIGURE
