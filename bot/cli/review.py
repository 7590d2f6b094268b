"""`arch-review review`: reads documents, judges them, prints the reviews."""

import gc
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.output import deliver, terminal_width, wants_color
from bot.cli.reading import STDIN, Given, Unreadable, read

if TYPE_CHECKING:
    from review_core import Document, Review
    from review_core.report import Format
    from review_core.rules.catalogue import Catalogue
    from review_core.rules.suppression import Config

SEVERITIES = ("high", "medium", "low")
FORMATS = ("text", "markdown", "json", "sarif", "html")
ONE_DOCUMENT = ("json", "html")
FAIL_ON_REACHED = 1
UNREADABLE = 3
DEFECT = 70
# All that is imported below stays: looking through it for garbage at the default pace is a tenth of a short run.
_COLLECTOR = (50_000, 20, 20)

_EPILOG = """\b
Exit status:
  0  reviewed
  1  reviewed, and a finding at or above --fail-on exists
  2  the command line or the configuration is wrong
  3  a document could not be had or read (said on standard error)
 70  a defect of arch-review itself; please report it
"""


@click.command(name="review", epilog=_EPILOG)
@click.argument("sources", metavar="FILE|URL|-...", nargs=-1, required=True)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print it."
)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file instead.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="Exit with 1 if a finding is as severe or more.")
@click.option("--source-name", help="What to call the document; its suffix tells the format (.md, .rst, .adoc, .html).")
@click.option(
    "--config",
    "config_path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A YAML file that switches rules off, sets severities and adds house rules.",
)
@click.option(
    "--previous",
    "previous_path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The JSON review of an earlier revision: findings that stay keep their id.",
)
@click.option("--persona", is_flag=True, help="Ask the architect too: the document is sent to Claude.")
@click.option(
    "--persona-reply",
    "replies",
    type=click.Path(exists=True, path_type=Path),
    envvar="ARCH_REVIEW_PERSONA_REPLIES",
    help="A recorded reply of the architect, or a folder of replies named after the documents; nothing is sent.",
)
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colours in text.")
@click.pass_context
def command(
    ctx: click.Context,
    sources: tuple[str, ...],
    form: "Format",
    output: Path | None,
    fail_on: str | None,
    source_name: str | None,
    config_path: Path | None,
    previous_path: Path | None,
    persona: bool,
    replies: Path | None,
    color: str,
) -> None:
    """Review designs of distributed systems.

    Each design is a file, a link (https, GitHub, GitLab), or - for standard input: Markdown, reStructuredText,
    AsciiDoc, HTML or plain text. Several are printed one after the other; SARIF holds them all in one log.
    """
    gc.set_threshold(*_COLLECTOR)
    if len(sources) > 1 and (form in ONE_DOCUMENT or source_name or previous_path):
        raise click.UsageError("--format json and html, --source-name and --previous are for one document at a time")
    if sources.count(STDIN) > 1:
        raise click.UsageError("standard input can be read only once")
    catalogue, config = _rules(config_path)
    previous = _previous(previous_path)
    judged: list[tuple[Review, Document]] = []
    unread: dict[str, str] = {}
    for source in sources:
        try:
            given = read(source, source_name)
            review, document = _judge(given, catalogue, config, previous)
            judged.append((_with_architect(review, document, given.name, persona, replies, previous), document))
        except Unreadable as error:
            unread[source] = str(error)
            click.echo(_plain(f"arch-review: {source}: {error}"), err=True)
    if judged or form == "sarif":
        deliver(_rendered(judged, form, unread, catalogue, wants_color(color, to_file=output is not None)), output)
    if unread:
        ctx.exit(UNREADABLE)
    if fail_on and any(_reaches(review, fail_on) for review, _ in judged):
        ctx.exit(FAIL_ON_REACHED)


def _rules(path: Path | None) -> "tuple[Catalogue, Config | None]":
    from review_core.rules.catalogue import CatalogueError, installed

    try:
        catalogue = installed()
    except CatalogueError as error:
        raise click.UsageError(str(error)) from error
    if path is None:
        return catalogue, None
    from bot.cli.configuration import ConfigurationError, load

    try:
        return load(path, catalogue)
    except ConfigurationError as error:
        raise click.UsageError(_plain(f"{path}: {error}")) from error


def _previous(path: Path | None) -> "Review | None":
    if path is None:
        return None
    from pydantic import ValidationError

    from review_core import Review

    try:
        return Review.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise click.UsageError(_plain(f"{path}: is no review as --format json prints it")) from error


def _judge(
    given: Given, catalogue: "Catalogue", config: "Config | None", previous: "Review | None"
) -> "tuple[Review, Document]":
    from review_core import parse, review
    from review_core.document import DocumentError

    with _defects_said():
        try:
            document = parse(given.content, given.name)
            judged = review(document, previous=previous, config=config, rules=catalogue)
        except DocumentError as error:
            raise Unreadable(error.words) from error
    about = judged.document.model_copy(update={"source": given.source})
    return judged.model_copy(update={"document": about}), document


@contextmanager
def _defects_said() -> Iterator[None]:
    """Ends with `DEFECT` where something fails that should not: uncaught it would end with 1, which is --fail-on's."""
    try:
        yield
    except (Unreadable, click.ClickException, click.exceptions.Exit):
        raise
    except Exception as error:
        traceback.print_exception(error)
        raise click.exceptions.Exit(DEFECT) from error


def _with_architect(
    review: "Review",
    document: "Document",
    name: str,
    persona: bool,
    replies: Path | None,
    previous: "Review | None",
) -> "Review":
    if replies is None and not persona:
        return review
    from bot.cli.extras import explain_missing
    from bot.cli.persona import judged, recorded, replayed

    with _defects_said():
        if replies is not None:
            reply = recorded(replies, name)
            return review if reply is None else replayed(review, document, reply, previous)
        try:
            return judged(review, document, previous)
        except ModuleNotFoundError as error:
            raise click.UsageError(explain_missing(error)) from error


def _rendered(
    judged: "Sequence[tuple[Review, Document]]",
    form: "Format",
    unread: dict[str, str],
    catalogue: "Catalogue",
    color: bool,
) -> str:
    if form == "sarif":
        from review_core.report.sarif import render_sarif

        return render_sarif([review for review, _ in judged], rules=catalogue, unread=unread)
    from review_core.report import render

    width = terminal_width() if form == "text" else None
    return "\n".join(render(review, form, document=document, color=color, width=width) for review, document in judged)


def _reaches(review: "Review", severity: str) -> bool:
    reached = SEVERITIES[: SEVERITIES.index(severity) + 1]
    return any(finding.severity in reached for finding in review.findings)


def _plain(text: str) -> str:
    from review_core.report.safety import one_line

    return one_line(text)
