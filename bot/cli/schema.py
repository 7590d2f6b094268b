"""`arch-review schema`: the JSON Schema that `review --format json` keeps to."""

import click


@click.command(name="schema")
def command() -> None:
    """Print the JSON Schema (draft 2020-12) of `arch-review review --format json`."""
    from review_core.report.contract import render_schema

    click.echo(render_schema(), nl=False)
