"""A matter settled on a page: in so short a text it is the sentence about it that counts, not a word somewhere.

Within a paragraph the last word counts: what is there now is told after what was, what is done after what was turned down.
"""

import re
from collections.abc import Iterable, Sequence

from review_core.evidence import DESIGN, Claim, Signal, Statement
from review_core.rules.base import Call, Case
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict

_CLEAR = 3  # strength of a claim that says it in so many words
_ANSWER = 2  # strength from which on a claim answers; less is a mention
_WORTH = 3.0  # an answer on a page is whole, however many sentences give it
_MENTION = 0.5
_LATER, _KEPT = "later.on", "later.kept"  # what is promised, and that it has come
_LONGEST = 400  # characters of a sentence that are looked at
# "Restarts, lag per minute; pages at three an hour": figures that somebody is rung for.
_MEASURED = re.compile(
    r"\A\W*\w+(?: \w+){0,3}, [^.]*;\s*(?:pages?|alerts?|alarms?|rings?) (?:at|above|over|when|if)\b", re.I
)
_QUOTES = 6  # passages that a verdict shows


def full(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that answers a matter by itself; the first group is the heart of it."""
    return Signal("handles", _CLEAR, groups, none, within, flips=False)


def some(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that answers it where no other leaves it open."""
    return Signal("handles", _ANSWER, groups, none, within, flips=False)


def leaves(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that leaves the matter open, or says that nothing is done about it; the first group is the heart of it."""
    return Signal("lacks", _CLEAR, groups, none, within, flips=False)


def risks(*groups: str, within: int = 0, none: tuple[str, ...] = ()) -> Signal:
    """A sentence that runs the risk where nothing on the page answers it."""
    return Signal("lacks", _ANSWER, groups, none, within, flips=False)


def settle(case: Case, signals: Sequence[Signal]) -> Weighed:
    """A page's claims of a topic, sorted as `weigh` sorts them, where a lack that nothing later in its paragraph takes
    back decides.

    A mechanism, or the matter itself (a mention of that strength), that is promised or asked about is a lack: the author
    says that it is not there. A lack in broad words (less than a mechanism's strength) takes back what its own paragraph
    said before, and does not stand against a mechanism elsewhere.
    """
    touches = list[Claim]()
    telling = list[Claim]()
    later, kept = case.page.bits(_LATER), case.page.bits(_KEPT)
    for claim in _claims(case, signals):
        said = claim.statement.asserted
        weak = claim.statement.weak or bool(said & later and not said & kept)
        if weak and (claim.polarity == "handles" or claim.strength == _CLEAR):
            telling.append(claim._replace(polarity="lacks"))
        elif claim.polarity == "touches" or claim.strength < _ANSWER:
            touches.append(claim)
        else:
            telling.append(claim)
    standing, overtaken = _last_words(telling)
    handles = tuple(claim for claim in standing if claim.polarity == "handles")
    lacks = tuple(claim for claim in standing if claim.polarity == "lacks")
    if any(claim.strength == _CLEAR for claim in handles):
        lacks = tuple(claim for claim in lacks if claim.strength == _CLEAR)
    mentions = len((*touches, *lacks, *overtaken))
    return Weighed(
        handles=handles,
        touches=tuple(claim for claim in (*touches, *overtaken) if not claim.statement.weak),
        lacks=lacks,
        solid=_WORTH if handles and not lacks else 0.0,
        total=_WORTH if handles else _MENTION * mentions,
    )


def conclude(case: Case, weighed: Weighed, words: Words, bar: Bar, matter: Matter) -> Call:
    """The call on a topic of a settled page: what the words of its sentences answer is answered, in whatever tone."""
    said = verdict(case, weighed, bar, matters=bool(matter))
    if said == "answered":
        return Call(said, case.quote(weighed.best(), _QUOTES))
    return call(case, weighed, said, words, bar, matter)


def faults(case: Case, signals: Sequence[Signal]) -> tuple[list[Statement], list[Statement]]:
    """The statements of a page that state an anti-pattern (`lacks`) and stand, and those that deal with it (`handles`).

    A statement stands where its own paragraph does not deal with it later; one in broad words (less than a mechanism's
    strength) only where nothing in its section does, rows of a table apart (each speaks of its own matter), and nothing on
    the page in so many words.
    """
    standing, _ = _last_words(
        claim
        for claim in _claims(case, signals)
        if (claim.statement.modality != "question" if claim.polarity == "lacks" else not claim.statement.weak)
    )
    dealing = [claim.statement for claim in standing if claim.polarity == "handles"]
    dealt = {one.section for one in dealing if one.kind != "table-row"}
    clearly = any(claim.strength == _CLEAR for claim in standing if claim.polarity == "handles")
    found = [
        claim.statement
        for claim in standing
        if claim.polarity == "lacks" and (claim.strength == _CLEAR or not (clearly or claim.statement.section in dealt))
    ]
    return found, dealing


def _claims(case: Case, signals: Sequence[Signal]) -> list[Claim]:
    """What the page says of itself; what is done to it in a test, or only measured, is no part of it."""
    return [
        claim
        for claim in case.page.claims(signals, DESIGN)
        if claim.statement.kind != "heading"
        and claim.statement.role != "testing"
        and not (claim.polarity == "handles" and _MEASURED.search(claim.statement.text[:_LONGEST]))
    ]


def _last_words(claims: Iterable[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Claims that stand, and those that a later one in the same paragraph overtakes; a diagram has no later and earlier."""
    standing, overtaken = list[Claim](), list[Claim]()
    last: dict[int, Claim] = {}
    for claim in claims:
        if claim.statement.kind == "diagram":
            standing.append(claim)
            continue
        before = last.get(claim.statement.block)
        if before is not None:
            (standing if before.polarity == claim.polarity else overtaken).append(before)
        last[claim.statement.block] = claim
    return sorted([*standing, *last.values()], key=lambda claim: claim.statement.index), overtaken
