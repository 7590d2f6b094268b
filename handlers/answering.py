"""Answers to what somebody asked or pressed: to them alone where the platform gave a way, else in the thread."""

from handlers.messages import Message, notice
from handlers.ports import ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable


async def answer(job: Job, ports: Ports, message: Message) -> None:
    """Answer the person; in private where that can be. Raises ChatBusy, ChatUnknown and LockLost."""
    if await job.kept("answered"):
        return
    if job.command.reply_to:
        try:
            await ports.chat.whisper(job.command.reply_to, message)
        except ChatRefused:
            # The way was open for half an hour only.
            await _post(job, ports, message)
    else:
        await _post(job, ports, message)
    await job.keep("answered", b"1")


async def failed(job: Job, ports: Ports, code: str) -> None:
    """Tell the person that what they asked was given up; `code` is what the operator looks for. Raises ChatError."""
    await answer(
        job,
        ports,
        notice(f"I could not do that ({code}). An operator can run it again: arch-review dead retry {job.id}"),
    )


async def _post(job: Job, ports: Ports, message: Message) -> None:
    try:
        await Posts(job, ports.chat).show("answer", job.command.place, message)
    except Unreachable:
        return
