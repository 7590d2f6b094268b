"""What a button's value says: its command's args as urlencoded pairs, made here for the button, read here at an edge."""

import re
from urllib.parse import parse_qsl, urlencode

# The kinds of command that a press can give. An edge takes no other, whatever a payload says.
VERBS = frozenset(
    {"decide", "undo", "thumb", "open", "status", "close", "reopen", "review", "consult", "digest", "remind"}
)
LONGEST_VALUE = 200
_MOST_ARGS = 8
# All that is urlencoded; what else a value holds a platform may change or leave out on the way.
_ENCODED = re.compile(r"[!-~]*")


def value_of(verb: str, /, **args: str) -> str:
    """The value of a button; empty args are left out. Raises ValueError for a verb that no press gives, and for args
    that are too many or too long to be carried.
    """
    said = {name: word for name, word in args.items() if word}
    value = urlencode(said)
    if args_of(verb, value) != said:
        raise ValueError(f"the value of a {verb} button cannot be carried")
    return value


def args_of(verb: str, value: str) -> dict[str, str] | None:
    """The args of the command that a press becomes; None for a verb or a value that no button of ours has."""
    if verb not in VERBS or len(value) > LONGEST_VALUE or not _ENCODED.fullmatch(value):
        return None
    try:
        pairs = (
            parse_qsl(value, keep_blank_values=True, strict_parsing=True, max_num_fields=_MOST_ARGS) if value else []
        )
    except ValueError:
        return None
    args = dict(pairs)
    named = all(name.isascii() and name.isidentifier() and word for name, word in pairs)
    return args if named and len(args) == len(pairs) else None
