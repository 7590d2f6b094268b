"""What a text asks for: a design's review, an instruction, a question, or how to ask."""

import hashlib
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from bot.asks.pieces import BARE_LINK, Piece, Word, words
from bot.asks.verbs import MOST_WORDS, Instruction, nearest, read_instruction, verb_of

# Less than this is chat, not a design. In a fence the intent is plain, so less will do.
SHORTEST_PASTED = 160
SHORTEST_FENCED = 40
# Beside a link, prose counts as the design itself only where it is clearly more than a remark about the link.
SHORTEST_PASTED_BESIDE_LINK = 600
# One paragraph that ends with a question mark is a question up to here, and a design from here on.
LONGEST_QUESTION = 600


@dataclass(frozen=True, slots=True)
class ReviewLink:
    """Review the design at `url`; `others` further links were left aside. `fresh`: even if there is a review of it;
    `persona`: by the architect as well, where that reads on request.
    """

    url: str
    others: int = 0
    fresh: bool = False
    persona: bool = False


@dataclass(frozen=True, slots=True)
class ReviewText:
    """Review this text itself; `fresh` and `persona` as with a link."""

    text: str
    fresh: bool = False
    persona: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Answer this, from the design that is discussed there."""

    text: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Say how the bot is used; `words` are those that were not understood, empty where help was asked for.

    `verb` is the one whose use is to be said, `suggested` the one that was perhaps meant.
    """

    words: str = ""
    verb: str = ""
    suggested: str = ""


Ask = ReviewLink | ReviewText | Question | Instruction | Usage


def read_ask(text: Iterable[Piece], *, kinds: Set[str] = frozenset(), questions: bool = False) -> Ask:
    """What a text asks for, given in the pieces that a platform's own reader made of it.

    Only instructions of `kinds` are known, and questions only with `questions` and where "ask" is one of them.
    """
    shown = list(text)
    plain = "".join(p.shown for p in shown).strip()
    said = _without_courtesy(words(shown, MOST_WORDS + 4))
    if plain.casefold() in _HELP or _asks_help(said):
        return Usage(verb=verb_of(said[1:], kinds))
    if instruction := read_instruction(said, kinds):
        return instruction
    may_ask = questions and "ask" in kinds
    if may_ask and _is_question(plain, shown):
        return Question(plain)
    not_understood = " ".join(plain.split())[:120]
    design = _design(plain, shown)
    verb = verb_of(said, kinds)
    if design is None or (verb and isinstance(design, ReviewLink)):
        asks = len(said) > (3 if verb and not plain.endswith("?") else 1)
        if may_ask and design is None and asks and not nearest(said, kinds, fitting=True):
            return Question(plain)
        # A command is a few words of which each counts; a remark in a talk may begin with any word.
        suggested = "" if verb else nearest(said, kinds, fitting=questions and len(said) > 1)
        return Usage(not_understood, verb, suggested)
    if isinstance(design, ReviewLink) and (suggested := nearest(said, kinds, fitting=True)):
        return Usage(not_understood, suggested=suggested)
    return design


def wishes_of(text: Iterable[Piece]) -> dict[str, bool]:
    """The flags that a text holds, whatever else it says: how a design is to be reviewed that it comes with."""
    return _flags(_FLAGS.findall("".join(p.shown for p in text)))


def fingerprint(ask: Ask) -> str:
    """What is asked, normalised: equal for two wordings of one ask. Holds no text of a design or of a person."""
    match ask:
        case ReviewLink(url=url):
            parts = urlsplit(url)
            link = f"{parts.scheme.lower()}://{parts.netloc.lower()}{parts.path}?{parts.query}#{parts.fragment}"
            return f"{_wishes(ask)}link:{link}"
        case ReviewText(text=text):
            return f"{_wishes(ask)}text:{sha256(' '.join(text.split()))}"
        case Question(text=text):
            return f"ask:{sha256(' '.join(text.split()))}"
        case Instruction(kind=kind, args=args):
            return f"{kind}:{urlencode(sorted(args.items()))}"
        case Usage():
            return "help"


