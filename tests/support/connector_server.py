"""A Bot Connector of the tests over HTTP: it keeps what it is told and answers as it is told, fault by fault."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


@dataclass
class Asked:
    method: str
    path: str
    headers: Mapping[str, str]
    raw: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.raw)


@dataclass
class Fault:
    """`effect`: whether the request takes effect all the same. `hang` waits for the event; `lost` closes the connection."""

    status: int = 0
    code: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    effect: bool = False
    hang: asyncio.Event | None = None
    lost: bool = False


@dataclass
class Server:
    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    # What is there: (conversation, activity id) -> activity.
    there: dict[tuple[str, str], Any] = field(default_factory=dict)
    tokens: set[str] | None = None
    on_request: Callable[[Asked], None] = lambda asked: None
    _ids: int = 1_790_000_000_000

    def new_id(self) -> str:
        self._ids += 1
        return str(self._ids)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        asked = Asked(request.method, request.match_info["path"], request.headers.copy(), await request.read())
        self.asked.append(asked)
        self.on_request(asked)
        if self.tokens is not None and request.headers.get("Authorization", "") not in self.tokens:
            return web.json_response({"error": {"code": "Unauthorized", "message": "no"}}, status=401)
        fault = self.faults.pop(0) if self.faults else Fault()
        answer = (
            self._effect(asked) if fault.effect or not (fault.status or fault.lost or fault.body is not None) else None
        )
        if fault.hang:
            await fault.hang.wait()
        if fault.lost and request.transport:
            request.transport.abort()
        if fault.body is not None:
            return web.Response(status=fault.status or 201, body=fault.body, headers=fault.headers)
        if fault.status:
            body = {"error": {"code": fault.code, "message": "words of the connector"}} if fault.code else {}
            return web.json_response(body, status=fault.status, headers=fault.headers)
        return answer or web.Response(status=500)

    def _effect(self, asked: Asked) -> web.Response:
        # Before it, an address of the connector may have a path.
        path = asked.path[asked.path.index("v3/") :]
        parts = path.split("/")
        if path == "v3/conversations":
            return self._create(asked.json)
        conversation, activity_id = parts[2], parts[4] if len(parts) > 4 else ""
        key = (conversation, activity_id)
        if asked.method == "POST":
            made = self.new_id()
            self.there[(conversation, made)] = asked.json
            return web.json_response({"id": made}, status=201)
        if key not in self.there:
            return web.json_response({"error": {"code": "ActivityNotFoundInConversation", "message": ""}}, status=404)
        if asked.method == "PUT":
            self.there[key] = asked.json
            return web.json_response({"id": activity_id})
        del self.there[key]
        return web.Response()

    def _create(self, body: Any) -> web.Response:
        made = self.new_id()
        if not body["isGroup"]:
            return web.json_response({"id": f"a:{body['members'][0]['id']}"}, status=201)
        conversation = f"{body['channelData']['channel']['id']};messageid={made}"
        self.there[(conversation, made)] = body["activity"]
        return web.json_response({"id": conversation, "activityId": made}, status=201)


@asynccontextmanager
async def connector_server() -> AsyncIterator[Server]:
    made = Server()
    app = web.Application(client_max_size=10 * 1024 * 1024)
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = "http://{}:{}".format(*runner.addresses[0][:2])
    try:
        yield made
    finally:
        await runner.cleanup()
