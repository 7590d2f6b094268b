"""Answers as messages: one that grows, the whole one with its passages and the failure drawn, and the rules' own word."""

from collections.abc import Iterator

from handlers.architect import Answered
from handlers.designs import Design, Revision
from handlers.helping import usage
from handlers.messages import Aside, Message, Paragraph, Part, say
from handlers.opinion import told_in_steps
from handlers.pages import quotation
from handlers.topics import asked_after
from review_core.model import Evidence, Review
from review_core.persona import sequence_diagram

LONGEST_QUESTION_SHOWN = 200
LONGEST_FALLBACK = 1_500
MOST_PASSAGES = 4

NO_DESIGN = (
    "No design is discussed in this thread. Mention me here with its link or text; I review it, then answer from it."
)
_VERDICTS = {
    "answered": "the design answers this",
    "partial": "the design answers this in part",
    "missing": "the document does not say",
    "not-applicable": "nothing in the design calls for it",
    "present": "this anti-pattern is in the design",
    "mitigated": "the risk is there, and the design handles it",
    "absent": "this anti-pattern was not found",
    "used": "the design uses this pattern",
    "discussed": "the design discusses this pattern",
    "none": "the design does not mention this pattern",
}


def thinking(question: str, *, sent: bool) -> Message:
    """The placeholder while the architect thinks."""
    words = "the architect reads the design and thinks" if sent else "the architect thinks"
    return Message(fallback="An answer is being written", parts=(_about(question), Aside(runs=(say(f"⏳ {words} …"),))))


def growing(question: str, text: str) -> Message:
    """An answer so far."""
    parts = (_about(question), Paragraph(runs=(say(text),)), Aside(runs=(say("⏳ …"),)))
    return Message(fallback="An answer is being written", parts=parts)


def whole(question: str, answered: Answered, revision: Revision | None, *, is_drawn: bool = False) -> Message:
    """An answer; without a `revision` it is none from a design. Failures that no picture shows are given as Mermaid."""
    parts: list[Part] = [_about(question), Paragraph(runs=(say(answered.text),))]
    if revision is not None:
        parts += [quotation(passage, revision.line_link) for passage in answered.evidence[:MOST_PASSAGES]]
        if not answered.evidence:
            parts.append(
                Aside(runs=(say("No passage of the document says this; it is the architect's own judgement."),))
            )
    parts += told_in_steps(answered.scenarios)
    if not is_drawn:
        parts += [Paragraph(runs=(say(sequence_diagram(one), style="code"),)) for one in answered.scenarios]
    if answered.references:
        parts.append(Aside(runs=(say("To read: " + "; ".join(answered.references)),)))
    if revision is None:
        parts.append(Aside(runs=(say(NO_DESIGN),)))
    else:
        parts.append(Aside(runs=(say(f"By the architect, from revision {revision.sha256[:10]}"),)))
    return Message(fallback=answered.text[:LONGEST_FALLBACK], parts=tuple(parts))


def by_the_rules(
    question: str, why: str, design: Design | None, review: Review | None, *, command: str = ""
) -> Message:
    """What the review says of the matter, where the architect does not answer; `why` it does not, in a sentence.

    `command` is what is typed there before the words of a command.
    """
    parts: list[Part] = [_about(question), Paragraph(runs=(say(why),))]
    if design is None or review is None:
        parts += [Paragraph(runs=(say(NO_DESIGN),)), *usage(command=command).parts]
        return Message(fallback=why, parts=tuple(parts))
    line_link = design.revisions[-1].line_link if design.revisions else ""
    told = [part for slug in asked_after(question) for part in _said_of(slug, review, line_link)]
    if told:
        parts += [Paragraph(runs=(say("What the review found on it:", style="bold"),)), *told]
    else:
        parts.append(
            Paragraph(runs=(say("The review is above; your question names none of the topics that it judges."),))
        )
    return Message(fallback=why, parts=tuple(parts))


def _said_of(slug: str, review: Review, line_link: str) -> Iterator[Part]:
    verdict, evidence = _call(slug, review)
    if not verdict:
        return
    yield Paragraph(runs=(say(f"{slug.replace('-', ' ')}: ", style="bold"), say(_VERDICTS[verdict])))
    yield from (quotation(one, line_link) for one in evidence[:2])
    for finding in review.findings:
        if finding.slug == slug:
            yield Paragraph(
                runs=(say(f"{finding.title}. ", style="bold"), say(f"{finding.detail} {finding.suggestion}"))
            )


def _call(slug: str, review: Review) -> tuple[str, tuple[Evidence, ...]]:
    verdicts = review.verdicts
    for calls in (verdicts.topics, verdicts.anti_patterns, verdicts.patterns):
        call = calls.get(slug)
        if call is not None:
            return call.verdict, call.evidence
    return "", ()


def _about(question: str) -> Aside:
    """The question, so that of several in a thread each answer shows its own."""
    folded = " ".join(question.split())
    if len(folded) > LONGEST_QUESTION_SHOWN:
        folded = folded[: LONGEST_QUESTION_SHOWN - 1].rstrip() + "…"
    return Aside(runs=(say(f"“{folded}”"),))
