"""What deploys the bot is held to what the bot is: its settings, its commands, its probes, its limits."""

import http.server
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import COMMANDS
from bot.settings import Settings

TOP = Path(__file__).parents[2]
DEPLOY = TOP / "deploy"
# Read by compose.yaml alone.
COMPOSE_ONLY = {"VALKEY_PASSWORD", "ARCH_REVIEW_PUBLISH"}


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions, each on one line."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    return [(word, rest.strip()) for word, _, rest in (line.strip().partition(" ") for line in lines) if word]


def final_stage() -> list[tuple[str, str]]:
    found = instructions()
    starts = [index for index, (word, _) in enumerate(found) if word == "FROM"]
    assert len(starts) == 2
    return found[starts[-1] :]


def one(word: str) -> str:
    (rest,) = [rest for name, rest in final_stage() if name == word]
    return rest


def image_environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in one("ENV").split())


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return loaded


def example() -> dict[str, str]:
    """Name and value of every setting in .env.example, those that are commented out too."""
    lines = (DEPLOY / ".env.example").read_text().splitlines()
    pairs = [match.groups() for line in lines if (match := re.fullmatch(r"#?([A-Z][A-Z0-9_]+)=(.*)", line))]
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names))
    return dict(pairs)


def test_every_setting_is_in_the_example_and_nothing_else() -> None:
    assert set(example()) - COMPOSE_ONLY == {name.upper() for name in Settings.model_fields}


def test_the_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read as an environment file, with every line switched on, it says what the bot does without it."""
    for name in list(os.environ):
        if name.lower() in Settings.model_fields:
            monkeypatch.delenv(name)
    lines = (DEPLOY / ".env.example").read_text().splitlines()
    switched_on = [line.removeprefix("#") for line in lines if re.fullmatch(r"#?[A-Z][A-Z0-9_]+=.*", line)]
    stated = Settings.model_validate(
        {name.lower(): value for name, _, value in (line.partition("=") for line in switched_on) if value}
    )
    assert stated == Settings.model_construct()


def test_the_example_holds_no_secret() -> None:
    values = example()
    for name, field in Settings.model_fields.items():
        if "Secret" in str(field.annotation):
            assert values[name.upper()] == ""
    assert values["VALKEY_PASSWORD"] == ""


def test_what_the_image_and_compose_set_are_settings(compose: dict[str, Any]) -> None:
    known = {name.upper() for name in Settings.model_fields}
    image = {name for name in image_environment() if name.startswith("ARCH_REVIEW")}
    assert image
    assert image <= known
    assert set(compose["services"]["bot"]["environment"]) <= known


def test_every_variable_of_compose_is_explained(compose: dict[str, Any]) -> None:
    used = set(re.findall(r"(?<!\$)\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    assert used == COMPOSE_ONLY
    assert used <= set(example())


def test_the_image_runs_as_a_number_that_is_not_root() -> None:
    user, group = one("USER").split(":")
    assert int(user) >= 1000
    assert int(group) >= 1000
    words = [word for word, _ in final_stage()]
    assert words.index("USER") > max(index for index, word in enumerate(words) if word in {"RUN", "COPY"})


def test_the_image_starts_a_command_that_there_is(compose: dict[str, Any]) -> None:
    scripts = re.search(r"\[project\.scripts\]\n(\S+) =", (TOP / "pyproject.toml").read_text())
    assert scripts is not None
    assert json.loads(one("ENTRYPOINT")) == [scripts[1]]
    assert json.loads(one("CMD"))[0] in COMMANDS
    assert compose["services"]["bot"]["command"][0] in COMMANDS


def test_both_stages_are_pinned_to_the_same_python() -> None:
    images = {rest.split()[0] for word, rest in instructions() if word == "FROM"}
    assert len(images) == 1
    assert re.fullmatch(r"python:3\.\d+-slim-[a-z]+", images.pop())


def test_packages_are_hash_locked_wheels_and_no_build_tool_stays() -> None:
    installs = [rest for word, rest in instructions() if word == "RUN" and " install " in rest and "pip" in rest]
    assert "--require-hashes" in installs[0]
    assert "--only-binary :all:" in installs[0]
    assert "requirements/${LOCK}.txt" in installs[0]
    assert ("ARG", "LOCK=run") in instructions()
    assert "uninstall --yes setuptools" in installs[1]
    final = " ".join(rest for word, rest in final_stage() if word == "RUN")
    assert "pip uninstall" in final
    assert "apt-get" not in final


def test_what_is_copied_is_there_and_let_through_by_the_ignore_file() -> None:
    allowed = {
        line.removeprefix("!")
        for line in (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()
        if line.startswith("!")
    }
    copied: set[str] = set()
    for word, rest in instructions():
        if word == "COPY" and not rest.startswith("--from"):
            copied.update(rest.split()[:-1])
    assert copied == allowed
    assert all((TOP / path).exists() for path in copied)


class _Health(http.server.BaseHTTPRequestHandler):
    status = 200

    def do_GET(self) -> None:
        self.send_response(self.status if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (503, False), (None, False)])
def test_the_health_check_tells_well_from_ill(status: int | None, healthy: bool) -> None:
    command = json.loads(one("HEALTHCHECK").partition("CMD ")[2])
    assert command[0] == "python"
    handler = type("Handler", (_Health,), {"status": status or 0})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        port = server.server_address[1]
        if status is None:
            server.server_close()
        else:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        environment = {"ARCH_REVIEW_PORT": str(port), "http_proxy": "http://127.0.0.1:1", "PATH": ""}
        ended = subprocess.run([sys.executable, *command[1:]], env=environment, capture_output=True, check=False)
        if status is not None:
            server.shutdown()
    assert (ended.returncode == 0) is healthy


def test_the_bot_is_confined(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert service["restart"] == "unless-stopped"


def test_the_server_keeps_what_was_acknowledged_and_is_reached_by_the_bot_alone(compose: dict[str, Any]) -> None:
    server = compose["services"]["valkey"]
    script = server["command"][-1]
    assert "--appendonly yes --appendfsync always" in script
    assert "--maxmemory-policy noeviction" in script
    assert server["volumes"] == ["valkey-data:/data"]
    assert "--dir /data" in script
    assert "ports" not in server
    assert server["networks"] == ["inside"]
    assert compose["networks"]["inside"]["internal"] is True
    assert re.fullmatch(r"valkey/valkey:\d+\.\d+\.\d+-alpine", server["image"])


def test_the_bot_waits_for_a_healthy_server_and_stops_in_order(compose: dict[str, Any]) -> None:
    bot = compose["services"]["bot"]
    assert bot["depends_on"]["valkey"]["condition"] == "service_healthy"
    assert compose["services"]["valkey"]["healthcheck"]["test"]
    drain = Settings.model_fields["arch_review_drain_seconds"].default
    assert float(bot["stop_grace_period"].removesuffix("s")) > drain
    assert bot["env_file"] == [".env"]
    assert bot["environment"]["REDIS_URL"].endswith("@valkey:6379/0")


def test_secrets_are_in_no_command_line(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        command = " ".join(service["command"]).partition("<<")[0]
        assert "PASSWORD" not in command
        assert "requirepass" not in command
