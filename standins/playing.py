"""A listener whose calls faults strike: when the effect happens, and what the caller hears of it."""

import asyncio
from abc import abstractmethod
from collections.abc import Callable

from aiohttp import web

from standins.clock import Clock
from standins.faults import Fault
from standins.listening import Listener, cut


class FaultyListener(Listener):
    """Plays the faults that are any platform's; what a refusal says is each platform's own."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self._late: set[asyncio.Task[None]] = set()

    @abstractmethod
    def _clock(self) -> Clock:
        """The clock that late kinds wait by."""

    async def close(self) -> None:
        """End for good: late effects that have not happened never will. Raises what one of them failed with."""
        await self.down()
        for task in self._late:
            task.cancel()
        for ended in await asyncio.gather(*self._late, return_exceptions=True):
            if isinstance(ended, Exception):
                raise ended

    async def _played(
        self,
        fault: Fault,
        request: web.BaseRequest,
        perform: Callable[[], web.StreamResponse],
        note: Callable[[str], None],
        refuse: Callable[[], web.StreamResponse],
    ) -> web.StreamResponse:
        """What the caller of a struck call gets. `perform` has the effect and gives its answer, `note` writes down what
        became of a call without one, `refuse` answers the kinds `http` and `error`.
        """
        match fault.kind:
            case "answer-late":
                answer = perform()
                fault.done.set()
                await fault.wait(self._clock())
                return answer
            case "effect-late":
                note("effect-late")
                task = asyncio.create_task(self._effect_later(fault, perform))
                self._late.add(task)
                task.add_done_callback(self._late.discard)
                if isinstance(fault.ending, int):
                    return web.Response(status=fault.ending)
                if fault.ending == "hang":
                    await asyncio.Event().wait()
                return cut(request)
            case "answer-lost":
                perform()
                fault.done.set()
                return cut(request)
            case "hang":
                note("hang")
                await fault.wait(self._clock())
                return cut(request)
            case "twice":
                answer = perform()
                perform()
                fault.done.set()
                return answer
            case "http" | "error":
                return refuse()

    async def _effect_later(self, fault: Fault, perform: Callable[[], web.StreamResponse]) -> None:
        await fault.wait(self._clock())
        perform()
        fault.done.set()
