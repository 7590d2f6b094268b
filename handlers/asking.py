"""A question in a thread is answered by the architect from the design discussed there, in a message that grows in place.

Where the architect is not to be asked, the review answers as far as the question names what it judges.
"""

import asyncio
import hashlib
from dataclasses import dataclass

from pydantic import TypeAdapter

from handlers.architect import Answered, ArchitectUnavailable
from handlers.commands import PastedText
from handlers.consulting import egress_of
from handlers.designs import Design, Revision
from handlers.growing import Growing
from handlers.messages import Message, notice
from handlers.picturing import show_scenarios
from handlers.ports import ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable
from handlers.registry import Registry, Wait
from handlers.replies import by_the_rules, growing, thinking, whole
from handlers.showing import HEAD
from handlers.texts import TextGone, text_of
from review_core.model import DocumentInfo, Review, Verdicts, Versions

registry = Registry()

# Whoever asked waits: past this the review has the last word, and the next question of the thread its turn.
GIVE_UP_SECONDS = 900.0
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 3.0, 60.0
GROWS_EVERY_SECONDS = 2.5

GONE = notice("I no longer have your question: please ask it again.")
OFF = "Questions are answered by the architect, and what is said here is not sent to it: that is switched off."
NOBODY = "Questions are answered by the architect, and I have none to ask: whoever runs me has set up the rules alone."
_NO_TEXT = "(No design is discussed in this thread.)"
_WHY = {
    "budget_spent": "The architect's budget for today is spent; it answers again after midnight UTC.",
    "workspace_budget_spent": "This workspace's budget of the architect is spent; it answers again after midnight UTC.",
    "refusal": "The architect declined to answer this.",
    "too_long": "The design is too long for the architect to answer from.",
}
_AWAY = "The architect cannot be reached."
_ANSWERED = TypeAdapter(Answered)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question and what it is about; all None where no design is discussed in its thread."""

    job: Job
    ports: Ports
    question: str
    design: Design | None
    revision: Revision | None
    review: Review | None


@registry.handles("ask")
async def ask(job: Job, ports: Ports) -> None:
    """Answer the question that the source holds, in its thread. Raises Retry, Wait, LockLost and ChatError."""
    source = job.command.source
    question = await job.text(source.sha256) if isinstance(source, PastedText) else None
    posts = Posts(job, ports.chat)
    try:
        if question is None:
            await posts.show(HEAD, job.command.place, GONE)
            return
        await _answer(await _asked(job, ports, question), posts)
    except Unreachable:
        return
    except ChatRefused as error:
        # Somebody deleted the answer while it was written: they want no more of it.
        if error.code != "message_not_found":
            raise


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that the question was given up. Raises ChatError and LockLost."""
    words = f"I could not answer this ({code}). An operator can run it again: arch-review dead retry {job.id}"
    try:
        await Posts(job, ports.chat).show(HEAD, job.command.place, notice(words))
    except Unreachable:
        return


async def _asked(job: Job, ports: Ports, question: str) -> _Asked:
    place, library = job.command.place, ports.library
    design_id = await library.discussed_in(place) if place.thread else ""
    design = await library.get(place.workspace, design_id) if design_id else None
    if design is None or not design.revisions:
        return _Asked(job, ports, question, None, None, None)
    revision = design.revisions[-1]
    return _Asked(
        job, ports, question, design, revision, await library.review(place.workspace, design.id, revision.sha256)
    )


async def _answer(asked: _Asked, posts: Posts) -> None:
    job, ports, place = asked.job, asked.ports, asked.job.command.place
    kept = await job.kept("answer")
    if kept is not None:
        answered = _ANSWERED.validate_json(kept)
    else:
        # Asking is the request where text goes on request.
        if ports.architect is None or egress_of(ports, place, design=asked.design) == "off":
            why = NOBODY if ports.architect is None else OFF
            await posts.show(HEAD, place, await _by_the_rules(asked, why))
            return
        try:
            answered = await _by_architect(asked, posts)
        except TextGone as gone:
            await posts.show(HEAD, place, await _by_the_rules(asked, gone.words))
            return
        except ArchitectUnavailable as error:
            await _without(asked, posts, error)
            return
        await job.keep("answer", _ANSWERED.dump_json(answered))
    told = whole(asked.question, answered, asked.revision, is_drawn=ports.drawer is not None)
    address = await posts.show(HEAD, place, told)
    thread = place.model_copy(update={"channel": address.channel, "thread": address.thread or address.ts})
    await show_scenarios(job, ports, answered.scenarios, thread)


async def _by_architect(asked: _Asked, posts: Posts) -> Answered:
    """The architect's answer, shown as it grows. Raises Retry, TextGone and ArchitectUnavailable."""
    job, ports, place, question = asked.job, asked.ports, asked.job.command.place, asked.question
    architect = ports.architect
    if architect is None:
        raise ArchitectUnavailable("off", transient=False)
    text, review = _NO_TEXT, _nothing_reviewed()
    if asked.design is not None and asked.revision is not None:
        text = await text_of(job, ports, asked.design, asked.revision)
        review = asked.review or review
    if not await job.kept("tried"):
        await posts.show(HEAD, place, thinking(question, sent=asked.design is not None))
    await ports.chat.at_work(place)
    # A chat that is one thread holds reviews of many documents: what was said of them is as little to be sent as they are.
    may_know = not ports.egress.names_hosts
    before = await ports.chat.thread(place, job.command.asked_at) if may_know else ()
    await job.hold()
    shown = Growing(lambda text: posts.show(HEAD, place, growing(question, text)), GROWS_EVERY_SECONDS)
    outcome: Answered | Exception
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(shown.run())
        try:
            outcome = await architect.answer(
                question, text, review, before, workspace=place.workspace, progress=shown.tell
            )
        except Exception as error:  # raised below, where no group wraps it
            outcome = error
        finally:
            shown.end()
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


async def _without(asked: _Asked, posts: Posts, error: ArchitectUnavailable) -> None:
    """What the review says, now; the architect's answer takes its place if that comes in time. Raises Wait."""
    job, place = asked.job, asked.job.command.place
    age = asked.ports.now() - job.created
    again = error.transient and age + error.retry_after < GIVE_UP_SECONDS
    why = _WHY.get(error.code, _AWAY)
    if again:
        why += " I try again for a while, and then change this message."
    await posts.show(HEAD, place, await _by_the_rules(asked, why))
    if again:
        await job.keep("tried", b"1")
        pause = min(LONGEST_PAUSE_SECONDS, max(FIRST_PAUSE_SECONDS, age))
        raise Wait(f"claude-{error.code}", after=max(pause, error.retry_after * 2))


async def _by_the_rules(asked: _Asked, why: str) -> Message:
    command = await asked.ports.chat.command(asked.job.command.place)
    return by_the_rules(asked.question, why, asked.design, asked.review, command=command)


def _nothing_reviewed() -> Review:
    """The review of no document, for a question that is about none."""
    digest = hashlib.sha256(b"").hexdigest()
    return Review(
        versions=Versions(rules=""),
        document=DocumentInfo(title="", source="", sha256=digest, lines=0),
        verdicts=Verdicts(anti_patterns={}, topics={}, patterns={}),
    )
