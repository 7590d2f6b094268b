"""A real server process of a test's own: started, stopped in its tracks, killed and restarted on the same data."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

import redis

from bot.embedded import find_binary


class RedisServer:
    """A server on a Unix socket in `directory`, with its append-only file on."""

    def __init__(self, directory: Path, *, fsync: str = "everysec") -> None:
        self.directory = directory
        self.socket = directory / "s"
        self.fsync = fsync
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"unix://{self.socket}"

    def start(self) -> None:
        words = (
            f"--port 0 --unixsocket {self.socket} --dir {self.directory} --appendonly yes --appendfsync {self.fsync} --save"
        ).split()
        self._process = subprocess.Popen(
            [find_binary(), *words, ""], stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
        )
        client = self.client()
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                client.ping()
                return
            except (redis.RedisError, OSError):
                time.sleep(0.01)
        raise RuntimeError("the server did not start")

    def client(self) -> redis.Redis:
        return redis.Redis(unix_socket_path=str(self.socket), decode_responses=True, socket_timeout=5)

    def kill(self) -> None:
        """SIGKILL, as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """SIGSTOP: the socket accepts, nothing answers."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGCONT)

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self.thaw()
            for _ in range(20):
                # Asked while it writes a first append-only file it declines, and forgets that it was asked.
                self._process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.wait(1)
                    return
            self.kill()
