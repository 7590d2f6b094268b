"""A real client of Teams, Microsoft's own playground, driven in a headless browser; why not, where it is not there."""

import asyncio
import contextlib
import json
import os
import shutil
import socket
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CLIENT = Path(__file__).parents[1] / "client"
ARTEFACTS = Path(__file__).parents[2] / "artefacts" / "teams"
BOT = "Test Bot"
START_SECONDS = 60


def missing() -> str:
    """What is missing for the client to run, in words; empty where nothing is."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not (CLIENT / "node_modules" / "@microsoft" / "m365agentsplayground").is_dir():
        return "the client is not installed: run `make client`, which needs npm"
    if not browser():
        return "chromium is not installed"
    return ""


def browser() -> str:
    """The path of Chromium, empty where there is none."""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
    )


@dataclass
class Playground:
    """The client with one person in front of it. Steps raise AssertionError with the browser's own words."""

    driver: Process
    name: str

    async def step(self, step: str, **args: Any) -> Any:
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps({"step": step, **args}).encode() + b"\n")
        await self.driver.stdin.drain()
        line = await self.driver.stdout.readline()
        assert line, "the browser has ended"
        answer = json.loads(line)
        if "error" in answer:
            await self._shoot_failure(step)
            raise AssertionError(f"{step} {args}: {answer['error']}")
        return answer.get("value")

    async def view(self, name: str) -> None:
        """Open a chat or channel."""
        await self.step("view", view=name)

    async def write(self, text: str, *, mention: bool = False, into: str = "chat") -> None:
        """Write and send; `into` is chat, post or reply."""
        await self.step("write", text=text, into=into, **({"mention": BOT} if mention else {}))

    async def press(self, label: str, nth: int | None = None) -> None:
        """Click a button, the last one of those with this label."""
        await self.step("press", label=label, **({} if nth is None else {"nth": nth}))

    async def fill(self, label: str, text: str) -> None:
        """Type into the field with a label."""
        await self.step("fill", label=label, text=text)

    async def choose_action(self, command: str, messages: int) -> None:
        """Choose the message extension's action of this id in the menu of the last of so many messages in a chat."""
        await self.step("extension", command=command, messages=messages)

    async def read(self) -> str:
        """All words on the page."""
        return str(await self.step("read"))

    async def buttons(self) -> list[str]:
        """The labels of all buttons on the page."""
        return [str(label) for label in await self.step("buttons")]

    async def until(self, words: str, times: int = 1, seconds: float = 60.0) -> None:
        """Wait until words can be read, so many times on the page."""
        await self.step("wait", words=words, times=times, seconds=seconds)

    async def shoot(self, what: str, words: str = "") -> Path:
        """Keep a picture, scrolled to the words if there are any."""
        path = ARTEFACTS / f"{self.name}-{what}.png"
        await self.step("shot", path=str(path), words=words)
        return path

    async def errors(self) -> list[str]:
        """What the page's own scripts have failed with."""
        return [str(error) for error in await self.step("errors")]

    async def _shoot_failure(self, step: str) -> None:
        if step != "shot":
            with contextlib.suppress(AssertionError):
                await self.shoot(f"failed-at-{step}")


@contextlib.asynccontextmanager
async def playground(bot: str, name: str, home: Path) -> AsyncIterator[Playground]:
    """The client before a bot at this address (the messaging endpoint). `name` begins its pictures' names, `home` takes
    the files that it writes.
    """
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    async with contextlib.AsyncExitStack() as stack:
        port = _free_port()
        served = await _started(
            stack,
            home,
            *(str(CLIENT / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"), "start"),
            *("--app-endpoint", bot, "--channel-id", "msteams", "--port", str(port), "--disable-telemetry"),
        )
        await _until_said(served, "Listening on")
        driver = await _started(stack, home, str(CLIENT / "drive.js"), browser(), f"http://localhost:{port}/")
        await _until_said(driver, "ready")
        yield Playground(driver, name)


async def _started(stack: contextlib.AsyncExitStack, home: Path, *arguments: str) -> Process:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    process = await asyncio.create_subprocess_exec(
        "node", *arguments, cwd=home, env=environment, stdin=PIPE, stdout=PIPE, limit=2**24
    )
    stack.push_async_callback(_end, process)
    return process


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _until_said(process: Process, words: str) -> None:
    assert process.stdout is not None
    async with asyncio.timeout(START_SECONDS):
        while True:
            line = await process.stdout.readline()
            assert line, f"it ended before it said {words!r}"
            if words in line.decode(errors="replace"):
                return


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
