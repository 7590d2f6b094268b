"""A design becomes a review in the thread: placeholder, fetch, judge, keep, show; every step safe to run twice.

What is shown at once is by the rules; where the architect may read the design, a job that follows sees to it.
A document that has its review already is not judged again, and of two who ask at once one gets the other's.
"""

import hashlib
from dataclasses import dataclass, replace

from pydantic import BaseModel, ConfigDict

from handlers.commands import Link, PastedText, Place
from handlers.consulting import consultation, egress_of, request
from handlers.designs import Design, Revision, Shown
from handlers.egress import Egress
from handlers.library import Conflict
from handlers.messages import Message, Run, notice, say
from handlers.opinion import opinions
from handlers.pages import page, plan
from handlers.picturing import show_failures, show_system
from handlers.ports import Address, ChatRefused, Fetched, Job, LockLost, Ports, ReviewError, SourceError
from handlers.posting import Posts, Unreachable
from handlers.presenting import notes, progress, summary, unchanged, waiting
from handlers.registry import Registry, Retry, Wait
from handlers.saving import TRIES, change, link_of, source_of
from handlers.showing import HEAD, NOTES, refresh, revision_of
from handlers.tracking import Act, begun, placed, reviewed, succeeding, superseded
from review_core.model import Review

registry = Registry()

# Past this the asker has looked away, so a reply in the thread mentions them.
LOOKED_AWAY_SECONDS = 30.0
# Longer than a review may take; a job that died is taken up again, and claims again, long before.
CLAIM_SECONDS = 300.0
LOOK_AGAIN_SECONDS = 1.0


class Outcome(BaseModel):
    """What a run found out, kept (encrypted) so that a later run of the job shows the same.

    A failure in words; or a design with its review, and where that is shown already the `link` to it (may be empty).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    failure: str = ""
    design: Design | None = None
    review: Review | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A running job, the source that it is about, and that source's design."""

    job: Job
    ports: Ports
    source: Link | PastedText
    design_id: str

    @property
    def workspace(self) -> str:
        return self.job.command.place.workspace

    @property
    def is_fresh(self) -> bool:
        return bool(self.job.command.args.get("fresh"))

    @property
    def wants_architect(self) -> bool:
        return bool(self.job.command.args.get("persona"))

    @property
    def subject(self) -> Run:
        source = self.source
        return say(source.url, style="code") if isinstance(source, Link) else say("the pasted text")


