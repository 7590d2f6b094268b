"""What a review costs: by size, by markup, in memory, and for input that is made to be slow."""

import asyncio
import statistics
from typing import Any

from bench import vale
from bench.documents import HOSTILE
from bench.figures import exponent, fit, print_table
from bench.processes import child

PAGE = 1_600  # less than 350 words: heard sentence by sentence, as what is pasted into a chat
DESIGN = 25_000
MEGABYTE = 1_000_000
SIZES = (62_500, 125_000, 250_000, 500_000, MEGABYTE)
TIMES_DESIGN = 25
TIMES_SIZE = 4
PATIENCE_SECONDS = 15.0

AIM_DESIGN_MS = {"design.md": 25.0, "design.rst": 60.0}
AIM_MEGABYTE_SECONDS = 1.5
AIM_MEGABYTE_MB = 150.0
# Growth past this between n / 2 and n is more than noise on top of a straight line.
LINEAR = 1.3


def main() -> None:
    """Prints a table by size, one of hostile input, and Vale's beside the first where it is installed."""
    asyncio.run(_sizes())
    asyncio.run(_hostile())
    vale.main(DESIGN)


async def _sizes() -> None:
    rows, notes = [], []
    page = await _judged("design", [PAGE], "page.md", TIMES_DESIGN)
    if page is not None:
        rows.append(_row("page.md", page))
    for name, markup in (("design.md", "markdown"), ("design.rst", "rst")):
        design = await _judged("design", [DESIGN, markup], name, TIMES_DESIGN)
        if design is None:
            notes.append(f"{name}: not done within {PATIENCE_SECONDS:.0f} s")
            continue
        rows.append(_row(name, design))
        median = statistics.median(design["seconds"]) * 1000
        aim = AIM_DESIGN_MS[name]
        notes.append(
            f"aim: {name} of 25 KB in {aim:.0f} ms: {_aim(median <= aim)} "
            f"(median {median:.1f} ms, CPU {design['cpu'] * 1000:.1f} ms)"
        )
    points = []
    for size in SIZES:
        answer = await _judged("design", [size], "design.md", TIMES_SIZE)
        if answer is None:
            notes.append(f"{size:,} bytes: not done within {PATIENCE_SECONDS:.0f} s")
            continue
        rows.append(_row("design.md", answer))
        points.append((answer["bytes"] / 1000, answer["cpu"]))
        if size == MEGABYTE:
            best = min(answer["first"], *answer["seconds"])
            notes.append(
                f"aim: 1 MB in {AIM_MEGABYTE_SECONDS} s: {_aim(best <= AIM_MEGABYTE_SECONDS)} (best {best:.2f} s)"
            )
            notes.append(
                f"aim: at most {AIM_MEGABYTE_MB:.0f} MB for it: {_aim(answer['peak_mb'] <= AIM_MEGABYTE_MB)} "
                f"({answer['peak_mb']:.0f} MB, of which {answer['idle_mb']:.0f} MB before it)"
            )
    if len(points) > 2:
        line = fit(points)
        notes.append(
            f"fit of CPU time over {len(points)} sizes: {line.intercept * 1000:.1f} ms + {line.slope * 1000:.3f} ms a KB, "
            f"R² {line.r2:.4f}; cost grows with size to the power {exponent(points[0], points[-1]):.2f}"
        )
    notes.append("after start: imports and the first review are in `first` alone; each row is a process of its own")
    columns = ("", "KB", "median ms", "best ms", "CPU ms", "parsing", "first ms", "peak MB")
    print_table("Reviewing", columns, rows, notes)


async def _hostile() -> None:
    rows = []
    for title, make, n in HOSTILE:
        half = await _judged(make.__name__, [n // 2], "design.md", 1)
        whole = await _judged(make.__name__, [n], "design.md", 1) if half else None
        if half is None or whole is None:
            rows.append((title, "", f"over {PATIENCE_SECONDS:.0f} s", "", "", "no"))
            continue
        power = exponent((1, half["cpu"]), (2, whole["cpu"]))
        rows.append(
            (
                title,
                f"{whole['bytes'] / 1000:,.0f}",
                f"{whole['cpu']:.2f}",
                f"{half['cpu']:.2f}",
                f"{power:.2f}",
                "yes" if power <= LINEAR else "no",
            )
        )
    notes = [f"power: 1 is linear, 2 quadratic; linear: at most {LINEAR}, for CPU time is not free of what else runs"]
    print_table("Hostile input", ("", "KB", "CPU s at n", "at n/2", "power", "linear"), rows, notes)


async def _judged(make: str, arguments: list[Any], name: str, times: int) -> dict[str, Any] | None:
    order = {"make": make, "arguments": arguments, "name": name, "times": times}
    try:
        return await child("bench.judged", order, within=PATIENCE_SECONDS)
    except TimeoutError:
        return None


def _row(name: str, answer: dict[str, Any]) -> tuple[str, ...]:
    return (
        name,
        f"{answer['bytes'] / 1000:,.{0 if answer['bytes'] >= 10_000 else 1}f}",
        f"{statistics.median(answer['seconds']) * 1000:,.1f}",
        f"{min(answer['seconds']) * 1000:,.1f}",
        f"{answer['cpu'] * 1000:,.1f}",
        f"{min(answer['parsing']) * 1000:,.1f}",
        f"{answer['first'] * 1000:,.1f}",
        f"{answer['peak_mb']:.0f}",
    )


def _aim(met: bool) -> str:
    return "met" if met else "missed"
