"""Reads plain text: paragraphs between blank lines, bullets, underlined titles. Also where a broken document ends up."""

import re

from review_core.document.building import Builder, Format, line_starts
from review_core.document.model import Document
from review_core.document.traced import Traced

_ITEM = re.compile(r"([ \t]{0,40})([-*+•–]|\(?\d{1,4}[.)])[ \t]+(?=\S)")
_RULE = re.compile(r"([=\-~^#*_+])\1{2,}[ \t]*\Z")
_LEVELS = "=-~^\"'#*+_"
_INDENT = 2  # columns a level of bullets is deep, at least


def read_plain(text: str, name: str, sha256: str, notes: list[str], format_: Format = "text") -> Document:
    """The Document of a text with `\\n` line ends. Never raises on any text."""
    builder = Builder(text)
    lines, starts = text.split("\n"), line_starts(text)
    number = 0
    in_list = False
    while number < len(lines):
        line = lines[number]
        if not line.strip():
            number += 1
            continue
        if number + 1 < len(lines) and _titled(line, lines[number + 1]):
            if in_list:
                builder.end_group()
                in_list = False
            level = _LEVELS.find(lines[number + 1].strip()[0]) + 1
            start = starts[number] + len(line) - len(line.lstrip())
            builder.heading(line.strip(), max(1, level), start, starts[number] + len(line.rstrip()))
            number += 2
            continue
        item = _ITEM.match(line)
        last = _last_line(lines, number)
        if (item is not None) != in_list:
            if item is not None:
                builder.begin_group()
            elif not line.startswith((" ", "\t")):
                builder.end_group()
            in_list = item is not None or (in_list and line.startswith((" ", "\t")))
        start = starts[number] + (item.end() if item else len(line) - len(line.lstrip()))
        traced = _traced(lines, starts, number, last, start)
        if item is not None:
            depth = len(item.group(1).expandtabs(4)) // _INDENT
            builder.paragraph(traced, "list-item", depth=depth, ordered=item.group(2)[-1] in ".)")
        else:
            builder.paragraph(traced)
        number = last + 1
    if in_list:
        builder.end_group()
    return builder.build(name, format_, sha256, {}, notes)


def _titled(line: str, under: str) -> bool:
    rule = under.strip()
    return _RULE.match(rule) is not None and _RULE.match(line.strip()) is None and len(rule) * 2 >= len(line.strip())


def _last_line(lines: list[str], number: int) -> int:
    """The last line of the block that begins at `number`."""
    last = number
    while (
        last + 1 < len(lines)
        and lines[last + 1].strip()
        and _ITEM.match(lines[last + 1]) is None
        and not (last + 2 < len(lines) and _titled(lines[last + 1], lines[last + 2]))
    ):
        last += 1
    return last


def _traced(lines: list[str], starts: list[int], first: int, last: int, start: int) -> Traced:
    end = starts[last] + len(lines[last].rstrip())
    traced = Traced(start, end)
    at = start
    for number in range(first, last + 1):
        line_end = starts[number] + len(lines[number].rstrip())
        traced.add(lines[number][at - starts[number] : line_end - starts[number]], range(at, line_end))
        if number < last:
            following = lines[number + 1]
            at = starts[number + 1] + len(following) - len(following.lstrip())
            traced.add_break(line_end, at - 1)
    return traced.done()
