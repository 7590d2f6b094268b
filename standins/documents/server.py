"""Serves documents by name, plainly or with a trouble that its path asks for.

/checkout.md                    as it is, also /raw/…, any depth of path that ends in the name
/drip/<name>?interval=0.05      a byte at a time, headers at once
/late/<name>                    nothing until release(name)
/redirect/<name>?times=3        so many redirects first;  /redirect?to=<url> to anywhere;  /loop to itself
/large?bytes=5000000&length=no  many bytes, with a Content-Length or without
/gzip?bytes=50000000            as many bytes, compressed to almost none
/login/<name>                   302 to /sign-in;  /sign-in is an HTML page with a password field, status 200
/missing/…, /gone/…, /forbidden/…, /broken/…   404, 410, 403, 500
/busy/<name>?times=2&after=1    503 with Retry-After so often, then the document
/type/<name>?as=image/png       the document under another content type
/picture                        a PNG
/cut/<name>                     half of it, then the connection is cut
"""

import asyncio
import gzip
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from standins.listening import cut, listen

SAMPLES = Path(__file__).parent / "samples"
_TYPES = {".md": "text/markdown", ".rst": "text/x-rst", ".html": "text/html", ".txt": "text/plain"}
_STATUSES = {"missing": 404, "gone": 410, "forbidden": 403, "broken": 500}
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc33"
    "0000000049454e44ae426082"
)
_SIGN_IN = (
    "<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>"
    '<form action="/session" method="post"><input type="text" name="user"><input type="password" name="password">'
    "</form></body></html>"
)
_Serve = Callable[[web.BaseRequest, str], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Fetch:
    """A request as it came; `headers` by lower-case name."""

    path: str
    headers: dict[str, str]


@dataclass(slots=True)
class _Stored:
    content: bytes
    content_type: str


class DocumentServer:
    """Listens while its context is open. `fetches` holds every request in order. Starts with the sample designs."""

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0, directory: Path = SAMPLES) -> None:
        self.host = host
        self.port = port
        self.fetches: list[Fetch] = []
        self._documents: dict[str, _Stored] = {}
        self._released: dict[str, asyncio.Event] = {}
        self._awaited: dict[str, asyncio.Event] = {}
        self._served: Counter[str] = Counter()
        self._runner: web.ServerRunner | None = None
        for path in sorted(directory.iterdir()):
            if path.suffix in _TYPES:
                self.put(path.name, path.read_bytes())
        self._troubles: dict[str, _Serve] = {
            "drip": self._drip,
            "late": self._late,
            "redirect": self._redirect,
            "loop": self._loop,
            "large": self._large,
            "gzip": self._gzip,
            "login": self._login,
            "sign-in": self._sign_in,
            "busy": self._busy,
            "type": self._type,
            "picture": self._picture,
            "cut": self._cut,
            "_control": self._control,
        }

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.down()

    async def up(self) -> None:
        """Listen, on the same port as before. Raises OSError."""
        if self._runner is None:
            self._runner, self.port = await listen(self._handle, self.host, self.port)

    async def down(self) -> None:
        """Refuse connections, cut those that are open."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    @property
    def names(self) -> list[str]:
        """Documents it has."""
        return list(self._documents)

    def link(self, name: str, trouble: str = "", **query: object) -> str:
        """The address of a document, or of a trouble with it."""
        asked = "&".join(f"{k}={v}" for k, v in query.items())
        return "/".join(part for part in (self.url, trouble, name) if part) + (f"?{asked}" if asked else "")

    def put(self, name: str, content: str | bytes, content_type: str = "") -> str:
        """Add or replace a document; its address. The content type is that of the name's ending unless given."""
        data = content.encode() if isinstance(content, str) else content
        self._documents[name] = _Stored(data, content_type or _TYPES.get(Path(name).suffix, "text/plain"))
        return self.link(name)

    def fetched(self, name: str) -> int:
        """How many requests named this document."""
        return sum(f.path.split("?")[0].endswith(f"/{name}") for f in self.fetches)

    async def awaited(self, name: str) -> None:
        """Return once somebody waits for `/late/<name>`."""
        await self._event(self._awaited, name).wait()

    def release(self, name: str) -> None:
        """Let those who wait for `/late/<name>` have it, and those to come."""
        self._event(self._released, name).set()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        head, _, rest = request.path.lstrip("/").partition("/")
        if head != "_control":
            self.fetches.append(Fetch(request.path_qs, {k.lower(): v for k, v in request.headers.items()}))
        if head in _STATUSES:
            return web.Response(status=_STATUSES[head], text=head)
        try:
            trouble = self._troubles.get(head)
            if trouble is not None:
                return await trouble(request, rest)
            return self._plain(rest.rpartition("/")[2] or head)
        except (KeyError, ValueError):
            return web.Response(status=404, text="no such document")

    def _plain(self, name: str, content_type: str = "") -> web.Response:
        stored = self._documents[name]
        return web.Response(body=stored.content, headers={"Content-Type": content_type or stored.content_type})

    async def _drip(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        interval = float(request.query.get("interval", "0.05"))
        content = self._documents[name].content

        async def drops() -> AsyncIterator[bytes]:
            for i in range(len(content)):
                yield content[i : i + 1]
                await asyncio.sleep(interval)

        return await _stream(request, drops(), self._documents[name].content_type, length=len(content))

    async def _late(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        self._event(self._awaited, name).set()
        await self._event(self._released, name).wait()
        return self._plain(name)

    async def _redirect(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        if to := request.query.get("to"):
            return _moved(to)
        times = int(request.query.get("times", "1"))
        return _moved(f"/{name}" if times <= 1 else f"/redirect/{name}?times={times - 1}")

    async def _loop(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        return _moved(request.path)

    async def _large(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        left = int(request.query.get("bytes", "50000000"))
        length = None if request.query.get("length") == "no" else left

        async def lines() -> AsyncIterator[bytes]:
            line, sent = b"One more sentence about the order service. " * 1500, 0
            while sent < left:
                yield line[: left - sent]
                sent += len(line)

        return await _stream(request, lines(), "text/markdown", length=length)

    async def _gzip(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        body = gzip.compress(b" " * int(request.query.get("bytes", "50000000")), compresslevel=1)
        return web.Response(body=body, headers={"Content-Type": "text/markdown", "Content-Encoding": "gzip"})

    async def _login(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        return _moved(f"/sign-in?return_to=/{name}")

    async def _sign_in(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        return web.Response(text=_SIGN_IN, content_type="text/html")

    async def _busy(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        self._served[request.path_qs] += 1
        if self._served[request.path_qs] <= int(request.query.get("times", "1")):
            return web.Response(status=503, headers={"Retry-After": request.query.get("after", "1")}, text="busy")
        return self._plain(name)

    async def _type(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        return self._plain(name, request.query.get("as", "application/octet-stream"))

    async def _picture(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        return web.Response(body=_PNG, content_type="image/png")

    async def _cut(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        stored = self._documents[name]

        async def half() -> AsyncIterator[bytes]:
            yield stored.content[: len(stored.content) // 2]

        return await _stream(request, half(), stored.content_type, length=len(stored.content), severed=True)

    async def _control(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        if path == "fetches":
            return web.json_response({"fetches": [asdict(f) for f in self.fetches]})
        given = json.loads(await request.read() or b"{}")
        if path == "release":
            self.release(given["name"])
        elif path == "documents":
            return web.json_response({"url": self.put(given["name"], given["content"], given.get("content_type", ""))})
        else:
            raise KeyError(path)
        return web.json_response({})

    @staticmethod
    def _event(events: dict[str, asyncio.Event], name: str) -> asyncio.Event:
        return events.setdefault(name, asyncio.Event())


async def _stream(
    request: web.BaseRequest, chunks: AsyncIterator[bytes], kind: str, *, length: int | None, severed: bool = False
) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": kind})
    response.content_length = length
    if length is None:
        response.enable_chunked_encoding()
    await response.prepare(request)
    try:
        async for chunk in chunks:
            await response.write(chunk)
    except ConnectionError:
        return response
    if severed:
        cut(request)
        return response
    await response.write_eof()
    return response


def _moved(to: str) -> web.Response:
    return web.Response(status=302, headers={"Location": to})
