"""The processes of a bench, each of its own: a real server, what is measured, and what loads it."""

import asyncio
import contextlib
import json
import os
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import psutil  # type: ignore[import-untyped]
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.connecting import patient
from bot.embedded import find_binary

Fsync = Literal["everysec", "always"]

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 30.0
_ADDRESS = re.compile(rb"listens on (\S+)")


@dataclass(frozen=True, slots=True)
class Server:
    """A running process and, for a web server, its address."""

    pid: int
    address: str = ""

    def cpu_seconds(self) -> float:
        """User and system time it has taken so far."""
        spent = psutil.Process(self.pid).cpu_times()
        return float(spent.user + spent.system)


@contextlib.asynccontextmanager
async def redis_server(fsync: Fsync) -> AsyncIterator[str]:
    """An empty server on a Unix socket, append-only file on; its URL. Raises EmbeddedError where there is no binary."""
    with tempfile.TemporaryDirectory(prefix="ar-bench-") as directory:
        socket = Path(directory) / "s"
        words = (
            f"--port 0 --unixsocket {socket} --dir {directory} --appendonly yes --appendfsync {fsync} --save".split()
        )
        process = await asyncio.create_subprocess_exec(
            find_binary(), *words, "", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        async with _ended(process):
            url = f"unix://{socket}"
            async with client(url) as redis, asyncio.timeout(START_SECONDS):
                while not await _answers(redis):  # noqa: ASYNC110 - it tells nobody that it has started
                    await asyncio.sleep(0.02)
            yield url


@contextlib.asynccontextmanager
async def client(url: str) -> "AsyncIterator[Redis]":
    """A client for the bench's own questions."""
    made = patient(url)
    try:
        yield made
    finally:
        await made.aclose()


@contextlib.asynccontextmanager
async def web_server(*words: str, settings: Mapping[str, str]) -> AsyncIterator[Server]:
    """`python *words` with these settings and no others, once it says `listens on <address>`. Raises RuntimeError."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        env=_environment(settings),
        cwd=tempfile.gettempdir(),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    async with _ended(process):
        said = b""
        async with asyncio.timeout(START_SECONDS):
            while not (found := _ADDRESS.search(said)):
                if not (line := await process.stdout.readline()):
                    raise RuntimeError(f"{words}: {said.decode(errors='replace')[-2000:]}")
                said += line
        reading = asyncio.create_task(_drain(process.stdout))
        try:
            yield Server(process.pid, found[1].decode())
        finally:
            reading.cancel()


async def child(module: str, order: Mapping[str, Any], *, within: float = 120.0) -> dict[str, Any]:
    """Run `python -m module`, give it an order as JSON, answer the JSON that it prints. Raises RuntimeError."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        env=_environment({}),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with _ended(process), asyncio.timeout(within):
        out, err = await process.communicate(json.dumps(order).encode())
    if process.returncode:
        raise RuntimeError(f"{module}: {err.decode(errors='replace')[-2000:]}")
    answer: dict[str, Any] = json.loads(out)
    return answer


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}


@contextlib.asynccontextmanager
async def _ended(process: asyncio.subprocess.Process) -> AsyncIterator[None]:
    try:
        yield
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(10):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()


async def _answers(redis: "Redis") -> bool:
    try:
        return bool(await redis.ping())
    except (RedisError, OSError):
        return False


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.read(65536):
        pass
