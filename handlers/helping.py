"""How to ask: the answer to `help`, and to a mention that names no design."""

from collections.abc import Mapping

from handlers.messages import Message, Paragraph, Run, say
from handlers.ports import Job, Ports
from handlers.posting import Posts
from handlers.registry import Registry

registry = Registry()

# How each verb is used and what it does, as a person reads it.
USES: Mapping[str, tuple[str, str]] = {
    "open": ("open [by age|all] [page <n>]", "lists the open designs of this channel, the worst first"),
    "status": ("status <link>", "tells where a design stands"),
    "close": ("close <link> [approved|rejected|withdrawn]", "decides a design"),
    "reopen": ("reopen <link>", "opens a decided design again"),
    "owner": ("owner <link> @person", "hands a design over; choose the person from the list that your @ opens"),
    "review": (
        "review <link> [--fresh] [--persona]",
        "reviews a design again although it has not changed; with the architect where that reads on request",
    ),
    "digest": ("digest now|on <when>|off|show", "tells of the open designs, such as on weekdays 09:00 Europe/Berlin"),
}

_ALSO = "the same, in a channel or a thread; so are the words below"


@registry.handles("help")
async def help_(job: Job, ports: Ports) -> None:
    """Say how to ask, in the thread of the question; the note `unclear` says that something else was asked.

    `args`: verb (the one whose use is wanted or was missed), suggested (the one that was perhaps meant).
    """
    args = job.command.args
    message = usage(
        unclear=job.command.note == "unclear",
        verb=args.get("verb", ""),
        suggested=args.get("suggested", ""),
        command=await ports.chat.command(job.command.place),
    )
    await Posts(job, ports.chat).show("placeholder", job.command.place, message)


def usage(*, unclear: bool = False, verb: str = "", suggested: str = "", command: str = "") -> Message:
    """The usage, short; `unclear` where what was asked was not understood.

    With a `verb` how that one is used, with one `suggested` the question whether it was meant. `command` is what is
    typed before the words: a command with a slash, a mention or nothing.
    """
    lines: list[tuple[Run, ...]] = []
    if verb in USES:
        lines += [(say("I did not understand that. It is:"),)] if unclear else []
        lines.append(_use(command, *USES[verb]))
    elif suggested in USES:
        lines += [(say("Did you mean this?"),), _use(command, *USES[suggested])]
    else:
        lines += [(say("I found neither a link nor a design's text in your message."),)] if unclear else []
        lines += [
            (say("Give me a design of a distributed system and I review it in this thread.", style="bold"),),
            _use(command, "https://…", "a link to a Markdown or reStructuredText document"),
            _use(command, "<text>", "the text itself, pasted"),
            *([_use("@mention", "https://…", _ALSO)] if command.startswith("/") else []),
            _use(
                "@mention" if command.startswith("/") else command,
                "what happens when …?",
                "in the thread of a review: the architect answers from the design",
            ),
            *(_use(command, use, what) for use, what in USES.values()),
        ]
    return Message(
        fallback="Give me a design: a link to a Markdown or reStructuredText document, or the text itself.",
        parts=tuple(Paragraph(runs=line) for line in lines),
    )


def _use(command: str, use: str, what: str) -> tuple[Run, ...]:
    return say(f"{command} {use}".strip(), style="code"), say(f" {what}")
