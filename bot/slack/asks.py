"""What a text asks for, read from Slack's wire form: a design link, a pasted design, or how to use the bot."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

# Less than this is chat, not a design. In a fence the intent is plain, so less will do.
SHORTEST_PASTED = 160
SHORTEST_FENCED = 40
# Beside a link, prose counts as the design itself only where it is clearly more than a remark about the link.
SHORTEST_PASTED_BESIDE_LINK = 600


@dataclass(frozen=True, slots=True)
class ReviewLink:
    """Review the design at `url`; `others` further links were left aside."""

    url: str
    others: int = 0


@dataclass(frozen=True, slots=True)
class ReviewText:
    """Review this text itself."""

    text: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Say how the bot is used; `words` are those that were not understood, empty where help was asked for."""

    words: str = ""


Ask = ReviewLink | ReviewText | Usage


def read_ask(text: str) -> Ask:
    """What a text asks for. `text` is as Slack sends it: `<...>` tokens, and `&`, `<`, `>` escaped."""
    pieces = list(_pieces(text))
    plain = "".join(p.shown for p in pieces).strip()
    if plain.casefold() in _HELP:
        return Usage()
    links = [url for p in pieces for url in p.links]
    ahead = _POLITE.sub("", plain)
    if links and ahead.startswith(_lead(pieces, links[0])):
        return ReviewLink(links[0], others=len(set(links)) - 1)
    pasted = _pasted(plain, bool(links))
    if pasted:
        return ReviewText(pasted)
    if links:
        return ReviewLink(links[0], others=len(set(links)) - 1)
    return Usage(words=" ".join(plain.split())[:120])


def fingerprint(ask: Ask) -> str:
    """What is asked, normalised: equal for two wordings of one ask. Holds no text of a design."""
    match ask:
        case ReviewLink(url=url):
            parts = urlsplit(url)
            return f"link:{parts.scheme.lower()}://{parts.netloc.lower()}{parts.path}?{parts.query}#{parts.fragment}"
        case ReviewText(text=text):
            return f"text:{sha256(' '.join(text.split()))}"
        case Usage():
            return "help"


def sha256(text: str) -> str:
    """The hex digest that names a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def without_mention(text: str, user: str | None) -> tuple[str, bool]:
    """The text without mentions of `user`, and whether there was one. With no user known, without the first mention."""
    if user:
        return re.subn(rf"<@{re.escape(user)}(?:\|[^<>]*)?>", "", text)[0], _mentions(text, user)
    rest, count = re.subn(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>", "", text, count=1)
    return rest, bool(count)


_HELP = {"", "help", "usage", "?", "-h", "--help"}
_POLITE = re.compile(
    r"\A(?:[\s,.:;!-]|hi|hello|hey|please|pls|could|can|would|you|kindly|re-?review|review|this|the|design|doc|at)+(?![\w])",
    re.I,
)
_TOKEN = re.compile(r"<([^<>]*)>")
# Bounded, because trimming what follows a link costs the square of its length.
_BARE = re.compile(r"https?://[^\s<>|\"`]{1,4000}", re.I)
_FENCE = re.compile(r"```(?:([\w+-]{1,20})[ \t]*\n)?(.*?)```", re.S)
_PROSE_LANGUAGES = {"", "md", "markdown", "text", "txt", "rst", "restructuredtext", "asciidoc", "adoc"}


@dataclass(frozen=True, slots=True)
class _Piece:
    shown: str
    links: tuple[str, ...] = ()


def _mentions(text: str, user: str) -> bool:
    return re.search(rf"<@{re.escape(user)}(?:\|[^<>]*)?>", text) is not None


def _unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _pieces(text: str) -> Iterator[_Piece]:
    """The text as a person sees it, piece by piece, with the links of each."""
    at = 0
    for token in _TOKEN.finditer(text):
        yield _bare(text[at : token.start()])
        yield _token(token[1])
        at = token.end()
    yield _bare(text[at:])


def _bare(text: str) -> _Piece:
    shown = _unescape(text)
    found = (_trimmed(m[0]) for m in _BARE.finditer(shown))
    return _Piece(shown, tuple(url for url in found if _is_link(url)))


def _token(inner: str) -> _Piece:
    target, _, label = (_unescape(part) for part in inner.partition("|"))
    if target.startswith("@"):
        return _Piece(f"@{label or target[1:]}")
    if target.startswith("#"):
        return _Piece(f"#{label or target[1:]}")
    if target.startswith("!"):
        return _Piece(label or f"@{target[1:]}")
    links = (target,) if _is_link(target) else ()
    if not label or label == target:
        return _Piece(target, links)
    # Slack links what looks like an address by itself: there the label is what was typed, elsewhere both matter.
    typed = target.split(":", 1)[-1].lstrip("/").rstrip("/") == label.rstrip("/")
    return _Piece(label if typed else f"[{label}]({target})", links)


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _trimmed(url: str) -> str:
    """A bare URL without the punctuation and markup of the sentence around it."""
    while url and (url[-1] in ".,;:!?'\"*_~]}" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _lead(pieces: list[_Piece], url: str) -> str:
    """How the piece that holds the first link begins from that link on."""
    piece = next(p for p in pieces if url in p.links)
    return url if url in piece.shown and not piece.shown.startswith("[") else piece.shown


def _pasted(plain: str, beside_link: bool) -> str:
    """The design in a text, or nothing: all of it where the prose is long enough, else what its fences hold."""
    fences = [(m[1] or "", m[2].strip("\n")) for m in _FENCE.finditer(plain)]
    prose = len(" ".join(_BARE.sub("", _FENCE.sub("", plain)).split()))
    enough = SHORTEST_PASTED_BESIDE_LINK if beside_link and not fences else SHORTEST_PASTED
    if prose >= enough:
        return plain
    if sum(len(body) for _, body in fences) < SHORTEST_FENCED:
        return ""
    return "\n\n".join(
        body if language.lower() in _PROSE_LANGUAGES else f"```{language}\n{body}\n```" for language, body in fences
    )
