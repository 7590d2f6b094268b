"""Socket Mode: envelopes over a WebSocket, each to one of the app's connections, and the acknowledgements of them."""

import asyncio
import itertools
import json
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import WSMsgType, web

from standins.slack.state import Json

MAX_CONNECTIONS = 10
EnvelopeKind = Literal["events_api", "slash_commands", "interactive"]


@dataclass(slots=True)
class Envelope:
    """A delivery over the socket. `acked` is set when the app acknowledges it; `answer` is the payload of the
    acknowledgement; `acks` counts how often it came.
    """

    id: str
    kind: EnvelopeKind
    payload: Json
    acked: asyncio.Event = field(default_factory=asyncio.Event)
    answer: Json | None = None
    acks: int = 0
    sent: int = 0


class SocketMode:
    """The app's open connections and every envelope sent."""

    def __init__(self) -> None:
        self.envelopes: dict[str, Envelope] = {}
        self._tickets: dict[str, str] = {}
        self._connections: dict[web.WebSocketResponse, str] = {}
        self._serial = itertools.count(1)
        self._turn = itertools.count()
        self._changed = asyncio.Condition()

    @property
    def connections(self) -> int:
        """How many are open."""
        return len(self._connections)

    def ticket(self, app: str) -> str:
        """A ticket that opens one connection."""
        ticket = f"ticket-{next(self._serial)}"
        self._tickets[ticket] = app
        return ticket

    async def connected(self, count: int = 1) -> None:
        """Return once at least so many connections are open."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self._connections) >= count)

    async def disconnected(self) -> None:
        """Return once no connection is open."""
        async with self._changed:
            await self._changed.wait_for(lambda: not self._connections)

    async def send(self, kind: EnvelopeKind, payload: Json) -> Envelope:
        """Send a new envelope. Raises RuntimeError while no connection is open."""
        envelope = Envelope(f"envelope-{next(self._serial)}", kind, payload)
        self.envelopes[envelope.id] = envelope
        await self.repeat(envelope)
        return envelope

    async def repeat(self, envelope: Envelope, *, retry_attempt: int = 0, retry_reason: str = "") -> None:
        """Send it, or send it again, as Slack does at times with its retry_attempt still 0."""
        if not self._connections:
            raise RuntimeError("no Socket Mode connection is open")
        socket = list(self._connections)[next(self._turn) % len(self._connections)]
        message: Json = {
            "envelope_id": envelope.id,
            "type": envelope.kind,
            "accepts_response_payload": envelope.kind != "events_api",
            "payload": envelope.payload,
        }
        if envelope.kind == "events_api":
            message |= {"retry_attempt": retry_attempt, "retry_reason": retry_reason}
        envelope.sent += 1
        await socket.send_str(json.dumps(message))

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection to go and close it, as Slack does from time to time."""
        for socket in list(self._connections):
            await socket.send_str(
                json.dumps({"type": "disconnect", "reason": reason, "debug_info": {"host": "standin"}})
            )
            await socket.close()

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """A connection, from its ticket to its end."""
        app = self._tickets.pop(request.query.get("ticket", ""), None)
        if app is None:
            return web.Response(status=403, text="invalid ticket")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self._connections) >= MAX_CONNECTIONS:
            await socket.send_str(json.dumps({"type": "disconnect", "reason": "too_many_websockets"}))
            await socket.close()
            return socket
        await self._changing(socket, app)
        try:
            await socket.send_str(json.dumps(self._hello(app)))
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledge(message.data)
        finally:
            await self._changing(socket, None)
        return socket

    def _hello(self, app: str) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._connections),
            "debug_info": {"host": "standin", "started": "", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": app},
        }

    def _acknowledge(self, text: str) -> None:
        try:
            said: Any = json.loads(text)
        except ValueError:
            return
        envelope = self.envelopes.get(said.get("envelope_id", "")) if isinstance(said, dict) else None
        if envelope is not None:
            envelope.acks += 1
            envelope.answer = said.get("payload", envelope.answer)
            envelope.acked.set()

    async def _changing(self, socket: web.WebSocketResponse, app: str | None) -> None:
        if app is None:
            self._connections.pop(socket, None)
        else:
            self._connections[socket] = app
        async with self._changed:
            self._changed.notify_all()
