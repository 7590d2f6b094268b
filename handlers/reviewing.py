"""A design becomes a review in the thread: placeholder, fetch, judge, keep, show; every step safe to run twice."""

from pydantic import BaseModel, ConfigDict

from handlers.commands import Link, PastedText, Place
from handlers.messages import Message, Run, notice, say
from handlers.ports import Address, ChatRefused, Fetched, Job, Ports, ReviewError, SourceError
from handlers.posting import Posts, Unreachable
from handlers.presenting import details, progress, summary
from handlers.registry import Registry, Retry
from review_core.model import Review

registry = Registry()

# Past this the asker has looked away, so a reply in the thread mentions them.
LOOKED_AWAY_SECONDS = 30.0


class Outcome(BaseModel):
    """What a run found out, kept (encrypted) so that a later run of the job shows the same."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    review: Review | None = None
    failure: str = ""
    url: str = ""
    line_link: str = ""


@registry.handles("review")
async def review(job: Job, ports: Ports) -> None:
    """Review the command's source in the thread of its message. Raises Retry, LockLost and ChatError."""
    try:
        await _review(job, ports)
    except Unreachable:
        return
    except ChatRefused as error:
        # Somebody deleted what we posted: they want no more of it.
        if error.code != "message_not_found":
            raise


async def _review(job: Job, ports: Ports) -> None:
    posts = Posts(job, ports.chat)
    command = job.command
    kept = await job.kept("outcome")
    if kept is None:
        await posts.show("placeholder", command.place, progress(_subject(job), command.person, "reading the design"))
        outcome = await _judge(job, ports)
        await job.keep("outcome", outcome.model_dump_json(by_alias=True).encode())
    else:
        outcome = Outcome.model_validate_json(kept)

    if outcome.review is None:
        await posts.show("placeholder", command.place, _failure(job, outcome.failure))
        return
    head = await posts.show(
        "placeholder", command.place, summary(outcome.review, outcome.line_link, outcome.url, command.person)
    )
    thread = _thread(head)
    for n, page in enumerate(details(outcome.review, outcome.line_link), start=1):
        await posts.show(f"reply-{n}", thread, page)
    if ports.now() - job.created > LOOKED_AWAY_SECONDS or "mention" in await job.messages():
        await posts.show("mention", thread, notice(Run(person=command.person), ": the review is ready, above."))


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that the job was given up; `code` is what the operator looks for. Raises ChatError, LockLost."""
    text = f"I had to give this up after {job.attempt} attempts. An operator can run it again: arch-review dead retry {job.id}"
    try:
        await Posts(job, ports.chat).show("placeholder", job.command.place, notice(say(f"{text} ({code}).")))
    except Unreachable:
        return


async def _judge(job: Job, ports: Ports) -> Outcome:
    """Fetch and judge. What the person can mend becomes the outcome's failure; what may pass raises Retry."""
    try:
        fetched = await _fetch(job, ports)
    except SourceError as error:
        if error.transient:
            raise Retry(error.code, error.retry_after) from None
        return Outcome(failure=error.words)
    try:
        reviewed = await ports.reviewer.review(fetched.content, fetched.name, fetched.url)
    except ReviewError as error:
        if error.transient:
            raise Retry(error.code) from None
        return Outcome(failure=error.words)
    return Outcome(review=reviewed, url=fetched.url, line_link=fetched.line_link)


async def _fetch(job: Job, ports: Ports) -> Fetched:
    source = job.command.source
    if isinstance(source, Link):
        return await ports.sources.fetch(source.url)
    if isinstance(source, PastedText):
        text = await job.text(source.sha256)
        if text is not None:
            return Fetched(content=text.encode(), name="pasted.md", url="")
    raise SourceError("text-gone", "I no longer have the text: please paste it again.")


def _failure(job: Job, words: str) -> Message:
    return notice(say("I could not review "), _subject(job), say(": " + words))


def _subject(job: Job) -> Run:
    source = job.command.source
    return say(source.url, style="code") if isinstance(source, Link) else say("the pasted text")


def _thread(head: Address) -> Place:
    return Place(platform=head.platform, workspace=head.workspace, channel=head.channel, thread=head.thread or head.ts)
