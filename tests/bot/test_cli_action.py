"""The GitHub Action's script against real repositories and the real command."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ACTION = Path(__file__).parents[2] / "deploy" / "github-action"
DESIGN = "# Checkout\n\nOrders calls payments and waits; payments calls the bank and waits. One Postgres instance.\n"
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(not (BASH and shutil.which("git")), reason="needs bash and git")


@dataclass
class Outcome:
    outputs: dict[str, str]
    summary: str
    log: str

    def sources(self) -> list[str]:
        run = json.loads(Path(self.outputs["sarif"]).read_text(encoding="utf-8"))["runs"][0]
        return [artifact["location"]["uri"] for artifact in run["artifacts"]]


@dataclass
class Repository:
    """An upstream with a first commit, and the shallow clone that a workflow would have of what came after it."""

    folder: Path

    @property
    def upstream(self) -> Path:
        return self.folder / "upstream"

    @property
    def clone(self) -> Path:
        return self.folder / "clone"

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *identity, *arguments], cwd=cwd or self.upstream, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def commit(self) -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "x")
        return self.git("rev-parse", "HEAD")

    def write(self, name: str, text: str = DESIGN) -> None:
        path = self.upstream / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, base: str, paths: str = "designs/**/*.md\n", **settings: str) -> Outcome:
        self.git("clone", "-q", "--depth=1", f"file://{self.upstream}", str(self.clone), cwd=self.folder)
        command = self.folder / "arch-review"
        command.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c 'from bot.cli import main; main()' \"$@\"\n")
        command.chmod(0o755)
        output, summary = self.folder / "output", self.folder / "summary"
        output.touch()
        done = subprocess.run(
            [str(BASH), str(ACTION / "review.sh")],
            cwd=self.clone,
            capture_output=True,
            text=True,
            timeout=110,
            env={
                **os.environ,
                "ARCH_REVIEW": str(command),
                "BASE": base,
                "PATHS": paths,
                "SARIF": str(self.folder / "out.sarif"),
                "GITHUB_OUTPUT": str(output),
                "GITHUB_STEP_SUMMARY": str(summary),
                **settings,
            },
        )
        assert done.returncode == 0, done.stderr
        pairs = dict(line.split("=", 1) for line in output.read_text().splitlines())
        return Outcome(pairs, summary.read_text() if summary.exists() else "", done.stdout + done.stderr)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.upstream.mkdir()
    made.git("init", "-q", "-b", "main")
    made.git("config", "uploadpack.allowAnySHA1InWant", "true")
    made.write("designs/old.md")
    made.write("README.md")
    return made


def test_reviews_what_changed_and_nothing_else(repository: Repository) -> None:
    base = repository.commit()
    repository.write("designs/new one.md")
    repository.write("designs/deep/er/-option.md")
    repository.write("notes.md")
    repository.commit()
    outcome = repository.run(base)
    assert outcome.outputs["reviewed"] == "2"
    assert outcome.sources() == ["designs/deep/er/-option.md", "designs/new%20one.md"]
    assert outcome.outputs["status"] == "0"
    assert outcome.summary.count("# Design review: Checkout\n") == 2


def test_nothing_changed_nothing_uploaded(repository: Repository) -> None:
    base = repository.commit()
    repository.write("README.md", "changed")
    (repository.upstream / "designs" / "old.md").unlink()
    repository.commit()
    outcome = repository.run(base)
    assert outcome.outputs == {"reviewed": "0", "sarif": "", "status": "0"}


@pytest.mark.parametrize("base", ["", "0" * 40, "1" * 40, "$(touch owned)"])
def test_without_a_base_all_designs_are_reviewed(repository: Repository, base: str) -> None:
    repository.commit()
    outcome = repository.run(base)
    assert outcome.sources() == ["designs/old.md"]
    assert not (repository.clone / "owned").exists()


def test_a_link_out_of_the_repository_is_not_followed(repository: Repository, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Secret\n\nThe launch code is 0000.\n", encoding="utf-8")
    base = repository.commit()
    (repository.upstream / "designs" / "link.md").symlink_to(secret)
    repository.commit()
    outcome = repository.run(base)
    assert outcome.outputs["reviewed"] == "0"


def test_an_unreadable_design_is_said_and_ends_with_its_status(repository: Repository) -> None:
    base = repository.commit()
    repository.write("designs/empty.md", "\n")
    repository.write("designs/good.md")
    repository.commit()
    outcome = repository.run(base)
    assert outcome.outputs["status"] == "3"
    assert "designs/empty.md: the document is empty" in outcome.log
    assert outcome.sources() == ["designs/good.md"]


def test_a_wrong_configuration_uploads_nothing(repository: Repository) -> None:
    base = repository.commit()
    repository.write("designs/good.md")
    repository.write("house.yaml", "nonsense: 1\n")
    repository.commit()
    outcome = repository.run(base, CONFIG="house.yaml")
    assert outcome.outputs["status"] == "2"
    assert outcome.outputs["sarif"] == ""


def test_every_input_is_passed_to_the_script_and_none_is_pasted_into_it() -> None:
    action = yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))
    steps = action["runs"]["steps"]
    for step in steps:
        assert "${{" not in step.get("run", ""), "an expression in a script is an injection"
    used = set(re.findall(r"inputs\.([\w-]+)", json.dumps(steps)))
    assert used == set(action["inputs"])
    (review,) = (step for step in steps if step.get("id") == "review")
    script = (ACTION / "review.sh").read_text(encoding="utf-8")
    assert {name for name in review["env"] if f"${name}" not in script and f"${{{name}" not in script} == set()
    outputs = set(re.findall(r"steps\.review\.outputs\.(\w+)", json.dumps(action)))
    assert outputs == set(re.findall(r'say "(\w+)=', script))
