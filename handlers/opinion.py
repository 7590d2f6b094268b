"""The architect's part of a review as messages at the end of its thread: what it concludes, and how the design fails."""

from collections.abc import Iterable, Iterator

from handlers.messages import Aside, Heading, Message, Paragraph, Part, say
from review_core.model import Review, Scenario
from review_core.persona.schema import NOT_SAID

CONCLUSIONS, FAILURES = "architect-1", "architect-2"
MOST_DISMISSED = 6
MOST_ADVICE = 4


def opinions(review: Review) -> dict[str, Message]:
    """The messages by name, in their order; those with nothing to say are left out."""
    told = {
        CONCLUSIONS: ("The architect's conclusions", tuple(_conclusions(review))),
        FAILURES: ("How it fails, and what was set aside", tuple(_failures(review))),
    }
    return {
        name: Message(fallback=title, parts=(Heading(text=title), *parts))
        for name, (title, parts) in told.items()
        if parts
    }


def told_in_steps(scenarios: Iterable[Scenario]) -> Iterator[Part]:
    """Failures step by step."""
    for scenario in scenarios:
        steps = "\n".join(
            f"{n}. {step.source} {'✗' if step.fails else '→'} {step.target}: {step.message}"
            for n, step in enumerate(scenario.steps, start=1)
        )
        ends = (say("\nSo: ", style="bold"), say(scenario.outcome)) if scenario.outcome else ()
        yield Paragraph(runs=(say(f"{scenario.title}\n", style="bold"), say(steps), *ends))


def _conclusions(review: Review) -> Iterator[Part]:
    persona = review.persona
    for label, words in (("Consistency", persona.consistency), ("Reliability", persona.reliability)):
        if words:
            yield Paragraph(runs=(say(f"{label}: ", style="bold"), say(words)))
    if persona.trade_offs:
        listed = "".join(f"\n• {one}" for one in persona.trade_offs)
        yield Paragraph(runs=(say("Trade-offs:", style="bold"), say(listed)))
    open_questions = [one.question for one in persona.questions if _is_unanswered(one.answer)]
    for one in persona.questions:
        if not _is_unanswered(one.answer):
            yield Paragraph(runs=(say(f"{one.question} ", style="bold"), say(one.answer)))
    if open_questions:
        yield Paragraph(runs=(say("The document does not say: ", style="bold"), say(" ".join(open_questions))))
    for advice in persona.advice[:MOST_ADVICE]:
        rest = "".join(
            f" {label}: {words}" for label, words in (("Cost", advice.cost), ("Not when", advice.not_when)) if words
        )
        yield Paragraph(runs=(say(f"{advice.pattern}: ", style="bold"), say(f"{advice.use}{rest}")))


def _failures(review: Review) -> Iterator[Part]:
    yield from told_in_steps(review.persona.scenarios)
    by_architect = [one for one in review.considered if one.reason.startswith("the architect")]
    if by_architect:
        yield Paragraph(runs=(say("Considered and dismissed:", style="bold"),))
    for one in by_architect[:MOST_DISMISSED]:
        yield Aside(runs=(say(f"{one.finding.title} – {one.reason}"),))


def _is_unanswered(answer: str) -> bool:
    return answer.strip().rstrip(".").casefold() == NOT_SAID
