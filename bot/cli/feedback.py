"""`arch-review feedback`: how often each rule was right, from people's decisions, so that a team can tune it."""

import json
from dataclasses import asdict

import click

from bot.cli.keeping import chosen_workspace, opened, workspace_option
from bot.cli.running import run
from handlers.designs import Design
from handlers.feedback import RuleFeedback, by_rule

EPILOG = """\b
right     the share of decided findings that pointed at an issue (will be fixed, won't fix)
acted on  the share that will be fixed
A rule that is seldom right here can be given another severity or be switched off: docs/cli.md.
"""


@click.command(name="feedback", epilog=EPILOG)
@workspace_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(workspace: str, form: str) -> None:
    """Show what people decided of each rule's findings: those that were wrong most often first."""

    async def main() -> list[Design]:
        async with opened() as library:
            return [design async for design in library.every(await chosen_workspace(library, workspace))]

    told = by_rule(run(main()))
    if form == "json":
        click.echo(json.dumps([asdict(one) | {"precision": one.precision, "acted_on": one.acted_on} for one in told]))
        return
    if not told:
        click.echo("no designs")
        return
    widest = max(len(one.rule) for one in told)
    click.echo(f"{'rule':<{widest}}  raised  will fix  won't fix  not an issue  right  acted on")
    for one in told:
        click.echo(_row(one, widest))


def _row(one: RuleFeedback, widest: int) -> str:
    counts = f"{one.raised:>6}  {one.accepted:>8}  {one.wont_fix:>9}  {one.not_an_issue:>12}"
    return f"{one.rule:<{widest}}  {counts}  {_share(one.precision):>5}  {_share(one.acted_on):>8}"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"
