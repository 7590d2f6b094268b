"""Where a command's result goes, and whether it is coloured: a terminal, a pipe or a file."""

import os
import shutil
import sys
from pathlib import Path

import click

WIDEST = 100


def wants_color(choice: str, *, to_file: bool) -> bool:
    """`always` and `never` are themselves; `auto` is a terminal that has not said NO_COLOR or `TERM=dumb`."""
    if choice != "auto":
        return choice == "always"
    return not to_file and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def terminal_width() -> int | None:
    """The columns of the terminal, at most `WIDEST`; None where the output is no terminal."""
    return min(WIDEST, shutil.get_terminal_size().columns) if sys.stdout.isatty() else None


def deliver(text: str, path: Path | None = None) -> None:
    """Write a result as UTF-8, whatever the locale, to `path` or standard output.

    Raises click.UsageError where the file cannot be written.
    """
    if path is None:
        if sys.stdout.isatty():
            click.echo(text, nl=False, color=True)
        else:
            sys.stdout.buffer.write(text.encode())
            sys.stdout.buffer.flush()
        return
    try:
        path.write_bytes(text.encode())
    except OSError as error:
        raise click.UsageError(f"cannot write {path}: {error.strerror}") from error
