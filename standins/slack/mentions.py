"""Whom a message notifies: every live mention in its text and its blocks, and who the people behind them are."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from standins.slack.state import Channel, Json, Ping, Workspace

_MENTION = re.compile(r"<(?:@([UW][A-Z0-9]+)|!subteam\^(S[A-Z0-9]+)|!(channel|here|everyone))(?:[|^][^<>]*)?>")
_BARE = re.compile(r"(?<![\w&])@(channel|here|everyone)\b")


def pings_of(text: str, blocks: list[Json], *, linked: bool = False) -> list[Ping]:
    """Every mention that Slack would turn into a notification, in order.

    The fallback text counts also where blocks are shown, because that is what a notification carries. Plain text
    objects mention nobody. `linked`: the caller asked Slack to find names itself (`parse=full` or `link_names`).
    """
    found = list(_in_mrkdwn(text))
    if linked:
        found += [Ping("broadcast", name) for name in _BARE.findall(text)]
    if blocks:
        found += _in_blocks(blocks)
    return found


def people_of(pings: Iterable[Ping], channel: Channel, workspace: Workspace) -> set[str]:
    """User ids of everyone whom these mentions notify, as far as they are in the channel."""
    reached: set[str] = set()
    for ping in pings:
        if ping.kind == "user":
            reached.add(ping.target)
        elif ping.kind == "subteam":
            reached.update(workspace.groups.get(ping.target, [ping.target]))
        else:
            reached.update(u for u in channel.members if not workspace.users[u].bot_id)
    return reached


def _in_mrkdwn(text: str) -> Iterator[Ping]:
    if "<" not in text:
        return
    for user, subteam, broadcast in _MENTION.findall(text):
        if user:
            yield Ping("user", user)
        elif subteam:
            yield Ping("subteam", subteam)
        else:
            yield Ping("broadcast", broadcast)


def _in_blocks(node: Any) -> Iterator[Ping]:
    if isinstance(node, list):
        for item in node:
            yield from _in_blocks(item)
        return
    if not isinstance(node, dict):
        return
    match node.get("type"):
        case "plain_text":
            return
        case "mrkdwn" | "markdown":
            if isinstance(text := node.get("text"), str):
                yield from _in_mrkdwn(text)
        case "user" if "user_id" in node:
            yield Ping("user", str(node["user_id"]))
        case "usergroup" if "usergroup_id" in node:
            yield Ping("subteam", str(node["usergroup_id"]))
        case "broadcast" if "range" in node:
            yield Ping("broadcast", str(node["range"]))
        case _:
            for value in node.values():
                if isinstance(value, (dict, list)):
                    yield from _in_blocks(value)
