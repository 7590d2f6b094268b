"""The sources against the stand-in that the demo uses, on an address that an operator allowed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.sources import SourcesConfig, WebSources, open_sources
from handlers.ports import SourceError
from standins.documents import SAMPLES, DocumentServer

NAME = next(path.name for path in sorted(SAMPLES.iterdir()) if path.suffix == ".md")


@dataclass
class Allowed:
    sources: WebSources
    url: str


@pytest.fixture
async def allowed() -> AsyncIterator[Allowed]:
    async with DocumentServer() as server:
        host = server.url.removeprefix("http://").rstrip("/")
        config = SourcesConfig(allow_hosts=(host,), max_bytes=100_000, deadline=20.0)
        async with open_sources(config) as sources:
            yield Allowed(sources, server.url.rstrip("/"))


@pytest.mark.parametrize("path", [NAME, f"raw/main/{NAME}", f"redirect/{NAME}?times=3", f"busy/{NAME}?times=1&after=0"])
async def test_a_sample_is_fetched_whatever_the_way_to_it(allowed: Allowed, path: str) -> None:
    found = await allowed.sources.fetch(f"{allowed.url}/{path}")
    assert found.content == (SAMPLES / NAME).read_bytes()
    assert found.name == NAME


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (f"missing/{NAME}", "not-found"),
        (f"gone/{NAME}", "not-found"),
        (f"forbidden/{NAME}", "no-access"),
        (f"broken/{NAME}", "failing"),
        (f"login/{NAME}", "login-page"),
        ("sign-in", "login-page"),
        ("picture", "not-text"),
        (f"type/{NAME}?as=image/png", "not-text"),
        (f"cut/{NAME}", "unreachable"),
        ("loop", "too-many-redirects"),
        ("large?bytes=5000000", "too-large"),
        ("large?bytes=5000000&length=no", "too-large"),
        ("gzip?bytes=50000000", "too-large"),
        ("redirect?to=http://169.254.169.254/latest/meta-data/", "not-allowed"),
        ("redirect?to=http://127.0.0.1:1/", "not-allowed"),
    ],
)
async def test_its_troubles_have_their_words(allowed: Allowed, path: str, code: str) -> None:
    with pytest.raises(SourceError) as raised:
        await allowed.sources.fetch(f"{allowed.url}/{path}")
    assert raised.value.code == code
