"""Reminders: a design that somebody wants to be told of once more, in a direct message on the next working day."""

from handlers.answering import answer
from handlers.deciding import GONE
from handlers.digesting import telling
from handlers.digesting.when import local
from handlers.messages import notice
from handlers.ports import Job, Ports
from handlers.posting import Posts
from handlers.registry import Registry

registry = Registry()

_DAY = 86_400.0


@registry.handles("remind")
async def remind(job: Job, ports: Ports) -> None:
    """`args`: design; what is `due` when the time has come. Raises LockLost and ChatError."""
    command = job.command
    design = await ports.library.get(command.place.workspace, command.args.get("design", ""))
    if command.args.get("what") == "due":
        if design is not None and design.status == "open":
            reminder = telling.reminder(design, ports.now())
            await Posts(job, ports.chat).directly("reminder", command.person, reminder)
        return
    if design is None:
        await answer(job, ports, GONE)
        return
    at = next_working_day(command.asked_at)
    await job.hold()
    await ports.schedules.remind(command.place, command.person, design.id, at)
    name = design.title or "the design"
    await answer(job, ports, notice(f"I will remind you of {name} in a direct message on {local(at, 'UTC')} UTC."))


def next_working_day(at: float) -> float:
    """The same time of the next day that is neither Saturday nor Sunday, in seconds."""
    at += _DAY
    # 1970-01-01 was a Thursday.
    while (at // _DAY + 3) % 7 >= 5:
        at += _DAY
    return at
