"""Messages as Block Kit, within Slack's limits whatever they contain.

Running text and quotations become `rich_text`, where text is literal by construction: it cannot style, ping or link.
Headings are `plain_text`. Only facts and small print with links are mrkdwn, escaped by `bot.slack.mrkdwn`.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    ImageBlock,
    MarkdownTextObject,
    PlainTextObject,
    RichTextBlock,
    RichTextElement,
    RichTextElementParts,
    RichTextQuoteElement,
    RichTextSectionElement,
    SectionBlock,
)

from bot.plain import clean, fitted, line, units, web_link
from bot.slack.buttons import actions_blocks
from bot.slack.mrkdwn import anchor, literal, user_id
from bot.slack.pictures import LONGEST_ALT, is_file
from handlers.messages import (
    Actions,
    Aside,
    Divider,
    Facts,
    Heading,
    Message,
    Paragraph,
    Part,
    Picture,
    Quotation,
    Run,
    say,
)

MOST_BLOCKS = 50
LONGEST_HEADER = 150
LONGEST_TEXT = 3_000
LONGEST_FIELD = 2_000
MOST_FIELDS = 10
# Not documented in numbers. Slack's staff named 12,000 characters of text; messages of less were refused when their
# containers were counted in (slackapi/bolt-js issues 2509 and 2867), so the containers count here too.
MOST_IN_ALL = 12_000
MOST_IN_ALL_SHORT = 4_000
# chat.update takes no more; chat.postMessage would take 40,000.
LONGEST_FALLBACK = 4_000

_Json = dict[str, Any]

_CUT_SHORT = "Cut short here: the rest does not fit in one message."


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as Slack takes it: `text` is mrkdwn for notifications, `blocks` what is shown."""

    text: str
    blocks: list[dict[str, Any]]


def render(message: Message, *, in_all: int = MOST_IN_ALL) -> Rendered:
    """A message as Block Kit, cut short with a note where it would be larger than `in_all` characters of JSON."""
    text = fitted(message.fallback.strip(), LONGEST_FALLBACK, literal) or "(no text)"
    last = _trailing(message.parts)
    # One more than may be is enough to know that it is too large.
    shown = islice(_blocks(message.parts[: len(message.parts) - len(last)]), MOST_BLOCKS + 1)
    blocks = [block.to_dict() for block in shown]
    buttons = [block.to_dict() for block in islice(_blocks(last), MOST_BLOCKS + 1)]
    if _size_of(blocks) + _size_of(buttons) > in_all or len(blocks) + len(buttons) > MOST_BLOCKS:
        blocks, buttons = _cut(blocks, buttons, in_all)
    return Rendered(text=text, blocks=[*blocks, *buttons])


def in_words(message: Message) -> Message:
    """The message with what its pictures show told in words."""
    told = (Paragraph(runs=(say(part.alt),)) if isinstance(part, Picture) else part for part in message.parts)
    return message.model_copy(update={"parts": tuple(told)})


