import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from report_samples import finding, hostile, review

from review_core.model import DocumentInfo, Review
from review_core.report import render
from review_core.report.sarif import render_sarif
from review_core.rules.catalogue import built_in

SCHEMA = json.loads((Path(__file__).parents[2] / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


def log(text: str) -> dict[str, Any]:
    decoded: dict[str, Any] = json.loads(text)
    jsonschema.validate(decoded, SCHEMA, cls=jsonschema.Draft4Validator)
    return decoded["runs"][0]


def named(source: str, **changes: object) -> Review:
    about = DocumentInfo(title="t", source=source, sha256="0" * 64, lines=16)
    return review(document=about, **changes)


def test_findings_stand_at_their_lines_with_their_level() -> None:
    run = log(render(review(), "sarif"))
    shown = [
        (
            r["ruleId"],
            r["level"],
            r["locations"][0]["physicalLocation"]["region"]["startLine"],
            r["partialFingerprints"],
        )
        for r in run["results"][:4]
    ]
    assert shown == [
        ("AP-synchronous-chain", "error", 3, {"archReviewFinding/v1": "3f9a1c22"}),
        ("AP-single-point-of-failure", "error", 13, {"archReviewFinding/v1": "77aa01bd"}),
        ("AP-assumed-ordering", "warning", 9, {"archReviewFinding/v1": "c0ffee00"}),
        ("TP-idempotency", "note", 1, {"archReviewFinding/v1": "0badcafe"}),
    ]
    assert run["results"][1]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 14
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_what_was_switched_off_is_suppressed_with_its_reason() -> None:
    suppressed = log(render(review(), "sarif"))["results"][4:]
    assert [r["suppressions"][0]["kind"] for r in suppressed] == ["inSource", "external"]
    assert "two services" in suppressed[0]["suppressions"][0]["justification"]


def test_rules_carry_their_documentation() -> None:
    rule = next(iter(built_in()))
    run = log(render_sarif([review(findings=(finding(rule=rule.id, slug=rule.slug),), suppressed=())]))
    (descriptor,) = run["tool"]["driver"]["rules"]
    assert descriptor["help"]["markdown"].startswith(f"# {rule.id}\n")
    assert descriptor["fullDescription"]["text"] == " ".join(rule.summary.split())


@pytest.mark.parametrize(
    ("source", "uri", "base"),
    [
        ("docs/design one.md", "docs/design%20one.md", True),
        ("docs/50%/ä#1.md", "docs/50%25/%C3%A4%231.md", True),
        ("docs\\a.md", "docs/a.md", True),
        ("https://example.com/a.md?b=1#L3", "https://example.com/a.md?b=1#L3", False),
        ("javascript:alert(1).md", "javascript%3Aalert(1).md", True),
    ],
)
def test_artifact_addresses(source: str, uri: str, base: bool) -> None:
    location = log(render_sarif([named(source)]))["artifacts"][0]["location"]
    assert location["uri"] == uri
    assert ("uriBaseId" in location) == base


def test_several_reviews_make_one_run() -> None:
    run = log(render_sarif([named("a.md"), named("b.md"), named("a.md")], unread={"c.md": "there is no such file"}))
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == ["a.md", "b.md"]
    places = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in run["results"]]
    assert {(place["uri"], place["index"]) for place in places} == {("a.md", 0), ("b.md", 1)}
    assert len({rule["id"] for rule in run["tool"]["driver"]["rules"]}) == len(run["tool"]["driver"]["rules"])
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][-1]["message"]["text"] == "there is no such file"


def test_an_empty_log_is_valid() -> None:
    assert log(render_sarif([]))["results"] == []


def test_messages_hold_no_placeholder_and_no_embedded_link() -> None:
    run = log(render(hostile("see [here](https://evil.example) and {0}"), "sarif"))
    for result in run["results"]:
        assert "](" not in result["message"]["text"]
        assert "{{0}}" in result["message"]["text"]
