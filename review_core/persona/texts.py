"""The architect's words: prompt files of this package, read once, and the works that may be cited."""

from functools import cache
from importlib import resources
from typing import Literal

import yaml

Task = Literal["review", "part", "whole", "answer", "repair", "schema"]

# The order in which the system prompt says them.
CHAPTERS = ("architect", "reading", "anti_patterns", "topics", "patterns", "findings", "voice", "untrusted")


def chapter(name: str) -> str:
    """One prompt file by name."""
    return _file(f"{name}.md").strip()


def task(name: Task, **words: str | int) -> str:
    """What is asked of the architect, with its blanks filled in."""
    return chapter(f"task_{name}").format(**words)


@cache
def references() -> dict[str, str]:
    """Citable works by key."""
    return {str(key): str(work) for key, work in yaml.safe_load(_file("references.yaml")).items()}


@cache
def system() -> str:
    """The whole system prompt: the same for every document and question, so that it is cached across all."""
    works = "\n".join(f"- {key}: {work}" for key, work in references().items())
    return "\n\n".join([*(chapter(name) for name in CHAPTERS), f"# References\n\nCite by key:\n\n{works}"])


@cache
def _file(name: str) -> str:
    return (resources.files("review_core.persona") / "words" / name).read_text(encoding="utf-8")
