"""A topic settled on a page: in so short a text it is the sentence about the matter that counts, not a word somewhere.

Within a paragraph the last word counts: what is there now is told after what was, what is done after what was turned down.
"""

from collections.abc import Sequence

from review_core.evidence import DESIGN, Claim, Signal
from review_core.rules.base import Case
from review_core.rules.weighing import Weighed

_CLEAR = 3  # strength of a claim that says it in so many words
_ANSWER = 2  # strength from which on a claim answers; less is a mention
_WORTH = 3.0  # an answer on a page is whole, however many sentences give it
_MENTION = 0.5


def settle(case: Case, signals: Sequence[Signal]) -> Weighed:
    """A page's claims, sorted as `weigh` sorts them, where a lack that nothing later in its paragraph takes back decides.

    A mechanism, or the matter itself (a mention of that strength), that is promised or asked about is a lack: the author
    says that it is not there. A lack in broad words (less than a mechanism's strength) takes back what its own paragraph
    said before, and does not stand against a mechanism elsewhere.
    """
    handles, touches, lacks = list[Claim](), list[Claim](), list[Claim]()
    superseded = list[Claim]()
    last: dict[int, Claim] = {}
    for claim in case.page.claims(signals, DESIGN):
        statement = claim.statement
        if statement.kind == "heading":
            continue
        if statement.weak and (claim.polarity == "handles" or claim.strength == _CLEAR):
            claim = claim._replace(polarity="lacks")
        if claim.polarity == "touches" or claim.strength < _ANSWER:
            touches.append(claim)
            continue
        if statement.kind == "diagram":
            (lacks if claim.polarity == "lacks" else handles).append(claim)
            continue
        before = last.get(statement.block)
        if before is not None and before.polarity != claim.polarity:
            superseded.append(before)
        elif before is not None:
            (lacks if before.polarity == "lacks" else handles).append(before)
        last[statement.block] = claim
    for claim in last.values():
        (lacks if claim.polarity == "lacks" else handles).append(claim)
    if max((claim.strength for claim in handles), default=0) >= _CLEAR:
        lacks = [claim for claim in lacks if claim.strength >= _CLEAR]
    return Weighed(
        handles=tuple(handles),
        touches=tuple(one for one in (*touches, *superseded) if not one.statement.weak),
        lacks=tuple(lacks),
        solid=_WORTH if handles and not lacks else 0.0,
        total=_WORTH if handles else _MENTION * len((*touches, *lacks, *superseded)),
    )
