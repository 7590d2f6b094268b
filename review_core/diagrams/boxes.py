"""Boxes and arrows drawn with characters: `+---+`, `|`, `-->`, or the line-drawing characters of Unicode.

A box is a closed frame with no other frame in it; an arrow is followed from a box's edge along its line to another's.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from review_core.diagrams.model import Diagram
from review_core.diagrams.sketch import Sketch

_TALLEST, _WIDEST = 300, 400
_TOP = re.compile(r"[+┌╭╔.][-─═=~+┬┴<>v^▲▼]*[-─═=~][-─═=~+┬┴<>v^▲▼]*[+┐╮╗.]")
_HORIZONTAL = frozenset("-─═=~<>◀▶←→")
_VERTICAL = frozenset("|│║^v▲▼↑↓:")
_JUNCTION = frozenset("+┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝'.*")
_SIDE = _VERTICAL | _JUNCTION | frozenset("<>◀▶")
_FLOOR = _HORIZONTAL | _JUNCTION | frozenset("v^▲▼")
_HEADS = {">": (0, 1), "▶": (0, 1), "→": (0, 1), "<": (0, -1), "◀": (0, -1), "←": (0, -1), "v": (1, 0), "▼": (1, 0),
          "↓": (1, 0), "^": (-1, 0), "▲": (-1, 0), "↑": (-1, 0)}  # fmt: skip
_CHAIN = re.compile(r"\s*(?:<?[-=─]{1,40}>|→|⟶)\s*")
_NAME = re.compile(r"[\[(]?[A-Za-z][\w./-]{0,30}(?: [\w./()-]{1,30}){0,3}[\])]?")
_ROWS_APART = ((0, 1), (0, -1), (1, 0), (-1, 0))


@dataclass(frozen=True, slots=True)
class _Box:
    top: int
    left: int
    bottom: int
    right: int
    label: str


def looks_drawn(text: str) -> bool:
    """Whether a text has a frame or a chain of arrows to read."""
    return _TOP.search(text) is not None or any(_chained(line) for line in text.split("\n")[:_TALLEST])


def read(text: str, first: int) -> Diagram:
    """Reads one drawing whose first line is line `first` of the document."""
    sketch = Sketch("boxes", first)
    rows = [row.expandtabs(4)[:_WIDEST] for row in text.split("\n")[:_TALLEST]]
    if text.count("\n") >= _TALLEST:
        sketch.trouble(_TALLEST, f"a drawing of more than {_TALLEST} lines is read no further")
    boxes = _boxes(rows)
    for box in boxes:
        sketch.node(box.label, box.label, box.top + 1)
    if boxes:
        _arrows(rows, boxes, sketch)
    else:
        for number, row in enumerate(rows, 1):
            names = _chained(row)
            for left, right in pairwise(names):
                sketch.link(left, right, "", number)
    return sketch.done()


def _chained(row: str) -> list[str]:
    """The names that a line of arrows chains ("web -> api -> db"), none where it is anything else."""
    parts = _CHAIN.split(row.strip())
    if len(parts) < 2 or not all(_NAME.fullmatch(part) for part in parts):
        return []
    return [part.strip("[]()") for part in parts]


def _boxes(rows: list[str]) -> list[_Box]:
    found: list[_Box] = []
    for top, row in enumerate(rows):
        for frame in _TOP.finditer(row):
            corners = [c for c in range(frame.start(), frame.end()) if row[c] in _JUNCTION]
            for left, right in _spans(corners):
                bottom = _bottom(rows, top, left, right)
                if bottom:
                    inner = [rows[r][left + 1 : right].strip(" |│+<>") for r in range(top + 1, bottom)]
                    label = " ".join(" ".join(inner).split())
                    if re.search(r"[A-Za-z]", label) and not re.search(r"[-─]{3}|[|│]", label):
                        found.append(_Box(top, left, bottom, right, label))
    return found


def _spans(corners: list[int]) -> list[tuple[int, int]]:
    """Pairs of corners that may be a frame's: lines that meet its edge make further corners between."""
    return [(left, right) for i, left in enumerate(corners) for right in corners[i + 1 : i + 6]]


