"""After an outage: take in what was asked while nothing could be accepted."""

from handlers.ports import Job, Ports
from handlers.registry import Registry

registry = Registry()


@registry.handles("sweep")
async def sweep(job: Job, ports: Ports) -> None:
    """`asked_at` is from when on to read, `note` when the inbox was back."""
    await ports.sweeper.sweep(job.command.asked_at, float(job.command.note))
