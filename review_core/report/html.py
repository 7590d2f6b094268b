"""A review as one self-contained HTML page: findings beside the document's own text, and the system drawn."""

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from review_core.document.model import Document
from review_core.model import Review
from review_core.report.drawing import draw
from review_core.report.marking import marked_lines
from review_core.report.outline import SYSTEM, Facts, Heading, Part, Point, Title, outline
from review_core.report.safety import one_line, visible

_ADDRESS = re.compile(r"https?://[\w.~%/?#&=+:@,-]*[\w/]", re.ASCII)


def render_html(review: Review, document: Document | None = None) -> str:
    """The page. It holds no script, loads nothing, and its policy forbids both; without `document` it has one column."""
    template, style, style_hash = _page()
    title, *rest = outline(review)
    assert isinstance(title, Title)
    single = frozenset(point.name for point in review.reliability.single_points)
    return template.render(
        style=style,
        style_hash=style_hash,
        title=title,
        score=_score(review),
        points=[part for part in rest if isinstance(part, Point)],
        sections=_sections(rest),
        system=SYSTEM,
        drawing=draw(review.topology, single),
        rows=marked_lines(document, review.findings) if document else [],
    )


@cache
def _page() -> tuple[Template, Markup, str]:
    """The template, the style sheet, and its hash as the page's policy names it."""
    loader = PackageLoader("review_core.report", "")
    environment = Environment(
        loader=loader,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {"line": one_line, "shown": visible, "linked": _linked}
    environment.tests |= {"point": lambda part: isinstance(part, Point), "facts": lambda part: isinstance(part, Facts)}
    style = loader.get_source(environment, "page.css")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html"), Markup(style), digest  # noqa: S704 - our own style sheet


def _score(review: Review) -> list[tuple[str, int]]:
    verdicts = [call.verdict for call in review.verdicts.topics.values() if call.matters]
    counts = [(verdict, verdicts.count(verdict)) for verdict in ("answered", "partial", "missing")]
    return [(verdict, count) for verdict, count in counts if count]


def _sections(parts: Sequence[Part]) -> list[tuple[str, list[Part]]]:
    sections: list[tuple[str, list[Part]]] = []
    for part in parts:
        if isinstance(part, Heading):
            sections.append((part.text, []))
        else:
            sections[-1][1].append(part)
    return sections


def _linked(text: str) -> Markup:
    """Text whose web addresses are links that show where they go."""
    line, pieces, at = one_line(text), [], 0
    for address in _ADDRESS.finditer(line):
        pieces += [
            escape(line[at : address.start()]),
            Markup('<a href="{0}" rel="noopener noreferrer">{0}</a>').format(address[0]),
        ]
        at = address.end()
    return Markup("").join([*pieces, escape(line[at:])])
