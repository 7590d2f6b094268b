"""A stand-in as a process: its ready line and its end, and the same seen from the process that starts it."""

import asyncio
import json
import os
import signal
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

Json = dict[str, Any]

READY_SECONDS = 20.0
END_SECONDS = 5.0


@dataclass(slots=True)
class Remote:
    """A stand-in in another process: what it printed when ready (`ready`), and its /_control/."""

    ready: Json
    pid: int
    _session: aiohttp.ClientSession

    @property
    def url(self) -> str:
        """Its address."""
        return str(self.ready["url"])

    async def get(self, path: str, **query: str) -> Any:
        """GET /_control/<path>. Raises aiohttp.ClientError."""
        async with self._session.get(self._control(path), params=query) as response:
            response.raise_for_status()
            return await response.json()

    async def post(self, path: str, **body: Any) -> Any:
        """POST /_control/<path>. Raises aiohttp.ClientError."""
        async with self._session.post(self._control(path), json=body) as response:
            response.raise_for_status()
            return await response.json()

    def _control(self, path: str) -> str:
        return f"{self.ready.get('admin_url', self.url)}/_control/{path}"


@asynccontextmanager
async def spawned(module: str, *options: str) -> AsyncIterator[Remote]:
    """Run `python -m module options` as a child until the context ends. Raises RuntimeError where it does not start."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *options, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        line = await asyncio.wait_for(child.stdout.readline(), READY_SECONDS)
        if not line:
            raise RuntimeError(f"{module} ended with status {await child.wait()} before it was ready")
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            yield Remote(json.loads(line), child.pid, session)
    finally:
        child.stdin.close()
        try:
            await asyncio.wait_for(child.wait(), END_SECONDS)
        except TimeoutError:
            child.kill()
            await child.wait()


async def ready_until_told(introduction: Json) -> None:
    """Print the ready line, then return on SIGTERM, SIGINT, or the end of stdin where that is a pipe."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    if _piped(sys.stdin.fileno()):
        await loop.connect_read_pipe(lambda: _UntilClosed(ended), sys.stdin)
    print(json.dumps(introduction), flush=True)
    await ended.wait()


class _UntilClosed(asyncio.Protocol):
    def __init__(self, ended: asyncio.Event) -> None:
        self._ended = ended

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended.set()


def _piped(descriptor: int) -> bool:
    mode = os.fstat(descriptor).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
