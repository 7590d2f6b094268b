"""`arch-review prompt`: exactly what would be sent to Claude for a review, without sending it."""

import json

import click

from bot.cli.output import deliver
from bot.cli.reading import Unreadable, read

UNREADABLE = 3


@click.command(name="prompt")
@click.argument("source", metavar="FILE|URL|-")
@click.option("--question", "-q", help="The prompt for this question instead of a review.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="For people, or the body of the request itself.",
)
@click.option("--source-name", help="What to call the document; its suffix tells the format (.md, .rst, .adoc, .html).")
@click.pass_context
def command(ctx: click.Context, source: str, question: str | None, form: str, source_name: str | None) -> None:
    """Print what would be sent to Claude to review FILE, or to answer a question about it. Nothing is sent."""
    from bot.claude.config import ClaudeConfig
    from review_core import parse, review
    from review_core.document import DocumentError
    from review_core.persona.prompting import compose, compose_answer

    try:
        given = read(source, source_name)
        document = parse(given.content, given.name)
    except (Unreadable, DocumentError) as error:
        click.echo(f"arch-review: {source}: {getattr(error, 'words', error)}", err=True)
        ctx.exit(UNREADABLE)
    judged = review(document)
    prompt = compose_answer(question, document.text, judged) if question else compose(document.text, judged)
    if form == "text":
        deliver(prompt.readable())
        return
    config = ClaudeConfig.from_environment()
    limit = config.answer_tokens if question else config.review_tokens
    body = prompt.request(config.model, limit, config.cache_ttl, config.effort or None)
    deliver(json.dumps({**body, "stream": True}, ensure_ascii=False, indent=1) + "\n")
