"""What adding alone can do: one process that adds ready-made jobs in a loop, by our accept script or by BullMQ's `add`.

JSON order on stdin, JSON answer on stdout, as in `bench.load`.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from bench.figures import percentile
from bench.load import payloads
from bot.connecting import door
from bot.inbox import Inbox, Vault
from bot.inbox.accepting import Bounds
from bot.slack.payloads import event_delivery
from handlers.commands import Delivery

SECRET = "a secret of the bench that is long enough to be one"
UNBOUNDED = Bounds(per_workspace=10_000_000, total=10_000_000)

Add = Callable[[Delivery], Awaitable[object]]


def deliveries(events: int) -> list[Delivery]:
    """What the Slack edge makes of as many mentions."""
    made = [event_delivery(payload) for payload in payloads(events)]
    return [delivery for delivery in made if isinstance(delivery, Delivery)]


async def _ours(order: dict[str, Any]) -> dict[str, Any]:
    client = door(order["url"], connections=order["connections"])
    inbox = Inbox(client, Vault(SECRET), bounds=UNBOUNDED)
    try:
        return await _loop(inbox.accept, order)
    finally:
        await client.aclose()


async def _bullmq(order: dict[str, Any]) -> dict[str, Any]:
    from bullmq import Queue  # type: ignore[import-untyped]

    queue = Queue("bench", {"connection": order["url"]})

    async def add(delivery: Delivery) -> object:
        # Its own id, so that a second add of the same delivery is none, as in ours.
        key = "-".join(delivery.keys[0].parts).replace(":", ".")
        return await queue.add("review", delivery.command.model_dump(), {"jobId": f"review-{key}"})

    try:
        return await _loop(add, order)
    finally:
        await queue.close()


async def _loop(add: Add, order: dict[str, Any]) -> dict[str, Any]:
    made = deliveries(order["events"])
    await _concurrently(add, iter(made[: order["warm_up"]]), order["connections"])
    measured = made[order["warm_up"] :]
    cpu, began = time.process_time(), time.perf_counter()
    latencies = await _concurrently(add, iter(measured), order["connections"])
    seconds = time.perf_counter() - began
    return {
        "events": len(measured),
        "seconds": seconds,
        "wrong": 0,
        "p50": percentile(latencies, 0.5) * 1000,
        "p99": percentile(latencies, 0.99) * 1000,
        "cpu_seconds": time.process_time() - cpu,
    }


async def _concurrently(add: Add, queue: Iterator[Delivery], tasks: int) -> list[float]:
    latencies: list[float] = []

    async def lane() -> None:
        for delivery in queue:
            began = time.perf_counter()
            await add(delivery)
            latencies.append(time.perf_counter() - began)

    async with asyncio.TaskGroup() as group:
        for _ in range(tasks):
            group.create_task(lane())
    return latencies


if __name__ == "__main__":
    given = json.load(sys.stdin)
    print(json.dumps(asyncio.run({"ours": _ours, "bullmq": _bullmq}[given["engine"]](given))))
