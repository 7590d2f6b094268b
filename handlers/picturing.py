"""The pictures of a review in its thread: drawn, uploaded unseen, remembered, then shown in a message of its own.

What cannot be drawn or uploaded is told in words instead: a picture never keeps a review from its readers.
"""

import hashlib
import logging

from handlers import messages
from handlers.commands import Place
from handlers.messages import Aside, Message, Paragraph, Part, say
from handlers.ports import ChatError, Job, Ports, ReviewError
from handlers.posting import Posts
from review_core.model import Review
from review_core.report.pictures import Picture, scenario_pictures, topology_picture

log = logging.getLogger(__name__)


async def show_pictures(job: Job, ports: Ports, review: Review, thread: Place) -> None:
    """Show the system, and the failures that the architect tells, in the thread of a review; safe to run again.

    Raises LockLost and ChatError of the messages alone.
    """
    system = topology_picture(review)
    for picture in (*([system] if system else []), *scenario_pictures(review)):
        file = await _file(job, ports, picture, thread)
        if file or picture.text:
            message = _drawn(picture, file) if file else _told(picture)
            await Posts(job, ports.chat).show(picture.name, thread, message)


async def _file(job: Job, ports: Ports, picture: Picture, thread: Place) -> str:
    """The platform's id of a picture that can be shown now; empty where there is none."""
    # Another review of the same job may draw another picture of the same name.
    field = f"{picture.name}-{hashlib.sha256(picture.source.encode()).hexdigest()[:16]}"
    kept = await job.kept(field)
    try:
        file = kept.decode() if kept is not None else await _uploaded(ports, picture, thread)
        if not file:
            return ""
        if kept is None:
            # Before it is shown: a later run shows this one.
            await job.keep(field, file.encode())
        return file if await ports.chat.showable(thread, file) else ""
    except ReviewError as error:
        log.warning("a picture was not drawn (%s)", error.code)
    except ChatError as error:
        log.warning("a picture was not uploaded (%s)", error.code)
    return ""


async def _uploaded(ports: Ports, picture: Picture, thread: Place) -> str:
    if ports.drawer is None:
        return ""
    png = await ports.drawer.draw(picture.source)
    return await ports.chat.upload(thread, png, picture.alt, f"{picture.name}.png")


def _drawn(picture: Picture, file: str) -> Message:
    parts: list[Part] = [
        Paragraph(runs=(say(picture.title, style="bold"),)),
        messages.Picture(file=file, alt=picture.alt),
    ]
    if picture.legend:
        parts.append(Aside(runs=(say(picture.legend),)))
    return Message(fallback=picture.alt, parts=tuple(parts))


def _told(picture: Picture) -> Message:
    first, *rest = picture.text
    lines = "\n".join(rest)
    parts: list[Part] = [Paragraph(runs=(say(first, style="bold"),))]
    if lines:
        parts.append(Paragraph(runs=(say(lines),)))
    return Message(fallback=picture.alt, parts=tuple(parts))
