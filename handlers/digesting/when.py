"""When a digest is due: words such as `weekdays 09:00 Europe/Berlin` read into a cron, and the slots of that cron.

A slot that a change of the clocks leaves out comes right after the gap; one that it repeats comes the first time only.
"""

import difflib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from cronsim import CronSim, CronSimError

from handlers.schedules import When

DEFAULT_CRON = "0 9 * * 1-5"
FORMS = "weekdays 09:00 Europe/Berlin, daily 8:30, mondays 10:00, or a cron such as 0 9 * * 1-5 UTC"

_DAYS = {
    "weekdays": "1-5", "weekday": "1-5", "workdays": "1-5", "daily": "*", "everyday": "*", "day": "*", "days": "*",
    "weekends": "0,6", "weekend": "0,6",
}  # fmt: skip
_NAMES = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
_FILLERS = {"at", "every", "on", "and", "each"}
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?", re.ASCII)
_FIELD = re.compile(r"[0-9A-Za-z*,/#-]{1,60}", re.ASCII)
_NUMBERS = re.compile(r"[0-9*,/-]+", re.ASCII)


class NotUnderstood(Exception):
    """The words name no time; `words` tell the person what was not understood and what would be."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def read(words: str, zone: str) -> When:
    """When the words mean; where they name no zone, `zone`. Nothing said is weekdays at 09:00. Raises NotUnderstood."""
    said = words.split()
    if len(said) >= 5 and all(_FIELD.fullmatch(word) for word in said[:5]) and all(map(_NUMBERS.fullmatch, said[:2])):
        cron, rest = " ".join(said[:5]), said[5:]
    else:
        cron, rest = _in_words(words.replace(",", " ").split())
    if len(rest) > 1:
        raise NotUnderstood(f"I do not understand “{' '.join(rest)}”. Say it like this: {FORMS}.")
    return When(cron=_checked(cron), zone=_zone(rest[0]) if rest else _zone(zone))


def slots(when: When, after: float) -> Iterator[float]:
    """The times in seconds at which it is due, strictly after `after`, each once, in order."""
    last = after
    for at in CronSim(when.cron, datetime.fromtimestamp(int(after), ZoneInfo(when.zone))):
        # The library goes by the wall clock and takes its first reading: in a repeated hour that may lie behind us, and
        # two slots that fall into a gap come out of it at the same time.
        if at.timestamp() > last:
            last = at.timestamp()
            yield last


def next_slot(when: When, after: float) -> float:
    """The first slot after a time in seconds."""
    return next(slots(when, after))


def latest_slot(when: When, since: float, now: float) -> float | None:
    """The last slot after `since` and up to `now`, in seconds; None where none was."""
    latest = None
    for slot in slots(when, since):
        if slot > now:
            break
        latest = slot
    return latest


def described(when: When) -> str:
    """The time in words."""
    said = CronSim(when.cron, datetime.now(UTC)).explain()
    return f"{said[:1].lower()}{said[1:]} ({when.zone})"


def local(at: float, zone: str) -> str:
    """A time in seconds as people of a zone write it: `Mon 2 Mar 09:00`."""
    moment = datetime.fromtimestamp(at, ZoneInfo(zone))
    return f"{moment:%a} {moment.day} {moment:%b %H:%M}"


def _in_words(said: list[str]) -> tuple[str, list[str]]:
    """The cron of words, and those that are left over: a zone, perhaps."""
    days: list[str] = []
    time: tuple[int, int] | None = None
    rest: list[str] = []
    for number, word in enumerate(said):
        plain = word.casefold()
        clock = _clock(plain, said[number + 1 : number + 2])
        if (day := _day(plain)) is not None:
            days.append(day)
        elif clock is not None and time is None:
            time = clock
        elif plain not in _FILLERS and not (time is not None and plain in ("am", "pm")):
            rest.append(word)
    if said and not days and time is None:
        raise NotUnderstood(f"I do not understand “{' '.join(said)}” as a time. Say it like this: {FORMS}.")
    hour, minute = time or (9, 0)
    on = "*" if "*" in days else ",".join(dict.fromkeys(days)) or ("1-5" if time is None else "*")
    return f"{minute} {hour} * * {on}", rest


def _day(word: str) -> str | None:
    if word in _DAYS:
        return _DAYS[word]
    name = word.rstrip(".").removesuffix("s")
    found = [n for n, full in enumerate(_NAMES) if len(name) >= 3 and (full == name or full[: len(name)] == name)]
    return str(found[0]) if len(found) == 1 else None


def _clock(word: str, following: list[str]) -> tuple[int, int] | None:
    matched = _TIME.fullmatch(word)
    if matched is None:
        return None
    hour, minute, half = int(matched[1]), int(matched[2] or 0), matched[3]
    if half is None and following and following[0].casefold() in ("am", "pm"):
        half = following[0].casefold()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif half:
        hour = 24
    if hour > 23 or minute > 59:
        raise NotUnderstood(f"“{word}” is no time of day. Say it like this: {FORMS}.")
    return hour, minute


def _checked(cron: str) -> str:
    """The cron, with hours written out; one that never comes or comes more than once an hour is none."""
    try:
        read = CronSim(cron, datetime.now(UTC))
        next(read)
    except (CronSimError, StopIteration) as error:
        raise NotUnderstood(f"“{cron}” is no cron that ever comes ({error}). Say it like this: {FORMS}.") from None
    if len(read.minutes) > 1:
        raise NotUnderstood("A digest comes once an hour at most: the cron may name one minute only.")
    fields = cron.upper().split()
    if fields[1].startswith("*") and len(read.hours) < 24:
        # With its hours named a slot in a gap of the clock is moved, not lost.
        fields[1] = ",".join(str(hour) for hour in sorted(read.hours))
    fields[0] = str(next(iter(read.minutes)))
    return " ".join(fields)


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if not name.startswith(("posix/", "right/"))}


def _zone(word: str) -> str:
    """The zone of a name, however its letters are cased. Raises NotUnderstood with the name that was perhaps meant."""
    zones = _zones()
    plain = word.casefold()
    name = zones.get(plain)
    if name is not None:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            name = None
    if name is not None:
        return name
    by_city: dict[str, str] = {}
    for lower, full in sorted(zones.items()):
        by_city.setdefault(lower.rpartition("/")[2], full)
    near = difflib.get_close_matches(plain, zones, n=1, cutoff=0.7)
    cities = difflib.get_close_matches(plain, by_city, n=1, cutoff=0.75)
    meant = zones[near[0]] if near else by_city[cities[0]] if cities else ""
    hint = f"Did you mean {meant}?" if meant else "Name it like Europe/Berlin, America/New_York or UTC."
    raise NotUnderstood(f"I do not know the time zone “{word[:60]}”. {hint}")
