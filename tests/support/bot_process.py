"""A real process of the bot, started as an operator would: killed, frozen, continued, stopped."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

_LISTENS = re.compile(r"arch-review listens on (\S+)")


class BotProcess:
    """`arch-review <command>` with these settings and no others; its log is in `log`."""

    def __init__(self, command: str, settings: Mapping[str, str], directory: Path, name: str = "") -> None:
        self.command = command
        self.settings = settings
        self.directory = directory
        self.log_path = directory / f"{name or command}.log"
        self.address = ""
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> "BotProcess":
        with self.log_path.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", "from bot.cli import main; main()", self.command),
                cwd=self.directory,
                env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **self.settings},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        async with asyncio.timeout(40):
            while not (found := _LISTENS.search(self.log)):
                if self._process.returncode is not None:
                    raise RuntimeError(f"{self.command} ended: {self.log[-2000:]}")
                await asyncio.sleep(0.02)
        self.address = found[1]
        return self

    @property
    def log(self) -> str:
        return self.log_path.read_text(errors="replace")

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def kill(self) -> None:
        self._signal(signal.SIGKILL)
        await self._ended()

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    async def stop(self) -> int:
        """SIGTERM; its exit status."""
        self._signal(signal.SIGCONT)
        self._signal(signal.SIGTERM)
        return await self._ended()

    def _signal(self, number: signal.Signals) -> None:
        if self.alive:
            assert self._process is not None
            self._process.send_signal(number)

    async def _ended(self) -> int:
        assert self._process is not None
        async with asyncio.timeout(60):
            return await self._process.wait()
