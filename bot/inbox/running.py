"""A running job as handlers see it: its command and records, every write checked against its lock token."""

from collections.abc import Mapping

from bot.inbox.queue import Lease, Queue
from handlers.commands import Command, Delivery, Key, Place
from handlers.ports import Address, LockLost, MessageRecord

# Where an outcome was unknown, copies are looked for soon, and again when even a very late one has landed.
CHECKS_AFTER_SECONDS = (10, 60, 600)


class RunningJob:
    """Implements handlers.ports.Job on a lease."""

    def __init__(self, queue: Queue, lease: Lease) -> None:
        self._queue = queue
        self._lease = lease

    @property
    def id(self) -> str:
        """The job's id."""
        return self._lease.id

    @property
    def command(self) -> Command:
        """What was asked."""
        return self._lease.command

    @property
    def attempt(self) -> int:
        """1 on the first run; goes up when a run failed, not when one was handed back."""
        return self._lease.attempts + 1

    @property
    def created(self) -> float:
        """The server's time of acceptance, in seconds."""
        return self._lease.created

    async def messages(self, job_id: str | None = None) -> Mapping[str, MessageRecord]:
        """Message records by name, of this job or of another."""
        records = await self._queue.messages(job_id or self.id)
        return {name: MessageRecord.model_validate_json(value) for name, value in records.items()}

    async def begin(self, name: str, place: Place) -> MessageRecord:
        """Record that posting of a message begins; what was recorded first stands."""
        fresh = MessageRecord(key=f"{self.id}:{name}", place=place, began=0.0)
        return MessageRecord.model_validate_json(await self._write("begin", name, fresh.model_dump_json()))

    async def moved(self, name: str, place: Place) -> MessageRecord:
        """Record that a message goes to another place than where it was begun."""
        moved = (await self.messages())[name].model_copy(update={"place": place})
        await self._write("moved", name, moved.model_dump_json())
        return moved

    async def posted(self, name: str, address: Address) -> None:
        """Record where a message is."""
        record = (await self.messages())[name].model_copy(update={"address": address})
        thread = "|".join((address.workspace, address.channel, address.thread or address.ts))
        await self._write("posted", name, record.model_dump_json(), thread)

    async def check_later(self, name: str) -> None:
        """Look for other copies of a message later: even where the lock is lost, for then it matters most."""
        for after in CHECKS_AFTER_SECONDS:
            check = self.command.model_copy(update={"kind": "check", "source": None, "note": f"{self.id}|{name}"})
            delivery = Delivery(
                command=check,
                keys=(Key(parts=("check", self.id, name, self._lease.token, str(after))),),
                lane=f"check:{self.id}:{name}:{after}",
                order=self.created,
            )
            await self._queue.spawn(delivery, delay_ms=after * 1000)

    async def follow(self, delivery: Delivery) -> None:
        """Queue a job that follows from this one, once by its keys."""
        if not await self._queue.spawn(delivery, by=self._lease):
            raise LockLost(self.id)

    async def keep(self, field: str, value: bytes) -> None:
        """Keep a step's outcome, encrypted, for a later run of this job."""
        await self._write("keep", field, self._queue.vault.seal(value))

    async def kept(self, field: str) -> bytes | None:
        """A step's outcome of an earlier run, or None."""
        return await self._queue.kept(self.id, field)

    async def text(self, sha256: str) -> str | None:
        """A text record's text; None after its time to live."""
        return await self._queue.text(sha256)

    async def hold(self) -> None:
        """Raise LockLost unless the lock token is still ours."""
        await self._write("hold")

    async def _write(self, what: str, field: str = "", value: str = "", extra: str = "") -> str:
        reply = await self._queue.write(self._lease, what, field, value, extra)
        if reply is None:
            raise LockLost(self.id)
        return reply
