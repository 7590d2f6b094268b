"""A review as GitHub-flavoured Markdown in which text of documents can only ever be text."""

import re
from collections.abc import Iterator

from review_core.model import Review
from review_core.report.outline import Facts, Heading, Items, Part, Point, Title, outline
from review_core.report.safety import one_line, visible

_MARKUP = re.compile(r"[\\`*_\[\]|~$^{}!]")
_ENTITY = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# At the start of a block these begin a heading, list, setext underline or table delimiter.
_BLOCK_START = re.compile(r"^(?:([-+#=:])|(\d{1,9})([.)]))")
# Hosts turn these into mentions, issue references, autolinks and emoji: a word joiner keeps them words.
_REFERENCE = re.compile(r"[@#](?=\w)|:(?=//|\w+:)|www(?=\.)", re.IGNORECASE)
_ADDRESS = re.compile(r"(https?://[\w.~%/?#&=+:@,-]*[\w/])", re.ASCII)
_WORD_JOINER = "\u2060"


def render_markdown(review: Review) -> str:
    """The review as Markdown: CommonMark alone, so that it reads the same wherever it is shown."""
    return "\n\n".join(block for part in outline(review) for block in _blocks(part)) + "\n"


def escape(text: str) -> str:
    """Text as one line of Markdown that shows exactly that text and is no markup, link, mention or HTML."""
    return _escaped(one_line(text))


def linked(text: str) -> str:
    """Escaped text in which web addresses are links that show where they go: for literature, not for documents."""
    pieces = _ADDRESS.split(one_line(text))
    return "".join(f"<{piece}>" if _ADDRESS.fullmatch(piece) else _escaped(piece) for piece in pieces)


def fenced(text: str, language: str = "text") -> str:
    """Verbatim text in a code fence that no run of backticks in it can close."""
    shown = visible(text)
    fence = "`" * (1 + max([2, *(len(run) for run in re.findall("`+", shown))]))
    return f"{fence}{language}\n{shown}\n{fence}"


def _escaped(line: str) -> str:
    safe = _REFERENCE.sub(lambda match: match[0] + _WORD_JOINER, line)
    safe = re.sub("[&<>]", lambda match: _ENTITY[match[0]], _MARKUP.sub(r"\\\g<0>", safe))
    return _BLOCK_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", safe)


def _blocks(part: Part) -> Iterator[str]:
    match part:
        case Title():
            yield f"# {escape(part.text)}"
            yield escape(part.about)
            yield f"**{escape(part.outcome)}**"
        case Heading():
            yield f"## {escape(part.text)}"
        case Point():
            yield f"### {part.number}. {part.severity.capitalize()}: {escape(part.title)}"
            yield escape(part.mark)
            for quotation in part.quotations:
                yield f"{quotation.where.capitalize()}:"
                yield fenced(quotation.text)
            yield from _paragraphs(part.detail)
            yield from _list(part.remarks)
            if part.references:
                yield "See:"
                yield "\n".join(f"- {linked(reference)}" for reference in part.references)
        case Facts():
            yield from _list(part.pairs)
        case Items():
            yield "\n".join(f"- {escape(entry)}" for entry in part.entries)


def _paragraphs(text: str) -> Iterator[str]:
    return (escape(paragraph) for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip())


def _list(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if pairs:
        yield "\n".join(f"- **{escape(label)}:** {escape(text)}" for label, text in pairs)
