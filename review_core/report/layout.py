"""A small layered layout for directed graphs: rows from sources down, none too wide to read, few crossings."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise

Point = tuple[float, float]
Link = tuple[str, str]

NODE_WIDTH = 138.0
NODE_HEIGHT = 54.0
COLUMN_GAP = 26.0
WIDEST_ROW = 4  # nodes; a page has more room below than beside
ROW_GAP = 46.0
_BEND_ROOM = 7.0
_SWEEPS = 6
_OPEN, _DONE = 1, 2


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things are: the centre of each node, and the bends of each link from its source's row to its target's."""

    width: float
    height: float
    centres: dict[str, Point]
    bends: dict[Link, tuple[Point, ...]]


@dataclass(slots=True)
class _Grid:
    """Rows of slots: a slot is a node's name, or (link, row) where a link passes through a row."""

    rows: list[list[object]]
    above: dict[object, list[object]]
    below: dict[object, list[object]]


def lay_out(names: Sequence[str], links: Sequence[Link]) -> Layout:
    """Place nodes in rows by their distance from the sources. Links of a node to itself have no bends.

    A link that closes a cycle is laid as if it ran the other way.
    """
    proper = list(dict.fromkeys(link for link in links if link[0] != link[1]))
    downward = _acyclic(names, proper)
    row_of = _rows(names, downward)
    grid = _grid(names, downward, row_of)
    _order(grid)
    across = _spread(grid)
    centres: dict[str, Point] = {
        name: (across[name], row_of[name] * (NODE_HEIGHT + ROW_GAP) + NODE_HEIGHT / 2) for name in names
    }
    bends = {}
    for link in proper:
        way = link if link in downward else (link[1], link[0])
        slots = range(row_of[way[0]] + 1, row_of[way[1]])
        points = [(across[(way, row)], row * (NODE_HEIGHT + ROW_GAP) + NODE_HEIGHT / 2) for row in slots]
        bends[link] = tuple(points if way == link else reversed(points))
    xs = [x for x, _ in centres.values()] + [x for points in bends.values() for x, _ in points]
    left, right = min(xs, default=0.0) - NODE_WIDTH / 2, max(xs, default=0.0) + NODE_WIDTH / 2
    bottom = max((y for _, y in centres.values()), default=0.0) + NODE_HEIGHT / 2
    return Layout(
        width=right - left,
        height=bottom,
        centres={name: (x - left, y) for name, (x, y) in centres.items()},
        bends={link: tuple((x - left, y) for x, y in points) for link, points in bends.items()},
    )


def _acyclic(names: Sequence[str], links: Sequence[Link]) -> set[Link]:
    """The links, with those that close a cycle turned around; searched without recursion, sources first."""
    targets: dict[str, list[str]] = defaultdict(list)
    entered = {target for _, target in links}
    for source, target in links:
        targets[source].append(target)
    state: dict[str, int] = {}
    kept: set[Link] = set()
    for root in sorted(names, key=lambda name: name in entered):
        if root in state:
            continue
        state[root] = _OPEN
        stack = [(root, iter(targets[root]))]
        while stack:
            name, rest = stack[-1]
            for target in rest:
                kept.add((target, name) if state.get(target) == _OPEN else (name, target))
                if target not in state:
                    state[target] = _OPEN
                    stack.append((target, iter(targets[target])))
                    break
            else:
                state[name] = _DONE
                stack.pop()
    return kept


