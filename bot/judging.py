"""Runs the review core and draws, in a few processes of its own: a hostile or huge document costs its sender an error.

Each worker is a child with a pipe of its own, warm before its first document, judging one at a time under limits of CPU
time and address space (the latter is enforced on Linux, not by macOS); past the wall-clock limit, or when its caller is
cancelled, it is killed and replaced. It inherits no environment, so the secrets of the bot are not in it.

Why not a library: `concurrent.futures.ProcessPoolExecutor` is broken for everybody once one child dies, and cannot kill
one that hangs; `multiprocessing.Pool` waits for ever for a task whose child died. `pebble` does kill, from threads that
share one pair of pipes and poll; what is left beside the limits, which it has not, is less than what is needed here.
"""

import asyncio
import json
import logging
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from pydantic import ValidationError

from bot.judging_child import LENGTH
from handlers.ports import ReviewError
from review_core.model import Review, Versions
from review_core.rules import catalogue

log = logging.getLogger(__name__)

# Judged once by every worker before it is given a document: whatever is loaded or compiled on first use is, by then.
SAMPLE = "# Sample\n\n## Proposal\n\nThe gateway calls the ledger over HTTP and retries.\n"

_PASSED_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ")
_LONGEST_REVIEW = 4 * 1024 * 1024
_LONGEST_HEADER = 64 * 1024
_WORDS = {
    "too-slow": "That document took longer to review than I allow. Send the part that matters most, as its own document.",
    "too-large": "That document takes more memory to review than I allow. Send the part that matters most, as its own "
    "document.",
    "too-deep": "That document is nested too deeply for me to read. Flatten its lists and quotations and try again.",
    "busy": "I am reviewing as many documents as I can just now. Try again in a few minutes.",
}
_BROKEN = "Something in that document broke my reviewer. The people who run me find the cause in their log."


class StartError(Exception):
    """A judging process did not come up; the message says why and holds no document text."""


class JudgePool:
    """A reviewer and drawer (`handlers.ports`) of `workers` processes, to be used as an async context manager.

    `cpu_seconds` and `wall_seconds` are for one document, `memory_mb` is the address space of a process; it is replaced
    after `max_jobs` documents. A document waits `wait_seconds` for a free process. `judge` names the function
    (`module:function`, bytes, name, source and previous review to a review as JSON bytes), `sample` is what it is warmed
    with.
    Entering raises StartError where no process can be started within `start_seconds`.
    """

    def __init__(
        self,
        *,
        workers: int = 2,
        cpu_seconds: float = 10.0,
        wall_seconds: float = 15.0,
        memory_mb: int = 512,
        max_jobs: int = 200,
        wait_seconds: float = 60.0,
        start_seconds: float = 30.0,
        judge: str = "bot.judging_child:judge",
        sample: str = SAMPLE,
    ) -> None:
        self._workers = workers
        self._wall_seconds = wall_seconds
        self._wait_seconds = wait_seconds
        self._start_seconds = start_seconds
        self._max_jobs = max_jobs
        self._settings = json.dumps(
            {
                "judge": judge,
                "sample": sample,
                "cpu_seconds": cpu_seconds,
                "wall_seconds": wall_seconds,
                "memory": memory_mb * 1024 * 1024,
            }
        )
        self._idle: asyncio.Queue[_Child] = asyncio.Queue()
        self._children: set[_Child] = set()
        self._replacements: set[asyncio.Task[None]] = set()
        self._tasks = asyncio.TaskGroup()
        self._closing = False

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        try:
            async with asyncio.TaskGroup() as starts:
                for _ in range(self._workers):
                    starts.create_task(self._start())
        except BaseException as error:
            await self.__aexit__(type(error), error, error.__traceback__)
            if isinstance(error, BaseExceptionGroup) and (failed := error.subgroup(StartError)):
                raise _leaf(failed) from None
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        for task in self._replacements:
            task.cancel()
        for child in self._children:
            child.kill()
        try:
            await asyncio.gather(*(child.reap() for child in self._children))
        finally:
            await self._tasks.__aexit__(None, None, None)

    @property
    def versions(self) -> Versions:
        """What judges now."""
        return Versions(rules=catalogue.VERSION)

    async def review(self, content: bytes, name: str, source: str, previous: Review | None = None) -> Review:
        """Judge a document; `source` is what the review names as its origin, `previous` the review before.

        Raises ReviewError: `too-slow`, `too-large`, `too-deep`, `busy` (nothing is wrong with the document), `failed`,
        or the code of what the review core refuses.
        """
        before = previous.model_dump_json(by_alias=True).encode() if previous else b""
        body = await self._ask({"name": name, "source": source}, content, before)
        try:
            return Review.model_validate_json(body)
        except ValidationError:
            log.error("a review failed: the judge's answer is no review")
            raise _refusal("failed") from None

    async def draw(self, source: str) -> bytes:
        """A Mermaid source as a PNG, drawn under the same limits.

        Raises ReviewError: as `review` does, and `no-renderer` or `not-drawn`.
        """
        return await self._ask({"draw": "png"}, source.encode(), b"")

    async def _ask(self, header: dict[str, str], content: bytes, previous: bytes) -> bytes:
        child = await self._free()
        sound = False
        try:
            outcome, body = await child.ask(header, content, previous, self._wall_seconds)
            # A process that ran out of memory once has a heap in pieces.
            sound = outcome["code"] != "too-large"
        except ReviewError:
            # A process that was ended with the pool says nothing about its document.
            if self._closing:
                raise _refusal("busy") from None
            raise
        finally:
            self._give_back(child, sound=sound)
        if outcome["code"]:
            if "where" in outcome:
                log.error("a review failed: %s", outcome["where"])
            raise ReviewError(outcome["code"], outcome["words"]) if "words" in outcome else _refusal(outcome["code"])
        return body

    async def _free(self) -> "_Child":
        """A live process that is judging nothing. Raises ReviewError (`busy`) after a while of waiting."""
        try:
            async with asyncio.timeout(self._wait_seconds):
                while not (child := await self._idle.get()).alive:
                    self._give_back(child, sound=False)
                return child
        except TimeoutError:
            raise _refusal("busy") from None

    def _give_back(self, child: "_Child", *, sound: bool) -> None:
        if sound and child.jobs < self._max_jobs and not self._closing:
            self._idle.put_nowait(child)
            return
        child.kill()
        if not self._closing:
            task = self._tasks.create_task(self._replace(child))
            self._replacements.add(task)
            task.add_done_callback(self._replacements.discard)

    async def _replace(self, gone: "_Child") -> None:
        """Put a new process in the place of one that is gone, for as long as that takes."""
        await gone.reap()
        self._children.discard(gone)
        pause = 0.5
        while True:
            try:
                await self._start()
            except (StartError, OSError) as error:
                log.error("a judging process did not start: %s", error)
                await asyncio.sleep(pause)
                pause = min(30.0, pause * 2)
            else:
                return

    async def _start(self) -> None:
        child = await _Child.spawn(self._settings)
        self._children.add(child)
        try:
            await child.ready(self._start_seconds)
        except BaseException:
            child.kill()
            await child.reap()
            self._children.discard(child)
            raise
        self._idle.put_nowait(child)


