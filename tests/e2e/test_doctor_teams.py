"""`arch-review doctor` of a bot that serves Teams, well and ill, beside Slack and alone."""

import builtins
from typing import Any

import pytest

from bot import doctor
from bot.finding import Finding
from bot.settings import load
from standins import faults
from standins.teams import TeamsStandIn
from tests.conftest import SECRET
from tests.support.redis_server import RedisServer


def of_teams(teams: TeamsStandIn, **settings: str) -> dict[str, str]:
    return {
        "TEAMS_APP_ID": teams.app_id,
        "TEAMS_APP_TYPE": "SingleTenant",
        "TEAMS_TENANT_ID": teams.tenant,
        "TEAMS_APP_SECRET": teams.app_secret,
        "TEAMS_OPENID_URL": teams.openid_url,
        "TEAMS_LOGIN_URL": teams.url,
        **settings,
    }


async def findings(monkeypatch: pytest.MonkeyPatch, redis_url: str, settings: dict[str, str]) -> dict[str, Finding]:
    for name, value in {"REDIS_URL": redis_url, **settings}.items():
        monkeypatch.setenv(name, value)
    return {f.subject: f async for f in doctor.examine(load(None), redis_url, SECRET)}


async def test_teams_alone_is_well(monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer) -> None:
    async with TeamsStandIn() as teams:
        found = await findings(monkeypatch, redis_server.url, of_teams(teams))
    of_it = {subject: f.status for subject, f in found.items() if subject.startswith("Teams")}
    assert of_it == {"Teams token": "well", "Teams keys": "well", "Teams tenants": "well"}
    assert teams.tenant in found["Teams tenants"].words
    assert not [subject for subject in found if subject.startswith("Slack")]


async def test_a_wrong_secret_and_keys_that_are_away(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    async with TeamsStandIn() as teams:
        teams.faults.add(faults.http(503), "keys")
        found = await findings(monkeypatch, redis_server.url, of_teams(teams, TEAMS_APP_SECRET="another"))
    assert (found["Teams token"].status, "client secret" in found["Teams token"].mend) == ("ill", True)
    assert (found["Teams keys"].status, "TEAMS_OPENID_URL" in found["Teams keys"].mend) == ("ill", True)


async def test_a_bot_that_serves_everybody_says_so(monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer) -> None:
    async with TeamsStandIn() as teams:
        found = await findings(monkeypatch, redis_server.url, of_teams(teams, TEAMS_APP_TYPE="MultiTenant"))
    assert (found["Teams token"].status, found["Teams tenants"].status) == ("well", "poor")


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({"TEAMS_APP_ID": "x"}, "TEAMS_APP_SECRET"),
        ({"TEAMS_APP_ID": "x", "TEAMS_APP_SECRET": "y"}, "TEAMS_TENANT_ID"),
        ({"TEAMS_APP_ID": "x", "TEAMS_ANONYMOUS": "true"}, "TEAMS_ANONYMOUS"),
        ({"TEAMS_ANONYMOUS": "true", "ARCH_REVIEW_HOST": "0.0.0.0"}, "ARCH_REVIEW_HOST"),
    ],
)
async def test_settings_that_do_not_go_together_are_named(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer, settings: dict[str, str], names: str
) -> None:
    found = await findings(monkeypatch, redis_server.url, settings)
    assert (found["Teams"].status, names in found["Teams"].words) == ("ill", True)


async def test_without_authentication_it_says_what_that_is_for(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    found = await findings(monkeypatch, redis_server.url, {"TEAMS_ANONYMOUS": "true"})
    assert found["Teams"].status == "poor"
    assert "without authentication" in found["Teams"].words


async def test_nobody_is_served(monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer) -> None:
    assert (await findings(monkeypatch, redis_server.url, {}))["Platforms"].status == "ill"


async def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, redis_server: RedisServer
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "bot.teams.opening":
            raise ModuleNotFoundError("No module named 'botbuilder'", name="botbuilder")
        return real(name, *rest)

    async with TeamsStandIn() as teams:
        monkeypatch.setattr(builtins, "__import__", without)
        found = await findings(monkeypatch, redis_server.url, of_teams(teams))
    assert (found["Teams"].status, "arch-review[teams]" in found["Teams"].mend) == ("ill", True)
