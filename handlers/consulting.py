"""The architect reads a design that the rules have reviewed: its judgement is merged in, and the same messages updated.

The rules' review stands whatever becomes of this. A person's press only requests it; the reading is a job of its own,
so that neither a decision nor a review waits for Claude.
"""

import logging
from dataclasses import dataclass, replace
from typing import Literal

from handlers.answering import answer
from handlers.architect import ArchitectUnavailable
from handlers.commands import Command, Delivery, Key, Place
from handlers.deciding import GONE
from handlers.designs import Design, Revision, Shown
from handlers.egress import Egress
from handlers.library import Conflict
from handlers.messages import Message, notice
from handlers.opinion import opinions
from handlers.pages import page, plan
from handlers.picturing import show_failures
from handlers.ports import Address, ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable
from handlers.presenting import notes, summary
from handlers.registry import Registry, Retry, Wait
from handlers.saving import TRIES, change, link_of
from handlers.showing import HEAD, NOTES, refresh
from handlers.texts import TextGone, text_of
from handlers.tracking import Act, consulted, placed
from review_core.model import Review

registry = Registry()
log = logging.getLogger(__name__)

# An outage of hours is waited out; after it nobody looks at the review any more.
GIVE_UP_SECONDS = 6 * 3600.0
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 5.0, 300.0
# So many of a workspace are read at once, so that reviews by the rules find a worker that is free. All readings of one
# design share a lane: none can undo another.
LANES = 3
SHOWING_SECONDS = 2.0

OFF = notice("Designs that are discussed here are not sent to the architect: whoever runs me has switched that off.")
NOBODY = notice("I have no architect to ask: whoever runs me has set up the rules alone.")
UNDER_WAY = notice("The architect is reading this design already; the review is updated when it is done.")
HAS_READ = notice("The architect has read this text already. After a change, ask for a new review.")
REQUESTED = notice("The architect reads it now; the review is updated when it is done.")
NOTHING_LEFT = notice(
    "Nothing is left on this page: the architect set it aside, and says why at the end of the thread."
)


class _Ended(Exception):
    """There will be no reading by the architect; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class _Stage:
    """A job of ours, the design as stored, its newest revision and that one's review."""

    job: Job
    ports: Ports
    design: Design
    revision: Revision
    review: Review


def egress_of(ports: Ports, place: Place, *urls: str, design: Design | None = None) -> Egress:
    """What may be done with a document that is asked about in a place, was found at these links, and is this design."""
    if ports.architect is None:
        return "off"
    channels, links = [place.channel], list(urls)
    if design is not None:
        channels += [design.place.channel, *(revision.asked_in for revision in design.revisions[-1:])]
        links += [link_of(design), *(revision.url for revision in design.revisions[-1:])]
    return ports.egress.of(place.workspace, channels, links)


def consultation(command: Command, design_id: str, revision_job: str, by_job: str) -> Delivery:
    """The job that has the architect read the revision which `revision_job` reviewed."""
    workspace = command.place.workspace
    made = Command(
        kind="consult",
        place=command.place,
        person=command.person,
        asked_at=command.asked_at,
        args={"design": design_id, "review": revision_job},
        trace=command.trace,
    )
    return Delivery(
        command=made,
        keys=(Key(parts=("consult", workspace, design_id, revision_job, by_job)),),
        lane=f"consult:{workspace}:{int(design_id[:8], 16) % LANES}",
        order=command.asked_at,
    )


@registry.handles("consult")
async def consult(job: Job, ports: Ports) -> None:
    """`args`: design; review (the job that reviewed the revision to read) where this is the reading itself, else a
    person requests one. Raises Retry, Wait, LockLost and ChatError.
    """
    reviewed_by = job.command.args.get("review", "")
    stage = await _stage(job, ports)
    if stage is None:
        if not reviewed_by:
            await answer(job, ports, GONE)
    elif not reviewed_by:
        await request(job, ports, stage.design)
    elif stage.revision.job != reviewed_by:
        await _overtaken(stage, reviewed_by)
    else:
        await _read(stage)


