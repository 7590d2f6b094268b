"""A matter that a page puts itself: a title, a label or a first cell names it, and what stands there leaves it open.

On a page silence on such a matter is no fault, as who writes one speaks of one thing. Who gives the matter a place of its
own and leaves it open there is asked, whatever else the page is about.
"""

from collections.abc import Sequence

from review_core.document.model import Block
from review_core.evidence import Statement
from review_core.rules.base import Call, Case
from review_core.rules.page.speech import Speech, Wording, judged
from review_core.rules.relevance import Matter
from review_core.rules.weighing import Bar, Words

_LABEL = 60  # characters before the colon of an item that are its label, or of the line above a list


def asked(
    case: Case, speech: Speech, put: Words, bar: Bar, matter: Matter, told: Sequence[Statement] | None = None
) -> Call:
    """The call for a topic on a page; half an answer raises a finding where the page itself puts the question.

    It does so by a title, unless the rule knows what puts it (`told`).
    """
    call = judged(case, speech, (), put, bar, matter)
    if call.verdict != "partial" or call.drafts:
        return call
    puts = _titled(case, speech.place) if told is None else tuple(told)
    return judged(case, speech, (), put, bar, Matter("the page puts the question", puts)) if puts else call


def _titled(case: Case, place: Wording) -> tuple[Statement, ...]:
    """The first passage that stands under a title of the matter, if there is one; the page's own title is none."""
    for one in case.reading.statements:
        if one.kind in ("heading", "diagram"):
            continue
        title = case.document.sections[one.section].title if case.document.sections else ""
        if (title != case.document.title and place.said(title)) or place.said(_label(case.document.blocks[one.block])):
            return (one,)
    return ()


def _label(block: Block) -> str:
    if block.kind == "table-row" and block.cells:
        return block.cells[0][:_LABEL]
    head, colon, _ = block.text[:_LABEL].partition(":")
    return head if colon else block.lead[:_LABEL]


__all__ = ["asked"]