def _trailing(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The buttons that a message ends with: they are of the whole message, those between its parts are of theirs."""
    start = len(parts)
    while start and isinstance(parts[start - 1], Actions):
        start -= 1
    return parts[start:]


def _cut(blocks: list[_Json], buttons: list[_Json], in_all: int) -> tuple[list[_Json], list[_Json]]:
    """What fits of a message that is too large, with a note; buttons at its end stay, for they decide on all of it."""
    note = ContextBlock(elements=[PlainTextObject(text=_CUT_SHORT, emoji=False)]).to_dict()
    buttons = _fitting(buttons, in_all // 2, MOST_BLOCKS // 2)
    room = in_all - _size_of([note, *buttons])
    kept = _fitting(blocks, room, MOST_BLOCKS - 1 - len(buttons))
    return [*kept, note], buttons


def _fitting(blocks: list[_Json], size: int, most: int) -> list[_Json]:
    """The first blocks, as many as fit."""
    kept: list[_Json] = []
    for block in blocks[:most]:
        size -= _size(block)
        if size < 0:
            break
        kept.append(block)
    return kept


def _size_of(blocks: list[_Json]) -> int:
    return 2 + sum(map(_size, blocks))


def _size(block: dict[str, Any]) -> int:
    return units(json.dumps(block, ensure_ascii=False)) + 2


def _blocks(parts: Iterable[Part]) -> Iterator[Block]:
    for part in parts:
        match part:
            case Heading(text=text):
                if shown := fitted(line(text), LONGEST_HEADER):
                    yield HeaderBlock(text=PlainTextObject(text=shown, emoji=False))
            case Paragraph(runs=runs):
                for elements in _chunks(_elements(runs)):
                    yield RichTextBlock(elements=[RichTextSectionElement(elements=elements)])
            case Quotation():
                yield from _quotation(part)
            case Facts(pairs=pairs):
                yield from _facts(pairs)
            case Aside(runs=runs):
                yield from _aside(runs)
            case Actions(buttons=buttons):
                yield from actions_blocks(buttons)
            case Picture():
                yield from _picture(part)
            case Divider():
                yield DividerBlock()


def _elements(runs: Iterable[Run]) -> Iterator[RichTextElement]:
    for run in runs:
        if person := user_id(run.person):
            yield RichTextElementParts.User(user_id=person)
            continue
        text, style = clean(run.text), _style(run)
        if url := web_link(run.link):
            label = fitted(" ".join(text.split()), LONGEST_TEXT // 2)
            yield RichTextElementParts.Link(url=url, text=label or None, style=style)
            continue
        # Some runs are longer than a block may be; each piece is an element that fits one.
        for start in range(0, len(text), LONGEST_TEXT // 2):
            yield RichTextElementParts.Text(text=text[start : start + LONGEST_TEXT // 2], style=style)


def _style(run: Run) -> dict[str, bool] | None:
    return None if run.style == "plain" else {run.style: True}


def _chunks(elements: Iterable[RichTextElement]) -> Iterator[list[RichTextElement]]:
    """Elements in groups, each short enough for one block; a group of nothing but white space is left out."""
    group: list[RichTextElement] = []
    length = 0
    for element in elements:
        size = units(getattr(element, "text", None) or "") + units(getattr(element, "url", None) or "")
        if group and length + size > LONGEST_TEXT:
            yield group
            group, length = [], 0
        group.append(element)
        length += size
    if any(not isinstance(e, RichTextElementParts.Text) or e.text.strip() for e in group):
        yield group


def _quotation(part: Quotation) -> Iterator[Block]:
    text = fitted(clean(part.text).strip("\n"), LONGEST_TEXT - 300)
    if not text.strip():
        return
    elements: list[RichTextElement] = []
    if label := fitted(line(part.label), 200):
        url = web_link(part.link)
        shown: RichTextElement = RichTextElementParts.Text(text=label, style={"italic": True})
        if url:
            shown = RichTextElementParts.Link(url=url, text=label, style={"italic": True})
        elements.append(RichTextSectionElement(elements=[shown]))
    elements.append(RichTextQuoteElement(elements=[RichTextElementParts.Text(text=text)]))
    yield RichTextBlock(elements=elements)


def _picture(part: Picture) -> Iterator[Block]:
    alt = fitted(line(part.alt), LONGEST_ALT) or "A picture"
    if is_file(part.file):
        yield ImageBlock(slack_file={"id": part.file}, alt_text=alt)


def _facts(pairs: Iterable[tuple[str, str]]) -> Iterator[Block]:
    fields = [
        MarkdownTextObject(
            text=f"*{fitted(line(label), 200, literal) or '–'}*\n"
            f"{fitted(line(value), LONGEST_FIELD - 300, literal) or '–'}",
            verbatim=True,
        )
        for label, value in pairs
    ]
    for start in range(0, len(fields), MOST_FIELDS):
        yield SectionBlock(fields=fields[start : start + MOST_FIELDS])


def _aside(runs: tuple[Run, ...]) -> Iterator[Block]:
    if not any(r.link or r.person or r.style != "plain" for r in runs):
        if text := fitted(line("".join(r.text for r in runs)), LONGEST_TEXT):
            yield ContextBlock(elements=[PlainTextObject(text=text, emoji=False)])
        return
    shown = ""
    for run in runs:
        piece = _marked(run)
        if len(shown) + len(piece) > LONGEST_TEXT:
            break
        shown += piece
    if shown.strip():
        yield ContextBlock(elements=[MarkdownTextObject(text=shown, verbatim=True)])


def _marked(run: Run) -> str:
    """A run as mrkdwn on one line."""
    if person := user_id(run.person):
        return f"<@{person}>"
    if len(web_link(run.link)) in range(1, 1_000):
        return anchor(run.link, fitted(clean(run.text), 300))
    text = fitted(clean(run.text).replace("\n", " "), LONGEST_TEXT - 300, literal)
    sign = {"plain": "", "bold": "*", "italic": "_", "code": "`"}[run.style]
    return f"{sign}{text}{sign}" if text.strip() and text == text.strip() else text
