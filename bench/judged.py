"""One document parsed and reviewed in a process of its own, so that time and memory are its alone.

JSON order on stdin: {"make": function of bench.documents, "arguments": [...], "name": file name, "times": how often}.
JSON answer on stdout: bytes, the first run's seconds and those after it, those of parsing alone, the least CPU seconds of a
run, peak memory in MB. Once a few seconds are spent no further run begins.
"""

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from bench import documents
from bot import collector
from review_core import parse, review

SPENT_SECONDS = 5.0


def judge(order: dict[str, Any]) -> dict[str, Any]:
    """Carry out an order."""
    text = getattr(documents, order["make"])(*order["arguments"])
    idle = peak_mb()
    seconds: list[float] = []
    parsing: list[float] = []
    cpu: list[float] = []
    while len(seconds) < order["times"] and sum(seconds) < SPENT_SECONDS:
        cpu_before, began = time.process_time(), time.perf_counter()
        document = parse(text, order["name"])
        parsed = time.perf_counter()
        review(document)
        seconds.append(time.perf_counter() - began)
        parsing.append(parsed - began)
        cpu.append(time.process_time() - cpu_before)
        if len(seconds) == 1:
            # As the bot's own judging processes do once they have started.
            collector.settle()
    return {
        "bytes": len(text.encode()),
        "first": seconds[0],
        "seconds": seconds[1:] or seconds,
        "parsing": parsing[1:] or parsing,
        "cpu": min(cpu),
        "peak_mb": peak_mb(),
        "idle_mb": idle,
    }


def peak_mb() -> float:
    """The most memory this process has held so far."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would count what the parent held when it forked.
        return int(status.read_text().split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024)


if __name__ == "__main__":
    print(json.dumps(judge(json.load(sys.stdin))))
