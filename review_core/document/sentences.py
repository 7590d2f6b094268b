"""Where prose breaks into sentences: full stops that end one, told from those of abbreviations, figures, versions and names."""

import re
from collections.abc import Iterator

LONGEST = 2_000
"""Characters of the longest sentence given out; a longer run is cut at white space, so that no rule meets an endless one."""

HARD_BREAK = "\x1e"
"""Stands in a text where a line break of the author's ends a sentence."""

# It opens with every character that a stop may open with, so that the search leaps from one to the next.
_STOP = re.compile(
    r"""[.!?…。！？\x1e](?:
        (?<=[.!?…])(?<![.!?…]{2})[.!?…]*+["'”’»)\]}*_]*+(?=\s)   # stops, what closes behind them, white space
      | (?<=[。！？])["'”’」』）]*                                    # full-width stops need no white space
      | (?<=\x1e)
    )""",
    re.VERBOSE,
)
_BEFORE_WORD = re.compile(r".*[\s(\[{\"'“‘/]", re.DOTALL)  # all but the last word
# Abbreviations: behind which no sentence ends, none before a figure, none before a capital letter.
_NEVER = frozenset(
    re.findall(r"\S+", "e.g eg i.e ie vs cf approx resp incl excl ca viz dr mr mrs ms prof aka a.k.a w.r.t wrt")
)
_BEFORE_FIGURE = frozenset(
    re.findall(r"\w+", "fig figs no nos sec sect eq eqs ch chap ref refs p pp ver v vol max min avg art pt rev ed")
)
_BEFORE_CAPITAL = frozenset(re.findall(r"\w+", "fig figs sec sect eq eqs ch chap ref refs st jr sr"))
_ABBREVIATED = _BEFORE_FIGURE | _BEFORE_CAPITAL | {"etc", "inc", "ltd", "corp", "dept", "est"}
_LOOK_BACK = 40


def split(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a text, trimmed of white space, in order, in time linear in its length.

    Inline code and addresses should be blanked out by a capital letter a character, so that their stops end nothing.
    """
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop):
            yield from _trimmed(text, start, stop.start() if stop.group() == HARD_BREAK else stop.end())
            start = stop.end()
    yield from _trimmed(text, start, len(text))


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    mark = stop.group()
    if mark == HARD_BREAK or mark[0] in "。！？":
        return True
    following = _next_letter(text, stop.end())
    if following == "":
        return True
    if mark[0] != "." or mark.startswith(".."):
        return not following.islower()
    look_back = max(start, stop.start() - _LOOK_BACK)
    found = _BEFORE_WORD.match(text, look_back, stop.start())
    begin = found.end() if found else look_back
    word, before = text[begin : stop.start()], text[look_back:begin]
    bare = word.lower().strip(",;:*_`")
    if bare in _NEVER:
        return False
    if bare in _BEFORE_FIGURE and following.isdigit():
        return False
    if bare in _BEFORE_CAPITAL and following.isupper():
        return False
    if not before.strip() and (bare.isdigit() or (len(bare) == 1 and bare.isalpha())):
        return False  # "1. Stop the writer" and "A. Stop it": the number belongs to what follows
    if following.islower():
        # Names such as etcd open sentences in lower case; behind a short or dotted word it is rather an abbreviation's stop.
        return len(bare) >= 3 and bare.isalnum() and bare not in _ABBREVIATED
    return True


def _next_letter(text: str, position: int) -> str:
    for character in text[position : position + _LOOK_BACK]:
        if character == HARD_BREAK:
            return ""
        if character.isalnum():
            return character
    return ""


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    # A hard break is white space as well.
    end = start + len(text[start:end].rstrip())
    start = end - len(text[start:end].lstrip())
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        cut = cut if cut > start else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end
