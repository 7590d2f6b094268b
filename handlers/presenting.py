"""A Review as messages: the summary that replaces the placeholder, and the pages of its thread."""

from collections import Counter
from collections.abc import Iterator, Sequence

from handlers.messages import Aside, Divider, Facts, Heading, Message, Paragraph, Part, Quotation, Run, say
from review_core.model import Evidence, Finding, Review
from review_core.vocabulary import SEVERITIES

TOP = 3
FINDINGS_A_PAGE = 4
MARKS = {"high": "🔴", "medium": "🟠", "low": "🟡"}


def progress(subject: Run, person: str, step: str) -> Message:
    """The placeholder while the work goes on."""
    return Message(
        fallback=f"Reviewing: {step} …",
        parts=(
            Paragraph(runs=(say("Reviewing ", style="bold"), subject, say(" for "), Run(person=person))),
            Aside(runs=(say(f"⏳ {step} …"),)),
        ),
    )


def summary(review: Review, line_link: str, url: str, person: str) -> Message:
    """Headline, score of topics, top findings, where the rest is."""
    headline = _headline(review)
    title = review.document.title or "Untitled design"
    parts: list[Part] = [
        Heading(text=f"Review: {title}"),
        Paragraph(
            runs=(
                say(headline, style="bold"),
                say(" · asked by "),
                Run(person=person),
                *((say(" · "), Run(text="the design", link=url)) if url.startswith("http") else ()),
            )
        ),
        Facts(pairs=_score(review)),
    ]
    for finding in review.findings[:TOP]:
        parts += _finding(finding, line_link, brief=True)
    rest = len(review.findings) - TOP
    if rest > 0:
        parts.append(Paragraph(runs=(say(f"{rest} more in the thread, each with its question and a pattern to use."),)))
    parts.append(Aside(runs=(say(_provenance(review)),)))
    return Message(fallback=f"Review of {title}: {headline}", parts=tuple(parts))


def details(review: Review, line_link: str) -> Iterator[Message]:
    """The thread: findings page by page, then the topics, the reliability arithmetic and what was set aside."""
    pages = [review.findings[i : i + FINDINGS_A_PAGE] for i in range(0, len(review.findings), FINDINGS_A_PAGE)]
    for n, page in enumerate(pages, start=1):
        parts: list[Part] = []
        for finding in page:
            parts += [*([Divider()] if parts else []), *_finding(finding, line_link, brief=False)]
        yield Message(fallback=f"Findings, page {n} of {len(pages)}", parts=tuple(parts))
    yield Message(fallback="Topics, reliability and notes", parts=tuple(_background(review)))


def _headline(review: Review) -> str:
    if not review.findings:
        return "Nothing to raise"
    counts = Counter(finding.severity for finding in review.findings)
    said = ", ".join(f"{counts[s]} {s}" for s in SEVERITIES if counts[s])
    return f"{len(review.findings)} finding{'s' if len(review.findings) > 1 else ''} ({said})"


def _score(review: Review) -> tuple[tuple[str, str], ...]:
    verdicts = Counter(call.verdict for call in review.verdicts.topics.values())
    matter = len(review.verdicts.topics) - verdicts["not-applicable"]
    return (
        ("Topics answered", f"{verdicts['answered']} of {matter} that matter here"),
        ("In part", str(verdicts["partial"])),
        ("Not answered", str(verdicts["missing"])),
    )


def _finding(finding: Finding, line_link: str, *, brief: bool) -> list[Part]:
    parts: list[Part] = [Paragraph(runs=(say(f"{MARKS[finding.severity]} "), say(finding.title, style="bold")))]
    quotes = finding.evidence[:1] if brief else finding.evidence[:3]
    parts += [Quotation(text=e.quote, label=_lines(e), link=_link(e, line_link)) for e in quotes]
    if not brief:
        parts.append(Paragraph(runs=(say(finding.detail),)))
    parts.append(Paragraph(runs=(say("Question: ", style="bold"), say(finding.question))))
    if not brief:
        if finding.suggestion:
            parts.append(Paragraph(runs=(say("Pattern: ", style="bold"), say(finding.suggestion))))
        if finding.references:
            parts.append(Aside(runs=(say("; ".join(finding.references)),)))
    return parts


def _background(review: Review) -> Iterator[Part]:
    for verdict, label in (("missing", "Not answered"), ("partial", "Answered in part"), ("answered", "Answered")):
        slugs = [slug for slug, call in review.verdicts.topics.items() if call.verdict == verdict]
        if slugs:
            yield Paragraph(runs=(say(f"{label}: ", style="bold"), say(_words(slugs))))
    mitigated = [slug for slug, call in review.verdicts.anti_patterns.items() if call.verdict == "mitigated"]
    if mitigated:
        yield Paragraph(runs=(say("Risks that the design handles: ", style="bold"), say(_words(mitigated))))
    used = [slug for slug, call in review.verdicts.patterns.items() if call.verdict != "none"]
    if used:
        yield Paragraph(runs=(say("Patterns: ", style="bold"), say(_words(used))))
    for chain in review.reliability.chains[:2]:
        arithmetic = (
            f"{' → '.join(chain.path)}: {chain.availability:.3%} available, "
            f"{chain.budget_minutes_per_month:.0f} minutes a month down"
        )
        assumed = f" ({chain.assumed})" if chain.assumed else ""
        yield Paragraph(runs=(say("Longest blocking chain: ", style="bold"), say(arithmetic + assumed)))
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


def _lines(evidence: Evidence) -> str:
    if evidence.start_line == evidence.end_line:
        return f"line {evidence.start_line}"
    return f"lines {evidence.start_line}–{evidence.end_line}"


def _link(evidence: Evidence, line_link: str) -> str:
    return line_link.format(start=evidence.start_line, end=evidence.end_line) if line_link else ""
