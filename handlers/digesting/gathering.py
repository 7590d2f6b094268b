"""The designs that a digest tells of, read from the library: those open in a place, and those closed since the last one."""

from dataclasses import dataclass

from handlers.designs import Design
from handlers.library import Page
from handlers.ports import Ports
from handlers.saving import change
from handlers.schedules import Schedule
from handlers.tracking import gone_stale

# The worst come first, so that what is left out of a very long list is what presses least.
MOST_READ = 400
MOST_LOOKED_UP = 50
_A_READ = 100


@dataclass(frozen=True, slots=True)
class Gathered:
    """Open designs, the worst first, of `total`; and those that were closed since the last digest."""

    designs: tuple[Design, ...]
    total: int
    closed: tuple[Design, ...]


async def gather(ports: Ports, schedule: Schedule, now: float, *, marks_stale: bool = False) -> Gathered:
    """Read what a digest needs. Where it `marks_stale`, designs that nothing has happened to for too long become so."""
    designs, total = await _open(ports, schedule)
    stale: list[Design] = []
    if marks_stale:
        for design in designs:
            if gone_stale(design, now, ports.digests.stale_seconds) is design:
                continue
            after = await change(
                ports.library,
                design.workspace,
                design.id,
                lambda latest: gone_stale(latest, now, ports.digests.stale_seconds),
            )
            if after is not None and after.status == "stale":
                stale.append(after)
    gone = {design.id for design in stale}
    still = tuple(design for design in designs if design.id not in gone)
    closed = await _closed(ports, schedule, frozenset(design.id for design in designs)) if schedule.told_until else []
    return Gathered(still, total - len(gone), (*closed, *stale))


async def _open(ports: Ports, schedule: Schedule) -> tuple[list[Design], int]:
    place = schedule.place
    designs: list[Design] = []
    after = ""
    while True:
        if schedule.person:
            page = await ports.library.designs(
                place.workspace, owner=schedule.person, order="worst", after=after, limit=_A_READ
            )
        else:
            page = await ports.library.designs(
                place.workspace, channel=place.channel, order="worst", after=after, limit=_A_READ
            )
        designs += page.designs
        after = page.next
        if not after or len(designs) >= MOST_READ:
            return designs, page.total


async def _closed(ports: Ports, schedule: Schedule, still_open: frozenset[str]) -> list[Design]:
    """Designs that were open at the last digest, or came since, and are decided now."""
    workspace, since = schedule.place.workspace, schedule.told_until
    missing = [design_id for design_id in schedule.seen if design_id not in still_open][:MOST_LOOKED_UP]
    found = [await ports.library.get(workspace, design_id) for design_id in missing]
    if not schedule.person:
        newest = await _newest(ports, schedule)
        found += [design for design in newest.designs if design.created > since and design.id not in missing]
    return [d for d in found if d is not None and d.status != "open" and d.status_at > since]


async def _newest(ports: Ports, schedule: Schedule) -> Page:
    place = schedule.place
    counted = await ports.library.designs(place.workspace, channel=place.channel, which="all", limit=1)
    skip = max(0, counted.total - MOST_LOOKED_UP)
    return await ports.library.designs(
        place.workspace, channel=place.channel, which="all", skip=skip, limit=MOST_LOOKED_UP
    )
