"""`arch-review`: one group of commands, each imported only when it is invoked."""

from importlib import import_module
from importlib.util import find_spec

import click

from bot.cli.extras import explain_missing

# Each is the `command` of a module of the same name in this package (a hyphen being an underscore there); the line is its
# short help, which `--help` shows without an import.
COMMANDS = {
    "review": "Review designs: files, links or standard input.",
    "ask": "Ask the architect a question about a design.",
    "rules": "List the rules, explain one, or write their documentation.",
    "schema": "Print the JSON Schema of a review.",
    "prompt": "Print what would be sent to Claude for a design, without sending it.",
    "serve": "Run the bot: web edge and worker in one process.",
    "web": "Run the web edge alone.",
    "worker": "Run a worker alone.",
    "doctor": "Check the settings and what they reach, and say what to mend.",
    "dead": "List, show, retry or drop the jobs that were given up.",
    "library": "List, show, export or delete the designs that the bot remembers.",
    "digest": "List, show or switch off the digests that are posted by time.",
    "feedback": "Show how often each rule was right, from people's decisions.",
    "teams-package": "Build the app package for Microsoft Teams.",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and loads the one that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands whose modules are there."""
        return [name for name in COMMANDS if find_spec(_module(name))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command; words for people where a package that it needs is not installed."""
        if cmd_name not in self.list_commands(ctx):
            return None
        try:
            command = import_module(_module(cmd_name)).command
        except ModuleNotFoundError as error:
            raise click.UsageError(explain_missing(error)) from error
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in `--help`, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


def _module(name: str) -> str:
    return f"{__name__}.{name.replace('-', '_')}"


def _print_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"arch-review {version('arch-review')}")
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and exit.",
)
def main() -> None:
    """Reviews the designs of distributed systems, in the terminal and where teams discuss them."""
