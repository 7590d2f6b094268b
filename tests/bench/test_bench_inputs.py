"""What the bench feeds: the same every time, of the size that it says, and what it is taken for."""

import time
from pathlib import Path

import pytest

from bench import documents, vale
from bench.adding import deliveries
from bench.documents import HOSTILE, design
from bench.load import SECRET, payloads, requests
from bot.slack.signature import SignatureCheck
from review_core import parse


@pytest.mark.parametrize("markup", ["markdown", "rst"])
def test_a_design_is_deterministic_and_of_its_size(markup: documents.Markup) -> None:
    text = design(25_000, markup)
    assert text == design(25_000, markup)
    assert text != design(25_000, markup, seed=2)
    assert 25_000 <= len(text.encode()) < 27_000


@pytest.mark.parametrize(("markup", "name"), [("markdown", "d.md"), ("rst", "d.rst")])
def test_a_design_is_read_as_one_with_everything_in_it(markup: documents.Markup, name: str) -> None:
    document = parse(design(25_000, markup), name)
    kinds = {block.kind for block in document.blocks}
    assert {"heading", "paragraph", "list-item", "table-row", "diagram"} <= kinds
    assert len(document.sections) > 10
    assert document.notes == ()


@pytest.mark.parametrize(("title", "make", "n"), HOSTILE)
def test_hostile_input_grows_with_its_size(title: str, make: object, n: int) -> None:
    assert callable(make)
    half, whole = make(n // 2), make(n)
    assert whole == make(n), title
    assert 1.8 < len(whole) / len(half) < 2.2


def test_requests_are_signed_as_slack_signs_them() -> None:
    check = SignatureCheck(SECRET, time.time)
    for request in requests("http://127.0.0.1:1/slack/events", 3):
        head, body = request.decode().split("\r\n\r\n", 1)
        assert head.startswith("POST /slack/events HTTP/1.1\r\n")
        headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
        assert check.judge(body, headers["X-Slack-Request-Timestamp"], headers["X-Slack-Signature"]) == "valid"


def test_every_event_becomes_a_job_of_its_own() -> None:
    assert len(payloads(50)) == 50
    made = deliveries(50)
    assert len({d.keys[0].parts for d in made}) == len({d.lane for d in made}) == 50


def test_vale_gets_a_style_with_as_many_rules(tmp_path: Path) -> None:
    configuration = vale.style(tmp_path, 5)
    assert "BasedOnStyles = Bench" in configuration.read_text()
    rules = sorted((tmp_path / "styles" / "Bench").glob("*.yml"))
    assert len(rules) == 5
    assert all(rule.read_text().count("  - '") == vale.TOKENS_A_RULE for rule in rules)


def test_without_vale_that_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    vale.main(1000)
    assert "Vale is not on PATH" in capsys.readouterr().out
