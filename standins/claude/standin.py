"""The stand-in as a whole: an async context manager that listens on loopback and answers as it is told."""

import asyncio
import json
import re
from dataclasses import dataclass
from itertools import count
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from standins.claude.caching import BadCacheControl, Cache, Counted, input_tokens, tokens
from standins.claude.checking import MODELS, MOST_OUT, WINDOW, Refused, check
from standins.claude.faults import TYPES, Fault, Faults
from standins.claude.replies import Mind, Reply, plain
from standins.claude.streaming import encoded, events, message
from standins.clock import Clock, SystemClock
from standins.listening import cut, listen

Json = dict[str, Any]
_SIGNED = re.compile(
    r"AWS4-HMAC-SHA256 Credential=[^,]+/bedrock[\w-]*/aws4_request, SignedHeaders=[^,]+, Signature=[0-9a-f]{64}"
)
_VERTEX = re.compile(
    r"(?:/v1)?/projects/[\w-]+/locations/[\w-]+/publishers/anthropic/models/(?P<model>[\w.@-]+):(?P<how>streamRawPredict|rawPredict)"
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call that came in: its body, what became of it (`ok`, an HTTP status, a fault), and its usage if billed."""

    body: Json
    outcome: str
    usage: Json | None


class ClaudeStandIn:
    """A Messages API of our own at `url` while the context is open; Bedrock's and Vertex' ways of asking are taken too.

    mind: what it says, from the request's body; it may be replaced at any time
    key: the only API key taken; empty takes any
    clock: time for the cache of prompts
    structured: whether structured output is to be had, as it is not everywhere
    """

    def __init__(
        self,
        mind: Mind = plain,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        key: str = "sk-ant-standin",
        clock: Clock | None = None,
        structured: bool = True,
    ) -> None:
        self.mind = mind
        self.structured = structured
        self.key = key
        self.clock = clock or SystemClock()
        self.cache = Cache()
        self.faults = Faults()
        self.calls: list[Call] = []
        self.at_once = 0
        self.most_at_once = 0
        self._host, self._port = host, port
        self._runner: web.ServerRunner | None = None
        self._serial = count(1)

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.clear()
        await self.down()

    @property
    def url(self) -> str:
        """Its address, for the SDK's `base_url`."""
        return f"http://{self._host}:{self._port}"

    async def up(self) -> None:
        """Listen, again on the same port."""
        self._runner, self._port = await listen(self._handle, self._host, self._port)

    async def down(self) -> None:
        """Refuse connections, cut those that are open."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/_control/"):
            return await self._control(request, path[10:])
        try:
            self._authenticate(request)
            vertex = _VERTEX.fullmatch(path)
            if (path in ("/v1/messages", "/anthropic/v1/messages") or vertex) and request.method == "POST":
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    return await self._messages(request, vertex)
                finally:
                    self.at_once -= 1
            if path == "/v1/messages/count_tokens" and request.method == "POST":
                return web.json_response({"input_tokens": input_tokens(json.loads(await request.read()))})
            if path == "/v1/models":
                return web.json_response({"data": [_model(m) for m in MODELS], "has_more": False})
            if path.startswith("/v1/models/") and path[11:] in MODELS:
                return web.json_response(_model(path[11:]))
            raise Refused(404, f"no such path: {path}")
        except Refused as error:
            return self._refusal(error.status, error.message)

    def _authenticate(self, request: web.BaseRequest) -> None:
        if _SIGNED.match(request.headers.get("Authorization", "")):
            return  # the secret that it was signed with is nobody's to check here
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        given = request.headers.get("x-api-key", "") or bearer
        if not given or (self.key and given != self.key):
            raise Refused(401, "invalid x-api-key")

    async def _messages(self, request: web.BaseRequest, vertex: re.Match[str] | None) -> web.StreamResponse:
        try:
            body = json.loads(await request.read())
        except ValueError:
            raise Refused(400, "The request body is not valid JSON") from None
        if vertex is not None:
            body = _of_vertex(body, vertex)
        fault = self.faults.strike()
        early = await self._struck_early(fault, request, body) if fault else None
        if early is not None:
            return early
        try:
            check(body)
            if "format" in (body.get("output_config") or {}) and not self.structured:
                raise Refused(400, "output_config.format: structured outputs are not available here")
            if input_tokens(body) + body["max_tokens"] > WINDOW:
                raise Refused(400, f"prompt is too long: {input_tokens(body)} tokens > {WINDOW} maximum")
            given = request.headers.get("x-api-key", "")
            counted = self.cache.count(given, body, self.clock.time())
        except (Refused, BadCacheControl) as error:
            status = error.status if isinstance(error, Refused) else 400
            self.calls.append(Call(body, str(status), None))
            raise Refused(status, str(error)) from None
        reply, out = self._reply(body)
        if not body.get("stream"):
            return self._whole(body, reply, counted, out)
        return await self._stream(request, body, reply, counted, out, fault)

    async def _struck_early(self, fault: Fault, request: web.BaseRequest, body: Json) -> web.StreamResponse | None:
        if fault.kind not in ("http", "hang", "cut", "page"):
            return None
        self.calls.append(Call(body, str(fault.status) if fault.kind == "http" else fault.kind, None))
        if fault.kind == "http":
            headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
            return web.json_response(fault.error, status=fault.status, headers=headers)
        if fault.kind == "page":
            return web.Response(text="<html><body>Please log in</body></html>", content_type="text/html")
        if fault.kind == "hang":
            await fault.wait()
        return cut(request)

    def _reply(self, body: Json) -> tuple[Reply, int]:
        """What is said, cut where it passes max_tokens, and its tokens."""
        said = self.mind(body)
        reply = Reply(said) if isinstance(said, str) else said
        out = tokens(reply.text) + reply.thinking
        most = int(body["max_tokens"])
        if out > most:
            reply = Reply(reply.text[: max(0, most - reply.thinking) * 4], "max_tokens", min(reply.thinking, most))
            out = most
        return reply, out

    def _whole(self, body: Json, reply: Reply, counted: Counted, out: int) -> web.Response:
        usage = counted.usage(out)
        self.calls.append(Call(body, "ok", usage))
        content = [{"type": "text", "text": reply.text}]
        return web.json_response(message(self._id(), body["model"], content, reply.stop, usage))

    async def _stream(
        self, request: web.BaseRequest, body: Json, reply: Reply, counted: Counted, out: int, fault: Fault | None
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "request-id": f"req_{self._id()}"})
        await response.prepare(request)
        sent = 0
        midway = fault if fault is not None and fault.kind in ("error-midway", "cut-midway") else None
        for event in events(self._id(), body["model"], reply.text, reply.stop, counted, out, reply.thinking):
            if fault is not None and fault.kind == "drip":
                await asyncio.sleep(fault.seconds)
            await response.write(encoded(event))
            if event["type"] == "content_block_delta":
                sent += len(event["delta"].get("text", ""))
            if midway is not None and sent >= midway.after:
                self.calls.append(Call(body, midway.kind, counted.usage(tokens(reply.text[:sent]))))
                if midway.kind == "cut-midway":
                    cut(request)
                    return response
                await response.write(encoded(midway.error))
                await response.write_eof()
                return response
        self.calls.append(Call(body, "ok", counted.usage(out)))
        await response.write_eof()
        return response

    async def _control(self, request: web.BaseRequest, what: str) -> web.Response:
        """For another process: what came in, and faults to order."""
        if what == "calls":
            return web.json_response([{"outcome": c.outcome, "usage": c.usage, "body": c.body} for c in self.calls])
        if what == "fault" and request.method == "POST":
            asked = json.loads(await request.read())
            nth, times = asked.pop("nth", 1), asked.pop("times", 1)
            fault = self.faults.add(Fault(**asked), nth=nth, times=times)
            return web.json_response({"id": fault.id})
        if what == "clear" and request.method == "POST":
            self.faults.clear()
            return web.json_response({})
        return web.json_response({}, status=404)

    def _refusal(self, status: int, words: str) -> web.Response:
        error = {"type": TYPES.get(status, "api_error"), "message": words}
        return web.json_response({"type": "error", "error": error, "request_id": f"req_{self._id()}"}, status=status)

    def _id(self) -> str:
        return f"msg_standin{next(self._serial):06}"


def _of_vertex(body: Json, named: re.Match[str]) -> Json:
    """Vertex has the model and the way of answering in the path, and a version in the body instead of a header."""
    if not body.pop("anthropic_version", ""):
        raise Refused(400, "anthropic_version: Field required")
    if "model" in body or bool(body.get("stream")) != named["how"].startswith("stream"):
        raise Refused(400, "model: Extra inputs are not permitted")
    return {"model": named["model"], **body}


def _model(name: str) -> Json:
    return {
        "type": "model",
        "id": name,
        "display_name": name,
        "created_at": "2026-01-01T00:00:00Z",
        "lifecycle": "active",
        "max_input_tokens": WINDOW,
        "max_tokens": MOST_OUT,
    }
