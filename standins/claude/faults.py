"""Faults to order: what becomes of a call to the Messages API."""

import asyncio
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal

FaultKind = Literal["http", "hang", "cut", "error-midway", "cut-midway", "drip", "page"]

# What the API calls an HTTP status in an error's body.
TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    503: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}


@dataclass(slots=True)
class Fault:
    """One fault; the functions below make them. It strikes the nth call from now, then so many in all (None: until
    lifted). `after` is how much of a reply comes before it, in characters; `seconds` lie between events of a drip."""

    kind: FaultKind
    status: int = 500
    retry_after: str = ""
    message: str = "standing in for trouble"
    after: int = 40
    seconds: float = 0.0
    nth: int = 1
    times: int | None = 1
    id: int = 0
    seen: int = 0
    struck: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let what hangs on it go on."""
        self._released.set()

    async def wait(self) -> None:
        """Return when it is released."""
        await self._released.wait()

    def takes(self) -> bool:
        """Whether it strikes this call, which is counted."""
        self.seen += 1
        if self.seen < self.nth or (self.times is not None and self.struck >= self.times):
            return False
        self.struck += 1
        self.reached.set()
        return True

    @property
    def error(self) -> dict[str, Any]:
        """The body of its error."""
        return {"type": "error", "error": {"type": TYPES.get(self.status, "api_error"), "message": self.message}}


def http(status: int, retry_after: str | float = "", message: str = "standing in for trouble") -> Fault:
    """An HTTP error before any effect; 429 and 529 come with Retry-After where it is given."""
    return Fault("http", status=status, retry_after=str(retry_after), message=message)


def hang() -> Fault:
    """No answer at all until it is released; then the connection is cut."""
    return Fault("hang")


def cut() -> Fault:
    """The connection is cut at once."""
    return Fault("cut")


def error_midway(status: int = 529, after: int = 40) -> Fault:
    """A stream that begins, then an error event in it, such as overloaded."""
    return Fault("error-midway", status=status, after=after)


def cut_midway(after: int = 40) -> Fault:
    """A stream that begins, then is cut."""
    return Fault("cut-midway", after=after)


def drip(seconds: float) -> Fault:
    """A stream that goes on, with so many seconds between its events."""
    return Fault("drip", seconds=seconds)


def page() -> Fault:
    """Status 200 with a page of HTML, as a proxy's login would answer."""
    return Fault("page")


class Faults:
    """The faults in force; the first that strikes a call does."""

    def __init__(self) -> None:
        self.active: list[Fault] = []
        self._serial = count(1)

    def add(self, fault: Fault, *, nth: int = 1, times: int | None = 1) -> Fault:
        """Put a fault in force."""
        fault.nth, fault.times, fault.id = nth, times, next(self._serial)
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Lift them all; what hangs goes on."""
        for fault in self.active:
            fault.release()
        self.active.clear()

    def strike(self) -> Fault | None:
        """The fault that strikes this call, if any."""
        return next((fault for fault in tuple(self.active) if fault.takes()), None)
