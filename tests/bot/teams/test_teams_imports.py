"""Who does not serve Teams pays nothing for it, and the SDK is met in one module only."""

import subprocess
import sys

import pytest

_SDK = {"botbuilder", "botframework", "msrest", "msal", "requests"}


def imported_with(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import bot.cli, bot.composition, bot.doctor, bot.wiring.teams",
        "import bot.teams.edge, bot.teams.requests, bot.teams.chat, bot.teams.cards",
    ],
)
def test_the_sdk_is_not_loaded_before_teams_is_served(statement: str) -> None:
    assert imported_with(statement) & _SDK == set()


def test_the_adapter_loads_it() -> None:
    assert imported_with("import bot.teams.adapter") >= _SDK - {"requests"}