class _Child:
    """One judging process and its pipe."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self.jobs = 0

    @classmethod
    async def spawn(cls, settings: str) -> "_Child":
        environment = {name: os.environ[name] for name in _PASSED_ENVIRONMENT if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        # A session of its own: Ctrl-C in a terminal is for the bot, which then ends its children in order.
        return cls(
            await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-c", "from bot.judging_child import main; main()", settings),
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                env=environment,
                start_new_session=True,
            )
        )

    @property
    def alive(self) -> bool:
        """Whether it is there: asked of the system, since the loop hears of a death only when it next looks."""
        assert self._process.stdout is not None
        if self._process.returncode is not None or self._process.stdout.at_eof():
            return False
        if not hasattr(os, "waitid"):  # macOS before Python 3.13
            return True
        try:
            return os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        except ChildProcessError:
            return False

    async def ready(self, seconds: float) -> None:
        """Wait until it is warm. Raises StartError."""
        try:
            async with asyncio.timeout(seconds):
                outcome, _ = await self._answer()
        except TimeoutError:
            raise StartError(f"not ready within {seconds:g} s") from None
        except asyncio.IncompleteReadError:
            raise StartError(f"ended with status {await self._process.wait()} before it was ready") from None
        if outcome["code"]:
            raise StartError(outcome["where"])

    async def ask(
        self, header: dict[str, str], content: bytes, previous: bytes, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        """Have a document judged. Raises ReviewError, after which, as after being cancelled, it is to be killed."""
        assert self._process.stdin is not None
        self.jobs += 1
        encoded = json.dumps(header).encode()
        try:
            async with asyncio.timeout(seconds):
                for part in (encoded, content, previous):
                    self._process.stdin.write(LENGTH.pack(len(part)))
                    self._process.stdin.write(part)
                await self._process.stdin.drain()
                return await self._answer()
        except TimeoutError:
            raise _refusal("too-slow") from None
        except (asyncio.IncompleteReadError, ConnectionError):
            raise _refusal(await self._ending(seconds)) from None

    async def _answer(self) -> tuple[dict[str, Any], bytes]:
        outcome = json.loads(await self._frame(_LONGEST_HEADER))
        return outcome, await self._frame(_LONGEST_REVIEW)

    async def _frame(self, limit: int) -> bytes:
        assert self._process.stdout is not None
        (length,) = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))
        if length > limit:
            raise _refusal("too-large")
        return await self._process.stdout.readexactly(length)

    async def _ending(self, seconds: float) -> str:
        """The code for a process that closed its pipe instead of answering."""
        try:
            async with asyncio.timeout(seconds):
                status = await self._process.wait()
        except TimeoutError:
            return "too-slow"
        if status in (-signal.SIGXCPU, -signal.SIGALRM):
            return "too-slow"
        if status == -signal.SIGKILL:
            # Not killed by us, so by the system, for want of memory.
            return "too-large"
        log.error("a judging process ended with status %s", status)
        return "failed"

    def kill(self) -> None:
        """End it at once; `reap` waits for that."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.kill()

    async def reap(self) -> None:
        """Wait until it is gone. What it was still saying is read and dropped: a full pipe can keep its end from us."""
        assert self._process.stdout is not None
        with suppress(ConnectionError, RuntimeError):  # RuntimeError: a review that is being given up reads it
            while await self._process.stdout.read(64 * 1024):
                pass
        await self._process.wait()


def _refusal(code: str) -> ReviewError:
    return ReviewError(code, _WORDS.get(code, _BROKEN), transient=code == "busy")


def _leaf(group: BaseExceptionGroup[Any]) -> BaseException:
    first = group.exceptions[0]
    return _leaf(first) if isinstance(first, BaseExceptionGroup) else first
