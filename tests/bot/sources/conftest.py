"""A web of hosts on loopback: TLS servers for any name, and a resolver that leads names to them."""

import asyncio
import datetime
import ipaddress
import random
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.sources import SourcesConfig, WebSources, open_sources

NAMES = [
    "docs.example",
    "other.example",
    "rebind.example",
    "github.com",
    "api.github.com",
    "raw.githubusercontent.com",
    "gist.github.com",
    "gist.githubusercontent.com",
    "gitlab.com",
    "ghe.corp.example",
]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class FakeResolver(AbstractResolver):
    """Answers from a table: host → answers in turn (the last one for ever); each is an address and a port."""

    table: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    failure: OSError | None = None

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        self.asked.append(host)
        if self.failure:
            raise self.failure
        answers = self.table.get(host)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        address, to_port = answers.pop(0) if len(answers) > 1 else answers[0]
        return [
            ResolveResult(hostname=host, host=address, port=to_port or port, family=socket.AF_INET, proto=0, flags=0)
        ]

    async def close(self) -> None:
        pass


@dataclass
class Web:
    """The hosts: `routes` maps (host, path) to a handler or a ready answer; `seen` are the requests that came."""

    resolver: FakeResolver
    client_tls: ssl.SSLContext
    server_tls: ssl.SSLContext
    routes: dict[tuple[str, str], Handler] = field(default_factory=dict)
    seen: list[web.Request] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    port: int = 0

    def serve(self, host: str, path: str, body: str | bytes = "", *, status: int = 200, **headers: str) -> None:
        """Answer a path of a host; header names are written with underscores."""
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named.setdefault("Content-Type", "text/plain; charset=utf-8")

        async def answer(request: web.Request) -> web.Response:
            return web.Response(status=status, body=content, headers=named)

        self.routes[host, path] = answer

    def handle(self, host: str, path: str, handler: Handler) -> None:
        self.routes[host, path] = handler

    def paths(self) -> list[str]:
        return [f"{request.host}{request.raw_path}" for request in self.seen]

    async def dispatch(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(request)
        handler = self.routes.get((request.host.partition(":")[0], request.raw_path))
        return await handler(request) if handler else web.Response(status=404, text="nothing here")

    @asynccontextmanager
    async def sources(
        self, *, allow: tuple[str, ...] = tuple(NAMES), tls: bool = True, now: float = 0.0, **settings: object
    ) -> AsyncIterator[WebSources]:
        """Sources that see this web; every name of it is vouched for unless `allow` says otherwise."""

        async def sleep(seconds: float) -> None:
            self.slept.append(seconds)

        config = SourcesConfig(allow_hosts=allow, **settings)  # type: ignore[arg-type]
        async with open_sources(
            config,
            ssl_context=self.client_tls if tls else None,
            resolver=self.resolver,
            rng=random.Random(7),
            now=lambda: now,
            sleep=sleep,
        ) as sources:
            yield sources


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for every name and for 127.0.0.1, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test web")])
    start = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    alternatives: list[x509.GeneralName] = [x509.DNSName(host) for host in NAMES]
    alternatives.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "web.pem"
    path.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path


@pytest.fixture
async def the_web(certificates: Path) -> AsyncIterator[Web]:
    """The running web, every name of it led to one TLS server on loopback."""
    server_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_tls.load_cert_chain(certificates)
    client_tls = ssl.create_default_context(cafile=str(certificates))
    hosts = Web(FakeResolver(), client_tls, server_tls)
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", hosts.dispatch)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    async with AsyncExitStack() as stack:
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=server_tls)
        await site.start()
        hosts.port = runner.addresses[0][1]
        hosts.resolver.table.update({name: [("127.0.0.1", hosts.port)] for name in NAMES})
        yield hosts


@dataclass
class RawServer:
    """A server that answers with exactly the bytes that a test writes; `closed` is set when the client hangs up."""

    port: int
    written: int = 0
    closed: asyncio.Event = field(default_factory=asyncio.Event)


@pytest.fixture
async def raw_server() -> AsyncIterator[Callable[[AsyncIterator[bytes]], Awaitable[RawServer]]]:
    """Starts plain-HTTP servers that stream what an iterator yields to the first client, until it hangs up."""
    async with AsyncExitStack() as stack:

        async def start(chunks: AsyncIterator[bytes]) -> RawServer:
            server_of_test = RawServer(0)

            async def pump(writer: asyncio.StreamWriter) -> None:
                async for chunk in chunks:
                    writer.write(chunk)
                    await writer.drain()
                    server_of_test.written += len(chunk)

            async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                await reader.readuntil(b"\r\n\r\n")
                sides = {asyncio.create_task(pump(writer)), asyncio.create_task(reader.read())}
                await asyncio.wait(sides, return_when=asyncio.FIRST_COMPLETED)
                for side in sides:
                    side.cancel()
                await asyncio.gather(*sides, return_exceptions=True)
                server_of_test.closed.set()
                writer.close()

            server = await asyncio.start_server(serve, "127.0.0.1", 0)
            stack.callback(server.close)
            server_of_test.port = server.sockets[0].getsockname()[1]
            return server_of_test

        yield start
