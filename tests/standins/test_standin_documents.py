"""The document server: plain documents, and every trouble it can be asked for."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from standins.documents import SAMPLES, DocumentServer
from standins.lifecycle import spawned


@pytest.fixture
async def docs() -> AsyncIterator[DocumentServer]:
    async with DocumentServer() as server:
        yield server


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
        yield session


CHECKOUT = (SAMPLES / "checkout.md").read_bytes()


async def test_documents_under_any_path(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    assert {"checkout.md", "notifications.md", "ledger.rst"} <= set(docs.names)
    for path in ("checkout.md", "raw/main/docs/checkout.md"):
        async with http.get(f"{docs.url}/{path}") as response:
            assert (await response.read(), response.content_type) == (CHECKOUT, "text/markdown")
    async with http.get(docs.put("own.html", "<h1>x</h1>")) as response:
        assert response.content_type == "text/html"
    async with http.get(docs.link("nothing.md")) as response:
        assert response.status == 404
    assert docs.fetched("checkout.md") == 2
    assert docs.fetches[0].headers["host"] == docs.url.removeprefix("http://")


@pytest.mark.parametrize(("trouble", "status"), [("missing", 404), ("gone", 410), ("forbidden", 403), ("broken", 500)])
async def test_refusals(docs: DocumentServer, http: aiohttp.ClientSession, trouble: str, status: int) -> None:
    async with http.get(docs.link("checkout.md", trouble)) as response:
        assert response.status == status


async def test_redirects(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    async with http.get(docs.link("checkout.md", "redirect", times=3)) as response:
        assert (len(response.history), await response.read()) == (3, CHECKOUT)
    async with http.get(docs.link("", "redirect", to="http://169.254.169.254/"), allow_redirects=False) as response:
        assert (response.status, response.headers["Location"]) == (302, "http://169.254.169.254/")
    with pytest.raises(aiohttp.TooManyRedirects):
        await http.get(docs.link("loop"))
    async with http.get(docs.link("checkout.md", "login")) as response:
        assert (response.status, response.content_type) == (200, "text/html")
        assert 'type="password"' in await response.text()


async def test_sizes(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    async with http.get(docs.link("large", bytes=1_000_001)) as response:
        assert (response.content_length, len(await response.read())) == (1_000_001, 1_000_001)
    async with http.get(docs.link("large", bytes=1_000_001, length="no")) as response:
        assert (response.content_length, len(await response.read())) == (None, 1_000_001)
    async with http.get(docs.link("gzip", bytes=1_000_000)) as response:
        assert int(response.headers["Content-Length"]) < 10_000
        assert len(await response.read()) == 1_000_000


async def test_busy_then_served(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    seen = []
    for _ in range(3):
        async with http.get(docs.link("checkout.md", "busy", times=2, after=9)) as response:
            seen.append((response.status, response.headers.get("Retry-After")))
    assert seen == [(503, "9"), (503, "9"), (200, None)]


async def test_wrong_types(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    async with http.get(docs.link("checkout.md", "type", **{"as": "application/zip"})) as response:
        assert response.content_type == "application/zip"
    async with http.get(docs.link("picture")) as response:
        assert (await response.read()).startswith(b"\x89PNG")


async def test_cut_half_way(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    with pytest.raises(aiohttp.ClientPayloadError):
        async with http.get(docs.link("checkout.md", "cut")) as response:
            await response.read()


async def test_a_drip_comes_byte_by_byte(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    docs.put("short.md", "abc")
    async with http.get(docs.link("short.md", "drip", interval=0.01)) as response:
        assert [c async for c in response.content.iter_any()] == [b"a", b"b", b"c"]
    async with http.get(docs.link("checkout.md", "drip", interval=3600)) as response:
        assert await response.content.read(1) == b"#"
    await docs.down()


async def test_late_until_released(docs: DocumentServer, http: aiohttp.ClientSession) -> None:
    async def fetch() -> bytes:
        async with http.get(docs.link("checkout.md", "late")) as response:
            return await response.read()

    fetching = asyncio.create_task(fetch())
    await asyncio.wait_for(docs.awaited("checkout.md"), 5)
    assert not fetching.done()
    docs.release("checkout.md")
    assert await fetching == CHECKOUT


async def test_as_a_process(http: aiohttp.ClientSession) -> None:
    async with spawned("standins.documents") as remote:
        async with http.get(remote.ready["documents"]["checkout.md"]) as response:
            assert await response.read() == CHECKOUT
        added = await remote.post("documents", name="x.md", content="# x")
        async with http.get(added["url"]) as response:
            assert await response.text() == "# x"
        await remote.post("release", name="x.md")
        async with http.get(f"{remote.url}/late/x.md") as response:
            assert response.status == 200
        assert len((await remote.get("fetches"))["fetches"]) == 3
    with pytest.raises(aiohttp.ClientConnectorError):
        await http.get(remote.url)
