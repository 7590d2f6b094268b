"""The inside of a judging process: takes one document after another on standard input, under limits, and answers.

A frame is four bytes of length, big-endian, and so many bytes. A request is three frames (JSON of name and source, the
document, the previous review as JSON or nothing), an answer two (JSON of the outcome, then the review as JSON, empty on
failure). A request whose JSON has `draw` is for a picture: the second frame is Mermaid, the answer's a PNG.
"""

import importlib
import json
import math
import os
import resource
import signal
import struct
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from bot import collector
from bot.drawing import draw
from handlers.ports import ReviewError
from review_core import parse, review
from review_core.document import DocumentError
from review_core.model import Review

Judge = Callable[[bytes, str, str, bytes], bytes]

LENGTH = struct.Struct(">I")
# The event loop's process comes first where they share a core.
_NICENESS = 5
# How long past the wall-clock limit a process lives whose parent died and cannot kill it.
_ORPHAN_SECONDS = 1.0


def judge(content: bytes, name: str, source: str, previous: bytes) -> bytes:
    """Review a document: the review as JSON. `previous` is the one before, empty where there is none.

    Raises ReviewError for what is no document.
    """
    before = Review.model_validate_json(previous) if previous else None
    try:
        judged = review(parse(content, name), previous=before)
    except DocumentError as error:
        raise ReviewError(error.code, error.words) from None
    told = judged.model_copy(update={"document": judged.document.model_copy(update={"source": source})})
    return told.model_dump_json(by_alias=True).encode()


def main() -> None:
    """Serve until standard input ends. The first argument is JSON: judge, sample, cpu_seconds, wall_seconds, memory."""
    settings = json.loads(sys.argv[1])
    requests, answers = sys.stdin.buffer, _private_output()
    try:
        judging = _loaded(settings["judge"])
        if settings["sample"]:
            judging(settings["sample"].encode(), "sample.md", "sample.md", b"")
        _limit(settings["memory"])
    except Exception as error:
        # Nobody's document has been seen yet, so the whole of the error may be told.
        _answer(answers, {"code": "not-started", "where": f"{type(error).__name__}: {error}"})
        raise SystemExit(1) from None
    collector.settle()
    _answer(answers, {"code": ""})
    while (request := _request(requests)) is not None:
        _allow_time(settings["cpu_seconds"], settings["wall_seconds"])
        outcome, body = _outcome(judging, request)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _answer(answers, outcome, body)


def _outcome(judging: Judge, request: tuple[dict[str, str], bytes, bytes]) -> tuple[dict[str, str], bytes]:
    said, content, previous = request
    try:
        if "draw" in said:
            return {"code": ""}, draw(content)
        return {"code": ""}, judging(content, said["name"], said["source"], previous)
    except ReviewError as error:
        return {"code": error.code, "words": error.words}, b""
    except MemoryError:
        return {"code": "too-large"}, b""
    except RecursionError:
        return {"code": "too-deep"}, b""
    except Exception as error:
        # The text of an error may quote the document; its type and place do not.
        return {"code": "failed", "where": _where(error)}, b""


def _where(error: Exception) -> str:
    trace, place = error.__traceback__, ""
    while trace is not None:
        place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"


def _loaded(reference: str) -> Judge:
    module, _, name = reference.partition(":")
    found: Judge = getattr(importlib.import_module(module), name)
    return found


def _private_output() -> BinaryIO:
    """Standard output for answers alone: what a library prints, or the interpreter on its way down, goes nowhere."""
    output = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return output


def _limit(memory: int) -> None:
    os.nice(_NICENESS)
    # A core file would hold the document, and judging writes no files.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "darwin":
        # The kernel of macOS does not enforce it and refuses some values.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _allow_time(cpu_seconds: float, wall_seconds: float) -> None:
    """Let this process use so much more CPU time, and end it by itself if nobody else does."""
    allowed = max(1, math.ceil(time.process_time() + cpu_seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    signal.setitimer(signal.ITIMER_REAL, wall_seconds + _ORPHAN_SECONDS)


def _request(requests: BinaryIO) -> tuple[dict[str, str], bytes, bytes] | None:
    header, content, previous = _frame(requests), _frame(requests), _frame(requests)
    if header is None or content is None or previous is None:
        return None
    return json.loads(header), content, previous


def _frame(requests: BinaryIO) -> bytes | None:
    prefix = requests.read(LENGTH.size)
    if len(prefix) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(prefix)
    body = requests.read(length)
    return body if len(body) == length else None


def _answer(answers: BinaryIO, outcome: dict[str, str], body: bytes = b"") -> None:
    header = json.dumps(outcome).encode()
    answers.write(LENGTH.pack(len(header)) + header + LENGTH.pack(len(body)) + body)
    answers.flush()
