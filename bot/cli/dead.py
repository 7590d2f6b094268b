"""`arch-review dead`: the jobs that were given up, for the operator to look at, run again or forget."""

import contextlib
import time
from collections.abc import AsyncIterator

import click

from bot.cli.running import run, settings
from bot.composition import server
from bot.connecting import patient
from bot.inbox import Queue, Vault
from bot.inbox.keyspace import Keyspace
from bot.inbox.queue import DeadLetter

NO_SUCH_JOB = 1


@click.group(name="dead")
def command() -> None:
    """List, show, retry or drop the jobs that were given up (dead letters).

    Exit status 1 where a job that was named is none of them.
    """


@command.command(name="list")
@click.option("--limit", default=100, show_default=True, help="How many, the newest first.")
def list_(limit: int) -> None:
    """List them: id, when, code, what was asked where."""

    async def main() -> None:
        async with _queue() as queue:
            letters = await queue.dead_letters(limit)
        if not letters:
            click.echo("no dead letters")
        for letter in letters:
            click.echo("  ".join((letter.id, _when(letter.when), letter.code, _where(letter))))

    run(main())


@command.command()
@click.argument("job_id")
@click.pass_context
def show(ctx: click.Context, job_id: str) -> None:
    """Show one; no text of a document is in it."""

    async def main() -> DeadLetter | None:
        async with _queue() as queue:
            return await queue.dead_letter(job_id)

    letter = run(main())
    if letter is None:
        click.echo(f"{job_id} is no dead letter", err=True)
        ctx.exit(NO_SUCH_JOB)
    click.echo(f"id        {letter.id}\ndied      {_when(letter.when)}\ncode      {letter.code}")
    click.echo(f"attempts  {letter.attempts}, and {letter.stalls} whose worker died\nasked     {_where(letter)}")
    source = letter.command.source if letter.command else None
    if source is not None:
        click.echo(f"source    {source.url if source.kind == 'link' else 'pasted text ' + source.sha256[:12]}")


@command.command()
@click.argument("job_ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All of them.")
@click.pass_context
def retry(ctx: click.Context, job_ids: tuple[str, ...], everything: bool) -> None:
    """Run them again with all their attempts; what they have posted is not posted twice."""
    _each(ctx, "retry", job_ids, everything)


@command.command()
@click.argument("job_ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All of them.")
@click.pass_context
def drop(ctx: click.Context, job_ids: tuple[str, ...], everything: bool) -> None:
    """Forget them."""
    _each(ctx, "drop", job_ids, everything)


def _each(ctx: click.Context, what: str, job_ids: tuple[str, ...], everything: bool) -> None:
    if bool(job_ids) == everything:
        raise click.UsageError("name jobs, or say --all")

    async def main() -> list[str]:
        async with _queue() as queue:
            ids = [letter.id for letter in await queue.dead_letters(1_000_000)] if everything else list(job_ids)
            act = queue.retry if what == "retry" else queue.drop
            return [job_id for job_id in ids if not await act(job_id)]

    strangers = run(main())
    for job_id in strangers:
        click.echo(f"{job_id} is no dead letter", err=True)
    if strangers:
        ctx.exit(NO_SUCH_JOB)


@contextlib.asynccontextmanager
async def _queue() -> AsyncIterator[Queue]:
    chosen = settings()
    async with server(chosen, own=False) as attachment:
        client = patient(attachment.url)
        try:
            yield Queue(client, Vault(attachment.secret), keyspace=Keyspace(chosen.arch_review_prefix))
        finally:
            await client.aclose()


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(seconds)) + "Z"


def _where(letter: DeadLetter) -> str:
    if letter.command is None:
        return "something that this version cannot read"
    place = letter.command.place
    return f"{letter.command.kind} by {letter.command.person or '-'} in {place.workspace}/{place.channel}"
