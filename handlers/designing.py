"""Designs as a whole: which are open here, how one stands, and what its owner decides of it."""

from collections.abc import Callable

from handlers import wording
from handlers.answering import answer
from handlers.commands import Link, PastedText
from handlers.deciding import GONE, act_of
from handlers.designs import Design, Status
from handlers.library import Page
from handlers.messages import Actions, Aside, Button, Facts, Heading, Message, Paragraph, Part, Run, notice, say
from handlers.ports import ChatRefused, Job, Ports
from handlers.posting import Posts, Unreachable
from handlers.pressing import value_of
from handlers.registry import Registry
from handlers.saving import change, link_of, source_of
from handlers.showing import refresh
from handlers.tracking import CLOSINGS, NotAllowed, closed, handed_over, is_pending, is_undecided, reopened

registry = Registry()

DESIGNS_A_PAGE = 10
UNKNOWN = notice("I have not reviewed that design, or no longer know it. Ask me to review it first.")


@registry.handles("open")
async def open_(job: Job, ports: Ports) -> None:
    """The open designs of the channel: the worst first, the older first among equals.

    `args`: how (`worst`; `age`, the oldest first; `all`, the decided ones as well), page (a number, or what the button
    for the next page carries). Raises LockLost and ChatError.
    """
    place, args = job.command.place, job.command.args
    how = args.get("how", "") if args.get("how") in ("age", "all") else "worst"
    page = args.get("page", "")
    number = max(1, int(page)) if page.isdecimal() and len(page) < 7 else 1
    # Of this channel alone: a list of the workspace would show the designs of private channels.
    found = await ports.library.designs(
        place.workspace,
        channel=place.channel,
        which="all" if how == "all" else "open",
        order="age" if how in ("age", "all") else "worst",
        after="" if page.isdecimal() else page,
        skip=(number - 1) * DESIGNS_A_PAGE,
        limit=DESIGNS_A_PAGE,
    )
    await answer(job, ports, _listed(found, how, ports.now(), is_first=page in ("", "1")))


@registry.handles("status")
async def status(job: Job, ports: Ports) -> None:
    """How a design stands. `args`: link or design. Raises LockLost and ChatError."""
    design = await ports.library.get(job.command.place.workspace, _id(job, ports))
    if design is None:
        await answer(job, ports, UNKNOWN)
        return
    await answer(job, ports, _standing(design, await _link_to(design, ports), ports.now()))


@registry.handles("close")
async def close(job: Job, ports: Ports) -> None:
    """Decide a design. `args`: link or design, how (approved, rejected, withdrawn). Raises Retry, LockLost, ChatError."""
    wanted = _closing(job)
    if wanted is None:
        await answer(job, ports, notice(f"A design is closed as {', '.join(CLOSINGS)}."))
        return
    act = act_of(job)
    await _decide(job, ports, lambda design: closed(design, wanted, act, ports.admins))


@registry.handles("reopen")
async def reopen(job: Job, ports: Ports) -> None:
    """Open a decided design again. `args`: link or design. Raises Retry, LockLost and ChatError."""
    act = act_of(job)
    await _decide(job, ports, lambda design: reopened(design, act, ports.admins))


@registry.handles("owner")
async def owner(job: Job, ports: Ports) -> None:
    """Hand a design over. `args`: link or design, person. Raises Retry, LockLost and ChatError."""
    person, act = job.command.args.get("person", ""), act_of(job)
    if not person:
        await answer(job, ports, notice("Tell me who: owner <link> @person."))
        return
    await _decide(job, ports, lambda design: handed_over(design, person, act, ports.admins))


async def _decide(job: Job, ports: Ports, step: Callable[[Design], Design]) -> None:
    await job.hold()
    try:
        design = await change(ports.library, job.command.place.workspace, _id(job, ports), step)
    except NotAllowed as error:
        await answer(job, ports, await _refusal(job, ports, error.words))
        return
    if design is None:
        await answer(job, ports, GONE if job.command.args.get("design") else UNKNOWN)
        return
    await refresh(design, job, ports, findings=frozenset())
    said = _said(job, design)
    try:
        # Where it is discussed, so that everybody there knows.
        await Posts(job, ports.chat).show("note", design.place, said)
    except Unreachable:
        return
    here = job.command.place
    if (here.channel, here.thread) != (design.place.channel, design.place.thread):
        await answer(job, ports, said)


async def _refusal(job: Job, ports: Ports, words: str) -> Message:
    design = await ports.library.get(job.command.place.workspace, _id(job, ports))
    owned = (
        (say(" It is "), Run(person=design.owner), say("'s; they can hand it over: owner <link> @person."))
        if design
        else ()
    )
    return notice(say(words), *owned)


def _id(job: Job, ports: Ports) -> str:
    """The design that a button names by its id, a command by its link or text."""
    args, source = job.command.args, job.command.source
    if args.get("design"):
        return args["design"]
    named: Link | PastedText | None = Link(url=args["link"]) if args.get("link") else source
    return ports.library.id_of(job.command.place.workspace, source_of(named)) if named else ""


