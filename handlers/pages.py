"""The thread of a review: findings page by page, each with what people may decide of it or have decided."""

from collections.abc import Mapping, Sequence

from handlers import wording
from handlers.designs import Design, Revision, TrackedFinding, Verdict
from handlers.messages import Actions, Aside, Button, Divider, Message, Paragraph, Part, Quotation, Run, say
from handlers.pressing import value_of
from handlers.tracking import SETTLED
from review_core.model import Evidence, Finding, Review

# With their buttons more would not fit into one message of the platforms that we know.
FINDINGS_A_PAGE = 3
LETTERS_A_PAGE = 5_000
SETTLED_A_PAGE = 6
QUOTES = 2

_BUTTONS: Mapping[Verdict, str] = {
    # A promise needs no reason.
    "accepted": "",
    "wont-fix": "Why will it stay as it is?",
    "not-an-issue": "Why is it none?",
}


def plan(review: Review, design: Design, revision: Revision) -> list[tuple[str, tuple[str, ...]]]:
    """The messages that hold the findings: the name of each and the ids in it. What was settled before comes last, short."""
    known = {finding.id: finding for finding in design.findings}
    findings = ordered(review, revision)
    settled = [f.id for f in findings if f.id in known and _was_settled(known[f.id], revision)]
    pages: list[list[str]] = []
    room = 0
    for finding in findings:
        if finding.id in settled:
            continue
        letters = _letters(finding)
        if not pages or len(pages[-1]) == FINDINGS_A_PAGE or letters > room:
            pages.append([])
            room = LETTERS_A_PAGE
        pages[-1].append(finding.id)
        room -= letters
    short = [settled[n : n + SETTLED_A_PAGE] for n in range(0, len(settled), SETTLED_A_PAGE)]
    return [
        *((f"reply-{n}", tuple(ids)) for n, ids in enumerate(pages, start=1)),
        *((f"settled-{n}", tuple(ids)) for n, ids in enumerate(short, start=1)),
    ]


def ordered(review: Review, revision: Revision) -> list[Finding]:
    """The findings of a review, what is new or came back first, else in the review's own order."""
    fresh = {*revision.new, *revision.reopened}
    return sorted(review.findings, key=lambda finding: finding.id not in fresh)


def page(name: str, ids: Sequence[str], review: Review | None, design: Design, revision: Revision | None) -> Message:
    """A page of findings as they stand now. Without the review, which is kept for a while only, from the record alone."""
    known = {finding.id: finding for finding in design.findings}
    raised = {finding.id: finding for finding in review.findings} if review else {}
    is_short = name.startswith("settled")
    parts: list[Part] = [Paragraph(runs=(say("Settled before, not raised again:", style="bold"),))] if is_short else []
    for finding_id in ids:
        tracked, finding = known.get(finding_id), raised.get(finding_id)
        shown: list[Part] = []
        if finding is not None and not is_short:
            shown = full(finding, revision.line_link if revision else "", _news(finding_id, design, revision))
        elif tracked is not None:
            shown = _short(tracked)
        if tracked is not None:
            shown += _deciding(tracked, design)
        parts += [*([Divider()] if parts and shown else []), *shown]
    what = "Settled before" if is_short else "Findings"
    return Message(fallback=f"{what}, page {name.rpartition('-')[2]}", parts=tuple(parts))


def full(finding: Finding, line_link: str, news: str = "") -> list[Part]:
    """A finding with everything that the review says of it."""
    parts: list[Part] = [
        title(finding, news),
        *(quotation(evidence, line_link) for evidence in finding.evidence[:QUOTES]),
        Paragraph(runs=(say(finding.detail),)),
        Paragraph(runs=(say("Question: ", style="bold"), say(finding.question))),
    ]
    if finding.suggestion:
        parts.append(Paragraph(runs=(say("Pattern: ", style="bold"), say(finding.suggestion))))
    if finding.references:
        parts.append(Aside(runs=(say("; ".join(finding.references)),)))
    return parts


def brief(finding: Finding, line_link: str, news: str, tracked: TrackedFinding | None) -> list[Part]:
    """A finding as the summary has it: its first quote and its question, or what was decided."""
    parts: list[Part] = [title(finding, news), *(quotation(e, line_link) for e in finding.evidence[:1])]
    decided = wording.decision(tracked) if tracked else ()
    parts.append(Paragraph(runs=decided or (say("Question: ", style="bold"), say(finding.question))))
    return parts


def title(finding: Finding | TrackedFinding, news: str = "") -> Paragraph:
    """A finding's mark and title, and whether it is new."""
    said = (say(f"  {news}", style="italic"),) if news else ()
    return Paragraph(runs=(say(f"{wording.MARKS[finding.severity]} "), say(finding.title, style="bold"), *said))


def quotation(evidence: Evidence, line_link: str) -> Quotation:
    """A passage with its lines, linked where the host can."""
    start, end = evidence.start_line, evidence.end_line
    label = f"line {start}" if start == end else f"lines {start}–{end}"
    return Quotation(text=evidence.quote, label=label, link=line_link.format(start=start, end=end) if line_link else "")


def news_of(finding_id: str, design: Design, revision: Revision) -> str:
    """`new` or `came back` where the review is not the design's first, else nothing."""
    if design.revisions and revision == design.revisions[0]:
        return ""
    if finding_id in revision.reopened:
        return "came back"
    return "new" if finding_id in revision.new else ""


def _news(finding_id: str, design: Design, revision: Revision | None) -> str:
    return news_of(finding_id, design, revision) if revision else ""


def _short(tracked: TrackedFinding) -> list[Part]:
    return [title(tracked), *([Quotation(text=tracked.passage)] if tracked.passage else [])]


def _deciding(tracked: TrackedFinding, design: Design) -> list[Part]:
    """What was decided and how to take it back, or the buttons to decide with."""
    parts: list[Part] = []
    if tracked.state == "resolved":
        parts.append(Aside(runs=(say("✔ No longer in the newest revision"),)))
    if tracked.decision is None and tracked.earlier and tracked.earlier[-1].ended == "reopened":
        before = tracked.earlier[-1]
        words = wording.VERDICTS[before.verdict][1]
        parts.append(
            Aside(runs=(say(f"Decided before ({words}, "), Run(person=before.by), say("), but it came back.")))
        )
    if tracked.decision is not None:
        undo = Button(label="Undo", verb="undo", value=value_of("undo", design=design.id, finding=tracked.id))
        return [*parts, Paragraph(runs=wording.decision(tracked)), Actions(buttons=(undo,))]
    buttons = tuple(
        Button(
            label=wording.VERDICTS[verdict][1],
            verb="decide",
            value=value_of("decide", design=design.id, finding=tracked.id, verdict=verdict),
            style="good" if verdict == "accepted" else "plain",
            reason=asked,
        )
        for verdict, asked in _BUTTONS.items()
    )
    return [*parts, Actions(buttons=buttons)]


def _was_settled(tracked: TrackedFinding, revision: Revision) -> bool:
    made = tracked.decision
    return made is not None and made.verdict in SETTLED and made.at < revision.at


def _letters(finding: Finding) -> int:
    """How much there is to read of a finding."""
    quotes = sum(len(evidence.quote) for evidence in finding.evidence[:QUOTES])
    return quotes + sum(
        map(len, (finding.title, finding.detail, finding.question, finding.suggestion, *finding.references))
    )
