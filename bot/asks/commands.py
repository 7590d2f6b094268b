"""An ask as the command that it becomes, and what of it is kept encrypted beside that."""

from bot.asks.reading import Ask, Question, ReviewLink, ReviewText, Usage, sha256
from bot.asks.verbs import Instruction
from handlers.commands import Command, Link, PastedText, Place


def command_of(ask: Ask, *, place: Place, person: str, asked_at: float, reply_to: str = "") -> Command:
    """The command of an ask; `asked_at` in seconds."""
    made = Command(
        kind="help", place=place, person=person, asked_at=asked_at, reply_to=reply_to, note=_note(ask), args=_args(ask)
    )
    match ask:
        case ReviewLink(url=url):
            return made.model_copy(update={"kind": "review", "source": Link(url=url)})
        case ReviewText(text=text):
            return made.model_copy(update={"kind": "review", "source": PastedText(sha256=sha256(text))})
        case Question(text=text):
            return made.model_copy(update={"kind": "ask", "source": PastedText(sha256=sha256(text))})
        case Instruction(kind=kind):
            return made.model_copy(update={"kind": kind})
        case Usage():
            return made


def text_of(ask: Ask) -> str | None:
    """The text that a command's source names; None where it names none."""
    return ask.text if isinstance(ask, ReviewText | Question) else None


def _args(ask: Ask) -> dict[str, str]:
    match ask:
        case Instruction(args=args):
            return dict(args)
        case ReviewLink() | ReviewText():
            return {name: "yes" for name, wanted in (("fresh", ask.fresh), ("persona", ask.persona)) if wanted}
        case Usage(verb=verb, suggested=suggested):
            return {name: word for name, word in (("verb", verb), ("suggested", suggested)) if word}
        case _:
            return {}


def _note(ask: Ask) -> str:
    """A word for the handler. Never what was written: jobs are kept in the clear."""
    match ask:
        case Usage(words=words) if words:
            return "unclear"
        case ReviewLink(others=others) if others:
            return "first-of-several"
        case _:
            return ""
