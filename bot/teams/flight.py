"""A fetch that many may want and one makes: who comes while it is under way waits for that one."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Runs `fetch` at most once at a time, in a task of its own that no caller's cancellation ends."""

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._fetch = fetch
        self._task: asyncio.Task[T] | None = None

    @property
    def under_way(self) -> bool:
        """Whether a fetch is under way."""
        return self._task is not None

    def begin(self) -> None:
        """Fetch, unless that is under way; nobody waits for it, and what it raises is dropped."""
        self._begun()

    async def join(self) -> T:
        """Fetch, or wait for the fetch that is under way. Raises what it raises."""
        return await asyncio.shield(self._begun())

    async def close(self) -> None:
        """End a fetch that is under way."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def _begun(self) -> "asyncio.Task[T]":
        if self._task is None:
            self._task = asyncio.create_task(self._fetch())
            self._task.add_done_callback(self._done)
        return self._task

    def _done(self, task: "asyncio.Task[T]") -> None:
        self._task = None
        if not task.cancelled():
            task.exception()  # read, so that nobody complains where nobody waited
