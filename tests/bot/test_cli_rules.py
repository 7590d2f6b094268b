"""`arch-review rules`: the catalogue for people and programs, and docs/rules in step with it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from review_core.rules.catalogue import built_in

DOCS = Path(__file__).parents[2] / "docs" / "rules"


def rules(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["rules", *arguments])


def test_lists_every_rule_with_its_summary() -> None:
    words = " ".join(rules().stdout.split())
    for rule in built_in():
        assert f"{rule.id} {' '.join(rule.summary.split())}" in words


def test_lists_as_json() -> None:
    listed = json.loads(rules("--format", "json").stdout)
    assert [rule["id"] for rule in listed] == [rule.id for rule in built_in()]
    assert set(listed[0]) == {"id", "family", "slug", "summary"}


@pytest.mark.parametrize("rule", list(built_in()), ids=lambda rule: rule.id)
def test_shows_all_that_a_rule_says_of_itself(rule) -> None:  # type: ignore[no-untyped-def]
    page = rules("show", rule.id.lower()).stdout
    told = [rule.summary, rule.flags, rule.why, rule.detection, rule.severity, rule.question, rule.suggestion]
    told += [rule.not_when, *rule.false_positives, *rule.references]
    told += [example.text.strip("\n") for example in (*rule.valid, *rule.invalid)]
    for text in told:
        assert text.strip() in page
    whole = json.loads(rules("show", rule.id, "--format", "json").stdout)
    assert whole["why"] == rule.why
    assert [example["text"] for example in whole["invalid"]] == [example.text for example in rule.invalid]


def test_an_unknown_rule_is_a_usage_error_that_names_the_nearest() -> None:
    some = next(iter(built_in())).id
    result = rules("show", some[:-1])
    assert result.exit_code == 2
    assert f"did you mean {some}?" in " ".join(result.stderr.split())


def test_published_pages_are_the_catalogues(tmp_path: Path) -> None:
    assert rules("docs", str(tmp_path)).exit_code == 0
    generated = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    published = {path.name: path.read_text(encoding="utf-8") for path in DOCS.glob("*.md")}
    assert generated.keys() == published.keys(), "run: make docs"
    assert generated == published, "run: make docs"


def test_every_page_is_linked_from_the_index(tmp_path: Path) -> None:
    rules("docs", str(tmp_path))
    index = (tmp_path / "README.md").read_text(encoding="utf-8")
    for rule in built_in():
        assert f"[{rule.id}]({rule.id}.md)" in index
        assert (tmp_path / f"{rule.id}.md").is_file()


def test_the_page_of_a_rule_that_is_gone_is_removed_and_a_persons_file_is_not(tmp_path: Path) -> None:
    rules("docs", str(tmp_path))
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    (tmp_path / "AP-gone.md").write_text(page, encoding="utf-8")
    (tmp_path / "notes.md").write_text("# Ours\n", encoding="utf-8")
    assert rules("docs", str(tmp_path)).exit_code == 0
    assert not (tmp_path / "AP-gone.md").exists()
    assert (tmp_path / "notes.md").exists()


def test_docs_into_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    result = rules("docs", str(tmp_path / "file" / "under"))
    assert result.exit_code == 2
    assert "cannot write" in result.stderr
