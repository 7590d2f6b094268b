"""Digests: switched on and off in a channel or a direct conversation, and posted slot by slot."""

from collections.abc import Callable

from pydantic import BaseModel, ConfigDict

from handlers import answering, reminding
from handlers.answering import answer
from handlers.deciding import GONE
from handlers.designs import Design
from handlers.digesting import telling
from handlers.digesting.collecting import Digest, collected, revision_of
from handlers.digesting.gathering import Gathered, gather
from handlers.digesting.when import NotUnderstood, described, local, read
from handlers.messages import Actions, Button, Message, Paragraph, notice, say
from handlers.ports import ChatBusy, ChatNotThere, ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable
from handlers.pressing import value_of
from handlers.registry import Registry, Retry, Wait
from handlers.schedules import Conflict, Sample, Schedule

# Reminders are asked for in digests.
registry = Registry(reminding.registry)

# On time is within five minutes of the slot; what comes after that says so.
LATE_SECONDS = 300.0
NOT_THERE = "not-there"
NEXT_PAGE_SECONDS = 1.0
# So long a chat that takes no more just now costs a digest none of its attempts.
BUSY_SECONDS = 1_800.0
BUSY_PAUSE_SECONDS = 2.0
MOST_APPLIED = 32
MOST_MUTED = 500
TRIES = 20


class _Plan(BaseModel):
    """A digest made and not yet posted whole: its messages, and what the schedule remembers of it once it is."""

    model_config = ConfigDict(frozen=True)

    messages: tuple[Message, ...]
    told_until: float
    seen: tuple[str, ...]
    is_whole: bool
    trend: tuple[Sample, ...]


