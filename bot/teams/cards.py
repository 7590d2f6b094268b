"""Messages as activities with one Adaptive Card, within Teams' limits whatever they contain.

Running text and quotations become rich text blocks, where text is literal by construction. Mentions work in text blocks
and facts alone, which are Markdown: text there goes through `bot.teams.escaping`. Cards are of version 1.5, the newest
that Teams takes from bots; clients that know none of it show the fallback.
"""

from collections.abc import Iterable, Iterator, Mapping

from bot.plain import fitted, line, web_link
from bot.teams.buttons import Json, refresh_of
from bot.teams.elements import (
    FEWEST_LINES_QUOTED,
    MOST_BYTES,
    Element,
    Elements,
    cost_of,
    element,
    entity,
    rich,
)
from bot.teams.escaping import literal, name_of, person_id
from handlers.messages import Actions, Aside, Message, Paragraph, Part, Picture, Run, say

VERSION = "1.5"
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
CARD = "application/vnd.microsoft.card.adaptive"

LONGEST_SUMMARY = 500
LONGEST_FALLBACK = 2_000

_NOTHING = "(no text)"
_CUT_SHORT = "Cut short here: the rest does not fit in one message."
# Teams' own properties are in no published schema.
_WIDE: Json = {"width": "Full"}


def activity_of(
    message: Message,
    *,
    pictures: Mapping[str, bytes] | None = None,
    report: str = "",
    key: str = "",
    dialogs: bool = True,
    pings: bool = True,
) -> Json:
    """A message as an activity, cut short with a note where it is larger than a message may be.

    `pictures` are PNGs by the id that a `Picture` names; one that is not there, or too large, is told in words. `report` is
    where the whole can be read (else the first link of the message). With a `key` clients may ask for the card's present
    state, when they are told to. `dialogs` is false for a client that has none. People are mentioned by the name in
    `Run.text`; one without a name is not, and without `pings` nobody is: Teams may refuse a message for somebody whom it
    does not know in that place.
    """
    named = _names(message) if pings else {}
    fallback = fitted(message.fallback.strip(), LONGEST_FALLBACK, literal) or _NOTHING
    summary = fitted(line(message.fallback), LONGEST_SUMMARY) or _NOTHING
    card: Json = {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": VERSION,
        "fallbackText": fallback,
        "msteams": _WIDE,
        "body": [],
    }
    if key:
        card["refresh"] = refresh_of(key)
    activity: Json = {"type": "message", "summary": summary, "attachments": [{"contentType": CARD, "content": card}]}
    room = MOST_BYTES - cost_of(activity)
    lead, buttons = _parted(message.parts, Elements(named, pictures or {}, dialogs))
    if sum(one.cost for one in (*lead, *buttons)) > room:
        lead, buttons = _parted(message.parts, Elements(named, pictures or {}, dialogs, FEWEST_LINES_QUOTED))
    if not (lead or buttons):
        lead = [element(rich((say(summary),), {}))]
    kept = _fitted(lead, buttons, room, report or _first_link(message.parts))
    card["body"] = [one.body for one in kept]
    people = frozenset[str]().union(*(one.people for one in kept))
    if entities := [entity(person, name) for person, name in named.items() if name in people]:
        card["msteams"] = _WIDE | {"entities": entities}
    return activity


def pictures_in(message: Message) -> tuple[str, ...]:
    """The ids of the pictures that a message shows."""
    return tuple(part.file for part in message.parts if isinstance(part, Picture))


def _names(message: Message) -> dict[str, str]:
    """The name that stands for each person in this message: two of one name are told apart, as mentions have to be."""
    names: dict[str, str] = {}
    for run in _runs(message.parts):
        person, name = person_id(run.person), name_of(run)
        if person and name and person not in names:
            taken = sum(other == name or other.startswith(f"{name} (") for other in names.values())
            names[person] = f"{name} ({taken + 1})" if taken else name
    return names


def _runs(parts: Iterable[Part]) -> Iterator[Run]:
    for part in parts:
        if isinstance(part, Paragraph | Aside):
            yield from part.runs


def _parted(parts: tuple[Part, ...], made: Elements) -> tuple[list[Element], list[Element]]:
    """The elements of a message, and those of the buttons that are of the whole of it."""
    trailing = _trailing(parts)
    return list(made.of(parts[: len(parts) - len(trailing)])), list(made.of(trailing))


def _trailing(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The buttons of the whole message, which it ends with.

    Where there are some between its parts, each row is of the parts before it, the last one too.
    """
    start = len(parts)
    while start and isinstance(parts[start - 1], Actions):
        start -= 1
    return () if any(isinstance(part, Actions) for part in parts[:start]) else parts[start:]


def _first_link(parts: Iterable[Part]) -> str:
    return next((run.link for run in _runs(parts) if web_link(run.link)), "")


def _fitted(lead: list[Element], buttons: list[Element], room: int, report: str) -> list[Element]:
    """What fits of a message, with a note where that is not all; buttons at its end stay, they decide on all of it."""
    if sum(one.cost for one in (*lead, *buttons)) <= room:
        return [*lead, *buttons]
    runs = [Run(text=_CUT_SHORT)]
    if web_link(report):
        runs += [say(" "), Run(text="Read all of it", link=report)]
    note = element(rich(runs))
    buttons = _first(buttons, room // 2)
    return [*_first(lead, room - sum(one.cost for one in (note, *buttons))), note, *buttons]


def _first(elements: list[Element], room: int) -> list[Element]:
    """The first elements, as many as fit."""
    kept: list[Element] = []
    for one in elements:
        room -= one.cost
        if room < 0:
            break
        kept.append(one)
    return kept