def _bottom(rows: list[str], top: int, left: int, right: int) -> int:
    """The row of the lower edge of a frame, 0 where its sides do not hold."""
    for r in range(top + 1, len(rows)):
        row = rows[r]
        if len(row) <= right or row[left] not in _SIDE or row[right] not in _SIDE:
            return 0
        if row[left] in _JUNCTION and row[right] in _JUNCTION and all(c in _FLOOR for c in row[left : right + 1]):
            return r if r > top + 1 else 0
    return 0


def _arrows(rows: list[str], boxes: list[_Box], sketch: Sketch) -> None:
    at: dict[tuple[int, int], _Box] = {}
    for box in boxes:
        for c in range(box.left, box.right + 1):
            at.setdefault((box.top, c), box)
            at.setdefault((box.bottom, c), box)
        for r in range(box.top, box.bottom + 1):
            at.setdefault((r, box.left), box)
            at.setdefault((r, box.right), box)
    drawn: set[tuple[str, str]] = set()
    for (r, c), box in at.items():
        for down, along in _ROWS_APART:
            outside = not (box.top <= r + down <= box.bottom and box.left <= c + along <= box.right)
            if outside and (other := _follow(rows, at, box, r, c, (down, along))):
                target, pointed_away, pointed_back = other
                source = box
                if pointed_back and not pointed_away:
                    source, target = target, source
                ends = (source.label, target.label)
                if (
                    source is not target
                    and ends not in drawn
                    and (pointed_away or pointed_back or ends[::-1] not in drawn)
                ):
                    if not pointed_away and not pointed_back and ends[::-1] in drawn:
                        continue
                    if pointed_away and pointed_back and ends[::-1] in drawn:
                        continue
                    drawn.add(ends)
                    sketch.link(*ends, "", r + 1, directed=pointed_away or pointed_back)


def _follow(
    rows: list[str], at: dict[tuple[int, int], _Box], start: _Box, r: int, c: int, way: tuple[int, int]
) -> tuple[_Box, bool, bool] | None:
    """Follows a line from a box's edge: the box that it reaches, and whether it points there and points back."""
    away = back = False
    steps = 0
    if rows[r][c] in _HEADS:
        back = _HEADS[rows[r][c]] != way
    while steps < _TALLEST + _WIDEST:
        steps += 1
        r, c = r + way[0], c + way[1]
        if not (0 <= r < len(rows) and 0 <= c < len(rows[r])):
            return None
        reached = at.get((r, c))
        char = rows[r][c]
        if char in _HEADS and (char not in "v" or way[0]):
            points = _HEADS[char]
            away, back = away or points == way, back or points == (-way[0], -way[1])
        if reached is not None and reached is not start:
            return (reached, away, back) if steps > 1 else None
        if reached is start:
            return None
        if char in (_HORIZONTAL if way[1] else _VERTICAL):
            continue
        if char in _JUNCTION or char in (_VERTICAL if way[1] else _HORIZONTAL):
            straight = _char(rows, r + way[0], c + way[1])
            if char not in _JUNCTION or straight in (_HORIZONTAL if way[1] else _VERTICAL) or straight in _JUNCTION:
                continue  # a crossing, or a line that goes on
            turns = [(1, 0), (-1, 0)] if way[1] else [(0, 1), (0, -1)]
            lines = _VERTICAL | _JUNCTION if way[1] else _HORIZONTAL | _JUNCTION
            open_turns = [t for t in turns if _char(rows, r + t[0], c + t[1]) in lines]
            if len(open_turns) != 1:
                return None
            way = open_turns[0]
            continue
        return None
    return None


def _char(rows: list[str], r: int, c: int) -> str:
    return rows[r][c] if 0 <= r < len(rows) and 0 <= c < len(rows[r]) else " "