@registry.handles("review")
async def review(job: Job, ports: Ports) -> None:
    """Review the command's source in the thread of its message; `args` may name a `design` instead, be `fresh`, and ask
    for the architect where that reads on request (`persona`).

    Raises Retry, Wait, LockLost and ChatError.
    """
    try:
        asked = await _asked(job, ports)
        if asked is None:
            unknown = notice("I no longer have that design. Give me its link or its text and I review it.")
            await Posts(job, ports.chat).show(HEAD, job.command.place, unknown)
            return
        await _in_turn(asked)
    except Unreachable:
        return
    except ChatRefused as error:
        # Somebody deleted what we posted: they want no more of it.
        if error.code != "message_not_found":
            raise


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that the job was given up; `code` is what the operator looks for. Raises ChatError, LockLost."""
    asked = await _asked(job, ports) if job.command.kind == "review" else None
    if asked is not None:
        await ports.library.release(asked.workspace, asked.design_id, job.id)
    text = f"I had to give this up after {job.attempt} attempts. An operator can run it again: arch-review dead retry {job.id}"
    try:
        await Posts(job, ports.chat).show(HEAD, job.command.place, notice(say(f"{text} ({code}).")))
    except Unreachable:
        return


async def _asked(job: Job, ports: Ports) -> _Asked | None:
    """What the job is about; None where a button names a design that is gone."""
    source, workspace = job.command.source, job.command.place.workspace
    if source is not None:
        return _Asked(job, ports, source, ports.library.id_of(workspace, source_of(source)))
    design = await ports.library.get(workspace, job.command.args.get("design", ""))
    if design is None:
        return None
    link = link_of(design)
    return _Asked(
        job, ports, Link(url=link) if link else PastedText(sha256=design.source.removeprefix("text:")), design.id
    )


async def _in_turn(asked: _Asked) -> None:
    """Run while no other job reviews the same design. Raises Wait while one does."""
    job, library = asked.job, asked.ports.library
    holder = await library.claim(asked.workspace, asked.design_id, job.id, CLAIM_SECONDS)
    if holder != job.id:
        waits = waiting(asked.subject, job.command.person)
        await Posts(job, asked.ports.chat).announce(HEAD, job.command.place, waits)
        raise Wait("being-reviewed", after=LOOK_AGAIN_SECONDS)
    try:
        await _run(asked)
    except LockLost:
        # Another run of this job has the claim now.
        raise
    except Exception:
        await library.release(asked.workspace, asked.design_id, job.id)
        raise
    await library.release(asked.workspace, asked.design_id, job.id)


async def _run(asked: _Asked) -> None:
    job, ports = asked.job, asked.ports
    posts, command = Posts(job, ports.chat), job.command
    kept = await job.kept("outcome")
    if kept is not None and await job.kept("shown"):
        await _consult(asked, Outcome.model_validate_json(kept))
        return
    if kept is None:
        head = await posts.announce(HEAD, command.place, progress(asked.subject, command.person, "reading the design"))
        outcome = await _find_out(asked, head)
        await job.keep("outcome", outcome.model_dump_json(by_alias=True).encode())
    else:
        outcome = Outcome.model_validate_json(kept)

    if outcome.design is None:
        failure = notice(say("I could not review "), asked.subject, say(": " + outcome.failure))
        await posts.show(HEAD, command.place, failure)
        return
    if outcome.link is not None:
        head = await posts.show(HEAD, command.place, _elsewhere(asked, outcome.design, outcome.review, outcome.link))
    elif outcome.review is not None:
        head = await _show(asked, outcome.design, outcome.review)
    else:
        raise AssertionError("an outcome without a review has a link")
    if ports.now() - job.created > LOOKED_AWAY_SECONDS or "mention" in await job.messages():
        ready = notice(Run(person=command.person), ": the review is ready, above.")
        await posts.show("mention", _thread(head), ready)
    await ports.library.discussed(_thread(head), outcome.design.id)
    # From here on the messages say what was found since, and this job shows them no more.
    await job.keep("shown", b"1")
    await _consult(asked, outcome)


async def _consult(asked: _Asked, outcome: Outcome) -> None:
    """Have the architect read what may be sent to it."""
    job, design, shown_review = asked.job, outcome.design, outcome.review
    if design is None or shown_review is None:
        return
    if outcome.link is not None:
        if asked.wants_architect:
            await request(job, asked.ports, design)
    elif shown_review.persona.status == "pending":
        await job.follow(consultation(job.command, design.id, design.revisions[-1].job, job.id))


async def _find_out(asked: _Asked, head: Address) -> Outcome:
    """Fetch, then judge unless the review is there. What the person can mend is a failure; what may pass raises Retry."""
    job, ports = asked.job, asked.ports
    design = await ports.library.get(asked.workspace, asked.design_id)
    if design and design.revisions and job.id in design.applied:
        # An earlier run of this job died between saving the review and showing it.
        mine = revision_of(design, "", job.id)
        stored = await ports.library.review(asked.workspace, design.id, mine.sha256) if mine else None
        if stored is not None:
            return Outcome(design=design, review=stored)
    await ports.chat.at_work(_thread(head))
    try:
        fetched = await _fetch(asked)
    except SourceError as error:
        if error.transient:
            raise Retry(error.code, error.retry_after) from None
        return Outcome(failure=error.words)
    previous: Review | None = None
    if design and design.revisions:
        previous = await ports.library.review(asked.workspace, design.id, design.revisions[-1].sha256)
        standing = await _standing(asked, design, previous, hashlib.sha256(fetched.content).hexdigest())
        if standing is not None:
            return standing
    try:
        judged = await ports.reviewer.review(fetched.content, fetched.name, fetched.url, previous)
    except ReviewError as error:
        if error.transient:
            raise Retry(error.code) from None
        return Outcome(failure=error.words)
    links = (asked.source.url if isinstance(asked.source, Link) else "", fetched.url)
    egress = egress_of(ports, job.command.place, *links)
    if egress == "on" or (egress == "on-request" and asked.wants_architect):
        pending = judged.persona.model_copy(update={"status": "pending"})
        judged = judged.model_copy(update={"persona": pending})
    return await _save(asked, head, judged, fetched, egress)


async def _standing(asked: _Asked, design: Design, stored: Review | None, sha256: str) -> Outcome | None:
    """The review that a document has already, if it would be judged the same now and nobody insists on a fresh one."""
    newest, versions = design.revisions[-1], asked.ports.reviewer.versions
    # What the architect said of the same text stands, whatever model speaks for it now.
    if newest.sha256 != sha256 or newest.rules != versions.rules:
        return None
    # One that was made since this was asked is as fresh as can be.
    if asked.is_fresh and newest.at < asked.job.created:
        return None
    link = await _link(asked.ports, design)
    if link is not None:
        return Outcome(design=design, review=stored, link=link)
    return Outcome(design=design, review=stored) if stored is not None else None


async def _link(ports: Ports, design: Design) -> str | None:
    """Where the newest review is shown; None where it is not, or no longer, or not whole."""
    newest = [shown for shown in design.messages if shown.job == design.messages[-1].job]
    if design.head is None or not newest or any(shown.address is None for shown in newest):
        return None
    try:
        return await ports.chat.permalink(design.head)
    except ChatRefused:
        return None


async def _save(asked: _Asked, head: Address, judged: Review, fetched: Fetched, egress: Egress) -> Outcome:
    """Put a review into the library, once. Raises Retry where others are always faster."""
    job, library = asked.job, asked.ports.library
    act = Act(job=job.id, by=job.command.person, at=asked.ports.now())
    for _ in range(TRIES):
        await job.hold()
        before = await library.get(asked.workspace, asked.design_id)
        before = before or await _begun(asked, judged.document.title, act)
        done = reviewed(before, judged, act, url=fetched.url, line_link=fetched.line_link)
        revision = done.design.revisions[-1].model_copy(
            update={"asked_in": job.command.place.channel, "askable": egress != "off"}
        )
        design = done.design.model_copy(update={"revisions": (*done.design.revisions[:-1], revision)})
        messages = [
            Shown(job=job.id, name=name, sha256=revision.sha256, findings=ids)
            for name, ids in _planned(done.review, design, revision)
        ]
        after = placed(design, job.id, head, _thread(head), messages)
        try:
            saved = await library.save(after, review=done.review, text=fetched.content)
        except Conflict:
            continue
        return Outcome(design=saved, review=done.review)
    raise Retry("design-busy", after=1.0)


async def _begun(asked: _Asked, title: str, act: Act) -> Design:
    """A new design; a pasted text goes on where the same person's last of the same title stood in the channel."""
    place, source = asked.job.command.place, source_of(asked.source)
    if isinstance(asked.source, PastedText) and title:
        earlier = await asked.ports.library.pasted(asked.workspace, place.channel, title)
        known = await asked.ports.library.get(asked.workspace, earlier) if earlier else None
        if known is not None and known.status == "open" and known.owner == act.by:
            return succeeding(known, asked.design_id, source)
    return begun(asked.design_id, source, place, act)


