"""Which platforms are served, and what is said where settings do not go together."""

import asyncio
import builtins
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot import composition
from bot.settings import Settings, SettingsError, load
from bot.wiring import slack, teams


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch):
    def made(**given: str) -> Settings:
        for name, value in given.items():
            monkeypatch.setenv(name, value)
        return load(None)

    return made


SINGLE = {"TEAMS_APP_ID": "app", "TEAMS_APP_SECRET": "secret", "TEAMS_TENANT_ID": "home"}


def test_a_bot_of_one_tenant_serves_that_one_unless_others_are_named(settings) -> None:
    config = teams.teams_config(settings(**SINGLE))
    assert (config.app_type, config.serves("home"), config.serves("other")) == ("SingleTenant", True, False)
    config = teams.teams_config(settings(TEAMS_ALLOW_TENANTS="OTHER, third"))
    assert (config.serves("home"), config.serves("other"), config.serves("third")) == (False, True, True)


def test_a_bot_of_many_tenants_serves_all_unless_some_are_named(settings) -> None:
    config = teams.teams_config(settings(**SINGLE, TEAMS_APP_TYPE="MultiTenant"))
    assert config.serves("any")
    assert not teams.teams_config(settings(TEAMS_ALLOW_TENANTS="home")).serves("any")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.0.0.2"])
def test_without_authentication_only_this_machine_is_served(settings, host: str) -> None:
    config = teams.teams_config(settings(TEAMS_ANONYMOUS="true", ARCH_REVIEW_HOST=host))
    assert config.anonymous
    assert config.serves("whoever")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "bot.example"])
def test_without_authentication_no_other_machine_may_reach_it(settings, host: str) -> None:
    with pytest.raises(SettingsError, match="ARCH_REVIEW_HOST"):
        teams.teams_config(settings(TEAMS_ANONYMOUS="true", ARCH_REVIEW_HOST=host))


def test_the_secret_is_shown_by_nothing(settings) -> None:
    chosen = settings(**SINGLE | {"TEAMS_APP_SECRET": "planted"})
    assert "planted" not in repr(chosen)
    assert "planted" not in repr(teams.teams_config(chosen))


def test_each_platform_is_served_where_it_is_set_up(settings) -> None:
    none = settings()
    assert not slack.is_configured(none)
    assert not teams.is_configured(none)
    assert teams.is_configured(settings(TEAMS_APP_ID="app"))
    assert slack.is_configured(settings(SLACK_BOT_TOKEN="xoxb-1"))


def test_a_bot_that_serves_nobody_does_not_start(settings, tmp_path: Path) -> None:
    async def start() -> None:
        async with composition.server(settings(ARCH_REVIEW_DATA=str(tmp_path / "d")), own=True) as attachment:
            composition.parts(load(None), attachment)

    with pytest.raises(SettingsError, match="SLACK_BOT_TOKEN or TEAMS_APP_ID"):
        asyncio.run(start())


async def test_without_the_extra_it_says_what_to_install(settings, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "bot.teams.opening":
            raise ModuleNotFoundError("No module named 'botbuilder'", name="botbuilder")
        return real(name, *rest)

    made = SimpleNamespace(settings=settings(**SINGLE))
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(SettingsError, match=r"botbuilder is needed.*arch-review\[teams\]"):
        async with teams.connected(made, None, None, frozenset()):  # type: ignore[arg-type]
            pass


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"TEAMS_APP_ID": "app"}, "TEAMS_APP_SECRET"),
        ({"TEAMS_ANONYMOUS": "true", "ARCH_REVIEW_HOST": "0.0.0.0"}, "ARCH_REVIEW_HOST"),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "TEAMS_APP_ID": "app"}, "SLACK_SIGNING_SECRET"),
        ({}, "TEAMS_APP_ID"),
    ],
)
def test_a_wrong_setting_ends_the_process_in_words(tmp_path: Path, given: dict[str, str], named: str) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[3]), **given}
    ended = subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", "serve"],
        cwd=tmp_path,
        env=environment | {"ARCH_REVIEW_PORT": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 4
    assert named in ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_admin_of_teams_is_meant_in_whichever_case_the_id_is_written(settings) -> None:
    admins = composition.admins(settings(ARCH_REVIEW_ADMINS="9F2C0DA1-AAAA-4BBB-8CCC-DDDDDDDDDDDD, U0MIA"))
    assert {"9f2c0da1-aaaa-4bbb-8ccc-dddddddddddd", "U0MIA"} <= admins


def test_the_bots_own_id_may_be_written_in_either_case(settings) -> None:
    config = teams.teams_config(settings(**SINGLE | {"TEAMS_APP_ID": "9F2C0DA1-AAAA-4BBB-8CCC-DDDDDDDDDDDD"}))
    # Tokens for it name it in lower case.
    assert config.app_id == "9f2c0da1-aaaa-4bbb-8ccc-dddddddddddd"
