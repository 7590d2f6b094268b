"""The bot's processes, started as an operator would start them."""

import asyncio
import contextlib
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

_LISTENS = re.compile(rb"arch-review listens on (\S+)")
START_SECONDS = 30.0


class Process:
    """One process of the bot; its log goes to a file in the demo's directory."""

    def __init__(self, process: asyncio.subprocess.Process, address: str) -> None:
        self._process = process
        self.address = address

    @classmethod
    @contextlib.asynccontextmanager
    async def running(cls, command: str, settings: Mapping[str, str], directory: Path) -> AsyncIterator["Process"]:
        """Start `arch-review <command>`, wait until it listens, end it with the block. Raises RuntimeError."""
        log_path = directory / f"{command}-{len(list(directory.iterdir()))}.log"
        with log_path.open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", "from bot.cli import main; main()", command),
                cwd=directory,
                env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[1]), **settings},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            async with asyncio.timeout(START_SECONDS):
                while not (found := _LISTENS.search(log_path.read_bytes())):
                    if process.returncode is not None:
                        raise RuntimeError(f"{command} ended:\n{log_path.read_text(errors='replace')[-3000:]}")
                    await asyncio.sleep(0.05)
            yield cls(process, found[1].decode())
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
                await process.wait()

    async def kill(self) -> None:
        """SIGKILL."""
        self._process.kill()
        await self._process.wait()
