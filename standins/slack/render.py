"""A thread in the terminal as a person would see it in Slack: who, when, blocks, quotes, replies below their root."""

import re
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from typing import Any

from standins.slack.state import Channel, Json, Message, State

_BOLD, _DIM, _ITALIC, _CODE, _BLUE, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[36m", "\x1b[34m", "\x1b[0m"
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_ANGLE = re.compile(r"<([^<>\n]+)>")
_BOLD_SPAN = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
_ITALIC_SPAN = re.compile(r"(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])")
_CODE_SPAN = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)


def render_thread(state: State, channel: Channel, ts: str, *, ansi: bool = False, width: int = 100) -> str:
    """The thread with this root as text of at most `width` columns; `ansi` adds colour. Raises KeyError."""
    painter = _Painter(state, channel, width)
    messages = channel.thread(channel.by_ts[ts].root)
    title = f"#{channel.name}" if channel.kind in ("public", "private") else "direct message"
    rule = "─" * max(0, width - len(title) - 4)
    lines = [f"{_DIM}──{_RESET} {_BOLD}{title}{_RESET} {_DIM}{rule}{_RESET}"]
    lines += painter.message(messages[0])
    replies = messages[1:]
    if replies:
        count = f"{len(replies)} repl{'y' if len(replies) == 1 else 'ies'}"
        lines += ["", f"  {_DIM}├─ {count} {'─' * max(0, width - len(count) - 6)}{_RESET}"]
        for reply in replies:
            lines += [f"  {_DIM}│{_RESET}", *(f"  {_DIM}│{_RESET} {line}" for line in painter.message(reply, 4))]
    text = "\n".join(line.rstrip() for line in lines)
    return text if ansi else _ANSI.sub("", text)


def render_ephemerals(state: State, channel: Channel, user: str, *, ansi: bool = False, width: int = 100) -> str:
    """What only this person (id) saw in a channel, oldest first."""
    painter = _Painter(state, channel, width)
    lines: list[str] = []
    for shown in channel.ephemerals:
        if shown.user == user:
            lines += [f"{_DIM}only visible to {painter.name(user)}{_RESET}", *painter.content(shown.text, shown.blocks)]
    text = "\n".join(lines)
    return text if ansi else _ANSI.sub("", text)


def plain(mrkdwn: str, state: State | None = None) -> str:
    """Slack's mrkdwn as plain text: mentions by name, links by label, entities as characters."""
    return _ANSI.sub("", _inline(mrkdwn, state))


class _Painter:
    def __init__(self, state: State, channel: Channel, width: int) -> None:
        self.state = state
        self.channel = channel
        self.width = width

    def name(self, user: str) -> str:
        known = self.state.users.get(user)
        return known.name if known else user

    def message(self, message: Message, indent: int = 0) -> list[str]:
        at = datetime.fromtimestamp(float(message.ts), UTC).strftime("%H:%M:%S")
        badge = f" {_DIM}APP{_RESET}" if message.bot_id else ""
        edited = f" {_DIM}(edited){_RESET}" if message.edited else ""
        lines = [f"{_BOLD}{self.name(message.user)}{_RESET}{badge} {_DIM}{at}{_RESET}{edited}"]
        lines += self.content(message.text, message.blocks, indent)
        if message.reactions:
            lines.append(f"{_DIM}{'  '.join(f':{n}: {len(u)}' for n, u in message.reactions.items())}{_RESET}")
        return lines

    def content(self, text: str, blocks: list[Json], indent: int = 0) -> list[str]:
        width = max(20, self.width - indent - 2)
        lines = [line for b in blocks for line in self._block(b, width)] if blocks else self._text(text, width)
        return [f"  {line}" for line in lines]

    def _block(self, block: Json, width: int) -> list[str]:
        match block.get("type"):
            case "header":
                return ["", f"{_BOLD}{_inline_plain(block['text'])}{_RESET}"]
            case "divider":
                return [f"{_DIM}{'─' * min(width, 60)}{_RESET}"]
            case "section":
                lines = self._object(block.get("text"), width)
                lines += self._fields(block.get("fields") or [], width)
                return lines + self._elements([block["accessory"]] if "accessory" in block else [])
            case "context":
                words = "  ".join(line for e in block.get("elements", []) for line in self._object(e, 10_000) if line)
                return [f"{_DIM}{line}{_RESET}" for line in _wrap(_ANSI.sub("", words), width)]
            case "actions":
                return self._elements(block.get("elements", []))
            case "image":
                return [f"{_DIM}[picture: {block.get('alt_text', '')}]{_RESET}"]
            case "markdown":
                return self._text(str(block.get("text", "")), width)
            case "rich_text":
                return self._text(_rich(block), width)
            case kind:
                return [f"{_DIM}[{kind}]{_RESET}"]

    def _object(self, text: Any, width: int) -> list[str]:
        if not isinstance(text, dict):
            return []
        if text.get("type") == "image":
            return [f"[picture: {text.get('alt_text', '')}]"]
        if text.get("type") == "plain_text":
            return _wrap(_inline_plain(text), width)
        return self._text(str(text.get("text", "")), width)

    def _fields(self, fields: list[Json], width: int) -> list[str]:
        column = max(10, width // 2 - 2)
        lines: list[str] = []
        for i in range(0, len(fields), 2):
            cells = [self._object(f, column) for f in fields[i : i + 2]]
            for row in range(max(map(len, cells))):
                parts = [cell[row] if row < len(cell) else "" for cell in cells]
                lines.append("  ".join(part + " " * (column - _length(part)) for part in parts).rstrip())
        return lines

    def _elements(self, elements: list[Json]) -> list[str]:
        labels = []
        for element in elements:
            label = _inline_plain(element.get("text") or element.get("placeholder") or {})
            labels.append(f"{_BLUE}[ {label or element.get('alt_text') or element.get('type')} ]{_RESET}")
        return [" ".join(labels)] if labels else []

    def _text(self, text: str, width: int) -> list[str]:
        lines: list[str] = []
        for i, part in enumerate(text.split("```")):
            if i % 2:
                lines += [f"  {_CODE}{unescape(line)}{_RESET}" for line in part.strip("\n").split("\n")]
                continue
            for line in part.strip("\n").split("\n") if part.strip("\n") or not i else []:
                if line.startswith(("&gt;", ">")):
                    quoted = line.removeprefix("&gt;").removeprefix(">").lstrip()
                    wrapped = _wrap(_inline(quoted, self.state), width - 4)
                    lines += [
                        f"  {_DIM}┃{_RESET} {_ITALIC}{w.replace(_RESET, _RESET + _ITALIC)}{_RESET}" for w in wrapped
                    ]
                else:
                    lines += _wrap(_inline(line, self.state), width)
        return lines


def _inline(text: str, state: State | None) -> str:
    return "".join(
        f"{_CODE}{unescape(_ANGLE.sub(lambda m: _angle(m, state), part.strip('`')))}{_RESET}"
        if i % 2
        else _styled(part, state)
        for i, part in enumerate(_CODE_SPAN.split(text))
    )


def _styled(text: str, state: State | None) -> str:
    """Links and mentions are put aside while styles are looked for, so that no underscore of a URL counts."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(f"{_BLUE}{_angle(match, state)}{_RESET}")
        return f"\x00{len(kept) - 1}\x00"

    held = _ANGLE.sub(keep, text.replace("\x00", ""))
    held = _BOLD_SPAN.sub(rf"{_BOLD}\1{_RESET}", held)
    held = _ITALIC_SPAN.sub(rf"{_ITALIC}\1{_RESET}", held)
    return re.sub(r"\x00(\d+)\x00", lambda m: kept[int(m[1])], unescape(held))


def _angle(match: re.Match[str], state: State | None) -> str:
    target, _, label = match[1].partition("|")
    if target.startswith("@"):
        known = state.users.get(target[1:]) if state else None
        return "@" + (known.name if known else label or target[1:])
    if target.startswith("#"):
        channel = state.channels.get(target[1:]) if state else None
        return "#" + (channel.name if channel else label or target[1:])
    if target.startswith("!"):
        return "@" + (label.lstrip("@") or target[1:].split("^")[0])
    return unescape(label or target)


def _inline_plain(text: Any) -> str:
    return unescape(str(text.get("text", ""))) if isinstance(text, dict) else ""


def _rich(node: Any) -> str:
    return "".join(_rich_parts(node))


def _rich_parts(node: Any) -> Iterator[str]:
    if not isinstance(node, dict):
        return
    match node.get("type"):
        case "text":
            yield str(node.get("text", ""))
        case "link":
            yield f"<{node.get('url', '')}|{node.get('text') or node.get('url', '')}>"
        case "user":
            yield f"<@{node.get('user_id', '')}>"
        case "broadcast":
            yield f"<!{node.get('range', '')}>"
        case "emoji":
            yield f":{node.get('name', '')}:"
        case kind:
            elements = node.get("elements")
            for element in elements if isinstance(elements, list) else []:
                yield from _rich_parts(element)
            if kind != "rich_text":
                yield "\n"


def _length(text: str) -> int:
    return len(_ANSI.sub("", text))


def _wrap(text: str, width: int) -> list[str]:
    """Wrap by what is seen: colour codes take no room, and no style runs on over a line's end."""
    if _length(text) <= width:
        return [text]
    codes = _ANSI.findall(text)
    marked = _ANSI.sub("\u200b", text)
    lines: list[str] = []
    style = ""
    taken = 0
    for line in textwrap.wrap(marked, width + marked.count("\u200b"), drop_whitespace=True) or [""]:
        begin = style
        for code in codes[taken : taken + line.count("\u200b")]:
            style = "" if code == _RESET else style + code
        pieces = line.split("\u200b")
        whole = pieces[0] + "".join(code + piece for code, piece in zip(codes[taken:], pieces[1:], strict=False))
        taken += len(pieces) - 1
        lines.append(begin + whole + (_RESET if style else ""))
    return lines
