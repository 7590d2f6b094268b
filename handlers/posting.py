"""Posting once: a message of a job is posted, or found and updated, however often and wherever the job dies.

Where a platform finds no messages, one whose fate is unknown is posted again and says so, for at least once is then the
best there is: the copy that came first stays as it was.
"""

import asyncio
from collections.abc import Awaitable, Callable

from handlers.commands import Place
from handlers.messages import Aside, Message, Paragraph, say
from handlers.ports import (
    Address,
    Chat,
    ChatBusy,
    ChatError,
    ChatNotThere,
    ChatRefused,
    ChatUnknown,
    Job,
    LockLost,
    MessageRecord,
)

# Between the server that dates our records and the platform that dates messages.
CLOCKS_DIFFER_SECONDS = 120
# What is added to the name of a message whose place was closed after it was posted, for the one that goes on elsewhere.
ELSEWHERE = "-elsewhere"


class Unreachable(Exception):
    """There is no place where the asker could be answered, and they have been told as far as that was possible."""


class Posts:
    """The outgoing messages of one run of a job, each under a name that is the same in every run.

    Where `elsewhere` is false a message goes to its place or nowhere: ChatNotThere is raised.
    """

    def __init__(self, job: Job, chat: Chat, *, elsewhere: bool = True) -> None:
        self._job = job
        self._chat = chat
        self._elsewhere = elsewhere

    async def show(self, name: str, place: Place, message: Message) -> Address:
        """Make the message called `name` say this: update it where it is, else post it.

        Raises LockLost, ChatBusy, ChatUnknown, ChatRefused, and Unreachable where no door is open.
        """
        return await self._show(name, place, message, leave=False)

    async def announce(self, name: str, place: Place, message: Message) -> Address:
        """Post the message called `name`, unless it is there: then it is left as it is.

        A run that is late with an update would put it in the place of what a later run has found out, and for good.
        Raises what `show` does.
        """
        return await self._show(name, place, message, leave=True)

    async def _show(self, name: str, place: Place, message: Message, *, leave: bool) -> Address:
        record = (await self._job.messages()).get(name)
        if record and record.place.channel != place.channel:
            message = _with_invitation(message)
        address = record.address if record else None
        may_be_there = record is not None
        again = False
        if record and not address:
            if await self._job.kept(f"refused:{name}"):
                may_be_there = False
                await self._job.keep(f"refused:{name}", b"")
            elif self._finds:
                address = await self._found(name, record)
            else:
                again = True
                await self._job.keep(f"again:{name}", b"1")
        if record and not self._finds and (again or await self._job.kept(f"again:{name}")):
            message = _said_again(message, self._job.id)
        if record and address:
            if leave:
                return address
            try:
                return await self._update(name, address, message)
            except ChatNotThere:
                # The place was closed to us since: archived, or the bot was removed.
                if not self._elsewhere or name.endswith(ELSEWHERE):
                    raise
                if await self._chat.enter(record.place):
                    return await self._update(name, address, message)
                return await self.show(name + ELSEWHERE, place, message)
        record = record or await self._job.begin(name, place)
        try:
            posted = await self._post_somewhere(name, record, message, again=again)
        except (ChatBusy, ChatRefused):
            if not may_be_there:
                # Looking for it is rationed more tightly than posting, or not possible at all: the next run need not.
                await self._job.keep(f"refused:{name}", b"1")
            raise
        if may_be_there:
            # What a run sent that died, or never heard what came of it, may land only now.
            await self._check_later(name)
        return posted

    async def _update(self, name: str, address: Address, message: Message) -> Address:
        await self._job.hold()
        await self._chat.update(address, f"{self._job.id}:{name}", message)
        return address

    async def directly(self, name: str, person: str, message: Message) -> None:
        """Make the message called `name` say this to somebody in a direct conversation, where that is possible.

        Raises LockLost, ChatBusy and ChatUnknown.
        """
        try:
            place = await self._chat.direct(self._job.command.place, person)
            await Posts(self._job, self._chat, elsewhere=False).show(name, place, message)
        except ChatRefused:
            # Somebody who has left, or takes no messages from us: nobody else is to be told.
            return

    async def _found(self, name: str, record: MessageRecord) -> Address | None:
        """The message that an earlier run began to post and may have posted."""
        copies = await self._chat.find(record.place, record.key, record.began - CLOCKS_DIFFER_SECONDS)
        if not copies:
            return None
        await self._job.posted(name, copies[0])
        for copy in copies[1:]:
            await self._chat.delete(copy)
        return copies[0]

    @property
    def _finds(self) -> bool:
        return self._chat.finds(self._job.command.place)

    async def _check_later(self, name: str) -> None:
        if self._finds:
            await _to_its_end(lambda: self._job.check_later(name))

    async def _post_somewhere(self, name: str, record: MessageRecord, message: Message, *, again: bool) -> Address:
        """Post where it was asked; else join; else in a direct message; else tell the asker by the command's reply URL."""
        try:
            return await self._post(name, record, message, again=again)
        except ChatNotThere as error:
            if not self._elsewhere:
                raise
            code = error.code
        try:
            if await self._chat.enter(record.place):
                return await self._post(name, record, message, again=again)
        except ChatNotThere:
            pass  # a member who may not write there all the same
        try:
            direct = await self._chat.direct(record.place, self._job.command.person)
            if direct.channel != record.place.channel:
                record = await self._job.moved(name, direct)
                message = _with_invitation(message)
            return await self._post(name, record, message, again=again)
        except ChatRefused:
            await self._whisper()
            raise Unreachable(code) from None

    async def _post(self, name: str, record: MessageRecord, message: Message, *, again: bool = False) -> Address:
        await self._job.hold()
        try:
            address = await self._chat.post(record.place, record.key, message, again=again)
        except (ChatUnknown, asyncio.CancelledError):
            # Sent it may be all the same, and land after the next run has looked for it.
            await self._check_later(name)
            raise
        await _to_its_end(lambda: self._record(name, address))
        return address

    async def _record(self, name: str, address: Address) -> None:
        try:
            await self._job.posted(name, address)
        except LockLost:
            await self._withdraw(name, address)
            raise

    async def _withdraw(self, name: str, address: Address) -> None:
        """Our lock token went while we posted: what we posted is a copy unless the run that has it now adopted it.

        Where nothing is found, it cannot: that run posts again, and ours goes.
        """
        record = (await self._job.messages()).get(name)
        known = record.address if record else None
        if known == address:
            return
        if known is None and self._finds:
            await self._check_later(name)
            return
        try:
            await self._chat.delete(address)
        except ChatError:
            await self._check_later(name)

    async def _whisper(self) -> None:
        command = self._job.command
        if not command.reply_to or await self._job.kept("whispered"):
            return
        await self._job.keep("whispered", b"1")
        text = "I can neither write in this channel nor send you a direct message. Add me here and ask again."
        await self._chat.whisper(command.reply_to, Message(fallback=text, parts=(Paragraph(runs=(say(text),)),)))


async def _to_its_end(step: Callable[[], Awaitable[None]]) -> None:
    """Do a step that may be done twice and must not be left half done: who cuts a run off waits a moment for its end."""
    try:
        await step()
    except asyncio.CancelledError:
        await step()
        raise


def _with_invitation(message: Message) -> Message:
    text = (
        "I cannot write in the channel where you asked, so I answer here. "
        "Add me there and I will answer in the channel next time."
    )
    return message.model_copy(update={"parts": (*message.parts, Paragraph(runs=(say(text, style="italic"),)))})


def _said_again(message: Message, job_id: str) -> Message:
    text = "A copy of this may stand above, for I could not learn whether it had arrived: this one is kept up to date. Job "
    return message.model_copy(update={"parts": (*message.parts, Aside(runs=(say(text), say(job_id, style="code"))))})