def _rows(names: Sequence[str], links: set[Link]) -> dict[str, int]:
    """A row for each node, below those of its sources: the nearest that still has room."""
    waiting = dict.fromkeys(names, 0)
    targets: dict[str, list[str]] = defaultdict(list)
    for source, target in sorted(links):
        targets[source].append(target)
        waiting[target] += 1
    row: dict[str, int] = {}
    earliest = dict.fromkeys(names, 0)
    used: Counter[int] = Counter()
    position = {name: number for number, name in enumerate(names)}
    # By earliest row, and within it what others wait for before what ends there.
    ready = [(0, not targets[name], position[name], name) for name in names if not waiting[name]]
    heapify(ready)
    while ready:
        _, _, _, name = heappop(ready)
        row[name] = earliest[name]
        while used[row[name]] >= WIDEST_ROW:
            row[name] += 1
        used[row[name]] += 1
        for target in targets[name]:
            earliest[target] = max(earliest[target], row[name] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                heappush(ready, (earliest[target], not targets[target], position[target], target))
    return row


def _grid(names: Sequence[str], links: set[Link], row_of: dict[str, int]) -> _Grid:
    rows: list[list[object]] = [[] for _ in range(1 + max(row_of.values(), default=-1))]
    for name in names:
        rows[row_of[name]].append(name)
    grid = _Grid(rows, defaultdict(list), defaultdict(list))
    position = {name: number for number, name in enumerate(names)}
    for link in sorted(links, key=lambda link: (position[link[0]], position[link[1]])):
        upper: object = link[0]
        for row in range(row_of[link[0]] + 1, row_of[link[1]] + 1):
            lower: object = link[1] if row == row_of[link[1]] else (link, row)
            if lower != link[1]:
                rows[row].append(lower)
            grid.below[upper].append(lower)
            grid.above[lower].append(upper)
            upper = lower
    return grid


def _order(grid: _Grid) -> None:
    """Sort each row by the mean place of its neighbours, down and up a few times: few links cross then."""
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        neighbours = grid.above if down else grid.below
        sequence = range(1, len(grid.rows)) if down else range(len(grid.rows) - 2, -1, -1)
        for number in sequence:
            fixed = grid.rows[number + (-1 if down else 1)]
            grid.rows[number] = _by_neighbours(grid.rows[number], fixed, neighbours)


def _by_neighbours(row: list[object], fixed: list[object], neighbours: dict[object, list[object]]) -> list[object]:
    place = {slot: index for index, slot in enumerate(fixed)}
    means = {}
    for index, slot in enumerate(row):
        near = [place[other] for other in neighbours[slot]]
        means[slot] = sum(near) / len(near) if near else index
    return sorted(row, key=lambda slot: means[slot])


def _spread(grid: _Grid) -> dict[object, float]:
    """The centre of every slot along its row: near its neighbours, never overlapping."""
    across: dict[object, float] = {}
    for row in grid.rows:
        across.update(_packed(row, [0.0] * len(row)))
    for sweep in range(_SWEEPS):
        neighbours = grid.above if sweep % 2 == 0 else grid.below
        for row in grid.rows if sweep % 2 == 0 else reversed(grid.rows):
            wanted = []
            for slot in row:
                near = [across[other] for other in neighbours[slot]]
                wanted.append(sum(near) / len(near) if near else across[slot])
            across.update(_packed(row, wanted))
    return across


def _packed(row: Sequence[object], wanted: Sequence[float]) -> dict[object, float]:
    """Places in the row's order as near to the wanted ones as the widths allow (pool adjacent violators)."""
    offsets: list[float] = [0.0]
    for left, right in pairwise(row):
        offsets.append(offsets[-1] + _room(left) + _room(right))
    blocks: list[tuple[float, int]] = []
    for target, offset in zip(wanted, offsets, strict=False):
        mean, size = target - offset, 1
        while blocks and blocks[-1][0] > mean:
            previous, count = blocks.pop()
            mean, size = (previous * count + mean * size) / (count + size), count + size
        blocks.append((mean, size))
    starts = [mean for mean, size in blocks for _ in range(size)]
    return {slot: start + offset for slot, start, offset in zip(row, starts, offsets, strict=False)}


def _room(slot: object) -> float:
    """What a slot needs on each side."""
    return (NODE_WIDTH + COLUMN_GAP) / 2 if isinstance(slot, str) else _BEND_ROOM
