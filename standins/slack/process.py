"""The stand-in as a process of its own, and a handle on such a process for whoever started it."""

import argparse
import asyncio
import json
import os
import signal
import stat
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from standins.slack.control import snapshot
from standins.slack.standin import SlackStandIn
from standins.slack.state import Json

READY_SECONDS = 20.0


def main(argv: Sequence[str] | None = None) -> int:
    """`python -m standins.slack`: print a JSON line when ready, serve until SIGTERM or the end of a piped stdin."""
    parser = argparse.ArgumentParser(prog="python -m standins.slack", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--state", type=Path, help="write everything as JSON to this file at the end")
    parser.add_argument("--rate-limits", type=float, default=1.0, help="a factor on Slack's limits; 0: none")
    parser.add_argument("--limited-reads", action="store_true", help="history and replies: 1 a minute, 15 messages")
    parser.add_argument("--file-polls", type=int, default=0, help="polls until an uploaded file is ready")
    parser.add_argument("--signing-secret", default="standin-signing-secret")
    options = parser.parse_args(argv)
    asyncio.run(_serve(options))
    return 0


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
        async with self._session.get(f"{self.ready['admin_url']}/_control/{path}", params=query) as response:
            response.raise_for_status()
            return await response.json()

    async def post(self, path: str, **body: Any) -> Any:
        """POST /_control/<path>. Raises aiohttp.ClientError."""
        async with self._session.post(f"{self.ready['admin_url']}/_control/{path}", json=body) as response:
            response.raise_for_status()
            return await response.json()


@asynccontextmanager
async def spawned(*options: str) -> AsyncIterator[Remote]:
    """Run the stand-in as a child with these command-line options; it ends with the context."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "standins.slack", *options, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        line = await asyncio.wait_for(child.stdout.readline(), READY_SECONDS)
        timeout = aiohttp.ClientTimeout(total=30)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            yield Remote(json.loads(line), child.pid, session)
    finally:
        child.stdin.close()
        try:
            await asyncio.wait_for(child.wait(), 5)
        except TimeoutError:
            child.kill()
            await child.wait()


async def _serve(options: argparse.Namespace) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    standin = SlackStandIn(
        host=options.host,
        port=options.port,
        rate_limits=options.rate_limits,
        limited_reads=options.limited_reads,
        file_polls=options.file_polls,
        signing_secret=options.signing_secret,
    )
    async with standin:
        print(json.dumps(introduction(standin)), flush=True)
        if _piped(sys.stdin.fileno()):
            await loop.connect_read_pipe(lambda: _UntilClosed(ended), sys.stdin)
        await ended.wait()
        if options.state is not None:
            _write(options.state, json.dumps(snapshot(standin), indent=1))


def introduction(standin: SlackStandIn) -> Json:
    """All that another process needs to use it."""
    return {
        "url": standin.url,
        "api_url": standin.api_url,
        "admin_url": standin.admin_url,
        "token": standin.token,
        "app_token": standin.app_token,
        "signing_secret": standin.signing_secret,
        "team": standin.workspace.id,
        "bot_user": standin.bot_user,
        "channels": {c.name: c.id for c in standin.workspace.channels.values()},
        "users": {u.name: u.id for u in standin.workspace.users.values()},
    }


class _UntilClosed(asyncio.Protocol):
    def __init__(self, ended: asyncio.Event) -> None:
        self._ended = ended

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended.set()


def _piped(descriptor: int) -> bool:
    mode = os.fstat(descriptor).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _write(path: Path, text: str) -> None:
    beside = path.with_name(path.name + ".part")
    beside.write_text(text)
    beside.replace(path)
