"""What people decide of findings and say of reviews: recorded once, shown where the finding stands, with who it was."""

from collections.abc import Callable
from typing import get_args

from handlers.answering import answer
from handlers.commands import PastedText
from handlers.designs import Design, Verdict
from handlers.messages import notice
from handlers.ports import Job, Ports
from handlers.registry import Registry
from handlers.saving import change
from handlers.showing import refresh
from handlers.tracking import Act, NoSuchFinding, decided, thumbed, undone

registry = Registry()

_Step = Callable[[Design], Design]

GONE = notice("I no longer have this design: it was deleted, or kept its time. Ask for a new review of it.")
NO_FINDING = notice("I do not know that finding of this design any more. Ask for a new review of it.")
NOT_UNDERSTOOD = notice("I do not know that button. It may be of another version of mine: ask for a new review.")


@registry.handles("decide")
async def decide(job: Job, ports: Ports) -> None:
    """`args`: design, finding, verdict; the source is the reason, where one was given. Raises Retry, LockLost, ChatError."""
    args = job.command.args
    verdict = next((known for known in get_args(Verdict) if known == args.get("verdict")), None)
    if verdict is None:
        await answer(job, ports, NOT_UNDERSTOOD)
        return
    finding, act, reason = args.get("finding", ""), act_of(job), await _reason(job)
    await _change(job, ports, finding, lambda design: decided(design, finding, verdict, reason, act))


@registry.handles("undo")
async def undo(job: Job, ports: Ports) -> None:
    """`args`: design, finding. Raises Retry, LockLost and ChatError."""
    finding, act = job.command.args.get("finding", ""), act_of(job)
    await _change(job, ports, finding, lambda design: undone(design, finding, act))


@registry.handles("thumb")
async def thumb(job: Job, ports: Ports) -> None:
    """`args`: design, verdict `up` or `down`; the source is the reason. Raises Retry, LockLost and ChatError."""
    verdict = job.command.args.get("verdict")
    if verdict not in ("up", "down"):
        await answer(job, ports, NOT_UNDERSTOOD)
        return
    act, reason = act_of(job), await _reason(job)
    design = await _stored(job, ports, lambda design: thumbed(design, verdict == "up", reason, act))
    if design is not None:
        await refresh(design, job, ports, findings=frozenset())
        # The review counts it in sight of all; thanks are for the person alone.
        if job.command.reply_to:
            await answer(job, ports, notice("Thank you, that is noted with the review."))


def act_of(job: Job) -> Act:
    """The command's person, at the time of asking, by this job."""
    command = job.command
    return Act(job=job.id, by=command.person, at=command.asked_at, alias=command.alias)


async def _change(job: Job, ports: Ports, finding: str, step: _Step) -> None:
    try:
        design = await _stored(job, ports, step)
    except NoSuchFinding:
        await answer(job, ports, NO_FINDING)
        return
    if design is not None:
        await refresh(design, job, ports, findings={finding})


async def _stored(job: Job, ports: Ports, step: _Step) -> Design | None:
    await job.hold()
    design = await change(ports.library, job.command.place.workspace, job.command.args.get("design", ""), step)
    if design is None:
        await answer(job, ports, GONE)
    return design


async def _reason(job: Job) -> str:
    source = job.command.source
    text = await job.text(source.sha256) if isinstance(source, PastedText) else None
    return " ".join((text or "").split())
