"""How the demo speaks: time-stamped steps, scenes, threads in a frame."""

import io
import os
import re
import sys
from collections.abc import Callable

from rich.console import Console
from rich.text import Text


class Teller:
    """Prints to standard output, in colour on a terminal. `monotonic` in seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._began = monotonic()
        self.colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ

    def scene(self, title: str) -> None:
        """A new part of the story."""
        print(f"\n{self._styled(f'── {title} ', '1')}{'─' * max(0, 100 - len(title))}\n", flush=True)

    def step(self, text: str) -> None:
        """Something happened."""
        stamp = f"{self._monotonic() - self._began:5.1f} s"
        print(f"{self._styled(stamp, '2')}  {text}", flush=True)

    def show(self, thread: str, *, lines: int | None = None) -> None:
        """A thread as a person sees it, or its first lines."""
        rows = thread.splitlines()
        shown = rows[:lines] if lines else rows
        print()
        for row in shown:
            print(f"    {self._styled('│', '2')} {row}")
        if len(shown) < len(rows):
            print(f"    {self._styled('│', '2')} … {len(rows) - len(shown)} more lines")
        print(flush=True)

    def end(self, text: str) -> None:
        """The last word."""
        print(f"\n{self._styled(text, '1')}", flush=True)

    def _styled(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def picture(thread: str, title: str) -> str:
    """A thread (with its ANSI colours) as an SVG, for the README."""
    console = Console(record=True, width=112, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(thread))
    # The picture asks nobody for anything: the fonts that it names from afar are left to the reader's own.
    return re.sub(r"@font-face \{.*?\}", "", console.export_svg(title=title), flags=re.DOTALL)
