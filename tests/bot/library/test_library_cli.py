"""`arch-review library` and `arch-review feedback`, as an operator runs them, on a real server."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.connecting import patient
from bot.inbox import Vault
from bot.library import RedisLibrary
from handlers.designs import Design
from handlers.feedback import by_rule
from handlers.tracking import Act, closed, decided, reviewed, undone
from tests.conftest import SECRET
from tests.support.designs import design_of, finding, review_of
from tests.support.redis_server import RedisServer

TEXT = "# Labels\n\nThe shop calls the ledger.\n"
Run = Callable[..., Result]


def with_library(server: RedisServer, work: Callable[[RedisLibrary], Awaitable[object]]) -> None:
    async def main() -> None:
        client = patient(server.url)
        try:
            await work(RedisLibrary(client, Vault(SECRET)))
        finally:
            await client.aclose()

    asyncio.run(main())


@pytest.fixture
def arch_review(redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch, tmp_path) -> Run:
    monkeypatch.chdir(tmp_path)
    for name, value in {"REDIS_URL": redis_server.url, "ARCH_REVIEW_SECRET": SECRET}.items():
        monkeypatch.setenv(name, value)
    return lambda *arguments, **options: CliRunner().invoke(main, arguments, **options)


@pytest.fixture
def two(redis_server: RedisServer) -> list[Design]:
    made: list[Design] = []

    async def fill(library: RedisLibrary) -> None:
        first = design_of(finding("AP-a", id_="f"), finding("AP-b", "another passage", id_="g"))
        first = first.model_copy(update={"id": library.id_of("T1", first.source), "title": "Labels \x1b[31m"})
        first = decided(first, "f", "wont-fix", "small\x1b]0;x", Act("j1", "U2", 2_000.0))
        made.append(await library.save(first, review=review_of([finding("AP-a", id_="f")]), text=TEXT.encode()))
        second = closed(design_of(id_="d2", name="b.md", channel="C2"), "approved", Act("j2", "U1", 2.0), frozenset())
        made.append(await library.save(second, review=review_of([]), text=b"\xff\xfe"))

    with_library(redis_server, fill)
    return made


def test_lists_what_is_open_or_all_and_no_control_characters(arch_review: Run, two: list[Design]) -> None:
    listed = arch_review("library", "list")
    assert listed.exit_code == 0
    assert two[0].id in listed.stdout
    assert "d2" not in listed.stdout
    assert "\x1b" not in listed.stdout
    assert "d2  approved" in arch_review("library", "list", "--all").stdout
    assert arch_review("library", "list", "--channel", "C2").stdout == "no designs\n"
    assert "1 of 2" in arch_review("library", "list", "--all", "--limit", "1").stderr


def test_shows_a_design_by_id_or_link_with_its_decisions(arch_review: Run, two: list[Design]) -> None:
    by_id = arch_review("library", "show", two[0].id)
    assert by_id.stdout == arch_review("library", "show", two[0].source + "#part").stdout
    assert "wont-fix by U2" in by_id.stdout
    assert "small" in by_id.stdout
    assert "undecided" in by_id.stdout
    assert "\x1b" not in by_id.stdout
    missing = arch_review("library", "show", "nope")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert "no design that is known here" in missing.stderr


def test_exports_a_design_or_all_with_reviews_and_texts(arch_review: Run, two: list[Design]) -> None:
    lines = [json.loads(line) for line in arch_review("library", "export").stdout.splitlines()]
    assert {line["design"]["id"] for line in lines} == {two[0].id, "d2"}
    [one] = [json.loads(line) for line in arch_review("library", "export", two[0].id).stdout.splitlines()]
    assert Design.model_validate(one["design"]) == two[0]
    assert one["texts"] == {"a" * 64: TEXT}
    assert one["reviews"]["a" * 64]["schema"] == "arch-review/1"
    [other] = [line for line in lines if line["design"]["id"] == "d2"]
    assert other["texts"]["a" * 64] == {"base64": "//4="}
    assert arch_review("library", "export", "nope").exit_code == 1


def test_deletes_one_or_all_and_asks_first(arch_review: Run, two: list[Design]) -> None:
    assert arch_review("library", "delete").exit_code == 2
    assert arch_review("library", "delete", "d2", "--all").exit_code == 2
    assert arch_review("library", "delete", "d2", input="n\n").exit_code == 1
    assert "d2" in arch_review("library", "list", "--all").stdout
    assert arch_review("library", "delete", "d2", "--yes").stdout == "1 design deleted\n"
    assert arch_review("library", "delete", "d2", "--yes").exit_code == 1
    assert arch_review("library", "delete", "--all", input="y\n").exit_code == 0
    assert arch_review("library", "list", "--all").stdout == "no designs\n"


def test_one_of_several_workspaces_must_be_named(
    arch_review: Run, two: list[Design], redis_server: RedisServer
) -> None:
    elsewhere = two[1].model_copy(update={"workspace": "T2", "version": 0})
    with_library(redis_server, lambda library: library.save(elsewhere))
    refused = arch_review("library", "list")
    assert refused.exit_code == 2
    assert "T1, T2" in refused.stderr
    assert "d2" in arch_review("library", "list", "--all", "--workspace", "T2").stdout


def test_feedback_tells_which_rules_were_wrong(arch_review: Run, two: list[Design]) -> None:
    rows = arch_review("feedback").stdout.splitlines()
    assert rows[1].split() == ["AP-a", "1", "0", "1", "0", "100%", "0%"]
    assert rows[2].split() == ["AP-b", "1", "0", "0", "0", "-", "-"]
    told = json.loads(arch_review("feedback", "--format", "json").stdout)
    assert told[0] == {
        "rule": "AP-a", "raised": 1, "accepted": 0, "wont_fix": 1, "not_an_issue": 0, "precision": 1.0, "acted_on": 0.0,
    }  # fmt: skip


def test_feedback_counts_decisions_that_stood_and_not_those_taken_back() -> None:
    design = design_of(finding("AP-a", "orders go to one primary", id_="f"), finding("AP-b", "second", id_="g"))
    for n, (name, verdict) in enumerate((("f", "accepted"), ("f", "not-an-issue"), ("g", "accepted"))):
        design = decided(design, name, verdict, "", Act(f"j{n}", "U1", 10.0 + n))
    design = undone(design, "g", Act("undo", "U1", 20.0))
    other = review_of([finding("AP-a", "orders go to two primaries", id_="f")], "b" * 64)
    design = reviewed(design, other, Act("again", "U1", 30.0)).design
    assert [(one.rule, one.accepted, one.not_an_issue) for one in by_rule([design])] == [("AP-a", 0, 1), ("AP-b", 0, 0)]
    design = decided(design, "f", "accepted", "", Act("last", "U1", 40.0))
    [one, _] = by_rule([design])
    assert (one.decided, one.precision, one.acted_on) == (2, 0.5, 0.5)
