"""`arch-review ask`: the architect answers a question about a design."""

import sys

import click

from bot.cli.extras import explain_missing
from bot.cli.reading import Unreadable, read

UNREADABLE = 3
UNANSWERED = 6


@click.command(name="ask")
@click.argument("source", metavar="FILE|URL|-")
@click.argument("question")
@click.option("--source-name", help="What to call the document; its suffix tells the format (.md, .rst, .adoc, .html).")
@click.pass_context
def command(ctx: click.Context, source: str, question: str, source_name: str | None) -> None:
    """Answer QUESTION about the design in FILE. The document is sent to Claude; `arch-review prompt` shows what."""
    from bot.cli.persona import answered, said
    from handlers.architect import ArchitectUnavailable
    from review_core import parse, review
    from review_core.document import DocumentError
    from review_core.persona import sequence_diagram
    from review_core.report.safety import one_line

    try:
        given = read(source, source_name)
        document = parse(given.content, given.name)
    except (Unreadable, DocumentError) as error:
        click.echo(f"arch-review: {one_line(source)}: {getattr(error, 'words', error)}", err=True)
        ctx.exit(UNREADABLE)
    try:
        answer = answered(question, review(document), document, _growing if sys.stderr.isatty() else _ignored)
    except ModuleNotFoundError as error:
        raise click.UsageError(explain_missing(error)) from error
    except ArchitectUnavailable as error:
        click.echo(f"arch-review: {said(error)}", err=True)
        ctx.exit(UNANSWERED)
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    click.echo("\n".join(one_line(line) for line in answer.text.splitlines()))
    for passage in answer.evidence:
        click.echo(f"\n  line {passage.start_line}: “{one_line(passage.quote)}”")
    for scenario in answer.scenarios:
        click.echo(f"\n{one_line(scenario.title)}\n\n{sequence_diagram(scenario)}")
    for work in answer.references:
        click.echo(f"  See {work}")


def _growing(text: str) -> None:
    """How far the answer has come, where a person waits."""
    click.echo(f"\r{len(text)} characters …", nl=False, err=True)


def _ignored(text: str) -> None:
    """Nobody waits at a terminal."""
