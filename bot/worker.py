"""A worker: takes jobs under leases, runs their handlers, settles them; drains on stop, survives Redis going away."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Literal

from redis.exceptions import RedisError

from bot.inbox.queue import Idle, Lease, Queue, Settlement
from bot.inbox.running import RunningJob
from handlers.ports import ChatBusy, ChatError, ChatRefused, ChatUnknown, Job, LockLost
from handlers.registry import Retry, Wait

log = logging.getLogger(__name__)

# A cancelled handler has this long to end; whatever it does after that, its lock token is another's.
CANCEL_SECONDS = 3.0
# Handing back takes no longer, whatever does not answer.
HAND_BACK_SECONDS = 5.0
# No Retry-After, however large, keeps a thread waiting longer for its next try.
LONGEST_WAIT_SECONDS = 3600.0

Handle = Callable[[Job], Awaitable[None]]
GiveUp = Callable[[Job, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class WorkerConfig:
    """How a worker works; seconds throughout. `attempts` bounds runs that met an outage, `crashes` runs that failed
    in our own code, `stalls` runs whose worker died.
    """

    tasks: int = 4
    lease: float = 15.0
    drain: float = 20.0
    attempts: int = 20
    crashes: int = 5
    stalls: int = 5
    backoff_base: float = 1.0
    backoff_cap: float = 300.0
    idle: float = 1.0


@dataclass(frozen=True, slots=True)
class _End:
    how: Settlement | Literal["lost"]
    code: str = ""
    after: float = 0.0
    ours: bool = False


class Worker:
    """Runs jobs until told to stop. `handle` runs one, `give_up` tells the person when one will not run again."""

    def __init__(self, queue: Queue, handle: Handle, give_up: GiveUp, config: WorkerConfig, rng: Random) -> None:
        self._queue = queue
        self._handle = handle
        self._give_up = give_up
        self._config = config
        self._rng = rng
        self._stop = asyncio.Event()
        self._handing_back = asyncio.Event()
        # By lock token: a job that is settled may be taken again by a neighbour before this run has left.
        self.running: dict[str, Lease] = {}

    async def run(self) -> None:
        """Work until `stop()`; returns when every job is finished or handed back."""
        async with asyncio.TaskGroup() as tasks:
            runners = [tasks.create_task(self._runner(), name=f"runner-{n}") for n in range(self._config.tasks)]
            await self._stop.wait()
            # A runner that only waits for work has nothing to finish.
            _, busy = await asyncio.wait(runners, timeout=self._config.drain)
            if busy:
                log.warning("drain deadline reached, handing jobs back", extra={"jobs": len(self.running)})
                self._handing_back.set()
                _, stuck = await asyncio.wait(busy, timeout=HAND_BACK_SECONDS)
                for runner in stuck:
                    # It waits for a server that does not answer. What it holds goes to another after the lease.
                    runner.cancel()

    def stop(self) -> None:
        """Take no more jobs; finish those that run within the drain time, then hand the rest back."""
        self._stop.set()

    async def _runner(self) -> None:
        trouble = 0
        while not self._stop.is_set():
            try:
                taken = await self._queue.take(int(self._config.lease * 1000))
                if isinstance(taken, Idle):
                    await self._wait(taken)
                trouble = 0
            except (RedisError, OSError) as error:
                if not trouble:
                    log.warning("redis is away", extra={"error": type(error).__name__})
                trouble = min(trouble + 1, 6)
                await self._pause(self._rng.uniform(0, min(2.0, 0.05 * 2**trouble)))
                continue
            if isinstance(taken, Lease):
                await self._process(taken)

    async def _wait(self, idle: Idle) -> None:
        seconds = min(self._config.idle, idle.due_ms / 1000 if idle.due_ms is not None else self._config.idle)
        waiting = asyncio.ensure_future(self._queue.wait(seconds))
        stopping = asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait({waiting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            if not waiting.done():
                waiting.cancel()
            results = await asyncio.gather(waiting, stopping, return_exceptions=True)
        if isinstance(results[0], Exception):
            raise results[0]

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stop.wait()

    async def _process(self, lease: Lease) -> None:
        self.running[lease.token] = lease
        try:
            end = await self._leased(lease, self._attempt(lease))
            if end.how == "failed":
                end = await self._leased(lease, self._farewell(lease, end))
            await self._settle(lease, end)
        finally:
            del self.running[lease.token]

    async def _leased(self, lease: Lease, work: Awaitable[_End]) -> _End:
        """Do a part of a job while its lease is renewed; its end is ours to decide if the lease goes or we must stop."""
        running = asyncio.ensure_future(work)
        renewing = asyncio.ensure_future(self._renew(lease))
        handing_back = asyncio.ensure_future(self._handing_back.wait())
        everything: set[asyncio.Future[object]] = {running, renewing, handing_back}  # type: ignore[arg-type]
        end: _End | None = None
        try:
            await asyncio.wait(everything, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                return _ended(running)
            end = _End("lost") if renewing.done() else _End("release")
            running.cancel()
            await asyncio.wait({running}, timeout=CANCEL_SECONDS)
            return end
        finally:
            for task in everything:
                task.cancel()
            _, stubborn = await asyncio.wait(everything, timeout=CANCEL_SECONDS if end is None else 0.1)
            if stubborn:
                log.error("handler ignores its cancellation", extra={"job": lease.id})

    async def _renew(self, lease: Lease) -> None:
        """Renew until the lease is lost: told so by the server, or unheard for so long that another may have it."""
        clock = asyncio.get_running_loop()
        good_until = clock.time() + self._config.lease
        while True:
            await asyncio.sleep(self._config.lease / 3)
            asked = clock.time()
            try:
                async with asyncio.timeout(max(0.1, good_until - asked)):
                    if not await self._queue.renew(lease, int(self._config.lease * 1000)):
                        break
                good_until = asked + self._config.lease
            except (RedisError, OSError):
                if clock.time() >= good_until:
                    break
        log.warning("lock token lost", extra={"job": lease.id})

    async def _attempt(self, lease: Lease) -> _End:
        if lease.stalls > self._config.stalls:
            return _End("failed", "workers-died", ours=True)
        return self._judge(lease, await _outcome(self._handle(RunningJob(self._queue, lease))))

    def _judge(self, lease: Lease, end: _End) -> _End:
        """Whether a run that failed is worth another, and when."""
        if end.how == "wait":
            return replace(end, after=end.after * self._rng.uniform(0.5, 1.5))
        if end.how != "retry":
            return end
        attempt = lease.attempts + 1
        if attempt >= (self._config.crashes if end.ours else self._config.attempts):
            return _End("failed", end.code)
        ceiling = min(self._config.backoff_cap, self._config.backoff_base * 2 ** min(attempt, 16))
        return _End("retry", end.code, min(end.after, LONGEST_WAIT_SECONDS) + self._rng.uniform(0, ceiling))

    async def _farewell(self, lease: Lease, end: _End) -> _End:
        """Tell the person; that this fails must not keep the dead letter from its place."""
        told = await _outcome(self._give_up(RunningJob(self._queue, lease), end.code))
        if told.how not in ("done", "lost"):
            log.error("the person could not be told", extra={"job": lease.id, "code": told.code})
        return told if told.how == "lost" else end

    async def _settle(self, lease: Lease, end: _End) -> None:
        if end.how == "lost":
            return
        # Past the lease another run decides; a run that took effect and cannot say so is found by its records.
        try:
            async with asyncio.timeout(self._config.lease):
                while True:
                    try:
                        held = await self._queue.settle(lease, end.how, code=end.code, delay_ms=round(end.after * 1000))
                        break
                    except (RedisError, OSError):
                        await asyncio.sleep(self._rng.uniform(0.02, 0.3))
        except TimeoutError:
            log.warning("could not settle", extra={"job": lease.id, "how": end.how})
            return
        level = logging.ERROR if end.how == "failed" else logging.INFO
        log.log(level, end.how if held else "lock token lost", extra={"job": lease.id, "code": end.code})


async def _outcome(work: Awaitable[None]) -> _End:
    """How a handler ended. Exception texts quote documents, so only codes and places in the code leave here."""
    try:
        await work
    except LockLost:
        return _End("lost")
    except Retry as error:
        return _End("retry", error.code, error.after)
    except Wait as error:
        return _End("wait", error.code, error.after)
    except ChatBusy as error:
        return _End("retry", error.code, error.retry_after)
    except ChatUnknown as error:
        return _End("retry", error.code)
    except ChatRefused as error:
        return _End("failed", error.code)
    except ChatError as error:
        return _End("retry", error.code)
    except (RedisError, OSError, TimeoutError) as error:
        return _End("retry", type(error).__name__)
    except Exception as error:
        where = list(_frames(error.__traceback__))[-3:]
        log.error("handler crashed", extra={"error": type(error).__name__, "where": " < ".join(reversed(where))})
        return _End("retry", type(error).__name__, ours=True)
    return _End("done")


def _ended(running: "asyncio.Future[_End]") -> _End:
    """A handler that lets a CancelledError leak, though nobody cancelled it, has crashed like any other."""
    if running.cancelled():
        log.error("handler crashed", extra={"error": "CancelledError", "where": ""})
        return _End("retry", "CancelledError", ours=True)
    return running.result()


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    while traceback:
        code = traceback.tb_frame.f_code
        yield f"{Path(code.co_filename).name}:{traceback.tb_lineno}:{code.co_name}"
        traceback = traceback.tb_next
