"""Block Kit's documented limits. `faults_of` answers as Slack words them: what is wrong and a JSON pointer to it.

The sum over a message is not documented in numbers; Slack's staff named 12,000 characters (slackapi/bolt-js issues
2509 and 2867), so that is what is held here.
"""

from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]

MAX_BLOCKS = 50
MAX_VIEW_BLOCKS = 100
MAX_BLOCKS_TEXT = 12_000


def faults_of(blocks: Any, file_ready: Callable[[Json], bool], most: int = MAX_BLOCKS) -> list[str]:
    """Everything Slack would refuse in these blocks; empty when they are valid.

    `file_ready` tells whether a `slack_file` object names a file that may be shown already.
    """
    if not isinstance(blocks, list) or not all(isinstance(b, dict) for b in blocks):
        return ["must be an array of objects [json-pointer:/blocks]"]
    found: list[str] = []
    if len(blocks) > most:
        found.append(f"no more than {most} items allowed [json-pointer:/blocks]")
    seen: set[str] = set()
    for i, block in enumerate(blocks):
        at = f"/blocks/{i}"
        found += _block(block, at, file_ready)
        if isinstance(name := block.get("block_id"), str):
            if name in seen:
                found.append(f"`block_id` already exists [json-pointer:{at}/block_id]")
            seen.add(name)
    return found


def text_length(blocks: list[Json]) -> int:
    """Characters of text in a message's blocks, containers not counted."""
    return sum(map(len, _strings(blocks)))


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "text" and isinstance(value, str):
                yield value
            else:
                yield from _strings(value)
    elif isinstance(node, list):
        for item in node:
            yield from _strings(item)


def _block(block: Json, at: str, file_ready: Callable[[Json], bool]) -> list[str]:
    kind = block.get("type")
    found = _length(block.get("block_id"), 255, f"{at}/block_id")
    match kind:
        case "divider":
            pass
        case "section":
            found += _section(block, at, file_ready)
        case "header":
            found += _text(block.get("text"), 150, f"{at}/text", plain=True)
        case "context":
            found += _items(block.get("elements"), 10, f"{at}/elements")
            for i, element in _objects(block.get("elements")):
                where = f"{at}/elements/{i}"
                if element.get("type") == "image":
                    found += _image(element, where, file_ready)
                else:
                    found += _text(element, 3000, where)
        case "actions":
            found += _items(block.get("elements"), 25, f"{at}/elements")
            ids: set[str] = set()
            for i, element in _objects(block.get("elements")):
                where = f"{at}/elements/{i}"
                found += _element(element, where)
                if (name := element.get("action_id")) in ids:
                    found.append(
                        f"`action_id` already exists for this `actions` block [json-pointer:{where}/action_id]"
                    )
                if isinstance(name, str):
                    ids.add(name)
        case "image":
            found += _image(block, at, file_ready)
            if "title" in block:
                found += _text(block["title"], 2000, f"{at}/title", plain=True)
        case "markdown":
            found += _length(block.get("text"), MAX_BLOCKS_TEXT, f"{at}/text", required=True)
        case "rich_text":
            found += _items(block.get("elements"), None, f"{at}/elements")
        case "input":
            found += _text(block.get("label"), 2000, f"{at}/label", plain=True)
            found += _element(block.get("element"), f"{at}/element")
        case "file" | "video" | "table" | "call":
            pass
        case _:
            found.append(f"unsupported type: {kind} [json-pointer:{at}/type]")
    return found


def _section(block: Json, at: str, file_ready: Callable[[Json], bool]) -> list[str]:
    found: list[str] = []
    if "text" not in block and "fields" not in block:
        found.append(f"missing required field: text [json-pointer:{at}]")
    if "text" in block:
        found += _text(block["text"], 3000, f"{at}/text")
    if "fields" in block:
        found += _items(block["fields"], 10, f"{at}/fields")
        for i, field in _objects(block["fields"]):
            found += _text(field, 2000, f"{at}/fields/{i}")
    if "accessory" in block:
        accessory = block["accessory"]
        where = f"{at}/accessory"
        if isinstance(accessory, dict) and accessory.get("type") == "image":
            found += _image(accessory, where, file_ready)
        else:
            found += _element(accessory, where)
    return found


