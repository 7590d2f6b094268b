"""`arch-review serve`."""

import click

from bot.cli.running import serve

EPILOG = """\b
Exit status:
  0  stopped by SIGTERM or Ctrl-C, everything finished or handed back
  4  a setting is wrong or missing (said on standard error)
  5  there is no server to keep jobs in (said on standard error)
"""


@click.command(name="serve", epilog=EPILOG)
def command() -> None:
    """Run the bot: web edge and worker in one process.

    Without REDIS_URL an embedded server is started and owned; other processes on this host attach to it.
    """
    serve(own=True, edge=True, work=True)
