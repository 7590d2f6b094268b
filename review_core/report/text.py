"""A review for the terminal: wrapped to its width, coloured where that is wanted."""

from io import StringIO

from rich.box import Box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from review_core.model import Review
from review_core.report.outline import Facts, Heading, Items, Part, Point, Quotation, Title, outline
from review_core.report.safety import one_line, visible

DEFAULT_WIDTH = 100
NARROWEST = 20
_STYLES = {"high": "bold red", "medium": "bold yellow", "low": "bold cyan"}
_QUOTE_STYLE = "green"
_LABEL_WIDTH = 16
_GUTTER = Box("    \n  │ \n    \n  │ \n    \n    \n  │ \n    \n")


def render_text(review: Review, *, color: bool = False, width: int | None = None) -> str:
    """The review as lines of at most `width` columns (default 100), with ANSI colours only if `color`."""
    console = Console(
        file=StringIO(),
        width=max(NARROWEST, width or DEFAULT_WIDTH),
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as captured:
        for part in outline(review):
            for piece in _laid_out(part, console.width):
                console.print(piece)
    lines = captured.get().split("\n")
    # Tables pad their last column; a pipe should not carry that.
    return ("\n".join(lines) if color else "\n".join(line.rstrip() for line in lines)).strip("\n") + "\n"


def _laid_out(part: Part, width: int) -> list[RenderableType]:
    match part:
        case Title():
            return [
                Text(one_line(part.text), style="bold"),
                Text(one_line(part.about), style="dim"),
                Text(),
                Text(one_line(part.outcome)),
            ]
        case Heading():
            return [Text(), Rule(Text(part.text, style="bold"), align="left", style="dim", characters="─"), Text()]
        case Point():
            return _finding(part, width)
        case Facts():
            return [_pairs(part.pairs, width)]
        case Items():
            return [_hanging("•", Text(visible(entry))) for entry in part.entries]


def _finding(point: Point, width: int) -> list[RenderableType]:
    style = _STYLES[point.severity]
    title = Text(f"{point.severity.upper()}  ", style=style).append(one_line(point.title), style="bold")
    body: list[RenderableType] = [Text(one_line(point.mark), style="dim")]
    if point.quotations:
        body.append(_quoted(point.quotations))
    body.append(Text(visible(point.detail)))
    see = (("See", "\n".join(point.references)),) if point.references else ()
    if remarks := point.remarks + see:
        body.append(_pairs(remarks, width - 3))
    return [
        *([Text()] if point.number > 1 else []),
        _hanging(f"{point.number}.", title),
        *(Padding(piece, (0, 0, 0, 3)) for piece in body),
    ]


def _quoted(quotations: tuple[Quotation, ...]) -> Table:
    grid = Table(box=_GUTTER, show_header=False, show_edge=False, pad_edge=False, border_style="dim")
    grid.add_column(no_wrap=True, justify="right", style="dim")
    grid.add_column(overflow="fold", style=_QUOTE_STYLE)
    for quotation in quotations:
        for line, text in enumerate(visible(quotation.text).split("\n"), start=quotation.line):
            grid.add_row(Text(str(line)), Text(text))
    return grid


def _hanging(mark: str, text: Text) -> Table:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style="dim", min_width=2)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark), text)
    return grid


def _pairs(pairs: tuple[tuple[str, str], ...], width: int) -> RenderableType:
    grid = Table.grid(padding=(0, 2, 0, 0))
    longest = max(len(label) for label, _ in pairs)
    grid.add_column(style="bold", overflow="fold", width=min(longest, _LABEL_WIDTH, max(6, width // 3)))
    grid.add_column(overflow="fold")
    before = None
    for label, text in pairs:
        grid.add_row(Text("" if label == before else one_line(label)), Text(visible(text)))
        before = label
    return grid
