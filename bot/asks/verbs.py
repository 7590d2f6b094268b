"""The words of a command other than a design: a verb and what it takes, nothing left over."""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from bot.asks.pieces import Word


@dataclass(frozen=True, slots=True)
class Instruction:
    """Do something with designs: `kind` is the kind of command, `args` its words by name."""

    kind: str
    args: Mapping[str, str] = field(default_factory=dict)


# No instruction is longer, so that a design that begins with a verb remains a design.
MOST_WORDS = 12
_LONGEST_WHEN = 100


def verb_of(words: Sequence[Word], kinds: Set[str]) -> str:
    """The verb that the words begin with, one of `kinds`; empty where there is none."""
    first = _SPELLINGS.get(words[0].plain, words[0].plain) if words and not words[0].link else ""
    return first if first in _GRAMMARS and first in kinds else ""


def read_instruction(words: Sequence[Word], kinds: Set[str]) -> Instruction | None:
    """What the words ask for where they are a verb of `kinds` and exactly what it takes."""
    verb = verb_of(words, kinds)
    args = _args(verb, words[1:]) if verb and len(words) < MOST_WORDS else None
    return None if args is None else Instruction(verb, args)


def nearest(words: Sequence[Word], kinds: Set[str], *, fitting: bool) -> str:
    """The verb that was misspelt as the first word; where `fitting`, only if the rest is what that verb takes."""
    if not words or words[0].link or len(words) >= MOST_WORDS:
        return ""
    verb = _close_to(words[0].plain, frozenset(kinds))
    return verb if verb and (not fitting or _args(verb, words[1:]) is not None) else ""


@lru_cache(maxsize=1024)
def _close_to(word: str, kinds: frozenset[str]) -> str:
    """The verb that a word resembles. Remembered, for most messages begin with one of a few words."""
    known = [verb for verb in _GRAMMARS if verb in kinds or verb == "help"]
    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.75)), "") if len(word) < 32 else ""


_SPELLINGS = {"re-open": "reopen", "list": "open", "digests": "digest"}
_OUTCOMES = {
    "approved": "approved", "approve": "approved", "accepted": "approved", "rejected": "rejected", "reject": "rejected",
    "withdrawn": "withdrawn", "withdraw": "withdrawn",
}  # fmt: skip
_ORDERS = {"all": "all", "age": "age", "oldest": "age", "severity": "worst", "worst": "worst"}
_Args = dict[str, str]


def _open(words: Sequence[Word]) -> _Args | None:
    args: _Args = {}
    said = [w.plain for w in words if w.plain not in {"here", "by", "page"}]
    for word in said:
        if word in _ORDERS:
            args.setdefault("how", _ORDERS[word])
        elif re.fullmatch(r"[1-9][0-9]{0,5}", word, re.ASCII):
            args.setdefault("page", word)
    return args if len(args) == len(said) and len(words) <= 2 * len(args) + 1 else None


def _of_a_link(words: Sequence[Word]) -> _Args | None:
    return {"link": words[0].link} if len(words) == 1 and words[0].link else None


def _close(words: Sequence[Word]) -> _Args | None:
    args = _of_a_link(words[:1])
    if args is None or len(words) == 1:
        return args
    how = _OUTCOMES.get(words[-1].plain)
    # "as approved" is said, too.
    rest = [w.plain for w in words[1:-1]]
    return args | {"how": how} if how and rest in ([], ["as"]) else None


def _owner(words: Sequence[Word]) -> _Args | None:
    links = [w.link for w in words if w.link]
    people = [w.person for w in words if w.person]
    said = [w for w in words if w.plain not in {"to", "is"}]
    return {"link": links[0], "person": people[0]} if len(links) == len(people) == 1 and len(said) == 2 else None


def _digest(words: Sequence[Word]) -> _Args | None:
    match [w.plain for w in words]:
        case []:
            return {"what": "show"}
        case ["now" | "off" | "show" as what]:
            return {"what": what}
        case ["on", *_]:
            when = " ".join(w.text for w in words[1:])
            return ({"what": "on", "when": when} if when else {"what": "on"}) if len(when) <= _LONGEST_WHEN else None
        case _:
            return None


def _help(words: Sequence[Word]) -> _Args | None:
    return {} if not words else None


_GRAMMARS: Mapping[str, Callable[[Sequence[Word]], _Args | None]] = {
    "open": _open,
    "status": _of_a_link,
    "close": _close,
    "reopen": _of_a_link,
    "owner": _owner,
    "digest": _digest,
    "help": _help,
}


def _args(verb: str, words: Sequence[Word]) -> _Args | None:
    return _GRAMMARS[verb](words)
