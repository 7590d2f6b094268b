"""When a digest is due: what people write, and the slots over both changes of the clocks."""

from datetime import datetime
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.digesting.when import NotUnderstood, described, latest_slot, local, next_slot, read, slots
from handlers.schedules import When

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: str = "UTC", fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp()


@pytest.mark.parametrize(
    ("words", "cron", "zone"),
    [
        ("", "0 9 * * 1-5", "Asia/Tokyo"),
        ("weekdays 09:00 Europe/Berlin", "0 9 * * 1-5", "Europe/Berlin"),
        ("weekdays at 09:00 europe/berlin", "0 9 * * 1-5", "Europe/Berlin"),
        ("daily 8:30", "30 8 * * *", "Asia/Tokyo"),
        ("mondays 10:00", "0 10 * * 1", "Asia/Tokyo"),
        ("every Monday and Thursday at 4pm UTC", "0 16 * * 1,4", "UTC"),
        ("Mon, Wed 10:00", "0 10 * * 1,3", "Asia/Tokyo"),
        ("tuesdays", "0 9 * * 2", "Asia/Tokyo"),
        ("weekends 12 am", "0 0 * * 0,6", "Asia/Tokyo"),
        ("17.30", "30 17 * * *", "Asia/Tokyo"),
        ("0 9 * * 1-5 UTC", "0 9 * * 1-5", "UTC"),
        ("0 9 1 * *", "0 9 1 * *", "Asia/Tokyo"),
        ("0 9 * * mon-fri America/New_York", "0 9 * * MON-FRI", "America/New_York"),
        ("15 */6 * * *", "15 0,6,12,18 * * *", "Asia/Tokyo"),
    ],
)
def test_what_people_write_is_read(words: str, cron: str, zone: str) -> None:
    assert read(words, "Asia/Tokyo") == When(cron=cron, zone=zone)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("9:00 Berlin", "Did you mean Europe/Berlin?"),
        ("9:00 Europe/Berln", "Did you mean Europe/Berlin?"),
        ("9:00 Zzyzx", "Europe/Berlin, America/New_York or UTC"),
        ("25:00", "no time of day"),
        ("13pm", "no time of day"),
        ("whenever", "as a time"),
        ("daily 9:00 sharp please", "sharp please"),
        ("* * * * *", "once an hour at most"),
        ("0,30 9 * * *", "once an hour at most"),
        ("0 9 31 2 *", "no cron that ever comes"),
        ("0 99 * * *", "no cron that ever comes"),
        ("0 0 9 * * 1", "time zone"),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_could(words: str, said: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read(words, "UTC")
    assert said in refused.value.words


@given(st.text(max_size=80) | st.from_regex(r"[0-9*,/#a-zL -]{0,40}", fullmatch=True))
def test_any_words_are_read_or_refused_in_words_and_what_is_read_comes(words: str) -> None:
    try:
        when = read(words, "Europe/Berlin")
    except NotUnderstood:
        return
    assert next_slot(when, 1_700_000_000.0) > 1_700_000_000.0
    assert read(f"{when.cron} {when.zone}", "UTC") == when
    assert when.zone in described(when)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        # Forward: 02:00 becomes 03:00 on 29 March 2026; back: 03:00 becomes 02:00 on 25 October 2026.
        (day, words)
        for day in ("2026-03-29", "2026-10-25")
        for words in ("daily 9:00", "daily 2:30", "daily 2:00", "daily 3:00", "daily 1:30", "daily 0:00")
    ],
)
def test_over_a_change_of_the_clocks_each_day_has_its_slot_once(day: str, words: str) -> None:
    when = read(words, "Europe/Berlin")
    middle = at(f"{day}T12:00:00", "Europe/Berlin")
    days = [datetime.fromtimestamp(slot, BERLIN).date() for slot in islice(slots(when, middle - 3 * 86_400), 6)]
    assert [(b - a).days for a, b in pairwise(days)] == [1] * 5


def test_a_slot_in_the_gap_comes_right_after_it() -> None:
    when = read("daily 2:30", "Europe/Berlin")
    assert next_slot(when, at("2026-03-29T00:00:00", "Europe/Berlin")) == at("2026-03-29T03:00:00", "Europe/Berlin")
    when = read("0 */2 * * *", "Europe/Berlin")
    said = [local(s, when.zone)[-5:] for s in islice(slots(when, at("2026-03-28T23:00:00", "Europe/Berlin")), 4)]
    assert said == ["00:00", "03:00", "04:00", "06:00"]


def test_a_slot_in_the_repeated_hour_comes_the_first_time_only() -> None:
    when = read("daily 2:30", "Europe/Berlin")
    first = at("2026-10-25T02:30:00", "Europe/Berlin", fold=0)
    assert next_slot(when, at("2026-10-25T00:00:00", "Europe/Berlin")) == first
    # Asked within the second 02:xx the next one is tomorrow's, not one that lies behind.
    within = at("2026-10-25T02:15:00", "Europe/Berlin", fold=1)
    assert within > first
    assert next_slot(when, within) == at("2026-10-26T02:30:00", "Europe/Berlin")
    assert latest_slot(when, first - 1, within) == first


def test_of_two_slots_that_come_out_of_the_gap_together_there_is_one() -> None:
    when = read("0 2,3 * * *", "Europe/Berlin")
    found = list(islice(slots(when, at("2026-03-28T12:00:00", "Europe/Berlin")), 3))
    assert found == [
        at("2026-03-29T03:00:00", "Europe/Berlin"),
        at("2026-03-30T02:00:00", "Europe/Berlin"),
        at("2026-03-30T03:00:00", "Europe/Berlin"),
    ]


def test_every_hour_of_the_clock_change_is_an_hour() -> None:
    when = read("0 * * * *", "Europe/Berlin")
    found = list(islice(slots(when, at("2026-10-25T00:30:00", "Europe/Berlin")), 6))
    assert {b - a for a, b in pairwise(found)} == {3600.0}


@given(
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata"]),
    start=st.floats(1_767_225_600, 1_798_761_600),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
)
def test_a_daily_slot_comes_once_a_day_wherever_one_begins_to_look(
    zone: str, start: float, hour: int, minute: int
) -> None:
    when = When(cron=f"{minute} {hour} * * *", zone=zone)
    found = list(islice(slots(when, start), 8))
    assert found[0] > start
    days = [datetime.fromtimestamp(slot, ZoneInfo(zone)).date() for slot in found]
    assert [(b - a).days for a, b in pairwise(days)] == [1] * 7
    # The latest one is the same from wherever it is looked for.
    assert latest_slot(when, start, found[5] + 1) == latest_slot(when, found[3], found[6] - 1) == found[5]
