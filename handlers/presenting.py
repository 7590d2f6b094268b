"""A Review as messages: the placeholder, the summary that replaces it, its notes, and the answer that nothing changed."""

from collections import Counter
from collections.abc import Iterator, Sequence

from handlers import wording
from handlers.designs import Design, Revision, TrackedFinding
from handlers.messages import Actions, Aside, Button, Facts, Heading, Message, Paragraph, Part, Run, say
from handlers.pages import brief, news_of, ordered
from handlers.pressing import value_of
from handlers.tracking import Changes, changes_of, is_pending
from review_core.model import Review
from review_core.report.wording import path

TOP = 3
# Of the findings that a revision resolved or added, so many are named.
NAMED = 4


def progress(subject: Run, person: str, step: str) -> Message:
    """The placeholder while the work goes on."""
    return Message(
        fallback=f"Reviewing: {step} …",
        parts=(
            Paragraph(runs=(say("Reviewing ", style="bold"), subject, say(" for "), Run(person=person))),
            Aside(runs=(say(f"⏳ {step} …"),)),
        ),
    )


def waiting(subject: Run, person: str) -> Message:
    """The placeholder while another job reviews the same design."""
    return progress(subject, person, "somebody asked for the same design just before; one review serves both")


def summary(review: Review, design: Design, revision: Revision) -> Message:
    """What changed since last time, headline, score of topics, top findings, where the rest is, how it was received."""
    known = {finding.id: finding for finding in design.findings}
    title = review.document.title or "Untitled design"
    open_here = [f for f in review.findings if (t := known.get(f.id)) is None or is_pending(t)]
    headline = _headline(review, len(open_here))
    is_newest = bool(design.revisions) and revision == design.revisions[-1]
    changes = changes_of(design) if is_newest else Changes(since=None)
    parts: list[Part] = [Heading(text=f"Review: {title}"), *_changed(changes, revision), *_standing(design)]
    url = revision.url
    parts += [
        Paragraph(
            runs=(
                say(headline, style="bold"),
                say(" · asked by "),
                Run(person=revision.by),
                *((say(" · "), Run(text="the design", link=url)) if url.startswith("http") else ()),
            )
        ),
        *_pending(review),
        Facts(pairs=_score(review, design)),
    ]
    top = [f for f in ordered(review, revision) if f in open_here][:TOP]
    for finding in top:
        news = news_of(finding.id, design, revision)
        parts += brief(finding, revision.line_link, news, known.get(finding.id))
    rest = len(open_here) - len(top)
    if rest > 0:
        parts.append(Paragraph(runs=(say(f"{rest} more in the thread, each with its question and a pattern to use."),)))
    if review.findings:
        parts.append(Aside(runs=(say("Decide each finding in the thread: what is settled is not raised again."),)))
    parts += [
        *_offer(review, design, revision),
        Actions(buttons=_buttons(design)),
        *_thumbs(design),
        Aside(runs=(say(_provenance(review)),)),
    ]
    since = f"{_in_short(changes)}; now " if changes.since else ""
    return Message(fallback=f"Review of {title}: {since}{headline}", parts=tuple(parts))


def notes(review: Review) -> Message:
    """The end of the thread: the topics, the reliability arithmetic and what was set aside."""
    return Message(fallback="Topics, reliability and notes", parts=tuple(_background(review)))


def unchanged(design: Design, link: str, asked_at: float, here: Message | None) -> Message:
    """The answer for a design whose review stands: where that is, and, away from its channel, its summary `here`."""
    revision = design.revisions[-1]
    title = design.title or "Untitled design"
    pending = [f.severity for f in design.findings if is_pending(f)]
    is_just_made = revision.at >= asked_at
    when = "just now" if is_just_made else f"on {wording.day(revision.at)}"
    first = (
        say("One review for both: ", style="bold")
        if is_just_made
        else say("Unchanged since its review: ", style="bold")
    )
    where = (say(" · "), Run(text="the review and its thread", link=link)) if link else ()
    lead: list[Part] = [
        Paragraph(
            runs=(
                first,
                say(f"{title}, reviewed {when} for "),
                Run(person=revision.by),
                say(f"; {wording.findings(pending)} still to be dealt with"),
                *where,
            )
        ),
        *_standing(design),
    ]
    fresh = Button(label="Review again", verb="review", value=value_of("review", design=design.id, fresh="1"))
    rest = [part for part in here.parts if not isinstance(part, Actions | Heading)] if here else []
    end: list[Part] = [] if is_just_made else [Actions(buttons=(fresh,))]
    words = "one review serves both" if is_just_made else "unchanged since its review"
    return Message(fallback=f"{title}: {words}, {wording.findings(pending)}", parts=(*lead, *rest, *end))