def _wishes(ask: ReviewLink | ReviewText) -> str:
    return "fresh " * ask.fresh + "persona " * ask.persona


def sha256(text: str) -> str:
    """The hex digest that names a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


_HELP = {"", "help", "usage", "?", "-h", "--help"}
_COURTESY = {"please", "pls", "plz", "hi", "hello", "hey", "kindly", "thanks", "thx", ""}
_POLITE = re.compile(
    r"\A(?:[\s,.:;!-]|hi|hello|hey|please|pls|could|can|would|you|kindly|re-?review|review|this|the|design|doc|at)+(?![\w])",
    re.I,
)
# Clients on some systems turn two hyphens into a dash.
_FLAG = r"(?:--|—|–)(?:fresh|persona)"
_FLAGS = re.compile(rf"(?<!\S){_FLAG}(?!\S)", re.I)
_FLAGS_AROUND = re.compile(
    rf"\A\s*(?:(?:re-?)?review\s+)?{_FLAG}(?:\s+{_FLAG})*(?=\s)|(?<=\s){_FLAG}(?:\s+{_FLAG})*\Z", re.I
)
_FENCE = re.compile(r"```(?:([\w+-]{1,20})[ \t]*\n)?(.*?)```", re.S)
_PROSE_LANGUAGES = {"", "md", "markdown", "text", "txt", "rst", "restructuredtext", "asciidoc", "adoc"}


def _without_courtesy(said: list[Word]) -> list[Word]:
    def kind(word: Word) -> bool:
        return not word.link and not word.person and word.plain in _COURTESY

    while said and kind(said[0]):
        said = said[1:]
    while said and kind(said[-1]):
        said = said[:-1]
    return said


def _asks_help(said: list[Word]) -> bool:
    return bool(said) and said[0].plain in {"help", "usage"} and len(said) <= 2 and not any(w.link for w in said)


def _is_question(plain: str, shown: list[Piece]) -> bool:
    one = "\n\n" not in plain and "```" not in plain and not any(p.links for p in shown)
    return one and plain.endswith("?") and SHORTEST_PASTED <= len(plain) <= LONGEST_QUESTION


def _design(plain: str, shown: list[Piece]) -> ReviewLink | ReviewText | None:
    """The design that a text gives, by its address or in itself."""
    links = [url for p in shown for url in p.links]
    flags = _flags(_FLAGS.findall(plain))
    linked = ReviewLink(links[0], len(set(links)) - 1, **flags) if links else None
    if linked and _POLITE.sub("", plain).startswith(_lead(shown, linked.url)):
        return linked
    around = [found[0] for found in _FLAGS_AROUND.finditer(plain)]
    pasted = _pasted(_FLAGS_AROUND.sub("", plain).strip(), bool(links))
    return ReviewText(pasted, **_flags(around)) if pasted else linked


def _flags(found: list[str]) -> dict[str, bool]:
    said = " ".join(found).casefold()
    return {"fresh": "fresh" in said, "persona": "persona" in said}


def _lead(shown: list[Piece], url: str) -> str:
    """How the piece that holds the first link begins from that link on."""
    piece = next(p for p in shown if url in p.links)
    return url if url in piece.shown and not piece.shown.startswith("[") else piece.shown


def _pasted(plain: str, beside_link: bool) -> str:
    """The design in a text, or nothing: all of it where the prose is long enough, else what its fences hold."""
    fences = [(m[1] or "", m[2].strip("\n")) for m in _FENCE.finditer(plain)]
    prose = len(" ".join(BARE_LINK.sub("", _FENCE.sub("", plain)).split()))
    enough = SHORTEST_PASTED_BESIDE_LINK if beside_link and not fences else SHORTEST_PASTED
    if prose >= enough:
        return plain
    if sum(len(body) for _, body in fences) < SHORTEST_FENCED:
        return ""
    return "\n\n".join(
        body if language.lower() in _PROSE_LANGUAGES else f"```{language}\n{body}\n```" for language, body in fences
    )
