"""`arch-review doctor`."""

import click

from bot import doctor
from bot.cli.running import run, settings
from bot.composition import server
from bot.embedded import EmbeddedError
from bot.finding import Finding

SOMETHING_ILL = 1
SIGNS = {"well": ("✓", "green"), "poor": ("!", "yellow"), "ill": ("✗", "red")}

EPILOG = """\b
Exit status:
  0  the bot can work (what is marked ! costs a nicety or a guarantee)
  1  something that is marked ✗ keeps it from working
  4  a setting is wrong or missing (said on standard error)
"""


@click.command(name="doctor", epilog=EPILOG)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Check the settings, Redis and what it can lose, Slack's token, scopes and reads, Teams' token
    and keys, Claude's key; say what to mend."""
    chosen = settings()

    async def main() -> bool:
        ill = False
        async with server(chosen, own=False) as attachment:
            async for finding in doctor.examine(chosen, attachment.url, attachment.secret):
                _say(finding)
                ill = ill or finding.status == "ill"
        return ill

    async def main_with_own_server() -> bool:
        async with server(chosen, own=True):
            return await main()

    click.echo("settings read")
    try:
        import asyncio

        ill = asyncio.run(main())
    except EmbeddedError:
        click.echo("no embedded server runs: starting one for the examination")
        ill = run(main_with_own_server())
    ctx.exit(SOMETHING_ILL if ill else 0)


def _say(finding: Finding) -> None:
    sign, colour = SIGNS[finding.status]
    click.echo(f"{click.style(sign, fg=colour)} {finding.subject}: {finding.words}")
    if finding.mend and finding.status != "well":
        click.echo(f"    mend: {finding.mend}")
