"""What the judging processes of the tests run: one well-behaved judge, and every way of not being one."""

import ctypes
import os
import re
import signal
import sys
import time

from handlers.ports import ReviewError
from review_core.model import DocumentInfo, Review, Verdicts, Versions


def _review(title: str, source: str, lines: int = 1) -> bytes:
    said = Review(
        versions=Versions(rules="test"),
        document=DocumentInfo(title=title, source=source, sha256="", lines=lines),
        verdicts=Verdicts(anti_patterns={}, topics={}, patterns={}),
    )
    return said.model_dump_json(by_alias=True).encode()


def echo(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    """The document's first line as the title, its size as the number of lines."""
    return _review(content.split(b"\n")[0].decode(), source, len(content))


def pid(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return _review(str(os.getpid()), source)


def environment(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return _review(" ".join(sorted(os.environ)), source)


def by_content(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    """Whichever judge the document names; a well-behaved one otherwise."""
    return {
        b"spin": spin,
        b"catastrophe": catastrophe,
        b"sleep": sleep,
        b"hog": hog,
        b"segfault": segfault,
        b"killed": killed,
        b"leave": leave,
        b"recurse": recurse,
        b"refuse": refuse,
        b"chatter": chatter,
        b"huge": huge,
        b"nonsense": nonsense,
        b"write": write,
        b"pid": pid,
        b"burn": burn,
    }.get(content.split()[0] if content.split() else b"", secret if b"SECRET" in content else echo)(
        content, name, source
    )


def spin(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    """Say on the pipe that is named by `name`, if any, that it is at it; then never end."""
    if name.startswith("/"):
        with open(name, "w") as pipe:
            pipe.write(str(os.getpid()))
    while True:
        pass


def burn(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    """Use half a second of CPU time."""
    end = time.process_time() + 0.5
    while time.process_time() < end:
        pass
    return _review(str(os.getpid()), source)


def catastrophe(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    """Never ends, inside one call into C, where no Python signal handler would run."""
    re.match(r"(a+)+$", "a" * 64 + "b")
    return b""


def sleep(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    time.sleep(3600)
    return b""


def hog(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    held = []
    while True:
        held.append(bytearray(16 * 1024 * 1024))


def segfault(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return ctypes.string_at(0)


def killed(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def leave(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    os._exit(0)


def recurse(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return recurse(content, name, source)


def refuse(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    raise ReviewError("binary", "This is a ZIP archive.")


def secret(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    print(content, file=sys.stderr)
    raise ValueError(content.decode())


def chatter(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    print("a library that prints", flush=True)
    os.write(1, b"\0\0\0\0")
    return _review("chatter", source)


def huge(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return b" " * (5 * 1024 * 1024)


def nonsense(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    return b'{"schema": "SECRET-4711"}'


def write(content: bytes, name: str, source: str, previous: bytes = b"") -> bytes:
    with open(name, "w") as file:
        file.write("x")
    return b""
