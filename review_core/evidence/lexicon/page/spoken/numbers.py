"""Phrases with a number in them, in figures or in words: a phrase of the lexicon has one or the other in a place."""

import re

_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    "hundred|thousand|dozen|several|1"
)
_UNIT = "ms|s|sec|second|seconds|minute|minutes|min|m|h|hr|hour|hours|day|days|millisecond|milliseconds"
_PLACES = {"UNIT": _UNIT}
_PLACE = re.compile(r"\b(UNIT)\b")
_NUMBER = re.compile(r"\bN\b")


def spelled(phrases: str) -> str:
    """The phrases with `UNIT` as any unit of time, and each with `N` twice: with a figure and with a number word."""
    written: list[str] = []
    for phrase in re.sub(r"\|\s+", "|", phrases).split(","):
        filled = _PLACE.sub(lambda found: _PLACES[found[1]], phrase.strip())
        if _NUMBER.search(filled):
            written += [_NUMBER.sub("#", filled), _NUMBER.sub(_WORDS, filled)]
        else:
            written.append(filled)
    return ", ".join(written)
