"""The stand-in over HTTP: the Web API with its faults, response_urls, uploads, and the Socket Mode WebSocket."""

import json
from collections.abc import Callable
from urllib.parse import parse_qsl

from aiohttp import web

from standins.clock import Clock
from standins.faults import Fault, Faults
from standins.listening import Handler
from standins.playing import FaultyListener
from standins.slack.calls import SlackError
from standins.slack.state import Json
from standins.slack.webapi import Answer, WebApi, channel_of


class Server(FaultyListener):
    """Listens on one address, can be down and up again on the same port."""

    def __init__(self, api: WebApi, faults: Faults, control: Handler, host: str, port: int) -> None:
        super().__init__(host, port)
        self.api = api
        self.faults = faults
        self._control = control

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/api/"):
            return await self._call(request, path[5:])
        if path.startswith("/commands/"):
            return await self._response_url(request)
        if path.startswith("/upload/v1/"):
            return await self._upload(request, path[11:])
        if path.startswith("/link"):
            return await self.api.socket.serve(request)
        if path.startswith("/_control/"):
            return await self._control(request)
        if path.startswith("/files-pri/"):
            return self._file(path)
        return web.Response(status=404, text="no such path")

    async def _call(self, request: web.BaseRequest, method: str) -> web.StreamResponse:
        try:
            args = await arguments(request)
        except ValueError:
            return _respond(Answer({"ok": False, "error": "invalid_json"}))
        token = _token(request, args)
        return await self._answered(request, method, args, lambda: self.api.perform(method, args, token))

    async def _answered(
        self, request: web.BaseRequest, method: str, args: Json, perform: Callable[[], Answer]
    ) -> web.StreamResponse:
        fault = self.faults.strike(method, self._names(args)) if self.faults.active else None
        if fault is None:
            return _respond(perform())
        return await self._played(
            fault,
            request,
            lambda: _respond(perform()),
            lambda outcome: self.api.note(method, args, outcome),
            lambda: self._refused(fault, method, args),
        )

    def _refused(self, fault: Fault, method: str, args: Json) -> web.StreamResponse:
        if fault.kind == "http":
            self.api.note(method, args, f"http {fault.status}")
            headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
            return web.Response(status=fault.status, headers=headers, text="standing in for trouble")
        status = 429 if fault.code == "ratelimited" else 200
        wait = fault.retry_after or (1 if status == 429 else 0)
        return _respond(self.api.refuse(method, args, SlackError(fault.code, status=status, retry_after=wait)))

    def _clock(self) -> Clock:
        return self.api.services.state.clock

    async def _response_url(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            args = await arguments(request)
        except ValueError:
            return web.Response(status=400, text="invalid_payload")
        path = request.path
        return await self._answered(request, "response_url", args, lambda: self.api.perform_response(path, args))

    async def _upload(self, request: web.BaseRequest, file_id: str) -> web.StreamResponse:
        if request.content_type.startswith("multipart/"):
            form = await request.post()
            part = next((p for p in form.values() if isinstance(p, web.FileField)), None)
            content = part.file.read() if part is not None else b""
        else:
            content = await request.read()
        if not self.api.services.files.upload(file_id, content):
            return web.Response(status=400, text="upload does not match its ticket")
        return web.Response(text=f"OK - {len(content)}")

    def _file(self, path: str) -> web.StreamResponse:
        file_id = path.split("/")[2].rpartition("-")[2]
        file = self.api.services.files.by_id.get(file_id)
        if file is None or file.content is None:
            return web.Response(status=404)
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _names(self, args: Json) -> tuple[str, ...]:
        given = channel_of(args)
        known = self.api.services.state.channels.get(given)
        return (given, known.name) if known is not None else (given,)


async def arguments(request: web.BaseRequest) -> Json:
    """A request's arguments from its query and its body, JSON or form. Raises ValueError."""
    args: Json = dict(request.query)
    body = await request.read()
    if not body:
        return args
    if request.content_type == "application/json":
        given = json.loads(body)
        if not isinstance(given, dict):
            raise ValueError("not an object")
        return args | given
    if request.content_type.startswith("multipart/"):
        form = await request.post()
        return args | {k: v for k, v in form.items() if isinstance(v, str)}
    text = body.decode()
    if text.startswith("payload="):
        args |= json.loads(dict(parse_qsl(text))["payload"])
        return args
    return args | dict(parse_qsl(text, keep_blank_values=True))


def _token(request: web.BaseRequest, args: Json) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    in_body = str(args.pop("token", ""))
    return token.strip() if scheme == "Bearer" else in_body


def _respond(answer: Answer) -> web.Response:
    return web.Response(
        body=answer.raw, status=answer.status, headers=answer.headers, content_type="application/json", charset="utf-8"
    )
