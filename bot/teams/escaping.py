"""Text as Adaptive Cards show it: literal where it may come from a document, markup only where it is ours.

Runs of a RichTextBlock are literal by construction. Mentions work in text blocks and facts alone, which are Markdown;
there no escape will do: clients read Markdown with two parsers, and the one of the mobile apps shows a backslash before
most signs. So signs that would style give way to look-alikes, and an invisible space parts what would be read as markup.
"""

import re

from bot.plain import clean, line, web_link
from handlers.messages import Run

LONGEST_PERSON = 300
LONGEST_NAME = 100

# Between two signs it keeps them from being read as one; it is no white space to either parser.
_APART = "\u200b"
_NO_BREAK = "\u00a0"
_LOOKALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_STYLING = re.compile(r"[*_~`]")
# `{{DATE(…)}}` and `{{TIME(…)}}` are computed by renderers wherever they stand.
_FUNCTION = re.compile(r"\{\{(?=\s*(?:DATE|TIME)\b)", re.I)
_MENTION = re.compile(r"<(?=\s*/?\s*at\b)", re.I)
# A link, the definition of one, a list after a bracket (the mobile apps'), a footnote, an image; `\*`; `&amp;`; `<b>`,
# `<http://…>`; `${…}` of templates.
_MARKUP = re.compile(
    r"\](?=[(\[:])|[\])](?=[-+\d])|\[(?=\^)|!(?=\[)|\\(?=[!-/:-@\[-`{-~])|&(?=#?\w+;)|<(?=[/!?a-z])|\$(?=\{)", re.I
)
# Headings, quotations, lists, rules, tables and code by indentation begin a line.
_BEGINS = re.compile(r"(?m)^[ \t]*(?=[#>+\-=|:]|\d+[.)])|^(?: {4,}|[ ]{0,3}\t[ \t]*)")
_PERSON = re.compile(rf"[!-~]{{1,{LONGEST_PERSON}}}", re.ASCII)
_BOLD, _ITALIC = "**", "_"
_NOBODY_KNOWN = "somebody"


def shown(text: str) -> str:
    """Text for a run of a RichTextBlock, which shows it as it is but for functions and mentions."""
    return _MENTION.sub(f"<{_APART}", _FUNCTION.sub(f"{{{_APART}{{", clean(text)))


def literal(text: str) -> str:
    """Text for a text block or a fact, where it shows as it is: it can style nothing, link nowhere, mention nobody."""
    parted = _MARKUP.sub(rf"\g<0>{_APART}", _STYLING.sub(_unstyled, shown(text)))
    return _BEGINS.sub(lambda m: _APART + m[0].replace("\t", "    ").replace(" ", _NO_BREAK), parted)


def marked(runs: tuple[Run, ...], names: dict[str, str]) -> str:
    """Runs as the text of a text block; people in `names` are mentioned by their name there, others only named."""
    pieces = [_piece(run, names) for run in runs]
    text = ""
    for at, (piece, sign) in enumerate(pieces):
        after = next((p for p, _ in pieces[at + 1 :] if p), "")
        text += _styled(piece, sign, text[-1:], after[:1])
    return text


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
    said = " ".join(literal(label).split()).replace("[", "［").replace("]", "］")
    if not target:
        return said
    # Signs that end a destination, or that the mobile apps would style inside of it.
    for sign in "()*[]'~":
        target = target.replace(sign, f"%{ord(sign):02X}")
    return f"[{said or 'link'}]({target})"


def _piece(run: Run, names: dict[str, str]) -> tuple[str, str]:
    """A run's text, and the sign that styles it."""
    if run.person:
        name = names.get(run.person, "")
        return (mention(name), "") if name else (literal(name_of(run) or _NOBODY_KNOWN), "")
    if web_link(run.link):
        return anchor(run.link, run.text), ""
    return literal(run.text), {"bold": _BOLD, "italic": _ITALIC}.get(run.style, "")


def _styled(piece: str, sign: str, before: str, after: str) -> str:
    """A piece between signs, where Markdown will take them as such; spaces stay outside."""
    inner = piece.strip()
    if not (sign and inner and "\n" not in inner):
        return piece
    lead, trail = piece[: piece.index(inner[0])], piece[len(piece.rstrip()) :]
    opens = (lead or not before or before.isspace()) or (sign == _BOLD and inner[0].isalnum())
    closes = (trail or not after or after.isspace()) or (sign == _BOLD and inner[-1].isalnum())
    return f"{lead}{sign}{inner}{sign}{trail}" if opens and closes else piece


def _unstyled(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    inside = text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()
    # An underscore inside a word (order_id) styles nothing, and is worth copying.
    return "_" if match[0] == "_" and inside else _LOOKALIKES[match[0]]
