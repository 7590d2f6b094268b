"""Bedrock and Vertex: the SDK's own clients for them, with their own credentials, against the stand-in over HTTP."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bot.claude import opening
from bot.claude.config import ClaudeConfig
from bot.claude.guard import LoneGuard
from bot.claude.models import DEFAULT_MODEL
from bot.claude.opening import open_architect
from bot.claude.trying import tried
from handlers.architect import ArchitectUnavailable
from review_core.model import Review
from standins.claude import ClaudeStandIn
from standins.listening import listen

Claude = ClaudeStandIn


@asynccontextmanager
async def google_tokens(token: str, *, status: int = 200) -> AsyncIterator[str]:
    """The address of a token endpoint that answers refreshes."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        body = {"access_token": token, "expires_in": 3600} if status == 200 else {"error": "invalid_grant"}
        return web.json_response(body, status=status)

    runner, port = await listen(answer, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{port}/token"
    finally:
        await runner.cleanup()


def google_credentials(folder: Path, token_uri: str) -> Path:
    """The key file of a service account."""
    path = folder / "credentials.json"
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    account = {
        "type": "service_account",
        "project_id": "acme",
        "client_email": "bot@acme.example",
        "private_key_id": "1",
    }
    path.write_text(json.dumps({**account, "private_key": key.decode(), "token_uri": token_uri}))
    return path


@pytest.fixture(autouse=True)
def _no_credentials_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_AWS_API_KEY", "AWS_PROFILE", "AWS_ACCESS_KEY_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))


def bedrock(claude: Claude) -> ClaudeConfig:
    return ClaudeConfig(provider="bedrock", region="eu-west-1", base_url=f"{claude.url}/anthropic", retries=0)


def vertex(claude: Claude) -> ClaudeConfig:
    return ClaudeConfig(
        provider="vertex", region="europe-west1", project="acme", base_url=f"{claude.url}/v1", retries=0
    )


async def reviewed(config: ClaudeConfig, design: str, ruled: Review) -> Review:
    async with open_architect(config, LoneGuard(), rng=Random(7)) as architect:
        return await architect.judge(design, ruled, workspace="T1")


async def test_bedrock_with_a_bearer_token(
    claude: Claude, design: str, ruled: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", claude.key)
    done = await reviewed(bedrock(claude), design, ruled)
    assert done.persona.status == "ok"
    assert claude.calls[-1].body["model"] == DEFAULT_MODEL


async def test_bedrock_with_requests_signed_by_an_access_key(
    claude: Claude, design: str, ruled: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-secret")
    done = await reviewed(bedrock(claude), design, ruled)
    assert done.persona.status == "ok"


async def test_bedrock_without_credentials_is_told_as_such(claude: Claude) -> None:
    # The SDK keeps sessions by region, with the credentials that they were opened with.
    assert await tried(replace(bedrock(claude), region="us-east-2")) == "credentials"


async def test_vertex_with_credentials_of_its_own(
    claude: Claude, design: str, ruled: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with google_tokens(claude.key) as uri:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(google_credentials(tmp_path, uri)))
        done = await reviewed(vertex(claude), design, ruled)
    assert done.persona.status == "ok"
    assert claude.calls[-1].outcome == "ok"


async def test_vertex_whose_credentials_cannot_be_refreshed_leaves_the_review_to_the_rules(
    claude: Claude, design: str, ruled: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with google_tokens(claude.key, status=400) as uri:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(google_credentials(tmp_path, uri)))
        with pytest.raises(ArchitectUnavailable) as refused:
            await reviewed(vertex(claude), design, ruled)
    assert refused.value.code == "credentials"
    assert not claude.calls


@pytest.mark.parametrize(
    ("config", "package", "extra"), [(bedrock, "botocore", "bedrock"), (vertex, "google.auth", "vertex")]
)
async def test_a_missing_library_is_named_with_its_extra_when_the_bot_starts(
    claude: Claude,
    monkeypatch: pytest.MonkeyPatch,
    config: Callable[[Claude], ClaudeConfig],
    package: str,
    extra: str,
) -> None:
    def without(name: str) -> Any:
        if name == package:
            raise ModuleNotFoundError(name=name.partition(".")[0])
        return object()

    monkeypatch.setattr(opening, "find_spec", without)
    with pytest.raises(ValueError, match=rf"arch-review\[{extra}\]"):
        await tried(config(claude))
