"""Fetching over real sockets: what is given back, where it stops, and what the person is told."""

import asyncio
import gzip
import os
import socket
import ssl
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import formatdate
from typing import Any

import pytest
from aiohttp import web

from bot.sources import SourcesConfig, open_sources
from handlers.ports import Fetched, SourceError

DOCUMENT = "# Payments\n\nThe gateway calls the ledger.\n"
RawStart = Callable[[AsyncIterator[bytes]], Awaitable[Any]]


async def failure(the_web: Any, url: str, **settings: Any) -> SourceError:
    async with the_web.sources(**settings) as sources:
        with pytest.raises(SourceError) as raised:
            await sources.fetch(url)
    assert raised.value.words.endswith(".")
    return raised.value


async def fetched(the_web: Any, url: str, **settings: Any) -> Fetched:
    async with the_web.sources(**settings) as sources:
        result: Fetched = await sources.fetch(url)
        return result


async def test_a_document_comes_with_its_name_and_address(the_web: Any) -> None:
    the_web.serve("docs.example", "/a/payments.md", DOCUMENT, Content_Type="text/markdown")
    assert await fetched(the_web, "https://docs.example/a/payments.md#top") == Fetched(
        DOCUMENT.encode(), "payments.md", "https://docs.example/a/payments.md"
    )


@pytest.mark.parametrize(
    ("path", "content_type", "name"),
    [
        ("/design", "text/markdown; charset=utf-8", "design.md"),
        ("/design", "text/plain", "design.md"),
        ("/design.txt", "text/plain", "design.txt"),
        ("/design.rst", "text/plain", "design.rst"),
        ("/design", "text/x-rst", "design.rst"),
        ("/design.md", "application/octet-stream", "design.md"),
        ("/design.adoc", "", "design.adoc"),
        ("/Design%20of%20it.MD", "text/plain", "Design of it.MD"),
        ("/", "text/markdown", "design.md"),
        ("/a%2F..%2F..%2Fetc%2Fpasswd.md", "text/markdown", "_.._etc_passwd.md"),
    ],
)
async def test_the_name_tells_the_format(the_web: Any, path: str, content_type: str, name: str) -> None:
    the_web.serve("docs.example", path, DOCUMENT, Content_Type=content_type)
    found = await fetched(the_web, f"https://docs.example{path}")
    assert found.name.endswith(name)
    assert "/" not in found.name


async def test_an_html_page_named_like_markdown_is_html(the_web: Any) -> None:
    page = f"<html><body><h1>Payments</h1><p>{'The gateway calls the ledger. ' * 9}</p></body></html>"
    the_web.serve("docs.example", "/design.md", page, Content_Type="text/html")
    assert (await fetched(the_web, "https://docs.example/design.md")).name == "design.html"


async def test_other_charsets_become_utf_8_and_slow_decoders_are_not_run(the_web: Any) -> None:
    the_web.serve("docs.example", "/l1.md", "Größe".encode("latin-1"), Content_Type="text/plain; charset=ISO-8859-1")
    the_web.serve("docs.example", "/puny.md", b"plain-abc", Content_Type="text/plain; charset=punycode")
    assert (await fetched(the_web, "https://docs.example/l1.md")).content == "Größe".encode()
    assert (await fetched(the_web, "https://docs.example/puny.md")).content == b"plain-abc"


@pytest.mark.parametrize(
    ("status", "headers", "code", "transient"),
    [
        (404, {}, "not-found", False),
        (410, {}, "not-found", False),
        (401, {}, "no-access", False),
        (403, {}, "no-access", False),
        (451, {}, "no-access", False),
        (429, {"Retry_After": "900"}, "busy", True),
        (500, {}, "failing", True),
        (503, {"Retry_After": "900"}, "failing", True),
        (204, {}, "refused", False),
        (418, {}, "refused", False),
        (301, {}, "refused", False),
    ],
)
async def test_a_status_has_its_words(
    the_web: Any, status: int, headers: dict[str, str], code: str, transient: bool
) -> None:
    the_web.serve("docs.example", "/a.md", "no", status=status, **headers)
    error = await failure(the_web, "https://docs.example/a.md")
    assert (error.code, error.transient) == (code, transient)
    assert error.retry_after == (900.0 if headers else 0.0)
    assert "docs.example" in error.words
    # A wait that passes the deadline is left to whoever runs the job.
    assert len(the_web.seen) == (3 if transient and not headers else 1)


