"""Of what is to be sent under one name, one is under way at a time, and only the newest of those that wait is sent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Sends the newest. Names of which nothing is under way are forgotten."""

    def __init__(self) -> None:
        self._slots: dict[Hashable, _Slot[T]] = {}

    async def send(
        self, name: Hashable, what: T, turn: Callable[[], Awaitable[None]], send: Callable[[T], Awaitable[None]]
    ) -> None:
        """Return when this or a newer one was sent. `turn` waits until something may be sent; raises what `send` raises."""
        async with self._slot(name, what) as slot:
            slot.wanted += 1
            slot.newest = what
            mine = slot.wanted
            async with slot.lock:
                if slot.sent >= mine:
                    return
                await turn()
                sending = slot.wanted
                await send(slot.newest)
                slot.sent = sending

    def __len__(self) -> int:
        return len(self._slots)

    @asynccontextmanager
    async def _slot(self, name: Hashable, what: T) -> "AsyncIterator[_Slot[T]]":
        slot = self._slots.setdefault(name, _Slot(newest=what))
        slot.users += 1
        try:
            yield slot
        finally:
            slot.users -= 1
            if not slot.users:
                del self._slots[name]


@dataclass
class _Slot(Generic[T]):
    newest: T
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    wanted: int = 0
    sent: int = 0
    users: int = 0
