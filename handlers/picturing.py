"""The pictures of a review in its thread: drawn, uploaded unseen, remembered, then shown in a message of their own.

What cannot be drawn or uploaded is told in words instead: a picture never keeps a review from its readers.
"""

import hashlib
import logging
from collections.abc import Sequence

from handlers import messages
from handlers.commands import Place
from handlers.messages import Aside, Message, Paragraph, Part, say
from handlers.opinion import FAILURES
from handlers.ports import ChatError, ChatRefused, Job, Ports, ReviewError
from handlers.posting import Posts
from review_core.model import Review, Scenario
from review_core.report.pictures import Picture, scenario_pictures, topology_picture

log = logging.getLogger(__name__)


async def show_system(job: Job, ports: Ports, review: Review, thread: Place) -> None:
    """Show what the document describes, its weak places marked, in the thread of its review; safe to run again.

    Raises LockLost, ChatBusy and ChatUnknown.
    """
    picture = topology_picture(review)
    if picture is not None:
        await _show(job, ports, picture, thread)


async def show_failures(job: Job, ports: Ports, review: Review, thread: Place) -> None:
    """Show the failures that the architect tells, if it is this job that told them; safe to run again.

    Raises LockLost, ChatBusy and ChatUnknown.
    """
    if FAILURES in await job.messages():
        await show_scenarios(job, ports, review.persona.scenarios, thread)


async def show_scenarios(job: Job, ports: Ports, scenarios: Sequence[Scenario], thread: Place) -> None:
    """Draw failures that are told in words above; nothing where that cannot be. Safe to run again.

    Raises LockLost, ChatBusy and ChatUnknown.
    """
    for picture in scenario_pictures(scenarios):
        await _show(job, ports, picture, thread)


async def _show(job: Job, ports: Ports, picture: Picture, thread: Place) -> None:
    file = await _file(job, ports, picture, thread)
    if not file and not picture.facts:
        return
    try:
        message = _drawn(picture, file) if file else _told(picture)
        await Posts(job, ports.chat, elsewhere=False).show(picture.name, thread, message)
    except ChatRefused as error:
        # Deleted by someone, or the thread is closed to us now.
        log.warning("a picture was not shown (%s)", error.code)


async def _file(job: Job, ports: Ports, picture: Picture, thread: Place) -> str:
    """The platform's id of a picture that can be shown now; empty where there is none."""
    # Another review by the same job may draw another picture of the same name.
    field = f"{picture.name}-{hashlib.sha256(picture.source.encode()).hexdigest()[:16]}"
    kept = await job.kept(field)
    try:
        file = kept.decode() if kept is not None else await _uploaded(ports, picture, thread)
        if not file:
            return ""
        if kept is None:
            # Before it is shown, so that a later run shows this one.
            await job.keep(field, file.encode())
        if await ports.chat.showable(thread, file):
            return file
        log.warning("a picture was not shown (not processed in time)")
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
    facts = "\n".join(picture.facts)
    parts = (Paragraph(runs=(say(picture.title, style="bold"),)), Paragraph(runs=(say(facts),)))
    return Message(fallback=picture.alt, parts=parts)
