"""Adaptive Cards as Teams takes them: what it refuses, what a person reads, and the actions that can be pressed."""

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
NEWEST = (1, 5)
ELEMENTS = {
    *("TextBlock", "RichTextBlock", "Image", "ImageSet", "Media", "Container", "ColumnSet", "Column", "FactSet"),
    *("ActionSet", "Table", "TableRow", "TableCell"),
    *("Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "Input.ChoiceSet"),
}
ACTIONS = {"Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ShowCard", "Action.ToggleVisibility"}
# Seen at once in a row of buttons; Teams shows no more than six.
MOST_ACTIONS = 6
_CHILDREN = ("body", "items", "columns", "rows", "cells", "actions", "images", "inlines", "facts", "card")
_AT = re.compile(r"<at>(.*?)</at>", re.DOTALL)


def card_of(activity: Json) -> Json | None:
    """The first Adaptive Card of an activity."""
    for attachment in activity.get("attachments") or []:
        if attachment.get("contentType") == CONTENT_TYPE:
            content: Json = attachment["content"]
            return content
    return None


def faults_of(card: Json) -> list[str]:
    """Why Teams would refuse a card or show it otherwise than meant; nothing where it is good."""
    faults = [] if card.get("type") == "AdaptiveCard" else ["the type is not AdaptiveCard"]
    version = str(card.get("version", ""))
    if not re.fullmatch(r"1\.\d", version) or tuple(map(int, version.split("."))) > NEWEST:
        faults.append(f"version {version!r} is not one that Teams supports")
    for element in _walk(card):
        kind = element.get("type")
        if isinstance(kind, str) and kind.startswith("Action."):
            faults += [] if kind in ACTIONS else [f"no such action: {kind}"]
            faults += [] if kind != "Action.Execute" or element.get("verb") else ["an Action.Execute without a verb"]
        elif isinstance(kind, str) and kind not in ELEMENTS | {"AdaptiveCard", "TextRun"}:
            faults.append(f"no such element: {kind}")
        if kind == "TextBlock" and not isinstance(element.get("text"), str):
            faults.append("a TextBlock without text")
        if kind == "Image" and not str(element.get("url", "")).startswith(("https://", "data:image/")):
            faults.append("an image that is neither https nor data")
        if kind in ("AdaptiveCard", "ActionSet") and len(element.get("actions") or []) > MOST_ACTIONS:
            faults.append(f"more than {MOST_ACTIONS} actions in a row")
    return faults + _mention_faults(card)


def words_of(card: Json) -> str:
    """What can be read of a card, a line an element, buttons in square brackets; what is hidden is left out."""
    lines = []
    for element in _walk(card):
        kind = element.get("type", "")
        if kind in ("TextBlock", "TextRun"):
            lines.append(str(element.get("text", "")))
        elif kind == "Image":
            lines.append(f"(picture: {element.get('altText', '')})")
        elif str(kind).startswith("Action."):
            lines.append(f"[{element.get('title', '')}]")
        elif "value" in element and "title" in element and not kind:
            lines.append(f"{element['title']}: {element['value']}")
        elif str(kind).startswith("Input."):
            lines.append(f"<{element.get('label') or element.get('id', '')}>")
    return "\n".join(line for line in lines if line)


def actions_of(card: Json) -> list[Json]:
    """Every action that can be pressed, those of cards to be opened included."""
    return [e for e in _walk(card) if str(e.get("type", "")).startswith("Action.")]


def action(card: Json, title: str) -> Json:
    """The action under a title. Raises KeyError, naming those there are."""
    found = actions_of(card)
    for one in found:
        if one.get("title") == title:
            return one
    raise KeyError(f"{title!r} is not among {[a.get('title') for a in found]}")


def inputs_of(card: Json) -> list[Json]:
    """Every input."""
    return [e for e in _walk(card) if str(e.get("type", "")).startswith("Input.")]


def _mention_faults(card: Json) -> list[str]:
    entities = (card.get("msteams") or {}).get("entities") or []
    named = {str(e.get("text")) for e in entities if e.get("type") == "mention"}
    used = {
        f"<at>{found}</at>"
        for e in _walk(card)
        if e.get("type") == "TextBlock"
        for found in _AT.findall(e.get("text") or "")
    }
    return [f"a mention without an entity: {text}" for text in sorted(used - named)]


def _walk(element: Any) -> Iterator[Json]:
    if isinstance(element, list):
        for one in element:
            yield from _walk(one)
    elif isinstance(element, dict) and element.get("isVisible", True):
        yield element
        for name in _CHILDREN:
            if name in element:
                yield from _walk(element[name])
        if isinstance(element.get("selectAction"), dict):
            yield from _walk(element["selectAction"])