@registry.handles("digest")
async def digest(job: Job, ports: Ports) -> None:
    """`args`: what (now, on, off, show, mute, unmute; slot for one that is due), when (with on), design (with mute and
    unmute), schedule (with slot). Raises Retry, Wait, LockLost and ChatError.
    """
    match job.command.args.get("what"):
        case "slot":
            await _slot(job, ports)
        case "now":
            await _now(job, ports)
        case "on":
            await _on(job, ports)
        case "off":
            await _off(job, ports)
        case "mute" | "unmute" as what:
            await _mute(job, ports, is_muted=what == "mute")
        case _:
            schedule = await _here(job, ports)
            due = await ports.schedules.next_slot(schedule.place.workspace, schedule.id) if schedule else None
            await answer(job, ports, telling.standing(schedule, due))


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that what they asked was given up; what was due by time has no asker who waits. Raises ChatError."""
    if job.command.args.get("what") not in ("slot", "due"):
        await answering.failed(job, ports, code)


async def _slot(job: Job, ports: Ports) -> None:
    command = job.command
    schedule = await ports.schedules.get(command.place.workspace, command.args.get("schedule", ""))
    if schedule is None or schedule.when is None:
        return
    if await job.kept(NOT_THERE):
        await _pause(job, ports, schedule)
        return
    if schedule.paused or (schedule.posted >= command.asked_at and job.id not in schedule.applied):
        return
    plan = await _plan(job, ports, schedule)
    try:
        await _post(job, ports, plan.messages)
    except ChatNotThere as error:
        await job.keep(NOT_THERE, error.code.encode())
        await _pause(job, ports, schedule)
        return

    def posted(now: Schedule) -> Schedule:
        muted = now.muted
        if plan.is_whole:
            muted = {design: at for design, at in muted.items() if design in plan.seen}
        changes = {"posted": command.asked_at, "told_until": plan.told_until, "seen": plan.seen, "trend": plan.trend}
        return now.model_copy(update={**changes, "muted": muted})

    await _change(job, ports, schedule, posted)


async def _plan(job: Job, ports: Ports, schedule: Schedule) -> _Plan:
    """What is posted in this slot; once it is made every run posts the same."""
    if (kept := await job.kept("digest")) is not None:
        return _Plan.model_validate_json(kept)
    now, slot = ports.now(), job.command.asked_at
    gathered = await gather(ports, schedule, now, marks_stale=True)
    made = _digest(ports, gathered, schedule, now)
    is_late = now - slot > LATE_SECONDS and schedule.when is not None
    late_since = f"{local(slot, schedule.when.zone)} ({schedule.when.zone})" if is_late and schedule.when else ""
    if telling.is_empty(made):
        messages = [telling.NOTHING] if ports.digests.says_nothing else []
    else:
        messages = telling.pages(made, now, late_since)
    plan = _Plan(
        messages=tuple(messages),
        told_until=now,
        seen=tuple(design.id for design in gathered.designs),
        is_whole=gathered.total <= len(gathered.designs),
        trend=made.trend,
    )
    await job.keep("digest", plan.model_dump_json().encode())
    return plan


def _digest(ports: Ports, gathered: Gathered, schedule: Schedule, now: float) -> Digest:
    return collected(
        gathered.designs,
        gathered.closed,
        schedule,
        total=gathered.total,
        now=now,
        stale_seconds=ports.digests.stale_seconds,
    )


async def _post(job: Job, ports: Ports, messages: tuple[Message, ...]) -> None:
    """Post the next page that is not there yet, the first in its place, the others in its thread.

    Raises Wait where more are to come: at nine o'clock many channels wait for their first page, and a channel takes no
    more than about a message a second.
    """
    posts, place = Posts(job, ports.chat, elsewhere=False), job.command.place
    known = await job.messages()
    for number, message in enumerate(messages, start=1):
        name = f"digest-{number}"
        record = known.get(name)
        is_posted = record is not None and record.address is not None
        try:
            address = record.address if record and record.address else await posts.show(name, place, message)
        except ChatBusy as error:
            if ports.now() - job.command.asked_at > BUSY_SECONDS:
                raise
            # With many channels due at once it is the others' turn, and no failure of this one.
            raise Wait(error.code, after=max(error.retry_after, BUSY_PAUSE_SECONDS)) from None
        if not is_posted and number < len(messages):
            raise Wait("next-page", after=NEXT_PAGE_SECONDS)
        if number == 1:
            place = place.model_copy(update={"thread": address.thread or address.ts})


async def _pause(job: Job, ports: Ports, schedule: Schedule) -> None:
    """Pause a digest that has no place any more, and tell who set it up."""
    await _change(job, ports, schedule, lambda now: now.model_copy(update={"paused": NOT_THERE}))
    if schedule.person or schedule.when is None:
        return
    said = notice(
        f"I can no longer write in the channel where you switched the digest on ({described(schedule.when)}): it was "
        "archived, or I was removed. The digest is paused. Invite me there again and say ",
        say("digest on", style="code"),
        ".",
    )
    await Posts(job, ports.chat).directly("paused", schedule.set_by, said)


async def _now(job: Job, ports: Ports) -> None:
    schedule = await _here(job, ports) or await _new(job, ports)
    now = ports.now()
    made = _digest(ports, await gather(ports, schedule, now), schedule, now)
    if telling.is_empty(made):
        await answer(job, ports, telling.NOTHING)
        return
    posts, place = Posts(job, ports.chat), job.command.place
    known = await job.messages()
    try:
        for number, message in enumerate(telling.pages(made, now), start=1):
            record = known.get(f"digest-{number}")
            address = record.address if record else None
            address = address or await posts.show(f"digest-{number}", place, message)
            if number == 1:
                place = place.model_copy(update={"channel": address.channel, "thread": address.thread or address.ts})
    except Unreachable:
        return


async def _on(job: Job, ports: Ports) -> None:
    try:
        when = read(job.command.args.get("when", ""), ports.digests.zone)
    except NotUnderstood as error:
        await answer(job, ports, notice(error.words))
        return
    command = job.command
    fresh = await _new(job, ports)

    def on(now: Schedule) -> Schedule:
        changes: dict[str, object] = {"when": when, "set_by": command.person, "set_at": command.asked_at, "paused": ""}
        if now.when is None:
            # What happened while there was no digest is no news of the first one.
            changes["told_until"] = command.asked_at
        return now.model_copy(update={**changes, "place": fresh.place, "person": fresh.person})

    await job.hold()
    schedule = await _change(job, ports, fresh, on)
    due = await ports.schedules.next_slot(schedule.place.workspace, schedule.id)
    await answer(job, ports, telling.standing(schedule, due))


async def _off(job: Job, ports: Ports) -> None:
    schedule = await _here(job, ports)
    if schedule is None or (schedule.when is None and job.id not in schedule.applied):
        await answer(job, ports, notice("There is no digest here."))
        return
    await job.hold()
    await _change(job, ports, schedule, lambda now: now.model_copy(update={"when": None, "paused": ""}))
    await answer(job, ports, notice("The digest here is off."))


async def _mute(job: Job, ports: Ports, *, is_muted: bool) -> None:
    design = await ports.library.get(job.command.place.workspace, job.command.args.get("design", ""))
    if design is None:
        await answer(job, ports, GONE)
        return

    def step(now: Schedule) -> Schedule:
        others = {known: at for known, at in now.muted.items() if known != design.id}
        mine = {design.id: revision_of(design)} if is_muted else {}
        return now.model_copy(update={"muted": dict(list((others | mine).items())[-MOST_MUTED:])})

    await job.hold()
    await _change(job, ports, await _new(job, ports), step)
    await answer(job, ports, _muted(design, is_muted=is_muted))


def _muted(design: Design, *, is_muted: bool) -> Message:
    name = design.title or "The design"
    if not is_muted:
        return notice(f"{name} is in the digest here again.")
    undo = Button(label="Undo", verb="digest", value=value_of("digest", what="unmute", design=design.id))
    said = f"{name} is left out of the digest here until it is reviewed again."
    return Message(fallback=said, parts=(Paragraph(runs=(say(said),)), Actions(buttons=(undo,))))


async def _here(job: Job, ports: Ports) -> Schedule | None:
    place = job.command.place
    return await ports.schedules.get(place.workspace, ports.schedules.id_of(place))


async def _new(job: Job, ports: Ports) -> Schedule:
    """The schedule of this place as it is before anybody has set it."""
    command = job.command
    place = command.place.model_copy(update={"thread": None})
    try:
        direct = await ports.chat.direct(place, command.person)
    except ChatRefused:
        direct = None
    person = command.person if direct is not None and direct.channel == place.channel else ""
    return Schedule(id=ports.schedules.id_of(place), place=place, person=person)


async def _change(job: Job, ports: Ports, fresh: Schedule, step: Callable[[Schedule], Schedule]) -> Schedule:
    """A schedule, or else `fresh`, after a step that this job takes once. Raises Retry where others are always faster."""
    for _ in range(TRIES):
        now = await ports.schedules.get(fresh.place.workspace, fresh.id) or fresh.model_copy(update={"version": 0})
        if job.id in now.applied:
            return now
        after = step(now).model_copy(update={"applied": (*now.applied, job.id)[-MOST_APPLIED:]})
        try:
            return await ports.schedules.save(after)
        except Conflict:
            continue
    raise Retry("schedule-busy", after=1.0)
