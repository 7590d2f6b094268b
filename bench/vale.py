"""Vale, a prose linter, on the same file with as many rules: a measure of what checking a document by patterns costs."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from bench.documents import design
from bench.figures import print_table
from bench.starting import ARCH_REVIEW, Timed, timed
from review_core.rules.catalogue import built_in

TOKENS_A_RULE = 12
TIMES = 5
_WORDS = (
    *("service", "queue", "retry", "timeout", "cache", "replica", "leader", "event"),
    *("schema", "trace", "deploy", "limit", "failure", "budget", "zone", "saga"),
)


def main(size: int) -> None:
    """Prints one table, or one line where `vale` is not on PATH."""
    binary = shutil.which("vale")
    if binary is None:
        print(
            "\nVale is not on PATH: its row is left out (its packages fetch the program from elsewhere when first run)"
        )
        return
    with tempfile.TemporaryDirectory(prefix="ar-bench-") as directory:
        folder = Path(directory)
        document = folder / "design.md"
        document.write_text(design(size), encoding="utf-8")
        rules = style(folder, len(built_in().rules))
        rows = [
            _row("arch-review review", timed([*ARCH_REVIEW, "review", str(document)], TIMES)),
            _row("vale", timed([binary, "--no-exit", "--config", str(rules), str(document)], TIMES)),
        ]
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    notes = [f"whole processes on one 25 KB Markdown design; {version} with {len(built_in().rules)} existence rules"]
    print_table("Beside Vale", ("", "median ms", "best ms"), rows, notes)


def style(folder: Path, rules: int) -> Path:
    """Writes a configuration with as many rules, each of some tokens; its path."""
    styles = folder / "styles" / "Bench"
    styles.mkdir(parents=True)
    for number in range(rules):
        words = (
            f"{_WORDS[(number + k) % len(_WORDS)]} {_WORDS[(number * 3 + k * 5) % len(_WORDS)]}"
            for k in range(TOKENS_A_RULE)
        )
        tokens = "".join(f"  - '{word}'\n" for word in words)
        rule = f"extends: existence\nmessage: \"Look at '%s'\"\nlevel: warning\nignorecase: true\ntokens:\n{tokens}"
        (styles / f"Rule{number}.yml").write_text(rule, encoding="utf-8")
    configuration = folder / ".vale.ini"
    configuration.write_text(
        "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = Bench\n", encoding="utf-8"
    )
    return configuration


def _row(name: str, run: Timed) -> tuple[str, ...]:
    return (name, f"{run.median * 1000:.0f}", f"{run.best * 1000:.0f}")
