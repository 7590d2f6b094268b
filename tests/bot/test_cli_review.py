"""`arch-review review` as a process would be run: what it prints, where, and how it ends."""

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import jsonschema
import pytest
from click.testing import CliRunner, Result

import bot.cli
from bot.cli import COMMANDS, main
from bot.cli import reading as cli_reading
from review_core.model import Review
from review_core.rules.catalogue import built_in

DESIGN = """# Checkout

The storefront calls orders synchronously. Orders calls payments and waits for its answer; payments calls the bank and
waits. Orders and billing both write to the same orders table. There is one Postgres instance.

If any of these services is down, the checkout fails.
"""
RULE = next(iter(built_in())).id
SERVE_ONLY = ("redis", "aiohttp", "slack_bolt", "slack_sdk", "cryptography", "pydantic_settings", "prometheus_client")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "design.md").write_text(DESIGN, encoding="utf-8")

    def run(*arguments: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, ["review", *arguments], input=given)

    return run


@pytest.fixture(scope="module")
def severities() -> set[str]:
    from review_core import parse, review

    found = {finding.severity for finding in review(parse(DESIGN)).findings}
    assert found, "the sample must raise something for --fail-on to act on"
    return found


def process(*arguments: str, cwd: Path, **options: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-c", "from bot.cli import main; main()", *arguments],
        cwd=cwd,
        capture_output=True,
        timeout=60,
        **options,
    )


def test_prints_a_review_of_a_file(run: Callable[..., Result]) -> None:
    result = run("design.md")
    assert result.exit_code == 0
    assert result.stdout.startswith("Design review: Checkout\ndesign.md · 6 lines · rules ")
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_reads_standard_input(run: Callable[..., Result]) -> None:
    result = run("-", "--source-name", "pasted.rst", given="Title\n=====\n\nA calls B.\n")
    assert "pasted.rst · 4 lines" in result.stdout
    assert result.stdout.startswith("Design review: Title\n")


def test_json_is_the_contract(run: Callable[..., Result]) -> None:
    result = run("design.md", "--format", "json")
    schema = json.loads(CliRunner().invoke(main, ["schema"]).stdout)
    jsonschema.validate(json.loads(result.stdout), schema, cls=jsonschema.Draft202012Validator)
    assert Review.model_validate_json(result.stdout).document.source == "design.md"


@pytest.mark.parametrize("form", ["text", "markdown", "json", "sarif", "html"])
def test_output_goes_to_a_file_in_utf8(run: Callable[..., Result], form: str, tmp_path: Path) -> None:
    printed = run("design.md", "--format", form)
    written = run("design.md", "--format", form, "--output", "out")
    assert written.stdout == ""
    assert (tmp_path / "out").read_bytes() == printed.stdout_bytes


def test_html_shows_the_document(run: Callable[..., Result]) -> None:
    assert "There is one Postgres instance." in run("design.md", "--format", "html").stdout


def test_fail_on_ends_with_1_from_that_severity_up(run: Callable[..., Result], severities: set[str]) -> None:
    order = ["high", "medium", "low"]
    for index, severity in enumerate(order):
        reached = bool(severities & set(order[: index + 1]))
        assert run("design.md", "--fail-on", severity).exit_code == int(reached), severity
    assert run("design.md").exit_code == 0


def test_absolute_paths_are_told_from_the_working_directory(run: Callable[..., Result], tmp_path: Path) -> None:
    log = json.loads(run(str(tmp_path / "design.md"), "--format", "sarif").stdout)
    assert log["runs"][0]["artifacts"][0]["location"]["uri"] == "design.md"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.md", None, "there is no such file"),
        ("folder", "", "this is a directory"),
        ("empty.md", b" \n", "the document is empty"),
        ("scan.md", b"%PDF-1.7 ...", "PDF"),
        ("evil\x1b[31m.md", None, "evil␛[31m.md"),
        ("nul\x00.md", None, "could not be read"),
    ],
)
def test_says_why_a_document_cannot_be_read(
    run: Callable[..., Result], tmp_path: Path, name: str, content: bytes | str | None, words: str
) -> None:
    if content == "":
        (tmp_path / name).mkdir()
    elif isinstance(content, bytes):
        (tmp_path / name).write_bytes(content)
    result = run(name)
    assert result.exit_code == 3
    assert result.stdout == ""
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_refuses_what_is_too_large(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_reading, "LARGEST", 100)
    assert run("design.md").exit_code == 3
    assert run("-", given=DESIGN).exit_code == 3


