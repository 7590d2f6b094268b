"""A digest in messages: what has happened, then page by page the open designs, each in one line with its buttons."""

from collections.abc import Mapping, Sequence

from handlers import wording
from handlers.designs import Design
from handlers.digesting.collecting import Digest, Entry, Happened, Need, undecided
from handlers.digesting.when import described, local
from handlers.messages import Actions, Aside, Button, Divider, Heading, Message, Paragraph, Part, Run, notice, say
from handlers.pressing import value_of
from handlers.saving import link_of
from handlers.schedules import Sample, Schedule
from handlers.tracking import is_pending

# With their buttons more would not fit into one message of the platforms that we know.
DESIGNS_A_PAGE = 5
MOST_DESIGNS = 30
LONGEST_NAME = 80
MOST_CLOSED = 6
_BARS = "▁▂▃▄▅▆▇█"
_NEEDS: Mapping[Need, str] = {
    "author": "Waiting for the author",
    "reviewer": "Waiting for a reviewer's decision",
    "stale": "Going stale",
}
NOTHING = notice("No design is open here, and nothing has happened since the last digest.")


def is_empty(digest: Digest) -> bool:
    """Whether there is nothing to tell."""
    return not digest.entries and digest.happened.is_nothing


def pages(digest: Digest, now: float, late_since: str = "") -> list[Message]:
    """The messages of a digest, at least one. `late_since` is when it was due, where it comes late."""
    listed = digest.entries[:MOST_DESIGNS]
    chunks = [listed[n : n + DESIGNS_A_PAGE] for n in range(0, len(listed), DESIGNS_A_PAGE)] or [()]
    made = [_page(digest, chunk, now, late_since, number) for number, chunk in enumerate(chunks, start=1)]
    rest = digest.total - digest.muted - len(listed)
    if rest > 0:
        more = Paragraph(
            runs=(
                say(f"{rest} more are open: "),
                say("open", style="code"),
                say(" lists them all."),
            )
        )
        made[-1] = made[-1].model_copy(update={"parts": (*made[-1].parts, more)})
    return made


def sparkline(trend: Sequence[Sample]) -> str:
    """The open designs of the last weeks as bars; empty for fewer than two weeks."""
    if len(trend) < 2:
        return ""
    most = max(sample.open for sample in trend) or 1
    return "".join(_BARS[round(sample.open / most * (len(_BARS) - 1))] for sample in trend)


def reminder(design: Design, now: float) -> Message:
    """What a person is told who wanted to be reminded of a design."""
    lead = Paragraph(runs=(say("You asked me to remind you of a design:", style="bold"),))
    line = _line(Entry(design, "author", is_new=False, is_changed=False), now, mention=False)
    return Message(
        fallback=f"Reminder: {design.title or 'Untitled design'}",
        parts=(lead, line, Actions(buttons=(_later(design), *_deciding(design)))),
    )


def standing(schedule: Schedule | None, due: float | None) -> Message:
    """How the digest of a place is set."""
    how = say("digest on weekdays 09:00 Europe/Berlin", style="code")
    if schedule is None or schedule.when is None:
        return notice("There is no digest here. Switch it on: ", how, ".")
    when = described(schedule.when)
    if schedule.paused:
        return notice(f"The digest here, {when}, is paused: I could not write here. Switch it on again: ", how, ".")
    runs = [say(f"The digest comes {when}, set by "), Run(person=schedule.set_by)]
    if due is not None:
        runs.append(say(f"; the next one on {local(due, schedule.when.zone)}"))
    if schedule.muted:
        runs.append(say(f". {wording.counted(len(schedule.muted), 'design')} muted until reviewed again"))
    buttons = (
        Button(label="Send one now", verb="digest", value=value_of("digest", what="now")),
        Button(label="Switch it off", verb="digest", value=value_of("digest", what="off")),
    )
    return Message(
        fallback=f"The digest comes {when}.",
        parts=(Paragraph(runs=(*runs, say("."))), Actions(buttons=buttons)),
    )