async def request(job: Job, ports: Ports, design: Design) -> None:
    """Have the architect read a design's newest revision because a person wants it, and tell the person."""
    stage = await _stage(job, ports, design.id)
    if stage is None:
        await answer(job, ports, GONE)
        return
    status = stage.review.persona.status
    if ports.architect is None or egress_of(ports, job.command.place, design=stage.design) == "off":
        await answer(job, ports, NOBODY if ports.architect is None else OFF)
    elif status == "ok":
        await answer(job, ports, HAS_READ)
    elif status == "pending" and not await job.kept("requested"):
        await answer(job, ports, UNDER_WAY)
    else:
        await job.keep("requested", b"1")
        if status != "pending":
            await _mark(stage, "pending")
        await job.follow(consultation(job.command, stage.design.id, stage.revision.job, job.id))
        if job.command.reply_to:
            await answer(job, ports, REQUESTED)


async def failed(job: Job, ports: Ports, code: str) -> None:
    """The reading was given up: the review says so. Raises ChatError and LockLost."""
    log.warning("the architect's reading was given up", extra={"job": job.id, "code": code})
    stage = await _stage(job, ports)
    if stage is not None and stage.review.persona.status == "pending":
        await _mark(stage, "unavailable")


async def _stage(job: Job, ports: Ports, design_id: str = "") -> _Stage | None:
    workspace = job.command.place.workspace
    design = await ports.library.get(workspace, design_id or job.command.args.get("design", ""))
    if design is None or not design.revisions:
        return None
    revision = design.revisions[-1]
    review = await ports.library.review(workspace, design.id, revision.sha256)
    return None if review is None else _Stage(job, ports, design, revision, review)


async def _read(stage: _Stage) -> None:
    job = stage.job
    if job.id in stage.design.applied:
        await _show(stage)
        return
    if stage.review.persona.status == "ok":
        return
    kept = await job.kept("merged")
    try:
        merged = Review.model_validate_json(kept) if kept else await _judged(stage)
    except _Ended as ended:
        log.info("no reading by the architect", extra={"job": job.id, "code": ended.code})
        await _mark(stage, "off" if ended.code == "off" else "unavailable")
        return
    if not kept:
        await job.keep("merged", merged.model_dump_json(by_alias=True).encode())
    saved = await _save(stage, merged)
    if saved is not None:
        await _show(saved)


async def _judged(stage: _Stage) -> Review:
    """The merged review. Raises Retry, Wait while Claude may come back, _Ended where it will not read this."""
    job, ports, design = stage.job, stage.ports, stage.design
    try:
        text = await text_of(job, ports, design, stage.revision)
    except TextGone as gone:
        raise _Ended(gone.code) from None
    before = design.revisions[-2] if len(design.revisions) > 1 else None
    previous = await ports.library.review(design.workspace, design.id, before.sha256) if before else None
    # What is asked last before text leaves: settings may have changed since the review.
    if ports.architect is None or egress_of(ports, job.command.place, design=design) == "off":
        raise _Ended("off")
    await job.hold()
    try:
        return await ports.architect.judge(
            text, stage.review, workspace=design.workspace, previous=previous if previous != stage.review else None
        )
    except ArchitectUnavailable as error:
        age = ports.now() - job.created
        if not error.transient or age + error.retry_after > GIVE_UP_SECONDS:
            raise _Ended(error.code) from None
        # As long again as it has waited, so that an outage is met by fewer and fewer tries.
        pause = min(LONGEST_PAUSE_SECONDS, max(FIRST_PAUSE_SECONDS, age))
        raise Wait(f"claude-{error.code}", after=max(pause, error.retry_after * 2)) from None


async def _save(stage: _Stage, merged: Review) -> _Stage | None:
    """Put the merged review in the place of the rules' own, once; None where a newer one was made meanwhile."""
    job, library = stage.job, stage.ports.library
    act = Act(job=job.id, by=job.command.person, at=stage.ports.now())
    for _ in range(TRIES):
        await job.hold()
        design = await library.get(stage.design.workspace, stage.design.id)
        if design is None:
            return None
        if design.revisions[-1].job != stage.revision.job:
            await _overtaken(replace(stage, design=design), stage.revision.job)
            return None
        done = consulted(design, merged, act)
        try:
            saved = await library.save(done.design, review=done.review)
        except Conflict:
            continue
        return replace(stage, design=saved, revision=saved.revisions[-1], review=done.review)
    raise Retry("design-busy", after=1.0)