def test_several_documents(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# Other\n\nA calls B and waits.\n", encoding="utf-8")
    result = run("design.md", "other.md", "gone.md")
    assert result.exit_code == 3
    assert "Design review: Checkout" in result.stdout
    assert "Design review: Other" in result.stdout
    assert "gone.md: there is no such file" in result.stderr
    log = json.loads(run("design.md", "other.md", "gone.md", "--format", "sarif").stdout)
    assert len(log["runs"]) == 1
    assert [a["location"]["uri"] for a in log["runs"][0]["artifacts"]] == ["design.md", "other.md"]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("design.md", "--format", "yaml"),
        ("design.md", "--fail-on", "none"),
        ("design.md", "design.md", "--format", "json"),
        ("design.md", "design.md", "--source-name", "x.md"),
        ("-", "-"),
        ("design.md", "--config", "missing.yaml"),
        ("design.md", "--output", "no/such/folder/out"),
        ("design.md", "--previous", "design.md"),
    ],
)
def test_a_wrong_command_line_ends_with_2(run: Callable[..., Result], arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_defect_is_told_apart_from_findings(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("review_core.review", broken)
    result = run("design.md", "--fail-on", "high")
    assert result.exit_code == 70
    assert "ZeroDivisionError" in result.stderr


class TestConfig:
    def configured(self, run: Callable[..., Result], tmp_path: Path, text: str) -> Result:
        (tmp_path / "house.yaml").write_text(text, encoding="utf-8")
        return run("design.md", "--format", "json", "--config", "house.yaml")

    def test_a_rule_switched_off_is_suppressed_with_its_reason(
        self, run: Callable[..., Result], tmp_path: Path
    ) -> None:
        rule = json.loads(run("design.md", "--format", "json").stdout)["findings"][0]["rule"]
        review = json.loads(self.configured(run, tmp_path, f"ignore:\n  {rule}: we accept it\n").stdout)
        assert rule not in {finding["rule"] for finding in review["findings"]}
        (suppressed,) = {(one["by"], one["reason"]) for one in review["suppressed"]}
        assert suppressed == ("configuration", "we accept it")

    def test_a_severity_is_set(self, run: Callable[..., Result], tmp_path: Path) -> None:
        first = json.loads(run("design.md", "--format", "json").stdout)["findings"][0]
        other = "low" if first["severity"] != "low" else "high"
        review = json.loads(self.configured(run, tmp_path, f"severities:\n  {first['rule']}: {other}\n").stdout)
        judged = [*review["findings"], *(one["finding"] for one in review["considered"])]
        assert {f["severity"] for f in judged if f["rule"] == first["rule"]} == {other}

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (f"ignore:\n  {RULE[:-1]}: why\n", f"did you mean {RULE}?"),
            (f"ignore:\n  {RULE}: ''\n", "give the reason"),
            (f"severities:\n  {RULE}: awful\n", "'high', 'medium' or 'low'"),
            ("ignored: {}\n", "ignored"),
            ("- a\n", "the whole"),
            ("ignore: [\n", "is no YAML"),
        ],
    )
    def test_a_mistake_is_named(self, run: Callable[..., Result], tmp_path: Path, text: str, words: str) -> None:
        result = self.configured(run, tmp_path, text)
        assert result.exit_code == 2
        assert words in " ".join(result.stderr.split())


def test_previous_keeps_ids(run: Callable[..., Result], tmp_path: Path) -> None:
    review = json.loads(run("design.md", "--format", "json").stdout)
    for number, finding in enumerate(review["findings"]):
        finding["id"] = f"kept-{number}"
    (tmp_path / "before.json").write_text(json.dumps(review), encoding="utf-8")
    again = json.loads(run("design.md", "--format", "json", "--previous", "before.json").stdout)
    assert [f["id"] for f in again["findings"]] == [f["id"] for f in review["findings"]]