def _listed(page: Page, how: str, now: float, *, is_first: bool) -> Message:
    noun = "design" if how == "all" else "open design"
    if not page.designs:
        return notice(f"There is no {noun} here." if is_first else "That was the last page.")
    title = f"{wording.counted(page.total, noun)} here"
    by = "the oldest first" if how in ("age", "all") else "the worst finding first, then the oldest"
    parts: list[Part] = [Heading(text=title), Aside(runs=(say(f"By age and severity: {by}."),))]
    parts += [_line(design, now) for design in page.designs]
    buttons: list[Button] = []
    if page.next:
        following = value_of("open", how=how, page=page.next)
        buttons.append(Button(label="Next page", verb="open", value=following))
    if how != "all" and page.total > 1:
        label, other = ("Worst first", "worst") if how == "age" else ("Oldest first", "age")
        buttons.append(Button(label=label, verb="open", value=value_of("open", how=other)))
    if buttons:
        parts.append(Actions(buttons=tuple(buttons)))
    return Message(fallback=title, parts=tuple(parts))


def _line(design: Design, now: float) -> Paragraph:
    pending = [finding for finding in design.findings if is_pending(finding)]
    worst = next((mark for level, mark in wording.MARKS.items() if any(f.severity == level for f in pending)), "⚪")
    undecided = sum(is_undecided(finding) for finding in design.findings)
    waits = f", {undecided} undecided" if undecided else ""
    mark, words = wording.STATUSES[design.status]
    closed_as = (say(f" · {mark} {words.lower()}"),) if design.status != "open" else ()
    return Paragraph(
        runs=(
            say(f"{worst} "),
            _name(design),
            *closed_as,
            # Without its owner: a list must ping nobody.
            say(f" · {wording.age(now - design.created)} · {wording.findings(f.severity for f in pending)}{waits}"),
        )
    )


def _standing(design: Design, link: str, now: float) -> Message:
    mark, words = wording.STATUSES[design.status]
    pending = [finding for finding in design.findings if is_pending(finding)]
    decided = [finding for finding in design.findings if finding.decision is not None]
    resolved = sum(finding.state == "resolved" for finding in design.findings)
    by = (say(" by "), Run(person=design.status_by)) if design.status_by and design.status != "open" else ()
    newest = design.revisions[-1] if design.revisions else None
    pairs = [
        ("Still to be dealt with", wording.findings(f.severity for f in pending)),
        ("Decided", str(len(decided))),
        ("Resolved", str(resolved)),
        ("Age", wording.age(now - design.created)),
    ]
    if newest:
        pairs.append(("Reviews", f"{len(design.revisions)}, the last on {wording.day(newest.at)}"))
    parts: list[Part] = [
        Paragraph(runs=(say(f"{mark} "), say(words, style="bold"), *by, say(" · "), _name(design))),
        Paragraph(
            runs=(
                say("Owner: "),
                Run(person=design.owner),
                *((say(" · "), Run(text="its review", link=link)) if link else ()),
            )
        ),
        Facts(pairs=tuple(pairs)),
    ]
    for finding in pending[:DESIGNS_A_PAGE]:
        runs = (say(f"{wording.MARKS[finding.severity]} {finding.title}"), *_decided(wording.decision(finding)))
        parts.append(Paragraph(runs=runs))
    if len(pending) > DESIGNS_A_PAGE:
        parts.append(Aside(runs=(say(f"and {len(pending) - DESIGNS_A_PAGE} more"),)))
    return Message(fallback=f"{design.title or 'Untitled design'}: {words.lower()}", parts=tuple(parts))


def _decided(decision: tuple[Run, ...]) -> tuple[Run, ...]:
    return (say(" · "), *decision) if decision else ()


def _said(job: Job, design: Design) -> Message:
    person = Run(person=job.command.person)
    if job.command.kind == "owner":
        return notice(_name(design), " is ", Run(person=design.owner), "'s now, says ", person, ".")
    # What was asked: by the time that a job runs again somebody else may have decided anew.
    is_closing = job.command.kind == "close"
    mark, words = wording.STATUSES[_closing(job) or "withdrawn"] if is_closing else wording.STATUSES["open"]
    undecided = sum(is_undecided(finding) for finding in design.findings)
    left = f" {wording.counted(undecided, 'finding')} of it stayed undecided." if undecided and is_closing else ""
    return notice(f"{mark} ", _name(design), f": {words.lower()} by ", person, f".{left}")


def _closing(job: Job) -> Status | None:
    how = job.command.args.get("how") or "withdrawn"
    return next((known for known in CLOSINGS if known == how), None)


def _name(design: Design) -> Run:
    return Run(text=design.title or "Untitled design", link=link_of(design), style="plain")


async def _link_to(design: Design, ports: Ports) -> str:
    try:
        return await ports.chat.permalink(design.head) if design.head else ""
    except ChatRefused:
        return ""