def _page(digest: Digest, chunk: Sequence[Entry], now: float, late_since: str, number: int) -> Message:
    parts: list[Part] = []
    where = "of yours" if digest.is_personal else "here"
    title = f"{wording.counted(digest.total, 'open design') if digest.total else 'No open design'} {where}"
    if number == 1:
        parts.append(Heading(text=title))
        if late_since:
            parts.append(Aside(runs=(say(f"This digest is late: it was due on {late_since}."),)))
        parts += _happened(digest.happened)
        parts += _trend(digest)
    before = digest.entries[(number - 1) * DESIGNS_A_PAGE - 1].need if number > 1 else None
    for entry in chunk:
        if entry.need != before:
            count = sum(other.need == entry.need for other in digest.entries)
            parts += [Divider(), Paragraph(runs=(say(f"{_NEEDS[entry.need]} ({count})", style="bold"),))]
            before = entry.need
        # A mention is a call: only to somebody of whom something is wanted, and who does not read it anyway.
        is_asked = entry.need != "reviewer" and not digest.is_personal
        parts += [_line(entry, now, mention=is_asked), Actions(buttons=_buttons(entry.design))]
    more = f", page {number}" if number > 1 else ""
    return Message(fallback=f"Digest: {title[0].lower()}{title[1:]}{more}", parts=tuple(parts))


def _happened(happened: Happened) -> list[Part]:
    counts = (
        (happened.new, "new design"),
        (happened.reviewed, "new revision"),
        (happened.resolved, "finding resolved"),
        (happened.decided, "finding decided"),
    )
    said = ", ".join(_counted(number, noun) for number, noun in counts if number)
    parts: list[Part] = []
    if said:
        parts.append(Paragraph(runs=(say("Since the last digest: ", style="bold"), say(f"{said}."))))
    for design in happened.closed[:MOST_CLOSED]:
        mark, words = wording.STATUSES[design.status]
        parts.append(Paragraph(runs=(say(f"{mark} {words}: "), _name(design))))
    if len(happened.closed) > MOST_CLOSED:
        parts.append(Aside(runs=(say(f"and {len(happened.closed) - MOST_CLOSED} more decided"),)))
    return parts


def _counted(number: int, noun: str) -> str:
    first, _, rest = noun.partition(" ")
    return f"{wording.counted(number, first)} {rest}" if first == "finding" else wording.counted(number, noun)


def _trend(digest: Digest) -> list[Part]:
    bars = sparkline(digest.trend)
    if not bars:
        return []
    first, last = digest.trend[0], digest.trend[-1]
    words = (
        f" open designs, week by week: {first.open} → {last.open}; of high severity {first.pressing} → {last.pressing}"
    )
    return [Aside(runs=(say(bars, style="code"), say(words)))]


def _line(entry: Entry, now: float, *, mention: bool) -> Paragraph:
    design = entry.design
    pending = [finding for finding in design.findings if is_pending(finding)]
    worst = next((mark for level, mark in wording.MARKS.items() if any(f.severity == level for f in pending)), "⚪")
    waits = f", {undecided(design)} undecided" if undecided(design) else ""
    idle = f", untouched for {wording.age(now - design.updated)}" if entry.need == "stale" else ""
    news = " · new" if entry.is_new else " · changed" if entry.is_changed else ""
    said = wording.by_severity(f.severity for f in pending) or "nothing left to do"
    owner = (say(" · "), Run(person=design.owner)) if mention else ()
    return Paragraph(
        runs=(
            say(f"{worst} "),
            _name(design),
            say(f" · {wording.age(now - design.created)}{idle} · {said}{waits}{news}"),
            *owner,
        )
    )


def _buttons(design: Design) -> tuple[Button, ...]:
    mute = Button(label="Mute", verb="digest", value=value_of("digest", what="mute", design=design.id))
    return (_later(design), *_deciding(design), mute)


def _later(design: Design) -> Button:
    return Button(label="Remind me later", verb="remind", value=value_of("remind", design=design.id))


def _deciding(design: Design) -> tuple[Button, ...]:
    again = Button(label="Review again", verb="review", value=value_of("review", design=design.id))
    close = Button(
        label="Close",
        verb="close",
        value=value_of("close", design=design.id, how="withdrawn"),
        confirm="Close this design as withdrawn?",
    )
    return again, close


def _name(design: Design) -> Run:
    name = design.title or "Untitled design"
    return Run(text=name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…", link=link_of(design))
