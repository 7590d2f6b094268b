"""The load: signed mentions at `/slack/events` from a process of its own. JSON order on stdin, JSON answer on stdout."""

import asyncio
import gc
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.figures import percentile
from standins.slack import Deliverer, Prepared, SlackStandIn
from standins.slack.burst import burst, raw_request

SECRET = "standin-signing-secret"


@dataclass(frozen=True, slots=True)
class Load:
    """What a load came to: seconds in all, answers that were not 200, latencies in ms, CPU of the side that was loaded."""

    events: int
    seconds: float
    wrong: int
    p50: float
    p99: float
    cpu_seconds: float = 0.0

    @property
    def per_second(self) -> float:
        """Events a second."""
        return self.events / self.seconds

    @property
    def cpu_micros(self) -> float:
        """CPU an event, in µs."""
        return self.cpu_seconds / self.events * 1e6


def prepared(deliverer: Deliverer, events: int) -> Iterator[Prepared]:
    """Events API bodies of as many mentions, each with a link, each the start of a thread of its own."""
    for number in range(events):
        text = f"please review <https://docs.example.com/designs/{number}.md>"
        message = deliverer.mention(text, channel="design", user=("mia", "noor", "sam")[number % 3])
        yield deliverer.prepare_mention(message)


def requests(url: str, events: int) -> list[bytes]:
    """The same as HTTP requests, signed as of now."""
    deliverer = SlackStandIn(signing_secret=SECRET).deliverer(url)
    return [raw_request(url, deliverer.sign(made), made.body) for made in prepared(deliverer, events)]


def payloads(events: int) -> list[dict[str, Any]]:
    """The same as parsed bodies."""
    deliverer = SlackStandIn(signing_secret=SECRET).deliverer("")
    return [json.loads(made.body) for made in prepared(deliverer, events)]


async def _run(order: dict[str, Any]) -> dict[str, Any]:
    made = requests(order["url"], order["events"])
    gc.disable()
    result = await burst(order["url"], made, connections=order["connections"], rate=order["rate"])
    wrong = sum(count for status, count in result.statuses.items() if status != 200)
    return {
        "events": order["events"],
        "seconds": result.seconds,
        "wrong": wrong,
        "p50": percentile(result.latencies, 0.5) * 1000 if result.latencies else 0.0,
        "p99": percentile(result.latencies, 0.99) * 1000 if result.latencies else 0.0,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_run(json.load(sys.stdin)))))