def _changed(changes: Changes, revision: Revision) -> Iterator[Part]:
    """The change since last time."""
    if changes.since is None:
        return
    is_same_text = changes.since.sha256 == revision.sha256
    since = f"Since the review of {wording.day(changes.since.at)}"
    runs = [say(f"{since}: ", style="bold"), say(_in_short(changes) + ".")]
    if is_same_text:
        runs.append(say(" The text is the same; it was judged anew.", style="italic"))
    yield Paragraph(runs=tuple(runs))
    gone = "No longer raised" if is_same_text else "Resolved"
    for words, those in ((gone, changes.resolved), ("New", changes.new), ("Came back", changes.reopened)):
        if those:
            yield Paragraph(runs=(say(f"{words}: ", style="bold"), say(_named(those))))


def _in_short(changes: Changes) -> str:
    counts = (
        (len(changes.resolved), "resolved"),
        (len(changes.new), "new"),
        (len(changes.reopened), "came back"),
        (len(changes.still_open), "still open"),
        (len(changes.settled), "settled before"),
    )
    return ", ".join(f"{n} {words}" for n, words in counts if n) or "nothing changed"


def _named(those: Sequence[TrackedFinding]) -> str:
    titles = "; ".join(finding.title for finding in those[:NAMED])
    return titles + (f"; and {len(those) - NAMED} more" if len(those) > NAMED else "")


def _standing(design: Design) -> Iterator[Part]:
    """What was decided of the design as a whole."""
    if design.status == "open":
        return
    mark, words = wording.STATUSES[design.status]
    by = (say(" by "), Run(person=design.status_by)) if design.status_by else ()
    when = say(f", {wording.day(design.status_at)}") if design.status_at else say("")
    yield Paragraph(runs=(say(f"{mark} "), say(words, style="bold"), *by, when))


def _pending(review: Review) -> Iterator[Part]:
    if review.persona.status == "pending":
        words = "⏳ By the rules alone so far: the architect reads it now, and this message and its thread are updated."
        yield Aside(runs=(say(words),))


def _offer(review: Review, design: Design, revision: Revision) -> Iterator[Part]:
    """The way to the architect where it has not read the design and may be asked."""
    if not revision.askable or review.persona.status not in ("off", "unavailable"):
        return
    again = review.persona.status == "unavailable"
    yield Actions(
        buttons=(
            Button(
                label="Ask the architect again" if again else "Ask the architect",
                verb="consult",
                value=value_of("consult", design=design.id),
                confirm="The design's text is sent to Claude, which reads it as the architect. Send it?",
            ),
        )
    )


def _buttons(design: Design) -> tuple[Button, ...]:
    thumbs = (
        Button(label="👍", verb="thumb", value=value_of("thumb", design=design.id, verdict="up")),
        Button(
            label="👎",
            verb="thumb",
            value=value_of("thumb", design=design.id, verdict="down"),
            reason="What was wrong or missing in this review?",
        ),
    )
    if design.status != "open":
        return (*thumbs, Button(label="Reopen", verb="reopen", value=value_of("reopen", design=design.id)))
    return (
        *thumbs,
        Button(
            label="Approve",
            verb="close",
            value=value_of("close", design=design.id, how="approved"),
            style="good",
            confirm="Approve this design? It leaves the list of open designs.",
        ),
        Button(
            label="Reject",
            verb="close",
            value=value_of("close", design=design.id, how="rejected"),
            style="bad",
            confirm="Reject this design? It leaves the list of open designs.",
        ),
        Button(
            label="Withdraw",
            verb="close",
            value=value_of("close", design=design.id, how="withdrawn"),
            confirm="Withdraw this design? It leaves the list of open designs.",
        ),
    )


