"""`arch-review digest`: the digests that are posted by time, for the operator to look at or switch off."""

import contextlib
from collections.abc import AsyncIterator

import click

from bot.cli.running import run, settings
from bot.composition import schedules, server
from bot.connecting import patient
from bot.inbox import Vault
from bot.schedule import RedisSchedules
from handlers.digesting.when import described, local
from handlers.schedules import Conflict, Schedule
from review_core.report.safety import one_line

NOT_KNOWN = 1


@click.group(name="digest")
def command() -> None:
    """List, show or switch off the digests that are posted by time.

    A digest is named by its id or its channel's. Exit status 1 where one that was named is not known.
    """


@command.command(name="list")
def list_() -> None:
    """List them: id, workspace, channel, when, and the next slot or why there is none."""

    async def main() -> list[tuple[Schedule, float | None]]:
        async with _opened() as kept:
            return [(schedule, due) async for schedule, due in kept.every() if schedule.when is not None]

    found = run(main())
    if not found:
        click.echo("no digests")
    for schedule, due in found:
        said = (schedule.id, schedule.place.workspace, schedule.place.channel, _when(schedule), _next(schedule, due))
        click.echo("  ".join(one_line(part) for part in said))


@command.command()
@click.argument("named")
@click.pass_context
def show(ctx: click.Context, named: str) -> None:
    """Show one: who set it, when it is due, what is muted, and how many designs were open week by week."""

    async def main() -> list[tuple[Schedule, float | None]]:
        async with _opened() as kept:
            return await _found(kept, named)

    found = run(main())
    if not found:
        _unknown(ctx, named)
    for schedule, due in found:
        for label, value in (
            ("id", schedule.id),
            ("workspace", schedule.place.workspace),
            ("channel", schedule.place.channel),
            ("when", _when(schedule)),
            ("next", _next(schedule, due)),
            ("set by", schedule.set_by),
            ("last", local(schedule.posted, "UTC") + " UTC" if schedule.posted else "-"),
            ("muted", str(len(schedule.muted))),
            ("open", " ".join(str(sample.open) for sample in schedule.trend) or "-"),
        ):
            click.echo(f"{label:<10}{one_line(value)}")


@command.command()
@click.argument("named")
@click.pass_context
def off(ctx: click.Context, named: str) -> None:
    """Switch one off."""

    async def main() -> int:
        async with _opened() as kept:
            found = await _found(kept, named)
            for schedule, _ in found:
                await _switch_off(kept, schedule)
            return len(found)

    if not run(main()):
        _unknown(ctx, named)
    click.echo(f"{named} is off")


async def _switch_off(kept: RedisSchedules, schedule: Schedule) -> None:
    now: Schedule | None = schedule
    while now is not None and now.when is not None:
        try:
            await kept.save(now.model_copy(update={"when": None, "paused": ""}))
            return
        except Conflict:
            now = await kept.get(schedule.place.workspace, schedule.id)


async def _found(kept: RedisSchedules, named: str) -> list[tuple[Schedule, float | None]]:
    return [
        (schedule, due)
        async for schedule, due in kept.every()
        if schedule.when is not None and named in (schedule.id, schedule.place.channel)
    ]


def _when(schedule: Schedule) -> str:
    return described(schedule.when) if schedule.when else "off"


def _next(schedule: Schedule, due: float | None) -> str:
    if schedule.paused:
        return f"paused ({schedule.paused})"
    return local(due, schedule.when.zone) if due is not None and schedule.when else "-"


def _unknown(ctx: click.Context, named: str) -> None:
    click.echo(f"{named} is no digest that is known here", err=True)
    ctx.exit(NOT_KNOWN)


@contextlib.asynccontextmanager
async def _opened() -> AsyncIterator[RedisSchedules]:
    chosen = settings()
    async with server(chosen, own=False) as attachment:
        client = patient(attachment.url)
        try:
            yield schedules(chosen, client, Vault(attachment.secret))
        finally:
            await client.aclose()
