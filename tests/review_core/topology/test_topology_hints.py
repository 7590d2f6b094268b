"""The cheap looks that come before the dear ones: lower case instead of ignoring case, hints before patterns."""

import re
from collections.abc import Iterable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_core.topology import availability, copies
from review_core.topology.words import COUNTING, MEASURING, Use, lowered, word

_UNITS = (
    "replica", "replicas", "instances", "nodes", "copies", "pods", "containers", "servers", "machines", "hosts", "vms",
    "standbys", "brokers", "members", "workers", "tasks", "process", "processes",
)  # fmt: skip
_TIMES = ("250 ms", "3 µs", "3 μs", "30 s", "5 minutes", "2 hours", "1 day")


def _texts(*pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple(map("".join, product(*pieces)))


_SAID = (
    (
        availability._SHARE,
        availability._HINTS_SHARE,
        _texts(("99.9", "95,5", "100"), ("%", " %", " percent", " per cent")),
    ),
    (
        availability._SHARE,
        availability._HINTS_SHARE,
        _texts(("three", "4"), (" nines", "-nines", " and a half nines")),
    ),
    (
        availability._RECOVERY,
        availability._HINTS_RECOVERY,
        _texts(
            ("rto", "rpo", "mttr", "recovery time", "recovery point objective"), (" zero", ": 5 min", " of 3 hours")
        ),
    ),
    (
        availability._LATENCY,
        availability._HINTS_LATENCY,
        _texts(("median ", "latency under ", "latencies: ", "response time of ", "95th percentile "), _TIMES),
    ),
    (availability._LATENCY, availability._HINTS_LATENCY, _texts(("responds ", "answers "), ("within ",), _TIMES)),
    (copies._COUNT, copies._HINTS_COUNT.pattern.split("|"), _texts(("2 ", "three ", "5-", "several "), _UNITS)),
    (
        copies._COUNT,
        copies._HINTS_COUNT.pattern.split("|"),
        _texts(("runs on the ", "lives on one "), ("node", "host", "machine", "server", "vm", "box", "instance")),
    ),
    (copies._COUNT, copies._HINTS_COUNT.pattern.split("|"), _texts(("replicas: 3", "replica count = 3"))),
    (
        copies._PAIR,
        copies._HINTS_PAIR.pattern.split("|"),
        _texts(("primary and ", "leader with a ", "master/"), ("standby", "replica")),
    ),
    (copies._PAIR, copies._HINTS_PAIR.pattern.split("|"), _texts(("active/", "active-"), ("passive", "standby"))),
    (copies._PAIR, copies._HINTS_PAIR.pattern.split("|"), _texts(("a pair of ", "a pair of hot "), _UNITS)),
    (copies._SPREAD, copies._HINTS_SPREAD.pattern.split("|"), _texts(("multi-az", "multi zone", "zone-redundant"))),
    (copies._SPREAD, copies._HINTS_SPREAD.pattern.split("|"), _texts(("across ", "in three "), ("all azs", "zones"))),
)


@given(st.text(alphabet="kK\u212aiİısSſ aß") | st.text())
def test_a_pattern_finds_the_same_in_lower_case_as_without_regard_to_case(text: str) -> None:
    lower = lowered(text)
    assert len(lower) == len(text)
    for letter in "kis":
        ignoring = [found.span() for found in re.finditer(letter, text, re.IGNORECASE)]
        assert [found.span() for found in re.finditer(letter, lower)] == ignoring


@pytest.mark.parametrize(("pattern", "hints", "texts"), _SAID)
def test_what_is_found_holds_a_hint(pattern: re.Pattern[str], hints: Iterable[str], texts: tuple[str, ...]) -> None:
    found = [text for text in texts if pattern.search(text)]
    assert found
    assert [text for text in found if not any(hint in text for hint in hints)] == []


def test_each_hint_at_a_count_is_one_that_a_word_can_give() -> None:
    hints = (copies._HINTS_COUNT, copies._HINTS_PAIR, copies._HINTS_SPREAD)
    assert set(COUNTING.pattern.split("|")) == {hint for each in hints for hint in each.pattern.split("|")}


@pytest.mark.parametrize("token", ["Replicas", "webserver", "MULTIAZ", "VM's", "hot-standby", "primary/replica"])
def test_a_word_that_may_count_says_so(token: str) -> None:
    assert word(token).use & Use.COUNTS


@pytest.mark.parametrize("token", ["p99", "99.9", "nines", "zero", "x2"])
def test_a_word_that_may_measure_says_so(token: str) -> None:
    assert MEASURING.search(token)
    assert word(token).use & Use.MEASURES


@pytest.mark.parametrize("text", _texts(("p50", "p99", "p999", "p99.9"), (" of ",), _TIMES))
def test_a_percentile_is_a_hint(text: str) -> None:
    assert availability._LATENCY.search(text)
    assert availability._PERCENTILE.search(text)


@pytest.mark.parametrize(
    "rate", ["requests per second", "req/s", "calls / min", "orders a day", "jobs an hour", "rps", "qps"]
)
def test_a_rate_holds_a_hint(rate: str) -> None:
    assert availability._RATE.search(f"500 {rate}")
    assert any(hint in f"500 {rate}" for hint in availability._HINTS_RATE)
