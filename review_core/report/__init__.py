"""A Review in the forms that people and programs read: text, Markdown, JSON, SARIF and one HTML page."""

from typing import Literal, assert_never, get_args

from review_core.document.model import Document
from review_core.model import Review

Format = Literal["text", "markdown", "json", "sarif", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(
    review: Review,
    format: Format,  # noqa: A002 - the word that everybody knows it by
    *,
    document: Document | None = None,
    color: bool = False,
    width: int | None = None,
) -> str:
    """The review in a format, ending in a newline; the same review gives the same text.

    `document` lets HTML show the findings beside the text that was reviewed. `color` and `width` (columns) are for
    text. Nothing of the document can act on a terminal, a browser or a Markdown host, whatever it contains.
    """
    # Each renderer brings a library of its own: only the one that is asked for is loaded.
    match format:
        case "text":
            from review_core.report.text import render_text

            return render_text(review, color=color, width=width)
        case "markdown":
            from review_core.report.markdown import render_markdown

            return render_markdown(review)
        case "json":
            from review_core.report.contract import render_json

            return render_json(review)
        case "sarif":
            from review_core.report.sarif import render_sarif

            return render_sarif([review])
        case "html":
            from review_core.report.html import render_html

            return render_html(review, document)
        case _:
            assert_never(format)