async def _show(asked: _Asked, design: Design, shown_review: Review) -> Address:
    """Show a review: its summary in place of the placeholder, the findings and the notes in its thread."""
    job, ports = asked.job, asked.ports
    posts = Posts(job, ports.chat)
    # As decided by now: this may be a later run, and people decide while we post.
    design = await ports.library.get(asked.workspace, design.id) or design
    revision = revision_of(design, shown_review.document.sha256, job.id)
    if revision is None:
        raise Retry("design-busy", after=1.0)
    # Pages stay as they were laid out first, whatever was decided since.
    laid_out = [(shown.name, shown.findings) for shown in design.messages if shown.job == job.id]
    planned = laid_out or _planned(shown_review, design, revision)
    head = await posts.show(HEAD, job.command.place, summary(shown_review, design, revision))
    thread = _thread(head)
    rest = opinions(shown_review) | {NOTES: notes(shown_review)}
    messages = [Shown(job=job.id, name=HEAD, sha256=revision.sha256, address=head)]
    for name, ids in planned:
        if name == HEAD:
            continue
        message = rest.get(name) or page(name, ids, shown_review, design, revision)
        address = await posts.show(name, thread, message)
        messages.append(Shown(job=job.id, name=name, sha256=revision.sha256, findings=ids, address=address))
    latest = await change(
        ports.library, asked.workspace, design.id, lambda stored: placed(stored, job.id, head, thread, messages)
    )
    if latest is not None and (latest.findings, latest.status, latest.thumbs) != (
        design.findings,
        design.status,
        design.thumbs,
    ):
        await refresh(latest, job, ports)
    if design.supersedes:
        await _supersede(asked, design)
    await show_system(job, ports, shown_review, thread)
    await show_failures(job, ports, shown_review, thread)
    return head


async def _supersede(asked: _Asked, design: Design) -> None:
    """Close the text that this one took the place of, and say so where that was reviewed."""
    job, ports = asked.job, asked.ports
    act = Act(job=job.id, by=job.command.person, at=ports.now())
    earlier = await change(
        ports.library, asked.workspace, design.supersedes, lambda known: superseded(known, design.id, act)
    )
    if earlier is not None:
        await refresh(earlier, job, ports, findings=frozenset())


def _planned(shown_review: Review, design: Design, revision: Revision) -> list[tuple[str, tuple[str, ...]]]:
    """Every message of a review with the findings in it, the head first."""
    return [
        (HEAD, ()),
        *plan(shown_review, design, revision),
        (NOTES, ()),
        *((name, ()) for name in opinions(shown_review)),
    ]


def _elsewhere(asked: _Asked, design: Design, stored: Review | None, link: str) -> Message:
    """The answer where the review is shown already; in another channel than this one with its summary."""
    here = None
    is_here = design.head is not None and design.head.channel == asked.job.command.place.channel
    if stored is not None and not is_here:
        here = summary(stored, design, design.revisions[-1])
    return unchanged(design, link, asked.job.created, here)


async def _fetch(asked: _Asked) -> Fetched:
    source = asked.source
    if isinstance(source, Link):
        address = await asked.job.text(source.ticket) if source.ticket else None
        fetched = await asked.ports.sources.fetch(address or source.url, source.name)
        # The address behind a ticket is the asker's own, and nobody else's to see.
        return replace(fetched, url=source.url) if address else fetched
    text = await asked.job.text(source.sha256)
    content = text.encode() if text is not None else None
    if content is None:
        content = await asked.ports.library.text(asked.workspace, asked.design_id, source.sha256)
    if content is None:
        raise SourceError("text-gone", "I no longer have the text: please paste it again.")
    return Fetched(content=content, name="pasted.md", url="")


def _thread(head: Address) -> Place:
    return Place(platform=head.platform, workspace=head.workspace, channel=head.channel, thread=head.thread or head.ts)