async def _show(stage: _Stage) -> None:
    """The same messages say it now; pages that came to be follow at the end of the thread, then the architect's own."""
    job, ports, design, review, revision = stage.job, stage.ports, stage.design, stage.review, stage.revision
    shown_by = design.messages[-1].job if design.messages else ""
    shown = {one.name: one for one in design.messages if one.job == shown_by}
    if design.head is None or HEAD not in shown or any(one.address is None for one in shown.values()):
        if ports.now() - job.created > GIVE_UP_SECONDS:
            return
        # The job that shows the review is not done with it.
        raise Wait("being-shown", after=SHOWING_SECONDS)
    head = design.head
    thread = Place(
        platform=head.platform, workspace=head.workspace, channel=head.channel, thread=head.thread or head.ts
    )
    posts = Posts(job, ports.chat, elsewhere=False)
    planned = dict(plan(review, design, revision))
    for name, ids in planned.items():
        if name in shown:
            shown[name] = shown[name].model_copy(update={"findings": ids})
        else:
            address = await _posted(posts, name, thread, page(name, ids, review, design, revision))
            shown[name] = Shown(job=shown_by, name=name, sha256=revision.sha256, findings=ids, address=address)
    for name, message in opinions(review).items():
        if name in shown:
            await _updated(stage, shown[name], message)
        else:
            address = await _posted(posts, name, thread, message)
            shown[name] = Shown(job=shown_by, name=name, sha256=revision.sha256, address=address)
    for name, one in shown.items():
        if name == NOTES:
            await _updated(stage, one, notes(review))
        elif name.startswith(("reply-", "settled-")) and name not in planned:
            shown[name] = one.model_copy(update={"findings": ()})
            await _updated(stage, one, NOTHING_LEFT)
    messages = [one for one in shown.values() if one.address is not None]
    latest = await change(
        ports.library,
        design.workspace,
        design.id,
        lambda stored: placed(stored, shown_by, stored.head or head, stored.place, messages),
    )
    if latest is not None and latest.revisions[-1].job == revision.job:
        await refresh(latest, job, ports)
    await show_failures(job, ports, review, thread)


async def _posted(posts: Posts, name: str, thread: Place, message: Message) -> Address | None:
    """Where a further message is; None where the thread is closed to us now."""
    try:
        return await posts.show(name, thread, message)
    except (ChatRefused, Unreachable):
        return None


async def _updated(stage: _Stage, shown: Shown, message: Message) -> None:
    if shown.address is None:
        return
    await stage.job.hold()
    try:
        await stage.ports.chat.update(shown.address, f"{shown.job}:{shown.name}", message)
    except ChatRefused:
        # Deleted, or closed to us: the record holds what was found all the same.
        return


async def _mark(stage: _Stage, status: Literal["off", "pending", "unavailable"]) -> None:
    """Say in the review how it stands with the architect."""
    for _ in range(TRIES):
        await stage.job.hold()
        design = await stage.ports.library.get(stage.design.workspace, stage.design.id)
        if design is None or design.revisions[-1].job != stage.revision.job:
            return
        review = stage.review.model_copy(update={"persona": stage.review.persona.model_copy(update={"status": status})})
        try:
            saved = await stage.ports.library.save(design, review=review)
        except Conflict:
            continue
        await refresh(saved, stage.job, stage.ports, findings=frozenset())
        for shown in saved.messages:
            if shown.job == saved.messages[-1].job and shown.name == NOTES:
                await _updated(stage, shown, notes(review))
        return
    raise Retry("design-busy", after=1.0)


async def _overtaken(stage: _Stage, reviewed_by: str) -> None:
    """A newer text was reviewed meanwhile: the older review stays by the rules alone, and says so."""
    of_it = next((one for one in stage.design.revisions if one.job == reviewed_by), None)
    if of_it is None:
        return
    stored = await stage.ports.library.review(stage.design.workspace, stage.design.id, of_it.sha256)
    if stored is None or stored.persona.status != "pending":
        return
    older = stored.model_copy(update={"persona": stored.persona.model_copy(update={"status": "off"})})
    for shown in stage.design.messages:
        if shown.job == reviewed_by and shown.name == HEAD:
            await _updated(stage, shown, summary(older, stage.design, of_it))