def _thumbs(design: Design) -> Iterator[Part]:
    up = sum(thumb.up for thumb in design.thumbs)
    down = len(design.thumbs) - up
    if design.thumbs:
        said = " · ".join(f"{mark} {n}" for mark, n in (("👍", up), ("👎", down)) if n)
        yield Aside(runs=(say(f"Of this review: {said}"),))


def _headline(review: Review, open_here: int) -> str:
    settled = len(review.findings) - open_here
    if not review.findings:
        return "Nothing to raise"
    if not open_here:
        return f"Nothing left to decide ({wording.counted(settled, 'finding')} settled)"
    said = wording.findings(finding.severity for finding in review.findings)
    return f"{said}, {settled} of them settled" if settled else said


def _score(review: Review, design: Design) -> tuple[tuple[str, str], ...]:
    verdicts = Counter(call.verdict for call in review.verdicts.topics.values() if call.matters)
    known = {finding.id: finding for finding in design.findings}
    decided = sum(f.id in known and known[f.id].decision is not None for f in review.findings)
    rest = (("Findings decided", f"{decided} of {len(review.findings)}"),) if decided else ()
    return (
        ("Topics answered", f"{verdicts['answered']} of {verdicts.total()} that matter here"),
        ("In part", str(verdicts["partial"])),
        ("Not answered", str(verdicts["missing"])),
        *rest,
    )


def _background(review: Review) -> Iterator[Part]:
    for verdict, label in (("missing", "Not answered"), ("partial", "Answered in part"), ("answered", "Answered")):
        slugs = [slug for slug, call in review.verdicts.topics.items() if call.verdict == verdict and call.matters]
        if slugs:
            yield Paragraph(runs=(say(f"{label}: ", style="bold"), say(_words(slugs))))
    mitigated = [slug for slug, call in review.verdicts.anti_patterns.items() if call.verdict == "mitigated"]
    if mitigated:
        yield Paragraph(runs=(say("Risks that the design handles: ", style="bold"), say(_words(mitigated))))
    for verdict, label in (("used", "Patterns used"), ("discussed", "Patterns weighed")):
        slugs = [slug for slug, call in review.verdicts.patterns.items() if call.verdict == verdict]
        if slugs:
            yield Paragraph(runs=(say(f"{label}: ", style="bold"), say(_words(slugs))))
    for label, chain in zip(("Longest blocking chain", "Another"), review.reliability.chains, strict=False):
        arithmetic = (
            f"{path(chain.path)}: {chain.availability:.3%} available, "
            f"{chain.budget_minutes_per_month:.0f} minutes a month down"
        )
        assumed = f" ({chain.assumed})" if chain.assumed else ""
        yield Paragraph(runs=(say(f"{label}: ", style="bold"), say(arithmetic + assumed)))
    for circle in review.reliability.call_cycles:
        yield Paragraph(runs=(say("Calls in a circle: ", style="bold"), say(path((*circle, circle[0])))))
    for suppressed in review.suppressed:
        yield Aside(runs=(say(f"Switched off by {suppressed.by}: {suppressed.finding.title} ({suppressed.reason})"),))
    for note in review.notes:
        yield Aside(runs=(say(f"Note: {note}"),))
    yield Aside(runs=(say(_provenance(review)),))


def _provenance(review: Review) -> str:
    architect = {
        "ok": "rules and the architect",
        "pending": "rules alone so far, the architect's part follows",
        "unavailable": "rules alone, the architect could not be reached",
        "off": "rules alone",
    }[review.persona.status]
    return f"Judged by {architect}; {review.document.lines} lines, revision {review.document.sha256[:10]}"


def _words(slugs: Sequence[str]) -> str:
    return ", ".join(slug.replace("-", " ") for slug in slugs)
