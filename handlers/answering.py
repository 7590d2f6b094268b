"""Answers to what somebody asked or pressed: to them alone where the platform gave a way, else in the thread."""

from handlers.messages import Message, notice
from handlers.ports import ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable


async def answer(job: Job, ports: Ports, message: Message) -> None:
    """Answer the person; in private where that can be. Raises ChatBusy, ChatUnknown and LockLost."""
    if await job.kept("answered"):
        return
    if not (job.command.reply_to and await _told_alone(job, ports, message)):
        await _post(job, ports, message)
    await job.keep("answered", b"1")


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that what they asked was given up; `code` is what the operator looks for. Raises ChatError."""
    await answer(
        job,
        ports,
        notice(f"I could not do that ({code}). An operator can run it again: arch-review dead retry {job.id}"),
    )


async def _told_alone(job: Job, ports: Ports, message: Message) -> bool:
    """Whether the person could be answered alone."""
    command, chat = job.command, ports.chat
    try:
        if chat.finds(command.place):
            # The way is open for half an hour only.
            await chat.whisper(command.reply_to, message)
        else:
            # A message like others there: whether it arrived may be as unknown, which is then said and counted.
            place = await chat.direct(command.place, command.person)
            await Posts(job, chat, elsewhere=False).show("alone", place, message)
    except ChatRefused:
        return False
    return True


async def _post(job: Job, ports: Ports, message: Message) -> None:
    try:
        await Posts(job, ports.chat).show("answer", job.command.place, message)
    except Unreachable:
        return