async def test_retry_after_may_be_a_date(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", "", status=429, Retry_After=formatdate(1_000_060, usegmt=True))
    assert (await failure(the_web, "https://docs.example/a.md", now=1_000_000.0)).retry_after == 60.0


@pytest.mark.parametrize("value", ["soon", "-5", "99999999999999999999", "Mon, 99 Zzz"])
async def test_a_nonsense_retry_after_is_bounded(the_web: Any, value: str) -> None:
    the_web.serve("docs.example", "/a.md", "", status=429, Retry_After=value)
    assert 0.0 <= (await failure(the_web, "https://docs.example/a.md")).retry_after <= 3600.0


async def test_transient_failures_are_tried_again_with_jitter_and_retry_after(the_web: Any) -> None:
    answers = [web.Response(status=502), web.Response(status=429, headers={"Retry-After": "3"})]

    async def flaky(request: web.Request) -> web.Response:
        return answers.pop(0) if answers else web.Response(text=DOCUMENT)

    the_web.handle("docs.example", "/a.md", flaky)
    assert (await fetched(the_web, "https://docs.example/a.md")).content == DOCUMENT.encode()
    assert len(the_web.slept) == 2
    assert 0.0 < the_web.slept[0] <= 0.5
    assert the_web.slept[1] == 3.0


async def test_the_deadline_holds_whatever_the_retries(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", "", status=500)
    await failure(the_web, "https://docs.example/a.md", deadline=0.0001)
    assert the_web.slept == []


async def test_redirects_are_followed_and_named(the_web: Any) -> None:
    the_web.serve("docs.example", "/old", status=302, Location="/new/design.md")
    the_web.serve("docs.example", "/new/design.md", status=307, Location="https://other.example/d.md")
    the_web.serve("other.example", "/d.md", DOCUMENT)
    found = await fetched(the_web, "https://docs.example/old")
    assert (found.name, found.url) == ("d.md", "https://other.example/d.md")


async def test_redirects_end(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", status=302, Location="/a.md")
    assert (await failure(the_web, "https://docs.example/a.md")).code == "too-many-redirects"
    assert len(the_web.seen) == 6


@pytest.mark.parametrize(
    "target",
    [
        "https://169.254.169.254/latest/meta-data/iam",
        "http://169.254.169.254/latest/meta-data/iam",
        "http://rebind.example/plain",
        "https://127.0.0.1/",
        "https://[::ffff:7f00:1]/",
        "https://2130706433/",
        "//10.0.0.1/x",
        "https://rebind.example:22/x",
        "https://me:secret@rebind.example/x",
        "file:///etc/passwd",
        "https://[broken/x",
        "https://rebind.example:99999/x",
    ],
)
async def test_a_redirect_passes_the_guard_again(the_web: Any, target: str) -> None:
    the_web.serve("docs.example", "/a.md", status=302, Location=target)
    error = await failure(the_web, "https://docs.example/a.md", allow=("docs.example",))
    assert error.code in {"not-allowed", "bad-link"}
    assert the_web.paths() == ["docs.example/a.md"]


async def test_a_name_that_leads_inside_is_never_connected_to(the_web: Any) -> None:
    """The stand-in for a rebinding name: its address is judged where the connection is made, and asked for once."""
    the_web.serve("rebind.example", "/a.md", DOCUMENT)
    error = await failure(the_web, "https://rebind.example/a.md", allow=())
    assert (error.code, error.transient) == ("not-allowed", False)
    the_web.serve("docs.example", "/hop", status=302, Location="https://rebind.example/a.md")
    error = await failure(the_web, "https://docs.example/hop", allow=("docs.example",))
    assert error.code == "not-allowed"
    assert the_web.paths() == ["docs.example/hop"]
    assert the_web.resolver.asked == ["rebind.example", "docs.example", "rebind.example"]


async def test_a_name_is_resolved_once_for_each_connection(the_web: Any) -> None:
    """A name that changes its mind after the first answer is connected to by the first answer."""
    the_web.serve("rebind.example", "/a.md", DOCUMENT)
    the_web.resolver.table["rebind.example"] = [("127.0.0.1", the_web.port), ("169.254.169.254", 80)]
    assert (await fetched(the_web, "https://rebind.example/a.md")).content == DOCUMENT.encode()
    assert the_web.resolver.asked == ["rebind.example"]


async def test_an_unknown_name_and_a_closed_port_and_a_failing_resolver(the_web: Any) -> None:
    error = await failure(the_web, "https://nowhere.example/a.md")
    assert (error.code, error.transient) == ("unknown-host", False)
    the_web.resolver.table["docs.example"] = [("127.0.0.1", 1)]
    error = await failure(the_web, "https://docs.example/a.md")
    assert (error.code, error.transient) == ("unreachable", True)
    the_web.resolver.failure = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    error = await failure(the_web, "https://docs.example/a.md")
    assert (error.code, error.transient) == ("unknown-host", True)


async def test_a_name_that_no_resolver_can_be_asked_for() -> None:
    async with open_sources(SourcesConfig()) as sources:
        with pytest.raises(SourceError, match="bad-link"):
            await sources.fetch(f"https://{'x' * 64}.example/a.md")


async def test_a_certificate_that_does_not_hold(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", DOCUMENT)
    error = await failure(the_web, "https://docs.example/a.md", tls=False)
    assert (error.code, error.transient) == ("tls-failed", False)
    the_web.resolver.table["wrong.example"] = [("127.0.0.1", the_web.port)]
    error = await failure(the_web, "https://wrong.example/a.md", allow=("wrong.example",))
    assert error.code == "tls-failed"


async def test_a_document_over_the_limit(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", b"x" * 1001)
    the_web.serve("docs.example", "/b.md", b"x" * 1000)
    assert (await failure(the_web, "https://docs.example/a.md", max_bytes=1000)).code == "too-large"
    assert len((await fetched(the_web, "https://docs.example/b.md", max_bytes=1000)).content) == 1000


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_compressed_bomb_stops_at_the_limit(the_web: Any, encoding: str) -> None:
    plain = b"\0" * (64 * 1024 * 1024)
    bomb = gzip.compress(plain, 9) if encoding == "gzip" else zlib.compress(plain, 9)
    del plain
    the_web.serve("docs.example", "/bomb.md", bomb, Content_Encoding=encoding)
    async with the_web.sources(max_bytes=100_000) as sources:
        tracemalloc.start()
        try:
            with pytest.raises(SourceError, match="too-large"):
                await sources.fetch("https://docs.example/bomb.md")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 8 * 1024 * 1024


async def test_a_compressed_document_is_read(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", gzip.compress(DOCUMENT.encode()), Content_Encoding="gzip")
    assert (await fetched(the_web, "https://docs.example/a.md")).content == DOCUMENT.encode()


@pytest.mark.parametrize(("encoding", "body"), [("br", b"\x0b\x02\x80abc\x03"), ("gzip", b"this is not gzip")])
async def test_an_encoding_that_cannot_be_read(the_web: Any, encoding: str, body: bytes) -> None:
    the_web.serve("docs.example", "/a.md", body, Content_Encoding=encoding)
    assert (await failure(the_web, "https://docs.example/a.md")).code in {"garbled", "not-text"}


async def _endless() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
    while True:
        yield b"x" * 65536


async def _drip() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n"
    while True:
        yield b"x"
        await asyncio.sleep(0.02)


async def _silence() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    await asyncio.Event().wait()


async def _huge_headers() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        yield b"X-Filler: " + b"y" * 4096 + b"\r\n"


async def _one_huge_header() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nX-Filler: "
    while True:
        yield b"y" * 65536


async def _not_http() -> AsyncIterator[bytes]:
    yield b"SSH-2.0-OpenSSH_9.6\r\n"


async def _broken_off() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf"


async def _hung_up() -> AsyncIterator[bytes]:
    for nothing in ():
        yield nothing


@pytest.mark.parametrize(
    ("stream", "limits", "code"),
    [
        (_endless, {}, "too-large"),
        (_drip, {"deadline": 0.5}, "too-slow"),
        (_silence, {"read": 0.3}, "too-slow"),
        (_huge_headers, {}, "garbled"),
        (_one_huge_header, {}, "garbled"),
        (_not_http, {}, "garbled"),
        (_broken_off, {}, "unreachable"),
        (_hung_up, {}, "unreachable"),
    ],
)
async def test_a_hostile_server_costs_no_more_than_the_limits(
    the_web: Any, raw_server: RawStart, stream: Callable[[], AsyncIterator[bytes]], limits: dict[str, float], code: str
) -> None:
    server = await raw_server(stream())
    error = await failure(
        the_web,
        f"http://127.0.0.1:{server.port}/a.md",
        allow=(f"127.0.0.1:{server.port}",),
        max_bytes=200_000,
        retries=0,
        **limits,
    )
    assert error.code == code
    # We hang up, so the server's stream ends; no more than socket buffers' worth was sent beyond the limit.
    await asyncio.wait_for(server.closed.wait(), 5)
    assert server.written < 16 * 1024 * 1024


async def test_a_cancelled_fetch_hangs_up(the_web: Any, raw_server: RawStart) -> None:
    server = await raw_server(_drip())
    async with the_web.sources(allow=(f"127.0.0.1:{server.port}",)) as sources:
        task = asyncio.create_task(sources.fetch(f"http://127.0.0.1:{server.port}/a.md"))
        while not server.written:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(server.closed.wait(), 5)


@pytest.mark.parametrize(
    "content_type", ["application/pdf", "image/png", "application/json", "text/css", "application/x-<script>"]
)
async def test_what_is_no_text_document_is_named(the_web: Any, content_type: str) -> None:
    the_web.serve("docs.example", "/a.md", os.urandom(64), Content_Type=content_type)
    error = await failure(the_web, "https://docs.example/a.md")
    assert error.code == "not-text"
    assert "<" not in error.words


async def test_bytes_that_claim_to_be_text(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", b"\x89PNG\0\0\0", Content_Type="text/plain")
    the_web.serve("docs.example", "/b.md", b" \n\n", Content_Type="text/plain")
    assert (await failure(the_web, "https://docs.example/a.md")).code == "not-text"
    assert (await failure(the_web, "https://docs.example/b.md")).code == "no-text"


@pytest.mark.parametrize("url", ["", "x", "https://", "https://[", "https://docs.example:x/", "x" * 5000, "https:///a"])
async def test_what_is_no_link(the_web: Any, url: str) -> None:
    assert (await failure(the_web, url)).code == "bad-link"


async def test_no_cookie_is_sent_back(the_web: Any) -> None:
    the_web.serve("docs.example", "/a.md", DOCUMENT, Set_Cookie="session=1")
    async with the_web.sources() as sources:
        await sources.fetch("https://docs.example/a.md")
        await sources.fetch("https://docs.example/a.md")
    assert all("Cookie" not in request.headers for request in the_web.seen)


async def test_the_environment_names_no_proxy(the_web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    the_web.serve("docs.example", "/a.md", DOCUMENT)
    assert (await fetched(the_web, "https://docs.example/a.md")).content == DOCUMENT.encode()


async def test_behind_a_proxy_the_proxy_is_asked_by_name_and_only_for_allowed_hosts(the_web: Any) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        settings = {"proxy": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", "retries": 0}
        error = await failure(the_web, "https://docs.example/a.md", allow=("docs.example",), **settings)
        assert error.code == "unreachable"
        error = await failure(the_web, "https://other.example/a.md", allow=("docs.example",), **settings)
        assert error.code == "not-allowed"
    assert [line.split(b"\r\n")[0] for line in asked] == [b"CONNECT docs.example:443 HTTP/1.1"]
    assert the_web.resolver.asked == []


async def test_a_document_comes_through_a_proxy(the_web: Any) -> None:
    """The tunnel is the proxy's; the secure connection in it is with the host that was asked for."""

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", the_web.port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        ways = {asyncio.create_task(pipe(reader, far_writer)), asyncio.create_task(pipe(far_reader, writer))}
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        far_writer.close()
        writer.close()

    the_web.serve("docs.example", "/a.md", DOCUMENT)
    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        assert (await fetched(the_web, "https://docs.example/a.md", proxy=address)).content == DOCUMENT.encode()


async def test_settings_that_cannot_be_read_stop_the_start(the_web: Any) -> None:
    with pytest.raises(ValueError, match="proxy"):
        async with the_web.sources(proxy="proxy.corp.example:3128"):
            pass
    with pytest.raises(ValueError, match="is not a host"):
        async with the_web.sources(allow=("http://wiki",)):
            pass


def test_the_client_context_of_the_tests_verifies(the_web: Any) -> None:
    assert the_web.client_tls.verify_mode == ssl.CERT_REQUIRED