class TestColour:
    def test_is_for_terminals_that_want_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from bot.cli.output import wants_color

        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        assert wants_color("auto", to_file=False)
        assert not wants_color("auto", to_file=True)
        assert not wants_color("never", to_file=False)
        monkeypatch.setenv("NO_COLOR", "1")
        assert not wants_color("auto", to_file=False)
        assert wants_color("always", to_file=False)

    def test_always_colours_a_pipe(self, run: Callable[..., Result]) -> None:
        assert "\x1b[1m" in run("design.md", "--color", "always").stdout


def test_a_review_loads_nothing_of_the_server(tmp_path: Path) -> None:
    (tmp_path / "design.md").write_text(DESIGN, encoding="utf-8")
    code = f"""
import sys
from bot.cli import main
main(["review", "design.md"], standalone_mode=False)
main(["review", "design.md", "--format", "json", "--output", "out.json"], standalone_mode=False)
loaded = {SERVE_ONLY!r}
assert not [name for name in loaded if name in sys.modules], [name for name in loaded if name in sys.modules]
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_help_loads_no_command_and_no_review_core() -> None:
    code = """
import sys
from click.testing import CliRunner
from bot.cli import main
result = CliRunner().invoke(main, ["--help"])
assert result.exit_code == 0 and "review" in result.output, result.output
loaded = [name for name in sys.modules if name.startswith(("bot.cli.review", "review_core", "pydantic", "rich"))]
assert not loaded, loaded
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_every_module_with_a_command_is_in_the_table_by_its_name() -> None:
    for module in pkgutil.iter_modules(bot.cli.__path__):
        command = getattr(importlib.import_module(f"bot.cli.{module.name}"), "command", None)
        if command is not None:
            name = module.name.replace("_", "-")
            assert command.name == name
            assert name in COMMANDS
            assert f"  {name} " in CliRunner().invoke(main, ["--help"]).output


def test_an_unknown_command_is_a_usage_error() -> None:
    assert CliRunner().invoke(main, ["revue"]).exit_code == 2


class TestLinks:
    @pytest.fixture
    def host(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
        (tmp_path / "shop.md").write_text(DESIGN, encoding="utf-8")
        handler = partial(QuietHandler, directory=str(tmp_path))
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            thread = Thread(target=server.serve_forever)
            thread.start()
            host = f"127.0.0.1:{server.server_port}"
            monkeypatch.setenv("ARCH_REVIEW_ALLOW_HOSTS", host)
            yield host
            server.shutdown()
            thread.join()

    def test_a_link_is_fetched_and_named_as_the_source(self, run: Callable[..., Result], host: str) -> None:
        review = json.loads(run(f"http://{host}/shop.md", "--format", "json").stdout)
        assert review["document"] | {"sha256": ""} == {
            "title": "Checkout",
            "source": f"http://{host}/shop.md",
            "sha256": "",
            "lines": 6,
        }

    def test_words_for_what_is_not_there(self, run: Callable[..., Result], host: str) -> None:
        result = run(f"http://{host}/gone.md")
        assert result.exit_code == 3
        assert "no such document" in result.stderr

    def test_the_guard_holds_here_too(
        self, run: Callable[..., Result], host: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ARCH_REVIEW_ALLOW_HOSTS", "")
        result = run(f"http://{host}/shop.md")
        assert result.exit_code == 3
        assert "ARCH_REVIEW_ALLOW_HOSTS" in result.stderr

    def test_a_wrong_setting_is_named(
        self, run: Callable[..., Result], host: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ARCH_REVIEW_MAX_DOCUMENT_KB", "many")
        result = run(f"http://{host}/shop.md")
        assert result.exit_code == 3
        assert "ARCH_REVIEW_MAX_DOCUMENT_KB" in result.stderr


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    code = """
import sys
sys.modules["aiohttp"] = None
sys.modules["redis"] = None
from bot.cli import main
main()
"""
    for arguments, status in ((["review", "https://design.example/a.md"], 3), (["serve"], 2)):
        done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=tmp_path, capture_output=True, timeout=60)
        assert done.returncode == status, done.stderr.decode()
        assert b"pip install 'arch-review[serve]'" in done.stderr
        assert b"Traceback" not in done.stderr


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "design.md").write_text("# Größe – 順序\n\nA calls B.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = process("review", "design.md", cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    assert "Größe – 順序" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "design.md").write_text(DESIGN, encoding="utf-8")
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", "review", "design.md"],
        cwd=tmp_path,
        stdout=write_end,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(write_end)
    assert b"Traceback" not in done.stderr