def _image(image: Json, at: str, file_ready: Callable[[Json], bool]) -> list[str]:
    found = _length(image.get("alt_text"), 2000, f"{at}/alt_text", required=True)
    if isinstance(file := image.get("slack_file"), dict):
        if not file_ready(file):
            found.append(f"invalid slack file [json-pointer:{at}/slack_file]")
    else:
        found += _length(image.get("image_url"), 3000, f"{at}/image_url", required=True)
    return found


def _element(element: Any, at: str) -> list[str]:
    if not isinstance(element, dict):
        return [f"must be an object [json-pointer:{at}]"]
    found = _length(element.get("action_id"), 255, f"{at}/action_id")
    kind = element.get("type")
    match kind:
        case "button":
            found += _text(element.get("text"), 75, f"{at}/text", plain=True)
            found += _length(element.get("value"), 2000, f"{at}/value")
            found += _length(element.get("url"), 3000, f"{at}/url")
            if element.get("style", "primary") not in ("primary", "danger"):
                found.append(f"must be a valid enum value [json-pointer:{at}/style]")
        case "static_select" | "multi_static_select":
            found += _options(element.get("options"), 100, f"{at}/options")
            if "placeholder" in element:
                found += _text(element["placeholder"], 150, f"{at}/placeholder", plain=True)
        case "overflow":
            found += _options(element.get("options"), 5, f"{at}/options")
        case "checkboxes" | "radio_buttons":
            found += _options(element.get("options"), 10, f"{at}/options")
        case str():
            pass
        case _:
            found.append(f"unsupported type: {kind} [json-pointer:{at}/type]")
    if "confirm" in element:
        found += _confirm(element["confirm"], f"{at}/confirm")
    return found


def _confirm(confirm: Any, at: str) -> list[str]:
    if not isinstance(confirm, dict):
        return [f"must be an object [json-pointer:{at}]"]
    found = _text(confirm.get("title"), 100, f"{at}/title", plain=True)
    found += _text(confirm.get("text"), 300, f"{at}/text")
    for name in ("confirm", "deny"):
        if name in confirm:
            found += _text(confirm[name], 30, f"{at}/{name}", plain=True)
    return found


def _options(options: Any, most: int, at: str) -> list[str]:
    found = _items(options, most, at)
    for i, option in _objects(options):
        found += _text(option.get("text"), 75, f"{at}/{i}/text")
        found += _length(option.get("value"), 150, f"{at}/{i}/value", required=True)
    return found


def _text(text: Any, most: int, at: str, *, plain: bool = False) -> list[str]:
    if not isinstance(text, dict):
        return [f"missing required field: text [json-pointer:{at}]"]
    kind = text.get("type")
    if kind not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        return [f"unsupported type: {kind} [json-pointer:{at}/type]"]
    return _length(text.get("text"), most, f"{at}/text", required=True)


def _length(text: Any, most: int, at: str, *, required: bool = False) -> list[str]:
    if text is None and not required:
        return []
    if not isinstance(text, str):
        return [f"must be a string [json-pointer:{at}]"]
    if required and not text:
        return [f"must be more than 0 characters [json-pointer:{at}]"]
    if len(text) > most:
        return [f"must be less than {most + 1} characters [json-pointer:{at}]"]
    return []


def _items(items: Any, most: int | None, at: str) -> list[str]:
    if not isinstance(items, list) or not items:
        return [f"no fewer than 1 items allowed [json-pointer:{at}]"]
    if not all(isinstance(item, dict) for item in items):
        return [f"must be an array of objects [json-pointer:{at}]"]
    if most is not None and len(items) > most:
        return [f"no more than {most} items allowed [json-pointer:{at}]"]
    return []


def _objects(items: Any) -> Iterator[tuple[int, Json]]:
    if isinstance(items, list):
        yield from ((i, item) for i, item in enumerate(items) if isinstance(item, dict))
