"""Stretches of time and numbers as designs write them: `5 s`, `half an hour`, `two weeks`, `nightly`."""

import re
from collections.abc import Iterator

_COUNTS = {
    "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0,
    "nine": 9.0, "ten": 10.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "sixty": 60.0,
    "ninety": 90.0, "half a": 0.5, "half an": 0.5, "a quarter of an": 0.25,
}  # fmt: skip
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_UNITS = (
    (r"ms|milli ?secs?|milli ?seconds?", 0.001),
    (r"s|secs?|seconds?", 1.0),
    (r"m|mins?|minutes?", _MINUTE),
    (r"h|hrs?|hours?", _HOUR),
    (r"d|days?|nights?", _DAY),
    (r"w|weeks?", 7 * _DAY),
    (r"months?", 30 * _DAY),
    (r"years?", 365 * _DAY),
)
_AMOUNT = r"(?:\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)"
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_WORDS = "|".join(sorted((word.replace(" ", r"\s") for word in _COUNTS), key=len, reverse=True))
NUMBER = rf"(?:{_AMOUNT}|{'|'.join(word for word in _COUNTS if ' ' not in word and len(word) > 2)})"
_UNIT = "|".join(unit for unit, _ in _UNITS)
# A stretch of time, for use within ways: what it is worth is told by `seconds`.
SPAN = rf"(?:(?:{_AMOUNT}[\s-]{{0,2}}|(?:{_WORDS})[\s-]{{1,2}})(?:(?:full|whole) )?(?:{_UNIT}))(?![a-z])"
_SPAN = re.compile(
    rf"(?<![\w.,-])(?P<count>{_AMOUNT}(?=[\s-]{{0,2}}[a-z])|(?:{_WORDS})(?=[\s-]))[\s-]{{0,2}}(?:(?:full"
    rf"|whole) )?(?P<unit>{_UNIT})(?![a-z])"
)
# How often: an interval, which is a stretch of time too.
EVERY = (
    rf"(?:(?:every|each|once (?:every|in|per)|once an?) (?:{SPAN}|second|minute|quarter of an hour|hour|night"
    r"|day|morning|evening|week"
    r"|sunday|month)|(?:once|twice) (?:a|an|per) (?:night|day|week|hour|month)|nightly|hourly|daily|weekly"
    r"|monthly|overnight|at night"
    r"|at midnight|each night)"
)
_INTERVALS = (
    (re.compile(r"nightly|daily|overnight|at night|at midnight|night|day|morning|evening"), _DAY),
    (re.compile(r"hourly|hour"), _HOUR),
    (re.compile(r"weekly|week|sunday"), 7 * _DAY),
    (re.compile(r"monthly|month"), 30 * _DAY),
    (re.compile(r"minute"), _MINUTE),
    (re.compile(r"second"), 1.0),
)


def spans(text: str) -> Iterator[tuple[int, int, float]]:
    """The stretches of time in small letters: where each is, and how long in seconds."""
    for found in _SPAN.finditer(text):
        yield found.start(), found.end(), _count(found["count"]) * _unit(found["unit"])


def seconds(text: str) -> float | None:
    """The first stretch of time or interval in small letters, in seconds; None where there is none."""
    first = next(spans(text), None)
    if first is not None:
        return first[2]
    if "twice" in text and "day" in text:
        return _DAY / 2
    return next((length for pattern, length in _INTERVALS if pattern.search(text)), None)


def number(text: str) -> int | None:
    """The first whole number in small letters, in figures or words; None where there is none."""
    found = re.search(rf"(?<![\w.,])(\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(_COUNTS)})(?![\w%])(?![.,]\d)", text)
    return int(_count(found[1])) if found is not None else None


def written(length: float) -> str:
    """A stretch of time in the largest unit that leaves a short number: `30 s`, `10 min`, `7 days`."""
    for unit, size in (("days", _DAY), ("h", _HOUR), ("min", _MINUTE), ("s", 1.0)):
        if length >= size * (2 if unit == "days" else 1):
            return f"{length / size:.4g} {unit}"
    return f"{length * 1000:.4g} ms"


def _count(text: str) -> float:
    value = _COUNTS.get(" ".join(text.split()))
    if value is not None:
        return value
    return float(text.replace(",", "") if _THOUSANDS.fullmatch(text) else text.replace(",", "."))


def _unit(text: str) -> float:
    return next(size for unit, size in _UNITS if re.fullmatch(unit, text))
