"""How long a person waits for the command line, from the shell's start of it to its end."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.documents import design
from bench.figures import print_table

ARCH_REVIEW = (sys.executable, "-c", "from bot.cli import main; main()")
SMALL = 3_000
TIMES = 7


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of wall time over several runs."""

    median: float
    best: float


def main() -> None:
    """Prints one table."""
    with tempfile.TemporaryDirectory(prefix="ar-bench-") as directory:
        small = Path(directory) / "small.md"
        small.write_text(design(SMALL), encoding="utf-8")
        runs = {
            "python -c pass": timed((sys.executable, "-c", "pass"), TIMES),
            "arch-review --help": timed((*ARCH_REVIEW, "--help"), TIMES),
            "arch-review review small.md": timed((*ARCH_REVIEW, "review", str(small)), TIMES),
            "arch-review review --format json small.md": timed(
                (*ARCH_REVIEW, "review", "--format", "json", str(small)), TIMES
            ),
        }
    rows = [(name, f"{run.median * 1000:.0f}", f"{run.best * 1000:.0f}") for name, run in runs.items()]
    notes = [
        f"{TIMES} runs each; small.md is a design of {SMALL / 1000:.0f} KB; the interpreter's own start is the first row"
    ]
    print_table("Starting", ("", "median ms", "best ms"), rows, notes)


def timed(command: Sequence[str], times: int) -> Timed:
    """Run a command so often, its output thrown away. Raises CalledProcessError where it fails."""
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True, timeout=60)
        seconds.append(time.perf_counter() - began)
    return Timed(statistics.median(seconds), min(seconds))
