"""`arch-review library`: the designs that the bot remembers, for the operator to look at, export or delete."""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import click

from bot.cli.keeping import chosen_workspace, opened, workspace_option
from bot.cli.running import run
from bot.library import RedisLibrary
from handlers import wording
from handlers.commands import Link
from handlers.designs import Design
from handlers.saving import source_of
from handlers.tracking import is_pending, is_undecided
from review_core.report.safety import escape_json, one_line

NOT_KNOWN = 1


@click.group(name="library")
def command() -> None:
    """List, show, export or delete the designs that the bot remembers.

    A design is named by its id or its link. Exit status 1 where one that was named is not known.
    """


@command.command(name="list")
@workspace_option
@click.option("--channel", default="", help="Only those of one channel (its id).")
@click.option("--all", "everything", is_flag=True, help="The decided ones as well.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1), help="How many, the oldest first.")
def list_(workspace: str, channel: str, everything: bool, limit: int) -> None:
    """List designs: id, status, since when, findings to be dealt with, title and source."""

    async def main() -> None:
        async with opened() as library:
            where = await chosen_workspace(library, workspace)
            page = await library.designs(where, channel=channel, which="all" if everything else "open", limit=limit)
            for design in page.designs:
                pending = wording.by_severity(f.severity for f in design.findings if is_pending(f))
                since = wording.day(design.created)
                said = (design.id, design.status, since, pending or "-", design.title, design.source)
                click.echo("  ".join(one_line(part) for part in said))
            if page.total > len(page.designs):
                click.echo(f"{len(page.designs)} of {page.total}; more with --limit", err=True)
            if not page.total:
                click.echo("no designs")

    run(main())


@command.command()
@click.argument("named")
@workspace_option
@click.pass_context
def show(ctx: click.Context, named: str, workspace: str) -> None:
    """Show a design: its revisions, its findings and what was decided of each."""

    async def main() -> Design | None:
        async with opened() as library:
            return await _found(library, await chosen_workspace(library, workspace), named)

    design = run(main())
    if design is None:
        _unknown(ctx, named)
        return
    for label, value in (
        ("id", design.id),
        ("title", design.title),
        ("source", design.source),
        ("owner", design.owner),
    ):
        click.echo(f"{label:<9}{one_line(value)}")
    by = f" by {design.status_by}" if design.status_by else ""
    click.echo(f"status   {design.status}{by}\nchannel  {design.place.channel}")
    for revision in design.revisions:
        when = wording.day(revision.at)
        click.echo(
            f"review   {when} for {revision.by}: {revision.sha256[:12]}, {revision.open_findings} to be dealt with"
        )
    for finding in design.findings:
        click.echo(f"\n{finding.severity:<7}{one_line(finding.title)} ({finding.rule}) {finding.state}")
        if finding.decision is not None:
            made = finding.decision
            reason = f": {made.reason}" if made.reason else ""
            click.echo(" " * 7 + one_line(f"{made.verdict} by {made.by}, {wording.day(made.at)}{reason}"))
        elif is_undecided(finding):
            click.echo("       undecided")


@command.command()
@click.argument("named", required=False)
@workspace_option
@click.pass_context
def export(ctx: click.Context, named: str | None, workspace: str) -> None:
    """Write a design, or all of a workspace, to standard output: JSON, one design a line, with reviews and texts."""

    async def main() -> bool:
        async with opened() as library:
            where = await chosen_workspace(library, workspace)
            wanted = [await _found(library, where, named)] if named else None
            async for design in library.every(where) if wanted is None else _each(wanted):
                click.echo(escape_json(json.dumps(await _whole(library, design), ensure_ascii=False)))
            return wanted != [None]

    if not run(main()):
        _unknown(ctx, named or "")


@command.command()
@click.argument("named", required=False)
@workspace_option
@click.option("--all", "everything", is_flag=True, help="Every design of the workspace.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def delete(ctx: click.Context, named: str | None, workspace: str, everything: bool, yes: bool) -> None:
    """Delete a design, or with --all a workspace's, with reviews, decisions and texts. There is no way back.

    What was posted in the chat stays there.
    """
    if bool(named) == everything:
        raise click.UsageError("name a design, or say --all")
    if not yes:
        click.confirm(f"Delete {'every design of the workspace' if everything else named}?", abort=True)

    async def main() -> int:
        async with opened() as library:
            where = await chosen_workspace(library, workspace)
            if everything:
                return await library.delete_all(where)
            assert named is not None
            return int(await library.delete(where, _id(library, where, named)))

    deleted = run(main())
    click.echo(f"{wording.counted(deleted, 'design')} deleted")
    if not deleted and named:
        _unknown(ctx, named)


async def _whole(library: RedisLibrary, design: Design) -> dict[str, Any]:
    reviews: dict[str, Any] = {}
    texts: dict[str, Any] = {}
    for sha256 in dict.fromkeys(revision.sha256 for revision in design.revisions):
        review = await library.review(design.workspace, design.id, sha256)
        text = await library.text(design.workspace, design.id, sha256)
        if review is not None:
            reviews[sha256] = review.model_dump(mode="json", by_alias=True)
        if text is not None:
            texts[sha256] = _readable(text)
    return {"design": design.model_dump(mode="json"), "reviews": reviews, "texts": texts}


def _readable(text: bytes) -> str | dict[str, str]:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(text).decode()}


async def _each(designs: list[Design | None]) -> AsyncIterator[Design]:
    for design in designs:
        if design is not None:
            yield design


async def _found(library: RedisLibrary, workspace: str, named: str) -> Design | None:
    return await library.get(workspace, _id(library, workspace, named))


def _id(library: RedisLibrary, workspace: str, named: str) -> str:
    return library.id_of(workspace, source_of(Link(url=named))) if "://" in named else named


def _unknown(ctx: click.Context, named: str) -> None:
    click.echo(f"{named} is no design that is known here", err=True)
    ctx.exit(NOT_KNOWN)
