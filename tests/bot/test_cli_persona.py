"""The architect on the command line: printed, replayed, called, asked."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli import main
from standins.claude import ClaudeStandIn, faults
from standins.claude.replies import last_text
from tests.support.persona_replies import answer_said, as_reply, cell, finding_said, review_said

RETRIED = "Consumers retry forever until the ledger answers."
DESIGN = f"# Refunds\n\nThe refunds service publishes to Kafka and the ledger consumes.\n\n{RETRIED}\n"


@pytest.fixture
def design(tmp_path: Path) -> Path:
    path = tmp_path / "refunds.md"
    path.write_text(DESIGN)
    return path


def reply(title: str = "Retries without end") -> str:
    whole = review_said(findings=[finding_said("retry-policy", RETRIED, severity="high", title=title)])
    whole["topics"]["retry-policy"] = cell("partial", RETRIED)
    return as_reply(whole)


def run(*args: str | Path, **env: str) -> Any:
    return CliRunner().invoke(main, [str(a) for a in args], env={"ARCH_REVIEW_PERSONA_REPLIES": "", **env})


async def process(*args: str | Path, **env: str) -> tuple[int, str, str]:
    child = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).parent / "arch-review"),
        *map(str, args),
        env={**os.environ, **env},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await child.communicate()
    return child.returncode or 0, out.decode(), err.decode()


def test_prompt_prints_what_is_sent(design: Path) -> None:
    shown = run("prompt", design)
    assert shown.exit_code == 0
    assert DESIGN in shown.stdout
    assert "==== system (cached) ====" in shown.stdout
    body = json.loads(run("prompt", design, "--format", "json").stdout)
    assert body["model"] == "claude-opus-5-5"
    assert body["system"][0]["text"] in shown.stdout
    asked = json.loads(run("prompt", design, "--format", "json", "--question", "And Kafka?").stdout)
    assert "And Kafka?" in asked["messages"][0]["content"][1]["text"]
    assert asked["system"] == body["system"]


def test_prompt_of_what_cannot_be_read(tmp_path: Path) -> None:
    assert run("prompt", tmp_path / "none.md").exit_code == 3


def test_a_recorded_reply_is_replayed(design: Path, tmp_path: Path) -> None:
    file = tmp_path / "reply.json"
    file.write_text(reply())
    done = json.loads(run("review", design, "--format", "json", "--persona-reply", file).stdout)
    assert done["persona"]["status"] == "ok"
    assert done["findings"][0]["title"] == "Retries without end"
    assert done["findings"][0]["evidence"][0]["start_line"] == 5


def test_a_folder_of_replies_by_the_documents_names(design: Path, tmp_path: Path) -> None:
    replies = tmp_path / "replies"
    replies.mkdir()
    (replies / "refunds.json").write_text(reply())
    other = tmp_path / "other.md"
    other.write_text(DESIGN)
    with_reply = run("review", design, "--format", "json", ARCH_REVIEW_PERSONA_REPLIES=str(replies))
    without = run("review", other, "--format", "json", ARCH_REVIEW_PERSONA_REPLIES=str(replies))
    assert json.loads(with_reply.stdout)["persona"]["status"] == "ok"
    assert json.loads(without.stdout)["persona"]["status"] == "off"


def test_a_reply_that_is_no_use_leaves_the_rules(design: Path, tmp_path: Path) -> None:
    file = tmp_path / "reply.json"
    file.write_text('{"kind": "review"')
    done = run("review", design, "--format", "json", "--persona-reply", file)
    assert done.exit_code == 0
    assert json.loads(done.stdout)["persona"]["status"] == "unavailable"
    assert "cannot be used: it is no JSON object" in done.stderr


@pytest.mark.parametrize("form", ["text", "markdown", "html", "sarif"])
def test_every_format_shows_the_architects_finding(design: Path, tmp_path: Path, form: str) -> None:
    file = tmp_path / "reply.json"
    file.write_text(reply())
    done = run("review", design, "--format", form, "--persona-reply", file)
    assert done.exit_code == 0, done.output
    assert "Retries without end" in done.stdout


async def test_review_and_ask_call_claude(design: Path) -> None:
    async with ClaudeStandIn(
        lambda body: (
            as_reply(answer=answer_said("It waits.\n\x1b[31mred", RETRIED, references=["nygard-2018"]))
            if "`kind` = `answer`" in last_text(body)
            else reply()
        )
    ) as claude:
        env = {"ANTHROPIC_API_KEY": claude.key, "ANTHROPIC_BASE_URL": claude.url, "ARCH_REVIEW_PERSONA_REPLIES": ""}
        status, out, _ = await process("review", design, "--persona", "--format", "json", **env)
        assert (status, json.loads(out)["persona"]["status"]) == (0, "ok")
        status, out, err = await process("ask", design, "What if the ledger is down?", **env)
        assert (status, err) == (0, "")
        assert out.startswith("It waits.\n")
        assert f"line 5: “{RETRIED}”" in out
        assert "See Nygard, Release It!" in out
        assert "\x1b" not in out
        claude.faults.add(faults.http(401), times=None)
        status, out, err = await process("review", design, "--persona", "--format", "json", **env)
        assert (status, json.loads(out)["persona"]["status"]) == (0, "unavailable")
        assert "check ANTHROPIC_API_KEY" in err
        assert (await process("ask", design, "?", **env))[0] == 6


async def test_without_a_key_the_setting_is_named(design: Path) -> None:
    status, _, err = await process("ask", design, "?", ANTHROPIC_API_KEY="", ANTHROPIC_AUTH_TOKEN="")
    assert status == 2
    assert "ANTHROPIC_API_KEY" in err


@pytest.mark.parametrize(
    ("args", "status"),
    [(("review", "--persona"), 2), (("ask",), 2), (("prompt", "--format", "json"), 0)],
    ids=["review", "ask", "prompt"],
)
async def test_without_the_sdk_what_to_install_is_said(design: Path, args: tuple[str, ...], status: int) -> None:
    code = "import sys; sys.modules['anthropic'] = None; from bot.cli import main; main(sys.argv[1:])"
    tail = ("?",) if args[0] == "ask" else ()
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, *args, str(design), *tail,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, err = await child.communicate()
    assert child.returncode == status
    assert (b"pip install 'arch-review[persona]'" in err) == bool(status)
