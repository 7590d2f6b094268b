"""A message's parts as elements of an Adaptive Card, each with its share of the size that a message may have."""

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bot.plain import clean, fitted, line, units, web_link
from bot.teams.buttons import Json, action_sets
from bot.teams.escaping import literal, marked, mention, shown
from bot.teams.pictures import LARGEST, fits_a_card
from handlers.messages import (
    Actions,
    Aside,
    Divider,
    Facts,
    Heading,
    Paragraph,
    Part,
    Picture,
    Quotation,
    Run,
    say,
)

# Teams counts a message in UTF-16, without pictures in base64. Its page on messages says 100 KB, of which 80 are safe; the
# one on cards still says 40 KB. This is under all of them, with room for what is put round an activity.
MOST_BYTES = 38_000
# Libraries write other than ASCII as six characters each; this keeps what is sent in step.
MOST_BYTES_SENT = 80_000
LONGEST_TEXT = 1_500
LONGEST_HEADING = 200
LONGEST_FACT = 500
LONGEST_QUOTATION = 2_700
MOST_LINES_QUOTED = 24
# Each line is a block of its own: of a message that is too large with more of them, these are shown.
FEWEST_LINES_QUOTED = 8
# Editors break prose at 72 characters or later, less the word that did not fit.
WRAPPED_AT = 50
MOST_FACTS = 12
LONGEST_LABEL = 200
LONGEST_ALT = 1_000

# Indented code, tables, headings, quotations, fences, lists, and nothing.
_STRUCTURE = re.compile(r"\s*$|[ \t]{2,}|[|#>=]|```|~~~|[-+*] |\d+[.)] |.*\|\s*$")

# The end of a line of prose whose sentence goes on.
_BEGUN = re.compile(r"[^:;={}]*[^.:;={}!?]")

