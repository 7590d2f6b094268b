"""What is made of measurements: percentiles, a straight line, the least disturbed round, a table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

T = TypeVar("T")

WIDTH = 150


@dataclass(frozen=True, slots=True)
class Line:
    """A line y = intercept + slope * x by least squares; `r2` is the share of the variance that it explains (0 to 1)."""

    intercept: float
    slope: float
    r2: float


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share (0 to 1) of the values stays within. Raises ValueError where there are none."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def fit(points: Iterable[tuple[float, float]]) -> Line:
    """The least squares line through points (x, y). Raises ValueError for fewer than two different x."""
    pairs = list(points)
    if len({x for x, _ in pairs}) < 2:
        raise ValueError("a line needs two different x")
    mean_x = sum(x for x, _ in pairs) / len(pairs)
    mean_y = sum(y for _, y in pairs) / len(pairs)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in pairs) / sum((x - mean_x) ** 2 for x, _ in pairs)
    intercept = mean_y - slope * mean_x
    total = sum((y - mean_y) ** 2 for _, y in pairs)
    left = sum((y - intercept - slope * x) ** 2 for x, y in pairs)
    return Line(intercept, slope, 1 - left / total if total else 1.0)


def exponent(small: tuple[float, float], large: tuple[float, float]) -> float:
    """How cost grows between two points (size, cost): 1 is linear, 2 quadratic. Raises ValueError where either is not > 0."""
    from math import log

    return log(large[1] / small[1]) / log(large[0] / small[0])


def least_disturbed(rounds: Sequence[T], cost: Callable[[T], float]) -> T:
    """The round with the lowest cost: what else the machine does can only add. Raises ValueError where there are none."""
    return min(rounds, key=cost)


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], notes: Iterable[str] = ()) -> None:
    """A table as Markdown, so that it reads as well in a terminal as in a document; figures to the right."""
    table = Table(box=MARKDOWN, show_edge=True)
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    console = Console(width=WIDTH, highlight=False, markup=False, soft_wrap=False)
    console.print(f"\n### {title}\n")
    console.print(table)
    for note in notes:
        console.print(f"- {note}", soft_wrap=True)
