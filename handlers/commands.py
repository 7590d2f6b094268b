"""What people ask of the bot, in no platform's terms. An edge turns a delivery into one of these; handlers take it."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Place(_Part):
    """Where to answer. `thread` is the id of the message whose thread it is, None to start one in the channel."""

    platform: Literal["slack", "teams"]
    workspace: str
    channel: str
    thread: str | None = None


class Link(_Part):
    """A design to fetch. A file that came with a message has a `name`, and a `ticket`: it names the encrypted text record
    that holds an address which gives the file for a while.
    """

    kind: Literal["link"] = "link"
    url: str
    name: str = ""
    ticket: str = ""


class PastedText(_Part):
    """A design given in the message; `sha256` names the encrypted text record that holds it."""

    kind: Literal["text"] = "text"
    sha256: str


class Command(_Part):
    """One thing asked. `asked_at` is the platform's time of asking, in seconds; `reply_to` is a URL that answers the
    asker alone for a while (Slack's response_url), empty where the platform gave none. `args` are the
    words of the command by name, never text of a document or of a person. `alias` is the person's other name, by which an
    operator may know them; only rights go by it. `trace` carries the trace context.
    """

    kind: Literal[
        "review", "consult", "help", "sweep", "check",
        "ask", "open", "status", "close", "reopen", "owner",
        "decide", "undo", "thumb", "digest", "remind",
    ]  # fmt: skip
    place: Place
    person: str
    alias: str = ""
    asked_at: float
    source: Link | PastedText | None = Field(default=None, discriminator="kind")
    reply_to: str = ""
    note: str = ""
    args: dict[str, str] = {}
    trace: dict[str, str] = {}


class Delivery(_Part):
    """What an edge hands to the inbox: a command, every key it may come again under, and its thread's lane.

    `keys` are tuples of text parts; each is remembered for `ttl` seconds (None: the inbox's own, 3 days).
    Jobs of one `lane` run one at a time, lowest `order` first. `text` is what the source names by its digest, pasted text
    or the address behind a ticket; it is kept encrypted.
    """

    command: Command
    keys: tuple["Key", ...]
    lane: str
    order: float
    text: str | None = None


class Key(_Part):
    """One idempotency key: a delivery that bears it is the same one as any other that bears it within `ttl` seconds."""

    parts: tuple[str, ...]
    ttl: int | None = None


Delivery.model_rebuild()