SMALL: Json = {"size": "Small", "isSubtle": True}
# Teams' own properties are in no published schema.
_ENLARGES: Json = {"msteams": {"allowExpand": True}}
_STYLES: Mapping[str, Json] = {
    "bold": {"weight": "Bolder"},
    "italic": {"italic": True},
    "code": {"fontType": "Monospace"},
}


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a card; `cost` is its share of `MOST_BYTES`, `people` the names that it mentions."""

    body: Json
    cost: int
    people: frozenset[str] = frozenset()


class Elements:
    """Makes the elements of one card. `names` are the people that it may mention, `pictures` PNGs by id, `lines` how many
    of a quotation are shown.
    """

    def __init__(
        self, names: dict[str, str], pictures: Mapping[str, bytes], dialogs: bool, lines: int = MOST_LINES_QUOTED
    ) -> None:
        self._lines = lines
        self._names = names
        self._pictures = pictures
        self._dialogs = dialogs
        self._room_for_pictures = LARGEST

    def of(self, parts: Iterable[Part]) -> Iterator[Element]:
        """The parts as elements; one that follows a divider carries the rule."""
        is_parted = False
        for part in parts:
            if isinstance(part, Divider):
                is_parted = True
                continue
            for made in self._elements(part):
                if is_parted:
                    made = element(made.body | {"separator": True, "spacing": "Large"}, made.people, self._names)
                is_parted = False
                yield made

    def _elements(self, part: Part) -> Iterator[Element]:
        match part:
            case Heading(text=text):
                if said := fitted(line(text), LONGEST_HEADING):
                    look = {"size": "Large", "weight": "Bolder", "style": "heading"}
                    yield element({"type": "TextBlock", "text": literal(said), "wrap": True} | look)
            case Paragraph(runs=runs):
                yield from self._text(runs, {})
            case Aside(runs=runs):
                yield from self._text(runs, SMALL)
            case Quotation():
                yield from _quotation(part, self._lines)
            case Facts(pairs=pairs):
                yield from _facts(pairs)
            case Actions(buttons=buttons):
                yield from map(element, action_sets(buttons, dialogs=self._dialogs))
            case Picture():
                yield self._picture(part)
            case Divider():
                return

    def _text(self, runs: tuple[Run, ...], look: Json) -> Iterator[Element]:
        """Running text, a block a line: mentions need Markdown, everything else is literal by construction."""
        for at, said in enumerate(_lines(runs)):
            close = {"spacing": "None"} if at else {}
            people = frozenset(self._names[run.person] for run in said if run.person in self._names)
            if any(run.person for run in said):
                text = marked(said, self._names)
                yield element({"type": "TextBlock", "text": text, "wrap": True} | look | close, people, self._names)
            else:
                yield element(rich(said, look) | close)

    def _picture(self, part: Picture) -> Element:
        alt = fitted(line(part.alt), LONGEST_ALT) or "A picture"
        png = self._pictures.get(part.file, b"")
        if not fits_a_card(png) or len(png) > self._room_for_pictures:
            return element(rich((say(alt, style="italic"),), {}))
        self._room_for_pictures -= len(png)
        url = "data:image/png;base64," + base64.b64encode(png).decode()
        return element({"type": "Image", "url": url, "altText": shown(alt)} | _ENLARGES)


def _lines(runs: Iterable[Run]) -> Iterator[tuple[Run, ...]]:
    """Runs as lines, none empty, none longer than a block may be."""
    for is_break, group in groupby(_pieces(runs), key=lambda run: run is None):
        said = tuple(run for run in group if run is not None)
        if not is_break and any(run.person or run.text.strip() for run in said):
            yield said


def _pieces(runs: Iterable[Run]) -> Iterator[Run | None]:
    """Runs that are short and hold no line break; None where a line ends."""
    room = LONGEST_TEXT
    for run in runs:
        if run.person or web_link(run.link):
            yield run.model_copy(update={"text": fitted(line(run.text), LONGEST_LABEL)})
            continue
        for number, text in enumerate(clean(run.text).split("\n")):
            if number:
                yield None
                text, room = _indented(text), LONGEST_TEXT
            while len(text) > room:
                # Between words; a word that is longer than a block is cut where the next block begins.
                cut = text.rfind(" ", 0, room) + 1 or (room if room == LONGEST_TEXT else 0)
                yield run.model_copy(update={"text": text[:cut]})
                yield None
                text, room = text[cut:], LONGEST_TEXT
            room -= len(text)
            yield run.model_copy(update={"text": text})


def rich(runs: Iterable[Run], look: Json = SMALL) -> Json:
    """Runs, none of which is a person, as a rich text block, in small print where nothing else is said."""
    inlines = []
    for run in runs:
        url = web_link(run.link)
        link = {"selectAction": {"type": "Action.OpenUrl", "url": url}} if url else {}
        if text := shown(run.text) or ("link" if url else ""):
            inlines.append({"type": "TextRun", "text": text} | look | _STYLES.get(run.style, {}) | link)
    return {"type": "RichTextBlock", "inlines": inlines or [{"type": "TextRun", "text": " "}]}


def _quotation(part: Quotation, most_lines: int) -> Iterator[Element]:
    text = fitted(clean(part.text).strip("\n"), LONGEST_QUOTATION)
    if not text.strip():
        return
    items: list[Json] = []
    if label := fitted(line(part.label), LONGEST_LABEL):
        items.append(rich((Run(text=label, link=part.link),), SMALL))
    said = _unwrapped(text.split("\n"))
    if len(said) > most_lines:
        said = [*said[: most_lines - 1], "…"]
    for number, quoted in enumerate(said):
        # Renderers leave out an empty line.
        items.append(rich((say(_indented(quoted) or "\u00a0"),), {}) | {"spacing": "None" if number else "Small"})
    yield element({"type": "Container", "style": "emphasis", "items": items})


def _indented(text: str) -> str:
    """A line whose indentation stays: renderers drop spaces at the start."""
    rest = text.lstrip()
    return "\u00a0" * min(len(text[: len(text) - len(rest)].expandtabs(4)), 40) + rest


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Lines of prose that an editor broke as the sentences they are: cards are narrower than editors."""
    whole: list[str] = []
    before = ""
    for text in lines:
        # A passage may begin inside a line: its first one is wrapped where its sentence goes on.
        is_long = len(before) >= WRAPPED_AT or (len(whole) == 1 and bool(_BEGUN.fullmatch(before)))
        is_wrapped = is_long and not _STRUCTURE.match(before) and not _STRUCTURE.match(text)
        if whole and is_wrapped and not before.endswith(("  ", "\\")):
            whole[-1] = f"{whole[-1]} {text}"
        else:
            whole.append(text)
        before = text
    return whole


def _facts(pairs: Sequence[tuple[str, str]]) -> Iterator[Element]:
    facts = [
        {
            "title": fitted(line(label), LONGEST_LABEL, literal) or "–",
            "value": fitted(line(value), LONGEST_FACT, literal) or "–",
        }
        for label, value in pairs
    ]
    for start in range(0, len(facts), MOST_FACTS):
        yield element({"type": "FactSet", "facts": facts[start : start + MOST_FACTS]})


def entity(person: str, name: str) -> Json:
    """What makes a mention of a name in the card's text: it pings the person."""
    return {"type": "mention", "text": mention(name), "mentioned": {"id": person, "name": name}}


def element(body: Json, people: frozenset[str] = frozenset(), names: Mapping[str, str] | None = None) -> Element:
    """An element with its cost; `people` are those of `names` (by id) whom its text mentions."""
    entities = [entity(person, name) for person, name in (names or {}).items() if name in people]
    return Element(body, cost_of(body) + sum(map(cost_of, entities)), people)


def cost_of(part: Any) -> int:
    """A part's share of `MOST_BYTES`, with the sign that parts it from the next."""
    counted = without_pictures(part)
    sent = len(json.dumps(counted)) * MOST_BYTES // MOST_BYTES_SENT
    return max(2 * units(json.dumps(counted, ensure_ascii=False)), sent) + 4


def without_pictures(part: Any) -> Any:
    """A part of an activity as Teams counts it."""
    if isinstance(part, dict):
        is_picture = part.get("type") == "Image"
        return {k: "" if is_picture and k == "url" else without_pictures(v) for k, v in part.items()}
    return [without_pictures(one) for one in part] if isinstance(part, list) else part
