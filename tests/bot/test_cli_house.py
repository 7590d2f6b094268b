"""House rules given by `--config`: data with the fields of our rules, held to their own examples."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from bot.cli import main

RULE = {
    "id": "HR-encryption-at-rest",
    "slug": "state-management",
    "summary": "Data at rest is encrypted.",
    "flags": "A design that keeps data and does not say that it is encrypted at rest.",
    "why": "Our customers' contracts ask for it.",
    "question": "Where are the keys, and who rotates them?",
    "suggestion": "Encryption by the store with keys of the platform's key service.",
    "valid": [
        "# Orders\n\nOrders are kept in a Postgres database, which is encrypted at rest.\n",
        "# Sums\n\nThe function adds two numbers.\n",
    ],
    "invalid": [
        "# Orders\n\nOrders are kept in a Postgres database.\n",
        "# Orders\n\nOrders are kept in a Postgres database. It is not encrypted at rest.\n",
        "# Orders\n\nOrders are kept in a Postgres database.\n\n## Alternatives considered\n\n"
        "A managed store that is encrypted at rest.\n",
    ],
    "raise": {
        "severity": "high",
        "title": "Nothing says that data is encrypted at rest",
        "detail": "Lost disks and snapshots would be readable.",
        "when": ["store"],
        "missing": "encrypted at rest, encryption at rest",
    },
}
SAYS = {
    **RULE,
    "id": "HR-no-ftp",
    "valid": [
        "# Import\n\nFiles arrive over SFTP.\n",
        "# Import\n\nFiles never arrive over FTP.\n",
        "# Import\n\nFiles arrive over FTP through the file gateway.\n",
    ],
    "invalid": ["# Import\n\nFiles arrive over FTP.\n"],
    "raise": {"severity": "low", "title": "FTP", "detail": "x", "says": "ftp", "unless": "file gateway"},
}


def review(tmp_path: Path, *rules: object, text: str = RULE["invalid"][0], **more: object) -> Result:  # type: ignore[index]
    (tmp_path / "design.md").write_text(text, encoding="utf-8")
    (tmp_path / "house.yaml").write_text(yaml.safe_dump({"house": list(rules), **more}), encoding="utf-8")
    arguments = [str(tmp_path / "design.md"), "--config", str(tmp_path / "house.yaml"), "--format", "json"]
    return CliRunner().invoke(main, ["review", *arguments])


def house(result: Result) -> list[dict]:  # type: ignore[type-arg]
    assert result.exit_code == 0, result.stderr
    review = json.loads(result.stdout)
    judged = [*review["findings"], *(one["finding"] for one in review["considered"])]
    return [finding for finding in judged if finding["rule"].startswith("HR-")]


def test_an_omission_is_raised_with_the_trait_that_makes_it_matter(tmp_path: Path) -> None:
    (finding,) = house(review(tmp_path, RULE, SAYS))
    assert finding["rule"] == "HR-encryption-at-rest"
    assert finding["severity"] == "high"
    assert finding["question"] == RULE["question"]
    assert finding["trait"] == "the design keeps state in a store"
    assert finding["evidence"] == []


def test_a_denial_is_raised_with_its_passage(tmp_path: Path) -> None:
    (finding,) = house(review(tmp_path, RULE, text=RULE["invalid"][1]))  # type: ignore[index]
    assert finding["evidence"][0]["quote"] == "It is not encrypted at rest."


def test_what_the_design_says_is_raised_with_its_passage(tmp_path: Path) -> None:
    (finding,) = house(review(tmp_path, SAYS, text=SAYS["invalid"][0]))  # type: ignore[index]
    assert finding["evidence"][0]["quote"] == "Files arrive over FTP."


def test_severities_and_ignores_hold_for_house_rules(tmp_path: Path) -> None:
    assert house(review(tmp_path, RULE, severities={RULE["id"]: "low"}))[0]["severity"] == "low"
    ignored = review(tmp_path, RULE, ignore={RULE["id"]: "there is nothing secret"})
    assert house(ignored) == []
    reasons = [one["reason"] for one in json.loads(ignored.stdout)["suppressed"]]
    assert reasons == ["there is nothing secret"]


def test_sarif_documents_the_house_rule(tmp_path: Path) -> None:
    review(tmp_path, RULE)
    arguments = [str(tmp_path / "design.md"), "--config", str(tmp_path / "house.yaml"), "--format", "sarif"]
    run = json.loads(CliRunner().invoke(main, ["review", *arguments]).stdout)["runs"][0]
    (described,) = (rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == RULE["id"])
    assert "contracts ask for it" in described["help"]["markdown"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"id": "nonsense"}, "nonsense: id:"),
        ({"slug": "encryption"}, "unknown slug encryption"),
        ({"why": ""}, "why:"),
        ({"colour": "red"}, "colour:"),
        ({"invalid": []}, "invalid:"),
        ({"invalid": ["# Sums\n\nThe function adds two numbers.\n"]}, "example 1 of `invalid` is not flagged"),
        ({"valid": RULE["invalid"]}, "example 1 of `valid` is flagged"),
        ({"raise": {**RULE["raise"], "says": "x"}}, "either `says` or `missing`"),  # type: ignore[dict-item]
        ({"raise": {**RULE["raise"], "when": []}}, "`missing` needs `when`"),  # type: ignore[dict-item]
        ({"raise": {**RULE["raise"], "when": ["shop"]}}, "there is no trait shop"),  # type: ignore[dict-item]
        ({"raise": {**RULE["raise"], "missing": ".. x"}}, "begins and ends with a word"),  # type: ignore[dict-item]
        ({"raise": {**RULE["raise"], "severity": "awful"}}, "raise.severity"),  # type: ignore[dict-item]
    ],
)
def test_a_mistake_is_named(tmp_path: Path, change: dict[str, object], words: str) -> None:
    result = review(tmp_path, {**RULE, **change})
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
    assert "Traceback" not in result.stderr


def test_two_rules_of_one_id_are_refused(tmp_path: Path) -> None:
    result = review(tmp_path, RULE, RULE)
    assert result.exit_code == 2
    assert "two rules are called HR-encryption-at-rest" in result.stderr


def test_the_documented_rule_works_and_the_documented_traits_are_all(tmp_path: Path) -> None:
    from review_core.evidence import traits

    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    (example,) = (block for block in page.split("```yaml\n")[1:] if block.startswith("house:"))
    rules = yaml.safe_load(example.split("```")[0])["house"]
    assert house(review(tmp_path, *rules))[0]["rule"] == "HR-encryption-at-rest"
    listed = page.split("The traits: ")[1].split("\n- ")[0].rstrip(".")
    assert [name.strip(" `\n.") for name in listed.split(",")] == sorted(traits._FINDERS)
