"""What the bot says, in no platform's terms: parts made of runs, so that text from documents can only ever be text."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Run(_Part):
    """A stretch of text in one style. `text` is literal: renderers escape it, nothing in it is markup.

    `link` makes it a link (http or https only); `person` is a platform user id that this run mentions (pings).
    """

    text: str = ""
    style: Literal["plain", "bold", "italic", "code"] = "plain"
    link: str = ""
    person: str = ""


class Heading(_Part):
    """A short line that stands out."""

    kind: Literal["heading"] = "heading"
    text: str


class Paragraph(_Part):
    """Running text."""

    kind: Literal["paragraph"] = "paragraph"
    runs: tuple[Run, ...]


class Quotation(_Part):
    """A verbatim passage of the document, with a label such as `line 12` that may link to it."""

    kind: Literal["quotation"] = "quotation"
    text: str
    label: str = ""
    link: str = ""


class Facts(_Part):
    """Pairs of a label and a value, shown side by side where the platform can."""

    kind: Literal["facts"] = "facts"
    pairs: tuple[tuple[str, str], ...]


class Aside(_Part):
    """Small print."""

    kind: Literal["aside"] = "aside"
    runs: tuple[Run, ...]


class Button(_Part):
    """A button. Pressing it gives the command `verb` with `value`; where `reason` is set, a short text is asked for first.

    `verb` is a kind of command, `value` its args as `handlers.pressing.value_of` writes them: urlencoded pairs of ids
    (`design=..&finding=..&verdict=..`), at most 200 characters. `reason` is the question that the text answers; it comes
    as the command's pasted text. `confirm` is asked before, where given.
    """

    label: str
    verb: str
    value: str
    style: Literal["plain", "good", "bad"] = "plain"
    reason: str = ""
    confirm: str = ""


class Actions(_Part):
    """A row of buttons, at most five."""

    kind: Literal["actions"] = "actions"
    buttons: tuple[Button, ...]


class Picture(_Part):
    """A picture that was uploaded before. `file` is the platform's id of it, `alt` says in words what it shows."""

    kind: Literal["picture"] = "picture"
    file: str
    alt: str


class Divider(_Part):
    """A rule between parts."""

    kind: Literal["divider"] = "divider"


Part = Heading | Paragraph | Quotation | Facts | Aside | Actions | Picture | Divider


class Message(_Part):
    """One message. `fallback` is the plain text for notifications and clients that show no parts."""

    fallback: str
    parts: tuple[Part, ...] = ()


def say(text: str, *, style: Literal["plain", "bold", "italic", "code"] = "plain") -> Run:
    """A run of literal text."""
    return Run(text=text, style=style)


def notice(*runs: Run | str) -> Message:
    """A message of one paragraph."""
    whole = tuple(say(r) if isinstance(r, str) else r for r in runs)
    return Message(fallback="".join(r.text for r in whole), parts=(Paragraph(runs=whole),))
