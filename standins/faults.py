"""Faults to order: which call they strike, what becomes of its effect, and what becomes of its answer."""

import asyncio
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from standins.clock import Clock
from standins.lifecycle import Json

FaultKind = Literal["answer-late", "effect-late", "answer-lost", "hang", "twice", "http", "error"]
Ending = Literal["hang", "close"] | int


@dataclass(slots=True)
class Fault:
    """One fault; the functions below make them.

    method, channel: what it strikes, `*` for any; a channel is its id as the call gives it, or its name
    nth, times: first the nth matching call, counted from now, then so many in all (None: until lifted)
    seconds: how long the late kinds wait by the stand-in's clock; None: until `release()`
    ending: what the caller of a late effect gets: `hang`, `close`, or an HTTP status
    """

    kind: FaultKind
    method: str = "*"
    channel: str = "*"
    nth: int = 1
    times: int | None = 1
    seconds: float | None = None
    ending: Ending = "hang"
    status: int = 500
    code: str = "internal_error"
    retry_after: int = 0
    id: int = 0
    seen: int = 0
    struck: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let every call that waits on this fault go on, and those to come."""
        self._released.set()

    async def wait(self, clock: Clock) -> None:
        """Return when it is released or its seconds are over."""
        if self.seconds is None:
            await self._released.wait()
            return
        waits = [asyncio.ensure_future(clock.sleep(self.seconds)), asyncio.ensure_future(self._released.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for waiting in waits:
                waiting.cancel()

    def takes(self, method: str, channels: tuple[str, ...]) -> bool:
        """Whether it strikes this call; counts the call if it matches."""
        if self.method not in ("*", method) or (self.channel != "*" and self.channel not in channels):
            return False
        self.seen += 1
        if self.seen < self.nth or (self.times is not None and self.struck >= self.times):
            return False
        self.struck += 1
        self.reached.set()
        return True

    def as_json(self) -> Json:
        """What it is and what it has done."""
        return {
            "id": self.id,
            "kind": self.kind,
            "method": self.method,
            "channel": self.channel,
            "nth": self.nth,
            "times": self.times,
            "seconds": self.seconds,
            "seen": self.seen,
            "struck": self.struck,
            "done": self.done.is_set(),
        }


def answer_late(seconds: float | None = None) -> Fault:
    """The effect now, the answer later."""
    return Fault("answer-late", seconds=seconds)


def effect_late(seconds: float | None = None, ending: Ending = "hang") -> Fault:
    """The effect later; the caller never learns of it. `done` is set once it has happened."""
    return Fault("effect-late", seconds=seconds, ending=ending)


def answer_lost() -> Fault:
    """The effect, then the connection is cut."""
    return Fault("answer-lost")


def hang(seconds: float | None = None) -> Fault:
    """No effect and no answer: the connection hangs until it is released, then it is cut."""
    return Fault("hang", seconds=seconds)


def twice() -> Fault:
    """The effect doubled, one answer."""
    return Fault("twice")


def http(status: int, retry_after: int = 0) -> Fault:
    """No effect, an HTTP error."""
    return Fault("http", status=status, retry_after=retry_after)


def error(code: str, retry_after: int = 0) -> Fault:
    """No effect, an error in the platform's own words; `ratelimited` (Slack) comes with status 429 and Retry-After."""
    return Fault("error", code=code, retry_after=retry_after)


class Faults:
    """The faults in force; the first that matches a call strikes it."""

    def __init__(self) -> None:
        self.active: list[Fault] = []
        self._serial = count(1)

    def add(self, fault: Fault, method: str = "*", *, channel: str = "*", nth: int = 1, times: int | None = 1) -> Fault:
        """Put a fault in force; the fault itself tells when it was `reached` and can be released."""
        fault.method, fault.channel, fault.nth, fault.times = method, channel, nth, times
        fault.id = next(self._serial)
        self.active.append(fault)
        return fault

    def lift(self, fault: Fault) -> None:
        """Take it out of force; what hangs on it goes on."""
        fault.release()
        if fault in self.active:
            self.active.remove(fault)

    def clear(self) -> None:
        """Lift them all."""
        for fault in tuple(self.active):
            self.lift(fault)

    def strike(self, method: str, channels: tuple[str, ...]) -> Fault | None:
        """The fault that strikes this call, if any."""
        for fault in self.active:
            if fault.takes(method, channels):
                return fault
        return None
