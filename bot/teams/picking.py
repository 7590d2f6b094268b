"""The message action "Review this design": a message that somebody points at, as the delivery of its review.

Teams gives the message itself along. Pure parsing.
"""

import html
from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

from bot.asks.commands import command_of, text_of
from bot.asks.pieces import is_link
from bot.asks.reading import Ask, ReviewLink, ReviewText, fingerprint, read_ask
from bot.teams.talks import CHAT, Talk, part, root_of, word
from bot.teams.wire import Mention, read_body
from handlers.commands import Delivery, Key

# As the manifest names it.
COMMAND_ID = "reviewDesign"
NO_DESIGN = "I found neither a link nor the text of a design in that message."
ON_IT = "On it: the review comes in the conversation of that message."
ALREADY = "I already have that: the review is under way or done."
# Clients try again, under another id, when no answer came within seconds.
PICKED_ONCE_SECONDS = 30


def picked_delivery(value: object, talk: Talk, kinds: Set[str]) -> Delivery | None:
    """The delivery of the review of the message in an action's value; None where that gives no design."""
    message = part(value, "messagePayload") if isinstance(value, dict) else {}
    ask = _ask(message, kinds)
    if ask is None:
        return None
    picked = word(message.get("id"))
    thread = (
        CHAT if talk.kind != "channel" else talk.thread or root_of(word(message.get("replyToId"))) or root_of(picked)
    )
    there = replace(talk, thread=thread)
    return Delivery(
        command=command_of(ask, place=there.place, person=talk.person, asked_at=talk.asked_at),
        keys=(
            Key(parts=("invoke", talk.tenant, talk.conversation, talk.activity_id)),
            Key(
                parts=("picked", talk.tenant, talk.conversation, picked, talk.person, fingerprint(ask)),
                ttl=PICKED_ONCE_SECONDS,
            ),
        ),
        lane=there.lane("review"),
        order=talk.asked_at,
        text=text_of(ask),
    )


def _ask(message: Mapping[str, Any], kinds: Set[str]) -> Ask | None:
    body = part(message, "body")
    content = body.get("content")
    said = read_body(
        content if isinstance(content, str) else "",
        is_html=body.get("contentType") != "text",
        mentions=_mentions(message.get("mentions")),
    )
    # Pointed at, every message is meant as a design: instructions in it are not for the bot.
    ask = read_ask(said, kinds=kinds & {"review"})
    if isinstance(ask, ReviewLink | ReviewText):
        return ask
    attachments = message.get("attachments")
    links = [a.get("contentUrl") for a in attachments if isinstance(a, dict)] if isinstance(attachments, list) else []
    # A file that is shared in a channel stays where its people can read it; whether the bot can is for the worker to see.
    shared = [link for link in links if isinstance(link, str) and is_link(link)]
    return ReviewLink(shared[0], others=len(set(shared)) - 1) if shared else None


def _mentions(listed: object) -> list[Mention]:
    found = []
    for mention in listed if isinstance(listed, list) else []:
        if not isinstance(mention, dict):
            continue
        mentioned = part(mention, "mentioned")
        person = part(mentioned, "user") or part(mentioned, "application")
        found.append(Mention(word(person.get("id")), html.unescape(word(mention.get("mentionText")))))
    return found
