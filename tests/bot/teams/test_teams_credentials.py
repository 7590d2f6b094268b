"""The bot's own token: how it is asked for, kept, renewed and done without."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import ClientSession, web
from prometheus_client import CollectorRegistry

from bot.teams.adapter import managed_identity
from bot.teams.config import SCOPE, TeamsConfig
from bot.teams.credentials import ClientSecret, KeptToken, NoToken, Token
from bot.teams.metrics import TeamsMetrics
from bot.teams.opening import open_credentials


@dataclass
class Login:
    url: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    status: int = 200
    answer: Any = None
    hang: asyncio.Event | None = None

    async def handle(self, request: web.Request) -> web.Response:
        form = {k: str(v) for k, v in (await request.post()).items()} or dict(request.query)
        self.asked.append((request.path, form))
        if self.hang:
            await self.hang.wait()
        if isinstance(self.answer, bytes):
            return web.Response(status=self.status, body=self.answer)
        number = len(self.asked)
        known = {"token_type": "Bearer", "expires_in": 3600, "access_token": f"token-{number}"}
        return web.json_response(self.answer or known, status=self.status)


@pytest.fixture
async def login() -> AsyncIterator[Login]:
    made = Login()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = "http://{}:{}".format(*runner.addresses[0][:2])
    yield made
    await runner.cleanup()


@asynccontextmanager
async def secret_of(config: TeamsConfig, within: float = 2.0) -> AsyncIterator[ClientSecret]:
    async with ClientSession() as session:
        yield ClientSecret(config, session, within=within)


@pytest.mark.parametrize(("kind", "directory"), [("MultiTenant", "botframework.com"), ("SingleTenant", "contoso")])
async def test_a_token_is_asked_of_the_directory_of_the_bot(login: Login, kind: Any, directory: str) -> None:
    config = TeamsConfig(app_id="app", app_type=kind, tenant_id="contoso", secret="s3cret", login_url=login.url)
    async with secret_of(config) as secret:
        assert await secret.acquire() == Token("token-1", 3600.0)
    expected = {"grant_type": "client_credentials", "client_id": "app", "client_secret": "s3cret", "scope": SCOPE}
    assert login.asked == [(f"/{directory}/oauth2/v2.0/token", expected)]


@pytest.mark.parametrize(
    ("status", "answer", "code", "transient"),
    [
        (401, {"error": "invalid_client", "error_description": "AADSTS7000215: s3cret"}, "invalid_client", False),
        (400, {"error": "unauthorized_client"}, "unauthorized_client", False),
        (400, {"error": "a long story, with s3cret"}, "http_400", True),
        (503, b"<html>", "http_503", True),
        (200, b"<html>", "unreadable", True),
        (200, b"[]", "unreadable", True),
        (200, {"expires_in": 3600}, "http_200", True),
        (200, b"x" * 100_000, "too_large", True),
        (302, {}, "http_302", True),
    ],
)
async def test_answers_without_a_token(login: Login, status: int, answer: Any, code: str, transient: bool) -> None:
    login.status, login.answer = status, answer or {"nothing": 1}
    async with secret_of(TeamsConfig(app_id="app", secret="s3cret", login_url=login.url)) as secret:
        with pytest.raises(NoToken) as refused:
            await secret.acquire()
    assert (refused.value.code, refused.value.transient) == (code, transient)
    assert "s3cret" not in str(refused.value)


async def test_a_provider_that_is_away_or_hangs(login: Login) -> None:
    async with secret_of(TeamsConfig(app_id="app", secret="s", login_url="http://127.0.0.1:9")) as secret:
        with pytest.raises(NoToken, match="not_connected"):
            await secret.acquire()
    login.hang = asyncio.Event()
    async with secret_of(TeamsConfig(app_id="app", secret="s", login_url=login.url), within=0.05) as secret:
        with pytest.raises(NoToken, match="timeout"):
            await secret.acquire()
    login.hang.set()


def test_neither_secret_nor_token_shows_in_what_is_printed() -> None:
    assert "s3cret" not in repr(TeamsConfig(app_id="app", secret="s3cret"))
    assert "t0ken" not in repr(Token("t0ken", 1.0))


class Source:
    """Gives `token-1`, `token-2`, ... or raises."""

    def __init__(self) -> None:
        self.count = 0
        self.trouble: NoToken | None = None
        self.seconds = 3600.0
        self.gate: asyncio.Event | None = None

    async def acquire(self) -> Token:
        self.count += 1
        number = self.count
        if self.gate:
            await self.gate.wait()
        if self.trouble:
            raise self.trouble
        return Token(f"token-{number}", self.seconds)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def kept(source: Source, clock: Clock) -> AsyncIterator[KeptToken]:
    async with KeptToken(source.acquire, TeamsMetrics(CollectorRegistry()), monotonic=clock) as made:
        yield made


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_token_is_kept(kept: KeptToken, source: Source, clock: Clock) -> None:
    assert await kept.token() == "token-1"
    clock.now += 2600
    assert await kept.token() == "token-1"
    assert source.count == 1


async def test_a_token_is_renewed_early_and_nobody_waits_for_that(
    kept: KeptToken, source: Source, clock: Clock
) -> None:
    await kept.token()
    clock.now += 2701
    source.gate = asyncio.Event()
    assert await kept.token() == "token-1"
    assert await kept.token() == "token-1"
    await settle()
    assert source.count == 2
    source.gate.set()
    await settle()
    assert await kept.token() == "token-2"


async def test_a_renewal_that_fails_leaves_the_old_token_until_it_runs_out(
    kept: KeptToken, source: Source, clock: Clock
) -> None:
    await kept.token()
    source.trouble = NoToken("timeout", transient=True)
    clock.now += 2701
    for _ in range(5):
        assert await kept.token() == "token-1"
        await settle()
    assert source.count == 2  # tried again only after a while
    clock.now += 11
    assert await kept.token() == "token-1"
    await settle()
    assert source.count == 3
    clock.now += 3600
    with pytest.raises(NoToken, match="timeout"):
        await kept.token()
    source.trouble = None
    assert await kept.token() == "token-5"


async def test_many_who_need_one_share_it(kept: KeptToken, source: Source) -> None:
    source.gate = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        waiting = [tasks.create_task(kept.token()) for _ in range(10)]
        await settle()
        waiting[0].cancel()
        await settle()
        source.gate.set()
    assert [w.result() for w in waiting[1:]] == ["token-1"] * 9


async def test_a_refused_token_is_replaced_though_it_has_not_run_out(kept: KeptToken, source: Source) -> None:
    first = await kept.token()
    assert await kept.token(instead_of=first) == "token-2"
    # Who comes late with the same complaint gets what was got meanwhile.
    assert await kept.token(instead_of=first) == "token-2"
    assert source.count == 2


async def test_a_token_of_no_duration_is_used_once(kept: KeptToken, source: Source) -> None:
    source.seconds = 0.0
    assert [await kept.token(), await kept.token()] == ["token-1", "token-2"]


async def test_a_client_that_asks_for_no_token_is_sent_none() -> None:
    async with open_credentials(TeamsConfig(anonymous=True), TeamsMetrics(CollectorRegistry())) as credentials:
        assert await credentials.token() == ""
        assert await credentials.token(instead_of="x") == ""


async def test_a_secret_opens_and_is_kept(login: Login) -> None:
    config = TeamsConfig(app_id="app", secret="s", login_url=login.url)
    async with open_credentials(config, TeamsMetrics(CollectorRegistry())) as credentials:
        assert [await credentials.token(), await credentials.token()] == ["token-1", "token-1"]


@pytest.fixture
def app_service(login: Login, monkeypatch: pytest.MonkeyPatch) -> Login:
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{login.url}/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "header")
    return login


MANAGED = TeamsConfig(app_id="app", app_type="UserAssignedMSI", tenant_id="contoso")


async def test_a_managed_identity_needs_no_secret(app_service: Login) -> None:
    app_service.answer = {
        "access_token": "managed",
        "expires_on": str(int(time.time()) + 3600),
        "resource": "r",
        "token_type": "Bearer",
    }
    async with open_credentials(MANAGED, TeamsMetrics(CollectorRegistry())) as credentials:
        assert await credentials.token() == "managed"
    ((path, query),) = app_service.asked
    assert path == "/msi/token"
    assert (query["client_id"], query["resource"]) == ("app", "https://api.botframework.com")


async def test_the_event_loop_runs_on_while_the_machine_is_asked(app_service: Login) -> None:
    app_service.hang = asyncio.Event()
    app_service.answer = {"access_token": "managed", "expires_on": "99999999999", "resource": "r"}
    asking = asyncio.create_task(managed_identity(MANAGED)())
    async with asyncio.timeout(5):
        while not app_service.asked:  # answered from this very loop
            await asyncio.sleep(0.01)
    app_service.hang.set()
    assert (await asking).value == "managed"


@pytest.mark.parametrize(("status", "answer"), [(500, b"<html>"), (200, b"<html>"), (400, {"statusCode": 400})])
async def test_a_machine_that_gives_no_token(app_service: Login, status: int, answer: Any) -> None:
    app_service.status, app_service.answer = status, answer
    with pytest.raises(NoToken) as refused:
        await managed_identity(MANAGED)()
    # MSAL takes a 400 for a scope that the identity does not have.
    assert refused.value.transient == (status != 400)


async def test_a_machine_that_hangs(app_service: Login) -> None:
    app_service.hang = asyncio.Event()
    with pytest.raises(NoToken, match="timeout"):
        await managed_identity(MANAGED, within=0.1)()
    app_service.hang.set()
