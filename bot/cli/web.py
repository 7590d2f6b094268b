"""`arch-review web`."""

import click

from bot.cli.running import serve

EPILOG = """\b
Exit status:
  0  stopped by SIGTERM or Ctrl-C, everything finished or handed back
  4  a setting is wrong or missing (said on standard error)
  5  there is no server to keep jobs in (said on standard error)
"""


@click.command(name="web", epilog=EPILOG)
def command() -> None:
    """Run the web edge alone: it takes deliveries in, workers do what they ask."""
    serve(own=False, edge=True, work=False)
