"""`python -m bench.eval`: figures for the pairs always, for the labelled corpus where there is one."""

from pathlib import Path

import pytest

from bench import eval as evaluation
from bench.pairs import Outcome, Pair

PAIR = Pair("retry-policy", "topics", "table", "# A\n\nPUT\n", "bad", "good")


def test_without_a_corpus_it_says_so_and_succeeds(monkeypatch, tmp_path: Path, capsys):
    monkeypatch.setenv("ARCH_REVIEW_CORPUS", str(tmp_path / "nowhere"))
    monkeypatch.setattr(evaluation, "load", list)
    monkeypatch.setattr(evaluation, "tell_apart", lambda pairs: [Outcome(PAIR, "missing", "answered")])
    assert evaluation.main([]) == 0
    printed = capsys.readouterr().out
    assert "own pairs told apart 1/1" in printed
    assert "no labelled corpus" in printed


@pytest.mark.parametrize(
    ("bad", "good", "told"),
    [
        ("missing", "answered", True),
        ("partial", "not-applicable", True),
        ("partial", "missing", False),
        ("answered", "answered", False),
    ],
)
def test_a_pair_is_told_apart_when_only_the_defect_is_raised(bad: str, good: str, told: bool):
    assert Outcome(PAIR, bad, good).told is told


def test_the_gate_fails_below_the_floor_and_lists_what_was_missed(monkeypatch, capsys):
    monkeypatch.setattr(evaluation, "load", list)
    monkeypatch.setattr(evaluation, "tell_apart", lambda pairs: [Outcome(PAIR, "answered", "answered")])
    assert evaluation.main(["--pairs-only", "--gate"]) == 1
    assert evaluation.main(["--pairs-only"]) == 0
    assert "missed: retry-policy (table), A: defect answered, handled answered" in capsys.readouterr().out


def test_a_hole_in_a_line_takes_the_words_and_a_line_of_its_own_takes_the_lines():
    assert PAIR.twin("bad") == "# A\n\nbad\n"
    assert Pair("ordering", "topics", "plain", "# A\nThe PUT is.\n", "x\n", "y").twin("bad") == "# A\nThe x is.\n"
    rows = Pair("ordering", "topics", "table", "| a |\n  PUT\n| b |\n", "| x |\n| y |\n", "| z |")
    assert rows.twin("bad") == "| a |\n| x |\n| y |\n| b |\n"
