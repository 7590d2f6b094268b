"""How `arch-review review` gets at a document: a file, standard input or a link."""

import sys
from dataclasses import dataclass
from pathlib import Path

from bot.cli.extras import explain_missing

STDIN = "-"
MEBIBYTE = 1024 * 1024
LARGEST = 8 * MEBIBYTE


class Unreadable(Exception):
    """A document could not be had or read; the message tells a person what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """A document as bytes. The suffix of `name` tells its format, `source` is what the review says it came from."""

    content: bytes
    name: str
    source: str


def is_link(source: str) -> bool:
    """Whether a source given on the command line is a URL."""
    return source.lower().startswith(("https://", "http://"))


def read(source: str, source_name: str | None) -> Given:
    """The document that `source` names. Raises Unreadable."""
    if is_link(source):
        return _fetched(source, source_name)
    name = source_name or ("standard-input.md" if source == STDIN else _relative(source))
    return Given(_from_stdin() if source == STDIN else _from_file(Path(source)), name, name)


def _from_file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Unreadable("this is a directory; name the design document in it")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unreadable("there is no such file; check the path") from None
    except PermissionError:
        raise Unreadable("the file may not be read; check its permissions") from None
    except (OSError, ValueError) as error:
        raise Unreadable(f"the file could not be read: {getattr(error, 'strerror', None) or error}") from None
    return _bounded(content)


def _from_stdin() -> bytes:
    try:
        return _bounded(sys.stdin.buffer.read(LARGEST + 1))
    except OSError as error:
        raise Unreadable(f"standard input could not be read: {error.strerror}") from None


def _bounded(content: bytes) -> bytes:
    if len(content) > LARGEST:
        raise Unreadable(f"this is larger than {LARGEST // MEBIBYTE} MiB; give the design document alone")
    if not content.strip():
        raise Unreadable("the document is empty; is this the right file?")
    return content


def _relative(source: str) -> str:
    """The path as code hosts know it: from the working directory, with forward slashes; as given where that is no way."""
    path = Path(source)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def _fetched(url: str, source_name: str | None) -> Given:
    try:
        from bot.cli.fetching import fetch
    except ModuleNotFoundError as error:
        raise Unreadable(f"reading links: {explain_missing(error)}; or save the document and name the file") from None
    document = fetch(url)
    return Given(document.content, source_name or document.name, source_name or url)
