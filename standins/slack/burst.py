"""Many requests at a server as fast as it takes them, or at a rate: raw HTTP/1.1 over connections that stay open.

For benches: what this costs the sender is small beside what it costs the server.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(slots=True)
class BurstResult:
    """Seconds in all; statuses by count (0: no answer); latencies in seconds, each from when its request was due."""

    seconds: float
    statuses: Counter[int] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds if self.seconds else 0.0

    def percentile(self, share: float) -> float:
        """The latency that this share of requests stayed within; 0 where there was none."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def raw_request(url: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """A POST request as it goes over the wire."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = [f"POST {path} HTTP/1.1", f"Host: {parts.netloc}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def burst(
    url: str, requests: Sequence[bytes], *, connections: int = 32, rate: float = 0.0, patience: float = 30.0
) -> BurstResult:
    """Send raw requests over so many connections; at `rate` a second they are due evenly, whatever the server does.

    An answer that takes longer than `patience` seconds counts as none. Raises OSError where nobody listens.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "127.0.0.1", parts.port or 80
    result = BurstResult(0.0)
    began = time.perf_counter()
    queue = iter(enumerate(requests))
    async with asyncio.TaskGroup() as group:
        for _ in range(min(connections, len(requests))):
            group.create_task(_lane(host, port, queue, began, rate, patience, result))
    result.seconds = time.perf_counter() - began
    return result


async def _lane(
    host: str,
    port: int,
    queue: Iterator[tuple[int, bytes]],
    began: float,
    rate: float,
    patience: float,
    result: BurstResult,
) -> None:
    loop = asyncio.get_running_loop()
    connection: _Connection | None = None
    for number, request in queue:
        due = began + number / rate if rate else time.perf_counter()
        if (early := due - time.perf_counter()) > 0:
            await asyncio.sleep(early)
        if connection is None or connection.closed:
            _, connection = await loop.create_connection(_Connection, host, port)
        status = 0
        try:
            status = await asyncio.wait_for(connection.ask(request), patience)
        except (TimeoutError, ConnectionError):
            connection.close()
        result.statuses[status] += 1
        if status:
            result.latencies.append(time.perf_counter() - due)
    if connection is not None:
        connection.close()


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self.closed = False
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._answer: asyncio.Future[int] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionResetError())

    def ask(self, request: bytes) -> "asyncio.Future[int]":
        assert self._transport is not None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._answer

    def close(self) -> None:
        self.closed = True
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head_end = self._buffer.find(b"\r\n\r\n")
        if head_end < 0 or self._answer is None or self._answer.done():
            return
        head = self._buffer[:head_end].lower()
        if b"transfer-encoding: chunked" in head:
            if not self._buffer.endswith(b"0\r\n\r\n"):
                return
        elif len(self._buffer) < head_end + 4 + _content_length(head):
            return
        self._buffer = b""
        self.closed = b"connection: close" in head
        self._answer.set_result(int(head[9:12]))


def _content_length(head: bytes) -> int:
    at = head.find(b"content-length:")
    return int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
