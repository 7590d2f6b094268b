"""`arch-review worker`."""

import click

from bot.cli.running import serve

EPILOG = """\b
Exit status:
  0  stopped by SIGTERM or Ctrl-C, everything finished or handed back
  4  a setting is wrong or missing (said on standard error)
  5  there is no server to keep jobs in (said on standard error)
"""


@click.command(name="worker", epilog=EPILOG)
def command() -> None:
    """Run a worker alone: as many as you like, each with its own port for probes."""
    serve(own=False, edge=False, work=True)
