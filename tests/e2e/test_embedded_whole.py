"""`arch-review serve` with the embedded server: one owner, orphans ended, nothing lost over a SIGKILL of everything."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from bot import embedded
from standins.documents import DocumentServer
from standins.slack import SlackStandIn
from tests.support.bot_process import BotProcess
from tests.support.whole import DESIGN

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def directory():
    with tempfile.TemporaryDirectory(prefix="ar-") as path:
        yield Path(path)


def settings(slack: SlackStandIn, documents: DocumentServer, directory: Path) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "ARCH_REVIEW_DATA": str(directory / "data"),
        "ARCH_REVIEW_PORT": "0",
        "ARCH_REVIEW_LEASE_SECONDS": "2",
        "ARCH_REVIEW_JUDGES": "1",
        "ARCH_REVIEW_ALLOW_HOSTS": f"{documents.host}:{documents.port}",
    }


def arch_review(*words: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", *words],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **env},
        cwd=env.get("ARCH_REVIEW_DATA", "/"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


async def test_a_kill_of_everything_loses_nothing(directory: Path) -> None:
    async with SlackStandIn(rate_limits=0) as slack, DocumentServer() as documents:
        documents.put("labels.md", DESIGN)
        chosen = settings(slack, documents, directory)
        first = await BotProcess("serve", chosen, directory, "first").start()
        async with slack.deliverer(f"{first.address}/slack/events") as deliver:
            message = deliver.mention(f"<{documents.link('labels.md', 'late')}>", channel="design", user="mia")
            assert (await deliver.event_of(message))[-1].ok
            await documents.awaited("labels.md")
            await first.kill()
            documents.release("labels.md")
            second = await BotProcess("serve", chosen, directory, "second").start()

            def reviewed() -> bool:
                return any(m.text.startswith("Review of ") for m in slack.channel("design").thread(message.ts))

            await slack.until(reviewed, 40)
            assert await second.stop() == 0
        replies = slack.channel("design").thread(message.ts)[1:]
        assert [m.text.startswith("Review of ") for m in replies].count(True) == 1


async def test_one_owner_others_attach_or_are_told_how(directory: Path) -> None:
    async with SlackStandIn() as slack, DocumentServer() as documents:
        chosen = settings(slack, documents, directory)
        (directory / "data").mkdir()
        alone = arch_review("worker", **chosen)
        assert alone.returncode == 5
        assert "REDIS_URL" in alone.stderr
        owner = await BotProcess("serve", chosen, directory, "owner").start()
        other = await asyncio.to_thread(arch_review, "serve", **chosen)
        assert other.returncode == 5
        assert "REDIS_URL" in other.stderr
        assert "Traceback" not in other.stderr
        beside = await BotProcess("worker", chosen, directory, "beside").start()
        listed = await asyncio.to_thread(arch_review, "dead", "list", **chosen)
        assert (listed.returncode, listed.stdout) == (0, "no dead letters\n")
        assert await beside.stop() == 0
        assert await owner.stop() == 0
        assert not (directory / "data" / "server.json").exists()


async def test_the_server_dies_and_is_started_again_by_its_owner(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spawn = asyncio.create_subprocess_exec
    starts = 0

    async def no_process_to_be_had_at_first(*words, **options):
        nonlocal starts
        starts += 1
        if starts == 2:
            raise BlockingIOError("fork: out of processes")
        return await spawn(*words, **options)

    monkeypatch.setattr(asyncio, "create_subprocess_exec", no_process_to_be_had_at_first)
    async with embedded.owned(directory / "data") as attachment:
        from bot.connecting import patient

        client = patient(attachment.url)
        await client.set("kept", "yes")
        pid = int((await client.info())["process_id"])
        os.kill(pid, signal.SIGKILL)

        async def back() -> bool:
            try:
                return await client.get("kept") == "yes" and int((await client.info())["process_id"]) != pid
            except Exception:
                return False

        async with asyncio.timeout(20):
            while not await back():
                await asyncio.sleep(0.05)
        await client.aclose()


async def test_a_long_data_path_gets_a_short_socket(directory: Path) -> None:
    deep = directory / ("d" * 60) / ("e" * 60)
    async with embedded.owned(deep) as attachment:
        assert len(attachment.url) < 110
        assert json.loads((deep / "server.json").read_text())["owner"] == os.getpid()
        assert embedded.attach(deep) == attachment


def test_a_wrong_setting_is_named_with_what_it_accepts(directory: Path) -> None:
    wrong = arch_review("serve", ARCH_REVIEW_DATA=str(directory), ARCH_REVIEW_TASKS="many", ARCH_REVIEW_LOG="loud")
    assert wrong.returncode == 4
    assert "ARCH_REVIEW_TASKS" in wrong.stderr
    assert "'debug', 'info', 'warning' or 'error'" in wrong.stderr
    missing = arch_review("serve", ARCH_REVIEW_DATA=str(directory))
    assert missing.returncode == 4
    assert "SLACK_BOT_TOKEN" in missing.stderr


@pytest.mark.parametrize("command", ["serve", "web"])
def test_no_way_for_deliveries_to_come_in_is_said_in_words(directory: Path, command: str) -> None:
    asked = arch_review(
        command,
        ARCH_REVIEW_DATA=str(directory),
        SLACK_BOT_TOKEN="xoxb-of-a-test",
        **({"REDIS_URL": "unix:///nowhere", "ARCH_REVIEW_SECRET": "x" * 40} if command == "web" else {}),
    )
    assert asked.returncode == 4
    assert "SLACK_SIGNING_SECRET or SLACK_APP_TOKEN" in asked.stderr
    assert "Traceback" not in asked.stderr


def test_an_address_that_is_taken_is_said_in_words(directory: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        asked = arch_review(
            "serve",
            ARCH_REVIEW_DATA=str(directory),
            ARCH_REVIEW_PORT=str(taken.getsockname()[1]),
            SLACK_BOT_TOKEN="xoxb-of-a-test",
            SLACK_SIGNING_SECRET="of-a-test",
        )
    assert asked.returncode == 4
    assert "ARCH_REVIEW_PORT" in asked.stderr
    assert "Traceback" not in asked.stderr
