"""Text as Adaptive Cards show it: literal where it may come from a document, markup only where it is ours.

Runs of a RichTextBlock are literal by construction. Mentions work in text blocks and facts alone, which are Markdown;
there no escape will do: clients read Markdown with two parsers, and the one of the mobile apps shows a backslash before
most signs. So signs that would style give way to look-alikes, and an invisible space parts what would be read as markup.
"""

import re
from dataclasses import dataclass

from bot.plain import clean, line, web_link
from handlers.messages import Run

LONGEST_PERSON = 300
LONGEST_NAME = 100

# Between two signs it keeps them from being read as one; it is no white space to either parser.
_APART = "\u200b"
_NO_BREAK = "\u00a0"
_LOOKALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_STYLING = re.compile(r"[*_~`]")
# What follows a sign is looked at so far only, for texts may be long.
# `{{DATE(…)}}` and `{{TIME(…)}}` are computed by renderers wherever they stand.
_FUNCTION = re.compile(r"\{\{(?=\s{0,9}(?:DATE|TIME)\b)", re.I)
_MENTION = re.compile(r"<(?=\s{0,9}/?\s{0,9}at\b)", re.I)
# A link, the definition of one, a list after a bracket (the mobile apps'), a footnote, an image; `\*`; `&amp;`; `<b>`,
# `<http://…>`; `${…}` of templates.
_MARKUP = re.compile(
    r"\](?=[(\[:])|[\])](?=[-+\d])|\[(?=\^)|!(?=\[)|\\(?=[!-/:-@\[-`{-~\n]|\Z)|&(?=#?\w{1,40};)|<(?=[/!?a-z])|\$(?=\{)",
    re.I,
)
# Headings, quotations, lists, rules, tables and code by indentation begin a line.
_BEGINS = re.compile(r"(?m)^[ \t]*(?=[#>+\-=|:]|\d+[.)])|^(?: {4,}|[ ]{0,3}\t[ \t]*)")
_PERSON = re.compile(rf"[!-~]{{1,{LONGEST_PERSON}}}", re.ASCII)
_BOLD, _ITALIC = "**", "*"
_NOBODY_KNOWN = "somebody"


def shown(text: str) -> str:
    """Text for a run of a RichTextBlock, which shows it as it is but for functions and mentions."""
    return _MENTION.sub(f"<{_APART}", _FUNCTION.sub(f"{{{_APART}{{", clean(text)))


def literal(text: str) -> str:
    """Text for a text block or a fact, where it shows as it is: it can style nothing, link nowhere, mention nobody."""
    return _begun(_inline(text))


def marked(runs: tuple[Run, ...], names: dict[str, str]) -> str:
    """Runs as the text of a text block; people in `names` are mentioned by their name there, others only named."""
    pieces = [piece for piece in (_piece(run, names) for run in runs) if piece.text]
    text = ""
    for at, piece in enumerate(pieces):
        after = pieces[at + 1].text[0] if at + 1 < len(pieces) else ""
        if at and _may_join(pieces[at - 1], piece):
            text += _APART
        text += _styled(piece, text[-1:], after)
    return _begun(text)


def mention(name: str) -> str:
    """A mention's text, the same in the card's text and in its entities."""
    return f"<at>{name}</at>"


def name_of(run: Run) -> str:
    """The name of a run's person as a mention can show it; empty where it is not known."""
    return re.sub(r"[<>&*_~`\[\]\\{}$|]", "", line(run.text))[:LONGEST_NAME].strip()


def person_id(person: str) -> str:
    """The id of a person if it can be one, else nothing."""
    return person if _PERSON.fullmatch(person) and not set(person) & set("<>\"'`\\") else ""


def anchor(url: str, label: str) -> str:
    """A link in a text block; the bare label where the address cannot be one."""
    target = web_link(url)
    said = " ".join(_inline(label).split())
    if not target:
        return said
    if not _is_balanced(said):
        said = said.replace("[", "［").replace("]", "］")
    # Signs that end a destination, or that the mobile apps would style inside of it.
    for sign in "()*[]'~":
        target = target.replace(sign, f"%{ord(sign):02X}")
    return f"[{said or 'link'}]({target})"


def _is_balanced(text: str) -> bool:
    """Whether brackets in a label are pairs, which then end it nowhere."""
    depth = 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if depth < 0:
            return False
    return depth == 0


def _inline(text: str) -> str:
    """Text that shows as it is inside a line."""
    return _MARKUP.sub(rf"\g<0>{_APART}", _STYLING.sub(_unstyled, shown(text)))


def _begun(text: str) -> str:
    """Text whose lines begin nothing but text."""
    return _BEGINS.sub(lambda m: _APART + m[0].replace("\t", "    ").replace(" ", _NO_BREAK), text)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a text block, the sign that styles it, and whether it is markup of ours."""

    text: str
    sign: str = ""
    is_ours: bool = False


def _piece(run: Run, names: dict[str, str]) -> _Piece:
    if run.person:
        name = names.get(run.person, "")
        return _Piece(mention(name), is_ours=True) if name else _Piece(_inline(name_of(run) or _NOBODY_KNOWN))
    if web_link(run.link):
        return _Piece(anchor(run.link, run.text), is_ours=True)
    return _Piece(_inline(run.text), {"bold": _BOLD, "italic": _ITALIC}.get(run.style, ""))


def _may_join(one: _Piece, other: _Piece) -> bool:
    """Whether what is no markup in either piece may be some where they meet."""
    last, first = one.text[-1], other.text[0]
    if last.isspace() or first.isspace() or (one.is_ours and other.is_ours):
        return False
    return last in "!<&[]$\\" if other.is_ours else not one.is_ours or first in "([:+-0123456789"


def _styled(piece: _Piece, before: str, after: str) -> str:
    """A piece between its signs, where Markdown will take them as such; spaces stay outside."""
    inner = piece.text.strip()
    if not (piece.sign and inner and "\n" not in inner):
        return piece.text
    lead, trail = piece.text[: piece.text.index(inner[0])], piece.text[len(piece.text.rstrip()) :]
    opens = lead or not before or before.isspace() or inner[0].isalnum()
    closes = trail or not after or after.isspace() or inner[-1].isalnum()
    return f"{lead}{piece.sign}{inner}{piece.sign}{trail}" if opens and closes else piece.text


def _unstyled(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    inside = text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()
    # An underscore inside a word (order_id) styles nothing, and is worth copying.
    return "_" if match[0] == "_" and inside else _LOOKALIKES[match[0]]
