"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_core.document.sentences import HARD_BREAK, LONGEST, split


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It stores. It waits.", ["It stores.", "It waits."]),
        ("Use a queue, e.g. Kafka. Done.", ["Use a queue, e.g. Kafka.", "Done."]),
        ("Retries, i.e. Repeats, are safe.", ["Retries, i.e. Repeats, are safe."]),
        ("Queues, logs, etc. are used. Fine.", ["Queues, logs, etc. are used.", "Fine."]),
        ("Queues, logs, etc. They are used.", ["Queues, logs, etc.", "They are used."]),
        ("Latency vs. Throughput is weighed.", ["Latency vs. Throughput is weighed."]),
        ("It takes approx. 5 s. Then it ends.", ["It takes approx. 5 s.", "Then it ends."]),
        ("See Fig. 3 for more. See Sec. 2.", ["See Fig. 3 for more.", "See Sec. 2."]),
        ("Availability is 99.95 % at v1.2.3. Good.", ["Availability is 99.95 % at v1.2.3.", "Good."]),
        ("Read main.go and a.b.c/d.html first. Then ask.", ["Read main.go and a.b.c/d.html first.", "Then ask."]),
        ("See https://x.example/a.b?c=1. It says so.", ["See https://x.example/a.b?c=1.", "It says so."]),
        ("It fails. etcd elects a leader.", ["It fails.", "etcd elects a leader."]),
        ("What happens then? We retry! Always.", ["What happens then?", "We retry!", "Always."]),
        ("It waits ... and waits. Then no more.", ["It waits ... and waits.", "Then no more."]),
        ('He said "it works." Then it broke.', ['He said "it works."', "Then it broke."]),
        ("(It is idempotent.) So retry.", ["(It is idempotent.)", "So retry."]),
        ("1. Stop the writer. 2. Start it.", ["1. Stop the writer.", "2. Start it."]),
        ("Traffic goes to service A. It answers.", ["Traffic goes to service A.", "It answers."]),
        ("No. 7 is lost. The answer is no. Then it ends.", ["No. 7 is lost.", "The answer is no.", "Then it ends."]),
        ("キューに入れる。再試行する。", ["キューに入れる。", "再試行する。"]),
        (f"Status: draft{HARD_BREAK} Author: me", ["Status: draft", "Author: me"]),
        ("   ", []),
        ("", []),
    ],
)
def test_stops_end_sentences_only_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_an_endless_sentence_is_cut_at_white_space() -> None:
    found = sentences("word " * 2_000)
    assert all(len(each) <= LONGEST for each in found)
    assert " ".join(found).split() == ["word"] * 2_000


def test_a_run_without_white_space_is_cut_as_well() -> None:
    assert "".join(sentences("x" * (3 * LONGEST + 5))) == "x" * (3 * LONGEST + 5)


@given(st.text(alphabet=st.sampled_from("aB1.!?… \n\"')e.g,"), max_size=300))
def test_spans_are_ordered_trimmed_and_leave_out_only_white_space(text: str) -> None:
    at = 0
    for start, end in split(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
