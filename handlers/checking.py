"""After an unknown outcome: look again for copies of a message that landed late, and remove all but the recorded one."""

from handlers.ports import Job, Ports
from handlers.posting import CLOCKS_DIFFER_SECONDS
from handlers.registry import Registry

registry = Registry()


@registry.handles("check")
async def check(job: Job, ports: Ports) -> None:
    """`note` is the job and the name of the message, with a bar between."""
    job_id, _, name = job.command.note.partition("|")
    record = (await job.messages(job_id)).get(name)
    if record is None or record.address is None:
        # Not posted as far as anybody knows: the job itself looks before it posts, and a dead one has told the person.
        return
    for copy in await ports.chat.find(record.place, record.key, record.began - CLOCKS_DIFFER_SECONDS):
        if copy.ts != record.address.ts:
            await ports.chat.delete(copy)
