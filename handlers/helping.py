"""How to ask: the answer to `help`, and to a mention that names no design."""

from handlers.messages import Message, Paragraph, Run, say
from handlers.ports import Job, Ports
from handlers.posting import Posts
from handlers.registry import Registry

registry = Registry()


@registry.handles("help")
async def help_(job: Job, ports: Ports) -> None:
    """Say how to ask, in the thread of the question; the note `unclear` says that something else was asked."""
    message = usage(unclear=job.command.note == "unclear")
    await Posts(job, ports.chat).show("placeholder", job.command.place, message)


def usage(*, unclear: bool = False, command: str = "/arch-review") -> Message:
    """The usage, short; `unclear` where a design was looked for and not found."""
    lines: list[tuple[Run, ...]] = []
    if unclear:
        lines.append((say("I found neither a link nor a design's text in your message."),))
    lines += [
        (say("Give me a design of a distributed system and I review it in this thread.", style="bold"),),
        (say(f"{command} https://…", style="code"), say(" a link to a Markdown or reStructuredText document")),
        (say(f"{command} <text>", style="code"), say(" the text itself, pasted")),
        (say("@mention https://…", style="code"), say(" the same, in a channel or a thread")),
    ]
    return Message(
        fallback="Give me a design: a link to a Markdown or reStructuredText document, or the text itself.",
        parts=tuple(Paragraph(runs=line) for line in lines),
    )
